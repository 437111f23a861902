//! Files that a declaration names.

use std::io::ErrorKind;
use std::path::PathBuf;

use cognito_model::schema::kind::Place;
use cognito_model::template::encode::base64;
use cognito_model::{FileBytes, FileText};

use super::reader::Reader;

/// The most bytes of a picture, which are a million characters in Base64.
const MOST_BYTES: usize = 750_000;

impl Reader<'_> {
    /// The path of a file, from the directory of the package on, and the text in it.
    pub(super) fn read_file(&self) -> Option<FileText> {
        let (path, bytes) = self.read_path()?;
        match String::from_utf8(bytes) {
            Ok(text) => Some(FileText {
                path: path.into(),
                text: text.into(),
            }),
            Err(_) => self.fail(
                self.error(format!("the file `{path}` is not text in UTF-8"))
                    .help("save it as UTF-8"),
            ),
        }
    }

    /// The path of a file, from the directory of the package on, and the bytes in it.
    pub(super) fn read_bytes(&self) -> Option<FileBytes> {
        let (path, bytes) = self.read_path()?;
        if bytes.len() > MOST_BYTES {
            let size = bytes.len();
            return self.fail(
                self.error(format!(
                    "the file `{path}` has {size} bytes, which is more than {MOST_BYTES}"
                ))
                .help("make the picture smaller"),
            );
        }
        Some(FileBytes {
            path: path.into(),
            base64: base64(&bytes).into(),
        })
    }

    /// A path as it is written, and what lies there.
    fn read_path(&self) -> Option<(String, Vec<u8>)> {
        let path = self.read_text(Place::Literal)?;
        let path = path.literal()?;
        let absolute = absolute(path);
        match std::fs::read(&absolute) {
            Ok(bytes) => {
                let mut files = self.context.files.borrow_mut();
                let absolute = absolute.display().to_string();
                if !files.contains(&absolute) {
                    files.push(absolute);
                }
                Some((path.to_owned(), bytes))
            }
            Err(error) => {
                let fact = match error.kind() {
                    ErrorKind::NotFound => format!("there is no file `{path}`"),
                    kind => format!("the file `{path}` cannot be read: {kind}"),
                };
                self.fail(
                    self.error(fact)
                        .help("write its path relative to the directory of the package's `Cargo.toml`"),
                )
            }
        }
    }
}

/// Where a path of a declaration leads. Cargo says where the package is to everything that it runs for it.
fn absolute(path: &str) -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let base = package.or_else(|| std::env::current_dir().ok());
    base.unwrap_or_default().join(path)
}
