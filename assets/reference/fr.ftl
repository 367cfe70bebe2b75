# Ce qu’est chaque champ des fichiers des formateurs. Le nom avant « = » est celui du code : ne pas le changer.

Activities = Le fichier `activities.ron` : ce que les gens font sans contrat, à la maison, pour d’autres ou dans la rue.
Activities-activities = Les activités, dans l’ordre.
Activities-format = Le numéro de format du fichier.
Activities-groups = Les groupes d’activités, dans l’ordre.
Activities-id = L’identifiant du fichier.
Activities-languages = Les langues dans lesquelles chaque texte doit exister.
Activities-sources = D’où viennent les faits.
Activities-status = Où en est le fichier.
Activities-tasks = Les tâches d’activités qui ne font partie d’aucune fiche métier.
Activities-version = La version du fichier.

Activity = Une chose que l’on fait et où l’on apprend, sans être employé.
Activity-group = L’identifiant de son groupe.
Activity-icatus = Son code dans ICATUS 2016, la classification des activités des Nations Unies pour les statistiques de l’emploi du temps.
Activity-id = Son identifiant, par lequel les réponses la désignent. Ne le changez plus une fois qu’il a servi.
Activity-label = Le nom de l’activité, dans chaque langue.
Activity-near = Les métiers dont elle se rapproche.
Activity-other_names = Ses autres noms, par langue, pour qu’on la trouve.
Activity-tasks = Les compétences de ses tâches, les plus parlantes d’abord : du référentiel, des métiers ou de `tasks`.

ActivityGroup = Un groupe d’activités : la maison, le soin, la vie en commun.
ActivityGroup-id = Son identifiant, par lequel les activités le désignent.
ActivityGroup-label = Son nom, dans chaque langue.

ActivityId = L’identifiant d’une activité.

ActivityTask = Une tâche d’activités qui ne fait partie d’aucun métier.
ActivityTask-esco = Les compétences ESCO auxquelles elle correspond.
ActivityTask-id = Son identifiant, unique parmi toutes les compétences. Ne le changez plus une fois qu’il a servi.
ActivityTask-label = Le nom de la tâche, dans chaque langue.
ActivityTask-speaks_for = Les compétences du référentiel dont parle une réponse sur cette tâche.

Bound = Une limite pour un nombre.
Bound-AtLeast = Au moins ce nombre (≥).
Bound-AtMost = Au plus ce nombre (≤).
Bound-Above = Plus que ce nombre (>).
Bound-Below = Moins que ce nombre (<).
Bound-Equal = Exactement ce nombre (=).

CefrActivity = Les cinq activités que le Cadre européen commun de référence pour les langues (CECRL) évalue séparément.
CefrActivity-Listening = Comprendre ce qu’on entend.
CefrActivity-Reading = Comprendre ce qu’on lit.
CefrActivity-SpokenInteraction = Prendre part à une conversation.
CefrActivity-SpokenProduction = S’exprimer oralement en continu.
CefrActivity-Writing = Écrire.

CefrLevel = Un niveau de langue du CECRL. Il se compare seulement à d’autres niveaux du CECRL, jamais aux niveaux 0 à 4 des compétences.
CefrLevel-A0 = Pas même quelques mots.
CefrLevel-A1 = Introductif : des mots et des phrases très simples et familiers.
CefrLevel-A2 = Intermédiaire : la vie de tous les jours, en phrases simples.
CefrLevel-B1 = Seuil : se débrouille au travail et en voyage.
CefrLevel-B2 = Avancé : parle avec aisance, aussi de sujets moins courants.
CefrLevel-C1 = Autonome : parle librement de sujets exigeants.
CefrLevel-C2 = Maîtrise : comprend tout et dit tout sans effort.

Check = Ce qu’une réponse doit ou devrait respecter. Une réponse vide respecte toujours tout.
Check-Must = Si la condition est fausse, l’entretien n’est pas complet ; le texte dit ce qu’il faut corriger.
Check-Warn = Si la condition est fausse, le texte s’affiche pour le conseiller ; l’entretien continue.

