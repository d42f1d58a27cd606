//! How a document is shown in a photograph: how finely, how wholly, how evenly lit, and whether a finger lies on it.

use image::RgbImage;

use crate::document::geometry::Homography;
use crate::document::{Format, Outline, Point, straighten};

/// Fineness of the straightened document on which covering and light are measured, in pixels per millimetre.
const FINE: f64 = 3.0;
/// The side of the cells on which covering is measured, in pixels: 2 mm.
const CELL: usize = 6;
/// The chroma of skin of any colour (Chai and Ngan, IEEE Transactions on Circuits and Systems for Video Technology
/// 9(4), 1999): Cb 77 to 127 and Cr 133 to 173, once the light is taken out.
const SKIN: [[f32; 2]; 2] = [[77.0, 127.0], [133.0, 173.0]];
/// Skin closer to grey than this much Cr is not told from cream paper. Set by judgement, not measured.
const LEAST_RED: f32 = 9.0;
/// So far beyond the edge a covering goes on, in millimetres.
const OUTSIDE: [f64; 2] = [2.0, 3.5];
/// Two colours of one finger are no further apart than this, of 441 for black and white.
const ALIKE: f32 = 60.0;
/// The least area of a covering, in cells: 48 mm², half a fingertip.
const LEAST_CELLS: usize = 12;
/// Where so much of a document is of one colour, the document is of that colour.
const MOST: f64 = 0.5;

/// How a document is shown in a photograph.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shown {
    /// The least fineness anywhere on the document and in any direction, in picture pixels per millimetre: what the
    /// smallest letter at the worst place gets. A zone's capital is 2.4 mm high.
    pub px_per_mm: f64,
    /// Share of the document's area whose place lies beyond the picture, 0 to 1. Where an outline was found at the
    /// picture's border, its corners stop there, and `on_border` tells instead.
    pub beyond: f64,
    /// Share of the outline's length that runs along the picture's border (within half a percent of its longer side),
    /// 0 to 1.
    pub on_border: f64,
    /// Share of the document's area under something of the colour of skin that reaches in over its edge, 0 to 1.
    /// Gloves and other things are not seen; portraits do not count, as they do not touch the edge.
    pub covered: f64,
    /// How much brighter the paper is at the brightest place than at the darkest, as a share of the mean, 0 and more:
    /// of the plane that fits the paper's luma best, so that dark print does not count.
    pub uneven: f64,
}

/// Measures how a document is shown; None for an outline without area.
pub fn shown(picture: &RgbImage, outline: &Outline) -> Option<Shown> {
    let (wide, tall) = outline.format.size_mm();
    let map = Homography::onto(&outline.corners, wide, tall)?;
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let outside = |p: Point| p.x < 0.0 || p.y < 0.0 || p.x > width || p.y > height;
    let beyond = places(outline).filter(|&(x, y)| outside(map.at(x, y))).count();
    let near = (0.005 * width.max(height)).max(1.0);
    let (mut along, mut whole) = (0.0, 0.0);
    for side in 0..4 {
        let (a, b) = (outline.corners[side], outline.corners[(side + 1) % 4]);
        for step in 0..STEPS {
            let p = a.mix(b, (step as f64 + 0.5) / STEPS as f64);
            let inside = p.x.min(p.y).min(width - p.x).min(height - p.y);
            whole += a.distance(b);
            along += if inside < near { a.distance(b) } else { 0.0 };
        }
    }
    let flat = straighten(picture, outline, FINE);
    Some(Shown {
        px_per_mm: fineness(outline)?,
        beyond: beyond as f64 / ((STEPS + 1) * (STEPS + 1)) as f64,
        on_border: if whole > 0.0 { along / whole } else { 0.0 },
        covered: covered(picture, &map, &flat, outline.format),
        uneven: uneven(&flat),
    })
}

/// Steps along each side of a document at which its places are looked at.
const STEPS: usize = 40;

/// Places all over a document, in millimetres.
fn places(outline: &Outline) -> impl Iterator<Item = (f64, f64)> {
    let (wide, tall) = outline.format.size_mm();
    let step = |side: f64, at: usize| side * at as f64 / STEPS as f64;
    (0..=STEPS).flat_map(move |j| (0..=STEPS).map(move |i| (step(wide, i), step(tall, j))))
}

