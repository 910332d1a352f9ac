"""Mutated real inputs in great numbers: ``python -m tests.fuzz FORMAT --count N``.

A format is a module here with ``cases()`` (name -> files of a real, small input) and ``read``
(files -> maps); what is not JSON brings its own ``mutated``. Every input must end in maps that survive the codec, or in one clear line.
"""
