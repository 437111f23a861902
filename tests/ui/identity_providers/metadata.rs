use cognito_dsl::user_pool;

user_pool! {
    mod a_text {
        identity_providers: { staff: Saml { metadata: "https://a.b" } },
    }
}

user_pool! {
    mod two_kinds {
        identity_providers: { staff: Saml { metadata: Url("https://a.b"), metadata_file: "a.xml" } },
    }
}

user_pool! {
    mod no_such_file {
        identity_providers: { staff: Saml { metadata: File("no/such/metadata.xml") } },
    }
}

user_pool! {
    mod no_text {
        identity_providers: { staff: Saml { metadata: File(path) } },
    }
}

fn main() {}