/// The least fineness anywhere on a document (see [`Shown::px_per_mm`]); `None` for an outline without area.
pub fn fineness(outline: &Outline) -> Option<f64> {
    let (wide, tall) = outline.format.size_mm();
    let map = Homography::onto(&outline.corners, wide, tall)?;
    Some(places(outline).map(|(x, y)| fineness_at(&map, x, y)).fold(f64::INFINITY, f64::min))
}

/// Pixels per millimetre in the direction in which they are fewest: the smaller singular value of the map's derivative.
fn fineness_at(map: &Homography, x: f64, y: f64) -> f64 {
    const STEP: f64 = 0.05;
    let (right, left) = (map.at(x + STEP, y), map.at(x - STEP, y));
    let (down, up) = (map.at(x, y + STEP), map.at(x, y - STEP));
    let (a, c) = ((right.x - left.x) / (2.0 * STEP), (right.y - left.y) / (2.0 * STEP));
    let (b, d) = ((down.x - up.x) / (2.0 * STEP), (down.y - up.y) / (2.0 * STEP));
    let (sum, det) = (a * a + b * b + c * c + d * d, (a * d - b * c).abs());
    // The squares of the singular values have this sum and the square of this product.
    (((sum + 2.0 * det).max(0.0).sqrt() - (sum - 2.0 * det).max(0.0).sqrt()) / 2.0).max(0.0)
}

