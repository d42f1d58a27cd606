### Yang dibaca orang selama verifikasi. Kalimat pendek, tanpa istilah teknis.

page-title = { $screen } – Verifikasi identitas
language = Bahasa
back = Kembali
leave = Hentikan verifikasi
continue = Lanjutkan
step-of = Langkah { $n } dari { $total }
time-left = Sisa waktu { $time }
time-short = Sisa waktu kurang dari dua menit.
loading = Mohon tunggu…

## Sebelum mulai

welcome-title = Mari verifikasi identitas Anda
welcome-lead = Hanya perlu sekitar dua menit. Siapkan:
welcome-document = Dokumen identitas Anda
welcome-document-more = Dokumen asli, bukan fotokopi atau layar
welcome-face = Wajah Anda
welcome-face-more = Satu foto, tanpa topi atau kacamata hitam
welcome-light = Cahaya yang cukup
welcome-light-more = Tanpa silau dan bayangan gelap
welcome-consent = Saya setuju foto dokumen dan wajah saya digunakan untuk memverifikasi identitas saya, dan wajah saya dibandingkan secara otomatis dengan foto di dokumen.
welcome-consent-document = Saya setuju foto dokumen saya digunakan untuk memverifikasi identitas saya.
welcome-consent-missing = Silakan centang kotak untuk menyetujui. Tanpa persetujuan Anda, kami tidak dapat memulai.
welcome-privacy = Foto Anda disimpan dalam bentuk terenkripsi, untuk perusahaan yang meminta verifikasi ini.
welcome-start = Setuju dan mulai

## Memilih dokumen

document-title = Pilih dokumen Anda
country-label = Negara penerbit
country-hint = Ketik untuk mencari
country-none = Negara tidak ditemukan
country-found = { $n } negara
country-utopia = Utopia (contoh dokumen)
country-missing = Silakan pilih negara yang menerbitkan dokumen Anda.
document-label = Jenis dokumen
document-missing = Silakan pilih jenis dokumen.
document-PASSPORT = Paspor
document-ID_CARD = Kartu identitas (KTP)
document-RESIDENCE_PERMIT = Izin tinggal
document-DRIVER_LICENSE = Surat izin mengemudi (SIM)
document-INTERNATIONAL_PASSPORT = Paspor internasional
document-NATIONAL_PASSPORT = Paspor dalam negeri
document-OLD_ID_CARD = Kartu identitas (lama)
document-VISA = Visa
document-AADHAAR = Kartu Aadhaar
document-PAN_CARD = Kartu PAN
document-BORDER_CROSSING = Kartu lintas batas
document-ASYLUM = Dokumen suaka
document-VOTER_CARD = Kartu pemilih
document-TRAVEL_CARD = Kartu perjalanan
document-PHOTO_CARD = Kartu berfoto
document-MILITARY_CARD = Kartu anggota militer
document-PROOF_OF_AGE_CARD = Kartu bukti usia
document-DIPLOMATIC_ID = Kartu identitas diplomatik
document-PROVISIONAL_DRIVER_LICENSE = Surat izin mengemudi sementara
document-ADDRESS_CARD = Kartu alamat
document-SOCIAL_SECURITY_CARD = Kartu jaminan sosial
document-WORK_PERMIT = Izin kerja
document-OTHER = Dokumen lain

## Mengambil foto

