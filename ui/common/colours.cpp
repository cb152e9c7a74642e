#include "ui/common/colours.h"

namespace Rollcall::Colours {

namespace {

struct Scheme {
    QRgb window, text, base, alternate, button, light, dark, mid, shadow, accent, onAccent, link, visited, toolTip;
};

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, scheme.window);
    palette.setColor(QPalette::WindowText, scheme.text);
    palette.setColor(QPalette::Base, scheme.base);
    palette.setColor(QPalette::AlternateBase, scheme.alternate);
    palette.setColor(QPalette::Text, scheme.text);
    palette.setColor(QPalette::Button, scheme.button);
    palette.setColor(QPalette::ButtonText, scheme.text);
    palette.setColor(QPalette::BrightText, scheme.onAccent);
    palette.setColor(QPalette::Light, scheme.light);
    palette.setColor(QPalette::Midlight, mixed(scheme.button, scheme.light, 0.5));
    palette.setColor(QPalette::Mid, scheme.mid);
    palette.setColor(QPalette::Dark, scheme.dark);
    palette.setColor(QPalette::Shadow, scheme.shadow);
    palette.setColor(QPalette::Highlight, scheme.accent);
    palette.setColor(QPalette::HighlightedText, scheme.onAccent);
    palette.setColor(QPalette::Link, scheme.link);
    palette.setColor(QPalette::LinkVisited, scheme.visited);
    palette.setColor(QPalette::ToolTipBase, scheme.toolTip);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::PlaceholderText, mixed(scheme.base, scheme.text, 0.68));
    const QColor faint = mixed(scheme.window, scheme.text, 0.45);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(scheme.window, scheme.text, 0.25));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    // A list that lost the focus keeps its selection, quieter.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, mixed(scheme.base, scheme.accent, 0.30));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, scheme.text);
    return palette;
}

} // namespace

QColor mixed(const QColor &ground, const QColor &over, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share + 0.5); };
    return QColor(part(ground.red(), over.red()), part(ground.green(), over.green()), part(ground.blue(), over.blue()));
}

QPalette light()
{
    return paletteOf({.window = 0xffeff0f1, .text = 0xff232629, .base = 0xffffffff, .alternate = 0xfff7f7f8,
                      .button = 0xfff6f7f7, .light = 0xffffffff, .dark = 0xffa0a4a7, .mid = 0xffc8cbcd,
                      .shadow = 0xff767a7d, .accent = 0xff2a7ab0, .onAccent = 0xffffffff, .link = 0xff1d6fa5,
                      .visited = 0xff7a4f9c, .toolTip = 0xfff7f7f8});
}

QPalette dark()
{
    return paletteOf({.window = 0xff2a2e32, .text = 0xfff2f3f4, .base = 0xff1e2124, .alternate = 0xff24282b,
                      .button = 0xff343a3f, .light = 0xff4a5157, .dark = 0xff17191b, .mid = 0xff3d4449,
                      .shadow = 0xff0d0e0f, .accent = 0xff2f7fb5, .onAccent = 0xffffffff, .link = 0xff6cb8ea,
                      .visited = 0xffc39be0, .toolTip = 0xff343a3f});
}

QColor accent(Theme::Tone tone, bool dark)
{
    switch (tone) {
    case Theme::Tone::Neutral: break;
    case Theme::Tone::Information: return dark ? 0xff6cb8ea : 0xff1d6fa5;
    case Theme::Tone::Positive: return dark ? 0xff6fcf8a : 0xff1c7c3c;
    case Theme::Tone::Warning: return dark ? 0xfff0b54a : 0xff8f5600;
    case Theme::Tone::Negative: return dark ? 0xffff8a80 : 0xffb3261e;
    }
    return dark ? 0xffb0b4b8 : 0xff5c6266;
}

QColor ofHue(int hue, bool dark)
{
    return dark ? QColor::fromHsl(hue, 90, 175) : QColor::fromHsl(hue, 95, 86);
}

}
