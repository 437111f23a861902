//! Shows findings about files like rustc, as JSON, or as annotations of GitHub.

use std::io::{self, Write};

use clap::{Arg, ArgMatches};
use cognito_model::{Json, Object};

use crate::Streams;
use crate::template::source::{File, SourceSpan};

/// How to show findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Like rustc, with the messages.
    Text,
    /// One list, as output.
    Json,
    /// Workflow commands, as output.
    Github,
}

impl Format {
    /// The argument `--format`.
    pub(crate) fn argument() -> Arg {
        Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .default_value("text")
            .value_parser(["text", "json", "github"])
            .help("The output: text to read, a JSON list, or annotations of GitHub Actions")
    }

    pub(crate) fn of(arguments: &ArgMatches) -> Self {
        match arguments.get_one::<String>("format").map(String::as_str) {
            Some("json") => Format::Json,
            Some("github") => Format::Github,
            _ => Format::Text,
        }
    }
}

/// What a rule found at a place in a file.
#[derive(Clone, Debug)]
pub(crate) struct TemplateFinding {
    pub(crate) is_error: bool,
    pub(crate) rule: &'static str,
    pub(crate) fact: String,
    pub(crate) notes: Vec<String>,
    pub(crate) help: Option<String>,
    /// The path in the template.
    pub(crate) path: Vec<String>,
    pub(crate) place: Option<SourceSpan>,
}

impl TemplateFinding {
    fn level(&self) -> &'static str {
        if self.is_error { "error" } else { "warning" }
    }

    /// The logical ID of the resource, and the property.
    fn subject(&self) -> (Option<&str>, String) {
        let property = |path: &[String]| {
            let keys = path.iter().take_while(|key| *key != "Ref" && !key.starts_with("Fn::"));
            keys.map(String::as_str).collect::<Vec<_>>().join(".")
        };
        match &self.path[..] {
            [section, id, properties, rest @ ..] if section == "Resources" && properties == "Properties" => {
                (Some(id), property(rest))
            }
            [section, id, rest @ ..] if section == "Resources" => (Some(id), property(rest)),
            path => (None, property(path)),
        }
    }
}

/// Shows the findings about a file.
pub(crate) fn show(
    findings: &[TemplateFinding],
    file: &File,
    format: Format,
    streams: &mut Streams<'_>,
) -> io::Result<()> {
    match format {
        Format::Text => {
            for finding in findings {
                text(finding, file, streams.colours, &mut streams.messages)?;
            }
            Ok(())
        }
        Format::Json => Ok(()),
        Format::Github => {
            for finding in findings {
                github(finding, file, &mut streams.output)?;
            }
            Ok(())
        }
    }
}

/// The styles of errors and warnings, and of what is named.
pub(crate) const ERROR: &str = "1;31";
pub(crate) const WARNING: &str = "1;33";
pub(crate) const BOLD: &str = "1";

/// Text in a style of the terminal, if there are colours.
pub(crate) fn styled(text: &str, code: &str, colours: bool) -> String {
    match colours {
        true => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        false => text.to_owned(),
    }
}

fn text(finding: &TemplateFinding, file: &File, colours: bool, out: &mut dyn Write) -> io::Result<()> {
    let colour = if finding.is_error { ERROR } else { WARNING };
    let bar = styled("|", "1;34", colours);
    let level = styled(&format!("{}[{}]", finding.level(), finding.rule), colour, colours);
    writeln!(out, "{level}: {}", styled(&finding.fact, BOLD, colours))?;
    let width = finding.place.map_or(1, |place| place.line.to_string().len());
    let pad = " ".repeat(width);
    match finding.place {
        Some(place) => {
            let arrow = styled("-->", "1;34", colours);
            writeln!(out, "{pad}{arrow} {}:{}:{}", file.name, place.line, place.column)?;
            let (line, marked) = shortened(file.line(place.line), place);
            let number = styled(&format!("{:>width$} |", place.line), "1;34", colours);
            writeln!(out, "{pad} {bar}\n{number} {line}")?;
            writeln!(out, "{pad} {bar} {}", styled(&marked, colour, colours))?;
        }
        None => writeln!(out, "{pad}--> {}", file.name)?,
    }
    writeln!(out, "{pad} {bar}")?;
    let equals = styled("=", "1;34", colours);
    let (resource, property) = finding.subject();
    if let Some(resource) = resource {
        let of = if property.is_empty() {
            String::new()
        } else {
            format!("`{property}` of ")
        };
        writeln!(out, "{pad} {equals} about: {of}`{resource}`")?;
    }
    for note in &finding.notes {
        writeln!(out, "{pad} {equals} note: {note}")?;
    }
    if let Some(help) = &finding.help {
        writeln!(out, "{pad} {equals} help: {help}")?;
    }
    writeln!(out)
}

/// The line, and the markers below it. A long line is cut to the text around the place.
fn shortened(line: &str, place: SourceSpan) -> (String, String) {
    const WIDEST: usize = 140;
    let before = place.column.saturating_sub(1);
    let skipped = if before + place.length.min(40) > WIDEST {
        before.saturating_sub(20)
    } else {
        0
    };
    let shown: String = line.chars().skip(skipped).take(WIDEST).collect();
    let room = shown.chars().count().saturating_sub(before - skipped).max(1);
    let mut marked: String = " ".repeat(before - skipped);
    marked.push_str(&"^".repeat(place.length.min(room)));
    (shown.replace('\t', " "), marked)
}

fn github(finding: &TemplateFinding, file: &File, out: &mut dyn Write) -> io::Result<()> {
    let escaped = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let of_property = |text: &str| escaped(text).replace(':', "%3A").replace(',', "%2C");
    let place = match finding.place {
        Some(place) => format!(",line={},col={}", place.line, place.column),
        None => String::new(),
    };
    let mut message = finding.fact.clone();
    for note in &finding.notes {
        message.push_str(&format!("\nnote: {note}"));
    }
    if let Some(help) = &finding.help {
        message.push_str(&format!("\nhelp: {help}"));
    }
    let (level, name, rule) = (finding.level(), of_property(&file.name), finding.rule);
    writeln!(out, "::{level} file={name}{place},title={rule}::{}", escaped(&message))
}

/// A finding as an object of the list.
pub(crate) fn json(finding: &TemplateFinding, file: &File) -> Json {
    let mut object = Object::new();
    object.set("level", finding.level());
    object.set("rule", finding.rule);
    object.set("message", finding.fact.as_str());
    object.set("notes", finding.notes.clone());
    if let Some(help) = &finding.help {
        object.set("help", help.as_str());
    }
    object.set("file", file.name.as_str());
    if let Some(place) = finding.place {
        object.set("line", place.line as u64);
        object.set("column", place.column as u64);
    }
    object.set("path", finding.path.clone());
    Json::Object(object)
}

/// `1 error`, `2 errors`.
pub(crate) fn plural(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        count => format!("{count} {noun}s"),
    }
}
