//! Members, calls and constructors of other languages, most of them the CDK's, and what to write instead of each.

use cognito_model::Pseudo;
use proc_macro2::Delimiter;

use super::cursor::{Cursor, Token, is_upper, span};
use super::header::snake_case;
use super::render::code;
use super::tree::{Expr, Mark};
use super::{Parser, lookahead};
use crate::report::Suggestion;

/// In anything longer, the reader would start to look for differences.
const MAX_SETTINGS: usize = 72;

/// Classes whose constants are names in lower case here.
const LOWER_CASE: [&str; 1] = ["OAuthScope"];

/// Attributes of other tools' resources, and the outputs that have them.
const OUTPUTS: [(&str, &str); 6] = [
    ("user_pool_client_id", "ClientId"),
    ("user_pool_client_secret", "ClientSecret"),
    ("cloud_front_endpoint", "CloudFrontEndpoint"),
    ("cloud_front_domain_name", "CloudFrontEndpoint"),
    ("base_url", "BaseUrl"),
    ("identity_pool_id", "IdentityPoolId"),
];

/// Classes whose constructors have another name here.
const CONSTRUCTORS: [(&str, &str); 10] = [
    ("StringAttribute", "String"),
    ("NumberAttribute", "Number"),
    ("BooleanAttribute", "Boolean"),
    ("DateTimeAttribute", "DateTime"),
    ("UserPoolIdentityProviderGoogle", "Google"),
    ("UserPoolIdentityProviderFacebook", "Facebook"),
    ("UserPoolIdentityProviderAmazon", "Amazon"),
    ("UserPoolIdentityProviderApple", "Apple"),
    ("UserPoolIdentityProviderOidc", "Oidc"),
    ("UserPoolIdentityProviderSaml", "Saml"),
];

impl Parser<'_> {
    /// Whether `new X(..)` begins here.
    pub(super) fn at_constructor(cursor: &Cursor<'_>) -> bool {
        let is_class = cursor.ident_at(1).is_some_and(lookahead::upper);
        let is_member = cursor.ident_at(1).is_some() && cursor.punct_at(2, '.');
        (is_class && !cursor.colon_at(2)) || is_member
    }

    /// `new X(..)`, which is reported.
    pub(super) fn constructor<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) -> Expr {
        let start = *cursor;
        while !cursor.at_separator() && (cursor.since(start).is_empty() || !cursor.at_item()) {
            cursor.skip(1);
        }
        let tokens = cursor.since(start);
        let mark = span(tokens, token.mark());
        let help = match constructed(tokens) {
            Some(code) if code.ends_with("{ .. }") => format!("write `{code}` with its settings").into(),
            Some(code) => Suggestion::write(mark, code),
            None => "write the value itself, without `new`".into(),
        };
        self.error(token.mark(), "values are written without `new` here", help);
        self.broken(tokens, mark)
    }
}

/// What to write instead of `new X(..)`.
fn constructed(tokens: &[Token]) -> Option<String> {
    let class = tokens.iter().rev().find_map(Token::ident)?.to_string();
    let group = tokens.last().filter(|last| last.inside.is_some())?;
    let settings = match group.group(Delimiter::Brace) {
        Some(_) => Some(group),
        // The CDK's constructors have the settings last.
        None => group.inside.as_deref()?.last(),
    };
    let settings = settings.filter(|settings| settings.group(Delimiter::Brace).is_some());
    let variant = CONSTRUCTORS.iter().find(|(name, _)| *name == class);
    match (variant, settings) {
        (Some((_, variant)), Some(settings)) => Some(format!("{variant} {}", braces(settings))),
        (Some((_, variant)), None) => Some((*variant).to_owned()),
        (None, Some(settings)) => Some(braces(settings)),
        (None, None) => None,
    }
}

/// Settings in braces, with their names as they are written here.
fn braces(group: &Token) -> String {
    let inside = group.inside.as_deref().unwrap_or_default();
    let settings = inside
        .split(|token| token.is(','))
        .filter(|setting| !setting.is_empty());
    let settings = settings.map(|setting| match setting {
        [name, colon, value @ ..] if colon.is(':') => {
            let name = name
                .ident()
                .map_or_else(|| code(std::slice::from_ref(name)), |it| snake_case(&it.to_string()));
            format!("{name}: {}", code(value))
        }
        other => code(other),
    });
    let settings: Vec<String> = settings.collect();
    let all = settings.join(", ");
    let is_short = all.chars().count() <= MAX_SETTINGS && !settings.iter().any(|setting| setting.ends_with(".."));
    match settings.is_empty() || !is_short {
        true => "{ .. }".to_owned(),
        false => format!("{{ {all} }}"),
    }
}

