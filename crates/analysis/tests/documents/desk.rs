//! A table to lay documents on: drawing, photographing, examining, deciding.

use std::{borrow::Cow, fs, path::Path};

use bonafide_analysis::{Evidence, ModelFile, Models, Results, Shot, examine};
use chrono::NaiveDate;
use domain::{
    capture::Step,
    country::Country,
    decision::{Decision, decide},
    document::DocumentType,
    order::Order,
    partner::{EnvironmentKind, SessionTimes},
    policy::Policy,
    settings::EnvironmentSettings,
    status::DocumentStatus,
};
use specimen::forgery::{Typed, with_zone};
use specimen::{Fonts, Kind, Person, Photo, Scene, Side, draw, draw_zone, photograph};
use vision::{RgbImage, face::Bounds};
use wire::token::Circumstances;

pub fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("as every specimen")
}

/// What every photograph needs.
pub struct Desk {
    /// Whose documents they are.
    pub person: Person,
    models: Models,
    fonts: [Vec<u8>; 3],
    portrait: RgbImage,
}

impl Desk {
    pub fn new() -> Self {
        Self::with_portrait_of("astronaut.png")
    }

    /// A desk whose documents bear the face of a photograph that comes with a package.
    pub fn with_portrait_of(photograph: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models");
        let read = |name: &str| fs::read(folder.join(name)).expect("run `cargo xtask models`");
        let models = Models::load(2, |name| {
            let own = fs::read(folder.join("own").join(format!("{name}.onnx")));
            let bytes = own.or_else(|_| fs::read(folder.join("fetched").join(format!("{name}.onnx")))).ok()?;
            Some(ModelFile { bytes: Cow::Owned(bytes), name: name.into(), version: "test".into(), view: None })
        })
        .expect("as every specimen");
        let face = |name: &str| {
            let whole = image::load_from_memory(&read(name)).expect("as every specimen").into_rgb8();
            let mut faces = models.faces.find(&whole).expect("as every specimen");
            faces.sort_by(|a, b| b.bounds.width.total_cmp(&a.bounds.width));
            head_and_shoulders(&whole, faces[0].bounds)
        };
        let portrait = face(&format!("fetched/test/{photograph}"));
        let fonts = [read("fetched/OCRB.otf"), read("fetched/DejaVuSans.ttf"), read("fetched/DejaVuSans-Bold.ttf")];
        Self { person: Person::sample(12), models, fonts, portrait }
    }

    pub fn models(&self) -> &Models {
        &self.models
    }

