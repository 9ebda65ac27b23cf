// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"
#include "package/xml.h"

#include <vector>

namespace lotrinh::exchange {

/// How a number is meant.
enum class NumberUse { Number, Day, DayAndTime, TimeOfDay };

/// What a number format makes of a number: built-in ones by id, others by their code.
NumberUse useOfFormat(int id, const QString &code);
/// What letters a font has, by its name: ".VnTime" → TCVN3, ".VnTimeH" → its capitals, "VNI-Times" → VNI.
CellScript scriptOfFont(const QString &name);

struct CellStyle {
    NumberUse use = NumberUse::Number;
    CellScript script = CellScript::Unicode;
};

/// xl/styles.xml, by style index. Keeps at most `most`.
std::vector<CellStyle> readStyles(package::XmlReader &xml, int most);

/// A serial number of a sheet as text (GridCell::text); empty when no such day exists.
QString textOfSerial(double serial, NumberUse use, bool from1904);

} // namespace lotrinh::exchange
