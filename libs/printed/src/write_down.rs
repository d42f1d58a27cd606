//! Values become fields.

use crate::geometry::Bounds;
use crate::labels::Label;
use crate::page::{Piece, Segment};
use crate::pair::{Pair, along, onward};
use crate::reading::{Field, FieldName, How, Note, Unread};
use crate::template::Place;
use crate::value::{Shape, Sort, Value, single, take};
use crate::when::Hints;

/// What one repaired character leaves of the confidence.
const REPAIRED: f64 = 0.9;
/// What a value loses for each unit of distance from its label.
const DISTANT: f64 = 0.04;

/// One side while its fields are written down.
pub(crate) struct Sheet<'a> {
    pub pieces: &'a [Piece],
    pub labels: &'a [Label],
    pub segments: Vec<Segment>,
    pub used: Vec<bool>,
    pub hints: Hints<'a>,
}

/// A run of print made of segments: its characters, and where each comes from.
struct Run {
    text: Vec<char>,
    from: Vec<Option<(usize, usize)>>,
}

impl Sheet<'_> {
    /// The characters of a segment.
    pub fn text(&self, at: usize) -> Vec<char> {
        let segment = &self.segments[at];
        self.pieces[segment.piece].text[segment.span.0..segment.span.1].to_vec()
    }

    fn run(&self, chain: &[usize], between: char) -> Run {
        let mut run = Run { text: Vec::new(), from: Vec::new() };
        for at in chain {
            let segment = &self.segments[*at];
            if !run.text.is_empty() {
                run.text.push(between);
                run.from.push(None);
            }
            for i in segment.span.0..segment.span.1 {
                run.text.push(self.pieces[segment.piece].text[i]);
                run.from.push(Some((segment.piece, i)));
            }
        }
        run
    }

    /// The value of a label that announces one field.
    pub fn single(&mut self, pair: &Pair, name: FieldName, shape: &Shape) -> Option<Field> {
        let mut chain = onward(self.labels, &self.segments, &self.used, pair.segment, shape.lines);
        loop {
            let run = self.run(&chain, '\n');
            if let Some(value) = take(&run.text, shape, &self.hints) {
                chain.iter().for_each(|at| self.used[*at] = true);
                return Some(self.field(name, &run, value, pair));
            }
            chain.pop();
            if chain.is_empty() {
                return None;
            }
        }
    }

    /// The values of a label that announces several fields in a row: the first takes what it is, the next what is left
    /// on the line and below.
    pub fn row(&mut self, pair: &Pair, names: &[FieldName], shape: &impl Fn(FieldName) -> Shape) -> Vec<Field> {
        let Some((first, others)) = names.split_first() else { return Vec::new() };
        if others.is_empty() {
            return self.single(pair, *first, &shape(*first)).into_iter().collect();
        }
        let run = self.run(&[pair.segment], '\n');
        let Some(value) = take(&run.text, &shape(*first), &self.hints) else { return Vec::new() };
        let span = value.span;
        let mut fields = vec![self.field(*first, &run, value, pair)];
        let Some(second) = others.first() else { return fields };
        let rest = |range: std::ops::Range<usize>| Run {
            text: run.text[range.clone()].to_vec(),
            from: run.from[range].to_vec(),
        };
        let told = |run: &Run| run.text.iter().filter(|c| c.is_alphabetic()).count() >= 2;
        let shape = shape(*second);
        let mut parts = [rest(span.1..run.text.len()), rest(0..span.0)].into_iter().filter(told);
        let run = match parts.next() {
            Some(mut part) => {
                let lines = onward(self.labels, &self.segments, &self.used, pair.segment, shape.lines);
                let below = lines.get(1..).unwrap_or_default();
                let more = self.run(below, '\n');
                if !more.text.is_empty() {
                    part.text.push('\n');
                    part.from.push(None);
                    part.text.extend(more.text);
                    part.from.extend(more.from);
                    below.iter().for_each(|at| self.used[*at] = true);
                }
                part
            }
            None => {
                let mut chain = along(self.labels, &self.segments, &self.used, pair.segment);
                if chain.is_empty() {
                    // The place may stand on a line of its own.
                    chain = onward(self.labels, &self.segments, &self.used, pair.segment, shape.lines)[1..].to_vec();
                }
                chain.iter().for_each(|at| self.used[*at] = true);
                self.run(&chain, ' ')
            }
        };
        fields.extend(take(&run.text, &shape, &self.hints).map(|value| self.field(*second, &run, value, pair)));
        fields
    }

    /// The value of a field that a template looks for in a place.
    pub fn in_region(&mut self, place: &Place, anchor: Option<&Bounds>) -> Option<Field> {
        let mut region = place.region?;
        if place.anchor.is_some() {
            let anchor = anchor?;
            region = Bounds { left: region.left + anchor.left, top: region.top + anchor.top, ..region };
        }
        let mut chain: Vec<usize> =
            (0..self.segments.len()).filter(|at| !self.used[*at] && region.holds(&self.segments[*at].bounds)).collect();
        if place.shape.sort != Sort::Text && place.shape.lines == 1 {
            chain.retain(|at| take(&self.text(*at), &place.shape, &self.hints).is_some());
            chain.truncate(1);
        }
        if chain.is_empty() {
            return None;
        }
        let run = self.run(&chain, '\n');
        let value = take(&run.text, &place.shape, &self.hints)?;
        chain.iter().for_each(|at| self.used[*at] = true);
        Some(self.written(place.name, &run, value, How::Template, 1.0))
    }

    fn field(&self, name: FieldName, run: &Run, value: Value, pair: &Pair) -> Field {
        let label = &self.labels[pair.label];
        let near = 1.0 - DISTANT * pair.cost.clamp(0.0, 6.0);
        self.written(name, run, value, label.how.clone(), label.quality * near)
    }

    fn written(&self, name: FieldName, run: &Run, value: Value, how: How, share: f64) -> Field {
        let (start, end) = value.span;
        let text = single(&run.text[start..end].iter().collect::<String>());
        let mut notes = value.notes;
        let mut repairs = 0;
        for note in &mut notes {
            if let Note::Repaired { at, .. } = note {
                *at = at.saturating_sub(start);
                repairs += 1;
            }
        }
        let (mut sum, mut count, mut bounds): (f64, f64, Option<Bounds>) = (0.0, 0.0, None);
        for (piece, at) in run.from[start..end].iter().flatten() {
            let piece = &self.pieces[*piece];
            if piece.text[*at] != ' ' {
                sum += piece.marks[*at].confidence;
                count += 1.0;
            }
            let area = piece.area((*at, at + 1));
            bounds = Some(bounds.map_or(area, |bounds| bounds.around(&area)));
        }
        let confidence = (sum / count.max(1.0) * share * REPAIRED.powi(repairs)).clamp(0.0, 1.0);
        let bounds = bounds.unwrap_or_default();
        Field { name, text, value: value.value, native: value.native, bounds, confidence, how, notes }
    }
}

