/**
 * Small words of the four languages: nobody looks for them, and between the words of a phrase they do not count. Words
 * that turn a sense around, such as "nicht", are none of them.
 */
export const smallWords = `
  ich du er sie es wir ihr man mich mir uns euch ihnen mein meine meinen meiner meinem unser unsere unserer unseren unserem ihre ihren ihrer ihrem der die das den dem des ein eine einen einem einer eines
  und oder sowie auch noch nur mal bitte danke wer wo was wie wen wem wann warum wieso welche welcher welches welchen in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur für gegen über unter um durch zwischen wegen
  ist sind war bin hat haben habe hatte wird wurde wurden kann können soll sollen muss müssen möchte möchten gibt gibts sich so da dort hier jetzt heute denn doch dass als ob wenn redet ohne gerade weiter wieder weil eigene eigenen kommt immer fuer ueber waehrend während koennen moechte sagen sagt nen ne hab habs ham is wg bzw dringend plz d hallo
  i you he she it we they me us them my our your their his her the a an and or of to in on at by for from with without near around about after before against through into over under between off further rather because hello hi last
  is are am was were be been being has have had do does did can could shall should will would may might must this that these those there here who whom whose what where when why how which if than as also just only some any
  ben sen o biz siz onlar benim bizim sizin bir bu şu ve veya ya da de ki ile için ne nerede nerde nasıl kim kime kimi kimden hangi mi mı mu mü var yok çok daha en gibi kadar sonra önce hakkında karşı göre merhaba selam selamun aleyküm aleykum
  أنا نحن هو هي هم أنت من في على إلى عن مع ب ل و أو ثم ما ماذا هل أين كيف متى لماذا مين شو وين هذا هذه ذلك التي الذي الذين كل أي عند بعد قبل قرب بجانب حول ضد بين وقت كم مرحبا السلام عليكم ورحمة رحمة الله وبركاته اللي قريب أجل`;

/** Words by which people ask, whatever they ask for: they count within a phrase, alone they say nothing. */
export const askingWords = `
  suche suchen sucht gesucht brauche brauchen braucht benötige benötigen benötigt finde finden frage fragen hilfe hilft helfen helfe jemand jemanden jemandem zuständig zuständige zuständigen kontakt kontakte anrufen ansprechpartner ansprechpartnerin ansprechperson kontaktperson kontaktpersonen berät beraten
  telefon telefonnummer nummer rufnummer anruf werden spricht gesprochen nächste nächster nächstes nächsten sprechen sprechend sprechende sprechender sprechenden sprache sprachig sprachige tun machen etwas alle alles nähe umgebung stadt ort thema themen gemeinsam zusammen hansestadt landeshauptstadt kreisstadt universitätsstadt bekommen bekommt erhalten kriegen gekriegt gekommen bescheid leute leuten person personen
  need needs needed want wants looking look search searching find help helps please call talk speak speaks speaking spoken speaker language someone somebody anyone person people contact contacts responsible get got our near city town phone telephone number posting nearest closest urgent nahtaj urid
  istiyorum istiyoruz arıyorum arıyoruz lazım gerek gerekiyor lütfen yardım yardımcı konuşan konuşuyor bilen dil dilinde olan olarak ara bul bulmak gideyim gidelim yapmalı yapmalıyız yapabilirim yapalım geldi aldık oldu etmek edelim istiyor endişeliyim konuşmak görüşmek
  yakın yakınında önünde içinde üzerinde şehir kişi sorunu sorun konusunda şimdi danışmanlık mı sorumlu irtibat kişisi telefonu numarası sorabilirim sorabiliriz bakan ilgilenen
  أريد نريد أبحث نبحث أحتاج نحتاج أحد شخص محتاج محتاجين بتحكي بمدينة مساعدة المساعدة رجاء فضلك يتكلم تتكلم يتحدث تتحدث باللغة لغة اللغة يوجد هناك كان يكون نفعل أفعل نعمل وصلتنا وصلنا وصلني وصلتني جانا جاءتنا نحتاج بدي بدنا أقرب احكي يحكي تحكي بيحكي حدا خايف خائف مشكلة جدا مدينة ولاية مسؤول المسؤول مسؤولة اتصل أتصل اتصال هاتف رقم`;

/** Whoever writes one of them needs help at once, and not a contact. */
export const emergencyWords = `
  Notruf Notrufe Notrufnummer Notfall Notfälle 110 112 Lebensgefahr emergency 911 imdat 155 طوارئ الطوارئ نجدة النجدة إسعاف`;

/**
 * Words that say for whom something is: behind or before them "Polizisten" or "Vorstand" are an audience, not who is
 * looked for.
 */
export const forWords = "für fuer for gegenüber";
