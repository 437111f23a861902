use cognito_dsl::user_pool;

user_pool! {
    mod unknown_attribute {
        clients: { web: { disable_oauth } },
        outputs: { web_id: Fn::Sub("client ${web.Id}") },
    }
}

user_pool! {
    mod list_for_text {
        parameters: { names: CommaDelimitedList },
        mfa_message: Fn::Sub("${names} sends {####}"),
        tags: { regions: Fn::Split(",", "a,b") },
    }
}

user_pool! {
    mod text_for_list {
        parameters: { app_url: String },
        clients: {
            web: { oauth: { callback_urls: [app_url], logout_urls: [Fn::Select(0, Fn::Sub("${app_url}"))] } },
        },
        domains: { login: Prefix("my-app") },
    }
}

user_pool! {
    mod mapping_key {
        mappings: { names: { prod: { pool: "customers" } } },
        mfa_message: Fn::FindInMap(names, AWS::Region, "message"),
    }
}

user_pool! {
    mod resource_cycle {
        groups: { admins: { description: Fn::Sub("beside ${staff}") }, staff: { description: Ref(admins) } },
    }
}

fn main() {}
