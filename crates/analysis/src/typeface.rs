//! Whether the machine-readable zone is printed as the standard wants it: in OCR-B, and in its place.
//!
//! The marks are those of `vision::zone`, set on generated documents alone. Only what lies clearly beyond them fails;
//! where the picture is too poor to tell, or the document not wholly in it, nothing is claimed.

use domain::finding::{Check, Finding, Outcome};
use vision::{
    RgbImage,
    document::Outline,
    zone::{Place, Print, Zone, measure},
};

/// Measures the zone that was read in one picture; nothing where none was. The outline is that corrected by the zone.
pub(crate) fn examine(
    picture: &RgbImage,
    outline: &Outline,
    zone: Option<&Zone>,
    input: &[String],
) -> Option<[Finding; 2]> {
    let print = measure(picture, outline, zone?);
    Some([font(print.likeness), place(print.place, outline.cut_off)].map(|finding| finding.of(input)))
}

/// What the likeness to OCR-B says.
fn font(likeness: Option<f32>) -> Finding {
    let Some(likeness) = likeness else {
        return Finding::new(Check::MrzFont, Outcome::NotChecked).because("too small, blurred or pale to tell");
    };
    let (outcome, mark) = match likeness {
        low if low < Print::UNLIKE => (Outcome::Fail, Print::UNLIKE),
        high if high >= Print::LIKE => (Outcome::Pass, Print::LIKE),
        _ => (Outcome::Unsure, Print::LIKE),
    };
    Finding::new(Check::MrzFont, outcome).measured(f64::from(likeness), f64::from(mark), "likeness to OCR-B, 0 to 1")
}

/// What the place and the pitches say: told is the one that is wrong, or else the one that lies farthest off.
fn place(place: Option<Place>, cut_off: bool) -> Finding {
    let Some(place) = place else {
        let why = if cut_off { "not all of the document is in the picture" } else { "the outline is not clear enough" };
        return Finding::new(Check::MrzPlace, Outcome::NotChecked).because(why);
    };
    let ([_, away], [_, pitch]) = (Place::AWAY_MM, Place::PITCH);
    let measures = [
        (place.away_mm(), away, "millimetres outside its place"),
        ((place.pitch - 1.0).abs(), pitch, "pitch of characters, difference as a share"),
        ((place.line_pitch - 1.0).abs(), Place::LINE_PITCH, "pitch of lines, difference as a share"),
    ];
    let [elsewhere, spaced, _] = measures;
    let farthest = measures.into_iter().max_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1))).unwrap_or(elsewhere);
    let (outcome, (measure, mark, unit)) = match (place.is_elsewhere(), place.is_spaced()) {
        (true, _) => (Outcome::Fail, elsewhere),
        (_, true) => (Outcome::Fail, spaced),
        _ if place.is_right() => (Outcome::Pass, farthest),
        _ => (Outcome::Unsure, farthest),
    };
    Finding::new(Check::MrzPlace, outcome).measured(measure, mark, unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: Place = Place { right_mm: 0.0, down_mm: 0.0, pitch: 1.0, line_pitch: 1.0, spacing: 1.0 };

    #[test]
    fn only_a_likeness_far_below_that_of_ocr_b_fails() {
        for (likeness, outcome) in [(0.99, Outcome::Pass), (0.95, Outcome::Unsure), (0.85, Outcome::Fail)] {
            assert_eq!(font(Some(likeness)).outcome, outcome, "{likeness}");
        }
        let untold = font(None);
        assert_eq!((untold.outcome, untold.measure), (Outcome::NotChecked, None));
    }

    #[test]
    fn the_place_that_is_farthest_off_is_told() {
        assert_eq!(place(Some(RIGHT), false).outcome, Outcome::Pass);
        let moved = place(Some(Place { right_mm: -3.0, ..RIGHT }), false);
        assert_eq!((moved.outcome, moved.measure, moved.mark), (Outcome::Fail, Some(3.0), Some(2.0)));
        let narrow = place(Some(Place { pitch: 0.93, spacing: 0.94, ..RIGHT }), false);
        assert_eq!((narrow.outcome, narrow.measure), (Outcome::Fail, Some(0.07)));
        // So much wider all over, the outline is wrong rather than the zone.
        let misfit = place(Some(Place { right_mm: -3.0, pitch: 1.04, ..RIGHT }), false);
        assert_eq!(misfit.outcome, Outcome::Unsure);
        let close = place(Some(Place { line_pitch: 0.8, ..RIGHT }), false);
        assert_eq!((close.outcome, close.measure), (Outcome::Unsure, Some(0.2)));
        assert_eq!(place(None, true).outcome, Outcome::NotChecked);
    }
}
