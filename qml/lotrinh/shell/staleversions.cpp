// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staleversions.h"

#include "fieldwords.h"
#include "log/logwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lotrinh::screens {

namespace {

constexpr qsizetype mostDoers = 3;

struct StaleVersionsTexts {
    Q_DECLARE_TR_FUNCTIONS(StaleVersions)
};

QStringList doneBy(const QJsonArray &theirs)
{
    QStringList lines;
    for (const auto &value : theirs) {
        const QJsonObject one = value.toObject();
        const auto text = [&](const char *name) { return one.value(QLatin1String(name)).toString(); };
        if (lines.size() < mostDoers)
            //: who, when, what
            lines.append(StaleVersionsTexts::tr("%1, %2: %3").arg(text("actor"), logTime(text("at")), commandWords(text("command"))));
    }
    return lines;
}

QString subjectWords(const QString &kind, const QString &code)
{
    //: what kind of thing, and its code
    return StaleVersionsTexts::tr("%1 %2").arg(kindWords(kind), code);
}

/// A sheet, which is named by its class.
bool isOfClass(const QString &kind)
{
    return kind == QLatin1String("attendance_mark") || kind == QLatin1String("score") || kind == QLatin1String("assessment_part");
}

StaleField fieldOf(const QString &kind, const QJsonObject &versions)
{
    const QString column = versions.value(QLatin1String("field")).toString();
    const QJsonValue was = versions.value(QLatin1String("was"));
    const QJsonValue stored = versions.value(QLatin1String("stored"));
    const QJsonValue mine = versions.contains(QLatin1String("mine")) ? versions.value(QLatin1String("mine")) : was;
    const bool isTheirChange = versions.contains(QLatin1String("was")) ? was != stored : mine != stored;
    // In a sheet it is the person that tells one cell from another.
    const QString name = versions.value(QLatin1String("name")).toString();
    return {name.isEmpty() ? fieldWords(kind, column) : name, valueWords(kind, column, mine), valueWords(kind, column, stored), isTheirChange};
}

} // namespace

std::optional<StaleVersions> staleVersions(const Error &error)
{
    const QJsonObject &detail = error.detail;
    if (error.code != QLatin1String("stale") || !detail.contains(QLatin1String("versions")))
        return {};
    const QString kind = detail.value(QLatin1String("kind")).toString();
    StaleVersions both;
    const QString subject = detail.value(QLatin1String("subject")).toString();
    both.subject = isOfClass(kind) ? StaleVersionsTexts::tr("%1 của lớp %2").arg(kindWords(kind), subject) : subjectWords(kind, subject);
    both.doneBy = doneBy(detail.value(QLatin1String("theirs")).toArray());
    both.revision = detail.value(QLatin1String("found")).toInteger();
    for (const auto &one : detail.value(QLatin1String("versions")).toArray())
        both.fields.push_back(fieldOf(kind, one.toObject()));
    return both;
}

} // namespace lotrinh::screens
