//! Strings that functions put together, compared by their parts.

pub use super::intrinsics::concat;
use super::json::Json;

/// Encloses what only CloudFormation knows. It cannot be in a template.
const MARK: char = '\0';

/// The string that a value gives, with the functions in it between two marks. Two values with the same result give the same
/// string, whether `Fn::Join` or `Fn::Sub` puts it together. None if that is not certain.
pub fn joined(json: &Json) -> Option<String> {
    let mut all = String::new();
    add(json, &mut all)?;
    Some(all)
}

fn add(json: &Json, all: &mut String) -> Option<()> {
    if let Some(text) = json.as_text() {
        all.push_str(text);
        return Some(());
    }
    let object = json.as_object().filter(|object| object.len() == 1)?;
    match object.iter().next()? {
        ("Fn::Join", Json::List(arguments)) => {
            let [Json::Text(delimiter), Json::List(parts)] = &arguments[..] else {
                return None;
            };
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    all.push_str(delimiter);
                }
                add(part, all)?;
            }
            Some(())
        }
        ("Fn::Sub", Json::Text(text)) => substituted(text, None, all),
        ("Fn::Sub", Json::List(arguments)) => match &arguments[..] {
            [Json::Text(text), variables] => substituted(text, Some(variables), all),
            _ => None,
        },
        // Either may remove the item of a list, and its delimiter with it.
        ("Fn::If", _) => None,
        ("Ref", Json::Text(id)) if id == "AWS::NoValue" => None,
        ("Ref", Json::Text(id)) => reference(id, all),
        ("Fn::GetAtt", Json::List(parts)) => match &parts[..] {
            [Json::Text(id), Json::Text(attribute)] => reference(&format!("{id}.{attribute}"), all),
            _ => None,
        },
        ("Fn::GetAtt", Json::Text(path)) => reference(path, all),
        (function, _) if function.starts_with("Fn::") => reference(&json.to_json(), all),
        _ => None,
    }
}

fn reference(what: &str, all: &mut String) -> Option<()> {
    all.push(MARK);
    all.push_str(what);
    all.push(MARK);
    Some(())
}

fn substituted(text: &str, variables: Option<&Json>, all: &mut String) -> Option<()> {
    let mut parts = text.split("${");
    all.push_str(parts.next()?);
    for part in parts {
        let (name, rest) = part.split_once('}')?;
        let name = name.trim();
        match (
            name.strip_prefix('!'),
            variables.and_then(|variables| variables.get(name)),
        ) {
            (Some(escaped), _) => all.push_str(&format!("${{{escaped}}}")),
            (None, Some(value)) => add(value, all)?,
            (None, None) => reference(name, all)?,
        }
        all.push_str(rest);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn of(text: &str) -> Option<String> {
        joined(&Json::from_text(text).unwrap())
    }

    #[test]
    fn the_spelling_does_not_matter() {
        let wanted = of(r#"{"Fn::Join": ["", [{"Ref": "Orders"}, "/read"]]}"#);
        assert_eq!(wanted.as_deref(), Some("\0Orders\0/read"));
        for same in [
            r#"{"Fn::Sub": "${Orders}/read"}"#,
            r#"{"Fn::Sub": ["${It}/${Scope}", {"It": {"Ref": "Orders"}, "Scope": "read"}]}"#,
            r#"{"Fn::Join": ["/", [{"Ref": "Orders"}, "read"]]}"#,
            r#"{"Fn::Join": ["", [{"Fn::Sub": "${ Orders }"}, "/", "read"]]}"#,
        ] {
            assert_eq!(of(same), wanted, "{same}");
        }
        assert_eq!(
            of(r#"{"Fn::Sub": "${F.Arn}/${!x}"}"#),
            of(r#"{"Fn::Join": ["/", [{"Fn::GetAtt": ["F", "Arn"]}, "${x}"]]}"#)
        );
    }

    #[test]
    fn uncertain_values_are_no_strings() {
        for uncertain in [
            r#"{"Fn::Join": ["/", [{"Ref": "AWS::NoValue"}, "read"]]}"#,
            r#"{"Fn::Join": ["/", [{"Fn::If": ["Yes", "a", "b"]}, "read"]]}"#,
            r#"{"Fn::Join": ["/", {"Ref": "Names"}]}"#,
            r#"["a"]"#,
            "1",
        ] {
            assert_eq!(of(uncertain), None, "{uncertain}");
        }
    }
}
