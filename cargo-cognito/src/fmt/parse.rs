//! From tokens to what is laid out: attributes, `name: value`, a value alone, or a base, between commas.
//!
//! This knows the grammar, and no setting. It takes nothing that the macro does not take, so that code that is half written
//! stays as it is.

use super::cursor::{Parsed, Parser};
use super::placing::{before, lines, taken_from};
use super::shape::{Element, Group, Leading, Piece, Word};
use super::tokens::{Comment, Gap, Sort, gap_of};

impl Parser<'_> {
    /// The declaration as the only element of the macro's delimiters: `{ #[..] pub mod name { .. } }`.
    pub(super) fn declaration(mut self, (open, close): (char, char), end: usize) -> Parsed<Group> {
        let mut all = Group::new(open, close, self.end..self.end);
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
            return Err(self.misplaced("the declaration has ended"));
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
            return Err(self.misplaced("`mod name { .. }` belongs"));
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
                return Err(self.misplaced("a visibility belongs"));
            }
            self.word(pieces, is_after_name && sort == Sort::Name);
            is_after_name = sort == Sort::Name;
        }
        self.word(pieces, false);
        Ok(())
    }

    /// From the opening delimiter to the closing one.
    pub(super) fn group(&mut self, is_apart: bool) -> Parsed<Group> {
        let Some(Sort::Open(open)) = self.at(0) else {
            return Err(self.misplaced("a group belongs"));
        };
        let start = self.take().at;
        let close = match open {
            '(' => ')',
            '[' => ']',
            _ => '}',
        };
        let mut group = Group::new(open, close, start);
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

    /// What is after an element: comments, a comma and more comments. Gives what remains for the next one.
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
                // They go behind the comma. A line has one, because it takes the rest of it.
                let has_lines = !lines.is_empty();
                gap.comments.splice(0..0, lines);
                for comment in gap.comments.iter_mut().skip(1) {
                    comment.newlines = comment.newlines.max(usize::from(has_lines));
                }
            }
            Some(Sort::Close(_)) => {}
            _ => return Err(self.misplaced("a comma belongs")),
        }
        // A line has one such comment, because it takes the rest of it.
        let is_last = matches!(self.at(0), Some(Sort::Close(_)));
        // Without a comma between them, a block remains a part of the element.
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

    /// Attributes and documentation, and the comments between them.
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
            // What was before the attribute is not before the element.
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
                group.is_attribute = true;
                pieces.push(Piece::Group(group));
            }
            // One of Rust, or of another macro: it stays as it is.
            _ => {
                (self.next, self.end) = (next + 1, end);
                self.skip_group();
                pieces.clear();
                pieces.push(Piece::Word(Word {
                    text: self.source[start..self.end].to_owned(),
                    at: start..self.end,
                    is_apart: false,
                }));
            }
        }
        Ok(())
    }
}
