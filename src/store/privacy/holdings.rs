//! What is stored about a person or a server, table by table, in words: for counting it and for handing it out.

use super::{Connection, Result, texts, to_a_person};

/// How a column is written for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// As it is.
    Plain,
    /// Seconds, as an ISO time.
    Time,
    /// A number of Discord's, as text: it has more digits than some programs read.
    Id,
    /// JSON.
    Json,
    /// Yes or no.
    Flag,
    /// A place in the order, of which the time is told.
    Order,
}
use Form::{Flag, Id, Json, Order, Plain, Time};

/// A part of what is stored.
#[derive(Debug)]
pub struct Holding {
    /// What it is called.
    pub name: &'static str,
    table: &'static str,
    /// Which rows; `?1` is the person or server.
    rows: &'static str,
    /// Columns, their names in words, and how they are written.
    columns: &'static [(&'static str, &'static str, Form)],
}

/// What is about a person and theirs to have. Of an ask's log: what they did themselves. Of asks that others made: what
/// makes them out, without the words.
pub const OF_A_PERSON: &[Holding] = &[
    Holding {
        name: "you",
        table: "people",
        rows: "id = ?1",
        columns: &[
            ("schedule", "working hours", Json),
            ("language", "language", Plain),
            ("hours_shared", "people of your servers may see and copy your hours", Flag),
            ("holidays", "holidays", Json),
            ("focus_until", "focus until", Time),
            ("urgent_any_time", "urgent asks may reach you outside your hours", Flag),
            ("introduced_at", "first reminder reached you at", Time),
            ("dm_channel", "direct message channel", Id),
            ("dm_opened_at", "direct messages begun at", Time),
            ("dm_closed_at", "direct messages refused at", Time),
            ("closed_dms_told", "told what refused direct messages mean", Flag),
        ],
    },
    Holding {
        name: "time off",
        table: "absences",
        rows: "person = ?1",
        columns: &[
            ("starts", "from", Time),
            ("ends", "until", Time),
            ("shared", "others may read until when", Flag),
            ("delegate", "who answers meanwhile", Id),
            ("server", "said in server", Id),
            ("calendar", "from calendar number", Plain),
            ("first_day", "first whole day", Plain),
            ("last_day", "last whole day", Plain),
        ],
    },
    Holding {
        name: "calendars",
        table: "calendars",
        rows: "person = ?1",
        columns: &[
            ("id", "number", Plain),
            ("name", "name", Plain),
            ("url", "address", Plain),
            ("counting", "which events count", Plain),
            ("server", "given in server", Id),
            ("added_at", "since", Time),
            ("read_at", "last read at", Time),
            ("counted", "events that counted", Plain),
            ("failing_since", "could not be read since", Time),
            ("failures", "failed in a row", Plain),
            ("trouble", "why", Plain),
            ("next_at", "read again at", Time),
        ],
    },
    Holding {
        name: "personal digest",
        table: "personal_digests",
        rows: "person = ?1",
        columns: &[
            ("is_on", "on", Flag),
            ("server", "switched on in server", Id),
            ("days", "days", Json),
            ("left_out", "left out", Json),
            ("last_on", "came last on", Plain),
            ("told_until", "told what changed until", Time),
            ("next_at", "comes next at", Time),
        ],
    },
    Holding {
        name: "stops",
        table: "stops",
        rows: "person = ?1",
        columns: &[("server", "server", Id), ("stopped_at", "since", Time)],
    },
    Holding {
        name: "asks you made",
        table: "asks",
        rows: "asker = ?1",
        columns: &[
            ("id", "number", Plain),
            ("server", "server", Id),
            ("channel", "channel", Id),
            ("message", "message", Id),
            ("order_key", "asked at", Order),
            ("owners", "who owes the reply", Json),
            ("need", "how many must answer", Json),
            ("source", "how it was made", Json),
            ("priority", "priority", Json),
            ("need_by", "needed by", Time),
            ("words", "your words", Json),
            ("ended_at", "ended at", Time),
        ],
    },
    Holding {
        name: "asks you were asked",
        table: "asks",
        rows: "id IN (SELECT ask FROM ask_owners WHERE person = ?1) AND asker <> ?1",
        columns: &[
            ("id", "number", Plain),
            ("server", "server", Id),
            ("channel", "channel", Id),
            ("message", "message", Id),
            ("asker", "who asked", Id),
            ("order_key", "asked at", Order),
            ("priority", "priority", Json),
            ("need_by", "needed by", Time),
            ("ended_at", "ended at", Time),
        ],
    },
    Holding {
        name: "what you did about asks",
        table: "ask_events",
        rows: "by = ?1",
        columns: &[("ask", "ask", Plain), ("order_key", "at", Order), ("what", "what", Json)],
    },
    Holding {
        name: "messages to you",
        table: "bundles",
        rows: "to_person = 1 AND recipient = ?1",
        columns: &[
            ("created_at", "decided at", Time),
            ("sent_at", "sent at", Time),
            ("state", "state", Plain),
            ("way", "way", Plain),
            ("channel", "channel", Id),
            ("message", "message", Id),
        ],
    },
    Holding {
        name: "what they told or will tell you",
        table: "outbox",
        // When an asker or lead is to be told follows from the owners' time off, which is theirs alone until they are told.
        rows: concat!(
            "recipient = ?1 AND (kind NOT IN ('asker', 'lead') OR state IN ('sent', 'failed')) AND kind IN ",
            to_a_person!()
        ),
        columns: &[
            ("kind", "kind", Plain),
            ("subject", "about number", Plain),
            ("slot", "which", Plain),
            ("server", "server", Id),
            ("due_at", "planned for", Time),
            ("done_at", "done at", Time),
            ("state", "state", Plain),
            ("reason", "why", Plain),
        ],
    },
    Holding {
        name: "test messages you wanted",
        table: "outbox",
        rows: "subject = ?1 AND kind = 'setup-test'",
        columns: &[("server", "server", Id), ("recipient", "channel", Id), ("done_at", "posted at", Time)],
    },
    Holding {
        name: "roles you were seen with",
        table: "role_holders",
        rows: "person = ?1",
        columns: &[("server", "server", Id), ("role", "role", Id), ("seen_at", "last seen at", Time)],
    },
    Holding {
        name: "private threads with you",
        table: "private_threads",
        rows: "person = ?1",
        columns: &[("server", "server", Id), ("thread", "thread", Id)],
    },
    Holding {
        name: "servers you left",
        table: "leavings",
        rows: "person = ?1",
        columns: &[("server", "server", Id), ("left_at", "noted at", Time)],
    },
    Holding {
        name: "channels whose watch you set",
        table: "watches",
        rows: "set_by = ?1",
        columns: &[("server", "server", Id), ("channel", "channel", Id), ("watch", "watch", Json)],
    },
    Holding {
        name: "digests you scheduled",
        table: "digests",
        rows: "created_by = ?1",
        columns: &[
            ("server", "server", Id),
            ("channel", "channel", Id),
            ("slots", "when", Json),
            ("created_at", "since", Time),
        ],
    },
    Holding {
        name: "policies you set or are the lead of",
        table: "policies",
        rows: "set_by = ?1 OR json_extract(rules, '$.lead.some') = ?1",
        columns: &[
            ("server", "server", Id),
            ("scope", "scope", Plain),
            ("id", "of", Id),
            ("rules", "rules", Json),
            ("set_at", "set at", Time),
        ],
    },
];

