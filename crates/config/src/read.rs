//! File, variables and arguments become settings, or one clear error.

use std::collections::HashMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::{Table, Value};

use crate::describe::{Kind, Node, tree};
use crate::{Settings, check};

/// The file that is read if it is there and no other is named.
pub const DEFAULT_FILE: &str = "bonafide.toml";

/// The variable that names another file.
pub const FILE_VARIABLE: &str = "BONAFIDE_CONFIG";

/// With this every variable for us begins.
const PREFIX: &str = "BONAFIDE_";

/// Variables that begin like this are for the tests and not settings.
const TEST_PREFIX: &str = "BONAFIDE_TEST_";

/// The largest settings file, in bytes.
const LARGEST_FILE: u64 = 1 << 20;

/// One argument of the command line that stands for a setting.
#[derive(Debug, Clone)]
pub struct Argument {
    /// How it is written, for messages: `--listen`.
    pub name: &'static str,
    /// The setting it stands for: `listen`.
    pub key: &'static str,
    /// Its value as given.
    pub value: String,
}

/// Why the settings cannot be used. The message names the file, variable or argument to look at, and never repeats
/// a secret.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be read.
    #[error("settings file {path} cannot be read")]
    File {
        /// Which file.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        cause: io::Error,
    },
    /// The file is not TOML.
    #[error("{path}, line {line}: {message}")]
    Syntax {
        /// Which file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is wrong there.
        message: String,
    },
    /// There is no such setting.
    #[error("{origin}: there is no setting `{key}`; known there: {known}")]
    Unknown {
        /// The file, variable or argument.
        origin: String,
        /// The setting as it would be called.
        key: String,
        /// The settings that exist at this place.
        known: String,
    },
    /// The setting exists, but not with this value.
    #[error("{origin}: setting `{key}` {message}")]
    Value {
        /// The file, variable or argument.
        origin: String,
        /// Which setting.
        key: String,
        /// What it must be.
        message: String,
    },
}

/// Reads the settings: defaults, then the file, then variables, then arguments; the later wins.
///
/// `file` is the file named on the command line; without it the variable [`FILE_VARIABLE`] may name one, and
/// without that [`DEFAULT_FILE`] in the working folder is read if it is there. A named file must be there.
/// `variables` are those of the process; others than `BONAFIDE_…` are ignored, and an empty one counts as not set.
///
/// # Errors
/// At the first thing that is wrong.
pub fn read(
    file: Option<&Path>,
    variables: impl IntoIterator<Item = (String, String)>,
    arguments: &[Argument],
) -> Result<Settings, Error> {
    let mut variables: Vec<_> = variables
        .into_iter()
        .filter(|(name, value)| name.starts_with(PREFIX) && !name.starts_with(TEST_PREFIX) && !value.is_empty())
        .collect();
    // The order of variables is the system's whim; sorted, the same mistake always gives the same message.
    variables.sort();
    let named = variables.iter().position(|(name, _)| name == FILE_VARIABLE).map(|at| variables.remove(at).1);
    let path = file.map(Path::to_owned).or(named.map(PathBuf::from));

    let mut layers = Layers::default();
    match path {
        Some(path) => {
            layers.add_file(&path, read_file(&path).map_err(|cause| Error::File { path: path.clone(), cause })?)?
        }
        None => {
            let path = Path::new(DEFAULT_FILE);
            match read_file(path) {
                Err(cause) if cause.kind() == io::ErrorKind::NotFound => {}
                Err(cause) => return Err(Error::File { path: path.to_owned(), cause }),
                Ok(text) => layers.add_file(path, text)?,
            }
        }
    }
    for (name, value) in variables {
        let key = name[PREFIX.len()..].to_lowercase().replace("__", ".");
        layers.add(format!("variable {name}"), &key, value)?;
    }
    for argument in arguments {
        layers.add(format!("argument {}", argument.name), argument.key, argument.value.clone())?;
    }

    let settings = layers.settings().map_err(|message| Error::Value {
        origin: "settings".to_owned(),
        key: String::new(),
        message,
    })?;
    check::check(&settings).map_err(|(key, message)| Error::Value {
        origin: layers.origins.remove(key).unwrap_or_else(|| "settings".to_owned()),
        key: key.to_owned(),
        message,
    })?;
    Ok(settings)
}

fn read_file(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    std::fs::File::open(path)?.take(LARGEST_FILE + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LARGEST_FILE {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "the file is larger than 1 MiB"));
    }
    Ok(text)
}

/// The settings so far, and where each came from.
#[derive(Default)]
struct Layers {
    table: Table,
    origins: HashMap<String, String>,
}

impl Layers {
    fn add_file(&mut self, path: &Path, text: String) -> Result<(), Error> {
        // The parser's own rendering shows the line, which may hold a secret; its message and place are enough.
        let at = |error: toml::de::Error| Error::Syntax {
            path: path.to_owned(),
            line: error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1),
            message: error.message().to_owned(),
        };
        self.table = toml::from_str(&text).map_err(at)?;
        let origin = path.display().to_string();
        let mut keys = Vec::new();
        known(&self.table, tree(), "", &origin, &mut keys)?;
        toml::from_str::<Settings>(&text).map_err(at)?;
        self.origins.extend(keys.into_iter().map(|key| (key, origin.clone())));
        Ok(())
    }

    fn add(&mut self, origin: String, key: &str, text: String) -> Result<(), Error> {
        let mut here = tree();
        let mut path = Vec::new();
        for part in key.split('.') {
            let next = here.get(part);
            here = next.ok_or_else(|| unknown(&origin, key, here))?;
            path.push(part);
        }
        let kind = match here {
            Node::Table(_) => return Err(unknown(&origin, key, here)),
            Node::Leaf(kind) => *kind,
        };
        let failed = |message: String| Error::Value { origin: origin.clone(), key: key.to_owned(), message };
        let value = match kind {
            Kind::Text => Value::String(text),
            Kind::Number => Value::Integer(text.trim().parse().map_err(|_| failed("is a whole number".to_owned()))?),
            Kind::YesNo => Value::Boolean(text.trim().parse().map_err(|_| failed("is true or false".to_owned()))?),
        };

        let (last, tables) = path.split_last().expect("splitting a text gives at least one part");
        let mut table = &mut self.table;
        for part in tables {
            let entry = table.entry(*part).or_insert_with(|| Value::Table(Table::new()));
            table = entry.as_table_mut().expect("the file was checked against the same tree");
        }
        table.insert((*last).to_owned(), value);
        self.settings().map_err(failed)?;
        self.origins.insert(key.to_owned(), origin);
        Ok(())
    }

    fn settings(&self) -> Result<Settings, String> {
        Settings::deserialize(self.table.clone()).map_err(|error| format!("cannot be used: {}", error.message()))
    }
}

/// Walks through a table and complains about the first key that is no setting; collects the others.
fn known(table: &Table, node: &Node, above: &str, origin: &str, keys: &mut Vec<String>) -> Result<(), Error> {
    for (name, value) in table {
        let key = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
        let child = node.get(name).ok_or_else(|| unknown(origin, &key, node))?;
        // A value where a table belongs, or the reverse, is left to the types, which say it better.
        if let (Value::Table(inner), Node::Table(_)) = (value, child) {
            known(inner, child, &key, origin, keys)?;
        } else {
            keys.push(key);
        }
    }
    Ok(())
}

fn unknown(origin: &str, key: &str, at: &Node) -> Error {
    Error::Unknown { origin: origin.to_owned(), key: key.to_owned(), known: at.names().join(", ") }
}

#[cfg(test)]
mod tests;
