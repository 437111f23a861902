//! Runs the service for a deployed stack, or prints its template.
//!
//! ```console
//! $ cargo run -p axum-claims -- template > template.json
//! $ aws cloudformation deploy --stack-name shop --template-file template.json
//! $ aws cloudformation describe-stacks --stack-name shop > outputs.json
//! $ cargo run -p axum-claims -- outputs.json 127.0.0.1:8080
//! ```

use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs, io};

use axum_claims::keys::{Keys, Refresh};
use axum_claims::pool::customers;
use axum_claims::verifier::{Verifier, issuer};
use axum_claims::{api, service};
use cognito_dsl::claims::jwks_uri;
use tokio::net::TcpListener;

/// How long requests that have begun may take when the service stops. Most hosts kill a container after 30 seconds.
const GRACE: Duration = Duration::from_secs(20);

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ran = match arguments[..] {
        ["template"] => {
            println!("{}", customers::POOL.template());
            Ok(())
        }
        [outputs, address] => run(outputs, address),
        _ => Err("pass `template`, or a file with the outputs and an IP address and port to listen on".into()),
    };
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(outputs: &str, address: &str) -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(io::stderr).init();
    let outputs = fs::read_to_string(outputs).map_err(|error| format!("cannot read {outputs}: {error}"))?;
    let outputs = customers::Outputs::from_json(&outputs)?;
    tracing::info!(url = outputs.sign_in_url, "users sign in at");
    let keys = Keys::fetch(jwks_uri(&issuer(&outputs)?), Refresh::default())?;
    let router = api::router(Arc::new(Verifier::new(outputs, keys)?));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await;
        let listener = listener.map_err(|error| format!("cannot listen on {address}: {error}"))?;
        tracing::info!(address = %listener.local_addr()?, "listening");
        Ok(service::serve(listener, router, service::stopped()?, GRACE).await?)
    })
}