capture-page-title = Halaman foto
capture-page-hint = Buka halaman paspor yang memuat foto Anda dan penuhi bingkai
capture-front-title = Sisi depan
capture-front-hint = Letakkan kartu di tempat datar dan penuhi bingkai
capture-back-title = Sisi belakang
capture-back-hint = Balikkan kartu dan penuhi bingkai
capture-face-title = Wajah Anda
capture-face-hint = Lihat lurus ke depan, dengan wajah di dalam oval
capture-sheet-hint = Letakkan seluruh halaman di dalam bingkai; setiap kata harus terbaca
capture-shoot = Ambil foto
capture-upload = Unggah foto
capture-native = Buka aplikasi kamera
capture-light-on = Nyalakan lampu
capture-light-off = Matikan lampu
capture-starting = Menyalakan kamera…
capture-dark = Di sini agak gelap
capture-keep = Pakai foto sebelumnya
capture-reading = Membaca file…
camera-title = Kamera tidak tersedia
camera-refused = Browser tidak mendapat izin untuk menggunakan kamera. Anda dapat mengizinkannya di setelan browser, atau menambahkan foto dengan cara lain.
camera-none = Tidak ada kamera di perangkat ini. Anda dapat menambahkan foto dengan cara lain.
camera-busy = Aplikasi lain sedang menggunakan kamera. Tutup aplikasi itu dan coba lagi, atau tambahkan foto dengan cara lain.
camera-insecure = Kamera hanya berfungsi melalui koneksi aman (https). Anda dapat menambahkan foto dengan cara lain.
camera-failed = Kamera tidak dapat dinyalakan. Anda dapat menambahkan foto dengan cara lain.
camera-retry = Coba kamera lagi
picture-unreadable = File ini tidak dapat dibuka sebagai gambar. Silakan pilih foto JPEG atau PNG.
picture-too-large = File ini terlalu besar. Silakan pilih gambar di bawah { $megabytes } MB.
file-too-large = File ini terlalu besar. Silakan pilih file di bawah { $megabytes } MB.
picture-refused = Foto ini tidak dapat digunakan. Silakan ambil foto lain.

## Memeriksa foto

preview-title = Apakah semuanya terbaca?
preview-check = Keempat sudut terlihat, huruf tajam, dan tidak ada yang tertutup silau atau jari.
preview-face-title = Apakah Anda terlihat jelas?
preview-face-check = Seluruh wajah Anda terlihat tajam, cahayanya merata, dan mata terbuka.
preview-extra-title = Apakah semuanya terbaca?
preview-extra-check = Seluruh halaman terlihat, huruf tajam, dan tidak ada yang tertutup silau atau jari.
preview-file-title = Apakah ini file yang benar?
preview-file-check = Semua halaman ada di dalamnya, dan file tidak dilindungi kata sandi.
preview-alt = Foto dokumen Anda
preview-face-alt = Foto wajah Anda
preview-extra-alt = Foto halaman
preview-use = Pakai foto ini
preview-file-use = Pakai file ini
preview-retake = Ambil ulang
preview-other = Pilih yang lain
preview-sending = Mengirim… { $percent }%

## Mencoba lagi

again-title = Mari coba sekali lagi
again-lead = Ada yang tidak dapat digunakan. Anda tidak perlu mengulang dari awal.
again-last = Ada yang tidak dapat digunakan. Ini kesempatan terakhir, jadi tidak perlu terburu-buru.
again-why = Apa yang kurang dan cara memperbaikinya
again-go = Ambil ulang foto
again-face = Ambil ulang foto wajah
again-other = Pilih dokumen lain

## Dokumen tambahan

extra-hint = Dokumen harus lengkap dan terbaca.
extra-formats = Foto dalam format JPG atau PNG
extra-formats-pdf = Foto dalam format JPG atau PNG, atau PDF
extra-photograph = Ambil foto
extra-upload = Pilih file
extra-keep = Pakai file sebelumnya

## Pemeriksaan dan hasilnya

