// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <thread>
#include <vector>

namespace lotrinh::compliance {

/// How many threads a pass over `count` cadres is worth: starting one costs as much as a few thousand cadres.
inline size_t threadsFor(size_t count)
{
    constexpr size_t fewest = 50'000;
    const size_t most = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
    return std::clamp<size_t>(count / fewest, 1, most);
}

/// Calls work(chunk, begin, end) for `threads` neighbouring parts of [first, last), at the same time, and
/// waits for all. Which part a place falls in depends on the numbers alone, so answers that are joined chunk
/// by chunk do not depend on timing.
template <class Work> void inChunks(size_t first, size_t last, size_t threads, Work work)
{
    const size_t count = last - first;
    const auto edge = [&](size_t chunk) { return first + count * chunk / threads; };
    std::vector<std::jthread> others;
    for (size_t chunk = 1; chunk < threads; ++chunk)
        others.emplace_back([&, chunk] { work(chunk, edge(chunk), edge(chunk + 1)); });
    work(size_t{0}, edge(0), edge(1));
}

} // namespace lotrinh::compliance
