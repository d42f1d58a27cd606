### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = האימות הזה התבקש על ידי { $company }.
me-running-title = האימות שלכם לא הושלם
me-running-lead = נא להשלים אותו קודם. לאחר מכן תוכלו לראות כאן מה נשמר עליכם.
me-running-go = המשך האימות
me-erased-title = הנתונים שלכם נמחקו
me-erased-lead = ב־{ $date } נמחק כל מה שנשמר עליכם: תמונות, נתונים ותוצאות. נשאר רק רישום שהיה אימות.

## Showing who you are

me-prove-title = לראות מה נשמר עליכם
me-prove-lead = נא להזין את מה שכתוב במסמך שלכם, כדי שאף אחד אחר שהקישור הזה בידיו לא יראה את הנתונים שלכם.
me-prove-go = הצגת הנתונים שלי
me-prove-missing = נא למלא את שני השדות.
me-prove-wrong = זה לא תואם למה שקראנו במסמך. נא לבדוק את שני השדות.
me-prove-wait = { $minutes ->
    [one] היו ניסיונות שגויים. אפשר לנסות שוב בעוד דקה אחת.
    [two] היו ניסיונות שגויים. אפשר לנסות שוב בעוד שתי דקות.
   *[other] היו ניסיונות שגויים. אפשר לנסות שוב בעוד { $minutes } דקות.
}
me-prove-over = כדי להגן על הנתונים שלכם, הדף הזה ננעל. נא למלא שוב את שני השדות.
me-unprovable = לא הצלחנו לקרוא מספיק מהמסמך כדי לזהות אתכם כאן. אם תרצו לראות את הנתונים שלכם, נא לפנות לחברה.

## What was decided

me-decision-title = מה הוחלט, ולמה
me-decided-program = ההחלטה התקבלה ב־{ $date } על ידי תוכנה, בלי מעורבות של אדם.
me-decided-person = ההחלטה התקבלה ב־{ $date } על ידי אדם.
me-reason-fine = הבדיקות לא מצאו שום בעיה.
me-reason-differs = יש הבדל בין המסמך שלכם לבין מה שהחברה יודעת עליכם: { $fields }.
me-reason-genuine = היו סימנים לכך שהמסמך או אחת התמונות אינם אמיתיים.
me-reason-closer = החברה צריכה לבחון כמה פרטים מקרוב.
me-reason-secret = חלק מהבדיקות נגד הונאה אינן מוסברות בפירוט, כי זה היה עוזר למי שמרמה.

## What is held

me-data-title = מה כתוב במסמך שלכם
me-field-GIVEN_NAMES = שם פרטי
me-field-SURNAME = שם משפחה
me-field-DATE_OF_BIRTH = תאריך לידה
me-field-SEX = מין
me-field-NATIONALITY = אזרחות
me-field-DOCUMENT_NUMBER = מספר המסמך
me-field-PERSONAL_NUMBER = מספר זהות
me-field-DATE_OF_ISSUE = תאריך הנפקה
me-field-EXPIRY_DATE = בתוקף עד
me-field-ISSUING_STATE = המדינה המנפיקה
me-field-ADDRESS = כתובת
me-field-AGE = גיל
me-field-FURTHER_DOCUMENT = מסמך נוסף
me-field-OTHER = פרטים אחרים
me-pictures-title = התמונות והקבצים שלכם
me-picture-show = הצגה: { $name }
me-picture-extra = מסמך נוסף
me-held-title = מה נשמר, ומאין זה הגיע
me-held-PICTURES = תמונות וקבצים, מכם
me-held-FRAMES = תמונות של התנועות שלכם מול המצלמה, מכם
me-held-DOCUMENT = מה שכתוב במסמך שלכם, כפי שנקרא מהתמונות שלכם
me-held-FACE = מספרים שמתארים את הפנים שלכם, כפי שחושבו מהתמונות שלכם
me-held-TYPED = כתובת דוא"ל, מספר טלפון, כתובת ותשובות, מכם
me-held-DEVICE = כתובת אינטרנט וסוג המכשיר, מהדפדפן שלכם
me-held-COMPANY = מה שהחברה מסרה לנו עליכם
me-held-RESULTS = תוצאות הבדיקות וההחלטה
me-held-REQUESTS = מה שביקשתם בדף הזה
me-purpose = כל זה משמש לאימות הזהות שלכם. החברה שביקשה את האימות מקבלת זאת.
me-kept = { $days ->
    [one] החברה מציינת שהיא שומרת את זה במשך יום אחד.
    [two] החברה מציינת שהיא שומרת את זה במשך יומיים.
   *[other] החברה מציינת שהיא שומרת את זה במשך { $days } ימים.
}
me-kept-unknown = החברה מחליטה כמה זמן זה נשמר. לעתים קרובות החוק קובע זאת.
me-privacy = מדיניות הפרטיות של החברה
me-download = הורדת הנתונים שלי
me-download-hint = קובץ ZIP עם התמונות שלכם, ועם הנתונים שלכם בצורה שתוכנות יכולות לקרוא.

## Asking for something

me-words = מה תרצו לומר על כך? (לא חובה)
me-answer = התשובה:
me-asked-OPEN = ביקשתם זאת ב־{ $date }. עדיין אין תשובה.
me-asked-DONE = ביקשתם זאת, ואדם בדק את העניין ב־{ $date }.
me-asked-REFUSED = ביקשתם זאת. הבקשה נדחתה ב־{ $date }.
me-review-title = בדיקה חוזרת על ידי אדם
me-review-lead = אפשר לבקש זאת פעם אחת, עד { $date }. ההחלטה נשארת כפי שהיא עד שמישהו יבדוק אותה.
me-review-go = בקשה לבדיקה
me-erasure-title = מחיקת הנתונים שלכם
me-erasure-ASK = החברה מחליטה על כך. חוקים, למשל נגד הלבנת הון, עשויים לחייב אותה לשמור את הנתונים שלכם כמה שנים.
me-erasure-IMMEDIATE = כל מה שנשמר עליכם יימחק מיד. אי אפשר לבטל זאת, וייתכן שתצטרכו לעבור אימות מחדש.
me-erasure-sure = כן, אני רוצה שהנתונים שלי יימחקו.
me-erasure-sure-missing = נא לסמן את התיבה כדי לאשר.
me-erasure-go = בקשה למחיקה
