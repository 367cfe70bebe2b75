### Les mots de l'application. Un mot par idée, le même partout.

## La langue elle-même
# Comment la langue se nomme, et celle qui la remplace là où un message manque.
language-name = Français
language-fallback = fr
# Le signe entre les unités et les dixièmes : virgule ou point.
number-decimal = ,
date-short = { $day }/{ $month }/{ $year }
date-short-month = { $month }/{ $year }
date-long = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
time-short = { $hours }:{ $minutes }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
list-separator = {", "}
list-strong-separator = {" ; "}
list-and = { $items } et { $last }
list-or-separator = {", "}
list-or = { $items } ou { $last }

## Le cadre
home = Dossiers
interview = Entretien
results = Résultats
summary = Synthèse
undo = Annuler
redo = Rétablir
remove = Retirer
open = Ouvrir
cancel = Annuler
letters-missing = { $count ->
    [one] Un signe s’affiche
   *[other] { $count } signes s’affichent
} en case vide : aucune police de cet ordinateur ne l’a ({ $codes }). Placez une police qui l’a dans le dossier { $folder }, puis relancez l’application.
dismiss = Compris
loading = Chargement…
larger = Agrandir
smaller = Réduire
appearance-dark = Sombre
appearance-light = Clair
languages-other = Autres langues
digits-write = Écrire les chiffres ainsi : { $digits }
nothing-open = Aucun dossier n’est ouvert. Choisissez-en un dans la liste.
example = Exemple

## La saisie
typing-menu = Menu du texte
typing-undo = Annuler la frappe
typing-redo = Rétablir la frappe
typing-cut = Couper
typing-copy = Copier
typing-paste = Coller
typing-select-all = Tout sélectionner
typing-direction-automatic = Sens automatique
typing-direction-ltr = De gauche à droite
typing-direction-rtl = De droite à gauche

## L'enregistrement
saving = Enregistrement…
saved-at = Enregistré à { $time }
save-again = Enregistrer de nouveau

## Les dossiers
home-title = Dossiers
home-new = Nouvel entretien
home-empty-title = Aucun dossier pour l’instant
home-empty = Commencez un nouvel entretien, ou ouvrez un exemple pour voir comment l’outil fonctionne.
home-search = Chercher un nom
home-nothing-found = Aucun dossier ne porte ce nom.
home-no-name = Sans nom
home-open = Ouvrir le dossier de { $name }
home-remove = Effacer le dossier de { $name }
home-remove-question = Effacer ce dossier pour toujours ? Toutes les réponses, la version précédente et le journal sont effacés du coffre et ne peuvent pas revenir. Ce qui a été imprimé ou remis, les sauvegardes et les copies mises en « quarantine » ne sont pas effacés.
home-remove-yes = Effacer pour toujours
home-remove-no = Garder le dossier
home-remove-short = Effacer
home-removed = Le dossier est effacé.
state-new = Pas encore commencé
state-under-way = En cours : { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $asked } questions
state-finished = Terminé : { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $asked } questions
samples-title = Exemples
samples-about = Trois personnes inventées, pour essayer et pour former. Ouvrir un exemple en fait une copie dans vos dossiers.
sample-1 = Exemple : chantier
sample-2 = Exemple : cuisine
sample-3 = Exemple : soins

## Un nouveau dossier
new-title = Nouvel entretien
new-name = Nom de la personne
new-name-help = Comme la personne souhaite être appelée. Un prénom suffit.
new-name-needed = Indiquez comment la personne souhaite être appelée.
new-interpreter = Interprète
new-interpreter-help = Laissez vide si personne n’interprète.
new-counsellor = Conseiller ou conseillère
new-agency = Agence
new-language = Langue de la personne
person-language-other = Autre langue
language-search = Chercher une langue
language-not-found = Aucune langue de ce nom dans « references.ron ».
person-language-no-questions = Les questions n’existent pas dans cette langue. Elles s’affichent dans la vôtre ({ $shown }) ; la personne qui interprète les traduit. La synthèse peut être imprimée dans ces langues : { $printed }.
person-language-no-document = Les questions s’affichent aussi dans cette langue. La synthèse peut être imprimée dans ces langues : { $printed }.
new-questionnaire = Questionnaire
new-draft = Ce questionnaire est un brouillon : il n’est pas encore publié et peut changer.
new-begin = Commencer l’entretien

## L'entretien
interview-next = Suivant
interview-previous = Précédent
interview-finish = Terminer l’entretien
interview-progress = { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $asked }
interview-go-to = Aller à la question : { $question }
interview-open-points = À revoir avant de terminer
questionnaire-begin = Commencer : { $title }
questionnaire-go-on = Continuer : { $title }
item-guide = Pour vous :
item-sensitive = Réponse sensible : elle reste dans le dossier et n’est jamais imprimée.
answer-refused = Ne souhaite pas répondre
answer-does-not-know = Ne sait pas
answer-not-asked = Question non posée
answer-to = Réponse à : { $question }
answer-clear = Effacer la réponse
answer-own-words = Avec les mots de la personne
note-private = Note privée, jamais imprimée
choice-search = Chercher dans la liste
consent-read-aloud = À lire à voix haute, dans la langue de la personne
consent-yes = Oui, la personne est d’accord
consent-no = Non, la personne n’est pas d’accord
consent-given = D’accord
consent-not-given = Pas d’accord
consent-recorded = Réponse notée le { $when }
number-out-of-range = Indiquez un nombre entre { $min } et { $max }.
date-day = jj/mm/aaaa
date-month = mm/aaaa
date-year = aaaa
date-help = Écrivez la date ainsi : { $shape }
duration-in-years = ans
duration-in-months = mois
duration-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
duration-months = { $months } mois
duration-years-months = { $years ->
    [one] { $years } an
   *[other] { $years } ans
} et { $months } mois
document-title = Nom du document
document-place = Lieu de délivrance
document-year = Année
document-shown = Je l’ai vu
occupation-search = Tapez un métier : maçon, couture, طبخ…
finding-found-by = trouvé par : { $title }
finding-keep = Garder « { $words } » tel que dit
finding-none = Rien de ce nom dans le catalogue.
finding-partly = Une partie des mots seulement :
finding-kept = Gardé tel que dit.
finding-again = Chercher dans le catalogue
group-add = Ajouter : { $row }
group-remove = Retirer { $row }
group-remove-question = Retirer cette ligne et ses réponses ?
group-remove-yes = Retirer la ligne
group-trade = Compétences de métier

## Les niveaux
level-0 = Aucune pratique
level-1 = Avec de l’aide
level-2 = En autonomie, cas simples
level-3 = En autonomie complète
level-4 = Expérience confirmée, peut former
levels-legend = 0 aucune pratique · 1 avec de l’aide · 2 seul, cas simples · 3 seul, complètement · 4 peut former les autres
rating-self = La personne dit :
rating-self-short = Dit la personne
rating-observed = Observé par vous
rating-document = Vu sur un document
rating-test = Vu lors d’un essai
rating-help = Un second clic efface le niveau. L’observation, le document et l’essai comptent davantage que la parole seule.
trade-help = Demandez un exemple pour chaque tâche. Laissez vide ce dont vous n’avez pas parlé.
trade-name-first = Choisissez d’abord un métier du catalogue ci-dessus.
## Les tâches d’un travail ou d’une activité
activity-search = Tapez une activité : cuisine, enfants, رعي…
activity-other = Choisir une autre activité
tasks-name-first = Dites d’abord ci-dessus de quoi il s’agit.
tasks-not-in-catalogue = Cela n’est pas dans le catalogue. Cherchez ci-dessous ce que la personne faisait, ou écrivez-le avec ses mots.
tasks-told = { $count ->
    [one] une tâche racontée
   *[other] { $count } tâches racontées
}
tasks-known = { $count ->
    [one] une déjà dite ailleurs
   *[other] { $count } déjà dites ailleurs
}
tasks-worth = { $count ->
    [one] une à demander
   *[other] { $count } à demander
}
tasks-less-telling = { $count ->
    [one] une moins parlante
   *[other] { $count } moins parlantes
}
tasks-next = Tâches suivantes ({ $count })
tasks-enough = Le reste ne dirait plus grand-chose.
tasks-ask-more = Demander quand même la suite ({ $count })
tasks-all-told = Toutes les tâches connues ont été vues.
tasks-often = Combien de fois
tasks-alone = De quelle façon
tasks-shown = Ce qui l’appuie
often-never = jamais
often-few-times = quelques fois
often-sometimes = de temps en temps
often-often = souvent
alone-with-help = avec de l’aide
alone-simple-cases = sans aide, cas simples
alone-alone = sans aide
alone-teaches = en l’apprenant à d’autres
shown-word = sa parole
shown-observed = montré ici
shown-document = papier ou photo
shown-test = un essai
tasks-pass = Pas cette tâche
tasks-folded-told = Déjà racontées ({ $count })
tasks-folded-known = Déjà dites ailleurs ({ $count })
tasks-folded-passed = Passées ({ $count })
tasks-change = Revoir
tasks-ask-after-all = Demander quand même
tasks-known-from = déjà dit : { $said } — dans « { $place } »
tasks-go-to = Aller à la réponse
tasks-other = Une autre tâche
tasks-other-search = Cherchez une tâche, ou écrivez-la avec les mots de la personne
tasks-told-already = { $task } — déjà dit
proposed-level = Proposé : { $level } · { $words }
proposed-confirm = Confirmer ce niveau
proposed-from = d’après « { $task } » ({ $said })
proposed-more = { $count ->
    [one] et une autre réponse
   *[other] et { $count } autres réponses
}
proposed-help = Déduit de ce qui a été raconté. Ce niveau ne compte pas tant qu’il n’est pas confirmé avec la personne.

## Les langues
cefr-help = Du premier contact (A1) à la maîtrise (C2). Demandez ce que la personne fait dans cette langue.
cefr-add-language = Ajouter une langue
cefr-none = Rien
cefr-listening = Comprendre à l’oral
cefr-reading = Lire
cefr-spoken-interaction = Parler avec quelqu’un
cefr-spoken-production = Raconter, expliquer
cefr-writing = Écrire

## Le profil
profile-title = Profil en direct
profile-toggle = Profil (F2)
profile-chart = Figure : niveaux des compétences avec leur intervalle. Les mêmes chiffres sont écrits dessous.
profile-empty = Le profil se dessine au fil des réponses.
profile-assessed = { $count ->
    [one] { $count } compétence évaluée
   *[other] { $count } compétences évaluées
}

## Décider entre deux métiers
deciding-title = Pour décider entre « { $first } » et « { $second } »
deciding-now = Pour l’instant, leur différence n’est connue qu’à { $points } points sur 100 près. Ces questions la préciseraient le plus :
deciding-narrows = { $competence } — réduirait ce flou de { $points } sur 100
deciding-go = Aller à la question
deciding-nowhere = se demande dans un travail ou une activité à raconter
deciding-added = s’ajoute à un récit
deciding-nothing = Plus aucune réponse ne préciserait leur différence.
deciding-with = Comparer « { $occupation } » avec :
deciding-compare = Comparer « { $first } » avec « { $second } »

## Les résultats
results-occupations = Métiers
results-levels = Compétences
results-all = Tous les métiers
results-find-all = Montrer tous les métiers
results-more = Montrer plus de métiers
results-find = Chercher un métier
results-accessible = Accessibles maintenant
results-accessible-help = L’essentiel est couvert, et rien de connu ne bloque.
results-aiming = À viser
results-aiming-help = Une bonne part est couverte, ou une condition reste à remplir.
results-none = Trop peu de réponses pour proposer des métiers. Continuez l’entretien, ou regardez « Tous les métiers ».
results-empty-list = Rien dans cette liste pour l’instant.
results-caveat = Ces chiffres orientent une discussion ; ils ne décident de rien. Les marges et les poids sont des valeurs d’experts, à calibrer pendant le pilote.
results-finished = L’entretien est terminé.
results-reopen = Rouvrir l’entretien
results-under-way = L’entretien n’est pas terminé : les résultats peuvent encore bouger.
results-other-questionnaires = Questionnaires
class-open = Ouvert
class-to-verify = À vérifier
class-blocked = Bloqué aujourd’hui
fit-coverage = Couverture { $coverage } % · entre { $lo } et { $hi } % selon ce qui n’a pas été évalué
fit-coverage-sure = Couverture { $coverage } %
fit-too-little = Pas assez évalué : { $assessed } % de ce que le métier demande
flag-not-enough-assessed = Pas assez de réponses pour classer ce métier
flag-provisional = Provisoire : une partie n’a pas été évaluée
flag-flat-or-few = Profil trop plat ou trop peu de réponses pour comparer les points forts
flag-under-use = Ce métier utiliserait trop peu les compétences de la personne
target-choose = Choisir comme cible
target-chosen = Métier cible
target-name = Métier cible : { $occupation }
explain = Pourquoi ?
explain-name = Pourquoi ce résultat : { $occupation }
not-assessed = non évalué
knock-out-met = Rempli : { $what }
knock-out-not-met = Manque : { $what }
knock-out-unknown = À vérifier : { $what }
knock-out-cefr = { $activity } en { $languages } ({ $level })
knock-out-age = Avoir { $age } ans
level-interval = Niveau { $level } (entre { $lo } et { $hi })
level-self = dit { $level }
level-observed = observé { $level }
evidence-self = parole de la personne
evidence-observed = observation
evidence-document = document
evidence-test = essai
interest-realistic = travailler avec ses mains, dehors ou avec des machines
interest-investigative = comprendre, mesurer, résoudre
interest-artistic = créer, dessiner, jouer
interest-social = aider, soigner, enseigner
interest-enterprising = vendre, convaincre, entreprendre
interest-conventional = ranger, compter, tenir des papiers en ordre

