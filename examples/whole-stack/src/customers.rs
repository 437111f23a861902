//! The shop's user pool: a declaration for the program and for its build script.

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who buys at the shop.
    pub mod customers {
        parameters: {
            certificate: String { description: "The ARN of the certificate of the sign-in domain, in us-east-1" },
            site: String { default: "shop.example.com" },
        },
        external: { welcome: AWS::Serverless::Function },
        self_sign_up_enabled,
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        user_verification: { email_subject: "Your code for the shop", email_body: File("mails/verification.html") },
        user_invitation: { email_subject: "Welcome to the shop", email_body: Fn::Sub(File("mails/invitation.html")) },
        lambda_triggers: { post_confirmation: welcome },
        resource_servers: {
            orders: { identifier: "orders", scopes: { read: "See your own orders", write: "Order and cancel" } },
        },
        clients: {
            web: {
                oauth: {
                    scopes: [openid, email, orders::read, orders::write],
                    callback_urls: ["https://shop.example.com/signed-in"],
                },
                ..Recommended
            },
        },
        domains: { login: Custom { domain_name: "login.example.com", certificate: certificate } },
        resources: {
            /// Other stacks find the pool by it.
            pool_id: AWS::SSM::Parameter {
                properties: { Name: Fn::Sub("/${AWS::StackName}/pool-id"), Type: "String", Value: Ref(pool) },
            },
        },
        outputs: { pool_id: UserPoolId, web_client_id: ClientId(web), login_url: BaseUrl(login) },
        stages: {
            dev: {
                deletion_protection: false,
                removal_policy: Destroy,
                parameters: { site: String { default: "dev.example.com" } },
                domains: { login: Custom { domain_name: "login.dev.example.com" } },
                clients: {
                    web: {
                        oauth: {
                            callback_urls: ["http://localhost:3000/signed-in", "https://dev.example.com/signed-in"],
                        },
                    },
                },
            },
            prod: { feature_plan: Plus, standard_threat_protection_mode: FullFunction },
        },
        ..Recommended
    }
}

// Every stage has to satisfy this. Otherwise neither the program nor the build script compiles.
const _: () = assert!(customers::stages::prod::POOL.has_deletion_protection());
