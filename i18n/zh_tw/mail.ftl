### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = 您的驗證碼：{ $code }
code-title = 您的驗證碼
code-lead = 這是您在身分驗證頁面上索取的驗證碼。請在該頁面輸入。
code-life = 驗證碼在 { $minutes } 分鐘內有效。請勿告訴他人：不會有人透過電話或電子郵件向您索取。
code-ignore = 如果您沒有索取驗證碼，請忽略此訊息。

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = 您的驗證碼是 { $code }，{ $minutes } 分鐘內有效。請勿告訴他人。
