//! What the menus of messages and people offer: what is owed here, that it is answered, a question to somebody, and when
//! they are at work.

use local_discord::Permissions;

use crate::support::{Story, last};

#[tokio::test]
async fn a_message_tells_what_is_owed_and_takes_that_it_is_answered() {
    let mut story = Story::begins("2026-03-04T10:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji, nia) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Nia"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");

    // To its owner with their clock; to who only reads along without it.
    let told = kenji.uses_menu("What is owed here", &post).await;
    assert!(told.is_ephemeral() && told.text().contains("@Ada asked with `/ask` in #backend"), "{}", told.text());
    assert!(told.text().contains("Your clock runs only in"), "{}", told.text());
    let told = nia.uses_menu("What is owed here", &post).await.text();
    assert!(told.contains("A reply is owed within") && !told.contains("Your clock"), "{told}");
    let refused = nia.uses_menu("Mark as answered", &post).await.text();
    assert!(refused.starts_with("This ask is between other people"), "{refused}");

    // In the thread of the ask any message stands for it, as the answer itself does.
    let thread = post.thread().expect("a thread");
    let answer = nia.says_in(&thread, "the one on created_at");
    story.settles().await;
    let told = nia.uses_menu("What is owed here", &answer).await.text();
    assert!(told.contains("@Ada asked with `/ask`"), "{told}");
    let done = ada.uses_menu("Mark as answered", &answer).await;
    assert!(done.is_ephemeral() && done.text().starts_with("Done."), "{}", done.text());
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());

    let word = nia.says("#backend", "lunch?");
    let nothing = kenji.uses_menu("What is owed here", &word).await.text();
    assert_eq!(
        nothing,
        "I keep track of nothing about this message. If it needs an answer, choose \"Needs a reply\" in the same menu."
    );
    story.is_over_for(&[&ada]);
    story.ends().await;
}

#[tokio::test]
async fn a_person_is_asked_from_their_menu() {
    let mut story = Story::begins("2026-03-04T10:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.channel("#quiet").deny_bot(Permissions::SEND_MESSAGES);
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let robo = acme.bot("Robo");
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    let form = ada.uses_user_menu("Ask for a reply", "#backend", &kenji).await.form();
    let asked = form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.settles().await;
    assert!(asked.text().starts_with("Asked."), "{}", asked.text());
    let post = last(&acme, "#backend");
    assert!(post.text().starts_with("@Ada asks @Kenji:"), "{}", post.text());
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    for (place, whom, why) in [
        ("#quiet", &kenji, "I can't post your question here"),
        ("#backend", &robo, "robo is a bot and owes nobody a reply."),
        ("#backend", &ada, "You can't owe yourself a reply."),
    ] {
        let refused = ada.uses_user_menu("Ask for a reply", place, whom).await.text();
        assert!(refused.starts_with(why), "{refused}");
    }
    kenji.replies(&post, "created_at");
    story.settles().await;
    story.ends().await;
}

/// As much as `/why` and `/overlap` tell others, and the week only of who shares it.
#[tokio::test]
async fn a_persons_menu_tells_when_they_are_at_work() {
    let mut story = Story::begins("2026-03-04T18:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let robo = acme.bot("Robo");
    story.bot_starts().await;
    let looks = async |story: &Story| {
        let told = ada.uses_user_menu("When are they at work", "#backend", &kenji).await;
        story.settles().await;
        assert!(told.is_ephemeral());
        told.text()
    };
    let told = looks(&story).await;
    assert_eq!(
        told,
        "@Kenji is not at work until 5 March 2026 09:00. They have set no working hours, so I guess the server's: \
         Mon\u{2013}Fri 09:00\u{2013}17:00 (UTC).\n`/overlap` shows when you are both at work."
    );
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    let told = looks(&story).await;
    assert!(told.starts_with("@Kenji is not at work until ") && told.contains("They don't share the rest"), "{told}");
    assert!(!told.contains("Tokyo"), "{told}");
    story.runs(&kenji, "#backend", "/hours sharing share:true").await;
    let told = looks(&story).await;
    assert!(told.contains("Their working hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Asia/Tokyo)."), "{told}");
    assert!(told.contains("**Their next seven days, on their clock**\nThu 5: 09:00\u{2013}17:00\n"), "{told}");
    // Time off that he keeps to himself shows without its end.
    story.runs(&kenji, "#backend", "/away set until:2026-03-20").await;
    let told = looks(&story).await;
    assert!(told.starts_with("@Kenji is away. ") && !told.contains("March"), "{told}");
    assert!(!told.contains("seven days"), "days on which he may be away: {told}");
    let refused = ada.uses_user_menu("When are they at work", "#backend", &robo).await.text();
    assert!(refused.contains("is a bot"), "{refused}");
    story.ends().await;
}
