//! Documents that can be checked: links lead somewhere, and every table has its line in `docs/data.md`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// Says what is wrong.
pub fn check(root: &Path) -> anyhow::Result<Vec<String>> {
    let mut wrong = Vec::new();
    let mut documents: Vec<PathBuf> =
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].iter().map(|name| root.join(name)).collect();
    collect(&root.join("docs"), &mut documents)?;
    for document in documents {
        let text = fs::read_to_string(&document).with_context(|| format!("{} is missing", document.display()))?;
        let folder = document.parent().unwrap_or(root);
        for link in links(&text).filter(|link| !folder.join(link).exists()) {
            wrong.push(format!("{}: {link} is not there", document.display()));
        }
    }

    let data = fs::read_to_string(root.join("docs/data.md")).context("docs/data.md is missing")?;
    let mut migrations = fs::read_dir(root.join("crates/store/migrations"))?
        .map(|entry| Ok(fs::read_to_string(entry?.path())?))
        .collect::<anyhow::Result<Vec<_>>>()?;
    migrations.sort();
    for table in migrations.iter().flat_map(|text| tables(text)) {
        if !data.contains(&format!("| `{table}` |")) {
            wrong.push(format!("docs/data.md has no line for the table {table}"));
        }
    }
    Ok(wrong)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    Ok(())
}

/// Links to files of the repository, without the place inside the file.
fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(link, _)| link.split('#').next().unwrap_or(link))
        .filter(|link| !link.is_empty() && !link.contains(':') && !link.contains(' '))
}

fn tables(migration: &str) -> impl Iterator<Item = &str> {
    migration
        .lines()
        .filter_map(|line| line.strip_prefix("CREATE TABLE "))
        .filter_map(|rest| rest.split([' ', '(']).next())
}

#[cfg(test)]
mod tests {
    use super::{links, tables};

    #[test]
    fn links_to_files_are_found_and_others_left_alone() {
        let text = "See [a](docs/a.md#part), [b](https://example.com) and [c](#here).";
        assert_eq!(links(text).collect::<Vec<_>>(), ["docs/a.md"]);
    }

    #[test]
    fn tables_of_a_migration_are_found() {
        assert_eq!(tables("CREATE TABLE work (\n    id UUID\n);").collect::<Vec<_>>(), ["work"]);
    }
}
