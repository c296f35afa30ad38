//! What a channel digest tells.

use chrono_tz::Tz;
use meantime::domain::ask::{Ask, Closure, Event, Manner, Need, Owner, Priority, Source, What, fold};
use meantime::domain::calendar::{Instant, Schedule, Weekly};
use meantime::domain::digest::{Digest, Hours, Section, Tracked, compile};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::personal_digest::{News, news};
use meantime::domain::policy::Target;

const ADA: PersonId = PersonId(1);
/// In Berlin.
const BEN: PersonId = PersonId(2);
/// In New York.
const CLEO: PersonId = PersonId(3);
/// A moderator.
const LENA: PersonId = PersonId(4);
const OPS: RoleId = RoleId(50);
const HELP: ChannelId = ChannelId(91);

const HOUR: i64 = 3600;

/// Friday and Monday morning in Berlin (UTC+1).
const FRIDAY: &str = "2026-01-16T08:00:00Z";
const MONDAY: &str = "2026-01-19T08:00:00Z";

fn t(text: &str) -> Instant {
    text.parse().expect("a time")
}

fn person(person: PersonId) -> Owner {
    Owner::Person(person)
}

#[derive(Clone)]
struct Asked {
    ask: Ask,
    log: Vec<Event>,
}

/// Ada asks Ben; the number tells the asks apart.
fn ask(id: i64, at: &str) -> Asked {
    let order = Order::at(t(at));
    let ask = Ask {
        id: AskId(id),
        server: ServerId(90),
        channel: HELP,
        in_thread: false,
        message: Some(MessageId(order.0)),
        asker: ADA,
        owners: vec![person(BEN)],
        need: Need::Any,
        source: Source::Mention,
        need_by: None,
        priority: Priority::Normal,
        order,
        words: None,
    };
    Asked { ask, log: Vec::new() }
}

impl Asked {
    fn of(mut self, owners: &[Owner]) -> Self {
        self.ask.owners = owners.to_vec();
        self
    }

    fn all(mut self) -> Self {
        self.ask.need = Need::All;
        self
    }

    fn needed_by(mut self, at: &str) -> Self {
        self.ask.need_by = Some(t(at));
        self
    }

    fn then(mut self, by: PersonId, at: &str, what: What) -> Self {
        self.log.push(Event { order: Order::at(t(at)), by: Some(by), what });
        self
    }

    fn answered_by(self, owner: PersonId, at: &str) -> Self {
        let message = MessageId(Order::at(t(at)).0);
        self.then(owner, at, What::Said { message, manner: Manner::Direct, roles: vec![] })
    }
}

/// Hours 9:00 to 17:00; the server is in UTC; four hours to answer.
fn digest(asks: Vec<Asked>, since: &str, now: &str) -> Digest {
    let office = |zone| Schedule::new(zone, Weekly::standard());
    let (berlin, new_york, server) = (office(Tz::Europe__Berlin), office(Tz::America__New_York), office(Tz::UTC));
    let tracked: Vec<Tracked> = asks
        .into_iter()
        .map(|one| Tracked {
            state: fold(&one.ask, &one.log),
            listed_under: HELP,
            target: Target::WorkingSeconds(4 * 3600),
            ask: one.ask,
        })
        .collect();
    let of = |person: PersonId| if person == CLEO { &new_york } else { &berlin };
    let hours = Hours { of: &of, server: &server };
    compile(&tracked, &hours, t(since), t(now))
}

fn waiting(digest: &Digest) -> Vec<(i64, i64)> {
    digest.waiting.iter().map(|line| (line.ask.id.0, line.age)).collect()
}

fn due_soon(digest: &Digest) -> Vec<(i64, Instant)> {
    digest.due_soon.iter().map(|line| (line.ask.id.0, line.due.expect("a due time"))).collect()
}

fn answered(digest: &Digest) -> Vec<(i64, i64)> {
    digest.answered.iter().map(|line| (line.ask.id.0, line.took)).collect()
}

#[test]
fn a_question_of_friday_evening_is_no_weekend_old_on_monday() {
    let evening = || ask(1, "2026-01-16T18:00:00Z").needed_by("2026-01-23T12:00:00Z");
    let table = [
        ("at Monday's opening", "2026-01-19T08:00:00Z", 0),
        ("an hour later", "2026-01-19T09:00:00Z", HOUR),
        ("at closing", "2026-01-19T16:00:00Z", 8 * HOUR),
        ("on Tuesday at six", "2026-01-20T05:00:00Z", 8 * HOUR),
    ];
    for (case, now, age) in table {
        assert_eq!(waiting(&digest(vec![evening()], FRIDAY, now)), [(1, age)], "{case}");
    }
    // Asked half an hour before closing.
    let before_closing = ask(1, "2026-01-16T15:30:00Z").needed_by("2026-01-23T12:00:00Z");
    assert_eq!(waiting(&digest(vec![before_closing], FRIDAY, MONDAY)), [(1, HOUR / 2)]);
}

