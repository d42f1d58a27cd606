### 用户在验证过程中看到的文字。句子简短，不用术语。

page-title = { $screen } – 身份验证
language = 语言
back = 返回
leave = 停止验证
continue = 继续
step-of = 第 { $n } 步，共 { $total } 步
time-left = 剩余 { $time }
time-short = 剩余时间不足两分钟。
loading = 请稍候…

## 开始之前

welcome-title = 验证您的身份
welcome-lead = 大约需要两分钟。请准备好：
welcome-document = 您的身份证件
welcome-document-more = 证件原件，不能是复印件或屏幕上的图像
welcome-face = 您的面部
welcome-face-more = 拍一张照片，不要戴帽子或墨镜
welcome-light = 充足的光线
welcome-light-more = 没有反光和明显的阴影
welcome-consent = 我同意使用我的证件照片和面部照片来确认我的身份，并同意将我的面部与证件上的照片自动比对。
welcome-consent-document = 我同意使用我的证件照片来确认我的身份。
welcome-consent-missing = 请勾选以表示同意。未经您同意，我们无法开始。
welcome-privacy = 您的照片会加密保存，供要求您进行验证的公司使用。
welcome-start = 同意并开始

## 选择证件

document-title = 请选择证件
country-label = 签发国家或地区
country-hint = 输入以搜索
country-none = 没有这个国家或地区
country-found = { $n } 个国家或地区
country-utopia = 乌托邦（样本证件）
country-missing = 请选择签发您证件的国家或地区。
document-label = 证件类型
document-missing = 请选择证件类型。
document-PASSPORT = 护照
document-ID_CARD = 身份证
document-RESIDENCE_PERMIT = 居留证
document-DRIVER_LICENSE = 驾驶证
document-INTERNATIONAL_PASSPORT = 国际护照
document-NATIONAL_PASSPORT = 国内护照
document-OLD_ID_CARD = 身份证（旧版）
document-VISA = 签证
document-AADHAAR = Aadhaar 卡
document-PAN_CARD = PAN 卡
document-BORDER_CROSSING = 边境通行卡
document-ASYLUM = 庇护证件
document-VOTER_CARD = 选民证
document-TRAVEL_CARD = 旅行卡
document-PHOTO_CARD = 带照片的卡
document-MILITARY_CARD = 军人证件
document-PROOF_OF_AGE_CARD = 年龄证明卡
document-DIPLOMATIC_ID = 外交身份证件
document-PROVISIONAL_DRIVER_LICENSE = 临时驾驶证
document-ADDRESS_CARD = 地址卡
document-SOCIAL_SECURITY_CARD = 社会保障卡
document-WORK_PERMIT = 工作许可证
document-OTHER = 其他证件

## 拍照

capture-page-title = 照片页
capture-page-hint = 请将护照翻到有您照片的一页，并使其充满取景框
capture-front-title = 正面
capture-front-hint = 请将证件平放，并使其充满取景框
capture-back-title = 背面
capture-back-hint = 请将证件翻面，并使其充满取景框
capture-face-title = 您的面部
capture-face-hint = 请正视前方，将面部置于椭圆框内
capture-sheet-hint = 请将整页放入取景框内，每个字都要看得清
capture-shoot = 拍照
capture-upload = 上传照片
capture-native = 打开相机应用
capture-light-on = 打开补光灯
capture-light-off = 关闭补光灯
capture-starting = 正在启动摄像头…
capture-dark = 这里光线有点暗
capture-keep = 保留之前的照片
capture-reading = 正在读取文件…
camera-title = 无法使用摄像头
camera-refused = 浏览器未获得摄像头权限。您可以在浏览器设置中允许使用，或用其他方式添加照片。
camera-none = 未在此设备上找到摄像头。您可以用其他方式添加照片。
camera-busy = 其他应用正在使用摄像头。请关闭该应用后重试，或用其他方式添加照片。
camera-insecure = 摄像头只能在安全连接（https）下使用。您可以用其他方式添加照片。
camera-failed = 无法启动摄像头。您可以用其他方式添加照片。
camera-retry = 重新启动摄像头
picture-unreadable = 此文件无法作为图片打开。请选择 JPEG 或 PNG 格式的照片。
picture-too-large = 此文件过大。请选择小于 { $megabytes } MB 的图片。
file-too-large = 此文件过大。请选择小于 { $megabytes } MB 的文件。
picture-refused = 这张照片无法使用。请重新拍摄。

## 查看照片

