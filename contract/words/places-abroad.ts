import { foldQuery } from "../fold-text.ts";

/**
 * Towns abroad that are likely to be sought by mistake – across the border, or where people have come from – by the
 * names they have in German, English, Turkish and Arabic. A name that is a German municipality's, too, is not here.
 */
const towns = `
Wien, Vienna, Viyana, فيينا, سالزبورغ, Innsbruck, Graz, Bregenz, Kufstein, Braunau am Inn
Zürich, Zurich, Zürih, زيورخ, Basel, بازل, Bern, برن, Genf, Geneva, Cenevre, جنيف, Luzern, Lausanne, St. Gallen, Schaffhausen, Kreuzlingen
Straßburg, Strasbourg, Strazburg, ستراسبورغ, Paris, باريس, Mülhausen, Mulhouse, Colmar, Metz, Lyon, ليون, Marseille, مرسيليا
Brüssel, Brussels, Brüksel, Bruxelles, بروكسل, Antwerpen, Antwerp, Lüttich, Liège, Eupen
Amsterdam, أمستردام, Rotterdam, روتردام, Den Haag, The Hague, Lahey, لاهاي, Utrecht, Enschede, Venlo, Maastricht, Nijmegen
Kopenhagen, Copenhagen, Kopenhag, كوبنهاغن, Aarhus, Malmö, Stockholm, ستوكهولم, Oslo, أوسلو
Warschau, Warsaw, Varşova, وارسو, Stettin, Szczecin, Breslau, Wrocław, Danzig, Gdańsk, Posen, Poznań, Krakau, Kraków, Słubice
Prag, Prague, براغ, Pilsen, Plzeň, Brno, Karlovy Vary, Budapest, بودابست, Pressburg, Bratislava
London, لندن, Birmingham, Manchester, Dublin, Roma, روما, Mailand, Milano, Milan, ميلانو, Venedig, Madrid, مدريد, Barcelona, برشلونة, Lissabon, Lisbon
Istanbul, إسطنبول, اسطنبول, Ankara, أنقرة, Izmir, إزمير, Antalya, أنطاليا, Bursa, Konya, Kayseri, Adana, Gaziantep, Diyarbakır, Trabzon, Samsun
Damaskus, Damascus, Şam, دمشق, Aleppo, Halep, حلب, Homs, Beirut, Beyrut, بيروت, Bagdad, Baghdad, Bağdat, بغداد, Mossul, Mosul, Musul, الموصل, Erbil, أربيل
Kairo, Cairo, Kahire, القاهرة, Rabat, الرباط, Casablanca, الدار البيضاء, Marrakesch, Tunis, Algier, الجزائر العاصمة, Tripolis, طرابلس
Mekka, Mecca, Mekke, مكة, Medina, Medine, المدينة المنورة, Riad, الرياض, Dubai, دبي, Doha, الدوحة, Amman, عمان, Jerusalem, Kudüs, القدس, Gaza, غزة
Teheran, Tehran, Tahran, طهران, Kabul, كابول, Islamabad, Karatschi, Lahore, Jakarta
Sarajevo, Saraybosna, سراييفو, Skopje, Üsküp, Pristina, Prishtina, Priştine, Tirana, Belgrad, Belgrade, Zagreb, Laibach, Ljubljana
Athen, Athens, Atina, أثينا, Thessaloniki, Selanik, Sofia, Bukarest, Bucharest, Moskau, Moscow, Moskova, موسكو, Kiew, Kyjiw, Kyiv, كييف, Grosny
New York, نيويورك, Washington, Los Angeles, Toronto, Peking, Tokio
`;

/** Countries, likewise. */
const countries = `
Österreich, Austria, Avusturya, النمسا, Schweiz, Switzerland, İsviçre, سويسرا, Liechtenstein, Vaduz, Luxemburg, Luxembourg, Lüksemburg, لوكسمبورغ
Frankreich, France, Fransa, فرنسا, Belgien, Belgium, Belçika, بلجيكا, Niederlande, Netherlands, Holland, Hollanda, هولندا
Dänemark, Denmark, Danimarka, الدنمارك, Schweden, Sweden, İsveç, السويد, Norwegen, Norway, Norveç, النرويج
Polen, Poland, Polonya, بولندا, Tschechien, Czechia, Çekya, التشيك, Ungarn, Hungary, Macaristan, المجر
England, Großbritannien, Great Britain, United Kingdom, İngiltere, بريطانيا, Irland, Ireland, Italien, Italy, İtalya, إيطاليا
Spanien, Spain, İspanya, إسبانيا, Portugal, Griechenland, Greece, Yunanistan, اليونان, Bulgarien, Bulgaria, Rumänien, Romania
Türkei, Turkey, Türkiye, تركيا, Syrien, Syria, Suriye, سوريا, Irak, Iraq, العراق, Iran, إيران, Libanon, Lebanon, Lübnan, لبنان
Palästina, Palestine, Filistin, فلسطين, Israel, İsrail, Jordanien, Jordan, Ürdün, الأردن, Ägypten, Egypt, Mısır, مصر
Saudi-Arabien, Saudi Arabia, Suudi Arabistan, السعودية, Jemen, Yemen, اليمن, Katar, Qatar, قطر, Kuwait, الكويت
Marokko, Morocco, Fas, المغرب, Tunesien, Tunisia, Tunus, تونس, Algerien, Algeria, Cezayir, الجزائر, Libyen, Libya, ليبيا, Sudan, السودان, Somalia, الصومال, Nigeria
Afghanistan, Afganistan, أفغانستان, Pakistan, باكستان, Indien, India, Bangladesch, Bangladesh, Indonesien, Indonesia
Bosnien, Bosnien und Herzegowina, Bosnia, Bosna, البوسنة, Kosovo, Kosova, كوسوفو, Albanien, Albania, Arnavutluk, ألبانيا, Nordmazedonien, Mazedonien, Makedonya, Serbien, Serbia, Sırbistan, Kroatien, Croatia
Russland, Russia, Rusya, روسيا, Tschetschenien, Chechnya, Ukraine, Ukrayna, أوكرانيا, USA, Amerika, Kanada, China, Japan
`;

const toKey = (name: string): string => foldQuery(name).join(" ");

let known: ReadonlySet<string> | null = null;

/** Whether a text is nothing but the name of a country or a well-known town outside Germany, in any of four languages. */
export const isAbroad = (text: string): boolean => {
  known ??= new Set(
    `${towns}${countries}`
      .trim()
      .split(/(?:,|\s*\n)\s*/)
      .map(toKey),
  );
  return known.has(toKey(text));
};