    pub fn fonts(&self) -> Fonts<'_> {
        let [ocr_b, regular, bold] = &self.fonts;
        Fonts { ocr_b, regular, bold }
    }

    pub fn drawn(&self, kind: Kind, side: Side) -> RgbImage {
        draw(kind, side, &self.person, Some(&self.portrait), &self.fonts()).expect("as every specimen")
    }

    /// The document with its portrait printed in grey.
    pub fn drawn_in_grey(&self, kind: Kind) -> RgbImage {
        let grey = vision::picture::grey(&self.portrait);
        draw(kind, Side::Front, &self.person, Some(&grey), &self.fonts()).expect("as every specimen")
    }

    /// A photograph that comes with a package.
    pub fn photograph(&self, name: &str) -> RgbImage {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched/test").join(name);
        image::open(path).expect("run `cargo xtask models`").into_rgb8()
    }

    pub fn drawn_without_portrait(&self, kind: Kind) -> RgbImage {
        draw(kind, Side::Front, &self.person, None, &self.fonts()).expect("as every specimen")
    }

    /// The document with these lines for a zone.
    pub fn with_zone(&self, kind: Kind, lines: &[String]) -> RgbImage {
        self.of(&self.person, kind, lines)
    }

    pub fn of(&self, person: &Person, kind: Kind, lines: &[String]) -> RgbImage {
        draw_zone(kind, Side::Front, person, lines, Some(&self.portrait), &self.fonts()).expect("as every specimen")
    }

    /// The document with its zone set in the font of its print.
    pub fn mistyped(&self, kind: Kind) -> RgbImage {
        let typed = Typed { font: Some(&self.fonts[1]), ..Typed::GENUINE };
        with_zone(kind, Side::Front, &self.person, Some(&self.portrait), &self.fonts(), &typed)
            .expect("as every specimen")
    }

    /// The drawing with the portrait once more, at a place in millimetres.
    pub fn with_second_portrait(&self, flat: &RgbImage, [left, top, width, height]: [f32; 4]) -> RgbImage {
        let mm = |v: f32| (v * specimen::PX_PER_MM) as u32;
        let filter = image::imageops::FilterType::Triangle;
        let glued = image::imageops::resize(&self.portrait, mm(width), mm(height), filter);
        let mut flat = flat.clone();
        image::imageops::replace(&mut flat, &glued, mm(left).into(), mm(top).into());
        flat
    }

    /// The drawing with an area, in millimetres, under plain paper.
    pub fn covered(&self, flat: &RgbImage, area: [f32; 4]) -> RgbImage {
        let mut flat = flat.clone();
        let [left, top, width, height] = area.map(|v| (v * specimen::PX_PER_MM) as u32);
        for y in top..top + height {
            for x in left..left + width {
                flat.put_pixel(x, y, image::Rgb([238, 232, 228]));
            }
        }
        flat
    }

    /// The drawing with an area smeared.
    pub fn smeared(&self, flat: &RgbImage, area: [f32; 4]) -> RgbImage {
        let mut flat = flat.clone();
        let [left, top, width, height] = area.map(|v| (v * specimen::PX_PER_MM) as u32);
        let part = image::imageops::crop_imm(&flat, left, top, width, height).to_image();
        image::imageops::replace(&mut flat, &image::imageops::blur(&part, 11.0), left.into(), top.into());
        flat
    }

    pub fn photo(&self, flat: &RgbImage, scene: &Scene) -> Photo {
        photograph(flat, scene, 5).expect("as every specimen")
    }

    pub fn taken(&self, flat: &RgbImage, scene: &Scene) -> Vec<u8> {
        self.photo(flat, scene).jpeg
    }

    pub fn photographed(&self, kind: Kind, side: Side) -> Vec<u8> {
        self.taken(&self.drawn(kind, side), &Scene::clean())
    }

    /// Evidence of a session that checks the document alone and takes any.
    pub fn evidence(&self, said: DocumentType, pictures: Vec<(Step, Vec<u8>)>) -> Evidence {
        let shots = pictures.into_iter().enumerate();
        let shots = shots.map(|(at, (step, jpeg))| Shot { step, jpeg, sha256: format!("{at}") }).collect();
        let selected = Some((Country::UTOPIA, said));
        Evidence {
            pages: vec![],
            shots,
            order: self.order("DOCUMENT"),
            selected,
            recording: None,
            today: date(2026, 11, 30),
        }
    }

    /// Evidence of a session that compares a passport with a selfie.
    pub fn identification(&self, pictures: Vec<(Step, Vec<u8>)>) -> Evidence {
        Evidence { order: self.order("IDENTIFICATION"), ..self.evidence(DocumentType::Passport, pictures) }
    }

    /// What the built-in policy decides.
    pub fn decided(&self, evidence: &Evidence) -> Decision {
        decide(&evidence.order, &self.examine(evidence).findings, &Policy::built_in())
    }

    fn order(&self, token_type: &str) -> Order {
        let circumstances = Circumstances {
            kind: EnvironmentKind::Development,
            settings: &EnvironmentSettings::default(),
            times: SessionTimes::default(),
            loopback_callbacks: false,
        };
        let request = serde_json::json!({ "clientId": "-", "tokenType": token_type });
        let mut order = wire::token::read(&request, &circumstances).expect("a plain order");
        order.documents = DocumentType::ALL.to_vec();
        order
    }

    pub fn examine(&self, evidence: &Evidence) -> Results {
        examine(evidence, &self.models, &Policy::built_in().marks, &mut |_| ())
    }

    /// Asserts what a document is decided to be.
    #[track_caller]
    pub fn check(&self, evidence: Evidence, expected: DocumentStatus) -> Decision {
        let results = self.examine(&evidence);
        let decision = decide(&evidence.order, &results.findings, &Policy::built_in());
        let told: Vec<String> = results
            .findings
            .iter()
            .map(|f| format!("{} {} {:?} {:?} {:?}", f.check, f.outcome, f.measure, f.mark, f.detail))
            .collect();
        assert_eq!(decision.document, expected, "{:?}\n{}", decision.reasons, told.join("\n"));
        decision
    }
}

/// The face takes about 70 % of the height (ISO/IEC 19794-5, full frontal).
fn head_and_shoulders(whole: &RgbImage, face: Bounds) -> RgbImage {
    let tall = (face.height.max(face.width) * 1.75).min(f64::from(whole.height()));
    let wide = (tall * 35.0 / 45.0).min(f64::from(whole.width()));
    let centre = face.centre();
    let left = (centre.x - wide / 2.0).clamp(0.0, f64::from(whole.width()) - wide);
    let top = (centre.y - tall * 0.54).clamp(0.0, f64::from(whole.height()) - tall);
    image::imageops::crop_imm(whole, left as u32, top as u32, wide as u32, tall as u32).to_image()
}
