//! Other resources of the template, and Cognito's types besides the pool: users, styles, replicas, tags for credentials.

use super::{pool, read, render};

/// The template of a body without messages.
#[track_caller]
pub(super) fn template(body: &str) -> String {
    let source = pool(body);
    assert_eq!(render(&source), "");
    let (lowered, _) = read(&source);
    let template = lowered.unwrap().pool.template();
    template.to_json()
}

#[track_caller]
fn assert_resource(body: &str, id: &str, expected: &str) {
    let template = template(body);
    let resource = format!("\"{id}\":{expected}");
    assert!(template.contains(&resource), "{resource}\n{template}");
}

#[test]
fn a_resource_has_what_is_written() {
    assert_resource(
        r#"domains: { login: Custom { domain_name: "login.example.com", certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1" } },
        resources: {
            login_record: AWS::Route53::RecordSet {
                properties: {
                    HostedZoneName: "example.com.", Name: "login.example.com", Type: "A",
                    AliasTarget: { DNSName: Fn::GetAtt(login, CloudFrontDistribution), HostedZoneId: "Z2FDTNDATAQYW2" },
                },
            },
        }"#,
        "LoginRecord",
        r#"{"Type":"AWS::Route53::RecordSet","Properties":{"AliasTarget":{"DNSName":{"Fn::GetAtt":["PoolLoginDomain","CloudFrontDistribution"]},"HostedZoneId":"Z2FDTNDATAQYW2"},"HostedZoneName":"example.com.","Name":"login.example.com","Type":"A"}}"#,
    );
    assert_resource(
        r#"parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, "prod") }, groups: { staff: {} },
        resources: {
            news: AWS::SNS::Topic {
                condition: is_prod, depends_on: [pool, staff, table, "Elsewhere"], deletion_policy: RetainExceptOnCreate,
                update_replace_policy: Retain, metadata: { Owner: stage },
            },
            table: "AWS::DynamoDB::Table",
        }"#,
        "News",
        r#"{"Type":"AWS::SNS::Topic","Condition":"PoolIsProd","Metadata":{"Owner":{"Ref":"Stage"}},"DependsOn":["Pool","PoolStaffGroup","Table","Elsewhere"],"UpdateReplacePolicy":"Retain","DeletionPolicy":"RetainExceptOnCreate"}"#,
    );
    assert_resource(
        "resources: { table: \"AWS::DynamoDB::Table\" }",
        "Table",
        r#"{"Type":"AWS::DynamoDB::Table"}"#,
    );
    assert_resource(
        "resources: { #[logical_id = \"Other\"] tell: Custom::Teller { properties: { Times: 2, Ratio: 0.5, Loud: true } } }",
        "Other",
        r#"{"Type":"Custom::Teller","Properties":{"Loud":true,"Ratio":0.5,"Times":2}}"#,
    );
}

