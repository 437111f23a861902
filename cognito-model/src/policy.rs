//! Questions to a pool that a constant can answer: policy as code.
//!
//! They answer for the pool as it will be, with what `..Recommended` and the defaults add to what is written.

use crate::client::Client;
use crate::mfa::Mfa;
use crate::number::Number;
use crate::oauth::OAuthFlows;
use crate::pool::{Base, FeaturePlan, RemovalPolicy, UserPool};

impl UserPool {
    /// Whether the pool refuses to be deleted.
    pub const fn has_deletion_protection(&self) -> bool {
        match self.deletion_protection {
            Some(protected) => protected,
            None => matches!(self.base, Base::Recommended),
        }
    }

    /// Whether the pool stays when it leaves the template.
    pub const fn is_retained(&self) -> bool {
        !matches!(self.removal_policy, Some(RemovalPolicy::Destroy))
    }

    /// Whether every user has a second factor.
    pub const fn requires_mfa(&self) -> bool {
        matches!(self.mfa, Some(Mfa::Required))
    }

    /// Whether people can sign up by themselves.
    pub const fn allows_self_sign_up(&self) -> bool {
        matches!(self.self_sign_up_enabled, Some(true))
    }

    /// Whether `Anna` and `anna` are different users.
    pub const fn is_case_sensitive(&self) -> bool {
        match self.sign_in_case_sensitive {
            Some(sensitive) => sensitive,
            None => !self.is_recommended_at_creation(),
        }
    }

    /// The plan, where the template names one.
    pub const fn plan(&self) -> Option<&FeaturePlan> {
        match &self.feature_plan {
            Some(plan) => Some(plan),
            None if matches!(self.base, Base::Recommended) => Some(&FeaturePlan::Essentials),
            None => None,
        }
    }

    /// How many characters a password has at least. `None` where only CloudFormation knows.
    pub const fn min_password_length(&self) -> Option<i64> {
        // What Cognito asks for where nothing is written, and the CDK where only the length is not.
        const DEFAULT: i64 = 8;
        match &self.password_policy {
            Some(policy) => match &policy.min_length {
                Some(Number::Literal(length)) => Some(*length),
                Some(Number::Intrinsic(_)) => None,
                None => Some(DEFAULT),
            },
            None => Some(DEFAULT),
        }
    }
}

impl Client {
    /// Whether the client has a secret.
    pub const fn has_secret(&self) -> bool {
        matches!(self.generate_secret, Some(true))
    }

    /// Whether the client uses the OAuth endpoints.
    pub const fn uses_oauth(&self) -> bool {
        !matches!(self.disable_oauth, Some(true))
    }

    /// Whether tokens can come to the client in an address, by the implicit grant.
    pub const fn allows_implicit_grant(&self) -> bool {
        match self.written_flows() {
            _ if !self.uses_oauth() => false,
            Some(flows) => flows.implicit_code_grant,
            None => !matches!(self.base, Base::Recommended),
        }
    }

    /// Whether a wrong password and an unknown user get the same answer.
    pub const fn prevents_user_existence_errors(&self) -> bool {
        match self.prevent_user_existence_errors {
            Some(prevented) => prevented,
            None => matches!(self.base, Base::Recommended),
        }
    }

    const fn written_flows(&self) -> Option<&OAuthFlows> {
        match &self.oauth {
            Some(oauth) => oauth.flows.as_ref(),
            None => None,
        }
    }
}

#[cfg(all(test, feature = "json"))]
mod tests {
    use super::*;
    use crate::list::Entry;
    use crate::oauth::OAuthSettings;

    const STRICT: UserPool = UserPool {
        base: Base::Recommended,
        mfa: Some(Mfa::Required),
        ..UserPool::DEFAULT
    };

    // That these are constants is the point of them.
    const _: () = assert!(STRICT.has_deletion_protection() && STRICT.requires_mfa() && !STRICT.is_case_sensitive());
    const _: () = assert!(matches!(STRICT.plan(), Some(FeaturePlan::Essentials)));
    const _: () = assert!(matches!(STRICT.min_password_length(), Some(8)));

    /// What the predicates say is what the template has.
    #[test]
    fn answers_are_those_of_the_template() {
        let flows = |implicit_code_grant| {
            Some(OAuthSettings {
                flows: Some(OAuthFlows {
                    implicit_code_grant,
                    authorization_code_grant: true,
                    ..OAuthFlows::DEFAULT
                }),
                ..OAuthSettings::DEFAULT
            })
        };
        let clients = [
            Client::DEFAULT,
            Client {
                base: Base::Recommended,
                ..Client::DEFAULT
            },
            Client {
                disable_oauth: Some(true),
                ..Client::DEFAULT
            },
            Client {
                oauth: flows(true),
                generate_secret: Some(true),
                ..Client::DEFAULT
            },
            Client {
                oauth: flows(false),
                prevent_user_existence_errors: Some(true),
                ..Client::DEFAULT
            },
        ];
        for client in clients {
            for base in [Base::Cdk, Base::Recommended] {
                let pool = UserPool {
                    base,
                    clients: [Entry::new("c", client.clone())].into(),
                    ..UserPool::DEFAULT
                };
                let template = pool.template();
                let property = |path: &str| template.get(&format!("Resources.{path}")).map(ToString::to_string);
                let of_client = |name: &str| property(&format!("UserPoolCClient.Properties.{name}"));
                let is = |value: Option<String>, expected: &str| value.as_deref() == Some(expected);
                assert_eq!(
                    client.uses_oauth(),
                    is(of_client("AllowedOAuthFlowsUserPoolClient"), "true")
                );
                assert_eq!(client.has_secret(), is(of_client("GenerateSecret"), "true"));
                let flows = of_client("AllowedOAuthFlows").unwrap_or_default();
                assert_eq!(client.allows_implicit_grant(), flows.contains("implicit"));
                let errors = of_client("PreventUserExistenceErrors");
                assert_eq!(client.prevents_user_existence_errors(), is(errors, "\"ENABLED\""));
                let of_pool = |name: &str| property(&format!("UserPool.{name}"));
                let protection = of_pool("Properties.DeletionProtection");
                assert_eq!(pool.has_deletion_protection(), is(protection, "\"ACTIVE\""));
                assert_eq!(pool.is_retained(), !is(of_pool("DeletionPolicy"), "\"Delete\""));
                let sensitive = of_pool("Properties.UsernameConfiguration.CaseSensitive");
                assert_eq!(pool.is_case_sensitive(), !is(sensitive, "false"));
            }
        }
    }
}
