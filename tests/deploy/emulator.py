"""Moto as a server in this process, so that it ends when the process does, however that ends."""

import logging
import os
import urllib.request

# Before anything creates a session: no real credentials are read, and no call can leave this machine.
for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
    del os.environ[name]
REGION = "eu-central-1"
os.environ.update(
    AWS_ACCESS_KEY_ID="testing",
    AWS_SECRET_ACCESS_KEY="testing",
    AWS_CONFIG_FILE=os.devnull,
    AWS_DEFAULT_REGION=REGION,
    AWS_EC2_METADATA_DISABLED="true",
    AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    # Otherwise moto accepts every code of an authenticator app.
    MOTO_COGNITO_IDP_USER_POOL_ENABLE_TOTP="true",
    # The code of functions is uploaded by another program, so it does not exist here.
    VALIDATE_LAMBDA_S3="false",
)

import boto3
from botocore.config import Config
from moto.server import ThreadedMotoServer

# Otherwise there is a line for every request.
logging.getLogger("werkzeug").setLevel(logging.ERROR)

_session = boto3.Session()
_clients = {}
_address = None


def start():
    """Binds a free port, and returns once the server accepts connections."""
    global _address
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    _address = f"http://{host}:{port}"
    os.environ["AWS_ENDPOINT_URL"] = _address


def client(service, region=REGION):
    """A client for one service of the server. An internal error is not retried, because it would only occur again."""
    if (service, region) not in _clients:
        config = Config(retries={"total_max_attempts": 1}, max_pool_connections=50)
        _clients[service, region] = _session.client(service, region_name=region, endpoint_url=_address, config=config)
    return _clients[service, region]


def fetch(path):
    """The body of an unauthenticated GET from the server."""
    # The server uses the credential's scope to find out which service is meant. At AWS, that is part of the host name.
    scope = f"AWS4-HMAC-SHA256 Credential=testing/20200101/{REGION}/cognito-idp/aws4_request, SignedHeaders=host, Signature=none"
    request = urllib.request.Request(_address + path, headers={"Authorization": scope})
    with urllib.request.urlopen(request, timeout=30) as response:
        return response.read()


def forget():
    """Empties every service, as if nothing had been deployed."""
    request = urllib.request.Request(_address + "/moto-api/reset", method="POST")
    with urllib.request.urlopen(request, timeout=30):
        pass
