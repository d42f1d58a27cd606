//! The people on the permitted photographs.

use std::{fs, path::Path};

use analysis::Models;
use anyhow::{Context, bail};
use specimen::selfie::Photographed;
use vision::{RgbImage, face::Bounds, picture};

/// Faces that are turned further than this have too little of one side to be rendered from in front.
const MOST_TURN: f64 = 17.0;
const MOST_TILT: f64 = 20.0;
/// Smaller faces, in pixels, have too little in them.
const LEAST_WIDTH: f64 = 90.0;

/// One person on one photograph.
pub(super) struct Person {
    picture: RgbImage,
    mesh: Vec<[f64; 3]>,
    pose: [f64; 3],
    /// The face on the photograph.
    pub bounds: Bounds,
}

impl Person {
    /// The photograph with the face's shape.
    pub fn photographed(&self) -> Photographed<'_> {
        Photographed { picture: &self.picture, mesh: &self.mesh, pose: self.pose }
    }

    /// Whether the face is seen from in front nearly enough to be turned.
    pub fn is_frontal(&self) -> bool {
        self.pose[0].abs() <= MOST_TURN && self.pose[1].abs() <= MOST_TILT
    }

    /// A piece of the photograph as a telephone would frame a selfie: the face takes 40 % of its width, where the
    /// photograph reaches that far.
    pub fn selfie(&self) -> RgbImage {
        let centre = self.bounds.centre();
        let (width, height) = (self.bounds.width / 0.4, self.bounds.width / 0.3);
        let place = |middle: f64, length: f64, side: u32| {
            let length = length.min(f64::from(side));
            ((middle - length / 2.0).clamp(0.0, f64::from(side) - length) as u32, length as u32)
        };
        let (left, width) = place(centre.x, width, self.picture.width());
        let (top, height) = place(centre.y, height, self.picture.height());
        image::imageops::crop_imm(&self.picture, left, top, width, height).to_image()
    }
}

/// Finds everybody on the photographs of a folder, in the order of their names.
pub(super) fn find(folder: &Path, models: &Models) -> anyhow::Result<Vec<Person>> {
    let list = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files = list.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    files.sort();
    let mut people = vec![];
    for file in files {
        let Ok(photograph) = picture::decode(&fs::read(&file)?, &picture::Limits::default()) else { continue };
        for face in models.faces.find(&photograph.rgb)? {
            let pose = face.pose();
            if face.bounds.width < LEAST_WIDTH {
                continue;
            }
            people.push(Person {
                picture: photograph.rgb.clone(),
                mesh: face.shape().collect(),
                pose: [pose.yaw, pose.pitch, pose.roll],
                bounds: face.bounds,
            });
        }
    }
    if people.iter().filter(|person| person.is_frontal()).count() < 2 {
        bail!("fewer than two people look at the camera on the photographs in {}", folder.display());
    }
    Ok(people)
}
