# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases as older versions of the program made them, from the schema's own steps."""
import hashlib
import pathlib

from support import opened

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / 'models/store/schema'
# A step that is PostgreSQL's alone is counted here too, and has no statements.
STEPS = [SCHEMA / 'sqlite' / name for name in sorted({step.name for engine in ('sqlite', 'postgres') for step in (SCHEMA / engine).iterdir()})]
NUMBERS = [int(step.name) for step in STEPS]


def statements_of(step):
    return [(file.name, file.read_text()) for file in sorted(step.glob('*.sql'))]


def record(connection, step):
    """The line a step leaves when it is done; its hash is over the names and texts of its files."""
    digest = hashlib.sha256(b''.join(name.encode() + text.encode() for name, text in statements_of(step)))
    connection.execute('INSERT INTO schema_migration(number, name, hash, applied_at) VALUES(?, ?, ?, ?)',
                       (int(step.name), '', digest.hexdigest(), ''))


def build(path, number):
    """A database as the program made it when `number` was its newest step."""
    with opened(path) as connection:
        for step in STEPS:
            if int(step.name) > number:
                continue
            for _, text in statements_of(step):
                connection.execute(text)
            record(connection, step)
        connection.execute("INSERT INTO unit(code) VALUES('P')")
        connection.commit()


def text_of(db):
    with opened(db) as connection:
        return sorted(row[0] for row in connection.execute('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL'))


def recorded(db):
    with opened(db) as connection:
        return connection.execute('SELECT max(number) FROM schema_migration').fetchone()[0]


def reference(place):
    """The schema that belongs to each step."""
    texts = {}
    for number in NUMBERS:
        path = place / f'reference{number}.sqlite'
        build(path, number)
        texts[number] = text_of(path)
    return texts


def step_of(db, texts):
    """The step a database stands at, or 'between' when its tables are not those of the step it says."""
    number = recorded(db)
    return number if texts.get(number) == text_of(db) else 'between'