Choice = Un choix proposé comme réponse à une question.
Choice-id = Son identifiant, unique parmi les choix de la question. Ne le changez plus une fois qu’il a servi.
Choice-label = Les mots du choix, dans chaque langue.
Choice-exclusive = Exclut tous les autres choix, comme « aucun de ceux-ci ».
Choice-free_text = Permet d’ajouter les mots de la personne, comme pour « autre ».
Choice-holds = La licence, le diplôme ou l’autorisation que possède la personne qui prend ce choix.
Choice-parent = Le choix de la question mère sous lequel celui-ci est proposé. Sans cette ligne, il est toujours proposé.
Choice-value = Ce qu’il vaut sur une échelle.
Choice-was = Ses anciens identifiants, pour que les réponses déjà données soient retrouvées.

ChoiceId = L’identifiant d’un choix.

ChoiceList = Une liste de choix que plusieurs questions partagent.
ChoiceList-id = Son identifiant, par lequel les questions la désignent.
ChoiceList-choices = Ses choix, dans l’ordre.

Competence = Une compétence du référentiel.
Competence-id = Son identifiant, par lequel les autres fichiers la désignent. Ne le changez plus une fois qu’il a servi.
Competence-kind = À quoi elle appartient : à un domaine ou à tout travail.
Competence-description = Ce que sait faire une personne qui la possède, en une phrase ; elle figure dans la synthèse.
Competence-esco = Les compétences ESCO auxquelles elle correspond.
Competence-group = L’identifiant du groupe dont elle fait partie.
Competence-label = Son nom, en deux à cinq mots.
Competence-levels = La description des niveaux 0, 1, 2, 3 et 4 : aucune, ou les cinq.
Competence-onet = Les éléments d’O*NET qui servent à l’évaluer.
Competence-question = La question qui est lue à haute voix.
Competence-other_names = Ses autres noms, par langue, pour qu’on la trouve.

CompetenceGroup = Un groupe de compétences.
CompetenceGroup-id = Son identifiant, par lequel les compétences le désignent.
CompetenceGroup-label = Son nom, dans chaque langue.

CompetenceId = L’identifiant d’une compétence du référentiel ou d’un métier.

CompetenceKind = Si une compétence appartient à un domaine, à tout travail ou à un seul métier.
CompetenceKind-Technical = D’un domaine.
CompetenceKind-Transversal = De tout travail.
CompetenceKind-Trade = D’un seul métier ; elle s’écrit dans la fiche de ce métier.
CompetenceKind-Listed = D’une liste importée.
CompetenceKind-Task = Une tâche d’activités non payées ou informelles ; elle s’écrit dans leur fichier.

Condition = Quand une question est posée, obligatoire ou une réponse acceptée. Une condition ne désigne que des questions placées plus haut. Tant qu’une réponse manque, elle n’est ni vraie ni fausse.
Condition-All = Toutes les conditions de la liste sont vraies (« et »).
Condition-Any = Au moins une condition de la liste est vraie (« ou »).
Condition-Not = La condition à l’intérieur est fausse.
Condition-Is = Ce choix a été pris, à une question à choix unique, sur une échelle ou pour un consentement.
Condition-OneOf = L’un de ces choix a été pris, à une question à choix unique, sur une échelle ou pour un consentement.
Condition-Has = Ce choix fait partie de ceux pris, à une question à choix multiple.
Condition-HasAny = Au moins un de ces choix a été pris, à une question à choix multiple.
Condition-CountChosen = Le nombre de choix pris respecte la limite.
Condition-Num = Le nombre respecte la limite. D’une durée comptent les mois, d’une date l’année, d’un degré d’échelle sa valeur ; un niveau compte tel quel.
Condition-DateIs = La date est avant, ou n’est pas avant, une date donnée.
Condition-NumVs = Compare les nombres donnés à deux questions.
Condition-LevelAtLeast = Le niveau ou l’évaluation atteint au moins ce niveau, de 0 à 4.
Condition-Answered = Il y a une réponse, quelle qu’elle soit ; « refuse » et « ne sait pas » en sont aussi.
Condition-Rows = Le nombre de lignes du groupe respecte la limite.
Condition-AnyRow = La condition est vraie dans au moins une ligne du groupe.
Condition-EveryRow = La condition est vraie dans chaque ligne du groupe.
Condition-SumRows = La somme d’un nombre sur toutes les lignes du groupe respecte la limite. Dans l’ordre : groupe, question, limite.
Condition-Language = La personne parle cette langue dans l’entretien.
Condition-Mode = La section où elle se trouve est remplie de cette façon.

