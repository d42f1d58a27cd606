### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Koodisi: { $code }
code-title = Koodisi
code-lead = Tämä on koodi, jota pyysit henkilöllisyyden tarkistuksesi sivulla. Kirjoita se sinne.
code-life = Se on voimassa { $minutes } minuuttia. Älä anna sitä kenellekään: kukaan ei kysy sitä sinulta puhelimessa tai sähköpostitse.
code-ignore = Jos et pyytänyt koodia, voit jättää tämän viestin huomiotta.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Koodisi on { $code }. Se on voimassa { $minutes } minuuttia. Älä anna sitä kenellekään.
