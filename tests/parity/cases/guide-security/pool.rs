//! The guide's "Security": a role for SMS messages.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        external: {
            #[logical_id = "userpoolsmsrole02D3D461"]
            pool_sms_role: AWS::IAM::Role,
        },
        sms_role: pool_sms_role,
        sms_role_external_id: "c87467be-4f34-11ea-b77f-2e728ce88125",
    }
}
