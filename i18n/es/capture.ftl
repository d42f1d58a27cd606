### Lo que lee una persona durante la verificación. Frases cortas, sin jerga.

page-title = { $screen } – verificación de identidad
language = Idioma
back = Atrás
leave = Detener la verificación
continue = Continuar
step-of = Paso { $n } de { $total }
time-left = Quedan { $time }
time-short = Quedan menos de dos minutos.
loading = Un momento…

## Antes de empezar

welcome-title = Confirmemos que es usted
welcome-lead = Tardará unos dos minutos. Tenga a mano:
welcome-document = Su documento de identidad
welcome-document-more = El original, no una copia ni una pantalla
welcome-face = Su cara
welcome-face-more = Una foto, sin sombrero ni gafas de sol
welcome-light = Buena luz
welcome-light-more = Sin reflejos ni sombras fuertes
welcome-consent = Acepto que se usen fotos de mi documento y de mi cara para confirmar mi identidad, y que mi cara se compare automáticamente con la foto del documento.
welcome-consent-document = Acepto que se usen fotos de mi documento para confirmar mi identidad.
welcome-consent-missing = Marque la casilla para aceptar. Sin su consentimiento no podemos empezar.
welcome-privacy = Sus fotos se guardan cifradas, para la empresa que pidió esta verificación.
welcome-start = Aceptar y empezar

## Elección del documento

document-title = Elija su documento
country-label = País de expedición
country-hint = Escriba para buscar
country-none = Ningún país con ese nombre
country-found = { $n ->
    [one] { $n } país
   *[other] { $n } países
}
country-utopia = Utopía (documentos de muestra)
country-missing = Elija el país que expidió su documento.
document-label = Tipo de documento
document-missing = Elija un tipo de documento.
document-PASSPORT = Pasaporte
document-ID_CARD = Documento de identidad
document-RESIDENCE_PERMIT = Permiso de residencia
document-DRIVER_LICENSE = Permiso de conducir
document-INTERNATIONAL_PASSPORT = Pasaporte internacional
document-NATIONAL_PASSPORT = Pasaporte interno
document-OLD_ID_CARD = Documento de identidad (antiguo)
document-VISA = Visado
document-AADHAAR = Tarjeta Aadhaar
document-PAN_CARD = Tarjeta PAN
document-BORDER_CROSSING = Tarjeta de cruce fronterizo
document-ASYLUM = Documento de asilo
document-VOTER_CARD = Credencial de elector
document-TRAVEL_CARD = Tarjeta de viaje
document-PHOTO_CARD = Tarjeta con foto
document-MILITARY_CARD = Tarjeta militar
document-PROOF_OF_AGE_CARD = Tarjeta de prueba de edad
document-DIPLOMATIC_ID = Identificación diplomática
document-PROVISIONAL_DRIVER_LICENSE = Permiso de conducir provisional
document-ADDRESS_CARD = Tarjeta de domicilio
document-SOCIAL_SECURITY_CARD = Tarjeta de la seguridad social
document-WORK_PERMIT = Permiso de trabajo
document-OTHER = Otro documento

## Tomar las fotos

capture-page-title = Página con la foto
capture-page-hint = Abra el pasaporte por la página de su foto y llene el marco
capture-front-title = Anverso
capture-front-hint = Coloque la tarjeta plana y llene el marco
capture-back-title = Reverso
capture-back-hint = Dé la vuelta a la tarjeta y llene el marco
capture-face-title = Su cara
capture-face-hint = Mire al frente, con la cara dentro del óvalo
capture-sheet-hint = Coloque la página entera dentro del marco; cada palabra debe poder leerse
capture-shoot = Tomar la foto
capture-upload = Subir una foto
capture-native = Abrir la cámara
capture-light-on = Encender la luz
capture-light-off = Apagar la luz
capture-starting = Iniciando la cámara…
capture-dark = Está un poco oscuro
capture-keep = Conservar la anterior
capture-reading = Leyendo el archivo…
camera-title = La cámara no está disponible
camera-refused = El navegador no tiene permiso para usar la cámara. Puede permitirlo en los ajustes del navegador o añadir una foto de otra forma.
camera-none = No se encontró ninguna cámara en este dispositivo. Puede añadir una foto de otra forma.
camera-busy = Otra aplicación está usando la cámara. Ciérrela e inténtelo de nuevo, o añada una foto de otra forma.
camera-insecure = La cámara solo funciona con una conexión segura (https). Puede añadir una foto de otra forma.
camera-failed = No se pudo iniciar la cámara. Puede añadir una foto de otra forma.
camera-retry = Probar la cámara otra vez
picture-unreadable = Este archivo no se puede leer como imagen. Elija una foto JPEG o PNG.
picture-too-large = Este archivo es demasiado grande. Elija una imagen de menos de { $megabytes } MB.
file-too-large = Este archivo es demasiado grande. Elija uno de menos de { $megabytes } MB.
picture-refused = Esta foto no se puede usar. Tome otra.

