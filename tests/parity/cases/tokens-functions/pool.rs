//! Values that are CloudFormation functions.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_pool_name: Fn::Sub("${AWS::StackName}-users"),
        user_invitation: {
            email_subject: Fn::Join(" ", ["Welcome to", AWS::Region]),
            email_body: Fn::ImportValue("invitation"),
            sms_message: Fn::Select(1, Fn::Split(",", Fn::ImportValue("texts"))),
        },
        sms_role: Fn::ImportValue("sender"),
    }
}
