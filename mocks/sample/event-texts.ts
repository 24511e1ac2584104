import type { UiLanguage } from "../../contract/language-tag.ts";

/** `{topic}` and `{place}` stand for the names of both. */
export type EventText = Record<UiLanguage, readonly [summary: string, description: string]>;

export const furtherTraining: EventText = {
  de: [
    "Fortbildung für Polizeibeschäftigte: {topic}",
    "Ein Tag mit Fällen aus dem Alltag. Fachleute beider Seiten leiten ihn gemeinsam. Die Teilnahme gilt als dienstliche Fortbildung.",
  ],
  en: [
    "Further training for police staff: {topic}",
    "A day with cases from everyday work, led together by experts of both sides. Taking part counts as in-service training.",
  ],
  tr: [
    "Polis çalışanları için eğitim: {topic}",
    "Günlük hayattan örneklerle bir gün; iki tarafın uzmanları birlikte yürütür. Katılım, meslek içi eğitim sayılır.",
  ],
  ar: [
    "تدريب مستمر للعاملين في الشرطة: {topic}",
    "يوم مع حالات من العمل اليومي يديره خبراء من الجانبين معًا. وتُحتسب المشاركة تدريبًا أثناء الخدمة.",
  ],
};

export const consultationHour: EventText = {
  de: [
    "Sprechstunde der Polizei in {place}",
    "Ohne Anmeldung: Die Ansprechstelle der Polizei beantwortet Fragen, auch zum Thema „{topic}“. Anzeigen nimmt jede Wache auf; in Notfällen gilt die 110.",
  ],
  en: [
    "Police consultation hour in {place}",
    "No registration: the police contact answers questions, also on “{topic}”. Any police station takes reports of offences; in an emergency call 110.",
  ],
  tr: [
    "{place}: polisle görüşme saati",
    "Kayıt gerekmez: Polisin irtibat birimi soruları yanıtlar, “{topic}” konusunda da. Suç duyurusu her karakolda yapılabilir; acil durumda 110’u arayın.",
  ],
  ar: [
    "ساعة استشارة مع الشرطة في {place}",
    "دون تسجيل: تجيب جهة الاتصال في الشرطة عن الأسئلة، ومنها ما يتعلق بموضوع «{topic}». وتُقدَّم البلاغات في أي مركز شرطة، وفي الطوارئ اتصلوا بالرقم 110.",
  ],
};

export const informationEvening: EventText = {
  de: [
    "Informationsabend: {topic}",
    "Was man wissen sollte, wo es Hilfe gibt und wer zuständig ist. Mit viel Zeit für Fragen.",
  ],
  en: [
    "Information evening: {topic}",
    "What is good to know, where there is help and who is responsible. With plenty of time for questions.",
  ],
  tr: [
    "Bilgilendirme akşamı: {topic}",
    "Bilinmesi gerekenler, yardımın nereden alınacağı ve kimin sorumlu olduğu. Sorulara bolca zaman ayrılır.",
  ],
  ar: ["أمسية إعلامية: {topic}", "ما ينبغي معرفته، وأين تتوفر المساعدة، ومن الجهة المختصة. مع وقت كافٍ للأسئلة."],
};

export const trainingDay: EventText = {
  de: [
    "Ausbildungstag für angehende Polizeikräfte: {topic}",
    "Gespräche mit Gemeinden aus der Region, Übungen in kleinen Gruppen und eine gemeinsame Auswertung.",
  ],
  en: [
    "Training day for future police officers: {topic}",
    "Talks with communities of the region, exercises in small groups and a joint review.",
  ],
  tr: [
    "Polis adayları için eğitim günü: {topic}",
    "Bölgedeki cemaatlerle görüşmeler, küçük gruplarda alıştırmalar ve ortak değerlendirme.",
  ],
  ar: [
    "يوم تدريبي لطلاب الشرطة: {topic}",
    "لقاءات مع جماعات من المنطقة وتمارين في مجموعات صغيرة وتقييم مشترك في الختام.",
  ],
};

export const roundTable: EventText = {
  de: [
    "Runder Tisch in {place}: {topic}",
    "Polizei, Stadtverwaltung und muslimische Vereine besprechen, was anliegt, und halten fest, wer was bis wann tut.",
  ],
  en: [
    "Round table in {place}: {topic}",
    "Police, town administration and Muslim associations discuss what is at hand and note who does what by when.",
  ],
  tr: [
    "{place}: yuvarlak masa – {topic}",
    "Polis, belediye ve Müslüman dernekler gündemdeki konuları görüşür; kimin neyi ne zamana kadar yapacağını kaydeder.",
  ],
  ar: [
    "طاولة مستديرة في {place}: {topic}",
    "تناقش الشرطة وإدارة المدينة والجمعيات الإسلامية ما يستجد، وتدوّن من يقوم بماذا وحتى متى.",
  ],
};

