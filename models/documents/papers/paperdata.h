// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/docx/paperfields.h"
#include "domain/person/cadre.h"
#include "paper.h"
#include "service/view/classview.h"

#include <QHash>
#include <functional>

namespace lotrinh::documents {

/// What the QR code of a credential says: the office's signed code where it has one.
using CodeOfCredential = std::function<QString(const Credential &)>;

/// What the papers of one class are made from.
struct ClassPapers {
    service::ClassView view;
    QHash<QString, Cadre> people; ///< by code
    CodeOfCredential codeOf;
};

/// Letterhead, number, date and signature: the fields every template may use.
PaperFields officeFields(const IssuingOffice &office, Paper paper, int year);
/// Those of a class paper besides. README of assets/templates lists them all.
PaperFields classFields(const ClassPapers &papers, const IssuingOffice &office, Paper paper);

/// A class of the annual plan, as its annex says it.
struct PlanLine {
    QString course;
    QString audience;
    int classes = 0;
    int learners = 0;
    QString when;
    QString place;
    QString host;
};
PaperFields planFields(const std::vector<PlanLine> &lines, int year, const IssuingOffice &office);

/// Somebody who is late.
struct OverdueLine {
    QString code;
    QString name;
    QString title;
    QString course;
    Day dueOn;
};
PaperFields overdueFields(const QString &unit, const std::vector<OverdueLine> &lines, Day asOf, const IssuingOffice &office);

/// 75 → "7,5".
QString scoreText(int tenths);

} // namespace lotrinh::documents
