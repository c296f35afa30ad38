//! Policies that change while something is open; what is refused; channels and roles that move or go.

use crate::support::{Story, last};

#[tokio::test]
async fn a_change_moves_what_is_open_there_and_nothing_else() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#backend");
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    let (kenji, ben) = (story.person(&acme, "Kenji"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    story.works(&ben, "#general", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.asks(&ada, "#general", "/ask owner:@Ben thread:false", "Which cake?").await;
    let (index, cake) = (last(&acme, "#backend"), last(&acme, "#general"));
    let told = story.runs(&mia, "#general", "/policy set channel:#backend target:4h").await;
    assert!(told.starts_with("Set in #backend. 1 open ask is due at another time now.\n"), "{told}");
    let told = story.runs(&mia, "#general", "/policy set channel:#backend target:4h").await;
    assert!(told.starts_with("Nothing changed: it was so already.\n"), "{told}");
    // In the middle of it, when the nudge has gone out, the time is made longer: there is another due time, no second nudge.
    story.it_is("2026-03-04T12:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T12:00:00Z", "is due soon")]);
    assert!(kenji.last_dm().text().contains("due 4 March 2026 13:00"), "{}", kenji.last_dm().text());
    story.runs(&mia, "#general", "/policy set channel:#backend target:6h").await;
    assert!(kenji.last_dm().text().contains("due 4 March 2026 15:00"), "{}", kenji.last_dm().text());
    assert!(index.text().contains("Reply due by 4 March 2026 15:00"), "{}", index.text());
    // The server's own target does not reach where the channel has one.
    let told = story.runs(&mia, "#general", "/policy set target:5h").await;
    assert!(told.starts_with("Set in this server. 1 open ask is due at another time now.\n"), "{told}");
    assert!(cake.text().contains("Reply due by 4 March 2026 14:00"), "{}", cake.text());
    story.it_is("2026-03-04T14:30:00Z").await;
    story.heard_nothing(&kenji);
    story.heard(&ben, &[("2026-03-04T12:45:00Z", "is due soon"), ("2026-03-04T14:00:00Z", "is due now")]);
    // Without the channel's policy the server's holds there: it was due half an hour ago.
    let told = story.runs(&mia, "#general", "/policy remove channel:#backend").await;
    assert!(
        told.starts_with(
            "Removed what was set in #backend. 1 open ask is due at another time now.\nWhat holds in #backend now:\n\
             - A reply is owed within **5 h of working time** on the owner's own clock (by this server's policy)."
        ),
        "{told}"
    );
    story.heard(&kenji, &[("2026-03-04T14:30:00Z", "was due")]);
    let told = story.runs(&mia, "#general", "/policy remove channel:#backend").await;
    assert_eq!(told, "Nothing is set for #backend. `/policy list` shows what is set.");
    let told = story.runs(&mia, "#general", "/policy remove server:true").await;
    assert!(
        told.starts_with("Removed what was set in this server. 2 open asks are due at another time now."),
        "{told}"
    );
    kenji.replies(&index, "created_at");
    ben.replies(&cake, "Lemon.");
    story.settles().await;
    story.ends().await;
}

#[tokio::test]
async fn what_contradicts_itself_or_cannot_be_read_changes_nothing() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let office = acme.category("Office");
    acme.channel_in(&office, "#backend");
    acme.role("oncall");
    let mia = story.manager(&acme, "Mia");
    story.person(&acme, "Lea");
    acme.bot("Robo");
    let zoe = story.discord().stranger("Zoe");
    story.bot_starts().await;
    story.runs(&mia, "#general", "/policy set target:4h").await;
    story.runs(&mia, "#general", "/policy set channel:#backend lead:@Lea").await;
    story.runs(&mia, "#general", "/policy set role:@oncall urgent:3h").await;
    let before = (
        story.runs(&mia, "#general", "/policy list").await,
        story.runs(&mia, "#general", "/policy show channel:#backend").await,
    );
    let stranger = format!("set lead:{}", zoe.id());
    let slips = [
        // Contradictions, and where they are.
        ("set due:false", "in this server the policy would contradict itself. Follow-ups come after the reminder"),
        ("set tell-asker:false", "in #backend the policy would contradict itself. The lead is told after the asker"),
        ("set channel:#Office tell-asker:false", "in #backend the policy would contradict itself."),
        (
            "set role:@oncall tell-asker:false",
            "for questions to @oncall in #backend the policy would contradict itself.",
        ),
        (
            "set target:2h",
            "for questions to @oncall the policy would contradict itself. Urgent asks would be due later",
        ),
        ("set channel:#backend notice:false nudge:false due:false follow-ups:0", "in #backend the policy would"),
        ("set low:3h", "Asks that can wait would be due sooner"),
        (
            "set channel:#backend quiet:24/7",
            "in #backend the policy would contradict itself. Then every hour of the week",
        ),
        // What cannot be read, and what can be.
        ("set target:soon", "I can't read \"soon\" as a response time. Try `4h`, `90m` or `2d` (working days)."),
        ("set urgent:5", "I can't read \"5\" as a response time."),
        ("set low:1d2h", "I can't read \"1d2h\" as a response time."),
        ("set target:501h", "A response time is between 1 minute and 500 hours, or between 1 and 60 working days."),
        ("set quiet:whenever", "whenever"),
        ("set quiet:Fri 9-5", "would end on the next day"),
        ("set zone:Atlantis", "Atlantis"),
        // People who cannot be told.
        ("set lead:@Robo", "robo is a bot and can't look after an ask. Choose a person as `lead`."),
        (&stranger, "is not in this server, so I can't tell them."),
        ("set lead:@Lea no-lead:true", "Choose one of the two."),
        // Places.
        ("set channel:#backend role:@oncall target:1h", "That is more than one place."),
        ("set role:@everyone target:1h", "@everyone is the whole server: leave `role` out."),
        ("set channel:#backend zone:Berlin", "`zone` and `hours` are those of the whole server."),
        ("set channel:#backend", "Say what to change."),
        ("set ask:7 target:1h", "That ask is not open here"),
        ("set ask:-7 target:1h", "That ask is not open here"),
        ("remove", "Say whose policy to remove"),
        ("remove server:true channel:#backend", "That is more than one place."),
        ("remove channel:#Office", "Nothing is set for #Office."),
        ("remove ask:7", "That ask is not open here"),
    ];
    for (slip, why) in slips {
        let told = story.runs(&mia, "#general", &format!("/policy {slip}")).await;
        assert!(told.contains(why), "{slip}: {told}");
        assert!(!told.contains("would contradict") || told.starts_with("Nothing was changed, since "), "{told}");
        let after = (
            story.runs(&mia, "#general", "/policy list").await,
            story.runs(&mia, "#general", "/policy show channel:#backend").await,
        );
        assert_eq!(after, before, "{slip}");
    }
    story.ends().await;
}

