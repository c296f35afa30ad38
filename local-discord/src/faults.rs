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
    /// The request is done and never answered, until it is released or the client gives up.
    TimeoutAfter,
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

/// Bad weather: a share of all requests fails, each by the next draw of a seed.
#[derive(Debug)]
struct Weather {
    number: u64,
    draws: Draws,
    /// Of a million requests so many fail.
    share: u64,
    faults: Vec<Fault>,
    hits: u32,
    ended: bool,
}

/// All faults that are armed.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    armed: Vec<Armed>,
    weather: Vec<Weather>,
    made: u64,
}

impl Faults {
    /// The fault for a request, with its number, if one is due: one that is armed for it, else one of the weather.
    pub(crate) fn due(&mut self, method: &str, path: &str, body: &str) -> Option<(u64, Fault)> {
        self.armed_for(method, path, body).or_else(|| self.weather.iter_mut().find_map(Weather::draw))
    }

    fn armed_for(&mut self, method: &str, path: &str, body: &str) -> Option<(u64, Fault)> {
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
        let armed = self.armed.iter().any(|armed| armed.number == number && armed.ended);
        armed || self.weather.iter().any(|weather| weather.number == number && weather.ended)
    }

    /// Lets a share of all requests fail from now on; its number.
    pub(crate) fn some(&mut self, seed: u64, share: f64, faults: &[Fault]) -> u64 {
        assert!((0.0..=1.0).contains(&share), "a share lies between 0 and 1, not at {share}");
        assert!(!faults.is_empty(), "there is no fault to fail with");
        self.made += 1;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let share = (share * 1_000_000.0) as u64;
        let faults = faults.to_vec();
        self.weather.push(Weather { number: self.made, draws: Draws(seed), share, faults, hits: 0, ended: false });
        self.made
    }

    fn hits(&self, number: u64) -> u32 {
        let armed = self.armed.iter().filter(|armed| armed.number == number).map(|armed| armed.hits);
        armed.chain(self.weather.iter().filter(|weather| weather.number == number).map(|weather| weather.hits)).sum()
    }

    fn end(&mut self, number: u64) {
        for armed in self.armed.iter_mut().filter(|armed| armed.number == number) {
            (armed.left, armed.ended) = (0, true);
        }
        for weather in self.weather.iter_mut().filter(|weather| weather.number == number) {
            (weather.share, weather.ended) = (0, true);
        }
    }
}

impl Weather {
    fn draw(&mut self) -> Option<(u64, Fault)> {
        if self.draws.below(1_000_000) >= self.share {
            return None;
        }
        let kinds = u64::try_from(self.faults.len()).unwrap_or(u64::MAX);
        let kind = usize::try_from(self.draws.below(kinds)).unwrap_or_default();
        self.hits += 1;
        Some((self.number, self.faults.get(kind)?.clone()))
    }
}

/// Numbers that look random and are the same for the same seed: splitmix64.
#[derive(Debug, Clone)]
pub(crate) struct Draws(pub(crate) u64);

impl Draws {
    /// The next number below a bound.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut random = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        random = (random ^ (random >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (random ^ (random >> 31)) % bound.max(1)
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
    pub(crate) shared: Shared,
    pub(crate) number: u64,
}

impl ArmedFault {
    /// How many requests it has hit.
    pub fn hits(&self) -> u32 {
        self.shared.look(|world| world.faults.hits(self.number))
    }

    /// Disarms it, and answers the requests that hang with 504.
    pub fn end(&self) {
        self.shared.with(|world| world.faults.end(self.number));
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Faults, matches};

    /// Which of so many requests fail, and how.
    fn failing(faults: &mut Faults, requests: usize) -> Vec<(usize, Fault)> {
        (0..requests).filter_map(|n| Some((n, faults.due("GET", "/gateway", "")?.1))).collect()
    }

    #[test]
    fn a_share_of_all_requests_fails_the_same_ones_for_the_same_seed() {
        let kinds = [Fault::Status(500), Fault::CutAfter, Fault::Timeout];
        let run = |seed| {
            let mut faults = Faults::default();
            faults.some(seed, 0.2, &kinds);
            failing(&mut faults, 10_000)
        };
        let (one, same, other) = (run(1), run(1), run(2));
        assert_eq!(one, same);
        assert!(one != other);
        assert!((1_800..2_200).contains(&one.len()), "{}", one.len());
        for kind in &kinds {
            let hits = one.iter().filter(|(_, fault)| fault == kind).count();
            assert!((550..800).contains(&hits), "{kind:?}: {hits}");
        }
    }

    #[test]
    fn the_weather_clears_when_it_is_ended_and_what_is_armed_comes_first() {
        let mut faults = Faults::default();
        let number = faults.some(1, 1.0, &[Fault::Status(500)]);
        assert_eq!(failing(&mut faults, 5).len(), 5);
        assert_eq!(faults.hits(number), 5);
        assert!(!faults.ended(number));
        faults.end(number);
        assert!(faults.ended(number));
        assert_eq!(failing(&mut faults, 100), []);
    }

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
