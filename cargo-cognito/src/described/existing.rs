//! The file for `--resources-to-import`.

use cognito_model::{Json, Object};

use super::parts::Described;
use crate::outcome::Failure;
use crate::template::source::write;

/// Writes which existing resource each logical ID stands for, and returns their number.
pub(crate) fn write_existing(described: &Described, path: &str) -> Result<usize, Failure> {
    let mut list = Vec::new();
    for existing in &described.existing {
        let mut entry = Object::new();
        entry.set("ResourceType", existing.resource_type.as_str());
        entry.set("LogicalResourceId", existing.id.as_str());
        entry.set("ResourceIdentifier", existing.identifiers.clone());
        list.push(Json::Object(entry));
    }
    let count = list.len();
    let text = Json::List(list).to_json_pretty() + "\n";
    write(path, &text)?;
    Ok(count)
}
