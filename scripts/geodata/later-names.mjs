/**
 * Municipalities that came into being by merger after the areas' date of 1 January 2016, with the municipalities they
 * were made of. The postcodes' source is younger than the areas and uses the new names. With newer areas the new names
 * match by themselves and no line of this list is used.
 */
export const PREDECESSORS = {
  "Am Ettersberg": ["Berlstedt", "Buttelstedt", "Großobringen", "Heichelheim", "Kleinobringen", "Krautheim", "Ramsla", "Sachsenhausen", "Schwerstedt", "Vippachedelhausen", "Wohlsborn"],
  "Amt Creuzburg": ["Creuzburg", "Ebenshausen", "Mihla"],
  "An der Schmücke": ["Bretleben", "Etzleben", "Gorsleben", "Hauteroda", "Heldrungen", "Hemleben", "Oberheldrungen"],
  "Aue-Bad Schlema": ["Aue", "Bad Schlema"],
  "Brodersby-Goltoft": ["Brodersby", "Goltoft"],
  Eldetal: ["Grabow-Below", "Massow", "Wredenhagen", "Zepkow"],
  Föritztal: ["Föritz", "Judenbach", "Neuhaus-Schierschnitz"],
  Geratal: ["Frankenhain", "Geraberg", "Geschwenda", "Gossel", "Gräfenroda", "Liebenstein"],
  Grammetal: ["Bechstedtstraß", "Daasdorf a. Berge", "Hopfgarten", "Isseroda", "Mönchenholzhausen", "Niederzimmern", "Nohra", "Ottstedt a. Berge", "Troistedt"],
  Heldburg: ["Bad Colberg-Heldburg", "Hellingen"],
  Königsee: ["Königsee-Rottenbach"],
  Mönchgut: ["Gager", "Middelhagen", "Thiessow"],
  Nessetal: ["Ballstädt", "Brüheim", "Bufleben", "Friedrichswerth", "Goldbach", "Haina", "Hochheim", "Remstädt", "Wangenheim", "Warza", "Westhausen"],
  "Nottertal-Heilinger Höhen": ["Bothenheilingen", "Issersheilingen", "Kleinwelsbach", "Neunheilingen", "Obermehler", "Schlotheim"],
  Oberzent: ["Beerfelden", "Hesseneck", "Rothenberg", "Sensbachtal"],
  "Remlingen-Semmenstedt": ["Remlingen", "Semmenstedt"],
  "Rosenthal am Rennsteig": ["Blankenberg", "Blankenstein", "Harra", "Neundorf (bei Lobenstein)", "Pottiga", "Schlegel"],
  "Roßleben-Wiehe": ["Donndorf", "Roßleben", "Wiehe"],
  "Ruhner Berge": ["Marnitz", "Suckow", "Tessenow"],
  Schwarzatal: ["Mellenbach-Glasbach", "Meuselbach-Schwarzmühle", "Oberweißbach/Thür. Wald"],
  "Siemz-Niendorf": ["Groß Siemz", "Niendorf"],
  Stapel: ["Norderstapel", "Süderstapel"],
  Südmüritz: ["Ludorf", "Vipperow"],
  "Unstrut-Hainich": ["Altengottern", "Flarchheim", "Großengottern", "Heroldishausen", "Mülverstedt", "Weberstedt"],
  "Werra-Suhl-Tal": ["Berka/Werra", "Dankmarshausen", "Großensee"],
  Wesertal: ["Oberweser", "Wahlsburg"],
};
