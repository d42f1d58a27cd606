//! Connections: taken, served, and ended when nothing comes over them.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{Router, extract::ConnectInfo};
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
};
use tokio::net::{TcpListener, TcpStream};
use tower_service::Service;

/// How long a connection may take to send the head of a request, and to wait for its next one: longer than the idle
/// connections of usual HTTP clients and proxies live (60 to 90 seconds are common there, so they close first or try
/// again), and short enough that nobody keeps connections for nothing.
const PATIENCE: Duration = Duration::from_secs(75);
/// How often an HTTP/2 connection has to prove that it is alive, and how long that may take.
const PROOF: Duration = Duration::from_secs(20);
/// The pause after no connection could be taken, mostly because too many are open.
const PAUSE: Duration = Duration::from_millis(200);

/// Serves until `stop` ends; requests under way are answered first.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let (server, open) = (Arc::new(builder()), GracefulShutdown::new());
    tokio::pin!(stop);
    loop {
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            () = &mut stop => break,
        };
        match taken {
            Ok((stream, peer)) => {
                tokio::spawn(converse(server.clone(), stream, peer, router.clone(), open.watcher()));
            }
            // Whoever hung up at once is no trouble of ours.
            Err(error) if is_of_the_other_side(&error) => {}
            Err(error) => {
                tracing::error!(error = %error, "no connection can be taken: {error}");
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    open.shutdown().await;
}

fn builder() -> Builder<TokioExecutor> {
    let mut server = Builder::new(TokioExecutor::new());
    server.http1().timer(TokioTimer::new()).header_read_timeout(PATIENCE);
    server.http2().timer(TokioTimer::new()).keep_alive_interval(PROOF).keep_alive_timeout(PROOF);
    server
}

async fn converse(
    server: Arc<Builder<TokioExecutor>>,
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    open: hyper_util::server::graceful::Watcher,
) {
    // Answers are small and written at once.
    let _ = stream.set_nodelay(true);
    let asked = Arc::new(AtomicBool::new(false));
    let service = service_fn({
        let asked = asked.clone();
        move |mut request: Request<Incoming>| {
            asked.store(true, Ordering::Relaxed);
            request.extensions_mut().insert(ConnectInfo(peer));
            router.clone().call(request.map(axum::body::Body::new))
        }
    });
    let connection = open.watch(server.serve_connection(TokioIo::new(stream), service).into_owned());
    tokio::pin!(connection);
    tokio::select! {
        _ = &mut connection => return,
        () = tokio::time::sleep(PATIENCE) => {}
    }
    // Until the first bytes tell which HTTP it is, no other clock runs.
    if asked.load(Ordering::Relaxed) {
        let _ = connection.await;
    }
}

fn is_of_the_other_side(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}
