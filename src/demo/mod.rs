//! `meantime demo`: the whole bot against a local Discord in one process. No account, no network.

mod stage;

pub use stage::Stage;

/// Being written.
#[derive(Debug, clap::Args)]
pub struct DemoArgs {}

/// Being written.
///
/// # Errors
/// Always, for now.
pub async fn run(_: DemoArgs, _: &mut (dyn std::io::Write + Send)) -> anyhow::Result<bool> {
    anyhow::bail!("the demo is being written")
}
