import type { EnquiryState, ReceiverAction } from "../enquiry/enquiry-state.ts";
import type { UiLanguage } from "../lists/language-tag.ts";

/** What an enquiry's states are called for who has to answer it, and what can be done with it. */
type ReceiverTerms = {
  readonly states: Record<EnquiryState, string>;
  readonly actions: Record<ReceiverAction, string>;
};

export const receiverTerms = {
  de: {
    states: {
      received: "wartet auf Ihre Antwort",
      "in-progress": "in Bearbeitung",
      answered: "beantwortet",
      "asked-back": "Rückfrage gestellt",
      "passed-on": "an Sie weitergegeben",
      "no-answer": "an Sie weitergeleitet",
      accepted: "angenommen",
      declined: "abgelehnt",
      closed: "ohne Antwort geschlossen",
      withdrawn: "zurückgezogen",
    },
    actions: {
      "take-up": "In Bearbeitung nehmen",
      answer: "Antworten",
      accept: "Annehmen",
      decline: "Ablehnen",
      "ask-back": "Rückfragen",
      "pass-on": "Weitergeben",
    },
  },
  en: {
    states: {
      received: "waiting for your answer",
      "in-progress": "in progress",
      answered: "answered",
      "asked-back": "question asked",
      "passed-on": "passed on to you",
      "no-answer": "forwarded to you",
      accepted: "accepted",
      declined: "declined",
      closed: "closed without a reply",
      withdrawn: "withdrawn",
    },
    actions: {
      "take-up": "Take up",
      answer: "Answer",
      accept: "Accept",
      decline: "Decline",
      "ask-back": "Ask back",
      "pass-on": "Pass on",
    },
  },
  tr: {
    states: {
      received: "yanıtınızı bekliyor",
      "in-progress": "işlemde",
      answered: "yanıtlandı",
      "asked-back": "soru soruldu",
      "passed-on": "size aktarıldı",
      "no-answer": "size iletildi",
      accepted: "kabul edildi",
      declined: "reddedildi",
      closed: "yanıt gelmeden kapatıldı",
      withdrawn: "geri çekildi",
    },
    actions: {
      "take-up": "İşleme al",
      answer: "Yanıtla",
      accept: "Kabul et",
      decline: "Reddet",
      "ask-back": "Soru sor",
      "pass-on": "Aktar",
    },
  },
  ar: {
    states: {
      received: "بانتظار ردكم",
      "in-progress": "قيد المعالجة",
      answered: "تمت الإجابة",
      "asked-back": "طُرح سؤال",
      "passed-on": "أُحيل إليكم",
      "no-answer": "حُوِّل إليكم",
      accepted: "تم القبول",
      declined: "تم الرفض",
      closed: "أُغلق دون ردّ",
      withdrawn: "تم السحب",
    },
    actions: {
      "take-up": "بدء المعالجة",
      answer: "الرد",
      accept: "قبول",
      decline: "رفض",
      "ask-back": "طرح سؤال",
      "pass-on": "إحالة",
    },
  },
} as const satisfies Record<UiLanguage, ReceiverTerms>;
