//! What a photograph looks like: the surface, the camera, the light.

use crate::random::{clouds, noise};

/// How hard a photograph is to read.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Level {
    /// Like a flat-bed scan with mild JPEG.
    Clean,
    /// A telephone's photograph: perspective, a few degrees of turn, mild blur and noise, uneven light.
    Moderate,
    /// Smaller text, strong perspective, motion blur, glare, low light, strong JPEG, one in ten a quarter turn.
    Hard,
}

impl Level {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Clean, Self::Moderate, Self::Hard];

    /// `clean`, `moderate` or `hard`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Moderate => "moderate",
            Self::Hard => "hard",
        }
    }
}

/// What the document lies on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Background {
    /// A white or grey sheet.
    Paper,
    /// Planks.
    Wood,
    /// Woven cloth.
    Cloth,
    /// A plain table top.
    Desk,
    /// Coloured clouds, like nothing in particular.
    Noise,
}

impl Background {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Paper, Self::Wood, Self::Cloth, Self::Desk, Self::Noise];
}

/// The range of photographs to take. Each photograph draws its values evenly from these ranges by its seed; a range
/// whose ends are equal fixes a value.
#[derive(Clone, PartialEq, Debug)]
pub struct Scene {
    /// Width of the picture in pixels.
    pub width: u32,
    /// Height of the picture in pixels.
    pub height: u32,
    /// The surface; `None` takes any.
    pub background: Option<Background>,
    /// How much of the picture's width or height the document takes, whichever is more; 0 to 1.
    pub coverage: [f32; 2],
    /// Turn in the plane, in degrees, either way.
    pub turn: [f32; 2],
    /// How likely a further turn by a quarter is, 0 to 1, either way.
    pub quarter_turn: f32,
    /// How far the document leans away from the camera, in degrees, around both axes, either way.
    pub tilt: [f32; 2],
    /// Brightness; 1 keeps the document's.
    pub exposure: [f32; 2],
    /// How much brighter one side is than the other, as a share.
    pub gradient: [f32; 2],
    /// How far the colour of the light is from white, as a share, towards warm or cold.
    pub tint: [f32; 2],
    /// How likely a spot of glare on the document is, 0 to 1.
    pub glare_chance: f32,
    /// Strength of the glare: 1 is white in its middle.
    pub glare: [f32; 2],
    /// Deviation of the blur in pixels.
    pub blur: [f32; 2],
    /// Length of the motion blur in pixels.
    pub motion: [f32; 2],
    /// Deviation of the noise, in steps of 255.
    pub noise: [f32; 2],
    /// Whether the sensor sees one colour to a pixel and the others are worked out, as in every telephone.
    pub mosaic: bool,
    /// Quality of the JPEG, 1 to 100.
    pub jpeg: [f32; 2],
}

impl Scene {
    /// The photographs of a level, 1600 × 1200 pixels.
    pub const fn of(level: Level) -> Self {
        match level {
            Level::Clean => Self::clean(),
            Level::Moderate => Self::moderate(),
            Level::Hard => Self::hard(),
        }
    }

    /// See [`Level::Clean`].
    pub const fn clean() -> Self {
        Self {
            width: 1600,
            height: 1200,
            background: Some(Background::Paper),
            coverage: [0.88, 0.96],
            turn: [0.0, 0.6],
            quarter_turn: 0.0,
            tilt: [0.0, 0.0],
            exposure: [0.96, 1.03],
            gradient: [0.0, 0.04],
            tint: [0.0, 0.02],
            glare_chance: 0.0,
            glare: [0.0, 0.0],
            blur: [0.2, 0.5],
            motion: [0.0, 0.0],
            noise: [0.5, 2.0],
            mosaic: false,
            jpeg: [80.0, 95.0],
        }
    }

    /// See [`Level::Moderate`].
    pub const fn moderate() -> Self {
        Self {
            width: 1600,
            height: 1200,
            background: None,
            coverage: [0.72, 0.94],
            turn: [0.0, 7.0],
            quarter_turn: 0.0,
            tilt: [3.0, 14.0],
            exposure: [0.78, 1.10],
            gradient: [0.08, 0.32],
            tint: [0.0, 0.08],
            glare_chance: 0.25,
            glare: [0.10, 0.35],
            blur: [0.4, 1.1],
            motion: [0.0, 1.5],
            noise: [2.0, 6.0],
            mosaic: false,
            jpeg: [55.0, 85.0],
        }
    }

