### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = この本人確認を依頼した会社：{ $company }
me-running-title = 本人確認は完了していません
me-running-lead = 先に本人確認を完了してください。完了後、保存されているお客様の情報をこちらでご覧いただけます。
me-running-go = 本人確認を続ける
me-erased-title = お客様のデータは削除されました
me-erased-lead = { $date }に、写真、データ、結果など、お客様に関するすべてが削除されました。本人確認があったという記録だけが残っています。

## Showing who you are

me-prove-title = 保存されているお客様の情報を見る
me-prove-lead = このリンクを持つほかの人にデータを見られないよう、書類に書かれている内容を入力してください。
me-prove-go = 自分のデータを見る
me-prove-missing = 両方とも入力してください。
me-prove-wrong = 書類から読み取った内容と一致しません。両方をご確認ください。
me-prove-wait = 間違った入力がありました。{ $minutes }分後に、もう一度お試しいただけます。
me-prove-over = データを守るため、このページをロックしました。両方をもう一度入力してください。
me-unprovable = 書類から読み取れた内容が足りず、ここではご本人と確認できません。データをご覧になりたい場合は、会社にお問い合わせください。

## What was decided

me-decision-title = 決定の内容と理由
me-decided-program = { $date }に、人が関わらず、プログラムが決定しました。
me-decided-person = { $date }に、担当者が決定しました。
me-reason-fine = 確認の結果、問題は見つかりませんでした。
me-reason-differs = 次の項目で、書類の内容と、会社が把握している情報が異なります：{ $fields }
me-reason-genuine = 書類または写真が本物ではないと思われる点がありました。
me-reason-closer = いくつかの点について、会社による詳しい確認が必要です。
me-reason-secret = 不正を防ぐための確認には、詳しくご説明しないものがあります。不正を行う人の助けになるためです。

## What is held

me-data-title = 書類に書かれている内容
me-field-GIVEN_NAMES = 名
me-field-SURNAME = 姓
me-field-DATE_OF_BIRTH = 生年月日
me-field-SEX = 性別
me-field-NATIONALITY = 国籍
me-field-DOCUMENT_NUMBER = 書類の番号
me-field-PERSONAL_NUMBER = 個人番号
me-field-DATE_OF_ISSUE = 発行日
me-field-EXPIRY_DATE = 有効期限
me-field-ISSUING_STATE = 発行国
me-field-ADDRESS = 住所
me-field-AGE = 年齢
me-field-FURTHER_DOCUMENT = 追加の書類
me-field-OTHER = その他の内容
me-pictures-title = お客様の写真とファイル
me-picture-show = 表示：{ $name }
me-picture-extra = 追加の書類
me-held-title = 保存されている情報と、その入手元
me-held-PICTURES = 写真とファイル（お客様から）
me-held-FRAMES = カメラの前での動きの写真（お客様から）
me-held-DOCUMENT = 書類に書かれている内容（お客様の写真から読み取り）
me-held-FACE = 顔の特徴を表す数値（お客様の写真から計算）
me-held-TYPED = メールアドレス、電話番号、住所、回答（お客様から）
me-held-DEVICE = インターネット上のアドレスと端末の種類（お客様のブラウザから）
me-held-COMPANY = お客様について会社から知らされた情報
me-held-RESULTS = 確認の結果と決定
me-held-REQUESTS = このページでご依頼いただいた内容
me-purpose = これらはすべて本人確認のために使われます。確認を依頼した会社が受け取ります。
me-kept = 会社によると、保存期間は{ $days }日間です。
me-kept-unknown = 保存期間は会社が決めます。法律で定められていることもよくあります。
me-privacy = 会社のプライバシーポリシー
me-download = 自分のデータをダウンロード
me-download-hint = お客様の写真と、プログラムで読み取れる形式のデータが入ったZIPファイルです。

## Asking for something

me-words = この件について伝えたいこと（任意）
me-answer = 回答：
me-asked-OPEN = { $date }にご依頼いただきました。まだ回答はありません。
me-asked-DONE = ご依頼いただき、{ $date }に担当者が確認しました。
me-asked-REFUSED = ご依頼いただきましたが、{ $date }に認められないと決定されました。
me-review-title = 人による再確認を依頼する
me-review-lead = { $date }まで、1回だけ依頼できます。人が確認するまで、決定は変わりません。
me-review-go = 人による確認を依頼
me-erasure-title = データの削除を依頼する
me-erasure-ASK = 削除するかどうかは会社が決めます。マネー・ローンダリングを防ぐ法律などにより、会社がデータを数年間保存しなければならない場合があります。
me-erasure-IMMEDIATE = お客様に関するすべてがすぐに削除されます。元に戻すことはできず、もう一度本人確認が必要になる場合があります。
me-erasure-sure = はい、自分のデータの削除を希望します。
me-erasure-sure-missing = 確認のため、チェックを入れてください。
me-erasure-go = 削除を依頼する
