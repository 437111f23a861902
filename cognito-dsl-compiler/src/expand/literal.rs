//! The model as a Rust literal: struct and enum expressions, which call only constructors.

use cognito_model::schema::kind::Section;
use cognito_model::schema::visit::{Head, Leaf, Listed, Literal, Step, Visit, Visitable};
use cognito_model::{CdkPlace, SettingPath, UserPool};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::lower::{ConstBlock, Gives};

/// Writes a pool.
///
/// The literal is built as a string and parsed once. Nesting token streams at every level would take most of the time of an
/// expansion.
pub(super) fn pool(pool: &UserPool, krate: &TokenStream, constants: &[ConstBlock]) -> TokenStream {
    let mut writer = LiteralWriter {
        constants,
        path: SettingPath::root(),
        text: String::new(),
        lists: Vec::new(),
        element: None,
    };
    pool.visit(&mut writer);
    let lists: String = writer.lists.iter().map(|(_, list)| list.as_str()).collect();
    let literal = tokens(&format!("{lists} {}", writer.text.trim_end_matches(',')));
    quote!({
        #[allow(unused_imports)]
        use #krate::{__private::Constant, model::*};
        #[allow(unused_imports)]
        use ::core::option::Option::{None, Some};
        #literal
    })
}

/// The tokens of source code that this crate wrote.
pub(super) fn tokens(text: &str) -> TokenStream {
    let tokens = text.parse();
    debug_assert!(tokens.is_ok(), "{text}");
    tokens.unwrap_or_default()
}

/// The name of the type that passes a constant of the program into the module, by the position of its block.
pub(super) fn constant_name(order: u32) -> Ident {
    Ident::new(&format!("C{order}"), Span::call_site())
}

struct LiteralWriter<'a> {
    constants: &'a [ConstBlock],
    path: SettingPath,
    /// The source code so far.
    text: String,
    /// A static for each list that is a constant of the program, by the position of its block.
    lists: Vec<(u32, String)>,
    /// The expression for a string of such a list, while one of its elements is written.
    element: Option<&'static str>,
}

impl LiteralWriter<'_> {
    /// Writes a part and a comma.
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push(',');
    }

    fn within(&mut self, path: SettingPath, value: &dyn Visitable) {
        let outer = std::mem::replace(&mut self.path, path);
        value.visit(self);
        self.path = outer;
    }

    /// Writes a list whose strings are a constant of the program. `like` is an example of its elements.
    fn strings(&mut self, order: u32, like: &dyn Visitable) {
        let mut written = |string: &'static str| {
            let outer = std::mem::take(&mut self.text);
            let element = self.element.replace(string);
            self.step(Step::Index(0), like);
            self.element = element;
            let written = std::mem::replace(&mut self.text, outer);
            written.trim_end_matches(',').to_owned()
        };
        let (empty, each) = (written("\"\""), written("STRINGS[index]"));
        // `Text::Literal(..)` is a `Text`, and `RoleArn(..)` a `RoleArn`.
        let type_name = empty.split(['(', ':']).next().unwrap_or_default();
        let strings = format!("<__constants::{} as Constant>::VALUE", constant_name(order));
        let list = format!(
            "static L{order}: [{type_name}; {strings}.len()] = {{
                const STRINGS: &'static [&'static str] = {strings};
                let mut list = [const {{ {empty} }}; STRINGS.len()];
                let mut index = 0;
                while index < STRINGS.len() {{
                    ::core::mem::forget(::core::mem::replace(&mut list[index], {each}));
                    index += 1;
                }}
                list
            }};"
        );
        if !self.lists.iter().any(|(other, _)| *other == order) {
            self.lists.push((order, list));
        }
        self.push(&format!("List::Static(&L{order})"));
    }

    fn field(&mut self, name: &'static str, value: &dyn Visitable) {
        let path = self.path.field(name);
        // A flag that is a constant looks absent in the model.
        if value.is_absent() && !self.constants.iter().any(|constant| constant.path == path) {
            return;
        }
        self.text.push_str(name);
        self.text.push(':');
        self.within(path, value);
    }
}

