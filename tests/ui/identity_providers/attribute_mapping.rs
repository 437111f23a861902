use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { emial: GoogleEmail } } },
    }
}

user_pool! {
    mod misspelt_at_the_provider {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { email: GogleEmail } } },
    }
}

user_pool! {
    mod without_quotes {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { email: email } } },
    }
}

user_pool! {
    mod unknown {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { email: Zzz } } },
    }
}

user_pool! {
    mod a_number {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { email: 5 } } },
    }
}

user_pool! {
    mod twice {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { fullname: "a", name: "b" } } },
    }
}

user_pool! {
    mod without_a_value {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { email } } },
    }
}

user_pool! {
    mod custom_at_the_top {
        identity_providers: { google: Google { client_id: "id", client_secret: Secret("s"), attribute_mapping: { custom: "sub" } } },
    }
}

fn main() {}
