//! The form that brings a file: what it may hold, and how much.

use std::{future::poll_fn, pin::Pin, sync::Arc, time::Duration};

use actix_multipart::{Field, Multipart};
use actix_web::{
    HttpRequest,
    http::{
        StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
    },
    rt::time::timeout,
    web,
};
use futures_core::Stream;

use crate::http::intake::{File, Wishes, most_bytes};
use crate::{
    domain::problem::{nearest, quoted},
    import::mapping::Mappings,
    register::Existing,
};

/// The fields of the form.
const FIELDS: [&str; 6] = [
    "file",
    "mapping",
    "controller",
    "existing",
    "dryRun",
    "reason",
];

/// Bytes of a field that is not the file.
const MOST_TEXT: usize = 4_096;

/// Bytes of the form beside the file.
const MOST_BESIDE: u64 = 64 * 1024;

/// The longest name of a file that is kept, in characters.
const MOST_NAME: usize = 200;

/// A sender that is silent for so long has gone.
const SILENCE: Duration = Duration::from_secs(30);

/// The longest that a form may take to come in: a file as large as can be, over a slow line.
const LONGEST: Duration = Duration::from_secs(600);

/// What was sent.
pub(super) struct Form {
    /// The file.
    pub(super) file: File,
    /// What is to be done with it.
    pub(super) wishes: Wishes,
}

/// Why a form cannot be used.
pub(super) struct Bad {
    pub(super) status: StatusCode,
    pub(super) code: &'static str,
    pub(super) message: String,
}

fn bad(message: impl Into<String>) -> Bad {
    Bad {
        status: StatusCode::BAD_REQUEST,
        code: "BAD_REQUEST",
        message: message.into(),
    }
}

fn too_large(what: &str, most: u64) -> Bad {
    Bad {
        status: StatusCode::PAYLOAD_TOO_LARGE,
        code: "TOO_LARGE",
        message: format!("{what} is larger than {most} bytes"),
    }
}

fn too_slow(what: &str, most: Duration) -> Bad {
    Bad {
        status: StatusCode::REQUEST_TIMEOUT,
        code: "TIMEOUT",
        message: format!("{what} {} seconds", most.as_secs()),
    }
}

