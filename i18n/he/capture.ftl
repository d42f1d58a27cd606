### מה שאדם קורא במהלך האימות. משפטים קצרים, בלי מונחים מקצועיים, בלשון רבים.

page-title = { $screen } – אימות זהות
language = שפה
back = חזרה
leave = הפסקת האימות
continue = המשך
step-of = שלב { $n } מתוך { $total }
time-left = נותרו { $time }
time-short = נותרו פחות משתי דקות.
loading = רק רגע…

## לפני ההתחלה

welcome-title = בואו נאמת את זהותכם
welcome-lead = התהליך אורך כשתי דקות. כדאי להכין:
welcome-document = מסמך מזהה
welcome-document-more = המסמך המקורי, לא עותק מצולם ולא מסך
welcome-face = הפנים שלכם
welcome-face-more = תמונה אחת, בלי כובע ובלי משקפי שמש
welcome-light = תאורה טובה
welcome-light-more = בלי השתקפויות אור ובלי צללים חזקים
welcome-consent = אני מסכים/ה שתמונות של המסמך שלי ושל פניי ישמשו לאימות זהותי, ושפניי יושוו באופן אוטומטי לתמונה שבמסמך.
welcome-consent-document = אני מסכים/ה שתמונות של המסמך שלי ישמשו לאימות זהותי.
welcome-consent-missing = נא לסמן את התיבה כדי להסכים. בלי הסכמה לא נוכל להתחיל.
welcome-privacy = התמונות שלכם נשמרות בהצפנה, עבור החברה שביקשה מכם לבצע את האימות.
welcome-start = הסכמה והתחלה

## בחירת המסמך

document-title = בחירת מסמך
country-label = המדינה המנפיקה
country-hint = הקלידו לחיפוש
country-none = לא נמצאה מדינה כזו
country-found = { $n ->
    [one] מדינה אחת
    [two] שתי מדינות
   *[other] { $n } מדינות
}
country-utopia = אוטופיה (מסמכים לדוגמה)
country-missing = נא לבחור את המדינה שהנפיקה את המסמך.
document-label = סוג המסמך
document-missing = נא לבחור את סוג המסמך.
document-PASSPORT = דרכון
document-ID_CARD = תעודת זהות
document-RESIDENCE_PERMIT = היתר שהייה
document-DRIVER_LICENSE = רישיון נהיגה
document-INTERNATIONAL_PASSPORT = דרכון בינלאומי
document-NATIONAL_PASSPORT = דרכון פנימי
document-OLD_ID_CARD = תעודת זהות (ישנה)
document-VISA = אשרה (ויזה)
document-AADHAAR = כרטיס Aadhaar
document-PAN_CARD = כרטיס PAN
document-BORDER_CROSSING = כרטיס מעבר גבול
document-ASYLUM = מסמך של מבקש/ת מקלט
document-VOTER_CARD = כרטיס בוחר
document-TRAVEL_CARD = כרטיס נסיעות
document-PHOTO_CARD = כרטיס עם תמונה
document-MILITARY_CARD = תעודה צבאית
document-PROOF_OF_AGE_CARD = כרטיס הוכחת גיל
document-DIPLOMATIC_ID = תעודה דיפלומטית
document-PROVISIONAL_DRIVER_LICENSE = רישיון נהיגה זמני
document-ADDRESS_CARD = כרטיס כתובת
document-SOCIAL_SECURITY_CARD = כרטיס ביטוח סוציאלי
document-WORK_PERMIT = היתר עבודה
document-OTHER = מסמך אחר

## צילום

