### O que uma pessoa lê durante a verificação. Frases curtas, sem jargão.

page-title = { $screen } – verificação de identidade
language = Idioma
back = Voltar
leave = Parar a verificação
continue = Continuar
step-of = Passo { $n } de { $total }
time-left = Faltam { $time }
time-short = Faltam menos de dois minutos.
loading = Um momento…

## Antes de começar

welcome-title = Vamos confirmar a sua identidade
welcome-lead = Demora cerca de dois minutos. Tenha à mão:
welcome-document = O seu documento de identificação
welcome-document-more = O original, não uma cópia nem um ecrã
welcome-face = O seu rosto
welcome-face-more = Uma fotografia, sem chapéu nem óculos de sol
welcome-light = Boa luz
welcome-light-more = Sem reflexos nem sombras fortes
welcome-consent = Aceito que as fotografias do meu documento e do meu rosto sejam usadas para confirmar a minha identidade e que o meu rosto seja comparado automaticamente com a fotografia do documento.
welcome-consent-document = Aceito que as fotografias do meu documento sejam usadas para confirmar a minha identidade.
welcome-consent-missing = Assinale a caixa para aceitar. Sem o seu consentimento não podemos começar.
welcome-privacy = As suas fotografias são guardadas de forma cifrada, para a empresa que pediu esta verificação.
welcome-start = Aceitar e começar

## Escolha do documento

document-title = Escolha o seu documento
country-label = País emissor
country-hint = Escreva para procurar
country-none = Nenhum país com esse nome
country-found = { $n ->
    [one] { $n } país
   *[other] { $n } países
}
country-utopia = Utopia (documentos de exemplo)
country-missing = Escolha o país que emitiu o seu documento.
document-label = Tipo de documento
document-missing = Escolha um tipo de documento.
document-PASSPORT = Passaporte
document-ID_CARD = Cartão de identidade
document-RESIDENCE_PERMIT = Autorização de residência
document-DRIVER_LICENSE = Carta de condução
document-INTERNATIONAL_PASSPORT = Passaporte internacional
document-NATIONAL_PASSPORT = Passaporte interno
document-OLD_ID_CARD = Cartão de identidade (modelo antigo)
document-VISA = Visto
document-AADHAAR = Cartão Aadhaar
document-PAN_CARD = Cartão PAN
document-BORDER_CROSSING = Cartão de passagem de fronteira
document-ASYLUM = Documento de asilo
document-VOTER_CARD = Cartão de eleitor
document-TRAVEL_CARD = Cartão de viagem
document-PHOTO_CARD = Cartão com fotografia
document-MILITARY_CARD = Cartão militar
document-PROOF_OF_AGE_CARD = Cartão comprovativo de idade
document-DIPLOMATIC_ID = Cartão de identidade diplomático
document-PROVISIONAL_DRIVER_LICENSE = Carta de condução provisória
document-ADDRESS_CARD = Cartão de morada
document-SOCIAL_SECURITY_CARD = Cartão da segurança social
document-WORK_PERMIT = Autorização de trabalho
document-OTHER = Outro documento

## Tirar as fotografias

capture-page-title = Página com a fotografia
capture-page-hint = Abra o passaporte na página com a sua fotografia, de modo a preencher a moldura
capture-front-title = Frente
capture-front-hint = Pouse o cartão numa superfície plana, de modo a preencher a moldura
capture-back-title = Verso
capture-back-hint = Vire o cartão, de modo a preencher a moldura
capture-face-title = O seu rosto
capture-face-hint = Olhe em frente, com o rosto dentro da oval
capture-sheet-hint = Coloque a página inteira dentro da moldura; todas as palavras têm de se ler
capture-shoot = Tirar a fotografia
capture-upload = Carregar uma fotografia
capture-native = Abrir a aplicação da câmara
capture-light-on = Ligar a luz
capture-light-off = Desligar a luz
capture-starting = A iniciar a câmara…
capture-dark = Está um pouco escuro aqui
capture-keep = Manter a fotografia anterior
capture-reading = A ler o ficheiro…
camera-title = A câmara não está disponível
camera-refused = O navegador não tem autorização para usar a câmara. Pode permiti-lo nas definições do navegador ou adicionar uma fotografia de outra forma.
camera-none = Não foi encontrada nenhuma câmara neste dispositivo. Pode adicionar uma fotografia de outra forma.
camera-busy = Outra aplicação está a usar a câmara. Feche-a e tente de novo, ou adicione uma fotografia de outra forma.
camera-insecure = A câmara só funciona com uma ligação segura (https). Pode adicionar uma fotografia de outra forma.
camera-failed = Não foi possível iniciar a câmara. Pode adicionar uma fotografia de outra forma.
camera-retry = Tentar a câmara de novo
picture-unreadable = Não é possível ler este ficheiro como imagem. Escolha uma fotografia JPEG ou PNG.
picture-too-large = Este ficheiro é demasiado grande. Escolha uma imagem com menos de { $megabytes } MB.
file-too-large = Este ficheiro é demasiado grande. Escolha um com menos de { $megabytes } MB.
picture-refused = Esta fotografia não pode ser usada. Tire outra.

