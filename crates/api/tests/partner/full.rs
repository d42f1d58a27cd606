//! More pictures than there is room for.

use std::time::Duration;

use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::porch::{Porch, photograph};

#[tokio::test]
async fn a_picture_for_which_there_is_no_room_is_sent_away_until_there_is() {
    let picture = photograph();
    let porch = Porch::shaped(|app| app.with_room(picture.len(), Duration::from_millis(1))).await;
    let (token, _) = porch.order(json!({"clientId": "1"})).await;
    porch.choose(&token, "LT", "PASSPORT").await;
    // Somebody announces a picture and sends nothing; the answer in between says that the server reads it now.
    let mut slow = TcpStream::connect(porch.url.strip_prefix("http://").unwrap()).await.unwrap();
    let head = format!(
        "PUT /api/capture/photos/FRONT HTTP/1.1\r\nHost: bonafide\r\nAuthorization: Bearer {token}\r\n\
         Content-Length: {}\r\nExpect: 100-continue\r\n\r\n",
        picture.len()
    );
    slow.write_all(head.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    slow.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 100");

    let put = || porch.http.put(format!("{}/api/capture/photos/FACE", porch.url)).bearer_auth(&token);
    let answer = put().body(picture.clone()).send().await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()), (503, "5"));
    let (status, answer) = porch.put(&token, "photos/FACE", picture.clone()).await;
    assert_eq!((status, &answer["identifier"]), (503, &json!("INTERNAL_ERROR")));
    let (status, answer) = porch.post("/api/v2/process", json!({"authToken": token})).await;
    assert_eq!((status, &answer["identifier"]), (503, &json!("INTERNAL_ERROR")));

    drop(slow);
    let sending = async { while put().body(picture.clone()).send().await.unwrap().status() != 200 {} };
    tokio::time::timeout(Duration::from_secs(20), sending).await.expect("there is room again");
}
