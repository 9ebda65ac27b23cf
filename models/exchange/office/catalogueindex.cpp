// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogueindex.h"

#include "domain/person/name.h"
#include "field.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &abbreviations()
{
    static const QHash<QString, QString> all{{u"ubnd"_s, u"uy ban nhan dan"_s}, {u"hdnd"_s, u"hoi dong nhan dan"_s},
        {u"ubmttq"_s, u"uy ban mat tran to quoc"_s}, {u"mttq"_s, u"mat tran to quoc"_s}, {u"tp"_s, u"thanh pho"_s},
        {u"tx"_s, u"thi xa"_s}, {u"tt"_s, u"thi tran"_s}, {u"lhpn"_s, u"lien hiep phu nu"_s},
        {u"ubkt"_s, u"uy ban kiem tra"_s}, {u"btc"_s, u"ban to chuc"_s}, {u"vp"_s, u"van phong"_s},
        {u"btg"_s, u"ban tuyen giao"_s}, {u"bdv"_s, u"ban dan van"_s}, {u"pgd"_s, u"pho giam doc"_s}, {u"gd"_s, u"giam doc"_s},
        {u"tp."_s, u"thanh pho"_s}, {u"ctn"_s, u"chu tich nuoc"_s}, {u"ct"_s, u"chu tich"_s}, {u"pct"_s, u"pho chu tich"_s}};
    return all;
}

QSet<QString> wordsOf(const QString &folded)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

} // namespace

QString spelledFold(const QString &text)
{
    QStringList spelled;
    const QStringList words = headerFold(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        spelled += abbreviations().value(word, word);
    return spelled.join(u' ');
}

void CatalogueIndex::add(const QString &code, const QString &name, const QString &shortName, bool isInForce)
{
    const size_t place = m_entries.size();
    m_entries.push_back({code, name, isInForce});
    m_folded.push_back(spelledFold(name));
    QSet<QString> ways{searchFold(code), m_folded.back(), spelledFold(shortName), headerFold(shortName)};
    ways.remove(QString());
    for (const QString &way : ways)
        m_places[way].push_back(place);
}

QString CatalogueIndex::find(const QString &text, const QMap<QString, QString> &decided) const
{
    const QString folded = spelledFold(text);
    if (const auto chosen = decided.constFind(folded); chosen != decided.constEnd())
        return *chosen;
    auto found = m_places.constFind(folded);
    if (found == m_places.constEnd())
        found = m_places.constFind(searchFold(text));
    if (found == m_places.constEnd())
        return {};
    QString code;
    int living = 0;
    for (size_t place : *found)
        if (m_entries[place].isInForce) {
            code = m_entries[place].code;
            ++living;
        }
    if (living == 0 && found->size() == 1)
        return m_entries[found->front()].code;
    return living == 1 ? code : QString();
}

QStringList CatalogueIndex::near(const QString &text) const
{
    const QSet<QString> asked = wordsOf(spelledFold(text));
    std::vector<std::pair<double, size_t>> ranked;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QSet<QString> words = wordsOf(m_folded[i]);
        const double common = static_cast<double>((QSet<QString>(asked) & words).size());
        const double all = static_cast<double>(asked.size() + words.size()) - common;
        if (common > 0 && common / all >= 0.34)
            ranked.emplace_back(-common / all, i);
    }
    std::ranges::sort(ranked);
    QStringList names;
    for (size_t i = 0; i < ranked.size() && i < 3; ++i)
        names += m_entries[ranked[i].second].name;
    return names;
}

CatalogueIndex unitIndex(const Holdings &held, Day today)
{
    CatalogueIndex index;
    for (const Unit &unit : held.units)
        index.add(unit.code, unit.name, unit.shortName, unit.life.holds(today));
    return index;
}

CatalogueIndex titleIndex(const Holdings &held, Day today)
{
    CatalogueIndex index;
    for (const Title &title : held.titles)
        index.add(title.code, title.name, title.shortName, title.life.holds(today));
    return index;
}

CatalogueIndex courseIndex(const Holdings &held, Day today)
{
    CatalogueIndex index;
    for (const Course &course : held.courses)
        index.add(course.code, course.name, {}, course.life.holds(today));
    return index;
}

} // namespace lotrinh::exchange
