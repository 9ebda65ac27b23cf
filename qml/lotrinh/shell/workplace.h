// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/requirement/why.h"
#include "notices.h"
#include "service/access/signin.h"
#include "service/desk.h"
#include "signin/accountwatch.h"
#include "staleedit.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqml.h>
#include <functional>

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
    Q_PROPERTY(Door door READ door NOTIFY doorChanged)
    Q_PROPERTY(bool sentAway READ isSentAway NOTIFY doorChanged) ///< the account of who sat here is another by now, or closed
    Q_PROPERTY(bool signedIn READ signedIn NOTIFY callerChanged) ///< by an account; a demo's visitor and the owner are not
    Q_PROPERTY(bool canLock READ canLock NOTIFY callerChanged) ///< the password can be asked again here
    Q_PROPERTY(bool isDemo READ isDemo NOTIFY callerChanged)
    Q_PROPERTY(QStringList people READ people NOTIFY callerChanged) ///< who a visitor of the demo can be
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY callerChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY callerChanged)
    Q_PROPERTY(QString roleText READ roleText NOTIFY callerChanged)
    Q_PROPERTY(QString ownCadre READ ownCadre NOTIFY callerChanged) ///< code of the cadre who sits here, or empty
    Q_PROPERTY(bool runsClasses READ runsClasses NOTIFY callerChanged)
    Q_PROPERTY(bool givesSeats READ givesSeats NOTIFY callerChanged) ///< runs classes of everybody; at a server a unit's coordinator only asks
    Q_PROPERTY(bool nominates READ nominates NOTIFY callerChanged) ///< at least people of the own unit
    Q_PROPERTY(bool readsPlanning READ readsPlanning NOTIFY callerChanged)
    Q_PROPERTY(bool readsRates READ readsRates NOTIFY callerChanged)
    Q_PROPERTY(bool readsPeople READ readsPeople NOTIFY callerChanged)
    Q_PROPERTY(bool readsLog READ readsLog NOTIFY callerChanged) ///< may read who did what
    Q_PROPERTY(bool imports READ imports NOTIFY callerChanged) ///< may bring in lists of an office
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged) ///< vi | en
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY darkChanged)
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY looksChanged) ///< 100 … 150
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY idleMinutesChanged) ///< 1 … 60, then the window locks itself
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY looksChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged) ///< the database is open and the facts are loaded
    Q_PROPERTY(QString problem READ problem NOTIFY readyChanged) ///< why it could not be opened

