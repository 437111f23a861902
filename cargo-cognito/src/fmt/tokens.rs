//! The tokens of a declaration with their places, and the comments between them.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

use super::Misshapen;

/// How deeply groups may be nested. The compiler has the same limit.
const MAX_DEPTH: usize = 64;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Name,
    Literal,
    /// A punctuation character, and whether it is joint with the next one.
    Punct(char, bool),
    Open(char),
    Close(char),
    /// `///` or `/** */`
    Doc,
}

#[derive(Clone, Debug)]
pub(super) struct SourceToken {
    pub(super) sort: Sort,
    pub(super) at: Range<usize>,
}

/// A comment that is not documentation.
#[derive(Clone, Debug)]
pub(super) struct Comment {
    pub(super) text: String,
    /// The number of line breaks before it.
    pub(super) newlines: usize,
}

impl Comment {
    pub(super) fn is_line(&self) -> bool {
        self.text.starts_with("//")
    }
}

/// What is between two tokens.
#[derive(Debug, Default)]
pub(super) struct Gap {
    pub(super) comments: Vec<Comment>,
    /// The number of line breaks after the last comment.
    pub(super) newlines: usize,
}

/// The characters around a group.
pub(super) fn delimiters(group: &Group) -> (char, char) {
    match group.delimiter() {
        Delimiter::Parenthesis => ('(', ')'),
        Delimiter::Bracket => ('[', ']'),
        Delimiter::Brace | Delimiter::None => ('{', '}'),
    }
}

/// The tokens as a flat list.
pub(super) fn flat(stream: TokenStream, source: &str) -> Result<Vec<SourceToken>, Misshapen> {
    let mut tokens = Vec::new();
    add(stream, source, 0, &mut tokens)?;
    Ok(tokens)
}

fn add(stream: TokenStream, source: &str, depth: usize, tokens: &mut Vec<SourceToken>) -> Result<(), Misshapen> {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let at = tree.span().byte_range();
        let sort = match &tree {
            TokenTree::Ident(_) => Sort::Name,
            TokenTree::Literal(_) => Sort::Literal,
            // A doc comment arrives as `#[doc = ".."]`. All of these tokens have the place of the comment.
            TokenTree::Punct(punct) if punct.as_char() == '#' && source[at.clone()].starts_with('/') => {
                if trees.peek().is_some_and(|next| next.to_string() == "!") {
                    return Err(Misshapen::new(at.start, "an inner comment is not allowed here"));
                }
                trees.next();
                Sort::Doc
            }
            TokenTree::Punct(punct) => Sort::Punct(punct.as_char(), punct.spacing() == Spacing::Joint),
            TokenTree::Group(group) => {
                if depth == MAX_DEPTH {
                    return Err(Misshapen::new(at.start, "the groups are nested too deeply here"));
                }
                let (open, close) = delimiters(group);
                tokens.push(SourceToken {
                    sort: Sort::Open(open),
                    at: group.span_open().byte_range(),
                });
                add(group.stream(), source, depth + 1, tokens)?;
                tokens.push(SourceToken {
                    sort: Sort::Close(close),
                    at: group.span_close().byte_range(),
                });
                continue;
            }
        };
        tokens.push(SourceToken { sort, at });
    }
    Ok(())
}

/// Parses the white space and the comments between two tokens.
pub(super) fn gap_of(mut text: &str) -> Gap {
    let mut gap = Gap::default();
    loop {
        let trimmed = text.trim_start();
        gap.newlines += text[..text.len() - trimmed.len()].matches('\n').count();
        let length = match trimmed {
            "" => return gap,
            line if line.starts_with("//") => line.find('\n').unwrap_or(line.len()),
            block if block.starts_with("/*") => end_of_block(block),
            // Unreachable: nothing else can be between tokens.
            _ => return gap,
        };
        gap.comments.push(Comment {
            text: trimmed[..length].trim_end().to_owned(),
            newlines: std::mem::take(&mut gap.newlines),
        });
        text = &trimmed[length..];
    }
}

/// Where a block comment ends. It can contain others.
fn end_of_block(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = text[at..].find(['/', '*']) {
        at += found;
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}
