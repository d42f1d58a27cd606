//! Receivers of webhooks, and what became of what was sent to them.

use std::{process::ExitCode, time::Duration};

use anyhow::{Context, bail};
use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, TimeDelta, Utc};
use clap::{Args, Subcommand};
use domain::{
    ctx::Ctx,
    ids::{AnnouncementId, DeliveryId, ScanRef, WebhookId},
    partner::{DeliveryState, Environment, EnvironmentKind, Webhook, WebhookEvent},
};
use flow::{
    House, deliver, partners,
    webhooks::{self, NewWebhook},
};
use serde_json::{Value, json};
use store::deliveries::{Filter, Listed};

use crate::{Place, environment, one_of, rooms};

/// How long what was given up is told, in days.
pub const REMEMBERED: i64 = 30;

/// What can be done about webhooks.
#[derive(Subcommand)]
pub enum Command {
    /// List receivers, and what waits for them
    List {
        #[command(flatten)]
        place: Place,
        /// Only this environment's
        #[arg(long, value_parser = environment)]
        environment: Option<EnvironmentKind>,
        /// Print JSON, one object a line
        #[arg(long)]
        json: bool,
    },
    /// Add a receiver
    Add(Box<Add>),
    /// Remove a receiver; what was still to be sent to it is withdrawn
    Remove(One),
    /// Send nothing to a receiver and keep everything for it
    Pause(One),
    /// Send again, beginning with what was kept
    Resume(One),
    /// Send a test to a receiver, once: header `Bonafide-Test: true`, a body that tells of nobody
    Test(One),
    /// List deliveries, the youngest first
    Deliveries {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        which: Which,
        /// How many at most
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=10_000))]
        limit: u32,
    },
    /// Send deliveries again, also while the server runs
    Replay {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        which: Which,
        /// This delivery
        #[arg(long, value_parser = delivery)]
        delivery: Option<DeliveryId>,
    },
}

