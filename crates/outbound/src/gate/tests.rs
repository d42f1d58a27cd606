//! The gate against real servers on this machine.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{CertifiedKey, generate_simple_self_signed};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::*;
use crate::Stamp;

fn settings() -> GateSettings {
    GateSettings { allow_loopback: true, ..GateSettings::default() }
}

fn gate() -> Gate {
    Gate::new(settings()).unwrap()
}

fn json() -> Vec<(String, String)> {
    vec![("Content-Type".to_owned(), "application/json".to_owned())]
}

/// Reads one request: its head as text and its body.
async fn request(stream: &mut (impl AsyncRead + Unpin)) -> (String, Vec<u8>) {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(at) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            break at + 4;
        }
        assert!(stream.read_buf(&mut bytes).await.unwrap() > 0, "the request ended early");
    };
    let text = String::from_utf8(bytes[..head].to_vec()).unwrap().to_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap_or("0").parse().unwrap();
    let mut body = bytes.split_off(head);
    while body.len() < length {
        assert!(stream.read_buf(&mut body).await.unwrap() > 0, "the body ended early");
    }
    (text, body)
}

/// Answers every connection once with the given bytes and hands out the requests it saw.
async fn server(answer: impl AsRef<[u8]> + Send + 'static) -> (SocketAddr, mpsc::UnboundedReceiver<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (seen, requests) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = seen.send(request(&mut stream).await);
            let _ = stream.write_all(answer.as_ref()).await;
        }
    });
    (address, requests)
}

fn answer(status: &str) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

#[tokio::test]
async fn a_message_arrives_as_sent_and_counts_as_delivered() {
    let (address, mut requests) = server(answer("200 OK")).await;
    let key = Some(&b"TestingKey"[..]);
    let stamp = Stamp { event: "IDENTIFICATION", id: "e", sequence: Some(1), attempt: 1, key, standard: None };
    let headers = crate::headers(&stamp, br#"{"final":true}"#, &[]);
    let outcome = gate().post(&format!("http://{address}/hook?a=1"), &headers, br#"{"final":true}"#.to_vec()).await;
    assert_eq!((outcome.http_status, outcome.error), (Some(200), None));
    assert!(outcome.is_delivered());

    let (head, body) = requests.recv().await.unwrap();
    assert_eq!(body, br#"{"final":true}"#);
    assert!(head.starts_with("post /hook?a=1 http/1.1\r\n"), "{head}");
    assert!(head.contains("\r\nidenfy-event-type: identification\r\n"), "{head}");
    assert!(head.contains(&format!("\r\nidenfy-signature: {}\r\n", crate::signature(b"TestingKey", &body))), "{head}");
    assert!(head.contains("\r\ncontent-type: application/json\r\n"), "{head}");
    assert!(head.contains("\r\nuser-agent: bonafide/"), "{head}");
}

#[tokio::test]
async fn every_status_from_200_to_299_counts_as_delivered_and_no_other() {
    for (status, delivered) in [("204 No Content", true), ("299 Odd", true), ("500 Oops", false), ("404 Gone", false)] {
        let (address, _requests) = server(answer(status)).await;
        let outcome = gate().post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
        assert_eq!(outcome.is_delivered(), delivered, "{status}");
        assert_eq!((outcome.http_status, outcome.error), (status[..3].parse().ok(), None));
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (target, mut reached) = server(answer("200 OK")).await;
    let redirect =
        format!("HTTP/1.1 307 Moved\r\nLocation: http://{target}/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let (address, _requests) = server(redirect).await;
    let outcome = gate().post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert_eq!((outcome.http_status, outcome.is_delivered()), (Some(307), false));
    assert!(reached.try_recv().is_err(), "nobody called the target");
}

#[tokio::test]
async fn a_receiver_that_never_answers_runs_into_the_time_limit() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let gate = Gate::new(GateSettings { timeout: Duration::from_millis(100), ..settings() }).unwrap();
    // The connection is accepted by the system and never served.
    let outcome = gate.post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert_eq!((outcome.http_status, outcome.error), (None, Some(Kind::Timeout)));
    assert!((100..5000).contains(&outcome.duration_ms), "{}", outcome.duration_ms);
}

#[tokio::test]
async fn a_huge_answer_is_cut_off() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (done, sent) = oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        request(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n").await.unwrap();
        let mut total = 0_u64;
        while stream.write_all(&[b'x'; 16384]).await.is_ok() {
            total += 16384;
        }
        done.send(total).unwrap();
    });
    let outcome = gate().post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert!(outcome.is_delivered());
    // What was sent beyond the limit sits in the buffers of the two sockets.
    assert!(sent.await.unwrap() < 64 << 20);
}

#[tokio::test]
async fn an_answer_that_trickles_forever_ends_with_its_status() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        request(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx").await.unwrap();
        std::future::pending::<()>().await;
    });
    let gate = Gate::new(GateSettings { timeout: Duration::from_millis(1500), ..settings() }).unwrap();
    let outcome = gate.post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert_eq!((outcome.http_status, outcome.error), (Some(200), None));
}

