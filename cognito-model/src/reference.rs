//! The names that a declaration can contain, for editors. With them, an editor completes and explains what you write, and goes to
//! the row of the setting. Settings are under the names of their structs: [`PasswordPolicy::min_length`]. Only editors and
//! rustdoc compile this.

pub use crate::pool::action::reference::*;
pub use crate::pool::analytics::reference::*;
pub use crate::pool::attribute::reference::*;
pub use crate::pool::attribute::standard_reference::*;
pub use crate::pool::attribute_mapping::reference::*;
pub use crate::pool::branding::reference::*;
pub use crate::pool::client::reference::*;
pub use crate::pool::deployment::reference::*;
pub use crate::pool::domain::reference::*;
pub use crate::pool::email::reference::*;
pub use crate::pool::generated::reference::*;
pub use crate::pool::grant::reference::*;
pub use crate::pool::group::reference::*;
pub use crate::pool::identity_pool::reference::*;
pub use crate::pool::identity_provider::reference::*;
pub use crate::pool::import::reference::*;
pub use crate::pool::logs::reference::*;
pub use crate::pool::messages::reference::*;
pub use crate::pool::mfa::reference::*;
pub use crate::pool::oauth::reference::*;
pub use crate::pool::oidc::reference::*;
pub use crate::pool::output::reference::*;
pub use crate::pool::password::reference::*;
pub use crate::pool::principal_tags::reference::*;
pub use crate::pool::replica::reference::*;
pub use crate::pool::resource_server::reference::*;
pub use crate::pool::role_mapping::reference::*;
pub use crate::pool::saml::reference::*;
pub use crate::pool::sign_in::reference::*;
pub use crate::pool::stack::reference::*;
pub use crate::pool::stack_resource::reference::*;
pub use crate::pool::terms::reference::*;
pub use crate::pool::threat_protection::reference::*;
pub use crate::pool::trigger::reference::*;
pub use crate::pool::ui_customization::reference::*;
pub use crate::pool::user::reference::*;
pub use crate::pool::user_pool::reference::*;

/// What a declaration contains besides the settings of a pool.
#[allow(non_snake_case, non_upper_case_globals)]
pub mod Declaration {
    /// Settings that differ between environments: `stages: { dev: { .. }, prod: { .. } }`. The settings of a stage are merged
    /// into those of the pool, `null` removes a setting, and each stage is a module with its own `POOL`.
    pub const stages: () = ();
}

/// Cognito's own scopes.
#[allow(non_upper_case_globals)]
pub mod scopes {
    use crate::StandardScope;

    /// The phone number and whether it is verified.
    pub const phone: StandardScope = StandardScope::Phone;
    /// The email address and whether it is verified.
    pub const email: StandardScope = StandardScope::Email;
    /// An ID token. The template adds `openid` if a client has `phone`, `email` or `profile`.
    pub const openid: StandardScope = StandardScope::Openid;
    /// All attributes that the client can read.
    pub const profile: StandardScope = StandardScope::Profile;
    /// The part of the Cognito API that lets users manage their own accounts: `aws.cognito.signin.user.admin`.
    pub const cognito_admin: StandardScope = StandardScope::CognitoAdmin;
}

/// The bases for settings that you leave out.
pub mod bases {
    pub use crate::Base::{AsWritten, Recommended};
}

/// The units of durations.
#[allow(non_upper_case_globals)]
pub mod units {
    use crate::Unit;

    /// A duration in seconds: `seconds(30)`.
    pub const seconds: Unit = Unit::Seconds;
    /// A duration in minutes: `minutes(5)`.
    pub const minutes: Unit = Unit::Minutes;
    /// A duration in hours: `hours(1)`.
    pub const hours: Unit = Unit::Hours;
    /// A duration in days: `days(30)`.
    pub const days: Unit = Unit::Days;
}

/// The types of parameters that need no string.
#[allow(non_upper_case_globals)]
pub mod parameter_types {
    pub use super::elsewhere::External;

    /// A string.
    pub const String: &str = "String";
    /// A number. A number is also a string.
    pub const Number: &str = "Number";
    /// A list of strings, with commas between them.
    pub const CommaDelimitedList: &str = "CommaDelimitedList";
}

/// What the rest of the template declares.
#[allow(non_upper_case_globals)]
pub mod elsewhere {
    /// The rest of the template declares it: `External`, or `External("LogicalId")` if its logical ID does not follow from the name.
    pub const External: () = ();
}

/// The roles that come with an identity pool.
#[allow(non_upper_case_globals)]
pub mod identity_pool_roles {
    use crate::Target;

    /// The role for users who have signed in.
    pub const authenticated_role: fn(crate::Str) -> Target = Target::AuthenticatedRole;
    /// The role for guests.
    pub const unauthenticated_role: fn(crate::Str) -> Target = Target::UnauthenticatedRole;
}

/// The pool, in references.
#[allow(non_upper_case_globals)]
pub mod this_pool {
    use crate::Target;

    /// The pool of this declaration: `Ref(pool)` is its ID, `Fn::GetAtt(pool, Arn)` its ARN.
    pub const pool: Target = Target::Pool;
}

/// A string from a file.
#[allow(non_upper_case_globals)]
pub mod files {
    /// `File("mails/code.html")`: the text of a file. The path starts at the directory of the package.
    pub const File: () = ();
}

/// Intrinsic functions, pseudo parameters, and references to secrets.
#[allow(non_snake_case, non_upper_case_globals)]
pub mod functions {
    /// `Ref(name)`: what CloudFormation's `Ref` returns for it.
    pub const Ref: () = ();
    /// `Secret("name-or-arn")` or `Secret("name-or-arn", "json_key")`: a dynamic reference to Secrets Manager.
    pub const Secret: () = ();
    /// `Condition(condition)`: another condition, inside `conditions`.
    pub const Condition: () = ();

    /// CloudFormation's intrinsic functions.
    pub mod Fn {
        pub use crate::Function::*;

        /// `Fn::GetAtt(name, Attribute)`: an attribute of a resource. `Outputs.Key` and the like are written `"Outputs.Key"`.
        pub const GetAtt: () = ();
        /// `Fn::Sub("text with ${name} and ${name.Attribute}")`: a string with references in it.
        pub const Sub: () = ();
        /// `Fn::If(condition, value, value)`: one value or the other.
        pub const If: () = ();
        /// `Fn::FindInMap(mapping, "first key", "second key")`: a value of a mapping. With `{ DefaultValue: value }` as a fourth
        /// argument and the transform `AWS::LanguageExtensions`, a default if the mapping has no such key.
        pub const FindInMap: () = ();
    }

    /// CloudFormation's pseudo parameters.
    pub mod AWS {
        pub use crate::Pseudo::*;
    }
}
