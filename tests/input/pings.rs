//! Whom a message of the bot may ping: exactly whom it means, and nobody who is merely named in what people wrote.

use std::collections::BTreeSet;

use local_discord::{Dm, Person};
use serde_json::Value;

use crate::bench::report;
use crate::support::Story;

/// A message that the bot sent, or an answer to an interaction.
struct Said {
    method: String,
    path: String,
    content: String,
    /// Whom it may ping.
    users: BTreeSet<u64>,
}

/// All that the bot said from some request on.
fn said_since(story: &Story, before: usize) -> Vec<Said> {
    let said = story.discord().requests().split_off(before).into_iter().filter_map(|request| {
        let body = request.body?;
        let message = if body["data"].is_object() { &body["data"] } else { &body };
        let content = message["content"].as_str()?.to_owned();
        let allowed = &message["allowed_mentions"];
        assert!(allowed.is_object(), "no allowed_mentions: {body}");
        for kind in ["parse", "roles"] {
            assert!(allowed[kind].as_array().is_none_or(Vec::is_empty), "{body}");
        }
        assert!(allowed["replied_user"] != true, "{body}");
        let users = allowed["users"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let users = users.map(|id| id.parse().expect("a number")).collect();
        Some(Said { method: request.method, path: request.path, content, users })
    });
    said.collect()
}

fn these(people: &[&Person]) -> BTreeSet<u64> {
    people.iter().map(|person| person.id()).collect()
}

/// Of what was said the posts of an ask, as this asker's.
fn posts<'a>(said: &'a [Said], asker: &Person) -> Vec<&'a Said> {
    let begins = format!("{} asks ", asker.mention());
    said.iter().filter(|one| one.method == "POST" && one.content.starts_with(&begins)).collect()
}

#[tokio::test]
async fn only_who_is_meant_can_be_pinged() {
    let mut story = Story::begins("2026-03-04T10:00:00Z").await;
    story.discord().application().enable_message_content();
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (acme.manager("Mia"), acme.person("Ada"), acme.person("Kenji"));
    let (nia, zoe, ops) = (acme.person("Nia"), acme.person("Zoe"), acme.role("Ops"));
    zoe.has(&ops);
    story.bot_starts().await;
    for person in [&mia, &ada, &kenji, &nia, &zoe] {
        story.runs(person, "#backend", "/hours set zone:UTC hours:Mon-Fri 9-17").await;
    }
    story.runs(&mia, "#backend", "/digest schedule channel:#backend time:12:00 zone:UTC").await;
    // Zoe and Mia are named wherever somebody can write something.
    kenji.is_called(&zoe.mention());
    acme.rename(&format!("{} and {}", zoe.mention(), mia.mention()));
    let named = format!("Is {} or <@!{}> there? <@&{}> @everyone", zoe.mention(), mia.id(), ops.id());
    let ops = format!("<@&{}>", ops.id());
    let asks: [(&str, String, &[&Person]); 6] = [
        ("one", format!("owner:{}", kenji.mention()), &[&kenji]),
        ("two", format!("owner:{} owner2:{}", kenji.mention(), nia.mention()), &[&kenji, &nia]),
        ("each", format!("owner:{} owner2:{} from-each:true", kenji.mention(), nia.mention()), &[&kenji, &nia]),
        ("a role", format!("owner:{ops}"), &[]),
        ("a role and one", format!("owner:{ops} owner2:{}", nia.mention()), &[&nia]),
        ("in a thread", format!("owner:{} thread:true", nia.mention()), &[&nia]),
    ];
    let mut counted = [0_usize; 3];
    for (case, owners, meant) in &asks {
        let before = story.discord().requests().len();
        let form = ada.runs("#backend", &format!("/ask {owners}")).await.form();
        let fields = [("What do you need to know?", named.as_str()), ("What must one know to answer?", named.as_str())];
        form.submits(&fields).await;
        story.settles().await;
        let said = said_since(&story, before);
        let posts = posts(&said, &ada);
        assert_eq!(posts.len(), 1, "{case}");
        assert!(posts[0].content.contains("there?"), "{case}: {}", posts[0].content);
        assert_eq!(posts[0].users, these(meant), "{case}: {}", posts[0].content);
    }
    // Who is not at work is named, and told later.
    story.it_is("2026-03-04T18:00:00Z").await;
    let before = story.discord().requests().len();
    story.asks(&ada, "#backend", &format!("/ask owner:{}", kenji.mention()), &named).await;
    assert_eq!(posts(&said_since(&story, before), &ada)[0].users, these(&[]));

    let before = story.discord().requests().len();
    nia.closes_dms();
    ada.says("#backend", &format!("{} which port? {named}", nia.mention()));
    story.it_is("2026-03-05T12:01:00Z").await;
    for person in [&ada, &kenji, &nia, &zoe] {
        story.runs(person, "#backend", "/asks").await;
        person.runs(Dm, "/asks").await;
        story.runs(person, "#backend", "/why ask:1").await;
    }
    kenji.replies(&posted_first(&story, &ada), &named);
    story.it_is("2026-03-06T16:30:00Z").await;
    let instead = format!("{}, ", nia.mention());
    for one in said_since(&story, before) {
        let in_place_of_a_dm = one.method == "POST" && one.content.starts_with(&instead);
        let meant = if in_place_of_a_dm { these(&[&nia]) } else { these(&[]) };
        assert_eq!(one.users, meant, "{} {}: {}", one.method, one.path, one.content);
        let kind = if in_place_of_a_dm { 0 } else { 1 + usize::from(one.path.contains("/interactions/")) };
        counted[kind] += 1;
    }
    assert!(counted.iter().all(|count| *count > 0), "{counted:?}");
    let digests = story.discord().messages_by_bot().into_iter().filter(|one| one.content.contains("Waiting longest"));
    assert!(digests.count() > 0, "there is a digest");
    story.discord().assert_no_complaints();
    let [instead, messages, answers] = counted;
    report(
        "pings",
        &format!("7 posts, {instead} mentions in place of DMs, {messages} other messages, {answers} answers"),
    );
}

/// The first question that was asked.
fn posted_first(story: &Story, asker: &Person) -> local_discord::Message {
    let begins = format!("{} asks ", asker.mention());
    let all = story.discord().messages_by_bot().into_iter();
    all.map(|one| (one.content, one.message)).find(|(content, _)| content.starts_with(&begins)).expect("a post").1
}
