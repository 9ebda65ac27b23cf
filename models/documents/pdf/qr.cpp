// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"

#include <QBuffer>
#include <QImage>
#include <memory>
#include <qrencode.h>

namespace lotrinh::documents {

namespace {

constexpr int quietZone = 4; ///< modules of white on each side that readers ask for
constexpr int dotsPerModule = 8;

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

QImage drawn(const QRcode &code)
{
    const int side = code.width + 2 * quietZone;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x)
            if ((code.data[y * code.width + x] & 1U) != 0)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    return image.scaled(side * dotsPerModule, side * dotsPerModule, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

} // namespace

QByteArray qrPicture(const QString &text)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    drawn(*code).save(&buffer, "PNG");
    return png;
}

} // namespace lotrinh::documents
