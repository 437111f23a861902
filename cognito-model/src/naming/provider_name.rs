//! The names that identity providers have in the pool.

use crate::naming::ids;
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::user_pool::UserPool;
use crate::value::list::Entry;
use crate::value::text::Text;

/// How many characters the name of a provider has at least, and at most, counted in UTF-16.
const SHORTEST: usize = 3;
const LONGEST: usize = 32;

impl UserPool {
    /// The name that one of the pool's providers has in the pool, which is what clients and users know it by. The social ones
    /// have a fixed name; of the others it is what the declaration says, or is made of the name of the entry.
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

/// A name that Cognito takes: 3 to 32 letters, digits and hyphens. What is too long loses its middle, as with the CDK.
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

/// As many of the first characters as half of the longest name has place for.
fn within_half(characters: impl Iterator<Item = char>) -> Vec<char> {
    let mut place = LONGEST / 2;
    characters
        .map_while(|c| {
            place = place.checked_sub(c.len_utf16())?;
            Some(c)
        })
        .collect()
}
