//! Turns a TensorFlow.js graph into ONNX.
//!
//! TensorFlow keeps pictures as rows of pixels of channels (NHWC), ONNX as planes (NCHW): weights are turned here,
//! once, and a picture is turned back only where the graph reshapes it. Padding `SAME` becomes explicit padding,
//! which for a stride of two is one pixel more at the end than at the beginning. Only the operations of the two
//! face networks are known; any other one is an error.

use std::collections::HashMap;

use anyhow::{Context, bail, ensure};
use base64::Engine as _;
use serde::Deserialize;

use super::onnx::{Attribute, Graph, Side};
use super::weights::{self, Array};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    model_topology: Topology,
    weights_manifest: Vec<weights::Group>,
}

#[derive(Deserialize)]
struct Topology {
    node: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    name: String,
    op: String,
    #[serde(default)]
    input: Vec<String>,
    #[serde(default)]
    attr: serde_json::Value,
}

/// Converts a graph; outputs keep their names and the order of the file.
pub fn convert(name: &str, version: &str, json: &[u8], binary: &[u8]) -> anyhow::Result<Vec<u8>> {
    let file: File = serde_json::from_slice(json).context("not a TensorFlow.js graph")?;
    let arrays = weights::read(&file.weights_manifest, binary)?;
    let mut converter = Converter { graph: Graph::default(), arrays, shapes: HashMap::new() };
    // Nodes may stand before what they need; each round converts those that have everything.
    let mut waiting: Vec<&Node> = file.model_topology.node.iter().filter(|node| node.op != "Const").collect();
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut later = Vec::new();
        for node in waiting {
            if node.input.iter().all(|input| converter.knows(input)) {
                converter.convert(node).with_context(|| format!("node {} ({})", node.name, node.op))?;
            } else {
                later.push(node);
            }
        }
        ensure!(later.len() < before, "the graph has a cycle or a hole at {}", later[0].name);
        waiting = later;
    }
    Ok(converter.graph.finish(name, version))
}

struct Converter {
    graph: Graph,
    arrays: HashMap<String, Array>,
    /// Shapes of the values made so far; those of rank four are NCHW.
    shapes: HashMap<String, Vec<usize>>,
}

impl Converter {
    fn knows(&self, name: &str) -> bool {
        self.shapes.contains_key(name) || self.arrays.contains_key(name)
    }

    fn array(&self, name: &str) -> anyhow::Result<&Array> {
        self.arrays.get(name).with_context(|| format!("no weight {name}"))
    }

    fn shape(&self, name: &str) -> anyhow::Result<[usize; 4]> {
        let shape = self.shapes.get(name).with_context(|| format!("no value {name}"))?;
        shape.as_slice().try_into().with_context(|| format!("{name} is no picture: {shape:?}"))
    }

    fn convert(&mut self, node: &Node) -> anyhow::Result<()> {
        let input = node.input.first().map_or("", String::as_str);
        let shape = match node.op.as_str() {
            "Placeholder" => self.placeholder(node)?,
            "_FusedConv2D" => self.convolution(node, false)?,
            "DepthwiseConv2dNative" => self.convolution(node, true)?,
            "MaxPool" => self.max_pool(node)?,
            "Pad" => self.pad(node)?,
            "Prelu" => {
                let shape = self.shape(input)?;
                let slope = self.slope(&node.input[1], shape[1])?;
                self.graph.node("PRelu", &[input, &slope], &node.name, &[]);
                shape.to_vec()
            }
            "AddV2" => {
                let (left, right) = (self.shape(input)?, self.shape(&node.input[1])?);
                ensure!(left == right, "adds {left:?} and {right:?}");
                self.graph.node("Add", &[input, &node.input[1]], &node.name, &[]);
                left.to_vec()
            }
            "Relu" | "Sigmoid" => {
                self.graph.node(&node.op, &[input], &node.name, &[]);
                self.shape(input)?.to_vec()
            }
            "Reshape" => self.reshape(node)?,
            "Identity" => {
                let shape = self.shapes[input].clone();
                self.graph.node("Identity", &[input], &node.name, &[]);
                self.graph.output(&node.name, &shape.iter().map(|&side| Side::Fixed(side)).collect::<Vec<_>>());
                shape
            }
            other => bail!("operation {other} is not known"),
        };
        self.shapes.insert(node.name.clone(), shape);
        Ok(())
    }

