import { filmMaking } from "./own-steps.ts";
import { type ProjectTheme, text } from "./project-theme.ts";

export const complaints: ProjectTheme = {
  ideas: [
    {
      format: "security-dialogue",
      groups: ["boards", "youth"],
      also: "rights",
      title: text(
        "Offen gesagt: Gespräch über Kontrollen",
        "Frankly: a talk about police checks",
        "Açıkça: polis kontrolleri üzerine sohbet",
        "بصراحة: حديث عن عمليات التفتيش",
      ),
      summary: text(
        "Jugendliche schildern, wie sie Kontrollen erleben; Polizei und Beschwerdestelle hören zu und erklären, was sie ändern können.",
        "Young people tell how they experience checks; police and complaints office listen and say what they can change.",
        "Gençler kontrolleri nasıl yaşadıklarını anlatıyor; polis ve şikâyet birimi dinliyor ve neyi değiştirebileceklerini açıklıyor.",
        "يروي الشباب تجربتهم مع التفتيش وتصغي الشرطة ومكتب الشكاوى وتوضحان ما يمكن تغييره.",
      ),
    },
    {
      format: "information-evening",
      groups: ["public"],
      title: text(
        "Wie beschwere ich mich richtig?",
        "How do I complain?",
        "Nasıl şikâyette bulunurum?",
        "كيف أقدم شكوى؟",
      ),
      summary: text(
        "Die Beschwerdestelle erklärt Wege, Fristen und Rechte und hilft, das erste Schreiben zu verfassen.",
        "The complaints office explains ways, time limits and rights and helps with the first letter.",
        "Şikâyet birimi yolları, süreleri ve hakları anlatıyor, ilk dilekçenin yazılmasına yardım ediyor.",
        "يشرح مكتب الشكاوى الطرق والمواعيد والحقوق ويساعد في كتابة الرسالة الأولى.",
      ),
    },
    {
      format: "exchange-of-experience",
      groups: ["officers", "boards"],
      also: "intercultural-training",
      title: text("Aus Beschwerden lernen", "Learning from complaints", "Şikâyetlerden öğrenmek", "التعلم من الشكاوى"),
      summary: text(
        "Abgeschlossene, anonyme Fälle werden gemeinsam durchgesprochen: Was wäre beim nächsten Mal besser?",
        "Closed, anonymous cases are gone through together: what would be better next time?",
        "Kapanmış, anonim vakalar birlikte ele alınıyor: bir dahaki sefere ne daha iyi olurdu?",
        "تُناقش معًا حالات منتهية دون أسماء: ما الأفضل في المرة القادمة؟",
      ),
    },
  ],
  goals: [
    text(
      "Beschwerden kommen an der richtigen Stelle an und werden beantwortet.",
      "Complaints reach the right office and are answered.",
      "Şikâyetler doğru yere ulaşıyor ve yanıtlanıyor.",
      "تصل الشكاوى إلى الجهة الصحيحة ويُرد عليها.",
    ),
    text(
      "Beide Seiten sprechen über Fehler, ohne dass jemand bloßgestellt wird.",
      "Both sides talk about mistakes without anybody being exposed.",
      "İki taraf da hataları kimseyi küçük düşürmeden konuşuyor.",
      "يتحدث الطرفان عن الأخطاء دون إحراج أحد.",
    ),
  ],
  result: text(
    "Ein Merkblatt in einfacher Sprache erklärt den Weg einer Beschwerde in vier Schritten.",
    "A leaflet in plain words explains the way of a complaint in four steps.",
    "Sade dilde bir bilgi notu, şikâyetin yolunu dört adımda anlatıyor.",
    "نشرة بلغة بسيطة تشرح مسار الشكوى في أربع خطوات.",
  ),
};

