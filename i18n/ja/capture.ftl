### 確認の間に画面で読む文章。短い文で、専門用語を使わない。

page-title = { $screen } – 本人確認
language = 言語
back = 戻る
leave = 本人確認をやめる
continue = 次へ
step-of = ステップ { $n } / { $total }
time-left = 残り { $time }
time-short = 残り時間は2分を切りました。
loading = お待ちください…

## はじめる前に

welcome-title = 本人確認を始めます
welcome-lead = 2分ほどで終わります。次のものをご用意ください。
welcome-document = 本人確認書類
welcome-document-more = 原本をご用意ください。コピーや画面の撮影は使えません
welcome-face = ご本人の顔
welcome-face-more = 写真を1枚撮ります。帽子とサングラスは外してください
welcome-light = 明るい場所
welcome-light-more = 光の反射や濃い影がない場所
welcome-consent = 本人確認のために私の書類と顔の写真を使用すること、および私の顔を書類の顔写真と自動で照合することに同意します。
welcome-consent-document = 本人確認のために私の書類の写真を使用することに同意します。
welcome-consent-missing = チェックを入れて同意してください。同意がないと始められません。
welcome-privacy = お客様の写真は、この確認を依頼した会社のために、暗号化して保存されます。
welcome-start = 同意して始める

## 書類を選ぶ

document-title = 書類を選んでください
country-label = 発行国
country-hint = 入力して検索
country-none = 該当する国はありません
country-found = { $n }か国
country-utopia = ユートピア（見本の書類）
country-missing = 書類を発行した国を選んでください。
document-label = 書類の種類
document-missing = 書類の種類を選んでください。
document-PASSPORT = パスポート
document-ID_CARD = 身分証明書（IDカード）
document-RESIDENCE_PERMIT = 在留カード・滞在許可証
document-DRIVER_LICENSE = 運転免許証
document-INTERNATIONAL_PASSPORT = 国外用パスポート
document-NATIONAL_PASSPORT = 国内用パスポート
document-OLD_ID_CARD = 身分証明書（旧様式）
document-VISA = ビザ（査証）
document-AADHAAR = Aadhaarカード
document-PAN_CARD = PANカード
document-BORDER_CROSSING = 国境通行カード
document-ASYLUM = 庇護申請者の証明書
document-VOTER_CARD = 有権者カード
document-TRAVEL_CARD = 渡航カード
document-PHOTO_CARD = 写真付きカード
document-MILITARY_CARD = 軍の身分証明書
document-PROOF_OF_AGE_CARD = 年齢証明カード
document-DIPLOMATIC_ID = 外交官身分証明書
document-PROVISIONAL_DRIVER_LICENSE = 仮運転免許証
document-ADDRESS_CARD = 住所カード
document-SOCIAL_SECURITY_CARD = 社会保障カード
document-WORK_PERMIT = 就労許可証
document-OTHER = その他の書類

## 撮影

capture-page-title = 顔写真のページ
capture-page-hint = パスポートの顔写真のページを開き、枠いっぱいに写してください
capture-front-title = おもて面
capture-front-hint = カードを平らな所に置き、枠いっぱいに写してください
capture-back-title = うら面
capture-back-hint = カードを裏返し、枠いっぱいに写してください
capture-face-title = 顔の撮影
capture-face-hint = 楕円の中に顔を入れ、正面を見てください
capture-sheet-hint = ページ全体を枠に入れ、すべての文字が読めるように写してください
capture-shoot = 撮影する
capture-upload = 写真をアップロード
capture-native = カメラアプリを開く
capture-light-on = ライトをつける
capture-light-off = ライトを消す
capture-starting = カメラを起動しています…
capture-dark = 少し暗いようです
capture-keep = 前の写真を使う
capture-reading = ファイルを読み込んでいます…
camera-title = カメラを使えません
camera-refused = ブラウザにカメラの使用が許可されていません。ブラウザの設定で許可するか、別の方法で写真を追加してください。
camera-none = この端末にカメラが見つかりません。別の方法で写真を追加できます。
camera-busy = ほかのアプリがカメラを使用中です。そのアプリを閉じてもう一度試すか、別の方法で写真を追加してください。
camera-insecure = カメラは安全な接続（https）でのみ使えます。別の方法で写真を追加できます。
camera-failed = カメラを起動できませんでした。別の方法で写真を追加できます。
camera-retry = カメラをもう一度試す
picture-unreadable = このファイルは画像として読み込めません。JPEGまたはPNGの写真を選んでください。
picture-too-large = ファイルが大きすぎます。{ $megabytes }MB未満の画像を選んでください。
file-too-large = ファイルが大きすぎます。{ $megabytes }MB未満のファイルを選んでください。
picture-refused = この写真は使えません。別の写真を撮ってください。

