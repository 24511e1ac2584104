import type { UiLanguage } from "../../contract/language-tag.ts";

/** When visitors better do not come, as an association would say it itself. */
export const timesToAvoid: readonly Record<UiLanguage, string>[] = [
  {
    de: "Bitte nicht zum Freitagsgebet (12:30–14:30 Uhr). Am besten abends nach 18 Uhr.",
    en: "Please not during Friday prayer (12:30–14:30). Best in the evening after 18:00.",
    tr: "Lütfen cuma namazı sırasında (12.30–14.30) gelmeyin. En uygunu akşam 18.00’den sonra.",
    ar: "نرجو عدم الحضور أثناء صلاة الجمعة (12:30–14:30). والأفضل مساءً بعد الساعة 18:00.",
  },
  {
    de: "Im Ramadan bitte nicht kurz vor Sonnenuntergang. Nach dem Fastenbrechen sind Sie herzlich willkommen.",
    en: "In Ramadan please not shortly before sunset. After the breaking of the fast you are very welcome.",
    tr: "Ramazanda lütfen gün batımından hemen önce gelmeyin. İftardan sonra başımızın üstünde yeriniz var.",
    ar: "في رمضان نرجو عدم الحضور قبيل الغروب. وبعد الإفطار أهلًا وسهلًا بكم.",
  },
  {
    de: "Bitte vorher Bescheid geben: Wir arbeiten alle ehrenamtlich und sind tagsüber meist nicht im Haus.",
    en: "Please let us know beforehand: we are all volunteers and mostly not in the house during the day.",
    tr: "Lütfen önceden haber verin: Hepimiz gönüllüyüz ve gündüzleri çoğunlukla dernekte olmuyoruz.",
    ar: "نرجو إبلاغنا مسبقًا: كلنا متطوعون ولا نكون في المقر نهارًا في الغالب.",
  },
  {
    de: "An den beiden Festen bitte nicht. In der Woche danach gern auf einen Tee.",
    en: "Please not on the two feasts. In the week after, do come for a cup of tea.",
    tr: "İki bayramda lütfen gelmeyin. Bayramdan sonraki hafta çaya bekleriz.",
    ar: "نرجو عدم الحضور في أيام العيدين. وفي الأسبوع الذي يليهما تفضلوا لشرب الشاي.",
  },
];

/** The same, where there is a prayer room. */
export const timesToAvoidInMosques: readonly Record<UiLanguage, string>[] = [
  ...timesToAvoid,
  {
    de: "Freitags zwischen 12 und 15 Uhr sind alle beim Gebet. Sonst ist fast immer jemand da.",
    en: "On Fridays between 12:00 and 15:00 everybody is at prayer. At other times somebody is nearly always here.",
    tr: "Cuma günleri 12.00–15.00 arasında herkes namazdadır. Diğer zamanlarda hemen her zaman biri bulunur.",
    ar: "أيام الجمعة بين 12:00 و15:00 يكون الجميع في الصلاة. وفي الأوقات الأخرى يوجد أحد دائمًا تقريبًا.",
  },
  {
    de: "Samstags und sonntags ist vormittags Unterricht für die Kinder, da fehlt uns die Ruhe für ein Gespräch.",
    en: "On Saturday and Sunday mornings the children have lessons; then we lack the quiet for a talk.",
    tr: "Cumartesi ve pazar sabahları çocukların dersi var; o saatlerde sakin bir görüşme yapamıyoruz.",
    ar: "صباح السبت والأحد دروس للأطفال، فلا يتوفر لنا الهدوء للحديث.",
  },
  {
    de: "Während der Gebete bitte etwas warten. Die Zeiten hängen an der Tür aus.",
    en: "During prayers please wait a little. The times are posted at the door.",
    tr: "Namaz sırasında lütfen biraz bekleyin. Vakitler kapıda asılıdır.",
    ar: "أثناء الصلاة نرجو الانتظار قليلًا. والمواقيت معلقة على الباب.",
  },
  {
    de: "Donnerstagabends trifft sich die Frauengruppe. Dann bitte nur nach Absprache.",
    en: "On Thursday evenings the women’s group meets. Then please only by arrangement.",
    tr: "Perşembe akşamları kadınlar toplanıyor. O saatlerde lütfen yalnızca randevuyla gelin.",
    ar: "مساء الخميس تجتمع المجموعة النسائية، فنرجو الحضور حينها بموعد فقط.",
  },
];

/** Whom to ask for. */
export const whomToAskFor: readonly Record<UiLanguage, string>[] = [
  {
    de: "Das Büro nimmt Ihre Nachricht an und gibt sie weiter.",
    en: "The office takes your message and passes it on.",
    tr: "Büro mesajınızı alır ve ilgili kişiye iletir.",
    ar: "يستلم المكتب رسالتكم ويوصلها إلى الشخص المعني.",
  },
  {
    de: "Wer in Uniform kommt, kündigt sich bitte an, damit sich niemand Sorgen macht.",
    en: "If you come in uniform, please let us know beforehand, so that nobody worries.",
    tr: "Üniformayla gelecekseniz lütfen önceden haber verin ki kimse endişelenmesin.",
    ar: "من يحضر بالزي الرسمي نرجو أن يخبرنا مسبقًا حتى لا يقلق أحد.",
  },
  {
    de: "Klingeln Sie am Nebeneingang im Hof, dort ist das Büro.",
    en: "Please ring at the side entrance in the courtyard; the office is there.",
    tr: "Avludaki yan girişin zilini çalın; büro oradadır.",
    ar: "اضغطوا جرس المدخل الجانبي في الفناء، فالمكتب هناك.",
  },
  {
    de: "Schreiben Sie uns eine kurze Nachricht. Wir melden uns innerhalb von drei Tagen.",
    en: "Send us a short message. We will answer within three days.",
    tr: "Bize kısa bir mesaj yazın. Üç gün içinde cevap veririz.",
    ar: "اكتبوا لنا رسالة قصيرة، ونجيبكم خلال ثلاثة أيام.",
  },
];

/** The same, where there is an imam and a tea room. */
export const whomToAskForInMosques: readonly Record<UiLanguage, string>[] = [
  ...whomToAskFor,
  {
    de: "Fragen Sie nach dem Vorstand; in der Teestube weiß immer jemand, wer da ist.",
    en: "Ask for the board; in the tea room somebody always knows who is in.",
    tr: "Yönetim kurulunu sorun; çay ocağında kimin burada olduğunu bilen biri mutlaka bulunur.",
    ar: "اسألوا عن مجلس الإدارة، ففي غرفة الشاي يوجد دائمًا من يعرف من الحاضر.",
  },
  {
    de: "Bitte zuerst die Dialogbeauftragte ansprechen. Der Imam spricht noch wenig Deutsch.",
    en: "Please speak to the dialogue officer first. The imam does not speak much German yet.",
    tr: "Lütfen önce diyalog sorumlusuyla görüşün. İmamımız henüz az Almanca konuşuyor.",
    ar: "نرجو التحدث أولًا مع مسؤولة الحوار، فالإمام لا يتكلم الألمانية كثيرًا بعد.",
  },
];
