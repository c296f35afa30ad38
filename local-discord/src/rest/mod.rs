//! The REST API: a request is recorded, checked against the contract, made to fail if a test wants it, then
//! done by the handler of its route; the answer is checked too.

mod call;
mod channels;
mod checks;
mod commands;
mod error;
mod guilds;
mod interactions;
mod messages;
mod multipart;
mod reactions;
mod routes;
mod threads;
mod users;
mod webhooks;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderMap};
use hyper::{Request, Response};
use serde_json::{Value, json};

use call::{Answer, Call, Upload};
use error::ApiError;
use routes::Route;

use crate::RequestRecord;
use crate::contract::Contract;
use crate::faults::Fault;
use crate::server::Shared;
use crate::world::World;

/// The connection is to be dropped without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection is cut on demand")]
pub(crate) struct Cut;

/// A request, read whole.
struct Read {
    method: String,
    /// Without `/api/v10`, with the query.
    path: String,
    versioned: bool,
    /// Asked of where Discord keeps files, not of its API.
    of_files: bool,
    authorization: Option<String>,
    body: Option<Value>,
    malformed: bool,
    files: Vec<Upload>,
}

/// Answers one request, or breaks the connection.
pub(crate) async fn answer(shared: Shared, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Cut> {
    let _flight = Flight::start(shared.clone());
    let read = read(request).await.map_err(|_| Cut)?;
    let (number, fault) = shared.with(|world| {
        let record = RequestRecord {
            method: read.method.clone(),
            path: read.path.clone(),
            body: read.body.clone(),
            status: None,
            code: None,
            at: world.now(),
        };
        world.journal.requests.push(record);
        let body = read.body.as_ref().map(Value::to_string).unwrap_or_default();
        let fault = world.faults.due(&read.method, &read.path, &body);
        (world.journal.requests.len() - 1, fault)
    });
    if let Some((armed, fault)) = &fault
        && let Some(response) = fail(&shared, number, *armed, fault).await?
    {
        return Ok(response);
    }
    if read.of_files {
        return Ok(shared.with(|world| {
            let response = file(world, &read);
            world.journal.requests[number].status = Some(response.status().as_u16());
            response
        }));
    }
    let answer = shared.with(|world| {
        let answer = respond(world, &read);
        note(world, number, &answer);
        answer
    });
    match fault {
        Some((_, Fault::CutAfter)) => return Err(Cut),
        Some((armed, Fault::TimeoutAfter)) => hang(&shared, armed).await,
        _ => {}
    }
    Ok(into_response(&read, answer))
}

/// Counts a request as in flight until it is answered or given up.
struct Flight(Shared);

impl Flight {
    fn start(shared: Shared) -> Self {
        shared.with(|world| world.journal.in_flight += 1);
        Self(shared)
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.0.with(|world| {
            world.journal.in_flight -= 1;
            world.journal.served += 1;
        });
    }
}

async fn read(request: Request<Incoming>) -> Result<Read, hyper::Error> {
    let (parts, body) = request.into_parts();
    let bytes = body.collect().await?.to_bytes();
    let target = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let versioned = target.starts_with("/api/v10/");
    let path = target.strip_prefix("/api/v10").unwrap_or(target).to_owned();
    let (body, malformed, files) = read_body(&parts.headers, &bytes);
    let authorization = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let host = parts.headers.get(HOST).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let of_files = ["cdn.discordapp.com", "media.discordapp.net"].contains(&host.split(':').next().unwrap_or_default());
    Ok(Read { method: parts.method.to_string(), path, versioned, of_files, authorization, body, malformed, files })
}

/// What somebody attached, at the address that the bot was told. It needs no token, and must not be given it.
fn file(world: &mut World, read: &Read) -> Response<Full<Bytes>> {
    if read.authorization.is_some() {
        world.journal.complain(format!("{}: the token is told to where files are kept", read.path));
    }
    match world.upload_at(&read.path).filter(|_| read.method == "GET") {
        Some(upload) => Response::new(Full::new(upload.bytes.clone())),
        None => build(404, None, &[]),
    }
}

fn read_body(headers: &HeaderMap, bytes: &Bytes) -> (Option<Value>, bool, Vec<Upload>) {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if content_type.starts_with("multipart/form-data") {
        return match multipart::parse(content_type, bytes) {
            Some((body, files)) => (body, false, files),
            None => (None, true, Vec::new()),
        };
    }
    if bytes.is_empty() {
        return (None, false, Vec::new());
    }
    match serde_json::from_slice(bytes) {
        Ok(body) => (Some(body), false, Vec::new()),
        Err(_) => (None, true, Vec::new()),
    }
}

/// Waits until the test ends the fault; the client may have given up long before.
async fn hang(shared: &Shared, armed: u64) {
    let mut changed = shared.changed();
    while !shared.look(|world| world.faults.ended(armed)) {
        if changed.changed().await.is_err() {
            return;
        }
    }
}

/// Makes a request fail. `None` where it is done all the same.
async fn fail(shared: &Shared, number: usize, armed: u64, fault: &Fault) -> Result<Option<Response<Full<Bytes>>>, Cut> {
    let (status, body, headers) = match fault {
        Fault::CutAfter | Fault::TimeoutAfter => return Ok(None),
        Fault::CutBefore => return Err(Cut),
        Fault::Timeout => {
            hang(shared, armed).await;
            (504, None, Vec::new())
        }
        Fault::Status(status) => (*status, None, Vec::new()),
        Fault::Error { status, code } => {
            (*status, Some(ApiError::new(*status, *code, error::words(*code)).body()), Vec::new())
        }
        Fault::RateLimited { retry_after, global, headers } => {
            let body = json!({"message": "You are being rate limited.", "retry_after": retry_after, "global": global});
            let headers = if *headers { limited(*retry_after, *global) } else { Vec::new() };
            (429, Some(body), headers)
        }
    };
    shared.with(|world| {
        let record = &mut world.journal.requests[number];
        record.status = Some(status);
        record.code = body.as_ref().and_then(|body| body["code"].as_u64()).and_then(|code| code.try_into().ok());
    });
    Ok(Some(build(status, body.as_ref(), &headers)))
}

fn limited(retry_after: f64, global: bool) -> Vec<(&'static str, String)> {
    let scope = if global { "global" } else { "user" };
    let mut headers = vec![
        ("retry-after", retry_after.to_string()),
        ("x-ratelimit-scope", scope.to_owned()),
        ("via", "1.1 google".to_owned()),
    ];
    if global {
        headers.push(("x-ratelimit-global", "true".to_owned()));
    } else {
        headers.extend([
            ("x-ratelimit-limit", "5".to_owned()),
            ("x-ratelimit-remaining", "0".to_owned()),
            ("x-ratelimit-reset-after", retry_after.to_string()),
            ("x-ratelimit-bucket", "0".repeat(32)),
        ]);
    }
    headers
}

/// Does a request, whatever comes of it.
fn respond(world: &mut World, read: &Read) -> Answer {
    let outcome = checked(world, read);
    match outcome {
        Ok((route, answer)) => {
            checks::check_answer(world, route, &read.method, &read.path, &answer);
            answer
        }
        Err(error) => {
            if !error.violations.is_empty() {
                let what = format!("{} {}: {}", read.method, read.path, error.violations.join(" "));
                let body = read.body.as_ref().map(Value::to_string).unwrap_or_default();
                world.journal.complain(format!("{what} (the bot sent {body})"));
            }
            Answer { status: error.status, body: Some(error.body()) }
        }
    }
}

fn checked(world: &mut World, read: &Read) -> Result<(&'static Route, Answer), ApiError> {
    let (path, query) = read.path.split_once('?').unwrap_or((&read.path, ""));
    let found = routes::find(&read.method, path).filter(|_| read.versioned);
    let Some((route, params)) = found else {
        world.journal.complain(format!("{} {}: there is no such route here", read.method, read.path));
        return Err(ApiError::new(404, 0, "404: Not Found"));
    };
    if route.needs_token && !authorized(world, read.authorization.as_deref()) {
        return Err(ApiError::unauthorized());
    }
    if read.malformed {
        return Err(ApiError {
            violations: vec!["The body is not valid.".to_owned()],
            ..ApiError::new(400, 50109, "The request body contains invalid JSON.")
        });
    }
    let mut violations = Contract::shared().check_request(&read.method, &read.path, read.body.as_ref());
    violations.extend(checks::house_rules(route, read.body.as_ref()));
    if !violations.is_empty() {
        return Err(ApiError::invalid_form(violations));
    }
    let query = query.split('&').filter_map(|pair| pair.split_once('='));
    let call = Call {
        params,
        query: query.map(|(key, value)| (decode(key), decode(value))).collect(),
        body: read.body.clone().unwrap_or(Value::Null),
        files: read.files.clone(),
    };
    Ok((route, (route.handler)(world, &call)?))
}

fn authorized(world: &World, authorization: Option<&str>) -> bool {
    authorization.and_then(|value| value.strip_prefix("Bot ")) == Some(world.application.token.as_str())
}

fn note(world: &mut World, number: usize, answer: &Answer) {
    let record = &mut world.journal.requests[number];
    record.status = Some(answer.status);
    if answer.status >= 400 {
        let code = answer.body.as_ref().and_then(|body| body["code"].as_u64());
        record.code = code.and_then(|code| code.try_into().ok());
    }
}

fn into_response(read: &Read, answer: Answer) -> Response<Full<Bytes>> {
    // No x-ratelimit-reset: it is an instant, and a client would compare ours, set by hand, with its own clock.
    // Generous, so that no test waits; the bucket is that of the method and the first two parts of the path.
    let place: Vec<&str> = read.path.split(['/', '?']).skip(1).take(2).collect();
    let bucket = format!("{}-{}", read.method.to_lowercase(), place.join("-"));
    let headers = [
        ("x-ratelimit-limit", "1000".to_owned()),
        ("x-ratelimit-remaining", "999".to_owned()),
        ("x-ratelimit-reset-after", "0.001".to_owned()),
        ("x-ratelimit-bucket", bucket),
    ];
    build(answer.status, answer.body.as_ref(), &headers)
}

fn build(status: u16, body: Option<&Value>, headers: &[(&'static str, String)]) -> Response<Full<Bytes>> {
    let bytes = body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
    let mut response = Response::new(Full::new(bytes));
    *response.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in headers {
        if let Ok(value) = value.parse() {
            response.headers_mut().insert(*name, value);
        }
    }
    if body.is_some() {
        response.headers_mut().insert(CONTENT_TYPE, hyper::header::HeaderValue::from_static("application/json"));
    }
    response
}

/// Undoes percent-encoding.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (bytes[at], hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