    /// See [`Level::Hard`].
    pub const fn hard() -> Self {
        Self {
            width: 1600,
            height: 1200,
            background: None,
            coverage: [0.50, 0.80],
            turn: [0.0, 16.0],
            quarter_turn: 0.1,
            tilt: [12.0, 28.0],
            exposure: [0.42, 0.85],
            gradient: [0.2, 0.5],
            tint: [0.03, 0.16],
            glare_chance: 0.6,
            glare: [0.35, 1.0],
            blur: [0.6, 1.4],
            motion: [1.5, 5.0],
            noise: [5.0, 13.0],
            mosaic: false,
            jpeg: [25.0, 60.0],
        }
    }
}

/// The colour of a surface at a place, 0 to 255 each; one unit of length is about a document's width.
pub(crate) fn surface(background: Background, seed: u64, x: f32, y: f32) -> [f32; 3] {
    let pick = |salt: u64| noise(seed.wrapping_mul(31).wrapping_add(salt), 0.5, 0.5);
    let (a, b, c) = (pick(1), pick(2), pick(3));
    match background {
        Background::Paper => {
            let grain = clouds(seed, x * 90.0, y * 90.0, 2) * 6.0;
            let base = 205.0 + 40.0 * a;
            [base + grain, base + grain - 1.0, base + grain - 3.0 - 4.0 * b]
        }
        Background::Wood => {
            let plank = (y * 3.2 + a * 7.0).floor();
            let shade = noise(seed, plank * 3.7, 0.5);
            let along = x * 1.3 + shade * 40.0;
            let bent = y * 16.0 + 2.2 * clouds(seed, along, y * 4.0, 3);
            let rings = 0.5 + 0.5 * (bent * 4.5).sin();
            let fibre = clouds(seed ^ 7, along * 5.0, y * 150.0, 2);
            let edge = (((y * 3.2 + a * 7.0).fract() - 0.5).abs() * 2.0 - 0.97).max(0.0) * 12.0;
            let light = 0.62 + 0.20 * shade + 0.14 * rings + 0.16 * fibre - edge * 0.7;
            let base = [178.0 + 40.0 * b, 128.0 + 40.0 * b, 84.0 + 36.0 * b];
            base.map(|v| v * light * (0.7 + 0.5 * c))
        }
        Background::Cloth => {
            // Threads go over and under each other, and neither are evenly thick nor quite straight.
            let bend = 3.0 * noise(seed ^ 5, x * 9.0, y * 9.0);
            let (u, v) = (x * 640.0 + bend, y * 640.0 - bend);
            let over = if ((u / std::f32::consts::PI).floor() + (v / std::f32::consts::PI).floor()) as i64 % 2 == 0 {
                u
            } else {
                v
            };
            let thread = 0.5 + 0.5 * over.sin().abs();
            let uneven = clouds(seed ^ 9, x * 120.0, y * 14.0, 2) + clouds(seed ^ 10, x * 14.0, y * 120.0, 2);
            let light = 0.45 + 0.30 * thread + 0.20 * uneven + 0.3 * (clouds(seed, x * 3.0, y * 3.0, 3) - 0.5);
            [60.0 + 150.0 * a, 60.0 + 150.0 * b, 60.0 + 150.0 * c].map(|v| v * light)
        }
        Background::Desk => {
            let light = 0.92 + 0.14 * clouds(seed, x * 2.0, y * 2.0, 2) + 0.05 * noise(seed ^ 3, x * 260.0, y * 260.0);
            let base = 40.0 + 170.0 * a;
            [base + 14.0 * b, base + 8.0, base + 14.0 * c].map(|v| v * light)
        }
        Background::Noise => {
            let at = |salt: u64| 40.0 + 190.0 * clouds(seed.wrapping_add(salt), x * 5.0, y * 5.0, 5);
            [at(11), at(12), at(13)]
        }
    }
}
