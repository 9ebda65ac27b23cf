# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G4: several programs on one file."""
import json
import multiprocessing
import random
import sqlite3
import time

from support import demand, folder, is_whole, opened, open_class, province


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
