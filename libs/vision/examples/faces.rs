//! Prints the faces of some pictures and the distances between all of them:
//! `cargo run --release -p bonafide-vision --example faces -- models/fetched a.jpg b.jpg`

use std::time::Instant;

use vision::face::{Faces, distance};
use vision::model::{Engine, Model as _, Tensor};
use vision::{picture, quality};

use bonafide_vision as vision;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("which folder holds the models?")?;
    let threads = std::env::var("THREADS").ok().and_then(|text| text.parse().ok()).unwrap_or(1);
    let engine = Engine::new(threads);
    let before = resident();
    let load = |name: &str| -> Result<_, Box<dyn std::error::Error>> {
        Ok(engine.load(name, "as fetched", &std::fs::read(format!("{folder}/{name}.onnx"))?)?)
    };
    let models = [load("blazeface")?, load("facemesh")?, load("dlib-face-recognition")?];
    eprintln!("loading took {} MB", (resident() - before) / 1024);
    for model in &models {
        let shape: Vec<usize> = model.input_shape().iter().map(|side| side.unwrap_or(2)).collect();
        let input = Tensor::new(shape.clone(), vec![0.1; shape.iter().product()])?;
        let mut times: Vec<f64> = Vec::new();
        for _ in 0..21 {
            let start = Instant::now();
            model.run(input.clone())?;
            times.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        times.sort_by(f64::total_cmp);
        eprintln!("{} {shape:?}: {:.1} ms on {threads} threads", model.card().name, times[10]);
    }
    eprintln!("after runs {} MB more than before loading", (resident() - before) / 1024);
    let [detector, mesh, embedder] = models;
    let faces = Faces::new(detector, mesh, embedder)?;

    let mut known = Vec::new();
    for path in arguments {
        let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
        let picture = picture::decode(&std::fs::read(&path)?, &picture::Limits::default())?.rgb;
        let start = Instant::now();
        let found = faces.find(&picture)?;
        println!("{name}: {} faces in {:.0} ms", found.len(), start.elapsed().as_secs_f64() * 1000.0);
        for (at, face) in found.iter().enumerate() {
            let (b, p) = (face.bounds, face.pose());
            println!(
                "  {at}: {:.0},{:.0} {:.0}x{:.0} score {:.2} presence {:.2} eyes {:.0} px yaw {:.0} pitch {:.0} roll {:.0}",
                b.left,
                b.top,
                b.width,
                b.height,
                face.score,
                face.presence,
                face.eye_distance(),
                p.yaw,
                p.pitch,
                p.roll
            );
            let q = quality::measure_in(&picture, b);
            println!(
                "     sharpness {:.2} glare {:.3} brightness {:.0} contrast {}",
                q.sharpness,
                q.glare,
                q.brightness,
                q.contrast()
            );
            known.push((format!("{name}#{at}"), faces.embed(&picture, face)?));
        }
    }
    for (at, (a, first)) in known.iter().enumerate() {
        for (b, second) in &known[at + 1..] {
            println!("{:.3} {a} {b}", distance(first, second));
        }
    }
    Ok(())
}

/// Resident memory in kibibytes, on Linux.
fn resident() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or("0 0");
    line.split_whitespace().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0)
}
