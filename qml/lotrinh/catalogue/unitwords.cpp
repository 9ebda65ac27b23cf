// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookwords.h"

#include "compliance/ratesurvey.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace lotrinh::screens {

namespace {

struct UnitWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

// Qualified, the type of a function would hide from lupdate whose words those in it are.
using list::Record;

QString namesOf(const Rulebook &rules, const std::vector<UnitId> &units)
{
    QStringList names;
    for (UnitId id : units)
        names.append(unitName(rules, id));
    return names.join(QStringLiteral(", "));
}

constexpr size_t namesShown = 6;

/// The first of many, and how many more there are.
QString firstNames(const Rulebook &rules, const std::vector<UnitId> &units)
{
    if (units.size() <= namesShown)
        return namesOf(rules, units);
    const std::vector<UnitId> first(units.begin(), units.begin() + namesShown);
    return UnitWordsTexts::tr("%1 và %n đơn vị khác", "names of units", static_cast<int>(units.size() - namesShown))
        .arg(namesOf(rules, first));
}

/// Units that went into this one, by the order of the table.
std::vector<UnitId> predecessorsOf(const Rulebook &rules, UnitId unit)
{
    std::vector<UnitId> before;
    for (const Unit &one : rules.units())
        if (std::find(one.successors.begin(), one.successors.end(), unit) != one.successors.end())
            before.push_back(one.id);
    return before;
}

BadgeWords standingOf(const Unit &unit, Day asOf)
{
    if (unit.life.holds(asOf))
        return {UnitWordsTexts::tr("Đang hoạt động"), QStringLiteral("good")};
    if (unit.life.from > asOf)
        return {UnitWordsTexts::tr("Sẽ thành lập"), QStringLiteral("info")};
    return {UnitWordsTexts::tr("Đã kết thúc"), QStringLiteral("neutral")};
}

/// One thing that happened to units on a day: those that ended into the same units, or one that began.
struct UnitEvent {
    Day on;
    std::vector<UnitId> ended;
    std::vector<UnitId> became;
    UnitId began; ///< of nothing before
};

void addEnding(std::map<std::pair<Day, QString>, UnitEvent> &events, const Unit &unit)
{
    if (!unit.life.to.isFinite())
        return;
    QString key;
    for (UnitId next : unit.successors)
        key += QString::number(next.value) + u',';
    if (unit.successors.empty())
        key = QStringLiteral("end");
    UnitEvent &event = events[{unit.life.to, key}];
    event.on = unit.life.to;
    event.ended.push_back(unit.id);
    event.became = unit.successors;
}

void addBeginning(std::map<std::pair<Day, QString>, UnitEvent> &events, const Rulebook &rules, const Unit &unit)
{
    if (!unit.life.from.isFinite() || !predecessorsOf(rules, unit.id).empty())
        return;
    events[{unit.life.from, QStringLiteral("begin ") + unit.code}] = {unit.life.from, {}, {}, unit.id};
}

Record recordOf(const Rulebook &rules, const UnitEvent &event, Day asOf)
{
    const bool ahead = event.on > asOf;
    QString title;
    QString detail;
    QString badge;
    if (event.began.isValid()) {
        badge = UnitWordsTexts::tr("Thành lập");
        title = unitName(rules, event.began);
    } else if (event.became.empty()) {
        badge = UnitWordsTexts::tr("Kết thúc");
        const bool isOne = event.ended.size() == 1;
        title = isOne ? namesOf(rules, event.ended) : UnitWordsTexts::tr("%n đơn vị kết thúc", "", static_cast<int>(event.ended.size()));
        detail = isOne ? QString() : firstNames(rules, event.ended);
    } else {
        badge = event.ended.size() > 1 ? UnitWordsTexts::tr("Hợp nhất") : event.became.size() > 1 ? UnitWordsTexts::tr("Chia tách") : UnitWordsTexts::tr("Chuyển thành");
        title = UnitWordsTexts::tr("%1 → %2", "units that ended, units they became").arg(namesOf(rules, event.ended), namesOf(rules, event.became));
        detail = UnitWordsTexts::tr("%n đơn vị kết thúc", "", static_cast<int>(event.ended.size()));
    }
    return {toIso(event.on) + u'|' + title,
        {toVietnamese(event.on), title, ahead ? UnitWordsTexts::tr("Sau ngày đang hỏi. %1").arg(detail).trimmed() : detail,
            ahead ? QStringLiteral("info") : QStringLiteral("neutral"), badge, false, false}};
}

/// The unit, what it came from and what it became, any number of steps.
QSet<UnitId> lineOf(const Rulebook &rules, const Unit &unit)
{
    QSet<UnitId> line{unit.id};
    std::vector<UnitId> todo{unit.id};
    while (!todo.empty()) {
        const UnitId one = todo.back();
        todo.pop_back();
        std::vector<UnitId> near = predecessorsOf(rules, one);
        if (const Unit *row = rules.unit(one))
            near.insert(near.end(), row->successors.begin(), row->successors.end());
        for (UnitId id : near)
            if (!line.contains(id)) {
                line.insert(id);
                todo.push_back(id);
            }
    }
    return line;
}

} // namespace

std::vector<list::Row> unitRowsOf(const Rulebook &rules, Day asOf, bool past, const QSet<QString> &closed)
{
    std::vector<QString> codes;
    for (const Unit &unit : rules.units())
        if (past || unit.life.holds(asOf))
            codes.push_back(unit.code);
    std::vector<list::Row> rows;
    int hiddenBelow = -1; // the depth of a closed unit; what is deeper is hidden
    for (const compliance::UnitRow &row : compliance::unitTree(rules, codes)) {
        if (hiddenBelow >= 0 && row.depth > hiddenBelow)
            continue;
        const Unit &unit = *row.unit;
        const bool isClosed = row.hasChildren && closed.contains(unit.code);
        hiddenBelow = isClosed ? row.depth : -1;
        const QString branch = !row.hasChildren ? QString() : isClosed ? QStringLiteral("closed") : QStringLiteral("open");
        rows.push_back({unit.code,
            {{unit.name, {}, {}, -1, row.depth, branch}, {unit.code}, {toVietnamese(unit.life.from)},
                {unit.life.to.isFinite() ? toVietnamese(unit.life.to.plusDays(-1)) : QString()},
                {namesOf(rules, unit.successors)}, badgeCell(standingOf(unit, asOf))}});
    }
    return rows;
}

std::vector<list::Record> unitEvents(const Rulebook &rules, const QString &unit, Day asOf)
{
    const Unit *about = rules.unitByCode(unit);
    const QSet<UnitId> line = about ? lineOf(rules, *about) : QSet<UnitId>();
    std::map<std::pair<Day, QString>, UnitEvent> events;
    for (const Unit &one : rules.units()) {
        if (about && !line.contains(one.id))
            continue;
        addBeginning(events, rules, one);
        addEnding(events, one);
    }
    std::vector<list::Record> records;
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        records.push_back(recordOf(rules, event->second, asOf));
    for (list::Record &record : records) {
        record.values[5] = &record == &records.front();
        record.values[6] = &record == &records.back();
    }
    return records;
}

} // namespace lotrinh::screens
