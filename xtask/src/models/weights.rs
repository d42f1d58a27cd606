//! The weights of TensorFlow.js: named arrays one after another in one binary, described by a JSON manifest.

use std::collections::HashMap;

use anyhow::{Context, bail, ensure};
use serde::Deserialize;

/// One group of a weights manifest.
#[derive(Deserialize)]
pub struct Group {
    weights: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    shape: Vec<usize>,
    dtype: String,
    quantization: Option<Quantization>,
}

#[derive(Deserialize)]
struct Quantization {
    dtype: String,
    scale: Option<f64>,
    min: Option<f64>,
}

/// A named array with its shape in the order of TensorFlow.
pub struct Array {
    pub shape: Vec<usize>,
    pub values: Values,
}

/// Numbers of an array. Quantised ones are widened to 64 bits so that later arithmetic rounds once.
pub enum Values {
    Floats(Vec<f64>),
    Ints(Vec<i64>),
}

impl Array {
    /// The numbers, where they are floating point.
    pub fn floats(&self) -> anyhow::Result<&[f64]> {
        match &self.values {
            Values::Floats(values) => Ok(values),
            Values::Ints(_) => bail!("whole numbers where floating-point ones were expected"),
        }
    }

    /// The numbers, where they are whole.
    pub fn ints(&self) -> anyhow::Result<&[i64]> {
        match &self.values {
            Values::Ints(values) => Ok(values),
            Values::Floats(_) => bail!("floating-point numbers where whole ones were expected"),
        }
    }
}

/// Reads every array of the groups from the binary, which must end with the last of them.
pub fn read(groups: &[Group], binary: &[u8]) -> anyhow::Result<HashMap<String, Array>> {
    let mut rest = binary;
    let mut arrays = HashMap::new();
    for entry in groups.iter().flat_map(|group| &group.weights) {
        let count: usize = entry.shape.iter().product();
        let stored = entry.quantization.as_ref().map_or(entry.dtype.as_str(), |quantization| &quantization.dtype);
        let width = match stored {
            "uint8" => 1,
            "float16" => 2,
            "float32" | "int32" => 4,
            other => bail!("weight {} is stored as {other}", entry.name),
        };
        let (bytes, after) =
            rest.split_at_checked(count * width).with_context(|| format!("binary ends inside {}", entry.name))?;
        rest = after;
        let values = match stored {
            "int32" => {
                Values::Ints(bytes.as_chunks().0.iter().map(|four| i64::from(i32::from_le_bytes(*four))).collect())
            }
            "float32" => {
                Values::Floats(bytes.as_chunks().0.iter().map(|four| f64::from(f32::from_le_bytes(*four))).collect())
            }
            "float16" => Values::Floats(bytes.as_chunks().0.iter().map(|two| half(u16::from_le_bytes(*two))).collect()),
            _ => {
                let quantization = entry.quantization.as_ref().context("bytes without scale")?;
                let (scale, min) = quantization.scale.zip(quantization.min).context("bytes without scale")?;
                Values::Floats(bytes.iter().map(|&byte| f64::from(byte) * scale + min).collect())
            }
        };
        arrays.insert(entry.name.clone(), Array { shape: entry.shape.clone(), values });
    }
    ensure!(rest.is_empty(), "{} bytes are left over in the binary", rest.len());
    Ok(arrays)
}

/// The value of an IEEE 754 half-precision number.
fn half(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let exponent = i32::from(bits >> 10 & 0x1f);
    let fraction = f64::from(bits & 0x3ff) / 1024.0;
    sign * match exponent {
        0 => fraction * 2f64.powi(-14),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction) * 2f64.powi(exponent - 15),
    }
}

#[cfg(test)]
mod tests {
    use super::half;

    #[test]
    fn half_precision_numbers_are_exact() {
        for (bits, value) in [(0x3c00, 1.0), (0xc000, -2.0), (0x3555, 0.333_251_953_125), (0x0001, 2f64.powi(-24))] {
            assert_eq!(half(bits), value);
        }
    }
}
