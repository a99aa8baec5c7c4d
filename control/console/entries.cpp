// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for what the rules want with an order about a turn: a reason, a time, marks.
#include "control/console/entries.h"

#include "contest/order.h"
#include "contest/text.h"
#include "control/console/evening.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace console {

namespace {

struct Entries
{
    Q_DECLARE_TR_FUNCTIONS(console::Entries)
};

QString judgeName(const QJsonObject &sheet)
{
    return QStringLiteral("%1 %2").arg(sheet[u"label"].toString(), sheet[u"name"].toString());
}

//! A problem with the marks or with the total that stands on the paper; empty if they agree.
QString paperProblem(const QJsonArray &criteria, const Values &values)
{
    contest::Points sum;
    for (const QJsonValue &criterion : criteria) {
        const auto mark = Parts::pointsOf(values[criterion[u"id"].toString()]);
        const auto max = Parts::pointsOf(criterion[u"max"].toString());
        const auto min = Parts::pointsOf(criterion[u"min"].toString(QStringLiteral("0")));
        if (!mark || (min && *mark < *min) || (max && *mark > *max)) {
            return Entries::tr("%1: phải từ %2 đến %3")
                .arg(criterion[u"label"].toString(),
                    shownPoints(criterion[u"min"].toString(QStringLiteral("0"))),
                    shownPoints(criterion[u"max"]));
        }
        sum += *mark * criterion[u"weight"].toInt(1);
    }
    const auto total = Parts::pointsOf(values[QStringLiteral("total")]);
    if (!total || *total != sum) {
        return Entries::tr("Tổng ghi trên phiếu khác tổng các tiêu chí (%1)")
            .arg(QString::fromStdString(contest::pointsText(sum)));
    }
    return {};
}

}

QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds >= 3600) {
        return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':'
            + two(seconds % 60);
    }
    return two(seconds / 60) + u':' + two(seconds % 60);
}

qint64 parseTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{1,3}):)?(\\d{1,5})(?:[.,](\\d{1,3}))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) {
        return -1;
    }
    const qint64 seconds = match.captured(2).toLongLong();
    if (!match.captured(1).isEmpty() && seconds > 59) {
        return -1;
    }
    const QString thousandths = match.captured(3).leftJustified(3, QLatin1Char('0'));
    return (match.captured(1).toLongLong() * 60 + seconds) * 1000 + thousandths.toLongLong();
}

Ask pauseQuestion(const QString &turn, const QJsonObject &view)
{
    QElapsedTimer sincePress; // the clock stood still from here, however long the reason takes
    sincePress.start();
    return [turn, view, sincePress] {
        const QStringList usual{Entries::tr("Sự cố âm thanh"), Entries::tr("Sự cố ánh sáng"),
            Entries::tr("Sự cố trình chiếu"), Entries::tr("Mất điện")};
        Question question;
        question.title = Entries::tr("Tạm dừng đồng hồ");
        question.note = Entries::tr("%1. Giờ dừng tính từ lúc bấm, không từ lúc gửi.")
                            .arg(Parts::teamAndSegment(view));
        question.action = Entries::tr("Tạm dừng");
        question.fields = {Parts::reason(usual, usual.first())};
        question.order = [turn, sincePress](const Values &values) {
            QJsonObject order = Parts::turnOrder("pauseClock", turn);
            order[u"reason"] = values[QStringLiteral("reason")].trimmed();
            order[u"agoMs"] = std::min<qint64>(sincePress.elapsed(), contest::LongestAgoMs);
            return order;
        };
        return question;
    };
}

Ask measuredQuestion(const QString &turn, const QJsonObject &view)
{
    return [turn, view] {
        Question question;
        question.title = Entries::tr("Ghi giờ đo tay");
        question.note
            = Entries::tr("%1. Giờ này thay cho đồng hồ.").arg(Parts::teamAndSegment(view));
        question.action = Entries::tr("Ghi giờ");
        question.fields
            = {{QStringLiteral("elapsed"), QStringLiteral("time"), Entries::tr("Thời gian đã diễn"),
                   Entries::tr("phút:giây, ví dụ 11:12; hoặc số giây"),
                   view[u"clock"][u"otherBoot"].toBool()
                       ? clockText(view[u"clock"][u"countedMs"].toInteger())
                       : QString(),
                   {}},
                Parts::reason({Entries::tr("Đồng hồ bấm muộn"), Entries::tr("Đồng hồ bấm sớm"),
                    Entries::tr("Sự cố kỹ thuật")})};
        question.problem = [](const Values &values) {
            return parseTime(values[QStringLiteral("elapsed")]) < 0
                ? Entries::tr("Không đọc được thời gian. Viết phút:giây, ví dụ 11:12")
                : QString();
        };
        question.order = [turn](const Values &values) {
            QJsonObject order = Parts::turnOrder("enterMeasuredTime", turn);
            order[u"elapsedMs"] = parseTime(values[QStringLiteral("elapsed")]);
            order[u"reason"] = values[QStringLiteral("reason")].trimmed();
            return order;
        };
        return question;
    };
}