## D’où vient chaque chiffre
why-title = D’où vient ce chiffre
why-close = Fermer
why-back = Revenir à : { $topic }
why-open-fit = D’où vient ce chiffre : { $occupation }
why-open-level = D’où vient ce niveau : { $competence }
why-none = Pas de chiffre
why-to-answer = Aller à la réponse
why-to-answer-name = Aller à la réponse : { $answer } ({ $of })
why-index = Points : { $points } sur 100
why-index-none = Pas de points : trop peu est évalué
why-index-about = Les points rangent les métiers pour en parler ensemble ; ils ne décident de rien. Ils sont la somme de :
why-part-coverage = Ce qui est couvert
why-part-resemblance = Ressemblance du profil
why-part-use = Usage des points forts
why-of = { $points } sur { $most }
why-of-hundred = { $points } sur 100
why-share = { $share } %
why-covered = La personne couvre { $covered } sur 100 de ce qui a été évalué pour ce métier.
why-covered-all = La personne couvre { $covered } sur 100 de ce que ce métier demande.
why-missing-most = Il manque surtout : { $list }.
why-missing-nothing = De ce qui est évalué, rien ne manque.
why-open = Pas encore évalué
why-open-bounds = Une fois tout évalué, la couverture sera entre { $lo } et { $hi } sur 100.
why-open-about = « Pas évalué » ne veut pas dire « ne sait pas faire ». Voici ce que chaque compétence peut encore apporter.
why-open-list = Ce qui reste à évaluer
why-at-most = { $points } au plus
why-conditions = Conditions du métier
why-condition-unknown = Aucune réponse ne le dit encore.
why-flags = À savoir
why-flag-not-enough = { $found } % de ce que le métier demande est évalué ; il faut { $least } % pour donner des points.
why-flag-provisional = { $found } % de ce que le métier demande est évalué ; le résultat n’est plus provisoire à partir de { $least } %.
why-flag-under-use = { $found } sur 100 de ce que la personne sait faire servirait ; l’alerte vient en dessous de { $least }.
why-flag-few = Compétences évaluées : { $found } ; il en faut { $least } pour comparer les profils. Les points viennent de ce qui est couvert, et de rien d’autre.
why-flag-even = Les niveaux sont trop proches les uns des autres pour comparer hauts et bas. Les points viennent de ce qui est couvert, et de rien d’autre.
why-flag-even-required = Le métier demande le même niveau partout : il n’y a ni hauts ni bas à comparer. Les points viennent de ce qui est couvert, et de rien d’autre.
why-lists = Place dans les listes
why-in-accessible = Ce métier est dans « Accessibles maintenant » :
why-in-aiming = Ce métier est dans « À viser ».
why-not-accessible = Pour « Accessibles maintenant », la liste demande :
why-list-full = Ce métier aurait sa place dans une liste, mais elle est pleine : elle montre les { $most } premiers métiers.
why-in-no-list = Ce métier n’est dans aucune des deux listes. « À viser » demande :
why-asks-assessed = au moins { $least } % évalué ({ $found } % l’est)
why-asks-coverage = au moins { $least } sur 100 couverts ({ $found } le sont)
why-asks-sure = au moins { $least } sur 100 couverts, même si tout le reste manquait ({ $found } le sont)
why-asks-way = rien de connu qui bloque
why-coverage-about = Chaque compétence compte selon son importance dans le métier. Savoir plus que ce qui est demandé n’enlève rien.
why-lost = Ce qui manque
why-has = Ce qui est là
why-partly = Les compétences à qui il manque quelque chose apportent déjà { $points } sur 100.
why-standing = niveau { $level } · demandé { $required }
why-standing-open = pas évalué · demandé { $required }
why-to-confirm = { $standing } · à confirmer
why-others = { $count ->
    [one] et { $count } autre compétence, { $sum }
   *[other] et { $count } autres compétences, ensemble { $sum }
}
why-resemblance-about = 100 : ce que la personne fait le mieux est ce que le métier demande le plus. 0 : cela ne se ressemble pas.
why-resemblance-opposite = Les hauts de la personne sont plutôt les bas du métier : la ressemblance compte pour 0.
why-compared = Compétences comparées : { $count }
why-closer = Ce qui rapproche
why-further = Ce qui éloigne
why-use-about = La part de ce que la personne sait faire qui servirait dans ce métier.
why-unused = Ce qui ne servirait pas, ou pas tout
why-used = Ce qui servirait en entier
why-interest = Ce que la personne aime faire
why-interest-much = Ressemble beaucoup à ce métier
why-interest-some = Ressemble un peu à ce métier
why-interest-little = Ressemble peu à ce métier
why-interest-about = Ne compte pas dans les points et n’écarte aucun métier.
why-interest-how = Les goûts de la personne, à côté de ce qui fait ce métier.
why-interest-row = La personne : { $person } sur 4 · le métier : { $occupation } sur 7
why-level = Niveau { $level } sur 4
why-level-interval = Quatre fois sur cinq, le vrai niveau est entre { $lo } et { $hi }.
why-level-none = Pas évalué : aucune réponse n’en parle encore. Ce n’est pas un niveau 0.
why-level-required = { $occupation } : niveau demandé { $level }
why-source = { $source } : { $level } · compte pour { $share } %
why-value = niveau { $level }
why-counts = { $level } · compte pour { $share } %
why-rating = Votre observation
why-rating-step = Votre observation de { $competence } ({ $place }) : { $level }
why-rating-empty = Rien de noté. Un clic note un niveau, un second l’efface.
why-rating-seen = Vu par vous
why-rating-task = Pour une tâche racontée, vous notez que vous l’avez vue ; le niveau reste celui du récit.
why-rating-none = Aucune question de ce dossier ne peut garder votre observation de cette compétence.
why-rating-hidden = La question sur cette compétence n’est pas posée pour l’instant : elle ne peut pas garder votre observation.
why-rating-silent = Cette réponse n’est pas un niveau : changez-la d’abord à sa place.
why-level-changed = { $name } : niveau { $before } → { $after }
why-points-changed = { $name }, points : { $before } → { $after }
why-undo = Annuler ce changement

## La synthèse
summary-title = Document de synthèse
summary-about = La page que la personne emporte. Relisez-la avec elle avant de la lui remettre.
summary-person-language = Langue de la personne
summary-language = Langue du document
summary-beside = À côté, une deuxième langue
summary-beside-none = Aucune
summary-beside-help = Avec deux langues, chaque page les met côte à côte : la même chose sur la même ligne.
summary-save = Enregistrer en PDF…
summary-save-help = Le document s’ouvre ensuite, prêt à imprimer.
preview-title = Aperçu des pages
preview-page = Page { $page } sur { $pages }
preview-making = Les pages se préparent…
preview-fit = Toute la largeur
preview-larger = Agrandir les pages
preview-smaller = Réduire les pages
summary-complete = L’entretien est terminé et complet.
summary-incomplete = L’entretien n’est pas terminé ou pas complet : le document le dira.
summary-no-target = Aucun métier cible n’est choisi : le document proposera des étapes pour le premier métier de la liste.
summary-private = Les notes privées et les réponses sensibles ne sont jamais dans ce document.
summary-writing = Le document se prépare…
summary-written = Document enregistré : { $path }

## Les fichiers des formateurs
content-open = Fichiers des formateurs
content-title = Fichiers des formateurs
content-about = Questionnaires, compétences, métiers et langues viennent de ces fichiers. Un dossier choisi avec --content, ou le vôtre, passe avant ceux du programme.
content-clean = Tous les fichiers sont lisibles et cohérents.
content-failed = Les fichiers des formateurs ne peuvent pas être utilisés. Corrigez-les ou retirez-les, puis rouvrez le programme.
content-embedded = { $file } — du programme
content-from = { $file } — de { $folder }

## Ce qui n'a pas marché : quoi, quel fichier, que faire
error-kept-in-memory = Vos réponses restent à l’écran : ne fermez pas le programme avant d’avoir enregistré.
error-disk-full = Le disque est plein : { $path }. Libérez de la place, puis enregistrez de nouveau.
error-read-only = Impossible d’écrire ici : { $path }. Vérifiez que le dossier existe et que vous avez le droit d’y écrire.
error-busy = Le programme est déjà ouvert dans une autre fenêtre ({ $path }). Vous pouvez lire, pas enregistrer. Fermez l’autre fenêtre, puis rouvrez celle-ci.
error-not-found = Fichier introuvable : { $path }. Vérifiez le nom et le dossier.
error-too-large = Fichier trop grand pour être un dossier : { $path }. Il n’a pas été lu ni modifié.
error-io = Le disque a signalé une erreur pour { $path }. Vérifiez le disque, puis réessayez.
error-denied = Vous n’avez pas le droit d’ouvrir { $path }. Demandez ce droit à la personne qui gère l’ordinateur.
error-in-use = Un autre programme utilise { $path }. Fermez-le, puis réessayez.
error-vanished = Le dossier { $path } n’est plus là. S’il est sur une clé ou un disque externe, rebranchez-le, puis réessayez.
error-not-a-file = { $path } n’est pas un fichier. Choisissez un autre nom.
error-no-lock = Ce disque ne permet pas de réserver l’écriture à une seule fenêtre. Vous pouvez lire, pas enregistrer. Gardez les dossiers sur le disque de l’ordinateur.
error-vault-not-open = Le coffre des dossiers n’a pas pu être ouvert. Vérifiez le dossier, puis rouvrez le programme.
error-dossier-damaged = Ce dossier est abîmé et ne peut pas être lu. Le fichier n’a pas été modifié ; gardez-le et demandez de l’aide. { $path }
error-dossier-newer = Ce dossier vient d’une version plus récente du programme. Mettez le programme à jour pour l’ouvrir ; le fichier n’a pas été modifié. { $path }
error-dossier-questionnaire = Le questionnaire de ce dossier manque ou n’est pas valide. Le fichier n’a pas été modifié. { $path }
error-no-random = Le système n’a pas pu fournir de nom au dossier. Redémarrez l’ordinateur, puis réessayez.
error-no-content = Les fichiers des formateurs ne sont pas lisibles ; le document ne peut pas être préparé. { $path }
error-pdf = Le document n’a pas pu être préparé : { $path }. Réessayez ; si cela se répète, signalez-le.
error-language = Cette langue n’est pas disponible. Langues : { $languages }.
error-languages-many = Un document a une langue ou deux, pas { $count }.
error-no-home = Le dossier personnel est introuvable. Indiquez où garder les dossiers : bilan --vault DOSSIER
error-no-window = Aucune fenêtre ne peut s’ouvrir sur cette machine (pas d’écran ou pas de pilote graphique). Pour voir le programme travailler sans fenêtre : bilan demo

## L'exemple sans fenêtre
demo-person = — { $name } (exemple)
demo-profile = Compétences les plus fortes (niveau, intervalle à 80 %)
demo-occupations = Premiers métiers (indice F, couverture C)
demo-written = Document : { $path } ({ $size } Ko)
demo-made = Document préparé : { $size } Ko (ajoutez --out DOSSIER pour le garder)

## La vérification des fichiers
check-error = erreur
check-warning = attention
check-note = remarque
check-no-language = « { $name } » n’est pas un code de langue. Nommez le fichier par le code de sa langue, par exemple es.ftl ou zgh.ftl.
check-message-syntax = Ce passage ne peut pas être lu : « { $line } ». Regardez le signe =, les accolades et les espaces au début des lignes.
check-unknown-message = Aucun texte du programme ne s’appelle « { $name } ». Corrigez le nom ou retirez la ligne.
check-message-arguments = « { $name } » contient { $found }, le texte français { $expected }. Gardez les mêmes noms entre accolades.
check-messages-missing = { $count ->
    [one] { $count } texte manque ; il s’affiche
   *[other] { $count } textes manquent ; ils s’affichent
} dans cette langue : { $language }. À traduire : { $names }
check-messages-untranslated = { $count ->
    [one] { $count } texte est le même
   *[other] { $count } textes sont les mêmes
} qu’en français : { $names }
check-clean = { $files ->
    [one] { $files } fichier vérifié
   *[other] { $files } fichiers vérifiés
}, rien à signaler.
check-found = { $files ->
    [one] { $files } fichier vérifié
   *[other] { $files } fichiers vérifiés
}, { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}.
check-unreadable = Le fichier ne peut pas être ouvert ({ $reason }). Vérifiez qu’il existe et que vous pouvez le lire.
check-not-found = Rien ne se trouve à cet endroit. Vérifiez le chemin.
check-folder = C’est un dossier. Indiquez un fichier.
check-not-a-folder = C’est un fichier. Indiquez un dossier.
check-not-a-file = Ce n’est pas un fichier ordinaire. Indiquez un fichier.
check-empty-folder = Ce dossier ne contient aucun fichier .ron ou .ftl. Vérifiez que c’est le bon dossier.
check-too-large = Le fichier fait { $size } Mo ; au plus { $max } Mo sont lus. Vérifiez que c’est le bon fichier.
check-not-utf8 = Un caractère n’est pas en UTF-8. Enregistrez le fichier au format UTF-8 dans votre éditeur.
check-too-deep = Trop de parenthèses les unes dans les autres (plus de { $max }). Simplifiez cet endroit.
check-ends-too-soon = Le fichier s’arrête trop tôt : un guillemet ou une parenthèse n’est pas fermé, ou le fichier est coupé.
check-unexpected-character = Le caractère « { $found } » ne peut pas être ici. Regardez la virgule, le guillemet ou la parenthèse juste avant.
check-unknown-name = « { $found } » n’est pas connu ici. Possible : { $known }.
check-unknown-name-near = « { $found } » n’est pas connu ici. Vouliez-vous écrire « { $near } » ?
check-missing-name = Il manque « { $name } ». Ajoutez-le.
check-repeated-name = « { $name } » est écrit deux fois. Gardez-en un seul.
check-syntax = Ce passage ne peut pas être lu ({ $detail }). Regardez la virgule, le guillemet ou la parenthèse juste avant.
check-missing-file = Ce fichier manque ; rien ne fonctionne sans lui. Ajoutez-le au dossier.
check-unknown-format = Le format { $format } n’est pas connu de cette version du programme. Mettez le programme à jour, ou corrigez « format ».
check-nothing = Le questionnaire n’a aucune question.
check-no-font = Aucune police ne peut dessiner « { $letter } » ({ $code }, { $places } fois) : une case vide s’affichera. Remplacez ce signe, ou ajoutez une police qui l’a dans le dossier « fonts ».
check-no-font-elsewhere = « { $letter } » ({ $code }, { $places } fois) n’est dans aucune police de l’application ; cet ordinateur peut le dessiner, un autre non. Remplacez ce signe, ou ajoutez une police qui l’a dans le dossier « fonts » de chaque ordinateur.
check-not-a-font = Ce fichier n’est pas une police lisible. Remplacez-le par un fichier .ttf ou .otf entier.
check-duplicate-id = Le nom « { $name } » est utilisé deux fois. Donnez un autre nom à l’un des deux.
check-bad-id = « { $name } » ne peut pas être un nom : lettres minuscules sans accent, chiffres et _ seulement, une lettre d’abord.
check-unknown-item = « { $at } » nomme la question « { $name } », qui n’existe pas. Corrigez le nom.
check-unknown-choice = « { $at } » nomme la réponse « { $name } », que la question « { $item } » n’a pas. Corrigez le nom.
check-forward-reference = « { $at } » dépend de « { $name } », qui vient plus loin. Une condition ne peut nommer qu’une question déjà posée.
check-row-reference = « { $at } » nomme « { $name } », qui est dans un groupe. De l’extérieur, utilisez AnyRow, EveryRow ou Rows.
check-unknown-list = « { $at } » nomme la liste ou l’échelle « { $name } », qui n’existe pas.
check-no-choices = « { $at } » n’a aucune réponse à choisir.
check-levels = « { $at } » a { $count } descriptions de niveau ; il en faut cinq, de 0 à 4.
check-bad-range = « { $at } » : le minimum est plus grand que le maximum.
check-bad-weight = « { $at } » : le poids doit être plus grand que 0, et les niveaux entre 0 et 4 ({ $name }).
check-missing-text = « { $at } » : le texte « { $part } » manque dans la langue « { $language } ».
check-undeclared-language = « { $at } » : le texte « { $part } » est écrit dans la langue « { $language } », qui n’est pas dans « languages ».
check-nested-group = « { $at } » est un groupe dans un groupe. Sortez-le.
check-unknown-placeholder = « { $at } » : le résumé nomme « { $name } », qui n’est pas dans le groupe.
check-dangling = « { $at } » nomme { $what } « { $name } », qui n’existe pas. Corrigez le nom ou ajoutez-le.
check-what-competence = la compétence
check-what-credential = le titre ou le permis
check-what-group = le groupe
check-what-occupation = le métier
check-what-sector = le secteur
check-what-language = la langue
check-grid-hole = « { $at } » : la grille n’a pas de chiffres pour « { $competence } ». Mettez (0.0, 1.0) si le métier ne le demande pas.
check-out-of-range = « { $at } » : valeur hors limites. Possible : { $range }.

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
report-overview-paid = Vous avez fait un travail payé : { $list }.
report-overview-unpaid = Vous avez appris par un travail non payé : { $list }.
report-overview-strengths = Ce que vous faites le mieux : { $list }.
report-overview-languages = Vous parlez ces langues : { $list }.
report-overview-accessible = Le métier accessible le plus proche de vous : { $name }.
report-overview-aiming = Un autre métier à viser : { $name }.
report-overview-chosen = Votre choix : { $name }.
report-overview-open = Rien de connu ne vous empêche de commencer.
report-overview-verify = Il faut d’abord vérifier : { $list }.
report-overview-first = Ce métier demande d’abord : { $list }.
report-overview-assess = Les gestes de ce métier restent à évaluer.
report-overview-learn = Il reste des choses à apprendre.
report-project = Votre projet :
report-interests = Ce qui vous attire :

