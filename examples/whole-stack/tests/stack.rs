//! The templates of the stages, and mistakes between the rest of the template and the pool.

use cognito_dsl::model::Template;
use cognito_dsl::{build, yaml};

#[path = "../stack.rs"]
mod stack;

const REST: &str = include_str!("../template.yaml");

/// The application's template with a replacement.
fn rest(from: &str, to: &str) -> Template {
    assert!(REST.contains(from), "{from}");
    let rest = yaml::read(&REST.replace(from, to)).expect("it is still a template");
    rest.named("template.yaml")
}

/// The build script's message about the first stage with such a template.
fn message(from: &str, to: &str) -> String {
    let (_, pool) = stack::STAGES[0];
    build::declared_in("src/customers.rs")
        .template("shop.json", pool)
        .merge(rest(from, to))
        .also_at("infra/shop-dev.yaml")
        .check()
        .map_or_else(|error| error.to_string(), |()| String::new())
}

#[test]
fn the_templates_in_the_repository_are_up_to_date() -> Result<(), cognito_dsl::build::Error> {
    stack::templates().check()
}

#[test]
fn the_rest_and_the_pool_refer_to_each_other() {
    for (stage, pool) in stack::STAGES {
        let template = pool.template().merge_all([rest("", "")]).expect("they fit together");
        for id in [
            "Welcome",
            "Api",
            "LoginRecord",
            "Firewall",
            "Uploads",
            "Customers",
            "PoolId",
        ] {
            assert!(template.resource(id).is_some(), "{stage}: {id}");
        }
    }
}

#[test]
fn a_reference_to_nothing_names_both_files() {
    assert_eq!(
        message("!Ref CustomersWebClient", "!Ref CustomersWebClinet"),
        "`shop.json`: `Resources.Orders` of `template.yaml` refers to `CustomersWebClinet`, which is neither in this template nor in \
         `src/customers.rs`; write `CustomersWebClient`, or also merge the template that has it"
    );
}

#[test]
fn a_wrong_type_names_both_files() {
    assert_eq!(
        message(
            "  Welcome:\n    Type: AWS::Serverless::Function",
            "  Welcome:\n    Type: AWS::SNS::Topic"
        ),
        "`shop.json`: `src/customers.rs` declares `Welcome` as an `AWS::Serverless::Function`, but it is an \
         `AWS::SNS::Topic` in `template.yaml`; write `AWS::SNS::Topic` in `external`, or name another resource"
    );
}

/// The pool calls the function, and the function needs the pool's ID.
#[test]
fn resources_that_wait_for_each_other_name_both_files() {
    assert_eq!(
        message("UPLOADS: !Ref Uploads", "POOL: !Ref Customers"),
        "`shop.json`: the resources have a circular dependency (`src/customers.rs` and `template.yaml`): Customers → \
         Welcome → Customers; remove one of these references, or one `DependsOn`"
    );
}
