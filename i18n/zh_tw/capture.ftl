### 使用者在驗證過程中看到的文字。句子簡短，不用術語。

page-title = { $screen } – 身分驗證
language = 語言
back = 返回
leave = 停止驗證
continue = 繼續
step-of = 第 { $n } 步，共 { $total } 步
time-left = 剩餘 { $time }
time-short = 剩餘時間不到兩分鐘。
loading = 請稍候…

## 開始之前

welcome-title = 驗證您的身分
welcome-lead = 大約需要兩分鐘。請準備：
welcome-document = 您的身分證件
welcome-document-more = 證件正本，不可使用影本或螢幕上的影像
welcome-face = 您的臉部
welcome-face-more = 拍一張照片，請勿戴帽子或太陽眼鏡
welcome-light = 充足的光線
welcome-light-more = 沒有反光和明顯的陰影
welcome-consent = 我同意使用我的證件照片與臉部照片來確認我的身分，並同意將我的臉部與證件上的照片自動比對。
welcome-consent-document = 我同意使用我的證件照片來確認我的身分。
welcome-consent-missing = 請勾選方框表示同意。未經您同意，我們無法開始。
welcome-privacy = 您的照片會加密儲存，供要求您進行驗證的公司使用。
welcome-start = 同意並開始

## 選擇證件

document-title = 請選擇證件
country-label = 核發國家或地區
country-hint = 輸入以搜尋
country-none = 沒有這個國家或地區
country-found = { $n } 個國家或地區
country-utopia = 烏托邦（樣本證件）
country-missing = 請選擇核發您證件的國家或地區。
document-label = 證件類型
document-missing = 請選擇證件類型。
document-PASSPORT = 護照
document-ID_CARD = 身分證
document-RESIDENCE_PERMIT = 居留證
document-DRIVER_LICENSE = 駕駛執照
document-INTERNATIONAL_PASSPORT = 國際護照
document-NATIONAL_PASSPORT = 國內護照
document-OLD_ID_CARD = 身分證（舊版）
document-VISA = 簽證
document-AADHAAR = Aadhaar 卡
document-PAN_CARD = PAN 卡
document-BORDER_CROSSING = 邊境通行卡
document-ASYLUM = 庇護證件
document-VOTER_CARD = 選民證
document-TRAVEL_CARD = 旅行卡
document-PHOTO_CARD = 附照片的卡
document-MILITARY_CARD = 軍人身分證
document-PROOF_OF_AGE_CARD = 年齡證明卡
document-DIPLOMATIC_ID = 外交官員證
document-PROVISIONAL_DRIVER_LICENSE = 臨時駕駛執照
document-ADDRESS_CARD = 地址卡
document-SOCIAL_SECURITY_CARD = 社會安全卡
document-WORK_PERMIT = 工作許可證
document-OTHER = 其他證件

## 拍照

capture-page-title = 照片頁
capture-page-hint = 請將護照翻到有您照片的一頁，並使其填滿框線
capture-front-title = 正面
capture-front-hint = 請將證件平放，並使其填滿框線
capture-back-title = 背面
capture-back-hint = 請將證件翻面，並使其填滿框線
capture-face-title = 您的臉部
capture-face-hint = 請直視前方，將臉部對準橢圓框
capture-sheet-hint = 請將整頁放入框線內，每個字都要看得清楚
capture-shoot = 拍照
capture-upload = 上傳照片
capture-native = 開啟相機 App
capture-light-on = 開啟照明
capture-light-off = 關閉照明
capture-starting = 正在啟動相機…
capture-dark = 這裡有點暗
capture-keep = 保留先前的照片
capture-reading = 正在讀取檔案…
camera-title = 無法使用相機
camera-refused = 瀏覽器未取得相機權限。您可以在瀏覽器設定中允許使用，或以其他方式新增照片。
camera-none = 在此裝置上找不到相機。您可以用其他方式新增照片。
camera-busy = 其他應用程式正在使用相機。請關閉該應用程式後再試一次，或以其他方式新增照片。
camera-insecure = 相機只能在安全連線（https）下使用。您可以用其他方式新增照片。
camera-failed = 無法啟動相機。您可以用其他方式新增照片。
camera-retry = 重新啟動相機
picture-unreadable = 無法將此檔案讀取為圖片。請選擇 JPEG 或 PNG 格式的照片。
picture-too-large = 此檔案太大。請選擇小於 { $megabytes } MB 的圖片。
file-too-large = 此檔案太大。請選擇小於 { $megabytes } MB 的檔案。
picture-refused = 這張照片無法使用。請重新拍攝。

