### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = आपका कोड: { $code }
code-title = आपका कोड
code-lead = यह वह कोड है जो आपने पहचान सत्यापन के पृष्ठ पर माँगा था। इसे वहीं डालें।
code-life = यह { $minutes } मिनट तक मान्य है। इसे किसी को न बताएँ: कोई आपसे यह कोड फ़ोन या ईमेल पर नहीं माँगेगा।
code-ignore = अगर आपने कोड नहीं माँगा था, तो इस संदेश पर ध्यान न दें।

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = आपका कोड: { $code }. { $minutes } मिनट तक मान्य। इसे किसी को न बताएँ।