Credential = Quelque chose que la personne possède ou ne possède pas.
Credential-id = Son identifiant, par lequel les autres fichiers le désignent. Ne le changez plus une fois qu’il a servi.
Credential-kind = Ce que c’est : une licence, un diplôme ou une autorisation.
Credential-label = Son nom, dans chaque langue.

CredentialId = L’identifiant d’une licence, d’un diplôme ou d’une autorisation.

CredentialKind = La nature d’un titre.
CredentialKind-Licence = Permet une tâche : conduire, lever des charges, couper un circuit.
CredentialKind-Diploma = Atteste une formation.
CredentialKind-Permit = Permet de travailler ou de séjourner.

DateBound = Une limite pour une date, écrite `2020-01-01`, `2020-01` ou `2020`.
DateBound-Before = Avant ce jour, ce mois ou cette année.
DateBound-NotBefore = Ce jour, ce mois ou cette année, ou plus tard.

DatePrecision = Avec quelle précision une date est demandée.
DatePrecision-Day = Le jour, le mois et l’année.
DatePrecision-Month = Le mois et l’année.
DatePrecision-Year = L’année seulement.

EvidenceSource = Qui ou quoi atteste une compétence.
EvidenceSource-SelfDeclared = La personne elle-même.
EvidenceSource-Observed = Le conseiller, pendant l’entretien.
EvidenceSource-Document = Un papier, une photo ou une attestation qui a été vu.
EvidenceSource-Test = Un test ou un essai de travail.

ExpectedLevel = Un niveau qui doit résulter des réponses.
ExpectedLevel-level = Le niveau, de 0 à 4.
ExpectedLevel-within = L’écart admis ; 0.05 par défaut.

FitConstants = Les constantes de l’adéquation avec un métier.
FitConstants-confirm_margin = Un atout est à confirmer quand sa marge commence plus bas que l’exigence de plus que cette valeur.
FitConstants-coverage_weight = Le poids de la couverture C dans l’indice F.
FitConstants-essential_weight = Le poids d’une compétence essentielle, dans une liste sans chiffres.
FitConstants-min_assessed_share = La part q des exigences pondérées qui doit être évaluée ; en dessous, il n’y a pas d’indice F.
FitConstants-near_gap = Un écart plus petit que celui-ci est dit proche.
FitConstants-optional_weight = Le poids d’une compétence facultative, dans une liste sans chiffres.
FitConstants-provisional_share = En dessous de cette part q, l’adéquation est provisoire.
FitConstants-resemblance_min_assessed = Le nombre de compétences évaluées qu’il faut au moins pour calculer la ressemblance A.
FitConstants-resemblance_min_sd = L’écart type (de population) des niveaux qu’il faut au moins pour calculer la ressemblance A.
FitConstants-resemblance_weight = Le poids de la ressemblance A dans l’indice F.
FitConstants-under_use_below = L’usage des atouts en dessous duquel un métier bien couvert emploie la personne sous ses capacités.
FitConstants-under_use_coverage = La couverture à partir de laquelle on examine si la personne serait employée sous ses capacités.
FitConstants-use_weight = Le poids de l’usage des atouts U dans l’indice F.
FitConstants-essential_level = Le niveau que l’on suppose exigé d’une compétence essentielle d’une liste sans chiffres.
FitConstants-optional_level = Le niveau que l’on suppose exigé d’une compétence optionnelle d’une liste sans chiffres.

FrameworkSource = Le fichier `competences.ron` : le référentiel des compétences.
FrameworkSource-competences = Les compétences, dans l’ordre.
FrameworkSource-groups = Les groupes de compétences, dans l’ordre.
FrameworkSource-format = Le numéro du format du fichier : 1.
FrameworkSource-version = Sa version, telle que vous l’écrivez.
FrameworkSource-status = Où il en est.
FrameworkSource-sources = D’où viennent ses faits et ses chiffres.
FrameworkSource-languages = Les langues dans lesquelles chaque texte doit exister.
FrameworkSource-id = Son identifiant.

HowAlone = Avec quelle autonomie une tâche a été faite ; ces degrés sont les niveaux 1 à 4.
HowAlone-Alone = Sans aide, en entier.
HowAlone-SimpleCases = Sans aide dans les cas simples.
HowAlone-Teaches = Si bien qu’on l’a montré à d’autres.
HowAlone-WithHelp = Avec l’aide de quelqu’un.

