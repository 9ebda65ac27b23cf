// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"
#include "exchange/resolve.h"

#include <QMap>
#include <QTemporaryDir>

namespace lotrinh::exchange {

/// The day that tests take as today.
inline const Day testDay = Day::of(2025, 6, 15);

/// A data folder on disk for the length of a test.
class DataFolder {
public:
    DataFolder() = default;
    /// One small healthy province: a row or two in each of the 18 files.
    static DataFolder healthy();

    void put(const QString &fileName, const QByteArray &bytes) const;
    void append(const QString &fileName, const QByteArray &lines) const;
    void remove(const QString &fileName) const;
    QByteArray bytes(const QString &fileName) const;
    int lineCount(const QString &fileName) const;
    QString path() const { return m_directory->path(); }
    /// Every file of the folder by name.
    QMap<QString, QByteArray> files() const;

    /// Reads the folder and compares it with what is held.
    ImportPlan plan(const Holdings &held = {}, Day today = testDay) const;
    /// Imports a folder that must be without errors.
    Holdings importInto(const Holdings &held) const;

private:
    std::shared_ptr<QTemporaryDir> m_directory = std::make_shared<QTemporaryDir>();
};

/// What the service does with a batch, in memory.
Holdings apply(Holdings held, const service::ImportBatch &batch);
/// "file:line: column" of the errors (or warnings), in order.
QStringList placesOf(const std::vector<Problem> &problems, Severity severity);
/// Every message in full, for the log of a failed test.
QByteArray spelledOut(const std::vector<Problem> &problems);

} // namespace lotrinh::exchange
