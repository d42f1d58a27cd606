//! The rules of the house that a program can check: arrows point down, each door has one keeper, SQL lives in one
//! place. `ARCHITECTURE.md` says why.

use super::members::{Member, Members};

/// The floors, from the roof down. A crate leans on lower floors only; crates of one floor do not know each other.
const FLOORS: &[&[&str]] = &[
    &["bonafide"],
    &["api", "jobs", "config", "testkit"],
    &["flow", "assets"],
    &["wire", "report", "analysis", "store", "vault", "outbound", "specimen"],
    &["domain"],
];

/// Doors to the outside: a foreign crate, and the only crates that may depend on it outside of tests.
const DOORS: &[(&str, &[&str])] = &[
    ("sqlx", &["store"]),
    ("object_store", &["vault"]),
    ("chacha20poly1305", &["vault"]),
    ("reqwest", &["outbound"]),
    ("lettre", &["outbound"]),
    ("axum", &["api", "bonafide", "assets"]),
    ("clap", &["bonafide"]),
    ("anyhow", &["bonafide", "xtask"]),
];

/// What has no place in `libs/` and in the crates that only think: they take values and give values back.
const WORLDLY: &[&str] = &["tokio", "reqwest", "sqlx", "object_store", "axum", "tracing-subscriber", "rand"];

/// Crates that open nothing, beside all of `libs/`.
const THINKERS: &[&str] = &["domain", "analysis", "wire", "report"];

/// Words that only stand in SQL, in pairs that one line holds.
const SQL: &[(&str, &str)] =
    &[("SELECT ", " FROM "), ("INSERT INTO ", ""), ("DELETE FROM ", ""), ("UPDATE ", " SET "), ("CREATE TABLE ", "")];

/// More lines than this are reported.
const LONG: usize = 500;

/// Dependencies between our crates that point up or sideways.
pub fn arrows(members: &Members) -> Vec<String> {
    let mut wrong = Vec::new();
    for member in members.packages.iter().filter(|member| member.name != "xtask") {
        if !member.is_library() && floor(member.room()).is_none() {
            wrong.push(format!("crates/{} has no floor; give it one in xtask/src/lint/house.rs", member.room()));
        }
        for dependency in member.dependencies.iter().filter(|dependency| dependency.kind.as_deref() != Some("dev")) {
            let Some(path) = &dependency.path else { continue };
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or(&dependency.name);
            let library = path.parent().is_some_and(|parent| parent.ends_with("libs"));
            if !is_allowed(member.room(), member.is_library(), name, library) {
                wrong.push(format!("{} must not lean on {name}", member.room()));
            }
        }
    }
    wrong
}

fn is_allowed(from: &str, from_library: bool, to: &str, to_library: bool) -> bool {
    match (from_library, to_library) {
        // Only the fuse box's owner reads it, and rehearsals stay in tests.
        (false, false) if to == "config" => from == "bonafide",
        (false, false) if to == "testkit" => false,
        (false, false) => floor(from) < floor(to),
        (false, true) => true,
        (true, false) => false,
        (true, true) => to == "day" || (from, to) == ("screening", "textmatch"),
    }
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&room))
}

/// Crates that open a door which somebody else keeps.
pub fn doors(members: &Members) -> Vec<String> {
    let mut wrong = Vec::new();
    for member in &members.packages {
        for dependency in member.dependencies.iter().filter(|dependency| dependency.kind.as_deref() != Some("dev")) {
            wrong.extend(door(member, &dependency.name));
        }
    }
    wrong
}

fn door(member: &Member, dependency: &str) -> Option<String> {
    let room = member.room();
    let keepers = DOORS.iter().find(|(door, _)| *door == dependency).map(|(_, keepers)| *keepers);
    if let Some(keepers) = keepers.filter(|keepers| !keepers.contains(&room)) {
        return Some(format!("{room} must not use {dependency}; it belongs to {}", keepers.join(", ")));
    }
    let thinks = member.is_library() || THINKERS.contains(&room);
    (thinks && WORLDLY.contains(&dependency))
        .then(|| format!("{room} only thinks: it opens nothing, so it must not use {dependency}"))
}

/// SQL outside of the archive.
pub fn sql(members: &Members) -> anyhow::Result<Vec<String>> {
    let mut wrong = Vec::new();
    for member in members.packages.iter().filter(|member| !["store", "xtask"].contains(&member.room())) {
        for (path, text) in member.sources("src")? {
            for (number, line) in text.lines().enumerate().filter(|(_, line)| speaks_sql(line)) {
                wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
            }
        }
    }
    Ok(wrong)
}

fn speaks_sql(line: &str) -> bool {
    !line.trim_start().starts_with("//")
        && SQL
            .iter()
            .any(|(first, then)| line.split_once(first).is_some_and(|(_, rest)| format!(" {rest}").contains(then)))
}

/// Files with more lines than a reader likes.
pub fn long_files(members: &Members) -> anyhow::Result<Vec<(String, usize)>> {
    let mut long = Vec::new();
    for member in &members.packages {
        for (path, text) in member.sources("src")? {
            let lines = text.lines().count();
            if lines > LONG {
                long.push((path.display().to_string(), lines));
            }
        }
    }
    Ok(long)
}

#[cfg(test)]
mod tests {
    use super::{is_allowed, speaks_sql};

    #[test]
    fn arrows_point_down() {
        assert!(is_allowed("api", false, "flow", false));
        assert!(is_allowed("bonafide", false, "config", false));
        assert!(is_allowed("analysis", false, "vision", true));
        assert!(!is_allowed("store", false, "vault", false), "one floor");
        assert!(!is_allowed("store", false, "flow", false), "upwards");
        assert!(!is_allowed("api", false, "config", false), "only the binary reads settings");
        assert!(!is_allowed("mrz", true, "domain", false), "libraries have never heard of us");
    }

    #[test]
    fn sql_is_noticed_and_plain_words_are_not() {
        assert!(speaks_sql("let rows = \"SELECT id FROM sessions\";"));
        assert!(speaks_sql("\"UPDATE sessions SET state = $1\""));
        assert!(!speaks_sql("// SELECT id FROM sessions"));
        assert!(!speaks_sql("\"UPDATE the software\""));
    }
}
