use cognito_dsl::user_pool;

user_pool! {
    mod unknown {
        identity_providers: { okta: Okta {} },
    }
}

user_pool! {
    mod name_of_cloudformation {
        identity_providers: { amazon: LoginWithAmazon { client_id: "id", client_secret: Secret("s") } },
    }
}

user_pool! {
    mod none {
        identity_providers: { okta: { issuer_url: "https://example.com" } },
    }
}

user_pool! {
    mod a_list {
        identity_providers: [google],
    }
}

user_pool! {
    mod a_setting_of_another {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), team_id: "team" } },
    }
}

fn main() {}
