"""A ticket as dots: every block is a strip as wide as the paper; strips stand under each other.

The one place that knows how a ticket looks. Black is a dot.
"""

from PIL import Image, ImageDraw

from app.handoff.qr import Correction, Matrix, qr_matrix
from app.mapview.pictogram_art import draw_pictogram
from app.ticket.blocks import (
    Block,
    Code,
    Elevators,
    Frame,
    Headline,
    LevelMap,
    LevelTitle,
    Notice,
    Step,
    Ticket,
    Totals,
)
from app.ticket.level_map import BLACK, WHITE, draw_level_map
from app.ticket.paper import Paper
from app.ticket.words import broken, hardened, paragraph, paste_words, words_width
from maps.model import StationMap

LEAST_DOTS = 6
"""A module of the symbol: 0.75 mm. Below, a printer's dot gain closes the white ones."""

MOST_DOTS = 8
"""One millimetre: larger is no easier to scan, and the paper is longer."""


def draw_ticket(ticket: Ticket, station: StationMap, paper: Paper) -> Image.Image:
    """Return the ticket as a picture of one bit a dot.

    Args:
        ticket: what it says.
        station: the map of which it shows levels.
        paper: how wide, how large.
    """
    strips: list[tuple[int, Image.Image]] = []
    before: Block | None = None
    for block in ticket.blocks:
        strip = _strip(block, ticket, station, paper)
        strips.append((_gap(before, block, paper), strip))
        before = block
    height = sum(gap + strip.height for gap, strip in strips)
    picture = Image.new("L", (paper.dots, height), 255)
    y = 0
    for gap, strip in strips:
        y += gap
        picture.paste(strip, (0, y))
        y += strip.height
    return hardened(picture, 127).convert("1")


def symbol_of(link: str, paper: Paper) -> tuple[Matrix, int]:
    """Return the symbol of a link with its quiet zone, and the dots of a module.

    With the better correction where its modules are still large enough.
    """
    for correction in (Correction.Q, Correction.M):
        matrix = qr_matrix(link, correction)
        scale = min(MOST_DOTS, paper.dots // len(matrix))
        if scale >= LEAST_DOTS:
            break
    return matrix, max(1, scale)


def _gap(before: Block | None, block: Block, paper: Paper) -> int:
    if before is None:
        return 0
    if isinstance(block, LevelTitle):
        return 2 * paper.gap
    if isinstance(block, Step) and isinstance(before, Step):
        return 0
    if isinstance(block, Elevators | Frame | Code):
        return round(2.4 * paper.gap)
    return paper.gap


def _strip(block: Block, ticket: Ticket, station: StationMap, paper: Paper) -> Image.Image:
    language = ticket.language
    match block:
        case Headline():
            return _headline(block, paper, language)
        case Totals():
            return _totals(block, paper, language)
        case Notice(icon=icon, words=words):
            return _beside(icon, words, paper, language, is_bold=True)
        case LevelTitle(words=words):
            return _level_title(words, paper, language)
        case LevelMap():
            return draw_level_map(block, station, paper, ticket.metres, language)
        case Step():
            return _step(block, paper, language)
        case Elevators():
            return _elevators(block, paper, language)
        case Frame(icon=icon, words=words):
            return _frame(icon, words, paper, language)
        case Code():
            return _code(block, paper, language)


def _blank(paper: Paper, height: int) -> Image.Image:
    return Image.new("L", (paper.dots, height), 255)


def _stack(parts: list[Image.Image], gap: int) -> Image.Image:
    width = max(part.width for part in parts)
    height = sum(part.height for part in parts) + gap * (len(parts) - 1)
    picture = Image.new("L", (width, height), 255)
    y = 0
    for part in parts:
        picture.paste(part, (0, y))
        y += part.height + gap
    return picture


def _headline(block: Headline, paper: Paper, language: str) -> Image.Image:
    """Station and start above; the destination white on black, as a sign has it."""
    inset = paper.gap + 6
    parts = [paragraph(block.station, paper.body, paper.dots, language, is_bold=True)]
    room = paper.dots - 2 * inset
    sign = paper.title
    goal = paragraph(
        block.goal, paper.title, room - sign - paper.gap, language, is_bold=True, is_white=True
    )
    level = (
        paragraph(block.level, paper.body, room - sign - paper.gap, language, is_white=True)
        if block.level
        else None
    )
    height = goal.height + (level.height if level is not None else 0) + 2 * inset - 8
    card = _blank(paper, height)
    ImageDraw.Draw(card).rounded_rectangle((0, 0, paper.dots - 1, height - 1), 16, fill=0)
    art = draw_pictogram("arrive", sign, WHITE, None)
    card.paste(255, (inset - 4, inset), art.getchannel("A"))
    left = inset + sign + paper.gap - 4
    card.paste(goal, (left, inset - 4))
    if level is not None:
        card.paste(level, (left, inset - 4 + goal.height))
    return _stack([*parts, card], paper.gap)


def _totals(block: Totals, paper: Paper, language: str) -> Image.Image:
    lines, size = broken(block.words, paper.totals, paper.dots, language, is_bold=True)
    while len(lines) > 1 and size > paper.body:  # one line, as long as it is no smaller than text
        size -= 1
        lines, size = broken(block.words, size, paper.dots, language, is_bold=True)
    words = paragraph(block.words, size, paper.dots, language, is_bold=True)
    return _stack([words, _facts(block, paper, language)], 2)


def _facts(block: Totals, paper: Paper, language: str) -> Image.Image:
    """Draw the facts beside each other, and below where there is no more room."""
    size, sign = paper.caption, round(paper.caption * 1.2)
    x = y = 0
    step = round(sign * 1.25)
    places: list[tuple[int, int]] = []
    for fact in block.facts:
        width = sign + 8 + words_width(fact.words, size, language)
        if x and x + width > paper.dots:
            x, y = 0, y + step
        places.append((x, y))
        x += width + 24
    picture = _blank(paper, y + step)
    for fact, (left, top) in zip(block.facts, places, strict=True):
        art = draw_pictogram(fact.icon, sign, BLACK, None)
        picture.paste(0, (left, top), art.getchannel("A"))
        paste_words(picture, fact.words, size, (left + sign + 8, top), language)
    return picture


def _beside(
    icon: str, words: str, paper: Paper, language: str, *, is_bold: bool = False
) -> Image.Image:
    sign = round(paper.body * 1.25)
    left = sign + paper.gap
    text = paragraph(words, paper.body, paper.dots - left, language, is_bold=is_bold)
    picture = _blank(paper, max(text.height, sign))
    art = draw_pictogram(icon, sign, BLACK, None)
    picture.paste(0, (0, 0), art.getchannel("A"))
    picture.paste(text, (left, 0))
    return picture


def _level_title(words: str, paper: Paper, language: str) -> Image.Image:
    """A level's name on a line that goes all the way across."""
    text = paragraph(words, paper.body, paper.dots, language, is_bold=True)
    picture = _blank(paper, text.height + 8)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, paper.dots - 1, 4), fill=0)
    picture.paste(text, (0, 8))
    return picture


