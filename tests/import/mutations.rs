//! Files that somebody broke: the corpus of the fuzzers (`fuzz/corpus`), and what becomes of it when
//! bits flip, bytes go missing and pieces of other files come in between, in the file or inside the
//! archive that it is. Nothing of it may panic, make more cells than the limits allow, or
//! make drafts that are no records. The same cases on every run.

use std::{
    fs,
    io::{Cursor, Read, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::Arc,
};

use inzage::import::{
    book::{Limits, read_bytes},
    mapping::Mappings,
};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    records,
    understanding::{mappings, understand},
};

/// How many broken files are made of each file of the corpus.
const CASES: usize = 120;

/// Every which of them is not only read but understood too, which takes longer.
const UNDERSTOOD: usize = 4;

/// Limits under which one case takes milliseconds.
fn limits() -> Limits {
    Limits {
        file_bytes: 1 << 20,
        unpacked_bytes: 4 << 20,
        cells: 20_000,
        sheets: 16,
        cell_chars: 4_000,
    }
}

/// The numbers of Marsaglia's xorshift, the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below.max(1) as u64) as usize
    }

    /// A place in bytes that are not empty.
    fn range(&mut self, length: usize, longest: usize) -> std::ops::Range<usize> {
        let start = self.roll(length);
        let end = (start + 1 + self.roll(longest)).min(length);
        start..end
    }
}

/// What is written over or into texts, because readers stumble over it.
const BAD_WORDS: [&[u8]; 12] = [
    b"\"",
    b"\n\"",
    b"\r",
    b"\0",
    b"\xFF\xFE",
    b"&#x110000;",
    b"&amp;amp;",
    b";;;;;;;;",
    b"\xE2\x80",
    b"99999999999999999999",
    "\u{202E}ß\u{0301}".as_bytes(),
    b"=1+1",
];

/// One to four changes to a file.
fn broken(bytes: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.roll(4) {
        if bytes.is_empty() {
            return bytes;
        }
        match dice.roll(6) {
            0 => {
                let at = dice.roll(bytes.len());
                bytes[at] ^= 1 << dice.roll(8);
            }
            1 => bytes.truncate(dice.roll(bytes.len() + 1)),
            2 => {
                let gone = dice.range(bytes.len(), 64);
                bytes.drain(gone);
            }
            3 => {
                let range = dice.range(bytes.len(), 256);
                let twice = bytes[range].to_vec();
                let at = dice.roll(bytes.len());
                bytes.splice(at..at, twice);
            }
            4 if !other.is_empty() => {
                let range = dice.range(other.len(), 512);
                let at = dice.range(bytes.len(), 64);
                bytes.splice(at, other[range].iter().copied());
            }
            _ => {
                let at = dice.roll(bytes.len());
                bytes.splice(
                    at..at,
                    BAD_WORDS[dice.roll(BAD_WORDS.len())].iter().copied(),
                );
            }
        }
    }
    bytes
}

/// The same archive with one of its parts broken, its checksums put right; `None` for what is no
/// archive.
fn broken_inside(bytes: &[u8], other: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let unlucky = dice.roll(archive.len());
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..archive.len() {
        let mut part = archive.by_index(number).ok()?;
        let mut content = Vec::new();
        part.read_to_end(&mut content).ok()?;
        if number == unlucky {
            content = broken(&content, other, dice);
        }
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let name = part.name().ok()?.into_owned();
        written.start_file(name, options).ok()?;
        written.write_all(&content).ok()?;
    }
    Some(written.finish().ok()?.into_inner())
}

/// Reads bytes, and understands them with these mappings if there are any; what went wrong, if
/// something did.
fn fault(bytes: &[u8], mappings: Option<&Arc<Mappings>>) -> Option<String> {
    let limits = limits();
    let run = || {
        let sheets = read_bytes("broken", bytes, &limits).ok()?;
        let cells: usize = sheets
            .iter()
            .flat_map(|sheet| &sheet.rows)
            .map(|row| row.cells.len())
            .sum();
        if cells > limits.cells {
            return Some(format!("{cells} cells"));
        }
        let understood = understand(&sheets, mappings?).ok()?;
        let lost = understood.report.lost(&sheets);
        if !lost.is_empty() {
            return Some(format!("{} cells lost, first {:?}", lost.len(), lost[0]));
        }
        records::problems(&understood.drafts).into_iter().next()
    };
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(fault) => fault,
        Err(panic) => {
            let words = panic.downcast_ref::<String>().cloned();
            let words = words.or_else(|| {
                panic
                    .downcast_ref::<&str>()
                    .map(|words| (*words).to_owned())
            });
            Some(format!("panic: {}", words.unwrap_or_default()))
        }
    }
}

/// The files of a corpus in the order of their names, without those that a fuzzer left there, which
/// are named by a fingerprint.
fn corpus(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("a corpus")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read(&path).unwrap(),
            )
        })
        .collect();
    files.retain(|(name, _)| name.contains(['.', '-']));
    files.sort();
    assert!(files.len() >= 7, "the corpus of {target} is not there");
    files
}

fn check(target: &str, seed: u64) {
    let (mappings, corpus) = (mappings(), corpus(target));
    let mut dice = Dice(seed);
    let mut faults = Vec::new();
    for (number, (name, whole)) in corpus.iter().enumerate() {
        faults.extend(fault(whole, Some(&mappings)).map(|fault| format!("{name}: {fault}")));
        let (_, other) = &corpus[(number + 1) % corpus.len()];
        for case in 0..CASES {
            let words = case.is_multiple_of(UNDERSTOOD).then_some(&mappings);
            let inside = (case % 8 < 4)
                .then(|| broken_inside(whole, other, &mut dice))
                .flatten();
            let bytes = inside.unwrap_or_else(|| broken(whole, other, &mut dice));
            faults
                .extend(fault(&bytes, words).map(|fault| format!("{name}, case {case}: {fault}")));
        }
    }
    assert!(
        faults.is_empty(),
        "{} of {target}\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn broken_workbooks_are_refused_or_read_within_bounds() {
    check("book", 0x9E37_79B9_7F4A_7C15);
}

#[test]
fn broken_texts_are_refused_or_understood_within_bounds() {
    check("register_text", 0xD1B5_4A32_D192_ED03);
}
