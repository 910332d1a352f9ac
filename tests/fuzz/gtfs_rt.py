"""GTFS-Realtime alerts, as protocol buffers and as JSON."""

import random
from collections.abc import Mapping

from google.protobuf.json_format import MessageToJson
from google.transit import gtfs_realtime_pb2

from tests.fuzz.mutation import mutate_bytes, mutate_json
from tests.fuzz.status import reader, station

read = reader("gtfs-rt")


def cases() -> dict[str, dict[str, bytes]]:
    """Return alerts about every elevator of a real station: no real feed is at hand."""
    message = gtfs_realtime_pb2.FeedMessage()
    message.header.gtfs_realtime_version = "2.0"
    message.header.timestamp = 1_777_636_800
    for number, machine in enumerate(station().equipment):
        alert = message.entity.add(id=str(number)).alert
        alert.effect = 1 + number % 11
        alert.informed_entity.add(stop_id=machine.id)
        alert.active_period.add(start=1_777_000_000, end=1_778_000_000)
        text = alert.header_text.translation.add()
        text.text, text.language = "Aufzug außer Betrieb", "de"
    camel = MessageToJson(message)
    snake = MessageToJson(message, preserving_proto_field_name=True).replace(
        "stop_id", "facility_id"
    )
    return {
        "binary": {"feed.pb": message.SerializeToString()},
        "camel": {"feed.json": camel.encode()},
        "snake": {"feed.json": snake.encode()},
    }


def mutated(files: Mapping[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return the feed hurt as what it is."""
    ((name, data),) = files.items()
    is_json = name.endswith(".json") and chance.random() < 0.7
    return {name: (mutate_json if is_json else mutate_bytes)(data, chance)}
