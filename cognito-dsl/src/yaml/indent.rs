//! Indents lines that are too far left inside braces and brackets.

use std::borrow::Cow;

use saphyr_parser::{Event, Marker, Parser};

/// The text, with spaces before what is too far left inside braces or brackets.
///
/// YAML requires each line in them to be to the right of the key. CloudFormation does not, and published templates have a closing brace
/// below its key. `saphyr` has no option for that. Spaces mean nothing there.
#[doc(hidden)]
pub fn indented(text: &str) -> Cow<'_, str> {
    counted(text).0
}

/// The text, and how many events of the parser that took.
pub(super) fn counted(text: &str) -> (Cow<'_, str>, usize) {
    let mut moved = Cow::Borrowed(text);
    let mut events = 0;
    // After a line was moved, reading goes on at the member around it: from the start, each of these lines would take a pass.
    let mut start = 0;
    for _ in 0..=text.len() {
        let found = too_far_left(&moved[start..], &mut events);
        match found {
            Some(found) => {
                let place = start + found.place;
                moved.to_mut().insert_str(place, &" ".repeat(found.spaces));
                start += found.member;
            }
            None if start == 0 => break,
            // What was read in parts may be something else as a whole.
            None => start = 0,
        }
    }
    (moved, events)
}

/// What is too far left, in bytes.
struct Misplaced {
    place: usize,
    /// How many spaces have to go before it.
    spaces: usize,
    /// Where the member around it starts.
    member: usize,
}

/// The first thing in a string that is too far left. `saphyr` reports it only inside braces and brackets: anywhere else, fewer
/// spaces end the value. The text can start with a member of an object.
fn too_far_left(text: &str, events: &mut usize) -> Option<Misplaced> {
    let above = if text.starts_with(' ') { "above:\n" } else { "" };
    let skipped = above.lines().count();
    let mut lines = LineReader::of(text);
    let mut member = 0;
    let mut shallowest = usize::MAX;
    // Whether each collection around has braces or brackets.
    let mut around: Vec<bool> = Vec::new();
    for event in Parser::new_from_iter(above.chars().chain(text.chars())) {
        *events += 1;
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                let is_it = matches!(
                    error.info(),
                    "invalid indentation" | "invalid indentation in flow construct"
                );
                let line = error.marker().line().checked_sub(skipped).filter(|_| is_it)?;
                return lines.found(line, error.marker().col(), member);
            }
        };
        let place = |marker: &Marker| {
            Some((
                marker.line().checked_sub(skipped).filter(|line| *line > 0)?,
                marker.col(),
            ))
        };
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                let after = place(&span.start).and_then(|(line, column)| lines.after(line, column));
                around.push(after.is_some_and(|after| without_tags(after).starts_with(['{', '['])));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                around.pop();
            }
            Event::Scalar(..) if !around.contains(&true) => {
                let Some((line, column)) = place(&span.start) else {
                    continue;
                };
                if column > 0 {
                    shallowest = shallowest.min(column);
                }
                if column <= shallowest && lines.is_first(line, column) {
                    member = lines.start;
                }
            }
            _ => {}
        }
    }
    None
}

/// The text after tags and anchors: `!Sub &name [..]`.
fn without_tags(text: &str) -> &str {
    let mut text = text;
    while text.starts_with(['!', '&']) {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        text = text[end..].trim_start();
    }
    text
}

/// The lines of a string, from the first to the last.
struct LineReader<'t> {
    text: &'t str,
    /// The number of the current line, starting at 1, and its first byte.
    number: usize,
    start: usize,
    /// The spaces at the start of the line above.
    above: usize,
}

impl<'t> LineReader<'t> {
    fn of(text: &'t str) -> Self {
        LineReader {
            text,
            number: 1,
            start: 0,
            above: 0,
        }
    }

    /// Goes to a line. None if it is above the current one.
    fn line(&mut self, number: usize) -> Option<&'t str> {
        while self.number < number {
            let rest = &self.text[self.start..];
            let length = rest.find('\n')? + 1;
            self.above = rest.len() - rest.trim_start_matches(' ').len();
            self.start += length;
            self.number += 1;
        }
        (self.number == number).then_some(&self.text[self.start..])
    }

    /// The text from a column, starting at 0.
    fn after(&mut self, number: usize, column: usize) -> Option<&'t str> {
        let line = self.line(number)?;
        let (place, _) = line.char_indices().nth(column)?;
        Some(&line[place..])
    }

    /// Whether only spaces are before a column.
    fn is_first(&mut self, number: usize, column: usize) -> bool {
        let line = self.line(number).unwrap_or_default();
        line.len() - line.trim_start_matches(' ').len() == column
    }

    fn found(mut self, number: usize, column: usize, member: usize) -> Option<Misplaced> {
        let line = self.line(number)?;
        let end = line.find('\n').unwrap_or(line.len());
        let mut places = line[..end].char_indices().map(|(place, _)| place).chain([end]);
        Some(Misplaced {
            place: self.start + places.nth(column)?,
            spaces: self.above.saturating_sub(column).max(1),
            member,
        })
    }
}
