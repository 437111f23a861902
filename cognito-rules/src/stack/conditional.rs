//! Rules about references to something that exists only under a condition.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::rules;
use crate::engine::words::listed;
use cognito_model::naming::conditions;
use cognito_model::{Intrinsic, SettingPath, Str, SubPart, Target, UserPool, UserPoolEmail, Value};

rules! {
    /// A reference to an entry with a condition, from a part of the template that always exists.
    ///
    /// What the template itself writes about an entry with a condition, such as the providers of a client, depends on the same
    /// condition.
    error reference_to_conditional {
        guards: [],
        reason: "if the condition is false, CloudFormation rejects the reference: `Unresolved resource dependencies`",
        evidence: "aws-solutions/media-insights-on-aws#145; aws-solutions/aws-waf-security-automations#34; CloudFormation Linter 1.58, W1001",
        bad: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
clients: { web: { disable_oauth, condition: is_prod } },
resources: { web_id: AWS::SSM::Parameter { properties: { Type: "String", Value: Ref(web) } } }"#,
        good: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
clients: { web: { disable_oauth, condition: is_prod } },
resources: {
    web_id: AWS::SSM::Parameter { properties: { Type: "String", Value: Ref(web) }, condition: is_prod },
}"#,
        check: [Pool(check_reference_to_conditional)],
    }

    /// A reference between entries with different conditions.
    ///
    /// The rule accepts a condition that includes the other one through `Fn::And`.
    warn reference_under_another_condition {
        guards: [],
        reason: "if only one of the conditions holds, CloudFormation rejects the reference: `Unresolved resource dependencies`",
        evidence: "aws-solutions/media-insights-on-aws#145; CloudFormation Linter 1.58, W1001",
        bad: r#"parameters: { stage: String, alarms: String },
conditions: { is_prod: Fn::Equals(stage, "prod"), has_alarms: Fn::Equals(alarms, "yes") },
clients: { web: { disable_oauth, condition: is_prod } },
resources: {
    web_id: AWS::SSM::Parameter { properties: { Type: "String", Value: Ref(web) }, condition: has_alarms },
}"#,
        good: r#"parameters: { stage: String, alarms: String },
conditions: { is_prod: Fn::Equals(stage, "prod"), has_alarms: Fn::And(is_prod, Fn::Equals(alarms, "yes")) },
clients: { web: { disable_oauth, condition: is_prod } },
resources: {
    web_id: AWS::SSM::Parameter { properties: { Type: "String", Value: Ref(web) }, condition: has_alarms },
}"#,
        check: [Pool(check_reference_under_another_condition)],
    }

    /// An override that sets the condition of an entry, although the entry has the setting `condition`.
    ///
    /// What the template writes about the entry elsewhere, such as the providers of a client, does not depend on a condition in
    /// `overrides`.
    warn override_for_condition {
        guards: [],
        reason: "only `condition` also applies to what belongs to the entry and to what refers to it",
        evidence: "the language",
        bad: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
clients: { web: { disable_oauth, overrides: { "Condition": is_prod } } },
user_pool_name: Fn::If(is_prod, "customers", "testers")"#,
        good: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
clients: { web: { disable_oauth, condition: is_prod } },
user_pool_name: Fn::If(is_prod, "customers", "testers")"#,
        check: [Pool(check_override_for_condition)],
    }
}

fn check_reference_to_conditional(pool: &UserPool, report: &mut Report) {
    check(pool, report, true);
}

fn check_reference_under_another_condition(pool: &UserPool, report: &mut Report) {
    check(pool, report, false);
}

