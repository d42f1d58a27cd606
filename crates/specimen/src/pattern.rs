//! Security print: paper, guilloches, rosettes, microprint, the emblem of Utopia, signatures.

use std::f32::consts::TAU;

use ab_glyph::FontRef;

use crate::canvas::{Area, Canvas, Colour, Faces};
use crate::random::{Random, seed_of};

/// The colours of a document.
pub(crate) struct Palette {
    /// Headings and values.
    pub ink: Colour,
    /// Labels.
    pub label: Colour,
    /// The band at the top, left and right.
    pub band: [Colour; 2],
    /// The paper, upper left, middle, lower right.
    pub paper: [Colour; 3],
    /// The lines of the pattern.
    pub lines: [Colour; 2],
}

/// The mark of a specimen.
pub(crate) const RED: Colour = [190, 24, 40];

pub(crate) fn mix(a: Colour, b: Colour, t: f32) -> Colour {
    let t = t.clamp(0.0, 1.0);
    std::array::from_fn(|i| (f32::from(a[i]) + (f32::from(b[i]) - f32::from(a[i])) * t).round() as u8)
}

/// Coloured paper with two sets of waves and three rosettes.
pub(crate) fn paper(canvas: &mut Canvas, size: (f32, f32), palette: &Palette) {
    let (width, height) = size;
    let whole = [0.0, 0.0, width, height];
    let [first, middle, last] = palette.paper;
    canvas.shade(whole, |x, y| {
        let t = x / width * 0.65 + y / height * 0.35;
        let colour = if t < 0.5 { mix(first, middle, t * 2.0) } else { mix(middle, last, t * 2.0 - 1.0) };
        (colour, 1.0)
    });
    waves(canvas, whole, palette.lines[0], 0.34, 0.0);
    waves(canvas, whole, palette.lines[1], 0.26, 1.9);
    let radius = height * 0.42;
    rosette(canvas, (width * 0.68, height * 0.46), radius, 18, palette.lines[0], 0.34);
    rosette(canvas, (width * 0.68, height * 0.46), radius * 0.36, 12, palette.lines[1], 0.40);
    rosette(canvas, (width * 0.99, height * 0.98), radius * 0.6, 11, palette.lines[1], 0.35);
    rosette(canvas, (width * 0.02, height * 0.30), radius * 0.5, 10, palette.lines[0], 0.35);
}

/// A sheaf of waves whose height swells and shrinks.
fn waves(canvas: &mut Canvas, area: Area, colour: Colour, cover: f32, phase: f32) {
    let [left, top, width, height] = area;
    let step = 1.35;
    let paths: Vec<Vec<(f32, f32)>> = (-4..(height / step) as i32 + 4)
        .map(|line| {
            let base = top + line as f32 * step;
            (0..=(width / 0.5) as usize)
                .map(|at| {
                    let x = at as f32 * 0.5;
                    let swell = 2.6 + 1.7 * (x * TAU / 61.0 + phase).sin();
                    let y = base
                        + swell * (x * TAU / 23.0 + phase + line as f32 * 0.11).sin()
                        + 0.9 * (x * TAU / 9.1 - phase * 2.0 + line as f32 * 0.23).sin();
                    (left + x, y)
                })
                .collect()
        })
        .collect();
    canvas.lines(area, colour, cover, 0.11, &paths);
}

/// A rosette: two rings of closed waves around a centre, each wave turned a little further than the one before.
pub(crate) fn rosette(canvas: &mut Canvas, centre: (f32, f32), radius: f32, petals: u32, colour: Colour, cover: f32) {
    // Small rosettes get fewer waves, or they would close to a plain disc.
    let turns = ((radius * 0.32) as usize).clamp(4, 10);
    let points = (radius * 40.0) as usize + 120;
    let ring = |middle: f32, swing: f32, petals: f32, turn: usize| -> Vec<(f32, f32)> {
        let phase = turn as f32 / turns as f32 * TAU;
        (0..=points)
            .map(|at| {
                let angle = at as f32 / points as f32 * TAU;
                let r = radius * (middle + swing * (angle * petals + phase).sin());
                (centre.0 + r * angle.cos(), centre.1 + r * angle.sin())
            })
            .collect()
    };
    let petals = petals as f32;
    let paths: Vec<Vec<(f32, f32)>> =
        (0..turns).flat_map(|turn| [ring(0.76, 0.22, petals, turn), ring(0.46, 0.16, petals * 1.5, turn)]).collect();
    let area = [(centre.0 - radius * 1.1).max(0.0), (centre.1 - radius * 1.1).max(0.0), radius * 2.2, radius * 2.2];
    canvas.lines(area, colour, cover, 0.09, &paths);
}

