//! Lambda triggers and grants.

use super::super::code::{Code, Struct, leaf, quoted, screaming};
use super::{Draft, Part};

const TRIGGERS: [&str; 12] = [
    "create_auth_challenge",
    "custom_email_sender",
    "custom_message",
    "custom_sms_sender",
    "define_auth_challenge",
    "post_authentication",
    "post_confirmation",
    "pre_authentication",
    "pre_sign_up",
    "pre_token_generation",
    "user_migration",
    "verify_auth_challenge_response",
];
pub(super) const VERSIONED: &str = "pre_token_generation_config";
const ACTIONS: [&str; 8] = [
    "AdminCreateUser",
    "AdminDeleteUser",
    "AdminGetUser",
    "ListUsers",
    "DescribeUserPool",
    "AdminAddUserToGroup",
    "*",
    "Admin*",
];

impl Draft {
    /// A function: one in the stack, or an existing one.
    pub(super) fn function(&mut self) -> Code {
        self.functions += 1;
        let id = format!("F{}", self.functions);
        let name = id.to_ascii_lowercase();
        let (rust, arn) = if self.chance(50) {
            self.external.set_as(&name, "", leaf("AWS::Lambda::Function", ""));
            (name.clone(), format!("cdk.Fn.getAtt(\"{id}\", \"Arn\").toString()"))
        } else {
            let arn = quoted(&format!("arn:aws:lambda:us-east-1:123456789012:function:{name}"));
            (arn.clone(), arn)
        };
        self.before.push(format!(
            "const {name} = lambda.Function.fromFunctionAttributes(stack, \"{id}\", {{ functionArn: {arn}, sameEnvironment: true }});"
        ));
        leaf(rust, name)
    }

    pub(super) fn actions(&mut self) -> Code {
        let mut actions = self.random.some(&ACTIONS, 35);
        if actions.is_empty() || self.chance(10) {
            actions.push("AdminGetUser");
        }
        let actions = actions.into_iter().map(|action| {
            let whole = quoted(&format!("cognito-idp:{action}"));
            let bare = !action.contains('*') && self.chance(70);
            leaf(if bare { action.to_owned() } else { whole.clone() }, whole)
        });
        Code::List(actions.collect())
    }

    pub(super) fn triggers(&mut self, it: &mut Struct) {
        let mut triggers = Struct::default();
        if self.chance(30) {
            let percent = self.random.one(&[10, 30, 90]);
            let mut shared = None;
            for name in self.random.some(&TRIGGERS, percent) {
                let function = self.function();
                if name == "pre_token_generation" {
                    shared = Some(function.clone());
                }
                self.trigger(&mut triggers, name, function);
            }
            if self.chance(40) {
                // Both need the same function.
                let function = shared.unwrap_or_else(|| self.function());
                self.versioned(&mut triggers, function);
            }
            if triggers.has("custom_email_sender") || triggers.has("custom_sms_sender") {
                it.set("custom_sender_kms_key", self.key());
            }
            it.set("lambda_triggers", triggers.into());
        }
        if !it.has("custom_sender_kms_key") && self.chance(10) {
            it.set("custom_sender_kms_key", self.key());
        }
    }

    fn trigger(&mut self, triggers: &mut Struct, name: &str, function: Code) {
        let rights = self.rights(name);
        let operation = format!("cognito.UserPoolOperation.{}", screaming_of(name));
        // The key has to be set before senders are added.
        if self.chance(40) {
            self.after
                .push(format!("pool.addTrigger({operation}, {});", function.js()));
            triggers.set_as(name, "", with(function, &rights));
        } else {
            triggers.set(name, leaf(with(function.clone(), &rights).rust(), function.js()));
        }
    }

    fn versioned(&mut self, triggers: &mut Struct, function: Code) {
        let mut rights = self.rights(VERSIONED);
        let version = self.random.one(&["", "V1_0", "V2_0", "V3_0"]);
        let mut argument = String::new();
        if !version.is_empty() {
            rights.set("version", leaf(version, ""));
            argument = format!(", cognito.LambdaVersion.{version}");
        }
        self.after.push(format!(
            "pool.addTrigger(cognito.UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, {}{argument});",
            function.js()
        ));
        triggers.set_as(VERSIONED, "", with(function, &rights));
    }

    /// A function's permissions on the pool. The CDK has only the policy that you would write for them.
    fn rights(&mut self, trigger: &str) -> Struct {
        let mut rights = Struct::default();
        if !self.chance(10) {
            return rights;
        }
        self.roles += 1;
        let role = self.principal("Role", &format!("R{}", self.roles));
        let actions = self.actions();
        let id = format!("Pool{}Policy", pascal(trigger));
        self.after.push(format!(
            "const {id} = new iam.Policy(stack, \"{id}\", {{ policyName: \"{id}\", statements: [new iam.PolicyStatement({{ \
             actions: {}, resources: [pool.userPoolArn] }})] }}); {id}.node.defaultChild.overrideLogicalId(\"{id}\"); \
             {}.attachInlinePolicy({id});",
            actions.js(),
            role.js()
        ));
        rights.set("role", role);
        rights.set("actions", actions);
        rights
    }

    pub(super) fn key(&mut self) -> Code {
        let arn = quoted("arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab");
        if !self.before.iter().any(|line| line.starts_with("const key =")) {
            self.before
                .push(format!("const key = kms.Key.fromKeyArn(stack, \"Key\", {arn});"));
        }
        leaf(arn, "key")
    }

    pub(super) fn grants(&mut self) -> Vec<Code> {
        let (count, _) = self.count(Part::Grant, 25, 4);
        let mut principals: Vec<(&str, Code)> = Vec::new();
        let mut grants = Vec::new();
        for number in 0..count {
            let again = !principals.is_empty() && self.chance(40);
            let (kind, principal) = if again {
                principals[self.random.below(principals.len())].clone()
            } else {
                let kind = self.random.one(&["Role", "User", "Group"]);
                let principal = self.principal(kind, &format!("Principal{number}"));
                principals.push((kind, principal.clone()));
                (kind, principal)
            };
            let actions = self.actions();
            self.after
                .push(format!("pool.grant({}, ...{});", principal.js(), actions.js()));
            let mut grant = Struct::default();
            grant.set(&kind.to_ascii_lowercase(), principal);
            grant.set("actions", actions);
            grants.push(grant.into());
        }
        grants
    }
}

/// The function, in braces if it has settings.
fn with(function: Code, rights: &Struct) -> Code {
    if rights.is_empty() {
        return function;
    }
    let mut settings = rights.clone();
    settings.set("function", function);
    settings.into()
}

pub(super) fn screaming_of(name: &str) -> String {
    screaming(&pascal(name))
}

fn pascal(name: &str) -> String {
    let parts = name.split('_').filter(|part| !part.is_empty());
    parts
        .map(|part| format!("{}{}", part[..1].to_ascii_uppercase(), &part[1..]))
        .collect()
}
