//! Formats the declarations in Rust code. Everything else stays unchanged, byte for byte.

use std::ops::Range;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Misshapen;
use super::cursor::ShapeParser;
use super::layout::{Move, Writer};
use super::shape::{Leading, Piece};
use super::style::Style;
use super::tokens::delimiters;

/// The macros that contain declarations.
const MACROS: &[&str] = &["user_pool"];

/// A formatted declaration, and where its tokens moved.
#[derive(Debug)]
pub(crate) struct Formatted {
    pub(crate) text: String,
    moves: Vec<Move>,
}

impl Formatted {
    /// The new place of something that began and ended with a token.
    pub(crate) fn place(&self, before: &Range<usize>) -> Option<Range<usize>> {
        // Tokens keep their order.
        let start = self.moves.partition_point(|(from, _)| from.start < before.start);
        let end = self.moves.partition_point(|(from, _)| from.end < before.end);
        let (start, end) = (self.moves.get(start)?, self.moves.get(end)?);
        (start.0.start == before.start && end.0.end == before.end).then_some(start.1.start..end.1.end)
    }
}

/// Formats the contents of the macro's braces, at a level of indentation.
pub(crate) fn declaration(source: &str, level: usize, style: &Style) -> Result<Formatted, Misshapen> {
    let stream = tokens(source)?;
    let mut group = ShapeParser::new(stream, source, 0)?.declaration(('{', '}'), source.len())?;
    // Without a delimiter, the first comments go before the declaration.
    for comment in std::mem::take(&mut group.opening).into_iter().rev() {
        let what = vec![Piece::Comment(comment)];
        let is_parted = false;
        group.elements[0].before.insert(0, Leading { is_parted, what });
    }
    group.measure(style);
    let mut writer = Writer::new(style, "", 0);
    writer.elements(&group, level);
    writer.text.push_str(style.newline);
    Ok(Formatted {
        text: writer.text,
        moves: writer.moves,
    })
}

/// Formats the declarations in a Rust file.
pub(crate) fn rust(source: &str, style: &Style) -> Result<String, Misshapen> {
    formatted(source, style, |_| false)
}

/// Formats the declarations in the code of a document. Those with lines that rustdoc hides stay unchanged.
pub(super) fn in_document(source: &str, style: &Style) -> Result<String, Misshapen> {
    formatted(source, style, |invocation| {
        let start = source[..invocation.open.start].rfind('\n').map_or(0, |end| end + 1);
        let mut lines = source[start..invocation.close.end].lines().map(str::trim_start);
        lines.any(|line| line == "#" || line.starts_with("# "))
    })
}

fn formatted(source: &str, style: &Style, is_hidden: impl Fn(&Invocation) -> bool) -> Result<String, Misshapen> {
    if !MACROS.iter().any(|name| source.contains(name)) {
        return Ok(source.to_owned());
    }
    // Skips a byte order mark, which proc-macro2 would remove, and a `#!` line, which has no tokens.
    let start = match source.strip_prefix('\u{feff}') {
        Some(_) => '\u{feff}'.len_utf8(),
        None => 0,
    };
    let interpreter = source[start..].starts_with("#!") && !source[start + 2..].trim_start().starts_with('[');
    let start = match source[start..].find('\n').filter(|_| interpreter) {
        Some(end) => start + end,
        None => start,
    };
    let code = &source[start..];
    let style = style.with_newline_of(source);
    let moved = |mut error: Misshapen| {
        error.at += start;
        error
    };
    let mut found = Vec::new();
    let formatted = tokens(code).and_then(|stream| {
        found.extend(invocations(stream));
        let mut formatted = source[..start].to_owned();
        let mut end = 0;
        found.sort_by_key(|invocation: &Invocation| invocation.open.start);
        for invocation in found.iter().filter(|invocation| !is_hidden(invocation)) {
            formatted.push_str(&code[end..invocation.open.start]);
            formatted.push_str(&invocation.format(code, &style)?);
            end = invocation.close.end;
        }
        formatted.push_str(&code[end..]);
        Ok(formatted)
    });
    formatted.map_err(moved)
}

