//! The front door key: one binary for everything.
//!
//! | command | file |
//! | --- | --- |
//! | `serve` | `serve` |
//! | `keys create` | `partners` |
//! | `keys list`, `keys revoke`, `settings`, `environments` | `administration` |
//! | `webhooks …` | `webhooks` |
//! | `listen` | `listen` |
//! | `specimen` | `specimens` |
//! | `read`, `check` | `look` |
//! | `compare` | `compare` |
//! | `liveness` | `liveness` |
//! | `replay` | `replay` |
//! | `review` | `review` |
//! | `requests` | `requests` |
//! | `report` | `reports` |
//! | `erasure` | `erasures` |
//! | `audit` | `audit` |
//! | `doctor` | `doctor` |
//! | `config`, `policy` | here |
//! | `bench` | `bench` |
//!
//! `rooms` builds the house from the settings, `models` loads the models, `connections` are what `serve`
//! takes; `outside` is the clock and the chance of the operating system.

mod administration;
mod audit;
mod bench;
mod compare;
mod connections;
mod doctor;
mod erasures;
mod listen;
mod liveness;
mod look;
mod messages;
mod models;
mod outside;
mod partners;
mod replay;
mod reports;
mod requests;
mod review;
mod rooms;
mod serve;
mod specimens;
mod webhooks;

use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};
use config::{Argument, Settings};
use domain::{
    applicant::{LONGEST_WORDS, RequestKind},
    partner::{EnvironmentKind, KeyRole},
    policy::Policy,
    report::{Language, Wanted},
};

/// Identity verification on your own machines.
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run API, pages and workers in one process
    Serve {
        #[command(flatten)]
        place: Place,
        /// Address and port to listen on, for instance 127.0.0.1:8080
        #[arg(long, value_parser = address)]
        listen: Option<SocketAddr>,
        /// Address under which people and partners reach the server
        #[arg(long)]
        public_url: Option<String>,
    },
    /// Key pairs of partners
    #[command(subcommand)]
    Keys(Keys),
    /// Settings of environments: defaults of sessions, and what they may ask for
    #[command(subcommand)]
    Settings(EnvironmentSettings),
    /// Environments
    #[command(subcommand)]
    Environments(Environments),
    /// Receivers of webhooks
    #[command(subcommand)]
    Webhooks(webhooks::Command),
    /// Show a development environment's events as they happen, and send them to a program on this machine
    Listen(listen::Wanted),
    /// Draw sample documents of Utopia and photographs of them
    Specimen(specimens::Wanted),
    /// Read documents from pictures: one JSON object a picture and line
    Read {
        /// The pictures
        #[arg(required = true)]
        images: Vec<PathBuf>,
        /// Accepted for symmetry; the output always is JSON
        #[arg(long)]
        json: bool,
        /// Folder with models and templates of your own, as the setting `models.dir`
        #[arg(long, value_name = "DIR")]
        models: Option<PathBuf>,
    },
    /// Compare the largest faces of two pictures, or of many pairs
    Compare(compare::Wanted),
    /// Examine and decide pictures as a session would, without keeping anything
    Check(look::Wanted),
    /// Judge whether a living face was before the camera: one selfie, or the frames of a challenge
    Liveness(liveness::Wanted),
    /// Run a session's stored evidence again and tell what differs
    Replay {
        #[command(flatten)]
        place: Place,
        /// The verification
        scan_ref: String,
        /// Which attempt, from 1; the last one if absent
        #[arg(long)]
        attempt: Option<u32>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Verifications that a person is asked about
    #[command(subcommand)]
    Review(Review),
    /// What people ask for on the page where they see what is held about them
    #[command(subcommand)]
    Requests(Requests),
    /// Print a verification as a PDF
    Report {
        #[command(flatten)]
        place: Place,
        /// The verification
        scan_ref: String,
        /// Where the PDF goes
        #[arg(long)]
        out: PathBuf,
        /// Language of the report: en or lt
        #[arg(long, value_parser = language, default_value = "en")]
        language: Language,
        /// Leave document and selfie out
        #[arg(long)]
        without_main_files: bool,
        /// Leave further documents out
        #[arg(long)]
        without_additional_files: bool,
    },
    /// Erase verifications, and prove it
    #[command(subcommand)]
    Erasure(Erasures),
    /// The audit log: who did what, and that nobody has changed it
    #[command(subcommand)]
    Audit(audit::Command),
    /// Look whether everything the server needs is in order
    Doctor {
        #[command(flatten)]
        place: Place,
    },
    /// Print all settings with their documentation
    Config,
    /// Print the built-in policy: which findings lead to which status
    Policy,
    /// Measure the time from the last picture to the decision
    #[command(hide = true)]
    Bench(bench::Wanted),
}

