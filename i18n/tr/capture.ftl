### Doğrulama sırasında kişinin okuduğu metinler. Kısa cümleler, teknik terim yok.

page-title = { $screen } – kimlik doğrulama
language = Dil
back = Geri
leave = Doğrulamayı durdur
continue = Devam
step-of = Adım { $n }/{ $total }
time-left = Kalan süre { $time }
time-short = İki dakikadan az süreniz kaldı.
loading = Bir saniye…

## Başlamadan önce

welcome-title = Kimliğinizi doğrulayalım
welcome-lead = Yaklaşık iki dakika sürer. Şunları hazırlayın:
welcome-document = Kimlik belgeniz
welcome-document-more = Aslı; fotokopi ya da ekran görüntüsü değil
welcome-face = Yüzünüz
welcome-face-more = Tek fotoğraf, şapkasız ve güneş gözlüksüz
welcome-light = İyi ışık
welcome-light-more = Parlama ve koyu gölge olmasın
welcome-consent = Belgemin ve yüzümün fotoğraflarının kimliğimi doğrulamak için kullanılmasını ve yüzümün belgedeki fotoğrafla otomatik olarak karşılaştırılmasını kabul ediyorum.
welcome-consent-document = Belgemin fotoğraflarının kimliğimi doğrulamak için kullanılmasını kabul ediyorum.
welcome-consent-missing = Lütfen onay kutusunu işaretleyin. Onayınız olmadan başlayamayız.
welcome-privacy = Fotoğraflarınız, bu doğrulamayı sizden isteyen şirket için şifrelenmiş olarak saklanır.
welcome-start = Kabul et ve başla

## Belge seçimi

document-title = Belgenizi seçin
country-label = Belgeyi veren ülke
country-hint = Aramak için yazın
country-none = Böyle bir ülke yok
country-found = { $n ->
    [one] Bir ülke
   *[other] { $n } ülke
}
country-utopia = Ütopya (örnek belgeler)
country-missing = Lütfen belgenizi veren ülkeyi seçin.
document-label = Belge türü
document-missing = Lütfen bir belge türü seçin.
document-PASSPORT = Pasaport
document-ID_CARD = Kimlik kartı
document-RESIDENCE_PERMIT = İkamet izni
document-DRIVER_LICENSE = Sürücü belgesi
document-INTERNATIONAL_PASSPORT = Uluslararası pasaport
document-NATIONAL_PASSPORT = İç pasaport
document-OLD_ID_CARD = Kimlik kartı (eski)
document-VISA = Vize
document-AADHAAR = Aadhaar kartı
document-PAN_CARD = PAN kartı
document-BORDER_CROSSING = Sınır geçiş kartı
document-ASYLUM = Sığınma belgesi
document-VOTER_CARD = Seçmen kartı
document-TRAVEL_CARD = Seyahat kartı
document-PHOTO_CARD = Fotoğraflı kart
document-MILITARY_CARD = Askerî kimlik kartı
document-PROOF_OF_AGE_CARD = Yaş kanıtlama kartı
document-DIPLOMATIC_ID = Diplomatik kimlik kartı
document-PROVISIONAL_DRIVER_LICENSE = Geçici sürücü belgesi
document-ADDRESS_CARD = Adres kartı
document-SOCIAL_SECURITY_CARD = Sosyal güvenlik kartı
document-WORK_PERMIT = Çalışma izni
document-OTHER = Başka bir belge

## Fotoğraf çekimi

