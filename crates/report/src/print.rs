//! The PDF itself: what was placed is drawn page by page, with its meaning beside it.

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::report::Language;
use krilla::{
    Document, SerializeSettings,
    color::rgb,
    configure::{Archival, ConfigurationBuilder},
    geom::{PathBuilder, Point, Rect, Transform},
    image::Image,
    metadata::{DateTime as Moment, Metadata},
    num::NormalizedF32,
    page::PageSettings,
    paint::{Fill, FillRule},
    surface::Surface,
    tagging::{
        Artifact, ArtifactType, ContentTag, Identifier, Node, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree,
    },
};

use crate::{
    Error, Press,
    sheet::{Child, Colour, Item, MARGIN, Meaning, PAGE, Placed, Sheets, Style, WIDTH, colour},
    words::Words,
};

/// A report, laid out.
pub struct Composed<'p> {
    /// What lies where.
    pub sheets: Sheets<'p>,
    /// The document's title, for the file's properties.
    pub title: String,
    /// What stands at the head of every page at the right.
    pub name: String,
    /// What stands at its foot at the left.
    pub foot: String,
    /// What every page has to say before anything else, if this is no production result.
    pub warning: Option<String>,
    /// Its language.
    pub language: Language,
    /// When it is printed.
    pub printed_at: DateTime<Utc>,
}

/// Draws all pages and writes the file.
///
/// # Errors
/// When a picture is not a JPEG, or the file would not be valid.
pub fn print(press: &Press, mut composed: Composed) -> Result<Vec<u8>, Error> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .finish()
        .expect("PDF/A alone contradicts nothing");
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    document.set_metadata(properties(&composed));
    let words = Words::of(composed.language);
    // Opened before anything is drawn: a page that was begun has to be finished.
    let mut images = images(&mut composed.sheets)?.into_iter();
    let pages = composed.sheets.page + 1;
    let mut marks: Vec<Option<Identifier>> = vec![];
    // Things were placed page after page.
    let mut placed = composed.sheets.items.iter().peekable();
    for page in 0..pages {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1).expect("A4 is a page");
        let mut sheet = document.start_page_with(settings);
        let mut surface = sheet.surface();
        let number = words.with_all("page-of", &[("n", (page + 1).to_string()), ("total", pages.to_string())]);
        furniture(press, &mut surface, &composed, &number);
        while let Some(placed) = placed.next_if(|placed| placed.page == page) {
            marks.push(draw(press, &mut surface, placed, &mut images));
        }
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(tree(&composed, marks));
    // What the writer says may quote the text it stumbled over.
    document.finish().map_err(|_| Error::Invalid)
}

/// Opens the pictures, and takes their bytes from the sheets: a report may hold a hundred megabytes of them.
fn images(sheets: &mut Sheets) -> Result<Vec<Image>, Error> {
    let jpegs = sheets.items.iter_mut().filter_map(|placed| match &mut placed.item {
        Item::Image { jpeg, .. } => Some(std::mem::take(jpeg)),
        _ => None,
    });
    jpegs.map(|jpeg| Image::from_jpeg(jpeg.into(), false).map_err(|_| Error::Picture)).collect()
}

fn properties(composed: &Composed) -> Metadata {
    let at = composed.printed_at;
    let small = |n: u32| u8::try_from(n).expect("parts of a time are small");
    let moment = Moment::new(u16::try_from(at.year()).unwrap_or_default())
        .month(small(at.month()))
        .day(small(at.day()))
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(format!("{} {}", composed.title, composed.name))
        .language(composed.language.as_str().to_owned())
        .creator("Bonafide".to_owned())
        .creation_date(moment)
        .document_id(composed.name.clone())
}

