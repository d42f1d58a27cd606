//! Who is on a document.

use aamva::{Address, Colour, Height, Licence};
use mrz::translit::to_mrz;
use mrz::{Date, Fields, Sex, ShortDate};

use crate::draw::Error;
use crate::kind::Kind;
use crate::random::Random;

/// A person of Utopia and what their documents say. Every field may be set freely; what does not fit a zone or a
/// barcode is refused when the document is drawn.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// Surname, in Latin letters.
    pub surname: String,
    /// Given names, in Latin letters.
    pub given_names: String,
    /// Surname and given names in the person's own script, if that is not the Latin one.
    pub native_name: Option<(String, String)>,
    /// Day of birth.
    pub birth_date: Date,
    /// Sex.
    pub sex: Sex,
    /// Nationality, three letters as in a zone.
    pub nationality: String,
    /// Number of every document drawn, at most nine letters and digits for passport and permit.
    pub document_number: String,
    /// Personal number, at most fourteen letters and digits; may be empty.
    pub personal_number: String,
    /// Day of issue.
    pub issue_date: Date,
    /// Last day of validity.
    pub expiry_date: Date,
    /// Place of birth.
    pub birth_place: String,
    /// Street and number.
    pub street: String,
    /// City.
    pub city: String,
    /// Postal code.
    pub postal_code: String,
    /// Height in centimetres.
    pub height_cm: u16,
    /// Who issued the documents.
    pub authority: String,
}

