import type { ExpertDraft } from "./expert-draft.ts";

export const onEverydayLife = {
  youth: [
    {
      side: "security-authority",
      formats: ["workshop", "training"],
      also: ["family-advice"],
      field: {
        de: "Cybermobbing und Gewalt: Workshops für Jugendliche",
        en: "Cyberbullying and violence: workshops for young people",
        tr: "Siber zorbalık ve şiddet: gençler için atölyeler",
        ar: "التنمر الإلكتروني والعنف: ورش عمل للشباب",
      },
      profile: {
        de: "Bespricht mit Jugendgruppen, was im Klassenchat strafbar ist, wie man hilft und wem man sich anvertraut.",
        en: "Discusses with youth groups what is punishable in the class chat, how to help and whom to confide in.",
        tr: "Gençlik gruplarıyla sınıf sohbetinde nelerin suç olduğunu, nasıl yardım edileceğini ve kime güvenilebileceğini konuşur.",
        ar: "يناقش مع مجموعات الشباب ما يعاقب عليه القانون في محادثات الصف وكيف نساعد وبمن نثق.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop", "moderation"],
      also: ["sport"],
      field: {
        de: "Jugendleitungen stärken",
        en: "Strengthening youth leaders",
        tr: "Gençlik sorumlularını güçlendirmek",
        ar: "تعزيز مسؤولي مجموعات الشباب",
      },
      profile: {
        de: "Bildet Ehrenamtliche für die Jugendarbeit in Gemeinden fort: Gruppen leiten, Streit schlichten, Hilfe holen.",
        en: "Trains volunteers for youth work in communities: leading groups, settling quarrels, getting help.",
        tr: "Cemaatlerde gençlik çalışması yapan gönüllüleri eğitir: grup yönetmek, kavga yatıştırmak, yardım almak.",
        ar: "يؤهل المتطوعين للعمل مع الشباب في الجماعات: قيادة المجموعات وفض النزاعات وطلب المساعدة.",
      },
    },
    {
      side: "independent",
      formats: ["talk", "training"],
      also: ["radicalisation-prevention"],
      field: {
        de: "Soziale Medien verstehen: was Jugendliche sehen",
        en: "Understanding social media: what young people see",
        tr: "Sosyal medyayı anlamak: gençler neler görüyor",
        ar: "فهم وسائل التواصل: ما الذي يراه الشباب",
      },
      profile: {
        de: "Zeigt Eltern, Lehrkräften und Polizeibeschäftigten, wie Empfehlungen entstehen und wie man darüber ins Gespräch kommt.",
        en: "Shows parents, teachers and police staff how recommendations come about and how to start talking about them.",
        tr: "Anne babalara, öğretmenlere ve polis çalışanlarına önerilerin nasıl oluştuğunu ve bu konuda nasıl konuşulacağını gösterir.",
        ar: "يبيّن للأهل والمعلمين والعاملين في الشرطة كيف تنشأ التوصيات وكيف نفتح الحديث عنها.",
      },
    },
  ],
  addiction: [
    {
      side: "security-authority",
      formats: ["talk", "workshop"],
      also: ["youth"],
      field: {
        de: "Suchtprävention für Eltern und Jugendliche",
        en: "Drug prevention for parents and young people",
        tr: "Anne babalar ve gençler için bağımlılık önleme",
        ar: "الوقاية من الإدمان للأهل والشباب",
      },
      profile: {
        de: "Informiert sachlich über Stoffe, Risiken und Recht und sagt, wo es Hilfe ohne Strafanzeige gibt.",
        en: "Informs factually about substances, risks and the law, and says where help is available without a criminal report.",
        tr: "Maddeler, riskler ve hukuk hakkında nesnel bilgi verir, suç duyurusu olmadan nereden yardım alınabileceğini söyler.",
        ar: "يقدم معلومات موضوعية عن المواد والمخاطر والقانون ويذكر أين تتوفر المساعدة دون بلاغ جنائي.",
      },
    },
    {
      side: "independent",
      formats: ["workshop"],
      also: ["family-advice"],
      field: {
        de: "Glücksspiel und Medien: wenn es zu viel wird",
        en: "Gambling and media: when it becomes too much",
        tr: "Kumar ve medya: fazla geldiğinde",
        ar: "القمار والإعلام: عندما يتجاوز الأمر حده",
      },
      profile: {
        de: "Spricht mit Familien über Warnzeichen, Schuldenberatung und Wege aus der Abhängigkeit.",
        en: "Talks with families about warning signs, debt advice and ways out of dependence.",
        tr: "Ailelerle uyarı işaretleri, borç danışmanlığı ve bağımlılıktan çıkış yolları üzerine konuşur.",
        ar: "يتحدث مع الأسر عن علامات الخطر واستشارات الديون وسبل الخروج من الإدمان.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["talk", "moderation"],
      field: {
        de: "Über Sucht sprechen in der Gemeinde",
        en: "Talking about addiction in the community",
        tr: "Cemaatte bağımlılık hakkında konuşmak",
        ar: "الحديث عن الإدمان داخل الجماعة",
      },
      profile: {
        de: "Hilft Gemeinden, das Thema ohne Scham anzusprechen und Betroffene an Beratungsstellen zu vermitteln.",
        en: "Helps communities to raise the subject without shame and to refer those affected to advice centres.",
        tr: "Cemaatlerin konuyu utanmadan açmasına ve etkilenenleri danışma merkezlerine yönlendirmesine yardımcı olur.",
        ar: "يساعد الجماعات على طرح الموضوع دون حرج وإحالة المتضررين إلى مراكز المشورة.",
      },
    },
  ],
  "road-safety": [
    {
      side: "security-authority",
      formats: ["training", "workshop"],
      also: ["youth"],
      field: {
        de: "Sicherer Schulweg und Radfahren",
        en: "Safe way to school and cycling",
        tr: "Güvenli okul yolu ve bisiklet",
        ar: "الطريق الآمن إلى المدرسة وركوب الدراجة",
      },
      profile: {
        de: "Übt mit Kindern und Eltern auf dem Gemeindehof, prüft Räder und Helme und erklärt Verkehrszeichen mehrsprachig.",
        en: "Practises with children and parents in the community's yard, checks bicycles and helmets and explains traffic signs in several languages.",
        tr: "Cemaat avlusunda çocuklar ve velilerle alıştırma yapar, bisiklet ve kaskları denetler, trafik işaretlerini birden çok dilde açıklar.",
        ar: "يتدرب مع الأطفال والأهل في ساحة الجماعة ويفحص الدراجات والخوذ ويشرح إشارات المرور بعدة لغات.",
      },
    },
    {
      side: "independent",
      formats: ["talk"],
      field: {
        de: "Ältere Menschen im Straßenverkehr",
        en: "Older people in road traffic",
        tr: "Trafikte yaşlılar",
        ar: "كبار السن في حركة المرور",
      },
      profile: {
        de: "Bespricht mit Seniorengruppen Wege zur Moschee, Sichtbarkeit, Medikamente und die eigene Fahreignung.",
        en: "Discusses ways to the mosque, visibility, medicines and fitness to drive with senior groups.",
        tr: "Yaşlı gruplarıyla camiye giden yolları, görünürlüğü, ilaçları ve araç kullanmaya uygunluğu konuşur.",
        ar: "يناقش مع مجموعات كبار السن الطرق إلى المسجد ووضوح الرؤية والأدوية والأهلية للقيادة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["moderation", "workshop"],
      also: ["prayer-and-feasts"],
      field: {
        de: "Mit dem Rad zum Gebet: Gemeinden planen Wege",
        en: "Cycling to prayer: communities plan routes",
        tr: "Namaza bisikletle: cemaatler yol planlıyor",
        ar: "إلى الصلاة بالدراجة: الجماعات تخطط المسارات",
      },
      profile: {
        de: "Entwickelt mit Gemeinden Anreisepläne, Fahrradplätze und Fahrgemeinschaften, damit das Umfeld entlastet wird.",
        en: "Develops travel plans, bicycle stands and car sharing with communities to relieve the neighbourhood.",
        tr: "Çevrenin yükünü azaltmak için cemaatlerle ulaşım planları, bisiklet yerleri ve ortak araç kullanımı geliştirir.",
        ar: "يضع مع الجماعات خطط الوصول ومواقف الدراجات ومشاركة السيارات لتخفيف العبء عن الجوار.",
      },
    },
  ],
  "domestic-violence": [
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["victim-support"],
      field: {
        de: "Häusliche Gewalt: Schutz nach dem Gewaltschutzgesetz",
        en: "Domestic violence: protection under the Protection against Violence Act",
        tr: "Aile içi şiddet: Şiddetten Korunma Yasası'na göre koruma",
        ar: "العنف الأسري: الحماية بموجب قانون الحماية من العنف",
      },
      profile: {
        de: "Erklärt Wohnungsverweisung, Schutzanordnung und Begleitung und nennt Frauenhäuser und Beratungsstellen.",
        en: "Explains removal from the home, protection orders and support, and names shelters and advice centres.",
        tr: "Evden uzaklaştırma, koruma kararı ve refakati açıklar, sığınma evleri ile danışma merkezlerini belirtir.",
        ar: "يشرح الإبعاد عن المسكن وأمر الحماية والمرافقة ويذكر دور الإيواء ومراكز المشورة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop", "moderation"],
      also: ["family-advice"],
      field: {
        de: "Gewalt in der Familie ansprechen: für Imaminnen, Imame und Frauengruppen",
        en: "Raising violence in the family: for imams and women's groups",
        tr: "Aile içi şiddeti konuşmak: imamlar ve kadın grupları için",
        ar: "الحديث عن العنف في الأسرة: للأئمة ومجموعات النساء",
      },
      profile: {
        de: "Übt Gespräche, in denen Sicherheit vor Vermittlung geht, und klärt, wann Fachstellen einzubeziehen sind.",
        en: "Practises conversations in which safety comes before mediation, and clarifies when specialists must be involved.",
        tr: "Güvenliğin arabuluculuktan önce geldiği görüşmeleri çalışır, uzman kurumların ne zaman devreye gireceğini netleştirir.",
        ar: "يتدرّب على محادثات تتقدم فيها السلامة على الوساطة ويوضح متى يجب إشراك الجهات المختصة.",
      },
    },
    {
      side: "independent",
      formats: ["training", "workshop"],
      also: ["youth"],
      field: {
        de: "Schutzkonzepte für Kinder- und Jugendgruppen",
        en: "Protection concepts for children's and youth groups",
        tr: "Çocuk ve gençlik grupları için koruma planları",
        ar: "خطط الحماية لمجموعات الأطفال والشباب",
      },
      profile: {
        de: "Erarbeitet mit Gemeinden Regeln, Vertrauenspersonen und Beschwerdewege für die Arbeit mit Kindern.",
        en: "Works out rules, trusted persons and complaint channels for work with children together with communities.",
        tr: "Cemaatlerle birlikte çocuklarla çalışma için kurallar, güvenilen kişiler ve şikâyet yolları hazırlar.",
        ar: "يضع مع الجماعات قواعد وأشخاص ثقة وسبل شكوى للعمل مع الأطفال.",
      },
    },
  ],
} as const satisfies Record<string, readonly ExpertDraft[]>;
