"""One owner per job, whatever fails: claims, leases and recovery over a DynamoDB table of job rows.

One file over boto3, to be copied beside your tasks. It writes the same attributes with the same conditions as the npm package
``queue-lint/runtime``, so that workers of both languages may share a table; its docs/runtime.md describes the protocol.

Every transition is one conditional UpdateItem. A write whose answer was lost is told from a lost race by a token that is new
for each call; a Celery task id would not do, for all deliveries of a message share it. Outcomes are values, faults are boto3's
exceptions.
"""

from __future__ import annotations

import itertools
import os
import random
import socket
import time
import uuid
import zlib
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from boto3.dynamodb.conditions import Attr, ConditionBase, Key
from boto3.dynamodb.types import TypeDeserializer
from botocore.exceptions import ClientError, HTTPClientError
from botocore.exceptions import ConnectionError as BotoConnectionError

Row = Dict[str, Any]
Values = Optional[Row]  # attributes of your own, written in the same write
Statuses = Union[str, Sequence[str]]


@dataclass(frozen=True)
class Schema:
    """How a table calls the attributes and states, and what all its workers have to agree on. Durations in seconds."""

    status: str = "status"
    token: str = "claimToken"
    owner: str = "claimedBy"
    lease: str = "leaseExpiresAt"  # epoch milliseconds
    fence: str = "fence"
    attempts: str = "attempts"
    shard: str = "recoveryShard"
    requeues: str = "requeues"
    result: str = "result"
    error: str = "error"
    pending: str = "PENDING"
    processing: str = "PROCESSING"
    completed: str = "COMPLETED"
    failed: str = "FAILED"
    index: str = "recovery"
    shards: int = 8
    skew_seconds: float = 5
    pending_seconds: float = 900


SCHEMA = Schema()


class Outcome(Tuple[bool, Optional[Row]]):
    """Unpacks to ``(done, job)`` and is true when done: ``status`` says more, ``job`` is the row after the write, or the one
    that refused it (``None``: there is none)."""

    status: str

    def __new__(cls, status: str, done: bool, job: Optional[Row]) -> "Outcome":
        outcome = super().__new__(cls, (done, job))  # type: ignore[type-var]
        outcome.status = status
        return outcome

    def __bool__(self) -> bool:
        return self[0]


class Recovered(NamedTuple):
    rows: List[Row]
    cursor: Optional[Row]


def now_ms() -> int:
    return int(time.time() * 1000)


def new_token() -> str:
    return str(uuid.uuid4())


def create(table: Any, key: Row, *, values: Values = None, schema: Schema = SCHEMA) -> Outcome:
    """Writes a PENDING row, before its message is sent: ``created``, or ``exists``. Recovery knows of it from the start."""
    token = new_token()
    sets = {**_own(schema, key, values), schema.status: schema.pending, schema.token: token, **waiting(key, schema=schema)}
    done, job = _write(table, key, ~Attr(next(iter(key))).exists(), sets)
    done = done or _is_own(schema, job, token, schema.pending)
    return Outcome("created" if done else "exists", done, job)


def waiting(key: Row, *, delay_seconds: float = 0, schema: Schema = SCHEMA) -> Row:
    """What recovery finds a PENDING row by, where your own code writes it: ``Item={**job, **waiting({"job_id": job_id})}``."""
    return {schema.lease: _queued_until(schema, delay_seconds), schema.shard: _shard(schema, key)}


