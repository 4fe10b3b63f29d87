"""Answers questions: believes none before its own check, and lets out only the fields asked for."""

import json
import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime, timezone
from hashlib import sha256
from threading import Lock
from typing import Any

from darcha.exchange.v1 import exchange_pb2 as pb
from memory import Memory
from signing import Distrust, Signer, Verifier, is_nonce, new_nonce

log = logging.getLogger(__name__)

TIME_WINDOW, LONGEST_WAIT = 5 * 60, 30 * 86_400  # Seconds.
REMEMBERED_SECONDS, REMEMBERED = 600, 20_000
LONGEST_ID, LONGEST_REASON = 64, 500
OWN_FAILURE = "The register could not answer because of a failure of its own. Try again later."

Record = dict[str, Any]
# Given the arguments; the record, or None when there is none. May raise Refusal.
Register = Callable[[Record], Record | None]


class Refusal(Exception):
    """The register will not answer; the asker reads the reason."""


@dataclass
class _Known:
    digest: bytes
    since: float
    answer: "Future[pb.SignedMessage]"


class Answering:
    """Gives one answer to a question: put again, as happens when an instance ends, it gets the same bytes again."""

    def __init__(
        self, signer: Signer, verifier: Verifier, registers: Mapping[str, Register], memory: Memory | None
    ) -> None:
        self._signer, self._verifier, self._registers, self._memory = signer, verifier, registers, memory
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._lock = Lock()

    def answer(self, message: pb.SignedMessage) -> pb.SignedMessage:
        """Raises Distrust, and then nothing is to be sent, when its sender has not signed the question."""
        sender = self._verifier.verify("question", message)
        question = pb.Question.FromString(message.payload)
        if sender != question.sender:
            raise Distrust("other-member")
        digest = sha256(message.payload).digest()
        reason = self._refusal(question)
        if reason is not None:
            return self._sign(question, digest, pb.OUTCOME_REFUSED, reason=reason)
        known, first = self._remember(question.id, digest)
        if known.digest != digest:
            reason = "question-replayed: Another question had this identifier. Choose a new one for every question."
            return self._sign(question, digest, pb.OUTCOME_REFUSED, reason=reason)
        if first:
            try:
                known.answer.set_result(self._look_up(question, digest))
            except BaseException as failure:
                known.answer.set_exception(failure)
        return known.answer.result()

    def sign_of_life(self, probe: pb.Probe) -> pb.SignedMessage:
        """Says that the agency is there, and signs well, without asking its register."""
        answer = pb.ProbeAnswer(
            probe_id=probe.id[:LONGEST_ID], provider=self._signer.member, answered_at=_now(), nonce=new_nonce()
        )
        return self._signer.sign("probe", answer.SerializeToString())

    def _refusal(self, question: pb.Question) -> str | None:
        if question.record_type not in self._registers:
            return "record-type-unknown: The provider does not answer questions about this record type."
        if not is_nonce(question.nonce) or not 0 < len(question.id) <= LONGEST_ID:
            return "question-malformed: A question needs an identifier and a nonce of 16 to 64 random bytes."
        return self._untimely(question)

    def _untimely(self, question: pb.Question) -> str | None:
        """A question that names a time may come until then, if it is certain that it was not answered long ago."""
        now, asked, last = time.time(), _seconds(question.asked_at), _seconds(question.answer_by)
        fresh = abs(now - asked) <= TIME_WINDOW
        if not fresh and not (asked <= now <= last <= asked + LONGEST_WAIT):
            return "question-stale: By the provider's clock the time of the question is more than five minutes off."
        if question.answer_by == "":
            return None
        if self._memory is None or asked < self._memory.begun:
            return None if fresh else "question-late: The provider cannot know whether it has answered this before."
        if now - self._memory.heard(question.id, last) > TIME_WINDOW:
            return "question-replayed: The provider has heard of this question before. Ask anew."
        return None

    def _remember(self, question_id: str, digest: bytes) -> tuple[_Known, bool]:
        now = time.monotonic()
        with self._lock:
            while self._known and (
                len(self._known) >= REMEMBERED or next(iter(self._known.values())).since < now - REMEMBERED_SECONDS
            ):
                self._known.popitem(last=False)
            new = _Known(digest, now, Future())
            known = self._known.setdefault(question_id, new)
        return known, known is new

    def _look_up(self, question: pb.Question, digest: bytes) -> pb.SignedMessage:
        try:
            record = self._registers[question.record_type](json.loads(question.arguments_json))
            asked = None if record is None else {name: record[name] for name in question.fields if name in record}
            content = json.dumps(asked).encode()
        except Refusal as refusal:
            return self._sign(question, digest, pb.OUTCOME_REFUSED, reason=str(refusal)[:LONGEST_REASON])
        except Exception:
            log.exception("question %s about %s could not be answered", question.id, question.record_type)
            return self._sign(question, digest, pb.OUTCOME_REFUSED, reason=OWN_FAILURE)
        if asked is None:
            return self._sign(question, digest, pb.OUTCOME_NOT_FOUND)
        return self._sign(question, digest, pb.OUTCOME_FOUND, record_json=content)

    def _sign(self, question: pb.Question, digest: bytes, outcome: int, **content: Any) -> pb.SignedMessage:
        answer = pb.Answer(
            question_id=question.id,
            question_digest=digest,
            provider=self._signer.member,
            outcome=outcome,
            answered_at=_now(),
            nonce=new_nonce(),
            **content,
        )
        return self._signer.sign("answer", answer.SerializeToString())


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _seconds(instant: str) -> float:
    """Since the epoch; not a number, which is near no time, when it cannot be read."""
    try:
        return datetime.fromisoformat(instant).timestamp() if instant.endswith("Z") else math.nan
    except ValueError:
        return math.nan
