import { type ProjectTheme, text } from "./project-theme.ts";

export const interculturalTraining: ProjectTheme = {
  ideas: [
    {
      format: "training",
      groups: ["trainees", "officers"],
      title: text(
        "Praxistage für den Polizeinachwuchs",
        "Practice days for police trainees",
        "Polis adayları için uygulama günleri",
        "أيام تطبيقية لمتدربي الشرطة",
      ),
      summary: text(
        "Anwärterinnen und Anwärter verbringen zwei Tage in Gemeinden, kochen mit, fragen nach und werten am dritten Tag aus.",
        "Trainees spend two days in communities, help cook, ask questions and look back on the third day.",
        "Adaylar iki gün cemaatlerde geçiriyor, yemek yapıyor, soru soruyor ve üçüncü gün değerlendiriyor.",
        "يقضي المتدربون يومين في الجمعيات يشاركون في الطبخ ويسألون ثم يقيّمون في اليوم الثالث.",
      ),
    },
    {
      format: "exchange-of-experience",
      groups: ["officers", "imams"],
      title: text(
        "Dienstgruppe trifft Gemeinde",
        "Shift meets community",
        "Karakol ekibi cemaatle buluşuyor",
        "مناوبة الشرطة تلتقي الجمعية",
      ),
      summary: text(
        "Jede Dienstgruppe der Wache war einmal zum Tee da; die Fragen wurden vorher anonym gesammelt.",
        "Every shift of the station has come to tea once; the questions were collected anonymously before.",
        "Karakolun her ekibi bir kez çaya geldi; sorular önceden anonim toplandı.",
        "زارت كل مناوبة من المركز الجمعية على كوب شاي وجُمعت الأسئلة مسبقًا دون أسماء.",
      ),
    },
    {
      format: "film",
      groups: ["officers"],
      also: "mosque-visits",
      title: text(
        "Lernfilm: Schuhe, Gebet, Gespräch",
        "Training film: shoes, prayer, talk",
        "Eğitim filmi: ayakkabı, namaz, sohbet",
        "فيلم تعليمي: الأحذية والصلاة والحديث",
      ),
      summary: text(
        "Ein Lernfilm für Einsätze in Gebetsräumen, gespielt von Gemeindemitgliedern und Beamten.",
        "A training film for police work in prayer rooms, acted by community members and officers.",
        "Mescitlerdeki görevler için cemaat üyeleri ve memurların oynadığı bir eğitim filmi.",
        "فيلم تعليمي للمهام داخل المصليات يؤديه أعضاء الجمعية وأفراد الشرطة.",
      ),
    },
  ],
  goals: [
    text(
      "Polizistinnen und Polizisten treten in Gemeinden sicher und respektvoll auf.",
      "Police officers act with confidence and respect in communities.",
      "Polisler cemaatlerde güvenli ve saygılı davranıyor.",
      "يتصرف أفراد الشرطة في الجمعيات بثقة واحترام.",
    ),
    text(
      "Gemeinden lernen den Polizeialltag kennen.",
      "Communities get to know everyday police work.",
      "Cemaatler polisin günlük işini tanıyor.",
      "تتعرف الجمعيات على العمل اليومي للشرطة.",
    ),
  ],
  result: text(
    "In der Befragung danach hielten neun von zehn die Tage für nützlich im Dienst.",
    "Asked afterwards, nine of ten found the days useful for their work.",
    "Sonraki ankette on kişiden dokuzu günleri görevi için yararlı buldu.",
    "في الاستبيان اللاحق رأى تسعة من كل عشرة أن الأيام مفيدة في العمل.",
  ),
};

