use cognito_dsl::user_pool;

const LONG: &str = match std::str::from_utf8(&[b'x'; 131_073]) {
    Ok(text) => text,
    Err(_) => "",
};

user_pool! {
    mod customers {
        sms_role: "arn:aws:iam::123456789012:role/sms",
        sms_role_external_id: const { LONG },
    }
}

fn main() {}