capture-page-title = Fotoğraflı sayfa
capture-page-hint = Pasaportunuzun fotoğraflı sayfasını açın ve çerçeveyi doldurun
capture-front-title = Ön yüz
capture-front-hint = Kartı düz bir yere koyun ve çerçeveyi doldurun
capture-back-title = Arka yüz
capture-back-hint = Kartı çevirin ve çerçeveyi doldurun
capture-face-title = Yüzünüz
capture-face-hint = Yüzünüz ovalin içinde olacak şekilde tam karşıya bakın
capture-sheet-hint = Sayfanın tamamını çerçeveye yerleştirin; her kelime okunmalı
capture-shoot = Fotoğraf çek
capture-upload = Fotoğraf yükle
capture-native = Kamera uygulamasını aç
capture-light-on = Işığı aç
capture-light-off = Işığı kapat
capture-starting = Kamera açılıyor…
capture-dark = Burası biraz karanlık
capture-keep = Öncekini kullan
capture-reading = Dosya okunuyor…
camera-title = Kamera kullanılamıyor
camera-refused = Tarayıcıya kamera izni verilmedi. Tarayıcı ayarlarından izin verebilir ya da fotoğrafı başka bir yolla ekleyebilirsiniz.
camera-none = Bu cihazda kamera bulunamadı. Fotoğrafı başka bir yolla ekleyebilirsiniz.
camera-busy = Kamerayı başka bir uygulama kullanıyor. O uygulamayı kapatıp yeniden deneyin ya da fotoğrafı başka bir yolla ekleyin.
camera-insecure = Kamera yalnızca güvenli bağlantıda (https) çalışır. Fotoğrafı başka bir yolla ekleyebilirsiniz.
camera-failed = Kamera açılamadı. Fotoğrafı başka bir yolla ekleyebilirsiniz.
camera-retry = Kamerayı yeniden dene
picture-unreadable = Bu dosya resim olarak okunamıyor. Lütfen JPEG ya da PNG biçiminde bir fotoğraf seçin.
picture-too-large = Bu dosya çok büyük. Lütfen { $megabytes } MB’tan küçük bir resim seçin.
file-too-large = Bu dosya çok büyük. Lütfen { $megabytes } MB’tan küçük bir dosya seçin.
picture-refused = Bu fotoğraf kullanılamıyor. Lütfen yeni bir fotoğraf çekin.

## Fotoğrafı kontrol etme

preview-title = Her şey okunuyor mu?
preview-check = Dört köşe de görünüyor, yazılar net, parlama ya da parmak hiçbir yeri kapatmıyor.
preview-face-title = Net görünüyor musunuz?
preview-face-check = Yüzünüzün tamamı net ve eşit aydınlatılmış görünüyor, gözleriniz açık.
preview-extra-title = Her şey okunuyor mu?
preview-extra-check = Sayfanın tamamı görünüyor, yazılar net, parlama ya da parmak hiçbir yeri kapatmıyor.
preview-file-title = Doğru dosya bu mu?
preview-file-check = Bütün sayfalar içinde ve dosya parola korumalı değil.
preview-alt = Belgenizin fotoğrafı
preview-face-alt = Yüzünüzün fotoğrafı
preview-extra-alt = Sayfanın fotoğrafı
preview-use = Bu fotoğrafı kullan
preview-file-use = Bu dosyayı kullan
preview-retake = Yeniden çek
preview-other = Başkasını seç
preview-sending = Gönderiliyor… %{ $percent }

## Yeniden deneme

again-title = Bir kez daha deneyelim
again-lead = Gönderdiklerinizin bir kısmı kullanılamadı. Baştan başlamanız gerekmiyor.
again-last = Gönderdiklerinizin bir kısmı kullanılamadı. Bu son deneme, lütfen acele etmeyin.
again-why = Sorun neydi, ne yapabilirsiniz?
again-go = Fotoğrafları yeniden çek
again-face = Yüz fotoğrafını yeniden çek
again-other = Başka bir belge seç

## Ek belgeler

extra-hint = Belge eksiksiz ve okunaklı olmalıdır.
extra-formats = JPG ya da PNG biçiminde fotoğraf
extra-formats-pdf = JPG ya da PNG biçiminde fotoğraf veya PDF
extra-photograph = Fotoğraf çek
extra-upload = Dosya seç
extra-keep = Önceki dosyayı kullan

## Doğrulama ve sonucu

