//! CloudFormation functions as JSON, YAML and programming languages write them: `{ "Fn::Sub": ".." }`, `sub("..")`.

use cognito_model::Function;

use super::code::{code, is_path, items};
use super::intrinsic::{NAMING, is_intrinsic};
use super::suggest;
use crate::report::Suggestion;
use crate::syntax::tree::{Expr, ExprKind, Item, ItemKind, Path};

/// The call that a value in another notation stands for.
pub(super) fn meant(value: &ExprKind) -> Option<String> {
    match value {
        ExprKind::Braces(None, body) => {
            let [item] = &body.items[..] else { return None };
            let ItemKind::Named(key, arguments) = &item.kind else {
                return None;
            };
            let function = all().find(|function| *function == key.text)?;
            Some(format!("{function}({})", arguments_of(function, arguments)?))
        }
        ExprKind::Call(path, body) if !is_intrinsic(path) => {
            let function = named(path)?;
            Some(format!("{function}({})", items(body)?))
        }
        _ => None,
    }
}

/// The function that another language calls by this name.
pub(super) fn named(path: &Path) -> Option<&'static str> {
    let last = path.segments.last().filter(|_| path.index.is_none())?;
    all().find(|function| suggest::is_same(function.trim_start_matches("Fn::"), &last.text))
}

fn all() -> impl Iterator<Item = &'static str> {
    NAMING
        .into_iter()
        .chain(Function::ALL.iter().map(|function| function.name()))
}

/// The arguments in parentheses for the value of a function in JSON.
fn arguments_of(function: &str, arguments: &Expr) -> Option<String> {
    let list = match &arguments.kind {
        ExprKind::List(body) => body.items.iter().map(Item::bare),
        ExprKind::Text(text) if function == "Fn::GetAtt" => {
            let (resource, attribute) = text.split_once('.')?;
            return Some(format!("{}, {}", name(resource), name(attribute)));
        }
        ExprKind::Text(text) if function == "Ref" => return Some(name(text)),
        other => return code(other),
    };
    let mut parts = Vec::new();
    for (index, argument) in list.enumerate() {
        // The first argument of these functions is a name.
        let is_name = function == "Fn::GetAtt" || index == 0 && ["Fn::If", "Fn::FindInMap"].contains(&function);
        parts.push(match &argument?.kind {
            ExprKind::Text(text) if is_name => name(text),
            argument => deep(argument)?,
        });
    }
    Some(parts.join(", "))
}

/// A value with the functions in it translated.
fn deep(value: &ExprKind) -> Option<String> {
    let ExprKind::List(body) = value else {
        return meant(value).or_else(|| code(value));
    };
    let items = body.items.iter().map(|item| deep(&item.bare()?.kind));
    Some(format!("[{}]", items.collect::<Option<Vec<_>>>()?.join(", ")))
}

/// A name without quotes, if it is a name of the declaration or a pseudo parameter.
fn name(text: &str) -> String {
    match is_path(text) {
        true => text.to_owned(),
        false => format!("{text:?}"),
    }
}

/// Functions of CloudFormation that are not values of a setting.
pub(super) const ELSEWHERE: [(&str, &str); 5] = [
    (
        "Fn::ForEach",
        "write each entry; an entry can start from another one, as in `ios: { ..web }`",
    ),
    ("Fn::Contains", RULES_ALONE),
    ("Fn::EachMember", RULES_ALONE),
    ("Fn::RefAll", RULES_ALONE),
    ("Fn::ValueOf", RULES_ALONE),
];

/// About the functions that only the section `Rules` of a template has.
const RULES_ALONE: &str = "only the section `Rules` of a template has this function; write the rules in the template that you merge this one with";

/// What refers to the same inside a function, where the values of outputs cannot be.
pub(super) fn instead_of_output(path: &Path) -> Option<Suggestion> {
    let of = |code: &str, whose: &str| Some(Suggestion::from(format!("write `{code}` with the name of the {whose}")));
    match path.single()?.text.as_str() {
        "UserPoolId" => Some(Suggestion::write(path.mark, "Ref(pool)")),
        "UserPoolArn" => Some(Suggestion::write(path.mark, "Fn::GetAtt(pool, Arn)")),
        "UserPoolProviderName" => Some(Suggestion::write(path.mark, "Fn::GetAtt(pool, ProviderName)")),
        "UserPoolProviderUrl" => Some(Suggestion::write(path.mark, "Fn::GetAtt(pool, ProviderURL)")),
        "ClientId" => of("Ref(web)", "client"),
        "ClientSecret" => of("Fn::GetAtt(web, ClientSecret)", "client"),
        "BaseUrl" => of(
            "Fn::Sub(\"https://${login}.auth.${AWS::Region}.amazoncognito.com\")",
            "domain",
        ),
        "CloudFrontEndpoint" => of("Fn::GetAtt(login, CloudFrontDistribution)", "domain"),
        "IdentityPoolId" => of("Ref(app)", "identity pool"),
        "IdentityPoolArn" | "SignInUrl" => Some("write it as a separate output".into()),
        _ => None,
    }
}
