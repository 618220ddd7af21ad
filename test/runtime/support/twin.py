"""Runs calls of queue_claims for the tests: one JSON request per line in, one answer per line out."""

import json
import sys
from decimal import Decimal
from pathlib import Path

import boto3

sys.path.insert(0, str(Path(__file__).parents[3] / "python"))
import queue_claims  # noqa: E402

endpoint, table_name = sys.argv[1:]
resource = boto3.resource(
    "dynamodb", endpoint_url=endpoint, region_name="eu-central-1", aws_access_key_id="x", aws_secret_access_key="y"
)
table = resource.Table(table_name)
lost = 0


def losing_answers(real):
    """The answers to come are lost after their writes took effect, as many as asked for."""

    def update_item(**request):
        global lost
        answer = real(**request)
        if lost > 0:
            lost -= 1
            raise queue_claims.HTTPClientError(error="answer lost")
        return answer

    return update_item


table.update_item = losing_answers(table.update_item)


def plain(value):
    if isinstance(value, Decimal):
        return int(value) if value == int(value) else float(value)
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    return value if isinstance(value, (str, int, float, bool, type(None))) else repr(value)


for line in sys.stdin:
    request = json.loads(line)
    queue_claims.now_ms = lambda: request["now"]
    if request.get("token"):
        queue_claims.new_token = lambda: request["token"]
    lost = request.get("lost", 0)
    schema = queue_claims.Schema(**request.get("schema", {}))
    args = dict(request["args"])
    sent = []
    if request["call"] == "recover":
        args["send"] = sent.append
    try:
        outcome = getattr(queue_claims, request["call"])(table, schema=schema, **args)
        if request["call"] == "recover":
            answer = {"rows": plain(outcome.rows), "cursor": plain(outcome.cursor), "sent": plain(sent)}
        else:
            done, job = outcome
            answer = {"status": outcome.status, "done": done, "true": bool(outcome), "job": plain(job)}
    except ValueError as error:
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
