### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Esta verificação foi pedida por { $company }.
me-running-title = A sua verificação não está concluída
me-running-lead = Conclua-a primeiro. Depois poderá ver aqui os dados guardados sobre si.
me-running-go = Continuar a verificação
me-erased-title = Os seus dados foram apagados
me-erased-lead = Tudo sobre si foi apagado em { $date }: fotografias, dados e resultados. Fica apenas uma nota de que houve uma verificação.

## Showing who you are

me-prove-title = Ver os dados guardados sobre si
me-prove-lead = Introduza o que está no seu documento, para que mais ninguém com esta ligação possa ver os seus dados.
me-prove-go = Mostrar os meus dados
me-prove-missing = Preencha os dois campos.
me-prove-wrong = Não é o que lemos no documento. Verifique os dois campos.
me-prove-wait = { $minutes ->
    [one] Houve tentativas erradas. Pode tentar de novo dentro de { $minutes } minuto.
   *[other] Houve tentativas erradas. Pode tentar de novo dentro de { $minutes } minutos.
}
me-prove-over = Para proteger os seus dados, esta página foi bloqueada. Preencha de novo os dois campos.
me-unprovable = Não conseguimos ler o suficiente do documento para confirmar aqui a sua identidade. Se quiser ver os seus dados, contacte a empresa.

## What was decided

me-decision-title = O que foi decidido, e porquê
me-decided-program = Um programa decidiu em { $date }, sem intervenção humana.
me-decided-person = Uma pessoa decidiu em { $date }.
me-reason-fine = As verificações não encontraram nada de errado.
me-reason-differs = O seu documento e o que a empresa sabe sobre si não coincidem aqui: { $fields }.
me-reason-genuine = Havia sinais de que o documento ou uma fotografia não eram autênticos.
me-reason-closer = A empresa precisa de ver alguns pormenores com mais atenção.
me-reason-secret = Algumas verificações contra a fraude não são explicadas em pormenor, porque isso ajudaria quem comete fraudes.

## What is held

me-data-title = O que está no seu documento
me-field-GIVEN_NAMES = Nomes próprios
me-field-SURNAME = Apelido
me-field-DATE_OF_BIRTH = Data de nascimento
me-field-SEX = Sexo
me-field-NATIONALITY = Nacionalidade
me-field-DOCUMENT_NUMBER = Número do documento
me-field-PERSONAL_NUMBER = Número pessoal
me-field-DATE_OF_ISSUE = Data de emissão
me-field-EXPIRY_DATE = Data de validade
me-field-ISSUING_STATE = País emissor
me-field-ADDRESS = Morada
me-field-AGE = Idade
me-field-FURTHER_DOCUMENT = Outro documento
me-field-OTHER = Outros dados
me-pictures-title = As suas fotografias e ficheiros
me-picture-show = Mostrar: { $name }
me-picture-extra = Outro documento
me-held-title = O que está guardado, e de onde vem
me-held-PICTURES = Fotografias e ficheiros, enviados por si
me-held-FRAMES = Fotografias dos seus movimentos diante da câmara, enviadas por si
me-held-DOCUMENT = O que está no seu documento, lido nas suas fotografias
me-held-FACE = Números que descrevem o seu rosto, calculados a partir das suas fotografias
me-held-TYPED = Endereço de e-mail, número de telefone, morada e respostas, de si
me-held-DEVICE = Endereço de internet e tipo de dispositivo, do seu navegador
me-held-COMPANY = O que a empresa nos disse sobre si
me-held-RESULTS = Resultados das verificações e a decisão
me-held-REQUESTS = O que pediu nesta página
me-purpose = Tudo isto serve para confirmar a sua identidade e é recebido pela empresa que pediu a verificação.
me-kept = { $days ->
    [one] A empresa diz que guarda estes dados durante { $days } dia.
   *[other] A empresa diz que guarda estes dados durante { $days } dias.
}
me-kept-unknown = É a empresa que decide durante quanto tempo são guardados. Muitas vezes, é uma lei que o define.
me-privacy = Política de privacidade da empresa
me-download = Descarregar os meus dados
me-download-hint = Um ficheiro ZIP com as suas fotografias e com os seus dados num formato que os programas conseguem ler.

## Asking for something

me-words = O que quer dizer sobre isto? (opcional)
me-answer = A resposta:
me-asked-OPEN = Fez este pedido em { $date }. Ainda não há resposta.
me-asked-DONE = Fez este pedido, e uma pessoa analisou-o em { $date }.
me-asked-REFUSED = Fez este pedido. Foi recusado em { $date }.
me-review-title = Pedir que uma pessoa reveja a decisão
me-review-lead = Pode pedi-lo uma vez, até { $date }. A decisão mantém-se até que alguém a reveja.
me-review-go = Pedir a revisão
me-erasure-title = Pedir que os seus dados sejam apagados
me-erasure-ASK = A decisão cabe à empresa. As leis, como as que combatem o branqueamento de capitais, podem obrigá-la a guardar os seus dados durante alguns anos.
me-erasure-IMMEDIATE = Tudo sobre si é apagado de imediato. Não é possível voltar atrás, e talvez tenha de repetir a verificação.
me-erasure-sure = Sim, quero que os meus dados sejam apagados.
me-erasure-sure-missing = Assinale a caixa para confirmar.
me-erasure-go = Pedir o apagamento
