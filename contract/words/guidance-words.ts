import type { Topic } from "../lists/topic.ts";

/**
 * What people write whom a path of guidance helps, by the id of the path; as in `topic-words.ts`. A test holds the ids
 * against `content/guidance`.
 */
export const guidanceWords: Readonly<Record<string, string>> = {
  "threat-letter": `
    Drohbrief, Drohanruf, Drohmail, Drohnachricht, Bombendrohung, Bombe, Morddrohung, Erpressung, Drohung erhalten, Drohung per WhatsApp, WhatsApp, anonymer Brief, Brief Drohung, Droh Mail, Drohschreiben, Hassbrief, Hassmail, Hass Mail, Hasspost, verdächtiges Paket, verdächtiges Päckchen, verdächtiger Koffer, weißes Pulver,
    threat letter, threatening letter, threatening letters, threatening call, threatening mail, bomb threat, bomb, letter threat, hate mail, hate letter, suspicious package, suspicious parcel, şüpheli paket, şüpheli çanta, طرد مشبوه, tehdit mektubu, tehdit telefonu, tehdit mesajı, tehdit aldık, bomba, bomba ihbarı, bomba tehdidi,
    رسالة تهديد, مكالمة تهديد, خطاب تهديد, قنبلة, تهديد بالقنبلة, هددونا`,
  "mosque-damage": `
    Schaden an der Moschee, Moschee beschädigt, Moschee beschmiert, Scheibe eingeschlagen, Scheibe eingeworfen, Fenster eingeschlagen, Fenster eingeworfen, Scheibe, Brandanschlag, Brandstiftung, Anschlag, Anschlag auf Moschee, Angriff, Angriff auf Moschee,
    Hakenkreuz, Hakenkreuze, Schmiererei, Schmierereien, Graffiti, Graffiti an der Wand, Sachbeschädigung, Vandalismus, Überfall, Einbruch in Moschee, Einbruch, Schweinekopf, Schweinefleisch, Steine geworfen, Steine Moschee geworfen, Steinwurf, Eier geworfen, Eier Moschee geworfen, Farbbeutel, Farbe geschmiert, Nazi Aufkleber, rechte Aufkleber, Scheibe eingeschmissen, Scheiben eingeschmissen, Fenster eingeschmissen, Wand beschmiert, Fensterscheibe, Feuer, Brand, eingebrochen,
    damage at the mosque, mosque damaged, mosque attacked, attack on mosque, broken window, window smashed, smashed window, arson, swastika, graffiti, graffiti on wall, vandalism, break-in, burglary, burgled, broken into, brick through window, brick window, stones thrown, nazi stickers, threw brick, threw brick window, threw stones, stone thrown, eggs thrown, pig head, pigs head, pork at mosque, fire,
    camiye saldırı, cami saldırısı, cami camı, camı kırıldı, caminin camı kırıldı, cam kırıldı, kundaklama, kundakçılık, gamalı haç, duvara yazı, camiye zarar, camiye taş, taş attılar, camiye taş attılar, taşladılar, camiye yumurta attılar, yumurta attılar, domuz kafası, domuz eti, boya attılar, camiyi yaktılar, hırsız girdi, yangın,
    زجاج المسجد, كسروا زجاج, كسروا زجاج المسجد, كسر نافذة, نافذة المسجد, تخريب المسجد, تخريب, حريق, إحراق, هجوم على المسجد, اعتداء على المسجد, صليب معقوف, سرقة المسجد, هجوم, hujum, hujum masjid, كسروا شبابيك, كسروا شبابيك الجامع, كسروا زجاج الجامع, رموا حجارة, حجارة على المسجد, رأس خنزير, كتبوا على الحائط, كتب على الجدار, كتبوا على باب المسجد, شعارات نازية, كتب على حيط الجامع, كتابات على الجدار, احترق المسجد, انحرق المسجد, انحرق الجامع, حرقوا المسجد, حرقوا الجامع`,
  "online-hate": `
    Hass im Netz, Hetze im Netz, Hass im Internet, Hass Facebook, Hass Instagram, Hass TikTok, Hasskommentar, Hasskommentare, Kommentar, Hetze, Beleidigung im Internet, Facebook, Instagram, TikTok,
    hate on the net, hate online, online hate, internet hate, hate on internet, hate on facebook, hate comments, cyber hate, hate posts, internette nefret, internet nefret, sosyal medyada nefret, nefret yorumları, internette hakaret, sosyal medya nefret,
    كراهية على الإنترنت, الكراهية على الإنترنت, كراهية ضد المسلمين على الإنترنت, الإنترنت كراهية, إهانة على الإنترنت, تحريض, تحريض على الإنترنت, تحريض على الإنترنت ضد المسلمين, فيسبوك`,
  "worry-about-youth": `
    Sorge um jungen Menschen, Sorge um meinen Sohn, Sorge um meine Tochter, Sohn, Sohn radikalisiert, Tochter radikalisiert, Bruder radikalisiert, Sohn Dschihad, Kind radikalisiert, Schüler radikalisiert, mein Sohn verändert sich,
    worry about young person, worried about my son, worried about son, son radicalised, son radicalized, brother radicalised, brother radicalized, daughter radicalised, my son has changed, being radicalised, being radicalized,
    oğlum, oğlum radikalleşiyor, kızım radikalleşiyor, kardeşim radikalleşiyor, oğlum için endişe, çocuğum radikalleşiyor, genç için endişe,
    ابني, ابني متغير, أخاف على ابني, أخاف عليه من التطرف, أخي متطرف, ابنتي متغيرة, القلق على شاب`,
  "friday-parking": `
    Freitagsgebet Parken, Freitag Parken, Freitagsgebet Verkehr, Parken, Parkplatz, Parkplätze, Falschparker, Falschparken, zugeparkt, Abschleppen, Stau,
    Friday parking, Friday prayer parking, parking, parking tickets, double parking, cuma park, cuma namazı park, cuma parkı, park yeri, otopark, park sorunu, trafik, cuma trafiği,
    صلاة الجمعة مواقف, مواقف السيارات, مواقف, موقف السيارات, صلاة الجمعة مواقف السيارات, ازدحام, مرور`,
  "large-funeral": `
    Totengebet mit vielen, Beerdigung mit tausend, Beerdigung mit 1000, Bestattung mit 1000, Beerdigung, Bestattung, Trauerfeier, Totengebet, große Beerdigung, großes Totengebet, Trauerzug, funeral with 1000, funeral with thousand, large funeral, big funeral, funeral, funerals, burials, burial, funeral prayer,
    bin kişilik cenaze, büyük cenaze, cenaze, kalabalık cenaze, cenaze namazı, cenaze bin kişi, جنازة كبيرة, جنازة, جنازة ألف شخص, جنازة كبيرة ألف شخص, صلاة الجنازة`,
  "ramadan-nights": `
    Ramadan nachts, Ramadan Nacht, Ramadan Nächte, Nächte im Ramadan, Ramadan Lärm, Tarawih, Tarawih nachts, Nachtgebet, Iftar, Ramadan Nachbarn, Fastenbrechen, Ramadan,
    Ramadan nights, Ramadan night, Ramadan noise, tarawih, late night Ramadan, Ramazan geceleri, Ramazan gecesi, teravih, Ramazan gürültü, iftar, Ramazan,
    ليالي رمضان, رمضان ليلا, التراويح, تراويح, صلاة التراويح, إزعاج رمضان, ضجيج, رمضان, إفطار`,
  "demonstration-nearby": `
    Demo vor Moschee, Demonstration vor Moschee, Kundgebung vor Moschee, Demo, Demonstration, Demonstrationen, Kundgebung, Kundgebungen, Aufmarsch, Gegendemo, Demonstration in der Nähe, Protest vor Moschee, demonstrations, demonstration nearby, demonstration near mosque, march near mosque, protest near mosque, rally, march, protest,
    cami önünde gösteri, cami önünde yürüyüş, caminin önünde gösteri, gösteri, miting, protesto, yakında gösteri, مظاهرة قرب المسجد, مظاهرة, مظاهرات, احتجاج, احتجاجات, مظاهرة أمام المسجد`,
};

/** The topic that each path is about; null where it is a matter of several. */
export const guidanceTopics: Readonly<Record<string, Topic | null>> = {
  "threat-letter": "threats",
  "mosque-damage": null,
  "online-hate": "anti-muslim-hate",
  "worry-about-youth": "radicalisation-prevention",
  "friday-parking": "prayer-and-feasts",
  "large-funeral": "funerals",
  "ramadan-nights": "prayer-and-feasts",
  "demonstration-nearby": "assemblies",
};
