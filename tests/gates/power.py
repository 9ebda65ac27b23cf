# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G2: the power fails at every operation, over our own commands; the changes recorded by faultvfs.cpp tell what a disk
may then hold."""
import hashlib
import pathlib
import random
import sqlite3

from disk import Disk, operations
from jobs import JOBS, Job, copy_of
from support import demand, folder, opened

CONTROL_IMAGES = 3  # at each operation: a disk that does not sync shows itself soon


class Cuts:
    """The images of one recorded job, and what was found in them; what was looked at once is not looked at again."""

    def __init__(self, job, place, lies):
        self.job, self.place = job, place
        self.known, self.verdicts = {}, {}
        names = {str(path): path for db in (job.work, copy_of(job.work)) for path in (db, pathlib.Path(f'{db}-journal'))}
        self.names = {name: place / f'image{name.removeprefix(str(job.work))}' for name in names}
        self.disk = Disk({name: path.read_bytes() for name, path in names.items() if path.exists()}, lies)
        self.made = self.broken = self.lost = 0

    def found(self, rng):
        """The state of one image."""
        self.made += 1
        chance = self.disk.chance(rng)
        if chance not in self.known:
            self.known[chance] = self.look(self.disk.image(chance))
        return self.known[chance]

    def look(self, files):
        for name, path in self.names.items():
            path.unlink(missing_ok=True)
            if name in files:
                path.write_bytes(files[name])
        try:
            content = self.played_back()
            if content not in self.verdicts:
                self.verdicts[content] = self.judge()
        except sqlite3.DatabaseError:
            return 'broken'
        return self.verdicts[content]

    def played_back(self):
        """What the files hold once SQLite has played back their journals: equal bytes need one judgement."""
        digest = hashlib.blake2b()
        image = self.place / 'image'
        for db in [one for one in (image, copy_of(image)) if one.exists()]:
            with opened(db) as connection:
                connection.execute('SELECT count(*) FROM sqlite_schema').fetchall()
            digest.update(db.name.encode() + db.read_bytes())
        return digest.digest()

    def judge(self):
        """Which of the states that may be, or 'broken'."""
        state = self.job.seen(self.place / 'image')
        return next((number for number, allowed in enumerate(self.job.allowed) if allowed == state), 'broken')

    def cut(self, log, images, rng):
        """Every operation of the run, then the time after the answer."""
        newest = self.job.allowed.index(self.job.new)
        for operation in operations(log):
            self.disk.take(*operation)
            self.broken += sum(self.found(rng) == 'broken' for _ in range(images))
        self.lost += sum(self.found(rng) != newest for _ in range(images * 10))
        return self


def power_loss(program, images):
    rng = random.Random(2)
    made = looked = 0
    controls = []
    with folder() as place:
        for name in JOBS:
            job, log = Job(program, place, name), place / f'{name}.log'
            job.restart()
            job.run(log=log)
            job.restart()  # the disk begins with the files as they were
            sound = Cuts(job, place, lies=False).cut(log, images, rng)
            demand(sound.broken == 0 and sound.lost == 0,
                   f'{name}: {sound.made} images: {sound.broken} broken or half applied, {sound.lost} acknowledged and lost')
            control = Cuts(job, place, lies=True).cut(log, min(images, CONTROL_IMAGES), rng)
            demand(control.broken + control.lost > 0, f'control: {name} on a disk that does not sync lost nothing')
            made, looked = made + sound.made, looked + len(sound.known)
            controls.append(control)
    return (f'{made} images ({looked} different) of {len(JOBS)} jobs, 0 broken, 0 half applied, 0 lost; control (no syncs): '
            f'{sum(one.broken for one in controls)} broken, {sum(one.lost for one in controls)} lost of {sum(one.made for one in controls)}')
