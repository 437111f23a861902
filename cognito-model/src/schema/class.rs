//! Classes of characters: what the patterns of the API allow, for const evaluation.
//!
//! Cognito matches with Java's regular expressions, in which `\w` and `\s` are ASCII, and `\p{..}` is of all of Unicode.

/// A class of characters that a whole string consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Names shown in consoles: `[\w\s+=,.@-]`.
    Name,
    /// Names of IAM roles: `[\w+=,.@-]`.
    RoleName,
    /// Identifiers of providers: `[\w\s+=.@-]`.
    Identifier,
    /// Visible characters, ASCII spaces and line breaks: `[\p{L}\p{M}\p{S}\p{N}\p{P}\s]`.
    Message,
    /// Visible characters: `[\p{L}\p{M}\p{S}\p{N}\p{P}]`.
    Visible,
    /// Visible characters and all kinds of spaces: `[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]`.
    VisibleOrSpace,
    /// The characters of an OAuth scope: `[\x21\x23-\x5B\x5D-\x7E]`.
    Scope,
    /// The part of a scope after the resource server, without `/`: `[\x21\x23-\x2E\x30-\x5B\x5D-\x7E]`.
    ScopeName,
    /// `[a-zA-Z0-9_-]`.
    Word,
    /// The ID of an app client: `[\w_]`.
    ClientId,
    /// The ID of an application at a social provider: `[\w.;_/-]`.
    LoginProvider,
    /// The name of a developer provider: `[\w._-]`.
    DeveloperProvider,
    /// `[0-9a-fA-F]`.
    Hexadecimal,
    /// A part of an ARN: `[\w+=/,.@-]`.
    ArnPart,
    /// A single line: `.`.
    Line,
    /// Descriptions in IAM: `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]`.
    Latin,
}

impl Class {
    /// Its description for messages.
    pub const fn description(self) -> &'static str {
        match self {
            Class::Name => "ASCII letters, digits, spaces and `_`, `+`, `=`, `,`, `.`, `@`, `-`",
            Class::RoleName => "ASCII letters, digits and `_`, `+`, `=`, `,`, `.`, `@`, `-`",
            Class::Identifier => "ASCII letters, digits, spaces and `_`, `+`, `=`, `.`, `@`, `-`",
            Class::Message => "letters, digits, symbols, punctuation, plain spaces and line breaks",
            Class::Visible => "letters, digits, symbols and punctuation, but no spaces",
            Class::VisibleOrSpace => "letters, digits, symbols, punctuation and spaces",
            Class::Scope => "ASCII letters, digits and punctuation, but no spaces, quotes or backslashes",
            Class::ScopeName => "ASCII letters, digits and punctuation, but no `/`, spaces, quotes or backslashes",
            Class::Word => "ASCII letters, digits, `_` and `-`",
            Class::ClientId => "ASCII letters, digits and `_`",
            Class::LoginProvider => "ASCII letters, digits and `_`, `.`, `;`, `/`, `-`",
            Class::DeveloperProvider => "ASCII letters, digits and `_`, `.`, `-`",
            Class::Hexadecimal => "hexadecimal digits",
            Class::ArnPart => "ASCII letters, digits and `_`, `+`, `=`, `/`, `,`, `.`, `@`, `-`",
            Class::Line => "any characters except line breaks",
            Class::Latin => "printable characters of ASCII and Latin-1, tabs and line breaks",
        }
    }

    /// Whether a character belongs to it, by its code point.
    pub const fn has(self, code: u32) -> bool {
        match self {
            Class::Name => is_word(code) || is_space(code) || matches!(code, 0x2B | 0x3D | 0x2C | 0x2E | 0x40 | 0x2D),
            Class::RoleName => is_word(code) || matches!(code, 0x2B | 0x3D | 0x2C | 0x2E | 0x40 | 0x2D),
            Class::Identifier => is_word(code) || is_space(code) || matches!(code, 0x2B | 0x3D | 0x2E | 0x40 | 0x2D),
            Class::Message => is_space(code) || !is_invisible(code),
            Class::Visible => !is_invisible(code),
            Class::VisibleOrSpace => is_separator(code) || !is_invisible(code),
            Class::Scope => matches!(code, 0x21 | 0x23..=0x5B | 0x5D..=0x7E),
            Class::ScopeName => code != 0x2F && Class::Scope.has(code),
            Class::Word => is_word(code) || code == 0x2D,
            Class::ClientId => is_word(code),
            Class::LoginProvider => is_word(code) || matches!(code, 0x2E | 0x3B | 0x2F | 0x2D),
            Class::DeveloperProvider => is_word(code) || matches!(code, 0x2E | 0x2D),
            Class::Hexadecimal => matches!(code, 0x30..=0x39 | 0x41..=0x46 | 0x61..=0x66),
            Class::ArnPart => is_word(code) || matches!(code, 0x2B | 0x3D | 0x2F | 0x2C | 0x2E | 0x40 | 0x2D),
            Class::Line => !matches!(code, 0x0A | 0x0D | 0x85 | 0x2028 | 0x2029),
            Class::Latin => matches!(code, 0x09 | 0x0A | 0x0D | 0x20..=0x7E | 0xA1..=0xFF),
        }
    }

    /// Whether a whole string belongs to it. The empty string does.
    pub const fn has_all(self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        while let Some((code, after)) = first_code_point(rest) {
            if !self.has(code) {
                return false;
            }
            rest = after;
        }
        true
    }
}

