//! Analytics with an application and with an ID.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: { app: AWS::Pinpoint::App },
        clients: { web: { analytics: { application: app, application_id: "12ab" } } },
    }
}