report-profile = Votre profil
report-profile-intro = La barre montre le niveau, de 0 à 4. Le trait fin montre la marge d’erreur. Plus il est court, plus c’est sûr.
report-profile-best = Pour chaque domaine, vous voyez ici vos meilleurs résultats.
report-profile-others = { $count ->
    [one] Nous avons regardé { $count } autre compétence.
   *[other] Nous avons regardé { $count } autres compétences.
  }
report-profile-open = { $count ->
    [one] { $count } compétence n’est pas encore évaluée : vous la connaissez peut-être.
   *[other] { $count } compétences ne sont pas encore évaluées : vous les connaissez peut-être.
  }
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
report-column-evidence = Ce que vous savez faire
report-column-source = Qui le dit
report-strengths-note = « À confirmer » : il faudrait un essai ou un document pour en être sûr.
report-source-self = vous-même
report-source-observed = l’entretien
report-source-document = un document
report-source-test = un essai

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
report-column-place = Lieu et durée
report-column-details = Ce que vous avez fait
report-paid = payé
report-unpaid = non payé
report-learnt-outside = Appris hors du travail :

report-qualifications = Écoles, diplômes et permis
report-column-qualification = Titre
report-column-country = Pays
report-column-year = Année
report-column-recognition = Reconnaissance au Maroc

report-occupations = Des métiers pour vous
report-occupations-intro = Nous avons comparé votre profil à ce que chaque métier demande. La barre montre ce que vous avez déjà. Le trait fin montre ce qui peut changer quand tout sera évalué.
report-accessible = Accessibles maintenant.
report-accessible-intro = Rien de connu ne vous empêche de commencer.
report-aiming = À viser.
report-aiming-intro = Des métiers proches de vous. Il reste une condition à remplir, ou des choses à apprendre ou à évaluer.
report-class-open = ouvert
report-class-to-verify = à vérifier
report-class-blocked = fermé aujourd’hui
report-target = votre choix · { $class }
report-coverage-all = Vous avez presque tout { $what }.
report-coverage-most = Vous avez la plus grande partie de { $what }.
report-coverage-large = Vous avez plus de la moitié de { $what }.
report-coverage-half = Vous avez environ la moitié de { $what }.
report-coverage-part = Vous avez une partie de { $what }.
report-coverage-asked = ce que ce métier demande
report-coverage-assessed = ce que nous avons pu évaluer pour ce métier
report-coverage-general = ce que nous avons pu évaluer, surtout ce qui sert dans tout travail
report-coverage-unknown = Trop peu de compétences ont été évaluées pour donner un chiffre.
report-provisional = Ce chiffre est provisoire : tout n’est pas encore évalué.
report-provisional-general = Les gestes du métier restent à évaluer.
report-brings = Vous apportez :
report-to-develop = À développer, le plus important d’abord :
report-missing = Il manque :
report-to-verify = À vérifier :
report-met = Condition remplie :
report-not-assessed = Pas évalué :
report-under-use = Ce métier utiliserait peu de ce que vous savez faire.

report-grounds = D’où viennent ces chiffres
report-grounds-intro = Un niveau réunit tout ce qui parle d’une compétence. Un essai ou un document compte davantage qu’une parole seule : chacun peut se tromper sur soi-même.
report-ground-level = { $level }. Qui le dit : { $list }.
report-grounds-points = Les points d’un métier servent à choisir par où commencer. Ils disent ce que vous avez déjà, si vos points forts sont ceux que le métier demande, et combien de vos savoir-faire il utilise.
report-grounds-name = { $name }.
report-grounds-sum = Points : { $points } sur 100 ({ $list }).
report-grounds-no-points = Pas de points : trop peu a été évalué.
report-part-coverage = ce que vous avez déjà : { $points } sur { $most }
report-part-resemblance = la ressemblance : { $points } sur { $most }
report-part-use = vos savoir-faire utilisés : { $points } sur { $most }
report-grounds-covered = De ce qui a été évalué pour ce métier, vous couvrez { $covered } sur 100.
report-grounds-speaks = À votre actif : { $list }.
report-grounds-lacks = Il manque surtout : { $list }.
report-by-answers = { $name } ({ $answers })
report-answer-to = votre réponse à « { $question } »

report-next-steps = Et maintenant
report-column-step = Étape
report-column-who = Avec qui
report-column-when = Quand
report-column-bring = À apporter
report-next-for = Pour le métier : { $name }
report-next-missing = Demander à l’agence comment obtenir : { $list }.
report-next-verify = Apporter les papiers ou l’information sur : { $list }.
report-next-develop = Chercher une formation ou un stage : { $list }.
report-next-practise = Pratiquer encore un peu : { $list }.
report-next-assess = Faire évaluer, par un essai ou un autre entretien : { $list }.

report-limits = Ce que ce document est, et ce qu’il n’est pas
report-limit-1 = C’est un document d’orientation. Il aide à choisir un métier, une formation, une étape.
report-limit-2 = Ce n’est ni un diplôme ni un certificat, et il ne promet pas d’emploi.
report-limit-3 = Une grande partie vient de ce que vous avez dit. Chacun peut se tromper sur soi-même.
report-limit-4 = Des spécialistes ont réglé les calculs. Ces réglages restent à vérifier sur des situations réelles.
report-limit-5 = Les chiffres sont des repères. Une petite différence entre deux métiers ne veut rien dire.
report-rights = Vos données, vos droits
report-rights-text = Ce document vous appartient. Personne d’autre ne le reçoit sans votre accord. Responsable de vos données : { $agency }. La loi marocaine 09-08 vous donne le droit :
report-right-1 = de voir toutes les données gardées sur vous ;
report-right-2 = de faire corriger ce qui est faux ou ancien ;
report-right-3 = de vous opposer à leur usage, pour une raison légitime ;
report-right-4 = de vous adresser à la Commission nationale de contrôle de la protection des données à caractère personnel (CNDP).
report-fair = Un recrutement honnête ne se paie pas
report-fair-text = Vous ne devez rien payer : ni pour ce bilan, ni pour une offre, ni pour un recrutement. Quelqu’un vous demande de l’argent ou votre passeport ? Refusez, et parlez-en à l’agence.
report-signatures = Signatures
report-signatures-text = Ce document a été relu avec la personne, qui a pu le corriger.
report-signature-person = { $name }
report-signature-counsellor = { $name }, pour l’agence
report-signature-interpreter = Interprète

report-list-others = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
  }
report-percent = { $value } %
report-percent-range = { $low }–{ $high } %

check-retired-id = « { $name } » est à nouveau utilisé, alors qu’il a été retiré. Donnez un autre nom : les anciennes réponses gardent l’ancien.
check-unknown-section = La partie « { $name } » n’existe pas. Corrigez le nom.
check-wrong-test = « { $at } » regarde « { $name } » comme { $what } ; cette question est d’un autre type. Choisissez une condition qui lui convient.
check-what-choice = une question à choix unique, une échelle ou un consentement
check-what-choices = une question à choix multiples
check-what-number = un nombre, une durée, un niveau ou une date
check-what-date = une date
check-what-level = un niveau ou une compétence
check-what-presence = une question qui reçoit une réponse
check-what-rows = un groupe
check-what-named = une question qui demande un métier ou une activité
check-bad-date = « { $name } » n’est pas une date. Écrivez par exemple "2020", "2020-05" ou "2020-05-31".
check-list-and-choices = « { $at } » a ses propres réponses et une liste. Gardez l’une des deux.
check-no-value = La réponse « { $name } » de l’échelle « { $at } » n’a pas de valeur. Ajoutez value.
check-scale-order = Les valeurs de l’échelle « { $at } » ne vont pas toutes dans le même sens. Rangez-les de la plus petite à la plus grande, ou l’inverse.
check-empty-text = « { $at } » : le texte « { $part } » est vide dans la langue « { $language } ». Écrivez-le ou retirez cette langue.
check-undeclared-source = La langue d’origine « { $language } » n’est pas dans « languages ». Ajoutez-la.
check-placeholder-extra = « { $at } » : la langue « { $language } » met une réponse que le texte d’origine ne met pas : { $name }. Retirez-la ou ajoutez-la partout.
check-placeholder-missing = « { $at } » : dans la langue « { $language } » il manque { $name }, que le texte d’origine contient. Ajoutez-le.
check-condition-deep = « { $at } » : condition sur { $count } étages ; au plus { $max } sont lus. Séparez-la en plusieurs questions ou simplifiez-la.
check-related-first = d’abord ici
check-related-retired = retiré ici
check-related-later = posée ici

# versions
version-title = Le questionnaire a une nouvelle version
version-about = L’entretien « { $title } » a commencé avec la version { $from }. La version { $to } est maintenant disponible. Rien ne change tant que vous n’avez pas choisi.
version-draft = Cette nouvelle version est encore un brouillon.
version-asked-anew = Questions nouvelles : { $count }
version-stay = Continuer avec la version { $version }
version-move = Passer à la version { $version }
version-undo = Annuler reste possible tant que le dossier est ouvert.
version-none = Il n’y a pas d’autre version de ce questionnaire.
version-back = Revenir à l’entretien
version-waits = Une autre version est disponible.
version-open = Voir la version { $version }
version-fold = Replier
version-fold-name = Replier : { $list }
version-unfold = Voir
version-unfold-name = Voir : { $list }
version-same = Réponses inchangées ({ $count })
version-same-about = Elles restent telles quelles.
version-renamed = Réponses reprises sous un autre nom ({ $count })
version-renamed-about = La question ou le choix a été renommé ; la réponse suit.
version-widened = Réponses reprises, avec plus de possibilités ({ $count })
version-widened-about = La réponse reste ; d’autres choix ou d’autres valeurs sont maintenant possibles.
version-returned = Réponses remises en place ({ $count })
version-returned-about = Elles n’avaient plus de place ; la nouvelle version leur en redonne une.
version-parked = Réponses qui n’ont plus de place ({ $count })
version-parked-about = Elles restent lisibles dans le dossier ; elles ne comptent plus et ne sont pas imprimées.
version-line = { $question } – { $answer }
version-line-why = { $line } ({ $why })
version-line-now = { $line } → { $now }
version-in-row = { $group }, ligne { $row } : { $question }
version-rows = lignes : { $count }
parked-title = Réponses gardées de l’ancienne version
parked-about = La nouvelle version du questionnaire n’a plus de place pour ces réponses. Vous pouvez les lire ici. Elles ne comptent pas dans les résultats et ne sont jamais imprimées.
parked-none = Aucune réponse n’est gardée d’une ancienne version.
parked-open = Réponses gardées ({ $count })
parked-from = Version { $version } : { $why }
parked-note = Note privée : { $note }
parked-gone = la question n’est plus posée
parked-retyped = la question attend une réponse d’une autre sorte
parked-choice-gone = ce choix n’est plus proposé
parked-out-of-range = la réponse est hors des limites acceptées
parked-moved = la question est entrée dans un groupe ou en est sortie
parked-taken = une autre réponse occupe la place
parked-reworded = le texte accepté n’est plus le même ; posez la question à nouveau