## Revisar la foto

preview-title = ¿Se lee todo?
preview-check = Se ven las cuatro esquinas, las letras son nítidas y nada queda tapado por reflejos o dedos.
preview-face-title = ¿Se le ve bien?
preview-face-check = Su cara se ve entera, nítida y bien iluminada, con los ojos abiertos.
preview-extra-title = ¿Se lee todo bien?
preview-extra-check = Se ve la página entera, las letras son nítidas y ni reflejos ni dedos tapan nada.
preview-file-title = ¿Es este el archivo correcto?
preview-file-check = Contiene todas las páginas y no está protegido con contraseña.
preview-alt = La foto de su documento
preview-face-alt = La foto de su cara
preview-extra-alt = La foto de la página
preview-use = Usar esta foto
preview-file-use = Usar este archivo
preview-retake = Tomar otra
preview-other = Elegir otro
preview-sending = Enviando… { $percent } %

## Otro intento

again-title = Intentémoslo otra vez
again-lead = No todo se pudo utilizar. No hace falta empezar desde el principio.
again-last = No todo se pudo utilizar. Este es el último intento, así que tómese su tiempo.
again-why = Qué falló y qué ayuda
again-go = Repetir las fotos
again-face = Repetir la foto de su cara
again-other = Elegir otro documento

## Otros documentos

extra-hint = Debe estar completo y poder leerse.
extra-formats = Fotos en JPG o PNG
extra-formats-pdf = Fotos en JPG o PNG, o un PDF
extra-photograph = Hacer una foto
extra-upload = Elegir un archivo
extra-keep = Conservar el archivo anterior

## La comprobación y su final

