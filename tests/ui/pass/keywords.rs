//! Names can be keywords, raw or not.

use cognito_dsl::user_pool;

user_pool! {
    pub mod r#match {
        custom_attributes: { type: String, r#loop: Number, self: Boolean },
        resource_servers: { r#fn: { identifier: "fn", scopes: { mut: "Write", "async": "Later" } } },
        clients: {
            type: {
                oauth: { scopes: [openid, fn::mut, r#fn::r#async], callback_urls: ["https://app.example.com"] },
                read_attributes: [custom::type, custom::r#loop, custom::self],
            },
            r#match: { disable_oauth },
            crate: { disable_oauth },
        },
        groups: { super: {}, where: {} },
        outputs: { return: ClientId(type), r#dyn: ClientId(r#match) },
    }
}

fn main() {
    let template = r#match::POOL.template();
    for id in ["MatchTypeClient", "MatchMatchClient", "MatchCrateClient", "MatchSuperGroup", "MatchFnResourceServer"] {
        assert!(template.resource(id).is_some(), "{id} in {template}");
    }
    assert_eq!(r#match::clients::TYPE.name, "type");
    assert_eq!(r#match::groups::SUPER, "super");
    assert_eq!(r#match::attributes::custom::LOOP, "custom:loop");
    // A keyword gets an underscore if only the generated code uses the name.
    assert_eq!(r#match::scopes::r#fn::MUT, "fn/mut");
}
