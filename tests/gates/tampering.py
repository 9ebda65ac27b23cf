# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A log that somebody tampered with."""
import subprocess

from support import copy_database, demand, folder, open_class, opened, province

TAMPERINGS = {
    'edited': ["UPDATE audit SET request = replace(request, 'L2', 'L9') WHERE seq = 4"],
    'missing': ['DELETE FROM audit WHERE seq = 4'],
    'moved': ['UPDATE audit SET seq = -1 WHERE seq = 4', 'UPDATE audit SET seq = 4 WHERE seq = 5', 'UPDATE audit SET seq = 5 WHERE seq = -1'],
    'cut off': ['DELETE FROM audit WHERE seq >= 4'],
}


def outsider(place):
    """The numbers the recipe of CHECK.txt prints, run word for word."""
    recipe = (place / 'CHECK.txt').read_text()
    chain = recipe[recipe.index('  previous='):recipe.index('The details')]
    return subprocess.run(['bash', '-c', chain], cwd=place, capture_output=True, text=True, check=True).stdout.split()


def tampering(program):
    with folder() as place:
        db, work = place / 'p.sqlite', place / 'work.sqlite'
        province(program, db)
        program.do(db, *open_class('L1'), *open_class('L2', day=15), *open_class('L3', day=22))
        program.run(db, 'log', '--out', place / 'sound')
        demand(outsider(place / 'sound') == [], 'the recipe does not accept a sound log')
        for name, statements in TAMPERINGS.items():
            copy_database(db, work)
            with opened(work) as connection:
                connection.execute('DROP TRIGGER audit_no_update')
                connection.execute('DROP TRIGGER audit_no_delete')
                for statement in statements:
                    connection.execute(statement)
                connection.commit()
            found = program.run(work, 'check', expect=(1,)).stdout
            demand('audit: entry 4' in found, f'{name}: check says {found}')
            out = place / name.replace(' ', '')
            program.run(work, 'log', '--out', out)
            if name != 'cut off':
                demand(outsider(out) != [], f'{name}: the recipe accepts it')
    return f'{len(TAMPERINGS)} ways of tampering found and named, by check and by sha256sum'
