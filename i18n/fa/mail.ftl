### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = کد شما: { $code }
code-title = کد شما
code-lead = این همان کدی است که در صفحهٔ احراز هویت خود درخواست کردید. آن را همان‌جا وارد کنید.
code-life = این کد { $minutes } دقیقه اعتبار دارد. آن را به کسی ندهید: هیچ‌کس آن را با تلفن یا ایمیل از شما نمی‌خواهد.
code-ignore = اگر شما کد نخواسته‌اید، این پیام را نادیده بگیرید.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = کد شما: { $code }. اعتبار { $minutes } دقیقه. آن را به کسی ندهید.
