//! Looks through a zip-based file before any library reads it: how much it unpacks to, what its
//! parts are called, and whether they hold what makes a reader take more memory than the file is
//! worth.
//!
//! Knows which parts `calamine` reads and where it trusts what they say; knows nothing of cells.

use std::io::{BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::domain::problem::{Problem, quoted};

use super::Limits;
use super::bounds::{damaged, file_problem, protected, size, too_large, unpacks_too_large};

/// The most parts an archive may have; a workbook of 256 sheets full of pictures has fewer.
const MAX_PARTS: usize = 10_000;
/// A part above [`RATIO_FROM`] bytes may be at most this many times as large as it was packed.
/// Sheets of identical rows stay below 200; deflate allows over 1,000.
const MAX_RATIO: u64 = 400;
const RATIO_FROM: u64 = 16 << 20;
/// What the file is, for refusals.
const WORKBOOK: &str = "an Excel workbook";
/// Cell formats that a workbook may define: twice what Excel allows.
const MAX_FORMATS: usize = 131_072;
/// Bytes of attributes that one element of the styles may have; a format code has at most 255
/// characters.
const MAX_STYLE_ATTRIBUTES: usize = 2_048;
/// Bytes of the binary directory of a workbook, and of one record in it that calamine copies.
const MAX_DIRECTORY: u64 = 16 << 20;
const MAX_DIRECTORY_RECORD: usize = 128 << 10;
const MAX_NAME_RECORD: usize = 4 << 10;

/// A zip archive in memory.
pub(super) type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Opens an archive and refuses one that declares too much, is encrypted, or names its parts so
/// that they would lie elsewhere.
pub(super) fn open<'b>(
    name: &str,
    bytes: &'b [u8],
    limits: &Limits,
) -> Result<Archive<'b>, Problem> {
    let whole = || damaged(name, "a zip-based file (such as .xlsx, .ods or .zip)");
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| whole())?;
    if archive.len() > MAX_PARTS {
        let message = format!(
            "the archive has {} parts, more than {MAX_PARTS}",
            archive.len()
        );
        return Err(too_large(name, message));
    }
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| whole())?;
        if part.encrypted() {
            return Err(protected(name));
        }
        let part_name = part.name().map_err(|_| whole())?;
        let reaches_out = part_name.split(['/', '\\']).any(|step| step == "..")
            || part_name.starts_with(['/', '\\'])
            || part_name.contains('\0');
        if reaches_out {
            let part_name = quoted(&part_name);
            let message = format!("the archive holds {part_name}, a path that leads out of it");
            return Err(file_problem(name, message));
        }
        let packed = part.compressed_size().max(1);
        if part.size() > RATIO_FROM && part.size() / packed > MAX_RATIO {
            return Err(bomb(name));
        }
        declared = declared.saturating_add(part.size());
    }
    if declared > limits.unpacked_bytes {
        return Err(unpacks_too_large(name, limits.unpacked_bytes));
    }
    Ok(archive)
}

fn bomb(name: &str) -> Problem {
    too_large(
        name,
        format!("a part of the file unpacks to over {MAX_RATIO} times its size"),
    )
    .with_hint("this is how files made to exhaust a computer look; save it anew and try again")
}

/// Unpacks one part into memory; `None` when there is no such part.
pub(super) fn unpack(
    name: &str,
    archive: &mut Archive<'_>,
    part: &str,
    limit: u64,
) -> Result<Option<Vec<u8>>, Problem> {
    let Some(index) = archive.index_for_name(part) else {
        return Ok(None);
    };
    let entry = archive
        .by_index(index)
        .map_err(|_| damaged(name, "a zip archive"))?;
    let mut bytes = Vec::new();
    entry
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|_| damaged(name, "a zip archive"))?;
    if bytes.len() as u64 > limit {
        let message = format!("its part {} is larger than {}", quoted(part), size(limit));
        return Err(too_large(name, message));
    }
    Ok(Some(bytes))
}

