### Ce que lit une personne pendant la vérification. Phrases courtes, sans jargon.

page-title = { $screen } – vérification d’identité
language = Langue
back = Retour
leave = Arrêter la vérification
continue = Continuer
step-of = Étape { $n } sur { $total }
time-left = Encore { $time }
time-short = Il reste moins de deux minutes.
loading = Un instant…

## Avant de commencer

welcome-title = Confirmons que c’est bien vous
welcome-lead = Cela prend environ deux minutes. Préparez :
welcome-document = Votre document d’identité
welcome-document-more = L’original, ni copie ni écran
welcome-face = Votre visage
welcome-face-more = Une photo, sans chapeau ni lunettes de soleil
welcome-light = Un bon éclairage
welcome-light-more = Sans reflets ni ombres marquées
welcome-consent = J’accepte que des photos de mon document et de mon visage servent à confirmer mon identité, et que mon visage soit comparé automatiquement à la photo du document.
welcome-consent-document = J’accepte que des photos de mon document servent à confirmer mon identité.
welcome-consent-missing = Veuillez cocher la case pour accepter. Sans votre accord, nous ne pouvons pas commencer.
welcome-privacy = Vos photos sont conservées chiffrées, pour l’entreprise qui a demandé cette vérification.
welcome-start = Accepter et commencer

## Choix du document

document-title = Choisissez votre document
country-label = Pays de délivrance
country-hint = Tapez pour chercher
country-none = Aucun pays de ce nom
country-found = { $n ->
    [one] { $n } pays
   *[other] { $n } pays
}
country-utopia = Utopie (documents d’exemple)
country-missing = Veuillez choisir le pays qui a délivré votre document.
document-label = Type de document
document-missing = Veuillez choisir un type de document.
document-PASSPORT = Passeport
document-ID_CARD = Carte d’identité
document-RESIDENCE_PERMIT = Titre de séjour
document-DRIVER_LICENSE = Permis de conduire
document-INTERNATIONAL_PASSPORT = Passeport international
document-NATIONAL_PASSPORT = Passeport intérieur
document-OLD_ID_CARD = Carte d’identité (ancienne)
document-VISA = Visa
document-AADHAAR = Carte Aadhaar
document-PAN_CARD = Carte PAN
document-BORDER_CROSSING = Carte de passage de frontière
document-ASYLUM = Document d’asile
document-VOTER_CARD = Carte d’électeur
document-TRAVEL_CARD = Carte de voyage
document-PHOTO_CARD = Carte avec photo
document-MILITARY_CARD = Carte d’identité militaire
document-PROOF_OF_AGE_CARD = Carte de preuve d’âge
document-DIPLOMATIC_ID = Carte diplomatique
document-PROVISIONAL_DRIVER_LICENSE = Permis de conduire provisoire
document-ADDRESS_CARD = Carte d’adresse
document-SOCIAL_SECURITY_CARD = Carte de sécurité sociale
document-WORK_PERMIT = Permis de travail
document-OTHER = Autre document

## Prise de vue

capture-page-title = Page avec photo
capture-page-hint = Ouvrez le passeport à la page de votre photo, de façon à remplir le cadre
capture-front-title = Recto
capture-front-hint = Posez la carte à plat, de façon à remplir le cadre
capture-back-title = Verso
capture-back-hint = Retournez la carte, de façon à remplir le cadre
capture-face-title = Votre visage
capture-face-hint = Regardez droit devant vous, le visage dans l’ovale
capture-sheet-hint = Placez la page entière dans le cadre ; chaque mot doit être lisible
capture-shoot = Prendre la photo
capture-upload = Envoyer une photo
capture-native = Ouvrir l’appareil photo
capture-light-on = Allumer la lumière
capture-light-off = Éteindre la lumière
capture-starting = Démarrage de la caméra…
capture-dark = Il fait un peu sombre ici
capture-keep = Garder la précédente
capture-reading = Lecture du fichier…
camera-title = La caméra n’est pas disponible
camera-refused = Le navigateur n’a pas l’autorisation d’utiliser la caméra. Vous pouvez l’autoriser dans les réglages du navigateur, ou ajouter une photo autrement.
camera-none = Aucune caméra n’a été trouvée sur cet appareil. Vous pouvez ajouter une photo autrement.
camera-busy = Une autre application utilise la caméra. Fermez-la et réessayez, ou ajoutez une photo autrement.
camera-insecure = La caméra ne fonctionne qu’avec une connexion sécurisée (https). Vous pouvez ajouter une photo autrement.
camera-failed = La caméra n’a pas pu démarrer. Vous pouvez ajouter une photo autrement.
camera-retry = Réessayer la caméra
picture-unreadable = Ce fichier ne peut pas être lu comme une image. Veuillez choisir une photo JPEG ou PNG.
picture-too-large = Ce fichier est trop lourd. Veuillez choisir une image de moins de { $megabytes } Mo.
file-too-large = Ce fichier est trop volumineux. Veuillez en choisir un de moins de { $megabytes } Mo.
picture-refused = Cette photo ne peut pas être utilisée. Veuillez en prendre une autre.

