//! What a value in a template is: a scalar, or an intrinsic function.

use cognito_model::Json;

/// The text of a string, a number or a boolean: CloudFormation treats them as interchangeable.
pub fn scalar(json: &Json) -> Option<String> {
    Some(match json {
        Json::Text(text) => text.clone(),
        Json::Bool(value) => value.to_string(),
        Json::Integer(value) => value.to_string(),
        Json::Float(value) => value.to_string(),
        Json::Null | Json::List(_) | Json::Object(_) => return None,
    })
}

/// The name of an intrinsic function, and its arguments.
pub fn function(json: &Json) -> Option<(&str, &Json)> {
    let object = json.as_object()?;
    let (name, arguments) = object.iter().next().filter(|_| object.len() == 1)?;
    (name == "Ref" || name == "Condition" || name.starts_with("Fn::")).then_some((name, arguments))
}
