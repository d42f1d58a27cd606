//! The objects of a PDF, found by reading it from front to back (ISO 32000-1 §7.2, §7.3, §7.5).

use std::{borrow::Cow, collections::HashMap, io::Read, ops::Range};

use flate2::bufread::{DeflateDecoder, ZlibDecoder};

use super::PdfError;

/// Most values in a file: each takes some forty bytes of memory. A file of fifty pages has a few thousand.
const MOST_VALUES: usize = 500_000;
/// How deep values may lie in one another.
const DEEPEST: usize = 64;

/// One value.
#[derive(Debug)]
pub enum Object {
    /// A whole number.
    Integer(i64),
    /// A name, without its slash.
    Name(Box<str>),
    /// A list.
    Array(Vec<Object>),
    /// A dictionary.
    Dict(Dict),
    /// Another object, by number.
    Reference(u32),
    /// Anything else: texts, fractions, truth, nothing.
    Other,
}

impl Object {
    /// The number, if it is a reference.
    pub fn reference(&self) -> Option<u32> {
        if let Self::Reference(number) = self { Some(*number) } else { None }
    }

    /// The value, if it is a whole number.
    pub fn integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// The dictionary, if it is one.
    pub fn dict(&self) -> Option<&Dict> {
        if let Self::Dict(dict) = self { Some(dict) } else { None }
    }

    fn name(&self) -> Option<&str> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }
}

/// A dictionary.
#[derive(Debug, Default)]
pub struct Dict(Vec<(Box<str>, Object)>);

impl Dict {
    /// The value under a name.
    pub fn get(&self, name: &str) -> Option<&Object> {
        self.0.iter().find(|(key, _)| &**key == name).map(|(_, value)| value)
    }

    /// The number of the object that is named.
    pub fn reference(&self, name: &str) -> Option<u32> {
        self.get(name)?.reference()
    }

    /// Whether the value under a name is this name.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.get(name).and_then(Object::name) == Some(value)
    }

    /// Every value.
    pub fn values(&self) -> impl Iterator<Item = &Object> {
        self.0.iter().map(|(_, value)| value)
    }
}

/// Every object of a file.
pub struct Objects<'a> {
    bytes: &'a [u8],
    found: HashMap<u32, (Object, Option<Range<usize>>)>,
    root: Option<u32>,
    /// Whether the file says that it is encrypted.
    pub encrypted: bool,
    inflatable: usize,
    budget: Budget,
}

/// What may still be spent on a file.
struct Budget {
    bytes: usize,
    values: usize,
}

impl<'a> Objects<'a> {
    /// Finds every object. A later one of the same number takes the place of an earlier one, as in files that were
    /// changed after they were written.
    pub fn read(bytes: &'a [u8], inflatable: usize) -> Result<Self, PdfError> {
        let budget = Budget { bytes: bytes.len().saturating_mul(4), values: MOST_VALUES };
        let mut objects = Self { bytes, found: HashMap::new(), root: None, encrypted: false, inflatable, budget };
        let (mut at, mut ends) = (0, true);
        while let Some((word, place)) = next_word(bytes, at) {
            at = place + word.len();
            if word == b"trailer" {
                let mut reader = Reader { bytes, at, budget: &mut objects.budget };
                if let Some(Object::Dict(dict)) = reader.value(0)? {
                    at = reader.at;
                    objects.note_trailer(&dict);
                }
            } else if let Some(number) = number_before(bytes, place) {
                at = objects.read_one(number, at, &mut ends)?;
            }
        }
        Ok(objects)
    }

    /// Reads the object that begins at a place; gives the place behind it. `ends` says whether there may still be an
    /// end of a stream further on.
    fn read_one(&mut self, number: u32, at: usize, ends: &mut bool) -> Result<usize, PdfError> {
        let mut reader = Reader { bytes: self.bytes, at, budget: &mut self.budget };
        let Some(value) = reader.value(0)? else { return Ok(at) };
        let mut at = reader.at;
        let mut content = None;
        if let Object::Dict(dict) = &value {
            reader.skip_blank()?;
            if self.bytes[reader.at..].starts_with(b"stream") {
                let from = reader.at + 6;
                let from = from
                    + match &self.bytes[from..] {
                        [b'\r', b'\n', ..] => 2,
                        [b'\n' | b'\r', ..] => 1,
                        _ => 0,
                    };
                let range = stream(self.bytes, from, dict, ends);
                at = range.end;
                if dict.is("Type", "XRef") {
                    self.note_trailer(dict);
                }
                if dict.is("Type", "ObjStm") {
                    self.unpack(dict, range.clone())?;
                }
                content = Some(range);
            }
        }
        self.found.insert(number, (value, content));
        Ok(at)
    }

