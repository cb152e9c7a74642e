#include "models/service/sample/cultures.h"

namespace Rollcall::Sample {

using namespace Qt::StringLiterals;

namespace {

/// "Олена=olena Тарас=taras"
QList<Spelling> spellings(const QString &text)
{
    QList<Spelling> result;
    for (const QString &item : text.split(u' ', Qt::SkipEmptyParts))
        result.append({item.section(u'=', 0, 0), item.section(u'=', 1, 1)});
    return result;
}

NamePool pool(const QString &given, const QString &family)
{
    return {spellings(given), spellings(family)};
}

Culture english()
{
    return {{pool(u"Olivia=olivia Amelia=amelia Isla=isla Grace=grace Freya=freya Zoe=zoe Siân=sian Niamh=niamh George=george "
                  "Oliver=oliver Arthur=arthur Noah=noah Harry=harry Rhys=rhys Seán=sean Callum=callum"_s,
                  u"Smith=smith Jones=jones Taylor=taylor Brown=brown Williams=williams Wilson=wilson Evans=evans "
                  "O’Connor=oconnor Walker=walker Hughes=hughes Green=green Clarke=clarke Byrne=byrne MacLeod=macleod "
                  "Price=price Bennett=bennett Shah=shah Okafor=okafor"_s)},
            u" "_s, false, u"en_GB"_s, u"Europe/London"_s, u"United Kingdom"_s,
            {u"London"_s, u"Leeds"_s, u"Cardiff"_s, u"Glasgow"_s, u"Belfast"_s}, u"+447400######"_s, u"%1 Station Road"_s, 5};
}

Culture german()
{
    return {{pool(u"Jürgen=juergen Björn=bjoern Käthe=kaethe Änne=aenne Sören=soeren Anna=anna Lukas=lukas Mia=mia Emma=emma "
                  "Günther=guenther Jörg=joerg Lena=lena Finn=finn Zoë=zoe Øyvind=oyvind Hannah=hannah"_s,
                  u"Müller=mueller Schäfer=schaefer Weiß=weiss Köhler=koehler Groß=gross Jäger=jaeger Böhm=boehm Ärzte=aerzte "
                  "Schmidt=schmidt Schneider=schneider Fischer=fischer Öztürk=oeztuerk Krüger=krueger Vogel=vogel "
                  "Lindström=lindstroem Hansen=hansen"_s)},
            u" "_s, false, u"de_DE"_s, u"Europe/Berlin"_s, u"Deutschland"_s,
            {u"Berlin"_s, u"München"_s, u"Köln"_s, u"Lübeck"_s, u"Dresden"_s}, u"+4915128817###"_s, u"Bahnhofstraße %1"_s, 4};
}

Culture french()
{
    return {{pool(u"Chloé=chloe Élodie=elodie François=francois Zoé=zoe Hélène=helene Jérôme=jerome Louise=louise Noël=noel "
                  "Anaïs=anais Gaëlle=gaelle Théo=theo Margaux=margaux Rémi=remi Inès=ines"_s,
                  u"Lefèvre=lefevre Moreau=moreau Bernard=bernard Garçon=garcon Petit=petit Durand=durand Gauthier=gauthier "
                  "Chevalier=chevalier Renée=renee Béranger=beranger Dubois=dubois Lemaître=lemaitre D’Arcy=darcy"_s)},
            u" "_s, false, u"fr_FR"_s, u"Europe/Paris"_s, u"France"_s,
            {u"Paris"_s, u"Lyon"_s, u"Nîmes"_s, u"Besançon"_s, u"Orléans"_s}, u"+3361#######"_s, u"%1, rue de l’Église"_s, 3};
}

Culture polish()
{
    return {{pool(u"Łukasz=lukasz Paweł=pawel Michał=michal Wojciech=wojciech Stanisław=stanislaw Grzegorz=grzegorz"_s,
                  u"Wójcik=wojcik Kowalski=kowalski Zieliński=zielinski Wiśniewski=wisniewski Dąbrowski=dabrowski Mazur=mazur"_s),
             pool(u"Małgorzata=malgorzata Zofia=zofia Agnieszka=agnieszka Bożena=bozena Kinga=kinga Ewa=ewa"_s,
                  u"Wójcik=wojcik Kowalska=kowalska Zielińska=zielinska Wiśniewska=wisniewska Dąbrowska=dabrowska Mazur=mazur"_s)},
            u" "_s, false, u"pl_PL"_s, u"Europe/Warsaw"_s, u"Polska"_s,
            {u"Warszawa"_s, u"Kraków"_s, u"Łódź"_s, u"Gdańsk"_s}, u"+4850#######"_s, u"ul. Długa %1"_s, 2};
}

Culture ukrainian()
{
    return {{pool(u"Олена=olena Анна=anna Ївга=yivha Іван=ivan Ірина=iryna Тарас=taras Оксана=oksana Андрій=andrii Юлія=yuliia "
                  "Сергій=serhii Наталя=natalia Богдан=bohdan Соломія=solomiia Єгор=yehor Катерина=kateryna Ґалина=galyna "
                  "Дмитро=dmytro Марʼяна=mariana"_s,
                  u"Шевченко=shevchenko Коваленко=kovalenko Бондаренко=bondarenko Ткачук=tkachuk Мельник=melnyk Кравчук=kravchuk "
                  "Гнатюк=hnatiuk Їжак=yizhak Петренко=petrenko Савчук=savchuk Лисенко=lysenko Щербань=shcherban Яремчук=yaremchuk "
                  "Дерев’янко=derevianko Поліщук=polishchuk Ґудзь=gudz"_s)},
            u" "_s, false, u"uk_UA"_s, u"Europe/Kyiv"_s, u"Україна"_s,
            {u"Київ"_s, u"Львів"_s, u"Харків"_s, u"Одеса"_s, u"Дніпро"_s}, u"+38050#######"_s, u"вул. Шевченка, %1"_s, 5};
}

Culture greek()
{
    return {{pool(u"Γιώργος=giorgos Νίκος=nikos Δημήτρης=dimitris Κώστας=kostas Γιάννης=giannis Παναγιώτης=panagiotis"_s,
                  u"Παπαδόπουλος=papadopoulos Οικονόμου=oikonomou Αγγελόπουλος=angelopoulos Νικολάου=nikolaou Βασιλείου=vasileiou"_s),
             pool(u"Ελένη=eleni Μαρία=maria Κατερίνα=katerina Σοφία=sofia Αγγελική=angeliki Ειρήνη=eirini"_s,
                  u"Παπαδοπούλου=papadopoulou Οικονόμου=oikonomou Αγγελοπούλου=angelopoulou Νικολάου=nikolaou Βασιλείου=vasileiou"_s)},
            u" "_s, false, u"el_GR"_s, u"Europe/Athens"_s, u"Ελλάδα"_s,
            {u"Αθήνα"_s, u"Θεσσαλονίκη"_s, u"Πάτρα"_s, u"Ηράκλειο"_s}, u"+306945######"_s, u"Ερμού %1"_s, 2};
}

Culture japanese()
{
    return {{pool(u"結衣=yui 陽菜=hina 美咲=misaki 翔太=shota 大輔=daisuke 健一=kenichi さくら=sakura 蓮=ren 葵=aoi 直樹=naoki"_s,
                  u"佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 渡辺=watanabe 伊藤=ito 山本=yamamoto 中村=nakamura 小林=kobayashi "
                  "斎藤=saito"_s)},
            u" "_s, true, u"ja_JP"_s, u"Asia/Tokyo"_s, u"日本"_s, {u"東京"_s, u"大阪"_s, u"京都"_s, u"札幌"_s}, u"+819012######"_s,
            u"中央%1丁目"_s, 2};
}

Culture chinese()
{
    return {{pool(u"伟=wei 芳=fang 秀英=xiuying 敏=min 静=jing 强=qiang 磊=lei 洋=yang 艳=yan 勇=yong 军=jun 杰=jie"_s,
                  u"王=wang 李=li 张=zhang 刘=liu 陈=chen 杨=yang 赵=zhao 黄=huang 周=zhou 吴=wu 徐=xu 欧阳=ouyang"_s)},
            QString(), true, u"zh_CN"_s, u"Asia/Shanghai"_s, u"中国"_s, {u"北京"_s, u"上海"_s, u"广州"_s, u"成都"_s},
            u"+86138########"_s, u"人民路%1号"_s, 3};
}

Culture arabic()
{
    return {{pool(u"محمد=mohammed أحمد=ahmed فاطمة=fatima مريم=maryam يوسف=yousef ليلى=layla عمر=omar نور=noor خالد=khaled سارة=sara"_s,
                  u"حسن=hassan علي=ali المصري=almasri إبراهيم=ibrahim منصور=mansour الخطيب=alkhatib سالم=salem نصار=nassar "
                  "حداد=haddad"_s)},
            u" "_s, false, u"ar_EG"_s, u"Africa/Cairo"_s, u"مصر"_s, {u"القاهرة"_s, u"الإسكندرية"_s, u"الجيزة"_s}, u"+20100#######"_s,
            u"شارع النيل %1"_s, 2};
}

Culture hebrew()
{
    return {{pool(u"נועה=noa תמר=tamar יעל=yael מאיה=maya דניאל=daniel איתי=itai אורי=uri משה=moshe שירה=shira יונתן=yonatan"_s,
                  u"כהן=cohen לוי=levi מזרחי=mizrahi פרץ=peretz ביטון=biton אברהם=avraham פרידמן=friedman שפירא=shapira"_s)},
            u" "_s, false, u"he_IL"_s, u"Asia/Jerusalem"_s, u"ישראל"_s, {u"ירושלים"_s, u"חיפה"_s, u"באר שבע"_s}, u"+97250#######"_s,
            u"הרצל %1"_s, 1};
}

} // namespace

const QList<Culture> &cultures()
{
    static const QList<Culture> all{english(), german(), french(),  polish(), ukrainian(),
                                    greek(),   japanese(), chinese(), arabic(), hebrew()};
    return all;
}

} // namespace Rollcall::Sample
