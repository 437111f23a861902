//! Rules about the applications at identity providers.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted, write_string};

rules! {
    /// An application ID with spaces around it.
    warn provider_client_id_spaces {
        guards: [
            GoogleProvider.client_id,
            FacebookProvider.client_id,
            AmazonProvider.client_id,
            AppleProvider.client_id,
            OidcProvider.client_id,
        ],
        after: [crate::identity_providers::details::provider_detail_empty],
        reason: "the space becomes part of the ID, and the provider knows no such application",
        evidence: "aws/aws-cdk#31795",
        bad: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app.apps.googleusercontent.com ", client_secret: google_secret } }"#,
        good: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app.apps.googleusercontent.com", client_secret: google_secret } }"#,
        check: [Text(space_around)],
    }
}

fn space_around(id: &str, _: &Node<'_>) -> Option<Finding> {
    let bare = id.trim();
    if bare == id || is_dynamic(id) {
        return None;
    }
    let fact = format!("`client_id` is {}, which has a space at its start or end", quoted(id));
    Some(Finding::new(fact, write_string(bare)))
}
