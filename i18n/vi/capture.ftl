### Những gì người dùng đọc trong lúc xác minh. Câu ngắn, không dùng thuật ngữ.

page-title = { $screen } – Xác minh danh tính
language = Ngôn ngữ
back = Quay lại
leave = Dừng xác minh
continue = Tiếp tục
step-of = Bước { $n }/{ $total }
time-left = Còn lại { $time }
time-short = Còn chưa đến hai phút.
loading = Vui lòng chờ…

## Trước khi bắt đầu

welcome-title = Hãy xác minh danh tính của bạn
welcome-lead = Chỉ mất khoảng hai phút. Vui lòng chuẩn bị:
welcome-document = Giấy tờ tùy thân
welcome-document-more = Bản gốc, không dùng bản sao hay màn hình
welcome-face = Khuôn mặt của bạn
welcome-face-more = Một ảnh, không đội mũ hay đeo kính râm
welcome-light = Nơi đủ sáng
welcome-light-more = Không bị chói và không có bóng đậm
welcome-consent = Tôi đồng ý cho sử dụng ảnh giấy tờ và ảnh khuôn mặt của tôi để xác minh danh tính, và đồng ý để khuôn mặt của tôi được tự động so sánh với ảnh trên giấy tờ.
welcome-consent-document = Tôi đồng ý cho sử dụng ảnh giấy tờ của tôi để xác minh danh tính.
welcome-consent-missing = Vui lòng đánh dấu vào ô để đồng ý. Nếu chưa đồng ý, chúng tôi không thể bắt đầu.
welcome-privacy = Ảnh của bạn được mã hóa khi lưu trữ, dành cho công ty đã yêu cầu bạn xác minh.
welcome-start = Đồng ý và bắt đầu

## Chọn giấy tờ

document-title = Chọn giấy tờ của bạn
country-label = Quốc gia cấp
country-hint = Nhập để tìm kiếm
country-none = Không có quốc gia này
country-found = Tìm thấy { $n } quốc gia
country-utopia = Utopia (giấy tờ mẫu)
country-missing = Vui lòng chọn quốc gia cấp giấy tờ của bạn.
document-label = Loại giấy tờ
document-missing = Vui lòng chọn loại giấy tờ.
document-PASSPORT = Hộ chiếu
document-ID_CARD = Thẻ căn cước
document-RESIDENCE_PERMIT = Thẻ cư trú
document-DRIVER_LICENSE = Giấy phép lái xe
document-INTERNATIONAL_PASSPORT = Hộ chiếu quốc tế
document-NATIONAL_PASSPORT = Hộ chiếu nội địa
document-OLD_ID_CARD = Thẻ căn cước (mẫu cũ)
document-VISA = Thị thực
document-AADHAAR = Thẻ Aadhaar
document-PAN_CARD = Thẻ PAN
document-BORDER_CROSSING = Thẻ qua lại biên giới
document-ASYLUM = Giấy tờ tị nạn
document-VOTER_CARD = Thẻ cử tri
document-TRAVEL_CARD = Thẻ đi lại
document-PHOTO_CARD = Thẻ có ảnh
document-MILITARY_CARD = Thẻ quân nhân
document-PROOF_OF_AGE_CARD = Thẻ chứng minh độ tuổi
document-DIPLOMATIC_ID = Thẻ ngoại giao
document-PROVISIONAL_DRIVER_LICENSE = Giấy phép lái xe tạm thời
document-ADDRESS_CARD = Thẻ ghi địa chỉ
document-SOCIAL_SECURITY_CARD = Thẻ an sinh xã hội
document-WORK_PERMIT = Giấy phép lao động
document-OTHER = Giấy tờ khác

## Chụp ảnh

