"""What `make setup` and continuous integration stand on."""

import os
import re
import subprocess

from tests.support.tree import ROOT

CI = ROOT / ".ci"


def test_continuous_integration_runs_what_people_run() -> None:
    script = CI / "run"
    assert os.access(script, os.X_OK)
    assert re.search(r"^make check$", script.read_text(encoding="utf-8"), re.MULTILINE)


def test_no_debian_package_is_asked_for_twice() -> None:
    wanted = [name for path in CI.glob("apt-*.txt") for name in path.read_text().split()]
    assert wanted
    assert len(wanted) == len(set(wanted))


def test_without_rights_the_missing_packages_are_named_in_one_line(tmp_path) -> None:
    """A person who may not install is told what to run."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, script in {
        "id": "echo 1000",
        "sudo": "exit 1",
        "dpkg-query": "exit 1",
        "apt-get": "echo installed >&2; exit 9",
    }.items():
        tool = tools / name
        tool.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        tool.chmod(0o755)
    done = subprocess.run(
        [CI / "apt-missing", CI / "apt-run.txt"],
        env={"PATH": f"{tools}:/usr/bin:/bin"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Run: sudo apt-get install" in done.stderr
    assert "libgl1" in done.stderr