processing-title = Estamos revisando sus fotos
processing-lead = Suele tardar unos segundos. Mantenga abierta esta página.
processing-long = Está tardando un poco más de lo habitual. No tiene que hacer nada.
result-approved-title = Identidad verificada
result-approved-lead = Su identidad ha sido confirmada. Gracias.
result-suspected-title = Gracias, eso es todo
result-suspected-lead = Su verificación se ha enviado. Algunos detalles deben revisarse con más atención; la empresa que la pidió se pondrá en contacto con usted.
result-waiting-title = Gracias, eso es todo
result-waiting-lead = Ahora un especialista mirará sus fotos. La empresa que pidió la verificación se pondrá en contacto con usted.
result-failed-title = No pudimos confirmar su identidad
result-failed-lead = Puede pedir un nuevo intento a la empresa que le envió aquí.
result-unverified-title = La verificación no se completó
result-unverified-lead = Se detuvo o se acabó el tiempo. Pida un nuevo enlace a la empresa que le envió aquí.
result-done-title = Gracias, eso es todo
result-done-lead = Puede continuar fuera de esta ventana.
result-sent-title = Gracias, eso es todo
result-sent-lead = Hemos recibido sus fotos y se están comprobando. Tendrá noticias de la empresa que pidió la comprobación.
result-added-title = Gracias, eso es todo
result-added-lead = Lo que se le pidió se ha enviado a la empresa.
result-redirect = Le llevamos de vuelta…
result-continue = Continuar
result-close = Ya puede cerrar esta página.
hint-title = Qué puede ayudar la próxima vez
hint-DOC_NOT_FOUND = No vimos un documento en la foto. Haga que llene el marco, sobre una superficie lisa.
hint-DOC_NOT_FULLY_VISIBLE = Parte del documento quedó cortada o tapada. Deben verse las cuatro esquinas.
hint-DOC_TOO_BLURRY = La foto del documento estaba borrosa. No se mueva hasta que la imagen sea nítida.
hint-DOC_GLARED = La luz se reflejaba en el documento. Inclínelo un poco o aléjese de la lámpara.
hint-DOC_FACE_NOT_FOUND = El retrato del documento no se veía con claridad.
hint-DOC_EXPIRED = El documento ha caducado. Use uno vigente.
hint-DOC_TYPE_MISMATCH = La foto mostraba un tipo de documento distinto del elegido.
hint-DOC_SIDE_MISMATCH = La foto mostraba el lado equivocado del documento.
hint-COUNTRY_MISMATCH = El documento fue expedido por un país distinto del elegido.
hint-DOC_NOT_SUPPORTED = Este documento no se acepta aquí. Use otro.
hint-MRZ = Las líneas de letras y signos «<» no se leían bien. Deben estar nítidas y completas.
hint-BARCODE_NOT_FOUND = No se pudo leer el código de barras del documento. Debe verse nítido, completo y sin reflejos.
hint-PRINT = No se pudo leer una parte del texto del documento. Todo debe verse nítido, completo y sin reflejos.
hint-DOC_COPY = La foto mostraba una copia o una pantalla. Use el documento original.
hint-DOC_DAMAGED = El documento está demasiado dañado para leerlo. Use otro, por favor.
hint-DOCUMENT = No se pudo comprobar el documento. Fotografíe de nuevo el original: entero, nítido y con buena luz.
hint-NO_FACE_FOUND = No vimos una cara en la foto. Mire de frente a la cámara, con buena luz.
hint-TOO_MANY_FACES = Había más de una cara en la foto. Debe aparecer solo usted.
hint-FACE_TOO_BLURRY = La foto de su cara estaba borrosa. No se mueva durante un momento.
hint-FACE_GLARED = La luz se reflejaba en su cara o en sus gafas.
hint-FACE_MISMATCH = Su cara y el retrato del documento no se parecían. Use su propio documento y una luz uniforme.
hint-FAKE_FACE = No pudimos ver que hubiera una persona real ante la cámara.
hint-FACE_UNCERTAIN = No pudimos distinguir si delante de la cámara había una persona o una imagen. Fotografíese usted, con luz uniforme y sin marcos ni pantallas alrededor de la cara.
hint-FACE = No se pudo comprobar su cara. Mire directamente a la cámara, con buena luz y sin nadie más en la imagen.

## Mostrar la cara de nuevo

face-welcome-title = Muéstrenos que es usted
face-welcome-lead = Una foto de su cara se compara con el selfi de su verificación de identidad anterior. Tarda unos segundos.
face-consent = Acepto que una foto de mi cara se compare automáticamente con el selfi de mi verificación de identidad.
face-checking-title = Comparando su cara
face-again-lead = { $n ->
    [one] No le hemos reconocido. Le queda un intento, así que tómese su tiempo.
   *[other] No le hemos reconocido. Le quedan { $n } intentos.
}
face-recognised-title = Le hemos reconocido
face-recognised-lead = Gracias. Puede continuar donde estaba.
face-refused-title = No le hemos reconocido
face-refused-lead = Puede pedir un enlace nuevo a la empresa que le envió aquí.
hint-SELFIE_MISMATCH = Su cara no se parecía lo suficiente al selfi de su verificación de identidad. Busque una luz uniforme y quítese el sombrero y las gafas.
hint-FACE_PRINTED = La foto mostraba una cara en un documento o una imagen. Mire usted en persona a la cámara.
hint-FACE_TURNED = Tenía la cabeza girada o inclinada. Mire de frente a la cámara.
hint-FACE_FAR = Su cara era demasiado pequeña en la foto. Acérquese.
hint-FACE_CUT = Parte de su cara estaba en el borde de la foto. Debe verse entera y en el centro.
hint-FACE_NEAR = La cámara estaba demasiado cerca. Sosténgala a un brazo de distancia.
hint-SAME_PHOTO = Esta foto ya se envió antes. Haga una nueva.

## Cuando algo lo impide

