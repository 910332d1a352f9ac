"""Other ways beside the proposed one, and what speaks for each."""