#[tokio::test]
async fn addresses_that_may_not_be_called_are_refused() {
    let (address, mut requests) = server(answer("200 OK")).await;
    let strict = Gate::new(GateSettings::default()).unwrap();
    let port = address.port();
    for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1", "10.0.0.1", "0.0.0.0"]
    {
        let outcome = strict.post(&format!("https://{host}:{port}/"), &json(), b"{}".to_vec()).await;
        assert_eq!((outcome.http_status, outcome.error), (None, Some(Kind::Refused)), "{host}");
    }
    // This machine is allowed here, the network around it is not, and some addresses never are.
    for host in ["10.0.0.1", "192.168.1.1", "[fd00::1]", "169.254.169.254", "[fe80::1]", "0.0.0.0", "224.0.0.1"] {
        let outcome = gate().post(&format!("https://{host}:{port}/"), &json(), b"{}".to_vec()).await;
        assert_eq!(outcome.error, Some(Kind::Refused), "{host}");
    }
    assert!(requests.try_recv().is_err(), "nobody was called");
}

#[tokio::test]
async fn a_name_of_this_machine_is_called_only_when_that_is_allowed() {
    let (address, mut requests) = server(answer("200 OK")).await;
    let url = format!("http://localhost:{}/", address.port());
    let private_only = GateSettings { allow_private: true, ..GateSettings::default() };
    let outcome = Gate::new(private_only).unwrap().post(&url, &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.error, Some(Kind::Refused));
    assert!(requests.try_recv().is_err(), "nobody was called");
    assert!(gate().post(&url, &json(), b"{}".to_vec()).await.is_delivered());
}

#[test]
fn of_the_addresses_of_a_name_only_the_allowed_ones_are_called() {
    let addresses = |list: &[&str]| list.iter().map(|a| a.parse().unwrap()).collect::<Vec<SocketAddr>>().into_iter();
    let public = Reach { public: true, private: false, loopback: false };
    let kept = allowed(addresses(&["10.0.0.1:0", "1.1.1.1:0", "[::1]:0"]), public).unwrap();
    assert_eq!(kept, ["1.1.1.1:0".parse().unwrap()]);
    assert!(allowed(addresses(&["10.0.0.1:0", "[::ffff:10.0.0.1]:0"]), public).unwrap_err().is::<RefusedAddress>());
    assert!(allowed(addresses(&[]), public).unwrap_err().is::<Unresolved>());
}

#[tokio::test]
async fn without_tls_only_allowed_nearby_hosts_are_called() {
    let strict = Gate::new(GateSettings::default()).unwrap();
    assert_eq!(strict.check("http://example.com/"), Err(Kind::Url));
    assert_eq!(strict.check("https://example.com/hook"), Ok(()));
    assert_eq!(gate().check("http://1.1.1.1/"), Err(Kind::Refused));
    assert_eq!(gate().check("http://127.0.0.1:9/"), Ok(()));
    let private = Gate::new(GateSettings { allow_private: true, ..GateSettings::default() }).unwrap();
    assert_eq!(private.check("http://10.0.0.1/"), Ok(()));
    assert_eq!(private.check("http://127.0.0.1/"), Err(Kind::Refused));
    for url in ["", "hook", "ftp://example.com/", "file:///etc/passwd", "https://", "javascript:alert(1)"] {
        assert_eq!(gate().check(url), Err(Kind::Url), "{url}");
    }
    assert_eq!(gate().check(&format!("https://example.com/{}", "a".repeat(3000))), Err(Kind::Url));
}

