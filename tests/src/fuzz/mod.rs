//! Random configurations, as declarations and as CDK programs, and the results of both.
//!
//! The program `parity-fuzz` draws configurations, compiles all declarations together, runs all programs together and compares
//! the results: whether the configuration is rejected, and if not, the template.

mod code;
mod draw;
mod random;
mod report;
mod run;

pub use draw::{DrawnCase, draw};
pub use report::{FuzzReport, NEVER, report};
pub use run::{CdkResult, Folders, Ours, compile, synthesize};

pub use cognito_model::UserPool;

/// What the compiled cases print: the name of the case, its template and the settings that it uses.
pub fn line(name: &str, pool: &UserPool) -> String {
    let used: Vec<String> = crate::coverage::used(pool).into_iter().collect();
    let template = pool.template().to_json();
    format!(
        "{{\"name\":{name:?},\"used\":{},\"template\":{template}}}",
        serde_json::Value::from(used)
    )
}
