//! Runs the service on a free port during a test.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use axum_claims::api;
use axum_claims::keys::{Keys, Refresh};
use axum_claims::pool::customers::Outputs;
use axum_claims::verifier::Verifier;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::jwks::KeyServer;
use crate::token::{CLIENT_ID, MACHINE_ID, MOBILE_ID, USER_POOL_ID};

/// So seldom that keys are only fetched again if a test causes it.
pub(crate) const SELDOM: Refresh = Refresh {
    after: Duration::from_secs(3600),
    at_most_every: Duration::from_secs(3600),
};

pub(crate) struct Service {
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
    pub(crate) keys: KeyServer,
    log: Log,
}

/// What the service logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub(crate) fn outputs() -> Outputs {
    Outputs {
        pool_id: USER_POOL_ID.to_owned(),
        web_client_id: CLIENT_ID.to_owned(),
        mobile_client_id: MOBILE_ID.to_owned(),
        warehouse_client_id: MACHINE_ID.to_owned(),
        sign_in_url: "https://shop.example.com".to_owned(),
    }
}

impl Service {
    pub(crate) fn start() -> Self {
        Self::with(SELDOM)
    }

    pub(crate) fn with(refresh: Refresh) -> Self {
        let server = KeyServer::start();
        let keys = Keys::fetch(server.url(), refresh).unwrap();
        let verifier = Arc::new(Verifier::new(outputs(), keys).unwrap());
        let log = Log::default();
        let written = log.clone();
        let service = api::router(verifier);
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = mpsc::channel();
        let thread = thread::spawn(move || {
            let lines = tracing_subscriber::fmt()
                .with_writer(move || written.clone())
                .with_ansi(false);
            let _logging = tracing::subscriber::set_default(lines.finish());
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
            address: told.recv().unwrap(),
            stop: Some(stop),
            thread: Some(thread),
            keys: server,
            log,
        }
    }

    /// The log so far.
    pub(crate) fn log(&self) -> String {
        String::from_utf8(self.log.0.lock().unwrap().clone()).unwrap()
    }

    /// The status and the body of the response.
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

    /// Sends a request, and does not wait for the response.
    pub(crate) fn begin(&self, path: &str, token: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nHost: test\r\nAuthorization: Bearer {token}\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// The whole response, as it was sent.
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
