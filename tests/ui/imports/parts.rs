use cognito_dsl::user_pool;

user_pool! {
    mod settings_of_a_client {
        clients: { web: { import: "1example23456789", generate_secret } },
    }
}

user_pool! {
    mod settings_of_a_domain {
        domains: { login: Prefix { import: "my-app", managed_login_version: NewerManagedLogin } },
    }
}

user_pool! {
    mod a_domain_of_unknown_kind {
        parameters: { name: String },
        domains: { login: { import: name } },
    }
}

user_pool! {
    mod the_distribution_of_a_domain {
        domains: { own: { import: "auth.example.com" } },
        outputs: { alias: CloudFrontEndpoint(own) },
    }
}

user_pool! {
    mod an_attribute_of_a_client {
        clients: { web: { import: "1example23456789" } },
        outputs: { secret: Fn::GetAtt(web, ClientSecret) },
    }
}

fn main() {}
