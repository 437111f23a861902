"""How the properties of each `AWS::Cognito` type become calls of the service.

A property is passed under its own name, unless one of the tables below has another one, with the reason.
"""

import dataclasses

IDP = "cognito-idp"
IDENTITY = "cognito-identity"


@dataclasses.dataclass(frozen=True)
class Translation:
    service: str
    # The call that creates the resource.
    operation: str
    # The parameter that CloudFormation fills with a generated name, because the service requires one and the resource does not.
    named: str = ""
    # Property to parameter, if the names differ.
    renames: dict = dataclasses.field(default_factory=dict)
    # Properties that are passed in a second call.
    elsewhere: frozenset = frozenset()


TYPES = {
    "AWS::Cognito::UserPool": Translation(
        IDP,
        "CreateUserPool",
        named="PoolName",
        # CloudFormation prefixes names with the kind of resource.
        renames={"UserPoolName": "PoolName"},
        # `CreateUserPool` takes only whether there is a second factor; which ones, and passkeys, are set by
        # `SetUserPoolMfaConfig`.
        elsewhere=frozenset(
            {
                "EmailAuthenticationMessage",
                "EmailAuthenticationSubject",
                "EnabledMfas",
                "WebAuthnFactorConfiguration",
                "WebAuthnRelyingPartyID",
                "WebAuthnUserVerification",
            }
        ),
    ),
    "AWS::Cognito::UserPoolClient": Translation(IDP, "CreateUserPoolClient", named="ClientName"),
    "AWS::Cognito::UserPoolDomain": Translation(IDP, "CreateUserPoolDomain"),
    "AWS::Cognito::UserPoolResourceServer": Translation(IDP, "CreateResourceServer"),
    "AWS::Cognito::UserPoolGroup": Translation(IDP, "CreateGroup", named="GroupName"),
    "AWS::Cognito::UserPoolIdentityProvider": Translation(IDP, "CreateIdentityProvider"),
    "AWS::Cognito::ManagedLoginBranding": Translation(IDP, "CreateManagedLoginBranding"),
    "AWS::Cognito::LogDeliveryConfiguration": Translation(IDP, "SetLogDeliveryConfiguration"),
    "AWS::Cognito::Terms": Translation(IDP, "CreateTerms"),
    "AWS::Cognito::UserPoolReplica": Translation(IDP, "CreateUserPoolReplica", renames={"UserPoolTagsAtCreate": "UserPoolTags"}),
    "AWS::Cognito::UserPoolRiskConfigurationAttachment": Translation(IDP, "SetRiskConfiguration"),
    "AWS::Cognito::UserPoolUICustomizationAttachment": Translation(IDP, "SetUICustomization"),
    "AWS::Cognito::UserPoolUser": Translation(IDP, "AdminCreateUser", named="Username"),
    "AWS::Cognito::UserPoolUserToGroupAttachment": Translation(IDP, "AdminAddUserToGroup"),
    "AWS::Cognito::IdentityPoolPrincipalTag": Translation(IDENTITY, "SetPrincipalTagAttributeMap"),
    "AWS::Cognito::IdentityPool": Translation(IDENTITY, "CreateIdentityPool", named="IdentityPoolName"),
    "AWS::Cognito::IdentityPoolRoleAttachment": Translation(IDENTITY, "SetIdentityPoolRoles"),
}


class Untranslatable(Exception):
    """A property without a parameter."""


def calls(resource_type, properties, generated_name):
    """The calls that create the resource, as pairs of operation and parameters. The first one creates it."""
    translation = TYPES[resource_type]
    created = {}
    for name, value in properties.items():
        # If CloudFormation has another name for a parameter, the service's name is not a property.
        if name in translation.renames.values():
            raise Untranslatable(name)
        if name not in translation.elsewhere:
            created[translation.renames.get(name, name)] = value
    if translation.named:
        created.setdefault(translation.named, generated_name)

    if resource_type == "AWS::Cognito::UserPool":
        factors = _factors(properties)
        return [(translation.operation, created), *([("SetUserPoolMfaConfig", factors)] if factors else [])]
    if resource_type == "AWS::Cognito::IdentityPool" and "IdentityPoolTags" in created:
        # A list of keys and values in CloudFormation, a map in the service.
        created["IdentityPoolTags"] = {tag["Key"]: tag["Value"] for tag in created["IdentityPoolTags"]}
    if resource_type == "AWS::Cognito::IdentityPoolRoleAttachment":
        # The service requires the map, which CloudFormation leaves out if it is empty.
        created.setdefault("Roles", {})
        # A key in the template cannot be computed, so CloudFormation takes the provider's name from a separate property.
        mappings = created.get("RoleMappings", {})
        if mappings:
            created["RoleMappings"] = dict(_mapping(key, mapping) for key, mapping in mappings.items())
    return [(translation.operation, created)]


def _mapping(key, mapping):
    mapping = dict(mapping)
    return mapping.pop("IdentityProvider", key), mapping


def _factors(properties):
    if not any(name in properties for name in TYPES["AWS::Cognito::UserPool"].elsewhere):
        return None
    enabled = properties.get("EnabledMfas", [])
    unknown = set(enabled) - {"SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"}
    if unknown:
        raise Untranslatable(f"EnabledMfas: {', '.join(sorted(unknown))}")
    # The call replaces the whole configuration, including this.
    parameters = {"MfaConfiguration": properties.get("MfaConfiguration", "OFF")}
    if "SMS_MFA" in enabled:
        parameters["SmsMfaConfiguration"] = _given(
            SmsAuthenticationMessage=properties.get("SmsAuthenticationMessage"), SmsConfiguration=properties.get("SmsConfiguration")
        )
    if "SOFTWARE_TOKEN_MFA" in enabled:
        parameters["SoftwareTokenMfaConfiguration"] = {"Enabled": True}
    email = _given(Message=properties.get("EmailAuthenticationMessage"), Subject=properties.get("EmailAuthenticationSubject"))
    if "EMAIL_OTP" in enabled or email:
        parameters["EmailMfaConfiguration"] = email
    passkeys = _given(
        RelyingPartyId=properties.get("WebAuthnRelyingPartyID"),
        UserVerification=properties.get("WebAuthnUserVerification"),
        FactorConfiguration=properties.get("WebAuthnFactorConfiguration"),
    )
    if passkeys:
        parameters["WebAuthnConfiguration"] = passkeys
    return parameters


def _given(**values):
    return {name: value for name, value in values.items() if value is not None}
