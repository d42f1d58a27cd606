//! The driving licence.

use crate::barcode;
use crate::draw::{Error, Sheet, name, spelled};
use crate::pattern::{Palette, emblem, microprint, signature};

const PALETTE: Palette = Palette {
    ink: [60, 26, 34],
    label: [130, 74, 80],
    band: [[176, 66, 82], [206, 128, 108]],
    paper: [[250, 228, 226], [252, 240, 230], [240, 228, 240]],
    lines: [[214, 110, 120], [150, 130, 190]],
};

/// Draws the side with the portrait: fields are numbered as on European licences (Directive 2006/126/EC, annex I).
pub(crate) fn front(sheet: &mut Sheet) {
    let p = sheet.person;
    sheet.ground(&PALETTE, 8.0, "DRIVING LICENCE", "PERMIS DE CONDUIRE · FÜHRERSCHEIN");
    sheet.specimen((57.0, 30.0), 10.5, -24.0, (4.0, 51.8));
    sheet.ghost([69.0, 25.5, 12.6, 16.2], &PALETTE);
    sheet.portrait([4.0, 11.5, 25.0, 32.1], &PALETTE);
    microprint(&mut sheet.canvas, &sheet.faces.regular, (4.0, 45.6), 25.0, PALETTE.label);

    let native = p.native_name.as_ref();
    let rows = [
        ("1.", name(&p.surname, native.map(|n| &n.0)), 46.0),
        ("2.", name(&p.given_names, native.map(|n| &n.1)), 46.0),
        ("3.", format!("{}  {}", spelled(p.birth_date), p.birth_place.to_uppercase()), 46.0),
        ("4a.", spelled(p.issue_date), 30.0),
        ("4b.", spelled(p.expiry_date), 30.0),
        ("4c.", p.authority.to_uppercase(), 30.0),
        ("4d.", p.personal_number.to_uppercase(), 30.0),
        ("5.", p.document_number.to_uppercase(), 30.0),
        ("9.", "AM B".to_owned(), 30.0),
    ];
    for (at, (number, value, room)) in rows.iter().enumerate() {
        let y = 14.2 + 4.3 * at as f32;
        sheet.canvas.text(&sheet.faces.regular, (32.0, y), 1.7, PALETTE.label, number);
        sheet.canvas.fitted(&sheet.faces.bold, (36.0, y), 2.5, *room, PALETTE.ink, value);
    }
    sheet.canvas.text(&sheet.faces.regular, (60.0, 46.0), 1.7, PALETTE.label, "7.");
    signature(&mut sheet.canvas, [62.5, 43.0, 17.0, 4.6], &p.surname, [24, 30, 80]);
}

/// Draws the side with the barcode.
pub(crate) fn back(sheet: &mut Sheet) -> Result<(), Error> {
    let p = sheet.person;
    sheet.ground(&PALETTE, 4.6, "DRIVING LICENCE", "");
    barcode::draw(&mut sheet.canvas, [3.0, 6.6, 79.6, 16.6], &p.barcode()?)?;
    sheet.specimen((37.0, 38.5), 8.5, -12.0, (4.0, 51.8));
    emblem(&mut sheet.canvas, (74.5, 34.0), 6.6, PALETTE.lines[0]);

    // The table of categories.
    let (left, top, row) = (4.0, 26.6, 3.7);
    let columns = [left, left + 9.0, left + 27.0, left + 45.0];
    for (column, title) in columns.iter().zip(["9.", "10.", "11.", "12."]) {
        sheet.canvas.text(&sheet.faces.regular, (*column + 0.8, top + 2.6), 1.6, PALETTE.label, title);
    }
    for (at, category) in ["AM", "B"].iter().enumerate() {
        let y = top + row * (at as f32 + 1.0);
        sheet.canvas.text(&sheet.faces.bold, (columns[0] + 0.8, y + 2.7), 2.2, PALETTE.ink, category);
        sheet.canvas.text(&sheet.faces.bold, (columns[1] + 0.8, y + 2.7), 1.9, PALETTE.ink, &spelled(p.issue_date));
        sheet.canvas.text(&sheet.faces.bold, (columns[2] + 0.8, y + 2.7), 1.9, PALETTE.ink, &spelled(p.expiry_date));
        sheet.canvas.text(&sheet.faces.bold, (columns[3] + 0.8, y + 2.7), 1.9, PALETTE.ink, "–");
    }
    let (right, bottom) = (left + 58.0, top + row * 3.0);
    let mut grid: Vec<Vec<(f32, f32)>> =
        (0..4).map(|line| vec![(left, top + row * line as f32), (right, top + row * line as f32)]).collect();
    grid.extend(columns.iter().chain([&right]).map(|x| vec![(*x, top), (*x, bottom)]));
    sheet.canvas.lines([left - 0.2, top - 0.2, 58.4, row * 3.0 + 0.4], PALETTE.label, 0.9, 0.14, &grid);

    let address = format!("8. {}, {} {}", p.street, p.postal_code, p.city).to_uppercase();
    sheet.canvas.fitted(&sheet.faces.bold, (left, bottom + 4.4), 2.2, 58.0, PALETTE.ink, &address);
    let words = "1. Surname  2. Given names  3. Date and place of birth  4a. Issue  4b. Expiry  4c. Authority";
    sheet.canvas.fitted(&sheet.faces.regular, (left, bottom + 7.6), 1.5, 77.0, PALETTE.label, words);
    let words =
        "4d. Personal No.  5. Licence No.  7. Signature  8. Address  9. Categories  10. From  11. Until  12. Codes";
    sheet.canvas.fitted(&sheet.faces.regular, (left, bottom + 9.9), 1.5, 77.0, PALETTE.label, words);
    Ok(())
}
