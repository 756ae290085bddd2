//! `inzage request add`, `extend` and `answer`.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use chrono::NaiveDate;

use super::{
    arguments::{AddOptions, ExtendOptions, GivenOptions},
    find,
};
use crate::{
    answers::requests::{ExtensionState, found_in, letter_to, state_of},
    cli::{failure::Failure, keys, output::print},
    domain::{
        code_list::Coded,
        codes::RequestOutcome,
        draft::{At, Draft, Entry, Input},
        id::Id,
        kept_answer,
        kind::Kind,
        problem::quoted,
        records::Request,
        text::Language,
        wording::{date, say},
    },
    register::{Actor, KeptAnswer, Register, Saved, When},
};

/// The language of what these commands say of themselves.
const SAID: Language = Language::En;

/// Puts a request in the log.
pub fn add(register: &Register, options: &AddOptions) -> Result<(), Failure> {
    let AddOptions {
        reference,
        controller,
        received,
        right,
        subject,
        region,
        circumstances,
        element,
        category,
        remarks,
        reason,
    } = options;
    let text = |text: &String| Input::Text(text.clone());
    let list = |items: &[String], option: &str| {
        let items = items.iter().map(|item| Entry {
            at: place(option),
            input: text(item),
        });
        Input::List(items.collect())
    };
    let mut fields = vec![
        ("reference", "REFERENCE", text(reference)),
        ("controller", "--controller", text(controller)),
        ("received", "--received", Input::Date(keys::day(*received))),
        ("rights", "--right", list(right, "--right")),
        ("subjects", "--subject", list(subject, "--subject")),
        ("regions", "--region", list(region, "--region")),
        ("elements", "--element", list(element, "--element")),
        ("categories", "--category", list(category, "--category")),
    ];
    let texts = [
        ("circumstances", "--circumstances", circumstances),
        ("remarks", "--remarks", remarks),
    ];
    for (name, option, given) in texts {
        fields.extend(given.as_ref().map(|given| (name, option, text(given))));
    }
    let saved = register.add(&Actor::operator(), &draft(fields), reason.as_deref())?;
    let request = stored(&saved)?;
    warn_of_personal_data(request);
    if let Some(line) = state_of(request, request.received, 0) {
        let arguments = [
            ("code", request.code().into()),
            ("due", date(SAID, line.deadline.due).into()),
        ];
        eprintln!("{}", say(SAID, "requests-added", &arguments));
    }
    print(&format!("{}\n", request.code()))
}

/// Records an extension.
pub fn extend(register: &Register, options: &ExtendOptions) -> Result<(), Failure> {
    let me = Actor::operator();
    let snapshot = register.view(&me, When::Now)?;
    let request = find(&snapshot, &options.request)?;
    let told = keys::day(options.on);
    if told < request.received {
        return Err(Failure::Usage(format!(
            "--on {told} is before the request was received, on {}",
            request.received
        )));
    }
    let fields = vec![
        ("extended_on", "--on", Input::Date(told)),
        (
            "extension_reason",
            "--reason",
            Input::Text(options.reason.clone()),
        ),
    ];
    let (id, version) = (request.header.id, request.header.version);
    let saved = register.update(&me, id, version, &draft(fields), Some(&options.reason))?;
    let request = stored(&saved)?;
    warn_of_personal_data(request);
    let Some(line) = state_of(request, told, 0) else {
        return Ok(());
    };
    let due = date(SAID, line.deadline.due);
    if line.extension == ExtensionState::TooLate {
        let arguments = [
            ("told", date(SAID, told).into()),
            ("tell-by", date(SAID, line.deadline.tell_by).into()),
            ("due", due.into()),
        ];
        let said = say(SAID, "requests-extended-late", &arguments);
        eprintln!("warning: {said}");
    } else {
        let arguments = [("reference", request.code().into()), ("due", due.into())];
        eprintln!("{}", say(SAID, "requests-extended", &arguments));
    }
    Ok(())
}

