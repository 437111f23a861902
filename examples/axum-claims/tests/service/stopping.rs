//! How the service stops.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use axum::Router;
use axum_claims::service;
use tokio::net::TcpListener;

/// The service runs in a thread until the process gets SIGTERM. Returns how long it took to stop.
fn stop_with(callers: impl FnOnce(SocketAddr) -> Vec<TcpStream>, grace: Duration) -> Duration {
    let (tell, told) = mpsc::channel();
    let thread = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let stopped = service::stopped().unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            service::serve(listener, Router::new(), stopped, grace).await.unwrap();
        });
    });
    let _open = callers(told.recv().unwrap());
    let start = Instant::now();
    let id = std::process::id().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().unwrap().success());
    thread.join().unwrap();
    start.elapsed()
}

fn send(address: SocketAddr, text: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(text.as_bytes()).unwrap();
    stream
}

/// SIGTERM reaches the whole process, so this is one test.
#[test]
fn sigterm_ends_the_service() {
    // A connection that a caller keeps open for its next request does not delay it.
    let idle = |address| {
        let mut stream = send(address, "GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
        let mut answer = [0; 12];
        stream.read_exact(&mut answer).unwrap();
        assert_eq!(&answer, b"HTTP/1.1 404");
        vec![stream]
    };
    assert!(stop_with(idle, Duration::from_secs(600)) < Duration::from_secs(60));

    // Half a request delays it for as long as it may.
    let grace = Duration::from_millis(300);
    let half = |address| {
        let stream = send(address, "GET /nothing HTTP/1.1\r\nHo");
        // Until the service has read it.
        thread::sleep(Duration::from_millis(200));
        vec![stream]
    };
    let took = stop_with(half, grace);
    assert!((grace..Duration::from_secs(60)).contains(&took), "{took:?}");
}