# what differs between two versions
diff-red = Rouge – des réponses n’auront plus de place ou compteront autrement ({ $count })
diff-red-about = Entretiens en cours : ces réponses restent lisibles dans le dossier, mais n’ont plus de place ou changent de valeur.
diff-amber = Orange – il y aura autre chose à demander ou à vérifier ({ $count })
diff-amber-about = Entretiens en cours : rien n’est perdu ; des questions peuvent s’ouvrir, se fermer ou être à revoir.
diff-green = Vert – rien ne change pour les réponses déjà données ({ $count })
diff-green-about = Entretiens en cours : les réponses restent telles quelles.
diff-none = Les deux versions disent la même chose.
diff-between = { $title } : de la version { $from } à la version { $to }
diff-always = toujours
diff-if = si { $clause }
diff-language-added = Nouvelle langue : { $language }
diff-language-gone = La langue { $language } n’est plus proposée
diff-source-language = La langue d’origine est maintenant : { $language }
diff-minutes = Durée prévue : { $before } → { $after } minutes
diff-sections-order = L’ordre des parties a changé
diff-section-added = Nouvelle partie « { $at } »
diff-section-gone = La partie « { $at } » n’existe plus
diff-section-mode = Partie « { $at } » : ce n’est plus la même personne qui répond
diff-section-shown = Partie « { $at } » posée à une autre condition : avant, { $before } ; maintenant, { $after }
diff-items-order = Partie « { $at } » : l’ordre des questions a changé
diff-item-added = Nouvelle question « { $at } » dans « { $section } »
diff-item-added-required = Nouvelle question obligatoire « { $at } » dans « { $section } »
diff-item-gone = La question « { $at } » ({ $id }) a disparu
diff-item-gone-remedy = Si elle a changé de nom, écrivez was: ["{ $id }"] dans la nouvelle question ; sinon, ajoutez (id: "{ $id }", reason: "…") dans retired.
diff-item-retired = La question « { $at } » n’est plus posée : { $reason }
diff-item-renamed = Question « { $at } » : le nom { $before } devient { $after } ; les réponses suivent
diff-moved-group = La question « { $at } » est entrée dans un groupe ou en est sortie
diff-moved-section = La question « { $at } » passe dans la partie « { $section } »
diff-retyped = Question « { $at } » : le type { $before } devient { $after }
diff-retyped-remedy = Donnez un autre nom à la nouvelle question et retirez l’ancienne dans retired.
diff-several = Question « { $at } » : plusieurs choix sont maintenant possibles
diff-shown = Question « { $at } » posée à une autre condition : avant, { $before } ; maintenant, { $after }
diff-required-no = La question « { $at } » n’est plus obligatoire
diff-required-yes = La question « { $at } » devient obligatoire
diff-required-if = La question « { $at } » est obligatoire { $condition }
diff-check-added = Question « { $at } » : nouveau contrôle ; la réponse est admise { $condition }
diff-check-gone = Question « { $at } » : contrôle retiré ; la réponse était admise { $condition }
diff-check-changed = Question « { $at } » : contrôle changé ; la réponse était admise { $before }, elle l’est maintenant { $after }
diff-check-must = Question « { $at } » : ce contrôle empêche maintenant de terminer ; la réponse est admise { $condition }
diff-check-warn = Question « { $at } » : ce contrôle n’est plus qu’un avertissement ; la réponse est admise { $condition }
diff-sensitive-no = La question « { $at } » n’est plus marquée comme sensible
diff-sensitive-yes = La question « { $at } » est maintenant sensible : elle n’est plus imprimée
diff-interest = Question « { $at } » : elle parle d’un autre type d’intérêt
diff-holds = Question « { $at } » : ce qu’elle dit des diplômes, permis ou de l’âge a changé
diff-printed = Question « { $at } » : sa place dans la synthèse a changé
diff-media = Question « { $at } » : le pictogramme a changé
diff-parent = Question « { $at } » : les choix proposés dépendent autrement d’une autre question
diff-languages-shown = Question « { $at } » : les langues toujours affichées ont changé
diff-summary = Groupe « { $at } » : la ligne de résumé a changé
diff-range-wider = Question « { $at } » : limites élargies, de { $min } à { $max }
diff-range-narrower = Question « { $at } » : limites changées, de { $min } à { $max }
diff-decimals = Question « { $at } » : chiffres après la virgule, { $count }
diff-date-day = Question « { $at } » : la date est demandée au jour près
diff-date-month = Question « { $at } » : la date est demandée au mois près
diff-date-year = Question « { $at } » : seule l’année est demandée
diff-choice-added = « { $at } » : nouveau choix « { $choice } »
diff-choice-gone = « { $at } » : le choix « { $choice } » ({ $id }) a disparu
diff-choice-gone-remedy = S’il a changé de nom, écrivez l’ancien dans was ; sinon, ajoutez (id: "{ $id }", reason: "…") dans retired.
diff-choice-retired = « { $at } » : le choix « { $choice } » n’est plus proposé : { $reason }
diff-choice-renamed = « { $at } » : le choix « { $choice } » change de nom, { $before } devient { $after } ; les réponses suivent
diff-choice-value = « { $at } » : le choix « { $choice } » valait { $before }, il vaut { $after }
diff-choice-holds = « { $at } » : ce que le choix « { $choice } » dit des diplômes ou permis a changé
diff-choice-exclusive = « { $at } » : le choix « { $choice } » exclut maintenant les autres
diff-choice-not-exclusive = « { $at } » : le choix « { $choice } » n’exclut plus les autres
diff-choice-words = « { $at } » : le choix « { $choice } » accepte maintenant des mots libres
diff-choice-no-words = « { $at } » : le choix « { $choice } » n’accepte plus de mots libres
diff-choice-parent = « { $at } » : le choix « { $choice } » est proposé dans d’autres cas
diff-choices-order = « { $at } » : l’ordre des choix a changé
diff-link-added = « { $at } » compte maintenant pour la compétence { $competence }
diff-link-gone = « { $at } » ne compte plus pour la compétence { $competence }
diff-link-weight = « { $at } » : son poids pour la compétence { $competence } passe de { $before } à { $after }
diff-link-map = « { $at } » donne d’autres niveaux à la compétence { $competence }
diff-reworded = « { $at } », { $part } ({ $language }) : « { $before } » devient « { $after } »
diff-consent-reworded = « { $at } », texte du consentement ({ $language }) changé : l’accord sera demandé à nouveau. « { $before } » devient « { $after } »
diff-text-added = « { $at } », { $part } ({ $language }) ajouté : « { $after } »
diff-text-gone = « { $at } », { $part } ({ $language }) retiré : « { $before } »
diff-part-label = libellé
diff-part-title = titre
diff-part-intro = texte d’introduction
diff-part-hint = texte d’aide
diff-part-guide = conseil au conseiller
diff-part-check = message de contrôle
diff-part-choice = libellé d’un choix
diff-part-level = description d’un niveau
diff-part-unit = nom de l’unité
diff-part-text = texte lu à voix haute
diff-part-row = nom d’une ligne
versions-retyped = « { $at } » était de type { $before } dans la version { $version }, et devient { $after }. Les réponses déjà données ne peuvent pas suivre.
versions-retyped-remedy = Remettez l’ancien type, ou donnez un autre nom à la question et mettez l’ancien dans retired.
versions-reused = « { $at } » est à nouveau utilisé, alors qu’il avait été retiré ({ $reason }).
versions-reused-remedy = Choisissez un nom qui n’a jamais servi : d’anciens dossiers gardent des réponses sous celui-ci.
versions-renamed-away = « { $at } » est à nouveau utilisé, alors qu’il est devenu « { $name } ».
versions-item-gone = La question « { $name } » (« { $label } ») de la version { $version } a disparu.
versions-item-gone-remedy = Si elle a changé de nom, écrivez was: ["{ $name }"] dans la nouvelle question ; sinon, ajoutez (id: "{ $name }", reason: "…") dans retired.
versions-choice-gone = Question « { $at } » : le choix « { $name } » (« { $label } ») déjà publié a disparu.
versions-choice-gone-remedy = S’il a changé de nom, écrivez was: ["{ $name }"] dans le nouveau choix ; sinon, ajoutez (id: "{ $owner }/{ $name }", reason: "…") dans retired.
versions-reworded = « { $at } » dit maintenant tout autre chose : « { $before } » est devenu « { $after } ». Les anciennes réponses passeraient pour des réponses au nouveau texte.
versions-reworded-remedy = Si le sens a changé, donnez un autre nom à la nouvelle question ou au nouveau choix et retirez l’ancien. Si c’est la même chose dite autrement, il n’y a rien à faire.
publish-errors = Rien n’est publié : corrigez d’abord ce qui est dit plus haut. { $path }
publish-same-version = Rien n’est publié : la version { $version } l’est déjà. Donnez une autre version (« version » dans { $path }).
publish-other-lock = Rien n’est publié : { $lock } est celui d’un autre questionnaire, « { $name } ». Remettez l’ancien « id », ou donnez un autre nom au fichier { $path }.
publish-unmarkable = Rien n’est publié : « status » n’a pas pu être changé dans { $path } sans toucher au reste. Écrivez vous-même status: Published, puis recommencez.
publish-first = « { $title } » est publié pour la première fois, version { $version }. Questions retenues : { $count }.
publish-done = « { $title } » est publié, version { $version }.
# xlsform
xlsform-written = « { $workbook } » est devenu le questionnaire « { $path } ».
xlsform-languages = Langue d’origine : { $source }. Langues : { $languages }.
xlsform-count = { $name } — dans le classeur : { $there } ; repris : { $carried } ; listé ci-dessous : { $left }
xlsform-left = Resté dans le classeur, et noté en commentaire à sa place dans le questionnaire :
xlsform-changed = Repris autrement, à relire :
xlsform-more = … et { $count } de plus, dans la liste complète (--report).
xlsform-next = Ensuite : « bilan check { $path } », puis relisez le questionnaire avec ses commentaires.
xlsform-invalid = Le classeur lui-même contient des erreurs : noms inconnus ou en double, listes absentes, expressions illisibles. Corrigez-les dans le classeur ou dans le questionnaire.
xlsform-unbalanced = Le compte n’est pas juste pour : { $names }. C’est une faute du programme ; comparez le questionnaire avec le classeur avant de vous en servir, et signalez-la.
xlsform-there-already = « { $path } » existe déjà. Choisissez un autre nom, ou ajoutez --replace pour l’écraser.
xlsform-bad-tag = « { $tag } » n’est pas un code de langue. Écrivez par exemple fr, ar ou en.
xlsform-bad-size = « { $path } » dépasse { $max } Mo. Retirez du classeur les images et les feuilles inutiles.
xlsform-bad-file = « { $path } » n’est pas un classeur .xlsx lisible. Ouvrez-le dans un tableur et enregistrez-le au format .xlsx.
xlsform-bad-unpacked = « { $path } » dépasserait { $max } Mo une fois décompressé. Ce n’est pas un questionnaire ordinaire : demandez-en une copie à son auteur.
xlsform-bad-rows = « { $path } », feuille « { $name } » : plus de { $max } lignes. Retirez celles qui ne servent pas.
xlsform-bad-columns = « { $path } », feuille « { $name } » : plus de { $max } colonnes. Retirez celles qui ne servent pas.
xlsform-bad-cell = « { $path } », feuille « { $name } », cellule { $cell } : plus de { $max } caractères. Raccourcissez le texte.
xlsform-bad-amount = « { $path } » : plus de { $max } cellules remplies, ou beaucoup trop de textes ou de listes. Partagez le classeur en plusieurs.
xlsform-bad-survey = « { $path } » n’a pas de feuille « survey » : ce n’est pas un classeur XLSForm.
xlsform-bad-headers = « { $path } », feuille « { $name } » : pas de colonne « type ». La première ligne doit contenir les titres des colonnes.
xlsform-bad-nothing = « { $path } » : aucune question ne peut être reprise. Vérifiez que les questions sont sur la feuille « survey ».
xlsform-bad-nested = « { $path } », cellule { $cell } : groupes imbriqués sur plus de { $max } étages. Simplifiez-les dans le classeur.
xlsform-bad-language = « { $path } » n’a aucun texte dans la langue « { $name } ». Retirez --source-lang, ou nommez une langue du classeur.
xlsform-count-items = Questions et notes
xlsform-count-groups = Groupes
xlsform-count-options = Réponses proposées
xlsform-count-languages = Langues
xlsform-count-labels = Libellés
xlsform-count-hints = Aides
xlsform-count-conditions = Conditions d’affichage
xlsform-count-constraints = Contrôles
xlsform-count-messages = Messages des contrôles
xlsform-count-required = Réponses obligatoires
xlsform-count-filters = Filtres de réponses
xlsform-count-media = Images et sons
xlsform-count-others = Autres cellules
xlsform-left-type = Ce type de question n’existe pas ici (lieu, photo, son, fichier).
xlsform-left-unknown-type = Type inconnu : corrigez-le dans le classeur.
xlsform-left-device = Donnée que l’appareil remplit lui-même : rien n’est demandé à la personne.
xlsform-left-calculated = Valeur calculée : il n’y a pas de calcul ici. Les conditions qui l’utilisent le reprennent quand c’est possible.
xlsform-left-disabled = Ligne désactivée dans le classeur.
xlsform-left-with-row = Va avec la ligne, qui n’est pas reprise.
xlsform-left-column = Rien ne correspond à cette colonne ici.
xlsform-left-media = L’image ou le son n’est pas dans le classeur : ajoutez un pictogramme (media) si besoin.
xlsform-left-nameless = Il manque le type, la liste ou le nom.
xlsform-left-unknown-list = La liste « { $name } » n’existe pas ou n’a aucune réponse utilisable.
xlsform-left-stray-end = Fin de groupe sans début qui lui corresponde.
xlsform-left-flattened = Groupe dans un groupe : ses questions sont reprises à la suite, avec sa condition ; son titre reste ici.
xlsform-left-nested-repeat = Répétition dans une répétition : ses questions sont posées une seule fois par ligne.
xlsform-left-empty-group = Aucune question de ce groupe n’est reprise.
xlsform-left-syntax = Expression illisible au caractère { $name }.
xlsform-left-deep = Expression trop longue ou sur trop d’étages : séparez-la en plusieurs questions.
xlsform-left-dangling = « { $name } » n’est le nom d’aucune question.
xlsform-left-later = « { $name } » est posée plus loin : une condition ne peut regarder que ce qui précède. Déplacez la question.
xlsform-left-in-rows = « { $name } » est dans une répétition : de l’extérieur, utilisez AnyRow, EveryRow ou SumRows.
xlsform-left-gone = « { $name } » n’est pas reprise, donc ceci non plus.
xlsform-left-computed = « { $name } » est une valeur calculée qui ne peut pas être mise à sa place.
xlsform-left-function = La fonction « { $name } » n’a pas d’équivalent ici.
xlsform-left-path = Le chemin « { $name } » ne mène à rien ici : nommez la question avec ${"{"}…{"}"}.
xlsform-left-comparison = Comparaison que ce type de réponse ne permet pas ({ $name }).
xlsform-left-no-choice = « { $name } » n’a pas de réponse « { $other } ».
xlsform-left-never = Condition qui n’est jamais vraie : la question est posée quand même.
xlsform-left-filter = Filtre d’une forme qui n’existe pas ici : toutes les réponses sont proposées. Seul « colonne = réponse » est repris.
xlsform-left-no-parent = Réponse que le filtre ne propose jamais.
xlsform-left-same-choice = Une réponse de ce nom existe déjà dans la liste : la première est gardée.
xlsform-left-note = Une note ne reçoit pas de réponse.
xlsform-left-placeholders = Cette traduction insère d’autres réponses que l’original : réécrivez-la.
xlsform-left-second-text = Il y a déjà un texte dans cette langue.
xlsform-left-message-alone = Message sans contrôle repris.
xlsform-left-empty-language = Aucun texte dans cette langue.
xlsform-left-sheet = Cette feuille n’est pas lue.
xlsform-left-not-understood = Cellule non comprise.
xlsform-changed-renamed = S’appelle ici « { $name } ».
xlsform-changed-twin = Nom utilisé deux fois dans le classeur : s’appelle ici « { $name } ».
xlsform-changed-typographic = Guillemets typographiques ou caractères invisibles, lus comme des guillemets simples.
xlsform-changed-put-in = Le calcul « { $name } » a été mis à la place de son nom.
xlsform-changed-or-other = « Autre » est une réponse à préciser avec ses mots ; traduisez-la.
xlsform-changed-acknowledge = Devenu une question avec une seule réponse, « OK ».
xlsform-changed-rank = Devenu un choix multiple : l’ordre n’est pas demandé.
xlsform-changed-date-time = Devenu une date : l’heure n’est pas demandée.
xlsform-changed-as-text = Devenu une réponse en texte libre.
xlsform-changed-row-limit = Devenu le nombre maximal de lignes.
xlsform-changed-name-as-text = Sans libellé dans le classeur : son nom en tient lieu. Écrivez-le.
xlsform-changed-copied = Pas de texte dans la langue d’origine : celui de la langue « { $name } » en tient lieu. Traduisez-le.
xlsform-changed-dots = « { $name } » ne peut pas être inséré dans ce texte : remplacé par des points.
xlsform-changed-markup = Contient des marques de mise en forme, montrées telles quelles. Retirez-les.
xlsform-changed-private-tag = Langue inconnue, notée « { $name } » : remplacez par son vrai code.
xlsform-changed-copies = Proposée sous plusieurs réponses : écrite une fois pour chacune.
xlsform-changed-unclosed = Groupe sans fin dans le classeur : fermé à la dernière ligne.

