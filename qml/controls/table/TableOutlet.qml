// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// What leaves one table, as it is seen: the chosen rows or all of them as text, all of them as a file or on paper.
QtObject {
    id: root

    required property RowSelection selection
    required property TableGeometry geometry
    // Whole before it leaves.
    required property WholeTable whole
    property string label
    property string narrowed

    function copySelection(): void {
        root.selection.copy(root.selection.tabbed(root.geometry.shownColumns, root.geometry.shownTitles));
    }
    function copyAll(): void {
        root.whole.then(() => root.selection.copy(root.selection.allTabbed(root.geometry.shownColumns, root.geometry.shownTitles)));
    }
    function exportAll(): void {
        root.whole.then(() => TableExit.wanted(root.selection.source, root.geometry.shownColumns, root.titlesInFull(), root.kindsOutside(), root.label));
    }
    function printAll(): void {
        root.whole.then(() => TableExit.printWanted(root.selection.source, root.geometry.shownColumns, root.titlesInFull(), root.kindsOutside(), root.label, root.narrowed));
    }
    function columnsSeen(): var {
        const columns = [];
        for (let i = 0; i < root.geometry.shownColumns.length; ++i)
            columns.push(root.geometry.described(root.geometry.shownColumns[i]));
        return columns;
    }
    // As a file or on paper a title has no neighbour or tip to explain it.
    function titlesInFull(): var {
        return root.columnsSeen().map(one => one.inFull.length > 0 ? one.inFull : one.title);
    }
    // A figure that leads to its people is a figure.
    function kindsOutside(): var {
        return root.columnsSeen().map(one => one.kind === "link" && one.alignment === Qt.AlignRight ? "number" : one.kind);
    }
}
