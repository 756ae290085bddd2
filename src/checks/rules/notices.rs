//! Privacy notices: whether there is one, whether it is up to date, and what it asks and promises.

use super::{
    super::{
        context::Context,
        finding::{Found, code},
        rule::{Rule, Severity::Info, Severity::Warning, Source::Gdpr},
        stage::Dated,
    },
    stated_absent,
};
use crate::domain::{
    codes::IdentityDemand,
    records::{Instrument, Notice, Party},
};
use chrono::NaiveDate;

pub static RULES: &[Rule] = &[
    Rule {
        code: "instrument-newer-than-notice",
        number: 20,
        articles: &[(Gdpr, "Art. 13"), (Gdpr, "Art. 14"), (Gdpr, "Art. 5(1)(a)")],
        variants: &[("concluded", Warning), ("amended", Warning)],
        look: newer,
    },
    Rule {
        code: "identity-copy-demanded",
        number: 38,
        articles: &[
            (Gdpr, "Art. 12(2)"),
            (Gdpr, "Art. 12(6)"),
            (Gdpr, "Art. 5(1)(c)"),
        ],
        variants: &[("front", Warning), ("both-sides", Warning)],
        look: identity,
    },
    Rule {
        code: "notice-missing",
        number: 58,
        articles: &[(Gdpr, "Art. 13"), (Gdpr, "Art. 14"), (Gdpr, "Art. 12(1)")],
        variants: &[("found", Warning)],
        look: missing,
    },
    Rule {
        code: "notice-without-date",
        number: 59,
        articles: &[(Gdpr, "Art. 5(2)"), (Gdpr, "Art. 12(1)")],
        variants: &[("found", Info)],
        look: undated,
    },
];

fn published<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Notice> {
    let on = context.on;
    context
        .snapshot
        .list::<Notice>()
        .filter(move |notice| notice.holds(on))
}

fn newer<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for notice in published(context) {
        let Some(day) = notice.dated.or(notice.valid_from) else {
            continue;
        };
        for instrument in notice.instruments.iter().filter_map(|id| context.get(*id)) {
            let Some((variant, later)) = later_than(instrument, day, context.on) else {
                continue;
            };
            let listed = instrument.id().uuid();
            let finding = found.tell(variant, notice).field("dated");
            finding
                .with("instrument", listed)
                .with("day", day)
                .with("later", later);
            finding.related(listed);
        }
    }
}

/// The last day after another one, up to a third, on which an instrument was concluded or amended.
fn later_than(
    instrument: &Instrument,
    day: NaiveDate,
    on: NaiveDate,
) -> Option<(&'static str, NaiveDate)> {
    let later = |date: &NaiveDate| day < *date && *date <= on;
    let amended = instrument.amendments.0.iter().map(|one| one.date);
    let amended = amended.filter(|date| later(date)).max();
    let concluded = instrument.concluded.filter(later);
    // That it did not exist yet says more than that it has changed since.
    concluded
        .map(|date| ("concluded", date))
        .or(amended.map(|date| ("amended", date)))
}

fn identity<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for notice in published(context) {
        let variant = match notice.identity_demand {
            Some(IdentityDemand::CardFront) => "front",
            Some(IdentityDemand::CardBothSides) => "both-sides",
            Some(
                IdentityDemand::Nothing
                | IdentityDemand::OnReasonableDoubt
                | IdentityDemand::DataOnFile,
            )
            | None => continue,
        };
        let finding = found.tell(variant, notice).field("identity_demand");
        if let Some(demand) = notice.identity_demand {
            finding.with("demand", code(demand));
        }
    }
}

fn missing<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for keeper in &context.keepers {
        let party: &'a Party = keeper.party;
        let controls = keeper
            .cases
            .iter()
            .any(|at| context.cases[*at].as_controller());
        let noticed = context.up(party, |one| {
            let mut notices = context
                .snapshot
                .linked::<Notice>("controllers", one.id().uuid());
            notices.any(|notice| notice.holds(context.on)).then_some(())
        });
        if controls && noticed.is_none() {
            found.tell("found", party);
        }
    }
}

fn undated<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for notice in published(context) {
        let silent = notice.dated.is_none() && !stated_absent(&notice.header.absent, "dated");
        if silent && notice.valid_from.is_none() {
            found.tell("found", notice).field("dated");
        }
    }
}
