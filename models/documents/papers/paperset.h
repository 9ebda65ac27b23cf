// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdata.h"

#include <QStringList>
#include <set>

namespace lotrinh::service {
class Service;
}

namespace lotrinh::documents {

enum class PaperFormat { Docx, Pdf };

/// How papers are made.
struct PaperOrder {
    IssuingOffice office;
    QString templates; ///< a folder with the office's own templates (party/…, state/…); those it lacks come from the program
    std::set<PaperFormat> formats{PaperFormat::Docx, PaperFormat::Pdf};
    Day today;
};

/// One paper of a class as bytes by format. PDF needs a QGuiApplication; any thread.
/// Errors: those of the template (with its file's name), `unknown_reference`.
struct MadePaper {
    Paper paper = Paper::OpeningDecision;
    QByteArray docx;
    QByteArray pdf;
};
Result<MadePaper> makePaper(const PaperFields &fields, Paper paper, const PaperOrder &order);

/// What a class gets: the papers before it always, those after it once it is closed, cards when credentials were issued.
std::vector<Paper> papersOf(const service::ClassView &view);
/// What a class's papers are made from.
Result<ClassPapers> readClassPapers(service::Service &service, const QString &classCode, Day today);
/// All of them into `directory` (made when it is not there). Answers the files' names. All papers are made before the first is written.
Result<QStringList> makeClassSet(service::Service &service, const QString &classCode, const PaperOrder &order, const QString &directory);
/// The year's plan with its annex: the classes of the year by course.
Result<QStringList> makeAnnualPlan(service::Service &service, int year, const PaperOrder &order, const QString &directory);
/// To one unit: who of it and below is overdue. `wrong_state` when nobody is.
Result<QStringList> makeOverdueNotice(service::Service &service, const QString &unitCode, const PaperOrder &order, const QString &directory);

} // namespace lotrinh::documents
