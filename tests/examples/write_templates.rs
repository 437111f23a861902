//! Writes the template of every declaration in the tests into a folder, for the linters, some of them as YAML too:
//! `write_templates FOLDER`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cognito_model::{Template, UserPool};
use cognito_tests::{declarations, deployable, rules, settings};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("give the folder to write to")?);
    fs::create_dir_all(&folder)?;
    for (name, pool) in declarations::ALL {
        let template = write(&folder, &format!("declaration-{name}"), &pool())?;
        fs::write(
            folder.join(format!("declaration-{name}-yaml.yaml")),
            cognito_dsl::yaml::write(&template),
        )?;
    }
    // If everything is imported, there is no template.
    for example in rules::EXAMPLES
        .iter()
        .filter(|example| !example.good.template().resources().is_empty())
    {
        write(&folder, &format!("rule-{}", example.rule), &example.good)?;
    }
    for comparison in settings::comparisons() {
        for setting in comparison.settings {
            for case in setting.cases {
                // Linters treat brackets in a file name as a pattern.
                let path = setting.path.replace(".*", "").replace("[]", "");
                let name = format!("{}--{path}--{}", comparison.name, case.name);
                write(&folder, &name, &(case.pool)())?;
            }
        }
    }
    Ok(())
}

fn write(folder: &Path, name: &str, pool: &UserPool) -> Result<Template, Box<dyn Error>> {
    let template = deployable(pool)?;
    fs::write(folder.join(format!("{name}.json")), template.to_json_pretty())?;
    Ok(template)
}
