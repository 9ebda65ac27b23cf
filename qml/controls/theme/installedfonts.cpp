// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installedfonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lotrinh::controls {
namespace {

QString firstInstalled(const QStringList &wanted)
{
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return wanted.last();
}

} // namespace

InstalledFonts::InstalledFonts(QObject *parent)
    : QObject(parent)
    , m_text(firstInstalled({u"Inter"_s, u"Noto Sans"_s, u"Roboto"_s, u"Noto Sans"_s}))
    , m_figures(firstInstalled({u"Noto Sans"_s, u"Roboto"_s, u"Inter"_s, u"Noto Sans"_s}))
{
    // A letter the first family lacks is looked for here before the system's own list.
    QFont::insertSubstitutions(m_text, {u"Noto Sans"_s, u"Roboto"_s});
    QFont::insertSubstitutions(m_figures, {u"Inter"_s, u"Roboto"_s});
}

} // namespace lotrinh::controls
