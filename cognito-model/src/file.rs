//! Files that a declaration names.

use crate::setting::{Kind, Leaf, Literal, Place, Read, Setting, Visit};
use crate::text::Str;

/// The text of a file. `user_pool!` reads the file when it expands, so that nothing is read when the template is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// Where the file lies, as it is declared: from the directory of the package on.
    pub path: Str,
    /// What the file holds.
    pub text: Str,
}

impl FileText {
    /// No file.
    pub const EMPTY: Self = FileText {
        path: Str::Static(""),
        text: Str::Static(""),
    };
}

impl Setting for FileText {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = FileText::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.file()
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal(Literal::File(&self.path, &self.text));
        visitor.literal_struct(
            "FileText",
            &mut [
                ("path", &mut |visitor| visitor.leaf(Leaf::Str(&self.path))),
                ("text", &mut |visitor| visitor.leaf(Leaf::Str(&self.text))),
            ],
        );
    }
}
