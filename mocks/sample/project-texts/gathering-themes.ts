import { type ProjectTheme, text } from "./project-theme.ts";

export const funerals: ProjectTheme = {
  ideas: [
    {
      format: "cooperation-agreement",
      groups: ["boards", "imams"],
      title: text(
        "Absprache für große Totengebete",
        "Arrangement for large funeral prayers",
        "Kalabalık cenaze namazları için anlaşma",
        "ترتيب لصلوات الجنازة الكبيرة",
      ),
      summary: text(
        "Wenn sehr viele Menschen kommen, genügt ein Anruf: Wege, Parken und Begleitung sind vorab geregelt.",
        "When very many people come, one call is enough: ways, parking and escort are settled beforehand.",
        "Çok kalabalık geldiğinde tek bir telefon yeterli: yollar, park ve eşlik önceden düzenlenmiş.",
        "عند حضور أعداد كبيرة يكفي اتصال واحد: المسارات والمواقف والمرافقة منظمة مسبقًا.",
      ),
      isLocal: true,
    },
    {
      format: "training",
      groups: ["officers", "trainees"],
      also: "intercultural-training",
      title: text(
        "Todesnachricht und Trauer",
        "Bringing news of a death",
        "Ölüm haberi ve yas",
        "نقل خبر الوفاة ومراسم العزاء",
      ),
      summary: text(
        "Seelsorgerinnen und Seelsorger zeigen der Polizei, worauf muslimische Familien in den ersten Stunden Wert legen.",
        "Muslim chaplains show the police what matters to Muslim families in the first hours.",
        "Manevi rehberler polise Müslüman ailelerin ilk saatlerde nelere önem verdiğini gösteriyor.",
        "يوضح المرشدون الروحيون للشرطة ما يهم الأسر المسلمة في الساعات الأولى.",
      ),
      goals: [
        text(
          "Wer eine Todesnachricht bringt, weiß, was in den ersten Stunden hilft.",
          "Those who bring news of a death know what helps in the first hours.",
          "Ölüm haberini götürenler ilk saatlerde neyin iyi geldiğini biliyor.",
          "يعرف من ينقل خبر الوفاة ما يفيد في الساعات الأولى.",
        ),
        text(
          "Familien können Abschied nehmen, wie es ihr Glaube vorsieht.",
          "Families can take leave as their faith has it.",
          "Aileler inançlarının gerektirdiği gibi veda edebiliyor.",
          "تتمكن العائلات من الوداع كما يقتضي دينها.",
        ),
      ],
      result: text(
        "Ein Merkblatt für den Einsatz nennt die Seelsorge, die rund um die Uhr erreichbar ist.",
        "A leaflet for officers names the chaplains who can be reached day and night.",
        "Görevliler için bir bilgi notu, günün her saati ulaşılabilen manevi rehberleri gösteriyor.",
        "نشرة لأفراد الشرطة تبين المرشدين الروحيين المتاحين على مدار الساعة.",
      ),
    },
    {
      format: "information-evening",
      groups: ["public", "boards"],
      title: text(
        "Bestattung: Fristen und Formulare",
        "Burial: time limits and forms",
        "Defin: süreler ve formlar",
        "الدفن: المواعيد والاستمارات",
      ),
      summary: text(
        "Standesamt, Friedhof und Polizei erklären, was nach einem Todesfall zu Hause geschieht und wie man Zeit spart.",
        "Registry office, cemetery and police explain what happens after a death at home and how to save time.",
        "Nüfus dairesi, mezarlık ve polis, evde ölümden sonra neler olduğunu ve nasıl zaman kazanılacağını anlatıyor.",
        "توضح دائرة الأحوال المدنية والمقبرة والشرطة ما يجري بعد الوفاة في البيت وكيف يُختصر الوقت.",
      ),
      goals: [
        text(
          "Familien wissen, welche Papiere sie brauchen und wer sie ausstellt.",
          "Families know which papers they need and who issues them.",
          "Aileler hangi belgelerin gerektiğini ve kimin verdiğini biliyor.",
          "تعرف العائلات الأوراق المطلوبة ومن يصدرها.",
        ),
        text(
          "Kein Weg zum Amt ist umsonst.",
          "No visit to an office is in vain.",
          "Kuruma yapılan hiçbir ziyaret boşa gitmiyor.",
          "لا تذهب أي مراجعة للدوائر سدى.",
        ),
      ],
      result: text(
        "Eine Liste mit Fristen, Formularen und Rufnummern hängt in der Gemeinde und liegt im Standesamt.",
        "A list of time limits, forms and numbers hangs in the community and lies in the registry office.",
        "Süreleri, formları ve telefon numaralarını içeren bir liste cemaatte asılı ve nüfus dairesinde bulunuyor.",
        "قائمة بالمواعيد والاستمارات وأرقام الهاتف معلقة في الجمعية ومتاحة في دائرة الأحوال المدنية.",
      ),
    },
  ],
  goals: [
    text(
      "Trauernde müssen sich an diesem Tag um den Verkehr nicht kümmern.",
      "Mourners need not see to the traffic on that day.",
      "Yas tutanlar o gün trafikle uğraşmak zorunda kalmıyor.",
      "لا يحتاج أهل المتوفى إلى الانشغال بالمرور في ذلك اليوم.",
    ),
    text(
      "Die Polizei kennt Ablauf und Dauer und tritt zurückhaltend auf.",
      "The police know order and length and act with restraint.",
      "Polis akışı ve süreyi biliyor ve ölçülü davranıyor.",
      "تعرف الشرطة سير المراسم ومدتها وتتصرف بتحفظ.",
    ),
  ],
  result: text(
    "Mehrere Bestattungen mit vielen Gästen verliefen ohne Sperrungen und ohne Beschwerden.",
    "Several burials with many guests went by without closed roads and without complaints.",
    "Kalabalık birkaç cenaze, yol kapatılmadan ve şikâyet olmadan gerçekleşti.",
    "جرت عدة جنازات كبيرة دون إغلاق طرق ودون شكاوى.",
  ),
};