processing-title = Memeriksa foto Anda
processing-lead = Biasanya hanya beberapa detik. Mohon jangan tutup halaman ini.
processing-long = Kali ini sedikit lebih lama dari biasanya. Anda tidak perlu melakukan apa pun.
result-approved-title = Verifikasi berhasil
result-approved-lead = Identitas Anda telah diverifikasi. Terima kasih.
result-suspected-title = Terima kasih, sudah selesai
result-suspected-lead = Verifikasi Anda telah dikirim. Beberapa rincian perlu diperiksa lebih teliti. Perusahaan yang memintanya akan menghubungi Anda.
result-waiting-title = Terima kasih, sudah selesai
result-waiting-lead = Petugas ahli akan memeriksa foto Anda. Perusahaan yang meminta verifikasi akan menghubungi Anda.
result-failed-title = Kami tidak dapat memverifikasi identitas Anda
result-failed-lead = Anda dapat meminta kesempatan baru kepada perusahaan yang mengarahkan Anda ke sini.
result-unverified-title = Verifikasi tidak selesai
result-unverified-lead = Verifikasi dihentikan, atau waktunya habis. Anda dapat meminta tautan baru kepada perusahaan yang mengarahkan Anda ke sini.
result-done-title = Terima kasih, sudah selesai
result-done-lead = Anda dapat melanjutkan di luar jendela ini.
result-sent-title = Terima kasih, sudah selesai
result-sent-lead = Foto Anda sudah diterima dan sedang diperiksa. Perusahaan yang meminta verifikasi akan menghubungi Anda.
result-added-title = Terima kasih, sudah selesai
result-added-lead = Yang diminta telah dikirim ke perusahaan.
result-redirect = Mengarahkan Anda kembali…
result-continue = Lanjutkan
result-close = Anda dapat menutup halaman ini sekarang.
hint-title = Yang dapat membantu lain kali
hint-DOC_NOT_FOUND = Tidak terlihat dokumen di foto. Letakkan dokumen di permukaan polos dan penuhi bingkai.
hint-DOC_NOT_FULLY_VISIBLE = Sebagian dokumen terpotong atau tertutup. Keempat sudut harus terlihat.
hint-DOC_TOO_BLURRY = Foto dokumen buram. Jangan bergerak sampai gambar tajam.
hint-DOC_GLARED = Ada pantulan cahaya di dokumen. Miringkan sedikit atau menjauh dari lampu.
hint-DOC_FACE_NOT_FOUND = Foto wajah di dokumen tidak terlihat jelas.
hint-DOC_EXPIRED = Masa berlaku dokumen sudah habis. Silakan gunakan dokumen yang masih berlaku.
hint-DOC_TYPE_MISMATCH = Jenis dokumen di foto berbeda dari yang Anda pilih.
hint-DOC_SIDE_MISMATCH = Foto menunjukkan sisi dokumen yang salah.
hint-COUNTRY_MISMATCH = Dokumen diterbitkan oleh negara lain, bukan negara yang Anda pilih.
hint-DOC_NOT_SUPPORTED = Dokumen ini tidak diterima di sini. Silakan gunakan dokumen lain.
hint-MRZ = Baris huruf dan tanda “<” tidak terbaca dengan baik. Baris itu harus tajam dan lengkap.
hint-BARCODE_NOT_FOUND = Kode batang di dokumen tidak terbaca. Kode harus tajam, lengkap, dan bebas silau.
hint-PRINT = Sebagian tulisan di dokumen tidak terbaca. Semuanya harus tajam, lengkap, dan bebas silau.
hint-DOC_COPY = Foto menunjukkan fotokopi atau layar. Gunakan dokumen asli.
hint-DOC_DAMAGED = Dokumen terlalu rusak untuk dibaca. Silakan gunakan dokumen lain.
hint-DOCUMENT = Dokumen tidak dapat diperiksa. Foto lagi dokumen asli: utuh, tajam, dan dengan cahaya yang cukup.
hint-NO_FACE_FOUND = Tidak terlihat wajah di foto. Lihat lurus ke kamera, dengan cahaya yang cukup.
hint-TOO_MANY_FACES = Ada lebih dari satu wajah di foto. Pastikan hanya Anda yang ada di foto.
hint-FACE_TOO_BLURRY = Foto wajah Anda buram. Diamlah sebentar tanpa bergerak.
hint-FACE_GLARED = Ada pantulan cahaya di wajah atau kacamata Anda.
hint-FACE_MISMATCH = Wajah Anda dan foto di dokumen tampak tidak sama. Gunakan dokumen Anda sendiri dan cahaya yang merata.
hint-FAKE_FACE = Kami tidak dapat memastikan ada orang sungguhan di depan kamera.
hint-FACE_UNCERTAIN = Kami tidak dapat membedakan apakah di depan kamera ada orang atau gambar. Foto diri Anda sendiri dengan cahaya yang merata, tanpa bingkai atau layar di sekitar wajah.
hint-FACE = Wajah Anda tidak dapat diperiksa. Lihat lurus ke kamera, dengan cahaya yang cukup, dan pastikan hanya Anda yang ada di foto.

