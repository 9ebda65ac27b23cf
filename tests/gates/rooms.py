# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G7: many desks and one room, on PostgreSQL: sessions of different classes never stand in it at the same time."""
import datetime
import random

import psql
from desks import Desk, crowd, latency
from support import demand, province

FIRST = datetime.date(2027, 4, 1)


def overlaps(server, database, table):
    return int(server.sql(database, f'SELECT count(*) FROM {table} AS a JOIN {table} AS b ON a.room = b.room AND a.training_class < b.training_class '
                                    'AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at'))


def careless_overlap(server, database, clients=8):
    """The control: overlaps left by clients who read whether the room is free, and then write."""
    server.sql(database, 'CREATE TABLE careless_session(training_class BIGINT, room BIGINT, starts_at BIGINT, ends_at BIGINT)')
    with psql.sessions(server, database, clients) as careless:
        psql.read_then_write(careless, 'SELECT count(*) FROM careless_session WHERE room = 1 AND starts_at < 20 AND ends_at > 10',
                             lambda busy: busy == '0', [f'INSERT INTO careless_session VALUES({number}, 1, 10, 20)' for number in range(clients)])
    return overlaps(server, database, 'careless_session')


def some_hours(rng, day):
    """A session that meets most others of that day."""
    begin = rng.randrange(7 * 60, 15 * 60, 5)
    end = begin + rng.randrange(30, 180, 5)
    return {'starts_at': f'{day}T{begin // 60:02}:{begin % 60:02}', 'ends_at': f'{day}T{end // 60:02}:{end % 60:02}', 'room': 'P1'}


def make_classes(program, url, count, rounds):
    office, last = Desk(program, url), FIRST + datetime.timedelta(days=rounds)
    commands = [{'do': 'add_room', 'code': 'P1', 'capacity': 30}]
    commands += [{'do': 'open_class', 'code': f'L{number}', 'course': 'C1', 'name': 'x', 'starts_on': str(FIRST), 'ends_on': str(last),
                  'capacity': 5} for number in range(count)]
    for command in commands:
        reply = office.ask(command)
        demand(reply['ok'], f'{command}: {reply}')
    office.close()


def one_room(program, server, rounds, desks):
    rng, given = random.Random(7), 0
    database = server.database()
    url = server.url(database)
    province(program, url)
    make_classes(program, url, desks, rounds)
    with crowd(program, url, desks) as all_desks:
        for turn in range(rounds):
            day = FIRST + datetime.timedelta(days=turn)
            replies = all_desks.ask_together([{'do': 'add_session', 'class': f'L{number}', **some_hours(rng, day)} for number in range(desks)])
            outcomes = ['given' if reply['ok'] else reply['error'] for reply in replies]
            demand(set(outcomes) <= {'given', 'room_busy'} and 'given' in outcomes, f'{day}: {outcomes}')
            given += outcomes.count('given')
        took = all_desks.answered()
    program.check(url, 'after all rounds')
    found, dead = overlaps(server, database, 'session'), psql.deadlocks(server, database)
    demand(found == 0 and dead == 0, f'{found} overlaps, {dead} deadlocks')
    demand(int(server.sql(database, 'SELECT count(*) FROM session')) == given, 'sessions acknowledged and not there')
    careless, counted = careless_overlap(server, database), psql.deadlock_is_counted(server, database)
    demand(careless > 0, 'control: careless clients did not overlap')
    demand(counted > 0, 'control: a deadlock was not counted')
    return (f'{rounds} rounds, {desks} desks: {given} of {rounds * desks} sessions given, 0 overlaps, 0 deadlocks, {latency(took)}; '
            f'control: {careless} overlaps, {counted} deadlock counted')