/// Which of their own settings a person made: for telling it, since the export has them all in one row.
pub const SETTINGS_OF_A_PERSON: &[Holding] = &[
    setting("hours", "id = ?1 AND schedule IS NOT NULL"),
    setting("travel", "id = ?1 AND json_array_length(schedule, '$.trips') > 0"),
    setting("sharing", "id = ?1 AND hours_shared"),
    setting("holidays", "id = ?1 AND json_type(holidays, '$.source') = 'object'"),
    setting(
        "own days",
        "id = ?1 AND (json_array_length(holidays, '$.added') > 0 OR json_array_length(holidays, '$.left_out') > 0)",
    ),
    setting("language", "id = ?1 AND language IS NOT NULL"),
];

const fn setting(name: &'static str, rows: &'static str) -> Holding {
    Holding { name, table: "people", rows, columns: &[] }
}

/// What is a server's: its settings, and its asks as far as they are nobody's own: neither words nor people.
pub const OF_A_SERVER: &[Holding] = &[
    Holding {
        name: "settings",
        table: "servers",
        rows: "id = ?1",
        columns: &[
            ("schedule", "working hours for who has set none", Json),
            ("schedule_is_set", "somebody chose them", Flag),
            ("language", "language", Plain),
            ("holidays", "holidays", Json),
            ("reaction", "reaction that marks an ask", Plain),
            ("closed_dms", "for closed direct messages", Plain),
            ("words_days", "days that words are kept after an ask ended", Plain),
            ("managers", "role that may change settings, too", Id),
        ],
    },
    Holding {
        name: "policies",
        table: "policies",
        rows: "server = ?1",
        columns: &[
            ("scope", "scope", Plain),
            ("id", "of", Id),
            ("rules", "rules", Json),
            ("set_by", "set by", Id),
            ("set_at", "set at", Time),
        ],
    },
    Holding {
        name: "watched channels",
        table: "watches",
        rows: "server = ?1",
        columns: &[("channel", "channel", Id), ("watch", "watch", Json), ("set_by", "set by", Id)],
    },
    Holding {
        name: "watched channels that are not heard",
        table: "unheard_channels",
        rows: "server = ?1",
        columns: &[("channel", "channel", Id), ("lack", "what is missing", Plain), ("since", "since", Time)],
    },
    Holding {
        name: "digests",
        table: "digests",
        rows: "server = ?1",
        columns: &[
            ("channel", "channel", Id),
            ("slots", "when", Json),
            ("left_out", "left out", Json),
            ("when_empty", "when there is nothing to tell", Plain),
            ("created_by", "scheduled by", Id),
            ("created_at", "since", Time),
            ("next_at", "comes next at", Time),
        ],
    },
    Holding {
        name: "asks",
        table: "asks",
        rows: "server = ?1",
        columns: &[
            ("id", "number", Plain),
            ("channel", "channel", Id),
            ("order_key", "asked at", Order),
            ("source", "how it was made", Json),
            ("priority", "priority", Json),
            ("need_by", "needed by", Time),
            ("ended_at", "ended at", Time),
        ],
    },
    Holding {
        name: "set-up",
        table: "setups",
        rows: "server = ?1",
        columns: &[
            ("greeted_at", "greeted at", Time),
            ("step", "goes on at", Plain),
            ("digest", "digest of the set-up", Plain),
        ],
    },
    Holding {
        name: "norms",
        table: "norms_posts",
        rows: "server = ?1",
        columns: &[
            ("channel", "posted in channel", Id),
            ("changed_at", "last changed at", Time),
            ("trouble", "what is wrong", Plain),
        ],
    },
    Holding { name: "heard", table: "hearing", rows: "server = ?1", columns: &[("heard_until", "until", Time)] },
];

