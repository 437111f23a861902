//! Rules about the names of users.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::limits::wrong_characters;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::grammar::email;
use cognito_model::schema::charset::Charset;
use cognito_model::{Entry, SettingPath, User, UserPool};

const NAME: Charset = Charset::Visible(128);

rules! {
    /// A username that Cognito does not accept.
    error username_characters {
        guards: [User.username],
        reason: "a username has 1 to 128 visible characters",
        evidence: "API AdminCreateUser, UsernameType",
        bad: r#"users: { admin: { username: "site admin" } }"#,
        good: r#"users: { admin: { username: "site-admin" } }"#,
        check: [Limit(LimitKind::Characters), Pool(check_names_of_entries)],
    }

    /// A username where users sign in with an email address or a phone number.
    error username_not_address {
        guards: [User.username, UserPool.sign_in_aliases],
        after: [username_characters],
        reason: "users of this pool sign in with their email address or phone number, so Cognito accepts nothing else as the username: `Username should be an email.`",
        evidence: "aws-samples/sample-aws-genai-ops-demos#2; crossplane-contrib/provider-upjet-aws#1543",
        bad: r#"sign_in_aliases: { email },
users: { admin: { username: "admin" } }"#,
        good: r#"sign_in_aliases: { email },
users: { admin: { username: "admin@example.com" } }"#,
        check: [Pool(check_username_not_address)],
    }

    /// An email address as a username where an email address is an alias.
    error username_is_alias {
        guards: [User.username, UserPool.sign_in_aliases],
        reason: "Cognito could not distinguish the username from an alias: `Username cannot be of email format, since user pool is configured for email alias.`",
        evidence: "aws-amplify/amplify-ui#300",
        bad: r#"sign_in_aliases: { username, email },
users: { admin: { username: "admin@example.com" } }"#,
        good: r#"sign_in_aliases: { username, email },
users: { admin: { attributes: { email: "admin@example.com" } } }"#,
        check: [Pool(check_username_is_alias)],
    }

    /// Two users with the same name.
    error duplicate_username {
        guards: [User.username],
        reason: "a pool identifies its users by their names",
        evidence: "API AdminCreateUser, UsernameExistsException; CloudFormation schema of AWS::Cognito::UserPoolUser, primaryIdentifier",
        bad: r#"users: { admin: {}, owner: { username: "admin" } }"#,
        good: r#"users: { admin: {}, owner: { username: "owner" } }"#,
        check: [Pool(check_duplicate_username)],
    }
}

/// Every user, with its name if that is known, and the path of the name.
pub(crate) fn named(pool: &UserPool) -> Vec<(SettingPath, &Entry<User>, Option<&str>)> {
    let mut named = Vec::new();
    for entry in &pool.users {
        let written = entry.value.username.as_ref();
        let name = written.map_or(Some(entry.name.as_str()), known);
        named.push((setting(&["users"]).key(&entry.name), entry, name));
    }
    named
}

/// A finding about the name of a user: in the setting, or the name of the entry.
fn at_name(path: &SettingPath, entry: &Entry<User>, fact: String, help: &str) -> Finding {
    let username = path.field("username");
    match entry.value.username {
        Some(_) => Finding::at(username, fact, help),
        None => Finding::at(path.clone(), fact, help).at_key().about(username),
    }
}

/// The part of [`username_characters`] that is not about a setting: the name of the entry, if it becomes the name of the user.
fn check_names_of_entries(pool: &UserPool, report: &mut Report) {
    for (path, entry, _) in named(pool) {
        if entry.value.username.is_some() || NAME.accepts(&entry.name) {
            continue;
        }
        let subject = format!("the name of the user is {}", quoted(&entry.name));
        let (fact, help) = wrong_characters(NAME, "username", &subject, &entry.name);
        report.push(at_name(&path, entry, fact, &help));
    }
}

fn is_email(name: &str) -> bool {
    email::fault(name).is_none()
}

/// `+15555550123`
fn is_phone_number(name: &str) -> bool {
    name.strip_prefix('+').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

fn check_username_not_address(pool: &UserPool, report: &mut Report) {
    let Some(aliases) = pool.sign_in_aliases.as_ref().filter(|aliases| !aliases.username) else {
        return;
    };
    let wanted = match (aliases.email, aliases.phone) {
        (true, true) => "an email address or a phone number",
        (true, false) => "an email address",
        (false, true) => "a phone number",
        (false, false) => return,
    };
    for (path, entry, name) in named(pool) {
        let Some(name) = name else { continue };
        // Anything with an `@` may be an email address in a form that only Cognito knows.
        if (aliases.email && name.contains('@')) || (aliases.phone && is_phone_number(name)) {
            continue;
        }
        let fact = format!("the username is {}, but users sign in with {wanted}", quoted(name));
        let help = format!("write {wanted} for `username`, or add `username` to `sign_in_aliases`");
        report.push(at_name(&path, entry, fact, &help).about(setting(&["sign_in_aliases"])));
    }
}

fn check_username_is_alias(pool: &UserPool, report: &mut Report) {
    let is_alias = |aliases: &cognito_model::SignInAliases| aliases.username && aliases.email;
    if !pool.sign_in_aliases.as_ref().is_some_and(is_alias) {
        return;
    }
    for (path, entry, name) in named(pool) {
        if let Some(name) = name.filter(|name| is_email(name)) {
            let fact = format!("the username is the email address {}, but email addresses are aliases", quoted(name));
            let help = "write another `username`, and write the email address in `attributes`";
            report.push(at_name(&path, entry, fact, help).about(setting(&["sign_in_aliases"])));
        }
    }
}

fn check_duplicate_username(pool: &UserPool, report: &mut Report) {
    let mut seen: ByName<&Entry<User>> = ByName::new();
    for (_, entry, name) in named(pool) {
        let Some(name) = name else { continue };
        let other = *seen.get_or_insert(name, entry);
        // Entries with the same name have their own rule.
        if other.name == entry.name {
            continue;
        }
        // If both names are written, the later one is the one to change.
        let (late, early) = if entry.value.username.is_some() { (entry, other) } else { (other, entry) };
        let place = |entry: &Entry<User>| setting(&["users"]).key(&entry.name).field("username");
        let fact = format!("{} and {} are both the user {}", quoted_name(&other.name), quoted_name(&entry.name), quoted(name));
        let help = "write another `username`, or remove one of the two";
        report.push(Finding::at(place(late), fact, help).about(place(early)));
    }
}
