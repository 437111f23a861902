//! The guide's "Domains": the hosted UI (classic) and managed login.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: {
            #[cdk(id = "CognitoDomainWithBlandingDesignManagedLogin")]
            managed: Prefix { domain_prefix: "blanding-design-ui", managed_login_version: NewerManagedLogin },
            #[cdk(id = "DomainWithClassicHostedUi")]
            classic: Prefix { domain_prefix: "classic-hosted-ui", managed_login_version: ClassicHostedUi },
        },
    }
}
