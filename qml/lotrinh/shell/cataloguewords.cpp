// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

struct CatalogueWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogueWords)
};

QString termKindName(TermKind kind, const QString &years)
{
    switch (kind) {
    case TermKind::Party:
        return CatalogueWordsTexts::tr("Đảng %1").arg(years);
    case TermKind::State:
        return CatalogueWordsTexts::tr("Nhà nước %1").arg(years);
    case TermKind::MassOrg:
        return CatalogueWordsTexts::tr("Đoàn thể %1").arg(years);
    case TermKind::Appointment:
        return CatalogueWordsTexts::tr("Bổ nhiệm %1").arg(years);
    }
    return years;
}

} // namespace

QString courseSetName(const Rulebook &rules, const QString &courses)
{
    if (courses == QLatin1String("*"))
        return CatalogueWordsTexts::tr("Mọi khóa tính vào giờ học hằng năm");
    QString names;
    for (const QString &code : courses.split(u';')) {
        const Course *course = rules.courseByCode(code);
        const QString name = course ? course->name : code;
        names = names.isEmpty() ? name : CatalogueWordsTexts::tr("%1 hoặc %2", "any one of the courses").arg(names, name);
    }
    return names;
}

QString termName(const Rulebook &rules, TermId term)
{
    const Term *row = rules.term(term);
    if (!row)
        return {};
    return termKindName(
        row->kind, QStringLiteral("%1–%2").arg(row->firstDay().year()).arg(row->lastDay().year()));
}

QString levelName(const QString &level)
{
    if (level == QLatin1String("tinh"))
        return CatalogueWordsTexts::tr("Cấp tỉnh");
    if (level == QLatin1String("so"))
        return CatalogueWordsTexts::tr("Cấp sở");
    if (level == QLatin1String("phong"))
        return CatalogueWordsTexts::tr("Cấp phòng");
    if (level == QLatin1String("huyen"))
        return CatalogueWordsTexts::tr("Cấp huyện");
    if (level == QLatin1String("xa"))
        return CatalogueWordsTexts::tr("Cấp xã");
    return level.isEmpty() ? CatalogueWordsTexts::tr("Chưa ghi cấp") : level;
}

QString sexName(const std::optional<Sex> &sex)
{
    if (!sex)
        return CatalogueWordsTexts::tr("Chưa ghi giới");
    return *sex == Sex::Female ? CatalogueWordsTexts::tr("Nữ") : CatalogueWordsTexts::tr("Nam");
}

QString unitName(const Rulebook &rules, UnitId unit)
{
    const Unit *row = rules.unit(unit);
    return row ? row->name : QString();
}

QString titleName(const Rulebook &rules, TitleId title)
{
    const Title *row = rules.title(title);
    return row ? row->name : QString();
}

QLocale localeOf(Language language)
{
    return QLocale(language == Language::Vietnamese ? QStringLiteral("vi_VN") : QStringLiteral("en_GB"));
}

QString figureText(qint64 value, Language language)
{
    return localeOf(language).toString(value);
}

QString rateText(std::optional<int> permille, Language language)
{
    if (!permille)
        return QStringLiteral("–");
    return CatalogueWordsTexts::tr("%1 %", "a share: 66,7 %").arg(localeOf(language).toString(*permille / 10.0, 'f', 1));
}

double rateShare(std::optional<int> permille)
{
    return permille ? *permille / 1000.0 : -1;
}

} // namespace lotrinh::screens
