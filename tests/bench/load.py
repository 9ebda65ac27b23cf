#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import, questions and start on a province, each beside what the same rows cost plain SQLite in the same run.

    load.py BUILD_FOLDER [--cadres N] [--runs R]

Prints medians and ratios; judges nothing.
"""
import argparse
import csv
import os
import sqlite3
import statistics
import subprocess
import tempfile
import time


def timed(work):
    begin = time.monotonic()
    work()
    return time.monotonic() - begin


def plain_load(folder, target):
    """Every file into a table of texts, one transaction, durable at its end."""
    db = sqlite3.connect(target, isolation_level=None)
    db.execute("PRAGMA synchronous=FULL")
    db.execute("BEGIN")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            columns = next(rows)
            table = name[:-4]
            db.execute(f'CREATE TABLE "{table}" ({", ".join(chr(34) + c + chr(34) for c in columns)})')
            db.executemany(f'INSERT INTO "{table}" VALUES ({",".join("?" * len(columns))})', rows)
    db.execute("COMMIT")
    db.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--cadres", type=int, default=30000)
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    ctl = os.path.join(asked.build, "app/lotrinhctl/lotrinhctl")
    window = os.path.join(asked.build, "app/lotrinh/lotrinh")
    with tempfile.TemporaryDirectory() as place:
        environment = dict(os.environ, XDG_CONFIG_HOME=place, XDG_RUNTIME_DIR=place, QT_QPA_PLATFORM="offscreen",
                           QT_QUICK_BACKEND="software")

        def run(*arguments):
            subprocess.run(arguments, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        source, folder = os.path.join(place, "demo.sqlite"), os.path.join(place, "folder")
        made = timed(lambda: run(ctl, "--db", source, "demo", "--cadres", str(asked.cadres)))
        run(ctl, "--db", source, "export", folder)
        count = sum(sum(1 for _ in open(os.path.join(folder, name), encoding="utf-8")) - 1 for name in os.listdir(folder))

        def fresh_import(number):
            target = os.path.join(place, f"import{number}.sqlite")
            run(ctl, "--db", target, "init")
            return timed(lambda: run(ctl, "--db", target, "--today", "2024-06-30", "import", folder))

        imports = [fresh_import(number) for number in range(asked.runs)]
        plains = [timed(lambda: plain_load(folder, os.path.join(place, f"plain{number}.sqlite"))) for number in range(asked.runs)]
        again = timed(lambda: run(ctl, "--db", os.path.join(place, "import0.sqlite"), "--today", "2024-06-30", "import", folder))
        rows = [
            ("demo", [made]),
            ("plain load of the same rows", plains),
            ("import", imports),
            ("import again (nothing to do)", [again]),
            ("duties", [timed(lambda: run(ctl, "--db", source, "duties")) for _ in range(asked.runs)]),
            ("rates --by unit", [timed(lambda: run(ctl, "--db", source, "rates", "--by", "unit")) for _ in range(asked.runs)]),
        ]
        if os.path.exists(window):
            rows.append(("window: start to first page with its facts",
                         [timed(lambda: run(window, "--db", source, "--first-frame")) for _ in range(asked.runs)]))
        base = statistics.median(plains)
        print(f"{asked.cadres} cadres, {count} rows; medians of {asked.runs}; ratio to the plain load")
        for name, seconds in rows:
            print(f"  {name:45s} {statistics.median(seconds):7.2f} s   {statistics.median(seconds) / base:5.2f}")


if __name__ == "__main__":
    main()
