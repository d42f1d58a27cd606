### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = رمزك: { $code }
code-title = رمزك
code-lead = هذا هو الرمز الذي طلبته في صفحة التحقق من هويتك. يُرجى إدخاله هناك.
code-life = الرمز صالح لمدة { $minutes } دقائق. لا تعطه لأحد: لن يطلبه منك أحد عبر الهاتف أو البريد الإلكتروني.
code-ignore = إذا لم تطلب رمزًا فيمكنك تجاهل هذه الرسالة.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = رمزك هو { $code }. وهو صالح لمدة { $minutes } دقائق. لا تعطه لأحد.
