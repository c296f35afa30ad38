//! A person who has set no hours: the server's count, marked as a guess.

use crate::support::{Story, dms_to, last};

#[tokio::test]
async fn without_hours_the_servers_count_until_the_person_sets_their_own() {
    let mut story = Story::begins("2026-03-04T08:00:00Z").await; // Wednesday, before nine in UTC
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    let reply = story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    assert!(
        reply.text().contains(
            "@Kenji is next at work 4 March 2026 09:00 (by the server's hours: they have set none); due 4 March 2026 17:00."
        ),
        "{}",
        reply.text()
    );
    story.it_is("2026-03-04T09:05:00Z").await;
    story.heard(&kenji, &[("2026-03-04T09:00:00Z", "@Ada needs a reply from you in #backend.")]);
    let first = kenji.last_dm();
    assert!(
        first.text().contains(
            "For you that is Mon\u{2013}Fri 09:00\u{2013}17:00 (UTC), your server's hours: a guess, until you set yours."
        ),
        "{}",
        first.text()
    );

    // It is six in the evening in Tokyo. A form with a slip changes nothing, the next one moves everything.
    let form = kenji.clicks(&first, "Set my hours").await.form();
    assert_eq!(form.title(), "Working hours");
    let slip = form.submits(&[("Your city or time zone", "Atlantis"), ("Your working hours", "Mon-Fri 9-17")]).await;
    assert!(slip.is_ephemeral() && slip.text().contains("Atlantis"), "{}", slip.text());
    let form = kenji.clicks(&first, "Set my hours").await.form();
    let set = form.submits(&[("Your city or time zone", "Tokyo"), ("Your working hours", "Mon-Fri 9-17")]).await;
    story.settles().await;
    story.holds_to(&kenji, "Asia/Tokyo", 9, 17);
    assert!(
        set.text().starts_with("Your working hours are Mon\u{2013}Fri 09:00\u{2013}17:00 (Asia/Tokyo)."),
        "{}",
        set.text()
    );
    let why = story.runs(&kenji, "#backend", "/why ask:1").await;
    assert!(why.contains("stands still until 5 March 2026 09:00: outside your hours"), "{why}");

    story.it_is("2026-03-06T00:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T06:00:00Z", "is due soon"), ("2026-03-06T00:00:00Z", "was due")]);
    assert!(!kenji.last_dm().text().contains("Hello, I'm Meantime"), "it introduces itself once");
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    let first = dms_to(&kenji)[0].text();
    assert!(first.contains("Hello, I'm Meantime") && first.contains("\u{2705} Answered"), "{first}");
    story.it_is("2026-03-13T00:30:00Z").await;
    story.ends().await;
}

/// The server's own hours and zone, where somebody has set them.
#[tokio::test]
async fn the_servers_hours_stand_in_and_moving_them_moves_what_is_open() {
    let mut story = Story::begins("2026-03-04T05:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    let told = story.runs(&mia, "#backend", "/policy show").await;
    assert!(told.contains("(a guess: nobody has set them; `/policy set zone:` does)"), "{told}");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let told = story.runs(&mia, "#backend", "/policy set target:4h zone:Berlin hours:Mon-Fri 8-16").await;
    story.others_work("Europe/Berlin", 8, 16);
    assert_eq!(
        told,
        "Set in this server. 1 open ask is due at another time now.\n\
         - A reply is owed within **4 h of working time** on the owner's own clock (by this server's policy).\n\
         - An urgent one within **2 h of working time** (by default), one that can wait within **3 working days** (by \
         default).\n\
         - Reminders: a notice when the owner is at work, a nudge when a quarter of the time is left, one at the due time \
         and one on the next working day (by default).\n\
         - If no answer comes, I tell the asker, who chooses what to do (by default).\n\
         - Nobody else is told (by default).\n\
         - No quiet hours: reminders come at any time of the owner's working hours (by default).\n\
         - Working hours of anyone who has set none: Mon\u{2013}Fri 08:00\u{2013}16:00 (Europe/Berlin).\n\
         - Anyone whose direct messages are closed to me is mentioned where the question stands, without its words."
    );
    story.it_is("2026-03-04T11:30:00Z").await;
    story.heard(
        &kenji,
        &[
            ("2026-03-04T07:00:00Z", "needs a reply"),
            ("2026-03-04T10:00:00Z", "is due soon"),
            ("2026-03-04T11:00:00Z", "is due now"),
        ],
    );
    assert!(
        last(&acme, "#backend").text().contains("Reply due by 4 March 2026 11:00"),
        "{}",
        last(&acme, "#backend").text()
    );
    let told = story.runs(&mia, "#backend", "/policy set follow-ups:0 tell-asker:false").await;
    assert!(told.contains("one at the due time (by default) and none after that (by this server's policy)."), "{told}");
    story.it_is("2026-03-12T12:00:00Z").await;
    story.ends().await;
}