capture-page-title = Trang có ảnh
capture-page-hint = Mở hộ chiếu ở trang có ảnh của bạn và đặt vừa khung
capture-front-title = Mặt trước
capture-front-hint = Đặt thẻ trên mặt phẳng và căn vừa khung
capture-back-title = Mặt sau
capture-back-hint = Lật thẻ lại và căn vừa khung
capture-face-title = Khuôn mặt của bạn
capture-face-hint = Nhìn thẳng, giữ khuôn mặt trong hình bầu dục
capture-sheet-hint = Đặt trọn trang giấy trong khung; phải đọc rõ được từng chữ
capture-shoot = Chụp ảnh
capture-upload = Tải ảnh lên
capture-native = Mở ứng dụng máy ảnh
capture-light-on = Bật đèn
capture-light-off = Tắt đèn
capture-starting = Đang mở máy ảnh…
capture-dark = Ở đây hơi tối
capture-keep = Giữ ảnh trước
capture-reading = Đang đọc tệp…
camera-title = Không dùng được máy ảnh
camera-refused = Trình duyệt chưa được phép dùng máy ảnh. Bạn có thể cấp quyền trong phần cài đặt của trình duyệt, hoặc thêm ảnh bằng cách khác.
camera-none = Không tìm thấy máy ảnh trên thiết bị này. Bạn có thể thêm ảnh bằng cách khác.
camera-busy = Một ứng dụng khác đang dùng máy ảnh. Hãy đóng ứng dụng đó rồi thử lại, hoặc thêm ảnh bằng cách khác.
camera-insecure = Máy ảnh chỉ hoạt động qua kết nối an toàn (https). Bạn có thể thêm ảnh bằng cách khác.
camera-failed = Không mở được máy ảnh. Bạn có thể thêm ảnh bằng cách khác.
camera-retry = Thử mở lại máy ảnh
picture-unreadable = Không mở được tệp này dưới dạng ảnh. Vui lòng chọn ảnh JPEG hoặc PNG.
picture-too-large = Tệp này quá lớn. Vui lòng chọn ảnh dưới { $megabytes } MB.
file-too-large = Tệp này quá lớn. Vui lòng chọn tệp dưới { $megabytes } MB.
picture-refused = Không dùng được ảnh này. Vui lòng chụp ảnh khác.

## Xem lại ảnh

preview-title = Mọi thứ có đọc rõ không?
preview-check = Thấy đủ bốn góc, chữ sắc nét, không có gì bị che bởi ánh chói hay ngón tay.
preview-face-title = Có nhìn rõ bạn không?
preview-face-check = Thấy rõ toàn bộ khuôn mặt, sắc nét, sáng đều, mắt mở.
preview-extra-title = Mọi thứ có đọc rõ không?
preview-extra-check = Thấy trọn trang giấy, chữ sắc nét, không có gì bị che bởi ánh chói hay ngón tay.
preview-file-title = Đây có đúng là tệp cần gửi không?
preview-file-check = Tệp có đủ các trang và không đặt mật khẩu.
preview-alt = Ảnh giấy tờ của bạn
preview-face-alt = Ảnh khuôn mặt của bạn
preview-extra-alt = Ảnh trang giấy
preview-use = Dùng ảnh này
preview-file-use = Dùng tệp này
preview-retake = Chụp lại
preview-other = Chọn tệp khác
preview-sending = Đang gửi… { $percent }%

## Thử lại

again-title = Hãy thử lại một lần nữa
again-lead = Có phần chưa dùng được. Bạn không phải làm lại từ đầu.
again-last = Có phần chưa dùng được. Đây là lần thử cuối, xin đừng vội.
again-why = Điều gì chưa ổn và cách khắc phục
again-go = Chụp lại ảnh
again-face = Chụp lại khuôn mặt
again-other = Chọn giấy tờ khác

## Giấy tờ bổ sung

extra-hint = Giấy tờ phải đầy đủ và đọc rõ được.
extra-formats = Ảnh định dạng JPG hoặc PNG
extra-formats-pdf = Ảnh định dạng JPG hoặc PNG, hoặc tệp PDF
extra-photograph = Chụp ảnh
extra-upload = Chọn tệp
extra-keep = Giữ tệp trước

## Kiểm tra và kết quả

