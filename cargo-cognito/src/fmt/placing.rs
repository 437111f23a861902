//! Decides whether a comment belongs to the element before it or to the one after it.

use super::shape::{Element, Leading, Piece};
use super::tokens::{Comment, Gap};

/// Takes the first comment of a gap, if it is on the same line as what comes before, and ends that line.
pub(super) fn taken_from(gap: &mut Gap) -> Vec<Comment> {
    let is_behind = gap.comments.first().is_some_and(|first| {
        let newlines = gap.comments.get(1).map_or(gap.newlines, |second| second.newlines);
        first.newlines == 0 && (first.is_line() || newlines > 0)
    });
    match is_behind {
        true => vec![gap.comments.remove(0)],
        false => Vec::new(),
    }
}

/// Adds a gap to the element after it. `is_parted` says whether the gap can start with an empty line.
pub(super) fn before(mut gap: Gap, is_parted: bool, element: &mut Element) {
    // A block comment on the same line as the element is a part of it.
    let mut newlines = gap.newlines;
    let end = element.pieces.len();
    while newlines == 0 && gap.comments.last().is_some_and(|last| !last.is_line()) {
        let Some(last) = gap.comments.pop() else { break };
        newlines = last.newlines;
        element.pieces.insert(end, Piece::Comment(last));
    }
    element.is_parted = newlines > 1 && (is_parted || !gap.comments.is_empty());
    element.before.extend(lines(gap.comments, is_parted));
}

/// Comments on their own lines. `is_parted` says whether an empty line can come before the first one.
pub(super) fn lines(comments: Vec<Comment>, mut is_parted: bool) -> Vec<Leading> {
    let mut lines = Vec::new();
    for comment in comments {
        lines.push(Leading {
            is_parted: is_parted && comment.newlines > 1,
            what: vec![Piece::Comment(comment)],
        });
        is_parted = true;
    }
    lines
}