export const mosqueVisits: ProjectTheme = {
  ideas: [
    {
      format: "mosque-visit",
      groups: ["public", "officers"],
      title: text(
        "Tag der offenen Moschee mit der Wache",
        "Open Mosque Day with the police station",
        "Karakolla birlikte Açık Cami Günü",
        "يوم المسجد المفتوح مع مركز الشرطة",
      ),
      summary: text(
        "Am 3. Oktober steht neben der Führung ein Stand der Polizei mit Fahrradcodierung und Gesprächsecke.",
        "On 3 October a police stand with bike marking and a corner for talks joins the guided tour.",
        "3 Ekim'de rehberli turun yanında bisiklet kodlama ve sohbet köşesiyle polis standı kuruluyor.",
        "في 3 أكتوبر يقام إلى جانب الجولة جناح للشرطة لترميز الدراجات وركن للحوار.",
      ),
    },
    {
      format: "mosque-visit",
      groups: ["trainees"],
      also: "intercultural-training",
      title: text(
        "Moscheebesuch in der Ausbildung",
        "Mosque visit in police training",
        "Eğitim kapsamında cami ziyareti",
        "زيارة المسجد ضمن التدريب",
      ),
      summary: text(
        "Jeder Jahrgang besucht eine Gemeinde, bereitet Fragen vor und lädt danach zum Gegenbesuch ein.",
        "Every year's class visits a community, prepares questions and then invites it back.",
        "Her dönem bir cemaati ziyaret ediyor, sorular hazırlıyor ve ardından karşı ziyarete davet ediyor.",
        "تزور كل دفعة إحدى الجمعيات وتعد أسئلتها ثم تدعوها إلى زيارة مقابلة.",
      ),
    },
    {
      format: "security-dialogue",
      groups: ["public", "boards"],
      title: text(
        "Fastenbrechen mit dem Revier",
        "Breaking the fast with the police",
        "Karakolla iftar",
        "إفطار مع مركز الشرطة",
      ),
      summary: text(
        "Zum Iftar kommen Revier, Feuerwehr und Nachbarschaft; vor dem Essen wird eine Stunde über Sicherheit gesprochen.",
        "Police, fire brigade and neighbours come to iftar; before the meal there is an hour about safety.",
        "İftara karakol, itfaiye ve komşular geliyor; yemekten önce bir saat güvenlik konuşuluyor.",
        "يحضر الإفطار مركز الشرطة والإطفاء والجيران ويسبق الطعام ساعة حديث عن السلامة.",
      ),
    },
  ],
  goals: [
    text(
      "Man kennt sich, bevor es einen Anlass gibt.",
      "People know each other before there is an occasion.",
      "İnsanlar bir neden doğmadan önce tanışıyor.",
      "يتعارف الناس قبل أن تطرأ مناسبة.",
    ),
    text(
      "Besuche gehen in beide Richtungen: in die Moschee und auf die Wache.",
      "Visits go both ways: to the mosque and to the station.",
      "Ziyaretler iki yönlü: camiye ve karakola.",
      "الزيارات في الاتجاهين: إلى المسجد وإلى مركز الشرطة.",
    ),
  ],
  result: text(
    "Der Besuch steht fest im Jahreskalender beider Seiten.",
    "The visit has a fixed place in the calendars of both sides.",
    "Ziyaret iki tarafın da yıllık takviminde yerini aldı.",
    "أصبحت الزيارة موعدًا ثابتًا في تقويم الطرفين.",
  ),
};

export const recruitment: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["youth", "parents"],
      title: text("Dein Weg zur Polizei", "Your way to the police", "Polisliğe giden yolun", "طريقك إلى الشرطة"),
      summary: text(
        "Einstellungsberatung in der Moschee: Voraussetzungen, Sporttest, Gebet im Dienst, Kopftuch – alle Fragen sind erlaubt.",
        "Recruitment advice in the mosque: requirements, sports test, prayer on duty, headscarf – every question is allowed.",
        "Camide meslek danışmanlığı: koşullar, spor testi, görevde namaz, başörtüsü – her soru serbest.",
        "استشارة توظيف في المسجد: الشروط واختبار اللياقة والصلاة أثناء العمل والحجاب – كل الأسئلة مسموحة.",
      ),
    },
    {
      format: "training",
      groups: ["youth"],
      also: "sport",
      title: text(
        "Fit für den Einstellungstest",
        "Fit for the entrance test",
        "Giriş sınavına hazırlık",
        "الاستعداد لاختبار القبول",
      ),
      summary: text(
        "Acht Abende Deutsch, Logik und Sport; Polizistinnen und Polizisten aus Einwandererfamilien begleiten die Gruppe.",
        "Eight evenings of German, logic and sport; police officers from immigrant families go along with the group.",
        "Sekiz akşam Almanca, mantık ve spor; göçmen ailelerden gelen polisler gruba eşlik ediyor.",
        "ثماني أمسيات في الألمانية والمنطق والرياضة يرافقها أفراد شرطة من أسر مهاجرة.",
      ),
    },
    {
      format: "exchange-of-experience",
      groups: ["youth", "women"],
      title: text("Eine Woche Wache", "A week at the station", "Karakolda bir hafta", "أسبوع في مركز الشرطة"),
      summary: text(
        "Schülerinnen und Schüler aus Gemeinden machen ein Praktikum und berichten danach in der Jugendgruppe.",
        "Pupils from communities do a placement and then tell their youth group about it.",
        "Cemaatlerden öğrenciler staj yapıyor ve sonra gençlik grubuna anlatıyor.",
        "يقوم تلاميذ من الجمعيات بتدريب عملي ثم يروون تجربتهم في مجموعة الشباب.",
      ),
    },
  ],
  goals: [
    text(
      "Der Beruf ist auch für junge Musliminnen und Muslime eine naheliegende Wahl.",
      "The profession is an obvious choice for young Muslims, too.",
      "Bu meslek genç Müslümanlar için de doğal bir seçenek.",
      "تصبح المهنة خيارًا طبيعيًا للشابات والشبان المسلمين أيضًا.",
    ),
    text(
      "Eltern lernen den Beruf und seine Aufstiegswege kennen.",
      "Parents get to know the profession and its careers.",
      "Ebeveynler mesleği ve kariyer yollarını tanıyor.",
      "يتعرف الأهل على المهنة وفرص التقدم فيها.",
    ),
  ],
  result: text(
    "Aus den ersten beiden Gruppen haben sich elf beworben; fünf wurden eingestellt.",
    "Eleven of the first two groups applied; five were taken on.",
    "İlk iki gruptan on bir kişi başvurdu; beşi işe alındı.",
    "تقدم أحد عشر شخصًا من أول مجموعتين وقُبل خمسة منهم.",
  ),
};
