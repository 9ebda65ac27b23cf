# SPDX-FileCopyrightText: 2026 The Lộ Trình authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that loses its power: what surely reached it, what may have, and the files this can leave."""

SECTOR = 512
NOT, WHOLE = 0, -1  # what became of a pending change; a positive number: so many bytes of it


def operations(log):
    """The recorded changes: (kind, file, position, data)."""
    text, at = log.read_bytes(), 0
    while at < len(text):
        end = text.index(b'\n', at)
        kind, length, position, size = text[at:end].split(b' ')
        name_end = end + 1 + int(length)
        data_end = name_end + (int(size) if kind in b'WR' else 0)
        yield kind.decode(), text[end + 1:name_end].decode(), int(position), text[name_end:data_end]
        at = data_end


def put(content, position, data):
    if len(content) < position:
        content.extend(b'\0' * (position - len(content)))
    content[position:position + len(data)] = data


def apply(files, kind, name, position, data):
    if kind == 'D':
        files.pop(name, None)
    elif kind == 'R' and name in files:
        files[data.decode()] = files.pop(name)
    elif kind == 'W':
        put(files.setdefault(name, bytearray()), position, data)
    elif kind == 'T':
        del files.setdefault(name, bytearray())[position:]


class Disk:
    def __init__(self, files, lies=False):
        self.lies = lies  # the control: a sync that means nothing
        self.durable = {name: bytearray(data) for name, data in files.items()}
        self.pending, self.taken, self.version = [], 0, 0

    def take(self, kind, name, position, data):
        self.taken += 1
        if kind == 'S' and not self.lies:
            self.settle(lambda one: one[1] == name and one[0] in 'WT')
        elif kind == 'F' and not self.lies:  # the folder: which name is which file
            self.settle(lambda one: one[0] in 'RD')
        elif kind == 'D' and position:  # removed, and the folder synced with it
            self.pending = [one for one in self.pending if one[1][1] != name]
            self.durable.pop(name, None)
            self.version = self.taken
        elif kind in 'WTDR':
            self.pending.append((self.taken, (kind, name, position, data)))

    def settle(self, is_meant):
        for _, operation in self.pending:
            if is_meant(operation):
                apply(self.durable, *operation)
        self.pending = [one for one in self.pending if not is_meant(one[1])]
        self.version = self.taken

    def chance(self, rng):
        """What became of each pending change: any of them, whole, torn or not at all. Equal for equal images."""
        fates = []
        for number, (kind, _, _, data) in self.pending:
            luck = rng.random()
            if luck < 0.4:
                fates.append((number, WHOLE))
            elif luck < 0.6 and kind == 'W' and len(data) > SECTOR:
                fates.append((number, SECTOR * rng.randrange(1, len(data) // SECTOR + 1)))
        return self.version, tuple(fates)

    def image(self, chance):
        files = {name: bytearray(data) for name, data in self.durable.items()}
        fates = dict(chance[1])
        for number, (kind, name, position, data) in self.pending:
            fate = fates.get(number, NOT)
            if fate != NOT:
                apply(files, kind, name, position, data if fate == WHOLE else data[:fate])
        return files
