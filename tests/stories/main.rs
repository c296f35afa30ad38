//! The main job, told as stories against a local Discord.

mod support;

use support::{Story, reached};

#[tokio::test]
async fn a_question_is_asked_reminded_of_in_the_morning_and_answered() {
    let mut story = Story::begins("2026-03-04T15:30:00Z").await; // a Wednesday
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (acme.person("Ada"), acme.person("Kenji"));
    story.bot_starts().await;

    kenji.runs("#backend", "/hours set zone:Tokyo hours:Mon-Fri 9-17").await;
    let form = ada.runs("#backend", "/ask owner:@Kenji").await.form();
    let reply = form.submits(&[("What do you need to know?", "Which index does the list use?")]).await;
    println!("{}", reply.text());
    story.settles().await;
    let post = acme.find_channel("#backend").last_message();
    println!("{}", post.text());

    story.it_is("2026-03-06T12:00:00Z").await;
    println!("{:?}", reached(&kenji));
    for dm in kenji.dms() {
        println!("{}\n", dm.text());
    }
    story.ends().await;
}
