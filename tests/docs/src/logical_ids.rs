//! The table of logical IDs in the language reference.

use std::fs;

use cognito_dsl::user_pool;

use crate::files;

user_pool! {
    mod customers {
        feature_plan: Plus,
        enable_sms_role,
        removal_policy: Retain,
        parameters: { site: String, stage: String },
        conditions: { is_prod: Fn::Equals(stage, "prod") },
        mappings: { senders: { prod: { name: "shop" } }, regions: External },
        user_pool_name: Fn::FindInMap(regions, AWS::Region, "name"),
        user_invitation: { email_subject: Fn::FindInMap(senders, "prod", "name") },
        external: { uploads: AWS::S3::Bucket, check: AWS::Lambda::Function, support: AWS::IAM::Role },
        resources: { login_record: AWS::SNS::Topic { properties: { DisplayName: site }, condition: is_prod } },
        lambda_triggers: { pre_sign_up: { function: check, role: support, actions: [AdminGetUser] } },
        grants: [{ role: support, actions: [AdminGetUser] }],
        resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } },
        groups: { admins: {}, staff: {} },
        users: { admin: { groups: [staff] } },
        identity_providers: { google: Google { client_id: "1", client_secret: Secret("google") } },
        domains: { login: Prefix("customers") },
        threat_protection: { compromised_credentials: { action: Block } },
        standard_threat_protection_mode: FullFunction,
        logs: { user_auth_events: S3(uploads) },
        ui_customization: { css: "" },
        clients: {
            web: {
                oauth: { callback_urls: ["https://shop.example.com/in"], flows: { authorization_code_grant } },
                supported_identity_providers: [google],
                branding: { default },
                terms: {
                    terms_of_use: { default: "https://shop.example.com/terms" },
                    privacy_policy: { default: "https://shop.example.com/privacy" },
                },
                threat_protection: { compromised_credentials: { action: Block } },
                ui_customization: { css: "" },
            },
        },
        identity_pools: {
            shop: {
                authentication_providers: { user_pools: [web], google: { client_id: "1" } },
                principal_tags: { google: { use_defaults } },
            },
        },
        replicas: { europe: { region: "eu-west-1" } },
        outputs: { pool_id: UserPoolId },
    }
}

user_pool! {
    mod others {
        conditions: { is_prod: External },
        groups: { admins: { condition: is_prod } },
    }
}

#[test]
fn the_table_has_the_ids_of_the_template() {
    let text = fs::read_to_string(files::path("docs/language.md")).expect("the document");
    let (_, section) = text.split_once("\n## Logical IDs\n").expect("the section");
    let rows = section.lines().skip_while(|line| !line.starts_with("|---"));
    let rows: Vec<&str> = rows.skip(1).take_while(|line| line.starts_with('|')).collect();
    let json = [customers::POOL, others::POOL]
        .map(|pool| pool.template().to_json())
        .concat();
    for row in &rows {
        let cell = row.split('|').nth(2).unwrap_or_default();
        let codes: Vec<&str> = cell.split('`').skip(1).step_by(2).collect();
        // The others are suffixes.
        let (first, rest) = codes.split_first().expect(row);
        let whole = rest.iter().filter(|code| code.starts_with("Customers"));
        for id in [first].into_iter().chain(whole) {
            let is_there = [format!("\"{id}\""), format!("\"{id}.")]
                .iter()
                .any(|code| json.contains(code));
            assert!(is_there, "{row}\n{json}");
        }
    }
    assert!(rows.len() > 20, "{}", rows.len());
}