gone-title = Este enlace ya no es válido
gone-lead = Ha caducado o ya se ha usado. Pida uno nuevo a la empresa que se lo envió.
lost-title = No podemos conectar con el servidor
lost-lead = Compruebe su conexión a internet e inténtelo de nuevo.
retry = Intentar de nuevo
leaving-title = ¿Detener la verificación?
leaving-lead = Su identidad no se confirmará y este enlace dejará de funcionar.
leaving-yes = Sí, detener
leaving-no = No, seguir
problem-network = Se interrumpió la conexión. Inténtelo de nuevo.
problem-server = Algo falló por nuestra parte. Inténtelo de nuevo en un momento.
problem-refused = No ha funcionado. Compruébelo e inténtelo de nuevo.

## Páginas que no necesitan enlace

outcome-success-title = Gracias, ha terminado
outcome-success-lead = La comprobación está completa. Puede volver a la empresa que la pidió.
outcome-fail-title = No hemos podido confirmar su identidad
outcome-fail-lead = Vuelva a la empresa que pidió la comprobación. Podrá decirle más o darle un nuevo intento.
outcome-unverified-title = Todavía no hay resultado
outcome-unverified-lead = O bien sus fotos aún se están revisando, o bien la comprobación se detuvo antes de terminar. La empresa que la pidió puede decirle más.
code-title = Introduzca su código
code-lead = Se lo ha dado la empresa que le pide esta comprobación.
code-label = Código de ocho cifras
code-length = El código tiene ocho cifras. Revise lo que ha escrito.
code-wrong = Este código no funciona. Revise las cifras o pida a la empresa un código nuevo.
code-wait = { $minutes ->
    [one] Ha habido demasiados códigos incorrectos. Espere un minuto e inténtelo de nuevo.
   *[other] Ha habido demasiados códigos incorrectos. Espere { $minutes } minutos e inténtelo de nuevo.
}
about-title = Aquí se comprueban identidades
about-lead = Se llega aquí con un enlace personal de la empresa que le pide una comprobación. Abra ese enlace, por favor.
about-code = ¿Ha recibido en su lugar un código de ocho cifras? Escríbalo aquí.
about-go = Introducir un código

## Sending over a line that breaks

upload-waiting = En este momento no se puede enviar. La imagen permanece aquí y se enviará sola en cuanto sea posible. Mantenga esta página abierta.
upload-now = Intentar ahora
upload-ended = Su sesión ya había terminado cuando llegó la imagen, por lo que no se ha guardado.

## From a screen to a phone

handoff-offer = Continuar en el teléfono
handoff-title = Continuar en el teléfono
handoff-lead = Escanee este código con la cámara de su teléfono o abra allí el enlace. Esta página le acompaña.
handoff-opened = La verificación está abierta en su teléfono. Siga allí los pasos; esta página le acompaña.
handoff-waiting = Esperando a su teléfono…
handoff-qr = Código para escanear con el teléfono
handoff-link = Enlace para su teléfono
handoff-copy = Copiar enlace
handoff-copied = El enlace se ha copiado.
handoff-code = O vaya en su teléfono a { $address } y escriba:
handoff-here = Continuar aquí
handoff-done = Puede dejar el teléfono. El otro dispositivo sigue solo.
handoff-expired-title = Este código ya no funciona
handoff-expired-lead = Sirve una vez y durante diez minutos. Abra uno nuevo en el dispositivo que lo mostró.
## Movimientos ante la cámara y ayuda al hacer la foto

acts-title = Demuestre que es usted
acts-lead = Unos pequeños movimientos ante la cámara demuestran que nadie usa una imagen suya. Le diremos qué hacer, paso a paso.
acts-time = Dura alrededor de medio minuto. Tiene { $minutes } minutos y puede empezar de nuevo.
acts-begin = Empezar
acts-unable = No puedo hacerlo
acts-away = La cámara se interrumpió. Puede empezar de nuevo.
acts-rest = Mire de frente a la cámara
act-LEFT = Gire la cabeza hacia la izquierda
act-RIGHT = Gire la cabeza hacia la derecha
act-UP = Levante la barbilla
act-DOWN = Baje la barbilla
act-NEARER = Acérquese
acts-sending = Enviando sus movimientos
acts-missed-title = No se vieron todos los movimientos
acts-missed-lead = Puede intentarlo de nuevo con otros movimientos. O enviarlo así: entonces quizá alguien tenga que revisarlo, y tardará más.
acts-missed-which = Esto no se vio
acts-again = Intentarlo de nuevo
acts-send = Enviarlo así
acts-without = Continuar sin los movimientos
acts-without-lead = Sin cámara no se pueden ver los movimientos. Puede continuar: entonces quizá alguien tenga que revisarlo, y tardará más.
look-face-none = No se ve ninguna cara
look-face-several = Solo usted, por favor
look-face-far = Acérquese un poco
look-face-near = Aléjese un poco
look-face-turned = Mire de frente a la cámara
look-face-aside = Ponga la cara dentro del óvalo
look-face-more = Un poco más
look-glare = Hay un reflejo. Inclínelo un poco
look-blur = Aún no está nítido. No se mueva
look-still = No se mueva
look-document-none = Coloque el documento dentro del marco
look-document-far = Acérquese
look-document-cut = Aléjese un poco
look-document-askew = Enderece el documento
look-left = Mueva el documento hacia la izquierda
look-right = Mueva el documento hacia la derecha
look-up = Mueva el documento hacia arriba
look-down = Mueva el documento hacia abajo
capture-auto = Automático
## What is asked beside pictures, and the last look