processing-title = Đang kiểm tra ảnh của bạn
processing-lead = Thường chỉ mất vài giây. Vui lòng không đóng trang này.
processing-long = Lần này lâu hơn bình thường một chút. Bạn không cần làm gì.
result-approved-title = Xác minh thành công
result-approved-lead = Danh tính của bạn đã được xác nhận. Xin cảm ơn.
result-suspected-title = Cảm ơn, bạn đã hoàn tất
result-suspected-lead = Thông tin xác minh của bạn đã được gửi. Một số chi tiết cần được xem xét kỹ hơn. Công ty đã yêu cầu xác minh sẽ liên hệ với bạn.
result-waiting-title = Cảm ơn, bạn đã hoàn tất
result-waiting-lead = Chuyên viên sẽ xem xét ảnh của bạn. Công ty đã yêu cầu xác minh sẽ liên hệ với bạn.
result-failed-title = Chúng tôi chưa thể xác minh danh tính của bạn
result-failed-lead = Bạn có thể đề nghị công ty đã giới thiệu bạn đến đây cho thử lại.
result-unverified-title = Việc xác minh chưa hoàn tất
result-unverified-lead = Việc xác minh đã bị dừng hoặc đã hết thời gian. Bạn có thể xin đường liên kết mới từ công ty đã giới thiệu bạn đến đây.
result-done-title = Cảm ơn, bạn đã hoàn tất
result-done-lead = Bạn có thể tiếp tục ở ngoài cửa sổ này.
result-sent-title = Cảm ơn, bạn đã hoàn tất
result-sent-lead = Ảnh của bạn đã được tiếp nhận và đang được kiểm tra. Công ty đã yêu cầu xác minh sẽ liên hệ với bạn.
result-added-title = Cảm ơn, bạn đã hoàn tất
result-added-lead = Những gì được yêu cầu đã được gửi đến công ty.
result-redirect = Đang đưa bạn trở lại…
result-continue = Tiếp tục
result-close = Bây giờ bạn có thể đóng trang này.
hint-title = Điều có thể giúp ích lần sau
hint-DOC_NOT_FOUND = Không thấy giấy tờ trong ảnh. Hãy đặt giấy tờ vừa khung, trên một mặt phẳng trơn.
hint-DOC_NOT_FULLY_VISIBLE = Một phần giấy tờ bị cắt hoặc bị che. Phải thấy đủ cả bốn góc.
hint-DOC_TOO_BLURRY = Ảnh giấy tờ bị mờ. Hãy giữ yên cho đến khi hình rõ nét.
hint-DOC_GLARED = Giấy tờ bị phản chiếu ánh sáng. Hãy nghiêng giấy tờ một chút hoặc tránh xa bóng đèn.
hint-DOC_FACE_NOT_FOUND = Ảnh chân dung trên giấy tờ chưa nhìn rõ.
hint-DOC_EXPIRED = Giấy tờ đã hết hạn. Vui lòng dùng giấy tờ còn hiệu lực.
hint-DOC_TYPE_MISMATCH = Giấy tờ trong ảnh không đúng loại bạn đã chọn.
hint-DOC_SIDE_MISMATCH = Ảnh chụp nhầm mặt của giấy tờ.
hint-COUNTRY_MISMATCH = Quốc gia cấp giấy tờ khác với quốc gia bạn đã chọn.
hint-DOC_NOT_SUPPORTED = Giấy tờ này không được chấp nhận ở đây. Vui lòng dùng giấy tờ khác.
hint-MRZ = Các dòng gồm chữ cái và dấu “<” chưa đọc rõ được. Các dòng này phải sắc nét và đầy đủ.
hint-BARCODE_NOT_FOUND = Không đọc được mã vạch trên giấy tờ. Mã vạch phải sắc nét, đầy đủ và không bị chói.
hint-PRINT = Không đọc được một phần chữ in trên giấy tờ. Toàn bộ chữ phải sắc nét, đầy đủ và không bị chói.
hint-DOC_COPY = Ảnh chụp bản sao hoặc màn hình. Hãy dùng giấy tờ gốc.
hint-DOC_DAMAGED = Giấy tờ hư hỏng quá nhiều nên không đọc được. Vui lòng dùng giấy tờ khác.
hint-DOCUMENT = Không kiểm tra được giấy tờ. Hãy chụp lại bản gốc: trọn vẹn, sắc nét và đủ sáng.
hint-NO_FACE_FOUND = Không thấy khuôn mặt trong ảnh. Hãy nhìn thẳng vào máy ảnh, ở nơi đủ sáng.
hint-TOO_MANY_FACES = Trong ảnh có nhiều hơn một khuôn mặt. Vui lòng chỉ để mình bạn trong ảnh.
hint-FACE_TOO_BLURRY = Ảnh khuôn mặt bị mờ. Hãy giữ yên trong giây lát.
hint-FACE_GLARED = Khuôn mặt hoặc kính của bạn bị phản chiếu ánh sáng.
hint-FACE_MISMATCH = Khuôn mặt của bạn và ảnh trên giấy tờ trông không giống nhau. Hãy dùng giấy tờ của chính bạn và chọn nơi sáng đều.
hint-FAKE_FACE = Chúng tôi không xác định được có người thật trước máy ảnh.
hint-FACE_UNCERTAIN = Chúng tôi không phân biệt được trước máy ảnh là người hay hình ảnh. Hãy tự chụp chính mình ở nơi sáng đều, không có khung hay màn hình quanh khuôn mặt.
hint-FACE = Không kiểm tra được khuôn mặt của bạn. Hãy nhìn thẳng vào máy ảnh, ở nơi đủ sáng, và chỉ có mình bạn trong ảnh.

