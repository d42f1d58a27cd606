//! A mail server and a provider of text messages on this machine: they take everything and keep it for the test.

use std::sync::{Arc, Mutex, PoisonError};

use outbound::{Gate, GateSettings, Method, Post, PostSettings, Provider, Security, Sms};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What arrived, as it came over the line: letters with their headers, text messages as the body of their request.
#[derive(Clone, Default)]
pub struct Letterbox(Arc<Mutex<Vec<String>>>);

impl Letterbox {
    /// What has arrived so far.
    pub fn all(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The last run of exactly so many digits that stands alone in what arrived last.
    pub fn code(&self, digits: usize) -> Option<String> {
        let last = self.all().pop()?;
        let mut runs = last.split(|letter: char| !letter.is_ascii_alphanumeric());
        runs.rfind(|run| run.len() == digits && run.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned)
    }

    fn keep(&self, arrived: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(arrived);
    }

    /// Opens the mail server; gives the way to it.
    pub async fn post(&self) -> Post {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let port = listener.local_addr().expect("it is bound").port();
        let letters = self.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(take_letter(stream, letters.clone()));
            }
        });
        let (server, from) = ("127.0.0.1".to_owned(), "Rehearsal <verify@example.com>".to_owned());
        let settings = PostSettings { server, port, security: Security::Plain, credentials: None, from };
        Post::new(settings).expect("the sender is an address")
    }

    /// Opens the provider; gives the way to it.
    pub async fn sms(&self) -> Sms {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let url = format!("http://{}/send", listener.local_addr().expect("it is bound"));
        let messages = self.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(take_message(stream, messages.clone()));
            }
        });
        let provider = Provider::Http {
            url,
            method: Method::Post,
            headers: vec![],
            content_type: "text/plain".into(),
            body: "{{to}} {{text}}".into(),
            from: "Rehearsal".into(),
        };
        let gate = Gate::new(GateSettings { allow_loopback: true, ..GateSettings::default() });
        Sms::new(provider, gate.expect("a client builds"))
    }
}

/// Speaks as much of RFC 5321 as one letter takes.
async fn take_letter(stream: TcpStream, letters: Letterbox) -> Option<()> {
    let mut line = BufReader::new(stream);
    line.write_all(b"220 rehearsal\r\n").await.ok()?;
    loop {
        let mut said = String::new();
        if line.read_line(&mut said).await.ok()? == 0 {
            return None;
        }
        let answer = match said.split([' ', '\r']).next().unwrap_or_default() {
            "DATA" => {
                line.write_all(b"354 go on\r\n").await.ok()?;
                let mut letter = String::new();
                while !letter.ends_with("\r\n.\r\n") {
                    if line.read_line(&mut letter).await.ok()? == 0 {
                        return None;
                    }
                }
                letters.keep(letter);
                "250 kept\r\n"
            }
            "QUIT" => "221 bye\r\n",
            _ => "250 well\r\n",
        };
        line.write_all(answer.as_bytes()).await.ok()?;
    }
}

/// Reads one request and answers that it was taken.
async fn take_message(mut stream: TcpStream, messages: Letterbox) -> Option<()> {
    let (mut read, mut part) = (vec![], [0; 4096]);
    loop {
        let n = stream.read(&mut part).await.ok()?;
        read.extend_from_slice(&part[..n]);
        let text = String::from_utf8_lossy(&read).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
        if body.len() >= length.unwrap_or(0) {
            messages.keep(body.to_owned());
            break;
        }
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await.ok()
}
