//! A program that knows its pools: their scopes and groups by name, and the template that it was built with.

mod pools;

use pools::{customers, staff};

/// What the build script wrote.
const TEMPLATE: &str = include_str!(concat!(env!("OUT_DIR"), "/shop.json"));

/// Whether a user with these scopes, as they appear in an access token, may order.
fn may_order(scopes: &str) -> bool {
    scopes.split(' ').any(|scope| scope == customers::scopes::orders::WRITE)
}

/// Whether a user in these groups may change another user's order.
fn may_change_orders(groups: &[&str]) -> bool {
    groups.contains(&staff::groups::ADMINS)
}

fn main() {
    let scopes = std::env::args().nth(1).unwrap_or_default();
    let groups: Vec<String> = std::env::args().skip(2).collect();
    let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
    println!("may order: {}", may_order(&scopes));
    println!("may change orders: {}", may_change_orders(&groups));
    println!("built with a template of {} bytes", TEMPLATE.len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_declaration_decide() {
        assert!(may_order("openid orders/write"));
        assert!(!may_order("openid orders/read"));
        assert!(may_change_orders(&["packers", "admins"]));
        assert!(!may_change_orders(&["packers"]));
    }

    /// The program and the repository have the same template.
    #[test]
    fn the_template_is_the_one_in_the_repository() {
        let reviewed = include_str!("../infra/shop.json");
        assert_eq!(TEMPLATE, reviewed.replace("\r\n", "\n"));
        for logical_id in [customers::clients::WEB.logical_id, staff::clients::DESK.logical_id] {
            assert!(TEMPLATE.contains(&format!("\"{logical_id}\": {{")), "{logical_id}");
        }
    }
}
