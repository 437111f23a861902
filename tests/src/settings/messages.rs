//! The messages that users get.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "messages" with {}
        "user_verification" {
            absent {}
            empty { user_verification: {} }
        }
        "user_verification.email_style" {
            code { user_verification: { email_style: Code } }
            link { user_verification: { email_style: Link } }
        }
        "user_verification.email_subject" {
            text { user_verification: { email_subject: "Your code" } }
        }
        "user_verification.email_body" {
            text { user_verification: { email_body: "Your code is {####}" } }
        }
        "user_verification.sms_message" {
            text { user_verification: { sms_message: "Your code is {####}" } }
        }
        "user_invitation" {
            absent {}
            empty { user_invitation: {} }
        }
        "user_invitation.email_subject" {
            text { user_invitation: { email_subject: "Welcome" } }
        }
        "user_invitation.email_body" {
            text { user_invitation: { email_body: "Hello {username}, your password is {####}" } }
        }
        "user_invitation.sms_message" {
            text { user_invitation: { sms_message: "Hello {username}, your password is {####}" } }
        }
    },
    compared! { "messages_with_a_link" with { user_verification: { email_style: Link } }
        "user_verification.email_subject" {
            text { user_verification: { email_style: Link, email_subject: "Your link" } }
        }
        "user_verification.email_body" {
            text { user_verification: { email_style: Link, email_body: "Please {##confirm your address##}" } }
        }
        "user_verification.sms_message" {
            text { user_verification: { email_style: Link, sms_message: "Your code is {####}" } }
        }
    },
];
