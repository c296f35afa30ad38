//! What was found, as lines for people or as JSON.

use serde::Serialize;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// As it should be.
    Fine,
    /// Worth knowing.
    Note,
    /// The bot does not run, or not as it should.
    Wrong,
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What it is about.
    pub about: &'static str,
    /// How bad it is.
    pub state: State,
    /// What was found. Servers and channels by name, no people, no words of anybody.
    pub says: String,
    /// How to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
}

impl Finding {
    /// As it should be.
    pub fn fine(about: &'static str, says: impl Into<String>) -> Self {
        Self { about, state: State::Fine, says: says.into(), mend: None }
    }

    /// Worth knowing, with what one can do.
    pub fn note(about: &'static str, says: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { about, state: State::Note, says: says.into(), mend: Some(mend.into()) }
    }

    /// To be mended, and how.
    pub fn wrong(about: &'static str, says: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { about, state: State::Wrong, says: says.into(), mend: Some(mend.into()) }
    }
}

/// All that was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// In the order in which it was looked at.
    pub findings: Vec<Finding>,
}

impl Report {
    /// One more.
    pub fn add(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Some more.
    pub fn extend(&mut self, findings: Vec<Finding>) {
        self.findings.extend(findings);
    }

    /// Whether nothing has to be mended.
    pub fn is_fine(&self) -> bool {
        self.findings.iter().all(|finding| finding.state != State::Wrong)
    }

    /// One line a finding.
    pub fn lines(&self) -> String {
        self.findings.iter().map(line).collect()
    }

    /// As one JSON object.
    pub fn json(&self) -> String {
        serde_json::json!({ "fine": self.is_fine(), "findings": self.findings }).to_string()
    }
}

fn line(finding: &Finding) -> String {
    let sign = match finding.state {
        State::Fine => "ok   ",
        State::Note => "note ",
        State::Wrong => "WRONG",
    };
    let mend = finding.mend.as_ref().map(|mend| format!("; {mend}")).unwrap_or_default();
    // What comes from outside may hold line breaks.
    let text = format!("{}: {}{mend}", finding.about, finding.says).replace(['\n', '\r'], " ");
    format!("{sign} {text}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_one_line_with_how_to_mend_it() {
        let mut report = Report::default();
        report.add(Finding::fine("zones", "zone data 2025b"));
        report.add(Finding::note("intents", "off", "switch it on"));
        assert!(report.is_fine());
        report.add(Finding::wrong("database", "damaged\nhere", "restore a backup"));
        assert!(!report.is_fine());
        assert_eq!(
            report.lines(),
            "ok    zones: zone data 2025b\nnote  intents: off; switch it on\nWRONG database: damaged here; restore a backup\n"
        );
        let json: serde_json::Value = serde_json::from_str(&report.json()).expect("JSON");
        assert_eq!(json["fine"], false);
        assert_eq!(json["findings"][2]["state"], "wrong");
        assert_eq!(json["findings"][0].get("mend"), None);
    }
}
