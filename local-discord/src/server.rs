//! The listeners: REST over TLS and over plain HTTP, and the gateway. They serve one [`World`] until the
//! last handle is gone.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::gateway::converse;
use crate::rest;
use crate::world::{Clock, World};

/// The world, shared by the listeners and the handles.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

struct Inner {
    world: Mutex<World>,
    changed: watch::Sender<u64>,
}

impl Shared {
    /// Does something to the world and wakes those who wait for a change.
    pub(crate) fn with<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let done = act(&mut self.0.world.lock().unwrap_or_else(PoisonError::into_inner));
        self.0.changed.send_modify(|count| *count += 1);
        done
    }

    /// Looks at the world.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&self.0.world.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Ticks whenever anything changes.
    pub(crate) fn changed(&self) -> watch::Receiver<u64> {
        self.0.changed.subscribe()
    }
}

/// The listeners; they stop when this is dropped.
pub(crate) struct Listeners {
    pub(crate) rest: SocketAddr,
    pub(crate) plain_rest: SocketAddr,
    pub(crate) certificate: String,
    _tasks: JoinSet<()>,
}

/// Opens the three ports.
pub(crate) async fn listen(clock: Clock) -> (Shared, Listeners) {
    let (rest, rest_addr) = bind().await;
    let (plain, plain_addr) = bind().await;
    let (gateway, gateway_addr) = bind().await;
    let (certificate, acceptor) = crate::tls::certificate();
    let mut world = World::new(clock);
    world.sessions.url = format!("ws://{gateway_addr}");
    let shared = Shared(Arc::new(Inner { world: Mutex::new(world), changed: watch::Sender::new(0) }));
    let mut tasks = JoinSet::new();
    tasks.spawn(serve_rest(shared.clone(), rest, Some(acceptor)));
    tasks.spawn(serve_rest(shared.clone(), plain, None));
    tasks.spawn(serve_gateway(shared.clone(), gateway));
    let listeners = Listeners { rest: rest_addr, plain_rest: plain_addr, certificate, _tasks: tasks };
    (shared, listeners)
}

async fn bind() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port of 127.0.0.1 is free");
    let address = listener.local_addr().expect("a listener has an address");
    (listener, address)
}

/// Accepts connections; each is served by a task that ends with the listener.
async fn accept<F: Future<Output = ()> + Send + 'static>(listener: TcpListener, serve: impl Fn(TcpStream) -> F) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => if let Ok((stream, _)) = accepted {
                // Small answers must not wait for each other.
                let _ = stream.set_nodelay(true);
                connections.spawn(serve(stream));
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn serve_gateway(shared: Shared, listener: TcpListener) {
    accept(listener, |stream| converse(shared.clone(), stream)).await;
}

async fn serve_rest(shared: Shared, listener: TcpListener, acceptor: Option<TlsAcceptor>) {
    accept(listener, |stream| {
        let (shared, acceptor) = (shared.clone(), acceptor.clone());
        async move {
            match acceptor {
                None => serve_http(shared, stream).await,
                Some(acceptor) => {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        serve_http(shared, stream).await;
                    }
                }
            }
        }
    })
    .await;
}

async fn serve_http(shared: Shared, stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static) {
    let service = service_fn(move |request| rest::answer(shared.clone(), request));
    // An error here is a connection that broke, often on purpose.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

impl Shared {
    /// Waits until `check` gives something for what `look` sees. `None` after the guard time.
    pub(crate) async fn until<S, T>(
        &self,
        look: impl Fn(&World) -> S,
        mut check: impl FnMut(S) -> Option<T>,
    ) -> Option<T> {
        let mut changed = self.changed();
        let waiting = async {
            loop {
                changed.mark_unchanged();
                let seen = self.look(&look);
                if let Some(found) = check(seen) {
                    return Some(found);
                }
                changed.changed().await.ok()?;
            }
        };
        tokio::time::timeout(crate::discord::GUARD, waiting).await.ok().flatten()
    }
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shared")
    }
}