## 写真の確認

preview-title = すべて読み取れますか？
preview-check = 四隅がすべて写り、文字がはっきりしていて、光の反射や指で隠れていないことをご確認ください。
preview-face-title = 顔がよく見えますか？
preview-face-check = 顔全体がはっきりと均一な明るさで写り、目が開いていることをご確認ください。
preview-extra-title = すべて読み取れますか？
preview-extra-check = ページ全体が写り、文字がはっきりしていて、光の反射や指で隠れていないことをご確認ください。
preview-file-title = このファイルでよろしいですか？
preview-file-check = すべてのページが含まれ、パスワードがかかっていないことをご確認ください。
preview-alt = 書類の写真
preview-face-alt = 顔の写真
preview-extra-alt = ページの写真
preview-use = この写真を使う
preview-file-use = このファイルを使う
preview-retake = 撮り直す
preview-other = 選び直す
preview-sending = 送信しています… { $percent }%

## もう一度

again-title = もう一度お試しください
again-lead = 一部、使えないものがありました。最初からやり直す必要はありません。
again-last = 一部、使えないものがありました。これが最後の1回です。落ち着いて進めてください。
again-why = うまくいかなかった点と対処方法
again-go = 写真を撮り直す
again-face = 顔写真を撮り直す
again-other = 別の書類を選ぶ

## 追加の書類

extra-hint = 全体が写り、文字が読み取れるものをご用意ください。
extra-formats = JPGまたはPNGの写真
extra-formats-pdf = JPGまたはPNGの写真、またはPDF
extra-photograph = 写真を撮る
extra-upload = ファイルを選ぶ
extra-keep = 前のファイルを使う

## 確認とその結果