/// The parts of a form as they come in.
#[derive(Default)]
struct Parts {
    file: Option<(String, Vec<u8>)>,
    /// Names and texts of the other fields; a blank text says nothing.
    texts: Vec<(&'static str, String)>,
}

impl Form {
    /// Reads the form of a request.
    pub(super) async fn read(
        request: &HttpRequest,
        body: web::Payload,
        mappings: Arc<Mappings>,
    ) -> Result<Form, Bad> {
        if !is_form(request) {
            return Err(Bad {
                status: StatusCode::UNSUPPORTED_MEDIA_TYPE,
                code: "UNSUPPORTED_MEDIA_TYPE",
                message: "send a form as `Content-Type: multipart/form-data` with the file in the field `file`".to_owned(),
            });
        }
        let announced = request.headers().get(CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if announced.is_some_and(|length| length > most_bytes() + MOST_BESIDE) {
            return Err(too_large("the file", most_bytes()));
        }
        let mut fields = Multipart::new(request.headers(), body);
        let mut parts = Parts::default();
        let all = async {
            while let Some(field) = next(&mut fields).await? {
                parts.take(field).await?;
            }
            Ok(())
        };
        timeout(LONGEST, all)
            .await
            .map_err(|_| too_slow("the form did not come in within", LONGEST))??;
        parts.form(mappings)
    }
}

fn is_form(request: &HttpRequest) -> bool {
    let kind = request.headers().get(CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("multipart/form-data")
}

/// The next item of a stream that must not be silent for long.
async fn next<S, T>(stream: &mut S) -> Result<Option<T>, Bad>
where
    S: Stream<Item = Result<T, actix_multipart::MultipartError>> + Unpin,
{
    let item = poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
    match timeout(SILENCE, item).await {
        Ok(None) => Ok(None),
        Ok(Some(Ok(item))) => Ok(Some(item)),
        Ok(Some(Err(_))) => Err(bad(
            "the form cannot be read: it is broken off or is not multipart/form-data as in RFC 7578",
        )),
        Err(_) => Err(too_slow("nothing came for", SILENCE)),
    }
}

impl Parts {
    async fn take(&mut self, mut field: Field) -> Result<(), Bad> {
        let typed = field.name().unwrap_or_default().to_owned();
        let Some(name) = FIELDS.into_iter().find(|name| *name == typed) else {
            return Err(unknown_field(&typed));
        };
        let twice = match name {
            "file" => self.file.is_some(),
            _ => self.texts.iter().any(|(known, _)| *known == name),
        };
        if twice {
            return Err(bad(match name {
                "file" => "there are two files; send one at a time".to_owned(),
                _ => format!("the field `{name}` is there twice"),
            }));
        }
        if name == "file" {
            let file = sent_name(&field);
            let most = usize::try_from(most_bytes()).unwrap_or(usize::MAX);
            self.file = Some((file, content(&mut field, "the file", most).await?));
            return Ok(());
        }
        let what = format!("the field `{name}`");
        let text = String::from_utf8(content(&mut field, &what, MOST_TEXT).await?)
            .map_err(|_| bad(format!("{what} is not text in UTF-8")))?;
        self.texts.push((name, text.trim().to_owned()));
        Ok(())
    }

    fn text(&self, name: &str) -> Option<String> {
        let text = self.texts.iter().find(|(known, _)| *known == name);
        text.map(|(_, text)| text.clone())
            .filter(|text| !text.is_empty())
    }

    fn form(mut self, mappings: Arc<Mappings>) -> Result<Form, Bad> {
        let Some((name, bytes)) = self.file.take() else {
            return Err(bad("there is no file; send it in the field `file`"));
        };
        let existing = match self.text("existing").as_deref() {
            None | Some("update") => Existing::Update,
            Some("skip") => Existing::Skip,
            Some("fail") => Existing::Fail,
            Some(other) => {
                let found = quoted(other);
                return Err(bad(format!(
                    "`existing` is {found}; expected update, skip or fail"
                )));
            }
        };
        let rehearse = match self.text("dryRun").as_deref() {
            None | Some("false") => false,
            Some("true") => true,
            Some(other) => {
                let found = quoted(other);
                return Err(bad(format!("`dryRun` is {found}; expected true or false")));
            }
        };
        Ok(Form {
            file: File::sent(name, bytes),
            wishes: Wishes {
                mapping: self.text("mapping"),
                controller: self.text("controller"),
                existing,
                rehearse,
                reason: self.text("reason"),
                mappings,
            },
        })
    }
}

fn unknown_field(typed: &str) -> Bad {
    let hint = match nearest(typed, FIELDS) {
        Some(near) => format!("; did you mean `{near}`?"),
        None => format!("; expected {}", FIELDS.join(", ")),
    };
    bad(format!("there is no field {}{hint}", quoted(typed)))
}

/// The bytes of a field, refused as soon as there are too many.
async fn content(field: &mut Field, what: &str, most: usize) -> Result<Vec<u8>, Bad> {
    let mut bytes = Vec::new();
    while let Some(chunk) = next(field).await? {
        if bytes.len() + chunk.len() > most {
            return Err(too_large(what, most as u64));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// The name of the file without any folder, whichever system it comes from.
fn sent_name(field: &Field) -> String {
    let disposition = field.content_disposition();
    let name = disposition.and_then(|disposition| {
        let extended = disposition.get_filename_ext();
        let extended = extended.and_then(|name| String::from_utf8(name.value.clone()).ok());
        extended.or_else(|| disposition.get_filename().map(str::to_owned))
    });
    let name = name.unwrap_or_default();
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last
        .chars()
        .filter(|letter| !letter.is_control())
        .take(MOST_NAME)
        .collect();
    if shown.trim().is_empty() {
        "file".to_owned()
    } else {
        shown
    }
}