# importation de nomenclatures
import-nothing-written = Rien n’a été écrit : « { $path } » est resté tel quel.
import-not-ours = « { $path } » contient d’autres fichiers. Une importation n’écrit que dans un dossier nouveau ou vide, ou à la place d’une importation précédente : choisissez un autre nom.
import-cancelled = L’importation a été annulée.
import-busy = Une autre importation écrit dans « { $path } ». Attendez qu’elle soit finie.
import-done = Le catalogue est dans « { $path } ».
import-occupations = Métiers : { $count }
import-competences = Compétences : { $count }
import-links = Liens : { $essential } essentiels, { $optional } facultatifs
import-figures = Niveaux avec leur importance : { $count }
import-uncertain = Chiffres que O*NET conseille de ne pas publier, utilisés comme les autres : { $count }
import-not-relevant = « Sans objet » pour le métier, donc niveau 0 : { $count }
import-lacking = Sans nom en « { $language } » : métiers { $occupations }, compétences { $competences }
import-without = Métiers gardés bien qu’aucune compétence ne leur soit liée :
import-absent = Fichiers absents, dont on peut se passer : { $names }
import-files = Ce que sont devenues les lignes de chaque fichier :
import-table = { $path } — lues : { $rows } ; gardées : { $kept } ; laissées de côté : { $passed } ; refusées : { $refused }
import-refused = Lignes refusées, les premières de chaque sorte :
import-line = ligne { $line } : { $value }
import-next = Ensuite : « bilan check { $path } ». Pour l’utiliser dans l’application, placez ce dossier dans le dossier « catalogues » de vos fichiers.
import-unbalanced = Le compte des lignes n’est pas juste pour : { $names }. C’est une faute du programme ; signalez-la.
import-group-knowledge = Savoirs
import-group-skill = Savoir-faire
import-fault-nothing = Les fichiers ont été lus, mais il n’en reste aucun métier ou aucune compétence.
import-fault-missing = Aucun de ces fichiers n’est dans le dossier : { $names }. Téléchargez tous les fichiers de la nomenclature dans un même dossier.
import-fault-empty = { $path } : le fichier est vide. Téléchargez-le à nouveau.
import-fault-packed = { $path } : le fichier compressé est abîmé ou coupé. Téléchargez-le à nouveau.
import-fault-large = { $path } : plus de { $max } Mo. Aucun fichier de cette nomenclature n’est aussi grand.
import-fault-text = { $path }, ligne { $line } : ce n’est pas du texte, ou son encodage ne peut pas être reconnu. Prenez le fichier tel que téléchargé.
import-fault-utf8 = { $path }, ligne { $line } : le fichier n’est plus en UTF-8 ; un tableur l’a sans doute enregistré à nouveau. Prenez le fichier tel que téléchargé.
import-fault-utf16 = { $path }, ligne { $line } : texte UTF-16 interrompu ou abîmé. Prenez le fichier tel que téléchargé.
import-fault-twice = { $path }, ligne { $line } : les accents et les lettres arabes sont devenus d’autres signes ; le fichier a été enregistré dans un mauvais encodage. Prenez le fichier tel que téléchargé.
import-fault-columns = { $path }, ligne 1 : colonnes absentes : { $names }.
import-fault-same-column = { $path }, ligne 1 : la colonne { $name } s’y trouve deux fois.
import-fault-quote = { $path }, ligne { $line } : un guillemet s’ouvre et ne se ferme jamais ; le fichier est coupé ou abîmé. Téléchargez-le à nouveau.
import-fault-cut = { $path }, ligne { $line } : le fichier finit au milieu d’une ligne ; il est coupé. Téléchargez-le à nouveau.
import-fault-refused = { $path }, à partir de la ligne { $line } : trop de lignes inutilisables ({ $count } sur { $rows }). Le fichier est abîmé, ou d’une autre version que les autres.
import-fault-incomplete = { $path } : métiers auxquels il manque quelque chose : { $count } sur { $all }. Le fichier est coupé, ou d’une autre version que les autres.
import-refused-cells = Plus ou moins de cellules que de colonnes.
import-refused-address = Pas d’adresse, ou une adresse étrangère à cette nomenclature.
import-refused-label = Pas de nom.
import-refused-repeated = Déjà présent ; le premier est gardé.
import-refused-same-id = Son identifiant court est celui d’un autre.
import-refused-not-released = Retiré, ou pas encore publié.
import-refused-other-kind = Autre chose que ce que contient ce fichier.
import-refused-unknown-occupation = Parle d’un métier qui n’est pas dans les fichiers.
import-refused-unknown-skill = Parle d’une compétence qui n’est pas dans les fichiers.
import-refused-relation = Ni essentiel ni facultatif.
import-refused-other-version = Mots pour quelque chose que cette version ne contient pas.
import-refused-figure = Pas un nombre, ou hors de son échelle.
import-refused-holes = Un métier qui a des chiffres, mais pas tous.
import-passed-scale = Inutiles ici
import-passed-no-figures = Métiers sans aucun chiffre
import-passed-known = Déjà présents
import-passed-with-it = Liées à un métier laissé de côté
# Les conditions en phrases ; chacune se lit après « si »
sentence-only-if = Seulement si { $clause }.
sentence-quoted = « { $text } »
sentence-question = la question { $number }
sentence-is = la réponse à { $item } est { $choices }
sentence-is-not = la réponse à { $item } n’est pas { $choices }
sentence-is-none = la réponse à { $item } n’est aucune de celles-ci : { $choices }
sentence-has = { $choices } fait partie des réponses à { $item }
sentence-has-not = { $choices } ne fait pas partie des réponses à { $item }
sentence-has-any = les réponses à { $item } comprennent { $choices }
sentence-has-none = les réponses à { $item } ne comprennent aucune de celles-ci : { $choices }
sentence-count = le nombre de réponses choisies à { $item } est { $bound }
sentence-number = la réponse à { $item } est { $bound }
sentence-level = le niveau noté à { $item } est { $bound }
sentence-bound-at-least = d’au moins { $n }
sentence-bound-at-most = d’au plus { $n }
sentence-bound-above = de plus de { $n }
sentence-bound-below = de moins de { $n }
sentence-bound-equal = de { $n }
sentence-bound-other = autre que { $n }
sentence-years = { $years ->
    [one] { $years } an
   *[other] { $years } ans
}
sentence-months = { $months } mois
sentence-date = la date donnée à { $item } est { $bound }
sentence-year-at-least = en { $n } ou après
sentence-year-at-most = en { $n } ou avant
sentence-year-above = après { $n }
sentence-year-below = avant { $n }
sentence-year-equal = en { $n }
sentence-year-other = dans une autre année que { $n }
sentence-before = avant { $date }
sentence-before-day = avant le { $date }
sentence-not-before = en { $date } ou après
sentence-not-before-day = le { $date } ou après
sentence-versus-at-least = la réponse à { $item } est au moins égale à la réponse à { $other }
sentence-versus-at-most = la réponse à { $item } est au plus égale à la réponse à { $other }
sentence-versus-above = la réponse à { $item } est plus grande que la réponse à { $other }
sentence-versus-below = la réponse à { $item } est plus petite que la réponse à { $other }
sentence-versus-equal = la réponse à { $item } est égale à la réponse à { $other }
sentence-versus-other = la réponse à { $item } est différente de la réponse à { $other }
sentence-answered = { $item } a une réponse
sentence-not-answered = { $item } n’a pas de réponse
sentence-rows = le nombre de lignes remplies à { $item } est { $bound }
sentence-some-row = au moins une ligne est remplie à { $item }
sentence-no-row = aucune ligne n’est remplie à { $item }
sentence-any-row = dans au moins une ligne de { $item }, { $clause }
sentence-every-row = dans chaque ligne de { $item }, { $clause }
sentence-sum = le total de { $of } sur toutes les lignes de { $item } est { $bound }
sentence-language = la langue de la personne est { $language }
sentence-language-not = la langue de la personne n’est pas { $language }
sentence-mode-interview = les questions de cette partie sont posées en entretien
sentence-mode-not-interview = les questions de cette partie ne sont pas posées en entretien
sentence-mode-self = la personne remplit elle-même cette partie
sentence-mode-not-self = la personne ne remplit pas elle-même cette partie
sentence-mode-observer = cette partie est remplie par observation
sentence-mode-not-observer = cette partie n’est pas remplie par observation
sentence-and = { $first } et { $second }
sentence-or = soit { $first }, soit { $second }
sentence-all = toutes ces conditions sont remplies : { $list }
sentence-any = au moins une de ces conditions est remplie : { $list }
sentence-always = aucune condition n’est posée
sentence-never = aucune condition ne peut être remplie

# Le questionnaire sur papier
paper-above = Questionnaire à remplir à la main
paper-version = Version { $version }
paper-draft = Brouillon : ce questionnaire n’est pas encore publié. Ne l’utilisez que pour un essai.
paper-footer = Version { $version } · imprimé le { $date }
paper-footer-draft = Brouillon · version { $version } · imprimé le { $date }
paper-case = Numéro du dossier (pas de nom)
paper-case-header = Dossier n° : ______________
paper-date = Date
paper-language = Langue
paper-signature = Signature de la personne
paper-how = Case ronde : une seule réponse. Case carrée : plusieurs réponses possibles. Une ligne ou des cases : écrivez la réponse. Une bande de couleur dit quand la question se pose ; sinon, passez à la suivante. À la fin de chaque question, cochez s’il n’y a pas de réponse, et pourquoi.
paper-star = * : l’entretien n’est complet qu’avec cette réponse.
paper-section = Partie { $number } · { $title }
paper-self = La personne remplit cette partie elle-même.
paper-observer = À remplir d’après ce que vous avez vu, sans poser les questions.
paper-row = Ligne
paper-row-title = { $row } { $number }
paper-required-if = Réponse nécessaire si { $clause }.
paper-sensitive = Réponse sensible : gardez cette feuille sous clé, elle n’entre dans aucun document imprimé.
paper-refuses = refuse
paper-does-not-know = ne sait pas
paper-not-asked = non posée
paper-cefr = Dans chaque case, écrivez A1, A2, B1, B2, C1 ou C2, ou un tiret si la personne ne connaît pas la langue.
paper-task = Tâche du métier
paper-task-told = Tâche
paper-observed = Observé
paper-only-if = Questions { $from } à { $to } : seulement si { $clause }.
paper-row-of = question { $number }
paper-day = jour
paper-month = mois
paper-year = année
paper-in-list = Écrivez la réponse, ou son numéro dans la liste { $number } à la fin.
paper-lists = Listes
paper-list = Liste { $number } (pour : { $questions })
paper-written = Formulaire enregistré : { $path } ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
})

# Le tableau des questions et des réponses
codebook-number = numéro
codebook-section = partie
codebook-group = groupe
codebook-item = question
codebook-kind = type
codebook-label = libellé ({ $language })
codebook-choice = choix
codebook-choice-label = libellé du choix ({ $language })
codebook-value = valeur
codebook-unit = unité
codebook-min = minimum accepté
codebook-max = maximum accepté
codebook-required = obligatoire
codebook-shown-if = posée si
codebook-checks = contrôles
codebook-sensitive = sensible
codebook-competences = compétences
codebook-was = anciens noms
codebook-yes = oui
codebook-if = si { $clause }
codebook-rows = lignes
codebook-must = acceptée seulement si { $clause } : { $message }
codebook-warn = à vérifier sauf si { $clause } : { $message }
error-table = Le tableau n’a pas pu être préparé : { $path }. Réessayez ; si cela se répète, signalez-le.
codebook-written = Tableau enregistré : { $path }
# interview: cascades, modes, conditions that cannot be read, the page before the close
choice-parent-first = Répondez d’abord à « { $question } » : les choix en dépendent.
choice-parent-offers-none = La réponse à « { $question } » n’offre aucun choix ici. Passez à la suite, ou changez cette réponse.
section-mode-self = La personne répond elle-même ; aidez-la seulement si elle le demande.
section-mode-observer = À remplir par vous d’après ce que vous avez vu, sans poser les questions.
item-condition-failed = La condition de cette question n’a pas pu être lue : une réponse n’est pas du type attendu. La question est posée par précaution. Signalez-le à la personne qui a écrit le questionnaire.
closing-title = Avant de terminer
closing-masked = { $count ->
    [one] Une réponse est mise de côté
   *[other] { $count } réponses sont mises de côté
}
closing-masked-help = D’autres réponses ont rendu ces questions sans objet. Elles sont conservées, mais ne comptent pas et ne sont pas imprimées. Elles reviennent si la question est posée à nouveau.
closing-failed = { $count ->
    [one] Une question a été posée sans que sa condition puisse être lue. Signalez-le à la personne qui a écrit le questionnaire.
   *[other] { $count } questions ont été posées sans que leur condition puisse être lue. Signalez-le à la personne qui a écrit le questionnaire.
}
alike-levels = { $count ->
    [one] Un niveau dit par la personne, toujours le même.
   *[other] { $count } niveaux dits par la personne sont presque tous les mêmes.
}
alike-steps = { $count ->
    [one] Une réponse : « { $step } ».
   *[other] { $count } réponses de suite sont les mêmes : « { $step } ».
}
alike-kindly = C’est peut-être juste. Mais on répond aussi ainsi quand on est fatigué, ou par modestie : relisez-en quelques-unes ensemble.
alike-read-again = Relire ensemble
closing-finish = Terminer ainsi
closing-back = Revenir aux questions

# lint: warnings of questionnaires that hold together
lint-none-words = aucun, aucune, rien, jamais, ni l’un ni l’autre
lint-unused-list = La liste « { $at } » n’est utilisée par aucune question.
lint-unused-scale = L’échelle « { $at } » n’est utilisée par aucune question.
lint-unused-fix = Utilisez-la, ou retirez-la.
lint-feeds-nothing = La réponse à « { $at } » ne sert à rien, alors que la plupart des questions du même type nourrissent une compétence ou un intérêt.
lint-feeds-nothing-fix = Ajoutez-lui un lien dans scoring, ou interest, comme aux autres.
lint-unfed = Aucun questionnaire n’interroge la compétence « { $at } » : elle restera « non évaluée » pour tout le monde.
lint-unfed-fix = Posez une question Competence("{ $at }"), ajoutez un lien dans scoring, ou retirez la compétence.
lint-self-only = La compétence « { $at } » ne repose que sur la parole de la personne : rien ne permet de noter ce qui a été vu.
lint-self-only-fix = Ajoutez une question Competence("{ $at }"), ou un lien avec Observed, Document ou Test.
lint-weights = Pour la compétence « { $competence } », le poids de « { $at } » vaut { $count } fois celui de « { $name } », qui ne compte presque plus.
lint-weights-fix = Rapprochez les poids (10 fois au plus), ou retirez le lien le plus léger.
lint-related-lightest = le plus léger
lint-check-silent = La vérification de « { $at } » ne dit rien : le message est vide.
lint-check-silent-fix = Écrivez ce qui ne va pas et ce qu’il faut demander, dans chaque langue.
lint-none = Dans « { $at } », le choix « { $name } » veut dire « aucun », mais peut être coché avec d’autres.
lint-none-fix = Ajoutez exclusive: true à ce choix.
lint-same-choice = Dans « { $at } », deux choix se lisent « { $name } » (langue « { $language } ») : la personne ne peut pas les distinguer.
lint-same-item = Une autre question de la même partie se lit aussi « { $name } » (langue « { $language } ») : dans la liste, on ne les distingue pas de « { $at } ».
lint-same-fix = Changez l’un des deux textes.
lint-many-choices = « { $at } » propose jusqu’à { $count } choix à la fois : au-delà de { $max }, ils ne peuvent plus être lus à voix haute, et pour en cocher plusieurs il faudrait savoir quoi chercher.
lint-many-choices-fix = Séparez la question en plusieurs, ou faites dépendre les choix d’une réponse précédente avec parent.
lint-many-steps = L’échelle « { $at } » a { $count } degrés ; au-delà de { $max }, les boutons ne tiennent plus côte à côte et les degrés se confondent.
lint-many-steps-fix = Gardez { $max } degrés au plus, ou demandez un nombre.
lint-no-consent = « { $at } » est sensible, et aucun consentement n’est demandé avant. { $count ->
    [one] C’est la seule question dans ce cas.
   *[other] { $count } questions sont dans ce cas.
}
lint-no-consent-fix = Placez une question Consent avant elle.
lint-long = « { $at } » : le texte en « { $language } » a { $count } caractères ; lu à voix haute, il se perd au-delà de { $max }.
lint-long-fix = Coupez-le en deux, ou mettez le reste dans guide.
lint-script = « { $at } » : le texte en « { $language } » n’a aucune lettre de l’écriture de cette langue.
lint-script-fix = Traduisez-le, ou corrigez la langue.
lint-mixed-letters = « { $at } » : dans le texte en « { $language } », le mot « { $name } » mélange des lettres de deux alphabets qui se ressemblent.
lint-mixed-letters-fix = Retapez le mot avec un seul clavier.
lint-copied = « { $at } » : le texte en « { $language } » est mot pour mot celui en « { $name } ».
lint-copied-fix = Traduisez-le.
lint-near-ids = Les noms « { $at } » et « { $name } » ne diffèrent que d’une lettre : l’un sera pris pour l’autre.
lint-near-ids-fix = Si c’est la même chose, gardez un seul nom ; sinon, donnez-leur des noms bien différents.
lint-no-summary = Le groupe « { $at } » n’a pas de résumé : ses lignes se replieront sur leurs premières réponses.
lint-no-summary-fix = Ajoutez par exemple summary: "{"{"}nom_de_question{"}"}, {"{"}autre_question{"}"}".
lint-hint-repeats = L’aide de « { $at } » répète la question.
lint-hint-repeats-fix = Dites autre chose (un exemple, une unité), ou retirez l’aide.
# La vérification des fichiers
check-help = conseil
check-did-you-mean = Écrivez plutôt { $near }
check-take-out = Retirez ce signe
check-warned = { $warnings ->
    [one] Aucune erreur, un avertissement. Fichiers vérifiés : { $files }.
   *[other] Aucune erreur, { $warnings } avertissements. Fichiers vérifiés : { $files }.
}
check-link-outside = Ce fichier est un raccourci qui mène hors de son dossier ; il n’est pas lu. Mettez le fichier lui-même dans le dossier.
check-related-opened = ouvert ici
check-typographic = Le signe « { $letter } » ({ $code }) vient d’un traitement de texte ; ici il faut { $near }.
check-odd-space = Cet espace ({ $code }) n’est pas un espace ordinaire. Remplacez-le par un espace.
check-unseen = Un signe invisible ({ $code }) se trouve ici. Effacez-le.
check-turns-text = Un signe invisible ({ $code }) retourne le sens du texte : ce qu’on lit n’est pas ce qui est écrit. Effacez-le.
check-unclosed-text = Ce texte n’est pas fermé : il manque un guillemet " à la fin.
check-bad-escape = « { $found } » n’est pas possible dans un texte. Pour une barre oblique inversée, écrivez { $near }.
check-no-value-here = Il manque une valeur avant « { $found } ».
check-no-field = « { $found } » n’est pas à sa place : ici il faut un nom suivi de deux points, comme « label: ».
check-no-comma = Il manque une virgule ici.
check-many-commas = Une virgule de trop.
check-no-colon = Il manque deux points ici.
check-not-closed = La parenthèse « { $name } » n’est pas fermée.
check-not-opened = La parenthèse « { $name } » ferme quelque chose qui n’a pas été ouvert.
check-decimal-comma = « { $found } » : un nombre s’écrit avec un point, { $near }.
check-no-number = « { $found } » n’est pas un nombre.
check-after-end = « { $found } » se trouve après la fin du fichier. Une parenthèse a peut-être été fermée trop tôt.
check-empty-file = Le fichier est vide.
check-two-readings = Ce fichier peut être lu de deux façons. Simplifiez-le, par exemple en retirant les écritures rares.
check-mismatch = « { $found } » : il faut ici { $what }.
check-mismatch-word = « { $found } » : il faut ici { $what } : { $known }.
check-shape-text = un texte entre guillemets
check-shape-number = un nombre
check-shape-whole = un nombre entier
check-shape-truth = true ou false
check-shape-list = une liste entre crochets [ ]
check-shape-map = une table entre accolades {"{ }"}
check-shape-texts = un texte par langue, comme {"{"}"fr": "…", "ar": "…"{"}"}
check-shape-tuple = des valeurs entre parenthèses ( )
check-shape-record = des noms et leurs valeurs entre parenthèses ( )
check-shape-word = l’un de ces mots
check-shape-alone = ce mot seul, sans parenthèses
check-number-range = « { $found } » est hors limites. Possible : { $range }.
check-repeated-key = « { $name } » est écrit deux fois dans ce texte. Gardez-en un seul.
check-no-names-here = Ici il n’y a pas de nom : retirez « { $name }: ».
check-part-count = Il y a { $found } valeurs entre les parenthèses ; il en faut { $count }.
check-name-too-much = « { $name } » est de trop devant la parenthèse. Retirez-le.
check-field-without-name = « { $found } » n’a pas de nom. Possible : { $known }.
check-include-outside = « { $name } » : un fichier inclus se trouve dans le dossier parts, à côté du questionnaire, et finit par .ron. Écrivez par exemple "parts/identite.ron".
check-include-cycle = « { $name } » s’inclut lui-même, directement ou par un autre fichier. Retirez une inclusion.
check-include-deep = Trop de fichiers inclus les uns dans les autres. Rassemblez-les.
check-include-missing = Le fichier inclus « { $name } » n’existe pas ou n’est pas lisible. Mettez-le dans le dossier parts ou corrigez le nom.

