//! Reads the printed text of documents: `read_text MODELS-FOLDER IMAGE…` prints a line for each piece of text, and how long
//! it took. The folder holds `locator.onnx`, `reader.onnx`, `finder.onnx` and `print.onnx`.

use std::time::Instant;

use bonafide_vision::{
    document::{Locator, straighten},
    model::{Engine, Loaded},
    picture::{self, Limits},
    text::Text,
    zone::Reader,
};

const PX_PER_MM: f64 = 12.0;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("read_text MODELS-FOLDER IMAGE…")?;
    let engine = Engine::new(1);
    let load = |name: &str| -> Result<Loaded, Box<dyn std::error::Error>> {
        Ok(engine.load(name, "own", &std::fs::read(format!("{folder}/{name}.onnx"))?)?)
    };
    let (locator, reader) = (Locator::new(load("locator")?), Reader::new(load("reader")?));
    let text = Text::new(load("finder")?, load("print")?);
    for image in arguments {
        let picture = picture::decode(&std::fs::read(&image)?, &Limits::default())?.rgb;
        let Some(outline) = locator.find(&picture)? else {
            println!("{image}: no document");
            continue;
        };
        let zone = reader.read(&picture, &outline)?;
        let outline = match &zone {
            Some(zone) => zone.correct(outline),
            None => outline,
        };
        let straight = straighten(&picture, &outline, PX_PER_MM);
        let began = Instant::now();
        let pieces = text.read(&straight, PX_PER_MM, &[])?;
        println!("{image}: {} pieces in {} ms", pieces.len(), began.elapsed().as_millis());
        for piece in pieces {
            let a = piece.area;
            println!(
                "  {:5.1} {:5.1} {:5.1} {:4.1}  {:.2}  {}",
                a.left,
                a.top,
                a.width,
                a.height,
                piece.confidence(),
                piece.text
            );
        }
    }
    Ok(())
}
