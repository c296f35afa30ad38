//! `/overlap`: when people of this server are all at work.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use futures::future::try_join_all;
use serenity::all::Role;
use tracing::warn;

use super::{Ctx, Done, answer, language, person, role_is_here, server};
use crate::app::AppError;
use crate::discord::incoming;
use crate::discord::members::Member;
use crate::domain::absence;
use crate::domain::ids::{PersonId, RoleId};
use crate::domain::overlap::{Colleague, PEOPLE_MOST, Wanted, usual_date};
use crate::texts;

/// More is not read of what was typed: twenty mentions have less.
const TYPED_MOST: usize = 600;

/// How long they want to be at work together.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
pub enum Length {
    /// A word.
    Quarter,
    /// The usual.
    Half,
    /// A longer talk.
    Hour,
    /// A workshop.
    Two,
}

impl Length {
    fn length(self) -> TimeDelta {
        TimeDelta::minutes(match self {
            Self::Quarter => 15,
            Self::Half => 30,
            Self::Hour => 60,
            Self::Two => 120,
        })
    }
}

/// When you and others are all at work
#[poise::command(slash_command, guild_only)]
pub async fn overlap(
    ctx: Ctx<'_>,
    people: Option<String>,
    role: Option<Role>,
    when: Option<String>,
    length: Option<Length>,
) -> Done {
    let here = server(ctx)?;
    let chosen = chosen(ctx, people.as_deref().unwrap_or_default(), role.as_ref())?;
    let others = with_holders(ctx, chosen).await?;
    let members = members(ctx, &others).await?;
    let colleagues = ctx.data().app.colleagues(here, person(ctx), &others).await?;
    let wanted = wanted(ctx, &colleagues, when.as_deref(), length)?;
    let Some(compared) = ctx.data().app.compare(colleagues, wanted) else {
        return Err(AppError::person(texts::overlap::no_such_day(language(ctx))));
    };
    let own = ctx.interaction.member.as_ref().map_or(ctx.interaction.user.name.as_str(), |one| one.display_name());
    let name = |one: &Colleague| members.get(&one.who).map_or(own, |member| &member.name).to_owned();
    let names: Vec<String> = compared.people.iter().map(name).collect();
    answer(ctx, texts::overlap::found(language(ctx), &compared, &names, ctx.data().app.now())).await
}

/// Who was typed and chosen.
struct Chosen {
    people: Vec<PersonId>,
    roles: Vec<RoleId>,
}

fn chosen(ctx: Ctx<'_>, typed: &str, role: Option<&Role>) -> Result<Chosen, AppError> {
    let typed: String = typed.chars().take(TYPED_MOST).collect();
    let mut roles = mentioned(&typed, "@&").into_iter().map(RoleId).collect::<Vec<_>>();
    roles.extend(role.map(|role| RoleId(role.id.get())));
    let is_everybody = role.is_some_and(incoming::is_everyone) || roles.iter().any(|one| one.0 == server_number(ctx));
    if is_everybody || typed.contains("@everyone") || typed.contains("@here") {
        return Err(AppError::person(texts::overlap::everybody(language(ctx))));
    }
    roles.iter().try_for_each(|role| role_is_here(ctx, *role))?;
    let people: Vec<PersonId> =
        mentioned(&typed, "@").into_iter().chain(mentioned(&typed, "@!")).map(PersonId).collect();
    if people.is_empty() && roles.is_empty() {
        return Err(AppError::person(texts::overlap::whom(language(ctx))));
    }
    Ok(Chosen { people, roles })
}

fn server_number(ctx: Ctx<'_>) -> u64 {
    ctx.interaction.guild_id.map_or(0, |id| id.get())
}

/// The numbers in `<@1>`, `<@!1>` or `<@&1>`.
fn mentioned(typed: &str, mark: &str) -> Vec<u64> {
    let inside = typed.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(inside, _)| inside);
    inside.filter_map(|inside| inside.strip_prefix(mark)?.parse().ok()).filter(|number| *number > 0).collect()
}

/// The people without the asker, each once, with those who hold the roles.
async fn with_holders(ctx: Ctx<'_>, chosen: Chosen) -> Result<Vec<PersonId>, AppError> {
    let mut people = chosen.people;
    for role in chosen.roles {
        match ctx.data().members.holders(ctx.http(), server(ctx)?, role).await {
            Ok(Some(holders)) if holders.is_empty() => {
                return Err(AppError::person(texts::overlap::role_empty(language(ctx), role)));
            }
            Ok(Some(holders)) => people.extend(holders),
            Ok(None) => return Err(AppError::person(texts::overlap::role_unknown(language(ctx), role))),
            Err(failure) => {
                warn!(why = %failure, "who holds a role could not be looked up");
                return Err(AppError::person(texts::overlap::role_unknown(language(ctx), role)));
            }
        }
    }
    let mut others: Vec<PersonId> = Vec::new();
    for who in people.into_iter().filter(|who| *who != person(ctx)) {
        if !others.contains(&who) {
            others.push(who);
        }
    }
    match others.len() + 1 {
        1 => Err(AppError::person(texts::overlap::alone(language(ctx)))),
        count if count > PEOPLE_MOST => Err(AppError::person(texts::overlap::too_many(language(ctx), count))),
        _ => Ok(others),
    }
}

/// What they are called in this server. An id can be forged, and hours are told only of who is here.
async fn members(ctx: Ctx<'_>, people: &[PersonId]) -> Result<BTreeMap<PersonId, Member>, AppError> {
    let here = server(ctx)?;
    let member = async |who: PersonId| match ctx.data().members.member(ctx.http(), here, who).await {
        Ok(Some(member)) if member.bot => Err(AppError::person(texts::overlap::bot(language(ctx), who))),
        Ok(Some(member)) => Ok((who, member)),
        Ok(None) => Err(AppError::person(texts::overlap::absent(language(ctx), who))),
        Err(failure) => {
            warn!(why = %failure, "a member could not be looked up");
            Err(AppError::person(texts::refused::members_unknown(language(ctx))))
        }
    };
    Ok(try_join_all(people.iter().map(|who| member(*who))).await?.into_iter().collect())
}

fn wanted(
    ctx: Ctx<'_>,
    colleagues: &[Colleague],
    when: Option<&str>,
    length: Option<Length>,
) -> Result<Wanted, AppError> {
    let (asker, now) = (colleagues.first().map(|one| &one.schedule), ctx.data().app.now());
    let zone = asker.map_or(chrono_tz::Tz::UTC, |own| own.zone_at(now));
    let date = match (when, asker) {
        (Some(text), _) => absence::last_day(text, zone, now)?,
        (None, Some(own)) => usual_date(own, now),
        (None, None) => now.date_naive(),
    };
    Ok(Wanted { date, length: length.unwrap_or(Length::Half).length() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mentions_are_read_and_nothing_else() {
        let table: [(&str, &[u64], &[u64]); 7] = [
            ("<@1> <@!2><@3>, and <@&4>", &[1, 3], &[4]),
            ("@Ada", &[], &[]),
            ("<@0> <@-1> <@x> <@> <@18446744073709551616>", &[], &[]),
            ("<@<@5>", &[5], &[]),
            ("<#7> <t:8:f> 9", &[], &[]),
            ("<@&", &[], &[]),
            ("", &[], &[]),
        ];
        for (typed, people, roles) in table {
            assert_eq!(
                (mentioned(typed, "@").as_slice(), mentioned(typed, "@&").as_slice()),
                (people, roles),
                "{typed}"
            );
        }
        assert_eq!(mentioned("<@1> <@!2>", "@!"), [2]);
    }
}
