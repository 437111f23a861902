//! Writes what of the documentation comes from the tables of the model: `cargo run -p cognito-examples --bin reference`.

use std::io;

fn main() -> io::Result<()> {
    cognito_examples::write_all()
}