#[test]
fn each_open_ask_stands_in_one_section_by_its_due_time() {
    let now = "2026-01-19T12:00:00Z";
    let by = |at| ask(1, "2026-01-19T08:00:00Z").needed_by(at);
    let table = [
        ("overdue", by("2026-01-19T09:00:00Z"), false),
        ("due this moment", by(now), false),
        ("due in a second", by("2026-01-19T12:00:01Z"), true),
        ("due in a day", by("2026-01-20T12:00:00Z"), true),
        ("due a second later", by("2026-01-20T12:00:01Z"), false),
        // Four hours from 9:00 in Berlin.
        ("due by the target", ask(1, "2026-01-19T09:30:00Z"), true),
        ("late by the target", ask(1, "2026-01-19T08:00:00Z"), false),
    ];
    for (case, ask, soon) in table {
        let digest = digest(vec![ask], FRIDAY, now);
        assert_eq!((digest.waiting.len(), digest.due_soon.len()), if soon { (0, 1) } else { (1, 0) }, "{case}");
        assert!(!digest.is_empty(), "{case}");
    }
}

#[test]
fn what_waits_longest_comes_first_and_what_is_due_first_too() {
    let asks = vec![
        ask(1, "2026-01-15T10:00:00Z"),
        ask(2, "2026-01-14T10:00:00Z"),
        ask(4, "2026-01-16T10:00:00Z"),
        // The same age as the one above, which has the lower number.
        ask(5, "2026-01-16T10:00:00Z"),
        ask(6, "2026-01-19T09:00:00Z").needed_by("2026-01-19T15:00:00Z"),
        ask(7, "2026-01-19T09:00:00Z").needed_by("2026-01-19T11:00:00Z"),
    ];
    let digest = digest(asks, FRIDAY, "2026-01-19T10:00:00Z");
    assert_eq!(waiting(&digest), [(2, 24 * HOUR), (1, 16 * HOUR), (4, 8 * HOUR), (5, 8 * HOUR)]);
    assert_eq!(due_soon(&digest), [(7, t("2026-01-19T11:00:00Z")), (6, t("2026-01-19T15:00:00Z"))]);
}

#[test]
fn what_was_answered_since_the_last_digest_is_told_once_with_the_time_it_took() {
    let asked = || ask(1, "2026-01-16T15:00:00Z");
    let table = [
        ("within the hour", "2026-01-16T15:30:00Z", Some(HOUR / 2)),
        ("on the weekend", "2026-01-18T12:00:00Z", Some(HOUR)),
        ("this very moment", MONDAY, Some(HOUR)),
        ("after the digest", "2026-01-19T08:00:01Z", None),
    ];
    for (case, at, took) in table {
        let told = answered(&digest(vec![asked().answered_by(BEN, at)], FRIDAY, MONDAY));
        assert_eq!(told, took.map(|took| (1, took)).into_iter().collect::<Vec<_>>(), "{case}");
    }
    // At the moment of a digest: in that one, and not in the next.
    let on_time = || ask(1, "2026-01-15T15:00:00Z").answered_by(BEN, FRIDAY);
    assert_eq!(answered(&digest(vec![on_time()], "2026-01-15T08:00:00Z", FRIDAY)), [(1, HOUR)]);
    assert!(digest(vec![on_time()], FRIDAY, MONDAY).is_empty());
}

#[test]
fn what_was_answered_last_comes_first_whenever_it_was_asked() {
    let morning = |id, at| ask(id, "2026-01-16T10:00:00Z").answered_by(BEN, at);
    let asks = vec![
        ask(2, "2026-01-16T12:00:00Z").answered_by(BEN, "2026-01-16T12:30:00Z"),
        morning(4, "2026-01-16T14:00:00Z"),
        morning(3, "2026-01-16T14:00:00Z"),
        morning(1, "2026-01-16T15:00:00Z"),
    ];
    let digest = digest(asks, FRIDAY, MONDAY);
    let order: Vec<(i64, Instant)> = digest.answered.iter().map(|line| (line.ask.id.0, line.at)).collect();
    let (second, last) = (t("2026-01-16T14:00:00Z"), t("2026-01-16T12:30:00Z"));
    assert_eq!(order, [(1, t("2026-01-16T15:00:00Z")), (3, second), (4, second), (2, last)]);
}

