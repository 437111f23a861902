//! Values and names that many settings take.

use super::super::code::{Code, entry_name, leaf, quoted, text};
use super::{Draft, Mistake, Part};

impl Draft {
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.random.percent(percent)
    }

    pub(super) fn flag(&mut self) -> Code {
        super::super::code::flag(self.random.percent(60))
    }

    /// One of the strings, or occasionally a value that only CloudFormation knows.
    pub(super) fn text(&mut self, of: &[&str]) -> Code {
        if self.chance(6) {
            self.token()
        } else {
            text(self.random.one(of))
        }
    }

    pub(super) fn token(&mut self) -> Code {
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

    /// A role, as an ARN if one is expected: one in the stack, or an existing one.
    pub(super) fn role(&mut self) -> Code {
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

    /// A role, user or group in the stack.
    pub(super) fn principal(&mut self, kind: &str, id: &str) -> Code {
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

    /// A name for the next entry of a map, its variable in the program, and an attribute before the entry: occasionally its name
    /// in the CDK app differs.
    pub(super) fn entry(&mut self, kind: &str, number: usize) -> (String, String, String) {
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

    /// The mistake, if it belongs to this part.
    pub(super) fn wrong(&self, part: Part) -> Option<&'static Mistake> {
        self.mistake.filter(|mistake| mistake.part == part)
    }

    /// How many there are, and which of them gets the mistake.
    pub(super) fn count(&mut self, part: Part, percent: usize, most: usize) -> (usize, Option<usize>) {
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