## Vérifier la photo

preview-title = Tout est-il lisible ?
preview-check = Les quatre coins sont visibles, les lettres sont nettes, rien n’est caché par un reflet ou un doigt.
preview-face-title = Vous voit-on bien ?
preview-face-check = Votre visage est entier, net et bien éclairé, les yeux ouverts.
preview-extra-title = Tout est-il lisible ?
preview-extra-check = La page entière est visible, les lettres sont nettes et rien n’est caché par un reflet ou un doigt.
preview-file-title = Est-ce le bon fichier ?
preview-file-check = Toutes les pages y sont, et il n’est pas protégé par un mot de passe.
preview-alt = La photo de votre document
preview-face-alt = La photo de votre visage
preview-extra-alt = La photo de la page
preview-use = Utiliser cette photo
preview-file-use = Utiliser ce fichier
preview-retake = En prendre une autre
preview-other = En choisir un autre
preview-sending = Envoi… { $percent } %

## Un nouvel essai

again-title = Essayons encore une fois
again-lead = Tout n’a pas pu être utilisé. Vous n’avez pas à recommencer depuis le début.
again-last = Tout n’a pas pu être utilisé. C’est le dernier essai, alors prenez votre temps.
again-why = Ce qui n’a pas marché, et ce qui aide
again-go = Reprendre les photos
again-face = Reprendre la photo de votre visage
again-other = Choisir un autre document

## Autres documents

extra-hint = Il doit être complet et lisible.
extra-formats = Photos en JPG ou PNG
extra-formats-pdf = Photos en JPG ou PNG, ou un PDF
extra-photograph = Prendre une photo
extra-upload = Choisir un fichier
extra-keep = Garder le fichier précédent

## L’examen et sa fin

