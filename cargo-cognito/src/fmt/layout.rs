//! Writes groups: on one line if they fit, otherwise with each element on its own line.
//!
//! As in rustfmt, only the width decides. How the lines were broken before does not matter.

use std::ops::Range;

use super::shape::{Delimited, Element, Leading, Piece, width};
use super::style::Style;
use super::tokens::Comment;

/// Where a token was before, and where it is now.
pub(super) type Move = (Range<usize>, Range<usize>);

pub(super) struct Writer<'a> {
    pub(super) text: String,
    pub(super) moves: Vec<Move>,
    style: &'a Style,
    /// The start of every line.
    margin: &'a str,
    indentation: String,
    column: usize,
}

impl<'a> Writer<'a> {
    /// Starts at a column of a line that starts with `margin`.
    pub(super) fn new(style: &'a Style, margin: &'a str, column: usize) -> Self {
        Writer {
            text: String::new(),
            moves: Vec::new(),
            style,
            margin,
            indentation: style.indentation(),
            column,
        }
    }

    /// Writes a group with its delimiters. `behind` is the width of what follows it on its last line.
    pub(super) fn group(&mut self, group: &Delimited, level: usize, behind: usize) {
        let is_flat = group
            .flat
            .is_some_and(|flat| self.column + flat + behind <= self.style.width);
        self.moved(&group.at.0, |writer| writer.put(group.open.encode_utf8(&mut [0; 4])));
        if is_flat {
            self.flat(group, level);
        } else if let Some(element) = only(group) {
            self.pieces(&element.pieces, level, behind + 1);
        } else {
            for comment in &group.opening {
                self.behind(comment, level + 1);
            }
            self.elements(group, level + 1);
            self.line(level);
        }
        self.moved(&group.at.1, |writer| writer.put(group.close.encode_utf8(&mut [0; 4])));
    }

    fn flat(&mut self, group: &Delimited, level: usize) {
        let space = if group.open == '{' && !group.elements.is_empty() {
            " "
        } else {
            ""
        };
        self.put(space);
        for (index, element) in group.elements.iter().enumerate() {
            if index > 0 {
                self.put(", ");
            }
            self.pieces(&element.pieces, level, 0);
        }
        self.put(space);
    }

    /// Writes the elements of a group, each on its own line.
    pub(super) fn elements(&mut self, group: &Delimited, level: usize) {
        let group = &with_comments_behind(group);
        let aligned = self.aligned(group, level);
        for (index, element) in group.elements.iter().enumerate() {
            self.leading(&element.before, level);
            self.empty_line(element.is_parted);
            self.line(level);
            let has_comma = has_comma(group, index);
            self.pieces(&element.pieces, level, usize::from(has_comma));
            if has_comma {
                self.put(",");
            }
            for comment in &element.after {
                let missing = aligned[index].saturating_sub(self.column);
                self.put(&" ".repeat(missing));
                self.behind(comment, level);
            }
        }
        self.leading(&group.closing, level);
    }

    fn leading(&mut self, leading: &[Leading], level: usize) {
        for one in leading {
            self.empty_line(one.is_parted);
            self.line(level);
            self.pieces(&one.what, level, 0);
        }
    }

    /// The column where each element's comment begins: the same one for consecutive lines. 0 if it does not matter.
    fn aligned(&self, group: &Delimited, level: usize) -> Vec<usize> {
        let mut columns = vec![0; group.elements.len()];
        let indentation = self.style.columns(self.margin) + level * self.style.tab;
        let mut run: Vec<(usize, usize)> = Vec::new();
        for (index, element) in group.elements.iter().enumerate() {
            let is_followed =
                !element.after.is_empty() && element.after.iter().all(|comment| !comment.text.contains('\n'));
            let end = self.end(group, index, indentation).filter(|_| is_followed);
            if element.is_parted || !element.before.is_empty() || end.is_none() {
                self.align(group, &run, &mut columns);
                run.clear();
            }
            run.extend(end.map(|end| (index, end)));
        }
        self.align(group, &run, &mut columns);
        columns
    }

    fn align(&self, group: &Delimited, run: &[(usize, usize)], columns: &mut [usize]) {
        let Some(column) = run.iter().map(|(_, end)| *end).max() else {
            return;
        };
        let fits = |index: usize| {
            let after = group.elements[index].after.iter();
            let comments: usize = after.map(|comment| 1 + self.style.columns(&comment.text)).sum();
            column + comments <= self.style.width
        };
        if run.iter().all(|(index, _)| fits(*index)) {
            for (index, _) in run {
                columns[*index] = column;
            }
        }
    }

    /// The column where an element ends, if it fits on one line.
    fn end(&self, group: &Delimited, index: usize, indentation: usize) -> Option<usize> {
        let pieces = group.elements[index].pieces.iter().enumerate();
        let mut end = indentation + usize::from(has_comma(group, index));
        for (index, piece) in pieces {
            end += width(piece, index == 0, self.style)?;
        }
        (end <= self.style.width).then_some(end)
    }

