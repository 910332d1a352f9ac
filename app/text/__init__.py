"""Maneuvers and numbers to words. Whole sentences from Fluent; no fragment is ever glued."""