## 檢視照片

preview-title = 內容都清楚嗎？
preview-check = 四個角都看得到，文字清晰，沒有被反光或手指遮住。
preview-face-title = 看得清楚您嗎？
preview-face-check = 整張臉都看得到，清晰且光線均勻，眼睛張開。
preview-extra-title = 內容都清楚嗎？
preview-extra-check = 整頁都看得到，文字清晰，沒有被反光或手指遮住。
preview-file-title = 是這個檔案嗎？
preview-file-check = 檔案包含所有頁面，而且沒有密碼保護。
preview-alt = 您的證件照片
preview-face-alt = 您的臉部照片
preview-extra-alt = 頁面的照片
preview-use = 使用這張照片
preview-file-use = 使用這個檔案
preview-retake = 重拍
preview-other = 重新選擇
preview-sending = 正在傳送… { $percent }%

## 再試一次

again-title = 請再試一次
again-lead = 有些內容無法使用。您不需要從頭開始。
again-last = 有些內容無法使用。這是最後一次機會，請慢慢來。
again-why = 問題所在與改善方法
again-go = 重新拍照
again-face = 重新拍攝臉部
again-other = 選擇其他證件

## 其他文件

extra-hint = 文件必須完整、清晰可讀。
extra-formats = JPG 或 PNG 格式的照片
extra-formats-pdf = JPG 或 PNG 格式的照片，或 PDF 檔案
extra-photograph = 拍照
extra-upload = 選擇檔案
extra-keep = 保留先前的檔案

## 驗證及結果