/// Where everything is.
#[derive(Args)]
pub struct Place {
    /// Folder with database, objects and master key
    #[arg(long)]
    data: Option<PathBuf>,
    /// Settings file; `bonafide.toml` in the current folder is read if it is there
    #[arg(long)]
    config: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Erasures {
    /// Erase everything about the person of a verification
    Order {
        #[command(flatten)]
        place: Place,
        /// The verification
        scan_ref: String,
    },
    /// Print the certificate of an erasure
    Show {
        #[command(flatten)]
        place: Place,
        /// The verification
        scan_ref: String,
    },
    /// Say whether this installation wrote a certificate
    Verify {
        #[command(flatten)]
        place: Place,
        /// The certificate, as JSON
        file: PathBuf,
    },
}

#[derive(Subcommand)]
enum Keys {
    /// Create a key pair; its secret is shown this once
    Create {
        #[command(flatten)]
        place: Place,
        /// DEVELOPMENT, TESTING, DEMO or PRODUCTION; created if it is not there yet
        #[arg(long, value_parser = environment)]
        environment: EnvironmentKind,
        /// What it may do: `sessions`, or `admin` to change settings too; at most two live ones of each
        #[arg(long, value_parser = role, default_value = "sessions")]
        role: KeyRole,
        /// Print JSON
        #[arg(long)]
        json: bool,
        /// Print a line that sets API_KEY and API_SECRET, for `eval` in a shell
        #[arg(long, conflicts_with = "json")]
        shell: bool,
    },
    /// List an environment's key pairs
    List {
        #[command(flatten)]
        place: Place,
        /// DEVELOPMENT, TESTING, DEMO or PRODUCTION
        #[arg(long, value_parser = environment)]
        environment: EnvironmentKind,
        /// Print JSON, one object a line
        #[arg(long)]
        json: bool,
    },
    /// End a key pair
    Revoke {
        #[command(flatten)]
        place: Place,
        /// Its public half
        api_key: String,
    },
}

/// Where the settings are, and whose.
#[derive(Args)]
struct Whose {
    #[command(flatten)]
    place: Place,
    /// DEVELOPMENT, TESTING, DEMO or PRODUCTION
    #[arg(long, value_parser = environment)]
    environment: EnvironmentKind,
}

#[derive(Subcommand)]
enum EnvironmentSettings {
    /// Show all settings, or one
    Show {
        #[command(flatten)]
        whose: Whose,
        /// One setting, for instance features.checkAml
        key: Option<String>,
    },
    /// Change settings
    Set {
        #[command(flatten)]
        whose: Whose,
        /// KEY=VALUE, for instance ageLimit=18 features.checkAml=ON; the value is JSON, or text where it is none
        #[arg(required = true)]
        changes: Vec<String>,
    },
    /// Take settings back to what is usual
    Unset {
        #[command(flatten)]
        whose: Whose,
        /// For instance ageLimit
        #[arg(required = true)]
        keys: Vec<String>,
    },
    /// Print all settings, to be read by `import`
    Export {
        #[command(flatten)]
        whose: Whose,
    },
    /// Make the settings those of a file
    Import {
        #[command(flatten)]
        whose: Whose,
        /// What `export` wrote
        file: PathBuf,
    },
    /// Show who changed what when, one JSON object a line
    History {
        #[command(flatten)]
        whose: Whose,
    },
}

#[derive(Subcommand)]
enum Environments {
    /// List them
    List {
        #[command(flatten)]
        place: Place,
        /// Print JSON, one object a line
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Review {
    /// List what waits, longest waiting first
    List {
        #[command(flatten)]
        place: Place,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Show everything about one verification, with links to its pictures that work for an hour
    Show {
        #[command(flatten)]
        place: Place,
        /// The verification
        scan_ref: String,
    },
    /// Rule about one verification: for the first time, or over an earlier decision
    Settle {
        #[command(flatten)]
        place: Place,
        #[command(flatten)]
        ruling: review::Ruling,
    },
}

#[derive(Subcommand)]
enum Requests {
    /// List what waits for an answer, longest waiting first
    List {
        #[command(flatten)]
        place: Place,
        /// Print JSON, one object a line, with what people say
        #[arg(long)]
        json: bool,
    },
    /// Refuse a request; the person reads why
    Refuse {
        #[command(flatten)]
        place: Place,
        /// The verification
        scan_ref: String,
        /// What is refused: review or erasure
        #[arg(long, value_parser = request_kind)]
        kind: RequestKind,
        /// Why, for the person
        #[arg(long, value_parser = reason)]
        reason: String,
    },
}

fn request_kind(text: &str) -> Result<RequestKind, String> {
    RequestKind::parse(&text.to_uppercase()).ok_or_else(|| "must be review or erasure".into())
}

fn reason(text: &str) -> Result<String, String> {
    let good = !text.trim().is_empty() && text.chars().count() <= LONGEST_WORDS && !text.contains(char::is_control);
    if good { Ok(text.into()) } else { Err(format!("must have 1 to {LONGEST_WORDS} characters on one line")) }
}

fn address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| "must be an IP address and a port, for instance 127.0.0.1:8080 or [::1]:8080".into())
}

fn environment(text: &str) -> Result<EnvironmentKind, String> {
    EnvironmentKind::parse(text).ok_or_else(|| one_of(EnvironmentKind::ALL.iter().map(|k| k.as_str())))
}

fn role(text: &str) -> Result<KeyRole, String> {
    KeyRole::parse(&text.to_uppercase()).ok_or_else(|| "must be sessions or admin".into())
}

fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| one_of(Language::ALL.iter().map(|language| language.as_str())))
}

