//! The compiler's message about the bad example of a rule, from its snapshot.

use cognito_rules::Rule;

use super::layout::significant;
use crate::files;

/// The message, with the source line from the example as it is laid out.
pub(super) fn message(rule: &Rule, laid_out: &str) -> String {
    let name = format!("cognito_dsl_compiler__tests__rules__rule_{}.snap", rule.name);
    let path = files::path("cognito-dsl-compiler/src/tests/snapshots").join(name);
    let Ok(snapshot) = std::fs::read_to_string(path) else {
        return format!(
            "there is no snapshot for {}: run INSTA_UPDATE=always cargo test -p cognito-dsl-macros\n",
            rule.name
        );
    };
    // After insta's header.
    let said = snapshot.splitn(3, "---\n").last().unwrap_or_default();
    let mut text = String::new();
    let mut lines = said.lines().peekable();
    while let Some(line) = lines.next() {
        let source = line.strip_prefix("  | ").filter(|source| !source.is_empty());
        let carets =
            source.and_then(|_| lines.next_if(|next| next.trim_start_matches("  |").trim_start().starts_with('^')));
        match (source, carets.and_then(|carets| carets.strip_prefix("  | "))) {
            (Some(source), Some(carets)) => text.push_str(&excerpt(rule.bad, laid_out, source, carets)),
            _ => text.push_str(&format!("{line}\n")),
        }
    }
    format!("{}\n", text.trim_end())
}

/// The line of the example above the carets, and the carets.
fn excerpt(bad: &str, laid_out: &str, source: &str, carets: &str) -> String {
    let start = carets.chars().take_while(|c| *c == ' ').count();
    let width = carets.trim_start().chars().count();
    let before: usize = bad
        .split_once(source)
        .map_or(0, |(before, _)| significant(before).count());
    let in_line = |count: usize| source.char_indices().nth(count).map_or(source.len(), |(at, _)| at);
    let (start, end) = (in_line(start), in_line(start + width));
    let first = before + significant(&source[..start]).count();
    let marked = significant(&source[start..end]).count();
    let mut places = significant(laid_out).map(|(at, _)| at).skip(first);
    let (Some(from), to) = (places.next(), places.take(marked.saturating_sub(1)).last()) else {
        return format!("  | {source}\n");
    };
    let line_start = laid_out[..from].rfind('\n').map_or(0, |newline| newline + 1);
    let line = laid_out[line_start..].lines().next().unwrap_or_default();
    // If it spans several lines, underline to the end of the first one.
    let end = (to.unwrap_or(from) + 1).min(line_start + line.len());
    let end = (end..=line_start + line.len())
        .find(|&at| laid_out.is_char_boundary(at))
        .unwrap_or(from);
    let indent = laid_out[line_start..from].chars().count();
    let width = laid_out[from..end].trim_end_matches(',').chars().count();
    format!("  | {line}\n  | {}{}\n", " ".repeat(indent), "^".repeat(width.max(1)))
}