capture-page-title = עמוד התמונה
capture-page-hint = פתחו את הדרכון בעמוד שבו נמצאת התמונה שלכם ומלאו את המסגרת
capture-front-title = הצד הקדמי
capture-front-hint = הניחו את הכרטיס על משטח ישר ומלאו את המסגרת
capture-back-title = הצד האחורי
capture-back-hint = הפכו את הכרטיס ומלאו את המסגרת
capture-face-title = הפנים שלכם
capture-face-hint = הביטו ישר קדימה, כשהפנים בתוך האליפסה
capture-sheet-hint = הניחו את כל העמוד בתוך המסגרת; כל מילה צריכה להיות קריאה
capture-shoot = צילום
capture-upload = העלאת תמונה
capture-native = פתיחת המצלמה
capture-light-on = הדלקת התאורה
capture-light-off = כיבוי התאורה
capture-starting = המצלמה נפתחת…
capture-dark = קצת חשוך כאן
capture-keep = שמירת הקודמת
capture-reading = הקובץ נטען…
camera-title = המצלמה אינה זמינה
camera-refused = הדפדפן לא קיבל הרשאה להשתמש במצלמה. אפשר לאשר זאת בהגדרות הדפדפן, או להוסיף תמונה בדרך אחרת.
camera-none = לא נמצאה מצלמה במכשיר הזה. אפשר להוסיף תמונה בדרך אחרת.
camera-busy = אפליקציה אחרת משתמשת במצלמה. סגרו אותה ונסו שוב, או הוסיפו תמונה בדרך אחרת.
camera-insecure = המצלמה פועלת רק בחיבור מאובטח (https). אפשר להוסיף תמונה בדרך אחרת.
camera-failed = לא ניתן היה להפעיל את המצלמה. אפשר להוסיף תמונה בדרך אחרת.
camera-retry = ניסיון נוסף עם המצלמה
picture-unreadable = לא ניתן לקרוא את הקובץ הזה כתמונה. נא לבחור תמונה בפורמט JPEG או PNG.
picture-too-large = הקובץ הזה גדול מדי. נא לבחור תמונה קטנה מ־{ $megabytes } מ״ב.
file-too-large = הקובץ הזה גדול מדי. נא לבחור קובץ קטן מ־{ $megabytes } מ״ב.
picture-refused = לא ניתן להשתמש בתמונה הזו. נא לצלם תמונה אחרת.

## בדיקת התמונה

preview-title = האם הכול קריא?
preview-check = רואים את כל ארבע הפינות, האותיות חדות, ושום דבר לא מוסתר על ידי השתקפות אור או אצבעות.
preview-face-title = האם רואים אתכם היטב?
preview-face-check = רואים את כל הפנים בצורה חדה, התאורה אחידה והעיניים פקוחות.
preview-extra-title = האם הכול קריא?
preview-extra-check = רואים את כל העמוד, האותיות חדות, ושום דבר לא מוסתר על ידי השתקפות אור או אצבעות.
preview-file-title = האם זה הקובץ הנכון?
preview-file-check = כל העמודים נמצאים בו, והוא אינו מוגן בסיסמה.
preview-alt = התמונה של המסמך שלכם
preview-face-alt = התמונה של הפנים שלכם
preview-extra-alt = התמונה של העמוד
preview-use = שימוש בתמונה הזו
preview-file-use = שימוש בקובץ הזה
preview-retake = צילום מחדש
preview-other = בחירת קובץ אחר
preview-sending = שולחים… { $percent }%

## ניסיון נוסף

again-title = ננסה עוד פעם אחת
again-lead = לא היה אפשר להשתמש בחלק ממה ששלחתם. אין צורך להתחיל מההתחלה.
again-last = לא היה אפשר להשתמש בחלק ממה ששלחתם. זה הניסיון האחרון, אז אין צורך למהר.
again-why = מה לא הצליח ומה יעזור
again-go = צילום מחדש
again-face = צילום הפנים מחדש
again-other = בחירת מסמך אחר

## מסמכים נוספים

extra-hint = המסמך צריך להיות שלם וקריא.
extra-formats = תמונות בפורמט JPG או PNG
extra-formats-pdf = תמונות בפורמט JPG או PNG, או קובץ PDF
extra-photograph = צילום
extra-upload = בחירת קובץ
extra-keep = שמירת הקובץ הקודם

## הבדיקה וסיומה

