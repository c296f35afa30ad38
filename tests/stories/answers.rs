//! An ask is made, its owner is reminded in their own hours, the answer ends it.

use crate::support::{Story, dms_to, last};

/// Ada in Berlin asks in the evening; it is night where Kenji is.
#[tokio::test]
async fn a_question_is_asked_reminded_of_in_the_morning_and_answered() {
    let mut story = Story::begins("2026-03-04T15:30:00Z").await; // a Wednesday
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;

    let reply = story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index does the list use?").await;
    assert_eq!(
        reply.text(),
        "Asked. Your question stands in #backend.\n\
         - @Kenji is next at work 5 March 2026 01:00; due 5 March 2026 09:00.\n\
         [My asks]"
    );
    let post = last(&acme, "#backend");
    assert_eq!(
        post.text_for(&kenji),
        "@Ada asks @Kenji:\n\
         > Which index does the list use?\n\
         Reply due by 5 March 2026 17:00 (in 16 hours). Reply to this message or in its thread.\n\
         [It's answered] [Not mine] [Withdraw]"
    );
    assert_eq!(post.view().pinged, Vec::<String>::new(), "it is half past midnight in Tokyo");
    let thread = post.thread().expect("a thread under the ask");
    assert_eq!(thread.name(), "Which index does the list use?");

    story.it_is("2026-03-04T23:59:59Z").await;
    story.heard_nothing(&kenji);
    story.it_is("2026-03-05T12:00:00Z").await;
    assert_eq!(
        dms_to(&kenji)[0].text_for(&kenji),
        "Hello, I'm Meantime. I tell you which replies people are waiting for, and only while you are at work.\n\
         For you that is Mon\u{2013}Fri 09:00\u{2013}17:00 (Asia/Tokyo), as you set them.\n\
         \n\
         @Ada needs a reply from you in #backend.\n\
         > Which index does the list use?\n\
         Asked 20 hours ago \u{b7} due 5 March 2026 17:00 (4 hours ago)\n\
         [Open] [Done] [I'll reply by\u{2026}] [Snooze]\n\
         [Hand over] [Not mine] [Why?]\n\
         [Set my hours] [Stop these reminders] [How we work here]"
    );
    story.heard(
        &kenji,
        &[
            ("2026-03-05T00:00:00Z", "@Ada needs a reply from you in #backend."),
            ("2026-03-05T06:00:00Z", "Your reply to @Ada in #backend is due soon."),
        ],
    );
    // Due at 17:00, when Kenji's day is over: he hears of it in the morning.
    story.it_is("2026-03-06T00:30:00Z").await;
    story.heard(&kenji, &[("2026-03-06T00:00:00Z", "Your reply to @Ada in #backend was due.")]);

    kenji.says_in(&thread, "The one on created_at.");
    story.settles().await;
    for (n, dm) in dms_to(&kenji).iter().enumerate() {
        let text = dm.text();
        assert!(text.contains("\u{2705} Answered"), "{text}");
        assert!(text.contains("You owe @Ada nothing more in #backend."), "{text}");
        let buttons: &[&str] = match n {
            0 => &["Open", "My asks", "Set my hours", "Stop these reminders", "How we work here"],
            _ => &["Open", "My asks"],
        };
        assert_eq!(dm.button_labels(), buttons, "{text}");
    }
    let text = post.text();
    assert!(text.contains("\u{2705} Answered"), "{text}");
    assert_eq!(post.view().button_labels(), ["My asks"]);

    story.it_is("2026-03-13T12:00:00Z").await;
    story.heard_nothing(&kenji);
    story.heard_nothing(&ada);
    story.ends().await;
}

/// Who is at work is pinged by the post itself, and hears nothing more until a quarter of the time is left.
#[tokio::test]
async fn an_owner_at_work_is_pinged_by_the_question_itself() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await; // Wednesday 10:00 in Lagos
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, tobi) = (story.person(&acme, "Ada"), story.person(&acme, "Tobi"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&tobi, "#backend", "Africa/Lagos", 9, 17).await;

    let question = ["Which index?", "The slow list, see the graph."];
    let reply = story.asks_with_context(&ada, "#backend", "/ask owner:@Tobi thread:false", question).await;
    assert!(reply.text().contains("@Tobi is at work now; due 5 March 2026 10:00."), "{}", reply.text());
    let post = last(&acme, "#backend");
    assert_eq!(post.view().pinged, ["@Tobi"]);
    assert!(post.thread().is_none());
    assert_eq!(
        post.text(),
        "@Ada asks @Tobi:\n\
         > Which index?\n\
         **Context**\n\
         > The slow list, see the graph.\n\
         Reply due by 5 March 2026 09:00 (in 1 day). Reply to this message.\n\
         [It's answered] [Not mine] [Withdraw]"
    );

    story.it_is("2026-03-04T14:59:59Z").await;
    story.heard_nothing(&tobi);
    story.it_is("2026-03-04T15:20:00Z").await;
    story.heard(&tobi, &[("2026-03-04T15:00:00Z", "Your reply to @Ada in #backend is due soon.")]);

    // An answer by somebody who does not owe it changes nothing, but the asker may say that it is one.
    let eve = acme.person("Eve");
    eve.replies(&post, "I wonder too");
    story.settles().await;
    assert!(post.text().contains("Reply due by"), "{}", post.text());
    story.heard(&ada, &[("2026-03-04T15:20:00Z", "@Eve may have answered your question in #backend")]);
    story.it_is("2026-03-04T15:25:00Z").await;
    tobi.replies(&post, "The one on created_at");
    story.it_is("2026-03-11T15:25:00Z").await;
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.heard_nothing(&tobi);
    story.ends().await;
}

