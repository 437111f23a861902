//! The toolchain whose messages are compared.

use std::env;
use std::process::Command;

/// Why messages cannot be compared here, if they cannot: rustc's wording belongs to one release.
pub(crate) fn other_toolchain() -> Option<String> {
    let pinned = include_str!("../../../../rust-toolchain.toml")
        .lines()
        .find_map(|line| line.strip_prefix("channel = \"")?.strip_suffix('"'))
        .unwrap_or_default();
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output();
    let version = version.map_or_else(
        |error| error.to_string(),
        |output| String::from_utf8_lossy(&output.stdout).trim().to_owned(),
    );
    let is_pinned = version.split_whitespace().nth(1) == Some(pinned);
    (!is_pinned).then(|| format!("the snapshots are those of rustc {pinned}, and this is {version}"))
}
