// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/matrixmodel.h"
#include "list/recordmodel.h"
#include "list/tablemodel.h"
#include "service/view/rulepreview.h"
#include "shell/cataloguewords.h"

#include <QHash>

namespace lotrinh::screens {

/// Which part of the requirement grid is shown.
struct RuleGridFilter {
    QString text; ///< of a title's or course's name or code, marks aside; a match on a title keeps its row,
                  ///< a match on a course its column; empty = all
    bool usedOnly = false; ///< only courses some title in force asks for on the day
};

/// Titles in force on the day × courses in force on it; the last column, "*", stands for every course that
/// counts for annual hours. A cell says what its rule asks on the day, or from or until when one did.
constexpr double anyOfShare = 0.25; ///< of a cell whose rule names several courses, any one of which will do
list::MatrixModel::Content ruleGrid(
    const Rulebook &rules, Day asOf, const RuleGridFilter &filter, Language language);

/// The version of a rule of the title that names the course ("*" likewise) and is in force on the day; the
/// one with the lowest code of several. Null when there is none.
const Requirement *ruleInForce(const Rulebook &rules, const QString &title, const QString &course, Day asOf);

/// demand, applies, life, basis, courses, standing, tone, used, current, note, revision
QList<QByteArray> versionFields();
/// Of rules by code, to send with what is decided on them.
using RuleRevisions = QHash<QString, qint64>;
/// Every version of a rule of the title that names the course, the latest first.
std::vector<list::Record> ruleVersions(const Rulebook &rules, const QString &title, const QString &course, Day asOf,
    const RuleRevisions &revisions, Language language);

/// The command that would add the same version anew, code and dates included.
service::AddRequirement commandOf(const Rulebook &rules, const Requirement &rule);

/// The lowest free code of the form TITLE-Rnn.
QString freeRuleCode(const Rulebook &rules, const QString &title);

/// name, code, unit, courses, before, after, due
constexpr int shiftColumns = 7;
std::vector<list::Row> shiftRows(const Rulebook &rules, const service::RuleImpact &impact);

QString appliesToName(AppliesTo appliesTo);

} // namespace lotrinh::screens