## Ver a fotografia

preview-title = Lê-se tudo?
preview-check = Veem-se os quatro cantos, as letras estão nítidas e nada está tapado por reflexos ou dedos.
preview-face-title = Vê-se bem o seu rosto?
preview-face-check = O rosto vê-se por inteiro, nítido e com luz uniforme, de olhos abertos.
preview-extra-title = Lê-se tudo?
preview-extra-check = Vê-se a página inteira, as letras estão nítidas e nada está tapado por reflexos ou dedos.
preview-file-title = É este o ficheiro certo?
preview-file-check = Contém todas as páginas e não está protegido por palavra-passe.
preview-alt = A fotografia do seu documento
preview-face-alt = A fotografia do seu rosto
preview-extra-alt = A fotografia da página
preview-use = Usar esta fotografia
preview-file-use = Usar este ficheiro
preview-retake = Tirar outra
preview-other = Escolher outro
preview-sending = A enviar… { $percent }%

## Nova tentativa

again-title = Vamos tentar mais uma vez
again-lead = Nem tudo pôde ser usado. Não precisa de recomeçar do início.
again-last = Nem tudo pôde ser usado. Esta é a última tentativa, por isso não tenha pressa.
again-why = O que correu mal e o que ajuda
again-go = Tirar as fotografias de novo
again-face = Tirar de novo a fotografia do rosto
again-other = Escolher outro documento

## Outros documentos

extra-hint = Tem de estar completo e legível.
extra-formats = Fotografias em JPG ou PNG
extra-formats-pdf = Fotografias em JPG ou PNG, ou um PDF
extra-photograph = Tirar uma fotografia
extra-upload = Escolher um ficheiro
extra-keep = Manter o ficheiro anterior

## A verificação e o seu fim

