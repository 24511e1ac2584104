import type { LandCode } from "../../contract/lists/land.ts";
import type { Role } from "../../contract/lists/role.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/** What a role is called in which Land; only where it is documented. `names`: the first is the usual one. */
type RoleName = { readonly role: Role; readonly land: LandCode; readonly names: readonly string[] };

export const roleNames: readonly RoleName[] = [
  {
    role: "liaison-officer",
    land: "DE-NW",
    names: [
      "KMI",
      "KIA",
      "Kontaktbeamte muslimische Institutionen",
      "Kontaktbeamte für interkulturelle und -religiöse Angelegenheiten",
    ],
  },
  {
    role: "contact-for-muslims",
    land: "DE-BW",
    names: ["Ansprechpartner für Muslime", "Ansprechpartner Moscheevereine"],
  },
  { role: "migration-officer", land: "DE-HE", names: ["Landesmigrationsbeauftragte", "Ausländerbeauftragte"] },
  { role: "lka-prevention", land: "DE-HH", names: ["Institut für transkulturelle Kompetenz"] },
  { role: "liaison-officer", land: "DE-NI", names: ["PPMK"] },
];

/** The role that is the police's contact for Muslim organisations in a Land; only where it is documented. */
const contactRoles: Partial<Record<LandCode, Role>> = {
  "DE-NW": "liaison-officer",
  "DE-BW": "contact-for-muslims",
  "DE-HE": "migration-officer",
  "DE-NI": "liaison-officer",
  "DE-HH": "lka-prevention",
};

/** What a role is usually called in a Land; null where nothing is documented. */
export const roleNameIn = (role: Role, land: LandCode): string | null =>
  roleNames.find((name) => name.role === role && name.land === land)?.names[0] ?? null;

/**
 * The role that does in `land` what `role` does elsewhere; null where it is the same, where `role` is another job, or
 * where nothing is documented.
 */
export const findEquivalentRole = (role: Role, land: LandCode): Role | null => {
  const here = contactRoles[land];
  const isContactRole = Object.values(contactRoles).includes(role);
  return isContactRole && here !== undefined && here !== role ? here : null;
};

/** Names of the Länder in any language, whatever the interface's is, and short ones. */
export const landWords: Partial<Record<LandCode, readonly string[]>> = {
  "DE-BW": ["Württemberg", "بادن-فورتمبيرغ"],
  "DE-BY": ["Bavaria", "Bavyera", "بافاريا", "بايرن"],
  "DE-BB": ["براندنبورغ"],
  "DE-HE": ["Hesse", "هسن", "هيسن"],
  "DE-MV": ["Mecklenburg", "Vorpommern", "Meck-Pomm", "MeckPomm", "McPomm", "Western Pomerania", "مكلنبورغ-فوربومرن"],
  "DE-NI": ["Lower Saxony", "Aşağı Saksonya", "سكسونيا السفلى", "ساكسونيا السفلى"],
  "DE-NW": ["Westfalen", "North Rhine-Westphalia", "Kuzey Ren-Vestfalya", "شمال الراين-وستفاليا"],
  "DE-RP": ["Rhineland-Palatinate", "Renanya-Palatina", "راينلاند-بفالتس"],
  "DE-SL": ["سارلاند"],
  "DE-SN": ["Saxony", "Saksonya", "سكسونيا", "ساكسونيا"],
  "DE-ST": ["Saxony-Anhalt", "Saksonya-Anhalt", "سكسونيا-أنهالت"],
  "DE-SH": ["شليسفيغ-هولشتاين"],
  "DE-TH": ["Thuringia", "Türingiya", "تورينغن"],
};

/** Words of any language that mean a role, beside its names in the interface's languages. */
export const roleWords: Partial<Record<Role, readonly string[]>> = {
  "liaison-officer": ["Polizei", "polis", "emniyet", "police", "شرطة", "Kontaktpolizist", "Verbindungsbeamter"],
  "contact-for-muslims": ["Polizei", "polis", "emniyet", "police", "شرطة", "Islambeauftragter", "BfMI"],
  "migration-officer": ["Ausländerbeauftragter", "Migrationsbeauftragter"],
  "lka-prevention": ["LKA"],
  "crime-prevention-advice": ["Kripo"],
  "victim-support": ["Opferhilfe", "Opferberatung"],
  "dialogue-officer": ["Dialogbeauftragter"],
  board: ["Vorsitzender", "Vorsitzende", "başkan"],
  imam: ["imam", "hoca", "Hodscha", "إمام", "خطيب"],
};

