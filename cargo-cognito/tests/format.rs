//! `fmt` on files, on folders, and as the formatter of an editor.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use support::{cognito, path};

const SOURCE: &str = "use  a::b;\nuser_pool! { mod p { mfa:Required, tags: { team: \"identity\", purpose: \"a long one, and longer\" } } }\n";
const NARROW: &str = "use  a::b;
user_pool! {
    mod p {
        mfa: Required,
        tags: {
            team: \"identity\",
            purpose: \"a long one, and longer\",
        },
    }
}
";

#[test]
fn a_folder_is_formatted_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for inner in ["src", "target", ".hidden", "docs"] {
        fs::create_dir(root.join(inner)).unwrap();
    }
    fs::write(root.join("rustfmt.toml"), "max_width = 60\n").unwrap();
    fs::write(root.join("target/CACHEDIR.TAG"), "").unwrap();
    for name in ["src/pool.rs", "target/pool.rs", ".hidden/pool.rs"] {
        fs::write(root.join(name), SOURCE).unwrap();
    }
    fs::write(root.join("docs/pool.md"), format!("```rust\n{SOURCE}```\n")).unwrap();
    fs::write(root.join("docs/other.txt"), SOURCE).unwrap();
    let name = root.display().to_string();

    let checked = cognito(&["fmt", "--check", &name]);
    assert_eq!((checked.code, checked.messages.as_str()), (1, ""));
    assert_eq!(
        checked.output.matches("\n+        mfa: Required,\n").count(),
        2,
        "{}",
        checked.output
    );
    assert!(checked.output.contains(&format!("--- {}\n", path(root, "src/pool.rs"))));
    assert_eq!(fs::read_to_string(root.join("src/pool.rs")).unwrap(), SOURCE);

    let formatted = cognito(&["fmt", &name]);
    assert_eq!(
        (formatted.code, formatted.output.as_str(), formatted.messages.as_str()),
        (0, "", "")
    );
    assert_eq!(fs::read_to_string(root.join("src/pool.rs")).unwrap(), NARROW);
    assert_eq!(
        fs::read_to_string(root.join("docs/pool.md")).unwrap(),
        format!("```rust\n{NARROW}```\n")
    );
    for name in ["target/pool.rs", ".hidden/pool.rs", "docs/other.txt"] {
        assert_eq!(fs::read_to_string(root.join(name)).unwrap(), SOURCE, "{name}");
    }
    let again = cognito(&["fmt", "--check", &name]);
    assert_eq!((again.code, again.output.as_str()), (0, ""));
}

#[test]
fn a_mistake_does_not_stop_other_files() {
    let folder = tempfile::tempdir().unwrap();
    let half = "user_pool! {\n    mod p {\n  mfa: Required\n  tags: {},\n    }\n}\n";
    fs::write(folder.path().join("half.rs"), half).unwrap();
    fs::write(folder.path().join("whole.rs"), SOURCE).unwrap();
    fs::write(folder.path().join("bytes.rs"), [0xff]).unwrap();
    let [half_path, whole_path, bytes] = ["half.rs", "whole.rs", "bytes.rs"].map(|name| path(folder.path(), name));
    let ran = cognito(&["fmt", &half_path, &bytes, &whole_path]);
    assert_eq!(ran.code, 1);
    assert_eq!(
        ran.messages,
        format!(
            "error: {half_path}:4:3: expected a comma, found `tags`\nnote: the file stays unchanged\n\
             error: {bytes} is not UTF-8, and stays unchanged\n"
        )
    );
    assert_eq!(fs::read_to_string(&half_path).unwrap(), half);
    assert!(
        fs::read_to_string(&whole_path)
            .unwrap()
            .contains("        mfa: Required,\n")
    );

    let missing = cognito(&["fmt", "missing.rs"]);
    assert_eq!(missing.code, 1);
    assert!(
        missing.messages.starts_with("error: cannot read missing.rs: "),
        "{}",
        missing.messages
    );
}