def claim(
    table: Any,
    key: Row,
    *,
    expected_status: Optional[Statuses] = None,
    except_status: Optional[Statuses] = None,
    lease_seconds: float = 900,
    takeover: bool = True,
    owner: Optional[str] = None,
    values: Values = None,
    schema: Schema = SCHEMA,
) -> Outcome:
    """Makes the job this caller's: ``claimed``, ``held``, ``finished`` (in no state to be claimed from) or ``missing``.

    ``expected_status`` (default PENDING) may name several; ``except_status`` turns it round: any but these and PROCESSING.
    With ``takeover`` a job whose lease has passed is claimed as well. ``owner`` is for people to read. The other calls ask
    for the claimed job's ``claimToken``.
    """
    if except_status is None:
        states = _listed(schema.pending if expected_status is None else expected_status)
    else:
        states = [schema.processing, *_listed(except_status)]
    if except_status is not None and expected_status is not None:
        raise ValueError("expected_status and except_status exclude each other")
    if except_status is None and schema.processing in states:  # the claim's condition must be false on what it writes
        raise ValueError(f"a job is not claimed from {schema.processing}: takeover is what the lease is for")
    token, now = new_token(), now_ms()
    sets = {
        **_own(schema, key, values),
        schema.status: schema.processing,
        schema.token: token,
        schema.owner: owner or f"{socket.gethostname()}:{os.getpid()}",
        schema.lease: int(now + lease_seconds * 1000),
        schema.shard: _shard(schema, key),
    }
    free = Attr(schema.status).is_in(states)
    if except_status is not None:  # without the key's presence a row that is not there would pass, and be made
        free = Attr(next(iter(key))).exists() & ~free
    if takeover:
        free = free | (Attr(schema.status).eq(schema.processing) & _past(schema, now))
    for _ in range(3):  # a row read after its refusal may have come free in between
        done, job = _write(table, key, free, sets, adds=(schema.fence, schema.attempts), removes=(schema.requeues,))
        if done or _is_own(schema, job, token, schema.processing):
            return Outcome("claimed", True, job)
        if job is None:
            return Outcome("missing", False, None)
        if (job.get(schema.status) in states) == (except_status is None):
            continue
        return Outcome("held" if job.get(schema.status) == schema.processing else "finished", False, job)
    return Outcome("held", False, job)


def renew(table: Any, key: Row, token: str, *, lease_seconds: float = 900, schema: Schema = SCHEMA) -> Outcome:
    """Holds the job for ``lease_seconds`` from now: ``renewed``, ``superseded`` or ``missing``."""
    until = int(now_ms() + lease_seconds * 1000)
    # never an earlier end: a renewal that the network held back would take what a later one gave
    return _settle(table, key, token, "renewed", schema.processing, {schema.lease: until}, schema, ~Attr(schema.lease).gt(until))


def complete(
    table: Any, key: Row, token: str, *, result: Any = None, values: Values = None, schema: Schema = SCHEMA
) -> Outcome:
    """PROCESSING to COMPLETED: ``completed`` (again, too, with the same token), ``superseded`` or ``missing``."""
    sets = {**_own(schema, key, values), schema.result: result}
    return _settle(table, key, token, "completed", schema.completed, sets, schema)


def fail(
    table: Any, key: Row, token: str, *, error: Any = None, values: Values = None, schema: Schema = SCHEMA
) -> Outcome:
    """PROCESSING to FAILED: ``failed``, ``superseded`` or ``missing``. ``error`` is kept as text."""
    text = f"{type(error).__name__}: {error}" if isinstance(error, BaseException) else error
    sets = {**_own(schema, key, values), schema.error: None if text is None else str(text)[:2000]}
    return _settle(table, key, token, "failed", schema.failed, sets, schema)


def release(
    table: Any,
    key: Row,
    token: str,
    *,
    delay_seconds: float = 0,
    sent: bool = True,
    values: Values = None,
    schema: Schema = SCHEMA,
) -> Outcome:
    """PROCESSING to PENDING: ``released``, ``superseded`` or ``missing``. Before a Celery retry; where no message brings the
    job back (``sent=False``) the next recovery sends one."""
    until = _queued_until(schema, delay_seconds if sent else delay_seconds - schema.pending_seconds)
    sets = {**_own(schema, key, values), schema.lease: until}
    return _settle(table, key, token, "released", schema.pending, sets, schema)


