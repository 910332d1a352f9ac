"""What was said once is there at once, and the folder does not grow for ever."""

from app.adapters.speech_cache import SpeechCache


def test_the_same_facts_are_rendered_once(tmp_path) -> None:
    made: list[int] = []

    def make() -> bytes:
        made.append(1)
        return b"a sound"

    first = SpeechCache(tmp_path / "speech").get(("ko", "1", "안녕"), make)
    again = SpeechCache(tmp_path / "speech").get(("ko", "1", "안녕"), make)
    assert (first, again, len(made)) == (b"a sound", b"a sound", 1)


def test_other_words_another_voice_or_another_pace_are_other_sounds(tmp_path) -> None:
    cache = SpeechCache(tmp_path)
    for facts in [
        ("a", "1", "x"),
        ("b", "1", "x"),
        ("a", "2", "x"),
        ("a", "1", "y"),
        ("a1", "", "x"),
    ]:
        said = repr(facts).encode()
        assert cache.get(facts, lambda said=said: said) == said


def test_the_folder_keeps_its_limit_and_what_is_in_use(tmp_path) -> None:
    day = 0
    cache = SpeechCache(tmp_path, limit_bytes=10_000, now_s=lambda: day * 86400.0)
    cache.get(("kept",), lambda: bytes(1000))
    for day in range(1, 40):
        cache.get((str(day),), lambda: bytes(1000))
        cache.get(("kept",), lambda: b"rendered again")
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 10_000
    assert cache.get(("kept",), lambda: b"rendered again") == bytes(1000)


def test_files_tell_the_day_of_their_use_and_not_the_hour(tmp_path) -> None:
    for second in (86400.0 * 3 + 30_000, 86400.0 * 5 + 70_000):
        cache = SpeechCache(tmp_path, now_s=lambda second=second: second)
        cache.get(("asked the way",), lambda: b"a sound")
        (file,) = tmp_path.iterdir()
        assert file.stat().st_mtime == file.stat().st_atime == second // 86400 * 86400


def test_what_was_left_half_written_is_cleared_away(tmp_path) -> None:
    (tmp_path / "left.part").write_bytes(bytes(5000))
    cache = SpeechCache(tmp_path, limit_bytes=4000)
    cache.get(("a",), lambda: bytes(100))
    assert [path.suffix for path in tmp_path.iterdir()] == [".wav"]


def test_without_a_folder_speech_is_rendered_each_time(tmp_path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    cache = SpeechCache(blocked / "speech")
    assert cache.get(("a",), lambda: b"one") == b"one"
    assert cache.get(("a",), lambda: b"two") == b"two"