    fn placeholder(&mut self, node: &Node) -> anyhow::Result<Vec<usize>> {
        let sides = node.attr["shape"]["shape"]["dim"].as_array().context("no shape")?;
        let sides: Vec<i64> =
            sides.iter().map(|side| side["size"].as_str().and_then(|text| text.parse().ok()).unwrap_or(-1)).collect();
        let [_, height, width, channels] = sides[..] else { bail!("input is no picture: {sides:?}") };
        let shape = vec![1, usize::try_from(channels)?, usize::try_from(height)?, usize::try_from(width)?];
        self.graph.input(&node.name, &shape.iter().map(|&side| Side::Fixed(side)).collect::<Vec<_>>());
        Ok(shape)
    }

    fn convolution(&mut self, node: &Node, depthwise: bool) -> anyhow::Result<Vec<usize>> {
        let [_, channels, height, width] = self.shape(&node.input[0])?;
        let filters = self.array(&node.input[1])?;
        let [rows, columns, from, to] = filters.shape[..] else { bail!("filters of rank {}", filters.shape.len()) };
        ensure!(from == channels && (!depthwise || to == 1), "filters {:?} over {channels} channels", filters.shape);
        let values = filters.floats()?;
        // From [row, column, in, out] to [out, in, row, column]; a depthwise filter has its "in" as the output.
        let mut turned = Vec::with_capacity(values.len());
        for major in 0..if depthwise { from } else { to } {
            for minor in 0..if depthwise { to } else { from } {
                let (input, output) = if depthwise { (major, minor) } else { (minor, major) };
                for row in 0..rows {
                    for column in 0..columns {
                        turned.push(values[((row * columns + column) * from + input) * to + output] as f32);
                    }
                }
            }
        }
        let (filter_shape, group) =
            if depthwise { ([from, 1, rows, columns], channels) } else { ([to, from, rows, columns], 1) };
        let filter_name = format!("{}:filters", node.name);
        self.graph.floats(&filter_name, &filter_shape, &turned);

        let fused = list(&node.attr["fused_ops"])?;
        let mut inputs = vec![node.input[0].as_str(), &filter_name];
        let bias_name = format!("{}:bias", node.name);
        if fused.first().is_some_and(|op| op == "BiasAdd") {
            let bias: Vec<f32> = self.array(&node.input[2])?.floats()?.iter().map(|&value| value as f32).collect();
            self.graph.floats(&bias_name, &[bias.len()], &bias);
            inputs.push(&bias_name);
        }
        ensure!(list(&node.attr["dilations"])?.iter().all(|step| step == "1"), "dilated convolution");
        let window = Window::of(node, [rows, columns], [height, width])?;
        let activation = fused.get(1).map(String::as_str);
        let plain = if activation.is_some() { format!("{}:plain", node.name) } else { node.name.clone() };
        self.graph.node(
            "Conv",
            &inputs,
            &plain,
            &[
                ("kernel_shape", Attribute::Ints(&[rows as i64, columns as i64])),
                ("strides", Attribute::Ints(&window.strides)),
                ("pads", Attribute::Ints(&window.pads)),
                ("group", Attribute::Int(group as i64)),
            ],
        );
        match activation {
            None => {}
            Some("Relu") => self.graph.node("Relu", &[&plain], &node.name, &[]),
            Some("Prelu") => {
                let slope = self.slope(&node.input[3], filter_shape[0])?;
                self.graph.node("PRelu", &[&plain, &slope], &node.name, &[]);
            }
            Some(other) => bail!("fused operation {other} is not known"),
        }
        Ok(vec![1, filter_shape[0], window.size[0], window.size[1]])
    }

    /// Writes the slopes of a parametric ReLU, one for each channel, and names them.
    fn slope(&mut self, from: &str, channels: usize) -> anyhow::Result<String> {
        let slopes: Vec<f32> = self.array(from)?.floats()?.iter().map(|&value| value as f32).collect();
        ensure!(slopes.len() == channels, "{} slopes for {channels} channels", slopes.len());
        let name = format!("{from}:slope");
        self.graph.floats(&name, &[channels, 1, 1], &slopes);
        Ok(name)
    }

    fn max_pool(&mut self, node: &Node) -> anyhow::Result<Vec<usize>> {
        let [_, channels, height, width] = self.shape(&node.input[0])?;
        let kernel = numbers(&node.attr["ksize"])?;
        let kernel = [usize::try_from(kernel[1])?, usize::try_from(kernel[2])?];
        let window = Window::of(node, kernel, [height, width])?;
        self.graph.node(
            "MaxPool",
            &[&node.input[0]],
            &node.name,
            &[
                ("kernel_shape", Attribute::Ints(&[kernel[0] as i64, kernel[1] as i64])),
                ("strides", Attribute::Ints(&window.strides)),
                ("pads", Attribute::Ints(&window.pads)),
            ],
        );
        Ok(vec![1, channels, window.size[0], window.size[1]])
    }

