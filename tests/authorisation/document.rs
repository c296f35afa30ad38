//! The table in words: `docs/authorisation.md` is made of it, and compared.

use std::fmt::Write as _;
use std::path::Path;

use meantime::domain::ids::{AskId, ChannelId, MessageId, PersonId, ServerId};

use crate::actions::{self, About};
use crate::commands;
use crate::outcome::{Line, Outcome, Who};

const HEAD: &str = "\
# Who may use what

Made of the table in `tests/authorisation/`, which the test walks through the whole bot: every command, button, select and
form with each kind of person; what is refused changes nothing anywhere in the database. A new action or command has no
place here until it has a line there. `WRITE_DOCS=1 cargo test --test authorisation` writes this page anew.

The ask stands in a channel that not everybody sees; it is owed by two people (*owner*, *other owner*) and a role. The
*lead* is whom the policy names to turn to. *Manage Server* and *in the channel* are people whom the ask does not concern.
*Lost the role* held the role that was asked. *Left the server* owed the ask. *Manages another server* is no member of
this one; settings that they change are those of their own server.

- **yes**: done
- **shows**: told to them alone, nothing changes
- **form**: a form opens; what is sent in it is a line of its own
- a number: refused, in the words below

From a direct message it is the same, but nobody reads a channel there: \"Why?\" and the choice of one of several asks are
for the asker, the owners and the lead only.
";

/// Ids that nothing is done with.
fn nothing() -> About {
    About {
        ask: AskId(1),
        server: ServerId(1),
        channel: ChannelId(1),
        message: MessageId(1),
        somebody: PersonId(1),
        bundle: 1,
    }
}

fn lines() -> Vec<(&'static str, Vec<Line>)> {
    let actions = actions::all(&nothing()).iter().map(actions::line).collect();
    let commands = commands::table().into_iter().map(|(_, line)| line).collect();
    vec![("Buttons, selects and forms", actions), ("Commands and menus", commands)]
}

fn page() -> String {
    let mut refusals: Vec<&'static str> = Vec::new();
    let mut page = HEAD.to_owned();
    for (title, lines) in lines() {
        let people: Vec<&str> = Who::ALL.iter().map(|who| who.title()).collect();
        let _ = write!(page, "\n## {title}\n\n| | {} |\n|---|{}\n", people.join(" | "), "---|".repeat(people.len()));
        for line in lines {
            let cells: Vec<String> = Who::ALL.iter().map(|who| cell(line.outcome(*who), &mut refusals)).collect();
            let _ = writeln!(page, "| {} | {} |", shown(line.name), cells.join(" | "));
        }
    }
    page.push_str("\n## Refusals\n\n");
    for (number, words) in refusals.iter().enumerate() {
        let _ = writeln!(page, "{}. {words}", number + 1);
    }
    page
}

fn shown(name: &str) -> String {
    if name.starts_with('/') { format!("`{name}`") } else { name.to_owned() }
}

fn cell(outcome: Outcome, refusals: &mut Vec<&'static str>) -> String {
    match outcome {
        Outcome::Does(_) => "**yes**".to_owned(),
        Outcome::Shows(_) => "shows".to_owned(),
        Outcome::Opens(_) => "form".to_owned(),
        Outcome::Refuses(words) => {
            let known = refusals.iter().position(|one| *one == words);
            let number = known.unwrap_or_else(|| {
                refusals.push(words);
                refusals.len() - 1
            });
            (number + 1).to_string()
        }
    }
}

#[test]
fn the_document_says_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/authorisation.md");
    let page = page();
    if std::env::var_os("WRITE_DOCS").is_some() {
        std::fs::write(&path, &page).expect("the document can be written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, page, "docs/authorisation.md is out of date: WRITE_DOCS=1 cargo test --test authorisation");
}
