//! The reaction that marks a message, and reactions as they stand now.

use crate::support::Story;

const PIN: &str = "\u{1f4cc}";
const EYES: &str = "\u{1f440}";

/// Nobody watches #backend; a pin makes somebody's question an ask of who pinned it.
#[tokio::test]
async fn a_reaction_marks_a_message_as_an_ask_and_takes_it_back() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, ben) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    for (person, zone) in [(&kenji, "Europe/London"), (&ben, "Europe/London")] {
        story.works(person, "#backend", zone, 9, 17).await;
    }
    let question = ada.says("#backend", "@Kenji is it out?");
    story.settles().await;
    ben.reacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0, "it means nothing yet");

    let told = story.runs(&mia, "#backend", &format!("/watch reaction emoji:{PIN}")).await;
    assert_eq!(
        told,
        "From now on \u{1f4cc} on a message marks it as needing a reply. Who adds it is the asker; asked are the people \
         and roles whom the message mentions, else anybody here. Taking it back withdraws the question."
    );
    story.it_is("2026-03-04T10:00:00Z").await;
    mia.reacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    story.heard(&kenji, &[("2026-03-04T10:00:00Z", "@Mia needs a reply from you in #backend.")]);
    story.it_is("2026-03-04T10:01:00Z").await;
    ada.reacts(&question, PIN);
    kenji.reacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "another pin adds nothing");
    let asks = story.runs(&mia, "#backend", "/asks").await;
    assert!(asks.contains("**You wait for 1 answer**") && asks.contains("from @Kenji"), "{asks}");

    story.it_is("2026-03-04T10:02:00Z").await;
    mia.unreacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0, "it is withdrawn");
    story.it_is("2026-03-04T10:03:00Z").await;
    mia.reacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "and asked again");
    kenji.replies(&question, "yes");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.it_is("2026-03-04T10:05:00Z").await;
    mia.unreacts(&question, PIN);
    story.settles().await;
    mia.reacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0, "an answered one is not asked anew");

    // A question that mentions nobody is anybody's; a message of a bot and one's own name are nobody's.
    story.it_is("2026-03-04T11:00:00Z").await;
    let to_all = ada.says("#backend", "who knows the linker?");
    let robos = acme.bot("Robo").says("#backend", "the build is red");
    let own = ben.says("#backend", "@Ada hello");
    story.settles().await;
    ben.reacts(&to_all, PIN);
    ben.reacts(&robos, PIN);
    ada.reacts(&own, PIN);
    story.settles().await;
    let asks = story.runs(&ben, "#backend", "/asks").await;
    assert!(asks.contains("**You wait for 1 answer**") && asks.contains("from anybody here"), "{asks}");
    assert!(story.runs(&ada, "#backend", "/asks").await.contains("Nothing waits for you"));
    kenji.replies(&to_all, "I do");
    story.settles().await;
    assert!(story.runs(&ben, "#backend", "/asks").await.contains("Nothing waits for you"));

    let told = story.runs(&mia, "#backend", "/watch list").await;
    assert!(told.contains("\u{1f4cc} on a message marks it as needing a reply."), "{told}");
    let told = story.runs(&mia, "#backend", "/watch reaction emoji:off").await;
    assert_eq!(told, "No reaction marks messages any more. What is open stays open.");
    let question = ada.says("#backend", "@Kenji and now?");
    mia.reacts(&question, PIN);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.ends().await;
}

/// What is no emoji, has a meaning already or belongs elsewhere is refused, and changes nothing.
#[tokio::test]
async fn not_every_emoji_can_mark_a_message() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    story.runs(&mia, "#backend", &format!("/watch reaction emoji:{PIN}")).await;
    for (emoji, why) in [
        ("pin", "That is no emoji that I can use."),
        ("17", "That is no emoji that I can use."),
        ("\u{2705}", "That one has a meaning already"),
        (EYES, "That one has a meaning already"),
        ("<:elsewhere:123456789012345678>", "That emoji belongs to another server."),
    ] {
        let told = story.runs(&mia, "#backend", &format!("/watch reaction emoji:{emoji}")).await;
        assert!(told.starts_with(why), "{emoji}: {told}");
    }
    let told = story.runs(&mia, "#backend", "/watch list").await;
    assert!(told.contains(PIN), "{told}");
    story.ends().await;
}

/// Eyes that were put on and taken back are heard the other way round: Discord is asked how they stand.
#[tokio::test]
async fn reactions_are_read_as_they_stand_and_only_where_they_matter() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    let idle = ada.says("#backend", "hello");
    kenji.reacts(&idle, EYES);
    story.settles().await;
    assert_eq!(reads(&story), 0, "it concerns no ask");

    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = crate::support::last(&acme, "#backend");
    story.discord().hold_events();
    story.it_is("2026-03-04T09:10:00Z").await;
    kenji.reacts(&post, EYES);
    story.it_is("2026-03-04T09:11:00Z").await;
    kenji.unreacts(&post, EYES);
    story.discord().release_events(&[1, 0]);
    story.settles().await;
    assert_eq!(reads(&story), 2);
    // They do not stand, so the nudge comes.
    story.it_is("2026-03-04T16:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "Your reply to @Ada in #backend is due soon.")]);
    kenji.reacts(&post, EYES);
    story.settles().await;
    // All reactions are taken away at once; then the asker's check mark as well.
    story.it_is("2026-03-04T16:10:00Z").await;
    ada.reacts(&post, "\u{2705}");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.it_is("2026-03-04T16:11:00Z").await;
    acme.admin("Root").clears_reactions(&post);
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    kenji.replies(&post, "that one");
    story.settles().await;
    story.ends().await;
}

fn reads(story: &Story) -> usize {
    let requests = story.discord().requests();
    requests.iter().filter(|request| request.method == "GET" && request.path.contains("/reactions/")).count()
}
