//! The story itself: a week at Acme, scene by scene. Times are UTC; the reader sees them in each city's own time.

use anyhow::{Context, Result, bail};
use local_discord::MessageView;

use super::story::Story;
use crate::domain::ids::PersonId;

const CERTIFICATE: &str = "Who renews the certificate of the status page?";

/// Plays all scenes.
pub(super) async fn play(story: &mut Story<'_>) -> Result<()> {
    prologue(story).await?;
    set_up(story).await?;
    maria_begins(story).await?;
    let index = an_ask_at_the_end_of_the_day(story).await?;
    night(story).await?;
    morning(story).await?;
    restart(story).await?;
    answer(story, &index).await?;
    digest_in_the_morning(story).await?;
    mention(story).await?;
    post(story).await?;
    a_question_to_the_wrong_person(story).await?;
    digest_of_what_waits(story).await?;
    not_mine(story).await?;
    let migration = friday_evening(story).await?;
    weekend(story).await?;
    let certificate = monday_morning(story).await?;
    answer_again(story, &migration).await?;
    lenas_morning(story, &certificate).await?;
    last_digest(story).await
}

async fn prologue(story: &mut Story<'_>) -> Result<()> {
    let teller = &mut story.teller;
    teller.title("A week at Acme")?;
    teller
        .text(
            "Lena and Ada work in Berlin, Kenji in Tokyo, Maria in S\u{e3}o Paulo. What follows is the real bot, playing \
             against a Discord inside this process: no account, no network, a week in less than a minute. \
             \u{25cf} means that people there are at work, \u{25cb} that they are not. Messages are shown as that person \
             sees them, in their own time.",
        )
        .await
}

async fn set_up(story: &mut Story<'_>) -> Result<()> {
    story.stage.start_bot().await?;
    let (lena, ada, kenji) = (story.lena.clone(), story.ada.clone(), story.kenji.clone());
    story.scene("2026-03-25T08:30:00Z", "Lena, who manages the server, sets the team's norms").await?;
    story.runs_and_sees(&lena, "#backend", "/policy set target:4h zone:Berlin").await?;
    story.runs_and_sees(&lena, "#backend", "/digest schedule channel:#backend time:9:30").await?;
    story.runs(&lena, "#backend", "/watch add channel:#backend mentions:true").await?;
    story.runs(&lena, "#backend", "/watch add channel:#help threads:every new thread or post").await?;
    story.runs(&lena, "#backend", "/hours set zone:Berlin hours:Mon-Fri 9-17").await?;
    story.runs(&ada, "#backend", "/hours set zone:Berlin hours:Mon-Fri 9-17").await?;
    story.runs_and_sees(&kenji, "#backend", "/hours set zone:Tokyo hours:Mon-Fri 9-18").await
}

async fn maria_begins(story: &mut Story<'_>) -> Result<()> {
    let maria = story.maria.clone();
    story.scene("2026-03-25T13:10:00Z", "Maria comes to work, and looks for her city").await?;
    story.tells("Maria types /hours set zone:sao p and is offered:").await?;
    let offers = maria.types("#backend", "/hours set zone:sao p").await;
    let first = offers.first().context("no zone is offered")?;
    story.teller.shows("the first line:", &first.name).await?;
    let zone = first.value.as_str().context("a zone is no text")?.to_owned();
    story.runs_and_sees(&maria, "#backend", &format!("/hours set zone:{zone} hours:Mon-Fri 10-18")).await
}

async fn an_ask_at_the_end_of_the_day(story: &mut Story<'_>) -> Result<MessageView> {
    let ada = story.ada.clone();
    story.scene("2026-03-25T15:30:00Z", "Late in Ada's day: she asks Kenji, for whom it is night").await?;
    let question = "Which index does the list of orders use?";
    let post =
        story.asks(&ada, "/ask owner:@Kenji", question, "It has taken four seconds since Tuesday's release.").await?;
    story.sees_in(&ada, "#backend", &post).await?;
    story.tells("The post names Kenji without pinging him, and a thread opens under it.").await?;
    Ok(post)
}

