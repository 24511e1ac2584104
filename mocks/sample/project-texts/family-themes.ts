import { type ProjectTheme, text } from "./project-theme.ts";

export const familyAdvice: ProjectTheme = {
  ideas: [
    {
      format: "consultation-hour",
      groups: ["parents"],
      title: text("Elternsprechstunde", "Hour for parents", "Ebeveyn görüşme saati", "ساعة استشارة للآباء والأمهات"),
      summary: text(
        "Eine Familienberaterin ist jede zweite Woche in der Moschee; die Polizei kommt nur, wenn Eltern es wünschen.",
        "A family adviser is in the mosque every second week; the police come only if parents ask.",
        "Bir aile danışmanı iki haftada bir camide; polis yalnızca ebeveynler isterse geliyor.",
        "مستشارة أسرية في المسجد كل أسبوعين ولا تأتي الشرطة إلا إذا طلب الأهل.",
      ),
      isLocal: true,
    },
    {
      format: "information-evening",
      groups: ["parents", "women"],
      also: "radicalisation-prevention",
      title: text("Sorgen ansprechen", "Speaking about worries", "Endişeleri dile getirmek", "التعبير عن القلق"),
      summary: text(
        "Angehörige erfahren, welche Stellen vertraulich beraten und was nach dem ersten Anruf geschieht.",
        "Relatives hear which places advise in confidence and what happens after the first call.",
        "Yakınlar hangi birimlerin gizlilik içinde danışmanlık verdiğini ve ilk aramadan sonra ne olduğunu öğreniyor.",
        "يتعرف الأقارب على الجهات التي تقدم المشورة بسرية وما يحدث بعد الاتصال الأول.",
      ),
    },
    {
      format: "training",
      groups: ["women", "parents"],
      title: text(
        "Mütter lotsen Mütter",
        "Mothers guide mothers",
        "Anneler annelere yol gösteriyor",
        "أمهات يرشدن أمهات",
      ),
      summary: text(
        "Mütter aus der Gemeinde werden geschult, anderen den Weg zu Beratung und Ämtern zu zeigen.",
        "Mothers from the community are trained to show others the way to advice and offices.",
        "Cemaatten anneler, başkalarına danışmanlık ve kurumlara giden yolu göstermek üzere eğitiliyor.",
        "تُدرَّب أمهات من الجمعية على إرشاد غيرهن إلى مراكز الاستشارة والدوائر.",
      ),
    },
  ],
  goals: [
    text(
      "Familien holen sich früh Rat und ohne Scheu.",
      "Families seek advice early and without shyness.",
      "Aileler erken ve çekinmeden danışıyor.",
      "تطلب الأسر المشورة مبكرًا ودون حرج.",
    ),
    text(
      "Beratung und Polizei sind klar getrennt; das steht auf jedem Blatt.",
      "Advice and police are clearly separate; every leaflet says so.",
      "Danışmanlık ve polis açıkça ayrıdır; her bilgi notunda bu yazar.",
      "الاستشارة والشرطة منفصلتان بوضوح وهذا مكتوب في كل نشرة.",
    ),
  ],
  result: text(
    "Die Beratungsstelle meldet mehr Erstgespräche aus den beteiligten Gemeinden.",
    "The advice centre reports more first talks from the communities taking part.",
    "Danışma merkezi, katılan cemaatlerden gelen ilk görüşmelerin arttığını bildiriyor.",
    "يفيد مركز الاستشارة بزيادة اللقاءات الأولى من الجمعيات المشاركة.",
  ),
};

export const radicalisationPrevention: ProjectTheme = {
  ideas: [
    {
      format: "exchange-of-experience",
      groups: ["imams", "officers"],
      title: text(
        "Fachaustausch Prävention",
        "Exchange on prevention",
        "Önleme alanında uzman paylaşımı",
        "تبادل الخبرات في الوقاية",
      ),
      summary: text(
        "Imaminnen, Imame, Jugendhilfe und Polizei besprechen, was junge Menschen stark macht. Es geht um Themen, nie um Namen.",
        "Imams, youth services and police discuss what makes young people strong. It is about topics, never about names.",
        "İmamlar, gençlik yardımı ve polis, gençleri neyin güçlü kıldığını konuşuyor. Konu hep temalardır, asla isimler değil.",
        "يتحدث الأئمة ورعاية الشباب والشرطة عما يقوي الشباب. الحديث عن موضوعات لا عن أسماء.",
      ),
    },
    {
      format: "training",
      groups: ["youth", "parents"],
      also: "youth",
      title: text("Stark im Netz", "Strong online", "İnternette güçlü", "أقوياء على الشبكة"),
      summary: text(
        "Jugendliche prüfen, wie Propaganda gemacht ist, und drehen eigene Beiträge dagegen.",
        "Young people look at how propaganda is made and film their own replies to it.",
        "Gençler propagandanın nasıl yapıldığını inceliyor ve buna karşı kendi videolarını çekiyor.",
        "يفحص الشباب كيف تُصنع الدعاية المتطرفة ويصورون موادهم ردًا عليها.",
      ),
      result: text(
        "Sechs Beiträge der Jugendlichen sind veröffentlicht und werden im Unterricht gezeigt.",
        "Six pieces made by the young people are published and shown in lessons.",
        "Gençlerin altı videosu yayımlandı ve derslerde gösteriliyor.",
        "نُشرت ستة مقاطع من إعداد الشباب وتُعرض في الدروس.",
      ),
    },
    {
      format: "security-dialogue",
      groups: ["boards", "officers"],
      also: "family-advice",
      title: text("Präventionsdialog", "Prevention dialogue", "Önleme diyaloğu", "حوار الوقاية"),
      summary: text(
        "Was ist Aufgabe der Gemeinde, was der Beratung, was der Polizei? Die Beteiligten schreiben ihre Grenzen auf.",
        "What is the community's task, what that of advice, what that of the police? Those involved write down their limits.",
        "Cemaatin, danışmanlığın ve polisin görevi nedir? Katılanlar sınırlarını yazıya döküyor.",
        "ما مهمة الجمعية وما مهمة الاستشارة وما مهمة الشرطة؟ يدوّن المشاركون حدود أدوارهم.",
      ),
    },
  ],
  goals: [
    text(
      "Beratungsstellen sind bekannt, bevor man sie braucht.",
      "Advice centres are known before they are needed.",
      "Danışma merkezleri ihtiyaç doğmadan önce biliniyor.",
      "مراكز الاستشارة معروفة قبل الحاجة إليها.",
    ),
    text(
      "Niemand wird unter Verdacht gestellt, weil er seinen Glauben lebt.",
      "Nobody is put under suspicion for living their faith.",
      "Hiç kimse inancını yaşadığı için şüphe altına alınmıyor.",
      "لا يوضع أحد موضع شبهة لأنه يمارس دينه.",
    ),
  ],
  result: text(
    "Eine gemeinsame Übersicht zeigt, wer wofür zuständig ist und wo Vertraulichkeit endet.",
    "A joint overview shows who is responsible for what and where confidentiality ends.",
    "Ortak bir genel bakış, kimin neden sorumlu olduğunu ve gizliliğin nerede bittiğini gösteriyor.",
    "لمحة مشتركة تبين من المسؤول عن ماذا وأين تنتهي السرية.",
  ),
};
