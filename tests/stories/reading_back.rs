//! What happened while the bot did not hear: it reads it back, and says nothing before.

use crate::support::{Story, dms_to, last, posted};
use local_discord::{Fault, Message, Permissions, Person, Server};

const WATCH: &str = "/watch add channel:#backend mentions:true";
const NIGHTLY: &str = "/digest schedule channel:#general time:23:00";

struct Team {
    acme: Server,
    ada: Person,
    kenji: Person,
    mia: Person,
}

/// Wednesday, 9:00. Words may be read; mentions in #backend that ask owe a reply.
async fn begins() -> (Story, Team) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/London", 9, 17).await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    story.runs(&mia, "#general", WATCH).await;
    (story, Team { acme, ada, kenji, mia })
}

/// What the digest says now; it was scheduled before.
async fn digest(story: &Story, team: &Team) -> String {
    story.runs(&team.mia, "#general", "/digest now digest:1").await;
    last(&team.acme, "#general").text()
}

/// Nobody is reminded of what is answered, and it was answered when it was.
#[tokio::test]
async fn what_was_answered_while_the_bot_was_down_is_answered() {
    let (mut story, team) = begins().await;
    story.runs(&team.mia, "#general", NIGHTLY).await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&team.acme, "#backend");
    story.bot_stops().await;
    story.it_is("2026-03-04T11:00:00Z").await;
    team.kenji.says_in(&post.thread().expect("a thread"), "created_at");
    story.it_is("2026-03-05T10:00:00Z").await;
    story.bot_starts().await;
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    let told = digest(&story, &team).await;
    assert!(told.contains("answered in 2 h of working time"), "{told}");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What was asked is owed from when it was asked.
