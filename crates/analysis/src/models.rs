//! The models every stage shares, loaded once.

use std::borrow::Cow;

use domain::finding::ModelRef;
use printed::{TemplateError, Templates};
use vision::{
    document::Locator,
    face::{
        Faces, View,
        calibration::{Calibration, CalibrationError},
    },
    model::{Card, Engine, ModelError},
    text::Text,
    zone::Reader,
};

/// Everything that was trained.
pub struct Models {
    /// Finds the document.
    pub locator: Locator,
    /// Reads its machine-readable zone.
    pub reader: Reader,
    /// Finds and reads print.
    pub text: Text,
    /// What kinds of documents look like.
    pub templates: Templates,
    /// Finds and compares faces.
    pub faces: Faces,
    /// What the distances of faces mean.
    pub calibration: Calibration,
}

/// A model's file.
pub struct ModelFile {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// What findings call it.
    pub name: String,
    /// Its version.
    pub version: String,
    /// How it sees faces, where it describes them and is not dlib's.
    pub view: Option<View>,
}

impl Models {
    /// Loads the models from their files: `file` gives that of the model for a purpose, which the built-in ones are named
    /// after.
    ///
    /// # Errors
    /// When one is missing or cannot be run.
    pub fn load(threads: usize, mut file: impl FnMut(&'static str) -> Option<ModelFile>) -> Result<Self, ModelError> {
        let engine = Engine::new(threads);
        let mut load_with_view = |purpose: &'static str| {
            let file = file(purpose).ok_or_else(|| ModelError::Load(format!("{purpose} is missing")))?;
            Ok::<_, ModelError>((engine.load(&file.name, &file.version, &file.bytes)?, file.view))
        };
        let (embedder, view) = load_with_view("dlib-face-recognition")?;
        let mut load = |purpose| load_with_view(purpose).map(|(model, _)| model);
        let (locator, reader) = (Locator::new(load("locator")?), Reader::new(load("reader")?));
        let text = Text::new(load("finder")?, load("print")?);
        let (detector, mesh) = (load("blazeface")?, load("facemesh")?);
        Ok(Self {
            locator,
            reader,
            text,
            templates: Templates::built_in(),
            faces: Faces::with_embedder(detector, mesh, embedder, view.unwrap_or_else(View::dlib))?,
            calibration: Calibration::built_in(),
        })
    }
}

impl Models {
    /// The network that describes faces.
    pub fn descriptor(&self) -> ModelRef {
        let [_, _, descriptor] = self.faces.cards();
        named(descriptor)
    }

    /// Adds a template of documents, read from a file of that name. It takes the place of one with the same name and a
    /// lower version.
    ///
    /// # Errors
    /// When it cannot be understood; the message names file and key.
    pub fn add_template(&mut self, file: &str, text: &str) -> Result<(), TemplateError> {
        self.templates.add(file, text)
    }
}

impl Models {
    /// Takes what was measured with the network that describes faces: a file of `bonafide bench face --write`.
    ///
    /// # Errors
    /// When it cannot be understood, or was measured with another network.
    pub fn calibrate(&mut self, json: &[u8]) -> Result<(), CalibrationError> {
        let calibration = Calibration::parse(json)?;
        let [_, _, embedder] = self.faces.cards();
        calibration.fits(&embedder.sha256)?;
        self.calibration = calibration;
        Ok(())
    }
}

/// Names a model in a finding.
pub(crate) fn named(card: &Card) -> ModelRef {
    ModelRef { name: card.name.clone(), version: card.version.clone(), sha256: card.sha256.clone() }
}
