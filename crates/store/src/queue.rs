//! Cases that wait for a person, and the words of the desk on them.
//!
//! What is listed lies here in the clear, so that a page of a hundred thousand waiting cases unseals nothing.

use chrono::{DateTime, Utc};
use domain::{
    country::Country,
    desk::{Claim, Held, Reviewer, Waiting},
    document::DocumentType,
    ids::{EnvironmentId, ScanRef, SessionId, StaffId},
    status::{DocumentStatus, FaceStatus, FraudTag, MismatchTag, Verdict},
};
use uuid::Uuid;

use crate::{
    Error, Tx,
    sql::{all, execute, on, optional},
    word,
};

/// Which waiting cases are asked for.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// A status of document or face, or `ASKED` for those whose person asks.
    pub reason: Option<String>,
    /// A tag of the machine, or a word of the desk.
    pub tag: Option<String>,
    /// The chosen country.
    pub country: Option<Country>,
}

/// Where a page of the queue begins: after this case.
pub type Place = (DateTime<Utc>, ScanRef);

/// A waiting case as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The case.
    pub case: Waiting,
    /// Who holds it.
    pub claim: Option<Claim>,
    /// Who ruled first and when, where a second person is waited for.
    pub first: Option<(Reviewer, DateTime<Utc>)>,
}

#[derive(sqlx::FromRow)]
struct Row {
    session: Uuid,
    scan_ref: Uuid,
    since: DateTime<Utc>,
    asked_at: Option<DateTime<Utc>>,
    verdict: String,
    document: Option<String>,
    face: Option<String>,
    fraud_tags: String,
    mismatch_tags: String,
    country: Option<String>,
    document_type: Option<String>,
    holder: Option<Uuid>,
    holder_name: Option<String>,
    until: Option<DateTime<Utc>>,
    first: Option<Uuid>,
    first_name: Option<String>,
    first_at: Option<DateTime<Utc>>,
}

/// Reads the words between commas.
fn words<T>(text: &str, parse: fn(&str) -> Option<T>, column: &'static str) -> Result<Vec<T>, Error> {
    text.split(',').filter(|part| !part.is_empty()).map(|part| word(parse(part), "queue", column)).collect()
}

/// Writes words with a comma before and after each, so that each can be found whole.
fn joined<T: Copy>(words: &[T], text: fn(T) -> &'static str) -> String {
    if words.is_empty() {
        return String::new();
    }
    words.iter().fold(String::from(","), |all, one| all + text(*one) + ",")
}

impl TryFrom<Row> for Listed {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let document = row.document.map(|text| word(DocumentStatus::parse(&text), "queue", "document")).transpose()?;
        let face = row.face.map(|text| word(FaceStatus::parse(&text), "queue", "face")).transpose()?;
        let country = row.country.map(|text| word(Country::parse(&text), "queue", "country")).transpose()?;
        let kind =
            row.document_type.map(|text| word(DocumentType::parse(&text), "queue", "document_type")).transpose()?;
        let person = |id: Option<Uuid>, name: Option<String>| id.zip(name).map(|(id, name)| Reviewer { id: StaffId(id), name });
        let claim = person(row.holder, row.holder_name).zip(row.until).map(|(by, until)| Claim { by, until });
        Ok(Self {
            case: Waiting {
                session: SessionId(row.session),
                scan_ref: ScanRef(row.scan_ref),
                since: row.since,
                asked_at: row.asked_at,
                verdict: word(Verdict::parse(&row.verdict), "queue", "verdict")?,
                document,
                face,
                fraud_tags: words(&row.fraud_tags, FraudTag::parse, "fraud_tags")?,
                mismatch_tags: words(&row.mismatch_tags, MismatchTag::parse, "mismatch_tags")?,
                selected: country.zip(kind),
            },
            claim,
            first: person(row.first, row.first_name).zip(row.first_at),
        })
    }
}