    fn note_trailer(&mut self, dict: &Dict) {
        self.encrypted |= dict.get("Encrypt").is_some();
        self.root = dict.reference("Root").or(self.root);
    }

    /// Reads the objects that are packed into a stream.
    fn unpack(&mut self, dict: &Dict, range: Range<usize>) -> Result<(), PdfError> {
        let number = |name: &str| dict.get(name).and_then(Object::integer).and_then(|n| usize::try_from(n).ok());
        let (Some(count), Some(first)) = (number("N"), number("First")) else { return Ok(()) };
        let Some(content) = self.unfold(dict, range, &["FlateDecode"])? else { return Ok(()) };
        self.budget.bytes = self.budget.bytes.saturating_add(content.len().saturating_mul(4));
        let mut places = vec![];
        let mut reader = Reader { bytes: &content, at: 0, budget: &mut self.budget };
        while places.len() < count {
            let (Some(Object::Integer(number)), Some(Object::Integer(offset))) = (reader.value(0)?, reader.value(0)?)
            else {
                break;
            };
            if let (Ok(number), Ok(offset)) = (u32::try_from(number), usize::try_from(offset)) {
                places.push((number, first.saturating_add(offset)));
            }
        }
        for (number, at) in places {
            if at >= content.len() {
                continue;
            }
            let mut reader = Reader { bytes: &content, at, budget: &mut self.budget };
            if let Some(value) = reader.value(0)? {
                self.found.insert(number, (value, None));
            }
        }
        Ok(())
    }

    /// A stream's content, unfolded as far as its filters are `known`; `None` if another one is in the way.
    fn unfold(&mut self, dict: &Dict, range: Range<usize>, known: &[&str]) -> Result<Option<Cow<'a, [u8]>>, PdfError> {
        let filters: Vec<&str> = match dict.get("Filter") {
            None => vec![],
            Some(Object::Array(several)) => several.iter().filter_map(Object::name).collect(),
            Some(one) => one.name().into_iter().collect(),
        };
        let mut content = Cow::Borrowed(&self.bytes[range]);
        for filter in filters {
            match filter {
                "FlateDecode" if known.contains(&filter) => content = Cow::Owned(self.inflate(&content)?),
                _ if known.contains(&filter) => {}
                _ => return Ok(None),
            }
        }
        Ok(Some(content))
    }

    fn inflate(&mut self, folded: &[u8]) -> Result<Vec<u8>, PdfError> {
        let mut content = vec![];
        let limit = self.inflatable as u64 + 1;
        // What was unfolded before an error counts: files that end a little early are common.
        let _ = ZlibDecoder::new(folded).take(limit).read_to_end(&mut content);
        if content.is_empty() {
            let _ = DeflateDecoder::new(folded).take(limit).read_to_end(&mut content);
        }
        self.inflatable = self
            .inflatable
            .checked_sub(content.len())
            .ok_or(PdfError::Broken("its compressed parts unfold to too much"))?;
        Ok(content)
    }

    /// The catalog: what the trailer names, or whatever says that it is one.
    pub fn catalog(&self) -> Option<&Dict> {
        self.root.and_then(|root| self.dict(root)).or_else(|| {
            self.found.values().filter_map(|(object, _)| object.dict()).find(|dict| dict.is("Type", "Catalog"))
        })
    }

    /// The dictionary of an object.
    pub fn dict(&self, number: u32) -> Option<&Dict> {
        self.found.get(&number)?.0.dict()
    }

    /// A value, or the object that it refers to.
    pub fn resolve<'o>(&'o self, object: Option<&'o Object>) -> Option<&'o Object> {
        match object? {
            Object::Reference(number) => self.found.get(number).map(|(object, _)| object),
            other => Some(other),
        }
    }

    /// The JPEG that a picture's object holds; `None` if it is stored in another way.
    pub fn jpeg(&mut self, number: u32) -> Result<Option<Cow<'a, [u8]>>, PdfError> {
        let Some((object, Some(range))) = self.found.remove(&number) else { return Ok(None) };
        let Some(dict) = object.dict() else { return Ok(None) };
        let content = self.unfold(dict, range, &["FlateDecode", "DCTDecode"])?;
        Ok(content.filter(|content| content.starts_with(b"\xff\xd8\xff")))
    }
}

