//! Declare an Amazon Cognito user pool in Rust, and get its CloudFormation template.
//!
//! [`user_pool!`] reads a declaration, rejects anything Cognito would reject, and expands to a module whose constant `POOL` is a
//! [`UserPool`](model::UserPool):
//!
//! ```
//! use cognito_dsl::model::Mfa;
//! use cognito_dsl::user_pool;
//!
//! user_pool! {
//!     /// Everyone who buys at the shop.
//!     pub mod customers {
//!         self_sign_up_enabled,
//!         sign_in_aliases: { email },
//!         mfa: Optional,
//!         mfa_second_factor: { otp },
//!         clients: {
//!             web: {
//!                 generate_secret,
//!                 oauth: { callback_urls: ["https://shop.example.com/signed-in"] },
//!                 ..Recommended
//!             },
//!         },
//!         domains: { login: Prefix("my-shop") },
//!         outputs: { pool_id: UserPoolId, web_client_id: ClientId(web) },
//!         ..Recommended
//!     }
//! }
//!
//! // The pool is a constant, so you can assert policies at compile time.
//! const _: () = assert!(matches!(customers::POOL.mfa, Some(Mfa::Optional | Mfa::Required)));
//!
//! let template = customers::POOL.template();
//! assert_eq!(
//!     template.get("Resources.Customers.Properties.DeletionProtection"),
//!     Some(&"ACTIVE".into()),
//! );
//! assert_eq!(customers::clients::WEB.logical_id, "CustomersWebClient");
//! ```
//!
//! - [`guide`] covers the decisions about a pool, chapter by chapter.
//! - [`user_pool!`] describes what a declaration looks like and what it expands to.
//! - [`model`] is a pool as data: the settings with their defaults and limits, [`template`](model::UserPool::template), and
//!   [`merge`](model::Template::merge) with a template that has other resources. A program can build the same pool without the
//!   macro.
//! - [`rules`] lists what Cognito rejects, and why.
//!
//! # Features
//!
//! All are off by default:
//!
//! - `validate`: the function [`validate`] runs the rules on a pool that a program builds or changes.
//! - `build`: the module [`build`] writes templates from a build script, and runs the rules on every pool. It turns `validate`
//!   on.
//! - `yaml`: the module [`yaml`] writes templates as YAML. Together with `build`, a script can write files that end in `.yaml` or
//!   `.yml`.
//! - `claims`: the claims of tokens as structs, in the module [`claims`] and in the module of each declaration.
//! - `outputs`: the outputs of the deployed stack as a struct `Outputs` in the module of each declaration, and the module
//!   [`outputs`].

// Examples must not have warnings, because users copy them.
#![doc(test(attr(deny(deprecated))))]

// Only rustdoc reads this text.
#[cfg(any(doc, doctest))]
pub mod guide;

#[cfg(feature = "build")]
pub mod build;
#[cfg(feature = "claims")]
pub mod claims;
#[cfg(feature = "outputs")]
pub mod outputs;
pub mod rules;
#[cfg(feature = "yaml")]
pub mod yaml;

pub use cognito_model as model;
#[cfg(rust_analyzer)]
#[doc(hidden)]
pub use cognito_model::reference;
#[cfg(feature = "validate")]
pub use cognito_rules::validate;

