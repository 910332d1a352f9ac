"""Judge thousands of routes: ``python -m tests.support.wording 500 [--open-data]``.

Prints, per map, how many routes, maneuvers and sentences were judged and what was wrong with them.
"""

import sys
from collections import Counter

from tests.support.wording.corpus import BUILT_IN, OPEN_DATA, stations
from tests.support.wording.judge import Judge

_SHOWN = 12


def main() -> int:
    """Judge the routes; return 1 if anything is wrong."""
    count = int(next((a for a in sys.argv[1:] if a.isdigit()), "200"))
    wrong = 0
    lines: Counter[int] = Counter()
    for path in [*BUILT_IN, *(OPEN_DATA if "--open-data" in sys.argv else [])]:
        for station in stations(path):
            judge = Judge(station)
            verdicts = list(judge.judge_routes(count))
            wrong += len(verdicts)
            tally = judge.tally
            lines += tally.lines
            print(
                f"{path.name} {station.name.local}: {tally.routes} routes, {tally.maneuvers} "
                f"maneuvers, {tally.sentences} sentences, {len(verdicts)} wrong"
            )
            kinds = Counter((tag, what.split(":")[0]) for tag, what, _ in verdicts)
            for (tag, what), number in kinds.most_common(_SHOWN):
                example = next(v for v in verdicts if v[0] == tag and v[1].startswith(what))
                print(f"  {number} × {tag}: {example[1]}: {example[2]}")
    many = sorted(lines.elements())
    if many:
        seven = sum(count <= 7 for count in many) / len(many)
        print(
            f"lines a route: mean {sum(many) / len(many):.2f}, median {many[len(many) // 2]}, "
            f"nine of ten {many[int(len(many) * 0.9)]}, most {many[-1]}; seven or less {seven:.0%}"
        )
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