processing-title = בודקים את התמונות שלכם
processing-lead = הבדיקה אורכת בדרך כלל כמה שניות. נא לא לסגור את הדף.
processing-long = הבדיקה נמשכת מעט יותר מהרגיל. אין צורך לעשות דבר.
result-approved-title = הזהות שלכם אומתה
result-approved-lead = אימות הזהות הושלם בהצלחה. תודה.
result-suspected-title = תודה, זה הכול
result-suspected-lead = האימות שלכם נשלח. כמה פרטים דורשים בדיקה נוספת. החברה שביקשה את האימות תיצור אתכם קשר.
result-waiting-title = תודה, זה הכול
result-waiting-lead = התמונות שלכם עוברות כעת לבדיקה של מומחים. החברה שביקשה את האימות תיצור אתכם קשר.
result-failed-title = לא הצלחנו לאמת את זהותכם
result-failed-lead = אפשר לבקש ניסיון נוסף מהחברה שהפנתה אתכם לכאן.
result-unverified-title = האימות לא הושלם
result-unverified-lead = האימות הופסק או שהזמן נגמר. אפשר לבקש קישור חדש מהחברה שהפנתה אתכם לכאן.
result-done-title = תודה, זה הכול
result-done-lead = אפשר להמשיך מחוץ לחלון הזה.
result-sent-title = תודה, זה הכול
result-sent-lead = התמונות שלכם התקבלו ונמצאות בבדיקה. החברה שביקשה את האימות תיצור אתכם קשר.
result-added-title = תודה, זה הכול
result-added-lead = מה שהתבקש נשלח לחברה.
result-redirect = מחזירים אתכם…
result-continue = המשך
result-close = אפשר לסגור את הדף עכשיו.
hint-title = מה יכול לעזור בפעם הבאה
hint-DOC_NOT_FOUND = לא ראינו מסמך בתמונה. הניחו אותו על משטח חלק בצבע אחיד, כך שימלא את המסגרת.
hint-DOC_NOT_FULLY_VISIBLE = חלק מהמסמך נחתך או הוסתר. צריך לראות את כל ארבע הפינות.
hint-DOC_TOO_BLURRY = תמונת המסמך הייתה מטושטשת. אל תזוזו עד שהתמונה חדה.
hint-DOC_GLARED = אור השתקף מהמסמך. הטו אותו מעט או התרחקו מהמנורה.
hint-DOC_FACE_NOT_FOUND = התמונה שבמסמך לא נראתה בבירור.
hint-DOC_EXPIRED = תוקף המסמך פג. נא להשתמש במסמך בתוקף.
hint-DOC_TYPE_MISMATCH = בתמונה נראה סוג מסמך שונה מזה שבחרתם.
hint-DOC_SIDE_MISMATCH = בתמונה נראה הצד הלא נכון של המסמך.
hint-COUNTRY_MISMATCH = המסמך הונפק על ידי מדינה שונה מזו שבחרתם.
hint-DOC_NOT_SUPPORTED = המסמך הזה אינו מתקבל כאן. נא להשתמש במסמך אחר.
hint-MRZ = לא ניתן היה לקרוא היטב את השורות שבהן אותיות וסימני ”{ "\u2066<\u2069" }”. הן צריכות להיות חדות ושלמות.
hint-BARCODE_NOT_FOUND = לא ניתן היה לקרוא את הברקוד שעל המסמך. הוא צריך להיות חד, שלם ובלי השתקפויות אור.
hint-PRINT = לא ניתן היה לקרוא חלק מהכתוב במסמך. הכול צריך להיות חד, שלם ובלי השתקפויות אור.
hint-DOC_COPY = בתמונה נראה עותק מצולם או מסך. השתמשו במסמך המקורי.
hint-DOC_DAMAGED = המסמך פגום מדי ולא ניתן לקרוא אותו. נא להשתמש במסמך אחר.
hint-DOCUMENT = לא ניתן היה לבדוק את המסמך. צלמו שוב את המקור: שלם, חד ובתאורה טובה.
hint-NO_FACE_FOUND = לא ראינו פנים בתמונה. הביטו ישר למצלמה, בתאורה טובה.
hint-TOO_MANY_FACES = בתמונה היו פנים של יותר מאדם אחד. נא להצטלם לבד.
hint-FACE_TOO_BLURRY = תמונת הפנים הייתה מטושטשת. אל תזוזו לרגע.
hint-FACE_GLARED = אור השתקף מהפנים או מהמשקפיים.
hint-FACE_MISMATCH = לא היה דמיון בין הפנים שלכם לבין התמונה שבמסמך. השתמשו במסמך שלכם ובתאורה אחידה.
hint-FAKE_FACE = לא הצלחנו לוודא שאדם אמיתי עמד מול המצלמה.
hint-FACE_UNCERTAIN = לא הצלחנו לדעת אם מול המצלמה היה אדם או תמונה. צלמו את עצמכם בתאורה אחידה, בלי מסגרות או מסכים סביב הפנים.
hint-FACE = לא ניתן היה לבדוק את הפנים שלכם. הביטו ישר למצלמה, בתאורה טובה, והצטלמו לבד.

