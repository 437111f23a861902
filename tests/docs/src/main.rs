//! Writes what of the documentation comes from the tables of the model: `cargo run -p cognito-docs`.

use std::io;

fn main() -> io::Result<()> {
    cognito_docs::write_all()
}
