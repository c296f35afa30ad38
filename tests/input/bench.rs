//! How many cases there are, chance that can be repeated, and what must not have happened.

use std::sync::{Mutex, Once, PoisonError};

use proptest::prelude::ProptestConfig;

use crate::support::Story;

/// Cases of a target that is a function.
pub fn cases() -> u32 {
    number("CASES").map_or(256, |n| u32::try_from(n).unwrap_or(u32::MAX))
}

/// Cases of a target for which the whole bot runs.
pub fn slow_cases() -> u32 {
    (cases() / 5).max(200)
}

pub fn config() -> ProptestConfig {
    ProptestConfig { cases: cases(), failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::default() }
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap_or_else(|_| panic!("{name}: {text:?} is no number")))
}

/// Says how many cases a target had; seen with `--nocapture`.
pub fn report(target: &str, words: &str) {
    println!("{target}: {words}");
}

/// splitmix64: the same seed is the same run.
pub struct Chance(u64);

impl Chance {
    pub fn new(target: u64) -> Self {
        Self(number("SEED").unwrap_or(1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ target)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut random = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        random = (random ^ (random >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        random ^ (random >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n.max(1)).expect("a number")).expect("a number")
    }

    pub fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Listens for panics of the bot's own threads from now on.
pub fn listens_for_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            if std::thread::current().name().is_some_and(|name| name.starts_with("tokio")) {
                PANICS.lock().unwrap_or_else(PoisonError::into_inner).push(info.to_string());
            }
            usual(info);
        }));
    });
}

/// What went wrong so far: panics, errors in the log, what Discord complains of.
pub fn went_wrong(story: &Story) -> Vec<String> {
    let mut all = PANICS.lock().unwrap_or_else(PoisonError::into_inner).clone();
    all.extend(story.warnings().into_iter().filter(|line| line.starts_with("ERROR")));
    all.extend(story.discord().complaints());
    all
}
