//! Writes the parts of the documentation that come from the model's tables: `cargo run -p cognito-docs`.

use std::io;

fn main() -> io::Result<()> {
    cognito_docs::write_all()
}
