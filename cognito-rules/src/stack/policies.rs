//! Rules about the IAM policies in a declaration.

use super::policy_documents::{PolicyDocument, PolicyKind, policy_documents};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{listed, quoted};
use crate::grammar::slip::is_slip;
use cognito_model::{Intrinsic, List, Str, SubPart, UserPool, Value};

rules! {
    /// A name in a policy that the policy language does not have, or that does not belong in a policy of this kind.
    warn policy_element {
        guards: [GeneratedRole.policies],
        reason: "IAM rejects a policy with an unknown element: `MalformedPolicyDocument`",
        evidence: "IAM User Guide, Grammar of the IAM JSON policy language; badmintoncryer/cdk-preflight 1.9.1, `Syntax errors in policy.`; hashicorp/terraform-provider-aws#10419, `Policy document should not specify a principal.`; hashicorp/terraform#34231, `Has prohibited field Resource`",
        bad: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Actions: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        good: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        check: [Pool(check_policy_element)],
    }

    /// A statement of a policy that lacks an element.
    warn policy_element_missing {
        guards: [GeneratedRole.policies],
        after: [policy_element],
        reason: "IAM rejects a statement without an effect or an action, and the statement of a role's policy without a resource: `MalformedPolicyDocument`",
        evidence: "IAM User Guide, Grammar of the IAM JSON policy language; API PutRolePolicy of IAM, MalformedPolicyDocument",
        bad: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:*" }] } },
},
enable_sms_role"#,
        good: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        check: [Pool(check_policy_element_missing)],
    }

    /// The effect of a statement that is neither `Allow` nor `Deny`.
    error policy_effect {
        guards: [GeneratedRole.policies],
        reason: "IAM knows only `Allow` and `Deny`, in this spelling, and rejects any other effect: `MalformedPolicyDocument`",
        evidence: "hashicorp/terraform#10057; versity/versitygw#647, of a bucket policy; IAM User Guide, IAM JSON policy elements: Effect",
        measured: [("spenczar", "2016-11", "hashicorp/terraform#10057")],
        bad: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "allow", Action: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        good: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        check: [Pool(check_policy_effect)],
    }

    /// A version of the policy language that does not exist.
    warn policy_version {
        guards: [GeneratedRole.policies],
        reason: "the policy language has the versions `2012-10-17` and `2008-10-17`, and IAM rejects any other: `MalformedPolicyDocument`",
        evidence: "IAM User Guide, IAM JSON policy elements: Version",
        bad: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-7", Statement: [{ Effect: "Allow", Action: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        good: r#"generated_sms_role: {
    policies: { log: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:*", Resource: "*" }] } },
},
enable_sms_role"#,
        check: [Pool(check_policy_version)],
    }

    /// Variables in a policy of the old version, which has none.
    warn policy_variables_version {
        guards: [GeneratedRole.policies],
        after: [policy_version],
        reason: "a policy without a version has the version of 2008, where `${aws:username}` is not a variable and matches nothing",
        evidence: "IAM User Guide, IAM JSON policy elements: Version",
        bad: r#"identity_pools: {
    app: {
        generated_roles: {
            authenticated: {
                policies: {
                    files: {
                        Statement: [{
                            Effect: "Allow",
                            Action: "s3:PutObject",
                            Resource: "arn:aws:s3:::files/${cognito-identity.amazonaws.com:sub}/*",
                        }],
                    },
                },
            },
        },
    },
}"#,
        good: r#"identity_pools: {
    app: {
        generated_roles: {
            authenticated: {
                policies: {
                    files: {
                        Version: "2012-10-17",
                        Statement: [{
                            Effect: "Allow",
                            Action: "s3:PutObject",
                            Resource: "arn:aws:s3:::files/${cognito-identity.amazonaws.com:sub}/*",
                        }],
                    },
                },
            },
        },
    },
}"#,
        check: [Pool(check_policy_variables_version)],
    }
}

