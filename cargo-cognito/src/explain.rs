//! `explain RULE`: what a rule is about, with its examples and its evidence.

use clap::{Arg, ArgAction, ArgMatches, Command};
use cognito_model::pool::action::edits;
use cognito_rules::deployed::{self, Fact};
use cognito_rules::{Level, Rule};

use crate::Streams;
use crate::mistakes;
use crate::outcome::{Failure, Outcome};

pub(crate) fn command() -> Command {
    Command::new("explain")
        .about("Explains a rule: why it exists, an example that breaks it, and an example that does not")
        .arg(
            Arg::new("rule")
                .value_name("RULE")
                .required_unless_present("list")
                .help("The name of the rule, as in the last line of a message"),
        )
        .arg(
            Arg::new("list")
                .long("list")
                .action(ArgAction::SetTrue)
                .help("Lists the names of all rules instead"),
        )
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    if arguments.get_flag("list") {
        for name in names() {
            writeln!(streams.output, "{name}")?;
        }
        for (name, _) in mistakes::RULES {
            writeln!(streams.output, "{name}")?;
        }
        return Ok(Outcome::Fine);
    }
    let name = arguments.get_one::<String>("rule").map_or("", String::as_str);
    if let Some((_, page)) = mistakes::RULES.iter().find(|(rule, _)| *rule == name) {
        write!(streams.output, "{name}: {page}")?;
        return Ok(Outcome::Fine);
    }
    match (cognito_rules::find(name), deployed::find(name)) {
        (Some(rule), _) => write!(streams.output, "{}", text(rule))?,
        (None, Some(fact)) => write!(streams.output, "{}", text_of_fact(fact))?,
        (None, None) => return Err(unknown(name)),
    }
    Ok(Outcome::Fine)
}

/// The names of all rules, then those about edits of a deployed stack.
fn names() -> Vec<&'static str> {
    let rules = cognito_rules::rules().iter().map(|rule| rule.name);
    rules
        .chain(deployed::facts().into_iter().map(|fact| fact.name))
        .collect()
}

/// How many similar names a message shows.
const SHOWN: usize = 5;

/// The error about an unknown rule, with rules whose names share a word with it.
fn unknown(name: &str) -> Failure {
    let words: Vec<&str> = name.split('_').filter(|word| word.len() > 2).collect();
    let has = |other: &str, word: &str| other.contains(word) || other.split('_').any(|own| is_misspelled(word, own));
    let shared = |other: &str| words.iter().filter(|word| has(other, word)).count();
    let most = names().into_iter().map(shared).max();
    let mut similar = names();
    similar.retain(|other| shared(other) > 0 && Some(shared(other)) == most);
    // One may leave out how all names of edits begin.
    similar.sort_by_key(|other| {
        distance(name, other).min(distance(name, other.strip_prefix("deployed_").unwrap_or(other)))
    });
    similar.truncate(SHOWN);
    let similar = match &similar[..] {
        [] => String::new(),
        [name] => format!("\nhelp: the rule with a similar name is `{name}`"),
        names => format!("\nhelp: the rules with similar names are `{}`", names.join("`, `")),
    };
    Failure::new(format!(
        "there is no rule `{name}`{similar}\nhelp: `cargo cognito explain --list` lists all rules"
    ))
}

fn distance(one: &str, other: &str) -> Option<usize> {
    edits(one.as_bytes(), other.as_bytes(), usize::MAX)
}

/// Whether a word is almost the other one.
fn is_misspelled(word: &str, other: &str) -> bool {
    edits(word.as_bytes(), other.as_bytes(), word.len() / 4).is_some()
}

fn noun(level: Level) -> &'static str {
    match level {
        Level::Error => "an error",
        Level::Warn => "a warning",
    }
}

fn text(rule: &Rule) -> String {
    let mut text = format!("{}: {}\n\n", rule.name, noun(rule.level));
    for line in rule.docs {
        text.push_str(line.trim());
        text.push('\n');
    }
    text.push_str(&format!(
        "\nThe reason: {}.\n\nThis breaks it:\n\n{}\nThis does not:\n\n{}\nThe evidence: {}.\n",
        rule.reason,
        code(rule.bad),
        code(rule.good),
        rule.evidence,
    ));
    for measured in rule.measured {
        let when = match measured.when {
            "" => String::new(),
            when => format!(" on {when}"),
        };
        text.push_str(&format!("Seen by {}{when}: {}.\n", measured.by, measured.place));
    }
    if !rule.structural {
        text.push_str(&format!("\nTo silence it: #[allow({})]\n", rule.name));
    }
    text
}

/// The page about an edit of a deployed stack.
fn text_of_fact(fact: &Fact) -> String {
    let mut text = format!(
        "{}: {} about an edit of a deployed stack\n\nThe edit: {}.\n\nThe result ({}): {}.\n",
        fact.name,
        noun(fact.level),
        fact.edit,
        fact.consequence.name(),
        fact.then
    );
    if !fact.says.is_empty() {
        text.push_str(&format!("AWS answers: {}\n", fact.says));
    }
    let help = fact.help.replace("{deployed_id}", "..");
    text.push_str(&format!(
        "\nWhat to do instead: {help}.\n\nThe evidence ({}): {}.\n",
        fact.evidence.name(),
        fact.source
    ));
    if !fact.disputed.is_empty() {
        text.push_str(&format!("Sources differ: {}.\n", fact.disputed));
    }
    text + &format!("\nTo silence it: #[allow({})]\n", fact.name)
}

/// The body of a declaration, indented. Long lines are cut.
fn code(body: &str) -> String {
    let mut code = String::new();
    for line in body.trim_matches('\n').lines() {
        let shown: String = line.chars().take(160).collect();
        let dots = if shown.len() < line.len() { " .." } else { "" };
        code.push_str(&format!("    {shown}{dots}\n"));
    }
    code
}