processing-title = Nous vérifions vos photos
processing-lead = Cela prend en général quelques secondes. Laissez cette page ouverte.
processing-long = C’est un peu plus long que d’habitude. Vous n’avez rien à faire.
result-approved-title = Votre identité est vérifiée
result-approved-lead = Votre identité a été confirmée. Merci.
result-suspected-title = Merci, c’est terminé
result-suspected-lead = Votre vérification a été transmise. Certains détails demandent un examen plus attentif ; l’entreprise qui l’a demandée vous contactera.
result-waiting-title = Merci, c’est terminé
result-waiting-lead = Un spécialiste va maintenant regarder vos photos. L’entreprise qui a demandé la vérification vous contactera.
result-failed-title = Nous n’avons pas pu confirmer votre identité
result-failed-lead = Pour un nouvel essai, adressez-vous à l’entreprise qui a demandé cette vérification.
result-unverified-title = La vérification n’est pas terminée
result-unverified-lead = Elle a été arrêtée ou le temps est écoulé. Pour obtenir un nouveau lien, adressez-vous à l’entreprise qui l’a demandée.
result-done-title = Merci, c’est tout
result-done-lead = Vous pouvez continuer en dehors de cette fenêtre.
result-sent-title = Merci, c’est tout
result-sent-lead = Vos photos ont été reçues et sont en cours de vérification. L’entreprise qui l’a demandée vous donnera des nouvelles.
result-added-title = Merci, c’est tout
result-added-lead = Ce qui vous était demandé a été envoyé à l’entreprise.
result-redirect = Nous vous ramenons…
result-continue = Continuer
result-close = Vous pouvez fermer cette page.
hint-title = Ce qui peut aider la prochaine fois
hint-DOC_NOT_FOUND = Nous n’avons pas vu de document sur la photo. Qu’il remplisse le cadre, sur une surface unie.
hint-DOC_NOT_FULLY_VISIBLE = Une partie du document était coupée ou cachée. Les quatre coins doivent être visibles.
hint-DOC_TOO_BLURRY = La photo du document était floue. Ne bougez pas jusqu’à ce que l’image soit nette.
hint-DOC_GLARED = La lumière se reflétait sur le document. Inclinez-le un peu ou éloignez-vous de la lampe.
hint-DOC_FACE_NOT_FOUND = Le portrait du document n’était pas bien visible.
hint-DOC_EXPIRED = Le document a expiré. Veuillez en utiliser un valide.
hint-DOC_TYPE_MISMATCH = La photo montrait un autre type de document que celui choisi.
hint-DOC_SIDE_MISMATCH = La photo montrait le mauvais côté du document.
hint-COUNTRY_MISMATCH = Le document a été délivré par un autre pays que celui choisi.
hint-DOC_NOT_SUPPORTED = Ce document n’est pas accepté ici. Veuillez en utiliser un autre.
hint-MRZ = Les lignes de lettres et de signes « < » n’étaient pas bien lisibles. Elles doivent être nettes et complètes.
hint-BARCODE_NOT_FOUND = Le code-barres du document n’a pas pu être lu. Il doit être net, entier et sans reflet.
hint-PRINT = Une partie du texte du document n’a pas pu être lue. Tout doit être net, complet et sans reflet.
hint-DOC_COPY = La photo montrait une copie ou un écran. Utilisez le document original.
hint-DOC_DAMAGED = Le document est trop abîmé pour être lu. Veuillez en utiliser un autre.
hint-DOCUMENT = Le document n’a pas pu être vérifié. Photographiez de nouveau l’original : entier, net et bien éclairé.
hint-NO_FACE_FOUND = Nous n’avons pas vu de visage sur la photo. Regardez la caméra en face, avec un bon éclairage.
hint-TOO_MANY_FACES = Il y avait plus d’un visage sur la photo. Personne d’autre ne doit être sur l’image.
hint-FACE_TOO_BLURRY = La photo de votre visage était floue. Restez immobile un instant.
hint-FACE_GLARED = La lumière se reflétait sur votre visage ou vos lunettes.
hint-FACE_MISMATCH = Votre visage et le portrait du document ne se ressemblaient pas. Utilisez votre propre document et un éclairage régulier.
hint-FAKE_FACE = Nous n’avons pas pu voir qu’une vraie personne se trouvait devant la caméra.
hint-FACE_UNCERTAIN = Nous n’avons pas pu distinguer si une personne ou une image se trouvait devant la caméra. Photographiez-vous vous-même, sous une lumière uniforme, sans cadre ni écran autour du visage.
hint-FACE = Votre visage n’a pas pu être vérifié. Regardez droit vers la caméra, avec un bon éclairage, sans personne d’autre sur l’image.

## Montrer de nouveau son visage

face-welcome-title = Montrez-nous que c’est bien vous
face-welcome-lead = Une photo de votre visage est comparée au selfie de votre vérification d’identité précédente. Cela prend quelques secondes.
face-consent = J’accepte qu’une photo de mon visage soit comparée automatiquement au selfie de ma vérification d’identité.
face-checking-title = Comparaison de votre visage
face-again-lead = { $n ->
    [one] Votre visage n’a pas été reconnu. Il vous reste un essai, prenez votre temps.
   *[other] Votre visage n’a pas été reconnu. Il vous reste { $n } essais.
}
face-recognised-title = Votre visage a été reconnu
face-recognised-lead = Merci. Vous pouvez continuer là d’où vous veniez.
face-refused-title = Votre visage n’a pas été reconnu
face-refused-lead = Pour obtenir un nouveau lien, adressez-vous à l’entreprise qui a demandé cette vérification.
hint-SELFIE_MISMATCH = Votre visage ne ressemblait pas assez au selfie de votre vérification d’identité. Choisissez une lumière régulière et retirez chapeau et lunettes.
hint-FACE_PRINTED = La photo montrait un visage sur un document ou une image. Regardez vous-même la caméra.
hint-FACE_TURNED = Votre tête était tournée ou penchée. Regardez la caméra bien en face.
hint-FACE_FAR = Votre visage était trop petit sur la photo. Approchez-vous.
hint-FACE_CUT = Une partie de votre visage était au bord de la photo. Il doit être entier et au milieu.
hint-FACE_NEAR = La caméra était trop près. Tenez-la à bout de bras.
hint-SAME_PHOTO = Cette photo a déjà été envoyée. Prenez-en une nouvelle.

## Quand quelque chose bloque

