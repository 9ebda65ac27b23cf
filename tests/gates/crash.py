# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G1 kills in a command storm, G4 several programs on one file, G9 no edit is lost."""
import json
import multiprocessing
import random
import sqlite3
import time

from support import Failed, demand, done_ids, folder, is_whole, opened, open_class, province


def storm_command(turn, rng):
    cadre = f'c{rng.randrange(40):03}'
    kinds = [{'do': 'record_completion', 'code': f'k{turn}', 'cadre': cadre, 'course': 'C2', 'completed_on': '2027-02-01'},
             {'do': 'set_capacity', 'class': 'L1', 'capacity': 30 + rng.randrange(10)},
             {'do': 'nominate', 'class': 'L1', 'cadres': [cadre]},
             {'do': 'withdraw', 'class': 'L1', 'cadre': cadre, 'reason': 'x'}]
    return {**rng.choice(kinds), 'id': f'turn-{turn}'}


def storm_once(program, db, turn, rng):
    """Sends commands until the kill comes; gives the ids sent, those acknowledged as done, and the next turn."""
    child = program.start(db, 'do', '-')
    end = time.monotonic() + rng.uniform(0.02, 0.25)
    sent, acknowledged = [], set()
    while time.monotonic() < end:
        turn += 1
        command = storm_command(turn, rng)
        sent.append(command['id'])
        child.stdin.write(json.dumps(command) + '\n')
        child.stdin.flush()
        if rng.random() < 0.1:
            break  # do not wait: the kill falls into the work
        if json.loads(child.stdout.readline())['ok']:
            acknowledged.add(command['id'])
    child.kill()
    child.stdout.close()
    child.wait()
    try:
        child.stdin.close()
    except BrokenPipeError:
        pass
    return sent, acknowledged, turn


def kills(program, count):
    rng = random.Random(1)
    with folder() as place:
        db = place / 'p.sqlite'
        province(program, db)
        program.do(db, *open_class('L1'))
        acknowledged, turn = set(), 0
        for kill in range(count):
            before = done_ids(db)
            sent, answered, turn = storm_once(program, db, turn, rng)
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
    return f'{count} kills, {len(acknowledged)} acknowledged, 0 lost, 0 broken'


def fill_seats(program, db, worker, end, results):
    rng = random.Random(worker)
    child = program.start(db, 'do', '-')
    tries, busy = 0, 0
    while time.monotonic() < end:
        command = {'do': 'nominate', 'class': f'L{rng.randrange(5)}', 'cadres': [f'c{rng.randrange(120):03}']}
        if rng.random() < 0.3:
            command = {'do': 'withdraw', 'class': command['class'], 'cadre': command['cadres'][0], 'reason': 'x'}
        child.stdin.write(json.dumps(command) + '\n')
        child.stdin.flush()
        reply = json.loads(child.stdout.readline())
        tries += 1
        busy += reply.get('error') == 'storage_busy'
    child.stdin.close()
    child.wait()
    results.put((tries, busy))


def book_without_care(db, all_have_read):
    """The control: read, then write, each by itself, as a careless program would. All have read before the first
    writes: else a fast machine would serve one after the other and the control would show nothing."""
    connection = sqlite3.connect(str(db), timeout=60, isolation_level=None)
    for place in range(50):
        is_free = connection.execute('SELECT count(*) FROM seat WHERE place = ?', (place,)).fetchone()[0] < 3
        all_have_read.wait(timeout=60)
        if is_free:
            connection.execute('INSERT INTO seat VALUES(?)', (place,))


def careless_overbooks(place, crowd=6):
    db = place / 'careless.sqlite'
    with opened(db) as connection:
        connection.execute('CREATE TABLE seat (place INTEGER)')
        connection.commit()
    all_have_read = multiprocessing.Barrier(crowd)
    workers = [multiprocessing.Process(target=book_without_care, args=(db, all_have_read)) for _ in range(crowd)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    with opened(db) as connection:
        return connection.execute('SELECT count(*) FROM (SELECT place FROM seat GROUP BY place HAVING count(*) > 3)').fetchone()[0]


def processes(program, seconds, workers=4):
    with folder() as place:
        db = place / 'p.sqlite'
        province(program, db, cadres=120)
        for number in range(5):
            program.do(db, *open_class(f'L{number}', capacity=6, day=1 + 2 * number + 7))
        results = multiprocessing.Queue()
        end = time.monotonic() + seconds
        children = [multiprocessing.Process(target=fill_seats, args=(program, db, n, end, results)) for n in range(workers)]
        for child in children:
            child.start()
        counts = [results.get(timeout=seconds + 120) for _ in children]
        for child in children:
            child.join()
        demand(is_whole(db), 'the file is broken')
        program.check(db, 'after the storm')
        demand(sum(busy for _, busy in counts) == 0, f'somebody was told "busy": {counts}')
        over = careless_overbooks(place)
        demand(over > 0, 'control: careless booking did not overbook')
    return f'{workers} programs, {sum(tries for tries, _ in counts)} commands, 0 busy, 0 over capacity; control overbooked {over}'


def edit(program, db, edits, careful, all_have_read, results):
    child = program.start(db, 'do', '-')
    acknowledged, stale = 0, 0
    while acknowledged < edits:
        with opened(db) as connection:
            capacity, revision = connection.execute("SELECT capacity, revision FROM training_class WHERE code = 'L1'").fetchone()
        command = {'do': 'set_capacity', 'class': 'L1', 'capacity': capacity + 1}
        if careful:
            command['revision'] = revision
        else:
            all_have_read.wait(timeout=60)
        child.stdin.write(json.dumps(command) + '\n')
        child.stdin.flush()
        reply = json.loads(child.stdout.readline())
        if reply['ok']:
            acknowledged += 1
        elif reply['error'] == 'stale':
            stale += 1
            demand('theirs' in reply['detail'] and reply['detail']['yours']['capacity'] == capacity + 1, 'stale without both sides')
        else:
            raise Failed(str(reply))
    child.stdin.close()
    child.wait()
    results.put((acknowledged, stale))


def counted_edits(program, edits, careful, workers=3):
    with folder() as place:
        db = place / 'p.sqlite'
        province(program, db)
        program.do(db, *open_class('L1', capacity=30))
        results = multiprocessing.Queue()
        all_have_read = multiprocessing.Barrier(workers)
        children = [multiprocessing.Process(target=edit, args=(program, db, edits, careful, all_have_read, results))
                    for _ in range(workers)]
        for child in children:
            child.start()
        counts = [results.get(timeout=600) for _ in children]
        for child in children:
            child.join()
        with opened(db) as connection:
            capacity = connection.execute("SELECT capacity FROM training_class WHERE code = 'L1'").fetchone()[0]
        return sum(done for done, _ in counts), capacity - 30, sum(stale for _, stale in counts)


def lost_updates(program, edits):
    done, counted, stale = counted_edits(program, edits, careful=True)
    demand(done == counted, f'{done} acknowledged edits, {counted} to be seen')
    careless, seen, _ = counted_edits(program, edits, careful=False)
    demand(seen < careless, 'control: without revisions no edit was lost')
    return f'{done} edits, 0 lost, {stale} refused as stale; control lost {careless - seen} of {careless}'
