"""A few plugs pulled; and that the judge would see what must not be."""

from tests.endurance.kills import Wall, lives


def test_a_kiosk_that_was_killed_begins_anew_as_if_nothing_had_been(tmp_path) -> None:
    found = list(lives(3, 9, tmp_path))
    assert [life.wrong for life in found] == [(), (), ()]


def test_the_judge_sees_what_must_not_be(tmp_path) -> None:
    wall = Wall(tmp_path)
    good = {"screen": "welcome", "is_fresh": True, "outages": wall.outages}
    assert list(wall.judge(good)) == []
    assert list(wall.judge({**good, "screen": "route"}))
    assert list(wall.judge({**good, "is_fresh": False}))
    assert list(wall.judge({**good, "outages": []}))
    wall.state.mkdir()
    key, counts = wall.state / "signing-key", wall.state / "counts.json"
    key.write_bytes(b"a key")
    counts.write_text('{"2026-01-01T10": 7}')
    wall.look()
    assert list(wall.judge(good)) == []
    key.write_bytes(b"another")
    counts.write_text('{"2026-01-01T10": 6}')
    assert len(list(wall.judge(good))) == 2
    counts.write_text('{"2026-01-')
    assert len(list(wall.judge(good))) == 2
    wall.site.write_text("")
    assert len(list(wall.judge(good))) == 3