impl Holding {
    fn object(&self) -> String {
        let fields = self.columns.iter().map(|(column, words, form)| {
            let value = match form {
                Plain => (*column).to_owned(),
                Time => format!("strftime('%Y-%m-%dT%H:%M:%SZ', {column}, 'unixepoch')"),
                Id => format!("CAST(nullif({column}, 0) AS TEXT)"),
                Json => format!("json({column})"),
                Flag => format!("json(iif({column}, 'true', 'false'))"),
                // The upper bits of a snowflake are milliseconds since 2015.
                Order => format!("strftime('%Y-%m-%dT%H:%M:%SZ', ({column} >> 22) / 1000 + 1420070400, 'unixepoch')"),
            };
            format!("'{words}', {value}")
        });
        format!("json_object({})", fields.collect::<Vec<_>>().join(", "))
    }
}

/// How many rows of a part are stored about a person or server.
///
/// # Errors
/// When the database fails.
pub async fn count(conn: &mut Connection, part: &Holding, id: u64) -> Result<u64> {
    let counted = texts(conn, format!("SELECT CAST(count(*) AS TEXT) FROM {} WHERE {}", part.table, part.rows), id);
    Ok(counted.await?.first().and_then(|count| count.parse().ok()).unwrap_or(0))
}

/// Those rows, each a JSON object with names in words.
///
/// # Errors
/// When the database fails.
pub async fn rows(conn: &mut Connection, part: &Holding, id: u64) -> Result<Vec<String>> {
    texts(conn, format!("SELECT {} FROM {} WHERE {} ORDER BY 1", part.object(), part.table, part.rows), id).await
}
