import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from app.handoff import (
    HandoffError,
    PageAddress,
    Reason,
    digits_of,
    link_of,
    payload_of,
    qr_matrix,
)

PAGE = PageAddress.of("https://way.example.org/r")


@given(st.binary(min_size=9, max_size=225))
def test_digits_hold_any_bytes(payload) -> None:
    assert payload_of(digits_of(payload)) == payload


@pytest.mark.parametrize(
    "digits",
    [
        "",
        "12",
        "x" * 40,
        "0" * 40,
        "1" * 901,
        "1" * 19,
        "١" * 40,
        " " + "1" * 40,
        "9" * 40,
        "1" * 40 + "\n",
    ],
)
def test_what_is_not_digits_of_a_payload_is_refused(digits) -> None:
    with pytest.raises(HandoffError) as refused:
        payload_of(digits)
    assert refused.value.reason is Reason.FORMAT


@pytest.mark.parametrize(
    ("address", "host", "link"),
    [
        ("https://way.example.org", "way.example.org", "https://way.example.org/#"),
        ("https://way.example.org:443/r/", "way.example.org", "https://way.example.org/r/#"),
        ("http://10.0.0.7:8080/", "10.0.0.7:8080", "http://10.0.0.7:8080/#"),
        ("http://[fd00::1]:80/", "[fd00::1]", "http://[fd00::1]/#"),
    ],
)
def test_a_link_is_the_page_and_the_digits(address, host, link) -> None:
    page = PageAddress.of(address)
    assert page.host == host
    assert link_of(page, b"\x11" * 100).startswith(link)


@pytest.mark.parametrize(
    "address",
    [
        "way.example.org",
        "HTTPS://WAY.EXAMPLE.ORG/",
        "https://w.org/?q=1",
        "https://w.org/#",
        "ftp://w.org/",
        "https://w.org/한글",
    ],
)
def test_an_address_that_some_camera_would_not_open_is_refused(address) -> None:
    with pytest.raises(HandoffError, match="https://"):
        PageAddress.of(address)


def _picture(matrix, pixels: int = 4) -> np.ndarray:
    black = np.array(matrix, dtype=bool)
    return np.where(np.kron(black, np.ones((pixels, pixels), dtype=bool)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("size", [80, 102, 126, 187, 225])
def test_a_camera_reads_the_link_back(size) -> None:
    link = link_of(PAGE, bytes(range(256))[:size])
    [read] = zxingcpp.read_barcodes(_picture(qr_matrix(link)))
    assert read.text == link


@pytest.mark.parametrize(("size", "modules"), [(102, 49), (126, 49), (225, 61)])
def test_the_symbol_is_as_small_as_promised(size, modules) -> None:
    page = PageAddress.of("https://w.example.kr/r")
    matrix = qr_matrix(link_of(page, b"\xff" * size))
    assert len(matrix) == len(matrix[0]) == modules + 2 * 4


def test_four_white_modules_surround_the_symbol() -> None:
    matrix = qr_matrix(link_of(PAGE, b"\xff" * 102))
    edge = [*matrix[:4], *matrix[-4:], *(row[:4] + row[-4:] for row in matrix)]
    assert not any(any(part) for part in edge)
