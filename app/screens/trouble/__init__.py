"""Something of ours failed; a new visit begins."""
