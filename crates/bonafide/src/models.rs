//! The models: those inside of the binary, or an operator's own.
//!
//! An operator's folder (`models.dir`) may hold ONNX files with a `manifest.toml` that says of each what it is for, whose
//! it is and by which licence it is used; `templates/` with what kinds of documents look like; and `calibration.json`, what
//! the distances of faces mean.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    thread,
};

use analysis::{ModelFile, Models};
use anyhow::{Context, bail, ensure};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use vision::face::View;

/// The manifest of an operator's folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    #[serde(default)]
    model: Vec<Entry>,
}

/// A model of an operator's own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// Its file in the folder.
    file: String,
    /// The name of the built-in one whose place it takes.
    #[serde(rename = "for")]
    purpose: String,
    /// What findings call it.
    name: String,
    version: String,
    /// Of the file, 64 lower-case hexadecimal digits.
    sha256: String,
    /// By which the operator uses it.
    licence: String,
    /// How it sees faces, where it describes them.
    view: Option<View>,
}

/// What the built-in models are for.
const PURPOSES: [&str; 7] = ["locator", "reader", "finder", "print", "blazeface", "facemesh", "dlib-face-recognition"];

/// Loads the embedded models, or those of a folder, with what the distances of faces mean. Another network for faces is
/// refused without a calibration.
pub fn load(folder: Option<&Path>, threads: usize) -> anyhow::Result<Models> {
    let mut models = uncalibrated(folder, threads)?;
    match folder.map(|folder| folder.join("calibration.json")).filter(|file| file.exists()) {
        Some(file) => {
            let json = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            models.calibrate(&json).with_context(|| format!("{} cannot be used", file.display()))?;
        }
        None => {
            let [_, _, embedder] = models.faces.cards();
            models.calibration.fits(&embedder.sha256).context(
                "the network that describes faces is another one, and what its distances mean was not measured: \
                 `bonafide bench face --models DIR --write DIR/calibration.json` measures it",
            )?;
        }
    }
    Ok(models)
}

/// The same without calibration, for measuring one.
pub fn uncalibrated(folder: Option<&Path>, threads: usize) -> anyhow::Result<Models> {
    let mut own = folder.map_or_else(|| Ok(BTreeMap::new()), own)?;
    let built_in = |purpose: &'static str| {
        let (version, bytes) = assets::file(purpose)?;
        let (bytes, version) = (Cow::Borrowed(bytes), version.to_owned());
        Some(ModelFile { bytes, name: purpose.to_owned(), version, view: None })
    };
    let mut models = Models::load(threads, |purpose| own.remove(purpose).or_else(|| built_in(purpose))).context(
        "the models cannot be loaded; if this binary was built without them, `cargo xtask build` embeds them",
    )?;
    if let Some(folder) = folder.map(|folder| folder.join("templates")).filter(|folder| folder.is_dir()) {
        add_templates(&folder, &mut models)?;
    }
    Ok(models)
}

/// The models of an operator's folder, by what they are for. One that the manifest does not name, whose checksum is
/// another or which nobody has a licence for is refused.
fn own(folder: &Path) -> anyhow::Result<BTreeMap<String, ModelFile>> {
    let file = folder.join("manifest.toml");
    let manifest: Manifest = match file.exists() {
        true => {
            let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            toml::from_str(&text).with_context(|| format!("{} is not a manifest", file.display()))?
        }
        false => Manifest { model: vec![] },
    };
    let mut own = BTreeMap::new();
    for entry in manifest.model {
        let path = folder.join(&entry.file);
        ensure!(PURPOSES.contains(&entry.purpose.as_str()), "{}: for is one of {}", entry.file, PURPOSES.join(", "));
        ensure!(
            !entry.licence.trim().is_empty(),
            "{}: licence must say by which licence you use this model",
            entry.file
        );
        let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let found = hex::encode(Sha256::digest(&bytes));
        ensure!(found == entry.sha256, "{}: its sha256 is {found}, the manifest wants {}", entry.file, entry.sha256);
        let (bytes, name) = (Cow::Owned(bytes), entry.name);
        let model = ModelFile { bytes, name, version: entry.version, view: entry.view };
        if own.insert(entry.purpose.clone(), model).is_some() {
            bail!("two models are for {}", entry.purpose);
        }
    }
    let named = own.len();
    let files = sorted(folder)?.into_iter().filter(|path| is(path, "onnx")).collect::<Vec<_>>();
    ensure!(
        files.len() == named,
        "{} holds {} ONNX files, and {} names {named}: each needs file, for, name, version, sha256 and licence",
        folder.display(),
        files.len(),
        file.display()
    );
    Ok(own)
}

