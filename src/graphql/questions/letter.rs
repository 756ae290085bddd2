//! The letter to a person who asks for access.

use sha2::{Digest, Sha256};

use super::{
    Argument, Asked, CATEGORIES, CONTROLLER, FACTS, FROM, ON, Question, REGIONS, SUBJECTS, TO,
};
use crate::{
    answers::letter::{Letter, LetterQuestion, Part, letter},
    domain::{id::Id, text::Language},
    graphql::{fault::Fault, schema::RowType, tree::Tree},
};

const LANGUAGE: Argument = ("language", "Language!", "The language of the letter.");
const FORMAT: Argument = (
    "format",
    "LetterFormat",
    "Text, HTML that prints on A4, or the whole answer as JSON; by default text.",
);
const DPO_COPY: Argument = (
    "dpoCopy",
    "Boolean",
    "Whether this is the copy of the data protection officer, in which what is withheld from the \
     person (GDPR Art. 23) is named and marked. By default it is the person's, in which it is only \
     counted.",
);
const REQUEST: Argument = (
    "request",
    "ID",
    "The request in the log that is answered, by code or UUID: its reference and days go in.",
);

pub static QUESTION: Question = Question {
    name: "letter",
    doc: "The letter that a data protection officer sends to a person who asks for access: \
          parties, sources, transfers, activities, rights and complaint ways, point by point (GDPR \
          Art. 15). It holds no data of persons; name and copy are added by whoever sends it.",
    ty: "Letter",
    args: &[
        CONTROLLER, SUBJECTS, CATEGORIES, REGIONS, FACTS, FROM, TO, ON, LANGUAGE, FORMAT, DPO_COPY,
        REQUEST,
    ],
    of_moment: true,
    answer,
};

pub static ROWS: [RowType; 1] = [RowType {
    name: "Letter",
    doc: "A letter, and what it was made from.",
    cells: &[
        ("content", "String!", "The letter in the format asked for."),
        (
            "mediaType",
            "String!",
            "Its media type: `text/plain`, `text/html` or `application/json`, in UTF-8.",
        ),
        ("language", "Language!", "The language it is in."),
        (
            "sha256",
            "String!",
            "SHA-256 of the content in UTF-8, in hexadecimal.",
        ),
        ("on", "Date!", "The day for which it holds."),
        (
            "revision",
            "Int!",
            "The revision of the register from which it was made.",
        ),
        (
            "dpoCopy",
            "Boolean!",
            "Whether it names what is withheld from the person.",
        ),
    ],
}];

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = question(asked)?;
    let letter = letter(asked.snapshot, &question)?;
    let (content, media_type) = content(asked, &letter)?;
    let sha256 = Sha256::digest(content.as_bytes());
    let sha256: String = sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Tree::Row(vec![
        Tree::text(content),
        Tree::text(media_type),
        Tree::Constant(question.language.code().to_uppercase().into()),
        Tree::text(sha256),
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::Bool(question.dpo_copy),
    ]))
}

fn question(asked: &Asked<'_>) -> Result<LetterQuestion, Fault> {
    let arguments = asked.arguments;
    // The schema has checked that it is one of the four.
    let language = arguments.text("language");
    let language = language.and_then(|code| Language::parse(&code));
    let request = arguments.text("request").is_some();
    Ok(LetterQuestion {
        controller: asked.one("controller")?,
        subjects: asked.several("subjects")?,
        categories: asked.several("categories")?,
        regions: asked.regions(),
        facts: asked.facts()?,
        period: asked.period()?,
        on: asked.on(),
        language: language.unwrap_or(Language::En),
        dpo_copy: arguments.bool("dpoCopy").unwrap_or_default(),
        sees_withheld: asked.desk.sees_withheld(),
        request: match request {
            true => Some(Id::of(
                asked
                    .one::<crate::domain::records::Request>("request")?
                    .uuid(),
            )),
            false => None,
        },
    })
}

fn content(asked: &Asked<'_>, letter: &Letter) -> Result<(String, &'static str), Fault> {
    let format = asked.arguments.text("format");
    match format.as_deref() {
        Some("HTML") => {
            let page = asked.desk.page(&letter.document(Part::Whole));
            let missing = || {
                let message = "pages are not made here; ask for TEXT or JSON";
                Fault::input(message.to_owned()).in_argument("format")
            };
            Ok((page.ok_or_else(missing)?, "text/html"))
        }
        Some("JSON") => {
            // A letter is made of texts, numbers, days and lists, which JSON can all write.
            let json = serde_json::to_string_pretty(letter).unwrap_or_default();
            Ok((json, "application/json"))
        }
        _ => Ok((letter.document(Part::Whole).text(), "text/plain")),
    }
}
