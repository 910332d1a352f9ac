import json
import stat

import pytest

from app.adapters.signing_key import SigningKeyError, load_signing_key, public_bytes
from app.handoff import KioskKey, write_keys


def test_the_key_is_made_once_and_kept(tmp_path) -> None:
    folder = tmp_path / "state"
    first, second = load_signing_key(folder), load_signing_key(folder)
    assert public_bytes(first) == public_bytes(second)


def test_nobody_else_can_read_the_key(tmp_path) -> None:
    load_signing_key(tmp_path / "state")
    [file] = (tmp_path / "state").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_key_that_others_could_read_is_not_used(tmp_path) -> None:
    load_signing_key(tmp_path)
    [file] = tmp_path.iterdir()
    file.chmod(0o644)
    with pytest.raises(SigningKeyError, match="delete it"):
        load_signing_key(tmp_path)


@pytest.mark.parametrize("content", [b"", b"nonsense", b"-----BEGIN PRIVATE KEY-----\n"])
def test_a_broken_key_is_said_to_be_broken(tmp_path, content) -> None:
    load_signing_key(tmp_path)
    [file] = tmp_path.iterdir()
    file.write_bytes(content)
    with pytest.raises(SigningKeyError, match="delete it"):
        load_signing_key(tmp_path)


def test_phones_learn_the_public_half_and_where_one_looks(tmp_path) -> None:
    key = load_signing_key(tmp_path)
    kiosks = [
        KioskKey(kid=2, public_key=bytes(32)),
        KioskKey(kid=1, public_key=public_bytes(key), node=7, release="ab" * 8, facing_deg=90.0),
    ]
    rows = json.loads(write_keys(kiosks))["kiosks"]
    assert [row["kid"] for row in rows] == [1, 2]
    assert (rows[0]["node"], rows[0]["facing_deg"]) == (7, 90.0)
    assert (rows[1]["node"], rows[1]["facing_deg"]) == (None, None)
