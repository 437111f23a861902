//! Runs the service until it is told to stop.

use std::future::pending;
use std::io;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::{signal, time};

/// Answers requests until `stop` ends, and then only those that have begun, for at most `grace`. A caller that never finishes its
/// request would otherwise keep the service running.
///
/// # Errors
///
/// Those of [`axum::serve`].
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
    grace: Duration,
) -> io::Result<()> {
    let (stopping, stopped) = oneshot::channel();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move {
        stop.await;
        let _ = stopping.send(());
    });
    let too_long = async {
        match stopped.await {
            Ok(()) => time::sleep(grace).await,
            // The service has ended.
            Err(_) => pending().await,
        }
    };
    tokio::select! {
        ended = serving.into_future() => ended,
        () = too_long => {
            tracing::warn!("stopped before every request was answered");
            Ok(())
        }
    }
}

/// Ends when the service has to stop: at Ctrl-C, and on Unix at SIGTERM, which containers get.
///
/// # Errors
///
/// If the process cannot listen for signals.
pub fn stopped() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    #[cfg(unix)]
    let mut terminated = signal::unix::signal(signal::unix::SignalKind::terminate())?;
    Ok(async move {
        let interrupted = async {
            if signal::ctrl_c().await.is_err() {
                pending::<()>().await;
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