#[tokio::test]
async fn what_was_asked_while_the_bot_was_down_is_owed() {
    let (mut story, team) = begins().await;
    story.bot_is_killed().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    let question = team.ada.says("#backend", "@Kenji which index?");
    story.it_is("2026-03-04T12:00:00Z").await;
    story.bot_starts().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    story.it_is("2026-03-04T16:59:00Z").await;
    story.heard(&team.kenji, &[("2026-03-04T16:00:00Z", "is due soon")]);
    story.it_is("2026-03-05T10:30:00Z").await;
    story.heard(&team.kenji, &[("2026-03-05T10:00:00Z", "is due now")]);
    team.kenji.replies(&question, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What was asked and answered while it was down is known, and reminds nobody.
#[tokio::test]
async fn what_was_asked_and_answered_meanwhile_is_told_in_the_digest_alone() {
    let (mut story, team) = begins().await;
    story.runs(&team.mia, "#general", NIGHTLY).await;
    story.bot_stops().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    let question = team.ada.says("#backend", "@Kenji which index?");
    story.it_is("2026-03-04T13:00:00Z").await;
    team.kenji.replies(&question, "created_at");
    story.it_is("2026-03-05T11:00:00Z").await;
    story.bot_starts().await;
    let told = digest(&story, &team).await;
    assert!(told.contains("answered in 3 h of working time"), "{told}");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What became overdue meanwhile comes in one message, late once; what was answered meanwhile is not in it.
#[tokio::test]
async fn what_became_overdue_meanwhile_comes_in_one_message() {
    let (mut story, team) = begins().await;
    let ask = |words: &'static str| (words, "/ask owner:@Kenji thread:false");
    for (question, command) in [ask("Which index?"), ask("Which host?"), ask("Which port?")] {
        story.asks(&team.ada, "#backend", command, question).await;
    }
    let posts = team.acme.find_channel("#backend").messages();
    story.bot_is_killed().await;
    story.it_is("2026-03-04T15:30:00Z").await;
    team.kenji.replies(&posts[1], "the blue one");
    story.it_is("2026-03-05T11:00:00Z").await;
    story.bot_starts().await;
    story.heard(&team.kenji, &[("2026-03-05T11:00:00Z", "2 things wait for you")]);
    assert!(!team.kenji.last_dm().text().contains("Which host?"), "{}", team.kenji.last_dm().text());
    for post in [&posts[0], &posts[2]] {
        team.kenji.replies(post, "the red one");
    }
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// A question that is gone, one that asks somebody else now, a ✅, a solved post, a thread that is closed and locked: each
/// is found as it stands.
#[tokio::test]
async fn what_became_of_questions_meanwhile_is_found() {
    let (mut story, team) = begins().await;
    let grace = story.person(&team.acme, "Grace");
    let root = team.acme.admin("Root");
    team.acme.forum("#help", &["Solved"]);
    story.runs(&team.mia, "#general", "/watch add channel:#help threads:every new thread or post").await;
    let gone = team.ada.says("#backend", "@Kenji which index?");
    let edited = team.ada.says("#backend", "@Kenji which host?");
    let checked = team.ada.says("#backend", "@Kenji which port?");
    let seen = team.ada.says("#backend", "@Kenji which user?");
    team.ada.says("#backend", "@Kenji which disk?");
    let solved = team.ada.posts("#help", "The build is red", "Since noon.", &[]);
    let locked = team.ada.posts("#help", "The build is slow", "Since noon.", &[]);
    let archived = team.ada.posts("#help", "The build is odd", "Since noon.", &[]);
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 5);
    story.bot_stops().await;

    story.it_is("2026-03-04T10:00:00Z").await;
    team.ada.deletes(&gone);
    team.ada.edits(&edited, "@Grace which host?");
    team.ada.reacts(&checked, "\u{2705}");
    team.kenji.reacts(&seen, "\u{1f440}");
    let answer = team.kenji.says("#backend", "sda");
    team.ada.reacts(&answer, "\u{2705}");
    team.ada.tags(&solved, &["Solved"]);
    root.locks(&locked);
    grace.says_in(&archived, "Clear the cache.");
    archived.archives_itself();
    story.it_is("2026-03-04T12:00:00Z").await;
    story.bot_starts().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1, "only the one that he has seen");
    assert_eq!(story.owes(&grace, "#general").await, 1, "what she is asked since the edit");
    let waits = story.runs(&team.ada, "#general", "/asks").await;
    assert!(waits.contains("**You wait for 2 answers**"), "{waits}");
    // The edit pinged nobody: so she is told.
    story.heard(&grace, &[("2026-03-04T12:00:00Z", "needs a reply")]);
    team.kenji.replies(&seen, "postgres");
    grace.replies(&edited, "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Threads that were opened meanwhile wait for somebody else, from a message or from none; one is answered already.
#[tokio::test]
async fn threads_that_were_opened_meanwhile_wait() {
    let (mut story, team) = begins().await;
    story.runs(&team.mia, "#general", "/watch add channel:#general threads:every new thread or post").await;
    let open = team.ada.starts_thread("#general", "Retro");
    story.settles().await;
    story.bot_stops().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    let remark = team.kenji.says("#general", "we could move to Postgres");
    let from_message = team.ada.opens_thread(&remark, "Postgres");
    let bare = team.ada.starts_thread("#general", "Offsite");
    let answered = team.ada.starts_thread("#general", "Lunch");
    team.kenji.says_in(&answered, "soup");
    answered.archives_itself();
    story.it_is("2026-03-04T12:00:00Z").await;
    story.bot_starts().await;
    story.bot_stops().await;
    story.bot_starts().await;
    let waits = story.runs(&team.ada, "#general", "/asks").await;
    assert!(waits.contains("**You wait for 3 answers**"), "{waits}");
    for thread in [&open, &from_message, &bare] {
        team.kenji.says_in(thread, "let's");
    }
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Discord does not let it read for a while: it tries again, and says nothing before.
#[tokio::test]
async fn a_reading_that_fails_is_tried_again_before_anything_is_said() {
    let (mut story, team) = begins().await;
    for question in ["Which index?", "Which host?"] {
        story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", question).await;
    }
    let posts = team.acme.find_channel("#backend").messages();
    story.bot_stops().await;
    story.it_is("2026-03-04T16:00:00Z").await;
    team.kenji.replies(&posts[0], "created_at");
    let down = story.discord().fail(Fault::Status(503)).on("GET", "/channels/*/messages").always();
    story.expects_warning("what was missed could not be read back");
    story.bot_starts().await;
    story.it_is("2026-03-04T16:20:00Z").await;
    story.heard_nothing(&team.kenji);
    assert!(down.hits() > 20 && down.hits() < 60, "{} requests", down.hits());
    // It stops at once all the same.
    story.bot_stops().await;
    story.bot_starts().await;
    down.end();
    story.it_is("2026-03-04T16:30:00Z").await;
    story.heard(&team.kenji, &[("2026-03-04T16:20:04Z", "Which host?")]);
    assert!(!team.kenji.last_dm().text().contains("Which index?"), "{}", team.kenji.last_dm().text());
    team.kenji.replies(&posts[1], "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// SIGTERM ends a reading that waits for Discord.
#[tokio::test]
async fn a_reading_under_way_holds_up_no_stop() {
    let (mut story, team) = begins().await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.bot_stops().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    let hangs = story.discord().fail(Fault::Timeout).on("GET", "/guilds/*/channels").once();
    story.stage.connect_bot().await.expect("it connects");
    story.discord().until("it reads", || (hangs.hits() == 1).then_some(())).await;
    let began = std::time::Instant::now();
    story.bot_stops().await;
    assert!(began.elapsed() < std::time::Duration::from_secs(10), "it took {:?}", began.elapsed());
    hangs.end();
    story.bot_starts().await;
    team.kenji.replies(&last(&team.acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// A long night: 250 messages, with a question among the first and its answer among the last.
#[tokio::test]
async fn more_than_a_page_of_messages_is_read() {
    let (mut story, team) = begins().await;
    story.bot_stops().await;
    story.it_is("2026-03-04T09:30:00Z").await;
    let early = team.ada.says("#backend", "@Kenji which index?");
    story.it_is("2026-03-04T10:00:00Z").await;
    (0..250).for_each(|n| drop(team.mia.says("#backend", &format!("line {n} of the log"))));
    let late = team.ada.says("#backend", "@Kenji which host?");
    team.kenji.replies(&early, "created_at");
    story.it_is("2026-03-04T12:00:00Z").await;
    story.bot_starts().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    team.kenji.replies(&late, "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Where it may not read the history it says so once, and reads the rest.
#[tokio::test]
async fn a_channel_whose_history_is_closed_holds_up_nothing() {
    let (mut story, team) = begins().await;
    let frontend = team.acme.channel("#frontend");
    story.runs(&team.mia, "#general", "/watch add channel:#frontend mentions:true").await;
    story.expects_warning("a watched channel is not heard");
    frontend.deny_bot(Permissions::READ_MESSAGE_HISTORY);
    story.settles().await;
    story.bot_stops().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    let found = team.ada.says("#backend", "@Kenji which index?");
    team.ada.says("#frontend", "@Kenji which font?");
    story.it_is("2026-03-04T12:00:00Z").await;
    story.expects_warning("lacks Read Message History");
    story.bot_starts().await;
    story.heard(&team.mia, &[("2026-03-04T09:00:00Z", "can't read back what was written in it any more")]);
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    team.kenji.replies(&found, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// One server is out of order: what is owed there waits and is asked again after it; the other goes on. Nothing is closed.
#[tokio::test]
async fn the_outage_of_a_server_holds_its_own_reminders_only() {
    let (mut story, team) = begins().await;
    let globex = story.discord().server("Globex");
    globex.channel("#sales");
    let (bob, kenji_there) = (story.person(&globex, "Bob"), globex.joins(&team.kenji));
    story.settles().await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which host?").await;
    story.asks(&bob, "#sales", "/ask owner:@Kenji thread:false", "Which price?").await;
    let posts = team.acme.find_channel("#backend").messages();
    let price = last(&globex, "#sales");
    story.it_is("2026-03-04T14:30:00Z").await;
    story.discord().server_outage(&team.acme);
    story.settles().await;
    // Said where the bot does not hear it.
    team.kenji.replies(&posts[0], "created_at");
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&team.kenji, &[("2026-03-04T15:00:00Z", "Which price?")]);
    assert!(!team.kenji.last_dm().text().contains("Which index?"), "{}", team.kenji.last_dm().text());
    story.discord().server_outage_ends(&team.acme);
    story.settles().await;
    story.it_is("2026-03-04T15:40:00Z").await;
    story.heard(&team.kenji, &[("2026-03-04T15:30:00Z", "Which host?")]);
    assert!(!team.kenji.last_dm().text().contains("Which index?"), "{}", team.kenji.last_dm().text());
    team.kenji.replies(&posts[1], "db1");
    kenji_there.replies(&price, "ten");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// A server that is out of order when the bot starts is waited for.
#[tokio::test]
async fn a_server_that_is_out_of_order_at_the_start_is_waited_for() {
    let (mut story, team) = begins().await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = last(&team.acme, "#backend");
    story.bot_stops().await;
    story.discord().server_outage(&team.acme);
    story.it_is("2026-03-04T16:00:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-04T16:30:00Z").await;
    story.heard_nothing(&team.kenji);
    story.discord().server_outage_ends(&team.acme);
    story.settles().await;
    story.heard(&team.kenji, &[("2026-03-04T16:30:00Z", "is due soon")]);
    team.kenji.replies(&post, "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Removed: nobody is reminded, nothing is posted. Added again: it goes on with what is still open.
#[tokio::test]
async fn who_is_removed_and_added_again_goes_on() {
    let (mut story, team) = begins().await;
    story.runs(&team.mia, "#general", "/digest schedule channel:#general time:12:00 days:weekdays zone:UTC").await;
    let posts = two_questions(&story, &team).await;
    story.it_is("2026-03-04T10:00:00Z").await;
    team.acme.bot_leaves();
    story.it_is("2026-03-04T16:30:00Z").await;
    story.heard_nothing(&team.kenji);
    story.heard_nothing(&team.ada);
    assert_eq!(posted(&story, "#general"), Vec::<String>::new());
    team.kenji.replies(&posts[0], "created_at");
    story.it_is("2026-03-05T09:30:00Z").await;
    team.acme.bot_joins();
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    story.it_is("2026-03-05T10:00:00Z").await;
    story.heard(&team.kenji, &[("2026-03-05T09:30:00Z", "was due")]);
    team.kenji.replies(&posts[1], "db1");
    story.it_is("2026-03-05T13:00:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-05T12:00:00Z"]);
    story.it_is("2026-03-05T13:01:00Z").await;
    story.stage.stop_bot().await.expect("it stops");

    // The same while it was down: READY does not list the server.
    team.acme.bot_leaves();
    story.bot_starts().await;
    story.it_is("2026-03-06T13:00:00Z").await;
    assert_eq!(posted(&story, "#general").len(), 1, "no digest is posted where the bot is not");
    story.ends().await;
}

async fn two_questions(story: &Story, team: &Team) -> Vec<local_discord::MessageView> {
    for question in ["Which index?", "Which host?"] {
        story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", question).await;
    }
    team.acme.find_channel("#backend").messages()
}

/// It dies before it could note how far it heard: what it heard already it hears once more, and nothing comes of it twice.
#[tokio::test]
async fn what_is_read_twice_counts_once() {
    let (mut story, team) = begins().await;
    let question = team.ada.says("#backend", "@Kenji which index?");
    let seen = team.ada.says("#backend", "@Kenji which host?");
    team.kenji.reacts(&seen, "\u{1f440}");
    team.kenji.replies(&question, "created_at");
    story.settles().await;
    let before = what_is_stored(&story).await;
    for _ in 0..3 {
        story.bot_is_killed().await;
        story.bot_starts().await;
    }
    assert_eq!(what_is_stored(&story).await, before);
    story.it_is("2026-03-05T09:30:00Z").await;
    story.heard(&team.kenji, &[("2026-03-05T09:00:00Z", "was due")]);
    team.kenji.replies(&seen, "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Asks, the lines of their logs, and messages to come.
async fn what_is_stored(story: &Story) -> [i64; 3] {
    let app = story.stage.app().expect("a bot");
    let mut conn = app.store().read().await.expect("the store");
    let mut counts = [0; 3];
    let all = ["SELECT count(*) FROM asks", "SELECT count(*) FROM ask_events", "SELECT count(*) FROM outbox"];
    for (count, query) in counts.iter_mut().zip(all) {
        *count = sqlx::query_scalar(query).fetch_one(&mut *conn).await.expect("a count");
    }
    counts
}

/// The session is lost for good while the bot runs: what happened between is found, and nobody was reminded before.
#[tokio::test]
async fn a_session_that_is_lost_loses_nothing() {
    let (mut story, team) = begins().await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post: Message = last(&team.acme, "#backend");
    story.it_is("2026-03-04T10:00:00Z").await;
    let (ada, kenji) = (team.ada.clone(), team.kenji.clone());
    story
        .session_is_lost(|discord| {
            discord.invalidate_session(false);
            kenji.replies(&post, "created_at");
            ada.says("#backend", "@Kenji which host?");
        })
        .await;
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    team.kenji.replies(&last(&team.acme, "#backend"), "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    assert_eq!(dms_to(&team.kenji).len(), 0);
    story.ends().await;
}

/// Discord shows a preview in a form that is not known yet: what was written is heard all the same, at once and when it is
/// read back, before an edit and after it.
#[tokio::test]
async fn a_message_with_something_unknown_in_it_is_heard() {
    let (mut story, team) = begins().await;
    let unknown = || serde_json::json!({"type": "rich", "fields": "of another form"});
    let early = team.ada.says_with_preview("#backend", "@Kenji which index?", unknown());
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1, "an event");
    team.ada.edits(&early, "FYI: it is that index.");
    let answered = team.ada.says("#backend", "@Kenji which disk?");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1, "an edit took the first one back");
    story.bot_stops().await;
    story.it_is("2026-03-04T10:00:00Z").await;
    let late = team.ada.says_with_preview("#backend", "@Kenji which host?", unknown());
    team.kenji.replies(&answered, "sda");
    story.it_is("2026-03-04T12:00:00Z").await;
    story.bot_starts().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1, "read back");
    let complaints = story.discord().take_complaints();
    assert!(complaints.iter().all(|complaint| complaint.contains("embeds")), "{complaints:#?}");
    team.kenji.replies(&late, "db1");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.discord().take_complaints();
    story.ends().await;
}

/// One channel cannot be read for hours: its server goes on without it, and what was missed there is found when it can be.
#[tokio::test]
async fn a_channel_that_cannot_be_read_for_hours_holds_up_nothing_and_is_read_later() {
    let (mut story, team) = begins().await;
    story.runs(&team.mia, "#general", "/watch add channel:#general mentions:true").await;
    story.asks(&team.ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = last(&team.acme, "#backend");
    story.bot_stops().await;
    story.it_is("2026-03-04T15:50:00Z").await;
    team.ada.says("#general", "@Kenji which room?");
    let room = last(&team.acme, "#general");
    let general = format!("/channels/{}/messages", team.acme.find_channel("#general").id());
    let down = story.discord().fail(Fault::Status(503)).on("GET", &general).always();
    story.expects_warning("what was missed could not be read back");
    story.expects_warning("this place cannot be read back");
    story.bot_starts().await;
    story.it_is("2026-03-04T16:10:00Z").await;
    story.heard_nothing(&team.kenji);
    story.it_is("2026-03-04T17:00:00Z").await;
    story.heard(&team.kenji, &[("2026-03-04T16:19:11Z", "Which index?")]);
    assert_eq!(story.stage.app().expect("a bot").counters().counts().left_out, 1);
    team.kenji.replies(&post, "created_at");
    // It dies meanwhile, and begins again where it was.
    story.bot_is_killed().await;
    story.bot_starts().await;
    story.it_is("2026-03-04T19:00:00Z").await;
    down.end();
    assert_eq!(story.owes(&team.kenji, "#backend").await, 0, "nobody knows of the room yet");
    story.it_is("2026-03-04T20:00:00Z").await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 1, "it is found within the hour");
    team.kenji.replies(&room, "the blue one");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// A 429 that does not say for how long puts the reading off: Discord is not asked again at once.
#[tokio::test]
async fn a_rate_limit_puts_a_reading_off() {
    let (mut story, team) = begins().await;
    let question = team.ada.says("#backend", "@Kenji which index?");
    story.settles().await;
    story.bot_stops().await;
    story.it_is("2026-03-04T12:00:00Z").await;
    team.kenji.replies(&question, "created_at");
    let limited = Fault::RateLimited { retry_after: 20.0, global: true, headers: false };
    let hit = story.discord().fail(limited).on("GET", "/guilds/*/channels").always();
    story.expects_warning("what was missed could not be read back");
    story.bot_starts().await;
    assert_eq!(hit.hits(), 1);
    story.it_is("2026-03-04T12:00:05Z").await;
    assert_eq!(hit.hits(), 2);
    hit.end();
    story.it_is("2026-03-04T12:00:15Z").await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}
