### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = הקוד שלכם: { $code }
code-title = הקוד שלכם
code-lead = זה הקוד שביקשתם בדף אימות הזהות. הקלידו אותו שם.
code-life = הוא בתוקף למשך { $minutes } דקות. אל תמסרו אותו לאיש: אף אחד לא יבקש אותו מכם בטלפון או בדוא״ל.
code-ignore = אם לא ביקשתם קוד, אפשר להתעלם מההודעה הזו.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = הקוד שלכם: { $code }. בתוקף { $minutes } דקות. אל תמסרו אותו לאיש.
