use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        custom_attributes: {
            a01: String, a02: String, a03: String, a04: String, a05: String, a06: String, a07: String, a08: String, a09: String,
            a10: String, a11: String, a12: String, a13: String, a14: String, a15: String, a16: String, a17: String, a18: String,
            a19: String, a20: String, a21: String, a22: String, a23: String, a24: String, a25: String, a26: String, a27: String,
            a28: String, a29: String, a30: String, a31: String, a32: String, a33: String, a34: String, a35: String, a36: String,
            a37: String, a38: String, a39: String, a40: String, a41: String, a42: String, a43: String, a44: String, a45: String,
            a46: String, a47: String, a48: String, a49: String, a50: String, a51: String,
        },
    }
}

fn main() {}
