//! The models every stage shares, loaded once.

use domain::finding::ModelRef;
use printed::{TemplateError, Templates};
use vision::{
    document::Locator,
    face::Faces,
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
}

impl Models {
    /// Loads the models from their files' bytes: `file` gives the bytes and the version of the model of a name.
    ///
    /// # Errors
    /// When one is missing or cannot be run.
    pub fn load(
        threads: usize,
        file: impl Fn(&'static str) -> Option<(std::borrow::Cow<'static, [u8]>, String)>,
    ) -> Result<Self, ModelError> {
        let engine = Engine::new(threads);
        let load = |name: &'static str| {
            let (bytes, version) = file(name).ok_or_else(|| ModelError::Load(format!("{name} is missing")))?;
            engine.load(name, &version, &bytes)
        };
        Ok(Self {
            locator: Locator::new(load("locator")?),
            reader: Reader::new(load("reader")?),
            text: Text::new(load("finder")?, load("print")?),
            templates: Templates::built_in(),
            faces: Faces::new(load("blazeface")?, load("facemesh")?, load("dlib-face-recognition")?)?,
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

/// Names a model in a finding.
pub(crate) fn named(card: &Card) -> ModelRef {
    ModelRef { name: card.name.clone(), version: card.version.clone(), sha256: card.sha256.clone() }
}
