// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/paperset.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// In whose name papers are made, from which templates and where to. Belongs to this desk and is kept between starts; one
/// for the window, so that every place where papers are made agrees.
class PaperOffice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(int chain READ chain WRITE setChain NOTIFY officeChanged) ///< documents::Chain
    Q_PROPERTY(QVariantList fields READ fields NOTIFY officeChanged) ///< {name, title, value} of the letterhead
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged) ///< each set of papers gets a folder of its own in it
    Q_PROPERTY(QString templates READ templates NOTIFY folderChanged) ///< the office's own; empty = those of the program

public:
    explicit PaperOffice(QObject *parent = nullptr);

    int chain() const { return static_cast<int>(m_office.chain); }
    void setChain(int chain);
    QVariantList fields() const;
    QString folder() const { return m_folder; }
    QString templates() const { return m_templates; }

    Q_INVOKABLE void setField(const QString &name, const QString &value);
    Q_INVOKABLE void setFolder(const QUrl &folder);
    Q_INVOKABLE void setTemplates(const QUrl &folder); ///< an empty one: back to those of the program

    documents::PaperOrder order(Day today) const;
    /// A folder for papers of that name that is not there yet: "BD-2024-07", "BD-2024-07 (2)" …
    QString freshFolder(const QString &name) const;

Q_SIGNALS:
    void officeChanged();
    void folderChanged();

private:
    void readOffice(documents::Chain chain);

    documents::IssuingOffice m_office;
    QString m_folder;
    QString m_templates;
};

} // namespace lotrinh::screens
