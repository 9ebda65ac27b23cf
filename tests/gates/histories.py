# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G13: random histories of many desks, judged by what was asked, answered and logged. The log gives the one order in
which everything is said to have happened; then each answer must be the one that order gives, nothing may have happened
before it was asked or after it was answered, and nothing acknowledged may be missing."""
import dataclasses
import json
import random
import threading
import time

from desks import Desk
from support import Failed, demand, open_class, opened, province

SEATS, PEOPLE = 4, 10


@dataclasses.dataclass(frozen=True)
class Event:
    token: str  # written into the command, so that it is known again in the log
    command: dict
    sent: float
    reply: dict
    answered: float


class Register:
    """The seats of one class, as one person with one sheet of paper would keep them."""

    def __init__(self):
        self.seated, self.waiting = set(), []

    def is_in(self, cadre):
        return cadre in self.seated or cadre in self.waiting

    def nominate(self, cadre):
        if self.is_in(cadre):
            return 'refused:already_enrolled'
        if len(self.seated) < SEATS and not self.waiting:
            self.seated.add(cadre)
            return 'enrolled'
        self.waiting.append(cadre)
        return 'waitlisted'

    def withdraw(self, cadre):
        if cadre in self.waiting:
            self.waiting.remove(cadre)
            return []
        self.seated.remove(cadre)
        promoted = self.waiting[:1]
        self.seated.update(promoted)
        del self.waiting[:1]
        return promoted


# ---- making a history

def some_command(rng, token):
    cadre = f'c{rng.randrange(PEOPLE):03}'
    return rng.choice([{'do': 'nominate', 'class': 'L1', 'cadres': [cadre], 'letter_no': token},
                       {'do': 'withdraw', 'class': 'L1', 'cadre': cadre, 'reason': token},
                       {'do': 'change_class', 'class': 'L1', 'name': token}])


def work_at(desk, number, turns, events):
    rng = random.Random(number)
    for turn in range(turns):
        command = some_command(rng, f'd{number}-{turn}')
        sent = time.monotonic()
        reply = desk.ask(command)
        events.append(Event(f'd{number}-{turn}', command, sent, reply, time.monotonic()))
    desk.close()


def history(program, db, turns, count):
    """What all desks asked and were told."""
    events = [[] for _ in range(count)]
    all_desks = [Desk(program, db) for _ in range(count)]
    threads = [threading.Thread(target=work_at, args=(desk, number, turns, events[number])) for number, desk in enumerate(all_desks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [event for one in events for event in one]


def token_of(request):
    fields = json.loads(request)
    return fields.get('letter_no') or fields.get('reason') or fields.get('name')


# ---- judging it

def outcome_of(event):
    kind, reply = event.command['do'], event.reply
    return reply['outcomes'][0]['outcome'] if kind == 'nominate' else reply.get('promoted') if kind == 'withdraw' else None


def outcome_in(register, event):
    kind = event.command['do']
    if kind == 'nominate':
        return register.nominate(event.command['cadres'][0])
    return register.withdraw(event.command['cadre']) if kind == 'withdraw' and register.is_in(event.command['cadre']) else None


def judge_order(done):
    """In the log's order, nothing stands after what was asked only when it had been answered already."""
    latest = 0.0
    for event in done:
        demand(latest <= event.answered, f'{event.token} was answered before something logged earlier was asked')
        latest = max(latest, event.sent)


def judge_register(done):
    """Every answer is the one that order gives; gives who was in after each entry."""
    register, people = Register(), [set()]
    for event in done:
        expected = outcome_in(register, event)
        demand(expected == outcome_of(event), f'{event.token}: answered {outcome_of(event)}, in that order it is {expected}')
        people.append(register.seated | set(register.waiting))
    return register, people


def judge_refusals(done, refused, people):
    """Who was told that somebody is not in: there was such a moment between question and answer."""
    for event in refused:
        demand(event.command['do'] == 'withdraw' and event.reply['error'] in ('wrong_state', 'unknown_reference'), f'{event.reply}')
        first = max((at + 1 for at, one in enumerate(done) if one.answered < event.sent), default=0)
        last = min((at for at, one in enumerate(done) if one.sent > event.answered), default=len(done))
        demand(any(event.command['cadre'] not in there for there in people[first:last + 1]), f'{event.token}: refused without a reason')


def judge(events, logged, name, seated):
    """Raises what is wrong with a history, given the tokens in the order of the log and what stands at the end."""
    done = {event.token: event for event in events if event.reply['ok']}
    demand(len(set(logged)) == len(logged) and set(logged) == set(done), 'what was acknowledged is not what was logged')
    ordered = [done[token] for token in logged]
    judge_order(ordered)
    register, people = judge_register(ordered)
    judge_refusals(ordered, [event for event in events if not event.reply['ok']], people)
    names = [event.token for event in ordered if event.command['do'] == 'change_class']
    demand(name == names[-1], f'the last edit is {names[-1]}, the class is called {name}')
    demand(seated == register.seated, f'seated are {seated}, in that order it is {register.seated}')


# ---- the controls: a history with one thing wrong

def swapped(order, one, other):
    changed = list(order)
    changed[one], changed[other] = changed[other], changed[one]
    return changed


def answered_otherwise(events):
    """As if the first nomination had been answered another way."""
    at = next(at for at, event in enumerate(events) if event.command['do'] == 'nominate')
    outcome = 'waitlisted' if outcome_of(events[at]) == 'enrolled' else 'enrolled'
    reply = {'ok': True, 'outcomes': [{'outcome': outcome}]}
    return [*events[:at], dataclasses.replace(events[at], reply=reply), *events[at + 1:]]


def planted(events, logged, name, seated):
    return {'an answer that is not that of the register': (answered_otherwise(events), logged, name, seated),
            'a lost command': (events, logged[:-1], name, seated),
            'another order': (events, swapped(logged, 0, -1), name, seated),
            'a lost edit': (events, logged, 'x', seated),
            'one person too many': (events, logged, name, seated | {'c999'})}


def all_planted_are_found(*what):
    cases = planted(*what)
    for name, case in cases.items():
        try:
            judge(*case)
        except Failed:
            continue
        raise Failed(f'control: {name} was not found')
    return len(cases)


# ---- on both engines

LOG = "SELECT request FROM audit WHERE subject = 'L1' AND command IN ('nominate', 'withdraw', 'change_class') ORDER BY seq"
NAME = "SELECT name FROM training_class WHERE code = 'L1'"
SEATED = ("SELECT cadre.code FROM enrolment JOIN cadre ON cadre.id = enrolment.cadre WHERE enrolment.state = 'enrolled'")


def judged_on(program, db, ask, turns, desks):
    province(program, db, cadres=PEOPLE, planned_every=1)
    program.do(db, *open_class('L1', capacity=SEATS))
    events = history(program, db, turns, desks)
    program.check(db, 'after the history')
    what = events, [token_of(request) for request in ask(LOG)], ask(NAME)[0], set(ask(SEATED))
    judge(*what)
    return len(events), all_planted_are_found(*what)


def histories(program, server, place, turns, desks):
    database, file = server.database(), place / 'p.sqlite'

    def ask_file(sql):
        with opened(file) as connection:
            return [row[0] for row in connection.execute(sql)]

    def ask_server(sql):
        return server.sql(database, sql).splitlines()

    of_file, _ = judged_on(program, file, ask_file, turns, min(desks, 6))
    of_server, found = judged_on(program, server.url(database), ask_server, turns, desks)
    return f'{of_file} commands on SQLite, {of_server} at {desks} desks on PostgreSQL: 0 anomalies; control: {found} planted, all found'
