//! Outputs of the template.

use super::super::code::{Code, Struct, leaf, quoted, text};
use super::{Draft, Part, path};

impl Draft {
    pub(super) fn outputs(&mut self) -> Struct {
        let mut outputs = Struct::default();
        let (count, wrong) = self.count(Part::Output, 30, 4);
        for index in 0..count {
            let mut output = Struct::default();
            let value = self.output();
            output.set_as("value", "value", value);
            if wrong == Some(index) {
                if let Some(mistake) = self.mistake {
                    (mistake.make)(self, &mut output);
                }
            }
            if self.chance(30) {
                output.set("description", text(&format!("The output {index}")));
            }
            if self.chance(30) {
                output.set("export_name", self.text(&["exported"]));
            }
            self.after.push(format!(
                "new cdk.CfnOutput(stack, \"PoolOut{index}\", {});",
                output.js_fields()
            ));
            outputs.set_as(&format!("out_{index}").replace("out_", "out"), "", output.into());
        }
        outputs
    }

    fn output(&mut self) -> Code {
        let of_pool = [
            ("UserPoolId", "pool.userPoolId"),
            ("UserPoolArn", "pool.userPoolArn"),
            ("UserPoolProviderName", "pool.userPoolProviderName"),
            ("UserPoolProviderUrl", "pool.userPoolProviderUrl"),
        ];
        // An imported pool provides an ID, an ARN and a name.
        let (name, value) = if self.imported {
            of_pool[self.random.below(2)]
        } else {
            self.random.one(&of_pool)
        };
        let plain = leaf(name, value);
        match self.random.below(5) {
            0 if !self.clients.is_empty() => {
                let index = self.random.below(self.clients.len());
                let client = self.clients[index].clone();
                let path = Self::client_path(&client);
                if client.has_secret && !client.imported && self.chance(50) {
                    // The CDK uses a separate function for it.
                    let js = format!("client{index}.node.defaultChild.getAtt(\"ClientSecret\").toString()");
                    return leaf(format!("ClientSecret({path})"), js);
                }
                leaf(format!("ClientId({path})"), format!("client{index}.userPoolClientId"))
            }
            1 | 2 if !self.domains.is_empty() => self.of_domain().unwrap_or(plain),
            3 if !self.identity_pools.is_empty() => {
                let index = self.random.below(self.identity_pools.len());
                let path = path("identity_pools", &self.identity_pools[index]);
                let (name, property) = self.random.one(&[
                    ("IdentityPoolId", "identityPoolId"),
                    ("IdentityPoolArn", "identityPoolArn"),
                ]);
                leaf(format!("{name}({path})"), format!("identities{index}.{property}"))
            }
            _ => plain,
        }
    }

    fn of_domain(&mut self) -> Option<Code> {
        let index = self.random.below(self.domains.len());
        let domain = self.domains[index].clone();
        if domain.imported {
            return None;
        }
        let name = path("domains", &domain.name);
        let fips = self.chance(30);
        let with_fips = if fips { ", fips: true" } else { "" };
        if domain.custom && self.chance(30) {
            return Some(leaf(
                format!("CloudFrontEndpoint({name})"),
                format!("domain{index}.cloudFrontEndpoint"),
            ));
        }
        let people = |client: &usize| !self.clients[*client].callbacks.is_empty() && !self.clients[*client].imported;
        let clients: Vec<usize> = (0..self.clients.len()).filter(people).collect();
        if clients.is_empty() || self.chance(40) {
            let js = format!("domain{index}.baseUrl({{ fips: {fips} }})");
            return Some(leaf(format!("BaseUrl {{ domain: {name}{with_fips} }}"), js));
        }
        let number = self.random.one(&clients);
        let client = self.clients[number].clone();
        let uri = quoted(self.random.one(&client.callbacks));
        let (mut ours, mut theirs) = (String::new(), String::new());
        if self.chance(30) {
            ours.push_str(", sign_in_path: \"/logout\"");
            theirs.push_str(", signInPath: \"/logout\"");
        }
        Some(leaf(
            format!(
                "SignInUrl {{ domain: {name}, client: {}, redirect_uri: {uri}{ours}{with_fips} }}",
                Self::client_path(&client)
            ),
            // We encode it; the CDK leaves that to the program.
            format!(
                "domain{index}.signInUrl(client{number}, {{ redirectUri: encodeURIComponent({uri}){theirs}{with_fips} }})"
            ),
        ))
    }
}