## הצגת הפנים שוב

face-welcome-title = אמתו שזה אתם
face-welcome-lead = תמונה אחת של הפנים שלכם מושווית לסלפי מאימות הזהות הקודם שלכם. ההשוואה אורכת כמה שניות.
face-consent = אני מסכים/ה שתמונה של פניי תושווה באופן אוטומטי לסלפי מאימות הזהות שלי.
face-checking-title = משווים את הפנים שלכם
face-again-lead = { $n ->
    [one] לא זיהינו אתכם. נותר ניסיון אחד, אז אין צורך למהר.
    [two] לא זיהינו אתכם. נותרו שני ניסיונות.
   *[other] לא זיהינו אתכם. נותרו { $n } ניסיונות.
}
face-recognised-title = זיהינו אתכם
face-recognised-lead = תודה. אפשר להמשיך במקום שממנו הגעתם.
face-refused-title = לא זיהינו אתכם
face-refused-lead = אפשר לבקש קישור חדש מהחברה שהפנתה אתכם לכאן.
hint-SELFIE_MISMATCH = הפנים שלכם לא היו דומות מספיק לסלפי מאימות הזהות. הצטלמו בתאורה אחידה, והסירו כובע ומשקפיים.
hint-FACE_PRINTED = בתמונה נראו פנים מתוך מסמך או תמונה. הביטו אתם עצמכם למצלמה.
hint-FACE_TURNED = הראש היה מופנה הצידה או נטוי. הביטו ישר למצלמה.
hint-FACE_FAR = הפנים היו קטנות מדי בתמונה. התקרבו למצלמה.
hint-FACE_CUT = חלק מהפנים היה בקצה התמונה. הפנים צריכות להיראות במלואן, במרכז.
hint-FACE_NEAR = המצלמה הייתה קרובה מדי. החזיקו אותה במרחק של זרוע.
hint-SAME_PHOTO = התמונה הזו כבר נשלחה. צלמו תמונה חדשה.

## כשמשהו מפריע

gone-title = הקישור הזה אינו תקף עוד
gone-lead = תוקף הקישור פג או שכבר נעשה בו שימוש. נא לבקש קישור חדש מהחברה ששלחה אותו.
lost-title = אין חיבור לשרת
lost-lead = נא לבדוק את החיבור לאינטרנט ולנסות שוב.
retry = ניסיון נוסף
leaving-title = להפסיק את האימות?
leaving-lead = הזהות שלכם לא תאומת, והקישור הזה יפסיק לפעול.
leaving-yes = כן, להפסיק
leaving-no = לא, להמשיך
problem-network = החיבור נותק. נא לנסות שוב.
problem-server = משהו השתבש אצלנו. נא לנסות שוב בעוד כמה רגעים.
problem-refused = זה לא הצליח. נא לבדוק ולנסות שוב.

## דפים שאינם דורשים קישור

outcome-success-title = תודה, סיימתם
outcome-success-lead = האימות הושלם. אפשר לחזור לחברה שביקשה אותו.
outcome-fail-title = לא הצלחנו לאמת את זהותכם
outcome-fail-lead = נא לחזור לחברה שביקשה את האימות. היא יכולה לתת לכם פרטים נוספים או ניסיון נוסף.
outcome-unverified-title = עדיין אין תוצאה
outcome-unverified-lead = התמונות שלכם עדיין בבדיקה, או שהאימות הופסק לפני שהושלם. החברה שביקשה אותו יכולה לתת לכם פרטים נוספים.
code-title = הזנת קוד
code-lead = קיבלתם אותו מהחברה שמבקשת מכם לבצע את האימות.
code-label = קוד בן שמונה ספרות
code-length = בקוד יש שמונה ספרות. נא לבדוק מה הקלדתם.
code-wrong = הקוד הזה אינו תקין. נא לבדוק את הספרות, או לבקש מהחברה קוד חדש.
code-wait = { $minutes ->
    [one] הוזנו יותר מדי קודים שגויים. נא להמתין דקה אחת ולנסות שוב.
    [two] הוזנו יותר מדי קודים שגויים. נא להמתין שתי דקות ולנסות שוב.
   *[other] הוזנו יותר מדי קודים שגויים. נא להמתין { $minutes } דקות ולנסות שוב.
}
about-title = כאן מאמתים זהות
about-lead = לכאן מגיעים דרך קישור אישי מהחברה שמבקשת מכם אימות. נא לפתוח את הקישור הזה.
about-code = קיבלתם במקום זאת קוד בן שמונה ספרות? הזינו אותו כאן.
about-go = הזנת קוד

