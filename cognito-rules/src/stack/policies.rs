//! Rules about the IAM policies in a declaration.

use super::policy_documents::{PolicyBraces, PolicyDocument, PolicyKind, policy_documents};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{listed, quoted};
use crate::grammar::slip::is_slip;
use cognito_model::{Intrinsic, SubPart, UserPool, Value};

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
        after: [policy_element],
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

/// The elements of a statement. A policy of a role has none about principals, and a trust policy none about resources.
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
const OF_PERMISSIONS: &[&str] = OF_STATEMENT.split_at(2).1;
const OF_TRUST: &[&str] = OF_STATEMENT.split_at(OF_STATEMENT.len() - 2).0;

impl PolicyKind {
    /// The elements of its statements, and what to call one.
    fn elements(self) -> (&'static [&'static str], &'static str) {
        match self {
            PolicyKind::Permissions => (OF_PERMISSIONS, "a statement of a policy of a role"),
            PolicyKind::Trust => (OF_TRUST, "a statement of a trust policy"),
            PolicyKind::OfService => (OF_STATEMENT, "a statement of a policy"),
        }
    }
}

/// The version that has everything.
const VERSION: &str = "2012-10-17";
const OLD_VERSION: &str = "2008-10-17";

/// The names that are not among the known ones.
fn unknown<'m>(braces: &PolicyBraces<'m>, known: &'static [&'static str]) -> impl Iterator<Item = &'m str> {
    let names = braces.members.iter().map(|(name, _)| name.as_str());
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
        let mut push = |whose: &str, braces: &PolicyBraces<'_>, name: &str, known: &'static [&'static str]| {
            let fact = format!("{whose} has no element {}", quoted(name).replace('"', ""));
            let help = match meant(name, known) {
                Some(meant) => Help::from(format!("write `{meant}`")).edit(Edit::Rename(meant.to_owned())),
                None if meant(name, OF_STATEMENT).is_some() => Help::from("remove it").edit(Edit::Remove),
                None => format!("write one of {}", listed(known)).into(),
            };
            report.push(Finding::at(braces.path.key(name), fact, help).at_key());
        };
        // A statement alone, in place of a document, lacks its `Statement`.
        let is_alone = document.braces.member("Statement").is_none();
        for name in unknown(&document.braces, OF_DOCUMENT).filter(|name| !is_alone || !OF_STATEMENT.contains(name)) {
            push("a policy", &document.braces, name, OF_DOCUMENT);
        }
        let (known, whose) = document.kind.elements();
        for statement in document.statements() {
            unknown(&statement, known).for_each(|name| push(whose, &statement, name, known));
        }
    }
}

/// A finding about braces that lack an element. If one of theirs is unknown, it may be the missing one.
fn lacking(braces: &PolicyBraces<'_>, known: &'static [&'static str], fact: String, help: impl Into<Help>) -> Finding {
    let finding = Finding::at(braces.path.clone(), fact, help).at_key();
    unknown(braces, known).map(|name| braces.path.key(name)).fold(finding, Finding::unless_said_at)
}

fn check_policy_element_missing(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        let mut push = |braces: &PolicyBraces<'_>, known: &'static [&'static str], fact: String, help: &str| {
            report.push(lacking(braces, known, fact, help));
        };
        if document.braces.member("Statement").is_none() {
            let help = "write `Statement: [{ Effect: \"Allow\", .. }]`";
            push(&document.braces, OF_DOCUMENT, "the policy has no `Statement`".to_owned(), help);
            continue;
        }
        for statement in document.statements() {
            let has = |names: &[&str]| names.iter().any(|name| statement.member(name).is_some());
            let lacks = if !has(&["Effect"]) {
                ("Effect", "write `Effect: \"Allow\"` or `Effect: \"Deny\"`")
            } else if !has(&["Action", "NotAction"]) {
                ("Action", "write the actions, as in `Action: [\"s3:GetObject\"]`")
            } else if document.kind == PolicyKind::Permissions && !has(&["Resource", "NotResource"]) {
                ("Resource", "write the ARNs of the resources, or `Resource: \"*\"`")
            } else {
                continue;
            };
            let (known, _) = document.kind.elements();
            push(&statement, known, format!("a statement of the policy has no `{}`", lacks.0), lacks.1);
        }
    }
}

fn check_policy_effect(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        for statement in document.statements() {
            let Some(Value::Text(text)) = statement.member("Effect") else { continue };
            if text == "Allow" || text == "Deny" || text.contains("{{resolve:") {
                continue;
            }
            let fact = format!("the effect of a statement is {}", quoted(text));
            let help = match meant(text, &["Allow", "Deny"]) {
                Some(meant) => instead(meant),
                None => "write `\"Allow\"` or `\"Deny\"`".into(),
            };
            report.push(Finding::at(statement.path.key("Effect"), fact, help));
        }
    }
}

/// The help about a string, with the string to write instead.
fn instead(text: &str) -> Help {
    let code = format!("{text:?}");
    Help::from(format!("write `{code}`")).edit(Edit::Replace(code))
}

fn check_policy_version(pool: &UserPool, report: &mut Report) {
    for PolicyDocument { braces, .. } in policy_documents(pool) {
        let Some(Value::Text(text)) = braces.member("Version") else { continue };
        if text != VERSION && text != OLD_VERSION && !text.contains("{{resolve:") {
            let fact = format!("the policy language has no version {}", quoted(text));
            report.push(Finding::at(braces.path.key("Version"), fact, instead(VERSION)));
        }
    }
}

fn check_policy_variables_version(pool: &UserPool, report: &mut Report) {
    for document in policy_documents(pool) {
        let version = document.braces.member("Version");
        let is_old = version.is_none_or(|version| matches!(version, Value::Text(text) if text == OLD_VERSION));
        let mut variable = None;
        for statement in document.statements().into_iter().filter(|_| is_old) {
            for name in ["Resource", "NotResource", "Condition"] {
                variable = variable.or_else(|| statement.member(name).and_then(variable_in));
            }
        }
        let Some(variable) = variable else { continue };
        let path = &document.braces.path;
        let fact = format!("the policy has no `Version: {VERSION:?}`, so `{variable}` is not a variable");
        let code = format!("{VERSION:?}");
        let edit = match version {
            Some(_) => Edit::ReplaceAt(path.key("Version"), code),
            None => Edit::Add(path.clone(), format!("Version: {code}")),
        };
        let help = Help::from(format!("write `Version: {VERSION:?}`")).edit(edit);
        report.push(lacking(&document.braces, OF_DOCUMENT, fact, help));
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
