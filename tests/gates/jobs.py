# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done under fault: five of our own jobs, and how one state of their files is told from another."""
import json
import pathlib
import shutil

import schema
from support import copy_database, demand, is_whole, open_class, province, state_of


def closing(program, db):
    """A class ready to be closed: results, completions and planning lines come in one transaction."""
    province(program, db)
    opening, opened = open_class('L1')
    program.do(db, {**opening, 'starts_on': '2027-02-22', 'ends_on': '2027-02-23'}, opened,
               {'do': 'nominate', 'class': 'L1', 'cadres': [f'c{i:03}' for i in range(12)]},
               {'do': 'set_class_state', 'class': 'L1', 'state': 'running'},
               {'do': 'set_class_state', 'class': 'L1', 'state': 'finished'})
    return ['do', '-'], [json.dumps({'do': 'close_class', 'class': 'L1', 'id': 'close'})]


def importing(program, db):
    province(program, db)
    extra = db.parent / 'extra'
    extra.mkdir(exist_ok=True)
    (extra / 'cadres.csv').write_text('code,full_name,unit\n' + ''.join(f'n{i:03},Người mới {i},U1\n' for i in range(60)))
    return ['import', extra], []


def single(program, db):
    province(program, db)
    return ['do', '-'], [json.dumps({'do': 'record_completion', 'code': 'k1', 'cadre': 'c001', 'course': 'C1',
                                     'completed_on': '2027-02-01', 'id': 'single'})]


def migration(_, db):
    schema.build(db, 4)
    return ['migrate'], []


def backup(program, db):
    province(program, db)
    return ['backup', COPY], []


def careless(program, db):
    """The control: a program that does not look at errors."""
    province(program, db)
    return ['ignore-errors'], []


COPY = object()  # stands in a call for the copy beside the file that is worked on
JOBS = {'closing': closing, 'import': importing, 'single': single, 'migration': migration, 'backup': backup}


def copy_of(db):
    return pathlib.Path(f'{db}.copy')


def essence(db):
    """Rows without what differs from run to run (instants and the hashes over them), or 'broken'."""
    if not is_whole(db):
        return 'broken'
    state = state_of(db)
    for table in ('audit', 'audit_head', 'command_log', 'schema_migration', 'setting'):
        state[table] = len(state.get(table, ()))
    return state


class Job:
    """A job made ready once, to be done many times over the same file."""

    def __init__(self, program, place, name, runner=None):
        self.program, self.name, self.place = runner or program, name, place
        self.base, self.work = place / f'{name}.sqlite', place / f'{name}-work.sqlite'
        self.steps = schema.reference(place) if name == 'migration' else {}
        self.arguments, self.lines = {**JOBS, 'careless': careless}[name](program, self.base)
        self.restart()
        self.old = self.seen(self.work)
        self.run()
        self.new = self.seen(self.work)
        demand(self.old != self.new and 'broken' not in (self.old, self.new), f'{name} does nothing')
        # Each step of an upgrade is a transaction of its own.
        self.allowed = [number for number in self.steps if number >= self.old] if self.steps else [self.old, self.new]

    def restart(self):
        for path in self.place.glob(f'{self.work.name}*'):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        copy_database(self.base, self.work)

    def run(self, expect=(0,), **settings):
        """Does the job, with the watched file layer below when there are settings for it."""
        arguments = [copy_of(self.work) if one is COPY else one for one in self.arguments]
        environment = self.program.faults(self.work, **settings) if settings else None
        return self.program.run(self.work, *arguments, lines=self.lines, environment=environment, expect=expect)

    def points(self, **settings):
        """How many operations there are to go wrong."""
        counter = self.place / 'count'
        self.restart()
        self.run(count=counter, **settings)
        return int(counter.read_text())

    def seen(self, db):
        """What stands in the files: equal for equal states, 'broken' or 'between' for what must never be."""
        if self.steps:
            return schema.step_of(db, self.steps) if is_whole(db) else 'broken'
        live, copy = essence(db), essence(copy_of(db)) if copy_of(db).exists() else None
        if 'broken' in (live, copy):
            return 'broken'
        return live, copy


def spread(count, most):
    """At most `most` of the numbers from 1 to `count`, the first and the last among them; without `most` all."""
    if most is None or count <= most:
        return range(1, count + 1)
    return sorted({1 + number * (count - 1) // max(1, most - 1) for number in range(most)})
