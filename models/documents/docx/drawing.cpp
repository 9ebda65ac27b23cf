// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"

namespace lotrinh::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 emuPerPoint = 12'700;
constexpr qint64 codeSide = 100 * emuPerPoint; ///< 35 mm: a signed code of 600 letters is still read by a telephone

void put(XmlNode &node, std::initializer_list<std::pair<QString, QString>> attributes)
{
    for (const auto &[name, value] : attributes)
        node.setAttribute(name, value);
}

const XmlNode *findDeep(const XmlNode &node, const QString &name)
{
    for (const auto &child : node.children) {
        if (child->name == name)
            return child.get();
        if (const XmlNode *found = findDeep(*child, name))
            return found;
    }
    return nullptr;
}

} // namespace

void appendPicture(XmlNode &paragraph, const QString &relation, int number)
{
    const QString size = QString::number(codeSide);
    const QString id = QString::number(number + 9000);
    XmlNode &lineNode = paragraph.append(u"w:r"_s).append(u"w:drawing"_s).append(u"wp:inline"_s);
    put(lineNode, {{u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                      {u"distT"_s, u"0"_s}, {u"distB"_s, u"0"_s}, {u"distL"_s, u"0"_s}, {u"distR"_s, u"0"_s}});
    put(lineNode.append(u"wp:extent"_s), {{u"cx"_s, size}, {u"cy"_s, size}});
    put(lineNode.append(u"wp:docPr"_s), {{u"id"_s, id}, {u"name"_s, u"QR "_s + id}, {u"descr"_s, u"Mã xác thực"_s}});
    XmlNode &graphic = lineNode.append(u"a:graphic"_s);
    put(graphic, {{u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}});
    XmlNode &data = graphic.append(u"a:graphicData"_s);
    put(data, {{u"uri"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    XmlNode &picture = data.append(u"pic:pic"_s);
    put(picture, {{u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    XmlNode &about = picture.append(u"pic:nvPicPr"_s);
    put(about.append(u"pic:cNvPr"_s), {{u"id"_s, id}, {u"name"_s, u"qr.png"_s}});
    about.append(u"pic:cNvPicPr"_s);
    XmlNode &fill = picture.append(u"pic:blipFill"_s);
    put(fill.append(u"a:blip"_s), {{u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}, {u"r:embed"_s, relation}});
    fill.append(u"a:stretch"_s).append(u"a:fillRect"_s);
    XmlNode &shape = picture.append(u"pic:spPr"_s);
    XmlNode &frame = shape.append(u"a:xfrm"_s);
    put(frame.append(u"a:off"_s), {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
    put(frame.append(u"a:ext"_s), {{u"cx"_s, size}, {u"cy"_s, size}});
    XmlNode &geometry = shape.append(u"a:prstGeom"_s);
    put(geometry, {{u"prst"_s, u"rect"_s}});
    geometry.append(u"a:avLst"_s);
}

std::optional<ShownPicture> pictureOf(const XmlNode &drawing)
{
    const XmlNode *extent = findDeep(drawing, u"wp:extent"_s);
    const XmlNode *blip = findDeep(drawing, u"a:blip"_s);
    if (!extent || !blip)
        return {};
    constexpr double perPoint = emuPerPoint;
    return ShownPicture{blip->attribute(u"r:embed"_s), extent->attribute(u"cx"_s).toDouble() / perPoint,
        extent->attribute(u"cy"_s).toDouble() / perPoint};
}

} // namespace lotrinh::documents
