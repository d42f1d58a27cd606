### ما يقرؤه الشخص في الصفحة التي تعرض ما هو محفوظ عنه. جمل قصيرة وواضحة.

me-for = طلبت { $company } هذا التحقق.
me-running-title = لم يكتمل التحقق
me-running-lead = يُرجى إكماله أولًا. بعد ذلك يمكنك أن ترى هنا ما هو محفوظ عنك.
me-running-go = متابعة التحقق
me-erased-title = حُذفت بياناتك
me-erased-lead = حُذف كل ما يخصك في { $date }: الصور والبيانات والنتائج. لم يبقَ إلا تسجيل أن تحققًا قد جرى.

## إثبات هويتك

me-prove-title = عرض ما هو محفوظ عنك
me-prove-lead = يُرجى إدخال ما هو مكتوب في وثيقتك، حتى لا يرى بياناتك أي شخص آخر لديه هذا الرابط.
me-prove-go = عرض بياناتي
me-prove-missing = يُرجى ملء الحقلين.
me-prove-wrong = هذا ليس ما قرأناه في الوثيقة. يُرجى مراجعة الحقلين.
me-prove-wait = { $minutes ->
    [one] كانت هناك محاولات خاطئة. يمكنك المحاولة مجددًا بعد دقيقة واحدة.
    [two] كانت هناك محاولات خاطئة. يمكنك المحاولة مجددًا بعد دقيقتين.
    [few] كانت هناك محاولات خاطئة. يمكنك المحاولة مجددًا بعد { $minutes } دقائق.
   *[other] كانت هناك محاولات خاطئة. يمكنك المحاولة مجددًا بعد { $minutes } دقيقة.
}
me-prove-over = لحماية بياناتك أُغلقت هذه الصفحة. يُرجى إدخال الحقلين مرة أخرى.
me-unprovable = لم نتمكن من قراءة ما يكفي من الوثيقة للتعرف عليك هنا. إذا أردت رؤية بياناتك، يُرجى التوجه إلى الشركة.

## ما تقرر

me-decision-title = ما تقرر، ولماذا
me-decided-program = اتخذ برنامج القرار في { $date } دون تدخل إنسان.
me-decided-person = اتخذ إنسان القرار في { $date }.
me-reason-fine = لم تجد الفحوص أي خطأ.
me-reason-differs = تختلف وثيقتك عما تعرفه الشركة عنك في الآتي: { $fields }.
me-reason-genuine = كانت هناك علامات على أن الوثيقة أو إحدى الصور غير حقيقية.
me-reason-closer = تحتاج بعض التفاصيل إلى نظرة أدق من الشركة.
me-reason-secret = لا تُشرح بعض فحوص مكافحة الاحتيال بالتفصيل، لأن ذلك يساعد المحتالين.

## ما هو محفوظ

me-data-title = ما هو مكتوب في وثيقتك
me-field-GIVEN_NAMES = الأسماء
me-field-SURNAME = اسم العائلة
me-field-DATE_OF_BIRTH = تاريخ الميلاد
me-field-SEX = الجنس
me-field-NATIONALITY = الجنسية
me-field-DOCUMENT_NUMBER = رقم الوثيقة
me-field-PERSONAL_NUMBER = الرقم الشخصي
me-field-DATE_OF_ISSUE = تاريخ الإصدار
me-field-EXPIRY_DATE = صالحة حتى
me-field-ISSUING_STATE = جهة الإصدار
me-field-ADDRESS = العنوان
me-field-AGE = العمر
me-field-FURTHER_DOCUMENT = وثيقة إضافية
me-field-OTHER = تفاصيل أخرى
me-pictures-title = صورك وملفاتك
me-picture-show = عرض: { $name }
me-picture-extra = وثيقة إضافية
me-held-title = ما هو محفوظ، ومن أين أتى
me-held-PICTURES = صور وملفات، منك
me-held-FRAMES = صور لحركاتك أمام الكاميرا، منك
me-held-DOCUMENT = ما هو مكتوب في وثيقتك، مقروءًا من صورك
me-held-FACE = أرقام تصف وجهك، محسوبة من صورك
me-held-DEVICE = عنوان الإنترنت ونوع الجهاز، من متصفحك
me-held-COMPANY = ما أخبرتنا به الشركة عنك
me-held-RESULTS = نتائج الفحوص والقرار
me-held-REQUESTS = ما طلبته في هذه الصفحة
me-purpose = يُستخدم كل ذلك لتأكيد هويتك. وتتلقاه الشركة التي طلبت التحقق.
me-kept = { $days ->
    [one] تقول الشركة إنها تحتفظ بهذا يومًا واحدًا.
    [two] تقول الشركة إنها تحتفظ بهذا يومين.
    [few] تقول الشركة إنها تحتفظ بهذا { $days } أيام.
   *[other] تقول الشركة إنها تحتفظ بهذا { $days } يومًا.
}
me-kept-unknown = تقرر الشركة مدة الاحتفاظ بها، وغالبًا ما يحددها القانون.
me-privacy = سياسة الخصوصية لدى الشركة
me-download = تنزيل بياناتي
me-download-hint = ملف ZIP يضم صورك، وبياناتك بصيغة تستطيع البرامج قراءتها.

## طلب شيء

me-words = ماذا تريد أن تقول عن ذلك؟ (اختياري)
me-answer = الرد:
me-asked-OPEN = طلبت ذلك في { $date }. لا يوجد رد بعد.
me-asked-DONE = طلبت ذلك، ونظر إنسان في الأمر في { $date }.
me-asked-REFUSED = طلبت ذلك، ورُفض الطلب في { $date }.
me-review-title = طلب أن ينظر إنسان مرة أخرى
me-review-lead = يمكنك طلب ذلك مرة واحدة، حتى { $date }. يبقى القرار كما هو إلى أن ينظر أحد فيه.
me-review-go = طلب نظر إنسان
me-erasure-title = طلب حذف بياناتك
me-erasure-ASK = القرار في ذلك للشركة. قد تُلزمها قوانين، مثل قوانين مكافحة غسل الأموال، بحفظ بياناتك بضع سنوات.
me-erasure-IMMEDIATE = يُحذف كل ما يخصك فورًا. لا يمكن التراجع عن ذلك، وقد تحتاج إلى تحقق جديد.
me-erasure-sure = نعم، أريد حذف بياناتي.
me-erasure-sure-missing = يُرجى وضع علامة في المربع للتأكيد.
me-erasure-go = طلب الحذف