HowOften = Combien de fois une tâche a été faite.
HowOften-FewTimes = Quelques fois en tout.
HowOften-Never = Pas une fois.
HowOften-Often = Chaque semaine ou plus.
HowOften-Sometimes = De temps en temps.

Include = Un fichier dont les listes, les échelles et les sections entrent dans le questionnaire.
Include-file = Le fichier, dans le dossier du questionnaire ou plus bas : `parts/identity.ron`.
Include-before = La section avant laquelle les siennes se placent. Sans cette ligne, elles viennent à la fin.

Interest = Les six types d’intérêt de Holland.
Interest-Realistic = Les choses, les outils, le dehors.
Interest-Investigative = Comprendre, mesurer, résoudre.
Interest-Artistic = Créer, s’exprimer.
Interest-Social = Aider, enseigner, soigner.
Interest-Enterprising = Diriger, vendre, entreprendre.
Interest-Conventional = Ranger, compter, enregistrer.

Interests = Les intérêts auxquels répond un métier : une valeur de 1 à 7 pour chacun des six types de Holland (échelle OI d’O*NET).
Interests-artistic = Créer, s’exprimer.
Interests-conventional = Ranger, compter, enregistrer.
Interests-enterprising = Diriger, vendre, entreprendre.
Interests-investigative = Comprendre, mesurer, résoudre.
Interests-realistic = Les choses, les outils, le dehors.
Interests-social = Aider, enseigner, soigner.

Item = Une question, ou une note à lire.
Item-id = Son identifiant, unique dans le questionnaire. Ne le changez plus une fois qu’il a servi.
Item-kind = La sorte de réponse qu’elle demande.
Item-checks = Ce que la réponse doit ou devrait respecter.
Item-guide = Une aide pour le conseiller ; la personne ne la voit jamais.
Item-hint = Une aide pour la personne, lue à haute voix.
Item-holds = `age`, sur une question à nombre qui donne l’âge de la personne en années.
Item-interest = Le type d’intérêt dont parle une question à échelle.
Item-label = La question telle qu’elle est lue à haute voix. Vide pour une question de compétence, dont le texte vient du référentiel.
Item-media = Le nom d’un pictogramme.
Item-printed = Comment la synthèse se sert de la réponse.
Item-required = Si l’entretien est complet sans cette réponse.
Item-sensitive = La réponse ne sort jamais du dossier sans le consentement de la personne.
Item-show_if = La question n’est posée que si cette condition est vraie.
Item-was = Ses anciens identifiants, pour que les réponses déjà données soient retrouvées.

ItemId = L’identifiant d’une question.

ItemKind = La sorte de réponse qu’une question demande.
ItemKind-SingleChoice = Un seul choix.
ItemKind-SingleChoice-choices = Les choix, dans l’ordre.
ItemKind-SingleChoice-list = Ou bien la liste d’où ils viennent.
ItemKind-SingleChoice-parent = La question mère, placée plus haut : seuls sont proposés les choix qui nomment sa réponse comme `parent`.
ItemKind-MultiChoice = Autant de choix que l’on veut.
ItemKind-MultiChoice-choices = Les choix, dans l’ordre.
ItemKind-MultiChoice-list = Ou bien la liste d’où ils viennent.
ItemKind-MultiChoice-parent = La question mère, placée plus haut : seuls sont proposés les choix qui nomment sa réponse comme `parent`.
ItemKind-Likert = Un degré d’une échelle.
ItemKind-Likert-scale = L’identifiant de l’échelle.
ItemKind-Level = Un niveau de 0 à 4, chacun avec sa description.
ItemKind-Level-levels = Les descriptions des niveaux 0, 1, 2, 3 et 4.
ItemKind-CefrGrid = Un niveau du CECRL par langue et par activité.
ItemKind-CefrGrid-languages = Les langues toujours affichées ; d’autres peuvent être ajoutées pendant l’entretien.
ItemKind-Number = Un nombre.
ItemKind-Number-max = La plus grande valeur acceptée.
ItemKind-Number-min = La plus petite valeur acceptée.
ItemKind-Number-decimals = Combien de chiffres après la virgule sont acceptés.
ItemKind-Number-unit = L’unité, affichée après le nombre.
ItemKind-Date = Une date, aussi précise que la personne s’en souvient.
ItemKind-Date-precision = La précision demandée.
ItemKind-Duration = Une durée en années et en mois.
ItemKind-Duration-max_years = Le plus grand nombre d’années accepté.
ItemKind-Text = Des mots libres.
ItemKind-Text-lines = Le nombre de lignes du champ.
ItemKind-Occupation = Un métier du catalogue, ou les mots de la personne.
ItemKind-TradeCompetences = Un niveau pour chaque compétence du métier nommé plus haut dans la même ligne.
ItemKind-TradeCompetences-occupation = La question qui demande le métier.
ItemKind-Competence = L’évaluation d’une compétence du référentiel, par source de preuve. Il n’y faut pas de lien de notation.
ItemKind-Group = Des lignes qui se répètent : emplois, diplômes.
ItemKind-Group-items = Les questions d’une ligne.
ItemKind-Group-max_rows = Le plus grand nombre de lignes.
ItemKind-Group-row_label = Comment s’appelle une ligne : « emploi », « diplôme ».
ItemKind-Group-summary = Le résumé d’une ligne, où `{"{"}question{"}"}` est remplacé par la réponse.
ItemKind-Document = Un papier qui a été vu, ou non.
ItemKind-Note = Des mots à lire ; pas de réponse.
ItemKind-Consent = Un consentement, avec sa date, sa langue et l’interprète.
ItemKind-Consent-text = Ce qui est lu à haute voix avant la réponse.
ItemKind-Consent-recipient = À qui va ce que la personne accepte. Rien n’est donné à ce destinataire sans son accord.
ItemKind-Activity = Une activité non payée ou informelle du catalogue, ou les mots de la personne.
ItemKind-Tasks = Les tâches du métier ou de l’activité nommés plus haut dans la même ligne : les plus parlantes d’abord, quelques-unes à la fois.
ItemKind-Tasks-of = La question qui demande le métier ou l’activité.

