import { breakingTheFast, filmMaking, shiftVisits } from "./own-steps.ts";
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
        "Jede Dienstgruppe der Wache kommt einmal zum Tee; die Fragen werden vorher anonym gesammelt.",
        "Every shift of the station comes to tea once; the questions are collected anonymously before.",
        "Karakolun her ekibi bir kez çaya geliyor; sorular önceden anonim toplanıyor.",
        "تزور كل مناوبة من المركز الجمعية مرة على كوب شاي وتُجمع الأسئلة مسبقًا دون أسماء.",
      ),
      isLocal: true,
      steps: shiftVisits,
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
      steps: filmMaking,
      goals: [
        text(
          "Wer in einem Gebetsraum eingesetzt wird, weiß vorher, worauf es dort ankommt.",
          "Officers sent to a prayer room know beforehand what matters there.",
          "Bir mescitte görev yapacak olanlar orada neyin önemli olduğunu önceden biliyor.",
          "يعرف من يُكلف بمهمة في مصلى ما المهم فيه مسبقًا.",
        ),
        text(
          "Beim Drehen lernen sich beide Seiten kennen.",
          "Both sides get to know each other while filming.",
          "Çekimler sırasında iki taraf birbirini tanıyor.",
          "يتعارف الطرفان أثناء التصوير.",
        ),
      ],
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
    "In der Befragung danach hielten neun von zehn das Angebot für nützlich im Dienst.",
    "Asked afterwards, nine of ten found it useful for their work.",
    "Sonraki ankette on kişiden dokuzu bunu görevi için yararlı buldu.",
    "في الاستبيان اللاحق رأى تسعة من كل عشرة أن ذلك مفيد في العمل.",
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
      isLocal: true,
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
      isLocal: true,
      steps: breakingTheFast,
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
    "Der Termin steht fest im Jahreskalender beider Seiten.",
    "The date has a fixed place in the calendars of both sides.",
    "Tarih iki tarafın da yıllık takviminde yerini aldı.",
    "أصبح الموعد ثابتًا في تقويم الطرفين.",
  ),
};
