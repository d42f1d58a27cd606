use super::*;

fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x * 7 % 256) as u8, (y * 5 % 256) as u8, ((x * y) % 251) as u8])
    })
}

fn write(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn all_three_formats_are_read() {
    let picture = photo(120, 90);
    for (format, sniffed) in
        [(ImageFormat::Jpeg, Format::Jpeg), (ImageFormat::Png, Format::Png), (ImageFormat::WebP, Format::WebP)]
    {
        let read = decode(&write(&picture, format), &Limits::default()).unwrap();
        assert_eq!((read.rgb.dimensions(), read.format), ((120, 90), sniffed));
    }
}

/// Red everywhere (200, 30, 40), or as grey as that is; the second frame of what moves is blue.
#[test]
fn every_kind_of_the_three_formats_shows_the_same() {
    macro_rules! kinds {
        ($($name:literal => $colour:expr),*) => { [$(($name, &include_bytes!(concat!("../../tests/pictures/kinds/", $name))[..], $colour)),*] };
    }
    let (red, grey) = ([200u8, 30, 40], [82u8; 3]);
    for (name, bytes, colour) in kinds!(
        "cmyk.jpg" => red,
        "progressive.jpg" => red,
        "palette.png" => red,
        "animated.webp" => red,
        "animated.png" => red,
        "grey.jpg" => grey,
        "grey.png" => grey,
        "grey16.png" => [106; 3]
    ) {
        let read = decode(bytes, &Limits::default()).unwrap_or_else(|error| panic!("{name}: {error}")).rgb;
        assert_eq!(read.dimensions(), (80, 64), "{name}");
        let far = |pixel: &image::Rgb<u8>| pixel.0.iter().zip(colour).map(|(a, b)| a.abs_diff(b)).max().unwrap();
        assert!(read.pixels().all(|pixel| far(pixel) <= 12), "{name}: {:?}", read.get_pixel(9, 9));
    }
    let gif = include_bytes!("../../tests/pictures/kinds/animated.gif");
    assert!(matches!(decode(gif, &Limits::default()), Err(DecodeError::NotAnImage)));
}

#[test]
fn hundred_megapixels_are_refused_from_the_header() {
    // A real PNG header that claims 10,000 by 10,000 pixels, and hardly any data behind it.
    let mut png = write(&photo(64, 64), ImageFormat::Png);
    png[16..20].copy_from_slice(&10_000u32.to_be_bytes());
    png[20..24].copy_from_slice(&10_000u32.to_be_bytes());
    let crc = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&crc.to_be_bytes());
    let refused = DecodeError::TooManyPixels { width: 10_000, height: 10_000, max_pixels: 50_000_000 };
    assert_eq!(decode(&png, &Limits::default()).unwrap_err(), refused);

    let mut jpeg = encode_jpeg(&photo(64, 64), 80);
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    assert_eq!(decode(&jpeg, &Limits::default()).unwrap_err(), refused);
}

#[test]
fn cut_off_pictures_are_refused() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = write(&photo(200, 200), format);
        for part in 1..20 {
            let cut = &whole[..whole.len() * part / 20];
            assert!(decode(cut, &Limits::default()).is_err(), "{format:?} cut to {part}/20");
        }
    }
    let whole = encode_jpeg(&photo(200, 200), 80);
    assert_eq!(decode(&whole[..whole.len() / 2], &Limits::default()).unwrap_err(), DecodeError::Truncated);
    assert_eq!(decode(&whole[..whole.len() - 2], &Limits::default()).unwrap_err(), DecodeError::Truncated);
}

#[test]
fn stray_and_fill_bytes_between_segments_do_no_harm() {
    let plain = encode_jpeg(&photo(100, 100), 80);
    for stray in [&[0xff, 0xff][..], &[0xff, 0xfe, 0, 4, 1, 2, 0xff]] {
        let mut padded = plain[..2].to_vec();
        padded.extend(stray);
        padded.extend(&plain[2..]);
        assert_eq!(decode(&padded, &Limits::default()).unwrap().rgb, decode(&plain, &Limits::default()).unwrap().rgb);
    }
    let mut trailing = plain.clone();
    trailing.extend(b"a short film, as some telephones append");
    assert!(decode(&trailing, &Limits::default()).is_ok());
}

