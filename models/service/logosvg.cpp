#include "models/service/logochecks.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

namespace Rollcall::LogoChecks {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rollcall::Service)
};

// Enough for any logo, and little enough to be drawn at once.
constexpr int mostElements = 5000;
constexpr int mostCopies = 100;
constexpr qsizetype deepest = 64;

/// Elements that run something, or show something that is not of this drawing.
bool isActive(QStringView element)
{
    static const QSet<QString> active{u"script"_s, u"foreignobject"_s, u"iframe"_s, u"object"_s, u"embed"_s, u"handler"_s,
                                      u"listener"_s, u"animate"_s, u"animatetransform"_s, u"animatemotion"_s,
                                      u"animatecolor"_s, u"set"_s, u"image"_s, u"audio"_s, u"video"_s};
    return active.contains(element.toString().toLower());
}

/// Whether a style or a paint names something outside: url(#own) is the only address allowed.
bool fetches(const QString &style)
{
    if (style.contains("@import"_L1, Qt::CaseInsensitive))
        return true;
    for (auto at = style.indexOf("url("_L1, 0, Qt::CaseInsensitive); at >= 0;
         at = style.indexOf("url("_L1, at + 4, Qt::CaseInsensitive)) {
        const QStringView address = QStringView(style).mid(at + 4).trimmed();
        const bool quoted = address.startsWith(u'"') || address.startsWith(u'\'');
        if (!address.mid(quoted ? 1 : 0).startsWith(u'#'))
            return true;
    }
    return false;
}

/// The same of a style sheet, where escapes could hide an address.
bool sheetFetches(const QString &style)
{
    return style.contains(u'\\') || fetches(style);
}

class SvgCheck final
{
public:
    explicit SvgCheck(const QByteArray &bytes) : m_xml(bytes) {}

    Result<void> run()
    {
        while (!m_xml.atEnd() && !m_fault) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::DTD:
                // The plain declaration of SVG 1.1 is harmless; entities could grow without bounds.
                if (!m_xml.entityDeclarations().isEmpty() || m_xml.text().contains(u'['))
                    refuse(Words::tr("The drawing declares entities, which a logo may not. Save it as plain SVG."));
                break;
            case QXmlStreamReader::StartElement: begin(); break;
            case QXmlStreamReader::EndElement: end(); break;
            case QXmlStreamReader::Characters:
                if (m_inStyle && sheetFetches(m_xml.text().toString()))
                    refuseOutside();
                break;
            case QXmlStreamReader::ProcessingInstruction: // a style sheet from elsewhere
                refuseOutside();
                break;
            default: break;
            }
        }
        if (!m_fault && m_xml.hasError()) {
            m_fault = Error{Error::Kind::Invalid, Words::tr("The drawing is damaged in line %1.").arg(m_xml.lineNumber()),
                            m_xml.errorString(), u"logo"_s};
        }
        // A copy of what holds copies multiplies: a few lines would draw for hours.
        if (!m_fault && m_copiers.intersects(m_copied))
            refuse(Words::tr("The drawing copies parts that hold copies themselves. Save it with these turned into paths."));
        return m_fault ? Result<void>(tl::unexpected(*m_fault)) : Result<void>();
    }

private:
    void begin()
    {
        const QString name = m_xml.name().toString();
        if (m_ids.isEmpty() && name != "svg"_L1)
            return refuse(Words::tr("This is no PNG, JPEG or SVG picture. Choose a file of one of these kinds."));
        if (isActive(name))
            return refuse(Words::tr("The drawing holds a script, an animation or another file (“%1”), which a logo may not. "
                                    "Save it as plain SVG.")
                              .arg(name));
        m_ids.append(m_xml.attributes().value("id"_L1).toString());
        const bool copy = name == "use"_L1;
        m_copies += copy ? 1 : 0;
        if (++m_elements > mostElements || m_copies > mostCopies || m_ids.size() > deepest)
            return refuse(Words::tr("The drawing has too many parts for a logo. Simplify it."));
        if (copy)
            m_copiers.unite(QSet<QString>(m_ids.begin(), m_ids.end()) - QSet<QString>{QString()});
        m_inStyle = name == "style"_L1;
        for (const auto &attribute : m_xml.attributes())
            check(attribute, copy);
    }

    void check(const QXmlStreamAttribute &attribute, bool copy)
    {
        const QString name = attribute.name().toString().toLower();
        const QString value = attribute.value().toString().trimmed();
        if (name.startsWith("on"_L1))
            return refuse(Words::tr("The drawing holds a script, an animation or another file (“%1”), which a logo may not. "
                                    "Save it as plain SVG.")
                              .arg(attribute.name()));
        if (name == "href"_L1 || name == "src"_L1) {
            if (!value.isEmpty() && !value.startsWith(u'#'))
                refuseOutside();
            if (copy)
                m_copied.insert(value.mid(1));
        } else if (name == "style"_L1 ? sheetFetches(value) : fetches(value)) {
            refuseOutside();
        }
    }

    void end()
    {
        m_ids.removeLast();
        m_inStyle = false;
    }

    void refuse(const QString &sentence)
    {
        if (!m_fault)
            m_fault = Error{Error::Kind::Invalid, sentence, {}, u"logo"_s};
    }
    void refuseOutside()
    {
        refuse(Words::tr("The drawing fetches something from elsewhere, which a logo may not. Save it as plain SVG with all in it."));
    }

    QXmlStreamReader m_xml;
    std::optional<Error> m_fault;
    QStringList m_ids;       ///< Of the open elements, outermost first.
    QSet<QString> m_copiers; ///< Ids of what has a copy within.
    QSet<QString> m_copied;  ///< Ids that copies name.
    int m_elements = 0;
    int m_copies = 0;
    bool m_inStyle = false;
};

} // namespace

Result<void> checkSvg(const QByteArray &bytes)
{
    return SvgCheck(bytes).run();
}

} // namespace Rollcall::LogoChecks
