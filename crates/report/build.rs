//! Lists the letters of every language that `i18n/` has, so that a new language is there as soon as its folder is.

use std::{fmt::Write as _, fs, path::PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../i18n");
    let root = root.canonicalize().expect("the texts are there");
    println!("cargo:rerun-if-changed={}", root.display());
    let folders = fs::read_dir(&root).expect("the texts can be listed");
    let mut languages: Vec<String> =
        folders.flatten().map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    languages.sort();
    let mut code = String::from("&[\n");
    for language in languages {
        let file = root.join(&language).join("mail.ftl");
        println!("cargo:rerun-if-changed={}", file.display());
        if file.exists() {
            writeln!(code, "    ({language:?}, include_str!({file:?})),").expect("a string takes it");
        }
    }
    code.push_str("]\n");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("letters.rs"), code).expect("the build folder takes it");
}
