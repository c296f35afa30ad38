//! The bot itself, its application, other users, and opening DMs.

use serde_json::json;

use super::call::{Answer, Answered, Call, id_in};
use super::error::ApiError;
use crate::permissions;
use crate::world::{World, id};

pub(super) fn me(world: &mut World, _: &Call) -> Answered {
    Ok(Answer::ok(world.current_user_json()))
}

pub(super) fn user(world: &mut World, call: &Call) -> Answered {
    let user = world.users.get(&call.id(0)?).filter(|user| !user.webhook).ok_or_else(ApiError::unknown_user)?;
    Ok(Answer::ok(world.user_json(user)))
}

pub(super) fn guilds(world: &mut World, call: &Call) -> Answered {
    let bot = world.bot();
    let (after, before) = (call.query_id("after").unwrap_or(0), call.query_id("before").unwrap_or(u64::MAX));
    let guilds = world
        .guilds
        .values()
        .filter(|guild| guild.members.contains_key(&bot) && guild.id > after && guild.id < before)
        .take(call.limit(200, 200))
        .map(|guild| {
            json!({
                "id": id(guild.id),
                "name": guild.name,
                "icon": null,
                "banner": null,
                "owner": guild.owner == bot,
                "permissions": permissions::on_server(guild, bot).bits().to_string(),
                "features": [],
            })
        })
        .collect();
    Ok(Answer::ok(guilds))
}

pub(super) fn leave_guild(world: &mut World, call: &Call) -> Answered {
    let (guild, bot) = (call.id(0)?, world.bot());
    if !world.guilds.get(&guild).is_some_and(|guild| guild.members.contains_key(&bot)) {
        return Err(ApiError::unknown_guild());
    }
    world.leave(guild, bot);
    Ok(Answer::empty())
}

pub(super) fn application(world: &mut World, _: &Call) -> Answered {
    let application = &world.application;
    let owner = world.users.values().find(|user| !user.bot).unwrap_or_else(|| world.user(world.bot()));
    Ok(Answer::ok(json!({
        "id": id(application.id),
        "name": application.name,
        "icon": null,
        "description": "",
        "type": null,
        "bot": world.user_json(world.user(application.bot)),
        "bot_public": true,
        "bot_require_code_grant": false,
        "owner": world.user_json(owner),
        "team": null,
        "verify_key": "0".repeat(64),
        "flags": application.flags(),
        "flags_new": application.flags().to_string(),
        "eligible_oauth2_scopes": [],
        "hook": true,
        "storefront_available": false,
        "is_verified": false,
        "is_discoverable": false,
        "is_monetized": false,
        "integration_types_config": {},
        "redirect_uris": [],
        "interactions_endpoint_url": null,
        "role_connections_verification_url": null,
        "max_participants": null,
        "approximate_guild_count": world.guilds.len(),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "interactions_event_types": [],
        "interactions_version": 1,
        "explicit_content_filter": 0,
        "rpc_application_state": 0,
        "creator_monetization_state": 1,
        "discoverability_state": 1,
        "discovery_eligibility_flags": 0,
        "store_application_state": 1,
        "verification_state": 1,
        "monetization_state": 1,
        "monetization_eligibility_flags": 0,
        "event_webhooks_status": 1,
        "internal_guild_restriction": 1,
        "summary": "",
    })))
}

pub(super) fn gateway(world: &mut World, _: &Call) -> Answered {
    Ok(Answer::ok(json!({"url": world.sessions.url})))
}

pub(super) fn gateway_bot(world: &mut World, _: &Call) -> Answered {
    Ok(Answer::ok(json!({
        "url": world.sessions.url,
        "shards": 1,
        "session_start_limit": {
            "total": 1000,
            "remaining": world.application.identifies_left,
            "reset_after": 86_400_000,
            "max_concurrency": 1,
        },
    })))
}

/// Opens a DM; the same one again for the same person.
pub(super) fn open_dm(world: &mut World, call: &Call) -> Answered {
    let recipient = id_in(&call.body["recipient_id"]).ok_or_else(ApiError::invalid_recipients)?;
    let known = world.users.get(&recipient).filter(|user| !user.webhook).ok_or_else(ApiError::unknown_user)?;
    if known.bot {
        return Err(ApiError::invalid_recipients());
    }
    if world.dm_of(recipient).is_none() {
        if world.application.quarantined {
            return Err(ApiError::quarantined());
        }
        match &mut world.application.new_dms_left {
            Some(0) => return Err(ApiError::opening_dms_too_fast()),
            Some(left) => *left -= 1,
            None => {}
        }
    }
    let channel = world.open_dm(recipient);
    Ok(Answer::ok(world.channel_json(world.channel(channel))))
}
