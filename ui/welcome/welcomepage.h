#pragma once

#include "models/directory/directory.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Rollcall {

/// Told how many people there are so far, on the main thread; answers false to stop.
using SampleProgress = std::function<bool(qint64 people)>;

/// How the directory is filled with invented people; app/ knows.
struct SampleOffer {
    std::function<Task<Result<void>>(SampleProgress)> make; ///< Empty: not offered.
    qint64 people = 5'000;
    int organizations = 200;
};

class ChoiceButton;

/// What stands in the window of a directory without an organization: what Rollcall is and the ways to begin.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    /// With `connects` one of the ways leads to a directory elsewhere.
    explicit WelcomePage(SampleOffer offer, bool connects = false, QWidget *parent = nullptr);
    ~WelcomePage() override;

    bool isBusy() const { return m_cancelled != nullptr; }

Q_SIGNALS:
    void startEmptyChosen();
    void connectChosen();
    void sampleFinished(); ///< Everything is there.
    /// It was not: refused, failed or cancelled by the person. What was made until then stays.
    void sampleFailed(const Rollcall::Error &error);

private:
    QWidget *makeIntroduction();
    QWidget *makeChoices();
    QWidget *makeProgress();
    void makeSample();
    void showWorking(bool working);
    void cancelSample();
    void showProgress(qint64 people);
    void finish(const Result<void> &result);

    SampleOffer m_offer;
    bool m_connects;
    QWidget *m_choices = nullptr;
    QWidget *m_progress = nullptr;
    ChoiceButton *m_sample = nullptr;
    ChoiceButton *m_empty = nullptr;
    QLabel *m_words = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    std::shared_ptr<bool> m_cancelled; ///< Shared with the progress that is under way; null when none is.
};

} // namespace Rollcall