def recover(
    table: Any,
    key_names: Statuses,
    *,
    action: Union[str, Callable[[Row], str]] = "fail",
    send: Optional[Callable[[Row], Any]] = None,
    max_attempts: int = 5,
    limit: int = 100,
    cursor: Values = None,
    schema: Schema = SCHEMA,
) -> Recovered:
    """Settles jobs past their lease: PROCESSING that a worker left behind, PENDING that nobody picked up. Run it from beat.

    ``action`` is ``fail``, ``requeue`` or ``leave``, or a function of the row in the index. A requeued job is PENDING before
    ``send(job)`` is called, by one recovery only; one that was claimed ``max_attempts`` times is failed instead. Each report
    has ``key``, ``state``, ``outcome`` (failed, requeued, unsent, left, gone, error) and, for faults, ``error``.
    """
    if not callable(action):
        _known(action)
    rows: List[Row] = []
    place: Optional[Row] = cursor or {"shard": 0}
    while place is not None and len(rows) < limit:
        orphans = Key(schema.shard).eq(place["shard"]) & _past(schema, now_ms(), Key)
        start = {"ExclusiveStartKey": place["after"]} if "after" in place else {}
        page = table.query(IndexName=schema.index, KeyConditionExpression=orphans, Limit=limit - len(rows), **start)
        for row in page["Items"]:
            key = {name: row[name] for name in _listed(key_names)}
            rows.append(_recover(table, row, key, action, send, max_attempts, schema))
        after, shard = page.get("LastEvaluatedKey"), place["shard"]
        place = {"shard": shard, "after": after} if after else {"shard": shard + 1}
        place = place if place["shard"] < schema.shards else None
    return Recovered(rows, place)


def _recover(table: Any, row: Row, key: Row, action: Any, send: Any, max_attempts: int, schema: Schema) -> Row:
    state, owner = row.get(schema.status), row.get(schema.owner)
    attempts, requeues = int(row.get(schema.attempts, 0)), int(row.get(schema.requeues, 0))
    report: Row = {"key": key, "state": state, "owner": owner, "attempts": attempts, "requeues": requeues}
    try:
        how = _known(action(row) if callable(action) else action)
        if how == "leave" or state not in (schema.pending, schema.processing):
            return {**report, "outcome": "left"}
        if attempts >= max_attempts:
            how = "fail"
        if how == "requeue" and send is None:
            raise ValueError("to requeue, recover needs send")
        token, after = new_token(), schema.failed if how == "fail" else schema.pending
        sets: Row = {schema.status: after, schema.token: token}
        if how == "requeue":  # doubled with each message that nobody took, so that the queue is not filled with copies
            sets[schema.lease] = _queued_until(schema, schema.pending_seconds * (2 ** min(requeues, 6) - 1))
        elif state == schema.pending:
            after_attempt = f" after attempt {attempts}" if attempts else ""
            sets[schema.error] = f"orphaned: nobody claimed it in time{after_attempt}"
        else:
            sets[schema.error] = f"orphaned: the lease of {owner or 'its worker'} ended at attempt {attempts}"
        seen = Attr(schema.status).eq(state) & _past(schema, now_ms())
        if schema.token in row:
            seen = seen & Attr(schema.token).eq(row[schema.token])
        adds = (schema.requeues,) if how == "requeue" else ()
        done, job = _write(table, key, seen, sets, adds, () if how == "requeue" else (schema.lease, schema.shard))
        if not done and not _is_own(schema, job, token, after):
            return {**report, "outcome": "gone"}
    except Exception as error:  # one row's fault is its report, and the others go on
        return {**report, "outcome": "error", "error": error}
    if how == "fail":
        return {**report, "outcome": "failed"}
    try:
        send(job)
        return {**report, "outcome": "requeued"}
    except Exception as error:  # it is PENDING, and the next sweep that finds it past its time sends it again
        return {**report, "outcome": "unsent", "error": error}


def _known(action: Any) -> str:
    """An action that is misspelt, or that a function forgot to return, must touch no row."""
    if action not in ("fail", "requeue", "leave"):
        raise ValueError(f"action must be fail, requeue or leave, not {action!r}")
    return action