## Xác nhận lại khuôn mặt

face-welcome-title = Hãy xác nhận đó chính là bạn
face-welcome-lead = Một ảnh khuôn mặt của bạn được so sánh với ảnh tự chụp trong lần xác minh danh tính trước. Chỉ mất vài giây.
face-consent = Tôi đồng ý để ảnh khuôn mặt của tôi được tự động so sánh với ảnh tự chụp trong lần xác minh danh tính của tôi.
face-checking-title = Đang so sánh khuôn mặt của bạn
face-again-lead = Chúng tôi chưa nhận ra bạn. Bạn còn { $n } lần thử, xin đừng vội.
face-recognised-title = Chúng tôi đã nhận ra bạn
face-recognised-lead = Xin cảm ơn. Bạn có thể quay lại và tiếp tục.
face-refused-title = Chúng tôi không nhận ra bạn
face-refused-lead = Bạn có thể xin đường liên kết mới từ công ty đã giới thiệu bạn đến đây.
hint-SELFIE_MISMATCH = Khuôn mặt của bạn chưa đủ giống ảnh tự chụp trong lần xác minh danh tính. Hãy chọn nơi sáng đều, bỏ mũ và kính.
hint-FACE_PRINTED = Ảnh chụp khuôn mặt trên giấy tờ hoặc trên một bức hình. Hãy tự mình nhìn vào máy ảnh.
hint-FACE_TURNED = Đầu của bạn bị quay hoặc nghiêng. Hãy nhìn thẳng vào máy ảnh.
hint-FACE_FAR = Khuôn mặt trong ảnh quá nhỏ. Hãy lại gần hơn.
hint-FACE_CUT = Một phần khuôn mặt nằm ở mép ảnh. Khuôn mặt phải trọn vẹn và ở giữa.
hint-FACE_NEAR = Máy ảnh quá gần. Hãy giữ máy cách khoảng một cánh tay.
hint-SAME_PHOTO = Ảnh này đã được gửi trước đó. Hãy chụp ảnh mới.

## Khi có trở ngại

gone-title = Đường liên kết này không còn hiệu lực
gone-lead = Liên kết đã hết hạn hoặc đã được sử dụng. Vui lòng xin liên kết mới từ công ty đã gửi cho bạn.
lost-title = Không kết nối được với máy chủ
lost-lead = Vui lòng kiểm tra kết nối internet và thử lại.
retry = Thử lại
leaving-title = Dừng xác minh?
leaving-lead = Danh tính của bạn sẽ không được xác nhận và liên kết này sẽ không dùng được nữa.
leaving-yes = Có, dừng lại
leaving-no = Không, tiếp tục
problem-network = Kết nối bị gián đoạn. Vui lòng thử lại.
problem-server = Hệ thống của chúng tôi gặp sự cố. Vui lòng thử lại sau giây lát.
problem-refused = Chưa thực hiện được. Vui lòng kiểm tra và thử lại.

## Các trang không cần liên kết

outcome-success-title = Cảm ơn, bạn đã hoàn tất
outcome-success-lead = Việc xác minh đã hoàn tất. Bạn có thể trở lại với công ty đã yêu cầu.
outcome-fail-title = Chúng tôi chưa thể xác minh danh tính của bạn
outcome-fail-lead = Vui lòng trở lại với công ty đã yêu cầu xác minh. Công ty có thể cho bạn biết thêm hoặc cho bạn thử lại.
outcome-unverified-title = Chưa có kết quả
outcome-unverified-lead = Ảnh của bạn vẫn đang được xem xét, hoặc việc xác minh đã bị dừng trước khi hoàn tất. Công ty đã yêu cầu có thể cho bạn biết thêm.
code-title = Nhập mã của bạn
code-lead = Bạn nhận được mã từ công ty yêu cầu bạn xác minh.
code-label = Mã gồm tám chữ số
code-length = Mã gồm tám chữ số. Vui lòng kiểm tra lại mã đã nhập.
code-wrong = Mã này không dùng được. Vui lòng kiểm tra các chữ số, hoặc xin công ty mã mới.
code-wait = Mã đã bị nhập sai quá nhiều lần. Vui lòng chờ { $minutes } phút rồi thử lại.
about-title = Đây là nơi xác minh danh tính
about-lead = Bạn đến đây bằng đường liên kết cá nhân do công ty yêu cầu xác minh gửi. Vui lòng mở liên kết đó.
about-code = Bạn nhận được mã gồm tám chữ số thay vì liên kết? Hãy nhập mã tại đây.
about-go = Nhập mã

