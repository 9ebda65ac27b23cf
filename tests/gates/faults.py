# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G2 power loss, G3 one fault at every operation, G5 a kill at every operation: over our own commands, under Qt's
driver, with the watched file layer of faultvfs.cpp below."""
import hashlib
import json
import os
import pathlib
import random
import sqlite3

from support import Failed, copy_database, demand, done_ids, folder, is_whole, open_class, opened, province, state_of

ROOT = pathlib.Path(__file__).resolve().parents[2]
MAGIC_SECTOR = 512


# ---- what is done under fault: name, what stands before, and the call

def closing(program, db):
    """A class ready to be closed: results, completions and planning lines come in one transaction."""
    program.do(db, {**open_class('L1')[0], 'starts_on': '2027-02-22', 'ends_on': '2027-02-23'}, open_class('L1')[1], {'do': 'nominate', 'class': 'L1', 'cadres': [f'c{i:03}' for i in range(12)]},
               {'do': 'set_class_state', 'class': 'L1', 'state': 'running'},
               {'do': 'set_class_state', 'class': 'L1', 'state': 'finished'})
    return ['do', '-'], [json.dumps({'do': 'close_class', 'class': 'L1', 'id': 'close'})]


def importing(program, db):
    extra = db.parent / 'extra'
    extra.mkdir(exist_ok=True)
    (extra / 'cadres.csv').write_text('code,full_name,unit\n' + ''.join(f'n{i:03},Người mới {i},U1\n' for i in range(60)))
    return ['import', extra], []


def single(program, db):
    return ['do', '-'], [json.dumps({'do': 'record_completion', 'code': 'k1', 'cadre': 'c001', 'course': 'C1',
                                     'completed_on': '2027-02-01', 'id': 'single'})]


JOBS = {'closing': closing, 'import': importing, 'single': single}


def prepared(program, place, job):
    """The database before, the call, and all rows before and after it."""
    base = place / f'{job}.sqlite'
    province(program, base)
    call, lines = JOBS[job](program, base)
    after = place / f'{job}-after.sqlite'
    copy_database(base, after)
    program.run(after, *call, lines=lines)
    return base, call, lines


def essence(db):
    """Rows without what differs from run to run (instants and the hashes over them)."""
    state = state_of(db)
    for table in ('audit', 'audit_head', 'command_log', 'schema_migration', 'setting'):
        state[table] = len(state.get(table, ()))
    return state


# ---- G3

def fault_points(program, base, work, call, lines, which):
    counter = work.parent / 'count'
    copy_database(base, work)
    program.run(work, *call, lines=lines, environment=program.faults(work, count=counter, **({'class': which} if which else {})))
    return int(counter.read_text())


def fault_once(program, job, base, work, call, lines, old, new, settings):
    copy_database(base, work)
    done = program.run(work, *call, lines=lines, environment=program.faults(work, **settings), expect=None)
    what = f'{job} {settings}'
    demand(done.returncode in (0, 1, 3, -9), f'{what}: exit {done.returncode}')
    demand(is_whole(work), f'{what}: the file is broken')
    found = essence(work)
    demand(found in (old, new), f'{what}: half applied')
    said = done.returncode == 0
    demand(not said or found == new, f'{what}: acknowledged and not there')
    # Again with the same id, the fault gone: once, and never twice.
    program.run(work, *call, lines=lines)
    demand(essence(work) == new, f'{what}: not the same after the retry')
    return found == new and not said


def faults(program, stride):
    """Every `stride`-th operation of each class goes wrong, once and from then on."""
    points = hidden = 0
    with folder() as place:
        for job in JOBS:
            base, call, lines = prepared(program, place, job)
            old, new, work = essence(base), essence(place / f'{job}-after.sqlite'), place / 'work.sqlite'
            demand(old != new, f'{job} does nothing')
            for which, kind in (('write', 'ioerr'), ('write', 'full'), ('sync', 'ioerr'), ('truncate', 'ioerr'),
                                ('delete', 'ioerr'), ('read', 'ioerr'), ('open', 'ioerr')):
                count = fault_points(program, base, work, call, lines, which)
                for at in sorted({*range(1, count + 1, stride), count} - {0}):
                    for sticky in ({}, {'sticky': 1}):
                        settings = {'at': at, 'kind': kind, 'class': which, **sticky}
                        hidden += fault_once(program, job, base, work, call, lines, old, new, settings)
                        points += 1
    return f'{points} faults, 0 broken, 0 half applied, {hidden} reported as failed although written (the retry did not double)'


# ---- G5

def schema_of(number):
    """A database as the program made it when `number` was its newest step."""
    def build(path):
        with opened(path) as connection:
            for step in sorted((ROOT / 'models/store/schema/sqlite').iterdir()):
                if int(step.name) > number:
                    continue
                digest = hashlib.sha256()
                for file in sorted(step.glob('*.sql')):
                    digest.update(file.name.encode() + file.read_bytes())
                    connection.execute(file.read_text())
                connection.execute('INSERT INTO schema_migration(number, name, hash, applied_at) VALUES(?, ?, ?, ?)',
                                   (int(step.name), '', digest.hexdigest(), ''))
            connection.execute("INSERT INTO unit(code) VALUES('P')")
            connection.commit()
    return build


def migration_numbers():
    return [int(step.name) for step in sorted((ROOT / 'models/store/schema/sqlite').iterdir())]


def schema_text(db):
    with opened(db) as connection:
        return sorted(row[0] for row in connection.execute('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL'))


def recorded(db):
    with opened(db) as connection:
        return connection.execute('SELECT max(number) FROM schema_migration').fetchone()[0]


def migrations(program, stride):
    """A kill at every operation of an upgrade: the schema of one step or another, never between."""
    numbers, kills = migration_numbers(), 0
    with folder() as place:
        fresh = place / 'fresh.sqlite'
        program.run(fresh, 'init')
        newest = schema_text(fresh)
        for number in numbers[:-1]:
            old, work = place / f'old{number}.sqlite', place / 'work.sqlite'
            schema_of(number)(old)
            for path in place.glob('work.sqlite*'):
                path.unlink()
            count = fault_points(program, old, work, ['migrate'], [], None)
            demand(schema_text(work) == newest, f'from {number}: not the newest schema')
            for at in range(1, count + 1, stride):
                for path in place.glob('work.sqlite*'):
                    path.unlink()
                copy_database(old, work)
                program.run(work, 'migrate', environment=program.faults(work, at=at, kind='kill'), expect=None)
                demand(is_whole(work), f'from {number}, kill at {at}: broken')
                demand(recorded(work) in numbers, f'from {number}, kill at {at}: no known step')
                program.run(work, 'migrate')
                demand(schema_text(work) == newest, f'from {number}, kill at {at}: not the newest after a retry')
                kills += 1
        # A newer file is refused untouched.
        with opened(fresh) as connection:
            connection.execute("INSERT INTO schema_migration(number, name, hash, applied_at) VALUES(9999, '', '', '')")
            connection.commit()
        before = hashlib.sha256(fresh.read_bytes()).hexdigest()
        program.run(fresh, 'migrate', expect=(3,))
        program.run(fresh, 'info', expect=(3,))
        demand(hashlib.sha256(fresh.read_bytes()).hexdigest() == before, 'a newer file was touched')
    return f'{kills} kills, 0 between two steps; a newer file is refused untouched'


# ---- G2

def operations(log):
    """The recorded changes: (kind, file, position, data)."""
    text, at = log.read_bytes(), 0
    while at < len(text):
        end = text.index(b'\n', at)
        kind, length, position, size = text[at:end].split(b' ')
        name_end = end + 1 + int(length)
        data_end = name_end + (int(size) if kind == b'W' else 0)
        yield kind.decode(), text[end + 1:name_end].decode(), int(position), text[name_end:data_end]
        at = data_end


def put(content, position, data):
    if len(content) < position:
        content.extend(b'\0' * (position - len(content)))
    content[position:position + len(data)] = data


class Disk:
    """What has surely reached the disk, and what may have."""

    def __init__(self, files, lies=False):
        self.lies = lies  # the control: a sync that means nothing
        self.durable = {name: bytearray(data) for name, data in files.items()}
        self.pending = []

    def take(self, kind, name, position, data):
        if kind == 'S' and not self.lies:
            for operation in [one for one in self.pending if one[1] == name]:
                self.apply(self.durable, *operation)
            self.pending = [one for one in self.pending if one[1] != name]
        elif kind == 'D' and position:
            self.durable.pop(name, None)
            self.pending = [one for one in self.pending if one[1] != name]
        elif kind in 'WTD':
            self.pending.append((kind, name, position, data))

    @staticmethod
    def apply(files, kind, name, position, data):
        if kind == 'D':
            files.pop(name, None)
            return
        content = files.setdefault(name, bytearray())
        if kind == 'W':
            put(content, position, data)
        elif kind == 'T':
            del content[position:]

    def image(self, rng):
        """One state a power cut may leave: any of the pending changes, whole, torn or not at all."""
        files = {name: bytearray(data) for name, data in self.durable.items()}
        for kind, name, position, data in self.pending:
            luck = rng.random()
            if luck < 0.4:
                self.apply(files, kind, name, position, data)
            elif luck < 0.6 and kind == 'W' and len(data) > MAGIC_SECTOR:
                cut = MAGIC_SECTOR * rng.randrange(1, len(data) // MAGIC_SECTOR + 1)
                self.apply(files, kind, name, position, data[:cut])
        return files


def look_at_image(files, base, place):
    """'broken', or the number of entries in the log."""
    target = place / 'image.sqlite'
    for ending in ('', '-journal'):
        path = pathlib.Path(f'{target}{ending}')
        path.unlink(missing_ok=True)
        if f'{base}{ending}' in files:
            path.write_bytes(files[f'{base}{ending}'])
    try:
        if not is_whole(target):
            return 'broken'
        with opened(target) as connection:
            return connection.execute('SELECT seq FROM audit_head').fetchone()[0]
    except sqlite3.DatabaseError:
        return 'broken'


def images_of(job, log, base, place, images, rng, lies):
    """Every cut of the recorded run; the log may hold the entries of before or of after, no others."""
    files = {str(path): path.read_bytes() for path in (base, pathlib.Path(f'{base}-journal')) if path.exists()}
    before = look_at_image({name: bytearray(data) for name, data in files.items()}, base, place)
    disk, all_operations = Disk(files, lies), list(operations(log))
    made = broken = 0
    for operation in all_operations:
        disk.take(*operation)
        for _ in range(images):
            found = look_at_image(disk.image(rng), base, place)
            made += 1
            broken += found not in (before, before + 1)
    lost = 0
    for _ in range(images * 10):  # after the answer was given
        made += 1
        lost += look_at_image(disk.image(rng), base, place) != before + 1
    return made, broken, lost


def power_loss(program, images):
    rng = random.Random(2)
    totals, control = [0, 0, 0], [0, 0, 0]
    with folder() as place:
        for job in JOBS:
            base, call, lines = prepared(program, place, job)
            work, log = place / f'{job}-work.sqlite', place / f'{job}.log'
            copy_database(base, work)
            before = place / f'{job}-before.sqlite'
            copy_database(work, before)
            program.run(work, *call, lines=lines, environment=program.faults(work, log=log))
            copy_database(before, work)  # images are named after the file that was written
            totals = [a + b for a, b in zip(totals, images_of(job, log, work, place, images, rng, lies=False))]
            control = [a + b for a, b in zip(control, images_of(job, log, work, place, max(1, images // 2), rng, lies=True))]
    demand(totals[1] == 0 and totals[2] == 0, f'{totals[0]} images: {totals[1]} broken or half applied, {totals[2]} acknowledged and lost')
    demand(control[1] + control[2] > 0, 'control: a disk that does not sync lost nothing')
    return f'{totals[0]} images, 0 broken, 0 half applied, 0 lost; control (no syncs): {control[1]} broken, {control[2]} lost of {control[0]}'