/// The next `obj` or `trailer` from a place on, and where it begins.
fn next_word(bytes: &[u8], from: usize) -> Option<(&'static [u8], usize)> {
    (from..bytes.len()).find_map(|at| match &bytes[at..] {
        [b'o', b'b', b'j', ..] => Some((&b"obj"[..], at)),
        [b't', rest @ ..] if rest.starts_with(b"railer") => Some((&b"trailer"[..], at)),
        _ => None,
    })
}

/// The object's number in `12 0 obj`, read backwards from `obj`.
fn number_before(bytes: &[u8], place: usize) -> Option<u32> {
    let back = |mut at: usize, good: fn(&u8) -> bool, most: usize| {
        let end = at;
        while at > 0 && end - at < most && good(&bytes[at - 1]) {
            at -= 1;
        }
        at
    };
    let generation_end = back(place, u8::is_ascii_whitespace, 8);
    let generation = back(generation_end, u8::is_ascii_digit, 5);
    let number_end = back(generation, u8::is_ascii_whitespace, 8);
    let number = back(number_end, u8::is_ascii_digit, 10);
    if generation == generation_end || number_end == generation {
        return None;
    }
    std::str::from_utf8(&bytes[number..number_end]).ok()?.parse().ok()
}

/// Where a stream's content lies: as long as it says if its end is there, otherwise to the next end.
fn stream(bytes: &[u8], from: usize, dict: &Dict, ends: &mut bool) -> Range<usize> {
    const END: &[u8] = b"endstream";
    let length = dict.get("Length").and_then(Object::integer).and_then(|n| usize::try_from(n).ok());
    if let Some(to) = length.and_then(|length| from.checked_add(length)).filter(|to| *to <= bytes.len()) {
        let blank = bytes[to..].iter().take(4).take_while(|b| b.is_ascii_whitespace()).count();
        if bytes[to + blank..].starts_with(END) {
            return from..to;
        }
    }
    let end = match *ends {
        true => (from..bytes.len()).find(|at| bytes[*at] == b'e' && bytes[*at..].starts_with(END)),
        false => None,
    };
    *ends = end.is_some();
    from..end.unwrap_or(from)
}

/// Reads values one after the other.
struct Reader<'b, 'f> {
    bytes: &'b [u8],
    at: usize,
    budget: &'f mut Budget,
}

