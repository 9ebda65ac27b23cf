// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratecomparison.h"

#include "cataloguewords.h"
#include "raterows.h"
#include "workplace.h"

#include <set>

namespace lotrinh::screens {

namespace {

constexpr int pairColumns = 8;

list::Cell barCell(std::optional<int> permille, Language language)
{
    return {rateText(permille, language), {}, QStringLiteral("bar"), rateShare(permille)};
}

list::Cell pairCell(qint64 value, Language language)
{
    return {figureText(value, language), {}, QStringLiteral("number")};
}

/// By how many percentage points the second rate is above the first.
list::Cell differenceCell(std::optional<int> left, std::optional<int> right, Language language)
{
    if (!left || !right)
        return {QStringLiteral("–"), {}, QStringLiteral("number")};
    const int by = *right - *left;
    const QLocale locale(language == Language::Vietnamese ? QStringLiteral("vi_VN") : QStringLiteral("en_GB"));
    const QString sign = by > 0 ? QStringLiteral("+") : QString();
    return {sign + locale.toString(by / 10.0, 'f', 1),
        by > 0 ? QStringLiteral("good") : by < 0 ? QStringLiteral("bad") : QStringLiteral("neutral"),
        QStringLiteral("badge")};
}

list::Row pairRow(const QString &key, const QString &name, const Tally &left, const Tally &right, Language language)
{
    return {key,
        {{name, {}, QStringLiteral("link")}, barCell(completionRate(left), language),
            barCell(completionRate(right), language),
            differenceCell(completionRate(left), completionRate(right), language),
            barCell(peopleRate(left), language), barCell(peopleRate(right), language),
            pairCell(left.overdue, language), pairCell(right.overdue, language)}};
}

} // namespace

struct RateComparison::Count {
    compliance::RateQuestion question;
    std::shared_ptr<compliance::RateSurvey> survey;

