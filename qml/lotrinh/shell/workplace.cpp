// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "service/upkeep/inspection.h"
#include "signin/idlewatch.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QQmlEngine>
#include <QSettings>
#include <algorithm>
#include <chrono>

namespace lotrinh::screens {

namespace {

using namespace std::chrono_literals;
constexpr auto askClock = 1min;

Workplace *theWorkplace = nullptr;

/// What the first question brings back.
struct Start {
    Day demoDay;
    std::vector<service::DemoPerson> people;
    service::Welcome welcome;
};

Result<Start> readStart(service::Service &service)
{
    if (const auto province = service.province(); !province)
        return province.error();
    const auto welcome = service::welcome(service);
    if (!welcome)
        return welcome.error();
    Start start{service.demoDay(), {}, *welcome};
    // A made-up province that nobody has locked can be looked at through everybody's eyes.
    if (welcome->entry == service::Entry::FirstAccount)
        start.people = service.demoPeople();
    return start;
}

service::SignedIn visitor(const service::DemoPerson &person)
{
    return {{person.name, person.role, person.scope, person.cadre}, person.name, person.cadreCode, false};
}

} // namespace

Workplace::Workplace(const QString &location, std::optional<Day> today, QObject *parent)
    : QObject(parent)
    , m_desk(location)
    , m_givenDay(today)
    , m_today(today.value_or(Day::from(QDate::currentDate())))
    , m_asOf(m_today)
    , m_language(keptLanguage())
    , m_dark(QSettings().value(QStringLiteral("dark"), false).toBool())
    , m_textPercent(std::clamp(QSettings().value(QStringLiteral("textPercent"), 100).toInt(), 100, 150))
    , m_reducedMotion(QSettings().value(QStringLiteral("reducedMotion"), false).toBool())
    , m_idleMinutes(idleMinutesFrom(QSettings().value(QStringLiteral("idleMinutes"))))
{
    theWorkplace = this;
    connect(&m_desk, &service::Desk::changed, this, &Workplace::factsChanged);
    connect(&m_desk, &service::Desk::warned, this, &Workplace::warn);
    connect(&m_desk, &service::Desk::linkLost, this, [this](bool isLost) {
        m_notices.sayToEverybody(isLost ? QStringLiteral("bad") : QStringLiteral("good"),
            isLost ? tr("Mất kết nối với máy chủ; vẫn xem được") : tr("Đã nối lại với máy chủ"));
        if (!isLost)
            askWhoItIsNow();
    });
    connect(&m_desk, &service::Desk::othersMayHaveWritten, this, &Workplace::askWhoItIsNow);
    connect(&m_desk, &service::Desk::changed, this, &Workplace::lookForFirstAccount);
    connect(this, &Workplace::left, &m_staleEdit, &StaleEdit::leave);
    connect(this, &Workplace::left, &m_notices, &Notices::forgetPersonal);
    connect(&m_account, &AccountWatch::fell, this, &Workplace::accountFell);
    connect(&m_clock, &QTimer::timeout, this, &Workplace::lookAtClock);
    m_clock.start(askClock);
    m_desk.setReader(caller(), m_today);
    start();
}

Workplace::~Workplace()
{
    theWorkplace = nullptr;
}

QString Workplace::keptLanguage()
{
    return QSettings().value(QStringLiteral("language"), QStringLiteral("vi")).toString();
}

Workplace *Workplace::create(QQmlEngine *, QJSEngine *)
{
    QQmlEngine::setObjectOwnership(theWorkplace, QQmlEngine::CppOwnership);
    return theWorkplace;
}

void Workplace::notOpened(const Error &why, const Told &told)
{
    if (told)
        return told(&why);
    if (why.kind == Error::Kind::NotAllowed && service::loginAt(m_desk.location()))
        return setDoor(Door::SignIn);
    m_problem = why.message;
    Q_EMIT readyChanged();
}

void Workplace::connectAs(const QString &login, const QString &password, const Told &told)
{
    m_desk.connectAs(login, password);
    start(told);
}

void Workplace::openAgain()
{
    m_problem.clear();
    Q_EMIT readyChanged();
    start();
}

void Workplace::start(const Told &told)
{
    m_desk.ask(&readStart).then(this, [this, told](const Result<Start> &start) {
            if (!start)
                return notOpened(start.error(), told);
            if (told)
                told(nullptr);
            m_people = start->people;
            m_isDemoDay = !m_givenDay && start->demoDay.isFinite();
            if (m_isDemoDay)
                m_today = m_asOf = start->demoDay;
            m_ready = true;
            m_signsInHere = start->welcome.entry == service::Entry::SignIn;
            m_serverLogin = start->welcome.login;
            Q_EMIT dayChanged();
            if (!m_people.empty())
                sitDown(visitor(m_people.front()), Door::Open);
            else if (start->welcome.entry == service::Entry::Free)
                seat(start->welcome.who);
            else
                sitDown(start->welcome.who, m_signsInHere ? Door::SignIn : Door::FirstAccount);
            Q_EMIT readyChanged();
        });
}

void Workplace::setDoor(Door door, Because because)
{
    const bool isSentAway = because == Because::OfTheirAccount;
    if (door == m_door && isSentAway == m_isSentAway)
        return;
    m_door = door;
    m_isSentAway = isSentAway;
    Q_EMIT doorChanged();
}

void Workplace::sitDown(const service::SignedIn &who, Door door, Because because)
{
    m_sitter = who;
    setDoor(door, because);
    m_desk.setReader(caller(), m_today);
    const bool isIn = m_door == Door::Open || m_door == Door::NewPassword;
    m_account.follow(isIn && signedIn() ? who : service::SignedIn());
    Q_EMIT callerChanged();
    Q_EMIT factsChanged();
}

void Workplace::seat(const service::SignedIn &who)
{
    // The same person may see other things than before.
    if (who.caller != m_sitter.caller)
        Q_EMIT left();
    lookAtClock(); // the machine may have slept since
    m_signsInHere = m_signsInHere || m_door == Door::FirstAccount;
    sitDown(who, who.mustChange ? Door::NewPassword : Door::Open);
}

void Workplace::passwordIsOwn()
{
    m_sitter.mustChange = false;
    if (m_door == Door::NewPassword)
        sitDown(m_sitter, Door::Open);
}

void Workplace::lock()
{
    if (canLock() && (m_door == Door::Open || m_door == Door::NewPassword))
        sitDown(m_sitter, Door::SignIn);
}

/// Nothing is read on as who they were.
void Workplace::accountFell()
{
    sitDown(m_sitter, Door::SignIn, Because::OfTheirAccount);
    m_desk.ask([](service::Service &service) { return service.takeSightAnew(); });
    askWhoItIsNow();
}

/// A server that lets in without a password has nothing to ask for: whom it still knows goes on as who they are now. What
/// it cannot answer yet is asked again.
void Workplace::askWhoItIsNow()
{
    if (!m_isSentAway || canLock())
        return;
    m_desk.ask(&service::connectedAs).then(this, [this](const Result<service::SignedIn> &who) {
        if (who && m_isSentAway)
            seat(*who);
    });
}

void Workplace::goAway()
{
    sitDown({}, Door::SignIn);
    Q_EMIT left();
}

void Workplace::leave()
{
    if (canLock())
        goAway();
}

/// Once somebody can sign in, nothing is carried out for a visitor any more.
void Workplace::lookForFirstAccount(const service::Changes &changes)
{
    if (!isDemo() || !(changes.otherRows || changes.everything))
        return;
    m_desk.ask(&service::welcome).then(this, [this](const Result<service::Welcome> &welcome) {
        if (!isDemo() || !welcome || welcome->entry != service::Entry::SignIn)
            return;
        m_people.clear();
        m_person = 0;
        m_signsInHere = true;
        goAway();
    });
}

void Workplace::goOnAsOwner()
{
    if (m_door == Door::FirstAccount)
        sitDown(m_sitter, Door::Open);
}

void Workplace::lookAtClock()
{
    dayTurns(Day::from(QDate::currentDate()));
}

void Workplace::dayTurns(Day now)
{
    if (m_givenDay || m_isDemoDay || isDemo() || now == m_today)
        return;
    // Who looks at another day goes on looking at it.
    if (m_asOf == m_today)
        m_asOf = now;
    m_today = now;
    m_desk.setReader(caller(), m_today);
    // Whom a server shows depends on the day: somebody's post may begin or end with it.
    m_desk.ask([](service::Service &service) { return service.takeSightAnew(); });
    Q_EMIT dayChanged();
    Q_EMIT factsChanged();
}

void Workplace::setToday(const QString &iso)
{
    const auto day = parseDay(iso);
    if (!day || *day == m_today || !isDemo())
        return;
    m_today = m_asOf = *day;
    m_desk.setReader(caller(), m_today);
    m_desk.ask([day = *day](service::Service &service) { return service.setDemoDay(day); });
    Q_EMIT dayChanged();
    Q_EMIT factsChanged();
}

void Workplace::setAsOf(const QString &iso)
{
    const auto day = parseDay(iso);
    if (!day || *day == m_asOf)
        return;
    m_asOf = *day;
    Q_EMIT dayChanged();
    Q_EMIT factsChanged();
}

void Workplace::warn(const QString &code, const QString &message)
{
    if (service::isOnlyForNow(code))
        return; // asked again before long
    // Who writes on makes it worse: that stays until somebody has read it.
    const bool mustBeRead = code == QLatin1String("damaged");
    m_notices.sayToEverybody(mustBeRead ? QStringLiteral("bad") : QStringLiteral("warn"), tr("Dữ liệu cần được chú ý"), message);
}

QString Workplace::asOfText() const
{
    return tr("tính đến ngày %1").arg(toVietnamese(m_asOf));
}

QString Workplace::formatDay(const QString &iso) const
{
    const auto day = parseDay(iso);
    return day ? toVietnamese(*day) : QString();
}

Caller Workplace::caller() const
{
    return m_door == Door::Open ? m_sitter.caller : Caller{{}, Role::Cadre, {}, {}};
}

QStringList Workplace::people() const
{
    QStringList names;
    for (const service::DemoPerson &one : m_people)
        names.append(tr("%1 · %2").arg(roleName(one.role), one.name));
    return names;
}

void Workplace::setPerson(int person)
{
    if (person == m_person || person < 0 || person >= static_cast<int>(m_people.size()))
        return;
    m_person = person;
    sitDown(visitor(m_people[static_cast<size_t>(person)]), Door::Open);
}

QString Workplace::personName() const
{
    return m_sitter.name.isEmpty() ? tr("Chủ tệp dữ liệu") : m_sitter.name;
}

QString Workplace::roleText() const
{
    return roleName(caller().role);
}

QString Workplace::ownCadre() const
{
    return caller().role == Role::Cadre && caller().self.isValid() ? m_sitter.cadreCode : QString();
}

QString Workplace::roleName(Role role) const
{
    switch (role) {
    case Role::Owner:
        return tr("Toàn quyền");
    case Role::Coordinator:
        return tr("Cán bộ phụ trách đào tạo");
    case Role::Cadre:
        return tr("Cán bộ");
    case Role::Manager:
        return tr("Lãnh đạo");
    case Role::UnitContact:
        return tr("Đầu mối đơn vị");
    case Role::PlanningOfficer:
        return tr("Cán bộ quy hoạch");
    case Role::Administrator:
        return tr("Quản trị");
    case Role::Auditor:
        return tr("Kiểm tra nhật ký");
    }
    return {};
}

void Workplace::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QSettings().setValue(QStringLiteral("language"), language);
    Q_EMIT languageChanged();
    Q_EMIT callerChanged();
    Q_EMIT dayChanged();
    Q_EMIT factsChanged();
    // Why it could not be opened was said in the other one.
    if (!m_problem.isEmpty())
        openAgain();
}

void Workplace::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    QSettings().setValue(QStringLiteral("dark"), dark);
    Q_EMIT darkChanged();
}

void Workplace::refresh()
{
    if (m_ready)
        m_desk.lookForOthers();
}

void Workplace::setTextPercent(int percent)
{
    percent = std::clamp(percent, 100, 150);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    QSettings().setValue(QStringLiteral("textPercent"), percent);
    Q_EMIT looksChanged();
}

void Workplace::setIdleMinutes(int minutes)
{
    minutes = idleMinutesFrom(minutes);
    if (minutes == m_idleMinutes)
        return;
    m_idleMinutes = minutes;
    QSettings().setValue(QStringLiteral("idleMinutes"), minutes);
    Q_EMIT idleMinutesChanged();
}

void Workplace::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    QSettings().setValue(QStringLiteral("reducedMotion"), reduced);
    Q_EMIT looksChanged();
}

Workplace &workplace()
{
    return *Workplace::create(nullptr, nullptr);
}

} // namespace lotrinh::screens