async fn night(story: &mut Story<'_>) -> Result<()> {
    let kenji = story.kenji.clone();
    story.scene("2026-03-25T23:55:00Z", "Silence at night").await?;
    let app = story.stage.app().context("the bot is not running")?;
    let owed = app.overview(PersonId(kenji.id()), None).await?.owed;
    let ask = owed.first().context("Kenji owes nothing")?.ask.id;
    let (_, at) = app.explain(ask, PersonId(kenji.id()), None).await?.next.context("nothing is planned for Kenji")?;
    let (waits, dms) = (story.time_for(&kenji, at), story.dms_to(&kenji));
    story
        .tells(&format!(
            "Eight hours have gone by and nobody was disturbed. The bot has a notice for Kenji and holds it until he is \
             at work, {waits}. The four hours that he has to reply have not begun either: they are counted in his own \
             working time. DMs to Kenji so far: {dms}."
        ))
        .await
}

async fn morning(story: &mut Story<'_>) -> Result<()> {
    let kenji = story.kenji.clone();
    story.scene("2026-03-26T00:00:00Z", "Kenji's morning: his first DM introduces the bot").await?;
    let dm = story.sees_dm(&kenji).await?;
    story.later("2026-03-26T00:10:00Z").await?;
    let reply = story.presses(&kenji, &dm, "Snooze").await?;
    let offer = reply.shown().await;
    let offered = offer.selects().flat_map(|menu| &menu.options);
    let lines = offered.map(|o| format!("- {} ({})", o.label, o.description.as_deref().unwrap_or_default()));
    let lines: Vec<String> = std::iter::once(offer.text_for(&kenji)).chain(lines).collect();
    story.teller.shows("only Kenji sees, with the menu open:", &lines.join("\n")).await?;
    let reply = story.chooses(&kenji, &offer, "In 1 hour of working time").await?;
    story.sees_alone(&kenji, &reply).await
}

async fn restart(story: &mut Story<'_>) -> Result<()> {
    story.scene("2026-03-26T00:40:00Z", "The machine fails").await?;
    story.stage.kill_bot().await?;
    story.tells("The bot is killed in the middle of its work: no farewell, no time to save anything.").await?;
    story.later("2026-03-26T01:05:00Z").await?;
    story.stage.start_bot().await?;
    story.tells("It starts again, on the same database file. Kenji's snooze ends in five minutes.").await
}

async fn answer(story: &mut Story<'_>, post: &MessageView) -> Result<()> {
    let (ada, kenji) = (story.ada.clone(), story.kenji.clone());
    story.scene("2026-03-26T01:10:00Z", "Nothing was lost: back from snooze, and answered").await?;
    story.sees_dm(&kenji).await?;
    story.later("2026-03-26T01:25:00Z").await?;
    says_in_thread(story, post, "None: it sorts by \"placed_at\" without one. I'll add it today.").await?;
    story.sees_dm(&kenji).await?;
    let now = story.acme.find_channel("#backend");
    let post = now.messages().into_iter().find(|m| m.id == post.id).context("the post is gone")?;
    story.sees_in(&ada, "#backend, when she is back", &post).await
}

/// Kenji answers in the thread of an ask.
async fn says_in_thread(story: &mut Story<'_>, post: &MessageView, text: &str) -> Result<()> {
    let kenji = story.kenji.clone();
    let threads = story.acme.find_channel("#backend").threads();
    // A thread that was opened from a message has the message's id.
    let thread = threads.into_iter().find(|thread| thread.id() == post.id).context("the ask has no thread")?;
    story.tells(&format!("Kenji in the thread: {text}")).await?;
    kenji.says_in(&thread, text);
    story.tally.answered += 1;
    story.a_minute_later().await
}