gone-title = Ce lien n’est plus valable
gone-lead = Il a expiré ou a déjà été utilisé. Demandez-en un nouveau à l’entreprise qui vous l’a envoyé.
lost-title = Le serveur est injoignable
lost-lead = Vérifiez votre connexion internet et réessayez.
retry = Réessayer
leaving-title = Arrêter la vérification ?
leaving-lead = Votre identité ne sera pas confirmée et ce lien ne fonctionnera plus.
leaving-yes = Oui, arrêter
leaving-no = Non, continuer
problem-network = La connexion a été interrompue. Veuillez réessayer.
problem-server = Un problème est survenu de notre côté. Réessayez dans un instant.
problem-refused = Cela n’a pas fonctionné. Vérifiez et réessayez.

## Pages qui n’ont pas besoin de lien

outcome-success-title = Merci, vous avez terminé
outcome-success-lead = La vérification est terminée. Vous pouvez retourner auprès de l’entreprise qui l’a demandée.
outcome-fail-title = Nous n’avons pas pu confirmer votre identité
outcome-fail-lead = Veuillez retourner auprès de l’entreprise qui a demandé la vérification. Elle peut vous en dire plus ou vous donner un nouvel essai.
outcome-unverified-title = Il n’y a pas encore de résultat
outcome-unverified-lead = Soit vos photos sont encore examinées, soit la vérification a été arrêtée avant la fin. L’entreprise qui l’a demandée peut vous en dire plus.
code-title = Saisissez votre code
code-lead = Vous l’avez reçu de l’entreprise qui vous demande cette vérification.
code-label = Code à huit chiffres
code-length = Le code a huit chiffres. Veuillez vérifier votre saisie.
code-wrong = Ce code ne fonctionne pas. Vérifiez les chiffres ou demandez un nouveau code à l’entreprise.
code-wait = { $minutes ->
    [one] Il y a eu trop de codes erronés. Veuillez attendre une minute et réessayer.
   *[other] Il y a eu trop de codes erronés. Veuillez attendre { $minutes } minutes et réessayer.
}
about-title = Ici se font des vérifications d’identité
about-lead = On y vient par un lien personnel de l’entreprise qui vous demande une vérification. Veuillez ouvrir ce lien.
about-code = Avez-vous plutôt reçu un code à huit chiffres ? Saisissez-le ici.
about-go = Saisir un code

## Sending over a line that breaks

upload-waiting = L’envoi est impossible pour le moment. L’image reste ici et sera envoyée d’elle-même dès que possible. Veuillez garder cette page ouverte.
upload-now = Réessayer maintenant
upload-ended = Votre session était déjà terminée quand l’image est arrivée ; elle n’a donc pas été conservée.

## From a screen to a phone

handoff-offer = Continuer sur votre téléphone
handoff-title = Continuer sur votre téléphone
handoff-lead = Scannez ce code avec l’appareil photo de votre téléphone, ou ouvrez-y le lien. Cette page suit.
handoff-opened = La vérification est ouverte sur votre téléphone. Veuillez y suivre les étapes ; cette page suit.
handoff-waiting = En attente de votre téléphone…
handoff-qr = Code à scanner avec le téléphone
handoff-link = Lien pour votre téléphone
handoff-copy = Copier le lien
handoff-copied = Le lien est copié.
handoff-code = Ou ouvrez { $address } sur votre téléphone et saisissez :
handoff-here = Continuer ici
handoff-done = Vous pouvez ranger le téléphone. L’autre appareil continue de lui-même.
handoff-expired-title = Ce code ne fonctionne plus
handoff-expired-lead = Il sert une seule fois et pendant dix minutes. Veuillez en ouvrir un nouveau sur l’appareil qui l’a montré.
## Mouvements devant la caméra, et aide pendant la prise de vue

