// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperoffice.h"

#include "workplace.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace lotrinh::screens {

namespace {

using documents::Chain;
using documents::IssuingOffice;

struct LetterheadField {
    const char *name; ///< as in the office file of `lotrinhctl papers`
    QString IssuingOffice::*value;
};
constexpr LetterheadField letterhead[] = {{"superior", &IssuingOffice::superior}, {"issuer", &IssuingOffice::issuer},
    {"place", &IssuingOffice::place}, {"suffix", &IssuingOffice::suffix}, {"authority", &IssuingOffice::authority},
    {"signer_title", &IssuingOffice::signerTitle}, {"signer_name", &IssuingOffice::signerName},
    {"recipients", &IssuingOffice::recipients}};

QString titleOf(QLatin1StringView name)
{
    if (name == QLatin1StringView("superior"))
        return PaperOffice::tr("Cơ quan cấp trên");
    if (name == QLatin1StringView("issuer"))
        return PaperOffice::tr("Cơ quan ban hành");
    if (name == QLatin1StringView("place"))
        return PaperOffice::tr("Địa danh");
    if (name == QLatin1StringView("suffix"))
        return PaperOffice::tr("Ký hiệu cơ quan");
    if (name == QLatin1StringView("authority"))
        return PaperOffice::tr("Thẩm quyền ký");
    if (name == QLatin1StringView("signer_title"))
        return PaperOffice::tr("Chức vụ người ký");
    return name == QLatin1StringView("signer_name") ? PaperOffice::tr("Họ và tên người ký")
                                                     : PaperOffice::tr("Nơi nhận");
}

QString settingOf(Chain chain, const QString &name)
{
    return QStringLiteral("papers/%1/%2").arg(toCode(chain), name);
}

} // namespace

PaperOffice::PaperOffice(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    m_folder = settings.value(QStringLiteral("papers/folder"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Lo Trinh"))).toString();
    m_templates = settings.value(QStringLiteral("papers/templates")).toString();
    connect(&workplace(), &Workplace::languageChanged, this, &PaperOffice::officeChanged);
    readOffice(fromCode<Chain>(settings.value(QStringLiteral("papers/chain")).toString()).value_or(Chain::School));
}

void PaperOffice::readOffice(Chain chain)
{
    m_office = documents::defaultOffice(chain);
    const QSettings settings;
    for (const LetterheadField &field : letterhead) {
        QString &value = m_office.*field.value;
        value = settings.value(settingOf(chain, QLatin1StringView(field.name)), value).toString();
    }
}

void PaperOffice::setChain(int chain)
{
    const auto wanted = static_cast<Chain>(std::clamp(chain, 0, static_cast<int>(Chain::School)));
    if (wanted == m_office.chain)
        return;
    readOffice(wanted);
    QSettings().setValue(QStringLiteral("papers/chain"), toCode(wanted));
    Q_EMIT officeChanged();
}

QVariantList PaperOffice::fields() const
{
    QVariantList list;
    for (const LetterheadField &field : letterhead)
        list += QVariantMap{{QStringLiteral("name"), QString::fromLatin1(field.name)},
            {QStringLiteral("title"), titleOf(QLatin1StringView(field.name))}, {QStringLiteral("value"), m_office.*field.value}};
    return list;
}

void PaperOffice::setField(const QString &name, const QString &value)
{
    for (const LetterheadField &field : letterhead)
        if (name == QLatin1StringView(field.name)) {
            m_office.*field.value = value;
            QSettings().setValue(settingOf(m_office.chain, name), value);
        }
}

void PaperOffice::setFolder(const QUrl &folder)
{
    m_folder = folder.toLocalFile();
    QSettings().setValue(QStringLiteral("papers/folder"), m_folder);
    Q_EMIT folderChanged();
}

void PaperOffice::setTemplates(const QUrl &folder)
{
    m_templates = folder.toLocalFile();
    QSettings().setValue(QStringLiteral("papers/templates"), m_templates);
    Q_EMIT folderChanged();
}

documents::PaperOrder PaperOffice::order(Day today) const
{
    documents::PaperOrder order;
    order.office = m_office;
    order.templates = m_templates;
    order.today = today;
    return order;
}

QString PaperOffice::freshFolder(const QString &name) const
{
    const QDir place(m_folder);
    QString fresh = name;
    for (int number = 2; place.exists(fresh); ++number)
        fresh = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return place.filePath(fresh);
}

} // namespace lotrinh::screens
