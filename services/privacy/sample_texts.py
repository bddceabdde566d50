"""Sample texts of consent in the languages of the window, for an organisation to make its own from."""

from __future__ import annotations

import re

PREFIX = "sample-"

_ENGLISH = """SAMPLE: have this read by your lawyer before use, and put your organisation's details where there
are brackets.

Consent to face recognition

[Name and address of the organisation], [contact of its data protection officer], would like to recognise me by my
face at [place]. For this it computes numbers from pictures of my face that tell it from other faces (biometric
data).

I agree to the purposes that are ticked beside this text:
- recognition: pictures of me and the numbers computed from them are stored, and my face is compared with them;
- sightings: it is recorded when I was seen;
- photo: pictures of my face that the camera took may be kept.

The data stay on the organisation's own computers and are given to nobody. They are deleted [after ... days], when
this consent ends, or when I withdraw it.

I agree of my own free will. If I do not, I have no disadvantage: [name the other way, such as a list at the
desk]. I can withdraw my consent at any time, for the future, with [contact], without giving reasons. I have the
right to see my data, to receive a copy, to have them corrected or erased, and to complain to [supervisory
authority].
"""

_GERMAN = """MUSTER: Vor der Verwendung von Ihrer Rechtsberatung prüfen lassen, und Klammern durch die Angaben
Ihrer Organisation ersetzen.

Einwilligung in die Gesichtserkennung

[Name und Anschrift der Organisation], [Kontakt der oder des Datenschutzbeauftragten], möchte mich [Ort] an meinem
Gesicht erkennen. Dazu werden aus Bildern meines Gesichts Zahlen berechnet, die es von anderen Gesichtern
unterscheiden (biometrische Daten).

Ich willige in die Zwecke ein, die neben diesem Text angekreuzt sind:
- Erkennung: Bilder von mir und die daraus berechneten Zahlen werden gespeichert und mit meinem Gesicht
verglichen;
- Sichtungen: Es wird aufgezeichnet, wann ich gesehen wurde;
- Foto: Bilder meines Gesichts, die die Kamera aufgenommen hat, dürfen aufbewahrt werden.

Die Daten bleiben auf den Rechnern der Organisation und werden an niemanden weitergegeben. Sie werden [nach ...
Tagen] gelöscht, ebenso wenn diese Einwilligung endet oder ich sie widerrufe.

Ich willige freiwillig ein. Tue ich es nicht, entsteht mir kein Nachteil: [anderer Weg, etwa eine Liste am
Empfang]. Ich kann meine Einwilligung jederzeit ohne Angabe von Gründen für die Zukunft widerrufen, bei [Kontakt].
Ich habe das Recht auf Auskunft, auf eine Kopie, auf Berichtigung und Löschung meiner Daten und auf Beschwerde bei
[Aufsichtsbehörde].
"""

_FRENCH = """MODÈLE : à faire relire par votre avocat avant tout usage ; remplacez les crochets par les
indications de votre organisation.

Consentement à la reconnaissance faciale

[Nom et adresse de l'organisation], [contact du délégué à la protection des données], souhaite me reconnaître à
mon visage à [lieu]. Pour cela, des nombres qui distinguent mon visage des autres sont calculés à partir de photos
(données biométriques).

Je consens aux finalités cochées à côté de ce texte :
- reconnaissance : des photos de moi et les nombres calculés sont enregistrés, et mon visage leur est comparé ;
- présences : les moments où j'ai été vu sont enregistrés ;
- photo : des images de mon visage prises par la caméra peuvent être conservées.

Les données restent sur les ordinateurs de l'organisation et ne sont transmises à personne. Elles sont effacées
[après ... jours], à la fin de ce consentement ou quand je le retire.

Je consens librement. Si je refuse, je ne subis aucun désavantage : [autre moyen, par exemple une liste à
l'accueil]. Je peux retirer mon consentement à tout moment, pour l'avenir et sans motif, auprès de [contact]. J'ai
le droit d'accéder à mes données, d'en recevoir une copie, de les faire rectifier ou effacer, et de saisir
[autorité de contrôle].
"""