# Traductions
translate-older = La traduction « { $language } » de « { $at } » est plus ancienne que son texte « { $source } », qui a changé depuis.
translate-older-remedy = Relisez-la : « bilan translate out » la met dans la feuille à traduire comme « à revoir ».
translate-no-texts = Ce fichier n’a pas de texte à traduire. Indiquez un questionnaire, un métier, competences.ron ou references.ron.
translate-bad-language = « { $language } » n’est pas un code de langue. Écrivez par exemple am, ti ou so.
translate-same-language = Le fichier est écrit en « { $language } » : c’est la langue de départ. Indiquez une autre langue.
translate-exists = Cette feuille existe déjà et contient peut-être un travail. Déplacez-la, ou donnez un autre nom avec --out.
translate-own-file = La feuille prendrait la place du fichier lui-même. Donnez un autre nom avec --out.
translate-out-written = Feuille à traduire écrite : { $path }
translate-out-rows = Textes : { $count }
translate-out-missing = À traduire : { $count }
translate-out-stale = À revoir : { $count }
translate-out-ok = Déjà traduits : { $count }
translate-in-new = Traductions nouvelles : { $count }
translate-in-replaced = Traductions remplacées : { $count }
translate-in-unchanged = Sans changement : { $count }
translate-in-empty = Lignes non remplies : { $count }
translate-in-refused = Lignes non reprises : { $count }
translate-in-missing = Textes sans ligne dans la feuille : { $count } ({ $names })
translate-in-declared = La langue « { $language } » a été ajoutée aux langues du fichier.
translate-in-written = Traductions enregistrées : { $path }
translate-in-nothing = Aucune traduction à enregistrer : le fichier reste tel quel.
translate-in-dry = Essai seulement : rien n’a été écrit.
translate-in-refused-whole = Avec ces traductions, le fichier aurait les erreurs ci-dessus. Rien n’a été écrit : corrigez la feuille ou le fichier, puis recommencez.
translate-row-unknown = Le fichier n’a pas de texte de ce nom. A-t-il été retiré ou renommé ?
translate-row-stale = Le texte a changé depuis que la feuille a été faite ; la traduction n’est pas reprise. Refaites une feuille, ou ajoutez --stale pour la reprendre quand même.
translate-row-stale-taken = Le texte a changé depuis ; la traduction est reprise et reste à revoir.
translate-row-still-old = L’ancienne traduction est revenue telle quelle ; elle reste à revoir. Si elle convient, écrivez « ok » dans la colonne État.
translate-row-no-hash = Ni empreinte ni texte de départ sur cette ligne : impossible de savoir ce qui a été traduit. Repartez d’une feuille complète.
translate-row-repeated = Ce texte a déjà une autre traduction à la ligne { $row }. Gardez-en une seule.
translate-row-place-missing = Il manque { $names } : à recopier tel quel dans la traduction.
translate-row-place-extra = { $names } n’est pas dans le texte de départ : à retirer de la traduction.
translate-row-lost-letters = Des lettres ont été remplacées par des points d’interrogation. Enregistrez la feuille en UTF-8 ou en XLSX.
translate-row-no-place = Cette traduction ne peut pas être écrite à sa place dans le fichier. Écrivez-la à la main.
translate-row-same = Reprise, mais identique au texte de départ : est-elle vraiment traduite ?
translate-row-unseen = Reprise sans { $count ->
    [one] le caractère invisible qu’elle contenait.
   *[other] les { $count } caractères invisibles qu’elle contenait.
}
translate-column-key = Clé
translate-column-section = Où
translate-column-part = Sorte de texte
translate-column-source = Texte à traduire
translate-column-target = Traduction
translate-column-state = État
translate-column-note = À savoir
translate-column-other = Pour aider
translate-column-hash = Empreinte
translate-state-missing = à traduire
translate-state-stale = à revoir
translate-note-keep = À garder tel quel : { $names }
translate-note-stale = Le texte a changé depuis. Si la traduction convient encore, écrivez ok dans la colonne État.
translate-part-title = titre
translate-part-label = question ou libellé
translate-part-intro = introduction
translate-part-hint = aide pour la personne
translate-part-guide = aide pour le conseiller
translate-part-check = message de contrôle
translate-part-levels = niveau
translate-part-unit = unité
translate-part-text = texte de consentement
translate-part-row-label = résumé d’une ligne
translate-part-description = ce que l’on sait faire
translate-part-question = question lue à voix haute
translate-part-trade = compétence du métier
translate-part-trade-source = qui a fixé les chiffres
translate-part-ways-in = comment y entrer
translate-sheet-too-large = La feuille dépasse { $max } Mo et n’est pas lue. Séparez-la en plusieurs.
translate-sheet-unpacked = Le classeur dépasse { $max } Mo une fois décompressé et n’est pas lu. Enregistrez-le sous un autre nom, sans images.
translate-sheet-not-text = La feuille n’est pas en UTF-8. Dans le tableur, enregistrez-la en « CSV UTF-8 » ou en XLSX.
translate-sheet-not-a-workbook = Ce classeur ne peut pas être lu ; il est peut-être abîmé ou protégé par un mot de passe. Enregistrez-le de nouveau en XLSX.
translate-sheet-no-columns = Aucune ligne ne nomme les colonnes d’une feuille à traduire : il faut au moins [key] et [target:…]. Repartez d’une feuille de « bilan translate out ».
translate-sheet-no-language = La feuille ne dit pas dans quelle langue elle est traduite. La colonne se nomme [target:am] pour l’amharique ; en XLIFF, c’est trgLang.
translate-sheet-rows = La feuille a plus de { $max } lignes et n’est pas lue. Retirez les lignes vides.
translate-sheet-columns = La feuille a plus de { $max } colonnes et n’est pas lue. Retirez les colonnes vides.
translate-sheet-cell = Ligne { $row } : un texte dépasse { $max } caractères. Raccourcissez-le.
translate-sheet-xml = Ligne { $row } : le fichier XLIFF est abîmé. Exportez-le de nouveau.
translate-sheet-deep = Le fichier XLIFF a plus de { $max } niveaux et n’est pas lu. Exportez-le de nouveau, sans modules ajoutés.
translate-sheet-entity = Ligne { $row } : le fichier XLIFF définit ou nomme une entité, ce qui n’est pas lu. Exportez-le de nouveau, sans DOCTYPE.
translate-sheet-not-xliff = Ce fichier XML n’est pas du XLIFF 2. Exportez-le en XLIFF 2.0 ou 2.1.
versions-other-questionnaire = Le fichier de publication à côté est celui du questionnaire « { $name } », et celui-ci s’appelle « { $at } ».
versions-other-questionnaire-remedy = Remettez l’ancien « id » : les dossiers retrouvent leur questionnaire par lui. Pour un autre questionnaire, donnez un autre nom au fichier.

# dry run
simulate-never-both = « { $at } » ne peut jamais apparaître : il faut { $one } et, en même temps, { $two }.
simulate-never-range = « { $at } » ne peut jamais apparaître : il faut { $one }, or les réponses possibles sont { $range }.
simulate-never-mode = « { $at } » ne peut jamais apparaître : { $one } n’est pas la façon dont on répond à cette rubrique.
simulate-never-hidden = « { $at } » ne peut jamais apparaître : cela dépend de « { $name } », qui n’est jamais posée.
simulate-never-remedy = Changez la condition, ou supprimez la question.
simulate-unanswerable-both = Aucune réponse à « { $at } » ne peut être acceptée : elle devrait vérifier { $one } et, en même temps, { $two }.
simulate-unanswerable-range = Aucune réponse à « { $at } » ne peut être acceptée : elle devrait vérifier { $one }, or les réponses possibles sont { $range }.
simulate-unanswerable-hidden = « { $at } » ne propose jamais de choix : ils dépendent de « { $name } », qui n’est jamais posée.
simulate-unanswerable-remedy = Changez la vérification, ou les réponses possibles.
simulate-always = La condition de « { $at } » est toujours vraie à cet endroit : cela apparaît dans tous les cas.
simulate-always-answered = La condition de « { $at } » est vraie quelle que soit la réponse.
simulate-always-remedy = Supprimez la condition, ou écrivez ce que vous vouliez dire.
simulate-not-offered = « { $name } » ne peut jamais être choisi dans « { $at } » : ce choix n’est proposé qu’avec { $one }, ce qui n’arrive jamais ici.
simulate-not-offered-remedy = Corrigez « parent », ou supprimez le choix.
simulate-related-needs = demandé ici
simulate-related-hidden = jamais posée
simulate-questions = Questions par entretien : de { $least } à { $most }, le plus souvent environ { $median }.
simulate-minutes = Durée estimée : de { $least } à { $most } minutes, le plus souvent environ { $median } ; avec un interprète, environ { $interpreted }.
simulate-too-long = Un entretien dure environ { $median } minutes selon l’estimation, et { $planned } sont prévues.
simulate-too-long-remedy = Enlevez des questions, ou prévoyez plus de temps.
simulate-walked = { $title } : { $count ->
    [one] un entretien parcouru
   *[other] { $count } entretiens parcourus
} au hasard (graine { $seed }).
simulate-walking = { $done } entretiens parcourus sur { $count }.
simulate-sections = Rubriques, et nombre de ces entretiens où l’on y arrive :
simulate-seldom = Jamais atteintes dans ces entretiens, mais elles peuvent l’être :
simulate-undecided = Jamais atteintes dans ces entretiens ; on ne sait pas si elles peuvent l’être :
simulate-nothing-hidden = Toutes les questions peuvent être atteintes.
simulate-never-asked = Jamais posées :
simulate-path-holds = Test de parcours « { $name } » : comme attendu.
simulate-path-fails = Test de parcours « { $name } » : pas comme attendu.
simulate-recorded = Le test de parcours « { $name } » est écrit dans { $path }.
simulate-record-place = Impossible d’ajouter au fichier { $path }. Corrigez-le d’abord ; « bilan check » dit ce qui ne va pas.
simulate-record-item = On ne connaît pas de réponses avec lesquelles « { $name } » est posée. Corrigez le nom, ou choisissez une autre question.
simulate-not-questionnaire = { $path } n’est pas un questionnaire. Indiquez le fichier d’un questionnaire.
path-unknown-item = Le questionnaire n’a pas de question « { $name } » à cet endroit. Corrigez le nom.
path-wrong-answer = « { $item } » attend une réponse d’un autre genre. Écrivez par exemple : { $example }
path-unknown-choice = « { $item } » n’a pas de réponse « { $name } ». Corrigez le nom.
path-out-of-range = « { $item } » n’accepte que { $range }.
path-bad-date = « { $item } » attend une date comme celle-ci : { $example }
path-not-asked = Le test répond à « { $item } », qui n’est pas posée ici : { $one } n’est pas rempli.
path-should-show = « { $item } » devrait être posée et ne l’est pas : { $one } n’est pas rempli.
path-should-hide = « { $item } » ne devrait pas être posée, et elle l’est.
path-level = « { $name } » devrait arriver à { $expected } et arrive à { $found }.
path-level-none = « { $name } » devrait arriver à { $expected }, mais on n’en sait rien.
path-level-some = On ne devrait rien savoir de « { $name } », or le niveau est { $found }.
path-unknown-competence = Il n’y a pas de compétence « { $name } ». Corrigez le nom.
path-incomplete = L’entretien devrait être complet, mais ces questions l’empêchent : { $names }.
path-complete = L’entretien ne devrait pas être complet, et il l’est.
path-same-name = Deux tests de parcours s’appellent « { $name } ». Donnez un autre nom à l’un d’eux.
path-no-questionnaire = Il n’y a pas de questionnaire pour ces tests de parcours. Le fichier doit porter le nom du questionnaire, avec .paths.ron au lieu de .ron.
path-branch-neither = Aucun test de parcours n’arrive à la condition de « { $at } ».
path-branch-shown = La condition de « { $at } » n’est remplie dans aucun test de parcours.
path-branch-hidden = La condition de « { $at } » est remplie dans tous les tests de parcours qui y arrivent.
path-branch-remedy = Ajoutez un test de parcours qui passe par là, ou faites-le enregistrer : bilan simulate --record
check-related-near = peut-être celle-ci
# Référence des champs
reference-title = Référence des fichiers des formateurs
reference-opening = Chaque champ de chaque fichier : ce qu’on peut y écrire, et ce qui compte si on le laisse de côté. La commande { $command } écrit cette page d’après le programme lui-même.
reference-reading = Un nom de type, comme Item ou Choice, mène à la section qui l’explique. Les mots du code s’écrivent exactement comme ici, majuscules comprises. Les points de suspension tiennent la place de vos mots.
reference-companions = Les fichiers { $locks } et { $translations } sont écrits par le programme, à la publication et à la traduction : gardez-les à côté du questionnaire, sans les modifier.
reference-questionnaire = Questionnaire
reference-part = Partie commune à plusieurs questionnaires
reference-competences = Référentiel des compétences
reference-occupation = Fiche métier
reference-references = Secteurs, titres et langues
reference-activities = Activités non payées et informelles
reference-scoring = Constantes de la méthode
reference-paths = Tests de parcours
reference-field = Champ
reference-form = Forme
reference-stands = Ce qu’on y écrit
reference-left-out = S’il manque
reference-about = Ce que c’est
reference-written = S’écrit : { $what }. Par exemple { $example }
reference-needed = **obligatoire**
reference-nothing = rien
reference-no-list = liste vide
reference-no-text = vide
reference-text = texte entre guillemets
reference-number = nombre
reference-whole = nombre entier
reference-whole-positive = nombre entier, 0 ou plus
reference-list = liste [ ] de : { $what }
reference-map = table {"{ }"}, de : { $from } ; vers : { $to }
reference-texts = un texte par langue
reference-tuple = entre parenthèses : { $what }
reference-saved = Référence enregistrée : { $path }
check-placeholder-here = « { $at } » : une réponse ({ $name }) ne peut être citée que dans une question, son aide, son guide ou le message d’une vérification. Retirez-la d’ici.

