"""The `AWS::Cognito` types for moto's CloudFormation, which has none of them.

Each resource is created with the calls that CloudFormation would make, on the same server. Moto looks only once for types, the direct
subclasses of its `CloudFormationModel`, so this module has to be imported before the first stack.
"""

import uuid

from botocore import xform_name
from botocore.exceptions import ClientError
from moto.cloudformation.exceptions import UnformattedGetAttTemplateException, ValidationError
from moto.core.common_models import CloudFormationModel

from deploy import emulator, shapes, translations

# Calls that moto does not have. Their parameters are checked anyway.
NOT_IN_MOTO = {
    "CreateManagedLoginBranding",
    "CreateTerms",
    "CreateUserPoolReplica",
    "SetIdentityPoolRoles",
    "SetLogDeliveryConfiguration",
    "SetPrincipalTagAttributeMap",
    "SetRiskConfiguration",
    "SetUICustomization",
}


def call(region, service, operation, parameters):
    return getattr(emulator.client(service, region), xform_name(operation))(**parameters)


class Deployed:
    """What all types share; moto expects the model as a separate base class."""

    TYPE = ""
    # What `GetAtt` returns, besides what the type computes.
    ATTRIBUTES = frozenset()

    def __init__(self, region, properties, created):
        self.region = region
        self.properties = properties
        self.created = created

    @classmethod
    def cloudformation_type(cls):
        return cls.TYPE

    @staticmethod
    def cloudformation_name_type():
        # CloudFormation passes a generated name as the resource's name.
        return ""

    @classmethod
    def has_cfn_attr(cls, attr):
        return attr in cls.ATTRIBUTES

    def get_cfn_attribute(self, attribute_name):
        if attribute_name not in self.ATTRIBUTES:
            raise UnformattedGetAttTemplateException()
        return self.attribute(attribute_name)

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        where = f"{kwargs['LogicalId']} ({cls.TYPE})"
        properties = cloudformation_json["Properties"]
        service = translations.TYPES[cls.TYPE].service
        try:
            calls = translations.calls(cls.TYPE, properties, resource_name)
        except translations.Untranslatable as unknown:
            raise ValidationError(message=f"{where}: Unknown parameter in input: {unknown}") from None

        checked = []
        for operation, parameters in calls:
            shape = shapes.input_shape(service, operation)
            parameters = shapes.coerce(parameters, shape)
            # The pool for a second call comes from the first.
            known = {"UserPoolId": f"{region_name}_pool"} if checked else {}
            faults = shapes.faults(service, operation, {**parameters, **known})
            if faults:
                raise ValidationError(message=f"{where}: " + "; ".join(faults))
            checked.append((operation, parameters))

        created = None
        try:
            cls.check_the_rest(region_name, checked[0][1])
            for operation, parameters in checked:
                if created is not None:
                    parameters = {**parameters, "UserPoolId": created["UserPool"]["Id"]}
                answer = {} if operation in NOT_IN_MOTO else call(region_name, service, operation, parameters)
                created = created or answer
        except ClientError as refused:
            raise ValidationError(message=f"{where}: {refused}") from None
        except LookupError as missing:
            raise ValidationError(message=f"{where}: {missing.args[0]}") from None
        return cls(region_name, checked[0][1], created)

    @classmethod
    def check_the_rest(cls, region, parameters):
        """What the service checks against its state although moto does not; raises a `LookupError`."""

    def delete(self, account_id, region_name):
        raise NotImplementedError


def remove_from_pool(region, operation, parameters):
    """Removes a part of a pool. Moto removes resources in any order, and the parts of a removed pool are gone with it."""
    try:
        call(region, "cognito-idp", operation, parameters)
    except ClientError as refused:
        if refused.response["Error"]["Code"] != "ResourceNotFoundException":
            raise