KnockOut = Ce qu’un métier exige absolument : rempli ou non, jamais compté dans une moyenne.
KnockOut-Licence = Une licence pour faire une tâche.
KnockOut-Diploma = Un diplôme.
KnockOut-Permit = Une autorisation de travail ou de séjour.
KnockOut-Cefr = Un niveau de langue dans une activité.
KnockOut-Cefr-activity = L’activité.
KnockOut-Cefr-language = La langue.
KnockOut-Cefr-level = Le niveau qu’il faut au moins.
KnockOut-AnyOf = Au moins une de ces exigences.
KnockOut-MinimumAge = Un âge minimum, en années.

LangId = Le code d’une langue (BCP 47), en minuscules : `fr`, `ar`, `ary`, `ckb`.

LanguageName = Le nom d’une langue, dans plusieurs langues.
LanguageName-id = Le code de la langue (BCP 47).
LanguageName-label = Son nom, dans chaque langue.
LanguageName-own = Comment elle s’appelle elle-même, si ce n’est aucun des noms ci-dessus.

LevelConstants = Les constantes de la première étape : des preuves aux niveaux.
LevelConstants-interval_z = La demi-largeur de la marge, en erreurs types.
LevelConstants-rho = La corrélation ρ entre les erreurs de valeurs d’une même source, de 0 à 1.
LevelConstants-sigma = L’erreur type σ d’une valeur, en niveaux, par source.

ListConstants = Les constantes des deux listes qui sont affichées.
ListConstants-accessible_coverage = La couverture de ce qui a été évalué qu’il faut au moins pour « accessible maintenant ».
ListConstants-aiming_coverage = La couverture de ce qui a été évalué qu’il faut au moins pour « à viser ».
ListConstants-most = Le plus grand nombre de métiers dans chaque liste.
ListConstants-accessible_sure = La couverture qu’il faut au moins pour « accessible maintenant » si tout ce qui n’a pas été évalué manquait.
ListConstants-aiming_sure = La même, pour « à viser ».

ListeningConstants = Les constantes de l’entretien qui écoute.
ListeningConstants-at_once = Combien de tâches sont demandées à la fois.
ListeningConstants-few_times_most = Le niveau le plus haut dont parle une tâche faite quelques fois en tout.
ListeningConstants-few_times_weight = Le poids de ce qui est dit d’une tâche faite quelques fois en tout.
ListeningConstants-least_telling = Une tâche qui apprend moins que cette part de ce que la plus parlante apprenait au début n’est plus proposée.
ListeningConstants-often_weight = Le poids de ce qui est dit d’une tâche faite souvent, ou jamais.
ListeningConstants-sometimes_weight = Le poids de ce qui est dit d’une tâche faite de temps en temps.
ListeningConstants-uniform_from = À partir de combien de réponses on regarde si elles se ressemblent toutes.
ListeningConstants-uniform_sd = Sous cet écart-type (de population), en niveaux, les réponses se ressemblent toutes.

