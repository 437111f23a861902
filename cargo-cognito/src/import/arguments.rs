//! The arguments of the command.

use clap::{Arg, ArgAction, Command};

use crate::aws::stack;

const LONG: &str = "\
Prints a declaration for each user pool in a CloudFormation template. The template is JSON or YAML, written by hand, for SAM, or by \
the CDK.

The declaration compiles to the same template: what no setting can express becomes an override with its path. Only the order of \
lists that are sets, and the units of durations, may differ. Resources outside Cognito stay in the rest of the template, which \
--rest writes. Merge the two in a build script, or with `Template::merge`.

--stack gets the template from AWS with the `aws` command, as it was before CloudFormation processed its transforms.

A pool that you created by hand has no template. Pass the output of `aws cognito-idp describe-user-pool`, `get-user-pool-mfa-config`, \
`describe-user-pool-client` and the like, in one file or in several; --pool ID runs all of them. Secrets of identity providers \
become parameters. Cognito cannot list the identity pools that accept tokens of a pool, so name each one with --identity-pool ID. With \
--resources-to-import, CloudFormation can take over the pool:

  cargo cognito import --pool eu-central-1_aBcDeFgHi --name customers --resources-to-import existing.json -o src/pools.rs";

const USAGE: &str = "\
cargo cognito import [OPTIONS] FILE
       cargo cognito import [OPTIONS] --stack NAME
       cargo cognito import [OPTIONS] --pool ID";

pub(crate) fn command() -> Command {
    Command::new("import")
        .about("Prints the declaration of the user pools in a CloudFormation template")
        .long_about(LONG)
        .override_usage(USAGE)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required_unless_present_any(["stack", "pool"])
                .conflicts_with_all(["stack", "pool"])
                .num_args(1..)
                .help("The template, or answers of `aws cognito-idp`; `-` is the standard input"),
        )
        .args(stack::arguments(
            "The stack whose template to import, instead of a file",
        ))
        .arg(
            Arg::new("pool")
                .long("pool")
                .value_name("ID")
                .conflicts_with("stack")
                .help("The ID of the pool to import from AWS, instead of a file"),
        )
        .arg(
            Arg::new("identity-pool")
                .long("identity-pool")
                .value_name("ID")
                .requires("pool")
                .action(ArgAction::Append)
                .help(
                    "An identity pool that accepts tokens of --pool, to import it as well; can be given several times",
                ),
        )
        .arg(
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .help("The name of the module; by default, the pool's logical ID in snake_case"),
        )
        .arg(
            Arg::new("rest")
                .long("rest")
                .value_name("FILE")
                .help("Writes the rest of the template to FILE, in YAML if its name ends in .yaml or .yml"),
        )
        .arg(Arg::new("lock").long("lock").value_name("FILE").help(
            "Writes what is deployed to FILE, as `lock` does, and adds `#[deployed(\"FILE\")]` to the declaration",
        ))
        .arg(
            Arg::new("resources-to-import")
                .long("resources-to-import")
                .value_name("FILE")
                .conflicts_with("stack")
                .help("For a pool outside any stack: writes the list of resources for a change set that imports them"),
        )
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("FILE")
                .help("Writes the declaration to FILE, not to the standard output"),
        )
        .arg(
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .help("Overwrites existing files"),
        )
}
