//! Writes the commented example file and the JSON Schema of the settings next to the crate.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::write(folder.join("bonafide.example.toml"), bonafide_config::example())?;
    std::fs::write(folder.join("bonafide.schema.json"), format!("{:#}\n", bonafide_config::schema()))
}
