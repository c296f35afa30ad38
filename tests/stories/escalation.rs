//! Roles that are called, and who is told when no answer comes.

use crate::support::{Story, last};

/// A role is asked. Unclaimed, holders who are at work hear of it before it is late; who takes it owes it.
#[tokio::test]
async fn a_role_is_called_and_one_of_it_takes_it() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ops = acme.role("Ops");
    let ada = story.person(&acme, "Ada");
    let (kenji, grace, tom) = (story.person(&acme, "Kenji"), story.person(&acme, "Grace"), story.person(&acme, "Tom"));
    for person in [&kenji, &grace] {
        person.has(&ops);
    }
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.works(&grace, "#backend", "Asia/Tokyo", 9, 17).await;
    story.works(&tom, "#backend", "Europe/London", 9, 17).await;
    // Without the Server Members intent holders are those whom the bot has seen with the role.
    for person in [&kenji, &grace, &tom] {
        person.says("#backend", "good morning");
    }
    story.asks(&ada, "#backend", "/ask owner:@Ops", "Is the replica healthy?").await;

    // A quarter of the server's eight hours is left at 15:00 UTC; in Tokyo it is midnight.
    story.it_is("2026-03-04T14:59:00Z").await;
    story.heard_nothing(&kenji);
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(
        &kenji,
        &[(
            "2026-03-04T15:00:00Z",
            "@Ada needs a reply in #backend from your team, and nobody has taken it yet. Will you?",
        )],
    );
    let told = story.presses(&kenji, &kenji.last_dm(), "I'll take it").await;
    assert!(told.text().starts_with("It's yours: you owe @Ada the reply."), "{}", told.text());
    assert!(kenji.last_dm().text().contains("Somebody took it"), "{}", kenji.last_dm().text());
    story.it_is("2026-03-05T15:00:00Z").await;
    story.heard(&kenji, &[("2026-03-05T13:30:00Z", "Your reply to @Ada in #backend is due soon.")]);
    kenji.replies(&last(&acme, "#backend"), "It is");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(&grace);
    story.heard_nothing(&tom);
    story.ends().await;
}

/// Who has lost the role since is not called: that is asked of Discord before.
#[tokio::test]
async fn who_lost_the_role_is_not_called() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ops = acme.role("Ops");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    kenji.has(&ops);
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    kenji.says("#backend", "good morning");
    story.asks(&ada, "#backend", "/ask owner:@Ops", "Is the replica healthy?").await;
    kenji.loses(&ops);
    story.it_is("2026-03-04T17:00:00Z").await;
    story.heard_nothing(&kenji);
    let refused = story.presses(&kenji, &last(&acme, "#backend").view(), "I'll take it").await;
    assert_eq!(refused.text(), "Only people with the role that was asked can take it.");
    story.presses(&ada, &last(&acme, "#backend").view(), "Withdraw").await;
    story.ends().await;
}

/// Who only uses commands and buttons, and never writes, is seen with their role as well.
#[tokio::test]
async fn who_only_uses_commands_is_called() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ops = acme.role("Ops");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    kenji.has(&ops);
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Ops", "Is the replica healthy?").await;
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "needs a reply in #backend from your team")]);
    story.presses(&ada, &last(&acme, "#backend").view(), "Withdraw").await;
    story.ends().await;
}

/// With the Server Members intent holders are listed, at most ten of those at work are called, and a role that nobody
/// holds is refused.
#[tokio::test]
async fn of_many_holders_ten_are_called() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ops = acme.role("Ops");
    acme.role("Empty");
    let ada = story.person(&acme, "Ada");
    let crowd: Vec<_> = (1..=14).map(|n| story.person(&acme, &format!("Ops{n}"))).collect();
    for person in &crowd {
        person.has(&ops);
    }
    story.bot_starts().await;
    let refused = ada.runs("#backend", "/ask owner:@Empty").await;
    assert!(refused.text().starts_with("Nobody holds @Empty"), "{}", refused.text());
    story.asks(&ada, "#backend", "/ask owner:@Ops", "Is the replica healthy?").await;
    story.it_is("2026-03-04T15:00:00Z").await;
    let called = crowd.iter().filter(|person| !crate::support::dms_to(person).is_empty()).count();
    assert_eq!(called, 10);
    for person in &crowd {
        if !crate::support::dms_to(person).is_empty() {
            story.heard(person, &[("2026-03-04T15:00:00Z", "needs a reply in #backend from your team")]);
        }
    }
    story.presses(&ada, &last(&acme, "#backend").view(), "Withdraw").await;
    story.ends().await;
}

/// The owner, then the asker with choices, then the lead whom the policy names: each in their own hours.
#[tokio::test]
async fn the_lead_is_told_after_the_asker_and_can_take_it() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let boss = story.manager(&acme, "Boss");
    let (ada, kenji, lena) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Lena"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.works(&lena, "#backend", "America/New_York", 9, 17).await;
    let set = story.runs(&boss, "#backend", "/policy set lead:@Lena").await;
    assert!(set.contains("@Lena"), "{set}");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-06T18:00:00Z").await;
    story.heard(
        &kenji,
        &[
            ("2026-03-04T15:00:00Z", "is due soon"),
            ("2026-03-05T09:00:00Z", "was due"),
            ("2026-03-06T09:00:00Z", "is still waiting"),
        ],
    );
    story.heard_nothing(&ada);
    // Told at the end of Kenji's day, which is the end of Ada's as well: on Monday morning.
    story.it_is("2026-03-09T09:30:00Z").await;
    story.heard(&ada, &[("2026-03-09T09:00:00Z", "If you choose nothing, I tell @Lena in a working day.")]);
    // A working day of Ada's later it is five in the morning in New York (daylight saving time there).
    story.it_is("2026-03-10T12:59:00Z").await;
    story.heard_nothing(&lena);
    story.it_is("2026-03-10T13:30:00Z").await;
    story.heard(&lena, &[("2026-03-10T13:00:00Z", "@Ada has got no reply from @Kenji in #backend")]);
    story.presses(&lena, &lena.last_dm(), "I'll take it").await;
    lena.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-20T09:00:00Z").await;
    story.ends().await;
}

/// The asker keeps it between themselves and who owes it: the lead is not told.
#[tokio::test]
async fn the_asker_can_switch_the_escalation_off() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let boss = story.manager(&acme, "Boss");
    let (ada, kenji, lena) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"), story.person(&acme, "Lena"));
    story.bot_starts().await;
    for person in [&ada, &kenji, &lena] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.runs(&boss, "#backend", "/policy set lead:@Lena nudge:False follow-ups:0").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-06T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);
    story.heard(&ada, &[("2026-03-06T09:00:00Z", "If you choose nothing, I tell @Lena")]);
    let told = story.presses(&ada, &ada.last_dm(), "Keep it between us").await;
    assert_eq!(told.text(), "All right: I tell nobody else about this ask.\n[Tell them after all]");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.heard_nothing(&lena);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-20T09:00:00Z").await;
    story.ends().await;
}
