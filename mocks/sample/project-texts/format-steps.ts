import type { Format } from "../../../contract/format.ts";
import { text, type WholeText } from "./project-theme.ts";

/** How a project of each form goes on once both sides have agreed to begin. */
export const formatSteps: Record<Format, readonly WholeText[]> = {
  "round-table": [
    text(
      "Einladen: je Gemeinde eine Person, dazu Polizei, Stadt und eine Beratungsstelle; zwölf Plätze genügen.",
      "Invite: one person of each community, the police, the town and an advice centre; twelve seats are enough.",
      "Davet: her cemaatten bir kişi, polis, belediye ve bir danışma merkezi; on iki sandalye yeterli.",
      "الدعوة: شخص من كل جمعية مع الشرطة والبلدية ومركز استشارة؛ يكفي اثنا عشر مقعدًا.",
    ),
    text(
      "Tagungsort wechseln: einmal in der Moschee, einmal auf der Dienststelle.",
      "Change places: once in the mosque, once at the station.",
      "Yeri değiştirmek: bir kez camide, bir kez karakolda.",
      "تبديل مكان اللقاء: مرة في المسجد ومرة في مركز الشرطة.",
    ),
    text(
      "Nach jedem Treffen eine Seite Ergebnis: was, wer, bis wann.",
      "After each meeting one page: what, who, by when.",
      "Her toplantıdan sonra bir sayfa: ne, kim, ne zamana kadar.",
      "بعد كل لقاء صفحة واحدة: ماذا ومن وحتى متى.",
    ),
  ],
  "cooperation-agreement": [
    text(
      "Aufschreiben, was heute schon gut läuft und was fehlt.",
      "Write down what works well today and what is missing.",
      "Bugün neyin iyi gittiğini ve neyin eksik olduğunu yazmak.",
      "تدوين ما يسير جيدًا اليوم وما ينقص.",
    ),
    text(
      "Entwurf auf zwei Seiten, von beiden Seiten und vom Datenschutz gelesen.",
      "A draft of two pages, read by both sides and by data protection.",
      "İki tarafın ve veri koruma sorumlusunun okuduğu iki sayfalık taslak.",
      "مسودة من صفحتين يقرؤها الطرفان ومسؤول حماية البيانات.",
    ),
    text(
      "Unterzeichnen, aushängen und nach einem Jahr überprüfen.",
      "Sign it, put it up and check it after a year.",
      "İmzalamak, asmak ve bir yıl sonra gözden geçirmek.",
      "التوقيع والتعليق ثم المراجعة بعد سنة.",
    ),
  ],
  "security-dialogue": [
    text(
      "Themen sammeln: beide Seiten nennen drei Fragen, die ihnen wichtig sind.",
      "Collect topics: both sides name three questions that matter to them.",
      "Konu toplamak: iki taraf da önem verdiği üç soruyu belirtiyor.",
      "جمع الموضوعات: يذكر كل طرف ثلاثة أسئلة تهمه.",
    ),
    text(
      "Moderation von außen gewinnen, Vertraulichkeit vereinbaren.",
      "Find a moderator from outside, agree on confidentiality.",
      "Dışarıdan bir moderatör bulmak, gizlilikte anlaşmak.",
      "إيجاد مدير حوار محايد والاتفاق على السرية.",
    ),
    text(
      "Zusagen festhalten und beim nächsten Termin zuerst darüber sprechen.",
      "Note what was promised and begin the next meeting with it.",
      "Verilen sözleri not etmek ve bir sonraki buluşmada önce onları konuşmak.",
      "تدوين الوعود والبدء بها في اللقاء التالي.",
    ),
  ],
  "consultation-hour": [
    text(
      "Einen ruhigen Raum mit eigenem Eingang finden.",
      "Find a quiet room with a door of its own.",
      "Kendi girişi olan sakin bir oda bulmak.",
      "إيجاد غرفة هادئة بمدخل مستقل.",
    ),
    text(
      "Feste Zeiten nach dem Freitagsgebet oder dem Sprachkurs aushängen, in allen Sprachen der Gemeinde.",
      "Put up fixed hours after Friday prayer or the language class, in all languages of the community.",
      "Cuma namazı ya da dil kursu sonrası sabit saatleri cemaatin tüm dillerinde asmak.",
      "إعلان أوقات ثابتة بعد صلاة الجمعة أو دورة اللغة بكل لغات الجمعية.",
    ),
    text(
      "Nichts über Personen aufschreiben; nur zählen, wie viele kamen und worum es ging.",
      "Write down nothing about persons; only count how many came and what it was about.",
      "Kişiler hakkında hiçbir şey yazmamak; yalnızca kaç kişinin hangi konuyla geldiğini saymak.",
      "عدم تدوين أي شيء عن الأشخاص؛ إحصاء الأعداد والموضوعات فقط.",
    ),
  ],
  "exchange-of-experience": [
    text(
      "Drei bis fünf Beteiligte mit eigener Erfahrung ansprechen.",
      "Ask three to five partners with experience of their own.",
      "Kendi deneyimi olan üç ila beş ortağa ulaşmak.",
      "التواصل مع ثلاثة إلى خمسة شركاء لهم خبرة.",
    ),
    text(
      "Jede Stelle bringt ein gelungenes und ein misslungenes Beispiel mit.",
      "Everybody brings one example that worked and one that did not.",
      "Herkes bir başarılı, bir başarısız örnek getiriyor.",
      "يحضر كل طرف مثالًا ناجحًا وآخر لم ينجح.",
    ),
    text(
      "Ergebnisse als Merkblatt aufbereiten und über die Clearingstelle weitergeben.",
      "Turn the findings into a leaflet and pass it on through the Clearing Point.",
      "Sonuçları bilgi notuna dönüştürüp Clearingstelle üzerinden yaymak.",
      "صياغة النتائج في نشرة وتوزيعها عبر مكتب التنسيق.",
    ),
  ],
  training: [
    text(
      "Bedarf abfragen: Was soll man danach können?",
      "Ask what is needed: what should people be able to do afterwards?",
      "İhtiyacı sormak: sonunda ne yapılabilmeli?",
      "استطلاع الحاجة: ما الذي ينبغي إتقانه بعد التدريب؟",
    ),
    text(
      "Zwei Leitungen, eine von jeder Seite, bereiten Übungen statt Vorträgen vor.",
      "Two trainers, one of each side, prepare exercises instead of talks.",
      "Her taraftan bir eğitmen, konuşma yerine alıştırma hazırlıyor.",
      "يعد مدربان من الطرفين تمارين بدل المحاضرات.",
    ),
    text(
      "Nach acht Wochen Auffrischung mit Fragen aus der Praxis.",
      "After eight weeks a refresher with questions from practice.",
      "Sekiz hafta sonra uygulamadan sorularla tekrar.",
      "بعد ثمانية أسابيع لقاء تنشيطي بأسئلة من الواقع.",
    ),
  ],
  "mosque-visit": [
    text(
      "Vorgespräch: Ablauf, Gebetszeiten, Kleidung, wer führt.",
      "Talk before: order, prayer times, clothes, who guides.",
      "Ön görüşme: akış, namaz vakitleri, kıyafet, rehber.",
      "لقاء تمهيدي: البرنامج وأوقات الصلاة واللباس والمرشد.",
    ),
    text(
      "Kleine Gruppen bilden, damit jede Frage gestellt wird.",
      "Form small groups so that every question is asked.",
      "Her soru sorulabilsin diye küçük gruplar kurmak.",
      "تشكيل مجموعات صغيرة ليُطرح كل سؤال.",
    ),
    text(
      "Gegenbesuch auf der Dienststelle noch am selben Tag vereinbaren.",
      "Agree on a return visit to the station the same day.",
      "Karakola karşı ziyareti aynı gün kararlaştırmak.",
      "الاتفاق على زيارة مقابلة لمركز الشرطة في اليوم نفسه.",
    ),
  ],
  "information-evening": [
    text(
      "Termin mit Gebetszeiten und Schulferien abgleichen, Kinderbetreuung anbieten.",
      "Match the date with prayer times and school holidays, offer child care.",
      "Tarihi namaz vakitleri ve okul tatilleriyle uyumlu seçmek, çocuk bakımı sunmak.",
      "مواءمة الموعد مع أوقات الصلاة والعطل وتوفير رعاية للأطفال.",
    ),
    text(
      "Einladung über die Gemeinde, nicht über die Behörde; Handzettel in den Sprachen der Gäste.",
      "Invite through the community, not the authority; handbills in the guests' languages.",
      "Daveti kurum değil cemaat yapıyor; el ilanları misafirlerin dillerinde.",
      "الدعوة عبر الجمعية لا عبر الجهة الرسمية ومنشورات بلغات الضيوف.",
    ),
    text(
      "Höchstens 30 Minuten Vortrag, danach Fragen auf Karten.",
      "At most 30 minutes of talk, then questions on cards.",
      "En fazla 30 dakika konuşma, sonra kartlarla sorular.",
      "ثلاثون دقيقة للمحاضرة على الأكثر ثم أسئلة على بطاقات.",
    ),
  ],
  film: [
    text(
      "Rechte zur Vorführung klären, Untertitel in zwei Sprachen beschaffen.",
      "Clear the rights to show it, get subtitles in two languages.",
      "Gösterim haklarını almak, iki dilde altyazı sağlamak.",
      "تسوية حقوق العرض وتوفير ترجمة بلغتين.",
    ),
    text(
      "Podium klein halten: zwei Gäste, eine Moderation.",
      "Keep the panel small: two guests, one moderator.",
      "Paneli küçük tutmak: iki konuk, bir moderatör.",
      "منصة صغيرة: ضيفان ومدير حوار.",
    ),
    text(
      "Begleitblatt mit Beratungsstellen am Ausgang verteilen.",
      "Hand out a sheet with advice centres at the exit.",
      "Çıkışta danışma merkezlerini içeren bir sayfa dağıtmak.",
      "توزيع ورقة بمراكز الاستشارة عند المخرج.",
    ),
  ],
  sport: [
    text(
      "Halle oder Platz über die Kommune buchen, Versicherung klären.",
      "Book a hall or pitch through the town, settle the insurance.",
      "Belediye üzerinden salon ya da saha ayırtmak, sigortayı netleştirmek.",
      "حجز قاعة أو ملعب عبر البلدية وتسوية التأمين.",
    ),
    text(
      "Mannschaften mischen: keine Gruppe spielt unter sich.",
      "Mix the teams: no group plays among itself.",
      "Takımları karıştırmak: hiçbir grup kendi içinde oynamıyor.",
      "خلط الفرق: لا تلعب أي مجموعة وحدها.",
    ),
    text(
      "Hinterher gemeinsam essen; dort entstehen die Gespräche.",
      "Eat together afterwards; that is where people talk.",
      "Sonrasında birlikte yemek; sohbet orada başlıyor.",
      "تناول الطعام معًا بعدها فهناك تنشأ الأحاديث.",
    ),
  ],
  award: [
    text(
      "Ausschreibung mit klaren, kurzen Bedingungen veröffentlichen.",
      "Publish the call with clear and short conditions.",
      "Açık ve kısa koşullarla duyuru yapmak.",
      "نشر الدعوة بشروط واضحة وقصيرة.",
    ),
    text(
      "Jury aus beiden Seiten besetzen, Frauen und Männer, Ältere und Jüngere.",
      "Fill the jury from both sides, women and men, older and younger people.",
      "Jüriyi iki taraftan, kadın ve erkek, yaşlı ve gençlerden oluşturmak.",
      "تشكيل لجنة التحكيم من الطرفين، نساءً ورجالًا، كبارًا وشبابًا.",
    ),
    text(
      "Alle Einreichungen zeigen, nicht nur die ausgezeichneten.",
      "Show all entries, not only the winners.",
      "Yalnız kazananları değil, tüm başvuruları sergilemek.",
      "عرض جميع المشاركات لا الفائزة فقط.",
    ),
  ],
};
