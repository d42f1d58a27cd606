//! Layout: blocks from top to bottom over as many pages as they need, and what each of them means to a reader who
//! cannot see it.
//!
//! Everything is placed first and drawn afterwards, because a page says how many there are.

use krilla::geom::Rect;

use crate::{Press, face::Face};

/// A4, in points.
pub const PAGE: (f32, f32) = (595.0, 842.0);
/// Free space at the left and at the right.
pub const MARGIN: f32 = 48.0;
/// Where the content of a page begins and ends.
const TOP: f32 = 84.0;
const BOTTOM: f32 = 790.0;
/// Width of the content.
pub const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
/// Size of the text, and from line to line as a multiple of it.
pub const TEXT: f32 = 8.5;
const LEADING: f32 = 1.38;
/// Space around the text of a cell.
const CELL: (f32, f32) = (5.0, 3.2);
/// Tallest picture: two fit on a page with their captions.
const TALLEST: f32 = 292.0;

/// A colour: red, green, blue.
pub type Colour = (u8, u8, u8);

/// Colours of the report. Text on each is at least as strong as WCAG AA asks.
pub mod colour {
    use super::Colour;
    /// Text.
    pub const INK: Colour = (24, 32, 44);
    /// Labels and captions.
    pub const QUIET: Colour = (84, 94, 110);
    /// Lines.
    pub const LINE: Colour = (206, 212, 220);
    /// Behind the heads of tables.
    pub const SHADE: Colour = (241, 244, 248);
    /// Passed.
    pub const GOOD: Colour = (16, 104, 64);
    /// Failed.
    pub const BAD: Colour = (164, 24, 32);
    /// Unclear, or not a real result.
    pub const WARN: Colour = (146, 80, 0);
    /// White.
    pub const PAPER: Colour = (255, 255, 255);
}

/// How a text looks.
#[derive(Clone, Copy)]
pub struct Style {
    pub size: f32,
    pub bold: bool,
    pub colour: Colour,
}

/// Running text.
pub const PLAIN: Style = Style { size: TEXT, bold: false, colour: colour::INK };
/// Running text that stands out.
pub const BOLD: Style = Style { bold: true, ..PLAIN };
/// Labels and captions.
pub const QUIET: Style = Style { colour: colour::QUIET, ..PLAIN };

/// A text with its look.
#[derive(Clone)]
pub struct Cell {
    pub text: String,
    pub style: Style,
}

impl Cell {
    pub fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }
}

/// What lies at a place of a page.
pub enum Item {
    Text { x: f32, baseline: f32, text: String, style: Style },
    Fill { rect: Rect, colour: Colour },
    Image { rect: Rect, jpeg: Vec<u8> },
}

/// What a part of the document is.
pub enum Meaning {
    Title,
    Heading,
    Paragraph,
    Table,
    Row,
    Head,
    Cell,
    Figure(String),
}

/// A part of the document, with its parts in reading order.
pub struct Part {
    pub meaning: Meaning,
    pub children: Vec<Child>,
}

/// What a part consists of.
pub enum Child {
    Part(usize),
    /// A place in [`Sheets::items`].
    Item(usize),
}

/// One thing on a page; without a part it only decorates.
pub struct Placed {
    pub page: usize,
    pub item: Item,
    pub has_part: bool,
}

/// Pages in the making.
pub struct Sheets<'p> {
    press: &'p Press,
    /// Everything that was placed, in the order of placing.
    pub items: Vec<Placed>,
    /// All parts; the roots are in `roots`.
    pub parts: Vec<Part>,
    /// The parts that are in no other.
    pub roots: Vec<usize>,
    /// Whether letters had to be told by number.
    pub replaced: bool,
    /// The page in the making, from 0, and where its next content begins.
    pub page: usize,
    y: f32,
}

impl<'p> Sheets<'p> {
    pub fn new(press: &'p Press) -> Self {
        Self { press, items: vec![], parts: vec![], roots: vec![], replaced: false, page: 0, y: TOP }
    }

    /// The title of the document.
    pub fn title(&mut self, text: &str) {
        self.block(Meaning::Title, text, Style { size: 19.0, bold: true, colour: colour::INK }, 0.0);
        self.y += 4.0;
    }

    /// A heading, which never stands alone at the foot of a page.
    pub fn heading(&mut self, text: &str) {
        if self.y + 84.0 > BOTTOM {
            self.turn();
        }
        if self.y > TOP {
            self.y += 14.0;
        }
        self.block(Meaning::Heading, text, Style { size: 12.0, bold: true, colour: colour::INK }, 0.0);
        self.y += 3.0;
    }

