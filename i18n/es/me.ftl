### Lo que lee una persona en la página donde ve qué se guarda sobre ella. Frases cortas, «usted» y «nosotros».

me-for = Esta verificación la solicitó { $company }.
me-running-title = Su verificación no ha terminado
me-running-lead = Termínela primero. Después podrá ver aquí qué se guarda sobre usted.
me-running-go = Continuar la verificación
me-erased-title = Sus datos se han borrado
me-erased-lead = El { $date } se borró todo sobre usted: fotos, datos y resultados. Solo queda constancia de que hubo una verificación.

## Demostrar quién es usted

me-prove-title = Ver qué se guarda sobre usted
me-prove-lead = Escriba lo que figura en su documento, para que nadie más que tenga este enlace pueda ver sus datos.
me-prove-go = Mostrar mis datos
me-prove-missing = Rellene los dos campos.
me-prove-wrong = No es lo que leímos en el documento. Compruebe los dos campos.
me-prove-wait = { $minutes ->
    [one] Ha habido intentos erróneos. Puede volver a intentarlo dentro de un minuto.
   *[other] Ha habido intentos erróneos. Puede volver a intentarlo dentro de { $minutes } minutos.
}
me-prove-over = Para proteger sus datos, esta página se ha bloqueado. Escriba los dos campos de nuevo.
me-unprovable = No pudimos leer lo suficiente del documento para reconocerle aquí. Si quiere ver sus datos, pregunte a la empresa.

## Qué se decidió

me-decision-title = Qué se decidió y por qué
me-decided-program = Un programa decidió el { $date }, sin intervención de una persona.
me-decided-person = Una persona decidió el { $date }.
me-reason-fine = Las comprobaciones no encontraron nada incorrecto.
me-reason-differs = Su documento y lo que la empresa sabe de usted difieren en esto: { $fields }.
me-reason-genuine = Había indicios de que el documento o una foto no era auténtico.
me-reason-closer = La empresa debe examinar algunos datos con más detalle.
me-reason-secret = Algunas comprobaciones contra el fraude no se explican en detalle, porque eso ayudaría a quienes hacen trampas.

## Qué se guarda

me-data-title = Lo que dice su documento
me-field-GIVEN_NAMES = Nombre
me-field-SURNAME = Apellidos
me-field-DATE_OF_BIRTH = Fecha de nacimiento
me-field-SEX = Sexo
me-field-NATIONALITY = Nacionalidad
me-field-DOCUMENT_NUMBER = Número del documento
me-field-PERSONAL_NUMBER = Número personal
me-field-DATE_OF_ISSUE = Fecha de expedición
me-field-EXPIRY_DATE = Válido hasta
me-field-ISSUING_STATE = Expedido por
me-field-ADDRESS = Dirección
me-field-AGE = Edad
me-field-FURTHER_DOCUMENT = Otro documento
me-field-OTHER = Otros datos
me-pictures-title = Sus fotos y archivos
me-picture-show = Mostrar: { $name }
me-picture-extra = Otro documento
me-held-title = Qué se guarda y de dónde procede
me-held-PICTURES = Fotos y archivos, de usted
me-held-FRAMES = Fotos de sus movimientos ante la cámara, de usted
me-held-DOCUMENT = Lo que dice su documento, leído en sus fotos
me-held-FACE = Números que describen su rostro, calculados a partir de sus fotos
me-held-TYPED = Correo electrónico, número de teléfono, dirección y respuestas, de usted
me-held-DEVICE = Dirección de internet y tipo de dispositivo, de su navegador
me-held-COMPANY = Lo que la empresa nos comunicó sobre usted
me-held-RESULTS = Resultados de las comprobaciones y la decisión
me-held-REQUESTS = Lo que usted solicitó en esta página
me-purpose = Todo ello sirve para confirmar su identidad. Lo recibe la empresa que solicitó la verificación.
me-kept = { $days ->
    [one] La empresa indica que lo conserva un día.
   *[other] La empresa indica que lo conserva { $days } días.
}
me-kept-unknown = La empresa decide cuánto tiempo se conserva. A menudo lo establece una ley.
me-privacy = Política de privacidad de la empresa
me-download = Descargar mis datos
me-download-hint = Un archivo ZIP con sus fotos y con sus datos en un formato que los programas pueden leer.

## Solicitar algo

me-words = ¿Qué quiere decir al respecto? (opcional)
me-answer = La respuesta:
me-asked-OPEN = Usted lo solicitó el { $date }. Aún no hay respuesta.
me-asked-DONE = Usted lo solicitó, y una persona lo revisó el { $date }.
me-asked-REFUSED = Usted lo solicitó. Se denegó el { $date }.
me-review-title = Que una persona lo revise
me-review-lead = Puede solicitarlo una vez, hasta el { $date }. La decisión no cambia hasta que alguien la haya revisado.
me-review-go = Pedir que una persona lo revise
me-erasure-title = Que se borren sus datos
me-erasure-ASK = La empresa decide al respecto. Las leyes, por ejemplo contra el blanqueo de capitales, pueden obligarla a conservar sus datos algunos años.
me-erasure-IMMEDIATE = Todo sobre usted se borra de inmediato. No se puede deshacer, y quizá tenga que verificarse de nuevo.
me-erasure-sure = Sí, quiero que se borren mis datos.
me-erasure-sure-missing = Marque la casilla para confirmarlo.
me-erasure-go = Solicitar el borrado
