//! The claims of tokens in a function, together with your own names, and with the crate under another name.

#![deny(warnings)]

extern crate cognito_dsl as pools;

mod claims {}

fn main() {
    #[allow(dead_code)]
    struct IdToken;

    pools::user_pool! {
        mod customers {
            custom_attributes: {
                // Names that the expansion itself uses, and names from Rust.
                Custom: String, String: Number, claims: Boolean, DateTime: DateTime, self: String, fn: Number, "1st": Boolean, "a.b-c": String,
            },
            groups: { claims: {} },
        }
    }

    let custom = customers::claims::Custom::default();
    let _: (Option<String>, Option<i64>, Option<bool>) = (custom.custom, custom.string, custom.claims);
    let _: Option<pools::claims::DateTime> = custom.date_time;
    let _: (Option<String>, Option<i64>, Option<bool>, Option<String>) = (custom._self, custom.r#fn, custom._1st, custom.a_b_c);

    let is_in = |token: &customers::claims::IdToken| token.is_in(customers::groups::CLAIMS);
    let may = |token: &customers::claims::AccessToken| token.has_scope("orders/read");
    let _ = (is_in, may);
}
