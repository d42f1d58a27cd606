//! API, pages and workers in one process.

use std::{
    io::{self, IsTerminal},
    sync::Arc,
};

use anyhow::{Context, bail};
use api::{App, BodyLimits};
use config::{LogFormat, Settings};
use flow::House;
use jobs::Shift;
use tokio::{net::TcpListener, sync::watch};
use tracing_subscriber::{EnvFilter, filter::LevelFilter};

use crate::{
    connections::{self, Limits},
    rooms,
};

/// Serves until it is told to stop; what was begun is finished first.
pub async fn serve(mut settings: Settings) -> anyhow::Result<()> {
    log(&settings)?;
    let listener = TcpListener::bind(settings.listen)
        .await
        .map_err(|error| anyhow::anyhow!("cannot listen on {}: {}", settings.listen, obstacle(&error)))?;
    // Port 0 asks for any free one; links name the one that was given.
    settings.listen = listener.local_addr()?;
    let house = Arc::new(rooms::build(&settings).await?);
    let (stop, stopped) = watch::channel(false);
    let ended = |mut stopped: watch::Receiver<bool>| async move {
        let _ = stopped.wait_for(|stop| *stop).await;
    };

    // The first session should not wait for the models.
    let warm = house.clone();
    tokio::task::spawn_blocking(move || match warm.models.get() {
        Ok(_) => tracing::info!("models are loaded"),
        Err(error) => tracing::error!(error = %error, "sessions cannot be analysed: {error}"),
    });
    let workers = settings.workers();
    let night = tokio::spawn(jobs::work(house.clone(), Shift { analysts: workers }, ended(stopped.clone())));

    let limits = BodyLimits { json: settings.limits.json_bytes, picture: settings.limits.upload_bytes };
    let router = api::router(App::new(house.clone(), limits, workers, settings.trusted_proxy));
    first_link(&house).await;
    tracing::info!("listening on {}, reached as {}", settings.listen, house.public_url);
    tokio::spawn(async move {
        signal().await;
        tracing::info!("stopping: what was begun is finished first");
        let _ = stop.send(true);
    });
    connections::serve(listener, router, Limits::default(), ended(stopped)).await;
    night.await?;
    house.db.close().await;
    Ok(())
}

/// Where nobody works at the console yet, prints the link that lets somebody begin; logs never hold it.
async fn first_link(house: &House) {
    match flow::staff::administer::first(house).await {
        Ok(Some(link)) => {
            println!(
                "Nobody works at the console yet. Choose the first password here, once, within three days:\n{link}"
            );
        }
        Ok(None) => {}
        Err(error) => tracing::warn!(error = %error, "the first administrator could not be made: {error}"),
    }
}

/// Why an address cannot be listened on, in words that tell what to do.
fn obstacle(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => "another program listens there already; end it, or choose another port".into(),
        io::ErrorKind::AddrNotAvailable => "this machine does not have that address".into(),
        io::ErrorKind::PermissionDenied => "not allowed; ports below 1024 need a permission of their own".into(),
        _ => error.to_string(),
    }
}

async fn signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        if let Ok(mut terminate) = terminate {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

fn log(settings: &Settings) -> anyhow::Result<()> {
    let level = &settings.log.level;
    // A word alone that is no level would name a part of the program and silence all others.
    let unknown = level.split(',').find(|part| !part.contains('=') && part.trim().parse::<LevelFilter>().is_err());
    if let Some(unknown) = unknown {
        bail!("log.level: `{unknown}` is none of off, error, warn, info, debug, trace");
    }
    let filter = EnvFilter::try_new(level).with_context(|| format!("log.level cannot be understood: {level}"))?;
    // What a panic says may quote the text it broke on, so the log tells the place only.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        tracing::error!(code.location = %place, "something broke at {place}");
    }));
    let colours = std::io::stderr().is_terminal();
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours);
    match settings.log.format {
        LogFormat::Json => lines.json().init(),
        LogFormat::Text => lines.with_target(false).init(),
    }
    Ok(())
}
