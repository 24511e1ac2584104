import type { ExpertDraft } from "./expert-draft.ts";

export const onProtection = {
  "mosque-protection": [
    {
      side: "security-authority",
      formats: ["talk", "workshop"],
      also: ["security-advice"],
      field: {
        de: "Sicherheitsrundgang durch Moschee und Außengelände",
        en: "Security walk through the mosque and its grounds",
        tr: "Cami ve çevresinde güvenlik turu",
        ar: "جولة أمنية في المسجد ومحيطه",
      },
      profile: {
        de: "Geht mit dem Vorstand durch das Gebäude, benennt Schwachstellen und ordnet sie nach Aufwand. Das Protokoll bleibt bei der Gemeinde.",
        en: "Walks through the building with the board, names weak points and sorts them by effort. The record stays with the community.",
        tr: "Yönetim kuruluyla binayı gezer, zayıf noktaları belirtir ve gereken çabaya göre sıralar. Tutanak cemaatte kalır.",
        ar: "يتجول مع مجلس الإدارة في المبنى ويحدد نقاط الضعف ويرتبها بحسب الجهد المطلوب. ويبقى المحضر لدى الجماعة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop", "moderation"],
      also: ["threats"],
      field: {
        de: "Ordnungsdienst und Aufsicht bei gut besuchten Gebeten",
        en: "Stewarding and supervision at well-attended prayers",
        tr: "Kalabalık ibadetlerde görevliler ve gözetim",
        ar: "التنظيم والإشراف في الصلوات كثيرة الحضور",
      },
      profile: {
        de: "Zeigt Ehrenamtlichen, wie Eingänge freundlich begleitet, Fluchtwege frei gehalten und Auffälligkeiten weitergegeben werden.",
        en: "Shows volunteers how to accompany entrances in a friendly way, keep escape routes free and pass on what seems unusual.",
        tr: "Gönüllülere girişlerde nasıl güler yüzle eşlik edileceğini, kaçış yollarının nasıl açık tutulacağını ve olağandışı durumların nasıl bildirileceğini gösterir.",
        ar: "يبيّن للمتطوعين كيف يرافقون الداخلين بلطف ويبقون مخارج الطوارئ خالية ويبلّغون عما يلفت الانتباه.",
      },
    },
    {
      side: "independent",
      formats: ["talk", "moderation"],
      also: ["anti-muslim-hate"],
      field: {
        de: "Angriffe auf Moscheen: Zahlen, Muster, Folgen",
        en: "Attacks on mosques: figures, patterns, consequences",
        tr: "Camilere saldırılar: sayılar, örüntüler, sonuçlar",
        ar: "الاعتداءات على المساجد: أرقام وأنماط وآثار",
      },
      profile: {
        de: "Wertet öffentliche Statistiken und Gespräche mit Gemeinden aus und erklärt, was sich daraus für den Schutz vor Ort ableiten lässt.",
        en: "Evaluates public statistics and conversations with communities and explains what follows for protection on the spot.",
        tr: "Kamuya açık istatistikleri ve cemaatlerle yapılan görüşmeleri değerlendirir, yerinde korunma için ne anlama geldiklerini açıklar.",
        ar: "يحلل الإحصاءات المنشورة والمحادثات مع الجماعات ويوضح ما يُستنتج منها للحماية في الموقع.",
      },
    },
  ],
  "security-advice": [
    {
      side: "security-authority",
      formats: ["talk", "workshop", "training"],
      also: ["mosque-protection"],
      field: {
        de: "Sicherheitstechnik für Gebetsräume",
        en: "Security technology for prayer rooms",
        tr: "İbadethaneler için güvenlik teknolojisi",
        ar: "التقنيات الأمنية لأماكن الصلاة",
      },
      profile: {
        de: "Berät herstellerneutral zu Türen, Fenstern, Licht und Alarmierung, auch in gemieteten Räumen mit kleinem Budget.",
        en: "Advises on doors, windows, light and alarms, tied to no maker, also for rented rooms and small budgets.",
        tr: "Kapı, pencere, ışık ve alarm konusunda üreticiden bağımsız danışmanlık verir; kiralık mekânlar ve küçük bütçeler için de.",
        ar: "يقدّم مشورة محايدة بشأن الأبواب والنوافذ والإضاءة والإنذار، وكذلك للأماكن المستأجرة والميزانيات الصغيرة.",
      },
    },
    {
      side: "independent",
      formats: ["workshop", "training"],
      field: {
        de: "Brandschutz und Räumung in Vereinsräumen",
        en: "Fire safety and evacuation in association premises",
        tr: "Dernek mekânlarında yangın güvenliği ve tahliye",
        ar: "الوقاية من الحريق والإخلاء في مقرات الجمعيات",
      },
      profile: {
        de: "Übt mit Gemeinden das Räumen bei laufendem Gebet und hilft, Sammelplatz und Aufgaben schriftlich festzulegen.",
        en: "Practises evacuation during prayer with communities and helps to write down assembly point and tasks.",
        tr: "Cemaatlerle ibadet sırasında tahliye tatbikatı yapar; toplanma yerinin ve görevlerin yazıya dökülmesine yardımcı olur.",
        ar: "يتدرّب مع الجماعات على الإخلاء أثناء الصلاة ويساعد على تحديد نقطة التجمع والمهام كتابيًا.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["talk"],
      also: ["mosque-protection"],
      field: {
        de: "Schlüssel, Spenden, Kassen: Sicherheit im Vereinsalltag",
        en: "Keys, donations, cash: security in everyday association life",
        tr: "Anahtar, bağış, kasa: dernek hayatında güvenlik",
        ar: "المفاتيح والتبرعات والصناديق: الأمان في حياة الجمعية اليومية",
      },
      profile: {
        de: "Berichtet aus der eigenen Gemeinde, wie Schlüsselliste, Vier-Augen-Regel und abschließbare Büros ohne großen Aufwand gelingen.",
        en: "Reports from their own community how a key list, a four-eyes rule and lockable offices succeed with little effort.",
        tr: "Anahtar listesi, dört göz kuralı ve kilitlenebilir büroların az çabayla nasıl sağlandığını kendi cemaatinden anlatır.",
        ar: "ينقل من تجربة جماعته كيف تنجح قائمة المفاتيح وقاعدة الشخصين والمكاتب المقفلة بجهد قليل.",
      },
    },
  ],
  threats: [
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["mosque-protection", "victim-support"],
      field: {
        de: "Umgang mit Drohschreiben und Drohanrufen",
        en: "Handling threatening letters and calls",
        tr: "Tehdit mektubu ve telefonlarıyla başa çıkma",
        ar: "التعامل مع رسائل التهديد ومكالماته",
      },
      profile: {
        de: "Erklärt, wie Spuren erhalten bleiben, was die Polizei wissen muss und wie es nach der Anzeige weitergeht.",
        en: "Explains how traces are preserved, what the police need to know and what happens after the report.",
        tr: "İzlerin nasıl korunacağını, polisin neleri bilmesi gerektiğini ve ihbardan sonra nelerin izlediğini açıklar.",
        ar: "يشرح كيف تُحفظ الآثار وما الذي تحتاج الشرطة إلى معرفته وما الذي يلي البلاغ.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop", "moderation"],
      also: ["security-advice"],
      field: {
        de: "Notfallplan: von der Vorlage zur Übung",
        en: "Emergency plan: from the template to the drill",
        tr: "Acil durum planı: taslaktan tatbikata",
        ar: "خطة الطوارئ: من النموذج إلى التدريب",
      },
      profile: {
        de: "Füllt mit Vorstand und Ehrenamtlichen an einem Abend den Notfallplan aus und übt ihn an zwei Beispielen.",
        en: "Fills in the emergency plan with board and volunteers in one evening and practises it on two examples.",
        tr: "Yönetim kurulu ve gönüllülerle bir akşamda acil durum planını doldurur ve iki örnekle prova eder.",
        ar: "يملأ خطة الطوارئ مع مجلس الإدارة والمتطوعين في أمسية واحدة ويتدرب عليها بمثالين.",
      },
    },
    {
      side: "independent",
      formats: ["talk", "workshop"],
      also: ["anti-muslim-hate"],
      field: {
        de: "Nach der Drohung: mit der Gemeinde sprechen",
        en: "After the threat: speaking with the community",
        tr: "Tehditten sonra: cemaatle konuşmak",
        ar: "بعد التهديد: الحديث مع الجماعة",
      },
      profile: {
        de: "Begleitet Gemeinden dabei, Mitglieder ruhig und vollständig zu informieren, und bereitet Antworten auf Fragen der Presse vor.",
        en: "Accompanies communities in informing members calmly and fully, and prepares answers to questions from the press.",
        tr: "Cemaatlerin üyelerini sakin ve eksiksiz bilgilendirmesine eşlik eder, basın sorularına yanıtlar hazırlar.",
        ar: "يرافق الجماعات في إطلاع الأعضاء بهدوء وبصورة كاملة ويُعدّ الإجابات عن أسئلة الصحافة.",
      },
    },
  ],
} as const satisfies Record<string, readonly ExpertDraft[]>;