export const onlineTalk: EventText = {
  de: [
    "Online-Gespräch: {topic}",
    "Eine Stunde mit einer Fachkraft: kurze Einführung, dann Fragen. Der Zugang kommt nach der Anmeldung.",
  ],
  en: [
    "Online talk: {topic}",
    "An hour with an expert: a short introduction, then questions. The access link comes after registration.",
  ],
  tr: [
    "Çevrim içi söyleşi: {topic}",
    "Bir uzmanla bir saat: kısa bir giriş, ardından sorular. Bağlantı kayıttan sonra gönderilir.",
  ],
  ar: ["لقاء عبر الإنترنت: {topic}", "ساعة مع مختص: مقدمة قصيرة ثم أسئلة. يصل رابط الدخول بعد التسجيل."],
};

export const course: EventText = {
  de: [
    "Kurs in sechs Abenden: {topic}",
    "Für Vorstände und Ehrenamtliche. Jeder Abend hat ein eigenes Thema; am Ende steht ein Plan für die eigene Gemeinde.",
  ],
  en: [
    "Course in six evenings: {topic}",
    "For boards and volunteers. Each evening has a subject of its own; at the end there is a plan for one’s own community.",
  ],
  tr: [
    "Altı akşamlık kurs: {topic}",
    "Yönetim kurulları ve gönüllüler için. Her akşamın ayrı bir konusu vardır; sonunda kendi cemaatiniz için bir plan çıkar.",
  ],
  ar: ["دورة في ست أمسيات: {topic}", "لمجالس الإدارة والمتطوعين. لكل أمسية موضوعها، وفي الختام خطة للجماعة نفسها."],
};

export const mosqueVisit: EventText = {
  de: [
    "Moscheebesuch der Polizeiausbildung in {place}",
    "Führung durch das Haus, Gespräch mit dem Vorstand und ein gemeinsames Mittagessen. Schwerpunkt: {topic}.",
  ],
  en: [
    "Mosque visit of police trainees in {place}",
    "A tour of the house, a talk with the board and lunch together. Focus: {topic}.",
  ],
  tr: [
    "{place}: polis adaylarının cami ziyareti",
    "Binanın gezilmesi, yönetim kuruluyla söyleşi ve birlikte öğle yemeği. Ağırlık: {topic}.",
  ],
  ar: ["زيارة طلاب الشرطة لمسجد في {place}", "جولة في المبنى وحديث مع مجلس الإدارة وغداء مشترك. محور الزيارة: {topic}."],
};

export const dialogueEvening: EventText = {
  de: [
    "Dialogabend in {place}: {topic}",
    "Kurze Beiträge von beiden Seiten, danach Gespräche an Tischen. Alle sind willkommen.",
  ],
  en: [
    "Dialogue evening in {place}: {topic}",
    "Short contributions from both sides, then conversations at tables. Everybody is welcome.",
  ],
  tr: [
    "{place}: diyalog akşamı – {topic}",
    "İki tarafın kısa konuşmaları, ardından masalarda sohbet. Herkes davetlidir.",
  ],
  ar: ["أمسية حوارية في {place}: {topic}", "مداخلات قصيرة من الجانبين، ثم أحاديث حول الطاولات. والجميع مرحّب بهم."],
};

export const exchange: EventText = {
  de: [
    "Erfahrungsaustausch über Ländergrenzen: {topic}",
    "Was hat andernorts gewirkt, was nicht, und was lässt sich übertragen? Vor Ort oder zugeschaltet.",
  ],
  en: [
    "Exchange of experience between the Länder: {topic}",
    "What worked elsewhere, what did not, and what can be taken over? On site or online.",
  ],
  tr: [
    "Eyaletler arası deneyim paylaşımı: {topic}",
    "Başka yerlerde ne işe yaradı, ne yaramadı, neler aktarılabilir? Yerinde ya da çevrim içi.",
  ],
  ar: [
    "تبادل الخبرات بين الولايات: {topic}",
    "ما الذي نجح في أماكن أخرى وما الذي لم ينجح، وما الذي يمكن نقله؟ حضوريًا أو عبر الإنترنت.",
  ],
};

export const openMosqueDay: EventText = {
  de: [
    "Tag der offenen Moschee in {place}",
    "Führungen, Gespräche und Tee für die Nachbarschaft. Die Polizei ist mit einem Stand zu ihren Aufgaben dabei.",
  ],
  en: [
    "Open Mosque Day in {place}",
    "Tours, conversations and tea for the neighbourhood. The police are there with a stand about their work.",
  ],
  tr: [
    "{place}: Açık Cami Günü",
    "Mahalle sakinleri için gezi, sohbet ve çay. Polis, görevlerini anlatan bir stantla katılır.",
  ],
  ar: ["يوم المسجد المفتوح في {place}", "جولات وأحاديث وشاي للجيران. وتشارك الشرطة بركن يعرّف بمهامها."],
};
