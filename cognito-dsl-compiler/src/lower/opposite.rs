//! Names of booleans that mean the opposite of the setting for the same thing: `disable_token_revocation`.

use cognito_model::schema::kind::{Field, Kind};

use super::suggest;

/// Booleans of other tools that mean the opposite of the setting that becomes the property.
const OPPOSITES: [&str; 3] = [
    "allow_admin_create_user_only",
    "allowed_oauth_flows_user_pool_client",
    "server_side_token_check",
];

/// Words that switch something off. Of two, one switches off the other.
const OFF: [&str; 16] = [
    "disable",
    "disabled",
    "disallow",
    "disallowed",
    "prevent",
    "deny",
    "denied",
    "no",
    "not",
    "non",
    "without",
    "skip",
    "off",
    "optional",
    "unrequired",
    "unmutable",
];

/// How a name begins that switches something on.
const ON: [&str; 3] = ["enable", "allow", "use"];

/// Words that deny a setting without such a beginning.
const DENIED: [(&str, &str); 4] = [
    ("immutable", "mutable"),
    ("unmutable", "mutable"),
    ("optional", "required"),
    ("unrequired", "required"),
];

/// Whether a boolean of this name means the opposite of a setting.
pub(super) fn is_opposite(name: &str, setting: &str) -> bool {
    OPPOSITES.iter().any(|opposite| suggest::is_same(opposite, name)) || is_negative(name) != is_negative(setting)
}

fn is_negative(name: &str) -> bool {
    let words = words(name);
    // Misspelled forms of `immutable` and `insensitive` too.
    let is_off = |word: &&String| {
        OFF.contains(&word.as_str()) || ["immut", "imut", "insens"].iter().any(|start| word.starts_with(start))
    };
    // `deletion_protection` says the same as `prevent_deletion`.
    let is_protected = words.windows(2).any(|pair| pair == ["deletion", "protection"]);
    (words.iter().filter(is_off).count() % 2 == 1) != is_protected
}

/// The words of a name in `snake_case`, `camelCase` or `PascalCase`, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in name.chars() {
        if letter.is_uppercase() || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
    }
    words
}

/// The boolean that a name means which begins with such a word.
pub(super) fn field(name: &str, fields: &'static [Field]) -> Option<&'static Field> {
    if let Some((_, meant)) = DENIED.iter().find(|(denied, _)| suggest::is_same(denied, name)) {
        return fields.iter().find(|field| field.name == *meant);
    }
    // `echo` is the subject of `no_echo`, and `digits` that of `require_digits`. Anything less may be another setting.
    let meant = words(subject(name).unwrap_or(name));
    let is_meant = |field: &&Field| {
        let own = words(subject(field.name).unwrap_or(field.name));
        let is_part = own.ends_with(&meant) || own.strip_suffix(&["enabled".to_owned()]) == Some(&meant[..]);
        matches!(field.kind, Kind::Flag) && (own == meant || subject(name).is_some() && is_part)
    };
    fields.iter().find(is_meant)
}

/// Whether a name that begins with such a word is similar to a boolean without it too. `disable_token_revocation` and
/// `deletion_protection` are similar only as a whole.
pub(super) fn has_similar_subject(name: &str, field: &Field) -> bool {
    let (Some(meant), Kind::Flag) = (subject(name), field.kind) else {
        return true;
    };
    suggest::closest(meant, [subject(field.name).unwrap_or(field.name)]).is_some()
}

/// The name without the word that switches something on or off.
fn subject(name: &str) -> Option<&str> {
    let mut behind = OFF.iter().chain(&ON).filter_map(|word| behind(name, word));
    behind.find(|subject| !subject.is_empty())
}

/// What follows the first word of a name, in `snake_case`, `camelCase` or `PascalCase`.
fn behind<'n>(name: &'n str, word: &str) -> Option<&'n str> {
    let (first, rest) = name.split_at_checked(word.len())?;
    let rest = match rest.strip_prefix(['_', '-']) {
        Some(rest) => rest,
        None => Some(rest).filter(|rest| rest.starts_with(char::is_uppercase))?,
    };
    first.eq_ignore_ascii_case(word).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_negation_turns_the_meaning_around() {
        for (name, setting) in [
            ("enable_oauth", "disable_oauth"),
            ("EnableOAuth", "disable_oauth"),
            ("disableTokenRevocation", "enable_token_revocation"),
            ("sign_in_case_insensitive", "sign_in_case_sensitive"),
            ("no_self_sign_up", "self_sign_up_enabled"),
            ("enable_user_existence_errors", "prevent_user_existence_errors"),
            ("AllowAdminCreateUserOnly", "self_sign_up_enabled"),
            ("immutable", "mutable"),
            ("optional", "required"),
            ("immutabel", "mutable"),
            ("self_sign_up_disabled", "self_sign_up_enabled"),
            ("require_no_symbols", "require_symbols"),
            ("notify_off", "notify"),
            ("disable_deletion_protection", "deletion_protection"),
        ] {
            assert!(is_opposite(name, setting), "{name}");
        }
        for (name, setting) in [
            ("disable_o_auth", "disable_oauth"),
            ("disableUserExistenceErrors", "prevent_user_existence_errors"),
            ("notify", "notifications"),
            ("prevent_deletion", "deletion_protection"),
            ("enable_deletion_protection", "deletion_protection"),
            ("not_case_insensitive", "case_sensitive"),
        ] {
            assert!(!is_opposite(name, setting), "{name}");
        }
    }

    #[test]
    fn the_subject_follows_the_word() {
        assert_eq!(subject("disable_self_sign_up"), Some("self_sign_up"));
        assert_eq!(subject("allowUnauthenticated"), Some("Unauthenticated"));
        assert_eq!(subject("notify"), None);
        assert_eq!(subject("enable_"), None);
    }
}
