import { afterThreats } from "./own-steps.ts";
import { type ProjectTheme, text } from "./project-theme.ts";

export const threats: ProjectTheme = {
  ideas: [
    {
      format: "training",
      groups: ["boards", "imams"],
      title: text(
        "Wenn ein Drohbrief kommt",
        "When a threatening letter comes",
        "Tehdit mektubu geldiğinde",
        "عندما تصل رسالة تهديد",
      ),
      summary: text(
        "Vorstände üben an einem erfundenen Fall, was in der ersten Stunde zu tun ist: nicht anfassen, anrufen, aufschreiben, informieren.",
        "Boards practise on an invented case what to do in the first hour: do not touch, call, note down, inform.",
        "Yönetim kurulları kurgusal bir olayda ilk saatte yapılacakları deniyor: dokunma, ara, not al, haber ver.",
        "تتدرب مجالس الإدارة على حالة مفترضة لمعرفة ما يجب فعله في الساعة الأولى: لا تلمس، اتصل، دوّن، أبلغ.",
      ),
    },
    {
      format: "consultation-hour",
      groups: ["boards", "public"],
      also: "victim-support",
      title: text(
        "Sprechstunde nach Drohungen",
        "Consultation hour after threats",
        "Tehditlerden sonra görüşme saati",
        "ساعة استشارة بعد التهديدات",
      ),
      summary: text(
        "Nach einer Drohung kommt innerhalb einer Woche jemand von der Polizei in die Gemeinde und beantwortet Fragen aller Mitglieder.",
        "Within a week of a threat somebody from the police comes to the community and answers all members' questions.",
        "Bir tehdidin ardından bir hafta içinde polisten biri cemaate geliyor ve tüm üyelerin sorularını yanıtlıyor.",
        "خلال أسبوع من أي تهديد يأتي أحد أفراد الشرطة إلى الجمعية ويجيب عن أسئلة جميع الأعضاء.",
      ),
      isLocal: true,
      steps: afterThreats,
    },
    {
      format: "exchange-of-experience",
      groups: ["boards", "officers"],
      also: "mosque-protection",
      title: text(
        "Notfallpläne im Vergleich",
        "Emergency plans compared",
        "Acil durum planlarının karşılaştırması",
        "مقارنة خطط الطوارئ",
      ),
      summary: text(
        "Gemeinden legen ihre Notfallpläne nebeneinander, die Polizei ergänzt, und daraus entsteht ein Muster für alle.",
        "Communities put their emergency plans side by side, the police add to them, and a pattern for all comes of it.",
        "Cemaatler acil durum planlarını yan yana koyuyor, polis tamamlıyor ve herkes için bir örnek ortaya çıkıyor.",
        "تضع الجمعيات خططها للطوارئ جنبًا إلى جنب وتكملها الشرطة فينشأ نموذج للجميع.",
      ),
    },
  ],
  goals: [
    text(
      "Niemand steht nach einer Drohung allein da oder weiß nicht, wen man anruft.",
      "Nobody is left alone after a threat or without knowing whom to call.",
      "Tehditten sonra hiç kimse yalnız ya da kimi arayacağını bilmez durumda kalmıyor.",
      "لا يُترك أحد وحده بعد التهديد ولا يجهل بمن يتصل.",
    ),
    text(
      "Spuren bleiben erhalten, weil alle wissen, was man liegen lässt.",
      "Traces are kept because everybody knows what to leave alone.",
      "Herkes neye dokunulmayacağını bildiği için izler korunuyor.",
      "تُحفظ الآثار لأن الجميع يعرف ما يجب عدم لمسه.",
    ),
  ],
  result: text(
    "Im Ernstfall war die Polizei jedes Mal innerhalb weniger Minuten verständigt; die Gemeinden bewerteten die Hilfe als gut.",
    "When it mattered the police were told within minutes each time; the communities found the help good.",
    "Gerçek olaylarda polise her seferinde birkaç dakika içinde haber verildi; cemaatler yardımı iyi buldu.",
    "في الحالات الفعلية أُبلغت الشرطة في كل مرة خلال دقائق ووصفت الجمعيات المساعدة بأنها جيدة.",
  ),
};