/// The share of the cells that are of the colour of skin, hang together with the edge, and go on beyond it: paper and
/// bands of print end there, a finger does not.
fn covered(picture: &RgbImage, map: &Homography, flat: &RgbImage, format: Format) -> f64 {
    let (columns, rows) = (flat.width() as usize / CELL, flat.height() as usize / CELL);
    if columns < 3 || rows < 3 {
        return 0.0;
    }
    // The paper is the lightest part and taken for white, whatever the lamp.
    let white: [f32; 3] = std::array::from_fn(|i| {
        let mut values: Vec<u8> = flat.pixels().map(|pixel| pixel.0[i]).collect();
        let at = values.len() * 4 / 5;
        f32::from(*values.select_nth_unstable(at).1).max(1.0)
    });
    let colours: Vec<[f32; 3]> = (0..columns * rows)
        .map(|cell| {
            let (left, top) = (cell % columns * CELL, cell / columns * CELL);
            let mut sums = [0.0f32; 3];
            for y in top..top + CELL {
                for x in left..left + CELL {
                    let pixel = flat.get_pixel(x as u32, y as u32).0;
                    (0..3).for_each(|i| sums[i] += f32::from(pixel[i]) / (CELL * CELL) as f32);
                }
            }
            sums
        })
        .collect();
    let skin: Vec<bool> = colours
        .iter()
        .map(|colour| {
            let [r, g, b]: [f32; 3] = std::array::from_fn(|i| colour[i] / white[i] * 235.0);
            let luma = 0.299 * r + 0.587 * g + 0.114 * b;
            let (cb, cr) = (128.0 + 0.564 * (b - luma), 128.0 + 0.713 * (r - luma));
            let within = |v: f32, [low, high]: [f32; 2]| (low..=high).contains(&v);
            within(cb, SKIN[0]) && within(cr, SKIN[1]) && cr > 128.0 + LEAST_RED && luma > 30.0 && b < g && g < r
        })
        .collect();
    let beyond = |cell: usize| goes_on(picture, map, (cell % columns, cell / columns), (columns, rows), colours[cell]);
    let mut seen = vec![false; skin.len()];
    let mut total = 0;
    for start in 0..skin.len() {
        if seen[start] || !skin[start] {
            continue;
        }
        let (mut cells, mut edge, mut on, mut open) = (0usize, 0usize, 0usize, vec![start]);
        seen[start] = true;
        while let Some(cell) = open.pop() {
            cells += 1;
            let (x, y) = (cell % columns, cell / columns);
            if x == 0 || y == 0 || x + 1 == columns || y + 1 == rows {
                edge += 1;
                on += usize::from(beyond(cell));
            }
            let near = [(x > 0).then(|| cell - 1), (x + 1 < columns).then_some(cell + 1)];
            let far = [(y > 0).then(|| cell - columns), (y + 1 < rows).then_some(cell + columns)];
            for next in near.into_iter().chain(far).flatten() {
                if skin[next] && !seen[next] {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        total += if edge > 0 && 3 * on >= 2 * edge && cells >= LEAST_CELLS { cells } else { 0 };
    }
    let (wide, tall) = format.size_mm();
    let share = total as f64 * (CELL as f64 / FINE).powi(2) / (wide * tall);
    if share > MOST { 0.0 } else { share.min(1.0) }
}

/// Whether the colour of a cell at the edge goes on some millimetres beyond the edge.
fn goes_on(
    picture: &RgbImage,
    map: &Homography,
    (x, y): (usize, usize),
    (columns, rows): (usize, usize),
    colour: [f32; 3],
) -> bool {
    let side = CELL as f64 / FINE;
    let (cx, cy) = ((x as f64 + 0.5) * side, (y as f64 + 0.5) * side);
    let out = |at: usize, count: usize| f64::from(i8::from(at + 1 == count) - i8::from(at == 0));
    let (dx, dy) = (out(x, columns), out(y, rows));
    OUTSIDE.into_iter().all(|mm| {
        let p = map.at(cx + dx * (mm + side / 2.0), cy + dy * (mm + side / 2.0));
        let within = p.x >= 0.0 && p.y >= 0.0 && p.x < f64::from(picture.width()) && p.y < f64::from(picture.height());
        within && {
            let there = picture.get_pixel(p.x as u32, p.y as u32).0.map(f32::from);
            let away: f32 = there.iter().zip(colour).map(|(a, b)| (a - b) * (a - b)).sum();
            away.sqrt() < ALIKE
        }
    })
}

/// The slope of the light over the paper, from end to end, as a share of its mean.
fn uneven(flat: &RgbImage) -> f64 {
    const CELLS: (u32, u32) = (12, 8);
    let (w, h) = (flat.width() / CELLS.0, flat.height() / CELLS.1);
    if w == 0 || h == 0 {
        return 0.0;
    }
    let mut paper = Vec::new();
    for j in 0..CELLS.1 {
        for i in 0..CELLS.0 {
            // Four pixels of five are darker than the paper between the lines of print, or just as light.
            let mut lumas: Vec<u32> = (0..w * h)
                .map(|at| {
                    let [r, g, b] = flat.get_pixel(i * w + at % w, j * h + at / w).0.map(u32::from);
                    77 * r + 150 * g + 29 * b
                })
                .collect();
            let at = lumas.len() * 4 / 5;
            let luma = f64::from(*lumas.select_nth_unstable(at).1) / 256.0;
            paper.push((
                f64::from(i) / f64::from(CELLS.0 - 1) - 0.5,
                f64::from(j) / f64::from(CELLS.1 - 1) - 0.5,
                luma,
            ));
        }
    }
    let mut lumas: Vec<f64> = paper.iter().map(|p| p.2).collect();
    lumas.sort_by(f64::total_cmp);
    let mut plane = [lumas[lumas.len() * 3 / 5], 0.0, 0.0];
    // Tukey's biweight: bands of print lie far below the plane and lose their say.
    for round in 0..8 {
        let reach = if round < 3 { 0.35 } else { 0.15 } * plane[0].max(1.0);
        let mut m = [[0.0; 4]; 3];
        for &(x, y, luma) in &paper {
            let r = (luma - plane[0] - plane[1] * x - plane[2] * y) / reach;
            let weight = if r.abs() < 1.0 { (1.0 - r * r).powi(2) } else { 0.0 };
            let row = [1.0, x, y, luma];
            for i in 0..3 {
                for k in 0..4 {
                    m[i][k] += weight * row[i] * row[k];
                }
            }
        }
        let Some(next) = solved(m) else { break };
        plane = next;
    }
    if plane[0] < 1.0 { 0.0 } else { (plane[1].abs() + plane[2].abs()) / plane[0] }
}

/// Three equations with three unknowns, by elimination; None where they do not determine them.
fn solved(mut m: [[f64; 4]; 3]) -> Option<[f64; 3]> {
    for i in 0..3 {
        let pivot = (i..3).max_by(|&a, &b| m[a][i].abs().total_cmp(&m[b][i].abs()))?;
        m.swap(i, pivot);
        if m[i][i].abs() < 1e-9 {
            return None;
        }
        for k in 0..3 {
            if k != i {
                let factor = m[k][i] / m[i][i];
                let row = m[i];
                m[k].iter_mut().zip(row).for_each(|(v, r)| *v -= factor * r);
            }
        }
    }
    Some(std::array::from_fn(|i| m[i][3] / m[i][i]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Point;

    /// A card of paper with grey print, so many pixels to the millimetre, in a picture with a margin of 40 pixels.
    fn card(scale: f64, light: impl Fn(f64, f64) -> f64) -> (RgbImage, Outline) {
        let (wide, tall) = Format::Id1.size_mm();
        let (w, h) = (wide * scale, tall * scale);
        let picture = RgbImage::from_fn(w as u32 + 80, h as u32 + 80, |x, y| {
            let (u, v) = ((f64::from(x) - 40.0) / w, (f64::from(y) - 40.0) / h);
            if !(0.0..1.0).contains(&u) || !(0.0..1.0).contains(&v) {
                return image::Rgb([60, 90, 70]);
            }
            let print = (u * 40.0) as i32 % 3 == 0 && (v * 30.0) as i32 % 2 == 0;
            let paper = if print { [90.0, 110.0, 150.0] } else { [225.0, 228.0, 222.0] };
            image::Rgb(paper.map(|c: f64| (c * light(u, v)).min(255.0) as u8))
        });
        let corners = [(40.0, 40.0), (40.0 + w, 40.0), (40.0 + w, 40.0 + h), (40.0, 40.0 + h)];
        let corners = corners.map(|(x, y)| Point::new(x, y));
        (picture, Outline { corners, score: 1.0, mrz: None, format: Format::Id1, cut_off: false, crowded: false })
    }

    #[test]
    fn fineness_is_that_of_the_worst_place() {
        let (picture, outline) = card(8.0, |_, _| 1.0);
        assert!((shown(&picture, &outline).unwrap().px_per_mm - 8.0).abs() < 0.01);
        // Half as high on the right: 4 pixels to the millimetre there, and less along the foreshortened side.
        let [a, b, c, d] = outline.corners;
        let leaning = Outline { corners: [a, b.mix(c, 0.25), b.mix(c, 0.75), d], ..outline };
        let least = shown(&picture, &leaning).unwrap().px_per_mm;
        assert!((2.0..4.1).contains(&least), "{least}");
    }

    #[test]
    fn what_lies_beyond_the_picture_or_along_its_border_is_told() {
        let (picture, outline) = card(8.0, |_, _| 1.0);
        let whole = shown(&picture, &outline).unwrap();
        assert_eq!((whole.beyond, whole.on_border, whole.covered), (0.0, 0.0, 0.0));
        let width = f64::from(picture.width());
        let half =
            Outline { corners: outline.corners.map(|p| Point::new(p.x + width / 2.0 - 40.0, p.y)), ..outline.clone() };
        let beyond = shown(&picture, &half).unwrap().beyond;
        assert!((beyond - 0.44).abs() < 0.08, "{beyond}");
        let touching = Outline { corners: outline.corners.map(|p| Point::new(p.x - 40.0, p.y)), ..outline };
        // The left side is 54 of 279 mm.
        assert!((shown(&picture, &touching).unwrap().on_border - 0.1935).abs() < 0.02);
    }

    #[test]
    fn thumb_over_the_edge_covers_its_share_and_a_portrait_does_not() {
        let (mut picture, outline) = card(8.0, |_, _| 1.0);
        let skin = |x: u32, y: u32, picture: &mut RgbImage| {
            for dy in 0..120 {
                for dx in 0..100 {
                    picture.put_pixel(x + dx, y + dy, image::Rgb([205, 150, 125]));
                }
            }
        };
        skin(200, 180, &mut picture);
        assert_eq!(shown(&picture, &outline).unwrap().covered, 0.0);
        skin(0, 180, &mut picture);
        // 60 by 120 pixels, 7.5 by 15 mm, are on the card.
        let covered = shown(&picture, &outline).unwrap().covered;
        assert!((covered - 7.5 * 15.0 / (85.6 * 53.98)).abs() < 0.006, "{covered}");
    }

    #[test]
    fn light_that_falls_off_is_uneven_and_print_is_not() {
        let even = card(8.0, |_, _| 0.9);
        assert!(shown(&even.0, &even.1).unwrap().uneven < 0.02);
        let slanting = card(8.0, |u, _| 0.6 + 0.4 * u);
        let uneven = shown(&slanting.0, &slanting.1).unwrap().uneven;
        assert!((uneven - 0.5).abs() < 0.06, "{uneven}");
    }

    #[test]
    fn outlines_without_area_have_no_measures() {
        let (picture, outline) = card(4.0, |_, _| 1.0);
        let point = Outline { corners: [Point::new(3.0, 3.0); 4], ..outline.clone() };
        assert!(shown(&picture, &point).is_none());
        let nowhere = Outline { corners: [Point::new(f64::NAN, 3.0); 4], ..outline };
        assert!(shown(&picture, &nowhere).is_none());
    }
}
