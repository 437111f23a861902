//! Names of booleans that mean the opposite of the setting for the same thing: `disable_token_revocation`.

use cognito_model::schema::kind::{Field, Kind};

use super::suggest;

/// Booleans of other tools that mean the opposite of the setting that becomes the property.
const OPPOSITES: [&str; 3] = [
    "allow_admin_create_user_only",
    "allowed_oauth_flows_user_pool_client",
    "server_side_token_check",
];

/// How a name begins that switches something off.
const OFF: [&str; 8] = ["disable", "disallow", "prevent", "deny", "no", "not", "without", "skip"];

/// How a name begins that switches something on.
const ON: [&str; 3] = ["enable", "allow", "use"];

/// Words that deny a setting without such a beginning.
const DENIED: [(&str, &str); 2] = [("immutable", "mutable"), ("optional", "required")];

/// Whether a boolean of this name means the opposite of a setting.
pub(super) fn is_opposite(name: &str, setting: &str) -> bool {
    OPPOSITES.iter().any(|opposite| suggest::is_same(opposite, name)) || is_negative(name) != is_negative(setting)
}

fn is_negative(name: &str) -> bool {
    let is_denied = DENIED.iter().any(|(denied, _)| suggest::is_same(denied, name));
    OFF.iter().any(|off| behind(name, off).is_some()) != (is_denied || name.to_lowercase().contains("insensitive"))
}

/// The boolean that a name means which begins with such a word.
pub(super) fn field(name: &str, fields: &'static [Field]) -> Option<&'static Field> {
    if let Some((_, meant)) = DENIED.iter().find(|(denied, _)| suggest::is_same(denied, name)) {
        return fields.iter().find(|field| field.name == *meant);
    }
    let is_flag = |field: &&Field| matches!(field.kind, Kind::Flag);
    // `echo` is the subject of `no_echo`.
    let meant = subject(name).unwrap_or(name);
    let same = fields
        .iter()
        .filter(is_flag)
        .find(|field| subject(field.name).is_some_and(|it| suggest::is_same(it, meant)));
    let meant = subject(name);
    same.or_else(|| suggest::field(meant?, fields).filter(is_flag))
}

/// The name without the word that switches something on or off.
fn subject(name: &str) -> Option<&str> {
    OFF.iter().chain(&ON).find_map(|word| behind(name, word))
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
    fn a_word_at_the_beginning_turns_the_meaning_around() {
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
        ] {
            assert!(is_opposite(name, setting), "{name}");
        }
        for (name, setting) in [
            ("disable_o_auth", "disable_oauth"),
            ("disableUserExistenceErrors", "prevent_user_existence_errors"),
            ("notify", "notifications"),
            ("no", "number"),
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
        assert_eq!(subject("enable_"), Some(""));
    }
}
