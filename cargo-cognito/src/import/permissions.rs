//! The permissions of a template that triggers generate.

use cognito_model::{Json, LambdaTriggers, Object};
use cognito_rules::deployed::is_nothing;

use super::build::{DeclarationSource, DeclarationStyle};
use super::owned::{property, resources, type_of};
use crate::template::same::{function, same};
use crate::tree::{DeclarationTree, ItemNode, NodeKind, ValueNode};

impl DeclarationSource<'_> {
    /// Adds `permission` to each trigger whose permission is in the template. Without a base, and with `..Recommended`, all triggers
    /// generate one.
    pub(super) fn add_permissions(&self, style: &DeclarationStyle, declaration: &mut DeclarationTree) {
        let Some(pool) = self.subject.logical_id().filter(|_| style.base == Some("AsWritten")) else {
            return;
        };
        let all = resources(self.template);
        let config = all.iter().find(|(id, _)| *id == pool);
        let Some(config) = config.and_then(|(_, pool)| property(pool, "LambdaConfig")) else {
            return;
        };
        let mut taken: Vec<&str> = Vec::new();
        let sections = declaration
            .items
            .iter_mut()
            .filter(|item| item.name == "lambda_triggers");
        for trigger in sections.filter_map(|section| section.value.items_mut()).flatten() {
            let row = LambdaTriggers::SECTION
                .field(&trigger.name)
                .map(|(_, row)| row.cloudformation);
            let key = row.and_then(|row| row.strip_prefix("LambdaConfig."));
            let Some(wanted) = key.and_then(|key| config.get(key)).map(|it| permission(it, pool)) else {
                continue;
            };
            let found = all.iter().find(|(id, resource)| {
                let is_free = type_of(resource) == "AWS::Lambda::Permission" && !taken.contains(id);
                is_free && resource.get("Properties").is_some_and(|it| same(it, &wanted))
            });
            if let Some((id, items)) = found.and_then(|(id, _)| Some((*id, settings(trigger)?))) {
                taken.push(id);
                let at = ["Resources", id].map(str::to_owned);
                items.push(ItemNode::new("permission", ValueNode::flag(true, &at)));
            }
        }
    }
}

/// The properties of the permission for a trigger. `Fn::If` with nothing otherwise becomes a condition of the permission.
fn permission(config: &Json, pool: &str) -> Json {
    let mut config = config;
    if let Some(("Fn::If", Json::List(parts))) = function(config) {
        if let [_, value, nothing] = &parts[..] {
            config = if is_nothing(nothing) { value } else { config };
        }
    }
    let arn = config.get("LambdaArn").unwrap_or(config).clone();
    let mut properties = Object::from([("Action", "lambda:InvokeFunction")]);
    properties.set("FunctionName", arn);
    properties.set("Principal", "cognito-idp.amazonaws.com");
    properties.set("SourceArn", Object::from([("Fn::GetAtt", Json::from([pool, "Arn"]))]));
    Json::Object(properties)
}

/// The settings of a trigger: `pre_sign_up: f` becomes `pre_sign_up: { function: f }`.
pub(super) fn settings(trigger: &mut ItemNode) -> Option<&mut Vec<ItemNode>> {
    if trigger.value.items_mut().is_none() {
        let function = trigger.value.clone();
        trigger.value.kind = NodeKind::Section(String::new(), vec![ItemNode::new("function", function)]);
    }
    trigger.value.items_mut()
}
