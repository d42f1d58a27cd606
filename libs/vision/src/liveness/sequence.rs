//! What a sequence of frames shows: acts done or not, one person or two, a solid or a plane, a camera or a still.

use image::RgbImage;

use super::challenge::{Act, Challenge, Head, Moved};
use super::parallax::{self, Parallax};
use crate::face::{Embedding, Face, Faces, distance};
use crate::model::ModelError;

/// A second face counts from this share of the first one's width, as in a selfie.
const COMPANY: f64 = 0.5;
/// Turned by fewer degrees than this, a face shows no depth worth measuring.
const LEAST_TURN: f64 = 9.0;
/// Turned by more, too few patches are found again.
const MOST_TURN: f64 = 34.0;
/// A plane that was turned or tilted leaves at least this share of the face's width unexplained by moving, turning in
/// the picture and scaling alone; one that is held still leaves 0.3 % (noise of patches).
pub const TURNED_PLANE: f64 = 0.012;

/// One frame.
pub struct Frame {
    /// Milliseconds since the first frame.
    pub at_ms: u32,
    /// Which act was asked for: 0 is looking straight ahead, 1 the first act.
    pub act: usize,
    /// The picture, not mirrored.
    pub picture: RgbImage,
}

/// What was seen in one frame.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Milliseconds since the first frame.
    pub at_ms: u32,
    /// Which act was asked for.
    pub act: usize,
    /// How many faces of about the same size.
    pub faces: usize,
    /// How far the head has moved since the first frame; none where no face is seen here or there.
    pub moved: Option<Moved>,
    /// Distance of the descriptors from the first frame's.
    pub distance: Option<f32>,
    /// Mean difference in luma (0 to 255) from the frame before; none for the first.
    pub change: Option<f32>,
}

/// What a sequence shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Watched {
    /// The frames, in order of time.
    pub moments: Vec<Moment>,
    /// The first frame's descriptor.
    pub person: Option<Embedding>,
    /// For each act that turned the head far enough, or tilted what was held: how much of a solid it showed.
    pub parallax: Vec<Parallax>,
}

/// Looks at a sequence. Frames are taken in order of time.
///
/// # Errors
/// When a model fails.
pub fn watch(faces: &Faces, frames: &[Frame], acts: &[Act]) -> Result<Watched, ModelError> {
    let mut order: Vec<&Frame> = frames.iter().collect();
    order.sort_by_key(|frame| (frame.at_ms, frame.act));
    let mut first: Option<(&RgbImage, Face, Head)> = None;
    let mut person: Option<Embedding> = None;
    let mut moments: Vec<Moment> = vec![];
    // For each act the frame that shows most.
    let mut widest: Vec<Option<(f64, &RgbImage, Face)>> = vec![None; acts.len()];
    for (number, frame) in order.iter().enumerate() {
        let found = faces.find(&frame.picture)?;
        let alike = found.iter().filter(|face| face.bounds.width >= COMPANY * found[0].bounds.width).count();
        let change = number.checked_sub(1).map(|before| change(&order[before].picture, &frame.picture));
        let mut moment =
            Moment { at_ms: frame.at_ms, act: frame.act, faces: alike, moved: None, distance: None, change };
        if let Some(face) = found.into_iter().next() {
            let head = Head { pose: face.pose(), size: (face.bounds.width * face.bounds.height).sqrt() };
            let embedding = faces.embed(&frame.picture, &face)?;
            match (&first, &person) {
                (Some((_, _, start)), Some(person)) => {
                    let moved = head.since(start);
                    moment.moved = Some(moved);
                    moment.distance = Some(distance(person, &embedding));
                    keep_widest(&mut widest, acts, frame, moved, face);
                }
                // Only a frame before the first act can be what the others are held against.
                _ if frame.act == 0 => {
                    moment.moved = Some(head.since(&head));
                    moment.distance = Some(0.0);
                    first = Some((&frame.picture, face, head));
                    person = Some(embedding);
                }
                _ => {}
            }
        }
        moments.push(moment);
    }
    let parallax = match &first {
        Some((picture, face, _)) => {
            let pairs = widest.iter().flatten();
            pairs.filter_map(|(_, other, face_there)| parallax::measure((picture, face), (other, face_there))).collect()
        }
        None => vec![],
    };
    Ok(Watched { moments, person, parallax })
}

