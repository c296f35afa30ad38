//! The message menu "Needs a reply".

use crate::support::Story;

#[tokio::test]
async fn a_message_is_marked_and_its_owner_is_told() {
    let mut story = Story::begins("2026-03-04T10:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"), story.person(&acme, "Kenji"));
    acme.bot("Robo");
    let ops = acme.role("Ops");
    ben.has(&ops);
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;

    let message = ben.says("#backend", "the list is slow since Monday");
    let offer = ada.uses_menu("Needs a reply", &message).await;
    assert!(offer.is_ephemeral());
    assert!(offer.text().starts_with("Whose reply does this message need?"), "{}", offer.text());
    let refused = ada.selects(&offer, 0, &["Robo"]).await;
    assert_eq!(refused.text(), "robo is a bot and owes nobody a reply. Choose people or roles.");
    let refused = ada.selects(&offer, 0, &["Ada"]).await;
    assert_eq!(refused.text(), "You can't owe yourself a reply. Choose somebody else.");

    let told = ada.selects(&offer, 0, &["Kenji"]).await;
    story.settles().await;
    assert_eq!(
        told.text(),
        "Noted: that message needs a reply.\n\
         - @Kenji is at work now; due 5 March 2026 10:00.\n\
         [My asks]"
    );
    // The message is Ben's, and the mark pinged nobody: so Kenji is told at once.
    story.heard(&kenji, &[("2026-03-04T10:00:00Z", "@Ada needs a reply from you in #backend.")]);
    assert!(kenji.last_dm().buttons().any(|b| b.url.as_deref() == Some(message.url().as_str())), "Open leads to it");

    // What the message suggests is a button.
    let theirs = ben.says("#backend", "@Kenji the list is slow");
    let offer = ada.uses_menu("Needs a reply", &theirs).await;
    assert!(offer.text().contains("Perhaps that of @Kenji?"), "{}", offer.text());
    let told = ada.clicks(&offer, "Yes, theirs").await;
    assert!(told.text().starts_with("Noted: that message needs a reply."), "{}", told.text());
    story.settles().await;
    kenji.replies(&theirs, "I'll look");
    story.settles().await;

    let again = ada.uses_menu("Needs a reply", &message).await;
    let again = ada.selects(&again, 0, &["Kenji"]).await;
    assert!(again.text().starts_with("You have marked this message already"), "{}", again.text());

    // Ben marks it too, for a role: whoever holds it can answer.
    let other = ada.says("#backend", "who is on call?");
    let offer = ada.uses_menu("Needs a reply", &other).await;
    let told = ada.selects(&offer, 0, &["Ops"]).await;
    story.settles().await;
    assert!(
        told.text()
            .contains("Anybody with @Ops can take it or answer; nobody is reminded before; due 5 March 2026 10:00."),
        "{}",
        told.text()
    );
    story.it_is("2026-03-04T10:30:00Z").await;
    ben.replies(&other, "I am");
    kenji.replies(&message, "an index is missing");
    story.settles().await;
    assert!(kenji.last_dm().text().contains("\u{2705} Answered"), "{}", kenji.last_dm().text());
    let told = story.runs(&ada, "#backend", "/asks").await;
    assert!(told.starts_with("Nothing waits for you"), "{told}");
    story.it_is("2026-03-12T10:00:00Z").await;
    story.ends().await;
}
