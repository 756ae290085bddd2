//! `inzage token`.

use super::{
    arguments::{TokenCommand, TokenOptions},
    failure::Failure,
    open,
    output::print,
};
use crate::{
    domain::{code_list::Coded, problem::quoted},
    register::{Actor, NewToken, Role},
};

/// Makes, lists and revokes tokens.
pub fn run(url: &str, options: &TokenOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let me = Actor::operator();
    match &options.command {
        TokenCommand::Add {
            name,
            role,
            controller,
            expires,
        } => {
            let role = Role::LIST
                .find(role)
                .and_then(Role::from_item)
                .ok_or_else(|| {
                    Failure::Usage(format!(
                        "{} is no role; expected reader, editor, dpo or admin",
                        quoted(role)
                    ))
                })?;
            let token = NewToken {
                name: name.clone(),
                role,
                controllers: controller.clone(),
                expires: *expires,
            };
            let secret = register.add_token(&me, &token)?;
            eprintln!("keep this token safe: it is shown this once");
            print(&format!("{secret}\n"))
        }
        TokenCommand::List => {
            let mut text = String::new();
            for token in register.tokens(&me)? {
                let scope = if token.controllers.is_empty() {
                    "all".to_owned()
                } else {
                    token.controllers.join(", ")
                };
                let state = match (token.revoked, token.expires) {
                    (Some(time), _) => format!("revoked {}", time.format("%Y-%m-%d")),
                    (None, Some(time)) => format!("until {}", time.format("%Y-%m-%d")),
                    (None, None) => "without end".to_owned(),
                };
                text.push_str(&format!(
                    "{}\t{}\t{scope}\t{state}\n",
                    token.name,
                    token.role.code()
                ));
            }
            print(&text)
        }
        TokenCommand::Revoke { name } => {
            register.revoke_token(&me, name)?;
            eprintln!("revoked");
            Ok(())
        }
    }
}