processing-title = Estamos a verificar as suas fotografias
processing-lead = Costuma demorar alguns segundos. Mantenha esta página aberta.
processing-long = Está a demorar um pouco mais do que o habitual. Não precisa de fazer nada.
result-approved-title = Identidade verificada
result-approved-lead = A sua identidade foi confirmada. Obrigado.
result-suspected-title = Obrigado, é tudo
result-suspected-lead = A sua verificação foi enviada. Alguns pormenores precisam de ser vistos com mais atenção e a empresa que a pediu entrará em contacto consigo.
result-waiting-title = Obrigado, é tudo
result-waiting-lead = Um especialista vai agora ver as suas fotografias. A empresa que pediu a verificação entrará em contacto consigo.
result-failed-title = Não foi possível confirmar a sua identidade
result-failed-lead = Para uma nova tentativa, contacte a empresa que pediu esta verificação.
result-unverified-title = A verificação não foi concluída
result-unverified-lead = Foi interrompida ou o tempo terminou. Para obter uma nova ligação, contacte a empresa que a pediu.
result-done-title = Obrigado, é tudo
result-done-lead = Pode continuar fora desta janela.
result-sent-title = Obrigado, é tudo
result-sent-lead = As suas fotografias foram entregues e estão a ser verificadas. A empresa que pediu a verificação entrará em contacto consigo.
result-added-title = Obrigado, é tudo
result-added-lead = O que foi pedido foi enviado à empresa.
result-redirect = A voltar ao ponto de partida…
result-continue = Continuar
result-close = Já pode fechar esta página.
hint-title = O que pode ajudar da próxima vez
hint-DOC_NOT_FOUND = Não vimos um documento na fotografia. Pouse-o numa superfície lisa e faça com que preencha a moldura.
hint-DOC_NOT_FULLY_VISIBLE = Parte do documento estava cortada ou tapada. Têm de se ver os quatro cantos.
hint-DOC_TOO_BLURRY = A fotografia do documento estava desfocada. Não se mexa até a imagem ficar nítida.
hint-DOC_GLARED = A luz refletia-se no documento. Incline-o um pouco ou afaste-se do candeeiro.
hint-DOC_FACE_NOT_FOUND = A fotografia do rosto no documento não se via com clareza.
hint-DOC_EXPIRED = O documento está caducado. Use um que esteja válido.
hint-DOC_TYPE_MISMATCH = A fotografia mostrava um tipo de documento diferente do que escolheu.
hint-DOC_SIDE_MISMATCH = A fotografia mostrava o lado errado do documento.
hint-COUNTRY_MISMATCH = O documento foi emitido por um país diferente do que escolheu.
hint-DOC_NOT_SUPPORTED = Este documento não é aceite aqui. Use outro.
hint-MRZ = Não foi possível ler bem as linhas de letras e sinais «<». Têm de estar nítidas e completas.
hint-BARCODE_NOT_FOUND = Não foi possível ler o código de barras do documento. Tem de estar nítido, completo e sem reflexos.
hint-PRINT = Não foi possível ler parte do texto do documento. Tudo tem de estar nítido, completo e sem reflexos.
hint-DOC_COPY = A fotografia mostrava uma cópia ou um ecrã. Use o documento original.
hint-DOC_DAMAGED = O documento está demasiado danificado para ser lido. Use outro.
hint-DOCUMENT = Não foi possível verificar o documento. Fotografe de novo o original: inteiro, nítido e com boa luz.
hint-NO_FACE_FOUND = Não vimos um rosto na fotografia. Olhe de frente para a câmara, com boa luz.
hint-TOO_MANY_FACES = Havia mais do que um rosto na fotografia. Não pode aparecer mais ninguém na imagem.
hint-FACE_TOO_BLURRY = A fotografia do seu rosto estava desfocada. Fique imóvel por um momento.
hint-FACE_GLARED = A luz refletia-se no seu rosto ou nos óculos.
hint-FACE_MISMATCH = O seu rosto e a fotografia do documento não se pareciam. Use o seu próprio documento e uma luz uniforme.
hint-FAKE_FACE = Não conseguimos ver que estava uma pessoa real diante da câmara.
hint-FACE_UNCERTAIN = Não conseguimos distinguir se estava uma pessoa ou uma imagem diante da câmara. Fotografe o seu próprio rosto, com luz uniforme e sem molduras nem ecrãs à volta.
hint-FACE = Não foi possível verificar o seu rosto. Olhe de frente para a câmara, com boa luz e sem mais ninguém na imagem.

## Mostrar o rosto de novo

face-welcome-title = Mostre-nos que é a mesma pessoa
face-welcome-lead = Uma fotografia do seu rosto é comparada com a selfie da sua verificação de identidade anterior. Demora alguns segundos.
face-consent = Aceito que uma fotografia do meu rosto seja comparada automaticamente com a selfie da minha verificação de identidade.
face-checking-title = Estamos a comparar o seu rosto
face-again-lead = { $n ->
    [one] Não foi possível reconhecer o seu rosto. Resta-lhe { $n } tentativa, por isso não tenha pressa.
   *[other] Não foi possível reconhecer o seu rosto. Restam-lhe { $n } tentativas.
}
face-recognised-title = Reconhecemos o seu rosto
face-recognised-lead = Obrigado. Pode continuar onde estava.
face-refused-title = Não foi possível reconhecer o seu rosto
face-refused-lead = Para obter uma nova ligação, contacte a empresa que pediu esta verificação.
hint-SELFIE_MISMATCH = O seu rosto não se parecia o suficiente com a selfie da sua verificação de identidade. Procure uma luz uniforme e tire o chapéu e os óculos.
hint-FACE_PRINTED = A fotografia mostrava um rosto num documento ou numa imagem. Mostre o seu próprio rosto à câmara.
hint-FACE_TURNED = Tinha a cabeça virada ou inclinada. Olhe de frente para a câmara.
hint-FACE_FAR = O seu rosto estava demasiado pequeno na fotografia. Aproxime-se.
hint-FACE_CUT = Parte do seu rosto estava na margem da fotografia. Tem de se ver inteiro e ao centro.
hint-FACE_NEAR = A câmara estava demasiado perto. Segure-a com o braço esticado.
hint-SAME_PHOTO = Esta fotografia já foi enviada. Tire uma nova.

