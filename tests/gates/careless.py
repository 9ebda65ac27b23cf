# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What careless programs do, as controls: careless.py WAY DATABASE [FILE]. A gate that finds nothing here finds nothing."""
import json
import os
import pathlib
import signal
import sqlite3
import sys

import schema


def answer_first(db):
    """Acknowledges a command when it arrives and commits it when the next one does."""
    connection = sqlite3.connect(db)
    waiting = None
    for line in sys.stdin:
        if waiting:
            connection.execute("INSERT INTO command_log VALUES(?, '', '', '', '')", (waiting,))
            connection.commit()
        waiting = json.loads(line)['id']
        print('{"ok":true}', flush=True)


def ignore_errors(db):
    """Two rows that belong together, each by itself, and no look at what came of it."""
    try:
        connection = sqlite3.connect(db, isolation_level=None)
        for number in range(2):
            try:
                connection.execute(f"INSERT INTO setting(name, value) VALUES('careless.{number}', '')")
            except sqlite3.Error:
                pass
    except sqlite3.Error:
        pass


def upgrade_in_pieces(db):
    """Every statement of the steps commits by itself."""
    connection = sqlite3.connect(db, isolation_level=None)
    reached = connection.execute('SELECT max(number) FROM schema_migration').fetchone()[0]
    for step in schema.STEPS:
        if int(step.name) > reached:
            for _, text in schema.statements_of(step):
                connection.execute(text)
            schema.record(connection, step)


def copy_in_place(db, copy):
    """Writes the copy under its final name, and is killed half way."""
    data = pathlib.Path(db).read_bytes()
    with open(copy, 'wb') as file:
        file.write(data[:len(data) // 2])
        file.flush()
        os.kill(os.getpid(), signal.SIGKILL)


WAYS = {'answer-first': answer_first, 'ignore-errors': ignore_errors, 'upgrade-in-pieces': upgrade_in_pieces,
        'copy-in-place': copy_in_place}

if __name__ == '__main__':
    WAYS[sys.argv[1]](*sys.argv[2:])
