//! The identity card.

use crate::draw::{Sheet, name, sex, spelled};
use crate::passport::nationality;
use crate::pattern::{Palette, emblem, microprint, signature};

const PALETTE: Palette = Palette {
    ink: [34, 30, 60],
    label: [92, 84, 128],
    band: [[58, 44, 110], [38, 120, 110]],
    paper: [[230, 238, 228], [246, 242, 246], [226, 224, 244]],
    lines: [[110, 98, 180], [80, 160, 130]],
};

/// Draws the side with the portrait.
pub(crate) fn front(sheet: &mut Sheet) {
    let p = sheet.person;
    sheet.ground(&PALETTE, 8.0, "IDENTITY CARD", "CARTE D’IDENTITÉ · PERSONALAUSWEIS");
    sheet.specimen((56.0, 31.0), 10.5, -24.0, (4.0, 51.8));
    sheet.ghost([68.0, 27.0, 13.5, 17.4], &PALETTE);
    sheet.portrait([4.0, 11.5, 27.0, 34.7], &PALETTE);
    microprint(&mut sheet.canvas, &sheet.faces.regular, (4.0, 48.2), 27.0, PALETTE.label);

    let native = p.native_name.as_ref();
    let (left, right) = (34.5, 59.0);
    let row = |n: u8| 12.8 + 5.9 * f32::from(n);
    let mut field = |x: f32, n: u8, room: f32, label: &str, value: &str| {
        sheet.field(&PALETTE, (x, row(n)), room, 0.92, label, value);
    };
    field(left, 0, 47.0, "Surname", &name(&p.surname, native.map(|n| &n.0)));
    field(left, 1, 47.0, "Given names", &name(&p.given_names, native.map(|n| &n.1)));
    field(left, 2, 22.0, "Nationality", &nationality(&p.nationality));
    field(right, 2, 8.0, "Sex", sex(p));
    field(left, 3, 22.0, "Date of birth", &spelled(p.birth_date));
    field(left, 4, 22.0, "Date of expiry", &spelled(p.expiry_date));
    field(left, 5, 22.0, "Personal No.", &p.personal_number.to_uppercase());
    field(left, 6, 22.0, "Card No.", &p.document_number.to_uppercase());
    sheet.canvas.text(&sheet.faces.regular, (right, row(6) - 1.0), 1.4, PALETTE.label, "Signature");
    signature(&mut sheet.canvas, [right + 0.5, row(6) - 1.2, 19.0, 4.4], &p.surname, [24, 30, 80]);
}

/// Draws the side with the zone.
pub(crate) fn back(sheet: &mut Sheet) {
    let p = sheet.person;
    sheet.ground(&PALETTE, 4.6, "IDENTITY CARD", "");
    sheet.specimen((38.0, 18.6), 8.5, -12.0, (58.0, 28.8));
    emblem(&mut sheet.canvas, (73.6, 15.0), 6.6, PALETTE.lines[0]);
    let (left, right) = (4.7, 36.0);
    let row = |n: u8| 8.2 + 5.9 * f32::from(n);
    let mut field = |x: f32, n: u8, room: f32, label: &str, value: &str| {
        sheet.field(&PALETTE, (x, row(n)), room, 0.92, label, value);
    };
    field(left, 0, 29.0, "Place of birth", &p.birth_place.to_uppercase());
    field(right, 0, 20.0, "Height", &format!("{} CM", p.height_cm));
    field(left, 1, 60.0, "Address", &format!("{}, {} {}", p.street, p.postal_code, p.city).to_uppercase());
    field(left, 2, 29.0, "Date of issue", &spelled(p.issue_date));
    field(right, 2, 32.0, "Authority", &p.authority.to_uppercase());
    microprint(&mut sheet.canvas, &sheet.faces.regular, (4.7, 29.6), 50.0, PALETTE.label);
}
