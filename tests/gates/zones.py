# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G19: time zones, the last minute of a year, and leap days."""
import pathlib
import shutil
import subprocess

from support import demand, folder, open_class, province

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
