//! Watched channels: forum posts, threads, mentions.

use crate::support::{Story, last, posted};
use local_discord::Person;

const WATCH_HELP: &str = "/watch add channel:#help threads:every new thread or post";

/// A forum post waits for a first reply by somebody else. Nobody in particular owes it, so nobody is reminded; the
/// digest shows it, with its age.
#[tokio::test]
async fn a_forum_post_waits_in_the_digest_until_somebody_replies() {
    let mut story = Story::begins("2026-03-04T09:30:00Z").await; // Wednesday
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.forum("#help", &["question", "Solved"]);
    let (mia, ada, ben) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    let told = story.runs(&mia, "#general", WATCH_HELP).await;
    assert!(told.starts_with("From now on in #help: every new thread or post needs a first reply."), "{told}");
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 days:weekdays zone:UTC").await;

    story.it_is("2026-03-04T10:00:00Z").await;
    let post = ada.posts("#help", "The build is red", "Since noon.", &["question"]);
    story.it_is("2026-03-04T10:05:00Z").await;
    ada.says_in(&post, "It is the linker, I think.");
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("**You wait for 1 answer**") && told.contains("from anybody here"), "{told}");

    // Thursday: due within the hour. Friday: it has waited for 15 working hours.
    story.it_is("2026-03-05T09:00:00Z").await;
    let digest = last(&acme, "#general").text();
    assert!(digest.contains("**Due within a day**"), "{digest}");
    assert!(digest.contains("by @Ada: first reply due in 1 hour"), "{digest}");
    story.it_is("2026-03-06T09:00:00Z").await;
    let digest = last(&acme, "#general").text();
    assert!(digest.contains("**Waiting longest**"), "{digest}");
    assert!(digest.contains("by @Ada: no reply for 15 h of working time"), "{digest}");
    assert_eq!(last(&acme, "#general").view().pinged, Vec::<String>::new());

    story.it_is("2026-03-06T10:00:00Z").await;
    ben.says_in(&post, "Clear the cache.");
    story.it_is("2026-03-09T09:30:00Z").await;
    let digest = last(&acme, "#general").text();
    assert!(digest.contains("**Answered since the last digest**"), "{digest}");
    assert!(digest.contains("by @Ada: answered in 16 h of working time"), "{digest}");
    assert!(!digest.contains("Waiting longest"), "{digest}");

    // Ada writes again: it needs a reply again, until it is tagged as solved.
    ada.says_in(&post, "It is red again.");
    story.it_is("2026-03-10T09:30:00Z").await;
    let digest = last(&acme, "#general").text();
    assert!(digest.contains("by @Ada: first reply due"), "{digest}");
    ada.tags(&post, &["question", "Solved"]);
    story.it_is("2026-03-13T12:00:00Z").await;
    assert_eq!(story.owes(&ben, "#general").await, 0);
    assert_eq!(
        posted(&story, "#general"),
        ["2026-03-05T09:00:00Z", "2026-03-06T09:00:00Z", "2026-03-09T09:00:00Z", "2026-03-10T09:00:00Z",],
        "an empty digest is not posted"
    );
    story.ends().await;
}

/// A thread that is taken out of "solved" again still waits; one that is closed and locked is done.
#[tokio::test]
async fn a_thread_in_a_watched_channel_waits_for_somebody_else() {
    let mut story = Story::begins("2026-03-04T09:30:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (mia, ada, ben) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    let root = acme.admin("Root");
    story.bot_starts().await;
    story.runs(&mia, "#general", "/watch add channel:#general threads:every new thread or post").await;

    // From a message of somebody else; who opened the thread asks.
    let remark = ben.says("#general", "we could move to Postgres");
    let from_message = ada.opens_thread(&remark, "Postgres");
    story.it_is("2026-03-04T09:40:00Z").await;
    let bare = ada.starts_thread("#general", "Retro");
    ada.says_in(&bare, "What went well?");
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("**You wait for 2 answers**"), "{told}");

    story.it_is("2026-03-04T10:00:00Z").await;
    ben.says_in(&from_message, "because of the locks");
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("**You wait for 1 answer**"), "{told}");

    root.locks(&bare);
    root.closes(&bare);
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("Nothing waits for you"), "{told}");
    root.reopens(&bare);
    root.unlocks(&bare);
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("**You wait for 1 answer**"), "{told}");
    bare.delete();
    story.settles().await;
    let told = story.runs(&ada, "#general", "/asks").await;
    assert!(told.contains("Nothing waits for you"), "{told}");
    story.ends().await;
}

