//! Who does not share the dates of their time off is given away by no text: that they are away is all that others read.

use crate::support::{Story, at};
use local_discord::Person;

/// All that a person can read of the bot, as it stands now: channels, their DMs, what was only for them.
fn all_that_is_read_by(story: &Story, person: &Person, others: &[&Person]) -> Vec<String> {
    let hidden: Vec<u64> = others.iter().filter_map(|other| other.dms().first().map(|dm| dm.channel_id)).collect();
    let all = story.discord().messages_by_bot().into_iter();
    all.filter(|message| !hidden.contains(&message.channel_id))
        .filter(|message| message.only_for.as_deref().is_none_or(|name| name == person.name()))
        .map(|message| message.content)
        .collect()
}

/// Every time in it that is still to come.
fn times_to_come(text: &str, now: &str) -> Vec<i64> {
    let times = text.split("<t:").skip(1).filter_map(|rest| rest.split(':').next()?.parse::<i64>().ok());
    times.filter(|time| *time > at(now).timestamp()).collect()
}

#[tokio::test]
async fn no_text_tells_others_until_when_somebody_is_away() {
    let mut story = Story::begins("2026-03-05T13:00:00Z").await; // Thursday
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/digest schedule channel:#backend time:10:00 days:daily zone:London").await;

    // Before, in the evening before, and while he is away.
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "First?").await;
    story.it_is("2026-03-05T14:00:00Z").await;
    story.runs(&kenji, "#backend", "/away set from:friday until:20 March").await;
    story.is_away(&kenji, "2026-03-06T00:00:00Z", "2026-03-21T00:00:00Z");
    story.it_is("2026-03-05T18:00:00Z").await;
    let made = story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Second?").await;
    assert!(made.text().contains("- @Kenji is not at work now; due within 8 h of working time."), "{}", made.text());
    story.it_is("2026-03-09T10:30:00Z").await;
    let made = story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Third?").await;
    assert!(made.text().contains("- @Kenji is away; due within 8 h of working time."), "{}", made.text());
    story.heard(&ada, &[("2026-03-06T09:00:00Z", "**2 things wait for you**")]);
    assert!(ada.last_dm().text().contains("@Kenji, whose reply you wait for in #backend, is away."));

    let asks = story.runs(&ada, "#backend", "/asks").await;
    assert!(asks.contains("- #1 from @Kenji in #backend: "), "{asks}");
    for ask in 1..=3 {
        let why = story.runs(&ada, "#backend", &format!("/why ask:{ask}")).await;
        assert!(why.contains("- @Kenji is away."), "{why}");
        assert!(why.contains("Next: I tell you if no answer comes"), "{why}");
    }
    let one = ada.selects(&ada.last_dm(), 0, &["First?"]).await;
    assert!(one.text().contains("You wait for a reply from @Kenji"), "{}", one.text());

    let now = "2026-03-09T10:30:00Z";
    let read = all_that_is_read_by(&story, &ada, &[&kenji]);
    assert!(read.iter().any(|text| text.contains("What waits for a reply")), "a digest is among it: {read:?}");
    assert!(read.len() > 8, "{read:?}");
    for text in read {
        assert_eq!(times_to_come(&text, now), Vec::<i64>::new(), "a time to come in:\n{text}");
    }

    // He is back: everything is told again.
    story.it_is("2026-03-23T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-23T09:00:00Z", "**2 things wait for you**")]);
    let asks = story.runs(&ada, "#backend", "/asks").await;
    assert!(asks.contains("- #1 from @Kenji in #backend, due"), "{asks}");
    for ask in 1..=3 {
        story.runs(&kenji, "#backend", &format!("/done ask:{ask}")).await;
    }
    story.it_is("2026-03-30T09:30:00Z").await;
    story.ends().await;
}