processing-title = 正在檢查您的照片
processing-lead = 通常只需幾秒鐘。請勿關閉此頁面。
processing-long = 這次比平常稍久一點。您不需要做任何事。
result-approved-title = 驗證成功
result-approved-lead = 您的身分已確認。謝謝您。
result-suspected-title = 謝謝，已經完成了
result-suspected-lead = 您的驗證已送出。部分資料需要進一步檢視，要求驗證的公司會與您聯絡。
result-waiting-title = 謝謝，已經完成了
result-waiting-lead = 接下來會由專人檢視您的照片。要求驗證的公司會與您聯絡。
result-failed-title = 我們無法確認您的身分
result-failed-lead = 您可以請引導您來此的公司再給您一次機會。
result-unverified-title = 驗證未完成
result-unverified-lead = 驗證已停止，或已逾時。您可以向引導您來此的公司索取新的連結。
result-done-title = 謝謝，已經完成了
result-done-lead = 您可以在這個視窗以外繼續操作。
result-sent-title = 謝謝，已經完成了
result-sent-lead = 我們已收到您的照片，正在檢查。要求驗證的公司會與您聯絡。
result-added-title = 謝謝，已經完成了
result-added-lead = 所需的文件已傳送給該公司。
result-redirect = 正在帶您返回…
result-continue = 繼續
result-close = 您現在可以關閉此頁面。
hint-title = 下次可以這樣做
hint-DOC_NOT_FOUND = 照片中沒有看到證件。請將證件放在素色的平面上，並使其填滿框線。
hint-DOC_NOT_FULLY_VISIBLE = 證件有一部分被切掉或遮住。四個角都必須看得到。
hint-DOC_TOO_BLURRY = 證件照片模糊。請保持不動，直到畫面清晰。
hint-DOC_GLARED = 證件上有反光。請稍微傾斜證件，或遠離燈光。
hint-DOC_FACE_NOT_FOUND = 證件上的人像看不清楚。
hint-DOC_EXPIRED = 證件已過期。請使用有效的證件。
hint-DOC_TYPE_MISMATCH = 照片中的證件類型與您選擇的不同。
hint-DOC_SIDE_MISMATCH = 照片拍的不是所要求的那一面。
hint-COUNTRY_MISMATCH = 證件的核發國家或地區與您選擇的不同。
hint-DOC_NOT_SUPPORTED = 此處不接受這種證件。請使用其他證件。
hint-MRZ = 由字母和「<」符號組成的幾行看不清楚。這幾行必須清晰、完整。
hint-BARCODE_NOT_FOUND = 無法讀取證件上的條碼。條碼必須清晰、完整、沒有反光。
hint-PRINT = 證件上的部分文字無法讀取。所有文字都必須清晰、完整、沒有反光。
hint-DOC_COPY = 照片中是影本或螢幕。請使用證件正本。
hint-DOC_DAMAGED = 證件損壞嚴重，無法讀取。請使用其他證件。
hint-DOCUMENT = 無法檢查證件。請重新拍攝正本：完整、清晰、光線充足。
hint-NO_FACE_FOUND = 照片中沒有看到臉部。請在光線充足的地方直視相機。
hint-TOO_MANY_FACES = 照片中不只一張臉。請確認畫面中只有您一人。
hint-FACE_TOO_BLURRY = 臉部照片模糊。請保持不動一會兒。
hint-FACE_GLARED = 您的臉部或眼鏡上有反光。
hint-FACE_MISMATCH = 您的臉部與證件上的照片不相似。請使用您本人的證件，並在光線均勻的地方拍攝。
hint-FAKE_FACE = 我們無法確認相機前是真人。
hint-FACE_UNCERTAIN = 我們無法分辨相機前是真人還是影像。請在光線均勻的地方拍攝您本人，臉部周圍不要有外框或螢幕。
hint-FACE = 無法檢查您的臉部。請在光線充足的地方直視相機，並確認畫面中只有您一人。

## 再次出示臉部

face-welcome-title = 請確認是您本人
face-welcome-lead = 我們會將您的一張臉部照片，與您先前身分驗證時的自拍照比對，只需幾秒鐘。
face-consent = 我同意將我的臉部照片與我身分驗證時的自拍照自動比對。
face-checking-title = 正在比對您的臉部
face-again-lead = 無法確認是您本人。您還可以再試 { $n } 次，請慢慢來。
face-recognised-title = 已確認是您本人
face-recognised-lead = 謝謝您。您可以回到原處繼續操作。
face-refused-title = 無法確認是您本人
face-refused-lead = 您可以向引導您來此的公司索取新的連結。
hint-SELFIE_MISMATCH = 您的臉部與身分驗證時的自拍照不夠相似。請在光線均勻的地方拍攝，並取下帽子和眼鏡。
hint-FACE_PRINTED = 拍到的是證件或圖片上的臉。請由您本人面對相機。
hint-FACE_TURNED = 您的頭轉向一側或傾斜。請直視相機。
hint-FACE_FAR = 照片中您的臉太小。請靠近一點。
hint-FACE_CUT = 臉部有一部分在照片邊緣。請將整張臉放在畫面中間。
hint-FACE_NEAR = 相機太近。請保持一個手臂的距離。
hint-SAME_PHOTO = 這張照片之前已經傳送過。請重新拍攝。

## 遇到問題時

