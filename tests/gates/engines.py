# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G12: both engines answer alike."""
import json
import re
import shutil

from support import demand, open_class, opened, province


def stream():
    lines = open_class('L1', capacity=4) + open_class('L2', capacity=3, day=8)
    lines += [{'do': 'nominate', 'class': 'L1', 'cadres': [f'c{i:03}' for i in range(6)], 'id': 'n1'},
              {'do': 'nominate', 'class': 'L2', 'cadres': ['c001', 'c007', 'c009']},
              {'do': 'withdraw', 'class': 'L1', 'cadre': 'c002', 'reason': 'ốm'},
              {'do': 'nominate', 'class': 'L1', 'cadres': ['c001'], 'id': 'n1'},
              {'do': 'record_completion', 'code': 'k1', 'cadre': 'c011', 'course': 'C1', 'completed_on': '2027-01-31'},
              {'do': 'grant_exemption', 'cadre': 'c013', 'course': 'C1'},
              {'do': 'end_planning_entry', 'code': 'q004', 'ended_on': '2027-02-01', 'end_reason': 'Đổi'},
              {'do': 'appoint', 'cadre': 'c015', 'title': 'T', 'unit': 'U2', 'valid_from': '2026-05-04'},
              {'do': 'add_requirement', 'code': 'R2', 'title': 'T', 'applies_to': 'both', 'kind': 'annual_hours', 'value': 40, 'courses': '*'},
              {'do': 'nominate', 'class': 'none', 'cadres': ['c001']},
              {'do': 'record_completion', 'code': 'k1', 'cadre': 'c001', 'course': 'C1', 'completed_on': '2027-01-31'}]
    # Rows that go, and rows with lists: what they were is kept.
    lines += [{'do': 'add_lecturer', 'code': 'G1', 'full_name': 'Giảng', 'courses': 'C2;C1'}, {'do': 'change_lecturer', 'code': 'G1', 'courses': 'C1'},
              {'do': 'remove_lecturer', 'code': 'G1'}, {'do': 'undo'},
              {'do': 'add_unavailability', 'resource_kind': 'cadre', 'resource': 'c020', 'from': '2027-03-10', 'to': '2027-03-11', 'reason': 'x'},
              {'do': 'remove_unavailability', 'resource_kind': 'cadre', 'resource': 'c020', 'from': '2027-03-10'},
              {'do': 'add_room', 'code': 'P1', 'capacity': 20}, {'do': 'change_room', 'code': 'P1', 'capacity': 25},
              {'do': 'add_session', 'class': 'L2', 'starts_at': '2027-03-09T08:00', 'ends_at': '2027-03-09T11:00', 'room': 'P1'},
              {'do': 'move_session', 'class': 'L2', 'starts_at': '2027-03-09T08:00', 'new_starts_at': '2027-03-09T09:00', 'new_ends_at': '2027-03-09T11:30'},
              {'do': 'move_class', 'class': 'L1', 'starts_on': '2027-03-15', 'ends_on': '2027-03-16'},
              {'do': 'rename_unit', 'code': 'Đ1', 'unit': 'U2', 'new_code': 'U3', 'name': 'Hai mới', 'on': '2027-03-01'},
              {'do': 'enable_requirement', 'code': 'R2', 'enabled': False}, {'do': 'end_requirement', 'code': 'R1', 'valid_to': '2027-12-31'},
              {'do': 'change_cadre', 'code': 'c017', 'email': 'a@b.vn'}, {'do': 'cancel_class', 'class': 'L2', 'reason': 'x'}]
    return lines


QUESTIONS = [['duties'], ['duties', '--status', 'overdue'], ['duties', '--unit', 'U1'], ['duties', '--cadre', 'c004'], ['readiness'],
             ['readiness', '--title', 'T'], ['readiness', '--term', 'K1'], ['why', 'c000', 'C1'], ['why', 'c011', 'C1'],
             ['duties', '--as-of', '2026-01-01'], ['duties', '--as-of', '2030-10-01'],
             ['log', '--limit', '1000'], ['proposals', 'L1'], ['proposals', 'L2', '--most', '5'], ['alternatives', 'L1'], ['figures'], ['check'],
             *[['rates', '--by', by] for by in ('unit', 'title', 'courses', 'level', 'sex', 'none')],
             *[['rates', '--by', 'unit', '--units', units, '--as-of', '2028-02-29'] for units in ('as_of', 'current')]]
FILES = [*[['report', f'B{number}'] for number in range(1, 8)], ['calendar', 'class', 'L1'], ['calendar', 'cadre', 'c001']]


def written(program, db, question, path):
    path.unlink(missing_ok=True)
    program.run(db, *question, '--out', path)
    return path.read_text()


