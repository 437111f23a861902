//! How the time for the rules grows with a declaration: linearly with its entries and letters, not quadratically.
//!
//! Overrides are left out: each is looked up in a JSON object from its beginning, which costs little.

use std::time::{Duration, Instant};

use cognito_model::UserPool;
use cognito_rules as rules;

use super::{lower, pool, syntax};
use crate::report::Diagnostics;

/// Entries of maps, with their number in place of `#`.
const ENTRIES: &[&[(&str, &str)]] = &[
    &[("clients", "e#: {}"), ("outputs", "e#: ClientId(e#)")],
    &[
        (
            "resource_servers",
            r#"s#: { identifier: "s#", scopes: { read: "To read" } }"#,
        ),
        (
            "clients",
            r#"c#: { oauth: { scopes: [s#::read], callback_urls: ["https://app.example.com/#"] } }"#,
        ),
    ],
    &[
        (
            "identity_providers",
            r#"p#: Google { client_id: "g", client_secret: Secret("s:SecretString:k"), attribute_mapping: { email: GOOGLE_EMAIL } }"#,
        ),
        ("clients", "c#: { disable_oauth, supported_identity_providers: [p#] }"),
    ],
    &[
        ("groups", "g#: { precedence: #, role: r# }"),
        ("external", "r#: AWS::IAM::Role"),
    ],
    &[
        ("custom_attributes", "a#: String(..=#)"),
        ("clients", "c#: { disable_oauth, read_attributes: [custom::a#] }"),
    ],
    &[("domains", r#"d#: Prefix("d#")"#)],
    &[
        ("parameters", "p#: String"),
        ("conditions", r#"c#: Fn::Equals(p#, "x")"#),
        ("outputs", "o#: { value: p# }"),
        ("tags", "t#: p#"),
    ],
    &[
        ("mappings", r#"m#: { k#: { v: "x" } }"#),
        ("outputs", r#"o#: Fn::FindInMap(m#, "k#", "v")"#),
    ],
    &[("identity_pools", "i#: {}"), ("outputs", "o#: IdentityPoolId(i#)")],
];

/// A declaration with this many entries in each of the maps.
fn grown(maps: &[(&str, &str)], count: usize) -> String {
    let maps = maps.iter().map(|(map, entry)| {
        let entries: Vec<String> = (1..=count)
            .map(|number| entry.replace('#', &number.to_string()))
            .collect();
        format!("{map}: {{ {} }}", entries.join(", "))
    });
    pool(&maps.collect::<Vec<_>>().join(",\n"))
}

/// The pool of a declaration.
fn lowered(source: &str) -> UserPool {
    let report = Diagnostics::default();
    let declaration = syntax::parse(source.parse().expect("tokens"), &report).expect("a declaration");
    let lowered = lower::lower(&declaration, &report);
    drop(report.finish());
    lowered.pool
}

/// How long it takes to run the rules on a pool this many times.
fn time(pool: &UserPool, times: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        std::hint::black_box(rules::validate(pool));
    }
    start.elapsed()
}

#[test]
fn the_time_grows_with_the_entries() {
    const FEW: usize = 100;
    const TIMES: usize = 8;
    for maps in ENTRIES {
        let (few, many) = (lowered(&grown(maps, FEW)), lowered(&grown(maps, FEW * TIMES)));
        // A pool of eight times the size takes about as long as eight pools. If the time grew quadratically, it would take eight
        // times as long. Both measurements last about equally long, so a busy machine slows down both.
        let mut ratios = (0..5).map(|_| time(&many, 1).as_secs_f64() / time(&few, TIMES).as_secs_f64());
        assert!(
            ratios.any(|ratio| ratio < 4.0),
            "the time for {maps:?} grows with their square"
        );
    }
}

/// Names that rules compare with known ones. A comparison of every letter with every other would take minutes.
#[test]
fn the_time_grows_with_the_letters() {
    const BODIES: &[&str] = &[
        "external: { t: AWS::S#::Topic }, outputs: { t: Ref(t) }",
        "resources: { t: AWS::SNS::To#pic { properties: { DisplayName: \"News\" } } }",
        "external: { r: AWS::IAM::Role }, grants: [{ role: r, actions: [AdminGet#User] }]",
        r#"clients: { web: { oauth: { callback_urls: ["http#://a.example.com"] } } }"#,
        r#"email: Ses { from_email: "me@example.com", ses_region: "eu-west#-1" }"#,
        "custom_attributes: { plan: String }, clients: { web: { disable_oauth, read_attributes: [\"plan#\"] } }",
        "stages: { dev: { groups: { admin#: {} } }, prod: {} }, groups: { admins: {} }",
    ];
    let start = Instant::now();
    for body in BODIES {
        let source = pool(&body.replace('#', &"s".repeat(100_000)));
        let report = Diagnostics::default();
        if let Some(declaration) = syntax::parse(source.parse().expect("tokens"), &report) {
            match lower::stages(&declaration, &report) {
                Some(stages) => drop(stages.finish(&report)),
                None => drop(lower::lower(&declaration, &report)),
            }
        }
        drop(report.finish());
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
