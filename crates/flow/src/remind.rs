//! An accepted document runs out: the partner is reminded a month, a week and a day before, and when it has.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::{ctx::Ctx, ids::SessionId, partner::WebhookEvent, session::Session, status::Verdict, work::Work};
use store::Tx;
use wire::verification::{DocumentExpiration, ExpirationThreshold};

use crate::{Error, House, analyse::Record, announce, enter::Entered};

/// Days before the end of a document's last day, and what is told then.
const THRESHOLDS: [(u64, ExpirationThreshold); 4] = [
    (30, ExpirationThreshold::Within30Days),
    (7, ExpirationThreshold::Within7Days),
    (1, ExpirationThreshold::Within1Day),
    (0, ExpirationThreshold::Expired),
];

/// How far ahead, in days, the queue may know the day. When a document runs out says something about a person, so until
/// then the queue only knows a month.
const CLOSE: i64 = 62;

/// The moment a threshold is reached, in UTC. The last day still counts: within a day means on it, and the document has
/// run out on the day after.
fn reached(expiry: NaiveDate, days: u64) -> Option<DateTime<Utc>> {
    let day = expiry.succ_opt()?.checked_sub_days(Days::new(days))?;
    Some(day.and_time(NaiveTime::MIN).and_utc())
}

/// When to look next: at the next threshold if it is close, otherwise on the first day of the month before.
fn next_look(expiry: NaiveDate, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let next = THRESHOLDS.iter().filter_map(|(days, _)| reached(expiry, *days)).find(|at| *at > now)?;
    if next - now <= TimeDelta::days(CLOSE) {
        return Some(next);
    }
    let month = next.date_naive().with_day(1)?.checked_sub_months(Months::new(1))?;
    Some(month.and_time(NaiveTime::MIN).and_utc())
}

/// The closest threshold that is reached, if any.
fn due(expiry: NaiveDate, now: DateTime<Utc>) -> Option<ExpirationThreshold> {
    let reached = |days| reached(expiry, days).is_some_and(|at| at <= now);
    THRESHOLDS.iter().rev().find(|(days, _)| reached(*days)).map(|(_, threshold)| *threshold)
}

/// Plans the reminders of an approved session; what is past already is not told.
///
/// # Errors
/// When the archive fails.
pub(crate) async fn plan(ctx: &Ctx, tx: &mut Tx, session: &Session, record: &Record) -> Result<(), Error> {
    if session.verdict != Some(Verdict::Approved) {
        return Ok(());
    }
    let Some(at) = record.reading.expiry.and_then(|expiry| next_look(expiry, ctx.now)) else { return Ok(()) };
    Ok(tx.add_work(ctx, Work::Remind(ctx.environment, session.id), at).await?)
}

/// Tells what is due, if the session is still approved. Gives the time of the next look, if there is one.
///
/// # Errors
/// When the archive fails or something sealed does not open.
pub async fn remind(house: &House, ctx: &Ctx, tx: &mut Tx, id: SessionId) -> Result<Option<DateTime<Utc>>, Error> {
    let Some(kept) = tx.sessions(ctx.environment).get(id).await? else { return Ok(None) };
    if kept.session.erased_at.is_some() || kept.session.verdict != Some(Verdict::Approved) {
        return Ok(None);
    }
    let entered = Entered::of(house, tx, kept).await?;
    let expiry = entered.record(ctx, tx).await?.and_then(|record| record.reading.expiry);
    let Some(expiry) = expiry else { return Ok(None) };
    if let Some(threshold) = due(expiry, ctx.now) {
        let body = DocumentExpiration {
            scan_ref: entered.session.scan_ref,
            client_id: entered.order.client_id.clone(),
            expiration_threshold: threshold,
            document_expiration: expiry,
        };
        announce::happened(ctx, tx, &entered, WebhookEvent::DocumentExpiration, &serde_json::to_value(body)?).await?;
    }
    Ok(next_look(expiry, ctx.now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn until_two_months_before_the_queue_knows_only_a_month() {
        let expiry = day("2031-08-20");
        assert_eq!(next_look(expiry, at("2027-01-15T08:00:00Z")), Some(at("2031-06-01T00:00:00Z")));
        assert_eq!(next_look(expiry, at("2031-06-01T00:00:00Z")), Some(at("2031-07-22T00:00:00Z")));
        assert_eq!(due(expiry, at("2031-06-01T00:00:00Z")), None);
    }

    #[test]
    fn each_threshold_is_told_on_its_day_and_the_last_day_still_counts() {
        let expiry = day("2027-03-31");
        let mut now = at("2027-02-01T00:00:00Z");
        let mut told = vec![];
        while let Some(next) = next_look(expiry, now) {
            now = next;
            told.push((now.date_naive().to_string(), due(expiry, now).unwrap()));
        }
        let expected = [
            ("2027-03-02", ExpirationThreshold::Within30Days),
            ("2027-03-25", ExpirationThreshold::Within7Days),
            ("2027-03-31", ExpirationThreshold::Within1Day),
            ("2027-04-01", ExpirationThreshold::Expired),
        ];
        assert_eq!(told, expected.map(|(day, threshold)| (day.to_owned(), threshold)));
    }

    #[test]
    fn after_a_pause_only_the_closest_threshold_is_told() {
        assert_eq!(due(day("2027-03-31"), at("2027-03-30T12:00:00Z")), Some(ExpirationThreshold::Within7Days));
        assert_eq!(due(day("2027-03-31"), at("2028-01-01T00:00:00Z")), Some(ExpirationThreshold::Expired));
    }

    #[test]
    fn the_end_of_the_calendar_is_no_reminder() {
        assert_eq!(next_look(NaiveDate::MAX, at("2027-01-01T00:00:00Z")), None);
        assert_eq!(reached(NaiveDate::MAX, 0), None);
    }
}
