// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "documents/papers/paper.h"

#include <QUrl>
#include <QVariantList>

namespace lotrinh::screens {

/// The official papers of a class: what it gets now, in whose name, and all of them at once as DOCX and PDF. Letterhead
/// and folder belong to this desk and are kept between starts.
class PapersController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList papers READ papers NOTIFY shownChanged) ///< what the class gets, as people call it
    Q_PROPERTY(QString later READ later NOTIFY shownChanged) ///< what it does not get yet, and when it will
    Q_PROPERTY(int chain READ chain WRITE setChain NOTIFY officeChanged) ///< documents::Chain
    Q_PROPERTY(QVariantList fields READ fields NOTIFY officeChanged) ///< {name, title, value} of the letterhead
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged) ///< each class gets a folder of its own in it
    Q_PROPERTY(QString templates READ templates NOTIFY folderChanged) ///< the office's own; empty = those of the program
    Q_PROPERTY(QUrl made READ made NOTIFY madeChanged) ///< the folder of the set made last
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    explicit PapersController(QObject *parent = nullptr);

    QStringList papers() const { return m_papers; }
    QString later() const { return m_later; }
    int chain() const { return static_cast<int>(m_office.chain); }
    void setChain(int chain);
    QVariantList fields() const;
    QString folder() const { return m_folder; }
    QString templates() const { return m_templates; }
    QUrl made() const { return m_made; }
    bool busy() const { return m_isBusy; }

    Q_INVOKABLE void setField(const QString &name, const QString &value);
    Q_INVOKABLE void setFolder(const QUrl &folder);
    Q_INVOKABLE void setTemplates(const QUrl &folder); ///< an empty one: back to those of the program
    /// The whole set into a new folder named after the class: nothing that stands there is written over.
    Q_INVOKABLE void makeAll();

Q_SIGNALS:
    void officeChanged();
    void folderChanged();
    void madeChanged();
    void busyChanged();

protected:
    void show(const service::ClassView &view) override;

private:
    void readOffice(documents::Chain chain);
    void setBusy(bool busy);

    documents::IssuingOffice m_office;
    QString m_folder;
    QString m_templates;
    QString m_code;
    QStringList m_papers;
    QString m_later;
    QUrl m_made;
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
