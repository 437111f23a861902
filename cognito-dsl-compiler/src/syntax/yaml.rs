//! Translates CloudFormation functions from YAML and programming languages to our form.

use proc_macro2::Delimiter;

use super::cursor::{Token, is_upper};
use super::render::code;

/// The functions that have a short tag in YAML. All but two have `Fn::` before their full names.
const TAGS: [&str; 20] = [
    "And",
    "Base64",
    "Cidr",
    "Condition",
    "Equals",
    "FindInMap",
    "GetAtt",
    "GetAZs",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "Ref",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
];

/// The function for a short tag: `Fn::Sub` for `!Sub`.
pub(super) fn function(tag: &str) -> Option<String> {
    TAGS.contains(&tag).then(|| match tag {
        "Ref" | "Condition" => tag.to_owned(),
        _ => format!("Fn::{tag}"),
    })
}

/// The call of a function with what follows its tag or its colon, unless that is too long to show.
pub(super) fn call(function: &str, arguments: &[Token]) -> Option<String> {
    let arguments = match arguments {
        // `!If [..]`, as in YAML, and `!If(..)`, which is halfway there.
        [list]
            if [Delimiter::Bracket, Delimiter::Parenthesis]
                .into_iter()
                .any(|it| list.group(it).is_some()) =>
        {
            code(list.inside.as_deref().unwrap_or_default())
        }
        [text] if function == "Fn::GetAtt" => {
            let (resource, attribute) = text
                .text()?
                .split_once('.')
                .map(|(a, b)| (a.to_owned(), b.to_owned()))?;
            return Some(format!("{function}({resource}, {attribute:?})"));
        }
        [resource, dot, attribute @ ..] if function == "Fn::GetAtt" && dot.is('.') => {
            let attribute: Vec<String> = attribute
                .iter()
                .filter_map(Token::ident)
                .map(ToString::to_string)
                .collect();
            return Some(format!("{function}({}, {})", resource.ident()?, attribute.join("::")));
        }
        [] => return None,
        arguments => code(arguments),
    };
    (arguments != "..").then(|| format!("{function}({arguments})"))
}

/// `a.b.c` in a programming language: a variant of an enum, an attribute of a resource, or a function of a class.
pub(super) fn field(before: &[Token], behind: &[Token]) -> Option<(String, &'static str)> {
    let parts: Vec<&[Token]> = behind.split(|token| token.is('.')).collect();
    let (last, between) = parts.split_last()?;
    let owner = between.last().copied().unwrap_or(before).last()?.ident()?.to_string();
    let name = last.first()?.ident()?.to_string();
    match last {
        // `Fn.importValue("a")`, `Fn.conditionIf("a", "b", "c")`
        [_, arguments] if owner == "Fn" => {
            let name = name.strip_prefix("condition").unwrap_or(&name);
            let tag = TAGS.iter().find(|tag| tag.eq_ignore_ascii_case(name))?;
            Some((call(&function(tag)?, std::slice::from_ref(arguments))?, ""))
        }
        // `Duration.days(3)`
        [_, arguments] if is_upper(&owner) && arguments.group(Delimiter::Parenthesis).is_some() => {
            Some((code(last), "")).filter(|(code, _)| code != "..")
        }
        // `AccountRecovery.EMAIL_ONLY`
        [_] if is_upper(&owner) && is_upper(&name) => Some((upper_camel(&name), "")),
        [_] if is_upper(&name) => Some((
            format!("Fn::GetAtt({owner}, {name})"),
            " for an attribute of a resource",
        )),
        [_] if name == "arn" || name.ends_with("_arn") || name.ends_with("Arn") => {
            Some((format!("Fn::GetAtt({owner}, Arn)"), " for its ARN"))
        }
        [_] if ["id", "name", "ref"]
            .iter()
            .any(|end| name == *end || name.ends_with(&format!("_{end}"))) =>
        {
            Some((format!("Ref({owner})"), " for what CloudFormation calls its reference"))
        }
        _ => None,
    }
}

/// `EMAIL_ONLY` as `EmailOnly`.
fn upper_camel(name: &str) -> String {
    if name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let words = name.split('_').map(|word| {
        let mut characters = word.chars();
        let first = characters.next().map(String::from).unwrap_or_default();
        first + &characters.as_str().to_lowercase()
    });
    words.collect()
}
