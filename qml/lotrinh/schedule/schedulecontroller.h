// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ganttcontent.h"
#include "schedulepicture.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

#include <QUrl>

namespace lotrinh::screens {

/// The timetable over a year, a month or a week, in lanes of classes, rooms or lecturers; and the class one
/// looks at in it. Moving it is MoveController's.
class ScheduleController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::controls::GanttContent *content READ content CONSTANT)
    Q_PROPERTY(int view READ view WRITE setView NOTIFY questionChanged) ///< 0 year, 1 month, 2 week
    Q_PROPERTY(int lanes READ lanes WRITE setLanes NOTIFY questionChanged) ///< 0 classes, 1 rooms, 2 lecturers
    Q_PROPERTY(QString anchor READ anchor WRITE setAnchor NOTIFY questionChanged) ///< ISO, a day in view
    Q_PROPERTY(QString periodText READ periodText NOTIFY questionChanged)
    Q_PROPERTY(QString countText READ countText NOTIFY tableChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY tableChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY tableChanged)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY chosenChanged) ///< the class looked at, or empty
    Q_PROPERTY(QString title READ title NOTIFY chosenChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY chosenChanged)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY chosenChanged)
    Q_PROPERTY(QString dates READ dates NOTIFY chosenChanged)
    Q_PROPERTY(QString room READ room NOTIFY chosenChanged)
    Q_PROPERTY(QString lecturer READ lecturer NOTIFY chosenChanged)
    Q_PROPERTY(QString roomCode READ roomCode NOTIFY chosenChanged) ///< empty = none; so the next
    Q_PROPERTY(QString lecturerCode READ lecturerCode NOTIFY chosenChanged)
    Q_PROPERTY(QString sessionsText READ sessionsText NOTIFY chosenChanged)
    Q_PROPERTY(QString seats READ seats NOTIFY chosenChanged)
    Q_PROPERTY(bool canMove READ canMove NOTIFY chosenChanged)
    Q_PROPERTY(bool canSchedule READ canSchedule NOTIFY chosenChanged) ///< half-days may still be added
    Q_PROPERTY(bool exporting READ isExporting NOTIFY exportChanged)

public:
    using Table = std::shared_ptr<const service::Timetable>;

    explicit ScheduleController(QObject *parent = nullptr);

    controls::GanttContent *content() { return &m_content; }
    int view() const { return static_cast<int>(m_ask.view); }
    void setView(int view);
    int lanes() const { return static_cast<int>(m_ask.lanes); }
    void setLanes(int lanes);
    QString anchor() const { return toIso(m_ask.anchor); }
    void setAnchor(const QString &iso);
    QString periodText() const { return periodName(m_ask.view, m_ask.anchor); }
    QString countText() const;
    bool isLoading() const { return !m_table && m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    QString code() const { return m_code; }
    void setCode(const QString &code);
    QString title() const;
    QString stateText() const;
    QString stateTone() const;
    QString dates() const;
    QString room() const;
    QString lecturer() const;
    QString roomCode() const;
    QString lecturerCode() const;
    QString sessionsText() const;
    QString seats() const;
    bool canMove() const;
    bool canSchedule() const;
    bool isExporting() const { return m_isExporting; }
    const Table &table() const { return m_table; }
    ScheduleView viewed() const { return m_ask.view; }
    Day anchorDay() const { return m_ask.anchor; }
    /// Draws that timetable in place of the real one, and nothing can be moved in it; null = the real one again.
    void preview(Table proposed);
    /// The week of that day, in which half-days can be told apart.
    void lookCloselyAt(Day day);

    /// The same a period later, or earlier for steps below 0.
    Q_INVOKABLE void step(int steps);
    Q_INVOKABLE void goToday();
    /// Chooses a class and goes to where it is.
    Q_INVOKABLE void reveal(const QString &code);
    /// The year in view as a PDF, in the lanes in view. Made beside the window's thread.
    Q_INVOKABLE void exportCalendar(const QUrl &place);

Q_SIGNALS:
    void questionChanged();
    void tableChanged();
    void chosenChanged();
    void exportChanged();
    void exported(const QUrl &place);
    /// The class is in the picture now; time to bring its lane into view.
    void revealed(const QString &code);

protected:
    void ask() override;

private:
    void take(Result<Table> table);
    void draw();
    const service::TimetableClass *chosen() const;

    ScheduleQuestion m_ask;
    Table m_table;
    Table m_preview;
    controls::GanttContent m_content;
    QString m_problem;
    QString m_code;
    bool m_isExporting = false;
    bool m_isRevealing = false; ///< the class looked at is to come into view once it is read
    LatestQuestion<Table> m_question;
};

} // namespace lotrinh::screens
