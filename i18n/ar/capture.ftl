### ما يقرؤه الشخص أثناء التحقق. جمل قصيرة وواضحة.

page-title = { $screen } – التحقق من الهوية
language = اللغة
back = رجوع
leave = إيقاف التحقق
continue = متابعة
step-of = الخطوة { $n } من { $total }
time-left = بقي { $time }
time-short = بقي أقل من دقيقتين.
loading = لحظة من فضلك…

## قبل البدء

welcome-title = لنؤكد أن هذا أنت
welcome-lead = يستغرق ذلك نحو دقيقتين. جهّز ما يلي:
welcome-document = وثيقة هويتك
welcome-document-more = الأصل، لا نسخة ولا شاشة
welcome-face = وجهك
welcome-face-more = صورة واحدة، دون قبعة أو نظارة شمسية
welcome-light = إضاءة جيدة
welcome-light-more = دون انعكاسات أو ظلال قوية
welcome-consent = أوافق على استخدام صور وثيقتي ووجهي لتأكيد هويتي، وعلى مقارنة وجهي آليًا بالصورة الموجودة في الوثيقة.
welcome-consent-document = أوافق على استخدام صور وثيقتي لتأكيد هويتي.
welcome-consent-missing = يرجى وضع علامة الموافقة. لا يمكننا البدء من دونها.
welcome-privacy = تُحفظ صورك مشفّرة لصالح الشركة التي طلبت هذا التحقق.
welcome-start = موافقة وبدء

## اختيار الوثيقة

document-title = اختر وثيقتك
country-label = بلد الإصدار
country-hint = اكتب للبحث
country-none = لا يوجد بلد بهذا الاسم
country-found = { $n ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $n } بلدان
    [many] { $n } بلدًا
   *[other] { $n } بلد
}
country-utopia = يوتوبيا (وثائق نموذجية)
country-missing = يرجى اختيار البلد الذي أصدر وثيقتك.
document-label = نوع الوثيقة
document-missing = يرجى اختيار نوع الوثيقة.
document-PASSPORT = جواز سفر
document-ID_CARD = بطاقة هوية
document-RESIDENCE_PERMIT = تصريح إقامة
document-DRIVER_LICENSE = رخصة قيادة
document-INTERNATIONAL_PASSPORT = جواز سفر دولي
document-NATIONAL_PASSPORT = جواز سفر داخلي
document-OLD_ID_CARD = بطاقة هوية (قديمة)
document-VISA = تأشيرة
document-AADHAAR = بطاقة آدهار
document-PAN_CARD = بطاقة PAN
document-BORDER_CROSSING = بطاقة عبور الحدود
document-ASYLUM = وثيقة لجوء
document-VOTER_CARD = بطاقة ناخب
document-TRAVEL_CARD = بطاقة سفر
document-PHOTO_CARD = بطاقة بصورة
document-MILITARY_CARD = بطاقة عسكرية
document-PROOF_OF_AGE_CARD = بطاقة إثبات العمر
document-DIPLOMATIC_ID = بطاقة دبلوماسية
document-PROVISIONAL_DRIVER_LICENSE = رخصة قيادة مؤقتة
document-ADDRESS_CARD = بطاقة عنوان
document-SOCIAL_SECURITY_CARD = بطاقة الضمان الاجتماعي
document-WORK_PERMIT = تصريح عمل
document-OTHER = وثيقة أخرى

## التقاط الصور