impl Reader<'_, '_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn step(&mut self, bytes: usize) -> Result<(), PdfError> {
        self.budget.bytes = self.budget.bytes.checked_sub(bytes).ok_or(PdfError::Broken("it goes in circles"))?;
        self.at += bytes;
        Ok(())
    }

    fn skip_blank(&mut self) -> Result<(), PdfError> {
        while let Some(byte) = self.peek() {
            match byte {
                b'%' => {
                    let line = self.bytes[self.at..].iter().take_while(|b| !matches!(b, b'\n' | b'\r')).count();
                    self.step(line)?;
                }
                b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ' => self.step(1)?,
                _ => break,
            }
        }
        Ok(())
    }

    /// The next value; `None` where there is none.
    fn value(&mut self, depth: usize) -> Result<Option<Object>, PdfError> {
        self.skip_blank()?;
        self.budget.values = self.budget.values.checked_sub(1).ok_or(PdfError::Broken("it has too many values"))?;
        if depth > DEEPEST {
            return Ok(None);
        }
        let rest = &self.bytes[self.at.min(self.bytes.len())..];
        Ok(match rest {
            [b'<', b'<', ..] => {
                self.step(2)?;
                self.dict(depth)?
            }
            [b'[', ..] => {
                self.step(1)?;
                self.array(depth)?
            }
            [b'/', ..] => Some(Object::Name(self.name()?)),
            [b'(', ..] => self.text()?.then_some(Object::Other),
            [b'<', ..] => {
                let length = rest.iter().position(|b| *b == b'>');
                self.step(length.map_or(rest.len(), |n| n + 1))?;
                length.map(|_| Object::Other)
            }
            [b'0'..=b'9' | b'+' | b'-' | b'.', ..] => Some(self.number()?),
            _ => {
                let word = rest.iter().take(8).take_while(|b| b.is_ascii_alphabetic()).count();
                match &rest[..word] {
                    b"true" | b"false" | b"null" => {
                        self.step(word)?;
                        Some(Object::Other)
                    }
                    _ => None,
                }
            }
        })
    }

    fn dict(&mut self, depth: usize) -> Result<Option<Object>, PdfError> {
        let mut dict = Dict::default();
        loop {
            self.skip_blank()?;
            match &self.bytes[self.at..] {
                [b'>', b'>', ..] => {
                    self.step(2)?;
                    return Ok(Some(Object::Dict(dict)));
                }
                [b'/', ..] => {
                    let key = self.name()?;
                    let Some(value) = self.value(depth + 1)? else { return Ok(None) };
                    dict.0.push((key, value));
                }
                _ => return Ok(None),
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Option<Object>, PdfError> {
        let mut array = vec![];
        loop {
            self.skip_blank()?;
            if self.peek() == Some(b']') {
                self.step(1)?;
                return Ok(Some(Object::Array(array)));
            }
            let Some(value) = self.value(depth + 1)? else { return Ok(None) };
            array.push(value);
        }
    }

    /// A name, with `#41` in it read as the letter it stands for.
    fn name(&mut self) -> Result<Box<str>, PdfError> {
        self.step(1)?;
        let rest = &self.bytes[self.at..];
        let regular = |b: &&u8| !b.is_ascii_whitespace() && **b != 0 && !b"()<>[]{}/%".contains(b);
        let length = rest.iter().take_while(regular).count();
        self.step(length)?;
        let (mut letters, mut raw) = (vec![], rest[..length].iter().copied().peekable());
        while let Some(byte) = raw.next() {
            let mut hex = raw.clone().take(2).filter_map(|b| char::from(b).to_digit(16));
            match (byte, hex.next(), hex.next()) {
                (b'#', Some(high), Some(low)) => {
                    letters.push(u8::try_from(high * 16 + low).expect("two hexadecimal digits are a byte"));
                    raw.nth(1);
                }
                _ => letters.push(byte),
            }
        }
        Ok(String::from_utf8_lossy(&letters).into())
    }

    /// Skips a text; tells whether it ends.
    fn text(&mut self) -> Result<bool, PdfError> {
        let mut open = 0usize;
        while let Some(byte) = self.peek() {
            self.step(1)?;
            match byte {
                b'\\' if self.peek().is_some() => self.step(1)?,
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(true);
                    }
                }
                _ => {}
            }
        }
        Ok(false)
    }

    /// A number, or the reference `12 0 R` that begins like one.
    fn number(&mut self) -> Result<Object, PdfError> {
        let rest = &self.bytes[self.at..];
        let length = rest.iter().take(32).take_while(|b| matches!(b, b'0'..=b'9' | b'+' | b'-' | b'.')).count();
        self.step(length)?;
        let text = std::str::from_utf8(&rest[..length]).expect("digits and signs are ASCII");
        let Ok(number) = text.parse::<i64>() else { return Ok(Object::Other) };
        let Ok(reference) = u32::try_from(number) else { return Ok(Object::Integer(number)) };
        // `12 0 R`: one or more blanks, digits, blanks, and an R that nothing is stuck to.
        let tail = &self.bytes[self.at..(self.at + 24).min(self.bytes.len())];
        let blank = |from: usize| tail[from..].iter().take_while(|b| b.is_ascii_whitespace()).count();
        let first = blank(0);
        let digits = tail[first..].iter().take_while(|b| b.is_ascii_digit()).count();
        let second = blank(first + digits);
        let end = first + digits + second;
        let stuck = tail.get(end + 1).is_some_and(u8::is_ascii_alphanumeric);
        if first > 0 && digits > 0 && second > 0 && tail.get(end) == Some(&b'R') && !stuck {
            self.step(end + 1)?;
            return Ok(Object::Reference(reference));
        }
        Ok(Object::Integer(number))
    }
}
