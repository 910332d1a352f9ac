"""What a station is: the model, its file format, importers, rules and releases."""
