//! Why a use case did not happen, where the person can mend it: what was wrong, as data. `texts::refused` says it in the
//! language of who reads it.

use super::AppError;
use crate::domain::absence::AbsenceError;
use crate::domain::ask::Refusal;
use crate::domain::calendar::Instant;
use crate::domain::digest::DigestError;
use crate::domain::focus::FocusError;
use crate::domain::hours_text::HoursError;
use crate::domain::ics::Trouble;
use crate::domain::ids::ChannelId;
use crate::domain::policy::TargetError;
use crate::domain::recurrence::{RecurrenceError, SlotTextError};
use crate::domain::when::WhenError;
use crate::domain::zones::UnknownZone;

/// Why a use case did not happen, where the person can mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A choice about an ask.
    Press(Refusal),
    /// A time that was typed.
    When(WhenError),
    /// Time off that was typed.
    Absence(AbsenceError),
    /// A focus that was typed.
    Focus(FocusError),
    /// A response time that was typed.
    Target(TargetError),
    /// Weekdays or a time of day that were typed.
    Slot(SlotTextError),
    /// A schedule that was typed.
    Schedule(RecurrenceError),
    /// How a digest would be.
    Digest(DigestError),
    /// A zone that was typed.
    Zone(UnknownZone),
    /// Hours that were typed.
    Hours(HoursError),
    /// A form of `/ask` without a question.
    NoQuestion,
    /// A message that this person has marked already.
    MarkedAlready,
    /// A question to nobody but oneself.
    OwnReply,
    /// A promise that is farther ahead than so many days.
    PromiseTooFar(i64),
    /// A policy for an ask that is not open here, or not theirs to see.
    AskNotOpen,
    /// The list of a channel that they do not see.
    ListUnseen,
    /// The list of a channel, asked for outside of a server.
    ListInServerOnly,
    /// What a button stands for is there no more.
    ShownGone,
    /// What a button stands for is for somebody else.
    ShownToAnother,
    /// That absence is set already.
    AwayAlready,
    /// So many absences are ahead already.
    TooManyAbsences(usize),
    /// An absence that is over.
    AwayOver,
    /// No absence of that number.
    NoSuchAbsence,
    /// An absence that comes from a calendar cannot be ended by itself.
    AbsenceOfCalendar,
    /// A calendar that cannot be had or read.
    Calendar(Trouble),
    /// So many calendars are there already.
    TooManyCalendars(usize),
    /// They had calendars asked for by hand too often; from when on they may again, UTC.
    CalendarsTooOften(Instant),
    /// No calendar of that number.
    NoSuchCalendar,
    /// A change of a digest in which nothing is said.
    DigestUnchanged,
    /// A digest that is paused has no next slot to skip.
    DigestPaused,
    /// The bot does not know of the digest's channel.
    DigestChannelGone,
    /// The bot may not post there; the permissions that it lacks, as Discord names them.
    CannotPost(ChannelId, Vec<&'static str>),
    /// A server without working hours.
    ServerWithoutHours,
    /// No digest of that number.
    NoSuchDigest,
    /// The server has so many digests already.
    TooManyDigests(usize),
    /// There is one in that channel at these times.
    DigestIsThere,
    /// A change of one's own digest in which nothing is said.
    OwnDigestUnchanged,
    /// One's own digest would have no section.
    OwnDigestEmpty,
    /// One's own digest is off.
    OwnDigestOff,
}

/// What the domain found wrong goes its way to the person by `?`.
macro_rules! refused_by {
    ($($what:ident($error:ty)),* $(,)?) => {
        $(
            impl From<$error> for Refused {
                fn from(error: $error) -> Self {
                    Self::$what(error)
                }
            }
            impl From<$error> for AppError {
                fn from(error: $error) -> Self {
                    Self::Refused(error.into())
                }
            }
        )*
    };
}

refused_by! {
    Press(Refusal),
    When(WhenError),
    Absence(AbsenceError),
    Focus(FocusError),
    Target(TargetError),
    Slot(SlotTextError),
    Schedule(RecurrenceError),
    Digest(DigestError),
    Zone(UnknownZone),
    Hours(HoursError),
}

impl From<Refused> for AppError {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused)
    }
}