/// The elements of a document.
const OF_DOCUMENT: &[&str] = &["Version", "Id", "Statement"];

/// The elements of a statement: first those about principals, and last those about resources.
const OF_STATEMENT: &[&str] = &[
    "Principal",
    "NotPrincipal",
    "Sid",
    "Effect",
    "Action",
    "NotAction",
    "Condition",
    "Resource",
    "NotResource",
];

impl PolicyKind {
    /// The elements of its statements, and what to call it.
    fn elements(self) -> (&'static [&'static str], &'static str) {
        match self {
            PolicyKind::Permissions => (OF_STATEMENT.split_at(2).1, "a policy of a role"),
            PolicyKind::Trust => (OF_STATEMENT.split_at(7).0, "a trust policy"),
            PolicyKind::OfService => (OF_STATEMENT, "a policy"),
        }
    }
}

/// The version that has everything.
const VERSION: &str = "2012-10-17";
const OLD_VERSION: &str = "2008-10-17";

type PolicyMembers = List<(Str, Value)>;

fn member<'m>(members: &'m PolicyMembers, wanted: &str) -> Option<&'m Value> {
    members.iter().find(|(name, _)| name == wanted).map(|(_, value)| value)
}

/// The statements of a document. A single one needs no brackets.
fn statements<'a>(document: &PolicyDocument<'a>) -> Vec<&'a PolicyMembers> {
    let of = |value: &'a Value| match value {
        Value::Map(members) => Some(members),
        _ => None,
    };
    match member(document.members, "Statement") {
        Some(Value::List(items)) => items.iter().filter_map(of).collect(),
        Some(value) => of(value).into_iter().collect(),
        None => Vec::new(),
    }
}

/// The names that are not among the known ones.
fn unknown<'m>(members: &'m PolicyMembers, known: &'static [&'static str]) -> impl Iterator<Item = &'m str> {
    let names = members.iter().map(|(name, _)| name.as_str());
    // `Fn::Transform` and the like are CloudFormation's.
    names.filter(move |name| !known.contains(name) && !name.contains("::"))
}

/// The known name that was meant: a plural, another spelling, or a slip.
fn meant(name: &str, known: &'static [&'static str]) -> Option<&'static str> {
    let letters = |text: &str| -> String {
        let kept = text.chars().filter(char::is_ascii_alphanumeric);
        kept.map(|c| c.to_ascii_lowercase()).collect()
    };
    let wanted = letters(name);
    known.iter().copied().find(|known| is_slip(&wanted, &letters(known)))
}

fn check_policy_element(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        let mut push = |whose: String, name: &str, known: &'static [&'static str]| {
            let fact = format!("{whose} has no element {}", quoted(name).replace('"', ""));
            let help = match meant(name, known) {
                Some(meant) => Help::from(format!("write `{meant}`")).edit(Edit::Replace(meant.to_owned())),
                None if OF_STATEMENT.contains(&name) => "remove it".into(),
                None => format!("write one of {}", listed(known)).into(),
            };
            report.push(Finding::at(document.path.clone(), fact, help).at_part(name));
        };
        // A statement alone, in place of a document, lacks its `Statement`.
        let is_alone = member(document.members, "Statement").is_none();
        for name in unknown(document.members, OF_DOCUMENT).filter(|name| !is_alone || !OF_STATEMENT.contains(name)) {
            push("a policy".to_owned(), name, OF_DOCUMENT);
        }
        let (known, kind) = document.kind.elements();
        for statement in statements(&document) {
            unknown(statement, known).for_each(|name| push(format!("a statement of {kind}"), name, known));
        }
    }
}

