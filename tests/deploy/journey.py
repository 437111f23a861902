"""What users do with a deployed pool, through boto3 and using only the server's URL."""

import base64
import contextlib
import hashlib
import hmac
import json
import time

import jwt
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from pycognito.aws_srp import AWSSRP

from deploy import emulator

PASSWORD = "Correct-Horse-7-Battery"


def attributes(**values):
    return [{"Name": name.replace("custom_", "custom:", 1), "Value": value} for name, value in values.items()]


def claims_of(token, pool, audience):
    """The claims, if a key of the pool made the signature, and issuer, audience and times are right."""
    keys = jwt.PyJWKSet.from_json(emulator.fetch(f"/{pool}/.well-known/jwks.json"))
    key = keys[jwt.get_unverified_header(token)["kid"]]
    issuer = f"https://cognito-idp.{emulator.REGION}.amazonaws.com/{pool}"
    # An access token names the client in another claim.
    options = {"require": ["exp", "iat", "iss", "sub", "token_use"], "verify_aud": audience is not None}
    return jwt.decode(token, key, algorithms=["RS256"], issuer=issuer, audience=audience, options=options)


def expect_tokens(checks, tokens, pool, client, *, id_minutes, access_minutes, other_client):
    """Checks the tokens of every sign-in; returns the claims of the ID token."""
    identity, access = tokens["IdToken"], tokens["AccessToken"]
    checks.equal("the algorithm of the ID token", jwt.get_unverified_header(identity)["alg"], "RS256")
    claims = claims_of(identity, pool, client)
    checks.expect("the ID token has a signature by a key of the pool, its issuer, and the client as its audience", True)
    checks.equal("the use of the ID token", claims["token_use"], "id")
    checks.equal("the lifetime of the ID token in minutes", (claims["exp"] - claims["iat"]) / 60, id_minutes)
    of_access = claims_of(access, pool, None)
    checks.equal("the use of the access token", of_access["token_use"], "access")
    checks.equal("the client of the access token", of_access["client_id"], client)
    checks.equal("the lifetime of the access token in minutes", (of_access["exp"] - of_access["iat"]) / 60, access_minutes)
    checks.equal("the person of the access token", of_access["sub"], claims["sub"])

    with _invalid(checks, "an ID token for another client", jwt.InvalidAudienceError):
        claims_of(identity, pool, other_client)
    head, body, signature = identity.split(".")
    changed = body[:-2] + ("AA" if body[-2:] != "AA" else "BB")
    with _invalid(checks, "a changed ID token", (jwt.InvalidSignatureError, jwt.DecodeError)):
        claims_of(f"{head}.{changed}.{signature}", pool, client)
    return claims


@contextlib.contextmanager
def _invalid(checks, what, error):
    try:
        yield
    except error:
        checks.expect(f"{what} is not valid", True)
    else:
        checks.expect(f"{what} is not valid", False, "it was taken")