export const assemblies: ProjectTheme = {
  ideas: [
    {
      format: "training",
      groups: ["boards", "youth"],
      also: "rights",
      title: text(
        "Versammlung anmelden, Ordner schulen",
        "Giving notice, training stewards",
        "Gösteri bildirimi ve görevli eğitimi",
        "الإخطار بالتجمع وتدريب المنظمين",
      ),
      summary: text(
        "Von der Anmeldung bis zum letzten Redner: Wer eine Kundgebung plant, übt mit der Versammlungsbehörde.",
        "From notice to the last speaker: whoever plans a rally practises with the authority in charge.",
        "Bildirimden son konuşmacıya: miting planlayanlar yetkili makamla birlikte alıştırma yapıyor.",
        "من الإخطار حتى آخر متحدث: يتدرب من يخطط لوقفة مع الجهة المختصة.",
      ),
    },
    {
      format: "security-dialogue",
      groups: ["boards", "officers"],
      title: text(
        "Gespräch vor angespannten Wochenenden",
        "Talk before tense weekends",
        "Gergin hafta sonlarından önce görüşme",
        "حوار قبل عطل نهاية الأسبوع المتوترة",
      ),
      summary: text(
        "Wenn eine Demonstration in der Nähe angekündigt ist, sprechen sich Polizei und Gemeinde am Tag davor ab.",
        "When a demonstration is announced nearby, police and community talk it over the day before.",
        "Yakında bir gösteri duyurulduğunda polis ve cemaat bir gün önceden görüşüyor.",
        "عند الإعلان عن مظاهرة قريبة تنسق الشرطة والجمعية في اليوم السابق.",
      ),
      isLocal: true,
    },
    {
      format: "exchange-of-experience",
      groups: ["officers", "public"],
      also: "prayer-and-feasts",
      title: text(
        "Umzüge und Märsche gut begleiten",
        "Accompanying processions well",
        "Yürüyüşlere iyi eşlik etmek",
        "مواكبة المسيرات جيدًا",
      ),
      summary: text(
        "Einsatzkräfte und Veranstaltende werten gemeinsam aus, was bei den letzten Umzügen gut lief und was nicht.",
        "Officers on duty and organisers look back together at what went well in the last processions and what did not.",
        "Görevli ekipler ve düzenleyenler son yürüyüşlerde neyin iyi gittiğini ve gitmediğini birlikte değerlendiriyor.",
        "يقيّم أفراد الشرطة والمنظمون معًا ما نجح في المسيرات الأخيرة وما لم ينجح.",
      ),
    },
  ],
  goals: [
    text(
      "Wer sich versammelt, kennt Rechte und Auflagen.",
      "Those who assemble know their rights and conditions.",
      "Toplananlar haklarını ve koşulları biliyor.",
      "يعرف المتجمعون حقوقهم والشروط المفروضة.",
    ),
    text(
      "Gebetshäuser in der Nähe einer Demonstration bleiben erreichbar.",
      "Houses of prayer near a demonstration stay within reach.",
      "Gösteriye yakın ibadethaneler ulaşılabilir kalıyor.",
      "تبقى دور العبادة القريبة من المظاهرات متاحة.",
    ),
  ],
  result: text(
    "Ein Ablaufplan auf einer Seite wird von Veranstaltenden und Polizei gleichermaßen benutzt.",
    "A one-page plan is used by organisers and police alike.",
    "Bir sayfalık akış planını hem düzenleyenler hem polis kullanıyor.",
    "خطة من صفحة واحدة يستخدمها المنظمون والشرطة على السواء.",
  ),
};
