//! Rules about conditions.

use crate::clients::settings::quoted_name;
use crate::declaration::cycles::arrows;
use crate::declaration::references::resource_in;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::is_dynamic;
use cognito_model::{Function, Intrinsic, SubPart, UserPool, Value};

rules! {
    /// Conditions with a circular dependency.
    error condition_cycle {
        guards: [UserPool.conditions],
        reason: "CloudFormation evaluates a condition after the conditions that it refers to, which a circular dependency makes impossible",
        evidence: "go-to-k/cdk-real-drift#211; CloudFormation template anatomy, Conditions",
        bad: r#"conditions: { is_prod: Fn::Not(is_test), is_test: Fn::Not(is_prod) },
user_pool_name: Fn::If(is_prod, "customers", "testers")"#,
        good: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Not(is_test), is_test: Fn::Equals(stage, "test") },
user_pool_name: Fn::If(is_prod, "customers", "testers")"#,
        check: [Pool(check_condition_cycle)],
    }

    /// A condition that depends on a resource.
    error condition_of_resource {
        guards: [UserPool.conditions],
        reason: "CloudFormation evaluates conditions before it creates any resources, so a condition cannot refer to one",
        evidence: "aws-cloudformation/cfn-lint#99; aws-samples/aws-refarch-moodle#64",
        bad: r#"clients: { web: { disable_oauth } },
conditions: { has_web: Fn::Equals(Ref(web), "app") },
user_pool_name: Fn::If(has_web, "customers", "testers")"#,
        good: r#"parameters: { app: String },
conditions: { has_web: Fn::Equals(app, "app") },
user_pool_name: Fn::If(has_web, "customers", "testers")"#,
        check: [Pool(check_condition_of_resource)],
    }

    /// A condition that compares two literals, or a value with itself.
    warn condition_constant {
        guards: [UserPool.conditions],
        reason: "a condition that no deployment can change leaves one of its two cases unused",
        evidence: "CloudFormation Linter 1.58, W8003",
        bad: r#"conditions: { is_prod: Fn::Equals("test", "prod") },
user_pool_name: Fn::If(is_prod, "customers", "testers")"#,
        good: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
user_pool_name: Fn::If(is_prod, "customers", "testers")"#,
        check: [Pool(check_condition_constant)],
    }
}

fn check_condition_cycle(pool: &UserPool, report: &mut Report) {
    let map = setting(&["conditions"]);
    for circle in Search::of(pool).circles() {
        let Some(&name) = circle.first() else { continue };
        let next = circle.get(1).copied().unwrap_or(name);
        let fact = if circle.len() == 1 {
            format!("the condition {} refers to itself", quoted_name(name))
        } else {
            let names = circle.iter().chain([&name]).map(|name| quoted_name(name));
            format!("conditions have a circular dependency: {}", arrows(names))
        };
        let help = "make one of the conditions depend on a parameter instead, as in `Fn::Equals(stage, \"prod\")`";
        let others = circle.iter().map(|name| map.key(name));
        report.push(
            Finding::at(map.key(name), fact, help)
                .at_part(next)
                .about_all(others),
        );
    }
}

/// A search for circular dependencies that visits each condition once.
struct Search<'p> {
    names: Vec<&'p str>,
    /// The conditions that each condition refers to, by index in `names`.
    references: Vec<Vec<usize>>,
}

/// The state of a condition during the search.
#[derive(Clone, Copy, PartialEq)]
enum SearchState {
    Not,
    /// It is on the path to the current condition.
    OnTheWay,
    Done,
}

impl<'p> Search<'p> {
    fn of(pool: &'p UserPool) -> Self {
        let names: Vec<&str> = pool.conditions.iter().map(|entry| entry.name.as_str()).collect();
        let places: ByName<usize> = names.iter().enumerate().map(|(place, name)| (name, place)).collect();
        let references = pool.conditions.iter().map(|entry| {
            let mut found = Vec::new();
            conditions_in(&entry.value, &mut found);
            found.iter().filter_map(|name| places.get(name).copied()).collect()
        });
        Search {
            references: references.collect(),
            names,
        }
    }

