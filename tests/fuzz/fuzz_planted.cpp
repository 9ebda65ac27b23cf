// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control: a reader with a mistake in it. Fuzzing that does not come upon it, with no seed to help, would find
// nothing elsewhere either. The search for it begins from one number, so it takes the same way every time.
#include <cstddef>
#include <cstdint>

namespace {

/// A field that is quoted gets one letter more than there is room for.
void readField(const uint8_t *data, size_t size)
{
    const size_t room = size / 2;
    auto *field = new volatile uint8_t[room];
    if (size > 3 && data[0] == '"' && data[1] == ',' && data[2] == '"')
        field[room] = data[3];
    delete[] field;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readField(data, size);
    return 0;
}