# workshop
workshop = Atelier
workshop-about = Écrivez et essayez ici les questionnaires, les compétences et les métiers.
workshop-open-one = Ouvrez un fichier dans la liste.
workshop-questionnaires = Questionnaires
workshop-parts = Parties communes
workshop-competences = Compétences
workshop-occupations = Métiers
workshop-scoring = Calcul
workshop-references = Références
workshop-activities = Activités
workshop-other = Autres fichiers
workshop-clean = Ni erreur ni avertissement
workshop-errors = { $count ->
    [one] { $count } erreur
    [many] { $count } d’erreurs
   *[other] { $count } erreurs
  }
workshop-warnings = { $count ->
    [one] { $count } avertissement
    [many] { $count } d’avertissements
   *[other] { $count } avertissements
  }
workshop-changed = Modifié, pas encore enregistré
workshop-saved = Enregistré
workshop-carried = Fourni avec l’application
workshop-carried-about = Ce fichier est fourni avec l’application : on peut le lire et l’essayer. Pour le modifier, faites-en votre copie ; elle sera utilisée à sa place.
workshop-make-own = Faire ma copie
workshop-copied = Votre copie est dans { $path }. C’est elle qui est utilisée maintenant.
workshop-theirs-about = Ce fichier a été modifié ailleurs pendant que vous l’écriviez ici. Choisissez la version à garder ; « Annuler » ramène la vôtre.
workshop-take-theirs = Prendre la version modifiée ailleurs
workshop-save-over = Garder la mienne et l’enregistrer
workshop-behind = Le texte contient des erreurs : l’aperçu montre la dernière version qui fonctionne.
workshop-save = Enregistrer
workshop-pane-files = Fichiers
workshop-pane-findings = Remarques
workshop-pane-preview = Aperçu
workshop-source = Texte de { $file }
workshop-checking = Vérification en cours…
workshop-next-finding = F8 : remarque suivante · Maj+F8 : précédente
workshop-finding = Ligne { $line } : { $words }
workshop-more-findings = { $count ->
    [one] Encore { $count } remarque plus bas.
    [many] Encore { $count } de remarques plus bas.
   *[other] Encore { $count } remarques plus bas.
  }
workshop-mend = Remplacer par « { $near } »
workshop-written = { $language }‎ : { $there } textes sur { $needed }
workshop-no-preview = Pas d’aperçu : ce fichier n’est pas un questionnaire, ou ne peut pas encore être lu.
workshop-language = Langue
workshop-in-language = Aperçu en { $language }
workshop-second = À côté
workshop-beside = À côté : { $language }
workshop-turn = Inverser le sens
workshop-fill-in = Remplir pour moi
workshop-empty = Tout effacer
workshop-filled-words = Réponse d’essai
workshop-hidden = Pas posée pour l’instant
workshop-to-source = Aller au texte de { $item }
workshop-too-large = { $path } est trop grand pour être ouvert ici.
workshop-unreadable = { $path } ne peut pas être lu. Vérifiez qu’il n’est pas ouvert dans un autre programme et que vous en avez le droit.
workshop-gone = { $path } n’existe plus. Rien de ce que vous avez écrit ici n’est perdu : enregistrez-le à nouveau.
workshop-not-utf8 = { $path } n’est pas en UTF-8. Enregistrez-le en UTF-8 dans l’éditeur où il a été écrit, puis ouvrez-le à nouveau.
workshop-no-folder = Le dossier de { $path } ne peut pas être créé. Vérifiez le disque et vos droits, puis enregistrez à nouveau.
workshop-paths = Essais de parcours
workshop-undo = Annuler
workshop-redo = Rétablir
workshop-condition-cancel = Laisser la condition
workshop-leaving = Pas encore enregistré : { $files }.
workshop-save-and-close = Enregistrer et fermer
workshop-close-anyway = Fermer sans enregistrer
workshop-stay = Rester ici
workshop-edit = Modifier
workshop-edit-failed = Ce changement n’a pas pu être fait dans { $path } : le texte n’y est pas comme il faut, ou ce nom est déjà pris. Faites-le dans le texte.
workshop-label = Question
workshop-hint = Aide lue à voix haute
workshop-guide = Consigne pour vous seul
workshop-choices = Réponses
workshop-choices-of-list = Ces réponses viennent d’une liste commune : modifiez-la dans le texte.
workshop-choice = Réponse { $choice }
workshop-new-choice = Nouvelle réponse
workshop-up = Monter : { $choice }
workshop-down = Descendre : { $choice }
workshop-remove-choice = Retirer : { $choice }
workshop-required = Une réponse est nécessaire
workshop-sensitive = Donnée sensible
workshop-item-up = Monter la question
workshop-item-down = Descendre la question
workshop-id = Nom de la question
workshop-id-about = Changé partout dans ce fichier ; l’ancien nom est gardé pour les réponses déjà données.
workshop-condition = Quand elle est posée
workshop-always = Toujours.
workshop-condition-change = Changer la condition
workshop-condition-replaced = La condition actuelle ne peut pas être montrée ligne par ligne. Ce que vous choisissez ici la remplace.
workshop-condition-add = Ajouter une question
workshop-condition-remove = Retirer la ligne : { $item }
workshop-condition-nothing = Aucune question posée avant celle-ci.
workshop-condition-set = Appliquer
workshop-all = Toutes les lignes
workshop-any = Au moins une ligne
workshop-test-is = est
workshop-test-is-not = n’est pas
workshop-test-has = contient
workshop-test-has-not = ne contient pas
workshop-test-at-least = au moins
workshop-test-at-most = au plus
workshop-test-before = avant le
workshop-test-not-before = à partir du
workshop-test-level = niveau au moins
workshop-test-rows = lignes au moins
workshop-test-answered = a une réponse
workshop-test-not-answered = sans réponse

## Checking the method
validate-grid-data = Métiers : { $occupations } · personnes formées à partir d’eux : { $persons } · éléments : { $elements }
validate-draws = Entre crochets : intervalle à 95 % par bootstrap sur les personnes, { $draws } tirages. Graine : { $seed }
validate-left-out = Lignes inutilisables : { $count }
validate-setting-published = Niveaux entiers pour les personnes et les métiers (le tableau publié)
validate-setting-as-rated = Personnes en niveaux entiers, métiers tels qu’ils sont cotés
validate-setting-misjudged = Niveaux jugés 0,7 trop haut, avec des erreurs de 0,8
validate-setting-gaps = 30 % des réponses manquent
validate-setting-misjudged-gaps = Niveaux jugés 0,7 trop haut, avec des erreurs de 0,8, et 30 % des réponses manquent
validate-repeats = Moyenne des tirages, au nombre de : { $count }
validate-columns = Son métier en tête · son métier parmi les dix premiers · hit@10 · R@10
validate-method-random = hasard
validate-method-coverage = couverture C seule
validate-method-euclid = distance (Euclide)
validate-method-pearson = ressemblance A seule (Pearson)
validate-method-index = indice de classement F
validate-advantage = R@10 de F moins R@10 de C : { $figure }
validate-zones = Personnes de la « job zone » 5 : { $persons }. « Job zone » moyenne des dix premiers : C { $coverage } · F { $index } · métiers apparentés { $related }
validate-bounds = Couverture complète hors des bornes annoncées : { $violations } sur { $checked }
validate-monotone = Couverture abaissée par un apprentissage : { $violations } sur { $checked }
validate-bound-first = Son métier en tête selon F, pour chacun
validate-bound-hit = hit@10 de F
validate-bound-recall = R@10 de F
validate-bound-advantage = R@10 de F moins celui de C
validate-bound-within-bounds = Cas de couverture hors de ses bornes
validate-bound-monotone = Cas de couverture abaissée par un apprentissage
validate-holds = Tenu : { $what } ({ $figure }, exigé { $must })
validate-fails = Non tenu : { $what } ({ $figure }, exigé { $must })
validate-caveat = À dire avec ces chiffres : ce qu’O*NET dit apparenté repose aussi sur les cotes de connaissances ; les poids de F ont été choisis sur ces données ; ce sont des données des États-Unis.
validate-time = Secondes en tout : { $seconds }
validate-lists-data = Métiers : { $occupations } · compétences : { $skills } · personnes formées à partir d’eux : { $persons } · seuls dans leur groupe de base ou sans liste : { $alone }
validate-lists-persons = Chaque personne a ce qu’un métier énumère, aux niveaux des listes, et rien d’autre ; ce métier est mis de côté.
validate-neighbour = Part avec un métier du même groupe de base de la CITP-08 parmi les dix premiers :
validate-flat = Personnes aux niveaux presque tous égaux, pour qui A n’est pas défini et F vaut C : { $count }
validate-element-unknown = L’élément { $name } n’est pas coté en niveau et en importance dans ce dossier. Corrigez la liste des éléments.
validate-nothing-related = D’aucun métier on ne sait à la fois comment il est coté et ce qui lui est apparenté. Vérifiez que les fichiers sont d’une même version.
validate-nothing-near = Aucun groupe de base n’a deux métiers avec une liste. Vérifiez que les fichiers sont d’une même version.
validate-panel-data = Métiers : { $occupations } · questions : { $questions } · personnes tirées : { $people } · bruit d’une réponse : { $noise } niveau · graine : { $seed }
validate-panel-people = Chaque personne vient d’un métier : ses propres niveaux sont ceux qu’il demande, ses réponses sont ces niveaux avec du bruit, en niveaux entiers. On demande tout à chacune, une question à la fois.
validate-panel-needed = Questions après lesquelles c’est ainsi et le reste : moyenne (médiane) [intervalle à 95 % par bootstrap sur les personnes].
validate-panel-measure-same = Les cinq premiers métiers sont ceux de toutes les réponses
validate-panel-measure-four = Quatre des cinq au moins sont ceux de toutes les réponses
validate-panel-order-framework = ordre du référentiel
validate-panel-order-telling = le plus parlant d’abord
validate-panel-order-apart = d’abord ce qui sépare le plus les métiers auxquels la personne ressemble
validate-panel-reading-answered = d’après les seules réponses
validate-panel-reading-resembled = d’après les métiers auxquels la personne ressemble (estimation)
validate-panel-ratio = Pour une question de l’ordre du référentiel, lu de la même façon :
validate-panel-agreement = Après tant de réponses : parmi les cinq, combien sont ceux de toutes les réponses, et combien ceux des propres niveaux de la personne
validate-panel-half = Bruit { $noise } : les cinq mêmes premiers métiers avec la moitié des questions au plus ({ $figure }).
validate-panel-more = Bruit { $noise } : les cinq mêmes premiers métiers demandent plus de la moitié des questions ({ $figure }).
validate-panel-nothing = Il y a trop peu de métiers avec une grille pour interroger un panel. Il en faut au moins six.

