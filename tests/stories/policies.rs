//! What a server agreed on: the nearest policy wins, setting by setting, and everybody can read why.

use local_discord::Permissions;

use crate::support::{Story, last};

#[tokio::test]
async fn the_nearest_policy_wins_and_says_so() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await; // Wednesday
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let office = acme.category("Office");
    acme.channel_in(&office, "#backend");
    let on_call = acme.role("oncall");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let lea = story.person(&acme, "Lea");
    story.bot_starts().await;
    let told = story.runs(&mia, "#general", "/policy list").await;
    assert!(told.starts_with("Nothing is set here: the defaults hold"), "{told}");

    story.runs(&mia, "#general", "/policy set target:6h lead:@Lea").await;
    story.runs(&mia, "#general", "/policy set channel:#Office target:5h low:4d").await;
    story.runs(&mia, "#general", "/policy set channel:#backend nudge:false follow-ups:2 no-lead:true").await;
    story.runs(&mia, "#general", "/policy set role:@oncall target:2h quiet:Fri 13-18").await;
    // Everybody can read it, where they are.
    assert_eq!(
        story.runs(&ada, "#backend", "/policy show").await,
        "**What holds in #backend**\n\
         - A reply is owed within **5 h of working time** on the owner's own clock (because #Office says so).\n\
         - An urgent one within **2 h of working time** (by default), one that can wait within **4 working days** (because \
         #Office says so).\n\
         - Reminders: a notice when the owner is at work (by default), no nudge (because #backend says so), one at the due \
         time (by default) and one on each of the next 2 working days (because #backend says so).\n\
         - If no answer comes, I tell the asker, who chooses what to do (by default).\n\
         - Nobody else is told (because #backend says so).\n\
         - No quiet hours: reminders come at any time of the owner's working hours (by default).\n\
         - Working hours of anyone who has set none: Mon\u{2013}Fri 09:00\u{2013}17:00 (UTC) (a guess: nobody has set them; \
         `/policy set zone:` does).\n\
         - Anyone whose direct messages are closed to me is mentioned where the question stands, without its words."
    );
    let told = story.runs(&ada, "#general", "/policy show role:@oncall channel:#backend").await;
    for line in [
        "**What holds for questions to @oncall in #backend**",
        "A reply is owed within **2 h of working time** on the owner's own clock (because the policy of @oncall says so).",
        "no nudge (because #backend says so)",
        "- Quiet hours: Fri 13:00\u{2013}18:00, on the clock of whoever would be reminded; reminders wait (because the \
         policy of @oncall says so).",
    ] {
        assert!(told.contains(line), "{line} is not in\n{told}");
    }
    let told = story.runs(&ada, "#general", "/policy show").await;
    for line in [
        "**What holds in #general**",
        "within **6 h of working time** on the owner's own clock (by this server's policy)",
        "- If nothing comes of that, I tell @Lea one of the asker's working days later, unless the asker keeps it between \
         them and the owner (by this server's policy).",
    ] {
        assert!(told.contains(line), "{line} is not in\n{told}");
    }
    let told = story.runs(&ada, "#general", "/policy show channel:#Office").await;
    assert!(told.starts_with("**What holds in #Office**\n- A reply is owed within **5 h of working time**"), "{told}");

    // Two asks of Kenji: in the office within five hours, of his role within two.
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = last(&acme, "#backend");
    assert!(post.text().contains("Reply due by 4 March 2026 14:00"), "{}", post.text());
    let told = story.runs(&kenji, "#backend", "/why ask:1").await;
    assert!(told.contains("- A reply is owed within 5 h of working time (because #Office says so)."), "{told}");
    assert!(told.contains("I tell @Ada, who chooses what to do (by default).") && !told.contains("@Lea"), "{told}");
    kenji.has(&on_call);
    story.asks(&ada, "#backend", "/ask owner:@oncall thread:false", "Who deploys?").await;
    assert!(last(&acme, "#backend").text().contains("Reply due by 4 March 2026 11:00"));

    // For one ask only: its post tells at once, and its reminder comes then.
    story.it_is("2026-03-04T10:00:00Z").await;
    let choices = mia.types("#general", "/policy set target:3h ask:index").await;
    assert_eq!(choices.iter().map(|choice| choice.name.as_str()).collect::<Vec<_>>(), ["#1 Which index?"]);
    let told = story.runs(&mia, "#general", "/policy set target:3h ask:1").await;
    assert!(told.starts_with("Set for ask #1. 1 open ask is due at another time now.\n"), "{told}");
    assert!(told.contains("within **3 h of working time** on the owner's own clock (because it was set for this ask)"));
    assert!(post.text().contains("Reply due by 4 March 2026 12:00"), "{}", post.text());
    let told = story.runs(&ada, "#general", "/policy show ask:1").await;
    assert!(told.starts_with("**What holds for ask #1**: https://"), "{told}");
    assert!(told.contains("no nudge (because #backend says so)"), "{told}");
    assert_eq!(
        story.runs(&mia, "#general", "/policy list").await.lines().map(without_link).collect::<Vec<_>>(),
        [
            "**What is set here**, from the widest to the nearest. The nearest wins, setting by setting.",
            "- This server: a reply within 6 h of working time; @Lea is told after the asker.",
            "- The category #Office: a reply within 5 h of working time; what can wait within 4 working days.",
            "- #backend: no nudge; 2 follow-ups; nobody is told after the asker.",
            "- Questions to @oncall: a reply within 2 h of working time; quiet hours: Fri 13:00\u{2013}18:00.",
            "- Ask #1: a reply within 3 h of working time.",
            "- Working hours of anyone who has set none: Mon\u{2013}Fri 09:00\u{2013}17:00 (UTC) (a guess: nobody has set them; \
             `/policy set zone:` does).",
        ]
    );
    story.it_is("2026-03-04T12:00:00Z").await;
    story.heard(&kenji, &[("2026-03-04T12:00:00Z", "Your reply to @Ada in #backend is due now.")]);
    story.runs(&ada, "#backend", "/done ask:1").await;
    story.runs(&ada, "#backend", "/done ask:2").await;
    // What has ended is no longer listed.
    let told = story.runs(&mia, "#general", "/policy list").await;
    assert!(!told.contains("Ask #1"), "{told}");
    story.heard_nothing(&lea);
    story.ends().await;
}