capture-page-title = صفحة الصورة
capture-page-hint = افتح جواز السفر على صفحة صورتك واملأ الإطار
capture-front-title = الوجه الأمامي
capture-front-hint = ضع البطاقة مسطحة واملأ الإطار
capture-back-title = الوجه الخلفي
capture-back-hint = اقلب البطاقة واملأ الإطار
capture-face-title = وجهك
capture-face-hint = انظر إلى الأمام مباشرة، ووجهك داخل الشكل البيضوي
capture-sheet-hint = ضع الصفحة كاملة داخل الإطار؛ يجب أن تُقرأ كل كلمة
capture-shoot = التقاط الصورة
capture-upload = رفع صورة
capture-native = فتح تطبيق الكاميرا
capture-light-on = تشغيل الضوء
capture-light-off = إطفاء الضوء
capture-starting = جارٍ تشغيل الكاميرا…
capture-dark = المكان مظلم قليلًا
capture-keep = إبقاء الصورة السابقة
capture-reading = جارٍ قراءة الملف…
camera-title = الكاميرا غير متاحة
camera-refused = لم يحصل المتصفح على إذن باستخدام الكاميرا. يمكنك السماح بذلك في إعدادات المتصفح، أو إضافة صورة بطريقة أخرى.
camera-none = لم نجد كاميرا على هذا الجهاز. يمكنك إضافة صورة بطريقة أخرى.
camera-busy = يستخدم تطبيق آخر الكاميرا. أغلقه وحاول مرة أخرى، أو أضف صورة بطريقة أخرى.
camera-insecure = تعمل الكاميرا عبر اتصال آمن فقط (https). يمكنك إضافة صورة بطريقة أخرى.
camera-failed = تعذّر تشغيل الكاميرا. يمكنك إضافة صورة بطريقة أخرى.
camera-retry = تجربة الكاميرا مرة أخرى
picture-unreadable = تعذّرت قراءة هذا الملف كصورة. يرجى اختيار صورة JPEG أو PNG.
picture-too-large = هذا الملف كبير جدًا. يرجى اختيار صورة أصغر من { $megabytes } ميغابايت.
file-too-large = هذا الملف كبير جدًا. يرجى اختيار ملف أصغر من { $megabytes } ميغابايت.
picture-refused = لا يمكن استخدام هذه الصورة. يرجى التقاط صورة أخرى.

## مراجعة الصورة

preview-title = هل كل شيء مقروء؟
preview-check = الزوايا الأربع ظاهرة، والحروف واضحة، ولا شيء يخفيه انعكاس أو إصبع.
preview-face-title = هل تظهر بوضوح؟
preview-face-check = وجهك ظاهر كله، واضح ومضاء بالتساوي، وعيناك مفتوحتان.
preview-extra-title = هل كل شيء مقروء؟
preview-extra-check = الصفحة ظاهرة كلها، والحروف واضحة، ولا شيء يخفيه انعكاس أو إصبع.
preview-file-title = هل هذا هو الملف الصحيح؟
preview-file-check = فيه كل الصفحات، وليس محميًا بكلمة مرور.
preview-alt = صورة وثيقتك
preview-face-alt = صورة وجهك
preview-extra-alt = صورة الصفحة
preview-use = استخدام هذه الصورة
preview-file-use = استخدام هذا الملف
preview-retake = التقاط صورة أخرى
preview-other = اختيار ملف آخر
preview-sending = جارٍ الإرسال… { $percent }٪

## محاولة أخرى

again-title = لنحاول مرة أخرى
again-lead = لم نتمكن من استخدام كل شيء. لا يلزمك البدء من جديد.
again-last = لم نتمكن من استخدام كل شيء. هذه آخر محاولة، فخذ وقتك.
again-why = ما الذي لم ينجح وما الذي يساعد
again-go = إعادة التقاط الصور
again-face = إعادة التقاط صورة وجهك
again-other = اختيار وثيقة أخرى

## وثائق إضافية

extra-hint = يجب أن تكون كاملة ومقروءة.
extra-formats = صور بصيغة JPG أو PNG
extra-formats-pdf = صور بصيغة JPG أو PNG، أو ملف PDF
extra-photograph = التقاط صورة
extra-upload = اختيار ملف
extra-keep = إبقاء الملف السابق

## الفحص ونهايته