/** Words of any language that mean a topic, beside its names in the interface's languages. */
export const topicWords: Partial<Record<Topic, readonly string[]>> = {
  "mosque-protection": ["Moschee", "cami", "camii", "mosque", "masjid", "مسجد", "مساجد", "جامع"],
  "mosque-visits": ["Moschee", "cami", "camii", "mosque", "masjid", "مسجد", "مساجد", "جامع"],
  "prayer-and-feasts": ["cuma", "bayram", "ramazan", "رمضان", "Zuckerfest", "Opferfest", "Eid", "kurban", "عيد"],
  threats: ["Bedrohung", "Drohbrief", "تهديد"],
  "anti-muslim-hate": [
    "Islamfeindlichkeit",
    "Islamophobie",
    "Islamophobia",
    "islamofobi",
    "antimuslimisch",
    "Hass",
    "Hassrede",
    "Hasskriminalität",
    "Hassverbrechen",
    "hate crime",
    "nefret",
    "كراهية",
  ],
  "radicalisation-prevention": ["Islamismus", "Salafismus", "Extremismus", "radicalization"],
  "right-wing-extremism": ["Rechtsextremisten", "Nazis", "Neonazis"],
  complaints: ["Rassismus", "racism", "ırkçılık", "عنصرية"],
  youth: ["Cybermobbing"],
  addiction: ["Drogen", "Alkohol", "drugs", "uyuşturucu", "مخدرات"],
  funerals: ["Beerdigung", "Friedhof", "cemetery", "mezarlık", "cenaze", "جنازة", "مقبرة"],
  refugees: ["Flüchtlinge", "Asyl", "لاجئين"],
  recruitment: ["Polizeiberuf", "Ausbildung"],
  sport: ["Fußball", "futbol"],
};

/** Words of any language for kinds of organisations, which the text search finds. */
export const kindWords: readonly string[] = ["Schura", "Shura", "Şura", "شورى"];

/** Towns by names that their file lacks: epithets, and what they are called in English, Turkish and Arabic; by key. */
export const townNames: Readonly<Record<string, readonly string[]>> = {
  "01002000": ["كيل"],
  "01003000": ["لوبيك"],
  "02000000": ["هامبورغ"],
  "03101000": ["Brunswick", "براونشفايغ"],
  "03241001": ["Hanover", "هانوفر"],
  "03404000": ["أوسنابروك"],
  "04011000": ["بريمن"],
  "05111000": ["دوسلدورف"],
  "05112000": ["دويسبورغ"],
  "05113000": ["إيسن"],
  "05124000": ["فوبرتال"],
  "05314000": ["بون"],
  "05315000": ["Kolonya", "كولونيا", "كولن", "Cologne"],
  "05334002": ["آخن"],
  "05513000": ["غلزنكيرشن"],
  "05515000": ["مونستر"],
  "05711000": ["بيليفيلد"],
  "05911000": ["بوخوم"],
  "05913000": ["دورتموند"],
  "06411000": ["دارمشتات"],
  "06412000": ["فرانكفورت", "Francfort"],
  "06413000": ["أوفنباخ"],
  "06414000": ["فيسبادن"],
  "06611000": ["كاسل"],
  "07111000": ["Coblenz", "كوبلنز"],
  "07315000": ["ماينز", "ماينتس"],
  "08111000": ["شتوتغارت", "Ştutgart"],
  "08212000": ["كارلسروه"],
  "08221000": ["هايدلبرغ"],
  "08222000": ["مانهايم"],
  "08311000": ["فرايبورغ"],
  "08335043": ["Constance"],
  "08421000": ["أولم"],
  "09162000": ["Münih", "ميونخ", "ميونيخ", "Munich"],
  "09571193": ["Rothenburg odT", "Rothenburg o.d.T."],
  "09564000": ["نورنبرغ", "Nuremberg"],
  "09761000": ["أوغسبورغ"],
  "10041100": ["ساربروكن"],
  "11000000": ["برلين"],
  "12054000": ["بوتسدام"],
  "13003000": ["روستوك"],
  "14511000": ["كيمنتس"],
  "14612000": ["دريسدن"],
  "14713000": ["لايبزيغ"],
  "15003000": ["ماغدبورغ"],
  "15087130": ["Lutherstadt Eisleben"],
  "15091375": ["Lutherstadt Wittenberg"],
  "16051000": ["إرفورت"],
};
