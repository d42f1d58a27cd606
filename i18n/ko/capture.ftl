### 본인 확인 중에 읽는 문구. 짧은 문장, 쉬운 말.

page-title = { $screen } – 본인 확인
language = 언어
back = 뒤로
leave = 본인 확인 중단
continue = 계속
step-of = { $total }단계 중 { $n }단계
time-left = { $time } 남음
time-short = 남은 시간이 2분이 안 됩니다.
loading = 잠시만 기다려 주세요…

## 시작하기 전에

welcome-title = 본인 확인을 시작합니다
welcome-lead = 약 2분 걸립니다. 다음을 준비해 주세요.
welcome-document = 신분증
welcome-document-more = 사본이나 화면이 아닌 원본
welcome-face = 본인 얼굴
welcome-face-more = 모자와 선글라스를 벗고 사진 한 장 촬영
welcome-light = 밝은 곳
welcome-light-more = 빛 반사나 짙은 그림자가 없는 곳
welcome-consent = 본인 확인을 위해 제 신분증과 얼굴 사진을 사용하고, 제 얼굴을 신분증의 사진과 자동으로 비교하는 데 동의합니다.
welcome-consent-document = 본인 확인을 위해 제 신분증 사진을 사용하는 데 동의합니다.
welcome-consent-missing = 동의란에 체크해 주세요. 동의하지 않으면 시작할 수 없습니다.
welcome-privacy = 고객님의 사진은 본인 확인을 요청한 회사를 위해 암호화하여 보관됩니다.
welcome-start = 동의하고 시작

## 신분증 선택

document-title = 신분증을 선택해 주세요
country-label = 발급 국가
country-hint = 입력하여 검색
country-none = 해당하는 국가가 없습니다
country-found = { $n }개 국가
country-utopia = 유토피아(견본 문서)
country-missing = 신분증을 발급한 국가를 선택해 주세요.
document-label = 신분증 종류
document-missing = 신분증 종류를 선택해 주세요.
document-PASSPORT = 여권
document-ID_CARD = 신분증(ID 카드)
document-RESIDENCE_PERMIT = 체류 허가증(외국인등록증)
document-DRIVER_LICENSE = 운전면허증
document-INTERNATIONAL_PASSPORT = 해외용 여권
document-NATIONAL_PASSPORT = 국내용 여권
document-OLD_ID_CARD = 신분증(구형)
document-VISA = 비자
document-AADHAAR = Aadhaar 카드
document-PAN_CARD = PAN 카드
document-BORDER_CROSSING = 국경 통행 카드
document-ASYLUM = 난민 신청 증명서
document-VOTER_CARD = 유권자 카드
document-TRAVEL_CARD = 여행 카드
document-PHOTO_CARD = 사진 부착 카드
document-MILITARY_CARD = 군인 신분증
document-PROOF_OF_AGE_CARD = 연령 증명 카드
document-DIPLOMATIC_ID = 외교관 신분증
document-PROVISIONAL_DRIVER_LICENSE = 임시 운전면허증
document-ADDRESS_CARD = 주소 카드
document-SOCIAL_SECURITY_CARD = 사회보장 카드
document-WORK_PERMIT = 취업 허가증
document-OTHER = 기타 신분증

## 사진 촬영

