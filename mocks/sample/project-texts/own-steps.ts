import { text, type WholeText } from "./project-theme.ts";

/** How a film is made; a film that is only shown goes the way of its form. */
export const filmMaking: readonly WholeText[] = [
  text(
    "Drehbuch gemeinsam schreiben: Fragen und Sätze kommen von beiden Seiten.",
    "Write the script together: questions and lines come from both sides.",
    "Senaryoyu birlikte yazmak: sorular ve sözler iki taraftan geliyor.",
    "كتابة السيناريو معًا: الأسئلة والعبارات من الطرفين.",
  ),
  text(
    "Einverständnis aller Mitwirkenden schriftlich einholen und an zwei Tagen drehen.",
    "Get the written consent of everybody taking part and film on two days.",
    "Katılan herkesin yazılı onayını almak ve iki günde çekmek.",
    "أخذ الموافقة الخطية من جميع المشاركين والتصوير في يومين.",
  ),
  text(
    "Rohfassung beiden Seiten zeigen, Untertitel ergänzen, dann veröffentlichen.",
    "Show the rough cut to both sides, add subtitles, then publish.",
    "Ham kurguyu iki tarafa göstermek, altyazı eklemek, sonra yayımlamak.",
    "عرض النسخة الأولية على الطرفين وإضافة الترجمة ثم النشر.",
  ),
];

export const safetyWalk: readonly WholeText[] = [
  text(
    "Termin bei Tageslicht vereinbaren; jemand mit allen Schlüsseln ist dabei.",
    "Agree on a date in daylight; somebody with all the keys comes along.",
    "Gün ışığında bir tarih kararlaştırmak; tüm anahtarları olan biri de geliyor.",
    "الاتفاق على موعد في ضوء النهار بحضور من لديه جميع المفاتيح.",
  ),
  text(
    "Vom Hof bis zum Dachfenster gehen: Türen, Fenster, Licht, Wege.",
    "Walk from the yard to the skylight: doors, windows, light, ways.",
    "Avludan çatı penceresine kadar gezmek: kapılar, pencereler, ışık, yollar.",
    "الجولة من الفناء حتى نافذة السقف: الأبواب والنوافذ والإضاءة والممرات.",
  ),
  text(
    "Die Liste nach Kosten und Nutzen ordnen und nach einem halben Jahr noch einmal durchgehen.",
    "Sort the list by cost and use and go through it again after half a year.",
    "Listeyi masraf ve yarara göre sıralamak ve yarım yıl sonra yeniden gözden geçirmek.",
    "ترتيب القائمة حسب الكلفة والفائدة ومراجعتها مجددًا بعد نصف سنة.",
  ),
];

export const afterThreats: readonly WholeText[] = [
  text(
    "Festlegen, wer auf beiden Seiten nach einer Drohung innerhalb eines Tages den Termin ausmacht.",
    "Settle who on both sides fixes the date within a day of a threat.",
    "Bir tehditten sonra bir gün içinde tarihi iki tarafta kimin belirleyeceğini kararlaştırmak.",
    "تحديد من يتولى لدى الطرفين الاتفاق على الموعد خلال يوم من التهديد.",
  ),
  text(
    "Alle Mitglieder einladen, in den Sprachen der Gemeinde und mit Kinderbetreuung.",
    "Invite all members, in the languages of the community and with child care.",
    "Tüm üyeleri cemaatin dillerinde ve çocuk bakımıyla davet etmek.",
    "دعوة جميع الأعضاء بلغات الجمعية مع رعاية للأطفال.",
  ),
  text(
    "Offene Fragen mitnehmen und binnen einer Woche beantworten.",
    "Take open questions along and answer them within a week.",
    "Açık kalan soruları not alıp bir hafta içinde yanıtlamak.",
    "تدوين الأسئلة المفتوحة والإجابة عنها خلال أسبوع.",
  ),
];

export const breakingTheFast: readonly WholeText[] = [
  text(
    "Einen Abend im Ramadan wählen und die Dienstpläne danach richten.",
    "Choose an evening in Ramadan and fit the duty rosters to it.",
    "Ramazan'da bir akşam seçmek ve nöbet planlarını ona göre yapmak.",
    "اختيار أمسية في رمضان ومواءمة جداول المناوبة معها.",
  ),
  text(
    "Nachbarschaft persönlich einladen, Plätze mischen, Speisen beschriften.",
    "Invite the neighbours in person, mix the seats, label the food.",
    "Komşuları bizzat davet etmek, oturma yerlerini karıştırmak, yemekleri etiketlemek.",
    "دعوة الجيران شخصيًا وخلط المقاعد وكتابة أسماء الأطعمة.",
  ),
  text(
    "Die Stunde vor dem Essen hat drei Fragen und eine Moderation von jeder Seite.",
    "The hour before the meal has three questions and a moderator of each side.",
    "Yemekten önceki saatte üç soru ve her taraftan bir moderatör var.",
    "للساعة التي تسبق الطعام ثلاثة أسئلة ومدير حوار من كل طرف.",
  ),
];

