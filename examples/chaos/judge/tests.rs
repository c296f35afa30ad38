//! Runs made by hand: a good one, and what each fault looks like.

use super::super::book::{Claim, Digest, Ending, PutOff};
use super::super::record::Instead;
use super::*;

const ADA: u64 = 1;
const KENJI: u64 = 2;
const BACKEND: u64 = 10;
const DIGEST: u64 = 11;
const DM: u64 = 12;
const POST: u64 = 100;

/// A time of March 2026, which begins on a Sunday: "02 10:00" is a Monday.
fn at(text: &str) -> Time {
    format!("2026-03-{}:00Z", text.replace(' ', "T")).parse().unwrap_or_else(|_| panic!("{text} is no time"))
}

/// Ada asked Kenji on Monday at ten. Nobody disturbed the bot until the end of the week.
fn book() -> Book {
    let ask = Ask {
        word: "q00000".to_owned(),
        server: 0,
        channel: "#backend",
        asker: ADA,
        owners: vec![KENJI],
        holders: Vec::new(),
        claim: None,
        way: Way::Form { thread: true },
        at: at("02 10:00"),
        heard: true,
        stubborn: true,
        put_off: None,
        ending: None,
    };
    Book {
        asks: vec![ask],
        hours: BTreeMap::from([(ADA, Hours::Always), (KENJI, Hours::Always)]),
        names: BTreeMap::from([(ADA, "Ada".to_owned()), (KENJI, "Kenji".to_owned())]),
        digests: vec![Digest { channel: DIGEST, hour: 16 }],
        digests_from: at("02 10:00"),
        calm: vec![(at("02 08:00"), at("06 12:00"))],
        ends: at("06 12:00"),
        ..Book::default()
    }
}

fn said(id: u64, channel: u64, time: &str, text: &str) -> Said {
    Said {
        id,
        channel,
        to: None,
        instead: None,
        at: at(time),
        text: text.to_owned(),
        opens: None,
        now: text.to_owned(),
        has_thread: false,
    }
}

fn dm(id: u64, to: u64, time: &str, text: &str) -> Said {
    Said { to: Some(to), opens: Some(POST), ..said(id, DM + to, time, text) }
}

/// All that the bot had to say about it.
fn record() -> Record {
    let post = said(POST, BACKEND, "02 10:00", "<@1> asks <@2>:\n> q00000 which index?\nReply due by …");
    let mut record = Record {
        said: vec![
            Said { has_thread: true, ..post },
            dm(101, KENJI, "02 13:00", "Hello, I'm Meantime.\nYour reply to <@1> in <#10> is due soon."),
            dm(102, KENJI, "02 14:00", "Your reply to <@1> in <#10> is due now."),
            dm(103, KENJI, "03 00:00", "<@1> is still waiting for your reply in <#10>."),
            dm(104, ADA, "04 00:00", "No answer yet: you still wait for a reply from <@2> in <#10>."),
        ],
        ..Record::default()
    };
    record
        .said
        .extend((2..6).map(|day| said(200 + day, DIGEST, &format!("0{day} 16:00"), "**What waits for a reply**")));
    record
}

/// What is wrong, in short.
fn wrong(book: &Book, record: &Record) -> Vec<String> {
    let found = judge(book, record, 25);
    let of = |(kind, lines): &(&str, &[String])| lines.iter().map(|line| format!("{kind}: {line}")).collect::<Vec<_>>();
    found.all().iter().flat_map(of).collect()
}

fn check(case: &str, change: impl FnOnce(&mut Book, &mut Record), expect: &[&str]) {
    let (mut book, mut record) = (book(), record());
    change(&mut book, &mut record);
    let wrong = wrong(&book, &record);
    assert_eq!(wrong.len(), expect.len(), "{case}: {wrong:#?}");
    for (line, start) in wrong.iter().zip(expect) {
        assert!(line.starts_with(start), "{case}: {line}");
    }
}

fn ended(book: &mut Book, begun: &str, known: Option<&str>) {
    book.asks[0].ending =
        Some(Ending { begun: at(begun), how: "a reply", heard: known.is_some(), known: known.map(at) });
}

fn put_off(book: &mut Book, promise: bool, time: &str, until: &str, heard: bool) {
    book.asks[0].put_off = Some(PutOff { promise, at: at(time), until: at(until), heard });
}

#[test]
fn a_good_run_is_good_and_counted() {
    let found = judge(&book(), &record(), 25);
    assert!(found.is_good(), "{found:#?}");
    assert_eq!((found.asks, found.reminders, found.digests), (1, 4, 4));
}

#[test]
fn what_never_came_is_lost() {
    check(
        "no post",
        |_, record| drop(record.said.remove(0)),
        &[
            "events lost: the post of q00000",
            "events lost: Nudge",
            "events lost: Due",
            "events lost: FollowUp",
            "events lost: NoAnswer",
        ],
    );
    for (nth, slot) in [(1, "Nudge"), (2, "Due"), (3, "FollowUp"), (4, "NoAnswer")] {
        let lost = format!("events lost: {slot} of q00000");
        check(slot, |_, record| drop(record.said.remove(nth)), &[&lost]);
    }
    check("no thread", |_, record| record.said[0].has_thread = false, &["events lost: the thread under q00000"]);
    check("no digest", |_, record| drop(record.said.remove(6)), &["events lost: the digest of Tue 03 16:00:00"]);
    check(
        "a late digest",
        |_, record| record.said[6].at = at("03 23:00"),
        &["events lost: the digest of Tue 03 16:00:00"],
    );
}

