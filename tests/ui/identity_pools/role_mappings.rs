use cognito_dsl::user_pool;

user_pool! {
    mod a_provider_misspelt {
        identity_pools: { app: { role_mappings: [{ provider_url: Facebok, use_token }] } },
    }
}

user_pool! {
    mod without_a_provider {
        identity_pools: { app: { role_mappings: [{ use_token }] } },
    }
}

user_pool! {
    mod a_user_pool_without_a_client {
        identity_pools: { app: { role_mappings: [{ provider_url: UserPool, mapping_key: "pool", use_token }] } },
    }
}

user_pool! {
    mod a_rule_without_a_role {
        identity_pools: { app: { role_mappings: [{ provider_url: Google, rules: [{ claim: "a", claim_value: "b" }] }] } },
    }
}

user_pool! {
    mod an_unknown_match {
        external: { r: AWS::IAM::Role },
        identity_pools: { app: { role_mappings: [{ provider_url: Google, rules: [{ claim: "a", claim_value: "b", mapped_role: r, match_type: EndsWith }] }] } },
    }
}

fn main() {}