processing-title = 写真を確認しています
processing-lead = 通常は数秒で終わります。このページを開いたままお待ちください。
processing-long = 通常より少し時間がかかっています。そのままお待ちください。
result-approved-title = 本人確認が完了しました
result-approved-lead = ご本人であることを確認できました。ありがとうございました。
result-suspected-title = ありがとうございます。これで終了です
result-suspected-lead = 本人確認の内容を送信しました。詳しい確認が必要な点があります。確認を依頼した会社からご連絡します。
result-waiting-title = ありがとうございます。これで終了です
result-waiting-lead = これから担当者が写真を確認します。確認を依頼した会社からご連絡します。
result-failed-title = ご本人であることを確認できませんでした
result-failed-lead = もう一度行いたい場合は、こちらをご案内した会社にご依頼ください。
result-unverified-title = 本人確認は完了していません
result-unverified-lead = 途中で中止されたか、制限時間が過ぎました。こちらをご案内した会社に、新しいリンクをご依頼ください。
result-done-title = ありがとうございます。これで終了です
result-done-lead = この画面の外で手続きを続けられます。
result-sent-title = ありがとうございます。これで終了です
result-sent-lead = 写真を受け付け、確認しています。確認を依頼した会社からご連絡します。
result-added-title = ありがとうございます。これで終了です
result-added-lead = ご提出いただいたものを会社に送信しました。
result-redirect = 元のページに戻ります…
result-continue = 次へ
result-close = このページを閉じて終了できます。
hint-title = 次回のためのヒント
hint-DOC_NOT_FOUND = 写真に書類が見つかりませんでした。無地の台の上に置き、枠いっぱいに写してください。
hint-DOC_NOT_FULLY_VISIBLE = 書類の一部が切れているか、隠れていました。四隅がすべて見えるように写してください。
hint-DOC_TOO_BLURRY = 書類の写真がぼやけていました。画像がはっきりするまで動かさないでください。
hint-DOC_GLARED = 書類に光が反射していました。少し傾けるか、照明から離れてください。
hint-DOC_FACE_NOT_FOUND = 書類の顔写真がはっきり見えませんでした。
hint-DOC_EXPIRED = 書類の有効期限が切れています。有効な書類をお使いください。
hint-DOC_TYPE_MISMATCH = 写っていた書類の種類が、選択したものと異なります。
hint-DOC_SIDE_MISMATCH = 書類の違う面が写っていました。
hint-COUNTRY_MISMATCH = 書類の発行国が、選択した国と異なります。
hint-DOC_NOT_SUPPORTED = この書類はご利用いただけません。別の書類をお使いください。
hint-MRZ = 英字と「<」の記号が並ぶ行をうまく読み取れませんでした。はっきりと、全体が写るようにしてください。
hint-BARCODE_NOT_FOUND = 書類のバーコードを読み取れませんでした。はっきりと、全体が、光の反射なしで写るようにしてください。
hint-PRINT = 書類の文字の一部を読み取れませんでした。すべての文字が、はっきりと、欠けずに、光の反射なしで写るようにしてください。
hint-DOC_COPY = コピーまたは画面が写っていました。書類の原本をお使いください。
hint-DOC_DAMAGED = 書類の傷みがひどく、読み取れませんでした。別の書類をお使いください。
hint-DOCUMENT = 書類を確認できませんでした。明るい場所で、原本の全体がはっきり写るように、もう一度撮影してください。
hint-NO_FACE_FOUND = 写真に顔が見つかりませんでした。明るい場所で、カメラをまっすぐ見てください。
hint-TOO_MANY_FACES = 写真に複数の顔が写っていました。お一人で撮影してください。
hint-FACE_TOO_BLURRY = 顔の写真がぼやけていました。少しの間、動かないでください。
hint-FACE_GLARED = 顔または眼鏡に光が反射していました。
hint-FACE_MISMATCH = お客様の顔と書類の顔写真が一致しませんでした。ご自身の書類を使い、均一な明るさの場所で撮影してください。
hint-FAKE_FACE = カメラの前に実際の人物がいることを確認できませんでした。
hint-FACE_UNCERTAIN = カメラの前にいたのが人か画像かを判別できませんでした。均一な明るさの場所で、顔の周りに枠や画面が写らないように、ご自身を撮影してください。
hint-FACE = 顔を確認できませんでした。明るい場所で、カメラをまっすぐ見て、お一人で撮影してください。

## 顔をもう一度見せる

face-welcome-title = ご本人か確認します
face-welcome-lead = 顔の写真を1枚撮り、以前の本人確認で撮った自撮り写真と照合します。数秒で終わります。
face-consent = 私の顔の写真を、本人確認の際の自撮り写真と自動で照合することに同意します。
face-checking-title = 顔を照合しています
face-again-lead = ご本人と確認できませんでした。あと{ $n }回お試しいただけます。落ち着いて進めてください。
face-recognised-title = ご本人と確認できました
face-recognised-lead = ありがとうございます。元の画面に戻って続けてください。
face-refused-title = ご本人と確認できませんでした
face-refused-lead = こちらをご案内した会社に、新しいリンクをご依頼ください。
hint-SELFIE_MISMATCH = 本人確認の際の自撮り写真と十分に一致しませんでした。均一な明るさの場所で、帽子と眼鏡を外してください。
hint-FACE_PRINTED = 書類や画像の中の顔が写っていました。ご自身がカメラを見てください。
hint-FACE_TURNED = 顔が横を向いているか、傾いていました。カメラをまっすぐ見てください。
hint-FACE_FAR = 顔が小さすぎました。カメラに近づいてください。
hint-FACE_CUT = 顔の一部が写真の端にかかっていました。顔全体が中央に写るようにしてください。
hint-FACE_NEAR = カメラが近すぎました。腕を伸ばした距離で持ってください。
hint-SAME_PHOTO = この写真はすでに送信されています。新しく撮影してください。

## 進めなくなったとき