processing-title = نفحص صورك
processing-lead = يستغرق ذلك عادة بضع ثوانٍ. يرجى إبقاء هذه الصفحة مفتوحة.
processing-long = يستغرق الأمر وقتًا أطول قليلًا من المعتاد. لا يلزمك فعل شيء.
result-approved-title = تم التحقق منك
result-approved-lead = تم تأكيد هويتك. شكرًا لك.
result-suspected-title = شكرًا، هذا كل شيء
result-suspected-lead = تم إرسال التحقق. بعض التفاصيل تحتاج إلى نظرة أدق، وستتواصل معك الشركة التي طلبته.
result-waiting-title = شكرًا، هذا كل شيء
result-waiting-lead = سيطّلع مختص الآن على صورك. ستتواصل معك الشركة التي طلبت التحقق.
result-failed-title = تعذّر علينا تأكيد هويتك
result-failed-lead = يمكنك أن تطلب محاولة جديدة من الشركة التي أرسلتك إلى هنا.
result-unverified-title = لم يكتمل التحقق
result-unverified-lead = تم إيقافه أو انتهى الوقت. يمكنك أن تطلب رابطًا جديدًا من الشركة التي أرسلتك إلى هنا.
result-done-title = شكرًا، هذا كل شيء
result-done-lead = يمكنك المتابعة خارج هذه النافذة.
result-sent-title = شكرًا، هذا كل شيء
result-sent-lead = وصلت صورك ويجري فحصها. ستتواصل معك الشركة التي طلبت التحقق.
result-added-title = شكرًا، هذا كل شيء
result-added-lead = أُرسل ما طُلب منك إلى الشركة.
result-redirect = نعيدك الآن…
result-continue = متابعة
result-close = يمكنك إغلاق هذه الصفحة الآن.
hint-title = ما قد يساعد في المرة القادمة
hint-DOC_NOT_FOUND = لم نرَ وثيقة في الصورة. اجعلها تملأ الإطار فوق سطح سادة.
hint-DOC_NOT_FULLY_VISIBLE = كان جزء من الوثيقة مقطوعًا أو مغطى. يجب أن تظهر الزوايا الأربع.
hint-DOC_TOO_BLURRY = كانت صورة الوثيقة غير واضحة. اثبت حتى تصبح الصورة واضحة.
hint-DOC_GLARED = انعكس الضوء على الوثيقة. أملها قليلًا أو ابتعد عن المصباح.
hint-DOC_FACE_NOT_FOUND = لم تكن الصورة الشخصية في الوثيقة واضحة.
hint-DOC_EXPIRED = انتهت صلاحية الوثيقة. يرجى استخدام وثيقة سارية.
hint-DOC_TYPE_MISMATCH = أظهرت الصورة نوعًا مختلفًا عن الوثيقة التي اخترتها.
hint-DOC_SIDE_MISMATCH = أظهرت الصورة الوجه الخطأ من الوثيقة.
hint-COUNTRY_MISMATCH = أصدر الوثيقة بلد غير الذي اخترته.
hint-DOC_NOT_SUPPORTED = هذه الوثيقة غير مقبولة هنا. يرجى استخدام وثيقة أخرى.
hint-MRZ = لم تكن سطور الحروف وعلامات «{ "\u2066<\u2069" }» مقروءة جيدًا. يجب أن تكون واضحة وكاملة.
hint-BARCODE_NOT_FOUND = تعذّرت قراءة الرمز الشريطي على الوثيقة. يجب أن يكون واضحًا وكاملًا ودون انعكاس.
hint-PRINT = تعذّرت قراءة جزء من النص المطبوع على الوثيقة. يجب أن يكون كله واضحًا وكاملًا وخاليًا من انعكاس الضوء.
hint-DOC_COPY = أظهرت الصورة نسخة أو شاشة. استخدم الوثيقة الأصلية.
hint-DOC_DAMAGED = الوثيقة تالفة إلى حد يمنع قراءتها. يرجى استخدام وثيقة أخرى.
hint-DOCUMENT = تعذّر فحص الوثيقة. صوّر الأصل مرة أخرى: كاملًا وواضحًا وفي إضاءة جيدة.
hint-NO_FACE_FOUND = لم نرَ وجهًا في الصورة. انظر إلى الكاميرا مباشرة في إضاءة جيدة.
hint-TOO_MANY_FACES = كان في الصورة أكثر من وجه. يرجى أن تكون وحدك في الصورة.
hint-FACE_TOO_BLURRY = كانت صورة وجهك غير واضحة. اثبت للحظة.
hint-FACE_GLARED = انعكس الضوء على وجهك أو نظارتك.
hint-FACE_MISMATCH = لم يتشابه وجهك والصورة في الوثيقة. استخدم وثيقتك أنت وإضاءة متساوية.
hint-FAKE_FACE = لم نتمكن من التأكد من وجود شخص حقيقي أمام الكاميرا.
hint-FACE_UNCERTAIN = تعذّر علينا التمييز بين شخص وصورة أمام الكاميرا. التقط صورة لنفسك في إضاءة متساوية، من دون إطارات أو شاشات حول وجهك.
hint-FACE = تعذّر فحص وجهك. انظر إلى الكاميرا مباشرة في إضاءة جيدة، وكن وحدك في الصورة.

