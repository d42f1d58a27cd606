### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = 您的验证码：{ $code }
code-title = 您的验证码
code-lead = 这是您在身份验证页面上申请的验证码。请在该页面输入。
code-life = 验证码在 { $minutes } 分钟内有效。请勿告诉他人：不会有人通过电话或电子邮件向您索要。
code-ignore = 如果您没有申请验证码，请忽略此消息。

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = 您的验证码是 { $code }，{ $minutes } 分钟内有效。请勿告诉他人。
