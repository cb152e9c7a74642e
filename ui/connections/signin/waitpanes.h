#pragma once

#include "models/auth/flows/deviceflow.h"
#include "models/domain/timing.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Rollcall {

class CopyButton;
class ToneLabel;

/// "4 min 59 s left", each second anew.
class Countdown final : public QWidget
{
    Q_OBJECT
public:
    explicit Countdown(Timing &timing, QWidget *parent = nullptr);

    void start(const QDateTime &end);
    void stop();
    QString text() const;

private:
    void tick(quint64 run);

    Timing &m_timing;
    QDateTime m_end;
    ToneLabel *m_label;
    quint64 m_run = 0;
};

/// While the browser has the word: the link, a button that copies it and one that opens it again.
class BrowserPane final : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserPane(Timing &timing, QWidget *parent = nullptr);

    /// Before the link is there.
    void prepare();
    void showLink(const QUrl &link, const QDateTime &until, bool isOpened);
    Countdown *countdown() const { return m_countdown; }

Q_SIGNALS:
    void openRequested(const QUrl &link);

private:
    QLabel *m_sentence;
    QLineEdit *m_link;
    CopyButton *m_copy;
    QPushButton *m_open;
    Countdown *m_countdown;
    QUrl m_shown;
};

/// While a person types the code on another machine.
class DevicePane final : public QWidget
{
    Q_OBJECT
public:
    explicit DevicePane(Timing &timing, QWidget *parent = nullptr);

    void prepare();
    void showCode(const DeviceCode &code);
    Countdown *countdown() const { return m_countdown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void adapt();

    QLabel *m_sentence;
    QLabel *m_address;
    QLabel *m_code;
    CopyButton *m_copyAddress;
    CopyButton *m_copyCode;
    Countdown *m_countdown;
};

} // namespace Rollcall
