//! Outputs of the template.

use crate::schema::kind::{Kind, MapKind, Names};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::text::{Str, Text};

/// The page of the domain, unless `sign_in_path` says another one.
pub(crate) const LOGIN_PATH: &str = "/login";

settings! {
    /// An output of the template: `pool_id: UserPoolId`, or `pool_id: { value: UserPoolId, export_name: ".." }`.
    pub struct OutputSettings {
        /// What is put out.
        value: OutputValue => "Value of the output",
            default "none: it has to be written";
        /// What the output is.
        description: Option<Text> => "Description of the output",
            default "none",
            limits [Length { min: 0, max: 1024 }];
        /// The name by which other stacks import the value.
        export_name: Option<Text> => "Export.Name of the output",
            default "none: it is not exported",
            aliases ["export"];
        /// The condition of the declaration under which there is such an output.
        condition: Option<ConditionName> => "Condition of the output",
            default "always";
    }

    /// A client of the declaration.
    pub struct ClientReference (client) {
        /// The name of the client.
        client: ClientName => "the client",
            default "none: it has to be written";
    }

    /// A domain of the declaration.
    pub struct DomainReference (domain) {
        /// The name of the domain.
        domain: DomainName => "the domain",
            default "none: it has to be written";
    }

    /// An identity pool of the declaration.
    pub struct IdentityPoolReference (identity_pool) {
        /// The name of the identity pool.
        identity_pool: IdentityPoolName => "the identity pool",
            default "none: it has to be written";
    }

    /// The address of a domain.
    pub struct BaseUrl (domain) {
        /// The name of the domain.
        domain: DomainName => "the domain",
            default "none: it has to be written";
        /// Whether it is the address that complies with FIPS 140. Custom domains have none.
        fips: bool => "the address",
            default "false";
    }

    /// The address at which people sign in to a client.
    pub struct SignInUrl (domain, client, redirect_uri) {
        /// The name of the domain.
        domain: DomainName => "the domain",
            default "none: it has to be written";
        /// The name of the client.
        client: ClientName => "the client, and what it is answered with",
            default "none: it has to be written";
        /// Where people return to. A text is encoded for its place in the address; an intrinsic has to be so already.
        redirect_uri: Text => "the parameter redirect_uri of the address",
            default "none: it has to be written",
            means Url,
            aliases ["redirect_url"];
        /// The page of the domain.
        sign_in_path: Option<Text> => "the path of the address",
            default "`/login`",
            aliases ["path"];
        /// Whether it is the address that complies with FIPS 140. Custom domains have none.
        fips: bool => "the address",
            default "false";
    }
}

/// An output of the template.
#[derive(Clone, Debug, PartialEq)]
pub struct Output(
    /// The value and what goes with it.
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
    /// What an output gives.
    pub enum KnownOutput {
        /// The id of the pool.
        UserPoolId, aliases ["PoolId", "Id"];
        /// The ARN of the pool.
        UserPoolArn, aliases ["PoolArn", "Arn"];
        /// The name of the pool as an identity provider: `cognito-idp.<region>.amazonaws.com/<id>`.
        UserPoolProviderName, aliases ["ProviderName"];
        /// The address of the pool as an identity provider, which is the issuer of its tokens.
        UserPoolProviderUrl, aliases ["ProviderUrl", "ProviderURL", "UserPoolProviderURL"];
        /// The id of a client.
        ClientId(ClientReference), aliases ["UserPoolClientId"];
        /// The secret of a client, by the attribute of the resource.
        ClientSecret(ClientReference), aliases ["UserPoolClientSecret"];
        /// The address of the sign-in pages of a domain.
        BaseUrl(BaseUrl), aliases ["DomainBaseUrl"];
        /// The address at which people sign in to a client.
        SignInUrl(SignInUrl), aliases ["LoginUrl"];
        /// The CloudFront distribution of a custom domain, for the alias record.
        CloudFrontEndpoint(DomainReference), aliases ["CloudFrontDistribution", "CloudFrontDomainName"];
        /// The id of an identity pool.
        IdentityPoolId(IdentityPoolReference);
        /// The ARN of an identity pool.
        IdentityPoolArn(IdentityPoolReference);
    }
}

/// What an output gives: something of the pool by name, or any value.
#[derive(Clone, Debug, PartialEq)]
pub enum OutputValue {
    /// Something of the pool.
    Known(KnownOutput),
    /// Any text, number or intrinsic.
    Value(Value),
}

impl OutputValue {
    /// Nothing.
    pub const EMPTY: Self = OutputValue::Value(Value::Null);

    /// The names of what a pool can put out.
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

    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_value() {
            return reader.value().map(OutputValue::Value);
        }
        KnownOutput::read(reader).map(OutputValue::Known)
    }
}

/// Names of entries of the declaration, each of its own map.
macro_rules! names {
    ($($(#[doc = $doc:literal])+ $Name:ident => $names:expr;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name(
            /// The name as it is declared.
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
    /// The name of a condition of the declaration.
    ConditionName => Names::Condition;
}
