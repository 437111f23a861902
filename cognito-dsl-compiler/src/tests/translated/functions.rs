//! CloudFormation functions and conditions in YAML, in JSON and as operators.

pub(super) const CASES: &[(&str, &str)] = &[
    ("Ref in YAML", "parameters: { Name: String }, user_pool_name: !Ref Name"),
    ("Sub in YAML", "user_pool_name: !Sub \"${AWS::StackName}-users\""),
    (
        "GetAtt in YAML",
        "external: { role: AWS::IAM::Role }, sms_role: !GetAtt role.Arn",
    ),
    (
        "GetAtt of a string in YAML",
        "external: { role: AWS::IAM::Role }, sms_role: !GetAtt \"role.Arn\"",
    ),
    (
        "Join in YAML",
        "user_pool_name: !Join [\"-\", [AWS::StackName, \"users\"]]",
    ),
    ("a tag alone", "user_pool_name: !Sub"),
    (
        "Ref in JSON",
        "parameters: { Name: String }, user_pool_name: { Ref: \"Name\" }",
    ),
    ("Sub in JSON", "user_pool_name: { \"Fn::Sub\": \"${AWS::StackName}\" }"),
    (
        "GetAtt in JSON",
        "external: { role: AWS::IAM::Role }, sms_role: { \"Fn::GetAtt\": [\"role\", \"Arn\"] }",
    ),
    (
        "Join in JSON",
        "user_pool_name: { \"Fn::Join\": [\"-\", [\"a\", { Ref: \"AWS::StackName\" }]] }",
    ),
    ("Sub behind a colon", "user_pool_name: Fn::Sub: \"users\""),
    (
        "Ref behind a colon",
        "parameters: { name: String }, user_pool_name: Ref: name",
    ),
    (
        "ref in lower case",
        "parameters: { name: String }, user_pool_name: ref(name)",
    ),
    ("a function without its prefix", "user_pool_name: Sub(\"users\")"),
    (
        "a function in snake case",
        "external: { role: AWS::IAM::Role }, sms_role: get_att(role, Arn)",
    ),
    (
        "equal",
        "parameters: { env: String }, conditions: { prod: env == \"prod\" }",
    ),
    (
        "unequal",
        "parameters: { env: String }, conditions: { prod: env != \"prod\" }",
    ),
    (
        "not",
        "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), prod: !a }",
    ),
    (
        "and",
        "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::Equals(env, \"q\"), c: a && b }",
    ),
    (
        "or not",
        "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::Equals(env, \"q\"), c: a || !b }",
    ),
    (
        "Equals in JSON",
        "parameters: { env: String }, conditions: { prod: { \"Fn::Equals\": [{ Ref: \"env\" }, \"prod\"] } }",
    ),
    (
        "Not with a list",
        "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::Not([a]) }",
    ),
    (
        "And with a list",
        "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::And([a, a]) }",
    ),
    (
        "Equals with a list",
        "parameters: { env: String }, conditions: { a: Fn::Equals([env, \"p\"]) }",
    ),
    ("a flag that is turned off", "!deletion_protection"),
    ("a boolean that is turned around", "deletion_protection: !true"),
    (
        "the condition of a resource",
        "parameters: { env: String }, conditions: { c: Fn::Equals(env, \"p\") }, overrides: { Condition: Condition(c) }",
    ),
    (
        "a condition of the CDK",
        "user_pool_name: Fn.conditionIf(\"Prod\", \"a\", \"b\"), conditions: { prod: External }",
    ),
    ("a pseudo parameter of a stack", "sns_region: this.region"),
    (
        "a condition in quotes",
        "conditions: { is_prod: External }, user_pool_name: Fn::If(\"IsProd\", \"a\", \"b\")",
    ),
    (
        "a mapping in quotes",
        "mappings: { regions: External }, user_pool_name: Fn::FindInMap(\"Regions\", AWS::Region, \"name\")",
    ),
    (
        "a secret by its resource",
        "external: { secret: AWS::SecretsManager::Secret }, domains: { l: Prefix(\"my-app\") }, \
         identity_providers: { g: Google { client_id: \"1\", client_secret: secret } }",
    ),
];
