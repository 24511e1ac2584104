import type { OrganizationKind } from "../lists/organization-kind.ts";

/** What people write who mean a kind of organisation, beside its names; as in `topic-words.ts`. */
export const organizationWords: Readonly<Record<OrganizationKind, string>> = {
  "police-authority": `
    Polizeipräsidium, Polizeidirektion, Polizeiinspektion, Kreispolizeibehörde, Polizeirevier, Polizeiwache, Wache, Polizeidienststelle, Dienststelle, Revier, police headquarters, police station, police authority,
    karakol, polis karakolu, emniyet müdürlüğü, polis merkezi, مركز الشرطة, مخفر, قسم الشرطة, مديرية الشرطة`,
  "land-criminal-police": "",
  "federal-authority": `
    Bundespolizei, Bundeskriminalamt, BKA, Bundesbehörde, federal police, federal criminal police, federal authority, federal polis, الشرطة الاتحادية, الشرطة الفيدرالية`,
  "mosque-association": `
    Moscheegemeinde, Moscheeverein, Moscheegemeinden, Moscheevereine, Islamische Gemeinde, islamische Gemeinschaft, Islamischer Verein, Islamischer Kulturverein, muslimische Gemeinde, Islamisches Zentrum,
    mosque association, mosque community, Islamic community, Muslim community, Islamic centre, Islamic center, cami derneği, cami cemaati, cami dernekleri, islam cemiyeti, islam merkezi,
    جمعية مسجد, جمعية إسلامية, مركز إسلامي, المركز الإسلامي, جماعة المسجد`,
  "land-association": `
    Landesverband, Schura, Shura, Şura, Landesverbände, Land association, شورى, الشورى, مجلس الشورى, eyalet birliği, اتحاد على مستوى الولاية`,
  umbrella: `
    Bundesverband, Dachverband, Dachverbände, umbrella organisation, umbrella organization, umbrella, umbrella association, çatı kuruluşu, çatı örgütü, federal çatı kuruluşu, اتحاد عام, الاتحاد العام, اتحاد مظلي`,
  "youth-organization": `
    Jugendverband, Jugendgruppe, Jugendverein, muslimische Jugend, Moscheejugend, Pfadfinder, youth organisation, youth organization, youth group, youth club, Muslim youth, gençlik kuruluşu, gençlik derneği, gençlik kolları, gençlik grubu,
    Müslüman gençlik derneği, منظمة شبابية, جمعية شبابية, شباب مسلم`,
  "women-organization": `
    Frauenverband, Frauenverein, Frauengruppe, Frauengemeinschaft, muslimische Frauen, women's organisation, women's organization, women's association, women's group, Muslim women,
    kadın kuruluşu, kadın derneği, kadın kolları, kadınlar kolu, kadın grubu, منظمة نسائية, جمعية نسائية, جمعية نسائية إسلامية, جمعية النساء`,
  "welfare-organization": `
    Wohlfahrtsverband, Wohlfahrt, Wohlfahrtspflege, Sozialverein, welfare organisation, welfare organization, welfare association, charity, welfare, yardım kuruluşu, yardım derneği, hayır kurumu, sosyal yardım derneği,
    منظمة خيرية, جمعية خيرية, رعاية اجتماعية, جمعية رعاية اجتماعية, الإغاثة`,
  "student-organization": `
    Hochschulverband, Hochschulgruppe, muslimische Hochschulgruppe, Studierendenverein, Studentenverein, islamischer Hochschulverein, MHG, IHV, student organisation, student organization, student association, Muslim students, student group,
    öğrenci kuruluşu, öğrenci derneği, öğrenci birliği, Müslüman öğrenci derneği, منظمة طلابية, جمعية طلابية, اتحاد الطلبة, اتحاد الطلبة المسلمين, الطلبة المسلمين`,
  "clearing-point": "Clearingstelle, Clearing Point, Clearing-Stelle",
};

/**
 * Words that may mean an association, and much else: only beside a language, such as "bosnische Gemeinde", they are
 * taken for one, as a guess.
 */
export const doubtfulAssociationWords = "Gemeinde, Verein, community, cemaat, dernek, derneği, جماعة, جالية";
