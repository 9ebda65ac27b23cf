// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestquestion.h"
#include "list/recordmodel.h"
#include "service/reply.h"
#include "service/view/classlist.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// One box that finds every page, action, class and person while somebody types. Pages and actions are there
/// at once, classes as soon as they are read, people as the worker finds them.
class PaletteController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::RecordModel *found READ found CONSTANT) ///< kind, title, detail, glyph
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QStringList pageKeys MEMBER m_pageKeys NOTIFY pagesChanged) ///< where the caller may go
    Q_PROPERTY(QStringList pageLabels MEMBER m_pageLabels NOTIFY pagesChanged)

public:
    explicit PaletteController(QObject *parent = nullptr);

    list::RecordModel *found() { return &m_found; }
    QString text() const { return m_text; }
    void setText(const QString &text);

    /// Before it is shown: reads the classes anew and forgets what was typed.
    Q_INVOKABLE void begin();
    /// Goes to what the record with that key stands for, or does it.
    Q_INVOKABLE void choose(const QString &key);

Q_SIGNALS:
    void textChanged();
    void pagesChanged();
    /// The page, and what it is asked about (may be empty).
    void wanted(const QString &page, const QString &subject);
    /// An action only the window itself can do: help, papers …
    void asked(const QString &action);

private:
    /// A line, and the folded words it is found by.
    struct Line {
        list::Record record;
        QString words;
    };
    using People = std::vector<list::Record>;

    static Line lineOf(const QString &key, const QString &kind, const QString &title, const QString &detail,
        const QString &glyph, const QString &more = {});
    std::vector<Line> places() const;
    std::vector<Line> actions() const;
    void askClasses();
    void askPeople();
    static Result<People> findPeople(service::Service &service, const QString &text, const QString &kind);
    void publish();

    QStringList m_pageKeys;
    QStringList m_pageLabels;
    QString m_text;
    std::vector<Line> m_classes;
    People m_people;
    list::RecordModel m_found;
    LatestQuestion<std::vector<service::ClassLine>> m_classQuestion;
    LatestQuestion<People> m_peopleQuestion;
};

} // namespace lotrinh::screens
