//! A judge for tests: whether a value obeys a JSON Schema, as far as our own descriptions use the language.

use std::{cell::RefCell, collections::HashMap, sync::OnceLock};

use regex::Regex;
use serde_json::{Map, Value};

use super::shared;

/// Whether a value is what a schema describes. Panics at a word it does not know, rather than overlooking it.
pub fn obeys(schema: &Value, value: &Value) -> bool {
    let schema = schema.as_object().expect("a schema is an object");
    schema.iter().all(|(word, rule)| match word.as_str() {
        "description" | "examples" | "contentEncoding" => true,
        "type" => match rule {
            Value::Array(types) => types.iter().any(|one| is(one, value)),
            one => is(one, value),
        },
        "enum" => rule.as_array().is_some_and(|words| words.contains(value)),
        "not" => !obeys(rule, value),
        "anyOf" => rule.as_array().is_some_and(|kinds| kinds.iter().any(|kind| obeys(kind, value))),
        "$ref" => {
            let name = rule.as_str().and_then(|r| r.strip_prefix("#/components/schemas/")).expect("a shared schema");
            static SHARED: OnceLock<Map<String, Value>> = OnceLock::new();
            obeys(&SHARED.get_or_init(shared)[name], value)
        }
        "minimum" => value.as_f64().is_none_or(|n| n >= rule.as_f64().expect("a number")),
        "maximum" => value.as_f64().is_none_or(|n| n <= rule.as_f64().expect("a number")),
        "minLength" => length(value).is_none_or(|n| n >= count(rule)),
        "maxLength" => length(value).is_none_or(|n| n <= count(rule)),
        "pattern" => value.as_str().is_none_or(|t| matches(rule.as_str().unwrap(), t)),
        "format" => value.as_str().is_none_or(|text| match rule.as_str().unwrap() {
            "date" => {
                // RFC 3339 full-date, after the year 0 that did not exist.
                let shaped = matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text);
                shaped && !text.starts_with("0000") && chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
            }
            "uuid" => text.len() == 36 && uuid::Uuid::try_parse(text).is_ok(),
            other => panic!("the judge does not know the format {other}"),
        }),
        "items" => value.as_array().is_none_or(|list| list.iter().all(|item| obeys(rule, item))),
        "minItems" => value.as_array().is_none_or(|list| list.len() as u64 >= count(rule)),
        "maxItems" => value.as_array().is_none_or(|list| list.len() as u64 <= count(rule)),
        "properties" => value.as_object().is_none_or(|object| {
            let rules = rule.as_object().expect("properties are an object");
            object.iter().all(|(name, value)| rules.get(name).is_none_or(|rule| obeys(rule, value)))
        }),
        "required" => value.as_object().is_none_or(|object| {
            rule.as_array().expect("a list").iter().all(|name| object.contains_key(name.as_str().expect("a name")))
        }),
        "propertyNames" => {
            value.as_object().is_none_or(|o| o.keys().all(|key| obeys(rule, &Value::from(key.as_str()))))
        }
        "additionalProperties" if rule == false => value.as_object().is_none_or(|object| {
            let known = schema["properties"].as_object().expect("properties are an object");
            object.keys().all(|name| known.contains_key(name))
        }),
        "additionalProperties" => value.as_object().is_none_or(|o| o.values().all(|value| obeys(rule, value))),
        "minProperties" => value.as_object().is_none_or(|object| object.len() as u64 >= count(rule)),
        "maxProperties" => value.as_object().is_none_or(|object| object.len() as u64 <= count(rule)),
        other => panic!("the judge does not know {other}"),
    })
}

/// Remembers what it compiled: the same few patterns are asked for thousands of times.
fn matches(pattern: &str, text: &str) -> bool {
    thread_local!(static KNOWN: RefCell<HashMap<String, Regex>> = RefCell::default());
    KNOWN.with_borrow_mut(|known| {
        known.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).unwrap()).is_match(text)
    })
}

fn is(kind: &Value, value: &Value) -> bool {
    match kind.as_str().expect("a type is a word") {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|n| n.fract() == 0.0),
        other => panic!("the judge does not know the type {other}"),
    }
}

fn length(value: &Value) -> Option<u64> {
    value.as_str().map(|text| text.chars().count() as u64)
}

fn count(rule: &Value) -> u64 {
    rule.as_u64().expect("a bound is a whole number")
}