#[tokio::test]
async fn nobody_listening_is_a_failed_connection_and_a_hung_up_line_a_broken_one() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let outcome = gate().post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.error, Some(Kind::Connect));

    for reply in ["", "no HTTP at all\r\n\r\n"] {
        let (address, _requests) = server(reply).await;
        let outcome = gate().post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
        assert_eq!((outcome.http_status, outcome.error), (None, Some(Kind::Broken)), "{reply:?}");
    }
}

#[tokio::test]
async fn headers_that_are_invalid_or_belong_to_the_connection_are_refused() {
    for (name, value) in [("a b", "x"), ("X-A", "line\r\nX-B: forged"), ("Host", "other"), ("transfer-encoding", "x")] {
        let headers = [(name.to_owned(), value.to_owned())];
        let outcome = gate().post("http://127.0.0.1:9/", &headers, Vec::new()).await;
        assert_eq!(outcome.error, Some(Kind::Header), "{name}");
    }
}

/// Serves TLS with a certificate of its own making and answers 200; hands back the certificate.
async fn tls_server(name: &str) -> (SocketAddr, Vec<u8>) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed([name.to_owned()]).unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            serve(&mut stream).await;
        }
    });
    (address, cert.der().to_vec())
}

async fn serve(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    request(stream).await;
    let _ = stream.write_all(answer("200 OK").as_bytes()).await;
    let _ = stream.shutdown().await;
}

#[tokio::test]
async fn a_certificate_nobody_vouches_for_is_refused() {
    let (address, _) = tls_server("localhost").await;
    let outcome = gate().post(&format!("https://localhost:{}/", address.port()), &json(), b"{}".to_vec()).await;
    assert_eq!((outcome.http_status, outcome.error), (None, Some(Kind::Tls)));
}

#[tokio::test]
async fn a_receiver_without_tls_at_an_https_address_is_a_failure_of_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(answer("400 Bad Request").as_bytes()).await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
    });
    let outcome = gate().post(&format!("https://localhost:{}/", address.port()), &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.error, Some(Kind::Tls));
}

#[tokio::test]
async fn a_trusted_certificate_is_accepted_for_its_own_name_only() {
    static TRUSTED: Mutex<Vec<u8>> = Mutex::new(Vec::new());
    let (address, certificate) = tls_server("localhost").await;
    *TRUSTED.lock().unwrap() = certificate;
    let gate = Gate::build(
        settings(),
        |client| client.tls_certs_only([reqwest::Certificate::from_der(&TRUSTED.lock().unwrap()).unwrap()]),
        Arc::new(|name| Box::pin(system(name))),
    )
    .unwrap();
    let outcome = gate.post(&format!("https://localhost:{}/", address.port()), &json(), b"{}".to_vec()).await;
    assert_eq!((outcome.http_status, outcome.error), (Some(200), None));
    let outcome = gate.post(&format!("https://127.0.0.1:{}/", address.port()), &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.error, Some(Kind::Tls), "the certificate is for the name, not for the address");
}

#[tokio::test]
async fn only_so_many_requests_to_one_host_are_under_way_at_once() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    static NOW: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(0);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                request(&mut stream).await;
                MOST.fetch_max(NOW.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                // Long enough in turns for every waiting request to arrive, if it were let through.
                for _ in 0..1000 {
                    tokio::task::yield_now().await;
                }
                NOW.fetch_sub(1, Ordering::SeqCst);
                let _ = stream.write_all(answer("200 OK").as_bytes()).await;
            });
        }
    });
    let gate = Arc::new(gate());
    let url = format!("http://{address}/");
    let sent: Vec<_> = (0..40)
        .map(|_| {
            let (gate, url) = (gate.clone(), url.clone());
            tokio::spawn(async move { gate.post(&url, &json(), b"{}".to_vec()).await })
        })
        .collect();
    for one in sent {
        assert!(one.await.unwrap().is_delivered());
    }
    assert!(MOST.load(Ordering::SeqCst) <= PER_HOST, "{}", MOST.load(Ordering::SeqCst));
    assert!(gate.busy.0.lock().unwrap().is_empty(), "hosts are forgotten when nobody calls them");
}