/// Of two owners in two zones one answer is enough; the other one is told that it is settled.
#[tokio::test]
async fn of_two_owners_one_answers_and_the_other_is_excused() {
    let mut story = Story::begins("2026-03-04T10:00:00Z").await; // Wednesday: 19:00 in Tokyo, 05:00 in New York
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ada = story.person(&acme, "Ada");
    let (kenji, grace) = (story.person(&acme, "Kenji"), story.person(&acme, "Grace"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    story.works(&grace, "#backend", "America/New_York", 9, 17).await;

    story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Grace", "Which index?").await;
    let post = last(&acme, "#backend");
    assert!(post.text().starts_with("@Ada asks @Kenji or @Grace (one answer is enough):"), "{}", post.text());
    assert_eq!(post.view().pinged, Vec::<String>::new());
    assert!(post.text().contains("Reply due by 4 March 2026 22:00"), "Grace's is due first: {}", post.text());

    story.it_is("2026-03-05T14:20:00Z").await;
    story.heard(
        &grace,
        &[
            ("2026-03-04T14:00:00Z", "@Ada needs a reply from you"),
            ("2026-03-04T20:00:00Z", "is due soon"),
            ("2026-03-05T14:00:00Z", "was due"),
        ],
    );
    story.heard(
        &kenji,
        &[("2026-03-05T00:00:00Z", "@Ada needs a reply from you"), ("2026-03-05T06:00:00Z", "due soon")],
    );

    grace.says_in(&post.thread().expect("a thread"), "created_at");
    story.settles().await;
    assert!(dms_to(&grace)[2].text().contains("\u{2705} Answered"), "{}", dms_to(&grace)[2].text());
    let kenjis = dms_to(&kenji)[1].text();
    assert!(kenjis.contains("\u{2705} Answered") && kenjis.contains("You owe @Ada nothing more"), "{kenjis}");

    story.it_is("2026-03-12T15:00:00Z").await;
    story.heard_nothing(&kenji);
    story.heard_nothing(&grace);
    story.ends().await;
}

/// From each of them: one answer does not free the other.
#[tokio::test]
async fn where_each_must_answer_one_answer_is_not_enough() {
    let mut story = Story::begins("2026-03-04T10:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ada = story.person(&acme, "Ada");
    let (kenji, grace) = (story.person(&acme, "Kenji"), story.person(&acme, "Grace"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    story.works(&grace, "#backend", "America/New_York", 9, 17).await;

    story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Grace from-each:true", "Do you agree?").await;
    let post = last(&acme, "#backend");
    assert!(post.text().starts_with("@Ada asks @Kenji and @Grace (each of them):"), "{}", post.text());
    let thread = post.thread().expect("a thread");

    story.it_is("2026-03-05T01:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T00:00:00Z", "@Ada needs a reply from you")]);
    story.heard(&grace, &[("2026-03-04T14:00:00Z", "needs a reply"), ("2026-03-04T20:00:00Z", "due soon")]);
    kenji.says_in(&thread, "yes");
    story.settles().await;
    assert!(post.text().contains("Answered by @Kenji."), "{}", post.text());
    assert!(dms_to(&kenji)[0].text().contains("You owe @Ada nothing more"), "{}", dms_to(&kenji)[0].text());

    story.it_is("2026-03-05T14:30:00Z").await;
    story.heard_nothing(&kenji);
    story.heard(&grace, &[("2026-03-05T14:00:00Z", "was due")]);
    grace.says_in(&thread, "me too");
    story.settles().await;
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T14:30:00Z").await;
    story.ends().await;
}

/// He answers her second question by a reply, and the bot hears of the reply first: her first one still waits.
#[tokio::test]
async fn a_reply_that_is_heard_before_its_question_answers_no_other() {
    for order in [[0, 1], [1, 0]] {
        let mut story = Story::begins("2026-03-04T09:00:00Z").await;
        let acme = story.discord().server("Acme");
        acme.channel("#team");
        let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
        story.bot_starts().await;
        story.works(&ada, "#team", "Europe/London", 9, 17).await;
        story.works(&kenji, "#team", "Europe/London", 9, 17).await;
        story.runs(&mia, "#team", "/watch add channel:#team mentions:true").await;
        let first = ada.says("#team", "@Kenji which index?");
        story.it_is("2026-03-04T09:20:00Z").await;
        story.discord().hold_events();
        let second = ada.says("#team", "@Kenji and is the build green?");
        kenji.replies(&second, "It is.");
        story.discord().release_events(&order);
        story.settles().await;
        assert_eq!(story.owes(&kenji, "#team").await, 1, "heard in the order {order:?}");
        story.it_is("2026-03-04T15:00:00Z").await;
        story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
        kenji.replies(&first, "created_at");
        story.settles().await;
        assert_eq!(story.owes(&kenji, "#team").await, 0);
        story.it_is("2026-03-12T09:00:00Z").await;
        story.ends().await;
    }
}