    /// The circular dependencies, each starting with the condition that is declared first. Those that share a condition count as
    /// one.
    fn circles(&self) -> Vec<Vec<&'p str>> {
        let mut seen = vec![SearchState::Not; self.names.len()];
        let mut in_circle = vec![false; self.names.len()];
        let mut circles = Vec::new();
        for start in 0..self.names.len() {
            if seen[start] != SearchState::Not {
                continue;
            }
            seen[start] = SearchState::OnTheWay;
            // The path to the current condition, with the references that are still to follow.
            let mut way = vec![(start, self.references[start].iter())];
            while let Some((last, left)) = way.last_mut() {
                let Some(&next) = left.next() else {
                    seen[*last] = SearchState::Done;
                    way.pop();
                    continue;
                };
                match seen[next] {
                    SearchState::Not => {
                        seen[next] = SearchState::OnTheWay;
                        way.push((next, self.references[next].iter()));
                    }
                    SearchState::OnTheWay => {
                        let mut circle: Vec<usize> =
                            way.iter().map(|(place, _)| *place).skip_while(|place| *place != next).collect();
                        if circle.iter().any(|place| in_circle[*place]) {
                            continue;
                        }
                        circle.iter().for_each(|place| in_circle[*place] = true);
                        let first = (0..circle.len()).min_by_key(|index| circle[*index]);
                        circle.rotate_left(first.unwrap_or_default());
                        circles.push(circle);
                    }
                    SearchState::Done => {}
                }
            }
        }
        circles.sort();
        let named = |circle: Vec<usize>| circle.into_iter().map(|place| self.names[place]).collect();
        circles.into_iter().map(named).collect()
    }
}

/// The conditions that a value refers to.
fn conditions_in<'p>(value: &'p Value, into: &mut Vec<&'p str>) {
    match value {
        Value::List(items) => items.iter().for_each(|item| conditions_in(item, into)),
        Value::Map(members) => members.iter().for_each(|(_, member)| conditions_in(member, into)),
        Value::Intrinsic(intrinsic) => match intrinsic {
            Intrinsic::Condition(name) => into.push(name),
            Intrinsic::If(name, values) => {
                into.push(name);
                values.iter().for_each(|value| conditions_in(value, into));
            }
            Intrinsic::FindInMap(_, values) | Intrinsic::Call(_, values) => {
                values.iter().for_each(|value| conditions_in(value, into));
            }
            Intrinsic::Sub(parts) => {
                for part in parts {
                    if let SubPart::Variable(_, value) = part {
                        conditions_in(value, into);
                    }
                }
            }
            _ => {}
        },
        _ => {}
    }
}

fn check_condition_constant(pool: &UserPool, report: &mut Report) {
    if pool.conditions.is_empty() {
        return;
    }
    let conditions = setting(&["conditions"]);
    for WrittenIntrinsic { path, intrinsic, .. } in &*report.intrinsics() {
        let Intrinsic::Call(Function::Equals, values) = intrinsic else {
            continue;
        };
        let [one, other] = values.as_slice() else { continue };
        let result = match (literal(one), literal(other)) {
            (Some(one), Some(other)) => one == other,
            _ if one == other => true,
            _ => continue,
        };
        if conditions.contains(path) {
            let fact = format!("this comparison is always {result}");
            let help = "compare a parameter or a pseudo parameter with a literal, as in `Fn::Equals(stage, \"prod\")`";
            report.push(Finding::at(path.clone(), fact, help));
        }
    }
}

/// The text of a literal. CloudFormation compares texts.
fn literal(value: &Value) -> Option<String> {
    match value {
        Value::Bool(value) => Some(value.to_string()),
        Value::Integer(value) => Some(value.to_string()),
        Value::Float(value) => Some(value.to_string()),
        // Another tool may replace it before the deployment.
        Value::Text(text) => Some(text.as_str().to_owned()).filter(|text| !is_dynamic(text)),
        Value::Null | Value::List(_) | Value::Map(_) | Value::Intrinsic(_) => None,
    }
}

fn check_condition_of_resource(pool: &UserPool, report: &mut Report) {
    let conditions = setting(&["conditions"]);
    for WrittenIntrinsic { path, intrinsic, .. } in &*report.intrinsics() {
        if !conditions.contains(path) {
            continue;
        }
        if let Some(resource) = resource_in(pool, intrinsic) {
            let name = resource.called();
            report.push(
                Finding::at(
                    path.clone(),
                    format!("a condition refers to {}, which is a resource", quoted_name(&name)),
                    "write a parameter, a mapping or a pseudo parameter such as `AWS::Region`",
                )
                .at_part(name),
            );
        }
    }
}