/// Of an act's frames the one in which the head is turned most, unless that is too far. A plane that is turned may not
/// seem turned to the mesh, so the last frame of the act serves where none is.
fn keep_widest<'f>(
    widest: &mut [Option<(f64, &'f RgbImage, Face)>],
    acts: &[Act],
    frame: &'f Frame,
    moved: Moved,
    face: Face,
) {
    let Some(index) = frame.act.checked_sub(1) else { return };
    let (Some(act), Some(kept)) = (acts.get(index), widest.get_mut(index)) else { return };
    let angle = moved.angle();
    let usable = |angle: f64| (LEAST_TURN..=MOST_TURN).contains(&angle);
    let better = match kept {
        None => true,
        Some((before, ..)) => usable(angle) && (angle > *before || !usable(*before)) || !usable(*before),
    };
    if act.turns() && better {
        *kept = Some((angle, &frame.picture, face));
    }
}

/// Mean difference in luma of two frames; of different sizes, the most there can be.
fn change(a: &RgbImage, b: &RgbImage) -> f32 {
    if a.dimensions() != b.dimensions() || a.is_empty() {
        return 255.0;
    }
    let luma = |pixel: &image::Rgb<u8>| {
        let [r, g, b] = pixel.0.map(i32::from);
        (77 * r + 150 * g + 29 * b) >> 8
    };
    let sum: u64 = a.pixels().zip(b.pixels()).map(|(a, b)| u64::from(luma(a).abs_diff(luma(b)))).sum();
    sum as f32 / (a.width() * a.height()) as f32
}

impl Watched {
    /// How many acts were done: where the head was in the last frame of each, one face in it.
    pub fn done(&self, challenge: &Challenge) -> usize {
        let acts = challenge.acts().iter().enumerate();
        acts.filter(|(index, act)| {
            let last = self.moments.iter().rfind(|moment| moment.act == index + 1);
            last.and_then(|moment| moment.moved).is_some_and(|moved| moved.is(**act))
        })
        .count()
    }

    /// Whether the acts' frames follow each other in the order that was asked for, each act with one at least.
    pub fn in_order(&self, acts: usize) -> bool {
        let seen: Vec<usize> = self.moments.iter().map(|moment| moment.act).collect();
        seen.is_sorted() && (0..=acts).all(|act| seen.contains(&act)) && seen.iter().all(|act| *act <= acts)
    }

    /// The fastest turn between neighbours, in degrees a second.
    pub fn fastest(&self) -> f64 {
        let neighbours = self.moments.windows(2).filter_map(|two| {
            let (a, b) = (two[0].moved?, two[1].moved?);
            let seconds = f64::from(two[1].at_ms - two[0].at_ms).max(1.0) / 1000.0;
            Some((b.yaw - a.yaw).hypot(b.pitch - a.pitch) / seconds)
        });
        neighbours.fold(0.0, f64::max)
    }

    /// The longest time between neighbours, in milliseconds.
    pub fn longest_gap(&self) -> u32 {
        self.moments.windows(2).map(|two| two[1].at_ms - two[0].at_ms).max().unwrap_or(0)
    }

    /// The largest distance of a frame's descriptor from the first one's.
    pub fn farthest(&self) -> Option<f32> {
        self.moments.iter().filter_map(|moment| moment.distance).max_by(f32::total_cmp)
    }

    /// The share of frames that show other than exactly one face.
    pub fn not_alone(&self) -> f64 {
        let wrong = self.moments.iter().filter(|moment| moment.faces != 1).count();
        wrong as f64 / self.moments.len().max(1) as f64
    }

    /// The share of frames that do not differ from the one before: no camera's noise is the same twice.
    pub fn repeated(&self) -> f64 {
        let changes: Vec<f32> = self.moments.iter().filter_map(|moment| moment.change).collect();
        changes.iter().filter(|change| **change < SAME).count() as f64 / changes.len().max(1) as f64
    }

    /// The mean of what the acts left unexplained by a plane, in shares of the face's width; none when nothing turned.
    pub fn solid(&self) -> Option<f64> {
        let turned: Vec<f64> = self.turned().map(|parallax| parallax.residual).collect();
        (!turned.is_empty()).then(|| turned.iter().sum::<f64>() / turned.len() as f64)
    }

    /// The same of the mesh's own points.
    pub fn mesh_solid(&self) -> Option<f64> {
        let turned: Vec<f64> = self.turned().map(|parallax| parallax.mesh_residual).collect();
        (!turned.is_empty()).then(|| turned.iter().sum::<f64>() / turned.len() as f64)
    }

    fn turned(&self) -> impl Iterator<Item = &Parallax> {
        self.parallax.iter().filter(|parallax| parallax.turned >= TURNED_PLANE)
    }
}

/// Mean difference in luma below which two frames are the same. Frames of the dimmest and stillest simulated cameras
/// differ by 0.6 and more; pictures that were compressed anew from one by 0.05 to 0.2.
const SAME: f32 = 0.3;

#[cfg(test)]
mod tests {
    use super::*;

    /// Frames of acts in which a head has moved so far: act, yaw, pitch, growth.
    fn watched(frames: &[(usize, f64, f64, f64)]) -> Watched {
        let moment = |(number, (act, yaw, pitch, growth)): (usize, &(usize, f64, f64, f64))| Moment {
            at_ms: 500 * number as u32,
            act: *act,
            faces: 1,
            moved: Some(Moved { yaw: *yaw, pitch: *pitch, growth: *growth }),
            distance: Some(0.1),
            change: (number > 0).then_some(4.0),
        };
        Watched { moments: frames.iter().enumerate().map(moment).collect(), person: None, parallax: vec![] }
    }

    fn challenge() -> Challenge {
        Challenge::of(vec![Act::Left, Act::Up, Act::Right, Act::Nearer]).unwrap()
    }

    const DONE: [(usize, f64, f64, f64); 6] = [
        (0, 0.0, 0.0, 1.0),
        (1, 9.0, 0.0, 1.0),
        (1, 20.0, 2.0, 1.0),
        (2, 2.0, 14.0, 1.0),
        (3, -21.0, 1.0, 1.0),
        (4, 1.0, 1.0, 1.4),
    ];

    #[test]
    fn acts_in_their_order_are_done() {
        let all = watched(&DONE);
        assert!(all.in_order(4) && all.done(&challenge()) == 4 && all.longest_gap() == 500);
        // From 2 and 14 degrees to -21 and 1 in half a second.
        assert!((all.fastest() - 23f64.hypot(13.0) / 0.5).abs() < 1e-9, "{}", all.fastest());
    }

    #[test]
    fn an_act_that_was_left_again_before_its_end_does_not_count() {
        let mut frames = DONE.to_vec();
        frames.insert(3, (1, 1.0, 0.0, 1.0));
        assert_eq!(watched(&frames).done(&challenge()), 3);
    }

    #[test]
    fn frames_out_of_order_or_without_an_act_are_told() {
        assert!(!watched(&DONE[..5]).in_order(4));
        let mut frames = DONE.to_vec();
        frames.swap(3, 4);
        assert!(!watched(&frames).in_order(4));
    }

    #[test]
    fn frames_that_repeat_and_frames_with_company_are_counted() {
        let mut all = watched(&DONE);
        all.moments[2].change = Some(0.0);
        all.moments[3].faces = 2;
        assert!((all.repeated() - 0.2).abs() < 1e-9 && (all.not_alone() - 1.0 / 6.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_solid_or_flat_that_did_not_turn() {
        let seen = |residual, turned| Parallax { residual, relief: 0.0, mesh_residual: residual, turned, patches: 99 };
        let mut all = watched(&DONE);
        assert_eq!(all.solid(), None);
        all.parallax = vec![seen(0.002, 0.003)];
        assert_eq!(all.solid(), None);
        all.parallax = vec![seen(0.002, 0.003), seen(0.03, 0.05), seen(0.02, 0.05)];
        assert!((all.solid().unwrap() - 0.025).abs() < 1e-9);
    }
}
