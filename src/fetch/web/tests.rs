//! What is asked, by somebody who listens. Its name is public; only here it leads to this machine.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use rcgen::{CertificateParams, KeyPair};
use reqwest::Certificate;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::*;

const HOST: &str = "calendar.example.com";

/// A server of calendars, by TLS.
struct Server {
    certificate: Certificate,
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// It answers each path with that; what it does not know it never answers.
    async fn starts(answers: &[(&'static str, String)]) -> Self {
        let (certificate, acceptor) = certificate();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("its address");
        let (asked, answers) = (Arc::<Mutex<Vec<String>>>::default(), Arc::new(answers.iter().cloned().collect()));
        let (heard, knows) = (Arc::clone(&asked), Arc::clone(&answers));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answers_one(acceptor.clone(), stream, Arc::clone(&heard), Arc::clone(&knows)));
            }
        });
        Self { certificate, address, asked }
    }

    /// Who knows its certificate, and finds it under its name.
    fn visitor(&self, within: Duration) -> Web {
        let client = careful(Client::builder()).add_root_certificate(self.certificate.clone());
        Web { client: client.resolve(HOST, self.address).build().ok(), within }
    }

    async fn get(&self, path: &str) -> Result<Vec<u8>, Trouble> {
        self.visitor(WITHIN).get(&at(path)).await
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn at(path: &str) -> Address {
    Address::parse(&format!("https://{HOST}{path}")).expect("an address")
}

fn certificate() -> (Certificate, TlsAcceptor) {
    let key = KeyPair::generate().expect("a key");
    let made = CertificateParams::new(vec![HOST.to_owned()]).and_then(|params| params.self_signed(&key));
    let made = made.expect("a certificate");
    let private = PrivateKeyDer::try_from(key.serialize_der()).expect("a private key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![made.der().clone()], private));
    let root = Certificate::from_pem(made.pem().as_bytes()).expect("a root");
    (root, TlsAcceptor::from(Arc::new(config.expect("a fitting key"))))
}

async fn answers_one(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    asked: Arc<Mutex<Vec<String>>>,
    answers: Arc<HashMap<&'static str, String>>,
) {
    let Ok(mut stream) = acceptor.accept(stream).await else { return };
    let (mut head, mut part) = (Vec::new(), [0; 1024]);
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        match stream.read(&mut part).await {
            Ok(n) if n > 0 => head.extend_from_slice(&part[..n]),
            _ => return,
        }
    }
    let path = String::from_utf8_lossy(&head).split(' ').nth(1).unwrap_or_default().to_owned();
    let answer = answers.get(path.as_str()).cloned();
    asked.lock().unwrap_or_else(PoisonError::into_inner).push(path);
    match answer {
        Some(answer) => {
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
        None => std::future::pending().await,
    }
}

/// An answer without a length: it ends with the connection.
fn holds(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{body}")
}

fn says(status: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

fn leads_to(address: &str) -> String {
    format!("HTTP/1.1 302 Found\r\nlocation: {address}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

#[tokio::test]
async fn what_is_there_is_had_or_said_why_not() {
    let (fits, exceeds) = ("x".repeat(MOST_BYTES), "x".repeat(MOST_BYTES + 1));
    let server = Server::starts(&[
        ("/a.ics", holds("BEGIN:VCALENDAR")),
        ("/fits", holds(&fits)),
        ("/exceeds", holds(&exceeds)),
        ("/forbidden", says("401 Unauthorized")),
        ("/closed", says("403 Forbidden")),
        ("/missing", says("404 Not Found")),
        ("/gone", says("410 Gone")),
        ("/fails", says("503 Service Unavailable")),
        ("/unchanged", says("304 Not Modified")),
    ])
    .await;
    let table = [
        ("/a.ics", Ok(15)),
        ("/fits", Ok(MOST_BYTES)),
        ("/exceeds", Err(Trouble::TooLarge)),
        ("/forbidden", Err(Trouble::Forbidden)),
        ("/closed", Err(Trouble::Forbidden)),
        ("/missing", Err(Trouble::Gone)),
        ("/gone", Err(Trouble::Gone)),
        ("/fails", Err(Trouble::ServerFailed)),
        ("/unchanged", Err(Trouble::ServerFailed)),
    ];
    for (path, expected) in table {
        assert_eq!(server.get(path).await.map(|bytes| bytes.len()), expected, "{path}");
        assert_eq!(server.asked(), [path], "once");
    }
}

/// Where an address leads is judged before it is asked, each time.
#[tokio::test]
async fn steps_are_taken_three_times_and_only_to_what_is_public() {
    let other = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = other.local_addr().expect("its address").port();
    let server = Server::starts(&[
        ("/a.ics", holds("BEGIN:VCALENDAR")),
        ("/1", leads_to("/a.ics")),
        ("/2", leads_to(&format!("https://{HOST}/1"))),
        ("/3", leads_to("//calendar.example.com/2")),
        ("/4", leads_to("/3")),
        ("/round", leads_to("/round")),
        ("/number", leads_to(&format!("https://127.0.0.1:{port}/a.ics"))),
        ("/mapped", leads_to(&format!("https://[::ffff:127.0.0.1]:{port}/a.ics"))),
        ("/name", leads_to(&format!("https://localhost:{port}/a.ics"))),
        ("/metadata", leads_to("https://169.254.169.254/latest/meta-data/")),
        ("/plain", leads_to(&format!("http://{HOST}/a.ics"))),
        ("/file", leads_to("file:///etc/passwd")),
    ])
    .await;
    let table = [
        ("/1", Ok(15), 2),
        ("/3", Ok(15), 4),
        ("/4", Err(Trouble::LeadsOn), 4),
        ("/round", Err(Trouble::LeadsOn), 4),
        ("/number", Err(Trouble::NotPublic), 1),
        ("/mapped", Err(Trouble::NotPublic), 1),
        ("/name", Err(Trouble::NotPublic), 1),
        ("/metadata", Err(Trouble::NotPublic), 1),
        ("/plain", Err(Trouble::NotPublic), 1),
        ("/file", Err(Trouble::NotPublic), 1),
    ];
    for (path, expected, asked) in table {
        assert_eq!(server.get(path).await.map(|bytes| bytes.len()), expected, "{path}");
        assert_eq!(server.asked().len(), asked, "{path}");
    }
    let waiting = futures::future::poll_immediate(other.accept()).await;
    assert!(waiting.is_none(), "somebody connected to what only this machine can reach");
}

/// Whoever answers slowly, or as somebody else, is left.
#[tokio::test]
async fn who_never_answers_and_who_is_not_known_is_left() {
    let server = Server::starts(&[]).await;
    let soon = Duration::from_millis(50);
    assert_eq!(server.visitor(soon).get(&at("/silent")).await, Err(Trouble::TooSlow));
    let stranger = careful(Client::builder()).resolve(HOST, server.address).build().ok();
    let stranger = Web { client: stranger, within: WITHIN };
    assert_eq!(stranger.get(&at("/a.ics")).await, Err(Trouble::Unreachable), "its certificate is nobody's");
}

/// Somebody listens, and is not even connected to.
#[tokio::test]
async fn what_only_this_machine_can_reach_is_not_asked() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("its address").port();
    let address = Address::parse(&format!("https://localhost:{port}/calendar.ics")).expect("a name, not a number");
    assert_eq!(Web::default().get(&address).await, Err(Trouble::NotPublic));
    assert!(Address::parse(&format!("https://127.0.0.1:{port}/calendar.ics")).is_err());
    // Whoever had connected would be waiting there.
    let waiting = futures::future::poll_immediate(listener.accept()).await;
    assert!(waiting.is_none(), "somebody connected");
}
