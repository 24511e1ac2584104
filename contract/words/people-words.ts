/**
 * Languages, peoples, countries people come from, and denominations: one a line, by its words in German, English,
 * Turkish and Arabic. Nobody who typed one of them is shown another for it, however alike they are spelt. Their
 * inflections need no word of their own, nor Arabic words their article. A word may stand in several lines.
 */
const lines = `
Türkisch, Türke, Türkin, Türken, Türk, Türkei | Turkish, Turk, Turkey | Türkçe, Türk, Türkiye | تركي, أتراك, ترك, تركيا
Kurdisch, Kurde, Kurdin, Kurdistan, Kurmandschi, Sorani | Kurdish, Kurd, Kurmanji | Kürtçe, Kürt, Kürdistan, Kurmanci | كردي, أكراد, كرد, كورد, كردستان
Zazaki, Zaza | Zazaki, Zaza | Zazaca, Zaza | زازا, زازاكي
Arabisch, Araber, Araberin, Arabien | Arabic, Arab, Arabi, Arabian, Arabia | Arapça, Arap, Arabistan | عربي, عرب
Deutsch, Deutschland | German, Germany | Almanca, Alman, Almanya | ألماني, ألمان, ألمانيا
Englisch, Engländer, England, Britisch, Brite | English, British, Briton | İngilizce, İngiliz, İngiltere | إنجليزي, إنكليزي, إنجلترا, بريطاني, بريطانيا
Französisch, Franzose, Französin, Frankreich | French, France | Fransızca, Fransız, Fransa | فرنسي, فرنسا
Persisch, Perser, Perserin, Persien, Farsi | Persian, Persia, Farsi | Farsça, Fars, Farisi | فارسي, فرس
Dari | Dari | Darice | دري
Iranisch, Iraner, Iranerin, Iran | Iranian, Iran | İranlı, İran | إيراني, إيران
Irakisch, Iraker, Irakerin, Irak | Iraqi, Iraq | Iraklı, Irak | عراقي, عراق
Paschtu, Paschto, Paschtunisch, Paschtune, Paschtunin | Pashto, Pashtu, Pashtun | Peştuca, Peştun | بشتو, بشتون, بشتوني, بشتوي
Urdu | Urdu | Urduca | أردو, أوردو, أردي
Bosnisch, Bosnier, Bosnierin, Bosniakisch, Bosniake, Bosniak, Bosnien | Bosnian, Bosniak, Bosnia | Boşnakça, Boşnak, Bosnalı, Bosna | بوسني, بوسنوي, بشناق, بوسنة
Albanisch, Albaner, Albanerin, Albanien | Albanian, Albania | Arnavutça, Arnavut, Arnavutluk | ألباني, ألبان, ألبانيا
Kosovarisch, Kosovare, Kosovarin, Kosovo | Kosovar, Kosovan, Kosovo | Kosovalı, Kosova | كوسوفي, كوسوفو
Mazedonisch, Mazedonier, Mazedonierin, Mazedonien, Nordmazedonien | Macedonian, Macedonia | Makedonca, Makedon, Makedonyalı, Makedonya | مقدوني, مقدونيا
Russisch, Russe, Russin, Russland | Russian, Russia | Rusça, Rus, Rusya | روسي, روس, روسيا
Somalisch, Somali, Somalier, Somalierin, Somalia | Somali, Somalian, Somalia | Somalice, Somalili, Somali | صومالي, صومال
Indonesisch, Indonesier, Indonesierin, Indonesien | Indonesian, Indonesia | Endonezce, Endonezyalı, Endonezya | إندونيسي, أندونيسي, إندونيسيا
Hausa | Hausa | Hausaca | هوسا, حوسا
Gebärdensprache | Signing | İşaret | إشارة
Sudanesisch, Sudanese, Sudanesin, Sudan | Sudanese, Sudan | Sudanlı, Sudan | سوداني, سودان
Äthiopisch, Äthiopier, Äthiopierin, Äthiopien | Ethiopian, Ethiopia | Etiyopyalı, Etiyopya | إثيوبي, إثيوبيا
Amharisch | Amharic | Amharca | أمهري
Oromo | Oromo | Oromoca | أورومو
Eritreisch, Eritreer, Eritreerin, Eritrea | Eritrean, Eritrea | Eritreli, Eritre | إريتري, إريتريا
Tigrinisch, Tigrinya | Tigrinya | Tigrinya | تغريني
Suaheli, Swahili | Swahili | Svahili, Svahilice | سواحيلي
Syrisch, Syrer, Syrerin, Syrien | Syrian, Syria | Suriyeli, Suriye | سوري, سوريا
Libanesisch, Libanese, Libanesin, Libanon | Lebanese, Lebanon | Lübnanlı, Lübnan | لبناني, لبنان
Libysch, Libyer, Libyerin, Libyen | Libyan, Libya | Libyalı, Libya | ليبي, ليبيا
Palästinensisch, Palästinenser, Palästinenserin, Palästina | Palestinian, Palestine | Filistinli, Filistin | فلسطيني, فلسطين
Israelisch, Israeli, Israel | Israeli, Israel | İsrailli, İsrail | إسرائيلي, إسرائيل
Jordanisch, Jordanier, Jordanierin, Jordanien | Jordanian, Jordan | Ürdünlü, Ürdün | أردني, أردن
Ägyptisch, Ägypter, Ägypterin, Ägypten | Egyptian, Egypt | Mısırlı, Mısır | مصري, مصر
Marokkanisch, Marokkaner, Marokkanerin, Marokko | Moroccan, Morocco | Faslı, Fas | مغربي, مغاربة, مغرب
Mauretanisch, Mauretanier, Mauretanierin, Mauretanien | Mauritanian, Mauritania | Moritanyalı, Moritanya | موريتاني, موريتانيا
Algerisch, Algerier, Algerierin, Algerien | Algerian, Algeria | Cezayirli, Cezayir | جزائري, جزائر
Tunesisch, Tunesier, Tunesierin, Tunesien | Tunisian, Tunisia | Tunuslu, Tunus | تونسي, تونس
Berberisch, Berber, Amazigh, Kabylisch, Kabyle | Berber, Amazigh, Kabyle | Berberi, Berberice | أمازيغي, أمازيغ, بربري
Jemenitisch, Jemenit, Jemenitin, Jemen | Yemeni, Yemen | Yemenli, Yemen | يمني, يمن
Omanisch, Omaner, Omanerin, Oman | Omani, Oman | Ummanlı, Umman | عماني, عمان
Saudisch, Saudi | Saudi | Suudi | سعودي
Katarisch, Katarer, Katar | Qatari, Qatar | Katarlı, Katar | قطري, قطر
Kuwaitisch, Kuwaiter, Kuwait | Kuwaiti, Kuwait | Kuveytli, Kuveyt | كويتي, كويت
Afghanisch, Afghane, Afghanin, Afghanistan | Afghan, Afghanistan | Afgan, Afganistanlı, Afganistan | أفغاني, أفغان, أفغانستان
Pakistanisch, Pakistaner, Pakistanerin, Pakistani, Pakistan | Pakistani, Pakistan | Pakistanlı, Pakistan | باكستاني, باكستان
Pandschabi | Punjabi | Pencapça, Pencaplı | بنجابي
Belutschisch, Belutsche, Belutschi | Balochi, Baloch | Beluçça, Beluç, Beluci | بلوشي, بلوش
Indisch, Inder, Inderin, Indien | Indian, India | Hintli, Hindistan | هندي, هنود, هند
Hindi | Hindi | Hintçe | هندوستاني
Hinduistisch, Hindu, Hinduismus | Hindu, Hinduism | Hindu | هندوسي
Bengalisch, Bengale, Bengalin, Bangladeschisch, Bangladescher, Bangladesch | Bengali, Bangla, Bangladeshi, Bangladesh | Bengalce, Bengalli, Bangladeşli, Bangladeş | بنغالي, بنغلاديشي, بنغلاديش
Tamilisch, Tamile, Tamilin | Tamil | Tamilce, Tamil | تاميلي, تاميل
Malaiisch, Malaie, Malaiin, Malaysisch, Malaysia | Malay, Malaysian, Malaysia | Malayca, Malezyalı, Malezya | ملايو, ماليزي, ماليزيا
Malisch, Malier, Malierin, Mali | Malian, Mali | Malili, Mali | مالي
Rohingya | Rohingya | Rohingya, Arakanlı | روهينغا
Uigurisch, Uigure, Uigurin | Uyghur, Uighur | Uygurca, Uygur | أويغوري, أويغور
Usbekisch, Usbeke, Usbekin, Usbekistan | Uzbek, Uzbekistan | Özbekçe, Özbek, Özbekistan | أوزبكي, أوزبك, أوزبكستان
Tadschikisch, Tadschike, Tadschikin, Tadschikistan | Tajik, Tajikistan | Tacikçe, Tacik, Tacikistan | طاجيكي, طاجيك, طاجيكستان
Turkmenisch, Turkmene, Turkmenin, Turkmenistan | Turkmen, Turkmenistan | Türkmence, Türkmen, Türkmenistan | تركماني, تركمان, تركمانستان
Kasachisch, Kasache, Kasachin, Kasachstan | Kazakh, Kazakhstan | Kazakça, Kazak, Kazakistan | كازاخي, كازاخستان
Kirgisisch, Kirgise, Kirgisin, Kirgistan, Kirgisistan | Kyrgyz, Kyrgyzstan | Kırgızca, Kırgız, Kırgızistan | قرغيزي, قرغيز, قرغيزستان
Aserbaidschanisch, Aserbaidschaner, Aserbaidschan, Aserisch, Aseri | Azerbaijani, Azeri, Azerbaijan | Azerice, Azeri, Azerbaycanlı, Azerbaycan | أذري, أذربيجاني, أذربيجان
Tatarisch, Tatare, Tatarin | Tatar | Tatarca, Tatar | تتري, تتار
Tschetschenisch, Tschetschene, Tschetschenin, Tschetschenien | Chechen, Chechnya | Çeçence, Çeçen, Çeçenistan | شيشاني, شيشان
Inguschisch, Ingusche, Inguschin, Inguschetien | Ingush, Ingushetia | İnguşça, İnguş | إنغوشي
Dagestanisch, Dagestaner, Dagestanerin, Dagestan | Dagestani, Dagestan | Dağıstanlı, Dağıstan | داغستاني, داغستان
Tscherkessisch, Tscherkesse, Tscherkessin | Circassian | Çerkesçe, Çerkes | شركسي, شركس
Abchasisch, Abchase, Abchasin, Abchasien | Abkhaz, Abkhazia | Abhazca, Abhaz, Abhazya | أبخازي, أبخازيا
Kaukasisch, Kaukasier, Kaukasierin, Kaukasus | Caucasian, Caucasus | Kafkasyalı, Kafkas, Kafkasya | قوقازي, قوقاز
Georgisch, Georgier, Georgierin, Georgien | Georgian, Georgia | Gürcüce, Gürcü, Gürcistan | جورجي, جورجيا
Armenisch, Armenier, Armenierin, Armenien | Armenian, Armenia | Ermenice, Ermeni, Ermenistan | أرمني, أرمن, أرمينيا
Aramäisch, Aramäer, Aramäerin | Aramaic, Aramean | Aramice, Arami | آرامي
Assyrisch, Assyrer, Assyrerin | Assyrian | Asurca, Asuri | آشوري
Chaldäisch, Chaldäer, Chaldäerin | Chaldean | Keldani | كلداني
Serbisch, Serbe, Serbin, Serbien | Serbian, Serb, Serbia | Sırpça, Sırp, Sırbistan | صربي, صرب, صربيا
Kroatisch, Kroate, Kroatin, Kroatien | Croatian, Croat, Croatia | Hırvatça, Hırvat, Hırvatistan | كرواتي, كرواتيا
Montenegrinisch, Montenegriner, Montenegro | Montenegrin, Montenegro | Karadağlı, Karadağ | مونتينيغري
Sandschak | Sandzak | Sancaklı, Sancak | سنجق
Slowenisch, Slowene, Slowenin, Slowenien | Slovenian, Slovene, Slovenia | Slovence, Sloven, Slovenya | سلوفيني, سلوفينيا
Slowakisch, Slowake, Slowakin, Slowakei | Slovak, Slovakia | Slovakça, Slovak, Slovakya | سلوفاكي, سلوفاكيا
Sorbisch, Sorbe, Sorbin | Sorbian, Sorb | Sorbca, Sorb | صوربي
Polnisch, Pole, Polin, Polen | Polish, Pole, Poland | Lehçe, Leh, Polonyalı, Polonya | بولندي, بولندا
Tschechisch, Tscheche, Tschechin, Tschechien | Czech, Czechia | Çekçe, Çek, Çekya | تشيكي, تشيكيا
Ungarisch, Ungar, Ungarin, Ungarn | Hungarian, Hungary | Macarca, Macar, Macaristan | مجري, مجر
Rumänisch, Rumäne, Rumänin, Rumänien | Romanian, Romania | Rumence, Rumen, Romanya | روماني, رومانيا
Bulgarisch, Bulgare, Bulgarin, Bulgarien | Bulgarian, Bulgar, Bulgaria | Bulgarca, Bulgar, Bulgaristan | بلغاري, بلغار, بلغاريا
Pomakisch, Pomake, Pomakin | Pomak | Pomakça, Pomak | بوماكي, بوماك
Griechisch, Grieche, Griechin, Griechenland | Greek, Greece | Yunanca, Yunanlı, Yunan, Yunanistan, Rum | يوناني, يونان
Ukrainisch, Ukrainer, Ukrainerin, Ukraine | Ukrainian, Ukraine | Ukraynaca, Ukraynalı, Ukrayna | أوكراني, أوكرانيا
Belarussisch, Belarusse, Belarussin, Belarus | Belarusian, Belarus | Belarusça, Belaruslu | بيلاروسي, بيلاروسيا
Italienisch, Italiener, Italienerin, Italien | Italian, Italy | İtalyanca, İtalyan, İtalya | إيطالي, إيطاليا
Spanisch, Spanier, Spanierin, Spanien | Spanish, Spaniard, Spain | İspanyolca, İspanyol, İspanya | إسباني, إسبانيا
Portugiesisch, Portugiese, Portugiesin, Portugal | Portuguese, Portugal | Portekizce, Portekizli, Portekiz | برتغالي, برتغال
Niederländisch, Niederländer, Niederlande, Holländisch, Holländer | Dutch, Netherlands | Felemenkçe, Hollandaca, Hollandalı, Hollanda | هولندي, هولندا
Chinesisch, Chinese, Chinesin, China | Chinese, China | Çince, Çinli, Çin | صيني, صين
Romani, Romanes, Roma | Romani, Roma | Romanca, Roman | روما
Sinti, Sinto | Sinti | Sinti | سنتي
Senegalesisch, Senegalese, Senegalesin, Senegal | Senegalese, Senegal | Senegalli, Senegal | سنغالي, سنغال
Gambisch, Gambier, Gambierin, Gambia | Gambian, Gambia | Gambiyalı, Gambiya | غامبي, غامبيا
Ghanaisch, Ghanaer, Ghanaerin, Ghana | Ghanaian, Ghana | Ganalı, Gana | غاني, غانا
Guineisch, Guineer, Guineerin, Guinea | Guinean, Guinea | Gineli, Gine | غيني, غينيا
Togoisch, Togoer, Togoerin, Togo | Togolese, Togo | Togolu, Togo | توغولي, توغو
Beninisch, Beniner, Beninerin, Benin | Beninese, Benin | Beninli, Benin | بنيني, بنين
Nigrisch, Nigrer, Nigrerin, Niger | Nigerien, Niger | Nijerli, Nijer | نيجري, نيجر
Nigerianisch, Nigerianer, Nigerianerin, Nigeria | Nigerian, Nigeria | Nijeryalı, Nijerya | نيجيري, نيجيريا
Kamerunisch, Kameruner, Kamerunerin, Kamerun | Cameroonian, Cameroon | Kamerunlu, Kamerun | كاميروني, كاميرون
Ivorisch, Ivorer, Ivorerin | Ivorian | Fildişili, Fildişi | إيفواري
Tschadisch, Tschader, Tschaderin, Tschad | Chadian, Chad | Çadlı, Çad | تشادي, تشاد
Burkinisch, Burkiner, Burkinerin, Burkina | Burkinabe, Burkina | Burkinalı, Burkina | بوركيني, بوركينا
Fulani, Fulbe, Fulfulde | Fulani, Fula | Fulani, Fulanice | فولاني
Mandinka | Mandinka, Mandingo | Mandinka | ماندينكا
Wolof | Wolof | Volofça, Volof | ولوفي, ولوف
Yoruba | Yoruba | Yorubaca | يوروبا
Igbo | Igbo | İgboca | إيغبو
Afrikanisch, Afrikaner, Afrikanerin, Afrika | African, Africa | Afrikalı, Afrika | أفريقي, إفريقي, أفارقة, أفريقيا
Amerikanisch, Amerikaner, Amerikanerin, Amerika | American, America | Amerikalı, Amerikan, Amerika | أمريكي, أميركي, أمريكا
Asiatisch, Asiate, Asiatin, Asien | Asian, Asia | Asyalı, Asya | آسيوي, آسيا
Sunnitisch, Sunnit, Sunnitin, Sunna | Sunni, Sunnite, Sunnah | Sünni, Sünnilik | سني, سنية
Schiitisch, Schiit, Schiitin, Schia | Shia, Shiite | Şii, Şiilik, Caferi | شيعي, شيعة
Alevitisch, Alevit, Alevitin | Alevi, Alevite | Alevi, Alevilik | علوي, علوية
Alawitisch, Alawit, Alawitin | Alawite, Alawi | Nusayri, Nusayrilik | علوي, علوية, نصيري
Ahmadiyya, Ahmadi, Ahmadiya | Ahmadiyya, Ahmadi | Ahmediye, Ahmedi, Ahmedilik | أحمدي, أحمدية
Ismailitisch, Ismailit, Ismailitin | Ismaili | İsmaili, İsmaililik | إسماعيلي
Ibaditisch, Ibadit, Ibaditin | Ibadi | İbadi, İbadilik | إباضي
Zaiditisch, Zaidit, Zaiditin | Zaydi, Zaidi | Zeydi, Zeydilik | زيدي
Sufistisch, Sufisch, Sufi, Sufismus | Sufi, Sufism | Sufi, Sufilik, Tasavvuf | صوفي, تصوف
Salafistisch, Salafist, Salafitisch, Salafit, Salafismus | Salafi, Salafist, Salafism | Selefi, Selefilik | سلفي
Wahhabitisch, Wahhabit, Wahhabismus | Wahhabi, Wahhabism | Vahhabi, Vahhabilik, Vehhabi | وهابي
Hanafitisch, Hanafit | Hanafi | Hanefi, Hanefilik | حنفي
Hanbalitisch, Hanbalit | Hanbali | Hanbeli, Hanbelilik | حنبلي
Malikitisch, Malikit | Maliki | Maliki, Malikilik | مالكي
Schafiitisch, Schafiit | Shafii | Şafii, Şafiilik | شافعي
Drusisch, Druse, Drusin | Druze | Dürzi, Dürzilik | درزي, دروز
Jesidisch, Jeside, Jesidin, Esidisch, Eside, Ezidisch, Ezide, Yezide | Yazidi, Yezidi, Ezidi | Yezidi, Ezidi, Yezidilik | يزيدي, إيزيدي
Mandäisch, Mandäer | Mandaean | Sabii, Mandenî | مندائي, صابئة
Zoroastrisch, Zoroastrier | Zoroastrian | Zerdüşt, Zerdüştlük | زرادشتي
Bahai | Bahai | Bahai, Bahailik | بهائي
Sikh, Sikhismus | Sikh | Sih, Sihlik | سيخي, سيخ
Buddhistisch, Buddhist, Buddhistin, Buddhismus | Buddhist, Buddhism | Budist, Budizm | بوذي
Christlich, Christ, Christin, Christentum | Christian, Christianity | Hristiyan, Hıristiyan, Hristiyanlık | مسيحي, نصراني
Jüdisch, Jude, Jüdin, Judentum | Jewish, Jew, Judaism | Yahudi, Yahudilik, Musevi | يهودي, يهود
Katholisch, Katholik, Katholikin | Catholic | Katolik | كاثوليكي, كاثوليك
Evangelisch, Protestantisch, Protestant | Protestant, Lutheran | Protestan, Protestanlık | بروتستانتي, إنجيلي
Orthodox | Orthodox | Ortodoks | أرثوذكسي, أرثوذكس
Koptisch, Kopte, Koptin | Coptic, Copt | Kıpti | قبطي, أقباط
`;

/** The closed list: every entry has the words, as they are written, that mean the same. */
export const PEOPLE_WORDS: readonly string[] = lines.trim().split("\n");

/** The single words of an entry of the list. */
export const splitPeopleWords = (entry: string): readonly string[] => [
  ...new Set(entry.split(/[,|]/).map((word) => word.trim())),
];