## Quando algo o impede

gone-title = Esta ligação já não é válida
gone-lead = Expirou ou já foi usada. Peça uma nova à empresa que a enviou.
lost-title = Não conseguimos contactar o servidor
lost-lead = Verifique a sua ligação à internet e tente de novo.
retry = Tentar de novo
leaving-title = Parar a verificação?
leaving-lead = A sua identidade não será confirmada e esta ligação deixará de funcionar.
leaving-yes = Sim, parar
leaving-no = Não, continuar
problem-network = A ligação foi interrompida. Tente de novo.
problem-server = Algo correu mal do nosso lado. Tente de novo dentro de momentos.
problem-refused = Não funcionou. Verifique e tente de novo.

## Páginas que não precisam de ligação

outcome-success-title = Obrigado, já terminou
outcome-success-lead = A verificação está concluída. Pode voltar à empresa que a pediu.
outcome-fail-title = Não foi possível confirmar a sua identidade
outcome-fail-lead = Volte à empresa que pediu a verificação. Pode dar-lhe mais informações ou uma nova tentativa.
outcome-unverified-title = Ainda não há resultado
outcome-unverified-lead = Ou as suas fotografias ainda estão a ser vistas, ou a verificação foi interrompida antes do fim. A empresa que a pediu pode dar-lhe mais informações.
code-title = Introduza o seu código
code-lead = Recebeu-o da empresa que lhe pede esta verificação.
code-label = Código de oito algarismos
code-length = O código tem oito algarismos. Verifique o que escreveu.
code-wrong = Este código não funciona. Verifique os algarismos ou peça um novo código à empresa.
code-wait = { $minutes ->
    [one] Foram introduzidos demasiados códigos errados. Espere { $minutes } minuto e tente de novo.
   *[other] Foram introduzidos demasiados códigos errados. Espere { $minutes } minutos e tente de novo.
}
about-title = Aqui verificam-se identidades
about-lead = Chega-se aqui por uma ligação pessoal da empresa que lhe pede uma verificação. Abra essa ligação.
about-code = Em vez disso, recebeu um código de oito algarismos? Introduza-o aqui.
about-go = Introduzir um código

## Sending over a line that breaks

upload-waiting = Neste momento não é possível enviar. A fotografia fica aqui e será enviada sozinha assim que for possível. Mantenha esta página aberta.
upload-now = Tentar agora
upload-ended = A sua sessão já tinha terminado quando a fotografia chegou, por isso não foi guardada.

## From a screen to a phone

handoff-offer = Continuar no telemóvel
handoff-title = Continuar no telemóvel
handoff-lead = Leia este código com a câmara do telemóvel ou abra aí a ligação. Esta página acompanha.
handoff-opened = A verificação está aberta no seu telemóvel. Siga aí os passos; esta página acompanha.
handoff-waiting = À espera do seu telemóvel…
handoff-qr = Código para ler com o telemóvel
handoff-link = Ligação para o seu telemóvel
handoff-copy = Copiar ligação
handoff-copied = A ligação foi copiada.
handoff-code = Ou abra { $address } no telemóvel e escreva:
handoff-here = Continuar aqui
handoff-done = Pode guardar o telemóvel. O outro dispositivo continua sozinho.
handoff-expired-title = Este código já não funciona
handoff-expired-lead = Serve uma vez e durante dez minutos. Abra um novo no dispositivo que o mostrou.
## Movements before the camera, and help while a picture is taken