## إظهار الوجه مرة أخرى

face-welcome-title = أثبت لنا أنك أنت
face-welcome-lead = تُقارَن صورة واحدة لوجهك بالصورة الذاتية من التحقق السابق من هويتك. يستغرق ذلك بضع ثوانٍ.
face-consent = أوافق على مقارنة صورة وجهي تلقائيًا بالصورة الذاتية من التحقق من هويتي.
face-checking-title = جارٍ مقارنة وجهك
face-again-lead = { $n ->
    [one] لم نتعرف عليك. بقيت لك محاولة واحدة، فخذ وقتك.
    [two] لم نتعرف عليك. بقيت لك محاولتان.
    [few] لم نتعرف عليك. بقيت لك { $n } محاولات.
    [many] لم نتعرف عليك. بقيت لك { $n } محاولة.
   *[other] لم نتعرف عليك. بقيت لك { $n } محاولة.
}
face-recognised-title = تعرفنا عليك
face-recognised-lead = شكرًا لك. يمكنك المتابعة من حيث أتيت.
face-refused-title = لم نتعرف عليك
face-refused-lead = يمكنك أن تطلب رابطًا جديدًا من الشركة التي أرسلتك إلى هنا.
hint-SELFIE_MISMATCH = لم يشبه وجهك بما يكفي الصورة الذاتية من التحقق من هويتك. استخدم إضاءة متساوية وانزع القبعة والنظارة.
hint-FACE_PRINTED = أظهرت الصورة وجهًا على وثيقة أو صورة. انظر إلى الكاميرا بنفسك.
hint-FACE_TURNED = كان رأسك ملتفتًا أو مائلًا. انظر مباشرة إلى الكاميرا.
hint-FACE_FAR = كان وجهك صغيرًا جدًا في الصورة. اقترب أكثر.
hint-FACE_CUT = كان جزء من وجهك عند حافة الصورة. يجب أن يظهر كاملًا وفي الوسط.
hint-FACE_NEAR = كانت الكاميرا قريبة جدًا. أمسكها على بعد ذراع.
hint-SAME_PHOTO = أُرسلت هذه الصورة من قبل. التقط صورة جديدة.

## عندما يعيق شيء ما

