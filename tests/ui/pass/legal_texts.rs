//! Strings that look odd, but that no rule reports.

#![deny(warnings)]

cognito_dsl::user_pool! {
    pub mod customers {
        user_verification: { email_body: "{username}, <style>b { color: #fff }</style> your code is {####}" },
        user_invitation: { sms_message: "{username}: {####}" },
        email: Ses {
            from_email: "no-reply+shop@mail.bücher.example",
            reply_to: "\"front.desk\"@example.com",
            ses_region: AWS::Region,
        },
        sms_role: "arn:aws-us-gov:iam::123456789012:role/path/to/sms",
        lambda_triggers: {
            pre_sign_up: "arn:aws-us-gov:lambda:us-gov-west-1:210987654321:function:check:live",
            post_confirmation: Fn::ImportValue("function"),
        },
        parameters: { okta_secret: String { no_echo } },
        identity_providers: {
            okta: Oidc {
                client_id: "app",
                client_secret: okta_secret,
                issuer_url: "https://tenant.example.com:443/realms/shop/",
            },
            staff: Saml {
                metadata: Text(r#"
                    <!-- exported -->
                    <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com?a=b&amp;c">
                        <md:IDPSSODescriptor>
                            <ds:X509Certificate xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>MIIC&#43;==</ds:X509Certificate>
                            <md:SingleSignOnService
                                Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                                Location="https://idp.example.com/in"
                            />
                        </md:IDPSSODescriptor>
                        <md:Organization><![CDATA[Books & <Games>]]></md:Organization>
                    </md:EntityDescriptor>
                "#),
            },
            elsewhere: Saml { metadata: Text(Fn::ImportValue("metadata")) },
        },
        clients: {
            app: {
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid],
                    callback_urls: [
                        "http://localhost:3000",
                        "http://127.0.0.1:8080/cb",
                        "http://[::1]/",
                        "https://[2001:db8::1]:8443/in",
                        "https://bücher.example/日本?a=b&c=d",
                        "https://user@app.example.com/in%20there",
                        "com.example.app:/in",
                        "myapp://",
                        Fn::Sub("https://${AWS::AccountId}.example.com/#"),
                    ],
                    logout_urls: ["myapp://out", "http://localhost:3000/#/out"],
                },
                prevent_user_existence_errors,
            },
        },
        domains: {
            own: Custom {
                domain_name: "1.login.xn--bcher-kva.example",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-22",
            },
        },
    }
}

fn main() {}