/// The conditions of [`Filter`], as $2 to $4; `replace` finds a whole word without the wildcards that `LIKE` sees in it.
macro_rules! filtered {
    ($($part:literal),+) => {
        concat!(
            $($part,)+
            " (CAST($2 AS TEXT) = '' OR document = $2 OR face = $2 OR ($2 = 'ASKED' AND asked_at IS NOT NULL))
              AND (CAST($3 AS TEXT) = '' OR replace(fraud_tags, ',' || $3 || ',', '') <> fraud_tags
                OR replace(mismatch_tags, ',' || $3 || ',', '') <> mismatch_tags
                OR EXISTS (SELECT 1 FROM case_words WHERE case_words.session = queue.session AND word = $3))
              AND (CAST($4 AS TEXT) = '' OR country = $4)"
        )
    };
}

macro_rules! listed {
    ($condition:literal) => {
        concat!(
            filtered!(
                "SELECT queue.session, queue.scan_ref, since, asked_at, verdict, document, face, fraud_tags,
                    mismatch_tags, country, document_type, claims.staff AS holder, claims.name AS holder_name,
                    claims.until AS until, first_rulings.staff AS first, first_rulings.name AS first_name,
                    first_rulings.created_at AS first_at
                 FROM queue
                    LEFT JOIN claims ON claims.session = queue.session AND claims.until > $5
                    LEFT JOIN first_rulings ON first_rulings.session = queue.session
                 WHERE queue.environment = $1 AND (since, queue.scan_ref) > ($6, $7) AND"
            ),
            $condition,
            " ORDER BY since, queue.scan_ref LIMIT $8"
        )
    };
}

macro_rules! counted {
    ($condition:literal) => {
        concat!(filtered!("SELECT count(*) FROM queue WHERE environment = $1 AND"), $condition)
    };
}

impl Tx {
    /// The cases of one environment that wait for a person.
    pub fn queue(&mut self, environment: EnvironmentId) -> Queue<'_> {
        Queue { tx: self, environment }
    }
}

/// The cases of one environment that wait for a person.
pub struct Queue<'t> {
    tx: &'t mut Tx,
    environment: EnvironmentId,
}

/// Before every moment that a case can wait since: the first page begins after it.
const BEGINNING: DateTime<Utc> = DateTime::UNIX_EPOCH;

