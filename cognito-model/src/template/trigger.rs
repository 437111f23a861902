//! Lambda triggers: `LambdaConfig`, the permissions to call the functions, and the permissions of the functions on the pool.

use super::grant;
use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::{conditions, ids};
use crate::pool::grant::PrincipalKind;
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::text::Text;

/// The functions by their keys, and the KMS key, even if nothing needs it.
pub(crate) fn lambda_config(render: Render<'_>) -> Option<Object> {
    let mut config = Object::new();
    let have = conditions::of_target(render.pool, &Target::Pool);
    for trigger in render.pool.triggers() {
        let function = render.text(&trigger.function.0);
        let configured = match trigger.version {
            None => function,
            Some(version) => {
                let mut versioned = Object::from([("LambdaArn", function)]);
                versioned.set("LambdaVersion", version);
                Json::Object(versioned)
            }
        };
        let needed = conditions::of_part(render.pool, trigger.condition);
        let missing = conditions::missing(render.pool, &have, &needed);
        config.set(trigger.key(), render.if_holds(&missing, configured));
    }
    let key = render.pool.custom_sender_kms_key.as_ref();
    config.set_some("KMSKeyID", key.map(|key| render.text(&key.0)));
    (!config.is_empty()).then(|| config.sorted())
}

/// The condition under which a function exists, and the function: `Fn::If(condition, function, AWS::NoValue)`.
fn conditional(function: &Text) -> Option<(&str, &Value)> {
    match function {
        Text::Intrinsic(Intrinsic::If(condition, values)) => match values.as_slice() {
            [value, Value::Intrinsic(none)] if *none == Intrinsic::NO_VALUE => Some((condition.as_str(), value)),
            _ => None,
        },
        _ => None,
    }
}

/// A permission for Cognito to call each function, for this pool only.
pub(crate) fn permissions<'a>(render: Render<'a>) -> impl Iterator<Item = Resource> + 'a {
    render
        .pool
        .triggers()
        .into_iter()
        .filter(move |trigger| render.pool.generates_permission(trigger))
        .map(move |trigger| {
            let mut properties = Object::from([("Action", "lambda:InvokeFunction")]);
            // A conditional function has a permission with the same condition.
            let conditional = conditional(&trigger.function.0);
            let function = match conditional {
                Some((_, function)) => render.value(function),
                None => render.text(&trigger.function.0),
            };
            properties.set("FunctionName", function);
            properties.set("Principal", "cognito-idp.amazonaws.com");
            properties.set("SourceArn", render.attribute(&Target::Pool, "Arn"));
            let id = ids::permission(render.pool, trigger.name);
            let permission = Resource::new(id, "AWS::Lambda::Permission", properties);
            let mut all = conditions::of_part(render.pool, trigger.condition);
            if let Some((condition, _)) = conditional {
                conditions::add_all(render.pool, &mut all, &[condition]);
            }
            permission.under(render, &all)
        })
}

/// The permissions on the pool for the roles of functions. They are in a separate policy, which waits for the pool and the role,
/// and nothing waits for the policy.
pub(crate) fn policies<'a>(render: Render<'a>) -> impl Iterator<Item = Resource> + 'a {
    render.pool.triggers().into_iter().filter_map(move |trigger| {
        let role = grant::name(render, &trigger.role?.0);
        let statement = grant::statement(render, trigger.actions?);
        let id = ids::trigger_policy(render.pool, trigger.name);
        let all = conditions::of_part(render.pool, trigger.condition);
        Some(grant::policy(id, PrincipalKind::Role, role, vec![statement]).under(render, &all))
    })
}
