//! Users sign in with Google or with the company's own directory, in an application that runs in the browser:
//! `cargo run --example social-sign-in`.
//!
//! The secrets of both providers are parameters of the stack, so they are neither in the program nor in the template:
//!
//! ```console
//! $ cargo run --example social-sign-in > template.json
//! $ aws cloudformation deploy --stack-name readers --template-file template.json \
//!       --parameter-overrides GoogleSecret=.. DirectorySecret=..
//! ```

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who reads the magazine.
    pub mod readers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        custom_attributes: {
            // Attributes that a provider fills have to be mutable.
            department: String(..=64, mutable),
        },

        parameters: {
            google_secret: String { no_echo, description: "The secret of the OAuth client at Google" },
            directory_secret: String { no_echo, description: "The secret of the application in the directory" },
            site: String {
                default: "https://magazine.example.com",
                description: "The address of the site, without a slash at the end",
            },
        },
        identity_providers: {
            google: Google {
                client_id: "1234567890-abcdef.apps.googleusercontent.com",
                client_secret: google_secret,
                scopes: ["openid", "email", "profile"],
                attribute_mapping: { email: GoogleEmail, email_verified: GoogleEmailVerified, fullname: GoogleName },
            },
            // The provider's name in Cognito. Users see it in their usernames: Staff_1234.
            directory: Oidc {
                name: "Staff",
                client_id: "magazine",
                client_secret: directory_secret,
                issuer_url: "https://login.example.com",
                scopes: ["openid", "email"],
                identifiers: ["example.com"],
                attribute_mapping: { email: "email", fullname: "name", custom: { department: "dept" } },
            },
        },
        clients: {
            /// Runs in the browser, where it cannot keep a secret. It uses the authorization code grant with PKCE, which needs
            /// no settings here.
            spa: {
                auth_flows: {}, // only through managed login
                oauth: {
                    scopes: [openid, email, profile],
                    callback_urls: ["http://localhost:3000/signed-in", Fn::Sub("${site}/signed-in")],
                    logout_urls: ["http://localhost:3000", site],
                },
                // Not the pool's own users, which would be `Cognito`.
                supported_identity_providers: [google, directory],
                refresh_token_rotation_grace_period: seconds(10),
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("magazine-${AWS::AccountId}")) },
        outputs: {
            pool_id: UserPoolId,
            client_id: ClientId(spa),
            sign_in: SignInUrl { domain: login, client: spa, redirect_uri: "http://localhost:3000/signed-in" },
            redirect_at_google: {
                value: Fn::Sub("https://${login}.auth.${AWS::Region}.amazoncognito.com/oauth2/idpresponse"),
                description: "What to enter at Google as the authorised redirect URI",
            },
        },
        ..Recommended
    }
}

fn main() {
    println!("{}", readers::POOL.template().to_json_pretty());
}
