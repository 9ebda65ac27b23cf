// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownlogin.h"

#include "service/access/signin.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lotrinh::test {

namespace {

const QString wordGiven = u"câu chữ được trao cho"_s;

std::unique_ptr<service::Service> connected(SmallProvince &province, const QString &login, const QString &role, const QString &more)
{
    if (login.isEmpty())
        return province.connectedBy(province.service->database().location().url.userName(), {});
    if (province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"%2",%3"password":"%4"})"_s.arg(login, role, more, wordGiven)) != u"ok")
        return nullptr;
    auto program = province.connectedBy(login, wordGiven);
    const auto change = uR"({"do":"change_password","old_password":"%1","new_password":"%2"})"_s.arg(wordGiven, ownWord());
    return program && replyUnder(*program, province, change) ? std::move(program) : nullptr;
}

} // namespace

std::unique_ptr<service::Service> programOf(SmallProvince &province, const QString &login, const QString &role, const QString &more)
{
    auto program = connected(province, login, role, more);
    const auto who = program ? service::connectedAs(*program) : Result<service::SignedIn>(Error{});
    if (!who)
        return nullptr;
    program->setReader(who->caller, province.today);
    return program;
}

QString ownWord()
{
    return wordGiven + u" khác"_s;
}

Result<service::Reply> replyUnder(service::Service &program, const SmallProvince &province, const QString &line)
{
    const auto who = service::connectedAs(program);
    if (!who)
        return who.error();
    return program.run(QJsonDocument::fromJson(line.toUtf8()).object(), who->caller, province.today);
}

QString carriedOut(SmallProvince &province, const QStringList &lines)
{
    for (const QString &line : lines)
        if (const QString outcome = province.outcomeOf(line); outcome != u"ok")
            return line + u' ' + outcome;
    return {};
}

void addLoginColumns()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("more");
}

QTestData &loginRow(const char *name, const QString &login, const QString &role, const QString &more)
{
    return QTest::newRow(name) << store::Engine::Postgres << login << role << more;
}

} // namespace lotrinh::test