def quickstart(checks, outputs):
    """A user of the shop's mobile app: no secret, and only the SRP flow."""
    checks.section("A journey: the quickstart's app")
    idp = emulator.client("cognito-idp")
    pool, client, email = outputs["CustomersPoolId"], outputs["CustomersMobileClientId"], "ada@example.com"
    checks.equal("the issuer among the outputs", outputs["CustomersIssuer"], f"https://cognito-idp.{emulator.REGION}.amazonaws.com/{pool}")
    checks.equal("the address of the sign-in pages", outputs["CustomersSignInPages"], f"https://shop-123456789012.auth.{emulator.REGION}.amazoncognito.com")

    def sign_up(password=PASSWORD, username=email, **values):
        idp.sign_up(ClientId=client, Username=username, Password=password, UserAttributes=attributes(**values))

    def sign_in(password=PASSWORD, username=email):
        # Raises the service's error for the first or second message of the handshake.
        return AWSSRP(username, password, pool, client, client=idp).authenticate_user()["AuthenticationResult"]

    # All rules except the length, which is 12 in the declaration and 8 by default.
    with checks.refused("a password of 11 characters", "InvalidPasswordException"):
        sign_up("Short-Pw-12", name="Ada")
    for missing, password in {"a digit": "Correct-Horse-Battery", "a symbol": "CorrectHorse7Battery", "upper case": "correct-horse-7"}.items():
        with checks.refused(f"a password without {missing}", "InvalidPasswordException"):
            sign_up(password, name="Ada")
    with checks.refused("a sign-up without the name", "InvalidParameterException"):
        sign_up()
    with checks.refused("an attribute that nobody declared", "InvalidParameterException"):
        sign_up(name="Ada", custom_unheard_of="1")
    with checks.refused("a customer number of 21 characters", "InvalidParameterException"):
        sign_up(name="Ada", custom_customer_number="1" * 21)
    with checks.refused("a name that is no address", "InvalidParameterException"):
        sign_up(username="ada", name="Ada")
    with checks.done("sign-up with both custom attributes"):
        sign_up(name="Ada", custom_customer_number="4711", custom_newsletter="true")
    with checks.refused("the same address again", "UsernameExistsException"):
        sign_up(name="Ada")

    with checks.refused("sign-in before the address is confirmed", "UserNotConfirmedException"):
        sign_in()
    with checks.done("the person is confirmed and joins a group"):
        idp.admin_confirm_sign_up(UserPoolId=pool, Username=email)
        idp.admin_add_user_to_group(UserPoolId=pool, Username=email, GroupName="support")
    with checks.refused("a wrong password", "NotAuthorizedException"):
        sign_in(PASSWORD + "!")
    with checks.refused("somebody unknown, in the same words as a wrong password,", "NotAuthorizedException"):
        sign_in(username="nobody@example.com")
    with checks.refused("a password in the clear, which the client does not allow,", "InvalidParameterException"):
        idp.initiate_auth(ClientId=client, AuthFlow="USER_PASSWORD_AUTH", AuthParameters={"USERNAME": email, "PASSWORD": PASSWORD})
    web = outputs["CustomersWebClientId"]
    with checks.refused("sign-in past the pages with the client of the site", "InvalidParameterException"):
        AWSSRP(email, PASSWORD, pool, web, client=idp).authenticate_user()

    with checks.done("sign-in by SRP with the app's client"):
        tokens = sign_in()
        # By default, an ID token is valid for an hour.
        claims = expect_tokens(checks, tokens, pool, client, id_minutes=60, access_minutes=15, other_client=web)
        checks.equal("the address in the token", claims.get("email"), email)
        checks.equal("the name in the token", claims.get("name"), "Ada")
        checks.equal("custom:customer_number", claims.get("custom:customer_number"), "4711")
        checks.equal("custom:newsletter", claims.get("custom:newsletter"), "true")
        checks.equal("the groups in the token", claims.get("cognito:groups"), ["support"])


