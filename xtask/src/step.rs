//! One line for each thing done, with the seconds it took.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, bail};

/// Does something short: one line, `· what … 0.3 s`.
pub fn short<T>(what: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    print!("· {what} … ");
    let _ = std::io::stdout().flush();
    let start = Instant::now();
    let result = work();
    match &result {
        Ok(_) => println!("{}", seconds(start)),
        Err(_) => println!("failed after {}", seconds(start)),
    }
    result
}

/// Does something that writes lines of its own: a line before and a line after.
pub fn long<T>(what: &str, work: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
    println!("· {what}");
    let start = Instant::now();
    let result = work();
    match &result {
        Ok(_) => println!("· {what}: {}", seconds(start)),
        Err(_) => println!("· {what}: failed after {}", seconds(start)),
    }
    result
}

/// Runs a program and keeps what it writes; it becomes part of the error when the program fails.
pub fn captured(command: &mut Command) -> anyhow::Result<String> {
    let name = name(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("{name} cannot be started"))?;
    let written = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        bail!("{name} failed:\n{}\n{}", written.trim_end(), complaint.trim_end());
    }
    Ok(written)
}

/// Runs a program that writes to the terminal itself.
pub fn shown(command: &mut Command) -> anyhow::Result<()> {
    let name = name(command);
    let status = command.status().with_context(|| format!("{name} cannot be started"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// Runs a program, shows each line it writes and hands it to `look`. Gives whether the program succeeded.
pub fn watched(command: &Command, mut look: impl FnMut(&str)) -> anyhow::Result<bool> {
    let name = name(command);
    // Both streams go through one pipe, so that lines keep their order.
    let mut shell = Command::new("sh");
    shell.args(["-c", "exec \"$@\" 2>&1", "sh"]).arg(command.get_program()).args(command.get_args());
    for (key, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(key, value),
            None => shell.env_remove(key),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        shell.current_dir(folder);
    }
    let mut child = shell
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name} cannot be started"))?;
    let mut lines = BufReader::new(child.stdout.take().context("the pipe was just made")?);
    let mut line = Vec::new();
    while lines.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        look(text.trim_end());
        line.clear();
    }
    Ok(child.wait()?.success())
}

/// How the program was called, short enough for a message.
fn name(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().take(3).map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

fn seconds(since: Instant) -> String {
    format!("{:.1} s", since.elapsed().as_secs_f64())
}
