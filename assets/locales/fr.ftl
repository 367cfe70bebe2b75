# Le document de synthèse

report-title = Document de synthèse
report-above-title = Bilan de compétences · { $agency }
report-header-example = { $name } · exemple
report-footer = { $agency } · { $date }
report-page = page { $page } / { $pages }
report-example = Exemple : cette personne n’existe pas. Les réponses sont inventées pour montrer le document.
report-incomplete = L’entretien n’est pas terminé : { $share } % des questions ont une réponse. Ce qui suit peut changer quand il sera complet.

report-when = Date
report-when-from-to = du { $from } au { $to }
report-by-whom = Entretien mené par
report-by-whom-at = { $counsellor }, { $agency }
report-in-which-languages = Langues de l’entretien
report-interpreter = Interprète
report-interpreter-none = sans interprète
report-reference = Référence du dossier

report-overview = Ce que nous avons trouvé
report-overview-paid = Vous avez travaillé contre paiement : { $list }.
report-overview-unpaid = Vous avez aussi appris par un travail non payé : { $list }.
report-overview-strengths = Ce que vous faites le mieux : { $list }.
report-overview-languages = Vous utilisez ces langues : { $list }.
report-overview-accessible = Parmi les métiers comparés, celui qui vous est accessible et vous ressemble le plus est : { $name }.
report-overview-aiming = Un métier à viser avec un peu de préparation : { $name }.
report-project = Votre projet :
report-interests = Ce qui vous attire :

report-profile = Votre profil
report-profile-intro = Chaque barre montre le niveau trouvé, de 0 à 4. Le trait fin montre la marge d’erreur : plus il est court, plus le résultat est sûr.
report-legend-interval = niveau trouvé et marge (4 chances sur 5)
report-legend-self = ce que vous dites de vous-même
report-legend-observed = ce que d’autres ont vu
report-profile-missing = Pas encore évalué : { $list }. « Pas évalué » ne veut pas dire « ne sait pas faire ».
report-level-0 = pas encore
report-level-1 = avec de l’aide
report-level-2 = seul, cas simples
report-level-3 = seul, tout à fait
report-level-4 = expert
report-level-of-four = { $level } sur 4
report-to-confirm = à confirmer

report-strengths = Vos points forts
report-column-competence = Compétence
report-column-level = Niveau
report-column-evidence = Ce que vous savez faire, et d’où on le sait
report-column-source = Qui le dit
report-strengths-note = « À confirmer » : il faudrait un essai ou un document pour en être sûr.
report-source-self = vous-même
report-source-observed = la personne qui vous conseille
report-source-document = un document
report-source-test = un essai pratique

report-languages = Vos langues
report-column-language = Langue
report-cefr-listening = Écouter
report-cefr-spoken-interaction = Discuter
report-cefr-spoken-production = Parler en continu
report-cefr-reading = Lire
report-cefr-writing = Écrire
report-mother-tongue = { $name } (première langue)
report-below-a1 = avant A1
report-languages-note = Niveaux du Cadre européen commun : A1 et A2 débutant, B1 et B2 indépendant, C1 et C2 expérimenté. Un tiret : pas évalué.

report-experience = Votre expérience
report-column-work = Travail
report-column-kind = Payé ou non
report-column-place = Lieu et durée
report-column-details = Ce que vous avez fait
report-paid = payé
report-unpaid = non payé

report-qualifications = Écoles, diplômes et permis
report-column-qualification = Titre
report-column-country = Pays
report-column-year = Année
report-column-recognition = Reconnaissance au Maroc

