"""No way now: what stands in it, and what can be done."""
