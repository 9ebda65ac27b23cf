// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printers.h"

#include <QProcess>

namespace lotrinh::screens {

namespace {

/// A command of the system that speaks English, whatever the window speaks.
QProcess *systemCommand(QObject *owner)
{
    auto *command = new QProcess(owner);
    QProcessEnvironment plain = QProcessEnvironment::systemEnvironment();
    plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    command->setProcessEnvironment(plain);
    return command;
}

} // namespace

QStringList Printers::namesIn(const QByteArray &answer)
{
    const QString own = QStringLiteral("system default destination: ");
    QStringList names;
    QString first;
    for (const QString &line : QString::fromUtf8(answer).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(own))
            first = line.mid(own.size()).trimmed();
        else if (!line.contains(u' ')) // a sentence is no name
            names.append(line.trimmed());
    }
    if (names.removeAll(first) > 0)
        names.prepend(first);
    return names;
}

void Printers::look()
{
    QProcess *asked = systemCommand(this);
    connect(asked, &QProcess::finished, this, [this, asked] {
        m_names = namesIn(asked->readAllStandardOutput());
        asked->deleteLater();
        Q_EMIT changed();
    });
    connect(asked, &QProcess::errorOccurred, asked, &QObject::deleteLater);
    asked->start(QStringLiteral("lpstat"), {QStringLiteral("-d"), QStringLiteral("-e")});
}

void Printers::send(const QString &printer, const QString &title, const QString &pdf, const Sent &sent)
{
    QProcess *command = systemCommand(this);
    connect(command, &QProcess::finished, this, [command, sent](int code) {
        sent(code == 0 ? QString() : QString::fromUtf8(command->readAllStandardError()).trimmed());
        command->deleteLater();
    });
    connect(command, &QProcess::errorOccurred, this, [command, sent](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() is told as well
        sent(command->errorString());
        command->deleteLater();
    });
    command->start(QStringLiteral("lp"), {QStringLiteral("-d"), printer, QStringLiteral("-t"), title, QStringLiteral("--"), pdf});
}

} // namespace lotrinh::screens
