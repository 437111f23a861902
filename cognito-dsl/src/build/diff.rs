//! How a file differs from what it should be, as a unified diff.

use std::time::Duration;

use similar::TextDiff;

/// How many lines a message shows.
const SHOWN: usize = 100;

/// How long to look for the shortest difference. For two long templates with little in common it is not worth more: lines that
/// have not been compared by then count as rewritten.
const SEARCH: Duration = Duration::from_millis(500);

/// The changes from the old text to the new one, with three lines of context. Empty if the texts are equal.
pub(super) fn diff(old: &str, new: &str) -> String {
    let diff = TextDiff::configure().timeout(SEARCH).diff_lines(old, new);
    shortened(&diff.unified_diff().to_string())
}

fn shortened(diff: &str) -> String {
    let lines = diff.lines().count();
    if lines <= SHOWN {
        return diff.to_owned();
    }
    let shown: String = diff.split_inclusive('\n').take(SHOWN).collect();
    format!("{shown}(and {} more lines)\n", lines - SHOWN)
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;

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

    /// As long as CloudFormation allows, with a few lines in common.
    #[test]
    fn a_rewritten_template_is_compared_in_time() {
        let text = |factor| {
            (0..40_000)
                .map(|line| format!("{}\n", line * factor))
                .collect::<String>()
        };
        let start = Instant::now();
        let diff = diff(&text(1), &text(7));
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
        assert!(diff.starts_with("@@ -1,"), "{diff}");
    }
}