/// Declares a user pool, and expands to a module with the pool as a constant.
///
/// Write a declaration where a module can be: in a file, inside another module, or as a statement in a function. It cannot be an
/// expression, such as the value of a `let`, or a part of an `impl`.
///
/// The body is a struct literal without the names of its types: fields `name: value`, with settings in braces, lists in
/// brackets, enum variants by their bare names, and maps whose names you choose. A flag on its own is `true`.
///
/// ```
/// use cognito_dsl::user_pool;
///
/// const SITE: &str = "https://shop.example.com";
///
/// user_pool! {
///     /// Everyone who buys at the shop.
///     pub mod customers {
///         password_policy: { min_length: 12, temp_password_validity: days(3) },
///         standard_attributes: { fullname: { required } },
///         custom_attributes: { newsletter: Boolean(mutable), number: String(1..=20, mutable) },
///         resource_servers: { orders: { identifier: "orders", scopes: { read: "See your orders" } } },
///         clients: {
///             web: {
///                 oauth: { scopes: [openid, orders::read], callback_urls: [const { SITE }] },
///                 read_attributes: [fullname, custom::newsletter],
///                 ..Recommended
///             },
///         },
///         domains: { login: Prefix(Fn::Sub("shop-${AWS::AccountId}")) },
///         groups: { admins: {} },
///         outputs: { pages: BaseUrl(login) },
///     }
/// }
///
/// assert_eq!(customers::attributes::custom::NEWSLETTER, "custom:newsletter");
/// assert_eq!(customers::scopes::orders::READ, "orders/read");
/// assert_eq!(customers::groups::ADMINS, "admins");
/// ```
///
/// The module has
///
/// - `POOL`, a constant of type [`UserPool`](model::UserPool),
/// - `attributes`, `scopes`, `groups` and `identity_providers` with the names that tokens and requests contain,
/// - `clients` with a [`ClientHandle`](model::ClientHandle) for each client,
/// - `domains` with a [`DomainHandle`](model::DomainHandle) for each domain, if there are any. Together they build
///   [sign-in URLs](model::ClientHandle::sign_in_url),
/// - `outputs` with the keys of the stack's outputs, if there are any,
/// - with the feature `outputs`, a struct `Outputs` that is filled with the stack's outputs, if there are any,
/// - with the feature `claims`, `claims` with the claims of the pool's tokens as structs.
///
/// With `stages: { dev: { .. }, prod: { .. } }`, each stage is a module of `stages` with all of this, and `STAGES` has their names
/// and pools; see [`guide::environments`].
///
/// # What else you can declare with a pool
///
/// Identity providers, Lambda triggers, grants and identity pools are maps and lists like the rest. Give resources that are
/// elsewhere in the template a name and a type in `external`. Wherever you write the name, it becomes what the setting needs, such as an ARN:
///
/// ```
/// use cognito_dsl::user_pool;
///
/// user_pool! {
///     pub mod customers {
///         external: { check: AWS::Lambda::Function, support: AWS::IAM::Role },
///         parameters: { google_secret: String { no_echo } },
///         lambda_triggers: { pre_sign_up: check },
///         identity_providers: {
///             google: Google {
///                 client_id: "1234567890.apps.googleusercontent.com",
///                 client_secret: google_secret,
///                 attribute_mapping: { email: GoogleEmail },
///             },
///         },
///         clients: { web: { oauth: { callback_urls: ["https://shop.example.com/in"] }, ..Recommended } },
///         domains: { login: Prefix("shop") },
///         grants: [{ role: support, actions: [AdminGetUser] }],
///         identity_pools: { app: { authentication_providers: { user_pools: [web] }, ..Recommended } },
///         outputs: { sign_in: SignInUrl(login, web, "https://shop.example.com/in") },
///     }
/// }
///
/// assert_eq!(customers::identity_providers::GOOGLE, "Google");
/// let base = customers::domains::LOGIN.base_url("eu-west-1");
/// assert_eq!(base.as_deref(), Some("https://shop.auth.eu-west-1.amazoncognito.com"));
/// ```
///
/// `import: UserPoolId("..")` attaches all of this to an existing pool.
///
/// # Attributes
///
/// On the declaration and on entries:
///
/// - `#[logical_id = ".."]` pins a logical ID,
/// - `#[cdk(stack = "Auth", path = "Pool")]` on the declaration, and `#[cdk(id = "..")]` or `#[cdk(path = "..")]` on entries, keep
///   the logical IDs that the AWS CDK gave them, so you can update a stack that it deployed without replacing the pool,
/// - `#[deployed("infra/customers.deployed.json")]` on the declaration or on a stage compares it with the deployed
///   template: [`guide::changing_a_deployed_pool`],
/// - `#[allow(name)]` silences a rule. If it silences nothing, you get a warning.
///
/// Names inside a declaration refer to the declaration (`orders::read`), and CloudFormation's functions have their usual names
/// (`Fn::Sub("..")`, `AWS::Region`). Use `const { .. }` for constants of your program. Settings that you leave out have the
/// defaults of the AWS CDK. `..Recommended`, at the end of the pool, of a client or of an identity pool, has better defaults, and
/// `..AsWritten` leaves the defaults to Cognito.
///
/// # Errors
///
/// The macro reports all mistakes at once, at the tokens to change. If a mistake breaks a rule, the message ends with the rule's name.
/// [`rules`] describes it, and `#[allow(name)]` on the declaration or on an entry silences it there:
///
/// ```compile_fail
/// cognito_dsl::user_pool! {
///     mod customers { mfa: Optional, mfa_second_factor: { otp, email } }
/// }
/// ```
#[macro_export]
macro_rules! user_pool {
    ($($declaration:tt)*) => {
        $crate::__private::user_pool! { $crate $($declaration)* }
    };
}

