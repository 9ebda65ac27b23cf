// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reports/standardtables.h"
#include "paperoffice.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

namespace lotrinh::screens {

/// What an office hands in besides the papers of classes: the standard tables B1 to B7 as a spreadsheet, the plan of a year,
/// the notice of overdue duties to a unit. As of the day that is asked about.
class YearPapersController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::PaperOffice *office MEMBER m_office REQUIRED)
    Q_PROPERTY(QStringList tables READ tables NOTIFY tablesChanged) ///< what there is to choose: all that the caller may have, then each
    Q_PROPERTY(QStringList units READ units NOTIFY unitsChanged) ///< as a tree, those of the reader's scope
    Q_PROPERTY(QUrl made READ made NOTIFY busyChanged) ///< the folder of what was made last
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString said READ said NOTIFY busyChanged) ///< of what was asked last: where it is, or why not
    Q_PROPERTY(bool refused READ refused NOTIFY busyChanged)

public:
    explicit YearPapersController(QObject *parent = nullptr);

    QStringList tables() const;
    QStringList units() const { return m_unitNames; }
    QUrl made() const { return m_made; }
    bool busy() const { return m_isBusy; }
    QString said() const { return m_said; }
    bool refused() const { return m_isRefused; }

    /// "Bieu B4 30-06-2024.xlsx", "Bieu B1-B4 B6-B7 30-06-2024.xlsx"
    Q_INVOKABLE QString fileName(int tables) const;
    /// XLSX; CSV for one table too.
    Q_INVOKABLE void saveTables(int tables, const QUrl &file);
    Q_INVOKABLE void makePlan(int year);
    Q_INVOKABLE void makeNotice(int unit);
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void tablesChanged();
    void unitsChanged();
    void busyChanged();

protected:
    void ask() override;

private:
    struct UnitChoice {
        QString code;
        QString name;
    };
    using Make = std::function<Result<QStringList>(service::Service &, const documents::PaperOrder &, const QString &folder)>;

    static Result<std::vector<UnitChoice>> readUnits(service::Service &service, Day asOf);
    void make(const QString &name, Make question);
    void begin();
    void end(const QString &place, const Error *error);
    /// What was made is somebody else's.
    void forget();

    PaperOffice *m_office = nullptr;
    QStringList m_unitNames;
    QStringList m_unitCodes;
    QUrl m_made;
    QString m_said;
    bool m_isRefused = false;
    bool m_isBusy = false;
    LatestQuestion<std::vector<UnitChoice>> m_question;
};

} // namespace lotrinh::screens