processing-title = Fotoğraflarınız kontrol ediliyor
processing-lead = Bu genellikle birkaç saniye sürer. Lütfen bu sayfayı kapatmayın.
processing-long = Her zamankinden biraz uzun sürüyor. Bir şey yapmanız gerekmiyor.
result-approved-title = Kimliğiniz doğrulandı
result-approved-lead = Kimlik doğrulamanız başarıyla tamamlandı. Teşekkür ederiz.
result-suspected-title = Teşekkürler, hepsi bu kadar
result-suspected-lead = Doğrulamanız gönderildi. Bazı ayrıntıların daha dikkatli incelenmesi gerekiyor. Doğrulamayı isteyen şirket size bilgi verecek.
result-waiting-title = Teşekkürler, hepsi bu kadar
result-waiting-lead = Fotoğraflarınızı şimdi bir uzman inceleyecek. Doğrulamayı isteyen şirket size bilgi verecek.
result-failed-title = Kimliğinizi doğrulayamadık
result-failed-lead = Sizi buraya yönlendiren şirketten yeni bir deneme hakkı isteyebilirsiniz.
result-unverified-title = Doğrulama tamamlanmadı
result-unverified-lead = Doğrulama durduruldu ya da süre doldu. Sizi buraya yönlendiren şirketten yeni bir bağlantı isteyebilirsiniz.
result-done-title = Teşekkürler, hepsi bu kadar
result-done-lead = Bu pencerenin dışında devam edebilirsiniz.
result-sent-title = Teşekkürler, hepsi bu kadar
result-sent-lead = Fotoğraflarınız alındı ve kontrol ediliyor. Doğrulamayı isteyen şirket size bilgi verecek.
result-added-title = Teşekkürler, hepsi bu kadar
result-added-lead = Sizden istenenler şirkete gönderildi.
result-redirect = Geri yönlendiriliyorsunuz…
result-continue = Devam
result-close = Artık bu sayfayı kapatabilirsiniz.
hint-title = Bir dahaki sefere ne yardımcı olur?
hint-DOC_NOT_FOUND = Fotoğrafta belge göremedik. Belgeyi düz renkli bir zemine koyun ve çerçeveyi doldurmasını sağlayın.
hint-DOC_NOT_FULLY_VISIBLE = Belgenin bir kısmı kesilmiş ya da örtülmüştü. Dört köşe de görünmelidir.
hint-DOC_TOO_BLURRY = Belgenin fotoğrafı bulanıktı. Görüntü netleşene kadar kıpırdamayın.
hint-DOC_GLARED = Belgede ışık yansıması vardı. Belgeyi biraz eğin ya da lambadan uzaklaşın.
hint-DOC_FACE_NOT_FOUND = Belgedeki fotoğrafınız net görünmüyordu.
hint-DOC_EXPIRED = Belgenin süresi dolmuş. Lütfen geçerli bir belge kullanın.
hint-DOC_TYPE_MISMATCH = Fotoğraftaki belge, seçtiğiniz belge türünden farklıydı.
hint-DOC_SIDE_MISMATCH = Fotoğrafta belgenin yanlış yüzü vardı.
hint-COUNTRY_MISMATCH = Belgeyi veren ülke, seçtiğiniz ülkeden farklı.
hint-DOC_NOT_SUPPORTED = Bu belge burada kabul edilmiyor. Lütfen başka bir belge kullanın.
hint-MRZ = Harf ve “<” işaretlerinden oluşan satırlar iyi okunamadı. Satırlar net ve eksiksiz olmalıdır.
hint-BARCODE_NOT_FOUND = Belgedeki barkod okunamadı. Barkod net, eksiksiz ve parlamasız olmalıdır.
hint-PRINT = Belgedeki yazıların bir kısmı okunamadı. Tamamı net, eksiksiz ve parlamasız olmalıdır.
hint-DOC_COPY = Fotoğrafta fotokopi ya da ekran vardı. Belgenin aslını kullanın.
hint-DOC_DAMAGED = Belge okunamayacak kadar hasarlı. Lütfen başka bir belge kullanın.
hint-DOCUMENT = Belge kontrol edilemedi. Belgenin aslını yeniden çekin: tamamı görünsün, net olsun ve ışık iyi olsun.
hint-NO_FACE_FOUND = Fotoğrafta yüz göremedik. İyi ışıkta doğrudan kameraya bakın.
hint-TOO_MANY_FACES = Fotoğrafta birden fazla yüz vardı. Lütfen fotoğrafta yalnız olun.
hint-FACE_TOO_BLURRY = Yüzünüzün fotoğrafı bulanıktı. Bir an kıpırdamadan durun.
hint-FACE_GLARED = Yüzünüzde ya da gözlüğünüzde ışık yansıması vardı.
hint-FACE_MISMATCH = Yüzünüz ile belgedeki fotoğraf birbirine benzemedi. Kendi belgenizi kullanın ve ışığın eşit dağılmasına dikkat edin.
hint-FAKE_FACE = Kameranın önünde gerçek bir kişi olduğunu anlayamadık.
hint-FACE_UNCERTAIN = Kameranın önünde bir kişi mi yoksa bir resim mi olduğunu anlayamadık. Eşit dağılan bir ışıkta kendinizi çekin; yüzünüzün çevresinde çerçeve ya da ekran olmasın.
hint-FACE = Yüzünüz kontrol edilemedi. İyi ışıkta doğrudan kameraya bakın ve fotoğrafta yalnız olun.

