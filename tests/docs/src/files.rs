//! The files that are generated completely or in part.

use std::path::PathBuf;
use std::{fs, io};

use crate::{coverage, rules, settings, tables, updates};

/// The folder with the bad examples of the rules, for rustc to reject.
pub(crate) const UI_OF_RULES: &str = "tests/ui/rules";

/// Writes all generated files.
///
/// # Errors
///
/// If a file cannot be read or written.
pub fn write_all() -> io::Result<()> {
    for (path, text) in generated()? {
        fs::write(path, text)?;
    }
    Ok(())
}

/// Every file with generated text, and its current contents.
pub(crate) fn generated() -> io::Result<Vec<(PathBuf, String)>> {
    let language = path("docs/language.md");
    let mut text = fs::read_to_string(&language)?;
    for (name, table) in tables::all() {
        text = replaced(&text, name, &table).ok_or_else(|| missing(name))?;
    }
    let mut files = vec![
        (language, text),
        (path("docs/settings.md"), settings::reference()),
        (path("docs/coverage.md"), coverage::coverage()),
        (path("docs/rules.md"), rules::reference()?),
        (path("docs/updates.md"), updates::updates()),
        (path("cognito-dsl/src/rules/names.rs"), rules::names()),
    ];
    let examples = path(UI_OF_RULES);
    files.extend(
        rules::ui_files()
            .into_iter()
            .map(|(name, text)| (examples.join(name), text)),
    );
    Ok(files)
}

/// The path of a file in the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(name)
}

/// The text, with the part between the two comments that mark `name` replaced.
fn replaced(text: &str, name: &str, table: &str) -> Option<String> {
    let opening = format!("<!-- generated: {name} -->\n");
    let (before, rest) = text.split_once(&opening)?;
    let (_, after) = rest.split_once("<!-- end -->")?;
    Some(format!("{before}{opening}\n{table}\n<!-- end -->{after}"))
}

fn missing(name: &str) -> io::Error {
    io::Error::other(format!("docs/language.md has no place for the table `{name}`"))
}
