use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: ["app:/0", "app:/1", "app:/2", "app:/3", "app:/4", "app:/5", "app:/6", "app:/7", "app:/8", "app:/9", "app:/10", "app:/11", "app:/12", "app:/13", "app:/14", "app:/15", "app:/16", "app:/17", "app:/18", "app:/19", "app:/20", "app:/21", "app:/22", "app:/23", "app:/24", "app:/25", "app:/26", "app:/27", "app:/28", "app:/29", "app:/30", "app:/31", "app:/32", "app:/33", "app:/34", "app:/35", "app:/36", "app:/37", "app:/38", "app:/39", "app:/40", "app:/41", "app:/42", "app:/43", "app:/44", "app:/45", "app:/46", "app:/47", "app:/48", "app:/49", "app:/50", "app:/51", "app:/52", "app:/53", "app:/54", "app:/55", "app:/56", "app:/57", "app:/58", "app:/59", "app:/60", "app:/61", "app:/62", "app:/63", "app:/64", "app:/65", "app:/66", "app:/67", "app:/68", "app:/69", "app:/70", "app:/71", "app:/72", "app:/73", "app:/74", "app:/75", "app:/76", "app:/77", "app:/78", "app:/79", "app:/80", "app:/81", "app:/82", "app:/83", "app:/84", "app:/85", "app:/86", "app:/87", "app:/88", "app:/89", "app:/90", "app:/91", "app:/92", "app:/93", "app:/94", "app:/95", "app:/96", "app:/97", "app:/98", "app:/99", "app:/100"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