export const rights: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["public", "youth"],
      title: text(
        "Was darf die Polizei, was darf ich?",
        "What may the police do, what may I?",
        "Polisin yetkileri, benim haklarım",
        "ما صلاحيات الشرطة وما حقوقي؟",
      ),
      summary: text(
        "Ausweis, Durchsuchung, Festnahme: Ein Jurist und eine Polizistin erklären die Regeln und beantworten Fragen.",
        "Identity checks, searches, arrests: a lawyer and a policewoman explain the rules and answer questions.",
        "Kimlik, arama, gözaltı: bir hukukçu ve bir kadın polis kuralları anlatıyor ve soruları yanıtlıyor.",
        "الهوية والتفتيش والتوقيف: قانوني وشرطية يشرحان القواعد ويجيبان عن الأسئلة.",
      ),
    },
    {
      format: "film",
      groups: ["youth", "refugees"],
      also: "complaints",
      title: text("Kurzfilme: Deine Rechte", "Short films: your rights", "Kısa filmler: hakların", "أفلام قصيرة: حقوقك"),
      summary: text(
        "Vier Kurzfilme mit Untertiteln, gedreht mit Jugendlichen aus der Gemeinde und Beamtinnen der Wache nebenan.",
        "Four short films with subtitles, made with young members and officers of the station next door.",
        "Cemaatten gençler ve komşu karakolun memurlarıyla çekilen, altyazılı dört kısa film.",
        "أربعة أفلام قصيرة مترجمة صُورت مع شباب الجمعية وشرطيات المركز المجاور.",
      ),
      isLocal: true,
      steps: filmMaking,
      result: text(
        "Die Filme laufen im Unterricht der Gemeinde und in den Jugendtreffs der Umgebung.",
        "The films are shown in the community's lessons and in youth clubs nearby.",
        "Filmler cemaatin derslerinde ve çevredeki gençlik merkezlerinde gösteriliyor.",
        "تُعرض الأفلام في دروس الجمعية ونوادي الشباب المجاورة.",
      ),
    },
    {
      format: "training",
      groups: ["imams", "boards"],
      title: text(
        "Rechtskunde für Haupt- und Ehrenamt",
        "Law for staff and volunteers",
        "Görevliler ve gönüllüler için hukuk bilgisi",
        "معارف قانونية للعاملين والمتطوعين",
      ),
      summary: text(
        "Drei Abende über Versammlungsrecht, Datenschutz und Hausrecht für alle, die in der Gemeinde Verantwortung tragen.",
        "Three evenings on assemblies, data protection and house rules for everybody with a task in the community.",
        "Cemaatte sorumluluk taşıyan herkes için toplantı hukuku, veri koruma ve ev sahibi hakları üzerine üç akşam.",
        "ثلاث أمسيات عن قانون التجمعات وحماية البيانات وحق إدارة المكان لكل من يتحمل مسؤولية في الجمعية.",
      ),
      goals: [
        text(
          "Wer Verantwortung trägt, kennt die Regeln für Versammlungen, Daten und Hausrecht.",
          "Those in charge know the rules on assemblies, data and house rules.",
          "Sorumlular toplantı, veri ve ev sahibi haklarına ilişkin kuralları biliyor.",
          "يعرف المسؤولون قواعد التجمعات والبيانات وحق إدارة المكان.",
        ),
        text(
          "Unsichere Fragen werden vorher gestellt, nicht hinterher.",
          "Doubtful questions are asked before, not afterwards.",
          "Emin olunmayan sorular sonradan değil önceden soruluyor.",
          "تُطرح الأسئلة غير الواضحة مسبقًا لا لاحقًا.",
        ),
      ],
      result: text(
        "Alle Teilnehmenden haben eine Mappe mit Mustern für Aushang, Einwilligung und Hausordnung.",
        "Everybody who took part has a folder with templates for notices, consent and house rules.",
        "Katılan herkesin ilan, onay ve ev kuralları örneklerini içeren bir dosyası var.",
        "لدى كل مشارك ملف بنماذج للإعلانات والموافقات ونظام البيت.",
      ),
    },
  ],
  goals: [
    text(
      "Rechte und Pflichten bei einer Kontrolle sind bekannt.",
      "Rights and duties during a check are known.",
      "Bir kontrol sırasındaki hak ve yükümlülükler biliniyor.",
      "الحقوق والواجبات أثناء التفتيش معروفة.",
    ),
    text(
      "Fragen an die Polizei werden gestellt, bevor aus ihnen Misstrauen wird.",
      "Questions to the police are asked before they become distrust.",
      "Polise yönelik sorular güvensizliğe dönüşmeden soruluyor.",
      "تُطرح الأسئلة على الشرطة قبل أن تتحول إلى انعدام ثقة.",
    ),
  ],
  result: text(
    "Die häufigsten Fragen sind mit ihren Antworten veröffentlicht, auch in den Sprachen der Gäste.",
    "The most frequent questions are published with their answers, in the guests' languages, too.",
    "En sık sorulan sorular yanıtlarıyla birlikte, misafirlerin dillerinde de yayımlandı.",
    "نُشرت الأسئلة الأكثر شيوعًا وأجوبتها بلغات الضيوف أيضًا.",
  ),
};
