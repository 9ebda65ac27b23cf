// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command/peoplecommands.h"
#include "service/view/requests.h"
#include "shell/commandsender.h"
#include "shell/latestquestion.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// One request of a cadre that waits, and the answer to it.
class RequestAnswerer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString who READ who NOTIFY changed) ///< name and code of the cadre
    Q_PROPERTY(QString course READ course NOTIFY changed)
    Q_PROPERTY(QString asked READ asked NOTIFY changed) ///< what for, in one line
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString issuer READ issuer NOTIFY changed) ///< of a recognition; may be empty
    Q_PROPERTY(bool isExtension READ isExtension NOTIFY changed)
    Q_PROPERTY(QString until MEMBER m_until NOTIFY changed) ///< ISO: the last day granted, first the one asked for
    Q_PROPERTY(QString words MEMBER m_words NOTIFY changed) ///< said with the answer
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canGrant READ canGrant NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit RequestAnswerer(QObject *parent = nullptr);

    QString who() const;
    QString course() const { return m_line ? m_line->course : QString(); }
    QString asked() const;
    QString reason() const { return m_line ? m_line->request.reason : QString(); }
    QString issuer() const { return m_line ? m_line->request.issuer : QString(); }
    bool isExtension() const { return m_line && m_line->request.kind == RequestKind::Extension; }
    bool isBusy() const { return m_sender.isBusy(); }
    bool canGrant() const;
    QString problem() const { return m_sender.problem(); }

    /// Shows the request of that code.
    Q_INVOKABLE void begin(const QString &code);
    Q_INVOKABLE void grant();
    /// Needs words.
    Q_INVOKABLE void refuse();

Q_SIGNALS:
    void changed();
    void answered();

private:
    using Line = std::optional<service::RequestLine>;
    void take(Result<Line> line);
    void send(service::RequestAnswer answer);

    QString m_code;
    Line m_line;
    QString m_until;
    QString m_words;
    CommandSender m_sender;
    LatestQuestion<Line> m_question;
};

} // namespace lotrinh::screens
