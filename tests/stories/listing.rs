//! `/asks`: one's own, a channel's and a colleague's, page by page, as far as one may see them.

use crate::support::{Story, last};
use local_discord::{Permissions, Person, Server};

struct Team {
    acme: Server,
    ada: Person,
    kenji: Person,
    zoe: Person,
}

async fn begins() -> (Story, Team) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#backend");
    let secret = acme.channel("#secret");
    let (ada, kenji, zoe) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Zoe"));
    secret.deny_person(&zoe, Permissions::VIEW_CHANNEL);
    story.bot_starts().await;
    for person in [&ada, &kenji, &zoe] {
        story.works(person, "#general", "Europe/London", 9, 17).await;
    }
    (story, Team { acme, ada, kenji, zoe })
}

/// Twenty questions are read page by page, also over a restart and while some are answered.
#[tokio::test]
async fn many_asks_are_read_page_by_page() {
    let (mut story, team) = begins().await;
    let mut posts = Vec::new();
    for n in 1..=20 {
        let question = format!("Question {n}?");
        story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", &question).await;
        posts.push(last(&team.acme, "#backend"));
    }
    let first = team.kenji.runs("#general", "/asks").await.message();
    let text = first.text();
    assert!(text.starts_with("**You owe 20 replies**\n- #1 to @Ada in #backend, due "), "{text}");
    assert!(text.contains("Question 8?") && !text.contains("Question 9?"), "{text}");
    assert!(text.contains("Page 1 of 3"), "{text}");
    let second = team.kenji.clicks(&first, "Next \u{25b6}").await.message();
    let text = second.text();
    assert!(text.starts_with("**You owe 20 replies**\n- #9 "), "{text}");

    story.bot_stops().await;
    story.bot_starts().await;
    let third = team.kenji.clicks(&second, "Next \u{25b6}").await.message();
    assert!(third.text().contains("- #20 ") && third.text().contains("Page 3 of 3"), "{}", third.text());
    assert!(!third.text().contains("Next"), "{}", third.text());
    // What is answered meanwhile is gone; a page that is gone with it is the last one.
    for post in posts.iter().skip(4) {
        team.kenji.replies(post, "yes");
    }
    story.settles().await;
    let left = team.kenji.clicks(&third, "\u{25c0} Previous").await.message();
    let text = left.text();
    assert!(text.starts_with("**You owe 4 replies**") && text.contains("- #4 ") && !text.contains("Page"), "{text}");
    story.ends().await;
}

/// What is open in a channel is for those who see it; what a colleague owes, as far as one sees it.
#[tokio::test]
async fn nobody_lists_what_they_cannot_see() {
    let (mut story, team) = begins().await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.asks(&team.ada, "#secret", "/ask owner:@Kenji thread:false", "Who leaves?").await;
    let told = story.runs(&team.zoe, "#general", "/asks channel:#backend").await;
    assert!(told.starts_with("**1 open ask in #backend**\n- #1 @Ada waits for @Kenji, due "), "{told}");
    let told = story.runs(&team.zoe, "#general", "/asks channel:#secret").await;
    assert_eq!(
        told,
        "I can show the asks of a channel only to those who see it. Choose one that you and I can both see."
    );
    let told = story.runs(&team.zoe, "#general", "/asks person:@Kenji").await;
    assert!(told.starts_with("**@Kenji owes 1 reply**") && told.contains("Which index?"), "{told}");
    assert!(!told.contains("Who leaves?"), "{told}");
    // Ada sees both, and asked them.
    let told = story.runs(&team.ada, "#general", "/asks person:@Kenji").await;
    assert!(told.starts_with("**@Kenji owes 2 replies**") && told.contains("Who leaves?"), "{told}");
    let told = story.runs(&team.ada, "#general", "/asks channel:#secret").await;
    assert!(told.contains("Who leaves?"), "{told}");
    let told = story.runs(&team.kenji, "#general", "/asks channel:#backend person:@Ada").await;
    assert!(told.starts_with("Choose one of `show`, `channel` and `person`"), "{told}");

    // Nothing is overdue before the evening.
    let told = story.runs(&team.kenji, "#general", "/asks overdue:true").await;
    assert_eq!(told, "Nothing of yours is overdue: neither what you owe, nor what you wait for.");
    story.it_is("2026-03-05T09:10:00Z").await;
    let told = story.runs(&team.kenji, "#general", "/asks show:what I owe overdue:true").await;
    assert!(told.starts_with("**You owe 2 overdue replies**"), "{told}");
    team.kenji.replies(&last(&team.acme, "#backend"), "created_at");
    story.settles().await;
    let told = story.runs(&team.zoe, "#general", "/asks channel:#backend overdue:true").await;
    assert_eq!(told, "Nothing is overdue in #backend.");
    let bundle = "waits for you**";
    story.heard(&team.kenji, &[("2026-03-04T15:00:00Z", bundle), ("2026-03-05T09:00:00Z", bundle)]);
    story.ends().await;
}
