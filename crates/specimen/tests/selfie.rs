//! Rendered heads and held-up pictures, seen by the networks that `cargo xtask models` fetches.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::path::Path;

use bonafide_specimen::selfie::{Figure, Photographed, Room, Stance, frame, sequence};
use image::RgbImage;
use vision::face::{self, Face, Faces};
use vision::liveness::{TURNED_PLANE, challenge::Act, parallax, passive};
use vision::model::Engine;
use vision::picture;

fn fetched(file: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched").join(file);
    std::fs::read(&path).unwrap_or_else(|_| panic!("{file} is missing, fetch it with `cargo xtask models`"))
}

fn faces() -> Faces {
    let load = |packaged: face::Packaged| {
        Engine::new(1).load(packaged.name, packaged.version, &fetched(packaged.file)).unwrap()
    };
    Faces::new(load(face::DETECTOR), load(face::MESH), load(face::EMBEDDER)).unwrap()
}

/// A photograph, and the face on it that looks at the camera most.
fn person(faces: &Faces) -> (RgbImage, Face) {
    let photograph = picture::decode(&fetched("test/sample5.jpg"), &picture::Limits::default()).unwrap().rgb;
    let found = faces.find(&photograph).unwrap();
    let straight = found.into_iter().min_by(|a, b| a.pose().yaw.abs().total_cmp(&b.pose().yaw.abs())).unwrap();
    (photograph, straight)
}

/// The figure at rest and turned, each with the face that is found on it.
fn seen(faces: &Faces, figure: &Figure, yaw: f32) -> [(RgbImage, Face); 2] {
    let room = Room::usual(4);
    [0.0, yaw].map(|yaw| {
        let (picture, _) = frame(figure, &Stance { yaw, ..Stance::default() }, &room, yaw.to_bits().into()).unwrap();
        let face = faces.find(&picture).unwrap().remove(0);
        (picture, face)
    })
}

#[test]
fn a_head_that_turns_is_solid_and_prints_are_not() {
    let faces = faces();
    let (picture, face) = person(&faces);
    let (mesh, pose): (Vec<[f64; 3]>, _) = (face.shape().collect(), face.pose());
    let of = Photographed { picture: &picture, mesh: &mesh, pose: [pose.yaw, pose.pitch, pose.roll] };
    let figures = [
        ("head", Figure::head(of), 0.02..0.1),
        ("flat print", Figure::print(of, 0.0, 0.6), 0.0..0.008),
        ("bent print", Figure::print(of, 1.2, 0.6), 0.0..0.013),
        ("cut-out", Figure::cut_out(of, 0.6), 0.0..0.013),
    ];
    for (name, figure, expected) in figures {
        let [(first, before), (second, after)] = seen(&faces, &figure, 24.0);
        let measured = parallax::measure((&first, &before), (&second, &after)).unwrap();
        assert!(expected.contains(&measured.residual), "{name}: {measured:?}");
        assert!(measured.turned > TURNED_PLANE, "{name}: {measured:?}");
        // The network hardly sees a print turn, however far it is turned.
        let turned = after.pose().yaw - before.pose().yaw;
        assert!(if name == "head" { turned > 18.0 } else { turned < 10.0 }, "{name}: {turned}");
    }
}

#[test]
fn a_sequence_arrives_where_it_was_sent_and_never_repeats_a_frame() {
    let faces = faces();
    let (picture, face) = person(&faces);
    let (mesh, pose): (Vec<[f64; 3]>, _) = (face.shape().collect(), face.pose());
    let of = Photographed { picture: &picture, mesh: &mesh, pose: [pose.yaw, pose.pitch, pose.roll] };
    let rest = Stance::default();
    let stances = [Stance { yaw: 22.0, ..rest }, Stance { near: 1.4, ..rest }];
    let taken = sequence(&Figure::head(of), rest, &stances, 1.0, &Room::usual(9)).unwrap();
    let frames: Vec<vision::liveness::Frame> = taken
        .into_iter()
        .map(|taken| vision::liveness::Frame { at_ms: taken.at_ms, act: taken.act, picture: taken.picture })
        .collect();
    let watched = vision::liveness::watch(&faces, &frames, &[Act::Left, Act::Nearer]).unwrap();
    assert!(watched.in_order(2) && watched.repeated() == 0.0 && watched.not_alone() == 0.0, "{watched:?}");
    let last = |act: usize| watched.moments.iter().rfind(|moment| moment.act == act).unwrap().moved.unwrap();
    assert!(last(1).is(Act::Left) && last(2).is(Act::Nearer), "{watched:?}");
    assert!(watched.solid().unwrap() > 0.02 && watched.farthest().unwrap() < 0.58, "{watched:?}");
}

#[test]
fn a_device_around_a_face_is_an_edge_on_three_sides() {
    let faces = faces();
    let (picture, face) = person(&faces);
    let (mesh, pose): (Vec<[f64; 3]>, _) = (face.shape().collect(), face.pose());
    let of = Photographed { picture: &picture, mesh: &mesh, pose: [pose.yaw, pose.pitch, pose.roll] };
    let room = Room::usual(3);
    let [(alone, its), _] = seen(&faces, &Figure::head(of), 5.0);
    let device = Figure::device(&alone, 2.1);
    let (shown, _) = frame(&device, &Stance { yaw: 3.0, ..Stance::default() }, &room, 1).unwrap();
    let held = faces.find(&shown).unwrap().remove(0);
    let framed = [passive::measure(&alone, &its).framed, passive::measure(&shown, &held).framed];
    assert!(framed[0] < 0.83 && framed[1] >= 0.83, "{framed:?}");
}
