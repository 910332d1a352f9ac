"""What goes wrong with files on their way: bytes, fields, numbers, references, nesting."""

import copy
import json
import random
from collections.abc import Callable
from typing import Any

_NUMBERS = (0, -0.0, -1, 1, 99, 1e-300, 1e308, -1e308, 2**31, 2**63, 2**70, 89.9999, 180.0, 1e7)
_TEXTS = (
    "",
    " ",
    "99",
    "-1",
    "NaN",
    "1e400",
    "不明",
    "\u0000",
    "\u202e",
    "a\nb",
    "x" * 5000,
    "../../x",
    "é" * 40,
)
_ODD: tuple[object, ...] = (
    None,
    True,
    False,
    [],
    {},
    [[]],
    [[[]]],
    {"a": {"b": 1}},
    *_NUMBERS,
    *_TEXTS,
)


def mutate_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return bytes that a disk, a line or a careless tool has hurt."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 20))):
        if not out:
            break
        at = chance.randrange(len(out))
        match chance.randrange(6):
            case 0:
                out[at] ^= 1 << chance.randrange(8)
            case 1:
                out[at] = chance.randrange(256)
            case 2:
                del out[at : at + chance.choice((1, 2, 10, 300))]
            case 3:
                out[at:at] = out[at : at + chance.choice((1, 8, 200))]
            case 4:
                del out[at:]
            case _:
                out[at:at] = chance.choice(
                    (b"[" * 3000, b'{"a":' * 2000, b"\xff\xfe", b"1e999", b"-")
                )
    return bytes(out)


def mutate_json(data: bytes, chance: random.Random) -> bytes:
    """Return a document of the same kind with some of its values, keys or members changed."""
    document = json.loads(data)
    for _ in range(chance.choice((1, 1, 2, 4, 10, 40))):
        _change(document, chance)
    return json.dumps(document, ensure_ascii=chance.random() < 0.2).encode()


def _change(document: Any, chance: random.Random) -> None:
    """Walk down at random and hurt what is found there."""
    holder, depth = document, chance.choice((1, 2, 3, 4, 5, 6, 7))
    for _ in range(depth):
        inner = _child(holder, chance)
        if not isinstance(inner, dict | list) or not inner:
            break
        holder = inner
    if isinstance(holder, dict) and holder:
        key = chance.choice(list(holder))
        _hurt(holder, key, chance)
    elif isinstance(holder, list) and holder:
        _hurt(holder, chance.randrange(len(holder)), chance)


def _child(holder: Any, chance: random.Random) -> Any:
    if isinstance(holder, dict) and holder:
        return holder["features" if "features" in holder else chance.choice(list(holder))]
    if isinstance(holder, list) and holder:
        return chance.choice(holder)
    return None


def _hurt(holder: Any, key: Any, chance: random.Random) -> None:
    value = holder[key]
    ways: tuple[Callable[[], object], ...] = (
        lambda: holder.__delitem__(key),
        lambda: holder.__setitem__(key, copy.deepcopy(chance.choice(_ODD))),
        lambda: holder.__setitem__(key, _near(value, chance)),
        lambda: holder.__setitem__(key, str(value)[:2000]),
        lambda: _double(holder, key),
        lambda: _rename(holder, key),
        lambda: _swap(holder, key, chance),
    )
    chance.choice(ways)()


def _near(value: Any, chance: random.Random) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300:
        return chance.choice((-value, value + 1, value * 1000, value / 7, int(value % 100)))
    if isinstance(value, str):
        return chance.choice((value.upper(), value[:-1], value + "0", f" {value} ", value[::-1]))
    return [value]


def _double(holder: Any, key: Any) -> None:
    if isinstance(holder, list):
        holder.insert(key, holder[key])


def _rename(holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        holder[str(key).upper()] = holder.pop(key)


def _swap(holder: Any, key: Any, chance: random.Random) -> None:
    keys = list(holder) if isinstance(holder, dict) else range(len(holder))
    other = chance.choice(list(keys))
    holder[key], holder[other] = holder[other], holder[key]
