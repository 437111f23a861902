//! The Rust code in a Markdown file.

use super::Misshapen;
use super::source::in_document;
use super::style::Style;

/// Formats the declarations in code blocks that are marked as Rust.
pub(crate) fn markdown(source: &str, style: &Style) -> Result<String, Misshapen> {
    let style = style.with_newline_of(source);
    let mut formatted = String::new();
    let mut lines = source.split_inclusive('\n');
    let mut at = 0;
    while let Some(line) = lines.next() {
        formatted.push_str(line);
        at += line.len();
        let Some(fence) = Fence::of(line) else { continue };
        let start = at;
        let mut end = None;
        for line in lines.by_ref() {
            at += line.len();
            if fence.is_closed_by(line) {
                end = Some(line);
                break;
            }
        }
        let code = &source[start..at - end.map_or(0, str::len)];
        formatted.push_str(&match fence.is_rust {
            true => fence.format(code, start, &style)?,
            false => code.to_owned(),
        });
        formatted.push_str(end.unwrap_or_default());
    }
    Ok(formatted)
}

/// The line that begins a code block.
struct Fence<'a> {
    /// The white space before it, which the lines of the block share.
    margin: &'a str,
    mark: &'a str,
    is_rust: bool,
}

impl<'a> Fence<'a> {
    fn of(line: &'a str) -> Option<Self> {
        let fence = line.trim_start_matches(' ');
        let margin = &line[..line.len() - fence.len()];
        let info = match fence.chars().next()? {
            '`' => fence.trim_start_matches('`'),
            '~' => fence.trim_start_matches('~'),
            _ => return None,
        };
        let mark = &fence[..fence.len() - info.len()];
        // With another mark on the same line, it is inline code.
        if mark.len() < 3 || (mark.starts_with('`') && info.contains('`')) {
            return None;
        }
        let language = info.trim().split([',', ' ', '{']).next().unwrap_or_default();
        Some(Fence {
            margin,
            mark,
            is_rust: matches!(language, "rust" | "rs"),
        })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() >= self.mark.len() && line.chars().all(|it| self.mark.starts_with(it))
    }

    /// Formats the code without its margin, and puts the margin back. `start` is where the code begins in the document.
    fn format(&self, code: &str, start: usize, style: &Style) -> Result<String, Misshapen> {
        let mut bare = String::new();
        for line in code.split_inclusive('\n') {
            bare.push_str(
                line.strip_prefix(self.margin)
                    .unwrap_or_else(|| line.trim_start_matches(' ')),
            );
        }
        let formatted = in_document(&bare, style).map_err(|error| {
            // Points to the start of the line, because the margin shifts the columns.
            let before: usize = code
                .split_inclusive('\n')
                .take(bare[..error.at].matches('\n').count())
                .map(str::len)
                .sum();
            Misshapen {
                at: start + before,
                ..error
            }
        })?;
        if formatted == bare {
            return Ok(code.to_owned());
        }
        let mut text = String::new();
        for line in formatted.split_inclusive('\n') {
            if !line.trim().is_empty() {
                text.push_str(self.margin);
            }
            text.push_str(line);
        }
        Ok(text)
    }
}
