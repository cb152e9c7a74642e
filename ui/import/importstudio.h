#pragma once

#include "models/jobs/import/newimport.h"
#include "ui/import/importdesk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Rollcall {

class ApplyPage;
class BusyButton;
class CheckPage;
class MapPage;
class MessageBar;
class SourcePage;

/// People from a file, in four steps: source, map, check, apply. Nothing is changed before the last one, whose job belongs to
/// Imports and outlives this window. Open it with show(); it deletes itself.
class ImportStudio final : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Source, Map, Check, Apply };

    ImportStudio(ImportDesk desk, const Organization &organization, QWidget *parent = nullptr);
    ~ImportStudio() override;

    /// With this file; anotherRequested() when it has one that is applied.
    void begin(const QString &path);
    /// The import that runs into this organization, begun in another window or before this one was closed; false without one.
    bool showRunning();
    /// With an import that is staged already.
    void goOn(const ChangeSetId &import) { apply(import); }
    Step step() const { return m_step; }
    MessageBar *messages() const { return m_messages; }
    void reject() override;

    const ImportJob *job() const { return m_job; }

Q_SIGNALS:
    /// It waits in the basket, as the person wanted; the studio closes.
    void staged(const QString &title);
    /// A further file into the same organization, or one that is still to be chosen (empty): it wants a studio of its own.
    void anotherRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectPages();
    void goTo(Step step);
    void next();
    void back();
    void updateButtons();

    void look(const QString &path, const std::optional<TableFormat> &format);
    void looked(const NewImport &made);
    void showPreview();
    void mapped();
    void check();
    enum class Then { Apply, Close };
    void stage(Then then);
    void apply(const ChangeSetId &import);
    void follow(ImportJob *job);
    void ended();
    void askToStay();
    void offerUnfinished();
    void saveErrors();
    void saveTemplate();
    void tell(const Error &error);

    ImportDesk m_desk;
    Organization m_organization;
    std::optional<NewImport> m_made;
    Step m_step = Step::Source;
    int m_generation = 0; ///< Of what was looked at: an older answer is dropped.
    std::stop_source m_stop;
    QPointer<ImportJob> m_job;
    ChangeSetId m_ended; ///< The import whose job has ended here.
    bool m_isStaged = false; ///< What was checked stays.
    bool m_mayClose = false; ///< The person chose what becomes of what is under way.

    QLabel *m_steps;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    SourcePage *m_source;
    MapPage *m_map;
    CheckPage *m_check;
    ApplyPage *m_apply;
    QLabel *m_summary;
    QPushButton *m_back;
    QPushButton *m_stage;
    BusyButton *m_next;
    QPushButton *m_close;
};

} // namespace Rollcall
