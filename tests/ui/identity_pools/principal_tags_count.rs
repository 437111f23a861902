use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        identity_pools: { app: { principal_tags: { google: { claims: {
            a0: "a", a1: "a", a2: "a", a3: "a", a4: "a", a5: "a", a6: "a", a7: "a", a8: "a", a9: "a",
            b0: "a", b1: "a", b2: "a", b3: "a", b4: "a", b5: "a", b6: "a", b7: "a", b8: "a", b9: "a",
            c0: "a", c1: "a", c2: "a", c3: "a", c4: "a", c5: "a", c6: "a", c7: "a", c8: "a", c9: "a",
            d0: "a", d1: "a", d2: "a", d3: "a", d4: "a", d5: "a", d6: "a", d7: "a", d8: "a", d9: "a",
            e0: "a", e1: "a", e2: "a", e3: "a", e4: "a", e5: "a", e6: "a", e7: "a", e8: "a", e9: "a",
            f0: "a",
        } } } } },
        deletion_protection,
    }
}

fn main() {}
