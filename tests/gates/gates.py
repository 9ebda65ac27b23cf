#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The gates of trust: what must hold when programs are killed, disks fail, servers die and people try.

gates.py LOTRINHCTL VFS [--nightly] [NAME…]    exit 1 when one does not hold or a control passes."""
import argparse
import pathlib
import sys
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import backups
import edits
import faults
import kills
import power
import processes
import server
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


# name: what runs, its sizes in the short set and at night
GATES = {
    'kills': (kills.kills, [40], [1000]),
    'power': (power.power_loss, [1], [500]),
    'faults': (faults.faults, [2], [None]),
    'processes': (processes.processes, [3], [60, 8]),
    'migrations': (upgrades.migrations, [4], [None]),
    'updates': (edits.lost_updates, [50], [3334]),
    'restores': (backups.restores, [20, 8], [2000, None]),
    'zones': (zones.time_zones, [], []),
    'log': (tampering.tampering, [], []),
    'engines': (on_server(server.engines, fsync='off'), [None], [None]),
    'rights': (on_server(server.rights, fsync='off'), [None], [None]),
    'last_seat': (on_server(server.last_seat, fsync='off'), [5, 8], [1000, 50]),
    'server_kills': (on_server(server.server_kills), [2], [100]),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('vfs')
    parser.add_argument('names', nargs='*')
    parser.add_argument('--nightly', action='store_true')
    asked = parser.parse_intermixed_args()
    failed = 0
    for name, (gate, short, night) in GATES.items():
        if asked.names and name not in asked.names:
            continue
        begun = time.monotonic()
        try:
            outcome = gate(Program(asked.program, asked.vfs), *(night if asked.nightly else short))
        except Failed as reason:
            failed, outcome = failed + 1, f'DOES NOT HOLD: {reason}'
        except Exception:
            failed, outcome = failed + 1, traceback.format_exc()
        print(f'{name:13} {time.monotonic() - begun:6.1f} s  {outcome}', flush=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
