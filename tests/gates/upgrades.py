# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G5: an upgrade killed at every operation."""
import hashlib

import schema
from jobs import spread
from support import Careless, copy_database, demand, folder, is_whole, opened


def clear(place):
    for path in place.glob('work.sqlite*'):
        path.unlink()


def killed(program, place, old, call, at):
    """The file as a kill at operation `at` left it."""
    work = place / 'work.sqlite'
    clear(place)
    copy_database(old, work)
    program.run(work, call, environment=program.faults(work, at=at, kind='kill'), expect=None)
    return work


def operations_of(program, place, old, call):
    work, counter = place / 'work.sqlite', place / 'count'
    clear(place)
    copy_database(old, work)
    program.run(work, call, environment=program.faults(work, count=counter))
    return int(counter.read_text())


def kills_from(program, place, number, steps, most):
    old = place / f'old{number}.sqlite'
    schema.build(old, number)
    points = spread(operations_of(program, place, old, 'migrate'), most)
    for at in points:
        work, what = killed(program, place, old, 'migrate', at), f'from {number}, kill at {at}'
        demand(is_whole(work), f'{what}: broken')
        demand(schema.step_of(work, steps) in steps, f'{what}: between two steps')
        program.run(work, 'migrate')
        demand(schema.step_of(work, steps) == schema.NUMBERS[-1], f'{what}: not the newest after a retry')
    return len(points)


def half_done_is_found(program, place, steps, most):
    """The control: how many kills leave a migration without a transaction half done."""
    several = max(int(step.name) for step in schema.STEPS if len(schema.statements_of(step)) > 1)
    old, careless, half = place / f'old{several - 1}.sqlite', Careless(program), 0
    for at in spread(operations_of(careless, place, old, 'upgrade-in-pieces'), most):
        half += schema.step_of(killed(careless, place, old, 'upgrade-in-pieces', at), steps) == 'between'
    demand(half > 0, 'control: a migration without a transaction was never found half done')
    return half


def newer_is_refused(program, db):
    program.run(db, 'init')
    with opened(db) as connection:
        connection.execute("INSERT INTO schema_migration(number, name, hash, applied_at) VALUES(9999, '', '', '')")
        connection.commit()
    before = hashlib.sha256(db.read_bytes()).hexdigest()
    program.run(db, 'migrate', expect=(3,))
    program.run(db, 'info', expect=(3,))
    demand(hashlib.sha256(db.read_bytes()).hexdigest() == before, 'a newer file was touched')


def migrations(program, most):
    """Kills at operations of an upgrade from every step: the schema of one step or another, never between."""
    with folder() as place:
        steps = schema.reference(place)
        fresh = place / 'fresh.sqlite'
        program.run(fresh, 'init')
        demand(schema.step_of(fresh, steps) == schema.NUMBERS[-1], 'a fresh file has another schema than its steps')
        kills = sum(kills_from(program, place, number, steps, most) for number in schema.NUMBERS[:-1])
        half = half_done_is_found(program, place, steps, 20)
        newer_is_refused(program, place / 'newer.sqlite')
    return f'{kills} kills, 0 between two steps; a newer file is refused untouched; control without a transaction: {half} half done'
