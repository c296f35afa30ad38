//! The rules of this house beyond Discord's contract, and the check of our own answers.

use serde::de::DeserializeOwned;
use serde_json::Value;
use serenity::model::application::Command;
use serenity::model::channel::{Channel, GuildChannel, Message, ThreadsData};
use serenity::model::guild::{Member, PartialGuild, Role};
use serenity::model::user::User;

use super::call::Answer;
use super::routes::{Holds, Route, Writes};
use crate::contract::Contract;
use crate::world::World;

/// Every message that is written says whom it may ping.
pub(super) fn house_rules(route: &Route, body: Option<&Value>) -> Option<String> {
    let body = body?;
    let message = match route.writes {
        Writes::Nothing => return None,
        Writes::Message => body,
        Writes::Edit => {
            body.get("content").filter(|content| content.as_str().is_some_and(|text| !text.is_empty()))?;
            body
        }
        Writes::Response => match body["type"].as_u64() {
            Some(4) => &body["data"],
            Some(7) => body.get("data").filter(|data| data.get("content").is_some_and(Value::is_string))?,
            _ => return None,
        },
        Writes::Post => body.get("message")?,
    };
    let missing = !message.get("allowed_mentions").is_some_and(Value::is_object);
    missing.then(|| "allowed_mentions is missing: every message of the bot says whom it may ping.".to_owned())
}

/// Checks what we answer: by the contract, and by reading it as a client would.
pub(super) fn check_answer(world: &mut World, route: &Route, method: &str, path: &str, answer: &Answer) {
    let violations = Contract::shared().check_response(method, path, answer.status, answer.body.as_ref());
    for violation in violations {
        world.journal.complain(format!("the local Discord answered {method} {path} wrongly: {violation}"));
    }
    let Some(body) = answer.body.as_ref() else { return };
    let error = match route.holds {
        Holds::Nothing | Holds::Something => None,
        Holds::Message => unreadable::<Message>(body),
        Holds::Messages => unreadable::<Vec<Message>>(body),
        Holds::Channel => unreadable::<Channel>(body),
        Holds::Channels => unreadable::<Vec<GuildChannel>>(body),
        Holds::Threads => unreadable::<ThreadsData>(body),
        Holds::Guild => unreadable::<PartialGuild>(body),
        Holds::Member => unreadable::<Member>(body),
        Holds::Members => unreadable::<Vec<Member>>(body),
        Holds::Roles => unreadable::<Vec<Role>>(body),
        Holds::User => unreadable::<User>(body),
        Holds::Users => unreadable::<Vec<User>>(body),
        Holds::Commands => unreadable::<Vec<Command>>(body),
        Holds::Command => unreadable::<Command>(body),
    };
    if let Some(error) = error {
        world.journal.complain(format!("the answer to {method} {path} cannot be read: {error}: {body}"));
    }
}

fn unreadable<T: DeserializeOwned>(body: &Value) -> Option<String> {
    T::deserialize(body).err().map(|error| error.to_string())
}
