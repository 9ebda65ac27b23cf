// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplesearch.h"

#include "domain/codeorder.h"
#include "domain/person/name.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <numeric>

namespace lotrinh::compliance {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string foldedCode(std::string_view code)
{
    const bool isPlain = std::all_of(
        code.begin(), code.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-'; });
    return isPlain ? std::string(code) : searchFold(fromUtf8(code)).toStdString();
}

std::vector<std::string> wordsIn(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

/// The parts of names in Vietnamese order. They repeat, so the costly key is made once for each.
class PartRanks {
public:
    quint32 add(const QString &part)
    {
        const auto [found, isNew] = m_numbers.try_emplace(part, static_cast<quint32>(m_parts.size()));
        if (isNew)
            m_parts.push_back(part);
        return found->second;
    }
    /// Per number its place; equal parts, by collation, have the same.
    std::vector<quint32> ranks() const
    {
        const QCollator collator(QLocale(QStringLiteral("vi_VN")));
        std::vector<QCollatorSortKey> keys;
        keys.reserve(m_parts.size());
        for (const QString &part : m_parts)
            keys.push_back(collator.sortKey(part));
        std::vector<quint32> order(m_parts.size());
        std::iota(order.begin(), order.end(), 0u);
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
        std::vector<quint32> ranks(m_parts.size());
        quint32 rank = 0;
        for (size_t i = 0; i < order.size(); ++i) {
            rank += i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0;
            ranks[order[i]] = rank;
        }
        return ranks;
    }

private:
    std::unordered_map<QString, quint32> m_numbers;
    std::vector<QString> m_parts;
};

} // namespace

struct PeopleSearch::Query {
    std::vector<std::string> words; ///< folded
    std::string phrase; ///< folded, the words in a row
    std::vector<std::string> marked; ///< with their marks; empty when typed without

    explicit Query(const QString &text)
    {
        const QString folded = searchFold(text);
        words = wordsIn(folded);
        phrase = folded.toStdString();
        if (const QString marks = markFold(text); marks != folded)
            marked = wordsIn(marks);
    }
};

/// The sets a query's people fall into.
struct PeopleSearch::Matches {
    PlaceSet anywhere; ///< every word stands somewhere
    PlaceSet beginning; ///< … at the beginning of a word

    Matches &operator&=(const Matches &other)
    {
        anywhere &= other.anywhere;
        beginning &= other.beginning;
        return *this;
    }
};

PeopleSearch::PeopleSearch(const Province &province)
{
    order(province);
    read(province);
}

/// m_rows in the order of lists of people, then by code.
void PeopleSearch::order(const Province &province)
{
    PartRanks parts;
    std::vector<std::array<quint32, 3>> keys(province.size());
    for (CadreRow row : province.order()) {
        const PersonName name = splitName(province.nameOf(row));
        keys[row] = {parts.add(name.given), parts.add(name.family), parts.add(name.middle)};
    }
    const std::vector<quint32> ranks = parts.ranks();
    for (auto &key : keys)
        for (quint32 &part : key)
            part = ranks[part];
    m_rows.assign(province.order().begin(), province.order().end());
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](CadreRow a, CadreRow b) { return keys[a] < keys[b]; });
}

/// Words, codes and who has them, for m_rows as they stand.
void PeopleSearch::read(const Province &province)
{
    const FactColumns &facts = province.facts();
    m_starts.assign(1, 0);
    m_entryWords.clear();
    m_people.assign(m_words.size(), {});
    std::vector<std::string> codes;
    codes.reserve(m_rows.size());
    for (Place place = 0; place < m_rows.size(); ++place) {
        const CadreRow row = m_rows[place];
        for (WordId word : wordsOf(facts.text.at(facts.cadres.name[row]))) {
            m_entryWords.push_back(word);
            m_people[word].add(place);
        }
        m_starts.push_back(static_cast<quint32>(m_entryWords.size()));
        codes.push_back(foldedCode(facts.text.at(facts.cadres.code[row])));
    }
    for (WordHolders &people : m_people)
        people.settle(m_rows.size());
    m_codes = CodeSearch(codes);
}

PeopleSearch::WordId PeopleSearch::wordId(const QString &marked)
{
    const auto [found, isNew] = m_wordIds.try_emplace(marked.toStdString(), static_cast<WordId>(m_words.size()));
    if (isNew) {
        m_words.push_back({marked.toStdString(), searchFold(marked).toStdString()});
        m_people.emplace_back();
    }
    return found->second;
}

