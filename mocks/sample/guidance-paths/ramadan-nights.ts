import type { GuidancePath } from "./guidance-path.ts";

export const ramadanNights: GuidancePath = {
  id: "ramadan-nights",
  keywords: [
    "Ramadan",
    "Tarawih",
    "Iftar",
    "Nachbarn",
    "Lärm",
    "Nachtgebet",
    "noise",
    "neighbours",
    "teravih",
    "gürültü",
    "ضجيج",
    "تراويح",
  ],
  title: { de: "Nächte im Ramadan", en: "Nights in Ramadan", tr: "Ramazan geceleri", ar: "ليالي رمضان" },
  summary: {
    de: "Vier Wochen lang kommen abends viele Menschen: Verkehr, Ruhe und Sicherheit wollen geplant sein.",
    en: "For four weeks many people come in the evening: traffic, quiet and safety need planning.",
    tr: "Dört hafta boyunca akşamları çok kişi geliyor: trafik, sessizlik ve güvenlik planlanmalı.",
    ar: "على مدى أربعة أسابيع يحضر كثيرون مساءً: المرور والهدوء والسلامة تحتاج إلى تخطيط.",
  },
  isUrgent: false,
  topics: ["prayer-and-feasts", "mosque-protection"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Termine vier Wochen vorher nennen",
        en: "Give the dates four weeks ahead",
        tr: "Tarihleri dört hafta önceden bildirin",
        ar: "أبلغوا عن المواعيد قبل أربعة أسابيع",
      },
      text: {
        de: "Eine Seite für Polizei und Ordnungsamt: Abende, Uhrzeiten, erwartete Zahl, die besonderen Nächte, das Festgebet.",
        en: "One page for police and public order office (Ordnungsamt): evenings, times, expected number, the special nights, the feast prayer.",
        tr: "Polis ve zabıta dairesi (Ordnungsamt) için bir sayfa: akşamlar, saatler, beklenen sayı, özel geceler, bayram namazı.",
        ar: "صفحة واحدة للشرطة ومكتب النظام العام (Ordnungsamt): الأمسيات والساعات والعدد المتوقع والليالي الخاصة وصلاة العيد.",
      },
    },
    {
      title: {
        de: "Für jeden Abend jemanden benennen",
        en: "Name somebody for each evening",
        tr: "Her akşam için bir sorumlu belirleyin",
        ar: "عيّنوا مسؤولًا لكل ليلة",
      },
      text: {
        de: "Mit einer Telefonnummer, die auch die Nachbarschaft kennt und unter der bis zum Ende jemand abnimmt.",
        en: "With a phone number that the neighbours know, too, and that is answered until the end.",
        tr: "Komşuların da bildiği ve sonuna kadar açılan bir telefon numarasıyla.",
        ar: "مع رقم هاتف يعرفه الجيران أيضًا ويرد عليه أحد حتى النهاية.",
      },
    },
    {
      title: {
        de: "Ruhe nach 22 Uhr",
        en: "Quiet after 22:00",
        tr: "Saat 22.00’den sonra sessizlik",
        ar: "الهدوء بعد الساعة 22:00",
      },
      text: {
        de: "In der Regel gilt dann Nachtruhe. Gespräche nach drinnen verlegen, Autotüren leise schließen, Motoren aus.",
        en: "Night-time quiet usually applies then. Talk inside, close car doors softly, engines off.",
        tr: "Genellikle o saatten sonra gece sessizliği geçerlidir. Sohbeti içeride yapın, kapıları yavaş kapatın, motorları durdurun.",
        ar: "يسري عادة حينها الهدوء الليلي. تحدثوا في الداخل، وأغلقوا أبواب السيارات برفق، وأطفئوا المحركات.",
      },
    },
    {
      title: {
        de: "Wege und Räume frei halten",
        en: "Keep ways and rooms clear",
        tr: "Yolları ve salonları açık tutun",
        ar: "أبقوا الممرات والقاعات سالكة",
      },
      text: {
        de: "Notausgänge offen und frei, nicht mehr Menschen im Raum als erlaubt, Parkplätze absprechen, Wege beleuchten.",
        en: "Emergency exits open and clear, no more people in a room than allowed, parking agreed, paths lit.",
        tr: "Acil çıkışlar açık ve boş, salonda izin verilenden fazla kişi yok, park yeri ayarlanmış, yollar aydınlık.",
        ar: "مخارج الطوارئ مفتوحة وخالية، ولا يتجاوز العدد المسموح به، والمواقف متفق عليها، والطرق مضاءة.",
      },
    },
    {
      title: {
        de: "Auf das Haus achten",
        en: "Look after the building",
        tr: "Binaya göz kulak olun",
        ar: "انتبهوا للمبنى",
      },
      text: {
        de: "Am Eingang begrüßt jemand die Gäste. Am Ende gehen zwei Personen durchs Haus und schließen ab. Der Notfallplan hängt aus.",
        en: "Somebody greets the guests at the door. At the end two people walk through and lock up. The emergency plan is posted.",
        tr: "Girişte biri misafirleri karşılar. Sonunda iki kişi binayı dolaşıp kilitler. Acil durum planı asılıdır.",
        ar: "شخص عند المدخل يرحب بالضيوف. وفي النهاية يتفقد شخصان المبنى ويقفلانه. وخطة الطوارئ معلّقة.",
      },
    },
    {
      title: {
        de: "Polizei und Nachbarschaft einladen",
        en: "Invite police and neighbours",
        tr: "Polisi ve komşuları davet edin",
        ar: "ادعوا الشرطة والجيران",
      },
      text: {
        de: "Ein gemeinsames Fastenbrechen klärt vieles. Fragen Sie, ob die Polizei in diesen Nächten öfter vorbeikommen kann.",
        en: "Breaking the fast together settles much. Ask whether the police can pass by more often in these nights.",
        tr: "Birlikte iftar pek çok şeyi çözer. Polisin bu gecelerde daha sık uğrayıp uğrayamayacağını sorun.",
        ar: "الإفطار المشترك يحل أمورًا كثيرة. واسألوا إن كان بوسع الشرطة المرور أكثر في هذه الليالي.",
      },
    },
  ],
  avoid: [
    {
      de: "Beschwerden aus der Nachbarschaft nicht unbeantwortet lassen.",
      en: "Do not leave complaints from neighbours unanswered.",
      tr: "Komşuların şikâyetlerini cevapsız bırakmayın.",
      ar: "لا تتركوا شكاوى الجيران دون جواب.",
    },
    {
      de: "Fluchtwege nicht mit Schuhen, Tischen oder Kinderwagen zustellen.",
      en: "Do not block escape routes with shoes, tables or prams.",
      tr: "Kaçış yollarını ayakkabı, masa veya bebek arabasıyla kapatmayın.",
      ar: "لا تسدوا مخارج النجاة بالأحذية أو الطاولات أو عربات الأطفال.",
    },
  ],
};
