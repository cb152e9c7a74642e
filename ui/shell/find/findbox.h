#pragma once

#include "ui/shell/find/findmodel.h"

#include <QLineEdit>

class QFrame;
class QLabel;
class QListView;

namespace Rollcall {

/// The box at the top right: finds people, organizations, roles and actions while one types. Down and Up choose, Enter
/// goes there, Escape closes. Its list lies over the window's content and never takes the focus.
class FindBox final : public QLineEdit
{
    Q_OBJECT
public:
    FindBox(Workspace &workspace, Places &places, QWidget *parent = nullptr);

    FindModel &items() { return m_model; }
    QListView *list() const { return m_list; }
    /// What Ctrl+K does: the focus here, the text selected, the list open.
    void begin();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeChosen(const Rollcall::Place &place, bool newWindow);
    void failed(const Rollcall::Error &error);
    void allAnswered(); ///< What failed before does not any more.
    /// Escape: the focus goes back to where it came from.
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePopup();
    void openPopup();
    void closePopup();
    void placePopup();
    void move(int steps);
    void choose(int row, bool newWindow);
    void refreshNote();

    FindModel m_model;
    QFrame *m_popup = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_note = nullptr;
    bool m_enterWaits = false;
};

} // namespace Rollcall
