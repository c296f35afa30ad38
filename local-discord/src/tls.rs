//! A throw-away certificate for `discord.com` and where Discord keeps files, so that the bot speaks TLS to the local Discord as it does
//! to the real one. The key never leaves the process.

use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// The certificate as PEM, for the client's list of roots, and what accepts connections with it.
pub(crate) fn certificate() -> (String, TlsAcceptor) {
    let key = KeyPair::generate().expect("a key pair can be made");
    let names = ["discord.com", "cdn.discordapp.com", "media.discordapp.net", "localhost"];
    let certificate = CertificateParams::new(names.map(str::to_owned).to_vec())
        .and_then(|params| params.self_signed(&key))
        .expect("a certificate can be made");
    let private = PrivateKeyDer::try_from(key.serialize_der()).expect("the key is in PKCS#8");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], private))
        .expect("the certificate fits the key");
    (certificate.pem(), TlsAcceptor::from(Arc::new(config)))
}
