import type { EnquiryKind, EnquirySubject, SenderSide } from "../enquiry/enquiry-kind.ts";
import type { EnquiryState } from "../enquiry/enquiry-state.ts";
import type { HolderRank } from "../lists/holder-rank.ts";
import type { UiLanguage } from "../lists/language-tag.ts";

/** What the values of the enquiries' lists are called. Apart from the other names: only the forms need them. */
type EnquiryTerms = {
  readonly kinds: Record<EnquiryKind, string>;
  readonly subjects: Record<EnquirySubject, string>;
  readonly senderSides: Record<SenderSide, string>;
  /** As the sender reads them. */
  readonly states: Record<EnquiryState, string>;
  readonly ranks: Record<HolderRank, string>;
};

export const enquiryTerms = {
  de: {
    kinds: {
      question: "Frage",
      suggestion: "Vorschlag",
      correction: "Berichtigung",
      "expert-request": "Anfrage nach Fachleuten",
      introduction: "Kontakt vermitteln",
      barrier: "Barriere melden",
    },
    subjects: {
      contact: "Kontakt",
      project: "Projekt",
      expert: "Fachperson",
      event: "Veranstaltung",
      material: "Material",
      guidance: "Anleitung",
      "land-profile": "Länderprofil",
    },
    senderSides: {
      "security-authority": "Sicherheitsbehörde",
      "muslim-organization": "Muslimische Organisation",
      public: "keine von beiden",
    },
    states: {
      received: "eingegangen",
      "in-progress": "in Bearbeitung",
      answered: "beantwortet",
      "asked-back": "Rückfrage an Sie",
      "passed-on": "weitergegeben",
      "no-answer": "ohne Antwort weitergeleitet",
      accepted: "angenommen",
      declined: "abgelehnt",
      closed: "ohne Ihre Antwort geschlossen",
      withdrawn: "zurückgezogen",
    },
    ranks: {
      addressee: "der angefragte Kontakt",
      "passed-to": "der Kontakt, an den weitergegeben wurde",
      deputy: "die Vertretung",
      coordinator: "die Clearingstelle",
    },
  },
  en: {
    kinds: {
      question: "Question",
      suggestion: "Suggestion",
      correction: "Correction",
      "expert-request": "Request for an expert",
      introduction: "Introduce me",
      barrier: "Report a barrier",
    },
    subjects: {
      contact: "Contact",
      project: "Project",
      expert: "Expert",
      event: "Event",
      material: "Material",
      guidance: "Guidance",
      "land-profile": "Land profile",
    },
    senderSides: {
      "security-authority": "Security authority",
      "muslim-organization": "Muslim organisation",
      public: "neither of the two",
    },
    states: {
      received: "received",
      "in-progress": "in progress",
      answered: "answered",
      "asked-back": "a question for you",
      "passed-on": "passed on",
      "no-answer": "forwarded without an answer",
      accepted: "accepted",
      declined: "declined",
      closed: "closed without your reply",
      withdrawn: "withdrawn",
    },
    ranks: {
      addressee: "the contact asked for",
      "passed-to": "the contact it was passed on to",
      deputy: "the deputy",
      coordinator: "the Clearing Point",
    },
  },
  tr: {
    kinds: {
      question: "Soru",
      suggestion: "Öneri",
      correction: "Düzeltme",
      "expert-request": "Uzman talebi",
      introduction: "Tanıştırma talebi",
      barrier: "Erişim engeli bildirimi",
    },
    subjects: {
      contact: "İrtibat",
      project: "Proje",
      expert: "Uzman",
      event: "Etkinlik",
      material: "Materyal",
      guidance: "Yol gösterme",
      "land-profile": "Eyalet profili",
    },
    senderSides: {
      "security-authority": "Güvenlik makamı",
      "muslim-organization": "Müslüman kuruluş",
      public: "ikisi de değil",
    },
    states: {
      received: "alındı",
      "in-progress": "işlemde",
      answered: "yanıtlandı",
      "asked-back": "size bir soru var",
      "passed-on": "başka birine aktarıldı",
      "no-answer": "yanıt gelmediği için iletildi",
      accepted: "kabul edildi",
      declined: "reddedildi",
      closed: "yanıtınız gelmeden kapatıldı",
      withdrawn: "geri çekildi",
    },
    ranks: {
      addressee: "talep edilen irtibat",
      "passed-to": "aktarılan irtibat",
      deputy: "vekil",
      coordinator: "Clearingstelle (koordinasyon birimi)",
    },
  },
  ar: {
    kinds: {
      question: "سؤال",
      suggestion: "اقتراح",
      correction: "تصحيح",
      "expert-request": "طلب خبير",
      introduction: "طلب تعريف بجهة اتصال",
      barrier: "الإبلاغ عن عائق",
    },
    subjects: {
      contact: "جهة اتصال",
      project: "مشروع",
      expert: "خبير",
      event: "فعالية",
      material: "مادة إعلامية",
      guidance: "إرشاد",
      "land-profile": "صفحة الولاية",
    },
    senderSides: {
      "security-authority": "جهة أمنية",
      "muslim-organization": "منظمة إسلامية",
      public: "لا هذه ولا تلك",
    },
    states: {
      received: "تم الاستلام",
      "in-progress": "قيد المعالجة",
      answered: "تمت الإجابة",
      "asked-back": "سؤال موجّه إليكم",
      "passed-on": "أُحيل إلى جهة أخرى",
      "no-answer": "أُحيل لعدم ورود رد",
      accepted: "تم القبول",
      declined: "تم الرفض",
      closed: "أُغلق دون ردّكم",
      withdrawn: "تم السحب",
    },
    ranks: {
      addressee: "جهة الاتصال المطلوبة",
      "passed-to": "جهة الاتصال التي أُحيل إليها الطلب",
      deputy: "النائب",
      coordinator: "مكتب التنسيق",
    },
  },
} as const satisfies Record<UiLanguage, EnquiryTerms>;
