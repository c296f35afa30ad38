//! A folder for the demo's database, gone when the demo ends.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

pub(super) struct Folder(PathBuf);

impl Folder {
    /// A new, empty folder among the system's temporary files.
    ///
    /// # Errors
    /// When none can be made.
    pub(super) fn new() -> Result<Self> {
        let base = std::env::temp_dir();
        let mut n = 0_u32;
        loop {
            let path = base.join(format!("meantime-demo-{}-{n}", std::process::id()));
            match std::fs::create_dir(&path) {
                Ok(()) => return Ok(Self(path)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => n += 1,
                Err(error) => return Err(error).with_context(|| format!("cannot make a folder in {}", base.display())),
            }
        }
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The system clears its temporary files itself, should this fail.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