## Sending over a line that breaks

upload-waiting = לא ניתן לשלוח כרגע. התמונה נשארת כאן ותישלח מעצמה ברגע שהדבר יתאפשר. נא להשאיר את הדף הזה פתוח.
upload-now = ניסיון עכשיו
upload-ended = החיבור שלכם כבר הסתיים כשהתמונה הגיעה, ולכן היא לא נשמרה.

## From a screen to a phone

handoff-offer = המשך בטלפון
handoff-title = המשך בטלפון
handoff-lead = סרקו את הקוד במצלמת הטלפון, או פתחו שם את הקישור. הדף הזה מתעדכן בהתאם.
handoff-opened = האימות פתוח בטלפון שלכם. נא לבצע שם את השלבים; הדף הזה מתעדכן בהתאם.
handoff-waiting = ממתינים לטלפון שלכם…
handoff-qr = קוד לסריקה בטלפון
handoff-link = קישור לטלפון שלכם
handoff-copy = העתקת הקישור
handoff-copied = הקישור הועתק.
handoff-code = או היכנסו בטלפון אל { $address } והקלידו:
handoff-here = המשך כאן
handoff-done = אפשר להניח את הטלפון. המכשיר השני ממשיך מעצמו.
handoff-expired-title = הקוד הזה כבר לא פועל
handoff-expired-lead = הוא תקף פעם אחת ולעשר דקות. נא לפתוח קוד חדש במכשיר שהציג אותו.
## Movements before the camera, and help while a picture is taken

acts-title = אמתו שזה אתם
acts-lead = כמה תנועות קטנות מול המצלמה מראות שאף אחד לא משתמש בתמונה שלכם. נאמר לכם מה לעשות, בזה אחר זה.
acts-time = { $minutes ->
    [one] זה אורך כחצי דקה. עומדת לרשותכם דקה אחת ואפשר להתחיל מחדש.
    [two] זה אורך כחצי דקה. עומדות לרשותכם שתי דקות ואפשר להתחיל מחדש.
   *[other] זה אורך כחצי דקה. עומדות לרשותכם { $minutes } דקות ואפשר להתחיל מחדש.
}
acts-begin = התחלה
acts-unable = איני יכול/ה לעשות זאת
acts-away = פעולת המצלמה הופסקה. אפשר להתחיל מחדש.
acts-rest = הביטו ישר למצלמה
act-LEFT = הפנו את הראש שמאלה
act-RIGHT = הפנו את הראש ימינה
act-UP = הרימו את הסנטר
act-DOWN = הורידו את הסנטר
act-NEARER = התקרבו
acts-sending = שולחים את התנועות שלכם
acts-missed-title = לא ראינו את כל התנועות
acts-missed-lead = אפשר לנסות שוב, עם תנועות אחרות. ואפשר גם לשלוח כך: ייתכן שאדם יצטרך לבדוק, וזה אורך יותר זמן.
acts-missed-which = את זה לא ראינו
acts-again = ניסיון נוסף
acts-send = שליחה כך
acts-without = המשך בלי התנועות
acts-without-lead = בלי מצלמה אי אפשר לראות את התנועות. אפשר להמשיך: ייתכן שאדם יצטרך לבדוק, וזה אורך יותר זמן.
look-face-none = לא רואים פנים
look-face-several = רק אתם, בבקשה
look-face-far = התקרבו מעט
look-face-near = התרחקו מעט
look-face-turned = הביטו ישר למצלמה
look-face-aside = הכניסו את הפנים לאליפסה
look-face-more = עוד קצת
look-glare = יש השתקפות. הטו מעט
look-blur = עדיין לא חד. אל תזוזו
look-still = אל תזוזו
look-document-none = הניחו את המסמך בתוך המסגרת
look-document-far = קרבו עוד
look-document-cut = הרחיקו מעט
look-document-askew = ישרו את המסמך
look-left = הזיזו את המסמך שמאלה
look-right = הזיזו את המסמך ימינה
look-up = הזיזו את המסמך למעלה
look-down = הזיזו את המסמך למטה
capture-auto = אוטומטי
## Steps

