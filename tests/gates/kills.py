# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G1: kills in a storm of commands."""
import json
import random
import time

from support import Careless, copy_database, demand, done_ids, folder, is_whole, opened, open_class, province


def storm_command(turn, rng):
    cadre = f'c{rng.randrange(40):03}'
    kinds = [{'do': 'record_completion', 'code': f'k{turn}', 'cadre': cadre, 'course': 'C2', 'completed_on': '2027-02-01'},
             {'do': 'set_capacity', 'class': 'L1', 'capacity': 30 + rng.randrange(10)},
             {'do': 'nominate', 'class': 'L1', 'cadres': [cadre]},
             {'do': 'withdraw', 'class': 'L1', 'cadre': cadre, 'reason': 'x'}]
    return {**rng.choice(kinds), 'id': f'turn-{turn}'}


def storm_once(program, call, db, turn, rng, unanswered=0.1):
    """Sends commands until the kill comes; gives the ids sent, those acknowledged as done, and the next turn."""
    child = program.start(db, *call)
    length, end = rng.uniform(0.005, 0.15), None  # from the first answer on, so that no kill falls into a slow start
    sent, acknowledged = [], set()
    while end is None or time.monotonic() < end:
        turn += 1
        command = storm_command(turn, rng)
        sent.append(command['id'])
        child.stdin.write(json.dumps(command) + '\n')
        child.stdin.flush()
        if rng.random() < unanswered:
            break  # do not wait: the kill falls into the work
        if json.loads(child.stdout.readline())['ok']:
            acknowledged.add(command['id'])
        end = end or time.monotonic() + length
    child.kill()
    child.stdout.close()
    child.wait()
    try:
        child.stdin.close()
    except BrokenPipeError:
        pass
    return sent, acknowledged, turn


def answering_first_loses(program, db, rng, count=3):
    """The control: a program that answers and commits later. Every kill comes after an answer and before the next
    command, so each loses one."""
    acknowledged = set()
    for kill in range(count):
        _, answered, _ = storm_once(Careless(program), ['answer-first'], db, (kill + 1) * 10 ** 6, rng, unanswered=0)
        acknowledged |= answered
    lost = len(acknowledged - done_ids(db))
    demand(lost == count, f'control: of {count} kills of a program that answers first, {lost} lost something')
    return lost


def kills(program, count):
    rng = random.Random(1)
    with folder() as place:
        db = place / 'p.sqlite'
        province(program, db)
        program.do(db, *open_class('L1'))
        acknowledged, turn = set(), 0
        for kill in range(count):
            before = done_ids(db)
            sent, answered, turn = storm_once(program, ['do', '-'], db, turn, rng)
            acknowledged |= answered
            demand(is_whole(db), f'kill {kill}: the file is broken')
            present = done_ids(db)
            demand(acknowledged <= present, f'kill {kill}: lost {acknowledged - present}')
            demand(len(present - before - answered) <= 1, f'kill {kill}: more than one command without an answer')
            if kill % 25 == 0:
                program.check(db, f'kill {kill}')
        # The same ids again do nothing.
        again = [{'do': 'record_completion', 'code': 'x', 'cadre': 'c001', 'course': 'C2', 'completed_on': '2027-02-01', 'id': one}
                 for one in sorted(acknowledged)[:20]]
        with opened(db) as connection:
            log = connection.execute('SELECT seq FROM audit_head').fetchone()
        program.do(db, *again)
        with opened(db) as connection:
            demand(connection.execute('SELECT seq FROM audit_head').fetchone() == log, 'a repeated id did something')
        program.check(db, 'after all kills')
        copy_database(db, place / 'careless.sqlite')
        lost = answering_first_loses(program, place / 'careless.sqlite', rng)
    return f'{count} kills, {len(acknowledged)} acknowledged, 0 lost, 0 broken; control answering before it commits: {lost} lost'
