# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G6: many desks and one last seat, on PostgreSQL."""
import psql
from desks import Desk, crowd, latency
from support import demand, open_class, province

WITH_ONE_PAST = 50  # rounds in one database: nobody has been on the list of hundreds of classes


def careless_overbook(server, database, clients=8):
    """The control: the clients who got a seat that only one may have, by reading first and writing then."""
    server.sql(database, 'CREATE TABLE careless_seat(holder BIGINT)')
    with psql.sessions(server, database, clients) as careless:
        psql.read_then_write(careless, 'SELECT count(*) FROM careless_seat', lambda taken: taken == '0',
                             [f'INSERT INTO careless_seat VALUES({number})' for number in range(clients)])
    return int(server.sql(database, 'SELECT count(*) FROM careless_seat'))


def fight_for_a_seat(office, all_desks, name):
    """One seat, and everybody asks for it in the same moment: one gets it, all others wait."""
    opening, opened = open_class(name, capacity=1)
    for command in ({**opening, 'starts_on': '2027-04-05', 'ends_on': '2027-04-06'}, opened):
        demand(office.ask(command)['ok'], f'{name} cannot be opened')
    replies = all_desks.ask_together([{'do': 'nominate', 'class': name, 'cadres': [f'c{number:03}']} for number in range(len(all_desks.desks))])
    outcomes = sorted(reply['outcomes'][0]['outcome'] if reply['ok'] else reply['error'] for reply in replies)
    demand(outcomes == ['enrolled'] + ['waitlisted'] * (len(replies) - 1), f'{name}: {outcomes}')
    # Who has the seat gives it back: in the next round everybody competes again.
    demand(office.ask({'do': 'cancel_class', 'class': name, 'reason': 'x'})['ok'], f'{name} cannot be cancelled')


def fight_through(program, server, database, turns, desks):
    """Those rounds in a new database; how long the answers took."""
    url = server.url(database)
    province(program, url, cadres=desks, planned_every=1)  # everybody needs the course
    office = Desk(program, url)
    with crowd(program, url, desks) as all_desks:
        for turn in turns:
            fight_for_a_seat(office, all_desks, f'L{turn}')
        took = all_desks.answered()
    office.close()
    program.check(url, 'after all rounds')
    dead = psql.deadlocks(server, database)
    demand(dead == 0, f'{dead} deadlocks')
    return took


def last_seat(program, server, rounds, desks):
    took = []
    for first in range(0, rounds, WITH_ONE_PAST):
        database = server.database()
        took += fight_through(program, server, database, range(first, min(rounds, first + WITH_ONE_PAST)), desks)
    given = careless_overbook(server, database)
    demand(given > 1, 'control: careless clients did not overbook')
    return (f'{rounds} rounds, {desks} desks that all may: one seat given in each, 0 deadlocks, {latency(took)}; '
            f'control gave one seat to {given}')
