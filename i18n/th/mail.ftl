### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = รหัสของคุณ: { $code }
code-title = รหัสของคุณ
code-lead = นี่คือรหัสที่คุณขอในหน้ายืนยันตัวตน กรุณาใส่รหัสที่หน้านั้น
code-life = รหัสใช้ได้ { $minutes } นาที อย่าบอกรหัสนี้กับใคร จะไม่มีใครขอรหัสนี้จากคุณทางโทรศัพท์หรืออีเมล
code-ignore = หากคุณไม่ได้ขอรหัส กรุณาไม่ต้องสนใจข้อความนี้

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = รหัสของคุณ: { $code } ใช้ได้ { $minutes } นาที อย่าบอกรหัสกับใคร
