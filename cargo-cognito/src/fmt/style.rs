//! The width of lines and the indentation, from `rustfmt.toml`.

use std::fs;
use std::path::{Path, PathBuf};

/// The style of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Style {
    /// How many characters fit on a line.
    pub(crate) width: usize,
    /// How many characters a level of indentation is.
    pub(crate) tab: usize,
    pub(crate) has_hard_tabs: bool,
    pub(crate) newline: &'static str,
}

/// The defaults of rustfmt.
pub(crate) const DEFAULT: Style = Style {
    width: 100,
    tab: 4,
    has_hard_tabs: false,
    newline: "\n",
};

impl Style {
    /// Reads the `rustfmt.toml` that rustfmt would use for a folder.
    pub(crate) fn of(folder: &Path) -> Self {
        let mut style = DEFAULT;
        let Some(text) = above(folder).find_map(|folder| {
            let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
            read("rustfmt.toml").or_else(|| read(".rustfmt.toml"))
        }) else {
            return style;
        };
        for line in text.lines() {
            match setting(line) {
                Some(("max_width", width)) => style.width = width.parse().unwrap_or(style.width),
                Some(("tab_spaces", tab)) => style.tab = tab.parse().unwrap_or(style.tab),
                Some(("hard_tabs", value)) => style.has_hard_tabs = value == "true",
                _ => {}
            }
        }
        style
    }

    /// The same style with the line endings of a file.
    pub(super) fn with_newline_of(self, text: &str) -> Self {
        let is_windows = text.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'));
        Style {
            newline: if is_windows { "\r\n" } else { "\n" },
            ..self
        }
    }

    pub(super) fn indentation(&self) -> String {
        match self.has_hard_tabs {
            true => "\t".to_owned(),
            false => " ".repeat(self.tab),
        }
    }

    /// The number of columns of a string without line breaks.
    pub(super) fn columns(&self, text: &str) -> usize {
        let of = |character| if character == '\t' { self.tab } else { 1 };
        text.chars().map(of).sum()
    }
}

/// The edition of the package that a folder is in. `None` if there is no package, or it has no edition.
pub(super) fn edition(folder: &Path) -> Option<String> {
    let mut is_inherited = false;
    for folder in above(folder) {
        let Ok(text) = fs::read_to_string(folder.join("Cargo.toml")) else {
            continue;
        };
        let mut section = "";
        for line in text.lines() {
            if let Some(name) = line.trim().strip_prefix('[').and_then(|line| line.split(']').next()) {
                section = name;
            }
            match (section, setting(line)) {
                ("package", Some(("edition", edition))) if !is_inherited && !edition.starts_with('{') => {
                    return Some(edition.to_owned());
                }
                ("package", Some(("edition" | "edition.workspace", _))) => is_inherited = true,
                ("workspace.package", Some(("edition", edition))) if is_inherited => return Some(edition.to_owned()),
                _ => {}
            }
        }
        if !is_inherited {
            return None;
        }
    }
    None
}

/// A folder and its ancestors.
fn above(folder: &Path) -> impl Iterator<Item = PathBuf> {
    // The parent of a bare file name is empty.
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let above: Vec<PathBuf> = folder.ancestors().map(Path::to_owned).collect();
    above.into_iter()
}

/// `name = value` in a line of TOML, without quotes and comments.
fn setting(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split('#').next()?.split_once('=')?;
    Some((name.trim(), value.trim().trim_matches('"')))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn style_and_edition_come_from_the_files_above() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("member/src");
        fs::create_dir_all(&inner).unwrap();
        let style = "# ours\nmax_width = 80 # narrow\ntab_spaces = 2\nhard_tabs = true\n";
        fs::write(folder.path().join(".rustfmt.toml"), style).unwrap();
        fs::write(
            folder.path().join("Cargo.toml"),
            "[workspace.package]\nedition = \"2021\"\n",
        )
        .unwrap();
        fs::write(
            folder.path().join("member/Cargo.toml"),
            "[package]\nedition.workspace = true\n",
        )
        .unwrap();
        let found = Style::of(&inner);
        assert_eq!((found.width, found.tab, found.has_hard_tabs), (80, 2, true));
        assert_eq!(edition(&inner).as_deref(), Some("2021"));

        // Only the nearest file counts.
        fs::write(inner.join("rustfmt.toml"), "max_width = 120\n").unwrap();
        assert_eq!(Style::of(&inner), Style { width: 120, ..DEFAULT });
        fs::write(
            folder.path().join("member/Cargo.toml"),
            "[package]\nedition = \"2024\"\n",
        )
        .unwrap();
        assert_eq!(edition(&inner).as_deref(), Some("2024"));
        fs::write(folder.path().join("member/Cargo.toml"), "[package]\nname = \"m\"\n").unwrap();
        assert_eq!(edition(&inner), None);
    }
}
