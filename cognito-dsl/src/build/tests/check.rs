//! Comparing files with those in the repository.

use super::*;

#[test]
fn a_stale_file_is_an_error_of_the_check() {
    let package = Package::new();
    package.write(&shop("what it was")).unwrap();
    let result = package.check(&shop("what it is now"));
    assert!(
        matches!(result.as_ref().unwrap_err().problems(), [Problem::Stale { path, .. }] if path == Path::new("infra/shop.json"))
    );
    insta::assert_snapshot!(message(result), @r#"
    `infra/shop.json` is not what the declaration makes now

    --- infra/shop.json
    +++ infra/shop.json, as declared
    @@ -22,7 +22,7 @@
             "EmailVerificationMessage": "The verification code to your new account is {####}",
             "EmailVerificationSubject": "Verify your new account",
             "SmsVerificationMessage": "The verification code to your new account is {####}",
    -        "UserPoolName": "what it was",
    +        "UserPoolName": "what it is now",
             "VerificationMessageTemplate": {
               "DefaultEmailOption": "CONFIRM_WITH_CODE",
               "EmailMessage": "The verification code to your new account is {####}",

    help: build without `COGNITO_DSL_CHECK`, review the change of `infra/shop.json` and commit it
    "#);
    // The program gets the declared template, and the file in the repository does not change.
    assert_eq!(package.read("out/shop.json"), text("what it is now"));
    assert_eq!(package.read("package/infra/shop.json"), text("what it was"));
    // An up-to-date file passes the check too, with the same lines for Cargo.
    package.write(&shop("what it is now")).unwrap();
    let written = package.write(&shop("what it is now")).unwrap();
    assert_eq!(package.check(&shop("what it is now")).unwrap(), written);
}

#[test]
fn a_missing_file_is_an_error_of_the_check() {
    let package = Package::new();
    insta::assert_snapshot!(message(package.check(&shop("shop"))), @r"
    `infra/shop.json` is missing
    help: build without `COGNITO_DSL_CHECK`, and commit `infra/shop.json`
    ");
    assert_eq!(package.files(), ["out/shop.json"]);
}

#[test]
fn a_check_elsewhere_writes_nothing() {
    let package = Package::new();
    let cargo = Cargo {
        out_dir: PathBuf::new(),
        ..package.cargo(true)
    };
    let missing = script::check(&shop("shop"), &cargo).unwrap_err();
    assert!(matches!(missing.problems(), [Problem::Missing(_)]), "{missing}");
    assert!(package.files().is_empty());
    package.put("package/infra/shop.json", text("shop"));
    script::check(&shop("shop"), &cargo).unwrap();
    let stale = script::check(&shop("another"), &cargo).unwrap_err();
    assert!(matches!(stale.problems(), [Problem::Stale { .. }]), "{stale}");
    assert_eq!(package.files(), ["package/infra/shop.json"]);

    let nothing = declared_in("src/pools.rs").template("shop.json", pool("shop"));
    insta::assert_snapshot!(
        script::check(&nothing, &cargo).unwrap_err(),
        @r#"no template is in the repository, so that there is nothing to check; add `.also_at("infra/template.json")` to a template"#
    );
    // A build script without files to compare succeeds.
    package.check(&nothing).unwrap();
}

#[test]
fn line_ends_of_git_are_no_difference() {
    let package = Package::new();
    let with_returns = text("shop").replace('\n', "\r\n");
    package.put("package/infra/shop.json", &with_returns);
    package.check(&shop("shop")).unwrap();
    package.write(&shop("shop")).unwrap();
    assert_eq!(package.read("package/infra/shop.json"), with_returns);
    // The diff does not show them either.
    let stale = message(package.check(&shop("another")));
    assert_eq!(stale.matches("\n@@ ").count(), 1, "{stale}");

    // A missing line break at the end is a difference.
    package.put("package/infra/shop.json", text("shop").trim_end());
    let stale = message(package.check(&shop("shop")));
    assert!(stale.contains("-}\n\\ No newline at end of file\n+}\n"), "{stale}");
}

#[test]
fn whatever_is_in_a_file_can_be_compared() {
    let package = Package::new();
    package.put("package/infra/shop.json", b"\xff\xfe\n");
    let stale = message(package.check(&shop("shop")));
    assert!(stale.contains("-\u{fffd}\u{fffd}\n+{\n"), "{stale}");
    package.write(&shop("shop")).unwrap();
    assert_eq!(package.read("package/infra/shop.json"), text("shop"));
}
