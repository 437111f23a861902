//! Values of any kind: whatever a template can hold.

use cognito_model::schema::kind::{Kind, Place};
use cognito_model::schema::read::Name;
use cognito_model::{Function, Intrinsic, SettingPath, Str, Text, Value as Any};

use super::file::is_file;
use super::intrinsic::is_intrinsic;
use super::reader::{Given, Reader, describe};
use super::scope::{EXTERNAL, EntryKind};
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind, Path};

impl<'a> Reader<'a> {
    /// A condition: a function of parameters and other conditions, or the name of another condition.
    pub(super) fn read_condition(&self) -> Option<Any> {
        if let Given::Expr(Expr {
            kind: ExprKind::Path(path),
            ..
        }) = self.subject
        {
            // The rest of the template defines this condition; it is only named here.
            if path.text() == EXTERNAL && self.context.scope.named(EntryKind::Condition, "External").is_none() {
                return Some(Any::Null);
            }
        }
        if let Some(ExprKind::Call(path, arguments)) = self.value_kind() {
            if path.text() == EXTERNAL {
                return self.external("condition", arguments).map(Any::Text);
            }
        }
        let outer = self.context.in_condition.replace(true);
        let value = self.read_any();
        self.context.in_condition.set(outer);
        match value? {
            Any::Intrinsic(Intrinsic::Condition(name)) => Some(Any::Intrinsic(Intrinsic::Condition(name))),
            Any::Intrinsic(Intrinsic::Call(function, arguments))
                if function.of_conditions() || function == Function::Equals =>
            {
                Some(Any::Intrinsic(Intrinsic::Call(function, arguments)))
            }
            _ => self.fail(self.error(format!("`{}` is not a condition", self.name)).help(match self.value_kind().and_then(super::function::meant) {
                Some(call) => Suggestion::write(self.mark, call),
                None => Suggestion::from("write `Fn::Equals(.., ..)`, `Fn::And(..)`, `Fn::Or(..)` or `Fn::Not(..)`, the name of another condition, or `External` \
                 for a condition of the rest of the template"),
            })),
        }
    }

    /// `External("..")`: the logical ID in the rest of the template.
    pub(super) fn external(&self, noun: &str, arguments: &'a Body) -> Option<Str> {
        match arguments.only() {
            Some(value) => match &value.kind {
                ExprKind::Text(id) => Some(id.clone().into()),
                ExprKind::Broken => self.poison(),
                _ => self.instead(value).not_a(&Kind::Text(Place::Literal)),
            },
            None => self.fail(
                self.error(format!(
                    "`External` takes the logical ID of a {noun} of the rest of the template"
                ))
                .help("write `External(\"..\")`, or `External` if the ID follows from the name"),
            ),
        }
    }

