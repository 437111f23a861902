//! A random configuration: its settings, and its code in both languages.

mod attached;
mod client;
mod email;
mod identity_pool;
mod mistake;
mod oauth;
mod outputs;
mod pool;
mod provider;
mod security;
mod trigger;
mod value;

pub(super) use mistake::MISTAKES;
use mistake::{Mistake, Part};

use super::code::{Code, Struct, entry_name, leaf};
use super::random::Random;

/// Cognito's standard attributes.
const ATTRIBUTES: [&str; 19] = [
    "address",
    "birthdate",
    "email",
    "email_verified",
    "family_name",
    "fullname",
    "gender",
    "given_name",
    "last_update_time",
    "locale",
    "middle_name",
    "nickname",
    "phone_number",
    "phone_number_verified",
    "preferred_username",
    "profile_page",
    "profile_picture",
    "timezone",
    "website",
];

/// A configuration in both languages.
#[derive(Debug)]
pub struct DrawnCase {
    /// The name of its module.
    pub name: String,
    /// The intentional mistake, if there is one.
    pub mistake: Option<&'static str>,
    /// The declaration.
    pub declaration: String,
    /// The function that builds it with the CDK.
    pub program: String,
}

/// Draws the entries of a map.
type DrawSection = fn(&mut Draft) -> Struct;

/// A configuration that is being drawn.
struct Draft {
    random: Random,
    /// Statements of the program before the pool and after it.
    before: Vec<String>,
    after: Vec<String>,
    external: Struct,
    parameters: Struct,
    mistake: Option<&'static Mistake>,
    roles: usize,
    functions: usize,
    imported: bool,
    custom_attributes: Vec<String>,
    providers: Vec<String>,
    servers: Vec<(String, Vec<&'static str>)>,
    clients: Vec<DrawnClient>,
    domains: Vec<DrawnDomain>,
    identity_pools: Vec<String>,
}

/// What other parts need to know about a client.
#[derive(Clone)]
struct DrawnClient {
    name: String,
    callbacks: Vec<&'static str>,
    imported: bool,
    has_secret: bool,
}

/// What other parts need to know about a domain.
#[derive(Clone)]
struct DrawnDomain {
    name: String,
    custom: bool,
    imported: bool,
}

/// Draws a case of a run. Every fourth case has a mistake.
pub fn draw(seed: u64, index: usize) -> DrawnCase {
    let mut random = Random::new(seed, u64::try_from(index).unwrap_or_default());
    let mistake = (index % 4 == 3).then(|| &MISTAKES[random.below(MISTAKES.len())]);
    let draft = Draft {
        random,
        before: Vec::new(),
        after: Vec::new(),
        external: Struct::default(),
        parameters: Struct::default(),
        mistake,
        roles: 0,
        functions: 0,
        imported: false,
        custom_attributes: Vec::new(),
        providers: Vec::new(),
        servers: Vec::new(),
        clients: Vec::new(),
        domains: Vec::new(),
        identity_pools: Vec::new(),
    };
    draft.case(format!("case_{index:05}"))
}

impl Draft {
    fn case(mut self, name: String) -> DrawnCase {
        let wrong_pool = self.mistake.is_some_and(|it| it.part == Part::Pool);
        self.imported = !wrong_pool && self.random.percent(5);
        let (mut pool, constructed) = if self.imported {
            self.import()
        } else {
            let pool = self.pool();
            let constructed = format!("new cognito.UserPool(stack, \"Pool\", {})", pool.js_fields());
            (pool, constructed)
        };
        let sections: [(&str, DrawSection); 8] = [
            ("resource_servers", Draft::resource_servers),
            ("identity_providers", Draft::identity_providers),
            ("clients", Draft::clients),
            ("domains", Draft::domains),
            ("groups", Draft::groups),
            ("identity_pools", Draft::identity_pools),
            ("outputs", Draft::outputs),
            ("external", |draft| draft.external.clone()),
        ];
        let grants = self.grants();
        if !grants.is_empty() {
            pool.set_as("grants", "", Code::List(grants));
        }
        for (name, section) in sections {
            let entries = section(&mut self);
            if !entries.is_empty() {
                pool.set_as(name, "", entries.into());
            }
        }
        if !self.parameters.is_empty() {
            pool.set_as("parameters", "", self.parameters.clone().into());
        }
        let mut fields = pool.rust_fields();
        if fields.len() > 1 {
            // The order does not matter.
            let turn = self.random.below(fields.len());
            fields.rotate_left(turn);
        }
        let fields: String = fields.iter().map(|field| format!("\n        {field},")).collect();
        let mut statements = self.before;
        statements.push(format!("const pool = {constructed};"));
        statements.extend(self.after);
        let beyond = beyond_the_cdk();
        DrawnCase {
            name,
            mistake: self.mistake.map(|mistake| mistake.name),
            declaration: format!(
                "cognito_dsl::user_pool! {{\n    #[allow({beyond})]\n    #[cdk(stack = \"Stack\", path = \"Pool\")]\n    pub mod pool {{{fields}\n    }}\n}}\n"
            ),
            program: format!(
                "({{ cdk, acm, cognito, cut, iam, identitypool, kms, lambda, pinpoint, stack }}) => {{\n  {}\n}}",
                statements.join("\n  ")
            ),
        }
    }

    fn import(&mut self) -> (Struct, String) {
        let mut pool = Struct::default();
        let id = "us-east-1_oiuR12Abd";
        let arn = format!("arn:aws:cognito-idp:us-east-1:123456789012:userpool/{id}");
        if self.random.percent(50) {
            pool.set_as("import", "", leaf(format!("UserPoolId({id:?})"), ""));
            (
                pool,
                format!("cognito.UserPool.fromUserPoolId(stack, \"Pool\", {id:?})"),
            )
        } else {
            pool.set_as(
                "import",
                "",
                leaf(format!("UserPoolArn {{ user_pool_arn: {arn:?} }}"), ""),
            );
            (
                pool,
                format!("cognito.UserPool.fromUserPoolArn(stack, \"Pool\", {arn:?})"),
            )
        }
    }
}

/// Adds an entry to a map, named by `Draft::entry`, which may have put an attribute before the name.
fn put(map: &mut Struct, written: &str, value: Code) {
    if written.starts_with("#[") {
        map.set_as(written, "", value);
    } else {
        map.set_as(&entry_name(written), "", value);
    }
}

/// Only the name.
fn bare(written: &str) -> String {
    written
        .rsplit_once("] ")
        .map_or(written, |(_, name)| name)
        .trim_matches('"')
        .to_owned()
}

/// The path of an entry in the declaration.
fn path(map: &str, written: &str) -> String {
    let name = bare(written);
    match entry_name(&name) {
        same if same == name => name,
        text => format!("{map}[{text}]"),
    }
}

/// The rules about what Cognito rejects but the CDK does not. The verdicts are not compared for these.
fn beyond_the_cdk() -> String {
    let rules = cognito_rules::rules().iter();
    let beyond = rules.filter(|rule| !rule.evidence.contains("aws-cdk-lib") && !rule.structural);
    beyond.map(|rule| rule.name).collect::<Vec<_>>().join(", ")
}