# Coffres
access-choose-title = Qui travaille maintenant ?
access-new = Je travaille ici pour la première fois
access-others = Ce n’est pas moi
access-passphrase = Phrase de passe
access-unlock = Ouvrir
access-unlock-title = Coffre de { $name }
dossier-recovered = { $count ->
    [one] Une réponse donnée juste avant un arrêt du programme a été retrouvée.
   *[other] { $count } réponses données juste avant un arrêt du programme ont été retrouvées.
}
dossier-recovered-torn = { $count ->
    [one] Une réponse donnée juste avant un arrêt du programme a été retrouvée ; la dernière n’était pas entière, relisez-la avec la personne.
   *[other] { $count } réponses données juste avant un arrêt du programme ont été retrouvées ; la dernière n’était pas entière, relisez-la avec la personne.
}
error-erased = Ce dossier a été effacé à la demande de la personne. Il ne peut pas revenir ({ $path }).
error-recovery-key = Ce n’est pas la clé de secours de ce coffre. Relisez la feuille, signe par signe.
error-sealed-damaged = Ce fichier est abîmé ou n’est pas un dossier de ce coffre : { $path }. Il n’a pas été touché. Une sauvegarde permet de le retrouver.
error-sealed-forged = Ce fichier n’a pas été écrit par ce coffre : { $path }. Quelqu’un a pu le remplacer. Il n’a pas été touché ; parlez-en à votre responsable.
error-sealed-newer = Une version plus récente du programme a écrit ce fichier : { $path }. Mettez le programme à jour ; le fichier n’a pas été touché.
error-sealed-not-for-us = Ce fichier est fermé pour un autre coffre : { $path }.
error-sealed-rolled-back = Ce fichier est plus ancien que celui déjà vu ici : { $path }. Quelqu’un a pu remettre une vieille copie. Il n’a pas été touché ; parlez-en à votre responsable.
error-sealed-too-costly = Ce fichier demanderait trop de travail à la machine ; il n’a pas été ouvert : { $path }.
error-wrong-passphrase = Ce n’est pas la bonne phrase de passe.
passphrase-changed = La phrase de passe est changée.
recovery-drilled = La clé de secours ouvre bien ce coffre.
recovery-sheet-written = La feuille de la clé de secours est écrite : { $path }. Imprimez-la, puis effacez le fichier.
vault-lock = Fermer le coffre
vault-taken-in = { $count ->
    [one] Un dossier d’une version précédente est maintenant dans le coffre.
   *[other] { $count } dossiers d’une version précédente sont maintenant dans le coffre.
}
vault-working = Travail sur le coffre…
access-create = Créer mon coffre
access-forgotten = J’ai oublié ma phrase de passe
access-new-about = Ce que les personnes confient ici reste dans un coffre fermé, qui n’est qu’à vous. Trois choses suffisent pour le créer.
access-new-name = Votre nom, comme on vous appelle à l’agence
access-new-title = Votre coffre
access-new-who = Vous et votre phrase de passe
access-trainers = Fichiers des formateurs
access-wait = { $count ->
    [one] Attendez une seconde avant d’essayer encore.
   *[other] Attendez { $count } secondes avant d’essayer encore.
}
access-waiting = Un instant…
backup-about = Une copie entière du coffre, fermée comme lui, sur une clé USB ou un dossier de l’agence. Elle est relue fichier par fichier.
backup-last = Dernière sauvegarde : { $date }
backup-never = Aucune sauvegarde pour l’instant.
backup-now = Sauvegarder maintenant…
backup-take-back = Reprendre un coffre depuis une sauvegarde…
backup-title = Sauvegarde
drill-about = Avant le premier entretien, vérifiez que la clé sur la feuille ouvre bien ce coffre. Refaites-le une fois par an.
drill-last = Essayée avec succès : { $date }
drill-never = Cette clé n’a pas encore été essayée.
drill-title = Clé de secours
drill-try = Essayer la clé
drill-wanted = La clé de secours de ce coffre n’a pas encore été essayée. Faites-le avant d’en avoir besoin.
lock-after-about = Sans touche ni mouvement, le coffre enregistre tout et se ferme.
lock-after-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
lock-after-title = Fermeture automatique
locked-by-itself = Le coffre s’est fermé tout seul. Tout ce qui était écrit est enregistré.
locked-by-you = Le coffre est fermé. Tout est enregistré.
locked-unwritten = Le coffre est fermé, mais les dernières réponses n’ont pas pu être écrites sur le disque. Elles attendent, chiffrées, en mémoire : n’éteignez pas l’ordinateur, faites de la place, puis ouvrez le coffre.
passphrase-change = Changer la phrase de passe
passphrase-change-title = Phrase de passe
passphrase-old = Phrase de passe actuelle
recover-about = La clé de secours de l’agence ouvre ce coffre. Choisissez ensuite une nouvelle phrase de passe.
recover-open = Ouvrir et changer la phrase de passe
recover-title = Retrouver le coffre de { $name }
recovery-about = Si vous oubliez votre phrase de passe, ou si vous partez, l’agence peut ouvrir le coffre avec sa clé de secours. Elle est imprimée sur une feuille et gardée dans un lieu sûr, jamais avec l’ordinateur.
recovery-has = Notre agence a déjà une clé de secours
recovery-key = Clé de secours
recovery-key-help = Recopiez la feuille, ligne par ligne. Les espaces et les majuscules ne comptent pas.
recovery-made = La feuille est écrite. Imprimez-la, mettez-la en lieu sûr, puis effacez le fichier.
recovery-make = Créer une clé de secours pour notre agence
recovery-make-sheet = Créer la clé et écrire la feuille…
recovery-public = Partie publique de la clé
recovery-public-wrong = Ce n’est pas une clé : elle commence par « age1 » et a 62 signes.
recovery-title = Clé de secours de l’agence
sheet-above = bilan · clé de secours
sheet-footer = À garder en lieu sûr, jamais avec l’ordinateur
sheet-keep = Où la garder
sheet-keep-copy = Une seule feuille, ou deux dans deux lieux sûrs. Pas de photo, pas de message.
sheet-keep-file = Après l’impression, effacez le fichier PDF et videz la corbeille.
sheet-keep-safe = Dans le coffre-fort de l’agence ou chez la personne responsable, sous enveloppe fermée.
sheet-key = La clé
sheet-key-help = Se lit de gauche à droite, ligne par ligne. Les espaces et les majuscules ne comptent pas.
sheet-notice = Qui a cette feuille et l’ordinateur peut lire tous les dossiers de l’agence. Qui perd la feuille et la phrase de passe perd les dossiers.
sheet-public = Partie publique
sheet-public-help = À donner aux nouveaux conseillers de l’agence : elle ferme, elle n’ouvre rien.
sheet-signed-keeper = Gardée par
sheet-signed-place = Lieu
sheet-title = Clé de secours de l’agence
sheet-use = À quoi elle sert
sheet-use-drill = L’essayer avant le premier entretien, puis une fois par an.
sheet-use-forgotten = Ouvrir le coffre d’un conseiller qui a oublié sa phrase de passe.
sheet-use-left = Ouvrir le coffre d’un conseiller qui est parti.
vault = Coffre
vault-about-encryption = Chaque dossier est un fichier age, chiffré pour ce coffre et pour la clé de secours.
vault-about-folder = Le coffre est dans { $path }
vault-about-key = Votre clé publique, pour qu’un collègue ferme un dossier à votre intention :
vault-about-title = Ce coffre
vault-backed-up = La sauvegarde est faite et relue : { $path }
vault-backup-none = Aucune sauvegarde n’a été faite.
words-advice = Quatre ou cinq mots qui ne vont pas ensemble, faciles à retenir pour vous seul.
words-again = La même phrase, encore une fois
words-differ = Les deux phrases ne sont pas les mêmes.
words-fair = Assez solide.
words-first = Nouvelle phrase de passe
words-good = Solide.
words-none = Trop facile à deviner. Ajoutez des mots.
words-show = Montrer ce que j’écris
words-weak = Encore trop faible. Ajoutez un ou deux mots.
drill-open = Essayer la clé de secours…
access-name-taken = Un coffre porte déjà ce nom sur cet ordinateur. Ajoutez une initiale.
drill-first = Avant le premier entretien, recopiez la clé de la feuille. Si la personne attend, ou si la feuille est chez votre responsable, faites-le plus tard : ce rappel reste ici.
drill-later = Plus tard, avec mon responsable
home-recovered = { $count ->
    [one] Retrouvé après un arrêt : { $count } réponse, la dernière le { $date } à { $time }.
   *[other] Retrouvées après un arrêt : { $count } réponses, la dernière le { $date } à { $time }.
}
vault-key-copied = Copiée
vault-key-copy = Copier la clé publique
lint-delicate = La question « { $at } » parle de « { $word } ». La loi protège ces réponses, et un bilan de compétences en a rarement besoin.
lint-delicate-fix = retirez la question, ou demandez ce qui compte pour le travail : ce que la personne peut faire, ce dont elle a besoin

notice-title = À lire avant de demander le nom
notice-help = Lisez ce texte lentement, dans la langue de la personne, ou laissez-la lire. Répondez à ses questions, puis cochez.
notice-agency = l’agence où vous êtes
notice-who = Ce que vous me dites est écrit dans un dossier, fermé par un mot de passe. Responsable de ce dossier : { $controller }.
notice-what-for = Ce dossier sert à voir avec vous ce que vous savez faire, et à chercher des métiers, des formations et des aides qui vous vont. { $count ->
    [one] Il est gardé un mois, puis effacé.
   *[other] Il est gardé { $count } mois, puis effacé.
 }
notice-who-reads = Seules les personnes de l’agence qui vous accompagnent le lisent. Rien n’est donné à un employeur, à un autre service ou à un autre pays sans votre accord.
notice-free = Vous êtes libre : vous pouvez ne pas répondre à une question, faire une pause ou arrêter. Vous ne perdez aucun service.
notice-rights = La loi 09-08 vous donne des droits : voir votre dossier, le faire corriger, refuser qu’on l’utilise, revenir sur votre accord. Il suffit de le dire à l’agence, quand vous voulez.
notice-receipt = Ces dossiers sont déclarés à la Commission nationale de contrôle de la protection des données (CNDP), récépissé n° { $receipt }.
notice-no-controller = Le responsable des dossiers n’est pas encore indiqué : écrivez-le dans « Réglages de l’agence », depuis la liste des dossiers.
notice-was-read = Le texte a été lu
manner-read-aloud = Lu à voix haute
manner-read-alone = Lu par la personne
new-manner-needed = Cochez comment le texte a été lu.
recipient-agency = L’agence
recipient-statistics = Statistiques sans nom
recipient-person = La personne
recipient-employer = Un employeur
recipient-training = Un organisme de formation
recipient-colleague = Un ou une collègue
recipient-other = Quelqu’un d’autre
exported-summary = Document de synthèse
exported-whole-file = Dossier complet
exported-hand-over = Dossier chiffré, pour un autre coffre
export-for-whom = Pour qui
export-purpose = À qui exactement, et pour quoi faire
export-agreed = La personne a donné son accord pendant l’entretien.
export-person-agrees = J’ai demandé à la personne : elle est d’accord pour cet envoi.
export-said-no = La personne n’est pas d’accord : rien ne peut lui être donné. Si elle a changé d’avis, notez-le à la question.
export-ask-first = Demandez d’abord à la personne si elle est d’accord.
export-say-whom = Écrivez à qui, et pour quoi faire.
export-to-question = Aller à la question
history-informed = Informations lues à la personne : { $how }
history-agreed = D’accord : « { $question } » ({ $how })
history-not-agreed = Pas d’accord, ou accord retiré : « { $question } » ({ $how })
history-exported = { $what } remis à : { $to }
history-exported-for = { $what } remis à : { $to } ({ $purpose })
history-closed = Entretien terminé : { $title }
history-reopened = Entretien rouvert pour correction : { $title }
history-corrected = Corrigé : « { $question } ». Avant : { $before }
history-added = Ajouté après la fin : « { $question } »
history-renamed = Nom corrigé. Avant : { $before }
history-kept = À garder jusqu’au { $date }
history-taken-in = Repris d’un autre coffre
history-interpreter = interprète : { $name }
dossier-of = Dossier de { $name }
dossier-title = Le dossier
dossier-from-elsewhere = Ce dossier vient d’un autre coffre. Le programme ne peut pas prouver qui l’a envoyé : vérifiez avec la personne.
dossier-cover = La personne et l’entretien
dossier-correct = Corriger
dossier-consents = Accords de la personne
dossier-consents-help = Un accord peut être retiré à tout moment. Le retrait est noté avec sa date.
dossier-not-asked = Pas encore demandé
dossier-take-back = Retirer l’accord
dossier-ask = Poser la question
dossier-keep-taken-back = La personne ne veut pas que ses réponses soient gardées. Si elle le demande, effacez le dossier, plus bas.
dossier-kept-until = À garder jusqu’au
dossier-kept-help = Après cette date, la liste le rappelle : effacez le dossier, ou gardez-le plus longtemps si la personne en a besoin.
dossier-keep-longer = { $count ->
    [one] Un mois de plus
   *[other] { $count } mois de plus
 }
dossier-history = Ce qui a été fait
dossier-no-history = Rien n’est encore noté.
dossier-erase = Effacer le dossier
dossier-erase-about = Par exemple quand la personne le demande, ou quand la date est passée.
dossier-erase-ask = Effacer ce dossier…
whole-file = Tout le dossier, pour la personne
whole-file-about = La personne peut demander à voir tout ce qui est gardé sur elle. Ce document contient toutes les réponses, même personnelles, et vos notes.
whole-file-save = Enregistrer tout le dossier en PDF…
hand-over = Confier le dossier à un ou une collègue
hand-over-about = Demandez à votre collègue la clé publique de son coffre : elle est sur sa page « Coffre ». Lui seul ou elle seule pourra lire le fichier. Le dossier reste aussi dans votre coffre.
hand-over-key = Clé publique de votre collègue
hand-over-save = Enregistrer le fichier à remettre…
take-in = Reprendre un dossier confié
take-in-done = Le dossier est dans votre coffre. Ouvrez-le et vérifiez-le avec la personne.
take-in-not-for-us = Ce fichier ne peut pas être ouvert : { $path }. Il n’est pas destiné à ce coffre, ou il est abîmé. Demandez à votre collègue de l’enregistrer de nouveau avec votre clé publique.
home-from-elsewhere = Vient d’un autre coffre
home-due = { $count ->
    [one] Un dossier a passé sa date de conservation.
   *[other] { $count } dossiers ont passé leur date de conservation.
 }
home-due-help = Ce qui n’est plus utile s’efface. Ce dont la personne a besoin peut être gardé plus longtemps : ouvrez le dossier, puis touchez le nom en haut.
home-due-show = Les montrer
home-due-all = Montrer tous les dossiers
home-kept-until = À garder jusqu’au { $date } : date passée
office = Réglages de l’agence
office-title = Réglages de l’agence
office-about = Ce qui est écrit ici vaut pour tous les nouveaux dossiers de cet ordinateur, et s’enregistre tout seul.
office-documents = Sur les documents
office-agency-help = Comme elle doit être écrite sur la page que la personne emporte.
office-counsellor-help = Proposé pour chaque nouveau dossier.
office-law = Protection des données (loi 09-08)
office-controller = Responsable des dossiers
office-controller-help = L’organisme qui répond des dossiers devant la loi, avec son adresse. Il est nommé à la personne avant toute question.
office-receipt = Numéro du récépissé de la CNDP
office-receipt-help = Laissez vide tant que l’agence n’en a pas : rien n’est alors dit.
office-retention = Durée de conservation
office-retention-help = Pas plus longtemps que nécessaire. Elle est dite à la personne et vaut pour les nouveaux dossiers.
office-months = { $count ->
    [one] Un mois
   *[other] { $count } mois
 }
office-notice = Ce que la personne entendra
office-notice-help = Ce texte est un brouillon : faites-le relire par le service juridique de l’agence.
backup-old = Dernière sauvegarde : { $date }. Ce qui a été écrit depuis n’existe que sur cet ordinateur.
backup-none-yet = Ces dossiers n’existent que sur cet ordinateur : aucune sauvegarde n’a été faite.
backup-go = Sauvegarder…
backup-put-off = Demain
whole-title = Tout mon dossier
whole-about = Ce document contient tout ce que l’agence garde sur vous. Il est pour vous seulement : gardez-le dans un endroit sûr.
whole-begun = Dossier ouvert le
whole-informed = Ce qui vous a été dit au début
whole-question = Question
whole-answer = Réponse
whole-recipient = Pour qui
whole-version = Version du questionnaire
whole-started = Commencé le
whole-finished = Terminé le
whole-parked = Réponses mises de côté
whole-hidden = n’est plus demandé
whole-note = Note du conseiller ou de la conseillère
whole-targets = Métiers choisis
whole-when = Quand
whole-what = Quoi
whole-footer = Tout le dossier, le { $date }
whole-rights = Vos droits
progress-of = ({ $done } sur { $count })
stop = Arrêter
office-logo = Logo
office-logo-help = Il est imprimé en haut des documents. Une image PNG ou JPEG.
office-logo-choose = Choisir une image…
office-logo-remove = Ne plus l’imprimer
error-logo = Cette image ne peut pas être lue : { $path }. Choisissez une image PNG ou JPEG de moins de 8 Mo.
exported-profile = Profil de compétences
employer-title = Profil de compétences
employer-contact = Pour toute question
employer-looks-for = Cherche un emploi comme
employer-seen-by = dit par : { $sources }
employer-about = Ce que ce document est
employer-about-text = La personne a choisi elle-même ce qui est montré ici. Les savoir-faire viennent d’un entretien ; ils ont pu être appris sans diplôme. Un essai au poste de travail les confirme.
employer-fair = Aucune somme ne peut être demandée à la personne pour un emploi, un essai ou une mise en relation.
summary-document = Document
profile-about = Pour un employeur : seulement ce que la personne veut montrer. Lisez la liste avec elle.
showing-title = Ce que la personne veut montrer
showing-help = Cochez ce qu’elle accepte, ligne par ligne. Rien d’autre n’est écrit.
showing-nothing = Rien à montrer pour l’instant : posez d’abord les questions sur le travail et les savoir-faire.
showing-all = Tout montrer
showing-none = Ne rien montrer
showing-target = Métiers cherchés
showing-strength = Savoir-faire
showing-language = Langues
showing-experience = Expériences
showing-qualification = Diplômes et permis
employer-strengths = Savoir-faire
employer-languages = Langues
employer-experience = Expérience
employer-column-details = Ce qui a été fait
employer-source-person = la personne
employer-source-observed = le conseiller ou la conseillère
employer-source-document = un document
employer-source-test = un essai
