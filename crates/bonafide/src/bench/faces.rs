//! Measures how fast one face is found among many, what that takes of memory, and whether anybody is missed.

use std::{hint::black_box, thread, time::Instant};

use anyhow::ensure;
use vault::Key;
use vision::{face::Embedding, gallery::Gallery};

use crate::outside::SystemChance;

/// A step as that of the house's own descriptors.
const STEP: f32 = 1.0 / 240.0;
/// Faces near each one that is looked for.
const NEAR: u64 = 3;
/// Within this distance they are, and strangers are not.
const WITHIN: f32 = 0.5;
/// Faces that are unsealed, to measure how long the first search of an environment waits.
const UNSEALED: u32 = 20_000;

/// How much to measure.
#[derive(clap::Args)]
pub struct Wanted {
    /// How many faces there are
    #[arg(long, default_value_t = 1_000_000)]
    faces: u64,
    /// How many numbers describe one
    #[arg(long, default_value_t = 512)]
    numbers: usize,
    /// How many are looked for
    #[arg(long, default_value_t = 40)]
    searches: u64,
    /// How many threads look
    #[arg(long, default_value_t = 2)]
    threads: usize,
}

/// Measures, and prints one JSON line.
pub fn run(wanted: &Wanted) -> anyhow::Result<()> {
    let Wanted { faces, numbers, searches, threads } = *wanted;
    ensure!(faces > NEAR * searches && numbers > 0 && searches > 0 && threads > 0, "there is too little to measure");
    let before = resident();
    // Names as long as the house's own: sixteen bytes.
    let mut gallery = Gallery::<u128>::new(numbers, STEP);
    let mut growth = 0.0_f64;
    for face in 0..faces {
        gallery.add(face.into(), &Embedding::new(numbers_of(face, searches, numbers)))?;
        if face % 100_000 == 99_999 {
            growth = growth.max((resident() - before) / ((face + 1) as f64 * numbers as f64));
        }
    }
    let bytes = faces as f64 * numbers as f64;
    let held = resident() - before;

    let (mut times, mut plain, mut found) = (vec![], vec![], vec![]);
    // What is read plainly is as long as the numbers are, and nothing else.
    let memory = vec![1_u64; (bytes / 8.0) as usize];
    for search in 0..searches {
        let face = Embedding::new(wanted_numbers(search, numbers));
        let start = Instant::now();
        let near = gallery.within(&face, WITHIN, threads)?;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
        found.push(near.into_iter().map(|found| found.name).collect::<Vec<_>>());
        let start = Instant::now();
        black_box(read(black_box(&memory), threads));
        plain.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    drop(memory);
    let (truly, missed, wrong) = compare(wanted, found);
    let (p50, p95) = percentiles(times);
    let (plain_p50, _) = percentiles(plain);
    println!(
        "{}",
        serde_json::json!({
            "faces": faces, "numbers": numbers, "threads": threads, "searches": searches,
            "p50_ms": p50, "p95_ms": p95, "plain_read_ms": plain_p50, "bytes_per_second": bytes / p50 * 1000.0,
            "near": truly, "missed": missed, "wrong": wrong,
            "memory_of_numbers": held / bytes, "most_while_growing": growth,
            "unsealed_per_second": unsealed(numbers),
        })
    );
    Ok(())
}

/// Numbers between -0.5 and 0.5 that look random (xorshift64), as long as a face is: as many squared make 1.8 at most.
fn random(seed: u64, numbers: usize) -> Vec<f32> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let size = 1.3 * 12_f32.sqrt() / (numbers as f32).sqrt();
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        ((state >> 40) as f32 / (1 << 24) as f32 - 0.5) * size
    };
    (0..numbers).map(|_| next()).collect()
}

/// Somebody who is looked for.
fn wanted_numbers(search: u64, numbers: usize) -> Vec<f32> {
    random(u64::MAX - search, numbers)
}

/// A face of the gallery: the first few are near those that are looked for, each a little further than the one before.
fn numbers_of(face: u64, searches: u64, numbers: usize) -> Vec<f32> {
    if face >= NEAR * searches {
        return random(face, numbers);
    }
    let share = 0.1 * (1 + face / searches) as f32;
    let (wanted, other) = (wanted_numbers(face % searches, numbers), random(face, numbers));
    wanted.iter().zip(other).map(|(wanted, other)| wanted + share * (other - wanted)).collect()
}

/// Reads memory as plainly as can be.
fn read(memory: &[u64], threads: usize) -> u64 {
    let sum = |part: &[u64]| part.iter().fold(0_u64, |sum, number| sum.wrapping_add(*number));
    let share = memory.len().div_ceil(threads);
    thread::scope(|scope| {
        let parts: Vec<_> = memory.chunks(share).map(|part| scope.spawn(move || sum(part))).collect();
        parts.into_iter().map(|part| part.join().expect("a sum does not panic")).fold(0, u64::wrapping_add)
    })
}

/// Holds what was found against every distance, worked out one by one from the rounded numbers: how many are near, how
/// many of them were missed, and how many were found that are not.
fn compare(wanted: &Wanted, found: Vec<Vec<u128>>) -> (usize, usize, usize) {
    let rounded = |numbers: Vec<f32>| -> Vec<f64> {
        numbers.iter().map(|n| f64::from((n / STEP).round().clamp(-127.0, 127.0))).collect()
    };
    let limit = (f64::from(WITHIN) / f64::from(STEP)).powi(2);
    let looked_for: Vec<_> =
        (0..wanted.searches).map(|search| rounded(wanted_numbers(search, wanted.numbers))).collect();
    let (mut truly, mut missed, mut left) = (0, 0, found);
    for face in 0..wanted.faces {
        let numbers = rounded(numbers_of(face, wanted.searches, wanted.numbers));
        for (looked_for, found) in looked_for.iter().zip(&mut left) {
            let square: f64 = numbers.iter().zip(looked_for).map(|(a, b)| (a - b) * (a - b)).sum();
            if square <= limit {
                truly += 1;
                match found.iter().position(|name| *name == u128::from(face)) {
                    Some(place) => drop(found.swap_remove(place)),
                    None => missed += 1,
                }
            }
        }
    }
    (truly, missed, left.iter().map(Vec::len).sum())
}

/// Median and 95th percentile.
fn percentiles(mut times: Vec<f64>) -> (f64, f64) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    (at(0.5), at(0.95))
}

/// How many faces are unsealed in a second by one thread: a session's key, then its face.
fn unsealed(numbers: usize) -> f64 {
    let (environment, session) = (Key::draw(&SystemChance), Key::draw(&SystemChance));
    let wrapped = environment.wrap(&SystemChance, "session", &session);
    let sealed = session.seal(&SystemChance, "face", &vec![0; 4 * numbers]);
    let start = Instant::now();
    for _ in 0..UNSEALED {
        let key = environment.unwrap("session", &wrapped).expect("it was wrapped by this key");
        black_box(key.open("face", &sealed).expect("it was sealed by this key"));
    }
    f64::from(UNSEALED) / start.elapsed().as_secs_f64()
}

/// Bytes of memory that this process takes of the machine; 0 where the system does not say.
fn resident() -> f64 {
    const PAGE: f64 = 4096.0;
    let told = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    told.split(' ').nth(1).and_then(|pages| pages.parse::<f64>().ok()).map_or(0.0, |pages| pages * PAGE)
}
