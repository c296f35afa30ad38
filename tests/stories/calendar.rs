//! What a person's own calendar is given.

use std::collections::BTreeMap;

use crate::support::Story;

/// The entries of a calendar file: by name of the property, its parameters left out. Read by the words of RFC 5545.
fn entries(file: &str) -> Vec<BTreeMap<String, String>> {
    let mut entries: Vec<BTreeMap<String, String>> = Vec::new();
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let (name, value) = line.split_once(':').expect("a name and a value");
        match (name, value) {
            ("BEGIN", "VEVENT") => entries.push(BTreeMap::new()),
            _ => {
                let name = name.split(';').next().unwrap_or_default();
                entries.last_mut().map(|entry| entry.insert(name.to_owned(), value.to_owned()));
            }
        }
    }
    entries
}

fn starts(entries: &[BTreeMap<String, String>]) -> Vec<(&str, &str)> {
    entries.iter().map(|entry| (entry["SUMMARY"].as_str(), entry["DTSTART"].as_str())).collect()
}

/// Due times, absences and holidays; the same entries have the same names when it is done again, and others' words and
/// dates are as little in it as in `/asks`.
#[tokio::test]
async fn due_times_and_time_off_go_to_ones_own_calendar() {
    let mut story = Story::begins("2026-12-21T09:00:00Z").await; // Monday 10:00 in Berlin
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/Berlin", 9, 17).await;
    story.works(&ben, "#backend", "Europe/Berlin", 9, 17).await;
    let nothing = story.runs(&ben, "#backend", "/calendar export").await;
    assert!(nothing.starts_with("There is nothing to export"), "{nothing}");

    story.asks(&ada, "#backend", "/ask owner:@Ben thread:false", "Which index; a, b or c?").await;
    story.runs(&ben, "#backend", "/holidays set country:DE").await;
    story.runs(&ben, "#backend", "/away set from:2027-01-04 until:2027-01-05").await;
    let reply = ben.runs("#backend", "/calendar export").await;
    assert!(reply.is_ephemeral());
    let text = reply.text();
    assert!(text.starts_with("Here is a file that your calendar can import. It holds 1 reply with its due"), "{text}");
    let files = reply.view().files;
    assert_eq!((files.len(), files[0].name.as_str()), (1, "meantime.ics"));
    let file = String::from_utf8(files[0].bytes.to_vec()).expect("text");
    let first = entries(&file);
    let known = starts(&first);
    assert_eq!(known[0], ("Reply due: Which index\\; a\\, b or c?", "20261222T084500Z"), "{file}");
    assert_eq!(first[0]["DTEND"], "20261222T090000Z");
    assert_eq!(first[0]["TRANSP"], "TRANSPARENT");
    assert_eq!(known[1], ("Away", "20270103T230000Z"));
    assert!(known.contains(&("Erster Weihnachtstag", "20261225")), "{known:?}");

    // Again, a little later: the same entries.
    story.it_is("2026-12-21T10:00:00Z").await;
    let again = ben.runs("#backend", "/calendar export").await.view().files.remove(0);
    let again = entries(std::str::from_utf8(&again.bytes).expect("text"));
    let names = |entries: &[BTreeMap<String, String>]| entries.iter().map(|e| e["UID"].clone()).collect::<Vec<_>>();
    assert_eq!(names(&first), names(&again));

    // Ada waits for it. That Ben is away is his own affair, but this due time does not depend on it.
    let reply = ada.runs("#backend", "/calendar export").await.view().files.remove(0);
    let hers = entries(std::str::from_utf8(&reply.bytes).expect("text"));
    assert_eq!(starts(&hers), [("Answer due to you: Which index\\; a\\, b or c?", "20261222T084500Z")]);
    story.runs(&ben, "#backend", "/done ask:1").await;
    story.ends().await;
}