/// Looks through the parts of an Excel workbook (`.xlsx`, `.xlsb`) that a reader may read.
///
/// How much they unpack to is settled by [`open`]: the zip library ends reading a part where its
/// declared size does.
pub(super) fn check_workbook(name: &str, bytes: &[u8], limits: &Limits) -> Result<(), Problem> {
    let mut archive = open(name, bytes, limits)?;
    for index in 0..archive.len() {
        let mut part = archive
            .by_index(index)
            .map_err(|_| damaged(name, WORKBOOK))?;
        let part_name = part
            .name()
            .map_err(|_| damaged(name, WORKBOOK))?
            .to_ascii_lowercase();
        let size = part.size();
        if [".xml", ".rels"].iter().any(|end| part_name.ends_with(end)) && size > 0 {
            check_prologue(name, &mut part, size)?;
        }
        drop(part);
        let part = archive
            .by_index(index)
            .map_err(|_| damaged(name, WORKBOOK))?;
        match part_name.rsplit('/').next() {
            Some("styles.xml") => check_styles(name, part)?,
            Some("workbook.bin") => check_directory(name, part)?,
            _ => {}
        }
    }
    Ok(())
}

/// Reads up to the first element. Refuses a document type and entities before it, which no
/// spreadsheet program writes and by which a small file is made to unfold, and a list of shared
/// texts that says it has more than it can hold, since calamine reserves room for as many as it
/// says: each takes five bytes of the part at least.
fn check_prologue(name: &str, part: impl Read, size: u64) -> Result<(), Problem> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                let told = start
                    .attributes()
                    .flatten()
                    .find(|a| a.key.as_ref() == "uniqueCount");
                let told = told
                    .and_then(|told| told.value.parse::<u64>().ok())
                    .unwrap_or(0);
                return if told > size / 5 + 1_024 {
                    Err(bomb(name))
                } else {
                    Ok(())
                };
            }
            Ok(Event::DocType(_)) => return Err(declaration_problem(name)),
            Ok(Event::Eof) | Err(_) => return Err(damaged(name, WORKBOOK)),
            Ok(_) => {}
        }
    }
}

/// The refusal of a file that declares a document type or entities.
pub(super) fn declaration_problem(name: &str) -> Problem {
    file_problem(
        name,
        "the file declares XML entities, which no spreadsheet program writes",
    )
    .with_hint("save it anew in a spreadsheet program and try again")
}

/// calamine copies the font of every cell format, so long names and many formats multiply.
fn check_styles(name: &str, part: impl Read) -> Result<(), Problem> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    let mut buffer = Vec::new();
    let mut formats = 0;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                formats += usize::from(start.local_name().as_ref() == "xf");
                if formats > MAX_FORMATS || start.attributes_raw().len() > MAX_STYLE_ATTRIBUTES {
                    return Err(
                        too_large(name, "the workbook defines too many cell formats")
                            .with_hint("copy the sheets into a new workbook and save that"),
                    );
                }
            }
            Ok(Event::Eof) => return Ok(()),
            Err(_) => return Err(damaged(name, WORKBOOK)),
            Ok(_) => {}
        }
    }
}

/// calamine copies the sheet's name for every reference in the directory of a binary workbook.
fn check_directory(name: &str, part: impl Read) -> Result<(), Problem> {
    let mut bytes = Vec::new();
    let read = part.take(MAX_DIRECTORY + 1).read_to_end(&mut bytes);
    if read.is_err() {
        return Err(damaged(name, WORKBOOK));
    }
    let mut fits = bytes.len() as u64 <= MAX_DIRECTORY;
    let mut rest = bytes.as_slice();
    while let Some((kind, content)) = directory_record(&mut rest) {
        fits &= content.len()
            <= match kind {
                // BrtBundleSh and BrtName: the name of a sheet, or of a range with its formula.
                0x9C | 0x27 => MAX_NAME_RECORD,
                _ => MAX_DIRECTORY_RECORD,
            };
    }
    if fits {
        return Ok(());
    }
    Err(too_large(
        name,
        "the list of sheets and names of the workbook is too large",
    ))
}

/// Takes one record (kind and content) off the directory of a binary workbook.
fn directory_record<'b>(rest: &mut &'b [u8]) -> Option<(u16, &'b [u8])> {
    let mut next = || {
        let (first, after) = rest.split_first()?;
        *rest = after;
        Some(*first)
    };
    let low = next()?;
    let high = if low & 0x80 == 0 { 0 } else { next()? };
    let kind = u16::from(low & 0x7F) | u16::from(high & 0x7F) << 7;
    let mut length = 0;
    for step in 0..4 {
        let byte = next()?;
        length |= usize::from(byte & 0x7F) << (7 * step);
        if byte & 0x80 == 0 {
            break;
        }
    }
    let (content, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some((kind, content))
}
