"""A closing that is planned."""
