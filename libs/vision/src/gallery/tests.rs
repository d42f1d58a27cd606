use proptest::prelude::*;

use super::*;
use crate::face::distance;

const STEP: f32 = 1.0 / 256.0;

/// Numbers that look random and are the same every time (xorshift64).
fn numbers(seed: u64, length: usize) -> Vec<f32> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f32 / (1 << 24) as f32
    };
    (0..length).map(|_| (next() - 0.5) * 0.8).collect()
}

fn face(seed: u64, length: usize) -> Embedding {
    Embedding::new(numbers(seed, length))
}

fn filled(faces: u64, length: usize) -> Gallery<u64> {
    let mut gallery = Gallery::new(length, STEP);
    for seed in 0..faces {
        gallery.add(seed, &face(seed, length)).expect("it is of this length");
    }
    gallery
}

/// A face as it is kept.
fn kept(face: &Embedding) -> Embedding {
    Embedding::new(face.numbers().iter().map(|n| (n / STEP).round().clamp(-127.0, 127.0) * STEP).collect())
}

proptest! {
    #[test]
    fn exactly_the_faces_within_the_distance_are_found(
        length in 1usize..200, faces in 0u64..300, wanted in 300u64..400, share in 0.0f32..1.5, threads in 1usize..4,
    ) {
        let gallery = filled(faces, length);
        let within = share * (length as f32).sqrt() * 0.25;
        let wanted = face(wanted, length);
        let found = gallery.within(&wanted, within, threads).unwrap();
        prop_assert!(found.windows(2).all(|pair| pair[0].distance <= pair[1].distance));
        for seed in 0..faces {
            let true_distance = distance(&kept(&wanted), &kept(&face(seed, length)));
            match found.iter().find(|found| found.name == seed) {
                Some(found) => prop_assert!((found.distance - true_distance).abs() < 1e-4),
                None => prop_assert!(true_distance > within - 1e-4, "{seed} at {true_distance} was missed"),
            }
        }
        prop_assert!(found.iter().all(|found| found.distance <= within + 1e-6));
    }

    #[test]
    fn rounding_moves_no_distance_further_than_promised(a in 0u64..1000, b in 1000u64..2000, length in 1usize..600) {
        let (a, b) = (face(a, length), face(b, length));
        let moved = (distance(&a, &b) - distance(&kept(&a), &kept(&b))).abs();
        prop_assert!(moved <= STEP * (length as f32).sqrt() + 1e-5, "{moved}");
    }

    #[test]
    fn every_set_of_instructions_gives_the_same_bits(length in 1usize..700, rows in 0usize..20, bytes: Vec<i8>) {
        let numbers: Vec<i8> = bytes.iter().copied().chain([127, -127, 0, 1]).cycle().take(length * rows).collect();
        let wanted: Vec<i16> = (0..length).map(|n| [-127, 127, 5, -9][n % 4]).collect();
        let search = Search { wanted: &wanted, limit: i32::MAX };
        let slow = |row: &[i8]| row.iter().zip(&wanted).map(|(a, b)| (i64::from(*a) - i64::from(*b)).pow(2)).sum::<i64>();
        let best = Scan { numbers: &numbers, search: &search }.dispatch();
        prop_assert_eq!(&best, &scan(&numbers, &search), "the plain one");
        let squares: Vec<i64> = best.iter().map(|(_, square)| i64::from(*square)).collect();
        prop_assert_eq!(squares, numbers.chunks_exact(length).map(slow).collect::<Vec<_>>());
    }

    #[test]
    fn a_face_that_was_removed_is_found_no_more_and_the_others_are(gone in prop::collection::vec(0u64..60, 0..80)) {
        let mut gallery = filled(60, 32);
        let mut left: Vec<u64> = (0..60).collect();
        for name in gone {
            let there = left.contains(&name);
            prop_assert_eq!(gallery.remove(name), usize::from(there));
            left.retain(|other| *other != name);
            prop_assert_eq!(gallery.len(), left.len());
            for other in 0..60 {
                let found = gallery.within(&face(other, 32), 0.0, 1).unwrap();
                let names: Vec<u64> = found.iter().map(|found| found.name).collect();
                prop_assert_eq!(names, if left.contains(&other) { vec![other] } else { vec![] });
            }
        }
    }
}

#[test]
fn a_gallery_of_several_pieces_is_searched_and_emptied_to_the_end() {
    let faces = 2 * PIECE as u64 + 7;
    let mut gallery = filled(faces, 128);
    assert_eq!((gallery.len() as u64, gallery.pieces.len()), (faces, 3));
    for (name, threads) in [(0, 1), (PIECE as u64, 2), (faces - 1, 3), (PIECE as u64 - 1, 64)] {
        let found = gallery.within(&face(name, 128), 0.1, threads).unwrap();
        assert_eq!(found, [Found { name, distance: 0.0 }], "{threads} threads");
    }
    for name in (0..faces).rev().take(8) {
        assert_eq!(gallery.remove(name), 1);
    }
    assert_eq!((gallery.len(), gallery.pieces.len()), (2 * PIECE - 1, 2));
    assert_eq!(gallery.within(&face(5, 128), 0.1, 2).unwrap(), [Found { name: 5, distance: 0.0 }]);
}

#[test]
fn memory_stays_near_the_bytes_of_the_faces_while_a_gallery_grows() {
    let (length, mut gallery) = (128, Gallery::new(128, STEP));
    for name in 0..(5 * PIECE as u128 + 1) {
        gallery.add(name, &Embedding::new(vec![0.1; length])).expect("it is of this length");
        // What is set aside for the next faces is not touched, so it takes no memory of the machine yet.
        let filled: usize = gallery.pieces.iter().map(|p| p.numbers.len() + p.names.len() * size_of::<u128>()).sum();
        assert!(filled as f64 <= 1.2 * (gallery.len() * length) as f64);
    }
    let spare = PIECE * (length + size_of::<u128>()) + 4096;
    assert!(gallery.memory() - spare <= (1.2 * (gallery.len() * length) as f64) as usize);
}

#[test]
fn a_name_may_have_several_faces_and_all_of_them_go() {
    let mut gallery = Gallery::new(2, STEP);
    for (name, numbers) in [('a', [0.0, 0.1]), ('b', [0.0, 0.2]), ('a', [0.0, 0.3])] {
        gallery.add(name, &Embedding::new(numbers.to_vec())).expect("it is of this length");
    }
    assert_eq!(gallery.remove('a'), 2);
    let found = gallery.within(&Embedding::new(vec![0.0, 0.0]), 1.0, 1).unwrap();
    assert_eq!(found.iter().map(|found| found.name).collect::<Vec<_>>(), ['b']);
    assert_eq!((gallery.remove('b'), gallery.remove('b')), (1, 0));
    assert!(gallery.is_empty());
}

#[test]
fn faces_of_another_network_are_refused_and_odd_distances_find_nothing() {
    let mut gallery = filled(3, 8);
    assert_eq!(gallery.add(9, &face(9, 7)), Err(Foreign));
    assert_eq!(gallery.within(&face(9, 9), 1.0, 1), Err(Foreign));
    for odd in [-1.0, f32::NAN] {
        assert_eq!(gallery.within(&face(0, 8), odd, 1).unwrap(), []);
    }
    assert_eq!(gallery.within(&face(0, 8), f32::INFINITY, 1).unwrap().len(), 3);
}
