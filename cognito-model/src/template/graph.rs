//! Which resources in a template refer to which, so that CloudFormation has to create them later.

use super::json::insert_sorted;
use super::references;
use super::{Json, Template};

/// The resources by their logical IDs, with the resources that each refers to.
#[derive(Debug, Default)]
pub struct Graph {
    /// Sorted.
    ids: Vec<String>,
    /// The positions of the resources that each refers to, in order.
    edges: Vec<Vec<usize>>,
}

impl Graph {
    /// The graph of a template. It leaves out references to anything that is not one of its resources: parameters, and what is
    /// merged later.
    pub fn of(template: &Template) -> Self {
        let resources = template.resources();
        let mut ids = Vec::new();
        for id in resources.keys() {
            insert_sorted(&mut ids, id.to_owned());
        }
        let mut edges = Vec::new();
        for id in &ids {
            let mut referred = Vec::new();
            if let Some(resource) = resources.get(id).and_then(Json::as_object) {
                references::of_member(resource, &mut |reference| {
                    if let Some(position) = reference.logical_id().and_then(|id| position(&ids, id)) {
                        insert_sorted(&mut referred, position);
                    }
                });
            }
            edges.push(referred);
        }
        Graph { ids, edges }
    }

    /// The logical IDs.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Whether one resource refers to another.
    pub fn refers(&self, from: &str, to: &str) -> bool {
        match (position(&self.ids, from), position(&self.ids, to)) {
            (Some(from), Some(to)) => self.edges[from].contains(&to),
            _ => false,
        }
    }

    /// The resources in circular dependencies, or on a path between two of them. Empty if there are no circular dependencies.
    pub fn entangled(&self) -> Vec<&str> {
        let mut reverse: Vec<Vec<usize>> = vec![Vec::new(); self.ids.len()];
        for (from, referred) in self.edges.iter().enumerate() {
            for to in referred {
                reverse[*to].push(from);
            }
        }
        let mut left = vec![true; self.ids.len()];
        // A resource that refers to nothing left, or that nothing left refers to, is not part of a circular dependency.
        peel(&mut left, &self.edges, &reverse);
        peel(&mut left, &reverse, &self.edges);
        let ids = self.ids.iter().zip(left);
        ids.filter_map(|(id, left)| left.then_some(id.as_str())).collect()
    }

    /// A circular dependency, from a resource back to itself, if there is one.
    pub fn circle(&self) -> Option<Vec<String>> {
        let entangled = self.entangled();
        entangled.iter().find_map(|id| {
            let mut following = entangled.iter().filter(|next| self.refers(id, next));
            let mut circle = following.find_map(|next| self.way(next, id))?;
            circle.insert(0, (*id).to_owned());
            Some(circle)
        })
    }

    /// The shortest path along references from one resource to another, with both of them.
    pub fn way(&self, from: &str, to: &str) -> Option<Vec<String>> {
        let (from, to) = (position(&self.ids, from)?, position(&self.ids, to)?);
        let mut before: Vec<Option<usize>> = vec![None; self.ids.len()];
        let mut queue = vec![from];
        let mut reached = 0;
        while let Some(here) = queue.get(reached).copied() {
            reached += 1;
            if here == to {
                let mut way = vec![self.ids[to].clone()];
                let mut step = here;
                while let Some(earlier) = before[step].filter(|_| step != from) {
                    way.insert(0, self.ids[earlier].clone());
                    step = earlier;
                }
                return Some(way);
            }
            for next in &self.edges[here] {
                if *next != from && before[*next].is_none() {
                    before[*next] = Some(here);
                    queue.push(*next);
                }
            }
        }
        None
    }
}

/// The position of an ID among all IDs, which are sorted.
fn position(ids: &[String], id: &str) -> Option<usize> {
    ids.binary_search_by(|other| other.as_str().cmp(id)).ok()
}

/// Removes nodes that have nothing left ahead of them, until there are no more.
fn peel(left: &mut [bool], ahead: &[Vec<usize>], behind: &[Vec<usize>]) {
    let mut counts: Vec<usize> = Vec::new();
    for next in ahead {
        counts.push(next.iter().filter(|next| left[**next]).count());
    }
    let mut ends: Vec<usize> = (0..left.len()).filter(|id| left[*id] && counts[*id] == 0).collect();
    while let Some(end) = ends.pop() {
        left[end] = false;
        for before in &behind[end] {
            counts[*before] = counts[*before].saturating_sub(1);
            if counts[*before] == 0 && left[*before] {
                ends.push(*before);
            }
        }
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
                "E": {"Properties": {"X": {"Fn::Sub": ["${F} ${A} ${B}", {"B": {"Fn::If": ["Yes", {"Ref": "E"}, "A"]}}]}}},
                "F": {"Properties": {"Ref": {"Other": "text"}}}
            }"#,
        );
        let edges: Vec<(&str, Vec<&str>)> = graph
            .ids()
            .zip(&graph.edges)
            .map(|(id, referred)| (id, referred.iter().map(|to| graph.ids[*to].as_str()).collect()))
            .collect();
        // A variable of `Fn::Sub` shadows a resource with the same name.
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
