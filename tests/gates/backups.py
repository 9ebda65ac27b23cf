# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G17: the way to a backup and back, with kills on both, and what can be saved without one."""
import os
import random
import shutil

from jobs import spread
from support import Careless, Program, copy_database, demand, folder, is_whole, open_class, opened, province, state_of

PHRASE = {'LOTRINH_PASSPHRASE': 'một cụm mật khẩu dài'}
NO_PHRASE = {'LOTRINH_PASSPHRASE': ''}
HEAD = 160  # bytes of a sealed copy that say how it is opened
PAGE = 4096


def flip(data, at, bit):
    changed = bytearray(data)
    changed[at] ^= 1 << bit
    return bytes(changed)


def refuses_damage(program, db, vault, key, tries, rng):
    """Any changed byte, any shorter file: refused, and the live file is what it was. At most so many bytes of the head
    and so many of the rest."""
    sound, spoilt, before = vault.read_bytes(), vault.with_suffix('.spoilt'), state_of(db)
    places = [*rng.sample(range(HEAD), min(tries, HEAD)), *rng.sample(range(HEAD, len(sound)), tries)]
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


def without_log(state):
    return {name: rows for name, rows in state.items() if not name.startswith('audit') and name != 'change_feed'}


def each_kill(program, db, call, most):
    """The file after a kill at each of at most so many operations of the call, and beside it whatever it wrote."""
    work, counter = db.parent / 'work.sqlite', db.parent / 'count'
    base = db.parent / 'base.sqlite'
    copy_database(db, base)

    def restart():
        for path in work.parent.glob('work.sqlite*'):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        copy_database(base, work)

    restart()
    program.run(work, *call, environment=program.faults(work, count=counter))
    for at in spread(int(counter.read_text()), most):
        restart()
        program.run(work, *call, environment=program.faults(work, at=at, kind='kill'), expect=None)
        demand(is_whole(work), f'{call[0]}, kill at {at}: broken')
        yield work, f'{call[0]}, kill at {at}'


def kills_in_restores(program, db, plain, most):
    """A kill leaves the old state or the new one."""
    kills, restored = 0, db.parent / 'restored.sqlite'
    copy_database(db, restored)
    program.run(restored, 'restore', plain)
    ends = [without_log(state_of(one)) for one in (db, restored)]
    for work, what in each_kill(program, db, ['restore', plain], most):
        demand(without_log(state_of(work)) in ends, f'{what}: neither the old state nor the new one')
        kills += 1
    return kills


def is_usable(program, db, copy, opener):
    return program.run(db, 'restore', copy, '--dry-run', *opener, expect=None).returncode == 0


def kills_in_backups(program, db, seal, opener, most):
    """After a kill there is no copy, or a whole one; the file is what it was, and the next backup is made."""
    kills, then, copy = 0, state_of(db), db.parent / 'work.sqlite.copy'
    for work, what in each_kill(program, db, ['backup', copy, *seal], most):
        demand(state_of(work) == then, f'{what}: the file is another one')
        if not copy.exists():
            program.run(work, 'backup', copy, *seal)
        demand(is_usable(program, work, copy, opener), f'{what}: a copy that cannot be used')
        kills += 1
    return kills


def copy_in_place_is_found(program, db):
    """The control: a copy written under its final name and killed half way."""
    copy = db.parent / 'careless.copy'
    Careless(program).run(db, 'copy-in-place', copy, expect=(-9,))
    demand(copy.exists() and not is_usable(program, db, copy, []), 'control: half a copy passes for a backup')
    return 1


