#pragma once

#include "models/workspace/import/newimport.h"
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

/// People from a file, in four steps: source, map, check, apply. Nothing is changed before the last one. Open it with show();
/// it deletes itself.
class ImportStudio final : public QDialog
{
    Q_OBJECT
public:
    enum class Step { Source, Map, Check, Apply };

    ImportStudio(ImportDesk desk, const Organization &organization, QWidget *parent = nullptr);
    ~ImportStudio() override;

    /// With this file.
    void begin(const QString &path);
    Step step() const { return m_step; }
    MessageBar *messages() const { return m_messages; }
    void reject() override;

Q_SIGNALS:
    /// An import was applied, as far as it went; its set can be taken back.
    void applied(const QString &sentence, const Rollcall::ChangeSet &set);
    /// Passwords that were made: shown once, by somebody.
    void secretsMade(const QList<Rollcall::SentChange> &secrets);

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
    void stage();
    void apply(const ChangeSetId &import);
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
    bool m_mayClose = false; ///< The person chose to stop what is under way.

    QLabel *m_steps;
    MessageBar *m_messages;
    QStackedWidget *m_pages;
    SourcePage *m_source;
    MapPage *m_map;
    CheckPage *m_check;
    ApplyPage *m_apply;
    QLabel *m_summary;
    QPushButton *m_back;
    BusyButton *m_next;
    QPushButton *m_close;
};

} // namespace Rollcall
