import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { RETENTION } from "../../contract/retention.ts";

const DAYS = RETENTION.introductionWorkingDays;

/** What stands in a letter, in one language; `kind` and `state` in the words of the closed lists. */
type LetterWords = {
  readonly greeting: string;
  readonly reference: string;
  readonly kind: string;
  readonly state: string;
  /** Who is asked to do something, and by which link. */
  readonly receiver: {
    readonly subject: (reference: string) => string;
    readonly news: string;
    readonly link: string;
    readonly keepLink: string;
    /** Where there is no new link: the one they have still opens it. */
    readonly earlierLink: string;
    readonly overdue: string;
  };
  /** Who asked: they have their link, and no letter repeats it. */
  readonly sender: {
    readonly subject: (reference: string) => string;
    readonly news: string;
    readonly reminder: string;
    readonly ownLink: string;
  };
  /** The contact an entry is of; `takedown` stands in every letter to a contact. */
  readonly entry: {
    readonly subject: (reference: string) => string;
    readonly news: string;
    readonly read: string;
    readonly takedown: string;
  };
  readonly automatic: string;
};

export const letterWords: Readonly<Record<UiLanguage, LetterWords>> = {
  de: {
    greeting: "Guten Tag,",
    reference: "Vorgang",
    kind: "Anliegen",
    state: "Stand",
    receiver: {
      subject: (reference) => `Anfrage ${reference} im Kontaktnetz der Clearingstelle`,
      news: "zu einer Anfrage, die bei Ihnen liegt, gibt es Neues.",
      link: "Lesen und beantworten können Sie sie hier, ohne sich anzumelden:",
      keepLink: "Wer diesen Link hat, kann an Ihrer Stelle antworten. Bitte geben Sie ihn nicht weiter.",
      earlierLink: "Der Link, den Sie zu diesem Vorgang bekommen haben, öffnet ihn weiterhin.",
      overdue: `Seit ${DAYS} Arbeitstagen hat niemand geantwortet. Bitte sehen Sie bald nach.`,
    },
    sender: {
      subject: (reference) => `Ihre Anfrage ${reference}`,
      news: "der Stand Ihrer Anfrage hat sich geändert.",
      reminder: "zu Ihrer Anfrage wurden Sie etwas gefragt, und es fehlt noch Ihre Antwort.",
      ownLink:
        "Öffnen Sie bitte den Link, den Sie beim Absenden bekommen haben. Aus Vorsicht wiederholen wir ihn nicht.",
    },
    entry: {
      subject: () => "Ihr Eintrag im Kontaktnetz der Clearingstelle",
      news: "Ihr Eintrag im Kontaktnetz der Clearingstelle ist neu, oder er wurde geändert. Alle können ihn jetzt lesen.",
      read: "Stimmt etwas nicht, schreiben Sie uns über „Berichtigung“ auf der Seite Ihres Eintrags.",
      takedown:
        "Soll Ihr Eintrag sofort verschwinden, geht das ohne Anmeldung hier; wer diesen Link hat, kann es auch:",
    },
    automatic: "Diese Nachricht wurde automatisch verschickt.",
  },
  en: {
    greeting: "Hello,",
    reference: "Reference",
    kind: "Request",
    state: "Status",
    receiver: {
      subject: (reference) => `Enquiry ${reference} in the Clearing Point's contact network`,
      news: "there is news about an enquiry that is with you.",
      link: "You can read and answer it here, without signing in:",
      keepLink: "Whoever has this link can answer in your place. Please do not pass it on.",
      earlierLink: "The link you were sent for this reference still opens it.",
      overdue: `Nobody has answered for ${DAYS} working days. Please have a look soon.`,
    },
    sender: {
      subject: (reference) => `Your enquiry ${reference}`,
      news: "the status of your enquiry has changed.",
      reminder: "you were asked something about your enquiry, and your answer is still missing.",
      ownLink: "Please open the link you were given when you sent it. As a precaution we do not repeat it.",
    },
    entry: {
      subject: () => "Your entry in the Clearing Point's contact network",
      news: "your entry in the Clearing Point's contact network is new or was changed. Everybody can read it now.",
      read: "If something is wrong, tell us by \u201ccorrection\u201d on the page of your entry.",
      takedown: "If your entry is to disappear at once, this does it without signing in; so can whoever has this link:",
    },
    automatic: "This message was sent automatically.",
  },
  tr: {
    greeting: "Merhaba,",
    reference: "Başvuru numarası",
    kind: "Konu",
    state: "Durum",
    receiver: {
      subject: (reference) => `Clearingstelle iletişim ağında ${reference} numaralı başvuru`,
      news: "size iletilmiş bir başvuruyla ilgili yeni bir gelişme var.",
      link: "Başvuruyu oturum açmadan buradan okuyup yanıtlayabilirsiniz:",
      keepLink: "Bu bağlantıya sahip olan herkes sizin yerinize yanıt verebilir. Lütfen kimseyle paylaşmayın.",
      earlierLink: "Bu başvuru için size daha önce gönderilen bağlantı hâlâ geçerlidir.",
      overdue: `${DAYS} iş gününden beri kimse yanıt vermedi. Lütfen en kısa sürede bakınız.`,
    },
    sender: {
      subject: (reference) => `${reference} numaralı başvurunuz`,
      news: "başvurunuzun durumu değişti.",
      reminder: "başvurunuzla ilgili size bir soru soruldu; yanıtınız henüz gelmedi.",
      ownLink: "Lütfen başvuruyu gönderirken aldığınız bağlantıyı açınız. Güvenlik nedeniyle burada yinelemiyoruz.",
    },
    entry: {
      subject: () => "Clearingstelle iletişim ağındaki kaydınız",
      news: "Clearingstelle iletişim ağındaki kaydınız yeni oluşturuldu ya da değiştirildi. Artık herkes okuyabilir.",
      read: "Bir yanlışlık varsa kaydınızın sayfasındaki düzeltme formuyla bize yazınız.",
      takedown:
        "Kaydınızın hemen kaldırılmasını isterseniz, oturum açmadan buradan kaldırabilirsiniz; bu bağlantıya sahip olan herkes de kaldırabilir:",
    },
    automatic: "Bu ileti otomatik olarak gönderilmiştir.",
  },
  ar: {
    greeting: "تحية طيبة،",
    reference: "رقم الطلب",
    kind: "الموضوع",
    state: "الحالة",
    receiver: {
      subject: (reference) => `الطلب ${reference} في شبكة جهات الاتصال لمكتب التنسيق`,
      news: "هناك جديد بشأن طلب محال إليكم.",
      link: "يمكنكم قراءته والرد عليه هنا من دون تسجيل الدخول:",
      keepLink: "كل من لديه هذا الرابط يستطيع الرد نيابةً عنكم، فنرجو عدم إعطائه لأحد.",
      earlierLink: "لا يزال الرابط الذي وصلكم بشأن هذا الطلب صالحًا.",
      overdue: `لم يرد أحد منذ ${DAYS} أيام عمل. نرجو الاطلاع عليه قريبًا.`,
    },
    sender: {
      subject: (reference) => `طلبكم ${reference}`,
      news: "تغيّرت حالة طلبكم.",
      reminder: "طُرح عليكم سؤال بشأن طلبكم ولم يصل ردكم بعد.",
      ownLink: "نرجو فتح الرابط الذي حصلتم عليه عند الإرسال. ولا نكرره هنا من باب الحيطة.",
    },
    entry: {
      subject: () => "قيدكم في شبكة جهات الاتصال لمكتب التنسيق",
      news: "قيدكم في شبكة جهات الاتصال لمكتب التنسيق جديد أو جرى تغييره، ويستطيع الجميع قراءته الآن.",
      read: "إن كان فيه خطأ فاكتبوا إلينا عبر نموذج التصحيح في صفحة قيدكم.",
      takedown:
        "إن أردتم أن يختفي قيدكم فورًا فيمكنكم ذلك هنا من دون تسجيل الدخول، ويستطيع ذلك أيضًا كل من لديه هذا الرابط:",
    },
    automatic: "أُرسلت هذه الرسالة آليًا.",
  },
};
