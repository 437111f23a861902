//! What is allowed in each kind of place: names of the declaration, of the reference, variants.

use cognito_model::schema::kind::{Kind, Names, Place, TypeOf};
use cognito_model::{
    Action, OutputValue, StandardIdentityProvider, StandardProviderAttribute, Stylesheet,
    UserPoolAuthenticationProvider,
};

use super::declared::{CUSTOM, ROLES, SCOPES};
use super::place::NameSource;

const FUNCTIONS: NameSource = NameSource::Reference("functions");
const PARAMETERS: NameSource = NameSource::Entries("parameters");
pub(super) const CONDITIONS: NameSource = NameSource::Entries("conditions");

/// Whatever `Ref` takes.
const REFERABLE: &[NameSource] = &[
    NameSource::Entries("external"),
    PARAMETERS,
    NameSource::Entries("clients"),
    NameSource::Entries("domains"),
    NameSource::Entries("resource_servers"),
    NameSource::Entries("identity_providers"),
    NameSource::Entries("groups"),
    NameSource::Entries("identity_pools"),
    NameSource::Entries("resources"),
    NameSource::Entries(ROLES),
    NameSource::Reference("this_pool"),
];

/// What is allowed as a value of any kind.
const ANY: &[NameSource] = {
    const ALL: [NameSource; 12] = {
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

const FILES: NameSource = NameSource::Reference("files");
const TEXT: &[NameSource] = &[PARAMETERS, FUNCTIONS, FILES];
const VALUE: &[NameSource] = &[PARAMETERS, FUNCTIONS];
const RESOURCE: &[NameSource] = &[
    NameSource::Entries("external"),
    NameSource::Entries("resources"),
    PARAMETERS,
    FUNCTIONS,
];
const ROLE: &[NameSource] = &[
    NameSource::Entries("external"),
    NameSource::Entries("resources"),
    NameSource::Entries(ROLES),
    PARAMETERS,
    FUNCTIONS,
];
const SCOPE: &[NameSource] = &[
    NameSource::Reference("scopes"),
    NameSource::Entries(SCOPES),
    PARAMETERS,
    FUNCTIONS,
];
const ATTRIBUTE: &[NameSource] = &[
    NameSource::Reference("StandardAttributes"),
    NameSource::Module(CUSTOM, "custom"),
    PARAMETERS,
    FUNCTIONS,
];
const PROVIDER: &[NameSource] = &[
    NameSource::Variants(StandardIdentityProvider::VARIANTS.name),
    NameSource::Entries("identity_providers"),
    PARAMETERS,
    FUNCTIONS,
];
const PROVIDER_ATTRIBUTE: &[NameSource] = &[
    NameSource::Variants(StandardProviderAttribute::VARIANTS.name),
    PARAMETERS,
    FUNCTIONS,
];
const GROUP: &[NameSource] = &[NameSource::Entries("groups"), PARAMETERS, FUNCTIONS];
const STYLESHEET: &[NameSource] = &[NameSource::Variants(Stylesheet::VARIANTS.name), PARAMETERS, FUNCTIONS];
const OUTPUT: &[NameSource] = &[NameSource::Variants(OutputValue::VARIANTS.name), PARAMETERS, FUNCTIONS];

/// What a condition of the declaration can be.
pub(super) const CONDITION: &[NameSource] = &[FUNCTIONS, NameSource::Reference("elsewhere")];

/// Something that the rest of the template declares.
pub(super) const ELSEWHERE: &[NameSource] = &[NameSource::Reference("elsewhere")];

/// What is allowed as a value.
pub(super) fn sources(kind: &Kind) -> Vec<NameSource> {
    let sources: &[NameSource] = match kind {
        Kind::Duration(_) => &[NameSource::Reference("units")],
        Kind::Text(Place::Literal) => &[FILES],
        Kind::Text(Place::Text) => TEXT,
        Kind::Number | Kind::List(_) => VALUE,
        Kind::Text(Place::Arn("AWS::IAM::Role")) => ROLE,
        Kind::Text(Place::Arn(_) | Place::Ref(_) | Place::Name(_)) => RESOURCE,
        Kind::Variants(variants) if variants.name == Stylesheet::VARIANTS.name => STYLESHEET,
        Kind::Variants(variants) if variants.name == OutputValue::VARIANTS.name => OUTPUT,
        Kind::Variants(variants) => return vec![NameSource::Variants(variants.name)],
        Kind::Short(_, kind) => return sources(kind),
        Kind::Name(names) => match names {
            Names::Scope => SCOPE,
            Names::Attribute => ATTRIBUTE,
            Names::Client => &[NameSource::Entries("clients")],
            Names::Domain => &[NameSource::Entries("domains")],
            Names::IdentityPool => &[NameSource::Entries("identity_pools")],
            Names::Condition => &[CONDITIONS],
            Names::IdentityProvider => PROVIDER,
            Names::ProviderAttribute => PROVIDER_ATTRIBUTE,
            Names::Group => GROUP,
            Names::Action => &[NameSource::Reference(Action::NAMES.name)],
        },
        Kind::Any => ANY,
        Kind::Type(TypeOf::Parameter) => &[NameSource::Reference("parameter_types")],
        // An element of `user_pools` can be a client alone.
        Kind::Section(section) if section.name == UserPoolAuthenticationProvider::SECTION.name => {
            &[NameSource::Entries("clients")]
        }
        Kind::Flag | Kind::Section(_) | Kind::Map(_) | Kind::Type(_) => &[],
    };
    sources.to_vec()
}

/// What is allowed as an argument of a function.
pub(super) fn argument(function: &str, index: usize) -> &'static [NameSource] {
    match (function, index) {
        ("Ref", _) | ("Fn::GetAtt", 0) => REFERABLE,
        ("Fn::If", 0) | ("Condition", _) => &[CONDITIONS],
        ("Fn::And" | "Fn::Or" | "Fn::Not", _) => &[CONDITIONS, FUNCTIONS],
        ("Fn::FindInMap", 0) => &[NameSource::Entries("mappings")],
        ("Fn::Sub", 0) => &[FILES],
        ("Fn::GetAtt" | "Secret" | "File", _) => &[],
        _ => ANY,
    }
}
