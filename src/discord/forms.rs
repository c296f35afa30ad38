//! Forms: opened by a command or button, and submitted. What a form is about is in its custom id, so it survives a
//! restart.

use serenity::all::{
    ActionRowComponent, Context, CreateActionRow, CreateInputText, CreateModal, InputTextStyle, Member,
    ModalInteraction, Permissions,
};

use chrono_tz::Tz;

use super::authority::Actor;
use super::commands::Data;
use super::owners::can_owe;
use super::reply::{self, Answer};
use super::{handler, hours, setup};
use crate::app::{AppError, Asked};
use crate::domain::ask::{Press, Source, Words};
use crate::domain::calendar::{Schedule, Weekly};
use crate::domain::custom_id::{Action, AskOptions, CustomId};
use crate::domain::hours_text::describe;
use crate::domain::ids::{AskId, ChannelId, Order, PersonId, ServerId};
use crate::domain::language::Language;
use crate::domain::setup::Move;
use crate::steps::Step;
use crate::texts;

const QUESTION: &str = "question";
const CONTEXT: &str = "context";
const ZONE: &str = "zone";
const HOURS: &str = "hours";
const TIME: &str = "time";

/// The form of `/ask`.
pub(super) fn ask(language: Language, options: AskOptions) -> CreateModal {
    let form = texts::ask::form(language);
    let question =
        input(InputTextStyle::Paragraph, &form.question, QUESTION).max_length(max(texts::ask::QUESTION_MOST));
    let context = input(InputTextStyle::Paragraph, &form.context, CONTEXT)
        .required(false)
        .max_length(max(texts::ask::CONTEXT_MOST));
    modal(Action::AskForm(options), &form.title, vec![question, context])
}

/// The form "I'll reply by".
pub(super) fn promise(language: Language, ask: AskId) -> CreateModal {
    let form = texts::ask::promise_form(language);
    let time = input(InputTextStyle::Short, &form.time, TIME).max_length(60);
    modal(Action::PromiseForm(ask), &form.title, vec![time])
}

fn input(style: InputTextStyle, field: &texts::Field, id: &str) -> CreateInputText {
    CreateInputText::new(style, &field.label, id).placeholder(&field.example)
}

/// The form for working hours, filled with what is set, or with what was chosen and typed on the way here. Who has no hours
/// finds nine to five in it, and need not think of any.
pub(super) fn hours_form(
    language: Language,
    own: Option<&Schedule>,
    chosen: Option<Tz>,
    typed: Option<Weekly>,
) -> CreateModal {
    let words = texts::hours::choices::form(language);
    let input = |label: &str, id: &str, example: &str, most: u16| {
        CreateInputText::new(InputTextStyle::Short, label, id).placeholder(example).required(false).max_length(most)
    };
    let mut zone = input(&words.zone, ZONE, &words.zone_example, 100);
    let hours = input(&words.hours, HOURS, &words.hours_example, 600);
    if let Some(known) = chosen.or(own.map(Schedule::zone)) {
        zone = zone.value(known.name());
    }
    let set = own.map(|own| own.weekly().clone()).filter(|weekly| !weekly.is_empty());
    let needed = set.is_none();
    let stands = typed.or(set).unwrap_or_else(Weekly::standard);
    let hours = hours.value(describe(&stands)).required(needed);
    modal(Action::HoursForm, &words.title, vec![zone, hours])
}

/// The form for a server's hours, filled with what is set.
pub(super) fn server_hours(language: Language, set: Option<&Schedule>) -> CreateModal {
    let words = texts::setup::form(language);
    let [label, example] = words.zone;
    let mut zone = CreateInputText::new(InputTextStyle::Short, label, ZONE).placeholder(example).max_length(100);
    let [label, example] = words.hours;
    let mut hours = CreateInputText::new(InputTextStyle::Short, label, HOURS).placeholder(example).max_length(600);
    if let Some(set) = set {
        zone = zone.value(set.zone().name());
        hours = hours.value(describe(set.weekly()));
    }
    modal(Action::Setup(Move::HoursForm), &words.title, vec![zone, hours.required(false)])
}

