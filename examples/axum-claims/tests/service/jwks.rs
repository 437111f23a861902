//! Serves keys on a free port during a test.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};

/// The public half of the key that tokens are signed with.
pub(crate) const KEYS: &str = include_str!("../fixtures/jwks.json");

pub(crate) struct KeyServer {
    address: SocketAddr,
    state: Arc<State>,
    thread: Option<JoinHandle<()>>,
}

struct State {
    /// `None` makes the server fail.
    keys: Mutex<Option<String>>,
    requests: AtomicUsize,
    is_over: AtomicBool,
}

impl KeyServer {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State {
            keys: Mutex::new(Some(KEYS.to_owned())),
            requests: AtomicUsize::new(0),
            is_over: AtomicBool::new(false),
        });
        let shared = Arc::clone(&state);
        let thread = thread::spawn(move || {
            for stream in listener.incoming() {
                if shared.is_over.load(Ordering::SeqCst) {
                    break;
                }
                answer(stream.unwrap(), &shared);
            }
        });
        KeyServer {
            address,
            state,
            thread: Some(thread),
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/.well-known/jwks.json", self.address)
    }

    /// Sets the response from now on.
    pub(crate) fn publish(&self, keys: Option<String>) {
        *self.state.keys.lock().unwrap() = keys;
    }

    /// Lets requests wait until the response is set.
    pub(crate) fn hold(&self) -> MutexGuard<'_, Option<String>> {
        self.state.keys.lock().unwrap()
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> usize {
        self.state.requests.load(Ordering::SeqCst)
    }
}

fn answer(mut stream: TcpStream, state: &State) {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() == 1 {
        request.extend(byte);
    }
    assert!(request.starts_with(b"GET /.well-known/jwks.json HTTP/1.1\r\n"));
    state.requests.fetch_add(1, Ordering::SeqCst);
    let (status, body) = match &*state.keys.lock().unwrap() {
        Some(keys) => ("200 OK", keys.clone()),
        None => ("500 Internal Server Error", String::new()),
    };
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
}

impl Drop for KeyServer {
    fn drop(&mut self) {
        self.state.is_over.store(true, Ordering::SeqCst);
        // The thread waits for a request, so send one to end it.
        let woken = TcpStream::connect(self.address);
        let ended = self.thread.take().map(JoinHandle::join);
        // A second panic would end the run before the first is shown.
        assert!(thread::panicking() || (woken.is_ok() && matches!(ended, Some(Ok(())))));
    }
}
