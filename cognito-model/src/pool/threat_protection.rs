//! What threat protection does about risks.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::list::Items;
use crate::value::text::Text;

settings! {
    /// What threat protection does about risks, for all clients or for one.
    pub struct ThreatProtection with condition, depends_on, metadata {
        /// What happens when a sign-in looks like an account takeover.
        account_takeover: Option<AccountTakeover> => "AccountTakeoverRiskConfiguration",
            default "not written: nothing",
            aliases ["account_takeover_risk_configuration"];
        /// What happens if a password is known from a breach of another site.
        compromised_credentials: Option<CompromisedCredentials> => "CompromisedCredentialsRiskConfiguration",
            default "not written: nothing",
            aliases ["compromised_credentials_risk_configuration"];
        /// IP addresses that users can never sign in from, in CIDR notation: `"203.0.113.0/24"`.
        blocked_ips: Option<Items<Text>> => "RiskExceptionConfiguration.BlockedIPRangeList",
            default "none",
            allowed "at most 200, each of at most 131072 characters",
            limits [Length { min: 0, max: 131072 }, Count { min: 0, max: 200 }],
            aliases ["blocked_ip_range_list", "blocked_ip_ranges"];
        /// IP addresses whose sign-ins Cognito never checks for risks, in CIDR notation.
        skipped_ips: Option<Items<Text>> => "RiskExceptionConfiguration.SkippedIPRangeList",
            default "none",
            allowed "at most 200, each of at most 131072 characters",
            limits [Length { min: 0, max: 131072 }, Count { min: 0, max: 200 }],
            aliases ["skipped_ip_range_list", "allowed_ips"];
    }

    /// What happens at each level of risk: `{ medium: MfaIfConfigured, high: Block { notify } }`.
    pub struct AccountTakeover {
        /// At a low risk.
        low: Option<TakeoverAction> => "AccountTakeoverRiskConfiguration.Actions.LowAction",
            default "nothing",
            aliases ["low_action"];
        /// At a medium risk.
        medium: Option<TakeoverAction> => "AccountTakeoverRiskConfiguration.Actions.MediumAction",
            default "nothing",
            aliases ["medium_action"];
        /// At a high risk.
        high: Option<TakeoverAction> => "AccountTakeoverRiskConfiguration.Actions.HighAction",
            default "nothing",
            aliases ["high_action"];
        /// The emails to users whose sign-in looked risky.
        notification: Option<TakeoverNotification> => "AccountTakeoverRiskConfiguration.NotifyConfiguration",
            default "none; if an action has `notify`, Cognito sends them from the email address of `email: Ses`",
            aliases ["notify_configuration"];
    }

    /// Whether the user gets an email about the sign-in: `Block { notify }`.
    pub struct TakeoverNotify (notify) {
        /// Whether the user gets an email about the sign-in.
        notify: bool => "AccountTakeoverRiskConfiguration.Actions.*.Notify",
            default "false";
    }

    /// The emails to users whose sign-in looked risky.
    pub struct TakeoverNotification {
        /// The ARN of the SES identity that sends them.
        identity: Option<Text> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn",
            default "the one of `email: Ses`",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["source_arn", "identity_arn"];
        /// The sender's email address.
        from: Option<Text> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.From",
            default "the one of `email: Ses`",
            allowed "at most 131072 characters",
            means EmailAddress,
            limits [Length { min: 0, max: 131072 }],
            aliases ["from_email"];
        /// The email address for replies.
        reply_to: Option<Text> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.ReplyTo",
            default "none",
            allowed "at most 131072 characters",
            means EmailAddress,
            limits [Length { min: 0, max: 131072 }];
        /// The email about a sign-in that was blocked.
        block_email: Option<NotificationEmail> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail",
            default "Cognito's message";
        /// The email about a sign-in that needed a second factor.
        mfa_email: Option<NotificationEmail> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail",
            default "Cognito's message";
        /// The email about a sign-in that was let through.
        no_action_email: Option<NotificationEmail> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail",
            default "Cognito's message";
    }

    /// An email about a sign-in.
    pub struct NotificationEmail {
        /// The subject.
        subject: Text => "AccountTakeoverRiskConfiguration.NotifyConfiguration.*.Subject",
            default "none: required",
            allowed "1 to 140 visible characters or plain spaces",
            limits [Length { min: 1, max: 140 }, Characters(Charset::Only(Class::Message))];
        /// The body as HTML.
        html_body: Option<Text> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.*.HtmlBody",
            default "Cognito's message",
            allowed "6 to 20000 characters",
            limits [Length { min: 6, max: 20000 }, Characters(Charset::Only(Class::Message))],
            aliases ["html"];
        /// The body as plain text.
        text_body: Option<Text> => "AccountTakeoverRiskConfiguration.NotifyConfiguration.*.TextBody",
            default "Cognito's message",
            allowed "6 to 20000 characters",
            limits [Length { min: 6, max: 20000 }, Characters(Charset::Only(Class::Message))],
            aliases ["text"];
    }

    /// What happens if a password is known from a breach: `{ action: Block, events: { sign_in } }`.
    pub struct CompromisedCredentials {
        /// What happens.
        action: CompromisedAction => "CompromisedCredentialsRiskConfiguration.Actions.EventAction",
            default "none: required",
            aliases ["event_action"];
        /// When Cognito checks passwords.
        events: Option<CompromisedEvents> => "CompromisedCredentialsRiskConfiguration.EventFilter",
            default "for all three events",
            aliases ["event_filter"];
    }

    /// When Cognito checks passwords.
    pub struct CompromisedEvents {
        /// When a user signs in.
        sign_in: bool => "CompromisedCredentialsRiskConfiguration.EventFilter: SIGN_IN",
            default "false";
        /// When a user signs up.
        sign_up: bool => "CompromisedCredentialsRiskConfiguration.EventFilter: SIGN_UP",
            default "false";
        /// When a user changes the password.
        password_change: bool => "CompromisedCredentialsRiskConfiguration.EventFilter: PASSWORD_CHANGE",
            default "false";
    }
}

variants! {
    /// What happens when a sign-in looks risky.
    pub enum TakeoverAction {
        /// The sign-in is blocked.
        Block(TakeoverNotify) = "BLOCK";
        /// The user needs the second factor. A user without one gets in.
        MfaIfConfigured(TakeoverNotify) = "MFA_IF_CONFIGURED";
        /// The user needs the second factor. A user without one is blocked.
        MfaRequired(TakeoverNotify) = "MFA_REQUIRED";
        /// The user gets in.
        NoAction(TakeoverNotify) = "NO_ACTION";
    }

    /// What happens if a password is known from a breach.
    pub enum CompromisedAction {
        /// The user cannot use the password.
        Block = "BLOCK";
        /// Nothing.
        NoAction = "NO_ACTION";
    }
}

impl CompromisedAction {
    /// The action that says the least.
    pub const EMPTY: Self = CompromisedAction::NoAction;
}

impl TakeoverAction {
    /// Whether the user gets an email about the sign-in.
    pub const fn notifies(&self) -> bool {
        match self {
            TakeoverAction::Block(it)
            | TakeoverAction::MfaIfConfigured(it)
            | TakeoverAction::MfaRequired(it)
            | TakeoverAction::NoAction(it) => it.notify,
        }
    }
}

impl AccountTakeover {
    /// The actions by the name of their setting.
    pub const fn actions(&self) -> [(&'static str, Option<&TakeoverAction>); 3] {
        [
            ("low", self.low.as_ref()),
            ("medium", self.medium.as_ref()),
            ("high", self.high.as_ref()),
        ]
    }
}
