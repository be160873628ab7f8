//! `cargo xtask serve`: the site on this machine, and on no other.

use crate::build::{POLICY, folder};
use crate::steps::Done;
use std::collections::BTreeMap;
use std::sync::Arc;
use tiny_http::{Header, Method, Request, Response, Server};

/// So many requests are answered at a time.
const THREADS: usize = 4;

/// A file of the site as it is sent.
struct File {
    plain: Vec<u8>,
    gzip: Vec<u8>,
    kind: &'static str,
    /// A name with a hash never means another content.
    forever: bool,
}

/// Builds and serves until it is stopped.
pub(crate) fn run(port: u16, built: bool) -> Done {
    if !built {
        crate::test::wasm_target()?;
        crate::build::run()?;
    }
    let server = start(port)?;
    println!("Rapporteur is at http://localhost:{}/ (stop with Ctrl+C)", server.port);
    server.wait();
    Ok(())
}

/// A server that is running.
pub(crate) struct Running {
    /// Where it listens.
    pub(crate) port: u16,
    threads: Vec<std::thread::JoinHandle<()>>,
}

impl Running {
    fn wait(self) {
        for thread in self.threads {
            // A thread ends only when the server does.
            let _ = thread.join();
        }
    }
}

/// Serves the built site; port 0 means any that is free.
pub(crate) fn start(port: u16) -> Result<Running, String> {
    let files = Arc::new(files()?);
    let server = Server::http(("127.0.0.1", port)).map_err(|e| format!("port {port}: {e}"))?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    let server = Arc::new(server);
    let threads = (0..THREADS)
        .map(|_| {
            let (server, files) = (Arc::clone(&server), Arc::clone(&files));
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    answer(request, &files);
                }
            })
        })
        .collect();
    Ok(Running { port, threads })
}

fn files() -> Result<BTreeMap<String, File>, String> {
    let mut files = BTreeMap::new();
    let folder = folder();
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for path in entries.flatten().map(|e| e.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = |path: &std::path::Path| std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
        if let Some(kind) = kind(&name) {
            let gzip = read(&folder.join(format!("{name}.gz")))?;
            let forever = name.rsplit_once('-').is_some_and(|(_, rest)| rest.len() > 16 && rest.as_bytes()[16] == b'.');
            files.insert(name, File { plain: read(&path)?, gzip, kind, forever });
        }
    }
    Ok(files)
}

fn kind(name: &str) -> Option<&'static str> {
    Some(match name.rsplit('.').next()? {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "ftl" | "md" => "text/plain; charset=utf-8",
        "pack" => "application/octet-stream",
        _ => return None,
    })
}

fn answer(request: Request, files: &BTreeMap<String, File>) {
    let path = request.url().split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let name = if path.is_empty() { "index.html" } else { path };
    let reads = matches!(request.method(), Method::Get | Method::Head);
    let response = match files.get(name).filter(|_| reads) {
        None => Response::from_data(b"Not here.\n".as_slice()).with_status_code(if reads { 404 } else { 405 }),
        Some(file) => {
            let packed =
                request.headers().iter().any(|h| h.field.equiv("Accept-Encoding") && h.value.as_str().contains("gzip"));
            let mut response = Response::from_data(if packed { file.gzip.clone() } else { file.plain.clone() });
            if packed {
                response.add_header(header("Content-Encoding", "gzip"));
            }
            let keep = if file.forever { "public, max-age=31536000, immutable" } else { "no-cache" };
            for (name, value) in [("Content-Type", file.kind), ("Cache-Control", keep), ("Vary", "Accept-Encoding")] {
                response.add_header(header(name, value));
            }
            response
        }
    };
    let policy = format!("{POLICY}; frame-ancestors 'none'");
    let mut response = response;
    for (name, value) in [
        ("Content-Security-Policy", policy.as_str()),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ] {
        response.add_header(header(name, value));
    }
    // A reader that has gone away is no fault of ours.
    let _ = request.respond(response);
}

#[expect(clippy::expect_used, reason = "names and values are literals of this file")]
fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).expect("a header of ASCII")
}
