//! Lists the declarations of `parity/cases`, so that a folder there is all that a case takes.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let cases = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("parity/cases");
    // A folder that comes or goes changes this one; the compiler watches the files themselves.
    println!("cargo::rerun-if-changed={}", cases.display());
    println!("cargo::rerun-if-changed=build.rs");

    let mut folders: Vec<PathBuf> = fs::read_dir(&cases)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    folders.retain(|folder| folder.join("pool.rs").is_file());
    folders.sort();

    let (mut modules, mut list) = (String::new(), String::new());
    for folder in folders {
        let name = folder
            .file_name()
            .ok_or("a folder without a name")?
            .to_string_lossy()
            .into_owned();
        let module = name.replace('-', "_");
        writeln!(modules, "#[path = {:?}]\nmod {module};", folder.join("pool.rs"))?;
        writeln!(
            list,
            "    Case {{ name: {name:?}, folder: {folder:?}, pool: {module}::pool::POOL }},"
        )?;
    }
    let text = format!(
        "{modules}\n/// Every case, in the order of the names.\npub(crate) const CASES: &[Case] = &[\n{list}];\n"
    );
    fs::write(Path::new(&env::var("OUT_DIR")?).join("parity_cases.rs"), text)?;
    Ok(())
}
