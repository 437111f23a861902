//! How a rule is written down, so that its documentation says what its messages say.

/// The `static` of a rule, with everything it says in its documentation too: level, reason, evidence and both examples.
macro_rules! rule {
    ($(#[doc = $doc:literal])* pub static $rule:ident: Rule = Rule {
        name: $name:literal,
        level: Level::$level:ident,
        reason: $reason:literal,
        evidence: $evidence:literal,
        bad: $bad:expr,
        good: $good:expr,
        check: $check:expr $(,)?
    };) => {
        $(#[doc = $doc])*
        ///
        #[doc = concat!("[`Level::", stringify!($level), "`] `", $name, "`: ", $reason, ".")]
        ///
        #[doc = concat!("On record: ", $evidence, ".")]
        ///
        #[doc = concat!("```text\n", $bad, "\n```")]
        ///
        /// Put right:
        ///
        #[doc = concat!("```text\n", $good, "\n```")]
        pub static $rule: Rule = Rule {
            name: $name,
            docs: &[$($doc),*],
            level: Level::$level,
            reason: $reason,
            evidence: $evidence,
            bad: $bad,
            good: $good,
            check: $check,
        };
    };
}

/// A text ten times, for one that is too long to be written down.
macro_rules! ten {
    ($text:expr) => {
        concat!($text, $text, $text, $text, $text, $text, $text, $text, $text, $text)
    };
}

pub(in crate::rules) use {rule, ten};
