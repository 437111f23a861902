use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        identity_providers: {
            staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["a0.example", "a1.example", "a2.example", "a3.example", "a4.example", "a5.example", "a6.example", "a7.example", "a8.example", "a9.example", "b0.example", "b1.example", "b2.example", "b3.example", "b4.example", "b5.example", "b6.example", "b7.example", "b8.example", "b9.example", "c0.example", "c1.example", "c2.example", "c3.example", "c4.example", "c5.example", "c6.example", "c7.example", "c8.example", "c9.example", "d0.example", "d1.example", "d2.example", "d3.example", "d4.example", "d5.example", "d6.example", "d7.example", "d8.example", "d9.example", "e0.example", "e1.example", "e2.example", "e3.example", "e4.example", "e5.example", "e6.example", "e7.example", "e8.example", "e9.example", "f0.example"] },
        },
    }
}

fn main() {}