export const cyclingSchool: readonly WholeText[] = [
  text(
    "Hof sperren, Parcours abstecken, Räder und Helme für alle Größen besorgen.",
    "Close the yard, mark out the course, get bikes and helmets in all sizes.",
    "Avluyu kapatmak, parkuru kurmak, her boyda bisiklet ve kask sağlamak.",
    "إغلاق الساحة وتحديد المسار وتوفير دراجات وخوذات بكل المقاسات.",
  ),
  text(
    "Eltern üben mit: Bremsen, Schulterblick, Handzeichen.",
    "Parents practise along: braking, looking back, hand signals.",
    "Ebeveynler de çalışıyor: fren, omuz üstünden bakış, el işareti.",
    "يتدرب الأهل معهم: الفرملة والنظر إلى الخلف وإشارات اليد.",
  ),
  text(
    "Zum Schluss eine Fahrt durch ruhige Straßen in kleinen Gruppen.",
    "At the end a ride through quiet streets in small groups.",
    "Sonunda küçük gruplarla sakin sokaklarda bir tur.",
    "في الختام جولة في شوارع هادئة ضمن مجموعات صغيرة.",
  ),
];

export const selfAssertion: readonly WholeText[] = [
  text(
    "Halle ohne Zuschauende buchen, zwei Trainerinnen gewinnen.",
    "Book a hall without spectators, find two women trainers.",
    "Seyircisiz bir salon ayırtmak, iki kadın antrenör bulmak.",
    "حجز قاعة دون متفرجين وإيجاد مدربتين.",
  ),
  text(
    "Vorab mit den Müttern sprechen: Ablauf, Kleidung, Abholung.",
    "Talk with the mothers beforehand: order, clothes, the way home.",
    "Önceden annelerle görüşmek: akış, kıyafet, eve dönüş.",
    "لقاء مسبق مع الأمهات: البرنامج واللباس والعودة إلى البيت.",
  ),
  text(
    "In jeder Stunde üben, was man sagt, bevor es um Griffe geht.",
    "In every lesson practise what to say before it comes to holds.",
    "Her derste tekniklerden önce ne söyleneceğini çalışmak.",
    "التدرب في كل حصة على ما يقال قبل الانتقال إلى الحركات.",
  ),
];

export const shiftVisits: readonly WholeText[] = [
  text(
    "Termine nach den Dienstplänen legen, damit jede Dienstgruppe einmal kommt.",
    "Fit the dates to the rosters so that every shift comes once.",
    "Her ekip bir kez gelebilsin diye tarihleri nöbet planına göre seçmek.",
    "تحديد المواعيد حسب جداول المناوبة لتأتي كل مناوبة مرة.",
  ),
  text(
    "Fragen beider Seiten vorher ohne Namen in einer Schachtel sammeln.",
    "Collect the questions of both sides beforehand in a box, without names.",
    "İki tarafın sorularını önceden, isimsiz olarak bir kutuda toplamak.",
    "جمع أسئلة الطرفين مسبقًا في صندوق دون أسماء.",
  ),
  text(
    "Zwei Stunden, Tee, keine Vorträge; was offen bleibt, wird schriftlich beantwortet.",
    "Two hours, tea, no talks; what stays open is answered in writing.",
    "İki saat, çay, konuşma yok; yanıtsız kalanlar yazılı yanıtlanıyor.",
    "ساعتان وشاي بلا محاضرات وما يبقى مفتوحًا يُجاب عنه كتابيًا.",
  ),
];

export const weekAtStation: readonly WholeText[] = [
  text(
    "Plätze, Alter und Versicherung mit der Dienststelle und der Schule klären.",
    "Settle places, age and insurance with the station and the school.",
    "Kontenjanı, yaşı ve sigortayı karakol ve okulla netleştirmek.",
    "الاتفاق مع المركز والمدرسة على الأماكن والعمر والتأمين.",
  ),
  text(
    "Eine Person der Wache begleitet die Gruppe durch die Woche.",
    "One officer of the station goes with the group through the week.",
    "Karakoldan bir kişi grubu hafta boyunca yanında gezdiriyor.",
    "يرافق أحد أفراد المركز المجموعة طوال الأسبوع.",
  ),
  text(
    "Am letzten Tag Fragen sammeln und den Bericht für die Jugendgruppe vorbereiten.",
    "On the last day collect questions and prepare the report for the youth group.",
    "Son gün soruları toplamak ve gençlik grubuna anlatılacakları hazırlamak.",
    "جمع الأسئلة في اليوم الأخير وإعداد ما سيُروى لمجموعة الشباب.",
  ),
];
