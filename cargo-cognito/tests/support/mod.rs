//! Commands with recorded answers in the place of AWS.

#![allow(dead_code, reason = "each test that includes this uses some of it")]

use std::cell::RefCell;
use std::io;
use std::rc::Rc;

use cargo_cognito::{Answer, Aws, Streams, run};

/// The questions, without how they are to be answered, with what came of each.
pub(crate) type Recording<'a> = &'a [(&'a str, Result<&'a str, &'a str>)];

/// Answers what was recorded, and keeps what it was asked.
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

/// No `aws` is installed.
#[derive(Debug)]
pub(crate) struct Absent;

impl Aws for Absent {
    fn run(&mut self, _: &[String]) -> io::Result<Answer> {
        Err(io::Error::from(io::ErrorKind::NotFound))
    }
}

/// What a command gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub code: u8,
    pub output: String,
    pub messages: String,
    /// What AWS was asked.
    pub asked: Vec<String>,
}

pub(crate) fn cognito(answers: Recording<'_>, input: &str, arguments: &[&str]) -> Ran {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let aws = Recorded {
        answers,
        asked: asked.clone(),
    };
    Ran {
        asked: Vec::new(),
        ..with(Box::new(aws), false, input, arguments)
    }
    .and_asked(&asked)
}

pub(crate) fn with(aws: Box<dyn Aws + '_>, progress: bool, input: &str, arguments: &[&str]) -> Ran {
    let (mut output, mut messages) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        input: Box::new(input.as_bytes()),
        output: Box::new(&mut output),
        messages: Box::new(&mut messages),
        colours: false,
        progress,
        aws,
        ..Streams::of_process()
    };
    let all = ["cargo-cognito"].iter().chain(arguments);
    let code = run(all.map(|argument| (*argument).into()), &mut streams);
    drop(streams);
    Ran {
        code,
        output: String::from_utf8(output).unwrap(),
        messages: String::from_utf8(messages).unwrap(),
        asked: Vec::new(),
    }
}

impl Ran {
    fn and_asked(mut self, asked: &Rc<RefCell<Vec<String>>>) -> Self {
        self.asked = asked.take();
        self
    }
}
