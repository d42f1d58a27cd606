//! Sequences of a challenge: rendered heads that do it, and attacks that try.

use std::fs;

use analysis::{Models, judge_liveness};
use domain::{
    finding::{Check, Finding, Outcome},
    liveness::{Act, Camera, Frame, Recording},
    policy::LivenessMarks,
};
use specimen::selfie::{Figure, Room, Stance, Taken, sequence};
use vision::{liveness::challenge::Challenge, picture};

use super::{
    Wanted,
    people::Person,
    table::{Rows, share},
};

/// Seeds far from those of any test.
const SEEDS: u64 = 700_000;

/// What is before the camera, or in its place.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Genuine,
    Print,
    BentPrint,
    CutOut,
    Screen,
    OtherReplay,
    SameReplay,
    InjectedStill,
    InjectedReplay,
    OtherPerson,
}

impl Kind {
    const ALL: [Self; 10] = [
        Self::Genuine,
        Self::Print,
        Self::BentPrint,
        Self::CutOut,
        Self::Screen,
        Self::OtherReplay,
        Self::SameReplay,
        Self::InjectedStill,
        Self::InjectedReplay,
        Self::OtherPerson,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Genuine => "genuine: a rendered head",
            Self::Print => "print, flat, turned as asked",
            Self::BentPrint => "print, bent, turned as asked",
            Self::CutOut => "cut-out, bent, turned as asked",
            Self::Screen => "still on a screen, turned as asked",
            Self::OtherReplay => "video on a screen, another order",
            Self::SameReplay => "video on a screen, the right order",
            Self::InjectedStill => "injected still",
            Self::InjectedReplay => "injected video, another order",
            Self::OtherPerson => "acts by another person than the first frame's",
        }
    }
}

/// Measures all kinds and prints a table.
pub(super) fn run(
    wanted: &Wanted,
    people: &[Person],
    models: &Models,
    marks: &LivenessMarks,
    rows: &mut Rows,
) -> anyhow::Result<()> {
    let frontal: Vec<&Person> = people.iter().filter(|person| person.is_frontal()).collect();
    let checks = [Check::LivenessChallenge, Check::LivenessParallax, Check::LivenessIdentity, Check::LivenessMotion];
    println!("| sequences | accepted | of those that were not: fake | by acts | by depth | by identity | by motion |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    if wanted.sequences == 0 {
        return Ok(());
    }
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        let (mut accepted, mut fake, mut by) = (0, 0, [0; 4]);
        for number in 0..wanted.sequences {
            let seed = SEEDS + 10_000 * at as u64 + number;
            let person = frontal[number as usize % frontal.len()];
            let other = frontal[(number as usize + frontal.len() / 2) % frontal.len()];
            let (asked, taken) = attempt(kind, person, other, seed)?;
            if let Some(folder) = &wanted.keep {
                fs::create_dir_all(folder)?;
                for (n, frame) in taken.iter().enumerate() {
                    fs::write(folder.join(format!("sequence-{at}-{number}-{n:02}.jpg")), &frame.jpeg)?;
                }
            }
            let selfie = taken.first().map(|frame| frame.picture.clone());
            let frames = taken.into_iter().map(|taken| Frame { at_ms: taken.at_ms, act: taken.act, jpeg: taken.jpeg });
            let recording = Recording { acts: asked, frames: frames.collect(), camera: Camera::default() };
            let findings = judge_liveness(&recording, selfie.as_ref(), models, marks).unwrap_or_default();
            let found = |check: Check| findings.iter().find(|finding| finding.check == check);
            let passed = |check: Check| found(check).is_some_and(|finding| finding.outcome == Outcome::Pass);
            accepted += usize::from(checks.into_iter().all(passed));
            by.iter_mut().zip(checks).for_each(|(count, check)| *count += usize::from(!passed(check)));
            fake +=
                usize::from(checks[1..].iter().any(|check| found(*check).is_some_and(|f| f.outcome == Outcome::Fail)));
            let cell = |finding: Option<&Finding>| match finding {
                Some(f) => format!("{},{}", f.outcome, f.measure.map_or(String::new(), |m| format!("{m:.4}"))),
                None => ",".into(),
            };
            let mut cells = vec!["active".into(), kind.name().replace(',', ";"), seed.to_string()];
            cells.extend(checks.into_iter().map(|check| cell(found(check))));
            rows.add(&cells)?;
        }
        let of = wanted.sequences as usize;
        let [acts, depth, identity, motion] = by;
        let told = if kind == Kind::Genuine { "BPCER" } else { "APCER" };
        let wrong = if kind == Kind::Genuine { of - accepted } else { accepted };
        println!(
            "| {} | {told} {} | {fake} | {acts} | {depth} | {identity} | {motion} |",
            kind.name(),
            share(wrong, of)
        );
    }
    println!();
    Ok(())
}