capture-page-title = 사진이 있는 면
capture-page-hint = 여권에서 본인 사진이 있는 면을 펴고 테두리에 꽉 차게 맞춰 주세요
capture-front-title = 앞면
capture-front-hint = 카드를 평평한 곳에 놓고 테두리에 꽉 차게 맞춰 주세요
capture-back-title = 뒷면
capture-back-hint = 카드를 뒤집어 테두리에 꽉 차게 맞춰 주세요
capture-face-title = 본인 얼굴
capture-face-hint = 얼굴을 타원 안에 맞추고 정면을 봐 주세요
capture-sheet-hint = 한 면 전체가 테두리 안에 들어오고 모든 글자가 읽히게 맞춰 주세요
capture-shoot = 사진 촬영
capture-upload = 사진 올리기
capture-native = 카메라 앱 열기
capture-light-on = 조명 켜기
capture-light-off = 조명 끄기
capture-starting = 카메라를 켜는 중…
capture-dark = 조금 어둡습니다
capture-keep = 이전 사진 사용
capture-reading = 파일을 읽는 중…
camera-title = 카메라를 사용할 수 없습니다
camera-refused = 브라우저에 카메라 사용 권한이 없습니다. 브라우저 설정에서 허용하거나 다른 방법으로 사진을 추가해 주세요.
camera-none = 이 기기에서 카메라를 찾을 수 없습니다. 다른 방법으로 사진을 추가할 수 있습니다.
camera-busy = 다른 앱이 카메라를 사용하고 있습니다. 그 앱을 닫고 다시 시도하거나 다른 방법으로 사진을 추가해 주세요.
camera-insecure = 카메라는 보안 연결(https)에서만 작동합니다. 다른 방법으로 사진을 추가할 수 있습니다.
camera-failed = 카메라를 켤 수 없습니다. 다른 방법으로 사진을 추가할 수 있습니다.
camera-retry = 카메라 다시 시도
picture-unreadable = 이 파일은 이미지로 읽을 수 없습니다. JPEG 또는 PNG 사진을 선택해 주세요.
picture-too-large = 파일이 너무 큽니다. { $megabytes }MB보다 작은 이미지를 선택해 주세요.
file-too-large = 파일이 너무 큽니다. { $megabytes }MB보다 작은 파일을 선택해 주세요.
picture-refused = 이 사진은 사용할 수 없습니다. 다른 사진을 찍어 주세요.

## 사진 확인

preview-title = 모두 읽을 수 있나요?
preview-check = 네 모서리가 모두 보이고 글자가 선명하며 빛 반사나 손가락에 가려진 곳이 없어야 합니다.
preview-face-title = 얼굴이 잘 보이나요?
preview-face-check = 얼굴 전체가 선명하고 고르게 밝으며 눈을 뜨고 있어야 합니다.
preview-extra-title = 모두 읽을 수 있나요?
preview-extra-check = 한 면 전체가 보이고 글자가 선명하며 빛 반사나 손가락에 가려진 곳이 없어야 합니다.
preview-file-title = 이 파일이 맞나요?
preview-file-check = 모든 쪽이 들어 있고 비밀번호가 걸려 있지 않아야 합니다.
preview-alt = 신분증 사진
preview-face-alt = 본인 얼굴 사진
preview-extra-alt = 문서 사진
preview-use = 이 사진 사용
preview-file-use = 이 파일 사용
preview-retake = 다시 찍기
preview-other = 다시 선택
preview-sending = 보내는 중… { $percent }%

## 다시 시도

again-title = 한 번 더 시도해 주세요
again-lead = 일부를 사용할 수 없었습니다. 처음부터 다시 하지 않으셔도 됩니다.
again-last = 일부를 사용할 수 없었습니다. 마지막 기회이니 천천히 진행해 주세요.
again-why = 문제가 된 점과 해결 방법
again-go = 사진 다시 찍기
again-face = 얼굴 사진 다시 찍기
again-other = 다른 신분증 선택

## 추가 서류

extra-hint = 서류 전체가 나오고 글자를 읽을 수 있어야 합니다.
extra-formats = JPG 또는 PNG 사진
extra-formats-pdf = JPG 또는 PNG 사진, 또는 PDF
extra-photograph = 사진 촬영
extra-upload = 파일 선택
extra-keep = 이전 파일 사용

## 확인과 결과

