//! Comparing and replacing files.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use super::error::Problem;

/// How a file compares with what it should be.
pub(super) enum FileState {
    Missing,
    Equal,
    /// It contains this instead.
    Different(String),
}

/// Compares a file with its expected contents. Git may have changed the line endings to `\r\n`, which counts as equal.
pub(super) fn compare(path: &Path, text: &str) -> Result<FileState, Problem> {
    let found = match fs::read(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(FileState::Missing),
        Err(error) => return Err(io_problem("read", path, error)),
    };
    let shown = String::from_utf8_lossy(&found).replace("\r\n", "\n");
    Ok(if shown == text && std::str::from_utf8(&found).is_ok() {
        FileState::Equal
    } else {
        FileState::Different(shown)
    })
}

/// Writes a file unless it already has this text. Creates missing directories. If a time is given, it becomes the modification
/// time, unless the replaced file is as new: a tool that compares times must not miss a change.
pub(super) fn write(path: &Path, text: &str, modified: Option<SystemTime>) -> Result<(), Problem> {
    // A symbolic link is kept, and its target is written.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    match compare(&target, text)? {
        FileState::Equal => return Ok(()),
        // Replacing the file would ignore its permissions.
        FileState::Different(_) if fs::metadata(&target).is_ok_and(|found| found.permissions().readonly()) => {
            return Err(Problem::ReadOnly(path.to_owned()));
        }
        FileState::Different(_) => {}
        FileState::Missing => {
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder).map_err(|error| io_problem("create the directory", folder, error))?;
            }
        }
    }
    replace(&target, text, modified).map_err(|error| io_problem("write", path, error))
}

/// Writes the text to a temporary file next to it and renames that, so no program ever reads a half-written file.
fn replace(path: &Path, text: &str, modified: Option<SystemTime>) -> io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Another Cargo process may do the same at this moment, for another target directory.
    let beside = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = File::create(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        let found = fs::metadata(path).ok();
        let replaced = found.as_ref().and_then(|found| found.modified().ok());
        if let Some(time) = modified.filter(|time| replaced.is_none_or(|replaced| replaced < *time)) {
            // Not every file system can set times. Without the time, the next build repeats some of its work.
            let _ = file.set_modified(time);
        }
        if let Some(found) = found {
            file.set_permissions(found.permissions())?;
        }
        drop(file);
        fs::rename(&beside, path)
    });
    if written.is_err() {
        // The first error is reported; a second one would not help.
        let _ = fs::remove_file(&beside);
    }
    written
}

/// The path without `.` and, where possible, without `..`, so that two spellings of one file are equal.
pub(super) fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

fn io_problem(action: &'static str, path: &Path, error: io::Error) -> Problem {
    Problem::Io {
        action,
        path: path.to_owned(),
        error,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_failure_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        // A file cannot replace a directory.
        let path = folder.path().join("template.json");
        fs::create_dir(&path).unwrap();
        assert!(replace(&path, "text", None).is_err());
        let left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(left, ["template.json"]);
    }

    #[test]
    fn one_file_has_one_path() {
        for (path, expected) in [
            ("a/b.json", "a/b.json"),
            ("./a/./b.json", "a/b.json"),
            ("a/../b.json", "b.json"),
            ("../b.json", "../b.json"),
            ("a/../../b.json", "../b.json"),
            ("/a/../b.json", "/b.json"),
        ] {
            assert_eq!(normal(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
