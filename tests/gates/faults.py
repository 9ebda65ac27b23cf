# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G3: one fault at every operation on the disk, over our own commands, under Qt's driver, with the watched file layer of
faultvfs.cpp below."""
from jobs import JOBS, Job, spread
from support import Careless, Failed, demand, folder

KINDS = (('write', 'ioerr'), ('write', 'full'), ('sync', 'ioerr'), ('truncate', 'ioerr'), ('delete', 'ioerr'),
         ('rename', 'ioerr'), ('read', 'ioerr'), ('open', 'ioerr'))


def fault_once(job, settings):
    """One run with one fault; true when it was reported as failed although it is there."""
    job.restart()
    done = job.run(expect=None, **settings)
    what = f'{job.name} {settings}'
    demand(done.returncode in (0, 1, 3, -9), f'{what}: exit {done.returncode}')
    found, said = job.seen(job.work), done.returncode == 0
    demand(found != 'broken', f'{what}: a file is broken')
    demand(found in job.allowed, f'{what}: half applied')
    demand(not said or found == job.new, f'{what}: acknowledged and not there')
    # Again with the same id, the fault gone: once, and never twice. What is there already may be refused.
    job.run(expect=None if found == job.new else (0,))
    demand(job.seen(job.work) == job.new, f'{what}: not the same after the retry')
    return found == job.new and not said


def each_fault(job, most, kinds=KINDS):
    for which, kind in kinds:
        for at in spread(job.points(**{'class': which}), most):
            for sticky in ({}, {'sticky': 1}):
                yield {'at': at, 'kind': kind, 'class': which, **sticky}


def careless_is_found(program, place):
    """The control: how many faults a program that ignores errors does not survive."""
    job, found = Job(program, place, 'careless', runner=Careless(program)), 0
    for settings in each_fault(job, None, [('write', 'ioerr')]):
        try:
            fault_once(job, settings)
        except Failed:
            found += 1
    demand(found > 0, 'control: a program that ignores errors passes')
    return found


def faults(program, most):
    """At most so many operations of each class go wrong, once and from then on."""
    points = hidden = 0
    with folder() as place:
        for name in JOBS:
            job = Job(program, place, name)
            for settings in each_fault(job, most):
                hidden += fault_once(job, settings)
                points += 1
        careless = careless_is_found(program, place)
    return (f'{points} faults in {len(JOBS)} jobs, 0 broken, 0 half applied, {hidden} reported as failed although written '
            f'(the retry did not double); control ignoring errors: {careless} found')
