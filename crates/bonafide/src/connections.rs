//! Connections: taken, so many at once; served; and ended when nothing comes or goes over them.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::{Router, extract::ConnectInfo};
use hyper::{Request, body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time::Sleep,
};
use tower_service::Service;

/// How long a connection may take to send the head of a request, and to wait for its next one: longer than the idle
/// connections of usual HTTP clients and proxies live (60 to 90 seconds are common there, so they close first or try
/// again), and short enough that nobody keeps connections for nothing.
const PATIENCE: Duration = Duration::from_secs(75);
/// How often an HTTP/2 connection has to prove that it is alive, and how long that may take.
const PROOF: Duration = Duration::from_secs(20);
/// The pause after no connection could be taken, mostly because too many are open.
const PAUSE: Duration = Duration::from_millis(200);

/// What connections may take.
#[derive(Clone, Copy)]
pub struct Limits {
    /// How many are open at once; more wait to be taken until one is over.
    pub connections: usize,
    /// How long the other side may take nothing of an answer.
    pub stall: Duration,
}

impl Default for Limits {
    /// Four thousand connections take about a hundred megabytes; a proxy in front needs far fewer. Whoever reads slowly
    /// takes something every few seconds, so five minutes are only ever reached by whoever has stopped.
    fn default() -> Self {
        Self { connections: 4096, stall: Duration::from_secs(300) }
    }
}

/// Serves until `stop` ends; requests under way are answered first.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let (server, open) = (Arc::new(builder()), GracefulShutdown::new());
    let places = Arc::new(Semaphore::new(limits.connections));
    tokio::pin!(stop);
    loop {
        let next = async {
            let place = places.clone().acquire_owned().await.expect("the places are never closed");
            listener.accept().await.map(|(stream, peer)| (place, stream, peer))
        };
        let taken = tokio::select! {
            taken = next => taken,
            () = &mut stop => break,
        };
        match taken {
            Ok((place, stream, peer)) => {
                // Answers are small and written at once.
                let _ = stream.set_nodelay(true);
                let stream = Watched { stream, stall: limits.stall, waiting: None };
                tokio::spawn(converse(server.clone(), stream, peer, router.clone(), open.watcher(), place));
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
    stream: Watched,
    peer: SocketAddr,
    router: Router,
    open: hyper_util::server::graceful::Watcher,
    _place: OwnedSemaphorePermit,
) {
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

/// A connection that breaks when the other side takes nothing of what is written for a while: what is written is kept
/// in memory until then.
struct Watched {
    stream: TcpStream,
    stall: Duration,
    /// Runs while something cannot be written.
    waiting: Option<Pin<Box<Sleep>>>,
}

impl Watched {
    /// What became of writing, or that it took too long.
    fn patiently(&mut self, cx: &mut Context<'_>, written: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.waiting = None;
            return written;
        }
        let stall = self.stall;
        let waiting = self.waiting.get_or_insert_with(|| Box::pin(tokio::time::sleep(stall)));
        ready!(waiting.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Watched {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.patiently(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, parts);
        self.patiently(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

fn is_of_the_other_side(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        sync::oneshot,
        task::JoinHandle,
        time::timeout,
    };

    use super::*;

    /// More than the buffers between two sockets hold.
    const LARGE: usize = 64 << 20;
    const LONG: Duration = Duration::from_secs(30);

    async fn start(limits: Limits) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/large", get(async || vec![0; LARGE])).route("/small", get(async || "small"));
        let (stop, stopped) = oneshot::channel();
        let stopped = async {
            let _ = stopped.await;
        };
        (address, stop, tokio::spawn(serve(listener, router, limits, stopped)))
    }

    async fn ask(address: SocketAddr, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: bonafide\r\n\r\n").as_bytes()).await.unwrap();
        stream
    }

    #[tokio::test]
    async fn whoever_stops_reading_an_answer_is_hung_up_on() {
        let (address, stop, serving) = start(Limits { stall: Duration::from_millis(100), ..Limits::default() }).await;
        let mut stream = ask(address, "/large").await;
        assert_eq!(stream.read_u8().await.unwrap(), b'H');
        // Stopping waits for every answer under way, and this one gets nowhere.
        stop.send(()).unwrap();
        timeout(LONG, serving).await.expect("nobody waits for whoever stopped reading").unwrap();
        let mut rest = vec![];
        let _ = stream.read_to_end(&mut rest).await;
        assert!(rest.len() < LARGE, "the answer was cut off");
    }

    #[tokio::test]
    async fn whoever_reads_on_gets_the_whole_answer() {
        let (address, _stop, _) = start(Limits { stall: Duration::from_secs(5), ..Limits::default() }).await;
        let mut stream = ask(address, "/large").await;
        let mut bytes = vec![0; LARGE];
        timeout(LONG, stream.read_exact(&mut bytes)).await.unwrap().unwrap();
    }

    #[tokio::test]
    async fn connections_beyond_the_most_wait_until_one_is_over() {
        let (address, _stop, _) = start(Limits { connections: 1, ..Limits::default() }).await;
        let mut first = ask(address, "/small").await;
        assert_eq!(timeout(LONG, first.read_u8()).await.unwrap().unwrap(), b'H');
        let mut second = ask(address, "/small").await;
        assert!(timeout(Duration::from_millis(50), second.read_u8()).await.is_err());
        drop(first);
        assert_eq!(timeout(LONG, second.read_u8()).await.unwrap().unwrap(), b'H');
    }
}