    /// A heading within a part, which never stands alone at the foot of a page.
    pub fn subheading(&mut self, text: &str) {
        self.make_room(84.0);
        self.y += 4.0;
        self.block(Meaning::Paragraph, text, BOLD, 0.0);
        self.y += 2.0;
    }

    /// Turns the page unless a heading, a few words and a picture fit below.
    pub fn make_room_for_a_picture(&mut self) {
        self.make_room(TALLEST + 110.0);
    }

    /// Running text.
    pub fn paragraph(&mut self, text: &str, style: Style) {
        self.block(Meaning::Paragraph, text, style, 0.0);
        self.y += 3.0;
    }

    /// A box of one colour with white text in it: large, and small below.
    pub fn badge(&mut self, large: &str, small: &str, ground: Colour) {
        let (big, little) = (
            Style { size: 16.0, bold: true, colour: colour::PAPER },
            Style { size: 9.5, bold: false, colour: colour::PAPER },
        );
        let (large, small) = (self.clean(large), self.clean(small));
        let inner = WIDTH - 24.0;
        let lines: Vec<(String, Style)> = [(large, big), (small, little)]
            .into_iter()
            .filter(|(text, _)| !text.is_empty())
            .flat_map(|(text, style)| {
                self.face(style).lines(&text, style.size, inner).into_iter().map(move |line| (line, style))
            })
            .collect();
        let height = lines.iter().map(|(_, style)| style.size * LEADING).sum::<f32>() + 16.0;
        self.make_room(height);
        self.fill(MARGIN, self.y, WIDTH, height, ground);
        let part = self.part(Meaning::Paragraph);
        let mut y = self.y + 8.0;
        for (line, style) in lines {
            self.text(Some(part), MARGIN + 12.0, y, &line, style);
            y += style.size * LEADING;
        }
        self.y += height + 6.0;
    }

    /// A table. Widths are shares of the whole; a head is repeated on every page. Rows break between pages, and inside
    /// only when they are taller than a third of one.
    pub fn table(&mut self, shares: &[f32], head: &[&str], rows: &[Vec<Cell>]) {
        let whole: f32 = shares.iter().sum();
        let widths: Vec<f32> = shares.iter().map(|share| share / whole * WIDTH).collect();
        let table = self.part(Meaning::Table);
        let head: Vec<Cell> =
            head.iter().map(|text| Cell::new(*text, Style { colour: colour::QUIET, ..BOLD })).collect();
        if !head.is_empty() {
            self.make_room(60.0);
            self.row(Some(table), &widths, &head, true);
        } else {
            self.line();
        }
        for row in rows {
            let height = self.height(&widths, row);
            if self.y + height > BOTTOM && height < (BOTTOM - TOP) / 3.0 {
                self.turn_with(&widths, &head);
            }
            self.row_over_pages(table, &widths, row, &head);
        }
        self.y += 4.0;
    }

    /// A picture with its caption, as large as fits.
    pub fn picture(&mut self, jpeg: Vec<u8>, pixels: (u32, u32), caption: &str) {
        // No larger than at 72 dots an inch: enlarging shows nothing more.
        let (wide, tall) = (pixels.0.max(1) as f32, pixels.1.max(1) as f32);
        let scale = (WIDTH / wide).min(TALLEST / tall).min(1.0);
        let (wide, tall) = ((wide * scale).max(1.0), (tall * scale).max(1.0));
        let caption = self.clean(caption);
        let lines = self.face(QUIET).lines(&caption, QUIET.size, WIDTH);
        let below = lines.len() as f32 * QUIET.size * LEADING;
        self.make_room(tall + below + 14.0);
        let part = self.part(Meaning::Figure(caption));
        let rect = Rect::from_xywh(MARGIN, self.y, wide, tall).expect("a picture has a size");
        self.place(Some(part), Item::Image { rect, jpeg });
        self.y += tall + 4.0;
        let words = self.part(Meaning::Paragraph);
        for line in lines {
            self.text(Some(words), MARGIN, self.y, &line, QUIET);
            self.y += QUIET.size * LEADING;
        }
        self.y += 10.0;
    }

    /// Makes a text settable and remembers when letters had to be told by number.
    pub fn clean(&mut self, text: &str) -> String {
        let (text, replaced) = self.press.legible(text);
        self.replaced |= replaced;
        text
    }

    fn block(&mut self, meaning: Meaning, text: &str, style: Style, indent: f32) {
        let text = self.clean(text);
        let lines = self.face(style).lines(&text, style.size, WIDTH - indent);
        let part = self.part(meaning);
        for line in lines {
            self.make_room(style.size * LEADING);
            self.text(Some(part), MARGIN + indent, self.y, &line, style);
            self.y += style.size * LEADING;
        }
    }

