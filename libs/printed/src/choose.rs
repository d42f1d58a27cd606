//! Which template suits a document.

use crate::document::Document;
use crate::fold::words as parted;
use crate::geometry::Bounds;
use crate::numbered::{self, Marker};
use crate::page::Piece;
use crate::template::{Anchor, Template, Templates};
use crate::words::BUDGET;

/// The most runs of words that are compared with anchors.
const MOST_RUNS: usize = 4000;
/// The most words of an anchor's run.
const WIDEST: usize = 6;

/// A template that suits, and where its anchors were found.
pub(crate) struct Chosen<'a> {
    pub template: &'a Template,
    pub anchors: Vec<Bounds>,
}

/// The template that says most about the document and is borne out by its print: state before anchors before kind,
/// size and side. Of equals, the first by name.
pub(crate) fn choose<'a>(pieces: &[Piece], document: &Document, templates: &'a Templates) -> Option<Chosen<'a>> {
    let (runs, mut budget) = (runs(pieces), BUDGET);
    let mut best: Option<(usize, Chosen)> = None;
    for template in templates.iter().filter(|template| template.suits(document)) {
        let anchors: Option<Vec<Bounds>> =
            template.anchors.iter().map(|anchor| locate(anchor, &runs, &mut budget)).collect();
        let Some(anchors) = anchors else { continue };
        let numbers = template.numbers();
        let found = if template.numbers == 0 { 0 } else { count(pieces, &numbers) };
        // A template that names states needs the state, or print that speaks for it; and one that nothing speaks for
        // is not taken only because nothing speaks against it.
        let stated = template.states.is_empty() || document.issuing_state.is_some();
        let printed = !anchors.is_empty() || template.numbers > 0;
        let kind = template.kind.is_some() && document.kind.is_some();
        if found < template.numbers || !(stated || printed) || !(printed || kind || template.zone == Some(true)) {
            continue;
        }
        let known = usize::from(!template.states.is_empty() && document.issuing_state.is_some());
        let weight = 16 * known
            + 4 * anchors.len().min(3)
            + 2 * usize::from(template.kind.is_some() && document.kind.is_some())
            + usize::from(template.size.is_some())
            + usize::from(template.side.is_some())
            + usize::from(template.numbers > 0);
        if best.as_ref().is_none_or(|(other, _)| weight > *other) {
            best = Some((weight, Chosen { template, anchors }));
        }
    }
    best.map(|(_, chosen)| chosen)
}

/// Runs of words and where they stand.
fn runs(pieces: &[Piece]) -> Vec<(Vec<char>, Bounds)> {
    let mut runs = Vec::new();
    for piece in pieces {
        let words = parted(&piece.text, 16);
        for start in 0..words.len() {
            let mut letters = Vec::new();
            for word in words.iter().skip(start).take(WIDEST) {
                letters.extend(&word.letters);
                if runs.len() >= MOST_RUNS {
                    return runs;
                }
                runs.push((letters.clone(), piece.area((words[start].start, word.end))));
            }
        }
    }
    runs
}

fn locate(anchor: &Anchor, runs: &[(Vec<char>, Bounds)], budget: &mut usize) -> Option<Bounds> {
    let inside = |bounds: &Bounds| anchor.region.is_none_or(|region| region.holds(bounds));
    let mut best: Option<(usize, Bounds)> = None;
    for (letters, bounds) in runs.iter().filter(|(_, bounds)| inside(bounds)) {
        let Some(found) = anchor.lookup.find(letters, budget) else { continue };
        if best.as_ref().is_none_or(|(mistakes, _)| found.mistakes < *mistakes) {
            best = Some((found.mistakes, *bounds));
        }
    }
    best.map(|(_, bounds)| bounds)
}

fn count(pieces: &[Piece], numbers: &[&str]) -> usize {
    let parts: Vec<Piece> = pieces.iter().flat_map(|piece| numbered::split(piece, numbers)).collect();
    let mut found: Vec<String> = parts
        .iter()
        .filter_map(|piece| numbered::marker(piece, 0, numbers))
        .map(|Marker { number, .. }| number)
        .collect();
    found.sort();
    found.dedup();
    found.len()
}