/// What expansions refer to. Not part of the public API.
#[doc(hidden)]
pub mod __private {
    // This crate's features decide what an expansion has. Features of the macro's crate would be on for all dependents in a build
    // as soon as one of them enables them, even for those compiled without, such as build scripts.
    #[cfg(not(any(feature = "claims", feature = "outputs")))]
    pub use cognito_dsl_macros::user_pool;
    #[cfg(all(feature = "claims", not(feature = "outputs")))]
    pub use cognito_dsl_macros::user_pool_with_claims as user_pool;
    #[cfg(all(feature = "claims", feature = "outputs"))]
    pub use cognito_dsl_macros::user_pool_with_claims_and_outputs as user_pool;
    #[cfg(all(feature = "outputs", not(feature = "claims")))]
    pub use cognito_dsl_macros::user_pool_with_outputs as user_pool;
    #[cfg(feature = "claims")]
    pub use serde;
    // For the documentation; only rustdoc expands it.
    pub use cognito_dsl_macros::user_pool_page;
    // What editors complete, which only rust-analyzer expands.
    pub use cognito_dsl_macros::user_pool_names;

    // The macro writes code for this crate and its model. If their versions differ, fail here and not in every declaration.
    const _: () = assert!(
        is_same(env!("CARGO_PKG_VERSION"), cognito_dsl_macros::version!()),
        concat!(
            "cognito-dsl ",
            env!("CARGO_PKG_VERSION"),
            " does not work with cognito-dsl-macros and cognito-dsl-compiler ",
            cognito_dsl_macros::version!(),
            ": use the same version of all cognito crates"
        )
    );

    /// Whether two versions are the same.
    pub const fn is_same(one: &str, other: &str) -> bool {
        let (one, other) = (one.as_bytes(), other.as_bytes());
        let mut index = 0;
        while index < one.len() && index < other.len() && one[index] == other[index] {
            index += 1;
        }
        index == one.len() && index == other.len()
    }

    #[test]
    fn versions_are_compared_whole() {
        assert!(is_same("0.1.0", "0.1.0"));
        for (one, other) in [
            ("0.1.0", "0.1.1"),
            ("0.1.1", "0.1.10"),
            ("0.1.10", "0.1.1"),
            ("", "0.1.0"),
        ] {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }

    /// A constant of the program in a declaration: the value of a `const { .. }` block.
    pub trait Constant {
        /// Its type.
        type Of;
        /// Its value.
        const VALUE: Self::Of;
    }

    /// A type that can be used as a number.
    #[diagnostic::on_unimplemented(
        message = "the setting takes an integer, not `{Self}`",
        label = "write a constant of an integer type"
    )]
    pub trait Integer {}

    macro_rules! integers {
        ($($Integer:ty)*) => { $(impl Integer for $Integer {})* };
    }

    integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

    /// The number as the model stores it. No property can hold more.
    pub const fn narrow(number: i128) -> i64 {
        assert!(
            i64::MIN as i128 <= number && number <= i64::MAX as i128,
            "the number is beyond what a property can hold"
        );
        number as i64
    }

    /// Accepts only integers, because `as` would accept any number.
    pub const fn integer<T: Integer>(_: &T) {}
}
