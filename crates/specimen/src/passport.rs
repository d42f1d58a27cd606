//! The data page of the passport.

use crate::draw::{Sheet, name, sex, spelled};
use crate::pattern::{Palette, microprint, signature};

const PALETTE: Palette = Palette {
    ink: [20, 32, 62],
    label: [70, 92, 120],
    band: [[18, 44, 88], [20, 110, 122]],
    paper: [[222, 238, 236], [244, 240, 226], [222, 228, 244]],
    lines: [[60, 140, 150], [196, 140, 110]],
};

/// Draws the page.
pub(crate) fn page(sheet: &mut Sheet) {
    let p = sheet.person;
    sheet.ground(&PALETTE, 9.5, "PASSPORT", "PASSEPORT · REISEPASS · ПАСПОРТ");
    sheet.specimen((82.0, 38.0), 13.5, -24.0, (6.0, 63.4));
    sheet.ghost([103.0, 31.5, 17.0, 21.9], &PALETTE);
    sheet.portrait([6.0, 14.0, 35.0, 45.0], &PALETTE);
    microprint(&mut sheet.canvas, &sheet.faces.regular, (6.0, 60.6), 35.0, PALETTE.label);

    let native = p.native_name.as_ref();
    let (left, right) = (46.0, 82.0);
    let row = |n: u8| 14.2 + 6.6 * f32::from(n);
    let mut field = |x: f32, n: u8, room: f32, label: &str, value: &str| {
        sheet.field(&PALETTE, (x, row(n)), room, 1.0, label, value);
    };
    field(left, 0, 10.0, "Type", "P");
    field(58.0, 0, 20.0, "Issuing state", "UTO");
    field(right, 0, 38.0, "Passport No. / No. du passeport", &p.document_number.to_uppercase());
    field(left, 1, 73.0, "Surname / Nom", &name(&p.surname, native.map(|n| &n.0)));
    field(left, 2, 73.0, "Given names / Prénoms", &name(&p.given_names, native.map(|n| &n.1)));
    field(left, 3, 34.0, "Nationality / Nationalité", &nationality(&p.nationality));
    field(right, 3, 20.0, "Personal No.", &p.personal_number.to_uppercase());
    field(left, 4, 34.0, "Date of birth / Date de naissance", &spelled(p.birth_date));
    field(right, 4, 20.0, "Sex / Sexe", sex(p));
    field(left, 5, 34.0, "Place of birth / Lieu de naissance", &p.birth_place.to_uppercase());
    field(right, 5, 20.0, "Height / Taille", &format!("{} CM", p.height_cm));
    field(left, 6, 34.0, "Date of issue / Date de délivrance", &spelled(p.issue_date));
    field(right, 6, 38.0, "Authority / Autorité", &p.authority.to_uppercase());
    field(left, 7, 34.0, "Date of expiry / Date d’expiration", &spelled(p.expiry_date));
    sheet.canvas.text(&sheet.faces.regular, (right, row(7)), 1.55, PALETTE.label, "Holder’s signature");
    signature(&mut sheet.canvas, [right + 1.0, row(7) - 0.6, 28.0, 4.6], &p.surname, [24, 30, 80]);
}

/// The nationality in words where it is Utopia's.
pub(crate) fn nationality(code: &str) -> String {
    if code == mrz::state::UTOPIA { "UTOPIAN".to_owned() } else { code.to_uppercase() }
}