    fn pieces(&mut self, pieces: &[Piece], level: usize, behind: usize) {
        // After a line comment, the rest is indented by one more level.
        let (mut level, further) = (level, level + 1);
        let mut is_first = true;
        let mut is_after_line = false;
        for (index, piece) in pieces.iter().enumerate() {
            if is_after_line {
                level = further;
                self.line(level);
            }
            let is_apart = match piece {
                Piece::Word(word) => word.is_apart,
                Piece::Group(group) => group.is_apart,
                Piece::Comment(_) | Piece::Lines(_) => true,
            };
            if is_apart && !is_first && !is_after_line {
                self.put(" ");
            }
            is_first = false;
            is_after_line = false;
            match piece {
                Piece::Word(word) => self.moved(&word.at, |writer| writer.put(&word.text)),
                Piece::Group(group) => {
                    let mut rest = behind;
                    for piece in &pieces[index + 1..] {
                        rest += width(piece, false, self.style).unwrap_or(0);
                    }
                    self.group(group, level, rest);
                }
                Piece::Comment(comment) => {
                    self.comment(&comment.text, level);
                    is_after_line = comment.is_line();
                }
                Piece::Lines(lines) => self.moved(&lines.at, |writer| {
                    writer.put("{");
                    for line in &lines.lines {
                        match line.as_str() {
                            "" => writer.newline(),
                            line => {
                                writer.line(level + 1);
                                writer.put(line);
                            }
                        }
                    }
                    writer.line(level);
                    writer.put("}");
                }),
            }
        }
    }

    /// Writes a comment or documentation. The lines of a block move with it only if each begins with `*`.
    fn comment(&mut self, text: &str, level: usize) {
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        self.put(lines.next().unwrap_or_default());
        let is_starred = lines.clone().all(|line| line.trim_start().starts_with('*'));
        for line in lines {
            match is_starred {
                true => {
                    self.line(level);
                    self.put(" ");
                    self.put(line.trim());
                }
                false => {
                    self.newline();
                    self.put(line);
                }
            }
        }
    }

    fn behind(&mut self, comment: &Comment, level: usize) {
        self.put(" ");
        self.comment(&comment.text, level);
    }

    fn moved(&mut self, from: &Range<usize>, write: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        write(self);
        self.moves.push((from.clone(), start..self.text.len()));
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
        match text.rsplit_once('\n') {
            Some((_, last)) => self.column = self.style.columns(last),
            None => self.column += self.style.columns(text),
        }
    }

    fn newline(&mut self) {
        self.text.push_str(self.style.newline);
        self.column = 0;
    }

    fn empty_line(&mut self, is_parted: bool) {
        if is_parted {
            self.newline();
        }
    }

    /// Starts a new line with its indentation.
    pub(super) fn line(&mut self, level: usize) {
        // Without delimiters, the writer is already on the first line.
        if !self.text.is_empty() {
            self.newline();
        }
        self.put(self.margin);
        self.put(&self.indentation.repeat(level));
    }
}

/// The group with the comment at the end of an element behind its comma, as rustfmt puts it.
fn with_comments_behind(group: &Delimited) -> Delimited {
    let mut group = group.clone();
    for index in 0..group.elements.len() {
        let has_comma = has_comma(&group, index);
        let element = &mut group.elements[index];
        let is_short = |comment: &Comment| !comment.is_line() && !comment.text.contains('\n');
        // With more comments, it would not be clear which element they belong to.
        let is_alone = match &element.pieces[..] {
            [.., Piece::Comment(_), Piece::Comment(_)] => false,
            [.., Piece::Comment(comment)] => has_comma && element.after.is_empty() && is_short(comment),
            _ => false,
        };
        if let (true, Some(Piece::Comment(comment))) = (is_alone, element.pieces.last().cloned()) {
            element.pieces.pop();
            element.after.push(comment);
        }
    }
    group
}

/// Whether a comma follows an element on its own line. The declaration in the macro's braces has none.
fn has_comma(group: &Delimited, index: usize) -> bool {
    let is_last = index + 1 == group.elements.len();
    let is_declaration =
        group.is_body && matches!(group.elements[index].pieces.last(), Some(Piece::Group(it)) if it.is_body);
    let may_end = group.elements[index].has_comma && !group.has_no_commas;
    !is_declaration && (may_end || !is_last)
}

/// The only element, if it can start right after the opening delimiter because it ends with a group or spans several lines:
/// `Fn::Base64(Fn::Sub( .. ))`, `[{ .. }]`. An index and an attribute are never broken.
fn only(group: &Delimited) -> Option<&Element> {
    let element = group.elements.first().filter(|_| group.is_bare())?;
    if group.has_no_commas {
        return Some(element);
    }
    let (last, others) = element.pieces.split_last()?;
    let is_open = match last {
        Piece::Group(inner) => !inner.elements.is_empty(),
        Piece::Word(word) => word.text.contains('\n'),
        Piece::Comment(_) | Piece::Lines(_) => false,
    };
    let is_plain = |piece: &Piece| matches!(piece, Piece::Word(word) if !word.text.contains('\n'));
    (group.open != '{' && !group.is_body && is_open && others.iter().all(is_plain)).then_some(element)
}
