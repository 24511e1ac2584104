import type { Format } from "../lists/format.ts";

/** What people write who mean a form of cooperation, beside its names; as in `topic-words.ts`. */
export const formatWords: Readonly<Record<Format, string>> = {
  "round-table":
    "Runder Tisch, Runde Tische, runden Tisch, round table, roundtable, yuvarlak masa, yuvarlak masa toplantısı, طاولة مستديرة, مائدة مستديرة",
  "cooperation-agreement":
    "Kooperationsvereinbarung, Kooperationsvertrag, Vereinbarung, cooperation agreement, agreement, işbirliği anlaşması, iş birliği anlaşması, işbirliği protokolü, اتفاقية تعاون, اتفاق تعاون",
  "security-dialogue":
    "Sicherheitsdialog, Sicherheitsgespräch, security dialogue, security dialog, güvenlik diyaloğu, حوار أمني",
  "consultation-hour":
    "Sprechstunde, Sprechstunde in der Moschee, Polizeisprechstunde, Bürgersprechstunde, consultation hour, consultation hours, consultation hour in mosque, danışma saati, görüşme saati, camide görüşme saati, ساعة استشارة, ساعة استشارة في المسجد",
  "exchange-of-experience":
    "Erfahrungsaustausch, Austausch, exchange of experience, exchange experience, experience exchange, deneyim paylaşımı, tecrübe paylaşımı, تبادل الخبرات, تبادل خبرات",
  training:
    "Fortbildung, Fortbildungen, Schulung, Weiterbildung, Training, Trainings, Lehrgang, Seminar, further training, eğitim, eğitimi, seminer, تدريب, دورة, دورة تدريبية",
  "mosque-visit": "Moscheebesuch, Moscheebesuche, mosque visit, mosque visits, cami ziyareti, زيارة المسجد, زيارة مسجد",
  "information-evening":
    "Informationsabend, Infoabend, Informationsabende, Infoveranstaltung, information evening, info evening, bilgilendirme akşamı, bilgilendirme toplantısı, أمسية إعلامية, أمسية تعريفية",
  film: "Film, Filme, Filmabend, Kurzfilm, film screening, movie, sinema, filmi, فيلم, أفلام",
  sport:
    "Sport, Fußball, Fußballturnier, Turnier, sports, football, football tournament, tournament, spor, futbol, futbol turnuvası, turnuva, رياضة, كرة القدم, بطولة كرة القدم",
  award: "Preis, Auszeichnung, Preisverleihung, award, prize, ödül, ödülü, جائزة",
};
