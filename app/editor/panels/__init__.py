"""What the side panel shows: one file a panel, each a function from the state to rows. Pure."""
