//! Rules about custom senders and the key that encrypts their codes.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use crate::grammar::arn::Arn;
use cognito_model::UserPool;

rules! {
    /// A custom sender without a key to encrypt its codes.
    error custom_sender_without_key {
        guards: [
            LambdaTriggers.custom_email_sender,
            LambdaTriggers.custom_sms_sender,
            UserPool.custom_sender_kms_key,
        ],
        reason: "Cognito encrypts the codes that it passes to a custom sender",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, LambdaConfigType",
        bad: r#"lambda_triggers: { custom_email_sender: "arn:aws:lambda:us-east-1:123456789012:function:send" }"#,
        good: r#"lambda_triggers: { custom_email_sender: "arn:aws:lambda:us-east-1:123456789012:function:send" },
custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012""#,
        check: [Pool(check_custom_sender_without_key)],
    }

    /// A key alias instead of the key itself.
    warn key_alias {
        guards: [UserPool.custom_sender_kms_key],
        reason: "Cognito creates a grant on the key, and needs the ARN of the key itself for that",
        evidence: "KMS API CreateGrant, KeyId; API CreateUserPool, LambdaConfigType",
        bad: r#"custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:alias/codes""#,
        good: r#"custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab""#,
        check: [Text(look_at_key)],
    }
}

fn check_custom_sender_without_key(pool: &UserPool, report: &mut Report) {
    let Some(triggers) = &pool.lambda_triggers else { return };
    if pool.custom_sender_kms_key.is_some() {
        return;
    }
    for (name, trigger) in [
        ("custom_email_sender", &triggers.custom_email_sender),
        ("custom_sms_sender", &triggers.custom_sms_sender),
    ] {
        if trigger.is_none() {
            continue;
        }
        report.push(
            Finding::at(setting(&["lambda_triggers", name]),
                format!("`{name}` needs `custom_sender_kms_key`"),
                "add `custom_sender_kms_key: ..` to the pool, with the ARN of a key or the name of a key in `external`, as in \
                 `external: { key: AWS::KMS::Key }`",
            )
            .at_key()
            .about(setting(&["custom_sender_kms_key"])),
        );
    }
}

fn look_at_key(text: &str, _: &Node<'_>) -> Option<Finding> {
    let arn = Arn::known(text)?;
    (arn.service == "kms" && arn.kind() == "alias").then(|| {
        Finding::new(
            format!("{} is a key alias", quoted(text)),
            "write the ARN of the key itself, as in `\"arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab\"`",
        )
    })
}
