//! The files that an import writes.

use std::fs;

use clap::ArgMatches;

use crate::outcome::Failure;

/// The arguments that name such a file.
const FILES: [&str; 4] = ["output", "rest", "lock", "resources-to-import"];

/// Fails if a file would replace another one. To be called before anything is asked or written.
pub(super) fn check(arguments: &ArgMatches) -> Result<(), Failure> {
    let mut paths: Vec<&str> = Vec::new();
    for path in FILES.iter().filter_map(|name| arguments.get_one::<String>(name)) {
        if paths.contains(&path.as_str()) {
            return Err(Failure::usage(format!(
                "{path} is given twice, so one output would overwrite the other"
            )));
        }
        paths.push(path);
    }
    // Nothing is lost in an empty file or in a device.
    paths.retain(|path| fs::metadata(path).is_ok_and(|it| it.is_file() && it.len() > 0));
    if paths.is_empty() || arguments.get_flag("force") {
        return Ok(());
    }
    let (exist, them) = match paths.len() {
        1 => ("exists", "it"),
        _ => ("exist", "them"),
    };
    Err(Failure::new(format!(
        "{} already {exist}\nhelp: pass --force to overwrite {them}, or name another file",
        paths.join(" and ")
    )))
}
