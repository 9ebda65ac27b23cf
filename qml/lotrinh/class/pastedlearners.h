// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "pastedcodes.h"
#include "shell/latestquestion.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// A pasted list of codes, looked up as it changes: whom it means, and which lines mean nobody. It sends nothing.
class PastedLearners : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QStringList codes READ codes NOTIFY checkedChanged) ///< of people there are, each once, in the order of the lines
    Q_PROPERTY(lotrinh::list::TableModel *doubts READ doubts CONSTANT) ///< line, code, why not
    Q_PROPERTY(bool checking READ isChecking NOTIFY checkedChanged) ///< codes and doubts are not yet those of the text
    Q_PROPERTY(QString problem READ problem NOTIFY checkedChanged)

public:
    explicit PastedLearners(QObject *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QStringList codes() const { return m_codes; }
    list::TableModel *doubts() { return &m_doubts; }
    bool isChecking() const { return m_question.isAsking(); }
    QString problem() const { return m_problem; }

    /// What the clipboard holds.
    Q_INVOKABLE void takeClipboard();

Q_SIGNALS:
    void textChanged();
    void checkedChanged();

private:
    struct Checked {
        QStringList codes;
        std::vector<list::Row> doubts;
    };
    static Result<Checked> check(service::Service &service, const std::vector<PastedCode> &pasted);
    void take(Result<Checked> checked);

    QString m_text;
    QStringList m_codes;
    list::TableModel m_doubts;
    QString m_problem;
    LatestQuestion<Checked> m_question;
};

} // namespace lotrinh::screens
