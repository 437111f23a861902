//! Prints the CloudFormation template of a realistic user pool: `cargo run --example quickstart`.
//!
//! Users sign up by email, confirm the email address with a code, and may add an authenticator app. A server signs them in to
//! the shop's website, and a mobile app does so on phones. Both request scopes of the orders API.

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who buys at the shop.
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        user_verification: {
            email_subject: "Confirm your address for the shop",
            email_body: "Welcome to the shop! Your code is {####}",
        },
        user_invitation: {
            email_subject: "Your account at the shop",
            email_body: "Hello {username}, sign in with the password {####} and choose one of your own.",
        },
        // The old email address stays valid until the new one is confirmed.
        keep_original: { email },
        standard_attributes: { email: { required }, fullname: { required } },
        custom_attributes: { customer_number: String(1..=20, mutable), newsletter: Boolean(mutable) },

        mfa: Optional,
        mfa_second_factor: { otp },
        password_policy: { min_length: 12, temp_password_validity: days(3), password_history_size: 5 },
        tags: { application: "shop", "cost-center": "1234" },

        parameters: {
            site: String {
                default: "https://shop.example.com",
                allowed_pattern: "https://[^/]+",
                description: "The address of the site, without a slash at the end",
            },
        },
        resource_servers: {
            orders: { identifier: "orders", scopes: { read: "See your orders", write: "Order and cancel" } },
        },
        clients: {
            /// The website, which keeps its secret on a server.
            web: {
                generate_secret,
                auth_flows: {}, // only through managed login
                oauth: {
                    scopes: [openid, email, orders::read, orders::write],
                    callback_urls: [Fn::Sub("${site}/signed-in")],
                    logout_urls: [site],
                },
                access_token_validity: minutes(30),
                refresh_token_validity: days(30),
                read_attributes: [email, email_verified, fullname, custom::customer_number],
                write_attributes: [email, fullname, custom::newsletter],
                ..Recommended
            },
            /// The mobile app, which cannot keep a secret.
            mobile: {
                oauth: {
                    scopes: [openid, orders::read],
                    callback_urls: ["com.example.shop://signed-in"],
                    logout_urls: ["com.example.shop://signed-out"],
                },
                access_token_validity: minutes(15),
                refresh_token_rotation_grace_period: seconds(10),
                ..Recommended
            },
        },
        domains: {
            // The account ID is unique, so the prefix is not taken.
            login: Prefix(Fn::Sub("shop-${AWS::AccountId}")),
        },
        groups: {
            support: { description: "Answers questions about orders", precedence: 10 },
            admins: { description: "Can change every order", precedence: 1 },
        },
        outputs: {
            pool_id: UserPoolId,
            issuer: { value: UserPoolProviderUrl, description: "The issuer of the tokens" },
            sign_in_pages: BaseUrl(login),
            web_client_id: ClientId(web),
            mobile_client_id: ClientId(mobile),
        },
        ..Recommended
    }
}

fn main() {
    println!("{}", customers::POOL.template().to_json_pretty());
}
