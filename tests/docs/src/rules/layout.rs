//! Lays out the body of a declaration in readable lines.

const WIDTH: usize = 88;
const INDENT: usize = 4;
/// A string without spaces may be longer than a line.
const MOST: usize = 120;

/// What an item consists of: text, and groups in braces, brackets or parentheses.
#[derive(Clone)]
enum CodePiece {
    Text(String),
    Group(char, Vec<CodeItem>, char),
}

type CodeItem = Vec<CodePiece>;

/// The body with a line for each item. Items that do not fit are broken into several lines.
pub(super) fn laid_out(body: &str) -> String {
    indented(body, 0)
}

/// The same, inside this many braces.
pub(super) fn indented(body: &str, braces: usize) -> String {
    let items = items(&mut body.chars().peekable(), None);
    let mut lines = String::new();
    for item in &items {
        write_item(item, braces * INDENT, &mut lines);
    }
    lines
}

/// The significant characters, which a layout does not change.
pub(super) fn significant(text: &str) -> impl Iterator<Item = (usize, char)> {
    let characters = text.char_indices();
    characters.filter(move |&(index, c)| {
        let continues = c == '\\' && text[index + 1..].starts_with('\n');
        !c.is_whitespace() && c != ',' && !continues
    })
}

fn items(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, close: Option<char>) -> Vec<CodeItem> {
    let mut items = Vec::new();
    let (mut item, mut text) = (CodeItem::new(), String::new());
    let flush = |text: &mut String, item: &mut CodeItem| {
        if !text.is_empty() {
            item.push(CodePiece::Text(std::mem::take(text)));
        }
    };
    while let Some(c) = rest.next() {
        match c {
            '"' => text.push_str(&string(rest)),
            'r' if begins_raw(&text, rest.clone()) => text.push_str(&raw_string(rest)),
            '{' | '[' | '(' => {
                flush(&mut text, &mut item);
                let end = match c {
                    '{' => '}',
                    '[' => ']',
                    _ => ')',
                };
                item.push(CodePiece::Group(c, self::items(rest, Some(end)), end));
            }
            ',' => {
                flush(&mut text, &mut item);
                items.push(std::mem::take(&mut item));
            }
            c if Some(c) == close => break,
            c if c.is_whitespace() => {
                let is_first = text.is_empty() && item.is_empty();
                if !is_first && !text.ends_with(' ') {
                    text.push(' ');
                }
            }
            c => text.push(c),
        }
    }
    flush(&mut text, &mut item);
    items.push(item);
    for item in &mut items {
        if let Some(CodePiece::Text(text)) = item.last_mut() {
            text.truncate(text.trim_end().len());
        }
        item.retain(|piece| !matches!(piece, CodePiece::Text(text) if text.is_empty()));
    }
    items.retain(|item| !item.is_empty());
    items
}

/// The rest of a string, and its quotes.
fn string(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut text = String::from('"');
    while let Some(c) = rest.next() {
        text.push(c);
        match c {
            '"' => break,
            '\\' => text.extend(rest.next()),
            _ => {}
        }
    }
    text
}

/// Whether an `r` after this text and before that rest begins a raw string.
fn begins_raw(before: &str, mut rest: impl Iterator<Item = char>) -> bool {
    let is_part_of_name = before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    !is_part_of_name && rest.find(|&c| c != '#') == Some('"')
}

/// A raw string whose `r` was read. It is not changed, because nothing in it can continue a line.
fn raw_string(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let hashes: String = std::iter::from_fn(|| rest.next_if_eq(&'#')).collect();
    let mut text = format!("r{hashes}");
    text.extend(rest.next());
    let end = format!("\"{hashes}");
    let begin = text.len();
    while !text[begin..].ends_with(&end) {
        let Some(c) = rest.next() else { break };
        text.push(c);
    }
    text
}

fn has_raw_string(line: &str) -> bool {
    let mut places = line.match_indices('r');
    places.any(|(at, _)| begins_raw(&line[..at], line[at + 1..].chars()))
}