Ask excuseQuestion(const QString &turn, const QJsonObject &view, const QJsonObject &sheet)
{
    return [turn, view, sheet] {
        Question question;
        question.title = Entries::tr("Miễn chấm %1").arg(judgeName(sheet));
        question.note
            = Entries::tr("%1. Phiếu đã gửi vẫn giữ, không tính.").arg(Parts::teamAndSegment(view));
        question.action = Entries::tr("Miễn chấm");
        question.fields = {{QStringLiteral("scope"), QStringLiteral("choice"),
                               Entries::tr("Miễn cho"), {}, QStringLiteral("turn"),
                               {QVariantMap{{QStringLiteral("id"), QStringLiteral("turn")},
                                    {QStringLiteral("label"), Entries::tr("lượt thi này")}},
                                   QVariantMap{{QStringLiteral("id"), QStringLiteral("round")},
                                       {QStringLiteral("label"), Entries::tr("cả vòng thi")}}}},
            Parts::reason({Entries::tr("Công tác tại xã của đội"), Entries::tr("Vắng mặt"),
                Entries::tr("Sức khỏe")})};
        question.order = [turn, judge = sheet[u"judge"].toString()](const Values &values) {
            QJsonObject order = Parts::turnOrder("excuseJudge", turn);
            order[u"round"] = order[u"turn"][u"round"];
            order[u"judge"] = judge;
            order[u"reason"] = values[QStringLiteral("reason")].trimmed();
            if (values[QStringLiteral("scope")] == QLatin1String("round")) {
                order.remove(u"turn");
            }
            return order;
        };
        return question;
    };
}

Ask returnQuestion(const QString &turn, const QJsonObject &view, const QJsonObject &sheet)
{
    return [turn, view, sheet] {
        Question question;
        question.title = Entries::tr("Trả lại phiếu %1").arg(judgeName(sheet));
        question.note
            = Entries::tr("%1. Giám khảo thấy lý do trên phiếu.").arg(Parts::teamAndSegment(view));
        question.action = Entries::tr("Trả lại phiếu");
        question.fields = {Parts::reason({Entries::tr("Giám khảo xin sửa"),
            Entries::tr("Sau hội ý, đề nghị xem lại"), Entries::tr("Nhập nhầm")})};
        question.order = [turn, judge = sheet[u"judge"].toString()](const Values &values) {
            QJsonObject order = Parts::turnOrder("returnSheet", turn);
            order[u"judge"] = judge;
            order[u"reason"] = values[QStringLiteral("reason")].trimmed();
            return order;
        };
        return question;
    };
}

Ask paperQuestion(const QString &turn, const QJsonObject &view, const QJsonObject &sheet,
    const QJsonArray &criteria)
{
    return [turn, view, sheet, criteria] {
        Question question;
        question.title = Entries::tr("Phiếu giấy %1").arg(judgeName(sheet));
        question.note
            = Entries::tr("%1. Phiếu ghi “một người nhập”.").arg(Parts::teamAndSegment(view));
        question.action = Entries::tr("Lưu phiếu giấy");
        question.isDurable = true;
        for (const QJsonValue &criterion : criteria) {
            question.fields.push_back({criterion[u"id"].toString(), QStringLiteral("points"),
                criterion[u"label"].toString(),
                Entries::tr("tối đa %1 · bước %2")
                    .arg(shownPoints(criterion[u"max"]), shownPoints(criterion[u"step"])),
                {}, {}});
        }
        question.fields.push_back({QStringLiteral("total"), QStringLiteral("points"),
            Entries::tr("Tổng ghi trên phiếu giấy"), Entries::tr("đúng con số giám khảo đã cộng"),
            {}, {}});
        question.problem
            = [criteria](const Values &values) { return paperProblem(criteria, values); };
        question.order
            = [turn, criteria, judge = sheet[u"judge"].toString()](const Values &values) {
                  QJsonObject marks;
                  for (const QJsonValue &criterion : criteria) {
                      const QString id = criterion[u"id"].toString();
                      marks[id] = values[id].trimmed();
                  }
                  QJsonObject order = Parts::turnOrder("submitSheet", turn);
                  order[u"judge"] = judge;
                  order[u"marks"] = marks;
                  order[u"note"] = QString();
                  order[u"source"] = QStringLiteral("paper");
                  return order;
              };
        return question;
    };
}

}