acts-title = Mostre que está mesmo aí
acts-lead = Alguns pequenos movimentos diante da câmara mostram que ninguém está a usar uma imagem sua. Dizemos-lhe o que fazer, um passo de cada vez.
acts-time = { $minutes ->
    [one] Demora cerca de meio minuto. Tem { $minutes } minuto e pode recomeçar.
   *[other] Demora cerca de meio minuto. Tem { $minutes } minutos e pode recomeçar.
}
acts-begin = Começar
acts-unable = Não consigo fazer isto
acts-away = A câmara foi interrompida. Pode recomeçar.
acts-rest = Olhe de frente para a câmara
act-LEFT = Vire a cabeça para a esquerda
act-RIGHT = Vire a cabeça para a direita
act-UP = Levante o queixo
act-DOWN = Baixe o queixo
act-NEARER = Aproxime-se
acts-sending = A enviar os seus movimentos
acts-missed-title = Nem todos os movimentos se viram
acts-missed-lead = Pode tentar de novo, com outros movimentos. Ou pode enviar assim: nesse caso, talvez uma pessoa tenha de ver, o que demora mais.
acts-missed-which = Isto não se viu
acts-again = Tentar de novo
acts-send = Enviar assim
acts-without = Continuar sem movimentos
acts-without-lead = Sem câmara não é possível ver os movimentos. Pode continuar: nesse caso, talvez uma pessoa tenha de ver, o que demora mais.
look-face-none = Não se vê nenhum rosto
look-face-several = Apenas uma pessoa, por favor
look-face-far = Aproxime-se um pouco
look-face-near = Afaste-se um pouco
look-face-turned = Olhe de frente para a câmara
look-face-aside = Ponha o rosto dentro da oval
look-face-more = Um pouco mais
look-glare = Há um reflexo. Incline um pouco
look-blur = Ainda não está nítido. Não se mexa
look-still = Não se mexa
look-document-none = Coloque o documento na moldura
look-document-far = Aproxime-se
look-document-cut = Afaste-se um pouco
look-document-askew = Endireite o documento
look-left = Mova o documento para a esquerda
look-right = Mova o documento para a direita
look-up = Mova o documento para cima
look-down = Mova o documento para baixo
capture-auto = Automático
## Steps

email-title = Confirme o seu endereço de e‑mail
email-lead = Enviamos um código de seis algarismos para esse endereço.
email-label = Endereço de e-mail
email-wrong = Introduza um endereço de e-mail, por exemplo nome@example.com.
email-other = Usar outro endereço
phone-title = Confirme o seu número de telefone
phone-lead = Enviamos um código de quatro algarismos para esse número, por SMS.
phone-label = Número de telefone
phone-wrong = Escolha o país e introduza um número de telefone desse país.
phone-other = Usar outro número
phone-country = País do número
task-send = Enviar o código
task-sent = Enviámos um código para
task-life = É válido durante dez minutos. Se não chegar, veja na pasta das mensagens não desejadas.
task-code = Código da mensagem
task-code-length = O código tem { $digits } algarismos. Verifique o que escreveu.
task-code-wrong = Este não é o código que enviámos. Verifique os algarismos.
task-code-over = Este código já não funciona. Peça um novo.
task-resend = Enviar um novo código
task-resend-in = Novo código em { $seconds } s
task-wait = { $minutes ->
    [one] Espere { $minutes } minuto antes de pedir outro código.
   *[other] Espere { $minutes } minutos antes de pedir outro código.
}
task-unsent = Não foi possível enviar o código agora. Tente de novo dentro de momentos.
task-refused = Não é possível enviar nada para aí. Verifique o que escreveu.
task-enough = Nesta verificação já não é possível enviar mais códigos. Peça uma nova ligação à empresa.
task-skip = Saltar este passo
task-none-title = Este passo não está disponível aqui
task-none-lead = A empresa pede algo que esta página não consegue fazer. Informe a empresa.
task-none-skip = A empresa pede algo que esta página não consegue fazer. Pode continuar sem este passo.
choose = Escolha
optional = opcional
field-missing = Preencha este campo.
field-wrong = Verifique esta resposta.
field-range = É pouco ou é demasiado. Verifique.
address-title = Onde mora?
address-lead = Introduza a sua morada.
address-street = Rua e número
address-postal = Código postal
address-city = Localidade
address-region = Distrito ou região
address-country = País
questions-title = Perguntas
questions-faults = { $n ->
    [one] Há { $n } resposta a rever.
   *[other] Há { $n } respostas a rever.
}
questions-lines = Uma resposta por linha.
questions-remove = remover
summary-title = Reveja tudo
summary-lead = Ainda pode fazer alterações. Depois, envie.
summary-change = Alterar
summary-send = Enviar
summary-sent = Adicionado
summary-answered = Respondido
summary-skipped = Saltado
summary-address = Morada
bill-kind = O que tem à mão?
bill-utility = Uma fatura de eletricidade, água, gás ou internet
bill-bank = Um extrato bancário
bill-letter = Uma carta de um serviço público
bill-lease = Um contrato de arrendamento
bill-hint = Tem de mostrar o seu nome, a sua morada e a data, e não pode ter mais de três meses.
## The way to what is held about the person

own-page = Os dados guardados sobre si
