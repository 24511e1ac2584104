import type { Attendance } from "../lists/attendance.ts";
import type { EventKind } from "../lists/event-lists.ts";
import type { ExpertFormat } from "../lists/expert-lists.ts";
import type { MaterialKind } from "../lists/material-kind.ts";
import type { ProjectStatus } from "../lists/project-status.ts";

/** Other words for what the lists of projects, experts, events and materials tell apart; as in `topic-words.ts`. */
export const eventKindWords: Readonly<Record<EventKind, string>> = {
  training: "Ausbildung, training, trainings, eğitim, eğitimi, تدريب",
  "further-training":
    "Fortbildung, Fortbildungen, Weiterbildung, Schulung, Seminar, further training, meslek içi eğitim, seminer, دورة, تدريب إضافي",
  "information-programme":
    "Informationsveranstaltung, Infoveranstaltung, Infoabend, Informationsabend, Informationsabende, information event, information programme, bilgilendirme toplantısı, bilgilendirme akşamı, أمسية إعلامية",
  dialogue: "Dialogveranstaltung, Dialog, Gesprächsabend, dialogue event, dialogue, diyalog toplantısı, diyalog, حوار",
  "open-mosque-day": "Tag der offenen Moschee, TOM, Open Mosque Day, Açık Cami Günü, يوم المسجد المفتوح",
};

export const materialKindWords: Readonly<Record<MaterialKind, string>> = {
  flyer: "Faltblatt, Faltblätter, Flyer, Handzettel, leaflet, leaflets, flyers, broşür, el ilanı, نشرة, منشور, مطوية",
  brochure: "Broschüre, Heft, brochure, booklet, kitapçık, broşür, كتيب",
  guide: "Leitfaden, Ratgeber, Handbuch, Handreichung, guide, handbook, manual, kılavuz, rehber, دليل",
  checklist:
    "Checkliste, Prüfliste, Liste zum Abhaken, checklist, check list, kontrol listesi, قائمة تحقق, قائمة مراجعة",
  film: "Film, Video, Erklärfilm, Kurzfilm, video, videos, movie, فيديو, فيلم",
  "media-pack": "Medienpaket, Unterrichtsmaterial, media pack, medya paketi, حزمة إعلامية",
  proceedings: "Tagungsband, Dokumentation, proceedings, bildiriler kitabı, وقائع المؤتمر",
};

export const expertFormatWords: Readonly<Record<ExpertFormat, string>> = {
  talk: "Vortrag, Vorträge, Referent, Referentin, talk, lecture, speaker, konuşma, sunum, konferans, محاضرة, محاضر",
  workshop: "Workshop, Workshops, atölye, çalıştay, ورشة, ورشة عمل",
  moderation:
    "Moderation, Moderator, Moderatorin, Gesprächsleitung, moderator, moderasyon, moderatör, إدارة الحوار, ميسر",
  training: "Fortbildung, Schulung, Training, training, eğitim, تدريب, دورة",
};

export const attendanceWords: Readonly<Record<Attendance, string>> = {
  "on-site": "vor Ort, Präsenz, in Präsenz, on site, in person, yerinde, yüz yüze, حضوري",
  online: "online, digital, virtuell, Webinar, Videokonferenz, webinar, çevrimiçi, عبر الإنترنت, أونلاين, عن بعد",
};

export const projectStatusWords: Readonly<Record<ProjectStatus, string>> = {
  idea: "Projektidee, geplant, planned, planlanan, مخطط",
  running: "laufend, laufende, ongoing, devam eden, جار",
  ended: "abgeschlossen, beendet, finished, completed, tamamlanan, مكتمل, منتهي",
};