#[test]
fn the_time_an_answer_took_is_counted_on_the_clock_of_who_gave_it() {
    // Monday 10:00 to 15:30 UTC: 5.5 hours in Berlin to 16:00, 1.5 hours in New York from 14:00.
    let at = "2026-01-19T15:30:00Z";
    let asked = || ask(1, "2026-01-19T10:00:00Z");
    let check = What::Confirmed { on: asked().ask.message.expect("a message"), author: None };
    let both = [person(BEN), person(CLEO)];
    let room = || asked().of(&[Owner::Room]).answered_by(CLEO, at);
    let table = [
        ("Berlin", asked().answered_by(BEN, at), 11 * HOUR / 2),
        ("New York", asked().of(&[person(CLEO)]).answered_by(CLEO, at), 3 * HOUR / 2),
        ("one of two", asked().of(&both).answered_by(CLEO, at), 3 * HOUR / 2),
        ("both", asked().of(&both).all().answered_by(BEN, "2026-01-19T11:00:00Z").answered_by(CLEO, at), 3 * HOUR / 2),
        ("the asker's check: of who was asked first", asked().of(&both).then(ADA, at, check), 11 * HOUR / 2),
        ("the room: on the server's hours", room(), 11 * HOUR / 2),
    ];
    for (case, one, took) in table {
        assert_eq!(answered(&digest(vec![one], FRIDAY, "2026-01-19T16:00:00Z")), [(1, took)], "{case}");
    }
}

#[test]
fn what_was_closed_is_left_out() {
    let at = "2026-01-16T12:00:00Z";
    for reason in [
        Closure::Withdrawn,
        Closure::Deleted,
        Closure::Solved,
        Closure::Locked,
        Closure::NotPosted,
        Closure::Edited,
        Closure::OutOfReach,
    ] {
        let closed = ask(1, "2026-01-16T10:00:00Z").then(ADA, at, What::Closed { reason });
        assert_eq!(digest(vec![closed], FRIDAY, MONDAY), Digest::default(), "{reason:?}");
    }
    assert!(digest(vec![], FRIDAY, MONDAY).is_empty());
}

#[test]
fn a_role_and_the_room_run_on_the_servers_hours() {
    // 8:30 UTC is at work in Berlin and not yet on the server.
    let asked = |owner| ask(1, "2026-01-19T08:30:00Z").of(&[owner]);
    let now = "2026-01-19T10:00:00Z";
    let table = [
        ("a person", person(BEN), 3 * HOUR / 2, "2026-01-19T12:30:00Z"),
        ("a role", Owner::Role(OPS), HOUR, "2026-01-19T13:00:00Z"),
        ("the room", Owner::Room, HOUR, "2026-01-19T13:00:00Z"),
    ];
    for (case, owner, age, due) in table {
        let digest = digest(vec![asked(owner)], FRIDAY, now);
        let line = digest.due_soon.first().expect("it is due today");
        assert_eq!((line.age, line.due), (age, Some(t(due))), "{case}");
        assert_eq!((line.owed_by.as_slice(), line.listed_under), ([owner].as_slice(), HELP), "{case}");
    }
}

#[test]
fn only_who_still_owes_a_reply_is_named_and_counted() {
    let both = [person(BEN), person(CLEO)];
    let now = "2026-01-19T15:30:00Z";
    let asked = || ask(1, "2026-01-19T10:00:00Z").of(&both).all();

    // Ben has had it longest, and is due first.
    let open = digest(vec![asked()], FRIDAY, now);
    assert_eq!(waiting(&open), [(1, 11 * HOUR / 2)]);
    assert_eq!(open.waiting[0].owed_by, both);
    assert_eq!(open.waiting[0].due, Some(t("2026-01-19T14:00:00Z")));

    let ben_answered = digest(vec![asked().answered_by(BEN, "2026-01-19T11:00:00Z")], FRIDAY, now);
    assert_eq!(due_soon(&ben_answered), [(1, t("2026-01-19T18:00:00Z"))]);
    assert_eq!(ben_answered.due_soon[0].owed_by, [person(CLEO)]);
    assert_eq!(ben_answered.due_soon[0].age, 3 * HOUR / 2);

    let all_declined = asked().then(BEN, now, What::Declined).then(CLEO, now, What::Declined);
    let nobody = digest(vec![all_declined], FRIDAY, now);
    assert_eq!(nobody.waiting.len(), 1, "it still waits");
    assert_eq!((nobody.waiting[0].owed_by.as_slice(), nobody.waiting[0].due), ([].as_slice(), None));
    // As long as for who was asked.
    assert_eq!(nobody.waiting[0].age, 11 * HOUR / 2);
}

