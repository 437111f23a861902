//! Parses `name: value`, a value alone, or a base.

use super::cursor::{Parsed, ShapeParser};
use super::shape::{CodeLines, Piece, Verbatim};
use super::tokens::Sort;

impl ShapeParser<'_> {
    /// Parses an element without its comma.
    pub(super) fn content(&mut self, pieces: &mut Vec<Piece>) -> Parsed<()> {
        if self.is_base() {
            self.word(pieces, true);
            self.word(pieces, false);
            if self.at(0) == Some(Sort::Name) {
                self.path(pieces, false);
            }
            return Ok(());
        }
        let is_key = match self.at(0) {
            Some(Sort::Name) => true,
            Some(Sort::Literal) => self.text(0).ends_with(['"', '#']),
            _ => false,
        };
        if is_key && self.is_at(1, Sort::Punct(':', false)) {
            self.word(pieces, true);
            self.word(pieces, false);
        } else if is_key && self.is_at(1, Sort::Punct('=', false)) {
            // Only attributes have `=`. The macro rejects it elsewhere.
            self.word(pieces, true);
            self.word(pieces, true);
        }
        self.value(pieces)
    }

    fn value(&mut self, pieces: &mut Vec<Piece>) -> Parsed<()> {
        if !self.dots(pieces, true) {
            self.operand(pieces, true)?;
            if !self.dots(pieces, false) {
                return Ok(());
            }
        }
        match self.at(0) {
            Some(Sort::Literal | Sort::Punct('-', _)) => self.operand(pieces, false),
            _ => Ok(()),
        }
    }

    /// `..` or `..=`
    fn dots(&mut self, pieces: &mut Vec<Piece>, is_apart: bool) -> bool {
        if !self.is_dots() {
            return false;
        }
        self.word(pieces, is_apart);
        self.word(pieces, false);
        if matches!(self.at(0), Some(Sort::Punct('=', _))) {
            self.word(pieces, false);
        }
        true
    }

    /// Parses a value without the dots of a range.
    fn operand(&mut self, pieces: &mut Vec<Piece>, is_apart: bool) -> Parsed<()> {
        match self.at(0) {
            Some(Sort::Punct('-', _)) if self.at(1) == Some(Sort::Literal) => {
                self.word(pieces, is_apart);
                self.word(pieces, false);
            }
            Some(Sort::Literal) => {
                self.word(pieces, is_apart);
                if self.at(0) == Some(Sort::Open('{')) {
                    self.inner(pieces, true)?;
                }
            }
            Some(Sort::Open('{' | '[')) => self.inner(pieces, is_apart)?,
            Some(Sort::Name) if self.is_name("const") && self.at(1) == Some(Sort::Open('{')) => {
                self.word(pieces, is_apart);
                self.constant(pieces);
            }
            Some(Sort::Name) => {
                self.path(pieces, is_apart);
                let Some(Sort::Open(open)) = self.at(0) else {
                    return Ok(());
                };
                self.inner(pieces, open == '{')?;
                if let (Some(Piece::Group(group)), '[') = (pieces.last_mut(), open) {
                    group.has_no_commas = true;
                }
            }
            _ => return Err(self.expected("a value")),
        }
        Ok(())
    }

    fn path(&mut self, pieces: &mut Vec<Piece>, is_apart: bool) {
        self.word(pieces, is_apart);
        while self.at(0) == Some(Sort::Punct(':', true))
            && self.is_at(1, Sort::Punct(':', false))
            && self.at(2) == Some(Sort::Name)
        {
            self.word(pieces, false);
            self.word(pieces, false);
            self.word(pieces, false);
        }
    }

    fn inner(&mut self, pieces: &mut Vec<Piece>, is_apart: bool) -> Parsed<()> {
        self.comments(pieces);
        let group = self.group(is_apart)?;
        pieces.push(Piece::Group(group));
        Ok(())
    }

    /// Parses the braces after `const`, which can contain any Rust code.
    fn constant(&mut self, pieces: &mut Vec<Piece>) {
        self.comments(pieces);
        let start = self.tokens[self.next].at.start;
        let first = self.next;
        self.skip_group();
        let at = start..self.end;
        let code = &self.source[start + 1..self.end - 1];
        let mut inside = self.tokens[first + 1..self.next - 1].iter();
        let is_rigid = inside.any(|token| self.source[token.at.clone()].contains('\n')) || code.contains("/*");
        let word = |text: String| {
            Piece::Word(Verbatim {
                text,
                at: at.clone(),
                is_apart: true,
            })
        };
        pieces.push(match code.trim() {
            "" => word("{}".to_owned()),
            code if !code.contains('\n') && !code.contains("//") => word(format!("{{ {code} }}")),
            // Another indentation would change a string of several lines.
            _ if is_rigid => word(self.source[at.clone()].to_owned()),
            _ => Piece::Lines(CodeLines {
                lines: dedented(code),
                at,
            }),
        });
    }
}

/// The lines of code without the indentation that all but the first share.
fn dedented(code: &str) -> Vec<String> {
    let (first, rest) = code.split_once('\n').unwrap_or((code, ""));
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let filled = rest.lines().filter(|line| !line.trim().is_empty());
    let common = filled.map(indentation).min().unwrap_or(0);
    let mut lines = vec![first.trim().to_owned()];
    for line in rest.lines() {
        lines.push(line.get(common..).unwrap_or_default().trim_end().to_owned());
    }
    let start = lines.iter().position(|line| !line.is_empty()).unwrap_or(0);
    let end = lines.iter().rposition(|line| !line.is_empty()).map_or(0, |end| end + 1);
    lines[start..end].to_vec()
}
