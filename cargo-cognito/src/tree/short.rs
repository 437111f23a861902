//! Prints the short forms of variants.

use super::print::Printer;
use super::{Address, AddressStep, ItemNode, NodeKind};

impl Printer {
    /// `String(1..=36, mutable)`, `Prefix("shop")`
    pub(super) fn short(&mut self, positional: &[&str], items: &[ItemNode], address: &mut Address) {
        self.text.push('(');
        let mut is_first = true;
        let is_range = matches!(positional, ["min_len", "max_len"] | ["min", "max"]);
        if is_range {
            let start = self.text.len();
            let mut bound = |printer: &mut Self, name: &str| {
                if let Some((index, item)) = items.iter().enumerate().find(|(_, item)| item.name == name) {
                    address.push(AddressStep::Item(index));
                    printer.node(&item.value, address);
                    address.pop();
                }
            };
            bound(self, positional[0]);
            self.text.push_str("..");
            if items.iter().any(|item| item.name == positional[1]) {
                self.text.push('=');
                bound(self, positional[1]);
            }
            is_first = self.text.len() == start + 2;
            if is_first {
                self.text.truncate(start);
            }
        }
        for (index, item) in items.iter().enumerate() {
            let is_positional = positional.contains(&item.name.as_str());
            if is_positional && is_range {
                continue;
            }
            if !is_first {
                self.text.push_str(", ");
            }
            is_first = false;
            address.push(AddressStep::Item(index));
            match is_positional {
                true => self.node(&item.value, address),
                false => self.item(item, address),
            }
            address.pop();
        }
        self.text.push(')');
    }
}

/// The settings that have no name in the short form of a variant. None if these items do not fit a short form.
pub(super) fn short(name: &str, items: &[ItemNode]) -> Option<&'static [&'static str]> {
    const SHORT: &[(&str, &[&str])] = &[
        ("String", &["min_len", "max_len"]),
        ("Number", &["min", "max"]),
        ("Boolean", &[]),
        ("DateTime", &[]),
        ("Prefix", &["domain_prefix"]),
        ("Custom", &["domain_name", "certificate"]),
        ("Url", &["url"]),
        ("Text", &["content"]),
        ("Json", &["value"]),
        ("CloudWatch", &["log_group"]),
        ("Firehose", &["stream"]),
        ("S3", &["bucket"]),
        ("UserPoolId", &["user_pool_id"]),
    ];
    let (_, positional) = SHORT.iter().find(|(short, _)| *short == name)?;
    let is_range = matches!(positional, ["min_len", "max_len"] | ["min", "max"]);
    let is_number = |item: &ItemNode| matches!(&item.value.kind, NodeKind::Code(code) if code.parse::<i64>().is_ok());
    // Types of parameters and kinds of identity providers have the same names, but other settings and no short form.
    let known = [
        "mutable",
        "developer_only",
        "required",
        "managed_login_version",
        "security_policy",
    ];
    let rest = items.iter().filter(|item| !positional.contains(&item.name.as_str()));
    let others: Vec<&ItemNode> = rest.collect();
    if others.iter().any(|item| !known.contains(&item.name.as_str())) {
        return None;
    }
    let has_bounds = items.iter().filter(|item| positional.contains(&item.name.as_str()));
    let bounds: Vec<&ItemNode> = has_bounds.collect();
    match is_range {
        true => bounds.iter().all(|item| is_number(item)).then_some(*positional),
        false => {
            let in_order = items.iter().zip(*positional).all(|(item, name)| item.name == *name);
            (in_order && bounds.len() == positional.len()).then_some(*positional)
        }
    }
}
