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
    property alias actions: actionRow.data
    default property alias content: body.data

    implicitWidth: Math.max(header.visible ? header.implicitWidth : 0, frame.implicitWidth) + 2 * root.padding
    implicitHeight: frame.y + frame.implicitHeight + root.padding
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
        id: frame
        x: root.padding
        y: header.visible ? header.y + header.implicitHeight + root.spacing : root.padding
        width: root.width - 2 * root.padding
        height: root.height - y - root.padding

        // Only as tall as what is in it, unless something there fills.
        ColumnLayout {
            id: body
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            spacing: root.spacing
        }
    }
}