#[test]
fn what_came_twice_is_a_duplicate() {
    for (nth, line) in [
        (0, "duplicates: the post of q00000"),
        (1, "duplicates: Nudge of q00000"),
        (3, "duplicates: FollowUp of q00000"),
        (4, "duplicates: NoAnswer of q00000"),
        (6, "duplicates: the digest of Tue 03 16:00:00"),
    ] {
        let again = |record: &mut Record| {
            let said = record.said[nth].clone();
            record.said.push(Said { id: said.id + 1000, at: said.at + Duration::minutes(2), ..said });
        };
        check(line, |_, record| again(record), &[line]);
    }
    let in_a_bundle = |_: &mut Book, record: &mut Record| {
        let lines = "**2 things wait for you**\n- Your reply to <@1> in <#10> is due now: “q00000” https://discord.com/channels/5/10/100\n- nothing";
        record.said.push(Said { opens: None, ..dm(300, KENJI, "02 14:30", lines) });
    };
    check("again, in a bundle", in_a_bundle, &["duplicates: Due of q00000"]);
}

#[test]
fn what_was_not_promised_need_not_come() {
    let unheard = |book: &mut Book| book.asks[0].heard = false;
    check(
        "an /ask that nobody took",
        |book, record| (unheard(book), drop(record.said.drain(0..5))).1,
        &["undecided: 1 of 1 questions"],
    );
    check(
        "one that stands there is owed all the same",
        |book, record| (unheard(book), drop(record.said.remove(2))).1,
        &["events lost: Due"],
    );
    let answered = |book: &mut Book, record: &mut Record| {
        ended(book, "02 13:10", Some("02 13:10"));
        record.said.drain(2..5);
        record.said[0].now = "\u{2705} Answered".to_owned();
    };
    check("answered after the nudge", answered, &[]);
    let no_time = |book: &mut Book, record: &mut Record| {
        book.calm = vec![(at("02 14:30"), at("06 12:00"))];
        record.said.remove(1);
    };
    check("a nudge while no bot was there", no_time, &[]);
}

#[test]
fn an_end_is_an_end() {
    let late = |book: &mut Book, record: &mut Record| {
        ended(book, "02 13:10", Some("02 13:20"));
        record.said.drain(3..5);
        record.said[0].now = "\u{2705} Answered".to_owned();
    };
    check("told of it after it was known", late, &["after the end: Due of q00000"]);
    let not_sure = |book: &mut Book, record: &mut Record| {
        ended(book, "02 13:10", None);
        record.said.drain(3..5);
    };
    check("nobody knows whether it ended", not_sure, &["undecided: 1 of 1 answers"]);
    let stale = |book: &mut Book, record: &mut Record| {
        ended(book, "02 15:10", Some("02 15:20"));
        record.said.drain(3..5);
    };
    check("the post does not say so", stale, &["posts that are not true: q00000"]);
}

#[test]
fn what_was_put_off_comes_back() {
    let snooze = |book: &mut Book, record: &mut Record| {
        put_off(book, false, "02 13:05", "02 14:05", true);
        record.said[2] = dm(102, KENJI, "02 14:05", "Back from snooze: <@1> waits for your reply in <#10>.");
    };
    check("a snooze over the due time", snooze, &[]);
    check(
        "which is lost",
        |book, record| (snooze(book, record), drop(record.said.remove(2))).1,
        &["events lost: Snooze"],
    );
    let promise = |book: &mut Book, record: &mut Record| {
        put_off(book, true, "02 13:05", "02 16:05", true);
        record.said[2] = dm(102, KENJI, "02 16:05", "You promised <@1> a reply in <#10> by now.");
    };
    check("a promise in place of the due time", promise, &[]);
    check(
        "which is lost",
        |book, record| (promise(book, record), drop(record.said.remove(2))).1,
        &["events lost: Promise"],
    );
    check(
        "nobody knows whether it counts",
        |book, _| put_off(book, false, "02 13:05", "02 14:05", false),
        &["undecided: 1 of 1 answers"],
    );
}

#[test]
fn nobody_is_disturbed_outside_their_hours() {
    let office = |book: &mut Book| book.hours.insert(KENJI, Hours::Office(chrono_tz::Europe::Berlin));
    let times = |record: &mut Record, times: [&str; 3]| {
        record.said[1..4].iter_mut().zip(times).for_each(|(said, time)| said.at = at(time));
    };
    let in_hours = ["02 13:00", "02 14:00", "03 08:00"];
    check("inside", |book, record| (office(book), times(record, in_hours)).1, &[]);
    let just_after = ["02 13:00", "02 16:03", "03 08:00"];
    check("the clock went on just then", |book, record| (office(book), times(record, just_after)).1, &[]);
    let night = ["02 13:00", "02 16:06", "03 07:59"];
    check("outside", |book, record| (office(book), times(record, night)).1, &["outside hours: a DM to Kenji"; 2]);
    check(
        "a ping",
        |book, record| (office(book), times(record, in_hours), record.pinged.push((KENJI, at("02 20:00")))).2,
        &["outside hours: a ping"],
    );
}