public:
    /// What stands between whoever is in front of the screen and the pages.
    enum class Door {
        Opening, ///< the data is being read
        FirstAccount, ///< nobody can sign in yet
        SignIn, ///< nobody sits here, or the one who does went away; before `ready`: the server lets nobody in yet
        NewPassword, ///< the password was given by somebody else
        Open,
    };
    Q_ENUM(Door)

    Workplace(const QString &location, std::optional<Day> today, QObject *parent = nullptr);
    ~Workplace() override;

    /// The language that was chosen last, which a new workplace begins with.
    static QString keptLanguage();
    static Language wordsIn(const QString &language) { return language == QLatin1String("en") ? Language::English : Language::Vietnamese; }

    /// The one workplace, for the QML engine.
    static Workplace *create(QQmlEngine *engine, QJSEngine *script);

    service::Desk &desk() { return m_desk; }
    Notices &notices() { return m_notices; }
    StaleEdit &staleEdit() { return m_staleEdit; }
    /// Before the door is open: somebody who sees nothing.
    Caller caller() const;
    Door door() const { return m_door; }
    bool isSentAway() const { return m_isSentAway; }
    /// Who signed in last, also while the door is closed.
    const service::SignedIn &sitter() const { return m_sitter; }
    bool signedIn() const { return !m_sitter.caller.name.isEmpty() && m_sitter.caller.role != Role::Owner && !isDemo(); }
    bool canLock() const { return (signedIn() && m_signsInHere) || !m_serverLogin.isEmpty(); }
    /// Whose password the server can be asked about, when it is the server that checks it; else empty.
    const QString &serverLogin() const { return m_serverLogin; }
    /// At a server that lets nobody in yet: opened as that login. `told` hears why not, or nothing once it is open.
    using Told = std::function<void(const Error *why)>;
    void connectAs(const QString &login, const QString &password, const Told &told);
    /// Somebody proved who they are.
    void seat(const service::SignedIn &who);
    /// The password is the sitter's own from here on.
    void passwordIsOwn();
    Day todayDay() const { return m_today; }
    /// It is that day by the clock, which is looked at once a minute and when somebody comes back. A day that was given,
    /// and a demo's, stay as they are.
    void dayTurns(Day now);
    Day asOfDay() const { return m_asOf; }
    Language words() const { return wordsIn(m_language); }

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
    bool givesSeats() const { return runsClasses() && (m_serverLogin.isEmpty() || !caller().scope.isValid()); }
    bool nominates() const { return may(caller().role, Right::NominateOwn); }
    bool readsPlanning() const { return may(caller().role, Right::ReadPlanning); }
    bool readsRates() const { return may(caller().role, Right::ReadRates); }
    bool readsPeople() const { return may(caller().role, Right::ReadPeople); }
    bool readsLog() const { return may(caller().role, Right::ReadAudit); }
    bool imports() const { return may(caller().role, Right::KeepRecord) && !caller().scope.isValid(); }
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    bool dark() const { return m_dark; }
    void setDark(bool dark);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    int idleMinutes() const { return m_idleMinutes; }
    void setIdleMinutes(int minutes);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    bool ready() const { return m_ready; }
    QString problem() const { return m_problem; }

    /// The sentence of an error for people, in the language of the screens.
    Q_INVOKABLE QString formatDay(const QString &iso) const;
    /// Tries once more what `problem` is about.
    Q_INVOKABLE void openAgain();
    /// Looks at once for what other programs committed; it happens by itself every few seconds.
    Q_INVOKABLE void refresh();
    /// Nothing is shown until the password is given again. What is open stays. Whoever has yet to choose a password of
    /// their own is asked for the given one again, too.
    Q_INVOKABLE void lock();
    /// The same for good: what is open is closed.
    Q_INVOKABLE void leave();
    /// Goes on as the owner of the file, as long as nobody can sign in.
    Q_INVOKABLE void goOnAsOwner();

Q_SIGNALS:
    void dayChanged();
    void callerChanged();
    void doorChanged();
    /// What was open belonged to somebody else.
    void left();
    void languageChanged();
    void darkChanged();
    void looksChanged();
    void idleMinutesChanged();
    void readyChanged();
    /// Ask again: a commit, another day, another person, another language.
    void factsChanged();

private:
    void start(const Told &told = {});
    void notOpened(const Error &why, const Told &told);
    /// Why somebody stands at a door: they came or went, or their account did.
    enum class Because { OfThem, OfTheirAccount };
    void setDoor(Door door, Because because = Because::OfThem);
    void sitDown(const service::SignedIn &who, Door door, Because because = Because::OfThem);
    void accountFell();
    void askWhoItIsNow();
    void goAway();
    void lookForFirstAccount(const service::Changes &changes);
    void lookAtClock();
    void warn(const QString &code, const QString &message);
    QString roleName(Role role) const;

    service::Desk m_desk;
    Notices m_notices{nullptr};
    StaleEdit m_staleEdit{nullptr};
    std::optional<Day> m_givenDay; ///< what today is, whatever the calendar or the demo says
    bool m_isDemoDay = false; ///< m_today is the demo's, not the calendar's
    QTimer m_clock;
    Day m_today;
    Day m_asOf;
    std::vector<service::DemoPerson> m_people;
    int m_person = 0;
    service::SignedIn m_sitter;
    AccountWatch m_account{m_desk};
    Door m_door = Door::Opening;
    bool m_isSentAway = false;
    bool m_signsInHere = false;
    QString m_serverLogin;
    QString m_language = QStringLiteral("vi");
    bool m_dark = false;
    int m_textPercent = 100;
    bool m_reducedMotion = false;
    int m_idleMinutes = 10;
    bool m_ready = false;
    QString m_problem;
};

/// The one of this program.
Workplace &workplace();

} // namespace lotrinh::screens
