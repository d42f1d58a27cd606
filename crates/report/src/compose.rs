//! Which part of a report says what.

use chrono::{DateTime, Utc};
use domain::{
    document::{DocumentType, Source},
    event::EventKind,
    finding::{Check, Finding, ModelRef, Outcome},
    order::ExpectedSex,
    partner::EnvironmentKind,
    report::Language,
    review::Review,
    status::Verdict,
};

use crate::{
    Press,
    content::{Analysis, Picture, Report},
    print::Composed,
    sheet::{BOLD, Cell, Colour, PLAIN, QUIET, Sheets, Style, colour},
    words::Words,
};

mod given;

/// Where there is nothing to say.
const NOTHING: &str = "–";

/// So many lines of the timeline's beginning and of its end are printed: the walk of any person fits into the first, and
/// what is in between are visits.
const FEW_LINES: usize = 100;

/// Lays a report out.
pub fn compose(press: &Press, mut report: Report, language: Language) -> Composed<'_> {
    let words = Words::of(language);
    let pictures = std::mem::take(&mut report.pictures);
    let mut composer = Composer { words, report, sheets: Sheets::new(press) };
    composer.result();
    composer.subject();
    composer.document();
    composer.extras();
    composer.given();
    composer.checks();
    composer.earlier();
    composer.timeline();
    composer.provenance();
    composer.pictures(pictures);
    let Composer { words, report, mut sheets } = composer;
    if sheets.replaced {
        sheets.paragraph(&words.text("letters-by-number"), QUIET);
    }
    let warning = warning(&words, &report).map(|text| sheets.clean(&text));
    let foot = words.with_all("foot", &[("program", report.program.clone()), ("time", moment(report.printed_at))]);
    Composed {
        sheets,
        title: words.text("title"),
        name: report.session.scan_ref.to_string(),
        foot,
        warning,
        language,
        printed_at: report.printed_at,
    }
}

/// What every page of a result has to say that must not be taken for a production result.
fn warning(words: &Words, report: &Report) -> Option<String> {
    let environment = words.word("environment", report.environment.as_str());
    match (report.sample, report.environment) {
        (true, _) => Some(words.with("warning-sample", "environment", environment)),
        (false, EnvironmentKind::Production) => None,
        (false, _) => Some(words.with("warning-environment", "environment", environment)),
    }
}

struct Composer<'p> {
    words: Words,
    report: Report,
    sheets: Sheets<'p>,
}

