// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A bounded part of a page: optional title and actions, then whatever is put in it, in a column.
Rectangle {
    id: root

    property string title
    property string hint
    property int padding: Theme.l
    property int spacing: Theme.m
    // Whether what is in it shares the height it is given; else it is only as tall as it needs.
    property bool fills: root.Layout.fillHeight
    property alias actions: actionRow.data
    default property alias content: body.data

    implicitWidth: Math.max(header.visible ? header.implicitWidth : 0, body.implicitWidth) + 2 * root.padding
    implicitHeight: body.y + body.implicitHeight + root.padding
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    RowLayout {
        id: header
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        visible: root.title.length > 0
        spacing: Theme.s
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: AppText.Title
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: root.hint.length > 0
                text: root.hint
                kind: AppText.Small
                muted: true
                wrapMode: Text.WordWrap
            }
        }
        Row {
            id: actionRow
            Layout.alignment: Qt.AlignTop | Qt.AlignRight
            spacing: Theme.xs
        }
    }
    ColumnLayout {
        id: body
        x: root.padding
        y: header.visible ? header.y + header.implicitHeight + root.spacing : root.padding
        width: root.width - 2 * root.padding
        height: root.fills ? root.height - y - root.padding : implicitHeight
        spacing: root.spacing
    }
}
