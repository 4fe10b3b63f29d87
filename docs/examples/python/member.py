"""A member of the exchange: answers down a stream to each of its instances, and asks others."""

import itertools
import logging
import random
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from threading import BoundedSemaphore, Event, Thread

import grpc

from answering import Answering, Register
from asking import Answered, Asking, ask
from darcha.exchange.v1 import exchange_pb2 as pb
from darcha.exchange.v1.exchange_pb2_grpc import ExchangeStub
from memory import Memory
from signing import Distrust, Signer, Verifier

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0  # Seconds before a lost stream is opened again.
AT_ONCE, WORKERS = 512, 16  # More questions at a time than an orderly exchange sends are not answered.
ANSWER_WITHIN = 10.0  # Seconds the exchange waits; a later answer is not sent.
STOP_WITHIN = 3.0
CHANNEL = [
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 1_000),
    ("grpc.min_reconnect_backoff_ms", 5_000),  # How long it may take to connect.
    ("grpc.keepalive_time_ms", 20_000),
    ("grpc.keepalive_timeout_ms", 10_000),
]


@dataclass(frozen=True)
class Files:
    """Where a member's certificates and keys are, PEM."""

    connection_certificate: Path
    connection_key: Path
    signing_certificate: Path
    signing_key: Path
    authority: Path


class Member:
    """`addresses` are those of the exchange's instances, "host:port"."""

    def __init__(self, addresses: Sequence[str], files: Files) -> None:
        authority = files.authority.read_bytes()
        key, certificate = files.connection_key.read_bytes(), files.connection_certificate.read_bytes()
        credentials = grpc.ssl_channel_credentials(authority, key, certificate)
        self._channels = {address: grpc.secure_channel(address, credentials, CHANNEL) for address in addresses}
        self._signer = Signer(files.signing_certificate.read_bytes(), files.signing_key.read_bytes())
        self._verifier = Verifier(authority)
        self._turn = itertools.count()
        self.code = self._signer.member

    def ask(self, asking: Asking) -> Answered:
        """Raises ExchangeError, with the exchange's own code or `answer-invalid`."""
        channels = list(self._channels.values())
        first = next(self._turn) % len(channels)  # In turn, so that all instances carry the same.
        return ask(channels[first:] + channels[:first], self._signer, self._verifier, asking)

    def provide(self, registers: Mapping[str, Register], memory: Memory | None = None) -> "Provision":
        """Answers until stopped, connects again by itself; without memory refuses questions that have waited."""
        answering = Answering(self._signer, self._verifier, registers, memory)
        return Provision(self._channels, list(registers), answering)

    def close(self) -> None:
        for channel in self._channels.values():
            channel.close()


class Provision:
    """The streams of a provider, one to each instance."""

    def __init__(self, channels: Mapping[str, grpc.Channel], record_types: list[str], answering: Answering) -> None:
        self._stopping = Event()
        self._workers = ThreadPoolExecutor(WORKERS, "answer")
        self._streams = [
            _Stream(address, channel, record_types, answering, self._workers, self._stopping)
            for address, channel in channels.items()
        ]
        for stream in self._streams:
            stream.start()

    def stop(self) -> None:
        """Takes no more questions, finishes those under way, ends the streams."""
        self._stopping.set()
        self._workers.shutdown()
        for stream in self._streams:
            stream.end()


class _Stream(Thread):
    def __init__(
        self,
        address: str,
        channel: grpc.Channel,
        record_types: list[str],
        answering: Answering,
        workers: ThreadPoolExecutor,
        stopping: Event,
    ) -> None:
        super().__init__(name=f"stream to {address}", daemon=True)
        self._address, self._stub, self._record_types = address, ExchangeStub(channel), record_types
        self._answering, self._workers, self._stopping = answering, workers, stopping
        self._welcome = False
        self._room = BoundedSemaphore(AT_ONCE)
        self._up: SimpleQueue[pb.ProvideRequest | None] = SimpleQueue()
        self._call: grpc.Call | None = None

    def run(self) -> None:
        pause = FIRST_PAUSE
        while not self._stopping.is_set():
            self._welcome = False
            try:
                self._carry()
                reason = "the exchange ended it"
            except grpc.RpcError as error:
                reason = f"{error.code().name}: {error.details()}"
            if self._stopping.is_set():
                return
            # A stream that was taken makes the pause short again; a part is random, so that not all come at once.
            pause = FIRST_PAUSE if self._welcome else min(pause * 2, LONGEST_PAUSE)
            log.warning("the stream to %s is closed (%s); it is opened again", self._address, reason)
            self._stopping.wait(pause * random.uniform(0.5, 1))

    def end(self) -> None:
        self._up.put(None)
        if self._welcome:
            self.join(STOP_WITHIN)
        if self._call is not None:
            self._call.cancel()

    def _carry(self) -> None:
        up = self._up = SimpleQueue()
        up.put(pb.ProvideRequest(hello=pb.Hello(record_types=self._record_types)))
        # gRPC works at a connection only while a call waits for it: one that failed at once could go on failing for long.
        self._call = self._stub.Provide(iter(up.get, None), wait_for_ready=True)
        try:
            for down in self._call:
                if down.HasField("welcome"):
                    self._welcome = True
                    log.info("%s is connected to %s", down.welcome.member, self._address)
                elif down.HasField("probe"):
                    up.put(pb.ProvideRequest(probe_answer=self._answering.sign_of_life(down.probe)))
                elif down.HasField("question") and self._room.acquire(blocking=False):
                    self._take(down.question, up)
        finally:
            up.put(None)

    def _take(self, question: pb.SignedMessage, up: "SimpleQueue[pb.ProvideRequest | None]") -> None:
        try:
            self._workers.submit(self._reply, question, up, time.monotonic())
        except RuntimeError:  # The provision is being stopped.
            self._room.release()

    def _reply(self, question: pb.SignedMessage, up: "SimpleQueue[pb.ProvideRequest | None]", arrived: float) -> None:
        try:
            answer = self._answering.answer(question)
            if time.monotonic() - arrived <= ANSWER_WITHIN:
                up.put(pb.ProvideRequest(answer=answer))
            else:
                log.warning("an answer came too late and is not sent")
        except Distrust as distrust:
            log.warning("a question that does not stand up to its check is not answered: %s", distrust.fault)
        except Exception:
            log.exception("an answer could not be made")
        finally:
            self._room.release()
