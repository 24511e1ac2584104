import type { LandCode } from "../lists/land.ts";

/** Names of the Länder in any language beside those in the names of the closed lists, and short ones. */
export const landWords: Readonly<Record<LandCode, readonly string[]>> = {
  "DE-BW": ["Württemberg", "Baden Württemberg", "بادن-فورتمبيرغ", "بادن فورتمبرغ"],
  "DE-BY": ["Bavaria", "Bavyera", "بافاريا", "بايرن"],
  "DE-BE": ["Land Berlin"],
  "DE-BB": ["براندنبورغ"],
  "DE-HB": ["Land Bremen"],
  "DE-HH": ["Freie und Hansestadt Hamburg"],
  "DE-HE": ["Hesse", "هسن", "هيسن"],
  "DE-MV": ["Mecklenburg", "Vorpommern", "Meck-Pomm", "MeckPomm", "McPomm", "Western Pomerania", "مكلنبورغ-فوربومرن"],
  "DE-NI": ["Lower Saxony", "Aşağı Saksonya", "سكسونيا السفلى", "ساكسونيا السفلى"],
  "DE-NW": [
    "Westfalen",
    "North Rhine-Westphalia",
    "Kuzey Ren-Vestfalya",
    "KRV",
    "شمال الراين-وستفاليا",
    "شمال الراين وستفاليا",
    "شمال الراين",
  ],
  "DE-RP": ["Rhineland-Palatinate", "Renanya-Palatina", "راينلاند-بفالتس"],
  "DE-SL": ["سارلاند"],
  "DE-SN": ["Saxony", "Saksonya", "سكسونيا", "ساكسونيا"],
  "DE-ST": ["Saxony-Anhalt", "Saksonya-Anhalt", "سكسونيا-أنهالت", "ساكسونيا-أنهالت"],
  "DE-SH": ["شليسفيغ-هولشتاين"],
  "DE-TH": ["Thuringia", "Türingiya", "تورينغن"],
};