#[tokio::test]
async fn what_was_set_for_a_channel_or_role_goes_with_it() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (office, attic) = (acme.category("Office"), acme.category("Attic"));
    let (backend, cellar) = (acme.channel_in(&office, "#backend"), acme.channel("#cellar"));
    let (on_call, review) = (acme.role("oncall"), acme.role("review"));
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    story.bot_starts().await;
    story.runs(&mia, "#general", "/policy set target:7h").await;
    for scope in
        ["channel:#Office", "channel:#Attic", "channel:#backend", "channel:#cellar", "role:@oncall", "role:@review"]
    {
        story.runs(&mia, "#general", &format!("/policy set {scope} target:2h")).await;
    }
    // An ask of a role that goes is an ask like any other.
    story.asks(&ada, "#general", "/ask owner:@oncall thread:false", "Who deploys?").await;
    let post = last(&acme, "#general");
    assert!(post.text().contains("Reply due by 4 March 2026 11:00"), "{}", post.text());
    on_call.delete();
    backend.delete();
    office.delete();
    story.settles().await;
    assert!(post.text().contains("Reply due by 4 March 2026 16:00"), "{}", post.text());
    let listed =
        |told: String| told.lines().filter(|line| line.contains("within")).map(str::to_owned).collect::<Vec<_>>();
    let rest = [
        "- This server: a reply within 7 h of working time.",
        "- The category #Attic: a reply within 2 h of working time.",
        "- #cellar: a reply within 2 h of working time.",
        "- Questions to @review: a reply within 2 h of working time.",
    ];
    assert_eq!(listed(story.runs(&mia, "#general", "/policy list").await), rest);
    // What goes while the bot is down has gone when it comes back; what is still there stays.
    story.bot_stops().await;
    cellar.delete();
    attic.delete();
    review.delete();
    story.bot_starts().await;
    assert_eq!(listed(story.runs(&mia, "#general", "/policy list").await), rest[..1]);
    story.runs(&ada, "#general", "/done ask:1").await;
    story.ends().await;
}

#[tokio::test]
async fn a_channel_that_moves_takes_its_asks_to_the_other_categorys_policy() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (fast, slow) = (acme.category("Fast"), acme.category("Slow"));
    let backend = acme.channel_in(&fast, "#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    story.runs(&mia, "#general", "/policy set channel:#Fast target:3h").await;
    story.runs(&mia, "#general", "/policy set channel:#Slow target:6h").await;
    // In a thread, which stands in the category of its channel.
    let thread = ada.starts_thread(&backend, "Indices");
    let form = ada.runs(&thread, "/ask owner:@Kenji").await.form();
    form.submits(&[("What do you need to know?", "Which index?")]).await;
    story.settles().await;
    let post = thread.last_message();
    assert!(post.text().contains("Reply due by 4 March 2026 12:00"), "{}", post.text());
    backend.move_to(&slow);
    story.settles().await;
    assert!(post.text().contains("Reply due by 4 March 2026 15:00"), "{}", post.text());
    let told = story.runs(&kenji, "#general", "/why ask:1").await;
    assert!(told.contains("- A reply is owed within 6 h of working time (because #Slow says so)."), "{told}");
    // A name that changes moves nothing; a move while the bot is down is noticed.
    backend.rename("#backend-team");
    story.settles().await;
    assert!(post.text().contains("Reply due by 4 March 2026 15:00"), "{}", post.text());
    story.bot_stops().await;
    backend.move_to(&fast);
    story.bot_starts().await;
    assert!(post.text().contains("Reply due by 4 March 2026 12:00"), "{}", post.text());
    // Without its category the default holds, and so it is when it is heard of twice.
    story.discord().repeat_events(3);
    fast.delete();
    story.settles().await;
    assert!(post.text().contains("Reply due by 4 March 2026 17:00"), "{}", post.text());
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-04T17:30:00Z").await;
    story.ends().await;
}
