"""What Cognito does with a deployed pool but moto does not: here the settings of the template take effect.

Moto's tokens are always valid for an hour, whatever the client's settings are. It accepts every flow, with or without the secret,
any attribute at sign-up, and any password in the SRP flow. This module replaces all of that.
"""

import base64
import functools
import hashlib
import hmac
import secrets
import types

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from moto.cloudformation.models import ChangeSet
from moto.cognitoidp import models
from moto.cognitoidp.exceptions import InvalidParameterException, NotAuthorizedError, UserNotFoundError
from moto.cognitoidp.responses import CognitoIdpResponse
from moto.cognitoidp.utils import check_secret_hash
from moto.core.responses import ActionResult
from pycognito.aws_srp import N_HEX

HOURS = 3600
UNITS = {"seconds": 1, "minutes": 60, "hours": HOURS, "days": 24 * HOURS}
STANDARD = models.CognitoIdpUserPoolAttribute.STANDARD_SCHEMA


def around(owner):
    """Replaces a method of `owner` with the function, which gets the original as its first argument."""

    def replace(function):
        before = getattr(owner, function.__name__)
        setattr(owner, function.__name__, functools.partialmethod(_swap, function, before))
        return function

    return replace


def _swap(self, function, before, *arguments, **named):
    return function(before, self, *arguments, **named)


def _find(client_id):
    for regions in models.cognitoidp_backends.values():
        for backend in regions.values():
            for pool in backend.user_pools.values():
                if client_id in pool.clients:
                    return pool, pool.clients[client_id]
    raise InvalidParameterException("no such client")


# Moto reads its private key again for each pool, which takes a tenth of a second.
_KEY = models.jwk.RSAKey.import_key(models.load_resource("cognitoidp/resources/jwks-private.json"))
models.jwk = types.SimpleNamespace(RSAKey=types.SimpleNamespace(import_key=lambda _: _KEY))


@around(models.CognitoIdpUserPool)
def create_jwt(before, pool, client_id, username, token_use, expires_in=HOURS, extra_data=None):
    """Tokens are valid as long as the client's settings say, and an ID token contains what the client may read."""
    settings = pool.clients[client_id].extended_config
    name = {"id": "IdToken", "access": "AccessToken"}[token_use]
    # Hours if there is no unit, and one hour if there is no setting.
    unit = settings.get("TokenValidityUnits", {}).get(name, "hours")
    if f"{name}Validity" in settings:
        expires_in = settings[f"{name}Validity"] * UNITS[unit]
    claims = dict(extra_data or {})
    if token_use == "id":
        readable = settings.get("ReadAttributes")
        for attribute in pool._get_user(username).attributes:
            attribute_name = attribute["Name"]
            if readable is None or attribute_name in readable or attribute_name == "sub":
                claims[attribute_name] = attribute["Value"]
            else:
                claims.pop(attribute_name, None)
    return before(pool, client_id, username, token_use, expires_in, claims)


@around(CognitoIdpResponse)
def sign_up(before, response):
    """Checks the secret, that the schema has the attributes and the client may write them, and that no required ones are missing."""
    pool, client = _find(response._get_param("ClientId"))
    _check_secret(client, response._get_param("Username"), response._get_param("SecretHash"))
    given = {it["Name"]: it["Value"] for it in response._get_param("UserAttributes") or []}
    if "email" in pool.extended_config.get("UsernameAttributes", []):
        given.setdefault("email", response._get_param("Username"))
    writable = client.extended_config.get("WriteAttributes")
    for name in given:
        if name not in STANDARD and name not in pool.schema_attributes:
            raise InvalidParameterException(f"Attributes did not conform to the schema: {name}: Attribute does not exist in the schema.")
        if writable is not None and name not in writable:
            raise NotAuthorizedError("A client attempted to write unauthorized attribute")
    for name, attribute in pool.schema_attributes.items():
        # The service fills this one in.
        if attribute.required and name != "sub" and name not in given:
            raise InvalidParameterException(f"Attributes did not conform to the schema: {name}: The attribute is required")
        if name in given:
            _check_limits(attribute, given[name])
    return before(response)


def _check_limits(attribute, value):
    limits = attribute.string_constraints or attribute.number_constraints or {}
    size = int(value) if attribute.data_type == "Number" else len(value)
    low, high = limits.get("MinLength", limits.get("MinValue")), limits.get("MaxLength", limits.get("MaxValue"))
    if (low is not None and size < int(low)) or (high is not None and size > int(high)):
        raise InvalidParameterException(f"Attributes did not conform to the schema: {attribute.name}: out of range")


def _check_secret(client, username, given):
    if client.generate_secret and not check_secret_hash(client.secret, client.id, username, given):
        raise NotAuthorizedError(f"Client {client.id} is configured with secret but SECRET_HASH was not received or is wrong")


