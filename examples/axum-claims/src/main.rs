//! Runs the service for a deployed stack, or prints its template.
//!
//! ```console
//! $ cargo run -p axum-claims -- template > template.json
//! $ aws cloudformation deploy --stack-name shop --template-file template.json
//! $ aws cloudformation describe-stacks --stack-name shop > outputs.json
//! $ cargo run -p axum-claims -- outputs.json 127.0.0.1:8080
//! ```

use std::error::Error;
use std::sync::Arc;
use std::{env, fs, io};

use axum_claims::api;
use axum_claims::keys::{Keys, Refresh};
use axum_claims::pool::customers;
use axum_claims::verifier::{Verifier, issuer};
use cognito_dsl::claims::jwks_uri;
use tokio::net::TcpListener;
use tokio::signal;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["template"] => {
            println!("{}", customers::POOL.template());
            Ok(())
        }
        [outputs, address] => {
            tracing_subscriber::fmt().with_writer(io::stderr).init();
            let outputs = customers::Outputs::from_json(&fs::read_to_string(outputs)?)?;
            tracing::info!(url = outputs.sign_in_url, "users sign in at");
            let keys = Keys::fetch(jwks_uri(&issuer(&outputs)?), Refresh::default())?;
            let service = api::router(Arc::new(Verifier::new(outputs, keys)?));
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_io().build()?;
            runtime.block_on(async {
                let listener = TcpListener::bind(address).await?;
                tracing::info!(address = %listener.local_addr()?, "listening");
                Ok(axum::serve(listener, service)
                    .with_graceful_shutdown(stopped()?)
                    .await?)
            })
        }
        _ => Err("pass `template`, or a file with the outputs and an IP address and port to listen on".into()),
    }
}

/// Ends when the service has to stop: at Ctrl-C, and on Unix at SIGTERM, which containers get. Requests that have begun are still
/// answered.
fn stopped() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    let mut terminated = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    Ok(async move {
        let interrupted = async {
            if signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        };
        #[cfg(unix)]
        tokio::select! {
            () = interrupted => {}
            _ = terminated.recv() => {}
        }
        #[cfg(not(unix))]
        interrupted.await;
        tracing::info!("stopping");
    })
}
