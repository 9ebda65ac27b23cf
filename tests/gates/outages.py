# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G8: the database server is killed as a power switch would, while many desks write."""
import itertools
import random
import threading
import time

import psql
from desks import crowd
from support import Failed, demand, province


def lost_without_waiting(server, database, inserts=20):
    """The control: a plain client that lets the server answer before it wrote. The server's own background writing
    rests meanwhile, and all of it fits one page of a fresh log (a full page is written at once): else the server might
    be in time for the last insert, and the control would show nothing."""
    server.sql(database, 'CREATE TABLE quick (n BIGINT)')
    server.stop()
    usual = dict(server.settings)
    server.settings |= {'wal_writer_delay': '10s', 'autovacuum': 'off'}
    server.start()
    server.sql(database, 'SELECT pg_switch_wal()')
    client = psql.Session(server, database)
    client.ask('SET synchronous_commit = off')
    for number in range(inserts):
        demand(client.ask(f'INSERT INTO quick VALUES({number}) RETURNING n') == str(number), 'control: the plain client got no answer')
    server.kill()
    client.kill()
    server.settings = usual
    server.start()
    return inserts - int(server.sql(database, 'SELECT count(*) FROM quick'))


class Writer:
    """A desk that writes one command after another and keeps what was acknowledged."""

    def __init__(self, desk, number):
        self.desk, self.number = desk, number
        self.acknowledged, self.failure = set(), None
        self.is_up = threading.Event()  # the server is there again
        self.survived = threading.Event()  # a command sent since was acknowledged

    def write(self, stop):
        try:
            for turn in itertools.count(1):
                if stop.is_set() or self.failure:
                    break
                self.write_one(turn)
        except Failed as reason:
            self.fail(str(reason))

    def write_one(self, turn):
        is_up = self.is_up.is_set()
        name = f'{self.number}-{turn}'
        reply = self.desk.ask({'do': 'record_completion', 'code': name, 'cadre': f'c{turn % 40:03}', 'course': 'C2',
                               'completed_on': '2027-02-01', 'id': f'turn-{name}'})
        if reply['ok']:
            self.acknowledged.add(f'turn-{name}')
            if is_up:
                self.survived.set()
        elif reply['error'] != 'storage_lost':
            self.fail(f'{reply}')

    def fail(self, reason):
        self.failure = reason
        self.survived.set()  # nobody need wait for it


def everybody_writes(writers, what):
    """Each has had an answer to a command it sent after this was called: by itself, without being started again."""
    for writer in writers:
        writer.survived.clear()
        writer.is_up.set()
    for writer in writers:
        has_written = writer.survived.wait(timeout=300)
        demand(has_written and not writer.failure, f'{what}: desk {writer.number} does not write: {writer.failure}')
        writer.is_up.clear()


def kill_once(server, database, writers, what):
    server.kill()
    acknowledged = set().union(*[set(writer.acknowledged) for writer in writers])
    server.start()
    present = set(server.sql(database, 'SELECT id FROM command_log').split())
    demand(acknowledged <= present, f'{what}: lost {acknowledged - present}')
    everybody_writes(writers, what)


def storm(program, server, database, count, desks):
    rng, stop = random.Random(4), threading.Event()
    with crowd(program, server.url(database), desks) as all_desks:
        writers = [Writer(desk, number) for number, desk in enumerate(all_desks.desks)]
        threads = [threading.Thread(target=writer.write, args=(stop,)) for writer in writers]
        for thread in threads:
            thread.start()
        try:
            everybody_writes(writers, 'before any kill')
            for kill in range(count):
                time.sleep(rng.uniform(0.1, 0.4))
                kill_once(server, database, writers, f'kill {kill}')
        finally:
            stop.set()
            for thread in threads:
                thread.join()
        failures = [writer.failure for writer in writers if writer.failure]
        demand(not failures, f'{failures}')
        return set().union(*[writer.acknowledged for writer in writers])


def server_kills(program, server, count, desks):
    database = server.database()
    province(program, server.url(database))
    acknowledged = storm(program, server, database, count, desks)
    present = set(server.sql(database, 'SELECT id FROM command_log').split())
    demand(acknowledged <= present, f'lost {acknowledged - present}')
    program.check(server.url(database), 'after all kills')
    lost = lost_without_waiting(server, database)
    demand(lost > 0, 'control: a server that answers before it writes lost nothing')
    return (f'{count} kills of the server under {desks} desks, {len(acknowledged)} acknowledged, 0 lost; every desk went on by itself; '
            f'control lost {lost} of 20')
