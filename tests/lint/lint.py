#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What clang-tidy (.clang-tidy) and clazy object to in our own sources.

lint.py BUILD [--tool clang-tidy|clazy] [--only TEXT] [--jobs N]    BUILD: a configured and built folder (cmake --preset dev)
Prints every finding once; exit 1 when there is one. Files that were joined for the compiler are read joined."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = f'{ROOT}/(models|qml|app|tests)/'
# Joined files include .cpp files; that is what joining is.
TIDY = ['clang-tidy', '--quiet', '--checks=-bugprone-suspicious-include', f'--header-filter={OURS}']
# Left out: globals that are constants made of a literal, none from another; loops over temporaries of a few entries,
# which are copied once; keys that are walked or joined once; QString::midRef, which Qt 6 has no more.
CLAZY = ['clazy-standalone', '--checks=level0,level1,no-non-pod-global-static,no-range-loop-detach,no-container-anti-pattern,no-qstring-ref', f'--header-filter={OURS}']
FINDING = re.compile(r'^(?P<file>[^\s:]+):(?P<place>\d+:\d+): (?:warning|error): (?P<what>.*)$')


def readable(entry):
    """The command without what GCC precompiled, which clang cannot read, and without the search for shadows, which is GCC's:
    joined files have names that do not meet."""
    words = shlex.split(entry['command'])
    kept = []
    for word in words:
        if kept and kept[-1] == '-include' and 'cmake_pch' in word:
            kept.pop()
        elif word not in ('-Winvalid-pch', '-Wshadow'):
            kept.append(word)
    kept.append('-Wno-undefined-internal')  # a conversion that the compiler is only asked about
    return {**entry, 'command': shlex.join(kept)}


def isOurs(entry, build):
    path = pathlib.Path(entry['file'])
    return 'Unity' in path.parts or not path.is_relative_to(build)


def findings(command, folder, file):
    told = subprocess.run([*command, '-p', folder, file], capture_output=True, text=True)
    found = set()
    for line in (told.stdout + told.stderr).splitlines():
        if (finding := FINDING.match(line)) and pathlib.Path(os.path.normpath(finding['file'])).is_relative_to(ROOT):
            found.add(f'{os.path.relpath(os.path.normpath(finding["file"]), ROOT)}:{finding["place"]} {finding["what"]}')
    if told.returncode != 0 and not found:
        found.add(f'{file}:1:1: error: {(told.stderr or told.stdout).strip()[-400:]}')
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('--tool', choices=['clang-tidy', 'clazy'])
    parser.add_argument('--only', default='', help='part of the path of what is read')
    parser.add_argument('--jobs', type=int, default=2)
    options = parser.parse_args()
    build = options.build.resolve()
    entries = [readable(entry) for entry in json.loads((build / 'compile_commands.json').read_text()) if isOurs(entry, build)]
    files = [entry['file'] for entry in entries if options.only in entry['file']]
    tools = {'clang-tidy': TIDY, 'clazy': CLAZY}
    commands = [tools[options.tool]] if options.tool else list(tools.values())
    all_found = set()
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        (pathlib.Path(folder) / 'compile_commands.json').write_text(json.dumps(entries))
        for command in commands:
            for found in pool.map(lambda file: findings(command, folder, file), files):
                for line in sorted(found - all_found):
                    print(line, flush=True)
                all_found |= found
    print(f'{len(files)} compilations of our own read by {len(commands)} programs: {len(all_found)} findings')
    return 1 if all_found or not files else 0


if __name__ == '__main__':
    sys.exit(main())
