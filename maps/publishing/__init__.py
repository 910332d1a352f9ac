"""What leaves the house: a station map in the shape that phones read."""

from maps.publishing.phone_map import PhoneMap, publish_phone_map

__all__ = ["PhoneMap", "publish_phone_map"]
