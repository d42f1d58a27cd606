//! Pictures that come in pieces over connections that break.

use domain::upload::Upload;
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use vision::{RgbImage, picture::encode_jpeg};

use crate::porch::Porch;

const PIECE: usize = Upload::SMALLEST_PIECE as usize;

/// A photograph of noise, which no JPEG makes small: three pieces.
fn picture() -> Vec<u8> {
    let mut seed = 7_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    let jpeg = encode_jpeg(&RgbImage::from_fn(360, 250, |_, _| [noise(), noise(), noise()].into()), 90);
    assert!((2 * PIECE + 2..200_000).contains(&jpeg.len()), "{}", jpeg.len());
    jpeg
}

fn id(number: u8) -> String {
    format!("6f1c2f0e-4a1d-4c55-9d3c-0c5f4b1a7e{number:02x}")
}

/// A session that waits for a passport, and what is sent to it.
struct Sender {
    porch: Porch,
    token: String,
    file: Vec<u8>,
}

impl Sender {
    async fn new() -> Self {
        let porch = Porch::open().await;
        let (token, _) = porch.order(json!({"clientId": "1", "tokenType": "DOCUMENT"})).await;
        porch.choose(&token, "LT", "PASSPORT").await;
        Self { porch, token, file: picture() }
    }

    fn path(&self, upload: &str) -> String {
        format!("{}/api/capture/uploads/{upload}?step=FRONT&source=camera", self.porch.url)
    }

    async fn patch(&self, upload: &str, offset: usize, length: usize, piece: &[u8]) -> Response {
        let request = self.porch.http.patch(self.path(upload)).bearer_auth(&self.token);
        let request = request.header("Upload-Offset", offset).header("Upload-Length", length);
        request.body(piece.to_vec()).send().await.unwrap()
    }

    /// Sends what the file has from one place to another: status, the offset that is told, the answer.
    async fn piece(&self, upload: &str, from: usize, to: usize) -> (u16, Option<String>, Value) {
        let answer = self.patch(upload, from, self.file.len(), &self.file[from..to]).await;
        let offset = answer.headers().get("upload-offset").map(|offset| offset.to_str().unwrap().to_owned());
        (answer.status().as_u16(), offset, serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap())
    }

    /// Sends a request with so many bytes of the piece, and no more. Nobody reads the answer; dropped, it hangs up.
    async fn begin(&self, upload: &str, from: usize, to: usize, after: usize) -> TcpStream {
        let mut line = TcpStream::connect(self.porch.url.strip_prefix("http://").unwrap()).await.unwrap();
        let head = format!(
            "PATCH /api/capture/uploads/{upload}?step=FRONT&source=camera HTTP/1.1\r\nHost: here\r\n\
             Authorization: Bearer {}\r\nUpload-Offset: {from}\r\nUpload-Length: {}\r\nContent-Length: {}\r\n\r\n",
            self.token,
            self.file.len(),
            to - from,
        );
        line.write_all(head.as_bytes()).await.unwrap();
        line.write_all(&self.file[from..from + after]).await.unwrap();
        line.flush().await.unwrap();
        line
    }

    /// Where the upload stands; 0 when nobody knows of it.
    async fn stands(&self, upload: &str) -> usize {
        let (status, told) = self.porch.client(&self.token, Method::GET, &format!("uploads/{upload}"), vec![]).await;
        match status {
            404 => 0,
            200 => usize::try_from(told["received"].as_u64().unwrap()).unwrap(),
            other => panic!("{other} {told}"),
        }
    }

