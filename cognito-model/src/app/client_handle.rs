//! What an application needs to know about a client.

use crate::naming::ids::EntryMap;
use crate::pool::client::Client;
use crate::pool::oauth::OAuthScope;
use crate::pool::output::{KnownOutput, Output, OutputValue};
use crate::pool::user_pool::UserPool;
use crate::template::outputs::is_conditional;
use crate::value::intrinsic::{Intrinsic, SubPart, Target, Value};
use crate::value::list::{Entry, Items, List};
use crate::value::text::{Str, Text};

/// A client as the application sees it: what `user_pool!` writes as `clients::WEB`. It leaves out whatever only CloudFormation
/// or a constant of the program knows.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientHandle {
    /// The name in the declaration.
    pub name: Str,
    /// The logical ID of the client in the template. Empty for an imported client.
    pub logical_id: Str,
    /// The OAuth grants that it can use: `code`, `implicit`, `client_credentials`. Empty if OAuth is disabled. The macro knows
    /// nothing about an imported client, and assumes that it has `code`.
    pub flows: List<Str>,
    /// The scopes that it can request, as in a request.
    pub scopes: List<Str>,
    /// The callback URLs.
    pub callback_urls: List<Str>,
    /// Whether these are all of the client's callback URLs. If not, only CloudFormation or the program knows some.
    pub all_callback_urls_known: bool,
}

impl UserPool {
    /// What an application needs to know about one of the pool's clients.
    pub fn client_handle(&self, client: &Entry<Client>) -> ClientHandle {
        let is_imported = client.value.import.is_some();
        let (flows, scopes, callback_urls) = if is_imported {
            (List::Static(&[Str::Static("code")]), List::EMPTY, List::EMPTY)
        } else if client.value.uses_oauth() {
            self.oauth_of(&client.value)
        } else {
            (List::EMPTY, List::EMPTY, List::EMPTY)
        };
        let logical_id = if is_imported {
            Str::Static("")
        } else {
            self.logical_id_of(&Target::Client(client.name.clone())).into()
        };
        ClientHandle {
            name: client.name.clone(),
            logical_id,
            flows,
            scopes,
            callback_urls,
            all_callback_urls_known: !is_imported && client.value.literal_callback_urls().is_some(),
        }
    }

    /// The name of one of the pool's outputs in the template, which CloudFormation returns as its `OutputKey`.
    ///
    /// ```
    /// use cognito_model::{Entry, KnownOutput, OutputValue, UserPool};
    ///
    /// let pool = UserPool {
    ///     name: "customers".into(),
    ///     outputs: [Entry::new("pool_id", OutputValue::Known(KnownOutput::UserPoolId).into())].into(),
    ///     ..UserPool::DEFAULT
    /// };
    /// assert_eq!(pool.output_key(&pool.outputs[0]), "CustomersPoolId");
    /// ```
    pub fn output_key(&self, output: &Entry<Output>) -> String {
        EntryMap::Outputs.id(self, output)
    }

    /// Whether a stack may be without the output, because its own condition or one of what it names does not hold.
    pub fn is_output_conditional(&self, output: &Entry<Output>) -> bool {
        is_conditional(self, &output.value)
    }

    /// Whether the value of the output contains the secret of a client.
    ///
    /// ```
    /// use cognito_model::{Entry, Intrinsic, OutputValue, Target, UserPool};
    ///
    /// let secret = Intrinsic::GetAtt(Target::Client("web".into()), "ClientSecret".into());
    /// let pool = UserPool {
    ///     outputs: [Entry::new("secret", OutputValue::Value(secret.into()).into())].into(),
    ///     ..UserPool::DEFAULT
    /// };
    /// assert!(pool.is_output_secret(&pool.outputs[0]));
    /// ```
    pub fn is_output_secret(&self, output: &Entry<Output>) -> bool {
        match &output.value.0.value {
            OutputValue::Known(known) => matches!(known, KnownOutput::ClientSecret(_)),
            OutputValue::Value(value) => has_client_secret(value),
        }
    }

    fn oauth_of(&self, client: &Client) -> (List<Str>, List<Str>, List<Str>) {
        let flows = client
            .effective_oauth_flows()
            .names()
            .into_iter()
            .map(Str::Static)
            .collect();
        let scopes = client.effective_scopes();
        let scopes = scopes
            .list()
            .unwrap_or_default()
            .iter()
            .filter_map(|scope| self.scope_text(scope))
            .collect();
        let urls = client.effective_callback_urls();
        let urls = urls.as_ref().and_then(Items::list).unwrap_or_default();
        let urls = urls.iter().filter_map(|url| match url {
            Text::Literal(url) => Some(url.clone()),
            Text::Intrinsic(_) => None,
        });
        (flows, scopes, urls.collect())
    }

    /// A scope as it is written in a request, if that is known before the deployment.
    fn scope_text(&self, scope: &OAuthScope) -> Option<Str> {
        match scope {
            OAuthScope::Standard(scope) => Some(scope.scope().into()),
            OAuthScope::ResourceServer(server, name) => {
                let identifier = self.resource_servers.named(server)?.value.identifier.literal()?;
                Some(format!("{identifier}/{name}").into())
            }
            OAuthScope::Custom(Text::Literal(scope)) => Some(scope.clone()),
            OAuthScope::Custom(Text::Intrinsic(_)) => None,
        }
    }
}

/// Whether a value refers to the secret of a client.
fn has_client_secret(value: &Value) -> bool {
    let is_secret = |attribute: &Str| attribute.as_str() == "ClientSecret";
    match value {
        Value::List(items) => items.iter().any(has_client_secret),
        Value::Map(members) => members.iter().any(|(_, member)| has_client_secret(member)),
        Value::Intrinsic(intrinsic) => match intrinsic {
            Intrinsic::GetAtt(_, attribute) => is_secret(attribute),
            Intrinsic::Sub(parts) => parts.iter().any(|part| match part {
                SubPart::GetAtt(_, attribute) => is_secret(attribute),
                SubPart::Variable(_, value) => has_client_secret(value),
                SubPart::Text(_) | SubPart::Ref(_) | SubPart::Unused(..) => false,
            }),
            Intrinsic::FindInMap(_, values) | Intrinsic::If(_, values) | Intrinsic::Call(_, values) => {
                values.iter().any(has_client_secret)
            }
            Intrinsic::Ref(_) | Intrinsic::Condition(_) => false,
        },
        _ => false,
    }
}
