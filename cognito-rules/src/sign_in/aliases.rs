//! The rule about what users sign in with.

use crate::engine::words::chosen;
use crate::engine::finding::{Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

rules! {
    /// A preferred username without `username` among the sign-in aliases.
    error preferred_username_without_username {
        guards: [SignInAliases.username, SignInAliases.preferred_username],
        reason: "Cognito accepts a preferred username only in addition to an immutable username",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "sign_in_aliases: { preferred_username }",
        good: "sign_in_aliases: { username, preferred_username }",
        check: [Pool(check_preferred_username_without_username)],
    }
}

fn check_preferred_username_without_username(pool: &UserPool, report: &mut Report) {
    let Some(aliases) = &pool.sign_in_aliases else { return };
    if !aliases.preferred_username || aliases.username {
        return;
    }
    let wanted = chosen(&[
        ("username", true),
        ("email", aliases.email),
        ("phone", aliases.phone),
        ("preferred_username", true),
    ]);
    let value = format!("{{ {} }}", wanted.join(", "));
    let help = format!("write `sign_in_aliases: {value}`");
    report.push(
        Finding::at(
            setting(&["sign_in_aliases", "preferred_username"]),
            "`preferred_username` needs `username` among the sign-in aliases",
            // Only set the missing one: the other aliases may be constants of the program.
            Help::from(help).sets(&["sign_in_aliases", "username"], "true"),
        )
        .at_key()
        .about(setting(&["sign_in_aliases", "username"])),
    );
}
