#include "ui/inspector/jsontab.h"

#include "ui/common/buttons.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPointer>

namespace Rollcall {

using namespace Qt::StringLiterals;

namespace {

Task<QJsonArray> sentOf(QPointer<Reader> reader, QList<EntityId> things)
{
    QJsonArray sent;
    for (const EntityId &thing : std::as_const(things)) {
        if (!reader)
            break;
        const Result<QJsonObject> one = co_await reader->raw(thing);
        if (one)
            sent.append(*one);
        else if (one.error().kind == Error::Kind::Unsupported)
            break;
    }
    co_return sent;
}

} // namespace

JsonTab::JsonTab(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_copy(new CopyButton(tr("raw values"), {}, this))
{
    m_text->setObjectName(u"json"_s);
    m_text->setAccessibleName(tr("Raw values"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_copy->setObjectName(u"jsonCopy"_s);
    auto *top = new QHBoxLayout;
    top->addStretch();
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
}

void JsonTab::show(Reader &reader, const QJsonObject &object, const QList<EntityId> &things)
{
    QCoro::connect(sentOf(&reader, things), this, [this, generation = ++m_generation, object](const QJsonArray &sent) {
        if (generation != m_generation)
            return;
        QJsonObject all = object;
        if (!sent.isEmpty())
            all.insert(u"sent"_s, sent);
        setObject(all);
    });
}

void JsonTab::setObject(const QJsonObject &object)
{
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
    m_copy->setTextToCopy(text);
}

/// Whose font nobody else uses: it is read when it is looked at.
void JsonTab::showEvent(QShowEvent *event)
{
    if (const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont); m_text->font().family() != fixed.family())
        m_text->setFont(fixed);
    QWidget::showEvent(event);
}

QString JsonTab::text() const
{
    return m_text->toPlainText();
}

} // namespace Rollcall
