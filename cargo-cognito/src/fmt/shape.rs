//! The tree that is laid out: groups of elements, and elements of pieces.

use std::ops::Range;

use super::style::Style;
use super::tokens::Comment;

/// A part of an element.
#[derive(Clone, Debug)]
pub(super) enum Piece {
    Word(Verbatim),
    Group(Delimited),
    /// A comment in the middle of an element.
    Comment(Comment),
    /// The code in `const { .. }`, which keeps its lines.
    Lines(CodeLines),
}

/// Source that is written as it is.
#[derive(Clone, Debug)]
pub(super) struct Verbatim {
    pub(super) text: String,
    pub(super) at: Range<usize>,
    /// Whether a space separates it from the piece before it.
    pub(super) is_apart: bool,
}

#[derive(Clone, Debug)]
pub(super) struct CodeLines {
    pub(super) lines: Vec<String>,
    pub(super) at: Range<usize>,
}

/// Elements between two delimiters.
#[derive(Clone, Debug)]
pub(super) struct Delimited {
    pub(super) open: char,
    pub(super) close: char,
    /// Where the delimiters are in the source.
    pub(super) at: (Range<usize>, Range<usize>),
    pub(super) is_apart: bool,
    /// Comments on the line of the opening delimiter.
    pub(super) opening: Vec<Comment>,
    pub(super) elements: Vec<Element>,
    /// Comments after the last element.
    pub(super) closing: Vec<Leading>,
    /// Whether each element is always on its own line.
    pub(super) is_body: bool,
    /// Whether these are the brackets of an attribute or an index, which have no commas.
    pub(super) has_no_commas: bool,
    /// Its width on one line. `None` if it does not fit.
    pub(super) flat: Option<usize>,
}

/// What is between two commas.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    pub(super) before: Vec<Leading>,
    /// Whether an empty line comes before it.
    pub(super) is_parted: bool,
    pub(super) pieces: Vec<Piece>,
    /// Whether it can have a comma as the last element. A base cannot.
    pub(super) has_comma: bool,
    /// Comments after it, on its last line.
    pub(super) after: Vec<Comment>,
}

/// An attribute or a comment on its own line before an element.
#[derive(Clone, Debug)]
pub(super) struct Leading {
    pub(super) is_parted: bool,
    pub(super) what: Vec<Piece>,
}

impl Delimited {
    /// A group without elements. Both delimiters have the same place for now.
    pub(super) fn new(open: char, close: char, at: Range<usize>) -> Self {
        Delimited {
            open,
            close,
            at: (at.clone(), at),
            is_apart: false,
            opening: Vec::new(),
            elements: Vec::new(),
            closing: Vec::new(),
            is_body: false,
            has_no_commas: false,
            flat: None,
        }
    }

    /// Whether it has exactly one element, and no comments or attributes around it.
    pub(super) fn is_bare(&self) -> bool {
        let [element] = &self.elements[..] else { return false };
        self.opening.is_empty() && self.closing.is_empty() && element.before.is_empty() && element.after.is_empty()
    }

    /// Measures how wide each group is on one line.
    pub(super) fn measure(&mut self, style: &Style) {
        let mut is_broken = self.is_body && !self.elements.is_empty();
        is_broken |= !self.opening.is_empty() || !self.closing.is_empty();
        // Braces have spaces inside.
        let mut width = match (self.open, self.elements.is_empty()) {
            ('{', false) => 4,
            _ => 2,
        };
        let count = self.elements.len();
        for (index, element) in self.elements.iter_mut().enumerate() {
            for leading in &mut element.before {
                measure(&mut leading.what, style);
            }
            is_broken |= !element.before.is_empty() || !element.after.is_empty();
            match measure(&mut element.pieces, style) {
                Some(pieces) => width += pieces + if index + 1 < count { 2 } else { 0 },
                None => is_broken = true,
            }
        }
        for leading in &mut self.closing {
            measure(&mut leading.what, style);
        }
        self.flat = (!is_broken && width <= style.width).then_some(width);
    }
}

/// Measures pieces, and returns their width on one line.
pub(super) fn measure(pieces: &mut [Piece], style: &Style) -> Option<usize> {
    let mut sum = Some(0);
    for piece in pieces.iter_mut() {
        if let Piece::Group(group) = piece {
            group.measure(style);
        }
    }
    for (index, piece) in pieces.iter().enumerate() {
        sum = sum.and_then(|sum| Some(sum + width(piece, index == 0, style)?));
    }
    sum
}

/// The width of a measured piece on one line, with the space before it.
pub(super) fn width(piece: &Piece, is_first: bool, style: &Style) -> Option<usize> {
    let space = |is_apart: bool| usize::from(is_apart && !is_first);
    match piece {
        Piece::Word(word) if word.text.contains('\n') => None,
        Piece::Word(word) => Some(space(word.is_apart) + style.columns(&word.text)),
        Piece::Group(group) => Some(space(group.is_apart) + group.flat?),
        Piece::Comment(comment) if comment.is_line() || comment.text.contains('\n') => None,
        Piece::Comment(comment) => Some(space(true) + style.columns(&comment.text)),
        Piece::Lines(_) => None,
    }
}