LocalizedText = Un texte, écrit dans plusieurs langues.

Mode = Qui remplit une section.
Mode-Interview = Le conseiller demande, la personne répond.
Mode-Self = La personne répond seule ; le conseiller aide seulement.
Mode-Observer = Le conseiller répond d’après ce qu’il a vu, sans demander.

OccupationId = L’identifiant d’une fiche métier.

OccupationSource = Une fiche métier.
OccupationSource-id = Son identifiant, par lequel les réponses désignent le métier. Ne le changez plus une fois qu’il a servi.
OccupationSource-description = Ce qu’on y fait, en une phrase.
OccupationSource-esco = L’adresse (URI) du métier dans ESCO, s’il y figure.
OccupationSource-grid = Pour chaque compétence du référentiel : le niveau exigé, de 0 à 4, puis l’importance, de 1 à 5.
OccupationSource-grid_source = Qui a fixé les chiffres de la grille.
OccupationSource-interests = Les intérêts auxquels il répond.
OccupationSource-isco08 = Le groupe de base de la CITP-08.
OccupationSource-knock_outs = Ce qu’il faut posséder avant que le reste compte.
OccupationSource-label = Le nom du métier.
OccupationSource-onet = Le code O*NET-SOC le plus proche.
OccupationSource-sector = L’identifiant du secteur.
OccupationSource-trade = Les compétences propres à ce métier.
OccupationSource-trade_source = Qui a fixé les chiffres des compétences du métier.
OccupationSource-ways_in = Les voies habituelles pour y entrer.
OccupationSource-format = Le numéro du format du fichier : 1.
OccupationSource-version = Sa version, telle que vous l’écrivez.
OccupationSource-status = Où il en est.
OccupationSource-sources = D’où viennent ses faits et ses chiffres.
OccupationSource-languages = Les langues dans lesquelles chaque texte doit exister.
OccupationSource-essential = Les compétences dont le métier a besoin, d’une liste sans chiffres (ESCO : essentielles).
OccupationSource-optional = Les compétences utiles dans le métier, d’une liste sans chiffres (ESCO : optionnelles).
OccupationSource-other_titles = Les autres noms du métier, par langue, pour qu’on le trouve.

Part = Un fichier que des questionnaires incluent.
Part-id = Son identifiant.
Part-includes = D’autres fichiers qui apportent leurs listes, échelles et sections.
Part-lists = Des listes de choix.
Part-scales = Des échelles.
Part-scoring = Ce que les réponses disent des compétences.
Part-sections = Des sections, dans l’ordre.
Part-format = Le numéro du format du fichier : 1.
Part-version = Sa version, telle que vous l’écrivez.
Part-status = Où il en est.
Part-sources = D’où viennent ses faits et ses chiffres.

PathTest = Les réponses d’une personne inventée, et ce qui doit en résulter.
PathTest-answers = Les réponses, par question ; celles des lignes se placent dans leur groupe.
PathTest-name = De qui il s’agit, en quelques mots.
PathTest-complete = Si l’entretien doit être complet, ou ne doit pas l’être.
PathTest-hidden = Les questions qui ne doivent pas être posées : `"question"` dans aucune ligne, ou `"question@2"` pas dans la deuxième.
PathTest-language = La langue de la personne. Sans cette ligne, la langue source du questionnaire.
PathTest-levels = Les niveaux qui doivent en résulter, par compétence.
PathTest-shown = Les questions qui doivent être posées : `"question"` dans une ligne quelconque, ou `"question@2"` dans la deuxième.
PathTest-unassessed = Les compétences dont on ne doit rien savoir.

PathsSource = Les tests de parcours d’un questionnaire.
PathsSource-paths = Les tests.
PathsSource-format = Le numéro du format du fichier : 1.

