//! The residence permit.

use crate::draw::{Sheet, name, sex, spelled};
use crate::passport::nationality;
use crate::pattern::{Palette, microprint, signature};

const PALETTE: Palette = Palette {
    ink: [58, 22, 46],
    label: [128, 80, 104],
    band: [[112, 30, 74], [190, 92, 60]],
    paper: [[246, 230, 232], [246, 244, 230], [238, 226, 242]],
    lines: [[190, 100, 130], [196, 150, 80]],
};

/// Draws the one side.
pub(crate) fn page(sheet: &mut Sheet) {
    let p = sheet.person;
    sheet.ground(&PALETTE, 8.6, "RESIDENCE PERMIT", "TITRE DE SÉJOUR · AUFENTHALTSTITEL");
    sheet.specimen((70.0, 30.0), 11.5, -22.0, (58.0, 49.6));
    sheet.ghost([86.5, 21.5, 13.5, 17.4], &PALETTE);
    sheet.portrait([5.0, 11.2, 28.0, 36.0], &PALETTE);
    microprint(&mut sheet.canvas, &sheet.faces.regular, (5.0, 48.7), 28.0, PALETTE.label);

    let native = p.native_name.as_ref();
    let (left, right) = (36.5, 64.0);
    let row = |n: u8| 13.0 + 6.1 * f32::from(n);
    let mut field = |x: f32, n: u8, room: f32, label: &str, value: &str| {
        sheet.field(&PALETTE, (x, row(n)), room, 0.95, label, value);
    };
    field(left, 0, 64.0, "Surname / Nom", &name(&p.surname, native.map(|n| &n.0)));
    field(left, 1, 49.0, "Given names / Prénoms", &name(&p.given_names, native.map(|n| &n.1)));
    field(left, 2, 25.0, "Nationality", &nationality(&p.nationality));
    field(right, 2, 6.0, "Sex", sex(p));
    field(72.0, 2, 13.0, "Type", "PERMANENT");
    field(left, 3, 25.0, "Date of birth", &spelled(p.birth_date));
    field(right, 3, 21.0, "Permit No.", &p.document_number.to_uppercase());
    field(left, 4, 25.0, "Date of issue", &spelled(p.issue_date));
    field(right, 4, 21.0, "Authority", &p.authority.to_uppercase());
    field(left, 5, 25.0, "Date of expiry", &spelled(p.expiry_date));
    signature(&mut sheet.canvas, [right + 16.0, 40.6, 19.0, 5.0], &p.surname, [24, 30, 80]);
}
