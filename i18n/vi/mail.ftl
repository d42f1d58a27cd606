### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Mã của bạn: { $code }
code-title = Mã của bạn
code-lead = Đây là mã bạn đã yêu cầu trên trang xác minh danh tính. Hãy nhập mã tại đó.
code-life = Mã có hiệu lực trong { $minutes } phút. Đừng đưa mã cho ai: sẽ không có ai hỏi bạn mã này qua điện thoại hay email.
code-ignore = Nếu bạn không yêu cầu mã, hãy bỏ qua tin nhắn này.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Mã của bạn: { $code }. Hiệu lực { $minutes } phút. Đừng đưa mã cho ai.