/// A receiver as it is asked for.
#[derive(Args)]
pub struct Add {
    #[command(flatten)]
    place: Place,
    /// Whose events it receives: DEVELOPMENT, TESTING, DEMO or PRODUCTION
    #[arg(long, value_parser = environment)]
    environment: EnvironmentKind,
    /// Which event, for instance IDENTIFICATION_AUTO_FINISHED
    #[arg(long, value_parser = event)]
    event: WebhookEvent,
    /// Where it listens
    #[arg(long)]
    url: String,
    /// Key for the signature in `Idenfy-Signature`; without one, webhooks are not signed
    #[arg(long)]
    signing_key: Option<String>,
    /// What you call it
    #[arg(long, default_value = "")]
    name: String,
    /// A header of its own, `Name: value`; may be given several times
    #[arg(long = "header", value_parser = header)]
    headers: Vec<(String, String)>,
    /// Quick retries after a failure, 0 to 10, before the longer schedule
    #[arg(long, default_value_t = 3)]
    retries: u32,
    /// Milliseconds between quick retries, 0 to 10000
    #[arg(long, default_value_t = 500)]
    interval_ms: u64,
    /// Also send the headers of Standard Webhooks; needs a signing key
    #[arg(long)]
    standard_webhooks: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// One receiver.
#[derive(Args)]
pub struct One {
    #[command(flatten)]
    place: Place,
    /// Its identifier, as `webhooks list` prints it
    #[arg(value_parser = webhook)]
    id: WebhookId,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Which deliveries.
#[derive(Args)]
pub struct Which {
    /// Only this environment's
    #[arg(long, value_parser = environment)]
    environment: Option<EnvironmentKind>,
    /// Of this event, as `Bonafide-Event-Id` and the feed name it
    #[arg(long, value_parser = event_id)]
    event_id: Option<AnnouncementId>,
    /// Of this verification
    #[arg(long, value_parser = scan_ref)]
    scan_ref: Option<ScanRef>,
    /// For this receiver
    #[arg(long, value_parser = webhook)]
    webhook: Option<WebhookId>,
    /// In this state: WAITING, HELD, DELIVERED, GIVEN_UP, WITHDRAWN or ERASED
    #[arg(long, value_parser = state)]
    state: Option<DeliveryState>,
    /// Last answered with this HTTP status
    #[arg(long)]
    http_status: Option<u16>,
    /// Written then or later: 2027-01-31, 2027-01-31T08:00:00Z, or 30m, 12h, 7d ago
    #[arg(long, value_parser = moment)]
    since: Option<Moment>,
    /// Written before
    #[arg(long, value_parser = moment)]
    until: Option<Moment>,
    /// Print JSON, one object a line
    #[arg(long)]
    json: bool,
}

/// A moment as it is asked for.
#[derive(Clone, Copy)]
enum Moment {
    At(DateTime<Utc>),
    Ago(TimeDelta),
}

impl Moment {
    fn from(self, now: DateTime<Utc>) -> DateTime<Utc> {
        match self {
            Self::At(moment) => moment,
            Self::Ago(time) => now - time,
        }
    }
}

impl Which {
    fn filter(&self, now: DateTime<Utc>, id: Option<DeliveryId>) -> Filter {
        Filter {
            id,
            announcement: self.event_id,
            scan_ref: self.scan_ref,
            webhook: self.webhook,
            state: self.state,
            status: self.http_status,
            since: self.since.map(|moment| moment.from(now)),
            until: self.until.map(|moment| moment.from(now)),
        }
    }
}

/// Does what was asked; the exit status is 1 when a test was not taken.
pub async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::List { place, environment, json } => {
            let house = open(&place).await?;
            list(&house, environment, json).await?;
            house.db.close().await;
        }
        Command::Add(wanted) => add(*wanted).await?,
        Command::Remove(one) => {
            let (house, ctx, webhook) = find(&one).await?;
            webhooks::remove(&house, &ctx, webhook.id).await?;
            house.db.close().await;
            tell(&one, json!({"id": webhook.id, "removed": true}), "is removed; what waited for it is withdrawn");
        }
        Command::Pause(one) => {
            let (house, ctx, webhook) = find(&one).await?;
            let mut tx = house.db.begin().await?;
            webhooks::pause(&ctx, &mut tx, webhook.id).await?;
            tx.commit().await?;
            house.db.close().await;
            tell(&one, json!({"id": webhook.id, "active": false}), "is paused; what happens meanwhile is kept for it");
        }
        Command::Resume(one) => {
            let (house, ctx, webhook) = find(&one).await?;
            let resumed = webhooks::resume(&house, &ctx, webhook.id).await?;
            house.db.close().await;
            let line = format!("is resumed; {resumed} that were kept for it are sent now");
            tell(&one, json!({"id": webhook.id, "active": true, "resumed": resumed}), &line);
        }
        Command::Test(one) => return test(&one).await,
        Command::Deliveries { place, which, limit } => {
            let house = open(&place).await?;
            deliveries(&house, &which, limit).await?;
            house.db.close().await;
        }
        Command::Replay { place, which, delivery } => {
            let one = delivery.is_some() || which.event_id.is_some() || which.scan_ref.is_some();
            if !one && which.since.is_none() && which.state.is_none() {
                bail!(
                    "say which: --delivery ID, --event-id ID, --scan-ref REF, --since WHEN (with --until WHEN), or \
                     --state GIVEN_UP"
                );
            }
            let house = open(&place).await?;
            replay(&house, &which, delivery).await?;
            house.db.close().await;
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn add(wanted: Add) -> anyhow::Result<()> {
    let house = rooms::build(&wanted.place.settings(&[])?).await?;
    let new = NewWebhook {
        name: wanted.name,
        event: wanted.event,
        url: wanted.url,
        signing_key: wanted.signing_key,
        headers: wanted.headers,
        standard_webhooks: wanted.standard_webhooks,
        retries: wanted.retries,
        interval: Duration::from_millis(wanted.interval_ms),
    };
    let problems = new.problems(&house.gate);
    if !problems.is_empty() {
        let lines: Vec<String> = problems.into_iter().map(|(field, why)| format!("--{field} {why}")).collect();
        bail!("{}", lines.join("; "));
    }
    let mut tx = house.db.begin().await?;
    let environment = partners::environment(&house, &mut tx, wanted.environment).await?;
    let webhook = webhooks::add(&house, &house.ctx(environment.id).by(rooms::terminal()), &mut tx, new).await?;
    tx.commit().await?;
    house.db.close().await;
    if wanted.json {
        println!("{}", described(&environment, &webhook));
        return Ok(());
    }
    println!("{} of {} goes to {} (webhook {})", webhook.event, environment.kind, webhook.url, webhook.id);
    if webhook.url.starts_with("http://") {
        println!("  http is sent to this machine and to networks that the settings allow; anywhere else needs https");
    }
    Ok(())
}

async fn list(house: &House, kind: Option<EnvironmentKind>, json: bool) -> anyhow::Result<()> {
    let mut tx = house.db.read().await?;
    for environment in tx.environments().await?.into_iter().filter(|e| kind.is_none_or(|kind| e.kind == kind)) {
        let since = house.clock.now() - TimeDelta::days(REMEMBERED);
        let tally = tx.deliveries(environment.id).tally(since).await?;
        for webhook in tx.webhooks(environment.id).await? {
            let count = |state| tally.iter().find(|t| (t.0, t.1) == (Some(webhook.id), state)).map_or(0, |t| t.2);
            let [waiting, held, given_up] =
                [DeliveryState::Waiting, DeliveryState::Held, DeliveryState::GivenUp].map(count);
            if json {
                let mut line = described(&environment, &webhook);
                line["deliveries"] = json!({"waiting": waiting, "held": held, "givenUp": given_up});
                println!("{line}");
                continue;
            }
            let standing = if webhook.active { "active" } else { "PAUSED" };
            println!("{}  {}  {}  {standing}  {}", webhook.id, environment.kind, webhook.event, webhook.url);
            let signed = match (webhook.sealed_signing_key.is_some(), webhook.standard_webhooks) {
                (false, _) => "not signed",
                (true, false) => "signed",
                (true, true) => "signed, also as Standard Webhooks",
            };
            let name = if webhook.name.is_empty() { String::new() } else { format!("{}: ", webhook.name) };
            println!(
                "    {name}{signed}; {} quick retries {} ms apart; {waiting} waiting, {held} held, {given_up} given up",
                webhook.retries, webhook.interval_ms
            );
        }
    }
    Ok(())
}

fn described(environment: &Environment, webhook: &Webhook) -> Value {
    json!({
        "id": webhook.id,
        "environment": environment.kind,
        "name": webhook.name,
        "event": webhook.event,
        "url": webhook.url,
        "active": webhook.active,
        "signed": webhook.sealed_signing_key.is_some(),
        "ownHeaders": webhook.sealed_headers.is_some(),
        "standardWebhooks": webhook.standard_webhooks,
        "retries": webhook.retries,
        "intervalMs": webhook.interval_ms,
        "createdAt": text(webhook.created_at),
    })
}

async fn test(one: &One) -> anyhow::Result<ExitCode> {
    let (house, ctx, webhook) = find(one).await?;
    let ready = deliver::test(&house, &ctx, &mut house.db.read().await?, &webhook).await?;
    let outcome = deliver::send(&house, ready).await;
    house.db.close().await;
    let (taken, error) = (outcome.is_delivered(), outcome.error.map(|kind| kind.word()));
    let answer = match (outcome.http_status, error) {
        (Some(status), _) => format!("answered {status} after {} ms", outcome.duration_ms),
        (None, error) => format!("did not answer: {}", error.unwrap_or("no reason")),
    };
    let status = json!({
        "id": webhook.id, "delivered": taken, "httpStatus": outcome.http_status, "error": error,
        "durationMs": outcome.duration_ms,
    });
    tell(one, status, &answer);
    Ok(if taken { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn deliveries(house: &House, which: &Which, limit: u32) -> anyhow::Result<()> {
    let filter = which.filter(house.clock.now(), None);
    let mut tx = house.db.read().await?;
    for environment in chosen(tx.environments().await?, which) {
        for Listed { delivery, scan_ref, next_attempt_at } in tx.deliveries(environment.id).list(&filter, limit).await?
        {
            let answer = match (delivery.last_status, &delivery.last_error) {
                (Some(status), _) => status.to_string(),
                (None, Some(error)) => error.clone(),
                (None, None) => "-".to_owned(),
            };
            if !which.json {
                let next = next_attempt_at.map_or_else(String::new, |at| format!("  next {}", text(at)));
                println!(
                    "{}  {}  {}  {scan_ref}  {}  {answer} after {} attempts{next}",
                    text(delivery.created_at),
                    delivery.id,
                    delivery.event,
                    delivery.state,
                    delivery.attempts,
                );
                continue;
            }
            let line = json!({
                "id": delivery.id,
                "environment": environment.kind,
                "webhook": delivery.webhook,
                "event": delivery.event,
                "eventId": delivery.announcement,
                "sequence": delivery.position,
                "scanRef": scan_ref,
                "state": delivery.state,
                "attempts": delivery.attempts,
                "httpStatus": delivery.last_status,
                "error": delivery.last_error,
                "createdAt": text(delivery.created_at),
                "attemptedAt": delivery.attempted_at.map(text),
                "deliveredAt": delivery.delivered_at.map(text),
                "nextAttemptAt": next_attempt_at.map(text),
            });
            println!("{line}");
        }
    }
    Ok(())
}

async fn replay(house: &House, which: &Which, delivery: Option<DeliveryId>) -> anyhow::Result<()> {
    let filter = which.filter(house.clock.now(), delivery);
    let environments = house.db.read().await?.environments().await?;
    let (mut count, mut passed_over) = (0, 0);
    for environment in chosen(environments, which) {
        let mut behind = None;
        loop {
            let mut tx = house.db.begin().await?;
            let some =
                webhooks::replay(&house.ctx(environment.id).by(rooms::terminal()), &mut tx, &filter, behind).await?;
            tx.commit().await?;
            count += some.count;
            passed_over += some.passed_over;
            behind = some.last;
            if behind.is_none() {
                break;
            }
        }
    }
    if which.json {
        println!("{}", json!({"replayed": count, "passedOver": passed_over}));
    } else {
        println!("{count} will be sent again; a running server begins within a second");
        if passed_over > 0 {
            println!("{passed_over} cannot be: erased, held for a paused receiver, or for one that was removed");
        }
    }
    Ok(())
}

fn chosen(environments: Vec<Environment>, which: &Which) -> impl Iterator<Item = Environment> {
    let kind = which.environment;
    environments.into_iter().filter(move |environment| kind.is_none_or(|kind| environment.kind == kind))
}

async fn open(place: &Place) -> anyhow::Result<House> {
    let settings = place.settings(&[])?;
    rooms::must_exist(&settings)?;
    rooms::build(&settings).await
}

async fn find(one: &One) -> anyhow::Result<(House, Ctx, Webhook)> {
    let house = open(&one.place).await?;
    let mut tx = house.db.read().await?;
    for environment in tx.environments().await? {
        if let Some(webhook) = tx.webhook(environment.id, one.id).await? {
            drop(tx);
            let ctx = house.ctx(environment.id).by(rooms::terminal());
            return Ok((house, ctx, webhook));
        }
    }
    bail!("there is no webhook {}; `bonafide webhooks list` names those there are", one.id)
}

fn tell(one: &One, value: Value, line: &str) {
    match one.json {
        true => println!("{value}"),
        false => println!("webhook {} {line}", one.id),
    }
}

fn text(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn event(text: &str) -> Result<WebhookEvent, String> {
    WebhookEvent::parse(text).ok_or_else(|| one_of(WebhookEvent::ALL.iter().map(|e| e.as_str())))
}

fn state(text: &str) -> Result<DeliveryState, String> {
    DeliveryState::parse(text).ok_or_else(|| one_of(DeliveryState::ALL.iter().map(|s| s.as_str())))
}

fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("must be a name, a colon and a value")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn event_id(text: &str) -> Result<AnnouncementId, String> {
    Ok(AnnouncementId(uuid::Uuid::try_parse(text).map_err(|_| "must be the identifier of an event")?))
}

fn webhook(text: &str) -> Result<WebhookId, String> {
    Ok(WebhookId(uuid::Uuid::try_parse(text).map_err(|_| "must be the identifier of a webhook")?))
}

fn delivery(text: &str) -> Result<DeliveryId, String> {
    Ok(DeliveryId(uuid::Uuid::try_parse(text).map_err(|_| "must be the identifier of a delivery")?))
}

fn scan_ref(text: &str) -> Result<ScanRef, String> {
    ScanRef::parse(text).ok_or_else(|| "must be a verification's scanRef".to_owned())
}

fn moment(text: &str) -> Result<Moment, String> {
    let ago = || {
        let number: i64 = text.get(..text.len().checked_sub(1)?)?.parse().ok().filter(|n| (0..=36_500).contains(n))?;
        match text.as_bytes().last()? {
            b'm' => Some(Moment::Ago(TimeDelta::minutes(number))),
            b'h' => Some(Moment::Ago(TimeDelta::hours(number))),
            b'd' => Some(Moment::Ago(TimeDelta::days(number))),
            _ => None,
        }
    };
    let at = || DateTime::parse_from_rfc3339(text).ok().map(|at| Moment::At(at.to_utc()));
    let day = || {
        let day: NaiveDate = text.parse().ok()?;
        Some(Moment::At(day.and_time(NaiveTime::MIN).and_utc()))
    };
    let moment = ago().or_else(at).or_else(day);
    moment
        .context("no moment")
        .map_err(|_| "must be a date, a time such as 2027-01-31T08:00:00Z, or 30m, 12h, 7d".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_dates_times_or_spans() {
        let now = DateTime::parse_from_rfc3339("2027-01-31T08:00:00Z").unwrap().to_utc();
        let check = |given: &str, expected: Option<&str>| {
            let read = moment(given).ok().map(|moment| text(moment.from(now)));
            assert_eq!(read.as_deref(), expected, "{given}");
        };
        check("2027-01-30", Some("2027-01-30T00:00:00.000Z"));
        check("2027-01-30T10:00:00+02:00", Some("2027-01-30T08:00:00.000Z"));
        check("30m", Some("2027-01-31T07:30:00.000Z"));
        check("12h", Some("2027-01-30T20:00:00.000Z"));
        check("7d", Some("2027-01-24T08:00:00.000Z"));
        for nonsense in ["", "d", "-1h", "yesterday", "2027-02-30", "99999999d", "ü"] {
            check(nonsense, None);
        }
    }

    #[test]
    fn a_header_is_a_name_and_a_value() {
        assert_eq!(header("X-A: b:c ").unwrap(), ("X-A".to_owned(), "b:c".to_owned()));
        assert!(header("X-A").is_err());
    }
}
