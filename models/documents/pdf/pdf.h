// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "package/packagewriter.h"

#include <QByteArray>

namespace lotrinh::documents {

/// The parts of a filled DOCX as a PDF on paper of its size: paragraphs, runs, tables, page breaks and pictures in the line; the
/// face is Liberation Serif, metric for metric Times New Roman, embedded. Page numbers stand centred at the top from page 2.
/// What the subset does not know (text boxes, columns, fields) is left out. Needs a QGuiApplication; any thread.
/// Error `bad_file` when the parts are no document.
Result<QByteArray> toPdf(const std::vector<package::Part> &parts);

/// The QR code of a text as a black and white PNG with its quiet zone; empty when the text is too long for one.
QByteArray qrPicture(const QString &text);

} // namespace lotrinh::documents
