//! The rule about invisible characters in identifiers.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use cognito_model::schema::class::is_invisible;
use cognito_model::schema::kind::{Field, Meaning};

rules! {
    /// An identifier with leading or trailing spaces, or with an invisible character.
    warn identifier_spaces {
        guards: every(is_identifier),
        after: [crate::identity_providers::details::provider_detail_empty],
        reason: "the space or invisible character is part of the identifier, and nothing with that identifier exists",
        evidence: "aws/aws-cdk#31795",
        bad: r#"sns_region: "us-east-1 ""#,
        good: r#"sns_region: "us-east-1""#,
        check: [Text(look_at_spaces)],
    }
}

fn is_identifier(row: &Field) -> bool {
    matches!(row.means, Some(Meaning::Identifier | Meaning::Region))
}

fn look_at_spaces(text: &str, node: &Node<'_>) -> Option<Finding> {
    let unseen = text.chars().find(|&c| c != ' ' && is_invisible(c.into()));
    let is_padded = text.trim() != text;
    if is_dynamic(text) || (!is_padded && unseen.is_none()) {
        return None;
    }
    let fact = match unseen {
        Some(c) if !is_padded || !c.is_whitespace() => format!("which contains `{c:?}`"),
        _ => "which has a space at its start or end".to_owned(),
    };
    let bare: String = text.chars().filter(|&c| c == ' ' || !is_invisible(c.into())).collect();
    let bare = bare.trim();
    let help = Help::from(format!("write {}", quoted(bare)));
    let help = if bare.is_empty() {
        help
    } else {
        help.edit(Edit::Replace(format!("{bare:?}")))
    };
    let fact = format!("`{}` is {}, {fact}", node.name(), quoted(text));
    Some(Finding::new(fact, help))
}