preview-title = 内容都清晰吗？
preview-check = 四个角都可见，文字清晰，没有被反光或手指遮挡。
preview-face-title = 能看清您吗？
preview-face-check = 整个面部可见、清晰、光线均匀，眼睛睁开。
preview-extra-title = 内容都清晰吗？
preview-extra-check = 整页可见，文字清晰，没有被反光或手指遮挡。
preview-file-title = 是这个文件吗？
preview-file-check = 文件包含所有页面，且没有密码保护。
preview-alt = 您的证件照片
preview-face-alt = 您的面部照片
preview-extra-alt = 页面的照片
preview-use = 使用这张照片
preview-file-use = 使用这个文件
preview-retake = 重拍
preview-other = 重新选择
preview-sending = 正在发送… { $percent }%

## 再试一次

again-title = 请再试一次
again-lead = 有些内容无法使用。您不需要从头开始。
again-last = 有些内容无法使用。这是最后一次机会，请不要着急。
again-why = 问题所在和改进方法
again-go = 重新拍照
again-face = 重新拍摄面部
again-other = 选择其他证件

## 其他材料

extra-hint = 材料必须完整、清晰可读。
extra-formats = JPG 或 PNG 格式的照片
extra-formats-pdf = JPG 或 PNG 格式的照片，或 PDF 文件
extra-photograph = 拍照
extra-upload = 选择文件
extra-keep = 保留之前的文件

## 验证及结果

processing-title = 正在检查您的照片
processing-lead = 通常只需几秒钟。请不要关闭此页面。
processing-long = 这次用时比平常稍长。您无需进行任何操作。
result-approved-title = 验证通过
result-approved-lead = 您的身份已确认。谢谢您。
result-suspected-title = 谢谢，操作已完成
result-suspected-lead = 您的验证已提交。部分信息需要进一步核查，要求验证的公司会与您联系。
result-waiting-title = 谢谢，操作已完成
result-waiting-lead = 接下来会有专人查看您的照片。要求验证的公司会与您联系。
result-failed-title = 我们无法确认您的身份
result-failed-lead = 您可以请引导您来此的公司再给您一次机会。
result-unverified-title = 验证未完成
result-unverified-lead = 验证已被停止，或已超时。您可以向引导您来此的公司索取新链接。
result-done-title = 谢谢，操作已完成
result-done-lead = 您可以在此窗口之外继续操作。
result-sent-title = 谢谢，操作已完成
result-sent-lead = 我们已收到您的照片，正在检查。要求验证的公司会与您联系。
result-added-title = 谢谢，操作已完成
result-added-lead = 所需材料已发送给该公司。
result-redirect = 正在带您返回…
result-continue = 继续
result-close = 您现在可以关闭此页面。
hint-title = 下次可以这样做
hint-DOC_NOT_FOUND = 照片中没有看到证件。请将证件放在纯色的平面上，并使其充满取景框。
hint-DOC_NOT_FULLY_VISIBLE = 证件有一部分被截掉或遮住。四个角必须都可见。
hint-DOC_TOO_BLURRY = 证件照片模糊。请保持不动，直到画面清晰。
hint-DOC_GLARED = 证件上有反光。请稍微倾斜证件，或远离灯光。
hint-DOC_FACE_NOT_FOUND = 证件上的人像看不清楚。
hint-DOC_EXPIRED = 证件已过期。请使用有效的证件。
hint-DOC_TYPE_MISMATCH = 照片中的证件类型与您选择的不同。
hint-DOC_SIDE_MISMATCH = 照片拍的不是所要求的那一面。
hint-COUNTRY_MISMATCH = 证件的签发国家或地区与您选择的不同。
hint-DOC_NOT_SUPPORTED = 此处不接受这种证件。请使用其他证件。
hint-MRZ = 由字母和“<”符号组成的几行无法看清。这几行必须清晰、完整。
hint-BARCODE_NOT_FOUND = 无法读取证件上的条形码。条形码必须清晰、完整、无反光。
hint-PRINT = 证件上的部分文字无法读取。所有文字必须清晰、完整、无反光。
hint-DOC_COPY = 照片中是复印件或屏幕。请使用证件原件。
hint-DOC_DAMAGED = 证件损坏严重，无法读取。请使用其他证件。
hint-DOCUMENT = 无法检查证件。请重新拍摄原件：完整、清晰、光线充足。
hint-NO_FACE_FOUND = 照片中没有看到面部。请在光线充足处正视摄像头。
hint-TOO_MANY_FACES = 照片中不止一张面孔。请确保画面中只有您一人。
hint-FACE_TOO_BLURRY = 面部照片模糊。请保持不动片刻。
hint-FACE_GLARED = 您的面部或眼镜上有反光。
hint-FACE_MISMATCH = 您的面部与证件上的照片不相似。请使用您本人的证件，并在光线均匀处拍摄。
hint-FAKE_FACE = 我们无法确认摄像头前是真人。
hint-FACE_UNCERTAIN = 我们无法分辨摄像头前是真人还是图像。请在光线均匀处拍摄您本人，面部周围不要有边框或屏幕。
hint-FACE = 无法检查您的面部。请在光线充足处正视摄像头，并确保画面中只有您一人。