processing-title = 사진을 확인하고 있습니다
processing-lead = 보통 몇 초면 끝납니다. 이 페이지를 닫지 말고 기다려 주세요.
processing-long = 평소보다 조금 더 걸리고 있습니다. 따로 하실 일은 없습니다.
result-approved-title = 본인 확인이 완료되었습니다
result-approved-lead = 본인임이 확인되었습니다. 감사합니다.
result-suspected-title = 감사합니다. 모두 끝났습니다
result-suspected-lead = 본인 확인 내용이 제출되었습니다. 일부 내용은 더 자세한 검토가 필요합니다. 확인을 요청한 회사에서 연락드릴 예정입니다.
result-waiting-title = 감사합니다. 모두 끝났습니다
result-waiting-lead = 이제 담당자가 사진을 검토합니다. 확인을 요청한 회사에서 연락드릴 예정입니다.
result-failed-title = 본인임을 확인하지 못했습니다
result-failed-lead = 이곳으로 안내한 회사에 다시 시도할 수 있도록 요청하실 수 있습니다.
result-unverified-title = 본인 확인이 완료되지 않았습니다
result-unverified-lead = 본인 확인이 중단되었거나 시간이 지났습니다. 이곳으로 안내한 회사에 새 링크를 요청하실 수 있습니다.
result-done-title = 감사합니다. 모두 끝났습니다
result-done-lead = 이 창 밖에서 계속 진행하실 수 있습니다.
result-sent-title = 감사합니다. 모두 끝났습니다
result-sent-lead = 사진이 접수되어 확인하고 있습니다. 확인을 요청한 회사에서 연락드릴 예정입니다.
result-added-title = 감사합니다. 모두 끝났습니다
result-added-lead = 요청받은 자료를 회사에 보냈습니다.
result-redirect = 이전 페이지로 돌아가는 중…
result-continue = 계속
result-close = 이제 이 페이지를 닫으셔도 됩니다.
hint-title = 다음번에 도움이 되는 점
hint-DOC_NOT_FOUND = 사진에서 신분증을 찾지 못했습니다. 무늬 없는 바닥에 놓고 테두리에 꽉 차게 맞춰 주세요.
hint-DOC_NOT_FULLY_VISIBLE = 신분증의 일부가 잘리거나 가려졌습니다. 네 모서리가 모두 보여야 합니다.
hint-DOC_TOO_BLURRY = 신분증 사진이 흐립니다. 화면이 선명해질 때까지 움직이지 마세요.
hint-DOC_GLARED = 신분증에 빛이 반사되었습니다. 조금 기울이거나 조명에서 떨어져 주세요.
hint-DOC_FACE_NOT_FOUND = 신분증의 얼굴 사진이 또렷하게 보이지 않았습니다.
hint-DOC_EXPIRED = 신분증의 유효기간이 지났습니다. 유효한 신분증을 사용해 주세요.
hint-DOC_TYPE_MISMATCH = 사진의 신분증이 선택하신 종류와 다릅니다.
hint-DOC_SIDE_MISMATCH = 신분증의 다른 면이 찍혔습니다.
hint-COUNTRY_MISMATCH = 신분증을 발급한 국가가 선택하신 국가와 다릅니다.
hint-DOC_NOT_SUPPORTED = 이 신분증은 사용할 수 없습니다. 다른 신분증을 사용해 주세요.
hint-MRZ = 글자와 ‘<’ 기호로 된 줄을 제대로 읽지 못했습니다. 선명하게 전체가 나와야 합니다.
hint-BARCODE_NOT_FOUND = 신분증의 바코드를 읽지 못했습니다. 빛 반사 없이 선명하게 전체가 나와야 합니다.
hint-PRINT = 신분증의 글자 일부를 읽지 못했습니다. 모든 글자가 빛 반사 없이 선명하게 다 나와야 합니다.
hint-DOC_COPY = 사본이나 화면이 찍혔습니다. 신분증 원본을 사용해 주세요.
hint-DOC_DAMAGED = 신분증이 많이 손상되어 읽을 수 없습니다. 다른 신분증을 사용해 주세요.
hint-DOCUMENT = 신분증을 확인하지 못했습니다. 밝은 곳에서 원본 전체가 선명하게 나오도록 다시 찍어 주세요.
hint-NO_FACE_FOUND = 사진에서 얼굴을 찾지 못했습니다. 밝은 곳에서 카메라를 똑바로 봐 주세요.
hint-TOO_MANY_FACES = 사진에 얼굴이 둘 이상 있습니다. 혼자 나오도록 찍어 주세요.
hint-FACE_TOO_BLURRY = 얼굴 사진이 흐립니다. 잠시 움직이지 마세요.
hint-FACE_GLARED = 얼굴이나 안경에 빛이 반사되었습니다.
hint-FACE_MISMATCH = 얼굴과 신분증의 사진이 닮지 않았습니다. 본인의 신분증을 사용하고 빛이 고른 곳에서 찍어 주세요.
hint-FAKE_FACE = 카메라 앞에 실제 사람이 있는지 확인하지 못했습니다.
hint-FACE_UNCERTAIN = 카메라 앞에 있던 것이 사람인지 이미지인지 구별하지 못했습니다. 빛이 고른 곳에서 얼굴 주변에 액자나 화면이 없게 하고 본인을 직접 찍어 주세요.
hint-FACE = 얼굴을 확인하지 못했습니다. 밝은 곳에서 카메라를 똑바로 보고 혼자 나오도록 찍어 주세요.

