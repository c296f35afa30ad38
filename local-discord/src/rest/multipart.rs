//! Uploads: the JSON and the files of a `multipart/form-data` body.

use bytes::Bytes;
use serde_json::Value;

use super::call::Upload;

/// Splits a body at its boundary. `None` where it is not well-formed.
pub(super) fn parse(content_type: &str, body: &Bytes) -> Option<(Option<Value>, Vec<Upload>)> {
    let boundary = content_type.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let mut json = None;
    let mut files = Vec::new();
    let mut starts = positions(body, delimiter.as_bytes());
    let last = starts.pop()?;
    starts.push(last);
    for pair in starts.windows(2) {
        let part = body.slice(pair[0] + delimiter.len()..pair[1]);
        let head_end = *positions(&part, b"\r\n\r\n").first()?;
        let head = std::str::from_utf8(&part[..head_end]).ok()?;
        let content = part.slice(head_end + 4..part.len().checked_sub(2)?);
        let name = attribute(head, "name")?;
        if name == "payload_json" {
            json = Some(serde_json::from_slice(&content).ok()?);
        } else if let Some(number) = name.strip_prefix("files[").and_then(|n| n.strip_suffix(']')) {
            let content_type = head
                .lines()
                .find_map(|line| {
                    let (key, value) = line.split_once(':')?;
                    key.eq_ignore_ascii_case("content-type").then(|| value.trim().to_owned())
                })
                .unwrap_or_else(|| "application/octet-stream".to_owned());
            files.push(Upload {
                number: number.parse().ok()?,
                name: attribute(head, "filename")?,
                content_type,
                bytes: content,
            });
        } else {
            return None;
        }
    }
    Some((json, files))
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition"))?;
    let value = line.split(';').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='))?;
    Some(value.trim_matches('"').to_owned())
}

fn positions(haystack: &[u8], needle: &[u8]) -> Vec<usize> {
    haystack.windows(needle.len()).enumerate().filter(|(_, window)| *window == needle).map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_and_files_are_told_apart() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a.ics\"\r\n\
                    Content-Type: text/calendar\r\n\r\nBEGIN\r\nEND\r\n\
                    --x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{\"a\":1}\r\n--x--\r\n";
        let (json, files) = parse("multipart/form-data; boundary=x", &Bytes::from(body)).unwrap();
        assert_eq!(json.unwrap()["a"], 1);
        assert_eq!((files[0].name.as_str(), &files[0].bytes[..]), ("a.ics", &b"BEGIN\r\nEND"[..]));
        assert_eq!(files[0].content_type, "text/calendar");
    }
}