/// Takes the address out of a line of the list: it holds numbers.
fn without_link(line: &str) -> String {
    match (line.find(" (https://"), line.find("): ")) {
        (Some(start), Some(end)) => format!("{}{}", &line[..start], &line[end + 1..]),
        _ => line.to_owned(),
    }
}

#[tokio::test]
async fn an_ask_says_how_much_haste_there_is() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false priority:urgent", "Is it down?").await;
    let urgent = last(&acme, "#backend");
    assert!(urgent.text().contains("**Urgent.** Reply due by 4 March 2026 11:00"), "{}", urgent.text());
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false priority:can wait", "Which colour?").await;
    let low = last(&acme, "#backend");
    assert!(low.text().contains("This can wait. Reply due by 9 March 2026 09:00"), "{}", low.text());
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false priority:normal", "Which index?").await;
    let normal = last(&acme, "#backend");
    assert!(normal.text().contains("\nReply due by 4 March 2026 17:00"), "{}", normal.text());
    // The need-by decides when, also for what is urgent.
    let command = "/ask owner:@Kenji thread:false priority:urgent need-by:today 16:00";
    story.asks(&ada, "#backend", command, "Does it build?").await;
    let needed = last(&acme, "#backend");
    assert!(needed.text().contains("**Urgent.** Needed by 4 March 2026 16:00"), "{}", needed.text());

    let told = story.runs(&kenji, "#backend", "/why ask:1").await;
    assert!(told.contains("- It is urgent: a reply is owed within 2 h of working time (by default)."), "{told}");
    let told = story.runs(&mia, "#backend", "/policy set urgent:1h low:5d").await;
    assert!(told.starts_with("Set in this server. 2 open asks are due at another time now."), "{told}");
    assert!(urgent.text().contains("**Urgent.** Reply due by 4 March 2026 10:00"), "{}", urgent.text());
    assert!(low.text().contains("This can wait. Reply due by 11 March 2026 09:00"), "{}", low.text());
    assert!(normal.text().contains("\nReply due by 4 March 2026 17:00"), "{}", normal.text());
    let told = story.runs(&kenji, "#backend", "/why ask:2").await;
    assert!(told.contains("- It can wait: a reply is owed within 5 working days (by this server's policy)."), "{told}");
    for post in [&urgent, &low, &normal, &needed] {
        kenji.replies(post, "Yes.");
    }
    story.settles().await;
    story.ends().await;
}