gone-title = لم يعد هذا الرابط صالحًا
gone-lead = انتهت صلاحيته أو استُخدم من قبل. يرجى طلب رابط جديد من الشركة التي أرسلته.
lost-title = تعذّر الوصول إلى الخادم
lost-lead = يرجى التحقق من اتصالك بالإنترنت والمحاولة مرة أخرى.
retry = المحاولة مرة أخرى
leaving-title = إيقاف التحقق؟
leaving-lead = لن يتم تأكيد هويتك، وسيتوقف هذا الرابط عن العمل.
leaving-yes = نعم، إيقاف
leaving-no = لا، متابعة
problem-network = انقطع الاتصال. يرجى المحاولة مرة أخرى.
problem-server = حدث خطأ من جهتنا. يرجى المحاولة بعد لحظة.
problem-refused = لم ينجح ذلك. يرجى التحقق والمحاولة مرة أخرى.

## صفحات لا تحتاج إلى رابط

outcome-success-title = شكرًا، لقد انتهيت
outcome-success-lead = اكتمل التحقق. يمكنك العودة إلى الشركة التي طلبته.
outcome-fail-title = تعذّر علينا تأكيد هويتك
outcome-fail-lead = يرجى العودة إلى الشركة التي طلبت التحقق. يمكنها أن تخبرك بالمزيد أو تمنحك محاولة جديدة.
outcome-unverified-title = لا توجد نتيجة بعد
outcome-unverified-lead = إما أن صورك ما زالت قيد المراجعة، أو أن التحقق أُوقف قبل أن يكتمل. يمكن للشركة التي طلبته أن تخبرك بالمزيد.
code-title = أدخل رمزك
code-lead = تلقيته من الشركة التي تطلب منك هذا التحقق.
code-label = رمز من ثمانية أرقام
code-length = يتكون الرمز من ثمانية أرقام. يرجى مراجعة ما كتبته.
code-wrong = هذا الرمز لا يعمل. يرجى مراجعة الأرقام أو طلب رمز جديد من الشركة.
code-wait = { $minutes ->
    [one] أُدخلت رموز خاطئة كثيرة. يرجى الانتظار دقيقة واحدة ثم المحاولة مرة أخرى.
    [two] أُدخلت رموز خاطئة كثيرة. يرجى الانتظار دقيقتين ثم المحاولة مرة أخرى.
    [few] أُدخلت رموز خاطئة كثيرة. يرجى الانتظار { $minutes } دقائق ثم المحاولة مرة أخرى.
    [many] أُدخلت رموز خاطئة كثيرة. يرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
   *[other] أُدخلت رموز خاطئة كثيرة. يرجى الانتظار { $minutes } دقيقة ثم المحاولة مرة أخرى.
}
about-title = هنا يجري التحقق من الهوية
about-lead = يصل المرء إلى هنا عبر رابط شخصي من الشركة التي تطلب منه التحقق. يرجى فتح ذلك الرابط.
about-code = هل تلقيت بدلًا من ذلك رمزًا من ثمانية أرقام؟ اكتبه هنا إذن.
about-go = إدخال رمز

## Sending over a line that breaks

upload-waiting = يتعذر الإرسال في هذه اللحظة. تبقى الصورة هنا وتُرسَل تلقائيًا حالما يصبح ذلك ممكنًا. يرجى إبقاء هذه الصفحة مفتوحة.
upload-now = المحاولة الآن
upload-ended = كانت جلستك قد انتهت عند وصول الصورة، لذلك لم تُحفَظ.

## From a screen to a phone

handoff-offer = المتابعة على هاتفك
handoff-title = المتابعة على هاتفك
handoff-lead = امسح هذا الرمز بكاميرا هاتفك، أو افتح الرابط عليه. تتابع هذه الصفحة ما يجري.
handoff-opened = التحقق مفتوح على هاتفك. يرجى اتباع الخطوات هناك؛ تتابع هذه الصفحة ما يجري.
handoff-waiting = في انتظار هاتفك…
handoff-qr = رمز للمسح بالهاتف
handoff-link = رابط لهاتفك
handoff-copy = نسخ الرابط
handoff-copied = تم نسخ الرابط.
handoff-code = أو افتح { $address } على هاتفك واكتب:
handoff-here = المتابعة هنا
handoff-done = يمكنك ترك الهاتف. يتابع الجهاز الآخر تلقائيًا.
handoff-expired-title = لم يعد هذا الرمز يعمل
handoff-expired-lead = يعمل مرة واحدة ولمدة عشر دقائق. يرجى فتح رمز جديد على الجهاز الذي عرضه.
## حركات أمام الكاميرا ومساعدة أثناء التصوير