@around(models.CognitoIdpBackend)
def initiate_auth(before, backend, client_id, auth_flow, auth_parameters):
    """Checks that the client allows the flow, its secret, the numbers of SRP, and a second factor if the pool requires one."""
    pool, client = _find(client_id)
    if f"ALLOW_{auth_flow}" not in client.extended_config.get("ExplicitAuthFlows", []):
        raise InvalidParameterException(f"{auth_flow} flow not enabled for this client")
    username = auth_parameters.get("USERNAME")
    if username is not None:
        _check_secret(client, username, auth_parameters.get("SECRET_HASH"))
    try:
        answer = before(backend, client_id, auth_flow, auth_parameters)
    except UserNotFoundError:
        if client.extended_config.get("PreventUserExistenceErrors") == "ENABLED":
            raise NotAuthorizedError("Incorrect username or password.") from None
        raise
    if answer.get("ChallengeName") == "PASSWORD_VERIFIER":
        parameters = answer["ChallengeParameters"]
        handshake = Handshake(pool, pool._get_user(username), int(auth_parameters["SRP_A"], 16))
        _handshakes[parameters["SECRET_BLOCK"]] = handshake
        parameters.update(SALT=handshake.salt, SRP_B=f"{handshake.public:x}", USER_ID_FOR_SRP=handshake.user.username)
    if "AuthenticationResult" in answer and "USERNAME" in auth_parameters:
        user = pool._get_user(username)
        if pool.mfa_config == "ON" and not user.token_verified and not user.sms_mfa_enabled:
            session = secrets.token_hex(16)
            backend.sessions[session] = (username, pool)
            return {"ChallengeName": "MFA_SETUP", "ChallengeParameters": {"MFAS_CAN_SETUP": '["SOFTWARE_TOKEN_MFA"]'}, "Session": session}
    return answer


@around(models.CognitoIdpBackend)
def respond_to_auth_challenge(before, backend, session, client_id, challenge_name, challenge_responses):
    """Checks the signature, which requires the password, and that a factor is set up before it is enabled."""
    _, client = _find(client_id)
    if challenge_name == "PASSWORD_VERIFIER":
        handshake = _handshakes.pop(challenge_responses["PASSWORD_CLAIM_SECRET_BLOCK"], None)
        if handshake is None or not handshake.proves(challenge_responses):
            raise NotAuthorizedError("Incorrect username or password.")
    elif challenge_name == "MFA_SETUP":
        _check_secret(client, challenge_responses.get("USERNAME"), challenge_responses.get("SECRET_HASH"))
        username, pool = backend.sessions.get(session, (None, None))
        if pool is None or not pool._get_user(username).token_verified:
            raise NotAuthorizedError("the user has not set up a second factor")
    return before(backend, session, client_id, challenge_name, challenge_responses)


@around(CognitoIdpResponse)
def set_user_pool_mfa_config(before, response):
    """Adds codes by email as a second factor, which moto does not have."""
    if response._get_param("EmailMfaConfiguration") is None or response._get_param("SoftwareTokenMfaConfiguration") is not None:
        return before(response)
    mode, sms = response._get_param("MfaConfiguration"), response._get_param("SmsMfaConfiguration")
    return ActionResult(response.backend.set_user_pool_mfa_config(response._get_param("UserPoolId"), sms, None, mode))


@around(ChangeSet)
def apply(before, change_set):
    """A stack created from a change set has outputs too."""
    before(change_set)
    stack = change_set.stack
    stack.template = change_set.template
    stack._parse_template()
    stack.output_map = stack._create_output_map()


# Codes of the previous and the next time step are valid too, because clocks differ.
models.verify_totp = functools.partial(models.verify_totp, valid_window=1)

# Secure Remote Password as in the service: RFC 5054 with SHA-256, and a key derived from what both sides know.
N = int(N_HEX, 16)
G = 2
_handshakes = {}


def _bytes(number):
    """Big-endian, with a leading zero if the first bit could be mistaken for a sign."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _digest(*parts):
    return int.from_bytes(hashlib.sha256(b"".join(parts)).digest(), "big")


K = _digest(_bytes(N), _bytes(G))


class Handshake:
    def __init__(self, pool, user, client_public):
        if client_public % N == 0:
            raise InvalidParameterException("SRP_A is no number that a client would send")
        self.user = user
        self.pool_name = pool.id.partition("_")[2]
        self.client_public = client_public
        salt = secrets.randbits(128)
        self.salt = f"{salt:x}"
        password = hashlib.sha256(f"{self.pool_name}{user.username}:{user.password}".encode()).digest()
        self.verifier = pow(G, _digest(_bytes(salt), password), N)
        self.private = secrets.randbits(256)
        self.public = (K * self.verifier + pow(G, self.private, N)) % N

    def proves(self, responses):
        mixed = _digest(_bytes(self.client_public), _bytes(self.public))
        shared = pow(self.client_public * pow(self.verifier, mixed, N), self.private, N)
        key = HKDF(SHA256(), length=16, salt=_bytes(mixed), info=b"Caldera Derived Key").derive(_bytes(shared))
        block = base64.b64decode(responses["PASSWORD_CLAIM_SECRET_BLOCK"])
        message = self.pool_name.encode() + self.user.username.encode() + block + responses["TIMESTAMP"].encode()
        expected = hmac.digest(key, message, "sha256")
        return hmac.compare_digest(expected, base64.b64decode(responses["PASSWORD_CLAIM_SIGNATURE"]))