## 얼굴 다시 확인

face-welcome-title = 본인인지 확인합니다
face-welcome-lead = 얼굴 사진 한 장을 이전 본인 확인 때의 셀카와 비교합니다. 몇 초면 끝납니다.
face-consent = 제 얼굴 사진을 본인 확인 때의 셀카와 자동으로 비교하는 데 동의합니다.
face-checking-title = 얼굴을 비교하고 있습니다
face-again-lead = 본인임을 확인하지 못했습니다. 앞으로 { $n }번 더 시도할 수 있으니 천천히 진행해 주세요.
face-recognised-title = 본인임을 확인했습니다
face-recognised-lead = 감사합니다. 원래 있던 곳에서 계속 진행하실 수 있습니다.
face-refused-title = 본인임을 확인하지 못했습니다
face-refused-lead = 이곳으로 안내한 회사에 새 링크를 요청하실 수 있습니다.
hint-SELFIE_MISMATCH = 얼굴이 본인 확인 때의 셀카와 충분히 닮지 않았습니다. 빛이 고른 곳에서 모자와 안경을 벗고 찍어 주세요.
hint-FACE_PRINTED = 문서나 그림 속의 얼굴이 찍혔습니다. 본인이 직접 카메라를 봐 주세요.
hint-FACE_TURNED = 고개가 돌아가 있거나 기울어져 있었습니다. 카메라를 똑바로 봐 주세요.
hint-FACE_FAR = 사진에서 얼굴이 너무 작습니다. 더 가까이 와 주세요.
hint-FACE_CUT = 얼굴의 일부가 사진 가장자리에 걸렸습니다. 얼굴 전체가 가운데에 나와야 합니다.
hint-FACE_NEAR = 카메라가 너무 가까웠습니다. 팔 길이만큼 떨어뜨려 주세요.
hint-SAME_PHOTO = 이미 보낸 사진입니다. 새로 찍어 주세요.

## 진행할 수 없을 때

gone-title = 이 링크는 더 이상 유효하지 않습니다
gone-lead = 기한이 지났거나 이미 사용된 링크입니다. 링크를 보낸 회사에 새 링크를 요청해 주세요.
lost-title = 서버에 연결할 수 없습니다
lost-lead = 인터넷 연결을 확인하고 다시 시도해 주세요.
retry = 다시 시도
leaving-title = 본인 확인을 중단할까요?
leaving-lead = 본인 확인이 이루어지지 않으며 이 링크는 더 이상 사용할 수 없습니다.
leaving-yes = 예, 중단합니다
leaving-no = 아니요, 계속합니다
problem-network = 연결이 끊어졌습니다. 다시 시도해 주세요.
problem-server = 시스템에 문제가 발생했습니다. 잠시 후 다시 시도해 주세요.
problem-refused = 처리하지 못했습니다. 확인 후 다시 시도해 주세요.

## 링크가 필요 없는 페이지

outcome-success-title = 감사합니다. 완료되었습니다
outcome-success-lead = 본인 확인이 완료되었습니다. 확인을 요청한 회사로 돌아가실 수 있습니다.
outcome-fail-title = 본인임을 확인하지 못했습니다
outcome-fail-lead = 확인을 요청한 회사로 돌아가 주세요. 자세한 안내나 새로운 기회를 받으실 수 있습니다.
outcome-unverified-title = 아직 결과가 없습니다
outcome-unverified-lead = 사진을 아직 검토하고 있거나 본인 확인이 완료되기 전에 중단되었습니다. 자세한 내용은 확인을 요청한 회사에 문의해 주세요.
code-title = 코드를 입력해 주세요
code-lead = 본인 확인을 요청한 회사에서 받은 코드입니다.
code-label = 숫자 8자리 코드
code-length = 코드는 숫자 8자리입니다. 입력한 내용을 확인해 주세요.
code-wrong = 사용할 수 없는 코드입니다. 숫자를 확인하거나 회사에 새 코드를 요청해 주세요.
code-wait = 잘못된 코드를 너무 많이 입력했습니다. { $minutes }분 후에 다시 시도해 주세요.
about-title = 본인 확인 페이지입니다
about-lead = 이 페이지는 본인 확인을 요청한 회사가 보낸 개인 링크로 들어옵니다. 받은 링크를 열어 주세요.
about-code = 링크 대신 숫자 8자리 코드를 받으셨나요? 여기에 입력해 주세요.
about-go = 코드 입력

