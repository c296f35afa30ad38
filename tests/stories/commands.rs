//! What Discord keeps of the commands: written only where it differs, and in one place.

use local_discord::{Fault, LocalDiscord};
use serde_json::{Value, json};

use super::support::Story;

/// For whom commands were written, and how many, in order: "everybody: 14".
fn written(discord: &LocalDiscord) -> Vec<String> {
    let requests = discord.requests().into_iter();
    let writes = requests.filter(|request| request.method == "PUT" && request.path.ends_with("/commands"));
    writes
        .map(|request| {
            let whose = if request.path.contains("/guilds/") { "one server" } else { "everybody" };
            let all = request.body.as_ref().and_then(Value::as_array).map_or(0, Vec::len);
            format!("{whose}: {}", if all == 0 { "none" } else { "all" })
        })
        .collect()
}

/// Discord counts how often commands are written: a start that changes nothing writes nothing.
#[tokio::test]
async fn commands_are_written_once_and_again_only_when_they_changed() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().server("Acme");
    story.bot_starts().await;
    assert_eq!(written(story.discord()), ["everybody: all"]);
    story.bot_stops().await;
    story.bot_starts().await;
    assert_eq!(written(story.discord()), ["everybody: all"], "the second start has nothing to write");
    story.bot_stops().await;
    for change in [
        |all: &mut Vec<Value>| all[0]["description"] = json!("What an older version said"),
        |all: &mut Vec<Value>| drop(all.remove(1)),
        |all: &mut Vec<Value>| all[2]["name"] = json!("gone-by-now"),
    ] {
        let before = written(story.discord()).len();
        story.discord().keeps_commands(change);
        story.bot_starts().await;
        assert_eq!(written(story.discord()).len(), before + 1, "what differs is written");
        story.bot_stops().await;
    }
    story.bot_starts().await;
    assert_eq!(written(story.discord()).len(), 4, "and once is enough");
    story.ends().await;
}

/// While somebody works on the bot a test server has them at once, and nothing twice; afterwards they are everybody's.
#[tokio::test]
async fn a_test_server_has_them_alone_and_leaves_nothing_behind() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let ada = story.person(&acme, "Ada");
    story.bot_starts().await;
    story.bot_stops().await;
    story.stage.test_server = Some(acme.id());
    story.bot_starts().await;
    assert_eq!(written(story.discord()), ["everybody: all", "one server: all", "everybody: none"]);
    assert_eq!(ada.offered_commands("#general").iter().filter(|name| *name == "hours").count(), 1);
    story.bot_stops().await;
    story.bot_starts().await;
    assert_eq!(written(story.discord()).len(), 3, "the same again is nothing new");
    story.bot_stops().await;

    story.stage.test_server = None;
    story.bot_starts().await;
    assert_eq!(written(story.discord())[3..], ["everybody: all"]);
    assert_eq!(ada.offered_commands("#general").iter().filter(|name| *name == "hours").count(), 2);
    // Who uses the one that was left over is answered, and it goes.
    story.runs(&ada, "#general", "/hours show").await;
    assert_eq!(written(story.discord())[4..], ["one server: none"]);
    assert_eq!(ada.offered_commands("#general").iter().filter(|name| *name == "hours").count(), 1);
    story.ends().await;
}

/// What Discord does not take leaves the commands as they were, and the bot works: reminders need no command.
#[tokio::test]
async fn commands_that_discord_refuses_are_told_of_and_the_bot_works() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let ada = story.person(&acme, "Ada");
    story.bot_starts().await;
    story.bot_stops().await;
    story.discord().keeps_commands(|all| all[0]["description"] = json!("What an older version said"));
    story.discord().fail(Fault::Error { status: 400, code: 50035 }).on("PUT", "/applications/*/commands").once();
    story.expects_warning("Discord did not take the commands");
    story.bot_starts().await;
    assert!(story.runs(&ada, "#general", "/hours show").await.contains("working hours"));
    assert_eq!(story.discord().commands()[0]["description"], "What an older version said");
    story.bot_stops().await;
    story.bot_starts().await;
    assert_ne!(story.discord().commands()[0]["description"], "What an older version said");
    story.ends().await;
}

/// Somebody who knows Discord and has never seen this bot asks it for help: what to do next comes first, by who they are and
/// how they stand.
#[tokio::test]
async fn help_knows_who_asks_and_how_they_stand() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    let steps = |told: &str| -> Vec<String> {
        let lines = told.lines().skip_while(|line| *line != "**Next for you**").skip(1);
        lines.take_while(|line| line.starts_with("- ")).map(str::to_owned).collect()
    };
    let told = mia.runs("#general", "/help").await;
    assert!(told.is_ephemeral());
    assert_eq!(told.view().button_labels(), ["Set my hours"]);
    let first = steps(&told.text());
    assert_eq!(first.len(), 3, "{}", told.text());
    assert!(first[0].contains("working hours") && first[1].contains("when this server works"), "{first:?}");
    assert!(told.text().contains("`/watch`: "), "who manages the server reads of its settings: {}", told.text());

    let told = story.runs(&ada, "#general", "/help").await;
    assert_eq!(steps(&told).len(), 2, "{told}");
    assert!(!told.contains("/watch"), "what Discord does not offer them is not told: {told}");
    story.works(&kenji, "#general", "UTC", 9, 17).await;
    story.asks(&ada, "#general", "/ask owner:@Kenji", "Which index?").await;
    let told = kenji.runs("#general", "/help").await;
    assert_eq!(steps(&told.text())[0], "- You owe a reply: `/asks` shows it.");
    let told = kenji.clicks(&told.view(), "My asks").await;
    assert!(told.text().contains("Which index?"), "{}", told.text());
    story.runs(&ada, "#general", "/stop").await;
    assert!(steps(&story.runs(&ada, "#general", "/help").await)[0].contains("`/resume`"));
    story.ends().await;
}

/// One command, with what it takes and an example; found by what is typed of it.
#[tokio::test]
async fn help_explains_a_command_or_a_subject() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let ada = story.person(&acme, "Ada");
    story.bot_starts().await;
    let offered = ada.types("#general", "/help topic:working").await;
    assert!(offered.iter().any(|choice| choice.value == json!("hours set")), "{offered:?}");
    let told = story.runs(&ada, "#general", "/help topic:focus for").await;
    assert_eq!(
        told,
        "**`/focus for length:\u{2026}`**: Focus for some time\n\
         - `length`: Such as: 90m, 2h (12 hours at most)\n\
         For example: `/focus for length:90m`"
    );
    let told = story.runs(&ada, "#general", "/help topic:/Policy").await;
    assert!(told.contains("`/policy closed-dms`: Choose how I remind people"), "{told}");
    let told = story.runs(&ada, "#general", "/help topic:about:quiet").await;
    assert!(told.starts_with("You decide what reaches you"), "{told}");
    let told = story.runs(&ada, "#general", "/help topic:**elephants**").await;
    assert!(told.contains("There is no help about \"**elephants**\"."), "shown as it was typed: {told}");
    story.ends().await;
}
