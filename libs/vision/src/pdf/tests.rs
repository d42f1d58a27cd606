use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};

use super::*;

/// A file of objects, each with its own number, and a trailer.
fn file(objects: &[(u32, Vec<u8>)], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    for (number, body) in objects {
        bytes.extend(format!("{number} 0 obj\n").bytes());
        bytes.extend(body);
        bytes.extend(b"\nendobj\n");
    }
    bytes.extend(format!("trailer\n<< {trailer} >>\nstartxref\n0\n%%EOF\n").bytes());
    bytes
}

fn stream(dict: &str, content: &[u8]) -> Vec<u8> {
    let mut body = format!("<< {dict} /Length {} >>\nstream\n", content.len()).into_bytes();
    body.extend(content);
    body.extend(b"\nendstream");
    body
}

fn folded(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(vec![], Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

fn text(body: &str) -> Vec<u8> {
    body.as_bytes().to_vec()
}

const JPEG: &[u8] = b"\xff\xd8\xff\xe0 not a whole picture, but it begins like one endobj (";

/// One page that shows a photograph, turned by a quarter.
fn scan() -> Vec<(u32, Vec<u8>)> {
    vec![
        (1, text("<< /Type /Catalog /Pages 2 0 R >>")),
        (2, text("<< /Type /Pages /Count 1 /Kids [3 0 R] /Rotate 90 >>")),
        (3, text("<< /Type /Page /Parent 2 0 R /Resources << /XObject << /Im0 4 0 R >> >> >>")),
        (4, stream("/Type /XObject /Subtype /Image /Filter /DCTDecode", JPEG)),
    ]
}

fn read_all(bytes: &[u8]) -> Result<Pdf<'_>, PdfError> {
    read(bytes, &Limits::default())
}

#[test]
fn a_scan_gives_its_photograph_and_how_it_is_turned() {
    let bytes = file(&scan(), "/Root 1 0 R");
    let pdf = read_all(&bytes).unwrap();
    assert_eq!(pdf.pages, 1);
    assert_eq!(pdf.photograph, Some(Photograph { jpeg: JPEG.into(), turns: 1 }));
}

#[test]
fn a_photograph_in_a_form_and_folded_once_more_is_found() {
    let mut objects = scan();
    objects[2] = (3, text("<< /Type /Page /Resources 5 0 R >>"));
    objects[3] = (4, stream("/Subtype /Image /Filter [/FlateDecode /DCTDecode]", &folded(JPEG)));
    objects.push((5, text("<< /XObject 6 0 R >>")));
    objects.push((6, text("<< /Fm0 7 0 R >>")));
    objects.push((7, stream("/Subtype /Form /Resources << /XObject << /Im 4 0 R >> >>", b"/Im Do")));
    let bytes = file(&objects, "/Root 1 0 R");
    assert_eq!(read_all(&bytes).unwrap().photograph.unwrap().jpeg, JPEG);
}

#[test]
fn a_page_with_two_pictures_or_another_kind_is_no_photograph() {
    let mut two = scan();
    two[2] = (3, text("<< /Type /Page /Resources << /XObject << /A 4 0 R /B 5 0 R >> >> >>"));
    two.push((5, stream("/Subtype /Image /Filter /DCTDecode", JPEG)));
    let mut raw = scan();
    raw[3] = (4, stream("/Subtype /Image /Filter /JPXDecode", b"something else"));
    for objects in [two, raw] {
        assert_eq!(read_all(&file(&objects, "/Root 1 0 R")).unwrap().photograph, None);
    }
}

#[test]
fn packed_objects_are_found_as_newer_files_have_them() {
    let packed = "1 0 2 34 3 86 <</Type /Catalog /Pages 2 0 R >>  << /Kids [3 0 R] /Count 1 >>";
    let first = packed.find("<<").unwrap();
    let mut content = packed.to_owned();
    let (at_2, at_3) = (packed.rfind("<<").unwrap() - first, content.len() - first);
    content.push_str("<< /Type /Page >>");
    content = content.replace("2 34 3 86", &format!("2 {at_2} 3 {at_3}"));
    let dict = format!("/Type /ObjStm /N 3 /First {first} /Filter /FlateDecode");
    let mut bytes = b"%PDF-1.5\n".to_vec();
    for (number, body) in
        [(7, stream(&dict, &folded(content.as_bytes()))), (8, stream("/Type /XRef /Root 1 0 R", b"\0\0"))]
    {
        bytes.extend(format!("{number} 0 obj").bytes());
        bytes.extend(body);
        bytes.extend(b" endobj ");
    }
    assert_eq!(read_all(&bytes).unwrap().pages, 1);
}

#[test]
fn what_is_no_pdf_or_locked_or_too_long_is_refused_by_name() {
    let locked = file(&scan(), "/Root 1 0 R /Encrypt 9 0 R");
    let hidden = file(&scan(), "/Root 1 0 R /#45ncrypt 9 0 R");
    let mut many = scan();
    many[1] = (2, text(&format!("<< /Kids [{}] >>", (10..70).map(|n| format!("{n} 0 R ")).collect::<String>())));
    many.extend((10..70).map(|n| (n, text("<< /Type /Page >>"))));
    for (bytes, error) in [
        (b"<html>%PDF-1.7".to_vec(), PdfError::NotAPdf),
        (locked, PdfError::Encrypted),
        (hidden, PdfError::Encrypted),
        (file(&many, "/Root 1 0 R"), PdfError::TooManyPages { max: 50 }),
        (b"%PDF-1.7\nhello".to_vec(), PdfError::Broken("it names no pages")),
        (file(&scan()[..1], "/Root 1 0 R"), PdfError::Broken("it has no pages")),
    ] {
        assert_eq!(read_all(&bytes).unwrap_err(), error);
    }
    let small = Limits { max_bytes: 10, ..Limits::default() };
    assert_eq!(read(&[b'x'; 11], &small).unwrap_err(), PdfError::TooManyBytes { bytes: 11, max: 10 });
}

#[test]
fn a_later_version_of_an_object_counts() {
    let mut changed = scan();
    changed.push((2, text("<< /Kids [3 0 R 5 0 R] >>")));
    changed.push((5, text("<< /Type /Page >>")));
    assert_eq!(read_all(&file(&changed, "/Root 1 0 R")).unwrap().pages, 2);
}

#[test]
fn pages_that_name_each_other_or_themselves_end() {
    let mut circle = scan();
    circle[1] = (2, text("<< /Kids [2 0 R 6 0 R 6 0 R 3 0 R] >>"));
    circle.push((6, text("<< /Kids [2 0 R 6 0 R] >>")));
    assert_eq!(read_all(&file(&circle, "/Root 1 0 R")).unwrap().pages, 1);
}

#[test]
fn a_small_file_cannot_unfold_to_a_large_one() {
    let bomb = folded(&vec![b' '; 1 << 20]);
    let mut objects = scan();
    for number in 10..110 {
        objects.push((number, stream("/Type /ObjStm /N 1 /First 0 /Filter /FlateDecode", &bomb)));
    }
    let bytes = file(&objects, "/Root 1 0 R");
    assert!(bytes.len() < 200_000);
    assert_eq!(read_all(&bytes).unwrap_err(), PdfError::Broken("its compressed parts unfold to too much"));
}

#[test]
fn texts_that_never_end_and_endless_lists_cost_no_more_than_the_file_is_long() {
    let texts = b"%PDF-1.7\n".iter().copied().chain(b"1 0 obj (".repeat(200_000)).collect::<Vec<_>>();
    let streams = b"%PDF-1.7\n".iter().copied().chain(b"1 0 obj<<>>stream ".repeat(200_000)).collect::<Vec<_>>();
    let lists = b"%PDF-1.7\n1 0 obj ".iter().copied().chain(b"[".repeat(1_000_000)).collect::<Vec<_>>();
    let values = b"%PDF-1.7\n1 0 obj [".iter().copied().chain(b"0 ".repeat(1_000_000)).collect::<Vec<_>>();
    for bytes in [texts, streams, lists, values] {
        assert!(matches!(read_all(&bytes).unwrap_err(), PdfError::Broken(_)));
    }
}

#[test]
fn a_file_cut_anywhere_never_panics() {
    let bytes = file(&scan(), "/Root 1 0 R");
    for length in 0..bytes.len() {
        let _ = read_all(&bytes[..length]);
        let mut flipped = bytes.clone();
        flipped[length] ^= 0x15;
        let _ = read_all(&flipped);
    }
}