## Menunjukkan wajah lagi

face-welcome-title = Tunjukkan bahwa ini Anda
face-welcome-lead = Satu foto wajah Anda dibandingkan dengan swafoto dari verifikasi identitas Anda sebelumnya. Hanya perlu beberapa detik.
face-consent = Saya setuju foto wajah saya dibandingkan secara otomatis dengan swafoto dari verifikasi identitas saya.
face-checking-title = Membandingkan wajah Anda
face-again-lead = Kami tidak mengenali Anda. Masih ada { $n } kesempatan, jadi tidak perlu terburu-buru.
face-recognised-title = Kami mengenali Anda
face-recognised-lead = Terima kasih. Anda dapat kembali dan melanjutkan.
face-refused-title = Kami tidak mengenali Anda
face-refused-lead = Anda dapat meminta tautan baru kepada perusahaan yang mengarahkan Anda ke sini.
hint-SELFIE_MISMATCH = Wajah Anda kurang mirip dengan swafoto dari verifikasi identitas Anda. Gunakan cahaya yang merata, lepaskan topi dan kacamata.
hint-FACE_PRINTED = Foto menunjukkan wajah di dokumen atau gambar. Lihatlah sendiri ke kamera.
hint-FACE_TURNED = Kepala Anda menoleh atau miring. Lihat lurus ke kamera.
hint-FACE_FAR = Wajah Anda terlalu kecil di foto. Mendekatlah.
hint-FACE_CUT = Sebagian wajah Anda berada di tepi foto. Wajah harus utuh dan berada di tengah.
hint-FACE_NEAR = Kamera terlalu dekat. Pegang sejauh jangkauan lengan.
hint-SAME_PHOTO = Foto ini sudah pernah dikirim. Ambil foto baru.

## Jika ada kendala

gone-title = Tautan ini tidak berlaku lagi
gone-lead = Tautan sudah kedaluwarsa atau sudah digunakan. Silakan minta tautan baru kepada perusahaan yang mengirimkannya.
lost-title = Server tidak dapat dihubungi
lost-lead = Silakan periksa koneksi internet Anda dan coba lagi.
retry = Coba lagi
leaving-title = Hentikan verifikasi?
leaving-lead = Identitas Anda tidak akan diverifikasi, dan tautan ini tidak akan berfungsi lagi.
leaving-yes = Ya, hentikan
leaving-no = Tidak, lanjutkan
problem-network = Koneksi terputus. Silakan coba lagi.
problem-server = Terjadi kesalahan di pihak kami. Silakan coba lagi sesaat lagi.
problem-refused = Tidak berhasil. Silakan periksa dan coba lagi.

## Halaman yang tidak memerlukan tautan

outcome-success-title = Terima kasih, sudah selesai
outcome-success-lead = Verifikasi selesai. Anda dapat kembali ke perusahaan yang memintanya.
outcome-fail-title = Kami tidak dapat memverifikasi identitas Anda
outcome-fail-lead = Silakan kembali ke perusahaan yang meminta verifikasi. Perusahaan itu dapat memberi penjelasan atau kesempatan baru.
outcome-unverified-title = Belum ada hasil
outcome-unverified-lead = Foto Anda masih diperiksa, atau verifikasi dihentikan sebelum selesai. Perusahaan yang memintanya dapat memberi penjelasan.
code-title = Masukkan kode Anda
code-lead = Anda menerimanya dari perusahaan yang meminta Anda melakukan verifikasi ini.
code-label = Kode delapan angka
code-length = Kode terdiri dari delapan angka. Silakan periksa yang Anda ketik.
code-wrong = Kode ini tidak berlaku. Silakan periksa angkanya, atau minta kode baru kepada perusahaan.
code-wait = Terlalu banyak kode yang salah. Silakan tunggu { $minutes } menit lalu coba lagi.
about-title = Halaman ini untuk verifikasi identitas
about-lead = Anda sampai di sini melalui tautan pribadi dari perusahaan yang meminta verifikasi. Silakan buka tautan itu.
about-code = Apakah Anda menerima kode delapan angka, bukan tautan? Masukkan di sini.
about-go = Masukkan kode

