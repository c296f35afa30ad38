//! Where bots are to die: each place in its turn, in an order of the dice.

use std::time::Duration;

use meantime::steps::Step;

use super::dice::Dice;

/// Where a bot is to die.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// Anywhere, so long after its start.
    Anywhere(Duration),
    /// At a step, when it reaches it for the nth time.
    Step(Step, u32),
    /// While a request is on its way: done or not, and not answered.
    Request { method: &'static str, path: &'static str, done: bool },
}

/// Requests in the midst of which a bot is killed.
const REQUESTS: [(&str, &str); 6] = [
    ("POST", "/channels/*/messages"),
    ("PATCH", "/channels/*/messages/*"),
    ("POST", "/users/@me/channels"),
    ("POST", "/interactions/*/*/callback"),
    ("POST", "/channels/*/messages/*/threads"),
    ("GET", "/channels/*/messages"),
];
/// Of each turn so many die anywhere,
const ANYWHERE: usize = 8;
/// within so many milliseconds of real time.
const ANYWHERE_MOST: u64 = 900;
/// A step that is not reached is tried in so many lives: what leads to it does not happen in each.
const TRIES: u32 = 3;
/// A step is crossed up to so many times before.
const NTH_MOST: usize = 3;

/// What is left of a turn.
#[derive(Clone, Debug, Default)]
pub struct Aims {
    /// The next one last.
    left: Vec<Aim>,
    missed: u32,
}

impl Aims {
    /// The next aim.
    pub fn next(&mut self, dice: &mut Dice) -> Aim {
        if self.left.is_empty() {
            self.left = a_turn(dice);
        }
        match self.left.pop() {
            Some(Aim::Anywhere(_)) | None => Aim::Anywhere(Duration::from_millis(dice.next() % ANYWHERE_MOST)),
            Some(aim) => aim,
        }
    }

    /// The last aim was missed: it is tried again, a few times.
    pub fn missed(&mut self, aim: Aim) {
        self.missed += 1;
        match self.missed < TRIES {
            true => self.left.push(aim),
            false => self.missed = 0,
        }
    }

    /// It was not.
    pub fn hit(&mut self) {
        self.missed = 0;
    }
}

/// Every place once, in an order of the dice.
fn a_turn(dice: &mut Dice) -> Vec<Aim> {
    let mut sorted: Vec<Aim> = Step::ALL.iter().map(|step| Aim::Step(*step, 1)).collect();
    for (method, path) in REQUESTS {
        sorted.extend([false, true].map(|done| Aim::Request { method, path, done }));
    }
    sorted.extend([Aim::Anywhere(Duration::ZERO); ANYWHERE]);
    let mut turn = Vec::new();
    while !sorted.is_empty() {
        let aim = sorted.swap_remove(dice.below(sorted.len()));
        match aim {
            // Nothing is looked for unless a bot has died with something on its way.
            Aim::Step(Step::LookingFor | Step::NotFound, _) => turn.extend([aim, Aim::Step(Step::Sending, 1)]),
            // One digest is due at a time.
            Aim::Step(Step::SlotDecided | Step::SlotKept, _) => turn.push(aim),
            Aim::Step(step, _) => {
                turn.push(Aim::Step(step, u32::try_from(1 + dice.below(NTH_MOST)).unwrap_or(1)));
            }
            _ => turn.push(aim),
        }
    }
    turn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_has_every_step_and_what_is_missed_is_tried_again_a_few_times() {
        let (mut dice, mut aims) = (Dice::new(1), Aims::default());
        let turn: Vec<Aim> =
            std::iter::repeat_with(|| aims.next(&mut dice)).take(a_turn(&mut Dice::new(1)).len()).collect();
        for step in Step::ALL {
            assert!(turn.iter().any(|aim| matches!(aim, Aim::Step(one, _) if one == step)), "{step:?}");
        }
        let aim = aims.next(&mut dice);
        for _ in 1..TRIES {
            aims.missed(aim);
            assert_eq!(aims.next(&mut dice), aim);
        }
        let left = aims.left.len();
        aims.missed(aim);
        assert_eq!(aims.left.len(), left, "it is let go of");
    }
}
