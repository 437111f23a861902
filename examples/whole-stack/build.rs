//! Merges the pool of each stage into the template of the application.

mod stack;

fn main() {
    stack::templates().write_or_exit();
}