    fn row_over_pages(&mut self, table: usize, widths: &[f32], row: &[Cell], head: &[Cell]) {
        let part = self.child(table, Meaning::Row);
        let cells = self.broken(widths, row);
        let most = cells.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0);
        let step = row.iter().map(|cell| cell.style.size * LEADING).fold(TEXT * LEADING, f32::max);
        let parts: Vec<usize> = cells.iter().map(|_| self.child(part, Meaning::Cell)).collect();
        self.y += CELL.1;
        for number in 0..most {
            if self.y + step > BOTTOM {
                self.turn_with(widths, head);
                self.y += CELL.1;
            }
            let mut x = MARGIN;
            for ((lines, style), (part, width)) in cells.iter().zip(parts.iter().zip(widths)) {
                if let Some(line) = lines.get(number).filter(|line| !line.is_empty()) {
                    self.text(Some(*part), x + CELL.0, self.y, line, *style);
                }
                x += width;
            }
            self.y += step;
        }
        self.y += CELL.1;
        self.line();
    }

    /// The head of a table; where it is repeated it only decorates.
    fn row(&mut self, table: Option<usize>, widths: &[f32], row: &[Cell], shaded: bool) {
        let height = self.height(widths, row);
        if shaded {
            self.fill(MARGIN, self.y, WIDTH, height, colour::SHADE);
        }
        let part = table.map(|table| self.child(table, Meaning::Row));
        let mut x = MARGIN;
        for ((lines, style), width) in self.broken(widths, row).iter().zip(widths) {
            let cell = part.map(|part| self.child(part, Meaning::Head));
            for (number, line) in lines.iter().enumerate() {
                let y = self.y + CELL.1 + number as f32 * style.size * LEADING;
                self.text(cell, x + CELL.0, y, line, *style);
            }
            x += width;
        }
        self.y += height;
        self.line();
    }

    fn turn_with(&mut self, widths: &[f32], head: &[Cell]) {
        self.turn();
        if !head.is_empty() {
            self.row(None, widths, head, true);
        }
    }

    fn broken(&mut self, widths: &[f32], row: &[Cell]) -> Vec<(Vec<String>, Style)> {
        row.iter()
            .zip(widths)
            .map(|(cell, width)| {
                let text = self.clean(&cell.text);
                (self.face(cell.style).lines(&text, cell.style.size, width - 2.0 * CELL.0), cell.style)
            })
            .collect()
    }

    fn height(&mut self, widths: &[f32], row: &[Cell]) -> f32 {
        let tallest = self
            .broken(widths, row)
            .iter()
            .map(|(lines, style)| lines.len() as f32 * style.size * LEADING)
            .fold(0.0, f32::max);
        tallest + 2.0 * CELL.1
    }

    fn face(&self, style: Style) -> &'p Face {
        if style.bold { self.press.bold() } else { self.press.regular() }
    }

    fn make_room(&mut self, height: f32) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.turn();
        }
    }

    fn turn(&mut self) {
        self.page += 1;
        self.y = TOP;
    }

    fn line(&mut self) {
        self.fill(MARGIN, self.y, WIDTH, 0.5, colour::LINE);
        self.y += 0.5;
    }

    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Colour) {
        let rect = Rect::from_xywh(x, y, width, height).expect("boxes have a size");
        self.place(None, Item::Fill { rect, colour });
    }

    fn text(&mut self, part: Option<usize>, x: f32, top: f32, text: &str, style: Style) {
        // The baseline of a line whose letters are as high as the size lies four fifths down.
        let baseline = top + style.size * (LEADING - 1.0) / 2.0 + style.size * 0.8;
        self.place(part, Item::Text { x, baseline, text: text.to_owned(), style });
    }

    fn place(&mut self, part: Option<usize>, item: Item) {
        if let Some(part) = part {
            let place = Child::Item(self.items.len());
            self.parts[part].children.push(place);
        }
        self.items.push(Placed { page: self.page, item, has_part: part.is_some() });
    }

    fn part(&mut self, meaning: Meaning) -> usize {
        self.parts.push(Part { meaning, children: vec![] });
        self.roots.push(self.parts.len() - 1);
        self.parts.len() - 1
    }

    fn child(&mut self, parent: usize, meaning: Meaning) -> usize {
        self.parts.push(Part { meaning, children: vec![] });
        let number = self.parts.len() - 1;
        self.parts[parent].children.push(Child::Part(number));
        number
    }
}