email-title = אימות כתובת הדוא״ל
email-lead = נשלח אליה קוד בן שש ספרות.
email-label = כתובת דוא״ל
email-wrong = נא להזין כתובת דוא״ל, לדוגמה name@example.com.
email-other = שימוש בכתובת אחרת
phone-title = אימות מספר הטלפון
phone-lead = נשלח אליו קוד בן ארבע ספרות במסרון.
phone-label = מספר טלפון
phone-wrong = נא לבחור את המדינה ולהזין מספר טלפון שלה.
phone-other = שימוש במספר אחר
phone-country = המדינה של המספר
task-send = שליחת הקוד
task-sent = שלחנו קוד אל
task-life = הקוד בתוקף למשך עשר דקות. אם הוא לא מגיע, כדאי לבדוק בתיקיית ההודעות הלא רצויות.
task-code = הקוד מההודעה
task-code-length = בקוד יש { $digits } ספרות. נא לבדוק מה הקלדתם.
task-code-wrong = זה לא הקוד ששלחנו. נא לבדוק את הספרות.
task-code-over = הקוד הזה כבר לא פועל. נא לבקש שליחה של קוד חדש.
task-resend = שליחת קוד חדש
task-resend-in = קוד חדש בעוד { $seconds } שנ׳
task-wait = { $minutes ->
    [one] נא להמתין דקה אחת לפני שליחת קוד נוסף.
    [two] נא להמתין שתי דקות לפני שליחת קוד נוסף.
   *[other] נא להמתין { $minutes } דקות לפני שליחת קוד נוסף.
}
task-unsent = לא הצלחנו לשלוח את הקוד כרגע. נא לנסות שוב בעוד כמה רגעים.
task-refused = אי אפשר לשלוח לשם דבר. נא לבדוק מה הקלדתם.
task-enough = אי אפשר לשלוח קודים נוספים באימות הזה. נא לבקש מהחברה קישור חדש.
task-skip = דילוג על השלב הזה
task-none-title = השלב הזה אינו זמין כאן
task-none-lead = החברה מבקשת משהו שהדף הזה לא יכול לעשות. נא להודיע לה על כך.
task-none-skip = החברה מבקשת משהו שהדף הזה לא יכול לעשות. אפשר להמשיך בלעדיו.
choose = נא לבחור
optional = לא חובה
field-missing = נא למלא את השדה הזה.
field-wrong = נא לבדוק את התשובה הזו.
field-range = זה מעט מדי או יותר מדי. נא לבדוק.
address-title = איפה אתם גרים?
address-lead = נא להזין את כתובת הבית שלכם.
address-street = רחוב ומספר בית
address-postal = מיקוד
address-city = יישוב
address-region = אזור
address-country = מדינה
questions-title = שאלות
questions-faults = { $n ->
    [one] תשובה אחת דורשת בדיקה נוספת.
    [two] שתי תשובות דורשות בדיקה נוספת.
   *[other] { $n } תשובות דורשות בדיקה נוספת.
}
questions-lines = פריט אחד בכל שורה.
questions-remove = הסרה
summary-title = נא לעבור על הכול
summary-lead = עדיין אפשר לשנות. לאחר מכן שלחו.
summary-change = שינוי
summary-send = שליחה
summary-sent = נוסף
summary-answered = נענה
summary-skipped = דילגתם
summary-address = כתובת הבית
bill-kind = מה יש לכם בהישג יד?
bill-utility = חשבון חשמל, מים, גז או אינטרנט
bill-bank = דף חשבון מהבנק
bill-letter = מכתב מרשות ציבורית
bill-lease = חוזה שכירות
bill-hint = המסמך צריך להציג את השם שלכם, את הכתובת שלכם ואת התאריך שלו, ולא להיות ישן משלושה חודשים.
## The way to what is held about the person

own-page = מה נשמר עליכם

## Recognising a document before it is chosen

detect-button = זיהוי מתוך תמונה
detect-found = המסמך זוהה. נא לבדוק את הפרטים.
detect-not = המסמך לא זוהה. נא לבחור אותו בעצמך.
detect-other = מסמך זה אינו מתקבל כאן. נא לבחור אחד מהמסמכים שלהלן.
