//! Writes dlib's face recognition network as ONNX from the named arrays that `face-api` carries.
//!
//! The network is the 29-layer ResNet of dlib's `dnn_face_recognition_ex.cpp`: a 7×7 convolution and a pool, blocks
//! of two 3×3 convolutions with 32, 64, 128 and 256 channels, the mean over the picture, and one matrix. Blocks that
//! halve the picture take their short cut through an average pool and fill missing channels, rows and columns with
//! zeros. The scale behind each convolution is folded into its weights.

use std::collections::HashMap;

use anyhow::{Context, bail, ensure};

use super::onnx::{Attribute, Graph, Side};
use super::weights::{self, Array};

/// The residual blocks: name, whether it halves the picture, channels before and after, and the zero rows and
/// columns that its convolutions lack against the pooled short cut (a picture 150 pixels wide is 35, 17, 8, 4 and 2
/// wide on its way; an unpadded 3×3 window with stride two makes 3 of 8 and 1 of 4 where the pool makes 4 and 2).
const BLOCKS: [(&str, bool, usize, usize, i64); 14] = [
    ("conv32_1", false, 32, 32, 0),
    ("conv32_2", false, 32, 32, 0),
    ("conv32_3", false, 32, 32, 0),
    ("conv64_down", true, 32, 64, 0),
    ("conv64_1", false, 64, 64, 0),
    ("conv64_2", false, 64, 64, 0),
    ("conv64_3", false, 64, 64, 0),
    ("conv128_down", true, 64, 128, 0),
    ("conv128_1", false, 128, 128, 0),
    ("conv128_2", false, 128, 128, 0),
    ("conv256_down", true, 128, 256, 1),
    ("conv256_1", false, 256, 256, 0),
    ("conv256_2", false, 256, 256, 0),
    ("conv256_down_out", true, 256, 256, 1),
];

/// Converts the arrays; one input `chips` of n×3×150×150, one output `descriptors` of n×128.
pub fn convert(name: &str, version: &str, json: &[u8], binary: &[u8]) -> anyhow::Result<Vec<u8>> {
    let groups: Vec<weights::Group> = serde_json::from_slice(json).context("not a weights manifest")?;
    let mut writer = Writer { graph: Graph::default(), arrays: weights::read(&groups, binary)? };
    let graph = &mut writer.graph;
    graph.input("chips", &[Side::Named("n"), Side::Fixed(3), Side::Fixed(150), Side::Fixed(150)]);
    writer.convolution("conv32_down", "chips", "first:plain", 2, 0)?;
    let graph = &mut writer.graph;
    graph.node("Relu", &["first:plain"], "first", &[]);
    graph.node("MaxPool", &["first"], "pooled", &[window(3), strides(2)]);
    let mut value = "pooled".to_owned();
    for (block, halves, before, after, missing) in BLOCKS {
        value = writer.block(block, &value, halves, after - before, missing)?;
    }
    let matrix = writer.arrays.get("fc").context("no weight fc")?;
    ensure!(matrix.shape == [256, 128], "fc is {:?}", matrix.shape);
    let matrix: Vec<f32> = matrix.floats()?.iter().map(|&value| value as f32).collect();
    let graph = &mut writer.graph;
    graph.node("GlobalAveragePool", &[&value], "mean:picture", &[]);
    graph.node("Flatten", &["mean:picture"], "mean", &[]);
    graph.floats("fc", &[256, 128], &matrix);
    graph.node("MatMul", &["mean", "fc"], "descriptors", &[]);
    graph.output("descriptors", &[Side::Named("n"), Side::Fixed(128)]);
    Ok(writer.graph.finish(name, version))
}

struct Writer {
    graph: Graph,
    arrays: HashMap<String, Array>,
}

impl Writer {
    fn block(
        &mut self,
        name: &str,
        input: &str,
        halves: bool,
        channels: usize,
        missing: i64,
    ) -> anyhow::Result<String> {
        let (first, second) = (format!("{name}/conv1"), format!("{name}/conv2"));
        let plain = format!("{first}:plain");
        let (stride, pad) = if halves { (2, 0) } else { (1, 1) };
        self.convolution(&first, input, &plain, stride, pad)?;
        self.graph.node("Relu", &[&plain], &first, &[]);
        self.convolution(&second, &first, &second, 1, 1)?;

        let mut main = second;
        let mut short = input.to_owned();
        if halves {
            short = format!("{name}:pooled");
            self.graph.node("AveragePool", &[input], &short, &[window(2), strides(2)]);
        }
        if channels > 0 {
            short = self.pad(&format!("{name}:short"), &short, &[0, 0, 0, 0, 0, i64::try_from(channels)?, 0, 0]);
        }
        if missing > 0 {
            main = self.pad(&format!("{name}:main"), &main, &[0, 0, 0, 0, 0, 0, missing, missing]);
        }
        let sum = format!("{name}:sum");
        self.graph.node("Add", &[&short, &main], &sum, &[]);
        self.graph.node("Relu", &[&sum], name, &[]);
        Ok(name.to_owned())
    }

    fn pad(&mut self, output: &str, input: &str, pads: &[i64]) -> String {
        let name = format!("{output}:pads");
        self.graph.ints(&name, pads);
        self.graph.node("Pad", &[input, &name], output, &[]);
        output.to_owned()
    }

    fn convolution(&mut self, name: &str, input: &str, output: &str, stride: i64, pad: i64) -> anyhow::Result<()> {
        let array = |part: &str| {
            let key = format!("{name}/{part}");
            self.arrays.get(&key).with_context(|| format!("no weight {key}"))
        };
        let (filters, bias) = (array("conv/filters")?, array("conv/bias")?.floats()?);
        let (scale, shift) = (array("scale/weights")?.floats()?, array("scale/biases")?.floats()?);
        let [rows, columns, from, to] = filters.shape[..] else { bail!("{name} has filters {:?}", filters.shape) };
        ensure!([bias.len(), scale.len(), shift.len()] == [to; 3], "{name} has channels that do not agree");
        let values = filters.floats()?;
        let mut turned = Vec::with_capacity(values.len());
        for output in 0..to {
            for input in 0..from {
                for place in 0..rows * columns {
                    turned.push((values[(place * from + input) * to + output] * scale[output]) as f32);
                }
            }
        }
        let bias: Vec<f32> = (0..to).map(|at| (bias[at] * scale[at] + shift[at]) as f32).collect();
        let (filter_name, bias_name) = (format!("{name}:filters"), format!("{name}:bias"));
        self.graph.floats(&filter_name, &[to, from, rows, columns], &turned);
        self.graph.floats(&bias_name, &[to], &bias);
        self.graph.node(
            "Conv",
            &[input, &filter_name, &bias_name],
            output,
            &[
                ("kernel_shape", Attribute::Ints(&[rows as i64, columns as i64])),
                strides(stride),
                ("pads", Attribute::Ints(&[pad; 4])),
            ],
        );
        Ok(())
    }
}

fn window(side: i64) -> (&'static str, Attribute<'static>) {
    ("kernel_shape", Attribute::Ints(if side == 2 { &[2, 2] } else { &[3, 3] }))
}

fn strides(step: i64) -> (&'static str, Attribute<'static>) {
    ("strides", Attribute::Ints(if step == 1 { &[1, 1] } else { &[2, 2] }))
}
