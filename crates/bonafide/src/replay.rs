//! Runs a session's stored evidence again and tells what differs.

use std::{process::ExitCode, sync::Arc};

use config::Settings;
use flow::analyse::{self, Record};
use serde_json::json;

use crate::rooms;

/// Replays; the exit status is 0 when everything is identical and 1 when something differs.
pub async fn replay(
    settings: Settings,
    scan_ref: &str,
    attempt: Option<u32>,
    as_json: bool,
) -> anyhow::Result<ExitCode> {
    let house = Arc::new(rooms::build(&settings).await?);
    let (ctx, session) = rooms::find(&house, scan_ref).await?;
    let replay = analyse::replay(&house, &ctx, session.id, attempt).await?;
    let differences = differences(&replay.kept, &replay.again);
    if as_json {
        let line = json!({
            "scanRef": scan_ref,
            "attempt": replay.kept.attempt,
            "dummy": replay.kept.dummy,
            "identical": differences.is_empty(),
            "differences": differences,
            "findings": replay.again.findings,
            "decision": replay.again.decision,
        });
        println!("{line}");
    } else {
        if replay.kept.dummy {
            println!("a dummy: the partner ordered this result, nothing was examined");
        }
        for finding in &replay.again.findings {
            let unit = finding.unit.as_deref().unwrap_or_default();
            let measure = match (finding.measure, finding.mark) {
                (Some(measure), Some(mark)) => format!(" {measure} against {mark} ({unit})"),
                (Some(measure), None) => format!(" {measure} {unit}"),
                _ => String::new(),
            };
            let detail = finding.detail.as_ref().map_or(String::new(), |detail| format!(" [{detail}]"));
            println!("{} {}{measure}{detail}", finding.check, finding.outcome);
        }
        if differences.is_empty() {
            println!("identical: {} findings, {}", replay.again.findings.len(), replay.again.decision.verdict);
        }
        for difference in &differences {
            println!("differs: {difference}");
        }
    }
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Names what differs, without telling values of the person.
fn differences(kept: &Record, again: &Record) -> Vec<String> {
    let mut differences = vec![];
    if kept.program != again.program {
        differences.push(format!("program {} became {}", kept.program, again.program));
    }
    for finding in &kept.findings {
        if !again.findings.contains(finding) {
            let now = again.findings.iter().find(|f| f.check == finding.check && f.inputs == finding.inputs);
            differences.push(match now {
                Some(now) => format!(
                    "{}: {} {:?} became {} {:?}; models {} became {}",
                    finding.check,
                    finding.outcome,
                    finding.measure,
                    now.outcome,
                    now.measure,
                    names(finding),
                    names(now)
                ),
                None => format!("{} {} is no longer found", finding.check, finding.outcome),
            });
        }
    }
    for finding in &again.findings {
        if !kept.findings.iter().any(|f| f.check == finding.check && f.inputs == finding.inputs) {
            differences.push(format!("{} {} is new", finding.check, finding.outcome));
        }
    }
    if kept.reading != again.reading {
        differences.push("the reading of the documents".into());
    }
    if kept.decision != again.decision {
        differences.push(format!("the decision {} became {}", kept.decision.verdict, again.decision.verdict));
    }
    differences
}

fn names(finding: &domain::finding::Finding) -> String {
    let names: Vec<String> = finding.models.iter().map(|m| format!("{} {}", m.name, m.version)).collect();
    if names.is_empty() { "none".into() } else { names.join(" + ") }
}
