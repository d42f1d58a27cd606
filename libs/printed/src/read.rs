//! From lines to fields.

use std::collections::BTreeMap;

use crate::choose::{Chosen, choose};
use crate::document::{Document, Kind};
use crate::labels::{Announces, Label, MOST_LABELS, scan, segments};
use crate::line::Line;
use crate::numbered;
use crate::page::{Piece, Segment, pieces};
use crate::pair::{columns, pairs};
use crate::reading::{Field, FieldName, How, Reading, Unread};
use crate::settle::settle;
use crate::template::{Place, Templates};
use crate::value::{Shape, take};
use crate::when::{Hints, Order, Role, find};
use crate::words::{BUDGET, Labels, words};
use crate::write_down::{Sheet, merge};

/// Reads the fields of one side of a document.
///
/// The order of the lines does not matter. At most [`crate::MAX_LINES`] lines of [`crate::MAX_CHARS`] characters are
/// looked at. What no label, number or template announces is told as unread.
pub fn read(lines: &[Line], document: &Document, templates: &Templates) -> Reading {
    let all = pieces(lines, document.zone.as_ref());
    let chosen = choose(&all, document, templates);
    let within = chosen.as_ref().and_then(|chosen| chosen.template.within);
    let (inside, outside): (Vec<Piece>, Vec<Piece>) =
        all.into_iter().partition(|piece| within.is_none_or(|within| within.holds(&piece.bounds)));
    let state = document.issuing_state.as_deref();
    let dates = chosen.as_ref().and_then(|chosen| chosen.template.dates);
    let hints = Hints { state, order: dates, reference: document.reference };
    let hints = Hints { order: dates.or_else(|| proven(&inside, &hints)), ..hints };

    let (inside, labels) = labels(inside, chosen.as_ref(), state);
    let rest: Vec<Segment> = inside.iter().enumerate().flat_map(|(at, piece)| segments(at, piece, &labels)).collect();
    let rest = columns(&inside, &labels, rest);
    let mut sheet = Sheet { pieces: &inside, labels: &labels, used: vec![false; rest.len()], segments: rest, hints };

    let shape = |name: FieldName| shape(chosen.as_ref(), name);
    let mut fields = Vec::new();
    if let Some(chosen) = &chosen {
        for place in chosen.template.fields.iter().filter(|place| place.region.is_some()) {
            fields.extend(sheet.in_region(place, chosen.anchors.get(place.anchor.unwrap_or(usize::MAX))));
        }
    }
    let fits = |label: &Label, segment: &Segment| {
        let text = &inside[segment.piece].text[segment.span.0..segment.span.1];
        label.announces.fields().iter().any(|name| take(text, &shape(*name), &hints).is_some())
    };
    // What a region has taken is nobody's value.
    let free: Vec<usize> = (0..sheet.segments.len()).filter(|at| !sheet.used[*at]).collect();
    let open: Vec<Segment> = free.iter().map(|at| sheet.segments[*at].clone()).collect();
    let mut pairs = pairs(&labels, &open, fits);
    for pair in &mut pairs {
        pair.segment = free[pair.segment];
        sheet.used[pair.segment] = true;
    }
    // Ambiguous labels are understood last, when it is known what the others announce.
    let meanings = meanings(&labels);
    for pair in &pairs {
        match &labels[pair.label].announces {
            Announces::Row(names) => fields.extend(sheet.row(pair, names, &shape)),
            _ => {
                let text = sheet.text(pair.segment);
                let name = meanings[pair.label].filter(|name| take(&text, &shape(*name), &hints).is_some());
                let other = labels[pair.label]
                    .announces
                    .fields()
                    .iter()
                    .find(|name| take(&text, &shape(**name), &hints).is_some());
                if let Some(name) = name.or(other.copied()) {
                    fields.extend(sheet.single(pair, name, &shape(name)));
                }
            }
        }
    }
    if document.kind == Some(Kind::ResidencePermit) {
        for field in fields.iter_mut().filter(|field| field.name == FieldName::DocumentType) {
            field.name = FieldName::PermitType;
        }
    }
    let left = sheet.segments.iter().zip(&sheet.used).filter(|(_, used)| !**used);
    let mut unread: Vec<Unread> = left
        .map(|(segment, _)| {
            let text = inside[segment.piece].text[segment.span.0..segment.span.1].iter().collect();
            Unread { text, bounds: segment.bounds }
        })
        .chain(outside.iter().map(|piece| Unread { text: piece.text.iter().collect(), bounds: piece.bounds }))
        .collect();
    let (fields, doubled) = merge(fields);
    unread.extend(doubled);
    unread.sort_by(|a, b| {
        a.bounds.top.total_cmp(&b.bounds.top).then(a.bounds.left.total_cmp(&b.bounds.left)).then(a.text.cmp(&b.text))
    });
    let unanswered = unanswered(&labels, &meanings, &fields);
    Reading { template: chosen.map(|chosen| chosen.template.name.clone()), fields, unanswered, unread }
}

