/**
 * Words of every day, in four languages, that are a letter away from a place or from a word of the tables: whoever writes
 * one of them made no slip. Found by reading everything the project itself says to people.
 */
export const everydayWords = `
  abend acil alana alanı allem allen alter altına anderen anne anrede araba arbeit arbeiten arkadaş arzt assemble
  aufzeichnung augen auto außen baba bahn baulich beenden beide beiden belli bereit beruf besetzung besten besuch
  better bewerten beyond bilden birkaç bitten blank blenden blind block bother brauch brauche breiten bremsen brick
  bricks bring bringen broke brother bruder bucket bugün built bundes bundle bus busse bölüm böyle büros camps cells
  chain change children clubs complete corner dabei dahil dahin danger danke darin daten datum dauer deine demek denen
  deren dessen dienste diesem diesen dieser dille dinge dissent doldu door dozen draws drill dringend dritten druck
  drucken drücken dunkel durun duruyor duvar dürfen düzen düğün earth easter eier einladen einladung elden ending
  engel engeli engelin enter erken erleben ersten erster evden fahrt failing falsch farbe farkı fassade father fehlen
  feier feiern fenster feuerwehr fewer filter first fläche folgen follow forge forms forum fourth freien fremde
  fremden fremder friend friends frist fälle fällen fühlen führen füllen ganze geben gebunden gece gefunden geholfen
  gehören geld gelen gelingen gelten genau gerät gestern getting geworfen gewählt gezer geçen giden giriş given
  glauben gleich gleiche gleiches guess guest guests guten gäste gästen görsel görüp göster gösterir günde günden
  halben halbes hallo halten halves happen harder hasan hasar hassan haus hause heißt helfer helle hello helpers hemen
  heute hidden hiding hints hochzeit holder holen house hund hurts hören immer jahre jedem jeder jurist kalın kamera
  kapı kardeş karten kassen katın kayda kaydın kaynak keeps keine keinen kennen kennt kesin kinder kirche klaren
  klären kochen komşu komşular konten konuşmak kosten krank kurzen kümmern kümmert kürzen laden lange lassen later
  lautet layer lease leben legal legen leichte leider leise leiten lernen lesen letter letters letting licht liegen
  liegt liest lights listen lohnt ländern löschen lücke lücken macht maker marking marks match matching matter meist
  meiste meisten mektup meldungen merhaba merken minuten misafir mischen missing monat money morgen mother mouse
  muster mängel nachbarn nacht namen neben neden nehmen neighbour neighbours neler nelerin neuen neuer never newer
  night noten nummern offer often okul okulu older olsun other others painted para passed passes passing pasta pausen
  pencere place planen please plätze plätzen posta presse prove proven prüfen prüft putting quellen radius raising
  range ranks reach really reden refer regel regeln reichen reihe reihen rings roles rollen route rufen räder räumen
  sagen sayfa saying sayıda scham scherben schlagen schlichtung schnell schneller schon school schritt schritten
  schuhen schule schulen schult schwester schönen schüler sehen seine seinen seiten selam selben select sending sense
  setting setzen seven shelters shops short sieben siehe silme sister sitzen small sofort sokak sonst soran sorgen
  sorts soruyor spart speichern speichert spenden springen spuren stale stammen stand stead stehen steine stellen
  stellt stimmen stone stones strasse straße strecken street stufen stunde städten stärken stört summer sunuyor süren
  sürüm tagen taken taking tamam taş taşlar teilen temel tense termin termine teşekkürler thanks theft threw thrown
  tippen tischen today toter touch tragen trains trauen trauer treffen trennt treten tried tries trust tätig tür türe
  türen urgent urgently veren veriler vierten vollen voller vorfälle vouch wachen waiting wall walls wand warten water
  weder weeks weighs weist wendet wenig werfen werte werten wichtig window windows winners winning winter wirkt within
  woche wohnung wollen woran worden words work works worries worst worum written wusste wählen während wände yarın
  yaygın yerden yerine yollar yılda zabıta zahlen zeichen zeigen zeile zeiten ziehen zimmer zones zweiten zählen ämter
  ämtern ändern ärger çocuk çocuklar öfter überall şahsen şeyden
  آخران آخرون آخرين أب أخ أخت أطفال أفكار أم إحراج إرسال إلينا إليهم الآمن الأعداد الأفكار الأقل الأهم الأول الإبقاء
  الإخطار الإعداد الباب الباقي البيت التالي الترتيب الترهيب التعرف التقريب الجاد الجماعة الجملة الجهات الجهاز الجهد
  الحين الرؤية السمعة السنة الصوت الطرف العودة الفتح الفترة القائمة القيم القيمة المرة المعني المهل المهني الموت النبأ
  الوجه اليوم امرأة انتهى باب بيت تبرير تحديد تدوين تردوا تعريض تغيير تنتهي جميلة جيران حائط حجارة حجر سلام شارع شباك
  شكرا شهادة شهرين ضيوف طوب عاجل عرس عصرية غدا غيرهن فائدة فورية فوفرت قابلة لدينا للأسر ليلة مدرسة مرحبا مقررة منتدى
  منتهية هادئة ينتهي`;