report-occupations = Des métiers pour vous
report-occupations-intro = Nous avons comparé votre profil à ce que chaque métier demande. La barre montre la part couverte ; le trait fin, ce qu’elle peut devenir quand tout sera évalué.
report-accessible = Accessibles maintenant.
report-accessible-intro = Rien de connu ne vous empêche de commencer.
report-aiming = À viser.
report-aiming-intro = Des métiers proches de vous, avec une condition à remplir ou des choses à apprendre.
report-class-open = ouvert
report-class-to-verify = à vérifier
report-class-blocked = fermé aujourd’hui
report-target = votre choix · { $class }
report-coverage-all = Vous avez presque tout ce que ce métier demande
report-coverage-most = Vous avez la plus grande partie de ce que ce métier demande
report-coverage-large = Vous avez plus de la moitié de ce que ce métier demande
report-coverage-half = Vous avez environ la moitié de ce que ce métier demande
report-coverage-part = Vous avez une partie de ce que ce métier demande
report-coverage = { $words } : { $value }.
report-coverage-between = { $words } : { $value }, entre { $low } et { $high } % selon ce qui reste à évaluer.
report-coverage-unknown = Trop peu de compétences ont été évaluées pour donner un chiffre.
report-provisional = Ce chiffre est provisoire.
report-brings = Vous apportez :
report-to-develop = À développer :
report-gap = { $name } (moins { $points } points)
report-gap-near = { $name } (presque acquis, moins { $points } points)
report-missing = Il manque :
report-to-verify = À vérifier :
report-met = Condition remplie :
report-not-assessed = Pas évalué :
report-note = À savoir :
report-under-use = ce métier utiliserait peu de ce que vous savez faire. Un métier plus qualifié peut vous convenir.

report-next-steps = Et maintenant
report-column-step = Étape
report-column-who = Avec qui
report-column-when = Quand
report-column-bring = À apporter
report-next-for = Pour le métier : { $name }
report-next-missing = Demander à l’agence comment obtenir : { $list }.
report-next-verify = Apporter les papiers ou l’information sur : { $list }.
report-next-develop = Chercher une formation ou un stage pour apprendre : { $list }.
report-next-practise = Pratiquer encore un peu, seul ou avec quelqu’un du métier : { $list }.
report-next-assess = Faire évaluer, par un essai ou lors d’un prochain entretien : { $list }.

report-limits = Ce que ce document est, et ce qu’il n’est pas
report-limit-1 = C’est un document d’orientation. Il aide à choisir un métier, une formation, une étape.
report-limit-2 = Ce n’est ni un diplôme ni un certificat, et il ne promet pas d’emploi.
report-limit-3 = Une grande partie repose sur ce que vous avez dit de vous-même. On peut se sous-estimer ou se surestimer.
report-limit-4 = Les calculs utilisent des réglages choisis par des spécialistes. Ils doivent encore être vérifiés sur des situations réelles.
report-limit-5 = Les chiffres sont des repères : quelques points de différence entre deux métiers ne veulent rien dire.
report-rights = Vos données, vos droits
report-rights-text = Ce document vous appartient. Personne d’autre ne le reçoit sans votre accord. Responsable de vos données : { $agency }. La loi marocaine 09-08 vous donne le droit :
report-right-1 = de voir toutes les données gardées sur vous ;
report-right-2 = de faire corriger ce qui est faux ou ancien ;
report-right-3 = de vous opposer à leur usage, pour une raison légitime ;
report-right-4 = de vous adresser à la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
report-fair = Un recrutement honnête ne se paie pas
report-fair-text = Ni ce bilan, ni une offre d’emploi, ni un recrutement ne doivent vous coûter de l’argent. Si quelqu’un vous demande de payer, ou de laisser votre passeport, refusez et parlez-en à l’agence.
report-signatures = Signatures
report-signatures-text = Ce document a été relu avec la personne, qui a pu le corriger.
report-signature-person = { $name }
report-signature-counsellor = { $name }, pour l’agence
report-signature-interpreter = Interprète

report-month-1 = janvier
report-month-2 = février
report-month-3 = mars
report-month-4 = avril
report-month-5 = mai
report-month-6 = juin
report-month-7 = juillet
report-month-8 = août
report-month-9 = septembre
report-month-10 = octobre
report-month-11 = novembre
report-month-12 = décembre
report-date = { $day ->
    [1] 1er
   *[other] { $day }
  } { $month } { $year }
report-list-separator = {", "}
report-list-strong-separator = {" ; "}
report-list-end = { $items } et { $last }
report-list-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
report-percent = { $value } %
report-decimal-mark = ,
