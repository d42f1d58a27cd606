//! Writes `docs/openapi.json`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi.json");
    std::fs::write(file, format!("{:#}\n", bonafide_api::openapi("/")))
}
