#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes one token of models/domain/ at a time and asks the tests of domain/ whether they notice.

mutate.py BUILD [--sample N] [--seed S] [--least PCT]    BUILD: a folder where all of tests/domain is built file by file
(cmake --preset dev -B BUILD -DLOTRINH_WARM=OFF; cmake --build BUILD --target tests_domain tests_classes).
Prints every survivor with its line; exit 1 when fewer than PCT (default 85) percent are killed. Sources are left
alone: each mutant is compiled beside them, with the command the build recorded."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SWAPS = [(r'(?<![<>=!+\-*/&|])<=(?!>)', '<'), (r'(?<![<>=!+\-*/&|\-])>=', '>'), (r' < ', ' <= '), (r' > ', ' >= '),
         (r'==', '!='), (r'!=', '=='), (r'&&', '||'), (r'\|\|', '&&'), (r' \+ 1\b', ''), (r' - 1\b', ''), (r' \+ ', ' - '),
         (r'\btrue\b', 'false'), (r'\bfalse\b', 'true'), (r'\breturn \{\};', 'std::abort();'), (r'\bcontinue;', 'break;'),
         (r'(?<=[ (])!(?=[a-zA-Z])', ''), (r'\bstd::min\b', 'std::max'), (r'\bstd::max\b', 'std::min'), (r'\bany_of\b', 'all_of'),
         (r'\ball_of\b', 'any_of'), (r'(?<=[ (])0(?=[;),])', '1'), (r'(?<=[ (])1(?=[;),])', '2')]
SKIPPED = re.compile(r'^\s*(//|#|///|\*|namespace|using|template|class|struct|enum)|QStringLiteral\(".*"\);$')


def mutants_of(path):
    """(line number, text of the whole mutated file, what changed)"""
    lines = path.read_text().splitlines(keepends=True)
    for number, line in enumerate(lines):
        if SKIPPED.match(line):
            continue
        code = line.split(' // ')[0]
        for pattern, other in SWAPS:
            for found in re.finditer(pattern, code):
                if code[:found.start()].count('"') % 2:
                    continue
                changed = line[:found.start()] + other + line[found.end():]
                yield number + 1, ''.join([*lines[:number], changed, *lines[number + 1:]]), f'{line.strip()}  →  {changed.strip()}'


class Tests:
    """The built tests of domain/, to be linked again with a changed library."""

    def __init__(self, build):
        self.build = build
        self.commands = {entry['file']: entry for entry in json.loads((build / 'compile_commands.json').read_text())}
        self.library = build / 'models/domain/liblotrinh_domain.a'
        self.outer = tempfile.TemporaryDirectory()  # what lies outside the room, read once instead of with every mutant
        self.links = {}  # by program: the command that makes it
        self.tests = {}  # by program: the names of its tests
        for name, place in (('tests_domain', 'tests/domain'), ('tests_classes', 'tests/domain/classes')):
            made = subprocess.run(['ninja', '-C', str(build), '-t', 'commands', name], capture_output=True, text=True, check=True).stdout
            link = made.strip().splitlines()[-1]
            self.links[name] = shlex.split(link.split('&&')[1])
            listed = subprocess.run([str(build / place / name)], capture_output=True, text=True)
            self.tests[name] = (listed.stdout + listed.stderr).split('One of:')[1].split()

        self.precompile_outer()

    def precompile_outer(self):
        sources = sorted((ROOT / 'models/domain').rglob('*.cpp'))
        headers = {name for source in sources for name in re.findall(r'^#include (<.*>)$', source.read_text(), re.MULTILINE)}
        header = pathlib.Path(self.outer.name) / 'outer.h'
        header.write_text(''.join(f'#include {name}\n' for name in sorted(headers)))
        words = self.command_for(sources[0], header, header.with_suffix('.h.gch'))
        words[words.index('-c')] = '-xc++-header'
        subprocess.run(words, cwd=self.build, check=True)

    def programs_nearest_first(self, source):
        """Tests whose name shares the most with the file come first: most mutants die at once."""
        def far(test):
            return source.stem not in test and test[4:] not in source.stem
        programs = sorted(self.tests, key=lambda name: all(map(far, self.tests[name])))
        return [(program, sorted(self.tests[program], key=lambda test: (far(test), test))) for program in programs]

    def command_for(self, source, text, made):
        """The recorded command of a source, for another text of it; nothing optimised, that is quicker here."""
        words = [word for word in shlex.split(self.commands[str(source)]['command']) if not word.endswith('ccache')]
        words[words.index('-c') + 1] = str(text)
        words[words.index('-o') + 1] = str(made)
        for flag in ('-MD', '-MT', '-MF'):
            if flag in words:
                at = words.index(flag)
                del words[at:at + (1 if flag == '-MD' else 2)]
        return [*words, '-w', '-O0', '-g0']

    def compiled(self, source, text, place):
        mutant = place / source.name
        mutant.write_text(text)
        words = self.command_for(source, mutant, place / (source.name + '.o'))
        words += [f'-I{source.parent}', '-include', str(pathlib.Path(self.outer.name) / 'outer.h')]
        return subprocess.run(words, cwd=self.build, capture_output=True).returncode == 0

    def notices(self, source, text):
        """None when the mutant does not even compile, else whether a test fails."""
        with tempfile.TemporaryDirectory() as name:
            place = pathlib.Path(name)
            if not self.compiled(source, text, place):
                return None
            library = place / 'domain.a'
            shutil.copy(self.library, library)
            subprocess.run(['ar', 'r', str(library), str(place / (source.name + '.o'))], check=True, capture_output=True)
            for program, tests in self.programs_nearest_first(source):
                made = place / program
                words = [str(library) if word.endswith('liblotrinh_domain.a') else word for word in self.links[program]]
                words[words.index('-o') + 1] = str(made)
                subprocess.run(words, cwd=self.build, check=True, capture_output=True)
                for test in tests:
                    try:
                        if subprocess.run([str(made), test], capture_output=True, timeout=60, env={**os.environ, 'LC_ALL': 'C.UTF-8'}).returncode:
                            return True
                    except subprocess.TimeoutExpired:
                        return True
            return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('build', type=pathlib.Path)
    parser.add_argument('--sample', type=int)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--least', type=float, default=85)
    asked = parser.parse_args()
    tests = Tests(asked.build.resolve())
    mutants = [(path, *mutant) for path in sorted((ROOT / 'models/domain').rglob('*.cpp')) for mutant in mutants_of(path)]
    if asked.sample and asked.sample < len(mutants):
        mutants = random.Random(asked.seed).sample(mutants, asked.sample)
    killed = survived = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for (path, line, _, what), noticed in zip(mutants, pool.map(lambda one: tests.notices(one[0], one[2]), mutants)):
            killed += noticed is True
            if noticed is False:
                survived += 1
                print(f'survived: {path.relative_to(ROOT)}:{line}: {what}', flush=True)
    share = 100 * killed / max(1, killed + survived)
    print(f'{killed + survived} mutants, {killed} killed: {share:.1f} %')
    return 0 if share >= asked.least else 1


if __name__ == '__main__':
    sys.exit(main())
