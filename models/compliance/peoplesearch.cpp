// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplesearch.h"

#include "domain/codeorder.h"
#include "domain/person/name.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace lotrinh::compliance {

namespace {

/// Before every code: no word of a query holds it, so no hit spans two codes.
constexpr char fence = '\n';

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
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

class PeopleSearch::Places {
public:
    explicit Places(size_t size, bool all = false)
        : m_bits((size + 63) / 64, all ? ~quint64(0) : 0)
    {
        if (all && size % 64 != 0)
            m_bits.back() = (quint64(1) << (size % 64)) - 1;
    }
    void add(Place place) { m_bits[place / 64] |= quint64(1) << (place % 64); }
    bool has(Place place) const { return m_bits[place / 64] >> (place % 64) & 1; }
    Places &operator&=(const Places &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
        return *this;
    }
    void keepUnless(const Places &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= ~other.m_bits[i];
    }
    qint64 count() const
    {
        qint64 sum = 0;
        for (quint64 bits : m_bits)
            sum += std::popcount(bits);
        return sum;
    }
    /// Ascending, as long as use(place) says true.
    template <class Use> void each(Use use) const
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1)
                if (!use(static_cast<Place>(i * 64) + static_cast<Place>(std::countr_zero(bits))))
                    return;
    }

private:
    std::vector<quint64> m_bits;
};

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
    Places anywhere; ///< every word stands somewhere
    Places beginning; ///< … at the beginning of a word
    Places marked; ///< … with its marks, at the beginning of a word of the name
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
    m_codes.clear();
    m_codeStarts.clear();
    for (auto &people : m_people)
        people.clear();
    for (Place place = 0; place < m_rows.size(); ++place) {
        const CadreRow row = m_rows[place];
        for (WordId word : wordsOf(facts.text.at(facts.cadres.name[row]))) {
            m_entryWords.push_back(word);
            if (m_people[word].empty() || m_people[word].back() != place)
                m_people[word].push_back(place);
        }
        m_starts.push_back(static_cast<quint32>(m_entryWords.size()));
        m_codeStarts.push_back(static_cast<quint32>(m_codes.size()));
        m_codes += fence;
        const std::string_view code = facts.text.at(facts.cadres.code[row]);
        const bool isPlain = std::all_of(code.begin(), code.end(),
            [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-'; });
        m_codes += isPlain ? std::string(code) : searchFold(fromUtf8(code)).toStdString();
    }
    m_codes += fence;
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

void PeopleSearch::addCodes(const std::string &word, bool fromTheBeginning, Places &into) const
{
    const std::string needle = fromTheBeginning ? fence + word : word;
    size_t entry = 0;
    for (size_t place = m_codes.find(needle); place != m_codes.npos;) {
        // Hits come in order, so the entry is near; far jumps are found by halving.
        if (entry + 1 < m_codeStarts.size() && m_codeStarts[entry + 1] <= place) {
            const auto next = std::upper_bound(m_codeStarts.begin() + static_cast<std::ptrdiff_t>(entry),
                m_codeStarts.begin() + static_cast<std::ptrdiff_t>(std::min(entry + 4, m_codeStarts.size())),
                static_cast<quint32>(place));
            entry = static_cast<size_t>(next - m_codeStarts.begin()) - 1;
            if (entry + 1 < m_codeStarts.size() && m_codeStarts[entry + 1] <= place)
                entry = static_cast<size_t>(
                            std::upper_bound(m_codeStarts.begin(), m_codeStarts.end(), static_cast<quint32>(place))
                            - m_codeStarts.begin())
                    - 1;
        }
        into.add(static_cast<Place>(entry));
        const size_t next = entry + 1 < m_codeStarts.size() ? m_codeStarts[entry + 1] : m_codes.size();
        place = m_codes.find(needle, next);
    }
}

PeopleSearch::Places PeopleSearch::peopleWith(const Query &query, size_t word, bool fromTheBeginning) const
{
    const std::string &wanted = query.words[word];
    Places people(m_rows.size());
    for (WordId id = 0; id < m_words.size(); ++id)
        if (const size_t at = m_words[id].plain.find(wanted);
            at == 0 || (at != std::string::npos && !fromTheBeginning))
            for (Place place : m_people[id])
                people.add(place);
    addCodes(wanted, fromTheBeginning, people);
    return people;
}

PeopleSearch::Matches PeopleSearch::matchesOf(const Query &query) const
{
    Matches matches{Places(m_rows.size(), true), Places(m_rows.size(), true), Places(m_rows.size(), true)};
    for (size_t word = 0; word < query.words.size(); ++word) {
        matches.anywhere &= peopleWith(query, word, false);
        matches.beginning &= peopleWith(query, word, true);
    }
    for (const std::string &wanted : query.marked) {
        Places people(m_rows.size());
        for (WordId id = 0; id < m_words.size(); ++id)
            if (m_words[id].marked.starts_with(wanted))
                for (Place place : m_people[id])
                    people.add(place);
        matches.marked &= people;
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

PeopleSearch::Found PeopleSearch::find(const QString &text, size_t limit, const Accepts &accepts) const
{
    const Query query(text);
    Matches matches = matchesOf(query);
    Found found;
    if (accepts) {
        Places accepted(m_rows.size());
        matches.anywhere.each([&](Place place) {
            if (accepts(m_rows[place]))
                accepted.add(place);
            return true;
        });
        matches.anywhere = accepted;
        matches.beginning &= accepted;
    }
    found.total = matches.anywhere.count();

    const auto take = [&](const Places &places, auto fits) {
        places.each([&](Place place) {
            if (fits(place))
                found.first.push_back(m_rows[place]);
            return found.first.size() < limit;
        });
    };
    const auto takeRanked = [&](const Places &anywhere, const Places &beginning) {
        if (found.first.size() < limit)
            take(beginning, [&](Place place) { return isInARow(query, place); });
        if (found.first.size() < limit && query.words.size() > 1)
            take(beginning, [&](Place place) { return !isInARow(query, place); });
        if (found.first.size() < limit)
            take(anywhere, [&](Place place) { return !beginning.has(place); });
    };
    if (query.marked.empty()) {
        takeRanked(matches.anywhere, matches.beginning);
        return found;
    }
    Matches exact = matches;
    exact.anywhere &= matches.marked;
    exact.beginning &= matches.marked;
    takeRanked(exact.anywhere, exact.beginning);
    matches.anywhere.keepUnless(matches.marked);
    matches.beginning.keepUnless(matches.marked);
    takeRanked(matches.anywhere, matches.beginning);
    return found;
}

} // namespace lotrinh::compliance
