// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace lotrinh::list {

/// One cell of a matrix.
struct MatrixCell {
    QString text;
    QString tone; ///< good | warn | bad | info | neutral, or empty
    double share = -1; ///< 0 … 1 for its colour; -1 = an empty cell
    QString spoken; ///< the whole sentence, for tool tips and screen readers

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

/// A title of a row or column and the code the screen acts on.
struct MatrixTitle {
    QString key;
    QString text;

    friend bool operator==(const MatrixTitle &, const MatrixTitle &) = default;
};

/// Rows against columns, titles both ways: heat maps, attendance and score sheets. The whole content is
/// replaced at once; changed cells are told one by one while both ways of titles stay the same.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
    Q_PROPERTY(QStringList columnTitles READ columnTitles NOTIFY titlesChanged)

public:
    enum Role {
        Tone = Qt::UserRole + 1, ///< the cell's tone
        Share, ///< 0 … 1, or -1
        Spoken, ///< the cell in a sentence
    };
    Q_ENUM(Role)

    struct Content {
        std::vector<MatrixTitle> rows;
        std::vector<MatrixTitle> columns;
        std::vector<MatrixCell> cells; ///< row by row: rows × columns of them
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(Content content);
    const Content &content() const { return m_content; }
    /// One cell changed; nothing outside the matrix.
    void setCell(int row, int column, MatrixCell cell);

    QStringList columnTitles() const;
    /// The keys of a place, empty outside the matrix.
    Q_INVOKABLE QString rowKey(int row) const;
    Q_INVOKABLE QString columnKey(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void titlesChanged();

private:
    size_t placeOf(int row, int column) const;

    Content m_content;
};

} // namespace lotrinh::list
