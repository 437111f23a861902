use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s") } },
        clients: { web: { disable_oauth, supported_identity_providers: [gogle] } },
    }
}

user_pool! {
    mod another_case {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s") } },
        clients: { web: { disable_oauth, supported_identity_providers: [google, COGNITO] } },
    }
}

user_pool! {
    mod undeclared {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s") } },
        clients: { web: { disable_oauth, supported_identity_providers: [okta] } },
    }
}

user_pool! {
    mod beside_one_that_failed {
        identity_providers: { okta: Okta {}, google: Google { client_id: "id", client_secret: Secret("s") } },
        clients: { web: { disable_oauth, supported_identity_providers: [okta, google] } },
    }
}

user_pool! {
    mod exists_already {
        identity_providers: { okta: External("Okta") },
        user_pool_name: Ref(okta),
    }
}

user_pool! {
    mod where_a_text_is_wanted {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s") } },
        user_pool_name: google,
    }
}

fn main() {}
