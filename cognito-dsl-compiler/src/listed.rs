//! Names in a sentence.

/// `a`, `b` and `c`, each in backticks.
pub(crate) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    join(names, "and")
}

/// `a`, `b` or `c`, each in backticks.
pub(crate) fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    join(names, "or")
}

fn join<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    // A loop, because `collect` would be compiled again for each of the many callers.
    let mut quoted = Vec::new();
    for name in names {
        quoted.push(format!("`{name}`"));
    }
    joined(&quoted, last)
}

fn joined(names: &[String], last: &str) -> String {
    match names {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}
