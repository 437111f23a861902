//! A position in the tokens of a declaration.

use proc_macro2::TokenStream;

use super::Misshapen;
use super::shape::{Piece, Verbatim};
use super::tokens::{Gap, Sort, SourceToken, flat, gap_of};

pub(super) type Parsed<T> = Result<T, Misshapen>;

pub(super) struct ShapeParser<'a> {
    pub(super) source: &'a str,
    pub(super) tokens: Vec<SourceToken>,
    pub(super) next: usize,
    /// Where the last token ends.
    pub(super) end: usize,
}

impl<'a> ShapeParser<'a> {
    /// `start` is where the tokens begin in the source.
    pub(super) fn new(stream: TokenStream, source: &'a str, start: usize) -> Parsed<Self> {
        Ok(ShapeParser {
            source,
            tokens: flat(stream, source)?,
            next: 0,
            end: start,
        })
    }

    /// Takes the next token as a word, after the comments before it.
    pub(super) fn word(&mut self, pieces: &mut Vec<Piece>, is_apart: bool) {
        self.comments(pieces);
        let is_after_line = matches!(pieces.last(), Some(Piece::Comment(_)));
        let token = self.take();
        pieces.push(Piece::Word(Verbatim {
            text: self.source[token.at.clone()].to_owned(),
            at: token.at,
            is_apart: is_apart || is_after_line,
        }));
    }

    pub(super) fn comments(&mut self, pieces: &mut Vec<Piece>) {
        pieces.extend(self.gap().comments.into_iter().map(Piece::Comment));
    }

    /// Takes the gap before the next token. Empty if it is taken already.
    pub(super) fn gap(&mut self) -> Gap {
        let Some(token) = self.tokens.get(self.next) else {
            return Gap::default();
        };
        let start = std::mem::replace(&mut self.end, token.at.start);
        gap_of(&self.source[start..token.at.start])
    }

    pub(super) fn take(&mut self) -> SourceToken {
        let token = self.tokens[self.next].clone();
        self.next += 1;
        self.end = token.at.end;
        token
    }

    pub(super) fn skip_group(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.take().sort {
                Sort::Open(_) => depth += 1,
                Sort::Close(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    pub(super) fn at(&self, ahead: usize) -> Option<Sort> {
        self.tokens.get(self.next + ahead).map(|token| token.sort)
    }

    /// Whether a token of this sort is ahead. `Punct(.., false)` also matches a joint character, unless the same one follows.
    pub(super) fn is_at(&self, ahead: usize, sort: Sort) -> bool {
        match (self.at(ahead), sort) {
            // The colon of `a:-1` is joint, but only a second colon makes it a part of a path.
            (Some(Sort::Punct(found, is_joint)), Sort::Punct(wanted, false)) => {
                let is_continued = matches!(self.at(ahead + 1), Some(Sort::Punct(next, _)) if next == found);
                found == wanted && !(is_joint && is_continued)
            }
            (found, wanted) => found == Some(wanted),
        }
    }

    pub(super) fn is_dots(&self) -> bool {
        self.at(0) == Some(Sort::Punct('.', true)) && matches!(self.at(1), Some(Sort::Punct('.', _)))
    }

    /// `..Recommended`, `..web`, or `..` alone, as in documentation.
    pub(super) fn is_base(&self) -> bool {
        self.is_dots()
            && matches!(
                self.at(2),
                Some(Sort::Name | Sort::Close(_) | Sort::Punct(',', _)) | None
            )
    }

    pub(super) fn is_name(&self, name: &str) -> bool {
        self.at(0) == Some(Sort::Name) && self.text(0) == name
    }

    pub(super) fn text(&self, ahead: usize) -> &'a str {
        let at = self.tokens.get(self.next + ahead).map(|token| token.at.clone());
        &self.source[at.unwrap_or_default()]
    }

    /// The error for a token that cannot be here.
    pub(super) fn expected(&self, what: &str) -> Misshapen {
        match self.tokens.get(self.next) {
            Some(token) => {
                let first = self.text(0).lines().next().unwrap_or_default();
                Misshapen::new(token.at.start, format!("expected {what}, found `{first}`"))
            }
            None => Misshapen::new(self.end, format!("expected {what}, found the end of the macro")),
        }
    }
}
