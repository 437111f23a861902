//! Rules about the images of styles.

use crate::clients::branding::pictures;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::{TemplateLimit, UserPool};

rules! {
    /// An SVG that contains a script.
    warn branding_asset_script {
        guards: [AssetPath.path],
        reason: "everyone who signs in loads the SVG, and Cognito checks its content",
        evidence: "lgallard/terraform-aws-cognito-user-pool#238, which had to remove an attribute; SVG 2, 2.4: scripts do not run in pictures",
        bad: r#"clients: { web: { disable_oauth, branding: { assets: { form_logo: { light: File("src/tests/branding/script.svg") } } } } }"#,
        good: r#"clients: { web: { disable_oauth, branding: { assets: { form_logo: { light: File("src/tests/branding/logo.svg") } } } } }"#,
        check: [Pool(check_branding_asset_script)],
    }

    /// Pictures that together are larger than a template can be.
    error branding_assets_size {
        guards: [AssetPath.path],
        reason: "a template has at most 1 MB, and contains each picture in Base64",
        evidence: "CloudFormation quotas, template body size in an S3 object",
        bad: r#"clients: { web: { disable_oauth, branding: { assets: { form_background: { light: File("src/tests/branding/large.png"), dark: File("src/tests/branding/large.png") } } } } }"#,
        good: r#"clients: { web: { disable_oauth, branding: { assets: { form_background: { light: File("src/tests/branding/large.png"), dark: File("src/tests/branding/logo.png") } } } } }"#,
        check: [Pool(check_branding_assets_size)],
    }
}

/// The maximum number of characters in a template.
const LARGEST: usize = TemplateLimit::Body.max();

fn check_branding_asset_script(pool: &UserPool, report: &mut Report) {
    for (place, file) in pictures(pool) {
        let Some(script) = file.svg().as_deref().and_then(script) else {
            continue;
        };
        let fact = format!("`{}` contains a script: `{script}`", file.path);
        report.push(Finding::at(place, fact, "save the picture without scripts"));
    }
}

fn check_branding_assets_size(pool: &UserPool, report: &mut Report) {
    let mut size = 0;
    for (place, file) in pictures(pool) {
        let before = size;
        size += file.base64.len();
        if before <= LARGEST && size > LARGEST {
            let fact =
                format!("with `{}`, the pictures have {size} characters in Base64, which is more than {LARGEST}", file.path);
            report.push(Finding::at(place, fact, "make the pictures smaller, or remove some"));
        }
    }
}

/// A script in an SVG: an element, an attribute such as `onload`, or a URL.
fn script(svg: &str) -> Option<String> {
    let svg = svg.to_ascii_lowercase();
    for tag in svg.split('<').skip(1) {
        let name = tag.split(|c: char| c.is_whitespace() || c == '>' || c == '/').next();
        let name = name.unwrap_or_default();
        if name == "script" || name.ends_with(":script") {
            return Some(format!("<{name}>"));
        }
        // Comments, processing instructions and closing tags have no attributes.
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let mut rest = &tag[name.len()..];
        while let Some((before, after)) = rest.split_once('=') {
            if before.contains('>') {
                break;
            }
            let attribute = before.trim();
            if attribute.len() > 2 && attribute.starts_with("on") {
                return Some(attribute.to_owned());
            }
            let after = after.trim_start();
            let quote = after.chars().next().filter(|&c| c == '"' || c == '\'');
            let Some((value, next)) = quote.and_then(|quote| after[1..].split_once(quote)) else {
                break;
            };
            if value.trim_start().starts_with("javascript:") {
                return Some("javascript:".to_owned());
            }
            rest = next;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn scripts_of_pictures() {
        for (svg, expected) in [
            ("<svg><script>1</script></svg>", Some("<script>")),
            ("<svg:svg><svg:SCRIPT href='a'/></svg:svg>", Some("<svg:script>")),
            ("<svg width=\"1\"\n onload = 'a()'/>", Some("onload")),
            ("<svg><a xlink:href=' JavaScript:a()'/></svg>", Some("javascript:")),
            ("<svg><text on=\"1\">onload=1 javascript: &lt;script></text></svg>", None),
            ("<?xml version='1.0'?><!-- onload='a' --><svg data-onload='1' title='script'/>", None),
            ("<svg a='", None),
            ("<svg a=é", None),
            ("", None),
        ] {
            assert_eq!(super::script(svg).as_deref(), expected, "{svg}");
        }
    }
}
