# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G9: no edit is lost when several people change the same row."""
import json
import multiprocessing

from support import Failed, demand, folder, opened, open_class, province


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
