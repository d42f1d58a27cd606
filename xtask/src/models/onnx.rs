//! The little of the ONNX file format that our converters need: a protobuf writer and a graph under construction.
//!
//! Field numbers are those of `onnx.proto` (ONNX IR version 8, operator set 13). Everything is written in the order
//! in which it was added, so the same input gives the same bytes.

/// A graph that grows node by node; values are named by their producers.
#[derive(Default)]
pub struct Graph {
    nodes: Vec<Vec<u8>>,
    initializers: Vec<Vec<u8>>,
    inputs: Vec<Vec<u8>>,
    outputs: Vec<Vec<u8>>,
}

/// A length that is known, or the name of one that is chosen when the model runs.
#[derive(Clone, Copy)]
pub enum Side {
    Fixed(usize),
    Named(&'static str),
}

/// An attribute of a node.
pub enum Attribute<'a> {
    Int(i64),
    Ints(&'a [i64]),
}

impl Graph {
    /// Declares a floating-point input.
    pub fn input(&mut self, name: &str, shape: &[Side]) {
        self.inputs.push(value_info(name, shape));
    }

    /// Declares a floating-point output.
    pub fn output(&mut self, name: &str, shape: &[Side]) {
        self.outputs.push(value_info(name, shape));
    }

    /// Adds a constant of floating-point numbers.
    pub fn floats(&mut self, name: &str, shape: &[usize], values: &[f32]) {
        debug_assert_eq!(shape.iter().product::<usize>(), values.len());
        let raw: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.initializers.push(tensor(name, shape, 1, &raw));
    }

    /// Adds a constant of whole numbers.
    pub fn ints(&mut self, name: &str, values: &[i64]) {
        let raw: Vec<u8> = values.iter().flat_map(|value| value.to_le_bytes()).collect();
        self.initializers.push(tensor(name, &[values.len()], 7, &raw));
    }

    /// Adds a node with one output.
    pub fn node(&mut self, op: &str, inputs: &[&str], output: &str, attributes: &[(&str, Attribute)]) {
        let mut node = Vec::new();
        for input in inputs {
            bytes(&mut node, 1, input.as_bytes());
        }
        bytes(&mut node, 2, output.as_bytes());
        bytes(&mut node, 3, output.as_bytes());
        bytes(&mut node, 4, op.as_bytes());
        for (name, value) in attributes {
            let mut attribute = Vec::new();
            bytes(&mut attribute, 1, name.as_bytes());
            match value {
                Attribute::Int(value) => {
                    number(&mut attribute, 3, *value);
                    number(&mut attribute, 20, 2);
                }
                Attribute::Ints(values) => {
                    for value in *values {
                        number(&mut attribute, 8, *value);
                    }
                    number(&mut attribute, 20, 7);
                }
            }
            bytes(&mut node, 5, &attribute);
        }
        self.nodes.push(node);
    }

    /// The finished file.
    pub fn finish(&self, name: &str, version: &str) -> Vec<u8> {
        let mut graph = Vec::new();
        for node in &self.nodes {
            bytes(&mut graph, 1, node);
        }
        bytes(&mut graph, 2, name.as_bytes());
        for (field, list) in [(5, &self.initializers), (11, &self.inputs), (12, &self.outputs)] {
            for item in list {
                bytes(&mut graph, field, item);
            }
        }
        let mut operators = Vec::new();
        bytes(&mut operators, 1, b"");
        number(&mut operators, 2, 13);

        let mut model = Vec::new();
        number(&mut model, 1, 8);
        bytes(&mut model, 2, b"bonafide");
        bytes(&mut model, 3, version.as_bytes());
        bytes(&mut model, 7, &graph);
        bytes(&mut model, 8, &operators);
        model
    }
}

fn value_info(name: &str, shape: &[Side]) -> Vec<u8> {
    let mut sides = Vec::new();
    for side in shape {
        let mut dimension = Vec::new();
        match side {
            Side::Fixed(length) => number(&mut dimension, 1, i64::try_from(*length).expect("shapes are small")),
            Side::Named(name) => bytes(&mut dimension, 2, name.as_bytes()),
        }
        bytes(&mut sides, 1, &dimension);
    }
    let mut tensor = Vec::new();
    number(&mut tensor, 1, 1);
    bytes(&mut tensor, 2, &sides);
    let mut kind = Vec::new();
    bytes(&mut kind, 1, &tensor);
    let mut info = Vec::new();
    bytes(&mut info, 1, name.as_bytes());
    bytes(&mut info, 2, &kind);
    info
}

fn tensor(name: &str, shape: &[usize], kind: i64, raw: &[u8]) -> Vec<u8> {
    let mut tensor = Vec::new();
    for side in shape {
        number(&mut tensor, 1, i64::try_from(*side).expect("shapes are small"));
    }
    number(&mut tensor, 2, kind);
    bytes(&mut tensor, 8, name.as_bytes());
    bytes(&mut tensor, 9, raw);
    tensor
}

fn number(to: &mut Vec<u8>, field: u64, value: i64) {
    varint(to, field << 3);
    varint(to, value.cast_unsigned());
}

fn bytes(to: &mut Vec<u8>, field: u64, value: &[u8]) {
    varint(to, field << 3 | 2);
    varint(to, value.len() as u64);
    to.extend_from_slice(value);
}

fn varint(to: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        to.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    to.push(value as u8);
}
