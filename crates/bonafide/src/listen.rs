//! Shows what happens in a development environment and sends it to a program on this machine, signed like a webhook.
//!
//! It reads the database that the server beside it writes, so a newcomer needs neither keys nor an address: started in
//! the same folder as `serve`, or with the same `--data`, it is right at once.

use std::time::Duration;

use anyhow::{Context, bail};
use clap::Args;
use domain::partner::EnvironmentKind;
use flow::{
    deliver,
    feed::{self, Told},
    partners::ONLY_PARTNER,
    webhooks::Secrets,
};
use outbound::{Gate, GateSettings, is_this_machine};

use crate::{Place, environment, rooms};

/// How often the database is asked what is new.
const PAUSE: Duration = Duration::from_millis(200);

/// How long it is left alone when it does not answer.
const TROUBLE: Duration = Duration::from_secs(2);

/// How much is read at once.
const STRETCH: u32 = 50;

/// What to listen to, and where to send it.
#[derive(Args)]
pub struct Wanted {
    #[command(flatten)]
    place: Place,
    /// Address of your program on this machine, for instance http://127.0.0.1:3000/hooks
    #[arg(long)]
    forward_to: String,
    /// Only DEVELOPMENT can be listened to
    #[arg(long, value_parser = environment, default_value = "DEVELOPMENT")]
    environment: EnvironmentKind,
    /// Begin with everything that has happened so far
    #[arg(long)]
    from_beginning: bool,
}

/// Listens until it is stopped.
pub async fn follow(wanted: Wanted) -> anyhow::Result<()> {
    if wanted.environment != EnvironmentKind::Development {
        bail!("only DEVELOPMENT can be listened to: other environments may hold data of real people");
    }
    let url = wanted.forward_to;
    if !is_this_machine(&url) {
        bail!(
            "--forward-to must be on this machine: localhost, 127.0.0.1 or [::1], for instance http://127.0.0.1:3000/"
        );
    }
    let gate =
        GateSettings { allow_public: false, allow_private: false, allow_loopback: true, ..GateSettings::default() };
    let gate = Gate::new(gate)?;
    if let Err(why) = gate.check(&url) {
        bail!("--forward-to cannot be called ({})", why.word());
    }

    let settings = wanted.place.settings(&[])?;
    rooms::must_exist(&settings)?;
    let house = rooms::build(&settings).await?;
    let mut tx = house.db.read().await?;
    let environment = tx.environment_of(ONLY_PARTNER, wanted.environment).await?;
    let id = environment.context("there is no DEVELOPMENT environment yet; `bonafide keys create` makes one")?.id;
    let secrets = Secrets::of_listening(&house, &house.ctx(id), &mut tx).await?;
    let mut position = if wanted.from_beginning { 0 } else { tx.announcements(id).last().await? };
    drop(tx);

    let key = secrets.signing_key.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    println!("Events of {} go to {url}", wanted.environment);
    println!("Signing key: {key} (the same every time)");
    println!("Waiting for what happens next; Ctrl-C ends it.");
    loop {
        let ctx = house.ctx(id);
        let page = async { feed::page(&house, &ctx, &mut house.db.read().await?, position, STRETCH).await };
        let page = match page.await {
            Ok(page) => page.context("the database is an older one now; start again")?,
            // It may be busy or away for a moment; nothing is lost meanwhile.
            Err(error) => {
                eprintln!("the database does not answer ({error}); trying again");
                tokio::time::sleep(TROUBLE).await;
                continue;
            }
        };
        for Told { announcement: told, body } in &page.events {
            let what = format!("{}  {:32}  {}", told.created_at.format("%H:%M:%S"), told.event.as_str(), told.scan_ref);
            let Some(body) = body else {
                println!("{what}  erased, not sent");
                continue;
            };
            let letter = deliver::letter(&house.ctx(id), url.clone(), told, told.event, 1, &secrets, body)?;
            let outcome = gate.post(&letter.url, &letter.headers, letter.body).await;
            match (outcome.http_status, outcome.error) {
                (Some(status), _) => println!("{what}  {status} after {} ms", outcome.duration_ms),
                (None, Some(kind)) => println!("{what}  not delivered: {kind}"),
                (None, None) => println!("{what}  not delivered"),
            }
        }
        position = page.next;
        if !page.has_more {
            tokio::time::sleep(PAUSE).await;
        }
    }
}
