//! Every way to write a string, and comments between the tokens.

use cognito_dsl::user_pool;

user_pool! {
    /** A pool with
     * a block of documentation. */
    pub mod customers {
        // A comment, and /* another */ one.
        user_pool_name: r"customers", /* between */
        user_verification: {
            email_subject: r#"The "subject""#,
            email_body: "Your code
                is {####}",
            sms_message: "Code: \u{7b}####}\n\
                          Thank you",
        },
        /// Documentation of a field.
        tags: { /// Documentation of an entry.
            "cost-center": r##"12"#34"##, team: "\x41\t\"\\" },
        clients: {
            /// Documentation of a client.
            web: { /** of a field */ disable_oauth },
        },
    }
}

fn main() {
    let template = customers::POOL.template();
    let get = |path: &str| template.get(&format!("Resources.Customers.Properties.{path}")).and_then(|json| json.as_text());
    assert_eq!(get("UserPoolName"), Some("customers"));
    assert_eq!(get("EmailVerificationSubject"), Some("The \"subject\""));
    assert_eq!(get("SmsVerificationMessage"), Some("Code: {####}\nThank you"));
    assert_eq!(get("UserPoolTags.cost-center"), Some("12\"#34"));
    assert_eq!(get("UserPoolTags.team"), Some("A\t\"\\"));
}
