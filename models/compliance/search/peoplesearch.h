// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codesearch.h"
#include "compliance/province.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace lotrinh::compliance {

/// Finds people by name and code as they are typed (semantics.md §8): without marks, in any case and form;
/// a query typed with marks ranks exact marks first. Names are made of a few thousand different words, so a
/// query is held against those, and the people of the words that fit are joined as sets.
/// Not synchronised: belongs beside the Province, on its thread.
class PeopleSearch {
public:
    PeopleSearch() = default;
    explicit PeopleSearch(const Province &province);

    /// Takes in what a commit changed; `province` has it already. Ids it does not know are passed over.
    void update(const Province &province, const std::vector<CadreId> &changed);

    struct Found {
        std::vector<CadreRow> first; ///< at most the limit, best rank first, then by name
        qint64 total = 0; ///< everybody who matches
    };
    using Accepts = std::function<bool(CadreRow)>;
    /// Everybody whose name or code holds every word of `text` and whom `accepts` (asked for matches only)
    /// lets pass; an empty text matches everybody. Ranked: exact marks when the text has marks; the words
    /// in a row; each word from the beginning of a word; anywhere.
    Found find(const QString &text, size_t limit, const Accepts &accepts = {}) const;

    size_t size() const { return m_rows.size(); }

private:
    using WordId = quint32;
    struct Query;
    struct Matches;

    /// A word of names: as search compares it with marks and without.
    struct Word {
        std::string marked;
        std::string plain;
    };

    std::vector<WordId> wordsOf(std::string_view name);
    WordId wordId(const QString &marked);
    void order(const Province &province);
    void read(const Province &province);
    std::span<const WordId> wordsAt(Place place) const;
    bool comesBefore(const Province &province, CadreRow row, const Cadre &cadre) const;
    Matches peopleWith(const std::string &word) const;
    Matches matchesOf(const Query &query) const;
    PlaceSet peopleWithMarks(const Query &query) const;
    bool isInARow(const Query &query, Place place) const;
    void takeRanked(const Query &query, const Matches &matches, size_t limit,
        std::vector<CadreRow> &into) const;

    std::vector<Word> m_words;
    std::unordered_map<std::string, WordId> m_wordIds; ///< by `marked`
    std::unordered_map<std::string, std::vector<WordId>> m_pieces; ///< what a piece of a name, as typed, is made of
    std::vector<WordHolders> m_people; ///< per word

    std::vector<CadreRow> m_rows; ///< by place
    std::vector<quint32> m_starts{0}; ///< entry i has words [starts[i], starts[i + 1])
    std::vector<WordId> m_entryWords;
    CodeSearch m_codes;
};

} // namespace lotrinh::compliance
