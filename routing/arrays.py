"""numpy as `np`, imported at the first sum: a kiosk has its first picture before that.

Importing it takes a tenth of a second, a quarter of what a bare window takes to open.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
else:

    class _WhenUsed:
        """Stands for numpy; what was asked for once is an attribute of its own."""

        def __getattr__(self, name: str) -> Any:
            import numpy  # noqa: ICN001, PLC0415 - this is what the module is about

            found = getattr(numpy, name)
            setattr(self, name, found)
            return found

    np = _WhenUsed()

__all__ = ["np"]
