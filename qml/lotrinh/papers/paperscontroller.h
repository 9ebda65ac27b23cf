// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "paperoffice.h"

namespace lotrinh::screens {

/// The official papers of a class: what it gets now, and all of them at once as DOCX and PDF.
class PapersController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::screens::PaperOffice *office MEMBER m_office REQUIRED)
    Q_PROPERTY(QStringList papers READ papers NOTIFY shownChanged) ///< what the class gets, as people call it
    Q_PROPERTY(QString later READ later NOTIFY shownChanged) ///< what it does not get yet, and when it will
    Q_PROPERTY(QUrl made READ made NOTIFY madeChanged) ///< the folder of the set made last
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

public:
    using ClassPart::ClassPart;

    QStringList papers() const { return m_papers; }
    QString later() const { return m_later; }
    QUrl made() const { return m_made; }
    bool busy() const { return m_isBusy; }

    /// The whole set into a new folder named after the class: nothing that stands there is written over.
    Q_INVOKABLE void makeAll();

Q_SIGNALS:
    void madeChanged();
    void busyChanged();

protected:
    void show(const service::ClassView &view) override;

private:
    void setBusy(bool busy);

    PaperOffice *m_office = nullptr;
    QString m_code;
    QStringList m_papers;
    QString m_later;
    QUrl m_made;
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