class UserPool(Deployed, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPool"
    ATTRIBUTES = frozenset({"Arn", "ProviderName", "ProviderURL", "UserPoolId"})

    @property
    def physical_resource_id(self):
        return self.created["UserPool"]["Id"]

    def attribute(self, name):
        provider = f"cognito-idp.{self.region}.amazonaws.com/{self.physical_resource_id}"
        return {
            "Arn": self.created["UserPool"]["Arn"],
            "ProviderName": provider,
            "ProviderURL": f"https://{provider}",
            "UserPoolId": self.physical_resource_id,
        }[name]

    def delete(self, account_id, region_name):
        if self.properties.get("DeletionProtection") == "ACTIVE":
            raise ValidationError(message="the user pool cannot be deleted while its deletion protection is active")
        call(region_name, "cognito-idp", "DeleteUserPool", {"UserPoolId": self.physical_resource_id})


class PartOfPool(Deployed):
    @property
    def pool(self):
        return self.properties["UserPoolId"]


class UserPoolClient(PartOfPool, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolClient"
    ATTRIBUTES = frozenset({"ClientId", "ClientSecret", "Name"})
    SCOPES = frozenset({"openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"})

    @property
    def physical_resource_id(self):
        return self.created["UserPoolClient"]["ClientId"]

    def attribute(self, name):
        client = self.created["UserPoolClient"]
        if name == "ClientSecret" and name not in client:
            raise UnformattedGetAttTemplateException()
        return {"ClientId": client["ClientId"], "ClientSecret": client.get("ClientSecret"), "Name": client["ClientName"]}[name]

    @classmethod
    def check_the_rest(cls, region, parameters):
        # Both have to exist before the client, and only the template's references ensure that.
        pool = {"UserPoolId": parameters["UserPoolId"]}
        servers = call(region, "cognito-idp", "ListResourceServers", {**pool, "MaxResults": 50})["ResourceServers"]
        scopes = cls.SCOPES | {
            f"{server['Identifier']}/{scope['ScopeName']}" for server in servers for scope in server.get("Scopes", [])
        }
        for scope in parameters.get("AllowedOAuthScopes", []):
            if scope not in scopes:
                raise LookupError(f"AllowedOAuthScopes: there is no scope {scope} in the pool")
        providers = call(region, "cognito-idp", "ListIdentityProviders", {**pool, "MaxResults": 60})["Providers"]
        for provider in parameters.get("SupportedIdentityProviders", []):
            if provider != "COGNITO" and provider not in [it["ProviderName"] for it in providers]:
                raise LookupError(f"SupportedIdentityProviders: there is no provider {provider} in the pool")

    def delete(self, account_id, region_name):
        remove_from_pool(region_name, "DeleteUserPoolClient", {"UserPoolId": self.pool, "ClientId": self.physical_resource_id})


class UserPoolDomain(PartOfPool, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolDomain"
    ATTRIBUTES = frozenset({"CloudFrontDistribution"})

    @property
    def physical_resource_id(self):
        return self.properties["Domain"]

    def attribute(self, name):
        # A prefix domain has no separate distribution.
        return self.created["CloudFrontDomain"] if "CustomDomainConfig" in self.properties else ""

    def delete(self, account_id, region_name):
        remove_from_pool(region_name, "DeleteUserPoolDomain", {"UserPoolId": self.pool, "Domain": self.physical_resource_id})


class UserPoolResourceServer(PartOfPool, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolResourceServer"

    @property
    def physical_resource_id(self):
        return self.properties["Identifier"]

    def delete(self, account_id, region_name):
        # Moto cannot do this; a pool that is kept keeps it.
        pass


class UserPoolGroup(PartOfPool, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolGroup"

    @property
    def physical_resource_id(self):
        return self.properties["GroupName"]

    def delete(self, account_id, region_name):
        remove_from_pool(region_name, "DeleteGroup", {"UserPoolId": self.pool, "GroupName": self.physical_resource_id})


class UserPoolIdentityProvider(PartOfPool, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolIdentityProvider"

    @property
    def physical_resource_id(self):
        return self.properties["ProviderName"]

    def delete(self, account_id, region_name):
        remove_from_pool(region_name, "DeleteIdentityProvider", {"UserPoolId": self.pool, "ProviderName": self.physical_resource_id})


class ManagedLoginBranding(PartOfPool, CloudFormationModel):
    TYPE = "AWS::Cognito::ManagedLoginBranding"

    def __init__(self, region, properties, created):
        super().__init__(region, properties, created)
        self.physical_resource_id = str(uuid.uuid4())

    @classmethod
    def check_the_rest(cls, region, parameters):
        call(
            region, "cognito-idp", "DescribeUserPoolClient", {name: parameters[name] for name in ("UserPoolId", "ClientId")}
        )

    def delete(self, account_id, region_name):
        # Nothing was created.
        pass


class IdentityPool(Deployed, CloudFormationModel):
    TYPE = "AWS::Cognito::IdentityPool"
    ATTRIBUTES = frozenset({"Name"})

    @property
    def physical_resource_id(self):
        return self.created["IdentityPoolId"]

    def attribute(self, name):
        return self.created["IdentityPoolName"]

    def delete(self, account_id, region_name):
        call(region_name, "cognito-identity", "DeleteIdentityPool", {"IdentityPoolId": self.physical_resource_id})


class IdentityPoolRoleAttachment(Deployed, CloudFormationModel):
    TYPE = "AWS::Cognito::IdentityPoolRoleAttachment"

    def __init__(self, region, properties, created):
        super().__init__(region, properties, created)
        self.physical_resource_id = str(uuid.uuid4())

    @classmethod
    def check_the_rest(cls, region, parameters):
        call(region, "cognito-identity", "DescribeIdentityPool", {"IdentityPoolId": parameters["IdentityPoolId"]})

    def delete(self, account_id, region_name):
        # Nothing was created.
        pass
