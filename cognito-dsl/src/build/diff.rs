//! How a file differs from what it should be, as a unified diff.
//!
//! A diff crate would be built by everybody who has a build script; this is what a message needs of one.

use std::fmt::Write;

/// Lines around a difference that are shown with it.
const CONTEXT: usize = 3;

/// Lines that a message shows at most.
const SHOWN: usize = 100;

/// Differences beyond which the lines between the first and the last one count as rewritten. It bounds time and memory.
const SEARCHED: usize = 1_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edit {
    Keep,
    Remove,
    Add,
}

/// What turns the old text into the new one. Of equal texts, nothing.
pub(super) fn diff(old: &str, new: &str) -> String {
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    shortened(&hunks(&old, &new, &edits(&old, &new)))
}

fn edits(old: &[&str], new: &[&str]) -> Vec<Edit> {
    let prefix = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (old, new) = (&old[prefix..], &new[prefix..]);
    let suffix = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(old, new)| old == new)
        .count();
    let (old, new) = (&old[..old.len() - suffix], &new[..new.len() - suffix]);
    let middle = shortest(old, new).unwrap_or_else(|| {
        let removed = old.iter().map(|_| Edit::Remove);
        removed.chain(new.iter().map(|_| Edit::Add)).collect()
    });
    let keep = |count| std::iter::repeat_n(Edit::Keep, count);
    keep(prefix).chain(middle).chain(keep(suffix)).collect()
}

/// The shortest list of edits by Myers' greedy algorithm, unless it is longer than anybody would read.
///
/// A state is a number of lines taken from the old text, on a diagonal: that number less the one of the new text.
fn shortest(old: &[&str], new: &[&str]) -> Option<Vec<Edit>> {
    let most = SEARCHED.min(old.len() + new.len());
    // One place more at either end, for the neighbours of the outermost diagonals.
    let centre = most + 1;
    let mut furthest = vec![0_usize; 2 * centre + 1];
    let mut trace = Vec::new();
    for differences in 0..=most {
        // Only the diagonals that could have been reached matter to the way back.
        trace.push(furthest[centre - differences..=centre + differences].to_vec());
        for diagonal in (centre - differences..=centre + differences).step_by(2) {
            let down = diagonal == centre - differences
                || (diagonal != centre + differences && furthest[diagonal - 1] < furthest[diagonal + 1]);
            let mut x = if down {
                furthest[diagonal + 1]
            } else {
                furthest[diagonal - 1] + 1
            };
            let mut y = x + centre - diagonal;
            while x < old.len() && y < new.len() && old[x] == new[y] {
                (x, y) = (x + 1, y + 1);
            }
            furthest[diagonal] = x;
            if x >= old.len() && y >= new.len() {
                return Some(way_back(&trace, old.len(), new.len()));
            }
        }
    }
    None
}

fn way_back(trace: &[Vec<usize>], old: usize, new: usize) -> Vec<Edit> {
    let (mut x, mut y) = (old, new);
    let mut edits = Vec::new();
    for (differences, furthest) in trace.iter().enumerate().skip(1).rev() {
        // The diagonal of `furthest[i]` is `i - differences`.
        let diagonal = x + differences - y;
        let down = diagonal == 0 || (diagonal != 2 * differences && furthest[diagonal - 1] < furthest[diagonal + 1]);
        let (edit, neighbour) = if down {
            (Edit::Add, diagonal + 1)
        } else {
            (Edit::Remove, diagonal - 1)
        };
        let before = furthest[neighbour];
        let kept = x - before - usize::from(edit == Edit::Remove);
        edits.extend(std::iter::repeat_n(Edit::Keep, kept));
        edits.push(edit);
        (x, y) = (before, before + differences - neighbour);
    }
    edits.extend(std::iter::repeat_n(Edit::Keep, x));
    edits.reverse();
    edits
}

fn hunks(old: &[&str], new: &[&str], edits: &[Edit]) -> String {
    let mut text = String::new();
    let is_near = |index: usize| {
        let around = index.saturating_sub(CONTEXT)..edits.len().min(index + CONTEXT + 1);
        edits[around].iter().any(|edit| *edit != Edit::Keep)
    };
    let (mut x, mut y, mut index) = (0, 0, 0);
    while index < edits.len() {
        if !is_near(index) {
            (x, y, index) = (x + 1, y + 1, index + 1);
            continue;
        }
        let (first_x, first_y) = (x, y);
        let mut lines = String::new();
        while index < edits.len() && is_near(index) {
            let (sign, line) = match edits[index] {
                Edit::Keep => (' ', old[x]),
                Edit::Remove => ('-', old[x]),
                Edit::Add => ('+', new[y]),
            };
            x += usize::from(edits[index] != Edit::Add);
            y += usize::from(edits[index] != Edit::Remove);
            index += 1;
            lines.push(sign);
            lines.push_str(line);
            if !line.ends_with('\n') {
                lines.push_str("\n\\ No newline at end of file\n");
            }
        }
        // Writing to a text cannot fail.
        let _ = write!(text, "@@ -{} +{} @@\n{lines}", range(first_x, x), range(first_y, y));
    }
    text
}

