//! Runs commands of `cargo cognito` with their own streams, and with recorded answers instead of AWS.

#![allow(dead_code, reason = "each test that includes this uses some of it")]

use std::cell::RefCell;
use std::io;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use cargo_cognito::{Answer, Aws, Streams, run};

/// Questions to AWS, without the output format, and their answers: what `aws` prints, or its error.
pub(crate) type Recording<'a> = &'a [(&'a str, Result<&'a str, &'a str>)];

/// Gives recorded answers, and records the questions.
#[derive(Debug)]
struct Recorded<'a> {
    answers: Recording<'a>,
    asked: Rc<RefCell<Vec<String>>>,
}

impl Aws for Recorded<'_> {
    fn run(&mut self, arguments: &[String]) -> io::Result<Answer> {
        let question = arguments.join(" ");
        let question = question.strip_suffix(" --output json").expect("answers are JSON");
        self.asked.borrow_mut().push(question.to_owned());
        let answer = self.answers.iter().find(|(recorded, _)| *recorded == question);
        Ok(match answer {
            Some((_, Ok(output))) => Answer {
                is_success: true,
                output: (*output).to_owned(),
                messages: String::new(),
            },
            Some((_, Err(messages))) => Answer {
                is_success: false,
                output: String::new(),
                messages: (*messages).to_owned(),
            },
            None => panic!("there is no answer to `aws {question}`"),
        })
    }
}

/// A computer without `aws`.
#[derive(Debug)]
struct Absent;

impl Aws for Absent {
    fn run(&mut self, _: &[String]) -> io::Result<Answer> {
        Err(io::Error::from(io::ErrorKind::NotFound))
    }
}

/// The result of a command.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: u8,
    pub(crate) output: String,
    pub(crate) messages: String,
    /// The questions to AWS.
    pub(crate) asked: Vec<String>,
}

impl Ran {
    /// Fails unless the command succeeded.
    #[track_caller]
    pub(crate) fn assert_fine(&self) {
        assert_eq!(self.code, 0, "{}", self.messages);
    }

    #[track_caller]
    pub(crate) fn assert_output(&self, part: &str) {
        assert!(self.output.contains(part), "{part}\n{}\n{}", self.output, self.messages);
    }

    #[track_caller]
    pub(crate) fn assert_messages(&self, part: &str) {
        assert!(self.messages.contains(part), "{part}\n{}", self.messages);
    }

    /// Fails unless the command failed with this exit code and a message with this part.
    #[track_caller]
    pub(crate) fn assert_failure(&self, code: u8, part: &str) {
        assert_eq!(self.code, code, "{}", self.messages);
        self.assert_messages(part);
    }
}

/// Runs a command that neither reads the standard input nor asks AWS.
pub(crate) fn cognito(arguments: &[&str]) -> Ran {
    cognito_reading("", arguments)
}

/// Runs a command with this standard input.
pub(crate) fn cognito_reading(input: &str, arguments: &[&str]) -> Ran {
    cognito_asking(&[], input, arguments)
}

/// Runs a command that asks AWS. A question without a recorded answer panics.
pub(crate) fn cognito_asking(answers: Recording<'_>, input: &str, arguments: &[&str]) -> Ran {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let aws = Recorded {
        answers,
        asked: asked.clone(),
    };
    let mut ran = with(input, arguments, |streams| streams.aws = Box::new(aws));
    ran.asked = asked.take();
    ran
}

/// Runs a command in a directory.
pub(crate) fn cognito_in(directory: &Path, input: &str, arguments: &[&str]) -> Ran {
    with(input, arguments, |streams| streams.directory = directory.to_owned())
}

/// Runs a command without `aws`, and with or without progress.
pub(crate) fn cognito_without_aws(progress: bool, arguments: &[&str]) -> Ran {
    with("", arguments, |streams| streams.progress = progress)
}

/// Runs a command whose output is a terminal.
pub(crate) fn cognito_in_colour(arguments: &[&str]) -> Ran {
    with("", arguments, |streams| streams.output_colours = true)
}

/// Runs a command with this standard output.
pub(crate) fn cognito_writing(output: impl io::Write, arguments: &[&str]) -> Ran {
    with("", arguments, |streams| streams.output = Box::new(output))
}

fn with<'a>(input: &'a str, arguments: &[&str], change: impl FnOnce(&mut Streams<'a>)) -> Ran {
    let (output, messages) = (Buffer::default(), Buffer::default());
    let mut streams = Streams {
        input: Box::new(input.as_bytes()),
        output: Box::new(output.clone()),
        messages: Box::new(messages.clone()),
        colours: false,
        output_colours: false,
        progress: false,
        aws: Box::new(Absent),
        directory: PathBuf::new(),
    };
    change(&mut streams);
    let all = ["cargo-cognito"].iter().chain(arguments);
    let code = run(all.map(|argument| (*argument).into()), &mut streams);
    Ran {
        code,
        output: output.text(),
        messages: messages.text(),
        asked: Vec::new(),
    }
}

/// A stream that can be read after the command.
#[derive(Clone, Debug, Default)]
struct Buffer(Rc<RefCell<Vec<u8>>>);

impl Buffer {
    fn text(&self) -> String {
        String::from_utf8(self.0.take()).unwrap()
    }
}

impl io::Write for Buffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The path of a file in a folder, as an argument.
pub(crate) fn path(folder: &Path, name: &str) -> String {
    folder.join(name).display().to_string()
}
