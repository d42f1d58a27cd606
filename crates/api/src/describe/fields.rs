//! Fields of a JSON Schema, told to people.

use serde_json::Value;

use super::markup::{blocks, escape};

/// How deep fields within fields are told.
const DEEPEST: usize = 4;
/// More words than this are folded.
const FEW: usize = 12;

/// Lists the fields of an object, or of the objects in a list; nothing for anything else.
pub fn fields(document: &Value, schema: &Value, depth: usize) -> String {
    let schema = solid(document, schema);
    if depth > DEEPEST {
        return String::new();
    }
    let Some(properties) = schema["properties"].as_object() else {
        return match schema["items"].is_object() {
            true => fields(document, &schema["items"], depth),
            false => String::new(),
        };
    };
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut html = String::from("<ul class=\"fields\">\n");
    for (name, outer) in properties {
        let inner = solid(document, outer);
        let must = if required.contains(&name.as_str()) { "<span class=\"must\">required</span>" } else { "" };
        let words = [&outer["description"], &inner["description"]].into_iter().find_map(Value::as_str);
        let nested = fields(document, inner, depth + 1);
        let nested = match nested.matches("<li>").count() {
            0 => String::new(),
            1..=6 => nested,
            _ => format!("<details><summary>Fields of <code>{}</code></summary>\n{nested}</details>", escape(name)),
        };
        html.push_str(&format!(
            "<li><code class=\"name\">{}</code> {}{must}{}{nested}</li>\n",
            escape(name),
            rules(document, outer),
            blocks(words.unwrap_or_default()),
        ));
    }
    html + "</ul>\n"
}

/// Says what a value may be: its type, its bounds, its words.
pub fn rules(document: &Value, outer: &Value) -> String {
    let schema = solid(document, outer);
    let mut type_ = type_of(document, schema);
    if is_nullable(document, outer) && !type_.contains("null") {
        type_.push_str(" or null");
    }
    let mut html = format!("<span class=\"type\">{}</span>", escape(&type_));
    let said = bounds(schema).into_iter().chain(schema.get("items").into_iter().flat_map(bounds));
    for rule in said {
        html.push_str(&format!(" <span class=\"rule\">{rule}</span>"));
    }
    let words: Vec<String> = match (&schema["enum"], &schema["items"]["enum"], &schema["const"]) {
        (Value::Array(words), ..) | (_, Value::Array(words), _) => words.iter().map(word).collect(),
        (.., Value::Null) => vec![],
        (.., only) => vec![word(only)],
    };
    // Words that are explained below need not be listed twice.
    let explained = schema["description"].as_str().is_some_and(|words| words.contains("\n- `"));
    if !words.is_empty() && !explained {
        let all = words.join(", ");
        html.push_str(&match words.len() {
            0..=FEW => format!("<span class=\"words\">{all}</span>"),
            many => format!("<details class=\"words\"><summary>one of {many} words</summary>{all}</details>"),
        });
    }
    html
}

/// Follows references.
pub fn resolve<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    match schema["$ref"].as_str().and_then(|path| document.pointer(path.trim_start_matches('#'))) {
        Some(found) => resolve(document, found),
        None => schema,
    }
}

/// Follows references, also when `null` is the only alternative.
fn solid<'d>(document: &'d Value, schema: &'d Value) -> &'d Value {
    let schema = resolve(document, schema);
    for alternatives in ["anyOf", "oneOf"] {
        let Some(all) = schema[alternatives].as_array() else { continue };
        let mut solid_ones = all.iter().filter(|one| one["type"] != "null");
        if let (Some(one), None) = (solid_ones.next(), solid_ones.next()) {
            return solid(document, one);
        }
    }
    schema
}

fn is_nullable(document: &Value, schema: &Value) -> bool {
    let schema = resolve(document, schema);
    ["anyOf", "oneOf"]
        .iter()
        .any(|key| schema[key].as_array().is_some_and(|all| all.iter().any(|one| one["type"] == "null")))
}

fn type_of(document: &Value, schema: &Value) -> String {
    let of_items = || match schema["items"].is_object() {
        true => format!("list of {}", type_of(document, solid(document, &schema["items"]))),
        false => "list".into(),
    };
    let one = |name: &str| match name {
        "array" => of_items(),
        "integer" => "whole number".into(),
        "boolean" => "true or false".into(),
        other => other.to_owned(),
    };
    match &schema["type"] {
        Value::String(name) => one(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(one).collect::<Vec<_>>().join(" or "),
        _ => {
            let alternatives = ["anyOf", "oneOf"].iter().find_map(|key| schema[key].as_array());
            match (alternatives, &schema["enum"], &schema["const"]) {
                (Some(all), ..) => {
                    let mut types: Vec<String> = all
                        .iter()
                        .map(|one| type_of(document, solid(document, one)))
                        .filter(|t| !t.is_empty())
                        .collect();
                    types.dedup();
                    types.join(" or ")
                }
                (_, Value::Array(words), _) if words.iter().all(Value::is_string) => "string".into(),
                (.., Value::String(_)) => "string".into(),
                (.., Value::Bool(_)) => "boolean".into(),
                _ => String::new(),
            }
        }
    }
}

/// Bounds in words, as HTML.
fn bounds(schema: &Value) -> Vec<String> {
    let mut said = vec![];
    let mut range = |least: &str, most: &str, unit: &str| {
        let (least, most) = (&schema[least], &schema[most]);
        let unit = if unit.is_empty() { String::new() } else { format!(" {unit}") };
        match (least.is_number(), most.is_number()) {
            (true, true) if least == most => said.push(format!("exactly {least}{unit}")),
            (true, true) => said.push(format!("{least} to {most}{unit}")),
            (true, false) => said.push(format!("at least {least}{unit}")),
            (false, true) => said.push(format!("at most {most}{unit}")),
            (false, false) => {}
        }
    };
    range("minLength", "maxLength", "characters");
    range("minimum", "maximum", "");
    range("minItems", "maxItems", "items");
    range("minProperties", "maxProperties", "fields");
    if let Some(format) = schema["format"].as_str().filter(|format| !format.starts_with("int") && *format != "double") {
        said.push(format!("<code>{}</code>", escape(format)));
    }
    if let Some(pattern) = schema["pattern"].as_str() {
        said.push(format!("matches <code>{}</code>", escape(pattern)));
    }
    if !schema["default"].is_null() {
        said.push(format!("default {}", word(&schema["default"])));
    }
    said
}

fn word(value: &Value) -> String {
    format!("<code>{}</code>", escape(&value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
}