#[test]
fn a_name_is_an_arn_where_a_property_is() {
    for (property, expected) in [
        ("ResourceArn: pool", r#"{"Fn::GetAtt":["Pool","Arn"]}"#),
        (
            "RoleARN: app::authenticated_role",
            r#"{"Fn::GetAtt":["PoolAppIdentityPoolAuthenticatedRole","Arn"]}"#,
        ),
        ("TopicArn: topic", r#"{"Ref":"Topic"}"#),
        ("RoleArn: role", r#"{"Fn::GetAtt":["Role","Arn"]}"#),
        ("WebACLArn: Fn::ImportValue(\"acl\")", r#"{"Fn::ImportValue":"acl"}"#),
        ("Targets: [{ Arn: role }]", r#"[{"Arn":{"Fn::GetAtt":["Role","Arn"]}}]"#),
        (
            "ManagedPolicyArns: [role, stage]",
            r#"[{"Fn::GetAtt":["Role","Arn"]},{"Ref":"Stage"}]"#,
        ),
        (
            "RoleArn: Fn::If(is_prod, role, AWS::NoValue)",
            r#"{"Fn::If":["PoolIsProd",{"Fn::GetAtt":["Role","Arn"]},{"Ref":"AWS::NoValue"}]}"#,
        ),
        ("Name: stage", r#"{"Ref":"Stage"}"#),
        (
            "Name: Fn::Join(\"-\", [stage, Ref(pool)])",
            r#"{"Fn::Join":["-",[{"Ref":"Stage"},{"Ref":"Pool"}]]}"#,
        ),
        (
            "Name: Fn::Sub(\"${topic}-${role.Arn}\")",
            r#"{"Fn::Sub":"${Topic}-${Role.Arn}"}"#,
        ),
    ] {
        let name = property.split(':').next().unwrap();
        assert_resource(
            &format!(
                r#"external: {{ role: AWS::IAM::Role }}, parameters: {{ stage: String }}, conditions: {{ is_prod: Fn::Equals(stage, "prod") }},
                identity_pools: {{ app: {{}} }},
                resources: {{ topic: AWS::SNS::Topic, user: AWS::Example::It {{ properties: {{ RoleArn: role }}, condition: is_prod }}, it: AWS::Example::It {{ properties: {{ {property} }} }} }}"#
            ),
            "It",
            &format!(r#"{{"Type":"AWS::Example::It","Properties":{{"{name}":{expected}}}}}"#),
        );
    }
}

#[test]
fn a_resource_stands_wherever_an_external_one_does() {
    let resources = r#"resources: {
        check: AWS::Lambda::Function { properties: { Role: Fn::GetAtt(role, Arn), Runtime: "nodejs22.x" } },
        role: AWS::IAM::Role, cert: AWS::CertificateManager::Certificate,
    }"#;
    for (setting, expected) in [
        (
            "lambda_triggers: { pre_sign_up: check }",
            r#""PreSignUp":{"Fn::GetAtt":["Check","Arn"]}"#,
        ),
        ("sms_role: role", r#""SnsCallerArn":{"Fn::GetAtt":["Role","Arn"]}"#),
        (
            "grants: [{ role: role, actions: [AdminGetUser] }]",
            r#""Roles":[{"Ref":"Role"}]"#,
        ),
        (
            "groups: { staff: { role: resources::role } }",
            r#""RoleArn":{"Fn::GetAtt":["Role","Arn"]}"#,
        ),
        (
            "domains: { login: Custom { domain_name: \"login.example.com\", certificate: cert } }",
            r#""CertificateArn":{"Ref":"Cert"}"#,
        ),
        (
            "outputs: { arn: Fn::GetAtt(role, Arn), cert_arn: cert }",
            r#""Value":{"Ref":"Cert"}"#,
        ),
    ] {
        let template = template(&format!("{setting}, {resources}"));
        assert!(template.contains(expected), "{expected}\n{template}");
    }
}

#[test]
fn messages() {
    let with = |resource: &str| {
        pool(&format!(
            "external: {{ role: AWS::IAM::Role }}, parameters: {{ stage: String }},\nclients: {{ web: {{ disable_oauth }} }}, domains: {{ login: Prefix(\"my-app\") }}, groups: {{ staff: {{}} }},\nresources: {{ topic: AWS::SNS::Topic, {resource} }}"
        ))
    };
    let property = |property: &str| with(&format!("it: AWS::Example::It {{ properties: {{ {property} }} }}"));
    let cases = [
        ("a name for one of several values", property("Name: pool")),
        ("a client", property("Name: web")),
        ("a domain", property("Names: [login]")),
        ("a group, which has one value", property("Name: staff")),
        ("another resource", property("Name: topic")),
        ("an external resource", property("Name: role")),
        ("no ARN that is known", property("ClientArn: web")),
        (
            "a part of an ARN",
            property("TopicArn: Fn::Join(\":\", [topic, \"x\"])"),
        ),
        ("a name that there is not", property("TopicArn: topc")),
        ("no type", with("it: { properties: {} }")),
        ("no type either", with("it: Topic { properties: {} }")),
        (
            "a property beside the properties",
            with("it: AWS::SNS::Topic { DisplayName: \"x\" }"),
        ),
        (
            "a parameter to wait for",
            with("it: AWS::SNS::Topic { depends_on: [stage] }"),
        ),
        ("one to wait for", with("it: AWS::SNS::Topic { depends_on: pool }")),
        ("no condition", with("it: AWS::SNS::Topic { condition: is_prod }")),
        ("no policy", with("it: AWS::SNS::Topic { deletion_policy: Keep }")),
        (
            "a type of Cognito",
            with("it: AWS::Cognito::UserPoolClient { properties: { UserPoolId: Ref(pool) } }"),
        ),
        ("another pool", with("it: AWS::Cognito::UserPool")),
        (
            "itself",
            with("it: AWS::SNS::Topic { properties: { DisplayName: Ref(it) } }"),
        ),
        (
            "a circular dependency",
            pool(
                "lambda_triggers: { pre_sign_up: check },\nresources: { check: AWS::Lambda::Function { properties: { Environment: { Variables: { POOL: Ref(pool) } } } } }",
            ),
        ),
        (
            "a circular dependency by what it waits for",
            pool("sms_role: role,\nresources: { role: AWS::IAM::Role { depends_on: [pool] } }"),
        ),
        (
            "an id that is taken",
            pool("external: { a_b: AWS::IAM::Role },\nresources: { aB: AWS::SNS::Topic }"),
        ),
        (
            "a name of two things",
            pool("external: { r: AWS::IAM::Role }, resources: { r: AWS::IAM::Role }, sms_role: r"),
        ),
    ];
    let mut text = String::new();
    for (name, source) in cases {
        text.push_str(&format!("## {name}\n\n{}\n", render(&source)));
    }
    insta::assert_snapshot!(text);
}

/// Neither refers to the other in a property.
#[test]
fn groups_that_wait_for_each_other_are_circular() {
    let said = render(&pool(
        "groups: {\n    a: { depends_on: [b] },\n    b: { depends_on: [a] },\n}",
    ));
    assert_eq!(said.matches("error: ").count(), 1, "{said}");
    for part in [
        "error: resources have a circular dependency: `groups.a` → `groups.b` → `groups.a`",
        "help: write a string or a parameter instead of `b`, or remove it",
        "rule: resource_cycle",
        "  |     a: { depends_on: [b] },\n  |                       ^\n",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    for alone in [
        "groups: { a: { depends_on: [b] }, b: {} }",
        "groups: { a: { depends_on: [c] }, b: { depends_on: [c] }, c: {} }",
    ] {
        assert_eq!(render(&pool(alone)), "");
    }
}

#[test]
fn users_and_their_groups() {
    let template = template(
        r#"sign_in_aliases: { email }, custom_attributes: { plan: String }, groups: { staff: {} }, parameters: { team: String },
        users: {
            admin: {
                username: "admin@example.com", attributes: { email: "admin@example.com", email_verified: "true", fullname: "Ada", plan: "gold" },
                groups: [staff, "others", team], desired_delivery_mediums: { email }, force_alias_creation,
                client_metadata: { source: "template" }, validation_data: { shop: "42" },
            },
            #[logical_id = "Silent"]
            "silent@example.com": { message_action: Suppress },
        }"#,
    );
    let attachment = |group: &str| {
        format!(
            r#"{{"Type":"AWS::Cognito::UserPoolUserToGroupAttachment","Properties":{{"GroupName":{group},"UserPoolId":{{"Ref":"Pool"}},"Username":"admin@example.com"}},"DependsOn":["PoolAdminUser"]}}"#
        )
    };
    for expected in [
        r#""PoolAdminUser":{"Type":"AWS::Cognito::UserPoolUser","Properties":{"ClientMetadata":{"source":"template"},"DesiredDeliveryMediums":["EMAIL"],"ForceAliasCreation":true,"UserAttributes":[{"Name":"email","Value":"admin@example.com"},{"Name":"email_verified","Value":"true"},{"Name":"name","Value":"Ada"},{"Name":"custom:plan","Value":"gold"}],"UserPoolId":{"Ref":"Pool"},"Username":"admin@example.com","ValidationData":[{"Name":"shop","Value":"42"}]}}"#.to_owned(),
        format!(r#""PoolAdminUserStaffAttachment":{}"#, attachment(r#"{"Ref":"PoolStaffGroup"}"#)),
        format!(r#""PoolAdminUserOthersAttachment":{}"#, attachment(r#""others""#)),
        format!(r#""PoolAdminUser3Attachment":{}"#, attachment(r#"{"Ref":"Team"}"#)),
        r#""Silent":{"Type":"AWS::Cognito::UserPoolUser","Properties":{"MessageAction":"SUPPRESS","UserPoolId":{"Ref":"Pool"},"Username":"silent@example.com"}}"#.to_owned(),
    ] {
        assert!(template.contains(&expected), "{expected}\n{template}");
    }
}

#[test]
fn styles_wait_for_the_domain() {
    let template = template(
        r#"domains: { login: Prefix("my-app") }, ui_customization: { css: ".label-customizable { color: red; }" },
        clients: { web: { disable_oauth, ui_customization: { css: File("src/tests/classic.css") } } }"#,
    );
    for expected in [
        r#""PoolUiCustomization":{"Type":"AWS::Cognito::UserPoolUICustomizationAttachment","Properties":{"CSS":".label-customizable { color: red; }","ClientId":"ALL","UserPoolId":{"Ref":"Pool"}},"DependsOn":["PoolLoginDomain"]}"#,
        r#""PoolWebClientUiCustomization":{"Type":"AWS::Cognito::UserPoolUICustomizationAttachment","Properties":{"CSS":"/* The shop */\n.banner-customizable {\n  background-color: #0a5;\n}\n","ClientId":{"Ref":"PoolWebClient"},"UserPoolId":{"Ref":"Pool"}},"DependsOn":["PoolLoginDomain"]}"#,
    ] {
        assert!(template.contains(expected), "{expected}\n{template}");
    }
}

/// Whatever names it contains, even those of the settings that `File` and `Json` have.
#[test]
fn braces_are_the_document_of_a_style() {
    let branding =
        |settings: &str| format!("clients: {{ web: {{ disable_oauth, branding: {{ settings: {settings} }} }} }}");
    for document in [
        r#"{ categories: { form: { displayGraphics: false, "line-height": 1.5 } } }"#,
        r#"{ path: "a", value: [Ref(pool)] }"#,
        "{}",
    ] {
        let template = template(&branding(document));
        assert_eq!(template, self::template(&branding(&format!("Json({document})"))));
        assert!(template.contains("\"Settings\":{"), "{template}");
    }
    let source = pool(&format!(
        "{}, stages: {{ dev: {{ clients: {{ web: {{ branding: {{ settings: {{ b: {{ d: 4 }} }} }} }} }} }} }}",
        branding("{ a: 1, b: { c: 2, d: 3 } }")
    ));
    assert_eq!(render(&source), "");
}

#[test]
fn replicas_and_principal_tags() {
    let template = template(
        r#"replicas: { europe: { region: "eu-central-1", tags: { team: "identity" } } },
        identity_pools: {
            #[allow(principal_tags_provider_missing)]
            app: {
                principal_tags: {
                    google: { claims: { domain: "hd" } }, user_pool: { use_defaults },
                    partners: { provider: Custom("arn:aws:iam::123456789012:saml-provider/Partners"), claims: { team: "team" } },
                },
            },
        }"#,
    );
    let tags = |rest: &str| {
        format!(
            r#"{{"Type":"AWS::Cognito::IdentityPoolPrincipalTag","Properties":{{"IdentityPoolId":{{"Ref":"PoolAppIdentityPool"}},"IdentityProviderName":{rest}}}}}"#
        )
    };
    for expected in [
        r#""PoolEuropeReplica":{"Type":"AWS::Cognito::UserPoolReplica","Properties":{"RegionName":"eu-central-1","UserPoolId":{"Ref":"Pool"},"UserPoolTagsAtCreate":{"team":"identity"}}}"#.to_owned(),
        format!(
            r#""PoolAppIdentityPoolGooglePrincipalTags":{}"#,
            tags(r#""accounts.google.com","PrincipalTags":{"domain":"hd"}"#)
        ),
        format!(
            r#""PoolAppIdentityPoolUserPoolPrincipalTags":{}"#,
            tags(r#"{"Fn::Join":["",["cognito-idp.",{"Ref":"AWS::Region"},".",{"Ref":"AWS::URLSuffix"},"/",{"Ref":"Pool"}]]},"UseDefaults":true"#)
        ),
        format!(
            r#""PoolAppIdentityPoolPartnersPrincipalTags":{}"#,
            tags(r#""arn:aws:iam::123456789012:saml-provider/Partners","PrincipalTags":{"team":"team"}"#)
        ),
        r#""Action":["sts:AssumeRoleWithWebIdentity","sts:TagSession"]"#.to_owned(),
        // Guests have no claims.
        r#""Action":"sts:AssumeRoleWithWebIdentity""#.to_owned(),
    ] {
        assert!(template.contains(&expected), "{expected}\n{template}");
    }
}

#[test]
fn messages_about_the_other_types() {
    let cases = [
        (
            "a group that there is not",
            "groups: { staff: {} }, users: { admin: { groups: [staf] } }",
        ),
        (
            "a list from a parameter",
            "parameters: { groups: CommaDelimitedList }, users: { admin: { groups: groups } }",
        ),
        (
            "a name that is no address",
            "sign_in_aliases: { email, phone }, users: { admin: {} }",
        ),
        (
            "a group twice",
            "groups: { staff: {} }, users: { admin: { groups: [staff, staff] } }",
        ),
        ("a password", "users: { admin: { password: \"secret\" } }"),
        (
            "a style that is no text",
            "domains: { login: Prefix(\"my-app\") }, ui_customization: { css: Url(\"a\") }",
        ),
        (
            "a style without braces",
            "domains: { login: Prefix(\"my-app\") }, ui_customization: \".label-customizable {}\"",
        ),
        (
            "a file that there is not",
            "domains: { login: Prefix(\"my-app\") }, ui_customization: { css: File(\"src/tests/none.css\") }",
        ),
        (
            "a class in a file",
            "domains: { login: Prefix(\"my-app\") }, ui_customization: { css: File(\"src/tests/wrong.css\") }",
        ),
        ("no documents", "clients: { web: { disable_oauth, terms: {} } }"),
        ("a replica without a region", "replicas: { europe: {} }"),
        ("a region alone", "replicas: [\"eu-west-1\"]"),
        (
            "no provider of that name",
            "identity_pools: { app: { principal_tags: { google: { provider: Gogle } } } }",
        ),
        (
            "claims without the section",
            "identity_pools: { app: { principal_tags: { google: { department: \"dept\" } } } }",
        ),
    ];
    let mut text = String::new();
    for (name, body) in cases {
        text.push_str(&format!("## {name}\n\n{}\n", render(&pool(body))));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn what_another_resource_uses_is_used() {
    let fine = super::entries::fine;
    fine(
        r#"parameters: { a: String, b: String, c: String }, conditions: { is_a: Fn::Equals(a, "x") },
        external: { role: AWS::IAM::Role, topic: AWS::SNS::Topic },
        resources: {
            it: AWS::Example::It {
                properties: { RoleArn: role, A: a, B: [{ C: Fn::Sub("${b}") }], D: { "Ref": "C" } },
                depends_on: [topic],
                condition: is_a,
            },
        }"#,
    );
    fine(
        r#"parameters: { a: String, b: String, c: String }, groups: { staff: {} },
        users: { admin: { username: a, attributes: { nickname: b }, groups: [staff, c] } }"#,
    );
}
