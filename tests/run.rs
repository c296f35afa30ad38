//! `meantime run` as whoever runs it meets it: the real program, its exit codes, what it prints, how it stops. It reaches
//! the local Discord through DISCORD_HTTP_PROXY, as it would reach a rate-limiting proxy.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use local_discord::{Fault, LocalDiscord};
use meantime::domain::calendar::Instant;
use tempfile::TempDir;

/// A token of the right shape that is nobody's.
const TOKEN: &str = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

fn meantime(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_meantime"));
    // Nothing of this machine's environment, and a folder without `.env`.
    command.env_clear().current_dir(folder).arg("run").stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

fn printed(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_missing_or_wrong_variable_is_one_line_that_names_it_and_exit_code_2() {
    let table: [(&str, &[(&str, &str)]); 6] = [
        ("DISCORD_TOKEN", &[]),
        ("DISCORD_TOKEN", &[("DISCORD_TOKEN", "secret-secret")]),
        ("DATABASE_URL", &[("DISCORD_TOKEN", TOKEN), ("DATABASE_URL", "mysql://x")]),
        ("DISCORD_TEST_SERVER", &[("DISCORD_TOKEN", TOKEN), ("DISCORD_TEST_SERVER", "mine")]),
        ("DISCORD_HTTP_PROXY", &[("DISCORD_TOKEN", TOKEN), ("DISCORD_HTTP_PROXY", "localhost")]),
        ("LOG_FORMAT", &[("DISCORD_TOKEN", TOKEN), ("LOG_FORMAT", "yaml")]),
    ];
    for (variable, set) in table {
        let folder = folder();
        let output = meantime(folder.path()).envs(set.iter().copied()).output().expect("it runs");
        let text = printed(&output);
        assert_eq!(output.status.code(), Some(2), "{variable}: {text}");
        assert_eq!(text.lines().count(), 1, "{variable}: {text}");
        assert!(text.contains(variable), "{variable}: {text}");
        assert!(!text.contains("secret-secret") && !text.contains(TOKEN), "{text}");
    }
}

#[test]
fn a_dot_env_is_read_and_a_broken_one_does_not_show_what_it_holds() {
    let folder = folder();
    std::fs::write(folder.path().join(".env"), "LOG_FORMAT=xml\n").expect("a file");
    let output = meantime(folder.path()).env("DISCORD_TOKEN", TOKEN).output().expect("it runs");
    assert!(printed(&output).contains("LOG_FORMAT"), "{}", printed(&output));

    std::fs::write(folder.path().join(".env"), "DISCORD_TOKEN secret-secret\n").expect("a file");
    let output = meantime(folder.path()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(!printed(&output).contains("secret-secret"), "{}", printed(&output));
}

/// A local Discord at a fixed time.
async fn discord() -> LocalDiscord {
    let now: Instant = "2026-03-02T09:00:00Z".parse().expect("a time");
    LocalDiscord::start(Arc::new(move || now)).await
}

fn with_discord(discord: &LocalDiscord, folder: &Path) -> Command {
    let mut command = meantime(folder);
    command
        .env("DISCORD_TOKEN", discord.token())
        .env("DISCORD_HTTP_PROXY", format!("http://{}", discord.plain_rest_addr()))
        .env("LOG_LEVEL", "trace")
        .env("LOG_FORMAT", "json");
    command
}

async fn ends(child: std::process::Child) -> Output {
    tokio::task::spawn_blocking(move || child.wait_with_output()).await.expect("waiting").expect("output")
}

#[tokio::test(flavor = "multi_thread")]
async fn it_runs_until_sigterm_stops_it_cleanly_and_the_token_is_nowhere_in_the_log() {
    let (discord, folder) = (discord().await, folder());
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let child = with_discord(&discord, folder.path()).spawn().expect("it starts");
    discord.bot_is_connected().await;
    let reply = ada.runs("#backend", "/asks").await;
    assert!(reply.text().contains("Nothing waits for you"), "{}", reply.text());

    let killed = Command::new("kill").arg(child.id().to_string()).status().expect("kill");
    assert!(killed.success());
    let output = ends(child).await;
    let log = printed(&output);
    assert_eq!(output.status.code(), Some(0), "{log}");
    assert!(log.contains("the database is closed"), "{log}");
    assert!(!log.contains(discord.token().as_str()), "the token is in the log");
    let secret_part = discord.token().rsplit('.').next().map(str::to_owned).expect("a part");
    assert!(!log.contains(&secret_part), "a part of the token is in the log");
    discord.assert_no_complaints();
}

/// The machine is up before its network: that passes, so the bot waits for it; and whoever looks reads why, and can stop it.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_at_the_start_it_tries_again_and_stops_when_it_is_told_to() {
    let (discord, folder) = (discord().await, folder());
    let away = discord.fail(Fault::CutBefore).always();
    let child = with_discord(&discord, folder.path()).env("LOG_LEVEL", "info").spawn().expect("it starts");
    waits_until_it_is_told_to_stop(child, "could not be reached").await;
    assert!(away.hits() > 0);
}

/// It waits to begin anew, for that reason, and a stop ends it well.
async fn waits_until_it_is_told_to_stop(mut child: std::process::Child, why: &'static str) {
    let log = BufReader::new(child.stderr.take().expect("its log"));
    let waiting = tokio::task::spawn_blocking(move || {
        let waits = |line: &String| line.contains("the bot begins anew") && line.contains(why);
        let mut lines = log.lines().map_while(Result::ok);
        lines.find(waits).map(|_| lines)
    });
    let lines = waiting.await.expect("reading").expect("it waits");
    assert!(Command::new("kill").arg(child.id().to_string()).status().expect("kill").success());
    let ended = ends(child).await;
    assert_eq!(ended.status.code(), Some(0), "{:?}", lines.collect::<Vec<_>>());
}

/// At three in the morning nobody starts it again: a token that was good may be so again.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_refused_after_a_good_start_is_tried_again() {
    let (discord, folder) = (discord().await, folder());
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let child = with_discord(&discord, folder.path()).spawn().expect("it starts");
    discord.bot_is_connected().await;
    // By now the server was heard of.
    ada.runs("#backend", "/asks").await;
    assert!(Command::new("kill").arg(child.id().to_string()).status().expect("kill").success());
    assert_eq!(ends(child).await.status.code(), Some(0));

    let refused = discord.fail(Fault::Error { status: 401, code: 0 }).always();
    let child = with_discord(&discord, folder.path()).env("LOG_LEVEL", "info").spawn().expect("it starts");
    waits_until_it_is_told_to_stop(child, "no longer accepts the token").await;
    assert!(refused.hits() > 0);
}

/// What cannot be read is not shown: it may hold what people wrote.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_gateway_says_is_never_in_the_log_even_where_it_cannot_be_read() {
    let (discord, folder) = (discord().await, folder());
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let child = with_discord(&discord, folder.path()).spawn().expect("it starts");
    discord.bot_is_connected().await;
    for nonsense in [
        r#"{"op":0,"t":"MESSAGE_CREATE","s":90,"d":{"content":"words-of-people"#,
        r#"{"op":99,"t":"MESSAGE_CREATE","s":90,"d":{"content":"words-of-people"}}"#,
        r#"{"op":"words-of-people","d":null}"#,
        r#"{"op":10,"d":"words-of-people"}"#,
        r#"{"op":0,"t":"MESSAGE_CREATE","s":90,"d":{"content":"words-of-people"}}"#,
    ] {
        discord.sends_nonsense(nonsense);
    }
    ada.says("#backend", "@Meantime words-of-people");
    let reply = ada.runs("#backend", "/asks").await;
    assert!(reply.text().contains("Nothing waits for you"), "{}", reply.text());

    assert!(Command::new("kill").arg(child.id().to_string()).status().expect("kill").success());
    let log = printed(&ends(child).await);
    assert!(!log.contains("words-of-people"), "{log}");
    assert_eq!(log.matches("an event of Discord could not be read").count(), 1, "{log}");
    assert!(log.contains("\"kind\":\"MESSAGE_CREATE\""), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_bot_on_the_same_database_is_refused() {
    let (discord, folder) = (discord().await, folder());
    discord.server("Acme");
    let first = with_discord(&discord, folder.path()).spawn().expect("it starts");
    discord.bot_is_connected().await;

    let second = with_discord(&discord, folder.path()).env("LOG_LEVEL", "error").spawn().expect("it starts");
    let output = ends(second).await;
    assert_eq!(output.status.code(), Some(1));
    let text = printed(&output);
    assert!(text.contains("another bot is running on meantime.sqlite"), "{text}");

    // By another way to the same file.
    std::os::unix::fs::symlink("meantime.sqlite", folder.path().join("link.sqlite")).expect("a link");
    std::os::unix::fs::symlink(folder.path(), folder.path().join("here")).expect("a link");
    for way in ["link.sqlite", "here/meantime.sqlite"] {
        let mut second = with_discord(&discord, folder.path());
        second.env("LOG_LEVEL", "error").env("DATABASE_URL", format!("sqlite:{way}"));
        let text = printed(&ends(second.spawn().expect("it starts")).await);
        assert!(text.contains(&format!("another bot is running on {way}")), "{text}");
    }

    assert!(Command::new("kill").arg(first.id().to_string()).status().expect("kill").success());
    assert_eq!(ends(first).await.status.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_in_a_folder_that_is_not_there_is_told_in_one_line() {
    let (discord, folder) = (discord().await, folder());
    let mut command = with_discord(&discord, folder.path());
    let child = command.env("DATABASE_URL", "sqlite:nowhere/meantime.sqlite").env("LOG_LEVEL", "error").spawn();
    let output = ends(child.expect("it starts")).await;
    let text = printed(&output);
    assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{text}");
    assert!(text.contains("DATABASE_URL"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_server_without_the_bot_is_told_in_one_line() {
    let (discord, folder) = (discord().await, folder());
    let other = discord.server_without_bot("Elsewhere");
    let mut command = with_discord(&discord, folder.path());
    let child = command.env("DISCORD_TEST_SERVER", other.id().to_string()).env("LOG_LEVEL", "error").spawn();
    let output = ends(child.expect("it starts")).await;
    let text = printed(&output);
    assert_eq!((output.status.code(), text.lines().count()), (Some(2), 1), "{text}");
    assert!(text.contains("DISCORD_TEST_SERVER"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_discord_refuses_is_told_in_one_line() {
    let (discord, folder) = (discord().await, folder());
    let child = with_discord(&discord, folder.path()).env("DISCORD_TOKEN", TOKEN).env("LOG_LEVEL", "error").spawn();
    let output = ends(child.expect("it starts")).await;
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert!(text.contains("does not accept the token") && text.contains("DISCORD_TOKEN"), "{text}");
    assert!(!text.contains(TOKEN));
}

/// A limit on the size of files stands for a full disk: as there, a write fails half-way.
fn may_write(child: &std::process::Child, bytes: &str) {
    let limit = Command::new("prlimit").args(["--pid", &child.id().to_string(), &format!("--fsize={bytes}")]).status();
    assert!(limit.expect("prlimit").success());
}

/// What the bot cannot store it does not take, and says so to who asked; the log says it once; when there is room again
/// it goes on.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_nothing_is_promised_and_when_there_is_room_it_goes_on() {
    let (discord, folder) = (discord().await, folder());
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    acme.person("Kenji");
    // A write over the limit is to fail, as one on a full disk does, instead of ending the process.
    let program = format!("trap '' XFSZ; exec {} run", env!("CARGO_BIN_EXE_meantime"));
    let mut command = Command::new("sh");
    let variables = with_discord(&discord, folder.path());
    command.args(["-c", &program]).env_clear().current_dir(folder.path());
    command.envs(variables.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let child = command.env("LOG_LEVEL", "info").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let child = child.expect("it starts");
    discord.bot_is_connected().await;
    let asks = async || {
        let form = ada.runs("#backend", "/ask owner:@Kenji thread:false").await.form();
        form.submits(&[("What do you need to know?", "Which index?")]).await.text()
    };
    let posts = || discord.messages_by_bot().into_iter().filter(|m| m.only_for.is_none()).count();

    may_write(&child, "1:unlimited");
    for _ in 0..3 {
        let told = asks().await;
        assert!(told.contains("I can't store anything just now") && told.contains("nothing was changed"), "{told}");
    }
    assert_eq!(posts(), 0);
    may_write(&child, "unlimited:unlimited");
    let told = asks().await;
    assert!(told.contains("Kenji"), "{told}");
    discord.until("the ask is posted", || (posts() == 1).then_some(())).await;

    assert!(Command::new("kill").arg(child.id().to_string()).status().expect("kill").success());
    let output = ends(child).await;
    let log = printed(&output);
    assert_eq!(output.status.code(), Some(0), "{log}");
    assert_eq!(log.matches("the database cannot be used").count(), 1, "{log}");
    assert_eq!(log.matches("the database can be used again").count(), 1, "{log}");
    assert_eq!(log.matches("\"level\":\"ERROR\"").count(), 1, "{log}");
    discord.assert_no_complaints();
}

/// A limit on the size of files stands for a full disk: the copy is what cannot be written, not the database.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_onto_a_full_disk_names_the_copy() {
    let (discord, folder) = (discord().await, folder());
    let mut bot = with_discord(&discord, folder.path()).spawn().expect("it starts");
    discord.bot_is_connected().await;
    let program = format!("trap '' XFSZ; exec {} backup copy.sqlite", env!("CARGO_BIN_EXE_meantime"));
    let mut limited = Command::new("prlimit");
    limited.args(["--fsize=50000", "sh", "-c", &program]).env_clear().current_dir(folder.path());
    let output = limited.output().expect("prlimit");
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.starts_with("meantime: the copy copy.sqlite cannot be written: "), "{text}");
    assert!(text.contains("full") && !text.contains("DATABASE_URL"), "{text}");
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with("copy")), "{left:?}");
    bot.kill().expect("the bot ends");
    bot.wait().expect("its end");
}

/// The program as a user that owns nothing here.
#[cfg(unix)]
fn as_nobody(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    if is_root {
        command.uid(65_534).gid(65_534);
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_the_database_is_told_in_one_line_and_nothing_is_changed() {
    use std::os::unix::fs::PermissionsExt;
    type Prepare = fn(&Path);
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("a mode");
    };
    let table: [(&str, i32, Prepare, &[&str]); 5] = [
        ("a read-only folder", 2, |_| (), &["DATABASE_URL", "to the bot's user"]),
        ("a folder", 2, |data| std::fs::create_dir(data.join("meantime.sqlite")).expect("made"), &["is a folder"]),
        (
            "a text",
            2,
            |data| std::fs::write(data.join("meantime.sqlite"), "Dear diary, ".repeat(500)).expect("written"),
            &["no SQLite database"],
        ),
        (
            "a read-only file",
            2,
            |data| std::fs::write(data.join("meantime.sqlite"), "").expect("written"),
            &["to the bot's user"],
        ),
        ("a folder that is not there", 2, |data| std::fs::remove_dir(data).expect("removed"), &["DATABASE_URL"]),
    ];
    for (what, code, prepare, parts) in table {
        let folder = folder();
        let (data, program) = (folder.path().join("data"), folder.path().join("meantime"));
        std::fs::create_dir(&data).expect("a folder");
        std::fs::hard_link(env!("CARGO_BIN_EXE_meantime"), &program)
            .or_else(|_| std::fs::copy(env!("CARGO_BIN_EXE_meantime"), &program).map(|_| ()))
            .expect("the program");
        mode(folder.path(), 0o755);
        prepare(&data);
        if data.exists() {
            let shared = !["a read-only folder"].contains(&what);
            mode(&data, if shared { 0o777 } else { 0o555 });
        }
        let file = data.join("meantime.sqlite");
        if file.is_file() {
            mode(&file, if what == "a text" { 0o666 } else { 0o444 });
        }
        let before = std::fs::read(&file).ok();
        let mut command = Command::new(&program);
        command.env_clear().current_dir(folder.path()).arg("run").stdout(Stdio::piped()).stderr(Stdio::piped());
        command.env("DISCORD_TOKEN", TOKEN).env("DATABASE_URL", format!("sqlite:{}", file.display()));
        as_nobody(&mut command);
        let output = command.output().expect("it runs");
        let text = printed(&output);
        assert_eq!((output.status.code(), text.lines().count()), (Some(code), 1), "{what}: {text}");
        for part in parts {
            assert!(text.contains(part), "{what}: {text}");
        }
        assert_eq!(std::fs::read(&file).ok(), before, "{what}: the file was changed");
    }
}