fn one_of<'a>(words: impl Iterator<Item = &'a str>) -> String {
    format!("must be one of {}", words.collect::<Vec<_>>().join(", "))
}

impl Place {
    /// Reads the settings: defaults, file, variables, and the command line, the later winning.
    fn settings(&self, more: &[Argument]) -> anyhow::Result<Settings> {
        let named = std::env::var(config::FILE_VARIABLE).ok().map(PathBuf::from);
        let usual = Some(PathBuf::from(config::DEFAULT_FILE)).filter(|file| file.exists());
        let file = self.config.clone().or(named).or(usual);
        let mut arguments = more.to_vec();
        if let Some(data) = &self.data {
            arguments.push(Argument { name: "--data", key: "data", value: data.display().to_string() });
        }
        Ok(config::read(file.as_deref(), std::env::vars(), &arguments)?)
    }
}

fn main() -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("bonafide: the runtime cannot be started: {error}");
            return ExitCode::FAILURE;
        }
    };
    match runtime.block_on(run(Cli::parse().command)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("bonafide: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve { place, listen, public_url } => {
            let mut arguments = vec![];
            if let Some(listen) = listen {
                arguments.push(Argument { name: "--listen", key: "listen", value: listen.to_string() });
            }
            if let Some(url) = public_url {
                arguments.push(Argument { name: "--public-url", key: "public_url", value: url });
            }
            serve::serve(place.settings(&arguments)?).await?;
        }
        Command::Keys(Keys::Create { place, environment, role, json, shell }) => {
            let print = match (json, shell) {
                (true, _) => partners::Print::Json,
                (_, true) => partners::Print::Shell,
                _ => partners::Print::Words,
            };
            partners::create_key(&place.settings(&[])?, environment, role, print).await?;
        }
        Command::Keys(Keys::List { place, environment, json }) => {
            administration::keys(&place.settings(&[])?, environment, json).await?;
        }
        Command::Keys(Keys::Revoke { place, api_key }) => {
            administration::revoke(&place.settings(&[])?, &api_key).await?;
        }
        Command::Settings(wanted) => settings(wanted).await?,
        Command::Environments(Environments::List { place, json }) => {
            administration::environments(&place.settings(&[])?, json).await?;
        }
        Command::Webhooks(command) => return webhooks::run(command).await,
        Command::Listen(wanted) => listen::follow(wanted).await?,
        Command::Specimen(wanted) => specimens::write(&wanted)?,
        Command::Read { images, json: _, models } => return look::read(&images, models.as_deref()),
        Command::Compare(wanted) => return compare::run(&wanted),
        Command::Liveness(wanted) => return liveness::run(&wanted),
        Command::Check(wanted) => return look::check(&wanted),
        Command::Replay { place, scan_ref, attempt, json } => {
            return replay::replay(place.settings(&[])?, &scan_ref, attempt, json).await;
        }
        Command::Review(Review::List { place, json }) => review::list(place.settings(&[])?, json).await?,
        Command::Review(Review::Show { place, scan_ref }) => review::show(place.settings(&[])?, &scan_ref).await?,
        Command::Review(Review::Settle { place, ruling }) => review::settle(place.settings(&[])?, ruling).await?,
        Command::Requests(Requests::List { place, json }) => requests::list(&place.settings(&[])?, json).await?,
        Command::Requests(Requests::Refuse { place, scan_ref, kind, reason }) => {
            requests::refuse(&place.settings(&[])?, &scan_ref, kind, &reason).await?;
        }
        Command::Report { place, scan_ref, out, language, without_main_files, without_additional_files } => {
            let wanted =
                Wanted { language, main_files: !without_main_files, additional_files: !without_additional_files };
            reports::print(&place.settings(&[])?, &scan_ref, &out, wanted).await?;
        }
        Command::Erasure(Erasures::Order { place, scan_ref }) => {
            return erasures::order(&place.settings(&[])?, &scan_ref).await;
        }
        Command::Erasure(Erasures::Show { place, scan_ref }) => {
            erasures::show(&place.settings(&[])?, &scan_ref).await?;
        }
        Command::Erasure(Erasures::Verify { place, file }) => return erasures::verify(&place.settings(&[])?, &file),
        Command::Audit(command) => return audit::run(command).await,
        Command::Doctor { place } => return doctor::examine(place.settings(&[])?).await,
        Command::Config => print!("{}", config::example()),
        Command::Policy => println!("{}", serde_json::to_string_pretty(&Policy::built_in())?),
        Command::Bench(wanted) => bench::run(&wanted).await?,
    }
    Ok(ExitCode::SUCCESS)
}

async fn settings(wanted: EnvironmentSettings) -> anyhow::Result<()> {
    use EnvironmentSettings::{Export, History, Import, Set, Show, Unset};
    let (Show { whose, .. }
    | Set { whose, .. }
    | Unset { whose, .. }
    | Export { whose }
    | Import { whose, .. }
    | History { whose }) = &wanted;
    let (place, kind) = (whose.place.settings(&[])?, whose.environment);
    match &wanted {
        Show { key, .. } => administration::show(&place, kind, key.as_deref()).await,
        Set { changes, .. } => administration::set(&place, kind, changes).await,
        Unset { keys, .. } => administration::unset(&place, kind, keys).await,
        Export { .. } => administration::show(&place, kind, None).await,
        Import { file, .. } => administration::import(&place, kind, file).await,
        History { .. } => administration::history(&place, kind).await,
    }
}