_SPANISH = """MUESTRA: haga que su abogado la revise antes de usarla, y ponga los datos de su organización en
lugar de los corchetes.

Consentimiento para el reconocimiento facial

[Nombre y dirección de la organización], [contacto del delegado de protección de datos], desea reconocerme por mi
rostro en [lugar]. Para ello se calculan, a partir de imágenes de mi rostro, números que lo distinguen de otros
(datos biométricos).

Consiento los fines marcados junto a este texto:
- reconocimiento: se guardan imágenes mías y los números calculados, y se compara mi rostro con ellos;
- avistamientos: se registra cuándo se me vio;
- foto: pueden conservarse imágenes de mi rostro que tomó la cámara.

Los datos permanecen en los ordenadores de la organización y no se ceden a nadie. Se borran [a los ... días],
cuando termina este consentimiento o cuando lo retiro.

Consiento libremente. Si no lo hago, no sufro ninguna desventaja: [otra vía, por ejemplo una lista en recepción].
Puedo retirar mi consentimiento en cualquier momento, para el futuro y sin dar motivos, ante [contacto]. Tengo
derecho a acceder a mis datos, a recibir una copia, a que se rectifiquen o supriman, y a reclamar ante [autoridad
de control].
"""

_CHINESE = """范本：使用前请由您的律师审阅，并将方括号处换成贵单位的信息。

人脸识别同意书

[单位名称和地址]，[数据保护负责人联系方式]，希望在[地点]通过面部识别本人。为此，将由本人的面部图片计算出能与其他面部相区别的数值（生物识别数据）。

本人同意本文旁所勾选的目的：
- 识别：保存本人的图片及由此计算的数值，并将本人的面部与之比对；
- 出现记录：记录本人被看到的时间；
- 照片：可保留摄像头拍摄的本人面部图片。

数据保存在本单位自己的计算机上，不提供给任何人。数据在[……天后]、本同意到期时或本人撤回同意时删除。

本人自愿同意。如不同意，本人不会受到任何不利影响：[说明其他方式，例如前台登记表]。本人可随时向[联系方式]撤回同意，无需说明理由，撤回对今后有效。本人有权查阅数据、获取副本、要求更正或删除，并有权向[监管机构]投诉。
"""

_ARABIC = """نموذج: اعرضه على محاميك قبل الاستخدام، وضع بيانات مؤسستك مكان الأقواس.

الموافقة على التعرف على الوجه

ترغب [اسم المؤسسة وعنوانها]، [جهة الاتصال بمسؤول حماية البيانات]، في التعرف عليّ من وجهي في [المكان]. ولهذا تُحسب
من صور وجهي أرقام تميزه عن الوجوه الأخرى (بيانات حيوية).

أوافق على الأغراض المحددة بجانب هذا النص:
- التعرف: تُحفظ صوري والأرقام المحسوبة منها، ويُقارن وجهي بها؛
- المشاهدات: يُسجَّل متى شوهدت؛
- الصورة: يجوز الاحتفاظ بصور لوجهي التقطتها الكاميرا.

تبقى البيانات على أجهزة المؤسسة ولا تُعطى لأحد. وتُحذف [بعد ... يومًا]، أو عند انتهاء هذه الموافقة، أو عند سحبي
لها.

أوافق بمحض إرادتي. وإن لم أوافق فلا يلحقني أي ضرر: [اذكر الطريقة الأخرى، مثل قائمة في الاستقبال]. ويمكنني سحب
موافقتي في أي وقت، للمستقبل ودون إبداء أسباب، لدى [جهة الاتصال]. ولي الحق في الاطلاع على بياناتي، والحصول على نسخة
منها، وتصحيحها أو حذفها، وتقديم شكوى إلى [السلطة الرقابية].
"""


def _unwrapped(text: str) -> str:
    """With a line for each paragraph and item."""
    return re.sub(r"(?<!\n)\n(?!\n|-|$)", " ", text)


_BY_LANGUAGE = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "zh": _CHINESE, "ar": _ARABIC}
SAMPLES = {language: _unwrapped(text) for language, text in _BY_LANGUAGE.items()}
"""By language."""
