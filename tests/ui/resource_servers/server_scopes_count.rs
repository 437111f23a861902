use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resource_servers: { orders: { identifier: "orders", scopes: { last: "See", a0: "See", a1: "See", a2: "See", a3: "See", a4: "See", a5: "See", a6: "See", a7: "See", a8: "See", a9: "See", b0: "See", b1: "See", b2: "See", b3: "See", b4: "See", b5: "See", b6: "See", b7: "See", b8: "See", b9: "See", c0: "See", c1: "See", c2: "See", c3: "See", c4: "See", c5: "See", c6: "See", c7: "See", c8: "See", c9: "See", d0: "See", d1: "See", d2: "See", d3: "See", d4: "See", d5: "See", d6: "See", d7: "See", d8: "See", d9: "See", e0: "See", e1: "See", e2: "See", e3: "See", e4: "See", e5: "See", e6: "See", e7: "See", e8: "See", e9: "See", f0: "See", f1: "See", f2: "See", f3: "See", f4: "See", f5: "See", f6: "See", f7: "See", f8: "See", f9: "See", g0: "See", g1: "See", g2: "See", g3: "See", g4: "See", g5: "See", g6: "See", g7: "See", g8: "See", g9: "See", h0: "See", h1: "See", h2: "See", h3: "See", h4: "See", h5: "See", h6: "See", h7: "See", h8: "See", h9: "See", i0: "See", i1: "See", i2: "See", i3: "See", i4: "See", i5: "See", i6: "See", i7: "See", i8: "See", i9: "See", j0: "See", j1: "See", j2: "See", j3: "See", j4: "See", j5: "See", j6: "See", j7: "See", j8: "See", j9: "See", } } },
    }
}

fn main() {}
