"""The `AWS::Cognito` types that belong to a pool, a client or an identity pool, and for which moto mostly has no calls.

What CloudFormation would send is checked against the shapes of the service anyway, and what it refers to has to exist.
"""

import uuid

from moto.core.common_models import CloudFormationModel

from deploy.resources import Deployed, call, remove_from_pool


class Attached(Deployed):
    """Something that the service keeps as a part of something else, without an ID."""

    def __init__(self, region, properties, created):
        super().__init__(region, properties, created)
        self.physical_resource_id = str(uuid.uuid4())

    @classmethod
    def check_the_rest(cls, region, parameters):
        call(region, "cognito-idp", "DescribeUserPool", {"UserPoolId": parameters["UserPoolId"]})

    def delete(self, account_id, region_name):
        # Nothing was created.
        pass


class OfClients(Attached):
    # What the resource requires although the call does not.
    REQUIRED = ("ClientId",)

    @classmethod
    def check_the_rest(cls, region, parameters):
        super().check_the_rest(region, parameters)
        for name in cls.REQUIRED:
            if name not in parameters:
                raise LookupError(f"{name} is missing")
        # If it is for all clients, there is `ALL` instead of a client ID.
        if parameters["ClientId"] != "ALL":
            client = {name: parameters[name] for name in ("UserPoolId", "ClientId")}
            call(region, "cognito-idp", "DescribeUserPoolClient", client)


class Terms(OfClients, CloudFormationModel):
    TYPE = "AWS::Cognito::Terms"
    ATTRIBUTES = frozenset({"TermsId"})
    REQUIRED = ("ClientId", "Links")

    def attribute(self, name):
        return self.physical_resource_id


class LogDeliveryConfiguration(Attached, CloudFormationModel):
    TYPE = "AWS::Cognito::LogDeliveryConfiguration"


class UserPoolRiskConfigurationAttachment(OfClients, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolRiskConfigurationAttachment"


class UserPoolUICustomizationAttachment(OfClients, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolUICustomizationAttachment"

    @classmethod
    def check_the_rest(cls, region, parameters):
        super().check_the_rest(region, parameters)
        # The service accepts a style only for a pool with a domain, and only `DependsOn` in the template ensures that.
        pool = call(region, "cognito-idp", "DescribeUserPool", {"UserPoolId": parameters["UserPoolId"]})["UserPool"]
        if not pool.get("Domain") and not pool.get("CustomDomain"):
            raise LookupError("UserPoolId: the pool has no domain")


class UserPoolReplica(Attached, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolReplica"


class IdentityPoolPrincipalTag(Attached, CloudFormationModel):
    TYPE = "AWS::Cognito::IdentityPoolPrincipalTag"

    @classmethod
    def check_the_rest(cls, region, parameters):
        call(region, "cognito-identity", "DescribeIdentityPool", {"IdentityPoolId": parameters["IdentityPoolId"]})


class UserPoolUser(Deployed, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolUser"

    @property
    def physical_resource_id(self):
        return self.properties["Username"]

    def delete(self, account_id, region_name):
        user = {"UserPoolId": self.properties["UserPoolId"], "Username": self.physical_resource_id}
        remove_from_pool(region_name, "AdminDeleteUser", user)


class UserPoolUserToGroupAttachment(Deployed, CloudFormationModel):
    TYPE = "AWS::Cognito::UserPoolUserToGroupAttachment"

    @property
    def physical_resource_id(self):
        return "|".join(self.properties[name] for name in ("UserPoolId", "Username", "GroupName"))

    def delete(self, account_id, region_name):
        # It is removed with the user and with the group.
        pass
