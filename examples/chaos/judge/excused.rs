//! What a run did not decide, counted: a run that excuses much proves little.

/// What was excused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Excused {
    /// Questions that people asked,
    pub asked: usize,
    /// of which so many got no answer by the bot, and are nowhere: they count as never asked.
    pub not_taken: usize,
    /// Reminders and words to askers that were owed,
    pub owed: usize,
    /// of which so many did not come in a storm and were told by a later one, as it should be (no excuse),
    pub later_ones: usize,
    /// so many did not come, nor a later one, and there was no calm in their time,
    pub no_calm: usize,
    /// so many may stand in the rest of a long bundle, which is only counted there,
    pub in_the_rest: usize,
    /// so many waited, since their recipient had had enough that day,
    pub capped: usize,
    /// so many fell into a time in which reminders were switched off,
    pub paused: usize,
    /// and so many may stand behind a mention that was opened only after the answer.
    pub over_when_read: usize,
    /// Answers, promises and claims of people,
    pub done: usize,
    /// of which so many got no answer by the bot: they count, or they do not.
    pub not_known: usize,
}

/// Of a hundred questions so many may get no answer: the bot dies again and again while people ask.
const NOT_TAKEN_MOST: usize = 30;
/// Of a hundred reminders so many may be excused.
const EXCUSED_MOST: usize = 33;
/// Of a hundred things that people do so many may be left open.
const NOT_KNOWN_MOST: usize = 5;

impl Excused {
    /// Reminders that were excused, for whatever reason.
    pub fn reminders(&self) -> usize {
        self.no_calm + self.in_the_rest + self.capped + self.paused + self.over_when_read
    }

    /// Of what too much was excused, in words.
    pub fn too_much(&self) -> Vec<String> {
        let shares = [
            ("questions", self.not_taken, self.asked, NOT_TAKEN_MOST),
            ("reminders", self.reminders(), self.owed, EXCUSED_MOST),
            ("answers, promises and claims", self.not_known, self.done, NOT_KNOWN_MOST),
        ];
        let too_many = shares.into_iter().filter(|(_, excused, of, most)| excused * 100 > of * most);
        let words = |(what, excused, of, most)| {
            format!("{excused} of {of} {what} are excused: more than {most} % prove too little")
        };
        too_many.map(words).collect()
    }
}
