//! Rules about hosts with capital letters, which browsers write in lower case.

use crate::clients::settings::clients;
use crate::declaration::references::attributes;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::nodes::of_intrinsic;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{known, quoted};
use crate::grammar::url::{after_scheme, host};
use cognito_model::{Intrinsic, Items, SettingPath, SubPart, Target, Text, UserPool, Value};

rules! {
    /// A callback URL or logout URL whose host has capital letters.
    warn url_host_case {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls, OAuthSettings.default_redirect_uri],
        after: [
            crate::clients::callback_urls::callback_url_http,
            crate::clients::callback_urls::logout_url_http,
            crate::clients::callback_urls::callback_url_placeholder,
            crate::clients::callback_urls::url_wildcard,
            crate::declaration::urls::url_syntax,
        ],
        reason: "browsers write the host in lower case, and Cognito compares URLs character by character, so the sign-in ends with `redirect_mismatch`",
        evidence: "aws/aws-cdk#11171; RFC 3986, 6.2.2.1",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://App.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_url_host_case)],
    }

    /// The DNS name of a load balancer in a URL, which CloudFormation returns with capital letters.
    warn url_host_of_load_balancer {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls, OAuthSettings.default_redirect_uri],
        reason: "the DNS name keeps the capital letters of the load balancer's name, but browsers write it in lower case, so the sign-in ends with `redirect_mismatch`",
        evidence: "aws/aws-cdk#11171",
        bad: r#"external: { balancer: AWS::ElasticLoadBalancingV2::LoadBalancer },