/// Keeps an answer as it is given.
pub fn answer(register: &Register, options: &GivenOptions) -> Result<(), Failure> {
    let me = Actor::operator();
    let snapshot = register.view(&me, When::Now)?;
    let request = find(&snapshot, &options.request)?;
    if !request.answer.0.is_empty() && !options.replace {
        return Err(Failure::Usage(format!(
            "an answer to {} is kept already; `inzage request show` prints it, and --replace with \
             --reason puts another one in its place",
            quoted(request.code())
        )));
    }
    let revision = options.revision.unwrap_or(snapshot.revision());
    if !(0..=snapshot.revision()).contains(&revision) {
        return Err(Failure::NotFound(format!(
            "revision {revision}; the last one is {}",
            snapshot.revision()
        )));
    }
    let answered = keys::day(options.answered);
    let on = options.on.unwrap_or(answered);
    let language = keys::language(&options.lang)?;
    let outcome = options.outcome.as_deref().map(outcome).transpose()?;
    let gives = |outcome| {
        matches!(
            outcome,
            RequestOutcome::Granted | RequestOutcome::PartlyGranted
        )
    };
    if options.file.is_none() && outcome.is_some_and(|outcome| !gives(outcome)) {
        return Err(Failure::Usage(
            "the letter that is made gives access; give the words of any other answer with --file"
                .to_owned(),
        ));
    }
    let kept = KeptAnswer {
        words: match &options.file {
            Some(file) => read(file)?,
            None => made(register, request, (revision, on), language)?,
        },
        language,
        on,
        revision,
        answered: Some(answered),
        outcome,
        outcome_reason: options.outcome_reason.clone(),
    };
    not_before(request, answered)?;
    let (id, version) = (request.header.id, request.header.version);
    let reason = options.reason.as_deref();
    let saved = register.keep_answer(&me, id, version, &kept, reason)?;
    let request = stored(&saved)?;
    warn_of_personal_data(request);
    let words = kept_answer::whole(request).unwrap_or_default();
    let arguments = [
        ("date", date(SAID, answered).into()),
        ("reference", request.code().into()),
        ("revision", revision.into()),
        ("hash", kept_answer::sha256(&words).into()),
    ];
    eprintln!("{}", say(SAID, "requests-kept", &arguments));
    if options.file.is_none() {
        eprintln!("warning: {}", say(SAID, "requests-blanks", &[]));
        print(&format!("{words}\n"))?;
    }
    Ok(())
}

fn not_before(request: &Request, answered: NaiveDate) -> Result<(), Failure> {
    if answered < request.received {
        return Err(Failure::Usage(format!(
            "--answered {answered} is before the request was received, on {}",
            request.received
        )));
    }
    Ok(())
}

/// The letter that answers a request, from the register at a revision, for a day.
fn made(
    register: &Register,
    request: &Request,
    (revision, on): (i64, NaiveDate),
    language: Language,
) -> Result<String, Failure> {
    let snapshot = register.view(&Actor::operator(), When::Revision(revision))?;
    let letter = letter_to(&snapshot, request, on, language)?;
    letter.ok_or_else(|| {
        Failure::Usage(format!(
            "{} is no request for access, so its answer must be given with --file",
            quoted(request.code())
        ))
    })
}

fn read(file: &Path) -> Result<String, Failure> {
    let read = if file.as_os_str() == "-" {
        let mut words = String::new();
        io::stdin().read_to_string(&mut words).map(|_| words)
    } else {
        fs::read_to_string(file)
    };
    read.map_err(|error| {
        let name = quoted(&file.display().to_string());
        Failure::Usage(format!("{name} cannot be read as text in UTF-8: {error}"))
    })
}

fn outcome(typed: &str) -> Result<RequestOutcome, Failure> {
    let found = RequestOutcome::LIST.find(typed);
    found.and_then(RequestOutcome::from_item).ok_or_else(|| {
        let known: Vec<&str> = RequestOutcome::ALL.iter().map(|it| it.code()).collect();
        Failure::Usage(format!(
            "{} is no outcome; expected one of {}",
            quoted(typed),
            known.join(", ")
        ))
    })
}

fn place(option: &str) -> At {
    At::Path(option.to_owned())
}

/// A draft of a request: name of each field, what it is on the command line, and what was typed.
fn draft(fields: Vec<(&str, &str, Input)>) -> Draft {
    let fields = fields.into_iter().map(|(name, option, input)| {
        let at = place(option);
        (name.to_owned(), Entry { at, input })
    });
    Draft {
        kind: Kind::Request,
        at: place("request"),
        fields: fields.collect(),
    }
}

fn stored(saved: &Saved) -> Result<&Request, Failure> {
    let missing = || Failure::NotFound("such request any more".to_owned());
    saved.snapshot.get(Id::of(saved.id)).ok_or_else(missing)
}

/// Says where a request seems to hold data of a person, without repeating them.
fn warn_of_personal_data(request: &Request) {
    for found in found_in(request) {
        let arguments = [
            ("field", found.field.into()),
            ("kind", found.kind.label(SAID).into()),
        ];
        let said = say(SAID, "requests-personal-data", &arguments);
        eprintln!("warning: {said}");
    }
}
