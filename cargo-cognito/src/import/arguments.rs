//! The arguments of the command.

use clap::{Arg, Command};

use crate::aws::stack;

const LONG: &str = "\
Prints the declaration of the user pools in a CloudFormation template, in JSON or YAML, of SAM or the CDK too.

The declaration compiles to what the template says: what no setting can say is an override with its path. The order of lists that \
are sets, and the unit of a duration, may be another one. What does not belong to Cognito stays in the rest of the template, which \
--rest writes. Merge it with the template of the declaration, in a build script or by `Template::merge`.

--stack asks AWS for the template by the `aws` command, as it was before CloudFormation processed its transforms.

A pool that was made by hand has no template. Pass what `aws cognito-idp describe-user-pool`, `get-user-pool-mfa-config`, \
`describe-user-pool-client` and the like print, in any number of files or one after the other in one; --pool ID asks for all of it. \
Secrets of identity providers become parameters. With --resources-to-import, CloudFormation can take the pool over:

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
            "The stack whose template it is, in the place of a file",
        ))
        .arg(
            Arg::new("pool")
                .long("pool")
                .value_name("ID")
                .conflicts_with("stack")
                .help("The pool, of which AWS is asked everything, in the place of a file"),
        )
        .arg(
            Arg::new("name")
                .long("name")
                .value_name("NAME")
                .help("The name of the module; otherwise that of the pool's logical ID"),
        )
        .arg(
            Arg::new("rest")
                .long("rest")
                .value_name("FILE")
                .help("Writes the rest of the template there, in YAML if the name ends in .yaml or .yml"),
        )
        .arg(
            Arg::new("lock")
                .long("lock")
                .value_name("FILE")
                .help("Writes there what is deployed, for `#[deployed(\"FILE\")]` before the declaration, as `lock` does"),
        )
        .arg(
            Arg::new("resources-to-import")
                .long("resources-to-import")
                .value_name("FILE")
                .conflicts_with("stack")
                .help("For a pool that is in no stack: writes which resource is which, for a change set that imports them"),
        )
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("FILE")
                .help("Writes the declaration there and not to the standard output"),
        )
}