    fn pad(&mut self, node: &Node) -> anyhow::Result<Vec<usize>> {
        let shape = self.shape(&node.input[0])?;
        let pads = self.array(&node.input[1])?.ints()?.to_vec();
        ensure!(pads.len() == 8, "padding of {} numbers", pads.len());
        // The axes of NHWC in the order of NCHW; first all beginnings, then all ends.
        let order = [0, 3, 1, 2];
        let turned: Vec<i64> = (0..2).flat_map(|end| order.map(|axis| pads[axis * 2 + end])).collect();
        let name = format!("{}:pads", node.name);
        self.graph.ints(&name, &turned);
        self.graph.node("Pad", &[&node.input[0], &name], &node.name, &[]);
        (0..4).map(|axis| Ok(shape[axis] + usize::try_from(turned[axis] + turned[axis + 4])?)).collect()
    }

    fn reshape(&mut self, node: &Node) -> anyhow::Result<Vec<usize>> {
        let shape = self.shape(&node.input[0])?;
        let mut wanted = self.array(&node.input[1])?.ints()?.to_vec();
        // A batch of any size is written as -1 in some graphs; ours is always one picture.
        if wanted[0] == -1 {
            wanted[0] = 1;
        }
        let rows = format!("{}:rows", node.name);
        self.graph.node("Transpose", &[&node.input[0]], &rows, &[("perm", Attribute::Ints(&[0, 2, 3, 1]))]);
        let name = format!("{}:shape", node.name);
        self.graph.ints(&name, &wanted);
        self.graph.node("Reshape", &[&rows, &name], &node.name, &[]);
        let wanted: Vec<usize> = wanted.into_iter().map(usize::try_from).collect::<Result<_, _>>()?;
        ensure!(
            wanted.iter().product::<usize>() == shape.iter().product::<usize>(),
            "{shape:?} does not fill {wanted:?}"
        );
        Ok(wanted)
    }
}

/// How a window moves over a picture.
struct Window {
    strides: [i64; 2],
    /// Top, left, bottom, right.
    pads: [i64; 4],
    /// Height and width of the result.
    size: [usize; 2],
}

impl Window {
    fn of(node: &Node, kernel: [usize; 2], picture: [usize; 2]) -> anyhow::Result<Self> {
        let strides = numbers(&node.attr["strides"])?;
        let same = match text(&node.attr["padding"]["s"])?.as_str() {
            "SAME" => true,
            "VALID" => false,
            other => bail!("padding {other} is not known"),
        };
        let (mut pads, mut size) = ([0; 4], [0; 2]);
        for axis in 0..2 {
            let stride = usize::try_from(strides[axis + 1])?;
            if same {
                size[axis] = picture[axis].div_ceil(stride);
                let total = ((size[axis] - 1) * stride + kernel[axis]).saturating_sub(picture[axis]);
                pads[axis] = (total / 2) as i64;
                pads[axis + 2] = (total - total / 2) as i64;
            } else {
                size[axis] = (picture[axis].checked_sub(kernel[axis]).context("window is larger than the picture")?)
                    / stride
                    + 1;
            }
        }
        Ok(Self { strides: [strides[1], strides[2]], pads, size })
    }
}

/// Four numbers, one for each axis of NHWC, written as text.
fn numbers(attribute: &serde_json::Value) -> anyhow::Result<[i64; 4]> {
    let numbers: Vec<i64> = list(attribute)?.iter().map(|text| text.parse()).collect::<Result<_, _>>()?;
    numbers.try_into().map_err(|wrong| anyhow::anyhow!("{wrong:?} are not four numbers"))
}

/// The texts of a list attribute: whole numbers as they stand, strings decoded from base64.
fn list(attribute: &serde_json::Value) -> anyhow::Result<Vec<String>> {
    let list = &attribute["list"];
    if let Some(numbers) = list["i"].as_array() {
        return numbers.iter().map(|item| Ok(item.as_str().context("no number")?.to_owned())).collect();
    }
    list["s"].as_array().into_iter().flatten().map(text).collect()
}

fn text(value: &serde_json::Value) -> anyhow::Result<String> {
    let encoded = value.as_str().context("no text")?;
    Ok(String::from_utf8(base64::engine::general_purpose::STANDARD.decode(encoded)?)?)
}