fn modal(action: Action, title: &str, inputs: Vec<CreateInputText>) -> CreateModal {
    let id = CustomId { action, bundle: None }.encode();
    CreateModal::new(id, title).components(inputs.into_iter().map(CreateActionRow::InputText).collect())
}

/// The language of who submits a form, as their Discord tells it.
fn language(interaction: &ModalInteraction) -> Language {
    Language::of_locale(&interaction.locale)
}

fn max(characters: usize) -> u16 {
    u16::try_from(characters).unwrap_or(u16::MAX)
}

pub(super) async fn answer(ctx: &Context, data: &Data, interaction: &ModalInteraction) {
    let outcome = match CustomId::decode(&interaction.data.custom_id).map(|id| id.action) {
        Some(Action::AskForm(options)) => asked(ctx, data, interaction, &options).await,
        Some(Action::PromiseForm(ask)) => promised(ctx, data, interaction, ask).await,
        Some(Action::HoursForm) => {
            let who = hours::Who::new(&interaction.user, &interaction.locale, interaction.guild_id);
            hours::typed(data, who, &field(interaction, ZONE), &field(interaction, HOURS)).await
        }
        Some(Action::Setup(Move::HoursForm)) => {
            let typed = setup::typed(data, interaction, &field(interaction, ZONE), &field(interaction, HOURS)).await;
            let answer = typed.unwrap_or_else(|error| {
                Answer::Private(reply::trouble(&data.app, &error, language(interaction), interaction.id.get()))
            });
            return data.answering.give(answer).await;
        }
        _ => Err(AppError::person(texts::refused::old_form(language(interaction)))),
    };
    let message =
        outcome.unwrap_or_else(|error| reply::trouble(&data.app, &error, language(interaction), interaction.id.get()));
    data.answering.give(Answer::Private(message)).await;
    Step::FormAnswered.reached();
}

async fn promised(
    ctx: &Context,
    data: &Data,
    interaction: &ModalInteraction,
    ask: AskId,
) -> Result<texts::Message, AppError> {
    let actor = Actor::from(interaction);
    let (by, roles) = (actor.person, actor.roles_for(&ctx.http, data, ask).await?);
    let until = data.app.promised_time(ask, by, &field(interaction, TIME)).await?;
    let order = Order(interaction.id.get());
    let pressed = data.app.press(ask, by, &roles, order, Press::Promise(until)).await?;
    Ok(texts::ask::pressed(language(interaction), &pressed, by))
}

async fn asked(
    ctx: &Context,
    data: &Data,
    interaction: &ModalInteraction,
    options: &AskOptions,
) -> Result<texts::Message, AppError> {
    Step::FormCame.reached();
    let Some(server) = interaction.guild_id else {
        return Err(AppError::person(texts::refused::asks_live_in_servers(language(interaction))));
    };
    let channel = ChannelId(interaction.channel_id.get());
    let from = Asked {
        server: ServerId(server.get()),
        channel,
        in_thread: handler::in_thread(interaction.channel.as_ref()),
        asker: PersonId(interaction.user.id.get()),
        order: Order(interaction.id.get()),
    };
    may_write(interaction.member.as_ref(), from.in_thread, language(interaction))?;
    can_owe(language(interaction), ctx, data, &from, &options.owners).await?;
    let words = Words { question: field(interaction, QUESTION), context: field(interaction, CONTEXT) };
    let made = data.app.ask(from, options, words).await?;
    Ok(texts::ask::made(language(interaction), Source::Form, channel, &made))
}

/// What the bot posts for somebody they could have posted themselves.
pub(super) fn may_write(member: Option<&Member>, in_thread: bool, language: Language) -> Result<(), AppError> {
    let needed = if in_thread { Permissions::SEND_MESSAGES_IN_THREADS } else { Permissions::SEND_MESSAGES };
    match member.and_then(|member| member.permissions) {
        Some(may) if !may.contains(needed) => Err(AppError::person(texts::ask::may_not_write(language))),
        _ => Ok(()),
    }
}

fn field(interaction: &ModalInteraction, id: &str) -> String {
    let inputs = interaction.data.components.iter().flat_map(|row| &row.components);
    let mut values = inputs.filter_map(|component| match component {
        ActionRowComponent::InputText(input) if input.custom_id == id => input.value.clone(),
        _ => None,
    });
    values.next().unwrap_or_default()
}
