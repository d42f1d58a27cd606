### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Tätä tarkistusta pyysi { $company }.
me-running-title = Tarkistuksesi on kesken
me-running-lead = Tee se ensin loppuun. Sen jälkeen näet täällä, mitä tietoja sinusta on tallennettu.
me-running-go = Jatka tarkistusta
me-erased-title = Tietosi on poistettu
me-erased-lead = Kaikki sinua koskeva poistettiin { $date }: kuvat, tiedot ja tulokset. Jäljellä on vain merkintä siitä, että tarkistus on ollut.

## Showing who you are

me-prove-title = Katso, mitä tietoja sinusta on tallennettu
me-prove-lead = Kirjoita, mitä asiakirjassasi lukee, jotta kukaan muu, jolla on tämä linkki, ei näe tietojasi.
me-prove-go = Näytä tietoni
me-prove-missing = Täytä molemmat kohdat.
me-prove-wrong = Tämä ei ole sitä, mitä luimme asiakirjasta. Tarkista molemmat kohdat.
me-prove-wait = { $minutes ->
    [one] Vääriä yrityksiä on ollut. Voit yrittää uudelleen minuutin kuluttua.
   *[other] Vääriä yrityksiä on ollut. Voit yrittää uudelleen { $minutes } minuutin kuluttua.
}
me-prove-over = Tämä sivu on lukittu tietojesi suojaamiseksi. Täytä molemmat kohdat uudelleen.
me-unprovable = Emme pystyneet lukemaan asiakirjasta tarpeeksi tunnistaaksemme sinut täällä. Jos haluat nähdä tietosi, kysy yritykseltä.

## What was decided

me-decision-title = Mitä päätettiin ja miksi
me-decided-program = Tietokoneohjelma teki päätöksen { $date } ilman ihmisen osallistumista.
me-decided-person = Ihminen teki päätöksen { $date }.
me-reason-fine = Tarkistuksissa ei löytynyt mitään huomautettavaa.
me-reason-differs = Asiakirjasi ja yrityksen tiedot sinusta eroavat näissä kohdissa: { $fields }.
me-reason-genuine = Oli merkkejä siitä, ettei asiakirja tai jokin kuva ollut aito.
me-reason-closer = Yrityksen on katsottava joitakin kohtia tarkemmin.
me-reason-secret = Joitakin petosten torjuntaan kuuluvia tarkistuksia ei selitetä tarkasti, koska se auttaisi huijareita.

## What is held

me-data-title = Mitä asiakirjassasi lukee
me-field-GIVEN_NAMES = Etunimet
me-field-SURNAME = Sukunimi
me-field-DATE_OF_BIRTH = Syntymäaika
me-field-SEX = Sukupuoli
me-field-NATIONALITY = Kansalaisuus
me-field-DOCUMENT_NUMBER = Asiakirjan numero
me-field-PERSONAL_NUMBER = Henkilötunnus
me-field-DATE_OF_ISSUE = Myöntämispäivä
me-field-EXPIRY_DATE = Viimeinen voimassaolopäivä
me-field-ISSUING_STATE = Myöntäjämaa
me-field-ADDRESS = Osoite
me-field-AGE = Ikä
me-field-FURTHER_DOCUMENT = Muu asiakirja
me-field-OTHER = Muut tiedot
me-pictures-title = Kuvasi ja tiedostosi
me-picture-show = Näytä: { $name }
me-picture-extra = Muu asiakirja
me-held-title = Mitä on tallennettu ja mistä se on peräisin
me-held-PICTURES = Kuvat ja tiedostot, sinulta
me-held-FRAMES = Kuvat liikkeistäsi kameran edessä, sinulta
me-held-DOCUMENT = Mitä asiakirjassasi lukee, luettu kuvistasi
me-held-FACE = Kasvojasi kuvaavat luvut, laskettu kuvistasi
me-held-TYPED = Sähköpostiosoite, puhelinnumero, osoite ja vastaukset, sinulta
me-held-DEVICE = Internetosoite ja laitteen tyyppi, selaimestasi
me-held-COMPANY = Mitä yritys on kertonut meille sinusta
me-held-RESULTS = Tarkistusten tulokset ja päätös
me-held-REQUESTS = Mitä olet pyytänyt tällä sivulla
me-purpose = Kaikkea tätä käytetään henkilöllisyytesi vahvistamiseen. Tarkistusta pyytänyt yritys saa tiedot.
me-kept = { $days ->
    [one] Yritys ilmoittaa säilyttävänsä näitä tietoja yhden päivän.
   *[other] Yritys ilmoittaa säilyttävänsä näitä tietoja { $days } päivää.
}
me-kept-unknown = Yritys päättää, kuinka kauan tietoja säilytetään. Usein siitä säädetään laissa.
me-privacy = Yrityksen tietosuojaseloste
me-download = Lataa tietoni
me-download-hint = ZIP-tiedosto, jossa ovat kuvasi sekä tietosi muodossa, jota ohjelmat voivat lukea.

## Asking for something

me-words = Mitä haluat sanoa asiasta? (vapaaehtoinen)
me-answer = Vastaus:
me-asked-OPEN = Pyysit tätä { $date }. Vastausta ei ole vielä.
me-asked-DONE = Pyysit tätä, ja ihminen katsoi asiaa { $date }.
me-asked-REFUSED = Pyysit tätä. Pyyntö hylättiin { $date }.
me-review-title = Pyydä ihmistä katsomaan uudelleen
me-review-lead = Voit pyytää tätä kerran, viimeistään { $date }. Päätös pysyy ennallaan, kunnes joku on katsonut asiaa.
me-review-go = Pyydä ihmistä katsomaan
me-erasure-title = Pyydä tietojesi poistamista
me-erasure-ASK = Yritys päättää asiasta. Lait, esimerkiksi rahanpesun estämiseksi, voivat velvoittaa sen säilyttämään tietojasi joitakin vuosia.
me-erasure-IMMEDIATE = Kaikki sinua koskeva poistetaan heti. Sitä ei voi perua, ja tarkistus on ehkä tehtävä uudelleen.
me-erasure-sure = Kyllä, haluan, että tietoni poistetaan.
me-erasure-sure-missing = Vahvista merkitsemällä ruutu.
me-erasure-go = Pyydä poistamista
