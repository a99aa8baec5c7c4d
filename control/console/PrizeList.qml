// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The jury's proposal before the decision, the ceremony's steps after it.
pragma ComponentBehavior: Bound
import QtQuick
import HoiThi.Console
import HoiThi.Look
import HoiThi.Controls

Item {
    id: root

    required property Ceremony presenter
    required property bool isCeremony

    ListView {
        id: steps

        anchors.fill: parent
        visible: root.isCeremony
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.isCeremony ? root.presenter.steps : null
        currentIndex: root.presenter.current
        highlightMoveDuration: 0
        highlightRangeMode: ListView.ApplyRange
        preferredHighlightBegin: height * 0.3
        preferredHighlightEnd: height * 0.6

        delegate: CueRow {
            id: line

            required property int step
            required property string stepState
            required property string team

            width: steps.width
            cueNumber: line.step
            cueState: line.stepState
            heading: ""
            number: 0
            teamShort: ""
            note: ""
            aside: line.team
            onChosen: root.presenter.standBy(line.step)
        }
    }
    ListView {
        id: proposal

        anchors.fill: parent
        visible: !root.isCeremony
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.isCeremony ? null : root.presenter.proposal

        delegate: Item {
            id: unit

            required property string prize
            required property string amount
            required property string team
            required property string reason
            required property bool isOpen

            width: proposal.width
            height: words.implicitHeight + Look.booth.gap

            Column {
                id: words

                x: Look.booth.pad
                width: parent.width - 2 * Look.booth.pad
                anchors.verticalCenter: parent.verticalCenter

                Item {
                    width: parent.width
                    height: prizeName.implicitHeight

                    Caption {
                        id: prizeName

                        width: parent.width * 0.5
                        text: unit.prize
                        font.weight: Font.DemiBold
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 11
                    }
                    Caption {
                        anchors.right: parent.right
                        width: parent.width * 0.48
                        horizontalAlignment: Text.AlignRight
                        text: unit.isOpen ? qsTr("chưa có đội") : unit.team
                        color: unit.isOpen ? Look.booth.amber : Look.booth.text
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: 11
                    }
                }
                Caption {
                    width: parent.width
                    text: unit.reason === "" ? unit.amount : unit.amount + " · " + unit.reason
                    color: Look.booth.second
                    font.pixelSize: Look.booth.small - 1
                    wrapMode: Text.WordWrap
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Look.booth.line
            }
        }
    }
    Caption {
        anchors.centerIn: parent
        width: parent.width - 4 * Look.booth.pad
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        visible: root.isCeremony ? steps.count === 0 : proposal.count === 0
        text: qsTr("Chưa có giải nào để đề nghị.")
        color: Look.booth.second
    }
}