impl Composer<'_> {
    fn text(&self, key: &str) -> String {
        self.words.text(key)
    }

    /// Status, what it rests on, and why.
    fn result(&mut self) {
        self.sheets.title(&self.text("title"));
        if let Some(warning) = warning(&self.words, &self.report) {
            self.sheets.paragraph(&warning, Style { colour: colour::WARN, ..BOLD });
        }
        let session = &self.report.session;
        let status = session.status(self.report.printed_at);
        let ground = match status {
            "APPROVED" => colour::GOOD,
            "DENIED" => colour::BAD,
            "SUSPECTED" | "REVIEWING" => colour::WARN,
            _ => colour::QUIET,
        };
        let meaning = self.words.meaning("status", status).unwrap_or_default();
        self.sheets.badge(status, &meaning, ground);
        let mut rows = vec![];
        if let Some(erased) = session.erased_at {
            rows.push((self.text("erased-at"), moment(erased)));
        }
        if let Some(verdict) = session.verdict {
            rows.push((self.text("verdict"), self.words.word("verdict", verdict.as_str())));
            rows.push((self.text("suspected"), self.text(if session.suspected { "yes" } else { "no" })));
        }
        if let Some(Analysis { decision, .. }) = &self.report.analysis {
            rows.push((self.text("document-status"), self.words.word("document", decision.document.as_str())));
            rows.push((self.text("face-status"), self.words.word("face", decision.face.as_str())));
            let tags = |family: &str, tags: Vec<&str>| match tags.is_empty() {
                true => self.text("none"),
                false => tags.iter().map(|tag| self.words.word(family, tag)).collect::<Vec<_>>().join("\n"),
            };
            let review = self.report.reviews.last();
            let fraud = review.map_or(decision.fraud_tags.clone(), |review| review.fraud_tags(decision));
            rows.push((self.text("fraud-tags"), tags("fraud", fraud.iter().map(|tag| tag.as_str()).collect())));
            let mismatch = review.map_or(decision.mismatch_tags.clone(), |review| review.mismatch_tags(decision));
            let mismatch = mismatch.iter().map(|tag| tag.as_str()).collect();
            rows.push((self.text("mismatch-tags"), tags("mismatch", mismatch)));
        }
        self.pairs(rows);
        self.reviews();
        self.reasons();
    }

    /// What people ruled over the machine's decision, oldest first.
    fn reviews(&mut self) {
        let all = std::mem::take(&mut self.report.reviews);
        for (number, review) in all.iter().enumerate() {
            self.review(review, number + 1 < all.len());
        }
        self.report.reviews = all;
    }

    fn review(&mut self, review: &Review, overturned: bool) {
        let cleared: Vec<String> = review.cleared.iter().map(|tag| self.words.word("mismatch", tag.as_str())).collect();
        let mut rows = vec![
            (self.text("reviewed-by"), review.by.clone()),
            (self.text("reviewed-at"), moment(review.at)),
            (self.text("document-status"), self.words.word("document", review.document.as_str())),
            (self.text("face-status"), self.words.word("face", review.face.as_str())),
            (self.text("review-reasons"), review.reasons.join("\n")),
            (self.text("review-cleared"), cleared.join("\n")),
        ];
        if review.dummy {
            rows.insert(0, (self.text("review-dummy"), self.text("yes")));
        }
        self.sheets.heading(&self.words.text(if overturned { "review-overturned" } else { "review" }));
        self.pairs(rows);
    }

    /// Which findings led to the decision, in words.
    fn reasons(&mut self) {
        let Some(Analysis { decision, findings, .. }) = &self.report.analysis else { return };
        let rows: Vec<Vec<Cell>> = decision
            .reasons
            .iter()
            .map(|reason| {
                let then = reason.then;
                let followed = [
                    then.document.map(|s| self.words.word("document", s.as_str())),
                    then.face.map(|s| self.words.word("face", s.as_str())),
                    then.fraud.map(|t| self.words.word("fraud", t.as_str())),
                    then.mismatch.map(|t| self.words.word("mismatch", t.as_str())),
                ];
                vec![
                    Cell::new(self.check(reason.check), PLAIN),
                    self.outcome(reason.outcome),
                    Cell::new(filled(followed.into_iter().flatten().collect::<Vec<_>>().join("\n")), PLAIN),
                ]
            })
            .collect();
        self.sheets.heading(&self.words.text("reasons"));
        if rows.is_empty() {
            let none = match decision.verdict {
                _ if findings.is_empty() => "reasons-unexamined",
                Verdict::Approved => "reasons-none",
                Verdict::Denied => "none",
            };
            self.sheets.paragraph(&self.words.text(none), PLAIN);
            return;
        }
        let head = [self.text("check"), self.text("outcome"), self.text("consequence")];
        self.sheets.table(&[36.0, 20.0, 44.0], &head.each_ref().map(String::as_str), &rows);
    }

    /// What the verification is about.
    fn subject(&mut self) {
        self.sheets.heading(&self.words.text("subject"));
        let Report { session, client, environment, order, visit, .. } = &self.report;
        let time = |at: Option<DateTime<Utc>>| at.map_or(NOTHING.into(), moment);
        let mut rows = vec![
            ("scanRef".to_owned(), session.scan_ref.to_string()),
            ("clientId".to_owned(), client.client_id.clone()),
            ("externalRef".to_owned(), client.external_ref.clone().unwrap_or(NOTHING.into())),
            (self.text("environment"), self.words.word("environment", environment.as_str())),
        ];
        if let Some(order) = order {
            rows.push((self.text("token-type"), self.words.word("token", order.token_type.as_str())));
            let documents: Vec<&str> = order.documents.iter().map(|d| d.as_str()).collect();
            rows.push((self.text("documents-accepted"), documents.join(", ")));
        }
        if let Some((country, document)) = visit.selected {
            let document = self.words.word("type", document.as_str());
            rows.push((self.text("document-chosen"), format!("{document}, {country}")));
        }
        rows.extend([
            (self.text("created-at"), moment(session.created_at)),
            (self.text("opened-at"), time(session.opened_at)),
            (self.text("started-at"), time(session.started_at)),
            (self.text("consented-at"), time(visit.consented_at)),
            (self.text("finished-at"), time(session.finished_at)),
            (self.text("decided-at"), time(session.decided_at)),
            (self.text("reviewed-at"), time(session.reviewed_at)),
            (self.text("attempts"), (session.retries + 1).to_string()),
            (self.text("platform"), visit.platform.map_or(NOTHING.into(), |p| self.words.word("platform", p.as_str()))),
            (self.text("ip"), visit.ip.clone().unwrap_or(NOTHING.into())),
        ]);
        self.pairs(rows);
    }

    /// What the document says beside what the partner expected.
    fn document(&mut self) {
        self.sheets.heading(&self.words.text("document"));
        let Some(analysis) = &self.report.analysis else {
            return self.sheets.paragraph(&self.words.text("not-read"), PLAIN);
        };
        let reading = &analysis.reading;
        let expected = self.report.order.as_ref().map(|order| order.expected.clone()).unwrap_or_default();
        let day = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string());
        let sex = expected.sex.map(|sex| match sex {
            ExpectedSex::Male => "MALE".to_owned(),
            ExpectedSex::Female => "FEMALE".to_owned(),
        });
        let chosen = analysis.selected;
        let of_type = |document: DocumentType| self.words.word("type", document.as_str());
        let mut fields = vec![
            ("first-name", reading.first_name.clone(), expected.first_name, Check::Name),
            ("last-name", reading.last_name.clone(), expected.last_name, Check::Surname),
            ("birth-date", day(reading.birth_date), day(expected.birth_date), Check::BirthDate),
            ("sex", reading.sex.map(|sex| sex.as_str().to_owned()), sex, Check::Sex),
            ("nationality", reading.nationality.map(|c| c.to_string()), expected.nationality, Check::Nationality),
            ("number", reading.number.clone(), expected.document_number, Check::DocumentNumber),
            ("personal-code", reading.personal_code.clone(), expected.personal_number, Check::PersonalCode),
            ("expiry", day(reading.expiry), day(expected.expiry_date), Check::ExpiryDate),
            ("issue-date", day(reading.issue_date), day(expected.issue_date), Check::IssueDate),
            ("type", reading.document_type.map(of_type), chosen.map(|(_, t)| of_type(t)), Check::DocumentType),
            (
                "issuing-country",
                reading.issuing_country.map(|c| c.to_string()),
                chosen.map(|(c, _)| c.to_string()),
                Check::DocumentCountry,
            ),
        ];
        // No document says where somebody lives now; what was expected is told all the same.
        if expected.address.is_some() {
            fields.push(("address", None, expected.address, Check::Address));
        }
        let compare = |(key, says, expects, check): (&str, Option<String>, Option<String>, Check)| {
            let compared = analysis.findings.iter().find(|finding| finding.check == check);
            let verdict = match (compared, &expects) {
                (Some(finding), Some(_)) => self.comparison(finding.outcome),
                _ => Cell::new(NOTHING, QUIET),
            };
            let differs = compared.is_some_and(|finding| finding.outcome == Outcome::Fail) && expects.is_some();
            let style = if differs { Style { colour: colour::BAD, ..BOLD } } else { PLAIN };
            vec![
                Cell::new(self.text(key), QUIET),
                Cell::new(says.map_or(NOTHING.into(), filled), style),
                Cell::new(expects.map_or(NOTHING.into(), filled), style),
                verdict,
            ]
        };
        let rows: Vec<Vec<Cell>> = fields.into_iter().map(compare).collect();
        let head = ["field", "document-says", "partner-expected", "comparison"].map(|key| self.text(key));
        self.sheets.table(&[22.0, 31.0, 31.0, 16.0], &head.each_ref().map(String::as_str), &rows);
        let source = match reading.source {
            Some(Source::Mrz) => "source-mrz",
            Some(Source::Barcode) => "source-barcode",
            Some(Source::Print) => "source-print",
            None => "source-none",
        };
        let note = format!("{} {}", self.text(source), self.words.with("as-of", "day", analysis.today));
        self.sheets.paragraph(&note, QUIET);
        if !reading.mrz.is_empty() {
            let zone = self.words.with("zone", "lines", reading.mrz.join("\n"));
            self.sheets.paragraph(&zone, QUIET);
        }
    }

    /// Every check with what it measured.
    fn checks(&mut self) {
        self.sheets.heading(&self.words.text("checks"));
        let Some(analysis) = &self.report.analysis else {
            return self.sheets.paragraph(&self.words.text("no-checks"), PLAIN);
        };
        let rows = self.findings(&analysis.findings);
        self.sheets.paragraph(&self.words.text("checks-lead"), QUIET);
        self.findings_table(&rows);
    }

    /// The attempts before the one that decided: what each measured, and the pictures it saw.
    fn earlier(&mut self) {
        for analysis in std::mem::take(&mut self.report.earlier) {
            self.sheets.heading(&self.words.with("earlier", "n", analysis.attempt));
            let mut rows = vec![
                (self.text("document-status"), self.words.word("document", analysis.decision.document.as_str())),
                (self.text("face-status"), self.words.word("face", analysis.decision.face.as_str())),
                (self.text("analysed-by"), format!("Bonafide {}", analysis.program)),
                (self.text("held-against"), analysis.today.to_string()),
                (self.text("record-sha256"), analysis.record_sha256),
            ];
            for (step, sha256) in analysis.pictures {
                rows.push((self.words.with("picture-sha256", "step", self.words.word("step", &step)), sha256));
            }
            self.pairs(rows);
            let rows = self.findings(&analysis.findings);
            self.findings_table(&rows);
        }
    }

    /// A row for each finding.
    fn findings(&self, findings: &[Finding]) -> Vec<Vec<Cell>> {
        let row = |finding: &Finding| {
            let detail = finding.detail.as_ref().map_or(String::new(), |detail| format!("\n{detail}"));
            let models: Vec<String> = finding.models.iter().map(|m| format!("{} {}", m.name, m.version)).collect();
            vec![
                Cell::new(format!("{}{detail}", self.check(finding.check)), PLAIN),
                self.outcome(finding.outcome),
                Cell::new(measure(finding), PLAIN),
                Cell::new(finding.mark.map_or(NOTHING.into(), number), PLAIN),
                Cell::new(filled(models.join("\n")), PLAIN),
            ]
        };
        findings.iter().map(row).collect()
    }

    fn findings_table(&mut self, rows: &[Vec<Cell>]) {
        let head = ["check", "outcome", "measured", "mark", "model"].map(|key| self.text(key));
        self.sheets.table(&[35.0, 17.0, 17.0, 9.0, 22.0], &head.each_ref().map(String::as_str), rows);
    }

    /// What happened, oldest first.
    fn timeline(&mut self) {
        self.sheets.heading(&self.words.text("timeline"));
        let row = |(kind, at, more): &(EventKind, DateTime<Utc>, Option<String>)| {
            let what = self.words.meaning("event", kind.as_str()).unwrap_or(kind.as_str().to_owned());
            vec![
                Cell::new(moment(*at), PLAIN),
                Cell::new(what, PLAIN),
                Cell::new(more.clone().unwrap_or(NOTHING.into()), QUIET),
            ]
        };
        let all = &self.report.timeline;
        let left_out = all.len().saturating_sub(2 * FEW_LINES);
        let (first, last) = match left_out {
            0 => (&all[..], &all[..0]),
            _ => (&all[..FEW_LINES], &all[all.len() - FEW_LINES..]),
        };
        let mut rows: Vec<Vec<Cell>> = first.iter().map(row).collect();
        if left_out > 0 {
            let more = self.words.with("timeline-more", "n", left_out);
            rows.push([NOTHING, &more, NOTHING].map(|text| Cell::new(text, QUIET)).into());
        }
        rows.extend(last.iter().map(row));
        let head = ["time", "event", "event-more"].map(|key| self.text(key));
        self.sheets.table(&[30.0, 45.0, 25.0], &head.each_ref().map(String::as_str), &rows);
    }

    /// By what it was decided, so that the decision can be run again.
    fn provenance(&mut self) {
        self.sheets.heading(&self.words.text("provenance"));
        let mut rows = vec![(self.text("printed-by"), format!("Bonafide {}", self.report.program))];
        let mut models: Vec<&ModelRef> = vec![];
        if let Some(analysis) = &self.report.analysis {
            let (policy, version) = &analysis.decision.policy;
            rows.extend([
                (self.text("analysed-by"), format!("Bonafide {}", analysis.program)),
                (
                    self.text("policy"),
                    self.words
                        .with_all("policy-version", &[("name", policy.clone()), ("version", version.to_string())]),
                ),
                (self.text("attempt"), analysis.attempt.to_string()),
                (self.text("held-against"), analysis.today.to_string()),
                (self.text("record-sha256"), analysis.record_sha256.clone()),
            ]);
            for model in analysis.findings.iter().flat_map(|finding| &finding.models) {
                if !models.contains(&model) {
                    models.push(model);
                }
            }
        }
        rows.extend(models.iter().map(|model| (format!("{} {}", model.name, model.version), model.sha256.clone())));
        self.pairs(rows);
        if self.report.analysis.is_some() {
            let how = self.words.with("replay", "name", self.report.session.scan_ref);
            self.sheets.paragraph(&how, QUIET);
        }
    }

    /// How a picture was made, and why not with the camera in the page.
    fn origin(&self, picture: &Picture) -> String {
        let made = self.words.meaning("origin", picture.origin.as_str()).unwrap_or_default();
        match picture.no_camera.and_then(|why| self.words.meaning("no-camera", why.as_str())) {
            Some(why) => format!("{made} ({why})"),
            None => made,
        }
    }

    /// The pictures, or where they were left out, their hashes alone.
    fn pictures(&mut self, pictures: Vec<Picture>) {
        if pictures.iter().any(|picture| picture.bytes.is_some()) {
            self.sheets.make_room_for_a_picture();
        }
        self.sheets.heading(&self.words.text("pictures"));
        if pictures.is_empty() {
            return self.sheets.paragraph(&self.words.text("no-pictures"), PLAIN);
        }
        self.sheets.paragraph(&self.words.text("pictures-lead"), QUIET);
        for picture in pictures {
            let caption = self.words.with_all(
                "caption",
                &[
                    ("step", self.words.word("step", &picture.step)),
                    ("width", picture.size.0.to_string()),
                    ("height", picture.size.1.to_string()),
                    ("bytes", picture.length.to_string()),
                    ("origin", self.origin(&picture)),
                    ("time", moment(picture.kept_at)),
                    ("sha256", picture.sha256),
                ],
            );
            let note = match picture.bytes {
                Some(bytes) => {
                    self.sheets.picture(bytes, picture.size, &caption);
                    continue;
                }
                None if picture.media_type == "image/jpeg" => self.text("left-out"),
                None => self.words.with("not-a-picture", "type", picture.media_type),
            };
            self.sheets.paragraph(&format!("{caption}\n{note}"), PLAIN);
        }
    }

    /// A table of labels and values.
    fn pairs(&mut self, rows: Vec<(String, String)>) {
        let rows: Vec<Vec<Cell>> = rows
            .into_iter()
            .map(|(label, value)| vec![Cell::new(label, QUIET), Cell::new(filled(value), PLAIN)])
            .collect();
        if !rows.is_empty() {
            self.sheets.table(&[27.0, 73.0], &[], &rows);
        }
    }

    fn check(&self, check: Check) -> String {
        self.words.meaning("check", check.as_str()).unwrap_or(check.as_str().to_owned())
    }

    fn outcome(&self, outcome: Outcome) -> Cell {
        let text = self.words.meaning("outcome", outcome.as_str()).unwrap_or(outcome.as_str().to_owned());
        Cell::new(text, Style { colour: tone(outcome), ..BOLD })
    }

    fn comparison(&self, outcome: Outcome) -> Cell {
        let key = match outcome {
            Outcome::Pass => "same",
            Outcome::Fail => "differs",
            Outcome::Unsure => "unclear",
            Outcome::NotChecked => "outcome-NOT_CHECKED",
        };
        Cell::new(self.text(key), Style { colour: tone(outcome), ..BOLD })
    }
}

fn tone(outcome: Outcome) -> Colour {
    match outcome {
        Outcome::Pass => colour::GOOD,
        Outcome::Fail => colour::BAD,
        Outcome::Unsure | Outcome::NotChecked => colour::WARN,
    }
}

/// A value, or the sign for none: an empty cell would be nothing to a reader who cannot see the table.
fn filled(text: String) -> String {
    if text.trim().is_empty() { NOTHING.into() } else { text }
}

fn measure(finding: &Finding) -> String {
    match (finding.measure, &finding.unit) {
        (Some(measure), Some(unit)) => format!("{} {unit}", number(measure)),
        (Some(measure), None) => number(measure),
        (None, _) => NOTHING.into(),
    }
}

/// A number as it was measured, to four digits behind the point and without zeros that say nothing.
fn number(value: f64) -> String {
    let text = format!("{value:.4}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short.is_empty() || short == "-0" { "0".into() } else { short.to_owned() }
}

fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M:%S UTC").to_string()
}
