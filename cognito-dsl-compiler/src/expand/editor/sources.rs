//! What can stand in each kind of place: names of the declaration, of the reference, variants.

use cognito_model::schema::kind::{Kind, Names, Place, TypeOf};
use cognito_model::{
    Action, OutputValue, StandardIdentityProvider, StandardProviderAttribute, Stylesheet,
    UserPoolAuthenticationProvider,
};

use super::declared::{CUSTOM, ROLES, SCOPES};
use super::place::Source;

const FUNCTIONS: Source = Source::Reference("functions");
const PARAMETERS: Source = Source::Entries("parameters");
pub(super) const CONDITIONS: Source = Source::Entries("conditions");

/// Whatever `Ref` takes.
const REFERABLE: &[Source] = &[
    Source::Entries("external"),
    PARAMETERS,
    Source::Entries("clients"),
    Source::Entries("domains"),
    Source::Entries("resource_servers"),
    Source::Entries("identity_providers"),
    Source::Entries("groups"),
    Source::Entries("identity_pools"),
    Source::Entries("resources"),
    Source::Entries(ROLES),
    Source::Reference("this_pool"),
];

/// What can stand for a value of any kind.
const ANY: &[Source] = {
    const ALL: [Source; 12] = {
        let mut all = [FUNCTIONS; 12];
        let mut index = 0;
        while index < REFERABLE.len() {
            all[index + 1] = REFERABLE[index];
            index += 1;
        }
        all
    };
    &ALL
};

const FILES: Source = Source::Reference("files");
const TEXT: &[Source] = &[PARAMETERS, FUNCTIONS, FILES];
const VALUE: &[Source] = &[PARAMETERS, FUNCTIONS];
const RESOURCE: &[Source] = &[
    Source::Entries("external"),
    Source::Entries("resources"),
    PARAMETERS,
    FUNCTIONS,
];
const ROLE: &[Source] = &[
    Source::Entries("external"),
    Source::Entries("resources"),
    Source::Entries(ROLES),
    PARAMETERS,
    FUNCTIONS,
];
const SCOPE: &[Source] = &[
    Source::Reference("scopes"),
    Source::Entries(SCOPES),
    PARAMETERS,
    FUNCTIONS,
];
const ATTRIBUTE: &[Source] = &[
    Source::Reference("StandardAttributes"),
    Source::Module(CUSTOM, "custom"),
    PARAMETERS,
    FUNCTIONS,
];
const PROVIDER: &[Source] = &[
    Source::Variants(StandardIdentityProvider::VARIANTS.name),
    Source::Entries("identity_providers"),
    PARAMETERS,
    FUNCTIONS,
];
const PROVIDER_ATTRIBUTE: &[Source] = &[
    Source::Variants(StandardProviderAttribute::VARIANTS.name),
    PARAMETERS,
    FUNCTIONS,
];
const GROUP: &[Source] = &[Source::Entries("groups"), PARAMETERS, FUNCTIONS];
const STYLESHEET: &[Source] = &[Source::Variants(Stylesheet::VARIANTS.name), PARAMETERS, FUNCTIONS];
const OUTPUT: &[Source] = &[Source::Variants(OutputValue::VARIANTS.name), PARAMETERS, FUNCTIONS];

/// What a condition of the declaration can be.
pub(super) const CONDITION: &[Source] = &[FUNCTIONS, Source::Reference("elsewhere")];

/// What can stand for a value.
pub(super) fn sources(kind: &Kind) -> Vec<Source> {
    let sources: &[Source] = match kind {
        Kind::Duration(_) => &[Source::Reference("units")],
        Kind::Text(Place::Literal) => &[FILES],
        Kind::Text(Place::Text) => TEXT,
        Kind::Number | Kind::List(_) => VALUE,
        Kind::Text(Place::Arn("AWS::IAM::Role")) => ROLE,
        Kind::Text(Place::Arn(_) | Place::Ref(_) | Place::Name(_)) => RESOURCE,
        Kind::Variants(variants) if variants.name == Stylesheet::VARIANTS.name => STYLESHEET,
        Kind::Variants(variants) if variants.name == OutputValue::VARIANTS.name => OUTPUT,
        Kind::Variants(variants) => return vec![Source::Variants(variants.name)],
        Kind::Short(_, kind) => return sources(kind),
        Kind::Name(names) => match names {
            Names::Scope => SCOPE,
            Names::Attribute => ATTRIBUTE,
            Names::Client => &[Source::Entries("clients")],
            Names::Domain => &[Source::Entries("domains")],
            Names::IdentityPool => &[Source::Entries("identity_pools")],
            Names::Condition => &[CONDITIONS],
            Names::IdentityProvider => PROVIDER,
            Names::ProviderAttribute => PROVIDER_ATTRIBUTE,
            Names::Group => GROUP,
            Names::Action => &[Source::Reference(Action::NAMES.name)],
        },
        Kind::Any => ANY,
        Kind::Type(TypeOf::Parameter) => &[Source::Reference("parameter_types")],
        // An element of `user_pools` can be a client alone.
        Kind::Section(section) if section.name == UserPoolAuthenticationProvider::SECTION.name => {
            &[Source::Entries("clients")]
        }
        Kind::Flag | Kind::Section(_) | Kind::Map(_) | Kind::Type(_) => &[],
    };
    sources.to_vec()
}

/// What can stand for an argument of a function.
pub(super) fn argument(function: &str, index: usize) -> &'static [Source] {
    match (function, index) {
        ("Ref", _) | ("Fn::GetAtt", 0) => REFERABLE,
        ("Fn::If", 0) | ("Condition", _) => &[CONDITIONS],
        ("Fn::And" | "Fn::Or" | "Fn::Not", _) => &[CONDITIONS, FUNCTIONS],
        ("Fn::FindInMap", 0) => &[Source::Entries("mappings")],
        ("Fn::Sub", 0) => &[FILES],
        ("Fn::GetAtt" | "Secret" | "File", _) => &[],
        _ => ANY,
    }
}
