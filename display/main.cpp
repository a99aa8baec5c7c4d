// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns hoithi-display's start: which desk, which screen, or which single view to draw.
#include "display/projection.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

namespace {

enum ExitCode { Fine = 0, BadUse = 2, BadInput = 3, NotDrawn = 4 };

int fail(ExitCode code, const QString &sentence)
{
    QTextStream(stderr) << "hoithi-display: " << sentence << '\n';
    return code;
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2) {
        return {};
    }
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool isSane = size.width() >= 320 && size.height() >= 240 && size.width() <= 7680
        && size.height() <= 4320;
    return isSane ? size : QSize();
}

//! Draws one view without a desk and saves it.
int drawView(const QGuiApplication &app, const QCommandLineParser &options,
    Projection::Settings settings, const QSize &size)
{
    QFile file(options.value(QStringLiteral("view")));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(BadInput, QStringLiteral("cannot read %1").arg(file.fileName()));
    }
    const QJsonObject live = QJsonDocument::fromJson(file.readAll()).object();
    if (!live.contains(QStringLiteral("scene"))) {
        return fail(BadInput, QStringLiteral("%1 holds no view").arg(file.fileName()));
    }
    settings.reducedMotion = true;
    settings.frozenAge = options.value(QStringLiteral("age")).toDouble();
    const qint64 now = qint64(live.value(QStringLiteral("now")).toDouble());
    settings.deskNow = [now] { return now; };
    Projection projection(settings);
    if (!projection.isUsable()) {
        return fail(NotDrawn, QStringLiteral("the scenes could not be loaded"));
    }
    projection.window().resize(size);
    projection.show(live);
    const QString out = options.value(QStringLiteral("out"));
    QObject::connect(&projection, &Projection::settled, &app, [&] {
        const bool isSaved = projection.picture().save(out);
        QCoreApplication::exit(
            isSaved ? Fine : fail(NotDrawn, QStringLiteral("cannot save %1").arg(out)));
    });
    QTimer::singleShot(8000, &app, [] {
        QCoreApplication::exit(fail(NotDrawn, QStringLiteral("the view did not come to rest")));
    });
    projection.window().show();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("hoithi-display"));
    QCommandLineParser options;
    options.setApplicationDescription(
        QStringLiteral("Màn chiếu của hội thi / The contest's projected screen"));
    options.addHelpOption();
    options.addOptions({
        {QStringLiteral("theme"), QStringLiteral("night, vermilion or eggshell"),
            QStringLiteral("name"), QStringLiteral("night")},
        {QStringLiteral("reduced-motion"), QStringLiteral("cut to end states, nothing drifts")},
        {QStringLiteral("view"), QStringLiteral("draw this one view (topic live), no desk"),
            QStringLiteral("file.json")},
        {QStringLiteral("out"), QStringLiteral("picture of --view"), QStringLiteral("file.png"),
            QStringLiteral("view.png")},
        {QStringLiteral("size"), QStringLiteral("size of --view"), QStringLiteral("WxH"),
            QStringLiteral("1920x1080")},
        {QStringLiteral("age"), QStringLiteral("ms into the entrance of --view"),
            QStringLiteral("ms"), QStringLiteral("60000")},
    });
    options.process(app);
    Projection::Settings settings;
    settings.theme = options.value(QStringLiteral("theme"));
    settings.reducedMotion = options.isSet(QStringLiteral("reduced-motion"));
    if (options.isSet(QStringLiteral("view"))) {
        const QSize size = sizeFrom(options.value(QStringLiteral("size")));
        if (!size.isValid()) {
            return fail(BadUse, QStringLiteral("--size must look like 1920x1080"));
        }
        return drawView(app, options, settings, size);
    }
    return fail(BadUse, QStringLiteral("name a desk, or a view to draw; see --help"));
}
