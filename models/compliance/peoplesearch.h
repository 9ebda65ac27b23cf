// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "province.h"

#include <functional>
#include <string>

namespace lotrinh::compliance {

/// Finds people by name and code as they are typed (semantics.md §8): without marks, in any case and form;
/// a query typed with marks ranks exact marks first. All texts stand folded one after the other in the
/// order of names, so a search is one pass over one piece of memory and its hits come out sorted.
/// Not synchronised: belongs beside the Province, on its thread.
class PeopleSearch {
public:
    PeopleSearch() = default;
    explicit PeopleSearch(const Province &province);

    /// Takes in what a commit changed; `province` has it already. Ids it does not know are passed over.
    void update(const Province &province, const std::vector<CadreId> &changed);

    struct Found {
        std::vector<CadreId> first; ///< at most the limit, best rank first, then by name
        qint64 total = 0; ///< everybody who matches
    };
    using Accepts = std::function<bool(CadreId)>;
    /// Everybody whose name or code holds every word of `text` and whom `accepts` (asked for matches only)
    /// lets pass; an empty text matches everybody. Ranked: exact marks when the text has marks; the words
    /// in a row; each word from the beginning of a word; anywhere.
    Found find(const QString &text, size_t limit, const Accepts &accepts = {}) const;

    size_t size() const { return m_ids.size(); }

private:
    /// The texts of all entries in one buffer; entry i is [starts[i], starts[i + 1]).
    struct Column {
        std::string text;
        std::vector<quint32> starts{0};

        std::string_view at(size_t entry) const;
        size_t entryAt(size_t place) const;
        void insert(size_t entry, std::string_view one);
        void remove(size_t entry);
    };
    struct Query;

    void add(size_t place, const Cadre &cadre);
    std::optional<size_t> placeOf(CadreId id) const;
    std::optional<int> rank(const Query &query, size_t entry) const;

    std::vector<CadreId> m_ids;
    Column m_plain; ///< searchFold of name and code
    Column m_marked; ///< markFold of the name
};

} // namespace lotrinh::compliance