/// Folding is costly and the pieces repeat: each different one is folded once.
std::vector<PeopleSearch::WordId> PeopleSearch::wordsOf(std::string_view name)
{
    std::vector<WordId> words;
    while (!name.empty()) {
        const size_t end = std::min(name.find(' '), name.size());
        const auto [piece, isNew] = m_pieces.try_emplace(std::string(name.substr(0, end)));
        if (isNew)
            for (const QString &word : markFold(fromUtf8(name.substr(0, end))).split(u' ', Qt::SkipEmptyParts))
                piece->second.push_back(wordId(word));
        words.insert(words.end(), piece->second.begin(), piece->second.end());
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

std::span<const PeopleSearch::WordId> PeopleSearch::wordsAt(Place place) const
{
    return std::span(m_entryWords).subspan(m_starts[place], m_starts[place + 1] - m_starts[place]);
}

bool PeopleSearch::comesBefore(const Province &province, CadreRow row, const Cadre &cadre) const
{
    static thread_local const NameOrder order;
    const int compared = order.compare(splitName(province.nameOf(row)), splitName(cadre.fullName));
    return compared != 0 ? compared < 0 : codeLess(province.codeOf(row), cadre.code);
}

void PeopleSearch::update(const Province &province, const std::vector<CadreId> &changed)
{
    std::vector<CadreRow> moved;
    for (CadreId id : changed)
        if (const auto row = province.rowOf(id))
            moved.push_back(*row);
    const FactColumns &facts = province.facts();
    const auto stands = [&](CadreRow row) {
        const auto place = std::find(m_rows.begin(), m_rows.end(), row);
        return place != m_rows.end()
            && std::ranges::equal(wordsOf(facts.text.at(facts.cadres.name[row])),
                wordsAt(static_cast<Place>(place - m_rows.begin())));
    };
    std::erase_if(moved, stands);
    if (moved.empty())
        return;
    std::erase_if(m_rows,
        [&](CadreRow row) { return std::find(moved.begin(), moved.end(), row) != moved.end(); });
    for (CadreRow row : moved)
        m_rows.insert(std::lower_bound(m_rows.begin(), m_rows.end(), province.cadreOf(row),
                          [&](CadreRow one, const Cadre &cadre) { return comesBefore(province, one, cadre); }),
            row);
    read(province);
}

PeopleSearch::Matches PeopleSearch::peopleWith(const std::string &word) const
{
    Matches people{PlaceSet(m_rows.size()), PlaceSet(m_rows.size())};
    for (WordId id = 0; id < m_words.size(); ++id)
        if (const size_t at = m_words[id].plain.find(word); at != std::string::npos)
            m_people[id].joinInto(at == 0 ? people.beginning : people.anywhere);
    m_codes.find(word, people.beginning, people.anywhere);
    people.anywhere |= people.beginning;
    return people;
}

PeopleSearch::Matches PeopleSearch::matchesOf(const Query &query) const
{
    if (query.words.empty())
        return {PlaceSet(m_rows.size(), true), PlaceSet(m_rows.size(), true)};
    Matches matches = peopleWith(query.words.front());
    for (size_t word = 1; word < query.words.size(); ++word)
        matches &= peopleWith(query.words[word]);
    return matches;
}

/// Every word stands with its marks at the beginning of a word of the name.
PlaceSet PeopleSearch::peopleWithMarks(const Query &query) const
{
    PlaceSet matches(m_rows.size(), true);
    for (const std::string &wanted : query.marked) {
        PlaceSet people(m_rows.size());
        for (WordId id = 0; id < m_words.size(); ++id)
            if (m_words[id].marked.starts_with(wanted))
                m_people[id].joinInto(people);
        matches &= people;
    }
    return matches;
}

/// Whether the words of the query stand one after another in the name, the last one perhaps unfinished.
bool PeopleSearch::isInARow(const Query &query, Place place) const
{
    if (query.words.size() < 2)
        return true;
    const auto words = wordsAt(place);
    const size_t count = query.words.size();
    for (size_t first = 0; first + count <= words.size(); ++first) {
        size_t same = 0;
        while (same + 1 < count && m_words[words[first + same]].plain == query.words[same])
            ++same;
        if (same + 1 == count && m_words[words[first + same]].plain.starts_with(query.words[same]))
            return true;
    }
    return false;
}

/// By rank, then by name, until there are `limit`: the words in a row, each from the beginning of a word,
/// anywhere.
void PeopleSearch::takeRanked(
    const Query &query, const Matches &matches, size_t limit, std::vector<CadreRow> &into) const
{
    const auto take = [&](const PlaceSet &places, auto fits) {
        if (into.size() >= limit)
            return;
        places.each([&](Place place) {
            if (fits(place))
                into.push_back(m_rows[place]);
            return into.size() < limit;
        });
    };
    take(matches.beginning, [&](Place place) { return isInARow(query, place); });
    if (query.words.size() > 1)
        take(matches.beginning, [&](Place place) { return !isInARow(query, place); });
    take(matches.anywhere, [&](Place place) { return !matches.beginning.has(place); });
}

PeopleSearch::Found PeopleSearch::find(const QString &text, size_t limit, const Accepts &accepts) const
{
    const Query query(text);
    Matches matches = matchesOf(query);
    if (accepts) {
        PlaceSet accepted(m_rows.size());
        matches.anywhere.each([&](Place place) {
            if (accepts(m_rows[place]))
                accepted.add(place);
            return true;
        });
        matches &= Matches{accepted, accepted};
    }
    Found found;
    found.total = matches.anywhere.count();
    if (!query.marked.empty()) {
        const PlaceSet marked = peopleWithMarks(query);
        Matches exact = matches;
        exact &= Matches{marked, marked};
        takeRanked(query, exact, limit, found.first);
        matches.anywhere.keepUnless(marked);
        matches.beginning.keepUnless(marked);
    }
    takeRanked(query, matches, limit, found.first);
    return found;
}

} // namespace lotrinh::compliance
