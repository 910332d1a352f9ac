"""Secrets are kept as hashes, and whoever guesses is locked out, whatever happens in between."""

import threading

import pytest

from app.adapters.secrets import (
    LOCK_S,
    TRIES,
    Doorkeeper,
    SecretsError,
    hash_of,
    is_hash,
    is_outdated,
    is_secret,
    read_hash,
    write_hash,
)
from tests.support.visit import HandClock


def test_a_hash_says_nothing_of_its_secret_and_knows_it():
    first, second = hash_of("604127"), hash_of("604127")
    assert first != second
    assert "604127" not in first
    assert is_secret("604127", first)
    assert is_secret("604127", second)
    assert not is_secret("604128", first)
    assert not is_secret("", first)


def test_a_hash_is_argon2id_that_costs_what_rfc_9106_asks_for():
    assert hash_of("604127").startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not is_outdated(hash_of("604127"))
    cheap = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"
    assert is_outdated(cheap)


@pytest.mark.parametrize("text", ["", "604127", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv"])
def test_what_is_no_hash_opens_nothing(text):
    assert not is_hash(text)
    assert not is_secret("604127", text)
    assert is_outdated(text)


def test_a_file_of_a_secret_is_its_owners_alone(tmp_path):
    path = tmp_path / "new" / "staff.pin"
    write_hash(path, "604127")
    assert path.stat().st_mode & 0o777 == 0o600
    assert is_secret("604127", read_hash(path))
    assert b"604127" not in path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == ["staff.pin"]


def test_a_file_that_others_can_read_is_refused(tmp_path):
    path = tmp_path / "staff.pin"
    write_hash(path, "604127")
    path.chmod(0o644)
    with pytest.raises(SecretsError, match="chmod 600"):
        read_hash(path)


@pytest.mark.parametrize(("data", "words"), [(None, "no such file"), (b"604127\n", "no argon2id")])
def test_a_file_without_a_hash_is_told_in_one_line(tmp_path, data, words):
    path = tmp_path / "staff.pin"
    if data is not None:
        path.write_bytes(data)
        path.chmod(0o600)
    with pytest.raises(SecretsError, match=words) as told:
        read_hash(path)
    assert "\n" not in str(told.value)


def test_five_wrong_ones_lock_for_ten_minutes_even_for_the_right_one(tmp_path):
    clock = HandClock()
    keeper = Doorkeeper(tmp_path / "tries.json", clock)
    left = [keeper.attempt("door", lambda: False).tries_left for _ in range(TRIES)]
    assert left == [4, 3, 2, 1, 0]
    compared = []
    answer = keeper.attempt("door", lambda: compared.append(1) or True)
    assert not answer.is_right
    assert not compared
    clock.move(LOCK_S - 1)
    assert keeper.locked_s("door") == pytest.approx(1.0)
    clock.move(1)
    assert keeper.locked_s("door") == 0
    assert keeper.attempt("door", lambda: True).is_right


def test_after_a_lock_there_are_five_tries_again(tmp_path):
    clock = HandClock()
    keeper = Doorkeeper(tmp_path / "tries.json", clock)
    for _ in range(TRIES):
        keeper.attempt("door", lambda: False)
    clock.move(LOCK_S)
    assert keeper.attempt("door", lambda: False).tries_left == TRIES - 1


def test_the_right_one_forgives_the_wrong_ones_before(tmp_path):
    keeper = Doorkeeper(tmp_path / "tries.json", HandClock())
    for _ in range(TRIES - 1):
        keeper.attempt("door", lambda: False)
    assert keeper.attempt("door", lambda: True).is_right
    assert keeper.attempt("door", lambda: False).tries_left == TRIES - 1


def test_who_is_locked_out_locks_out_nobody_else(tmp_path):
    keeper = Doorkeeper(tmp_path / "tries.json", HandClock())
    for _ in range(TRIES):
        keeper.attempt("minji", lambda: False)
    assert keeper.locked_s("minji") > 0
    assert keeper.attempt("jisu", lambda: True).is_right


def test_a_restart_opens_no_lock(tmp_path):
    clock = HandClock()
    for _ in range(TRIES):
        Doorkeeper(tmp_path / "tries.json", clock).attempt("door", lambda: False)
    assert Doorkeeper(tmp_path / "tries.json", clock).locked_s("door") == LOCK_S


def test_pulling_the_plug_while_it_is_compared_saves_no_guess(tmp_path):
    clock = HandClock()

    def plug():
        raise KeyboardInterrupt

    for _ in range(TRIES):
        with pytest.raises(KeyboardInterrupt):
            Doorkeeper(tmp_path / "tries.json", clock).attempt("door", plug)
    assert Doorkeeper(tmp_path / "tries.json", clock).locked_s("door") == LOCK_S


def test_a_clock_that_is_set_back_locks_nobody_out_for_longer(tmp_path):
    clock = HandClock()
    clock.move(86_400)
    keeper = Doorkeeper(tmp_path / "tries.json", clock)
    for _ in range(TRIES):
        keeper.attempt("door", lambda: False)
    clock.move(-86_400)
    assert keeper.locked_s("door") == LOCK_S


@pytest.mark.parametrize("data", [b"", b"[]", b'{"door": ', b"\xff\xfe"])
def test_a_broken_count_lets_nobody_in_and_says_so(tmp_path, data):
    path = tmp_path / "tries.json"
    path.write_bytes(data)
    with pytest.raises(SecretsError, match=r"tries\.json"):
        Doorkeeper(path, HandClock()).attempt("door", lambda: True)


@pytest.mark.parametrize("count", [b'{"door": 3}', b'{"door": {"wrong": "many"}}'])
def test_a_strange_count_of_one_door_begins_anew(tmp_path, count):
    path = tmp_path / "tries.json"
    path.write_bytes(count)
    assert Doorkeeper(path, HandClock()).attempt("door", lambda: True).is_right


def test_where_nothing_can_be_written_nobody_is_let_in(tmp_path):
    (tmp_path / "state").write_bytes(b"a file where the folder should be")
    with pytest.raises(SecretsError, match=r"tries\.json"):
        Doorkeeper(tmp_path / "state" / "tries.json", HandClock()).attempt("door", lambda: True)


def test_tries_at_the_same_time_are_all_counted(tmp_path):
    path = tmp_path / "tries.json"

    def guess():
        for _ in range(20):  # each opens the file anew, as another process would
            Doorkeeper(path, HandClock(), tries=1000).attempt("door", lambda: False)

    guessers = [threading.Thread(target=guess) for _ in range(4)]
    for guesser in guessers:
        guesser.start()
    for guesser in guessers:
        guesser.join()
    keeper = Doorkeeper(path, HandClock(), tries=1000)
    assert keeper.attempt("door", lambda: False).tries_left == 1000 - 81
