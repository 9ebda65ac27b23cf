// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "factsview.h"
#include "latestquestion.h"
#include "list/recordmodel.h"
#include "service/view/ownhistory.h"

namespace lotrinh::screens {

/// What the caller did, newest first; takes back the last of it, and gives what was taken back once more.
class HistoryController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::RecordModel *commands READ commands CONSTANT) ///< title, subject, at, standing, tone
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)

public:
    explicit HistoryController(QObject *parent = nullptr);

    list::RecordModel *commands() { return &m_commands; }
    bool canRedo() const { return !m_takenBack.empty(); }
    bool isBusy() const { return m_isBusy; }

    /// Takes back the caller's last command that was not taken back yet, or says why it cannot be.
    Q_INVOKABLE void undo();
    /// Gives the command taken back last once more: judged anew, as everything may have changed.
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void changed();

protected:
    void ask() override;

private:
    using Commands = std::vector<service::OwnCommand>;
    /// What an undo took back, and the command it was.
    struct TakenBack {
        std::optional<service::OwnCommand> command;
    };
    void take(Result<Commands> commands);
    void takeUndone(const Result<TakenBack> &undone);

    list::RecordModel m_commands;
    QString m_undoId; ///< of the undo whose answer is waited for, or never came
    Commands m_takenBack; ///< by this window, the last one last
    bool m_isBusy = false;
    LatestQuestion<Commands> m_question;
};

} // namespace lotrinh::screens