    bool advance(const compliance::Province &province, size_t cadres)
    {
        if (!survey)
            survey = std::make_shared<compliance::RateSurvey>(
                province.sharedRuleset(), question, compliance::RateParts{.groups = true, .cells = false});
        return survey->advance(province, cadres);
    }
    double share(const compliance::Province &province) const { return survey ? survey->share(province) : 0; }
};

RateComparison::RateComparison(QObject *parent)
    : QObject(parent)
    , m_count(
          this,
          [this](const std::shared_ptr<Count> &count) {
              m_other = count->survey;
              draw();
          },
          [this](double share) {
              m_progress = share;
              Q_EMIT changed();
          },
          [this](const Error &error) {
              m_problem = error.message;
              Q_EMIT changed();
          })
{ }

void RateComparison::show(Survey known, RateBy by)
{
    const bool isNew = known != m_known;
    m_known = std::move(known);
    m_by = by;
    if (isNew) {
        m_other.reset();
        listUnits();
        askOther();
    }
    draw();
}

void RateComparison::forget()
{
    m_count.stop();
    m_known.reset();
    m_other.reset();
    draw();
}

void RateComparison::cancel()
{
    m_count.stop();
    Q_EMIT changed();
}

void RateComparison::setWanted(bool wanted)
{
    if (wanted == m_isWanted)
        return;
    m_isWanted = wanted;
    if (!m_other)
        askOther();
    draw();
}

void RateComparison::setOfUnits(bool ofUnits)
{
    if (ofUnits == m_isOfUnits)
        return;
    m_isOfUnits = ofUnits;
    if (!m_other)
        askOther();
    draw();
}

void RateComparison::setOtherDay(const QString &iso)
{
    const auto day = parseDay(iso);
    if (!day || *day == m_otherDay)
        return;
    m_otherDay = *day;
    m_other.reset();
    askOther();
    draw();
}

void RateComparison::setLeftUnit(int unit)
{
    m_left = unit;
    draw();
}

void RateComparison::setRightUnit(int unit)
{
    m_right = unit;
    draw();
}

void RateComparison::askOther()
{
    if (!m_known || !m_isWanted || m_isOfUnits)
        return;
    compliance::RateQuestion question = m_known->question();
    if (!m_otherDay.isFinite())
        m_otherDay = question.asOf.plusYears(-1);
    question.asOf = m_otherDay;
    m_progress = 0;
    m_problem.clear();
    m_count.start(workplace().desk(), std::make_shared<Count>(Count{question, {}}));
    Q_EMIT changed();
}

void RateComparison::listUnits()
{
    const QString left = m_unitCodes.value(m_left);
    const QString right = m_unitCodes.value(m_right);
    m_unitNames.clear();
    m_unitCodes.clear();
    if (!m_known)
        return;
    const QStringList keys = m_known->table(RateBy::Unit).groups().keys();
    for (const compliance::UnitRow &unit : compliance::unitTree(m_known->rules(), {keys.begin(), keys.end()})) {
        m_unitNames.append(QString(qsizetype(unit.depth) * 3, QChar::Nbsp) + unit.unit->name);
        m_unitCodes.append(unit.unit->code);
    }
    const auto placeOf = [&](const QString &code, int otherwise) {
        const auto place = static_cast<int>(m_unitCodes.indexOf(code));
        return place >= 0 ? place : std::min(otherwise, static_cast<int>(m_unitCodes.size()) - 1);
    };
    m_left = placeOf(left, 1);
    m_right = placeOf(right, 2);
}

QString RateComparison::leftName() const
{
    if (m_isOfUnits)
        return m_unitNames.value(m_left).trimmed();
    return toVietnamese(m_otherDay);
}

QString RateComparison::rightName() const
{
    if (m_isOfUnits)
        return m_unitNames.value(m_right).trimmed();
    return m_known ? toVietnamese(m_known->question().asOf) : QString();
}

std::vector<list::Row> RateComparison::dayRows() const
{
    if (!m_known || !m_other)
        return {};
    const Language language = workplace().words();
    std::vector<list::Row> rows{
        pairRow(keyOfGroup({}), groupName(m_known->rules(), {}), m_other->total(), m_known->total(), language)};
    std::set<QString> keys;
    for (const auto &survey : {m_known, m_other})
        for (const QString &key : survey->table(m_by).groups().keys())
            keys.insert(key);
    for (const QString &key : keys) {
        const compliance::RateGroup group{m_by, key};
        rows.push_back(pairRow(
            key, groupName(m_known->rules(), group), m_other->tally(group), m_known->tally(group), language));
    }
    return rows;
}

std::vector<list::Row> RateComparison::unitPairs() const
{
    const QString left = m_unitCodes.value(m_left);
    const QString right = m_unitCodes.value(m_right);
    if (!m_known || left.isEmpty() || right.isEmpty())
        return {};
    const Language language = workplace().words();
    std::vector<list::Row> rows{pairRow(keyOfGroup({}), groupName(m_known->rules(), {}),
        m_known->tally({RateBy::Unit, left}), m_known->tally({RateBy::Unit, right}), language)};
    for (const QString &title : m_known->table(RateBy::Title).groups().keys()) {
        const Tally ofLeft = m_known->cell(left, title);
        const Tally ofRight = m_known->cell(right, title);
        if (ofLeft.duties > 0 || ofRight.duties > 0)
            rows.push_back(pairRow(
                title, groupName(m_known->rules(), {RateBy::Title, title}), ofLeft, ofRight, language));
    }
    return rows;
}

compliance::RateGroup RateComparison::groupAt(int row) const
{
    return groupOfKey(m_isOfUnits ? RateBy::Title : m_by, m_rows.keyAt(row));
}

void RateComparison::draw()
{
    if (m_isWanted)
        m_rows.setRows(m_isOfUnits ? unitPairs() : dayRows(), pairColumns);
    Q_EMIT changed();
}

} // namespace lotrinh::screens