## 再次展示面部

face-welcome-title = 请确认是您本人
face-welcome-lead = 我们会将您的一张面部照片与您之前身份验证时的自拍照比对，只需几秒钟。
face-consent = 我同意将我的面部照片与我身份验证时的自拍照自动比对。
face-checking-title = 正在比对您的面部
face-again-lead = 未能确认是您本人。您还可以再试 { $n } 次，请不要着急。
face-recognised-title = 已确认是您本人
face-recognised-lead = 谢谢您。您可以返回原处继续操作。
face-refused-title = 未能确认是您本人
face-refused-lead = 您可以向引导您来此的公司索取新链接。
hint-SELFIE_MISMATCH = 您的面部与身份验证时的自拍照不够相似。请在光线均匀处拍摄，并摘下帽子和眼镜。
hint-FACE_PRINTED = 拍到的是证件或图片上的人脸。请您本人面对摄像头。
hint-FACE_TURNED = 您的头部转向一侧或倾斜。请正视摄像头。
hint-FACE_FAR = 照片中您的面部太小。请靠近一些。
hint-FACE_CUT = 面部有一部分在照片边缘。请将整个面部置于画面中间。
hint-FACE_NEAR = 摄像头离得太近。请保持一臂的距离。
hint-SAME_PHOTO = 这张照片之前已发送过。请重新拍摄。

## 遇到问题时

gone-title = 此链接已失效
gone-lead = 链接已过期或已使用过。请向发送链接的公司索取新链接。
lost-title = 无法连接服务器
lost-lead = 请检查您的网络连接，然后重试。
retry = 重试
leaving-title = 要停止验证吗？
leaving-lead = 您的身份将不会得到确认，此链接也将失效。
leaving-yes = 停止
leaving-no = 继续验证
problem-network = 连接已中断。请重试。
problem-server = 我们的系统出现问题。请稍后重试。
problem-refused = 操作未成功。请检查后重试。

## 无需链接的页面

outcome-success-title = 谢谢，已完成
outcome-success-lead = 验证已完成。您可以返回要求验证的公司。
outcome-fail-title = 我们无法确认您的身份
outcome-fail-lead = 请返回要求验证的公司。该公司可以告诉您更多情况，或再给您一次机会。
outcome-unverified-title = 暂无结果
outcome-unverified-lead = 您的照片仍在查看中，或者验证在完成之前已停止。要求验证的公司可以告诉您更多情况。
code-title = 请输入验证码
code-lead = 验证码由要求您进行验证的公司提供。
code-label = 八位数字验证码
code-length = 验证码为八位数字。请检查您的输入。
code-wrong = 此验证码无效。请核对数字，或向该公司索取新的验证码。
code-wait = 验证码输入错误次数过多。请等待 { $minutes } 分钟后重试。
about-title = 这里是身份验证页面
about-lead = 您需要通过要求您进行验证的公司发送的个人链接进入。请打开该链接。
about-code = 您收到的不是链接，而是八位数字验证码？请在此输入。
about-go = 输入验证码

## Sending over a line that breaks

upload-waiting = 目前无法发送。照片会保留在此，一旦可以就会自动发送。请保持此页面打开。
upload-now = 立即重试
upload-ended = 照片到达时您的会话已经结束，因此照片未被保存。

## From a screen to a phone

handoff-offer = 在手机上继续
handoff-title = 在手机上继续
handoff-lead = 请用手机相机扫描此代码，或在手机上打开链接。本页面会同步进度。
handoff-opened = 已在您的手机上打开。请按手机上的步骤操作；本页面会同步进度。
handoff-waiting = 正在等待您的手机…
handoff-qr = 用手机扫描的代码
handoff-link = 手机用链接
handoff-copy = 复制链接
handoff-copied = 链接已复制。
handoff-code = 或在手机上打开 { $address } 并输入：
handoff-here = 在此继续
handoff-done = 您可以放下手机，另一台设备会自动继续。
handoff-expired-title = 此代码已失效
handoff-expired-lead = 代码仅可使用一次，十分钟内有效。请在显示代码的设备上打开新的代码。
## Movements before the camera, and help while a picture is taken

