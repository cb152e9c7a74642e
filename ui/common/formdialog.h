#pragma once

#include "models/domain/error.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Rollcall {

namespace Ui {
class FormDialog;
}
class BusyButton;
class MessageBar;

/// What the dialogs of this screen have in common: a form that scrolls, messages within it, one sentence that says what
/// will happen, buttons named by their verbs, and no leaving with edits without a word. Opened with open(), never exec().
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    explicit FormDialog(QWidget *parent = nullptr);
    ~FormDialog() override;

    /// False while there are edits that would be lost; asks within the dialog then, with the focus on the answer that loses
    /// nothing. Escape takes the question away again.
    bool canLeave();
    MessageBar *messages() const { return m_messages; }
    BusyButton *verbButton() const { return m_verb; }
    QString summary() const;
    void reject() override;

protected:
    virtual bool hasEdits() const { return false; }
    /// The verb was pressed.
    virtual void submit() = 0;

    QVBoxLayout *content() const;
    void setVerb(const QString &verb);
    /// One more button, left of the verb.
    QPushButton *addButton(const QString &text, const QString &name);
    QPushButton *cancelButton() const;
    void setSummary(const QString &sentence);
    /// A quiet line over the form ("1 of 12"); empty for none.
    void setProgress(const QString &text);
    bool isBusy() const { return m_busy; }
    void setBusy(bool busy);
    /// The form has become larger: the dialog grows with it, as far as the screen has room. It never shrinks.
    void growToContent();
    /// Tab goes through the form as it is read, then the messages, then the buttons. For forms whose fields come later
    /// than the buttons were made.
    void orderTabs();
    /// Another page in place of form and buttons.
    void showInstead(QWidget *page);
    void showForm();

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QSize fittingSize() const;
    bool isAsking() const;
    void keepEditing();

    std::unique_ptr<Ui::FormDialog> m_ui;
    MessageBar *m_messages;
    BusyButton *m_verb;
    bool m_busy = false;
    bool m_leaving = false;
    bool m_fitted = false;
    QPointer<QWidget> m_askedFrom; ///< Had the focus when the question came.
};

} // namespace Rollcall
