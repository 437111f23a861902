"""The pools of hundred_pools.rs in troposphere, for the comparison in docs/performance.md: `python3 hundred_pools.py`.

Needs `pip install troposphere==4.11.1`. It writes the same resources with the same properties.
"""

from troposphere import Join, Ref, Template
from troposphere import cognito

template = Template()
for number in range(100):
    name = f"Customers{number}"
    message = "The verification code to your new account is {####}"
    template.add_resource(
        cognito.UserPool(
            name,
            DeletionPolicy="Retain",
            UpdateReplacePolicy="Retain",
            AccountRecoverySetting=cognito.AccountRecoverySetting(
                RecoveryMechanisms=[
                    cognito.RecoveryOption(Name="verified_phone_number", Priority=1),
                    cognito.RecoveryOption(Name="verified_email", Priority=2),
                ]
            ),
            AdminCreateUserConfig=cognito.AdminCreateUserConfig(AllowAdminCreateUserOnly=False),
            EmailVerificationMessage=message,
            EmailVerificationSubject="Verify your new account",
            Policies=cognito.Policies(PasswordPolicy=cognito.PasswordPolicy(MinimumLength=12)),
            SmsVerificationMessage=message,
            UserPoolName=f"customers-{number}",
            VerificationMessageTemplate=cognito.VerificationMessageTemplate(
                DefaultEmailOption="CONFIRM_WITH_CODE",
                EmailMessage=message,
                EmailSubject="Verify your new account",
                SmsMessage=message,
            ),
        )
    )
    pool = Ref(name)
    server = f"{name}UsersResourceServer"
    template.add_resource(
        cognito.UserPoolResourceServer(
            server,
            Identifier="users",
            Name="users",
            Scopes=[cognito.ResourceServerScopeType(ScopeName="read", ScopeDescription="Read-only access")],
            UserPoolId=pool,
        )
    )
    template.add_resource(
        cognito.UserPoolClient(
            f"{name}WebClient",
            AllowedOAuthFlows=["code"],
            AllowedOAuthFlowsUserPoolClient=True,
            AllowedOAuthScopes=["openid", Join("", [Ref(server), "/read"])],
            CallbackURLs=["https://app.example.com/welcome"],
            SupportedIdentityProviders=["COGNITO"],
            UserPoolId=pool,
        )
    )
    template.add_resource(
        cognito.UserPoolDomain(f"{name}LoginDomain", Domain=f"customers-{number}", UserPoolId=pool)
    )
    template.add_resource(
        cognito.UserPoolGroup(f"{name}AdminsGroup", GroupName="admins", Precedence=1, UserPoolId=pool)
    )

print(template.to_json())