fn sorted(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).and_then(|entries| entries.collect::<Result<Vec<_>, _>>());
    let entries = entries.with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

fn is(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension == wanted)
}

/// Adds the templates of a folder, in the order of their files' names.
fn add_templates(folder: &Path, models: &mut Models) -> anyhow::Result<()> {
    for file in sorted(folder)?.into_iter().filter(|path| is(path, "toml")) {
        let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        models.add_template(&file.display().to_string(), &text)?;
    }
    Ok(())
}

/// Loads the embedded models, or those of a folder, for a command that keeps nothing.
pub fn for_a_command(folder: Option<&Path>) -> anyhow::Result<Models> {
    load(folder, threads())
}

/// As many threads as there are cores.
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with one file that is a model for faces, and a manifest of this text.
    fn check(manifest: &str, expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("faces.onnx"), b"no model").unwrap();
        fs::write(folder.path().join("manifest.toml"), manifest).unwrap();
        let error = format!("{:#}", load(Some(folder.path()), 1).err().unwrap());
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn a_model_without_licence_or_of_another_checksum_is_refused() {
        let sha256 = hex::encode(Sha256::digest(b"no model"));
        let entry = |purpose: &str, sha256: &str, licence: &str| {
            format!(
                "[[model]]\nfile = 'faces.onnx'\nfor = '{purpose}'\nname = 'own'\nversion = '1'\nsha256 = '{sha256}'\n\
                 licence = '{licence}'\n"
            )
        };
        check("", "1 ONNX files, and");
        check(&entry("dlib-face-recognition", &sha256, " "), "licence must say");
        check(&entry("dlib-face-recognition", &"0".repeat(64), "MIT"), &format!("its sha256 is {sha256}"));
        check(&entry("faces", &sha256, "MIT"), "for is one of");
        check(&entry("dlib-face-recognition", &sha256, "MIT"), "cannot be loaded");
        check("[[model]]\nname = 1", "not a manifest");
    }

    #[test]
    fn another_network_for_faces_needs_a_calibration() {
        let Some((_, bytes)) = assets::file("dlib-face-recognition") else { return };
        let folder = tempfile::tempdir().unwrap();
        // The same network with a comment behind it, so that its checksum is another: field 6 of ONNX's ModelProto.
        let bytes = [bytes, &[0x32, 2, b'h', b'i']].concat();
        fs::write(folder.path().join("other.onnx"), &bytes).unwrap();
        let manifest = format!(
            "[[model]]\nfile = 'other.onnx'\nfor = 'dlib-face-recognition'\nname = 'other'\nversion = '2'\n\
             sha256 = '{}'\nlicence = 'public domain'\n",
            hex::encode(Sha256::digest(&bytes))
        );
        fs::write(folder.path().join("manifest.toml"), manifest).unwrap();
        let error = format!("{:#}", load(Some(folder.path()), 1).err().unwrap());
        assert!(error.contains("bench face --models DIR --write"), "{error}");

        let models = uncalibrated(Some(folder.path()), 1).unwrap();
        let [_, _, card] = models.faces.cards();
        assert_eq!((card.name.as_str(), card.version.as_str()), ("other", "2"));
        let mut calibration = models.calibration.clone();
        calibration.embedder.clone_from(&card.sha256);
        let json = serde_json::to_vec(&calibration).unwrap();
        fs::write(folder.path().join("calibration.json"), json).unwrap();
        assert_eq!(load(Some(folder.path()), 1).unwrap().calibration.embedder, card.sha256);
    }
}
