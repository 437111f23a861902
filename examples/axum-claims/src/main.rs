//! Runs the service for a deployed stack, or prints its template.
//!
//! ```console
//! $ cargo run -p axum-claims -- template > template.json
//! $ aws cloudformation deploy --stack-name shop --template-file template.json
//! $ aws cloudformation describe-stacks --stack-name shop --query "Stacks[0].Outputs" > outputs.json
//! $ curl https://cognito-idp.<region>.amazonaws.com/<id of the pool>/.well-known/jwks.json > jwks.json
//! $ cargo run -p axum-claims -- outputs.json jwks.json 127.0.0.1:8080
//! ```
//!
//! The keys are read once. A service that runs for long fetches them again when a token names one that it does not know, and not
//! more often than every few minutes, since anybody can write such a token.

use std::error::Error;
use std::sync::Arc;
use std::{env, fs};

use axum_claims::{api, pool, settings, verifier};
use tokio::net::TcpListener;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["template"] => {
            println!("{}", pool::customers::POOL.template());
            Ok(())
        }
        [outputs, keys, address] => {
            let settings = settings::Settings::from_outputs(&fs::read_to_string(outputs)?)?;
            let keys = serde_json::from_str(&fs::read_to_string(keys)?)?;
            let service = api::router(Arc::new(verifier::Verifier::new(settings, &keys)?));
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
            runtime.block_on(async {
                let listener = TcpListener::bind(address).await?;
                println!("listening on http://{}", listener.local_addr()?);
                Ok(axum::serve(listener, service).await?)
            })
        }
        _ => {
            Err("give `template`, or the file of the outputs, the file of the keys and an address to listen on".into())
        }
    }
}