    /// Waits until an upload stands somewhere: a client that hung up is not told.
    async fn comes_to(&self, upload: &str, offset: usize) {
        for _ in 0..400 {
            if self.stands(upload).await == offset {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("the upload stands at {} and not at {offset}", self.stands(upload).await);
    }

    async fn captured(&self) -> bool {
        let (_, standing) = self.porch.client(&self.token, Method::GET, "session", vec![]).await;
        standing["steps"][0]["captured"] == true
    }

    /// How many sealed objects there are.
    async fn objects(&self) -> u64 {
        self.porch.room.house.objects.census(&self.porch.room.ctx().environment.to_string()).await.unwrap().0
    }

    async fn sweep(&self) {
        let house = &self.porch.room.house;
        flow::upload::sweep(house, house.clock.now()).await.unwrap();
    }
}

#[tokio::test]
async fn a_picture_in_pieces_is_kept_with_its_last_one_and_its_pieces_are_gone() {
    let sender = Sender::new().await;
    let (one, whole) = (id(1), sender.file.len());
    for (from, to) in [(0, PIECE), (PIECE, 2 * PIECE)] {
        let (status, _, told) = sender.piece(&one, from, to).await;
        assert_eq!((status, &told["received"], &told["kept"]), (200, &json!(to), &json!(false)), "{told}");
        assert!(!sender.captured().await, "half a picture is no picture");
    }
    assert_eq!(sender.objects().await, 2);
    let (status, _, told) = sender.piece(&one, 2 * PIECE, whole).await;
    assert_eq!((status, told), (200, json!({"step": "FRONT", "received": whole, "length": whole, "kept": true})),);
    assert!(sender.captured().await);
    assert_eq!(sender.objects().await, 1, "only the picture is left");
    // Nobody heard the answer: the last piece comes again, and the answer with it.
    for from in [2 * PIECE, 0] {
        let (status, _, told) = sender.piece(&one, from, whole.min(from + PIECE)).await;
        assert_eq!((status, &told["kept"]), (200, &json!(true)));
    }
    assert_eq!(sender.objects().await, 1, "it was not kept twice");
}

#[tokio::test]
async fn a_piece_is_there_whole_or_not_at_all_wherever_the_connection_breaks() {
    let sender = Sender::new().await;
    let (one, whole) = (id(1), sender.file.len());
    let borders = [0, PIECE, 2 * PIECE, whole];
    for step in borders.windows(2) {
        let (from, to) = (step[0], step[1]);
        for after in [0, 1, (to - from) / 2, to - from - 1] {
            drop(sender.begin(&one, from, to, after).await);
            assert_eq!(sender.stands(&one).await, from, "cut after {after} of {from}..{to}");
        }
        // The whole piece arrives and the answer does not.
        let line = sender.begin(&one, from, to, to - from).await;
        sender.comes_to(&one, to).await;
        drop(line);
    }
    assert!(sender.captured().await);
    assert_eq!(sender.objects().await, 1);
}

#[tokio::test]
async fn pieces_that_come_twice_or_from_elsewhere_are_told_where_to_go_on() {
    let sender = Sender::new().await;
    let (one, whole) = (id(1), sender.file.len());
    assert_eq!(sender.piece(&one, 0, PIECE).await.0, 200);
    for (from, to) in [(0, PIECE), (2 * PIECE, whole), (PIECE + 1, 2 * PIECE + 1), (0, whole)] {
        let (status, offset, told) = sender.piece(&one, from, to).await;
        assert_eq!((status, offset.as_deref()), (409, Some(PIECE.to_string().as_str())), "{from}..{to} {told}");
    }
    let (status, offset, _) = sender.piece(&id(2), PIECE, 2 * PIECE).await;
    assert_eq!((status, offset.as_deref()), (409, Some("0")), "nobody knows of this one");
    assert_eq!(sender.stands(&one).await, PIECE);
    assert_eq!(sender.piece(&one, PIECE, 2 * PIECE).await.0, 200);
    assert_eq!(sender.piece(&one, 2 * PIECE, whole).await.0, 200);
    assert!(sender.captured().await);
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_changes_nothing() {
    let sender = Sender::new().await;
    let (one, whole) = (id(1), sender.file.len());
    assert_eq!(sender.piece(&one, 0, PIECE).await.0, 200);
    let large = vec![0; Upload::LARGEST_PIECE as usize + 1];
    for (what, offset, length, piece) in [
        ("another length", PIECE, whole - 1, &sender.file[..PIECE]),
        ("a length beyond the limit", PIECE, 200_001, &sender.file[..PIECE]),
        ("a length of nothing", 0, 0, &[][..]),
        ("too small a piece", PIECE, whole, &sender.file[..PIECE - 1]),
        ("an empty piece", PIECE, whole, &[][..]),
        ("more than the file has", PIECE, whole, &sender.file[..whole - PIECE + 1]),
        ("too large a piece", PIECE, whole, &large[..]),
    ] {
        let answer = sender.patch(&one, offset, length, piece).await;
        assert_eq!(answer.status(), 400, "{what}");
        assert_eq!(sender.stands(&one).await, PIECE, "{what}");
    }
    let send = async |path: &str, headers: &[(&str, &str)]| {
        let url = format!("{}/api/capture/uploads/{path}", sender.porch.url);
        let mut request = sender.porch.http.patch(url).bearer_auth(&sender.token).body(sender.file[..PIECE].to_vec());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap().status().as_u16()
    };
    let length = whole.to_string();
    let both = [("Upload-Offset", "0"), ("Upload-Length", length.as_str())];
    assert_eq!(send(&format!("{one}?step=FRONT&source=upload"), &both).await, 400, "another source");
    assert_eq!(send(&format!("{one}?step=FRONT&source=elsewhere"), &both).await, 400);
    assert_eq!(send(&format!("{}?step=BACK", id(3)), &both).await, 400, "a passport has no back");
    assert_eq!(send(&format!("{}?step=back", id(3)), &both).await, 404);
    assert_eq!(send("nonsense?step=FRONT", &both).await, 404);
    assert_eq!(send(&id(3), &both).await, 400, "no step");
    for bad in ["", "-1", "+1", "1.5", "x", "99999999999", " 1e3"] {
        let headers = [("Upload-Offset", bad), ("Upload-Length", length.as_str())];
        assert_eq!(send(&format!("{}?step=FRONT", id(3)), &headers).await, 400, "{bad}");
    }
    assert_eq!(sender.stands(&one).await, PIECE);
}

#[tokio::test]
async fn a_whole_that_is_no_picture_is_refused_again_with_its_last_piece_alone() {
    let mut sender = Sender::new().await;
    sender.file = vec![7; PIECE + 10];
    let one = id(1);
    assert_eq!(sender.piece(&one, 0, PIECE).await.0, 200);
    for _ in 0..2 {
        let (status, _, told) = sender.piece(&one, PIECE, PIECE + 10).await;
        assert_eq!((status, &told["identifier"]), (400, &json!("BAD_VALUE")), "{told}");
    }
    assert!(!sender.captured().await);
}

#[tokio::test]
async fn two_tabs_do_not_disturb_each_other_and_too_many_end_the_oldest() {
    let sender = Sender::new().await;
    let whole = sender.file.len();
    for (from, to) in [(0, PIECE), (PIECE, 2 * PIECE), (2 * PIECE, whole)] {
        for tab in [id(1), id(2)] {
            assert_eq!(sender.piece(&tab, from, to).await.0, 200, "{tab} {from}");
        }
    }
    assert_eq!(sender.objects().await, 2, "a picture and the one it replaces");

    // The same upload from two tabs at once: one of them is told to go on, and nothing is mixed up.
    let nine = id(9);
    let (one, two) = tokio::join!(sender.piece(&nine, 0, PIECE), sender.piece(&nine, 0, PIECE));
    let mut answers = [one.0, two.0];
    answers.sort_unstable();
    assert_eq!(answers, [200, 409]);
    assert_eq!(sender.stands(&id(9)).await, PIECE);

    for number in 10..14 {
        sender.porch.turn(i64::from(number));
        assert_eq!(sender.piece(&id(number), 0, PIECE).await.0, 200);
    }
    assert_eq!(sender.stands(&id(9)).await, 0, "the one that was left alone for longest has ended");
    assert_eq!(sender.stands(&id(10)).await, PIECE);
    sender.sweep().await;
    assert_eq!(sender.objects().await, 2 + Upload::MOST_AT_ONCE as u64);
    // It begins anew.
    assert_eq!(sender.piece(&id(9), 0, PIECE).await.0, 200);
}

#[tokio::test]
async fn nothing_stays_of_an_upload_whose_session_is_over_or_that_nobody_went_on_with() {
    let sender = Sender::new().await;
    let one = id(1);
    assert_eq!(sender.piece(&one, 0, PIECE).await.0, 200);
    sender.sweep().await;
    assert_eq!(sender.objects().await, 1, "it may still go on");
    let (status, _) = sender.porch.client(&sender.token, Method::POST, "cancel", vec![]).await;
    assert_eq!(status, 200);
    let (status, _, told) = sender.piece(&one, PIECE, 2 * PIECE).await;
    assert_eq!((status, &told["identifier"]), (409, &json!("TOKEN_NOT_VALID")));
    sender.sweep().await;
    assert_eq!(sender.objects().await, 0);

    let sender = Sender::new().await;
    assert_eq!(sender.piece(&one, 0, PIECE).await.0, 200);
    sender.porch.turn(3601);
    assert_eq!(sender.piece(&one, PIECE, 2 * PIECE).await.0, 409, "the session's time has run out");
    sender.sweep().await;
    assert_eq!(sender.objects().await, 0);
}

#[tokio::test]
async fn erasure_removes_pieces_and_their_row() {
    let sender = Sender::new().await;
    let (token, scan_ref) = sender.porch.order(json!({"clientId": "2", "expiryTime": 100})).await;
    sender.porch.choose(&token, "LT", "PASSPORT").await;
    let sender = Sender { token, ..sender };
    assert_eq!(sender.piece(&id(1), 0, PIECE).await.0, 200);
    sender.porch.turn(200);
    let (status, told) = sender.porch.post("/api/v2/delete", json!({"scanRef": scan_ref})).await;
    assert_eq!(status, 200, "{told}");
    let (house, ctx) = (&sender.porch.room.house, sender.porch.room.ctx());
    let session = domain::ids::ScanRef::parse(&scan_ref).unwrap();
    let mut tx = house.db.read().await.unwrap();
    let session = tx.sessions(ctx.environment).find(session).await.unwrap().unwrap().session.id;
    assert!(tx.ended_uploads(ctx.now + Upload::patience() * 2, 10).await.unwrap().is_empty());
    drop(tx);
    assert_eq!(flow::erase::complete(house, &ctx, session).await.unwrap(), None);
    assert_eq!(sender.objects().await, 0);
}

#[tokio::test]
async fn pieces_are_sealed_and_nobody_else_sees_the_upload() {
    let sender = Sender::new().await;
    let one = id(1);
    assert_eq!(sender.piece(&one, 0, PIECE).await.0, 200);
    let (other, _) = sender.porch.order(json!({"clientId": "3"})).await;
    sender.porch.choose(&other, "LT", "PASSPORT").await;
    let path = format!("uploads/{one}");
    assert_eq!(sender.porch.client(&other, Method::GET, &path, vec![]).await.0, 404);
    let (house, ctx) = (&sender.porch.room.house, sender.porch.room.ctx());
    let mut tx = house.db.read().await.unwrap();
    let (_, upload) = tx.ended_uploads(ctx.now + Upload::patience() * 2, 10).await.unwrap().remove(0);
    let object = upload.object(ctx.environment, 0, Upload::SMALLEST_PIECE);
    let sealed = house.objects.get(&object).await.unwrap().unwrap();
    assert_eq!(sealed.len(), PIECE + 41, "version, nonce and tag are added");
    assert!(!sealed.windows(64).any(|window| window == &sender.file[1000..1064]));
    drop(tx);

    // The vault was emptied behind our back: the file begins anew.
    house.objects.delete(&object).await.unwrap();
    assert_eq!(sender.piece(&one, PIECE, 2 * PIECE).await.0, 200);
    let (status, offset, _) = sender.piece(&one, 2 * PIECE, sender.file.len()).await;
    assert_eq!((status, offset.as_deref()), (409, Some("0")));
    assert_eq!(sender.stands(&one).await, 0);
}

#[tokio::test]
async fn one_link_holds_a_few_slow_bodies_at_once_and_the_next_is_sent_away() {
    let sender = Sender::new().await;
    let begin = async || {
        let mut line = TcpStream::connect(sender.porch.url.strip_prefix("http://").unwrap()).await.unwrap();
        let head = format!(
            "PUT /api/capture/photos/FRONT?source=camera HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer {}\r\n\
             Content-Length: 1000\r\n\r\nbegin",
            sender.token,
        );
        line.write_all(head.as_bytes()).await.unwrap();
        line
    };
    let mut slow = vec![begin().await, begin().await, begin().await];
    // A piece that comes before them is taken, and may send one of them away: then another begins.
    let refused = async {
        let mut number = 1;
        while sender.piece(&id(number), 0, PIECE).await.0 != 429 {
            number = number % 200 + 1;
            slow.insert(0, begin().await);
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), refused).await.expect("three bodies are enough");
    // Another person is not disturbed, and a place that is free is taken.
    let (other, _) = sender.porch.order(json!({"clientId": "3"})).await;
    sender.porch.choose(&other, "LT", "PASSPORT").await;
    assert_eq!(sender.porch.put(&other, "photos/FRONT", sender.file.clone()).await.0, 200);
    let mut line = slow.pop().unwrap();
    line.write_all(&[0; 995]).await.unwrap();
    assert!(line.read(&mut [0; 100]).await.unwrap() > 0);
    drop(slow);
    let taken = async {
        while !matches!(sender.piece(&id(1), 0, PIECE).await.0, 200 | 409) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), taken).await.expect("there is a place again");
}
