//! The page that people read, held against the document that it is made from.

use crate::{
    document::{Caller, operations},
    knock::DOORS,
    porch::Porch,
};

async fn page(porch: &Porch) -> String {
    let answer = porch.send(porch.request("get", "/docs")).await;
    assert_eq!((answer.status, answer.media().as_str()), (200, "text/html"));
    String::from_utf8(answer.bytes).unwrap()
}

/// What the page says about one operation.
fn article<'p>(page: &'p str, id: &str) -> &'p str {
    let begin = page.find(&format!("<article id=\"{id}\"")).unwrap_or_else(|| panic!("the page lacks {id}"));
    let length = page[begin..].find("</article>").unwrap();
    &page[begin..begin + length]
}

#[tokio::test]
async fn the_page_has_every_operation_and_every_webhook_and_lists_them() {
    let porch = Porch::open().await;
    let (page, document) = (page(&porch).await, porch.document().await);
    let webhooks = document["webhooks"].as_object().unwrap().values().map(|webhook| &webhook["post"]);
    let called = operations(&document).into_iter().map(|operation| operation.value);
    for operation in called.chain(webhooks) {
        let id = operation["operationId"].as_str().unwrap();
        article(&page, id);
        assert!(page.contains(&format!("<li><a href=\"#{id}\">")), "the contents lack {id}");
    }
}

#[tokio::test]
async fn the_page_says_of_every_door_who_may_call() {
    let porch = Porch::open().await;
    let (page, document) = (page(&porch).await, porch.document().await);
    for operation in operations(&document) {
        let (_, caller) = DOORS.iter().find(|(name, _)| *name == operation.name()).unwrap();
        let article = article(&page, operation.value["operationId"].as_str().unwrap());
        let (sentence, shown) = match caller {
            Caller::Partner => ("Your server calls it, with its key pair", Some("-u &quot;$API_KEY:$API_SECRET&quot;")),
            Caller::Client => ("The hosted page calls it, with the secret of the link", Some("Bearer $AUTH_TOKEN")),
            Caller::Company => ("Whoever fills in a company&#39;s form calls it", Some("Bearer $TOKEN_STRING")),
            Caller::Staff => ("Somebody of the staff calls it, signed in at the console", None),
            Caller::Anybody => ("Needs no key.", None),
        };
        let told = article.split("<p class=\"who\">").nth(1).unwrap().split("</p>").next().unwrap();
        assert!(told.replace('\'', "&#39;").starts_with(sentence), "{}: {told}", operation.name());
        match shown {
            Some(shown) => assert!(article.contains(shown), "{}: {article}", operation.name()),
            None => assert!(!article.contains("Authorization:") && !article.contains("-u "), "{}", operation.name()),
        }
    }
}

#[tokio::test]
async fn the_page_loads_nothing_and_every_chapter_has_something_in_it() {
    let porch = Porch::open().await;
    let (page, document) = (page(&porch).await, porch.document().await);
    for loads in ["src=", "<script", "<link", "<img", "<iframe", "@import", "url(", "href=\"http"] {
        assert!(!page.contains(loads), "{loads}");
    }
    for tag in document["tags"].as_array().unwrap() {
        let title = tag["name"].as_str().unwrap();
        assert!(page.contains(&format!(">{title}</h2>")), "the chapter {title} is empty");
    }
}