## Sending over a line that breaks

upload-waiting = 지금은 보낼 수 없습니다. 사진은 여기에 남아 있으며 가능해지는 대로 자동으로 전송됩니다. 이 페이지를 열어 두세요.
upload-now = 지금 시도
upload-ended = 사진이 도착했을 때 세션이 이미 끝나 있어 사진을 저장하지 않았습니다.

## From a screen to a phone

handoff-offer = 휴대전화에서 계속
handoff-title = 휴대전화에서 계속
handoff-lead = 휴대전화 카메라로 이 코드를 스캔하거나 휴대전화에서 링크를 여세요. 이 페이지도 함께 진행됩니다.
handoff-opened = 휴대전화에서 열렸습니다. 휴대전화의 안내를 따르세요. 이 페이지도 함께 진행됩니다.
handoff-waiting = 휴대전화를 기다리는 중…
handoff-qr = 휴대전화로 스캔할 코드
handoff-link = 휴대전화용 링크
handoff-copy = 링크 복사
handoff-copied = 링크를 복사했습니다.
handoff-code = 또는 휴대전화에서 { $address } 주소로 가서 입력하세요:
handoff-here = 여기서 계속
handoff-done = 휴대전화를 내려놓아도 됩니다. 다른 기기에서 자동으로 계속됩니다.
handoff-expired-title = 이 코드는 더 이상 사용할 수 없습니다
handoff-expired-lead = 한 번만, 10분 동안 사용할 수 있습니다. 코드를 보여 준 기기에서 새 코드를 여세요.
## Movements before the camera, and help while a picture is taken

acts-title = 본인인지 확인합니다
acts-lead = 카메라 앞에서 몇 가지 작은 동작을 하면 사진이나 영상을 쓰지 않았음을 확인할 수 있습니다. 할 동작을 하나씩 안내해 드립니다.
acts-time = 약 30초 걸립니다. 제한 시간은 { $minutes }분이며 처음부터 다시 할 수 있습니다.
acts-begin = 시작
acts-unable = 이 동작을 할 수 없습니다
acts-away = 카메라가 중단되었습니다. 처음부터 다시 할 수 있습니다.
acts-rest = 카메라를 똑바로 봐 주세요
act-LEFT = 고개를 왼쪽으로 돌려 주세요
act-RIGHT = 고개를 오른쪽으로 돌려 주세요
act-UP = 턱을 들어 주세요
act-DOWN = 턱을 내려 주세요
act-NEARER = 가까이 와 주세요
acts-sending = 동작을 보내는 중
acts-missed-title = 일부 동작이 보이지 않았습니다
acts-missed-lead = 다른 동작으로 다시 시도할 수 있습니다. 이대로 보내도 되지만 담당자의 검토가 필요해 시간이 더 걸릴 수 있습니다.
acts-missed-which = 보이지 않은 동작
acts-again = 다시 시도
acts-send = 이대로 보내기
acts-without = 동작 없이 계속
acts-without-lead = 카메라가 없으면 동작을 볼 수 없습니다. 그대로 계속해도 되지만 담당자의 검토가 필요해 시간이 더 걸릴 수 있습니다.
look-face-none = 얼굴이 보이지 않습니다
look-face-several = 한 분만 나와 주세요
look-face-far = 조금 더 가까이 와 주세요
look-face-near = 조금 뒤로 가 주세요
look-face-turned = 카메라를 똑바로 봐 주세요
look-face-aside = 얼굴을 타원 안에 맞춰 주세요
look-face-more = 조금만 더요
look-glare = 빛이 반사됩니다. 조금 기울여 주세요
look-blur = 아직 흐립니다. 움직이지 마세요
look-still = 움직이지 마세요
look-document-none = 신분증을 테두리 안에 놓아 주세요
look-document-far = 더 가까이 해 주세요
look-document-cut = 조금 더 멀리 해 주세요
look-document-askew = 신분증을 똑바로 놓아 주세요
look-left = 신분증을 왼쪽으로 옮겨 주세요
look-right = 신분증을 오른쪽으로 옮겨 주세요
look-up = 신분증을 위로 옮겨 주세요
look-down = 신분증을 아래로 옮겨 주세요
capture-auto = 자동
## Steps

