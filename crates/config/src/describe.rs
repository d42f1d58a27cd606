//! The settings as JSON Schema and as a commented file, both made from the types, so neither can go stale.

use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use serde_json::Value;

use crate::Settings;

/// Describes the settings file as JSON Schema (draft 2020-12), for editors that check and complete it.
pub fn schema() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.inline_subschemas = true;
    settings.into_generator().into_root_schema_for::<Settings>().to_value()
}

/// Writes a settings file in which every setting is explained and nothing is set.
pub fn example() -> String {
    let mut text = String::new();
    comment(
        &mut text,
        "Settings of Bonafide. Lines that begin with # and a key show the default, or an example where nothing is set \
         by default; take the # away to change one. Every setting can also be given as a variable: `log.level` as \
         BONAFIDE_LOG__LEVEL, `listen` as BONAFIDE_LISTEN. Variables win over this file.",
    );
    table(&mut text, "", &schema());
    text
}

/// Every setting, as a tree.
pub(crate) fn tree() -> &'static Node {
    static TREE: LazyLock<Node> = LazyLock::new(|| node(&schema()));
    &TREE
}

/// A table of settings, or one setting.
#[derive(Debug)]
pub(crate) enum Node {
    /// A table with its names in the order of the example file.
    Table(Vec<(String, Node)>),
    /// One setting.
    Leaf(Kind),
}

/// What a setting is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
    YesNo,
}

impl Node {
    /// What is found under a name.
    pub(crate) fn get(&self, name: &str) -> Option<&Node> {
        self.children().iter().find(|(known, _)| known == name).map(|(_, node)| node)
    }

    /// The names in a table; none in a single setting.
    pub(crate) fn names(&self) -> Vec<&str> {
        self.children().iter().map(|(name, _)| name.as_str()).collect()
    }

    fn children(&self) -> &[(String, Node)] {
        match self {
            Self::Table(children) => children,
            Self::Leaf(_) => &[],
        }
    }
}

fn node(schema: &Value) -> Node {
    if let Some(properties) = schema["properties"].as_object() {
        return Node::Table(properties.iter().map(|(name, inner)| (name.clone(), node(inner))).collect());
    }
    // An optional setting has a list of types, of which one is null.
    let is = |name: &str| match &schema["type"] {
        Value::Array(types) => types.iter().any(|one| one == name),
        one => one == name,
    };
    Node::Leaf(if is("boolean") {
        Kind::YesNo
    } else if is("integer") {
        Kind::Number
    } else {
        Kind::Text
    })
}

/// Writes single settings first: in TOML everything after a table's name belongs to that table.
fn table(text: &mut String, above: &str, schema: &Value) {
    let Some(properties) = schema["properties"].as_object() else { return };
    let (tables, single): (Vec<_>, Vec<_>) = properties.iter().partition(|(_, inner)| inner["properties"].is_object());
    for (name, inner) in single {
        text.push('\n');
        comment(text, inner["description"].as_str().unwrap_or_default());
        let value = Some(&inner["default"]).filter(|value| !value.is_null()).unwrap_or(&inner["examples"][0]);
        // JSON and TOML write text, whole numbers and truth alike.
        text.push_str(&format!("#{name} = {value}\n"));
    }
    for (name, inner) in tables {
        let path = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
        text.push('\n');
        comment(text, inner["description"].as_str().unwrap_or_default());
        text.push_str(&format!("[{path}]\n"));
        table(text, &path, inner);
    }
}

/// Writes a comment in lines of at most 100 characters.
fn comment(text: &mut String, words: &str) {
    let mut length = 0;
    for word in words.split_whitespace() {
        if length == 0 || length + word.chars().count() + 1 > 100 {
            text.push_str(if length == 0 { "# " } else { "\n# " });
            length = 2;
        } else {
            text.push(' ');
            length += 1;
        }
        text.push_str(word);
        length += word.chars().count();
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = include_str!("../bonafide.example.toml");
    const SCHEMA: &str = include_str!("../bonafide.schema.json");

    #[test]
    fn the_committed_example_and_schema_are_up_to_date() {
        let again = "run `cargo run --release -p bonafide-config --example describe`";
        assert!(EXAMPLE == example(), "bonafide.example.toml is stale: {again}");
        assert!(SCHEMA.trim_end() == serde_json::to_string_pretty(&schema()).unwrap(), "the schema is stale: {again}");
    }

    #[test]
    fn the_example_sets_nothing_and_taking_the_marks_away_gives_the_defaults() {
        assert_eq!(toml::from_str::<Settings>(&example()).unwrap(), Settings::default());

        let uncommented: String = example()
            .lines()
            .map(|line| line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line).to_owned() + "\n")
            .collect();
        let all: Settings = toml::from_str(&uncommented).unwrap();
        let expected = Settings::default();
        assert_eq!(all.limits, expected.limits);
        assert_eq!(all.session, expected.session);
        assert_eq!(all.log, expected.log);
        assert_eq!(all.listen, expected.listen);
        assert_eq!(all.objects.s3.region, expected.objects.s3.region);
        assert!(all.public_url.is_some() && all.master_key.is_some(), "what is not set by default has an example");
    }

    #[test]
    fn every_setting_is_explained() {
        fn check(path: &str, schema: &Value) {
            let words = schema["description"].as_str().unwrap_or_default();
            assert!(words.len() > 20, "{path} is not explained: {words:?}");
            for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
                check(&format!("{path}.{name}"), inner);
            }
        }
        check("settings", &schema());
    }
}
