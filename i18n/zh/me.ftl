### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = 要求此次验证的公司：{ $company }。
me-running-title = 您的验证尚未完成
me-running-lead = 请先完成验证。之后您可以在这里查看所保存的您的信息。
me-running-go = 继续验证
me-erased-title = 您的数据已删除
me-erased-lead = 关于您的一切已于 { $date } 删除，包括照片、数据和结果。只留下一条曾进行过验证的记录。

## Showing who you are

me-prove-title = 查看所保存的您的信息
me-prove-lead = 请输入您证件上的内容，以免持有此链接的其他人看到您的数据。
me-prove-go = 查看我的数据
me-prove-missing = 请填写这两项。
me-prove-wrong = 这与我们从证件上读取的内容不符。请核对这两项。
me-prove-wait = 之前的输入有误。您可以在 { $minutes } 分钟后重试。
me-prove-over = 为保护您的数据，此页面已锁定。请重新输入这两项。
me-unprovable = 我们从证件上读取的内容不足，无法在此确认是您本人。如果您想查看自己的数据，请联系该公司。

## What was decided

me-decision-title = 决定及其原因
me-decided-program = { $date }，由程序作出决定，没有人工参与。
me-decided-person = { $date }，由人工作出决定。
me-reason-fine = 各项检查没有发现问题。
me-reason-differs = 您的证件与公司掌握的您的信息在以下方面不一致：{ $fields }。
me-reason-genuine = 有迹象表明证件或照片不是真实的。
me-reason-closer = 有些信息需要公司进一步核查。
me-reason-secret = 有些防欺诈检查不作详细说明，因为那样会帮助作弊的人。

## What is held

me-data-title = 您证件上的内容
me-field-GIVEN_NAMES = 名
me-field-SURNAME = 姓
me-field-DATE_OF_BIRTH = 出生日期
me-field-SEX = 性别
me-field-NATIONALITY = 国籍
me-field-DOCUMENT_NUMBER = 证件号码
me-field-PERSONAL_NUMBER = 个人号码
me-field-DATE_OF_ISSUE = 签发日期
me-field-EXPIRY_DATE = 有效期至
me-field-ISSUING_STATE = 签发国
me-field-ADDRESS = 地址
me-field-AGE = 年龄
me-field-FURTHER_DOCUMENT = 其他材料
me-field-OTHER = 其他信息
me-pictures-title = 您的照片和文件
me-picture-show = 查看：{ $name }
me-picture-extra = 其他材料
me-held-title = 所保存的内容及其来源
me-held-PICTURES = 照片和文件，由您提供
me-held-FRAMES = 您在摄像头前做动作的照片，由您提供
me-held-DOCUMENT = 您证件上的内容，从您的照片中读取
me-held-FACE = 描述您面部特征的数字，根据您的照片计算得出
me-held-TYPED = 电子邮箱、电话号码、地址和回答，由您提供
me-held-DEVICE = 网络地址和设备类型，来自您的浏览器
me-held-COMPANY = 公司告诉我们的关于您的信息
me-held-RESULTS = 检查结果和决定
me-held-REQUESTS = 您在此页面上提出的请求
me-purpose = 所有这些都用于确认您的身份。要求验证的公司会收到这些内容。
me-kept = 公司说明，会将这些内容保存 { $days } 天。
me-kept-unknown = 保存多久由公司决定。通常由法律规定。
me-privacy = 公司的隐私政策
me-download = 下载我的数据
me-download-hint = 一个 ZIP 文件，包含您的照片，以及程序可读取格式的您的数据。

## Asking for something

me-words = 您想对此说些什么？（选填）
me-answer = 答复：
me-asked-OPEN = 您已于 { $date } 提出此请求。目前还没有答复。
me-asked-DONE = 您提出了此请求，已于 { $date } 由人工查看。
me-asked-REFUSED = 您提出了此请求，已于 { $date } 被拒绝。
me-review-title = 请求人工重新查看
me-review-lead = 您可以请求一次，截止日期为 { $date }。在人工查看之前，决定保持不变。
me-review-go = 请求人工查看
me-erasure-title = 请求删除您的数据
me-erasure-ASK = 是否删除由公司决定。反洗钱等法律可能要求公司将您的数据保存若干年。
me-erasure-IMMEDIATE = 关于您的一切会立即删除。此操作无法撤销，您可能需要重新验证。
me-erasure-sure = 是的，我希望删除我的数据。
me-erasure-sure-missing = 请勾选以确认。
me-erasure-go = 请求删除
