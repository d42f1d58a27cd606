//! Embeds the built pages, the models and the fonts, so that one file is all there is to install.
//!
//! What has not been built or fetched yet is left out with a warning: the binary then says so when it needs it.

use std::{
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

fn main() {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../..");
    let root = root.canonicalize().expect("the workspace is there");
    let out = PathBuf::from(std::env::var("OUT_DIR").expect("cargo sets it"));
    let mut code = String::new();

    code.push_str("/// The built pages.\npub static PAGES: &[Page] = &[\n");
    let mut files = vec![];
    for (dist, below) in [("web/capture/dist", ""), ("web/console/dist", "console/")] {
        let dist = root.join(dist);
        watch(&dist);
        let mut found = vec![];
        collect(&dist, &mut found);
        if found.is_empty() {
            println!("cargo:warning={} is not built; `cargo xtask build` builds it", dist.display());
        }
        files.extend(found.into_iter().map(|file| {
            let name = file.strip_prefix(&dist).expect("it was found below").to_string_lossy().replace('\\', "/");
            (format!("{below}{name}"), file)
        }));
    }
    files.sort();
    for (number, (name, file)) in files.iter().enumerate() {
        let bytes = fs::read(file).expect("it was just listed");
        // A copy of our own: the pages may be built again while the compiler reads.
        let plain = out.join(format!("page-{number}"));
        fs::write(&plain, &bytes).expect("the build folder takes it");
        let packed = out.join(format!("page-{number}.gz"));
        let mut encoder = flate2::write::GzEncoder::new(vec![], flate2::Compression::best());
        encoder.write_all(&bytes).expect("memory takes it");
        fs::write(&packed, encoder.finish().expect("memory takes it")).expect("the build folder takes it");
        writeln!(
            code,
            "    Page {{ name: {name:?}, bytes: include_bytes!({plain:?}), gzip: include_bytes!({packed:?}) }},"
        )
        .expect("a string takes it");
    }
    code.push_str("];\n\n/// Models and fonts: name, version, bytes.\npub static FILES: &[(&str, &str, &[u8])] = &[\n");

    let manifest = root.join("models/manifest.toml");
    watch(&manifest);
    let text = fs::read_to_string(&manifest).unwrap_or_default();
    let manifest: toml::Table = text.parse().expect("models/manifest.toml is TOML");
    let list = |key: &str| manifest.get(key).and_then(|v| v.as_array()).cloned().unwrap_or_default();
    let packages = list("package");
    for file in list("file") {
        let field = |name: &str| file.get(name).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
        let (name, to) = (field("name"), field("to"));
        if to.starts_with("test/") {
            continue;
        }
        let version = packages
            .iter()
            .find(|p| p.get("name").and_then(|v| v.as_str()) == Some(field("package").as_str()))
            .and_then(|p| p.get("version")?.as_str())
            .unwrap_or_default();
        embed(&mut code, &name, version, &root.join("models/fetched").join(&to));
    }
    for name in ["locator", "reader", "finder", "print"] {
        let version = fs::read_to_string(root.join("models/own/VERSION")).unwrap_or_default();
        embed(&mut code, name, version.trim(), &root.join(format!("models/own/{name}.onnx")));
    }
    watch(&root.join("models/own/VERSION"));
    code.push_str("];\n");
    fs::write(out.join("embedded.rs"), code).expect("the build folder takes it");
}

fn embed(code: &mut String, name: &str, version: &str, path: &Path) {
    watch(path);
    if path.exists() {
        writeln!(code, "    ({name:?}, {version:?}, include_bytes!({path:?})),").expect("a string takes it");
    } else {
        println!("cargo:warning={name} is not there; `cargo xtask models` fetches it");
    }
}

fn watch(path: &Path) {
    println!("cargo:rerun-if-changed={}", path.display());
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}