Printed = Comment la synthèse se sert d’une réponse. Sans cela, une réponse n’y paraît que par les compétences qu’elle nourrit.
Printed-Experience = Sur un groupe : chaque ligne est un travail. Sur des choix : chaque choix pris est un travail non payé.
Printed-Qualification = Sur un groupe : chaque ligne est une scolarité, un diplôme ou une licence.
Printed-Project = Ce que la personne souhaite.
Printed-MotherTongue = La première langue de la personne.
Printed-Title = Dans une ligne : ce que c’était.
Printed-Place = Dans une ligne : le pays ou le lieu.
Printed-Duration = Dans une ligne : combien de temps.
Printed-From = Dans une ligne : la première année.
Printed-To = Dans une ligne : la dernière année.
Printed-Details = Dans une ligne : ce qui a été fait, pour qui, avec quoi.
Printed-Year = Dans une ligne : l’année.
Printed-Recognition = Dans une ligne : où en est la reconnaissance du diplôme.
Printed-Paid = Dans une ligne : les choix qui veulent dire que le travail était payé.

QuestionnaireSource = Un questionnaire.
QuestionnaireSource-id = Son identifiant, unique parmi les questionnaires. Ne le changez plus une fois qu’il a servi.
QuestionnaireSource-languages = Les langues dans lesquelles chaque texte doit exister.
QuestionnaireSource-sections = Les sections, dans l’ordre.
QuestionnaireSource-source_language = La langue dans laquelle il a d’abord été écrit.
QuestionnaireSource-title = Son titre.
QuestionnaireSource-includes = Des fichiers qui apportent leurs listes, échelles et sections.
QuestionnaireSource-lists = Les listes de choix que plusieurs questions partagent.
QuestionnaireSource-minutes = La durée prévue, en minutes.
QuestionnaireSource-retired = Les questions que l’on posait autrefois.
QuestionnaireSource-scales = Les échelles que plusieurs questions partagent.
QuestionnaireSource-scoring = Ce que les réponses disent des compétences.
QuestionnaireSource-format = Le numéro du format du fichier : 1.
QuestionnaireSource-version = Sa version, telle que vous l’écrivez.
QuestionnaireSource-status = Où il en est.
QuestionnaireSource-sources = D’où viennent ses faits et ses chiffres.

References = Le fichier `references.ron` : les noms que les autres fichiers désignent.
References-credentials = Les licences, diplômes et autorisations.
References-language_names = Les noms des langues.
References-sectors = Les secteurs d’activité.
References-format = Le numéro du format du fichier : 1.
References-version = Sa version, telle que vous l’écrivez.
References-status = Où il en est.
References-sources = D’où viennent ses faits et ses chiffres.
References-languages = Les langues dans lesquelles chaque texte doit exister.
References-id = Son identifiant.

Relation = Comment se comparent deux nombres.
Relation-AtLeast = Le premier vaut au moins le second (≥).
Relation-AtMost = Le premier vaut au plus le second (≤).
Relation-Above = Le premier est plus grand que le second (>).
Relation-Below = Le premier est plus petit que le second (<).
Relation-Equal = Les deux sont égaux (=).

Required = Si l’entretien est complet sans réponse.
Required-No = Complet sans réponse.
Required-Yes = Pas complet sans réponse ; « refuse » en est une aussi.
Required-If = Comme `Yes`, quand la condition est vraie.

Retired = Une question, ou `question/choix`, que l’on ne pose plus.
Retired-id = La question, ou `question/choix`.
Retired-reason = Pourquoi on ne la pose plus.

Said = Une réponse, telle qu’elle s’écrit dans un test.
Said-Choice = Un choix, ou un degré d’une échelle ; pour un consentement, `Choice("yes")` ou `Choice("no")`.
Said-Choices = Plusieurs choix ; une liste vide veut dire qu’aucun n’a été pris.
Said-Number = Un nombre.
Said-Level = Un niveau, de 0 à 4.
Said-Date = Une date : `2019`, `2019-04` ou `2019-04-23`.
Said-Months = Une durée, en mois.
Said-Words = Les mots de la personne, aussi pour un métier absent du catalogue.
Said-Occupation = Un métier du catalogue.
Said-Ratings = Les niveaux d’une compétence, selon qui les donne.
Said-Ratings-document = Selon un papier.
Said-Ratings-observed = Selon le conseiller.
Said-Ratings-self_declared = Selon la personne.
Said-Ratings-test = Selon un test.
Said-Trade = Les niveaux que la personne se donne pour les compétences d’un métier.
Said-Languages = Les niveaux des langues.
Said-Document = Un papier, par son nom ; le conseiller l’a vu.
Said-Rows = Les lignes d’un groupe.
Said-Refused = La personne préfère ne pas répondre.
Said-DoesNotKnow = La personne ne sait pas.
Said-NotAsked = Le conseiller a choisi de ne pas demander.
Said-Activity = Une activité du catalogue.
Said-Tasks = Ce que la personne dit des tâches, par compétence.