## Yüzü yeniden gösterme

face-welcome-title = Siz olduğunuzu gösterin
face-welcome-lead = Yüzünüzün bir fotoğrafı, önceki kimlik doğrulamanızdaki özçekimle karşılaştırılır. Birkaç saniye sürer.
face-consent = Yüzümün bir fotoğrafının, kimlik doğrulamamdaki özçekimle otomatik olarak karşılaştırılmasını kabul ediyorum.
face-checking-title = Yüzünüz karşılaştırılıyor
face-again-lead = { $n ->
    [one] Sizi tanıyamadık. Bir deneme hakkınız daha var, lütfen acele etmeyin.
   *[other] Sizi tanıyamadık. { $n } deneme hakkınız daha var.
}
face-recognised-title = Sizi tanıdık
face-recognised-lead = Teşekkür ederiz. Geldiğiniz yerden devam edebilirsiniz.
face-refused-title = Sizi tanıyamadık
face-refused-lead = Sizi buraya yönlendiren şirketten yeni bir bağlantı isteyebilirsiniz.
hint-SELFIE_MISMATCH = Yüzünüz, kimlik doğrulamanızdaki özçekime yeterince benzemedi. Eşit dağılan bir ışıkta durun; şapkanızı ve gözlüğünüzü çıkarın.
hint-FACE_PRINTED = Fotoğrafta bir belgedeki ya da resimdeki yüz vardı. Kameraya kendiniz bakın.
hint-FACE_TURNED = Başınız yana dönük ya da eğikti. Doğrudan kameraya bakın.
hint-FACE_FAR = Yüzünüz fotoğrafta çok küçüktü. Biraz yaklaşın.
hint-FACE_CUT = Yüzünüzün bir kısmı fotoğrafın kenarındaydı. Yüzünüz ortada ve tam görünmelidir.
hint-FACE_NEAR = Kamera çok yakındı. Kol boyu uzakta tutun.
hint-SAME_PHOTO = Bu fotoğraf daha önce gönderilmiş. Yeni bir fotoğraf çekin.

## Bir engel çıktığında

gone-title = Bu bağlantı artık geçerli değil
gone-lead = Bağlantının süresi dolmuş ya da bağlantı zaten kullanılmış. Lütfen size gönderen şirketten yenisini isteyin.
lost-title = Sunucuya ulaşılamıyor
lost-lead = Lütfen internet bağlantınızı kontrol edip yeniden deneyin.
retry = Yeniden dene
leaving-title = Doğrulama durdurulsun mu?
leaving-lead = Kimliğiniz doğrulanmayacak ve bu bağlantı artık çalışmayacak.
leaving-yes = Evet, durdur
leaving-no = Hayır, devam et
problem-network = Bağlantı kesildi. Lütfen yeniden deneyin.
problem-server = Bizden kaynaklanan bir sorun oluştu. Lütfen biraz sonra yeniden deneyin.
problem-refused = İşlem başarısız oldu. Lütfen kontrol edip yeniden deneyin.

## Bağlantı gerektirmeyen sayfalar