## Sending over a line that breaks

upload-waiting = Hiện chưa gửi được. Ảnh vẫn ở đây và sẽ tự gửi ngay khi có thể. Vui lòng để mở trang này.
upload-now = Thử ngay
upload-ended = Phiên của bạn đã kết thúc khi ảnh đến nơi nên ảnh không được lưu.

## From a screen to a phone

handoff-offer = Tiếp tục trên điện thoại
handoff-title = Tiếp tục trên điện thoại
handoff-lead = Quét mã này bằng máy ảnh của điện thoại hoặc mở liên kết trên đó. Trang này sẽ theo dõi tiến trình.
handoff-opened = Phần xác minh đã mở trên điện thoại của bạn. Vui lòng làm theo các bước ở đó; trang này sẽ theo dõi tiến trình.
handoff-waiting = Đang chờ điện thoại của bạn…
handoff-qr = Mã để quét bằng điện thoại
handoff-link = Liên kết cho điện thoại của bạn
handoff-copy = Sao chép liên kết
handoff-copied = Đã sao chép liên kết.
handoff-code = Hoặc mở { $address } trên điện thoại và nhập:
handoff-here = Tiếp tục ở đây
handoff-done = Bạn có thể cất điện thoại. Thiết bị kia sẽ tự tiếp tục.
handoff-expired-title = Mã này không còn dùng được
handoff-expired-lead = Mã dùng được một lần trong mười phút. Vui lòng mở mã mới trên thiết bị đã hiện mã.
## Movements before the camera, and help while a picture is taken

acts-title = Hãy xác nhận đó chính là bạn
acts-lead = Vài cử động nhỏ trước máy ảnh cho thấy không ai dùng hình ảnh của bạn. Chúng tôi sẽ lần lượt cho bạn biết cần làm gì.
acts-time = Chỉ mất khoảng nửa phút. Bạn có { $minutes } phút và có thể bắt đầu lại.
acts-begin = Bắt đầu
acts-unable = Tôi không làm được
acts-away = Máy ảnh bị gián đoạn. Bạn có thể bắt đầu lại.
acts-rest = Nhìn thẳng vào máy ảnh
act-LEFT = Quay đầu sang trái
act-RIGHT = Quay đầu sang phải
act-UP = Nâng cằm lên
act-DOWN = Hạ cằm xuống
act-NEARER = Lại gần hơn
acts-sending = Đang gửi các cử động của bạn
acts-missed-title = Có cử động chưa nhìn thấy được
acts-missed-lead = Bạn có thể thử lại với các cử động khác. Hoặc cứ gửi như vậy: khi đó có thể cần người xem lại và sẽ lâu hơn.
acts-missed-which = Chưa nhìn thấy cử động này
acts-again = Thử lại
acts-send = Gửi như vậy
acts-without = Tiếp tục không có cử động
acts-without-lead = Không có máy ảnh thì không thể thấy các cử động. Bạn vẫn có thể tiếp tục: khi đó có thể cần người xem lại và sẽ lâu hơn.
look-face-none = Không thấy khuôn mặt
look-face-several = Xin chỉ một mình bạn
look-face-far = Lại gần hơn một chút
look-face-near = Lùi ra một chút
look-face-turned = Nhìn thẳng vào máy ảnh
look-face-aside = Đưa khuôn mặt vào hình bầu dục
look-face-more = Thêm một chút nữa
look-glare = Bị chói. Nghiêng một chút
look-blur = Chưa rõ nét. Hãy giữ yên
look-still = Hãy giữ yên
look-document-none = Đặt giấy tờ vào trong khung
look-document-far = Đưa lại gần hơn
look-document-cut = Đưa ra xa một chút
look-document-askew = Xoay giấy tờ cho thẳng
look-left = Dịch giấy tờ sang trái
look-right = Dịch giấy tờ sang phải
look-up = Dịch giấy tờ lên trên
look-down = Dịch giấy tờ xuống dưới
capture-auto = Tự động
## Steps

