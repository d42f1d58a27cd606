//! What further documents say, and what the person gave beside pictures.

use domain::{
    contact::{Channel, Contact},
    extra::FieldOutcome,
    questionnaire::{Answer, Answers, QuestionType, ToldQuestion},
};

use super::{Composer, NOTHING, filled, moment};
use crate::sheet::{BOLD, Cell, PLAIN, QUIET, Style, colour};

impl Composer<'_> {
    /// What further documents say that were to be read, each with how it compares.
    pub(super) fn extras(&mut self) {
        let Some(analysis) = &self.report.analysis else { return };
        let extras = analysis.reading.extras.clone();
        if extras.is_empty() {
            return;
        }
        self.sheets.heading(&self.words.text("extras"));
        let mut rows = vec![];
        for extra in &extras {
            for field in &extra.fields {
                let colour = match field.outcome {
                    Some(FieldOutcome::Match) => colour::GOOD,
                    Some(FieldOutcome::NotMatch) => colour::BAD,
                    Some(FieldOutcome::NotFound | FieldOutcome::NoData) => colour::WARN,
                    None => colour::QUIET,
                };
                let outcome = field.outcome.map(|outcome| self.words.word("extra", outcome.as_str()));
                rows.push(vec![
                    Cell::new(extra.step.to_string(), QUIET),
                    Cell::new(field.name.clone(), QUIET),
                    Cell::new(filled(field.value.clone().unwrap_or_default()), PLAIN),
                    Cell::new(outcome.unwrap_or(NOTHING.into()), Style { colour, ..BOLD }),
                ]);
            }
        }
        let head = ["extra-step", "field", "document-says", "comparison"].map(|key| self.text(key));
        self.sheets.table(&[22.0, 20.0, 34.0, 24.0], &head.each_ref().map(String::as_str), &rows);
    }

    /// Address, e-mail and phone as the person typed them, then the answers to questionnaires, earlier ones first.
    pub(super) fn given(&mut self) {
        let visit = &self.report.visit;
        let contact = |channel: Channel| {
            let Contact { value, proved_at, .. } = visit.contacts.get(&channel)?;
            let proved = match proved_at {
                Some(at) => self.words.with("given-proved", "time", moment(*at)),
                None => self.text("given-unproved"),
            };
            Some((self.words.text(&format!("given-{channel}")), format!("{value}\n{proved}")))
        };
        let home = visit.home.as_ref().map(|home| {
            (self.text("address"), format!("{}, {}\n{}", home.line(), home.country, self.text("given-unverified")))
        });
        let rows: Vec<(String, String)> =
            [contact(Channel::Email), contact(Channel::Phone), home].into_iter().flatten().collect();
        let answered: Vec<Answers> = visit.earlier_answers.iter().chain(&visit.answers).cloned().collect();
        if !rows.is_empty() {
            self.sheets.heading(&self.words.text("given"));
            self.pairs(rows);
        }
        for answers in answered {
            self.answers(&answers);
        }
    }

    /// One questionnaire, section by section. What was typed and never sent is nobody's answer.
    fn answers(&mut self, answers: &Answers) {
        let (Some(told), Some(sent)) = (&answers.told, answers.sent_at) else { return };
        self.sheets.heading(&self.words.with("answers", "title", &told.title));
        self.sheets.paragraph(&self.words.with("answers-sent", "time", moment(sent)), QUIET);
        let head = ["question", "answer"].map(|key| self.text(key));
        for (title, questions) in &told.sections {
            self.sheets.subheading(title);
            let rows: Vec<Vec<Cell>> = questions
                .iter()
                .map(|one| vec![Cell::new(one.title.clone(), QUIET), Cell::new(self.answer(one), PLAIN)])
                .collect();
            self.sheets.table(&[42.0, 58.0], &head.each_ref().map(String::as_str), &rows);
        }
    }

    fn answer(&self, question: &ToldQuestion) -> String {
        match &question.value {
            // A report is printed and passed on.
            Some(_) if question.kind == QuestionType::Password => self.text("answer-hidden"),
            Some(Answer::Yes(yes)) => self.text(if *yes { "yes" } else { "no" }),
            None if question.kind == QuestionType::Checkbox => self.text("no"),
            Some(Answer::Text(text)) => filled(text.clone()),
            Some(Answer::Several(several)) => filled(several.join("\n")),
            None => NOTHING.into(),
        }
    }
}
