import type { LocalizedText } from "../../contract/localized-text.ts";

export const recordedInConversation: LocalizedText = {
  de: "Gespräche zum Kennenlernen werden nicht aufgezeichnet. Notiert werden Termin, Anlass und was vereinbart wurde. Erfährt die Polizei von einer Straftat, muss sie ihr nachgehen; dann entsteht ein Vorgang, in dem Namen stehen. Darauf weist die Kontaktperson zu Beginn hin.",
  en: "Introductory talks are not recorded. The date, the occasion and what was agreed are noted. If the police hear of an offence, they must follow it up; a file is then opened that contains names. The officer says so at the start.",
  tr: "Tanışma görüşmeleri kayda alınmaz. Yalnızca tarih, konu ve kararlaştırılanlar not edilir. Polis bir suçtan haberdar olursa bunu soruşturmak zorundadır; bu durumda adların geçtiği bir dosya açılır. Görevli bunu görüşmenin başında söyler.",
  ar: "لا تُسجَّل لقاءات التعارف، وإنما يُدوَّن الموعد والمناسبة وما اتُّفق عليه. وإذا علمت الشرطة بجريمة وجب عليها متابعتها، فيُفتح عندئذ ملف تُذكر فيه الأسماء. ويوضّح الموظف ذلك في بداية اللقاء.",
};

export const recordedByPrevention: LocalizedText = {
  de: "Die Prävention ermittelt nicht. Festgehalten werden Anfragen, Veranstaltungen und Absprachen, nicht aber, wer was gesagt hat. Auch hier gilt: Von einer Straftat, die bekannt wird, muss die Polizei die zuständige Dienststelle unterrichten.",
  en: "The prevention unit does not investigate. It keeps enquiries, events and agreements on file, not who said what. Here, too, the police must inform the responsible office of any offence they hear of.",
  tr: "Önleme birimi soruşturma yürütmez. Başvurular, etkinlikler ve yapılan anlaşmalar kaydedilir; kimin ne söylediği kaydedilmez. Ancak burada da polis, öğrendiği bir suçu yetkili birime bildirmek zorundadır.",
  ar: "قسم الوقاية لا يجري تحقيقات. تُحفظ الاستفسارات والفعاليات والاتفاقات، لا ما قاله كل شخص. وهنا أيضًا يجب على الشرطة إبلاغ الجهة المختصة بأي جريمة تعلم بها.",
};

export const recordedByAdvice: LocalizedText = {
  de: "Für eine Beratung zu Gebäude, Türen und Fenstern werden Anschrift und Empfehlungen notiert. Die Beratung ist kostenlos, und niemand muss die Empfehlungen umsetzen. Wird eine Straftat bekannt, muss die Polizei sie verfolgen.",
  en: "For advice on the building, its doors and windows, the address and the recommendations are noted. The advice is free, and nobody has to follow the recommendations. If an offence becomes known, the police must pursue it.",
  tr: "Bina, kapı ve pencerelerle ilgili danışmanlıkta adres ve öneriler not edilir. Danışmanlık ücretsizdir, önerilere uymak zorunlu değildir. Bir suç öğrenilirse polis bunu soruşturmak zorundadır.",
  ar: "عند تقديم استشارة حول المبنى والأبواب والنوافذ يُدوَّن العنوان والتوصيات. الاستشارة مجانية ولا يُلزَم أحد بتنفيذ التوصيات. وإذا عُرفت جريمة وجب على الشرطة ملاحقتها.",
};

export const recordedByVictimSupport: LocalizedText = {
  de: "Der Opferschutz hört zu, erklärt das Verfahren und nennt Hilfsangebote. Notiert wird nur, was für die Vermittlung nötig ist. Wer hier eine Straftat schildert, löst Ermittlungen aus. Vertraulich beraten auch Stellen außerhalb der Polizei; der Opferschutz nennt sie.",
  en: "Victim support listens, explains the procedure and names sources of help. Only what is needed to refer you is noted. Describing an offence here leads to an investigation. There is confidential advice outside the police as well; victim support tells you where.",
  tr: "Mağdur desteği sizi dinler, süreci açıklar ve yardım kuruluşlarını gösterir. Yalnızca yönlendirme için gerekli bilgiler not edilir. Burada anlatılan bir suç soruşturma başlatır. Polis dışında gizli danışmanlık veren kurumlar da vardır; birim bunları size söyler.",
  ar: "يستمع قسم مساندة الضحايا إليكم ويشرح الإجراءات ويدلّكم على جهات المساعدة. ولا يُدوَّن إلا ما يلزم للإحالة. ومن يصف هنا جريمة يُفتح بشأنها تحقيق. وتقدّم جهات خارج الشرطة أيضًا استشارات سرية، ويدلّكم القسم عليها.",
};

export const recordedByCommunityOfficer: LocalizedText = {
  de: "Der Bezirksdienst ist im Viertel zu Fuß unterwegs und spricht mit allen. Über solche Gespräche wird nichts aufgeschrieben. Bemerkt er eine Straftat oder erfährt er von einer, muss er sie anzeigen.",
  en: "Community officers walk the neighbourhood and talk with everybody. Nothing is written down about such talks. If they see or hear of an offence, they must report it.",
  tr: "Mahalle polisi mahallede yaya dolaşır ve herkesle konuşur. Bu sohbetler hakkında hiçbir şey yazılmaz. Bir suç görür veya öğrenirse bildirmek zorundadır.",
  ar: "تتجول شرطة الحي سيرًا على الأقدام وتتحدث مع الجميع، ولا يُكتب شيء عن هذه الأحاديث. وإذا رأت جريمة أو علمت بها وجب عليها الإبلاغ عنها.",
};

