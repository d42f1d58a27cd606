//! Where a photograph of a document was changed after it was taken, as a map for whoever looks at it.
//!
//! Two traces are followed, each in a file of its own: pieces that occur twice pixel by pixel ([`Kind::Copied`]), and
//! parts that lack the traces of an earlier JPEG which the rest has ([`Kind::Inserted`]: another portrait, a field
//! painted over and written anew).
//!
//! **What it misses.** Measured on specimens as in [`crate::recapture`] (95 genuine photographs for the marks, others
//! for the figures; the changed photograph saved at a quality of 70 to 95). Share of changes missed (APCER), with
//! Wilson's interval of 95 %, at [`Kind::mark`] (BPCER 1 %; of the second genuine set 0 of 47 lay beyond either, 0 to
//! 8 %):
//!
//! | | first saved at 80 to 95 (clean) | 55 to 85 (moderate) | 25 to 60 (hard) |
//! | --- | --- | --- | --- |
//! | piece copied | 3 of 16 (7 to 43 %) | 10 of 16 (39 to 82 %) | 12 of 15 (55 to 93 %) |
//! | portrait put in | 16 of 16 (81 to 100 %) | 13 of 16 (57 to 93 %) | 0 of 15 (0 to 20 %) |
//! | field put in | 16 of 16 (81 to 100 %) | 14 of 16 (64 to 97 %) | 11 of 15 (48 to 89 %) |
//!
//! At BPCER 5 % (copies from 0.76, any insertion at all; 3 and 2 of 47), 5 of 16 moderate copies are missed (14 to
//! 56 %) and 4 of 15 hard fields (11 to 52 %); little else changes. So copies are seen on sharp photographs, insertions
//! only where the first saving was coarse.
//!
//! **What cannot be seen.** A map without regions proves nothing. Insertions show only where the changed picture was
//! saved more finely than the photograph it was made of, and by programs that scale the usual tables of the Independent
//! JPEG Group; a picture saved only once, saved more coarsely at the end, or scaled in between shows nothing. A
//! document changed by hand before the photograph is genuine as a picture. Copies inside the machine-readable zone are
//! not looked for: its fillers are copies of each other. Differences of roughness between neighbouring cells were tried
//! and are not measured: portraits, rosettes and the ground of the zone differ from each other on genuine specimens
//! more than from what is put in. Sharpness is not compared.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `edits/grid.rs` | the document in cells of two millimetres |
//! | `edits/copies.rs` | pieces that occur twice |
//! | `edits/ghost.rs` | traces of an earlier JPEG that a part lacks |

mod copies;
mod ghost;
mod grid;

use image::RgbImage;

use self::copies::copies;
use self::ghost::missing;
use self::grid::Grid;
use crate::document::Outline;
use crate::document::geometry::Homography;

/// The side of a cell of the map in millimetres.
pub const CELL_MM: f64 = grid::CELL_MM;

/// A cell that lacks this share of the earlier traces belongs to an insertion, with so many others beside it.
const LACKING: f32 = 0.4;
const LEAST_CELLS: usize = 3;
/// Two pieces with a lower correlation are print of one kind, not copies.
const LEAST_ALIKE: f32 = 0.95;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The region occurs twice. Which of the two was copied cannot be told.
    Copied,
    /// The region was put in.
    Inserted,
}

impl Kind {
    /// The [`Edits::score`] that one genuine specimen in a hundred exceeds.
    pub const fn mark(self) -> f32 {
        match self {
            Self::Copied => 0.92,
            Self::Inserted => 0.51,
        }
    }
}

/// A part of the document that looks changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// What was done.
    pub kind: Kind,
    /// Left, top, width, height in millimetres of the document.
    pub area_mm: [f64; 4],
    /// The other place of a copy.
    pub other_mm: Option<[f64; 4]>,
    /// 0 to 1. For a copy, the correlation of the two pieces between their letters (paper, security print, noise),
    /// which letters of one font do not share. For an insertion, the mean share of the earlier traces that is missing.
    pub score: f32,
}