/// One presentation: what was asked for, and the frames that were sent.
fn attempt(kind: Kind, person: &Person, other: &Person, seed: u64) -> anyhow::Result<(Vec<Act>, Vec<Taken>)> {
    let of = person.photographed();
    let room = Room::usual(seed);
    let asked = Challenge::drawn(mixed(seed).to_le_bytes());
    // Whoever recorded earlier recorded another order.
    let mut earlier = Challenge::drawn(mixed(seed + 5_000).to_le_bytes());
    if earlier == asked {
        earlier = Challenge::drawn(mixed(seed + 6_000).to_le_bytes());
    }
    let rest = Stance { yaw: within(seed, 1, -4.0, 4.0), pitch: within(seed, 2, -6.0, 6.0), ..Stance::default() };
    let head = || Figure::head(of);
    let held = |figure: &Figure| sequence(figure, rest, &stances(&asked, rest, seed, 1.4), 2.0, &room);
    let does = |figure: &Figure, challenge: &Challenge, room: &Room| {
        sequence(figure, rest, &stances(challenge, rest, seed, 1.0), 2.0, room)
    };
    let margin = f64::from(within(seed, 3, 0.3, 0.9));
    let taken = match kind {
        Kind::Genuine => does(&head(), &asked, &room)?,
        Kind::Print => held(&Figure::print(of, 0.0, margin))?,
        Kind::BentPrint => held(&Figure::print(of, within(seed, 4, 0.5, 1.6), margin))?,
        Kind::CutOut => held(&Figure::cut_out(of, within(seed, 4, 0.2, 0.9)))?,
        Kind::Screen => held(&Figure::device(&person.selfie(), within(seed, 5, 1.8, 2.4)))?,
        Kind::OtherReplay => shown(&does(&head(), &earlier, &Room::usual(seed + 1))?, &room, seed)?,
        Kind::SameReplay => shown(&does(&head(), &asked, &Room::usual(seed + 1))?, &room, seed)?,
        Kind::InjectedStill => {
            let mut frames = does(&head(), &asked, &room)?;
            let first = frames[0].picture.clone();
            for (n, frame) in frames.iter_mut().enumerate() {
                frame.jpeg = picture::encode_jpeg(&first, 80 + (n % 10) as u8);
                frame.picture = first.clone();
            }
            frames
        }
        Kind::InjectedReplay => does(&head(), &earlier, &room)?,
        Kind::OtherPerson => {
            let mut frames = does(&Figure::head(other.photographed()), &asked, &room)?;
            let mut first = does(&head(), &asked, &room)?;
            frames[0] = first.swap_remove(0);
            frames
        }
    };
    Ok((asked.acts().iter().filter_map(|act| Act::parse(act.name())).collect(), taken))
}

/// The frames of a recording, each shown on a device that a hand holds before the camera.
fn shown(recorded: &[Taken], room: &Room, seed: u64) -> anyhow::Result<Vec<Taken>> {
    let width = within(seed, 6, 2.0, 2.5);
    let mut taken = vec![];
    for (n, frame) in recorded.iter().enumerate() {
        let shake = |salt: u64| within(seed + n as u64, salt, -1.5, 1.5);
        let stance = Stance { yaw: shake(7), pitch: shake(8), roll: shake(9), near: 1.05, ..Stance::default() };
        let device = Figure::device(&frame.picture, width);
        let (picture, jpeg) = specimen::selfie::frame(&device, &stance, room, n as u64)?;
        taken.push(Taken { at_ms: frame.at_ms, act: frame.act, picture, jpeg });
    }
    Ok(taken)
}

/// What somebody does who is asked for these acts, `eager` times as far as people do.
fn stances(challenge: &Challenge, rest: Stance, seed: u64, eager: f32) -> Vec<Stance> {
    use vision::liveness::challenge::Act::{Down, Left, Nearer, Right, Up};
    let stance = |(n, act): (usize, &vision::liveness::challenge::Act)| {
        let salt = 20 + n as u64;
        let (turn, nod) = (within(seed, salt, 17.0, 30.0) * eager, within(seed, salt, 13.0, 21.0) * eager);
        match act {
            Left => Stance { yaw: rest.yaw + turn, ..rest },
            Right => Stance { yaw: rest.yaw - turn, ..rest },
            Up => Stance { pitch: rest.pitch + nod, ..rest },
            Down => Stance { pitch: rest.pitch - nod, ..rest },
            Nearer => Stance { near: within(seed, salt, 1.3, 1.5), ..rest },
        }
    };
    challenge.acts().iter().enumerate().map(stance).collect()
}

/// A number in a range that follows from a seed.
fn within(seed: u64, salt: u64, low: f32, high: f32) -> f32 {
    let share = (mixed(seed.wrapping_mul(64).wrapping_add(salt)) >> 40) as f32 / (1u32 << 24) as f32;
    low + (high - low) * share
}

/// SplitMix64's finishing function (Steele, Lea and Flood 2014).
fn mixed(seed: u64) -> u64 {
    let z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
