// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <new>
#include <sys/mman.h>
#include <vector>

namespace lotrinh::compliance {

/// Memory of long columns: whole pages of 2 MiB where the system gives them when asked, because filling a province
/// otherwise costs a fault for every 4 KiB, and reading it as many misses.
template <class T> struct ColumnMemory {
    using value_type = T;
    ColumnMemory() = default;
    template <class Other> ColumnMemory(const ColumnMemory<Other> &) {}

    T *allocate(size_t count)
    {
        const size_t bytes = count * sizeof(T);
        if (bytes < page)
            return static_cast<T *>(::operator new(bytes));
        void *const memory = std::aligned_alloc(page, (bytes + page - 1) / page * page);
        if (!memory)
            throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
        madvise(memory, bytes / page * page, MADV_HUGEPAGE); // a wish: nothing depends on it
#endif
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, size_t count)
    {
        if (count * sizeof(T) < page)
            ::operator delete(memory);
        else
            std::free(memory);
    }
    template <class Other> bool operator==(const ColumnMemory<Other> &) const { return true; }

private:
    static constexpr size_t page = 2 << 20;
};

template <class T> using Column = std::vector<T, ColumnMemory<T>>;

} // namespace lotrinh::compliance