def full_example(checks, outputs, resources):
    """A user whom the web application's server signs in: a secret, a password and an authenticator app."""
    checks.section("A journey: the full example's web application")
    idp = emulator.client("cognito-idp")
    pool, client, username = outputs["CustomersPoolId"], outputs["CustomersWebClient"], "ada"
    checks.equal(
        "the sign-in address",
        outputs["CustomersLoginUrl"],
        f"https://my-awesome-app.auth.{emulator.REGION}.amazoncognito.com/login?client_id={client}"
        "&response_type=code&redirect_uri=https%3A%2F%2Fmy-app-domain.com%2Fwelcome",
    )
    described = idp.describe_user_pool_client(UserPoolId=pool, ClientId=client)["UserPoolClient"]
    checks.equal("the scopes of the client", described["AllowedOAuthScopes"], ["openid", "email", "users/read"])
    checks.equal("the providers of the client", described["SupportedIdentityProviders"], ["Google", "COGNITO"])
    for function in ("AuthChallengeFn", "PreTokenFn"):
        policy = json.loads(emulator.client("lambda").get_policy(FunctionName=resources[function])["Policy"])
        callers = [(it["Principal"], it["Condition"]) for it in policy["Statement"]]
        arn = f"arn:aws:cognito-idp:{emulator.REGION}:123456789012:userpool/{pool}"
        expected = ({"Service": "cognito-idp.amazonaws.com"}, {"ArnLike": {"AWS:SourceArn": arn}})
        checks.expect(f"the pool, and nobody else, may call {function}", callers == [expected], callers)
    digest = hmac.digest(described["ClientSecret"].encode(), (username + client).encode(), "sha256")
    secret = base64.b64encode(digest).decode()

    def sign_up(password=PASSWORD, secret_hash=secret, **values):
        given = attributes(name="Ada", email="ada@example.com", **values)
        idp.sign_up(ClientId=client, SecretHash=secret_hash, Username=username, Password=password, UserAttributes=given)

    def sign_in(password=PASSWORD, secret_hash=secret):
        parameters = {"USERNAME": username, "PASSWORD": password, "SECRET_HASH": secret_hash}
        return idp.initiate_auth(ClientId=client, AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters)

    wrong_secret = base64.b64encode(hashlib.sha256(b"guess").digest()).decode()
    with checks.refused("a weak password", "InvalidPasswordException"):
        sign_up("correct-horse")
    with checks.refused("a wrong secret at sign-up", "NotAuthorizedException"):
        sign_up(secret_hash=wrong_secret)
    with checks.refused("an attribute that the client may not write", "NotAuthorizedException"):
        sign_up(custom_isEmployee="true")
    with checks.refused("an application id of 4 characters", "InvalidParameterException"):
        sign_up(custom_myappid="1234")
    with checks.refused("a calling code of 4, where 3 is the most,", "InvalidParameterException"):
        sign_up(custom_callingcode="4")
    with checks.done("sign-up with custom attributes"):
        sign_up(custom_myappid="app-17", custom_callingcode="3", birthdate="1815-12-10")

    with checks.refused("sign-in before it is confirmed", "UserNotConfirmedException"):
        sign_in()
    with checks.done("the person is confirmed and joins a group"):
        idp.admin_confirm_sign_up(UserPoolId=pool, Username=username)
        idp.admin_add_user_to_group(UserPoolId=pool, Username=username, GroupName="admins")
    with checks.refused("a wrong password", "NotAuthorizedException"):
        sign_in("Wrong-Horse-7-Battery")
    with checks.refused("a wrong secret", "NotAuthorizedException"):
        sign_in(secret_hash=wrong_secret)

    with checks.done("sign-in with a second factor, which the pool demands"):
        answer = sign_in()
        checks.equal("the answer to the right password", answer.get("ChallengeName"), "MFA_SETUP")
        checks.expect("there is no token yet", "AuthenticationResult" not in answer)
        session, code = _set_up_app(checks, idp, answer["Session"])
        responses = {"USERNAME": username, "SECRET_HASH": secret}
        idp.respond_to_auth_challenge(ClientId=client, ChallengeName="MFA_SETUP", Session=session, ChallengeResponses=responses)

        answer = sign_in()
        checks.equal("the answer from then on", answer.get("ChallengeName"), "SOFTWARE_TOKEN_MFA")
        challenge = {"ClientId": client, "ChallengeName": "SOFTWARE_TOKEN_MFA", "Session": answer["Session"]}
        with checks.refused("a wrong code", "CodeMismatchException"):
            wrong = {**responses, "SOFTWARE_TOKEN_MFA_CODE": _another(code)}
            idp.respond_to_auth_challenge(**challenge, ChallengeResponses=wrong)
        right = {**responses, "SOFTWARE_TOKEN_MFA_CODE": code(0)}
        tokens = idp.respond_to_auth_challenge(**challenge, ChallengeResponses=right)["AuthenticationResult"]
        claims = expect_tokens(checks, tokens, pool, client, id_minutes=60, access_minutes=60, other_client="another-client")
        checks.equal("the user name in the token", claims.get("cognito:username"), username)
        checks.equal("the address in the token", claims.get("email"), "ada@example.com")
        checks.equal("custom:myappid", claims.get("custom:myappid"), "app-17")
        checks.expect("custom:callingcode, which the client may not read, is not in the token", "custom:callingcode" not in claims)
        checks.equal("the groups in the token", claims.get("cognito:groups"), ["admins"])


def _set_up_app(checks, idp, session):
    """Registers an authenticator app; returns the session to continue with, and a function for codes."""
    answer = idp.associate_software_token(Session=session)
    key = answer["SecretCode"]
    key = base64.b32decode(key + "=" * (-len(key) % 8), casefold=True)
    app = TOTP(key, 6, SHA1(), 30, enforce_key_length=False)

    def code(step):
        return app.generate(int(time.time()) + 30 * step).decode()

    with checks.refused("a wrong first code of the app", "CodeMismatchException"):
        idp.verify_software_token(Session=answer["Session"], UserCode=_another(code))
    return idp.verify_software_token(Session=answer["Session"], UserCode=code(0))["Session"], code


def _another(code):
    """A code that is wrong now and in the adjacent time steps."""
    good = {code(step) for step in range(-2, 3)}
    return next(it for it in ("000000", "111111", "222222", "333333", "444444", "555555") if it not in good)


def after_the_stack(checks, outputs):
    """The pool and its users are kept when their stack is deleted, as the template requires."""
    checks.section("The quickstart's stack was deleted")
    idp = emulator.client("cognito-idp")
    pool = outputs["CustomersPoolId"]
    with checks.done("the pool is still there"):
        checks.equal("the number of its people", len(idp.list_users(UserPoolId=pool)["Users"]), 1)
        checks.equal("its protection", idp.describe_user_pool(UserPoolId=pool)["UserPool"]["DeletionProtection"], "ACTIVE")
    checks.equal("the clients that are left", idp.list_user_pool_clients(UserPoolId=pool, MaxResults=10)["UserPoolClients"], [])