/// Where content may be read, the words decide; every way of answering ends it.
#[tokio::test]
async fn a_mention_that_asks_is_answered_in_any_of_the_usual_ways() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    let channel = acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    acme.person("Grace");
    let root = acme.admin("Root");
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    let told = story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    assert_eq!(told, "From now on in #backend: a message that mentions people and asks something needs their reply.");

    // None of these asks Kenji anything.
    ada.says("#backend", "thanks @Kenji!");
    ada.says("#backend", "FYI @Kenji: the build is green, ok?");
    kenji.says("#backend", "what did @Kenji mean by that?");
    root.says("#backend", "@everyone is it out?");
    acme.bot("Robo").says("#backend", "@Kenji is it out?");
    acme.webhook_says(&channel, "CI", "@Kenji is it out?");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    // By a reply; what is said to nobody long after, or to somebody else, is no answer.
    let ask = ask(&story, &ada, &kenji, "2026-03-04T09:05:00Z").await;
    story.it_is("2026-03-04T09:20:00Z").await;
    kenji.says("#backend", "lunch soon");
    kenji.says("#backend", "@Grace hi");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    kenji.replies(&ask, "yes");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    // By a message that mentions who asked.
    self::ask(&story, &ada, &kenji, "2026-03-04T09:30:00Z").await;
    story.it_is("2026-03-04T09:50:00Z").await;
    kenji.says("#backend", "@Ada yes, it is");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    // By what follows closely and is said to nobody else.
    self::ask(&story, &ada, &kenji, "2026-03-04T10:00:00Z").await;
    story.it_is("2026-03-04T10:09:00Z").await;
    kenji.says("#backend", "in an hour");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    // By Ada's tick on the question, which she can take back.
    let ask = self::ask(&story, &ada, &kenji, "2026-03-04T10:20:00Z").await;
    story.it_is("2026-03-04T10:40:00Z").await;
    ada.reacts(&ask, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.it_is("2026-03-04T10:41:00Z").await;
    ada.unreacts(&ask, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    story.it_is("2026-03-04T10:42:00Z").await;
    ada.reacts(&ask, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    // By Ada's tick on the answer.
    self::ask(&story, &ada, &kenji, "2026-03-04T10:50:00Z").await;
    story.it_is("2026-03-04T11:10:00Z").await;
    let answer = kenji.says("#backend", "the blue one");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    story.it_is("2026-03-04T11:11:00Z").await;
    kenji.reacts(&answer, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "his own tick says nothing");
    ada.reacts(&answer, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    // By its deletion.
    let ask = self::ask(&story, &ada, &kenji, "2026-03-04T11:20:00Z").await;
    story.it_is("2026-03-04T11:21:00Z").await;
    ada.deletes(&ask);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);

    story.it_is("2026-03-11T12:00:00Z").await;
    story.heard_nothing(&kenji);
    story.ends().await;
}

async fn ask(story: &Story, ada: &Person, kenji: &Person, time: &str) -> local_discord::Message {
    story.it_is(time).await;
    let ask = ada.says("#backend", "@Kenji is the release out?");
    story.settles().await;
    assert_eq!(story.owes(kenji, "#backend").await, 1);
    ask
}

/// Eyes on a question drop the nudge; the due time stays.
#[tokio::test]
async fn eyes_on_a_question_drop_the_nudge_only() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;

    let ask = ask(&story, &ada, &kenji, "2026-03-04T09:05:00Z").await;
    story.it_is("2026-03-04T09:06:00Z").await;
    kenji.reacts(&ask, "\u{1f440}");
    story.it_is("2026-03-05T09:04:59Z").await;
    story.heard_nothing(&kenji);
    story.it_is("2026-03-05T10:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:05:00Z", "Your reply to @Ada in #backend is due now.")]);
    assert!(
        !kenji.last_dm().text().contains("release"),
        "a message's words are not stored: {}",
        kenji.last_dm().text()
    );
    kenji.replies(&ask, "yes");
    story.it_is("2026-03-12T10:00:00Z").await;
    story.ends().await;
}

/// Without content every mention counts that is no reply, and the setting says so.
#[tokio::test]
async fn where_words_are_hidden_every_mention_counts_but_replies() {
    let mut story = Story::begins("2026-03-04T03:00:00Z").await; // Wednesday noon in Tokyo
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.forum("#help", &[]);
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    let told = story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    assert!(told.contains("I may not read what messages say here"), "{told}");
    let told = story.runs(&mia, "#backend", "/watch add channel:#help threads:those that ask something").await;
    assert!(told.contains("so I cannot tell which posts ask something"), "{told}");

    // At eight in the evening: Ada's own mention is hers, the bot waits for the morning.
    story.it_is("2026-03-04T11:00:00Z").await;
    let kenjis = kenji.says("#backend", "done for today");
    ada.replies(&kenjis, "thanks @Kenji");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0, "a reply mentions whom it answers");
    let ask = ada.says("#backend", "@Kenji thanks");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    story.it_is("2026-03-05T00:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T00:00:00Z", "@Ada needs a reply from you in #backend.")]);
    kenji.replies(&ask, "you're welcome");
    story.it_is("2026-03-12T00:30:00Z").await;
    story.ends().await;
}
