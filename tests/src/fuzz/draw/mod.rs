//! A random configuration: what is written, and how in both languages.

mod attached;
mod client;
mod email;
mod identity_pool;
mod mistake;
mod outputs;
mod pool;
mod provider;
mod trigger;

pub(super) use mistake::MISTAKES;
use mistake::{Mistake, Part};

use super::code::{Code, Struct, entry_name, leaf, quoted, text};
use super::random::Random;

/// A configuration in both languages.
#[derive(Debug)]
pub struct Case {
    /// The name of its module.
    pub name: String,
    /// What is wrong with it on purpose.
    pub mistake: Option<&'static str>,
    /// The declaration.
    pub declaration: String,
    /// The function that builds it with the CDK.
    pub program: String,
}

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
    clients: Vec<Client>,
    domains: Vec<Domain>,
    identity_pools: Vec<String>,
}

/// What others want to know of a client.
#[derive(Clone)]
struct Client {
    name: String,
    callbacks: Vec<&'static str>,
    imported: bool,
    has_secret: bool,
}

/// What others want to know of a domain.
#[derive(Clone)]
struct Domain {
    name: String,
    custom: bool,
    imported: bool,
}

/// Draws a case of a run. Each fourth has something wrong with it.
pub fn draw(seed: u64, index: usize) -> Case {
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
    fn case(mut self, name: String) -> Case {
        let wrong_pool = self.mistake.is_some_and(|it| it.part == Part::Pool);
        self.imported = !wrong_pool && self.random.percent(5);
        let (mut pool, constructed) = if self.imported {
            self.import()
        } else {
            let pool = self.pool();
            let constructed = format!("new cognito.UserPool(stack, \"Pool\", {})", pool.js_fields());
            (pool, constructed)
        };
        let sections: [(&str, fn(&mut Draft) -> Struct); 8] = [
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
        Case {
            name,
            mistake: self.mistake.map(|mistake| mistake.name),
            declaration: format!(
                "cognito_dsl::user_pool! {{\n    #[cdk(stack = \"Stack\", path = \"Pool\")]\n    pub mod pool {{{fields}\n    }}\n}}\n"
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

    fn chance(&mut self, percent: usize) -> bool {
        self.random.percent(percent)
    }

    fn flag(&mut self) -> Code {
        super::code::flag(self.random.percent(60))
    }

    /// One of the texts, or now and then what only CloudFormation knows.
    fn text(&mut self, of: &[&str]) -> Code {
        if self.chance(6) {
            self.token()
        } else {
            text(self.random.one(of))
        }
    }

    fn token(&mut self) -> Code {
        match self.random.below(6) {
            0 => leaf("Fn::ImportValue(\"shared\")", "cdk.Fn.importValue(\"shared\")"),
            1 => leaf("AWS::StackName", "cdk.Aws.STACK_NAME"),
            2 => leaf("Fn::Sub(\"${AWS::Region}-x\")", "cdk.Fn.sub(\"${AWS::Region}-x\")"),
            3 => leaf(
                "Fn::Select(1, [\"a\", AWS::Region])",
                "cdk.Fn.select(1, [\"a\", cdk.Aws.REGION])",
            ),
            number => {
                let name = format!("p{number}");
                if !self.parameters.has(&name) {
                    let id = name.to_ascii_uppercase();
                    self.parameters.set_as(&name, "", leaf("String", ""));
                    self.before.push(format!(
                        "const {name} = new cdk.CfnParameter(stack, \"{id}\").valueAsString;"
                    ));
                }
                leaf(name.clone(), name)
            }
        }
    }

    /// A role, as the ARN where one is wanted: one of the stack, or one that exists.
    fn role(&mut self) -> Code {
        self.roles += 1;
        let id = format!("R{}", self.roles);
        let name = id.to_ascii_lowercase();
        if self.chance(50) {
            let arn = format!("arn:aws:iam::123456789012:role/{name}");
            self.before.push(format!(
                "const {name} = iam.Role.fromRoleArn(stack, \"{id}\", \"{arn}\");"
            ));
            return leaf(quoted(&arn), name);
        }
        self.principal("Role", &id)
    }

    /// A role, user or group of the stack.
    fn principal(&mut self, kind: &str, id: &str) -> Code {
        let name = id.to_ascii_lowercase();
        self.external.set_as(
            &format!("#[cdk(id = \"{id}\")] {name}"),
            "",
            leaf(format!("AWS::IAM::{kind}"), ""),
        );
        let props = if kind == "Role" {
            ", { assumedBy: new iam.ServicePrincipal(\"x\") }"
        } else {
            ""
        };
        self.before
            .push(format!("const {name} = cut(new iam.{kind}(stack, \"{id}\"{props}));"));
        leaf(name.clone(), name)
    }

    /// A name for the next entry of a map, its variable in the program, and what stands before the entry: now and then it was
    /// called something else in the CDK app.
    fn entry(&mut self, kind: &str, number: usize) -> (String, String, String) {
        let variable = format!("{kind}{number}");
        let name = match self.random.below(6) {
            0 => format!("{kind}-{number}"),
            1 => format!("{kind}_entry_{number}"),
            _ => variable.clone(),
        };
        let attribute = match self.random.below(8) {
            0 => format!("{kind} {number}.x"),
            1 => format!("A{}{kind}{number}", "VeryLongConstructIdentifier".repeat(2)),
            _ => return (name.clone(), variable, quoted(&name)),
        };
        let written = entry_name(&name);
        let id = quoted(&attribute);
        (format!("#[cdk(id = {id})] {written}"), variable, id)
    }

    /// Whether this is the part with the mistake.
    fn wrong(&self, part: Part) -> Option<&'static Mistake> {
        self.mistake.filter(|mistake| mistake.part == part)
    }

    /// How many there are, and which of them gets the mistake.
    fn count(&mut self, part: Part, percent: usize, most: usize) -> (usize, Option<usize>) {
        let mut count = 0;
        while count < most && self.chance(percent) {
            count += 1;
        }
        match self.wrong(part) {
            Some(_) => (count.max(1), Some(self.random.below(count))),
            None => (count, None),
        }
    }
}

/// An entry of a map by what `Draft::entry` gave, which may have an attribute before its name.
fn put(map: &mut Struct, written: &str, value: Code) {
    if written.starts_with("#[") {
        map.set_as(written, "", value);
    } else {
        map.set_as(&entry_name(written), "", value);
    }
}

/// The name alone.
fn bare(written: &str) -> String {
    written
        .rsplit_once("] ")
        .map_or(written, |(_, name)| name)
        .trim_matches('"')
        .to_owned()
}

/// An entry as a path of the declaration.
fn path(map: &str, written: &str) -> String {
    let name = bare(written);
    match entry_name(&name) {
        same if same == name => name,
        text => format!("{map}[{text}]"),
    }
}