/// What every page has: head, foot, and the warning.
fn furniture(press: &Press, surface: &mut Surface, composed: &Composed, number: &str) {
    let quiet = Style { size: 7.5, bold: false, colour: colour::QUIET };
    let right = |text: &str| PAGE.0 - MARGIN - press.regular().width(text, quiet.size);
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
    text(press, surface, (MARGIN, 38.0), &composed.title, quiet);
    text(press, surface, (right(&composed.name), 38.0), &composed.name, quiet);
    fill(surface, Rect::from_xywh(MARGIN, 44.0, WIDTH, 0.5), colour::LINE);
    if let Some(warning) = &composed.warning {
        fill(surface, Rect::from_xywh(MARGIN, 51.0, WIDTH, 19.0), colour::WARN);
        let loud = Style { size: 8.5, bold: true, colour: colour::PAPER };
        let middle = (PAGE.0 - press.bold().width(warning, loud.size)) / 2.0;
        text(press, surface, (middle, 63.5), warning, loud);
    }
    surface.end_tagged();
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    fill(surface, Rect::from_xywh(MARGIN, 802.0, WIDTH, 0.5), colour::LINE);
    text(press, surface, (MARGIN, 814.0), &composed.foot, quiet);
    text(press, surface, (right(number), 814.0), number, quiet);
    surface.end_tagged();
}

/// Draws one thing; gives the mark by which its part finds it.
fn draw(
    press: &Press,
    surface: &mut Surface,
    placed: &Placed,
    images: &mut impl Iterator<Item = Image>,
) -> Option<Identifier> {
    let tag = match (&placed.item, placed.has_part) {
        (_, false) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        (Item::Text { .. }, true) => ContentTag::Span(SpanTag::empty()),
        (_, true) => ContentTag::Other,
    };
    let mark = surface.start_tagged(tag);
    match &placed.item {
        Item::Text { x, baseline, text: words, style } => text(press, surface, (*x, *baseline), words, *style),
        Item::Fill { rect, colour } => fill(surface, Some(*rect), *colour),
        Item::Image { rect, .. } => {
            let image = images.next().expect("there are as many as there are places for them");
            surface.push_transform(&Transform::from_translate(rect.left(), rect.top()));
            let size = krilla::geom::Size::from_wh(rect.width(), rect.height()).expect("a picture has a size");
            surface.draw_image(image, size);
            surface.pop();
        }
    }
    surface.end_tagged();
    placed.has_part.then_some(mark)
}

fn text(press: &Press, surface: &mut Surface, at: (f32, f32), text: &str, style: Style) {
    let face = if style.bold { press.bold() } else { press.regular() };
    surface.set_fill(Some(paint(style.colour)));
    surface.draw_glyphs(Point::from_xy(at.0, at.1), &face.glyphs(text), face.font(), text, style.size, false);
}

fn fill(surface: &mut Surface, rect: Option<Rect>, colour: Colour) {
    let Some(rect) = rect else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        surface.set_fill(Some(paint(colour)));
        surface.draw_path(&path);
    }
}

fn paint((red, green, blue): Colour) -> Fill {
    Fill { paint: rgb::Color::new(red, green, blue).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// The parts of the document, in the order they are read.
fn tree(composed: &Composed, mut marks: Vec<Option<Identifier>>) -> TagTree {
    // Items were drawn page by page and placed in the same order, so their numbers agree.
    let mut tree = TagTree::new().with_lang(Some(composed.language.as_str().to_owned()));
    for root in &composed.sheets.roots {
        tree.push(group(&composed.sheets, *root, &mut marks));
    }
    tree
}

fn group(sheets: &Sheets, part: usize, marks: &mut [Option<Identifier>]) -> Node {
    let part = &sheets.parts[part];
    let mut group = TagGroup::new(match &part.meaning {
        Meaning::Title => krilla::tagging::TagKind::from(Tag::Hn(one(1), None)),
        Meaning::Heading => Tag::Hn(one(2), None).into(),
        Meaning::Paragraph => Tag::P.into(),
        Meaning::Table => Tag::Table.into(),
        Meaning::Row => Tag::TR.into(),
        Meaning::Head => Tag::TH(TableHeaderScope::Column).into(),
        Meaning::Cell => Tag::TD.into(),
        Meaning::Figure(words) => Tag::Figure(Some(words.clone())).into(),
    });
    for child in &part.children {
        match child {
            Child::Part(number) => group.push(self::group(sheets, *number, marks)),
            Child::Item(number) => group.push(marks[*number].take().expect("every thing belongs to one part")),
        }
    }
    group.into()
}

fn one(level: u16) -> std::num::NonZeroU16 {
    std::num::NonZeroU16::new(level).expect("levels begin at one")
}