email-title = Xác nhận địa chỉ email của bạn
email-lead = Chúng tôi sẽ gửi mã gồm sáu chữ số đến địa chỉ này.
email-label = Địa chỉ email
email-wrong = Vui lòng nhập địa chỉ email, ví dụ ten@example.com.
email-other = Dùng địa chỉ khác
phone-title = Xác nhận số điện thoại của bạn
phone-lead = Chúng tôi sẽ gửi mã gồm bốn chữ số đến số này qua tin nhắn SMS.
phone-label = Số điện thoại
phone-wrong = Vui lòng chọn quốc gia và nhập số điện thoại của quốc gia đó.
phone-other = Dùng số khác
phone-country = Quốc gia của số điện thoại
task-send = Gửi mã
task-sent = Chúng tôi đã gửi mã đến
task-life = Mã có hiệu lực trong mười phút. Nếu không nhận được, hãy xem trong thư mục tin nhắn không mong muốn (thư rác).
task-code = Mã trong tin nhắn
task-code-length = Mã gồm { $digits } chữ số. Vui lòng kiểm tra lại mã đã nhập.
task-code-wrong = Đây không phải mã chúng tôi đã gửi. Vui lòng kiểm tra các chữ số.
task-code-over = Mã này không còn dùng được. Vui lòng yêu cầu gửi mã mới.
task-resend = Gửi mã mới
task-resend-in = Mã mới sau { $seconds } giây
task-wait = Vui lòng chờ { $minutes } phút trước khi gửi mã khác.
task-unsent = Hiện chưa gửi được mã. Vui lòng thử lại sau giây lát.
task-refused = Không thể gửi đến đó. Vui lòng kiểm tra lại thông tin đã nhập.
task-enough = Không thể gửi thêm mã trong lần xác minh này. Vui lòng xin công ty đường liên kết mới.
task-skip = Bỏ qua bước này
task-none-title = Không thực hiện được bước này ở đây
task-none-lead = Công ty yêu cầu một việc mà trang này không làm được. Vui lòng báo cho công ty biết.
task-none-skip = Công ty yêu cầu một việc mà trang này không làm được. Bạn có thể tiếp tục mà không cần bước này.
choose = Vui lòng chọn
optional = không bắt buộc
field-missing = Vui lòng điền mục này.
field-wrong = Vui lòng kiểm tra câu trả lời này.
field-range = Quá ít hoặc quá nhiều. Vui lòng kiểm tra lại.
address-title = Bạn sống ở đâu?
address-lead = Vui lòng nhập địa chỉ nhà của bạn.
address-street = Số nhà và tên đường
address-postal = Mã bưu chính
address-city = Thành phố hoặc xã
address-region = Tỉnh hoặc vùng
address-country = Quốc gia
questions-title = Câu hỏi
questions-faults = Có { $n } câu trả lời cần xem lại.
questions-lines = Mỗi dòng một mục.
questions-remove = xóa
summary-title = Vui lòng xem lại tất cả
summary-lead = Bạn vẫn có thể thay đổi. Sau đó hãy gửi đi.
summary-change = Thay đổi
summary-send = Gửi
summary-sent = Đã thêm
summary-answered = Đã trả lời
summary-skipped = Đã bỏ qua
summary-address = Địa chỉ nhà
bill-kind = Bạn đang có giấy tờ nào?
bill-utility = Hóa đơn tiền điện, nước, gas hoặc internet
bill-bank = Sao kê ngân hàng
bill-letter = Thư của cơ quan nhà nước
bill-lease = Hợp đồng thuê nhà
bill-hint = Giấy tờ phải có tên, địa chỉ của bạn và ngày lập, và không quá ba tháng.
## The way to what is held about the person

own-page = Những gì đang lưu về bạn

## Recognising a document before it is chosen

detect-button = Nhận diện từ ảnh
detect-found = Đã nhận diện giấy tờ. Vui lòng kiểm tra thông tin.
detect-not = Không nhận diện được giấy tờ. Vui lòng tự chọn.
detect-other = Giấy tờ này không được chấp nhận tại đây. Vui lòng chọn một trong các loại bên dưới.
