use super::*;
use crate::model::Card;

/// A finder that sees one row in the middle of whatever it is shown, and a reader that reads it as "AB".
struct OneRow;
struct Says(&'static str);

impl Model for OneRow {
    fn input_shape(&self) -> Vec<Option<usize>> {
        vec![Some(1), Some(3), None, None]
    }

    fn run(&self, input: Tensor) -> Result<Vec<Tensor>, ModelError> {
        let (h, w) = (input.shape()[2] / 2, input.shape()[3] / 2);
        let mut maps = vec![-9.0f32; 3 * h * w];
        for y in h / 2 - 2..h / 2 + 2 {
            for x in w / 4..3 * w / 4 {
                maps[y * w + x] = 9.0;
            }
        }
        for y in 0..h {
            for x in 0..w {
                // Capitals of 2 mm stand 1 mm below the middle.
                let middle = (y as f32 + 0.5 - h as f32 / 2.0) / 3.0;
                maps[h * w + y * w + x] = 1.0 + middle;
                maps[2 * h * w + y * w + x] = 1.0 - middle;
            }
        }
        Ok(vec![Tensor::new([1, 3, h, w], maps)?])
    }
}

impl Model for Says {
    fn input_shape(&self) -> Vec<Option<usize>> {
        vec![None, Some(1), Some(32), None]
    }

    fn run(&self, input: Tensor) -> Result<Vec<Tensor>, ModelError> {
        let (n, steps) = (input.shape()[0], input.shape()[3] / 2);
        let mut odds = vec![0.0f32; n * CLASSES * steps];
        for k in 0..n {
            for (i, c) in self.0.chars().enumerate() {
                // Classes of capitals follow nothing, the space and ten digits.
                let class = 12 + (c as usize - 'A' as usize);
                odds[(k * CLASSES + class) * steps + 10 + 20 * i] = 15.0;
            }
            for step in 0..steps {
                odds[k * CLASSES * steps + step] += 5.0;
            }
        }
        Ok(vec![Tensor::new([n, CLASSES, steps], odds)?])
    }
}

fn text(says: &'static str) -> Text {
    let card = |name: &str| Card { name: name.into(), version: "1".into(), sha256: String::new() };
    Text::new(Loaded::new(card("finder"), OneRow), Loaded::new(card("print"), Says(says)))
}

#[test]
fn a_row_is_found_cut_out_and_read_where_it_stands() {
    let straight = RgbImage::from_pixel(1024, 640, image::Rgb([200; 3]));
    let pieces = text("AB").read(&straight, 12.0, &[]).unwrap();
    let [piece] = &pieces[..] else { panic!("{pieces:?}") };
    assert_eq!(piece.text, "AB");
    let (wide, tall) = (1024.0 / 12.0, 640.0 / 12.0);
    let near = |a: f64, b: f64| assert!((a - b).abs() < 0.5, "{a} instead of {b}");
    near(piece.area.left, wide / 4.0);
    near(piece.area.width, wide / 2.0);
    near(piece.area.top, tall / 2.0 - 1.0);
    near(piece.area.height, 2.0);
    // The first letter is clearest at step 10: 20 pixels into a picture with 9 pixels of room, 17 pixels for 2 mm.
    near(piece.marks[0].x, wide / 4.0 + (21.0 - 9.0) * 2.0 / 17.0);
    assert!(piece.marks[0].x < piece.marks[1].x && piece.confidence() > 0.9);
}

#[test]
fn what_stands_elsewhere_is_left_out() {
    let straight = RgbImage::from_pixel(1024, 640, image::Rgb([200; 3]));
    let zone = Area { left: 0.0, top: 20.0, width: 90.0, height: 20.0 };
    assert!(text("AB").read(&straight, 12.0, &[zone]).unwrap().is_empty());
}

#[test]
fn letters_of_europe_and_vietnam_are_known_and_others_are_not() {
    assert!("ŻółkiewskaĐȘțЖИВКОΓιώργος Nguyễn Quốc Việt 12.03.1990".chars().all(knows));
    assert!("ĦǍḤợاあ".chars().filter(|c| !knows(*c)).eq("ǍḤاあ".chars()), "Ħ is a letter of Malta, ợ of Vietnam");
}

#[test]
fn nothing_readable_is_no_text_and_no_picture_has_none() {
    let straight = RgbImage::from_pixel(1024, 640, image::Rgb([200; 3]));
    assert!(text("").read(&straight, 12.0, &[]).unwrap().is_empty());
    assert!(text("AB").read(&RgbImage::new(0, 0), 12.0, &[]).unwrap().is_empty());
}
