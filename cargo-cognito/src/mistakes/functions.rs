//! The arguments of functions.

use cognito_model::Json;

use super::malformed::{Walk, form};
use crate::template::same::function;

/// How many arguments a function in a list takes, and an example.
const COUNTS: [(&str, usize, usize, &str); 10] = [
    ("Fn::And", 2, 10, "!And [!Condition One, !Condition Other]"),
    ("Fn::Cidr", 2, 3, "!Cidr [block, count, bits]"),
    ("Fn::Equals", 2, 2, "!Equals [!Ref Stage, prod]"),
    // With a default value, in the language extensions.
    ("Fn::FindInMap", 3, 4, "!FindInMap [Map, key, name]"),
    ("Fn::If", 3, 3, "!If [Condition, value, otherwise]"),
    ("Fn::Join", 2, 2, "!Join [delimiter, [one, other]]"),
    ("Fn::Not", 1, 1, "!Not [!Condition One]"),
    ("Fn::Or", 2, 10, "!Or [!Condition One, !Condition Other]"),
    ("Fn::Select", 2, 2, "!Select [0, [one, other]]"),
    ("Fn::Split", 2, 2, "!Split [delimiter, string]"),
];

/// Whether CloudFormation can read a function with this argument.
pub(crate) fn is_well_formed(name: &str, argument: &Json) -> bool {
    let mut walk = Walk::default();
    walk.function(name, argument);
    walk.found.is_empty()
}

impl Walk {
    /// Checks the argument of a function, but not the functions in it.
    pub(super) fn function(&mut self, name: &str, argument: &Json) {
        if let Some(row) = COUNTS.iter().find(|row| row.0 == name) {
            return self.arguments(*row, argument);
        }
        let is_text = argument.as_text().is_some_and(|text| !text.is_empty());
        match name {
            "Ref" if !is_text => self.error(
                format!("`Ref` takes a name, not {}", form(argument)),
                "write the name of one parameter or resource: `!Ref Stage`",
            ),
            "Fn::GetAtt" => self.attribute(argument),
            "Fn::Sub" => self.substitution(argument),
            "Fn::ImportValue" | "Fn::Base64" if !is_text && function(argument).is_none() => self.error(
                format!("`{name}` takes a string, not {}", form(argument)),
                format!("write `!{} name`", name.trim_start_matches("Fn::")),
            ),
            _ => {}
        }
    }

    fn arguments(&mut self, (name, least, most, example): (&str, usize, usize, &str), argument: &Json) {
        let help = format!("write `{example}`");
        let wanted = match (least, most) {
            (1, 1) => "1 argument".to_owned(),
            (least, most) if least == most || name == "Fn::FindInMap" => format!("{least} arguments"),
            (least, most) => format!("{least} to {most} arguments"),
        };
        let items = match argument {
            Json::List(items) => items,
            // `Fn::Transform` can give the whole list.
            other if function(other).is_some_and(|(name, _)| name == "Fn::Transform") => return,
            other => return self.error(format!("`{name}` takes a list of {wanted}, not {}", form(other)), help),
        };
        if !(least..=most).contains(&items.len()) {
            return self.error(format!("`{name}` takes {wanted}, not {}", items.len()), help);
        }
        let is_literal = |item: &Json| function(item).is_none();
        match (name, &items[..]) {
            ("Fn::If", [condition, ..]) if condition.as_text().is_none() => self.error(
                format!("`Fn::If` takes the name of a condition first, not {}", form(condition)),
                "declare the condition in `Conditions`, and write its name",
            ),
            ("Fn::Join", [delimiter, list]) => {
                if delimiter.as_text().is_none() {
                    let fact = format!("`Fn::Join` takes a string as its delimiter, not {}", form(delimiter));
                    self.error(fact, help);
                } else if is_literal(list) && list.as_list().is_none() {
                    self.error(format!("`Fn::Join` takes a list to join, not {}", form(list)), help);
                }
            }
            ("Fn::Split", [delimiter, text]) => {
                let (is_delimiter, is_text) = (delimiter.as_text().is_some(), text.as_text().is_some());
                if !is_delimiter || is_literal(text) && !is_text {
                    self.error("`Fn::Split` takes a delimiter and a string to split", help);
                }
            }
            ("Fn::Select", [index, list]) => {
                let is_index = match index {
                    Json::Integer(index) => *index >= 0,
                    Json::Text(text) => text.parse::<u64>().is_ok(),
                    other => function(other).is_some(),
                };
                if !is_index || is_literal(list) && list.as_list().is_none() {
                    self.error("`Fn::Select` takes an index, which starts at 0, and a list", help);
                }
            }
            _ => {}
        }
    }

    fn attribute(&mut self, argument: &Json) {
        let is_pair = match argument {
            Json::Text(text) => text
                .split_once('.')
                .is_some_and(|(id, name)| !id.is_empty() && !name.is_empty()),
            Json::List(parts) => match &parts[..] {
                [Json::Text(_), name] => name.as_text().is_some() || function(name).is_some(),
                _ => false,
            },
            _ => false,
        };
        if !is_pair {
            self.error(
                "`Fn::GetAtt` takes a resource and its attribute",
                "write both: `!GetAtt Users.Arn`, or use `!Ref Users` for the resource itself",
            );
        }
    }

    fn substitution(&mut self, argument: &Json) {
        let text = match argument {
            Json::Text(text) => text,
            Json::List(parts) => match &parts[..] {
                [Json::Text(text)] => text,
                [Json::Text(text), variables] if variables.as_object().is_some() => text,
                _ => {
                    return self.error(
                        "`Fn::Sub` takes a string, or a string and an object with its variables",
                        "write `!Sub ['${Name}', { Name: value }]`",
                    );
                }
            },
            other => {
                return self.error(
                    format!("`Fn::Sub` takes a string, not {}", form(other)),
                    "write `!Sub '${AWS::StackName}-users'`, for example",
                );
            }
        };
        for part in text.split("${").skip(1) {
            match part.split_once('}') {
                None => {
                    // How CloudFormation reads it is not on record.
                    let name = part.lines().next().unwrap_or_default();
                    self.error(
                        format!("`${{{name}` has no closing brace"),
                        "add `}` after the name, or remove `${`",
                    );
                    if let Some(finding) = self.found.last_mut() {
                        finding.is_error = false;
                    }
                }
                Some((name, _)) if !name.starts_with('!') && name.trim().is_empty() => self.error(
                    "`${}` in `Fn::Sub` has no name",
                    "write the name of a parameter or resource between the braces, or `${!}` for `${}` itself",
                ),
                Some(_) => {}
            }
        }
    }
}
