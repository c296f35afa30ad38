//! Files that people attach to commands: Discord keeps them for a while, at an address that is signed.

use bytes::Bytes;
use serde_json::{Value, json};

use super::{Id, World, id};

/// A file that somebody attaches.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    pub(crate) id: Id,
    pub(crate) by: Id,
    pub(crate) name: String,
    pub(crate) bytes: Bytes,
}

impl Upload {
    /// Its name as Discord tells it: other signs than these become `_`.
    fn filename(&self) -> String {
        let kept = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-') { c } else { '_' };
        self.name.chars().map(kept).collect()
    }

    /// Its path with the signature, below `https://cdn.discordapp.com`.
    pub(crate) fn path(&self, world: &World) -> String {
        let (application, name) = (world.application.id, self.filename());
        let signature = format!("ex=69a5c2f0&is=69a47170&hm={:016x}", self.id.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        format!("/ephemeral-attachments/{application}/{}/{name}?{signature}&", self.id)
    }

    /// As an interaction tells of it.
    pub(crate) fn json(&self, world: &World) -> Value {
        let path = self.path(world);
        json!({
            "id": id(self.id),
            "filename": self.filename(),
            "size": self.bytes.len(),
            "url": format!("https://cdn.discordapp.com{path}"),
            "proxy_url": format!("https://media.discordapp.net{path}"),
            "ephemeral": true,
        })
    }
}

impl World {
    /// The file that somebody last had at hand under that name.
    pub(crate) fn upload_named(&self, by: Id, name: &str) -> Option<&Upload> {
        self.uploads.iter().rfind(|upload| upload.by == by && upload.name == name)
    }

    /// What lies at a path of `cdn.discordapp.com`.
    pub(crate) fn upload_at(&self, path: &str) -> Option<&Upload> {
        self.uploads.iter().find(|upload| upload.path(self) == path)
    }
}