async fn digest_in_the_morning(story: &mut Story<'_>) -> Result<()> {
    story.scene("2026-03-26T08:30:00Z", "Half past nine in Berlin: the digest").await?;
    sees_digest(story).await
}

async fn sees_digest(story: &mut Story<'_>) -> Result<()> {
    let ada = story.ada.clone();
    let last = story.acme.find_channel("#backend").last_message().view();
    if !last.content.starts_with("**What waits") {
        bail!("no digest came");
    }
    story.sees_in(&ada, "#backend", &last).await
}

async fn mention(story: &mut Story<'_>) -> Result<()> {
    let (ada, maria) = (story.ada.clone(), story.maria.clone());
    story.scene("2026-03-26T13:10:00Z", "A mention in a watched channel is an ask as well").await?;
    story.tells("Maria in #backend: @Ada is it safe to reset the staging database?").await?;
    story.tells("The bot may not read what messages say here. That this one mentions somebody is enough.").await?;
    let asked = maria.says("#backend", "@Ada is it safe to reset the staging database?");
    story.tally.asked += 1;
    story.stage.settle().await?;
    story.later("2026-03-26T14:05:00Z").await?;
    story.tells("Ada, who was at work and saw it, replies to the message: Yes, nobody needs it before Monday.").await?;
    ada.replies(&asked, "Yes, nobody needs it before Monday.");
    story.tally.answered += 1;
    story.stage.settle().await?;
    let dms = story.dms_to(&ada);
    story.tells(&format!("A reply in time needs no reminder. DMs to Ada so far: {dms}.")).await
}

async fn post(story: &mut Story<'_>) -> Result<()> {
    let (kenji, maria) = (story.kenji.clone(), story.maria.clone());
    story.scene("2026-03-26T14:30:00Z", "A forum post waits for a first reply, from whoever knows").await?;
    story.tells("Maria posts in #help: \"Tests without Docker\". How do I run the tests without Docker?").await?;
    let post = maria.posts("#help", "Tests without Docker", "How do I run the tests without Docker?", &[]);
    story.tally.asked += 1;
    story.stage.settle().await?;
    story.tells("The room owes the reply: nobody is reminded in person, the digest would list it.").await?;
    story.later("2026-03-27T00:20:00Z").await?;
    story.tells("Kenji, before anybody else is up: \"cargo test\" is enough, SQLite is built in.").await?;
    kenji.says_in(&post, "\"cargo test\" is enough, SQLite is built in.");
    story.tally.answered += 1;
    story.stage.settle().await
}

async fn a_question_to_the_wrong_person(story: &mut Story<'_>) -> Result<()> {
    let kenji = story.kenji.clone();
    story.scene("2026-03-27T01:00:00Z", "Kenji asks Maria, who is asleep").await?;
    story.asks(&kenji, "/ask owner:@Maria", CERTIFICATE, "").await?;
    Ok(())
}

async fn digest_of_what_waits(story: &mut Story<'_>) -> Result<()> {
    story.scene("2026-03-27T08:30:00Z", "Friday's digest: ages are counted in the owner's working time").await?;
    sees_digest(story).await
}

async fn not_mine(story: &mut Story<'_>) -> Result<()> {
    let (kenji, maria) = (story.kenji.clone(), story.maria.clone());
    story.scene("2026-03-27T13:00:00Z", "Maria's morning: \"not mine\"").await?;
    let dm = story.sees_dm(&maria).await?;
    let before = story.dms_to(&kenji);
    let reply = story.presses(&maria, &dm, "Not mine").await?;
    story.sees_alone(&maria, &reply).await?;
    let after = story.dms_to(&kenji) - before;
    story
        .tells(&format!(
            "Kenji ought to know that nobody owes him a reply any more. But it is Friday night in Tokyo. \
             DMs to Kenji now: {after}."
        ))
        .await
}

