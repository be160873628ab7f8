//! `cargo xtask serve`: the site on this machine, and on no other.

use crate::build::POLICY;
use crate::steps::{Done, root};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpListener;

/// A file of the site as it is sent.
struct File {
    plain: Bytes,
    /// Its twin, if it has one.
    gzip: Option<Bytes>,
    kind: &'static str,
    /// A name with a hash never means another content.
    forever: bool,
}

/// Builds and serves until it is stopped.
pub(crate) fn run(port: u16, built: bool, folder: &Path) -> Done {
    if !built {
        crate::test::wasm_target()?;
        crate::build::run()?;
    }
    let files = Arc::new(files(&root().join(folder))?);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.map_err(|e| format!("port {port}: {e}"))?;
        let port = listener.local_addr().map_err(|e| e.to_string())?.port();
        println!("Rapporteur is at http://localhost:{port}/ (stop with Ctrl+C)");
        // A connection that a browser keeps open must not make another one wait: each has a task of its own.
        loop {
            let (stream, _) = listener.accept().await.map_err(|e| e.to_string())?;
            let files = Arc::clone(&files);
            tokio::spawn(async move {
                let answers = service_fn(|request| {
                    let response = answer(&request, &files);
                    async { Ok::<_, Infallible>(response) }
                });
                // A reader that has gone away is no fault of ours.
                let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answers).await;
            });
        }
    })
}

fn files(folder: &Path) -> Result<BTreeMap<String, File>, String> {
    let mut files = BTreeMap::new();
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for path in entries.flatten().map(|e| e.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let read = |path: &Path| std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
        if let Some(kind) = kind(&name) {
            let twin = folder.join(format!("{name}.gz"));
            let gzip = if twin.exists() { Some(read(&twin)?.into()) } else { None };
            let forever = name.rsplit_once('-').is_some_and(|(_, rest)| rest.len() > 16 && rest.as_bytes()[16] == b'.');
            files.insert(name, File { plain: read(&path)?.into(), gzip, kind, forever });
        }
    }
    Ok(files)
}

fn kind(name: &str) -> Option<&'static str> {
    Some(match name.rsplit('.').next()? {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "ftl" | "md" => "text/plain; charset=utf-8",
        "pack" | "bin" => "application/octet-stream",
        _ => return None,
    })
}

fn answer(request: &Request<Incoming>, files: &BTreeMap<String, File>) -> Response<Full<Bytes>> {
    let name = match request.uri().path().trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let mut response = match files.get(name).filter(|_| reads) {
        None => {
            let mut response = Response::new(Full::from("Not here.\n"));
            *response.status_mut() = if reads { StatusCode::NOT_FOUND } else { StatusCode::METHOD_NOT_ALLOWED };
            response
        }
        Some(file) => {
            let accepted = request.headers().get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok());
            let gzip = file.gzip.clone().filter(|_| accepted.is_some_and(|encodings| encodings.contains("gzip")));
            let packed = gzip.is_some();
            let mut response = Response::new(Full::from(gzip.unwrap_or_else(|| file.plain.clone())));
            let keep = if file.forever { "public, max-age=31536000, immutable" } else { "no-cache" };
            let headers = response.headers_mut();
            if packed {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            }
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
            headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
            response
        }
    };
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::try_from(format!("{POLICY}; frame-ancestors 'none'")) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin"));
    response
}
