//! Which resources of a template refer to which, and so have to be created after them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Template;
use super::json::{Json, Object};

/// The resources by their logical ids, each with those that it refers to.
#[derive(Debug, Default)]
pub struct Graph {
    edges: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// That of a template. What is referred to and is no resource of it is left out: parameters, and what is merged later.
    pub fn of(template: &Template) -> Self {
        let resources = template.resources();
        let edges = resources.iter().map(|(id, resource)| {
            let mut referred = BTreeSet::new();
            collect(resource, &mut referred);
            referred.retain(|id| resources.contains(id));
            (id.to_owned(), referred)
        });
        Graph { edges: edges.collect() }
    }

    /// The logical ids.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.edges.keys().map(String::as_str)
    }

    /// Whether one resource refers to another.
    pub fn refers(&self, from: &str, to: &str) -> bool {
        self.edges.get(from).is_some_and(|referred| referred.contains(to))
    }

    /// The resources that lie on a circle of references, or on a way between two. Without a circle there are none.
    pub fn entangled(&self) -> BTreeSet<&str> {
        let mut left: BTreeSet<&str> = self.ids().collect();
        let mut reverse: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (from, referred) in &self.edges {
            for to in referred {
                reverse.entry(to).or_default().push(from);
            }
        }
        let forward = |id: &str| self.edges.get(id).into_iter().flatten().map(String::as_str).collect();
        let backward = |id: &str| reverse.get(id).cloned().unwrap_or_default();
        // What refers to nothing that is left is on no circle, and neither is what nothing refers to that is left.
        peel(&mut left, &forward, &backward);
        peel(&mut left, &backward, &forward);
        left
    }

    /// The shortest way along references from one resource to another, with both of them.
    pub fn way(&self, from: &str, to: &str) -> Option<Vec<String>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut queue = VecDeque::from([self.edges.get_key_value(from)?.0.as_str()]);
        while let Some(id) = queue.pop_front() {
            if id == to {
                let mut way = vec![id.to_owned()];
                let mut step = id;
                while let Some(earlier) = before.get(step).filter(|_| step != from) {
                    way.push((*earlier).to_owned());
                    step = earlier;
                }
                way.reverse();
                return Some(way);
            }
            for next in self.edges.get(id).into_iter().flatten() {
                if next != from && !before.contains_key(next.as_str()) {
                    before.insert(next, id);
                    queue.push_back(next);
                }
            }
        }
        None
    }
}

/// Takes out what has nothing left ahead of it, and then what has nothing left because of that.
fn peel<'g>(left: &mut BTreeSet<&'g str>, ahead: &dyn Fn(&str) -> Vec<&'g str>, behind: &dyn Fn(&str) -> Vec<&'g str>) {
    let count = |id: &str| ahead(id).iter().filter(|next| left.contains(*next)).count();
    let mut counts: BTreeMap<&str, usize> = left.iter().map(|id| (*id, count(id))).collect();
    let mut ends: Vec<&str> = left.iter().copied().filter(|id| counts.get(id) == Some(&0)).collect();
    while let Some(end) = ends.pop() {
        left.remove(end);
        for before in behind(end) {
            let Some(count) = counts.get_mut(before) else { continue };
            *count -= 1;
            if *count == 0 {
                ends.push(before);
            }
        }
    }
}

/// Everything that a value refers to, by `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn`.
fn collect(value: &Json, into: &mut BTreeSet<String>) {
    match value {
        Json::Object(object) => collect_object(object, into),
        Json::List(items) => items.iter().for_each(|item| collect(item, into)),
        _ => {}
    }
}

fn collect_object(object: &Object, into: &mut BTreeSet<String>) {
    for (key, value) in object.iter() {
        let items = value.as_list().unwrap_or(std::slice::from_ref(value));
        let mut texts = items.iter().filter_map(Json::as_text);
        match key {
            "Ref" | "DependsOn" => into.extend(texts.map(str::to_owned)),
            "Fn::GetAtt" => into.extend(texts.next().and_then(|text| text.split('.').next()).map(str::to_owned)),
            "Fn::Sub" => {
                let references = texts.next().into_iter().flat_map(|text| text.split("${").skip(1));
                let names = references.filter_map(|reference| reference.split(['}', '.']).next());
                into.extend(names.map(str::to_owned));
            }
            _ => {}
        }
        collect(value, into);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn graph(resources: &str) -> Graph {
        let template = format!("{{\"Resources\": {resources}}}");
        Graph::of(&Template::from_json(&template).unwrap())
    }

    #[test]
    fn every_kind_of_reference_counts() {
        let graph = graph(
            r#"{
                "A": {"Properties": {"X": [{"Ref": "B"}], "Y": {"Fn::GetAtt": ["C", "Arn"]}, "Z": {"Fn::GetAtt": "D.Arn"}}},
                "B": {"DependsOn": "C"},
                "C": {"DependsOn": ["D", "Elsewhere"]},
                "D": {"Properties": {"X": {"Fn::Sub": "${E} ${F.Arn} ${!A} ${AWS::Region}"}}},
                "E": {"Properties": {"X": {"Fn::Sub": ["${F} ${A}", {"A": {"Fn::If": ["Yes", {"Ref": "E"}, "A"]}}]}}},
                "F": {"Properties": {"Ref": {"Other": "text"}}}
            }"#,
        );
        let edges: Vec<(&str, Vec<&str>)> = graph
            .edges
            .iter()
            .map(|(id, referred)| (id.as_str(), referred.iter().map(String::as_str).collect()))
            .collect();
        // A variable of `Fn::Sub` with the name of a resource is taken for it, and the renderer writes none.
        let expected = [
            ("A", vec!["B", "C", "D"]),
            ("B", vec!["C"]),
            ("C", vec!["D"]),
            ("D", vec!["E", "F"]),
            ("E", vec!["A", "E", "F"]),
            ("F", vec![]),
        ];
        assert_eq!(edges, expected);
        assert_eq!(graph.way("A", "F").unwrap(), ["A", "D", "F"]);
        assert_eq!(graph.way("E", "E").unwrap(), ["E"]);
        assert_eq!(graph.way("F", "A"), None);
        assert_eq!(graph.way("Elsewhere", "A"), None);
        assert!(graph.refers("D", "E") && !graph.refers("E", "D"));
        assert_eq!(
            graph.entangled().into_iter().collect::<Vec<_>>(),
            ["A", "B", "C", "D", "E"]
        );
    }
}
