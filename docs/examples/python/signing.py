"""Questions and answers as signed bytes: a JWS with detached, unencoded payload (RFC 7515 appendix F, RFC 7797).

Messages that a member signs at the same moment may share a signature: "<header>..<signature>~<index>~<size>~<path>".
"""

import base64
import json
import re
import secrets
from datetime import datetime, timezone
from functools import lru_cache
from hashlib import sha256
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from darcha.exchange.v1.exchange_pb2 import SignedMessage

LARGEST_PAYLOAD, LARGEST_SIGNATURE, LARGEST_CERTIFICATE = 1024 * 1024, 2_048, 8_192
LARGEST_BATCH = 256
MEMBER_URI = re.compile(r"darcha:member:([a-z][a-z0-9-]{0,62})")
DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")  # RFC 9336

Extension = TypeVar("Extension", bound=x509.ExtensionType)


class Distrust(Exception):
    """A message that does not prove who signed it; `fault` is a stable code."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault)
        self.fault = fault


class Signer:
    """Signs for a member, with its certificate and key for messages (PEM)."""

    def __init__(self, certificate: bytes, key: bytes) -> None:
        loaded = x509.load_pem_x509_certificate(certificate)
        self.member = member_of(loaded)
        self._certificate = loaded.public_bytes(Encoding.DER)
        private = load_pem_private_key(key, password=None)
        if not isinstance(private, Ed25519PrivateKey) or private.public_key() != loaded.public_key():
            raise ValueError("The signing key is not the Ed25519 key of the signing certificate.")
        self._key = private

    def sign(self, kind: str, payload: bytes) -> SignedMessage:
        """`kind`, for example "question", is part of the signature, so that no message passes for another."""
        header = _base64url(json.dumps(_header(kind, self.member, self._certificate), separators=(",", ":")).encode())
        signature = _base64url(self._key.sign(header + b"." + payload))
        return SignedMessage(
            payload=payload, signature=(header + b".." + signature).decode(), certificate=self._certificate
        )


class Verifier:
    """Believes what members signed with certificates of the agencies' authority (PEM)."""

    def __init__(self, authority: bytes) -> None:
        self._authority = x509.load_pem_x509_certificate(authority)
        self._trusted = lru_cache(1_000)(self._read)

    def verify(self, kind: str, message: SignedMessage) -> str:
        """Gives the code of the member that signed exactly these bytes as this kind of message; raises Distrust."""
        if (
            len(message.payload) > LARGEST_PAYLOAD
            or len(message.signature) > LARGEST_SIGNATURE
            or len(message.certificate) > LARGEST_CERTIFICATE
        ):
            raise Distrust("message-too-large")
        certificate = self._trusted(message.certificate)
        for valid in (certificate, self._authority):
            _check_validity(valid)
        member = member_of(certificate)
        signature_alone, *place = message.signature.encode().split(b"~")
        parts = signature_alone.split(b".")
        if len(parts) != 3 or parts[1] != b"":
            raise Distrust("header-wrong")
        try:
            header, signature = json.loads(_unbase64url(parts[0])), _unbase64url(parts[2])
        except ValueError:
            raise Distrust("header-wrong") from None
        if header != _header(f"{kind}-batch" if place else kind, member, message.certificate):
            raise Distrust("header-wrong")
        signed = _signed_for_batch(message.payload, place) if place else message.payload
        try:
            _ed25519(certificate).verify(signature, parts[0] + b"." + signed)
        except InvalidSignature:
            raise Distrust("signature-wrong") from None
        return member

    def _read(self, der: bytes) -> x509.Certificate:
        try:
            certificate = x509.load_der_x509_certificate(der)
            usages = list(_extension(certificate, x509.ExtendedKeyUsage) or [])
            limits = _extension(certificate, x509.BasicConstraints)
        except (ValueError, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
            raise Distrust("certificate-unreadable") from None
        _check_issued(certificate, self._authority)
        if usages != [DOCUMENT_SIGNING] or (limits is not None and limits.ca):
            raise Distrust("certificate-not-for-signing")
        _ed25519(certificate)
        member_of(certificate)
        return certificate


def new_nonce() -> bytes:
    """Keeps a message's content from being guessed from its digest or signature, which stay in the log for good."""
    return secrets.token_bytes(32)


def is_nonce(nonce: bytes) -> bool:
    return 16 <= len(nonce) <= 64


def member_of(certificate: x509.Certificate) -> str:
    """The code of the one member a certificate was issued to."""
    names = _extension(certificate, x509.SubjectAlternativeName)
    uris = names.get_values_for_type(x509.UniformResourceIdentifier) if names else []
    found = MEMBER_URI.fullmatch(uris[0]) if len(uris) == 1 else None
    if found is None:
        raise Distrust("certificate-without-member")
    return found[1]


def _extension(certificate: x509.Certificate, kind: type[Extension]) -> Extension | None:
    try:
        return certificate.extensions.get_extension_for_class(kind).value
    except x509.ExtensionNotFound:
        return None


def _header(kind: str, member: str, certificate: bytes) -> dict[str, object]:
    kid = f"{member}/{sha256(certificate).hexdigest()}"
    return {"alg": "EdDSA", "b64": False, "crit": ["b64"], "kid": kid, "typ": f"darcha-{kind}"}


def _signed_for_batch(payload: bytes, place: list[bytes]) -> bytes:
    """What was signed for all: the number of messages and the root of the tree over their digests (RFC 9162, 2.1.3.2)."""
    if len(place) != 3 or not all(re.fullmatch(rb"0|[1-9][0-9]{0,2}", number) for number in place[:2]):
        raise Distrust("signature-wrong")
    try:
        index, size, path = int(place[0]), int(place[1]), _unbase64url(place[2])
    except ValueError:
        raise Distrust("signature-wrong") from None
    if not (2 <= size <= LARGEST_BATCH and index < size) or len(path) % 32:
        raise Distrust("signature-wrong")
    node, at, last = sha256(b"\0" + sha256(payload).digest()).digest(), index, size - 1
    for start in range(0, len(path), 32):
        other = path[start : start + 32]
        if last == 0:
            raise Distrust("signature-wrong")
        if at % 2 or at == last:
            node = sha256(b"\1" + other + node).digest()
            while at % 2 == 0 and at:
                at, last = at // 2, last // 2
        else:
            node = sha256(b"\1" + node + other).digest()
        at, last = at // 2, last // 2
    if last != 0:
        raise Distrust("signature-wrong")
    return size.to_bytes(4, "big") + node


def _check_issued(certificate: x509.Certificate, authority: x509.Certificate) -> None:
    key, algorithm = authority.public_key(), certificate.signature_hash_algorithm
    if certificate.issuer != authority.subject or algorithm is None or not isinstance(key, EllipticCurvePublicKey):
        raise Distrust("certificate-foreign")
    try:
        key.verify(certificate.signature, certificate.tbs_certificate_bytes, ECDSA(algorithm))
    except InvalidSignature:
        raise Distrust("certificate-foreign") from None


def _check_validity(certificate: x509.Certificate) -> None:
    now = datetime.now(timezone.utc)
    if now < certificate.not_valid_before_utc:
        raise Distrust("certificate-not-yet-valid")
    if now > certificate.not_valid_after_utc:
        raise Distrust("certificate-expired")


def _ed25519(certificate: x509.Certificate) -> Ed25519PublicKey:
    key = certificate.public_key()
    if not isinstance(key, Ed25519PublicKey):
        raise Distrust("certificate-not-for-signing")
    return key


def _base64url(value: bytes) -> bytes:
    return base64.urlsafe_b64encode(value).rstrip(b"=")


def _unbase64url(text: bytes) -> bytes:
    value = base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))
    if _base64url(value) != text:
        raise ValueError("base64url that would be written otherwise")
    return value