#[tokio::test]
async fn who_waits_too_long_for_a_busy_host_gives_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let gate = Gate::new(GateSettings { timeout: Duration::from_millis(50), ..settings() }).unwrap();
    let mut turns = Vec::new();
    for _ in 0..PER_HOST {
        turns.push(gate.busy.turn(address.to_string()).await);
    }
    let outcome = gate.post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.error, Some(Kind::Busy));
    drop(turns);
    assert!(gate.busy.0.lock().unwrap().is_empty());
}

#[test]
fn nothing_of_the_message_shows_in_the_outcome() {
    let outcome = Outcome { http_status: None, duration_ms: 3, error: Some(Kind::Tls), retry_after: None };
    assert_eq!(
        format!("{outcome:?}"),
        "Outcome { http_status: None, duration_ms: 3, error: Some(Tls), retry_after: None }"
    );
    assert_eq!(Kind::Refused.to_string(), "REFUSED_ADDRESS");
}

#[tokio::test]
async fn a_name_that_changes_its_mind_gains_nothing() {
    let (address, mut requests) = server(answer("200 OK")).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    // First this machine and the network around it, then only that network.
    let look_up: LookUp = Arc::new(move |_| {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        let addresses = if first { &["10.0.0.1:0", "127.0.0.1:0"][..] } else { &["10.0.0.1:0"] };
        let addresses = addresses.iter().map(|address| address.parse().unwrap()).collect();
        Box::pin(async move { Ok(addresses) })
    });
    let gate = Gate::build(settings(), |client| client, look_up).unwrap();
    let url = format!("http://partner.example:{}/", address.port());
    assert!(gate.post(&url, &json(), b"{}".to_vec()).await.is_delivered());
    assert_eq!(asked.load(Ordering::SeqCst), 1, "what was checked is what was called");
    let outcome = gate.post(&url, &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.error, Some(Kind::Refused));
    assert!(requests.try_recv().is_ok() && requests.try_recv().is_err(), "only the first arrived");
}

#[tokio::test]
async fn a_receiver_that_puts_us_off_is_heard() {
    let reply = "HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let (address, _requests) = server(reply).await;
    let outcome = gate().post(&format!("http://{address}/"), &json(), b"{}".to_vec()).await;
    assert_eq!(outcome.http_status, Some(503));
    assert_eq!(outcome.retry_after, Some(RetryAfter::In(Duration::from_secs(120))));
}

#[tokio::test]
async fn a_gate_for_this_machine_only_calls_nobody_else() {
    let here = Gate::new(GateSettings { allow_public: false, ..settings() }).unwrap();
    assert_eq!(here.check("http://127.0.0.1:9/"), Ok(()));
    for url in ["https://1.1.1.1/", "http://1.1.1.1/", "http://10.0.0.1/", "https://[2606:4700::1111]/"] {
        assert_eq!(here.check(url), Err(Kind::Refused), "{url}");
    }
}

#[test]
fn requests_are_counted_by_machine_and_door() {
    assert_eq!(host("https://partner.example/a?b"), host("https://PARTNER.example:443/c"));
    assert_ne!(host("https://partner.example/"), host("https://partner.example:8443/"));
    assert_eq!((host("nonsense"), host("data:,x")), (None, None));
}

#[test]
fn this_machine_has_a_few_names_and_others_do_not_count() {
    for url in ["http://localhost:3000/hook", "http://app.localhost/", "http://127.0.0.1:9/", "http://[::1]:9/"] {
        assert!(is_this_machine(url), "{url}");
    }
    for url in ["http://example.com/", "http://localhost.example.com/", "http://10.0.0.1/", "http://0.0.0.0/", "here"] {
        assert!(!is_this_machine(url), "{url}");
    }
}
