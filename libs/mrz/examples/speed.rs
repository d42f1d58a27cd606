//! How long reading, repairing, writing and comparing take: `cargo run --release -p bonafide-mrz --example speed`.

use std::hint::black_box;
use std::time::Instant;

use bonafide_mrz::{Format, parse, repair, translit, write};

/// Runs of each measurement, after as many for warming up.
const TIMES: u32 = 20_000;

fn measure(what: &str, run: impl Fn()) {
    for _ in 0..TIMES {
        run();
    }
    let start = Instant::now();
    for _ in 0..TIMES {
        run();
    }
    println!("{what:<40} {:>8} ns", start.elapsed().as_nanos() / u128::from(TIMES));
}

fn main() {
    let passport = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
    let misread = ["P<UTOERIK5SON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8989O2C36UTO74O8122F1204159ZE184226B<<<<<10"];
    let hopeless = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "OOOOOOOOO6UTO7408122F120415900000000000000<1"];
    let card = ["IDBEL592211692<1741<<<<<<<<<<<", "9003107F2509301BEL900310244094", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"];
    let fields = parse(&passport).expect("the standard's specimen").fields;

    measure("parse a passport", || drop(black_box(parse(black_box(&passport)))));
    measure("parse a card with a long number", || drop(black_box(parse(black_box(&card)))));
    measure("repair a passport that holds", || drop(black_box(repair(black_box(&passport)))));
    measure("repair three look-alikes", || drop(black_box(repair(black_box(&misread)))));
    measure("try to repair what cannot be", || drop(black_box(repair(black_box(&hopeless)))));
    measure("write a passport", || drop(black_box(write(black_box(&fields), Format::Td3))));
    measure("spell a name", || drop(black_box(translit::to_mrz(black_box("Jürgen Müller-Lüdenscheidt")))));
    measure("compare a name with its spelling", || {
        black_box(translit::is_spelling(
            "JUERGEN MUELLER LUEDENSCHEIDT",
            black_box("Jürgen Müller-Lüdenscheidt"),
            false,
        ));
    });
}
