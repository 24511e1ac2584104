import type { TargetGroup } from "../lists/target-group.ts";

/** What people write who mean whom something is made for, beside the names; as in `topic-words.ts`. */
export const groupWords: Readonly<Record<TargetGroup, string>> = {
  boards:
    "Vorstände, Vorständen, Moscheevorstände, Vereinsvorstände, boards, mosque boards, board members, yönetim kurulları, yöneticiler, cami yöneticileri, dernek yöneticileri, مجالس الإدارة",
  imams: "Imame, Imamen, Imaminnen, Imaminnen und Imame, imams, imamlar, din görevlileri, الأئمة, أئمة, للأئمة",
  youth:
    "Jugendliche, Jugendlichen, junge Menschen, junge Muslime, Teenager, young people, teenagers, adolescents, teens, youth, gençler, genç, Jugend, gençlik, شباب, الشباب, للشباب, المراهقين, اليافعين",
  women: "Frauen, Mädchen, women, woman, girls, kadınlar, kadın, نساء, النساء, للنساء, المرأة",
  parents:
    "Eltern, Mütter, Väter, parents, mothers, fathers, anne baba, anne ve babalar, ebeveyn, ebeveynler, veliler, الآباء, الآباء والأمهات, للأهل, الأهل, أولياء الأمور",
  refugees:
    "Geflüchtete, Geflüchteten, Flüchtling, Flüchtlinge, Asylbewerber, Asylsuchende, refugees, refugee, asylum seekers, mülteciler, mülteci, sığınmacılar, لاجئين, اللاجئين, للاجئين, اللاجئون, لاجئ",
  trainees:
    "Polizeianwärter, Polizeianwärterinnen, Polizeischüler, Kommissaranwärter, Auszubildende Polizei, police trainees, police cadets, trainees, cadets, polis adayları, polis adayı, polis öğrencileri, المتدربون في الشرطة, متدربي الشرطة, طلاب الشرطة",
  officers: "Polizeibeschäftigte, Polizeimitarbeiter, police staff, polis çalışanları, العاملون في الشرطة, رجال الشرطة",
  public: "Öffentlichkeit, Bürger, Bürgerinnen, general public, citizens, public, kamuoyu, halk, الجمهور, المواطنين",
};

/** The same where it stands beside a word such as "für": alone these are whom one looks for. */
export const groupWordsBehindFor: Readonly<Partial<Record<TargetGroup, string>>> = {
  officers:
    "Polizisten, Polizistinnen, Beamte, Beamten, Polizeibeamte, Polizeibeamten, Polizei, police officers, police, officers, polisler, polis, الشرطة, الشرطيين",
  boards: "Vorstand, Vereinsvorstand, Moscheevorstand, board, yönetim kurulu, مجلس الإدارة, مجلس إدارة المسجد",
  imams: "Imam, imams, imam, hoca, إمام",
};
