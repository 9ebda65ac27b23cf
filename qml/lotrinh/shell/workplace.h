// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/requirement/why.h"
#include "notices.h"
#include "service/desk.h"

#include <QObject>
#include <QtQml/qqml.h>

class QQmlEngine;
class QJSEngine;

namespace lotrinh::screens {

/// What every screen shares: the desk, who sits at it, which day is asked, language and theme.
/// One for the program; made by main() before the first page (QML sees it as the singleton Workplace).
class Workplace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString today READ today WRITE setToday NOTIFY dayChanged) ///< ISO; writable on a demo only
    Q_PROPERTY(QString asOf READ asOf WRITE setAsOf NOTIFY dayChanged) ///< ISO; the day the screens ask about
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY dayChanged) ///< "tính đến ngày dd/MM/yyyy"
    Q_PROPERTY(bool isDemo READ isDemo NOTIFY callerChanged)
    Q_PROPERTY(QStringList people READ people NOTIFY callerChanged) ///< who a visitor of the demo can be
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY callerChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY callerChanged)
    Q_PROPERTY(QString roleText READ roleText NOTIFY callerChanged)
    Q_PROPERTY(QString ownCadre READ ownCadre NOTIFY callerChanged) ///< code of the cadre who sits here, or empty
    Q_PROPERTY(bool runsClasses READ runsClasses NOTIFY callerChanged)
    Q_PROPERTY(bool readsPlanning READ readsPlanning NOTIFY callerChanged)
    Q_PROPERTY(bool readsRates READ readsRates NOTIFY callerChanged)
    Q_PROPERTY(bool readsPeople READ readsPeople NOTIFY callerChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) ///< vi | en
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY looksChanged) ///< 100 … 150
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY looksChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged) ///< the database is open and the facts are loaded
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged) ///< why it could not be opened

public:
    Workplace(const QString &location, std::optional<Day> today, QObject *parent = nullptr);
    ~Workplace() override;

    /// The one workplace, for the QML engine.
    static Workplace *create(QQmlEngine *engine, QJSEngine *script);

    service::Desk &desk() { return m_desk; }
    Notices &notices() { return m_notices; }
    Caller caller() const;
    Day todayDay() const { return m_today; }
    Day asOfDay() const { return m_asOf; }
    Language words() const { return m_language == QLatin1String("en") ? Language::English : Language::Vietnamese; }

    QString today() const { return toIso(m_today); }
    void setToday(const QString &iso);
    QString asOf() const { return toIso(m_asOf); }
    void setAsOf(const QString &iso);
    QString asOfText() const;
    bool isDemo() const { return !m_people.empty(); }
    QStringList people() const;
    int person() const { return m_person; }
    void setPerson(int person);
    QString personName() const;
    QString roleText() const;
    QString ownCadre() const;
    bool runsClasses() const { return may(caller().role, Right::RunClasses); }
    bool readsPlanning() const { return may(caller().role, Right::ReadPlanning); }
    bool readsRates() const { return may(caller().role, Right::ReadRates); }
    bool readsPeople() const { return may(caller().role, Right::ReadPeople); }
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    bool dark() const { return m_dark; }
    void setDark(bool dark);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool ready() const { return m_ready; }
    QString problem() const { return m_problem; }

    /// The sentence of an error for people, in the language of the screens.
    Q_INVOKABLE QString formatDay(const QString &iso) const;
    /// Looks at once for what other programs committed; it happens by itself every few seconds.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void dayChanged();
    void callerChanged();
    void languageChanged();
    void darkChanged();
    void looksChanged();
    void readyChanged();
    /// Ask again: a commit, another day, another person, another language.
    void factsChanged();

private:
    void start(std::optional<Day> today);
    QString roleName(Role role) const;

    service::Desk m_desk;
    Notices m_notices;
    Day m_today;
    Day m_asOf;
    std::vector<service::DemoPerson> m_people;
    int m_person = 0;
    QString m_language = QStringLiteral("vi");
    bool m_dark = false;
    int m_textPercent = 100;
    bool m_reducedMotion = false;
    bool m_ready = false;
    QString m_problem;
};

/// The one of this program.
Workplace &workplace();

} // namespace lotrinh::screens
