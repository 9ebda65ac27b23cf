// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/matrixmodel.h"
#include "list/recordmodel.h"
#include "list/tablemodel.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Models of models/list as QML names them; models/ itself knows no QML.
struct TableModelForeign {
    Q_GADGET
    QML_FOREIGN(lotrinh::list::TableModel)
    QML_NAMED_ELEMENT(TableModel)
    QML_UNCREATABLE("Controllers make them")
};

struct MatrixModelForeign {
    Q_GADGET
    QML_FOREIGN(lotrinh::list::MatrixModel)
    QML_NAMED_ELEMENT(MatrixModel)
    QML_UNCREATABLE("Controllers make them")
};

struct RecordModelForeign {
    Q_GADGET
    QML_FOREIGN(lotrinh::list::RecordModel)
    QML_NAMED_ELEMENT(RecordModel)
    QML_UNCREATABLE("Controllers make them")
};

} // namespace lotrinh::screens
