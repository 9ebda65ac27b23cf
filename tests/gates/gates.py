#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates of trust: what must hold when programs are killed, disks fail, servers die and people try.

gates.py LOTRINHCTL VFS [--nightly] [NAME…]    exit 1 when one does not hold or a control passes."""
import argparse
import pathlib
import resource
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import backups
import edits
import engines
import faults
import histories
import kills
import outages
import power
import processes
import rooms
import seats
import server
import soak
import tampering
import upgrades
import zones
from support import Failed, Program, folder


def on_server(gate, **settings):
    def run(program, *sizes):
        with folder() as place:
            running = server.Server(place, **settings)
            try:
                with folder() as own:
                    return gate(program, running, *[own if size is None else size for size in sizes])
            finally:
                running.stop()
    return run


# name: what runs, its sizes in the short set (without them it runs at night only) and at night
GATES = {
    'kills': (kills.kills, [100], [1000]),
    'power': (power.power_loss, [2], [500]),
    'faults': (faults.faults, [3], [None]),
    'processes': (processes.processes, [3], [60, 8]),
    'migrations': (upgrades.migrations, [9], [None]),
    'updates': (edits.lost_updates, [50], [3334]),
    'restores': (backups.restores, [20, 10], [2000, None]),
    'zones': (zones.time_zones, [], []),
    'log': (tampering.tampering, [], []),
    'engines': (on_server(engines.engines, fsync='off'), [None, [40]], [None, [40, 400, 4000]]),
    'rights': (on_server(server.rights, fsync='off'), [None], [None]),
    'histories': (on_server(histories.histories, fsync='off'), [None, 25, 6], [None, 500, 20]),
    'last_seat': (on_server(seats.last_seat, fsync='off'), [50, 10], [1000, 50]),
    'one_room': (on_server(rooms.one_room, fsync='off'), [50, 10], [1000, 50]),
    'server_kills': (on_server(outages.server_kills), [3, 10], [100, 50]),
    'soak': (on_server(soak.soak, fsync='off'), None, [1200, 50]),
}


def cpu_seconds():
    """What was worked so far, however busy the machine is: by us and by all that has ended below us."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('vfs')
    parser.add_argument('names', nargs='*')
    parser.add_argument('--nightly', action='store_true')
    asked = parser.parse_intermixed_args()
    failed = 0
    for name, (gate, short, night) in GATES.items():
        sizes = night if asked.nightly else short
        if sizes is None or (asked.names and name not in asked.names):
            continue
        begun, worked = time.monotonic(), cpu_seconds()
        try:
            outcome = gate(Program(asked.program, asked.vfs), *sizes)
        except Failed as reason:
            failed, outcome = failed + 1, f'DOES NOT HOLD: {reason}'
        except Exception:
            failed, outcome = failed + 1, traceback.format_exc()
        print(f'{name:13} {time.monotonic() - begun:6.1f} s ({cpu_seconds() - worked:.0f} s of work)  {outcome}', flush=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
