import type { Attendance } from "../lists/attendance.ts";
import type { EventKind, EventStatus } from "../lists/event-lists.ts";
import type { ExpertFormat, ExpertSide } from "../lists/expert-lists.ts";
import type { Format } from "../lists/format.ts";
import type { UiLanguage } from "../lists/language-tag.ts";
import type { LandStatementKind } from "../entries/land-profile.ts";
import type { MaterialKind } from "../lists/material-kind.ts";
import type { ProjectStatus } from "../lists/project-status.ts";
import type { TargetGroup } from "../lists/target-group.ts";

/** What the values of the lists beside the contacts' own are called. All languages in one: together they are small. */
type DutyTerms = {
  readonly formats: Record<Format, string>;
  readonly targetGroups: Record<TargetGroup, string>;
  readonly projectStatuses: Record<ProjectStatus, string>;
  readonly expertSides: Record<ExpertSide, string>;
  readonly expertFormats: Record<ExpertFormat, string>;
  readonly attendances: Record<Attendance, string>;
  readonly eventKinds: Record<EventKind, string>;
  readonly eventStatuses: Record<EventStatus, string>;
  readonly materialKinds: Record<MaterialKind, string>;
  readonly landStatementKinds: Record<LandStatementKind, string>;
};

export const dutyTerms: Record<UiLanguage, DutyTerms> = {
  de: {
    formats: {
      "round-table": "Runder Tisch",
      "cooperation-agreement": "Kooperationsvereinbarung",
      "security-dialogue": "Sicherheitsdialog",
      "consultation-hour": "Sprechstunde in der Moschee",
      "exchange-of-experience": "Erfahrungsaustausch",
      training: "Fortbildung",
      "mosque-visit": "Moscheebesuch",
      "information-evening": "Informationsabend",
      film: "Film",
      sport: "Sport",
      award: "Preis",
    },
    targetGroups: {
      boards: "Vorstände",
      imams: "Imaminnen und Imame",
      youth: "Jugendliche",
      women: "Frauen",
      parents: "Eltern",
      refugees: "Geflüchtete",
      trainees: "Polizeianwärterinnen und -anwärter",
      officers: "Polizeibeschäftigte",
      public: "Öffentlichkeit",
    },
    projectStatuses: { idea: "Idee", running: "läuft", ended: "abgeschlossen" },
    expertSides: {
      "security-authority": "Sicherheitsbehörde",
      "muslim-organization": "Muslimische Organisation",
      independent: "unabhängig",
    },
    expertFormats: { talk: "Vortrag", workshop: "Workshop", moderation: "Moderation", training: "Fortbildung" },
    attendances: { "on-site": "vor Ort", online: "online" },
    eventKinds: {
      training: "Ausbildung",
      "further-training": "Fortbildung",
      "information-programme": "Informationsveranstaltung",
      dialogue: "Dialogveranstaltung",
      "open-mosque-day": "Tag der offenen Moschee",
    },
    eventStatuses: { confirmed: "findet statt", tentative: "geplant", cancelled: "abgesagt" },
    materialKinds: {
      flyer: "Faltblatt",
      brochure: "Broschüre",
      guide: "Leitfaden",
      checklist: "Checkliste",
      film: "Film",
      "media-pack": "Medienpaket",
      proceedings: "Tagungsband",
    },
    landStatementKinds: { structure: "Aufbau", agreement: "Vereinbarungen", "round-table": "Runde Tische" },
  },
  en: {
    formats: {
      "round-table": "Round table",
      "cooperation-agreement": "Cooperation agreement",
      "security-dialogue": "Security dialogue",
      "consultation-hour": "Consultation hour in the mosque",
      "exchange-of-experience": "Exchange of experience",
      training: "Training",
      "mosque-visit": "Mosque visit",
      "information-evening": "Information evening",
      film: "Film",
      sport: "Sport",
      award: "Award",
    },
    targetGroups: {
      boards: "Boards",
      imams: "Imams",
      youth: "Young people",
      women: "Women",
      parents: "Parents",
      refugees: "Refugees",
      trainees: "Police trainees",
      officers: "Police staff",
      public: "General public",
    },
    projectStatuses: { idea: "idea", running: "running", ended: "completed" },
    expertSides: {
      "security-authority": "Security authority",
      "muslim-organization": "Muslim organisation",
      independent: "independent",
    },
    expertFormats: { talk: "Talk", workshop: "Workshop", moderation: "Moderation", training: "Training" },
    attendances: { "on-site": "on site", online: "online" },
    eventKinds: {
      training: "Training",
      "further-training": "Further training",
      "information-programme": "Information programme",
      dialogue: "Dialogue event",
      "open-mosque-day": "Open Mosque Day",
    },
    eventStatuses: { confirmed: "takes place", tentative: "planned", cancelled: "cancelled" },
    materialKinds: {
      flyer: "Flyer",
      brochure: "Brochure",
      guide: "Guide",
      checklist: "Checklist",
      film: "Film",
      "media-pack": "Media pack",
      proceedings: "Proceedings",
    },
    landStatementKinds: { structure: "Structure", agreement: "Agreements", "round-table": "Round tables" },
  },
  tr: {
    formats: {
      "round-table": "Yuvarlak masa",
      "cooperation-agreement": "İşbirliği anlaşması",
      "security-dialogue": "Güvenlik diyaloğu",
      "consultation-hour": "Camide görüşme saati",
      "exchange-of-experience": "Deneyim paylaşımı",
      training: "Eğitim",
      "mosque-visit": "Cami ziyareti",
      "information-evening": "Bilgilendirme akşamı",
      film: "Film",
      sport: "Spor",
      award: "Ödül",
    },
    targetGroups: {
      boards: "Yönetim kurulları",
      imams: "İmamlar",
      youth: "Gençler",
      women: "Kadınlar",
      parents: "Anne ve babalar",
      refugees: "Mülteciler",
      trainees: "Polis adayları",
      officers: "Polis çalışanları",
      public: "Kamuoyu",
    },
    projectStatuses: { idea: "fikir", running: "sürüyor", ended: "tamamlandı" },
    expertSides: {
      "security-authority": "Güvenlik makamı",
      "muslim-organization": "Müslüman kuruluş",
      independent: "bağımsız",
    },
    expertFormats: { talk: "Konuşma", workshop: "Atölye", moderation: "Moderasyon", training: "Eğitim" },
    attendances: { "on-site": "yerinde", online: "çevrim içi" },
    eventKinds: {
      training: "Eğitim",
      "further-training": "Meslek içi eğitim",
      "information-programme": "Bilgilendirme etkinliği",
      dialogue: "Diyalog etkinliği",
      "open-mosque-day": "Açık Cami Günü",
    },
    eventStatuses: { confirmed: "yapılacak", tentative: "planlanıyor", cancelled: "iptal edildi" },
    materialKinds: {
      flyer: "El ilanı",
      brochure: "Broşür",
      guide: "Rehber",
      checklist: "Kontrol listesi",
      film: "Film",
      "media-pack": "Medya paketi",
      proceedings: "Bildiri kitabı",
    },
    landStatementKinds: { structure: "Yapı", agreement: "Anlaşmalar", "round-table": "Yuvarlak masalar" },
  },
  ar: {
    formats: {
      "round-table": "طاولة مستديرة",
      "cooperation-agreement": "اتفاقية تعاون",
      "security-dialogue": "حوار أمني",
      "consultation-hour": "ساعة استشارة في المسجد",
      "exchange-of-experience": "تبادل الخبرات",
      training: "تدريب",
      "mosque-visit": "زيارة المسجد",
      "information-evening": "أمسية إعلامية",
      film: "فيلم",
      sport: "رياضة",
      award: "جائزة",
    },
    targetGroups: {
      boards: "مجالس الإدارة",
      imams: "الأئمة",
      youth: "الشباب",
      women: "النساء",
      parents: "الآباء والأمهات",
      refugees: "اللاجئون",
      trainees: "المتدربون في الشرطة",
      officers: "العاملون في الشرطة",
      public: "الجمهور",
    },
    projectStatuses: { idea: "فكرة", running: "جارٍ", ended: "مكتمل" },
    expertSides: {
      "security-authority": "سلطة أمنية",
      "muslim-organization": "منظمة إسلامية",
      independent: "مستقل",
    },
    expertFormats: { talk: "محاضرة", workshop: "ورشة عمل", moderation: "إدارة الحوار", training: "تدريب" },
    attendances: { "on-site": "حضوريًا", online: "عبر الإنترنت" },
    eventKinds: {
      training: "تدريب",
      "further-training": "تدريب مستمر",
      "information-programme": "فعالية إعلامية",
      dialogue: "فعالية حوارية",
      "open-mosque-day": "يوم المسجد المفتوح",
    },
    eventStatuses: { confirmed: "ستقام", tentative: "مخطط لها", cancelled: "ملغاة" },
    materialKinds: {
      flyer: "مطوية",
      brochure: "كتيب",
      guide: "دليل",
      checklist: "قائمة مراجعة",
      film: "فيلم",
      "media-pack": "حزمة إعلامية",
      proceedings: "وقائع المؤتمر",
    },
    landStatementKinds: { structure: "البنية", agreement: "الاتفاقيات", "round-table": "الطاولات المستديرة" },
  },
};
