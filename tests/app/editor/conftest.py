import pytest


@pytest.fixture
def desk(ui, tmp_path):
    """Open an editor on a map; whatever was opened is closed at the end."""
    from tests.support.desk import EditorAtDesk

    opened: list[EditorAtDesk] = []

    def open_on(station, **settings):
        opened.append(EditorAtDesk(ui, settings.pop("folder", tmp_path), station, **settings))
        return opened[-1]

    yield open_on
    for each in opened:
        each.close()
