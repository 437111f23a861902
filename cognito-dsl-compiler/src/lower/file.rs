//! Files that a declaration names.

use std::io::ErrorKind;
use std::path::PathBuf;

use cognito_model::FileText;
use cognito_model::schema::kind::Place;

use super::reader::Reader;

impl Reader<'_> {
    /// The path of a file, from the directory of the package on, and what the file holds.
    pub(super) fn read_file(&self) -> Option<FileText> {
        let path = self.read_text(Place::Literal)?;
        let path = path.literal()?;
        let absolute = absolute(path);
        let shown = absolute.display().to_string();
        match std::fs::read(&absolute).map(String::from_utf8) {
            Ok(Ok(text)) => {
                let mut files = self.context.files.borrow_mut();
                if !files.contains(&shown) {
                    files.push(shown);
                }
                Some(FileText {
                    path: path.to_owned().into(),
                    text: text.into(),
                })
            }
            Ok(Err(_)) => self.fail(
                self.error(format!("the file `{shown}` is not text in UTF-8"))
                    .help("save it as UTF-8"),
            ),
            Err(error) => {
                let fact = match error.kind() {
                    ErrorKind::NotFound => format!("there is no file `{shown}`"),
                    kind => format!("the file `{shown}` cannot be read: {kind}"),
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
