# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every gate uses: a small province, the program as people call it, and a look at the file from outside."""
import atexit
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

MEMORY = '/dev/shm' if os.access('/dev/shm', os.W_OK) else None
TODAY = '2027-03-01'


class Failed(Exception):
    """A gate that does not hold, or a control that passes."""


def demand(holds, what):
    if not holds:
        raise Failed(what)


@contextlib.contextmanager
def folder():
    path = tempfile.mkdtemp(prefix='lotrinh-gate-', dir=MEMORY)
    try:
        yield pathlib.Path(path)
    finally:
        shutil.rmtree(path, ignore_errors=True)


class Program:
    """lotrinhctl on one database."""

    def __init__(self, binary, vfs=None):
        self.binary = binary
        self.vfs = vfs
        settings = tempfile.mkdtemp(prefix='lotrinh-gate-', dir=MEMORY)
        atexit.register(shutil.rmtree, settings, ignore_errors=True)
        self.environment = {**os.environ, 'XDG_CONFIG_HOME': settings, 'LC_ALL': 'C.UTF-8'}

    def command(self, db, *arguments):
        return [self.binary, '--db', str(db), '--today', TODAY, '--format', 'csv', *map(str, arguments)]

    def faults(self, db, **settings):
        """The environment under which the watched file layer stands below the program."""
        names = {f'LOTRINH_FAULT_{name.upper()}': str(value) for name, value in settings.items()}
        return {**self.environment, 'LD_PRELOAD': self.vfs, 'LOTRINH_FAULT_PREFIX': str(db), **names}

    def run(self, db, *arguments, lines=(), environment=None, expect=(0,), timeout=120):
        done = subprocess.run(self.command(db, *arguments), input='\n'.join(lines), text=True, capture_output=True,
                              env={**self.environment, **(environment or {})}, timeout=timeout)
        if expect is not None:
            demand(done.returncode in expect, f'{arguments}: exit {done.returncode}: {done.stderr[-500:]}')
        return done

    def start(self, db, *arguments, environment=None):
        return subprocess.Popen(self.command(db, *arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.DEVNULL, text=True, env={**self.environment, **(environment or {})})

    def do(self, db, *commands, **options):
        done = self.run(db, 'do', '-', lines=[json.dumps(one) for one in commands], expect=options.pop('expect', (0, 1)), **options)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def check(self, db, what=''):
        done = self.run(db, 'check', expect=None)
        demand(done.returncode == 0, f'{what}: check says {done.stdout[:500]}{done.stderr[:500]}')


class Careless(Program):
    """A program of careless.py in the place of ours: what the gates must find."""

    def __init__(self, program):
        super().__init__(program.binary, program.vfs)

    def command(self, db, *arguments):
        way, *rest = map(str, arguments)
        return [sys.executable, str(pathlib.Path(__file__).with_name('careless.py')), way, str(db), *rest]


TABLES = {
    'units': ['code,name,parent', 'P,Tỉnh,', 'U1,Một,P', 'U2,Hai,P'],
    'titles': ['code,name,term_kind', 'T,Trưởng phòng,party'],
    'terms': ['code,kind,valid_from,valid_to', 'K1,party,2025-10-01,2030-09-30'],
    'courses': ['code,name,days,periods', 'C1,Khóa một,2,16', 'C2,Khóa hai,5,40'],
    'requirements': ['code,title,applies_to,kind,courses', 'R1,T,both,before_appointment,C1'],
}


def province(program, db, cadres=40, planned_every=2):
    """An empty database filled from a data folder: cadres c000, c001 … of two units, every second one planned."""
    with folder() as place:
        data = place / 'province'  # its name goes into the log
        data.mkdir()
        for name, lines in TABLES.items():
            (data / f'{name}.csv').write_text('\n'.join(lines) + '\n')
        people = [f'c{i:03},Người {i},U{i % 2 + 1}' for i in range(cadres)]
        (data / 'cadres.csv').write_text('\n'.join(['code,full_name,unit', *people]) + '\n')
        plans = [f'q{i:03},c{i:03},T,K1,2026-01-01' for i in range(0, cadres, planned_every)]
        (data / 'planning.csv').write_text('\n'.join(['code,cadre,title,term,approved_on', *plans]) + '\n')
        program.run(db, 'init')
        program.run(db, 'import', data)


def open_class(code, capacity=30, day=8):
    return [{'do': 'open_class', 'code': code, 'course': 'C1', 'name': code, 'starts_on': f'2027-03-{day:02}',
             'ends_on': f'2027-03-{day + 1:02}', 'capacity': capacity},
            {'do': 'set_class_state', 'class': code, 'state': 'open'}]


def copy_database(source, target):
    for ending in ('', '-journal'):
        if os.path.exists(f'{source}{ending}'):
            shutil.copy(f'{source}{ending}', f'{target}{ending}')
        elif os.path.exists(f'{target}{ending}'):
            os.remove(f'{target}{ending}')


@contextlib.contextmanager
def opened(db):
    """The file through another program's SQLite; a hot journal is played back as the next start would."""
    connection = sqlite3.connect(str(db), timeout=10)
    try:
        yield connection
    finally:
        connection.close()


def is_whole(db):
    with opened(db) as connection:
        try:
            return connection.execute('PRAGMA integrity_check').fetchall() == [('ok',)] \
                and not connection.execute('PRAGMA foreign_key_check').fetchall()
        except sqlite3.DatabaseError:
            return False


def done_ids(db):
    with opened(db) as connection:
        return {row[0] for row in connection.execute('SELECT id FROM command_log')}


def state_of(db):
    """All rows of all tables, as one value that two equal states share."""
    with opened(db) as connection:
        names = [row[0] for row in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")]
        return {name: tuple(sorted(map(repr, connection.execute(f'SELECT * FROM {name}')))) for name in names}
