//! The guide's "When specifying a Pinpoint application from a different account".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        external: {
            #[logical_id = "PinpointApp"]
            pinpoint_app: AWS::Pinpoint::App,
            #[logical_id = "PinpointRoleD648A459"]
            pinpoint_role: AWS::IAM::Role,
        },
        clients: {
            #[cdk(path = "Client")]
            client: {
                analytics: {
                    application_id: Ref(pinpoint_app),
                    external_id: "sample-external-id",
                    role: pinpoint_role,
                    share_user_data: true,
                },
            },
        },
    }
}
