//! Files that a declaration names.

use std::io::{Error, ErrorKind};
use std::path::{Component, Path, PathBuf};

use cognito_model::schema::kind::Place;
use cognito_model::template::encode::base64;
use cognito_model::{FileBytes, FileText, TemplateLimit, Text};

use super::reader::Reader;
use crate::syntax::tree::{Expr, ExprKind};

/// The maximum size of an image in bytes: about a million characters in Base64.
const MOST_BYTES: usize = 750_000;

/// The maximum size of a string in bytes: more than a whole template can have.
const MOST_OF_TEXT: usize = TemplateLimit::Body.max();

/// Whether a value is a file instead of a string.
pub(super) fn is_file(value: &ExprKind) -> bool {
    matches!(value, ExprKind::Call(path, _) if path.text() == "File")
}

impl<'a> Reader<'a> {
    /// `File("mail.html")` instead of a string: reads the string from the file.
    pub(super) fn text_of_file(&self, value: &'a Expr) -> Option<Text> {
        let ExprKind::Call(_, arguments) = &value.kind else {
            return None;
        };
        let reader = self.instead(value);
        let arguments = reader.arguments(arguments, 1, 1, "File(\"..\")")?;
        let reader = Reader {
            name: "File".to_owned(),
            ..self.instead(arguments.first()?)
        };
        let FileText { path, text } = reader.read_file()?;
        self.context.texts.borrow_mut().push((self.path.clone(), path));
        // Editors end the last line with a line break, which a subject or an SMS message should not have.
        Some(match text.strip_suffix('\n') {
            Some(line) if !line.contains('\n') => line.to_owned().into(),
            _ => Text::Literal(text),
        })
    }

    /// The path of a file, relative to the package's directory, and its text with lines that end in `\n`, without a byte order
    /// mark.
    pub(super) fn read_file(&self) -> Option<FileText> {
        let (path, bytes) = self.read_path(MOST_OF_TEXT, "make the file shorter: a template has at most 1 MB")?;
        match String::from_utf8(bytes) {
            Ok(text) => Some(FileText {
                path: path.into(),
                text: text
                    .strip_prefix('\u{feff}')
                    .unwrap_or(&text)
                    .replace("\r\n", "\n")
                    .into(),
            }),
            Err(_) => self.fail(
                self.error(format!("the file `{path}` is not text in UTF-8"))
                    .help("save the file as UTF-8"),
            ),
        }
    }

    /// The path of a file, relative to the package's directory, and its bytes.
    pub(super) fn read_bytes(&self) -> Option<FileBytes> {
        let (path, bytes) = self.read_path(MOST_BYTES, "make the picture smaller")?;
        Some(FileBytes {
            path: path.into(),
            base64: base64(&bytes).into(),
        })
    }

    /// The path as it is written, and the bytes of the file, if there are at most `most`.
    fn read_path(&self, most: usize, smaller: &str) -> Option<(String, Vec<u8>)> {
        let path = self.read_text(Place::Literal)?;
        let path = path.literal()?;
        let package = package();
        let absolute = plain(&package.join(path));
        if !absolute.starts_with(plain(&package)) && !absolute.starts_with(root(&package)) {
            return self.fail(
                self.error(format!("the path `{path}` leads out of the package and its workspace"))
                    .note("every machine that builds the package has to find the file there")
                    .help("copy the file into the directory of the package, and write its path from there"),
            );
        }
        match read(&absolute, most) {
            Ok(Ok(bytes)) => {
                let mut files = self.context.files.borrow_mut();
                let absolute = absolute.display().to_string();
                if !files.contains(&absolute) {
                    files.push(absolute);
                }
                Some((path.to_owned(), bytes))
            }
            Ok(Err(size)) => self.fail(
                self.error(format!("the file `{path}` has {size} bytes, which is more than {most}"))
                    .help(smaller),
            ),
            Err(error) => {
                let fact = match error.kind() {
                    _ if path.trim().is_empty() => "the path of the file is empty".to_owned(),
                    ErrorKind::InvalidInput => format!("`{path}` is not a file"),
                    ErrorKind::NotFound => format!("there is no file `{path}` in the directory of the package"),
                    kind => format!("the file `{path}` cannot be read: {kind}"),
                };
                self.fail(
                    self.error(fact)
                        .help("write the path of the file relative to the directory of the package's `Cargo.toml`"),
                )
            }
        }
    }
}

/// The bytes of a file, or their number if there are too many.
fn read(path: &Path, most: usize) -> Result<Result<Vec<u8>, u64>, Error> {
    let about = std::fs::metadata(path)?;
    // Reading anything else, such as a pipe, may never end.
    if !about.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    if about.len() > most as u64 {
        return Ok(Err(about.len()));
    }
    std::fs::read(path).map(Ok)
}

/// The absolute path for a path in a declaration.
pub(super) fn absolute(path: &str) -> PathBuf {
    package().join(path)
}

/// The directory that the paths in a declaration are relative to. Cargo sets it for everything that it runs for the package.
fn package() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let package = package.or_else(|| std::env::current_dir().ok());
    package.unwrap_or_default()
}

/// The directory of the package's workspace, or of the package itself if it is in none.
fn root(package: &Path) -> PathBuf {
    for folder in package.ancestors() {
        let Ok(manifest) = std::fs::read_to_string(folder.join("Cargo.toml")) else {
            continue;
        };
        for line in manifest.lines() {
            let line = line.trim();
            if line.starts_with("[workspace]") || line.starts_with("[workspace.") {
                return folder.to_owned();
            }
            // `workspace = "../.."` in `[package]`.
            let elsewhere = line.strip_prefix("workspace").map(|rest| rest.trim_start());
            let elsewhere = elsewhere.and_then(|rest| rest.strip_prefix('=')?.trim().strip_prefix('"'));
            if let Some((elsewhere, _)) = elsewhere.and_then(|rest| rest.split_once('"')) {
                return plain(&folder.join(elsewhere));
            }
        }
    }
    package.to_owned()
}

/// A path without `.` and `..`. It does not resolve symbolic links.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}
