//! The log of requests in words: what must be answered first stands first.

use super::{ExtensionState, RequestLine, RequestState, RequestsAnswer, found_in, still_to_tell};
use crate::{
    answers::words::Words,
    domain::{
        code_list::Coded,
        kept_answer,
        text::Language,
        wording::{date, say},
    },
};

/// The requests as text to read, in a language; those in some states, or all.
pub fn text(answer: &RequestsAnswer<'_>, states: &[RequestState], language: Language) -> String {
    let words = Words {
        snapshot: answer.snapshot,
        names: language,
        labels: language,
    };
    let lines = Lines {
        answer,
        words,
        language,
    };
    let counts = answer.counts();
    let counts = counts
        .iter()
        .map(|(state, count)| format!("{count} {}", state.label(language)));
    let counts = counts.collect::<Vec<_>>().join(", ");
    let none = || say(language, "requests-none", &[]);
    let head = say(
        language,
        "requests-head",
        &[
            ("date", date(language, answer.question.on).into()),
            ("revision", answer.snapshot.revision().into()),
            (
                "counts",
                Some(counts)
                    .filter(|it| !it.is_empty())
                    .unwrap_or_else(none)
                    .into(),
            ),
        ],
    );
    let wanted = |line: &&RequestLine| states.is_empty() || states.contains(&line.state);
    let requests = answer.requests.iter().filter(wanted);
    let parts: Vec<String> = requests.map(|line| lines.request(line)).collect();
    std::iter::once(head)
        .chain(parts)
        .collect::<Vec<_>>()
        .join("\n\n")
        + "\n"
}

struct Lines<'a, 's> {
    answer: &'a RequestsAnswer<'s>,
    words: Words<'a>,
    language: Language,
}

impl Lines<'_, '_> {
    fn request(&self, line: &RequestLine<'_>) -> String {
        let language = self.language;
        let request = line.request;
        let controller = self.answer.snapshot.get(request.controller);
        let controller = controller.map(|party| self.words.party(party));
        let rights = request.rights.0.iter().map(|right| right.label(language));
        let rights = rights.collect::<Vec<_>>().join(", ");
        let mut title = vec![request.reference.to_string()];
        title.extend(controller);
        title.extend(Some(rights).filter(|rights| !rights.is_empty()));
        let mut said = vec![title.join(" · "), self.times(line)];
        said.extend(self.extension(line));
        said.extend(self.still(line));
        if kept_answer::is_intact(request) == Some(false) {
            said.push(say(language, "requests-not-intact", &[]));
        }
        for found in found_in(request) {
            let kind = found.kind.label(language);
            let arguments = [("field", found.field.into()), ("kind", kind.into())];
            said.push(say(language, "requests-personal-data", &arguments));
        }
        said.join("\n    ")
    }

    fn times(&self, line: &RequestLine<'_>) -> String {
        let language = self.language;
        let mut arguments = vec![
            ("received", date(language, line.request.received).into()),
            ("due", date(language, line.deadline.due).into()),
        ];
        let key = match line.state {
            RequestState::Overdue => "requests-overdue",
            RequestState::DueSoon | RequestState::Open => "requests-open",
            RequestState::WaitingForIdentity => "requests-waiting",
            RequestState::AnsweredLate => "requests-answered-late",
            RequestState::AnsweredInTime => "requests-answered",
            RequestState::DayNotStated => "requests-day-not-stated",
        };
        match line.state {
            RequestState::Overdue | RequestState::DueSoon | RequestState::Open => {
                arguments.push(("days", line.days_left.abs().into()));
            }
            RequestState::WaitingForIdentity => {
                let since = line.deadline.still_since.unwrap_or(line.request.received);
                arguments.push(("since", date(language, since).into()));
            }
            RequestState::AnsweredLate | RequestState::AnsweredInTime => {
                let day = line.request.answered.unwrap_or(line.deadline.due);
                arguments.push(("answered", date(language, day).into()));
            }
            RequestState::DayNotStated => {}
        }
        say(language, key, &arguments)
    }

    fn extension(&self, line: &RequestLine<'_>) -> Option<String> {
        let told = line.request.extended_on;
        let told = told.filter(|_| line.extension != ExtensionState::None)?;
        let told = date(self.language, told);
        let reason = line.request.extension_reason.as_deref();
        let mut said = format!("{}, {told}", line.extension.label(self.language));
        if let Some(reason) = reason {
            said.push_str(": ");
            said.push_str(reason);
        }
        Some(said)
    }

    fn still(&self, line: &RequestLine<'_>) -> Option<String> {
        let (snapshot, on) = (self.answer.snapshot, self.answer.question.on);
        let still = still_to_tell(snapshot, line.request, on).ok()?;
        if still.data_not_stated {
            return Some(say(self.language, "requests-data-not-stated", &[]));
        }
        let parties = still.parties.iter().chain(&still.classes);
        let parties: Vec<String> = parties.map(|party| self.words.party(party)).collect();
        let arguments = [("parties", parties.join(", ").into())];
        (!parties.is_empty()).then(|| say(self.language, "requests-still-to-tell", &arguments))
    }
}
