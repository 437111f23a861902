//! Outputs of the template.

use crate::schema::kind::{Kind, MapKind, Names};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::text::{Str, Text};

/// The path of the managed login page, unless `sign_in_path` names another one.
pub(crate) const LOGIN_PATH: &str = "/login";

settings! {
    /// An output of the template: `pool_id: UserPoolId`, or `pool_id: { value: UserPoolId, export_name: ".." }`.
    pub struct OutputSettings with condition {
        /// The value of the output.
        value: OutputValue => "Value of the output",
            default "none: required";
        /// What the output is for.
        description: Option<Text> => "Description of the output",
            default "none",
            limits [Length { min: 0, max: 1024 }];
        /// The name that other stacks import the value by.
        export_name: Option<Text> => "Export.Name of the output",
            default "none: the stack does not export it",
            aliases ["export"];
    }

    /// A client of the declaration.
    pub struct ClientReference (client) {
        /// The name of the client.
        client: ClientName => "the client",
            default "none: required";
    }

    /// A domain of the declaration.
    pub struct DomainReference (domain) {
        /// The name of the domain.
        domain: DomainName => "the domain",
            default "none: required";
    }

    /// An identity pool of the declaration.
    pub struct IdentityPoolReference (identity_pool) {
        /// The name of the identity pool.
        identity_pool: IdentityPoolName => "the identity pool",
            default "none: required";
    }

    /// The base URL of a domain.
    pub struct BaseUrl (domain) {
        /// The name of the domain.
        domain: DomainName => "the domain",
            default "none: required";
        /// Whether to use the FIPS 140 endpoint. Custom domains don't have one.
        fips: bool => "the URL",
            default "false";
    }

    /// The sign-in URL of a client.
    pub struct SignInUrl (domain, client, redirect_uri) {
        /// The name of the domain.
        domain: DomainName => "the domain",
            default "none: required";
        /// The name of the client.
        client: ClientName => "the client, and the response type",
            default "none: required";
        /// The callback URL. The template percent-encodes a string. What an intrinsic function returns has to be encoded already.
        redirect_uri: Text => "the parameter redirect_uri of the URL",
            default "none: required",
            means Url,
            aliases ["redirect_url"];
        /// The path of the managed login page.
        sign_in_path: Option<Text> => "the path of the URL",
            default "`/login`",
            aliases ["path"];
        /// Whether to use the FIPS 140 endpoint. Custom domains don't have one.
        fips: bool => "the URL",
            default "false";
    }
}

/// An output of the template.
#[derive(Clone, Debug, PartialEq)]
pub struct Output(
    /// The value and its settings.
    pub OutputSettings,
);

impl From<OutputValue> for Output {
    fn from(value: OutputValue) -> Self {
        Output(OutputSettings {
            value,
            ..OutputSettings::DEFAULT
        })
    }
}

impl Visitable for Output {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("Output", &[&self.0]);
    }
}

impl Setting for Output {
    const KIND: Kind = Kind::Variants(OutputValue::VARIANTS);
    const ABSENT: Self = Output(OutputSettings::DEFAULT);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_braces() {
            return OutputSettings::read(reader).map(Output);
        }
        let mut value = None;
        reader.as_field("value", &mut |reader| value = OutputValue::read(reader));
        value.map(Output::from)
    }
}

impl MapValue for Output {
    const MAP: MapKind = MapKind {
        noun: "output",
        resources: true,
        value: &Self::KIND,
    };
}

variants! {
    /// What an output can be.
    pub enum KnownOutput {
        /// The ID of the pool.
        UserPoolId, aliases ["PoolId", "Id"];
        /// The ARN of the pool.
        UserPoolArn, aliases ["PoolArn", "Arn"];
        /// The name of the pool as an identity provider: `cognito-idp.<region>.amazonaws.com/<id>`.
        UserPoolProviderName, aliases ["ProviderName"];
        /// The URL of the pool as an identity provider, which is the issuer of its tokens.
        UserPoolProviderUrl, aliases ["ProviderUrl", "ProviderURL", "UserPoolProviderURL"];
        /// The ID of a client.
        ClientId(ClientReference), aliases ["UserPoolClientId"];
        /// The secret of a client, from the attribute of the resource.
        ClientSecret(ClientReference), aliases ["UserPoolClientSecret"];
        /// The base URL of the managed login pages of a domain.
        BaseUrl(BaseUrl), aliases ["DomainBaseUrl"];
        /// The sign-in URL of a client.
        SignInUrl(SignInUrl), aliases ["LoginUrl"];
        /// The CloudFront distribution of a custom domain, for the alias record.
        CloudFrontEndpoint(DomainReference), aliases ["CloudFrontDistribution", "CloudFrontDomainName"];
        /// The ID of an identity pool.
        IdentityPoolId(IdentityPoolReference);
        /// The ARN of an identity pool.
        IdentityPoolArn(IdentityPoolReference);
    }
}

/// The value of an output: something that the pool provides, by name, or any value.
#[derive(Clone, Debug, PartialEq)]
pub enum OutputValue {
    /// Something that the pool provides.
    Known(KnownOutput),
    /// Any string, number or intrinsic.
    Value(Value),
}

impl OutputValue {
    /// No value.
    pub const EMPTY: Self = OutputValue::Value(Value::Null);

    /// The names of the values that a pool provides for outputs.
    #[doc(hidden)]
    pub const VARIANTS: &'static crate::schema::kind::Variants = KnownOutput::VARIANTS;
}

impl Visitable for OutputValue {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            OutputValue::Known(known) => {
                visitor.construct("OutputValue::Known", &[known]);
            }
            OutputValue::Value(value) => {
                visitor.construct("OutputValue::Value", &[value]);
            }
        }
    }
}

impl Setting for OutputValue {
    const KIND: Kind = Kind::Variants(OutputValue::VARIANTS);
    const ABSENT: Self = OutputValue::EMPTY;
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_value() {
            return reader.value().map(OutputValue::Value);
        }
        KnownOutput::read(reader).map(OutputValue::Known)
    }
}

/// Names of entries of the declaration, with a type for each map.
macro_rules! names {
    ($($(#[doc = $doc:literal])+ $Name:ident => $names:expr;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name(
            /// The name in the declaration.
            pub Str,
        );

        impl $Name {
            /// No name.
            pub const EMPTY: Self = $Name(Str::Static(""));
        }

        impl<T: Into<Str>> From<T> for $Name {
            fn from(name: T) -> Self {
                $Name(name.into())
            }
        }

        impl Visitable for $Name {
            fn visit(&self, visitor: &mut dyn Visit) {
                visitor.construct(stringify!($Name), &[&self.0]);
            }
        }

        impl Setting for $Name {
            const KIND: Kind = Kind::Name($names);
            const ABSENT: Self = $Name::EMPTY;
            const REQUIRED: bool = true;

            #[inline]
            fn read(reader: &mut dyn Read) -> Option<Self> {
                match reader.name($names, crate::schema::kind::Variants::NONE)? {
                    Name::Declared(name) => Some($Name(name)),
                    _ => None,
                }
            }
        }
    )+};
}

names! {
    /// The name of a client of the declaration.
    ClientName => Names::Client;
    /// The name of a domain of the declaration.
    DomainName => Names::Domain;
    /// The name of an identity pool of the declaration.
    IdentityPoolName => Names::IdentityPool;
}