def harms(sound):
    """What is left of a file: it does not open any more, or not wholly."""
    return {'truncated': sound[:len(sound) // 2 + 100], 'head-zeroed': bytes(PAGE) + sound[PAGE:],
            'head-noise': os.urandom(PAGE) + sound[PAGE:]}


def replaces_damage(program, place, plain):
    """A damaged file is kept byte for byte and gives way to the backup; what is only not ours, or not whole there yet, does
    not."""
    then = without_log(state_of(plain))
    for name, harmed in harms(plain.read_bytes()).items():
        db = place / f'{name}.sqlite'
        db.write_bytes(harmed)
        demand(program.run(db, 'check', expect=None).returncode != 0, f'control: check finds nothing in a file {name}')
        program.run(db, 'restore', plain, '--dry-run')
        demand(db.read_bytes() == harmed, f'{name}: looking changed it')
        program.run(db, 'restore', plain)
        program.check(db, f'restored over a file {name}')
        demand(without_log(state_of(db)) == then, f'{name}: not what was backed up')
        kept = [one for one in place.glob(f'{db.name}.damaged-*') if not one.name.endswith('-journal')]
        demand([one.read_bytes() for one in kept] == [harmed], f'{name}: the damaged file was not kept as it was')
    return len(harms(b''))


def leaves_what_is_not_damaged(program, place, plain):
    """Somebody else's database, and one that somebody has: refused, in a preview too, and not a byte changes."""
    foreign, busy = place / 'foreign.sqlite', place / 'busy.sqlite'
    with opened(foreign) as connection:
        connection.execute('CREATE TABLE t(a)')
    copy_database(plain, busy)
    before = foreign.read_bytes()
    for call in (['restore', plain, '--dry-run'], ['restore', plain]):
        done = program.run(foreign, *call, expect=(3,))
        demand('not_ours' in done.stderr and foreign.read_bytes() == before, f'{call}: another program\'s file: {done.stderr}')
    with opened(busy) as connection:  # once: the program waits a while for others
        connection.execute('BEGIN EXCLUSIVE')
        done = program.run(busy, 'restore', plain, expect=(3,))
        demand('storage_busy' in done.stderr, f'a file somebody has: {done.stderr}')
    demand(state_of(busy) == state_of(plain), 'a busy file was changed')
    demand(not [*place.glob('foreign.sqlite.*'), *place.glob('busy.sqlite.*')], 'a refused restore left something behind')
    program.run(busy, 'restore', plain)  # harmless: nobody has it any more


class Cramped(Program):
    """The program with so much memory (KiB) and no more."""

    def __init__(self, program, most):
        super().__init__(program.binary, program.vfs)
        self.most = most

    def command(self, db, *arguments):
        return ['sh', '-c', 'ulimit -v "$0" && exec "$@"', str(self.most), *super().command(db, *arguments)]


def cramped(program, db, place, key):
    """About as little memory as a copy sealed for a key needs: the 256 MiB of a passphrase are not there."""
    for most in range(64, 4096, 64):
        vault = place / f'cramped-{most}.vault'
        if Cramped(program, most * 1024).run(db, 'backup', vault, '--key', f'{key}.pub', expect=None).returncode == 0:
            return Cramped(program, (most + 64) * 1024)
    return demand(False, 'no memory is enough for a backup')


def seals_or_refuses(program, db, place, key):
    """A copy that was to be sealed is sealed for all that were named, or is not there."""
    keyed, vault = place / 'keyed.sqlite', place / 'none.vault'
    copy_database(db, keyed)
    refused = [(['--key', key], {}), (['--passphrase'], NO_PHRASE), (['--key', key, '--passphrase'], PHRASE),
               (['--key', f'{key}.pub', '--passphrase'], NO_PHRASE)]
    for call, environment in refused:
        done = program.run(keyed, 'backup', vault, *call, environment=environment, expect=(1,))
        demand('bad_field' in done.stderr, f'{call}: {done.stderr}')
    tight = cramped(program, keyed, place, key)
    tight.run(keyed, 'backup', vault, '--key', f'{key}.pub', '--passphrase', environment=PHRASE, expect=(3,))
    done = program.run(keyed, 'backup-key', '--key', key, expect=(1,))
    demand('bad_field' in done.stderr, f'backup-key with the private half: {done.stderr}')
    demand(not [*place.glob('none.vault*'), *place.glob('keyed.sqlite.*')], 'a refused backup left something behind')
    # Harmless: the public half, and then the program's own backups are sealed too.
    program.run(keyed, 'backup-key', '--key', f'{key}.pub')
    extra = place / 'extra'
    extra.mkdir()
    (extra / 'cadres.csv').write_text('code,full_name,unit\nn001,Người mới,U1\n')
    program.run(keyed, 'import', extra)
    own = [one.name for one in (place / 'keyed.sqlite.backups').iterdir()]
    demand(own and all(name.endswith('.vault') for name in own), f'own backups with a key: {own}')
    return len(refused) + 2


def leaves_others_files(program, db, place):
    """Backups beside backups: none takes away what another run made."""
    names = ['a', 'a.plain', 'a.sealed', 'a.part', 'a.plain.part']
    for name in reversed(names):
        program.run(db, 'backup', place / name, '--passphrase', environment=PHRASE)
    demand(all((place / name).exists() for name in names), 'a backup removed another one')
    demand(not [*place.glob(f'{db.name}.backup-*'), *place.glob('a*.part-*')], 'a backup left something behind')


def restores(program, tries, most):
    rng = random.Random(3)
    with folder() as place:
        db, plain, vault, key = place / 'p.sqlite', place / 'a.sqlite', place / 'a.vault', place / 'key'
        province(program, db)
        program.run(db, 'backup-key', key)
        program.run(db, 'backup', plain)
        program.run(db, 'backup', vault, '--key', f'{key}.pub', '--passphrase', environment=PHRASE)
        then = without_log(state_of(db))
        program.do(db, *open_class('L1'))
        preview = program.run(db, 'restore', plain, '--dry-run')
        demand('training_class,1,0' in preview.stdout and ': 2' in preview.stderr, f'preview: {preview.stdout}{preview.stderr}')
        damaged = refuses_damage(program, db, vault, key, tries, rng)
        kills = [kills_in_restores(program, db, plain, most), kills_in_backups(program, db, [], [], most),
                 kills_in_backups(program, db, ['--key', f'{key}.pub'], ['--key', key], most)]
        half = copy_in_place_is_found(program, db)
        program.run(db, 'restore', vault, '--key', f'{key}.pub', expect=(1,))  # the public half opens nothing
        program.run(db, 'restore', vault, '--passphrase', environment={'LOTRINH_PASSPHRASE': 'một cụm khác hẳn'}, expect=(1,))
        program.run(db, 'restore', vault, '--passphrase', environment=PHRASE)
        demand(without_log(state_of(db)) == then, 'not what was backed up')
        program.check(db, 'after the restore')
        demand(len(list(place.glob('p.sqlite.before-restore-*'))) == 1, 'the present file was not kept')
        saved = salvages(program, place, plain)
        replaced = replaces_damage(program, place, plain)
        leaves_what_is_not_damaged(program, place, plain)
        plainly = seals_or_refuses(program, db, place, key)
        leaves_others_files(program, db, place)
    return (f'{damaged} damaged backups refused, {replaced} damaged files restored over, {plainly} ways to a plain copy for a '
            f'sealed one refused, {kills[0]} kills in restores and {kills[1]} + {kills[2]} in backups, plain and '
            f'sealed: 0 unusable; {saved}; control: {half} copy in place found unusable')


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
