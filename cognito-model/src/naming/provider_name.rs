//! The names of identity providers in the pool.

use crate::naming::ids;
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::user_pool::UserPool;
use crate::value::list::Entry;
use crate::value::text::Text;

/// The minimum length of a provider's name, in UTF-16 code units. The maximum follows.
const SHORTEST: usize = 3;
const LONGEST: usize = 32;

impl UserPool {
    /// The name of a provider in the pool, which clients and users use for it. Social providers have a fixed name. For others,
    /// it is the name in the declaration, or derived from the entry's name.
    pub fn identity_provider_name(&self, provider: &Entry<IdentityProvider>) -> Text {
        let suffix = match &provider.value {
            IdentityProvider::Oidc(_) => "oidc",
            IdentityProvider::Saml(_) => "saml",
            IdentityProvider::Google(_)
            | IdentityProvider::Facebook(_)
            | IdentityProvider::Amazon(_)
            | IdentityProvider::Apple(_) => return provider.value.row().cloudformation.into(),
            IdentityProvider::External(external) => return external.name.clone(),
        };
        let written = provider.value.written_name().cloned();
        if let Some(name) = written {
            return name;
        }
        let derived = ids::cdk_provider_name(self, provider, suffix, SHORTEST, LONGEST);
        derived.unwrap_or_else(|| fitting(&provider.name, suffix)).into()
    }
}

/// A name that Cognito accepts: 3 to 32 letters, digits and hyphens. As in the CDK, a name that is too long loses its middle.
fn fitting(name: &str, suffix: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { '-' })
        .collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() {
        suffix.to_owned()
    } else if plain.chars().count() < SHORTEST {
        format!("{plain}-{suffix}")
    } else if plain.encode_utf16().count() > LONGEST {
        let start = within_half(plain.chars());
        let end: Vec<char> = within_half(plain.chars().rev());
        start.into_iter().chain(end.into_iter().rev()).collect()
    } else {
        plain.to_owned()
    }
}

/// As many of the first characters as fit into half of the maximum length.
fn within_half(characters: impl Iterator<Item = char>) -> Vec<char> {
    let mut place = LONGEST / 2;
    characters
        .map_while(|c| {
            place = place.checked_sub(c.len_utf16())?;
            Some(c)
        })
        .collect()
}