async fn friday_evening(story: &mut Story<'_>) -> Result<MessageView> {
    let ada = story.ada.clone();
    story.scene("2026-03-27T15:40:00Z", "Friday evening: one more question").await?;
    let context = "We switch on Tuesday. It is in the wiki.";
    let post = story.asks(&ada, "/ask owner:@Kenji", "Is the plan for the migration complete?", context).await?;
    story.runs_and_sees(&ada, "#backend", "/digest me on").await?;
    Ok(post)
}

async fn weekend(story: &mut Story<'_>) -> Result<()> {
    let since = story.stage.now();
    story.scene("2026-03-29T21:00:00Z", "The weekend; in Berlin clocks go forward").await?;
    let sent = story.discord().messages_by_bot().into_iter().filter(|m| m.only_for.is_none() && m.at > since).count();
    story.tells(&format!("Messages of the bot since Friday evening, to anybody: {sent}.")).await
}

async fn monday_morning(story: &mut Story<'_>) -> Result<MessageView> {
    let kenji = story.kenji.clone();
    story.scene("2026-03-30T00:00:00Z", "Monday in Tokyo: what waited comes as one message").await?;
    let dm = story.sees_dm(&kenji).await?;
    story.later("2026-03-30T00:05:00Z").await?;
    story.tells("Kenji types /why ask:migration, and takes the line that is offered.").await?;
    let offers = kenji.types("#backend", "/why ask:migration").await;
    let number = offers.first().context("no ask is offered")?.value.clone();
    story.runs_and_sees(&kenji, "#backend", &format!("/why ask:{number}")).await?;
    story.tells("His own question he takes back, and asks Lena instead.").await?;
    let menu = dm.selects().next().context("the bundle has no menu")?;
    let certificate = menu.options.iter().find(|option| option.label == CERTIFICATE).context("a choice is missing")?;
    let reply = story.chooses(&kenji, &dm, &certificate.label).await?;
    let one = reply.shown().await;
    let reply = story.presses(&kenji, &one, "Withdraw").await?;
    story.sees_alone(&kenji, &reply).await?;
    story.tally.withdrawn += 1;
    story.later("2026-03-30T00:10:00Z").await?;
    story.asks(&kenji, "/ask owner:@Lena", CERTIFICATE, "").await
}

async fn answer_again(story: &mut Story<'_>, post: &MessageView) -> Result<()> {
    let kenji = story.kenji.clone();
    story.scene("2026-03-30T01:30:00Z", "Answered: the DM is edited to say so").await?;
    says_in_thread(story, post, "One step is missing: the replica has to be stopped first. I've added it.").await?;
    story.sees_dm(&kenji).await?;
    Ok(())
}

async fn lenas_morning(story: &mut Story<'_>, post: &MessageView) -> Result<()> {
    let lena = story.lena.clone();
    story.scene("2026-03-30T07:00:00Z", "Nine o'clock in Berlin, by the new time").await?;
    let ada = story.ada.clone();
    story.tells("Ada's day begins with a digest of her own: what happened since Friday evening.").await?;
    story.sees_dm(&ada).await?;
    let dm = story.sees_dm(&lena).await?;
    story.later("2026-03-30T07:20:00Z").await?;
    story.tells("Lena replies to Kenji's ask: I do. It's renewed now.").await?;
    lena.replies(post, "I do. It's renewed now.");
    story.tally.answered += 1;
    story.a_minute_later().await?;
    let now = lena.dms().into_iter().find(|one| one.id == dm.id).context("the DM is gone")?;
    story.teller.shows("the same DM, edited now:", &now.text_for(&lena)).await
}

async fn last_digest(story: &mut Story<'_>) -> Result<()> {
    story.scene("2026-03-30T07:30:00Z", "Monday's digest, still at half past nine").await?;
    sees_digest(story).await?;
    let ada = story.ada.clone();
    story.runs_and_sees(&ada, "#backend", "/asks").await
}
