// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/ratepeople.h"
#include "list/tablemodel.h"
#include "slicedquestion.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// The people and duties behind one figure of the rates.
class RatePeopleList : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InsightController owns it")
    Q_PROPERTY(lotrinh::list::TableModel *rows READ rows CONSTANT) ///< name, code, unit, courses, status, due
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< what was asked: unit, title, courses …
    Q_PROPERTY(int part READ part WRITE setPart NOTIFY changed) ///< as compliance::RatePart
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< people and turns, both; as of which day
    Q_PROPERTY(QString note READ note NOTIFY changed) ///< when not all of them are listed
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit RatePeopleList(QObject *parent);

    struct Question {
        QString title;
        compliance::RateQuestion rates;
        std::vector<compliance::RateGroup> groups;
        compliance::RatePart part = compliance::RatePart::Duties;
    };
    void ask(Question question);
    /// Asks the same again, about other days or units.
    void askAgain(const compliance::RateQuestion &rates);
    void forget();

    Q_INVOKABLE QString cadreAt(int row) const;
    Q_INVOKABLE void cancel();

    list::TableModel *rows() { return &m_rows; }
    QString title() const { return m_question.title; }
    int part() const { return static_cast<int>(m_question.part); }
    void setPart(int part);
    QString summary() const { return m_summary; }
    QString note() const { return m_note; }
    bool busy() const { return m_search.isAsking(); }
    double progress() const { return m_progress; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    struct Search;
    void start();
    void take(const Search &search);

    Question m_question;
    list::TableModel m_rows;
    SlicedQuestion<Search> m_search;
    QString m_summary;
    QString m_note;
    QString m_problem;
    double m_progress = 0;
    bool m_isAsked = false;
};

} // namespace lotrinh::screens