clients: { web: { oauth: { callback_urls: [Fn::Sub("https://${balancer.DNSName}/oauth2/idpresponse")] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"parameters: { host: String },
clients: { web: { oauth: { callback_urls: [Fn::Sub("https://${host}/oauth2/idpresponse")] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_url_host_of_load_balancer)],
    }
}

/// The host of an `http` or `https` URL, if it contains capital letters.
pub(crate) fn capital_host(url: &str) -> Option<&str> {
    let rest = after_scheme(url, "https").or_else(|| after_scheme(url, "http"))?;
    // What comes before an `@` is not part of the host.
    let host = host(rest);
    host.contains(|c: char| c.is_ascii_uppercase()).then_some(host)
}

/// The URL with its scheme and its host in lower case.
pub(crate) fn with_lower_host(url: &str, host: &str) -> String {
    let (scheme, rest) = url.split_at(url.find("://").map_or(0, |at| at + 3));
    // What comes before an `@` stays as it is.
    let (before, after) = rest.split_once(host).unwrap_or(("", rest));
    format!("{}{before}{}{after}", scheme.to_ascii_lowercase(), host.to_ascii_lowercase())
}

fn check_url_host_case(pool: &UserPool, report: &mut Report) {
    each_url(pool, &mut |url, path, place| look(url, path, place, report));
}

/// Where a URL is, apart from its path.
#[derive(Clone, Copy, Default)]
pub(crate) struct UrlPlace<'a> {
    /// If a callback URL is the default too, the other setting that has to change with it.
    pub(crate) also: Option<&'a str>,
    /// The literal inside the value, if the URL is in a branch of an `Fn::If`.
    pub(crate) literal: Option<&'a Value>,
}

/// The URLs of all clients.
pub(crate) fn each_url(pool: &UserPool, look: &mut dyn FnMut(&Text, SettingPath, UrlPlace<'_>)) {
    let in_branches = |intrinsic: &Intrinsic, path: &SettingPath, look: &mut dyn FnMut(&Text, SettingPath, UrlPlace<'_>)| {
        for (url, literal) in of_intrinsic(intrinsic) {
            let place = UrlPlace { also: None, literal: literal.as_ref() };
            look(&Text::Literal(url), path.clone(), place);
        }
    };
    for (path, client) in clients(pool) {
        let Some(oauth) = client.value.oauth.as_ref().filter(|_| client.value.disable_oauth != Some(true)) else {
            continue;
        };
        let path = path.field("oauth");
        let default = oauth.default_redirect_uri.as_ref();
        let lists = [("callback_urls", &oauth.callback_urls), ("logout_urls", &oauth.logout_urls)];
        for (name, urls) in lists {
            if let Some(Items::Intrinsic(intrinsic)) = urls {
                in_branches(intrinsic, &path.field(name), look);
            }
            for (index, url) in urls.as_ref().and_then(Items::list).unwrap_or_default().iter().enumerate() {
                let path = path.field(name).index(index);
                if let Text::Intrinsic(intrinsic @ (Intrinsic::If(..) | Intrinsic::FindInMap(..))) = url {
                    in_branches(intrinsic, &path, look);
                    continue;
                }
                // The default has to stay one of the callback URLs.
                let also = (name == "callback_urls" && default == Some(url)).then_some("default_redirect_uri");
                look(url, path, UrlPlace { also, literal: None });
            }
        }
        let callbacks = oauth.callback_urls.as_ref().and_then(Items::list).unwrap_or_default();
        if let Some(url) = default.filter(|url| !callbacks.contains(url)) {
            look(url, path.field("default_redirect_uri"), UrlPlace::default());
        }
    }
}

fn look(url: &Text, path: SettingPath, place: UrlPlace<'_>, report: &mut Report) {
    let finding = match url {
        Text::Literal(_) => known(url).and_then(|url| {
            let lower = with_lower_host(url, capital_host(url)?);
            let fact = format!("{} has capital letters in its host", quoted(url));
            Some(Finding::at(path, fact, write_lower(&lower, place.also)).at_literal_if(place.literal))
        }),
        Text::Intrinsic(Intrinsic::Sub(parts)) => capital_part(parts).map(|part| {
            let fact = format!("{} has capital letters in the host of a URL", quoted(part));
            Finding::at(path, fact, format!("write {}", quoted(&part.to_ascii_lowercase())))
        }),
        Text::Intrinsic(_) => None,
    };
    if let Some(finding) = finding {
        report.push(finding);
    }
}

/// The help to write a URL in lower case, also in the other setting.
pub(crate) fn write_lower(lower: &str, also: Option<&str>) -> Help {
    match also {
        Some(name) => Help::from(format!("write {} here and in `{name}`", quoted(lower))),
        None => Help::from(format!("write {}", quoted(lower))).edit(Edit::Replace(format!("{lower:?}"))),
    }
}

/// A literal part of `Fn::Sub` that is in the host and contains capital letters.
fn capital_part(parts: &[SubPart]) -> Option<&str> {
    let (mut is_first, mut rest) = (true, parts.iter());
    loop {
        let SubPart::Text(text) = rest.next()? else {
            // Without the scheme, we do not know where the host begins.
            if is_first {
                return None;
            }
            continue;
        };
        let text: &str = text;
        let own = if is_first {
            after_scheme(text, "https").or_else(|| after_scheme(text, "http"))?
        } else {
            text
        };
        is_first = false;
        let end = own.find(['/', '?', '#']);
        let host = end.map_or(own, |end| own.split_at(end).0);
        if host.contains(|c: char| c.is_ascii_uppercase()) {
            return Some(host);
        }
        if end.is_some() {
            return None;
        }
    }
}

fn check_url_host_of_load_balancer(pool: &UserPool, report: &mut Report) {
    let clients = crate::engine::walk::setting(&["clients"]);
    let urls = ["callback_urls", "logout_urls", "default_redirect_uri"];
    let all = report.intrinsics();
    attributes(&all, &mut |path, target, attribute| {
        let (Target::External(name) | Target::Resource(name)) = target else { return };
        let is_url = clients.contains(path) && path.steps().iter().any(|step| step.name().is_some_and(|it| urls.contains(&it)));
        if attribute != "DNSName" || !is_url {
            return;
        }
        let resource_type = pool.resource_type_of(target);
        let is_balancer = resource_type.is_some_and(|it| it.starts_with("AWS::ElasticLoadBalancing"));
        if is_balancer {
            let fact = format!("`{}.DNSName` has capital letters", name.as_str());
            let help = "write your own domain for the load balancer, or a parameter with its name in lower case";
            report.push(Finding::at(path.clone(), fact, help).at_part(attribute));
        }
    });
}