acts-title = Montrez que c’est bien vous
acts-lead = Quelques petits mouvements devant la caméra montrent que personne n’utilise une image de vous. Nous vous disons quoi faire, l’un après l’autre.
acts-time = Cela prend environ une demi-minute. Vous avez { $minutes } minutes et pouvez recommencer.
acts-begin = Commencer
acts-unable = Je ne peux pas le faire
acts-away = La caméra a été interrompue. Vous pouvez recommencer.
acts-rest = Regardez droit vers la caméra
act-LEFT = Tournez la tête vers la gauche
act-RIGHT = Tournez la tête vers la droite
act-UP = Levez le menton
act-DOWN = Baissez le menton
act-NEARER = Approchez-vous
acts-sending = Envoi de vos mouvements
acts-missed-title = Tous les mouvements n’ont pas été vus
acts-missed-lead = Vous pouvez réessayer, avec d’autres mouvements. Ou envoyer ainsi : une personne devra peut-être regarder, ce qui prend plus de temps.
acts-missed-which = Ceci n’a pas été vu
acts-again = Réessayer
acts-send = Envoyer ainsi
acts-without = Continuer sans les mouvements
acts-without-lead = Sans caméra, les mouvements ne peuvent pas être vus. Vous pouvez continuer : une personne devra peut-être regarder, ce qui prend plus de temps.
look-face-none = Aucun visage n’est visible
look-face-several = Vous seulement, s’il vous plaît
look-face-far = Approchez-vous un peu
look-face-near = Reculez un peu
look-face-turned = Regardez droit vers la caméra
look-face-aside = Placez votre visage dans l’ovale
look-face-more = Encore un peu
look-glare = Il y a un reflet. Inclinez un peu
look-blur = Pas encore net. Ne bougez pas
look-still = Ne bougez pas
look-document-none = Placez le document dans le cadre
look-document-far = Approchez-vous
look-document-cut = Reculez un peu
look-document-askew = Redressez le document
look-left = Déplacez le document vers la gauche
look-right = Déplacez le document vers la droite
look-up = Déplacez le document vers le haut
look-down = Déplacez le document vers le bas
capture-auto = Automatique
## What is asked beside pictures, and the last look

email-title = Confirmez votre adresse e‑mail
email-lead = Nous y envoyons un code à six chiffres.
email-label = Adresse e-mail
email-wrong = Saisissez une adresse e-mail, par exemple nom@example.com.
email-other = Utiliser une autre adresse
phone-title = Confirmez votre numéro de téléphone
phone-lead = Nous y envoyons un code à quatre chiffres par SMS.
phone-label = Numéro de téléphone
phone-wrong = Choisissez le pays et saisissez un numéro de téléphone de ce pays.
phone-other = Utiliser un autre numéro
phone-country = Pays du numéro
task-send = Envoyer le code
task-sent = Nous avons envoyé un code à
task-life = Il est valable dix minutes. S’il n’arrive pas, regardez dans le dossier des messages indésirables.
task-code = Code reçu dans le message
task-code-length = Le code comporte { $digits } chiffres. Vérifiez votre saisie.
task-code-wrong = Ce n’est pas le code que nous avons envoyé. Vérifiez les chiffres.
task-code-over = Ce code n’est plus valable. Demandez-en un nouveau.
task-resend = Envoyer un nouveau code
task-resend-in = Nouveau code dans { $seconds } s
task-wait = { $minutes ->
    [one] Patientez une minute avant l’envoi d’un autre code.
   *[other] Patientez { $minutes } minutes avant l’envoi d’un autre code.
}
task-unsent = Le code n’a pas pu être envoyé. Réessayez dans un instant.
task-refused = Rien ne peut être envoyé à cet endroit. Vérifiez votre saisie.
task-enough = Aucun autre code ne peut être envoyé pendant cette vérification. Demandez un nouveau lien à l’entreprise.
task-skip = Passer cette étape
task-none-title = Cette étape n’est pas disponible ici
task-none-lead = L’entreprise demande une chose que cette page ne peut pas faire. Veuillez le lui signaler.
task-none-skip = L’entreprise demande une chose que cette page ne peut pas faire. Vous pouvez continuer sans elle.
choose = Choisissez
optional = facultatif
field-missing = Veuillez remplir ce champ.
field-wrong = Veuillez vérifier cette réponse.
field-range = C’est trop ou trop peu. Veuillez vérifier.
address-title = Où habitez-vous ?
address-lead = Saisissez l’adresse de votre domicile.
address-street = Rue et numéro
address-postal = Code postal
address-city = Ville
address-region = Région
address-country = Pays
questions-title = Questions
questions-faults = { $n ->
    [one] Une réponse est à revoir.
   *[other] { $n } réponses sont à revoir.
}
questions-lines = Une entrée par ligne.
questions-remove = retirer
summary-title = Vérifiez l’ensemble
summary-lead = Vous pouvez encore tout modifier. Envoyez ensuite.
summary-change = Modifier
summary-send = Envoyer
summary-sent = Ajouté
summary-answered = Répondu
summary-skipped = Passé
summary-address = Adresse du domicile
bill-kind = Qu’avez-vous sous la main ?
bill-utility = Une facture d’électricité, d’eau, de gaz ou d’internet
bill-bank = Un relevé bancaire
bill-letter = Un courrier d’une administration
bill-lease = Un bail
bill-hint = Le document doit porter votre nom, votre adresse et une date de moins de trois mois.
## The way to what is held about the person

own-page = Ce qui est conservé sur vous
