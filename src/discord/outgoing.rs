//! Messages as Discord wants them.

use serenity::all::{
    ButtonStyle, ChannelType, CreateActionRow, CreateAllowedMentions, CreateAttachment, CreateButton,
    CreateInteractionResponseMessage, CreateMessage, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
    EditMessage, MessageFlags, Nonce, UserId,
};

use crate::domain::custom_id::{Action, CustomId};
use crate::texts::{Button, Channels, MESSAGE_LIMIT, Message, Row, Style, Target};

/// A new message of a bundle. The nonce makes Discord return the earlier one if it has it already.
pub(super) fn create(message: &Message, bundle: i64) -> CreateMessage {
    CreateMessage::new()
        .content(content(message))
        .components(rows(message, Some(bundle)))
        .files(files(message))
        .allowed_mentions(pings(message))
        .flags(flags(message))
        .nonce(Nonce::String(format!("meantime-{bundle}")))
        .enforce_nonce(true)
}

fn flags(message: &Message) -> MessageFlags {
    let silent = if message.silent { MessageFlags::SUPPRESS_NOTIFICATIONS } else { MessageFlags::empty() };
    MessageFlags::SUPPRESS_EMBEDS | silent
}

/// The same message as it should stand now; of no bundle where nothing is stored of it any more.
pub(super) fn edit(message: &Message, bundle: Option<i64>) -> EditMessage {
    // An edit pings nobody, and must not begin to.
    EditMessage::new()
        .content(content(message))
        .components(rows(message, bundle))
        .allowed_mentions(CreateAllowedMentions::new())
}

/// An answer that only the person sees.
pub(super) fn private(message: &Message) -> CreateInteractionResponseMessage {
    public(message).ephemeral(true)
}

/// An answer in place of the message that was acted on.
pub(super) fn public(message: &Message) -> CreateInteractionResponseMessage {
    CreateInteractionResponseMessage::new()
        .content(content(message))
        .components(rows(message, None))
        .files(files(message))
        .allowed_mentions(pings(message))
}

/// Its text. Texts keep within the limit by themselves; should one not, a cut one is better than a refused one.
pub(super) fn content(message: &Message) -> String {
    if message.text.chars().count() <= MESSAGE_LIMIT {
        return message.text.clone();
    }
    tracing::warn!(characters = message.text.chars().count(), "a text was too long for Discord and was cut");
    let kept: String = message.text.chars().take(MESSAGE_LIMIT - 1).collect();
    format!("{kept}\u{2026}")
}

/// Nobody but those whom the message is for.
pub(super) fn pings(message: &Message) -> CreateAllowedMentions {
    CreateAllowedMentions::new().users(message.pings.iter().map(|person| UserId::new(person.0.max(1))))
}

/// Its files.
pub(super) fn files(message: &Message) -> impl Iterator<Item = CreateAttachment> {
    message.files.iter().map(|file| {
        let attached = CreateAttachment::bytes(file.bytes.clone(), &file.name);
        match &file.description {
            Some(description) => attached.description(description),
            None => attached,
        }
    })
}

/// Its buttons and selects.
pub(super) fn rows(message: &Message, bundle: Option<i64>) -> Vec<CreateActionRow> {
    message.rows.iter().map(|row| action_row(row, bundle)).collect()
}

fn action_row(row: &Row, bundle: Option<i64>) -> CreateActionRow {
    match row {
        Row::Buttons(buttons) => CreateActionRow::Buttons(buttons.iter().map(|b| button(b, bundle)).collect()),
        Row::Choice { action, placeholder, options } => {
            let options = options.iter().map(|choice| {
                let option = CreateSelectMenuOption::new(&choice.label, &choice.value);
                match &choice.description {
                    Some(description) => option.description(description),
                    None => option,
                }
            });
            let kind = CreateSelectMenuKind::String { options: options.collect() };
            CreateActionRow::SelectMenu(CreateSelectMenu::new(id(action, bundle), kind).placeholder(placeholder))
        }
        Row::Owners { action, placeholder, most } => {
            let kind = CreateSelectMenuKind::Mentionable { default_users: None, default_roles: None };
            let menu = CreateSelectMenu::new(id(action, bundle), kind).placeholder(placeholder);
            CreateActionRow::SelectMenu(menu.min_values(1).max_values(*most))
        }
        Row::Channels { action, placeholder, kinds, most } => {
            let channel_types = Some(channel_types(*kinds));
            let kind = CreateSelectMenuKind::Channel { channel_types, default_channels: None };
            let menu = CreateSelectMenu::new(id(action, bundle), kind).placeholder(placeholder);
            CreateActionRow::SelectMenu(menu.min_values(1).max_values(*most))
        }
    }
}

fn channel_types(kinds: Channels) -> Vec<ChannelType> {
    match kinds {
        Channels::ToPostIn => vec![ChannelType::Text, ChannelType::News],
        Channels::ToWatch => vec![ChannelType::Text, ChannelType::News, ChannelType::Forum, ChannelType::Category],
    }
}

fn button(button: &Button, bundle: Option<i64>) -> CreateButton {
    match &button.target {
        Target::Opens(url) => CreateButton::new_link(url).label(&button.label),
        Target::Does(action) => {
            let style = match button.style {
                Style::Primary => ButtonStyle::Primary,
                Style::Secondary => ButtonStyle::Secondary,
                Style::Danger => ButtonStyle::Danger,
            };
            CreateButton::new(id(action, bundle)).label(&button.label).style(style)
        }
    }
}

fn id(action: &Action, bundle: Option<i64>) -> String {
    CustomId { action: action.clone(), bundle }.encode()
}
