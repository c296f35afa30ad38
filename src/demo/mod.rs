//! `meantime demo`: the whole bot against a local Discord in one process. No account, no network.

mod args;
mod folder;
mod judge;
mod ledger;
mod print;
mod scenes;
mod stage;
mod story;
mod trace;
mod window;

pub use args::{DemoArgs, run};
pub use print::Pace;
pub use stage::Stage;
pub use story::story;
pub use trace::{TraceOptions, trace};
