//! The few words of HTTP/1.1 that a call to a server on this machine needs.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context, ensure};

/// An answer: its status and body.
pub struct Answer {
    /// For example 200.
    pub status: u16,
    /// The body as text.
    pub body: String,
}

/// Calls `address` (`127.0.0.1:8080`) and reads the whole answer.
pub fn call(address: &str, method: &str, path: &str, headers: &str, body: &str) -> anyhow::Result<Answer> {
    let mut stream = TcpStream::connect(address).with_context(|| format!("nobody listens on {address}"))?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n{body}",
        body.len()
    )?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    read(&String::from_utf8_lossy(&bytes))
}

fn read(text: &str) -> anyhow::Result<Answer> {
    let (head, body) = text.split_once("\r\n\r\n").context("the answer has no end of its head")?;
    ensure!(!head.to_ascii_lowercase().contains("transfer-encoding"), "the answer comes in chunks");
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).context("the answer has no status")?;
    Ok(Answer { status, body: body.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_answer_is_taken_apart() {
        let answer = read("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}").unwrap();
        assert_eq!((answer.status, answer.body.as_str()), (201, "{}"));
        assert!(read("HTTP/1.1 200 OK").is_err());
    }
}
