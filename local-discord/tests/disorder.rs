//! Events that are withheld, and released in an order of the test's choice.

mod support;

use local_discord::{LocalDiscord, Person, Server};
use serde_json::{Value, json};
use support::socket::{Events, Socket};
use support::{INTENTS, discord, http};

async fn scene() -> (LocalDiscord, Server, Person, Socket) {
    let (discord, _) = discord().await;
    let acme = discord.server("Acme");
    acme.channel("#backend");
    let ada = acme.person("Ada");
    let socket = Socket::identified(&discord, INTENTS).await;
    (discord, acme, ada, socket)
}

/// What was said, in the order in which it was heard; and that the numbers ascend.
fn said(events: &Events) -> Vec<String> {
    let numbers: Vec<u64> = events.0.iter().filter_map(|event| event["s"].as_u64()).collect();
    assert!(numbers.windows(2).all(|pair| pair[1] == pair[0] + 1), "{numbers:?}");
    let text = |event: &Value| event["d"]["content"].as_str().unwrap_or_default().replace("<@", "").replace('>', "");
    events.0.iter().map(text).map(|text| text.split(' ').next_back().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn events_are_withheld_and_released_in_any_order() {
    let (discord, _acme, ada, mut socket) = scene().await;
    let orders: [(&[usize], &[&str]); 4] = [
        (&[0, 1, 2], &["one", "two", "three"]),
        (&[2, 0, 1], &["three", "one", "two"]),
        (&[1, 1, 0, 2, 1], &["two", "two", "one", "three", "two"]),
        (&[2], &["three"]),
    ];
    for (order, heard) in orders {
        discord.hold_events();
        let sent = discord.events_sent();
        for text in ["one", "two", "three"] {
            ada.says("#backend", &format!("@Meantime {text}"));
        }
        assert_eq!(discord.events_sent(), sent);
        assert!(socket.hears_out(&discord).await.names().is_empty());
        let held = discord.events_held();
        assert_eq!(held.iter().map(|event| event.name.as_str()).collect::<Vec<_>>(), ["MESSAGE_CREATE"; 3]);
        discord.release_events(order);
        assert_eq!(said(&socket.hears_out(&discord).await), heard);
        assert!(discord.events_held().is_empty());
        ada.says("#backend", "@Meantime after");
        assert_eq!(said(&socket.hears_out(&discord).await), ["after"]);
    }
    discord.assert_no_complaints();
}

#[tokio::test]
async fn a_seed_is_an_order_and_each_event_comes_once() {
    let (discord, _acme, ada, mut socket) = scene().await;
    let mut heard = Vec::new();
    for seed in [1, 1, 2, 3] {
        discord.hold_events();
        for n in 0..8 {
            ada.says("#backend", &format!("@Meantime {n}"));
        }
        discord.release_events(seed);
        heard.push(said(&socket.hears_out(&discord).await));
        let mut sorted = heard.last().unwrap().clone();
        sorted.sort();
        assert_eq!(sorted, ["0", "1", "2", "3", "4", "5", "6", "7"], "seed {seed}");
    }
    assert_eq!(heard[0], heard[1]);
    assert!(heard[0] != heard[2] && heard[2] != heard[3], "{heard:?}");
    discord.assert_no_complaints();
}

#[tokio::test]
async fn the_order_may_depend_on_what_is_held() {
    let (discord, acme, ada, mut socket) = scene().await;
    let message = ada.says("#backend", "@Meantime hello");
    socket.hears_out(&discord).await;
    discord.hold_events();
    ada.reacts(&message, "✅");
    ada.deletes(&message);
    let thread = ada.starts_thread("#backend", "a thread");
    discord.release_events_with(|events| {
        assert_eq!(events[0].data["emoji"]["name"], "✅");
        let (deleted, rest): (Vec<_>, Vec<_>) = (0..events.len()).partition(|at| events[*at].name == "MESSAGE_DELETE");
        deleted.into_iter().chain(rest).collect()
    });
    let events = socket.hears_out(&discord).await;
    assert_eq!(events.names()[..3], ["MESSAGE_DELETE", "MESSAGE_REACTION_ADD", "THREAD_CREATE"]);
    assert_eq!(events.only("THREAD_CREATE")["id"], thread.id().to_string());
    drop(acme);
    discord.assert_no_complaints();
}

#[tokio::test]
async fn interactions_are_not_withheld() {
    let (discord, _acme, ada, mut socket) = scene().await;
    http(&discord).create_global_commands(&json!([{"name": "ask", "description": "Ask"}])).await.unwrap();
    discord.hold_events();
    ada.says("#backend", "@Meantime hello");
    let _ = ada.begins("#backend", "/ask").unwrap();
    assert_eq!(socket.hears_out(&discord).await.names(), ["INTERACTION_CREATE"]);
    discord.release_events(&[0]);
    assert_eq!(socket.hears_out(&discord).await.names(), ["MESSAGE_CREATE"]);
    discord.assert_no_complaints();
}

#[tokio::test]
#[should_panic(expected = "there is no event 3 among the 1 held")]
async fn an_event_that_is_not_held_cannot_be_released() {
    let (discord, _acme, ada, _socket) = scene().await;
    discord.hold_events();
    ada.says("#backend", "@Meantime hello");
    discord.release_events(&[3]);
}
