//! Rules about the types of standard attributes.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{StandardAttributeName, UserPool};

rules! {
    /// A standard attribute of another type, or one that only an administrator can change.
    error standard_attribute_type {
        guards: [StandardAttribute.data_type, StandardAttribute.developer_only],
        reason: "Cognito rejects it: `You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute`",
        evidence: "badmintoncryer/cdk-preflight 1.9.1; getmoto/moto#4493",
        measured: [("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-schema-standard-attr-datatype")],
        bad: "standard_attributes: { email: { data_type: Number } }",
        good: "standard_attributes: { email: { data_type: String(0..=2048) } }",
        check: [Pool(check_type)],
    }
}

fn check_type(pool: &UserPool, report: &mut Report) {
    for (name, attribute) in pool.standard_attributes.iter().flat_map(|them| &them.0) {
        let path = setting(&["standard_attributes"]).key(name.name());
        let own = match name {
            StandardAttributeName::LastUpdateTime => "Number",
            _ => "String",
        };
        let written = attribute.data_type.as_ref().map(|written| written.row().name);
        if let Some(written) = written.filter(|written| *written != own) {
            let fact = format!("`{}` is a `{own}` in every pool, and a `{written}` here", name.name());
            let help = Help::from(format!("write `{own}`, or remove `data_type`")).edit(Edit::Replace(own.to_owned()));
            report.push(Finding::at(path.field("data_type"), fact, help));
        }
        if attribute.developer_only == Some(true) {
            let fact = format!("`{}` is a standard attribute, so it cannot be `developer_only`", name.name());
            let help = "remove `developer_only`, and leave the attribute out of the `write_attributes` of clients";
            report.push(Finding::at(path.field("developer_only"), fact, help).at_key());
        }
    }
}
