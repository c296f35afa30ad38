//! What goes wrong on demand with the bot's requests.

use crate::server::Shared;

/// Something that Discord, or the network, does to a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// 429: the request is not done.
    RateLimited {
        /// Seconds until it may be tried again.
        retry_after: f64,
        /// Whether the whole bot is meant, not this route alone.
        global: bool,
        /// Whether the answer has Discord's headers; a proxy in between may answer without them.
        headers: bool,
    },
    /// A bare status such as 500 or 503, without Discord's words; the request is not done.
    Status(u16),
    /// The request is accepted and never answered, until it is released or the client gives up. It is not done.
    Timeout,
    /// The connection breaks before the request is done.
    CutBefore,
    /// The request is done, and the connection breaks before the answer.
    CutAfter,
    /// One of Discord's own errors; the request is not done.
    Error {
        /// The HTTP status.
        status: u16,
        /// Discord's code, such as 50007.
        code: u32,
    },
}

/// A fault that waits for its requests.
#[derive(Debug)]
struct Armed {
    number: u64,
    fault: Fault,
    method: String,
    pattern: String,
    body_has: Option<String>,
    /// How many requests to skip first.
    skip: u32,
    left: u32,
    hits: u32,
    ended: bool,
}

/// All faults that are armed.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    armed: Vec<Armed>,
    made: u64,
}

impl Faults {
    /// The fault for a request, with its number, if one is due.
    pub(crate) fn due(&mut self, method: &str, path: &str, body: &str) -> Option<(u64, Fault)> {
        let path = path.split('?').next().unwrap_or_default();
        let armed = self.armed.iter_mut().find(|armed| {
            armed.left > 0
                && (armed.method == "*" || armed.method.eq_ignore_ascii_case(method))
                && matches(&armed.pattern, path)
                && armed.body_has.as_ref().is_none_or(|part| body.contains(part.as_str()))
        })?;
        if armed.skip > 0 {
            armed.skip -= 1;
            return None;
        }
        armed.left = armed.left.saturating_sub(1);
        armed.hits += 1;
        Some((armed.number, armed.fault.clone()))
    }

    /// Whether a fault has been ended, so that what hangs on it goes on.
    pub(crate) fn ended(&self, number: u64) -> bool {
        self.armed.iter().any(|armed| armed.number == number && armed.ended)
    }
}

/// Whether a path fits a pattern: `*` stands for one part, a final `**` for all that follows.
fn matches(pattern: &str, path: &str) -> bool {
    let mut path = path.trim_matches('/').split('/');
    let mut pattern = pattern.trim_matches('/').split('/').peekable();
    while let Some(wanted) = pattern.next() {
        if wanted == "**" && pattern.peek().is_none() {
            return true;
        }
        match path.next() {
            Some(part) if wanted == "*" || wanted == part => {}
            _ => return false,
        }
    }
    path.next().is_none()
}

/// A fault in the making: say [`on`](Self::on) what, and how often.
#[must_use = "a fault is armed by `times`, `once` or `always`"]
pub struct FaultBuilder {
    pub(crate) shared: Shared,
    pub(crate) fault: Fault,
    pub(crate) method: String,
    pub(crate) pattern: String,
    pub(crate) body_has: Option<String>,
    pub(crate) skip: u32,
}

impl FaultBuilder {
    /// Which requests: a method (or `*`) and a path without `/api/v10`, where `*` stands for one part and a
    /// final `**` for all that follows. Without this, all requests.
    pub fn on(mut self, method: &str, pattern: &str) -> Self {
        method.clone_into(&mut self.method);
        pattern.clone_into(&mut self.pattern);
        self
    }

    /// Only requests whose JSON body contains this.
    pub fn with_body_containing(mut self, part: &str) -> Self {
        self.body_has = Some(part.to_owned());
        self
    }

    /// Lets the first `n` of these requests pass.
    pub fn after(mut self, n: u32) -> Self {
        self.skip = n;
        self
    }

    /// Arms it for the next such request.
    pub fn once(self) -> ArmedFault {
        self.times(1)
    }

    /// Arms it until it is ended.
    pub fn always(self) -> ArmedFault {
        self.times(u32::MAX)
    }

    /// Arms it for the next `n` such requests.
    pub fn times(self, n: u32) -> ArmedFault {
        let Self { shared, fault, method, pattern, body_has, skip } = self;
        let number = shared.with(|world| {
            let faults = &mut world.faults;
            faults.made += 1;
            let number = faults.made;
            faults.armed.push(Armed { number, fault, method, pattern, body_has, skip, left: n, hits: 0, ended: false });
            number
        });
        ArmedFault { shared, number }
    }
}

/// A fault that has been armed.
#[derive(Clone)]
pub struct ArmedFault {
    shared: Shared,
    number: u64,
}

impl ArmedFault {
    /// How many requests it has hit.
    pub fn hits(&self) -> u32 {
        self.shared.with(|world| {
            let armed = world.faults.armed.iter().find(|armed| armed.number == self.number);
            armed.map_or(0, |armed| armed.hits)
        })
    }

    /// Disarms it, and answers the requests that hang with 504.
    pub fn end(&self) {
        self.shared.with(|world| {
            for armed in world.faults.armed.iter_mut().filter(|armed| armed.number == self.number) {
                (armed.left, armed.ended) = (0, true);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns_fit_paths() {
        for (pattern, path, fits) in [
            ("/channels/*/messages", "/channels/1/messages", true),
            ("/channels/*/messages", "/channels/1/messages/2", false),
            ("/channels/**", "/channels/1/messages/2", true),
            ("**", "/gateway", true),
            ("/channels/1/messages", "/channels/2/messages", false),
        ] {
            assert_eq!(matches(pattern, path), fits, "{pattern} {path}");
        }
    }
}
