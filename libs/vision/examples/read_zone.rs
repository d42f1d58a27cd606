//! Finds the document in each picture and reads its machine-readable zone; one JSON object for each picture and line.
//!
//! `cargo run --release -p bonafide-vision --example read_zone -- MODELS THREADS PICTURE…`, where MODELS is the
//! folder with `locator.onnx` and `reader.onnx`. `training/evaluate.py` compares the output with the truth.

use std::error::Error;
use std::time::Instant;

use bonafide_vision::document::{Locator, Point, straighten};
use bonafide_vision::model::Engine;
use bonafide_vision::picture::{Limits, decode};
use bonafide_vision::zone::Reader;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let models = arguments.next().ok_or("which folder has the models?")?;
    let engine = Engine::new(arguments.next().ok_or("how many threads?")?.parse()?);
    let load = |name: &str| -> Result<_, Box<dyn Error>> {
        Ok(engine.load(name, "1", &std::fs::read(format!("{models}/{name}.onnx"))?)?)
    };
    let (locator, reader) = (Locator::new(load("locator")?), Reader::new(load("reader")?));
    for path in arguments {
        let picture = match decode(&std::fs::read(&path)?, &Limits::default()) {
            Ok(picture) => picture.rgb,
            Err(error) => {
                println!("{{\"file\": {path:?}, \"error\": {:?}}}", error.to_string());
                continue;
            }
        };
        let begin = Instant::now();
        let outline = locator.find(&picture)?;
        let located = begin.elapsed();
        let begin = Instant::now();
        let flat = outline.as_ref().map(|outline| straighten(&picture, outline, 8.0));
        let straightened = begin.elapsed();
        let begin = Instant::now();
        let zone = match &outline {
            Some(outline) => reader.read(&picture, outline)?,
            None => None,
        };
        let read = begin.elapsed();
        let corners = outline.as_ref().map_or("null".into(), |outline| points(&outline.corners));
        let mrz = outline.as_ref().and_then(|outline| outline.mrz.as_ref()).map_or("null".into(), points);
        let lines: Vec<&str> = zone.iter().flat_map(|zone| &zone.lines).map(|line| line.text.as_str()).collect();
        println!(
            "{{\"file\": {path:?}, \"corners\": {corners}, \"mrz\": {mrz}, \"score\": {}, \"cut_off\": {}, \
             \"lines\": {lines:?}, \"confidence\": {}, \"flat\": {}, \"ms\": [{:.1}, {:.1}, {:.1}]}}",
            outline.as_ref().map_or(0.0, |outline| outline.score),
            outline.as_ref().is_some_and(|outline| outline.cut_off),
            zone.as_ref().map_or(0.0, |zone| zone.confidence()),
            flat.map_or(0, |flat| flat.width()),
            located.as_secs_f64() * 1e3,
            straightened.as_secs_f64() * 1e3,
            read.as_secs_f64() * 1e3,
        );
    }
    Ok(())
}

fn points(quad: &[Point; 4]) -> String {
    let points: Vec<String> = quad.iter().map(|p| format!("[{:.1}, {:.1}]", p.x, p.y)).collect();
    format!("[{}]", points.join(", "))
}
