### Ce qu'une personne lit sur la page où elle voit ce qui est conservé sur elle. Phrases courtes, « vous » et « nous ».

me-for = Cette vérification a été demandée par { $company }.
me-running-title = Votre vérification n’est pas terminée
me-running-lead = Veuillez d’abord la terminer. Vous verrez ensuite ici ce qui est conservé sur vous.
me-running-go = Poursuivre la vérification
me-erased-title = Vos données ont été effacées
me-erased-lead = Le { $date }, tout ce qui vous concerne a été effacé : photos, données et résultats. Il reste seulement la mention qu’une vérification a eu lieu.

## Montrer qui vous êtes

me-prove-title = Voir ce qui est conservé sur vous
me-prove-lead = Saisissez ce qui figure sur votre document, pour que personne d’autre ayant ce lien ne puisse voir vos données.
me-prove-go = Afficher mes données
me-prove-missing = Veuillez remplir les deux champs.
me-prove-wrong = Ce n’est pas ce que nous avons lu sur le document. Veuillez vérifier les deux champs.
me-prove-wait = { $minutes ->
    [one] Il y a eu des essais erronés. Vous pourrez réessayer dans une minute.
   *[other] Il y a eu des essais erronés. Vous pourrez réessayer dans { $minutes } minutes.
}
me-prove-over = Pour protéger vos données, cette page a été verrouillée. Veuillez saisir à nouveau les deux champs.
me-unprovable = Nous n’avons pas pu lire assez d’éléments du document pour vous reconnaître ici. Pour voir vos données, adressez-vous à l’entreprise.

## Ce qui a été décidé

me-decision-title = Ce qui a été décidé, et pourquoi
me-decided-program = Un programme a décidé le { $date }, sans intervention humaine.
me-decided-person = Une personne a décidé le { $date }.
me-reason-fine = Les contrôles n’ont rien relevé d’anormal.
me-reason-differs = Votre document et ce que l’entreprise sait de vous diffèrent ici : { $fields }.
me-reason-genuine = Des signes indiquaient que le document ou une photo n’était pas authentique.
me-reason-closer = L’entreprise doit examiner certains points de plus près.
me-reason-secret = Certains contrôles contre la fraude ne sont pas expliqués en détail, car cela aiderait ceux qui trichent.

## Ce qui est conservé

me-data-title = Ce que dit votre document
me-field-GIVEN_NAMES = Prénoms
me-field-SURNAME = Nom
me-field-DATE_OF_BIRTH = Date de naissance
me-field-SEX = Sexe
me-field-NATIONALITY = Nationalité
me-field-DOCUMENT_NUMBER = Numéro du document
me-field-PERSONAL_NUMBER = Numéro personnel
me-field-DATE_OF_ISSUE = Date de délivrance
me-field-EXPIRY_DATE = Valable jusqu’au
me-field-ISSUING_STATE = Délivré par
me-field-ADDRESS = Adresse
me-field-AGE = Âge
me-field-FURTHER_DOCUMENT = Autre document
me-field-OTHER = Autres indications
me-pictures-title = Vos photos et fichiers
me-picture-show = Afficher : { $name }
me-picture-extra = Autre document
me-held-title = Ce qui est conservé, et d’où cela vient
me-held-PICTURES = Photos et fichiers, fournis par vous
me-held-FRAMES = Photos de vos mouvements devant la caméra, fournies par vous
me-held-DOCUMENT = Ce que dit votre document, lu sur vos photos
me-held-FACE = Des nombres qui décrivent votre visage, calculés à partir de vos photos
me-held-TYPED = Adresse e-mail, numéro de téléphone, adresse et réponses, fournis par vous
me-held-DEVICE = Adresse internet et type d’appareil, transmis par votre navigateur
me-held-COMPANY = Ce que l’entreprise nous a communiqué sur vous
me-held-RESULTS = Résultats des contrôles, et la décision
me-held-REQUESTS = Ce que vous avez demandé sur cette page
me-purpose = Tout cela sert à confirmer votre identité. L’entreprise qui a demandé la vérification le reçoit.
me-kept = { $days ->
    [one] L’entreprise indique qu’elle conserve cela un jour.
   *[other] L’entreprise indique qu’elle conserve cela { $days } jours.
}
me-kept-unknown = L’entreprise décide de la durée de conservation. Souvent, une loi la fixe.
me-privacy = Politique de confidentialité de l’entreprise
me-download = Télécharger mes données
me-download-hint = Un fichier ZIP avec vos photos, et vos données sous une forme lisible par des programmes.

## Demander quelque chose

me-words = Que souhaitez-vous dire à ce sujet ? (facultatif)
me-answer = La réponse :
me-asked-OPEN = Vous l’avez demandé le { $date }. Il n’y a pas encore de réponse.
me-asked-DONE = Vous l’avez demandé, et une personne a regardé le { $date }.
me-asked-REFUSED = Vous l’avez demandé. Cela a été refusé le { $date }.
me-review-title = Faire réexaminer par une personne
me-review-lead = Vous pouvez le demander une fois, jusqu’au { $date }. La décision reste inchangée tant que personne n’a regardé.
me-review-go = Demander un réexamen
me-erasure-title = Faire effacer vos données
me-erasure-ASK = L’entreprise en décide. Des lois, par exemple contre le blanchiment d’argent, peuvent l’obliger à conserver vos données quelques années.
me-erasure-IMMEDIATE = Tout ce qui vous concerne est effacé aussitôt. C’est définitif, et une nouvelle vérification pourra être nécessaire.
me-erasure-sure = Oui, je veux que mes données soient effacées.
me-erasure-sure-missing = Veuillez cocher la case pour confirmer.
me-erasure-go = Demander l’effacement
