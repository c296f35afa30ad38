//! What serenity's builders send is accepted.

use serde::Serialize;
use serenity::all::*;

use super::{CALLBACK, COMMANDS, MESSAGES, check};

#[track_caller]
fn accepted(method: &str, path: &str, body: impl Serialize) {
    let body = serde_json::to_value(body).expect("a builder serialises");
    check(method, path, &body, &[]);
}

fn embed() -> CreateEmbed {
    CreateEmbed::new()
        .title("A promise")
        .description("to answer by noon")
        .url("https://example.org/")
        .colour(0x5865F2)
        .timestamp(Timestamp::from_unix_timestamp(1_700_000_000).expect("a valid time"))
        .author(CreateEmbedAuthor::new("Ada").icon_url("https://example.org/a.png"))
        .footer(CreateEmbedFooter::new("due"))
        .thumbnail("attachment://a.png")
        .image("https://example.org/b.png")
        .field("who", "Grace", true)
}

fn rows() -> Vec<CreateActionRow> {
    let options = vec![
        CreateSelectMenuOption::new("one", "1").description("first").emoji('🍎').default_selection(true),
        CreateSelectMenuOption::new("two", "2"),
    ];
    vec![
        CreateActionRow::Buttons(vec![
            CreateButton::new("v1:done:7").label("Done").style(ButtonStyle::Success),
            CreateButton::new("v1:snooze:7").emoji('⏰').disabled(true),
            CreateButton::new("v1:custom").emoji(ReactionType::Custom {
                animated: false,
                id: EmojiId::new(5),
                name: Some("party".to_owned()),
            }),
            CreateButton::new_link("https://example.org").label("Open"),
            CreateButton::new_premium(SkuId::new(9)),
        ]),
        select(CreateSelectMenuKind::String { options }),
        select(CreateSelectMenuKind::User { default_users: Some(vec![UserId::new(3)]) }),
        select(CreateSelectMenuKind::Mentionable { default_users: None, default_roles: Some(vec![RoleId::new(4)]) }),
        select(CreateSelectMenuKind::Channel {
            channel_types: Some(vec![ChannelType::Text]),
            default_channels: Some(vec![ChannelId::new(6)]),
        }),
    ]
}

fn select(kind: CreateSelectMenuKind) -> CreateActionRow {
    let custom_id = format!("pick:{kind:?}").chars().take(90).collect::<String>();
    CreateActionRow::SelectMenu(
        CreateSelectMenu::new(custom_id, kind).placeholder("Choose").min_values(1).max_values(1),
    )
}

fn mentions() -> CreateAllowedMentions {
    CreateAllowedMentions::new().users([UserId::new(1)]).replied_user(false)
}

#[test]
fn new_messages() {
    let poll = CreatePoll::new()
        .question("When?")
        .answers(vec![
            CreatePollAnswer::new().text("now").emoji("⏰".to_owned()),
            CreatePollAnswer::new().text("later"),
        ])
        .duration(std::time::Duration::from_secs(86_400));
    let messages = [
        CreateMessage::new().content("hello"),
        CreateMessage::new().content("a".repeat(2000)).allowed_mentions(mentions()).tts(false),
        CreateMessage::new().embed(embed()).components(rows()).content("é"),
        CreateMessage::new()
            .content("once")
            .nonce(Nonce::String("n".repeat(25)))
            .enforce_nonce(true)
            .flags(MessageFlags::SUPPRESS_EMBEDS),
        CreateMessage::new().content("once").nonce(Nonce::Number(12)),
        CreateMessage::new().add_file(CreateAttachment::bytes(*b"a", "a.csv")),
        CreateMessage::new().sticker_id(StickerId::new(8)),
        CreateMessage::new().poll(poll),
        CreateMessage::new()
            .content("answer")
            .reference_message((ChannelId::new(11), MessageId::new(12)))
            .allowed_mentions(CreateAllowedMentions::new().all_users(true).roles([RoleId::new(2)])),
    ];
    for message in messages {
        accepted("POST", MESSAGES, message);
    }
}

#[test]
fn edited_messages() {
    let path = "/channels/11/messages/12";
    accepted("PATCH", path, EditMessage::new().content("later").embeds(vec![embed()]).components(rows()));
    accepted("PATCH", path, EditMessage::new().components(vec![]));
    accepted("PATCH", path, EditMessage::new().suppress_embeds(true).remove_all_attachments());
    accepted("PATCH", path, EditMessage::new());
}

#[test]
fn callbacks() {
    let message = || {
        CreateInteractionResponseMessage::new()
            .content("done")
            .ephemeral(true)
            .embed(embed())
            .components(rows())
            .allowed_mentions(mentions())
    };
    let choices = CreateAutocompleteResponse::new().set_choices(vec![
        AutocompleteChoice::new("Europe/Berlin", "Europe/Berlin"),
        AutocompleteChoice::new("UTC", "UTC").add_localized_name("de", "Weltzeit"),
    ]);
    let callbacks = [
        CreateInteractionResponse::Pong,
        CreateInteractionResponse::Message(message()),
        CreateInteractionResponse::Defer(CreateInteractionResponseMessage::new().ephemeral(true)),
        CreateInteractionResponse::Acknowledge,
        CreateInteractionResponse::UpdateMessage(message()),
        CreateInteractionResponse::UpdateMessage(
            CreateInteractionResponseMessage::new().content("settled").components(vec![]),
        ),
        CreateInteractionResponse::Autocomplete(choices),
        CreateInteractionResponse::Autocomplete(CreateAutocompleteResponse::new()),
        CreateInteractionResponse::Autocomplete(CreateAutocompleteResponse::new().add_int_choice("one", 1)),
        CreateInteractionResponse::LaunchActivity,
    ];
    for callback in callbacks {
        accepted("POST", CALLBACK, callback);
    }
}

