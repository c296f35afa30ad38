//! JSON that was spoilt: fields that are missing, null, of another type, huge, negative, deep, or full of strange signs.

use serde_json::{Map, Number, Value, json};

use crate::bench::Chance;
use crate::hostile::HOSTILE;

/// Spoils a value in a few places.
pub fn spoil(value: &mut Value, chance: &mut Chance) {
    for _ in 0..=chance.below(3) {
        let nodes = count(value);
        let mut at = chance.below(nodes);
        spoil_at(value, &mut at, chance);
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(all) => all.iter().map(count).sum(),
        Value::Object(all) => all.values().map(count).sum(),
        _ => 0,
    }
}

/// Spoils the node of that number; whether it was in there.
fn spoil_at(value: &mut Value, at: &mut usize, chance: &mut Chance) -> bool {
    if *at == 0 {
        spoil_here(value, chance);
        return true;
    }
    *at -= 1;
    match value {
        Value::Array(all) => all.iter_mut().any(|inner| spoil_at(inner, at, chance)),
        Value::Object(all) => all.values_mut().any(|inner| spoil_at(inner, at, chance)),
        _ => false,
    }
}

fn spoil_here(value: &mut Value, chance: &mut Chance) {
    match value {
        Value::Object(all) if chance.below(4) > 0 => spoil_object(all, chance),
        Value::Array(all) if chance.below(4) > 0 => spoil_array(all, chance),
        // Most often what a client library still can read: the same type, another content.
        Value::String(text) if chance.below(5) > 0 => *text = text_like(text, chance),
        Value::Number(number) if chance.below(5) > 0 => *number = number_like(chance),
        Value::Bool(yes) if chance.below(3) > 0 => *yes = !*yes,
        _ => *value = anything(chance),
    }
}

fn spoil_object(all: &mut Map<String, Value>, chance: &mut Chance) {
    let keys: Vec<String> = all.keys().cloned().collect();
    let (Some(key), Some(other)) = (keys.get(chance.below(keys.len())), keys.get(chance.below(keys.len()))) else {
        all.insert("unknown".to_owned(), anything(chance));
        return;
    };
    match chance.below(4) {
        0 => _ = all.remove(key),
        1 => _ = all.insert(key.clone(), Value::Null),
        2 => _ = all.insert(key.clone(), all[other].clone()),
        _ => _ = all.insert(format!("{key}_"), anything(chance)),
    }
}

fn spoil_array(all: &mut Vec<Value>, chance: &mut Chance) {
    match (chance.below(4), all.first().cloned()) {
        (0, _) => all.clear(),
        (1, Some(first)) => all.extend(std::iter::repeat_n(first, 200)),
        (2, Some(first)) => all.push(first),
        _ => all.push(anything(chance)),
    }
}

/// Another text: an id where it was one, mostly.
fn text_like(text: &str, chance: &mut Chance) -> String {
    let ids = ["1", "2", "18446744073709551615", "9223372036854775808", "1478675870515200001", "0", "-1"];
    if text.parse::<u64>().is_ok() && chance.below(4) > 0 {
        return match chance.below(2) {
            0 => (*chance.one(&ids)).to_owned(),
            _ => (text.parse::<u64>().unwrap_or(1) ^ (1 << chance.below(40))).to_string(),
        };
    }
    match chance.below(6) {
        0 => format!("{text}{}", chance.one(HOSTILE)),
        1 => "x".repeat(5_000),
        2 => "\u{1f600}".repeat(chance.below(120)),
        3 => text.chars().rev().collect(),
        _ => (*chance.one(HOSTILE)).to_owned(),
    }
}

fn number_like(chance: &mut Chance) -> Number {
    let whole = [0, 1, -1, 2, 3, 7, 18, 255, 256, 1 << 20, i64::from(i32::MAX), i64::MAX, i64::MIN];
    match chance.below(5) {
        0 => Number::from(u64::MAX),
        1 => Number::from_f64(1.5e300).unwrap_or_else(|| 1.into()),
        _ => Number::from(*chance.one(&whole)),
    }
}

fn anything(chance: &mut Chance) -> Value {
    match chance.below(7) {
        0 => Value::Null,
        1 => Value::Bool(true),
        2 => Value::Number(number_like(chance)),
        3 => Value::String(text_like("", chance)),
        4 => json!([]),
        5 => json!({}),
        // Client libraries stop at a depth of 128.
        _ => (0..100).fold(json!([1]), |inner, _| json!([inner])),
    }
}
