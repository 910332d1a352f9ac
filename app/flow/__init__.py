"""What a visit is, without a toolkit: session, world, events, outcomes, focus, idleness. Pure."""
