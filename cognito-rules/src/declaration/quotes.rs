//! Rules about strings that were meant as something else.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::limits::{entry_without_quotes, is_identifier, is_read_first, map_of, name_of, substitution, without_quotes};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::{Sight, setting, walk};
use crate::engine::words::{known, quoted};
use cognito_model::schema::kind::{Field, Kind, Place, Variants};
use cognito_model::schema::limit::Limit;
use cognito_model::schema::path::PathStep;
use cognito_model::{
    CustomDomain, KnownOutput, OutputSettings, OutputValue, Pseudo, StandardProviderAttribute, Str, Target, UserGroup,
    UserPool, Value,
};

rules! {
    /// A string outside `Fn::Sub` that contains `${AWS::Region}`, or a parameter or a resource as in `${stage}`.
    warn reference_without_sub {
        guards: every(takes_text),
        reason: "CloudFormation replaces `${..}` only in `Fn::Sub`, and leaves these characters unchanged everywhere else",
        evidence: "aws-cloudformation/cfn-lint#588; CloudFormation Linter 1.58, E1029",
        bad: r#"groups: { staff: { group_name: "staff-${AWS::StackName}" } }"#,
        good: r#"groups: { staff: { group_name: Fn::Sub("staff-${AWS::StackName}") } }"#,
        check: [Text(look_at_references), Pool(check_references_in_values)],
    }

    /// A name in quotes: as an output, in `Ref(..)` and `Fn::GetAtt(..)`, in `depends_on`, as a provider's attribute, or as a group
    /// that has another name in Cognito.
    warn name_in_quotes {
        guards: [
            OutputSettings.value,
            User.groups,
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
        ],
        reason: "a name in quotes is a string, and the template contains that string instead of the value",
        evidence: "CloudFormation template anatomy, Outputs",
        bad: r#"outputs: { pool_id: "UserPoolId" }"#,
        good: "outputs: { pool_id: UserPoolId }",
        check: [Pool(check_name_in_quotes), Pool(check_quoted_logical_ids), Pool(check_quoted_groups), Text(look_at_attribute)],
    }
}

/// Whether a setting takes any string. Elsewhere, the rules about characters report it, with the same help.
fn takes_text(row: &Field) -> bool {
    const WITH_A_RULE_FOR_CHARACTERS: [&Field; 2] =
        [CustomDomain::SECTION.row("domain_name"), OutputSettings::SECTION.row("export_name")];
    if WITH_A_RULE_FOR_CHARACTERS.iter().any(|other| row.is(other)) {
        return false;
    }
    let has_place = row.limits.iter().all(|limit| match limit {
        Limit::Characters(charset) => charset.accepts("${AWS::Region}"),
        _ => true,
    });
    takes_any_text(row.kind) && row.means.is_none() && has_place
}

fn takes_any_text(kind: &Kind) -> bool {
    match kind {
        Kind::Text(place) => *place == Place::Text,
        Kind::List(item) => takes_any_text(item),
        Kind::Map(map) => takes_any_text(map.value),
        _ => false,
    }
}

fn look_at_references(text: &str, node: &Node<'_>) -> Option<Finding> {
    substitution(text, node.pool).map(|help| {
        // CloudFormation reads these before it evaluates `Fn::Sub`.
        let help = if is_read_first(node.row) { "write the string itself, because functions are not allowed here".into() } else { help };
        Finding::new(format!("{} contains a reference, but there is no `Fn::Sub` around it", quoted(text)), help)
    })
}

/// Checks overrides, and the properties of other resources.
fn check_references_in_values(pool: &UserPool, report: &mut Report) {
    let mut is_sub = false;
    walk(pool, &mut |sight, path, _| {
        // The name of a member comes before its value: `{ "Fn::Sub": "at ${Site}" }`.
        match sight {
            Sight::Part("", _, name) => is_sub = name == "Fn::Sub",
            Sight::Entry(..) => is_sub = false,
            _ => {}
        }
        let Sight::Part("Value::Text", _, text) = sight else { return };
        // Only the first string belongs to the function.
        if std::mem::take(&mut is_sub) {
            return;
        }
        let mut names = path.steps().iter().filter_map(PathStep::name);
        let is_value = match path.first() {
            // The definition of a state machine has substitutions of its own.
            Some("resources") => names
                .nth(1)
                .and_then(|name| pool.resources.named(name))
                .is_some_and(|resource| !resource.value.resource_type.ends_with("::StateMachine")),
            _ => names.any(|name| name == "overrides" || name.ends_with("_overrides")),
        };
        if let Some(help) = substitution(text, pool).filter(|_| is_value) {
            let fact = format!("{} contains a reference, but there is no `Fn::Sub` around it", quoted(text));
            report.push(Finding::at(path.clone(), fact, help).at_literal(&Value::Text(text.to_owned().into())));
        }
    });
}

