//! The rule about the regions of the functions and of the key for custom senders.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::known;
use crate::grammar::arn::Arn;
use cognito_model::{LambdaTriggers, SettingPath, UserPool};

rules! {
    /// Functions, or a function and the key for custom senders, in different regions.
    error trigger_region {
        guards: [TriggerSettings.function, VersionedTriggerSettings.function, UserPool.custom_sender_kms_key],
        reason: "Cognito calls only functions and uses only keys in the region of the pool",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-lambda-config-region and pf-cognito-custom-sender-kms-region",
        bad: r#"lambda_triggers: {
    pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check",
    post_confirmation: "arn:aws:lambda:us-east-1:123456789012:function:welcome",
}"#,
        good: r#"lambda_triggers: {
    pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check",
    post_confirmation: "arn:aws:lambda:eu-west-1:123456789012:function:welcome",
}"#,
        check: [Pool(check_trigger_region)],
    }
}

/// A function or key that Cognito uses.
struct RegionalResource<'p> {
    path: SettingPath,
    called: &'static str,
    region: &'p str,
}

/// The functions and the key whose regions are known. The key comes last because it is the one to change.
fn used(pool: &UserPool) -> Vec<RegionalResource<'_>> {
    let mut all = Vec::new();
    let mut add = |path, text, called, service| {
        let Some(Arn { service: of, region, .. }) = known(text).and_then(Arn::known) else { return };
        if of == service && !region.is_empty() {
            all.push(RegionalResource { path, called, region });
        }
    };
    for trigger in pool.lambda_triggers.as_ref().map(LambdaTriggers::assigned).unwrap_or_default() {
        let path = setting(&["lambda_triggers", trigger.name, "function"]);
        add(path, &trigger.function.0, "a function", "lambda");
    }
    if let Some(key) = &pool.custom_sender_kms_key {
        add(setting(&["custom_sender_kms_key"]), &key.0, "a key", "kms");
    }
    all
}

fn check_trigger_region(pool: &UserPool, report: &mut Report) {
    let all = used(pool);
    let Some((first, others)) = all.split_first() else { return };
    // The rule cannot know which one is wrong, so it reports a single mistake.
    let Some(other) = others.iter().find(|other| other.region != first.region) else {
        return;
    };
    let beside = if other.called == first.called {
        "another"
    } else {
        first.called
    };
    let fact = format!(
        "this is {} in `{}`, but there is {beside} in `{}`",
        other.called, other.region, first.region
    );
    let help = format!(
        "write {} in `{}`, or use the region of the pool for both",
        other.called, first.region
    );
    report.push(Finding::at(other.path.clone(), fact, help).about(first.path.clone()));
}
