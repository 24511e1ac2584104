import type { SearchableSide } from "../lists/side.ts";

/**
 * What people write who mean one of the two sides, in any language. They also write it of where something happened, or
 * for whom something is: `understand.ts` says when it is no side.
 */
export const sideWords: Readonly<Record<SearchableSide, string>> = {
  "security-authority": `
    Polizei, Polizist, Polizistin, Polizisten, Polizistinnen, Polizeibeamter, Polizeibeamtin, Polizeibeamte, Beamter, Beamtin, Beamte, Beamten, Polizeipräsident, Polizeibehörde, Sicherheitsbehörde, Sicherheitsbehörden, Behörde, polizeilich,
    police, police officer, police officers, policeman, policewoman, policemen, cop, cops, officer, security authority, security authorities,
    polis, polisler, polis memuru, memur, emniyet, emniyet müdürü, güvenlik makamı, polis makamı, shurta, shorta, shourta,
    شرطة, الشرطة, بوليس, البوليس, شرطي, شرطية, ضابط, ضابط شرطة, جهاز شرطة, جهة أمنية`,
  "muslim-organization": `
    Moschee, Moscheen, Muslime, Muslim, Muslima, Muslimin, Musliminnen, muslimisch, muslimische Organisation, muslimische Organisationen, muslimischer Verein, islamische Organisation, islamisch, Moscheeverband, Moscheeverbände, Islamverband, Islamverbände,
    mosque, mosques, masjid, mescit, mescid, Muslims, masjed, Muslim organisation, Muslim organization, Muslim organisations, Muslim association, Islamic, Islamic organisation,
    cami, camii, camiler, camimiz, Müslüman, Müslümanlar, Müslüman kuruluşu, Müslüman derneği, İslam derneği, islami,
    مسجد, المسجد, مساجد, المساجد, جامع, الجامع, جوامع, مصلى, مسلم, مسلمون, المسلمون, المسلمين, إسلامي, إسلامية, منظمة إسلامية, اتحاد إسلامي`,
};
