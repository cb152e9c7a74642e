#pragma once

#include "models/workspace/opendirectory.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace Rollcall {

class Avatar;
class ProblemLabel;

/// The logo of an organization: a preview, and buttons that choose another or none. A chosen file is kept by the directory
/// at once, so that what is wrong with it is said here; the organization has it when the form is saved. A picture may also be
/// dropped on it: a file, or the picture itself from a browser.
class LogoField final : public QWidget
{
    Q_OBJECT
public:
    /// Asks for a file and hands over its path; an empty one when the person thought better of it.
    using Chooser = std::function<void(std::function<void(const QString &path)> chosen)>;

    LogoField(OpenDirectory &directory, QWidget *parent = nullptr);

    /// Who asks for the file; the system's dialog by default.
    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// Initials stand where there is no logo.
    void setName(const QString &id, const QString &name);
    void setLogo(const QString &hash);
    const QString &logo() const { return m_hash; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void logoChanged();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void chosen(const QString &path);
    void keep(const Result<QByteArray> &bytes);
    void settle(const Result<QString> &hash);
    void setBusy(bool busy);
    void showLogo();
    void askForFile(std::function<void(const QString &path)> chosen);

    OpenDirectory &m_directory;
    Chooser m_chooser;
    Avatar *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
    ProblemLabel *m_problem;
    QString m_hash;
    bool m_busy = false;
};

} // namespace Rollcall
