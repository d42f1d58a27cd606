### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Verifikasi ini diminta oleh { $company }.
me-running-title = Verifikasi Anda belum selesai
me-running-lead = Silakan selesaikan dahulu. Setelah itu Anda dapat melihat di sini apa yang disimpan tentang Anda.
me-running-go = Lanjutkan verifikasi
me-erased-title = Data Anda sudah dihapus
me-erased-lead = Semua tentang Anda dihapus pada { $date }: foto, data, dan hasil. Hanya tersisa catatan bahwa pernah ada verifikasi.

## Showing who you are

me-prove-title = Lihat apa yang disimpan tentang Anda
me-prove-lead = Silakan masukkan yang tertulis di dokumen Anda, agar orang lain yang memiliki tautan ini tidak dapat melihat data Anda.
me-prove-go = Tampilkan data saya
me-prove-missing = Silakan isi keduanya.
me-prove-wrong = Ini tidak sama dengan yang kami baca di dokumen. Silakan periksa keduanya.
me-prove-wait = Ada percobaan yang salah. Anda dapat mencoba lagi dalam { $minutes } menit.
me-prove-over = Untuk melindungi data Anda, halaman ini dikunci. Silakan masukkan keduanya lagi.
me-unprovable = Kami tidak dapat membaca cukup banyak dari dokumen untuk mengenali Anda di sini. Jika ingin melihat data Anda, silakan tanyakan kepada perusahaan.

## What was decided

me-decision-title = Keputusan dan alasannya
me-decided-program = Program mengambil keputusan pada { $date }, tanpa manusia.
me-decided-person = Petugas mengambil keputusan pada { $date }.
me-reason-fine = Pemeriksaan tidak menemukan masalah.
me-reason-differs = Dokumen Anda dan data perusahaan tentang Anda berbeda di sini: { $fields }.
me-reason-genuine = Ada tanda bahwa dokumen atau foto tidak asli.
me-reason-closer = Perusahaan perlu memeriksa beberapa rincian dengan lebih teliti.
me-reason-secret = Beberapa pemeriksaan terhadap penipuan tidak dijelaskan secara rinci, karena itu akan membantu penipu.

## What is held

me-data-title = Yang tertulis di dokumen Anda
me-field-GIVEN_NAMES = Nama depan
me-field-SURNAME = Nama keluarga
me-field-DATE_OF_BIRTH = Tanggal lahir
me-field-SEX = Jenis kelamin
me-field-NATIONALITY = Kewarganegaraan
me-field-DOCUMENT_NUMBER = Nomor dokumen
me-field-PERSONAL_NUMBER = Nomor identitas
me-field-DATE_OF_ISSUE = Tanggal terbit
me-field-EXPIRY_DATE = Berlaku hingga
me-field-ISSUING_STATE = Negara penerbit
me-field-ADDRESS = Alamat
me-field-AGE = Usia
me-field-FURTHER_DOCUMENT = Dokumen tambahan
me-field-OTHER = Rincian lain
me-pictures-title = Foto dan file Anda
me-picture-show = Tampilkan: { $name }
me-picture-extra = Dokumen tambahan
me-held-title = Yang disimpan, dan asalnya
me-held-PICTURES = Foto dan file, dari Anda
me-held-FRAMES = Foto gerakan Anda di depan kamera, dari Anda
me-held-DOCUMENT = Yang tertulis di dokumen Anda, dibaca dari foto Anda
me-held-FACE = Angka yang menggambarkan wajah Anda, dihitung dari foto Anda
me-held-TYPED = Alamat email, nomor telepon, alamat, dan jawaban, dari Anda
me-held-DEVICE = Alamat internet dan jenis perangkat, dari browser Anda
me-held-COMPANY = Yang disampaikan perusahaan kepada kami tentang Anda
me-held-RESULTS = Hasil pemeriksaan, dan keputusannya
me-held-REQUESTS = Yang Anda minta di halaman ini
me-purpose = Semuanya digunakan untuk memverifikasi identitas Anda. Perusahaan yang meminta verifikasi menerimanya.
me-kept = Perusahaan menyatakan bahwa data ini disimpan selama { $days } hari.
me-kept-unknown = Perusahaan menentukan berapa lama data ini disimpan. Sering kali hal itu diatur oleh undang-undang.
me-privacy = Kebijakan privasi perusahaan
me-download = Unduh data saya
me-download-hint = File ZIP berisi foto Anda, dan data Anda dalam bentuk yang dapat dibaca program.

## Asking for something

me-words = Apa yang ingin Anda sampaikan tentang ini? (opsional)
me-answer = Jawaban:
me-asked-OPEN = Anda memintanya pada { $date }. Belum ada jawaban.
me-asked-DONE = Anda memintanya, dan petugas memeriksanya pada { $date }.
me-asked-REFUSED = Anda memintanya. Permintaan ditolak pada { $date }.
me-review-title = Minta petugas memeriksa lagi
me-review-lead = Anda dapat memintanya satu kali, hingga { $date }. Keputusan tetap berlaku sampai ada yang memeriksanya.
me-review-go = Minta pemeriksaan
me-erasure-title = Minta data Anda dihapus
me-erasure-ASK = Perusahaan yang memutuskannya. Undang-undang, misalnya tentang pencucian uang, dapat mewajibkannya menyimpan data Anda selama beberapa tahun.
me-erasure-IMMEDIATE = Semua tentang Anda langsung dihapus. Ini tidak dapat dibatalkan, dan Anda mungkin harus diverifikasi lagi.
me-erasure-sure = Ya, saya ingin data saya dihapus.
me-erasure-sure-missing = Silakan centang kotak untuk mengonfirmasi.
me-erasure-go = Minta penghapusan
