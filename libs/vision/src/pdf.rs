//! PDF files from strangers: whether it is one, whether it is locked, how many pages it has, and the photograph that is
//! its first page.
//!
//! Nothing in the file is ever run, drawn or followed outside of the file. Its objects are found by reading from front to
//! back, not by the file's own table of places, because such a table can name one place a hundred thousand times; every
//! byte is paid for out of one budget, so a hostile file ends in an error as soon as a good one ends in an answer.

use std::{borrow::Cow, collections::HashSet};

mod objects;

use objects::{Dict, Object, Objects};

/// How much PDF is accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the file.
    pub max_bytes: usize,
    /// Most pages.
    pub max_pages: usize,
    /// Most bytes that compressed parts may unfold to, all together.
    pub max_inflated: usize,
}

impl Default for Limits {
    /// 20 MiB, 50 pages (a year of bank statements), 64 MiB unfolded.
    fn default() -> Self {
        Self { max_bytes: 20 << 20, max_pages: 50, max_inflated: 64 << 20 }
    }
}

/// What a PDF is.
#[derive(Debug)]
pub struct Pdf<'a> {
    /// How many pages it has, at least 1.
    pub pages: usize,
    /// The photograph that its first page shows, if that page shows one JPEG and nothing else that is a picture.
    pub photograph: Option<Photograph<'a>>,
}

/// A JPEG inside a PDF.
#[derive(Debug, PartialEq, Eq)]
pub struct Photograph<'a> {
    /// The JPEG as it lies in the file.
    pub jpeg: Cow<'a, [u8]>,
    /// Quarter turns clockwise by which the page is shown, 0 to 3.
    pub turns: u8,
}

/// Why bytes are not accepted as a PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PdfError {
    /// The file is too long.
    #[error("the PDF has {bytes} bytes, at most {max} are accepted")]
    TooManyBytes {
        /// Its length.
        bytes: usize,
        /// The limit.
        max: usize,
    },
    /// It is no PDF.
    #[error("not a PDF")]
    NotAPdf,
    /// It opens with a password only, or is encrypted in another way.
    #[error("the PDF is encrypted; send it without a password")]
    Encrypted,
    /// It has too many pages.
    #[error("the PDF has more than {max} pages")]
    TooManyPages {
        /// The limit.
        max: usize,
    },
    /// It has no pages that can be found.
    #[error("the PDF is damaged: {0}")]
    Broken(&'static str),
}

/// Whether bytes claim to be a PDF.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// Reads a PDF within limits. Takes time in proportion to the file: not for async threads.
///
/// # Errors
/// When the bytes are no PDF, locked, too large, or broken.
pub fn read<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Pdf<'a>, PdfError> {
    if bytes.len() > limits.max_bytes {
        return Err(PdfError::TooManyBytes { bytes: bytes.len(), max: limits.max_bytes });
    }
    if !is_pdf(bytes) {
        return Err(PdfError::NotAPdf);
    }
    let mut objects = Objects::read(bytes, limits.max_inflated)?;
    if objects.encrypted {
        return Err(PdfError::Encrypted);
    }
    let pages = Pages::count(&objects, limits.max_pages)?;
    let image = pages.first_image(&objects);
    let photograph = match image {
        Some(number) => objects.jpeg(number)?.map(|jpeg| Photograph { jpeg, turns: pages.turns(&objects) }),
        None => None,
    };
    Ok(Pdf { pages: pages.count, photograph })
}

/// The pages of a file: how many, and the way from the root to the first.
struct Pages {
    count: usize,
    first: Vec<u32>,
}

impl Pages {
    /// Walks the tree of pages. Every node counts once, so that a tree that names its branches twice ends too.
    fn count(objects: &Objects<'_>, max: usize) -> Result<Self, PdfError> {
        let root = objects.catalog().and_then(|catalog| catalog.reference("Pages"));
        let mut open = vec![vec![root.ok_or(PdfError::Broken("it names no pages"))?]];
        let (mut seen, mut count, mut first) = (HashSet::new(), 0, vec![]);
        while let Some(way) = open.pop() {
            let number = *way.last().expect("a way has its own end");
            if way.len() > 64 || !seen.insert(number) {
                continue;
            }
            let Some(node) = objects.dict(number) else { continue };
            match objects.resolve(node.get("Kids")) {
                Some(Object::Array(kids)) => {
                    // One more than is accepted is enough to see that there are too many.
                    for kid in kids.iter().take(max + 1).rev().filter_map(Object::reference) {
                        open.push(way.iter().copied().chain([kid]).collect());
                    }
                }
                _ => {
                    count += 1;
                    if count > max {
                        return Err(PdfError::TooManyPages { max });
                    }
                    if first.is_empty() {
                        first = way;
                    }
                }
            }
        }
        match count {
            0 => Err(PdfError::Broken("it has no pages")),
            _ => Ok(Self { count, first }),
        }
    }

    /// What the first page says under a name, or inherits.
    fn inherited<'o>(&self, objects: &'o Objects<'_>, name: &str) -> Option<&'o Object> {
        self.first.iter().rev().find_map(|number| objects.resolve(objects.dict(*number)?.get(name)))
    }

    fn turns(&self, objects: &Objects<'_>) -> u8 {
        let degrees = self.inherited(objects, "Rotate").and_then(Object::integer).unwrap_or(0);
        u8::try_from((degrees / 90).rem_euclid(4)).expect("a remainder of 4 fits")
    }

    /// The object that is the only picture of the first page.
    fn first_image(&self, objects: &Objects<'_>) -> Option<u32> {
        let (mut images, mut seen) = (vec![], HashSet::new());
        collect_images(objects, self.inherited(objects, "Resources")?.dict()?, &mut seen, &mut images);
        match images[..] {
            [only] => Some(only),
            _ => None,
        }
    }
}

/// Gathers pictures from resources, and from the forms that scanners wrap them in. Everything is looked at once, and
/// not more than a hundred things in all.
fn collect_images(objects: &Objects<'_>, resources: &Dict, seen: &mut HashSet<u32>, images: &mut Vec<u32>) {
    let Some(named) = objects.resolve(resources.get("XObject")).and_then(Object::dict) else { return };
    for number in named.values().filter_map(Object::reference) {
        if seen.len() >= 100 || !seen.insert(number) {
            continue;
        }
        let Some(dict) = objects.dict(number) else { continue };
        if dict.is("Subtype", "Image") {
            images.push(number);
        } else if let Some(inner) = objects.resolve(dict.get("Resources")).and_then(Object::dict) {
            collect_images(objects, inner, seen, images);
        }
    }
}

#[cfg(test)]
mod tests;