outcome-success-title = Teşekkürler, işleminiz bitti
outcome-success-lead = Doğrulama tamamlandı. Doğrulamayı isteyen şirkete dönebilirsiniz.
outcome-fail-title = Kimliğinizi doğrulayamadık
outcome-fail-lead = Lütfen doğrulamayı isteyen şirkete dönün. Şirket size daha fazla bilgi ya da yeni bir deneme hakkı verebilir.
outcome-unverified-title = Henüz sonuç yok
outcome-unverified-lead = Fotoğraflarınız hâlâ inceleniyor ya da doğrulama tamamlanmadan durduruldu. Doğrulamayı isteyen şirket size daha fazla bilgi verebilir.
code-title = Kodunuzu girin
code-lead = Kodu, sizden bu doğrulamayı isteyen şirketten aldınız.
code-label = Sekiz haneli kod
code-length = Kod sekiz hanelidir. Lütfen yazdığınızı kontrol edin.
code-wrong = Bu kod geçerli değil. Lütfen rakamları kontrol edin ya da şirketten yeni bir kod isteyin.
code-wait = { $minutes ->
    [one] Çok fazla yanlış kod girildi. Lütfen bir dakika bekleyip yeniden deneyin.
   *[other] Çok fazla yanlış kod girildi. Lütfen { $minutes } dakika bekleyip yeniden deneyin.
}
about-title = Burada kimlik doğrulama yapılır
about-lead = Buraya, sizden doğrulama isteyen şirketin gönderdiği kişisel bağlantıyla gelinir. Lütfen o bağlantıyı açın.
about-code = Bağlantı yerine sekiz haneli bir kod mu aldınız? Kodu buraya girin.
about-go = Kod gir

## Sending over a line that breaks

upload-waiting = Şu anda gönderilemiyor. Fotoğraf burada kalır ve mümkün olur olmaz kendiliğinden gönderilir. Lütfen bu sayfayı açık tutun.
upload-now = Şimdi dene
upload-ended = Fotoğraf ulaştığında oturumunuz sona ermişti, bu nedenle fotoğraf saklanmadı.

## From a screen to a phone

handoff-offer = Telefonda devam et
handoff-title = Telefonda devam et
handoff-lead = Bu kodu telefonunuzun kamerasıyla tarayın veya bağlantıyı orada açın. Bu sayfa sizi izler.
handoff-opened = Doğrulama telefonunuzda açık. Lütfen oradaki adımları izleyin; bu sayfa sizi izler.
handoff-waiting = Telefonunuz bekleniyor…
handoff-qr = Telefonla taranacak kod
handoff-link = Telefonunuz için bağlantı
handoff-copy = Bağlantıyı kopyala
handoff-copied = Bağlantı kopyalandı.
handoff-code = Veya telefonunuzda { $address } adresine gidip yazın:
handoff-here = Burada devam et
handoff-done = Telefonu bırakabilirsiniz. Diğer cihaz kendiliğinden devam eder.
handoff-expired-title = Bu kod artık çalışmıyor
handoff-expired-lead = Bir kez ve on dakika geçerlidir. Lütfen kodu gösteren cihazda yenisini açın.
## Movements before the camera, and help while a picture is taken

acts-title = Siz olduğunuzu gösterin
acts-lead = Kameranın önündeki birkaç küçük hareket, bir resminizin kullanılmadığını gösterir. Ne yapacağınızı size sırayla söyleriz.
acts-time = Yaklaşık yarım dakika sürer. { $minutes } dakikanız var ve yeniden başlayabilirsiniz.
acts-begin = Başla
acts-unable = Bunu yapamıyorum
acts-away = Kamera kesintiye uğradı. Yeniden başlayabilirsiniz.
acts-rest = Doğrudan kameraya bakın
act-LEFT = Başınızı sola çevirin
act-RIGHT = Başınızı sağa çevirin
act-UP = Çenenizi kaldırın
act-DOWN = Çenenizi indirin
act-NEARER = Yaklaşın
acts-sending = Hareketleriniz gönderiliyor
acts-missed-title = Hareketlerin tümü görülemedi
acts-missed-lead = Başka hareketlerle yeniden deneyebilirsiniz. Ya da bu hâliyle gönderin: O zaman birinin bakması gerekebilir, bu da daha uzun sürer.
acts-missed-which = Bu görülemedi
acts-again = Yeniden dene
acts-send = Bu hâliyle gönder
acts-without = Hareketler olmadan devam et
acts-without-lead = Kamera olmadan hareketler görülemez. Devam edebilirsiniz: O zaman birinin bakması gerekebilir, bu da daha uzun sürer.
look-face-none = Yüz görünmüyor
look-face-several = Lütfen yalnızca siz
look-face-far = Biraz yaklaşın
look-face-near = Biraz uzaklaşın
look-face-turned = Doğrudan kameraya bakın
look-face-aside = Yüzünüzü ovalin içine getirin
look-face-more = Biraz daha
look-glare = Yansıma var. Biraz eğin
look-blur = Henüz net değil. Kıpırdamayın
look-still = Kıpırdamayın
look-document-none = Belgeyi çerçevenin içine koyun
look-document-far = Yaklaştırın
look-document-cut = Biraz uzaklaştırın
look-document-askew = Belgeyi düzeltin
look-left = Belgeyi sola kaydırın
look-right = Belgeyi sağa kaydırın
look-up = Belgeyi yukarı kaydırın
look-down = Belgeyi aşağı kaydırın
capture-auto = Otomatik
## Steps