    /// Any value that a template can hold.
    pub(super) fn read_any(&self) -> Option<Any> {
        let Given::Expr(value) = self.subject else {
            return self.not_a(&Kind::Any);
        };
        match &value.kind {
            ExprKind::Text(text) => Some(Any::Text(text.clone().into())),
            ExprKind::Bool(value) => Some(Any::Bool(*value)),
            ExprKind::Integer(_) => self.read_integer().map(Any::Integer),
            ExprKind::Fraction(text) => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Some(Any::Float(number)),
                _ => self.fail(
                    self.error(format!("{text} is too large for a template"))
                        .help("write a smaller number"),
                ),
            },
            ExprKind::List(body) => {
                let items = body.items.iter().map(|item| self.element(item));
                // Read every element first, even if one fails, so that all mistakes are reported.
                let items: Vec<Option<Any>> = items.collect();
                items
                    .into_iter()
                    .collect::<Option<Vec<Any>>>()
                    .map(|items| Any::List(items.into()))
            }
            ExprKind::Braces(None, body) => {
                let entries: Vec<Option<(Str, Any)>> = body.items.iter().map(|item| self.member(item)).collect();
                entries
                    .into_iter()
                    .collect::<Option<Vec<_>>>()
                    .map(|entries| Any::Map(entries.into()))
            }
            ExprKind::Path(path) | ExprKind::Call(path, _) => self.any_name(path, value),
            ExprKind::Broken => self.poison(),
            ExprKind::Constant(_) => self.fail(
                self.error("a `const` block has to be the whole value of a setting, not part of it")
                    .help("write the value itself here, or the `const` block alone for a string, a number or a flag"),
            ),
            other => self.fail(
                self.error(format!("{} cannot be part of a template", describe(other)))
                    .help(
                        "write a string, a number, a boolean, a list, named values in braces, or an intrinsic function",
                    ),
            ),
        }
    }

    fn any_name(&self, path: &Path, value: &Expr) -> Option<Any> {
        if path.text() == "null" && matches!(value.kind, ExprKind::Path(_)) {
            return Some(Any::Null);
        }
        if path.text() == "Secret" || is_file(&value.kind) {
            return self.read_text(Place::Text).map(|text: Text| text.to_value());
        }
        if let (ExprKind::Call(_, arguments), "Condition", true) =
            (&value.kind, path.text().as_str(), self.is_condition_of_resource())
        {
            let name = super::code::items(arguments)?;
            let fact = "`condition` of a resource takes the name of a condition";
            return self.fail(self.error(fact).write(name));
        }
        if is_intrinsic(path) {
            return self.read_intrinsic(Kind::Any).map(Any::Intrinsic);
        }
        if matches!(value.kind, ExprKind::Call(..)) {
            return self.unknown_function(path);
        }
        if self.context.in_condition.get() || self.is_condition_of_resource() {
            return match self.declared(path, EntryKind::Condition)? {
                Name::Declared(name) => {
                    self.remember(&name, path.mark);
                    Some(Any::Intrinsic(Intrinsic::Condition(name)))
                }
                _ => None,
            };
        }
        if self.path.first() == Some(EntryKind::Resource.map()) || self.is_policy() || self.is_dependency() {
            return self.name_in_resource(path);
        }
        self.resolve_target(path)
            .map(|target| Any::Intrinsic(Intrinsic::Ref(target)))
    }

    /// Whether this is `"Condition"` in a resource's overrides, which takes the name of a condition.
    fn is_condition_of_resource(&self) -> bool {
        let map = self.path.parent();
        let map = map.as_ref().and_then(|map| map.last());
        self.path.last() == Some("Condition")
            && (self.path.first() == Some("generated")
                || map.is_some_and(|map| map == "overrides" || map == "sms_role_overrides"))
    }

    /// Whether this is inside a role's policy. As in `resources`, the name of a resource alone is ambiguous there.
    fn is_policy(&self) -> bool {
        let mut names = self.path.steps().iter().filter_map(|step| step.name());
        matches!(self.path.first(), Some("identity_pools" | "generated_sms_role"))
            && names.any(|name| name == "policies")
    }

    /// Remembers where everything inside this value is, if rules about policies may point at it.
    pub(super) fn remember_members(&self) {
        if let Some(value) = self.value_kind().filter(|_| self.may_hold_policy()) {
            self.remember_inside(&self.path, value);
        }
    }

    fn remember_inside(&self, path: &SettingPath, value: &ExprKind) {
        let (ExprKind::Braces(None, body) | ExprKind::List(body)) = value else {
            return;
        };
        for (index, item) in body.items.iter().enumerate() {
            let (path, key, value) = match &item.kind {
                ItemKind::Named(key, value) => (path.key(&key.text), key.mark, value),
                ItemKind::Bare(value) => (path.index(index), value.mark, value),
                ItemKind::Base(_) => continue,
            };
            self.context.remember_place(&path, (key, value.mark));
            self.remember_inside(&path, &value.kind);
        }
    }

    fn may_hold_policy(&self) -> bool {
        matches!(
            self.path.first(),
            Some("resources" | "generated" | "sms_role_overrides")
        ) || self.is_policy()
    }

    fn element(&self, item: &'a Item) -> Option<Any> {
        match &item.kind {
            ItemKind::Bare(value) => self.instead(value).read_any(),
            ItemKind::Named(key, _) => self.fail(
                Diagnostic::error(key.mark, "the elements of a list have no names").help("write the value alone"),
            ),
            ItemKind::Base(name) => {
                self.no_base(name);
                self.poison()
            }
        }
    }

    fn member(&self, item: &'a Item) -> Option<(Str, Any)> {
        match &item.kind {
            ItemKind::Named(key, value) => {
                if let (ExprKind::Text(text), true) = (&value.kind, self.may_hold_policy()) {
                    self.remember(&format!("{text:?}"), value.mark);
                }
                Some((
                    key.text.clone().into(),
                    self.part(self.path.clone(), &key.text, value).read_any()?,
                ))
            }
            ItemKind::Bare(Expr {
                kind: ExprKind::Broken, ..
            }) => self.poison(),
            ItemKind::Bare(value) => self.fail(
                Diagnostic::error(value.mark, format!("missing name before {}", describe(&value.kind)))
                    .help("write `name: value`"),
            ),
            ItemKind::Base(name) => {
                self.no_base(name);
                self.poison()
            }
        }
    }
}
