//! The process that keeps a server of our own, and outlives the test process to clean up.

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::programs::output_of;

const SCRIPT: &str = include_str!("keeper.sh");

/// A running `keeper.sh`; its server and directory are gone when this value is dropped.
pub struct Keeper {
    process: Child,
    commands: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Keeper {
    /// Makes the directory; `settings` are lines of `postgresql.conf`.
    pub fn spawn(programs: &Path, settings: &str) -> Result<Self, String> {
        let mut command = Command::new("sh");
        command
            .args(["-c", SCRIPT, "keeper.sh"])
            .arg(programs)
            .arg(settings)
            .arg(env::temp_dir());
        // English messages, whatever the person who runs the tests speaks.
        command
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        // Ctrl-C goes to the whole group of the terminal, and must not end the one who cleans up.
        command.process_group(0);
        if let Some((user, group)) = user_instead_of_root()? {
            command.uid(user).gid(group);
        }
        let mut process = command
            .spawn()
            .map_err(|error| format!("`sh` fails: {error}"))?;
        let commands = process.stdin.take();
        let answers = process.stdout.take().ok_or("`sh` has no output")?;
        Ok(Self {
            process,
            commands,
            answers: BufReader::new(answers),
        })
    }

    /// Waits until `create PASSWORD`, `start` or `stop` is done; else answers with the log.
    pub fn tell(&mut self, command: &str) -> Result<(), String> {
        if let Some(commands) = self.commands.as_mut() {
            // When the keeper has ended, so has its output, which is read next.
            let _ = writeln!(commands, "{command}");
        }
        let mut answer = String::new();
        self.answers
            .read_line(&mut answer)
            .map_err(|error| error.to_string())?;
        match answer.as_str() {
            "ok\n" => Ok(()),
            "" => Err(format!(
                "no directory can be made in `{}`",
                env::temp_dir().display()
            )),
            _ => {
                let mut log = String::new();
                self.answers
                    .read_to_string(&mut log)
                    .map_err(|error| error.to_string())?;
                Err(log)
            }
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.commands.take());
        // A keeper that cannot be waited for has ended, which is all that is asked.
        let _ = self.process.wait();
    }
}

/// `initdb` refuses root, as which tests often run in a container.
fn user_instead_of_root() -> Result<Option<(u32, u32)>, String> {
    if output_of("id", &["-u"]).as_deref() != Some("0") {
        return Ok(None);
    }
    let number = |which, name| output_of("id", &[which, name])?.parse().ok();
    let user = ["postgres", "nobody"]
        .into_iter()
        .find_map(|name| Some((number("-u", name)?, number("-g", name)?)));
    user.map(Some).ok_or_else(|| {
        "root may not run a server, and there is no user `postgres` or `nobody`".to_owned()
    })
}
