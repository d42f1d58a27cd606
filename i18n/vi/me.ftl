### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Bên yêu cầu xác minh: { $company }.
me-running-title = Việc xác minh của bạn chưa hoàn tất
me-running-lead = Vui lòng hoàn tất việc xác minh trước. Sau đó bạn có thể xem ở đây những gì đang lưu về bạn.
me-running-go = Tiếp tục xác minh
me-erased-title = Dữ liệu của bạn đã được xóa
me-erased-lead = Mọi thứ về bạn đã được xóa vào ngày { $date }: ảnh, dữ liệu và kết quả. Chỉ còn ghi chú rằng đã có một lần xác minh.

## Showing who you are

me-prove-title = Xem những gì đang lưu về bạn
me-prove-lead = Vui lòng nhập thông tin trên giấy tờ của bạn, để người khác có liên kết này không xem được dữ liệu của bạn.
me-prove-go = Xem dữ liệu của tôi
me-prove-missing = Vui lòng điền cả hai ô.
me-prove-wrong = Thông tin này không khớp với những gì chúng tôi đọc được trên giấy tờ. Vui lòng kiểm tra cả hai ô.
me-prove-wait = Đã có lần nhập sai. Bạn có thể thử lại sau { $minutes } phút.
me-prove-over = Để bảo vệ dữ liệu của bạn, trang này đã bị khóa. Vui lòng nhập lại cả hai ô.
me-unprovable = Chúng tôi chưa đọc được đủ thông tin trên giấy tờ để nhận ra bạn ở đây. Nếu muốn xem dữ liệu của mình, vui lòng liên hệ công ty.

## What was decided

me-decision-title = Quyết định và lý do
me-decided-program = Một chương trình đã ra quyết định vào ngày { $date }, không có con người tham gia.
me-decided-person = Một người đã ra quyết định vào ngày { $date }.
me-reason-fine = Các bước kiểm tra không phát hiện vấn đề gì.
me-reason-differs = Giấy tờ của bạn và thông tin công ty biết về bạn khác nhau ở đây: { $fields }.
me-reason-genuine = Có dấu hiệu cho thấy giấy tờ hoặc ảnh không phải là thật.
me-reason-closer = Công ty cần xem xét kỹ hơn một số chi tiết.
me-reason-secret = Một số bước kiểm tra chống gian lận không được giải thích chi tiết, vì như vậy sẽ giúp kẻ gian lận.

## What is held

me-data-title = Thông tin trên giấy tờ của bạn
me-field-GIVEN_NAMES = Tên
me-field-SURNAME = Họ
me-field-DATE_OF_BIRTH = Ngày sinh
me-field-SEX = Giới tính
me-field-NATIONALITY = Quốc tịch
me-field-DOCUMENT_NUMBER = Số giấy tờ
me-field-PERSONAL_NUMBER = Số định danh cá nhân
me-field-DATE_OF_ISSUE = Ngày cấp
me-field-EXPIRY_DATE = Có giá trị đến
me-field-ISSUING_STATE = Nước cấp
me-field-ADDRESS = Địa chỉ
me-field-AGE = Tuổi
me-field-FURTHER_DOCUMENT = Giấy tờ bổ sung
me-field-OTHER = Thông tin khác
me-pictures-title = Ảnh và tệp của bạn
me-picture-show = Xem: { $name }
me-picture-extra = Giấy tờ bổ sung
me-held-title = Những gì đang lưu và nguồn gốc
me-held-PICTURES = Ảnh và tệp, từ bạn
me-held-FRAMES = Ảnh các cử động của bạn trước máy ảnh, từ bạn
me-held-DOCUMENT = Thông tin trên giấy tờ của bạn, đọc từ ảnh của bạn
me-held-FACE = Các con số mô tả khuôn mặt bạn, tính từ ảnh của bạn
me-held-TYPED = Địa chỉ email, số điện thoại, địa chỉ và câu trả lời, từ bạn
me-held-DEVICE = Địa chỉ internet và loại thiết bị, từ trình duyệt của bạn
me-held-COMPANY = Những gì công ty cho chúng tôi biết về bạn
me-held-RESULTS = Kết quả kiểm tra và quyết định
me-held-REQUESTS = Những gì bạn đã yêu cầu trên trang này
me-purpose = Tất cả được dùng để xác nhận danh tính của bạn. Công ty đã yêu cầu xác minh sẽ nhận được.
me-kept = Công ty cho biết họ lưu giữ những thông tin này trong { $days } ngày.
me-kept-unknown = Công ty quyết định lưu giữ trong bao lâu. Thời hạn này thường do luật quy định.
me-privacy = Chính sách quyền riêng tư của công ty
me-download = Tải dữ liệu của tôi về
me-download-hint = Một tệp ZIP có ảnh của bạn và dữ liệu của bạn ở dạng mà chương trình đọc được.

## Asking for something

me-words = Bạn muốn nói gì về việc này? (không bắt buộc)
me-answer = Trả lời:
me-asked-OPEN = Bạn đã yêu cầu vào ngày { $date }. Hiện chưa có trả lời.
me-asked-DONE = Bạn đã yêu cầu và một người đã xem xét vào ngày { $date }.
me-asked-REFUSED = Bạn đã yêu cầu. Yêu cầu bị từ chối vào ngày { $date }.
me-review-title = Nhờ một người xem xét lại
me-review-lead = Bạn có thể yêu cầu một lần, cho đến ngày { $date }. Quyết định giữ nguyên cho đến khi có người xem xét.
me-review-go = Yêu cầu xem xét lại
me-erasure-title = Xóa dữ liệu của bạn
me-erasure-ASK = Công ty quyết định việc này. Luật pháp, chẳng hạn luật phòng, chống rửa tiền, có thể buộc công ty lưu giữ dữ liệu của bạn trong vài năm.
me-erasure-IMMEDIATE = Mọi thứ về bạn sẽ bị xóa ngay. Không thể hoàn tác, và có thể bạn sẽ phải xác minh lại.
me-erasure-sure = Vâng, tôi muốn xóa dữ liệu của mình.
me-erasure-sure-missing = Vui lòng đánh dấu vào ô để xác nhận.
me-erasure-go = Yêu cầu xóa
