// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <cstdio>
#include <memory>
#include <termios.h>
#include <unistd.h>

namespace lotrinh::ctl {

namespace {

struct Closer {
    void operator()(std::FILE *file) const { std::fclose(file); }
};
using Terminal = std::unique_ptr<std::FILE, Closer>;

Terminal openTerminal()
{
    return Terminal(std::fopen("/dev/tty", "r+"));
}

Error nothingGiven(const char *variable)
{
    return {QStringLiteral("bad_field"), QStringLiteral("Cần mật khẩu: đặt %1").arg(QString::fromLatin1(variable)), {}, Error::Kind::Usage};
}

/// One line from the terminal without showing it. The standard input stays free for commands.
QString readUnseen(std::FILE *terminal, const QString &prompt)
{
    termios shown{};
    tcgetattr(fileno(terminal), &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(fileno(terminal), TCSAFLUSH, &hidden);
    std::fputs(prompt.toUtf8().constData(), terminal);
    std::fflush(terminal);
    char line[1024] = {};
    const char *read = std::fgets(line, sizeof line, terminal);
    tcsetattr(fileno(terminal), TCSAFLUSH, &shown);
    std::fputc('\n', terminal);
    QString typed = QString::fromUtf8(read ? line : "");
    if (typed.endsWith(u'\n')) // not where the terminal ended the line by itself
        typed.chop(1);
    return typed;
}

} // namespace

Result<QString> askPassword(const char *variable, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const Terminal terminal = openTerminal();
    return terminal ? Result<QString>(readUnseen(terminal.get(), prompt)) : nothingGiven(variable);
}

Result<QString> askNewSecret(const char *variable, const QString &prompt)
{
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const Terminal terminal = openTerminal();
    if (!terminal)
        return nothingGiven(variable);
    return typedTwice([&](const QString &words) { return readUnseen(terminal.get(), words); }, prompt);
}

Result<QString> typedTwice(const Asking &ask, const QString &prompt)
{
    const QString typed = ask(prompt);
    if (ask(QStringLiteral("Gõ lại: ")) == typed)
        return typed;
    return Error{QStringLiteral("bad_field"), QStringLiteral("Hai lần gõ khác nhau, hãy làm lại."), {}, Error::Kind::Refused};
}

} // namespace lotrinh::ctl
