import type { Topic } from "../lists/topic.ts";

/**
 * What people write who mean a topic, in German, English, Turkish and Arabic, beside its names in the four languages. A
 * phrase counts in any order and with its endings; small words in it (`stop-words.ts`) need not be written.
 */
export const topicWords: Readonly<Record<Topic, string>> = {
  "mosque-protection": `
    Moscheeschutz, Schutz von Moscheen, Moschee schützen, Moschee sichern, Moschee bewachen, Bewachung der Moschee, Polizeistreife Moschee, Streife Moschee, Sicherheit der Moschee,
    Polizeischutz, Polizeischutz Moschee, polis koruması, Objektschutz, Objektschutz Moschee, mosque protection, protect mosque, mosque security, mosque safety, guard mosque,
    cami koruma, cami koruması, camiyi koruma, camilerin korunması, cami korunması, cami güvenliği, camileri korumak, cami koruyan, cami koruyor, koruma polisi,
    حماية المساجد, حماية المسجد, حماية الجامع, تأمين المسجد, أمن المساجد, أمن المسجد, حراسة المسجد, يحمي المسجد, تحمي المسجد, يحمي المساجد, تحمي المساجد`,
  "security-advice": `
    Sicherheitsberatung, Einbruch, Einbruchschutz, Einbruchsschutz, Einbruchsicherung, Videoüberwachung, Kamera, Überwachungskamera, Alarmanlage,
    Sicherheitskonzept, Sicherheitsmaßnahmen, security advice, security concept, safety advice, burglary protection,
    burglary, burglary prevention, CCTV, alarm system, güvenlik danışmanlığı, güvenlik danışma, güvenlik tavsiyesi, güvenlik önlemleri,
    hırsızlıktan korunma, hırsızlık önleme, güvenlik kamerası, kamera takmak, hırsızlık, alarm sistemi, استشارات أمنية, استشارة أمنية, نصائح أمنية,
    الوقاية من السطو, كاميرات المراقبة, كاميرا, كاميرات, إجراءات أمنية`,
  threats: `
    Drohung, Drohungen, Bedrohung, bedroht, bedrohen, droht, drohen, gedroht, Drohbrief, Drohmail, Drohanruf, Bombendrohung, Notfallplan, Morddrohung,
    threat, threatening letter, threatening, bomb threat, emergency plan, death threat,
    tehdit, tehdit mektubu, tehdit ediliyoruz, tehdit edildik, acil durum planı, bomba ihbarı, bomba tehdidi,
    tahdid, tahdeed, risalat tahdid, تهديد, رسالة تهديد, هددونا, يهددوننا, خطة الطوارئ, خطة طوارئ, تهديد بالقنبلة`,
  "anti-muslim-hate": `
    Muslimfeindlichkeit, muslimfeindlich, Islamfeindlichkeit, islamfeindlich, Islamhass, Muslimhass, Islamophobie, antimuslimisch,
    antimuslimischer Rassismus, Hass gegen Muslime, Hass, Hassrede, Hasskriminalität, Hassverbrechen, Hetze, Hasskommentare, Kopftuch beleidigt, Kopftuch angespuckt, Kopftuch angegriffen, Kopftuch heruntergerissen, angespuckt, bespuckt,
    Anzeige Meldung, Vorfall melden, anti-Muslim hate, anti-Muslim racism, Islamophobia, islamophobic, hate crime, hate speech,
    hate against Muslims, hate, headscarf attacked, hijab attacked, hijab pulled, spat at, Müslüman düşmanlığı, İslam düşmanlığı, İslamofobi, islamofobik, nefret, nefret suçu, nefret söylemi, başörtülü saldırı, başörtülü kadına saldırı, başörtüsüne saldırı, başörtüsü hakaret,
    العداء للمسلمين, العداء للإسلام, الكراهية ضد المسلمين, كراهية, كراهية المسلمين, كراهية الإسلام, إسلاموفوبيا, خطاب الكراهية, جرائم الكراهية, جرائم كراهية, جريمة كراهية, اعتداء على محجبة, إهانة محجبة, إهانة الحجاب, خلع الحجاب`,
  "victim-support": `
    Opferschutz, Opferhilfe, Opferberatung, Hilfe für Opfer, Opfer, victim support, help for victims, victims, support for victims,
    mağdur desteği, mağdurlara destek, mağdurlara yardım, mağdur, mağdur destek, مساندة الضحايا, دعم الضحايا, مساعدة الضحايا, ضحايا, ضحية`,
  complaints: `
    Beschwerde, Beschwerde über die Polizei, Polizist beleidigt, Polizei beleidigt, Polizei geschlagen, Polizist geschlagen, Diskriminierung, diskriminiert, Rassismus, Racial Profiling, Polizeigewalt,
    complaint, complain, complain about police, discrimination, discriminated, racism, police violence, police hit, police beat, beaten by police,
    şikâyet, şikâyetçi, şikâyetçiyim, şikâyetçiyiz, polisi şikâyet, ayrımcılık, ırkçılık, ırkçı, polis şiddeti, polis vurdu, polis dövdü, polis hakaret, الشرطة ضربتني, الشرطة ضربوني, شكوى, شكاوى, شكوى على الشرطة, التمييز, عنصرية, تمييز عنصري`,
  "radicalisation-prevention": `
    Radikalisierungsprävention, Radikalisierung, radikalisiert, radikal, Deradikalisierung, Extremismus, Extremismusprävention, Islamismus,
    islamistisch, Salafismus, Salafist, Salafisten, salafists, Dschihad, Dschihadismus, IS-Propaganda, Terrorismus, Terror, Terrorverdacht, radicalisation, radicalization, radicalised, radicalized,
    prevention of radicalisation, preventing radicalisation, extremism, jihad, jihadism, islamism, terrorism,
    radikalleşme, radikalleşmenin önlenmesi, radikalleşiyor, radikalleşti, aşırılık, aşırıcılık, cihatçılık, terörizm, terör,
    التطرف, الوقاية من التطرف, متطرف, متشدد, التشدد, الجهاد, الإرهاب`,
  "right-wing-extremism": `
    Rechtsextremismus, Rechtsextreme, Rechtsextremisten, rechtsextrem, Rechtsradikale, rechtsradikal, Neonazis, Nazi, rechte Gewalt, Polizei rechte Gewalt,
    right-wing extremism, right-wing extremists, far right, neo-Nazis, right wing, aşırı sağ, aşırı sağcı, aşırı sağcılık, ırkçı saldırı, neo-nazi,
    التطرف اليميني, اليمين المتطرف, النازيون الجدد, نازيين, نازية, شعارات نازية`,
  "family-advice": `
    Angehörigenberatung, Beratung für Angehörige, Angehörige, Familienberatung, Elternberatung,
    advice for relatives, family advice, relatives, family counselling, yakınlara danışmanlık, aile danışmanlığı, aile danışma,
    استشارات للأهل, استشارات أسرية, الإرشاد الأسري, أهل المتطرفين`,
  youth: `
    Jugend, Jugendprojekt, Jugendarbeit, Jugendgewalt, Jugendkriminalität, Gewalt, Mobbing, Cybermobbing, Schulgewalt, youth, youth work, youth project, youth violence, violence, bullying, cyberbullying,
    gençlik, gençlik projesi, gençlik çalışması, şiddet, zorbalık, siber zorbalık, gençlik şiddeti, شباب, الشباب, مشروع شبابي, عنف, تنمر, عنف الشباب`,
  addiction: `
    Suchtprävention, Sucht, Suchtberatung, Drogen, Drogenprävention, Alkohol, Spielsucht, drug prevention, drugs, addiction, alcohol, gambling,
    bağımlılık, bağımlılığın önlenmesi, uyuşturucu, uyuşturucu bağımlılığı, madde bağımlılığı, alkol,
    الإدمان, الوقاية من الإدمان, مخدرات, إدمان المخدرات`,
  "road-safety": `
    Verkehrssicherheit, Verkehrserziehung, Verkehrsregeln, Schulweg, Fahrradprüfung, road safety, traffic safety, traffic rules, highway code,
    trafik güvenliği, trafik kuralları, trafik eğitimi, السلامة المرورية, قواعد السير, قواعد المرور, السلامة على الطريق`,
  "domestic-violence": `
    Häusliche Gewalt, Gewalt in der Familie, Gewalt gegen Frauen, Kinderschutz, Schutz von Kindern, Frauenhaus, Zwangsheirat, Kindesmissbrauch, sexualisierte Gewalt,
    domestic violence, domestic abuse, violence against women, police violence against women, child protection, women's shelter, forced marriage, child abuse,
    aile içi şiddet, ev içi şiddet, kadına şiddet, kadına yönelik şiddet, çocukların korunması, çocuk koruma, çocuk istismarı, zorla evlendirme,
    العنف الأسري, عنف زوجي, العنف الزوجي, عنف منزلي, العنف المنزلي, العنف ضد النساء, حماية الأطفال, الزواج القسري`,
  "intercultural-training": `
    Interkulturelle Fortbildung, Interkulturelle Kompetenz, interkulturelles Training, Kultursensibilität, Islamwissen, interkulturell,
    intercultural training, intercultural competence, intercultural, cultural awareness, kültürlerarası eğitim, kültürlerarası yeterlilik, kültürlerarası,
    تدريب على الكفاءة بين الثقافات, الكفاءة بين الثقافات, بين الثقافات`,
  "mosque-visits": `
    Moscheebesuch, Besuch der Moschee, Moscheeführung, Moschee besuchen, Moschee besichtigen, Tag der offenen Moschee, TOM,
    mosque visit, visit mosque, mosque tour, Open Mosque Day, cami ziyareti, camiyi ziyaret, cami gezisi, Açık Cami Günü,
    زيارة المسجد, زيارة المساجد, جولة في المسجد, يوم المسجد المفتوح`,
  recruitment: `
    Nachwuchsgewinnung, Nachwuchs, Polizeiberuf, Polizeiausbildung, Bewerbung Polizei, Bewerbung, bewerben, Polizist werden, Polizistin werden, zur Polizei gehen,
    Praktikum Polizei, police internship, Karriere Polizei, Ausbildung Polizei, Polizeistudium, Einstellung Polizei, police recruitment, join the police, become police officer, police career,
    police job, work for police, apply police, polis alımı, polis olmak, polis olmak istiyorum, polislik, polislik mesleği, polis mesleği, polis başvurusu,
    التوظيف في الشرطة, العمل في الشرطة, العمل مع الشرطة, أشتغل في الشرطة, أشتغل بالشرطة, الشغل في الشرطة, الانضمام إلى الشرطة, وظيفة في الشرطة, أصبح شرطي, مهنة الشرطة`,
  "prayer-and-feasts": `
    Freitagsgebet, Jumma, Dschuma, Ramadan, Ramazan, Tarawih, Iftar, Fastenbrechen, Fastenmonat, Zuckerfest, Opferfest, Bayram, Eid, Kurban, Feiertage, Festgebet,
    Feste, Verkehr Parken, Friday prayer, Friday prayers, feasts, traffic and parking, cuma namazı, cuma, bayram namazı, kurban bayramı, ramazan bayramı, teravih, iftar,
    ramazan ayı, trafik ve park, صلاة الجمعة, الجمعة, رمضان, تراويح, إفطار, عيد, الأعياد, عيد الفطر, عيد الأضحى, صلاة العيد, المرور والمواقف`,
  funerals: `
    Totengebet, Bestattung, Beerdigung, Beisetzung, Trauerfeier, Friedhof, Begräbnis, Leichenzug, Trauerzug, funeral, funeral prayer, burial, cemetery,
    cenaze, cenaze namazı, defin, mezarlık, صلاة الجنازة, جنازة, الجنازة, دفن, مقبرة, عزاء`,
  assemblies: `
    Versammlung, Demonstration, Demo, Kundgebung, Aufmarsch, Mahnwache, Gegendemo, Gegendemonstration, Protest, Versammlungsrecht,
    assembly, assemblies, demonstrations, rally, march, protest, vigil, gösteri, yürüyüş, miting, protesto, protesto gösterisi,
    تجمعات, مظاهرات, مظاهرة, وقفة احتجاجية, احتجاج, مسيرة`,
  rights: `
    Rechte und Aufgaben der Polizei, Aufgaben der Polizei, Rechte der Polizei, meine Rechte, Rechte gegenüber der Polizei, Polizeirecht, Personenkontrolle, Rechte, Kontrolle durch Polizei,
    know your rights, my rights, rights, rights and duties of the police, police powers, stop and search, haklar ve polisin görevleri, haklar, polisin görevleri, polisin yetkileri,
    الحقوق ومهام الشرطة, حقوقي, حقوق, مهام الشرطة, صلاحيات الشرطة`,
  refugees: `
    Geflüchtete, Flüchtlinge, Flüchtling, Asyl, Asylbewerber, Asylsuchende, Geflüchteten, Unterkunft für Geflüchtete, refugees, refugee, asylum seekers, asylum,
    mülteci, mülteciler, sığınmacı, sığınmacılar, iltica, لاجئ, لاجئين, لاجئون, اللاجئين, للاجئين, اللاجئون, طالبي اللجوء, اللجوء`,
  sport: `
    Sport, Begegnung, Fußball, Fußballturnier, Turnier, Sportfest, Sportverein, sport, football, football tournament, tournament, encounter,
    spor, buluşma, futbol, futbol turnuvası, turnuva, رياضة, كرة القدم, بطولة كرة القدم, دوري, اللقاءات`,
};
