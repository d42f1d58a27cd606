### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Kode Anda: { $code }
code-title = Kode Anda
code-lead = Ini kode yang Anda minta di halaman verifikasi identitas. Masukkan di sana.
code-life = Berlaku { $minutes } menit. Jangan berikan kepada siapa pun: tidak ada yang akan menanyakannya lewat telepon atau email.
code-ignore = Jika Anda tidak meminta kode, abaikan pesan ini.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Kode Anda: { $code }. Berlaku { $minutes } menit. Jangan berikan kepada siapa pun.
