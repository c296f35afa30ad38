//! Handing an ask over: to somebody who is at work now, by the owner or by the asker.

use crate::support::{Story, last};
use local_discord::{Person, Server};

struct Team {
    acme: Server,
    ada: Person,
    kenji: Person,
    grace: Person,
    tom: Person,
}

/// Ada asks Kenji, both in London, on Wednesday at nine. Grace works in New York, Tom in London; both took part before.
async fn kenji_is_nudged() -> (Story, Team) {
    let mut story = Story::begins("2026-03-03T15:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let (grace, tom) = (story.person(&acme, "Grace"), story.person(&acme, "Tom"));
    story.bot_starts().await;
    for person in [&ada, &kenji, &tom] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.works(&grace, "#backend", "America/New_York", 9, 17).await;
    for person in ["@Grace", "@Tom"] {
        story.asks(&ada, "#backend", &format!("/ask owner:{person}"), "Are you in?").await;
    }
    grace.replies(&acme.find_channel("#backend").messages()[0].clone(), "yes");
    story.settles().await;
    let done = story.runs(&tom, "#backend", "/done ask:2").await;
    assert!(done.starts_with("Done."), "{done}");
    story.it_is("2026-03-04T09:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T15:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "Your reply to @Ada in #backend is due soon.")]);
    (story, Team { acme, ada, kenji, grace, tom })
}

/// The owner hands it over from a DM: those at work now stand first. Who gets it hears of it in their own hours.
#[tokio::test]
async fn an_owner_hands_over_to_somebody_who_is_at_work() {
    let (mut story, Team { acme, kenji, grace, .. }) = kenji_is_nudged().await;
    // 16:30 in London, 11:30 in New York.
    story.it_is("2026-03-04T16:30:00Z").await;
    let offer = story.presses(&kenji, &kenji.last_dm(), "Hand over").await.shown().await;
    assert_eq!(
        offer.text(),
        "Who shall reply instead? Those at work now stand first.\n\
         Anybody else: run `/hand-over` in the server.\n\
         [Choose somebody \u{25be}]"
    );
    let menu = offer.selects().next().expect("a menu");
    let people: Vec<String> =
        menu.options.iter().map(|o| format!("{}: {}", o.label, o.description.clone().unwrap_or_default())).collect();
    assert_eq!(people, ["Grace: At work now, until 22:00 your time", "Tom: At work now, until 17:00 your time"]);
    let told = kenji.selects(&offer, 0, &["Grace"]).await;
    assert!(told.text().starts_with("Handed over: @Grace owes the reply now."), "{}", told.text());
    story.settles().await;
    let post = last(&acme, "#backend");
    assert!(post.text().contains("Reply due by"), "{}", post.text());
    assert!(kenji.last_dm().text().contains("Somebody else took it"), "{}", kenji.last_dm().text());
    story.heard(
        &grace,
        &[("2026-03-04T16:30:00Z", "@Kenji handed an ask over to you: @Ada needs a reply in #backend.")],
    );

    grace.replies(&post, "created_at");
    story.it_is("2026-03-12T17:00:00Z").await;
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.ends().await;
}

/// Who handed it over may still answer: then the other one owes nothing.
#[tokio::test]
async fn who_handed_it_over_may_still_answer() {
    let (mut story, Team { acme, kenji, tom, .. }) = kenji_is_nudged().await;
    let told = story.runs(&kenji, "#backend", "/hand-over ask:3 to:@Tom").await;
    assert!(told.starts_with("Handed over: @Tom owes the reply now."), "{told}");
    story.it_is("2026-03-04T15:10:00Z").await;
    story.heard(&tom, &[("2026-03-04T15:00:00Z", "@Kenji handed an ask over to you")]);
    kenji.replies(&last(&acme, "#backend"), "created_at, after all");
    story.settles().await;
    assert!(tom.last_dm().text().contains("\u{2705} Answered"), "{}", tom.last_dm().text());
    story.it_is("2026-03-12T17:00:00Z").await;
    story.ends().await;
}

/// When the receiver says that it is not theirs, nobody is left: the asker is told and hands it to somebody else.
#[tokio::test]
async fn the_asker_hands_over_what_nobody_owes_any_more() {
    let (mut story, Team { acme, ada, kenji, tom, .. }) = kenji_is_nudged().await;
    story.presses(&kenji, &kenji.last_dm(), "Not mine").await;
    story.heard(&ada, &[("2026-03-04T15:00:00Z", "Nobody owes you a reply in #backend any more: @Kenji said")]);
    let offer = story.presses(&ada, &ada.last_dm(), "Hand over").await.shown().await;
    let told = ada.selects(&offer, 0, &["Tom"]).await;
    assert!(told.text().starts_with("Handed over: @Tom owes the reply now."), "{}", told.text());
    story.settles().await;
    story.heard(&tom, &[("2026-03-04T15:00:00Z", "@Ada handed an ask over to you: @Ada needs a reply")]);
    tom.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T17:00:00Z").await;
    story.ends().await;
}

/// What cannot be: to the asker, to a bot, to who owes it already, by a stranger, of an ask that is over.
#[tokio::test]
async fn what_cannot_be_handed_over() {
    let (mut story, Team { acme, ada, kenji, grace, tom, .. }) = kenji_is_nudged().await;
    acme.bot("robo");
    let table = [
        (&kenji, "@Ada", "They asked this themselves. Choose somebody else."),
        (&kenji, "@Kenji", "They owe the reply already. Choose somebody else."),
        (&ada, "@Ada", "You asked this yourself, so somebody else has to take it."),
        (&kenji, "@robo", "That is a bot, and bots owe nobody a reply. Choose a person."),
        (&tom, "@Grace", "This ask is between other people, so there is nothing for you to do here."),
    ];
    for (person, to, refused) in table {
        let told = story.runs(person, "#backend", &format!("/hand-over ask:3 to:{to}")).await;
        assert_eq!(told, refused, "{} to {to}", person.name());
    }
    let old = kenji.last_dm();
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    let told = story.runs(&kenji, "#backend", "/hand-over ask:3 to:@Grace").await;
    assert_eq!(told, "This was answered already. Nothing more is owed.");
    let late = kenji.clicks_custom_id(&old, "m1:ho:3:").await.expect("answered").shown().await;
    assert_eq!(late.text(), "This was answered already. Nothing more is owed.");
    story.it_is("2026-03-12T17:00:00Z").await;
    story.heard_nothing(&grace);
    story.ends().await;
}
