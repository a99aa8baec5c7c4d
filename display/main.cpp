// SPDX-FileCopyrightText: 2026 The Hội Thi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owns hoithi-display's start: which desk, which screen, or which single view to draw.
#include "display/monitor.h"
#include "display/placement.h"
#include "display/projection.h"
#include "display/relay.h"
#include "display/wakefulness.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

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

//! Must run before the first window: some platforms cannot be asked later.
void choosePlatform()
{
    // A Wayland compositor puts a full screen window where it likes; X11 asks us.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    // Without a screen there is no graphics card to ask either.
    if (qEnvironmentVariable("QT_QPA_PLATFORM").startsWith("offscreen"_L1)) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

void describe(QCommandLineParser &options)
{
    options.setApplicationDescription(
        u"Màn chiếu của hội thi / The contest's projected screen.\n"
        "Mã thoát / Exit codes: 0 fine, 2 bad use, 3 unreadable view, 4 nothing could be drawn."_s);
    options.addHelpOption();
    options.addPositionalArgument(u"link"_s,
        u"the desk's link for a display, http://HOST:PORT/#SECRET; without #SECRET the seat "
        "kept from last time is taken"_s,
        u"[link]"_s);
    options.addOptions({
        {u"screen"_s, u"full screen on screen N (1, 2, ...) or on the one of this name"_s, u"N"_s},
        {u"windowed"_s, u"in a window of this size instead"_s, u"WxH"_s},
        {u"theme"_s, u"night, vermilion or eggshell"_s, u"name"_s, u"night"_s},
        {u"reduced-motion"_s, u"cut to end states, nothing drifts"_s},
        {u"snapshot-dir"_s, u"save a picture of each cue here; implies --reduced-motion"_s,
            u"dir"_s},
        {u"view"_s, u"draw this one view (data of topic live) without a desk"_s, u"file.json"_s},
        {u"out"_s, u"picture of --view"_s, u"file.png"_s, u"view.png"_s},
        {u"size"_s, u"size of --view"_s, u"WxH"_s, u"1920x1080"_s},
        {u"monitor"_s,
            u"draw views from the standard input at this size and write frames to the standard "
            "output: the console's small pictures"_s,
            u"WxH"_s},
        {u"age"_s, u"ms into the entrance of --view"_s, u"ms"_s, u"60000"_s},
    });
}

//! Draws one view and saves it.
int drawView(const QCommandLineParser &options, Projection::Settings settings, const QSize &size)
{
    QFile file(options.value(u"view"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(BadInput, u"cannot read %1"_s.arg(file.fileName()));
    }
    const QJsonObject live = QJsonDocument::fromJson(file.readAll()).object();
    if (!live.contains("scene"_L1)) {
        return fail(BadInput, u"%1 holds no view"_s.arg(file.fileName()));
    }
    const qint64 now = qint64(live.value("now"_L1).toDouble());
    settings.frozenAge = options.value(u"age"_s).toDouble();
    settings.deskNow = [now] { return now; };
    Projection projection(settings);
    if (!projection.isUsable()) {
        return fail(NotDrawn, u"the scenes could not be loaded"_s);
    }
    projection.window().resize(size);
    projection.show(live);
    const QString out = options.value(u"out"_s);
    QObject::connect(&projection, &Projection::settled, &projection, [&] {
        const bool isSaved = projection.picture().save(out);
        QCoreApplication::exit(isSaved ? Fine : fail(NotDrawn, u"cannot save %1"_s.arg(out)));
    });
    QTimer::singleShot(10000, &projection,
        [] { QCoreApplication::exit(fail(NotDrawn, u"the view did not come to rest"_s)); });
    projection.window().show();
    return QGuiApplication::exec();
}

int monitor(const Projection::Settings &settings, const QSize &size)
{
    Monitor pictures(settings, size);
    return pictures.isUsable() ? QGuiApplication::exec()
                               : fail(NotDrawn, u"the scenes could not be loaded"_s);
}

int project(const QCommandLineParser &options, Projection::Settings settings)
{
    const QUrl link(options.positionalArguments().constFirst());
    if (link.host().isEmpty()) {
        return fail(
            BadUse, u"%1 is not a link like http://HOST:PORT/#SECRET"_s.arg(link.toString()));
    }
    const QSize windowed = sizeFrom(options.value(u"windowed"_s));
    if (options.isSet(u"windowed"_s) && !windowed.isValid()) {
        return fail(BadUse, u"--windowed must look like 1280x720"_s);
    }
    const QString pictures = options.value(u"snapshot-dir"_s);
    if (!pictures.isEmpty() && !QDir().mkpath(pictures)) {
        return fail(BadUse, u"cannot make the folder %1"_s.arg(pictures));
    }
    settings.reducedMotion = settings.reducedMotion || !pictures.isEmpty();
    Relay relay({link, options.value(u"screen"_s), pictures});
    settings.deskNow = [&relay] { return relay.deskNow(); };
    Projection projection(settings);
    if (!projection.isUsable()) {
        return fail(NotDrawn, u"the scenes could not be loaded"_s);
    }
    Placement placement(projection.window(), options.value(u"screen"_s), windowed);
    relay.start(projection);
    keepScreenAwake();
    return QGuiApplication::exec();
}

}

int main(int argc, char **argv)
{
    choosePlatform();
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(u"hoithi-display"_s);
    QGuiApplication::setApplicationDisplayName(u"Hội Thi"_s);
    QCommandLineParser options;
    describe(options);
    options.process(app);
    Projection::Settings settings;
    settings.theme = options.value(u"theme"_s);
    if (!QStringList{u"night"_s, u"vermilion"_s, u"eggshell"_s}.contains(settings.theme)) {
        return fail(BadUse, u"--theme is night, vermilion or eggshell"_s);
    }
    settings.reducedMotion = options.isSet(u"reduced-motion"_s);
    if (options.isSet(u"view"_s)) {
        const QSize size = sizeFrom(options.value(u"size"_s));
        return size.isValid() ? drawView(options, settings, size)
                              : fail(BadUse, u"--size must look like 1920x1080"_s);
    }
    if (options.isSet(u"monitor"_s)) {
        const QSize size = sizeFrom(options.value(u"monitor"_s));
        return size.isValid() ? monitor(settings, size)
                              : fail(BadUse, u"--monitor must look like 640x360"_s);
    }
    if (options.positionalArguments().size() != 1) {
        return fail(BadUse, u"name one desk's link, or a --view to draw; see --help"_s);
    }
    return project(options, settings);
}