acts-title = أثبِت أنك أنت
acts-lead = بضع حركات صغيرة أمام الكاميرا تُثبت أن أحدًا لا يستخدم صورة لك. سنخبرك بما عليك فعله خطوة بخطوة.
acts-time = يستغرق ذلك نحو نصف دقيقة. لديك { $minutes } دقائق ويمكنك البدء من جديد.
acts-begin = ابدأ
acts-unable = لا أستطيع ذلك
acts-away = انقطع عمل الكاميرا. يمكنك البدء من جديد.
acts-rest = انظر مباشرة إلى الكاميرا
act-LEFT = أدر رأسك إلى اليسار
act-RIGHT = أدر رأسك إلى اليمين
act-UP = ارفع ذقنك
act-DOWN = اخفض ذقنك
act-NEARER = اقترب
acts-sending = جارٍ إرسال حركاتك
acts-missed-title = لم تظهر كل الحركات
acts-missed-lead = يمكنك المحاولة مرة أخرى بحركات مختلفة، أو الإرسال كما هو: قد يحتاج شخص إلى مراجعته عندئذٍ، ويستغرق ذلك وقتًا أطول.
acts-missed-which = هذا لم يظهر
acts-again = حاول مرة أخرى
acts-send = أرسل كما هو
acts-without = تابع من دون الحركات
acts-without-lead = لا يمكن رؤية الحركات من دون كاميرا. يمكنك المتابعة: قد يحتاج شخص إلى مراجعته عندئذٍ، ويستغرق ذلك وقتًا أطول.
look-face-none = لا يظهر أي وجه
look-face-several = أنت وحدك من فضلك
look-face-far = اقترب قليلًا
look-face-near = ابتعد قليلًا
look-face-turned = انظر مباشرة إلى الكاميرا
look-face-aside = ضع وجهك داخل الشكل البيضاوي
look-face-more = أكثر قليلًا
look-glare = هناك انعكاس. أمِله قليلًا
look-blur = ليست واضحة بعد. ابقَ ثابتًا
look-still = ابقَ ثابتًا
look-document-none = ضع المستند داخل الإطار
look-document-far = اقترب
look-document-cut = ابتعد قليلًا
look-document-askew = اجعل المستند مستقيمًا
look-left = حرّك المستند إلى اليسار
look-right = حرّك المستند إلى اليمين
look-up = حرّك المستند إلى الأعلى
look-down = حرّك المستند إلى الأسفل
capture-auto = تلقائي
## What is asked beside pictures, and the last look

