# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G17 the way back from a backup, G19 time zones and leap days, and a log that somebody tampered with."""
import os
import pathlib
import random
import shutil
import subprocess

from support import Program, copy_database, demand, folder, is_whole, open_class, opened, province, state_of

PHRASE = {'LOTRINH_PASSPHRASE': 'một cụm mật khẩu dài'}


def flip(data, at, bit):
    changed = bytearray(data)
    changed[at] ^= 1 << bit
    return bytes(changed)


def refuses_damage(program, db, vault, key, tries, rng):
    """Any changed byte, any shorter file: refused, and the live file is what it was."""
    sound, spoilt, before = vault.read_bytes(), vault.with_suffix('.spoilt'), state_of(db)
    places = [*range(0, 160), *rng.sample(range(160, len(sound)), tries)]
    for at in places:
        spoilt.write_bytes(flip(sound, at, rng.randrange(8)))
        program.run(db, 'restore', spoilt, '--key', key, expect=(1,))
    for size in [0, 15, 200, len(sound) // 2, len(sound) - 1]:
        spoilt.write_bytes(sound[:size])
        program.run(db, 'restore', spoilt, '--key', key, expect=(1, 3))
    spoilt.write_bytes(sound + b'\0')
    program.run(db, 'restore', spoilt, '--key', key, expect=(1,))
    demand(state_of(db) == before, 'a refused backup changed the live file')
    return len(places) + 6


def kills_on_the_way(program, db, plain, stride):
    """A kill at every operation on the live file during a restore leaves the old state or the new one."""
    place, kills = db.parent, 0
    base, work, counter = place / 'base.sqlite', place / 'work.sqlite', place / 'count'
    copy_database(db, base)
    copy_database(base, work)
    program.run(work, 'restore', plain, environment=program.faults(work, count=counter))
    old, new = state_of(base), state_of(work)
    for at in range(1, int(counter.read_text()) + 1, stride):
        for path in place.glob('work.sqlite*'):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        copy_database(base, work)
        program.run(work, 'restore', plain, environment=program.faults(work, at=at, kind='kill'), expect=None)
        demand(is_whole(work), f'kill at {at}: broken')
        found = {name: rows for name, rows in state_of(work).items() if not name.startswith('audit')}
        demand(found in [{name: rows for name, rows in one.items() if not name.startswith('audit')} for one in (old, new)],
               f'kill at {at}: neither the old state nor the new one')
        kills += 1
    return kills


def restores(program, tries, stride):
    rng = random.Random(3)
    with folder() as place:
        db, plain, vault, key = place / 'p.sqlite', place / 'a.sqlite', place / 'a.vault', place / 'key'
        province(program, db)
        program.run(db, 'backup-key', key)
        program.run(db, 'backup', plain)
        program.run(db, 'backup', vault, '--key', f'{key}.pub', '--passphrase', environment=PHRASE)
        then = state_of(db)
        program.do(db, *open_class('L1'))
        preview = program.run(db, 'restore', plain, '--dry-run')
        demand('training_class,1,0' in preview.stdout and ': 2' in preview.stderr, f'preview: {preview.stdout}{preview.stderr}')
        damaged = refuses_damage(program, db, vault, key, tries, rng)
        kills = kills_on_the_way(program, db, plain, stride)
        program.run(db, 'restore', vault, '--key', f'{key}.pub', expect=(1,))  # the public half opens nothing
        program.run(db, 'restore', vault, '--passphrase', environment={'LOTRINH_PASSPHRASE': 'một cụm khác hẳn'}, expect=(1,))
        program.run(db, 'restore', vault, '--passphrase', environment=PHRASE)
        now = state_of(db)
        demand({k: v for k, v in now.items() if not k.startswith('audit')} == {k: v for k, v in then.items() if not k.startswith('audit')},
               'not what was backed up')
        program.check(db, 'after the restore')
        demand(len(list(place.glob('p.sqlite.before-restore-*'))) == 1, 'the present file was not kept')
        saved = salvages(program, place, plain)
    return f'{damaged} damaged backups refused, {kills} kills in restores: 0 unusable; {saved}'


def salvages(program, place, sound):
    """A file with a page in the middle gone: the rest is read into a new one, the damaged one stays as it is."""
    hurt, fresh = place / 'hurt.sqlite', place / 'fresh.sqlite'
    data = bytearray(sound.read_bytes())
    with opened(sound) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'planning_entry'").fetchone()[0]
        rows = connection.execute('SELECT count(*) FROM cadre').fetchone()[0]
    data[(page - 1) * 4096:page * 4096] = os.urandom(4096)
    hurt.write_bytes(data)
    demand(program.run(hurt, 'check', expect=None).returncode != 0, 'control: check finds nothing in a broken file')
    program.run(hurt, 'salvage', fresh)
    demand(hurt.read_bytes() == bytes(data), 'the damaged file was touched')
    with opened(fresh) as connection:
        demand(connection.execute('SELECT count(*) FROM cadre').fetchone()[0] == rows, 'people lost')
    demand(is_whole(fresh), 'what was saved is not whole')
    return f'{rows} people saved from a broken file'


ZONES = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']
CLOCKS = ['2027-03-01 12:00:00', '2027-12-31 23:59:59', '2028-02-29 23:59:59', '2028-03-01 00:00:00']
FAKE_CLOCK = next(iter(pathlib.Path('/usr/lib').glob('*/faketime/libfaketime.so.1')), None)


def answers(program, db, zone, clock, place):
    environment = {'TZ': zone, **({'LD_PRELOAD': str(FAKE_CLOCK), 'FAKETIME': clock, 'FAKETIME_DONT_FAKE_MONOTONIC': '1'} if FAKE_CLOCK else {})}
    out = place / 'out'
    shutil.rmtree(out, ignore_errors=True)
    program.run(db, 'export', out, environment=environment)
    text = ''.join(path.name + path.read_text() for path in sorted(out.iterdir()))
    for question in (['duties'], ['rates', '--by', 'unit'], ['readiness'], ['duties', '--as-of', '2028-02-29']):
        text += program.run(db, *question, environment=environment).stdout
    return text


def time_zones(program):
    """With "today" given, no answer depends on where or when the machine thinks it is."""
    with folder() as place:
        db = place / 'p.sqlite'
        province(program, db)
        program.do(db, *open_class('L1'), {'do': 'nominate', 'class': 'L1', 'cadres': ['c001', 'c002']},
                   {'do': 'record_completion', 'code': 'k', 'cadre': 'c003', 'course': 'C1', 'completed_on': '2024-02-29'})
        seen = {(zone, clock): answers(program, db, zone, clock, place) for zone in ZONES for clock in CLOCKS}
        demand(len(set(seen.values())) == 1, 'answers differ by zone or clock')
        # The control: without --today the day itself is another one across these zones.
        days = {subprocess.run([program.binary, '--db', str(db), '--format', 'csv', 'info'], capture_output=True, text=True,
                               env={**program.environment, 'TZ': zone}).stdout.split('today,')[1][:10]
                for zone in ('Pacific/Kiritimati', 'Etc/GMT+12')}
        demand(len(days) == 2, 'control: the zone is not heard at all')
    return f'{len(seen)} zones and clocks{"" if FAKE_CLOCK else " (no libfaketime: zones only)"}, all answers equal'


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
