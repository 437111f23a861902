// The policies of roles and of other resources, wherever they are.

#![deny(deprecated)]

cognito_dsl::user_pool! {
    mod kiln {
        identity_pools: {
            app: {
                generated_roles: {
                    authenticated: {
                        policies: {
                            upload: { Statement: [{ Effect: "Alow", Acton: "s3:PutObject", Resource: "*" }] },
                            folder: {
                                Statement: {
                                    Effect: "Allow",
                                    Action: "s3:GetObject",
                                    Resource: "arn:aws:s3:::kilns/${cognito-identity.amazonaws.com:sub}/*",
                                },
                            },
                        },
                    },
                },
            },
        },
        resources: {
            uploads: AWS::S3::Bukcet {},
            worker: AWS::IAM::Role {
                properties: {
                    AssumeRolePolicyDocument: {
                        Version: "2012-10-7",
                        Statement: [
                            { Effect: "Allow", Principals: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" },
                        ],
                    },
                },
            },
        },
    }
}

fn main() {}
