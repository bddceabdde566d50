<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>&amp;About Rollcall</source>
      <translation>&amp;حول Rollcall</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>إ&amp;ضافة</translation>
    </message>
    <message>
      <source>&amp;Add by hand…</source>
      <translation>إضافة &amp;يدوية…</translation>
    </message>
    <message>
      <source>&amp;Address…</source>
      <translation>ع&amp;نوان…</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
      <source>&amp;Attendance…</source>
      <translation>الح&amp;ضور…</translation>
    </message>
    <message>
      <source>&amp;Camera</source>
      <translation>&amp;كاميرا</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>إ&amp;لغاء</translation>
    </message>
    <message>
      <source>&amp;Check the gallery…</source>
      <translation>ف&amp;حص المعرض…</translation>
    </message>
    <message>
      <source>&amp;Choose a folder…</source>
      <translation>&amp;اختيار مجلد…</translation>
    </message>
    <message>
      <source>&amp;Choose people…</source>
      <translation>&amp;اختيار أشخاص…</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>&amp;مسح هذه القائمة</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>إ&amp;غلاق</translation>
    </message>
    <message>
      <source>&amp;Close the window</source>
      <translation>إغلاق ال&amp;نافذة</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;مقارنة</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;متابعة</translation>
    </message>
    <message>
      <source>&amp;Copy the face as a picture</source>
      <translation>&amp;نسخ الوجه كصورة</translation>
    </message>
    <message>
      <source>&amp;Correct a face</source>
      <translation>تصحيح &amp;وجه</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;داكن</translation>
    </message>
    <message>
      <source>&amp;Days</source>
      <translation>ا&amp;لأيام</translation>
    </message>
    <message>
      <source>&amp;Demo</source>
      <translation>ال&amp;عرض التجريبي</translation>
    </message>
    <message>
      <source>&amp;Directory…</source>
      <translation>&amp;دليل…</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;تم</translation>
    </message>
    <message>
      <source>&amp;Download…</source>
      <translation>&amp;تنزيل…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;Enter by hand…</source>
      <translation>إدخال ي&amp;دوي…</translation>
    </message>
    <message>
      <source>&amp;Erase for good…</source>
      <translation>&amp;محو نهائي…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;تصدير…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Findings</source>
      <translation>ال&amp;ملاحظات</translation>
    </message>
    <message>
      <source>&amp;First steps…</source>
      <translation>ال&amp;خطوات الأولى…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;من</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;متابعة</translation>
    </message>
    <message>
      <source>&amp;Groups and schedules…</source>
      <translation>المجموعات والجدا&amp;ول…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <source>&amp;How good is it…</source>
      <translation>ما مدى &amp;جودته…</translation>
    </message>
    <message>
      <source>&amp;Ignore this face</source>
      <translation>تجاهل &amp;هذا الوجه</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
      <source>&amp;Import a folder of people…</source>
      <translation>&amp;استيراد مجلد أشخاص…</translation>
    </message>
    <message>
      <source>&amp;Import file…</source>
      <translation>استيراد &amp;ملف…</translation>
    </message>
    <message>
      <source>&amp;Keep watching</source>
      <translation>م&amp;واصلة المراقبة</translation>
    </message>
    <message>
      <source>&amp;Keep watching when the window is closed</source>
      <translation>&amp;مواصلة المراقبة عند إغلاق النافذة</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
      <source>&amp;Kiosk</source>
      <translation>وضع الا&amp;ستقبال</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;فاتح</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;قياس</translation>
    </message>
    <message>
      <source>&amp;Merge into…</source>
      <translation>&amp;دمج مع…</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;صورة معكوسة</translation>
    </message>
    <message>
      <source>&amp;Models and licences…</source>
      <translation>ال&amp;نماذج والرخص…</translation>
    </message>
    <message>
      <source>&amp;Move to somebody else…</source>
      <translation>&amp;نقل إلى شخص آخر…</translation>
    </message>
    <message>
      <source>&amp;My own people</source>
      <translation>أ&amp;شخاصي</translation>
    </message>
    <message>
      <source>&amp;Name or correct…</source>
      <translation>&amp;تسمية أو تصحيح…</translation>
    </message>
    <message>
      <source>&amp;Network cameras…</source>
      <translation>&amp;كاميرات الشبكة…</translation>
    </message>
    <message>
      <source>&amp;New training…</source>
      <translation>تدريب &amp;جديد…</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>ت&amp;عليق</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;فتح</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
      <source>&amp;Open what was saved</source>
      <translation>فتح &amp;ما حُفظ</translation>
    </message>
    <message>
      <source>&amp;Operators…</source>
      <translation>المشغّ&amp;لون…</translation>
    </message>
    <message>
      <source>&amp;Paste a picture of somebody</source>
      <translation>&amp;لصق صورة لشخص</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
      <source>&amp;Play again</source>
      <translation>تشغيل &amp;من جديد</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;طباعة…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>إن&amp;هاء</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>&amp;قراءة ملف…</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>ا&amp;لمصادر الأخيرة</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <translation>تسجيل &amp;فيديو</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>ت&amp;سجيل</translation>
    </message>
    <message>
      <source>&amp;Register somebody from the camera…</source>
      <translation>تسجيل &amp;شخص من الكاميرا…</translation>
    </message>
    <message>
      <source>&amp;Registering people</source>
      <translation>&amp;تسجيل الأشخاص</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>إ&amp;زالة</translation>
    </message>
    <message>
      <source>&amp;Remove…</source>
      <translation>إ&amp;زالة…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
      <source>&amp;Rename…	F2</source>
      <translation>إعادة &amp;تسمية…	F2</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>&amp;استعادة</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Restore {n} pictures</source>
      <extracomment>For 1: &amp;Restore {n} picture</extracomment>
      <translation>
        <numerusform>استعادة {n} &amp;صورة</numerusform>
        <numerusform>استعادة &amp;صورة واحدة</numerusform>
        <numerusform>استعادة &amp;صورتين</numerusform>
        <numerusform>استعادة {n} &amp;صور</numerusform>
        <numerusform>استعادة {n} &amp;صورة</numerusform>
        <numerusform>استعادة {n} &amp;صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Revert all</source>
      <translation>التراجع &amp;عن كل التغييرات</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;حفظ</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
      <source>&amp;Save the picture</source>
      <translation>&amp;حفظ الصورة</translation>
    </message>
    <message>
      <source>&amp;Search again</source>
      <translation>إعادة ال&amp;بحث</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed</source>
      <translation>&amp;الصور المنحّاة والمزالة</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed ({count})</source>
      <translation>الصور المنحّاة &amp;والمزالة ({count})</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
      <source>&amp;Show Rollcall</source>
      <translation>إ&amp;ظهار Rollcall</translation>
    </message>
    <message>
      <source>&amp;Sightings</source>
      <translation>ال&amp;مشاهدات</translation>
    </message>
    <message>
      <source>&amp;Sign in</source>
      <translation>&amp;تسجيل الحضور</translation>
    </message>
    <message>
      <source>&amp;Sort</source>
      <translation>&amp;فرز</translation>
    </message>
    <message>
      <source>&amp;Strangers…</source>
      <translation>ال&amp;غرباء…</translation>
    </message>
    <message>
      <source>&amp;Swap left and right</source>
      <translation>&amp;تبديل اليسار واليمين</translation>
    </message>
    <message>
      <source>&amp;Take from the camera</source>
      <translation>ال&amp;تقاط من الكاميرا</translation>
    </message>
    <message>
      <source>&amp;Take picture</source>
      <translation>ال&amp;تقاط صورة</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <translation>أ&amp;دوات</translation>
    </message>
    <message>
      <source>&amp;Totals</source>
      <translation>الإ&amp;جماليات</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>ت&amp;دريب</translation>
    </message>
    <message>
      <source>&amp;Train recognition…</source>
      <translation>&amp;تدريب التعرّف…</translation>
    </message>
    <message>
      <source>&amp;Turn, mirror and shape</source>
      <translation>ال&amp;تدوير والعكس والأبعاد</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <source>&amp;Undo: {change}</source>
      <translation>&amp;تراجع: {change}</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;فتح القفل</translation>
    </message>
    <message>
      <source>&amp;Upside down (180°)</source>
      <translation>مقلوبة &amp;رأسًا على عقب (180°)</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;استخدامه</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>ت&amp;حقّق</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <translation>&amp;من</translation>
    </message>
    <message>
      <source>&amp;Who do I look like?</source>
      <translation>من &amp;يشبهني؟</translation>
    </message>
    <message>
      <source>&amp;Withdraw consent…</source>
      <translation>&amp;سحب الموافقة…</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>&amp;سحب…</translation>
    </message>
    <message>
      <source>&amp;Workbench</source>
      <translation>لوحة ال&amp;عمل</translation>
    </message>
    <message>
      <source>'{address}' is no address that starts with {allowed}.</source>
      <translation>«{address}» ليس عنوانًا يبدأ بـ {allowed}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of something trained; use letters and digits.</source>
      <translation>لا يصلح «{name}» اسمًا لنتيجة تدريب؛ استخدم حروفًا وأرقامًا لاتينية.</translation>
    </message>
    <message>
      <source>'{name}' looks like '{registered}', who is registered; give another name, as with a surname.</source>
      <translation>يشبه «{name}» الاسم المسجَّل «{registered}»؛ اكتب اسمًا آخر، مثلًا مع اللقب.</translation>
    </message>
    <message>
      <source>'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another.</source>
      <translation>«{person}» اسم مجلد يخص النظام ولا يُبحث فيه عن صور؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>'{person}' is what programs call a copy of '{original}'; choose another name.</source>
      <translation>«{person}» هو الاسم الذي تطلقه البرامج على نسخة من «{original}»؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>'{spec}' cannot be read ({error}). {usage}</source>
      <translation>تتعذر قراءة «{spec}» ({error}). {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is neither a file nor a folder. {usage}</source>
      <translation>«{spec}» ليس ملفًا ولا مجلدًا. {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is no recogniser: write nearest, double, head:NAME or ensemble:NAME.</source>
      <translation>«{spec}» ليس أداة تعرّف: اكتب nearest أو double أو ⁦head:NAME⁩ أو ⁦ensemble:NAME⁩.</translation>
    </message>
    <message>
      <source>(no source yet)</source>
      <translation>(لا مصدر بعد)</translation>
    </message>
    <message>
      <source>0 is an identical face, and up to {threshold:.2f} a face gets the name.</source>
      <translation>القيمة 0 تعني وجهًا مطابقًا تمامًا، وحتى {threshold:.2f} يُعطى الوجه الاسم.</translation>
    </message>
    <message>
      <source>1 in {low} to 1 in {high}</source>
      <translation>1 من كل {low} إلى 1 من كل {high}</translation>
    </message>
    <message>
      <source>127.0.0.1 is this computer alone; another address needs a certificate.</source>
      <translation>⁦127.0.0.1⁩ هو هذا الحاسوب وحده؛ وأي عنوان آخر يحتاج إلى شهادة.</translation>
    </message>
    <message>
      <source>180°, upside down</source>
      <translation>180°، مقلوبة رأسًا على عقب</translation>
    </message>
    <message>
      <source>270°, a quarter to the left</source>
      <translation>270°، ربع دورة إلى اليسار</translation>
    </message>
    <message>
      <source>90°, a quarter to the right</source>
      <translation>90°، ربع دورة إلى اليمين</translation>
    </message>
    <message>
      <source>95 %: {interval}</source>
      <translation>95%: {interval}</translation>
    </message>
    <message>
      <source>&lt;b&gt;A game.&lt;/b&gt; It shows whose face is nearest, however far that is. It does not say who somebody is.</source>
      <translation>&lt;b&gt;لعبة.&lt;/b&gt; تُظهر صاحب أقرب وجه مهما كان بعيدًا، ولا تقول من هو الشخص.</translation>
    </message>
    <message>
      <source>A PIN or passphrase has {least} to {most} characters.</source>
      <translation>يتكوّن رمز PIN أو عبارة المرور من {least} إلى {most} من الأحرف.</translation>
    </message>
    <message>
      <source>A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or removed can be restored.</source>
      <translation>الصورة الرديئة، أو صورة شخص آخر، تؤدي إلى أسماء خاطئة. لا يُحذف شيء هنا: كل ما نُحّي أو أُزيل يمكن استعادته.</translation>
    </message>
    <message>
      <source>A camera or a program gave it this name; rename it to the person's name, or put it into a folder of that name.</source>
      <translation>كاميرا أو برنامج أعطاها هذا الاسم؛ سمِّها باسم الشخص، أو ضعها في مجلد يحمل اسمه.</translation>
    </message>
    <message>
      <source>A change needs the header X-CSRF-Token of the page: open the page again.</source>
      <translation>يحتاج أي تغيير إلى الترويسة ⁦X-CSRF-Token⁩ الخاصة بالصفحة: افتح الصفحة من جديد.</translation>
    </message>
    <message>
      <source>A consent has to end later than now.</source>
      <translation>يجب أن تنتهي الموافقة في وقت لاحق للوقت الحالي.</translation>
    </message>
    <message>
      <source>A consent needs the name that the person typed, or their signature.</source>
      <translation>تحتاج الموافقة إلى اسم كتبه الشخص بنفسه، أو إلى توقيعه.</translation>
    </message>
    <message>
      <source>A consent without recognition is for nothing: without it a face is ignored anyway.</source>
      <translation>لا جدوى من موافقة لا تشمل التعرّف: فالوجه يُتجاهل من دونه على أي حال.</translation>
    </message>
    <message>
      <source>A correction says why: give it a note.</source>
      <translation>يذكر كل تصحيح سببه: أضف تعليقًا.</translation>
    </message>
    <message>
      <source>A damaged copy could not be deleted, and may still hold what was erased: delete {file} yourself ({error}).</source>
      <translation>تعذّر حذف نسخة تالفة، وقد تحتوي على ما تم محوه: احذف {file} بنفسك ({error}).</translation>
    </message>
    <message>
      <source>A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your consent.</source>
      <translation>الكاشف يعثر على الوجوه في الصورة، وشبكة التضمين تميّز بينها. كل واحد منها درّبته جهة ما على صور أشخاص، ورخصته تحدد ما يجوز استخدامه فيه. لا يُنزَّل شيء دون موافقتك.</translation>
    </message>
    <message>
      <source>A double click opens a picture</source>
      <translation>النقر المزدوج يفتح الصورة</translation>
    </message>
    <message>
      <source>A double click opens the picture</source>
      <translation>النقر المزدوج يفتح الصورة</translation>
    </message>
    <message>
      <source>A face against a person's pictures: average, nearest, normalised or margin (docs/accuracy.md).</source>
      <translation>كيف يُقارن الوجه بصور الشخص: average أو nearest أو normalised أو margin (راجع ⁦docs/accuracy.md⁩).</translation>
    </message>
    <message>
      <source>A face ignored</source>
      <translation>تجاهل وجه</translation>
    </message>
    <message>
      <source>A face that Rollcall keeps: it is not sealed.</source>
      <translation>وجه يحتفظ به Rollcall: غير مشفّر.</translation>
    </message>
    <message>
      <source>A file of people: vCard, LDIF or CSV</source>
      <translation>ملف أشخاص: vCard أو LDIF أو CSV</translation>
    </message>
    <message>
      <source>A file that is not Rollcall's.</source>
      <translation>ملف لا يخص Rollcall.</translation>
    </message>
    <message>
      <source>A folder of people to compare with; it is only read</source>
      <translation>مجلد أشخاص للمقارنة بهم؛ يُقرأ فقط</translation>
    </message>
    <message>
      <source>A folder of photos goes with a .csv file.</source>
      <translation>لا يُستخدم مجلد الصور إلا مع ملف ⁦.csv⁩.</translation>
    </message>
    <message>
      <source>A folder of photos in which a photo manager has named the faces</source>
      <translation>مجلد صور سُمّيت الوجوه فيها ببرنامج لإدارة الصور</translation>
    </message>
    <message>
      <source>A folder of photos; it is only read</source>
      <translation>مجلد صور؛ يُقرأ فقط</translation>
    </message>
    <message>
      <source>A folder of pictures that are called by the ids</source>
      <translation>مجلد صور أسماؤها هي المعرّفات</translation>
    </message>
    <message>
      <source>A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is.</source>
      <translation>لعبة: أكثر أشخاص معرضك شبهًا، مهما اختلفت الوجوه. وهي لا تقول من هو الشخص.</translation>
    </message>
    <message>
      <source>A game: the most similar person, however different</source>
      <translation>لعبة: أكثر الأشخاص شبهًا، مهما اختلفت الوجوه</translation>
    </message>
    <message>
      <source>A game: the nearest faces, however far. It does not say who somebody is.</source>
      <translation>لعبة: أقرب الوجوه مهما بعدت. وهي لا تدل على هوية أحد.</translation>
    </message>
    <message>
      <source>A name cannot begin or end with a dot.</source>
      <translation>لا يجوز أن يبدأ الاسم بنقطة أو ينتهي بها.</translation>
    </message>
    <message>
      <source>A name cannot contain {characters}</source>
      <translation>لا يجوز أن يحتوي الاسم على {characters}</translation>
    </message>
    <message>
      <source>A name is a guess.</source>
      <translation>الاسم تخمين.</translation>
    </message>
    <message>
      <source>A name needs a few good looks at the face.</source>
      <translation>يحتاج إعطاء اسم إلى بضع لقطات جيدة للوجه.</translation>
    </message>
    <message>
      <source>A new passphrase is needed, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>يلزم إدخال عبارة مرور جديدة ولم تُعطَ أي عبارة: اكتبها عندما يطلبها Rollcall، أو اضبط ⁦ROLLCALL_PASSPHRASE⁩ أو ⁦ROLLCALL_PASSPHRASE_FILE⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>A new person.</source>
      <translation>شخص جديد.</translation>
    </message>
    <message>
      <source>A new person. No picture of them is needed.</source>
      <translation>شخص جديد. لا حاجة إلى صورة له.</translation>
    </message>
    <message>
      <source>A new person. The faces become pictures of them in the gallery.</source>
      <translation>شخص جديد. تصبح الوجوه صورًا له في المعرض.</translation>
    </message>
    <message>
      <source>A new person. The looks become pictures of them.</source>
      <translation>شخص جديد. تصبح اللقطات صورًا له.</translation>
    </message>
    <message>
      <source>A new person. The pictures are copied into the gallery folder.</source>
      <translation>شخص جديد. تُنسخ الصور إلى مجلد المعرض.</translation>
    </message>
    <message>
      <source>A new person. The pictures stay on this computer.</source>
      <translation>شخص جديد. تبقى الصور على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>A new person: this face is their first picture.</source>
      <translation>شخص جديد: هذا الوجه هو أول صورة له.</translation>
    </message>
    <message>
      <source>A page with plots and tables for your browser; it stays on this computer</source>
      <translation>صفحة برسوم بيانية وجداول لمتصفحك؛ تبقى على هذا الحاسوب</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>لا بد للشخص من اسم.</translation>
    </message>
    <message>
      <source>A photo, and by its name whose it is: photos in the gallery are your own plain files.</source>
      <translation>صورة، ويدل اسمها على صاحبها: الصور التي في المعرض ملفات عادية تخصك.</translation>
    </message>
    <message>
      <source>A photo, or one that is taken now</source>
      <translation>صورة موجودة، أو صورة تُلتقط الآن</translation>
    </message>
    <message>
      <source>A role, or the type vector, is not in the database ({error}). Make the role first, such as: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; for the type, install the extension pgvector on the server.</source>
      <translation>دور أو النوع vector غير موجود في قاعدة البيانات ({error}). أنشئ الدور أولًا، مثلًا: ⁦CREATE ROLE rollcall_desk LOGIN PASSWORD '...';⁩ أما النوع فثبّت من أجله الإضافة pgvector على الخادم.</translation>
    </message>
    <message>
      <source>A sheet covers {most} days at most; these are {count}.</source>
      <translation>يغطي الكشف {most} من الأيام على الأكثر؛ وعدد هذه {count}.</translation>
    </message>
    <message>
      <source>A sheet is saved as .csv, .xlsx or .pdf; '{file}' is none of them. Give the file another ending.</source>
      <translation>يُحفظ الكشف بصيغة ⁦.csv⁩ أو ⁦.xlsx⁩ أو ⁦.pdf⁩؛ و«{file}» ليس أيًا منها. أعطِ الملف لاحقة أخرى.</translation>
    </message>
    <message>
      <source>A sighting needs a name.</source>
      <translation>لا بد للمشاهدة من اسم.</translation>
    </message>
    <message>
      <source>A signature is a PNG picture of 500 kB at most.</source>
      <translation>التوقيع صورة بصيغة PNG لا يتجاوز حجمها 500 كيلوبايت.</translation>
    </message>
    <message>
      <source>A stranger ignored</source>
      <translation>تجاهل غريب</translation>
    </message>
    <message>
      <source>A text of consent has 1 to 100,000 characters.</source>
      <translation>يتكوّن نص الموافقة من 1 إلى 100,000 حرف.</translation>
    </message>
    <message>
      <source>A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest.</source>
      <translation>لا يمكن تعلّم العتبة إلا لمسافات جيب التمام: اضبط ⁦recognition.scoring⁩ على average أو nearest.</translation>
    </message>
    <message>
      <source>A token is made on the computer that Rollcall runs on: python main.py serve token add NAME</source>
      <translation>يُنشأ رمز الوصول على الحاسوب الذي يعمل عليه Rollcall: ⁦python main.py serve token add NAME⁩</translation>
    </message>
    <message>
      <source>A token is needed: Authorization: Bearer TOKEN. To make one: python main.py serve token add NAME --scope read</source>
      <translation>يلزم رمز وصول: ⁦Authorization: Bearer TOKEN⁩. لإنشاء رمز: ⁦python main.py serve token add NAME --scope read⁩</translation>
    </message>
    <message>
      <source>A token needs a name of 1 to {most} characters that can be shown.</source>
      <translation>يحتاج رمز الوصول إلى اسم من 1 إلى {most} من الأحرف القابلة للعرض.</translation>
    </message>
    <message>
      <source>A&amp;ll cameras</source>
      <translation>كل الكامي&amp;رات</translation>
    </message>
    <message>
      <source>About Rollcall</source>
      <translation>حول Rollcall</translation>
    </message>
    <message>
      <source>About it</source>
      <translation>معلومات عنه</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>الغياب</translation>
    </message>
    <message>
      <source>Accurate, for any use: SFace and FaceNet</source>
      <translation>دقيق، لأي استخدام: SFace وFaceNet</translation>
    </message>
    <message>
      <source>Accurate: ArcFace and EdgeFace-S, no commercial use</source>
      <translation>دقيق: ArcFace و⁦EdgeFace-S⁩، للاستخدام غير التجاري</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add &amp;beside it</source>
      <translation>إضافة إلى &amp;جانبه</translation>
    </message>
    <message>
      <source>Add &amp;photos…</source>
      <translation>إضافة &amp;صور…</translation>
    </message>
    <message>
      <source>Add an operator</source>
      <translation>إضافة مشغّل</translation>
    </message>
    <message>
      <source>Add by hand</source>
      <translation>إضافة يدوية</translation>
    </message>
    <message>
      <source>Add photos of a person</source>
      <translation>إضافة صور لشخص</translation>
    </message>
    <message>
      <source>Add photos of {name}</source>
      <translation>إضافة صور لـ {name}</translation>
    </message>
    <message>
      <source>Add pictures of {name}</source>
      <translation>إضافة صور لـ {name}</translation>
    </message>
    <message>
      <source>Add pictures of {person}…</source>
      <translation>إضافة صور لـ {person}…</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>إضافة صور…</translation>
    </message>
    <message>
      <source>Add to the gallery</source>
      <translation>إضافة إلى المعرض</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>إضافة إلى {name}</translation>
    </message>
    <message>
      <source>Added a face of {file} to {person}</source>
      <translation>إضافة وجه من {file} إلى {person}</translation>
    </message>
    <message>
      <source>Added to the threshold</source>
      <translation>يضاف إلى العتبة</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>أُضيفت إلى {name}.</translation>
    </message>
    <message>
      <source>Added up</source>
      <translation>المجموع</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} pictures of {person}</source>
      <extracomment>For 1: Added a picture of {person}</extracomment>
      <translation>
        <numerusform>إضافة {n} صورة إلى {person}</numerusform>
        <numerusform>إضافة صورة واحدة إلى {person}</numerusform>
        <numerusform>إضافة صورتين إلى {person}</numerusform>
        <numerusform>إضافة {n} صور إلى {person}</numerusform>
        <numerusform>إضافة {n} صورة إلى {person}</numerusform>
        <numerusform>إضافة {n} صورة إلى {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding the face to {name}</source>
      <translation>جارٍ إضافة الوجه إلى {name}</translation>
    </message>
    <message numerus="yes">
      <source>Adding {n} pictures to {name}</source>
      <extracomment>For 1: Adding the picture to {name}</extracomment>
      <translation>
        <numerusform>جارٍ إضافة {n} صورة إلى {name}</numerusform>
        <numerusform>جارٍ إضافة صورة واحدة إلى {name}</numerusform>
        <numerusform>جارٍ إضافة صورتين إلى {name}</numerusform>
        <numerusform>جارٍ إضافة {n} صور إلى {name}</numerusform>
        <numerusform>جارٍ إضافة {n} صورة إلى {name}</numerusform>
        <numerusform>جارٍ إضافة {n} صورة إلى {name}</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>عنوان الكاميرا</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>عنوان الخادم</translation>
    </message>
    <message>
      <source>Address, for example rtsp://camera.local/stream or http://camera.local/video:</source>
      <translation>العنوان، مثل ⁦rtsp://camera.local/stream⁩ أو ⁦http://camera.local/video⁩:</translation>
    </message>
    <message>
      <source>Addresses that begin with '{scheme}://' cannot be shown. {usage}</source>
      <translation>لا يمكن عرض العناوين التي تبدأ بـ «{scheme}://». {usage}</translation>
    </message>
    <message>
      <source>Adds a source</source>
      <translation>يضيف مصدرًا</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures, which needs no training when people come or go.</source>
      <translation>نصيحة: ابقَ على المقارنة بالصور، فهي لا تحتاج إلى تدريب عند إضافة أشخاص أو إزالتهم.</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures.</source>
      <translation>نصيحة: ابقَ على المقارنة بالصور.</translation>
    </message>
    <message>
      <source>Again for the next face</source>
      <translation>مرة أخرى للوجه التالي</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>موافقة وتنزيل</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>كل المجموعات</translation>
    </message>
    <message>
      <source>All pictures go to {other}.</source>
      <translation>تنتقل كل الصور إلى {other}.</translation>
    </message>
    <message>
      <source>All pictures of your gallery are processed again: up to three of each person are registered, the others are queries, and some people are left out as strangers. More people, and more pictures of each, make the figures more precise. This can take minutes; the live picture goes on.</source>
      <translation>تُعالج كل صور معرضك من جديد: تُسجَّل حتى ثلاث صور لكل شخص، وتكون البقية صور استعلام، ويُستبعد بعض الأشخاص ليؤدوا دور الغرباء. كلما زاد عدد الأشخاص وصورهم زادت دقة الأرقام. قد يستغرق هذا دقائق؛ والصورة الحية مستمرة.</translation>
    </message>
    <message>
      <source>All results</source>
      <translation>كل النتائج</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>سليم</translation>
    </message>
    <message>
      <source>All strangers are erased.</source>
      <translation>تم محو كل الغرباء.</translation>
    </message>
    <message>
      <source>All templates are under a new key. Copies of the former ones match nothing any more.</source>
      <translation>أصبحت كل القوالب محمية بمفتاح جديد. ولم تعد نسخ القوالب السابقة تطابق شيئًا.</translation>
    </message>
    <message>
      <source>Almost the same as a look that is there already. Turn your head a little.</source>
      <translation>تكاد تطابق لقطة موجودة. أدر رأسك قليلًا.</translation>
    </message>
    <message>
      <source>Among &amp;other people…</source>
      <translation>&amp;بين أشخاص آخرين…</translation>
    </message>
    <message>
      <source>Among {people} on {pictures} of {folder}</source>
      <translation>المجلد {folder}: {people}، {pictures}</translation>
    </message>
    <message>
      <source>An entry by hand no longer counts; it stays on record</source>
      <translation>إبطال قيد أُدخل يدويًا؛ ويبقى القيد في السجل</translation>
    </message>
    <message>
      <source>An export is a .zip file; '{file}' is not. Give it another ending.</source>
      <translation>ملف التصدير بصيغة ⁦.zip⁩؛ و«{file}» ليس كذلك. أعطه لاحقة أخرى.</translation>
    </message>
    <message>
      <source>An operator needs a name.</source>
      <translation>يحتاج المشغّل إلى اسم.</translation>
    </message>
    <message>
      <source>Analysing pictures</source>
      <translation>جارٍ تحليل الصور</translation>
    </message>
    <message>
      <source>Analysing {subject}</source>
      <translation>جارٍ تحليل {subject}</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps both equal.</source>
      <translation>برنامج Rollcall آخر على هذا الحاسوب يُبقي الاثنين متطابقين.</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps {folder} equal with the server. To see how far it is: python main.py gallery server status</source>
      <translation>برنامج Rollcall آخر على هذا الحاسوب يُبقي {folder} مطابقًا للخادم. لمعرفة مدى تقدمه: ⁦python main.py gallery server status⁩</translation>
    </message>
    <message>
      <source>Another import into this gallery is running. Wait until it is done.</source>
      <translation>يجري استيراد آخر إلى هذا المعرض. انتظر حتى ينتهي.</translation>
    </message>
    <message>
      <source>Another name for {person}; the pictures stay.</source>
      <translation>اسم آخر لـ {person}؛ وتبقى الصور.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>كل الأوقات</translation>
    </message>
    <message>
      <source>Apache-2.0 (OpenFace); the package that carries it MIT</source>
      <translation>Apache-2.0 (OpenFace)؛ والحزمة التي تحتويه MIT</translation>
    </message>
    <message>
      <source>Are {person} and {other} one person?</source>
      <translation>هل {person} و{other} شخص واحد؟</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>الوصول والمغادرة</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}</source>
      <translation>يُرسل الوصول والمغادرة إلى {host}</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them.</source>
      <translation>يُرسل الوصول إلى {host}: من يأتي ويذهب ومتى، كما يحدد ⁦config.yaml⁩ (⁦webhook.url⁩). وكل ما عدا ذلك يبقى على هذا الحاسوب: الصورة، والصور التي في مجلد المعرض، والتضمينات المحسوبة منها.</translation>
    </message>
    <message>
      <source>As it &amp;comes</source>
      <translation>&amp;كما تأتي</translation>
    </message>
    <message>
      <source>As older systems did</source>
      <translation>كما في الأنظمة الأقدم</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>&amp;كما في النظام</translation>
    </message>
    <message>
      <source>As the source says</source>
      <translation>كما يحدده المصدر</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>Ask the camera for its streams</source>
      <translation>سؤال الكاميرا عن قنوات بثها</translation>
    </message>
    <message>
      <source>Ask the networks of this computer</source>
      <translation>البحث في شبكات هذا الحاسوب</translation>
    </message>
    <message>
      <source>Asking the network for cameras</source>
      <translation>جارٍ البحث عن كاميرات في الشبكة</translation>
    </message>
    <message>
      <source>Asking {subject}</source>
      <translation>جارٍ سؤال {subject}</translation>
    </message>
    <message>
      <source>At its own limit it named fewer of your people: {trained} % instead of {nearest} %.</source>
      <translation>عند حدّه الخاص سمّى عددًا أقل من أشخاصك: {trained}% بدلًا من {nearest}%.</translation>
    </message>
    <message>
      <source>At least {least} characters; six digits or more are better.</source>
      <translation>{least} من الأحرف على الأقل؛ وستة أرقام أو أكثر أفضل.</translation>
    </message>
    <message numerus="yes">
      <source>At least {n} decisions could not be read: look at the threshold and at Check the gallery.</source>
      <extracomment>For 1: At least {n} decision could not be read: look at the threshold and at Check the gallery.</extracomment>
      <translation>
        <numerusform>تعذرت قراءة قرار واحد على الأقل ({n}): راجع العتبة و«فحص المعرض».</numerusform>
        <numerusform>تعذرت قراءة قرار واحد على الأقل: راجع العتبة و«فحص المعرض».</numerusform>
        <numerusform>تعذرت قراءة قرارين على الأقل: راجع العتبة و«فحص المعرض».</numerusform>
        <numerusform>تعذرت قراءة {n} قرارات على الأقل: راجع العتبة و«فحص المعرض».</numerusform>
        <numerusform>تعذرت قراءة {n} قرارًا على الأقل: راجع العتبة و«فحص المعرض».</numerusform>
        <numerusform>تعذرت قراءة {n} قرار على الأقل: راجع العتبة و«فحص المعرض».</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>الحضور</translation>
    </message>
    <message>
      <source>Attendance entered</source>
      <translation>إدخال حضور</translation>
    </message>
    <message>
      <source>Attendance exported</source>
      <translation>تصدير الحضور</translation>
    </message>
    <message>
      <source>Attendance rules set</source>
      <translation>ضبط قواعد الحضور</translation>
    </message>
    <message>
      <source>Au&amp;dit trail…</source>
      <translation>سجل الت&amp;دقيق…</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>سجل التدقيق</translation>
    </message>
    <message>
      <source>Authority of the server's certificate</source>
      <translation>جهة إصدار شهادة الخادم</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>العودة إلى القيمة الافتراضية: {value}</translation>
    </message>
    <message>
      <source>Back within</source>
      <translation>مهلة العودة</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>متوازن</translation>
    </message>
    <message>
      <source>Begin again at the end</source>
      <translation>البدء من جديد عند النهاية</translation>
    </message>
    <message>
      <source>Begins with the full screen of a reception desk, which an operator's PIN ends.</source>
      <translation>يبدأ بملء الشاشة لمكتب الاستقبال، ولا ينهيه إلا رمز PIN لأحد المشغّلين.</translation>
    </message>
    <message>
      <source>Benchmark: {subject}</source>
      <translation>اختبار الأداء: {subject}</translation>
    </message>
    <message>
      <source>Best distance</source>
      <translation>أقل مسافة</translation>
    </message>
    <message>
      <source>Better than comparing with pictures: use it.</source>
      <translation>أفضل من المقارنة بالصور: استخدمه.</translation>
    </message>
    <message>
      <source>Blackens what is outside of the face's oval first.</source>
      <translation>يسوّد أولًا ما يقع خارج الشكل البيضوي للوجه.</translation>
    </message>
    <message>
      <source>Blur registered faces</source>
      <translation>تنعيم الوجوه المسجَّلة</translation>
    </message>
    <message>
      <source>Blurred. Hold still for a moment.</source>
      <translation>الصورة ضبابية. اثبت لحظة.</translation>
    </message>
    <message>
      <source>Both are {other}</source>
      <translation>كلاهما {other}</translation>
    </message>
    <message>
      <source>Both stay as they are, and this is not reported again.</source>
      <translation>يبقى كلاهما كما هو، ولن يُبلَّغ عن هذا مجددًا.</translation>
    </message>
    <message>
      <source>C&amp;lear</source>
      <translation>&amp;مسح</translation>
    </message>
    <message>
      <source>CASIA-WebFace and FaceScrub</source>
      <translation>CASIA-WebFace وFaceScrub</translation>
    </message>
    <message>
      <source>CASIA-WebFace, VGGFace2 and MS1MV2</source>
      <translation>CASIA-WebFace وVGGFace2 وMS1MV2</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>التقويم</translation>
    </message>
    <message>
      <source>Called {name} before.</source>
      <translation>كان الاسم من قبل {name}.</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>الوصول</translation>
    </message>
    <message>
      <source>Came, left or excused: an entry with your name</source>
      <translation>حضر أو غادر أو بعذر: قيد يحمل اسمك</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>الكاميرا</translation>
    </message>
    <message>
      <source>Camera and other sources</source>
      <translation>الكاميرا والمصادر الأخرى</translation>
    </message>
    <message>
      <source>Camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>رقم كاميرا أو ملف فيديو أو مجلد صور أو عنوان rtsp:// أو http:// أو demo.</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>الكاميرا {name}</translation>
    </message>
    <message>
      <source>Camera {number}</source>
      <translation>الكاميرا {number}</translation>
    </message>
    <message>
      <source>Camera {number} ({name})</source>
      <translation>الكاميرا {number} ({name})</translation>
    </message>
    <message>
      <source>Camera {number} does not open; it is missing or another program is using it. {alternatives}</source>
      <translation>الكاميرا {number} لا تُفتح؛ إنها غير موجودة أو يستخدمها برنامج آخر. {alternatives}</translation>
    </message>
    <message>
      <source>Camera {number} is opened as soon as that is possible.</source>
      <translation>تُفتح الكاميرا {number} حالما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
      <source>Camera {number} stopped sending pictures. Check its plug.</source>
      <translation>توقفت الكاميرا {number} عن إرسال الصور. تحقق من توصيلها.</translation>
    </message>
    <message>
      <source>Camera, file, folder, address or demo</source>
      <translation>كاميرا أو ملف أو مجلد أو عنوان أو العرض التجريبي</translation>
    </message>
    <message>
      <source>Camera: {place}</source>
      <translation>الكاميرا: {place}</translation>
    </message>
    <message>
      <source>Cameras that answered</source>
      <translation>الكاميرات التي استجابت</translation>
    </message>
    <message>
      <source>Cameras with ONVIF on the networks of this computer</source>
      <translation>الكاميرات التي تدعم ONVIF على شبكات هذا الحاسوب</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>الشهادة</translation>
    </message>
    <message>
      <source>Certificate and name checked</source>
      <translation>التحقق من الشهادة والاسم</translation>
    </message>
    <message>
      <source>Certificate authority</source>
      <translation>جهة إصدار الشهادات</translation>
    </message>
    <message>
      <source>Certificate checked</source>
      <translation>التحقق من الشهادة</translation>
    </message>
    <message>
      <source>Certificate of this desk</source>
      <translation>شهادة هذا المكتب</translation>
    </message>
    <message>
      <source>Changed, not saved</source>
      <translation>معدَّل، غير محفوظ</translation>
    </message>
    <message>
      <source>Changes need an operator's PIN: unlock (Ctrl+Shift+L)</source>
      <translation>تتطلب التغييرات رمز PIN لأحد المشغّلين: افتح القفل (⁦Ctrl+Shift+L⁩)</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
      <source>Check every picture now; changed pictures are checked automatically</source>
      <translation>فحص كل الصور الآن؛ الصور المعدَّلة تُفحص تلقائيًا</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>فحص المعرض</translation>
    </message>
    <message>
      <source>Check the signature and the place of every entry</source>
      <translation>التحقق من توقيع كل قيد ومن موضعه</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>جارٍ الفحص…</translation>
    </message>
    <message>
      <source>Choose a file of people from your organisation's directory, or a folder of photos in which the faces have names, or drop it here.

What would be done is listed first; nothing is written before.</source>
      <translation>اختر ملف أشخاص من دليل مؤسستك، أو مجلد صور سُمّيت الوجوه فيها، أو أفلته هنا.

يُعرض أولًا ما سيجري؛ ولا يُكتب شيء قبل ذلك.</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>اختيار مجلد أشخاص</translation>
    </message>
    <message>
      <source>Choose a folder of photos</source>
      <translation>اختيار مجلد صور</translation>
    </message>
    <message>
      <source>Choose a passphrase: it seals the faces and names that Rollcall keeps. Without it nobody can open them, you neither.</source>
      <translation>اختر عبارة مرور: تُشفَّر بها الوجوه والأسماء التي يحتفظ بها Rollcall. ومن دونها لا يستطيع أحد فتحها، ولا أنت.</translation>
    </message>
    <message>
      <source>Choose a photo first.</source>
      <translation>اختر صورة أولًا.</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>اختيار مصدر</translation>
    </message>
    <message>
      <source>Choose a source…</source>
      <translation>اختيار مصدر…</translation>
    </message>
    <message>
      <source>Choose another camera, a file, an address or the demo.</source>
      <translation>اختر كاميرا أخرى أو ملفًا أو عنوانًا أو العرض التجريبي.</translation>
    </message>
    <message>
      <source>Choose how Rollcall shall be trained</source>
      <translation>اختر طريقة تدريب Rollcall</translation>
    </message>
    <message>
      <source>Choose photos of a person; dropping them here does the same</source>
      <translation>اختيار صور لشخص؛ ويمكن إفلاتها هنا أيضًا</translation>
    </message>
    <message>
      <source>Choose the &amp;key picture…</source>
      <translation>&amp;اختيار الصورة الرئيسية…</translation>
    </message>
    <message>
      <source>Choose the camera that the picture comes from.</source>
      <translation>اختر الكاميرا التي تأتي منها الصورة.</translation>
    </message>
    <message>
      <source>Choose the face</source>
      <translation>اختيار الوجه</translation>
    </message>
    <message>
      <source>Choose the face…</source>
      <translation>اختيار الوجه…</translation>
    </message>
    <message>
      <source>Choose two networks or more. Others can be fetched under Tools, Models and licences.</source>
      <translation>اختر شبكتين أو أكثر. يمكن جلب غيرها من «الأدوات»، «النماذج والرخص».</translation>
    </message>
    <message>
      <source>Choose two or more.</source>
      <translation>اختر اثنتين أو أكثر.</translation>
    </message>
    <message>
      <source>Choose where the picture comes from.</source>
      <translation>اختر من أين تأتي الصورة.</translation>
    </message>
    <message>
      <source>Choose: {name}</source>
      <translation>اختيار: {name}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Chose the picture of {person}</source>
      <translation>اختيار الصورة الرئيسية لـ {person}</translation>
    </message>
    <message>
      <source>Clearly the largest face</source>
      <translation>الوجه الأكبر بوضوح</translation>
    </message>
    <message>
      <source>Click on a face of somebody else to exclude it; click again to include it.</source>
      <translation>انقر على وجه يخص شخصًا آخر لاستبعاده؛ وانقر مرة أخرى لإعادته.</translation>
    </message>
    <message>
      <source>Click on a picture to see what can be done with it; hold Ctrl for several.</source>
      <translation>انقر على صورة لترى ما يمكن فعله بها؛ واضغط Ctrl مع النقر لتحديد عدة صور.</translation>
    </message>
    <message>
      <source>Click on the picture to show for {name} in lists, then on “Make key picture”.</source>
      <translation>انقر على الصورة التي تريد عرضها لـ {name} في القوائم، ثم على «تعيين كصورة رئيسية».</translation>
    </message>
    <message>
      <source>Click the right face; only it is kept in use.</source>
      <translation>انقر على الوجه الصحيح؛ لن يبقى مستخدمًا سواه.</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>إغلاق (Esc)</translation>
    </message>
    <message>
      <source>Close the card of a face, or leave full screen</source>
      <translation>إغلاق بطاقة الوجه، أو الخروج من ملء الشاشة</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>إغلاق النافذة</translation>
    </message>
    <message>
      <source>Close the window and keep nothing (Esc)</source>
      <translation>إغلاق النافذة دون الاحتفاظ بشيء (Esc)</translation>
    </message>
    <message>
      <source>Close this card</source>
      <translation>إغلاق هذه البطاقة</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>الترميز</translation>
    </message>
    <message>
      <source>Collect no more looks</source>
      <translation>التوقف عن جمع اللقطات</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Colours of the window: system, light or dark.</source>
      <translation>ألوان النافذة: system أو light أو dark.</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>الاستخدام التجاري</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <source>Compare with the people of the gallery</source>
      <translation>المقارنة بأشخاص المعرض</translation>
    </message>
    <message>
      <source>Comparing faces</source>
      <translation>جارٍ مقارنة الوجوه</translation>
    </message>
    <message>
      <source>Comparing with pictures</source>
      <translation>المقارنة بالصور</translation>
    </message>
    <message>
      <source>Comparing with recognition by pictures alone</source>
      <translation>جارٍ المقارنة بالتعرّف اعتمادًا على الصور وحدها</translation>
    </message>
    <message>
      <source>Comparing with the pictures</source>
      <translation>المقارنة بالصور</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
      <source>Computing checksums of the pictures</source>
      <translation>جارٍ حساب مجاميع التحقق للصور</translation>
    </message>
    <message>
      <source>Connection lost. {problem}</source>
      <translation>انقطع الاتصال. {problem}</translation>
    </message>
    <message>
      <source>Connects by TLS and checks the broker's certificate.</source>
      <translation>يتصل عبر TLS ويتحقق من شهادة الوسيط.</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>الموافقة</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>منح موافقة</translation>
    </message>
    <message>
      <source>Consent given on {day}, ended on {end}.</source>
      <translation>مُنحت الموافقة في {day}، وانتهت في {end}.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until it is withdrawn.</source>
      <translation>مُنحت الموافقة في {day}، وتسري حتى سحبها.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until {end}.</source>
      <translation>مُنحت الموافقة في {day}، وتسري حتى {end}.</translation>
    </message>
    <message>
      <source>Consent is required here: {name} is not recognised before theirs is recorded.</source>
      <translation>الموافقة مطلوبة هنا: لا يُتعرّف على {name} قبل تسجيل موافقته.</translation>
    </message>
    <message>
      <source>Consent text added</source>
      <translation>إضافة نص موافقة</translation>
    </message>
    <message>
      <source>Consent withdrawn</source>
      <translation>سحب موافقة</translation>
    </message>
    <message>
      <source>Consent withdrawn on {day}.</source>
      <translation>سُحبت الموافقة في {day}.</translation>
    </message>
    <message>
      <source>Copies with face tags for photo managers…</source>
      <translation>نسخ بوسوم الوجوه لبرامج إدارة الصور…</translation>
    </message>
    <message>
      <source>Copying pictures</source>
      <translation>جارٍ نسخ الصور</translation>
    </message>
    <message>
      <source>Counts at the next start</source>
      <translation>يسري عند التشغيل التالي</translation>
    </message>
    <message>
      <source>Cropping a face from {subject}</source>
      <translation>جارٍ قص وجه من {subject}</translation>
    </message>
    <message>
      <source>Cropping faces</source>
      <translation>جارٍ قص الوجوه</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Database server</source>
      <translation>خادم قاعدة البيانات</translation>
    </message>
    <message>
      <source>Database server left</source>
      <translation>مغادرة خادم قاعدة البيانات</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>الأيام</translation>
    </message>
    <message>
      <source>Days exported</source>
      <translation>تصدير الأيام</translation>
    </message>
    <message>
      <source>Days that copies of damaged databases are kept before they are deleted.</source>
      <translation>عدد أيام الاحتفاظ بنسخ قواعد البيانات التالفة قبل حذفها.</translation>
    </message>
    <message>
      <source>Days that entries of the audit trail are kept; 0 keeps them all.</source>
      <translation>عدد أيام الاحتفاظ بقيود سجل التدقيق؛ 0 يعني الاحتفاظ بها كلها.</translation>
    </message>
    <message>
      <source>Days that pictures set aside are kept before they are deleted; 0 keeps them.</source>
      <translation>عدد أيام الاحتفاظ بالصور المنحّاة قبل حذفها؛ 0 يعني الاحتفاظ بها.</translation>
    </message>
    <message>
      <source>Days that removed pictures can be restored before they are deleted.</source>
      <translation>عدد الأيام التي يمكن خلالها استعادة الصور المزالة قبل حذفها.</translation>
    </message>
    <message>
      <source>Days that sightings are kept; 0 records none.</source>
      <translation>عدد الأيام التي تُحفظ فيها المشاهدات؛ 0 يعني عدم تسجيلها.</translation>
    </message>
    <message>
      <source>De&amp;mo</source>
      <translation>الع&amp;رض التجريبي</translation>
    </message>
    <message>
      <source>DeepFace, Facebook's network of 2014, trained by Swarup Ghosh</source>
      <translation>DeepFace، شبكة Facebook لعام 2014، درّبها Swarup Ghosh</translation>
    </message>
    <message>
      <source>DeepFace, locally connected</source>
      <translation>DeepFace، موصولة محليًا</translation>
    </message>
    <message>
      <source>Default: {value}</source>
      <translation>الافتراضي: {value}</translation>
    </message>
    <message>
      <source>Degrees clockwise by which the source's pictures are turned: 0, 90, 180 or 270.</source>
      <translation>درجات تدوير صور المصدر باتجاه عقارب الساعة: 0 أو 90 أو 180 أو 270.</translation>
    </message>
    <message>
      <source>Delete all looks and sightings of strangers</source>
      <translation>حذف كل لقطات الغرباء ومشاهداتهم</translation>
    </message>
    <message>
      <source>Delete the last character</source>
      <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
      <source>Delete these sightings for good</source>
      <translation>حذف هذه المشاهدات نهائيًا</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>العرض التجريبي</translation>
    </message>
    <message>
      <source>Demo: a made-up clip, not recorded</source>
      <translation>العرض التجريبي: مقطع مصنوع وليس مسجَّلًا</translation>
    </message>
    <message>
      <source>Departures</source>
      <translation>المغادرة</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <source>Details in the log</source>
      <translation>التفاصيل في السجل</translation>
    </message>
    <message>
      <source>Detecting faces</source>
      <translation>جارٍ كشف الوجوه</translation>
    </message>
    <message>
      <source>Detecting faces in {subject}</source>
      <translation>جارٍ كشف الوجوه في {subject}</translation>
    </message>
    <message>
      <source>Detector</source>
      <translation>الكاشف</translation>
    </message>
    <message>
      <source>Detector · network · precision</source>
      <translation>الكاشف · الشبكة · دقة الحساب</translation>
    </message>
    <message>
      <source>Detector, network, figures, and what the threshold means</source>
      <translation>الكاشف والشبكة والأرقام ومعنى العتبة</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>أدلة الأشخاص</translation>
    </message>
    <message>
      <source>Discard these looks and collect new ones</source>
      <translation>استبعاد هذه اللقطات وجمع لقطات جديدة</translation>
    </message>
    <message>
      <source>Discovery by Home Assistant</source>
      <translation>الاكتشاف من Home Assistant</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>إخفاء</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>إخفاء هذا التنبيه</translation>
    </message>
    <message>
      <source>Distance from 0 to 2 over which a face is unknown; sface takes up to 0.02 off for a poor picture. Without a value, the slider's or the network's own.</source>
      <translation>مسافة من 0 إلى 2 يُعدّ الوجه بعدها مجهولًا؛ تخصم sface حتى 0.02 من المسافة إذا كانت الصورة رديئة. من دون قيمة تُستخدم قيمة شريط التمرير أو قيمة الشبكة.</translation>
    </message>
    <message>
      <source>Distance to the next person</source>
      <translation>المسافة إلى الشخص التالي</translation>
    </message>
    <message>
      <source>Distances between pictures of the gallery</source>
      <translation>المسافات بين صور المعرض</translation>
    </message>
    <message>
      <source>Do what is listed</source>
      <translation>تنفيذ ما في القائمة</translation>
    </message>
    <message>
      <source>Does {name} withdraw their consent?</source>
      <translation>هل يسحب {name} موافقته؟</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>Done. That is enough.</source>
      <translation>تم. هذا يكفي.</translation>
    </message>
    <message>
      <source>Double verification needs two networks, and {name} is one: choose accurate, accurate-free or a fusion such as sface+edgeface-s.</source>
      <translation>يحتاج التحقق المزدوج إلى شبكتين، و{name} شبكة واحدة: اختر accurate أو ⁦accurate-free⁩ أو دمجًا مثل ⁦sface+edgeface-s⁩.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>تنزيل</translation>
    </message>
    <message>
      <source>Download a network</source>
      <translation>تنزيل شبكة</translation>
    </message>
    <message>
      <source>Download missing networks</source>
      <translation>تنزيل الشبكات الناقصة</translation>
    </message>
    <message>
      <source>Download the weights of {model}?</source>
      <translation>هل تريد تنزيل أوزان {model}؟</translation>
    </message>
    <message>
      <source>Downloading {subject}</source>
      <translation>جارٍ تنزيل {subject}</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>تنزيل…</translation>
    </message>
    <message>
      <source>Drawing overview sheets</source>
      <translation>جارٍ رسم صفحات العرض العام</translation>
    </message>
    <message>
      <source>Drop a folder of photos here, or choose one.

Hundreds of pictures take some minutes; the live picture goes on meanwhile.</source>
      <translation>أفلِت مجلد صور هنا، أو اختر واحدًا.

تستغرق مئات الصور بضع دقائق؛ والصورة الحية مستمرة في أثناء ذلك.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody here.

Or put it into the gallery folder: the file's name is the person's name.</source>
      <translation>أفلِت هنا صورة لشخص ما.

أو ضعها في مجلد المعرض: اسم الملف هو اسم الشخص.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody onto the window to register them.</source>
      <translation>أفلِت صورة شخص على النافذة لتسجيله.</translation>
    </message>
    <message>
      <source>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right one.</source>
      <translation>أفلِت صورة على النافذة، أو ألصقها، واكتب الاسم. وإن كان فيها عدة وجوه فانقر على الوجه الصحيح.</translation>
    </message>
    <message>
      <source>Drop pictures here, or a folder of them.

They are processed on this computer and are not registered.</source>
      <translation>أفلِت صورًا هنا، أو مجلد صور.

تُعالج على هذا الحاسوب ولا تُسجَّل.</translation>
    </message>
    <message>
      <source>Drop the photos to register somebody</source>
      <translation>أفلِت الصور لتسجيل شخص</translation>
    </message>
    <message>
      <source>Drop the video to play it</source>
      <translation>أفلِت مقطع الفيديو لتشغيله</translation>
    </message>
    <message>
      <source>E&amp;nough</source>
      <translation>&amp;هذا يكفي</translation>
    </message>
    <message>
      <source>E&amp;rase all…</source>
      <translation>&amp;محو الكل…</translation>
    </message>
    <message>
      <source>E&amp;rase what is shown…</source>
      <translation>محو ما &amp;هو معروض…</translation>
    </message>
    <message>
      <source>E&amp;xport everybody…</source>
      <translation>ت&amp;صدير بيانات الجميع…</translation>
    </message>
    <message>
      <source>E&amp;xport what is kept…</source>
      <translation>&amp;تصدير ما هو محفوظ…</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>ت&amp;صدير…</translation>
    </message>
    <message>
      <source>Each picture is another person, named after its file</source>
      <translation>كل صورة شخص آخر، يُسمّى باسم ملفه</translation>
    </message>
    <message>
      <source>Early</source>
      <translation>مغادرة مبكرة</translation>
    </message>
    <message>
      <source>Embedding pictures</source>
      <translation>جارٍ حساب تضمينات الصور</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>مشفّر</translation>
    </message>
    <message>
      <source>Encrypted, certificate not checked</source>
      <translation>مشفّر، من دون التحقق من الشهادة</translation>
    </message>
    <message>
      <source>Encryption to the server</source>
      <translation>تشفير الاتصال بالخادم</translation>
    </message>
    <message>
      <source>Encrypts faces, names and times that are kept; photos stay plain unless they are sealed too.</source>
      <translation>يشفّر ما يُحفظ من وجوه وأسماء وأوقات؛ وتبقى الصور ملفات عادية ما لم تُشفَّر هي أيضًا.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>إدخال</translation>
    </message>
    <message>
      <source>Enter by hand</source>
      <translation>إدخال يدوي</translation>
    </message>
    <message>
      <source>Enter shows somebody's pictures, F2 renames, Delete removes</source>
      <translation>⁦Enter⁩ يعرض صور الشخص، وF2 يعيد التسمية، وDelete يزيل</translation>
    </message>
    <message>
      <source>Enter that somebody was here, without their face</source>
      <translation>تدوين أن شخصًا كان هنا، من دون وجهه</translation>
    </message>
    <message>
      <source>Entries that this computer wrote are missing from the trail.</source>
      <translation>قيود كتبها هذا الحاسوب مفقودة من السجل.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>القيد</translation>
    </message>
    <message>
      <source>Entry {number} is a withdrawal: enter again what was withdrawn.</source>
      <translation>القيد {number} هو سحب: أعد إدخال ما سُحب.</translation>
    </message>
    <message>
      <source>Entry {number} was withdrawn already.</source>
      <translation>سُحب القيد {number} من قبل.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>محو</translation>
    </message>
    <message>
      <source>Erase all of them…</source>
      <translation>محو الجميع…</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>محو نهائي</translation>
    </message>
    <message>
      <source>Erase sightings</source>
      <translation>محو المشاهدات</translation>
    </message>
    <message>
      <source>Erase strangers</source>
      <translation>محو الغرباء</translation>
    </message>
    <message>
      <source>Erase {name} for good?</source>
      <translation>هل تريد محو {name} نهائيًا؟</translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} sightings for good?</source>
      <extracomment>For 1: Erase {n} sighting for good?</extracomment>
      <translation>
        <numerusform>هل تريد محو {n} مشاهدة نهائيًا؟</numerusform>
        <numerusform>هل تريد محو مشاهدة واحدة نهائيًا؟</numerusform>
        <numerusform>هل تريد محو مشاهدتين نهائيًا؟</numerusform>
        <numerusform>هل تريد محو {n} مشاهدات نهائيًا؟</numerusform>
        <numerusform>هل تريد محو {n} مشاهدة نهائيًا؟</numerusform>
        <numerusform>هل تريد محو {n} مشاهدة نهائيًا؟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} strangers for good?</source>
      <extracomment>For 1: Erase {n} stranger for good?</extracomment>
      <translation>
        <numerusform>هل تريد محو {n} غريب نهائيًا؟</numerusform>
        <numerusform>هل تريد محو غريب واحد نهائيًا؟</numerusform>
        <numerusform>هل تريد محو غريبين نهائيًا؟</numerusform>
        <numerusform>هل تريد محو {n} غرباء نهائيًا؟</numerusform>
        <numerusform>هل تريد محو {n} غريبًا نهائيًا؟</numerusform>
        <numerusform>هل تريد محو {n} غريب نهائيًا؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>محو نهائي</translation>
    </message>
    <message>
      <source>Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered.</source>
      <translation>لا يمكن استعادة المشاهدات الممحوة. تبقى صور المعرض، ويبقى الجميع مسجَّلين.</translation>
    </message>
    <message>
      <source>Erased {pictures} and {sightings}; searched {files} byte by byte, nothing is left</source>
      <translation>تم المحو: {pictures}، {sightings}؛ وفُحصت بايتًا بايتًا: {files}، ولم يبق شيء</translation>
    </message>
    <message>
      <source>Erased, but something is left in files that are in use: close what uses them, and erase once more</source>
      <translation>تم المحو، لكن بقي شيء في ملفات قيد الاستخدام: أغلق ما يستخدمها، ثم كرّر المحو</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>الأخطاء فقط</translation>
    </message>
    <message>
      <source>Evaluate it against comparing pictures, on the present pictures</source>
      <translation>تقييمه مقارنةً بالصور، على الصور الحالية</translation>
    </message>
    <message>
      <source>Evaluating the thresholds in use</source>
      <translation>جارٍ تقييم العتبات المستخدمة</translation>
    </message>
    <message>
      <source>Evaluating {subject}</source>
      <translation>جارٍ تقييم {subject}</translation>
    </message>
    <message>
      <source>Even out the light</source>
      <translation>موازنة الإضاءة</translation>
    </message>
    <message>
      <source>Evens out the light of every face first.</source>
      <translation>يوازن أولًا إضاءة كل وجه.</translation>
    </message>
    <message>
      <source>Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again.</source>
      <translation>يتعذر إرسال الأحداث إلى {url} ({problem}). ستنتظر، وسيعيد Rollcall المحاولة.</translation>
    </message>
    <message>
      <source>Events that may wait</source>
      <translation>الأحداث التي يمكن أن تنتظر</translation>
    </message>
    <message>
      <source>Events that may wait while it does not answer; the oldest give way.</source>
      <translation>عدد الأحداث التي يمكن أن تنتظر حين لا يستجيب العنوان؛ وتُسقَط الأقدم أولًا.</translation>
    </message>
    <message>
      <source>Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.

Training may recognise your people better, or not: afterwards both are evaluated on pictures that were not used for training.</source>
      <translation>يُقارن كل وجه بصور أشخاصك، ويُعطى اسم الأقرب إن كان قريبًا بما يكفي. ولا يحتاج ذلك إلى تدريب: من يُسجَّل يُعرف فورًا، ومن يُزال يُنسى فورًا.

قد يجعل التدريب التعرّف على أشخاصك أفضل، وقد لا يفعل: بعده تُقيَّم الطريقتان على صور لم تُستخدم في التدريب.</translation>
    </message>
    <message>
      <source>Every face is excluded</source>
      <translation>كل الوجوه مستبعدة</translation>
    </message>
    <message>
      <source>Every picture of the gallery is being checked…</source>
      <translation>جارٍ فحص كل صور المعرض…</translation>
    </message>
    <message>
      <source>Every pixel of it is transparent; save it without transparency.</source>
      <translation>كل بكسل فيها شفاف؛ احفظها من دون شفافية.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Everybody has a valid consent.</source>
      <translation>لدى الجميع موافقة سارية.</translation>
    </message>
    <message>
      <source>Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some.</source>
      <translation>لكل شخص صورة واحدة: لا يمكن معرفة كم مرة يفوت التعرّف على أشخاصك. أضف صورة ثانية لبعضهم.</translation>
    </message>
    <message>
      <source>Everybody is recognised as before, with the same distances. Templates that somebody copied match nothing any more. Do this when you suspect that a copy was taken.</source>
      <translation>يبقى التعرّف على الجميع كما كان، وبالمسافات نفسها. والقوالب التي نسخها أحد لا تعود تطابق شيئًا. افعل ذلك إذا ظننت أن نسخة قد أُخذت.</translation>
    </message>
    <message>
      <source>Everything as it was saved last</source>
      <translation>كل شيء كما حُفظ آخر مرة</translation>
    </message>
    <message>
      <source>Everything stays on this computer</source>
      <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them. Nothing is sent anywhere.</source>
      <translation>كل شيء يبقى على هذا الحاسوب: الصورة، والصور التي في مجلد المعرض، والتضمينات المحسوبة منها. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
      <source>Everything, for finding a fault</source>
      <translation>كل شيء، للبحث عن خلل</translation>
    </message>
    <message>
      <source>Exchanged with the database server</source>
      <translation>التبادل مع خادم قاعدة البيانات</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>بعذر</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>المتوقَّع</translation>
    </message>
    <message>
      <source>Expected {hours}, {zone}</source>
      <translation>المتوقَّع {hours}، {zone}</translation>
    </message>
    <message>
      <source>Export what is kept of everybody</source>
      <translation>تصدير ما هو محفوظ عن الجميع</translation>
    </message>
    <message>
      <source>Export what is kept of {name}</source>
      <translation>تصدير ما هو محفوظ عن {name}</translation>
    </message>
    <message>
      <source>F&amp;ile…</source>
      <translation>م&amp;لف…</translation>
    </message>
    <message>
      <source>F&amp;older of pictures…</source>
      <translation>&amp;مجلد صور…</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>وجه</translation>
    </message>
    <message>
      <source>Face added</source>
      <translation>إضافة وجه</translation>
    </message>
    <message>
      <source>Face denied</source>
      <translation>نفي هوية وجه</translation>
    </message>
    <message>
      <source>Face ignored</source>
      <translation>تجاهل وجه</translation>
    </message>
    <message>
      <source>Face named</source>
      <translation>تسمية وجه</translation>
    </message>
    <message>
      <source>Face only</source>
      <translation>الوجه فقط</translation>
    </message>
    <message>
      <source>Face tags in files beside the pictures (XMP)…</source>
      <translation>وسوم الوجوه في ملفات بجانب الصور (XMP)…</translation>
    </message>
    <message>
      <source>Face {number} of {count}, from left to right</source>
      <translation>الوجه {number} من {count}، من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Faces are not judged live: {text}</source>
      <translation>لا يُفحص كون الوجوه حية: {text}</translation>
    </message>
    <message>
      <source>Faces cannot be compared yet: the networks are being prepared.</source>
      <translation>لا يمكن مقارنة الوجوه بعد: الشبكات قيد التحضير.</translation>
    </message>
    <message>
      <source>Faces cannot be found: choose another detector.</source>
      <translation>لا يمكن العثور على الوجوه: اختر كاشفًا آخر.</translation>
    </message>
    <message>
      <source>Faces cannot be named: choose another embedder.</source>
      <translation>لا يمكن تسمية الوجوه: اختر شبكة تضمين أخرى.</translation>
    </message>
    <message>
      <source>Faces cannot be recognised yet: Rollcall is still preparing its networks. Try again in a moment.</source>
      <translation>لا يمكن التعرّف على الوجوه بعد: ما زال Rollcall يحضّر شبكاته. حاول بعد لحظة.</translation>
    </message>
    <message>
      <source>Faces of the picture</source>
      <translation>وجوه الصورة</translation>
    </message>
    <message>
      <source>Faces of this group</source>
      <translation>وجوه هذه المجموعة</translation>
    </message>
    <message>
      <source>Faces of this picture</source>
      <translation>وجوه هذه الصورة</translation>
    </message>
    <message>
      <source>Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. Who is listed twice all the same is selected twice, with Ctrl, and put together.</source>
      <translation>وجوه لم يستطع Rollcall تسميتها. تُجمع لقطات الوجه الواحد معًا، فيظهر كل شخص مرة واحدة. وإن ظهر أحدهم مرتين رغم ذلك فحدّد الاثنين مع Ctrl ثم اجمعهما.</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>سريع</translation>
    </message>
    <message>
      <source>Fetching from the database server</source>
      <translation>جارٍ الجلب من خادم قاعدة البيانات</translation>
    </message>
    <message>
      <source>Fetching was stopped at {have:.0f} MB; it can go on from there.</source>
      <translation>توقف الجلب عند {have:.0f} ميغابايت؛ ويمكن متابعته من هناك.</translation>
    </message>
    <message>
      <source>Fetching was stopped.</source>
      <translation>توقف الجلب.</translation>
    </message>
    <message>
      <source>Fi&amp;nd somebody</source>
      <translation>ال&amp;بحث عن شخص</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>الرقم</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Figures, side by side</source>
      <translation>الأرقام جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>File in PEM by which the server knows this desk; without one, none.</source>
      <translation>ملف PEM يعرف به الخادم هذا المكتب؛ وإن تُرك فارغًا لا تُستخدم شهادة.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the broker; without one, the system's.</source>
      <translation>ملف PEM يوثّق الوسيط؛ ومن دونه تُستخدم شهادات النظام.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the server; without one, the system's.</source>
      <translation>ملف PEM يوثّق الخادم؛ ومن دونه تُستخدم شهادات النظام.</translation>
    </message>
    <message>
      <source>File in PEM with the key of that certificate.</source>
      <translation>ملف PEM فيه مفتاح تلك الشهادة.</translation>
    </message>
    <message>
      <source>File whose first line is the password; without one, the variable ROLLCALL_MQTT_PASSWORD.</source>
      <translation>ملف سطره الأول هو كلمة المرور؛ ومن دونه يُستخدم المتغير ⁦ROLLCALL_MQTT_PASSWORD⁩.</translation>
    </message>
    <message>
      <source>File with its key; without a value, the key is in the certificate's file.</source>
      <translation>الملف الذي فيه مفتاحها؛ وإن تُرك فارغًا فالمفتاح في ملف الشهادة.</translation>
    </message>
    <message>
      <source>File with the certificate in PEM for https; without one it is http.</source>
      <translation>ملف الشهادة بصيغة PEM من أجل https؛ ومن دونه يُستخدم http.</translation>
    </message>
    <message>
      <source>File with the password</source>
      <translation>ملف كلمة المرور</translation>
    </message>
    <message>
      <source>File with the secret</source>
      <translation>ملف السر</translation>
    </message>
    <message>
      <source>File with the secret that signs what is sent; without one, it is not signed.</source>
      <translation>الملف الذي فيه السر المستخدم لتوقيع ما يُرسل؛ ومن دونه لا يُوقَّع.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>الملاحظة</translation>
    </message>
    <message>
      <source>Finding faces</source>
      <translation>العثور على الوجوه</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Findings of the gallery check</source>
      <translation>ملاحظات فحص المعرض</translation>
    </message>
    <message>
      <source>Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one person. You name the groups. The folder stays as it is, and nothing leaves this computer.</source>
      <translation>يعثر على الوجوه في كل صور مجلد ومجلداته الفرعية، ويجمع ما يبدو أنه لشخص واحد. وأنت تسمّي المجموعات. يبقى المجلد كما هو، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
      <source>First new try</source>
      <translation>أول محاولة جديدة</translation>
    </message>
    <message>
      <source>First seen</source>
      <translation>أول ظهور</translation>
    </message>
    <message>
      <source>First steps: {title}</source>
      <translation>الخطوات الأولى: {title}</translation>
    </message>
    <message>
      <source>Flip the picture left to right (M)</source>
      <translation>عكس الصورة من اليسار إلى اليمين (M)</translation>
    </message>
    <message>
      <source>Folder of groups for the look-alike page: a folder for each group, laid out like the gallery.</source>
      <translation>مجلد المجموعات لصفحة الشبيه: مجلد لكل مجموعة، مرتّب مثل المعرض.</translation>
    </message>
    <message>
      <source>Folder of the networks</source>
      <translation>مجلد الشبكات</translation>
    </message>
    <message>
      <source>Folder of the people</source>
      <translation>مجلد الأشخاص</translation>
    </message>
    <message>
      <source>Folders inside a person's folder are not read, because it is not clear whose pictures they hold; move the pictures up, or the folder out.</source>
      <translation>المجلدات داخل مجلد الشخص لا تُقرأ، لأنه ليس واضحًا لمن الصور التي فيها؛ انقل الصور إلى المستوى الأعلى، أو أخرج المجلد.</translation>
    </message>
    <message>
      <source>For example: {names}</source>
      <translation>مثلًا: {names}</translation>
    </message>
    <message>
      <source>For information</source>
      <translation>للعلم</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>From -1 to 1, for a camera with better or worse pictures.</source>
      <translation>من -1 إلى 1، لكاميرا صورها أفضل أو أسوأ.</translation>
    </message>
    <message>
      <source>From 0 to 1; from this score on a face counts as live.</source>
      <translation>من 0 إلى 1؛ يُعدّ الوجه حيًا بدءًا من هذه الدرجة.</translation>
    </message>
    <message>
      <source>From 0 to 1; without a value, the detector's own.</source>
      <translation>من 0 إلى 1؛ من دون قيمة تُستخدم قيمة الكاشف.</translation>
    </message>
    <message>
      <source>From picture files</source>
      <translation>من ملفات صور</translation>
    </message>
    <message>
      <source>From the first to the last time that the face was seen</source>
      <translation>من أول مرة شوهد فيها الوجه إلى آخر مرة</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>بدءًا من هذا اليوم</translation>
    </message>
    <message>
      <source>From when on</source>
      <translation>بدءًا من</translation>
    </message>
    <message>
      <source>From {url}: the server answers {code} {reason}.</source>
      <translation>من {url}: أجاب الخادم بـ {code} {reason}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}.</source>
      <translation>من {url}: {problem}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}. {came:.0f} MB came; the same line goes on from there.</source>
      <translation>من {url}: {problem}. وصل {came:.0f} ميغابايت؛ والأمر نفسه يتابع من هناك.</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>من – إلى</translation>
    </message>
    <message>
      <source>From: {origin}</source>
      <translation>المصدر: {origin}</translation>
    </message>
    <message>
      <source>From: {origin} ({size})</source>
      <translation>المصدر: {origin} ({size})</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>الاسم الكامل</translation>
    </message>
    <message>
      <source>Full screen for a reception desk; only an operator's PIN ends it</source>
      <translation>ملء الشاشة لمكتب الاستقبال؛ ولا ينهيه إلا رمز PIN لأحد المشغّلين</translation>
    </message>
    <message>
      <source>Gallery: {folder}</source>
      <translation>المعرض: {folder}</translation>
    </message>
    <message>
      <source>Get the picture of the last unknown person</source>
      <translation>جلب صورة آخر شخص مجهول</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file}</source>
      <translation>احصل عليها بالأمر: ⁦python main.py models install {name}⁩، أو من دون اتصال: ⁦python main.py models import {name} {file}⁩</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file} (it comes from {published})</source>
      <translation>احصل عليها بالأمر: ⁦python main.py models install {name}⁩، أو من دون اتصال: ⁦python main.py models import {name} {file}⁩ (مصدرها {published})</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>جارٍ التحضير…</translation>
    </message>
    <message>
      <source>Give the selected pictures back to their people</source>
      <translation>إعادة الصور المحددة إلى أصحابها</translation>
    </message>
    <message>
      <source>Give the text a name of its own, which does not begin with 'sample-'.</source>
      <translation>أعطِ النص اسمًا خاصًا به لا يبدأ بـ «⁦sample-⁩».</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Goes through all pictures many times and draws finer lines between your people. It takes minutes, and pays only with many pictures of each.</source>
      <translation>يمرّ على كل الصور مرات عديدة ويرسم حدودًا أدق بين أشخاصك. يستغرق دقائق، ولا يفيد إلا مع صور كثيرة لكل شخص.</translation>
    </message>
    <message>
      <source>Good.</source>
      <translation>جيد.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>المجموعة</translation>
    </message>
    <message>
      <source>Groups and schedules</source>
      <translation>المجموعات والجداول</translation>
    </message>
    <message>
      <source>Groups for look-alikes</source>
      <translation>مجموعات الشبيه</translation>
    </message>
    <message>
      <source>Groups of faces by HDBSCAN</source>
      <translation>مجموعات الوجوه بطريقة HDBSCAN</translation>
    </message>
    <message>
      <source>Haar cascade: classic, frontal faces</source>
      <translation>متتالية Haar: تقليدية، للوجوه الأمامية</translation>
    </message>
    <message>
      <source>Hardly anything of the face can be made out. Let light fall on it from the front.</source>
      <translation>يكاد الوجه لا يُرى. اجعل الضوء يسقط عليه من الأمام.</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>غادر</translation>
    </message>
    <message>
      <source>Heads and ensembles with epochs</source>
      <translation>الرؤوس والمجموعات ذات الحقب التدريبية</translation>
    </message>
    <message>
      <source>Height of the picture</source>
      <translation>ارتفاع الصورة</translation>
    </message>
    <message>
      <source>Height that is asked of a camera, in pixels.</source>
      <translation>الارتفاع المطلوب من الكاميرا، بالبكسل.</translation>
    </message>
    <message>
      <source>Here now</source>
      <translation>هنا الآن</translation>
    </message>
    <message>
      <source>Here now: {names}</source>
      <translation>هنا الآن: {names}</translation>
    </message>
    <message>
      <source>Host name of the broker; without one, nothing is sent.</source>
      <translation>اسم مضيف الوسيط؛ ومن دونه لا يُرسل شيء.</translation>
    </message>
    <message>
      <source>Hours that looks at unknown faces are kept; 0 keeps none.</source>
      <translation>عدد الساعات التي تُحفظ فيها لقطات الوجوه المجهولة؛ 0 يعني عدم حفظها.</translation>
    </message>
    <message>
      <source>How a face is compared</source>
      <translation>كيف يُقارن الوجه</translation>
    </message>
    <message>
      <source>How alike two faces must be to count as one person.
The distance between two pictures of the same face is small, between strangers it is near 1.
A face further than this from everybody in the gallery is called unknown.
Lower is stricter: fewer strangers get a name, more friends go unrecognised.
Left and Right move it by one step while the slider or the picture has the focus.</source>
      <translation>ما مقدار التشابه اللازم لعدّ وجهين شخصًا واحدًا.
المسافة بين صورتين للوجه نفسه صغيرة، وبين الغرباء تقارب 1.
الوجه الذي يبعد أكثر من هذا عن كل من في المعرض يُعدّ مجهولًا.
القيمة الأقل أشد صرامة: يُسمّى غرباء أقل، ويفوت التعرّف على أصدقاء أكثر.
مفتاحا السهمين يمينًا ويسارًا يحرّكانها خطوة واحدة ما دام التركيز على شريط التمرير أو الصورة.</translation>
    </message>
    <message>
      <source>How far apart two pictures of the same person, and of different people, are in your gallery.
Faces left of the line get a name. Each dot is a face that is in view now.</source>
      <translation>مقدار التباعد في معرضك بين صورتين للشخص نفسه، وبين صور أشخاص مختلفين.
الوجوه التي على يسار الخط تنال اسمًا. وكل نقطة وجه مرئي الآن.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>ما مدى جودته؟</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>المدة</translation>
    </message>
    <message>
      <source>How long they were on the picture that day, all times together</source>
      <translation>مدة الظهور في الصورة ذلك اليوم، بجمع كل المرات</translation>
    </message>
    <message>
      <source>How often is Rollcall right and wrong on your own people?</source>
      <translation>كم مرة يصيب Rollcall ويخطئ مع أشخاصك؟</translation>
    </message>
    <message>
      <source>How often people are missed is known only from the {several} of {people} with two.</source>
      <translation>لا تُعرف مرات الفوات إلا من الأشخاص ذوي الصورتين: {several} من {people}.</translation>
    </message>
    <message>
      <source>How shall Rollcall be trained?</source>
      <translation>كيف تريد تدريب Rollcall؟</translation>
    </message>
    <message>
      <source>How sure the detector must be</source>
      <translation>مقدار ثقة الكاشف المطلوب</translation>
    </message>
    <message>
      <source>Id or picture</source>
      <translation>المعرّف أو الصورة</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>تجاهل</translation>
    </message>
    <message>
      <source>Ignore all of them</source>
      <translation>تجاهل الجميع</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>متجاهَل</translation>
    </message>
    <message>
      <source>ImageNet's networks</source>
      <translation>شبكات ImageNet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Import a director&amp;y or tagged photos…</source>
      <translation>ا&amp;ستيراد دليل أو صور موسومة…</translation>
    </message>
    <message>
      <source>Import a folder of people: one folder, or one picture, for each person</source>
      <translation>استيراد مجلد أشخاص: مجلد واحد، أو صورة واحدة، لكل شخص</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>استيراد أشخاص</translation>
    </message>
    <message>
      <source>Import people from a directory</source>
      <translation>استيراد أشخاص من دليل</translation>
    </message>
    <message>
      <source>Import people from tagged photos</source>
      <translation>استيراد أشخاص من صور موسومة</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Imported no picture</source>
      <translation>لم تُستورد أي صورة</translation>
    </message>
    <message numerus="yes">
      <source>Imported {n} pictures of {people}</source>
      <extracomment>For 1: Imported a picture of {people}</extracomment>
      <translation>
        <numerusform>استيراد صور ({n}) لـ {people}</numerusform>
        <numerusform>استيراد صورة واحدة لـ {people}</numerusform>
        <numerusform>استيراد صورتين لـ {people}</numerusform>
        <numerusform>استيراد {n} صور لـ {people}</numerusform>
        <numerusform>استيراد {n} صورة لـ {people}</numerusform>
        <numerusform>استيراد {n} صورة لـ {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing from {folder}…</source>
      <translation>جارٍ الاستيراد من {folder}…</translation>
    </message>
    <message>
      <source>Importing pictures</source>
      <translation>جارٍ استيراد الصور</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
      <source>In a file</source>
      <translation>في ملف</translation>
    </message>
    <message>
      <source>In a film: 5 seconds back, on; with Ctrl 30 seconds</source>
      <translation>في الفيديو: 5 ثوانٍ إلى الخلف أو الأمام؛ ومع ⁦Ctrl 30⁩ ثانية</translation>
    </message>
    <message>
      <source>In a picture with several faces one is taken if its area is about this many times that of every other; the middle, focus and the person's other pictures count, too.</source>
      <translation>في الصورة التي فيها عدة وجوه يؤخذ أحدها إذا كانت مساحته نحو هذا العدد من أضعاف مساحة كل وجه آخر؛ ويُحسب أيضًا الوسط والوضوح وصور الشخص الأخرى.</translation>
    </message>
    <message>
      <source>In a user name, password or path write # as %23, @ as %40, : as %3A, / as %2F, ? as %3F, % as %25 and a space as %20.</source>
      <translation>في اسم المستخدم أو كلمة المرور أو المسار اكتب # هكذا %23، و@ هكذا %40، و: هكذا ⁦%3A⁩، و/ هكذا ⁦%2F⁩، و? هكذا ⁦%3F⁩، و% هكذا %25، والمسافة هكذا %20.</translation>
    </message>
    <message>
      <source>In brackets: 95 % confidence interval for this number of people.</source>
      <translation>بين قوسين: فترة ثقة 95% لهذا العدد من الأشخاص.</translation>
    </message>
    <message>
      <source>In the system's key store</source>
      <translation>في مخزن مفاتيح النظام</translation>
    </message>
    <message numerus="yes">
      <source>In {n} pictures no face was found; they were left out.</source>
      <extracomment>For 1: In {n} picture no face was found; it was left out.</extracomment>
      <translation>
        <numerusform>لم يُعثر على وجه في {n} صورة، فتُركت جانبًا.</numerusform>
        <numerusform>لم يُعثر على وجه في صورة واحدة، فتُركت جانبًا.</numerusform>
        <numerusform>لم يُعثر على وجه في صورتين، فتُركت جانبًا.</numerusform>
        <numerusform>لم يُعثر على وجه في {n} صور، فتُركت جانبًا.</numerusform>
        <numerusform>لم يُعثر على وجه في {n} صورة، فتُركت جانبًا.</numerusform>
        <numerusform>لم يُعثر على وجه في {n} صورة، فتُركت جانبًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>InsightFace's model, for non-commercial research only; the wheel's own BSD licence is of its code</source>
      <translation>نموذج InsightFace، للبحث غير التجاري فقط؛ ورخصة BSD الخاصة بحزمة wheel تخص شيفرتها</translation>
    </message>
    <message>
      <source>Is here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <source>Is this {person} or {other}?</source>
      <translation>هل هذا {person} أم {other}؟</translation>
    </message>
    <message>
      <source>Is this {person}?</source>
      <translation>هل هذا {person}؟</translation>
    </message>
    <message>
      <source>It cannot be compared yet: at least three people need two pictures or more. Register second pictures, and compare again.</source>
      <translation>لا تمكن المقارنة بعد: يجب أن يكون لثلاثة أشخاص على الأقل صورتان أو أكثر. سجّل صورًا ثانية، ثم أعد المقارنة.</translation>
    </message>
    <message>
      <source>It cannot be opened ({error}).</source>
      <translation>لا يمكن فتحها ({error}).</translation>
    </message>
    <message>
      <source>It cannot be opened: this account may not read it.</source>
      <translation>لا يمكن فتحها: لا يحق لهذا الحساب قراءتها.</translation>
    </message>
    <message>
      <source>It cannot be read from its disk ({error}).</source>
      <translation>لا يمكن قراءتها من القرص ({error}).</translation>
    </message>
    <message>
      <source>It cannot be undone, because the files are elsewhere by now.</source>
      <translation>لا يمكن التراجع، لأن الملفات أصبحت في مكان آخر.</translation>
    </message>
    <message>
      <source>It cannot be used as it is, either.</source>
      <translation>وهي لا تصلح للاستخدام كما هي أيضًا.</translation>
    </message>
    <message>
      <source>It cannot be used.</source>
      <translation>لا تصلح للاستخدام.</translation>
    </message>
    <message>
      <source>It could not be analysed because of an error; the log says more.</source>
      <translation>تعذر تحليلها بسبب خطأ؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
      <source>It could not be copied to {folder} ({error}). Check the disk and try again.</source>
      <translation>تعذر نسخها إلى {folder} ({error}). تحقق من القرص وأعد المحاولة.</translation>
    </message>
    <message>
      <source>It could not be read.</source>
      <translation>تعذرت قراءته.</translation>
    </message>
    <message>
      <source>It could not be worked out; the log says more.</source>
      <translation>تعذر حسابها؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
      <source>It counts like a face that was seen, stands on record with your name, and can be withdrawn.</source>
      <translation>يُحتسب كوجه شوهد، ويُحفظ في السجل باسمك، ويمكن سحبه.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures.</source>
      <translation>لا تشبه صور {person} الأخرى.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures: it is {own:.2f} from them.</source>
      <translation>لا تشبه صور {person} الأخرى: تبعد عنها {own:.2f}.</translation>
    </message>
    <message>
      <source>It has more than {megapixels} million pixels; save a smaller version of it.</source>
      <translation>فيها أكثر من {megapixels} مليون بكسل؛ احفظ نسخة أصغر منها.</translation>
    </message>
    <message>
      <source>It has no name.</source>
      <translation>لا اسم له.</translation>
    </message>
    <message>
      <source>It has not been judged yet whether it is live.</source>
      <translation>لم يُفحص بعد هل هو حي.</translation>
    </message>
    <message>
      <source>It is a blurred copy of {original}, which is enough.</source>
      <translation>هي نسخة ضبابية من {original}، وهي تكفي.</translation>
    </message>
    <message>
      <source>It is a camera's raw file, which Rollcall cannot read; export it as JPEG.</source>
      <translation>هذا ملف كاميرا خام لا يستطيع Rollcall قراءته؛ صدّره بصيغة JPEG.</translation>
    </message>
    <message>
      <source>It is a folder, not a picture.</source>
      <translation>هذا مجلد وليس صورة.</translation>
    </message>
    <message>
      <source>It is a link that leads in a circle.</source>
      <translation>هذا رابط يدور في حلقة.</translation>
    </message>
    <message>
      <source>It is a link to a file that is not there.</source>
      <translation>هذا رابط إلى ملف غير موجود.</translation>
    </message>
    <message>
      <source>It is a mirror image of {original}; one of them is enough.</source>
      <translation>هي صورة معكوسة من {original}؛ وتكفي إحداهما.</translation>
    </message>
    <message>
      <source>It is a picture of the kind {kind}, which Rollcall cannot read; save it as JPEG or PNG.</source>
      <translation>هي صورة من النوع {kind} لا يستطيع Rollcall قراءتها؛ احفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
      <source>It is a pipe or a device, not a file.</source>
      <translation>هذا أنبوب أو جهاز وليس ملفًا.</translation>
    </message>
    <message>
      <source>It is cut short: the end of the file is missing. Copy or download it once more.</source>
      <translation>الملف مبتور: نهايته ناقصة. انسخه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read; get the picture once more from where it came from.</source>
      <translation>الملف تالف وتتعذر قراءته؛ احصل على الصورة مجددًا من مصدرها.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures and {own:.2f} from {person}'s other ones.</source>
      <translation>هي محفوظة باسم {person} لكنها تشبه {other}: تبعد {distance:.2f} عن صور {other} و{own:.2f} عن صور {person} الأخرى.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures.</source>
      <translation>هي محفوظة باسم {person} لكنها تشبه {other}: تبعد {distance:.2f} عن صور {other}.</translation>
    </message>
    <message>
      <source>It is near to a face that you told Rollcall to ignore: it is not named and not recorded.</source>
      <translation>هو قريب من وجه طلبت من Rollcall تجاهله: لا يُسمّى ولا يُسجَّل.</translation>
    </message>
    <message>
      <source>It is not a picture that Rollcall can read; save it as JPEG or PNG.</source>
      <translation>ليست صورة يستطيع Rollcall قراءتها؛ احفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
      <source>It is not an ordinary file.</source>
      <translation>ليس ملفًا عاديًا.</translation>
    </message>
    <message>
      <source>It is not read yet.</source>
      <translation>لم تُقرأ بعد.</translation>
    </message>
    <message>
      <source>It is the same file as {original}, which is enough.</source>
      <translation>هي الملف نفسه {original}، وواحد يكفي.</translation>
    </message>
    <message>
      <source>It is the same file as {original}.</source>
      <translation>هي الملف نفسه {original}.</translation>
    </message>
    <message>
      <source>It is too large for this computer's memory; save a smaller version of it.</source>
      <translation>هي أكبر من ذاكرة هذا الحاسوب؛ احفظ نسخة أصغر منها.</translation>
    </message>
    <message>
      <source>It is written down. After that you are asked whether to erase what is kept of them.</source>
      <translation>يُدوَّن ذلك. ثم تُسأل هل تريد محو ما هو محفوظ عنه.</translation>
    </message>
    <message>
      <source>It is {person}</source>
      <translation>هذا {person}</translation>
    </message>
    <message>
      <source>It is {person}'s already.</source>
      <translation>هي لـ {person} أصلًا.</translation>
    </message>
    <message>
      <source>It looks like a live face.</source>
      <translation>يبدو وجهًا حيًا.</translation>
    </message>
    <message>
      <source>It looks like a picture on a screen or on paper.</source>
      <translation>يبدو صورة على شاشة أو على ورق.</translation>
    </message>
    <message>
      <source>It looks like {other}: it is {distance:.2f} from one of their pictures.</source>
      <translation>تشبه {other}: تبعد {distance:.2f} عن إحدى صوره.</translation>
    </message>
    <message>
      <source>It says that a face is near somebody's photos, not that it is them. Do not let anything important depend on it.</source>
      <translation>يعني أن الوجه قريب من صور شخص، لا أنه هو. لا تجعل أي أمر مهم متوقفًا عليه.</translation>
    </message>
    <message>
      <source>It shows the same moment as {original}, cropped differently; another photo would tell more.</source>
      <translation>تُظهر اللحظة نفسها التي في {original} بقصّ مختلف؛ صورة أخرى تفيد أكثر.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough.</source>
      <translation>تُظهر الصورة نفسها {original}، لكنها ضبابية لا تصلح للاستخدام؛ وتكفي {original}.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}; one of them is enough.</source>
      <translation>تُظهر الصورة نفسها {original}؛ وتكفي إحداهما.</translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها، وهو لا يشبه صور {person} الأخرى. اختر وجه {person}.</numerusform>
        <numerusform>فيها وجه واحد، وقد أُخذ أكبرها، وهو لا يشبه صور {person} الأخرى. اختر وجه {person}.</numerusform>
        <numerusform>فيها وجهان، وقد أُخذ أكبرها، وهو لا يشبه صور {person} الأخرى. اختر وجه {person}.</numerusform>
        <numerusform>فيها {n} وجوه، وقد أُخذ أكبرها، وهو لا يشبه صور {person} الأخرى. اختر وجه {person}.</numerusform>
        <numerusform>فيها {n} وجهًا، وقد أُخذ أكبرها، وهو لا يشبه صور {person} الأخرى. اختر وجه {person}.</numerusform>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها، وهو لا يشبه صور {person} الأخرى. اختر وجه {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها، وهو يشبه {other} لا {person}. اختر وجه {person}.</numerusform>
        <numerusform>فيها وجه واحد، وقد أُخذ أكبرها، وهو يشبه {other} لا {person}. اختر وجه {person}.</numerusform>
        <numerusform>فيها وجهان، وقد أُخذ أكبرها، وهو يشبه {other} لا {person}. اختر وجه {person}.</numerusform>
        <numerusform>فيها {n} وجوه، وقد أُخذ أكبرها، وهو يشبه {other} لا {person}. اختر وجه {person}.</numerusform>
        <numerusform>فيها {n} وجهًا، وقد أُخذ أكبرها، وهو يشبه {other} لا {person}. اختر وجه {person}.</numerusform>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها، وهو يشبه {other} لا {person}. اختر وجه {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {person}'s other pictures.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {person}'s other pictures.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها، وهو يشبه صور {person} الأخرى.</numerusform>
        <numerusform>فيها وجه واحد، وقد أُخذ أكبرها، وهو يشبه صور {person} الأخرى.</numerusform>
        <numerusform>فيها وجهان، وقد أُخذ أكبرها، وهو يشبه صور {person} الأخرى.</numerusform>
        <numerusform>فيها {n} وجوه، وقد أُخذ أكبرها، وهو يشبه صور {person} الأخرى.</numerusform>
        <numerusform>فيها {n} وجهًا، وقد أُخذ أكبرها، وهو يشبه صور {person} الأخرى.</numerusform>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها، وهو يشبه صور {person} الأخرى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها وجه واحد، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها وجهان، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها {n} وجوه، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها {n} وجهًا، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken. There is no other picture to tell whether it is {person}.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken. There is no other picture to tell whether it is {person}.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها. ولا توجد صورة أخرى تبيّن هل هذا {person}.</numerusform>
        <numerusform>فيها وجه واحد، وقد أُخذ أكبرها. ولا توجد صورة أخرى تبيّن هل هذا {person}.</numerusform>
        <numerusform>فيها وجهان، وقد أُخذ أكبرها. ولا توجد صورة أخرى تبيّن هل هذا {person}.</numerusform>
        <numerusform>فيها {n} وجوه، وقد أُخذ أكبرها. ولا توجد صورة أخرى تبيّن هل هذا {person}.</numerusform>
        <numerusform>فيها {n} وجهًا، وقد أُخذ أكبرها. ولا توجد صورة أخرى تبيّن هل هذا {person}.</numerusform>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها. ولا توجد صورة أخرى تبيّن هل هذا {person}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows one face from the front, sharp, well lit, at least 100 pixels wide.</source>
      <translation>يسري خلال ثانيتين. صورتان أو ثلاث في إضاءات مختلفة أفضل من واحدة. الصورة الجيدة تُظهر وجهًا واحدًا من الأمام، حادًا، جيد الإضاءة، لا يقل عرضه عن 100 بكسل.</translation>
    </message>
    <message>
      <source>It was not compared with comparing pictures yet. Compare does it.</source>
      <translation>لم تُجرَ مقارنته بالصور بعد. زر «مقارنة» يجريها.</translation>
    </message>
    <message>
      <source>It will be used as soon as its network is ready.</source>
      <translation>سيُستخدم حالما تصبح شبكته جاهزة.</translation>
    </message>
    <message>
      <source>Its face gave no usable template; use another picture.</source>
      <translation>لم ينتج وجهها قالبًا صالحًا؛ استخدم صورة أخرى.</translation>
    </message>
    <message>
      <source>Its name holds characters that are no text; rename it.</source>
      <translation>في اسمها رموز ليست نصًا؛ أعد تسميتها.</translation>
    </message>
    <message>
      <source>Its name holds characters that change the direction of the text, so that it reads otherwise; rename it.</source>
      <translation>في اسمها رموز تغيّر اتجاه النص فيُقرأ على غير حقيقته؛ أعد تسميتها.</translation>
    </message>
    <message>
      <source>Its name holds control characters; rename it.</source>
      <translation>في اسمها رموز تحكّم؛ أعد تسميتها.</translation>
    </message>
    <message>
      <source>Its name is empty; rename it to the person's name.</source>
      <translation>اسمها فارغ؛ سمِّها باسم الشخص.</translation>
    </message>
    <message>
      <source>Its network {network} is not on this computer: fetch it under Tools, Models and licences.</source>
      <translation>شبكته {network} ليست على هذا الحاسوب: اجلبها من «الأدوات»، «النماذج والرخص».</translation>
    </message>
    <message>
      <source>Its weights were trained on VGGFace and VGGFace2, published for research.</source>
      <translation>دُرّبت أوزانها على VGGFace وVGGFace2 المنشورتين لأغراض البحث.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (⁦*.json⁩)</translation>
    </message>
    <message>
      <source>Join with {name}</source>
      <translation>ضم إلى {name}</translation>
    </message>
    <message>
      <source>Judging recordings</source>
      <translation>جارٍ تقييم التسجيلات</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>احتفاظ</translation>
    </message>
    <message>
      <source>Keep all</source>
      <translation>الاحتفاظ بالكل</translation>
    </message>
    <message>
      <source>Keep damaged databases</source>
      <translation>الاحتفاظ بقواعد البيانات التالفة</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>الاحتفاظ بها</translation>
    </message>
    <message>
      <source>Keep pictures set aside</source>
      <translation>الاحتفاظ بالصور المنحّاة</translation>
    </message>
    <message>
      <source>Keep removed pictures</source>
      <translation>الاحتفاظ بالصور المزالة</translation>
    </message>
    <message>
      <source>Keep sightings</source>
      <translation>الاحتفاظ بالمشاهدات</translation>
    </message>
    <message>
      <source>Keep strangers</source>
      <translation>الاحتفاظ بالغرباء</translation>
    </message>
    <message>
      <source>Keep the audit trail</source>
      <translation>الاحتفاظ بسجل التدقيق</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>الاحتفاظ بها</translation>
    </message>
    <message>
      <source>Keep watching with the window closed?</source>
      <translation>هل تريد مواصلة المراقبة والنافذة مغلقة؟</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} of them</source>
      <extracomment>For 1: Keep {n} of them</extracomment>
      <translation>
        <numerusform>الاحتفاظ بواحدة ({n})</numerusform>
        <numerusform>الاحتفاظ بواحدة منها</numerusform>
        <numerusform>الاحتفاظ باثنتين منها</numerusform>
        <numerusform>الاحتفاظ بـ {n} منها</numerusform>
        <numerusform>الاحتفاظ بـ {n} منها</numerusform>
        <numerusform>الاحتفاظ بـ {n} منها</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept for {span}, then deleted (config.yaml: sightings.keep_days).</source>
      <translation>تُحفظ {span} ثم تُحذف (⁦config.yaml: sightings.keep_days⁩).</translation>
    </message>
    <message>
      <source>Kept it as it is</source>
      <translation>إبقاؤها كما هي</translation>
    </message>
    <message>
      <source>Key of the certificate</source>
      <translation>مفتاح الشهادة</translation>
    </message>
    <message>
      <source>Key of the templates saved</source>
      <translation>حفظ مفتاح القوالب</translation>
    </message>
    <message>
      <source>Key of this desk's certificate</source>
      <translation>مفتاح شهادة هذا المكتب</translation>
    </message>
    <message>
      <source>Key picture</source>
      <translation>الصورة الرئيسية</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>وضع الاستقبال</translation>
    </message>
    <message>
      <source>Knows {names}.</source>
      <translation>يعرف {names}.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language of the window: auto, en, de, fr, es, zh or ar; auto is that of the system.</source>
      <translation>لغة النافذة: auto أو en أو de أو fr أو es أو zh أو ar؛ وتعني auto لغة النظام.</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>أكبر صورة</translation>
    </message>
    <message>
      <source>Largest upload</source>
      <translation>أكبر ملف مرسل</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <source>Last day of the consent</source>
      <translation>آخر يوم للموافقة</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>آخر ظهور</translation>
    </message>
    <message>
      <source>Last seen {when}</source>
      <translation>آخر ظهور {when}</translation>
    </message>
    <message>
      <source>Last unknown person</source>
      <translation>آخر شخص مجهول</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>التأخر</translation>
    </message>
    <message>
      <source>Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to minutes and is the first to try.</source>
      <translation>يتعلّم قاعدة واحدة لكل شخص من كل صوره، بالشبكة المستخدمة. يستغرق ثواني إلى دقائق، وهو أول ما يُجرَّب.</translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} people, drawn by chance from the {people}.</source>
      <extracomment>For 1: Learnt from {n} person, drawn by chance from the {people}.</extracomment>
      <translation>
        <numerusform>استُخلصت من {n} شخص بالاختيار العشوائي من أصل {people}.</numerusform>
        <numerusform>استُخلصت من شخص واحد بالاختيار العشوائي من أصل {people}.</numerusform>
        <numerusform>استُخلصت من شخصين بالاختيار العشوائي من أصل {people}.</numerusform>
        <numerusform>استُخلصت من {n} أشخاص بالاختيار العشوائي من أصل {people}.</numerusform>
        <numerusform>استُخلصت من {n} شخصًا بالاختيار العشوائي من أصل {people}.</numerusform>
        <numerusform>استُخلصت من {n} شخص بالاختيار العشوائي من أصل {people}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} pictures of the {people} people registered.</source>
      <extracomment>For 1: Learnt from {n} picture of the {people} people registered.</extracomment>
      <translation>
        <numerusform>استُخلصت من {n} صورة للأشخاص المسجَّلين ({people}).</numerusform>
        <numerusform>استُخلصت من صورة واحدة للأشخاص المسجَّلين ({people}).</numerusform>
        <numerusform>استُخلصت من صورتين للأشخاص المسجَّلين ({people}).</numerusform>
        <numerusform>استُخلصت من {n} صور للأشخاص المسجَّلين ({people}).</numerusform>
        <numerusform>استُخلصت من {n} صورة للأشخاص المسجَّلين ({people}).</numerusform>
        <numerusform>استُخلصت من {n} صورة للأشخاص المسجَّلين ({people}).</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out doubtful pictures</source>
      <translation>استبعاد الصور المشكوك فيها</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>المغادرة</translation>
    </message>
    <message>
      <source>Left after</source>
      <translation>مهلة المغادرة</translation>
    </message>
    <message>
      <source>Left early</source>
      <translation>المغادرة المبكرة</translation>
    </message>
    <message>
      <source>Left out, because their dates cannot be worked out here: {names}. Enter these holidays by hand.</source>
      <translation>استُبعدت لأن تواريخها لا يمكن تحديدها هنا: {names}. أدخل هذه العطل يدويًا.</translation>
    </message>
    <message>
      <source>Let it &amp;finish</source>
      <translation>ان&amp;تظار الانتهاء</translation>
    </message>
    <message>
      <source>Licence: {licence}. Commercial use: {use}.</source>
      <translation>الرخصة: {licence}. الاستخدام التجاري: {use}.</translation>
    </message>
    <message>
      <source>Licences.</source>
      <translation>الرخص.</translation>
    </message>
    <message>
      <source>Lift your chin a little.</source>
      <translation>ارفع ذقنك قليلًا.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Like whom?

Choose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. Your own people work, too. The folder is only read.</source>
      <translation>بمن تقارن؟

اختر مجلد أشخاص: لكل شخص صورة ⁦Name.jpg⁩ أو مجلد Name فيه صور. ويصلح أشخاصك أيضًا. المجلد يُقرأ فقط.</translation>
    </message>
    <message>
      <source>Line {line} of {file} is a change of an entry; export the entries themselves.</source>
      <translation>السطر {line} من {file} تعديل على قيد؛ صدّر القيود نفسها.</translation>
    </message>
    <message>
      <source>Line {number} of {file} has no colon: it is no LDIF.</source>
      <translation>ليس في السطر {number} من {file} نقطتان (:)، فهو ليس LDIF.</translation>
    </message>
    <message>
      <source>Line {number}: {problem}.</source>
      <translation>السطر {number}: {problem}.</translation>
    </message>
    <message>
      <source>Live face or picture</source>
      <translation>وجه حي أم صورة</translation>
    </message>
    <message>
      <source>Live or a picture?</source>
      <translation>حي أم صورة؟</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>الصورة الحية</translation>
    </message>
    <message>
      <source>Live picture with the names of those who are recognised</source>
      <translation>الصورة الحية بأسماء من جرى التعرّف عليهم</translation>
    </message>
    <message>
      <source>Live pictures</source>
      <translation>الصور الحية</translation>
    </message>
    <message>
      <source>Live pictures that are sent at the same time, at most.</source>
      <translation>أقصى عدد من الصور الحية المرسلة في الوقت نفسه.</translation>
    </message>
    <message>
      <source>Loc&amp;k</source>
      <translation>&amp;قفل</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>القفل بعد</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>مقفل</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>السجل</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>تسجيل الدخول</translation>
    </message>
    <message>
      <source>Log in from the page of this server.</source>
      <translation>سجّل الدخول من صفحة هذا الخادم.</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>تسجيل الخروج</translation>
    </message>
    <message>
      <source>Log: {file}</source>
      <translation>السجل: {file}</translation>
    </message>
    <message>
      <source>Long training</source>
      <translation>تدريب طويل</translation>
    </message>
    <message>
      <source>Longest time between tries</source>
      <translation>أطول مدة بين المحاولات</translation>
    </message>
    <message>
      <source>Look into the camera: {name} appears on the picture in a moment.</source>
      <translation>انظر إلى الكاميرا: يظهر {name} في الصورة بعد لحظة.</translation>
    </message>
    <message>
      <source>Look straight into the camera.</source>
      <translation>انظر إلى الكاميرا مباشرة.</translation>
    </message>
    <message>
      <source>Look {number}, looking down. Press to discard it</source>
      <translation>اللقطة {number}، نظر إلى الأسفل. اضغط لاستبعادها</translation>
    </message>
    <message>
      <source>Look {number}, looking up. Press to discard it</source>
      <translation>اللقطة {number}، نظر إلى الأعلى. اضغط لاستبعادها</translation>
    </message>
    <message>
      <source>Look {number}, straight ahead. Press to discard it</source>
      <translation>اللقطة {number}، نظر إلى الأمام. اضغط لاستبعادها</translation>
    </message>
    <message>
      <source>Look {number}, turned left. Press to discard it</source>
      <translation>اللقطة {number}، التفات إلى اليسار. اضغط لاستبعادها</translation>
    </message>
    <message>
      <source>Look {number}, turned right. Press to discard it</source>
      <translation>اللقطة {number}، التفات إلى اليمين. اضغط لاستبعادها</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>الشبيه</translation>
    </message>
    <message>
      <source>Looking down. Click to discard it</source>
      <translation>نظر إلى الأسفل. انقر لاستبعادها</translation>
    </message>
    <message>
      <source>Looking for faces on the picture…</source>
      <translation>جارٍ البحث عن وجوه في الصورة…</translation>
    </message>
    <message>
      <source>Looking for faces…</source>
      <translation>جارٍ البحث عن وجوه…</translation>
    </message>
    <message>
      <source>Looking for pictures in {subject}</source>
      <translation>جارٍ البحث عن صور في {subject}</translation>
    </message>
    <message>
      <source>Looking up. Click to discard it</source>
      <translation>نظر إلى الأعلى. انقر لاستبعادها</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>اللقطات</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and they are not recorded again.</source>
      <translation>تُحذف اللقطات والمشاهدات، ولا تُسجَّل وجوههم مجددًا.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and this face is not recorded again.</source>
      <translation>تُحذف اللقطات والمشاهدات، ولا يُسجَّل هذا الوجه مجددًا.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are a new stranger.</source>
      <translation>تُحذف اللقطات والمشاهدات. وإن شوهد مجددًا عُدّ غريبًا جديدًا.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are new.</source>
      <translation>تُحذف اللقطات والمشاهدات. وإن شوهدوا مجددًا عُدّوا جددًا.</translation>
    </message>
    <message>
      <source>Looks at a face before it gets a name or is called unknown.</source>
      <translation>عدد لقطات الوجه قبل أن يُعطى اسمًا أو يُعدّ مجهولًا.</translation>
    </message>
    <message>
      <source>Looks at a person that are collected from the camera.</source>
      <translation>عدد اللقطات التي تُجمع للشخص من الكاميرا.</translation>
    </message>
    <message>
      <source>Looks at unknown faces are kept for {hours}, then deleted (config.yaml: sightings.strangers_keep_hours; 0 keeps none).</source>
      <translation>تُحفظ لقطات الوجوه المجهولة {hours} ثم تُحذف (⁦config.yaml: sightings.strangers_keep_hours⁩؛ 0 يعني عدم حفظها).</translation>
    </message>
    <message>
      <source>Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).</source>
      <translation>لا تُحفظ لقطات الوجوه المجهولة (⁦config.yaml: sightings.strangers_keep_hours: 0⁩).</translation>
    </message>
    <message>
      <source>Looks before a name</source>
      <translation>اللقطات قبل إعطاء اسم</translation>
    </message>
    <message>
      <source>Looks before somebody is seen</source>
      <translation>اللقطات قبل عدّ الشخص مُشاهَدًا</translation>
    </message>
    <message>
      <source>Looks that count</source>
      <translation>اللقطات المعتبرة</translation>
    </message>
    <message>
      <source>Looks that must agree before somebody counts as seen.</source>
      <translation>عدد اللقطات التي يجب أن تتفق قبل أن يُعدّ الشخص مُشاهَدًا.</translation>
    </message>
    <message>
      <source>Looks to collect</source>
      <translation>اللقطات المطلوب جمعها</translation>
    </message>
    <message>
      <source>Lower your chin a little.</source>
      <translation>اخفض ذقنك قليلًا.</translation>
    </message>
    <message>
      <source>M&amp;ore</source>
      <translation>ال&amp;مزيد</translation>
    </message>
    <message>
      <source>MIT for the code; none is stated for the weights</source>
      <translation>MIT للشيفرة؛ ولم تُذكر رخصة للأوزان</translation>
    </message>
    <message>
      <source>MQTT and Home Assistant</source>
      <translation>MQTT وHome Assistant</translation>
    </message>
    <message>
      <source>MQTT broker</source>
      <translation>وسيط MQTT</translation>
    </message>
    <message>
      <source>MQTT needs the package paho-mqtt: python -m pip install paho-mqtt</source>
      <translation>يحتاج MQTT إلى الحزمة ⁦paho-mqtt⁩: ⁦python -m pip install paho-mqtt⁩</translation>
    </message>
    <message>
      <source>MTCNN: three small networks, five landmarks</source>
      <translation>MTCNN: ثلاث شبكات صغيرة وخمس نقاط معلمية</translation>
    </message>
    <message>
      <source>Made of a passphrase</source>
      <translation>من عبارة مرور</translation>
    </message>
    <message>
      <source>Make &amp;key picture</source>
      <translation>تعيين &amp;كصورة رئيسية</translation>
    </message>
    <message>
      <source>Making the index of {subject} on the server</source>
      <translation>جارٍ إنشاء فهرس {subject} على الخادم</translation>
    </message>
    <message numerus="yes">
      <source>Measured on {n} pictures of {people} people.</source>
      <extracomment>For 1: Measured on {n} picture of {people} people.</extracomment>
      <translation>
        <numerusform>قيست على {n} صورة للأشخاص ({people}).</numerusform>
        <numerusform>قيست على صورة واحدة للأشخاص ({people}).</numerusform>
        <numerusform>قيست على صورتين للأشخاص ({people}).</numerusform>
        <numerusform>قيست على {n} صور للأشخاص ({people}).</numerusform>
        <numerusform>قيست على {n} صورة للأشخاص ({people}).</numerusform>
        <numerusform>قيست على {n} صورة للأشخاص ({people}).</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring the speed of {subject}</source>
      <translation>جارٍ قياس سرعة {subject}</translation>
    </message>
    <message>
      <source>Megabytes of one picture that is sent.</source>
      <translation>الحجم الأقصى للصورة المرسلة، بالميغابايت.</translation>
    </message>
    <message>
      <source>Menu of the picture</source>
      <translation>قائمة الصورة</translation>
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation>دمج مع {name}</translation>
    </message>
    <message>
      <source>Merge {name} into whom?</source>
      <translation>مع من تريد دمج {name}؟</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>دمج</translation>
    </message>
    <message>
      <source>Merged {person} into {into}</source>
      <translation>دمج {person} مع {into}</translation>
    </message>
    <message>
      <source>Million pixels of one picture that is sent.</source>
      <translation>الحد الأقصى للصورة المرسلة، بملايين البكسلات.</translation>
    </message>
    <message>
      <source>MiniFASNet, tells faces from pictures of faces; two are used together</source>
      <translation>MiniFASNet، يميّز الوجوه من صور الوجوه؛ ويُستخدم اثنان معًا</translation>
    </message>
    <message>
      <source>Minivision, Silent-Face-Anti-Spoofing, 2020; there is no paper</source>
      <translation>Minivision، Silent-Face-Anti-Spoofing، 2020؛ لا توجد ورقة بحثية</translation>
    </message>
    <message>
      <source>Minutes without input after which an operator's PIN is asked for again.</source>
      <translation>عدد الدقائق من دون إدخال التي يُطلب بعدها رمز PIN للمشغّل من جديد.</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>عكس</translation>
    </message>
    <message>
      <source>Mirror a camera</source>
      <translation>عكس صورة الكاميرا</translation>
    </message>
    <message>
      <source>MobileFaceNet w600k_mbf of InsightFace's buffalo_s</source>
      <translation>MobileFaceNet w600k_mbf من buffalo_s لدى InsightFace</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <source>Model imported</source>
      <translation>استيراد نموذج</translation>
    </message>
    <message>
      <source>Model installed</source>
      <translation>تثبيت نموذج</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>النماذج</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>إلى أ&amp;على</translation>
    </message>
    <message>
      <source>Move to a new person, {name}</source>
      <translation>نقل إلى شخص جديد، {name}</translation>
    </message>
    <message>
      <source>Move to {name}</source>
      <translation>نقل إلى {name}</translation>
    </message>
    <message>
      <source>Move to {other}</source>
      <translation>نقل إلى {other}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} pictures to {person}</source>
      <extracomment>For 1: Moved a picture to {person}</extracomment>
      <translation>
        <numerusform>نقل {n} صورة إلى {person}</numerusform>
        <numerusform>نقل صورة واحدة إلى {person}</numerusform>
        <numerusform>نقل صورتين إلى {person}</numerusform>
        <numerusform>نقل {n} صور إلى {person}</numerusform>
        <numerusform>نقل {n} صورة إلى {person}</numerusform>
        <numerusform>نقل {n} صورة إلى {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>ال&amp;اسم</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Name held back</source>
      <translation>اسم محجوب</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation>اسم الشخص</translation>
    </message>
    <message>
      <source>Name of the result</source>
      <translation>اسم النتيجة</translation>
    </message>
    <message>
      <source>Name of the site whose people this desk has; without one, it has those of every site.</source>
      <translation>اسم الموقع الذي يضم هذا المكتب أشخاصه؛ وإن تُرك فارغًا فهو يضم أشخاص كل المواقع.</translation>
    </message>
    <message>
      <source>Name somebody unknown</source>
      <translation>تسمية شخص مجهول</translation>
    </message>
    <message>
      <source>Name stranger {number}</source>
      <translation>تسمية الغريب {number}</translation>
    </message>
    <message>
      <source>Name the camera without user and password: these are asked for, or given apart.</source>
      <translation>اكتب عنوان الكاميرا من دون اسم المستخدم وكلمة المرور: فهما يُطلبان لاحقًا أو يُعطيان على حدة.</translation>
    </message>
    <message>
      <source>Name to log in with; without one, without a login.</source>
      <translation>الاسم المستخدم لتسجيل الدخول؛ ومن دونه لا يُسجَّل الدخول.</translation>
    </message>
    <message>
      <source>Name, id or picture</source>
      <translation>الاسم أو المعرّف أو الصورة</translation>
    </message>
    <message>
      <source>Name, source or note</source>
      <translation>الاسم أو المصدر أو التعليق</translation>
    </message>
    <message>
      <source>Name, state or remark</source>
      <translation>الاسم أو الحالة أو الملاحظة</translation>
    </message>
    <message>
      <source>Name, typed by the person who agrees</source>
      <translation>الاسم، يكتبه الشخص الموافق بنفسه</translation>
    </message>
    <message>
      <source>Names are held back, as no face can be judged live: {text}</source>
      <translation>الأسماء محجوبة، إذ لا يمكن التحقق من أن الوجوه حية: {text}</translation>
    </message>
    <message>
      <source>Names come from comparing with pictures again.</source>
      <translation>عادت الأسماء تأتي من المقارنة بالصور.</translation>
    </message>
    <message>
      <source>Names come from {title} from now on, until Rollcall is closed.</source>
      <translation>تأتي الأسماء من {title} من الآن فصاعدًا، حتى يُغلق Rollcall.</translation>
    </message>
    <message>
      <source>Names the people you have registered, on a live picture.</source>
      <translation>يسمّي الأشخاص الذين سجّلتهم، في صورة حية.</translation>
    </message>
    <message>
      <source>Names, faces and times in a database: it is not sealed.</source>
      <translation>أسماء ووجوه وأوقات في قاعدة بيانات: غير مشفّرة.</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>تسمية…</translation>
    </message>
    <message>
      <source>Ne&amp;w person…</source>
      <translation>&amp;شخص جديد…</translation>
    </message>
    <message>
      <source>Ne&amp;xt camera</source>
      <translation>الكاميرا التال&amp;ية</translation>
    </message>
    <message>
      <source>Nearest in the gallery</source>
      <translation>الأقرب في المعرض</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>الشبكة</translation>
    </message>
    <message>
      <source>Network &amp;address…</source>
      <translation>عنوان &amp;شبكي…</translation>
    </message>
    <message>
      <source>Network cameras</source>
      <translation>كاميرات الشبكة</translation>
    </message>
    <message>
      <source>Network camera…</source>
      <translation>كاميرا شبكية…</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>الشبكات</translation>
    </message>
    <message>
      <source>Networks and their weights, the same for everybody.</source>
      <translation>شبكات وأوزانها، وهي واحدة عند الجميع.</translation>
    </message>
    <message>
      <source>Networks with weights in Keras' format</source>
      <translation>الشبكات ذات الأوزان بصيغة Keras</translation>
    </message>
    <message>
      <source>New &amp;PIN…</source>
      <translation>ر&amp;مز PIN جديد…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>رمز PIN جديد</translation>
    </message>
    <message>
      <source>New PIN of {name}</source>
      <translation>رمز PIN الجديد للمشغّل {name}</translation>
    </message>
    <message>
      <source>Newest looks of a face that count.</source>
      <translation>عدد أحدث لقطات الوجه التي تُحتسب.</translation>
    </message>
    <message>
      <source>No &amp;longer show this one</source>
      <translation>إيقاف عرض &amp;هذا المصدر</translation>
    </message>
    <message>
      <source>No better than comparing with pictures, as far as these pictures can tell.</source>
      <translation>ليس أفضل من المقارنة بالصور، بقدر ما تبيّنه هذه الصور.</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>لا كاميرا</translation>
    </message>
    <message>
      <source>No camera answered. It must be on the same network, and ONVIF switched on in its settings. You can also give its address.</source>
      <translation>لم تستجب أي كاميرا. يجب أن تكون الكاميرا على شبكة الاتصال نفسها، وأن يكون ONVIF مفعّلًا في إعداداتها. ويمكنك أيضًا كتابة عنوانها.</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
      <source>No camera was found on this computer, and nobody is registered yet, so the demo plays.</source>
      <translation>لم يُعثر على كاميرا في هذا الحاسوب، ولم يُسجَّل أحد بعد، لذلك يُشغَّل العرض التجريبي.</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>لم يُعثر على كاميرا في هذا الحاسوب.</translation>
    </message>
    <message>
      <source>No camera was found on this computer. {alternatives}</source>
      <translation>لم يُعثر على كاميرا في هذا الحاسوب. {alternatives}</translation>
    </message>
    <message>
      <source>No computer called {host} is known on this network. Check the address.</source>
      <translation>لا يوجد حاسوب معروف باسم {host} على شبكة الاتصال هذه. تحقق من العنوان.</translation>
    </message>
    <message>
      <source>No consent.</source>
      <translation>لا توجد موافقة.</translation>
    </message>
    <message>
      <source>No database server is set. To set one: python main.py settings set gallery.database postgresql://user@host:5432/database</source>
      <translation>لم يُضبط خادم قاعدة بيانات. لضبط خادم: ⁦python main.py settings set gallery.database postgresql://user@host:5432/database⁩</translation>
    </message>
    <message>
      <source>No entry fits.</source>
      <translation>لا يوجد قيد مطابق.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>لا وجه</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
      <source>No face is found</source>
      <translation>عدم العثور على وجه</translation>
    </message>
    <message>
      <source>No face is found on this picture</source>
      <translation>لا يُعثر على وجه في هذه الصورة</translation>
    </message>
    <message>
      <source>No face was found in this picture.</source>
      <translation>لم يُعثر على وجه في هذه الصورة.</translation>
    </message>
    <message>
      <source>No face was found on 1 picture of {folder}.</source>
      <translation>لم يُعثر على وجه في صورة واحدة من {folder}.</translation>
    </message>
    <message>
      <source>No face was found on the pictures of {root}.</source>
      <translation>لم يُعثر على وجه في صور {root}.</translation>
    </message>
    <message>
      <source>No face was found on this photo.</source>
      <translation>لم يُعثر على وجه في هذه الصورة.</translation>
    </message>
    <message>
      <source>No face was found on this picture.</source>
      <translation>لم يُعثر على وجه في هذه الصورة.</translation>
    </message>
    <message>
      <source>No face was found on this picture. Take another, from nearer or in better light.</source>
      <translation>لم يُعثر على وجه في هذه الصورة. التقط أخرى من مسافة أقرب أو في إضاءة أفضل.</translation>
    </message>
    <message numerus="yes">
      <source>No face was found on {n} pictures.</source>
      <extracomment>For 1: No face was found on {n} picture.</extracomment>
      <translation>
        <numerusform>لم يُعثر على وجه في {n} صورة.</numerusform>
        <numerusform>لم يُعثر على وجه في صورة واحدة.</numerusform>
        <numerusform>لم يُعثر على وجه في صورتين.</numerusform>
        <numerusform>لم يُعثر على وجه في {n} صور.</numerusform>
        <numerusform>لم يُعثر على وجه في {n} صورة.</numerusform>
        <numerusform>لم يُعثر على وجه في {n} صورة.</numerusform>
      </translation>
    </message>
    <message>
      <source>No face was found on {pictures:,} pictures of {folder}.</source>
      <translation>لم يُعثر على وجه في {pictures:,} من صور {folder}.</translation>
    </message>
    <message>
      <source>No face was found; use a picture that shows one face, upright and from the front.</source>
      <translation>لم يُعثر على وجه؛ استخدم صورة فيها وجه واحد معتدل ومن الأمام.</translation>
    </message>
    <message>
      <source>No faces</source>
      <translation>لا وجوه</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>لم يُختر مجلد بعد.</translation>
    </message>
    <message>
      <source>No look was taken yet.</source>
      <translation>لم تؤخذ أي لقطة بعد.</translation>
    </message>
    <message>
      <source>No looks were collected.</source>
      <translation>لم تُجمع أي لقطة.</translation>
    </message>
    <message>
      <source>No more pictures come from {source}.</source>
      <translation>لم تعد تصل صور من {source}.</translation>
    </message>
    <message>
      <source>No name until the face is live</source>
      <translation>لا اسم حتى يثبت أن الوجه حي</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>لا صورة</translation>
    </message>
    <message>
      <source>No picture was analysed: {file} is left as it was.</source>
      <translation>لم تُحلَّل أي صورة: يبقى {file} كما كان.</translation>
    </message>
    <message>
      <source>No picture was named.</source>
      <translation>لم تُحدَّد أي صورة.</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>لا صورة بعد</translation>
    </message>
    <message>
      <source>No pictures were imported</source>
      <translation>لم تُستورد أي صورة</translation>
    </message>
    <message>
      <source>No problems found in {pictures} of {people}.</source>
      <translation>لم يُعثر على مشكلات ({pictures}، {people}).</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
    </message>
    <message>
      <source>No sightings are kept: sightings.keep_days is 0 in the settings.</source>
      <translation>لا تُحفظ أي مشاهدات: قيمة ⁦sightings.keep_days⁩ في الإعدادات هي 0.</translation>
    </message>
    <message>
      <source>No threshold that keeps strangers out would still name your people: the gallery check tells which pictures may be under a wrong name.</source>
      <translation>لا توجد عتبة تستبعد الغرباء وتظل تسمّي أشخاصك: يبيّن فحص المعرض أي الصور قد تكون تحت اسم خاطئ.</translation>
    </message>
    <message>
      <source>No two of them seem to be of one person.</source>
      <translation>لا يبدو أن اثنين منها لشخص واحد.</translation>
    </message>
    <message>
      <source>No unknown face was seen in the last {hours}.</source>
      <translation>لم يُشاهد أي وجه مجهول خلال آخر {hours}.</translation>
    </message>
    <message>
      <source>No {value} is trained for {gallery} yet: python main.py train {value} --name {name}.</source>
      <translation>لم يُدرَّب {value} للمعرض {gallery} بعد: ⁦python main.py train {value} --name {name}⁩</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>لا، هذا شخص آخر</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>لا أحد</translation>
    </message>
    <message>
      <source>Nobody by that name.</source>
      <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
      <source>Nobody called {name} is registered.</source>
      <translation>لم يُسجَّل أحد باسم {name}.</translation>
    </message>
    <message>
      <source>Nobody else on these pictures looks like them. Click on those that you want to register.</source>
      <translation>لا أحد غيرهم في هذه الصور يشبههم. انقر على من تريد تسجيلهم.</translation>
    </message>
    <message>
      <source>Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the same. The list marks such a sighting as entered by hand.</source>
      <translation>لا أحد ملزم باستخدام وجهه: من لا يريد أن يُتعرّف عليه، أو لم يُتعرّف عليه، يُدوَّن هنا ويُحتسب مثل غيره. وتبيّن القائمة أن هذه المشاهدة أُدخلت يدويًا.</translation>
    </message>
    <message>
      <source>Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.</source>
      <translation>ليس لأحد صورتان صالحتان، فلم يمكن البحث عن أحد. أضف صورة ثانية لبعض الأشخاص.</translation>
    </message>
    <message>
      <source>Nobody is asked for a PIN any more then: {name} is the last one.</source>
      <translation>لن يُطلب رمز PIN من أحد بعد ذلك: {name} هو آخر مشغّل.</translation>
    </message>
    <message>
      <source>Nobody is expected on this day.</source>
      <translation>لا يُتوقَّع حضور أحد في هذا اليوم.</translation>
    </message>
    <message>
      <source>Nobody is expected yet.

Groups of people with a schedule say who should be here when: write the first one with “Groups and schedules”.</source>
      <translation>لا يُتوقَّع حضور أحد بعد.

مجموعات الأشخاص ذات الجداول تحدد من ينبغي أن يكون هنا ومتى: اكتب أول مجموعة من «المجموعات والجداول».</translation>
    </message>
    <message>
      <source>Nobody is here</source>
      <translation>لا أحد هنا</translation>
    </message>
    <message>
      <source>Nobody is in view. Sit down in front of the camera.</source>
      <translation>لا أحد في مجال الرؤية. اجلس أمام الكاميرا.</translation>
    </message>
    <message>
      <source>Nobody is registered yet, so there is no name to give.</source>
      <translation>لم يُسجَّل أحد بعد، فلا اسم يُعطى.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.</source>
      <translation>لم يُسجَّل أحد بعد.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.

Add photos of people first. Each is checked as soon as it is there.</source>
      <translation>لم يُسجَّل أحد بعد.

أضف أولًا صورًا لأشخاص. تُفحص كل صورة حالما توجد.</translation>
    </message>
    <message>
      <source>Nobody is registered: there is nothing to measure yet.</source>
      <translation>لم يُسجَّل أحد: لا يوجد ما يُقاس بعد.</translation>
    </message>
    <message>
      <source>Nobody of them is here now</source>
      <translation>لا أحد منهم هنا الآن</translation>
    </message>
    <message>
      <source>Nobody was expected: there is nothing to print.</source>
      <translation>لم يكن حضور أحد متوقعًا: لا يوجد ما يُطبع.</translation>
    </message>
    <message>
      <source>Nobody was seen</source>
      <translation>لم يُشاهد أحد</translation>
    </message>
    <message>
      <source>Nobody was seen in the last 7 days</source>
      <translation>لم يُشاهد أحد في آخر 7 أيام</translation>
    </message>
    <message>
      <source>Nobody was seen on these days</source>
      <translation>لم يُشاهد أحد في هذه الأيام</translation>
    </message>
    <message>
      <source>Nobody was seen on this day.</source>
      <translation>لم يُشاهد أحد في هذا اليوم.</translation>
    </message>
    <message>
      <source>Nobody was seen this month</source>
      <translation>لم يُشاهد أحد هذا الشهر</translation>
    </message>
    <message>
      <source>Nobody was seen today</source>
      <translation>لم يُشاهد أحد اليوم</translation>
    </message>
    <message>
      <source>Nobody was seen yesterday</source>
      <translation>لم يُشاهد أحد أمس</translation>
    </message>
    <message>
      <source>Nobody was watching {times}.</source>
      <translation>لم تكن هناك مراقبة في: {times}.</translation>
    </message>
    <message>
      <source>None of the pictures in {source} can be read. Choose another source.</source>
      <translation>لا يمكن قراءة أي صورة في {source}. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>None of these pictures can be read any more. Are they still in the folder?</source>
      <translation>لم تعد قراءة أي من هذه الصور ممكنة. أما زالت في المجلد؟</translation>
    </message>
    <message>
      <source>Normalised by other people</source>
      <translation>بالتطبيع بأشخاص آخرين</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>لم يُتحقق منه</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>غير مشفّر</translation>
    </message>
    <message>
      <source>Not everything can be saved as it stands: the reason is beside it.</source>
      <translation>لا يمكن حفظ كل شيء بحالته هذه: السبب مذكور بجانبه.</translation>
    </message>
    <message>
      <source>Not everything could be written: the log has the details.</source>
      <translation>لم تمكن كتابة كل شيء: التفاصيل في السجل.</translation>
    </message>
    <message>
      <source>Not everything could be written: {names} ended early.</source>
      <translation>لم تمكن كتابة كل شيء: انتهى قبل الأوان {names}.</translation>
    </message>
    <message>
      <source>Not in the gallery any more.</source>
      <translation>لم يعد في المعرض.</translation>
    </message>
    <message>
      <source>Not in the gallery any more; the pictures below can be restored.</source>
      <translation>لم يعد في المعرض؛ ويمكن استعادة الصور أدناه.</translation>
    </message>
    <message>
      <source>Not named, not recorded, not counted as a stranger</source>
      <translation>لا يُسمّى، ولا يُسجَّل، ولا يُعدّ غريبًا</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Not observed</source>
      <translation>غير مراقَب</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>لم تتم الطباعة</translation>
    </message>
    <message numerus="yes">
      <source>Not readable: {file} ({why}) and {n} other pictures.</source>
      <extracomment>For 1: Not readable: {file} ({why}) and {n} other picture.</extracomment>
      <translation>
        <numerusform>لا تمكن قراءة {file} ({why}) وصور أخرى ({n}).</numerusform>
        <numerusform>لا تمكن قراءة {file} ({why}) وصورة أخرى.</numerusform>
        <numerusform>لا تمكن قراءة {file} ({why}) وصورتين أخريين.</numerusform>
        <numerusform>لا تمكن قراءة {file} ({why}) و{n} صور أخرى.</numerusform>
        <numerusform>لا تمكن قراءة {file} ({why}) و{n} صورة أخرى.</numerusform>
        <numerusform>لا تمكن قراءة {file} ({why}) و{n} صورة أخرى.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not readable: {file} ({why}).</source>
      <translation>لا تمكن قراءة {file} ({why}).</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>لم يتم الحفظ</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>غير مؤكد</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>من دون تدوير</translation>
    </message>
    <message>
      <source>Not used any more, but kept; it can be restored at any time</source>
      <translation>لم تعد مستخدمة، لكنها محفوظة؛ ويمكن استعادتها في أي وقت</translation>
    </message>
    <message>
      <source>Not {name}</source>
      <translation>ليس {name}</translation>
    </message>
    <message>
      <source>Not {person}</source>
      <translation>ليس {person}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>Note where it was taken</source>
      <translation>تدوين مكان الالتقاط</translation>
    </message>
    <message>
      <source>Noted that this face is to be ignored</source>
      <translation>تدوين أن هذا الوجه يُتجاهل</translation>
    </message>
    <message>
      <source>Noted that this is not {person}</source>
      <translation>تدوين أن هذا ليس {person}</translation>
    </message>
    <message>
      <source>Nothing but its size and when it was changed: it is sealed.</source>
      <translation>لا شيء سوى حجمه ووقت تعديله: فهو مشفّر.</translation>
    </message>
    <message>
      <source>Nothing but its size, its time and its name, which may tell whose picture it was.</source>
      <translation>لا شيء سوى حجمه ووقته واسمه الذي قد يدل على صاحب الصورة.</translation>
    </message>
    <message>
      <source>Nothing could be compared.</source>
      <translation>تعذّرت مقارنة أي شيء.</translation>
    </message>
    <message>
      <source>Nothing could be written to {names}.</source>
      <translation>تعذّرت كتابة أي شيء إلى {names}.</translation>
    </message>
    <message>
      <source>Nothing is changed, and none of this is reported again.</source>
      <translation>لا يتغير شيء، ولن يُبلَّغ عن أي من هذا مجددًا.</translation>
    </message>
    <message>
      <source>Nothing is changed, and this is not reported again.</source>
      <translation>لا يتغير شيء، ولن يُبلَّغ عن هذا مجددًا.</translation>
    </message>
    <message>
      <source>Nothing is deleted before {until}: if the clock is wrong, set it.</source>
      <translation>لا يُحذف شيء قبل {until}: إن كانت الساعة خاطئة فاضبطها.</translation>
    </message>
    <message>
      <source>Nothing is measured yet.

Choose what to compare, and press Measure.</source>
      <translation>لم يُقَس شيء بعد.

اختر ما تريد مقارنته، ثم اضغط «قياس».</translation>
    </message>
    <message>
      <source>Nothing is recorded (config.yaml: sightings.keep_days).</source>
      <translation>لا يُسجَّل شيء (⁦config.yaml: sightings.keep_days⁩).</translation>
    </message>
    <message>
      <source>Nothing is set aside or removed.</source>
      <translation>لا شيء منحّى أو مزال.</translation>
    </message>
    <message>
      <source>Nothing was changed there.</source>
      <translation>لم يتغيّر شيء هناك.</translation>
    </message>
    <message>
      <source>Nothing was done yet that is recorded here.</source>
      <translation>لم يحدث بعد شيء مما يُسجَّل هنا.</translation>
    </message>
    <message>
      <source>Nothing was recorded, as no picture came.</source>
      <translation>لم يُسجَّل شيء، لأنه لم تصل أي صورة.</translation>
    </message>
    <message>
      <source>Nothing: it is empty.</source>
      <translation>لا شيء: إنه فارغ.</translation>
    </message>
    <message>
      <source>Now choose a folder of people to compare with.</source>
      <translation>اختر الآن مجلد أشخاص للمقارنة بهم.</translation>
    </message>
    <message>
      <source>Now take a face, or open a picture.</source>
      <translation>التقط الآن وجهًا، أو افتح صورة.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>موافق</translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the largest was taken.</source>
      <extracomment>For 1: Of {n} face the largest was taken.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها وجه واحد، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها وجهان، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها {n} وجوه، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها {n} وجهًا، وقد أُخذ أكبرها.</numerusform>
        <numerusform>فيها {n} وجه، وقد أُخذ أكبرها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one in the middle was taken.</source>
      <extracomment>For 1: Of {n} face the one in the middle was taken.</extracomment>
      <translation>
        <numerusform>من {n} وجه أُخذ الذي في الوسط.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي في الوسط.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي في الوسط.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي في الوسط.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي في الوسط.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي في الوسط.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one like {person}'s other pictures was taken.</source>
      <extracomment>For 1: Of {n} face the one like {person}'s other pictures was taken.</extracomment>
      <translation>
        <numerusform>من {n} وجه أُخذ الذي يشبه صور {person} الأخرى.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي يشبه صور {person} الأخرى.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي يشبه صور {person} الأخرى.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي يشبه صور {person} الأخرى.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي يشبه صور {person} الأخرى.</numerusform>
        <numerusform>من {n} وجه أُخذ الذي يشبه صور {person} الأخرى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures it was not trained on, {right} are most similar to the right person, and {named} get the right name.</source>
      <extracomment>For 1: Of {n} picture it was not trained on, {right} are most similar to the right person, and {named} get the right name.</extracomment>
      <translation>
        <numerusform>من {n} صورة لم تُستخدم في التدريب: {right} أقرب شبهًا إلى الشخص الصحيح، و{named} تنال الاسم الصحيح.</numerusform>
        <numerusform>من صورة واحدة لم تُستخدم في التدريب: {right} أقرب شبهًا إلى الشخص الصحيح، و{named} تنال الاسم الصحيح.</numerusform>
        <numerusform>من صورتين لم تُستخدم في التدريب: {right} أقرب شبهًا إلى الشخص الصحيح، و{named} تنال الاسم الصحيح.</numerusform>
        <numerusform>من {n} صور لم تُستخدم في التدريب: {right} أقرب شبهًا إلى الشخص الصحيح، و{named} تنال الاسم الصحيح.</numerusform>
        <numerusform>من {n} صورة لم تُستخدم في التدريب: {right} أقرب شبهًا إلى الشخص الصحيح، و{named} تنال الاسم الصحيح.</numerusform>
        <numerusform>من {n} صورة لم تُستخدم في التدريب: {right} أقرب شبهًا إلى الشخص الصحيح، و{named} تنال الاسم الصحيح.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</source>
      <extracomment>For 1: Of {n} picture of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</extracomment>
      <translation>
        <numerusform>من {n} صورة لغرباء: {named} تنال اسم أحد الأشخاص (95%: بحد أقصى {limit}؛ {people}).</numerusform>
        <numerusform>من صورة واحدة لغرباء: {named} تنال اسم أحد الأشخاص (95%: بحد أقصى {limit}؛ {people}).</numerusform>
        <numerusform>من صورتين لغرباء: {named} تنال اسم أحد الأشخاص (95%: بحد أقصى {limit}؛ {people}).</numerusform>
        <numerusform>من {n} صور لغرباء: {named} تنال اسم أحد الأشخاص (95%: بحد أقصى {limit}؛ {people}).</numerusform>
        <numerusform>من {n} صورة لغرباء: {named} تنال اسم أحد الأشخاص (95%: بحد أقصى {limit}؛ {people}).</numerusform>
        <numerusform>من {n} صورة لغرباء: {named} تنال اسم أحد الأشخاص (95%: بحد أقصى {limit}؛ {people}).</numerusform>
      </translation>
    </message>
    <message>
      <source>Old entries cut</source>
      <translation>حذف القيود القديمة</translation>
    </message>
    <message>
      <source>On</source>
      <translation>مفعّل</translation>
    </message>
    <message>
      <source>On a holiday entries by hand do not count: {people}.</source>
      <translation>لا تُحتسب الإدخالات اليدوية في يوم العطلة: {people}.</translation>
    </message>
    <message>
      <source>On the picture</source>
      <translation>في الصورة</translation>
    </message>
    <message>
      <source>On the picture or the slider: threshold stricter, looser by one step</source>
      <translation>على الصورة أو شريط التمرير: تشديد العتبة أو تخفيفها خطوة واحدة</translation>
    </message>
    <message>
      <source>On this computer.</source>
      <translation>على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>مرة أخرى</translation>
    </message>
    <message>
      <source>One face was found. A picture of it alone is put into the gallery.</source>
      <translation>عُثر على وجه واحد. توضع صورة له وحده في المعرض.</translation>
    </message>
    <message>
      <source>One is enough</source>
      <translation>واحدة تكفي</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>لحظة من فضلك…</translation>
    </message>
    <message>
      <source>One moment: getting ready to recognise faces.</source>
      <translation>لحظة: يجري التحضير للتعرّف على الوجوه.</translation>
    </message>
    <message>
      <source>Only one network is on this computer. Get more under Tools, Models and licences.</source>
      <translation>لا توجد على هذا الحاسوب إلا شبكة واحدة. احصل على غيرها من «الأدوات»، «النماذج والرخص».</translation>
    </message>
    <message>
      <source>Only one picture of {person}</source>
      <translation>صورة واحدة فقط لـ {person}</translation>
    </message>
    <message>
      <source>Only watching</source>
      <translation>مشاهدة فقط</translation>
    </message>
    <message>
      <source>Only with consent</source>
      <translation>بموافقة فقط</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} of your people could be strangers at a time: with more people registered, the figures say more.</source>
      <extracomment>For 1: Only {n} of your people could be a stranger at a time: with more people registered, the figures say more.</extracomment>
      <translation>
        <numerusform>لم يمكن أن يكون من أشخاصك غرباء في آن واحد إلا {n}: كلما زاد عدد المسجَّلين أفادت الأرقام أكثر.</numerusform>
        <numerusform>لم يمكن أن يكون من أشخاصك غريبًا في كل مرة إلا واحد: كلما زاد عدد المسجَّلين أفادت الأرقام أكثر.</numerusform>
        <numerusform>لم يمكن أن يكون من أشخاصك غرباء في آن واحد إلا اثنان: كلما زاد عدد المسجَّلين أفادت الأرقام أكثر.</numerusform>
        <numerusform>لم يمكن أن يكون من أشخاصك غرباء في آن واحد إلا {n}: كلما زاد عدد المسجَّلين أفادت الأرقام أكثر.</numerusform>
        <numerusform>لم يمكن أن يكون من أشخاصك غرباء في آن واحد إلا {n}: كلما زاد عدد المسجَّلين أفادت الأرقام أكثر.</numerusform>
        <numerusform>لم يمكن أن يكون من أشخاصك غرباء في آن واحد إلا {n}: كلما زاد عدد المسجَّلين أفادت الأرقام أكثر.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</source>
      <extracomment>For 1: Only {n} person is registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</extracomment>
      <translation>
        <numerusform>عدد المسجَّلين {n} شخص فقط، لذلك أُخذت من صور صحفية (LFW)؛ وإذا بلغ العدد {needed} أو أكثر استُخلصت من صور أشخاصك.</numerusform>
        <numerusform>عدد المسجَّلين شخص واحد فقط، لذلك أُخذت من صور صحفية (LFW)؛ وإذا بلغ العدد {needed} أو أكثر استُخلصت من صور أشخاصك.</numerusform>
        <numerusform>عدد المسجَّلين شخصان فقط، لذلك أُخذت من صور صحفية (LFW)؛ وإذا بلغ العدد {needed} أو أكثر استُخلصت من صور أشخاصك.</numerusform>
        <numerusform>عدد المسجَّلين {n} أشخاص فقط، لذلك أُخذت من صور صحفية (LFW)؛ وإذا بلغ العدد {needed} أو أكثر استُخلصت من صور أشخاصك.</numerusform>
        <numerusform>عدد المسجَّلين {n} شخصًا فقط، لذلك أُخذت من صور صحفية (LFW)؛ وإذا بلغ العدد {needed} أو أكثر استُخلصت من صور أشخاصك.</numerusform>
        <numerusform>عدد المسجَّلين {n} شخص فقط، لذلك أُخذت من صور صحفية (LFW)؛ وإذا بلغ العدد {needed} أو أكثر استُخلصت من صور أشخاصك.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered; with {needed} or more the threshold can be learnt from their pictures.</source>
      <extracomment>For 1: Only {n} person is registered; with {needed} or more the threshold can be learnt from their pictures.</extracomment>
      <translation>
        <numerusform>عدد المسجَّلين {n} شخص فقط؛ وإذا بلغ العدد {needed} أو أكثر أمكن استخلاص العتبة من صورهم.</numerusform>
        <numerusform>عدد المسجَّلين شخص واحد فقط؛ وإذا بلغ العدد {needed} أو أكثر أمكن استخلاص العتبة من صورهم.</numerusform>
        <numerusform>عدد المسجَّلين شخصان فقط؛ وإذا بلغ العدد {needed} أو أكثر أمكن استخلاص العتبة من صورهم.</numerusform>
        <numerusform>عدد المسجَّلين {n} أشخاص فقط؛ وإذا بلغ العدد {needed} أو أكثر أمكن استخلاص العتبة من صورهم.</numerusform>
        <numerusform>عدد المسجَّلين {n} شخصًا فقط؛ وإذا بلغ العدد {needed} أو أكثر أمكن استخلاص العتبة من صورهم.</numerusform>
        <numerusform>عدد المسجَّلين {n} شخص فقط؛ وإذا بلغ العدد {needed} أو أكثر أمكن استخلاص العتبة من صورهم.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>&amp;فتح مجلد…</translation>
    </message>
    <message>
      <source>Open &amp;gallery folder</source>
      <translation>ف&amp;تح مجلد المعرض</translation>
    </message>
    <message>
      <source>Open &amp;pictures…</source>
      <translation>فتح &amp;صور…</translation>
    </message>
    <message>
      <source>Open &amp;picture…</source>
      <translation>&amp;فتح صورة…</translation>
    </message>
    <message>
      <source>Open a folder of pictures</source>
      <translation>فتح مجلد صور</translation>
    </message>
    <message>
      <source>Open a network camera</source>
      <translation>فتح كاميرا شبكية</translation>
    </message>
    <message>
      <source>Open a network camera by its address</source>
      <translation>فتح كاميرا شبكية بعنوانها</translation>
    </message>
    <message>
      <source>Open a picture</source>
      <translation>فتح صورة</translation>
    </message>
    <message>
      <source>Open a video</source>
      <translation>فتح فيديو</translation>
    </message>
    <message>
      <source>Open a video file or a picture folder</source>
      <translation>فتح ملف فيديو أو مجلد صور</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <translation>فتح كل صور مجلد</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Open it, to turn it</source>
      <translation>فتحها لتدويرها</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <translation>فتح صور</translation>
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
      <source>Open the first camera of this computer</source>
      <translation>فتح أول كاميرا في هذا الحاسوب</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Open the whole &amp;report</source>
      <translation>&amp;فتح التقرير الكامل</translation>
    </message>
    <message>
      <source>Open {source}</source>
      <translation>فتح {source}</translation>
    </message>
    <message>
      <source>OpenCV's face cascade is missing; OpenCV 5 has none. Run: pip install -r requirements.txt</source>
      <translation>مصنّف الوجوه المتتالي الخاص بـ OpenCV غير موجود؛ فالإصدار ⁦OpenCV 5⁩ يخلو منه. نفّذ: ⁦pip install -r requirements.txt⁩</translation>
    </message>
    <message>
      <source>Opening the camera…</source>
      <translation>جارٍ فتح الكاميرا…</translation>
    </message>
    <message>
      <source>Opening {source}…</source>
      <translation>جارٍ فتح {source}…</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>المشغّل</translation>
    </message>
    <message>
      <source>Operator added</source>
      <translation>إضافة مشغّل</translation>
    </message>
    <message>
      <source>Operator removed</source>
      <translation>إزالة مشغّل</translation>
    </message>
    <message>
      <source>Operator, person, action</source>
      <translation>المشغّل أو الشخص أو الإجراء</translation>
    </message>
    <message>
      <source>Operators</source>
      <translation>المشغّلون</translation>
    </message>
    <message>
      <source>Operators reset</source>
      <translation>إعادة ضبط المشغّلين</translation>
    </message>
    <message>
      <source>Operator…</source>
      <translation>المشغّل…</translation>
    </message>
    <message>
      <source>Or a signature:</source>
      <translation>أو توقيع:</translation>
    </message>
    <message>
      <source>Or click on a face in the live picture and say who it is.</source>
      <translation>أو انقر على وجه في الصورة الحية وقل من هو.</translation>
    </message>
    <message>
      <source>Or let the camera take the pictures: &lt;i&gt;Tools, Register somebody from the camera&lt;/i&gt; (Ctrl+E).</source>
      <translation>أو دع الكاميرا تلتقط الصور: &lt;i&gt;أدوات، تسجيل شخص من الكاميرا&lt;/i&gt; (Ctrl+E).</translation>
    </message>
    <message>
      <source>Or put it into the gallery folder: &lt;i&gt;Full Name.jpg&lt;/i&gt;, or several in a folder &lt;i&gt;Full Name&lt;/i&gt;.</source>
      <translation>أو ضعها في مجلد المعرض: &lt;i&gt;Full Name.jpg&lt;/i&gt;، أو عدة صور في مجلد &lt;i&gt;Full Name&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>مؤسستنا</translation>
    </message>
    <message>
      <source>Out of date: since it was trained, {changes}. Train it again.</source>
      <translation>غير محدَّث: منذ تدريبه {changes}. درّبه من جديد.</translation>
    </message>
    <message>
      <source>Own name, were 1 stranger in 10 named</source>
      <translation>الاسم الصحيح لو سُمّي 1 من كل 10 غرباء</translation>
    </message>
    <message>
      <source>Own people only</source>
      <translation>الأشخاص الخاصون به فقط</translation>
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation>ا&amp;لأشخاص</translation>
    </message>
    <message>
      <source>P&amp;hotos of the table…</source>
      <translation>صور ال&amp;جدول…</translation>
    </message>
    <message>
      <source>P: was there. A: absent. E: excused. ?: not observed.</source>
      <translation>P: كان حاضرًا. A: غائب. E: بعذر. ?: غير مراقَب.</translation>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation>ملف PDF (⁦*.pdf⁩)</translation>
    </message>
    <message>
      <source>PIN or passphrase</source>
      <translation>رمز PIN أو عبارة المرور</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Paper: {paper}</source>
      <translation>الورقة العلمية: {paper}</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Passphrase of the gallery</source>
      <translation>عبارة مرور المعرض</translation>
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>كلمة المرور</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again</source>
      <translation>إيقاف الصورة مؤقتًا، أو متابعتها، أو تشغيل مقطع من جديد</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again (Space)</source>
      <translation>إيقاف الصورة مؤقتًا، أو متابعتها، أو تشغيل مقطع من جديد (Space)</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
      <source>People</source>
      <translation>الأشخاص</translation>
    </message>
    <message>
      <source>People ({known})</source>
      <translation>الأشخاص ({known})</translation>
    </message>
    <message>
      <source>People ({known}) and {others} without a usable picture</source>
      <translation>الأشخاص ({known})، ومن دون صورة صالحة {others}</translation>
    </message>
    <message>
      <source>People exported</source>
      <translation>تصدير بيانات أشخاص</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
      <source>People of other sites</source>
      <translation>أشخاص المواقع الأخرى</translation>
    </message>
    <message>
      <source>People of the gallery</source>
      <translation>أشخاص المعرض</translation>
    </message>
    <message>
      <source>People with one picture only</source>
      <translation>أشخاص لهم صورة واحدة فقط</translation>
    </message>
    <message>
      <source>People, pictures, sightings and consents are on {server}, too, for its other desks.</source>
      <translation>الأشخاص والصور والمشاهدات والموافقات محفوظة أيضًا على {server}، لتستخدمها المكاتب الأخرى.</translation>
    </message>
    <message>
      <source>People: {place}</source>
      <translation>الأشخاص: {place}</translation>
    </message>
    <message>
      <source>Perhaps a picture</source>
      <translation>ربما صورة</translation>
    </message>
    <message>
      <source>Perhaps {name}</source>
      <translation>ربما {name}</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>الشخص</translation>
    </message>
    <message>
      <source>Person removed</source>
      <translation>إزالة شخص</translation>
    </message>
    <message>
      <source>Photos are taken from http:// addresses on the local network only.</source>
      <translation>لا تؤخذ الصور من عناوين ⁦http://⁩ إلا على الشبكة المحلية.</translation>
    </message>
    <message>
      <source>Photos in the gallery</source>
      <translation>الصور في المعرض</translation>
    </message>
    <message>
      <source>Photos made plain</source>
      <translation>فك تشفير الصور</translation>
    </message>
    <message>
      <source>Photos sealed</source>
      <translation>تشفير الصور</translation>
    </message>
    <message>
      <source>Photos that are called by the ids of the table</source>
      <translation>صور أسماؤها هي المعرّفات التي في الجدول</translation>
    </message>
    <message>
      <source>Photos that cannot be used are listed under the people, each with its reason.</source>
      <translation>الصور التي لا تصلح للاستخدام مذكورة تحت الأشخاص، كل منها مع السبب.</translation>
    </message>
    <message>
      <source>Photos, templates, sightings and what was learned of them are deleted everywhere and cannot be restored. Then every byte that Rollcall keeps is searched for what is left.</source>
      <translation>تُحذف الصور والقوالب والمشاهدات وما تُعلّم منها من كل مكان ولا يمكن استعادتها. ثم يُفحص كل بايت يحتفظ به Rollcall بحثًا عما بقي.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>الصورة</translation>
    </message>
    <message>
      <source>Picture of the last unknown person</source>
      <translation>صورة آخر شخص مجهول</translation>
    </message>
    <message>
      <source>Picture or person</source>
      <translation>الصورة أو الشخص</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>إزالة صورة</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>الصور في الثانية</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture</source>
      <translation>عدد صور الصورة الحية في الثانية</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture that is sent, at most.</source>
      <translation>أقصى عدد صور في الثانية لصورة حية مرسلة.</translation>
    </message>
    <message>
      <source>Pictures a second that are asked of a camera.</source>
      <translation>عدد الصور في الثانية المطلوب من الكاميرا.</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>إضافة صور</translation>
    </message>
    <message>
      <source>Pictures are not expected here.</source>
      <translation>لا يُتوقع وجود صور هنا.</translation>
    </message>
    <message>
      <source>Pictures from the camera may be kept</source>
      <translation>يجوز الاحتفاظ بصور من الكاميرا</translation>
    </message>
    <message>
      <source>Pictures moved</source>
      <translation>نقل صور</translation>
    </message>
    <message>
      <source>Pictures of strangers</source>
      <translation>صور الغرباء</translation>
    </message>
    <message>
      <source>Pictures of the person alone, upright and from the front</source>
      <translation>صور للشخص وحده، غير مائلة ومن الأمام</translation>
    </message>
    <message>
      <source>Pictures passed over by recognition because a newer one was there. Normal.</source>
      <translation>صور تخطّاها التعرّف لأن صورة أحدث كانت قد وصلت. هذا طبيعي.</translation>
    </message>
    <message>
      <source>Pictures set aside</source>
      <translation>تنحية صور</translation>
    </message>
    <message>
      <source>Pictures set aside and removed</source>
      <translation>الصور المنحّاة والمزالة</translation>
    </message>
    <message>
      <source>Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until somebody deletes them.</source>
      <translation>صور لم تعد مستخدمة. هي في المجلد ⁦.rollcall⁩ داخل المعرض، وتبقى هناك حتى يحذفها أحد.</translation>
    </message>
    <message>
      <source>Pictures that arrived from the source in a second.</source>
      <translation>عدد الصور التي وصلت من المصدر في الثانية.</translation>
    </message>
    <message>
      <source>Pictures with names…</source>
      <translation>صور بالأسماء…</translation>
    </message>
    <message>
      <source>Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.</source>
      <translation>تُحفظ الصور والأسماء والأرقام في مجلد المعرض؛ ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>البكسل</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Place in the film</source>
      <translation>الموضع في الفيديو</translation>
    </message>
    <message>
      <source>Plain files of your own</source>
      <translation>ملفات عادية تخصك</translation>
    </message>
    <message>
      <source>Play a made-up clip that needs no camera</source>
      <translation>تشغيل مقطع مصنوع لا يحتاج إلى كاميرا</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>تشغيل من جديد</translation>
    </message>
    <message>
      <source>Play it with the people of another folder</source>
      <translation>اللعب مع أشخاص مجلد آخر</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>الرسوم البيانية</translation>
    </message>
    <message>
      <source>Port of the broker</source>
      <translation>منفذ الوسيط</translation>
    </message>
    <message>
      <source>Port of the server</source>
      <translation>منفذ الخادم</translation>
    </message>
    <message>
      <source>Port of the server, 1 to 65535.</source>
      <translation>منفذ الخادم، من 1 إلى 65535.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>دقة الحساب</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>جارٍ التحضير</translation>
    </message>
    <message>
      <source>Preparing the detector {name}.</source>
      <translation>جارٍ تحضير الكاشف {name}.</translation>
    </message>
    <message>
      <source>Preparing the embedder {name}.</source>
      <translation>جارٍ تحضير شبكة التضمين {name}.</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>جارٍ التحضير للتدريب</translation>
    </message>
    <message>
      <source>Preparing {subject} for this computer, once</source>
      <translation>جارٍ تحضير {subject} لهذا الحاسوب، مرة واحدة</translation>
    </message>
    <message>
      <source>Press Sort to process the pictures of {folder}.</source>
      <translation>اضغط «فرز» لمعالجة صور {folder}.</translation>
    </message>
    <message>
      <source>Press to say who this is</source>
      <translation>اضغط لتقول من هذا</translation>
    </message>
    <message>
      <source>Press to see why, or to correct it</source>
      <translation>اضغط لمعرفة السبب أو للتصحيح</translation>
    </message>
    <message>
      <source>Pri&amp;nt the list of people…</source>
      <translation>&amp;طباعة قائمة الأشخاص…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>طباعة</translation>
    </message>
    <message>
      <source>Print what is listed, or save it as a PDF file (Ctrl+P)</source>
      <translation>طباعة القائمة، أو حفظها ملف PDF (⁦Ctrl+P⁩)</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>طباعة {title}</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <source>Privacy.</source>
      <translation>الخصوصية.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>مشكلة</translation>
    </message>
    <message>
      <source>Problem: {problem}</source>
      <translation>المشكلة: {problem}</translation>
    </message>
    <message>
      <source>Process all pictures of a folder</source>
      <translation>معالجة كل صور مجلد</translation>
    </message>
    <message>
      <source>Process all pictures of the folder</source>
      <translation>معالجة كل صور المجلد</translation>
    </message>
    <message>
      <source>Process pictures; they are not registered</source>
      <translation>معالجة صور من دون تسجيلها</translation>
    </message>
    <message>
      <source>Process the live picture as it is now</source>
      <translation>معالجة الصورة الحية كما هي الآن</translation>
    </message>
    <message>
      <source>Processing…</source>
      <translation>جارٍ المعالجة…</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>المعالج</translation>
    </message>
    <message>
      <source>Processor threads for the networks; 0 chooses.</source>
      <translation>عدد مسارات المعالج المخصصة للشبكات؛ 0 يعني الاختيار التلقائي.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Put all templates under a new secret key?</source>
      <translation>هل تريد حماية كل القوالب بمفتاح سري جديد؟</translation>
    </message>
    <message>
      <source>Put the looks into the gallery under this name (Enter)</source>
      <translation>وضع اللقطات في المعرض بهذا الاسم (Enter)</translation>
    </message>
    <message>
      <source>Quick training</source>
      <translation>تدريب سريع</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>هادئ</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>Re&amp;store</source>
      <translation>&amp;استعادة</translation>
    </message>
    <message>
      <source>Reading it would take {megabytes} MB of memory, which is more than Rollcall uses; save it as an ordinary JPEG.</source>
      <translation>تتطلب قراءتها {megabytes} ميغابايت من الذاكرة، وهذا أكثر مما يستخدمه Rollcall؛ احفظها ملف JPEG عاديًا.</translation>
    </message>
    <message>
      <source>Reading pictures</source>
      <translation>جارٍ قراءة الصور</translation>
    </message>
    <message>
      <source>Reading the pictures of the gallery</source>
      <translation>جارٍ قراءة صور المعرض</translation>
    </message>
    <message>
      <source>Reading {subject}</source>
      <translation>جارٍ قراءة {subject}</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>الأسباب</translation>
    </message>
    <message>
      <source>Reception</source>
      <translation>الاستقبال</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>التعرّف</translation>
    </message>
    <message>
      <source>Recognise people by comparing with pictures again</source>
      <translation>العودة إلى التعرّف على الأشخاص بالمقارنة بالصور</translation>
    </message>
    <message>
      <source>Recognise people with it from now on</source>
      <translation>التعرّف على الأشخاص به من الآن فصاعدًا</translation>
    </message>
    <message>
      <source>Recogniser</source>
      <translation>المتعرّف</translation>
    </message>
    <message>
      <source>Recognisers</source>
      <translation>المتعرّفات</translation>
    </message>
    <message>
      <source>Recognises, counts and keeps nobody without a valid consent; everybody else is ignored.</source>
      <translation>لا يتعرّف على أحد ولا يعدّه ولا يحتفظ بشيء عنه من دون موافقة سارية؛ ويُتجاهل كل من سواه.</translation>
    </message>
    <message>
      <source>Recognising faces</source>
      <translation>التعرّف على الوجوه</translation>
    </message>
    <message>
      <source>Recognition ended because of an error in its {thread} thread ({error}); the log says more. Choose a source to begin again.</source>
      <translation>انتهى التعرّف بسبب خطأ في مساره {thread} ({error})؛ والتفاصيل في السجل. اختر مصدرًا للبدء من جديد.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>تسجيل فيديو</translation>
    </message>
    <message>
      <source>Record &amp;consent…</source>
      <translation>تسجيل المواف&amp;قة…</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>تسجيل الموافقة</translation>
    </message>
    <message>
      <source>Record the picture with the names (Ctrl+R)</source>
      <translation>تسجيل الصورة بالأسماء في ملف فيديو (⁦Ctrl+R⁩)</translation>
    </message>
    <message>
      <source>Recording {time}</source>
      <translation>التسجيل {time}</translation>
    </message>
    <message>
      <source>Refused pictures</source>
      <translation>الصور المرفوضة</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>تسجيل</translation>
    </message>
    <message>
      <source>Register at least three people first, so that some can be left out as strangers.</source>
      <translation>سجّل أولًا ثلاثة أشخاص على الأقل، حتى يمكن استبعاد بعضهم ليؤدوا دور الغرباء.</translation>
    </message>
    <message>
      <source>Register at least three people first: some to tell apart, and some to act as strangers.</source>
      <translation>سجّل أولًا ثلاثة أشخاص على الأقل: بعضهم للتمييز بينهم، وبعضهم لدور الغرباء.</translation>
    </message>
    <message>
      <source>Register from the camera</source>
      <translation>التسجيل من الكاميرا</translation>
    </message>
    <message>
      <source>Register somebody &amp;else</source>
      <translation>تسجيل &amp;شخص آخر</translation>
    </message>
    <message>
      <source>Register this face</source>
      <translation>تسجيل هذا الوجه</translation>
    </message>
    <message>
      <source>Register with these pictures</source>
      <translation>تسجيل بهذه الصور</translation>
    </message>
    <message>
      <source>Register yourself, so that the picture shows your name. Your pictures stay in the gallery folder on this computer.</source>
      <translation>سجّل نفسك ليظهر اسمك في الصورة. تبقى صورك في مجلد المعرض على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Registered pictures</source>
      <translation>الصور المسجَّلة</translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}</extracomment>
      <translation>
        <numerusform>تسجيل {person} من {n} وجه في {folder}</numerusform>
        <numerusform>تسجيل {person} من وجه واحد في {folder}</numerusform>
        <numerusform>تسجيل {person} من وجهين في {folder}</numerusform>
        <numerusform>تسجيل {person} من {n} وجوه في {folder}</numerusform>
        <numerusform>تسجيل {person} من {n} وجهًا في {folder}</numerusform>
        <numerusform>تسجيل {person} من {n} وجه في {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}.</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}.</extracomment>
      <translation>
        <numerusform>سُجِّل {person} من {n} وجه في {folder}.</numerusform>
        <numerusform>سُجِّل {person} من وجه واحد في {folder}.</numerusform>
        <numerusform>سُجِّل {person} من وجهين في {folder}.</numerusform>
        <numerusform>سُجِّل {person} من {n} وجوه في {folder}.</numerusform>
        <numerusform>سُجِّل {person} من {n} وجهًا في {folder}.</numerusform>
        <numerusform>سُجِّل {person} من {n} وجه في {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} looks</source>
      <extracomment>For 1: Registered {person} from {n} look</extracomment>
      <translation>
        <numerusform>تسجيل {person} من {n} لقطة</numerusform>
        <numerusform>تسجيل {person} من لقطة واحدة</numerusform>
        <numerusform>تسجيل {person} من لقطتين</numerusform>
        <numerusform>تسجيل {person} من {n} لقطات</numerusform>
        <numerusform>تسجيل {person} من {n} لقطة</numerusform>
        <numerusform>تسجيل {person} من {n} لقطة</numerusform>
      </translation>
    </message>
    <message>
      <source>Registering from the camera</source>
      <translation>التسجيل من الكاميرا</translation>
    </message>
    <message>
      <source>Registering people</source>
      <translation>تسجيل الأشخاص</translation>
    </message>
    <message>
      <source>Registering {subject}</source>
      <translation>جارٍ تسجيل {subject}</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>إ&amp;زالة</translation>
    </message>
    <message>
      <source>Remo&amp;ve	Del</source>
      <translation>إ&amp;زالة	Del</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Remove an operator</source>
      <translation>إزالة مشغّل</translation>
    </message>
    <message>
      <source>Remove {name} from the operators?</source>
      <translation>هل تريد إزالة {name} من المشغّلين؟</translation>
    </message>
    <message>
      <source>Remove {person}</source>
      <translation>إزالة {person}</translation>
    </message>
    <message>
      <source>Removed a picture of {person}</source>
      <translation>إزالة صورة لـ {person}</translation>
    </message>
    <message>
      <source>Removed {person}</source>
      <translation>إزالة {person}</translation>
    </message>
    <message>
      <source>Removed {title}.</source>
      <translation>أُزيل {title}.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>إعادة التسمية</translation>
    </message>
    <message>
      <source>Rename, remove the person selected in the list</source>
      <translation>إعادة تسمية الشخص المحدد في القائمة، وإزالته</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <source>Renamed {person} to {name}</source>
      <translation>إعادة تسمية {person} إلى {name}</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>إعادة تسمية…</translation>
    </message>
    <message>
      <source>Rene&amp;w the templates…</source>
      <translation>تجديد الق&amp;والب…</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>تجديد</translation>
    </message>
    <message>
      <source>Renew the templates</source>
      <translation>تجديد القوالب</translation>
    </message>
    <message>
      <source>Rep&amp;eat</source>
      <translation>ت&amp;كرار</translation>
    </message>
    <message>
      <source>Requests a second</source>
      <translation>الطلبات في الثانية</translation>
    </message>
    <message>
      <source>Requests a second of each token, on average; more are refused for a moment.</source>
      <translation>متوسط عدد الطلبات في الثانية لكل رمز وصول؛ ويُرفض ما زاد للحظات.</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>استعادة</translation>
    </message>
    <message numerus="yes">
      <source>Restored {n} pictures of {people}</source>
      <extracomment>For 1: Restored a picture of {people}</extracomment>
      <translation>
        <numerusform>استعادة صور ({n}) لـ {people}</numerusform>
        <numerusform>استعادة صورة واحدة لـ {people}</numerusform>
        <numerusform>استعادة صورتين لـ {people}</numerusform>
        <numerusform>استعادة {n} صور لـ {people}</numerusform>
        <numerusform>استعادة {n} صورة لـ {people}</numerusform>
        <numerusform>استعادة {n} صورة لـ {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored {title}.</source>
      <translation>استُعيد {title}.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>النتيجة</translation>
    </message>
    <message>
      <source>Result for each picture</source>
      <translation>نتيجة كل صورة</translation>
    </message>
    <message>
      <source>Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer.</source>
      <translation>يمكن تدريب Rollcall على كل صور أشخاصك، فيتعرّف عليهم بذلك بدلًا من المقارنة بالصور. وهو يقيس هل ذلك أفضل. الصورة الحية مستمرة، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Rollcall does not answer. It is tried again.</source>
      <translation>لا يستجيب Rollcall. ستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>Rollcall ended while it was reading this very large picture, so it is not read again; save a smaller version of it, or have all pictures read again with: python main.py gallery check --anew</source>
      <translation>انتهى Rollcall وهو يقرأ هذه الصورة الكبيرة جدًا، لذلك لا تُقرأ مجددًا؛ احفظ نسخة أصغر منها، أو اطلب قراءة كل الصور من جديد بالأمر: ⁦python main.py gallery check --anew⁩</translation>
    </message>
    <message>
      <source>Rollcall failed on it, and the log says why.</source>
      <translation>أخفق Rollcall في معالجتها، والسبب في السجل.</translation>
    </message>
    <message>
      <source>Rollcall runs on {instead}.</source>
      <translation>يعمل Rollcall على {instead}.</translation>
    </message>
    <message>
      <source>Rollcall then stays as an icon in the tray, and goes on naming and recording who comes. A click on it brings the window back. The File menu changes this later.</source>
      <translation>عندئذٍ يبقى Rollcall أيقونةً في شريط النظام، ويواصل تسمية من يأتي وتدوينه. والنقر عليها يعيد النافذة. ويمكن تغيير هذا لاحقًا من قائمة «ملف».</translation>
    </message>
    <message>
      <source>Rollcall's settings. Every one stands here with its default. They can be changed in the window, too.</source>
      <translation>إعدادات Rollcall. كل إعداد مذكور هنا بقيمته الافتراضية. ويمكن تغييرها في النافذة أيضًا.</translation>
    </message>
    <message>
      <source>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</source>
      <translation>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</translation>
    </message>
    <message>
      <source>Rollcall: here now: {names}</source>
      <translation>البرنامج Rollcall: هنا الآن: {names}</translation>
    </message>
    <message>
      <source>Rollcall: no picture</source>
      <translation>البرنامج Rollcall: لا صورة</translation>
    </message>
    <message>
      <source>Rollcall: nobody is here</source>
      <translation>البرنامج Rollcall: لا أحد هنا</translation>
    </message>
    <message>
      <source>Rollcall: paused</source>
      <translation>البرنامج Rollcall: متوقف مؤقتًا</translation>
    </message>
    <message>
      <source>Row {number}, {field}</source>
      <translation>الصف {number}، {field}</translation>
    </message>
    <message>
      <source>Rules (YAML or CSV), or a calendar of holidays (ICS)</source>
      <translation>القواعد (YAML أو CSV) أو تقويم العطل (ICS)</translation>
    </message>
    <message>
      <source>Rules change from today on at the earliest: {since} is past, and its sheets stay as they are. Correct single days by entries instead.</source>
      <translation>لا تتغير القواعد إلا من اليوم فصاعدًا: {since} مضى، وتبقى كشوفه كما هي. صحّح الأيام المفردة بقيود بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Rules or holidays ({files})</source>
      <translation>القواعد أو العطل ({files})</translation>
    </message>
    <message>
      <source>Run this once more when it answers: it goes on where it was cut off.</source>
      <translation>نفّذ هذا مرة أخرى حين يستجيب: يُستأنف من حيث انقطع.</translation>
    </message>
    <message>
      <source>Run: pip install -r requirements.txt</source>
      <translation>نفّذ: pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>S&amp;ightings…</source>
      <translation>ال&amp;مشاهدات…</translation>
    </message>
    <message>
      <source>S&amp;trangers too</source>
      <translation>ال&amp;غرباء أيضًا</translation>
    </message>
    <message>
      <source>SFace face embedder (MobileFaceNet), OpenCV model zoo 2021dec, int8 weights</source>
      <translation>SFace لتمييز الوجوه (MobileFaceNet)، مكتبة نماذج OpenCV 2021dec، أوزان int8</translation>
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation>&amp;حفظ…</translation>
    </message>
    <message>
      <source>Sample, {language}</source>
      <translation>نموذج، {language}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Save XMP files into a folder</source>
      <translation>حفظ ملفات XMP في مجلد</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
      <source>Save as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>حفظ جدول بيانات (XLSX) أو جدول نصي (CSV)</translation>
    </message>
    <message>
      <source>Save attendance</source>
      <translation>حفظ الحضور</translation>
    </message>
    <message>
      <source>Save copies with face tags into a folder</source>
      <translation>حفظ نسخ بوسوم الوجوه في مجلد</translation>
    </message>
    <message>
      <source>Save pictures with names into a folder</source>
      <translation>حفظ صور بالأسماء في مجلد</translation>
    </message>
    <message>
      <source>Save the entries that are shown</source>
      <translation>حفظ القيود المعروضة</translation>
    </message>
    <message>
      <source>Save the entries that are shown as JSON</source>
      <translation>حفظ القيود المعروضة بصيغة JSON</translation>
    </message>
    <message>
      <source>Save the faces by person, with sheets to look at and a table</source>
      <translation>حفظ الوجوه بحسب الشخص، مع صفحات للاطلاع وجدول</translation>
    </message>
    <message>
      <source>Save the list of people as P&amp;DF…</source>
      <translation>حفظ &amp;قائمة الأشخاص بصيغة PDF…</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>حفظ الصورة</translation>
    </message>
    <message>
      <source>Save the picture as it is now, with the names (Ctrl+S)</source>
      <translation>حفظ الصورة كما هي الآن، بالأسماء (⁦Ctrl+S⁩)</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>حفظ النتائج</translation>
    </message>
    <message>
      <source>Save the sightings that are shown</source>
      <translation>حفظ المشاهدات المعروضة</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>حفظ الجدول</translation>
    </message>
    <message>
      <source>Save what is shown as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>حفظ ما هو معروض جدول بيانات (XLSX) أو جدولًا نصيًا (CSV)</translation>
    </message>
    <message>
      <source>Saved as PDF</source>
      <translation>تم الحفظ بصيغة PDF</translation>
    </message>
    <message>
      <source>Saved in {folder}</source>
      <translation>حُفظ في {folder}</translation>
    </message>
    <message>
      <source>Saved the recording {file}</source>
      <translation>حُفظ التسجيل {file}</translation>
    </message>
    <message>
      <source>Saved the table: {file}</source>
      <translation>حُفظ الجدول: {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved what is kept of {n} people in {file}</source>
      <extracomment>For 1: Saved what is kept of {n} person in {file}</extracomment>
      <translation>
        <numerusform>حُفظت بيانات الأشخاص ({n}) في {file}</numerusform>
        <numerusform>حُفظت بيانات شخص واحد في {file}</numerusform>
        <numerusform>حُفظت بيانات شخصين في {file}</numerusform>
        <numerusform>حُفظت بيانات {n} أشخاص في {file}</numerusform>
        <numerusform>حُفظت بيانات {n} شخصًا في {file}</numerusform>
        <numerusform>حُفظت بيانات {n} شخص في {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>حُفظ {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} entries in {file}</source>
      <extracomment>For 1: Saved {n} entry in {file}</extracomment>
      <translation>
        <numerusform>حُفظت القيود ({n}) في {file}</numerusform>
        <numerusform>حُفظ قيد واحد في {file}</numerusform>
        <numerusform>حُفظ قيدان في {file}</numerusform>
        <numerusform>حُفظت {n} قيود في {file}</numerusform>
        <numerusform>حُفظ {n} قيدًا في {file}</numerusform>
        <numerusform>حُفظ {n} قيد في {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of attendance in {file}</source>
      <extracomment>For 1: Saved {n} line of attendance in {file}</extracomment>
      <translation>
        <numerusform>حُفظت أسطر الحضور ({n}) في {file}</numerusform>
        <numerusform>حُفظ سطر حضور واحد في {file}</numerusform>
        <numerusform>حُفظ سطرا حضور في {file}</numerusform>
        <numerusform>حُفظت {n} أسطر حضور في {file}</numerusform>
        <numerusform>حُفظ {n} سطر حضور في {file}</numerusform>
        <numerusform>حُفظ {n} سطر حضور في {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of days in {file}</source>
      <extracomment>For 1: Saved {n} line of days in {file}</extracomment>
      <translation>
        <numerusform>حُفظت أسطر الأيام ({n}) في {file}</numerusform>
        <numerusform>حُفظ سطر يوم واحد في {file}</numerusform>
        <numerusform>حُفظ سطرا يومين في {file}</numerusform>
        <numerusform>حُفظت {n} أسطر أيام في {file}</numerusform>
        <numerusform>حُفظ {n} سطر أيام في {file}</numerusform>
        <numerusform>حُفظ {n} سطر أيام في {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} pictures in {folder}</source>
      <extracomment>For 1: Saved {n} picture in {folder}</extracomment>
      <translation>
        <numerusform>حُفظت الصور ({n}) في {folder}</numerusform>
        <numerusform>حُفظت صورة واحدة في {folder}</numerusform>
        <numerusform>حُفظت صورتان في {folder}</numerusform>
        <numerusform>حُفظت {n} صور في {folder}</numerusform>
        <numerusform>حُفظت {n} صورة في {folder}</numerusform>
        <numerusform>حُفظت {n} صورة في {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} sightings in {file}</source>
      <extracomment>For 1: Saved {n} sighting in {file}</extracomment>
      <translation>
        <numerusform>حُفظت المشاهدات ({n}) في {file}</numerusform>
        <numerusform>حُفظت مشاهدة واحدة في {file}</numerusform>
        <numerusform>حُفظت مشاهدتان في {file}</numerusform>
        <numerusform>حُفظت {n} مشاهدات في {file}</numerusform>
        <numerusform>حُفظت {n} مشاهدة في {file}</numerusform>
        <numerusform>حُفظت {n} مشاهدة في {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>تم الحفظ.</translation>
    </message>
    <message>
      <source>Saved. As a file is being written, some of it counts at the next start.</source>
      <translation>تم الحفظ. ولأن ملفًا يُكتب الآن، يسري بعضها عند التشغيل التالي.</translation>
    </message>
    <message>
      <source>Saved: {groups} with {people}, from {since} on.</source>
      <translation>تم الحفظ: {groups}، {people}، بدءًا من {since}.</translation>
    </message>
    <message>
      <source>Saving pictures</source>
      <translation>جارٍ حفظ الصور</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
      <source>Say who it is</source>
      <translation>تحديد صاحب الوجه</translation>
    </message>
    <message>
      <source>Say who it is…</source>
      <translation>تحديد صاحب الوجه…</translation>
    </message>
    <message>
      <source>Score of a live face</source>
      <translation>درجة الوجه الحي</translation>
    </message>
    <message>
      <source>Se&amp;veral sources…</source>
      <translation>عدة مصا&amp;در…</translation>
    </message>
    <message>
      <source>Seal the gallery</source>
      <translation>تشفير المعرض</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>مشفّرة</translation>
    </message>
    <message>
      <source>Sealing the gallery</source>
      <translation>جارٍ تشفير المعرض</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Search in name, source and note</source>
      <translation>البحث في الاسم والمصدر والتعليق</translation>
    </message>
    <message>
      <source>Search in names, ids and pictures</source>
      <translation>البحث في الأسماء والمعرّفات والصور</translation>
    </message>
    <message>
      <source>Search in names, states and remarks</source>
      <translation>البحث في الأسماء والحالات والملاحظات</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>البحث عن أشخاص</translation>
    </message>
    <message>
      <source>Search the audit trail</source>
      <translation>البحث في سجل التدقيق</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>البحث في الإعدادات</translation>
    </message>
    <message>
      <source>Search, or type a new name</source>
      <translation>ابحث، أو اكتب اسمًا جديدًا</translation>
    </message>
    <message>
      <source>Searched on the server</source>
      <translation>يُبحث عنهم على الخادم</translation>
    </message>
    <message>
      <source>Seconds before the first new try when a source goes away.</source>
      <translation>عدد الثواني قبل أول محاولة جديدة عند انقطاع المصدر.</translation>
    </message>
    <message>
      <source>Seconds between two looks at a face that is already decided.</source>
      <translation>عدد الثواني بين لقطتين لوجه حُسم أمره.</translation>
    </message>
    <message>
      <source>Seconds between two tries, at most; at most one in the first minute.</source>
      <translation>أقصى عدد ثوانٍ بين محاولتين؛ وفي الدقيقة الأولى ثانية واحدة على الأكثر.</translation>
    </message>
    <message>
      <source>Seconds to wait for the answer of the address.</source>
      <translation>عدد ثواني انتظار رد العنوان.</translation>
    </message>
    <message>
      <source>Seconds until a source that does not open counts as failed.</source>
      <translation>عدد الثواني التي يُعدّ بعدها المصدر الذي لا يُفتح فاشلًا.</translation>
    </message>
    <message>
      <source>Seconds within which whoever comes back goes on with the entry before.</source>
      <translation>عدد الثواني التي تُكمَل خلالها المشاهدة السابقة لمن يعود.</translation>
    </message>
    <message>
      <source>Seconds without the face after which somebody has left.</source>
      <translation>عدد الثواني من دون الوجه التي يُعدّ الشخص بعدها قد غادر.</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>Seen by {sources}</source>
      <translation>شوهد عبر {sources}</translation>
    </message>
    <message>
      <source>Send the picture itself as the body, with one of the types {types}.</source>
      <translation>أرسل الصورة نفسها في متن الطلب، بأحد الأنواع {types}.</translation>
    </message>
    <message>
      <source>Sending arrivals</source>
      <translation>إرسال الوصول</translation>
    </message>
    <message>
      <source>Sending to the database server</source>
      <translation>جارٍ الإرسال إلى خادم قاعدة البيانات</translation>
    </message>
    <message>
      <source>Sends the picture of the last stranger when it is asked for.</source>
      <translation>يرسل صورة آخر غريب عند طلبها.</translation>
    </message>
    <message>
      <source>Serve beside the window</source>
      <translation>تشغيل الخادم مع النافذة</translation>
    </message>
    <message numerus="yes">
      <source>Server away since {time}: {n} changes wait</source>
      <extracomment>For 1: Server away since {time}: {n} change waits</extracomment>
      <translation>
        <numerusform>الخادم غير متاح منذ {time}: لا تغييرات في الانتظار</numerusform>
        <numerusform>الخادم غير متاح منذ {time}: تغيير واحد في الانتظار</numerusform>
        <numerusform>الخادم غير متاح منذ {time}: تغييران في الانتظار</numerusform>
        <numerusform>الخادم غير متاح منذ {time}: {n} تغييرات في الانتظار</numerusform>
        <numerusform>الخادم غير متاح منذ {time}: {n} تغييرًا في الانتظار</numerusform>
        <numerusform>الخادم غير متاح منذ {time}: {n} تغيير في الانتظار</numerusform>
      </translation>
    </message>
    <message>
      <source>Server for other programs</source>
      <translation>خادم للبرامج الأخرى</translation>
    </message>
    <message>
      <source>Serves other computers without a certificate: names can be read on the way.</source>
      <translation>يخدم حواسيب أخرى من دون شهادة: يمكن قراءة الأسماء في الطريق.</translation>
    </message>
    <message>
      <source>Set &amp;aside</source>
      <translation>تن&amp;حية</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>تنحية</translation>
    </message>
    <message>
      <source>Set aside all</source>
      <translation>تنحية الكل</translation>
    </message>
    <message>
      <source>Set aside by hand.</source>
      <translation>نُحّيت يدويًا.</translation>
    </message>
    <message>
      <source>Set aside who is no longer in the directory</source>
      <translation>تنحية من لم يعد في الدليل</translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} of them</source>
      <extracomment>For 1: Set aside {n} of them</extracomment>
      <translation>
        <numerusform>تنحية واحدة ({n})</numerusform>
        <numerusform>تنحية واحدة منها</numerusform>
        <numerusform>تنحية اثنتين منها</numerusform>
        <numerusform>تنحية {n} منها</numerusform>
        <numerusform>تنحية {n} منها</numerusform>
        <numerusform>تنحية {n} منها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} people?</source>
      <extracomment>For 1: Set aside {n} person?</extracomment>
      <translation>
        <numerusform>هل تريد تنحية الأشخاص ({n})؟</numerusform>
        <numerusform>هل تريد تنحية شخص واحد؟</numerusform>
        <numerusform>هل تريد تنحية شخصين؟</numerusform>
        <numerusform>هل تريد تنحية {n} أشخاص؟</numerusform>
        <numerusform>هل تريد تنحية {n} شخصًا؟</numerusform>
        <numerusform>هل تريد تنحية {n} شخص؟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} pictures of {people}</source>
      <extracomment>For 1: Set aside a picture of {people}</extracomment>
      <translation>
        <numerusform>تنحية صور ({n}) لـ {people}</numerusform>
        <numerusform>تنحية صورة واحدة لـ {people}</numerusform>
        <numerusform>تنحية صورتين لـ {people}</numerusform>
        <numerusform>تنحية {n} صور لـ {people}</numerusform>
        <numerusform>تنحية {n} صورة لـ {people}</numerusform>
        <numerusform>تنحية {n} صورة لـ {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Set people aside</source>
      <translation>تنحية الأشخاص</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>تغيير إعداد</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Settings.</source>
      <translation>الإعدادات.</translation>
    </message>
    <message>
      <source>Several embedders as one</source>
      <translation>عدة شبكات تضمين كشبكة واحدة</translation>
    </message>
    <message>
      <source>Several faces are in view. Only one person at a time: please let the others step aside.</source>
      <translation>في مجال الرؤية عدة وجوه. شخص واحد فقط في كل مرة: ليتنحَّ الآخرون جانبًا من فضلكم.</translation>
    </message>
    <message>
      <source>Several faces: which one is {person}?</source>
      <translation>عدة وجوه: أيها {person}؟</translation>
    </message>
    <message>
      <source>Several networks process every face; learns from all their results, in many rounds, who each of your people is. The slowest method.</source>
      <translation>تعالج عدة شبكات كل وجه؛ ويتعلّم من كل نتائجها، في جولات كثيرة، من هو كل شخص. وهي أبطأ طريقة.</translation>
    </message>
    <message>
      <source>Several networks process every face; learns the weight of each one's vote. People registered later are known at once, but every face takes longer.</source>
      <translation>تعالج عدة شبكات كل وجه؛ ويتعلّم وزن صوت كل منها. من يُسجَّل لاحقًا يُعرف فورًا، لكن كل وجه يستغرق وقتًا أطول.</translation>
    </message>
    <message>
      <source>Several networks vote</source>
      <translation>عدة شبكات تصوّت</translation>
    </message>
    <message>
      <source>Several networks, long training</source>
      <translation>عدة شبكات، تدريب طويل</translation>
    </message>
    <message>
      <source>Several sources</source>
      <translation>عدة مصادر</translation>
    </message>
    <message>
      <source>Several sources at once, in place of source.default; each as in this example.</source>
      <translation>عدة مصادر معًا بدلًا من ⁦source.default⁩؛ كل منها كما في هذا المثال.</translation>
    </message>
    <message>
      <source>Shape as the source says</source>
      <translation>الأبعاد كما يحددها المصدر</translation>
    </message>
    <message>
      <source>Shape of the picture</source>
      <translation>أبعاد الصورة</translation>
    </message>
    <message>
      <source>Shape of the pictures as they are sent, such as 4:3 or 16:9; auto is as the source says.</source>
      <translation>أبعاد الصور كما تُرسل، مثل 4:3 أو 16:9؛ وتعني auto كما يحددها المصدر.</translation>
    </message>
    <message>
      <source>Shape {ratio}</source>
      <translation>الأبعاد {ratio}</translation>
    </message>
    <message>
      <source>Shape {ratio} (upright)</source>
      <translation>الأبعاد {ratio} (طولية)</translation>
    </message>
    <message>
      <source>Shared with {server}</source>
      <translation>مشترك مع {server}</translation>
    </message>
    <message>
      <source>Sharpness from 0.2 to 1 to which registered faces are blurred; without a value they stay sharp.</source>
      <translation>الحدة من 0.2 إلى 1 التي تُنعَّم إليها الوجوه المسجَّلة؛ من دون قيمة تبقى حادة.</translation>
    </message>
    <message>
      <source>Sheet of the day</source>
      <translation>كشف اليوم</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>النوبات</translation>
    </message>
    <message>
      <source>Show &amp;sightings</source>
      <translation>&amp;عرض المشاهدات</translation>
    </message>
    <message>
      <source>Show only what was not taken or cannot be used</source>
      <translation>عرض ما لم يؤخذ أو لا يصلح للاستخدام فقط</translation>
    </message>
    <message>
      <source>Show or hide the people panel (F8)</source>
      <translation>إظهار لوحة الأشخاص أو إخفاؤها (F8)</translation>
    </message>
    <message>
      <source>Show s&amp;treams</source>
      <translation>عرض &amp;قنوات البث</translation>
    </message>
    <message>
      <source>Show the &amp;pictures of {name}	Enter</source>
      <translation>عرض &amp;صور {name}	Enter</translation>
    </message>
    <message>
      <source>Show the f&amp;indings ({found})</source>
      <translation>ع&amp;رض الملاحظات ({found})</translation>
    </message>
    <message>
      <source>Show the picture</source>
      <translation>عرض الصورة</translation>
    </message>
    <message>
      <source>Show the picture of {camera}</source>
      <translation>عرض صورة {camera}</translation>
    </message>
    <message>
      <source>Shown beside the name</source>
      <translation>يظهر بجانب الاسم</translation>
    </message>
    <message>
      <source>Shows a camera as a mirror.</source>
      <translation>يعرض صورة الكاميرا معكوسة كالمرآة.</translation>
    </message>
    <message>
      <source>Si&amp;ghtings of {name}</source>
      <translation>&amp;مشاهدات {name}</translation>
    </message>
    <message>
      <source>Sightings</source>
      <translation>المشاهدات</translation>
    </message>
    <message>
      <source>Sightings are not recorded.

To record them, set sightings.keep_days in config.yaml to the days that they are to be kept, and start Rollcall again.</source>
      <translation>لا تُسجَّل المشاهدات.

لتسجيلها اضبط ⁦sightings.keep_days⁩ في ⁦config.yaml⁩ على عدد أيام الاحتفاظ بها، ثم أعد تشغيل Rollcall.</translation>
    </message>
    <message>
      <source>Sightings are saved as .csv or .xlsx; '{file}' is neither. Give the file another ending.</source>
      <translation>تُحفظ المشاهدات بصيغة ⁦.csv⁩ أو ⁦.xlsx⁩؛ و«{file}» ليس أيًا منهما. أعطِ الملف لاحقة أخرى.</translation>
    </message>
    <message>
      <source>Sightings cannot be written down because of an error; the log says more. Recognition goes on.</source>
      <translation>لا يمكن تدوين المشاهدات بسبب خطأ؛ والتفاصيل في السجل. التعرّف مستمر.</translation>
    </message>
    <message>
      <source>Sightings erased</source>
      <translation>محو مشاهدات</translation>
    </message>
    <message>
      <source>Sightings exported</source>
      <translation>تصدير مشاهدات</translation>
    </message>
    <message>
      <source>Sign in by &amp;hand</source>
      <translation>تسجيل الحضور &amp;يدويًا</translation>
    </message>
    <message>
      <source>Sign in by hand</source>
      <translation>تسجيل الحضور يدويًا</translation>
    </message>
    <message>
      <source>Signature, drawn with the mouse, a pen or a finger</source>
      <translation>التوقيع، مرسومًا بالفأرة أو القلم أو الإصبع</translation>
    </message>
    <message>
      <source>Single faces</source>
      <translation>وجوه مفردة</translation>
    </message>
    <message>
      <source>Site of this desk</source>
      <translation>موقع هذا المكتب</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>الحجم: {size}</translation>
    </message>
    <message>
      <source>Skip all steps</source>
      <translation>تخطي كل الخطوات</translation>
    </message>
    <message>
      <source>Skip all steps (Esc)</source>
      <translation>تخطي كل الخطوات (Esc)</translation>
    </message>
    <message>
      <source>Skip this step</source>
      <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
      <source>Smallest face on the live picture</source>
      <translation>أصغر وجه في الصورة الحية</translation>
    </message>
    <message>
      <source>Smallest registered face</source>
      <translation>أصغر وجه مسجَّل</translation>
    </message>
    <message>
      <source>So&amp;und when somebody comes or goes</source>
      <translation>صوت عند &amp;وصول شخص أو مغادرته</translation>
    </message>
    <message>
      <source>Some looks at this face say one name, others another or none, so no name is given.</source>
      <translation>بعض لقطات هذا الوجه تقول اسمًا، وأخرى تقول غيره أو لا تقول شيئًا، لذلك لا يُعطى اسمًا.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or give somebody else another name, as with a surname.</source>
      <translation>يوجد شخص مسجَّل باسم {name}. أضف صورًا إليه، أو اكتب للشخص الآخر اسمًا آخر، مثلًا مع اللقب.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or say that this is somebody else.</source>
      <translation>يوجد شخص مسجَّل باسم {name}. أضف صورًا إليه، أو حدّد أن هذا شخص آخر.</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>شخص مجهول</translation>
    </message>
    <message>
      <source>Somebody unknown has left</source>
      <translation>غادر شخص مجهول</translation>
    </message>
    <message>
      <source>Somebody unknown is here</source>
      <translation>هنا شخص مجهول</translation>
    </message>
    <message>
      <source>Somebody unknown, here since {time}</source>
      <translation>شخص مجهول، هنا منذ {time}</translation>
    </message>
    <message>
      <source>Something went wrong inside Rollcall. Its log has the details.</source>
      <translation>حدث خطأ داخل Rollcall. التفاصيل في سجله.</translation>
    </message>
    <message>
      <source>Sort a folder of &amp;faces…</source>
      <translation>&amp;فرز مجلد وجوه…</translation>
    </message>
    <message>
      <source>Sort a folder of faces</source>
      <translation>فرز مجلد وجوه</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <source>Source and models</source>
      <translation>المصدر والنماذج</translation>
    </message>
    <message>
      <source>Source at the start</source>
      <translation>المصدر عند البدء</translation>
    </message>
    <message>
      <source>Source of the picture</source>
      <translation>مصدر الصورة</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>مسافة</translation>
    </message>
    <message>
      <source>Splitting the pictures into train, val and test</source>
      <translation>جارٍ تقسيم الصور إلى train وval وtest</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx)</source>
      <translation>جدول بيانات (⁦*.xlsx⁩)</translation>
    </message>
    <message>
      <source>Start &amp;again</source>
      <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
      <source>Start the camera</source>
      <translation>تشغيل الكاميرا</translation>
    </message>
    <message>
      <source>Starts the server for other programs and web pages with the window.</source>
      <translation>يشغّل الخادم للبرامج الأخرى وصفحات الويب مع تشغيل النافذة.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
      <source>Still looking…</source>
      <translation>ما زال البحث جاريًا…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Stop &amp;recording</source>
      <translation>إ&amp;يقاف التسجيل</translation>
    </message>
    <message>
      <source>Stop recording</source>
      <translation>إيقاف التسجيل</translation>
    </message>
    <message>
      <source>Stop recording (Ctrl+R)</source>
      <translation>إيقاف التسجيل (⁦Ctrl+R⁩)</translation>
    </message>
    <message>
      <source>Stop the picture</source>
      <translation>إيقاف الصورة</translation>
    </message>
    <message>
      <source>Stop us&amp;ing it</source>
      <translation>إيقاف &amp;استخدامه</translation>
    </message>
    <message>
      <source>Stopped while fetching: the rest is fetched next time.</source>
      <translation>توقف الجلب قبل اكتماله: يُجلب الباقي في المرة القادمة.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>تم الإيقاف.</translation>
    </message>
    <message>
      <source>Stopped. What came so far is kept for the next time.</source>
      <translation>تم الإيقاف. وما وصل حتى الآن محفوظ للمرة القادمة.</translation>
    </message>
    <message>
      <source>Stopped. {title} can be continued later.</source>
      <translation>تم الإيقاف. يمكن متابعة {title} لاحقًا.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: {read:,} of {n} pictures of {folder} were read, and these are compared with.</source>
      <extracomment>For 1: Stopped: {read:,} of {n} picture of {folder} were read, and these are compared with.</extracomment>
      <translation>
        <numerusform>تم الإيقاف: قُرئ {read:,} من {n} صورة في {folder}، وتجري المقارنة بها.</numerusform>
        <numerusform>تم الإيقاف: قُرئ {read:,} من صورة واحدة في {folder}، وتجري المقارنة بها.</numerusform>
        <numerusform>تم الإيقاف: قُرئ {read:,} من صورتين في {folder}، وتجري المقارنة بها.</numerusform>
        <numerusform>تم الإيقاف: قُرئ {read:,} من {n} صور في {folder}، وتجري المقارنة بها.</numerusform>
        <numerusform>تم الإيقاف: قُرئ {read:,} من {n} صورة في {folder}، وتجري المقارنة بها.</numerusform>
        <numerusform>تم الإيقاف: قُرئ {read:,} من {n} صورة في {folder}، وتجري المقارنة بها.</numerusform>
      </translation>
    </message>
    <message>
      <source>Straight ahead. Click to discard it</source>
      <translation>نظر إلى الأمام. انقر لاستبعادها</translation>
    </message>
    <message>
      <source>Stranger</source>
      <translation>غريب</translation>
    </message>
    <message>
      <source>Stranger erased</source>
      <translation>محو غريب</translation>
    </message>
    <message>
      <source>Stranger ignored</source>
      <translation>تجاهل غريب</translation>
    </message>
    <message>
      <source>Stranger named</source>
      <translation>تسمية غريب</translation>
    </message>
    <message>
      <source>Stranger {number}</source>
      <translation>الغريب {number}</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased, and not recorded again.</source>
      <translation>مُحي الغريب {stranger}، ولن يُسجَّل مجددًا.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased.</source>
      <translation>مُحي الغريب {stranger}.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is {person}.</source>
      <translation>الغريب {stranger} هو {person}.</translation>
    </message>
    <message>
      <source>Strangers</source>
      <translation>الغرباء</translation>
    </message>
    <message>
      <source>Strangers get somebody's name</source>
      <translation>غرباء يُعطَون اسم أحد</translation>
    </message>
    <message>
      <source>Strangers merged</source>
      <translation>دمج غرباء</translation>
    </message>
    <message>
      <source>Strangers {stranger} and {into} are one person: stranger {into}.</source>
      <translation>الغريبان {stranger} و{into} شخص واحد: الغريب {into}.</translation>
    </message>
    <message>
      <source>Stream</source>
      <translation>البث</translation>
    </message>
    <message>
      <source>Streams of the camera</source>
      <translation>قنوات بث الكاميرا</translation>
    </message>
    <message>
      <source>Su&amp;ggest</source>
      <translation>&amp;اقتراح</translation>
    </message>
    <message>
      <source>Swap left and right</source>
      <translation>تبديل اليسار واليمين</translation>
    </message>
    <message>
      <source>Swaps left and right of the source's pictures, after turning.</source>
      <translation>يبدّل يسار صور المصدر ويمينها، بعد التدوير.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>تبديل</translation>
    </message>
    <message>
      <source>Tab goes from one offer to the next, Enter takes it</source>
      <translation>المفتاح Tab ينتقل من اقتراح إلى التالي، وEnter يأخذه</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>جدول (⁦*.csv⁩)</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>جدول (CSV)…</translation>
    </message>
    <message>
      <source>Tagged &amp;photos…</source>
      <translation>صور &amp;موسومة…</translation>
    </message>
    <message>
      <source>Take all pictures off the list; the files stay</source>
      <translation>إزالة كل الصور من القائمة؛ وتبقى الملفات</translation>
    </message>
    <message>
      <source>Take the face in front of the camera as it is now</source>
      <translation>التقاط الوجه الذي أمام الكاميرا كما هو الآن</translation>
    </message>
    <message>
      <source>Take the face on a picture</source>
      <translation>أخذ الوجه من صورة</translation>
    </message>
    <message>
      <source>Taken into the gallery</source>
      <translation>أُخذت إلى المعرض</translation>
    </message>
    <message>
      <source>Takes back the last change (Ctrl+Z)</source>
      <translation>يتراجع عن آخر تغيير (⁦Ctrl+Z⁩)</translation>
    </message>
    <message>
      <source>Takes it off the list; Undo brings it back</source>
      <translation>يزيله من القائمة؛ ويعيده «تراجع»</translation>
    </message>
    <message>
      <source>Takes the source out of the list</source>
      <translation>يزيل المصدر من القائمة</translation>
    </message>
    <message>
      <source>Tell faces apart with this model; the gallery is embedded again</source>
      <translation>تمييز الوجوه بهذا النموذج؛ وتُحسب تضمينات المعرض من جديد</translation>
    </message>
    <message>
      <source>Templates can be renewed with: python main.py gallery renew</source>
      <translation>يمكن تجديد القوالب بالأمر: ⁦python main.py gallery renew⁩</translation>
    </message>
    <message>
      <source>Templates renewed</source>
      <translation>تجديد القوالب</translation>
    </message>
    <message>
      <source>TensorFlow has no release for this Python: install Rollcall with Python {version} and requirements.txt.</source>
      <translation>لا يوجد إصدار من TensorFlow لهذا الإصدار من Python: ثبّت Rollcall باستخدام Python {version} و requirements.txt.</translation>
    </message>
    <message numerus="yes">
      <source>Tested {n} times on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</source>
      <extracomment>For 1: Tested {n} time on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</extracomment>
      <translation>
        <numerusform>اختُبر {n} مرة على صور لم يُدرَّب عليها. بين قوسين: فترة 95% بحسب عدد الأشخاص.</numerusform>
        <numerusform>اختُبر مرة واحدة على صور لم يُدرَّب عليها. بين قوسين: فترة 95% بحسب عدد الأشخاص.</numerusform>
        <numerusform>اختُبر مرتين على صور لم يُدرَّب عليها. بين قوسين: فترة 95% بحسب عدد الأشخاص.</numerusform>
        <numerusform>اختُبر {n} مرات على صور لم يُدرَّب عليها. بين قوسين: فترة 95% بحسب عدد الأشخاص.</numerusform>
        <numerusform>اختُبر {n} مرة على صور لم يُدرَّب عليها. بين قوسين: فترة 95% بحسب عدد الأشخاص.</numerusform>
        <numerusform>اختُبر {n} مرة على صور لم يُدرَّب عليها. بين قوسين: فترة 95% بحسب عدد الأشخاص.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text table (*.csv)</source>
      <translation>جدول نصي (⁦*.csv⁩)</translation>
    </message>
    <message>
      <source>Text that is agreed to</source>
      <translation>النص الموافَق عليه</translation>
    </message>
    <message>
      <source>Th&amp;reshold</source>
      <translation>العت&amp;بة</translation>
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation>تعذر ذلك بسبب خطأ؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
      <source>That is no valid token.</source>
      <translation>رمز الوصول هذا غير صالح.</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}.</source>
      <translation>هذا ليس رمز PIN الخاص بالمشغّل {name}.</translation>
    </message>
    <message>
      <source>That is you, {name}. From now on you are named whenever you are on the picture.</source>
      <translation>هذا أنت، {name}. من الآن فصاعدًا يظهر اسمك كلما كنت في الصورة.</translation>
    </message>
    <message>
      <source>That time is still to come: enter it once it has passed.</source>
      <translation>هذا الوقت لم يحن بعد: أدخله بعد انقضائه.</translation>
    </message>
    <message>
      <source>That time lies outside the hours of {person} on {day}.</source>
      <translation>هذا الوقت خارج ساعات {person} في {day}.</translation>
    </message>
    <message>
      <source>The &amp;day</source>
      <translation>ال&amp;يوم</translation>
    </message>
    <message>
      <source>The Keras process ended during training; start the training again to continue it.</source>
      <translation>انتهت عملية Keras في أثناء التدريب؛ ابدأ التدريب من جديد لمتابعته.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer by TLS, or its certificate is not trusted.</source>
      <translation>وسيط MQTT {host} لا يستجيب عبر TLS، أو شهادته غير موثوقة.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer. It is tried again.</source>
      <translation>وسيط MQTT {host} لا يستجيب. ستُعاد المحاولة.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} refuses the connection: {reason}.</source>
      <translation>وسيط MQTT {host} يرفض الاتصال: {reason}.</translation>
    </message>
    <message>
      <source>The XMP cannot be read: {error}</source>
      <translation>لا تمكن قراءة بيانات XMP: {error}</translation>
    </message>
    <message>
      <source>The XMP declares a document type, which no program writes.</source>
      <translation>يعلن XMP عن نوع مستند، ولا يكتب أي برنامج ذلك.</translation>
    </message>
    <message>
      <source>The XMP holds no RDF.</source>
      <translation>لا يحتوي XMP على RDF.</translation>
    </message>
    <message>
      <source>The XMP holds regions in a form that no program is known to write.</source>
      <translation>تحتوي بيانات XMP على مناطق بصيغة لا يُعرف برنامج يكتبها.</translation>
    </message>
    <message>
      <source>The address '{address}' cannot be understood. {escapes}</source>
      <translation>لا يمكن فهم العنوان «{address}». {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' has a space or a line break in it. {escapes}</source>
      <translation>في العنوان «{address}» مسافة أو فاصل أسطر. {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' names no computer, or its port is no number: write it as {scheme}://name/path or {scheme}://name:port/path.</source>
      <translation>العنوان «{address}» لا يسمّي حاسوبًا، أو منفذه ليس رقمًا: اكتبه هكذا ⁦{scheme}://name/path⁩ أو ⁦{scheme}://name:port/path⁩.</translation>
    </message>
    <message>
      <source>The address names no computer. Write it as {scheme}://name/path.</source>
      <translation>العنوان لا يسمّي حاسوبًا. اكتبه هكذا ⁦{scheme}://name/path⁩.</translation>
    </message>
    <message>
      <source>The alert sound of the system</source>
      <translation>صوت التنبيه في النظام</translation>
    </message>
    <message>
      <source>The audit trail of {folder} cannot be written: {error}. Free some space, or make it writable.</source>
      <translation>لا تمكن كتابة سجل التدقيق الخاص بـ {folder}: {error}. وفّر بعض المساحة، أو اجعله قابلًا للكتابة.</translation>
    </message>
    <message>
      <source>The best look at Stranger {number}</source>
      <translation>أفضل لقطة للغريب {number}</translation>
    </message>
    <message>
      <source>The best look at each</source>
      <translation>أفضل لقطة لكل منهم</translation>
    </message>
    <message>
      <source>The body did not come in time.</source>
      <translation>لم يصل متن الطلب في الوقت المحدد.</translation>
    </message>
    <message>
      <source>The body is larger than {kilobytes:,} kilobytes.</source>
      <translation>متن الطلب أكبر من {kilobytes:,} كيلوبايت.</translation>
    </message>
    <message>
      <source>The camera cannot be opened: {problem}</source>
      <translation>لا يمكن فتح الكاميرا: {problem}</translation>
    </message>
    <message>
      <source>The camera of this device can be used over https only. A photo can be taken all the same: choose a file.</source>
      <translation>لا يمكن استخدام كاميرا هذا الجهاز إلا عبر https. ومع ذلك يمكن التقاط صورة: اختر ملفًا.</translation>
    </message>
    <message>
      <source>The card at line {line} of {file} has no END:VCARD; export it again.</source>
      <translation>البطاقة عند السطر {line} من {file} ينقصها ⁦END:VCARD⁩؛ صدّرها من جديد.</translation>
    </message>
    <message>
      <source>The change that created it was undone.</source>
      <translation>تم التراجع عن التغيير الذي أنشأها.</translation>
    </message>
    <message>
      <source>The clock of this computer shows {now}, and {before} was the last time it was seen.</source>
      <translation>ساعة هذا الحاسوب تشير إلى {now}، وكان آخر وقت سُجِّل فيها {before}.</translation>
    </message>
    <message>
      <source>The consent of {person} is recorded.</source>
      <translation>سُجّلت موافقة {person}.</translation>
    </message>
    <message>
      <source>The consent of {person} is withdrawn.</source>
      <translation>سُحبت موافقة {person}.</translation>
    </message>
    <message>
      <source>The converted network differs from that of Keras (by {difference:.2g}).</source>
      <translation>الشبكة المحوَّلة تختلف عن شبكة Keras (بمقدار {difference:.2g}).</translation>
    </message>
    <message>
      <source>The database has no tables of Rollcall yet: make them with: python main.py gallery server init</source>
      <translation>ليس في قاعدة البيانات جداول Rollcall بعد: أنشئها بالأمر: ⁦python main.py gallery server init⁩</translation>
    </message>
    <message>
      <source>The database holds another gallery than the one that {folder} belongs to. Set gallery.database to its own, or leave the former one with: python main.py gallery server leave</source>
      <translation>في قاعدة البيانات معرض غير الذي ينتمي إليه {folder}. اضبط ⁦gallery.database⁩ على قاعدة بياناته، أو غادر السابقة بالأمر: ⁦python main.py gallery server leave⁩</translation>
    </message>
    <message>
      <source>The database server does not answer, so only people of this desk are found.</source>
      <translation>لا يستجيب خادم قاعدة البيانات، لذلك لا يُعثر إلا على أشخاص هذا المكتب.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used ({error}). {then}</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name} ({error}). {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not answer. Check that it runs, and the network. {then}</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: إنه لا يستجيب. تحقق من أنه يعمل ومن الشبكة. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} in from here. Add a line to its pg_hba.conf ({error}).</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: إنه لا يسمح بدخول {user} من هنا. أضف سطرًا إلى ملف pg_hba.conf الخاص به ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} into the database {database} ({error}). Check the user, the password and the database, and that the server is ready. {then}</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: لا يسمح للمستخدم {user} بدخول قاعدة البيانات {database} ({error}). تحقق من المستخدم وكلمة المرور وقاعدة البيانات، ومن أن الخادم جاهز. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no TLS. Switch it on there, or where nobody else reads the network, do without it: gallery.database_tls: disable</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: ليس لديه TLS. فعِّله هناك، أو استغنِ عنه إذا كان لا أحد غيرك يقرأ الشبكة: gallery.database_tls: disable</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no database {database}. Make it there, or correct gallery.database.</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: لا توجد فيه قاعدة بيانات باسم {database}. أنشئها هناك، أو صحِّح gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, or none is kept. Keep the right one with: python main.py gallery server password</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: إنه يرفض كلمة مرور {user}، أو لا توجد كلمة محفوظة. احفظ الكلمة الصحيحة بالأمر: python main.py gallery server password</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, which is that of the variable {variable}. Correct it there.</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: إنه يرفض كلمة مرور {user}، وهي كلمة المتغير {variable}. صحِّحها هناك.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it wants a certificate of this desk that it trusts and that has not expired. Name that in gallery.database_certificate, and its key in gallery.database_key.</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: إنه يطلب من هذا المكتب شهادة يثق بها ولم تنتهِ صلاحيتها. حدِّدها في gallery.database_certificate، ومفتاحها في gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is for another name. Write the name that is in the certificate into gallery.database ({error}).</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: شهادته لاسم آخر. اكتب الاسم الموجود في الشهادة في gallery.database ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is not of the authority that this desk trusts, or has expired. Name the right authority in gallery.database_ca, or renew the certificate at the server.</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: شهادته ليست من الجهة التي يثق بها هذا المكتب، أو انتهت صلاحيتها. حدِّد الجهة الصحيحة في gallery.database_ca، أو جدِّد الشهادة على الخادم.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: no computer of that name is known. Check the network, and gallery.database.</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: لا يُعرف حاسوب بهذا الاسم. تحقق من الشبكة ومن gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {error}. Correct gallery.database_ca, gallery.database_certificate and gallery.database_key.</source>
      <translation>لا يمكن استخدام خادم قاعدة البيانات {name}: {error}. صحِّح gallery.database_ca وgallery.database_certificate وgallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {user} may not use the tables. Their owner can grant that, with the owner's name in gallery.database: where {user} is only to read, by gallery server init --reader-role {user}, or else by gallery server init --desk-role {user}</source>
      <translation>تعذّر استخدام خادم قاعدة البيانات {name}: لا يحق لـ{user} استخدام الجداول. يمكن لمالكها منح ذلك، على أن يكون اسم المالك في ⁦gallery.database⁩: إذا كان على {user} القراءة فقط فبالأمر ⁦gallery server init --reader-role {user}⁩، وإلا فبالأمر ⁦gallery server init --desk-role {user}⁩</translation>
    </message>
    <message>
      <source>The day's sheet</source>
      <translation>كشف اليوم</translation>
    </message>
    <message>
      <source>The demo cannot be played. {error}</source>
      <translation>لا يمكن تشغيل العرض التجريبي. {error}</translation>
    </message>
    <message>
      <source>The directory changed while it was read; run the same again.</source>
      <translation>تغيّر الدليل أثناء قراءته؛ كرّر الأمر نفسه.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} ends here and can be played. Free some space.</source>
      <translation>القرص ممتلئ تقريبًا: ينتهي التسجيل {file} هنا ويمكن تشغيله. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} was not begun. Free some space.</source>
      <translation>القرص ممتلئ تقريبًا: لم يبدأ التسجيل {file}. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until it ends. Free some space.</source>
      <translation>القرص الذي عليه المعرض ممتلئ: يواصل Rollcall العمل، ولا يتذكر ما يتعلّمه إلا حتى إغلاقه. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full; nothing was lost. Free some space. {how_to_go_on}</source>
      <translation>القرص الذي عليه المعرض ممتلئ؛ لم يُفقد شيء. وفّر بعض المساحة. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The distance is {distance}. Up to {threshold}, the threshold, counts as the same person.</source>
      <translation>المسافة {distance}. حتى العتبة، وهي {threshold}، يُعدّ الوجه للشخص نفسه.</translation>
    </message>
    <message>
      <source>The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more apart. A person within the threshold, which the slider sets, gives the face their name.</source>
      <translation>تبيّن المسافة مدى اختلاف وجهين: 0 تعني الصورة نفسها، والغرباء يتباعدون غالبًا 0.8 أو أكثر. الشخص الذي يقع ضمن العتبة، التي يحددها شريط التمرير، يعطي الوجه اسمه.</translation>
    </message>
    <message>
      <source>The entry at line {line} of {file} has no dn: it is no LDIF.</source>
      <translation>ليس للقيد عند السطر {line} من {file} حقل dn، فهو ليس LDIF.</translation>
    </message>
    <message>
      <source>The events lack {frames} frames, as the disk was too slow: write them to another one.</source>
      <translation>تنقص الأحداث {frames} من الإطارات، لأن القرص كان أبطأ من اللازم: اكتبها على قرص آخر.</translation>
    </message>
    <message>
      <source>The face</source>
      <translation>الوجه</translation>
    </message>
    <message>
      <source>The face has a name, which is held back until it is judged live. That takes a few looks.</source>
      <translation>للوجه اسم محجوب حتى يثبت أنه حي. يستغرق ذلك بضع لقطات.</translation>
    </message>
    <message>
      <source>The face has a name, which is held back: it looks like a picture on a screen or on paper. More light and nothing around the face may help; or say who it is.</source>
      <translation>للوجه اسم محجوب، لأنه يبدو صورة على شاشة أو على ورق. قد تفيد زيادة الضوء وإبعاد ما يحيط بالوجه؛ أو حدّد من هو.</translation>
    </message>
    <message>
      <source>The face is blurred</source>
      <translation>الوجه ضبابي</translation>
    </message>
    <message>
      <source>The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least {min_face} pixels wide.</source>
      <translation>الوجه ضبابي وعرضه {side} بكسل فقط؛ استخدم صورة أكثر حدة لا يقل فيها عرضه عن {min_face} بكسل.</translation>
    </message>
    <message>
      <source>The face is blurred; a sharper picture would be recognised better.</source>
      <translation>الوجه ضبابي؛ وصورة أكثر حدة يسهل التعرّف عليها.</translation>
    </message>
    <message>
      <source>The face is blurred; use a sharper picture.</source>
      <translation>الوجه ضبابي؛ استخدم صورة أكثر حدة.</translation>
    </message>
    <message>
      <source>The face is cut off by the edge of the picture. Move to the middle.</source>
      <translation>حافة الصورة تقطع الوجه. تحرّك إلى الوسط.</translation>
    </message>
    <message>
      <source>The face is only {pixels} pixels wide; a larger one would be recognised better.</source>
      <translation>عرض الوجه {pixels} بكسل فقط؛ والوجه الأكبر يسهل التعرّف عليه.</translation>
    </message>
    <message>
      <source>The face is only {side} pixels wide; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>عرض الوجه {side} بكسل فقط؛ استخدم صورة لا يقل فيها عرض الوجه عن {min_face} بكسل.</translation>
    </message>
    <message>
      <source>The face is too small</source>
      <translation>الوجه أصغر من اللازم</translation>
    </message>
    <message>
      <source>The face is turned away</source>
      <translation>الوجه ملتفت جانبًا</translation>
    </message>
    <message>
      <source>The face is turned away; a picture from the front would be recognised better.</source>
      <translation>الوجه ملتفت جانبًا؛ وصورة من الأمام يسهل التعرّف عليها.</translation>
    </message>
    <message>
      <source>The face is very dark; a brighter picture would be recognised better.</source>
      <translation>الوجه معتم جدًا؛ وصورة أكثر إضاءة يسهل التعرّف عليها.</translation>
    </message>
    <message>
      <source>The face lies on its side; turn the picture upright and save it again.</source>
      <translation>الوجه مائل على جنبه؛ عدّل الصورة لتصبح قائمة واحفظها من جديد.</translation>
    </message>
    <message>
      <source>The face of {person} was cut out of it.</source>
      <translation>قُصّ منها وجه {person}.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) holds no picture.</source>
      <translation>سجل الوجه (⁦ISO/IEC 19794-5⁩) لا يحتوي على صورة.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) is cut off or damaged.</source>
      <translation>سجل الوجه (⁦ISO/IEC 19794-5⁩) مبتور أو تالف.</translation>
    </message>
    <message>
      <source>The face to be named</source>
      <translation>الوجه المراد تسميته</translation>
    </message>
    <message>
      <source>The file is cut short or no file of weights.</source>
      <translation>الملف مبتور أو ليس ملف أوزان.</translation>
    </message>
    <message>
      <source>The file is empty. Copy or download it once more.</source>
      <translation>الملف فارغ. انسخه أو نزّله مرة أخرى.</translation>
    </message>
    <message>
      <source>The file is larger than {megabytes} MB; save a smaller version of it.</source>
      <translation>الملف أكبر من {megabytes} ميغابايت؛ احفظ نسخة أصغر منه.</translation>
    </message>
    <message>
      <source>The file is verified after the download. Nothing about you or your gallery is sent.</source>
      <translation>يُتحقق من الملف بعد التنزيل. لا يُرسل أي شيء عنك أو عن معرضك.</translation>
    </message>
    <message>
      <source>The files of {full_name} are damaged ({error}): train it again.</source>
      <translation>ملفات {full_name} تالفة ({error}): درّبه من جديد.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({error}).</source>
      <translation>لا يمكن فتح المجلد ({error}).</translation>
    </message>
    <message>
      <source>The folder for weights, {folder}, cannot be made: {error}. Name another one in config.yaml, models.folder.</source>
      <translation>لا يمكن إنشاء مجلد الأوزان {folder}: {error}. حدّد مجلدًا آخر في ⁦config.yaml⁩، الإعداد ⁦models.folder⁩.</translation>
    </message>
    <message>
      <source>The folder of {out} does not exist: make it first.</source>
      <translation>المجلد الذي يحوي {out} غير موجود: أنشئه أولًا.</translation>
    </message>
    <message>
      <source>The folder with everybody's photos: add, rename or delete them there</source>
      <translation>المجلد الذي فيه صور الجميع: أضف الصور هناك أو أعد تسميتها أو احذفها</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written to: {error}. Make it, free some space, or change its permissions.</source>
      <translation>لا تمكن الكتابة في المجلد {folder}: {error}. أنشئه، أو وفّر بعض المساحة، أو غيّر أذوناته.</translation>
    </message>
    <message>
      <source>The folder {folder} for {file} does not exist. Make it, or choose another.</source>
      <translation>المجلد {folder} المحدد لـ {file} غير موجود. أنشئه، أو اختر غيره.</translation>
    </message>
    <message>
      <source>The folder {source} holds no pictures. Choose another source.</source>
      <translation>المجلد {source} لا يحوي صورًا. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>The gallery could not be read because of an error; the log says more.</source>
      <translation>تعذرت قراءة المعرض بسبب خطأ؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
      <source>The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends.</source>
      <translation>لا تمكن الكتابة في مجلد المعرض: يواصل Rollcall العمل، ولا يتذكر ما يتعلّمه إلا حتى إغلاقه.</translation>
    </message>
    <message>
      <source>The gallery folder {folder} cannot be opened ({error}). Check who may read it.</source>
      <translation>لا يمكن فتح مجلد المعرض {folder} ({error}). تحقق ممن يحق له قراءته.</translation>
    </message>
    <message>
      <source>The gallery is being read for the first time. Try again in a few seconds.</source>
      <translation>يُقرأ المعرض للمرة الأولى. أعد المحاولة بعد بضع ثوانٍ.</translation>
    </message>
    <message>
      <source>The gallery is sealed with a passphrase, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>المعرض مشفّر بعبارة مرور ولم تُعطَ أي عبارة: اكتبها عندما يطلبها Rollcall، أو اضبط ⁦ROLLCALL_PASSPHRASE⁩ أو ⁦ROLLCALL_PASSPHRASE_FILE⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The gallery is sealed. Its passphrase opens it.</source>
      <translation>المعرض مشفّر. تفتحه عبارة مروره.</translation>
    </message>
    <message>
      <source>The gallery is shared on {server}, as config.yaml says (gallery.database): people, photos, embeddings, sightings and consents are there, too. The picture of the camera stays on this computer.</source>
      <translation>المعرض مشترك على {server}، كما يحدد ⁦config.yaml⁩ (⁦gallery.database⁩): الأشخاص والصور والتضمينات والمشاهدات والموافقات موجودة هناك أيضًا. أما صورة الكاميرا فتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The gallery lies in {folder} itself: choose a folder beside it, or one inside.</source>
      <translation>المعرض يقع في {folder} نفسه: اختر مجلدًا بجانبه أو داخله.</translation>
    </message>
    <message>
      <source>The gallery was not opened, since its passphrase was not given. Nothing was changed.</source>
      <translation>لم يُفتح المعرض لأن عبارة مروره لم تُعطَ. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it ends. The log says more.</source>
      <translation>لا تمكن كتابة فهرس المعرض على قرصه: يواصل Rollcall العمل، ولا يتذكر ما يتعلّمه إلا حتى إغلاقه. التفاصيل في السجل.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written; nothing was lost. Check the disk and who may write there. {how_to_go_on}</source>
      <translation>لا تمكن كتابة فهرس المعرض؛ لم يُفقد شيء. افحص القرص ومن يحق له الكتابة عليه. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The gallery's index is held by another program; close other Rollcall windows and try again.</source>
      <translation>فهرس المعرض محجوز لدى برنامج آخر؛ أغلق نوافذ Rollcall الأخرى وأعد المحاولة.</translation>
    </message>
    <message>
      <source>The import of {folder} was cut off after {done} of {pictures} pictures.</source>
      <translation>انقطع استيراد {folder} بعد {done} من {pictures} صورة.</translation>
    </message>
    <message>
      <source>The index of the gallery was damaged and has been replaced; pictures are read again where it is needed.</source>
      <translation>كان فهرس المعرض تالفًا فاستُبدل؛ وتُقرأ الصور من جديد عند الحاجة.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by a newer Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>فهرس المعرض كتبه إصدار أحدث من Rollcall فاستُبدل؛ وتُقرأ الصور من جديد عند الحاجة.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by an older Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>فهرس المعرض كتبه إصدار أقدم من Rollcall فاستُبدل؛ وتُقرأ الصور من جديد عند الحاجة.</translation>
    </message>
    <message>
      <source>The internet is used only when you ask for a network's weights to be downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</source>
      <translation>لا يُستخدم الإنترنت إلا حين تطلب تنزيل أوزان شبكة. حذف مجلد المعرض يُنسي الجميع. استأذن الناس قبل تسجيلهم.</translation>
    </message>
    <message>
      <source>The journal of sightings was damaged and has been replaced: {found}.</source>
      <translation>كان سجل المشاهدات تالفًا فاستُبدل: {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by a newer Rollcall and has been replaced: {found}.</source>
      <translation>سجل المشاهدات كتبه إصدار أحدث من Rollcall فاستُبدل: {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by an older Rollcall and has been replaced: {found}.</source>
      <translation>سجل المشاهدات كتبه إصدار أقدم من Rollcall فاستُبدل: {found}.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be read ({error}). Make it readable for you alone; nothing was changed.</source>
      <translation>لا تمكن قراءة ملف المفتاح {file} ({error}). اجعله قابلًا للقراءة لك وحدك؛ لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be written ({error}): make its folder writable. Nothing was sealed.</source>
      <translation>لا تمكن كتابة ملف المفتاح {file} ({error}): اجعل مجلده قابلًا للكتابة. لم يُشفَّر شيء.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged: bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>ملف المفتاح {file} تالف: استرجعه من نسخة احتياطية، أو استخدم: ⁦python main.py privacy recover⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The key file {file} was not kept by its disk. Nothing was sealed.</source>
      <translation>لم يحتفظ القرص بملف المفتاح {file}. لم يُشفَّر شيء.</translation>
    </message>
    <message>
      <source>The key in {where} is not the one of this gallery: bring the right one back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>المفتاح الموجود في {where} ليس مفتاح هذا المعرض: استرجع المفتاح الصحيح من نسخة احتياطية، أو استخدم: ⁦python main.py privacy recover⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The key of sealed galleries: whoever has this file and a gallery can open it.</source>
      <translation>مفتاح المعارض المشفّرة: من يملك هذا الملف ومعرضًا يستطيع فتحه.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, cannot be read or made: {error}. Make its folder writable.</source>
      <translation>لا تمكن قراءة مفتاح سجل التدقيق {file} ولا إنشاؤه: {error}. اجعل مجلده قابلًا للكتابة.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, is damaged. Bring it back from a backup, or move it away: then a new one is made, and entries signed with the old one are reported.</source>
      <translation>مفتاح سجل التدقيق {file} تالف. استرجعه من نسخة احتياطية، أو انقله من مكانه: عندئذٍ يُنشأ مفتاح جديد، ويُبلَّغ عن القيود الموقَّعة بالقديم.</translation>
    </message>
    <message>
      <source>The key of this gallery is not where it should be ({where}): bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>مفتاح هذا المعرض ليس في مكانه ({where}): استرجعه من نسخة احتياطية، أو استخدم: ⁦python main.py privacy recover⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The key of this gallery's templates is not on this computer: bring back {file} from a backup, or make the templates anew from the pictures with: python main.py gallery renew --anew</source>
      <translation>مفتاح قوالب هذا المعرض ليس على هذا الحاسوب: استرجع {file} من نسخة احتياطية، أو أنشئ القوالب من الصور من جديد بالأمر: ⁦python main.py gallery renew --anew⁩</translation>
    </message>
    <message>
      <source>The key that signs audit trails, and which galleries there are. It opens nothing.</source>
      <translation>المفتاح الذي يوقّع سجلات التدقيق، وقائمة المعارض الموجودة. وهو لا يفتح شيئًا.</translation>
    </message>
    <message>
      <source>The last 30 days</source>
      <translation>آخر 30 يومًا</translation>
    </message>
    <message>
      <source>The last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation>اليوم الأخير يسبق اليوم الأول.</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be read, so nobody is let in ({error}). Bring it back from a backup, or begin anew with: python main.py privacy operators reset</source>
      <translation>لا تمكن قراءة قائمة المشغّلين {file}، لذلك لا يُسمح لأحد بالدخول ({error}). استرجعها من نسخة احتياطية، أو ابدأ من جديد بالأمر: ⁦python main.py privacy operators reset⁩</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be written: {error}. Make its folder writable.</source>
      <translation>لا تمكن كتابة قائمة المشغّلين {file}: {error}. اجعل مجلدها قابلًا للكتابة.</translation>
    </message>
    <message>
      <source>The looks are added to {name}.</source>
      <translation>أُضيفت اللقطات إلى {name}.</translation>
    </message>
    <message>
      <source>The looks become pictures of them, and past sightings get the name.</source>
      <translation>تصبح اللقطات صورًا له، وتنال المشاهدات السابقة اسمه.</translation>
    </message>
    <message>
      <source>The looks that are taken appear here. Click a bad one, and another is taken.</source>
      <translation>تظهر هنا اللقطات المأخوذة. انقر على لقطة رديئة لتؤخذ غيرها.</translation>
    </message>
    <message>
      <source>The most similar is the right person</source>
      <translation>الأكثر شبهًا هو الشخص الصحيح</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of a line break or another control character; leave it out.</source>
      <translation>لا يصلح «{person}» اسمًا لمجلد بسبب فاصل أسطر أو رمز تحكّم آخر؛ احذفه.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of the character {character}; leave it out.</source>
      <translation>لا يصلح «{person}» اسمًا لمجلد بسبب الرمز {character}؛ احذفه.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot end with a dot, because Windows drops it; leave it out.</source>
      <translation>لا يجوز أن ينتهي الاسم «{person}» بنقطة، لأن Windows يحذفها؛ احذفها.</translation>
    </message>
    <message>
      <source>The name '{person}' is reserved by Windows; add a surname.</source>
      <translation>الاسم «{person}» محجوز في Windows؛ أضف لقبًا.</translation>
    </message>
    <message>
      <source>The name '{person}' would be a hidden file; begin and end it with a letter.</source>
      <translation>الاسم «{person}» سيكون ملفًا مخفيًا؛ ابدأه وأنهِه بحرف.</translation>
    </message>
    <message>
      <source>The name holds characters that are no text; type it anew.</source>
      <translation>في الاسم رموز ليست نصًا؛ اكتبه من جديد.</translation>
    </message>
    <message>
      <source>The name holds characters that cannot be seen; type it anew.</source>
      <translation>في الاسم رموز لا تُرى؛ اكتبه من جديد.</translation>
    </message>
    <message>
      <source>The name is too long for a folder's name; shorten it.</source>
      <translation>الاسم أطول من أن يكون اسم مجلد؛ اختصره.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, and their pictures look like one person.</source>
      <translation>الاسمان {person} و{other} لا يختلفان إلا في الإملاء، وصورهما تبدو لشخص واحد.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, but their pictures look like two people. Give one of them a distinct name.</source>
      <translation>الاسمان {person} و{other} لا يختلفان إلا في الإملاء، لكن صورهما تبدو لشخصين. أعطِ أحدهما اسمًا مميزًا.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling: they may be one person.</source>
      <translation>الاسمان {person} و{other} لا يختلفان إلا في الإملاء: ربما كانا شخصًا واحدًا.</translation>
    </message>
    <message>
      <source>The nearest is the right person</source>
      <translation>الأقرب هو الشخص الصحيح</translation>
    </message>
    <message>
      <source>The network that compares faces: vggface-resnet50, sface, accurate, accurate-free, ...</source>
      <translation>الشبكة التي تقارن الوجوه: ⁦vggface-resnet50, sface, accurate, accurate-free, ...⁩</translation>
    </message>
    <message>
      <source>The network that finds faces: yunet, mtcnn or haar.</source>
      <translation>الشبكة التي تعثر على الوجوه: yunet أو mtcnn أو haar.</translation>
    </message>
    <message>
      <source>The network {network} is another version than the one it was trained with: train it again.</source>
      <translation>إصدار الشبكة {network} يختلف عن الذي جرى التدريب به: درّبه من جديد.</translation>
    </message>
    <message>
      <source>The networks are being prepared.</source>
      <translation>الشبكات قيد التحضير.</translation>
    </message>
    <message>
      <source>The networks of the detector {name} cannot be prepared ({error}): choose another detector.</source>
      <translation>لا يمكن تحضير شبكات الكاشف {name} ({error}): اختر كاشفًا آخر.</translation>
    </message>
    <message numerus="yes">
      <source>The newest {shown} of {n} sightings</source>
      <extracomment>For 1: The newest {shown} of {n} sighting</extracomment>
      <translation>
        <numerusform>أحدث {shown} من {n} مشاهدة</numerusform>
        <numerusform>أحدث {shown} من مشاهدة واحدة</numerusform>
        <numerusform>أحدث {shown} من مشاهدتين</numerusform>
        <numerusform>أحدث {shown} من {n} مشاهدات</numerusform>
        <numerusform>أحدث {shown} من {n} مشاهدة</numerusform>
        <numerusform>أحدث {shown} من {n} مشاهدة</numerusform>
      </translation>
    </message>
    <message>
      <source>The one of that name is trained again and replaced.</source>
      <translation>يُدرَّب صاحب هذا الاسم من جديد ويُستبدل.</translation>
    </message>
    <message>
      <source>The other operators stay.</source>
      <translation>يبقى المشغّلون الآخرون.</translation>
    </message>
    <message numerus="yes">
      <source>The other {n} faces are one person: name them</source>
      <extracomment>For 1: The other {n} face is one person: name them</extracomment>
      <translation>
        <numerusform>الوجوه الأخرى ({n}) لشخص واحد: سمِّها</numerusform>
        <numerusform>الوجه الآخر لشخص واحد: سمِّه</numerusform>
        <numerusform>الوجهان الآخران لشخص واحد: سمِّهما</numerusform>
        <numerusform>الوجوه الـ{n} الأخرى لشخص واحد: سمِّها</numerusform>
        <numerusform>الوجوه الـ{n} الأخرى لشخص واحد: سمِّها</numerusform>
        <numerusform>الوجوه الـ{n} الأخرى لشخص واحد: سمِّها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} stay as they are.</source>
      <extracomment>For 1: The other {n} stays as it is.</extracomment>
      <translation>
        <numerusform>تبقى الأخرى ({n}) كما هي.</numerusform>
        <numerusform>تبقى الأخرى كما هي.</numerusform>
        <numerusform>تبقى الأخريان كما هما.</numerusform>
        <numerusform>تبقى الـ{n} الأخرى كما هي.</numerusform>
        <numerusform>تبقى الـ{n} الأخرى كما هي.</numerusform>
        <numerusform>تبقى الـ{n} الأخرى كما هي.</numerusform>
      </translation>
    </message>
    <message>
      <source>The password goes into the system's key store, where there is one, and to the camera as a digest. Many cameras have users of their own for ONVIF.</source>
      <translation>تُحفظ كلمة المرور في مخزن مفاتيح النظام إن وُجد، ولا تُرسل إلى الكاميرا إلا على هيئة بصمة (digest). ولكثير من الكاميرات مستخدمون خاصون بـ ONVIF.</translation>
    </message>
    <message>
      <source>The password in the address is written into config.yaml as it is. In the key store it is kept secret: use Source &gt; Network cameras, and the address with the user's name alone.</source>
      <translation>تُكتب كلمة المرور الموجودة في العنوان كما هي في config.yaml. وتبقى سرية في مخزن المفاتيح: استخدم المصدر &gt; كاميرات الشبكة، والعنوان مع اسم المستخدم وحده.</translation>
    </message>
    <message>
      <source>The password of {source} cannot be read: {error}</source>
      <translation>لا تمكن قراءة كلمة مرور {source}: {error}</translation>
    </message>
    <message>
      <source>The people of {folder} are being processed…</source>
      <translation>جارٍ معالجة أشخاص {folder}…</translation>
    </message>
    <message>
      <source>The person's average</source>
      <translation>متوسط الشخص</translation>
    </message>
    <message>
      <source>The person's nearest picture</source>
      <translation>أقرب صور الشخص</translation>
    </message>
    <message>
      <source>The photo is larger than {megabytes} MB.</source>
      <translation>حجم الصورة أكبر من {megabytes} ميغابايت.</translation>
    </message>
    <message>
      <source>The photo is looked at and not kept.</source>
      <translation>تُفحص الصورة ولا تُحفظ.</translation>
    </message>
    <message>
      <source>The photo is no valid base64; export it again.</source>
      <translation>الصورة ليست base64 صالحًا؛ صدّرها من جديد.</translation>
    </message>
    <message>
      <source>The photo is too large.</source>
      <translation>الصورة أكبر من اللازم.</translation>
    </message>
    <message>
      <source>The photo {file} cannot be opened ({why}).</source>
      <translation>لا يمكن فتح الصورة {file} ({why}).</translation>
    </message>
    <message>
      <source>The photo's address cannot be read ({error}).</source>
      <translation>لا تمكن قراءة عنوان الصورة ({error}).</translation>
    </message>
    <message>
      <source>The photo's address has an unknown host, {host}.</source>
      <translation>في عنوان الصورة مضيف غير معروف: {host}.</translation>
    </message>
    <message>
      <source>The photo's data: address holds no data.</source>
      <translation>عنوان الصورة من نوع ⁦data:⁩ ولا يحتوي على بيانات.</translation>
    </message>
    <message>
      <source>The picture could not be saved in {folder} ({error}). Check the disk and try again.</source>
      <translation>تعذر حفظ الصورة في {folder} ({error}). تحقق من القرص وأعد المحاولة.</translation>
    </message>
    <message>
      <source>The picture goes to Rollcall only while the camera is started, and nothing is kept until you register.</source>
      <translation>لا تُرسل الصورة إلى Rollcall إلا أثناء تشغيل الكاميرا، ولا يُحفظ شيء حتى تسجّل.</translation>
    </message>
    <message>
      <source>The picture is no longer used. It is kept, and can be restored at any time.</source>
      <translation>لم تعد الصورة مستخدمة. هي محفوظة، ويمكن استعادتها في أي وقت.</translation>
    </message>
    <message>
      <source>The picture is only {width} x {height} pixels; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>أبعاد الصورة {width} × {height} بكسل فقط؛ استخدم صورة لا يقل فيها عرض الوجه عن {min_face} بكسل.</translation>
    </message>
    <message>
      <source>The picture is paused. Resume it in the main window.</source>
      <translation>الصورة متوقفة مؤقتًا. استأنفها في النافذة الرئيسية.</translation>
    </message>
    <message>
      <source>The picture is too blurred to find a face; use a sharper one.</source>
      <translation>الصورة ضبابية إلى حد يمنع العثور على وجه؛ استخدم صورة أكثر حدة.</translation>
    </message>
    <message>
      <source>The picture is too large to be saved as a JPEG file. Choose another source.</source>
      <translation>الصورة أكبر من أن تُحفظ ملف JPEG. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>The picture moves to {other}.</source>
      <translation>تنتقل الصورة إلى {other}.</translation>
    </message>
    <message>
      <source>The picture stands still. Live video is needed: let it go on if it is paused; photos do not count.</source>
      <translation>الصورة ثابتة. يلزم فيديو حي: شغّله إن كان متوقفًا مؤقتًا؛ فالصور الثابتة لا تُحتسب.</translation>
    </message>
    <message>
      <source>The picture stays as it is, and this is not reported again.</source>
      <translation>تبقى الصورة كما هي، ولن يُبلَّغ عن هذا مجددًا.</translation>
    </message>
    <message>
      <source>The picture stays, and this is not reported again.</source>
      <translation>تبقى الصورة، ولن يُبلَّغ عن هذا مجددًا.</translation>
    </message>
    <message>
      <source>The picture stopped</source>
      <translation>توقفت الصورة</translation>
    </message>
    <message>
      <source>The picture {source} cannot be read. Choose another source.</source>
      <translation>لا تمكن قراءة الصورة {source}. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>The pictures are kept for a time in .rollcall/removed.</source>
      <translation>تُحفظ الصور مدة في ⁦.rollcall/removed⁩.</translation>
    </message>
    <message>
      <source>The pictures are no longer there: something else moved them meanwhile.</source>
      <translation>لم تعد الصور هناك: نقلها شيء آخر في هذه الأثناء.</translation>
    </message>
    <message>
      <source>The pictures are no longer used. They can be restored at any time.</source>
      <translation>لم تعد الصور مستخدمة. ويمكن استعادتها في أي وقت.</translation>
    </message>
    <message>
      <source>The pictures could not be moved ({error}); they are where they were. Check who may write in {gallery}, and try again.</source>
      <translation>تعذر نقل الصور ({error})؛ هي باقية حيث كانت. تحقق ممن يحق له الكتابة في {gallery}، وأعد المحاولة.</translation>
    </message>
    <message>
      <source>The pictures of your people</source>
      <translation>صور أشخاصك</translation>
    </message>
    <message>
      <source>The pictures of {folder} are being processed…</source>
      <translation>جارٍ معالجة صور {folder}…</translation>
    </message>
    <message>
      <source>The pictures stay; they get the new name.</source>
      <translation>تبقى الصور، وتنال الاسم الجديد.</translation>
    </message>
    <message>
      <source>The place in the film. With Shift, the arrow keys move by 5 seconds; with Ctrl and Shift by 30.</source>
      <translation>الموضع في الفيديو. تنقل مفاتيح الأسهم مع Shift خمس ثوانٍ، ومع Ctrl وShift ثلاثين ثانية.</translation>
    </message>
    <message>
      <source>The printer does not answer. Choose another one, or save the list as a PDF file.</source>
      <translation>لا تستجيب الطابعة. اختر طابعة أخرى، أو احفظ القائمة ملف PDF.</translation>
    </message>
    <message>
      <source>The printer stopped after {pages} pages.</source>
      <translation>توقفت الطابعة؛ عدد الصفحات المطبوعة: {pages}.</translation>
    </message>
    <message>
      <source>The recording {file} is not complete: the disk is too slow. Use another one.</source>
      <translation>التسجيل {file} غير كامل: القرص أبطأ من اللازم. استخدم قرصًا آخر.</translation>
    </message>
    <message>
      <source>The regions are in an extension of the XMP.</source>
      <translation>المناطق محفوظة في امتداد لبيانات XMP.</translation>
    </message>
    <message>
      <source>The regions in the XMP are of a picture of another shape.</source>
      <translation>المناطق في بيانات XMP تخص صورة بأبعاد أخرى.</translation>
    </message>
    <message>
      <source>The registered people: Full Name.jpg, or Full Name/anything.jpg.</source>
      <translation>الأشخاص المسجَّلون: ⁦Full Name.jpg⁩ أو ⁦Full Name/anything.jpg⁩.</translation>
    </message>
    <message>
      <source>The request is not as the OpenAPI document says; errors has what is wrong.</source>
      <translation>لا يطابق الطلب مستند OpenAPI؛ وفي errors بيان الخطأ.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>الإدخال نفسه مرة أخرى</translation>
    </message>
    <message>
      <source>The same file lies under {people}; keep it where it belongs.</source>
      <translation>الملف نفسه موجود عند {people}؛ أبقه حيث ينتمي.</translation>
    </message>
    <message>
      <source>The same method on the present people and pictures</source>
      <translation>الطريقة نفسها على الأشخاص والصور الحالية</translation>
    </message>
    <message>
      <source>The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may get the name {first}.</source>
      <translation>الصورة نفسها محفوظة أيضًا باسم {other}: أحد الموضعين خطأ. وإلى أن تُنقل أو تُنحّى قد ينال كلاهما الاسم {first}.</translation>
    </message>
    <message>
      <source>The same picture again</source>
      <translation>الصورة نفسها مرة أخرى</translation>
    </message>
    <message>
      <source>The same picture is also filed under {people}: one of them is wrong.</source>
      <translation>الصورة نفسها محفوظة أيضًا باسم {people}: أحد الموضعين خطأ.</translation>
    </message>
    <message>
      <source>The same picture is there already, as {name}.</source>
      <translation>الصورة نفسها موجودة أصلًا باسم {name}.</translation>
    </message>
    <message>
      <source>The same picture is there already.</source>
      <translation>الصورة نفسها موجودة أصلًا.</translation>
    </message>
    <message>
      <source>The same picture under two names</source>
      <translation>الصورة نفسها تحت اسمين</translation>
    </message>
    <message>
      <source>The server answered {status} to the photo's address.</source>
      <translation>أجاب الخادم عن عنوان الصورة بـ {status}.</translation>
    </message>
    <message>
      <source>The server could not be started.</source>
      <translation>تعذر تشغيل الخادم.</translation>
    </message>
    <message>
      <source>The server could not be started; the log has the details.</source>
      <translation>تعذر تشغيل الخادم؛ التفاصيل في السجل.</translation>
    </message>
    <message>
      <source>The server is busy: try again in a moment.</source>
      <translation>الخادم مشغول: أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
      <source>The server needs the package {package}: python -m pip install {packages}</source>
      <translation>يحتاج الخادم إلى الحزمة {package}: ⁦python -m pip install {packages}⁩</translation>
    </message>
    <message>
      <source>The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold a face is unknown</source>
      <translation>أقل مسافة بين الوجه وصور هذا الشخص: 0 يعني التطابق؛ وما تجاوز العتبة يُعدّ وجهًا مجهولًا</translation>
    </message>
    <message>
      <source>The source does not open. Choose another one.</source>
      <translation>المصدر لا يُفتح. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>The source is empty. {usage}</source>
      <translation>المصدر فارغ. {usage}</translation>
    </message>
    <message>
      <source>The system's key store did not answer within {seconds} seconds: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>لم يستجب مخزن مفاتيح النظام خلال {seconds} ثانية: افتح قفله، وأعد تشغيل Rollcall. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The system's key store did not keep the key. Nothing was sealed with it; set privacy.key to file or passphrase, or repair the key store.</source>
      <translation>لم يحتفظ مخزن مفاتيح النظام بالمفتاح. لم يُشفَّر به شيء؛ اضبط ⁦privacy.key⁩ على file أو passphrase، أو أصلح مخزن المفاتيح.</translation>
    </message>
    <message>
      <source>The system's key store failed ({error}): repair it, and start Rollcall again. Nothing was changed.</source>
      <translation>أخفق مخزن مفاتيح النظام ({error}): أصلحه، وأعد تشغيل Rollcall. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The system's key store is locked: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>مخزن مفاتيح النظام مقفل: افتح قفله، وأعد تشغيل Rollcall. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The system's key store refused Rollcall ({error}): allow it there, and start Rollcall again. Nothing was changed.</source>
      <translation>رفض مخزن مفاتيح النظام Rollcall ({error}): اسمح له هناك، وأعد تشغيل Rollcall. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The tables cannot be made ({error}). The server needs pgvector, and the database its extension: let an administrator run CREATE EXTENSION vector in it, and then this as the owner of the database.</source>
      <translation>لا يمكن إنشاء الجداول ({error}). يحتاج الخادم إلى pgvector، وتحتاج قاعدة البيانات إلى امتداده: دع مسؤولًا ينفّذ فيها CREATE EXTENSION vector، ثم نفّذ هذا بصفتك مالك قاعدة البيانات.</translation>
    </message>
    <message>
      <source>The tables on the server are of version {there}, and this Rollcall's of {here}: use the same Rollcall at every desk, and run once, as the owner of the tables: python main.py gallery server init</source>
      <translation>إصدار الجداول على الخادم {there}، وإصدارها في Rollcall هذا {here}: استخدم الإصدار نفسه من Rollcall في كل المكاتب، ونفّذ مرة واحدة بصفتك مالك الجداول: python main.py gallery server init</translation>
    </message>
    <message>
      <source>The templates cannot be renewed: {notice}</source>
      <translation>لا يمكن تجديد القوالب: {notice}</translation>
    </message>
    <message>
      <source>The templates of this gallery are under no key, so every desk can use them. To put them under one: python main.py gallery renew</source>
      <translation>قوالب هذا المعرض غير محمية بمفتاح، لذلك يستطيع كل مكتب استخدامها. لحمايتها بمفتاح: ⁦python main.py gallery renew⁩</translation>
    </message>
    <message>
      <source>The templates of this gallery were renewed meanwhile: do the same once more.</source>
      <translation>جُدِّدت قوالب هذا المعرض في هذه الأثناء: أعد الإجراء نفسه.</translation>
    </message>
    <message>
      <source>The tensors of {name} are not those of a MiniFASNet: {error}</source>
      <translation>موترات {name} ليست موترات MiniFASNet: {error}</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>The token {name} may not do this: it needs one of the scope {scope}.</source>
      <translation>رمز الوصول {name} لا يحق له ذلك: يلزم رمز نطاقه {scope}.</translation>
    </message>
    <message numerus="yes">
      <source>The trail is whole: {n} entries, each signed and in its place.</source>
      <extracomment>For 1: The trail is whole: {n} entry, signed and in its place.</extracomment>
      <translation>
        <numerusform>السجل سليم ولا قيود فيه.</numerusform>
        <numerusform>السجل سليم: قيد واحد موقَّع وفي موضعه.</numerusform>
        <numerusform>السجل سليم: قيدان، كلاهما موقَّع وفي موضعه.</numerusform>
        <numerusform>السجل سليم: {n} قيود، كل منها موقَّع وفي موضعه.</numerusform>
        <numerusform>السجل سليم: {n} قيدًا، كل منها موقَّع وفي موضعه.</numerusform>
        <numerusform>السجل سليم: {n} قيد، كل منها موقَّع وفي موضعه.</numerusform>
      </translation>
    </message>
    <message>
      <source>The trail was signed by another computer's key, or made anew with one.</source>
      <translation>وُقّع السجل بمفتاح حاسوب آخر، أو أُنشئ من جديد بمفتاح آخر.</translation>
    </message>
    <message>
      <source>The training was interrupted. It can be continued, and loses a few moments at most.</source>
      <translation>انقطع التدريب. يمكن متابعته، ولا يضيع منه إلا لحظات.</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
      <source>The weights are not on this computer yet; they can be fetched.</source>
      <translation>الأوزان ليست على هذا الحاسوب بعد؛ ويمكن تنزيلها.</translation>
    </message>
    <message>
      <source>The weights of the liveness check are not on this computer. Get them with: python main.py models install {name}</source>
      <translation>أوزان فحص الحيوية ليست على هذا الحاسوب. احصل عليها بالأمر: ⁦python main.py models install {name}⁩</translation>
    </message>
    <message>
      <source>The weights of {model}</source>
      <translation>أوزان {model}</translation>
    </message>
    <message>
      <source>The weights of {name} are here now. Switching reads the gallery again; the picture goes on.</source>
      <translation>أوزان {name} موجودة الآن هنا. التبديل إليها يعيد قراءة المعرض؛ والصورة مستمرة.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer, so Rollcall runs on {instead}.</source>
      <translation>أوزان {name} ليست على هذا الحاسوب، لذلك يعمل Rollcall على {instead}.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer.</source>
      <translation>أوزان {name} ليست على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer. {how_to_get}</source>
      <translation>أوزان {name} ليست على هذا الحاسوب. {how_to_get}</translation>
    </message>
    <message>
      <source>The weights of {name} could not be downloaded because of an unexpected error ({error}); the log says more.</source>
      <translation>تعذر تنزيل أوزان {name} بسبب خطأ غير متوقع ({error})؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
      <source>The weights of {name} could not be fetched. {problems} Without a connection: python main.py models import {name} FILE, with {file} from another computer.</source>
      <translation>تعذر جلب أوزان {name}. {problems} من دون اتصال: ⁦python main.py models import {name} FILE⁩، مع {file} من حاسوب آخر.</translation>
    </message>
    <message>
      <source>The weights of {name} were removed: {why} {how_to_get}</source>
      <translation>أُزيلت أوزان {name}: {why} {how_to_get}</translation>
    </message>
    <message>
      <source>The whole frame</source>
      <translation>الإطار كاملًا</translation>
    </message>
    <message>
      <source>The window opens anew</source>
      <translation>تُفتح النافذة من جديد</translation>
    </message>
    <message>
      <source>Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers.</source>
      <translation>تُحذف لقطاتهم ومشاهداتهم ولا يمكن استعادتها. وإن شوهدوا مجددًا عُدّوا غرباء جددًا.</translation>
    </message>
    <message>
      <source>Their looks and sightings are put together.</source>
      <translation>تُجمع لقطاتهم ومشاهداتهم معًا.</translation>
    </message>
    <message>
      <source>There</source>
      <translation>مدة الحضور</translation>
    </message>
    <message>
      <source>There are no groups yet; holidays are those of groups.</source>
      <translation>لا توجد مجموعات بعد؛ فالعطل تخص المجموعات.</translation>
    </message>
    <message>
      <source>There are no looks to save yet.</source>
      <translation>لا توجد لقطات للحفظ بعد.</translation>
    </message>
    <message>
      <source>There are no operators here.</source>
      <translation>لا يوجد مشغّلون هنا.</translation>
    </message>
    <message>
      <source>There are no pictures in it.</source>
      <translation>لا توجد فيه صور.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder} that are called Name.jpg or lie in a folder Name.</source>
      <translation>لا توجد في {folder} صور باسم ⁦Name.jpg⁩ أو داخل مجلد Name.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>لا توجد صور في {folder}.</translation>
    </message>
    <message>
      <source>There are no pictures of stranger {stranger} any more.</source>
      <translation>لم تعد هناك صور للغريب {stranger}.</translation>
    </message>
    <message>
      <source>There are no recordings in {folder}: put pictures and videos of live people into {bona_fide}, and of each species of attack into a folder of its own in {attack}.</source>
      <translation>لا توجد تسجيلات في {folder}: ضع صور أشخاص حقيقيين ومقاطعهم في {bona_fide}، وضع كل نوع من الهجمات في مجلد خاص به في {attack}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces and none is clearly the largest; cut the picture to the one you mean.</source>
      <extracomment>For 1: There is {n} face and none is clearly the largest; cut the picture to the one you mean.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه، وليس بينها وجه أكبر بوضوح؛ قصّ الصورة على الوجه المقصود.</numerusform>
        <numerusform>فيها وجه واحد، وليس بينها وجه أكبر بوضوح؛ قصّ الصورة على الوجه المقصود.</numerusform>
        <numerusform>فيها وجهان، وليس بينها وجه أكبر بوضوح؛ قصّ الصورة على الوجه المقصود.</numerusform>
        <numerusform>فيها {n} وجوه، وليس بينها وجه أكبر بوضوح؛ قصّ الصورة على الوجه المقصود.</numerusform>
        <numerusform>فيها {n} وجهًا، وليس بينها وجه أكبر بوضوح؛ قصّ الصورة على الوجه المقصود.</numerusform>
        <numerusform>فيها {n} وجه، وليس بينها وجه أكبر بوضوح؛ قصّ الصورة على الوجه المقصود.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces on this picture. Click on the right one: who is it?</source>
      <extracomment>For 1: There is {n} face on this picture: who is it?</extracomment>
      <translation>
        <numerusform>في هذه الصورة {n} وجه. انقر على الوجه الصحيح: من هو؟</numerusform>
        <numerusform>في هذه الصورة وجه واحد. انقر على الوجه الصحيح: من هو؟</numerusform>
        <numerusform>في هذه الصورة وجهان. انقر على الوجه الصحيح: من هو؟</numerusform>
        <numerusform>في هذه الصورة {n} وجوه. انقر على الوجه الصحيح: من هو؟</numerusform>
        <numerusform>في هذه الصورة {n} وجهًا. انقر على الوجه الصحيح: من هو؟</numerusform>
        <numerusform>في هذه الصورة {n} وجه. انقر على الوجه الصحيح: من هو؟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces: click on the right one, or use the arrow keys.</source>
      <extracomment>For 1: There is {n} face.</extracomment>
      <translation>
        <numerusform>فيها {n} وجه: انقر على الصحيح، أو استخدم مفاتيح الأسهم.</numerusform>
        <numerusform>فيها وجه واحد: انقر على الصحيح، أو استخدم مفاتيح الأسهم.</numerusform>
        <numerusform>فيها وجهان: انقر على الصحيح، أو استخدم مفاتيح الأسهم.</numerusform>
        <numerusform>فيها {n} وجوه: انقر على الصحيح، أو استخدم مفاتيح الأسهم.</numerusform>
        <numerusform>فيها {n} وجهًا: انقر على الصحيح، أو استخدم مفاتيح الأسهم.</numerusform>
        <numerusform>فيها {n} وجه: انقر على الصحيح، أو استخدم مفاتيح الأسهم.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a token called {name} already: revoke it, or choose another name.</source>
      <translation>يوجد رمز وصول باسم {name} أصلًا: ألغِه، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>There is an operator called {name} already.</source>
      <translation>يوجد مشغّل باسم {name} أصلًا.</translation>
    </message>
    <message>
      <source>There is another {name} by now. Remove that one first.</source>
      <translation>يوجد الآن {name} آخر. أزل ذاك أولًا.</translation>
    </message>
    <message>
      <source>There is no '{name}' here. Did you mean '{near}'?</source>
      <translation>لا يوجد «{name}» هنا. هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>There is no '{person}' here. See: python main.py gallery list</source>
      <translation>لا يوجد «{person}» هنا. راجع: ⁦python main.py gallery list⁩</translation>
    </message>
    <message>
      <source>There is no all-day event in {file}: holidays are all-day events.</source>
      <translation>لا يوجد حدث يستغرق اليوم كله في {file}: العطلات أحداث تستغرق اليوم كله.</translation>
    </message>
    <message>
      <source>There is no camera {number} on this computer. {alternatives}</source>
      <translation>لا توجد كاميرا رقمها {number} على هذا الحاسوب. {alternatives}</translation>
    </message>
    <message>
      <source>There is no entry {number} on {day}.</source>
      <translation>لا يوجد قيد رقمه {number} في {day}.</translation>
    </message>
    <message>
      <source>There is no face on the picture to correct.</source>
      <translation>لا يوجد في الصورة وجه لتصحيحه.</translation>
    </message>
    <message>
      <source>There is no file called {source} any more. Choose another source.</source>
      <translation>لم يعد هناك ملف باسم {source}. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>There is no file or folder called '{spec}'. {usage}</source>
      <translation>لا يوجد ملف أو مجلد باسم «{spec}». {usage}</translation>
    </message>
    <message>
      <source>There is no file {file}, which the settings name for the server.</source>
      <translation>لا يوجد الملف {file} الذي تسمّيه الإعدادات للخادم.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>المجلد {folder} غير موجود.</translation>
    </message>
    <message>
      <source>There is no gallery folder {folder}: nothing was stored.</source>
      <translation>لا يوجد مجلد المعرض {folder}: لم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>There is no group '{group}' then. Groups: {names}.</source>
      <translation>لا توجد مجموعة باسم «{group}» في ذلك الوقت. المجموعات: {names}.</translation>
    </message>
    <message>
      <source>There is no group '{group}'.</source>
      <translation>لا توجد مجموعة باسم «{group}».</translation>
    </message>
    <message>
      <source>There is no group {name}. They are folders in the folder that serve.groups names.</source>
      <translation>لا توجد مجموعة باسم {name}. المجموعات مجلدات في المجلد الذي يسمّيه ⁦serve.groups⁩.</translation>
    </message>
    <message>
      <source>There is no group. Name a folder of groups in the settings: serve.groups.</source>
      <translation>لا توجد مجموعة. حدّد مجلد مجموعات في الإعدادات: ⁦serve.groups⁩.</translation>
    </message>
    <message>
      <source>There is no import from a directory that could be undone.</source>
      <translation>لا يوجد استيراد من دليل يمكن التراجع عنه.</translation>
    </message>
    <message>
      <source>There is no other face in {folder} to compare with.</source>
      <translation>لا يوجد في {folder} وجه آخر للمقارنة به.</translation>
    </message>
    <message>
      <source>There is no photo.</source>
      <translation>لا توجد صورة.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' in {gallery}. See: python main.py gallery list</source>
      <translation>لا توجد صورة «{path}» في {gallery}. راجع: ⁦python main.py gallery list⁩</translation>
    </message>
    <message>
      <source>There is no picture '{path}' of {person} in {folder}.</source>
      <translation>لا توجد صورة «{path}» لـ {person} في {folder}.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' to restore. See: python main.py gallery restore</source>
      <translation>لا توجد صورة «{path}» لاستعادتها. راجع: ⁦python main.py gallery restore⁩</translation>
    </message>
    <message>
      <source>There is no picture in {folder}. Choose a folder with photos.</source>
      <translation>لا توجد صورة في {folder}. اختر مجلدًا فيه صور.</translation>
    </message>
    <message>
      <source>There is no picture of '{person}' in {gallery}. See: python main.py gallery list</source>
      <translation>لا توجد صورة لـ «{person}» في {gallery}. راجع: ⁦python main.py gallery list⁩</translation>
    </message>
    <message>
      <source>There is no picture of this stranger.</source>
      <translation>لا توجد صورة لهذا الغريب.</translation>
    </message>
    <message>
      <source>There is no picture of {name}.</source>
      <translation>لا توجد صورة لـ {name}.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard. Copy one first, then paste it here.</source>
      <translation>لا توجد صورة في الحافظة. انسخ واحدة أولًا، ثم ألصقها هنا.</translation>
    </message>
    <message>
      <source>There is no picture to take yet.</source>
      <translation>لا توجد صورة لأخذها بعد.</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>لا توجد صورة بعد.</translation>
    </message>
    <message>
      <source>There is no source {id}.</source>
      <translation>لا يوجد مصدر {id}.</translation>
    </message>
    <message>
      <source>There is no stranger {number}.</source>
      <translation>لا يوجد غريب رقمه {number}.</translation>
    </message>
    <message>
      <source>There is no stranger {stranger}. To see who there is: python main.py gallery strangers</source>
      <translation>لا يوجد الغريب {stranger}. لمعرفة الموجودين: ⁦python main.py gallery strangers⁩</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
      <source>There is no such registration any more: begin again.</source>
      <translation>لم يعد هذا التسجيل موجودًا: ابدأ من جديد.</translation>
    </message>
    <message>
      <source>There is no text '{name}'. See: python main.py privacy consent texts</source>
      <translation>لا يوجد نص باسم «{name}». راجع: ⁦python main.py privacy consent texts⁩</translation>
    </message>
    <message>
      <source>There is no token called {name}. To see them: python main.py serve token list</source>
      <translation>لا يوجد رمز وصول باسم {name}. لعرض الرموز: ⁦python main.py serve token list⁩</translation>
    </message>
    <message>
      <source>There is nobody in the directory.</source>
      <translation>لا يوجد أحد في الدليل.</translation>
    </message>
    <message>
      <source>There is nobody in {folder}. It should hold a picture Name.jpg, or a folder Name with pictures, for each person.</source>
      <translation>لا أحد في {folder}. ينبغي أن يكون فيه لكل شخص صورة ⁦Name.jpg⁩ أو مجلد Name فيه صور.</translation>
    </message>
    <message>
      <source>There is nothing at this address.</source>
      <translation>لا يوجد شيء في هذا العنوان.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>لا يوجد ما يُطبع بعد.</translation>
    </message>
    <message>
      <source>There is nothing to restore: nothing was cleared in the last days.</source>
      <translation>لا يوجد ما يُستعاد: لم يُمحَ شيء في الأيام الأخيرة.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>لا يوجد ما يُحفظ بعد.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>لا يوجد ما يُتراجع عنه</translation>
    </message>
    <message>
      <source>There is somebody called {namesake} already; merge the two if they are one person.</source>
      <translation>يوجد شخص باسم {namesake}؛ ادمج الاثنين إن كانا شخصًا واحدًا.</translation>
    </message>
    <message>
      <source>There was a {file} already: it is now {former}.</source>
      <translation>كان {file} موجودًا من قبل: صار اسم الملف السابق {former}.</translation>
    </message>
    <message>
      <source>There was no picture to test it on: everybody has only one.</source>
      <translation>لم توجد صورة لاختباره عليها: لكل شخص صورة واحدة فقط.</translation>
    </message>
    <message>
      <source>These are the faces of {shown}. Press Sort for those of {chosen}.</source>
      <translation>هذه وجوه {shown}. اضغط «فرز» لوجوه {chosen}.</translation>
    </message>
    <message>
      <source>These looks are very like {person}, who is registered. If it is the same person, save them under that name; if it is somebody else, the two may be confused.</source>
      <translation>هذه اللقطات شديدة الشبه بـ {person} المسجَّل. إن كان الشخص نفسه فاحفظها بذلك الاسم؛ وإن كان شخصًا آخر فقد يُخلط بينهما.</translation>
    </message>
    <message>
      <source>These pages need JavaScript.</source>
      <translation>تحتاج هذه الصفحات إلى JavaScript.</translation>
    </message>
    <message>
      <source>These pictures are in the gallery already. To give one to somebody else, open the person it is under.</source>
      <translation>هذه الصور في المعرض أصلًا. لإعطاء إحداها لشخص آخر افتح الشخص الذي هي باسمه.</translation>
    </message>
    <message>
      <source>These words are no recovery phrase: 24 words in their order, each spelled as it was shown. Nothing was changed.</source>
      <translation>هذه الكلمات ليست عبارة استرداد: 24 كلمة بترتيبها، كل منها مكتوبة كما عُرضت. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
      <source>These {n} faces are one person: name them</source>
      <extracomment>For 1: This face is one person: name them</extracomment>
      <translation>
        <numerusform>هذه الوجوه ({n}) لشخص واحد: سمِّها</numerusform>
        <numerusform>هذا الوجه لشخص واحد: سمِّه</numerusform>
        <numerusform>هذان الوجهان لشخص واحد: سمِّهما</numerusform>
        <numerusform>هذه الوجوه الـ{n} لشخص واحد: سمِّها</numerusform>
        <numerusform>هذه الوجوه الـ{n} لشخص واحد: سمِّها</numerusform>
        <numerusform>هذه الوجوه الـ{n} لشخص واحد: سمِّها</numerusform>
      </translation>
    </message>
    <message>
      <source>They are not in this file. If it is not the whole directory, do not. Undo brings them back.</source>
      <translation>غير موجودين في هذا الملف. إن لم يكن هذا هو الدليل كاملًا فلا تفعل. يعيدهم «تراجع».</translation>
    </message>
    <message>
      <source>They are one person</source>
      <translation>هم شخص واحد</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>هما شخصان</translation>
    </message>
    <message>
      <source>They are watched at once, in place of the source at the start.</source>
      <translation>تُعرض معًا بدلًا من المصدر عند البدء.</translation>
    </message>
    <message>
      <source>They are {person}'s already.</source>
      <translation>هي لـ {person} أصلًا.</translation>
    </message>
    <message>
      <source>They have left, and nothing is kept of them by which they could be named.</source>
      <translation>غادر، ولم يُحفظ عنه شيء يمكن تسميته به.</translation>
    </message>
    <message>
      <source>They look like {name}. Register them if that is right, or type another name.</source>
      <translation>تشبه {name}. سجّلها إن كان ذلك صحيحًا، أو اكتب اسمًا آخر.</translation>
    </message>
    <message>
      <source>This address does not take that method; the header Allow has those that it takes.</source>
      <translation>لا يقبل هذا العنوان هذه الطريقة؛ وفي الترويسة Allow الطرائق التي يقبلها.</translation>
    </message>
    <message>
      <source>This application comes without them: install Rollcall into a Python environment as its README says.</source>
      <translation>لا يتضمنها هذا التطبيق: ثبّت Rollcall في بيئة Python كما يوضح ملف README.</translation>
    </message>
    <message>
      <source>This can be exported with: python main.py privacy export</source>
      <translation>يمكن تصدير ذلك بالأمر: ⁦python main.py privacy export⁩</translation>
    </message>
    <message>
      <source>This computer has no key store that Rollcall can use: set privacy.key to file or passphrase. Nothing was changed.</source>
      <translation>ليس على هذا الحاسوب مخزن مفاتيح يمكن أن يستخدمه Rollcall: اضبط ⁦privacy.key⁩ على file أو passphrase. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This computer has no key store that could keep the password: put it into the variable {variable}, or into PostgreSQL's password file, which only this account may read (~/.pgpass).</source>
      <translation>ليس على هذا الحاسوب مخزن مفاتيح يحفظ كلمة المرور: ضعها في المتغير {variable}، أو في ملف كلمات المرور الخاص بـ PostgreSQL، على ألا يقرأه إلا هذا الحساب (⁦~/.pgpass⁩).</translation>
    </message>
    <message>
      <source>This computer has no key store, so the key of the sealed gallery is in {file}, which only you can read. Whoever can read that file can open the gallery: keep a copy of it elsewhere, or set privacy.key to passphrase.</source>
      <translation>ليس على هذا الحاسوب مخزن مفاتيح، لذلك حُفظ مفتاح المعرض المشفّر في {file}، ولا يقرؤه سواك. ومن يستطيع قراءة ذلك الملف يستطيع فتح المعرض: احتفظ بنسخة منه في مكان آخر، أو اضبط ⁦privacy.key⁩ على passphrase.</translation>
    </message>
    <message>
      <source>This computer has no key store, so the password is not kept: write it into the address where that is entered, behind the user's name and a colon. It is never written to a file.</source>
      <translation>ليس على هذا الحاسوب مخزن مفاتيح، لذلك لا تُحفظ كلمة المرور: اكتبها في العنوان عند إدخاله، بعد اسم المستخدم ونقطتين (:). ولا تُكتب في أي ملف أبدًا.</translation>
    </message>
    <message>
      <source>This config.yaml is laid out so that it cannot be changed here: change it in an editor.</source>
      <translation>ملف ⁦config.yaml⁩ هذا مرتّب على نحو لا يسمح بتغييره هنا: غيّره في محرّر نصوص.</translation>
    </message>
    <message>
      <source>This desk may only read there: what changes here stays here.</source>
      <translation>لا يحق لهذا المكتب هناك إلا القراءة: ما يتغير هنا يبقى هنا.</translation>
    </message>
    <message>
      <source>This face is ignored</source>
      <translation>هذا الوجه متجاهَل</translation>
    </message>
    <message>
      <source>This face…</source>
      <translation>هذا الوجه…</translation>
    </message>
    <message>
      <source>This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF.</source>
      <translation>هذا الملف ليس صورة يمكن استخدامها هنا: اختر صورة بصيغة JPEG أو PNG أو WebP أو HEIC أو AVIF.</translation>
    </message>
    <message>
      <source>This folder is not kept equal with it, so nothing waits here.</source>
      <translation>لا يُحافَظ على تطابق هذا المجلد معه، فلا شيء ينتظر هنا.</translation>
    </message>
    <message>
      <source>This gallery had another trail before, which is gone.</source>
      <translation>كان لهذا المعرض سجل آخر من قبل، وقد فُقد.</translation>
    </message>
    <message>
      <source>This gallery is not sealed. See: python main.py privacy inspect</source>
      <translation>هذا المعرض غير مشفّر. راجع: ⁦python main.py privacy inspect⁩</translation>
    </message>
    <message>
      <source>This gallery is sealed, and nothing says where its key is. Nothing was changed.</source>
      <translation>هذا المعرض مشفّر، ولا شيء يدل على مكان مفتاحه. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This gallery is sealed, and the package sqlcipher3 is missing: pip install sqlcipher3. Nothing was changed.</source>
      <translation>هذا المعرض مشفّر، والحزمة sqlcipher3 غير موجودة: ⁦pip install sqlcipher3⁩. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This is &amp;not {name}</source>
      <translation>&amp;هذا ليس {name}</translation>
    </message>
    <message>
      <source>This is somebody else than the registered person of that name</source>
      <translation>هذا شخص آخر غير المسجَّل بهذا الاسم</translation>
    </message>
    <message>
      <source>This is {name}</source>
      <translation>هذا {name}</translation>
    </message>
    <message>
      <source>This is {person}</source>
      <translation>هذا {person}</translation>
    </message>
    <message>
      <source>This looks like somebody else than before. Only one person at a time.</source>
      <translation>يبدو هذا شخصًا غير السابق. شخص واحد فقط في كل مرة.</translation>
    </message>
    <message>
      <source>This looks like {name}, who is registered.</source>
      <translation>يبدو أن هذا {name}، وهو مسجَّل.</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>هذا الشهر</translation>
    </message>
    <message>
      <source>This passphrase is not the gallery's. Nothing was changed.</source>
      <translation>عبارة المرور هذه ليست عبارة المعرض. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This picture cannot be read</source>
      <translation>لا تمكن قراءة هذه الصورة</translation>
    </message>
    <message>
      <source>This picture is in the wrong place</source>
      <translation>هذه الصورة في غير مكانها</translation>
    </message>
    <message>
      <source>This recovery phrase is of another gallery, or of a former key. Nothing was changed.</source>
      <translation>عبارة الاسترداد هذه تخص معرضًا آخر، أو مفتاحًا سابقًا. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This stranger is {person}</source>
      <translation>هذا الغريب هو {person}</translation>
    </message>
    <message>
      <source>This system has no tray for an icon, so closing quits.</source>
      <translation>ليس في هذا النظام شريط للأيقونات، لذلك ينهي الإغلاق البرنامج.</translation>
    </message>
    <message>
      <source>This user may not use camera {number}. Add the user to the group that owns {device} (often 'video') and log in again.</source>
      <translation>لا يحق لهذا المستخدم استعمال الكاميرا {number}. أضف المستخدم إلى المجموعة التي تملك {device} (غالبًا video) ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>مسارات المعالجة</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>العتبة</translation>
    </message>
    <message>
      <source>Threshold as a number</source>
      <translation>العتبة رقمًا</translation>
    </message>
    <message>
      <source>Threshold set</source>
      <translation>ضبط العتبة</translation>
    </message>
    <message>
      <source>Threshold {distance}</source>
      <translation>العتبة {distance}</translation>
    </message>
    <message>
      <source>Thresholds for how many strangers may get a name</source>
      <translation>عتبات بحسب عدد الغرباء الذين يجوز أن يُسمَّوا</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>الفترة</translation>
    </message>
    <message>
      <source>Time between looks</source>
      <translation>المدة بين اللقطات</translation>
    </message>
    <message>
      <source>Time for a face</source>
      <translation>الوقت لكل وجه</translation>
    </message>
    <message>
      <source>Time from the capture of the picture to its appearance here.</source>
      <translation>الوقت من التقاط الصورة إلى ظهورها هنا.</translation>
    </message>
    <message>
      <source>Time to find the faces of one picture.</source>
      <translation>الوقت اللازم للعثور على وجوه صورة واحدة.</translation>
    </message>
    <message>
      <source>Time to turn the faces of one look into numbers.</source>
      <translation>الوقت اللازم لتحويل وجوه لقطة واحدة إلى أرقام.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>المرات</translation>
    </message>
    <message>
      <source>To be recognised</source>
      <translation>التعرّف عليه</translation>
    </message>
    <message>
      <source>To be recorded as seen</source>
      <translation>تسجيل مشاهدته</translation>
    </message>
    <message>
      <source>To correct: names may be wrong</source>
      <translation>للتصحيح: قد تكون الأسماء خاطئة</translation>
    </message>
    <message>
      <source>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in the window can be restored for 30 days, or until you delete it from &lt;i&gt;.rollcall/removed&lt;/i&gt; in that folder.</source>
      <translation>لنسيان شخص أزله من القائمة، أو احذف صوره من مجلد المعرض. ما أُزيل في النافذة يمكن استعادته خلال 30 يومًا، أو إلى أن تحذفه من &lt;i&gt;⁦.rollcall/removed⁩&lt;/i&gt; في ذلك المجلد.</translation>
    </message>
    <message>
      <source>To improve: names would be more reliable</source>
      <translation>للتحسين: تصبح الأسماء أوثق</translation>
    </message>
    <message>
      <source>To the content</source>
      <translation>إلى المحتوى</translation>
    </message>
    <message>
      <source>To, this day included</source>
      <translation>إلى، وهذا اليوم محسوب</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>رمز الوصول</translation>
    </message>
    <message>
      <source>Token added</source>
      <translation>إضافة رمز وصول</translation>
    </message>
    <message>
      <source>Token revoked</source>
      <translation>إلغاء رمز وصول</translation>
    </message>
    <message>
      <source>Too bright. Turn away from the light a little.</source>
      <translation>ضوء زائد. أدر وجهك قليلًا عن الضوء.</translation>
    </message>
    <message>
      <source>Too dark. Turn on a light, or face the window.</source>
      <translation>الإضاءة ضعيفة. أشعل ضوءًا، أو واجه النافذة.</translation>
    </message>
    <message>
      <source>Too far away. Come closer to the camera.</source>
      <translation>المسافة بعيدة. اقترب من الكاميرا.</translation>
    </message>
    <message>
      <source>Too many of the {people} people registered look like one person or share a picture, as the gallery check tells; a threshold can be learnt from {needed} who do not.</source>
      <translation>كثير جدًا من الأشخاص المسجَّلين وعددهم {people} يبدون شخصًا واحدًا أو يشتركون في صورة، كما يبيّن فحص المعرض؛ يمكن استخلاص العتبة من {needed} ليسوا كذلك.</translation>
    </message>
    <message>
      <source>Too many requests: try again in a moment; the header Retry-After has the seconds.</source>
      <translation>طلبات كثيرة جدًا: أعد المحاولة بعد لحظات؛ وفي الترويسة ⁦Retry-After⁩ عدد الثواني.</translation>
    </message>
    <message>
      <source>Too many wrong PINs for {name}: try again in {seconds} seconds.</source>
      <translation>رموز PIN خاطئة كثيرة جدًا للمشغّل {name}: أعد المحاولة بعد {seconds} ثانية.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>الإجماليات</translation>
    </message>
    <message>
      <source>Trail exported</source>
      <translation>تصدير السجل</translation>
    </message>
    <message>
      <source>Train a&amp;gain</source>
      <translation>إ&amp;عادة التدريب</translation>
    </message>
    <message>
      <source>Train it again when people come or go.</source>
      <translation>أعد تدريبه عند إضافة أشخاص أو إزالتهم.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition, or with {command}.</source>
      <translation>درّبه من جديد: من «الأدوات»، «تدريب التعرّف»، أو بالأمر {command}.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition.</source>
      <translation>درّبه من جديد: من «الأدوات»، «تدريب التعرّف».</translation>
    </message>
    <message>
      <source>Train recognition</source>
      <translation>تدريب التعرّف</translation>
    </message>
    <message>
      <source>Trained heads and ensembles</source>
      <translation>الرؤوس والمجموعات المدرَّبة</translation>
    </message>
    <message>
      <source>Trained on: {data}</source>
      <translation>دُرِّب على: {data}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>جارٍ التدريب</translation>
    </message>
    <message>
      <source>Training curves, epoch by epoch</source>
      <translation>منحنيات التدريب، حقبة بعد حقبة</translation>
    </message>
    <message>
      <source>Training failed inside Keras: {error}</source>
      <translation>أخفق التدريب داخل Keras: {error}</translation>
    </message>
    <message>
      <source>Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its network is downloaded the first time.</source>
      <translation>يتدرّب على شبكة صُنعت للأشياء لا للوجوه. للمقارنة: توقّع أن تكون أسوأ. وتُنزَّل شبكته في المرة الأولى.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>المحاولة التالية بعد {seconds} ث.</translation>
    </message>
    <message>
      <source>Trying again now…</source>
      <translation>تجري المحاولة من جديد الآن…</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>التدوير</translation>
    </message>
    <message>
      <source>Turn your head slowly to your left.</source>
      <translation>أدر رأسك ببطء إلى يسارك.</translation>
    </message>
    <message>
      <source>Turn your head slowly to your right.</source>
      <translation>أدر رأسك ببطء إلى يمينك.</translation>
    </message>
    <message>
      <source>Turned &amp;left (270°)</source>
      <translation>&amp;مدارة إلى اليسار (270°)</translation>
    </message>
    <message>
      <source>Turned &amp;right (90°)</source>
      <translation>مدارة إلى ال&amp;يمين (90°)</translation>
    </message>
    <message>
      <source>Turned left. Click to discard it</source>
      <translation>التفات إلى اليسار. انقر لاستبعادها</translation>
    </message>
    <message>
      <source>Turned right. Click to discard it</source>
      <translation>التفات إلى اليمين. انقر لاستبعادها</translation>
    </message>
    <message>
      <source>Turned too far away. Turn back a little.</source>
      <translation>التفات زائد. عُد قليلًا.</translation>
    </message>
    <message>
      <source>Two networks must agree</source>
      <translation>يجب أن تتفق شبكتان</translation>
    </message>
    <message>
      <source>Two or three pictures of {person} in different light make the name more reliable.</source>
      <translation>صورتان أو ثلاث لـ {person} في إضاءات مختلفة تجعل الاسم أوثق.</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>اكتب اسمًا.</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most} with at most {decimals} decimals, such as {example}.</source>
      <translation>اكتب رقمًا من 0 إلى {most} بما لا يزيد على {decimals} منازل عشرية، مثل {example}.</translation>
    </message>
    <message>
      <source>Type a part of a name, or choose</source>
      <translation>اكتب جزءًا من اسم، أو اختر</translation>
    </message>
    <message>
      <source>Type the same again.</source>
      <translation>اكتب الإدخال نفسه مرة أخرى.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation>تراجع: {change}</translation>
    </message>
    <message>
      <source>Undo: {change} (Ctrl+Z)</source>
      <translation>تراجع: {change} (⁦Ctrl+Z⁩)</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is not ignored any more. What was erased stays erased.</source>
      <translation>تم التراجع: لم يعد الغريب {stranger} متجاهَلًا. وما مُحي يبقى ممحوًّا.</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is {person}.</source>
      <translation>تم التراجع: الغريب {stranger} هو {person}.</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>تم التراجع: {change}</translation>
    </message>
    <message>
      <source>Undone: {file} is deleted.</source>
      <translation>تم التراجع: حُذف {file}.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>مجهول</translation>
    </message>
    <message>
      <source>Unknown faces are not kept, since consent is required (config.yaml: privacy.require_consent: true).</source>
      <translation>لا تُحفظ الوجوه المجهولة لأن الموافقة مطلوبة (config.yaml: privacy.require_consent: true).</translation>
    </message>
    <message>
      <source>Unknown faces are not kept.

To be able to name them later, set sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start Rollcall again.</source>
      <translation>لا تُحفظ الوجوه المجهولة.

لتتمكن من تسميتها لاحقًا اضبط ⁦sightings.strangers_keep_hours⁩ في ⁦config.yaml⁩ على عدد ساعات الاحتفاظ بها، ثم أعد تشغيل Rollcall.</translation>
    </message>
    <message>
      <source>Unknown people: {place}</source>
      <translation>المجهولون: {place}</translation>
    </message>
    <message>
      <source>Unloc&amp;k…</source>
      <translation>فتح ال&amp;قفل…</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>فتح القفل</translation>
    </message>
    <message>
      <source>Until the end of</source>
      <translation>حتى نهاية</translation>
    </message>
    <message>
      <source>Until then the nearest template is used.</source>
      <translation>وحتى ذلك الحين يُستخدم أقرب قالب.</translation>
    </message>
    <message>
      <source>Until then those who came are compared with their pictures.</source>
      <translation>وحتى ذلك الحين يُقارن الجدد بصورهم.</translation>
    </message>
    <message>
      <source>Up to, this day included</source>
      <translation>حتى هذا اليوم، وهو مشمول</translation>
    </message>
    <message>
      <source>Us&amp;e it</source>
      <translation>&amp;استخدامه</translation>
    </message>
    <message>
      <source>Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
      <translation>استخدم رقم كاميرا، أو ملف فيديو، أو مجلد صور، أو عنوان ⁦rtsp://⁩ أو ⁦http://⁩، أو demo.</translation>
    </message>
    <message>
      <source>Use a file that you have, for example from another computer</source>
      <translation>استخدام ملف موجود لديك، من حاسوب آخر مثلًا</translation>
    </message>
    <message>
      <source>Use of the processor</source>
      <translation>استخدام المعالج</translation>
    </message>
    <message>
      <source>User</source>
      <translation>المستخدم</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>اسم المستخدم</translation>
    </message>
    <message>
      <source>Usually 1883, or 8883 with TLS.</source>
      <translation>عادةً 1883، أو 8883 مع TLS.</translation>
    </message>
    <message>
      <source>VGG Face descriptor (VGG-16 with its dense layers)</source>
      <translation>واصف VGG Face (VGG-16 مع طبقاته الكثيفة)</translation>
    </message>
    <message>
      <source>VGG Face descriptor, VGG-16 with dense layers</source>
      <translation>VGG Face Descriptor، شبكة VGG-16 بطبقات كثيفة</translation>
    </message>
    <message>
      <source>VGGFace face embedder (VGG-16)</source>
      <translation>VGGFace لتمييز الوجوه (VGG-16)</translation>
    </message>
    <message>
      <source>VGGFace's networks</source>
      <translation>شبكات VGGFace</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (ResNet-50)</source>
      <translation>VGGFace2 لتمييز الوجوه (ResNet-50)</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (SE-ResNet-50)</source>
      <translation>VGGFace2 لتمييز الوجوه (SE-ResNet-50)</translation>
    </message>
    <message>
      <source>Vectors of {dimension} values cannot be indexed on the server, which takes {most} at most: use another embedder, or search at the desks (gallery.search: desk).</source>
      <translation>لا يمكن للخادم فهرسة متجهات عدد قيمها {dimension}، فهو يقبل {most} على الأكثر: استخدم شبكة تضمين أخرى، أو ابحث في المكاتب نفسها (⁦gallery.search: desk⁩).</translation>
    </message>
    <message>
      <source>Verifying {subject}</source>
      <translation>جارٍ التحقق من {subject}</translation>
    </message>
    <message>
      <source>Video &amp;file…</source>
      <translation>ملف &amp;فيديو…</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>ملف فيديو…</translation>
    </message>
    <message>
      <source>Videos ({patterns})</source>
      <translation>ملفات فيديو ({patterns})</translation>
    </message>
    <message>
      <source>Visitor: {person}, {begin} to {end}</source>
      <translation>زائر: {person}، من {begin} إلى {end}</translation>
    </message>
    <message>
      <source>Visitors, {date}</source>
      <translation>الزوار، {date}</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>م&amp;تى</translation>
    </message>
    <message>
      <source>Wait for a source</source>
      <translation>انتظار المصدر</translation>
    </message>
    <message>
      <source>Wait for an answer</source>
      <translation>انتظار الرد</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>تحذير</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
      <source>Was set aside</source>
      <translation>منحّاة</translation>
    </message>
    <message>
      <source>Watch several sources at once</source>
      <translation>عرض عدة مصادر معًا</translation>
    </message>
    <message>
      <source>Watch this stream</source>
      <translation>مشاهدة هذا البث</translation>
    </message>
    <message>
      <source>WebFace260M, a part of it</source>
      <translation>WebFace260M، جزء منها</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>أسبوع</translation>
    </message>
    <message>
      <source>Week of {date}</source>
      <translation>أسبوع {date}</translation>
    </message>
    <message>
      <source>Weights of distances are learnt from two people or more, of whom one has two pictures.</source>
      <translation>تُتعلّم أوزان المسافات من شخصين أو أكثر، لأحدهما صورتان.</translation>
    </message>
    <message>
      <source>Weights that are missing are fetched in the background; otherwise only when asked.</source>
      <translation>تُجلب الأوزان الناقصة في الخلفية؛ وإلا فعند الطلب فقط.</translation>
    </message>
    <message>
      <source>Were here today</source>
      <translation>كانوا هنا اليوم</translation>
    </message>
    <message>
      <source>Wha&amp;t</source>
      <translation>الإ&amp;جراء</translation>
    </message>
    <message>
      <source>What</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>What OpenVINO computes on: CPU, GPU, AUTO.</source>
      <translation>ما يحسب عليه OpenVINO: CPU أو GPU أو AUTO.</translation>
    </message>
    <message>
      <source>What Rollcall keeps of people: it is not sealed.</source>
      <translation>ما يحتفظ به Rollcall عن الأشخاص: غير مشفّر.</translation>
    </message>
    <message>
      <source>What a start opens: camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>ما يُفتح عند البدء: رقم كاميرا أو ملف فيديو أو مجلد صور أو عنوان ⁦rtsp://⁩ أو ⁦http://⁩ أو demo.</translation>
    </message>
    <message>
      <source>What all topics begin with.</source>
      <translation>ما تبدأ به كل المواضيع.</translation>
    </message>
    <message>
      <source>What changes here is kept, and delivered when the server answers again.</source>
      <translation>ما يتغير هنا يُحفظ، ويُسلَّم عندما يستجيب الخادم من جديد.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>ما يحدث</translation>
    </message>
    <message>
      <source>What is done here is kept, and delivered when it can be.</source>
      <translation>ما يجري هنا يُحفظ، ويُسلَّم عندما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
      <source>What is imported</source>
      <translation>ما يُستورد</translation>
    </message>
    <message>
      <source>What is kept of a look</source>
      <translation>ما يُحفظ من اللقطة</translation>
    </message>
    <message>
      <source>What is kept of each look: the face, or the whole frame.</source>
      <translation>ما يُحفظ من كل لقطة: الوجه أو الإطار كاملًا.</translation>
    </message>
    <message>
      <source>What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days.</source>
      <translation>ما زال أقدم مما تسمح به الإعدادات لا يُعرض، وسيُمحى مجددًا: راجع ⁦sightings.keep_days⁩.</translation>
    </message>
    <message>
      <source>What is the name of {name}?</source>
      <translation>ما اسم {name}؟</translation>
    </message>
    <message>
      <source>What is written: debug, info, warning or error.</source>
      <translation>ما يُكتب: debug أو info أو warning أو error.</translation>
    </message>
    <message>
      <source>What is your name?</source>
      <translation>ما اسمك؟</translation>
    </message>
    <message>
      <source>What it has not done yet is lost, and it has to be started again.</source>
      <translation>ما لم يُنجز بعد يُفقد، ويجب البدء من جديد.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>ما هو</translation>
    </message>
    <message>
      <source>What it is called on its picture; without one, as the source is called.</source>
      <translation>اسمه على صورته؛ وإن لم يُذكر فكما يُسمى المصدر.</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>الغرض منه</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}, or until sightings are erased.</source>
      <translation>تُحفظ الحالة السابقة مدة في {copy}، أو حتى محو المشاهدات.</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}.</source>
      <translation>تُحفظ الحالة السابقة مدة في {copy}.</translation>
    </message>
    <message>
      <source>What the &amp;threshold means</source>
      <translation>مع&amp;نى العتبة</translation>
    </message>
    <message>
      <source>What the system's key store has under {service} {name} is no key of Rollcall; restore it with: python main.py privacy recover</source>
      <translation>ما في مخزن مفاتيح النظام تحت {service} {name} ليس مفتاحًا من Rollcall؛ استعده بالأمر: ⁦python main.py privacy recover⁩</translation>
    </message>
    <message>
      <source>What this threshold means is being computed.</source>
      <translation>يجري حساب معنى هذه العتبة.</translation>
    </message>
    <message>
      <source>What was imported stays, and the next start offers to go on.</source>
      <translation>ما استُورد يبقى، والتشغيل التالي يعرض المتابعة.</translation>
    </message>
    <message>
      <source>What went wrong and when; it names no people.</source>
      <translation>ما حدث من أخطاء ومتى؛ ولا يذكر أسماء أشخاص.</translation>
    </message>
    <message>
      <source>What {name} agrees to</source>
      <translation>ما يوافق عليه {name}</translation>
    </message>
    <message>
      <source>When</source>
      <translation>متى</translation>
    </message>
    <message>
      <source>Where Home Assistant looks for devices; without a value, none is told.</source>
      <translation>حيث يبحث Home Assistant عن الأجهزة؛ وإن تُرك فارغًا فلا يُبلَّغ عن أي جهاز.</translation>
    </message>
    <message>
      <source>Where its key is</source>
      <translation>مكان مفتاحه</translation>
    </message>
    <message>
      <source>Where somebody was seen, in sightings; without one, the name.</source>
      <translation>المكان الذي شوهد فيه شخص ما في سجل المشاهدات؛ وإن لم يُذكر فالاسم.</translation>
    </message>
    <message>
      <source>Where to save? A new folder is made there</source>
      <translation>أين تريد الحفظ؟ يُنشأ هناك مجلد جديد</translation>
    </message>
    <message>
      <source>Where weights are kept; without a value, in the platform's place.</source>
      <translation>مكان حفظ الأوزان؛ من دون قيمة تُحفظ في المكان المعتاد للنظام.</translation>
    </message>
    <message>
      <source>Which account did what and when. People stand in it as pseudonyms.</source>
      <translation>أي حساب فعل ماذا ومتى. ويظهر الأشخاص فيه بأسماء مستعارة.</translation>
    </message>
    <message>
      <source>Which arrivals and departures are told; a camera that only watches shows names and records nothing.</source>
      <translation>أي وصول ومغادرة يُبلّغ عنهما؛ والكاميرا المخصصة للمشاهدة فقط تعرض الأسماء ولا تسجل شيئًا.</translation>
    </message>
    <message>
      <source>Which cameras, files and addresses were shown last, without passwords.</source>
      <translation>ما عُرض أخيرًا من كاميرات وملفات وعناوين، من دون كلمات مرور.</translation>
    </message>
    <message>
      <source>Which entry no longer counts? It stays on record, and so does who withdrew it.</source>
      <translation>أي قيد لم يعد محسوبًا؟ يبقى القيد في السجل، ويبقى فيه اسم من سحبه.</translation>
    </message>
    <message>
      <source>Which face is {name}?</source>
      <translation>أي وجه هو {name}؟</translation>
    </message>
    <message>
      <source>Which key seals the gallery, not the key itself.</source>
      <translation>أي مفتاح يشفّر المعرض، لا المفتاح نفسه.</translation>
    </message>
    <message>
      <source>Which networks?</source>
      <translation>أي شبكات؟</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.</source>
      <translation>يُرسل وصول الأشخاص ومغادرتهم إلى {host} (⁦config.yaml: webhook.url⁩). وكل ما عدا ذلك يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Who do they &amp;look like? A game…</source>
      <translation>من &amp;يشبهون؟ لعبة…</translation>
    </message>
    <message>
      <source>Who do they look like?</source>
      <translation>من يشبهون؟</translation>
    </message>
    <message>
      <source>Who is at work?</source>
      <translation>من يعمل الآن؟</translation>
    </message>
    <message>
      <source>Who is expected when</source>
      <translation>من المتوقَّع ومتى</translation>
    </message>
    <message>
      <source>Who is expected when. Sheets of the past stay as they are.</source>
      <translation>من المتوقَّع ومتى. تبقى الكشوف السابقة كما هي.</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>من هنا</translation>
    </message>
    <message>
      <source>Who is here now</source>
      <translation>من هنا الآن</translation>
    </message>
    <message>
      <source>Who is on these &amp;pictures…</source>
      <translation>من في &amp;هذه الصور…</translation>
    </message>
    <message numerus="yes">
      <source>Who is on these {n} pictures?</source>
      <extracomment>For 1: Who is this?</extracomment>
      <translation>
        <numerusform>من في هذه الصور ({n})؟</numerusform>
        <numerusform>من في هذه الصورة؟</numerusform>
        <numerusform>من في هاتين الصورتين؟</numerusform>
        <numerusform>من في هذه الصور الـ{n}؟</numerusform>
        <numerusform>من في هذه الصور الـ{n}؟</numerusform>
        <numerusform>من في هذه الصور الـ{n}؟</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is on this picture?</source>
      <translation>من في هذه الصورة؟</translation>
    </message>
    <message>
      <source>Who is on {file}?</source>
      <translation>من في {file}؟</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>من هذا؟</translation>
    </message>
    <message>
      <source>Who may operate Rollcall, with their PINs as hashes of Argon2id.</source>
      <translation>من يُسمح له بتشغيل Rollcall، مع رموز PIN محفوظة ببصمات Argon2id.</translation>
    </message>
    <message>
      <source>Whoever is registered is named on the picture. To register somebody, drop a photo onto the window, or press Ctrl+E for the camera.</source>
      <translation>يظهر في الصورة اسم كل مسجَّل. لتسجيل شخص أفلِت صورة على النافذة، أو اضغط ⁦Ctrl+E⁩ لاستخدام الكاميرا.</translation>
    </message>
    <message>
      <source>Whom the face looks a little like</source>
      <translation>من يشبهه الوجه قليلًا</translation>
    </message>
    <message>
      <source>Whose face?

Take the one in front of the camera, choose a picture, or drop one here. It is not kept.</source>
      <translation>وجه من؟

التقط الوجه الذي أمام الكاميرا، أو اختر صورة، أو أفلِت صورة هنا. لن تُحفظ.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Width in pixels; a picture with a smaller face is refused.</source>
      <translation>العرض بالبكسل؛ تُرفض الصورة التي فيها وجه أصغر.</translation>
    </message>
    <message>
      <source>Width in pixels; smaller faces are not looked for, and those found all the same must be more alike to get a name.</source>
      <translation>العرض بالبكسل؛ لا يُبحث عن وجوه أصغر، وما يُعثر عليه منها مع ذلك يجب أن يكون أكثر تشابهًا لينال اسمًا.</translation>
    </message>
    <message>
      <source>Width of the picture</source>
      <translation>عرض الصورة</translation>
    </message>
    <message>
      <source>Width that is asked of a camera, in pixels.</source>
      <translation>العرض المطلوب من الكاميرا، بالبكسل.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <source>With a photo…</source>
      <translation>بصورة…</translation>
    </message>
    <message>
      <source>With operators, whoever changes or gives away what is kept is asked for a PIN or passphrase, and stands in the audit trail by name. Looking needs none. It keeps honest people honest at this desk: whoever owns the files of this account can remove it.</source>
      <translation>بوجود مشغّلين، يُطلب رمز PIN أو عبارة مرور من كل من يغيّر ما هو محفوظ أو يخرجه، ويُسجَّل باسمه في سجل التدقيق. أما الاطلاع فلا يحتاج إلى ذلك. وهو يعين الأمناء على أمانتهم في هذا المكتب: فمن يملك ملفات هذا الحساب يستطيع إزالته.</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>بالصور</translation>
    </message>
    <message>
      <source>With so few strangers a rate under {percent} cannot be told from none.</source>
      <translation>مع هذا العدد القليل من الغرباء لا تتميز نسبة أقل من {percent} عن الصفر.</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>بالكاميرا</translation>
    </message>
    <message>
      <source>With this</source>
      <translation>بهذا</translation>
    </message>
    <message>
      <source>With this device's camera</source>
      <translation>بكاميرا هذا الجهاز</translation>
    </message>
    <message>
      <source>With {threshold:.3f}, the threshold for this rate, hardly anybody would be recognised, so it is not set: look for pictures under a wrong name (gallery check), or allow more strangers.</source>
      <translation>بالعتبة {threshold:.3f} الموافقة لهذا المعدل لن يُتعرَّف على أحد تقريبًا، لذلك لم تُضبط: ابحث عن صور تحت اسم خاطئ (فحص المعرض)، أو اسمح بمزيد من الغرباء.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>سحب</translation>
    </message>
    <message>
      <source>Withdraw an entry</source>
      <translation>سحب قيد</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>سحب الموافقة</translation>
    </message>
    <message>
      <source>Withdrew earlier corrections of this face</source>
      <translation>سحب تصحيحات سابقة لهذا الوجه</translation>
    </message>
    <message>
      <source>Without a valid consent</source>
      <translation>بلا موافقة سارية</translation>
    </message>
    <message>
      <source>Without a value</source>
      <translation>من دون قيمة</translation>
    </message>
    <message>
      <source>Without encryption</source>
      <translation>من دون تشفير</translation>
    </message>
    <message>
      <source>Worse than comparing with pictures: better not use it.</source>
      <translation>أسوأ من المقارنة بالصور: يُفضَّل عدم استخدامه.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>اكتب الاسم أولًا.</translation>
    </message>
    <message>
      <source>Writes and applies the changes (Ctrl+S)</source>
      <translation>يكتب التغييرات ويطبّقها (⁦Ctrl+S⁩)</translation>
    </message>
    <message>
      <source>Writes into each of these pictures where and when it was taken.</source>
      <translation>يكتب في كل صورة من هذه الصور مكان التقاطها ووقته.</translation>
    </message>
    <message>
      <source>Writes the list; the window opens anew with these sources</source>
      <translation>يكتب القائمة؛ وتُفتح النافذة من جديد بهذه المصادر</translation>
    </message>
    <message>
      <source>Writing faces</source>
      <translation>جارٍ كتابة الوجوه</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>جارٍ كتابة التقرير</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>كُتبت في {file}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>رمز PIN خاطئ</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {n} names as face tags.</source>
      <extracomment>For 1: Wrote {n} name as a face tag.</extracomment>
      <translation>
        <numerusform>لم يُكتب أي اسم كوسم وجه.</numerusform>
        <numerusform>كُتب اسم واحد كوسم وجه.</numerusform>
        <numerusform>كُتب اسمان كوسمي وجهين.</numerusform>
        <numerusform>كُتبت {n} أسماء كوسوم للوجوه.</numerusform>
        <numerusform>كُتب {n} اسمًا كوسوم للوجوه.</numerusform>
        <numerusform>كُتب {n} اسم كوسوم للوجوه.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>You said so. A picture of this face is in the gallery now, so that it is recognised next time.</source>
      <translation>أنت قلت ذلك. صورة هذا الوجه الآن في المعرض، ليُتعرّف عليه في المرة القادمة.</translation>
    </message>
    <message>
      <source>You said that the name was wrong. Faces like this one get it no more.</source>
      <translation>قلت إن الاسم خطأ. لن تناله وجوه كهذا بعد الآن.</translation>
    </message>
    <message>
      <source>You said that this face is to be ignored: it is not named and not recorded.</source>
      <translation>قلت إن هذا الوجه يُتجاهل: لا يُسمّى ولا يُسجَّل.</translation>
    </message>
    <message>
      <source>You said that this is none of these: {names}. Faces like this one do not get their names any more.</source>
      <translation>قلت إنه ليس أحدًا من هؤلاء: {names}. لن تنال وجوه كهذا أسماءهم بعد الآن.</translation>
    </message>
    <message>
      <source>You said this is not {name}. Faces like this one do not get that name any more.</source>
      <translation>قلت إن هذا ليس {name}. لن تنال وجوه كهذا ذلك الاسم بعد الآن.</translation>
    </message>
    <message>
      <source>Your camera</source>
      <translation>كاميرتك</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Your people get another's name</source>
      <translation>أشخاصك يُعطَون اسم غيرهم</translation>
    </message>
    <message>
      <source>Your people get their own name</source>
      <translation>أشخاصك يُعطَون أسماءهم</translation>
    </message>
    <message>
      <source>Your token may not register anybody.</source>
      <translation>رمز الوصول الخاص بك لا يتيح تسجيل أي شخص.</translation>
    </message>
    <message>
      <source>Yourself</source>
      <translation>تسجيل نفسك</translation>
    </message>
    <message>
      <source>YuNet face detector, OpenCV model zoo 2023mar, int8 weights</source>
      <translation>YuNet لكشف الوجوه، مكتبة نماذج OpenCV 2023mar، أوزان int8</translation>
    </message>
    <message>
      <source>YuNet: one small network, five landmarks</source>
      <translation>YuNet: شبكة صغيرة واحدة وخمس نقاط معلمية</translation>
    </message>
    <message>
      <source>Zip file (*.zip)</source>
      <translation>ملف مضغوط (⁦*.zip⁩)</translation>
    </message>
    <message>
      <source>a face, still looking</source>
      <translation>وجه ما زال قيد البحث</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>بقيت بضع ثوانٍ</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>رقمًا</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>عددًا صحيحًا</translation>
    </message>
    <message>
      <source>about 1 stranger in {strangers} would be named</source>
      <translation>يُسمّى نحو 1 من كل {strangers} غريب</translation>
    </message>
    <message>
      <source>about {percent} of strangers would be named</source>
      <translation>يُسمّى نحو {percent} من الغرباء</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>بقي نحو {time}</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>غائب</translation>
    </message>
    <message>
      <source>age {ms} ms</source>
      <translation>التأخر {ms} ملي ث</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>مسموح</translation>
    </message>
    <message>
      <source>also seen {times}</source>
      <translation>شوهد أيضًا {times}</translation>
    </message>
    <message>
      <source>always available, always up to date</source>
      <translation>متاح دائمًا، ومحدَّث دائمًا</translation>
    </message>
    <message>
      <source>an ignored face</source>
      <translation>وجه متجاهَل</translation>
    </message>
    <message>
      <source>and a bit like</source>
      <translation>وقليلًا</translation>
    </message>
    <message>
      <source>and also like</source>
      <translation>وأيضًا</translation>
    </message>
    <message>
      <source>another face of the picture is more like the person</source>
      <translation>في الصورة وجه آخر أقرب شبهًا إلى الشخص</translation>
    </message>
    <message>
      <source>at most 1 in {low}</source>
      <translation>1 من كل {low} على الأكثر</translation>
    </message>
    <message>
      <source>attendance {date}</source>
      <translation>الحضور {date}</translation>
    </message>
    <message>
      <source>audit trail {date}</source>
      <translation>سجل التدقيق {date}</translation>
    </message>
    <message>
      <source>auto searches those on the server where this desk has a site; desk knows its own people only.</source>
      <translation>مع auto يُبحث عنهم على الخادم إن كان لهذا المكتب موقع؛ ومع desk لا يعرف المكتب إلا أشخاصه.</translation>
    </message>
    <message>
      <source>auto, disable, require, verify-ca or verify-full; auto checks the certificate of another computer.</source>
      <translation>إحدى القيم: ⁦auto⁩، ⁦disable⁩، ⁦require⁩، ⁦verify-ca⁩، ⁦verify-full⁩؛ مع auto تُفحص شهادة الخادم إن كان على حاسوب آخر.</translation>
    </message>
    <message>
      <source>auto, f32, bf16, f16 or int8; auto takes the quickest here that agrees with f32.</source>
      <translation>القيم auto أو f32 أو bf16 أو f16 أو int8؛ ويأخذ auto أسرع ما يتفق هنا مع f32.</translation>
    </message>
    <message>
      <source>auto, keystore, file or passphrase; auto takes the system's key store, or else a file.</source>
      <translation>القيم auto أو keystore أو file أو passphrase؛ ويأخذ auto مخزن مفاتيح النظام، وإلا فملفًا.</translation>
    </message>
    <message>
      <source>away</source>
      <translation>خرج مؤقتًا</translation>
    </message>
    <message>
      <source>away {times}</source>
      <translation>خرج {times}</translation>
    </message>
    <message>
      <source>better than with pictures</source>
      <translation>أفضل مما بالصور</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>يدويًا</translation>
    </message>
    <message>
      <source>came</source>
      <translation>حضر</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>وصل</translation>
    </message>
    <message>
      <source>camera {number}</source>
      <translation>الكاميرا {number}</translation>
    </message>
    <message>
      <source>cannot be read: write it as postgresql://user@host:5432/database, without a password.</source>
      <translation>لا تمكن قراءته: اكتبه هكذا ⁦postgresql://user@host:5432/database⁩، من دون كلمة مرور.</translation>
    </message>
    <message>
      <source>cannot be recognised</source>
      <translation>لا يمكن التعرّف عليه</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>تغيّر</translation>
    </message>
    <message>
      <source>cut by the border</source>
      <translation>مقطوع عند الحافة</translation>
    </message>
    <message>
      <source>detection {ms} ms</source>
      <translation>الكشف {ms} ملي ث</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>أشخاص مختلفون</translation>
    </message>
    <message>
      <source>distance {distance}</source>
      <translation>المسافة {distance}</translation>
    </message>
    <message>
      <source>distance {value}</source>
      <translation>المسافة {value}</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>مشكوك فيه</translation>
    </message>
    <message>
      <source>down</source>
      <translation>إلى الأسفل</translation>
    </message>
    <message>
      <source>enough looks {done}</source>
      <translation>لقطات كافية {done}</translation>
    </message>
    <message>
      <source>enough looks {done}; missing: {missing}</source>
      <translation>لقطات كافية {done}؛ الناقص: {missing}</translation>
    </message>
    <message>
      <source>entries before it were removed, added or put into another order</source>
      <translation>أُزيلت قيود قبله أو أُضيفت أو غُيّر ترتيبها</translation>
    </message>
    <message>
      <source>excused</source>
      <translation>بعذر</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>متوقَّع</translation>
    </message>
    <message>
      <source>extrapolated</source>
      <translation>تقدير بالاستقراء</translation>
    </message>
    <message>
      <source>fewer than 1 stranger in {strangers} would be named</source>
      <translation>يُسمّى أقل من 1 من كل {strangers} غريب</translation>
    </message>
    <message>
      <source>finds the faces</source>
      <translation>يعثر على الوجوه</translation>
    </message>
    <message>
      <source>gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database</source>
      <translation>لا تمكن قراءة ⁦gallery.database⁩ ({error}): اكتبه هكذا ⁦postgresql://user@host:5432/database⁩</translation>
    </message>
    <message>
      <source>gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector</source>
      <translation>يحتاج ⁦gallery.database⁩ إلى الحزمة psycopg وهي غير مثبَّتة: ⁦pip install 'psycopg[binary]' pgvector⁩</translation>
    </message>
    <message>
      <source>has characters that cannot be shown ({shown}): write it again without them.</source>
      <translation>فيه محارف لا يمكن عرضها ({shown}): اكتبه من جديد بدونها.</translation>
    </message>
    <message>
      <source>here</source>
      <translation>هنا</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>هنا الآن</translation>
    </message>
    <message numerus="yes">
      <source>here {n} times</source>
      <extracomment>For 1: here once</extracomment>
      <translation>
        <numerusform>ظهر {n} مرة</numerusform>
        <numerusform>ظهر مرة واحدة</numerusform>
        <numerusform>ظهر مرتين</numerusform>
        <numerusform>ظهر {n} مرات</numerusform>
        <numerusform>ظهر {n} مرة</numerusform>
        <numerusform>ظهر {n} مرة</numerusform>
      </translation>
    </message>
    <message>
      <source>holds a password, which config.yaml is no place for: take it out of there, and keep it with: python main.py gallery server password</source>
      <translation>فيه كلمة مرور، وليس ⁦config.yaml⁩ مكانًا لها: احذفها من هناك، واحفظها بالأمر: ⁦python main.py gallery server password⁩</translation>
    </message>
    <message>
      <source>how many strangers would be named is not known for this model</source>
      <translation>عدد الغرباء الذين سيُعطَون اسمًا غير معروف لهذا النموذج</translation>
    </message>
    <message>
      <source>how often your people are missed cannot be known with one picture a person</source>
      <translation>لا يمكن معرفة مرات فوات أشخاصك ولكل شخص صورة واحدة</translation>
    </message>
    <message>
      <source>http(s) address to which each arrival and departure is sent as JSON; without one, nothing is sent.</source>
      <translation>عنوان ⁦http(s)⁩ يُرسل إليه كل وصول وكل مغادرة بصيغة JSON؛ من دون عنوان لا يُرسل شيء.</translation>
    </message>
    <message>
      <source>in the gallery already</source>
      <translation>في المعرض أصلًا</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>قيد الاستخدام</translation>
    </message>
    <message>
      <source>interrupted; can be continued</source>
      <translation>منقطع؛ يمكن متابعته</translation>
    </message>
    <message>
      <source>is excused</source>
      <translation>بعذر</translation>
    </message>
    <message>
      <source>is missing.</source>
      <translation>غير موجود.</translation>
    </message>
    <message>
      <source>it announces a picture that is too large</source>
      <translation>يعلن عن صورة أكبر من اللازم</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>لا تمكن قراءته</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>أغلق الاتصال</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>لا يستجيب</translation>
    </message>
    <message>
      <source>it fell silent or closed the connection</source>
      <translation>صمت أو أغلق الاتصال</translation>
    </message>
    <message>
      <source>it is not clear which face the tag means</source>
      <translation>لا يتضح أي وجه يقصده الوسم</translation>
    </message>
    <message>
      <source>it sends a picture that is too large</source>
      <translation>يرسل صورة أكبر من اللازم</translation>
    </message>
    <message>
      <source>it was changed, or another key signed it</source>
      <translation>تغيّر، أو وقّعه مفتاح آخر</translation>
    </message>
    <message>
      <source>it was changed, or is damaged</source>
      <translation>تغيّر، أو هو تالف</translation>
    </message>
    <message>
      <source>it was cut off while it was written; the next entry takes its place</source>
      <translation>انقطعت كتابته قبل أن تتم؛ ويحل القيد التالي محله</translation>
    </message>
    <message>
      <source>its headers are too long</source>
      <translation>ترويساته أطول من اللازم</translation>
    </message>
    <message>
      <source>key picture</source>
      <translation>الصورة الرئيسية</translation>
    </message>
    <message>
      <source>last seen {when}</source>
      <translation>آخر ظهور {when}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>غادر</translation>
    </message>
    <message>
      <source>left: set aside</source>
      <translation>لم يعد في الدليل (تنحية)</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
      <source>like {name}</source>
      <translation>يشبه {name}</translation>
    </message>
    <message>
      <source>lines of settings</source>
      <translation>أسطر إعدادات</translation>
    </message>
    <message>
      <source>little contrast</source>
      <translation>تباين ضعيف</translation>
    </message>
    <message>
      <source>live</source>
      <translation>حي</translation>
    </message>
    <message>
      <source>looks a little like</source>
      <translation>يشبه قليلًا</translation>
    </message>
    <message>
      <source>looser</source>
      <translation>أكثر تساهلًا</translation>
    </message>
    <message>
      <source>missing: {missing}</source>
      <translation>الناقص: {missing}</translation>
    </message>
    <message>
      <source>most similar, just for fun</source>
      <translation>الأكثر شبهًا، للتسلية فقط</translation>
    </message>
    <message>
      <source>mqtt.ca: {file} cannot be read as certificates: {error}</source>
      <translation>⁦mqtt.ca⁩: لا تمكن قراءة {file} كشهادات: {error}</translation>
    </message>
    <message>
      <source>mqtt.password_file: {file} cannot be read: {error}.</source>
      <translation>⁦mqtt.password_file⁩: لا تمكن قراءة {file}: {error}.</translation>
    </message>
    <message>
      <source>naming {ms} ms</source>
      <translation>التسمية {ms} ملي ث</translation>
    </message>
    <message>
      <source>nearest: {people}</source>
      <translation>الأقرب: {people}</translation>
    </message>
    <message>
      <source>nearest; double, where two networks must agree; or head:NAME or ensemble:NAME, trained for the gallery, which bring their network.</source>
      <translation>القيم nearest؛ أو double حيث يجب أن تتفق شبكتان؛ أو ⁦head:NAME⁩ أو ⁦ensemble:NAME⁩، المدرَّبان للمعرض، ومعهما شبكتهما.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>جديد</translation>
    </message>
    <message>
      <source>next nearest: {people}</source>
      <translation>الأقرب بعده: {people}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
      <source>no better than with pictures</source>
      <translation>ليس أفضل مما بالصور</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>لم يُعثر على وجه</translation>
    </message>
    <message>
      <source>no problems found.</source>
      <translation>لم يُعثر على مشكلات.</translation>
    </message>
    <message>
      <source>no valid consent</source>
      <translation>لا توجد موافقة سارية</translation>
    </message>
    <message>
      <source>no valid consent: ignored</source>
      <translation>بلا موافقة سارية: يُتجاهل</translation>
    </message>
    <message>
      <source>nobody is near enough</source>
      <translation>لا أحد قريب بما يكفي</translation>
    </message>
    <message>
      <source>nobody is registered</source>
      <translation>لم يُسجَّل أحد</translation>
    </message>
    <message>
      <source>none</source>
      <translation>لا يوجد</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed</source>
      <translation>لا تفوت أي لقطة من لقطات أشخاصك</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed (95 %: at most {percent})</source>
      <translation>لا تفوت أي لقطة من لقطات أشخاصك (95%: بحد أقصى {percent})</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <source>not a storage</source>
      <translation>ليس مخزنًا</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>غير مسموح</translation>
    </message>
    <message>
      <source>not compared yet</source>
      <translation>لم يُقارن بعد</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>لم يصل بعد</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>غير مثبَّت</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>لم يُفحص</translation>
    </message>
    <message>
      <source>not observed</source>
      <translation>غير مراقَب</translation>
    </message>
    <message>
      <source>not observed {times}</source>
      <translation>غير مراقَب {times}</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>لم يُشاهد بعد</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>not stated in the package; Idiap, who trained it, publish their EdgeFace weights under CC BY-NC-SA 4.0: no commercial use</source>
      <translation>غير مذكورة في الحزمة؛ وينشر Idiap الذي درّبه أوزان EdgeFace برخصة CC BY-NC-SA 4.0: لا استخدام تجاري</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>غير مستخدمة</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>npm could not download {pinned}: {last}</source>
      <translation>تعذّر على npm تنزيل {pinned}: {last}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>معطّل</translation>
    </message>
    <message>
      <source>off; show says beside a name whether the face is live; hold gives no name before (docs/liveness.md).</source>
      <translation>القيم off؛ أو show ليُبيَّن بجانب الاسم هل الوجه حي؛ أو hold فلا يُعطى اسم قبل ذلك (⁦docs/liveness.md⁩).</translation>
    </message>
    <message>
      <source>on</source>
      <translation>مفعّل</translation>
    </message>
    <message numerus="yes">
      <source>on {n} pictures</source>
      <extracomment>For 1: on {n} picture</extracomment>
      <translation>
        <numerusform>في {n} صورة</numerusform>
        <numerusform>في صورة واحدة</numerusform>
        <numerusform>في صورتين</numerusform>
        <numerusform>في {n} صور</numerusform>
        <numerusform>في {n} صورة</numerusform>
        <numerusform>في {n} صورة</numerusform>
      </translation>
    </message>
    <message>
      <source>on {pictures} of {people}</source>
      <translation>على {pictures}، {people}</translation>
    </message>
    <message>
      <source>out of date: people changed</source>
      <translation>غير محدَّث: تغيّر الأشخاص</translation>
    </message>
    <message>
      <source>perhaps {name}</source>
      <translation>ربما {name}</translation>
    </message>
    <message>
      <source>pictures that are not published</source>
      <translation>صور غير منشورة</translation>
    </message>
    <message>
      <source>pip could not download {pinned}: {last}</source>
      <translation>لم يستطع pip تنزيل {pinned}: {last}</translation>
    </message>
    <message>
      <source>plain: they stay your own files; sealed: a photo is encrypted and moved away as it is registered.</source>
      <translation>عادية: تبقى ملفاتك كما هي؛ مشفّرة: تُشفَّر الصورة وتُنقل من مكانها عند تسجيلها.</translation>
    </message>
    <message>
      <source>postgresql://user@host/database that desks share the gallery on, without a password; without a value, the folder alone.</source>
      <translation>العنوان ⁦postgresql://user@host/database⁩ الذي تشترك المكاتب في المعرض عليه، من دون كلمة مرور؛ وإن تُرك فارغًا يُستخدم المجلد وحده.</translation>
    </message>
    <message>
      <source>present</source>
      <translation>حاضر</translation>
    </message>
    <message>
      <source>quiet, balanced or fast: how much of the processor live pictures may take.</source>
      <translation>⁦quiet⁩ أو balanced أو fast: مقدار ما يجوز أن تشغله الصور الحية من المعالج.</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>مرفوض</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>مسجَّل</translation>
    </message>
    <message>
      <source>round {done} of at most {total}</source>
      <translation>الجولة {done} من {total} على الأكثر</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>الصف {number}</translation>
    </message>
    <message>
      <source>serve.key belongs to a certificate: set serve.certificate, too.</source>
      <translation>يخص ⁦serve.key⁩ شهادة: اضبط ⁦serve.certificate⁩ أيضًا.</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>منحّاة</translation>
    </message>
    <message>
      <source>several people</source>
      <translation>عدة أشخاص</translation>
    </message>
    <message>
      <source>should be a list, not {shown}.</source>
      <translation>يجب أن يكون قائمة، لا {shown}.</translation>
    </message>
    <message>
      <source>should be auto, or width and height such as 16:9, from 1:{most} to {most}:1, not {shown}.</source>
      <translation>ينبغي أن يكون auto، أو عرضًا وارتفاعًا مثل 16:9، من 1:{most} إلى {most}:1، لا {shown}.</translation>
    </message>
    <message>
      <source>should be one of {choices}, not {shown}.</source>
      <translation>ينبغي أن يكون إحدى القيم: {choices}، لا {shown}.</translation>
    </message>
    <message>
      <source>should be text, not {shown}: put it in quotes.</source>
      <translation>ينبغي أن يكون نصًا، لا {shown}: ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
      <source>should be {kind}, not {shown}.</source>
      <translation>ينبغي أن يكون {kind}، لا {shown}.</translation>
    </message>
    <message>
      <source>should begin with postgresql://, as in postgresql://user@host:5432/database, without a password; without a value no server is used.</source>
      <translation>ينبغي أن يبدأ بـ postgresql://، مثل postgresql://user@host:5432/database، من دون كلمة مرور؛ ومن دون قيمة لا يُستخدم أي خادم.</translation>
    </message>
    <message>
      <source>should have {most:,} characters at most.</source>
      <translation>ينبغي ألا يزيد على {most:,} محرف.</translation>
    </message>
    <message>
      <source>should have {most} entries at most.</source>
      <translation>يجب ألا يزيد عدد القيود على {most}.</translation>
    </message>
    <message>
      <source>should lie between {low:g} and {high:g}, not {shown}.</source>
      <translation>ينبغي أن يكون بين {low:g} و{high:g}، لا {shown}.</translation>
    </message>
    <message>
      <source>should name a folder.</source>
      <translation>ينبغي أن يكون اسم مجلد.</translation>
    </message>
    <message>
      <source>sightings {date}</source>
      <translation>المشاهدات {date}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>منذ {time}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>شخص آخر</translation>
    </message>
    <message>
      <source>sources is a list: python main.py settings set sources takes the whole of it.</source>
      <translation>sources قائمة: يأخذها الأمر python main.py settings set sources كاملة.</translation>
    </message>
    <message>
      <source>stands in {other} already.</source>
      <translation>مذكور في {other} من قبل.</translation>
    </message>
    <message>
      <source>straight ahead</source>
      <translation>إلى الأمام</translation>
    </message>
    <message>
      <source>stricter</source>
      <translation>أكثر صرامة</translation>
    </message>
    <message>
      <source>tagged already</source>
      <translation>موسوم أصلًا</translation>
    </message>
    <message>
      <source>tagged with another name, which stays</source>
      <translation>موسوم باسم آخر، ويبقى كما هو</translation>
    </message>
    <message>
      <source>taken into the gallery</source>
      <translation>أُضيف إلى المعرض</translation>
    </message>
    <message>
      <source>tells the faces apart</source>
      <translation>تميّز بين الوجوه</translation>
    </message>
    <message>
      <source>text</source>
      <translation>نصًا</translation>
    </message>
    <message>
      <source>the Visual Geometry Group's, for non-commercial use</source>
      <translation>رخصة Visual Geometry Group، للاستخدام غير التجاري</translation>
    </message>
    <message>
      <source>the beginning of the trail is missing, so nothing can be checked</source>
      <translation>بداية السجل مفقودة، فلا يمكن التحقق من شيء</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, for non-commercial use</source>
      <translation>الشيفرة التي حوّلتها MIT؛ والأوزان تخص Visual Geometry Group، للاستخدام غير التجاري</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, who state no licence for them: ask Oxford before any use but research</source>
      <translation>الشيفرة التي حوّلتها MIT؛ والأوزان تخص Visual Geometry Group التي لا تذكر رخصة لها: اسأل أكسفورد قبل أي استخدام غير البحث</translation>
    </message>
    <message>
      <source>the face is blurred</source>
      <translation>الوجه ضبابي</translation>
    </message>
    <message>
      <source>the face is too small</source>
      <translation>الوجه أصغر من اللازم</translation>
    </message>
    <message>
      <source>the name cannot be written</source>
      <translation>لا تمكن كتابة الاسم</translation>
    </message>
    <message>
      <source>the name is not possible for a person</source>
      <translation>لا يصلح الاسم لشخص</translation>
    </message>
    <message>
      <source>the npm package {package}</source>
      <translation>حزمة npm {package}</translation>
    </message>
    <message>
      <source>the package {package}</source>
      <translation>الحزمة {package}</translation>
    </message>
    <message>
      <source>the parts of the stream are no pictures but {kinds}</source>
      <translation>أجزاء البث ليست صورًا بل {kinds}</translation>
    </message>
    <message>
      <source>the person meant</source>
      <translation>الشخص المقصود</translation>
    </message>
    <message>
      <source>the picture or its tags cannot be read</source>
      <translation>لا تمكن قراءة الصورة أو وسومها</translation>
    </message>
    <message>
      <source>the picture was cut after it was tagged</source>
      <translation>قُصّت الصورة بعد وسمها</translation>
    </message>
    <message>
      <source>the picture was cut to another shape after it was tagged</source>
      <translation>قُصّت الصورة إلى أبعاد أخرى بعد وسمها</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>بلا تغيير</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>الشخص نفسه</translation>
    </message>
    <message>
      <source>the tag names somebody without saying where</source>
      <translation>يذكر الوسم اسمًا من دون تحديد موضعه</translation>
    </message>
    <message>
      <source>the tags do not tell which way round they are</source>
      <translation>لا تحدد الوسوم اتجاه الصورة</translation>
    </message>
    <message>
      <source>the text '{text}'</source>
      <translation>النص «{text}»</translation>
    </message>
    <message>
      <source>the wheel {package}</source>
      <translation>حزمة wheel {package}</translation>
    </message>
    <message>
      <source>there is no face where the tag says</source>
      <translation>لا وجه في الموضع الذي يحدده الوسم</translation>
    </message>
    <message>
      <source>there is no home folder for '{folder}': write the path without ~.</source>
      <translation>لا يوجد مجلد رئيسي لـ «{folder}»: اكتب المسار بدون ~.</translation>
    </message>
    <message>
      <source>there is such a file already</source>
      <translation>يوجد ملف كهذا أصلًا</translation>
    </message>
    <message>
      <source>to compare</source>
      <translation>للمقارنة</translation>
    </message>
    <message>
      <source>to your left</source>
      <translation>إلى يسارك</translation>
    </message>
    <message>
      <source>to your right</source>
      <translation>إلى يمينك</translation>
    </message>
    <message>
      <source>today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>غدًا</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>إضاءة زائدة</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>إضاءة ضعيفة</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>أصغر من اللازم</translation>
    </message>
    <message>
      <source>trained {when}</source>
      <translation>دُرِّب {when}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true أو false</translation>
    </message>
    <message>
      <source>turned away</source>
      <translation>ملتفت جانبًا</translation>
    </message>
    <message>
      <source>under {percent:.2f} %</source>
      <translation>أقل من {percent:.2f}%</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>مجهول</translation>
    </message>
    <message>
      <source>up</source>
      <translation>إلى الأعلى</translation>
    </message>
    <message>
      <source>used</source>
      <translation>مستخدمة</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>زائر</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>webhook.secret_file: what follows {prefix} in {file} is no base64.</source>
      <translation>⁦webhook.secret_file⁩: ما يلي {prefix} في {file} ليس base64.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} cannot be read: {problem}.</source>
      <translation>⁦webhook.secret_file⁩: لا تمكن قراءة {file}: {problem}.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} is empty.</source>
      <translation>⁦webhook.secret_file⁩: الملف {file} فارغ.</translation>
    </message>
    <message>
      <source>what it sends is no picture</source>
      <translation>ما يرسله ليس صورة</translation>
    </message>
    <message>
      <source>with {networks}</source>
      <translation>مع {networks}</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>من دون قيمة</translation>
    </message>
    <message>
      <source>worse than with pictures</source>
      <translation>أسوأ مما بالصور</translation>
    </message>
    <message>
      <source>wrong file</source>
      <translation>ملف خاطئ</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>أمس</translation>
    </message>
    <message>
      <source>{before} {next}</source>
      <translation>{before} {next}</translation>
    </message>
    <message>
      <source>{before} · {last}</source>
      <translation>{before} · {last}</translation>
    </message>
    <message>
      <source>{before}, {last}</source>
      <translation>{before}، {last}</translation>
    </message>
    <message>
      <source>{before}; {last}</source>
      <translation>{before}؛ {last}</translation>
    </message>
    <message>
      <source>{camera}
not available</source>
      <translation>{camera}
غير متاحة</translation>
    </message>
    <message>
      <source>{camera}: {problem}</source>
      <translation>{camera}: {problem}</translation>
    </message>
    <message>
      <source>{came} of {expected} came</source>
      <translation>حضر {came} من {expected}</translation>
    </message>
    <message>
      <source>{certificate} and its key do not make a certificate that can be used: {error}. Both are PEM files, and the key has no password.</source>
      <translation>الشهادة {certificate} ومفتاحها لا يصلحان معًا للاستخدام: {error}. كلاهما ملف PEM، والمفتاح بلا كلمة مرور.</translation>
    </message>
    <message numerus="yes">
      <source>{change}, and {n} more</source>
      <extracomment>For 1: {change}, and {n} more</extracomment>
      <translation>
        <numerusform>{change}، ومرة أخرى ({n})</numerusform>
        <numerusform>{change}، وتغيير آخر</numerusform>
        <numerusform>{change}، وتغييران آخران</numerusform>
        <numerusform>{change}، و{n} تغييرات أخرى</numerusform>
        <numerusform>{change}، و{n} تغييرًا آخر</numerusform>
        <numerusform>{change}، و{n} تغيير آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{clustered:,} of them seem to be of {n} people.</source>
      <extracomment>For 1: {clustered:,} of them seem to be of {n} person.</extracomment>
      <translation>
        <numerusform>يبدو أن {clustered:,} منها لـ {n} شخص.</numerusform>
        <numerusform>يبدو أن {clustered:,} منها لـ شخص واحد.</numerusform>
        <numerusform>يبدو أن {clustered:,} منها لـ شخصين.</numerusform>
        <numerusform>يبدو أن {clustered:,} منها لـ {n} أشخاص.</numerusform>
        <numerusform>يبدو أن {clustered:,} منها لـ {n} شخصًا.</numerusform>
        <numerusform>يبدو أن {clustered:,} منها لـ {n} شخص.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} ({span})</source>
      <translation>{count} ({span})</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>أُسقط {count}</translation>
    </message>
    <message>
      <source>{count} entries are called {name} ({ids}), and people are told apart by their names; write another name, as with a middle name, for all but one.</source>
      <translation>أكثر من قيد ({count}) بالاسم {name} ({ids})، والأشخاص يُميَّزون بأسمائهم؛ اترك الاسم لواحد منهم واكتب لغيره اسمًا آخر، مثلًا مع الاسم الأوسط.</translation>
    </message>
    <message>
      <source>{count} entries have the id {id}; correct it in the directory.</source>
      <translation>أكثر من قيد ({count}) بالمعرّف {id}؛ صحّحه في الدليل.</translation>
    </message>
    <message>
      <source>{count} of {wanted} looks</source>
      <translation>اللقطات: {count} من {wanted}</translation>
    </message>
    <message>
      <source>{count} unknown</source>
      <translation>المجهولون: {count}</translation>
    </message>
    <message>
      <source>{count} with “{text}” in their name</source>
      <translation>{count}، وفي الاسم «{text}»</translation>
    </message>
    <message>
      <source>{days:.1f} days</source>
      <translation>{days:.1f} يوم</translation>
    </message>
    <message>
      <source>{day} {what}</source>
      <translation>{day} {what}</translation>
    </message>
    <message>
      <source>{distance}, {liveness}</source>
      <translation>{distance}، {liveness}</translation>
    </message>
    <message>
      <source>{distance}: about 1 stranger in {count} would be named</source>
      <translation>{distance}: يُسمّى نحو 1 من كل {count} غريب</translation>
    </message>
    <message>
      <source>{done:.0f} MB</source>
      <translation>{done:.0f} ميغابايت</translation>
    </message>
    <message>
      <source>{done:.0f} of {total:.0f} MB</source>
      <translation>{done:.0f} من {total:.0f} ميغابايت</translation>
    </message>
    <message>
      <source>{done} of {pictures} pictures are done; importing the folder again goes on after them.</source>
      <translation>أُنجز {done} من الصور ({pictures})؛ إعادة استيراد المجلد تتابع بعدها.</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} من {total}</translation>
    </message>
    <message>
      <source>{done} of {wanted}</source>
      <translation>{done} من {wanted}</translation>
    </message>
    <message>
      <source>{entries}; the last {most} are shown</source>
      <translation>{entries}؛ المعروض آخر {most}</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error} Rollcall goes on without it.</source>
      <translation>{error} يواصل Rollcall العمل من دونه.</translation>
    </message>
    <message>
      <source>{faces} {on_pictures}.</source>
      <translation>{faces} {on_pictures}.</translation>
    </message>
    <message>
      <source>{feature} need the package {package}, which is not installed. {remedy}</source>
      <translation>{feature} تحتاج إلى الحزمة {package} غير المثبّتة. {remedy}</translation>
    </message>
    <message>
      <source>{feature} need the packages {packages} and {last}, which are not installed. {remedy}</source>
      <translation>{feature} تحتاج إلى الحزم {packages} و{last} غير المثبّتة. {remedy}</translation>
    </message>
    <message>
      <source>{file} belongs to no species of attack: put it into a folder such as {example}.</source>
      <translation>لا ينتمي {file} إلى أي نوع من الهجمات: ضعه في مجلد مثل {example}.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Delete it by hand.</source>
      <translation>لا يمكن حذف {file}: {error}. احذفه يدويًا.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Make its folder writable, and run the same again.</source>
      <translation>لا يمكن حذف {file}: {error}. اجعل مجلده قابلًا للكتابة، ثم كرّر الأمر نفسه.</translation>
    </message>
    <message>
      <source>{file} cannot be imported as {name}: {problem}.</source>
      <translation>لا يمكن استيراد {file} باسم {name}: {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({error}), and without it the gallery cannot be opened. Nothing was changed.</source>
      <translation>لا تمكن قراءة {file} ({error})، ومن دونه لا يمكن فتح المعرض. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a file of PyTorch tensors.</source>
      <translation>لا تمكن قراءة {file} كملف موترات من PyTorch.</translation>
    </message>
    <message>
      <source>{file} cannot be read, so no token counts. Delete it and make new ones with: python main.py serve token add</source>
      <translation>لا تمكن قراءة {file}، لذلك لا يُقبل أي رمز وصول. احذفه وأنشئ رموزًا جديدة بالأمر: ⁦python main.py serve token add⁩</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>لا تمكن قراءة {file}: {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {problem}.</source>
      <translation>لا تمكن قراءة {file}: {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be written any more: {error}. Free some space.</source>
      <translation>لم تعد كتابة {file} ممكنة: {error}. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>{file} cannot be written to. Choose another file, or change its permissions.</source>
      <translation>لا تمكن الكتابة في {file}. اختر ملفًا آخر، أو غيّر أذوناته.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space, or make its folder writable.</source>
      <translation>لا تمكن كتابة {file}: {error}. وفّر بعض المساحة، أو اجعل مجلده قابلًا للكتابة.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space.</source>
      <translation>لا تمكن كتابة {file}: {error}. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Make its folder writable.</source>
      <translation>لا تمكن كتابة {file}: {error}. اجعل مجلده قابلًا للكتابة.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Name a new file.</source>
      <translation>لا تمكن كتابة {file}: {error}. حدّد ملفًا جديدًا.</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {error}.</source>
      <translation>تعذر نسخ {file} إلى {folder}: {error}.</translation>
    </message>
    <message>
      <source>{file} has no column '{column}'.</source>
      <translation>ليس في {file} عمود «{column}».</translation>
    </message>
    <message>
      <source>{file} has no face there any more; open it again.</source>
      <translation>لم يعد في {file} وجه في ذلك الموضع؛ افتحه من جديد.</translation>
    </message>
    <message>
      <source>{file} is damaged, and without it the gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>الملف {file} تالف، ومن دونه لا يمكن فتح المعرض: استرجعه من نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{file} is damaged, or of a newer version. Delete it: the next import knows people by their names again.</source>
      <translation>الملف {file} تالف أو من إصدار أحدث. احذفه: يتعرّف الاستيراد التالي على الأشخاص بأسمائهم من جديد.</translation>
    </message>
    <message>
      <source>{file} is missing, and without it the sealed gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>الملف {file} غير موجود، ومن دونه لا يمكن فتح المعرض المشفّر: استرجعه من نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{file} is no LDIF file: it holds no entry with a dn.</source>
      <translation>الملف {file} ليس ملف LDIF: لا يحتوي على قيد له حقل dn.</translation>
    </message>
    <message>
      <source>{file} is no calendar that can be read: give an ICS file, as calendars export it.</source>
      <translation>‏{file} ليس تقويمًا يمكن قراءته: قدّم ملف ICS كما تصدّره التقاويم.</translation>
    </message>
    <message>
      <source>{file} is no key of templates: save it at a desk that has it with: python main.py gallery server key --save FILE</source>
      <translation>الملف {file} ليس مفتاح قوالب: احفظ المفتاح في مكتب لديه المفتاح بالأمر: ⁦python main.py gallery server key --save FILE⁩</translation>
    </message>
    <message>
      <source>{file} is no readable CSV ({error}).</source>
      <translation>الملف {file} ليس CSV تمكن قراءته ({error}).</translation>
    </message>
    <message>
      <source>{file} is no vCard file: it holds no BEGIN:VCARD.</source>
      <translation>الملف {file} ليس ملف vCard: لا يحتوي على ⁦BEGIN:VCARD⁩.</translation>
    </message>
    <message>
      <source>{file} is none of {endings}.</source>
      <translation>الملف {file} ليس من الأنواع المقبولة: {endings}.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again.</source>
      <translation>غيّر برنامج آخر الملف {file}، فقُرئ من جديد.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again. Nothing was written: look at the settings and save once more.</source>
      <translation>غيّر برنامج آخر الملف {file}، فقُرئ من جديد. لم يُكتب شيء: راجع الإعدادات واحفظ مرة أخرى.</translation>
    </message>
    <message>
      <source>{file}, excluded</source>
      <translation>{file}، مستبعد</translation>
    </message>
    <message>
      <source>{file}, included</source>
      <translation>{file}، مشمول</translation>
    </message>
    <message>
      <source>{file}, not chosen</source>
      <translation>{file}، غير مختار</translation>
    </message>
    <message>
      <source>{file}, registered as {name}</source>
      <translation>{file}، مسجَّل باسم {name}</translation>
    </message>
    <message>
      <source>{file}, which says under which key the templates are, cannot be read: {error}. Bring it back from a backup, or delete it, and the templates are made anew from the pictures.</source>
      <translation>لا تمكن قراءة {file} الذي يحدد المفتاح المستخدم للقوالب: {error}. استرجعه من نسخة احتياطية، أو احذفه فتُنشأ القوالب من الصور من جديد.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{findings} in {pictures} of {people}</source>
      <translation>{findings} ({pictures}، {people})</translation>
    </message>
    <message>
      <source>{first} and {second} look like one person (distance {distance:.2f}). If they are, put their pictures together and calibrate again.</source>
      <translation>يبدو {first} و{second} شخصًا واحدًا (المسافة {distance:.2f}). إن كان ذلك صحيحًا فاجمع صورهما وأعد المعايرة.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {problem}.</source>
      <translation>لا يمكن إنشاء {folder}: {problem}.</translation>
    </message>
    <message>
      <source>{folder} cannot be opened ({error}).</source>
      <translation>لا يمكن فتح {folder} ({error}).</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}), so the gallery was not sealed. Nothing was changed.</source>
      <translation>لا تمكن الكتابة في {folder} ({error})، لذلك لم يُشفَّر المعرض. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: {error}.</source>
      <translation>لا تمكن الكتابة في {folder}: {error}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}. Free some space, or make it writable; what others have comes then.</source>
      <translation>لا تمكن الكتابة في {folder}: {error}. وفّر بعض المساحة، أو اجعله قابلًا للكتابة؛ وعندئذٍ يصل ما لدى المكاتب الأخرى.</translation>
    </message>
    <message>
      <source>{folder} has no templates yet. See: python main.py gallery check</source>
      <translation>ليس في {folder} قوالب بعد. راجع: ⁦python main.py gallery check⁩</translation>
    </message>
    <message>
      <source>{folder} is a part of the gallery already.</source>
      <translation>المجلد {folder} جزء من المعرض أصلًا.</translation>
    </message>
    <message>
      <source>{gallery} cannot be written ({error}). Check the disk and who may write there. {how_to_go_on}</source>
      <translation>لا تمكن الكتابة في {gallery} ({error}). تحقق من القرص وممن يحق له الكتابة هناك. {how_to_go_on}</translation>
    </message>
    <message>
      <source>{group}, {date}</source>
      <translation>{group}، {date}</translation>
    </message>
    <message>
      <source>{group}, {first} to {last}</source>
      <translation>{group}، من {first} إلى {last}</translation>
    </message>
    <message>
      <source>{group}: holiday</source>
      <translation>{group}: عطلة</translation>
    </message>
    <message>
      <source>{group}: holiday ({name})</source>
      <translation>{group}: عطلة ({name})</translation>
    </message>
    <message>
      <source>{host} cannot do what was asked ({reason}).</source>
      <translation>لا يستطيع {host} تنفيذ المطلوب ({reason}).</translation>
    </message>
    <message>
      <source>{host} does not accept connections on port {port}. Check the address.</source>
      <translation>لا يقبل {host} اتصالات على المنفذ {port}. تحقق من العنوان.</translation>
    </message>
    <message>
      <source>{host} does not answer as a camera with ONVIF does. Check that it is on, that ONVIF is switched on in its settings, and the port.</source>
      <translation>لا يستجيب {host} كما تستجيب كاميرا تدعم ONVIF. تحقق من أن الكاميرا تعمل، ومن أن ONVIF مفعّل في إعداداتها، ومن المنفذ.</translation>
    </message>
    <message>
      <source>{host} does not answer. Check that it is on and on the same network.</source>
      <translation>لا يستجيب {host}. تحقق من أنه يعمل وعلى شبكة الاتصال نفسها.</translation>
    </message>
    <message>
      <source>{host} gives an answer that is none of ONVIF's (HTTP {status}). Check the port: something else may answer there.</source>
      <translation>رد {host} ليس من ردود ONVIF (⁦HTTP {status}⁩). تحقق من المنفذ: ربما يستجيب عليه شيء آخر.</translation>
    </message>
    <message>
      <source>{host} is not on the local network; photos are taken from there only.</source>
      <translation>ليس {host} على الشبكة المحلية؛ ولا تؤخذ الصور إلا منها.</translation>
    </message>
    <message>
      <source>{host} offers no stream of pictures by ONVIF.</source>
      <translation>لا يقدّم {host} بث صور عبر ONVIF.</translation>
    </message>
    <message>
      <source>{host} refuses the user name or the password. Many cameras have users of their own for ONVIF: make one in the camera's settings. It may be locked for some minutes after several tries.</source>
      <translation>يرفض {host} اسم المستخدم أو كلمة المرور. لكثير من الكاميرات مستخدمون خاصون بـ ONVIF: أنشئ واحدًا في إعدادات الكاميرا. وقد تُقفل بضع دقائق بعد عدة محاولات.</translation>
    </message>
    <message>
      <source>{host} wants a user name and a password: give those of ONVIF.</source>
      <translation>يطلب {host} اسم مستخدم وكلمة مرور: أدخل الخاصين بـ ONVIF.</translation>
    </message>
    <message>
      <source>{hours:.1f} hours</source>
      <translation>{hours:.1f} ساعة</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation>{hours} س {minutes:02} د</translation>
    </message>
    <message numerus="yes">
      <source>{kept}, at least {n} others could not be read</source>
      <extracomment>For 1: {kept}, at least {n} other could not be read</extracomment>
      <translation>
        <numerusform>{kept}، وتعذرت قراءة أخرى ({n})</numerusform>
        <numerusform>{kept}، وتعذرت قراءة واحدة أخرى على الأقل</numerusform>
        <numerusform>{kept}، وتعذرت قراءة اثنتين أخريين على الأقل</numerusform>
        <numerusform>{kept}، وتعذرت قراءة {n} أخرى على الأقل</numerusform>
        <numerusform>{kept}، وتعذرت قراءة {n} أخرى على الأقل</numerusform>
        <numerusform>{kept}، وتعذرت قراءة {n} أخرى على الأقل</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is not installed.</source>
      <translation>غير مثبَّت: {label}.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} إلى {high}</translation>
    </message>
    <message>
      <source>{megabytes:,.1f} MB</source>
      <translation>{megabytes:,.1f} ميغابايت</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
      <source>{named} of {n} faces registered</source>
      <extracomment>For 1: {named} of {n} face registered</extracomment>
      <translation>
        <numerusform>سُجّل {named} من {n} وجه</numerusform>
        <numerusform>سُجّل {named} من وجه واحد</numerusform>
        <numerusform>سُجّل {named} من وجهين</numerusform>
        <numerusform>سُجّل {named} من {n} وجوه</numerusform>
        <numerusform>سُجّل {named} من {n} وجهًا</numerusform>
        <numerusform>سُجّل {named} من {n} وجه</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} و{last}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation>
        <numerusform>{names} وآخرون ({n})</numerusform>
        <numerusform>{names} وواحد آخر</numerusform>
        <numerusform>{names} واثنان آخران</numerusform>
        <numerusform>{names} و{n} آخرون</numerusform>
        <numerusform>{names} و{n} آخرون</numerusform>
        <numerusform>{names} و{n} آخرون</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} look like one person or have the same picture, and were not compared with each other: the gallery check tells what to do.</source>
      <translation>يبدو {names} شخصًا واحدًا أو لهم الصورة نفسها، ولم يُقارَن بعضهم ببعض: يبيّن فحص المعرض ما يجب فعله.</translation>
    </message>
    <message>
      <source>{name} (trained on your people)</source>
      <translation>{name} (مُدرَّب على أشخاصك)</translation>
    </message>
    <message>
      <source>{name} cannot be removed: {error}.</source>
      <translation>لا تمكن إزالة {name}: {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be restored: {error}.</source>
      <translation>لا تمكن استعادة {name}: {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be used because of an unexpected error ({error}); the log says more.</source>
      <translation>لا يمكن استخدام {name} بسبب خطأ غير متوقع ({error})؛ والتفاصيل في السجل.</translation>
    </message>
    <message>
      <source>{name} does not hold {member}.</source>
      <translation>لا يحتوي {name} على {member}.</translation>
    </message>
    <message>
      <source>{name} has left</source>
      <translation>غادر {name}</translation>
    </message>
    <message>
      <source>{name} is at work: lock (Ctrl+Shift+L)</source>
      <translation>يعمل الآن {name}: أقفل (⁦Ctrl+Shift+L⁩)</translation>
    </message>
    <message>
      <source>{name} is here</source>
      <translation>وصل {name}</translation>
    </message>
    <message>
      <source>{name} is in the gallery already and gets more pictures.</source>
      <translation>الاسم {name} موجود في المعرض، ويُضاف إليه المزيد من الصور.</translation>
    </message>
    <message>
      <source>{name} is in the gallery already: both become one person.</source>
      <translation>الاسم {name} موجود في المعرض: يصبح الاثنان شخصًا واحدًا.</translation>
    </message>
    <message>
      <source>{name} is known already.</source>
      <translation>الاسم {name} معروف من قبل.</translation>
    </message>
    <message>
      <source>{name} is near, at distance {distance}, but so is a face that you said is somebody else.</source>
      <translation>الأقرب {name} على مسافة {distance}، لكن وجهًا قلت إنه لشخص آخر قريب أيضًا.</translation>
    </message>
    <message>
      <source>{name} is nearest, at distance {distance}. Only up to {threshold}, the threshold, counts as the same person.</source>
      <translation>الأقرب {name} على مسافة {distance}. ولا يُعدّ الشخص نفسه إلا حتى العتبة، وهي {threshold}.</translation>
    </message>
    <message>
      <source>{name} is not on the picture just now.</source>
      <translation>ليس {name} في الصورة الآن.</translation>
    </message>
    <message>
      <source>{name} is out of date: since it was trained, {changes}.</source>
      <translation>لم يعد {name} محدَّثًا: منذ تدريبه {changes}.</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>أصبح {name} جاهزًا.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these faces as more pictures.</source>
      <translation>الاسم {name} مسجَّل، وتُضاف إليه هذه الوجوه صورًا أخرى.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these looks as more pictures.</source>
      <translation>الاسم {name} مسجَّل، وتُضاف إليه هذه اللقطات صورًا أخرى.</translation>
    </message>
    <message>
      <source>{name} is registered already; that person is used.</source>
      <translation>الاسم {name} مسجَّل؛ ويُستخدم ذلك الشخص.</translation>
    </message>
    <message>
      <source>{name} is registered already; these pictures are added.</source>
      <translation>الاسم {name} مسجَّل؛ وتُضاف إليه هذه الصور.</translation>
    </message>
    <message>
      <source>{name} is registered and gets this picture.</source>
      <translation>الاسم {name} مسجَّل، وتُضاف إليه هذه الصورة.</translation>
    </message>
    <message>
      <source>{name} is registered with this picture.</source>
      <translation>سُجِّل {name} بهذه الصورة.</translation>
    </message>
    <message>
      <source>{name} is registered.</source>
      <translation>سُجِّل {name}.</translation>
    </message>
    <message>
      <source>{name} lies too far away.</source>
      <translation>القيمة {name} بعيدة أكثر من اللازم.</translation>
    </message>
    <message>
      <source>{name} was not seen</source>
      <translation>لم يُشاهد {name}</translation>
    </message>
    <message>
      <source>{name} was not seen in the last 7 days</source>
      <translation>لم يُشاهد {name} في آخر 7 أيام</translation>
    </message>
    <message>
      <source>{name} was not seen on these days</source>
      <translation>لم يُشاهد {name} في هذه الأيام</translation>
    </message>
    <message>
      <source>{name} was not seen this month</source>
      <translation>لم يُشاهد {name} هذا الشهر</translation>
    </message>
    <message>
      <source>{name} was not seen today</source>
      <translation>لم يُشاهد {name} اليوم</translation>
    </message>
    <message>
      <source>{name} was not seen yesterday</source>
      <translation>لم يُشاهد {name} أمس</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another embedder is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>دُرِّب {name} على {embedder} والمستخدمة الآن شبكة تضمين أخرى، لذلك يقرر أقرب قالب. بدّل، أو أعد التدريب.</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another version of it is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>دُرِّب {name} على {embedder} والمستخدم الآن إصدار آخر منها، لذلك يقرر أقرب قالب. بدّل، أو أعد التدريب.</translation>
    </message>
    <message>
      <source>{name} – not installed</source>
      <translation>{name} – غير مثبَّت</translation>
    </message>
    <message>
      <source>{name}, as you said</source>
      <translation>{name}، كما قلت</translation>
    </message>
    <message>
      <source>{name}, distance {distance}</source>
      <translation>{name}، المسافة {distance}</translation>
    </message>
    <message>
      <source>{name}, here since {time}</source>
      <translation>{name}، هنا منذ {time}</translation>
    </message>
    <message>
      <source>{name}, version {version}, {language}</source>
      <translation>{name}، الإصدار {version}، {language}</translation>
    </message>
    <message>
      <source>{name}, {liveness}</source>
      <translation>{name}، {liveness}</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: nobody</source>
      <translation>{name}، {remark}. الأقرب: لا أحد</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: {people}</source>
      <translation>{name}، {remark}. الأقرب: {people}</translation>
    </message>
    <message>
      <source>{name}: not installed</source>
      <translation>{name}: غير مثبَّت</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <source>{name}?</source>
      <translation>{name}؟</translation>
    </message>
    <message>
      <source>{network}, converted by keras-vggface</source>
      <translation>{network}، حوّله keras-vggface</translation>
    </message>
    <message>
      <source>{nobody} (search: “{text}”).</source>
      <translation>{nobody} (البحث: «{text}»).</translation>
    </message>
    <message>
      <source>{nobody}.</source>
      <translation>{nobody}.</translation>
    </message>
    <message>
      <source>{notice} Press to download them.</source>
      <translation>{notice} اضغط لتنزيلها.</translation>
    </message>
    <message>
      <source>{number:.15g}</source>
      <translation>{number:.15g}</translation>
    </message>
    <message>
      <source>{number:.1f}</source>
      <translation>{number:.1f}</translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved.</source>
      <extracomment>For 1: {n} change is not saved.</extracomment>
      <translation>
        <numerusform>لم تُحفظ التغييرات ({n}).</numerusform>
        <numerusform>لم يُحفظ تغيير واحد.</numerusform>
        <numerusform>لم يُحفظ تغييران.</numerusform>
        <numerusform>لم تُحفظ {n} تغييرات.</numerusform>
        <numerusform>لم يُحفظ {n} تغييرًا.</numerusform>
        <numerusform>لم يُحفظ {n} تغيير.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved. To apply them, the window opens anew.</source>
      <extracomment>For 1: {n} change is not saved. To apply it, the window opens anew.</extracomment>
      <translation>
        <numerusform>لم تُحفظ التغييرات ({n}). لتطبيقها تُفتح النافذة من جديد.</numerusform>
        <numerusform>لم يُحفظ تغيير واحد. لتطبيقه تُفتح النافذة من جديد.</numerusform>
        <numerusform>لم يُحفظ تغييران. لتطبيقهما تُفتح النافذة من جديد.</numerusform>
        <numerusform>لم تُحفظ {n} تغييرات. لتطبيقها تُفتح النافذة من جديد.</numerusform>
        <numerusform>لم يُحفظ {n} تغييرًا. لتطبيقها تُفتح النافذة من جديد.</numerusform>
        <numerusform>لم يُحفظ {n} تغيير. لتطبيقها تُفتح النافذة من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be delivered.</source>
      <extracomment>For 1: {n} change waits to be delivered.</extracomment>
      <translation>
        <numerusform>لا تغييرات تنتظر التسليم.</numerusform>
        <numerusform>تغيير واحد ينتظر التسليم.</numerusform>
        <numerusform>تغييران ينتظران التسليم.</numerusform>
        <numerusform>{n} تغييرات تنتظر التسليم.</numerusform>
        <numerusform>{n} تغييرًا ينتظر التسليم.</numerusform>
        <numerusform>{n} تغيير ينتظر التسليم.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>For 1: {n} day</extracomment>
      <translation>
        <numerusform>{n} يوم</numerusform>
        <numerusform>يوم واحد</numerusform>
        <numerusform>يومين</numerusform>
        <numerusform>{n} أيام</numerusform>
        <numerusform>{n} يومًا</numerusform>
        <numerusform>{n} يوم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>For 1: {n} entry</extracomment>
      <translation>
        <numerusform>القيود: {n}</numerusform>
        <numerusform>قيد واحد</numerusform>
        <numerusform>قيدان</numerusform>
        <numerusform>{n} قيود</numerusform>
        <numerusform>{n} قيدًا</numerusform>
        <numerusform>{n} قيد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were dropped in between.</source>
      <extracomment>For 1: {n} event was dropped in between.</extracomment>
      <translation>
        <numerusform>أُسقطت أحداث بينها ({n}).</numerusform>
        <numerusform>أُسقط حدث واحد بينها.</numerusform>
        <numerusform>أُسقط حدثان بينها.</numerusform>
        <numerusform>أُسقطت {n} أحداث بينها.</numerusform>
        <numerusform>أُسقط {n} حدثًا بينها.</numerusform>
        <numerusform>أُسقط {n} حدث بينها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces</source>
      <extracomment>For 1: {n} face</extracomment>
      <translation>
        <numerusform>{n} وجه</numerusform>
        <numerusform>وجه واحد</numerusform>
        <numerusform>وجهان</numerusform>
        <numerusform>{n} وجوه</numerusform>
        <numerusform>{n} وجهًا</numerusform>
        <numerusform>{n} وجه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces could not be cut out: the pictures cannot be read any more.</source>
      <extracomment>For 1: {n} face could not be cut out: the pictures cannot be read any more.</extracomment>
      <translation>
        <numerusform>تعذر قص {n} وجه: لم تعد قراءة الصور ممكنة.</numerusform>
        <numerusform>تعذر قص وجه واحد: لم تعد قراءة الصور ممكنة.</numerusform>
        <numerusform>تعذر قص وجهين: لم تعد قراءة الصور ممكنة.</numerusform>
        <numerusform>تعذر قص {n} وجوه: لم تعد قراءة الصور ممكنة.</numerusform>
        <numerusform>تعذر قص {n} وجهًا: لم تعد قراءة الصور ممكنة.</numerusform>
        <numerusform>تعذر قص {n} وجه: لم تعد قراءة الصور ممكنة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered</source>
      <extracomment>For 1: {n} face registered</extracomment>
      <translation>
        <numerusform>سُجّل {n} وجه</numerusform>
        <numerusform>سُجّل وجه واحد</numerusform>
        <numerusform>سُجّل وجهان</numerusform>
        <numerusform>سُجّل {n} وجوه</numerusform>
        <numerusform>سُجّل {n} وجهًا</numerusform>
        <numerusform>سُجّل {n} وجه</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered as {names}</source>
      <extracomment>For 1: {n} face registered as {names}</extracomment>
      <translation>
        <numerusform>سُجّل {n} وجه باسم {names}</numerusform>
        <numerusform>سُجّل وجه واحد باسم {names}</numerusform>
        <numerusform>سُجّل وجهان باسم {names}</numerusform>
        <numerusform>سُجّل {n} وجوه باسم {names}</numerusform>
        <numerusform>سُجّل {n} وجهًا باسم {names}</numerusform>
        <numerusform>سُجّل {n} وجه باسم {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put into the gallery.</source>
      <extracomment>For 1: {n} face was found. A picture of it alone is put into the gallery.</extracomment>
      <translation>
        <numerusform>عُثر على {n} وجه. انقر على الصحيح، أو اختر بمفاتيح الأسهم. توضع صورة له وحده في المعرض.</numerusform>
        <numerusform>عُثر على وجه واحد. انقر على الصحيح، أو اختر بمفاتيح الأسهم. توضع صورة له وحده في المعرض.</numerusform>
        <numerusform>عُثر على وجهين. انقر على الصحيح، أو اختر بمفاتيح الأسهم. توضع صورة له وحده في المعرض.</numerusform>
        <numerusform>عُثر على {n} وجوه. انقر على الصحيح، أو اختر بمفاتيح الأسهم. توضع صورة له وحده في المعرض.</numerusform>
        <numerusform>عُثر على {n} وجهًا. انقر على الصحيح، أو اختر بمفاتيح الأسهم. توضع صورة له وحده في المعرض.</numerusform>
        <numerusform>عُثر على {n} وجه. انقر على الصحيح، أو اختر بمفاتيح الأسهم. توضع صورة له وحده في المعرض.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>For 1: {n} file</extracomment>
      <translation>
        <numerusform>{n} ملف</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>{n} ملفات</numerusform>
        <numerusform>{n} ملفًا</numerusform>
        <numerusform>{n} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are in {folder}.</source>
      <extracomment>For 1: {n} file is in {folder}.</extracomment>
      <translation>
        <numerusform>لا ملفات في {folder}.</numerusform>
        <numerusform>ملف واحد في {folder}.</numerusform>
        <numerusform>ملفان في {folder}.</numerusform>
        <numerusform>{n} ملفات في {folder}.</numerusform>
        <numerusform>{n} ملفًا في {folder}.</numerusform>
        <numerusform>{n} ملف في {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings</source>
      <extracomment>For 1: {n} finding</extracomment>
      <translation>
        <numerusform>{n} ملاحظة</numerusform>
        <numerusform>ملاحظة واحدة</numerusform>
        <numerusform>ملاحظتان</numerusform>
        <numerusform>{n} ملاحظات</numerusform>
        <numerusform>{n} ملاحظة</numerusform>
        <numerusform>{n} ملاحظة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings selected</source>
      <extracomment>For 1: {n} finding selected</extracomment>
      <translation>
        <numerusform>الملاحظات المحددة: {n}</numerusform>
        <numerusform>ملاحظة واحدة محددة</numerusform>
        <numerusform>ملاحظتان محددتان</numerusform>
        <numerusform>{n} ملاحظات محددة</numerusform>
        <numerusform>{n} ملاحظة محددة</numerusform>
        <numerusform>{n} ملاحظة محددة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>For 1: {n} group</extracomment>
      <translation>
        <numerusform>المجموعات: {n}</numerusform>
        <numerusform>مجموعة واحدة</numerusform>
        <numerusform>مجموعتان</numerusform>
        <numerusform>{n} مجموعات</numerusform>
        <numerusform>{n} مجموعة</numerusform>
        <numerusform>{n} مجموعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held-out pictures are copies of training pictures; they were left out.</source>
      <extracomment>For 1: {n} held-out picture is a copy of a training picture; it was left out.</extracomment>
      <translation>
        <numerusform>صور الاختبار المكررة من صور التدريب ({n}) تُركت جانبًا.</numerusform>
        <numerusform>صورة اختبار واحدة هي نسخة من صورة تدريب؛ تُركت جانبًا.</numerusform>
        <numerusform>صورتا اختبار هما نسختان من صور تدريب؛ تُركتا جانبًا.</numerusform>
        <numerusform>{n} صور اختبار هي نسخ من صور تدريب؛ تُركت جانبًا.</numerusform>
        <numerusform>{n} صورة اختبار هي نسخ من صور تدريب؛ تُركت جانبًا.</numerusform>
        <numerusform>{n} صورة اختبار هي نسخ من صور تدريب؛ تُركت جانبًا.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} here now</source>
      <translation>هنا الآن: {n}</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation>
        <numerusform>{n} ساعة</numerusform>
        <numerusform>ساعة واحدة</numerusform>
        <numerusform>ساعتين</numerusform>
        <numerusform>{n} ساعات</numerusform>
        <numerusform>{n} ساعة</numerusform>
        <numerusform>{n} ساعة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks</source>
      <extracomment>For 1: {n} look</extracomment>
      <translation>
        <numerusform>{n} لقطة</numerusform>
        <numerusform>لقطة واحدة</numerusform>
        <numerusform>لقطتان</numerusform>
        <numerusform>{n} لقطات</numerusform>
        <numerusform>{n} لقطة</numerusform>
        <numerusform>{n} لقطة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at Stranger {number}</source>
      <extracomment>For 1: {n} look at Stranger {number}</extracomment>
      <translation>
        <numerusform>{n} لقطة للغريب {number}</numerusform>
        <numerusform>لقطة واحدة للغريب {number}</numerusform>
        <numerusform>لقطتان للغريب {number}</numerusform>
        <numerusform>{n} لقطات للغريب {number}</numerusform>
        <numerusform>{n} لقطة للغريب {number}</numerusform>
        <numerusform>{n} لقطة للغريب {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at strangers</source>
      <extracomment>For 1: {n} look at strangers</extracomment>
      <translation>
        <numerusform>{n} لقطة لغرباء</numerusform>
        <numerusform>لقطة واحدة لغرباء</numerusform>
        <numerusform>لقطتان لغرباء</numerusform>
        <numerusform>{n} لقطات لغرباء</numerusform>
        <numerusform>{n} لقطة لغرباء</numerusform>
        <numerusform>{n} لقطة لغرباء</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks, kept until {when}</source>
      <extracomment>For 1: {n} look, kept until {when}</extracomment>
      <translation>
        <numerusform>{n} لقطة، الحفظ حتى {when}</numerusform>
        <numerusform>لقطة واحدة، الحفظ حتى {when}</numerusform>
        <numerusform>لقطتان، الحفظ حتى {when}</numerusform>
        <numerusform>{n} لقطات، الحفظ حتى {when}</numerusform>
        <numerusform>{n} لقطة، الحفظ حتى {when}</numerusform>
        <numerusform>{n} لقطة، الحفظ حتى {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks. Discard bad ones, type the name, and save.</source>
      <extracomment>For 1: {n} look. Discard bad ones, type the name, and save.</extracomment>
      <translation>
        <numerusform>{n} لقطة. استبعد الرديء منها، واكتب الاسم، واحفظ.</numerusform>
        <numerusform>لقطة واحدة. استبعد الرديء منها، واكتب الاسم، واحفظ.</numerusform>
        <numerusform>لقطتان. استبعد الرديء منها، واكتب الاسم، واحفظ.</numerusform>
        <numerusform>{n} لقطات. استبعد الرديء منها، واكتب الاسم، واحفظ.</numerusform>
        <numerusform>{n} لقطة. استبعد الرديء منها، واكتب الاسم، واحفظ.</numerusform>
        <numerusform>{n} لقطة. استبعد الرديء منها، واكتب الاسم، واحفظ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation>
        <numerusform>{n} دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتين</numerusform>
        <numerusform>{n} دقائق</numerusform>
        <numerusform>{n} دقيقة</numerusform>
        <numerusform>{n} دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more are here</source>
      <extracomment>For 1: {n} more is here</extracomment>
      <translation>
        <numerusform>وهنا آخرون ({n})</numerusform>
        <numerusform>وهنا شخص آخر</numerusform>
        <numerusform>وهنا شخصان آخران</numerusform>
        <numerusform>وهنا {n} آخرون</numerusform>
        <numerusform>وهنا {n} آخرون</numerusform>
        <numerusform>وهنا {n} آخرون</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more problems.</source>
      <extracomment>For 1: {n} more problem.</extracomment>
      <translation>
        <numerusform>مشكلات أخرى: {n}.</numerusform>
        <numerusform>مشكلة أخرى واحدة.</numerusform>
        <numerusform>مشكلتان أخريان.</numerusform>
        <numerusform>{n} مشكلات أخرى.</numerusform>
        <numerusform>{n} مشكلة أخرى.</numerusform>
        <numerusform>{n} مشكلة أخرى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not used</source>
      <extracomment>For 1: {n} not used</extracomment>
      <translation>
        <numerusform>غير مستخدمة: {n}</numerusform>
        <numerusform>واحدة غير مستخدمة</numerusform>
        <numerusform>اثنتان غير مستخدمتين</numerusform>
        <numerusform>{n} غير مستخدمة</numerusform>
        <numerusform>{n} غير مستخدمة</numerusform>
        <numerusform>{n} غير مستخدمة</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not written: {reason}.</source>
      <translation>لم يُكتب منها {n}: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} other people</source>
      <extracomment>For 1: {n} other person</extracomment>
      <translation>
        <numerusform>أشخاص آخرون ({n})</numerusform>
        <numerusform>شخص آخر</numerusform>
        <numerusform>شخصان آخران</numerusform>
        <numerusform>{n} أشخاص آخرين</numerusform>
        <numerusform>{n} شخصًا آخر</numerusform>
        <numerusform>{n} شخص آخر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <extracomment>For 1: {n} person</extracomment>
      <translation>
        <numerusform>{n} شخص</numerusform>
        <numerusform>شخص واحد</numerusform>
        <numerusform>شخصان</numerusform>
        <numerusform>{n} أشخاص</numerusform>
        <numerusform>{n} شخصًا</numerusform>
        <numerusform>{n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</source>
      <extracomment>For 1: {n} person cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</extracomment>
      <translation>
        <numerusform>لا يمكن لعدد {n} شخص أن يثبت تسمية أقل من {percent} من الغرباء: العتبة تقدير بالاستقراء.</numerusform>
        <numerusform>لا يمكن لعدد شخص واحد أن يثبت تسمية أقل من {percent} من الغرباء: العتبة تقدير بالاستقراء.</numerusform>
        <numerusform>لا يمكن لعدد شخصين أن يثبت تسمية أقل من {percent} من الغرباء: العتبة تقدير بالاستقراء.</numerusform>
        <numerusform>لا يمكن لعدد {n} أشخاص أن يثبت تسمية أقل من {percent} من الغرباء: العتبة تقدير بالاستقراء.</numerusform>
        <numerusform>لا يمكن لعدد {n} شخصًا أن يثبت تسمية أقل من {percent} من الغرباء: العتبة تقدير بالاستقراء.</numerusform>
        <numerusform>لا يمكن لعدد {n} شخص أن يثبت تسمية أقل من {percent} من الغرباء: العتبة تقدير بالاستقراء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have only one usable picture. Two or three more of each, from other days and in other light, make names more reliable.</source>
      <extracomment>For 1: {n} person has only one usable picture. Two or three more, from other days and in other light, make names more reliable.</extracomment>
      <translation>
        <numerusform>لا أشخاص ({n}) لهم صورة صالحة واحدة فقط. صورتان أو ثلاث أخرى لكل منهم، من أيام أخرى وفي إضاءة أخرى، تجعل الأسماء أوثق.</numerusform>
        <numerusform>شخص واحد له صورة صالحة واحدة فقط. صورتان أو ثلاث أخرى له، من أيام أخرى وفي إضاءة أخرى، تجعل الأسماء أوثق.</numerusform>
        <numerusform>شخصان لكل منهما صورة صالحة واحدة فقط. صورتان أو ثلاث أخرى لكل منهما، من أيام أخرى وفي إضاءة أخرى، تجعل الأسماء أوثق.</numerusform>
        <numerusform>{n} أشخاص لكل منهم صورة صالحة واحدة فقط. صورتان أو ثلاث أخرى لكل منهم، من أيام أخرى وفي إضاءة أخرى، تجعل الأسماء أوثق.</numerusform>
        <numerusform>{n} شخصًا لكل منهم صورة صالحة واحدة فقط. صورتان أو ثلاث أخرى لكل منهم، من أيام أخرى وفي إضاءة أخرى، تجعل الأسماء أوثق.</numerusform>
        <numerusform>{n} شخص لكل منهم صورة صالحة واحدة فقط. صورتان أو ثلاث أخرى لكل منهم، من أيام أخرى وفي إضاءة أخرى، تجعل الأسماء أوثق.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were searched for</source>
      <extracomment>For 1: {n} person was searched for</extracomment>
      <translation>
        <numerusform>جرى البحث عن {n} شخص</numerusform>
        <numerusform>جرى البحث عن شخص واحد</numerusform>
        <numerusform>جرى البحث عن شخصين</numerusform>
        <numerusform>جرى البحث عن {n} أشخاص</numerusform>
        <numerusform>جرى البحث عن {n} شخصًا</numerusform>
        <numerusform>جرى البحث عن {n} شخص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people without a valid consent were left out.</source>
      <extracomment>For 1: {n} person without a valid consent was left out.</extracomment>
      <translation>
        <numerusform>عدد المستبعدين لعدم وجود موافقة سارية: {n}.</numerusform>
        <numerusform>استُبعد شخص واحد لعدم وجود موافقة سارية.</numerusform>
        <numerusform>استُبعد شخصان لعدم وجود موافقة سارية.</numerusform>
        <numerusform>استُبعد {n} أشخاص لعدم وجود موافقة سارية.</numerusform>
        <numerusform>استُبعد {n} شخصًا لعدم وجود موافقة سارية.</numerusform>
        <numerusform>استُبعد {n} شخص لعدم وجود موافقة سارية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>For 1: {n} picture</extracomment>
      <translation>
        <numerusform>{n} صورة</numerusform>
        <numerusform>صورة واحدة</numerusform>
        <numerusform>صورتان</numerusform>
        <numerusform>{n} صور</numerusform>
        <numerusform>{n} صورة</numerusform>
        <numerusform>{n} صورة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of another picture of the same person and were left out.</source>
      <extracomment>For 1: {n} picture is a copy of another picture of the same person and was left out.</extracomment>
      <translation>
        <numerusform>تُركت جانبًا صور ({n}) لأنها نسخ من صورة أخرى للشخص نفسه.</numerusform>
        <numerusform>تُركت جانبًا صورة واحدة لأنها نسخة من صورة أخرى للشخص نفسه.</numerusform>
        <numerusform>تُركت جانبًا صورتان لأنهما نسختان من صورة أخرى للشخص نفسه.</numerusform>
        <numerusform>تُركت جانبًا {n} صور لأنها نسخ من صورة أخرى للشخص نفسه.</numerusform>
        <numerusform>تُركت جانبًا {n} صورة لأنها نسخ من صورة أخرى للشخص نفسه.</numerusform>
        <numerusform>تُركت جانبًا {n} صورة لأنها نسخ من صورة أخرى للشخص نفسه.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of others and count once.</source>
      <extracomment>For 1: {n} picture is a copy of another and does not count.</extracomment>
      <translation>
        <numerusform>الصور المكررة ({n}) تُحتسب مرة واحدة.</numerusform>
        <numerusform>صورة واحدة نسخة من غيرها وتُحتسب مرة واحدة.</numerusform>
        <numerusform>صورتان نسختان من غيرهما وتُحتسبان مرة واحدة.</numerusform>
        <numerusform>{n} صور نسخ من غيرها وتُحتسب مرة واحدة.</numerusform>
        <numerusform>{n} صورة نسخ من غيرها وتُحتسب مرة واحدة.</numerusform>
        <numerusform>{n} صورة نسخ من غيرها وتُحتسب مرة واحدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are filed under two names and were left out: one of the names is wrong.</source>
      <extracomment>For 1: {n} picture is filed under two names and was left out: one of the names is wrong.</extracomment>
      <translation>
        <numerusform>تُركت جانبًا صور ({n}) محفوظة تحت اسمين: أحد الاسمين خطأ.</numerusform>
        <numerusform>تُركت جانبًا صورة واحدة محفوظة تحت اسمين: أحد الاسمين خطأ.</numerusform>
        <numerusform>تُركت جانبًا صورتان محفوظتان تحت اسمين: أحد الاسمين خطأ.</numerusform>
        <numerusform>تُركت جانبًا {n} صور محفوظة تحت اسمين: أحد الاسمين خطأ.</numerusform>
        <numerusform>تُركت جانبًا {n} صورة محفوظة تحت اسمين: أحد الاسمين خطأ.</numerusform>
        <numerusform>تُركت جانبًا {n} صورة محفوظة تحت اسمين: أحد الاسمين خطأ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used</source>
      <extracomment>For 1: {n} picture is not used</extracomment>
      <translation>
        <numerusform>الصور غير المستخدمة: {n}</numerusform>
        <numerusform>صورة واحدة غير مستخدمة</numerusform>
        <numerusform>صورتان غير مستخدمتين</numerusform>
        <numerusform>{n} صور غير مستخدمة</numerusform>
        <numerusform>{n} صورة غير مستخدمة</numerusform>
        <numerusform>{n} صورة غير مستخدمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read.</source>
      <extracomment>For 1: {n} picture could not be read.</extracomment>
      <translation>
        <numerusform>تعذرت قراءة {n} صورة.</numerusform>
        <numerusform>تعذرت قراءة صورة واحدة.</numerusform>
        <numerusform>تعذرت قراءة صورتين.</numerusform>
        <numerusform>تعذرت قراءة {n} صور.</numerusform>
        <numerusform>تعذرت قراءة {n} صورة.</numerusform>
        <numerusform>تعذرت قراءة {n} صورة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures from {folder}</source>
      <extracomment>For 1: {n} picture from {folder}</extracomment>
      <translation>
        <numerusform>{n} صورة من {folder}</numerusform>
        <numerusform>صورة واحدة من {folder}</numerusform>
        <numerusform>صورتان من {folder}</numerusform>
        <numerusform>{n} صور من {folder}</numerusform>
        <numerusform>{n} صورة من {folder}</numerusform>
        <numerusform>{n} صورة من {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not used</source>
      <extracomment>For 1: {n} picture not used</extracomment>
      <translation>
        <numerusform>الصور غير المستخدمة: {n}</numerusform>
        <numerusform>صورة واحدة غير مستخدمة</numerusform>
        <numerusform>صورتان غير مستخدمتين</numerusform>
        <numerusform>{n} صور غير مستخدمة</numerusform>
        <numerusform>{n} صورة غير مستخدمة</numerusform>
        <numerusform>{n} صورة غير مستخدمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {folder} show registered people, or seem to, and do not count as strangers.</source>
      <extracomment>For 1: {n} picture of {folder} shows registered people, or seems to, and does not count as strangers.</extracomment>
      <translation>
        <numerusform>صور في {folder} ({n}) تُظهر أشخاصًا مسجَّلين، أو تبدو كذلك، ولا تُحتسب غرباء.</numerusform>
        <numerusform>صورة واحدة في {folder} تُظهر شخصًا مسجَّلًا، أو تبدو كذلك، ولا تُحتسب غريبًا.</numerusform>
        <numerusform>صورتان في {folder} تُظهران أشخاصًا مسجَّلين، أو تبدوان كذلك، ولا تُحتسبان غرباء.</numerusform>
        <numerusform>{n} صور في {folder} تُظهر أشخاصًا مسجَّلين، أو تبدو كذلك، ولا تُحتسب غرباء.</numerusform>
        <numerusform>{n} صورة في {folder} تُظهر أشخاصًا مسجَّلين، أو تبدو كذلك، ولا تُحتسب غرباء.</numerusform>
        <numerusform>{n} صورة في {folder} تُظهر أشخاصًا مسجَّلين، أو تبدو كذلك، ولا تُحتسب غرباء.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures selected.</source>
      <extracomment>For 1: {n} picture selected.</extracomment>
      <translation>
        <numerusform>الصور المحددة: {n}.</numerusform>
        <numerusform>صورة واحدة محددة.</numerusform>
        <numerusform>صورتان محددتان.</numerusform>
        <numerusform>{n} صور محددة.</numerusform>
        <numerusform>{n} صورة محددة.</numerusform>
        <numerusform>{n} صورة محددة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures set aside</source>
      <extracomment>For 1: {n} picture set aside</extracomment>
      <translation>
        <numerusform>الصور المنحّاة: {n}</numerusform>
        <numerusform>صورة واحدة منحّاة</numerusform>
        <numerusform>صورتان منحّاتان</numerusform>
        <numerusform>{n} صور منحّاة</numerusform>
        <numerusform>{n} صورة منحّاة</numerusform>
        <numerusform>{n} صورة منحّاة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures used</source>
      <extracomment>For 1: {n} picture used</extracomment>
      <translation>
        <numerusform>الصور المستخدمة: {n}</numerusform>
        <numerusform>صورة واحدة مستخدمة</numerusform>
        <numerusform>صورتان مستخدمتان</numerusform>
        <numerusform>{n} صور مستخدمة</numerusform>
        <numerusform>{n} صورة مستخدمة</numerusform>
        <numerusform>{n} صورة مستخدمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not added to {person}.</source>
      <extracomment>For 1: One picture was not added to {person}.</extracomment>
      <translation>
        <numerusform>لم تُضف صور ({n}) إلى {person}.</numerusform>
        <numerusform>لم تُضف صورة واحدة إلى {person}.</numerusform>
        <numerusform>لم تُضف صورتان إلى {person}.</numerusform>
        <numerusform>لم تُضف {n} صور إلى {person}.</numerusform>
        <numerusform>لم تُضف {n} صورة إلى {person}.</numerusform>
        <numerusform>لم تُضف {n} صورة إلى {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} played strangers</source>
      <extracomment>For 1: {n} played a stranger</extracomment>
      <translation>
        <numerusform>أدّى دور الغريب {n}</numerusform>
        <numerusform>أدّى شخص واحد دور الغريب</numerusform>
        <numerusform>أدّى شخصان دور الغريب</numerusform>
        <numerusform>أدّى {n} أشخاص دور الغريب</numerusform>
        <numerusform>أدّى {n} شخصًا دور الغريب</numerusform>
        <numerusform>أدّى {n} شخص دور الغريب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} registered people, left out in turn</source>
      <extracomment>For 1: {n} registered person, left out in turn</extracomment>
      <translation>
        <numerusform>أشخاص مسجَّلون يُستبعدون بالتناوب ({n})</numerusform>
        <numerusform>شخص مسجَّل واحد يُستبعد</numerusform>
        <numerusform>شخصان مسجَّلان يُستبعدان بالتناوب</numerusform>
        <numerusform>{n} أشخاص مسجَّلين يُستبعدون بالتناوب</numerusform>
        <numerusform>{n} شخصًا مسجَّلًا يُستبعدون بالتناوب</numerusform>
        <numerusform>{n} شخص مسجَّل يُستبعدون بالتناوب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings</source>
      <extracomment>For 1: {n} sighting</extracomment>
      <translation>
        <numerusform>{n} مشاهدة</numerusform>
        <numerusform>مشاهدة واحدة</numerusform>
        <numerusform>مشاهدتان</numerusform>
        <numerusform>{n} مشاهدات</numerusform>
        <numerusform>{n} مشاهدة</numerusform>
        <numerusform>{n} مشاهدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings erased.</source>
      <extracomment>For 1: {n} sighting erased.</extracomment>
      <translation>
        <numerusform>مُحيت المشاهدات ({n}).</numerusform>
        <numerusform>مُحيت مشاهدة واحدة.</numerusform>
        <numerusform>مُحيت مشاهدتان.</numerusform>
        <numerusform>مُحيت {n} مشاهدات.</numerusform>
        <numerusform>مُحيت {n} مشاهدة.</numerusform>
        <numerusform>مُحيت {n} مشاهدة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings were kept</source>
      <extracomment>For 1: {n} sighting was kept</extracomment>
      <translation>
        <numerusform>لم تبق أي مشاهدة ({n})</numerusform>
        <numerusform>بقيت مشاهدة واحدة</numerusform>
        <numerusform>بقيت مشاهدتان</numerusform>
        <numerusform>بقيت {n} مشاهدات</numerusform>
        <numerusform>بقيت {n} مشاهدة</numerusform>
        <numerusform>بقيت {n} مشاهدة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} single faces</source>
      <extracomment>For 1: {n} single face</extracomment>
      <translation>
        <numerusform>الوجوه المفردة: {n}</numerusform>
        <numerusform>وجه مفرد واحد</numerusform>
        <numerusform>وجهان مفردان</numerusform>
        <numerusform>{n} وجوه مفردة</numerusform>
        <numerusform>{n} وجهًا مفردًا</numerusform>
        <numerusform>{n} وجه مفرد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers</source>
      <extracomment>For 1: {n} stranger</extracomment>
      <translation>
        <numerusform>الغرباء: {n}</numerusform>
        <numerusform>غريب واحد</numerusform>
        <numerusform>غريبان</numerusform>
        <numerusform>{n} غرباء</numerusform>
        <numerusform>{n} غريبًا</numerusform>
        <numerusform>{n} غريب</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers selected</source>
      <extracomment>For 1: {n} stranger selected</extracomment>
      <translation>
        <numerusform>الغرباء المحددون: {n}</numerusform>
        <numerusform>غريب واحد محدد</numerusform>
        <numerusform>غريبان محددان</numerusform>
        <numerusform>{n} غرباء محددين</numerusform>
        <numerusform>{n} غريبًا محددًا</numerusform>
        <numerusform>{n} غريب محدد</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unknown</source>
      <extracomment>For 1: {n} unknown</extracomment>
      <translation>
        <numerusform>المجهولون: {n}</numerusform>
        <numerusform>مجهول واحد</numerusform>
        <numerusform>مجهولان</numerusform>
        <numerusform>{n} مجهولين</numerusform>
        <numerusform>{n} مجهولًا</numerusform>
        <numerusform>{n} مجهول</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visitors</source>
      <extracomment>For 1: {n} visitor</extracomment>
      <translation>
        <numerusform>الزوار: {n}</numerusform>
        <numerusform>زائر واحد</numerusform>
        <numerusform>زائران</numerusform>
        <numerusform>{n} زوار</numerusform>
        <numerusform>{n} زائرًا</numerusform>
        <numerusform>{n} زائر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with a problem</source>
      <extracomment>For 1: {n} with a problem</extracomment>
      <translation>
        <numerusform>بها مشكلة: {n}</numerusform>
        <numerusform>واحدة بها مشكلة</numerusform>
        <numerusform>اثنتان بهما مشكلة</numerusform>
        <numerusform>{n} بها مشكلة</numerusform>
        <numerusform>{n} بها مشكلة</numerusform>
        <numerusform>{n} بها مشكلة</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {state}</source>
      <translation>{state}: {n}</translation>
    </message>
    <message>
      <source>{n} {status}</source>
      <translation>{status}: {n}</translation>
    </message>
    <message>
      <source>{operator} has a new PIN.</source>
      <translation>أصبح للمشغّل {operator} رمز PIN جديد.</translation>
    </message>
    <message>
      <source>{operator} is an operator.</source>
      <translation>أصبح {operator} مشغّلًا.</translation>
    </message>
    <message>
      <source>{operator} is no operator any more.</source>
      <translation>لم يعد {operator} مشغّلًا.</translation>
    </message>
    <message>
      <source>{origin} has {size:,} bytes where the weights of {weights} have {expected:,}: it is cut short or another file. {how_to_get}</source>
      <translation>حجم {origin} هو {size:,} بايت بينما حجم أوزان {weights} هو {expected:,}: الملف مبتور أو ملف آخر. {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that is known (sha256 {digest}). {how_to_get}</source>
      <translation>ليس {origin} ملف {weights} المعروف (⁦sha256 {digest}⁩). {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that was first verified on this computer: it changed since. Get the first one again; or, if you trust the new one, delete {record_file} and {file} beside it first.</source>
      <translation>ليس {origin} ملف {weights} الذي جرى التحقق منه أولًا على هذا الحاسوب: تغيّر منذ ذلك الحين. احصل على الأول من جديد؛ أو، إن كنت تثق بالجديد، فاحذف أولًا {record_file} و{file} بجانبه.</translation>
    </message>
    <message>
      <source>{origin} is refused. {error} {how_to_get}</source>
      <translation>رُفض {origin}. {error} {how_to_get}</translation>
    </message>
    <message>
      <source>{out} cannot be written: {why}. Free some space or choose another place.</source>
      <translation>لا تمكن كتابة {out}: {why}. وفّر بعض المساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>{out} exists already and is not empty. Nothing is overwritten: choose another.</source>
      <translation>المجلد {out} موجود وليس فارغًا. لا يُستبدل شيء: اختر غيره.</translation>
    </message>
    <message>
      <source>{out} lies among the pictures, and would be read with them next time: choose another place.</source>
      <translation>يقع {out} بين الصور، وسيُقرأ معها في المرة القادمة: اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>{path} cannot be written as a video. Choose another place or name for the recording.</source>
      <translation>لا تمكن كتابة {path} ملف فيديو. اختر مكانًا آخر أو اسمًا آخر للتسجيل.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Choose another file.</source>
      <translation>لا تمكن كتابة {path}: {error}. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Close it where it is open, free some space, or choose another place.</source>
      <translation>لا تمكن كتابة {path}: {error}. أغلقه حيث هو مفتوح، أو وفّر بعض المساحة، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space or choose another folder.</source>
      <translation>لا تمكن كتابة {path}: {error}. وفّر بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space.</source>
      <translation>لا تمكن كتابة {path}: {error}. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file.</source>
      <translation>المسار {path} مجلد. أعطِ اسم ملف.</translation>
    </message>
    <message>
      <source>{path} is a link that leads in a circle. Give the name of a file.</source>
      <translation>المسار {path} رابط يدور في حلقة. أعطِ اسم ملف.</translation>
    </message>
    <message>
      <source>{path} is a pipe or a device. Give the name of a file.</source>
      <translation>المسار {path} أنبوب أو جهاز. أعطِ اسم ملف.</translation>
    </message>
    <message>
      <source>{path} is a pipe. Give the name of a file.</source>
      <translation>المسار {path} أنبوب. أعطِ اسم ملف.</translation>
    </message>
    <message>
      <source>{path} is not a video's name: give the recording one that ends in .mp4.</source>
      <translation>ليس {path} اسم فيديو: أعطِ التسجيل اسمًا ينتهي بـ ⁦.mp4⁩</translation>
    </message>
    <message>
      <source>{path} is there already, and cannot get another name: {error}. Choose another file.</source>
      <translation>{path} موجود من قبل ولا يمكن تغيير اسمه: {error}. اختر ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
      <source>{people} came</source>
      <extracomment>For 1: {people} came</extracomment>
      <translation>
        <numerusform>أُضيف {people}</numerusform>
        <numerusform>أُضيف {people}</numerusform>
        <numerusform>أُضيف {people}</numerusform>
        <numerusform>أُضيف {people}</numerusform>
        <numerusform>أُضيف {people}</numerusform>
        <numerusform>أُضيف {people}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} left</source>
      <extracomment>For 1: {people} left</extracomment>
      <translation>
        <numerusform>أُزيل {people}</numerusform>
        <numerusform>أُزيل {people}</numerusform>
        <numerusform>أُزيل {people}</numerusform>
        <numerusform>أُزيل {people}</numerusform>
        <numerusform>أُزيل {people}</numerusform>
        <numerusform>أُزيل {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{percent} % ({low} to {high})</source>
      <translation>{percent}% ({low} إلى {high})</translation>
    </message>
    <message>
      <source>{percent} of looks of your people are missed or get another's name</source>
      <translation>يفوت {percent} من لقطات أشخاصك أو تُعطى اسم شخص آخر</translation>
    </message>
    <message>
      <source>{person} and {other} look alike</source>
      <translation>يتشابه {person} و{other}</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold below {distance:.2f}, with which none of these could be taken for the other.</source>
      <translation>يتشابه {person} و{other}: تبعد صورة لأحدهما {distance:.2f} عن الآخر، وحتى {threshold:.2f} يُعطى الوجه اسمًا. ويُسمّى الأقرب منهما. المزيد من الصور لكليهما يفرّق بينهما، أو عتبة أقل من {distance:.2f} لا يُخلط معها أيّ من هذه بالآخر.</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart.</source>
      <translation>يتشابه {person} و{other}: تبعد صورة لأحدهما {distance:.2f} عن الآخر، وحتى {threshold:.2f} يُعطى الوجه اسمًا. ويُسمّى الأقرب منهما. المزيد من الصور لكليهما يفرّق بينهما.</translation>
    </message>
    <message>
      <source>{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they are two, either may get the other's name, as up to {threshold:.2f} a face gets one.</source>
      <translation>ربما كان {person} و{other} شخصًا واحدًا: يبعد أحدهما عن الآخر {distance:.2f}، كصور الشخص الواحد. وإن كانا شخصين فقد ينال أي منهما اسم الآخر، إذ يُعطى الوجه اسمًا حتى {threshold:.2f}.</translation>
    </message>
    <message>
      <source>{person} and {other}: one name, written twice?</source>
      <translation>{person} و{other}: اسم واحد كُتب بطريقتين؟</translation>
    </message>
    <message>
      <source>{person} can be erased with: python main.py gallery erase</source>
      <translation>يمكن محو {person} بالأمر: ⁦python main.py gallery erase⁩</translation>
    </message>
    <message>
      <source>{person} cannot be merged with themselves.</source>
      <translation>لا يمكن دمج {person} مع نفسه.</translation>
    </message>
    <message>
      <source>{person} cannot be recognised until there is a usable picture.</source>
      <translation>لا يمكن التعرّف على {person} حتى توجد صورة صالحة.</translation>
    </message>
    <message>
      <source>{person} has no consent that could be withdrawn.</source>
      <translation>ليس لدى {person} موافقة يمكن سحبها.</translation>
    </message>
    <message>
      <source>{person} has no valid consent to be recorded as seen.</source>
      <translation>ليس لدى {person} موافقة سارية على تسجيل مشاهدته.</translation>
    </message>
    <message>
      <source>{person} has only one usable picture. Two or three more, from other days and in other light, make the name more reliable.</source>
      <translation>ليس لـ {person} إلا صورة صالحة واحدة. صورتان أو ثلاث أخرى، من أيام أخرى وفي إضاءة أخرى، تجعل الاسم أوثق.</translation>
    </message>
    <message>
      <source>{person} is called that already.</source>
      <translation>هذا هو اسم {person} أصلًا.</translation>
    </message>
    <message>
      <source>{person} is known as {former} of the directory, not as {id}; if it is another person, write another name; if it is the same, keep the former id.</source>
      <translation>الاسم {person} معروف من الدليل بالمعرّف {former} لا {id}؛ إن كان شخصًا آخر فاكتب اسمًا آخر، وإن كان الشخص نفسه فأبقِ المعرّف السابق.</translation>
    </message>
    <message>
      <source>{person} is no longer recognised. All pictures can be restored.</source>
      <translation>لم يعد يُتعرّف على {person}. ويمكن استعادة كل الصور.</translation>
    </message>
    <message>
      <source>{person} is not expected on {day}: nothing to correct.</source>
      <translation>لا يُتوقَّع حضور {person} في {day}: لا يوجد ما يُصحَّح.</translation>
    </message>
    <message numerus="yes">
      <source>{person} is registered: {n} pictures are in the gallery now.</source>
      <extracomment>For 1: {person} is registered: {n} picture is in the gallery now.</extracomment>
      <translation>
        <numerusform>سُجّل {person}: الصور في المعرض الآن {n}.</numerusform>
        <numerusform>سُجّل {person}: في المعرض الآن صورة واحدة.</numerusform>
        <numerusform>سُجّل {person}: في المعرض الآن صورتان.</numerusform>
        <numerusform>سُجّل {person}: في المعرض الآن {n} صور.</numerusform>
        <numerusform>سُجّل {person}: في المعرض الآن {n} صورة.</numerusform>
        <numerusform>سُجّل {person}: في المعرض الآن {n} صورة.</numerusform>
      </translation>
    </message>
    <message>
      <source>{person} is signed in.</source>
      <translation>سُجِّل حضور {person}.</translation>
    </message>
    <message>
      <source>{person} would be called {name}, as somebody else in the gallery is already; merge the two if they are one person.</source>
      <translation>سيصبح اسم {person} هو {name}، وفي المعرض شخص آخر بهذا الاسم؛ ادمج الاثنين إن كانا شخصًا واحدًا.</translation>
    </message>
    <message>
      <source>{person}'s two pictures do not look like the same person: they are {own:.2f} apart.</source>
      <translation>صورتا {person} لا تبدوان لشخص واحد: تبعد إحداهما عن الأخرى {own:.2f}.</translation>
    </message>
    <message>
      <source>{person}, {day}: came. Entry {number}.</source>
      <translation>{person}، {day}: حضر. القيد {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: entry {number} no longer counts.</source>
      <translation>{person}، {day}: القيد {number} لم يعد محسوبًا.</translation>
    </message>
    <message>
      <source>{person}, {day}: excused. Entry {number}.</source>
      <translation>{person}، {day}: بعذر. القيد {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: left. Entry {number}.</source>
      <translation>{person}، {day}: غادر. القيد {number}.</translation>
    </message>
    <message>
      <source>{person}, {group}</source>
      <translation>{person}، {group}</translation>
    </message>
    <message>
      <source>{person}: {place}</source>
      <translation>{person}: {place}</translation>
    </message>
    <message>
      <source>{pinned} is an npm package, and npm is not installed.</source>
      <translation>{pinned} حزمة npm، وnpm غير مثبّت.</translation>
    </message>
    <message>
      <source>{place} cannot be written: {error}. Free some space.</source>
      <translation>لا تمكن كتابة {place}: {error}. وفّر بعض المساحة.</translation>
    </message>
    <message>
      <source>{problem} Did you mean '{near}'?</source>
      <translation>{problem} هل تقصد «{near}»؟</translation>
    </message>
    <message>
      <source>{progress}, part {part} of {parts}</source>
      <translation>{progress}، الجزء {part} من {parts}</translation>
    </message>
    <message>
      <source>{progress}. Quit before that is finished?</source>
      <translation>{progress}. هل تريد الإنهاء قبل اكتماله؟</translation>
    </message>
    <message>
      <source>{question} ({excluded} excluded)</source>
      <translation>{question} (المستبعد {excluded})</translation>
    </message>
    <message>
      <source>{rate} frames/s</source>
      <translation>{rate} إطار/ث</translation>
    </message>
    <message>
      <source>{searched} and {strangers}.</source>
      <translation>{searched}، و{strangers}.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} ث</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{setting}: back to the default</source>
      <translation>{setting}: العودة إلى القيمة الافتراضية</translation>
    </message>
    <message>
      <source>{setting}: {problem}</source>
      <translation>{setting}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} looks</source>
      <extracomment>For 1: {shown} of {n} look</extracomment>
      <translation>
        <numerusform>{shown} من {n} لقطة</numerusform>
        <numerusform>{shown} من لقطة واحدة</numerusform>
        <numerusform>{shown} من لقطتين</numerusform>
        <numerusform>{shown} من {n} لقطات</numerusform>
        <numerusform>{shown} من {n} لقطة</numerusform>
        <numerusform>{shown} من {n} لقطة</numerusform>
      </translation>
    </message>
    <message>
      <source>{sightings} and {looks} are back.</source>
      <translation>عادت {sightings} و{looks}.</translation>
    </message>
    <message>
      <source>{source} asks for a login by digest with {algorithm}, which does not work here for this address. In the camera's settings, choose MD5 alone for the digest.</source>
      <translation>يطلب {source} تسجيل دخول من نوع Digest بخوارزمية {algorithm}، وهي لا تعمل هنا مع هذا العنوان. اختر MD5 وحدها لنوع Digest في إعدادات الكاميرا.</translation>
    </message>
    <message>
      <source>{source} cannot be read ({error}). Choose another file.</source>
      <translation>لا تمكن قراءة {source} ({error}). اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>{source} cannot be read any further ({error}). Choose another source.</source>
      <translation>لا تمكن متابعة قراءة {source} ({error}). اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>{source} failed unexpectedly; the log says more. Choose another source.</source>
      <translation>أخفق {source} على نحو غير متوقع؛ والتفاصيل في السجل. اختر مصدرًا آخر.</translation>
    </message>
    <message>
      <source>{source} has ended</source>
      <translation>انتهى {source}</translation>
    </message>
    <message>
      <source>{source} has ended, and every picture of it was black.</source>
      <translation>انتهى {source}، وكانت كل صوره سوداء.</translation>
    </message>
    <message>
      <source>{source} has ended.</source>
      <translation>انتهى {source}.</translation>
    </message>
    <message>
      <source>{source} has not opened for {seconds} s. Choose another source, or go on waiting.</source>
      <translation>لم يُفتح {source} منذ {seconds} ثانية. اختر مصدرًا آخر، أو واصل الانتظار.</translation>
    </message>
    <message>
      <source>{source} has sent no picture for {seconds} s.</source>
      <translation>لم يرسل {source} أي صورة منذ {seconds} ثانية.</translation>
    </message>
    <message>
      <source>{source} holds no pictures that can be read. Choose another file.</source>
      <translation>لا يحتوي {source} على صور يمكن قراءتها. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>{source} is cut short before its first picture. Record or copy it again.</source>
      <translation>الملف {source} مبتور قبل أول صورة فيه. سجّله أو انسخه من جديد.</translation>
    </message>
    <message>
      <source>{source} is cut short, and what is missing was not seen. Record or copy it again.</source>
      <translation>الملف {source} مبتور، ولم يُر ما ينقص منه. سجّله أو انسخه من جديد.</translation>
    </message>
    <message>
      <source>{source} is empty. Choose another file.</source>
      <translation>الملف {source} فارغ. اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>{source} is named twice: name each source once.</source>
      <translation>{source} مذكور مرتين: اذكر كل مصدر مرة واحدة.</translation>
    </message>
    <message>
      <source>{source} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file.</source>
      <translation>ليس {source} فيديو يمكن قراءته. اختر ملف MP4 أو MOV أو MKV أو AVI أو WebM.</translation>
    </message>
    <message>
      <source>{source} is not there any more.</source>
      <translation>لم يعد {source} موجودًا.</translation>
    </message>
    <message>
      <source>{source} sends only black pictures. Check lens cover, privacy switch and light.</source>
      <translation>لا يرسل {source} إلا صورًا سوداء. تحقق من غطاء العدسة ومفتاح الخصوصية والإضاءة.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures.</source>
      <translation>توقف {source} عن إرسال الصور.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures: {reason}.</source>
      <translation>توقف {source} عن إرسال الصور: {reason}.</translation>
    </message>
    <message>
      <source>{source} was never finished, or is cut short: the index that an MP4 or MOV file gets at its end is missing. Record or copy it again.</source>
      <translation>لم يكتمل {source} قط، أو هو مبتور: ينقصه الفهرس الذي يوضع في نهاية ملف MP4 أو MOV. سجّله أو انسخه من جديد.</translation>
    </message>
    <message>
      <source>{source} went away.</source>
      <translation>انقطع {source}.</translation>
    </message>
    <message>
      <source>{stage}: {counted}</source>
      <translation>{stage}: {counted}</translation>
    </message>
    <message>
      <source>{strangers}; {misses}</source>
      <translation>{strangers}؛ {misses}</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} ({remarks})</source>
      <translation>{text} ({remarks})</translation>
    </message>
    <message>
      <source>{text} is no date: write it as 2026-11-30, or choose a day above.</source>
      <translation>{text} ليس تاريخًا: اكتبه مثل 2026-11-30، أو اختر يومًا أعلاه.</translation>
    </message>
    <message>
      <source>{time:.0f} ms</source>
      <translation>{time:.0f} ملي ث</translation>
    </message>
    <message>
      <source>{title} is trained, and was compared with the nearest pictures.</source>
      <translation>تم تدريب {title}، وقورن بأقرب الصور.</translation>
    </message>
    <message>
      <source>{title} is trained.</source>
      <translation>تم تدريب {title}.</translation>
    </message>
    <message>
      <source>{title} is trained. The comparison was not finished; Compare starts it again.</source>
      <translation>تم تدريب {title}. لم تكتمل المقارنة؛ وزر «مقارنة» يبدؤها من جديد.</translation>
    </message>
    <message>
      <source>{title} was compared with the nearest pictures, on the pictures of now.</source>
      <translation>قورن {title} بأقرب الصور، على الصور الحالية.</translation>
    </message>
    <message>
      <source>{url} sends more than it announced.</source>
      <translation>يرسل {url} أكثر مما أعلن.</translation>
    </message>
    <message>
      <source>{url} takes events again.</source>
      <translation>عاد {url} يستقبل الأحداث.</translation>
    </message>
    <message>
      <source>{value} (true and false are not numbers or text; quote it if text is meant)</source>
      <translation>{value} (true وfalse ليستا رقمين ولا نصين؛ ضعها بين علامتي اقتباس إن كنت تقصد نصًا)</translation>
    </message>
    <message>
      <source>{width} × {height}</source>
      <translation>⁦{width} × {height}⁩</translation>
    </message>
    <message numerus="yes">
      <source>{work} (and {n} more)</source>
      <extracomment>For 1: {work} (and {n} more)</extracomment>
      <translation>
        <numerusform>{work} (وأخرى: {n})</numerusform>
        <numerusform>{work} (وعمل آخر)</numerusform>
        <numerusform>{work} (وعملان آخران)</numerusform>
        <numerusform>{work} (و{n} أعمال أخرى)</numerusform>
        <numerusform>{work} (و{n} عملًا آخر)</numerusform>
        <numerusform>{work} (و{n} عمل آخر)</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” looks like the name that a camera or a program gives to a picture. Is it theirs?</source>
      <translation>يبدو «{name}» اسمًا تعطيه كاميرا أو برنامج لصورة. هل هو اسم الشخص؟</translation>
    </message>
    <message numerus="yes">
      <source>• and {n} times before</source>
      <extracomment>For 1: • and {n} time before</extracomment>
      <translation>
        <numerusform>• و{n} مرة قبل ذلك</numerusform>
        <numerusform>• ومرة واحدة قبل ذلك</numerusform>
        <numerusform>• ومرتان قبل ذلك</numerusform>
        <numerusform>• و{n} مرات قبل ذلك</numerusform>
        <numerusform>• و{n} مرة قبل ذلك</numerusform>
        <numerusform>• و{n} مرة قبل ذلك</numerusform>
      </translation>
    </message>
    <message>
      <source>● here now, {span}</source>
      <translation>● هنا الآن، {span}</translation>
    </message>
  </context>
</TS>
