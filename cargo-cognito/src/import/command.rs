//! The command itself: the files that it writes, and its messages.

use std::io::Write;
use std::path::Path;

use clap::ArgMatches;
use cognito_model::Template;

use super::describing;
use super::files;
use super::normal;
use super::secrets::secrets;
use super::settle::{Fate, Settled};
use super::source::ImportedTemplate;
use super::spelling::as_declared;
use super::whole::{Imported, Options, whole};
use super::words::is_keyword;
use crate::Streams;
use crate::aws::stack;
use crate::compile::CompilerMessage;
use crate::fmt;
use crate::lock::lock;
use crate::mistakes;
use crate::outcome::{Failure, Outcome};
use crate::report::{Format, plural, show};
use crate::template::same::same;
use crate::template::source::{File, write};

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    if let Some(name) = text("name") {
        check_name(name)?;
    }
    files::check(arguments)?;
    let ImportedTemplate { file, described } = ImportedTemplate::of(arguments, streams)?;
    if described.is_none() && text("resources-to-import").is_some() {
        return Err(Failure::usage(format!(
            "{} is a template, which does not contain the IDs of existing resources\n\
             help: use --resources-to-import with answers of `aws cognito-idp`, or with --pool ID",
            file.name
        )));
    }
    let options = Options {
        name: text("name").map(str::to_owned),
        stack: text("stack").map_or_else(|| stack_of(&file.name), |name| stack::short_name(name).to_owned()),
    };
    let mistakes = mistakes::of_import(&file);
    show(&mistakes, &file, Format::Text, streams)?;
    if mistakes.iter().any(|finding| finding.is_error) {
        // What cannot be read does not come back.
        return Err(Failure::new(format!(
            "{} cannot be imported, so nothing is written\nhelp: correct the mistakes above first",
            file.name
        )));
    }
    let imported = whole(&file.template, &options);
    if imported.declarations.is_empty() {
        return Err(Failure::new(format!(
            "{} has neither a user pool nor anything that belongs to one",
            file.name
        )));
    }
    let wrong = wrong(&file, &imported);
    if !wrong.is_empty() {
        for place in &wrong {
            writeln!(streams.messages, "error: {place} would differ from the template")?;
        }
        return Err(Failure::new(
            "nothing is written, because the declaration would not give the same template\nnote: this is a bug in the import",
        ));
    }
    let code = code(&file.name, text("lock"), &imported);
    let folder = Path::new(text("output").unwrap_or("."))
        .parent()
        .unwrap_or(Path::new("."));
    let code = fmt::rust(&code, &fmt::Style::of(folder)).unwrap_or(code);
    match text("output") {
        Some(path) => write(path, &code)?,
        None => streams.output.write_all(code.as_bytes())?,
    }
    if let Some(path) = text("rest") {
        let rest = Template::try_from(imported.rest.clone()).map_err(Failure::new)?;
        let is_yaml = path.ends_with(".yaml") || path.ends_with(".yml");
        write(
            path,
            &match is_yaml {
                true => cognito_dsl::yaml::write(&rest),
                false => rest.to_json_pretty() + "\n",
            },
        )?;
    }
    if let Some(path) = text("lock") {
        write(path, &(lock(&file.template).to_json_pretty() + "\n"))?;
    }
    say(&file, &imported, text("rest").is_some(), streams)?;
    if let Some(described) = described {
        describing::say(&described, text("resources-to-import"), streams)?;
    }
    Ok(Outcome::Fine)
}

fn check_name(name: &str) -> Result<(), Failure> {
    if is_keyword(name) {
        return Err(Failure::usage(format!(
            "`{name}` is a Rust keyword, so no module can have this name\nhelp: choose another name, as in --name {name}_pool"
        )));
    }
    let is_plain = name.starts_with(|first: char| first.is_ascii_lowercase())
        && name
            .chars()
            .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
    match is_plain {
        true => Ok(()),
        false => Err(Failure::usage(format!(
            "`{name}` is not the name of a module\nhelp: write it in snake_case, as in --name customers"
        ))),
    }
}

/// `AuthStack` of `cdk.out/AuthStack.template.json`.
pub(crate) fn stack_of(name: &str) -> String {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    match file.split('.').next() {
        Some(stem) if !stem.is_empty() && stem != "-" => stem.to_owned(),
        _ => "Stack".to_owned(),
    }
}

/// The Rust file with the declarations. With a lock file, each of them gets `#[deployed(..)]`.
fn code(name: &str, lock: Option<&str>, imported: &Imported) -> String {
    let mut code = match name {
        "-" => String::new(),
        name => format!("//! The user pools of {name}, written by `cargo cognito import`.\n"),
    };
    // The macro only reads files inside the package.
    let lock = lock.filter(|path| Path::new(path).is_relative());
    for settled in &imported.declarations {
        if !code.is_empty() {
            code.push('\n');
        }
        let mut text = settled.printed.text.clone();
        if let (Some(path), Some(header)) = (lock, text.find("    pub mod ")) {
            text.insert_str(header, &format!("    #[deployed({path:?})]\n"));
        }
        code.push_str(&format!("cognito_dsl::user_pool! {{\n{text}}}\n"));
    }
    code
}