impl Queue<'_> {
    /// Lets a case wait. One that waits already keeps its place, and is told anew.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn put(&mut self, case: &Waiting) -> Result<(), Error> {
        execute!(
            self.tx,
            "INSERT INTO queue (session, environment, scan_ref, since, asked_at, verdict, document, face, fraud_tags,
                mismatch_tags, country, document_type)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT (session) DO UPDATE SET asked_at = excluded.asked_at, verdict = excluded.verdict,
                document = excluded.document, face = excluded.face, fraud_tags = excluded.fraud_tags,
                mismatch_tags = excluded.mismatch_tags, country = excluded.country,
                document_type = excluded.document_type",
            case.session.0,
            self.environment.0,
            case.scan_ref.0,
            case.since,
            case.asked_at,
            case.verdict.as_str(),
            case.document.map(DocumentStatus::as_str),
            case.face.map(FaceStatus::as_str),
            joined(&case.fraud_tags, FraudTag::as_str),
            joined(&case.mismatch_tags, MismatchTag::as_str),
            case.selected.map(|(country, _)| country.to_string()),
            case.selected.map(|(_, kind)| kind.as_str()),
        )?;
        Ok(())
    }

    /// A case waits no longer.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn drop(&mut self, session: SessionId) -> Result<(), Error> {
        execute!(
            self.tx,
            "DELETE FROM queue WHERE environment = $1 AND session = $2",
            self.environment.0,
            session.0,
        )?;
        Ok(())
    }

    /// Lists waiting cases, longest waiting first, at most `limit`, after a place.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(
        &mut self,
        filter: &Filter,
        (held, me): (Held, StaffId),
        now: DateTime<Utc>,
        after: Option<Place>,
        limit: u32,
    ) -> Result<Vec<Listed>, Error> {
        let (since, scan_ref) = after.unwrap_or((BEGINNING, ScanRef(Uuid::nil())));
        let [reason, tag, country] = values(filter);
        let (environment, limit) = (self.environment.0, i64::from(limit));
        let rows = match held {
            Held::All => {
                let sql = listed!("");
                all!(self.tx, Row, sql, environment, reason, tag, country, now, since, scan_ref.0, limit)?
            }
            Held::Free => {
                let sql = listed!(" AND claims.session IS NULL");
                all!(self.tx, Row, sql, environment, reason, tag, country, now, since, scan_ref.0, limit)?
            }
            Held::Me => {
                let sql = listed!(
                    " AND queue.session IN (SELECT session FROM claims WHERE environment = $1 AND staff = $9 AND until > $5)"
                );
                all!(self.tx, Row, sql, environment, reason, tag, country, now, since, scan_ref.0, limit, me.0)?
            }
        };
        rows.into_iter().map(Listed::try_from).collect()
    }

    /// How many [`Queue::list`] lists in all.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn count(
        &mut self,
        filter: &Filter,
        (held, me): (Held, StaffId),
        now: DateTime<Utc>,
    ) -> Result<i64, Error> {
        let [reason, tag, country] = values(filter);
        let environment = self.environment.0;
        let bare = held == Held::All && reason.is_empty() && tag.is_empty() && country.is_empty();
        let row = match held {
            // Every case is in the index; the filters would have each row read.
            _ if bare => {
                optional!(self.tx, (i64,), "SELECT count(*) FROM queue WHERE environment = $1", environment)?
            }
            Held::All => optional!(self.tx, (i64,), counted!(""), environment, reason, tag, country)?,
            Held::Free => {
                let sql = counted!(
                    " AND queue.session NOT IN (SELECT session FROM claims WHERE environment = $1 AND until > $5)"
                );
                optional!(self.tx, (i64,), sql, environment, reason, tag, country, now)?
            }
            Held::Me => {
                let sql = counted!(
                    " AND queue.session IN (SELECT session FROM claims WHERE environment = $1 AND staff = $6 AND until > $5)"
                );
                optional!(self.tx, (i64,), sql, environment, reason, tag, country, now, me.0)?
            }
        };
        Ok(row.map_or(0, |(count,)| count))
    }

    /// The longest waiting case that nobody holds, and that does not wait for somebody else's second look.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn next(&mut self, me: StaffId, now: DateTime<Utc>) -> Result<Option<(SessionId, ScanRef)>, Error> {
        let row = optional!(
            self.tx,
            (Uuid, Uuid),
            "SELECT queue.session, queue.scan_ref FROM queue
                LEFT JOIN claims ON claims.session = queue.session AND claims.until > $2
                LEFT JOIN first_rulings ON first_rulings.session = queue.session AND first_rulings.staff = $3
             WHERE queue.environment = $1 AND claims.session IS NULL AND first_rulings.session IS NULL
             ORDER BY since, queue.scan_ref LIMIT 1",
            self.environment.0,
            now,
            me.0,
        )?;
        Ok(row.map(|(session, scan_ref)| (SessionId(session), ScanRef(scan_ref))))
    }

    /// The words of the desk on a case, in their order.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn words(&mut self, session: SessionId) -> Result<Vec<String>, Error> {
        let rows = all!(
            self.tx,
            (String,),
            "SELECT word FROM case_words WHERE environment = $1 AND session = $2 ORDER BY word",
            self.environment.0,
            session.0,
        )?;
        Ok(rows.into_iter().map(|(word,)| word).collect())
    }

    /// Gives a case exactly these words.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_words(&mut self, session: SessionId, words: &[String]) -> Result<(), Error> {
        execute!(
            self.tx,
            "DELETE FROM case_words WHERE environment = $1 AND session = $2",
            self.environment.0,
            session.0,
        )?;
        for word in words {
            execute!(
                self.tx,
                "INSERT INTO case_words (session, word, environment) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                session.0,
                word,
                self.environment.0,
            )?;
        }
        Ok(())
    }
}

/// The filter's values, empty where nothing is asked for.
fn values(filter: &Filter) -> [String; 3] {
    let Filter { reason, tag, country } = filter.clone();
    [reason.unwrap_or_default(), tag.unwrap_or_default(), country.map(|c| c.to_string()).unwrap_or_default()]
}