#[test]
fn who_takes_an_ask_over_takes_over_how_long_it_waits() {
    // Asked of a role at 10:00 UTC, taken at 15:00 by Cleo, who is at work from 14:00.
    let taken = || {
        ask(1, "2026-01-19T10:00:00Z").of(&[Owner::Role(OPS)]).then(
            CLEO,
            "2026-01-19T15:00:00Z",
            What::Claimed { role: OPS },
        )
    };
    let open = digest(vec![taken()], FRIDAY, "2026-01-19T15:30:00Z");
    let line = open.due_soon.first().expect("it is due today");
    assert_eq!((line.owed_by.as_slice(), line.age), ([person(CLEO)].as_slice(), 3 * HOUR / 2));
    // The target runs from when she took it.
    assert_eq!(line.due, Some(t("2026-01-19T19:00:00Z")));

    let told = digest(vec![taken().answered_by(CLEO, "2026-01-19T16:00:00Z")], FRIDAY, "2026-01-19T17:00:00Z");
    assert_eq!(answered(&told), [(1, 2 * HOUR)]);
}

#[test]
fn a_line_links_to_the_message_that_the_bot_posted() {
    let posted = MessageId(77);
    let form = || {
        let mut form =
            ask(1, "2026-01-16T10:00:00Z").then(ADA, "2026-01-16T10:00:01Z", What::Posted { message: posted });
        form.ask.message = None;
        form
    };
    let digest = digest(vec![form(), form().answered_by(BEN, "2026-01-16T11:00:00Z")], FRIDAY, MONDAY);
    let lines = digest.waiting.iter().map(|l| &l.ask).chain(digest.answered.iter().map(|l| &l.ask));
    assert_eq!(lines.map(|ask| ask.message).collect::<Vec<_>>(), [Some(posted), Some(posted)]);
}

#[test]
fn what_is_due_soon_waits_too_where_it_has_no_section() {
    let now = "2026-01-19T12:00:00Z";
    let soon = ask(1, "2026-01-19T11:00:00Z").needed_by("2026-01-19T15:00:00Z");
    let late = ask(2, "2026-01-19T08:00:00Z").needed_by("2026-01-19T09:00:00Z");
    let done = ask(3, "2026-01-19T08:00:00Z").answered_by(BEN, "2026-01-19T10:00:00Z");
    let all = || digest(vec![soon.clone(), late.clone(), done.clone()], FRIDAY, now);
    // Without which sections, what is left of what waits, is due soon, was answered.
    let table: [(&[Section], [usize; 3]); 5] = [
        (&[], [1, 1, 1]),
        (&[Section::DueSoon], [2, 0, 1]),
        (&[Section::Waiting], [0, 1, 1]),
        (&[Section::Waiting, Section::DueSoon], [0, 0, 1]),
        (&[Section::Answered], [1, 1, 0]),
    ];
    for (without, expect) in table {
        let mut digest = all();
        digest.keep_sections(|section| !without.contains(&section));
        assert_eq!([digest.waiting.len(), digest.due_soon.len(), digest.answered.len()], expect, "{without:?}");
    }
    let mut digest = all();
    digest.keep_sections(|section| section != Section::DueSoon);
    assert_eq!(waiting(&digest), [(2, 4 * HOUR), (1, HOUR)], "longest first");
}

/// What is news to Ada, who asked, and to Ben and Cleo, who were asked: not what they did themselves.
#[test]
fn what_others_did_is_news_to_whom_it_concerns() {
    let asked = || ask(1, FRIDAY).of(&[person(BEN), person(CLEO)]);
    let saturday = "2026-01-17T12:00:00Z";
    let at = t(saturday);
    let withdrawn = What::Closed { reason: Closure::Withdrawn };
    let deleted = What::Closed { reason: Closure::Deleted };
    let table = [
        ("open", asked(), [None, None, None]),
        (
            "answered by Ben",
            asked().answered_by(BEN, saturday),
            [Some(News::Answered(at)), None, Some(News::Settled(at))],
        ),
        (
            "ended by Ada's own mark",
            asked().then(ADA, saturday, What::Done),
            [None, Some(News::Settled(at)), Some(News::Settled(at))],
        ),
        (
            "withdrawn by Ada",
            asked().then(ADA, saturday, withdrawn),
            [None, Some(News::Settled(at)), Some(News::Settled(at))],
        ),
        (
            "deleted",
            asked().then(LENA, saturday, deleted),
            [Some(News::Closed(Closure::Deleted, at)), Some(News::Settled(at)), Some(News::Settled(at))],
        ),
    ];
    for (case, one, expect) in table {
        let state = fold(&one.ask, &one.log);
        let found = [ADA, BEN, CLEO].map(|person| news(&one.ask, &one.log, &state, person));
        assert_eq!(found, expect, "{case}");
    }
}
