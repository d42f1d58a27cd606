//! Runs the commands of `docs/guide/integrate.md` as a person would: one after the other, in one shell.
//!
//! A block of `sh` is run; a block of `text` behind it is what it prints, with `…` for anything.

#![allow(clippy::unwrap_used, reason = "helpers of tests, outside of test functions, may panic too")]

use std::{
    net::TcpListener,
    os::unix::process::CommandExt,
    path::Path,
    process::{Command, Stdio},
};

/// Stands between the outputs of two blocks.
const MARK: &str = "----- end of block -----";

/// One block of commands, and what it prints, where the page says so.
struct Block {
    commands: String,
    prints: Option<String>,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![];
    for part in page.split("\n```").skip(1).step_by(2) {
        let (kind, text) = part.split_once('\n').unwrap();
        match kind {
            "sh" => blocks.push(Block { commands: text.to_owned(), prints: None }),
            "text" => blocks.last_mut().unwrap().prints = Some(text.to_owned()),
            other => panic!("a block of `{other}` is neither run nor compared"),
        }
    }
    blocks
}

/// Whether a text is what was expected, in which `…` stands for anything.
fn fits(expected: &str, text: &str) -> bool {
    let mut parts = expected.split('…');
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return rest.is_empty() };
    for part in between {
        let Some((_, behind)) = rest.split_once(part) else { return false };
        rest = behind;
    }
    rest.ends_with(last)
}

fn free_port() -> String {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string()
}

#[test]
fn the_commands_of_the_guide_work_as_they_stand() {
    let page = include_str!("../../../docs/guide/integrate.md");
    // Two people may follow the guide on one machine only with ports of their own.
    let (server, receiver) = (free_port(), free_port());
    let page = page.replace("8080", &server).replace("9000", &receiver);
    let blocks = blocks(&page);
    assert!(blocks.len() >= 6 && blocks.iter().filter(|block| block.prints.is_some()).count() >= 4);

    let folder = tempfile::tempdir().unwrap();
    let script: String = blocks.iter().map(|block| format!("{}\necho '{MARK}'\n", block.commands)).collect();
    let programs = Path::new(env!("CARGO_BIN_EXE_bonafide")).parent().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    // What the shell leaves running ends with its group.
    let shell = Command::new("timeout")
        .args(["60", "bash", "-euc", &script])
        .current_dir(folder.path())
        .env("PATH", path)
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(folder.path().join("printed.txt")).unwrap())
        .stderr(std::fs::File::create(folder.path().join("complaints.txt")).unwrap())
        .spawn();
    let mut shell = shell.unwrap();
    let good = shell.wait().unwrap().success();
    Command::new("kill").args(["--", &format!("-{}", shell.id())]).stderr(Stdio::null()).status().unwrap();

    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap_or_default();
    let printed = read("printed.txt");
    let told = || format!("{printed}\n{}\n{}", read("complaints.txt"), read("server.log"));
    assert!(good, "{}", told());
    let outputs: Vec<&str> = printed.split(&format!("{MARK}\n")).collect();
    for (block, output) in blocks.iter().zip(outputs) {
        if let Some(expected) = &block.prints {
            let fits = fits(expected.trim(), output.trim());
            assert!(fits, "{}\nprints\n{output}\nand not\n{expected}\n{}", block.commands, told());
        }
    }
}

#[test]
fn an_output_fits_where_the_page_leaves_something_open() {
    assert!(fits("a…c", "abbc") && fits("…", "") && fits("a", "a"));
    assert!(!fits("a…c", "abb") && !fits("a", "ab") && !fits("b…", "ab"));
}
