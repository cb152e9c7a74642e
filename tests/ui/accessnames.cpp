#include "accessnames.h"

#include <QAccessible>
#include <QLabel>
#include <QWidget>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

bool hasBuddy(const QWidget *control, const QWidget *root)
{
    for (const auto *label : root->findChildren<QLabel *>()) {
        const QWidget *buddy = label->buddy();
        if (buddy && (buddy == control || buddy->focusProxy() == control || buddy->isAncestorOf(control)))
            return true;
    }
    return false;
}

/// What a screen reader says for the control; labels count as its name too.
QString nameOf(QWidget *control, const QWidget *root)
{
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(control)) {
        if (const QString name = face->text(QAccessible::Name); !name.trimmed().isEmpty())
            return name;
    }
    return hasBuddy(control, root) ? u"(label)"_s : QString();
}

} // namespace

QStringList namelessControls(const QWidget *root)
{
    QStringList nameless;
    for (auto *control : root->findChildren<QWidget *>()) {
        const bool own = !control->objectName().startsWith(u"qt_"_s) || control->inherits("QLineEdit");
        if (!own || control->focusPolicy() == Qt::NoFocus || control->focusProxy() || !control->isEnabled())
            continue;
        if (control->inherits("QScrollArea") || control->inherits("QTabBar") || control->inherits("QTabWidget"))
            continue; // what is in them has names
        if (control->inherits("QLabel") || control->inherits("QComboBoxListView"))
            continue; // a label is its own words; a combo box names its list
        // The line of a combo box or spin box belongs to that box.
        auto *parent = control->parentWidget();
        QWidget *named = parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")) ? parent : control;
        if (nameOf(named, root).isEmpty())
            nameless.append(u"%1 \"%2\" in %3"_s.arg(QLatin1StringView(control->metaObject()->className()), control->objectName(),
                                                    QLatin1StringView(parent ? parent->metaObject()->className() : "")));
    }
    return nameless;
}

} // namespace Rollcall