/// What to write instead of `a.b.c`, if it is known. `name` is the setting that has this value.
pub(super) fn meant(before: &[Token], behind: &[Token], at: Mark, name: Option<&str>) -> Option<Suggestion> {
    let [first] = before else { return None };
    let mut parts = vec![first.ident()?.to_string()];
    let mut last: &[Token] = &[];
    for part in behind.split(|token| token.is('.')) {
        parts.push(part.first()?.ident()?.to_string());
        last = part.get(1..).unwrap_or_default();
    }
    let [.., owner, member] = &parts[..] else { return None };
    let inside = last.first().and_then(|token| token.inside.as_deref());
    if let ("process" | "os" | "Deno", "env" | "environ" | "getenv") = (parts.first()?.as_str(), parts.get(1)?.as_str())
    {
        // `process.env.NAME`, `os.getenv("NAME")` or `os.environ.get("NAME")`.
        let argument = inside.and_then(|inside| inside.first()).and_then(Token::text);
        let variable = argument.or_else(|| (parts.len() > 2).then(|| member.clone()));
        return Some(parameter(variable.as_deref(), name.is_some_and(is_secret)));
    }
    // A variable of Terraform.
    if ["var", "local"].contains(&owner.as_str()) && parts.len() == 2 && last.is_empty() {
        return Some(parameter(Some(member), name.is_some_and(is_secret)));
    }
    if parts.first()? == "AWS" && last.is_empty() {
        return Some(Suggestion::write(at, parts.join("::")));
    }
    if let Some(pseudo) = pseudo(owner, member).filter(|_| last.is_empty()) {
        return Some(Suggestion::write(at, pseudo));
    }
    if let Some(arguments) = inside.filter(|_| is_upper(owner)) {
        return call(owner, member, arguments, at);
    }
    if !last.is_empty() {
        return None;
    }
    if LOWER_CASE.contains(&owner.as_str()) {
        return Some(Suggestion::write(at, member.to_lowercase()));
    }
    let output = OUTPUTS.iter().find(|(attribute, _)| *attribute == snake_case(member));
    if let Some((_, output)) = output.filter(|_| !is_upper(owner)) {
        return Some(Suggestion::write(at, format!("{output}({owner})")));
    }
    let is_name = |name: &str| !name.chars().any(char::is_uppercase);
    let is_part = parts.len() == 2 && is_name(owner) && is_name(member);
    // A list has names of several parts, and `f.arn` is not one of them.
    (is_part && name.is_none() && super::yaml::field(before, behind).is_none()).then(|| {
        Suggestion::write(at, format!("{owner}::{member}")).with(&format!(
            " for a scope, or `Fn::GetAtt({owner}, ..)` for an attribute of a resource"
        ))
    })
}

/// The pseudo parameter for a constant of the CDK's class `Aws`, such as `Aws.ACCOUNT_ID`, or for a member of a stack, such as
/// `this.region`.
pub(crate) fn pseudo(class: &str, constant: &str) -> Option<&'static str> {
    let constant = constant.replace('_', "");
    let mut names = Pseudo::ALL.iter().map(|pseudo| pseudo.name());
    let meant = names.find(|name| {
        let name = name.trim_start_matches("AWS::");
        name.eq_ignore_ascii_case(&constant) || name == "AccountId" && constant == "account"
    });
    meant.filter(|_| ["Aws", "this", "self", "stack"].contains(&class))
}

/// What to write instead of a call of a class's function.
fn call(class: &str, function: &str, arguments: &[Token], at: Mark) -> Option<Suggestion> {
    let texts: Vec<String> = arguments.iter().filter_map(Token::text).collect();
    let settings = arguments
        .iter()
        .rev()
        .find(|token| token.group(Delimiter::Brace).is_some());
    let code = match (class, function) {
        ("SecretValue", "secretsManager") => {
            let key = settings.and_then(|settings| settings.inside.as_deref()?.iter().find_map(Token::text));
            match (texts.first()?, key) {
                (name, Some(key)) => format!("Secret({name:?}, {key:?})"),
                (name, None) => format!("Secret({name:?})"),
            }
        }
        ("SecretValue", _) => return Some(parameter(None, true)),
        ("UserPoolEmail", "withSES") => format!("Ses {}", settings.map_or_else(|| "{ .. }".to_owned(), braces)),
        ("UserPoolEmail", "withCognito") => match texts.first() {
            Some(address) => format!("Cognito {{ reply_to: {address:?} }}"),
            None => "Cognito".to_owned(),
        },
        ("OAuthScope", "resourceServer") => match arguments {
            [server, comma, scope] if comma.is(',') => format!("{}::{}", server.ident()?, scope.ident()?),
            _ => return None,
        },
        (_, "custom" | "other") => format!("{:?}", texts.first()?),
        // `Function.fromFunctionArn(this, "Welcome", "arn:..")`
        _ if function.starts_with("from") => format!("{:?}", texts.iter().find(|text| text.starts_with("arn:"))?),
        _ => return None,
    };
    Some(match code.ends_with("{ .. }") {
        true => format!("write `{code}` with its settings").into(),
        false => Suggestion::write(at, code),
    })
}

/// Whether a setting with this name holds a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let name = snake_case(name);
    ["client_secret", "private_key", "api_key"]
        .iter()
        .any(|secret| name.contains(secret))
}

/// Suggests a parameter for what a variable of the environment holds.
pub(super) fn parameter(variable: Option<&str>, is_secret: bool) -> Suggestion {
    let name = variable
        .map(snake_case)
        .filter(|name| syn::parse_str::<syn::Ident>(name).is_ok());
    let name = name.unwrap_or_else(|| if is_secret { "secret" } else { "name" }.to_owned());
    match is_secret {
        true => format!(
            "declare a parameter, `parameters: {{ {name}: String {{ no_echo }} }}`, and write `{name}`; for a secret in Secrets Manager, write `Secret(\"..\")`"
        ),
        false => format!(
            "declare a parameter, as in `parameters: {{ {name}: String }}`, and use its name here, `{name}`; flags, variants and durations are literals, so write what differs in `stages`"
        ),
    }
    .into()
}
