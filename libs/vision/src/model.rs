//! Neural networks behind two methods: what shape do you want, and run.
//!
//! Everything in this library that needs a network takes a [`Loaded`]: the network and its [`Card`], so that a
//! finding can always name the model that measured it. [`Engine`] makes one from the bytes of an ONNX file; a test
//! makes one from any type that implements [`Model`].

use std::sync::Arc;

use sha2::{Digest, Sha256};

/// Numbers with a shape, the last dimension running fastest.
#[derive(Debug, Clone, PartialEq)]
pub struct Tensor {
    shape: Vec<usize>,
    data: Vec<f32>,
}

impl Tensor {
    /// A tensor of this shape over these numbers; their count must be the product of the shape.
    pub fn new(shape: impl Into<Vec<usize>>, data: Vec<f32>) -> Result<Self, ModelError> {
        let shape = shape.into();
        let wanted = shape.iter().try_fold(1usize, |product, &side| product.checked_mul(side));
        match wanted {
            Some(wanted) if wanted == data.len() => Ok(Self { shape, data }),
            _ => Err(ModelError::Shape(format!("{} numbers do not fill {shape:?}", data.len()))),
        }
    }

    /// The length of each dimension.
    pub fn shape(&self) -> &[usize] {
        &self.shape
    }

    /// The numbers, the last dimension running fastest.
    pub fn data(&self) -> &[f32] {
        &self.data
    }

    /// Gives the numbers away.
    pub fn into_data(self) -> Vec<f32> {
        self.data
    }
}

/// A network with one input: it says what shape it wants and runs.
pub trait Model: Send + Sync {
    /// The shape of the input; `None` where any length will do.
    fn input_shape(&self) -> Vec<Option<usize>>;

    /// Runs the network once and gives its outputs in the order of the file.
    fn run(&self, input: Tensor) -> Result<Vec<Tensor>, ModelError>;
}

/// Who a model is, as findings name it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Card {
    /// What it is called, for instance `blazeface`.
    pub name: String,
    /// Its version, for instance that of the package it came in.
    pub version: String,
    /// SHA-256 of the model file, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// A network ready to run, with its card. Cheap to clone.
#[derive(Clone)]
pub struct Loaded {
    card: Arc<Card>,
    net: Arc<dyn Model>,
}

impl Loaded {
    /// Joins a network with its card; [`Engine::load`] does this for ONNX files.
    pub fn new(card: Card, net: impl Model + 'static) -> Self {
        Self { card: Arc::new(card), net: Arc::new(net) }
    }

    /// Who this model is.
    pub fn card(&self) -> &Card {
        &self.card
    }
}

impl Model for Loaded {
    fn input_shape(&self) -> Vec<Option<usize>> {
        self.net.input_shape()
    }

    fn run(&self, input: Tensor) -> Result<Vec<Tensor>, ModelError> {
        self.net.run(input)
    }
}

impl std::fmt::Debug for Loaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Loaded").field("card", &self.card).finish_non_exhaustive()
    }
}

/// Why a model could not be loaded or run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The bytes are no model this engine can run.
    #[error("model cannot be loaded: {0}")]
    Load(String),
    /// The numbers do not have the shape that is wanted.
    #[error("wrong shape: {0}")]
    Shape(String),
    /// The engine failed in the middle of a run.
    #[error("model failed: {0}")]
    Run(String),
}

/// The plain-Rust engine (`rten`): loads ONNX files and runs them on its own threads.
///
/// All models of one engine share its threads, so several callers may run models at once and never use more cores
/// than were given.
#[derive(Clone, Debug)]
pub struct Engine {
    pool: Arc<rten::ThreadPool>,
}

impl Engine {
    /// An engine with this many threads; 0 is taken as 1.
    pub fn new(threads: usize) -> Self {
        Self { pool: Arc::new(rten::ThreadPool::with_num_threads(threads.max(1))) }
    }

    /// Loads an ONNX file with one floating-point input and calls it by this name and version.
    ///
    /// Model files come from the operator or from us, never from a client: the format is parsed with care but a
    /// hostile model can still be slow.
    pub fn load(&self, name: &str, version: &str, onnx: &[u8]) -> Result<Loaded, ModelError> {
        let card = Card { name: name.into(), version: version.into(), sha256: hex::encode(Sha256::digest(onnx)) };
        let model = rten::ModelOptions::with_all_ops()
            .prepack_weights(true)
            .load(onnx.to_vec())
            .map_err(|error| ModelError::Load(error.to_string()))?;
        if model.input_ids().len() != 1 {
            return Err(ModelError::Load(format!("{} inputs instead of one", model.input_ids().len())));
        }
        let shape = model.input_shape(0).ok_or_else(|| ModelError::Load("the input has no shape".into()))?;
        let shape = shape
            .iter()
            .map(|side| match side {
                rten::Dimension::Fixed(length) => Some(*length),
                rten::Dimension::Symbolic(_) => None,
            })
            .collect();
        Ok(Loaded::new(card, Onnx { model, shape, pool: Arc::clone(&self.pool) }))
    }
}

struct Onnx {
    model: rten::Model,
    shape: Vec<Option<usize>>,
    pool: Arc<rten::ThreadPool>,
}

impl Model for Onnx {
    fn input_shape(&self) -> Vec<Option<usize>> {
        self.shape.clone()
    }

    fn run(&self, input: Tensor) -> Result<Vec<Tensor>, ModelError> {
        let fits = self.shape.len() == input.shape.len()
            && self.shape.iter().zip(&input.shape).all(|(wanted, given)| wanted.is_none_or(|wanted| wanted == *given));
        if !fits {
            return Err(ModelError::Shape(format!("{:?} given, {:?} wanted", input.shape, self.shape)));
        }
        let value = rten_tensor::Tensor::from_data(input.shape.as_slice(), input.data);
        let options = rten::RunOptions::default().with_thread_pool(Some(Arc::clone(&self.pool)));
        let outputs = self
            .model
            .run(vec![(self.model.input_ids()[0], value.into())], self.model.output_ids(), Some(options))
            .map_err(|error| ModelError::Run(error.to_string()))?;
        outputs
            .into_iter()
            .map(|output| {
                let output: rten_tensor::Tensor<f32> =
                    output.try_into().map_err(|_| ModelError::Run("an output is not floating point".into()))?;
                let shape = rten_tensor::Layout::shape(&output).to_vec();
                Tensor::new(shape, output.into_data())
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn garbage_is_refused_as_a_model() {
        for bytes in [&b""[..], b"not a model", &[8, 7, 58, 255, 255, 255, 255]] {
            assert!(Engine::new(1).load("garbage", "0", bytes).is_err());
        }
    }

    #[test]
    fn tensor_must_be_filled_exactly() {
        assert!(Tensor::new([2, 3], vec![0.0; 6]).is_ok());
        assert!(Tensor::new([2, 3], vec![0.0; 5]).is_err());
        assert!(Tensor::new([usize::MAX, 3], vec![0.0; 5]).is_err());
    }
}
