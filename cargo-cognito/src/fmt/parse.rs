//! Parses tokens into elements between commas: attributes, then `name: value`, a value, or a base.
//!
//! The parser knows the grammar, but no settings. It accepts only what the macro accepts, so that unfinished code stays unchanged.

use super::cursor::{Parsed, ShapeParser};
use super::placing::{before, lines, taken_from};
use super::shape::{Delimited, Element, Leading, Piece, Verbatim};
use super::tokens::{Comment, Gap, Sort, gap_of};

impl ShapeParser<'_> {
    /// Parses the declaration as the only element of the macro's delimiters: `{ #[..] pub mod name { .. } }`.
    pub(super) fn declaration(mut self, (open, close): (char, char), end: usize) -> Parsed<Delimited> {
        let mut all = Delimited::new(open, close, self.end..self.end);
        all.is_body = true;
        let mut gap = self.gap();
        all.opening = taken_from(&mut gap);
        let mut element = Element::default();
        before(gap, false, &mut element);
        self.leading(&mut element)?;
        self.header(&mut element.pieces)?;
        let mut body = self.group(true)?;
        body.is_body = true;
        element.pieces.push(Piece::Group(body));
        if self.next < self.tokens.len() {
            return Err(self.expected("the end of the declaration"));
        }
        let mut gap = gap_of(&self.source[self.end..end]);
        element.after = taken_from(&mut gap);
        all.elements.push(element);
        all.closing = lines(gap.comments, true);
        Ok(all)
    }

    /// `pub mod name`
    fn header(&mut self, pieces: &mut Vec<Piece>) -> Parsed<()> {
        if self.is_name("pub") {
            self.word(pieces, false);
            if self.at(0) == Some(Sort::Open('(')) {
                self.scope(pieces)?;
            }
        }
        if !self.is_name("mod") || self.at(1) != Some(Sort::Name) || self.at(2) != Some(Sort::Open('{')) {
            return Err(self.expected("`mod name { .. }`"));
        }
        self.word(pieces, true);
        self.word(pieces, true);
        self.comments(pieces);
        Ok(())
    }

    /// `(crate)`, `(in path)`
    fn scope(&mut self, pieces: &mut Vec<Piece>) -> Parsed<()> {
        self.word(pieces, false);
        let mut is_after_name = false;
        while let Some(sort) = self.at(0).filter(|sort| !matches!(sort, Sort::Close(_))) {
            if !matches!(sort, Sort::Name | Sort::Punct(':', _)) {
                return Err(self.expected("a visibility"));
            }
            self.word(pieces, is_after_name && sort == Sort::Name);
            is_after_name = sort == Sort::Name;
        }
        self.word(pieces, false);
        Ok(())
    }

    /// Parses a group, from the opening to the closing delimiter.
    pub(super) fn group(&mut self, is_apart: bool) -> Parsed<Delimited> {
        let Some(Sort::Open(open)) = self.at(0) else {
            return Err(self.expected("a group"));
        };
        let start = self.take().at;
        let close = match open {
            '(' => ')',
            '[' => ']',
            _ => '}',
        };
        let mut group = Delimited::new(open, close, start);
        group.is_apart = is_apart;
        let mut gap = self.gap();
        group.opening = taken_from(&mut gap);
        loop {
            let mut element = Element::default();
            let is_first = group.elements.is_empty();
            if matches!(self.at(0), Some(Sort::Close(_))) {
                group.closing = lines(gap.comments, !is_first);
                group.at.1 = self.take().at;
                return Ok(group);
            }
            before(gap, !is_first, &mut element);
            self.leading(&mut element)?;
            element.has_comma = !self.is_base();
            self.content(&mut element.pieces)?;
            gap = self.ended(&mut element)?;
            group.elements.push(element);
        }
    }

    /// Parses what follows an element: comments, a comma, and more comments. Returns the gap before the next element.
    fn ended(&mut self, element: &mut Element) -> Parsed<Gap> {
        let mut gap = self.gap();
        let is_comma = matches!(self.at(0), Some(Sort::Punct(',', _)));
        match self.at(0) {
            Some(Sort::Punct(',', _)) => {
                let mut lines = Vec::new();
                for comment in gap.comments {
                    match comment.is_line() {
                        true => lines.push(comment),
                        false => element.pieces.push(Piece::Comment(comment)),
                    }
                }
                self.take();
                gap = self.gap();
                // Line comments move after the comma. Only one fits on a line, so the others get their own lines.
                let has_lines = !lines.is_empty();
                gap.comments.splice(0..0, lines);
                for comment in gap.comments.iter_mut().skip(1) {
                    comment.newlines = comment.newlines.max(usize::from(has_lines));
                }
            }
            Some(Sort::Close(_)) => {}
            _ => return Err(self.expected("a comma")),
        }
        let is_last = matches!(self.at(0), Some(Sort::Close(_)));
        // Without a comma between them, a block comment stays a part of the last element.
        let has_comma = element.has_comma && is_comma;
        let is_part = |gap: &Gap| {
            let is_behind = gap.comments.first().is_some_and(|it| it.newlines == 0 && !it.is_line());
            is_last && is_behind && (!has_comma || gap.comments.get(1).map_or(gap.newlines, |it| it.newlines) == 0)
        };
        while is_part(&gap) {
            element.pieces.push(Piece::Comment(gap.comments.remove(0)));
        }
        if element.after.is_empty() {
            element.after = taken_from(&mut gap);
        }
        Ok(gap)
    }

    /// Parses attributes and documentation, and the comments between them.
    fn leading(&mut self, element: &mut Element) -> Parsed<()> {
        loop {
            let is_doc = self.at(0) == Some(Sort::Doc);
            let is_attribute = self.is_at(0, Sort::Punct('#', false)) && self.at(1) == Some(Sort::Open('['));
            if !is_doc && !is_attribute {
                return Ok(());
            }
            let mut what = Vec::new();
            match is_doc {
                true => {
                    let text = self.source[self.take().at].to_owned();
                    what.push(Piece::Comment(Comment { text, newlines: 0 }));
                }
                false => self.attribute(&mut what)?,
            }
            // The empty line belongs to the attribute, not to the element.
            let is_parted = element.is_parted;
            let mut gap = self.gap();
            what.extend(taken_from(&mut gap).into_iter().map(Piece::Comment));
            element.before.push(Leading { is_parted, what });
            before(gap, true, element);
        }
    }

    fn attribute(&mut self, pieces: &mut Vec<Piece>) -> Parsed<()> {
        let (next, end) = (self.next, self.end);
        let start = self.tokens[next].at.start;
        self.word(pieces, false);
        self.comments(pieces);
        match self.group(false) {
            Ok(mut group) if group.is_bare() => {
                group.has_no_commas = true;
                pieces.push(Piece::Group(group));
            }
            // An attribute of Rust or of another macro stays as it is.
            _ => {
                (self.next, self.end) = (next + 1, end);
                self.skip_group();
                pieces.clear();
                pieces.push(Piece::Word(Verbatim {
                    text: self.source[start..self.end].to_owned(),
                    at: start..self.end,
                    is_apart: false,
                }));
            }
        }
        Ok(())
    }
}
