//! What somebody may want to do next, by how they stand: three things at most, what is most in the way first.

/// So many steps are told at once: more nobody takes.
const MOST: usize = 3;

/// How somebody stands, where they ask.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether they set their own hours.
    pub has_hours: bool,
    /// Whether they stopped the reminders of this server.
    pub stopped: bool,
    /// Whether the last direct message to them was refused.
    pub dms_closed: bool,
    /// How many replies they owe here.
    pub owes: usize,
    /// How many of these are past their due time.
    pub overdue: usize,
    /// How many replies they wait for here.
    pub waits_for: usize,
    /// The server in which they are; none in a direct message.
    pub server: Option<ServerStanding>,
}

/// How the server stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ServerStanding {
    /// Whether they may change its settings.
    pub manages: bool,
    /// Whether somebody set its hours.
    pub has_hours: bool,
    /// Whether any channel is watched.
    pub watches: bool,
    /// Whether there is a digest.
    pub has_digest: bool,
}

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Reminders are off: nothing else would reach them.
    Resume,
    /// Direct messages are refused.
    OpenDms,
    /// Replies are owed.
    Answer {
        /// How many.
        owes: usize,
        /// How many of them are late.
        overdue: usize,
    },
    /// Their hours are a guess.
    SetHours,
    /// The server's hours are a guess, for whoever has set none.
    SetUpServer,
    /// No channel is watched.
    Watch,
    /// No digest is posted.
    Digest,
    /// Replies are waited for.
    LookAfter {
        /// How many.
        waits_for: usize,
    },
    /// Nothing is in the way.
    Ask,
}

/// What comes next for somebody who stands like this.
pub fn next_steps(standing: &Standing) -> Vec<Step> {
    let Standing { owes, overdue, waits_for, .. } = *standing;
    let managed = standing.server.filter(|server| server.manages);
    let steps = [
        (standing.stopped, Step::Resume),
        (standing.dms_closed, Step::OpenDms),
        (owes > 0, Step::Answer { owes, overdue }),
        (!standing.has_hours, Step::SetHours),
        (managed.is_some_and(|server| !server.has_hours), Step::SetUpServer),
        (managed.is_some_and(|server| !server.watches), Step::Watch),
        (managed.is_some_and(|server| !server.has_digest), Step::Digest),
        (waits_for > 0, Step::LookAfter { waits_for }),
        (standing.server.is_some(), Step::Ask),
    ];
    steps.into_iter().filter(|(is_so, _)| *is_so).map(|(_, step)| step).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_most_in_the_way_comes_first() {
        let new = ServerStanding { manages: true, ..ServerStanding::default() };
        let set_up = ServerStanding { manages: true, has_hours: true, watches: true, has_digest: true };
        let member = ServerStanding { manages: false, ..ServerStanding::default() };
        let fine = Standing { has_hours: true, server: Some(set_up), ..Standing::default() };
        let table: [(&str, Standing, &[Step]); 7] = [
            ("all is well", fine, &[Step::Ask]),
            ("in a direct message", Standing { server: None, ..fine }, &[]),
            (
                "a new server, who manages it",
                Standing { server: Some(new), ..Standing::default() },
                &[Step::SetHours, Step::SetUpServer, Step::Watch],
            ),
            (
                "a new server, who does not",
                Standing { server: Some(member), ..Standing::default() },
                &[Step::SetHours, Step::Ask],
            ),
            (
                "something is owed",
                Standing { owes: 3, overdue: 1, waits_for: 2, ..fine },
                &[Step::Answer { owes: 3, overdue: 1 }, Step::LookAfter { waits_for: 2 }, Step::Ask],
            ),
            ("stopped", Standing { stopped: true, ..fine }, &[Step::Resume, Step::Ask]),
            (
                "nothing reaches them",
                Standing { stopped: true, dms_closed: true, owes: 1, has_hours: false, ..fine },
                &[Step::Resume, Step::OpenDms, Step::Answer { owes: 1, overdue: 0 }],
            ),
        ];
        for (case, standing, steps) in table {
            assert_eq!(next_steps(&standing), steps, "{case}");
        }
    }
}
