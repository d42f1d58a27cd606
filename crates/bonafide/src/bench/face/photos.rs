//! Photographs of people in folders.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use vision::{RgbImage, picture};

/// A photograph of somebody.
pub(super) struct Photo {
    pub(super) path: PathBuf,
    /// Photographs of one person have one number; strangers side by side have one each.
    pub(super) person: usize,
    /// The group of people, or the photograph of strangers, within which it is compared; `None` where everybody is.
    pub(super) crowd: Option<usize>,
    pub(super) group: Option<String>,
}

/// The photographs of a folder.
pub(super) fn photos(dir: &Path) -> anyhow::Result<Vec<Photo>> {
    let (mut photos, mut people, mut crowds) = (vec![], 0, 0);
    let person = |dir: &Path, group: Option<String>, crowd, photos: &mut Vec<Photo>, people: &mut usize| {
        for path in sorted(dir)?.into_iter().filter(|path| path.is_file()) {
            photos.push(Photo { path, person: *people, crowd, group: group.clone() });
        }
        *people += 1;
        anyhow::Ok(())
    };
    for path in sorted(dir)? {
        if path.is_file() {
            photos.push(Photo { path, person: usize::MAX, crowd: Some(crowds), group: None });
            crowds += 1;
            continue;
        }
        let inner: Vec<PathBuf> = sorted(&path)?.into_iter().filter(|path| path.is_dir()).collect();
        if inner.is_empty() {
            person(&path, None, None, &mut photos, &mut people)?;
            continue;
        }
        let label = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for folder in inner {
            person(&folder, Some(label.clone()), Some(crowds), &mut photos, &mut people)?;
        }
        crowds += 1;
    }
    if photos.is_empty() {
        bail!("{} holds no photographs", dir.display());
    }
    Ok(photos)
}

fn sorted(dir: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir).with_context(|| format!("{} cannot be read", dir.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Decodes one.
pub(super) fn read(path: &Path) -> anyhow::Result<RgbImage> {
    let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let decoded = picture::decode(&bytes, &picture::Limits::default());
    Ok(decoded.with_context(|| format!("{} cannot be used", path.display()))?.rgb)
}
