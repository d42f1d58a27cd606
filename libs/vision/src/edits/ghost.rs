//! Traces of an earlier JPEG that a part of the picture lacks (Farid, "Exposing digital forgeries from JPEG ghosts",
//! IEEE Transactions on Information Forensics and Security 4(1), 2009; on the coefficients themselves as Bianchi and
//! Piva, same journal 7(3), 2012).
//!
//! A picture saved twice, first more coarsely and then more finely, keeps its cosine coefficients near the multiples of
//! the first saving's steps. What was put in between the two savings does not. How near is measured by the mean of
//! cos(2π c / step): 1 exactly at multiples, 0 for anything.

use super::grid::Grid;

/// Coefficients looked at: the lowest four by four but the mean, which carry most of a document's print.
const LOW: usize = 4;
/// The steps for these coefficients at quality 50 (ITU-T T.81, table K.1, rows 1 to 4, columns 1 to 4).
const STEPS: [[f32; LOW]; LOW] =
    [[16.0, 11.0, 10.0, 16.0], [12.0, 12.0, 14.0, 19.0], [14.0, 13.0, 16.0, 24.0], [14.0, 17.0, 22.0, 29.0]];
/// Qualities of a first saving that are tried.
const QUALITIES: std::ops::RangeInclusive<usize> = 20..=94;
/// The last saving lies at the highest quality at which coefficients are so near the multiples.
const LAST: f32 = 0.75;
/// How much nearer the coefficients must be to the first saving's multiples than to those of other qualities.
const STANDS_OUT: f32 = 0.12;
/// How near they must be at least: with less, the second saving has left too little.
const NEAR: f32 = 0.3;
/// About how many blocks are looked at, at most: all of six megapixels.
const BLOCKS: usize = 94_000;
/// Blocks from which the qualities of the savings are told, at most.
const WHOLE: usize = 4000;
/// Coefficients a cell and its neighbours need to say anything.
const LEAST: u32 = 24;

/// The steps of a quality as the Independent JPEG Group scales them, used by most programs.
fn steps(quality: usize) -> [[f32; LOW]; LOW] {
    let scale = if quality < 50 { 5000.0 / quality.max(1) as f32 } else { 200.0 - 2.0 * quality as f32 };
    STEPS.map(|row| row.map(|step| ((step * scale + 50.0) / 100.0).floor().clamp(1.0, 255.0)))
}

/// The low cosine coefficients of the blocks in the document, with each block's cell; of large pictures every second
/// or third row and column of blocks, so that a cell of two millimetres always has some.
fn coefficients(grid: &Grid) -> Vec<(usize, [f32; LOW * LOW])> {
    let basis: [[f32; 8]; LOW] = std::array::from_fn(|k| {
        let scale = if k == 0 { (1.0f32 / 8.0).sqrt() } else { 0.5 };
        std::array::from_fn(|x| scale * ((2 * x + 1) as f32 * k as f32 * std::f32::consts::PI / 16.0).cos())
    });
    let every = (((grid.width * grid.height / 64) as f64 / BLOCKS as f64).sqrt().ceil() as usize).max(1);
    let mut out = Vec::new();
    for top in (0..grid.height).step_by(8 * every) {
        for left in (0..grid.width).step_by(8 * every) {
            // What was cut off at white or black is no multiple of anything.
            if grid.clipped[top / 8 * (grid.width / 8) + left / 8] {
                continue;
            }
            let Some(cell) = grid.cell(left as f64 + 4.0, top as f64 + 4.0) else { continue };
            let mut rows = [[0.0f32; LOW]; 8];
            for (y, row) in rows.iter_mut().enumerate() {
                let pixels = &grid.luma[(top + y) * grid.width + left..][..8];
                for (k, value) in row.iter_mut().enumerate() {
                    *value = pixels.iter().zip(basis[k]).map(|(p, b)| p * b).sum();
                }
            }
            let mut all = [0.0f32; LOW * LOW];
            for v in 0..LOW {
                for u in 0..LOW {
                    all[v * LOW + u] = (0..8).map(|y| rows[y][u] * basis[v][y]).sum();
                }
            }
            out.push((cell, all));
        }
    }
    out
}

/// How near coefficients are to multiples, and how many said so. Those that round to zero say nothing, and large ones
/// are no nearer than others.
fn nearness(all: &[f32; LOW * LOW], steps: &[[f32; LOW]; LOW], table: &[f32; 256]) -> (f32, u32) {
    let (mut sum, mut count) = (0.0, 0);
    for at in 1..LOW * LOW {
        let step = steps[at / LOW][at % LOW];
        let times = all[at].abs() / step;
        // Steps of one are as fine as the rounding of colours.
        if step >= 2.0 && (0.6..12.0).contains(&times) {
            sum += table[((times - times.floor()) * 256.0) as usize & 255];
            count += 1;
        }
    }
    (sum, count)
}

/// How much each cell lacks of the earlier JPEG's traces, 0 (nothing) to 1 (all); None where the picture has none.
pub(super) fn missing(grid: &Grid) -> Option<Vec<f32>> {
    let blocks = coefficients(grid);
    let table: [f32; 256] = std::array::from_fn(|i| ((i as f32 + 0.5) / 256.0 * std::f32::consts::TAU).cos());
    // Some thousands of blocks are enough for the whole.
    let every = blocks.len().div_ceil(WHOLE).max(1);
    let whole: Vec<f32> = QUALITIES
        .map(|quality| {
            let steps = steps(quality);
            let all = blocks.iter().step_by(every).map(|(_, all)| nearness(all, &steps, &table));
            let (sum, count) = all.fold((0.0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
            if count < 100 { 0.0 } else { sum / count as f32 }
        })
        .collect();
    let last = (0..whole.len()).rev().find(|&i| whole[i] > LAST).unwrap_or(whole.len());
    let first = (6..last.saturating_sub(4)).filter_map(|i| {
        let beside = [&whole[i - 6..i - 2], &whole[(i + 3).min(whole.len())..(i + 7).min(whole.len())]].concat();
        let ground = beside.iter().sum::<f32>() / beside.len().max(1) as f32;
        (whole[i] > NEAR && whole[i] - ground > STANDS_OUT).then_some((i, whole[i]))
    });
    let (first, mean) = first.max_by(|a, b| a.1.total_cmp(&b.1))?;
    let steps = steps(QUALITIES.start() + first);
    let mut sums = vec![(0.0f32, 0u32); grid.columns * grid.rows];
    for (cell, all) in &blocks {
        let (sum, count) = nearness(all, &steps, &table);
        sums[*cell].0 += sum;
        sums[*cell].1 += count;
    }
    Some(
        (0..sums.len())
            .map(|cell| {
                let near = grid.near(cell, 1).map(|near| sums[near]);
                let (sum, count) = near.fold((0.0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
                if count < LEAST || sums[cell].1 == 0 {
                    return 0.0;
                }
                // What chance may do to so few coefficients is taken off: the mean of a cosine spreads by 0.7 / √n.
                let chance = 1.4 / (count as f32).sqrt();
                ((mean - sum / count as f32 - chance) / mean).clamp(0.0, 1.0)
            })
            .collect(),
    )
}
