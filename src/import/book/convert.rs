//! Turns the values of spreadsheet libraries and files into cells.
//!
//! Knows nothing of addresses or archives.

use calamine::{Data, DataRef, ExcelDateTime};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::sheet::Cell;

/// Whole numbers up to here are exact in the floating-point numbers of spreadsheets.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A number: whole when it is.
pub(super) fn number(value: f64) -> Cell {
    if value.fract() == 0.0 && value.abs() <= EXACT {
        // The bounds just checked are within those of the whole numbers.
        Cell::Integer(value as i64)
    } else {
        Cell::Number(value)
    }
}

/// A value as calamine lends it while it reads a sheet cell by cell.
pub(super) fn from_ref(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(whole) => Cell::Integer(*whole),
        DataRef::Float(value) => number(*value),
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Bool(truth) => Cell::Bool(*truth),
        DataRef::DateTime(moment) => excel_moment(moment),
        DataRef::DateTimeIso(text) => iso_moment(text),
        DataRef::DurationIso(text) => iso_duration(text),
        DataRef::Error(error) => Cell::Text(error.to_string()),
    }
}

/// A value as calamine keeps it in a sheet that was read whole.
pub(super) fn from_data(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::Int(whole) => Cell::Integer(*whole),
        Data::Float(value) => number(*value),
        Data::String(text) => Cell::Text(text.clone()),
        Data::Bool(truth) => Cell::Bool(*truth),
        Data::DateTime(moment) => excel_moment(moment),
        Data::DateTimeIso(text) => iso_moment(text),
        Data::DurationIso(text) => iso_duration(text),
        Data::Error(error) => Cell::Text(error.to_string()),
    }
}

/// A serial date of Excel: a date at midnight, a time of day below one, else both as text.
fn excel_moment(moment: &ExcelDateTime) -> Cell {
    let serial = moment.as_f64();
    // The serial of 9999-12-31; calamine turns what is beyond into that day, which it is not.
    if !(0.0..2_958_466.0).contains(&serial) {
        return number(serial);
    }
    if moment.is_duration() {
        let seconds = (serial * 86_400.0).round() as u64;
        return clock(seconds);
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let time = NaiveTime::from_hms_milli_opt(
        u32::from(hour),
        u32::from(minute),
        u32::from(second),
        u32::from(milli),
    );
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    match (date, time) {
        (_, Some(time)) if serial < 1.0 && time != NaiveTime::MIN => {
            Cell::Text(time.format("%H:%M:%S%.f").to_string())
        }
        (Some(date), Some(time)) => dated(date.and_time(time)),
        // 29 February 1900, a day that only Excel has.
        _ => number(serial),
    }
}

/// A moment written in ISO 8601; text that is not one stays as it is.
pub(super) fn iso_moment(text: &str) -> Cell {
    if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Cell::Date(date);
    }
    match NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), "%Y-%m-%dT%H:%M:%S%.f") {
        Ok(moment) => dated(moment),
        Err(_) => Cell::Text(text.to_owned()),
    }
}

/// A duration written in ISO 8601 (`PT36H15M00S`) as a clock shows it; else the text as it is.
pub(super) fn iso_duration(text: &str) -> Cell {
    let read = || {
        let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds: f64 = rest.strip_suffix('S')?.parse().ok()?;
        let hours = u64::from(hours.parse::<u32>().ok()?);
        let minutes = u64::from(minutes.parse::<u32>().ok()?);
        Some((hours * 60 + minutes) * 60 + seconds.round() as u64)
    };
    read().map_or_else(|| Cell::Text(text.to_owned()), clock)
}

/// A date when the moment is midnight, else date and time as text.
fn dated(moment: NaiveDateTime) -> Cell {
    if moment.time() == NaiveTime::MIN {
        Cell::Date(moment.date())
    } else {
        Cell::Text(moment.format("%Y-%m-%dT%H:%M:%S%.f").to_string())
    }
}

/// Seconds as hours (more than a day's when need be), minutes and seconds.
fn clock(seconds: u64) -> Cell {
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    Cell::Text(format!(
        "{:02}:{:02}:{seconds:02}",
        minutes / 60,
        minutes % 60
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn a_serial_of_excel_is_a_date_only_at_midnight() {
        let check = |serial: f64, kind, expected: Cell| {
            assert_eq!(
                excel_moment(&ExcelDateTime::new(serial, kind, false)),
                expected
            );
        };
        let date = |y, m, d| Cell::Date(NaiveDate::from_ymd_opt(y, m, d).expect("a real date"));
        let moment = ExcelDateTimeType::DateTime;
        check(45_943.0, moment, date(2025, 10, 13));
        check(1.0, moment, date(1900, 1, 1));
        check(61.0, moment, date(1900, 3, 1));
        check(60.0, moment, Cell::Integer(60));
        check(45_943.5, moment, Cell::Text("2025-10-13T12:00:00".into()));
        check(0.25, moment, Cell::Text("06:00:00".into()));
        check(
            1.5,
            ExcelDateTimeType::TimeDelta,
            Cell::Text("36:00:00".into()),
        );
        check(-1.0, moment, Cell::Integer(-1));
        check(3e9, moment, Cell::Integer(3_000_000_000));
    }

    #[test]
    fn moments_and_durations_of_opendocument_are_read() {
        let check = |text: &str, expected: Cell| assert_eq!(iso_moment(text), expected);
        let date = NaiveDate::from_ymd_opt(2024, 2, 29).expect("a real date");
        check("2024-02-29", Cell::Date(date));
        check("2024-02-29T00:00:00", Cell::Date(date));
        check(
            "2024-02-29T09:30:00Z",
            Cell::Text("2024-02-29T09:30:00".into()),
        );
        check("2023-02-29", Cell::Text("2023-02-29".into()));
        assert_eq!(iso_duration("PT36H05M09S"), Cell::Text("36:05:09".into()));
        assert_eq!(iso_duration("soon"), Cell::Text("soon".into()));
    }

    #[test]
    fn a_whole_number_is_an_integer_as_long_as_it_is_exact() {
        for (value, expected) in [
            (3.0, Cell::Integer(3)),
            (-0.0, Cell::Integer(0)),
            (0.5, Cell::Number(0.5)),
            (1e300, Cell::Number(1e300)),
        ] {
            assert_eq!(number(value), expected);
        }
    }
}
