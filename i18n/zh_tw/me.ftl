### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = 要求此次驗證的公司：{ $company }。
me-running-title = 您的驗證尚未完成
me-running-lead = 請先完成驗證。之後您可以在這裡查看所保存的您的資料。
me-running-go = 繼續驗證
me-erased-title = 您的資料已刪除
me-erased-lead = 關於您的一切已於 { $date } 刪除，包括照片、資料和結果。只留下一筆曾進行驗證的紀錄。

## Showing who you are

me-prove-title = 查看所保存的您的資料
me-prove-lead = 請輸入您證件上的內容，以免持有此連結的其他人看到您的資料。
me-prove-go = 查看我的資料
me-prove-missing = 請填寫這兩項。
me-prove-wrong = 這與我們從證件上讀取的內容不符。請核對這兩項。
me-prove-wait = 先前的輸入有誤。您可以在 { $minutes } 分鐘後再試一次。
me-prove-over = 為保護您的資料，此頁面已鎖定。請重新輸入這兩項。
me-unprovable = 我們從證件上讀取的內容不足，無法在此確認是您本人。如果您想查看自己的資料，請與該公司聯絡。

## What was decided

me-decision-title = 決定及其原因
me-decided-program = { $date }，由程式作出決定，沒有人工參與。
me-decided-person = { $date }，由專人作出決定。
me-reason-fine = 各項檢查沒有發現問題。
me-reason-differs = 您的證件與公司掌握的您的資料在以下方面不一致：{ $fields }。
me-reason-genuine = 有跡象顯示證件或照片不是真的。
me-reason-closer = 部分資料需要公司進一步檢視。
me-reason-secret = 部分防詐檢查不會詳細說明，因為那樣會幫助作弊的人。

## What is held

me-data-title = 您證件上的內容
me-field-GIVEN_NAMES = 名
me-field-SURNAME = 姓
me-field-DATE_OF_BIRTH = 出生日期
me-field-SEX = 性別
me-field-NATIONALITY = 國籍
me-field-DOCUMENT_NUMBER = 證件號碼
me-field-PERSONAL_NUMBER = 個人號碼
me-field-DATE_OF_ISSUE = 核發日期
me-field-EXPIRY_DATE = 有效期限
me-field-ISSUING_STATE = 核發國
me-field-ADDRESS = 地址
me-field-AGE = 年齡
me-field-FURTHER_DOCUMENT = 其他文件
me-field-OTHER = 其他資料
me-pictures-title = 您的照片和檔案
me-picture-show = 查看：{ $name }
me-picture-extra = 其他文件
me-held-title = 所保存的內容及其來源
me-held-PICTURES = 照片和檔案，由您提供
me-held-FRAMES = 您在相機前做動作的照片，由您提供
me-held-DOCUMENT = 您證件上的內容，從您的照片讀取
me-held-FACE = 描述您臉部特徵的數字，由您的照片計算得出
me-held-TYPED = 電子郵件地址、電話號碼、地址和回答，由您提供
me-held-DEVICE = 網路位址和裝置類型，來自您的瀏覽器
me-held-COMPANY = 公司告訴我們的關於您的資料
me-held-RESULTS = 檢查結果和決定
me-held-REQUESTS = 您在此頁面上提出的要求
me-purpose = 這些都用於確認您的身分。要求驗證的公司會收到這些內容。
me-kept = 公司說明，會將這些內容保存 { $days } 天。
me-kept-unknown = 保存多久由公司決定。通常由法律規定。
me-privacy = 公司的隱私權政策
me-download = 下載我的資料
me-download-hint = 一個 ZIP 檔案，包含您的照片，以及程式可讀取格式的您的資料。

## Asking for something

me-words = 您想對此說些什麼？（選填）
me-answer = 答覆：
me-asked-OPEN = 您已於 { $date } 提出此要求。目前還沒有答覆。
me-asked-DONE = 您提出了此要求，已於 { $date } 由專人檢視。
me-asked-REFUSED = 您提出了此要求，已於 { $date } 遭拒絕。
me-review-title = 請專人重新檢視
me-review-lead = 您可以提出一次，期限至 { $date }。在專人檢視之前，決定維持不變。
me-review-go = 請專人檢視
me-erasure-title = 要求刪除您的資料
me-erasure-ASK = 是否刪除由公司決定。洗錢防制等法律可能要求公司將您的資料保存數年。
me-erasure-IMMEDIATE = 關於您的一切會立即刪除。此操作無法復原，您可能需要重新驗證。
me-erasure-sure = 是的，我希望刪除我的資料。
me-erasure-sure-missing = 請勾選方框以確認。
me-erasure-go = 要求刪除
