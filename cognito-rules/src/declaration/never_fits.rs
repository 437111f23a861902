//! The rule about intrinsic functions whose value can never fit a setting.

use super::cycles::resource_cycle;
use super::never_whole::check_never_whole;
use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::{Level, rules};
use crate::engine::words::{is_dynamic, listed, quoted};
use cognito_model::schema::charset::Charset;
use cognito_model::schema::limit::Limit;
use cognito_model::{Function, Intrinsic, Pseudo, SubPart, Target, UserPool, Value};

rules! {
    /// An intrinsic function whose value is certainly not what the setting takes: it has other characters, or it is a name or
    /// an ID where an ARN or a domain belongs.
    error intrinsic_never_fits {
        guards: [],
        after: [resource_cycle],
        reason: "CloudFormation inserts the value at deploy time, and Cognito rejects the part that is already known",
        evidence: "awslabs/amazon-bedrock-agentcore-samples#813; API CreateUserPoolDomain, DomainType; API CreateUserPool, ArnType; CloudFormation Linter 1.58, E1156",
        bad: r#"domains: { login: Prefix(Fn::Sub("shop-${pool}")) }"#,
        good: r#"domains: { login: Prefix(Fn::Sub("shop-${AWS::AccountId}")) }"#,
        check: [Pool(check_never_fits), Pool(check_never_whole)],
    }
}

/// A known part of a value: its description, and characters that it certainly contains.
struct KnownPart {
    called: String,
    /// The name to point at, if this part is a name.
    part: Option<String>,
    text: String,
}

fn check_never_fits(pool: &UserPool, report: &mut Report) {
    for written in &*report.intrinsics() {
        let Some(row) = written.row_of_string() else { continue };
        let WrittenIntrinsic { path, intrinsic, .. } = written;
        // If the rule about the limit is only a warning, Cognito may accept the value.
        let is_certain = |limit: &&Limit| crate::of_limit(row, limit).is_some_and(|rule| rule.level == Level::Error);
        let Some(charset) = row.limits.iter().filter(is_certain).find_map(of_each_character) else {
            continue;
        };
        let mut known = Vec::new();
        parts(pool, intrinsic, &mut known);
        // A dynamic reference is resolved before Cognito sees the value, and may span several parts.
        if known.iter().any(|part| is_dynamic(&part.text)) {
            continue;
        }
        for KnownPart { called, part, text } in known {
            let mut wrong: Vec<char> = text.chars().filter(|c| !charset.accepts(c.encode_utf8(&mut [0; 4]))).collect();
            wrong.truncate(3);
            if wrong.is_empty() {
                continue;
            }
            wrong.dedup();
            let wrong = listed(wrong.iter().map(|c| format!("{c:?}")));
            let fact = format!("`{}` contains {called}, which contains {wrong}", row.name);
            let help = format!(
                "`{}` takes {}; write a value that consists of these, such as `AWS::AccountId` or a parameter",
                row.name,
                charset.description()
            );
            let finding = Finding::at(path.clone(), fact, help);
            report.push(match part {
                Some(part) => finding.at_part(part),
                None => finding,
            });
            break;
        }
    }
}

/// The characters that a setting accepts, if the same ones are allowed everywhere in the string.
fn of_each_character(limit: &Limit) -> Option<Charset> {
    match limit {
        Limit::Characters(charset @ (Charset::DomainPrefix | Charset::Only(_) | Charset::Visible(_))) => Some(*charset),
        _ => None,
    }
}

/// The known parts of a value. The result of a function is unknown, unless the function keeps its arguments.
fn parts(pool: &UserPool, intrinsic: &Intrinsic, into: &mut Vec<KnownPart>) {
    let literal = |text: &str| KnownPart {
        called: quoted(text),
        part: None,
        text: text.to_owned(),
    };
    match intrinsic {
        Intrinsic::Ref(target) => into.extend(of_reference(pool, target)),
        Intrinsic::GetAtt(target, attribute) => into.extend(of_attribute(pool, target, attribute)),
        Intrinsic::Sub(all) => {
            for part in all {
                match part {
                    SubPart::Text(text) => into.push(literal(text)),
                    SubPart::Ref(target) => into.extend(of_reference(pool, target)),
                    SubPart::GetAtt(target, attribute) => into.extend(of_attribute(pool, target, attribute)),
                    SubPart::Variable(_, value) => of_value(pool, value, into),
                    _ => {}
                }
            }
        }
        Intrinsic::Call(Function::Join, arguments) => {
            if let [Value::Text(delimiter), Value::List(items)] = arguments.as_slice() {
                into.extend((items.len() > 1).then(|| literal(delimiter)));
                items.iter().for_each(|item| of_value(pool, item, into));
            }
        }
        // The rules about the setting look at the branches that are strings.
        Intrinsic::If(_, branches) => {
            for branch in branches {
                if let Value::Intrinsic(branch) = branch {
                    parts(pool, branch, into);
                }
            }
        }
        Intrinsic::FindInMap(_, arguments) => {
            if let Some(Value::Intrinsic(default)) = Intrinsic::default_value(arguments) {
                parts(pool, default, into);
            }
        }
        _ => {}
    }
}

fn of_value(pool: &UserPool, value: &Value, into: &mut Vec<KnownPart>) {
    match value {
        Value::Text(text) => into.push(KnownPart {
            called: quoted(text),
            part: None,
            text: text.to_string(),
        }),
        Value::Intrinsic(intrinsic) => parts(pool, intrinsic, into),
        _ => {}
    }
}

fn of_reference(pool: &UserPool, target: &Target) -> Option<KnownPart> {
    let name = quoted_name(&target.called());
    // An imported value can be anything.
    let (called, text) = match target {
        Target::Pool if pool.import.is_none() => ("the ID of the pool".to_owned(), "_"),
        Target::IdentityPool(_) if pool.imported_identity_pool(target).is_none() => {
            (format!("the ID of the identity pool {name}"), ":")
        }
        Target::Pseudo(Pseudo::StackId) => ("the ARN of the stack".to_owned(), ":/"),
        Target::Pseudo(Pseudo::URLSuffix) => (format!("`{}`", target.called()), "."),
        _ => return None,
    };
    Some(KnownPart {
        called,
        part: Some(target.called()),
        text: text.to_owned(),
    })
}

fn of_attribute(pool: &UserPool, target: &Target, attribute: &str) -> Option<KnownPart> {
    if pool.is_imported(target) {
        return None;
    }
    let text = match (target, attribute) {
        (_, "Arn" | "AliasArn" | "FunctionArn") => ":",
        (Target::Pool, "ProviderName") => "./_",
        (Target::Pool, "ProviderURL") => ":/._",
        (Target::Pool, "UserPoolId") => "_",
        _ => return None,
    };
    Some(KnownPart {
        called: format!("the attribute `{attribute}` of {}", quoted_name(&target.called())),
        part: Some(attribute.to_owned()),
        text: text.to_owned(),
    })
}