#[tokio::test]
async fn quiet_hours_and_a_lead_are_announced_and_kept() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await; // Wednesday
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let lea = story.person(&acme, "Lea");
    story.bot_starts().await;
    story.runs(&mia, "#backend", "/policy set channel:#backend lead:@Lea quiet:Wed 9-12 target:90m follow-ups:0").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    for (person, asker) in
        [(&kenji, "@Ada, who chooses what to do (by default)"), (&ada, "you, and you choose what to do (by default)")]
    {
        let told = story.runs(person, "#backend", "/why ask:1").await;
        assert!(told.contains(&format!("- If no answer comes, I tell {asker}.")), "{told}");
        assert!(told.contains("- If nothing comes of that, I tell @Lea a working day of"), "{told}");
        assert!(told.contains("later (because #backend says so)."), "{told}");
    }
    let told = story.runs(&kenji, "#backend", "/why ask:1").await;
    let quiet = "- In the quiet hours Wed 09:00\u{2013}12:00 on your clock reminders wait (because #backend says so).";
    assert!(told.contains(quiet), "{told}");
    // Due at half past ten, told at noon; then the asker, at the start of her next day; a day later the lead.
    story.it_is("2026-03-06T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T12:00:00Z", "was due")]);
    story.heard(&ada, &[("2026-03-05T09:00:00Z", "No answer yet")]);
    story.heard(&lea, &[("2026-03-06T09:00:00Z", "@Ada")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    story.ends().await;
}

/// Quiet hours that are taken back: what waited for their end comes at once.
#[tokio::test]
async fn quiet_hours_that_are_taken_back_hold_nothing_back() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.runs(&mia, "#backend", "/policy set quiet:Mon-Fri 9-15 target:90m").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-04T11:00:00Z").await;
    story.heard_nothing(&kenji);
    let told = story.runs(&mia, "#backend", "/policy set channel:#backend quiet:none").await;
    assert!(
        told.contains("- No quiet hours: reminders come at any time of the owner's working hours (because #backend")
    );
    story.heard(&kenji, &[("2026-03-04T11:00:00Z", "was due")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    story.ends().await;
}

/// Who may change settings still learns nothing of an ask in a channel that they cannot open.
#[tokio::test]
async fn asks_of_hidden_channels_are_not_offered() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let hidden = acme.channel("#board");
    hidden.deny(&acme.everyone(), Permissions::VIEW_CHANNEL);
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let root = acme.admin("Root");
    hidden.allow_person(&ada, Permissions::VIEW_CHANNEL);
    hidden.allow_person(&kenji, Permissions::VIEW_CHANNEL);
    hidden.allow_bot(Permissions::VIEW_CHANNEL);
    story.bot_starts().await;
    story.asks(&ada, "#board", "/ask owner:@Kenji thread:false", "Who leaves?").await;
    assert!(mia.types("#general", "/policy show ask:").await.is_empty());
    for command in ["/policy show ask:1", "/policy set ask:1 target:1h", "/policy remove ask:1", "/policy show ask:77"]
    {
        let told = story.runs(&mia, "#general", command).await;
        assert_eq!(
            told, "That ask is not open here, or not yours to see. Choose one of those that I suggest.",
            "{command}"
        );
    }
    for person in [&ada, &kenji, &root] {
        assert_eq!(person.types("#general", "/policy show ask:").await.len(), 1, "{}", person.name());
    }
    kenji.replies(&last(&acme, "#board"), "Nobody.");
    story.settles().await;
    story.ends().await;
}