export const rightWingExtremism: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["public", "parents"],
      title: text(
        "Zeichen und Codes erkennen",
        "Knowing signs and codes",
        "İşaretleri ve kodları tanımak",
        "التعرف على الرموز والإشارات",
      ),
      summary: text(
        "Ein Abend über Symbole rechtsextremer Gruppen: woran man sie erkennt, was strafbar ist und wohin man sich wendet.",
        "An evening about the symbols of far-right groups: how to tell them, what is punishable and whom to turn to.",
        "Aşırı sağcı grupların sembolleri üzerine bir akşam: nasıl tanınır, ne suçtur, nereye başvurulur.",
        "أمسية عن رموز الجماعات اليمينية المتطرفة: كيف تُعرف وما المعاقب عليه وإلى من يُتوجه.",
      ),
    },
    {
      format: "security-dialogue",
      groups: ["boards", "officers"],
      also: "threats",
      title: text(
        "Sicherheitsdialog gegen rechte Gewalt",
        "Security dialogue against far-right violence",
        "Aşırı sağ şiddete karşı güvenlik diyaloğu",
        "حوار أمني ضد عنف اليمين المتطرف",
      ),
      summary: text(
        "Gemeinden, Polizei und Beratungsstellen besprechen zweimal im Jahr die Lage und was daraus vor Ort folgt.",
        "Communities, police and advice centres discuss the situation twice a year and what follows locally.",
        "Cemaatler, polis ve danışma merkezleri yılda iki kez durumu ve yerel sonuçlarını konuşuyor.",
        "تناقش الجمعيات والشرطة ومراكز الاستشارة الوضع مرتين في السنة وما يترتب عليه محليًا.",
      ),
    },
    {
      format: "film",
      groups: ["youth", "public"],
      also: "anti-muslim-hate",
      title: text(
        "Kinoabend: Erinnern und reden",
        "Film night: remember and talk",
        "Sinema akşamı: anmak ve konuşmak",
        "أمسية سينمائية: نتذكر ونتحدث",
      ),
      summary: text(
        "Ein Dokumentarfilm über Betroffene rechter Gewalt, danach Gespräch mit Polizei, Opferberatung und Jugendlichen der Gemeinde.",
        "A documentary about people hit by far-right violence, then a talk with police, victim advice and young members.",
        "Aşırı sağ şiddetten etkilenenler üzerine bir belgesel, ardından polis, mağdur danışmanlığı ve cemaat gençleriyle söyleşi.",
        "فيلم وثائقي عن المتضررين من عنف اليمين المتطرف ثم حوار مع الشرطة واستشارة الضحايا وشباب الجمعية.",
      ),
    },
  ],
  goals: [
    text(
      "Betroffene erfahren, dass rechte Straftaten ernst genommen werden.",
      "Those affected see that far-right offences are taken seriously.",
      "Etkilenenler, aşırı sağ suçların ciddiye alındığını görüyor.",
      "يلمس المتضررون أن جرائم اليمين المتطرف تؤخذ على محمل الجد.",
    ),
    text(
      "Polizei und Gemeinden beurteilen die Lage mit denselben Angaben.",
      "Police and communities judge the situation by the same facts.",
      "Polis ve cemaatler durumu aynı bilgilere göre değerlendiriyor.",
      "تقيّم الشرطة والجمعيات الوضع بالمعلومات نفسها.",
    ),
  ],
  result: text(
    "Ein gemeinsames Merkblatt liegt in Moscheen, Jugendtreffs und auf den Dienststellen aus.",
    "A leaflet made together lies in mosques, youth clubs and police stations.",
    "Birlikte hazırlanan bilgi notu camilerde, gençlik merkezlerinde ve karakollarda bulunuyor.",
    "نشرة مشتركة متاحة في المساجد ونوادي الشباب ومراكز الشرطة.",
  ),
};
