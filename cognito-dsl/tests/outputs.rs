//! Reads what tools print about a deployed stack into the generated struct.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cognito_dsl::outputs::OutputsError;
use cognito_dsl::user_pool;

user_pool! {
    /// A pool with outputs under conditions.
    pub mod customers {
        parameters: { stage: String },
        conditions: { is_prod: Fn::Equals(Ref(stage), "prod") },
        clients: { web: { disable_oauth }, support: { disable_oauth, condition: is_prod } },
        outputs: {
            /// The service looks the pool up by it.
            pool_id: UserPoolId,
            web_client_id: ClientId(web),
            support_client_id: ClientId(support),
            r#type: { value: "shop", condition: is_prod },
        },
    }
}

user_pool! {
    /// A pool whose stages have different outputs.
    pub mod shop {
        clients: { web: { disable_oauth } },
        outputs: { pool_id: UserPoolId },
        stages: { dev: {}, prod: { outputs: { arn: UserPoolArn } } },
    }
}

user_pool! {
    /// A pool that outputs client secrets.
    pub mod backend {
        clients: { server: { disable_oauth, generate_secret } },
        outputs: {
            pool_id: UserPoolId,
            #[allow(client_secret_output)]
            server_secret: ClientSecret(server),
            #[allow(client_secret_output)]
            r#type: { value: Fn::Sub("basic ${server.ClientSecret}"), condition: is_prod },
        },
        parameters: { stage: String },
        conditions: { is_prod: Fn::Equals(Ref(stage), "prod") },
    }
}

fn read(json: &str) -> Result<customers::Outputs, OutputsError> {
    customers::Outputs::from_json(json)
}

const LIST: &str = r#"[
    { "OutputKey": "CustomersPoolId", "OutputValue": "eu-west-1_Example01", "Description": "The pool" },
    { "OutputKey": "CustomersWebClientId", "OutputValue": "web", "ExportName": "web" },
    { "OutputKey": "Bucket", "OutputValue": "of another stack" }
]"#;

#[test]
fn in_every_form_that_tools_have() {
    let expected = customers::Outputs {
        pool_id: "eu-west-1_Example01".to_owned(),
        web_client_id: "web".to_owned(),
        // Both have a condition: one that of its client, the other its own.
        support_client_id: None,
        r#type: None,
    };
    let stack = format!("{{ \"StackName\": \"shop\", \"StackId\": \"arn\", \"Outputs\": {LIST} }}");
    let flat = r#"{ "CustomersPoolId": "eu-west-1_Example01", "CustomersWebClientId": "web" }"#;
    for json in [
        LIST.to_owned(),
        stack.clone(),
        format!("{{ \"Stacks\": [{stack}] }}"),
        format!("{{ \"Stacks\": [{{ \"StackName\": \"network\", \"StackId\": \"arn\" }}, {stack}] }}"),
        flat.to_owned(),
        format!("{{ \"AuthStack\": {flat}, \"Other\": {{ \"Key\": \"value\" }} }}"),
    ] {
        assert_eq!(read(&json), Ok(expected.clone()), "{json}");
    }
}

#[test]
fn outputs_under_a_condition() {
    let outputs = read(
        r#"{ "CustomersPoolId": "id", "CustomersWebClientId": "web", "CustomersSupportClientId": "support", "CustomersType": "shop" }"#,
    );
    let outputs = outputs.unwrap();
    assert_eq!(outputs.support_client_id.as_deref(), Some("support"));
    assert_eq!(outputs.r#type.as_deref(), Some("shop"));
}

#[test]
fn from_a_function() {
    let outputs = customers::Outputs::from_fn(|key| Some(format!("value of {key}"))).unwrap();
    assert_eq!(outputs.pool_id, "value of CustomersPoolId");
    let missing = customers::Outputs::from_fn(|_| None).unwrap_err();
    assert_eq!(missing, OutputsError::Missing(customers::outputs::POOL_ID));
}

#[test]
fn what_is_wrong() {
    for (json, message) in [
        (
            "{ \"CustomersPoolId\": \"id\" }",
            "the stack has no output `CustomersWebClientId`; deploy the current template first",
        ),
        (
            "[]",
            "the stack has no output `CustomersPoolId`; deploy the current template first",
        ),
        (
            "{ \"StackId\": \"arn\" }",
            "the stack has no output `CustomersPoolId`; deploy the current template first",
        ),
        (
            "[1]",
            "the JSON has no outputs; use that of `aws cloudformation describe-stacks`, or an object of keys and values",
        ),
        (
            "{ \"Stacks\": { \"a\": 1 } }",
            "the JSON has no outputs; use that of `aws cloudformation describe-stacks`, or an object of keys and values",
        ),
        (
            r#"{ "Dev": { "CustomersPoolId": "one" }, "Prod": { "CustomersPoolId": "two" } }"#,
            "several stacks have different outputs `CustomersPoolId`; name one of them, as with `--stack-name`",
        ),
    ] {
        assert_eq!(read(json).unwrap_err().to_string(), message);
    }
    assert!(
        read("pool")
            .unwrap_err()
            .to_string()
            .starts_with("the outputs are not JSON: ")
    );
}

/// Debug output ends up in logs.
#[test]
fn debug_leaves_out_client_secrets() {
    let outputs = backend::Outputs::from_fn(|key| Some(format!("value of {key}"))).unwrap();
    assert_eq!(outputs.server_secret, "value of BackendServerSecret");
    assert_eq!(
        format!("{outputs:?}"),
        "Outputs { pool_id: \"value of BackendPoolId\", server_secret: <secret>, type: <secret> }"
    );
    let outputs = customers::Outputs::from_fn(|_| Some("shown".to_owned())).unwrap();
    assert_eq!(
        format!("{outputs:?}"),
        "Outputs { pool_id: \"shown\", web_client_id: \"shown\", support_client_id: Some(\"shown\"), type: Some(\"shown\") }"
    );
}

/// Each stage has a struct for its own outputs.
#[test]
fn of_stages() {
    let json = r#"{ "ShopPoolId": "id", "ShopArn": "arn" }"#;
    assert_eq!(shop::stages::dev::Outputs::from_json(json).unwrap().pool_id, "id");
    assert_eq!(shop::stages::prod::Outputs::from_json(json).unwrap().arn, "arn");
}
