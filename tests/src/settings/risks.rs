//! Where logs go, and how threat protection responds to risks.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "logs" with {}
        "logs" {
            empty { logs: {} }
            both {
                logs: {
                    user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:shop"),
                    user_auth_events: S3("arn:aws:s3:::sign-ins"),
                },
            }
        }
        "logs.user_notification" {
            cloud_watch { logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:shop") } }
        }
        "logs.user_notification.CloudWatch.log_group" {
            external {
                external: { failures: AWS::Logs::LogGroup },
                logs: { user_notification: CloudWatch(failures) },
            }
        }
        "logs.user_auth_events" {
            cloud_watch { logs: { user_auth_events: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:shop") } }
            firehose { logs: { user_auth_events: Firehose("arn:aws:firehose:us-east-1:123456789012:deliverystream/shop") } }
            s3 { logs: { user_auth_events: S3("arn:aws:s3:::sign-ins") } }
        }
        "logs.user_auth_events.CloudWatch.log_group" {
            external {
                external: { events: AWS::Logs::LogGroup },
                logs: { user_auth_events: CloudWatch(events) },
            }
        }
        "logs.user_auth_events.Firehose.stream" {
            external {
                external: { events: AWS::KinesisFirehose::DeliveryStream },
                logs: { user_auth_events: Firehose(events) },
            }
        }
        "logs.user_auth_events.S3.bucket" {
            external { external: { events: AWS::S3::Bucket }, logs: { user_auth_events: S3(events) } }
        }
    },
    compared! { "risk_configuration" with {}
        "threat_protection" {
            ranges { threat_protection: { blocked_ips: ["203.0.113.0/24"] } }
        }
        "threat_protection.blocked_ips" {
            list { threat_protection: { blocked_ips: ["203.0.113.0/24", "2001:db8::/32"] } }
        }
        "threat_protection.skipped_ips" {
            list { threat_protection: { skipped_ips: ["198.51.100.7/32"] } }
        }
        "threat_protection.account_takeover" {
            empty { threat_protection: { account_takeover: {  } } }
            high { threat_protection: { account_takeover: { high: Block } } }
        }
        "threat_protection.account_takeover.low" {
            block { threat_protection: { account_takeover: { low: Block } } }
            if_configured { threat_protection: { account_takeover: { low: MfaIfConfigured } } }
            required { threat_protection: { account_takeover: { low: MfaRequired } } }
            nothing { threat_protection: { account_takeover: { low: NoAction } } }
        }
        "threat_protection.account_takeover.low.Block.notify" {
            on { threat_protection: { account_takeover: { low: Block { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.low.MfaIfConfigured.notify" {
            on { threat_protection: { account_takeover: { low: MfaIfConfigured { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.low.MfaRequired.notify" {
            on { threat_protection: { account_takeover: { low: MfaRequired { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.low.NoAction.notify" {
            on { threat_protection: { account_takeover: { low: NoAction { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.medium" {
            block { threat_protection: { account_takeover: { medium: Block } } }
            if_configured { threat_protection: { account_takeover: { medium: MfaIfConfigured } } }
            required { threat_protection: { account_takeover: { medium: MfaRequired } } }
            nothing { threat_protection: { account_takeover: { medium: NoAction } } }
        }
        "threat_protection.account_takeover.medium.Block.notify" {
            on { threat_protection: { account_takeover: { medium: Block { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.medium.MfaIfConfigured.notify" {
            on { threat_protection: { account_takeover: { medium: MfaIfConfigured { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.medium.MfaRequired.notify" {
            on { threat_protection: { account_takeover: { medium: MfaRequired { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.medium.NoAction.notify" {
            on { threat_protection: { account_takeover: { medium: NoAction { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.high" {
            block { threat_protection: { account_takeover: { high: Block } } }
            if_configured { threat_protection: { account_takeover: { high: MfaIfConfigured } } }
            required { threat_protection: { account_takeover: { high: MfaRequired } } }
            nothing { threat_protection: { account_takeover: { high: NoAction } } }
        }
        "threat_protection.account_takeover.high.Block.notify" {
            on { threat_protection: { account_takeover: { high: Block { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.high.MfaIfConfigured.notify" {
            on { threat_protection: { account_takeover: { high: MfaIfConfigured { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.high.MfaRequired.notify" {
            on { threat_protection: { account_takeover: { high: MfaRequired { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.high.NoAction.notify" {
            on { threat_protection: { account_takeover: { high: NoAction { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.notification" {
            identity { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.notification.identity" {
            arn { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } }
        }
        "threat_protection.account_takeover.notification.from" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", from: "security@example.com" } } } }
        }
        "threat_protection.account_takeover.notification.reply_to" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", reply_to: "help@example.com" } } } }
        }
        "threat_protection.account_takeover.notification.block_email" {
            subject { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in" } } } } }
        }
        "threat_protection.account_takeover.notification.block_email.subject" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in" } } } } }
        }
        "threat_protection.account_takeover.notification.block_email.html_body" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in", html_body: "<p>It was you?</p>" } } } } }
        }
        "threat_protection.account_takeover.notification.block_email.text_body" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in", text_body: "It was you?" } } } } }
        }
        "threat_protection.account_takeover.notification.mfa_email" {
            subject { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in" } } } } }
        }
        "threat_protection.account_takeover.notification.mfa_email.subject" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in" } } } } }
        }
        "threat_protection.account_takeover.notification.mfa_email.html_body" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in", html_body: "<p>It was you?</p>" } } } } }
        }
        "threat_protection.account_takeover.notification.mfa_email.text_body" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in", text_body: "It was you?" } } } } }
        }
        "threat_protection.account_takeover.notification.no_action_email" {
            subject { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in" } } } } }
        }
        "threat_protection.account_takeover.notification.no_action_email.subject" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in" } } } } }
        }
        "threat_protection.account_takeover.notification.no_action_email.html_body" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in", html_body: "<p>It was you?</p>" } } } } }
        }
        "threat_protection.account_takeover.notification.no_action_email.text_body" {
            text { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in", text_body: "It was you?" } } } } }
        }
        "threat_protection.compromised_credentials" {
            block { threat_protection: { compromised_credentials: { action: Block } } }
        }
        "threat_protection.compromised_credentials.action" {
            block { threat_protection: { compromised_credentials: { action: Block } } }
            nothing { threat_protection: { compromised_credentials: { action: NoAction } } }
        }
        "threat_protection.compromised_credentials.events" {
            empty { threat_protection: { compromised_credentials: { action: Block, events: {} } } }
            all { threat_protection: { compromised_credentials: { action: Block, events: { sign_in, sign_up, password_change } } } }
        }
        "threat_protection.compromised_credentials.events.sign_in" {
            on { threat_protection: { compromised_credentials: { action: Block, events: { sign_in } } } }
        }
        "threat_protection.compromised_credentials.events.sign_up" {
            on { threat_protection: { compromised_credentials: { action: Block, events: { sign_up } } } }
        }
        "threat_protection.compromised_credentials.events.password_change" {
            on { threat_protection: { compromised_credentials: { action: Block, events: { password_change } } } }
        }
        "threat_protection.account_takeover" {
            from_the_sender_of_the_pool {
                email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
                threat_protection: { account_takeover: { high: Block { notify } } },
            }
        }
    },
    compared! { "threat_protection_of_clients" with { clients: { app: {} } }
        "clients.*.threat_protection" {
            ranges { clients: { app: { threat_protection: { blocked_ips: ["203.0.113.0/24"] } } } }
        }
        "clients.*.threat_protection.blocked_ips" {
            list { clients: { app: { threat_protection: { blocked_ips: ["203.0.113.0/24", "2001:db8::/32"] } } } }
        }
        "clients.*.threat_protection.skipped_ips" {
            list { clients: { app: { threat_protection: { skipped_ips: ["198.51.100.7/32"] } } } }
        }
        "clients.*.threat_protection.account_takeover" {
            empty { clients: { app: { threat_protection: { account_takeover: {  } } } } }
            high { clients: { app: { threat_protection: { account_takeover: { high: Block } } } } }
        }
        "clients.*.threat_protection.account_takeover.low" {
            block { clients: { app: { threat_protection: { account_takeover: { low: Block } } } } }
            if_configured { clients: { app: { threat_protection: { account_takeover: { low: MfaIfConfigured } } } } }
            required { clients: { app: { threat_protection: { account_takeover: { low: MfaRequired } } } } }
            nothing { clients: { app: { threat_protection: { account_takeover: { low: NoAction } } } } }
        }
        "clients.*.threat_protection.account_takeover.low.Block.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { low: Block { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.low.MfaIfConfigured.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { low: MfaIfConfigured { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.low.MfaRequired.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { low: MfaRequired { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.low.NoAction.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { low: NoAction { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.medium" {
            block { clients: { app: { threat_protection: { account_takeover: { medium: Block } } } } }
            if_configured { clients: { app: { threat_protection: { account_takeover: { medium: MfaIfConfigured } } } } }
            required { clients: { app: { threat_protection: { account_takeover: { medium: MfaRequired } } } } }
            nothing { clients: { app: { threat_protection: { account_takeover: { medium: NoAction } } } } }
        }
        "clients.*.threat_protection.account_takeover.medium.Block.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { medium: Block { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.medium.MfaIfConfigured.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { medium: MfaIfConfigured { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.medium.MfaRequired.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { medium: MfaRequired { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.medium.NoAction.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { medium: NoAction { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.high" {
            block { clients: { app: { threat_protection: { account_takeover: { high: Block } } } } }
            if_configured { clients: { app: { threat_protection: { account_takeover: { high: MfaIfConfigured } } } } }
            required { clients: { app: { threat_protection: { account_takeover: { high: MfaRequired } } } } }
            nothing { clients: { app: { threat_protection: { account_takeover: { high: NoAction } } } } }
        }
        "clients.*.threat_protection.account_takeover.high.Block.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { high: Block { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.high.MfaIfConfigured.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { high: MfaIfConfigured { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.high.MfaRequired.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { high: MfaRequired { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.high.NoAction.notify" {
            on { clients: { app: { threat_protection: { account_takeover: { high: NoAction { notify }, notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification" {
            identity { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.identity" {
            arn { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.from" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", from: "security@example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.reply_to" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", reply_to: "help@example.com" } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.block_email" {
            subject { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.block_email.subject" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.block_email.html_body" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in", html_body: "<p>It was you?</p>" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.block_email.text_body" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", block_email: { subject: "Your sign-in", text_body: "It was you?" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.mfa_email" {
            subject { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.mfa_email.subject" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.mfa_email.html_body" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in", html_body: "<p>It was you?</p>" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.mfa_email.text_body" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", mfa_email: { subject: "Your sign-in", text_body: "It was you?" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.no_action_email" {
            subject { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.no_action_email.subject" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.no_action_email.html_body" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in", html_body: "<p>It was you?</p>" } } } } } } }
        }
        "clients.*.threat_protection.account_takeover.notification.no_action_email.text_body" {
            text { clients: { app: { threat_protection: { account_takeover: { notification: { identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com", no_action_email: { subject: "Your sign-in", text_body: "It was you?" } } } } } } }
        }
        "clients.*.threat_protection.compromised_credentials" {
            block { clients: { app: { threat_protection: { compromised_credentials: { action: Block } } } } }
        }
        "clients.*.threat_protection.compromised_credentials.action" {
            block { clients: { app: { threat_protection: { compromised_credentials: { action: Block } } } } }
            nothing { clients: { app: { threat_protection: { compromised_credentials: { action: NoAction } } } } }
        }
        "clients.*.threat_protection.compromised_credentials.events" {
            empty { clients: { app: { threat_protection: { compromised_credentials: { action: Block, events: {} } } } } }
            all { clients: { app: { threat_protection: { compromised_credentials: { action: Block, events: { sign_in, sign_up, password_change } } } } } }
        }
        "clients.*.threat_protection.compromised_credentials.events.sign_in" {
            on { clients: { app: { threat_protection: { compromised_credentials: { action: Block, events: { sign_in } } } } } }
        }
        "clients.*.threat_protection.compromised_credentials.events.sign_up" {
            on { clients: { app: { threat_protection: { compromised_credentials: { action: Block, events: { sign_up } } } } } }
        }
        "clients.*.threat_protection.compromised_credentials.events.password_change" {
            on { clients: { app: { threat_protection: { compromised_credentials: { action: Block, events: { password_change } } } } } }
        }
    },
];
