//! A value as code for a declaration and for a CDK program.

use serde_json::Value;

/// A value in both languages.
#[derive(Clone, Debug)]
pub(super) enum Code {
    /// Literal code.
    Leaf {
        /// In the declaration.
        rust: String,
        /// In the program.
        js: String,
    },
    /// Fields in braces.
    Struct(Struct),
    /// Elements in brackets.
    List(Vec<Code>),
}

/// Fields in braces, and what surrounds them.
#[derive(Clone, Debug, Default)]
pub(super) struct Struct {
    /// The code before the brace in the declaration: `Ses `.
    pub(super) rust: String,
    /// The code before and after the braces in the program: `cognito.UserPoolEmail.withSES(`, `)`.
    pub(super) js: (String, String),
    fields: Vec<FieldNames>,
}

/// A field of a struct. If a name is empty, that language does not have the field.
#[derive(Clone, Debug)]
struct FieldNames {
    rust: String,
    js: String,
    value: Code,
}

/// Code that differs between the languages.
pub(super) fn leaf(rust: impl Into<String>, js: impl Into<String>) -> Code {
    Code::Leaf {
        rust: rust.into(),
        js: js.into(),
    }
}

/// `true` or `false`.
pub(super) fn flag(on: bool) -> Code {
    leaf(on.to_string(), on.to_string())
}

/// A number.
pub(super) fn number(number: i64) -> Code {
    leaf(number.to_string(), number.to_string())
}

/// A string.
pub(super) fn text(text: &str) -> Code {
    leaf(format!("{text:?}"), quoted(text))
}

/// A string of a program.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// A variant `EmailOnly`, which the program calls `cognito.AccountRecovery.EMAIL_ONLY`.
pub(super) fn variant(of: &str, name: &str) -> Code {
    leaf(name, format!("{of}.{}", screaming(name)))
}

/// A whole number of a unit.
pub(super) fn duration(amount: i64, unit: &str) -> Code {
    leaf(format!("{unit}({amount})"), format!("cdk.Duration.{unit}({amount})"))
}

/// `EmailOnly` as `EMAIL_ONLY`.
pub(super) fn screaming(name: &str) -> String {
    let mut out = String::new();
    for (index, c) in name.char_indices() {
        if c.is_ascii_uppercase() && index > 0 {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// `user_pool_name` as `userPoolName`.
pub(super) fn camel(name: &str) -> String {
    let name = name.replace("oauth", "o_auth");
    let mut parts = name.split('_');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(&part[..1].to_ascii_uppercase());
        out.push_str(&part[1..]);
    }
    out.replace("disableOauth", "disableOAuth")
}

impl Struct {
    /// With code before the braces in the declaration and around them in the program.
    pub(super) fn named(rust: &str, before: &str, behind: &str) -> Self {
        Struct {
            rust: rust.to_owned(),
            js: (before.to_owned(), behind.to_owned()),
            fields: Vec::new(),
        }
    }

    /// Sets a field, and replaces an earlier value.
    pub(super) fn set(&mut self, name: &str, value: Code) {
        self.set_as(name, &camel(name), value);
    }

    /// The same for a field that has another name in the program, or none.
    pub(super) fn set_as(&mut self, rust: &str, js: &str, value: Code) {
        let same = |field: &&mut FieldNames| field.rust == rust && field.js == js;
        match self.fields.iter_mut().find(same) {
            Some(field) => field.value = value,
            None => self.fields.push(FieldNames {
                rust: rust.to_owned(),
                js: js.to_owned(),
                value,
            }),
        }
    }

    /// Sets an entry of a map, with a name that the user chose.
    pub(super) fn entry(&mut self, name: &str, value: Code) {
        self.set_as(&entry_name(name), &quoted(name), value);
    }

    /// Sets a nested field.
    pub(super) fn set_in(&mut self, path: &[&str], value: Code) {
        match path {
            [] => {}
            [name] => self.set(name, value),
            [name, rest @ ..] => {
                let mut inner = match self.remove(name) {
                    Some(Code::Struct(inner)) => inner,
                    _ => Struct::default(),
                };
                inner.set_in(rest, value);
                self.set(name, inner.into());
            }
        }
    }

    /// Removes a field.
    pub(super) fn remove(&mut self, name: &str) -> Option<Code> {
        let index = self.fields.iter().position(|field| field.rust == name)?;
        Some(self.fields.remove(index).value)
    }

    /// Whether there is a field with this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.rust == name)
    }

    /// Whether there are no fields.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The fields of the declaration, one by one.
    pub(super) fn rust_fields(&self) -> Vec<String> {
        let fields = self.fields.iter().filter(|field| !field.rust.is_empty());
        let lines = fields.map(|field| match field.value.rust().as_str() {
            // A flag can be written as a name alone. Do that if the name has an even number of letters.
            "true" if field.rust.len() % 2 == 0 => field.rust.clone(),
            value => format!("{}: {value}", field.rust),
        });
        lines.collect()
    }

    /// The braces in the program.
    pub(super) fn js_fields(&self) -> String {
        let fields = self.fields.iter().filter(|field| !field.js.is_empty());
        let fields: Vec<String> = fields.map(|it| format!("{}: {}", it.js, it.value.js())).collect();
        format!("{{ {} }}", fields.join(", "))
    }
}

/// A name as you would write it in a declaration. It need not be an identifier.
pub(super) fn entry_name(name: &str) -> String {
    let is_identifier = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && name.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_identifier {
        name.to_owned()
    } else {
        format!("{name:?}")
    }
}

impl Code {
    /// In the declaration.
    pub(super) fn rust(&self) -> String {
        match self {
            Code::Leaf { rust, .. } => rust.clone(),
            Code::Struct(it) => format!("{}{{ {} }}", it.rust, it.rust_fields().join(", ")),
            Code::List(items) => format!("[{}]", items.iter().map(Code::rust).collect::<Vec<_>>().join(", ")),
        }
    }

    /// In the program.
    pub(super) fn js(&self) -> String {
        match self {
            Code::Leaf { js, .. } => js.clone(),
            Code::Struct(it) => format!("{}{}{}", it.js.0, it.js_fields(), it.js.1),
            Code::List(items) => format!("[{}]", items.iter().map(Code::js).collect::<Vec<_>>().join(", ")),
        }
    }
}

impl From<Struct> for Code {
    fn from(fields: Struct) -> Self {
        Code::Struct(fields)
    }
}
