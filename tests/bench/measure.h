// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace lotrinh::bench {

/// Milliseconds on the wall and of all threads' processor time: on a busy machine only the second means much.
struct Spent {
    double wall = 0;
    double processor = 0;
};

inline double processorNow()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <class Work> Spent once(Work work)
{
    const double processor = processorNow();
    const auto wall = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count(),
        processorNow() - processor};
}

/// The median of each, of `runs` runs.
template <class Work> Spent median(int runs, Work work)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int run = 0; run < runs; ++run) {
        const Spent one = once(work);
        wall.push_back(one.wall);
        processor.push_back(one.processor);
    }
    std::sort(wall.begin(), wall.end());
    std::sort(processor.begin(), processor.end());
    const size_t middle = static_cast<size_t>(runs) / 2;
    return {wall[middle], processor[middle]};
}

} // namespace lotrinh::bench
