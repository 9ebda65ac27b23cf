# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks: programs that stay open and are asked one command after another, one by one or all at the same moment."""
import concurrent.futures
import contextlib
import json
import threading
import time

from support import demand


class Desk:
    def __init__(self, program, db):
        self.child = program.start(db, 'do', '-')

    def ask(self, command):
        self.child.stdin.write(json.dumps(command) + '\n')
        self.child.stdin.flush()
        reply = self.child.stdout.readline()
        demand(reply, f'no answer to {command}: the program has ended')
        return json.loads(reply)

    def close(self):
        self.child.stdin.close()
        self.child.wait()
        self.child.stdout.close()


def latency(took):
    """What 99 of 100 answers stayed below."""
    return f'p99 {1000 * sorted(took)[len(took) * 99 // 100]:.0f} ms'


class Crowd:
    """Many desks on one database."""

    def __init__(self, program, db, count):
        self.desks = [Desk(program, db) for _ in range(count)]
        self.hands = concurrent.futures.ThreadPoolExecutor(count)
        self.all_are_ready = threading.Barrier(count)
        self.took = []

    def ask_together(self, commands):
        """One command at each desk in the same moment; the replies in the order of the desks."""
        def ask(desk, command):
            self.all_are_ready.wait(timeout=120)
            begun = time.monotonic()
            reply = desk.ask(command)
            self.took.append(time.monotonic() - begun)
            return reply
        return list(self.hands.map(ask, self.desks, commands))

    def answered(self):
        """How long each answer took; the first of each desk is left out, in which it reads the province."""
        return self.took[len(self.desks):]

    def close(self):
        self.hands.shutdown()
        for desk in self.desks:
            desk.close()


@contextlib.contextmanager
def crowd(program, db, count):
    desks = Crowd(program, db, count)
    try:
        yield desks
    finally:
        desks.close()
