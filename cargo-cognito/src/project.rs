//! The project in the current directory, which may use another version of the macro.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::Streams;

const OURS: &str = env!("CARGO_PKG_VERSION");

/// Warns if the project uses another version of cognito-dsl than this command.
pub(crate) fn compare_versions(streams: &mut Streams<'_>) {
    let versions = locked(&streams.directory);
    if versions.is_empty() || versions.iter().any(|version| version == OURS) {
        return;
    }
    let theirs = versions.join(" and ");
    let newest = versions.last().map_or(OURS, String::as_str);
    // If messages cannot be written, there is nowhere to report that.
    let _ = writeln!(
        streams.messages,
        "warning: this is cargo-cognito {OURS}, but the project uses cognito-dsl {theirs}: their settings and rules may differ\n\
         help: install the same version with `cargo install cargo-cognito@{newest}`"
    );
}

/// The versions of cognito-dsl in the nearest `Cargo.lock`.
fn locked(directory: &Path) -> Vec<String> {
    let lock = directory
        .ancestors()
        .map(|it| it.join("Cargo.lock"))
        .find(|it| it.is_file());
    let text = lock.and_then(|lock| fs::read_to_string(lock).ok()).unwrap_or_default();
    let mut versions = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        // Cargo writes the version after the name.
        if line == "name = \"cognito-dsl\"" {
            let version = lines
                .next()
                .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
            versions.extend(version.map(str::to_owned));
        }
    }
    versions
}
