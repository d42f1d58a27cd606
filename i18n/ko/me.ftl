### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = 이 본인 확인을 요청한 회사: { $company }
me-running-title = 본인 확인이 끝나지 않았습니다
me-running-lead = 먼저 본인 확인을 마쳐 주세요. 그 후 이곳에서 보관 중인 고객님의 정보를 볼 수 있습니다.
me-running-go = 본인 확인 계속
me-erased-title = 고객님의 정보가 삭제되었습니다
me-erased-lead = { $date }에 사진, 정보, 결과 등 고객님에 관한 모든 것이 삭제되었습니다. 본인 확인이 있었다는 기록만 남아 있습니다.

## Showing who you are

me-prove-title = 보관 중인 내 정보 보기
me-prove-lead = 이 링크를 가진 다른 사람이 고객님의 정보를 보지 못하도록 신분증에 적힌 내용을 입력해 주세요.
me-prove-go = 내 정보 보기
me-prove-missing = 두 가지를 모두 입력해 주세요.
me-prove-wrong = 신분증에서 읽은 내용과 다릅니다. 두 가지를 모두 확인해 주세요.
me-prove-wait = 잘못 입력한 적이 있습니다. { $minutes }분 후에 다시 시도할 수 있습니다.
me-prove-over = 고객님의 정보를 보호하기 위해 이 페이지를 잠갔습니다. 두 가지를 다시 입력해 주세요.
me-unprovable = 신분증에서 읽은 내용이 부족하여 이곳에서 본인임을 확인할 수 없습니다. 정보를 보시려면 회사에 문의해 주세요.

## What was decided

me-decision-title = 결정 내용과 이유
me-decided-program = { $date }에 사람 없이 프로그램이 결정했습니다.
me-decided-person = { $date }에 사람이 결정했습니다.
me-reason-fine = 확인 결과 문제가 없었습니다.
me-reason-differs = 신분증과 회사가 알고 있는 정보가 다음 항목에서 다릅니다: { $fields }
me-reason-genuine = 신분증이나 사진이 진짜가 아니라는 징후가 있었습니다.
me-reason-closer = 일부 내용은 회사에서 더 자세히 검토해야 합니다.
me-reason-secret = 부정행위를 막기 위한 일부 확인은 자세히 설명하지 않습니다. 속이려는 사람에게 도움이 될 수 있기 때문입니다.

## What is held

me-data-title = 신분증에 적힌 내용
me-field-GIVEN_NAMES = 이름
me-field-SURNAME = 성
me-field-DATE_OF_BIRTH = 생년월일
me-field-SEX = 성별
me-field-NATIONALITY = 국적
me-field-DOCUMENT_NUMBER = 신분증 번호
me-field-PERSONAL_NUMBER = 개인 식별 번호
me-field-DATE_OF_ISSUE = 발급일
me-field-EXPIRY_DATE = 유효기간 만료일
me-field-ISSUING_STATE = 발급 국가
me-field-ADDRESS = 주소
me-field-AGE = 나이
me-field-FURTHER_DOCUMENT = 추가 서류
me-field-OTHER = 기타 내용
me-pictures-title = 고객님의 사진과 파일
me-picture-show = 보기: { $name }
me-picture-extra = 추가 서류
me-held-title = 보관 중인 정보와 그 출처
me-held-PICTURES = 사진과 파일(고객님 제공)
me-held-FRAMES = 카메라 앞 동작의 사진(고객님 제공)
me-held-DOCUMENT = 신분증에 적힌 내용(고객님의 사진에서 읽음)
me-held-FACE = 얼굴을 나타내는 숫자(고객님의 사진에서 계산)
me-held-TYPED = 이메일 주소, 전화번호, 주소, 답변 (고객님 제공)
me-held-DEVICE = 인터넷 주소와 기기 종류(고객님의 브라우저에서)
me-held-COMPANY = 고객님에 관해 회사가 알려 준 정보
me-held-RESULTS = 확인 결과와 결정
me-held-REQUESTS = 이 페이지에서 요청한 내용
me-purpose = 모두 본인 확인에 사용됩니다. 확인을 요청한 회사가 받습니다.
me-kept = 회사는 이 정보를 { $days }일 동안 보관한다고 밝혔습니다.
me-kept-unknown = 보관 기간은 회사가 정합니다. 법으로 정해진 경우가 많습니다.
me-privacy = 회사의 개인정보 처리방침
me-download = 내 정보 내려받기
me-download-hint = 고객님의 사진과, 프로그램이 읽을 수 있는 형식의 정보가 담긴 ZIP 파일입니다.

## Asking for something

me-words = 이에 대해 하고 싶은 말씀이 있나요? (선택)
me-answer = 답변:
me-asked-OPEN = { $date }에 요청하셨습니다. 아직 답변이 없습니다.
me-asked-DONE = 요청하신 내용을 { $date }에 사람이 검토했습니다.
me-asked-REFUSED = 요청하신 내용이 { $date }에 거절되었습니다.
me-review-title = 사람에게 다시 검토받기
me-review-lead = { $date }까지 한 번 요청할 수 있습니다. 사람이 검토할 때까지 결정은 그대로입니다.
me-review-go = 사람의 검토 요청
me-erasure-title = 내 정보 삭제
me-erasure-ASK = 삭제 여부는 회사가 결정합니다. 자금세탁 방지법과 같은 법에 따라 회사가 정보를 몇 년간 보관해야 할 수 있습니다.
me-erasure-IMMEDIATE = 고객님에 관한 모든 것이 바로 삭제됩니다. 되돌릴 수 없으며 본인 확인을 다시 해야 할 수 있습니다.
me-erasure-sure = 예, 내 정보를 삭제하기를 원합니다.
me-erasure-sure-missing = 확인란에 체크해 주세요.
me-erasure-go = 삭제 요청