/// Reports what was imported, and what is left to do.
fn say(file: &File, imported: &Imported, has_rest: bool, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let out = &mut streams.messages;
    let mut explained = Vec::new();
    for settled in &imported.declarations {
        let name = &settled.declaration.name;
        let count = settled.compiled.template.resources().len();
        let resources = plural(count, "resource");
        writeln!(out, "{name}: {resources}, {}", plural(settled.overrides(), "override"))?;
        // One message can be about several settings.
        let mut said = Vec::new();
        let mut warn = |message: &CompilerMessage, what: &str| {
            let rule = message.rule.map_or_else(String::new, |rule| format!(" ({rule})"));
            let line = format!("warning: {}{rule}: {what}", message.fact);
            if said.contains(&line) {
                return Ok(());
            }
            writeln!(out, "{line}")?;
            said.push(line);
            Ok::<_, Failure>(())
        };
        for message in &settled.allowed {
            warn(message, "the declaration allows this, because the template has it")?;
        }
        for (message, fate) in &settled.refused {
            match fate {
                Fate::Override => warn(message, "an override keeps the value of the template")?,
                Fate::Rest(id) => {
                    warn(message, &format!("{id} stays in the rest of the template"))?;
                    explained.push(id);
                }
                // Nothing is lost.
                Fate::Unneeded => {}
            }
        }
    }
    for (id, kind) in imported.unsaid.iter().filter(|(id, _)| !explained.contains(&id)) {
        writeln!(
            out,
            "warning: {id} stays in the rest of the template: a declaration cannot contain this {kind}"
        )?;
    }
    for secret in secrets(&file.template) {
        writeln!(out, "{secret}")?;
    }
    let count = imported.rest.get("Resources").and_then(cognito_model::Json::as_object);
    let count = count.map_or(0, cognito_model::Object::len);
    if count > 0 && !has_rest {
        writeln!(
            out,
            "note: the rest of the template has {}; --rest FILE writes it",
            plural(count, "resource")
        )?;
    }
    Ok(())
}

/// What the import got wrong: members of the template that come back neither from a declaration nor in the rest, new resources, a
/// merge that fails, and errors in declarations.
pub(super) fn wrong(file: &File, imported: &Imported) -> Vec<String> {
    let template = as_declared(&file.template);
    let mut wrong = Vec::new();
    for name in ["Parameters", "Conditions", "Mappings", "Resources", "Outputs"] {
        let wanted = template.get(name).and_then(cognito_model::Json::as_object);
        for (key, wanted) in wanted.into_iter().flat_map(cognito_model::Object::iter) {
            let mut found = imported.rest.get(name).and_then(|it| it.get(key)) == Some(wanted);
            for settled in &imported.declarations {
                let Some(ours) = settled.compiled.template.section(name).get(key) else {
                    continue;
                };
                found = match (name, wanted.as_object(), ours.as_object()) {
                    ("Resources", Some(wanted), Some(ours)) => normal::differences(wanted, ours, true).is_empty(),
                    _ => same(wanted, ours),
                };
            }
            if !found {
                wrong.push(format!("{name}.{key}"));
            }
        }
    }
    // If the template does not merge with nothing, it does not merge afterwards either.
    let is_whole = Template::try_from(template.clone()).is_ok_and(|template| template.merge_all([]).is_ok());
    if is_whole {
        wrong.extend(merged(imported).err());
    }
    for settled in &imported.declarations {
        wrong.extend(new_resources(&template, settled));
        let errors = settled.compiled.messages.iter().filter(|message| message.is_error);
        wrong.extend(errors.map(|error| format!("the declaration {} ({})", settled.declaration.name, error.fact)));
    }
    wrong
}

/// Merges the declarations into the rest, as a build script does.
pub(super) fn merged(imported: &Imported) -> Result<(), String> {
    let rest = Template::try_from(imported.rest.clone()).map_err(|error| error.to_string())?;
    let pools: Vec<Template> = imported
        .declarations
        .iter()
        .map(|it| it.compiled.template.clone())
        .collect();
    match rest.named("the rest").merge_all(pools) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("the merged template ({error})")),
    }
}

fn new_resources(template: &cognito_model::Json, settled: &Settled) -> Vec<String> {
    let mut new = Vec::new();
    for key in settled.compiled.template.resources().keys() {
        if template.get("Resources").and_then(|it| it.get(key)).is_none() {
            new.push(format!("Resources.{key}"));
        }
    }
    new
}
