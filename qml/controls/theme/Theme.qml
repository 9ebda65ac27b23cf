// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import LoTrinh.Controls

// Every colour, size and duration of the program. The screens set dark, scale and reducedMotion;
// nothing else here is written from outside.
QtObject {
    id: root

    property bool dark: false
    // Text scaling, 1.0 to 1.5; every size below follows it.
    property real scale: 1.0
    property bool reducedMotion: false

    // Surfaces, from the deepest to the nearest.
    readonly property color canvas: dark ? "#12151A" : "#F4F5F7"
    readonly property color sunken: dark ? "#151920" : "#EEF0F3"
    readonly property color surface: dark ? "#1A1E26" : "#FFFFFF"
    readonly property color raised: dark ? "#222833" : "#FFFFFF"
    readonly property color hover: dark ? "#242A35" : "#F1F4F8"
    readonly property color pressed: dark ? "#2D3543" : "#E4E8EE"
    readonly property color selected: dark ? "#1E3358" : "#E4EDFC"
    readonly property color zebra: dark ? "#1D222B" : "#FAFBFC"
    readonly property color veil: dark ? "#A6000000" : "#66141A24"

    readonly property color line: dark ? "#2D3440" : "#DEE2E8"
    readonly property color lineStrong: dark ? "#6C778A" : "#8993A3"

    // Around what floats over the page.
    readonly property color popupLine: dark ? "#586274" : "#C6CDD7"

    readonly property color text: dark ? "#E7EAF0" : "#1A222E"
    readonly property color textMuted: dark ? "#A6AFBE" : "#545F70"
    readonly property color textDisabled: dark ? "#717B8B" : "#8A94A3"

    readonly property color accent: dark ? "#7AA7FF" : "#2156C4"
    readonly property color accentHover: dark ? "#96BAFF" : "#1A48A8"
    readonly property color accentPressed: dark ? "#5F92F5" : "#153B8C"
    readonly property color accentText: dark ? "#0A1428" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#1E3358" : "#E4EDFC"
    // The same in both themes: a part of Qt's file dialogs is white whatever they are told.
    readonly property color paper: "#FFFFFF"
    readonly property color paperSunken: "#EEF0F3"
    readonly property color paperRaised: "#DEE2E8"
    readonly property color paperLine: "#8993A3"
    readonly property color paperAccent: "#2156C4"
    readonly property color ink: "#1A222E"

    readonly property color danger: dark ? "#FF9B93" : "#B3261E"
    readonly property color dangerHover: dark ? "#FFB4AE" : "#971D16"
    readonly property color dangerText: dark ? "#2B0806" : "#FFFFFF"
    readonly property color focus: dark ? "#8FB5FF" : "#2156C4"

    readonly property ToneColors good: ToneColors {
        fg: root.dark ? "#7FD9A6" : "#0A6637"
        bg: root.dark ? "#153526" : "#E0F3E7"
        solid: root.dark ? "#3FAE74" : "#1E9557"
        glyph: "tone-good"
    }
    readonly property ToneColors warn: ToneColors {
        fg: root.dark ? "#F1C871" : "#7A4A00"
        bg: root.dark ? "#3A2D10" : "#FCF0D6"
        solid: root.dark ? "#D69A2B" : "#C27C0A"
        glyph: "tone-warn"
    }
    readonly property ToneColors bad: ToneColors {
        fg: root.dark ? "#FFA69F" : "#A1211A"
        bg: root.dark ? "#451D1B" : "#FBE6E4"
        solid: root.dark ? "#E2635A" : "#CF3E35"
        glyph: "tone-bad"
    }
    readonly property ToneColors info: ToneColors {
        fg: root.dark ? "#8CCBF7" : "#0B5585"
        bg: root.dark ? "#13344C" : "#E0F0FA"
        solid: root.dark ? "#3F97D0" : "#2080BC"
        glyph: "tone-info"
    }
    readonly property ToneColors neutral: ToneColors {
        fg: root.dark ? "#BBC3D0" : "#475263"
        bg: root.dark ? "#2B323E" : "#EAEDF1"
        solid: root.dark ? "#7D8899" : "#7A8596"
        glyph: "tone-neutral"
    }

    // From least to most; lightness runs one way, so the order survives a grey print.
    readonly property color rampLow: dark ? "#202836" : "#EFF4FB"
    readonly property color rampMiddle: dark ? "#3D69AE" : "#86ABDD"
    readonly property color rampHigh: dark ? "#BBD4FF" : "#163C78"

    // The 8-pixel rhythm.
    readonly property int xs: px(4)
    readonly property int s: px(8)
    readonly property int m: px(12)
    readonly property int l: px(16)
    readonly property int xl: px(24)

    readonly property int radius: 6
    readonly property int radiusSmall: 4
    readonly property int radiusLarge: 10

    readonly property int controlHeight: px(32)
    readonly property int compactHeight: px(26)
    // A multiple of four: positions stay exact in float arithmetic at a million rows.
    readonly property int rowHeight: Math.round(8 * scale) * 4
    readonly property int iconSize: px(16)

    readonly property string fontFamily: InstalledFonts.text
    // Digits of one width: Inter's own tabular digits cannot be asked for in Qt 6.4.
    readonly property string figureFamily: InstalledFonts.figures
    readonly property int sizeTiny: px(11)
    readonly property int sizeSmall: px(12)
    readonly property int sizeBody: px(13)
    readonly property int sizeTitle: px(15)
    readonly property int sizeHeading: px(20)
    readonly property int sizeFigure: px(26)

    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int steady: reducedMotion ? 0 : 160

    function px(points: real): int {
        return Math.round(points * root.scale);
    }

    // Unknown and empty names are neutral.
    function tone(name: string): ToneColors {
        switch (name) {
        case "good":
            return root.good;
        case "warn":
            return root.warn;
        case "bad":
            return root.bad;
        case "info":
            return root.info;
        }
        return root.neutral;
    }
}