/// Leaves one field of each name: the surest; where one is Latin and another is not, the second is the first's native
/// form. Also gives what is left over.
pub(crate) fn merge(mut fields: Vec<Field>) -> (Vec<Field>, Vec<Unread>) {
    let foreign = |field: &Field| {
        let letters = field.text.chars().filter(|c| c.is_alphabetic()).count();
        letters > 0 && field.text.chars().filter(|c| c.is_alphabetic() && *c > '\u{24F}').count() * 2 > letters
    };
    let weight = |field: &Field| (!foreign(field), field.value.is_some(), field.confidence);
    fields.sort_by(|a, b| {
        let ((a_latin, a_clear, a_sure), (b_latin, b_clear, b_sure)) = (weight(a), weight(b));
        let place = |field: &Field| (field.bounds.top, field.bounds.left);
        (a.name.cmp(&b.name))
            .then(b_latin.cmp(&a_latin))
            .then(b_clear.cmp(&a_clear))
            .then(b_sure.total_cmp(&a_sure))
            .then(place(a).0.total_cmp(&place(b).0))
            .then(place(a).1.total_cmp(&place(b).1))
    });
    let (mut kept, mut left): (Vec<Field>, Vec<Unread>) = (Vec::new(), Vec::new());
    for field in fields {
        match kept.last_mut().filter(|last| last.name == field.name) {
            None => kept.push(field),
            Some(last) if last.native.is_none() && foreign(&field) && !foreign(last) => last.native = Some(field.text),
            Some(_) => left.push(Unread { text: field.text, bounds: field.bounds }),
        }
    }
    (kept, left)
}