/// Surnames of women and of men, and given names of women and of men, each group from one part of the world. The
/// first part is as a Latin document prints it, the second in the own script, empty where that is Latin.
type Group = [&'static [(&'static str, &'static str)]; 4];

const GROUPS: [Group; 9] = [
    [
        &[("Sjögren-Øberg", ""), ("Weiß", ""), ("Þórarinsdóttir", ""), ("Müller", "")],
        &[("Åkesson", ""), ("Größinger", ""), ("Bjørnstad", ""), ("Lindqvist", "")],
        &[("Märta Sofie", ""), ("Ingrid", ""), ("Käthe Luise", ""), ("Signe", "")],
        &[("Jürgen", ""), ("Søren Aksel", ""), ("Björn", ""), ("Anders", "")],
    ],
    [
        &[("Núñez Peña", ""), ("Lefèvre", ""), ("Gonçalves", ""), ("D’Amico", "")],
        &[("Ibáñez Ruiz", ""), ("Beauséjour", ""), ("Magalhães", ""), ("Dell’Orto", "")],
        &[("María del Mar", ""), ("Zoé", ""), ("Inês", ""), ("Chiara Lucia", "")],
        &[("José Ángel", ""), ("Loïc", ""), ("João Tomé", ""), ("Niccolò", "")],
    ],
    [
        &[("Żółkiewska", ""), ("Dvořáková", ""), ("Šimunović", ""), ("Ľuptáková", "")],
        &[("Wiśniewski", ""), ("Novák", ""), ("Đorđević", ""), ("Hlaváč", "")],
        &[("Małgorzata", ""), ("Zdeňka", ""), ("Živana", ""), ("Agnieszka Ewa", "")],
        &[("Łukasz", ""), ("Jiří", ""), ("Želimir", ""), ("Stanisław Jan", "")],
    ],
    [
        &[("Žukauskaitė", ""), ("Bērziņa", ""), ("Mägi", ""), ("Šimkutė", "")],
        &[("Petrauskas", ""), ("Kalniņš", ""), ("Tamm", ""), ("Žilinskas", "")],
        &[("Eglė", ""), ("Līga", ""), ("Ülle", ""), ("Rūta Marija", "")],
        &[("Šarūnas", ""), ("Jānis", ""), ("Jüri", ""), ("Ąžuolas", "")],
    ],
    [
        &[
            ("Shcherbakova", "Щербакова"),
            ("Iakovleva", "Яковлева"),
            ("Zhuravlova", "Журавлова"),
            ("Khrenova", "Хренова"),
        ],
        &[("Shcherbakov", "Щербаков"), ("Iurev", "Юрьев"), ("Tsvetanov", "Цветанов"), ("Chernykh", "Черных")],
        &[("Iuliia", "Юлия"), ("Oksana", "Оксана"), ("Zhanna", "Жанна"), ("Liudmila", "Людмила")],
        &[("Iurii", "Юрий"), ("Fedor", "Фёдор"), ("Mikhail", "Михаил"), ("Arkadii", "Аркадий")],
    ],
    [
        &[("Papadopoulou", "Παπαδοπούλου"), ("Georgiou", "Γεωργίου"), ("Ioannidou", "Ιωαννίδου")],
        &[("Papadopoulos", "Παπαδόπουλος"), ("Georgiou", "Γεωργίου"), ("Ioannidis", "Ιωαννίδης")],
        &[("Eleni", "Ελένη"), ("Despoina", "Δέσποινα"), ("Zoi", "Ζωή")],
        &[("Nikolaos", "Νικόλαος"), ("Georgios", "Γεώργιος"), ("Charalampos", "Χαράλαμπος")],
    ],
    [
        &[("Yıldız", ""), ("Çağlayan", ""), ("Şahin", ""), ("Öztürk", "")],
        &[("Güneş", ""), ("Işık", ""), ("Aydoğan", ""), ("Kılıç", "")],
        &[("Ayşe Nur", ""), ("Gülçin", ""), ("İpek", ""), ("Elif", "")],
        &[("İbrahim", ""), ("Oğuz", ""), ("Çetin", ""), ("Ömer Faruk", "")],
    ],
    [
        &[("Nguyễn", ""), ("Trần", ""), ("Phạm", ""), ("Wickramasinghe", "")],
        &[("Lê", ""), ("Đặng", ""), ("Venkataraghavan", ""), ("Bandaranayake", "")],
        &[("Thị Hồng", ""), ("Mỹ Duyên", ""), ("Lakshmi Priya", ""), ("Anjali", "")],
        &[("Văn Hùng", ""), ("Quốc Việt", ""), ("Rajesh Kumar", ""), ("Chaminda", "")],
    ],
    [
        &[("O’Sullivan", ""), ("Ó Briain", ""), ("Adeyemi-Cole", ""), ("Mbeki", "")],
        &[("MacAllister", ""), ("St. John", ""), ("Okonkwo", ""), ("ap Rhys", "")],
        &[("Siobhán", ""), ("Folasade", ""), ("Mary-Jane", ""), ("Ngozi", "")],
        &[("Pádraig", ""), ("Oluwaseun", ""), ("Jean-Luc", ""), ("Kwame", "")],
    ],
];

const CITIES: [&str; 8] =
    ["Amaurot", "Port Anyder", "Hythloday", "Nova Abraxa", "Bensalem", "Achora", "Polyleria", "Macaria"];
const STREETS: [&str; 6] = ["Raphael Street", "Harbour Lane", "Island Road", "Garden Row", "Anyder Quay", "Mill Hill"];
const LETTERS: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ";

impl Person {
    /// Makes up a person; the same seed gives the same one. Names come from several languages and scripts; everybody
    /// is a national of Utopia, between 16 and 80 years old in 2026, and has valid documents until at least 2031.
    pub fn sample(seed: u64) -> Self {
        // A constant keeps neighbouring uses of the same seed, such as the scene's, from walking in step.
        let mut random = Random::new(seed ^ 0x5EED_0FBE_0B1E);
        let group = GROUPS[random.below(GROUPS.len())];
        let man = random.bits() & 1 == 0;
        let surname = random.pick(group[usize::from(man)]);
        let given = random.pick(group[2 + usize::from(man)]);
        let sex = match (random.below(25), man) {
            (0, _) => Sex::Unspecified,
            (_, true) => Sex::Male,
            (_, false) => Sex::Female,
        };
        let birth_date = date(1946 + random.below(65) as u16, &mut random);
        let issue_date = date(2021 + random.below(5) as u16, &mut random);
        let mut digits =
            |count: usize| -> String { (0..count).map(|_| char::from(random.pick(b"0123456789"))).collect() };
        let (number, suffix, postal_code) = (digits(6), digits(5), digits(5));
        let mut letters = |count: usize| -> String { (0..count).map(|_| char::from(random.pick(LETTERS))).collect() };
        let document_number = format!("{}{number}{}", letters(2), letters(1));
        let birth_place = random.pick(&CITIES).to_owned();
        let house = 1 + random.below(180);
        Self {
            surname: surname.0.to_owned(),
            given_names: given.0.to_owned(),
            native_name: (!surname.1.is_empty()).then(|| (surname.1.to_owned(), given.1.to_owned())),
            birth_date,
            sex,
            nationality: mrz::state::UTOPIA.to_owned(),
            document_number,
            personal_number: format!("{}{suffix}", mrz::ShortDate::from(birth_date)),
            issue_date,
            expiry_date: Date::new(issue_date.year() + 10, issue_date.month(), issue_date.day())
                .expect("no day after the 28th is chosen"),
            birth_place,
            street: format!("{house} {}", random.pick(&STREETS)),
            city: random.pick(&CITIES).to_owned(),
            postal_code,
            height_cm: 152 + random.below(45) as u16,
            authority: "Ministry of the Interior".to_owned(),
        }
    }

    /// The lines of the machine-readable zone of a document; `None` for the driving licence.
    ///
    /// # Errors
    /// If something does not fit: see [`mrz::Unwritable`].
    pub fn zone(&self, kind: Kind) -> Result<Option<Vec<String>>, Error> {
        let Some((format, _)) = kind.zone() else { return Ok(None) };
        let code = match kind {
            Kind::Passport => "P",
            Kind::ResidencePermit => "IR",
            Kind::IdentityCard | Kind::DrivingLicence => "ID",
        };
        // The permit's seven columns of optional data are too few for a personal number.
        let optional = if kind == Kind::ResidencePermit { "" } else { &self.personal_number };
        let fields = Fields {
            document_code: code.to_owned(),
            issuer: mrz::state::UTOPIA.to_owned(),
            surname: self.surname.clone(),
            given_names: self.given_names.clone(),
            document_number: self.document_number.clone(),
            nationality: self.nationality.clone(),
            birth_date: self.birth_date.into(),
            sex: self.sex,
            expiry_date: ShortDate::from(self.expiry_date),
            optional: optional.to_owned(),
            optional_2: String::new(),
        };
        Ok(Some(mrz::write(&fields, format)?))
    }

    /// What the barcode of the driving licence says. Names are in the letters A to Z; the issuer number is zero, as
    /// nobody assigned one to Utopia.
    pub fn licence(&self) -> Licence {
        let given = to_mrz(&self.given_names);
        let (first, middle) = given.split_once(' ').unwrap_or((&given, ""));
        Licence {
            surname: to_mrz(&self.surname),
            given_name: first.to_owned(),
            middle_names: middle.to_owned(),
            number: self.document_number.clone(),
            birth_date: Some(self.birth_date),
            issue_date: Some(self.issue_date),
            expiry_date: Some(self.expiry_date),
            sex: match self.sex {
                Sex::Female => aamva::Sex::Female,
                Sex::Male => aamva::Sex::Male,
                Sex::Unspecified => aamva::Sex::Unspecified,
            },
            country: mrz::state::UTOPIA.to_owned(),
            address: Address {
                street: self.street.to_uppercase(),
                city: self.city.to_uppercase(),
                jurisdiction: "UT".to_owned(),
                postal_code: self.postal_code.clone(),
                ..Address::default()
            },
            vehicle_class: "B".to_owned(),
            height: Some(Height::Centimetres(self.height_cm)),
            eyes: Some(Colour::Unknown),
            discriminator: format!("{}{}", self.document_number, mrz::ShortDate::from(self.issue_date)),
            ..Licence::default()
        }
    }

    /// The payload of the driving licence's barcode, in the version of 2020.
    ///
    /// # Errors
    /// If something does not fit: see [`aamva::Unwritable`].
    pub fn barcode(&self) -> Result<String, Error> {
        Ok(aamva::write(&self.licence(), 10)?)
    }
}

/// Some day of a year, never after the 28th of a month.
fn date(year: u16, random: &mut Random) -> Date {
    let (month, day) = (1 + random.below(12) as u8, 1 + random.below(28) as u8);
    Date::new(year, month, day).expect("every month has 28 days")
}