email-title = 이메일 주소 인증
email-lead = 이 주소로 숫자 6자리 인증 코드를 보내 드립니다.
email-label = 이메일 주소
email-wrong = 이메일 주소를 입력해 주세요. 예: name@example.com
email-other = 다른 주소 사용
phone-title = 전화번호 인증
phone-lead = 이 번호로 숫자 4자리 인증 코드를 문자로 보내 드립니다.
phone-label = 전화번호
phone-wrong = 국가를 선택하고 그 국가의 전화번호를 입력해 주세요.
phone-other = 다른 번호 사용
phone-country = 전화번호의 국가
task-send = 코드 보내기
task-sent = 인증 코드를 보낸 곳:
task-life = 코드는 10분 동안 유효합니다. 오지 않으면 스팸 메시지함을 확인해 주세요.
task-code = 메시지로 받은 코드
task-code-length = 코드는 숫자 { $digits }자리입니다. 입력한 내용을 확인해 주세요.
task-code-wrong = 보내 드린 코드가 아닙니다. 숫자를 확인해 주세요.
task-code-over = 이 코드는 더 이상 사용할 수 없습니다. 새 코드를 받아 주세요.
task-resend = 새 코드 보내기
task-resend-in = { $seconds }초 후 새 코드
task-wait = { $minutes }분 후에 다른 코드를 보낼 수 있습니다. 잠시 기다려 주세요.
task-unsent = 지금은 코드를 보내지 못했습니다. 잠시 후 다시 시도해 주세요.
task-refused = 이곳으로는 보낼 수 없습니다. 입력한 내용을 확인해 주세요.
task-enough = 이번 본인 확인에서는 코드를 더 보낼 수 없습니다. 회사에 새 링크를 요청해 주세요.
task-skip = 이 단계 건너뛰기
task-none-title = 여기서는 이 단계를 진행할 수 없습니다
task-none-lead = 회사가 요청한 것을 이 페이지에서는 할 수 없습니다. 회사에 알려 주세요.
task-none-skip = 회사가 요청한 것을 이 페이지에서는 할 수 없습니다. 이 단계 없이 계속하실 수 있습니다.
choose = 선택해 주세요
optional = 선택
field-missing = 이 항목을 입력해 주세요.
field-wrong = 이 답변을 확인해 주세요.
field-range = 너무 적거나 너무 많습니다. 확인해 주세요.
address-title = 어디에 사시나요?
address-lead = 집 주소를 입력해 주세요.
address-street = 도로명과 건물 번호
address-postal = 우편번호
address-city = 시·군·구
address-region = 시·도 또는 주
address-country = 국가
questions-title = 질문
questions-faults = 답변 { $n }개를 다시 확인해 주세요.
questions-lines = 한 줄에 하나씩 입력해 주세요.
questions-remove = 삭제
summary-title = 모두 확인해 주세요
summary-lead = 아직 변경할 수 있습니다. 확인 후 보내 주세요.
summary-change = 변경
summary-send = 보내기
summary-sent = 추가됨
summary-answered = 답변함
summary-skipped = 건너뜀
summary-address = 집 주소
bill-kind = 어떤 서류가 있으신가요?
bill-utility = 전기·수도·가스·인터넷 요금 고지서
bill-bank = 은행 거래 내역서
bill-letter = 관공서에서 보낸 문서
bill-lease = 임대차 계약서
bill-hint = 이름, 주소, 날짜가 나와 있고 3개월이 지나지 않은 서류여야 합니다.
## The way to what is held about the person

own-page = 보관 중인 내 정보

## Recognising a document before it is chosen

detect-button = 사진으로 인식하기
detect-found = 문서를 인식했습니다. 내용을 확인해 주십시오.
detect-not = 문서를 인식하지 못했습니다. 직접 선택해 주십시오.
detect-other = 이 문서는 여기에서 사용할 수 없습니다. 아래에서 선택해 주십시오.
