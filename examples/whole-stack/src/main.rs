//! A program of the shop: it knows the pool of its stage, and the scopes, which are the same in every stage.

mod customers;

use customers::customers::{scopes, stages};

/// Where users of a stage sign in.
fn login_domain(stage: &str) -> Option<&'static str> {
    match stage {
        "dev" => stages::dev::domains::LOGIN.domain.as_deref(),
        "prod" => stages::prod::domains::LOGIN.domain.as_deref(),
        _ => None,
    }
}

/// Whether a user with these scopes, as they appear in an access token, may order.
fn may_order(scopes: &str) -> bool {
    scopes.split(' ').any(|scope| scope == scopes::orders::WRITE)
}

fn main() {
    let stage = std::env::args().nth(1).unwrap_or_else(|| "dev".to_owned());
    let scopes = std::env::args().nth(2).unwrap_or_default();
    println!(
        "sign in at: {}",
        login_domain(&stage).unwrap_or("there is no such stage")
    );
    println!("may order: {}", may_order(&scopes));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_declaration_decide() {
        assert_eq!(login_domain("prod"), Some("login.example.com"));
        assert_eq!(login_domain("dev"), Some("login.dev.example.com"));
        assert!(may_order("openid orders/write"));
        assert!(!may_order("openid orders/read"));
    }
}