email-title = Confirme su correo electrónico
email-lead = Le enviamos un código de seis cifras.
email-label = Correo electrónico
email-wrong = Introduzca una dirección de correo, por ejemplo nombre@example.com.
email-other = Usar otra dirección
phone-title = Confirme su número de teléfono
phone-lead = Le enviamos un código de cuatro cifras por SMS.
phone-label = Número de teléfono
phone-wrong = Elija el país e introduzca un número de teléfono de ese país.
phone-other = Usar otro número
phone-country = País del número
task-send = Enviar el código
task-sent = Hemos enviado un código a
task-life = Es válido durante diez minutos. Si no llega, mire en la carpeta de correo no deseado.
task-code = Código del mensaje
task-code-length = El código tiene { $digits } cifras. Compruebe lo que ha escrito.
task-code-wrong = No es el código que hemos enviado. Compruebe las cifras.
task-code-over = Este código ya no es válido. Solicite uno nuevo.
task-resend = Enviar un código nuevo
task-resend-in = Código nuevo en { $seconds } s
task-wait = { $minutes ->
    [one] Espere un minuto antes de que se envíe otro código.
   *[other] Espere { $minutes } minutos antes de que se envíe otro código.
}
task-unsent = No se ha podido enviar el código. Inténtelo de nuevo en un momento.
task-refused = No se puede enviar nada ahí. Compruebe lo que ha escrito.
task-enough = En esta verificación no se pueden enviar más códigos. Pida un nuevo enlace a la empresa.
task-skip = Omitir este paso
task-none-title = Este paso no está disponible aquí
task-none-lead = La empresa pide algo que esta página no puede hacer. Comuníqueselo.
task-none-skip = La empresa pide algo que esta página no puede hacer. Puede continuar sin ello.
choose = Elija una opción
optional = opcional
field-missing = Rellene este campo.
field-wrong = Compruebe esta respuesta.
field-range = Es demasiado o demasiado poco. Compruébelo.
address-title = ¿Dónde vive?
address-lead = Introduzca la dirección de su domicilio.
address-street = Calle y número
address-postal = Código postal
address-city = Localidad
address-region = Región
address-country = País
questions-title = Preguntas
questions-faults = { $n ->
    [one] Hay que revisar una respuesta.
   *[other] Hay que revisar { $n } respuestas.
}
questions-lines = Una entrada por línea.
questions-remove = quitar
summary-title = Revise todos los datos
summary-lead = Todavía puede cambiarlos. Después, envíelos.
summary-change = Cambiar
summary-send = Enviar
summary-sent = Añadido
summary-answered = Respondido
summary-skipped = Omitido
summary-address = Domicilio
bill-kind = ¿Qué tiene a mano?
bill-utility = Una factura de luz, agua, gas o internet
bill-bank = Un extracto bancario
bill-letter = Una carta de una autoridad
bill-lease = Un contrato de alquiler
bill-hint = Debe mostrar su nombre, su dirección y la fecha, y no tener más de tres meses.
## The way to what is held about the person

own-page = Qué se guarda sobre usted

## Recognising a document before it is chosen

detect-button = Reconocer a partir de una foto
detect-found = Se ha reconocido el documento. Compruebe los datos.
detect-not = No se ha reconocido el documento. Elíjalo usted mismo.
detect-other = Este documento no se acepta aquí. Elija uno de los siguientes.