gone-title = このリンクは無効です
gone-lead = 有効期限が切れているか、すでに使用されています。リンクを送った会社に、新しいリンクをご依頼ください。
lost-title = サーバーに接続できません
lost-lead = インターネット接続を確認して、もう一度お試しください。
retry = もう一度試す
leaving-title = 本人確認をやめますか？
leaving-lead = 本人確認は行われず、このリンクは使えなくなります。
leaving-yes = やめる
leaving-no = 続ける
problem-network = 接続が途切れました。もう一度お試しください。
problem-server = システムに問題が発生しました。少し待ってから、もう一度お試しください。
problem-refused = うまくいきませんでした。内容を確認して、もう一度お試しください。

## リンクなしで開くページ

outcome-success-title = ありがとうございます。完了しました
outcome-success-lead = 本人確認が完了しました。確認を依頼した会社のページにお戻りください。
outcome-fail-title = ご本人であることを確認できませんでした
outcome-fail-lead = 確認を依頼した会社のページにお戻りください。詳しい説明や、再度の確認については、その会社にお問い合わせください。
outcome-unverified-title = まだ結果が出ていません
outcome-unverified-lead = 写真を確認中か、完了前に中止されています。詳しくは、確認を依頼した会社にお問い合わせください。
code-title = コードを入力してください
code-lead = コードは、本人確認を依頼した会社から届いています。
code-label = 8桁のコード
code-length = コードは8桁の数字です。入力内容を確認してください。
code-wrong = このコードは使えません。数字を確認するか、会社に新しいコードをご依頼ください。
code-wait = 間違ったコードの入力が多すぎます。{ $minutes }分待ってから、もう一度お試しください。
about-title = 本人確認のページです
about-lead = このページは、本人確認を依頼した会社から届いた、お客様専用のリンクから開きます。そのリンクを開いてください。
about-code = リンクではなく8桁のコードが届いた場合は、こちらに入力してください。
about-go = コードを入力

## Sending over a line that breaks

upload-waiting = 現在は送信できません。写真はここに残り、送信できるようになると自動で送られます。このページを開いたままにしてください。
upload-now = 今すぐ試す
upload-ended = 写真が届いたときにはセッションが終了していたため、写真は保存されませんでした。

## From a screen to a phone

handoff-offer = スマートフォンで続ける
handoff-title = スマートフォンで続ける
handoff-lead = このコードをスマートフォンのカメラで読み取るか、リンクをスマートフォンで開いてください。この画面も進みます。
handoff-opened = スマートフォンで開かれました。そちらの手順に従ってください。この画面も進みます。
handoff-waiting = スマートフォンを待っています…
handoff-qr = スマートフォンで読み取るコード
handoff-link = スマートフォン用のリンク
handoff-copy = リンクをコピー
handoff-copied = リンクをコピーしました。
handoff-code = または、スマートフォンで { $address } を開いて入力してください：
handoff-here = ここで続ける
handoff-done = スマートフォンはしまってかまいません。もう一方の端末が自動で続きます。
handoff-expired-title = このコードは使えなくなりました
handoff-expired-lead = 一回限り、十分間有効です。コードを表示した端末で新しいコードを開いてください。
## Movements before the camera, and help while a picture is taken

acts-title = ご本人か確認します
acts-lead = カメラの前での簡単な動きで、写真などの画像が使われていないことを確かめます。動き方は、一つずつご案内します。
acts-time = 30秒ほどで終わります。制限時間は{ $minutes }分で、やり直すこともできます。
acts-begin = 始める
acts-unable = この動作はできません
acts-away = カメラが中断されました。もう一度始められます。
acts-rest = カメラをまっすぐ見てください
act-LEFT = 顔を左に向けてください
act-RIGHT = 顔を右に向けてください
act-UP = あごを上げてください
act-DOWN = あごを下げてください
act-NEARER = 近づいてください
acts-sending = 動きを送信しています
acts-missed-title = 一部の動きが見えませんでした
acts-missed-lead = 別の動きで、もう一度お試しいただけます。このまま送ることもできますが、担当者による確認が必要になり、時間がかかる場合があります。
acts-missed-which = 見えなかった動き
acts-again = もう一度試す
acts-send = このまま送る
acts-without = 動きなしで進む
acts-without-lead = カメラがないと、動きを確認できません。このまま進めますが、担当者による確認が必要になり、時間がかかる場合があります。
look-face-none = 顔が見えません
look-face-several = お一人で写ってください
look-face-far = もう少し近づいてください
look-face-near = 少し離れてください
look-face-turned = カメラをまっすぐ見てください
look-face-aside = 顔を楕円の中に入れてください
look-face-more = もう少しです
look-glare = 光が反射しています。少し傾けてください
look-blur = まだぼやけています。動かさないでください
look-still = 動かさないでください
look-document-none = 書類を枠の中に入れてください
look-document-far = 近づけてください
look-document-cut = 少し離してください
look-document-askew = 書類をまっすぐにしてください
look-left = 書類を左に動かしてください
look-right = 書類を右に動かしてください
look-up = 書類を上に動かしてください
look-down = 書類を下に動かしてください
capture-auto = 自動
## Steps

