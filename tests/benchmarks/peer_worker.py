"""One peer in a process of its own, asked by lines of JSON: its wheels need a younger Python.

It measures itself, so that pipes cost it nothing. The work is ours: two positions in, geometry and
maneuvers out as JSON where the peer can (OSRM hands out its own object, and no words: in its
favour).
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

Ask = Callable[[list[float], list[float]], "tuple[float | None, float]"]
"""Positions (lat, lon) -> length in metres or None, and seconds."""


def valhalla(settings: dict[str, Any]) -> Ask:
    """Open Valhalla over its tiles."""
    from valhalla import Actor, ValhallaError

    actor = Actor(settings["config"])

    def ask(start: list[float], end: list[float]) -> tuple[float | None, float]:
        request = json.dumps(
            {
                "locations": [{"lat": lat, "lon": lon} for lat, lon in (start, end)],
                "costing": "pedestrian",
                "costing_options": {"pedestrian": {"max_distance": 100000}},
            }
        )
        begin = time.perf_counter()
        try:
            answer = actor.route(request)
        except (RuntimeError, ValhallaError):
            return None, time.perf_counter() - begin
        seconds = time.perf_counter() - begin
        return 1000 * json.loads(answer)["trip"]["summary"]["length"], seconds

    return ask


def osrm(settings: dict[str, Any]) -> Ask:
    """Open OSRM over its files."""
    import osrm as library

    engine = library.OSRM(
        algorithm=settings["algorithm"],
        storage_config=settings["files"],
        use_shared_memory=False,
    )

    def ask(start: list[float], end: list[float]) -> tuple[float | None, float]:
        begin = time.perf_counter()
        try:
            answer = engine.Route(
                library.RouteParameters(
                    coordinates=[(lon, lat) for lat, lon in (start, end)],
                    steps=True,
                    geometries="geojson",
                    overview="full",
                )
            )
        except RuntimeError:
            return None, time.perf_counter() - begin
        seconds = time.perf_counter() - begin
        return answer["routes"][0]["distance"], seconds

    return ask


def main() -> None:
    """Answer until the input ends."""
    settings = json.loads(sys.argv[1])
    ask = {"valhalla": valhalla, "osrm": osrm}[settings["peer"]](settings)
    for line in sys.stdin:
        start, end = json.loads(line)
        distance_m, seconds = ask(start, end)
        sys.stdout.write(json.dumps([distance_m, seconds]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
