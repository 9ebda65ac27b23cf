// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

#include "../words.h"

#include <QJsonArray>
#include <algorithm>
#include <vector>

namespace lotrinh {

namespace {

std::vector<ClassState> nextStates(ClassState from)
{
    switch (from) {
    case ClassState::Draft:
        return {ClassState::Open, ClassState::Cancelled};
    case ClassState::Open:
        return {ClassState::Running, ClassState::Cancelled};
    case ClassState::Running:
        return {ClassState::Finished, ClassState::Cancelled};
    case ClassState::Finished:
        return {ClassState::Closed, ClassState::Cancelled};
    case ClassState::Closed:
    case ClassState::Cancelled:
        return {};
    }
    return {};
}

Error wrongState(const TrainingClass &trainingClass, ClassState to, const std::vector<ClassState> &allowed)
{
    QJsonArray codes;
    for (ClassState state : allowed)
        codes.append(toCode(state));
    return {QStringLiteral("wrong_state"),
        RuleWords::tr("Lớp %1 %2; không chuyển sang %3 được.")
            .arg(trainingClass.code, spokenState(trainingClass.state), spokenState(to)),
        {{QStringLiteral("class"), trainingClass.code},
            {QStringLiteral("state"), toCode(trainingClass.state)}, {QStringLiteral("asked"), toCode(to)},
            {QStringLiteral("allowed"), codes}}};
}

const char *wordOf(ClassState state)
{
    switch (state) {
    case ClassState::Draft:
        return QT_TRANSLATE_NOOP("Rules", "dự thảo");
    case ClassState::Open:
        return QT_TRANSLATE_NOOP("Rules", "đang chiêu sinh");
    case ClassState::Running:
        return QT_TRANSLATE_NOOP("Rules", "đang học");
    case ClassState::Finished:
        return QT_TRANSLATE_NOOP("Rules", "đã bế giảng");
    case ClassState::Closed:
        return QT_TRANSLATE_NOOP("Rules", "đã công nhận kết quả");
    case ClassState::Cancelled:
        return QT_TRANSLATE_NOOP("Rules", "đã hủy");
    }
    return "";
}

} // namespace

QString stateName(ClassState state)
{
    return QString::fromUtf8(wordOf(state));
}

QString spokenState(ClassState state)
{
    return RuleWords::tr(wordOf(state));
}

Result<StateChange> changeState(const TrainingClass &trainingClass, ClassState to)
{
    const auto allowed = nextStates(trainingClass.state);
    if (std::find(allowed.begin(), allowed.end(), to) == allowed.end())
        return wrongState(trainingClass, to, allowed);
    return StateChange{trainingClass.state, to, to == ClassState::Cancelled, !isBeforeStart(to)};
}

Result<void> checkCapacity(const TrainingClass &trainingClass, int capacity, int seatsTaken)
{
    const QString code = trainingClass.code;
    if (capacity < 0)
        return Error{QStringLiteral("bad_field"), RuleWords::tr("Sĩ số tối đa không được âm."),
            {{QStringLiteral("field"), QStringLiteral("capacity")}}};
    if (trainingClass.state == ClassState::Closed || trainingClass.state == ClassState::Cancelled)
        return Error{QStringLiteral("wrong_state"),
            RuleWords::tr("Lớp %1 %2; không đổi sĩ số được.").arg(code, spokenState(trainingClass.state)),
            {{QStringLiteral("class"), code}, {QStringLiteral("state"), toCode(trainingClass.state)}}};
    if (capacity < seatsTaken)
        return Error{QStringLiteral("below_seats_taken"),
            RuleWords::tr("Lớp %1 đã có %2 học viên; không giảm sĩ số xuống %3 được.")
                .arg(code, QString::number(seatsTaken), QString::number(capacity)),
            {{QStringLiteral("class"), code}, {QStringLiteral("capacity"), capacity},
                {QStringLiteral("taken"), seatsTaken}}};
    return {};
}

} // namespace lotrinh