/// The band at the top with the emblem, the state and the document's name.
pub(crate) fn band(
    canvas: &mut Canvas,
    faces: &Faces,
    (width, height): (f32, f32),
    palette: &Palette,
    (title, translations): (&str, &str),
) {
    let (bold, regular) = (&faces.bold, &faces.regular);
    let area = [0.0, 0.0, width, height];
    canvas.shade(area, |x, _| (mix(palette.band[0], palette.band[1], x / width), 1.0));
    let white = [255; 3];
    let lines: Vec<Vec<(f32, f32)>> = (0..9)
        .map(|line| {
            (0..=(width * 2.0) as usize)
                .map(|at| {
                    let x = at as f32 * 0.5;
                    (x, height / 2.0 + height * 0.42 * (x * TAU / 37.0 + line as f32 * 0.35).sin())
                })
                .collect()
        })
        .collect();
    canvas.lines(area, white, 0.16, 0.1, &lines);
    emblem(canvas, (height * 0.72, height / 2.0), height * 0.40, white);
    let em = height * 0.46;
    let baseline = height / 2.0 + em * 0.36;
    let end = height * 1.35 + canvas.text(bold, (height * 1.35, baseline), em, white, "UTOPIA");
    let room = width - end - height * 1.0;
    let em = height * 0.34;
    let wide = crate::canvas::text_width(bold, em, title).min(room);
    let baseline = height * if translations.is_empty() { 0.62 } else { 0.48 };
    canvas.fitted(bold, (width - wide - height * 0.4, baseline), em, room, white, title);
    let em = height * 0.22;
    let wide = crate::canvas::text_width(regular, em, translations).min(room);
    canvas.fitted(regular, (width - wide - height * 0.4, height * 0.80), em, room, white, translations);
    canvas.plate([0.0, height, width, 0.35], 0.0, palette.lines[0], 0.9);
}

/// The emblem: a sun rising from the sea, in a ring.
pub(crate) fn emblem(canvas: &mut Canvas, (x, y): (f32, f32), radius: f32, colour: Colour) {
    let circle = |r: f32, from: f32, to: f32| -> Vec<(f32, f32)> {
        (0..=60)
            .map(|at| {
                let angle = from + (to - from) * at as f32 / 60.0;
                (x + r * angle.cos(), y + r * angle.sin())
            })
            .collect()
    };
    let area = [x - radius * 1.1, y - radius * 1.1, radius * 2.2, radius * 2.2];
    let mut paths = vec![circle(radius, 0.0, TAU), circle(radius * 0.32, TAU / 2.0, TAU)];
    for ray in 0..9 {
        let angle = TAU / 2.0 + TAU / 2.0 * (ray as f32 + 0.5) / 9.0;
        let reach = if ray % 2 == 0 { 0.82 } else { 0.68 };
        let at = |r: f32| (x + radius * r * angle.cos(), y + radius * r * angle.sin());
        paths.push(vec![at(0.44), at(reach)]);
    }
    for wave in 0..3 {
        let level = y + radius * (0.10 + 0.24 * wave as f32);
        let half = (radius * radius * 0.80 - (level - y) * (level - y)).max(0.0).sqrt();
        paths.push(
            (0..=40)
                .map(|at| {
                    let along = at as f32 / 40.0 * 2.0 - 1.0;
                    (x + along * half, level + radius * 0.05 * (along * half / radius * 14.0).sin())
                })
                .collect(),
        );
    }
    canvas.lines(area, colour, 1.0, (radius * 0.055).max(0.10), &paths);
}

/// A line of letters too small to copy.
pub(crate) fn microprint(canvas: &mut Canvas, face: &FontRef, (x, y): (f32, f32), width: f32, colour: Colour) {
    const EM: f32 = 0.75;
    let words = "UTOPIA SPECIMEN ";
    let wide = crate::canvas::text_width(face, EM, words);
    let mut at = x;
    while wide > 0.1 && at + wide <= x + width {
        at += canvas.pale_text(face, (at, y), EM, colour, 0.75, words);
    }
}

/// A signature that differs from name to name.
pub(crate) fn signature(canvas: &mut Canvas, [left, top, width, height]: Area, name: &str, colour: Colour) {
    let mut random = Random::new(seed_of(name));
    let letters = 5 + random.below(4);
    let (mut paths, mut path) = (Vec::new(), Vec::new());
    let lift = 1 + random.below(letters - 2);
    for letter in 0..letters {
        let tall = if letter == 0 || letter == lift { 1.0 } else { 0.30 + 0.35 * random.unit() };
        let (slant, loops) = (0.25 + 0.2 * random.unit(), random.within([0.6, 1.5]));
        let cell = width * 0.86 / letters as f32;
        for at in 0..24 {
            let t = at as f32 / 24.0;
            let up = tall * (t * TAU * 0.5).sin().abs() * height * 0.72;
            let curl = (t * TAU * loops).sin() * cell * 0.32;
            let x = left + cell * (letter as f32 + t) + curl + up * slant;
            path.push((x, top + height * 0.82 - up + (t * TAU).sin() * height * 0.05));
        }
        if letter == lift {
            paths.push(std::mem::take(&mut path));
        }
    }
    paths.push(path);
    let slope = random.within([-0.1, 0.04]);
    paths.push(
        (0..=20)
            .map(|at| {
                let t = at as f32 / 20.0;
                (left + width * (0.12 + 0.85 * t), top + height * (0.96 + slope * t + 0.05 * (t * 5.0).sin()))
            })
            .collect(),
    );
    let area = [left - 1.0, top - 1.0, width + 6.0, height + 3.0];
    canvas.lines([area[0].max(0.0), area[1].max(0.0), area[2], area[3]], colour, 0.9, 0.26, &paths);
}
