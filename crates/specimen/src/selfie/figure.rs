//! Textured surfaces before a camera.

use image::RgbImage;

/// A photograph of a face and the shape that a mesh network gave it.
#[derive(Clone, Copy)]
pub struct Photographed<'a> {
    /// The photograph.
    pub picture: &'a RgbImage,
    /// Points of the face: x and y in pixels of the photograph, depth in the same scale, smaller is nearer.
    pub mesh: &'a [[f64; 3]],
    /// How the head is turned in the photograph, in degrees: yaw, pitch, roll.
    pub pose: [f64; 3],
}

/// Where a figure is and how it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stance {
    /// Degrees; positive turns the nose to the right side of the picture.
    pub yaw: f32,
    /// Degrees; positive lifts the nose.
    pub pitch: f32,
    /// Degrees, clockwise in the picture.
    pub roll: f32,
    /// How near it is: 1 at arm's length, 2 at half of that.
    pub near: f32,
    /// How far it is from the middle of the picture, in face widths: to the right, and down.
    pub aside: [f32; 2],
}

impl Default for Stance {
    fn default() -> Self {
        Self { yaw: 0.0, pitch: 0.0, roll: 0.0, near: 1.0, aside: [0.0; 2] }
    }
}

/// A corner of a surface: a place in face widths (to the right, down, away from the camera) and one in the texture.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    pub place: [f32; 3],
    pub texture: [f32; 2],
}

/// A surface with a picture on it.
#[derive(Clone)]
pub struct Figure {
    pub(super) texture: RgbImage,
    pub(super) columns: usize,
    pub(super) corners: Vec<Corner>,
    /// An ellipse in the texture beyond which nothing is: middle, half axes, turn in radians.
    pub(super) within: Option<([f32; 2], [f32; 2], f32)>,
    /// Whether a body is below it.
    pub(super) body: bool,
}

/// Corners of a head, across and down.
const HEAD: (usize, usize) = (57, 65);
/// A head with hair and ears reaches so far beyond the middle of the face, in shares of the face's width and height.
const REACH: [f64; 2] = [0.66, 0.75];
/// The middle of the head lies above that of the face by this share of its height.
const HIGHER: f64 = 0.12;

impl Figure {
    /// A head of the shape of the mesh, turned straight. Hair and ears fall back beyond the face.
    pub fn head(of: Photographed<'_>) -> Self {
        let Frame { middle, width, height, depth, roll } = Frame::of(&of);
        let (sin, cos) = roll.sin_cos();
        let upright = |x: f64, y: f64| {
            let (x, y) = (x - middle[0], y - middle[1]);
            [x * cos + y * sin, y * cos - x * sin]
        };
        let mesh: Vec<[f64; 3]> = of
            .mesh
            .iter()
            .map(|&[x, y, z]| {
                let [x, y] = upright(x, y);
                [x, y, z]
            })
            .collect();
        let deep = |x: f64, y: f64| {
            let (mut sum, mut weights) = (0.0, 0.0);
            for [px, py, pz] in &mesh {
                let far = ((px - x).powi(2) + (py - y).powi(2)) / (width * width) + 2.5e-3;
                sum += pz / (far * far);
                weights += 1.0 / (far * far);
            }
            let beyond = ((x / (0.5 * width)).powi(2) + (y / (0.5 * height)).powi(2)).sqrt() - 1.0;
            sum / weights + 0.5 * width * beyond.max(0.0)
        };
        let straight = [-of.pose[0], -of.pose[1]].map(|degrees| degrees.to_radians() as f32);
        let (columns, rows) = HEAD;
        let corners = (0..columns * rows).map(|at| {
            let share = |at: usize, count: usize| 2.0 * at as f64 / (count - 1) as f64 - 1.0;
            let x = share(at % columns, columns) * REACH[0] * width;
            let y = share(at / columns, rows) * REACH[1] * height - HIGHER * height;
            let place = [x, y, deep(x, y) - depth].map(|v| (v / width) as f32);
            let texture = [x * cos - y * sin + middle[0], y * cos + x * sin + middle[1]].map(|v| v as f32);
            Corner { place: tilted(turned(place, straight[0]), straight[1]), texture }
        });
        let (lift_x, lift_y) = (HIGHER * height * sin, -HIGHER * height * cos);
        Self {
            texture: of.picture.clone(),
            columns,
            corners: corners.collect(),
            within: Some((
                [(middle[0] + lift_x) as f32, (middle[1] + lift_y) as f32],
                [(REACH[0] * width) as f32, (REACH[1] * height) as f32],
                roll as f32,
            )),
            body: true,
        }
    }