/// The map of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Edits {
    /// Columns and rows of the map, [`CELL_MM`] millimetres each, from the document's upper left.
    pub columns: usize,
    /// See `columns`.
    pub rows: usize,
    /// The highest score of a region in each cell, 0 to 1, row by row.
    pub cells: Vec<f32>,
    /// The regions, strongest first; at most 12 copies.
    pub regions: Vec<Region>,
    /// The picture has traces of an earlier JPEG, so that insertions could be seen. Common by itself: every picture
    /// that was cut or turned has.
    pub resaved: bool,
}

impl Edits {
    /// The highest score of a kind of region, 0 where there is none.
    pub fn score(&self, kind: Kind) -> f32 {
        self.regions.iter().filter(|region| region.kind == kind).map(|region| region.score).fold(0.0, f32::max)
    }
}

/// Looks for changes; None for an outline without area or hardly inside the picture (less than 64 pixels either way).
///
/// The picture must be as it was decoded, neither turned nor scaled, for insertions to be seen.
pub fn find(picture: &RgbImage, outline: &Outline) -> Option<Edits> {
    let grid = Grid::new(picture, outline)?;
    let mut regions = Vec::new();
    for copy in copies(&grid, above_zone(outline)) {
        if copy.alike < LEAST_ALIKE {
            continue;
        }
        let [one, other] = copy.places;
        let score = copy.ground.clamp(0.0, 1.0);
        regions.push(Region { kind: Kind::Copied, area_mm: other, other_mm: Some(one), score });
    }
    let lacking = missing(&grid);
    if let Some(lacking) = &lacking {
        let marked: Vec<bool> = lacking.iter().map(|v| *v > LACKING).collect();
        for group in grid.groups(&marked).into_iter().filter(|group| group.len() >= LEAST_CELLS) {
            let score = group.iter().map(|&cell| lacking[cell]).sum::<f32>() / group.len() as f32;
            regions.push(Region { kind: Kind::Inserted, area_mm: grid.area(&group), other_mm: None, score });
        }
    }
    regions.sort_by(|a, b| b.score.total_cmp(&a.score));
    let mut cells = vec![0.0f32; grid.columns * grid.rows];
    for region in &regions {
        for area in [Some(region.area_mm), region.other_mm].into_iter().flatten() {
            for (at, cell) in cells.iter_mut().enumerate() {
                let (x, y) = ((at % grid.columns) as f64 * CELL_MM, (at / grid.columns) as f64 * CELL_MM);
                let meets = |from: f64, size: f64, cell: f64| cell < from + size && cell + CELL_MM > from;
                if meets(area[0], area[2], x) && meets(area[1], area[3], y) {
                    *cell = cell.max(region.score);
                }
            }
        }
    }
    Some(Edits { columns: grid.columns, rows: grid.rows, cells, regions, resaved: lacking.is_some() })
}

/// The millimetres from the top above which no zone stands.
fn above_zone(outline: &Outline) -> f64 {
    let (wide, tall) = outline.format.size_mm();
    let Some((zone, map)) = outline.mrz.zip(Homography::onto(&outline.corners, wide, tall)) else { return tall };
    zone.iter().map(|&corner| map.back(corner).y).fold(tall, f64::min)
}

#[cfg(test)]
mod tests {
    use image::codecs::jpeg::JpegEncoder;

    use super::*;
    use crate::document::{Format, Point};

