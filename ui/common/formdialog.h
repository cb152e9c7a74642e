#pragma once

#include "models/directory/change.h"
#include "models/domain/error.h"

#include <QDialog>
#include <QPointer>

#include <functional>
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
class OpenDirectory;

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
    /// "Stage instead" beside the verb, where the directory has a basket; both lead to submit(), and stages() tells which was
    /// pressed. Where staging is the person's rule the two change places: the verb stages, the other applies at once.
    void offerStaging(OpenDirectory &directory);
    bool stages() const { return m_stages; }
    /// For a further button that submits: it does what the verb does.
    void chooseByRule() { m_stages = m_stagesByRule; }
    /// Puts the changes into the basket; then the dialog is done, or goes on as `then` says. A failure is shown.
    void stage(OpenDirectory &directory, QList<Payload> payloads, std::function<void()> then = {});
    /// The same for prepared changes, under a title of their own.
    void stageChanges(OpenDirectory &directory, QList<Change> changes, const QString &title, std::function<void()> then = {});
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSize fittingSize() const;
    bool isAsking() const;
    void keepEditing();

    std::unique_ptr<Ui::FormDialog> m_ui;
    MessageBar *m_messages;
    BusyButton *m_verb;
    QPushButton *m_other = nullptr; ///< "Stage instead", or what applies at once.
    QString m_verbText;
    bool m_stagesByRule = false;
    bool m_stages = false;
    bool m_busy = false;
    bool m_leaving = false;
    bool m_fitted = false;
    int m_summaryHeight = 0; ///< The most that a summary needed so far.
    QPointer<QWidget> m_askedFrom; ///< Had the focus when the question came.
};

} // namespace Rollcall