    /// A photograph on paper that somebody holds up; `bend` is how far around a cylinder it goes, in radians: 0 is flat.
    /// It shows the face and what is around it, `margin` face widths to each side.
    pub fn print(of: Photographed<'_>, bend: f32, margin: f64) -> Self {
        let frame = Frame::of(&of);
        let half = (0.5 + margin) * frame.width;
        let sheet = Sheet { half: [half, half * 1.3], unit: frame.width, bend };
        sheet.figure(of.picture.clone(), frame.middle, frame.roll)
    }

    /// The same cut out around the head.
    pub fn cut_out(of: Photographed<'_>, bend: f32) -> Self {
        let frame = Frame::of(&of);
        let half = [0.5, 0.58].map(|share| share * frame.width.max(frame.height));
        let within = (frame.middle.map(|v| v as f32), half.map(|v| v as f32), frame.roll as f32);
        let sheet = Sheet { half, unit: frame.width, bend };
        Self { within: Some(within), ..sheet.figure(of.picture.clone(), frame.middle, frame.roll) }
    }

    /// A picture on a device with a dark bezel, for instance a frame of a recording. It is so many face widths wide.
    pub fn device(shown: &RgbImage, width: f32) -> Self {
        let bezel = (shown.width() / 16).max(2);
        let (w, h) = (shown.width() + 2 * bezel, shown.height() + 2 * bezel);
        let texture = RgbImage::from_fn(w, h, |x, y| {
            let inside = |at: u32, length: u32| at.checked_sub(bezel).filter(|at| *at < length);
            match inside(x, shown.width()).zip(inside(y, shown.height())) {
                // A screen's black is not black, and its white is not quite white.
                Some((x, y)) => image::Rgb(shown.get_pixel(x, y).0.map(|v| 10 + (u16::from(v) * 235 / 255) as u8)),
                None => image::Rgb([18, 18, 20]),
            }
        });
        let half = [f64::from(w) / 2.0, f64::from(h) / 2.0];
        let sheet = Sheet { half, unit: f64::from(w) / f64::from(width), bend: 0.0 };
        sheet.figure(texture, half, 0.0)
    }
}

/// Paper or glass.
struct Sheet {
    /// Half its width and height, in pixels of the texture.
    half: [f64; 2],
    /// Pixels of the texture to a face width.
    unit: f64,
    bend: f32,
}

impl Sheet {
    fn figure(&self, texture: RgbImage, middle: [f64; 2], roll: f64) -> Figure {
        const SIDE: usize = 33;
        let (sin, cos) = roll.sin_cos();
        let corners = (0..SIDE * SIDE).map(|at| {
            let share = |at: usize| 2.0 * at as f64 / (SIDE - 1) as f64 - 1.0;
            let [x, y] = [share(at % SIDE) * self.half[0], share(at / SIDE) * self.half[1]];
            let texture = [x * cos - y * sin + middle[0], y * cos + x * sin + middle[1]].map(|v| v as f32);
            let [x, y] = [x, y].map(|v| (v / self.unit) as f32);
            let half = (self.half[0] / self.unit) as f32;
            let place = match self.bend.abs() < 1e-3 {
                true => [x, y, 0.0],
                false => {
                    let radius = 2.0 * half / self.bend;
                    let angle = x / radius;
                    [radius * angle.sin(), y, radius * (1.0 - angle.cos())]
                }
            };
            Corner { place, texture }
        });
        Figure { texture, columns: SIDE, corners: corners.collect(), within: None, body: false }
    }
}

/// The face's place in its photograph.
struct Frame {
    middle: [f64; 2],
    width: f64,
    height: f64,
    /// The depth around which a head turns: behind the cheeks.
    depth: f64,
    roll: f64,
}

impl Frame {
    fn of(of: &Photographed<'_>) -> Self {
        let roll = of.pose[2].to_radians();
        let (sin, cos) = roll.sin_cos();
        let turned = of.mesh.iter().map(|[x, y, z]| [x * cos + y * sin, y * cos - x * sin, *z]);
        let (mut low, mut high) = ([f64::MAX; 3], [f64::MIN; 3]);
        for point in turned {
            (0..3).for_each(|i| (low[i], high[i]) = (low[i].min(point[i]), high[i].max(point[i])));
        }
        let [x, y] = [0, 1].map(|i| (low[i] + high[i]) / 2.0);
        let width = high[0] - low[0];
        let middle = [x * cos - y * sin, y * cos + x * sin];
        Self { middle, width, height: high[1] - low[1], depth: high[2] + 0.1 * width, roll }
    }
}

/// Turned about the upright axis; a positive angle moves what is near to the right.
pub(super) fn turned([x, y, z]: [f32; 3], angle: f32) -> [f32; 3] {
    let (sin, cos) = angle.sin_cos();
    [x * cos - z * sin, y, x * sin + z * cos]
}

/// Turned about the level axis; a positive angle lifts what is near.
pub(super) fn tilted([x, y, z]: [f32; 3], angle: f32) -> [f32; 3] {
    let (sin, cos) = angle.sin_cos();
    [x, y * cos + z * sin, z * cos - y * sin]
}