#[test]
fn absurdly_many_scans_are_refused() {
    let plain = encode_jpeg(&photo(100, 100), 80);
    let mut bomb = plain[..plain.len() - 2].to_vec();
    for _ in 0..110_000 {
        bomb.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]);
    }
    bomb.extend([0xff, 0xd9]);
    assert_eq!(decode(&bomb, &Limits::default()).unwrap_err(), DecodeError::Broken("too many scans".into()));
}

#[test]
fn other_things_are_not_pictures() {
    for bytes in [&b""[..], b"\xff\xd8", b"%PDF-1.7 and so on", b"GIF89a", b"RIFF\0\0\0\0WAVEfmt "] {
        assert_eq!(decode(bytes, &Limits::default()).unwrap_err(), DecodeError::NotAnImage);
    }
}

#[test]
fn small_and_heavy_pictures_are_refused() {
    let small = decode(&encode_jpeg(&photo(500, 20), 80), &Limits::default()).unwrap_err();
    assert_eq!(small, DecodeError::TooSmall { width: 500, height: 20, min_side: 64 });
    let tight = Limits { max_bytes: 100, ..Limits::default() };
    assert!(matches!(decode(&[0; 101], &tight), Err(DecodeError::TooManyBytes { bytes: 101, max: 100 })));
}

#[test]
fn exif_orientation_turns_the_picture_upright() {
    let plain = encode_jpeg(&photo(120, 80), 90);
    // One TIFF directory with one entry: tag 0x0112 (orientation), short, value 6 (turn a quarter right).
    let exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let mut turned = plain[..2].to_vec();
    turned.extend([0xff, 0xe1]);
    turned.extend(u16::try_from(exif.len() + 2).unwrap().to_be_bytes());
    turned.extend(exif);
    turned.extend(&plain[2..]);
    let plain = decode(&plain, &Limits::default()).unwrap().rgb;
    let turned = decode(&turned, &Limits::default()).unwrap().rgb;
    assert_eq!(turned, image::imageops::rotate90(&plain));
}

#[test]
fn transparent_pixels_are_white() {
    let clear = image::RgbaImage::from_pixel(64, 64, image::Rgba([10, 20, 30, 0]));
    let mut bytes = Cursor::new(Vec::new());
    clear.write_to(&mut bytes, ImageFormat::Png).unwrap();
    let read = decode(&bytes.into_inner(), &Limits::default()).unwrap();
    assert!(read.rgb.pixels().all(|pixel| pixel.0 == [255; 3]));
}

#[test]
fn damaged_pictures_never_panic() {
    let mut chance = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = |below: usize| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        (chance % below as u64) as usize
    };
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let good = write(&photo(96, 72), format);
        for _ in 0..400 {
            let mut bad = good.clone();
            for _ in 0..=draw(8) {
                let at = draw(bad.len());
                match draw(4) {
                    0 => bad[at] = 0xff,
                    1 => bad.truncate(at.max(1)),
                    2 => bad.insert(at, draw(256) as u8),
                    _ => bad[at] ^= 1 << draw(8),
                }
            }
            let _ = decode(&bad, &Limits::default());
        }
    }
}

#[test]
fn shrinking_keeps_proportions_and_never_enlarges() {
    assert_eq!(shrink_to(&photo(4000, 3000), 1600).dimensions(), (1600, 1200));
    assert_eq!(shrink_to(&photo(300, 4000), 1000).dimensions(), (75, 1000));
    assert_eq!(shrink_to(&photo(100, 80), 1600), photo(100, 80));
    assert_eq!(shrink_to(&photo(3000, 1), 10).dimensions(), (10, 1));
}

/// The checksum of a PNG chunk (PNG specification, annex D).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 })
    })
}
