//! JSON from strangers, with a limit on how many values it holds: a value takes up to fifty times as much memory as
//! its text.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Most values of one body, names of fields included. The largest orders have some hundreds; this many take 15 MB.
pub const MOST_VALUES: usize = 50_000;

/// Why a text is not read.
#[derive(Debug)]
pub enum Unreadable {
    /// It is not JSON; the words of `serde_json` may quote it.
    NotJson(serde_json::Error),
    /// It holds more than [`MOST_VALUES`].
    TooMany,
}

/// Reads JSON as `serde_json` does, as long as it holds no more than [`MOST_VALUES`].
///
/// # Errors
/// Why not.
pub fn read(text: &str) -> Result<Value, Unreadable> {
    let mut counted = 0;
    let mut reader = serde_json::Deserializer::from_str(text);
    let read = Counting(&mut counted).deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    read.map_err(|error| if counted > MOST_VALUES { Unreadable::TooMany } else { Unreadable::NotJson(error) })
}

/// Builds a value and counts it with everything in it.
struct Counting<'c>(&'c mut usize);

impl Counting<'_> {
    fn count<E: Error>(&mut self) -> Result<(), E> {
        *self.0 += 1;
        if *self.0 > MOST_VALUES { Err(E::custom("too many values")) } else { Ok(()) }
    }
}

impl<'de> DeserializeSeed<'de> for Counting<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(mut self, reader: D) -> Result<Value, D::Error> {
        self.count()?;
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Counting<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = vec![];
        while let Some(item) = items.next_element_seed(Counting(self.0))? {
            all.push(item);
        }
        Ok(all.into())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut fields: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            self.count()?;
            all.insert(name, fields.next_value_seed(Counting(self.0))?);
        }
        Ok(all.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_as_serde_json_reads_it() {
        let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        for text in [
            "{}",
            " [] ",
            "null",
            "true",
            "0",
            "-0",
            "-7",
            "18446744073709551615",
            "18446744073709551616",
            "-9223372036854775808",
            "1.5",
            "1e3",
            "-0.0",
            "1e400",
            "01",
            r#""\u0041\n\ud83d\ude00 ä""#,
            r#""\ud83d""#,
            r#"{"b":1,"a":{"c":[1,"2",null,false,{"d":2.5}]}}"#,
            r#"{"twice":1,"other":2,"twice":[3]}"#,
            r#"{"$serde_json::private::Number":"1"}"#,
            r#"{"a":1,}"#,
            r#"{"a" 1}"#,
            r#"{1:2}"#,
            "[1,]",
            "[1 2]",
            "{} {}",
            "\u{feff}{}",
            "nul",
            "",
            &deep(127),
            &deep(128),
            &deep(100_000),
        ] {
            match (read(text), serde_json::from_str::<Value>(text)) {
                (Ok(ours), Ok(theirs)) => {
                    assert_eq!(ours, theirs, "{text}");
                    assert_eq!(ours.to_string(), theirs.to_string(), "{text}: the order of fields, too");
                }
                (Err(Unreadable::NotJson(ours)), Err(theirs)) => {
                    assert_eq!((ours.line(), ours.column()), (theirs.line(), theirs.column()), "{text}");
                }
                (ours, theirs) => panic!("{text}: {ours:?}, {theirs:?}"),
            }
        }
    }

    #[test]
    fn values_and_names_are_counted_and_too_many_are_refused() {
        let list = |items: usize| format!("[{}]", vec!["0"; items].join(","));
        let fields = |fields: usize| {
            let fields: Vec<String> = (0..fields).map(|number| format!("\"{number}\":0")).collect();
            format!("{{{}}}", fields.join(","))
        };
        // The list or the object itself is a value, too.
        assert!(read(&list(MOST_VALUES - 1)).is_ok());
        assert!(matches!(read(&list(MOST_VALUES)), Err(Unreadable::TooMany)));
        assert!(read(&fields((MOST_VALUES - 1) / 2)).is_ok());
        assert!(matches!(read(&fields(MOST_VALUES / 2)), Err(Unreadable::TooMany)));
        assert!(matches!(read(&format!("[{}", "[],".repeat(1 << 20))), Err(Unreadable::TooMany)), "before its end");
        let twice = format!("{{{}\"a\":0}}", "\"a\":0,".repeat(MOST_VALUES));
        assert!(matches!(read(&twice), Err(Unreadable::TooMany)), "fields that were named before count again");
    }
}
