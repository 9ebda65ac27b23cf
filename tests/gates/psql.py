# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain client of PostgreSQL, that knows nothing of our rules: for controls, and to look from outside."""
import contextlib
import subprocess


class Session:
    def __init__(self, server, database):
        self.child = subprocess.Popen([server.bin / 'psql', '-h', server.place, '-U', 'owner', '-d', database, '-X', '-A', '-t', '-q'],
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def send(self, sql):
        self.child.stdin.write(f'{sql};\n\\echo answered\n')
        self.child.stdin.flush()

    def answer(self):
        lines = []
        for line in iter(self.child.stdout.readline, ''):
            if line == 'answered\n':
                break
            lines.append(line.rstrip('\n'))
        return '\n'.join(lines)

    def ask(self, sql):
        self.send(sql)
        return self.answer()

    def kill(self):
        self.child.kill()
        self.child.wait()

    def close(self):
        self.child.stdin.close()
        self.child.wait()
        self.child.stdout.close()


@contextlib.contextmanager
def sessions(server, database, count):
    clients = [Session(server, database) for _ in range(count)]
    try:
        yield clients
    finally:
        for one in clients:
            one.close()


def read_then_write(clients, question, is_free, statements):
    """As careless programs do it: everybody has read before the first writes, so nobody sees what the others do."""
    free = [is_free(client.ask(question)) for client in clients]
    for client, may, statement in zip(clients, free, statements):
        if may:
            client.ask(statement)


def deadlocks(server, database):
    return int(server.sql(database, f"SELECT deadlocks FROM pg_stat_database WHERE datname = '{database}'"))


def deadlock_is_counted(server, database):
    """The control: two clients that take the same two locks in opposite orders are counted."""
    before = deadlocks(server, database)
    with sessions(server, database, 2) as (one, other):
        for client, first in ((one, 1), (other, 2)):
            client.ask(f'BEGIN; SELECT pg_advisory_xact_lock({first})')
        for client, second in ((one, 2), (other, 1)):
            client.send(f'SELECT pg_advisory_xact_lock({second})')
        for client in (one, other):
            client.answer()
    return deadlocks(server, database) - before