email-title = أكّد عنوان بريدك الإلكتروني
email-lead = سنرسل إليه رمزًا من ستة أرقام.
email-label = عنوان البريد الإلكتروني
email-wrong = يُرجى إدخال عنوان بريد إلكتروني، مثل name@example.com.
email-other = استخدام عنوان آخر
phone-title = أكّد رقم هاتفك
phone-lead = سنرسل إليه رمزًا من أربعة أرقام في رسالة نصية.
phone-label = رقم الهاتف
phone-wrong = يُرجى اختيار البلد وإدخال رقم هاتف منه.
phone-other = استخدام رقم آخر
phone-country = بلد الرقم
task-send = إرسال الرمز
task-sent = أرسلنا رمزًا إلى
task-life = الرمز صالح لعشر دقائق. إذا لم يصل فابحث في مجلد الرسائل غير المرغوب فيها.
task-code = الرمز الوارد في الرسالة
task-code-length = يتكوّن الرمز من { $digits } أرقام. يُرجى التحقق مما كتبته.
task-code-wrong = هذا ليس الرمز الذي أرسلناه. يُرجى التحقق من الأرقام.
task-code-over = لم يعد هذا الرمز صالحًا. يُرجى طلب رمز جديد.
task-resend = إرسال رمز جديد
task-resend-in = رمز جديد بعد { $seconds } ث
task-wait = { $minutes ->
    [zero] يُرجى الانتظار { $minutes } دقيقة قبل إرسال رمز آخر.
    [one] يُرجى الانتظار دقيقة واحدة قبل إرسال رمز آخر.
    [two] يُرجى الانتظار دقيقتين قبل إرسال رمز آخر.
    [few] يُرجى الانتظار { $minutes } دقائق قبل إرسال رمز آخر.
    [many] يُرجى الانتظار { $minutes } دقيقة قبل إرسال رمز آخر.
   *[other] يُرجى الانتظار { $minutes } دقيقة قبل إرسال رمز آخر.
}
task-unsent = تعذّر إرسال الرمز الآن. يُرجى المحاولة بعد لحظات.
task-refused = لا يمكن إرسال أي شيء إلى هناك. يُرجى التحقق مما كتبته.
task-enough = لا يمكن إرسال مزيد من الرموز في هذا التحقق. يُرجى طلب رابط جديد من الشركة.
task-skip = تخطّي هذه الخطوة
task-none-title = هذه الخطوة غير متاحة هنا
task-none-lead = تطلب الشركة شيئًا لا تستطيع هذه الصفحة فعله. يُرجى إبلاغها بذلك.
task-none-skip = تطلب الشركة شيئًا لا تستطيع هذه الصفحة فعله. يمكنك المتابعة من دونه.
choose = يُرجى الاختيار
optional = اختياري
field-missing = يُرجى ملء هذا الحقل.
field-wrong = يُرجى التحقق من هذه الإجابة.
field-range = هذا قليل جدًا أو كثير جدًا. يُرجى التحقق.
address-title = أين تسكن؟
address-lead = يُرجى إدخال عنوان منزلك.
address-street = الشارع ورقم المنزل
address-postal = الرمز البريدي
address-city = المدينة أو البلدة
address-region = المنطقة
address-country = البلد
questions-title = الأسئلة
questions-faults = { $n ->
    [zero] { $n } إجابة تحتاج إلى مراجعة.
    [one] إجابة واحدة تحتاج إلى مراجعة.
    [two] إجابتان تحتاجان إلى مراجعة.
    [few] { $n } إجابات تحتاج إلى مراجعة.
    [many] { $n } إجابة تحتاج إلى مراجعة.
   *[other] { $n } إجابة تحتاج إلى مراجعة.
}
questions-lines = مدخل واحد في كل سطر.
questions-remove = إزالة
summary-title = يُرجى مراجعة كل شيء
summary-lead = لا يزال بإمكانك تغييره، ثم أرسله.
summary-change = تغيير
summary-send = إرسال
summary-sent = أُضيف
summary-answered = تمت الإجابة
summary-skipped = تم تخطّيه
summary-address = عنوان المنزل
bill-kind = ما المتوفر لديك؟
bill-utility = فاتورة كهرباء أو ماء أو غاز أو إنترنت
bill-bank = كشف حساب بنكي
bill-letter = خطاب من جهة رسمية
bill-lease = عقد إيجار
bill-hint = يجب أن يُظهر اسمك وعنوانك وتاريخه، وألا يكون أقدم من ثلاثة أشهر.
## The way to what is held about the person

own-page = ما هو محفوظ عنك

## Recognising a document before it is chosen

detect-button = التعرف على الوثيقة من صورة
detect-found = تم التعرف على الوثيقة. يُرجى التحقق من البيانات.
detect-not = تعذّر التعرف على الوثيقة. يُرجى اختيارها بنفسك.
detect-other = هذه الوثيقة غير مقبولة هنا. يُرجى اختيار إحدى الوثائق أدناه.
