//! The URLs that you need to check tokens.

/// The issuer of a pool's tokens, which their claim `iss` has to be equal to. `None` if the string is not the ID of a user pool,
/// which starts with its region.
///
/// The output `UserPoolProviderUrl` of the stack is the same.
///
/// ```
/// use cognito_dsl::claims::issuer;
///
/// let issuer = issuer("eu-west-1_Example01");
/// assert_eq!(issuer.as_deref(), Some("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01"));
/// ```
pub fn issuer(user_pool_id: &str) -> Option<String> {
    let (region, id) = user_pool_id.split_once('_')?;
    let is_region = region.contains('-')
        && region
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !is_region || !is_id {
        return None;
    }
    // Partitions have different domains.
    let domain = match region.split('-').next() {
        Some("cn") => "amazonaws.com.cn",
        Some("eusc") => "amazonaws.eu",
        _ => "amazonaws.com",
    };
    Some(format!("https://cognito-idp.{region}.{domain}/{user_pool_id}"))
}

/// The URL of the keys that an issuer signs with: a JSON Web Key Set.
///
/// ```
/// use cognito_dsl::claims::jwks_uri;
///
/// assert_eq!(
///     jwks_uri("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01"),
///     "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01/.well-known/jwks.json",
/// );
/// ```
pub fn jwks_uri(issuer: &str) -> String {
    format!("{}/.well-known/jwks.json", issuer.trim_end_matches('/'))
}