def _settle(
    table: Any, key: Row, token: str, status: str, state: str, sets: Row, schema: Schema, also: Optional[ConditionBase] = None
) -> Outcome:
    # a finished job leaves the recovery index: it is no orphan, nor going to be one
    removes = (schema.lease, schema.shard) if state in (schema.completed, schema.failed) else ()
    mine = Attr(schema.status).eq(schema.processing) & Attr(schema.token).eq(token)
    done, job = _write(table, key, mine if also is None else mine & also, {**sets, schema.status: state}, removes=removes)
    if done or _is_own(schema, job, token, state):
        return Outcome(status, True, job)
    return Outcome("superseded" if job else "missing", False, job)


def _is_own(schema: Schema, job: Optional[Row], token: str, state: str) -> bool:
    """A row that carries this call's token in the state that it writes: the write took effect, whatever was answered."""
    return job is not None and job.get(schema.token) == token and job.get(schema.status) == state


def _write(
    table: Any, key: Row, condition: ConditionBase, sets: Row, adds: Sequence[str] = (), removes: Sequence[str] = ()
) -> Tuple[bool, Optional[Row]]:
    """The row after the write, or the row that refused it. A fault is ambiguous, hence sent again: the token settles it."""
    sets = {attribute: value for attribute, value in sets.items() if value is not None}
    names = {attribute: f"#a{at}" for at, attribute in enumerate([*sets, *adds, *removes])}
    values = {attribute: f":a{at}" for at, attribute in enumerate(sets)}
    clauses = {
        "SET": [f"{names[attribute]} = {values[attribute]}" for attribute in sets],
        "ADD": [f"{names[attribute]} :one" for attribute in adds],
        "REMOVE": [names[attribute] for attribute in removes],
    }
    request: Row = {
        "Key": key,
        "UpdateExpression": " ".join(f"{clause} {', '.join(parts)}" for clause, parts in clauses.items() if parts),
        "ConditionExpression": condition,
        "ExpressionAttributeNames": {name: attribute for attribute, name in names.items()},
        "ExpressionAttributeValues": {**{values[a]: sets[a] for a in sets}, **({":one": 1} if adds else {})},
        "ReturnValues": "ALL_NEW",
    }
    model = table.meta.client.meta.service_model.operation_model("UpdateItem")
    if "ReturnValuesOnConditionCheckFailure" in model.input_shape.members:
        request["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"  # unknown before mid 2023
    for left in itertools.count(2, -1):
        try:
            return True, table.update_item(**request)["Attributes"]
        except (ClientError, HTTPClientError, BotoConnectionError) as error:
            answer = getattr(error, "response", None) or {}
            if answer.get("Error", {}).get("Code") == "ConditionalCheckFailedException":
                old = {name: TypeDeserializer().deserialize(value) for name, value in answer.get("Item", {}).items()}
                return False, old or table.get_item(Key=key, ConsistentRead=True).get("Item")
            if not left or answer.get("ResponseMetadata", {}).get("HTTPStatusCode", 500) < 500:
                raise
            time.sleep(random.random() * 0.1)


def _shard(schema: Schema, key: Row) -> int:
    return zlib.crc32("/".join(str(value) for value in key.values()).encode()) % schema.shards


def _own(schema: Schema, key: Row, values: Values) -> Row:
    """The caller's attributes, none of which may be one that the protocol rests on."""
    ours = {schema.status, schema.token, schema.owner, schema.lease, schema.fence, schema.attempts, schema.shard}
    if (ours | {schema.requeues} | set(key)) & set(values or ()):
        raise ValueError(f"values may not write what the claim does: {', '.join(values or ())}")
    return values or {}


def _listed(names: Statuses) -> List[str]:
    return [names] if isinstance(names, str) else list(names)


def _past(schema: Schema, now: int, attribute: Any = Attr) -> ConditionBase:
    return attribute(schema.lease).lt(int(now - schema.skew_seconds * 1000))


def _queued_until(schema: Schema, delay_seconds: float) -> int:
    """In PENDING the lease is the queue's: past it nobody picked the job up, and recovery sends it again."""
    return int(now_ms() + (delay_seconds + schema.pending_seconds) * 1000)
