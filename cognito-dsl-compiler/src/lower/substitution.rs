//! The string of `Fn::Sub`, and the names in it.

use cognito_model::schema::limit::starts_with_serverless_variable;
use cognito_model::{Intrinsic, List, Str, SubPart, Target, Text, Value as Any};

use super::file::is_file;
use super::reader::{Reader, describe};
use super::target::Within;
use crate::report::Diagnostic;
use crate::syntax::tree::{Body, Expr, ExprKind, Mark, Path, Word};

impl<'a> Reader<'a> {
    /// `Fn::Sub("text with ${name} and ${name.Attribute}", { variable: value })`
    pub(super) fn substitution(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let values = self.arguments(arguments, 1, 2, "Fn::Sub(\"..${name}..\")")?;
        let mut file = Text::EMPTY;
        let (within, mark) = match values.first() {
            Some(Expr {
                kind: ExprKind::Text(text),
                mark,
            }) => (Within::Text(text), *mark),
            Some(value) if is_file(&value.kind) => {
                file = self.text_of_file(value)?;
                (Within::File, value.mark)
            }
            Some(Expr {
                kind: ExprKind::Constant(_),
                mark,
            }) => {
                return self.fail(
                    Diagnostic::error(
                        *mark,
                        "the string of `Fn::Sub` is a constant, whose value the macro cannot see",
                    )
                    .note("the macro has to read the string, because each name has to be a name of the declaration")
                    .help("write the string here"),
                );
            }
            Some(other) => {
                return self.fail(
                    Diagnostic::error(
                        other.mark,
                        format!("`Fn::Sub` takes a string, not {}", describe(&other.kind)),
                    )
                    .help("write `Fn::Sub(\"..${name}..\")`"),
                );
            }
            None => return None,
        };
        let variables = match values.get(1) {
            Some(value) => match self.instead(value).read_any()? {
                Any::Map(variables) => variables,
                _ => {
                    return self.fail(
                        Diagnostic::error(value.mark, "the second argument of `Fn::Sub` names values")
                            .help("write `Fn::Sub(\"..${name}..\", { name: .. })`"),
                    );
                }
            },
            None => List::EMPTY,
        };
        let text = match &within {
            Within::Text(text) => text,
            _ => file.literal().unwrap_or_default(),
        };
        self.sub_parts(text, (&within, mark), &variables)
            .map(|parts| Intrinsic::Sub(parts.into()))
    }

    fn sub_parts(
        &self,
        text: &str,
        (within, mark): (&Within<'_>, Mark),
        variables: &[(Str, Any)],
    ) -> Option<Vec<SubPart>> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        let mut failed = false;
        while let Some(start) = rest.find("${") {
            plain.push_str(&rest[..start]);
            rest = &rest[start + 2..];
            let Some(end) = rest.find('}') else {
                return self.fail(
                    Diagnostic::error(mark, format!("`${{{rest}` is not closed"))
                        .help("end it with `}`, or write `${!..}` for the characters themselves"),
                );
            };
            if starts_with_serverless_variable(rest) {
                plain.push_str(&format!("${{{}}}", &rest[..end]));
                rest = &rest[end + 1..];
                continue;
            }
            let name = rest[..end].trim();
            rest = &rest[end + 1..];
            if let Some(literal) = name.strip_prefix('!') {
                plain.push_str(&format!("${{{literal}}}"));
                continue;
            }
            if !plain.is_empty() {
                parts.push(SubPart::Text(std::mem::take(&mut plain).into()));
            }
            match self.sub_part(name, (within, mark), variables) {
                Some(part) => parts.push(part),
                None => failed = true,
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(SubPart::Text(plain.into()));
        }
        for (name, value) in variables {
            let is_name = |part: &SubPart| matches!(part, SubPart::Variable(other, _) if other == name);
            if !parts.iter().any(is_name) {
                parts.push(SubPart::Unused(name.clone(), value.clone()));
            }
        }
        if failed { None } else { Some(parts) }
    }

    fn sub_part(&self, name: &str, (within, mark): (&Within<'_>, Mark), variables: &[(Str, Any)]) -> Option<SubPart> {
        if let Some((name, value)) = variables.iter().find(|(variable, _)| variable == name) {
            return Some(SubPart::Variable(name.clone(), value.clone()));
        }
        let (resource, attribute) = match name.split_once('.') {
            Some((resource, attribute)) => (resource, Some(attribute)),
            None => (name, None),
        };
        let segments: Vec<Word> = resource
            .split("::")
            .filter_map(|text| {
                let token = syn::parse_str::<syn::Ident>(text).ok()?;
                Some(Word {
                    text: text.to_owned(),
                    mark,
                    token,
                })
            })
            .collect();
        if segments.is_empty() || segments.len() != resource.split("::").count() {
            return self.fail(
                Diagnostic::error(mark, format!("`${{{name}}}` names nothing in this pool"))
                    .help("name something in the declaration, as in `${name}` or `${name.Attribute}`, or write `${!..}` for the characters themselves"),
            );
        }
        if segments.first().is_some_and(|first| first.text == "AWS") && segments.len() > 1 {
            let path = Path {
                segments,
                index: None,
                mark,
            };
            return match super::intrinsic::pseudo(&path) {
                Some(pseudo) => Some(SubPart::Ref(Target::Pseudo(pseudo))),
                None => self.unknown_pseudo(&path, within),
            };
        }
        if let Some(attribute) = attribute {
            self.remember(attribute, mark);
        }
        let path = Path {
            segments,
            index: None,
            mark,
        };
        let target = self.resolve_within(&path, within)?;
        Some(match attribute {
            Some(attribute) => SubPart::GetAtt(target, attribute.to_owned().into()),
            None => SubPart::Ref(target),
        })
    }
}