def _step(block: Step, paper: Paper, language: str) -> Image.Image:
    """A sign on a line that leads to the next, as on the map of a railway line."""
    if paper.is_narrow:
        return _step_below(block, paper, language)
    sign = paper.sign
    number = words_width("00" if len(block.number) > 1 else "0", paper.body, language, is_bold=True)
    left = sign + paper.gap + number + round(paper.gap * 0.8)
    text = paragraph(block.words, paper.body, paper.dots - left, language, is_bold=block.is_last)
    height = max(text.height, sign) + round(1.6 * paper.gap)
    picture = _blank(paper, height)
    if not block.is_last:
        middle = sign // 2
        ImageDraw.Draw(picture).rectangle((middle - 2, sign, middle + 2, height), fill=0)
    _set_sign(picture, block.icon, sign)
    top = max(0, (sign - text.height) // 2)
    paste_words(picture, block.number, paper.body, (sign + paper.gap, top), language, is_bold=True)
    picture.paste(text, (left, top))
    return picture


def _step_below(block: Step, paper: Paper, language: str) -> Image.Image:
    """Draw the sentence below its sign: large letters need all of a narrow paper."""
    sign, size = paper.sign, paper.totals
    text = paragraph(block.words, paper.body, paper.dots, language, is_bold=block.is_last)
    picture = _blank(paper, sign + 6 + text.height + 2 * paper.gap)
    _set_sign(picture, block.icon, sign)
    at = (sign + paper.gap, (sign - round(size * 1.16)) // 2)
    paste_words(picture, block.number, size, at, language, is_bold=True)
    picture.paste(text, (0, sign + 6))
    return picture


def _set_sign(picture: Image.Image, icon: str, size: int) -> None:
    art = draw_pictogram(icon, size, WHITE, BLACK)
    picture.paste(art.convert("L"), (0, 0), art.getchannel("A"))


def _elevators(block: Elevators, paper: Paper, language: str) -> Image.Image:
    title = paragraph(block.title, paper.caption, paper.dots, language, is_bold=True)
    rule = _blank(paper, 8)
    ImageDraw.Draw(rule).rectangle((0, 0, paper.dots - 1, 4), fill=0)
    rows = [
        _beside(line.icon, f"{line.words}: {line.state}", paper, language) for line in block.lines
    ]
    return _stack([rule, title, *rows], paper.gap // 2)


def _frame(icon: str, words: str, paper: Paper, language: str) -> Image.Image:
    inset = paper.gap + 6
    sign = round(paper.body * 1.5)
    left = inset + sign + paper.gap
    text = paragraph(words, paper.body, paper.dots - left - inset, language)
    height = max(text.height, sign) + 2 * inset
    picture = _blank(paper, height)
    ImageDraw.Draw(picture).rounded_rectangle(
        (1, 1, paper.dots - 2, height - 2), 14, outline=0, width=4
    )
    art = draw_pictogram(icon, sign, BLACK, None)
    picture.paste(0, (inset, inset), art.getchannel("A"))
    picture.paste(text, (left, inset))
    return picture


def _code(block: Code, paper: Paper, language: str) -> Image.Image:
    """What to do, the symbol, and the domain in words right below: one can check it."""
    parts = [_beside("phone", block.words[0], paper, language, is_bold=True)]
    matrix, scale = symbol_of(block.link, paper)
    symbol = _blank(paper, len(matrix) * scale)
    pen = ImageDraw.Draw(symbol)
    left = (paper.dots - len(matrix) * scale) // 2
    for row, modules in enumerate(matrix):
        for column, is_black in enumerate(modules):
            if is_black:
                x, y = left + column * scale, row * scale
                pen.rectangle((x, y, x + scale - 1, y + scale - 1), fill=0)
    parts.append(symbol)
    parts.append(
        paragraph(block.domain, paper.body, paper.dots, language, is_bold=True, is_centred=True)
    )
    parts += [_beside("sound", block.words[1], paper, language)]
    parts += [paragraph(block.words[2], paper.caption, paper.dots, language)]
    return _stack(parts, paper.gap)
