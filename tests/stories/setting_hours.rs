//! From nothing to working hours: in four interactions at most, whichever way one takes.

use local_discord::{Dm, Person, Reply, Server, Target};

use crate::support::{Story, last};

/// Somebody at their Discord, each of whose actions is counted: a command, a choice, a button, a form.
struct Hand<'a> {
    person: &'a Person,
    used: usize,
}

impl<'a> Hand<'a> {
    const fn of(person: &'a Person) -> Self {
        Self { person, used: 0 }
    }

    async fn runs(&mut self, command: &str) -> Reply {
        self.used += 1;
        self.person.runs("#backend", command).await
    }

    async fn selects(&mut self, under: &Reply, menu: &str, choice: &str) -> Reply {
        self.used += 1;
        self.person.selects(under, menu, &[choice]).await
    }

    async fn clicks(&mut self, under: impl Into<Target>, button: &str) -> Reply {
        self.used += 1;
        self.person.clicks(under, button).await
    }

    async fn submits(&mut self, form: Reply, fields: &[(&str, &str)]) -> Reply {
        self.used += 1;
        form.form().submits(fields).await
    }
}

const TIME: &str = "What time is it for you now?";
const CITY: &str = "Your city, or one with your clock";
const ZONE_FIELD: &str = "Your city or time zone";
const HOURS_FIELD: &str = "Your working hours";

