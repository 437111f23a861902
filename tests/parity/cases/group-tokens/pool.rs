//! A group with settings from parameters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { team: String },
        groups: { team: { group_name: parameters::team, description: Ref(parameters::team) } },
    }
}
