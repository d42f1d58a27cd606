### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Bu doğrulamayı isteyen: { $company }.
me-running-title = Doğrulamanız tamamlanmadı
me-running-lead = Lütfen önce doğrulamayı tamamlayın. Sonra hakkınızda nelerin saklandığını burada görebilirsiniz.
me-running-go = Doğrulamaya devam et
me-erased-title = Verileriniz silindi
me-erased-lead = Hakkınızdaki her şey { $date } tarihinde silindi: fotoğraflar, veriler ve sonuçlar. Yalnızca bir doğrulama yapıldığına dair bir not kaldı.

## Showing who you are

me-prove-title = Hakkınızda saklananları görün
me-prove-lead = Lütfen belgenizde yazanları girin. Böylece bu bağlantıya sahip başka biri verilerinizi göremez.
me-prove-go = Verilerimi göster
me-prove-missing = Lütfen ikisini de doldurun.
me-prove-wrong = Bu, belgede okuduğumuzla aynı değil. Lütfen ikisini de kontrol edin.
me-prove-wait = { $minutes ->
    [one] Yanlış denemeler yapıldı. Bir dakika sonra yeniden deneyebilirsiniz.
   *[other] Yanlış denemeler yapıldı. { $minutes } dakika sonra yeniden deneyebilirsiniz.
}
me-prove-over = Verilerinizi korumak için bu sayfa kilitlendi. Lütfen ikisini de yeniden girin.
me-unprovable = Belgeden, sizi burada tanımamıza yetecek kadar bilgi okuyamadık. Verilerinizi görmek istiyorsanız lütfen şirkete başvurun.

## What was decided

me-decision-title = Verilen karar ve nedeni
me-decided-program = Kararı { $date } tarihinde bir program verdi, bir insan değil.
me-decided-person = Kararı { $date } tarihinde bir insan verdi.
me-reason-fine = Kontrollerde bir sorun bulunmadı.
me-reason-differs = Belgeniz ile şirketin hakkınızda bildikleri şurada farklı: { $fields }.
me-reason-genuine = Belgenin ya da bir fotoğrafın gerçek olmadığına dair belirtiler vardı.
me-reason-closer = Şirketin bazı ayrıntılara daha dikkatli bakması gerekiyor.
me-reason-secret = Sahteciliğe karşı bazı kontroller ayrıntılı açıklanmaz, çünkü bu, hile yapanlara yardım ederdi.

## What is held

me-data-title = Belgenizde yazanlar
me-field-GIVEN_NAMES = Ad
me-field-SURNAME = Soyadı
me-field-DATE_OF_BIRTH = Doğum tarihi
me-field-SEX = Cinsiyet
me-field-NATIONALITY = Uyruk
me-field-DOCUMENT_NUMBER = Belge numarası
me-field-PERSONAL_NUMBER = Kişisel numara
me-field-DATE_OF_ISSUE = Veriliş tarihi
me-field-EXPIRY_DATE = Son geçerlilik tarihi
me-field-ISSUING_STATE = Veren ülke
me-field-ADDRESS = Adres
me-field-AGE = Yaş
me-field-FURTHER_DOCUMENT = Ek belge
me-field-OTHER = Diğer bilgiler
me-pictures-title = Fotoğraflarınız ve dosyalarınız
me-picture-show = Göster: { $name }
me-picture-extra = Ek belge
me-held-title = Saklananlar ve nereden geldikleri
me-held-PICTURES = Fotoğraflar ve dosyalar, sizden
me-held-FRAMES = Kamera önündeki hareketlerinizin fotoğrafları, sizden
me-held-DOCUMENT = Belgenizde yazanlar, fotoğraflarınızdan okundu
me-held-FACE = Yüzünüzü tanımlayan sayılar, fotoğraflarınızdan hesaplandı
me-held-TYPED = E-posta adresi, telefon numarası, adres ve yanıtlar, sizden
me-held-DEVICE = İnternet adresi ve cihaz türü, tarayıcınızdan
me-held-COMPANY = Şirketin bize sizin hakkınızda bildirdikleri
me-held-RESULTS = Kontrollerin sonuçları ve karar
me-held-REQUESTS = Bu sayfada istedikleriniz
me-purpose = Bunların tümü kimliğinizi doğrulamak için kullanılır. Bunları, doğrulamayı isteyen şirket alır.
me-kept = { $days ->
    [one] Şirket bunları bir gün sakladığını belirtiyor.
   *[other] Şirket bunları { $days } gün sakladığını belirtiyor.
}
me-kept-unknown = Ne kadar saklanacağına şirket karar verir. Çoğu zaman bunu bir yasa belirler.
me-privacy = Şirketin gizlilik politikası
me-download = Verilerimi indir
me-download-hint = Fotoğraflarınızı ve verilerinizi programların okuyabileceği biçimde içeren bir ZIP dosyası.

## Asking for something

me-words = Bu konuda ne söylemek istersiniz? (isteğe bağlı)
me-answer = Yanıt:
me-asked-OPEN = Bunu { $date } tarihinde istediniz. Henüz yanıt yok.
me-asked-DONE = Bunu istediniz ve { $date } tarihinde bir insan inceledi.
me-asked-REFUSED = Bunu istediniz. { $date } tarihinde reddedildi.
me-review-title = Bir insanın yeniden incelemesi
me-review-lead = Bunu bir kez isteyebilirsiniz. Son tarih: { $date }. Biri inceleyene kadar karar olduğu gibi kalır.
me-review-go = İnceleme iste
me-erasure-title = Verilerinizin silinmesi
me-erasure-ASK = Buna şirket karar verir. Kara para aklamaya karşı olanlar gibi yasalar, verilerinizi birkaç yıl saklamasını zorunlu kılabilir.
me-erasure-IMMEDIATE = Hakkınızdaki her şey hemen silinir. Bu geri alınamaz ve kimliğinizi yeniden doğrulamanız gerekebilir.
me-erasure-sure = Evet, verilerimin silinmesini istiyorum.
me-erasure-sure-missing = Onaylamak için lütfen kutuyu işaretleyin.
me-erasure-go = Silinmesini iste