async fn begins() -> (Story, Server, Person) {
    // Friday, 27 March 2026: clocks go forward in Europe on Sunday.
    let mut story = Story::begins("2026-03-27T13:05:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let nia = story.person(&acme, "Nia");
    story.bot_starts().await;
    (story, acme, nia)
}

fn says(reply: &Reply, words: &str) {
    assert!(reply.is_ephemeral() && reply.text().contains(words), "{}", reply.text());
}

#[tokio::test]
async fn by_a_city_as_one_types_it() {
    let (story, _, nia) = begins().await;
    let offered = nia.types("#backend", "/hours set zone:berl").await;
    assert_eq!(offered[0].value, "Europe/Berlin");
    let mut hand = Hand::of(&nia);
    let set = hand.runs("/hours set zone:Europe/Berlin").await;
    assert_eq!(
        set.text(),
        "Your working hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Europe/Berlin).\n\
         I took Monday to Friday, 9:00 to 17:00: change that below if it is not so.\n\
         You are at work now, until 27 March 2026 16:00. I stay silent outside of these hours.\n\
         **The next seven days, on your clock**\n\
         Fri 27: 09:00\u{2013}17:00\n\
         Sat 28: not at work\n\
         Sun 29: not at work (clocks go forward an hour at 02:00)\n\
         Mon 30: 09:00\u{2013}17:00\n\
         Tue 31: 09:00\u{2013}17:00\n\
         Wed 1: 09:00\u{2013}17:00\n\
         Thu 2: 09:00\u{2013}17:00\n\
         People in your servers see in `/overlap` when you are at work, never why you are not. `/hours sharing` lets them \
         see your whole week.\n\
         [Mon\u{2013}Fri 08:00\u{2013}16:00] [Mon\u{2013}Fri 09:00\u{2013}18:00] [Mon\u{2013}Fri 10:00\u{2013}18:00] \
         [Other hours\u{2026}]\n\
         [How we work here]"
    );
    let other = hand.clicks(&set, "Mon\u{2013}Fri 10:00\u{2013}18:00").await;
    says(&other, "Your working hours are Mon\u{2013}Fri 10:00\u{2013}18:00 (Europe/Berlin).");
    assert_eq!(hand.used, 2);
    story.ends().await;
}

#[tokio::test]
async fn by_the_time_that_one_sees() {
    let (mut story, _, nia) = begins().await;
    let mut hand = Hand::of(&nia);
    let panel = hand.runs("/hours set").await;
    says(&panel, "**What time is it for you now?**");
    // The bot is started anew in between: what is open goes on.
    story.bot_stops().await;
    story.bot_starts().await;
    let cities = hand.selects(&panel, TIME, "18:05 (6:05 PM), 18:35 (6:35 PM), 18:50 (6:50 PM)").await;
    says(&cities, "which of these clocks is yours?");
    // Who has no hours yet types them with it; nine to five stands there already.
    let form = hand.selects(&cities, CITY, "Kolkata, India \u{2014} now 18:35 (UTC+5:30)").await;
    assert_eq!(
        form.form().text(),
        "Working hours\nYour city or time zone: Asia/Kolkata\nYour working hours*: Mon\u{2013}Fri 09:00\u{2013}17:00"
    );
    let set = hand.submits(form, &[(HOURS_FIELD, "Mon-Thu 7-15:30")]).await;
    says(&set, "Your working hours are Mon\u{2013}Thu 07:00\u{2013}15:30 (Asia/Kolkata).");
    assert_eq!(hand.used, 4);
    story.ends().await;
}

#[tokio::test]
async fn by_an_abbreviation_and_with_hours_that_are_kept_meanwhile() {
    let (story, _, nia) = begins().await;
    let mut hand = Hand::of(&nia);
    let unclear = hand.runs("/hours set zone:IST hours:lun-jeu 9h-12h, 13h-17h30").await;
    says(&unclear, "\u{201c}IST\u{201d} can be more than one time zone, so nothing was changed yet.");
    let set = hand.selects(&unclear, CITY, "Dublin, Ireland \u{2014} now 13:05 (UTC+0)").await;
    says(&set, "are Mon\u{2013}Thu 09:00\u{2013}12:00, 13:00\u{2013}17:30 (Europe/Dublin).");
    assert_eq!(hand.used, 2);
    for (typed, choice) in [
        ("EST", "New York, United States \u{2014} now 09:05 (UTC-4)"),
        ("CST", "Shanghai, China \u{2014} now 21:05 (UTC+8)"),
        ("PST", "Los Angeles, United States \u{2014} now 06:05 (UTC-7)"),
    ] {
        let unclear = nia.runs("#backend", &format!("/hours set zone:{typed}")).await;
        let set = nia.selects(&unclear, CITY, &[choice]).await;
        says(&set, "Your working hours are Mon\u{2013}Thu 09:00\u{2013}12:00, 13:00\u{2013}17:30");
    }
    story.ends().await;
}

#[tokio::test]
async fn by_a_city_with_a_slip() {
    let (story, _, nia) = begins().await;
    let mut hand = Hand::of(&nia);
    let unclear = hand.runs("/hours set zone:Berlni hours:9am-5pm").await;
    let set = hand.selects(&unclear, CITY, "Berlin, Germany \u{2014} now 14:05 (UTC+1)").await;
    says(&set, "Your working hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Europe/Berlin).");
    assert_eq!(hand.used, 2);
    story.ends().await;
}

/// A time leads to 25 cities at most: who does not find theirs chooses another time, or types it, with the hours that they
/// typed already.
#[tokio::test]
async fn by_the_clock_without_finding_ones_city() {
    let (story, _, nia) = begins().await;
    let mut hand = Hand::of(&nia);
    let panel = hand.runs("/hours set hours:22-6").await;
    let cities = hand.selects(&panel, TIME, "18:05 (6:05 PM), 18:35 (6:35 PM), 18:50 (6:50 PM)").await;
    says(&cities, "Is it not among them?");
    let form = hand.clicks(&cities, "Type my city and hours").await;
    assert_eq!(
        form.form().text(),
        "Working hours\nYour city or time zone:\nYour working hours*: Mon\u{2013}Fri 22:00\u{2013}06:00 (next day)",
        "what was typed is kept"
    );
    let set = hand.submits(form, &[(ZONE_FIELD, "Thimphu")]).await;
    says(&set, "Your working hours are Mon\u{2013}Fri 22:00\u{2013}06:00 (next day) (Asia/Thimphu).");
    assert_eq!(hand.used, 4);
    let cities = nia.selects(&panel, TIME, &["18:05 (6:05 PM), 18:35 (6:35 PM), 18:50 (6:50 PM)"]).await;
    let other = nia.selects(&cities, TIME, &["13:05 (1:05 PM)"]).await;
    let set = nia.selects(&other, CITY, &["London, United Kingdom \u{2014} now 13:05 (UTC+0)"]).await;
    says(&set, "Your working hours are Mon\u{2013}Fri 22:00\u{2013}06:00 (next day) (Europe/London).");
    story.ends().await;
}

/// A name that is near one is asked back; one that several zones bear, too; one that nothing is near leads on by the clock.
#[tokio::test]
async fn what_is_not_known_is_not_called_ambiguous() {
    let (story, _, nia) = begins().await;
    for (typed, answer, offered) in [
        (
            "Atlantis",
            "I don't know \u{201c}Atlantis\u{201d} as a place",
            "Atlanta, United States \u{2014} now 09:05 (UTC-4)",
        ),
        ("Berlni", "I don't know \u{201c}Berlni\u{201d} as a place", "Berlin, Germany \u{2014} now 14:05 (UTC+1)"),
        (
            "Australia",
            "\u{201c}Australia\u{201d} can be more than one",
            "Sydney, Australia \u{2014} now 00:05 (UTC+11)",
        ),
        (
            "San Jose",
            "\u{201c}San Jose\u{201d} can be more than one",
            "San Jose, Costa Rica \u{2014} now 07:05 (UTC-6)",
        ),
        ("Georgia", "\u{201c}Georgia\u{201d} can be more than one", "Tbilisi, Georgia \u{2014} now 17:05 (UTC+4)"),
        (
            "Portland",
            "\u{201c}Portland\u{201d} can be more than one",
            "Portland, Maine, United States \u{2014} now 09:05 (UTC-4)",
        ),
        ("GMT", "\u{201c}GMT\u{201d} can be more than one", "London, United Kingdom \u{2014} now 13:05 (UTC+0)"),
        (
            "UTC+2",
            "\u{201c}UTC+2\u{201d} is how far a clock is from UTC, and that changes where there is daylight saving time.",
            "Kyiv, Ukraine \u{2014} now 15:05 (UTC+2)",
        ),
    ] {
        let told = nia.runs("#backend", &format!("/hours set zone:{typed}")).await;
        says(&told, answer);
        nia.selects(&told, CITY, &[offered]).await.form();
        // Whoever means none of them goes on by the clock.
        says(&nia.selects(&told, TIME, &["13:05 (1:05 PM)"]).await, "which of these clocks is yours?");
    }
    let told = nia.runs("#backend", "/hours set zone:Xyzzy").await;
    says(&told, "I don't know \u{201c}Xyzzy\u{201d} as a place, so nothing was changed yet. Choose below what time");
    says(&nia.selects(&told, TIME, &["13:05 (1:05 PM)"]).await, "which of these clocks is yours?");
    let set = story.runs(&nia, "#backend", "/hours set zone:Nepal").await;
    assert!(set.contains("(Asia/Kathmandu)"), "a country with one zone is that zone: {set}");
    let set = story.runs(&nia, "#backend", "/hours set zone:Germany").await;
    assert!(set.contains("(Europe/Berlin)"), "a country with one clock is one zone: {set}");
    story.ends().await;
}

/// From the button of the first message, with a form whose city may stay empty.
#[tokio::test]
async fn from_the_first_direct_message() {
    let (mut story, acme, nia) = begins().await;
    let ada = story.person(&acme, "Ada");
    story.works(&ada, "#backend", "UTC", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Nia", "Which index?").await;
    story.others_work("UTC", 9, 17);
    story.it_is("2026-03-30T11:05:00Z").await;
    story.heard(&nia, &[("2026-03-30T11:05:00Z", "Hello, I'm Meantime.")]);
    let mut hand = Hand::of(&nia);
    let form = hand.clicks(&nia.last_dm(), "Set my hours").await;
    let panel = hand.submits(form, &[(HOURS_FIELD, "22-6")]).await;
    says(&panel, "I have your hours: Mon\u{2013}Fri 22:00\u{2013}06:00 (next day).");
    let cities = hand.selects(&panel, TIME, "13:05 (1:05 PM)").await;
    let set = hand.selects(&cities, CITY, "Berlin, Germany \u{2014} now 13:05 (UTC+2)").await;
    says(&set, "Your working hours are Mon\u{2013}Fri 22:00\u{2013}06:00 (next day) (Europe/Berlin).");
    assert_eq!(hand.used, 4);

    let form = nia.clicks(&nia.last_dm(), "Set my hours").await.form();
    let set = form.submits(&[(ZONE_FIELD, "T\u{f3}kyo"), (HOURS_FIELD, "9-12, 11-14; Sat off")]).await;
    says(&set, "Your working hours are Mon\u{2013}Fri 09:00\u{2013}14:00 (Asia/Tokyo).");
    says(&set, "Hours that overlap or touch were joined (Mon\u{2013}Fri).");
    story.settles().await;
    nia.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    story.ends().await;
}

/// What cannot be read is said with an example, and changes nothing; what is odd is accepted with a word.
#[tokio::test]
async fn what_cannot_be_read_changes_nothing() {
    let (story, _, nia) = begins().await;
    for (typed, answer) in [
        ("hours:whenever zone:Berlin", "Nothing was changed: I could not read \u{201c}whenever\u{201d}."),
        ("hours:9-5 zone:Berlin", "Nothing was changed: \u{201c}9-5\u{201d} would end on the next day."),
        ("hours:\u{202e}71-9 zone:Berlin", "Nothing was changed: I could not read"),
        ("hours:\u{1f600} zone:Berlin", "Nothing was changed: I could not read \u{201c}\u{1f600}\u{201d}."),
        ("zone:\u{202e}nilreB", "I don't know \u{201c}nilreB\u{201d} as a place"),
        ("zone:\u{1f30d}", "I don't know \u{201c}\u{1f30d}\u{201d} as a place"),
        ("zone:**[x](http://x)**", "I don't know"),
    ] {
        let told = story.runs(&nia, "#backend", &format!("/hours set {typed}")).await;
        assert!(told.contains(answer) && !told.contains('\u{202e}'), "{typed}: {told}");
        let shown = story.runs(&nia, "#backend", "/hours show").await;
        assert!(shown.starts_with("You have set no working hours, so I guess the server's"), "{shown}");
    }
    let form = nia.runs(Dm, "/hours show").await.message();
    let form = nia.clicks(&form, "Set my hours").await.form();
    let set = form.submits(&[(ZONE_FIELD, "Asia/Calcutta"), (HOURS_FIELD, "off")]).await;
    says(&set, "You have no working hours, so I never send you anything.");
    let told = story.runs(&nia, "#backend", "/hours set zone:Asia/Calcutta hours:9-17").await;
    assert!(told.contains("Asia/Calcutta is called Asia/Kolkata now; I use that."), "{told}");
    story.ends().await;
}

/// Who has said that they never work finds the way back: each way leads to a form that holds hours to begin with.
#[tokio::test]
async fn who_has_no_hours_finds_the_way_back_to_some() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    story.works(&kenji, "#general", "Europe/Berlin", 9, 17).await;
    let off = kenji.runs("#general", "/hours set hours:off").await;
    assert!(off.text().contains("Should that not be what you want, set some: by the button"), "{}", off.text());
    let form = kenji.clicks(&off, "Set my hours").await.form();
    let sent = form.submits(&[(ZONE_FIELD, "Berlin")]).await;
    assert!(
        sent.text().starts_with("Your working hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Europe/Berlin)"),
        "{}",
        sent.text()
    );
    story.ends().await;
}
