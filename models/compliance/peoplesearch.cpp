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

constexpr int rankCount = 6; ///< two for marks times three for how the words stand
/// Before every name and every code: no word of a query holds it, so no hit spans two entries.
constexpr char fence = '\n';

/// The places of distinct words in Vietnamese order. Names repeat the same few thousand words, so the
/// costly comparison is made for those only.
class WordRanks {
public:
    explicit WordRanks(QStringList words)
    {
        words.removeDuplicates();
        const QCollator collator(QLocale(QStringLiteral("vi_VN")));
        std::sort(words.begin(), words.end(),
            [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        int rank = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            rank += i > 0 && collator.compare(words[i - 1], words[i]) != 0;
            m_ranks.insert(words[i], rank);
        }
    }
    int operator()(const QString &word) const { return m_ranks.value(word); }

private:
    QHash<QString, int> m_ranks;
};

/// Positions in `cadres` in the order of lists of people, then by code.
std::vector<size_t> nameOrder(const std::vector<CadreFacts> &cadres)
{
    std::vector<PersonName> names;
    QStringList words;
    for (const CadreFacts &facts : cadres) {
        names.push_back(splitName(facts.cadre.fullName));
        words << names.back().given << names.back().family << names.back().middle;
    }
    const WordRanks ranks(std::move(words));
    std::vector<std::array<int, 3>> keys;
    for (const PersonName &name : names)
        keys.push_back({ranks(name.given), ranks(name.family), ranks(name.middle)});
    std::vector<size_t> order(cadres.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return keys[a] < keys[b]; });
    return order;
}

bool startsWord(std::string_view text, size_t place)
{
    return place == 0 || text[place - 1] == ' ' || text[place - 1] == fence;
}

/// 2 = from the beginning of a word, 1 = anywhere, 0 = not at all.
int standing(std::string_view text, std::string_view word)
{
    int best = 0;
    for (size_t place = text.find(word); place != text.npos && best < 2; place = text.find(word, place + 1))
        best = startsWord(text, place) ? 2 : 1;
    return best;
}

std::vector<std::string> wordsOf(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

} // namespace

struct PeopleSearch::Query {
    std::vector<std::string> words; ///< folded
    std::string phrase; ///< folded, the words in a row
    std::vector<std::string> marked; ///< with their marks; empty when typed without

    explicit Query(const QString &text)
    {
        const QString folded = searchFold(text);
        words = wordsOf(folded);
        phrase = folded.toStdString();
        if (const QString marks = markFold(text); marks != folded)
            marked = wordsOf(marks);
    }
    /// The rarest is likely the longest.
    const std::string &longest() const
    {
        return *std::max_element(words.begin(), words.end(),
            [](const std::string &a, const std::string &b) { return a.size() < b.size(); });
    }
};

std::string_view PeopleSearch::Column::at(size_t entry) const
{
    return std::string_view(text).substr(starts[entry], starts[entry + 1] - starts[entry]);
}

size_t PeopleSearch::Column::entryAt(size_t place) const
{
    const auto next = std::upper_bound(starts.begin(), starts.end(), static_cast<quint32>(place));
    return static_cast<size_t>(next - starts.begin()) - 1;
}

void PeopleSearch::Column::insert(size_t entry, std::string_view one)
{
    const quint32 start = starts[entry];
    text.insert(start, one);
    starts.insert(starts.begin() + static_cast<std::ptrdiff_t>(entry), start);
    for (size_t i = entry + 1; i < starts.size(); ++i)
        starts[i] += static_cast<quint32>(one.size());
}

void PeopleSearch::Column::remove(size_t entry)
{
    const quint32 length = starts[entry + 1] - starts[entry];
    text.erase(starts[entry], length);
    starts.erase(starts.begin() + static_cast<std::ptrdiff_t>(entry));
    for (size_t i = entry; i < starts.size(); ++i)
        starts[i] -= length;
}

PeopleSearch::PeopleSearch(const Province &province)
{
    const std::vector<CadreFacts> &cadres = province.cadres();
    m_ids.reserve(cadres.size());
    for (size_t place : nameOrder(cadres))
        add(m_ids.size(), cadres[place].cadre);
}

void PeopleSearch::add(size_t place, const Cadre &cadre)
{
    m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(place), cadre.id);
    m_plain.insert(place,
        fence + searchFold(cadre.fullName).toStdString() + fence + searchFold(cadre.code).toStdString());
    m_marked.insert(place, fence + markFold(cadre.fullName).toStdString());
}

std::optional<size_t> PeopleSearch::placeOf(CadreId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? std::nullopt : std::optional(static_cast<size_t>(found - m_ids.begin()));
}

void PeopleSearch::update(const Province &province, const std::vector<CadreId> &changed)
{
    const NameOrder order;
    const auto comesBefore = [&](CadreId id, const Cadre &cadre) {
        const Cadre &other = province.cadre(id)->cadre;
        const int compared = order.compare(splitName(other.fullName), splitName(cadre.fullName));
        return compared != 0 ? compared < 0 : codeLess(other.code, cadre.code);
    };
    for (CadreId id : changed) {
        const CadreFacts *facts = province.cadre(id);
        const auto place = placeOf(id);
        if (!facts || (place && m_marked.at(*place) == fence + markFold(facts->cadre.fullName).toStdString()))
            continue;
        if (place) {
            m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(*place));
            m_plain.remove(*place);
            m_marked.remove(*place);
        }
        const auto next = std::lower_bound(m_ids.begin(), m_ids.end(), facts->cadre, comesBefore);
        add(static_cast<size_t>(next - m_ids.begin()), facts->cadre);
    }
}

std::optional<int> PeopleSearch::rank(const Query &query, size_t entry) const
{
    const std::string_view text = m_plain.at(entry);
    int weakest = 2;
    for (const std::string &word : query.words) {
        weakest = std::min(weakest, standing(text, word));
        if (weakest == 0)
            return {};
    }
    const bool inARow = standing(text, query.phrase) == 2;
    const int rank = inARow ? 0 : weakest == 2 ? 1 : 2;
    const auto isMissing = [&](const std::string &word) { return standing(m_marked.at(entry), word) != 2; };
    const bool missesMarks = std::any_of(query.marked.begin(), query.marked.end(), isMissing);
    return missesMarks ? rank + rankCount / 2 : rank;
}

PeopleSearch::Found PeopleSearch::find(const QString &text, size_t limit, const Accepts &accepts) const
{
    const Query query(text);
    std::array<std::vector<CadreId>, rankCount> ranked;
    Found found;
    const auto take = [&](size_t entry, int rank) {
        if (accepts && !accepts(m_ids[entry]))
            return;
        ++found.total;
        if (auto &bucket = ranked[static_cast<size_t>(rank)]; bucket.size() < limit)
            bucket.push_back(m_ids[entry]);
    };
    if (query.words.empty()) {
        for (size_t entry = 0; entry < m_ids.size(); ++entry)
            take(entry, 0);
    } else {
        const std::string &needle = query.longest();
        const std::string_view all = m_plain.text;
        for (size_t place = all.find(needle); place != all.npos;) {
            const size_t entry = m_plain.entryAt(place);
            if (const auto one = rank(query, entry))
                take(entry, *one);
            place = all.find(needle, m_plain.starts[entry + 1]);
        }
    }
    for (const auto &bucket : ranked)
        for (CadreId id : bucket)
            if (found.first.size() < limit)
                found.first.push_back(id);
    return found;
}

} // namespace lotrinh::compliance
