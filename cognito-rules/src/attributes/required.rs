//! Rules about what users must provide to sign up.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;

rules! {
    /// A custom attribute that users must provide to sign up.
    error custom_attribute_required {
        guards: [StringAttribute.required, NumberAttribute.required, BooleanAttribute.required, DateTimeAttribute.required],
        reason: "Cognito rejects it: `Required custom attributes are not supported currently.`",
        evidence: "hashicorp/terraform-provider-aws#18430; API CreateUserPool, SchemaAttributeType",
        measured: [("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-schema-custom-required")],
        bad: "custom_attributes: { plan: String(required) }",
        good: "custom_attributes: { plan: String(required: false) }",
        check: [Flag(custom)],
    }
}

fn custom(is_required: bool, node: &Node<'_>) -> Option<Finding> {
    is_required.then(|| {
        let help = "remove `required`, and reject users without the attribute in a `pre_sign_up` trigger";
        let fact = format!("the custom attribute {} cannot be required", quoted_name(node.entry()));
        Finding::new(fact, Help::from(help).edit(Edit::Remove)).at_key()
    })
}