/// `\w`
const fn is_word(code: u32) -> bool {
    matches!(code, 0x30..=0x39 | 0x41..=0x5A | 0x5F | 0x61..=0x7A)
}

/// `\s`
const fn is_space(code: u32) -> bool {
    matches!(code, 0x09..=0x0D | 0x20)
}

/// Splits off the first character of a UTF-8 string. Const code cannot call `str::chars`.
pub const fn first_code_point(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let [first, rest @ ..] = bytes else { return None };
    let (mut code, continuations) = match *first {
        byte @ 0x00..=0x7F => (byte as u32, 0),
        byte @ 0x80..=0xDF => ((byte & 0x1F) as u32, 1),
        byte @ 0xE0..=0xEF => ((byte & 0x0F) as u32, 2),
        byte @ 0xF0..=0xFF => ((byte & 0x07) as u32, 3),
    };
    let (mut rest, mut read) = (rest, 0);
    while read < continuations {
        let [byte, after @ ..] = rest else { break };
        code = (code << 6) | (*byte & 0x3F) as u32;
        rest = after;
        read += 1;
    }
    Some((code, rest))
}

/// Whether a character is a space of some kind: Unicode's Zs, Zl and Zp.
pub const fn is_separator(code: u32) -> bool {
    matches!(
        code,
        0x20 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000
    )
}

/// Whether a character is a space, a control or a format character, or for private use (Unicode 17's Z, Cc, Cf and Co), or
/// a noncharacter. Code points that Unicode has not assigned count as visible, because they may become visible.
pub const fn is_invisible(code: u32) -> bool {
    is_separator(code)
        || matches!(code,
        // Cc
        0x00..=0x1F | 0x7F..=0x9F
        // Cf
        | 0xAD | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2 | 0x180E | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x2064 | 0x2066..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB | 0x110BD | 0x110CD
        | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0001 | 0xE0020..=0xE007F
        // Co
        | 0xE000..=0xF8FF | 0xF0000..=0x10FFFF)
        || code & 0xFFFE == 0xFFFE
        || (0xFDD0 <= code && code <= 0xFDEF)
}

/// The length in UTF-16 code units.
pub const fn utf16_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut index, mut length) = (0, 0);
    while index < bytes.len() {
        // A continuation byte counts for nothing; a character of four bytes takes two units.
        length += match bytes[index] {
            0x80..=0xBF => 0,
            0xF0..=0xFF => 2,
            _ => 1,
        };
        index += 1;
    }
    length
}