fn check_policy_element_missing(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        let mut push = |fact: String, help: &str| {
            report.push(Finding::at(document.path.clone(), fact, help).at_key());
        };
        if member(document.members, "Statement").is_none() {
            push("the policy has no `Statement`".to_owned(), "write `Statement: [{ Effect: \"Allow\", .. }]`");
            continue;
        }
        for statement in statements(&document) {
            let has = |names: &[&str]| names.iter().any(|name| member(statement, name).is_some());
            let lacks = if !has(&["Effect"]) {
                ("Effect", "write `Effect: \"Allow\"` or `Effect: \"Deny\"`")
            } else if !has(&["Action", "NotAction"]) {
                ("Action", "write the actions, as in `Action: [\"s3:GetObject\"]`")
            } else if document.kind == PolicyKind::Permissions && !has(&["Resource", "NotResource"]) {
                ("Resource", "write the ARNs of the resources, or `Resource: \"*\"`")
            } else {
                continue;
            };
            push(format!("a statement of the policy has no `{}`", lacks.0), lacks.1);
        }
    }
}

fn check_policy_effect(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        for statement in statements(&document) {
            let Some(effect @ Value::Text(text)) = member(statement, "Effect") else { continue };
            if text == "Allow" || text == "Deny" || text.contains("{{resolve:") {
                continue;
            }
            let fact = format!("the effect of a statement is {}", quoted(text));
            report.push(match meant(text, &["Allow", "Deny"]) {
                Some(meant) => in_place(&document, fact, effect, meant),
                None => Finding::at(document.path.clone(), fact, "write `\"Allow\"` or `\"Deny\"`").at_literal(effect),
            });
        }
    }
}

/// A finding about a string in a document, with the string to write instead.
fn in_place(document: &PolicyDocument<'_>, fact: String, written: &Value, meant: &str) -> Finding {
    let finding = Finding::at(document.path.clone(), fact, format!("write `{meant:?}`")).at_literal(written);
    finding.replacing(format!("{meant:?}"))
}

fn check_policy_version(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        let Some(version @ Value::Text(text)) = member(document.members, "Version") else { continue };
        if text != VERSION && text != OLD_VERSION && !text.contains("{{resolve:") {
            let fact = format!("the policy language has no version {}", quoted(text));
            report.push(in_place(&document, fact, version, VERSION));
        }
    }
}

fn check_policy_variables_version(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        let is_old = match member(document.members, "Version") {
            None => true,
            Some(version) => matches!(version, Value::Text(text) if text == OLD_VERSION),
        };
        let mut variable = None;
        for statement in statements(&document).into_iter().filter(|_| is_old) {
            for name in ["Resource", "NotResource", "Condition"] {
                variable = variable.or_else(|| member(statement, name).and_then(variable_in));
            }
        }
        let Some(variable) = variable else { continue };
        let fact = format!("the policy has no `Version: {VERSION:?}`, so `{variable}` is not a variable");
        let mut help = Help::from(format!("write `Version: {VERSION:?}`"));
        if document.is_whole && member(document.members, "Version").is_none() {
            help = help.edit(Edit::Add(document.path.clone(), format!("Version: {VERSION:?}")));
        }
        report.push(Finding::at(document.path, fact, help).at_key());
    }
}

/// The first policy variable in a value: `${aws:username}`.
fn variable_in(value: &Value) -> Option<String> {
    let in_text = |text: &str| {
        let mut all = text.split("${").skip(1).filter_map(|rest| rest.split_once('}'));
        let (name, _) = all.find(|(name, _)| name.contains(':') && !name.starts_with("AWS::"))?;
        Some(format!("${{{name}}}"))
    };
    match value {
        Value::Text(text) => in_text(text),
        Value::List(items) => items.iter().find_map(variable_in),
        Value::Map(members) => members.iter().find_map(|(_, value)| variable_in(value)),
        Value::Intrinsic(Intrinsic::Sub(parts)) => parts.iter().find_map(|part| match part {
            SubPart::Text(text) => in_text(text),
            _ => None,
        }),
        Value::Intrinsic(Intrinsic::Call(_, values) | Intrinsic::If(_, values)) => values.iter().find_map(variable_in),
        _ => None,
    }
}
