### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = 確認コード：{ $code }
code-title = 確認コード
code-lead = 本人確認のページでご依頼いただいたコードです。そのページに入力してください。
code-life = { $minutes }分間有効です。ほかの人に教えないでください。電話やメールでコードをお尋ねすることはありません。
code-ignore = コードを依頼した覚えがない場合は、このメッセージを無視してください。

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = 確認コード：{ $code }（{ $minutes }分間有効）。ほかの人に教えないでください。