fn check_name_in_quotes(pool: &UserPool, report: &mut Report) {
    for output in &pool.outputs {
        let OutputValue::Value(Value::Text(text)) = &output.value.0.value else {
            continue;
        };
        let is_value = variants().variants.iter().any(|variant| variant.payload.is_none() && text == variant.name)
            || is_call(text)
            || Pseudo::ALL.iter().any(|pseudo| text == pseudo.name());
        let map = map_of(text, pool).or_else(|| pool.clients.named(text).map(|_| "clients"));
        let help = match map {
            Some(map) => Some(entry_without_quotes(map, text)),
            None if is_value => Some(without_quotes(text)),
            None => substitution(text, pool),
        };
        if let Some(help) = help {
            let path = setting(&["outputs"]).key(&output.name).field("value");
            let fact = format!("the output {} is the string {}", quoted_name(&output.name), quoted(text));
            report.push(Finding::at(path, fact, help));
        }
    }
}

/// Whether a string is a function or an output with its arguments: `Ref(stage)`, `ClientId(web)`.
fn is_call(text: &str) -> bool {
    let Some((name, _)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) else {
        return false;
    };
    let is_output = || variants().variants.iter().any(|variant| variant.payload.is_some() && name == variant.name);
    name == "Ref" || name.starts_with("Fn::") || is_output()
}

/// Checks the strings that are taken as logical IDs, if they are names of the declaration.
fn check_quoted_logical_ids(pool: &UserPool, report: &mut Report) {
    walk(pool, &mut |sight, path, _| {
        let Sight::Part("Target::LogicalId", _, id) = sight else { return };
        let name = || Str::from(id.to_owned());
        // Logical IDs in the rest of the template usually begin with a capital letter.
        let is_lower = id.starts_with(|c: char| c.is_ascii_lowercase());
        let all: [(bool, &str, Target); 9] = [
            (pool.parameters.named(id).is_some(), "parameters", Target::Parameter(name())),
            (pool.external.named(id).is_some(), "external", Target::External(name())),
            (pool.resources.named(id).is_some(), "resources", Target::Resource(name())),
            (pool.clients.named(id).is_some(), "clients", Target::Client(name())),
            (is_lower && pool.domains.named(id).is_some(), "domains", Target::Domain(name())),
            (is_lower && pool.groups.named(id).is_some(), "groups", Target::Group(name())),
            (
                is_lower && pool.identity_providers.named(id).is_some(),
                "identity_providers",
                Target::IdentityProvider(name()),
            ),
            (
                is_lower && pool.resource_servers.named(id).is_some(),
                "resource_servers",
                Target::ResourceServer(name()),
            ),
            (is_lower && pool.identity_pools.named(id).is_some(), "identity_pools", Target::IdentityPool(name())),
        ];
        let declared = all.into_iter().find(|(is_declared, ..)| *is_declared);
        let Some((_, map, target)) = declared.filter(|_| name_of(id, pool).is_none()) else { return };
        let own = pool.logical_id_of(&target);
        if own == id {
            return;
        }
        let fact = format!("{} is a logical ID, and that of {} is `{own}`", quoted(id), quoted_name(id));
        let help = match is_identifier(id) {
            true => "remove the quotes, so that the name stands for its logical ID".to_owned(),
            false => format!("use the name `{map}[{id:?}]`, which stands for its logical ID"),
        };
        let finding = Finding::at(path.clone(), fact, help);
        report.push(finding.at_literal(&Value::Text(name())));
    });
}

/// Checks the groups of users that are the name of an entry, if Cognito has another name for that group.
fn check_quoted_groups(pool: &UserPool, report: &mut Report) {
    for user in &pool.users {
        let path = setting(&["users"]).key(&user.name).field("groups");
        for (index, group) in user.value.groups.iter().enumerate() {
            let UserGroup::Other(text) = group else { continue };
            let Some(text) = known(text) else { continue };
            let declared = pool.groups.named(text).and_then(|group| group.value.group_name.as_ref());
            let is_other = pool.groups.iter().all(|group| group.value.group_name.as_ref().and_then(known) != Some(text));
            let Some(own) = declared.and_then(known).filter(|own| *own != text && is_other) else {
                continue;
            };
            let fact = format!("the group {} is called {} in Cognito", quoted_name(text), quoted(own));
            report.push(Finding::at(path.index(index), fact, entry_without_quotes("groups", text)));
        }
    }
}

/// Reports the CDK's name for a provider's attribute as a string.
fn look_at_attribute(text: &str, node: &Node<'_>) -> Option<Finding> {
    let is_mapped = node.row.name == "attribute_mapping";
    let variants = StandardProviderAttribute::VARIANTS.variants;
    let known = variants.iter().find(|known| is_mapped && known.name == text)?;
    let fact = format!("{} is not an attribute of the provider, but {} is", quoted(text), quoted(known.cloudformation));
    Some(Finding::new(fact, without_quotes(text)))
}

fn variants() -> &'static Variants {
    match <KnownOutput as cognito_model::schema::setting::Setting>::KIND {
        Kind::Variants(variants) => variants,
        _ => Variants::NONE,
    }
}
