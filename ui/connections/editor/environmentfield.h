#pragma once

#include "models/directory/connection.h"

#include <QWidget>

class QComboBox;

namespace Rollcall {

class EnvironmentChip;

/// Word and colour of an environment, with the chip that follows from them.
class EnvironmentField final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString word READ word WRITE setWord NOTIFY edited USER true)
public:
    explicit EnvironmentField(QWidget *parent = nullptr);

    QString word() const;   ///< As it is stored: "production", or the person's own.
    QString colour() const; ///< Empty: that of the word.
    void setWord(const QString &word);
    void setColour(const QString &colour);
    EnvironmentChip *chip() const { return m_chip; }

Q_SIGNALS:
    void edited();

private:
    void preview();

    QComboBox *m_word;
    QComboBox *m_colour;
    EnvironmentChip *m_chip;
};

} // namespace Rollcall
