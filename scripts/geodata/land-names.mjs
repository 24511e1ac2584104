/** The Länder by the first two digits of the official keys. Only the keys are needed to take the areas apart. */
export const LANDS = [
  { key: "01", code: "DE-SH", name: "Schleswig-Holstein" },
  { key: "02", code: "DE-HH", name: "Hamburg" },
  { key: "03", code: "DE-NI", name: "Niedersachsen" },
  { key: "04", code: "DE-HB", name: "Bremen" },
  { key: "05", code: "DE-NW", name: "Nordrhein-Westfalen" },
  { key: "06", code: "DE-HE", name: "Hessen" },
  { key: "07", code: "DE-RP", name: "Rheinland-Pfalz" },
  { key: "08", code: "DE-BW", name: "Baden-Württemberg" },
  { key: "09", code: "DE-BY", name: "Bayern" },
  { key: "10", code: "DE-SL", name: "Saarland" },
  { key: "11", code: "DE-BE", name: "Berlin" },
  { key: "12", code: "DE-BB", name: "Brandenburg" },
  { key: "13", code: "DE-MV", name: "Mecklenburg-Vorpommern" },
  { key: "14", code: "DE-SN", name: "Sachsen" },
  { key: "15", code: "DE-ST", name: "Sachsen-Anhalt" },
  { key: "16", code: "DE-TH", name: "Thüringen" },
];
