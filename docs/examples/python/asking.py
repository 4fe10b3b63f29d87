"""Asks another agency: believes the answer only after its own check."""

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import sha256
from typing import Any

import grpc
from google.protobuf.message import DecodeError
from google.rpc.error_details_pb2 import ErrorInfo
from grpc_status import rpc_status

from darcha.exchange.v1 import exchange_pb2 as pb
from darcha.exchange.v1.exchange_pb2_grpc import ExchangeStub
from signing import Distrust, Signer, Verifier, is_nonce, new_nonce

UNREACHABLE = "unreachable"
WITHIN_SECONDS = 12  # Longer than the exchange waits for a provider.
OUTCOMES = {pb.OUTCOME_FOUND: "found", pb.OUTCOME_NOT_FOUND: "not-found", pb.OUTCOME_REFUSED: "refused"}


class ExchangeError(Exception):
    """What the exchange, or the check of an answer, has against it; `code` is stable, `party` says who failed."""

    def __init__(self, code: str, message: str, party: str, details: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.code, self.party, self.details = code, party, dict(details or {})


@dataclass(frozen=True)
class Asking:
    """A question; the fields, the purpose and the basis must be those of an agreement."""

    record_type: str
    arguments: Mapping[str, Any]
    fields: Sequence[str]
    purpose: str
    basis: str
    consumer: str = ""  # The member itself unless said.


@dataclass(frozen=True)
class Answered:
    """A verified answer; question and answer as they were signed are the proof, to be kept."""

    id: str
    outcome: str  # found, not-found, refused
    record: dict[str, Any] | None
    reason: str
    log_position: int
    question: pb.SignedMessage
    answer: pb.SignedMessage


def ask(channels: Sequence[grpc.Channel], signer: Signer, verifier: Verifier, asking: Asking) -> Answered:
    """Asks at the first instance, and at the next when that is away or cannot do it now; raises ExchangeError."""
    failure = ExchangeError(UNREACHABLE, "No address of the exchange was given.", "service:exchange")
    for channel in channels:
        # At another instance it is another question: the first may have been put, and an identifier is good once.
        question_id = str(uuid.uuid4())
        question = signer.sign("question", _question(question_id, signer.member, asking))
        try:
            reply = ExchangeStub(channel).Ask(pb.AskRequest(question=question), timeout=WITHIN_SECONDS)
            return _checked(reply, question_id, question, asking, verifier)
        except grpc.RpcError as error:
            told = _error_of(error)
            # What an instance said is worth more than that another could not be reached.
            if told.code != UNREACHABLE or failure.code == UNREACHABLE:
                failure = told
            if error.code() != grpc.StatusCode.UNAVAILABLE:
                break
    raise failure


def _question(question_id: str, sender: str, asking: Asking) -> bytes:
    return pb.Question(
        id=question_id,
        sender=sender,
        consumer=asking.consumer or sender,
        record_type=asking.record_type,
        arguments_json=json.dumps(dict(asking.arguments)).encode(),
        fields=asking.fields,
        purpose=asking.purpose,
        basis=asking.basis,
        asked_at=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        nonce=new_nonce(),
    ).SerializeToString()


def _checked(
    reply: pb.AskResponse, question_id: str, question: pb.SignedMessage, asking: Asking, verifier: Verifier
) -> Answered:
    provider = asking.record_type.split("/")[0]

    def invalid(fault: str) -> ExchangeError:
        message = f"The answer does not stand up to its check ({fault}). Tell {provider}; the answer was not used."
        return ExchangeError("answer-invalid", message, f"agency:{provider}", {"fault": fault})

    try:
        signed_by = verifier.verify("answer", reply.answer)
        answer = pb.Answer.FromString(reply.answer.payload)
        record = json.loads(answer.record_json) if answer.outcome == pb.OUTCOME_FOUND else None
    except Distrust as distrust:
        raise invalid(distrust.fault) from None
    except (DecodeError, ValueError):
        raise invalid("answer-unreadable") from None
    if signed_by != provider or answer.provider != provider:
        raise invalid("other-member")
    if answer.question_id != question_id or answer.question_digest != sha256(question.payload).digest():
        raise invalid("other-question")
    if not is_nonce(answer.nonce):
        raise invalid("nonce-missing")
    if answer.outcome not in OUTCOMES:
        raise invalid("outcome-missing")
    found = answer.outcome == pb.OUTCOME_FOUND
    if found and not (isinstance(record, dict) and record.keys() <= set(asking.fields)):
        raise invalid("record-wrong")
    outcome, position = OUTCOMES[answer.outcome], reply.receipt.position
    return Answered(question_id, outcome, record, answer.reason, position, question, reply.answer)


def _error_of(error: grpc.RpcError) -> ExchangeError:
    """Errors of the exchange carry an ErrorInfo; one without comes from the connection."""
    status = rpc_status.from_call(error)
    info = ErrorInfo()
    for detail in status.details if status else []:
        if detail.Unpack(info):
            return ExchangeError(info.reason, error.details(), info.domain, info.metadata)
    return ExchangeError(UNREACHABLE, str(error.details()), "service:exchange")