Scale = Une échelle : des choix qui ont une valeur.
Scale-id = Son identifiant, par lequel les questions la désignent.
Scale-choices = Ses degrés, chacun avec sa valeur.

ScoringConstants = Le fichier `scoring.ron` : toutes les constantes de la méthode.
ScoringConstants-fit = Des niveaux à l’adéquation.
ScoringConstants-level = Des preuves aux niveaux.
ScoringConstants-lists = Des adéquations aux deux listes.
ScoringConstants-languages = Sans usage ici ; chaque fichier peut déclarer ses langues.
ScoringConstants-sources = D’où viennent les constantes.
ScoringConstants-format = Le numéro du format du fichier : 1.
ScoringConstants-version = Sa version, telle que vous l’écrivez.
ScoringConstants-status = Où il en est.
ScoringConstants-id = Son identifiant.
ScoringConstants-listening = Comment l’entretien écoute : de ce qui est dit des tâches aux niveaux, et ce qu’il vaut la peine de demander.

ScoringLink = Ce qu’une réponse dit d’une compétence.
ScoringLink-competence = La compétence dont elle parle.
ScoringLink-evidence = Qui ou quoi l’atteste.
ScoringLink-from = La question, ou `question/choix` d’une question à choix multiple.
ScoringLink-map = Du choix au niveau ; pour `question/choix`, de `chosen` et `not_chosen`. Un choix absent ne dit rien.
ScoringLink-weight = Son poids parmi les valeurs de la même source ; 1 par défaut.

Section = Une partie de l’entretien.
Section-id = Son identifiant, unique dans le questionnaire. Ne le changez plus une fois qu’il a servi.
Section-items = Ses questions, dans l’ordre.
Section-title = Son titre.
Section-intro = Ce qui est lu à haute voix au début.
Section-mode = Qui la remplit.
Section-show_if = La section n’est posée que si cette condition est vraie.

SectionId = L’identifiant d’une section.

Sector = Un secteur d’activité.
Sector-id = Son identifiant, par lequel les fiches métier le désignent.
Sector-label = Son nom, dans chaque langue.

SourceErrors = L’erreur type d’une valeur, en niveaux, par source.
SourceErrors-document = D’un document.
SourceErrors-observed = De l’observation du conseiller.
SourceErrors-self_declared = De ce que dit la personne.
SourceErrors-test = D’un test ou d’un essai de travail.

Status = Où en est un fichier.
Status-Draft = En cours d’écriture ; signalé comme tel partout où il sert.
Status-Published = Relu et en service.

TaskAnswer = Ce qui est dit d’une tâche. Vide, elle a été passée : ni demandée, ni répondue.
TaskAnswer-alone = Avec quelle autonomie.
TaskAnswer-often = Combien de fois elle a été faite.
TaskAnswer-shown = Ce qui l’appuie, au-delà de la parole de la personne.

TradeCompetence = Une compétence propre à un métier, avec ce que ce métier en exige.
TradeCompetence-id = Son identifiant, unique parmi toutes les compétences. Ne le changez plus une fois qu’il a servi.
TradeCompetence-importance = L’importance, de 1 à 5.
TradeCompetence-level = Le niveau exigé, de 0 à 4.
TradeCompetence-esco = Les compétences ESCO auxquelles elle correspond.
TradeCompetence-label = Son nom, dans chaque langue.
TradeCompetence-speaks_for = Les compétences du référentiel dont parle une réponse sur cette tâche.
Recipient = Qui peut recevoir quelque chose du dossier.
Recipient-Agency = Les personnes de l’agence qui accompagnent la personne.
Recipient-Statistics = Personne en particulier : des chiffres sans nom.
Recipient-Person = La personne elle-même.
Recipient-Employer = Un employeur.
Recipient-Training = Un organisme de formation ou une école.
Recipient-Colleague = Un conseiller ou une conseillère qui continue le dossier.
Recipient-Other = Quelqu’un d’autre.