    /// A card with rows of strokes like print, no two alike, on a pattern with noise.
    fn card() -> (RgbImage, Outline) {
        let mut state = 99u64;
        let mut random = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 33
        };
        let strokes: Vec<u64> = (0..4000).map(|_| random()).collect();
        let picture = RgbImage::from_fn(1000, 640, |x, y| {
            let wave = 10.0 * (f64::from(x) / 9.0 + 2.0 * (f64::from(y) / 31.0).sin()).sin();
            let (row, column) = (y / 40, x / 5);
            let ink = (14..32).contains(&(y % 40)) && strokes[(row * 200 + column) as usize] >> ((y % 40) / 6) & 3 == 0;
            let noise = (random() % 9) as f64;
            image::Rgb([if ink { 50.0 } else { 205.0 } + wave + noise; 3].map(|v| v as u8))
        });
        let corners = [(10.0, 10.0), (990.0, 10.0), (990.0, 630.0), (10.0, 630.0)].map(|(x, y)| Point::new(x, y));
        (picture, Outline { corners, score: 1.0, mrz: None, format: Format::Id1, cut_off: false, crowded: false })
    }

    fn saved(picture: &RgbImage, quality: u8) -> RgbImage {
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, quality).encode_image(picture).unwrap();
        image::load_from_memory(&jpeg).unwrap().into_rgb8()
    }

    /// Whether the middle of an area lies within some millimetres of a place given in pixels.
    fn is_at(area: [f64; 4], (x, y): (f64, f64)) -> bool {
        let (mx, my) = ((x - 10.0) * 85.6 / 980.0, (y - 10.0) * 53.98 / 620.0);
        (area[0] + area[2] / 2.0 - mx).abs() < 4.0 && (area[1] + area[3] / 2.0 - my).abs() < 4.0
    }

    #[test]
    fn untouched_picture_has_no_regions() {
        let (picture, outline) = card();
        let edits = find(&saved(&picture, 75), &outline).unwrap();
        assert_eq!((edits.columns, edits.rows, edits.cells.len()), (43, 27, 43 * 27));
        assert!(edits.score(Kind::Inserted) == 0.0 && edits.score(Kind::Copied) < 0.3, "{:?}", edits.regions);
    }

    #[test]
    fn copied_piece_is_found_at_both_places() {
        let (picture, outline) = card();
        let mut changed = saved(&picture, 80);
        let piece = image::imageops::crop_imm(&changed, 203, 128, 110, 36).to_image();
        image::imageops::replace(&mut changed, &piece, 604, 411);
        let edits = find(&saved(&changed, 85), &outline).unwrap();
        let region = edits.regions.iter().find(|region| region.kind == Kind::Copied).unwrap();
        let (one, other) = ((258.0, 146.0), (659.0, 429.0));
        let places = [region.area_mm, region.other_mm.unwrap()];
        assert!(places.iter().any(|&p| is_at(p, one)) && places.iter().any(|&p| is_at(p, other)), "{region:?}");
        assert!(region.score > 0.7, "{region:?}");
    }

    #[test]
    fn insertion_between_two_savings_lacks_the_traces_of_the_first() {
        let (picture, outline) = card();
        let mut changed = saved(&picture, 55);
        let piece = image::imageops::crop_imm(&picture, 300, 200, 180, 120).to_image();
        image::imageops::replace(&mut changed, &piece, 500, 400);
        let edits = find(&saved(&changed, 88), &outline).unwrap();
        let region = edits.regions.iter().find(|region| region.kind == Kind::Inserted).unwrap();
        assert!(edits.resaved && is_at(region.area_mm, (590.0, 460.0)) && region.score > 0.5, "{region:?}");
        let cell = |x: f64, y: f64| edits.cells[(y / CELL_MM) as usize * edits.columns + (x / CELL_MM) as usize];
        assert!(cell(50.0, 39.0) > 0.5 && cell(10.0, 10.0) == 0.0);
    }

    #[test]
    fn impossible_outlines_have_no_map() {
        let (picture, outline) = card();
        let point = Outline { corners: [Point::new(3.0, 3.0); 4], ..outline.clone() };
        assert!(find(&picture, &point).is_none());
        let beside = Outline { corners: outline.corners.map(|p| Point::new(p.x + 1e7, p.y)), ..outline };
        assert!(find(&picture, &beside).is_none());
        assert!(find(&RgbImage::new(0, 0), &point).is_none());
    }
}
