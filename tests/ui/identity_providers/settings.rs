use cognito_dsl::user_pool;

user_pool! {
    mod missing {
        identity_providers: { google: Google },
    }
}

user_pool! {
    mod older_name {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), client_secret_value: "secret" } },
    }
}

user_pool! {
    mod scopes_in_a_text {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), scopes: "profile email" } },
    }
}

user_pool! {
    mod an_endpoint_too_few {
        identity_providers: { okta: Oidc { client_id: "id", client_secret: Secret("s"), issuer_url: "https://example.com", endpoints: { authorization: "https://a.b", token: "https://a.b", user_info: "https://a.b" } } },
    }
}

user_pool! {
    mod an_unknown_method {
        identity_providers: { okta: Oidc { client_id: "id", client_secret: Secret("s"), issuer_url: "https://example.com", attribute_request_method: Put } },
    }
}

user_pool! {
    mod the_same_constant {
        identity_providers: { my_idp: External("a"), "my-idp": External("b") },
    }
}

fn main() {}