/// Runs the command as rust-analyzer does: in the folder of the file, with its source as input.
fn editor(folder: &Path, input: &str, arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cargo-cognito"))
        .args(["cognito", "fmt", "-"])
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_standard_input_is_a_whole_file() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("rustfmt.toml"), "max_width = 60\n").unwrap();
    fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"p\"\nedition = \"2024\"\n",
    )
    .unwrap();
    // `async` is a keyword since 2018, so this checks that the edition of the package is used.
    let input = format!("{SOURCE}async  fn f( ) {{ }}\n");
    let wanted = NARROW.replace("use  a", "use a") + "async fn f() {}\n";
    assert_eq!(editor(folder, &input, &[]), (Some(0), wanted.clone(), String::new()));
    assert_eq!(
        editor(folder, &wanted, &["--check"]),
        (Some(0), String::new(), String::new())
    );
    let (code, diff, _) = editor(folder, &input, &["--check"]);
    assert_eq!(code, Some(1));
    assert!(
        diff.contains("-async  fn f( ) { }\n") && diff.contains("+async fn f() {}\n"),
        "{diff}"
    );

    // `--edition` takes precedence over the package.
    let (code, output, messages) = editor(folder, &input, &["--edition", "2015"]);
    assert_eq!((code, output.as_str()), (Some(1), ""));
    assert!(
        messages.contains("async fn` is not permitted in Rust 2015"),
        "{messages}"
    );

    let (code, output, messages) = editor(folder, "user_pool! { mod p { a: 1 b: 2 } }\n", &[]);
    assert_eq!((code, output.as_str()), (Some(1), ""));
    assert_eq!(
        messages,
        "error: <stdin>:1:27: expected a comma, found `b`\nnote: the file stays unchanged\n"
    );
}

/// `import` writes formatted declarations, in the style of the folder that it writes to.
#[test]
fn imports_are_formatted() {
    let template = "
Parameters: { Stage: { Type: String, Default: dev } }
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    Properties:
      UserPoolName: !Sub 'shop-with-a-very-long-name-${AWS::StackName}-${Stage}-and-more-of-it-than-fits-on-a-line-of-any-screen'
      UsernameAttributes: [email]
      EmailVerificationMessage: |
        Two lines
        with {####}
      Schema:
        - { Name: tenant, AttributeDataType: String, Mutable: true, StringAttributeConstraints: { MinLength: '1', MaxLength: '36' } }
  Domain:
    Type: AWS::Cognito::UserPoolDomain
    Properties:
      UserPoolId: !Ref Users
      Domain: login.example.com
      CustomDomainConfig: { CertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555' }
  Web:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: !Ref Users
      AllowedOAuthFlowsUserPoolClient: true
      AllowedOAuthFlows: [code]
      AllowedOAuthScopes: [openid, email, profile, phone, aws.cognito.signin.user.admin]
      CallbackURLs: ['https://shop.example.com/signed-in', 'https://admin.shop.example.com/signed-in', 'http://localhost:3000/in']
";
    for width in [60, 100, 140] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("rustfmt.toml"), format!("max_width = {width}\n")).unwrap();
        let [from, to] = ["template.yaml", "pools.rs"].map(|name| path(folder.path(), name));
        fs::write(&from, template).unwrap();
        assert_eq!(cognito(&["import", &from, "-o", &to]).code, 0);
        let checked = cognito(&["fmt", "--check", &to]);
        assert_eq!((checked.code, checked.output.as_str()), (0, ""), "{}", checked.messages);
        let text = fs::read_to_string(&to).unwrap();
        assert!(text.contains("tenant: String(1..=36, mutable)"), "{text}");
        let longest = text
            .lines()
            .filter(|line| !line.contains(['"', '!']))
            .map(str::len)
            .max();
        assert!(longest.is_some_and(|longest| longest <= width), "{text}");
    }
}
