//! Writes the templates of both examples of every rule into a folder, for other tools: `write_rule_templates FOLDER`. If the bad
//! one has no template to check, a `.txt` file says why.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use cognito_tests::deployable;
use cognito_tests::rules::{EXAMPLES, Example};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("give the folder to write to")?);
    fs::create_dir_all(&folder)?;
    for example in EXAMPLES {
        let good = deployable(&example.good)?.to_json_pretty();
        match bad(example)? {
            Ok(bad) => fs::write(folder.join(format!("{}.bad.json", example.rule)), bad)?,
            Err(reason) => fs::write(folder.join(format!("{}.bad.txt", example.rule)), reason)?,
        }
        fs::write(folder.join(format!("{}.good.json", example.rule)), good)?;
    }
    Ok(())
}

/// The template of the bad example, or why there is none to check.
fn bad(example: &Example) -> Result<Result<String, &'static str>, Box<dyn Error>> {
    let Some(bad) = &example.bad else {
        return Ok(Err("the rule cannot be silenced, so there is no template"));
    };
    let template = deployable(bad)?;
    Ok(if template.resources().is_empty() {
        Err("it leaves nothing in the template")
    } else if template == deployable(&example.good)? {
        Err("its template is the template of the good example")
    } else {
        Ok(template.to_json_pretty())
    })
}
