//! Merges the pool of each stage into the application's template.

mod stack;

fn main() {
    stack::templates().write_or_exit();
}