fn flat(item: &[CodePiece]) -> String {
    let pieces = item.iter().map(|piece| match piece {
        CodePiece::Text(text) => text.clone(),
        CodePiece::Group(open, items, close) => {
            let inside = items.iter().map(|item| flat(item)).collect::<Vec<_>>().join(", ");
            match open {
                '{' if !inside.is_empty() => format!("{open} {inside} {close}"),
                _ => format!("{open}{inside}{close}"),
            }
        }
    });
    pieces.collect()
}

fn write_item(item: &[CodePiece], indent: usize, lines: &mut String) {
    // In Rust, no comma follows the base of a struct.
    let is_base = matches!(item.first(), Some(CodePiece::Text(text)) if text.starts_with(".."));
    let comma = if is_base { "" } else { "," };
    let line = flat(item);
    if indent + line.chars().count() < WIDTH {
        return push(indent, &format!("{line}{comma}"), lines);
    }
    if let [
        CodePiece::Text(hash),
        CodePiece::Group('[', ..),
        CodePiece::Text(name),
        rest @ ..,
    ] = item
    {
        if hash == "#" {
            push(indent, &flat(&item[..2]), lines);
            let name = CodePiece::Text(name.trim_start().to_owned());
            let entry = [&[name], rest].concat();
            return write_item(&entry, indent, lines);
        }
    }
    let last = item
        .iter()
        .rposition(|piece| matches!(piece, CodePiece::Group(_, items, _) if !items.is_empty()));
    let Some((at, CodePiece::Group(open, inner, close))) = last.map(|at| (at, &item[at])) else {
        return push(indent, &format!("{line}{comma}"), lines);
    };
    push(indent, &format!("{}{open}", flat(&item[..at])), lines);
    let widest = inner.iter().map(|item| flat(item).len()).max().unwrap_or_default();
    if (widest < 14 && inner.len() > 8) || (widest < 30 && inner.len() > 40) {
        fill(inner, indent + INDENT, lines);
    } else {
        inner.iter().for_each(|item| write_item(item, indent + INDENT, lines));
    }
    push(indent, &format!("{close}{}{comma}", flat(&item[at + 1..])), lines);
}

/// Short items, as many on a line as fit.
fn fill(items: &[CodeItem], indent: usize, lines: &mut String) {
    let mut line = String::new();
    for item in items {
        let item = format!("{},", flat(item));
        if indent + line.len() + item.len() > WIDTH {
            push(indent, line.trim_end(), lines);
            line.clear();
        }
        line.push_str(&item);
        line.push(' ');
    }
    push(indent, line.trim_end(), lines);
}

/// A line, or several if it contains a string that is too long: a backslash continues a string on the next line, where leading
/// whitespace does not count. A raw string cannot be continued.
fn push(indent: usize, line: &str, lines: &mut String) {
    let (mut rest, mut indent, mut within) = (line, indent, false);
    while !has_raw_string(rest) && indent + rest.chars().count() > WIDTH + 10 {
        let end = rest
            .char_indices()
            .nth(WIDTH - indent)
            .map_or(rest.len(), |(end, _)| end);
        let is_within =
            |cut: usize| within != (rest[..cut].matches('"').count() % 2 == 1) && !rest[..cut].contains('\\');
        let space = rest[..end]
            .rfind(' ')
            .map(|space| space + 1)
            .filter(|&space| is_within(space));
        // Strings without spaces are better left whole, unless they are endless.
        let end = Some(end).filter(|_| rest.chars().count() > MOST);
        let Some(cut) = space.or(end).filter(|&cut| is_within(cut)) else {
            break;
        };
        lines.push_str(&format!("{}{}\\\n", " ".repeat(indent), &rest[..cut]));
        indent += if within { 0 } else { INDENT };
        (rest, within) = (&rest[cut..], true);
    }
    lines.push_str(&format!("{}{rest}\n", " ".repeat(indent)));
}