## Sending over a line that breaks

upload-waiting = Saat ini tidak dapat dikirim. Foto tetap di sini dan akan terkirim sendiri begitu memungkinkan. Biarkan halaman ini terbuka.
upload-now = Coba sekarang
upload-ended = Sesi Anda sudah berakhir saat foto tiba, sehingga foto tidak disimpan.

## From a screen to a phone

handoff-offer = Lanjutkan di ponsel
handoff-title = Lanjutkan di ponsel
handoff-lead = Pindai kode ini dengan kamera ponsel Anda, atau buka tautannya di sana. Halaman ini mengikuti.
handoff-opened = Verifikasi terbuka di ponsel Anda. Ikuti langkah-langkah di sana; halaman ini mengikuti.
handoff-waiting = Menunggu ponsel Anda…
handoff-qr = Kode untuk dipindai dengan ponsel
handoff-link = Tautan untuk ponsel Anda
handoff-copy = Salin tautan
handoff-copied = Tautan disalin.
handoff-code = Atau buka { $address } di ponsel Anda dan ketik:
handoff-here = Lanjutkan di sini
handoff-done = Anda dapat menyimpan ponsel. Perangkat lain akan melanjutkan sendiri.
handoff-expired-title = Kode ini tidak berlaku lagi
handoff-expired-lead = Kode berlaku satu kali dan selama sepuluh menit. Buka kode baru di perangkat yang menampilkannya.
## Movements before the camera, and help while a picture is taken

acts-title = Tunjukkan bahwa ini Anda
acts-lead = Beberapa gerakan kecil di depan kamera menunjukkan bahwa tidak ada yang memakai gambar Anda. Kami memberi tahu apa yang perlu dilakukan, satu per satu.
acts-time = Perlu sekitar setengah menit. Anda punya { $minutes } menit dan dapat memulai lagi.
acts-begin = Mulai
acts-unable = Saya tidak bisa melakukannya
acts-away = Kamera terputus. Anda dapat memulai lagi.
acts-rest = Lihat lurus ke kamera
act-LEFT = Tolehkan kepala ke kiri
act-RIGHT = Tolehkan kepala ke kanan
act-UP = Angkat dagu
act-DOWN = Turunkan dagu
act-NEARER = Mendekatlah
acts-sending = Mengirim gerakan Anda
acts-missed-title = Tidak semua gerakan terlihat
acts-missed-lead = Anda dapat mencoba lagi dengan gerakan lain. Atau kirim apa adanya: petugas mungkin perlu melihatnya, dan itu lebih lama.
acts-missed-which = Ini tidak terlihat
acts-again = Coba lagi
acts-send = Kirim apa adanya
acts-without = Lanjutkan tanpa gerakan
acts-without-lead = Tanpa kamera, gerakan tidak dapat dilihat. Anda dapat melanjutkan: petugas mungkin perlu melihatnya, dan itu lebih lama.
look-face-none = Wajah tidak terlihat
look-face-several = Mohon hanya Anda
look-face-far = Mendekatlah sedikit
look-face-near = Mundurlah sedikit
look-face-turned = Lihat lurus ke kamera
look-face-aside = Letakkan wajah di dalam oval
look-face-more = Sedikit lagi
look-glare = Ada pantulan. Miringkan sedikit
look-blur = Belum tajam. Jangan bergerak
look-still = Jangan bergerak
look-document-none = Letakkan dokumen di dalam bingkai
look-document-far = Dekatkan lagi
look-document-cut = Jauhkan sedikit
look-document-askew = Luruskan dokumen
look-left = Geser dokumen ke kiri
look-right = Geser dokumen ke kanan
look-up = Geser dokumen ke atas
look-down = Geser dokumen ke bawah
capture-auto = Otomatis
## Steps

