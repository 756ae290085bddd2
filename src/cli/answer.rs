//! `inzage answer`.

use serde::Serialize;

use super::{
    arguments::{AnswerFormat, AnswerOptions, Question},
    failure::Failure,
    keys, open,
    output::print_bytes,
};
use crate::{
    answers::{
        AccessQuestion, Facts, HeldQuestion, NotFound, SourceQuestion, Span,
        letter::{Letter, LetterQuestion, Part, letter},
        parties_with_access, rows, sources_of_data, text, what_is_held_about,
    },
    domain::{
        code_list::Coded,
        codes::Region,
        id::Id,
        kind::Kind,
        problem::{nearest, quoted},
        record::Record,
        records::Request,
        sheet::{Cell, Row, Sheet},
        snapshot::Snapshot,
        text::Language,
    },
    export::book,
    pages,
    register::{Actor, When},
};

/// Through how many hands data are followed beyond the recipients.
pub const FOLLOWED: usize = 3;

/// Answers a question of a citizen.
pub fn run(url: &str, options: &AnswerOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = register.view(&Actor::operator(), when)?;
    let asked = Asked::of(&snapshot, options)?;
    let answer = match (options.question, options.format) {
        (Question::Letter, AnswerFormat::Csv) => {
            let message = "a letter is no table: ask for text, json or html, or for the table of \
                           parties, sources or about";
            return Err(Failure::Usage(message.to_owned()));
        }
        (_, AnswerFormat::Html) => asked.page()?.into_bytes(),
        (Question::Letter | Question::About, AnswerFormat::Text) => {
            asked.letter()?.document(Part::Whole).text().into_bytes()
        }
        (Question::Letter | Question::About, AnswerFormat::Json) => asked.letter_json()?,
        (Question::Parties, _) => asked.parties()?,
        (Question::Sources, _) => asked.sources()?,
        (Question::About, AnswerFormat::Csv) => asked.about()?,
    };
    match &options.out {
        None => print_bytes(&answer),
        Some(file) => std::fs::write(file, &answer)
            .map_err(|error| Failure::Usage(format!("cannot write {}: {error}", file.display()))),
    }
}

/// A question with everything it names found in the register.
struct Asked<'a> {
    snapshot: &'a Snapshot,
    options: &'a AnswerOptions,
    question: LetterQuestion,
}