#[test]
fn forms() {
    let rows = vec![
        CreateActionRow::InputText(
            CreateInputText::new(InputTextStyle::Short, "What", "what").placeholder("…").max_length(100),
        ),
        CreateActionRow::InputText(
            CreateInputText::new(InputTextStyle::Paragraph, "Why", "why").value("because").required(false),
        ),
    ];
    let form = CreateModal::new("v1:form:7", "A promise").components(rows);
    accepted("POST", CALLBACK, CreateInteractionResponse::Modal(form));
    accepted(
        "POST",
        CALLBACK,
        serde_json::json!({"type": 9, "data": {"custom_id": "v1:form", "title": "A promise", "components": [
            {"type": 18, "label": "What", "description": "in a word", "component":
                {"type": 4, "custom_id": "what", "style": 1, "min_length": 1, "max_length": 100}},
            {"type": 18, "label": "Who", "component": {"type": 5, "custom_id": "who", "max_values": 3}},
            {"type": 18, "label": "How", "component": {"type": 3, "custom_id": "how", "options":
                [{"label": "Gently", "value": "gently"}]}},
        ]}}),
    );
}

#[test]
fn webhook_messages() {
    let followup = CreateInteractionResponseFollowup::new().content("more").ephemeral(true).components(rows());
    accepted("POST", "/webhooks/31/token?wait=true", followup);
    let webhook = ExecuteWebhook::new().content("as Ada").username("Ada").embed(embed());
    accepted("POST", "/webhooks/31/token?wait=true&thread_id=4", webhook);
    let edit = EditInteractionResponse::new().content("settled").embeds(vec![embed()]).components(rows());
    accepted("PATCH", "/webhooks/31/token/messages/@original", edit);
    accepted("PATCH", "/webhooks/31/token/messages/77", EditWebhookMessage::new().content("settled"));
}

#[test]
fn threads() {
    let from_message = CreateThread::new("Follow-up").auto_archive_duration(AutoArchiveDuration::OneDay);
    accepted("POST", "/channels/11/messages/12/threads", from_message);
    let alone = CreateThread::new("Follow-up").kind(ChannelType::PrivateThread).invitable(false);
    accepted("POST", "/channels/11/threads", alone);
    let first = CreateMessage::new().content("hello").embed(embed()).components(rows());
    let post = CreateForumPost::new("A question", first).add_applied_tag(ForumTagId::new(5));
    accepted("POST", "/channels/11/threads", post);
    accepted("PATCH", "/channels/11", EditThread::new().archived(true).locked(false).name("Settled"));
    accepted("POST", "/users/@me/channels", serde_json::json!({"recipient_id": "41"}));
}

fn slash_command() -> CreateCommand {
    let text = CreateCommandOption::new(CommandOptionType::String, "text", "What to keep")
        .required(true)
        .min_length(1)
        .max_length(500)
        .name_localized("de", "text")
        .description_localized("de", "Was zu halten ist");
    let unit = CreateCommandOption::new(CommandOptionType::String, "unit", "Unit")
        .add_string_choice("hours", "h")
        .add_string_choice_localized("days", "d", [("de", "Tage")]);
    let zone = CreateCommandOption::new(CommandOptionType::String, "zone", "Time zone").set_autocomplete(true);
    let count =
        CreateCommandOption::new(CommandOptionType::Integer, "count", "How many").min_int_value(1).max_int_value(99);
    let ratio = CreateCommandOption::new(CommandOptionType::Number, "ratio", "How much").min_number_value(0.5);
    let place = CreateCommandOption::new(CommandOptionType::Channel, "place", "Where")
        .channel_types(vec![ChannelType::Text, ChannelType::Forum]);
    let plain = [
        (CommandOptionType::User, "who"),
        (CommandOptionType::Role, "role"),
        (CommandOptionType::Boolean, "quiet"),
        (CommandOptionType::Mentionable, "for"),
        (CommandOptionType::Attachment, "file"),
    ]
    .map(|(kind, name)| CreateCommandOption::new(kind, name, "As it says"));
    CreateCommand::new("promise")
        .description("Keep a promise")
        .name_localized("de", "versprechen")
        .default_member_permissions(Permissions::MANAGE_GUILD)
        .contexts(vec![InteractionContext::Guild, InteractionContext::BotDm])
        .integration_types(vec![InstallationContext::Guild])
        .set_options([text, unit, zone, count, ratio, place].into_iter().chain(plain).collect())
}

#[test]
fn commands() {
    let add = CreateCommandOption::new(CommandOptionType::SubCommand, "add", "Add one")
        .add_sub_option(CreateCommandOption::new(CommandOptionType::User, "who", "Whom").required(true));
    let group = CreateCommandOption::new(CommandOptionType::SubCommandGroup, "times", "Times")
        .add_sub_option(CreateCommandOption::new(CommandOptionType::SubCommand, "list", "List them"));
    let all = vec![
        slash_command(),
        CreateCommand::new("duty").description("Duties").add_option(add).add_option(group),
        CreateCommand::new("Remember This").kind(CommandType::Message),
        CreateCommand::new("Who is it").kind(CommandType::User).dm_permission(false).nsfw(true),
    ];
    accepted("POST", COMMANDS, slash_command());
    accepted("PATCH", "/applications/31/commands/5", slash_command());
    accepted("PUT", "/applications/31/guilds/41/commands", &all);
    accepted("PUT", COMMANDS, &all);
}