email-title = E‑posta adresinizi doğrulayın
email-lead = Bu adrese altı haneli bir kod göndeririz.
email-label = E-posta adresi
email-wrong = Lütfen bir e-posta adresi girin, örneğin ad@example.com.
email-other = Başka bir adres kullan
phone-title = Telefon numaranızı doğrulayın
phone-lead = Bu numaraya SMS ile dört haneli bir kod göndeririz.
phone-label = Telefon numarası
phone-wrong = Lütfen ülkeyi seçin ve o ülkeye ait bir telefon numarası girin.
phone-other = Başka bir numara kullan
phone-country = Numaranın ülkesi
task-send = Kodu gönder
task-sent = Kodu gönderdiğimiz yer:
task-life = Kod on dakika geçerlidir. Gelmezse istenmeyen mesajlar klasörüne bakın.
task-code = Mesajdaki kod
task-code-length = Kod { $digits } hanelidir. Lütfen yazdığınızı kontrol edin.
task-code-wrong = Bu, gönderdiğimiz kod değil. Lütfen rakamları kontrol edin.
task-code-over = Bu kod artık geçerli değil. Lütfen yeni bir kod isteyin.
task-resend = Yeni kod gönder
task-resend-in = { $seconds } sn sonra yeni kod
task-wait = { $minutes ->
    [one] Lütfen yeni bir kod gönderilmeden önce bir dakika bekleyin.
   *[other] Lütfen yeni bir kod gönderilmeden önce { $minutes } dakika bekleyin.
}
task-unsent = Kod şu anda gönderilemedi. Lütfen biraz sonra yeniden deneyin.
task-refused = Buraya bir şey gönderilemiyor. Lütfen yazdığınızı kontrol edin.
task-enough = Bu doğrulamada artık kod gönderilemez. Lütfen şirketten yeni bir bağlantı isteyin.
task-skip = Bu adımı atla
task-none-title = Bu adım burada kullanılamıyor
task-none-lead = Şirket, bu sayfanın yapamadığı bir şey istiyor. Lütfen bunu şirkete bildirin.
task-none-skip = Şirket, bu sayfanın yapamadığı bir şey istiyor. Bu adım olmadan devam edebilirsiniz.
choose = Lütfen seçin
optional = isteğe bağlı
field-missing = Lütfen burayı doldurun.
field-wrong = Lütfen bu yanıtı kontrol edin.
field-range = Bu çok az ya da çok fazla. Lütfen kontrol edin.
address-title = Nerede oturuyorsunuz?
address-lead = Lütfen ev adresinizi girin.
address-street = Cadde, sokak ve kapı numarası
address-postal = Posta kodu
address-city = Şehir
address-region = Bölge
address-country = Ülke
questions-title = Sorular
questions-faults = { $n ->
    [one] Bir yanıta yeniden bakmanız gerekiyor.
   *[other] { $n } yanıta yeniden bakmanız gerekiyor.
}
questions-lines = Her satıra bir tane yazın.
questions-remove = kaldır
summary-title = Lütfen hepsini gözden geçirin
summary-lead = Hâlâ değiştirebilirsiniz. Sonra gönderin.
summary-change = Değiştir
summary-send = Gönder
summary-sent = Eklendi
summary-answered = Yanıtlandı
summary-skipped = Atlandı
summary-address = Ev adresi
bill-kind = Elinizde hangisi var?
bill-utility = Elektrik, su, doğal gaz ya da internet faturası
bill-bank = Banka hesap özeti
bill-letter = Resmî bir kurumdan gelen yazı
bill-lease = Kira sözleşmesi
bill-hint = Üzerinde adınız, adresiniz ve tarihi görünmeli, üç aydan eski olmamalıdır.
## The way to what is held about the person

own-page = Hakkınızda saklananlar