export const recordedByRecruitment: LocalizedText = {
  de: "Die Einstellungsberatung informiert über Ausbildung und Studium bei der Polizei. Gespeichert werden nur die Angaben, die jemand für Einladungen hinterlässt; sie werden auf Wunsch gelöscht. Ermittlungen führt sie nicht.",
  en: "The recruitment advisers inform about training and studies with the police. Only what somebody leaves for invitations is stored, and it is deleted on request. They do not investigate.",
  tr: "Meslek danışmanlığı polislik eğitimi ve öğrenimi hakkında bilgi verir. Yalnızca davetler için bırakılan bilgiler saklanır ve istek üzerine silinir. Soruşturma yapmaz.",
  ar: "يقدّم مستشارو التوظيف معلومات عن التدريب والدراسة لدى الشرطة. ولا تُحفظ إلا البيانات التي يتركها الشخص لتلقي الدعوات، وتُحذف عند الطلب. وهم لا يجرون تحقيقات.",
};

export const recordedByComplaints: LocalizedText = {
  de: "Festgehalten werden Ihre Beschwerde, die Stellungnahme der Dienststelle und die Antwort. Die Beschwerdestelle ermittelt nicht selbst. Geht es um den Verdacht einer Straftat, erklärt sie Ihnen, wie Sie Anzeige erstatten können.",
  en: "Your complaint, the statement of the office concerned and the reply are kept on file. The complaints office does not investigate itself. Where an offence is suspected, it explains how you can report it.",
  tr: "Şikâyetiniz, ilgili birimin açıklaması ve verilen cevap kaydedilir. Şikâyet birimi kendisi soruşturma yapmaz. Bir suç şüphesi varsa nasıl suç duyurusunda bulunabileceğinizi açıklar.",
  ar: "تُحفظ شكواكم وردّ الجهة المعنية والجواب عليها. ولا يحقق مكتب الشكاوى بنفسه. وإذا كان هناك اشتباه في جريمة شرح لكم كيف يمكنكم تقديم بلاغ.",
};

export const recordedByStateSecurity: LocalizedText = {
  de: "Der Staatsschutz der Polizei ermittelt bei politisch motivierten Straftaten, zum Beispiel nach einem Angriff auf eine Moschee. Jedes Gespräch kann Teil eines Strafverfahrens werden und wird dann aufgeschrieben. Für Kennenlernen und Beratung sind andere Stellen da.",
  en: "This unit investigates politically motivated offences, for example after an attack on a mosque. Every conversation can become part of criminal proceedings and is then written down. Other offices are there for getting to know each other and for advice.",
  tr: "Bu birim siyasi amaçlı suçları, örneğin bir camiye yapılan saldırıyı soruşturur. Her görüşme bir ceza soruşturmasının parçası olabilir ve bu durumda yazıya geçirilir. Tanışma ve danışma için başka birimler vardır.",
  ar: "تحقق هذه الوحدة في الجرائم ذات الدوافع السياسية، مثل الاعتداء على مسجد. ويمكن أن يصبح أي حديث جزءًا من إجراءات جنائية فيُدوَّن عندئذ. أما التعارف والاستشارة فلهما جهات أخرى.",
};

export const complainToLand: LocalizedText = {
  de: "Beschwerden nimmt die Beschwerdestelle der Landespolizei entgegen. Sie arbeitet unabhängig von dieser Dienststelle. Die Clearingstelle nennt Ihnen den Weg dorthin.",
  en: "Complaints go to the complaints office of the Land police. It works independently of this office. The Clearing Point tells you how to reach it.",
  tr: "Şikâyetleri eyalet polisinin şikâyet birimi alır. Bu birim buradan bağımsız çalışır. Clearingstelle oraya nasıl ulaşacağınızı söyler.",
  ar: "يتلقى مكتب الشكاوى في شرطة الولاية الشكاوى، وهو يعمل باستقلال عن هذه الجهة. ويدلّكم مكتب التنسيق (Clearingstelle) على طريقة الوصول إليه.",
};

export const complainToFederation: LocalizedText = {
  de: "Beschwerden nimmt die Beschwerdestelle der Behörde entgegen. Sie ist nicht an Weisungen der Stelle gebunden, um die es geht.",
  en: "Complaints go to the authority's complaints office. It takes no instructions from the unit concerned.",
  tr: "Şikâyetleri kurumun şikâyet birimi alır. Bu birim, şikâyet edilen birimden talimat almaz.",
  ar: "يتلقى مكتب الشكاوى في هذه السلطة الشكاوى، ولا يخضع لتعليمات الجهة المعنية بالشكوى.",
};

export const complainFurther: LocalizedText = {
  de: "Sind Sie mit der Antwort nicht einverstanden, können Sie sich an das zuständige Ministerium oder an den Petitionsausschuss des Parlaments wenden.",
  en: "If you do not agree with the reply, you can turn to the ministry in charge or to the petitions committee of the parliament.",
  tr: "Verilen cevabı kabul etmiyorsanız yetkili bakanlığa veya parlamentonun dilekçe komisyonuna başvurabilirsiniz.",
  ar: "إذا لم توافقوا على الجواب فيمكنكم التوجه إلى الوزارة المختصة أو إلى لجنة العرائض في البرلمان.",
};
