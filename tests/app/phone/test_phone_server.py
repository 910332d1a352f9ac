import gzip
import socket
from http.client import HTTPConnection

import pytest

from app.adapters.phone_server import SECURITY_HEADERS, PhoneServer, PhoneServerError

FILES = {
    "index.html": b"<!doctype html>" + b" " * 2000,
    "app.js": b"export {};",
    "m/0011223344556677.json": b"{}",
    "locale/ko/phone.ftl": "phone-title = 길 안내\n".encode(),
}


def get(server: PhoneServer, path: str, method: str = "GET", **headers: str):
    connection = HTTPConnection("127.0.0.1", server.port, timeout=5)
    connection.request(method, path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_each_file_is_served_as_what_it_is(serve) -> None:
    server = serve(FILES)
    for path, kind in {
        "/": "text/html",
        "/app.js": "text/javascript",
        "/m/0011223344556677.json": "application/json",
        "/locale/ko/phone.ftl": "text/plain",
    }.items():
        answer, body = get(server, path)
        assert answer.status == 200
        assert answer.headers["content-type"].startswith(kind)
        assert body == FILES[path.lstrip("/") or "index.html"]
    assert get(server, "/locale/ko/phone.ftl")[0].headers["content-type"].endswith("charset=utf-8")


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/../phone_server.py",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/m/",
        "/m/../app.js",
        "/app.js/",
        "/conditions.json",
        "/%00",
        "/" + "a" * 5000,
    ],
)
def test_everything_else_is_not_found(serve, path) -> None:
    answer, body = get(serve(FILES), path)
    assert answer.status == 404
    assert body == b"not found\n"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_can_be_sent_here(serve, method) -> None:
    assert get(serve(FILES), "/index.html", method)[0].status == 405


def test_every_answer_carries_the_security_headers(serve) -> None:
    server = serve(FILES)
    for path in ("/", "/nothing", "/app.js"):
        answer, _ = get(server, path)
        for name, value in SECURITY_HEADERS.items():
            assert answer.headers[name] == value
        assert "server" not in answer.headers


def test_a_map_is_kept_for_ever_and_a_page_is_asked_for_again(serve) -> None:
    server = serve(FILES)
    answer, _ = get(server, "/m/0011223344556677.json")
    assert "immutable" in answer.headers["cache-control"]
    answer, _ = get(server, "/app.js")
    assert answer.headers["cache-control"] == "no-cache"
    again, body = get(server, "/app.js", **{"If-None-Match": answer.headers["etag"]})
    assert (again.status, body) == (304, b"")


def test_large_files_travel_compressed(serve) -> None:
    answer, body = get(serve(FILES), "/", **{"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(body) == FILES["index.html"]


def test_conditions_are_the_newest_each_time(serve) -> None:
    reports = [b'{"issued": 1}', b'{"issued": 2}', None]
    server = serve(FILES, conditions=lambda: reports.pop(0))
    assert get(server, "/conditions.json")[1] == b'{"issued": 1}'
    assert get(server, "/conditions.json")[1] == b'{"issued": 2}'
    assert get(server, "/conditions.json")[0].status == 404


def test_the_log_says_what_was_asked_for_and_nothing_about_who(serve, tmp_path) -> None:
    server = serve(FILES)
    get(server, "/app.js?secret=1", **{"User-Agent": "somebody"})
    get(server, "/nowhere%0Aline")
    assert (tmp_path / "access.log").read_text() == "GET /app.js 200\nGET /nowhere\\nline 404\n"


def test_a_port_that_is_taken_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        server = PhoneServer(FILES, port=taken.getsockname()[1])
        with pytest.raises(PhoneServerError, match="choose another port"):
            server.start()


def test_after_stop_nobody_answers() -> None:
    server = PhoneServer(FILES)
    server.start()
    assert get(server, "/app.js")[0].status == 200
    server.stop()
    with pytest.raises(ConnectionRefusedError):
        get(server, "/app.js")


def test_it_starts_again_after_a_stop() -> None:
    server = PhoneServer(FILES)
    for _ in range(2):
        server.start()
        assert get(server, "/app.js")[0].status == 200
        server.stop()