fn check_override_for_condition(pool: &UserPool, report: &mut Report) {
    for written in &*report.intrinsics() {
        let (Some(entry), Intrinsic::Condition(name)) = (overridden_entry(written), &written.intrinsic) else {
            continue;
        };
        let is_override = written.path.parent().is_some_and(|map| map.last() == Some("overrides"));
        // A generated role has no condition of its own, and that of the pool is one for everything.
        let is_role = entry.parent().is_some_and(|map| map.last() == Some("generated_roles"));
        let has = conditions_at(pool, &written.path).unwrap_or_default();
        if !is_override || is_role || entry.steps().is_empty() || has.contains(&name.as_str()) {
            continue;
        }
        let of_pool = conditions::of_target(pool, &Target::Pool);
        let help = match has.iter().find(|own| !of_pool.contains(own)) {
            None => {
                let setting = format!("condition: {name}");
                let help = Help::from(format!("write `{setting}` in the entry instead"));
                help.edit(Edit::Move(written.path.clone(), entry, setting))
            }
            Some(own) => format!("write `condition` with an entry of `conditions` that combines the two, `Fn::And({own}, {name})`").into(),
        };
        let fact = "this override sets the condition of an entry, which has the setting `condition`";
        report.push(Finding::at(written.path.clone(), fact, help));
    }
}

/// Checks every reference: either those from what always exists, or those from what has a condition.
fn check(pool: &UserPool, report: &mut Report, from_always: bool) {
    if pool.conditions.is_empty() {
        return;
    }
    let all = report.intrinsics();
    let mut guarded: Vec<(&SettingPath, &Target)> = Vec::new();
    for WrittenIntrinsic { path, intrinsic, .. } in all.iter() {
        if let Intrinsic::If(condition, values) = intrinsic {
            add_guarded(pool, path, condition, values, &mut guarded);
        }
    }
    let overridden: Vec<SettingPath> = all.iter().filter_map(overridden_entry).collect();
    for WrittenIntrinsic { path, intrinsic, .. } in all.iter() {
        let Some(have) = conditions_at(pool, path) else { continue };
        if have.is_empty() != from_always || overridden.iter().any(|entry| entry.contains(path)) {
            continue;
        }
        each_target(intrinsic, &mut |target| {
            let needed = conditions::of_target(pool, target);
            let missing = conditions::missing(pool, &have, &needed);
            if missing.is_empty() || guarded.contains(&(path, target)) {
                return;
            }
            push(report, path, target, &have, &missing);
        });
    }
}

/// The verb after a list of conditions.
fn hold(conditions: &[&str]) -> &'static str {
    if conditions.len() == 1 { "holds" } else { "hold" }
}

fn push(report: &mut Report, path: &SettingPath, target: &Target, have: &[&str], missing: &[&str]) {
    let called = target.called();
    let quoted = quoted_name(&called);
    let needed = listed(missing);
    let hold = hold(missing);
    let fact = match have {
        [] => format!("{quoted} exists only if {needed} {hold}, but this reference always exists"),
        _ => {
            let (own, own_hold) = (listed(have), self::hold(have));
            format!("{quoted} exists only if {needed} {hold}, but this reference exists if {own} {own_hold}")
        }
    };
    let condition = missing.first().copied().unwrap_or_default();
    let help = format!("write `Fn::If({condition}, .., ..)` with another value for when the condition is false, or give both the same condition");
    report.push(Finding::at(path.clone(), fact, help).at_part(called));
}

/// The targets of an intrinsic function itself, not those of functions inside it.
fn each_target(intrinsic: &Intrinsic, look: &mut dyn FnMut(&Target)) {
    match intrinsic {
        Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _) => look(target),
        Intrinsic::Sub(parts) => {
            for part in parts {
                if let SubPart::Ref(target) | SubPart::GetAtt(target, _) = part {
                    look(target);
                }
            }
        }
        _ => {}
    }
}