#[test]
fn what_discord_and_the_log_complain_of_counts() {
    let complain = |_: &mut Book, record: &mut Record| {
        record.complaints.push("unknown key".to_owned());
        record.errors.push("panicked at src/x.rs".to_owned());
    };
    check("both", complain, &["complaints: unknown key", "complaints: panicked"]);
}

/// Kenji takes no DMs: the nudge is a mention, and Ada hears of it.
fn by_mention(book: &mut Book, record: &mut Record) {
    book.dms.insert(KENJI, Dms::Closed);
    let text = "<@2>, 1 reminder waits for you. Press **Show me**: only you will see it.".to_owned();
    for said in &mut record.said[1..4] {
        (said.channel, said.now) = (POST, text.clone());
        said.instead = Some(Instead { text: text.clone(), private: false, read: true });
    }
    let told = "<@2> takes no direct messages from me, so I mentioned them in <#10> instead, without your words.";
    record.said.push(dm(105, ADA, "02 13:00", told));
}

#[test]
fn a_mention_stands_for_a_dm_and_shows_nothing_to_others() {
    check("all is well", by_mention, &[]);
    let change = |by: fn(&mut Book, &mut Record)| {
        move |book: &mut Book, record: &mut Record| {
            by_mention(book, record);
            by(book, record);
        }
    };
    check("none came", change(|_, record| drop(record.said.remove(2))), &["events lost: Due"]);
    let again = |_: &mut Book, record: &mut Record| {
        let said = record.said[2].clone();
        record.said.push(Said { id: 900, ..said });
    };
    check("one came twice", change(again), &["duplicates: Due"]);
    check("nobody told the asker", change(|_, record| drop(record.said.pop())), &["events lost: ClosedDms"]);
    let with_words = |_: &mut Book, record: &mut Record| record.said[1].now.push_str(" q00000 which index?");
    check("words of the question", change(with_words), &["read by others: a mention of Kenji"]);
    let wants_a_thread = |book: &mut Book, _: &mut Record| {
        book.private_threads.insert(0);
    };
    check("outside a private thread", change(wants_a_thread), &["read by others: a mention of Kenji"; 3]);
    let shut = |_: &mut Book, record: &mut Record| {
        for said in record.said.iter_mut().skip(1) {
            said.instead.iter_mut().for_each(|instead| instead.read = said.id != 102);
        }
    };
    check("it cannot be opened", change(shut), &["events lost: what is behind a mention of Kenji"]);
}

#[test]
fn a_role_that_nobody_speaks_for_is_called() {
    let asked = |book: &mut Book, record: &mut Record| {
        (book.asks[0].owners, book.asks[0].holders) = (Vec::new(), vec![KENJI]);
        record.said[1].text =
            "<@1> needs a reply in <#10> from your team, and nobody has taken it yet. Will you?".into();
        record.said.drain(2..4);
    };
    check("it is", asked, &[]);
    check("it is not", |book, record| (asked(book, record), drop(record.said.remove(1))).1, &["events lost: RoleCall"]);
    let taken = |book: &mut Book, record: &mut Record| {
        asked(book, record);
        let claim = Claim { by: KENJI, at: at("02 12:00"), heard: true, known: Some(at("02 12:10")) };
        (book.asks[0].claim, book.asks[0].owners) = (Some(claim), vec![KENJI]);
    };
    check(
        "it was taken: he is reminded from then on, and not called any more",
        taken,
        &["events lost: Nudge", "events lost: Due", "events lost: FollowUp", "after the end: RoleCall"],
    );
}

#[test]
fn who_switched_reminders_off_gets_none() {
    let off = |book: &mut Book, _: &mut Record| {
        let from = at("02 12:00");
        let pause = Pause { from, heard: true, known: Some(from), to: Some(at("02 13:30")), over: true };
        book.pauses.insert(KENJI, vec![pause]);
    };
    check("one came all the same", off, &["after the end: Nudge"]);
    check("none came", |book, record| (off(book, record), drop(record.said.remove(1))).1, &[]);
}

#[test]
fn a_run_that_excuses_much_proves_nothing() {
    let no_calm = |book: &mut Book, record: &mut Record| {
        book.calm.clear();
        record.said.drain(1..5);
    };
    check("nothing had to come", no_calm, &["undecided: 4 of 4 reminders are excused"]);
    let not_taken = |book: &mut Book, record: &mut Record| {
        book.asks[0].heard = false;
        record.said.drain(0..5);
    };
    check("nothing was asked", not_taken, &["undecided: 1 of 1 questions are excused"]);
}
