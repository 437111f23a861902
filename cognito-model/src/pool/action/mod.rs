//! The IAM actions of Amazon Cognito user pools, and patterns that match several of them.

mod names;

use crate::schema::kind::{Kind, Names, Variant, Variants};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::visit::{Visit, Visitable};
use crate::value::text::{Str, Text};

pub use names::ACTIONS;
#[cfg(any(doc, rust_analyzer))]
pub(crate) use names::reference;

/// The service prefix of user pool actions in a policy.
const SERVICE: &str = "cognito-idp";

/// An action of a policy: the name of an operation such as `AdminGetUser`, or a string as in a policy, such as
/// `cognito-idp:List*`.
#[derive(Clone, Debug, PartialEq)]
pub struct Action(
    /// The string. A name without a service prefix is a Cognito action.
    pub Text,
);

impl<T: Into<Text>> From<T> for Action {
    fn from(text: T) -> Self {
        Action(text.into())
    }
}

impl Visitable for Action {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("Action", &[&self.0]);
    }
}

impl Setting for Action {
    const KIND: Kind = Kind::Name(Names::Action);
    const ABSENT: Self = Action(Text::EMPTY);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::Action, Action::NAMES)? {
            Name::WellKnown(index) => ACTIONS.get(index).map(|name| Action::from(*name)),
            Name::Text(text) => Some(Action(text)),
            Name::Declared(_) | Name::Member(..) => None,
        }
    }
}

impl Action {
    /// The names of the operations.
    #[doc(hidden)]
    pub const NAMES: &'static Variants = {
        static TABLE: Variants = Variants {
            name: "Action",
            docs: &["An action of Amazon Cognito user pools."],
            variants: &VARIANTS,
        };
        &TABLE
    };

    /// The action as a policy spells it, if it is known before the deployment.
    ///
    /// ```
    /// use cognito_model::Action;
    ///
    /// assert_eq!(Action::from("AdminGetUser").in_policy().as_deref(), Some("cognito-idp:AdminGetUser"));
    /// assert_eq!(Action::from("cognito-idp:List*").in_policy().as_deref(), Some("cognito-idp:List*"));
    /// ```
    pub fn in_policy(&self) -> Option<Str> {
        match &self.0 {
            Text::Literal(text) if text.contains(':') || text.as_str() == "*" => Some(text.clone()),
            Text::Literal(text) => Some(format!("{SERVICE}:{text}").into()),
            Text::Intrinsic(_) => None,
        }
    }
}

/// Whether a string in a policy matches at least one action of user pools. It ignores case; `*` matches any string and `?` any
/// character.
pub fn is_known(text: &str) -> bool {
    let pattern = text.to_ascii_lowercase();
    ACTIONS.iter().any(|name| {
        let action = format!("{SERVICE}:{name}").to_ascii_lowercase();
        matches(pattern.as_bytes(), action.as_bytes())
    })
}

/// Whether a pattern with `*` and `?` matches a string. It is enough to go back to the last `*`, because an earlier one cannot
/// match more than what comes before.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star = None;
    while t < text.len() {
        if pattern.get(p) == Some(&b'*') {
            star = Some((p, t));
            p += 1;
        } else if pattern.get(p).is_some_and(|c| *c == b'?' || *c == text[t]) {
            p += 1;
            t += 1;
        } else if let Some((at, from)) = star {
            (p, t) = (at + 1, from + 1);
            star = Some((at, from + 1));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|c| *c == b'*')
}

/// The known action that is closest to a name, within one edit for every four letters.
pub fn closest(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_lowercase();
    let most = name.len() / 4;
    ACTIONS
        .iter()
        .filter_map(|action| {
            let edits = edits(name.as_bytes(), action.to_ascii_lowercase().as_bytes(), most)?;
            Some((edits, *action))
        })
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, action)| action)
}

/// How many letters to insert, remove or replace, if at most so many.
pub fn edits(left: &[u8], right: &[u8], most: usize) -> Option<usize> {
    // A name can have thousands of letters, and the table is as large as the product of both lengths.
    if left.len().abs_diff(right.len()) > most {
        return None;
    }
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, l) in left.iter().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, r) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(l != r);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    Some(row[right.len()]).filter(|edits| *edits <= most)
}

/// [`ACTIONS`] as the names that a setting accepts.
const VARIANTS: [Variant; ACTIONS.len()] = {
    const NONE: Variant = Variant {
        name: "",
        docs: &[],
        cloudformation: "",
        aliases: &[],
        payload: None,
    };
    let mut variants = [NONE; ACTIONS.len()];
    let mut index = 0;
    while index < ACTIONS.len() {
        variants[index].name = ACTIONS[index];
        index += 1;
    }
    variants
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_are_sorted_and_different() {
        assert!(ACTIONS.is_sorted_by(|left, right| left < right));
        assert_eq!(ACTIONS.len(), 157);
        assert_eq!(Action::NAMES.variants.len(), ACTIONS.len());
    }

    #[test]
    fn patterns_stand_for_actions() {
        for known in [
            "*",
            "cognito-idp:*",
            "cognito-idp:AdminGetUser",
            "cognito-idp:admingetuser",
            "cognito-idp:Admin*User",
            "cognito-idp:*User*Pool?",
            "cognito-idp:AdminGetUse?",
            "cognito-*:ListUsers",
        ] {
            assert!(is_known(known), "{known}");
        }
        for unknown in [
            "",
            "AdminGetUser",
            "cognito-idp:",
            "cognito-idp:Admin",
            "cognito-idp:AdminGetUser?",
            "cognito-idp:Adm?nnn*",
            "cognito-identity:*",
            "s3:*",
        ] {
            assert!(!is_known(unknown), "{unknown}");
        }
    }

    #[test]
    fn slips_are_recognised() {
        assert_eq!(closest("AdminCreatUser"), Some("AdminCreateUser"));
        assert_eq!(closest("adminGetUsers"), Some("AdminGetUser"));
        assert_eq!(closest("GetObject"), None);
        assert_eq!(closest(""), None);
    }
}
