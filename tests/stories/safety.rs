//! What people type is shown as text, and what nobody's client sends changes nothing.

use crate::support::{Story, last};

#[tokio::test]
async fn a_question_full_of_markup_pings_nobody_and_shows_as_it_was_typed() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let ops = acme.mentionable_role("Ops");
    story.person(&acme, "Eve").has(&ops);
    story.bot_starts().await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:12:00 zone:UTC").await;

    let question =
        format!("@everyone <@&{}> @here <@{}> [x](http://evil.example) `code`\n# head\n> quote", ops.id(), ada.id());
    let form = ada.runs("#general", "/ask owner:@Kenji").await.form();
    form.submits(&[("What do you need to know?", &question), ("What must one know to answer?", "**@everyone** ||x||")])
        .await;
    story.settles().await;
    let post = last(&acme, "#general");
    assert_eq!(post.view().pinged, ["@Kenji"]);
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    let told = kenji.runs("#general", "/asks").await;
    let digest =
        story.discord().messages_by_bot().into_iter().find(|m| m.content.contains("What waits")).expect("a digest");
    for content in [post.view().content, kenji.last_dm().content, told.view().content, digest.content] {
        // Nothing of it is left as Discord would read it.
        for markup in [
            "@everyone",
            "@here",
            &format!("<@&{}>", ops.id()),
            "[x](",
            "](http://evil",
            "`code`",
            "\n# ",
            "**@",
            "||x",
        ] {
            assert!(!content.contains(markup), "{markup:?} in {content}");
        }
    }
    assert!(digest.message.view().pinged.is_empty());
    // A thread's name is no markup: it stands as typed, on one line.
    let name = post.thread().expect("a thread").name();
    assert!(name.starts_with("@everyone <@&") && !name.contains('\n'), "{name}");
    kenji.replies(&post, "no");
    story.it_is("2026-03-12T15:30:00Z").await;
    story.ends().await;
}

#[tokio::test]
async fn forged_buttons_and_forms_change_nothing() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    let other = story.discord().server("Other");
    acme.channel("#backend");
    other.channel("#lobby");
    let (ada, kenji, eve) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Eve"));
    let eve_there = eve.joins(&other);
    let stranger = story.person(&other, "Mallory");
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    let before = post.text();

    // Somebody else's ask.
    for (id, why) in [
        ("m1:dn:1:", "This ask is between other people"),
        ("m1:nm:1:", "This ask is between other people"),
        ("m1:wd:1:", "This ask is between other people"),
        ("m1:wt:1:", "This ask is between other people"),
        ("m1:cl:1:", "This ask is between other people"),
        ("m1:un:1:", "There is nothing to undo here."),
        ("m1:sn:1:", "That ask is not yours to see, or it is gone."),
        // What she reads in the channel anyway she may have explained.
        ("m1:wy:1:", "@Ada asked with `/ask` in #backend"),
        ("m1:dn:zz:", "That ask is not yours to see, or it is gone."),
        ("m1:af:ot..p1:", "That form is over."),
        ("m1:mo:1.1:", "this choice belongs to another channel"),
        ("garbage", "This button is of another version of me"),
        ("m1:dn:1:1:1", "This button is of another version of me"),
        ("", "This button is of another version of me"),
    ] {
        if id.is_empty() {
            continue;
        }
        let reply = eve.clicks_custom_id(&post, id).await.expect("an answer");
        assert!(reply.is_ephemeral() && reply.text().contains(why), "{id}: {}", reply.text());
    }
    // From another server.
    let told = stranger.runs("#lobby", "/why ask:1").await.text();
    assert_eq!(told, "That ask is not yours to see, or it is gone.");
    let told = stranger.runs("#lobby", "/done ask:1").await.text();
    assert_eq!(told, "That ask is not yours to see, or it is gone.");
    let told = eve_there.runs("#lobby", "/why ask:-1").await.text();
    assert_eq!(told, "That ask is not yours to see, or it is gone.");

    // Forms that were never opened.
    let fields = [("question", "Why?"), ("context", "")];
    let own = format!("m1:af:on..p{}:", base36(eve.id()));
    let past = format!("m1:af:on.1.p{}:", base36(kenji.id()));
    for (id, why) in [
        (own.as_str(), "You can't owe yourself a reply."),
        (past.as_str(), "That time is past."),
        ("m1:af:on..p1:", "is not in this server."),
        ("m1:xx:1:", "This form is of another version of me."),
        ("nonsense", "This form is of another version of me."),
        ("m1:dn:1:", "This form is of another version of me."),
    ] {
        let reply = eve.forges_form("#backend", id, &fields).await.expect("an answer");
        assert!(reply.is_ephemeral() && reply.text().contains(why), "{id}: {}", reply.text());
    }
    let blank = eve.forges_form("#backend", &format!("m1:af:on..p{}:", base36(kenji.id())), &[("question", " ")]).await;
    assert!(blank.expect("an answer").text().contains("There was no question in the form."));
    story.settles().await;
    assert_eq!(post.text(), before);
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

fn base36(mut n: u64) -> String {
    let mut digits = Vec::new();
    while n > 0 {
        digits.push(char::from_digit(u32::try_from(n % 36).expect("a digit"), 36).expect("a digit"));
        n /= 36;
    }
    digits.iter().rev().collect()
}