/// Parses tokens. Tokens of earlier calls lose their places.
fn tokens(source: &str) -> Result<TokenStream, Misshapen> {
    proc_macro2::extra::invalidate_current_thread_spans();
    source.parse().map_err(|error: proc_macro2::LexError| {
        let what = "this cannot be parsed as Rust";
        Misshapen::new(error.span().byte_range().start.min(source.len()), what)
    })
}

/// An invocation of the macro: its delimiters, and the tokens inside.
pub(super) struct Invocation {
    pub(super) open: Range<usize>,
    pub(super) close: Range<usize>,
    delimiters: (char, char),
    stream: TokenStream,
}

impl Invocation {
    fn format(&self, source: &str, style: &Style) -> Result<String, Misshapen> {
        let parser = ShapeParser::new(self.stream.clone(), source, self.open.end)?;
        let mut group = parser.declaration(self.delimiters, self.close.start)?;
        group.measure(style);
        let line = source[..self.open.start].rsplit('\n').next().unwrap_or_default();
        let margin = &line[..line.len() - line.trim_start().len()];
        let mut writer = Writer::new(style, margin, style.columns(line));
        writer.group(&group, 0, 0);
        Ok(writer.text)
    }
}

/// The invocations, including those in modules and functions. Skips those in a `macro_rules!`, because they are incomplete.
pub(super) fn invocations(stream: TokenStream) -> Vec<Invocation> {
    let mut found = Vec::new();
    // A list instead of recursion, because groups can be nested without a limit.
    let mut open = vec![stream];
    while let Some(stream) = open.pop() {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        for (index, tree) in trees.iter().enumerate() {
            let TokenTree::Group(group) = tree else { continue };
            let is_ours = matches!(
                &trees[..index],
                [.., TokenTree::Ident(name), TokenTree::Punct(bang)]
                    if bang.as_char() == '!' && MACROS.iter().any(|it| name == it)
            );
            if !is_ours || group.delimiter() == Delimiter::None {
                open.push(group.stream());
            } else if !has_dollar(group.stream())
                && !is_skipped(&trees[..index - 2])
                && !is_skipped_inside(group.stream())
            {
                found.push(Invocation {
                    open: group.span_open().byte_range(),
                    close: group.span_close().byte_range(),
                    delimiters: delimiters(group),
                    stream: group.stream(),
                });
            }
        }
    }
    found
}

fn has_dollar(stream: TokenStream) -> bool {
    let mut open = vec![stream];
    while let Some(stream) = open.pop() {
        for tree in stream {
            match tree {
                TokenTree::Punct(punct) if punct.as_char() == '$' => return true,
                TokenTree::Group(group) => open.push(group.stream()),
                _ => {}
            }
        }
    }
    false
}

/// Whether `#[rustfmt::skip]` is before the path of a macro.
fn is_skipped(before: &[TokenTree]) -> bool {
    let mut trees = before.iter().rev().skip_while(|tree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    });
    while let (Some(TokenTree::Group(group)), Some(TokenTree::Punct(hash))) = (trees.next(), trees.next()) {
        if hash.as_char() != '#' {
            return false;
        }
        if is_skip(group.stream()) {
            return true;
        }
    }
    false
}

/// Whether the declaration itself has the attribute.
fn is_skipped_inside(stream: TokenStream) -> bool {
    let mut trees = stream.into_iter();
    while let (Some(TokenTree::Punct(hash)), Some(TokenTree::Group(group))) = (trees.next(), trees.next()) {
        if hash.as_char() != '#' {
            return false;
        }
        if is_skip(group.stream()) {
            return true;
        }
    }
    false
}

fn is_skip(attribute: TokenStream) -> bool {
    attribute.to_string().replace(' ', "") == "rustfmt::skip"
}
