//! The service on a free port, for as long as a test takes.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, mpsc};
use std::thread::{self, JoinHandle};

use axum_claims::{api, settings::Settings, verifier::Verifier};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::token::{CLIENT_ID, USER_POOL_ID};

pub(crate) struct Service {
    pub(crate) verifier: Arc<Verifier>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Service {
    pub(crate) fn start() -> Self {
        let keys = serde_json::from_str(include_str!("../fixtures/jwks.json")).unwrap();
        let settings = Settings {
            user_pool_id: USER_POOL_ID.to_owned(),
            web_client_id: CLIENT_ID.to_owned(),
        };
        let verifier = Arc::new(Verifier::new(settings, &keys).unwrap());
        let service = api::router(Arc::clone(&verifier));
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::channel();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_io()
                .build()
                .unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
                tell.send(listener.local_addr().unwrap()).unwrap();
                let stopped = async { stopped.await.unwrap_or(()) };
                axum::serve(listener, service)
                    .with_graceful_shutdown(stopped)
                    .await
                    .unwrap();
            });
        });
        Service {
            verifier,
            address: told.recv().unwrap(),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// The status and the body of the answer.
    pub(crate) fn get(&self, path: &str, token: &str) -> (u16, String) {
        self.ask("GET", path, Some(token))
    }

    pub(crate) fn ask(&self, method: &str, path: &str, token: Option<&str>) -> (u16, String) {
        let token = token
            .map(|token| format!("Authorization: Bearer {token}\r\n"))
            .unwrap_or_default();
        let answer = self.raw(&format!(
            "{method} {path} HTTP/1.1\r\nHost: test\r\n{token}Connection: close\r\n\r\n"
        ));
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap();
        (status.parse().unwrap(), body.to_owned())
    }

    /// The answer as it comes.
    pub(crate) fn raw(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        let ended = self.thread.take().map(JoinHandle::join);
        // A second panic would end the run before the first is shown.
        assert!(thread::panicking() || matches!(ended, Some(Ok(()))));
    }
}
