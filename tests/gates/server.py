# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of our own in a temporary folder, reached by a socket only, and on it G16: the rights by raw SQL."""
import base64
import hashlib
import hmac
import json
import os
import pathlib
import pwd
import re
import shutil
import signal
import subprocess
import time
import unicodedata

from support import Failed, demand, folder, open_class, province

PASSWORD = 'một câu mật khẩu đủ dài'


def programs():
    bindir = subprocess.run(['pg_config', '--bindir'], capture_output=True, text=True).stdout.strip() if shutil.which('pg_config') else ''
    for place in (bindir, '/usr/lib/postgresql/15/bin', '/usr/lib/postgresql/17/bin'):
        if place and os.access(f'{place}/initdb', os.X_OK):
            return pathlib.Path(place)
    raise Failed('PostgreSQL is not installed')


class Server:
    """A cluster whose superuser is the owner of the tables; everybody else needs a password."""

    def __init__(self, place, **settings):
        self.bin, self.place, self.settings, self.count = programs(), place, settings, 0
        self.user = pwd.getpwnam('postgres') if os.geteuid() == 0 else None
        if self.user:
            os.chown(place, self.user.pw_uid, self.user.pw_gid)
        self.call('initdb', '-D', place / 'data', '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync')
        rules = 'local all owner trust\nlocal all all scram-sha-256\n'
        (place / 'data/pg_hba.conf').write_text(rules)
        self.start()

    def demote(self):
        if self.user:
            os.setgroups([self.user.pw_gid])
            os.setgid(self.user.pw_gid)
            os.setuid(self.user.pw_uid)

    def call(self, program, *arguments):
        subprocess.run([self.bin / program, *arguments], check=True, capture_output=True, preexec_fn=self.demote, cwd=self.place)

    def start(self):
        settings = {'listen_addresses': '', 'unix_socket_directories': self.place, 'max_connections': 120, **self.settings}
        flags = [part for name, value in settings.items() for part in ('-c', f'{name}={value}')]
        self.process = subprocess.Popen([self.bin / 'postgres', '-D', self.place / 'data', *flags], preexec_fn=self.demote,
                                        stdout=subprocess.DEVNULL, stderr=open(self.place / 'log', 'a'), cwd=self.place,
                                        start_new_session=True)
        end = time.monotonic() + 60
        while subprocess.run([self.bin / 'pg_isready', '-q', '-h', self.place], check=False).returncode != 0:
            demand(time.monotonic() < end and self.process.poll() is None, 'PostgreSQL does not start')
            self.process.poll()

    def kill(self):
        """The whole server at once, as a power switch would, and reaped (a postmaster.pid stays behind)."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=60)

    def database(self):
        self.count += 1
        self.sql('postgres', f'CREATE DATABASE d{self.count}')
        return f'd{self.count}'

    def url(self, database, user='owner'):
        return f'postgresql://{user}@localhost/{database}?host={self.place}'

    def sql(self, database, text, user='owner', password=None, fails=False):
        done = subprocess.run([self.bin / 'psql', '-h', self.place, '-U', user, '-d', database, '-X', '-A', '-t', '-v', 'ON_ERROR_STOP=1',
                               '-c', text], capture_output=True, text=True, env={**os.environ, 'PGPASSWORD': password or ''})
        demand(fails or done.returncode == 0, f'{text}: {done.stderr}')
        return done.stderr if done.returncode else done.stdout.strip()


# ---- G16 by raw SQL

USERS = {'coordinator': ('coordinator', '', ''), 'cadre': ('cadre', '', 'c000'), 'manager': ('manager', 'U1', ''),
         'contact': ('unit_contact', 'U1', 'c002'), 'planner': ('planning_officer', 'U1', ''), 'admin': ('administrator', '', ''),
         'auditor': ('auditor', '', ''), 'local': ('administrator', 'U1', ''), 'far': ('unit_contact', 'U2', 'c001')}

# What a login sees of 40 cadres (20 in U1, all of those planned): cadres, planning entries, the view of them.
SEEN = {'coordinator': (40, 0, 20), 'cadre': (1, 0, 1), 'manager': (20, 20, 20), 'contact': (20, 0, 1), 'planner': (20, 20, 20),
        'admin': (40, 0, 0), 'auditor': (0, 0, 0), 'local': (20, 0, 0), 'far': (20, 0, 0)}

# What a login is told of 20 planning entries and 2 review rounds that were written, and for how many of three seats
# it reads the planned title behind them.
TOLD = {"SELECT count(*) FROM change_feed WHERE kind = 'planning_entry'":
            {'coordinator': 20, 'cadre': 1, 'manager': 20, 'contact': 1, 'planner': 20, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(*) FROM change_feed WHERE kind = 'review_round'":
            {'coordinator': 0, 'cadre': 0, 'manager': 2, 'contact': 0, 'planner': 2, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(basis_title) FROM enrolment_shown WHERE basis <> ''":
            {'coordinator': 3, 'cadre': 1, 'manager': 3, 'contact': 1, 'planner': 3, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(*) FROM audit WHERE command = 'change_user'":
            {'coordinator': 0, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 2, 'local': 0, 'far': 0},
        "SELECT count(*) FROM audit WHERE command IN ('nominate', 'record_conclusion', 'open_review_round', 'import')":
            {'coordinator': 1, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(DISTINCT row_id) FROM row_history_shown WHERE kind = 'training_class'":
            {'coordinator': 2, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 2, 'local': 0, 'far': 0},
        "SELECT count(*) FROM row_history_shown WHERE kind LIKE 'planning%' OR kind LIKE 'review%' OR content LIKE '%planned_title%'":
            {'coordinator': 0, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(lotrinh_name_of('cadre', id)) FROM generate_series(1, 99) AS id":
            {'coordinator': 40, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 40, 'local': 0, 'far': 0},
        "SELECT count(*) FROM generate_series(1, 99) AS id, lotrinh_row_now('enrolment', id) WHERE content LIKE '%cadre%'":
            {'coordinator': 3, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 3, 'local': 0, 'far': 0},
        "SELECT count(*) FROM generate_series(1, 99) AS id, lotrinh_row_now('enrolment', id) WHERE content LIKE '%basis%'":
            {'coordinator': 3, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(*) FROM generate_series(1, 99) AS id, lotrinh_row_now('planning_entry', id)":
            {'coordinator': 0, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT count(*) FROM lotrinh_own_planning_shown() WHERE decision <> '' OR code <> 'T'":
            {'coordinator': 0, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        "SELECT CAST(has_table_privilege('credential', 'INSERT') AS INT)":
            {'coordinator': 1, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        'SELECT count(*) FROM lotrinh_own_planning_shown()':
            {'coordinator': 0, 'cadre': 1, 'manager': 0, 'contact': 1, 'planner': 0, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        'SELECT count(*) FROM generate_series(1, 99) AS n WHERE lotrinh_writes_line(n)':
            {'coordinator': 99, 'cadre': 0, 'manager': 0, 'contact': 0, 'planner': 20, 'admin': 0, 'auditor': 0, 'local': 0, 'far': 0},
        'SELECT count(id) FROM enrolment':
            {'coordinator': 3, 'cadre': 1, 'manager': 3, 'contact': 3, 'planner': 3, 'admin': 3, 'auditor': 0, 'local': 3, 'far': 0}}

# A temporary table in the way of the functions that act as the owner: all units below one's own.
SHADOW = ('CREATE TEMP TABLE unit(id BIGINT, parent BIGINT, valid_to BIGINT, code TEXT); GRANT ALL ON unit TO PUBLIC; '
          "INSERT INTO unit SELECT u.id, (SELECT o.id FROM public.unit o WHERE o.code = 'U1' AND o.id <> u.id), NULL, u.code FROM public.unit u; ")
VERIFIER = 'SCRAM-SHA-256$4096:c2FsdA==$x:x'
NO_PLANS = ['SELECT basis_title FROM enrolment', 'SELECT basis FROM enrolment', "SELECT id FROM enrolment WHERE basis = 'planned_title'",
            'SELECT last_value FROM pg_sequences WHERE last_value IS NOT NULL', 'SELECT last_value FROM planning_entry_id_seq',
            "SELECT lotrinh_reserve_ids('planning_entry', 1)", 'SELECT count(*) FROM lotrinh_own_planning()']
NO_HARM = ["UPDATE audit_head SET hash = 'x'", "INSERT INTO audit SELECT 999999, '', session_user, '', '', '', '', '', ''",
           "SELECT lotrinh_append_audit('', 'owner', 'x', '', '{}', '{}')", "SELECT setval('cadre_id_seq', 1)", "SELECT nextval('cadre_id_seq')",
           "INSERT INTO row_history(kind, row_id, revision, content) VALUES('cadre', 1, 1, '{}')",
           "INSERT INTO change_feed(seq, kind, row_id) VALUES(999999, 'cadre', 1)", "SELECT lotrinh_record_change('account', 1)",
           "INSERT INTO command_span VALUES(999999, session_user, 'x', '', 0, 0, 0, 0)", 'DELETE FROM command_span',
           "SELECT lotrinh_remember_span(999999, session_user, 'x', '', 0, 0, 0, 0)", 'SELECT lotrinh_mark_undone(1, 1)']



def asks(cadre, state='pending', at='2099-01-01T00:00:00.000', trained_in='LC', of_unit='NULL', **more):
    """Somebody asks for a seat in a class, as of a moment and a unit, under a number that was given out."""
    row = {'training_class': 't.id', 'cadre': cadre, 'state': f"'{state}'", 'requested_at': f"'{at}'", 'repeat_asked': 0, 'unit_then': of_unit,
           'id': "lotrinh_reserve_ids('enrolment', 1)", **more}
    return f"INSERT INTO enrolment({', '.join(row)}) SELECT {', '.join(map(str, row.values()))} FROM training_class t WHERE t.code = '{trained_in}'"


def requests(code):
    """Somebody asks for more time, under that number."""
    return ('INSERT INTO cadre_request(code, cadre, course, kind, state, asked_on) '
            f"SELECT '{code}', a.cadre, 1, 'extension', 'asked', 20270301 FROM account a WHERE a.login = session_user")


NO_SEATS = [asks(7, state='enrolled'), asks(1, state='waitlisted'), asks(7, at='2000', trained_in='LB'), asks(7, trained_in='LD'), asks(1, trained_in='LD'),
            asks(7, of_unit=3), asks(1, of_unit=3), asks(7, at='~'), asks(1, at='~'), asks(1, at='9999-12-31T23:59:59.999'), asks(1, revision=2 ** 63 - 1),
            asks(1, revision=0), asks(1, id=0), asks(1, id=-7), asks(1, id=2 ** 63 - 1), asks(1, reason="'x'"), asks(1, basis="'<b>x'"), asks(1, title_then=1),
            asks(1, letter_no="repeat('x', 201)"),
            requests('YC-2027-999999999'), requests('YC-2027-001'), requests('x'), "UPDATE enrolment SET state = 'enrolled'", "UPDATE enrolment SET requested_at = '2000'", 'DELETE FROM enrolment']
FORBIDDEN = {
    'cadre': [asks(3), asks(2), *NO_SEATS, "UPDATE cadre SET full_name = 'x'", "INSERT INTO planning_entry(code, cadre, title, term, approved_on) VALUES('z', 1, 1, 1, 20270101)",
              'DELETE FROM audit', "UPDATE audit SET actor = 'x'", "INSERT INTO audit SELECT 999999, '', 'owner', '', '', '', '', '', ''",
              "UPDATE account SET role = 'administrator' WHERE login = session_user", "SELECT lotrinh_make_login('evil', 'administrator')",
              "SELECT lotrinh_set_verifier('owner', 'SCRAM-SHA-256$x')", f"SELECT lotrinh_set_verifier('contact', '{VERIFIER}')",
              "CREATE TEMP TABLE account(x INT); SELECT lotrinh_make_login('evil', 'administrator')", "SELECT lotrinh_keep_row('cadre', 1)",
              "SELECT lotrinh_record_change('cadre', 1)", "SELECT lotrinh_raise_ids('cadre', 1)", "SELECT lotrinh_record_change('cadre_request', 0)",
              "UPDATE cadre_request SET state = 'granted'", *NO_PLANS, *NO_HARM],
    'manager': [asks(1), asks(2), "UPDATE planning_entry SET decision = 'x'", "INSERT INTO completion(code, cadre, course, completed_on) VALUES('z', 1, 1, 20270101)"],
    'planner': ["UPDATE cadre SET full_name = 'x'", "UPDATE planning_line SET words = 'x'", 'DELETE FROM planning_line',
                'UPDATE planning_entry SET cadre = (SELECT 2)', "INSERT INTO planning_entry(code, cadre, title, term, approved_on) VALUES('z', 2, 1, 1, 20270101)"],
    'contact': [asks(2), *NO_SEATS, "UPDATE cadre SET unit = 3", 'SELECT code FROM planning_entry_shown WHERE false UNION ALL SELECT code FROM planning_entry', *NO_PLANS, *NO_HARM],
    'coordinator': [*NO_HARM, "SELECT lotrinh_raise_ids('enrolment', 9223372036854775807)", "SELECT lotrinh_reserve_ids('enrolment', 99999999)",
                    "SELECT lotrinh_move_ids('enrolment', 0, -5)", "SELECT lotrinh_keep_row('planning_entry', 1)",
                    "UPDATE planning_line SET words = 'x'", 'DELETE FROM planning_line', "INSERT INTO setting(name, value) VALUES('backup.key', 'x')",
                    "UPDATE planning_entry SET decision = 'x'", 'DELETE FROM audit_head', 'SELECT number FROM conclusion', 'SELECT code FROM review_round',
                    "SELECT content FROM row_history WHERE kind IN ('conclusion', 'planning_entry')"],
    'admin': ["UPDATE account SET role = 'planning_officer' WHERE login = session_user", "UPDATE account SET cadre = 1 WHERE login = session_user",
              "SELECT lotrinh_change_login('admin', 'administrator', 'planning_officer', 1)", "SELECT lotrinh_take_login('cadre')",
              "UPDATE account SET login = 'other' WHERE login = session_user", "DELETE FROM account WHERE login = session_user",
              'WITH s AS (DELETE FROM account_secret RETURNING account), d AS (DELETE FROM account WHERE login = session_user RETURNING *) '
              "INSERT INTO account(login, full_name, role, cadre, is_active) SELECT login, full_name, role, 2, 1 FROM d", 'DELETE FROM unit', 'DELETE FROM term',
              "SELECT lotrinh_set_verifier('owner', 'SCRAM-SHA-256$x')", "INSERT INTO account(login, role, is_active) VALUES('Owner', 'cadre', 1)",
              *NO_PLANS, *[one for one in NO_HARM if 'record_change' not in one]],
    'local': [asks(1), *[f"SELECT lotrinh_set_verifier('{who}', '{VERIFIER}')" for who in ('coordinator', 'admin', 'auditor', 'far', 'owner', 'nobody')],
              "SELECT lotrinh_change_login('coordinator', 'coordinator', 'coordinator', 0)", "SELECT lotrinh_change_login('far', 'unit_contact', 'cadre', 1)",
              "SELECT lotrinh_change_login('contact', 'unit_contact', 'planning_officer', 1)", "SELECT lotrinh_make_login('far', 'administrator')",
              "SELECT lotrinh_make_login('contact', 'unit_contact')", "SELECT lotrinh_make_login('evil', 'administrator')",
              "UPDATE account SET cadre = 2 WHERE login = session_user", "UPDATE account SET unit = NULL WHERE login = session_user", "UPDATE account SET role = 'cadre' WHERE login = 'far'", *NO_PLANS],
    'far': [asks(7), f"SELECT lotrinh_set_verifier('contact', '{VERIFIER}')"],
    'auditor': [asks(1), "DELETE FROM audit", "INSERT INTO setting(name, value) VALUES('a', 'b')",
                "SELECT value FROM setting WHERE name = 'credential.secret_key'", "SELECT request FROM audit WHERE command = 'record_conclusion'"],
}


# The harmless neighbours of what is forbidden, and what each answers.
ALLOWED = {
    'cadre': [("SELECT (lotrinh_append_audit('', 'cadre', 'x', '', '{}', '{}')).actor", 'cadre'),
              ("SELECT (lotrinh_append_audit('', 'cadre', 'open_class', 'LB', 'no JSON', '')).subject", 'LB'), ('SELECT count(*) FROM audit_head', '1'),
              (f"BEGIN; {asks(1, of_unit=2)}; {requests('YC-2027-002')}; ROLLBACK", 'BEGIN\nINSERT 0 1\nINSERT 0 1\nROLLBACK')],
    'contact': [(f'BEGIN; {asks(3)}; {asks(7, of_unit=2)}; ROLLBACK', 'BEGIN\nINSERT 0 1\nINSERT 0 1\nROLLBACK'), (SHADOW + 'SELECT count(*) FROM cadre', f'CREATE TABLE\nGRANT\nINSERT 0 3\n20')],
    'coordinator': [("SELECT (lotrinh_append_audit('2000-01-01', 'coordinator', 'x', '', '{}', '{}')).at > '2001'", 't'),
                    ("SELECT lotrinh_reserve_ids('enrolment', 5) > 0", 't'), ("SELECT lotrinh_raise_ids('enrolment', 1) > 1", 't'),
                    ("UPDATE enrolment SET letter_no = 'x'", 'UPDATE 3'),
                    # What others append under their own name breaks nobody's reading.
                    ("SELECT count(*) > 0 FROM audit WHERE subject = 'LB'", 't'),
                    ("BEGIN; INSERT INTO setting(name, value) VALUES('import.mapping.x', '1'); UPDATE title SET name = name; ROLLBACK",
                     'BEGIN\nINSERT 0 1\nUPDATE 1\nROLLBACK'),
                    # A class called like a round of review shows nothing of the round.
                    ("BEGIN; UPDATE training_class SET code = 'Rc000' WHERE code = 'LB'; SELECT count(*) FROM audit WHERE subject = 'Rc000'; ROLLBACK",
                     'BEGIN\nUPDATE 1\n0\nROLLBACK')],
    'admin': [('BEGIN; UPDATE credential SET state = state; UPDATE cadre SET id = id; ROLLBACK', 'BEGIN\nUPDATE 0\nUPDATE 40\nROLLBACK')],
}


def scram(password, salt=b'salt of the gate', rounds=4096):
    """What lotrinh_set_verifier takes (models/store/logins.h)."""
    salted = hashlib.pbkdf2_hmac('sha256', unicodedata.normalize('NFKC', password).encode(), salt, rounds)
    stored = hashlib.sha256(hmac.digest(salted, b'Client Key', 'sha256')).digest()
    text = [base64.b64encode(part).decode() for part in (salt, stored, hmac.digest(salted, b'Server Key', 'sha256'))]
    return f'SCRAM-SHA-256${rounds}:{text[0]}${text[1]}:{text[2]}'


def is_refused(server, database, user, statement):
    """An error, or no row of anybody touched. A function that answers nothing has done what it was asked."""
    answer = server.sql(database, statement, user=user, password=PASSWORD, fails=True)
    return 'ERROR' in answer or ('lotrinh_' not in statement and answer in ('UPDATE 0', 'DELETE 0', ''))


LISTS = ('planning_entry_shown WHERE cadre = 1', 'planning_line WHERE entry = 1', 'review_verdict WHERE entry = 1', 'conclusion_purpose',
         'conclusion WHERE cadre = 1', 'review_round', 'reported_figure')


def lists_are_not_looked_into(server, database, login, questions=LISTS):
    """How many rows a plan met on the way would tell who is planned."""
    for question in questions:
        plan = server.sql(database, f'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT * FROM {question}', user=login, password=PASSWORD, fails=True)
        met = [line for line in plan.splitlines() if re.search(r'Scan.* on (planning_entry|planning_line|review_|conclusion|reported_figure)', line)
               and 'never executed' not in line]
        demand(not met, f'{login}: {question}: {met}')


def errors_name_no_list(server, database):
    """A person who is planned, or about whom something was concluded, cannot be told from another by what refers to them;
    nor what a list of planning names."""
    both = ('c000', 'c001')
    for login, statement, names in (('admin', "DELETE FROM cadre WHERE code = '{}'", both), ('coordinator', "DELETE FROM cadre WHERE code = '{}'", ('c003', 'c001')),
                                    ('admin', "UPDATE cadre SET id = 900 WHERE code = '{}'", both),
                                    # Nor with a line made up, or a row written anew for it.
                                    ('admin', "BEGIN; UPDATE cadre SET revision = revision; SELECT (lotrinh_append_audit('', 'admin', 'import', '', '{{}}', "
                                     "'{{\"inserted\":{{\"cadre\":[[1,99,1]]}}}}')).seq > 0; DELETE FROM cadre WHERE code = '{}'; ROLLBACK", both),
                                    ('admin', "SELECT (lotrinh_append_audit('', 'admin', 'import', '', '{{}}', "
                                     "'{{\"inserted\":{{\"cadre\":[[1,99,1]]}}}}')).seq > 0; DELETE FROM cadre WHERE code = '{}'", both),
                                    ('admin', "BEGIN; SAVEPOINT s; UPDATE cadre SET phone = 'x'; SELECT (lotrinh_append_audit('', 'admin', 'import', '', '{{}}', "
                                     "'{{\"inserted\":{{\"cadre\":[[1,99,1]]}}}}')).seq > 0; RELEASE s; DELETE FROM cadre WHERE code = '{}'; ROLLBACK", both),
                                    # Written once before a savepoint and once behind it, with the line.
                                    *[(who, "BEGIN; UPDATE cadre SET phone = 'x'; SAVEPOINT s; UPDATE cadre SET phone = 'y'; SELECT (lotrinh_append_audit('', session_user::text, "
                                       "'import', '', '{{}}', '{{\"inserted\":{{\"cadre\":[[1,99,1]]}}}}')).seq > 0; RELEASE s; COMMIT; DELETE FROM cadre WHERE code = '{}'", both)
                                      for who in ('admin', 'coordinator')],
                                    ('admin', "BEGIN; UPDATE cadre SET id = id; SELECT (lotrinh_append_audit('', 'admin', 'import', '', '{{}}', "
                                     "'{{\"inserted\":{{\"cadre\":[[1,99,1]]}}}}')).seq > 0; COMMIT; DELETE FROM cadre WHERE code = '{}'", both),
                                    ('admin', "DELETE FROM completion WHERE cadre = (SELECT id FROM cadre WHERE code = '{}')", ('c032', 'c033')),
                                    ('admin', 'BEGIN; DELETE FROM requirement_course; DELETE FROM requirement; DELETE FROM {}; ROLLBACK', ('title', 'term', 'unit'))):
        said = {server.sql(database, statement.format(name), user=login, password=PASSWORD, fails=True) for name in names}
        demand(len(said) == 1 and not re.search('planning|conclusion|review', str(said)) and 'ERROR' in str(said), f'{statement}: {said}')


def numbers_tell_nothing(program, server, database, url):
    """What was recorded of a planned person and of another looks alike in the feed: no number is missing."""
    newest = "SELECT max(seq) FROM change_feed WHERE kind = 'completion'"
    numbers = []
    for code, cadre in (('n0', 'c032'), ('n1', 'c033'), ('n2', 'c035'), ('n3', 'c034'), ('n4', 'c036'), ('n5', 'c037')):
        reply = program.do(url, {'do': 'record_completion', 'code': code, 'cadre': cadre, 'course': 'C1', 'completed_on': '2027-01-20'})
        demand(reply[0]['ok'], f'{reply}')
        numbers.append(int(server.sql(database, newest, user='admin', password=PASSWORD)))
    gaps = {later - earlier for earlier, later in zip(numbers, numbers[1:])}
    demand(len(gaps) == 1, f'gaps in the feed tell of planned people: {numbers}')
    # The control: half of them are planned, so there were lines.
    lines = int(server.sql(database, f"SELECT count(*) FROM change_feed WHERE kind = 'planning_line' AND seq > {numbers[0]}"))
    demand(lines >= 3, f'control: {lines} lines')


def what_one_is_takes_a_group(server, database):
    """An account that says more than the groups of its login gives nothing."""
    for role, seen in (('planning_officer', '0'), ('unit_contact', '20')):
        server.sql(database, f"UPDATE account SET role = '{role}' WHERE login = 'contact'")
        answer = server.sql(database, 'SELECT count(*) FROM cadre', user='contact', password=PASSWORD, fails=True)
        demand(answer == seen, f'a contact whose account says {role} sees {answer}')


def groups_of_elsewhere_give_nothing(server, database):
    """Whoever coordinates and administers in another database of the server is a cadre here."""
    server.sql(database, 'GRANT lotrinh_administrator, lotrinh_coordinator, lotrinh_planning_officer TO cadre')
    for statement in ("UPDATE account SET role = 'administrator' WHERE login = session_user", "UPDATE enrolment SET letter_no = 'x'",
                      "INSERT INTO completion(code, cadre, course, completed_on) SELECT 'z', a.cadre, 1, 20270101 FROM account a WHERE a.login = session_user",
                      "UPDATE cadre SET full_name = 'x'", "UPDATE title SET name = 'x'", "UPDATE training_class SET name = 'x'",
                      "INSERT INTO setting(name, value) VALUES('import.mapping.y', '1')", 'DELETE FROM post_holding', "UPDATE planning_entry SET decision = 'x'"):
        demand(is_refused(server, database, 'cadre', statement), f'a cadre with the groups of another database may: {statement}')
    for call in ("record_change('training_class', 1)", "keep_row('planning_entry', 1)", "reserve_ids('planning_entry', 5)"):
        demand('ERROR' in server.sql(database, f'SELECT lotrinh_{call}', user='cadre', password=PASSWORD, fails=True), f'a cadre with groups of elsewhere: {call}')
    server.sql(database, 'REVOKE lotrinh_administrator, lotrinh_coordinator, lotrinh_planning_officer FROM cadre')


def login_of_two_databases_keeps_its_password(server, database):
    """Everybody changes the own password; the owner takes a login over."""
    server.sql(database, "COMMENT ON ROLE cadre IS 'postgres.public'")
    server.sql(database, f"SELECT lotrinh_set_verifier('cadre', '{scram(PASSWORD)}')", user='cadre', password=PASSWORD)
    by_admin = f"SELECT lotrinh_set_verifier('cadre', '{scram(PASSWORD)}')"
    demand(is_refused(server, database, 'admin', by_admin), 'a login of elsewhere is changed by an administrator')
    # What the owner or an administrator does here leaves the login whose it is; its account can be closed all the same.
    server.sql(database, "SELECT lotrinh_make_login('cadre', 'cadre')")
    server.sql(database, "SELECT lotrinh_change_login('cadre', 'cadre', 'cadre', 0)", user='admin', password=PASSWORD)
    demand(server.sql(database, 'SELECT 1', user='cadre', password=PASSWORD) == '1', 'an administrator closed the door of another database')
    demand(is_refused(server, database, 'admin', by_admin), 'the owner took a login over without being asked to')
    server.sql(database, "SELECT lotrinh_take_login('cadre')")
    server.sql(database, by_admin, user='admin', password=PASSWORD)


def foreign_login_is_let_alone(server, database):
    """Another database of the server shares the groups: its logins are not this one's administrators'."""
    for owned_by, answer in (('postgres.public', 'ERROR'), (f'{database}.public', ''), ('gone_or_renamed.public', '')):
        server.sql(database, f"DROP ROLE IF EXISTS chief; CREATE ROLE chief LOGIN; GRANT lotrinh_cadre TO chief; COMMENT ON ROLE chief IS '{owned_by}'")
        said = server.sql(database, "BEGIN; INSERT INTO account(login, full_name, role, is_active) VALUES('chief', 'x', 'cadre', 1); "
                          f"SELECT lotrinh_set_verifier('chief', '{VERIFIER}'); ROLLBACK", user='admin', password=PASSWORD, fails=True)
        demand(('ERROR' in said) == (answer == 'ERROR'), f'a login of {owned_by}: {said}')
    server.sql(database, 'DROP ROLE chief')


def rights(program, server, place):
    database = server.database()
    url = server.url(database)
    province(program, url)
    for login, (role, unit, cadre) in USERS.items():
        reply = program.do(url, {'do': 'add_user', 'login': login, 'name': login, 'role': role, 'unit': unit, 'cadre': cadre, 'password': PASSWORD})
        demand(reply[0]['ok'], f'{login}: {reply}')
    for cadre in ('c000', 'c001'):
        reply = program.do(url, {'do': 'record_conclusion', 'number': f'1-{cadre}', 'concluded_on': '2027-01-10', 'body': 'x', 'cadres': [cadre],
                                 'purposes': ['x'], 'outcome': 'dat'}, {'do': 'open_review_round', 'code': f'R{cadre}', 'opened_on': '2027-01-10'})
        demand(all(one['ok'] for one in reply), f'{reply}')
    reply = program.do(url, {'do': 'request_extension', 'cadre': 'c000', 'course': 'C1', 'until': '2027-06-01', 'reason': 'x'})
    demand(reply[0]['ok'], f'{reply}')
    server.sql(database, "INSERT INTO setting(name, value) VALUES('credential.secret_key', 'x')")
    reply = program.do(url, *open_class('LB', day=22), *open_class('LC', day=26), *open_class('LD', day=28), {'do': 'cancel_class', 'class': 'LD', 'reason': 'x'},
                       {'do': 'nominate', 'class': 'LB', 'cadres': ['c000', 'c002', 'c004']},
                       {'do': 'set_capacity', 'class': 'LB', 'capacity': 31},
                       {'do': 'change_user', 'login': 'far', 'role': 'planning_officer'}, {'do': 'change_user', 'login': 'far', 'role': 'unit_contact'})
    server.sql(database, "INSERT INTO row_history(kind, row_id, revision, content) VALUES('planning_entry', 1, 1, '{}')")
    demand(all(one['ok'] for one in reply), f'{reply}')
    cells = sum(len(one) for one in TOLD.values()) + sum(len(one) for one in ALLOWED.values())
    for login, counts in SEEN.items():
        for table, count in zip(('cadre', 'planning_entry', 'planning_entry_shown'), counts):
            answer = server.sql(database, f'SELECT count(*) FROM {table}', user=login, password=PASSWORD, fails=True)
            demand(answer == str(count) or (count == 0 and 'permission denied' in answer), f'{login} sees {answer} of {table}, not {count}')
            cells += 1
        for statement in FORBIDDEN[login]:
            demand(is_refused(server, database, login, statement), f'{login} may: {statement}')
            cells += 1
    for question, told in TOLD.items():
        for login, count in told.items():
            answer = server.sql(database, question, user=login, password=PASSWORD)
            demand(answer == str(count), f'{login}: {question}: {answer}, not {count}')
    for login, statements in ALLOWED.items():
        for statement, expected in statements:
            answer = server.sql(database, statement, user=login, password=PASSWORD)
            demand(answer == expected, f'{login}: {statement}: {answer}, not {expected}')
    for login in ('cadre', 'contact', 'admin', 'auditor'):
        lists_are_not_looked_into(server, database, login)
    lists_are_not_looked_into(server, database, 'coordinator', LISTS[2:])
    foreign_login_is_let_alone(server, database)
    login_of_two_databases_keeps_its_password(server, database)
    groups_of_elsewhere_give_nothing(server, database)
    numbers_tell_nothing(program, server, database, url)
    errors_name_no_list(server, database)
    what_one_is_takes_a_group(server, database)
    kept = server.sql(database, "SELECT DISTINCT changed_by FROM row_history WHERE kind = 'enrolment' AND content NOT LIKE '%\"x\"%'")
    demand(kept == 'coordinator', f'a change in psql is kept as that of {kept}')
    program.check(url, 'after all that was tried')
    for login in ('contact', 'cadre'):  # within reach of the administrator of U1
        server.sql(database, f"SELECT lotrinh_set_verifier('{login}', '{scram('một câu khác hẳn')}')", user='local', password=PASSWORD)
        server.sql(database, 'SELECT 1', user=login, password='một câu khác hẳn')
        server.sql(database, f"SELECT lotrinh_set_verifier('{login}', '{scram(PASSWORD)}')", user=login, password='một câu khác hẳn')
    demand(server.sql(database, 'SELECT count(*) FROM conclusion', user='planner', password=PASSWORD) == '1', 'the planner reads conclusions of U1 only')
    codes = server.sql(database, "SELECT DISTINCT code FROM planning_entry_shown", user='coordinator', password=PASSWORD)
    demand(codes == '*', f'the coordinator reads planning codes: {codes}')
    demand('authentication failed' in server.sql(database, 'SELECT 1', user='cadre', password='falsch', fails=True), 'any password is let in')
    # The control: the owner sees past all of it, so the counts above are no accident.
    demand(server.sql(database, 'SELECT count(*) FROM planning_entry') == '20', 'control')
    return f'{cells} cells by raw SQL as the person’s own login; ' + same_in_program(program, server, database, url)


def same_in_program(program, server, database, url):
    """The program under a login answers from the rows of that login."""
    first = {'LOTRINH_PASSWORD': PASSWORD}
    demand(program.run(url, '--as', 'manager', 'duties', environment=first, expect=None).returncode == 4, 'a first password is enough')
    own = {'LOTRINH_PASSWORD': PASSWORD + ' riêng'}
    for login in USERS:
        program.run(url, '--as', login, 'passwd', environment={**first, 'LOTRINH_NEW_PASSWORD': own['LOTRINH_PASSWORD']})
    lines = {login: program.run(url, '--as', login, 'duties', environment=own, expect=None).stdout.splitlines()[1:] for login in USERS}
    people = {login: {line.split(',')[0] for line in found} for login, found in lines.items()}
    demand(people['cadre'] == {'c000'} and len(people['manager']) == 20, f'duties by login: {people}')
    demand(len(people['coordinator']) == 20 and not any('@q' in line for line in lines['coordinator']), 'the coordinator’s duties')
    demand(people['contact'] == {'c002'}, f"the contact's duties: {people['contact']}")
    for login, exit_code in (('cadre', 4), ('coordinator', 4), ('manager', 0), ('planner', 0), ('contact', 4)):
        demand(program.run(url, '--as', login, 'readiness', environment=own, expect=None).returncode == exit_code, f'readiness as {login}')
    reply = program.do(url, *open_class('LX'), {'do': 'nominate', 'class': 'LX', 'cadres': ['c001', 'c003']},
                       {'do': 'set_class_state', 'class': 'LX', 'state': 'running'}, environment=own)
    demand(all(one['ok'] for one in reply), f'owner: {reply}')
    done = program.run(url, '--as', 'coordinator', 'do', '-', environment=own, lines=[json.dumps(line) for line in
                       [*open_class('LY', day=15), {'do': 'nominate', 'class': 'LY', 'cadres': ['c001', 'c005']},
                        {'do': 'set_class_state', 'class': 'LY', 'state': 'running'}, {'do': 'set_class_state', 'class': 'LY', 'state': 'finished'},
                        {'do': 'close_class', 'class': 'LY'}]], expect=None)
    refused = [line for line in done.stdout.splitlines() if '"ok":true' not in line and 'too_early' not in line and 'wrong_state' not in line and 'results_missing' not in line]
    demand(not refused, f'the coordinator cannot work: {refused}')
    works = everybody_works(program, url, own)
    program.check(url, 'after everybody worked')
    # The control: whoever owns the tables can still break the log, and that is found.
    server.sql(database, "UPDATE audit_head SET hash = 'x'")
    demand(program.run(url, 'check', expect=None).returncode == 1, 'control: a changed head of the log is not found')
    return f'the program under each login agrees, {works} commands of theirs'


WORK = {
    'coordinator': [*open_class('LZ', day=24), {'do': 'nominate', 'class': 'LZ', 'cadres': ['c006', 'c008']},
                    {'do': 'withdraw', 'class': 'LZ', 'cadre': 'c006', 'reason': 'ốm'}, {'do': 'undo'},
                    {'do': 'withdraw', 'class': 'LZ', 'cadre': 'c006', 'reason': 'ốm'},
                    {'do': 'nominate', 'class': 'LZ', 'cadres': ['c010']}, {'do': 'undo'},
                    {'do': 'nominate', 'class': 'LZ', 'cadres': ['c010']},
                    {'do': 'record_completion', 'code': 'k1', 'cadre': 'c009', 'course': 'C1', 'completed_on': '2027-01-31'},
                    {'do': 'add_requirement', 'code': 'R8', 'title': 'T', 'applies_to': 'both', 'kind': 'annual_hours', 'value': 16, 'courses': '*'}],
    'contact': [{'do': 'nominate', 'class': 'LZ', 'cadres': ['c012']}, {'do': 'request_seat', 'class': 'LZ', 'cadre': 'c002'}],
    'cadre': [{'do': 'request_seat', 'class': 'LZ', 'cadre': 'c000'},
              {'do': 'request_recognition', 'cadre': 'c000', 'course': 'C1', 'completed_on': '2027-01-05', 'document': '1', 'issuer': 'x', 'reason': 'x'}],
    'planner': [{'do': 'end_planning_entry', 'code': 'q038', 'ended_on': '2027-02-01', 'end_reason': 'Đổi'}],
    'admin': [{'do': 'add_requirement', 'code': 'R9', 'title': 'T', 'applies_to': 'both', 'kind': 'annual_hours', 'value': 40, 'courses': '*'},
              {'do': 'add_user', 'login': 'moi', 'name': 'Mới', 'role': 'manager', 'unit': 'U2', 'password': PASSWORD},
              {'do': 'change_user', 'login': 'moi', 'role': 'planning_officer'}, {'do': 'set_password', 'login': 'moi', 'password': PASSWORD + ' hai'},
              {'do': 'grant_exemption', 'cadre': 'c013', 'course': 'C1'}],
    'local': [{'do': 'add_user', 'login': 'gan', 'name': 'Gần', 'role': 'manager', 'unit': 'U1', 'password': PASSWORD},
              {'do': 'change_user', 'login': 'gan', 'is_active': False}, {'do': 'set_password', 'login': 'contact', 'password': PASSWORD + ' ba'}],
}
NOT_THEIRS = {
    'local': [{'do': 'set_password', 'login': 'coordinator', 'password': PASSWORD + ' ba'}, {'do': 'set_password', 'login': 'far', 'password': PASSWORD + ' ba'}],
    'admin': [{'do': 'change_user', 'login': 'admin', 'role': 'planning_officer'}, {'do': 'change_user', 'login': 'admin', 'cadre': 'c001'}],
    'planner': [{'do': 'end_planning_entry', 'code': 'none', 'ended_on': '2027-02-01', 'end_reason': 'Đổi'}],
    'contact': [{'do': 'nominate', 'class': 'LZ', 'cadres': ['c013']}, {'do': 'approve', 'class': 'LZ', 'cadres': ['c012']}],
    'cadre': [{'do': 'request_seat', 'class': 'LZ', 'cadre': 'c002'}, {'do': 'end_planning_entry', 'code': 'q000', 'ended_on': '2027-02-01', 'end_reason': 'Đổi'}],
}


def imports_are_taken_back(program, url, own):
    """By whoever imported, again and again, until somebody else did more than run a class."""
    with folder() as place:
        (place / 'units.csv').write_text('code,name,parent,valid_from,valid_to,successors\nN1,Một,P,2020-01-01,,\n'
                                         'N2,Hai,N1,2020-01-01,,\n')
        (place / 'cadres.csv').write_text('code,full_name,unit\nn900,Người mới,N2\n')
        (place / 'completions.csv').write_text('code,cadre,course,completed_on\nn900,n900,C1,2027-01-05\n')
        for login, command, taken_back in (('coordinator', {'do': 'set_capacity', 'class': 'LB', 'capacity': 33}, True),
                                           ('coordinator', {'do': 'set_capacity', 'class': 'LB', 'capacity': 34}, True),
                                           ('coordinator', {'do': 'grant_exemption', 'cadre': 'c015', 'course': 'C1'}, False)):
            program.run(url, '--as', 'admin', 'import', place, environment=own)
            done = program.run(url, '--as', login, 'do', '-', environment=own, lines=[json.dumps(command)])
            demand('"ok":true' in done.stdout, f'{login}: {done.stdout}')
            back = program.run(url, '--as', 'admin', 'undo-import', environment=own, expect=None)
            demand(back.returncode == (0 if taken_back else 1), f'after {command}: {back.returncode} {back.stdout}{back.stderr}')
        program.run(url, 'undo-import')  # the owner may


def everybody_works(program, url, own):
    def asked(login, commands):
        done = program.run(url, '--as', login, 'do', '-', environment=own, expect=None,
                           lines=[json.dumps(one) for one in commands])
        return [json.loads(line)['ok'] for line in done.stdout.splitlines()], done.stdout + done.stderr
    for login, commands in WORK.items():
        answers, text = asked(login, commands)
        demand(answers == [True] * len(commands), f'{login} cannot work: {text}')
    for login, commands in NOT_THEIRS.items():
        answers, text = asked(login, commands)
        demand(not any(answers), f'{login} may: {text}')
    imports_are_taken_back(program, url, own)
    with folder() as out:
        for login in ('coordinator', 'manager', 'planner'):
            program.run(url, '--as', login, 'export', out / login, environment=own)
            demand('planned_title' in (out / login / 'enrolments.csv').read_text(), f'{login} does not export why people sit')
    program.run(url, '--as', 'auditor', 'log', environment=own)
    program.run(url, '--as', 'auditor', 'check', environment=own)
    return sum(map(len, WORK.values()))
