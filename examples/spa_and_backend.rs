//! A browser application, the API that it calls, and a server that acts for itself: `cargo run --example spa-and-backend`.
//!
//! Each has its own client, because each can be trusted with different things. The browser cannot keep a secret and gets tokens
//! for users. The nightly job has no user in front of it and gets tokens for itself.

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who books rooms.
    pub mod guests {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        mfa: Optional,
        mfa_second_factor: { otp },

        parameters: {
            site: String {
                default: "https://rooms.example.com",
                description: "The address of the application, without a slash at the end",
            },
        },
        // What the API allows its callers. Tokens contain it as `bookings/read`.
        resource_servers: {
            bookings: {
                identifier: "bookings",
                scopes: { read: "See bookings", write: "Book and cancel", export: "Read everyone's bookings" },
            },
        },
        clients: {
            /// Runs in the browser: a public client, whose refresh tokens can be used only once.
            spa: {
                auth_flows: {}, // only through managed login
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, email, bookings::read, bookings::write],
                    callback_urls: [Fn::Sub("${site}/signed-in"), "http://localhost:5173/signed-in"],
                    logout_urls: [site, "http://localhost:5173"],
                },
                access_token_validity: minutes(15),
                refresh_token_validity: days(7),
                refresh_token_rotation_grace_period: seconds(10),
                ..Recommended
            },
            /// Renders pages on the server: a confidential client, which authenticates with its secret.
            backend: {
                generate_secret,
                auth_flows: {},
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, email, profile, bookings::read, bookings::write],
                    callback_urls: [Fn::Sub("${site}/server/signed-in")],
                    logout_urls: [site],
                },
                ..Recommended
            },
            /// Runs at night, without a user.
            nightly_export: {
                generate_secret,
                auth_flows: {},
                oauth: { flows: { client_credentials }, scopes: [bookings::export] },
                access_token_validity: minutes(5),
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("rooms-${AWS::AccountId}")) },
        outputs: {
            issuer: { value: UserPoolProviderUrl, description: "What the API checks in `iss`" },
            spa_id: { value: ClientId(spa), description: "What the API checks in `client_id`" },
            backend_id: ClientId(backend),
            export_id: ClientId(nightly_export),
            token_endpoint: {
                value: Fn::Sub("https://${login}.auth.${AWS::Region}.amazoncognito.com/oauth2/token"),
                description: "Where the nightly export gets its token",
            },
        },
        ..Recommended
    }
}

// The export reads everything, so no browser may request its scope.
const _: () = assert!(matches!(guests::POOL.client("spa"), Some(spa) if !spa.allows_client_credentials()));

fn main() {
    println!("{}", guests::POOL.template().to_json_pretty());
}
