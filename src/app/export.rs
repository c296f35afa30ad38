//! What is stored about a person or a server as files of JSON that a person can read.

use serde_json::{Map, Value};

use super::{App, Result};
use crate::domain::ids::{PersonId, ServerId};
use crate::store::StoreError;
use crate::store::privacy::{self, Holding, OF_A_PERSON, OF_A_SERVER};

/// Discord takes files of ten megabytes.
const FILE_BYTES_MOST: usize = 10 << 20;
/// Programs that read JSON as JavaScript does round whole numbers beyond that.
const EXACT_MOST: u64 = (1 << 53) - 1;

/// A part of what is stored, by its name, row by row.
type Part = (&'static str, Vec<Value>);

impl App {
    /// All that is stored about a person and theirs to have, as JSON that a person can read: as many files as it takes.
    ///
    /// # Errors
    /// When the store fails or holds what this version cannot read.
    pub async fn export_person(&self, person: PersonId) -> Result<Vec<Vec<u8>>> {
        self.export(OF_A_PERSON, "person", person.0).await
    }

    /// A server's settings, and its asks without words and people, as JSON that a person can read: as many files as it
    /// takes.
    ///
    /// # Errors
    /// When the store fails or holds what this version cannot read.
    pub async fn export_server(&self, server: ServerId) -> Result<Vec<Vec<u8>>> {
        self.export(OF_A_SERVER, "server", server.0).await
    }

    async fn export(&self, parts: &[Holding], of: &str, id: u64) -> Result<Vec<Vec<u8>>> {
        let mut conn = self.store.read().await?;
        let mut head = Map::new();
        head.insert("made at".to_owned(), Value::String(self.now().to_rfc3339()));
        head.insert(of.to_owned(), Value::String(id.to_string()));
        let mut all: Vec<Part> = Vec::with_capacity(parts.len());
        for part in parts {
            let rows = privacy::rows(&mut conn, part, id).await?;
            let read: Result<Vec<Value>, _> = rows.iter().map(|row| serde_json::from_str(row)).collect();
            all.push((part.name, read.map_err(unreadable)?.into_iter().map(readable).collect()));
        }
        let files = files(&head, all, FILE_BYTES_MOST).into_iter().map(Value::Object);
        let written: Result<Vec<Vec<u8>>, _> = files.map(|file| serde_json::to_vec_pretty(&file)).collect();
        Ok(written.map_err(unreadable)?)
    }
}

fn unreadable(error: serde_json::Error) -> StoreError {
    StoreError::Unreadable { what: "row to be handed out", why: error.to_string() }
}

/// Discord's numbers as text, and names in words.
fn readable(value: Value) -> Value {
    match value {
        Value::Number(number) if number.as_u64().is_some_and(|n| n > EXACT_MOST) => Value::String(number.to_string()),
        Value::Array(all) => Value::Array(all.into_iter().map(readable).collect()),
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name.replace('_', " "), readable(value))).collect())
        }
        other => other,
    }
}

/// All parts in files of at most so many bytes each; every file begins with the head. A row stays whole.
fn files(head: &Map<String, Value>, parts: Vec<Part>, most: usize) -> Vec<Map<String, Value>> {
    let empty = bytes(head) + "\"file\": \"100 of 100\"".len();
    let (mut done, mut now, mut size, mut is_empty) = (Vec::new(), head.clone(), empty, true);
    for (name, rows) in parts {
        let mut fits = Vec::new();
        size += name.len() + 16;
        for row in rows {
            let more = bytes(&row);
            if size + more > most && !is_empty {
                now.insert(name.to_owned(), Value::Array(std::mem::take(&mut fits)));
                done.push(std::mem::replace(&mut now, head.clone()));
                size = empty + name.len() + 16;
            }
            (size, is_empty) = (size + more, false);
            fits.push(row);
        }
        now.insert(name.to_owned(), Value::Array(fits));
    }
    done.push(now);
    let all = done.len();
    for (n, file) in done.iter_mut().enumerate().filter(|_| all > 1) {
        file.insert("file".to_owned(), Value::String(format!("{} of {all}", n + 1)));
    }
    done
}

/// How long something is when it is written in a list of a file: each of its lines is indented twice.
fn bytes(value: &impl serde::Serialize) -> usize {
    let written = serde_json::to_string_pretty(value).unwrap_or_default();
    written.len() + written.lines().count() * 4 + 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_of_discord_are_text_and_names_are_words() {
        let stored = json!({"left_out": [{"person": 1_180_563_870_236_893_184_u64}], "need_by": 3, "to": null});
        let expected = json!({"left out": [{"person": "1180563870236893184"}], "need by": 3, "to": null});
        assert_eq!(readable(stored), expected);
    }

    #[test]
    fn what_is_too_long_for_a_file_goes_on_in_the_next_and_nothing_is_lost() {
        let head = json!({"person": "7"}).as_object().cloned().expect("an object");
        let rows = |of: &str, n: usize| (0..n).map(|i| json!({"number": i, "of": of})).collect::<Vec<_>>();
        for most in [200, 300, 1000, 100_000] {
            let made =
                files(&head, vec![("asks", rows("asks", 40)), ("none", Vec::new()), ("stops", rows("stops", 3))], most);
            let mut told = (Vec::new(), Vec::new());
            for file in &made {
                let written = serde_json::to_vec_pretty(file).expect("JSON").len();
                assert!(written <= most, "{written} bytes in a file of at most {most}");
                assert_eq!(file["person"], "7");
                let of = |name: &str| file.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
                told.0.extend(of("asks"));
                told.1.extend(of("stops"));
            }
            assert_eq!(told, (rows("asks", 40), rows("stops", 3)), "in files of at most {most}");
            assert_eq!(made.len() > 1, made[0].contains_key("file"));
            assert_eq!(made.len() == 1, most == 100_000);
        }
    }
}