acts-title = 请确认是您本人
acts-lead = 在摄像头前做几个小动作，可以表明没有人在使用您的图像。我们会逐一告诉您怎么做。
acts-time = 大约需要半分钟。您有 { $minutes } 分钟时间，也可以重新开始。
acts-begin = 开始
acts-unable = 我无法做这些动作
acts-away = 摄像头已中断。您可以重新开始。
acts-rest = 请正视摄像头
act-LEFT = 请向左转头
act-RIGHT = 请向右转头
act-UP = 请抬起下巴
act-DOWN = 请放低下巴
act-NEARER = 请靠近一些
acts-sending = 正在发送您的动作
acts-missed-title = 有些动作未能看到
acts-missed-lead = 您可以换其他动作再试一次。也可以就这样发送，但可能需要人工查看，用时更长。
acts-missed-which = 未能看到的动作
acts-again = 重试
acts-send = 就这样发送
acts-without = 不做动作，继续
acts-without-lead = 没有摄像头就无法看到动作。您可以继续，但可能需要人工查看，用时更长。
look-face-none = 看不到面部
look-face-several = 请只留您一人
look-face-far = 请靠近一点
look-face-near = 请后退一点
look-face-turned = 请正视摄像头
look-face-aside = 请将面部移入椭圆框
look-face-more = 再多一点
look-glare = 有反光，请稍微倾斜
look-blur = 还不清晰，请保持不动
look-still = 请保持不动
look-document-none = 请将证件放入取景框
look-document-far = 请靠近一些
look-document-cut = 请稍微远离
look-document-askew = 请将证件摆正
look-left = 请将证件向左移
look-right = 请将证件向右移
look-up = 请将证件向上移
look-down = 请将证件向下移
capture-auto = 自动
## Steps

email-title = 确认您的电子邮箱
email-lead = 我们会向该邮箱发送六位数字验证码。
email-label = 电子邮箱地址
email-wrong = 请输入电子邮箱地址，例如 name@example.com。
email-other = 使用其他邮箱
phone-title = 确认您的电话号码
phone-lead = 我们会通过短信向该号码发送四位数字验证码。
phone-label = 电话号码
phone-wrong = 请选择国家或地区，并输入当地的电话号码。
phone-other = 使用其他号码
phone-country = 号码所属国家或地区
task-send = 发送验证码
task-sent = 验证码已发送至
task-life = 验证码十分钟内有效。如未收到，请查看垃圾邮件或拦截信息文件夹。
task-code = 收到的验证码
task-code-length = 验证码为 { $digits } 位数字。请检查您的输入。
task-code-wrong = 这不是我们发送的验证码。请核对数字。
task-code-over = 此验证码已失效。请重新获取。
task-resend = 发送新验证码
task-resend-in = { $seconds } 秒后可重新发送
task-wait = 请等待 { $minutes } 分钟，然后再发送新的验证码。
task-unsent = 暂时无法发送验证码。请稍后重试。
task-refused = 无法发送到该处。请检查您的输入。
task-enough = 本次验证无法再发送验证码。请向该公司索取新链接。
task-skip = 跳过此步骤
task-none-title = 此处无法进行这一步骤
task-none-lead = 该公司要求的内容，此页面无法处理。请告知该公司。
task-none-skip = 该公司要求的内容，此页面无法处理。您可以跳过这一步继续。
choose = 请选择
optional = 选填
field-missing = 请填写此项。
field-wrong = 请检查此回答。
field-range = 过少或过多。请检查。
address-title = 您住在哪里？
address-lead = 请输入您的家庭住址。
address-street = 街道和门牌号
address-postal = 邮政编码
address-city = 城市或乡镇
address-region = 省、州或地区
address-country = 国家或地区
questions-title = 问题
questions-faults = 有 { $n } 项回答需要再看一下。
questions-lines = 每行填写一项。
questions-remove = 移除
summary-title = 请查看全部内容
summary-lead = 您仍可修改。确认后请发送。
summary-change = 修改
summary-send = 发送
summary-sent = 已添加
summary-answered = 已回答
summary-skipped = 已跳过
summary-address = 家庭住址
bill-kind = 您手边有哪种材料？
bill-utility = 电费、水费、燃气费或网费账单
bill-bank = 银行对账单
bill-letter = 政府机关的信函
bill-lease = 租房合同
bill-hint = 材料上必须有您的姓名、地址和日期，且不超过三个月。
## The way to what is held about the person

own-page = 所保存的您的信息

## Recognising a document before it is chosen

detect-button = 通过照片识别
detect-found = 已识别该证件。请核对所填内容。
detect-not = 未能识别该证件。请自行选择。
detect-other = 此处不接受该证件。请从下方选择。
