//! A custom domain with a certificate in the template, and managed login.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "Cert5C9FAEC1"]
            cert: AWS::CertificateManager::Certificate,
        },
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: cert,
                managed_login_version: NewerManagedLogin,
            },
        },
    }
}
