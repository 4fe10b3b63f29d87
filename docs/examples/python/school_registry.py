"""The ministry's register of school certificates at the exchange; the records are invented.

Use: school_registry.py provide
     echo '{"record_type": ..., "arguments": ..., "fields": ..., "purpose": ..., "basis": ...}' | school_registry.py ask
"""

import json
import logging
import os
import re
import signal
import sys
from hashlib import sha256
from pathlib import Path
from threading import Event

from answering import Record, Refusal
from asking import Asking, ExchangeError
from member import Files, Member
from memory import Memory

RECORD_TYPE = "preschool-school-ministry/school-certificate@1"
CERTIFICATES: dict[str, Record] = {
    "91203950010011": {"number": "NA 0001234", "school": "Namuna 1", "level": "secondary", "issuedOn": "2013-06-15"},
    "90507880010028": {"number": "NV 0005678", "school": "Namuna 7", "level": "vocational", "issuedOn": "2007-06-20"},
    "91009850010042": {"number": "NB 0000042", "school": "Namuna 3", "level": "basic", "issuedOn": "2001-06-10"},
}


def look_up(arguments: Record) -> Record | None:
    person = arguments.get("person")
    if arguments.keys() != {"person"} or not re.fullmatch(r"[0-9]{14}", str(person)):
        raise Refusal("Name the pupil by `person`, a personal number of 14 digits, and nothing else.")
    return CERTIFICATES.get(str(person))


def member_of_environment() -> Member:
    """DARCHA_EXCHANGE_ADDRESS (several with commas), DARCHA_MEMBER_CONNECTION_CERTIFICATE, ... (PEM files)."""

    def path(name: str) -> Path:
        return Path(os.environ[f"DARCHA_MEMBER_{name}"])

    return Member(
        os.environ["DARCHA_EXCHANGE_ADDRESS"].split(","),
        Files(
            connection_certificate=path("CONNECTION_CERTIFICATE"),
            connection_key=path("CONNECTION_KEY"),
            signing_certificate=path("SIGNING_CERTIFICATE"),
            signing_key=path("SIGNING_KEY"),
            authority=path("CONNECTION_AUTHORITY"),
        ),
    )


def provide(member: Member) -> int:
    stopped = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    memory = os.environ.get("DARCHA_MEMBER_MEMORY")
    provision = member.provide({RECORD_TYPE: look_up}, Memory(Path(memory)) if memory else None)
    stopped.wait()
    provision.stop()
    return 0


def ask(member: Member) -> int:
    """Every line is a question, as JSON; gives a line for each, an answer or an error with its code."""
    for line in sys.stdin:
        print(json.dumps(outcome_of(member, Asking(**json.loads(line)))), flush=True)
    return 0


def outcome_of(member: Member, asking: Asking) -> Record:
    try:
        answered = member.ask(asking)
    except ExchangeError as error:
        return {"code": error.code, "party": error.party, "message": str(error), "details": error.details}
    return {
        "id": answered.id,
        "outcome": answered.outcome,
        "record": answered.record,
        "reason": answered.reason,
        "logPosition": answered.log_position,
        "questionDigest": sha256(answered.question.payload).hexdigest(),
        "answerDigest": sha256(answered.answer.payload).hexdigest(),
    }


def main(words: list[str]) -> int:
    if os.environ.get("DARCHA_ENVIRONMENT", "production") == "production":
        print("The records of this register are invented and must never answer for real people.", file=sys.stderr)
        return 1
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    member = member_of_environment()
    try:
        match words:
            case ["provide"]:
                return provide(member)
            case ["ask"]:
                return ask(member)
            case _:
                print(__doc__, file=sys.stderr)
                return 2
    finally:
        member.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