gone-title = 此連結已失效
gone-lead = 連結已過期或已使用過。請向傳送連結的公司索取新的連結。
lost-title = 無法連線到伺服器
lost-lead = 請檢查您的網路連線，然後再試一次。
retry = 再試一次
leaving-title = 要停止驗證嗎？
leaving-lead = 您的身分將不會獲得確認，此連結也會失效。
leaving-yes = 停止
leaving-no = 繼續驗證
problem-network = 連線中斷。請再試一次。
problem-server = 我們的系統發生問題。請稍後再試一次。
problem-refused = 操作未成功。請檢查後再試一次。

## 不需要連結的頁面

outcome-success-title = 謝謝，已完成
outcome-success-lead = 驗證已完成。您可以返回要求驗證的公司。
outcome-fail-title = 我們無法確認您的身分
outcome-fail-lead = 請返回要求驗證的公司。該公司可以提供更多說明，或再給您一次機會。
outcome-unverified-title = 目前還沒有結果
outcome-unverified-lead = 您的照片仍在檢視中，或者驗證在完成前已停止。要求驗證的公司可以提供更多說明。
code-title = 請輸入代碼
code-lead = 代碼由要求您進行驗證的公司提供。
code-label = 八位數代碼
code-length = 代碼為八位數字。請檢查您輸入的內容。
code-wrong = 此代碼無效。請核對數字，或向該公司索取新的代碼。
code-wait = 代碼輸入錯誤次數過多。請等候 { $minutes } 分鐘後再試一次。
about-title = 這裡是身分驗證頁面
about-lead = 您需要透過要求驗證的公司所傳送的個人連結進入。請開啟該連結。
about-code = 您收到的不是連結，而是八位數代碼嗎？請在此輸入。
about-go = 輸入代碼

## Sending over a line that breaks

upload-waiting = 目前無法傳送。相片會保留在此，一旦可以就會自動傳送。請保持此頁面開啟。
upload-now = 立即重試
upload-ended = 相片送達時您的工作階段已經結束，因此相片未被保存。

## From a screen to a phone

handoff-offer = 在手機上繼續
handoff-title = 在手機上繼續
handoff-lead = 請用手機相機掃描此代碼，或在手機上開啟連結。本頁面會同步進度。
handoff-opened = 已在您的手機上開啟。請按手機上的步驟操作；本頁面會同步進度。
handoff-waiting = 正在等待您的手機…
handoff-qr = 用手機掃描的代碼
handoff-link = 手機用連結
handoff-copy = 複製連結
handoff-copied = 連結已複製。
handoff-code = 或在手機上開啟 { $address } 並輸入：
handoff-here = 在此繼續
handoff-done = 您可以放下手機，另一台裝置會自動繼續。
handoff-expired-title = 此代碼已失效
handoff-expired-lead = 代碼僅可使用一次，十分鐘內有效。請在顯示代碼的裝置上開啟新的代碼。
## Movements before the camera, and help while a picture is taken

acts-title = 請確認是您本人
acts-lead = 在相機前做幾個小動作，可以表示沒有人在使用您的影像。我們會逐一告訴您怎麼做。
acts-time = 大約需要半分鐘。您有 { $minutes } 分鐘，也可以重新開始。
acts-begin = 開始
acts-unable = 我無法做這些動作
acts-away = 相機中斷了。您可以重新開始。
acts-rest = 請直視相機
act-LEFT = 請將頭轉向左邊
act-RIGHT = 請將頭轉向右邊
act-UP = 請抬起下巴
act-DOWN = 請放低下巴
act-NEARER = 請靠近一點
acts-sending = 正在傳送您的動作
acts-missed-title = 有些動作沒有看到
acts-missed-lead = 您可以換其他動作再試一次。也可以就這樣傳送，但可能需要專人檢視，時間會比較久。
acts-missed-which = 沒有看到的動作
acts-again = 再試一次
acts-send = 就這樣傳送
acts-without = 不做動作，繼續
acts-without-lead = 沒有相機就看不到動作。您可以繼續，但可能需要專人檢視，時間會比較久。
look-face-none = 看不到臉
look-face-several = 請只留您一人
look-face-far = 請再靠近一點
look-face-near = 請退後一點
look-face-turned = 請直視相機
look-face-aside = 請將臉部移入橢圓框
look-face-more = 再多一點
look-glare = 有反光，請稍微傾斜
look-blur = 還不清晰，請保持不動
look-still = 請保持不動
look-document-none = 請將證件放入框線內
look-document-far = 請靠近一點
look-document-cut = 請稍微拉遠
look-document-askew = 請將證件擺正
look-left = 請將證件向左移
look-right = 請將證件向右移
look-up = 請將證件向上移
look-down = 請將證件向下移
capture-auto = 自動
## Steps