email-title = メールアドレスの確認
email-lead = 入力したアドレスに、6桁の確認コードを送ります。
email-label = メールアドレス
email-wrong = メールアドレスを入力してください（例：name@example.com）。
email-other = 別のアドレスを使う
phone-title = 電話番号の確認
phone-lead = 入力した番号に、4桁の確認コードをSMSで送ります。
phone-label = 電話番号
phone-wrong = 国を選び、その国の電話番号を入力してください。
phone-other = 別の番号を使う
phone-country = 電話番号の国
task-send = コードを送る
task-sent = コードの送信先：
task-life = コードは10分間有効です。届かない場合は、迷惑メールなどのフォルダをご確認ください。
task-code = 届いた確認コード
task-code-length = コードは{ $digits }桁の数字です。入力内容を確認してください。
task-code-wrong = お送りしたコードと異なります。数字を確認してください。
task-code-over = このコードは使えなくなりました。新しいコードを取得してください。
task-resend = 新しいコードを送る
task-resend-in = あと{ $seconds }秒で再送できます
task-wait = 次のコードを送るまで、{ $minutes }分お待ちください。
task-unsent = コードを送信できませんでした。少し待ってから、もう一度お試しください。
task-refused = この宛先には送信できません。入力内容を確認してください。
task-enough = この本人確認では、これ以上コードを送れません。会社に新しいリンクをご依頼ください。
task-skip = このステップをとばす
task-none-title = このステップはここでは行えません
task-none-lead = 会社が求めている内容に、このページは対応していません。その会社にお知らせください。
task-none-skip = 会社が求めている内容に、このページは対応していません。このステップなしで続けられます。
choose = 選んでください
optional = 任意
field-missing = この項目を入力してください。
field-wrong = この回答を確認してください。
field-range = 少なすぎるか、多すぎます。確認してください。
address-title = お住まいはどちらですか？
address-lead = ご自宅の住所を入力してください。
address-street = 町名・番地・建物名
address-postal = 郵便番号
address-city = 市区町村
address-region = 都道府県または州
address-country = 国
questions-title = 質問
questions-faults = { $n }件の回答をもう一度ご確認ください。
questions-lines = 1行に1件ずつ入力してください。
questions-remove = 削除
summary-title = 内容をご確認ください
summary-lead = まだ変更できます。確認できたら送信してください。
summary-change = 変更
summary-send = 送信する
summary-sent = 追加済み
summary-answered = 回答済み
summary-skipped = 省略
summary-address = 自宅の住所
bill-kind = お手元にあるものを選んでください
bill-utility = 電気・水道・ガス・インターネットの請求書
bill-bank = 銀行の取引明細書
bill-letter = 官公庁からの通知書
bill-lease = 賃貸借契約書
bill-hint = お名前、ご住所、日付が記載され、発行から3か月以内のものをご用意ください。
## The way to what is held about the person

own-page = 保存されているお客様の情報

## Recognising a document before it is chosen

detect-button = 写真から判別する
detect-found = 書類を判別しました。内容をご確認ください。
detect-not = 書類を判別できませんでした。ご自身でお選びください。
detect-other = この書類はここではご利用いただけません。下からお選びください。