/// What labels announce and no field was read for.
fn unanswered(labels: &[Label], meanings: &[Option<FieldName>], fields: &[Field]) -> Vec<FieldName> {
    let announced = labels.iter().zip(meanings).filter_map(|(label, meaning)| match &label.announces {
        Announces::Row(names) => (names.len() == 1).then(|| names[0]),
        _ => *meaning,
    });
    let mut names: Vec<FieldName> = announced.filter(|name| fields.iter().all(|field| field.name != *name)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The order of day and month that some day of the document proves, if none proves the other.
fn proven(pieces: &[Piece], hints: &Hints) -> Option<Order> {
    let proofs: Vec<Order> =
        pieces.iter().filter_map(|piece| find(&piece.text, Role::Past, hints)).filter_map(|day| day.proves).collect();
    let has = |order| proofs.contains(&order);
    match (has(Order::DayFirst), has(Order::MonthFirst)) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

fn shape(chosen: Option<&Chosen>, name: FieldName) -> Shape {
    let place = chosen.and_then(|chosen| chosen.template.fields.iter().find(|place| place.name == name));
    place.map_or_else(|| Shape::of(name), |Place { shape, .. }| shape.clone())
}

/// The labels of all pieces, and the pieces, parted where numbers begin.
fn labels(mut pieces: Vec<Piece>, chosen: Option<&Chosen>, state: Option<&str>) -> (Vec<Piece>, Vec<Label>) {
    let numbers = chosen.map(|chosen| chosen.template.numbers()).unwrap_or_default();
    let pieces: Vec<Piece> = if numbers.is_empty() {
        pieces
    } else {
        numbered::complete(&mut pieces, &numbers);
        pieces.iter().flat_map(|piece| numbered::split(piece, &numbers)).collect()
    };
    let general = &words().labels;
    let mut tables: Vec<&Labels> = Vec::new();
    tables.extend(chosen.map(|chosen| &chosen.template.lookup));
    if chosen.is_none_or(|chosen| chosen.template.labels) {
        tables.push(general);
    }
    let mut budget = BUDGET;
    let scanned: Vec<Label> =
        pieces.iter().enumerate().flat_map(|(at, piece)| scan(at, piece, &tables, state, &mut budget)).collect();
    let mut labels = settle(&pieces, scanned);
    if let Some(chosen) = chosen.filter(|_| !numbers.is_empty()) {
        number(&pieces, &mut labels, chosen, &numbers, &mut budget);
    }
    labels.truncate(MOST_LABELS);
    (pieces, labels)
}

/// Adds the numbers that announce fields, together with the label that stands behind one.
fn number(pieces: &[Piece], labels: &mut Vec<Label>, chosen: &Chosen, numbers: &[&str], budget: &mut usize) {
    let fields_of = |number: &str| -> Vec<FieldName> {
        let own = chosen.template.fields.iter().filter(|field| field.number.as_deref() == Some(number));
        own.map(|field| field.name).collect()
    };
    let mut found: Vec<(Label, String, bool)> = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Some(marker) = numbered::marker(piece, 0, numbers) else { continue };
        let behind = labels.iter().position(|label| label.piece == at && label.span.0 <= marker.end + 1);
        let behind = behind.map(|index| labels.remove(index));
        // A number whose value is a label explains the number and announces nothing.
        let legend = scan(at, piece, &[&words().labels], None, budget).first().is_some_and(|label| {
            label.span.0 == 0 && label.span.1 > marker.end && label.span.1 + 2 >= piece.text.len()
        });
        let end = behind.as_ref().map_or(marker.end, |label| label.span.1.max(marker.end));
        let label = Label {
            piece: at,
            span: (0, end),
            bounds: piece.area((0, end)),
            announces: Announces::Row(fields_of(&marker.number)),
            how: How::Numbered,
            quality: behind.as_ref().map_or(1.0, |label| label.quality),
            parts: usize::from(behind.is_some()),
        };
        found.push((label, marker.number, legend && behind.is_none()));
    }
    let legends = found.iter().filter(|(.., legend)| *legend).count();
    let mut valued: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, number, _) in found.iter().filter(|(.., legend)| !legend) {
        *valued.entry(number).or_default() += 1;
    }
    let drops: Vec<bool> =
        found.iter().map(|(_, number, legend)| *legend && (legends > 1 || valued.contains_key(&**number))).collect();
    for ((mut label, ..), drop) in found.into_iter().zip(drops) {
        if drop {
            label.announces = Announces::Nothing;
            label.span.1 = pieces[label.piece].text.len();
        }
        labels.push(label);
    }
    labels.sort_by_key(|label| (label.piece, label.span));
}

/// Which field each label announces, given what the others do. A word for a name is the surname where the given names
/// are announced elsewhere, the given names where the surname is, and otherwise the whole name.
fn meanings(labels: &[Label]) -> Vec<Option<FieldName>> {
    let mut sure: Vec<FieldName> = labels
        .iter()
        .flat_map(|label| match &label.announces {
            Announces::One(names) if names.len() == 1 => names.clone(),
            Announces::Row(names) => names.clone(),
            _ => Vec::new(),
        })
        .collect();
    let mut meanings = Vec::new();
    for label in labels {
        let Announces::One(names) = &label.announces else {
            meanings.push(None);
            continue;
        };
        if let [name] = names[..] {
            meanings.push(Some(name));
            continue;
        }
        if let Some(name) = repeated(labels, label, names) {
            meanings.push(Some(name));
            continue;
        }
        let open: Vec<FieldName> = names.iter().copied().filter(|name| !sure.contains(name)).collect();
        let has = |name| open.contains(&name);
        let name = if has(FieldName::Surname) && sure.contains(&FieldName::GivenNames) {
            Some(FieldName::Surname)
        } else if has(FieldName::GivenNames) && sure.contains(&FieldName::Surname) {
            Some(FieldName::GivenNames)
        } else if has(FieldName::Name) {
            Some(FieldName::Name)
        } else {
            open.first().or(names.first()).copied()
        };
        sure.extend(name);
        meanings.push(name);
    }
    meanings
}

/// The field of a label right above in the same column that may mean the same: a second language repeats it.
fn repeated(labels: &[Label], label: &Label, names: &[FieldName]) -> Option<FieldName> {
    let above = labels.iter().filter(|other| {
        let drop = label.bounds.middle() - other.bounds.middle();
        drop > 0.5 * label.bounds.height
            && drop < 1.9 * label.bounds.height.max(other.bounds.height)
            && (label.bounds.left - other.bounds.left).abs() < 3.0
            && label.how != other.how
    });
    above
        .filter_map(|other| match &other.announces {
            Announces::One(others) => match others[..] {
                [name] if names.contains(&name) => Some(name),
                _ => None,
            },
            _ => None,
        })
        .next()
}
