"""The kiosk's own signing key: made once, kept where only the kiosk's user can read it."""

import os
import tempfile
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from maps.model import WayfindingError

_FILE_NAME = "signing-key.pem"
_OTHERS = 0o077


class SigningKeyError(WayfindingError):
    """The key file cannot be used; the message says why and what to do."""


def load_signing_key(folder: Path) -> Ed25519PrivateKey:
    """Return the key kept in a folder; at the first call, make folder and key.

    Raises:
        SigningKeyError: there is a key file that cannot be used, or no place for one.
    """
    path = folder / _FILE_NAME
    try:
        return _loaded(path)
    except OSError as error:
        why = (error.strerror or "cannot be read").lower()
        message = f"{path}: {why}; give the kiosk a folder of its own, with XDG_STATE_HOME"
        raise SigningKeyError(message) from error


def read_signing_key(path: Path) -> Ed25519PrivateKey:
    """Return the key in a file.

    Raises:
        SigningKeyError: there is none, or it cannot be used.
    """
    try:
        return _read(path)
    except OSError as error:
        message = f"{path}: {(error.strerror or 'cannot be read').lower()}; check the path"
        raise SigningKeyError(message) from error


def _loaded(path: Path) -> Ed25519PrivateKey:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        _create(path)
    return _read(path)


def _read(path: Path) -> Ed25519PrivateKey:
    if path.stat().st_mode & _OTHERS:
        message = f"{path}: others on this machine can read it; delete it to get a new key"
        raise SigningKeyError(message)
    try:
        key = load_pem_private_key(path.read_bytes(), password=None)
    except (ValueError, TypeError) as error:
        message = f"{path}: not a private key in PEM form; delete it to get a new key"
        raise SigningKeyError(message) from error
    if not isinstance(key, Ed25519PrivateKey):
        message = f"{path}: not an Ed25519 key; delete it to get a new key"
        raise SigningKeyError(message)
    return key


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """Return the public half of a key, as ``keys.json`` gives it to phones."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def _create(path: Path) -> None:
    """Write a new key, whole or not at all; if another process was quicker, its key stays."""
    data = Ed25519PrivateKey.generate().private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    )
    handle, temporary = tempfile.mkstemp(dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        Path(temporary).unlink()