email-title = 確認您的電子郵件地址
email-lead = 我們會將六位數驗證碼傳送到此地址。
email-label = 電子郵件地址
email-wrong = 請輸入電子郵件地址，例如 name@example.com。
email-other = 使用其他地址
phone-title = 確認您的電話號碼
phone-lead = 我們會以簡訊將四位數驗證碼傳送到此號碼。
phone-label = 電話號碼
phone-wrong = 請選擇國家或地區，並輸入當地的電話號碼。
phone-other = 使用其他號碼
phone-country = 號碼所屬國家或地區
task-send = 傳送驗證碼
task-sent = 驗證碼已傳送至
task-life = 驗證碼十分鐘內有效。如果沒有收到，請查看垃圾訊息資料夾。
task-code = 收到的驗證碼
task-code-length = 驗證碼為 { $digits } 位數字。請檢查您輸入的內容。
task-code-wrong = 這不是我們傳送的驗證碼。請核對數字。
task-code-over = 此驗證碼已失效。請重新索取。
task-resend = 傳送新的驗證碼
task-resend-in = { $seconds } 秒後可重新傳送
task-wait = 請等候 { $minutes } 分鐘，再傳送新的驗證碼。
task-unsent = 目前無法傳送驗證碼。請稍後再試一次。
task-refused = 無法傳送到該處。請檢查您輸入的內容。
task-enough = 這次驗證無法再傳送驗證碼。請向該公司索取新的連結。
task-skip = 略過此步驟
task-none-title = 這裡無法進行此步驟
task-none-lead = 該公司要求的內容，此頁面無法處理。請告知該公司。
task-none-skip = 該公司要求的內容，此頁面無法處理。您可以略過此步驟繼續。
choose = 請選擇
optional = 選填
field-missing = 請填寫此項目。
field-wrong = 請檢查這個回答。
field-range = 太少或太多。請檢查。
address-title = 您住在哪裡？
address-lead = 請輸入您的住家地址。
address-street = 街道與門牌號碼
address-postal = 郵遞區號
address-city = 城市或鄉鎮
address-region = 縣市、省或州
address-country = 國家或地區
questions-title = 問題
questions-faults = 有 { $n } 個回答需要再看一下。
questions-lines = 每行填寫一項。
questions-remove = 移除
summary-title = 請檢視全部內容
summary-lead = 您仍可修改。確認後請送出。
summary-change = 修改
summary-send = 送出
summary-sent = 已新增
summary-answered = 已回答
summary-skipped = 已略過
summary-address = 住家地址
bill-kind = 您手邊有哪一種文件？
bill-utility = 電費、水費、瓦斯費或網路費帳單
bill-bank = 銀行對帳單
bill-letter = 政府機關的信函
bill-lease = 租賃契約
bill-hint = 文件上必須有您的姓名、地址和日期，且不超過三個月。
## The way to what is held about the person

own-page = 所保存的您的資料

## Recognising a document before it is chosen

detect-button = 透過照片辨識
detect-found = 已辨識該證件。請核對填入的內容。
detect-not = 無法辨識該證件。請自行選擇。
detect-other = 此處不接受該證件。請從下方選擇。
