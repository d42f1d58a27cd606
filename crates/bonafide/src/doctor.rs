//! Looks whether everything the server needs is in order.

use std::process::ExitCode;

use config::Settings;

use crate::rooms;

/// Examines and prints one line a thing; the exit status is 0 when all is well.
pub async fn examine(settings: Settings) -> anyhow::Result<ExitCode> {
    let mut ill = false;
    let mut tell = |what: &str, outcome: Result<String, String>| match outcome {
        Ok(well) => println!("ok    {what}: {well}"),
        Err(why) => {
            ill = true;
            println!("FAIL  {what}: {why}");
        }
    };
    tell("settings", Ok(format!("data in {}", settings.data.display())));
    tell(
        "pages",
        match assets::PAGES.len() {
            0 => Err("this binary was built without its pages; `cargo xtask build` embeds them".into()),
            n => Ok(format!("{n} files embedded")),
        },
    );
    let models = rooms::load_models(settings.models_dir(), 1);
    tell(
        "models",
        models.map_err(|error| format!("{error:#}")).map(|models| {
            let faces = models.faces.cards();
            let cards = [models.locator.model().card(), models.reader.model().card()].into_iter().chain(faces);
            cards
                .map(|card| format!("{} {} {}", card.name, card.version, &card.sha256[..12]))
                .collect::<Vec<_>>()
                .join(", ")
        }),
    );
    // Looking must not make: a mistyped folder would become a new, healthy and empty one.
    if settings.database_url.is_none() && !settings.data.join("bonafide.db").exists() {
        let why = format!("there is none in {}; the first `serve` or `keys create` makes it", settings.data.display());
        tell("database", Err(why));
        return Ok(ExitCode::FAILURE);
    }
    match rooms::build(&settings).await {
        Err(error) => tell("database and master key", Err(format!("{error:#}"))),
        Ok(house) => {
            let mut tx = house.db.read().await?;
            let kinds: Vec<String> = tx.environments().await?.iter().map(|e| e.kind.to_string()).collect();
            let kinds = if kinds.is_empty() { "no environments yet".into() } else { kinds.join(", ") };
            tell("database and master key", Ok(kinds));
            let waiting = tx.waiting_work().await?;
            let now = house.clock.now();
            let late: Vec<String> = waiting
                .iter()
                .filter(|(_, _, due)| (now - *due).num_minutes() >= 10)
                .map(|(kind, n, _)| format!("{n} {kind}"))
                .collect();
            tell(
                "queue",
                match late.is_empty() {
                    true => Ok(format!("{} waiting, none late", waiting.iter().map(|(_, n, _)| n).sum::<i64>())),
                    false => Err(format!("late by ten minutes and more: {}", late.join(", "))),
                },
            );
            drop(tx);
            let objects = house.objects.check().await;
            tell("objects", objects.map(|()| "written, read and erased".into()).map_err(|error| error.to_string()));
            house.db.close().await;
        }
    }
    Ok(if ill { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
