//! `meantime demo`: the whole bot against a local Discord in one process. No account, no network.

mod stage;

pub use stage::Stage;
