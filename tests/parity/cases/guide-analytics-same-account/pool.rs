//! The guide's "When specifying a Pinpoint application from the same account".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        external: {
            #[logical_id = "PinpointApp"]
            pinpoint_app: AWS::Pinpoint::App,
        },
        clients: {
            #[cdk(path = "Client")]
            client: { analytics: { application: pinpoint_app, share_user_data: true } },
        },
    }
}