def timeless(text):
    """Requests and calendars bear the time of day at which they came."""
    return re.sub(r'T\d\d:\d\d:\d\d\.\d{3}|DTSTAMP:\w+', 'T*', text)


def rows(program, db, place):
    out = place / 'out'
    shutil.rmtree(out, ignore_errors=True)
    program.run(db, 'export', out)
    return timeless(''.join(path.name + path.read_text() for path in sorted(out.iterdir())))


def histories(server, file, database):
    """What both engines keep of rows before they change: the program writes it into a file, the server writes it itself."""
    question = 'SELECT kind, row_id, revision, content FROM row_history ORDER BY id'
    with opened(file) as connection:
        local = [[*row[:3], json.loads(row[3])] for row in connection.execute(question)]
    answer = server.sql(database, f"SELECT COALESCE(json_agg(json_build_array(kind, row_id, revision, CAST(content AS json))), '[]') FROM ({question}) AS past")
    return [timeless(json.dumps(row, sort_keys=True)) for row in local], [timeless(json.dumps(row, sort_keys=True)) for row in json.loads(answer)]


def answers(program, db, place, questions, files):
    text = [program.run(db, *question).stdout for question in questions]
    text += [written(program, db, question, place / f'answer.{"ics" if question[0] == "calendar" else "csv"}') for question in files]
    return [timeless(one) for one in text]


def first_difference(questions, one, other):
    return next((' '.join(question) for question, a, b in zip(questions, one, other) if a != b), None)


def copies_are_equal(program, server, place, file, remote, seen):
    """Each copied to the other engine and back: the same rows, and ids that go on where they were."""
    there, back, other = server.url(server.database()), place / 'back.sqlite', place / 'other.sqlite'
    program.run(file, 'copy-to', there)
    program.run(there, 'copy-to', back)
    program.run(remote, 'copy-to', other)
    for db in (there, back, other):
        demand(rows(program, db, place) == seen, f'{db}: not what was copied')
        program.check(db, 'a copy')
    program.run(file, 'copy-to', there, expect=(1,))  # nothing is copied over a full database
    for db in (there, back):
        demand(program.do(db, {'do': 'record_completion', 'code': 'k9', 'cadre': 'c017', 'course': 'C1', 'completed_on': '2027-02-01'})[0]['ok'],
               'no row can be added to a copy')
    for path in (back, other):
        path.unlink()


def planted_are_found(program, server, place, file, remote, database, seen):
    """The controls: a query the engines answer differently, and one letter in one row of one of them."""
    query = "SELECT code FROM cadre WHERE code LIKE 'C%' ORDER BY code"  # SQLite takes C for c here, PostgreSQL does not
    with opened(file) as connection:
        given = [['\n'.join(row[0] for row in connection.execute(query))], [server.sql(database, query)]]
    demand(first_difference([[query]], *given) == query, 'control: the planted query was not found')
    server.sql(database, "UPDATE cadre SET full_name = full_name || 'x' WHERE code = 'c003'")
    demand(rows(program, remote, place) != seen, 'control: a planted letter was not found')


def equal_at(program, server, place, size):
    """The same commands and questions on both engines, in a province of that size."""
    database = server.database()
    file, remote = place / f'p{size}.sqlite', server.url(database)
    replies = []
    for db in (file, remote):
        province(program, db, cadres=size)
        replies.append(program.do(db, *stream()))
        program.check(db)
    demand(replies[0] == replies[1], f'{size} cadres: replies differ between the engines')
    seen = [rows(program, db, place) for db in (file, remote)]
    demand(seen[0] == seen[1], f'{size} cadres: rows differ between the engines')
    local, kept = histories(server, file, database)
    different = next((pair for pair in zip(local, kept) if pair[0] != pair[1]), None)
    demand(len(local) == len(kept) > 0 and not different, f'{len(local)} and {len(kept)} past rows; first that differs: {different}')
    given = [answers(program, db, place, QUESTIONS, FILES) for db in (file, remote)]
    different = first_difference(QUESTIONS + FILES, *given)
    demand(not different, f'{size} cadres: answers to "{different}" differ between the engines')
    copies_are_equal(program, server, place, file, remote, seen[0])
    planted_are_found(program, server, place, file, remote, database, seen[0])


def engines(program, server, place, sizes):
    for size in sizes:
        equal_at(program, server, place, size)
    return (f'{len(stream())} commands, {len(QUESTIONS) + len(FILES) + 1} questions, provinces of {", ".join(map(str, sizes))} cadres: equal; '
            'copied there and back: equal row by row; control: a query and a letter that differ were found')
