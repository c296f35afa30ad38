//! The port: `/health` and `/metrics`, through hyper, which the HTTP client brings along anyway.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tracing::{debug, warn};

use super::{Health, Status, metrics};

/// So many are answered at the same time; the others wait.
const AT_ONCE: usize = 8;
/// Who asks has this long to say what; and who is answered, to take it.
const PATIENCE: Duration = Duration::from_secs(10);
/// After a connection that could not be taken, such as for want of file handles.
const AFTER_TROUBLE: Duration = Duration::from_secs(1);

/// The port cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("METRICS_ADDRESS: {address} cannot be listened on: {source}; is it another program's?")]
pub struct PortError {
    address: SocketAddr,
    source: std::io::Error,
}

/// Listens.
///
/// # Errors
/// When the address is taken, or not of this machine.
pub async fn open(address: SocketAddr) -> Result<TcpListener, PortError> {
    if !address.ip().is_loopback() {
        warn!(%address, "METRICS_ADDRESS is open to other machines: whoever reaches it reads the numbers");
    }
    TcpListener::bind(address).await.map_err(|source| PortError { address, source })
}

impl Status {
    /// Answers whoever asks. Never returns.
    pub async fn answer(self: Arc<Self>, listener: TcpListener) {
        let places = Arc::new(Semaphore::new(AT_ONCE));
        loop {
            // The semaphore is never closed.
            let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
            match listener.accept().await {
                Ok((stream, _)) => {
                    let status = Arc::clone(&self);
                    tokio::spawn(async move {
                        let _ = tokio::time::timeout(PATIENCE, status.converse(stream)).await;
                        drop(place);
                    });
                }
                Err(error) => {
                    debug!(%error, "a connection to the metrics port failed");
                    tokio::time::sleep(AFTER_TROUBLE).await;
                }
            }
        }
    }

    async fn converse(self: Arc<Self>, stream: TcpStream) {
        let service = service_fn(move |request| {
            let status = Arc::clone(&self);
            async move { Ok::<_, Infallible>(status.respond(&request).await) }
        });
        let mut http = http1::Builder::new();
        // An error here is a connection that broke.
        let _ = http
            .timer(TokioTimer::new())
            .header_read_timeout(PATIENCE)
            .keep_alive(false)
            .serve_connection(TokioIo::new(stream), service)
            .await;
    }

    async fn respond(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return plain(StatusCode::METHOD_NOT_ALLOWED, "GET only\n".to_owned());
        }
        match request.uri().path() {
            "/health" => {
                let health = Health::of(&self.signs().await);
                let code = if health.is_well() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
                plain(code, health.words())
            }
            "/metrics" => plain(StatusCode::OK, metrics::text(&self.app.counters().counts(), &self.signs().await)),
            _ => plain(StatusCode::NOT_FOUND, "/health or /metrics\n".to_owned()),
        }
    }
}

fn plain(code: StatusCode, text: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from(text)));
    *response.status_mut() = code;
    let kind = hyper::header::HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}