/// Lines as the head of a hunk has them: the first one, counted from 1, and how many. Of none, the one before.
fn range(first: usize, end: usize) -> String {
    match end - first {
        0 => format!("{first},0"),
        1 => format!("{}", first + 1),
        count => format!("{},{count}", first + 1),
    }
}

fn shortened(text: &str) -> String {
    let lines = text.lines().count();
    if lines <= SHOWN {
        return text.to_owned();
    }
    let shown: String = text.split_inclusive('\n').take(SHOWN).collect();
    format!("{shown}(and {} more lines)\n", lines - SHOWN)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use proptest::prelude::*;
    use similar::{Algorithm, ChangeTag, TextDiff};

    use super::*;

    fn check(old: &str, new: &str) {
        let diff = diff(old, new);
        let oracle = TextDiff::configure().algorithm(Algorithm::Myers).diff_lines(old, new);
        for (sign, tag) in [('+', ChangeTag::Insert), ('-', ChangeTag::Delete)] {
            assert_eq!(
                diff.lines().filter(|line| line.starts_with(sign)).count(),
                oracle.iter_all_changes().filter(|change| change.tag() == tag).count(),
                "{old:?} {new:?}\n{diff}"
            );
        }
        assert_eq!(applied(old, &diff), new, "{old:?} {new:?}\n{diff}");
    }

    /// What `patch` would make of it.
    fn applied(old: &str, diff: &str) -> String {
        let old: Vec<&str> = old.split_inclusive('\n').collect();
        let (mut at, mut new) = (0, String::new());
        let mut lines = diff.split_inclusive('\n').peekable();
        while let Some(line) = lines.next() {
            if let Some(head) = line.strip_prefix("@@ -") {
                let (first, count) = head.split_once([',', ' ']).unwrap();
                let empty = line.contains(&format!("-{first},0 ")) && count.starts_with('0');
                let first: usize = first.parse().unwrap();
                let first = if empty { first } else { first - 1 };
                new.push_str(&old[at..first].concat());
                at = first;
                continue;
            }
            let mut text = line[1..].to_owned();
            if lines.peek().is_some_and(|next| next.starts_with('\\')) {
                lines.next();
                text.pop();
            }
            match &line[..1] {
                "+" => new.push_str(&text),
                "-" | " " => {
                    assert_eq!(old[at], text);
                    at += 1;
                    if line.starts_with(' ') {
                        new.push_str(&text);
                    }
                }
                _ => panic!("{line:?}"),
            }
        }
        new + &old[at..].concat()
    }

    #[test]
    fn equal_texts_do_not_differ() {
        assert_eq!(diff("a\nb\n", "a\nb\n"), "");
    }

    #[test]
    fn differences_have_the_lines_around_them() {
        let old: String = (1..=30).map(|line| format!("{line}\n")).collect();
        let new = old
            .replace("\n5\n", "\nfive\n")
            .replace("\n20\n", "\n20\nand a half\n")
            .replace("30\n", "30");
        let text = "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n\
                    @@ -18,6 +18,7 @@\n 18\n 19\n 20\n+and a half\n 21\n 22\n 23\n\
                    @@ -27,4 +28,4 @@\n 27\n 28\n 29\n-30\n+30\n\\ No newline at end of file\n";
        assert_eq!(diff(&old, &new), text);
    }

    #[test]
    fn a_long_difference_is_cut() {
        let (old, new) = ("a\n".repeat(2_000), "b\n".repeat(3_000));
        let diff = diff(&old, &new);
        assert_eq!(diff.lines().count(), SHOWN + 1);
        assert!(diff.ends_with("-a\n(and 4901 more lines)\n"), "{diff}");
    }

    /// Beyond what is searched for, a rewritten middle is still right.
    #[test]
    fn a_rewritten_text_is_told_about() {
        let old: String = (0..1_500).map(|line| format!("{line}\n")).collect();
        let new: String = (0..1_500).map(|line| format!("{}\n", line * 7)).collect();
        let diff = diff(&old, &new);
        assert!(diff.starts_with("@@ -1,1500 +1,1500 @@\n 0\n-1\n-2\n"), "{diff}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_the_shortest_and_leads_to_the_new_text(old in "([abc]\n){0,20}[ab]?", new in "([abc]\n){0,20}[ab]?") {
            check(&old, &new);
        }
    }
}