/// A string as a literal of the model.
pub(super) fn text(text: &str) -> String {
    format!("Str::Static({text:?})")
}

impl Visit for LiteralWriter<'_> {
    fn leaf(&mut self, leaf: Leaf<'_>) {
        let written = match leaf {
            Leaf::None => "None".to_owned(),
            Leaf::Bool(value) => value.to_string(),
            Leaf::Integer(number) => number.to_string(),
            // `Debug` keeps the point of `1.0`. Without it, the literal would be an integer.
            Leaf::Float(number) => format!("{number:?}"),
            Leaf::Str(string) => text(string),
        };
        self.push(&written);
    }

    fn constant(&mut self, like: Literal<'_>) -> bool {
        let Some(constant) = self.constants.iter().find(|constant| constant.path == self.path) else {
            return false;
        };
        let name = constant_name(constant.mark.order);
        let value = match (constant.gives, self.element) {
            // This constant is the value of the whole list.
            (Gives::Strings, _) => return false,
            (Gives::EachString, Some(element)) => element.to_owned(),
            _ => format!("<__constants::{name} as Constant>::VALUE"),
        };
        self.push(&match like {
            Literal::Text(_) => format!("Text::Literal(Str::Static({value}))"),
            Literal::Number(_) => format!("Number::Literal({value})"),
            Literal::Flag(_) | Literal::Duration(..) | Literal::File(..) => value,
        });
        true
    }

    fn construct(&mut self, name: &'static str, parts: &[&dyn Visitable]) {
        self.text.push_str(name);
        if parts.is_empty() {
            // A variant without parts.
            self.text.push(',');
            return;
        }
        self.text.push('(');
        parts.iter().for_each(|part| part.visit(self));
        self.push(")");
    }

    fn section(
        &mut self,
        section: &'static Section,
        fields: &[&dyn Visitable],
        others: &[(&'static str, &dyn Visitable)],
    ) {
        self.text.push_str(&format!("{} {{", section.name));
        let fields = section.fields.iter().map(|row| row.name).zip(fields.iter().copied());
        for (name, value) in fields.chain(others.iter().copied()) {
            self.field(name, value);
        }
        self.push(&format!("..{}::DEFAULT }}", section.name));
    }

    fn literal_struct(&mut self, name: &'static str, fields: &[(&'static str, &dyn Visitable)]) {
        self.text.push_str(&format!("{name} {{"));
        for (name, value) in fields {
            self.text.push_str(name);
            self.text.push(':');
            value.visit(self);
        }
        self.push("}");
    }

    fn list(&mut self, items: &dyn Listed) {
        let mut constants = self.constants.iter();
        let strings = constants.find(|it| it.gives == Gives::Strings && it.path == self.path);
        if let Some(strings) = strings {
            return self.strings(strings.mark.order, items.item(0));
        }
        self.text.push_str("List::Static(&[");
        for index in 0..items.count() {
            let item = items.item(index);
            match item.step(index) {
                Some(step) => self.step(step, item),
                None => item.visit(self),
            }
        }
        self.push("])");
    }

    fn step(&mut self, step: Step<'_>, value: &dyn Visitable) {
        self.within(self.path.step(step), value);
    }

    fn entry(&mut self, (name, logical_id, allow, cdk): Head<'_>, value: &dyn Visitable) {
        self.text.push_str(&format!("Entry {{ name: {}, value:", text(name)));
        value.visit(self);
        match logical_id {
            Some(id) => self.text.push_str(&format!("logical_id: Some({}),", text(id))),
            None => self.text.push_str("logical_id: None,"),
        }
        let allow: Vec<String> = allow.iter().map(|rule| text(rule)).collect();
        let cdk = match cdk {
            Some(CdkPlace::Id(id)) => format!("Some(CdkPlace::Id({}))", text(id)),
            Some(CdkPlace::Path(path)) => format!("Some(CdkPlace::Path({}))", text(path)),
            None => "None".to_owned(),
        };
        self.push(&format!("allow: List::Static(&[{}]), cdk: {cdk} }}", allow.join(",")));
    }
}