impl<'a> Asked<'a> {
    fn of(snapshot: &'a Snapshot, options: &'a AnswerOptions) -> Result<Asked<'a>, Failure> {
        let request = options.request.as_deref();
        let request = request.map(|code| keys::find(snapshot, Kind::Request, code));
        if let (Some(from), Some(to)) = (options.from, options.to)
            && to < from
        {
            let message = format!("--to {to} is before --from {from}; expected a later day");
            return Err(Failure::Usage(message));
        }
        let question = LetterQuestion {
            controller: Id::of(keys::find(snapshot, Kind::Party, &options.controller)?),
            subjects: ids(snapshot, Kind::SubjectCategory, &options.subject)?,
            categories: ids(snapshot, Kind::DataCategory, &options.category)?,
            regions: regions(&options.region)?,
            facts: Facts::parse(options.fact.iter().map(String::as_str)),
            period: Span {
                from: options.from,
                to: options.to,
            },
            on: keys::day(options.on),
            language: keys::language(&options.lang)?,
            dpo_copy: options.dpo_copy,
            sees_withheld: true,
            request: request.transpose()?.map(Id::<Request>::of),
        };
        Ok(Asked {
            snapshot,
            options,
            question,
        })
    }

    fn language(&self) -> Language {
        self.question.language
    }

    fn letter(&self) -> Result<Letter, Failure> {
        Ok(letter(self.snapshot, &self.question)?)
    }

    fn page(&self) -> Result<String, Failure> {
        let part = match self.options.question {
            Question::Parties => Part::Parties,
            Question::Sources => Part::Sources,
            Question::About | Question::Letter => Part::Whole,
        };
        Ok(pages::html(&self.letter()?.document(part)))
    }

    fn letter_json(&self) -> Result<Vec<u8>, Failure> {
        let letter = self.letter()?;
        let json = serde_json::to_string_pretty(&letter);
        let json = json.map_err(|error| Failure::Usage(format!("cannot write JSON: {error}")))?;
        Ok((json + "\n").into_bytes())
    }

    fn parties(&self) -> Result<Vec<u8>, Failure> {
        let asked = &self.question;
        let question = AccessQuestion {
            controller: asked.controller,
            subjects: asked.subjects.clone(),
            categories: asked.categories.clone(),
            regions: asked.regions.clone(),
            on: asked.on,
            include_confidential: asked.dpo_copy,
            follow: FOLLOWED,
        };
        let mut answer = parties_with_access(self.snapshot, &question)?;
        let outside = answer.keep_within(asked.period);
        let rows = || answer.rows_for(self.language(), &asked.facts);
        match self.options.format {
            AnswerFormat::Json => self.json(outside, &rows()),
            AnswerFormat::Csv => {
                let rows = rows();
                csv(
                    rows::AccessRow::HEADINGS,
                    rows.iter().map(rows::AccessRow::cells),
                )
            }
            _ => Ok(text::access(&answer, self.language()).into_bytes()),
        }
    }

    fn sources(&self) -> Result<Vec<u8>, Failure> {
        let asked = &self.question;
        let question = SourceQuestion {
            controller: asked.controller,
            subjects: asked.subjects.clone(),
            categories: asked.categories.clone(),
            regions: asked.regions.clone(),
            on: asked.on,
            include_confidential: asked.dpo_copy,
        };
        let mut answer = sources_of_data(self.snapshot, &question)?;
        let outside = answer.keep_within(asked.period);
        let rows = || answer.rows_for(self.language(), &asked.facts);
        match self.options.format {
            AnswerFormat::Json => self.json(outside, &rows()),
            AnswerFormat::Csv => {
                let rows = rows();
                csv(
                    rows::SourceRow::HEADINGS,
                    rows.iter().map(rows::SourceRow::cells),
                )
            }
            _ => Ok(text::sources(&answer, self.language()).into_bytes()),
        }
    }

    /// What is held, as a table.
    fn about(&self) -> Result<Vec<u8>, Failure> {
        let asked = &self.question;
        let question = HeldQuestion {
            controller: asked.controller,
            subjects: asked.subjects.clone(),
            regions: asked.regions.clone(),
            on: asked.on,
        };
        let mut answer = what_is_held_about(self.snapshot, &question)?;
        answer.keep_within(asked.period);
        let rows = answer.rows(self.language(), &asked.facts);
        csv(
            rows::HeldRow::HEADINGS,
            rows.iter().map(rows::HeldRow::cells),
        )
    }

    /// An answer as JSON, with what it holds for.
    fn json(&self, outside_period: usize, rows: &impl Serialize) -> Result<Vec<u8>, Failure> {
        let (options, asked) = (self.options, &self.question);
        let answer = serde_json::json!({
            "controller": options.controller,
            "subjects": options.subject,
            "regions": options.region,
            "facts": options.fact,
            "from": options.from,
            "to": options.to,
            "outsidePeriod": outside_period,
            "on": asked.on,
            "revision": self.snapshot.revision(),
            "registerTime": self.snapshot.time(),
            "rows": rows,
        });
        Ok(format!("{answer:#}\n").into_bytes())
    }
}

/// The records of a kind with these codes.
pub fn ids<T: Record>(
    snapshot: &Snapshot,
    kind: Kind,
    codes: &[String],
) -> Result<Vec<Id<T>>, Failure> {
    codes
        .iter()
        .map(|code| keys::find(snapshot, kind, code).map(Id::of))
        .collect()
}

/// Regions by code, or by name in any of the four languages.
fn regions(typed: &[String]) -> Result<Vec<Region>, Failure> {
    let known: Vec<&str> = Region::LIST.items.iter().map(|item| item.code).collect();
    let read = typed.iter().map(|text| {
        let found = Region::LIST.find(text).and_then(Region::from_item);
        found.ok_or_else(|| {
            let hint = nearest(text, known.iter().copied());
            let hint = hint.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            let expected = known.join(", ");
            Failure::Usage(format!(
                "{} is no region; expected one of {expected}{hint}",
                quoted(text)
            ))
        })
    });
    read.collect()
}

/// A table as CSV.
pub fn csv<'a>(
    headings: &[&str],
    rows: impl Iterator<Item = Vec<&'a str>>,
) -> Result<Vec<u8>, Failure> {
    let cells = |texts: Vec<&str>| {
        texts
            .into_iter()
            .map(|text| Cell::Text(text.to_owned()))
            .collect()
    };
    let rows = std::iter::once(headings.to_vec())
        .chain(rows.map(|row| row.into_iter().collect()))
        .zip(1..)
        .map(|(texts, number)| Row {
            number,
            cells: cells(texts),
        })
        .collect();
    let sheet = Sheet {
        file: "answer.csv".to_owned(),
        name: "answer".to_owned(),
        rows,
    };
    let mut bytes = Vec::new();
    book::write_csv(&sheet, &mut bytes)
        .map_err(|error| Failure::Usage(format!("cannot write CSV: {error}")))?;
    Ok(bytes)
}

impl From<NotFound> for Failure {
    fn from(missing: NotFound) -> Failure {
        Failure::NotFound(format!(
            "{} `{}`",
            missing.kind.def().kind_label(),
            missing.id
        ))
    }
}
