# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G18: an office day in minutes: many desks on PostgreSQL, looked at all the time. What a program holds in memory after
the beginning may not grow, and at no moment is anything wrong."""
import pathlib
import random
import subprocess
import sys
import threading
import time

from desks import Desk
from support import demand, open_class, province

THINKING = 0.5  # seconds a person needs between two commands at most; without it this would be a storm
WARM = 0.25  # of the time: caches fill, and the first of everything is allocated
MOST_GROWTH = 5  # per cent
PEOPLE = 200
CLASSES = 20  # of each desk, as in an office; with 5 for all desks thousands withdraw from each, and answers grow with them


def some_command(rng, number, turn):
    cadre = f'c{rng.randrange(PEOPLE):03}'
    one = f'L{number}-{rng.randrange(CLASSES)}'
    return rng.choice([{'do': 'nominate', 'class': one, 'cadres': [cadre]},
                       {'do': 'withdraw', 'class': one, 'cadre': cadre, 'reason': 'x'},
                       {'do': 'set_capacity', 'class': one, 'capacity': 100 + turn % 50},
                       {'do': 'change_cadre', 'code': cadre, 'phone': f'09{rng.randrange(10 ** 8):08}'}])


def memory_of(process):
    """What a process holds now, in kilobytes."""
    lines = pathlib.Path(f'/proc/{process}/status').read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith('VmRSS:'))


def growth(before, after):
    return 100 * (after - before) / before


class Person(threading.Thread):
    def __init__(self, program, url, number, stop):
        super().__init__()
        self.desk, self.number, self.stop, self.done, self.unexpected = Desk(program, url), number, stop, 0, []

    def run(self):
        rng = random.Random(self.number)
        while not self.stop.wait(rng.uniform(0, 2 * THINKING)):
            reply = self.desk.ask(some_command(rng, self.number, self.done))
            self.done += 1
            if not reply['ok'] and reply['error'] not in ('wrong_state', 'unknown_reference', 'below_seats_taken'):
                self.unexpected.append(reply)


def total_memory(people):
    return sum(memory_of(person.desk.child.pid) for person in people)


def watch(program, url, people, until):
    """Checks the whole database again and again; gives how often."""
    looks = 0
    while time.monotonic() < until:
        program.check(url, f'look {looks}')
        looks += 1
        time.sleep(min(5, max(0, until - time.monotonic())))
    demand(not any(person.unexpected for person in people), f'{[person.unexpected[:1] for person in people if person.unexpected]}')
    return looks


LEAK = 'import sys\nkept = []\nfor line in sys.stdin:\n    kept.append(bytearray(4 << 20))\n    print(len(kept), flush=True)\n'


def leak_is_found():
    """The control: a program that keeps something of every line."""
    child = subprocess.Popen([sys.executable, '-c', LEAK], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    sizes = []
    for _ in range(2):
        child.stdin.write('x\n')
        child.stdin.flush()
        child.stdout.readline()
        sizes.append(memory_of(child.pid))
    child.stdin.close()
    child.wait()
    found = growth(*sizes)
    demand(found >= MOST_GROWTH, f'control: a leak was not found ({found:.1f} %)')
    return found


def soak(program, server, seconds, desks):
    url, stop = server.url(server.database()), threading.Event()
    province(program, url, cadres=PEOPLE, planned_every=1)
    program.do(url, *(line for number in range(desks) for one in range(CLASSES)
                      for line in open_class(f'L{number}-{one}', capacity=100, day=8 + 2 * (one % 5))))
    people = [Person(program, url, number, stop) for number in range(desks)]
    for person in people:
        person.start()
    try:
        begun = time.monotonic()
        looks = watch(program, url, people, begun + WARM * seconds)
        before = total_memory(people)
        looks += watch(program, url, people, begun + seconds)
        after = total_memory(people)
    finally:
        stop.set()
        for person in people:
            person.join()
            person.desk.close()
    grown, leak = growth(before, after), leak_is_found()
    demand(grown < MOST_GROWTH, f'memory grew by {grown:.1f} % from {before} kB')
    return (f'{seconds / 60:.0f} minutes, {desks} desks, {sum(person.done for person in people)} commands, {looks} checks: nothing wrong; '
            f'{before // desks // 1024} MB a desk, grown by {grown:.1f} % after the first quarter; control: a leak of {leak:.0f} % found')