/// Adds the targets that an `Fn::If` leaves out when they do not exist. What is in its last branch may exist exactly if the
/// condition does not hold.
fn add_guarded<'w>(
    pool: &UserPool,
    path: &'w SettingPath,
    condition: &str,
    values: &'w [Value],
    guarded: &mut Vec<(&'w SettingPath, &'w Target)>,
) {
    for (index, value) in values.iter().enumerate() {
        conditions::targets(value, &mut |target| {
            let needed = conditions::of_target(pool, target);
            let holds = conditions::missing(pool, &[condition], &needed).is_empty();
            let is_opposite = index > 0 && !needed.contains(&condition);
            if (index == 0 && holds) || is_opposite {
                guarded.push((path, target));
            }
        });
    }
}

/// The conditions of everything that a setting becomes part of. `None` for settings that conditions are read from, and for those
/// that do not become part of a resource.
fn conditions_at<'p>(pool: &'p UserPool, path: &SettingPath) -> Option<Vec<&'p str>> {
    let name = |index: usize| path.steps().get(index).and_then(|step| step.name()).unwrap_or_default();
    let of = |target: fn(Str) -> Target| conditions::of_target(pool, &target(name(1).to_owned().into()));
    Some(match path.first()? {
        "outputs" | "parameters" | "conditions" | "mappings" | "external" | "generated" => return None,
        "clients" => {
            let entry = pool.clients.named(name(1))?;
            let client = &entry.value;
            let own = match name(2) {
                "branding" => client.branding.as_ref().and_then(|it| it.condition.as_ref()),
                "terms" => client.terms.as_ref().and_then(|it| it.condition.as_ref()),
                "threat_protection" => client.threat_protection.as_ref().and_then(|it| it.condition.as_ref()),
                "ui_customization" => client.ui_customization.as_ref().and_then(|it| it.condition.as_ref()),
                _ => None,
            };
            conditions::of_client_part(pool, entry, own)
        }
        "domains" => of(Target::Domain),
        "groups" => of(Target::Group),
        "resource_servers" => of(Target::ResourceServer),
        "identity_providers" => of(Target::IdentityProvider),
        "resources" => of(Target::Resource),
        "identity_pools" => {
            let mut all = of(Target::IdentityPool);
            let entry = pool.identity_pools.named(name(1))?;
            if let Some(tags) = entry.value.principal_tags.named(name(3)).filter(|_| name(2) == "principal_tags") {
                conditions::add(pool, &mut all, tags.value.condition.as_ref());
            }
            all
        }
        "users" => conditions::of_part(pool, pool.users.named(name(1))?.value.condition.as_ref()),
        "replicas" => conditions::of_part(pool, pool.replicas.named(name(1))?.value.condition.as_ref()),
        "lambda_triggers" => {
            let triggers = pool.triggers();
            let trigger = triggers.iter().find(|trigger| trigger.name == name(1))?;
            conditions::of_part(pool, trigger.condition)
        }
        "grants" => {
            let grant = pool.grants.iter().enumerate();
            let grant = grant.map(|(index, grant)| (SettingPath::of(&["grants"]).index(index), grant));
            let (_, grant) = grant.into_iter().find(|(own, _)| own.contains(path))?;
            conditions::of_part(pool, grant.condition.as_ref())
        }
        "email" => {
            let own = match pool.email.as_ref()? {
                UserPoolEmail::Ses(sender) => sender.condition.as_ref(),
                _ => None,
            };
            conditions::of_part(pool, own)
        }
        "logs" => conditions::of_part(pool, pool.logs.as_ref()?.condition.as_ref()),
        "threat_protection" => conditions::of_part(pool, pool.threat_protection.as_ref()?.condition.as_ref()),
        "ui_customization" => conditions::of_part(pool, pool.ui_customization.as_ref()?.condition.as_ref()),
        _ => conditions::of_target(pool, &Target::Pool),
    })
}

/// The entry to which an override gives another condition.
fn overridden_entry(written: &WrittenIntrinsic) -> Option<SettingPath> {
    let is_condition = matches!(written.intrinsic, Intrinsic::Condition(_)) && written.path.last() == Some("Condition");
    is_condition.then(|| written.path.parent()?.parent()).flatten()
}