email-title = Konfirmasikan alamat email Anda
email-lead = Kami akan mengirim kode enam angka ke alamat ini.
email-label = Alamat email
email-wrong = Silakan masukkan alamat email, misalnya nama@example.com.
email-other = Pakai alamat lain
phone-title = Konfirmasikan nomor telepon Anda
phone-lead = Kami akan mengirim kode empat angka ke nomor ini lewat SMS.
phone-label = Nomor telepon
phone-wrong = Silakan pilih negara dan masukkan nomor telepon dari negara itu.
phone-other = Pakai nomor lain
phone-country = Negara nomor telepon
task-send = Kirim kode
task-sent = Kami telah mengirim kode ke
task-life = Kode berlaku sepuluh menit. Jika belum diterima, periksa folder pesan yang tidak diinginkan (spam).
task-code = Kode dari pesan
task-code-length = Kode terdiri dari { $digits } angka. Silakan periksa yang Anda ketik.
task-code-wrong = Ini bukan kode yang kami kirim. Silakan periksa angkanya.
task-code-over = Kode ini tidak berlaku lagi. Silakan minta kode baru.
task-resend = Kirim kode baru
task-resend-in = Kode baru dalam { $seconds } detik
task-wait = Silakan tunggu { $minutes } menit sebelum kode lain dikirim.
task-unsent = Kode belum dapat dikirim saat ini. Silakan coba lagi sesaat lagi.
task-refused = Tidak ada yang dapat dikirim ke sana. Silakan periksa yang Anda ketik.
task-enough = Tidak ada lagi kode yang dapat dikirim dalam verifikasi ini. Silakan minta tautan baru kepada perusahaan.
task-skip = Lewati langkah ini
task-none-title = Langkah ini tidak tersedia di sini
task-none-lead = Perusahaan meminta sesuatu yang tidak dapat dilakukan halaman ini. Silakan beri tahu perusahaan itu.
task-none-skip = Perusahaan meminta sesuatu yang tidak dapat dilakukan halaman ini. Anda dapat melanjutkan tanpa langkah ini.
choose = Silakan pilih
optional = opsional
field-missing = Silakan isi bagian ini.
field-wrong = Silakan periksa jawaban ini.
field-range = Ini terlalu sedikit atau terlalu banyak. Silakan periksa.
address-title = Di mana Anda tinggal?
address-lead = Silakan masukkan alamat rumah Anda.
address-street = Jalan dan nomor rumah
address-postal = Kode pos
address-city = Kota atau kabupaten
address-region = Provinsi
address-country = Negara
questions-title = Pertanyaan
questions-faults = { $n } jawaban perlu diperiksa lagi.
questions-lines = Satu isian di setiap baris.
questions-remove = hapus
summary-title = Silakan periksa semuanya
summary-lead = Anda masih dapat mengubahnya. Lalu kirim.
summary-change = Ubah
summary-send = Kirim
summary-sent = Ditambahkan
summary-answered = Dijawab
summary-skipped = Dilewati
summary-address = Alamat rumah
bill-kind = Apa yang Anda miliki saat ini?
bill-utility = Tagihan listrik, air, gas, atau internet
bill-bank = Rekening koran
bill-letter = Surat dari instansi pemerintah
bill-lease = Perjanjian sewa tempat tinggal
bill-hint = Di dalamnya harus ada nama, alamat Anda, dan tanggalnya, dan usianya tidak lebih dari tiga bulan.
## The way to what is held about the person

own-page = Yang disimpan tentang Anda

## Recognising a document before it is chosen

detect-button = Kenali dari foto
detect-found = Dokumen dikenali. Harap periksa isiannya.
detect-not = Dokumen tidak dikenali. Harap pilih sendiri.
detect-other = Dokumen ini tidak diterima di sini. Harap pilih salah satu di bawah ini.
