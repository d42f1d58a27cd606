### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = 인증 코드: { $code }
code-title = 인증 코드
code-lead = 본인 확인 페이지에서 요청하신 코드입니다. 그 페이지에 입력해 주세요.
code-life = { $minutes }분 동안 유효합니다. 다른 사람에게 알려 주지 마세요. 전화나 이메일로 코드를 묻는 일은 없습니다.
code-ignore = 코드를 요청하지 않으셨다면 이 메시지를 무시해 주세요.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = 인증 코드: { $code } ({ $minutes }분간 유효). 다른 사람에게 알려 주지 마세요.
