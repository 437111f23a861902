//! Who sends the emails.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "email" with {}
        "email" {
            absent {}
            cognito { email: Cognito }
            ses { email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1" } }
        }
        "email.Cognito.reply_to" {
            long { email: Cognito { reply_to: "support@example.com" } }
            short { email: Cognito("support@example.com") }
            punycode { email: Cognito { reply_to: "support@exämple.com" } }
        }
    },
    compared! { "email_by_ses" with { email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1" } }
        "email.Ses.from_email" {
            other { email: Ses { from_email: "hello@example.com", ses_region: "eu-west-1" } }
            punycode { email: Ses { from_email: "noreply@exämple.com", ses_region: "eu-west-1" } }
            intrinsic {
                parameters: { sender: String { default: "noreply@example.com" } },
                email: Ses { from_email: sender, ses_region: "eu-west-1" },
            }
        }
        "email.Ses.from_name" {
            plain { email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", from_name: "My App" } }
            quoted { email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", from_name: "My \"App\" @ home" } }
            encoded { email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", from_name: "Jürgen" } }
            empty { email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", from_name: "" } }
            intrinsic {
                email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", from_name: AWS::StackName },
            }
        }
        "email.Ses.reply_to" {
            text {
                email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", reply_to: "support@example.com" },
            }
        }
        "email.Ses.configuration_set_name" {
            text {
                email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1", configuration_set_name: "mails" },
            }
        }
        "email.Ses.identity" {
            alone { email: Ses { identity: "arn:aws:ses:eu-west-1:123456789012:identity/noreply@example.com" } }
            with_sender {
                email: Ses {
                    from_email: "noreply@mail.example.com",
                    identity: "arn:aws:ses:eu-west-1:123456789012:identity/example.com",
                },
            }
            imported { email: Ses { from_email: "noreply@example.com", identity: Fn::ImportValue("sender-arn") } }
        }
        "email.Ses.condition" {
            of_sender {
                parameters: { sender: String },
                conditions: { has_sender: Fn::Not(Fn::Equals(sender, "")) },
                email: Ses { from_email: sender, ses_region: "eu-west-1", condition: has_sender },
            }
            of_sender_and_pool {
                parameters: { sender: String },
                conditions: { has_sender: Fn::Not(Fn::Equals(sender, "")) },
                condition: has_sender,
                email: Ses { from_email: sender, ses_region: "eu-west-1", condition: has_sender },
            }
            with_notifications {
                parameters: { sender: String },
                conditions: { has_sender: Fn::Not(Fn::Equals(sender, "")) },
                feature_plan: Plus,
                threat_protection: { account_takeover: { high: Block { notify } } },
                email: Ses { from_email: sender, ses_region: "eu-west-1", condition: has_sender },
            }
        }
        "email.Ses.ses_region" {
            other { email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" } }
            pseudo_parameter { email: Ses { from_email: "noreply@example.com", ses_region: AWS::Region } }
        }
        "email.Ses.ses_verified_domain" {
            text {
                email: Ses {
                    from_email: "noreply@example.com",
                    ses_region: "eu-west-1",
                    ses_verified_domain: "example.com",
                },
            }
        }
    },
];
