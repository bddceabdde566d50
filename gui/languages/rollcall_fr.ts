<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>&amp;About Rollcall</source>
      <translation>À pr&amp;opos de Rollcall</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Ajouter</translation>
    </message>
    <message>
      <source>&amp;Add by hand…</source>
      <translation>Ajouter à la mai&amp;n…</translation>
    </message>
    <message>
      <source>&amp;Address…</source>
      <translation>&amp;Adresse…</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Ajouter…</translation>
    </message>
    <message>
      <source>&amp;Attendance…</source>
      <translation>P&amp;résences…</translation>
    </message>
    <message>
      <source>&amp;Camera</source>
      <translation>&amp;Caméra</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Check the gallery…</source>
      <translation>&amp;Vérifier la galerie…</translation>
    </message>
    <message>
      <source>&amp;Choose a folder…</source>
      <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
      <source>&amp;Choose people…</source>
      <translation>&amp;Choisir des personnes…</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;Vider</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>&amp;Close the window</source>
      <translation>Fermer la fenê&amp;tre</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparer</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <source>&amp;Copy the face as a picture</source>
      <translation>&amp;Copier le visage comme image</translation>
    </message>
    <message>
      <source>&amp;Correct a face</source>
      <translation>&amp;Corriger un visage</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>Som&amp;bre</translation>
    </message>
    <message>
      <source>&amp;Days</source>
      <translation>&amp;Jours</translation>
    </message>
    <message>
      <source>&amp;Demo</source>
      <translation>Dé&amp;mo</translation>
    </message>
    <message>
      <source>&amp;Directory…</source>
      <translation>A&amp;nnuaire…</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>Ter&amp;miné</translation>
    </message>
    <message>
      <source>&amp;Download…</source>
      <translation>&amp;Télécharger…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>Édi&amp;tion</translation>
    </message>
    <message>
      <source>&amp;Enter by hand…</source>
      <translation>&amp;Saisir à la main…</translation>
    </message>
    <message>
      <source>&amp;Erase for good…</source>
      <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Findings</source>
      <translation>&amp;Constats</translation>
    </message>
    <message>
      <source>&amp;First steps…</source>
      <translation>&amp;Premiers pas…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>À &amp;partir du</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>Ple&amp;in écran</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>&amp;Groups and schedules…</source>
      <translation>&amp;Groupes et horaires…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>&amp;How good is it…</source>
      <translation>Est-ce &amp;fiable…</translation>
    </message>
    <message>
      <source>&amp;Ignore this face</source>
      <translation>&amp;Ignorer ce visage</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <source>&amp;Import a folder of people…</source>
      <translation>&amp;Importer un dossier de personnes…</translation>
    </message>
    <message>
      <source>&amp;Import file…</source>
      <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
      <source>&amp;Keep watching</source>
      <translation>&amp;Continuer de veiller</translation>
    </message>
    <message>
      <source>&amp;Keep watching when the window is closed</source>
      <translation>Continuer de &amp;veiller, fenêtre fermée</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Touches</translation>
    </message>
    <message>
      <source>&amp;Kiosk</source>
      <translation>Mode &amp;kiosque</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Clair</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Mesurer</translation>
    </message>
    <message>
      <source>&amp;Merge into…</source>
      <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;Miroir</translation>
    </message>
    <message>
      <source>&amp;Models and licences…</source>
      <translation>&amp;Modèles et licences…</translation>
    </message>
    <message>
      <source>&amp;Move to somebody else…</source>
      <translation>Attri&amp;buer à quelqu’un d’autre…</translation>
    </message>
    <message>
      <source>&amp;My own people</source>
      <translation>&amp;Mes propres personnes</translation>
    </message>
    <message>
      <source>&amp;Name or correct…</source>
      <translation>&amp;Nommer ou corriger…</translation>
    </message>
    <message>
      <source>&amp;Network cameras…</source>
      <translation>&amp;Caméras réseau…</translation>
    </message>
    <message>
      <source>&amp;New training…</source>
      <translation>&amp;Nouvel entraînement…</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>&amp;Note</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
      <source>&amp;Open what was saved</source>
      <translation>&amp;Ouvrir ce qui a été enregistré</translation>
    </message>
    <message>
      <source>&amp;Operators…</source>
      <translation>&amp;Opérateurs…</translation>
    </message>
    <message>
      <source>&amp;Paste a picture of somebody</source>
      <translation>C&amp;oller une image de quelqu’un</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Play again</source>
      <translation>&amp;Rejouer</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>&amp;Lire un fichier…</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>Réce&amp;nts</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <translation>&amp;Filmer</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>&amp;Inscrire</translation>
    </message>
    <message>
      <source>&amp;Register somebody from the camera…</source>
      <translation>&amp;Inscrire quelqu’un avec la caméra…</translation>
    </message>
    <message>
      <source>&amp;Registering people</source>
      <translation>&amp;Inscrire des personnes</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <source>&amp;Remove…</source>
      <translation>&amp;Retirer…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Renommer…</translation>
    </message>
    <message>
      <source>&amp;Rename…	F2</source>
      <translation>&amp;Renommer…	F2</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>&amp;Restaurer</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Restore {n} pictures</source>
      <extracomment>For 1: &amp;Restore {n} picture</extracomment>
      <translation>
        <numerusform>&amp;Restaurer {n} image</numerusform>
        <numerusform>&amp;Restaurer {n} images</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Revert all</source>
      <translation>&amp;Tout rétablir</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>&amp;Save the picture</source>
      <translation>&amp;Enregistrer l’image</translation>
    </message>
    <message>
      <source>&amp;Search again</source>
      <translation>&amp;Chercher de nouveau</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed</source>
      <translation>Mi&amp;ses de côté et retirées</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed ({count})</source>
      <translation>Mi&amp;ses de côté et retirées ({count})</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Réglages…</translation>
    </message>
    <message>
      <source>&amp;Show Rollcall</source>
      <translation>&amp;Afficher Rollcall</translation>
    </message>
    <message>
      <source>&amp;Sightings</source>
      <translation>&amp;Passages</translation>
    </message>
    <message>
      <source>&amp;Sign in</source>
      <translation>&amp;S’annoncer</translation>
    </message>
    <message>
      <source>&amp;Sort</source>
      <translation>&amp;Trier</translation>
    </message>
    <message>
      <source>&amp;Strangers…</source>
      <translation>I&amp;nconnus…</translation>
    </message>
    <message>
      <source>&amp;Swap left and right</source>
      <translation>&amp;Échanger gauche et droite</translation>
    </message>
    <message>
      <source>&amp;Take from the camera</source>
      <translation>&amp;Prendre avec la caméra</translation>
    </message>
    <message>
      <source>&amp;Take picture</source>
      <translation>&amp;Prendre l’image</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <translation>O&amp;utils</translation>
    </message>
    <message>
      <source>&amp;Totals</source>
      <translation>&amp;Totaux</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entraîner</translation>
    </message>
    <message>
      <source>&amp;Train recognition…</source>
      <translation>&amp;Entraîner la reconnaissance…</translation>
    </message>
    <message>
      <source>&amp;Turn, mirror and shape</source>
      <translation>&amp;Rotation, miroir et format</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>Ann&amp;uler</translation>
    </message>
    <message>
      <source>&amp;Undo: {change}</source>
      <translation>Ann&amp;uler : {change}</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
      <source>&amp;Upside down (180°)</source>
      <translation>À l’en&amp;vers (180°)</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Utiliser</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <translation>&amp;Qui</translation>
    </message>
    <message>
      <source>&amp;Who do I look like?</source>
      <translation>À &amp;qui je ressemble ?</translation>
    </message>
    <message>
      <source>&amp;Withdraw consent…</source>
      <translation>&amp;Retirer le consentement…</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>&amp;Retirer…</translation>
    </message>
    <message>
      <source>&amp;Workbench</source>
      <translation>&amp;Atelier</translation>
    </message>
    <message>
      <source>'{address}' is no address that starts with {allowed}.</source>
      <translation>« {address} » n’est pas une adresse commençant par {allowed}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of something trained; use letters and digits.</source>
      <translation>« {name} » ne peut pas être le nom d’un entraînement ; utilisez des lettres et des chiffres.</translation>
    </message>
    <message>
      <source>'{name}' looks like '{registered}', who is registered; give another name, as with a surname.</source>
      <translation>« {name} » ressemble à « {registered} », qui est déjà inscrit ; donnez un autre nom, par exemple avec un nom de famille.</translation>
    </message>
    <message>
      <source>'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another.</source>
      <translation>« {person} » est le nom d’un dossier du système, dans lequel aucune image n’est cherchée ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>'{person}' is what programs call a copy of '{original}'; choose another name.</source>
      <translation>« {person} » est le nom que des programmes donnent à une copie de « {original} » ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>'{spec}' cannot be read ({error}). {usage}</source>
      <translation>« {spec} » ne peut pas être lu ({error}). {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is neither a file nor a folder. {usage}</source>
      <translation>« {spec} » n’est ni un fichier ni un dossier. {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is no recogniser: write nearest, double, head:NAME or ensemble:NAME.</source>
      <translation>« {spec} » n’est pas une méthode de reconnaissance : écrivez nearest, double, head:NOM ou ensemble:NOM.</translation>
    </message>
    <message>
      <source>(no source yet)</source>
      <translation>(pas encore de source)</translation>
    </message>
    <message>
      <source>0 is an identical face, and up to {threshold:.2f} a face gets the name.</source>
      <translation>0 correspond à un visage identique, et jusqu’à {threshold:.2f} un visage reçoit le nom.</translation>
    </message>
    <message>
      <source>1 in {low} to 1 in {high}</source>
      <translation>1 sur {low} à 1 sur {high}</translation>
    </message>
    <message>
      <source>127.0.0.1 is this computer alone; another address needs a certificate.</source>
      <translation>127.0.0.1 désigne cet ordinateur seul ; une autre adresse demande un certificat.</translation>
    </message>
    <message>
      <source>180°, upside down</source>
      <translation>180°, à l’envers</translation>
    </message>
    <message>
      <source>270°, a quarter to the left</source>
      <translation>270°, un quart de tour à gauche</translation>
    </message>
    <message>
      <source>90°, a quarter to the right</source>
      <translation>90°, un quart de tour à droite</translation>
    </message>
    <message>
      <source>95 %: {interval}</source>
      <translation>95 % : {interval}</translation>
    </message>
    <message>
      <source>&lt;b&gt;A game.&lt;/b&gt; It shows whose face is nearest, however far that is. It does not say who somebody is.</source>
      <translation>&lt;b&gt;Un jeu.&lt;/b&gt; Il montre le visage le plus proche, si éloigné soit-il. Il ne dit pas qui est qui.</translation>
    </message>
    <message>
      <source>A PIN or passphrase has {least} to {most} characters.</source>
      <translation>Un code PIN ou une phrase de passe compte de {least} à {most} caractères.</translation>
    </message>
    <message>
      <source>A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or removed can be restored.</source>
      <translation>Une mauvaise image, ou l’image de quelqu’un d’autre, donne de faux noms. Rien n’est supprimé ici : ce qui est mis de côté ou retiré peut être restauré.</translation>
    </message>
    <message>
      <source>A camera or a program gave it this name; rename it to the person's name, or put it into a folder of that name.</source>
      <translation>Un appareil photo ou un programme lui a donné ce nom ; renommez-la avec le nom de la personne, ou mettez-la dans un dossier de ce nom.</translation>
    </message>
    <message>
      <source>A change needs the header X-CSRF-Token of the page: open the page again.</source>
      <translation>Une modification demande l’en-tête X-CSRF-Token de la page : ouvrez la page de nouveau.</translation>
    </message>
    <message>
      <source>A consent has to end later than now.</source>
      <translation>Un consentement doit se terminer plus tard que maintenant.</translation>
    </message>
    <message>
      <source>A consent needs the name that the person typed, or their signature.</source>
      <translation>Un consentement demande le nom que la personne a tapé, ou sa signature.</translation>
    </message>
    <message>
      <source>A consent without recognition is for nothing: without it a face is ignored anyway.</source>
      <translation>Un consentement sans la reconnaissance ne sert à rien : sans elle, un visage est de toute façon ignoré.</translation>
    </message>
    <message>
      <source>A correction says why: give it a note.</source>
      <translation>Une correction indique son motif : ajoutez une note.</translation>
    </message>
    <message>
      <source>A damaged copy could not be deleted, and may still hold what was erased: delete {file} yourself ({error}).</source>
      <translation>Une copie endommagée n’a pas pu être supprimée et contient peut-être encore ce qui a été effacé : supprimez {file} vous-même ({error}).</translation>
    </message>
    <message>
      <source>A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your consent.</source>
      <translation>Un détecteur trouve les visages d’une image ; un encodeur les distingue. Chacun a été entraîné par quelqu’un sur les images de quelqu’un, et sa licence dit à quoi il peut servir. Rien n’est téléchargé sans votre accord.</translation>
    </message>
    <message>
      <source>A double click opens a picture</source>
      <translation>Un double clic ouvre une image</translation>
    </message>
    <message>
      <source>A double click opens the picture</source>
      <translation>Un double clic ouvre l’image</translation>
    </message>
    <message>
      <source>A face against a person's pictures: average, nearest, normalised or margin (docs/accuracy.md).</source>
      <translation>Un visage face aux images d’une personne : average, nearest, normalised ou margin (docs/accuracy.md).</translation>
    </message>
    <message>
      <source>A face ignored</source>
      <translation>Un visage ignoré</translation>
    </message>
    <message>
      <source>A face that Rollcall keeps: it is not sealed.</source>
      <translation>Un visage que Rollcall garde : il n’est pas scellé.</translation>
    </message>
    <message>
      <source>A file of people: vCard, LDIF or CSV</source>
      <translation>Un fichier de personnes : vCard, LDIF ou CSV</translation>
    </message>
    <message>
      <source>A file that is not Rollcall's.</source>
      <translation>Un fichier qui n’est pas de Rollcall.</translation>
    </message>
    <message>
      <source>A folder of people to compare with; it is only read</source>
      <translation>Un dossier de personnes avec lesquelles comparer ; il est seulement lu</translation>
    </message>
    <message>
      <source>A folder of photos goes with a .csv file.</source>
      <translation>Un dossier de photos va avec un fichier .csv.</translation>
    </message>
    <message>
      <source>A folder of photos in which a photo manager has named the faces</source>
      <translation>Un dossier de photos où un gestionnaire de photos a nommé les visages</translation>
    </message>
    <message>
      <source>A folder of photos; it is only read</source>
      <translation>Un dossier de photos ; il est seulement lu</translation>
    </message>
    <message>
      <source>A folder of pictures that are called by the ids</source>
      <translation>Un dossier d’images qui portent les identifiants comme noms</translation>
    </message>
    <message>
      <source>A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is.</source>
      <translation>Un jeu : la personne la plus ressemblante de votre galerie, si différents que soient les visages. Il ne dit pas qui est qui.</translation>
    </message>
    <message>
      <source>A game: the most similar person, however different</source>
      <translation>Un jeu : la personne la plus ressemblante, même si elle est très différente</translation>
    </message>
    <message>
      <source>A game: the nearest faces, however far. It does not say who somebody is.</source>
      <translation>Un jeu : les visages les plus proches, même de loin. Il ne dit pas qui est quelqu’un.</translation>
    </message>
    <message>
      <source>A name cannot begin or end with a dot.</source>
      <translation>Un nom ne peut ni commencer ni finir par un point.</translation>
    </message>
    <message>
      <source>A name cannot contain {characters}</source>
      <translation>Un nom ne peut pas contenir {characters}</translation>
    </message>
    <message>
      <source>A name is a guess.</source>
      <translation>Un nom est une supposition.</translation>
    </message>
    <message>
      <source>A name needs a few good looks at the face.</source>
      <translation>Un nom demande quelques bonnes vues du visage.</translation>
    </message>
    <message>
      <source>A new passphrase is needed, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>Il faut une nouvelle phrase de passe, et aucune n’a été donnée : tapez-la quand Rollcall la demande, ou définissez ROLLCALL_PASSPHRASE ou ROLLCALL_PASSPHRASE_FILE. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>A new person.</source>
      <translation>Une nouvelle personne.</translation>
    </message>
    <message>
      <source>A new person. No picture of them is needed.</source>
      <translation>Une nouvelle personne. Aucune image d’elle n’est nécessaire.</translation>
    </message>
    <message>
      <source>A new person. The faces become pictures of them in the gallery.</source>
      <translation>Une nouvelle personne. Les visages deviennent ses images dans la galerie.</translation>
    </message>
    <message>
      <source>A new person. The looks become pictures of them.</source>
      <translation>Une nouvelle personne. Les vues deviennent ses images.</translation>
    </message>
    <message>
      <source>A new person. The pictures are copied into the gallery folder.</source>
      <translation>Une nouvelle personne. Les images sont copiées dans le dossier de la galerie.</translation>
    </message>
    <message>
      <source>A new person. The pictures stay on this computer.</source>
      <translation>Une nouvelle personne. Les images restent sur cet ordinateur.</translation>
    </message>
    <message>
      <source>A new person: this face is their first picture.</source>
      <translation>Une nouvelle personne : ce visage est sa première image.</translation>
    </message>
    <message>
      <source>A page with plots and tables for your browser; it stays on this computer</source>
      <translation>Une page avec des graphiques et des tableaux pour votre navigateur ; elle reste sur cet ordinateur</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A photo, and by its name whose it is: photos in the gallery are your own plain files.</source>
      <translation>Une photo et, par son nom, de qui elle est : les photos de la galerie sont vos propres fichiers ordinaires.</translation>
    </message>
    <message>
      <source>A photo, or one that is taken now</source>
      <translation>Une photo, ou une que l’on prend maintenant</translation>
    </message>
    <message>
      <source>A role, or the type vector, is not in the database ({error}). Make the role first, such as: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; for the type, install the extension pgvector on the server.</source>
      <translation>Un rôle, ou le type vector, manque dans la base de données ({error}). Créez d’abord le rôle, par exemple : CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; pour le type, installez l’extension pgvector sur le serveur.</translation>
    </message>
    <message>
      <source>A sheet covers {most} days at most; these are {count}.</source>
      <translation>Une feuille couvre {most} jours au plus ; ici il y en a {count}.</translation>
    </message>
    <message>
      <source>A sheet is saved as .csv, .xlsx or .pdf; '{file}' is none of them. Give the file another ending.</source>
      <translation>Une feuille s’enregistre en .csv, .xlsx ou .pdf ; « {file} » n’est rien de cela. Donnez une autre extension au fichier.</translation>
    </message>
    <message>
      <source>A sighting needs a name.</source>
      <translation>Un passage a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A signature is a PNG picture of 500 kB at most.</source>
      <translation>Une signature est une image PNG de 500 ko au plus.</translation>
    </message>
    <message>
      <source>A stranger ignored</source>
      <translation>Un inconnu ignoré</translation>
    </message>
    <message>
      <source>A text of consent has 1 to 100,000 characters.</source>
      <translation>Un texte de consentement compte de 1 à 100 000 caractères.</translation>
    </message>
    <message>
      <source>A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest.</source>
      <translation>Un seuil ne peut être appris que pour les distances cosinus : réglez recognition.scoring sur average ou nearest.</translation>
    </message>
    <message>
      <source>A token is made on the computer that Rollcall runs on: python main.py serve token add NAME</source>
      <translation>Un jeton se crée sur l’ordinateur où tourne Rollcall : python main.py serve token add NOM</translation>
    </message>
    <message>
      <source>A token is needed: Authorization: Bearer TOKEN. To make one: python main.py serve token add NAME --scope read</source>
      <translation>Un jeton est nécessaire : Authorization: Bearer JETON. Pour en créer un : python main.py serve token add NOM --scope read</translation>
    </message>
    <message>
      <source>A token needs a name of 1 to {most} characters that can be shown.</source>
      <translation>Un jeton demande un nom de 1 à {most} caractères affichables.</translation>
    </message>
    <message>
      <source>A&amp;ll cameras</source>
      <translation>&amp;Toutes les caméras</translation>
    </message>
    <message>
      <source>About Rollcall</source>
      <translation>À propos de Rollcall</translation>
    </message>
    <message>
      <source>About it</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Accurate, for any use: SFace and FaceNet</source>
      <translation>Précis, pour tout usage : SFace et FaceNet</translation>
    </message>
    <message>
      <source>Accurate: ArcFace and EdgeFace-S, no commercial use</source>
      <translation>Précis : ArcFace et EdgeFace-S, sans usage commercial</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add &amp;beside it</source>
      <translation>A&amp;jouter à côté</translation>
    </message>
    <message>
      <source>Add &amp;photos…</source>
      <translation>Ajouter des &amp;photos…</translation>
    </message>
    <message>
      <source>Add an operator</source>
      <translation>Ajouter un opérateur</translation>
    </message>
    <message>
      <source>Add by hand</source>
      <translation>Ajouter à la main</translation>
    </message>
    <message>
      <source>Add photos of a person</source>
      <translation>Ajouter des photos d’une personne</translation>
    </message>
    <message>
      <source>Add photos of {name}</source>
      <translation>Ajouter des photos de {name}</translation>
    </message>
    <message>
      <source>Add pictures of {name}</source>
      <translation>Ajouter des images de {name}</translation>
    </message>
    <message>
      <source>Add pictures of {person}…</source>
      <translation>Ajouter des images de {person}…</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Ajouter des images…</translation>
    </message>
    <message>
      <source>Add to the gallery</source>
      <translation>Ajouter à la galerie</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>Ajouter à {name}</translation>
    </message>
    <message>
      <source>Added a face of {file} to {person}</source>
      <translation>Ajout à {person} d’un visage de {file}</translation>
    </message>
    <message>
      <source>Added to the threshold</source>
      <translation>Ajouté au seuil</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>Ajouté à {name}.</translation>
    </message>
    <message>
      <source>Added up</source>
      <translation>Total</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} pictures of {person}</source>
      <extracomment>For 1: Added a picture of {person}</extracomment>
      <translation>
        <numerusform>Ajout de {n} image de {person}</numerusform>
        <numerusform>Ajout de {n} images de {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding the face to {name}</source>
      <translation>Ajout du visage à {name}</translation>
    </message>
    <message numerus="yes">
      <source>Adding {n} pictures to {name}</source>
      <extracomment>For 1: Adding the picture to {name}</extracomment>
      <translation>
        <numerusform>Ajout de l’image à {name}</numerusform>
        <numerusform>Ajout de {n} images à {name}</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>Adresse de la caméra</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse du serveur</translation>
    </message>
    <message>
      <source>Address, for example rtsp://camera.local/stream or http://camera.local/video:</source>
      <translation>Adresse, par exemple rtsp://camera.local/stream ou http://camera.local/video :</translation>
    </message>
    <message>
      <source>Addresses that begin with '{scheme}://' cannot be shown. {usage}</source>
      <translation>Les adresses commençant par « {scheme}:// » ne peuvent pas être affichées. {usage}</translation>
    </message>
    <message>
      <source>Adds a source</source>
      <translation>Ajoute une source</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures, which needs no training when people come or go.</source>
      <translation>Conseil : gardez la comparaison avec les images, qui n’a besoin d’aucun entraînement quand des personnes arrivent ou partent.</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures.</source>
      <translation>Conseil : gardez la comparaison avec les images.</translation>
    </message>
    <message>
      <source>Again for the next face</source>
      <translation>Encore, pour le visage suivant</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>Accepter et télécharger</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>Tous les groupes</translation>
    </message>
    <message>
      <source>All pictures go to {other}.</source>
      <translation>Toutes les images vont à {other}.</translation>
    </message>
    <message>
      <source>All pictures of your gallery are processed again: up to three of each person are registered, the others are queries, and some people are left out as strangers. More people, and more pictures of each, make the figures more precise. This can take minutes; the live picture goes on.</source>
      <translation>Toutes les images de votre galerie sont traitées de nouveau : jusqu’à trois de chaque personne sont inscrites, les autres servent de requêtes, et quelques personnes sont laissées de côté comme inconnus. Plus il y a de personnes et d’images de chacune, plus les chiffres sont précis. Cela peut prendre quelques minutes ; l’image en direct continue.</translation>
    </message>
    <message>
      <source>All results</source>
      <translation>Tous les résultats</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>C’est en ordre</translation>
    </message>
    <message>
      <source>All strangers are erased.</source>
      <translation>Tous les inconnus sont effacés.</translation>
    </message>
    <message>
      <source>All templates are under a new key. Copies of the former ones match nothing any more.</source>
      <translation>Tous les gabarits sont sous une nouvelle clé. Les copies des anciens ne correspondent plus à rien.</translation>
    </message>
    <message>
      <source>Almost the same as a look that is there already. Turn your head a little.</source>
      <translation>Presque la même qu’une vue déjà prise. Tournez un peu la tête.</translation>
    </message>
    <message>
      <source>Among &amp;other people…</source>
      <translation>Parmi d’&amp;autres personnes…</translation>
    </message>
    <message>
      <source>Among {people} on {pictures} of {folder}</source>
      <translation>Parmi {people} sur {pictures} de {folder}</translation>
    </message>
    <message>
      <source>An entry by hand no longer counts; it stays on record</source>
      <translation>Une entrée saisie à la main ne compte plus ; elle reste consignée</translation>
    </message>
    <message>
      <source>An export is a .zip file; '{file}' is not. Give it another ending.</source>
      <translation>Un export est un fichier .zip ; « {file} » n’en est pas un. Donnez-lui une autre extension.</translation>
    </message>
    <message>
      <source>An operator needs a name.</source>
      <translation>Un opérateur doit avoir un nom.</translation>
    </message>
    <message>
      <source>Analysing pictures</source>
      <translation>Analyse des images</translation>
    </message>
    <message>
      <source>Analysing {subject}</source>
      <translation>Analyse de {subject}</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps both equal.</source>
      <translation>Un autre Rollcall sur cet ordinateur tient les deux à jour.</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps {folder} equal with the server. To see how far it is: python main.py gallery server status</source>
      <translation>Un autre Rollcall sur cet ordinateur tient {folder} à jour avec le serveur. Pour voir où il en est : python main.py gallery server status</translation>
    </message>
    <message>
      <source>Another import into this gallery is running. Wait until it is done.</source>
      <translation>Une autre importation dans cette galerie est en cours. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
      <source>Another name for {person}; the pictures stay.</source>
      <translation>Un autre nom pour {person} ; les images restent.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>N’importe quand</translation>
    </message>
    <message>
      <source>Apache-2.0 (OpenFace); the package that carries it MIT</source>
      <translation>Apache-2.0 (OpenFace) ; le paquet qui le contient, MIT</translation>
    </message>
    <message>
      <source>Are {person} and {other} one person?</source>
      <translation>{person} et {other} sont-ils une même personne ?</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Arrivées</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>Arrivées et départs</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}</source>
      <translation>Les arrivées sont envoyées à {host}</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them.</source>
      <translation>Les arrivées sont envoyées à {host} : qui arrive et part, et quand, comme l’indique config.yaml (webhook.url). Tout le reste demeure sur cet ordinateur : l’image, les photos du dossier de la galerie, et les empreintes qui en sont calculées.</translation>
    </message>
    <message>
      <source>As it &amp;comes</source>
      <translation>Tel que &amp;reçu</translation>
    </message>
    <message>
      <source>As older systems did</source>
      <translation>Comme les anciens systèmes</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
      <source>As the source says</source>
      <translation>Selon la source</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Ask the camera for its streams</source>
      <translation>Demander à la caméra ses flux</translation>
    </message>
    <message>
      <source>Ask the networks of this computer</source>
      <translation>Interroger les réseaux de cet ordinateur</translation>
    </message>
    <message>
      <source>Asking the network for cameras</source>
      <translation>Recherche de caméras sur le réseau</translation>
    </message>
    <message>
      <source>Asking {subject}</source>
      <translation>Interrogation de {subject}</translation>
    </message>
    <message>
      <source>At its own limit it named fewer of your people: {trained} % instead of {nearest} %.</source>
      <translation>À sa propre limite, il a nommé moins de vos personnes : {trained} % au lieu de {nearest} %.</translation>
    </message>
    <message>
      <source>At least {least} characters; six digits or more are better.</source>
      <translation>Au moins {least} caractères ; six chiffres ou plus valent mieux.</translation>
    </message>
    <message numerus="yes">
      <source>At least {n} decisions could not be read: look at the threshold and at Check the gallery.</source>
      <extracomment>For 1: At least {n} decision could not be read: look at the threshold and at Check the gallery.</extracomment>
      <translation>
        <numerusform>Au moins {n} décision n’a pas pu être lue : regardez le seuil et « Vérifier la galerie ».</numerusform>
        <numerusform>Au moins {n} décisions n’ont pas pu être lues : regardez le seuil et « Vérifier la galerie ».</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Présences</translation>
    </message>
    <message>
      <source>Attendance entered</source>
      <translation>Présence saisie</translation>
    </message>
    <message>
      <source>Attendance exported</source>
      <translation>Présences exportées</translation>
    </message>
    <message>
      <source>Attendance rules set</source>
      <translation>Règles de présence modifiées</translation>
    </message>
    <message>
      <source>Au&amp;dit trail…</source>
      <translation>Piste d’&amp;audit…</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>Piste d’audit</translation>
    </message>
    <message>
      <source>Authority of the server's certificate</source>
      <translation>Autorité du certificat du serveur</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Revenir à la valeur par défaut : {value}</translation>
    </message>
    <message>
      <source>Back within</source>
      <translation>Retour sous</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Équilibré</translation>
    </message>
    <message>
      <source>Begin again at the end</source>
      <translation>Recommencer à la fin</translation>
    </message>
    <message>
      <source>Begins with the full screen of a reception desk, which an operator's PIN ends.</source>
      <translation>Commence par le plein écran d’un poste d’accueil, que le code PIN d’un opérateur termine.</translation>
    </message>
    <message>
      <source>Benchmark: {subject}</source>
      <translation>Banc d’essai : {subject}</translation>
    </message>
    <message>
      <source>Best distance</source>
      <translation>Meilleure distance</translation>
    </message>
    <message>
      <source>Better than comparing with pictures: use it.</source>
      <translation>Mieux que la comparaison avec les images : utilisez-la.</translation>
    </message>
    <message>
      <source>Blackens what is outside of the face's oval first.</source>
      <translation>Noircit d’abord ce qui est hors de l’ovale du visage.</translation>
    </message>
    <message>
      <source>Blur registered faces</source>
      <translation>Rendre flous les visages inscrits</translation>
    </message>
    <message>
      <source>Blurred. Hold still for a moment.</source>
      <translation>Flou. Ne bougez pas un instant.</translation>
    </message>
    <message>
      <source>Both are {other}</source>
      <translation>Les deux sont {other}</translation>
    </message>
    <message>
      <source>Both stay as they are, and this is not reported again.</source>
      <translation>Les deux restent tels quels, et ce n’est plus signalé.</translation>
    </message>
    <message>
      <source>C&amp;lear</source>
      <translation>&amp;Vider</translation>
    </message>
    <message>
      <source>CASIA-WebFace and FaceScrub</source>
      <translation>CASIA-WebFace et FaceScrub</translation>
    </message>
    <message>
      <source>CASIA-WebFace, VGGFace2 and MS1MV2</source>
      <translation>CASIA-WebFace, VGGFace2 et MS1MV2</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>Called {name} before.</source>
      <translation>S’appelait {name} auparavant.</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Arrivée</translation>
    </message>
    <message>
      <source>Came, left or excused: an entry with your name</source>
      <translation>Arrivé, parti ou excusé : une entrée à votre nom</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Camera and other sources</source>
      <translation>Caméra et autres sources</translation>
    </message>
    <message>
      <source>Camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>Numéro de caméra, fichier vidéo, dossier d'images, adresse rtsp:// ou http://, ou demo.</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>Caméra {name}</translation>
    </message>
    <message>
      <source>Camera {number}</source>
      <translation>Caméra {number}</translation>
    </message>
    <message>
      <source>Camera {number} ({name})</source>
      <translation>Caméra {number} ({name})</translation>
    </message>
    <message>
      <source>Camera {number} does not open; it is missing or another program is using it. {alternatives}</source>
      <translation>La caméra {number} ne s’ouvre pas : elle est absente ou un autre programme l’utilise. {alternatives}</translation>
    </message>
    <message>
      <source>Camera {number} is opened as soon as that is possible.</source>
      <translation>La caméra {number} sera ouverte dès que possible.</translation>
    </message>
    <message>
      <source>Camera {number} stopped sending pictures. Check its plug.</source>
      <translation>La caméra {number} n’envoie plus d’images. Vérifiez sa prise.</translation>
    </message>
    <message>
      <source>Camera, file, folder, address or demo</source>
      <translation>Caméra, fichier, dossier, adresse ou démo</translation>
    </message>
    <message>
      <source>Camera: {place}</source>
      <translation>Caméra : {place}</translation>
    </message>
    <message>
      <source>Cameras that answered</source>
      <translation>Caméras qui ont répondu</translation>
    </message>
    <message>
      <source>Cameras with ONVIF on the networks of this computer</source>
      <translation>Caméras ONVIF sur les réseaux de cet ordinateur</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificat</translation>
    </message>
    <message>
      <source>Certificate and name checked</source>
      <translation>Certificat et nom vérifiés</translation>
    </message>
    <message>
      <source>Certificate authority</source>
      <translation>Autorité de certification</translation>
    </message>
    <message>
      <source>Certificate checked</source>
      <translation>Certificat vérifié</translation>
    </message>
    <message>
      <source>Certificate of this desk</source>
      <translation>Certificat de ce poste</translation>
    </message>
    <message>
      <source>Changed, not saved</source>
      <translation>Modifié, non enregistré</translation>
    </message>
    <message>
      <source>Changes need an operator's PIN: unlock (Ctrl+Shift+L)</source>
      <translation>Les modifications demandent le code PIN d’un opérateur : déverrouillez (Ctrl+Maj+L)</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
      <source>Check every picture now; changed pictures are checked automatically</source>
      <translation>Vérifier toutes les images maintenant ; les images modifiées sont vérifiées d’elles-mêmes</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>Vérifier la galerie</translation>
    </message>
    <message>
      <source>Check the signature and the place of every entry</source>
      <translation>Vérifier la signature et la place de chaque entrée</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <source>Choose a file of people from your organisation's directory, or a folder of photos in which the faces have names, or drop it here.

What would be done is listed first; nothing is written before.</source>
      <translation>Choisissez un fichier de personnes tiré de l’annuaire de votre organisation, ou un dossier de photos où les visages ont des noms, ou déposez-le ici.

Ce qui serait fait est d’abord listé ; rien n’est écrit avant.</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>Choisir un dossier de personnes</translation>
    </message>
    <message>
      <source>Choose a folder of photos</source>
      <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
      <source>Choose a passphrase: it seals the faces and names that Rollcall keeps. Without it nobody can open them, you neither.</source>
      <translation>Choisissez une phrase de passe : elle scelle les visages et les noms que Rollcall garde. Sans elle, personne ne peut les ouvrir, pas même vous.</translation>
    </message>
    <message>
      <source>Choose a photo first.</source>
      <translation>Choisissez d’abord une photo.</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>Choisir une source</translation>
    </message>
    <message>
      <source>Choose a source…</source>
      <translation>Choisir une source…</translation>
    </message>
    <message>
      <source>Choose another camera, a file, an address or the demo.</source>
      <translation>Choisissez une autre caméra, un fichier, une adresse ou la démo.</translation>
    </message>
    <message>
      <source>Choose how Rollcall shall be trained</source>
      <translation>Choisir comment entraîner Rollcall</translation>
    </message>
    <message>
      <source>Choose photos of a person; dropping them here does the same</source>
      <translation>Choisir des photos d’une personne ; les déposer ici fait de même</translation>
    </message>
    <message>
      <source>Choose the &amp;key picture…</source>
      <translation>Choisir l’image &amp;principale…</translation>
    </message>
    <message>
      <source>Choose the camera that the picture comes from.</source>
      <translation>Choisissez la caméra d’où vient l’image.</translation>
    </message>
    <message>
      <source>Choose the face</source>
      <translation>Choisir le visage</translation>
    </message>
    <message>
      <source>Choose the face…</source>
      <translation>Choisir le visage…</translation>
    </message>
    <message>
      <source>Choose two networks or more. Others can be fetched under Tools, Models and licences.</source>
      <translation>Choisissez au moins deux réseaux. D’autres s’obtiennent par Outils, Modèles et licences.</translation>
    </message>
    <message>
      <source>Choose two or more.</source>
      <translation>Choisissez-en deux ou plus.</translation>
    </message>
    <message>
      <source>Choose where the picture comes from.</source>
      <translation>Choisissez d’où vient l’image.</translation>
    </message>
    <message>
      <source>Choose: {name}</source>
      <translation>Choisir : {name}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Chose the picture of {person}</source>
      <translation>Choix de l’image de {person}</translation>
    </message>
    <message>
      <source>Clearly the largest face</source>
      <translation>Nettement le plus grand visage</translation>
    </message>
    <message>
      <source>Click on a face of somebody else to exclude it; click again to include it.</source>
      <translation>Cliquez sur le visage de quelqu’un d’autre pour l’exclure ; cliquez encore pour l’inclure.</translation>
    </message>
    <message>
      <source>Click on a picture to see what can be done with it; hold Ctrl for several.</source>
      <translation>Cliquez sur une image pour voir ce qu’on peut en faire ; maintenez Ctrl pour en choisir plusieurs.</translation>
    </message>
    <message>
      <source>Click on the picture to show for {name} in lists, then on “Make key picture”.</source>
      <translation>Cliquez sur l’image à montrer pour {name} dans les listes, puis sur « Image principale ».</translation>
    </message>
    <message>
      <source>Click the right face; only it is kept in use.</source>
      <translation>Cliquez sur le bon visage ; lui seul reste utilisé.</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Close the card of a face, or leave full screen</source>
      <translation>Fermer la fiche d’un visage, ou quitter le plein écran</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fermer la fenêtre</translation>
    </message>
    <message>
      <source>Close the window and keep nothing (Esc)</source>
      <translation>Fermer la fenêtre sans rien garder (Échap)</translation>
    </message>
    <message>
      <source>Close this card</source>
      <translation>Fermer cette fiche</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>Codec</translation>
    </message>
    <message>
      <source>Collect no more looks</source>
      <translation>Ne plus prendre de vues</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Colours of the window: system, light or dark.</source>
      <translation>Couleurs de la fenêtre : system, light ou dark.</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>Usage commercial</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare with the people of the gallery</source>
      <translation>Comparer avec les personnes de la galerie</translation>
    </message>
    <message>
      <source>Comparing faces</source>
      <translation>Comparaison des visages</translation>
    </message>
    <message>
      <source>Comparing with pictures</source>
      <translation>Comparaison avec les images</translation>
    </message>
    <message>
      <source>Comparing with recognition by pictures alone</source>
      <translation>Comparaison avec la reconnaissance par les seules images</translation>
    </message>
    <message>
      <source>Comparing with the pictures</source>
      <translation>Comparaison avec les images</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparaison…</translation>
    </message>
    <message>
      <source>Computing checksums of the pictures</source>
      <translation>Calcul des sommes de contrôle des images</translation>
    </message>
    <message>
      <source>Connection lost. {problem}</source>
      <translation>Connexion perdue. {problem}</translation>
    </message>
    <message>
      <source>Connects by TLS and checks the broker's certificate.</source>
      <translation>Se connecte par TLS et vérifie le certificat du broker.</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>Consentement donné</translation>
    </message>
    <message>
      <source>Consent given on {day}, ended on {end}.</source>
      <translation>Consentement donné le {day}, terminé le {end}.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until it is withdrawn.</source>
      <translation>Consentement donné le {day}, jusqu’à ce qu’il soit retiré.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until {end}.</source>
      <translation>Consentement donné le {day}, jusqu’au {end}.</translation>
    </message>
    <message>
      <source>Consent is required here: {name} is not recognised before theirs is recorded.</source>
      <translation>Le consentement est requis ici : {name} n’est pas reconnu avant que le sien soit enregistré.</translation>
    </message>
    <message>
      <source>Consent text added</source>
      <translation>Texte de consentement ajouté</translation>
    </message>
    <message>
      <source>Consent withdrawn</source>
      <translation>Consentement retiré</translation>
    </message>
    <message>
      <source>Consent withdrawn on {day}.</source>
      <translation>Consentement retiré le {day}.</translation>
    </message>
    <message>
      <source>Copies with face tags for photo managers…</source>
      <translation>Copies avec étiquettes de visages pour gestionnaires de photos…</translation>
    </message>
    <message>
      <source>Copying pictures</source>
      <translation>Copie des images</translation>
    </message>
    <message>
      <source>Counts at the next start</source>
      <translation>Vaut au prochain démarrage</translation>
    </message>
    <message>
      <source>Cropping a face from {subject}</source>
      <translation>Découpe d’un visage de {subject}</translation>
    </message>
    <message>
      <source>Cropping faces</source>
      <translation>Découpe des visages</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Database server</source>
      <translation>Serveur de base de données</translation>
    </message>
    <message>
      <source>Database server left</source>
      <translation>Serveur de base de données quitté</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <source>Days exported</source>
      <translation>Jours exportés</translation>
    </message>
    <message>
      <source>Days that copies of damaged databases are kept before they are deleted.</source>
      <translation>Jours pendant lesquels les copies de bases de données endommagées sont gardées avant d’être supprimées.</translation>
    </message>
    <message>
      <source>Days that entries of the audit trail are kept; 0 keeps them all.</source>
      <translation>Jours pendant lesquels les entrées de la piste d’audit sont gardées ; 0 les garde toutes.</translation>
    </message>
    <message>
      <source>Days that pictures set aside are kept before they are deleted; 0 keeps them.</source>
      <translation>Jours pendant lesquels les images mises de côté sont gardées avant d’être supprimées ; 0 les garde.</translation>
    </message>
    <message>
      <source>Days that removed pictures can be restored before they are deleted.</source>
      <translation>Jours pendant lesquels les images retirées peuvent être restaurées avant d’être supprimées.</translation>
    </message>
    <message>
      <source>Days that sightings are kept; 0 records none.</source>
      <translation>Jours pendant lesquels les passages sont gardés ; 0 n’en note aucun.</translation>
    </message>
    <message>
      <source>De&amp;mo</source>
      <translation>Dé&amp;mo</translation>
    </message>
    <message>
      <source>DeepFace, Facebook's network of 2014, trained by Swarup Ghosh</source>
      <translation>DeepFace, le réseau de Facebook de 2014, entraîné par Swarup Ghosh</translation>
    </message>
    <message>
      <source>DeepFace, locally connected</source>
      <translation>DeepFace, à connexions locales</translation>
    </message>
    <message>
      <source>Default: {value}</source>
      <translation>Par défaut : {value}</translation>
    </message>
    <message>
      <source>Degrees clockwise by which the source's pictures are turned: 0, 90, 180 or 270.</source>
      <translation>Degrés dont les images de la source sont tournées dans le sens des aiguilles d’une montre : 0, 90, 180 ou 270.</translation>
    </message>
    <message>
      <source>Delete all looks and sightings of strangers</source>
      <translation>Supprimer toutes les vues et tous les passages des inconnus</translation>
    </message>
    <message>
      <source>Delete the last character</source>
      <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
      <source>Delete these sightings for good</source>
      <translation>Supprimer définitivement ces passages</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>Démo</translation>
    </message>
    <message>
      <source>Demo: a made-up clip, not recorded</source>
      <translation>Démo : un clip fabriqué, non filmé</translation>
    </message>
    <message>
      <source>Departures</source>
      <translation>Départs</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Details in the log</source>
      <translation>Détails dans le journal</translation>
    </message>
    <message>
      <source>Detecting faces</source>
      <translation>Détection des visages</translation>
    </message>
    <message>
      <source>Detecting faces in {subject}</source>
      <translation>Détection des visages dans {subject}</translation>
    </message>
    <message>
      <source>Detector</source>
      <translation>Détecteur</translation>
    </message>
    <message>
      <source>Detector · network · precision</source>
      <translation>Détecteur · réseau · précision</translation>
    </message>
    <message>
      <source>Detector, network, figures, and what the threshold means</source>
      <translation>Détecteur, réseau, chiffres, et ce que signifie le seuil</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Annuaires</translation>
    </message>
    <message>
      <source>Discard these looks and collect new ones</source>
      <translation>Abandonner ces vues et en prendre de nouvelles</translation>
    </message>
    <message>
      <source>Discovery by Home Assistant</source>
      <translation>Découverte par Home Assistant</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>Fermer cet avis</translation>
    </message>
    <message>
      <source>Distance from 0 to 2 over which a face is unknown; sface takes up to 0.02 off for a poor picture. Without a value, the slider's or the network's own.</source>
      <translation>Distance de 0 à 2 au-delà de laquelle un visage est inconnu ; sface en retranche jusqu’à 0,02 pour une mauvaise photo. Sans valeur, celle du curseur ou du réseau.</translation>
    </message>
    <message>
      <source>Distance to the next person</source>
      <translation>Distance à la personne suivante</translation>
    </message>
    <message>
      <source>Distances between pictures of the gallery</source>
      <translation>Distances entre les images de la galerie</translation>
    </message>
    <message>
      <source>Do what is listed</source>
      <translation>Faire ce qui est listé</translation>
    </message>
    <message>
      <source>Does {name} withdraw their consent?</source>
      <translation>{name} retire-t-il son consentement ?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Done. That is enough.</source>
      <translation>C’est fait. Cela suffit.</translation>
    </message>
    <message>
      <source>Double verification needs two networks, and {name} is one: choose accurate, accurate-free or a fusion such as sface+edgeface-s.</source>
      <translation>La double vérification demande deux réseaux, et {name} n’en est qu’un : choisissez accurate, accurate-free ou une fusion telle que sface+edgeface-s.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Download a network</source>
      <translation>Télécharger un réseau</translation>
    </message>
    <message>
      <source>Download missing networks</source>
      <translation>Télécharger les réseaux manquants</translation>
    </message>
    <message>
      <source>Download the weights of {model}?</source>
      <translation>Télécharger les poids de {model} ?</translation>
    </message>
    <message>
      <source>Downloading {subject}</source>
      <translation>Téléchargement de {subject}</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Télécharger…</translation>
    </message>
    <message>
      <source>Drawing overview sheets</source>
      <translation>Dessin des planches d’aperçu</translation>
    </message>
    <message>
      <source>Drop a folder of photos here, or choose one.

Hundreds of pictures take some minutes; the live picture goes on meanwhile.</source>
      <translation>Déposez ici un dossier de photos, ou choisissez-en un.

Des centaines d’images prennent quelques minutes ; l’image en direct continue pendant ce temps.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody here.

Or put it into the gallery folder: the file's name is the person's name.</source>
      <translation>Déposez ici une photo de quelqu’un.

Ou mettez-la dans le dossier de la galerie : le nom du fichier est celui de la personne.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody onto the window to register them.</source>
      <translation>Déposez une photo de quelqu’un sur la fenêtre pour l’inscrire.</translation>
    </message>
    <message>
      <source>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right one.</source>
      <translation>Déposez une photo sur la fenêtre, ou collez-la, et tapez le nom. S’il y a plusieurs visages, cliquez sur le bon.</translation>
    </message>
    <message>
      <source>Drop pictures here, or a folder of them.

They are processed on this computer and are not registered.</source>
      <translation>Déposez ici des images, ou un dossier d’images.

Elles sont traitées sur cet ordinateur et ne sont pas inscrites.</translation>
    </message>
    <message>
      <source>Drop the photos to register somebody</source>
      <translation>Déposez les photos pour inscrire quelqu’un</translation>
    </message>
    <message>
      <source>Drop the video to play it</source>
      <translation>Déposez la vidéo pour la lire</translation>
    </message>
    <message>
      <source>E&amp;nough</source>
      <translation>A&amp;ssez</translation>
    </message>
    <message>
      <source>E&amp;rase all…</source>
      <translation>Tout e&amp;ffacer…</translation>
    </message>
    <message>
      <source>E&amp;rase what is shown…</source>
      <translation>E&amp;ffacer ce qui est affiché…</translation>
    </message>
    <message>
      <source>E&amp;xport everybody…</source>
      <translation>E&amp;xporter tout le monde…</translation>
    </message>
    <message>
      <source>E&amp;xport what is kept…</source>
      <translation>E&amp;xporter ce qui est gardé…</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <source>Each picture is another person, named after its file</source>
      <translation>Chaque image est une autre personne, nommée d’après son fichier</translation>
    </message>
    <message>
      <source>Early</source>
      <translation>Parti tôt</translation>
    </message>
    <message>
      <source>Embedding pictures</source>
      <translation>Encodage des images</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>Chiffré</translation>
    </message>
    <message>
      <source>Encrypted, certificate not checked</source>
      <translation>Chiffré, certificat non vérifié</translation>
    </message>
    <message>
      <source>Encryption to the server</source>
      <translation>Chiffrement vers le serveur</translation>
    </message>
    <message>
      <source>Encrypts faces, names and times that are kept; photos stay plain unless they are sealed too.</source>
      <translation>Chiffre les visages, noms et heures gardés ; les photos restent en clair sauf si elles sont scellées aussi.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Saisir</translation>
    </message>
    <message>
      <source>Enter by hand</source>
      <translation>Saisir à la main</translation>
    </message>
    <message>
      <source>Enter shows somebody's pictures, F2 renames, Delete removes</source>
      <translation>Entrée montre les images de la personne, F2 la renomme, Suppr la retire</translation>
    </message>
    <message>
      <source>Enter that somebody was here, without their face</source>
      <translation>Noter que quelqu’un était là, sans son visage</translation>
    </message>
    <message>
      <source>Entries that this computer wrote are missing from the trail.</source>
      <translation>Des entrées écrites par cet ordinateur manquent à la piste.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Entry {number} is a withdrawal: enter again what was withdrawn.</source>
      <translation>L’entrée {number} est une annulation : saisissez à nouveau ce qui a été annulé.</translation>
    </message>
    <message>
      <source>Entry {number} was withdrawn already.</source>
      <translation>L’entrée {number} a déjà été annulée.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase all of them…</source>
      <translation>Les effacer tous…</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Effacer définitivement</translation>
    </message>
    <message>
      <source>Erase sightings</source>
      <translation>Effacer des passages</translation>
    </message>
    <message>
      <source>Erase strangers</source>
      <translation>Effacer des inconnus</translation>
    </message>
    <message>
      <source>Erase {name} for good?</source>
      <translation>Effacer {name} définitivement ?</translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} sightings for good?</source>
      <extracomment>For 1: Erase {n} sighting for good?</extracomment>
      <translation>
        <numerusform>Effacer {n} passage définitivement ?</numerusform>
        <numerusform>Effacer {n} passages définitivement ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} strangers for good?</source>
      <extracomment>For 1: Erase {n} stranger for good?</extracomment>
      <translation>
        <numerusform>Effacer {n} inconnu définitivement ?</numerusform>
        <numerusform>Effacer {n} inconnus définitivement ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>Effacé définitivement</translation>
    </message>
    <message>
      <source>Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered.</source>
      <translation>Les passages effacés ne peuvent pas être restaurés. Les images de la galerie restent, et tout le monde reste inscrit.</translation>
    </message>
    <message>
      <source>Erased {pictures} and {sightings}; searched {files} byte by byte, nothing is left</source>
      <translation>{pictures} et {sightings} effacés ; {files} parcourus octet par octet, il n’en reste rien</translation>
    </message>
    <message>
      <source>Erased, but something is left in files that are in use: close what uses them, and erase once more</source>
      <translation>Effacé, mais il en reste dans des fichiers utilisés : fermez ce qui les utilise, et effacez encore une fois</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>Erreurs seulement</translation>
    </message>
    <message>
      <source>Evaluate it against comparing pictures, on the present pictures</source>
      <translation>L’évaluer face à la comparaison avec les images, sur les images actuelles</translation>
    </message>
    <message>
      <source>Evaluating the thresholds in use</source>
      <translation>Évaluation des seuils utilisés</translation>
    </message>
    <message>
      <source>Evaluating {subject}</source>
      <translation>Évaluation de {subject}</translation>
    </message>
    <message>
      <source>Even out the light</source>
      <translation>Égaliser la lumière</translation>
    </message>
    <message>
      <source>Evens out the light of every face first.</source>
      <translation>Égalise d’abord la lumière de chaque visage.</translation>
    </message>
    <message>
      <source>Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again.</source>
      <translation>Les événements ne peuvent pas être envoyés à {url} ({problem}). Ils attendent, et Rollcall réessaie.</translation>
    </message>
    <message>
      <source>Events that may wait</source>
      <translation>Événements en attente</translation>
    </message>
    <message>
      <source>Events that may wait while it does not answer; the oldest give way.</source>
      <translation>Événements qui peuvent attendre tant que l’adresse ne répond pas ; les plus anciens cèdent la place.</translation>
    </message>
    <message>
      <source>Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.

Training may recognise your people better, or not: afterwards both are evaluated on pictures that were not used for training.</source>
      <translation>Chaque visage est comparé avec les images de vos personnes et reçoit le nom de la plus proche, si elle l’est assez. Aucun entraînement n’est nécessaire : qui est inscrit est connu aussitôt, qui est retiré est oublié aussitôt.

L’entraînement reconnaît peut-être mieux vos personnes, ou non : les deux sont ensuite évalués sur des images qui n’ont pas servi à l’entraînement.</translation>
    </message>
    <message>
      <source>Every face is excluded</source>
      <translation>Tous les visages sont exclus</translation>
    </message>
    <message>
      <source>Every picture of the gallery is being checked…</source>
      <translation>Toutes les images de la galerie sont en cours de vérification…</translation>
    </message>
    <message>
      <source>Every pixel of it is transparent; save it without transparency.</source>
      <translation>Tous ses pixels sont transparents ; enregistrez-la sans transparence.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Everybody has a valid consent.</source>
      <translation>Tout le monde a un consentement valable.</translation>
    </message>
    <message>
      <source>Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some.</source>
      <translation>Tout le monde n’a qu’une image : on ne peut savoir combien de fois vos personnes sont manquées. Ajoutez une deuxième image de quelques-unes.</translation>
    </message>
    <message>
      <source>Everybody is recognised as before, with the same distances. Templates that somebody copied match nothing any more. Do this when you suspect that a copy was taken.</source>
      <translation>Tout le monde est reconnu comme avant, avec les mêmes distances. Les gabarits que quelqu’un aurait copiés ne correspondent plus à rien. Faites-le si vous soupçonnez qu’une copie a été prise.</translation>
    </message>
    <message>
      <source>Everything as it was saved last</source>
      <translation>Tout comme au dernier enregistrement</translation>
    </message>
    <message>
      <source>Everything stays on this computer</source>
      <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
      <source>Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them. Nothing is sent anywhere.</source>
      <translation>Tout reste sur cet ordinateur : l’image, les photos du dossier de la galerie, et les empreintes qui en sont calculées. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
      <source>Everything, for finding a fault</source>
      <translation>Tout, pour chercher une panne</translation>
    </message>
    <message>
      <source>Exchanged with the database server</source>
      <translation>Échange avec le serveur de base de données</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>Excusé</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Attendu</translation>
    </message>
    <message>
      <source>Expected {hours}, {zone}</source>
      <translation>Attendu {hours}, {zone}</translation>
    </message>
    <message>
      <source>Export what is kept of everybody</source>
      <translation>Exporter ce qui est gardé de tout le monde</translation>
    </message>
    <message>
      <source>Export what is kept of {name}</source>
      <translation>Exporter ce qui est gardé de {name}</translation>
    </message>
    <message>
      <source>F&amp;ile…</source>
      <translation>F&amp;ichier…</translation>
    </message>
    <message>
      <source>F&amp;older of pictures…</source>
      <translation>&amp;Dossier d’images…</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Visage</translation>
    </message>
    <message>
      <source>Face added</source>
      <translation>Visage ajouté</translation>
    </message>
    <message>
      <source>Face denied</source>
      <translation>Visage démenti</translation>
    </message>
    <message>
      <source>Face ignored</source>
      <translation>Visage ignoré</translation>
    </message>
    <message>
      <source>Face named</source>
      <translation>Visage nommé</translation>
    </message>
    <message>
      <source>Face only</source>
      <translation>Visage seulement</translation>
    </message>
    <message>
      <source>Face tags in files beside the pictures (XMP)…</source>
      <translation>Étiquettes de visages dans des fichiers à côté des images (XMP)…</translation>
    </message>
    <message>
      <source>Face {number} of {count}, from left to right</source>
      <translation>Visage {number} sur {count}, de gauche à droite</translation>
    </message>
    <message>
      <source>Faces are not judged live: {text}</source>
      <translation>Il n’est pas vérifié si les visages sont vivants : {text}</translation>
    </message>
    <message>
      <source>Faces cannot be compared yet: the networks are being prepared.</source>
      <translation>Les visages ne peuvent pas encore être comparés : les réseaux sont en préparation.</translation>
    </message>
    <message>
      <source>Faces cannot be found: choose another detector.</source>
      <translation>Les visages ne peuvent pas être trouvés : choisissez un autre détecteur.</translation>
    </message>
    <message>
      <source>Faces cannot be named: choose another embedder.</source>
      <translation>Les visages ne peuvent pas être nommés : choisissez un autre encodeur.</translation>
    </message>
    <message>
      <source>Faces cannot be recognised yet: Rollcall is still preparing its networks. Try again in a moment.</source>
      <translation>Les visages ne peuvent pas encore être reconnus : Rollcall prépare ses réseaux. Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Faces of the picture</source>
      <translation>Visages de l’image</translation>
    </message>
    <message>
      <source>Faces of this group</source>
      <translation>Visages de ce groupe</translation>
    </message>
    <message>
      <source>Faces of this picture</source>
      <translation>Visages de cette image</translation>
    </message>
    <message>
      <source>Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. Who is listed twice all the same is selected twice, with Ctrl, and put together.</source>
      <translation>Des visages que Rollcall n’a pas pu nommer. Les vues d’un même visage sont réunies, afin que chacun ne figure qu’une fois. Qui figure quand même deux fois est sélectionné deux fois, avec Ctrl, puis réuni.</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>Rapide</translation>
    </message>
    <message>
      <source>Fetching from the database server</source>
      <translation>Réception depuis le serveur de base de données</translation>
    </message>
    <message>
      <source>Fetching was stopped at {have:.0f} MB; it can go on from there.</source>
      <translation>Le téléchargement s’est arrêté à {have:.0f} Mo ; il peut reprendre de là.</translation>
    </message>
    <message>
      <source>Fetching was stopped.</source>
      <translation>Le téléchargement a été arrêté.</translation>
    </message>
    <message>
      <source>Fi&amp;nd somebody</source>
      <translation>Cherc&amp;her quelqu’un</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Figures, side by side</source>
      <translation>Chiffres côte à côte</translation>
    </message>
    <message>
      <source>File in PEM by which the server knows this desk; without one, none.</source>
      <translation>Fichier en PEM par lequel le serveur connaît ce poste ; sans fichier, aucun.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the broker; without one, the system's.</source>
      <translation>Fichier PEM qui certifie le broker ; sans fichier, les autorités du système.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the server; without one, the system's.</source>
      <translation>Fichier en PEM qui certifie le serveur ; sans fichier, les autorités du système.</translation>
    </message>
    <message>
      <source>File in PEM with the key of that certificate.</source>
      <translation>Fichier en PEM avec la clé de ce certificat.</translation>
    </message>
    <message>
      <source>File whose first line is the password; without one, the variable ROLLCALL_MQTT_PASSWORD.</source>
      <translation>Fichier dont la première ligne est le mot de passe ; sans fichier, la variable ROLLCALL_MQTT_PASSWORD.</translation>
    </message>
    <message>
      <source>File with its key; without a value, the key is in the certificate's file.</source>
      <translation>Fichier avec sa clé ; sans valeur, la clé est dans le fichier du certificat.</translation>
    </message>
    <message>
      <source>File with the certificate in PEM for https; without one it is http.</source>
      <translation>Fichier avec le certificat en PEM pour https ; sans lui, c’est http.</translation>
    </message>
    <message>
      <source>File with the password</source>
      <translation>Fichier du mot de passe</translation>
    </message>
    <message>
      <source>File with the secret</source>
      <translation>Fichier du secret</translation>
    </message>
    <message>
      <source>File with the secret that signs what is sent; without one, it is not signed.</source>
      <translation>Fichier avec le secret qui signe ce qui est envoyé ; sans fichier, rien n’est signé.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Finding faces</source>
      <translation>Recherche des visages</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Findings of the gallery check</source>
      <translation>Constats de la vérification de la galerie</translation>
    </message>
    <message>
      <source>Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one person. You name the groups. The folder stays as it is, and nothing leaves this computer.</source>
      <translation>Trouve les visages de toutes les images d’un dossier et de ses sous-dossiers, et regroupe ceux qui semblent être d’une même personne. Vous nommez les groupes. Le dossier reste tel quel, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>Prénom et nom</translation>
    </message>
    <message>
      <source>First new try</source>
      <translation>Premier nouvel essai</translation>
    </message>
    <message>
      <source>First seen</source>
      <translation>Vu d’abord</translation>
    </message>
    <message>
      <source>First steps: {title}</source>
      <translation>Premiers pas : {title}</translation>
    </message>
    <message>
      <source>Flip the picture left to right (M)</source>
      <translation>Retourner l’image de gauche à droite (M)</translation>
    </message>
    <message>
      <source>Folder of groups for the look-alike page: a folder for each group, laid out like the gallery.</source>
      <translation>Dossier de groupes pour la page des ressemblances : un dossier par groupe, disposé comme la galerie.</translation>
    </message>
    <message>
      <source>Folder of the networks</source>
      <translation>Dossier des réseaux</translation>
    </message>
    <message>
      <source>Folder of the people</source>
      <translation>Dossier des personnes</translation>
    </message>
    <message>
      <source>Folders inside a person's folder are not read, because it is not clear whose pictures they hold; move the pictures up, or the folder out.</source>
      <translation>Les dossiers à l’intérieur du dossier d’une personne ne sont pas lus, car on ne sait pas de qui sont leurs images ; remontez les images, ou sortez le dossier.</translation>
    </message>
    <message>
      <source>For example: {names}</source>
      <translation>Par exemple : {names}</translation>
    </message>
    <message>
      <source>For information</source>
      <translation>Pour information</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>From -1 to 1, for a camera with better or worse pictures.</source>
      <translation>De -1 à 1, pour une caméra dont les images sont meilleures ou moins bonnes.</translation>
    </message>
    <message>
      <source>From 0 to 1; from this score on a face counts as live.</source>
      <translation>De 0 à 1 ; à partir de ce score, un visage compte comme vivant.</translation>
    </message>
    <message>
      <source>From 0 to 1; without a value, the detector's own.</source>
      <translation>De 0 à 1 ; sans valeur, celle du détecteur.</translation>
    </message>
    <message>
      <source>From picture files</source>
      <translation>Depuis des fichiers d’images</translation>
    </message>
    <message>
      <source>From the first to the last time that the face was seen</source>
      <translation>De la première à la dernière fois que le visage a été vu</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>À partir de ce jour</translation>
    </message>
    <message>
      <source>From when on</source>
      <translation>À partir de quand</translation>
    </message>
    <message>
      <source>From {url}: the server answers {code} {reason}.</source>
      <translation>De {url} : le serveur répond {code} {reason}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}.</source>
      <translation>De {url} : {problem}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}. {came:.0f} MB came; the same line goes on from there.</source>
      <translation>De {url} : {problem}. {came:.0f} Mo sont arrivés ; la même ligne reprend de là.</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Du – au</translation>
    </message>
    <message>
      <source>From: {origin}</source>
      <translation>De : {origin}</translation>
    </message>
    <message>
      <source>From: {origin} ({size})</source>
      <translation>De : {origin} ({size})</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nom complet</translation>
    </message>
    <message>
      <source>Full screen for a reception desk; only an operator's PIN ends it</source>
      <translation>Plein écran pour un poste d’accueil ; seul le code PIN d’un opérateur y met fin</translation>
    </message>
    <message>
      <source>Gallery: {folder}</source>
      <translation>Galerie : {folder}</translation>
    </message>
    <message>
      <source>Get the picture of the last unknown person</source>
      <translation>Obtenir l’image du dernier inconnu</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file}</source>
      <translation>Obtenez-les avec : python main.py models install {name}, ou sans connexion : python main.py models import {name} {file}</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file} (it comes from {published})</source>
      <translation>Obtenez-les avec : python main.py models install {name}, ou sans connexion : python main.py models import {name} {file} (il vient de {published})</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Préparation…</translation>
    </message>
    <message>
      <source>Give the selected pictures back to their people</source>
      <translation>Rendre les images sélectionnées à leurs personnes</translation>
    </message>
    <message>
      <source>Give the text a name of its own, which does not begin with 'sample-'.</source>
      <translation>Donnez au texte un nom à lui, qui ne commence pas par « sample- ».</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Goes through all pictures many times and draws finer lines between your people. It takes minutes, and pays only with many pictures of each.</source>
      <translation>Parcourt toutes les images plusieurs fois et trace des limites plus fines entre vos personnes. Cela prend des minutes, et ne vaut la peine qu’avec beaucoup d’images de chacune.</translation>
    </message>
    <message>
      <source>Good.</source>
      <translation>Bien.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Groups and schedules</source>
      <translation>Groupes et horaires</translation>
    </message>
    <message>
      <source>Groups for look-alikes</source>
      <translation>Groupes pour les ressemblances</translation>
    </message>
    <message>
      <source>Groups of faces by HDBSCAN</source>
      <translation>Les groupes de visages par HDBSCAN</translation>
    </message>
    <message>
      <source>Haar cascade: classic, frontal faces</source>
      <translation>Cascade de Haar : classique, visages de face</translation>
    </message>
    <message>
      <source>Hardly anything of the face can be made out. Let light fall on it from the front.</source>
      <translation>On ne distingue presque rien du visage. Éclairez-le de face.</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>Est parti</translation>
    </message>
    <message>
      <source>Heads and ensembles with epochs</source>
      <translation>Les têtes et les ensembles avec époques</translation>
    </message>
    <message>
      <source>Height of the picture</source>
      <translation>Hauteur de l’image</translation>
    </message>
    <message>
      <source>Height that is asked of a camera, in pixels.</source>
      <translation>Hauteur demandée à une caméra, en pixels.</translation>
    </message>
    <message>
      <source>Here now</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Here now: {names}</source>
      <translation>Ici maintenant : {names}</translation>
    </message>
    <message>
      <source>Host name of the broker; without one, nothing is sent.</source>
      <translation>Nom d’hôte du broker ; sans nom, rien n’est envoyé.</translation>
    </message>
    <message>
      <source>Hours that looks at unknown faces are kept; 0 keeps none.</source>
      <translation>Heures pendant lesquelles les vues de visages inconnus sont gardées ; 0 n’en garde aucune.</translation>
    </message>
    <message>
      <source>How a face is compared</source>
      <translation>Comment un visage est comparé</translation>
    </message>
    <message>
      <source>How alike two faces must be to count as one person.
The distance between two pictures of the same face is small, between strangers it is near 1.
A face further than this from everybody in the gallery is called unknown.
Lower is stricter: fewer strangers get a name, more friends go unrecognised.
Left and Right move it by one step while the slider or the picture has the focus.</source>
      <translation>À quel point deux visages doivent se ressembler pour compter comme une personne.
La distance entre deux images d’un même visage est petite, entre inconnus elle est proche de 1.
Un visage plus éloigné que cela de toute la galerie est dit inconnu.
Plus bas est plus strict : moins d’inconnus reçoivent un nom, plus d’amis ne sont pas reconnus.
Gauche et Droite le déplacent d’un pas quand le curseur ou l’image est actif.</translation>
    </message>
    <message>
      <source>How far apart two pictures of the same person, and of different people, are in your gallery.
Faces left of the line get a name. Each dot is a face that is in view now.</source>
      <translation>La distance, dans votre galerie, entre deux images d’une même personne et de personnes différentes.
Les visages à gauche de la ligne reçoivent un nom. Chaque point est un visage maintenant en vue.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>Est-ce fiable ?</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>How long they were on the picture that day, all times together</source>
      <translation>Combien de temps la personne était à l’image ce jour-là, toutes les fois ensemble</translation>
    </message>
    <message>
      <source>How often is Rollcall right and wrong on your own people?</source>
      <translation>Combien de fois Rollcall a-t-il raison ou tort pour vos propres personnes ?</translation>
    </message>
    <message>
      <source>How often people are missed is known only from the {several} of {people} with two.</source>
      <translation>Combien de fois les personnes sont manquées n’est connu que par les {several} sur {people} qui en ont deux.</translation>
    </message>
    <message>
      <source>How shall Rollcall be trained?</source>
      <translation>Comment faut-il entraîner Rollcall ?</translation>
    </message>
    <message>
      <source>How sure the detector must be</source>
      <translation>Certitude exigée du détecteur</translation>
    </message>
    <message>
      <source>Id or picture</source>
      <translation>Identifiant ou image</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>Ignore all of them</source>
      <translation>Les ignorer tous</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>Ignoré</translation>
    </message>
    <message>
      <source>ImageNet's networks</source>
      <translation>Les réseaux d’ImageNet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importation</translation>
    </message>
    <message>
      <source>Import a director&amp;y or tagged photos…</source>
      <translation>Importer un annuaire ou des photos é&amp;tiquetées…</translation>
    </message>
    <message>
      <source>Import a folder of people: one folder, or one picture, for each person</source>
      <translation>Importer un dossier de personnes : un dossier, ou une image, par personne</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Importer des personnes</translation>
    </message>
    <message>
      <source>Import people from a directory</source>
      <translation>Importer des personnes d’un annuaire</translation>
    </message>
    <message>
      <source>Import people from tagged photos</source>
      <translation>Importer des personnes de photos étiquetées</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <source>Imported no picture</source>
      <translation>Aucune image importée</translation>
    </message>
    <message numerus="yes">
      <source>Imported {n} pictures of {people}</source>
      <extracomment>For 1: Imported a picture of {people}</extracomment>
      <translation>
        <numerusform>Importation de {n} image de {people}</numerusform>
        <numerusform>Importation de {n} images de {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing from {folder}…</source>
      <translation>Importation depuis {folder}…</translation>
    </message>
    <message>
      <source>Importing pictures</source>
      <translation>Importation des images</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importation…</translation>
    </message>
    <message>
      <source>In a file</source>
      <translation>Dans un fichier</translation>
    </message>
    <message>
      <source>In a film: 5 seconds back, on; with Ctrl 30 seconds</source>
      <translation>Dans un film : 5 secondes en arrière, en avant ; avec Ctrl, 30 secondes</translation>
    </message>
    <message>
      <source>In a picture with several faces one is taken if its area is about this many times that of every other; the middle, focus and the person's other pictures count, too.</source>
      <translation>Sur une image avec plusieurs visages, l’un est retenu si sa surface vaut environ autant de fois celle de chaque autre ; le centre, la netteté et les autres images de la personne comptent aussi.</translation>
    </message>
    <message>
      <source>In a user name, password or path write # as %23, @ as %40, : as %3A, / as %2F, ? as %3F, % as %25 and a space as %20.</source>
      <translation>Dans un nom d’utilisateur, un mot de passe ou un chemin, écrivez # comme %23, @ comme %40, : comme %3A, / comme %2F, ? comme %3F, % comme %25 et une espace comme %20.</translation>
    </message>
    <message>
      <source>In brackets: 95 % confidence interval for this number of people.</source>
      <translation>Entre parenthèses : intervalle de confiance à 95 % pour ce nombre de personnes.</translation>
    </message>
    <message>
      <source>In the system's key store</source>
      <translation>Dans le trousseau du système</translation>
    </message>
    <message numerus="yes">
      <source>In {n} pictures no face was found; they were left out.</source>
      <extracomment>For 1: In {n} picture no face was found; it was left out.</extracomment>
      <translation>
        <numerusform>Aucun visage n’a été trouvé dans {n} image ; elle a été laissée de côté.</numerusform>
        <numerusform>Aucun visage n’a été trouvé dans {n} images ; elles ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message>
      <source>InsightFace's model, for non-commercial research only; the wheel's own BSD licence is of its code</source>
      <translation>modèle d’InsightFace, pour la recherche non commerciale uniquement ; la licence BSD du wheel est celle de son code</translation>
    </message>
    <message>
      <source>Is here</source>
      <translation>Est présent</translation>
    </message>
    <message>
      <source>Is this {person} or {other}?</source>
      <translation>Est-ce {person} ou {other} ?</translation>
    </message>
    <message>
      <source>Is this {person}?</source>
      <translation>Est-ce {person} ?</translation>
    </message>
    <message>
      <source>It cannot be compared yet: at least three people need two pictures or more. Register second pictures, and compare again.</source>
      <translation>La comparaison n’est pas encore possible : il faut au moins trois personnes avec deux images ou plus. Ajoutez des deuxièmes images, et comparez de nouveau.</translation>
    </message>
    <message>
      <source>It cannot be opened ({error}).</source>
      <translation>Impossible à ouvrir ({error}).</translation>
    </message>
    <message>
      <source>It cannot be opened: this account may not read it.</source>
      <translation>Impossible à ouvrir : ce compte n’a pas le droit de la lire.</translation>
    </message>
    <message>
      <source>It cannot be read from its disk ({error}).</source>
      <translation>Impossible à lire sur son disque ({error}).</translation>
    </message>
    <message>
      <source>It cannot be undone, because the files are elsewhere by now.</source>
      <translation>Impossible à annuler, car les fichiers sont maintenant ailleurs.</translation>
    </message>
    <message>
      <source>It cannot be used as it is, either.</source>
      <translation>De plus, elle ne peut pas être utilisée telle quelle.</translation>
    </message>
    <message>
      <source>It cannot be used.</source>
      <translation>Elle ne peut pas être utilisée.</translation>
    </message>
    <message>
      <source>It could not be analysed because of an error; the log says more.</source>
      <translation>Elle n’a pas pu être analysée à cause d’une erreur ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>It could not be copied to {folder} ({error}). Check the disk and try again.</source>
      <translation>Elle n’a pas pu être copiée dans {folder} ({error}). Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
      <source>It could not be read.</source>
      <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
      <source>It could not be worked out; the log says more.</source>
      <translation>Cela n’a pas pu être calculé ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>It counts like a face that was seen, stands on record with your name, and can be withdrawn.</source>
      <translation>L’entrée compte comme un visage vu, reste consignée à votre nom et peut être retirée.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures.</source>
      <translation>Elle ne ressemble pas aux autres images de {person}.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures: it is {own:.2f} from them.</source>
      <translation>Elle ne ressemble pas aux autres images de {person} : elle en est à {own:.2f}.</translation>
    </message>
    <message>
      <source>It has more than {megapixels} million pixels; save a smaller version of it.</source>
      <translation>Elle a plus de {megapixels} millions de pixels ; enregistrez-en une version plus petite.</translation>
    </message>
    <message>
      <source>It has no name.</source>
      <translation>L’entrée n’a pas de nom.</translation>
    </message>
    <message>
      <source>It has not been judged yet whether it is live.</source>
      <translation>Il n’a pas encore été jugé s’il est vivant.</translation>
    </message>
    <message>
      <source>It is a blurred copy of {original}, which is enough.</source>
      <translation>C’est une copie floue de {original}, qui suffit.</translation>
    </message>
    <message>
      <source>It is a camera's raw file, which Rollcall cannot read; export it as JPEG.</source>
      <translation>C’est un fichier brut d’appareil photo, que Rollcall ne peut pas lire ; exportez-le en JPEG.</translation>
    </message>
    <message>
      <source>It is a folder, not a picture.</source>
      <translation>C’est un dossier, pas une image.</translation>
    </message>
    <message>
      <source>It is a link that leads in a circle.</source>
      <translation>C’est un lien qui tourne en rond.</translation>
    </message>
    <message>
      <source>It is a link to a file that is not there.</source>
      <translation>C’est un lien vers un fichier absent.</translation>
    </message>
    <message>
      <source>It is a mirror image of {original}; one of them is enough.</source>
      <translation>C’est le reflet de {original} ; l’une des deux suffit.</translation>
    </message>
    <message>
      <source>It is a picture of the kind {kind}, which Rollcall cannot read; save it as JPEG or PNG.</source>
      <translation>C’est une image de type {kind}, que Rollcall ne peut pas lire ; enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>It is a pipe or a device, not a file.</source>
      <translation>C’est un tube ou un périphérique, pas un fichier.</translation>
    </message>
    <message>
      <source>It is cut short: the end of the file is missing. Copy or download it once more.</source>
      <translation>Elle est tronquée : la fin du fichier manque. Copiez-la ou téléchargez-la de nouveau.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read; get the picture once more from where it came from.</source>
      <translation>Elle est endommagée et illisible ; reprenez l’image là d’où elle vient.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures and {own:.2f} from {person}'s other ones.</source>
      <translation>Elle est classée sous {person} mais ressemble à {other} : elle est à {distance:.2f} des images de {other} et à {own:.2f} des autres de {person}.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures.</source>
      <translation>Elle est classée sous {person} mais ressemble à {other} : elle est à {distance:.2f} des images de {other}.</translation>
    </message>
    <message>
      <source>It is near to a face that you told Rollcall to ignore: it is not named and not recorded.</source>
      <translation>Il est proche d’un visage que vous avez dit d’ignorer : il n’est ni nommé ni noté.</translation>
    </message>
    <message>
      <source>It is not a picture that Rollcall can read; save it as JPEG or PNG.</source>
      <translation>Ce n’est pas une image que Rollcall peut lire ; enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>It is not an ordinary file.</source>
      <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <source>It is not read yet.</source>
      <translation>Elle n’est pas encore lue.</translation>
    </message>
    <message>
      <source>It is the same file as {original}, which is enough.</source>
      <translation>C’est le même fichier que {original}, qui suffit.</translation>
    </message>
    <message>
      <source>It is the same file as {original}.</source>
      <translation>C’est le même fichier que {original}.</translation>
    </message>
    <message>
      <source>It is too large for this computer's memory; save a smaller version of it.</source>
      <translation>Elle est trop grande pour la mémoire de cet ordinateur ; enregistrez-en une version plus petite.</translation>
    </message>
    <message>
      <source>It is written down. After that you are asked whether to erase what is kept of them.</source>
      <translation>C’est consigné. Ensuite, on vous demande s’il faut effacer ce qui est gardé de cette personne.</translation>
    </message>
    <message>
      <source>It is {person}</source>
      <translation>C’est {person}</translation>
    </message>
    <message>
      <source>It is {person}'s already.</source>
      <translation>Elle appartient déjà à {person}.</translation>
    </message>
    <message>
      <source>It looks like a live face.</source>
      <translation>Il a l’air d’un visage vivant.</translation>
    </message>
    <message>
      <source>It looks like a picture on a screen or on paper.</source>
      <translation>Il ressemble à une image sur un écran ou sur du papier.</translation>
    </message>
    <message>
      <source>It looks like {other}: it is {distance:.2f} from one of their pictures.</source>
      <translation>Elle ressemble à {other} : elle est à {distance:.2f} d’une de ses images.</translation>
    </message>
    <message>
      <source>It says that a face is near somebody's photos, not that it is them. Do not let anything important depend on it.</source>
      <translation>Il dit qu’un visage est proche des photos de quelqu’un, non que c’est cette personne. N’en faites dépendre rien d’important.</translation>
    </message>
    <message>
      <source>It shows the same moment as {original}, cropped differently; another photo would tell more.</source>
      <translation>Elle montre le même moment que {original}, cadré autrement ; une autre photo en dirait plus.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough.</source>
      <translation>Elle montre la même photo que {original}, trop floue pour servir ; {original} suffit.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}; one of them is enough.</source>
      <translation>Elle montre la même photo que {original} ; l’une des deux suffit.</translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>Elle montre {n} visage, et le plus grand a été pris ; il ne ressemble pas aux autres images de {person}. Choisissez le visage de {person}.</numerusform>
        <numerusform>Elle montre {n} visages, et le plus grand a été pris ; il ne ressemble pas aux autres images de {person}. Choisissez le visage de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>Elle montre {n} visage, et le plus grand a été pris ; il ressemble à {other}, pas à {person}. Choisissez le visage de {person}.</numerusform>
        <numerusform>Elle montre {n} visages, et le plus grand a été pris ; il ressemble à {other}, pas à {person}. Choisissez le visage de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {person}'s other pictures.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {person}'s other pictures.</extracomment>
      <translation>
        <numerusform>Elle montre {n} visage, et le plus grand a été pris ; il ressemble aux autres images de {person}.</numerusform>
        <numerusform>Elle montre {n} visages, et le plus grand a été pris ; il ressemble aux autres images de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken.</extracomment>
      <translation>
        <numerusform>Elle montre {n} visage, et le plus grand a été pris.</numerusform>
        <numerusform>Elle montre {n} visages, et le plus grand a été pris.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken. There is no other picture to tell whether it is {person}.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken. There is no other picture to tell whether it is {person}.</extracomment>
      <translation>
        <numerusform>Elle montre {n} visage, et le plus grand a été pris. Aucune autre image ne permet de dire si c’est {person}.</numerusform>
        <numerusform>Elle montre {n} visages, et le plus grand a été pris. Aucune autre image ne permet de dire si c’est {person}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows one face from the front, sharp, well lit, at least 100 pixels wide.</source>
      <translation>Cela prend effet en deux secondes. Deux ou trois photos sous une lumière différente valent mieux qu’une. Une bonne photo montre un seul visage de face, net, bien éclairé, d’au moins 100 pixels de large.</translation>
    </message>
    <message>
      <source>It was not compared with comparing pictures yet. Compare does it.</source>
      <translation>Pas encore comparé avec la comparaison des images. « Comparer » le fait.</translation>
    </message>
    <message>
      <source>It will be used as soon as its network is ready.</source>
      <translation>Il servira dès que son réseau sera prêt.</translation>
    </message>
    <message>
      <source>Its face gave no usable template; use another picture.</source>
      <translation>Son visage n’a pas donné de gabarit utilisable ; prenez une autre image.</translation>
    </message>
    <message>
      <source>Its name holds characters that are no text; rename it.</source>
      <translation>Son nom contient des caractères qui ne sont pas du texte ; renommez-la.</translation>
    </message>
    <message>
      <source>Its name holds characters that change the direction of the text, so that it reads otherwise; rename it.</source>
      <translation>Son nom contient des caractères qui changent le sens du texte, si bien qu’il se lit autrement ; renommez-la.</translation>
    </message>
    <message>
      <source>Its name holds control characters; rename it.</source>
      <translation>Son nom contient des caractères de contrôle ; renommez-la.</translation>
    </message>
    <message>
      <source>Its name is empty; rename it to the person's name.</source>
      <translation>Son nom est vide ; renommez-la avec le nom de la personne.</translation>
    </message>
    <message>
      <source>Its network {network} is not on this computer: fetch it under Tools, Models and licences.</source>
      <translation>Son réseau {network} n’est pas sur cet ordinateur : obtenez-le par Outils, Modèles et licences.</translation>
    </message>
    <message>
      <source>Its weights were trained on VGGFace and VGGFace2, published for research.</source>
      <translation>Ses poids ont été entraînés sur VGGFace et VGGFace2, publiés pour la recherche.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Join with {name}</source>
      <translation>Réunir avec {name}</translation>
    </message>
    <message>
      <source>Judging recordings</source>
      <translation>Examen des enregistrements</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep all</source>
      <translation>Tout garder</translation>
    </message>
    <message>
      <source>Keep damaged databases</source>
      <translation>Garder les bases endommagées</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <source>Keep pictures set aside</source>
      <translation>Garder les images mises de côté</translation>
    </message>
    <message>
      <source>Keep removed pictures</source>
      <translation>Garder les images retirées</translation>
    </message>
    <message>
      <source>Keep sightings</source>
      <translation>Garder les passages</translation>
    </message>
    <message>
      <source>Keep strangers</source>
      <translation>Garder les inconnus</translation>
    </message>
    <message>
      <source>Keep the audit trail</source>
      <translation>Garder la piste d’audit</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Les garder</translation>
    </message>
    <message>
      <source>Keep watching with the window closed?</source>
      <translation>Continuer de veiller, fenêtre fermée ?</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} of them</source>
      <extracomment>For 1: Keep {n} of them</extracomment>
      <translation>
        <numerusform>En garder {n}</numerusform>
        <numerusform>En garder {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept for {span}, then deleted (config.yaml: sightings.keep_days).</source>
      <translation>Gardés pendant {span}, puis supprimés (config.yaml : sightings.keep_days).</translation>
    </message>
    <message>
      <source>Kept it as it is</source>
      <translation>Gardé tel quel</translation>
    </message>
    <message>
      <source>Key of the certificate</source>
      <translation>Clé du certificat</translation>
    </message>
    <message>
      <source>Key of the templates saved</source>
      <translation>Clé des gabarits enregistrée</translation>
    </message>
    <message>
      <source>Key of this desk's certificate</source>
      <translation>Clé du certificat de ce poste</translation>
    </message>
    <message>
      <source>Key picture</source>
      <translation>Image principale</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Mode kiosque</translation>
    </message>
    <message>
      <source>Knows {names}.</source>
      <translation>Connaît {names}.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language of the window: auto, en, de, fr, es, zh or ar; auto is that of the system.</source>
      <translation>Langue de la fenêtre : auto, en, de, fr, es, zh ou ar ; auto est celle du système.</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>Plus grande image</translation>
    </message>
    <message>
      <source>Largest upload</source>
      <translation>Plus gros envoi</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Last day of the consent</source>
      <translation>Dernier jour du consentement</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>Vu en dernier</translation>
    </message>
    <message>
      <source>Last seen {when}</source>
      <translation>Vu en dernier {when}</translation>
    </message>
    <message>
      <source>Last unknown person</source>
      <translation>Dernier inconnu</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Retard</translation>
    </message>
    <message>
      <source>Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to minutes and is the first to try.</source>
      <translation>Apprend une règle pour chacune de vos personnes à partir de toutes ses images, avec le réseau utilisé. Cela prend de quelques secondes à quelques minutes et s’essaie en premier.</translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} people, drawn by chance from the {people}.</source>
      <extracomment>For 1: Learnt from {n} person, drawn by chance from the {people}.</extracomment>
      <translation>
        <numerusform>Appris de {n} personne, tirée au sort parmi les {people}.</numerusform>
        <numerusform>Appris de {n} personnes, tirées au sort parmi les {people}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} pictures of the {people} people registered.</source>
      <extracomment>For 1: Learnt from {n} picture of the {people} people registered.</extracomment>
      <translation>
        <numerusform>Appris de {n} image des {people} personnes inscrites.</numerusform>
        <numerusform>Appris de {n} images des {people} personnes inscrites.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out doubtful pictures</source>
      <translation>Laisser de côté les images douteuses</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Départ</translation>
    </message>
    <message>
      <source>Left after</source>
      <translation>Parti après</translation>
    </message>
    <message>
      <source>Left early</source>
      <translation>Parti tôt</translation>
    </message>
    <message>
      <source>Left out, because their dates cannot be worked out here: {names}. Enter these holidays by hand.</source>
      <translation>Non repris, car leurs dates ne peuvent pas être déterminées ici : {names}. Saisissez ces jours fériés à la main.</translation>
    </message>
    <message>
      <source>Let it &amp;finish</source>
      <translation>&amp;Laisser finir</translation>
    </message>
    <message>
      <source>Licence: {licence}. Commercial use: {use}.</source>
      <translation>Licence : {licence}. Usage commercial : {use}.</translation>
    </message>
    <message>
      <source>Licences.</source>
      <translation>Licences.</translation>
    </message>
    <message>
      <source>Lift your chin a little.</source>
      <translation>Levez un peu le menton.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Like whom?

Choose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. Your own people work, too. The folder is only read.</source>
      <translation>Ressembler à qui ?

Choisissez un dossier de personnes : pour chacune une image Nom.jpg, ou un dossier Nom avec des images. Vos propres personnes conviennent aussi. Le dossier est seulement lu.</translation>
    </message>
    <message>
      <source>Line {line} of {file} is a change of an entry; export the entries themselves.</source>
      <translation>La ligne {line} de {file} est une modification d’une entrée ; exportez les entrées elles-mêmes.</translation>
    </message>
    <message>
      <source>Line {number} of {file} has no colon: it is no LDIF.</source>
      <translation>La ligne {number} de {file} n’a pas de deux-points : ce n’est pas du LDIF.</translation>
    </message>
    <message>
      <source>Line {number}: {problem}.</source>
      <translation>Ligne {number} : {problem}.</translation>
    </message>
    <message>
      <source>Live face or picture</source>
      <translation>Visage vivant ou image</translation>
    </message>
    <message>
      <source>Live or a picture?</source>
      <translation>Vivant ou image ?</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Image en direct</translation>
    </message>
    <message>
      <source>Live picture with the names of those who are recognised</source>
      <translation>Image en direct avec les noms de ceux qui sont reconnus</translation>
    </message>
    <message>
      <source>Live pictures</source>
      <translation>Images en direct</translation>
    </message>
    <message>
      <source>Live pictures that are sent at the same time, at most.</source>
      <translation>Images en direct envoyées en même temps, au plus.</translation>
    </message>
    <message>
      <source>Loc&amp;k</source>
      <translation>Verro&amp;uiller</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>Verrouiller après</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Log in from the page of this server.</source>
      <translation>Connectez-vous depuis la page de ce serveur.</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>Se déconnecter</translation>
    </message>
    <message>
      <source>Log: {file}</source>
      <translation>Journal : {file}</translation>
    </message>
    <message>
      <source>Long training</source>
      <translation>Entraînement long</translation>
    </message>
    <message>
      <source>Longest time between tries</source>
      <translation>Plus long délai entre deux essais</translation>
    </message>
    <message>
      <source>Look into the camera: {name} appears on the picture in a moment.</source>
      <translation>Regardez la caméra : {name} apparaît sur l’image dans un instant.</translation>
    </message>
    <message>
      <source>Look straight into the camera.</source>
      <translation>Regardez droit vers la caméra.</translation>
    </message>
    <message>
      <source>Look {number}, looking down. Press to discard it</source>
      <translation>Vue {number}, regard vers le bas. Appuyez pour l’écarter</translation>
    </message>
    <message>
      <source>Look {number}, looking up. Press to discard it</source>
      <translation>Vue {number}, regard vers le haut. Appuyez pour l’écarter</translation>
    </message>
    <message>
      <source>Look {number}, straight ahead. Press to discard it</source>
      <translation>Vue {number}, de face. Appuyez pour l’écarter</translation>
    </message>
    <message>
      <source>Look {number}, turned left. Press to discard it</source>
      <translation>Vue {number}, tournée à gauche. Appuyez pour l’écarter</translation>
    </message>
    <message>
      <source>Look {number}, turned right. Press to discard it</source>
      <translation>Vue {number}, tournée à droite. Appuyez pour l’écarter</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>Ressemblance</translation>
    </message>
    <message>
      <source>Looking down. Click to discard it</source>
      <translation>Regard vers le bas. Cliquez pour l’écarter</translation>
    </message>
    <message>
      <source>Looking for faces on the picture…</source>
      <translation>Recherche de visages sur l’image…</translation>
    </message>
    <message>
      <source>Looking for faces…</source>
      <translation>Recherche de visages…</translation>
    </message>
    <message>
      <source>Looking for pictures in {subject}</source>
      <translation>Recherche d’images dans {subject}</translation>
    </message>
    <message>
      <source>Looking up. Click to discard it</source>
      <translation>Regard vers le haut. Cliquez pour l’écarter</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Vues</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and they are not recorded again.</source>
      <translation>Vues et passages sont supprimés, et ils ne sont plus notés.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and this face is not recorded again.</source>
      <translation>Vues et passages sont supprimés, et ce visage n’est plus noté.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are a new stranger.</source>
      <translation>Vues et passages sont supprimés. Revue, la personne est un nouvel inconnu.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are new.</source>
      <translation>Vues et passages sont supprimés. Revus, ils sont de nouveaux inconnus.</translation>
    </message>
    <message>
      <source>Looks at a face before it gets a name or is called unknown.</source>
      <translation>Vues d’un visage avant qu’il ait un nom ou soit dit inconnu.</translation>
    </message>
    <message>
      <source>Looks at a person that are collected from the camera.</source>
      <translation>Vues d’une personne à prendre avec la caméra.</translation>
    </message>
    <message>
      <source>Looks at unknown faces are kept for {hours}, then deleted (config.yaml: sightings.strangers_keep_hours; 0 keeps none).</source>
      <translation>Les vues de visages inconnus sont gardées pendant {hours}, puis supprimées (config.yaml : sightings.strangers_keep_hours ; 0 n’en garde aucune).</translation>
    </message>
    <message>
      <source>Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).</source>
      <translation>Les vues de visages inconnus ne sont pas gardées (config.yaml : sightings.strangers_keep_hours : 0).</translation>
    </message>
    <message>
      <source>Looks before a name</source>
      <translation>Vues avant un nom</translation>
    </message>
    <message>
      <source>Looks before somebody is seen</source>
      <translation>Vues avant un passage</translation>
    </message>
    <message>
      <source>Looks that count</source>
      <translation>Vues qui comptent</translation>
    </message>
    <message>
      <source>Looks that must agree before somebody counts as seen.</source>
      <translation>Vues qui doivent concorder pour que quelqu’un compte comme vu.</translation>
    </message>
    <message>
      <source>Looks to collect</source>
      <translation>Vues à prendre</translation>
    </message>
    <message>
      <source>Lower your chin a little.</source>
      <translation>Baissez un peu le menton.</translation>
    </message>
    <message>
      <source>M&amp;ore</source>
      <translation>P&amp;lus</translation>
    </message>
    <message>
      <source>MIT for the code; none is stated for the weights</source>
      <translation>MIT pour le code ; aucune n’est indiquée pour les poids</translation>
    </message>
    <message>
      <source>MQTT and Home Assistant</source>
      <translation>MQTT et Home Assistant</translation>
    </message>
    <message>
      <source>MQTT broker</source>
      <translation>Broker MQTT</translation>
    </message>
    <message>
      <source>MQTT needs the package paho-mqtt: python -m pip install paho-mqtt</source>
      <translation>MQTT demande le paquet paho-mqtt : python -m pip install paho-mqtt</translation>
    </message>
    <message>
      <source>MTCNN: three small networks, five landmarks</source>
      <translation>MTCNN : trois petits réseaux, cinq repères</translation>
    </message>
    <message>
      <source>Made of a passphrase</source>
      <translation>À partir d’une phrase de passe</translation>
    </message>
    <message>
      <source>Make &amp;key picture</source>
      <translation>I&amp;mage principale</translation>
    </message>
    <message>
      <source>Making the index of {subject} on the server</source>
      <translation>Création de l’index de {subject} sur le serveur</translation>
    </message>
    <message numerus="yes">
      <source>Measured on {n} pictures of {people} people.</source>
      <extracomment>For 1: Measured on {n} picture of {people} people.</extracomment>
      <translation>
        <numerusform>Mesuré sur {n} image de {people} personnes.</numerusform>
        <numerusform>Mesuré sur {n} images de {people} personnes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring the speed of {subject}</source>
      <translation>Mesure de la vitesse de {subject}</translation>
    </message>
    <message>
      <source>Megabytes of one picture that is sent.</source>
      <translation>Mégaoctets d’une image envoyée.</translation>
    </message>
    <message>
      <source>Menu of the picture</source>
      <translation>Menu de l’image</translation>
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation>Fusionner avec {name}</translation>
    </message>
    <message>
      <source>Merge {name} into whom?</source>
      <translation>Fusionner {name} avec qui ?</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Fusionné</translation>
    </message>
    <message>
      <source>Merged {person} into {into}</source>
      <translation>Fusion de {person} avec {into}</translation>
    </message>
    <message>
      <source>Million pixels of one picture that is sent.</source>
      <translation>Millions de pixels d’une image envoyée.</translation>
    </message>
    <message>
      <source>MiniFASNet, tells faces from pictures of faces; two are used together</source>
      <translation>MiniFASNet, distingue les visages des images de visages ; deux sont utilisés ensemble</translation>
    </message>
    <message>
      <source>Minivision, Silent-Face-Anti-Spoofing, 2020; there is no paper</source>
      <translation>Minivision, Silent-Face-Anti-Spoofing, 2020 ; il n’y a pas d’article</translation>
    </message>
    <message>
      <source>Minutes without input after which an operator's PIN is asked for again.</source>
      <translation>Minutes sans saisie après lesquelles le code PIN d’un opérateur est redemandé.</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>Miroir</translation>
    </message>
    <message>
      <source>Mirror a camera</source>
      <translation>Refléter une caméra</translation>
    </message>
    <message>
      <source>MobileFaceNet w600k_mbf of InsightFace's buffalo_s</source>
      <translation>MobileFaceNet w600k_mbf de buffalo_s d’InsightFace</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model imported</source>
      <translation>Modèle importé</translation>
    </message>
    <message>
      <source>Model installed</source>
      <translation>Modèle installé</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Monter</translation>
    </message>
    <message>
      <source>Move to a new person, {name}</source>
      <translation>Attribuer à une nouvelle personne, {name}</translation>
    </message>
    <message>
      <source>Move to {name}</source>
      <translation>Attribuer à {name}</translation>
    </message>
    <message>
      <source>Move to {other}</source>
      <translation>Attribuer à {other}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} pictures to {person}</source>
      <extracomment>For 1: Moved a picture to {person}</extracomment>
      <translation>
        <numerusform>Attribution de {n} image à {person}</numerusform>
        <numerusform>Attribution de {n} images à {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>No&amp;m</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name held back</source>
      <translation>Nom retenu</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation>Nom de la personne</translation>
    </message>
    <message>
      <source>Name of the result</source>
      <translation>Nom du résultat</translation>
    </message>
    <message>
      <source>Name of the site whose people this desk has; without one, it has those of every site.</source>
      <translation>Nom du site dont ce poste a les personnes ; sans nom, il a celles de tous les sites.</translation>
    </message>
    <message>
      <source>Name somebody unknown</source>
      <translation>Nommer un inconnu</translation>
    </message>
    <message>
      <source>Name stranger {number}</source>
      <translation>Nommer l’inconnu {number}</translation>
    </message>
    <message>
      <source>Name the camera without user and password: these are asked for, or given apart.</source>
      <translation>Nommez la caméra sans utilisateur ni mot de passe : ils sont demandés, ou donnés à part.</translation>
    </message>
    <message>
      <source>Name to log in with; without one, without a login.</source>
      <translation>Nom pour se connecter ; sans nom, sans identification.</translation>
    </message>
    <message>
      <source>Name, id or picture</source>
      <translation>Nom, identifiant ou image</translation>
    </message>
    <message>
      <source>Name, source or note</source>
      <translation>Nom, source ou note</translation>
    </message>
    <message>
      <source>Name, state or remark</source>
      <translation>Nom, état ou remarque</translation>
    </message>
    <message>
      <source>Name, typed by the person who agrees</source>
      <translation>Nom, tapé par la personne qui consent</translation>
    </message>
    <message>
      <source>Names are held back, as no face can be judged live: {text}</source>
      <translation>Les noms sont retenus, car il n’est pas possible de vérifier si un visage est vivant : {text}</translation>
    </message>
    <message>
      <source>Names come from comparing with pictures again.</source>
      <translation>Les noms viennent de nouveau de la comparaison avec les images.</translation>
    </message>
    <message>
      <source>Names come from {title} from now on, until Rollcall is closed.</source>
      <translation>Les noms viennent désormais de {title}, jusqu’à la fermeture de Rollcall.</translation>
    </message>
    <message>
      <source>Names the people you have registered, on a live picture.</source>
      <translation>Nomme les personnes que vous avez inscrites, sur une image en direct.</translation>
    </message>
    <message>
      <source>Names, faces and times in a database: it is not sealed.</source>
      <translation>Des noms, visages et heures dans une base de données : elle n’est pas scellée.</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nommer…</translation>
    </message>
    <message>
      <source>Ne&amp;w person…</source>
      <translation>&amp;Nouvelle personne…</translation>
    </message>
    <message>
      <source>Ne&amp;xt camera</source>
      <translation>Caméra suiva&amp;nte</translation>
    </message>
    <message>
      <source>Nearest in the gallery</source>
      <translation>Les plus proches dans la galerie</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Network &amp;address…</source>
      <translation>&amp;Adresse réseau…</translation>
    </message>
    <message>
      <source>Network cameras</source>
      <translation>Caméras réseau</translation>
    </message>
    <message>
      <source>Network camera…</source>
      <translation>Caméra réseau…</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Réseaux</translation>
    </message>
    <message>
      <source>Networks and their weights, the same for everybody.</source>
      <translation>Les réseaux et leurs poids, les mêmes pour tout le monde.</translation>
    </message>
    <message>
      <source>Networks with weights in Keras' format</source>
      <translation>Les réseaux dont les poids sont au format de Keras</translation>
    </message>
    <message>
      <source>New &amp;PIN…</source>
      <translation>Nouveau code &amp;PIN…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nouveau code PIN</translation>
    </message>
    <message>
      <source>New PIN of {name}</source>
      <translation>Nouveau code PIN de {name}</translation>
    </message>
    <message>
      <source>Newest looks of a face that count.</source>
      <translation>Dernières vues d’un visage qui comptent.</translation>
    </message>
    <message>
      <source>No &amp;longer show this one</source>
      <translation>Ne plus &amp;l’afficher</translation>
    </message>
    <message>
      <source>No better than comparing with pictures, as far as these pictures can tell.</source>
      <translation>Pas mieux que la comparaison avec les images, autant que ces images permettent d’en juger.</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Pas de caméra</translation>
    </message>
    <message>
      <source>No camera answered. It must be on the same network, and ONVIF switched on in its settings. You can also give its address.</source>
      <translation>Aucune caméra n’a répondu. Elle doit être sur le même réseau, avec ONVIF activé dans ses réglages. Vous pouvez aussi donner son adresse.</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
      <source>No camera was found on this computer, and nobody is registered yet, so the demo plays.</source>
      <translation>Aucune caméra n’a été trouvée sur cet ordinateur, et personne n’est encore inscrit : la démo est donc lue.</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>Aucune caméra n’a été trouvée sur cet ordinateur.</translation>
    </message>
    <message>
      <source>No camera was found on this computer. {alternatives}</source>
      <translation>Aucune caméra n’a été trouvée sur cet ordinateur. {alternatives}</translation>
    </message>
    <message>
      <source>No computer called {host} is known on this network. Check the address.</source>
      <translation>Aucun ordinateur nommé {host} n’est connu sur ce réseau. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>No consent.</source>
      <translation>Aucun consentement.</translation>
    </message>
    <message>
      <source>No database server is set. To set one: python main.py settings set gallery.database postgresql://user@host:5432/database</source>
      <translation>Aucun serveur de base de données n’est réglé. Pour en régler un : python main.py settings set gallery.database postgresql://utilisateur@hôte:5432/base</translation>
    </message>
    <message>
      <source>No entry fits.</source>
      <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Pas de visage</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>Aucun visage trouvé</translation>
    </message>
    <message>
      <source>No face is found</source>
      <translation>Aucun visage n’est trouvé</translation>
    </message>
    <message>
      <source>No face is found on this picture</source>
      <translation>Aucun visage n’est trouvé sur cette image</translation>
    </message>
    <message>
      <source>No face was found in this picture.</source>
      <translation>Aucun visage n’a été trouvé dans cette image.</translation>
    </message>
    <message>
      <source>No face was found on 1 picture of {folder}.</source>
      <translation>Aucun visage n’a été trouvé sur 1 image de {folder}.</translation>
    </message>
    <message>
      <source>No face was found on the pictures of {root}.</source>
      <translation>Aucun visage n’a été trouvé sur les images de {root}.</translation>
    </message>
    <message>
      <source>No face was found on this photo.</source>
      <translation>Aucun visage n’a été trouvé sur cette photo.</translation>
    </message>
    <message>
      <source>No face was found on this picture.</source>
      <translation>Aucun visage n’a été trouvé sur cette image.</translation>
    </message>
    <message>
      <source>No face was found on this picture. Take another, from nearer or in better light.</source>
      <translation>Aucun visage n’a été trouvé sur cette image. Prenez-en une autre, de plus près ou mieux éclairée.</translation>
    </message>
    <message numerus="yes">
      <source>No face was found on {n} pictures.</source>
      <extracomment>For 1: No face was found on {n} picture.</extracomment>
      <translation>
        <numerusform>Aucun visage n’a été trouvé sur {n} image.</numerusform>
        <numerusform>Aucun visage n’a été trouvé sur {n} images.</numerusform>
      </translation>
    </message>
    <message>
      <source>No face was found on {pictures:,} pictures of {folder}.</source>
      <translation>Aucun visage n’a été trouvé sur {pictures:,} images de {folder}.</translation>
    </message>
    <message>
      <source>No face was found; use a picture that shows one face, upright and from the front.</source>
      <translation>Aucun visage n’a été trouvé ; prenez une image qui montre un seul visage, droit et de face.</translation>
    </message>
    <message>
      <source>No faces</source>
      <translation>Aucun visage</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>Aucun dossier n’est encore choisi.</translation>
    </message>
    <message>
      <source>No look was taken yet.</source>
      <translation>Aucune vue n’a encore été prise.</translation>
    </message>
    <message>
      <source>No looks were collected.</source>
      <translation>Aucune vue n’a été prise.</translation>
    </message>
    <message>
      <source>No more pictures come from {source}.</source>
      <translation>Plus aucune image ne vient de {source}.</translation>
    </message>
    <message>
      <source>No name until the face is live</source>
      <translation>Pas de nom avant que le visage soit jugé vivant</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Pas d’image</translation>
    </message>
    <message>
      <source>No picture was analysed: {file} is left as it was.</source>
      <translation>Aucune image n’a été analysée : {file} reste tel qu’il était.</translation>
    </message>
    <message>
      <source>No picture was named.</source>
      <translation>Aucune image n’a été nommée.</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Pas encore d’image</translation>
    </message>
    <message>
      <source>No pictures were imported</source>
      <translation>Aucune image n’a été importée</translation>
    </message>
    <message>
      <source>No problems found in {pictures} of {people}.</source>
      <translation>Aucun problème trouvé dans {pictures} de {people}.</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
      <source>No sightings are kept: sightings.keep_days is 0 in the settings.</source>
      <translation>Aucun passage n’est gardé : sightings.keep_days vaut 0 dans les réglages.</translation>
    </message>
    <message>
      <source>No threshold that keeps strangers out would still name your people: the gallery check tells which pictures may be under a wrong name.</source>
      <translation>Aucun seuil qui écarte les inconnus ne nommerait encore vos personnes : la vérification de la galerie indique quelles images pourraient être sous un mauvais nom.</translation>
    </message>
    <message>
      <source>No two of them seem to be of one person.</source>
      <translation>Aucune paire ne semble être d’une même personne.</translation>
    </message>
    <message>
      <source>No unknown face was seen in the last {hours}.</source>
      <translation>Aucun visage inconnu n’a été vu depuis {hours}.</translation>
    </message>
    <message>
      <source>No {value} is trained for {gallery} yet: python main.py train {value} --name {name}.</source>
      <translation>Aucun {value} n’est encore entraîné pour {gallery} : python main.py train {value} --name {name}.</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>Non, c’est quelqu’un d’autre</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Nobody by that name.</source>
      <translation>Personne de ce nom.</translation>
    </message>
    <message>
      <source>Nobody called {name} is registered.</source>
      <translation>Personne du nom de {name} n’est inscrit.</translation>
    </message>
    <message>
      <source>Nobody else on these pictures looks like them. Click on those that you want to register.</source>
      <translation>Personne d’autre sur ces images ne leur ressemble. Cliquez sur ceux que vous voulez inscrire.</translation>
    </message>
    <message>
      <source>Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the same. The list marks such a sighting as entered by hand.</source>
      <translation>Personne n’est obligé d’utiliser son visage : qui ne veut pas être reconnu, ou ne l’a pas été, est noté ici et compte autant. La liste marque un tel passage comme noté à la main.</translation>
    </message>
    <message>
      <source>Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.</source>
      <translation>Personne n’a deux images utilisables, donc personne n’a pu être cherché. Ajoutez une deuxième image de quelques personnes.</translation>
    </message>
    <message>
      <source>Nobody is asked for a PIN any more then: {name} is the last one.</source>
      <translation>Plus personne ne devra alors donner de code PIN : {name} est le dernier.</translation>
    </message>
    <message>
      <source>Nobody is expected on this day.</source>
      <translation>Personne n’est attendu ce jour-là.</translation>
    </message>
    <message>
      <source>Nobody is expected yet.

Groups of people with a schedule say who should be here when: write the first one with “Groups and schedules”.</source>
      <translation>Personne n’est encore attendu.

Des groupes de personnes avec un horaire disent qui devrait être là et quand : écrivez le premier avec « Groupes et horaires ».</translation>
    </message>
    <message>
      <source>Nobody is here</source>
      <translation>Personne n’est là</translation>
    </message>
    <message>
      <source>Nobody is in view. Sit down in front of the camera.</source>
      <translation>Personne n’est en vue. Asseyez-vous devant la caméra.</translation>
    </message>
    <message>
      <source>Nobody is registered yet, so there is no name to give.</source>
      <translation>Personne n’est encore inscrit, il n’y a donc pas de nom à donner.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.</source>
      <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.

Add photos of people first. Each is checked as soon as it is there.</source>
      <translation>Personne n’est encore inscrit.

Ajoutez d’abord des photos de personnes. Chacune est vérifiée dès qu’elle est là.</translation>
    </message>
    <message>
      <source>Nobody is registered: there is nothing to measure yet.</source>
      <translation>Personne n’est inscrit : il n’y a encore rien à mesurer.</translation>
    </message>
    <message>
      <source>Nobody of them is here now</source>
      <translation>Aucune d’elles n’est là maintenant</translation>
    </message>
    <message>
      <source>Nobody was expected: there is nothing to print.</source>
      <translation>Personne n’était attendu : il n’y a rien à imprimer.</translation>
    </message>
    <message>
      <source>Nobody was seen</source>
      <translation>Personne n’a été vu</translation>
    </message>
    <message>
      <source>Nobody was seen in the last 7 days</source>
      <translation>Personne n’a été vu ces 7 derniers jours</translation>
    </message>
    <message>
      <source>Nobody was seen on these days</source>
      <translation>Personne n’a été vu ces jours-là</translation>
    </message>
    <message>
      <source>Nobody was seen on this day.</source>
      <translation>Personne n’a été vu ce jour-là.</translation>
    </message>
    <message>
      <source>Nobody was seen this month</source>
      <translation>Personne n’a été vu ce mois-ci</translation>
    </message>
    <message>
      <source>Nobody was seen today</source>
      <translation>Personne n’a été vu aujourd’hui</translation>
    </message>
    <message>
      <source>Nobody was seen yesterday</source>
      <translation>Personne n’a été vu hier</translation>
    </message>
    <message>
      <source>Nobody was watching {times}.</source>
      <translation>Aucune observation : {times}.</translation>
    </message>
    <message>
      <source>None of the pictures in {source} can be read. Choose another source.</source>
      <translation>Aucune des images de {source} n’est lisible. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>None of these pictures can be read any more. Are they still in the folder?</source>
      <translation>Plus aucune de ces images n’est lisible. Sont-elles encore dans le dossier ?</translation>
    </message>
    <message>
      <source>Normalised by other people</source>
      <translation>Normalisé par d’autres personnes</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Non vérifié</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Non chiffré</translation>
    </message>
    <message>
      <source>Not everything can be saved as it stands: the reason is beside it.</source>
      <translation>Tout ne peut pas être enregistré tel quel : la raison est indiquée à côté.</translation>
    </message>
    <message>
      <source>Not everything could be written: the log has the details.</source>
      <translation>Tout n’a pas pu être écrit : le journal contient les détails.</translation>
    </message>
    <message>
      <source>Not everything could be written: {names} ended early.</source>
      <translation>Tout n’a pas pu être écrit : {names} se sont arrêtés trop tôt.</translation>
    </message>
    <message>
      <source>Not in the gallery any more.</source>
      <translation>N’est plus dans la galerie.</translation>
    </message>
    <message>
      <source>Not in the gallery any more; the pictures below can be restored.</source>
      <translation>N’est plus dans la galerie ; les images ci-dessous peuvent être restaurées.</translation>
    </message>
    <message>
      <source>Not named, not recorded, not counted as a stranger</source>
      <translation>Ni nommé, ni noté, ni compté comme inconnu</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Not observed</source>
      <translation>Non observé</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>Non imprimé</translation>
    </message>
    <message numerus="yes">
      <source>Not readable: {file} ({why}) and {n} other pictures.</source>
      <extracomment>For 1: Not readable: {file} ({why}) and {n} other picture.</extracomment>
      <translation>
        <numerusform>Illisible : {file} ({why}) et {n} autre image.</numerusform>
        <numerusform>Illisible : {file} ({why}) et {n} autres images.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not readable: {file} ({why}).</source>
      <translation>Illisible : {file} ({why}).</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Non enregistré</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>Non tournée</translation>
    </message>
    <message>
      <source>Not used any more, but kept; it can be restored at any time</source>
      <translation>N’est plus utilisée, mais gardée ; peut être restaurée à tout moment</translation>
    </message>
    <message>
      <source>Not {name}</source>
      <translation>Pas {name}</translation>
    </message>
    <message>
      <source>Not {person}</source>
      <translation>Pas {person}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note where it was taken</source>
      <translation>Noter où elle a été prise</translation>
    </message>
    <message>
      <source>Noted that this face is to be ignored</source>
      <translation>Noté que ce visage doit être ignoré</translation>
    </message>
    <message>
      <source>Noted that this is not {person}</source>
      <translation>Noté que ce n’est pas {person}</translation>
    </message>
    <message>
      <source>Nothing but its size and when it was changed: it is sealed.</source>
      <translation>Rien que sa taille et la date de sa modification : il est scellé.</translation>
    </message>
    <message>
      <source>Nothing but its size, its time and its name, which may tell whose picture it was.</source>
      <translation>Rien que sa taille, sa date et son nom, qui peut dire de qui est l’image.</translation>
    </message>
    <message>
      <source>Nothing could be compared.</source>
      <translation>Rien n’a pu être comparé.</translation>
    </message>
    <message>
      <source>Nothing could be written to {names}.</source>
      <translation>Rien n’a pu être écrit dans {names}.</translation>
    </message>
    <message>
      <source>Nothing is changed, and none of this is reported again.</source>
      <translation>Rien n’est changé, et rien de cela n’est plus signalé.</translation>
    </message>
    <message>
      <source>Nothing is changed, and this is not reported again.</source>
      <translation>Rien n’est changé, et ce n’est plus signalé.</translation>
    </message>
    <message>
      <source>Nothing is deleted before {until}: if the clock is wrong, set it.</source>
      <translation>Rien n’est supprimé avant {until} : si l’horloge est fausse, réglez-la.</translation>
    </message>
    <message>
      <source>Nothing is measured yet.

Choose what to compare, and press Measure.</source>
      <translation>Rien n’est encore mesuré.

Choisissez ce qu’il faut comparer, et appuyez sur Mesurer.</translation>
    </message>
    <message>
      <source>Nothing is recorded (config.yaml: sightings.keep_days).</source>
      <translation>Rien n’est noté (config.yaml : sightings.keep_days).</translation>
    </message>
    <message>
      <source>Nothing is set aside or removed.</source>
      <translation>Rien n’est mis de côté ou retiré.</translation>
    </message>
    <message>
      <source>Nothing was changed there.</source>
      <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
      <source>Nothing was done yet that is recorded here.</source>
      <translation>Rien de ce qui se consigne ici n’a encore été fait.</translation>
    </message>
    <message>
      <source>Nothing was recorded, as no picture came.</source>
      <translation>Rien n’a été filmé, car aucune image n’est venue.</translation>
    </message>
    <message>
      <source>Nothing: it is empty.</source>
      <translation>Rien : il est vide.</translation>
    </message>
    <message>
      <source>Now choose a folder of people to compare with.</source>
      <translation>Choisissez maintenant un dossier de personnes avec lesquelles comparer.</translation>
    </message>
    <message>
      <source>Now take a face, or open a picture.</source>
      <translation>Prenez maintenant un visage, ou ouvrez une image.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the largest was taken.</source>
      <extracomment>For 1: Of {n} face the largest was taken.</extracomment>
      <translation>
        <numerusform>Des {n} visages, le plus grand a été pris.</numerusform>
        <numerusform>Des {n} visages, le plus grand a été pris.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one in the middle was taken.</source>
      <extracomment>For 1: Of {n} face the one in the middle was taken.</extracomment>
      <translation>
        <numerusform>Sur {n} visage, celui du milieu a été retenu.</numerusform>
        <numerusform>Sur {n} visages, celui du milieu a été retenu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one like {person}'s other pictures was taken.</source>
      <extracomment>For 1: Of {n} face the one like {person}'s other pictures was taken.</extracomment>
      <translation>
        <numerusform>Sur {n} visage, celui qui ressemble aux autres images de {person} a été retenu.</numerusform>
        <numerusform>Sur {n} visages, celui qui ressemble aux autres images de {person} a été retenu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures it was not trained on, {right} are most similar to the right person, and {named} get the right name.</source>
      <extracomment>For 1: Of {n} picture it was not trained on, {right} are most similar to the right person, and {named} get the right name.</extracomment>
      <translation>
        <numerusform>De {n} image qui n’a pas servi à l’entraînement, {right} ressemblent le plus à la bonne personne, et {named} reçoivent le bon nom.</numerusform>
        <numerusform>De {n} images qui n’ont pas servi à l’entraînement, {right} ressemblent le plus à la bonne personne, et {named} reçoivent le bon nom.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</source>
      <extracomment>For 1: Of {n} picture of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</extracomment>
      <translation>
        <numerusform>De {n} image d’inconnus, {named} reçoivent le nom de quelqu’un (95 % : au plus {limit} ; {people}).</numerusform>
        <numerusform>De {n} images d’inconnus, {named} reçoivent le nom de quelqu’un (95 % : au plus {limit} ; {people}).</numerusform>
      </translation>
    </message>
    <message>
      <source>Old entries cut</source>
      <translation>Anciennes entrées supprimées</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activé</translation>
    </message>
    <message>
      <source>On a holiday entries by hand do not count: {people}.</source>
      <translation>Un jour férié, les saisies manuelles ne comptent pas : {people}.</translation>
    </message>
    <message>
      <source>On the picture</source>
      <translation>Sur l’image</translation>
    </message>
    <message>
      <source>On the picture or the slider: threshold stricter, looser by one step</source>
      <translation>Sur l’image ou le curseur : seuil plus strict, plus large d’un pas</translation>
    </message>
    <message>
      <source>On this computer.</source>
      <translation>Sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <source>One face was found. A picture of it alone is put into the gallery.</source>
      <translation>Un visage a été trouvé. Une image de lui seul est mise dans la galerie.</translation>
    </message>
    <message>
      <source>One is enough</source>
      <translation>Une suffit</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Un instant …</translation>
    </message>
    <message>
      <source>One moment: getting ready to recognise faces.</source>
      <translation>Un moment : préparation de la reconnaissance des visages.</translation>
    </message>
    <message>
      <source>Only one network is on this computer. Get more under Tools, Models and licences.</source>
      <translation>Un seul réseau est sur cet ordinateur. D’autres s’obtiennent par Outils, Modèles et licences.</translation>
    </message>
    <message>
      <source>Only one picture of {person}</source>
      <translation>Une seule image de {person}</translation>
    </message>
    <message>
      <source>Only watching</source>
      <translation>Observation seule</translation>
    </message>
    <message>
      <source>Only with consent</source>
      <translation>Seulement avec consentement</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} of your people could be strangers at a time: with more people registered, the figures say more.</source>
      <extracomment>For 1: Only {n} of your people could be a stranger at a time: with more people registered, the figures say more.</extracomment>
      <translation>
        <numerusform>Seule {n} de vos personnes a pu être inconnue à la fois : avec plus de personnes inscrites, les chiffres en disent plus.</numerusform>
        <numerusform>Seules {n} de vos personnes ont pu être inconnues à la fois : avec plus de personnes inscrites, les chiffres en disent plus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</source>
      <extracomment>For 1: Only {n} person is registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</extracomment>
      <translation>
        <numerusform>{n} seule personne est inscrite, donc cela vient de photos de presse (LFW) ; à partir de {needed}, c’est appris des vôtres.</numerusform>
        <numerusform>{n} personnes seulement sont inscrites, donc cela vient de photos de presse (LFW) ; à partir de {needed}, c’est appris des vôtres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered; with {needed} or more the threshold can be learnt from their pictures.</source>
      <extracomment>For 1: Only {n} person is registered; with {needed} or more the threshold can be learnt from their pictures.</extracomment>
      <translation>
        <numerusform>{n} seule personne est inscrite ; à partir de {needed}, le seuil peut être appris de leurs images.</numerusform>
        <numerusform>{n} personnes seulement sont inscrites ; à partir de {needed}, le seuil peut être appris de leurs images.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
      <source>Open &amp;gallery folder</source>
      <translation>Ouvrir le dossier de la &amp;galerie</translation>
    </message>
    <message>
      <source>Open &amp;pictures…</source>
      <translation>Ouvrir des &amp;images…</translation>
    </message>
    <message>
      <source>Open &amp;picture…</source>
      <translation>Ouvrir une &amp;image…</translation>
    </message>
    <message>
      <source>Open a folder of pictures</source>
      <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
      <source>Open a network camera</source>
      <translation>Ouvrir une caméra réseau</translation>
    </message>
    <message>
      <source>Open a network camera by its address</source>
      <translation>Ouvrir une caméra réseau par son adresse</translation>
    </message>
    <message>
      <source>Open a picture</source>
      <translation>Ouvrir une image</translation>
    </message>
    <message>
      <source>Open a video</source>
      <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
      <source>Open a video file or a picture folder</source>
      <translation>Ouvrir un fichier vidéo ou un dossier d’images</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <translation>Ouvrir toutes les images d’un dossier</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open it, to turn it</source>
      <translation>L’ouvrir, pour la tourner</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <translation>Ouvrir des images</translation>
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
      <source>Open the first camera of this computer</source>
      <translation>Ouvrir la première caméra de cet ordinateur</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open the whole &amp;report</source>
      <translation>Ouvrir le &amp;rapport complet</translation>
    </message>
    <message>
      <source>Open {source}</source>
      <translation>Ouvrir {source}</translation>
    </message>
    <message>
      <source>OpenCV's face cascade is missing; OpenCV 5 has none. Run: pip install -r requirements.txt</source>
      <translation>La cascade de visages d’OpenCV manque ; OpenCV 5 n’en a pas. Exécutez : pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>Opening the camera…</source>
      <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
      <source>Opening {source}…</source>
      <translation>Ouverture de {source}…</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Opérateur</translation>
    </message>
    <message>
      <source>Operator added</source>
      <translation>Opérateur ajouté</translation>
    </message>
    <message>
      <source>Operator removed</source>
      <translation>Opérateur retiré</translation>
    </message>
    <message>
      <source>Operator, person, action</source>
      <translation>Opérateur, personne, action</translation>
    </message>
    <message>
      <source>Operators</source>
      <translation>Opérateurs</translation>
    </message>
    <message>
      <source>Operators reset</source>
      <translation>Opérateurs réinitialisés</translation>
    </message>
    <message>
      <source>Operator…</source>
      <translation>Opérateur…</translation>
    </message>
    <message>
      <source>Or a signature:</source>
      <translation>Ou une signature :</translation>
    </message>
    <message>
      <source>Or click on a face in the live picture and say who it is.</source>
      <translation>Ou cliquez sur un visage de l’image en direct et dites qui c’est.</translation>
    </message>
    <message>
      <source>Or let the camera take the pictures: &lt;i&gt;Tools, Register somebody from the camera&lt;/i&gt; (Ctrl+E).</source>
      <translation>Ou laissez la caméra prendre les images : &lt;i&gt;Outils, Inscrire quelqu’un avec la caméra&lt;/i&gt; (Ctrl+E).</translation>
    </message>
    <message>
      <source>Or put it into the gallery folder: &lt;i&gt;Full Name.jpg&lt;/i&gt;, or several in a folder &lt;i&gt;Full Name&lt;/i&gt;.</source>
      <translation>Ou mettez-la dans le dossier de la galerie : &lt;i&gt;Nom Complet.jpg&lt;/i&gt;, ou plusieurs dans un dossier &lt;i&gt;Nom Complet&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Notre organisation</translation>
    </message>
    <message>
      <source>Out of date: since it was trained, {changes}. Train it again.</source>
      <translation>Périmé : depuis l’entraînement, {changes}. Entraînez-le de nouveau.</translation>
    </message>
    <message>
      <source>Own name, were 1 stranger in 10 named</source>
      <translation>Bon nom, si 1 inconnu sur 10 était nommé</translation>
    </message>
    <message>
      <source>Own people only</source>
      <translation>Ses propres personnes seulement</translation>
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation>P&amp;ersonnes</translation>
    </message>
    <message>
      <source>P&amp;hotos of the table…</source>
      <translation>P&amp;hotos du tableau…</translation>
    </message>
    <message>
      <source>P: was there. A: absent. E: excused. ?: not observed.</source>
      <translation>P : présent. A : absent. E : excusé. ? : non observé.</translation>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation>Fichier PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PIN or passphrase</source>
      <translation>Code PIN ou phrase de passe</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Paper: {paper}</source>
      <translation>Article : {paper}</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase de passe</translation>
    </message>
    <message>
      <source>Passphrase of the gallery</source>
      <translation>Phrase de passe de la galerie</translation>
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation>Phrase de passe encore une fois</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again</source>
      <translation>Mettre l’image en pause, reprendre, ou rejouer un clip</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again (Space)</source>
      <translation>Mettre l’image en pause, reprendre, ou rejouer un clip (Espace)</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>People ({known})</source>
      <translation>Personnes ({known})</translation>
    </message>
    <message>
      <source>People ({known}) and {others} without a usable picture</source>
      <translation>Personnes ({known}) et {others} sans image utilisable</translation>
    </message>
    <message>
      <source>People exported</source>
      <translation>Personnes exportées</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Personnes trouvées</translation>
    </message>
    <message>
      <source>People of other sites</source>
      <translation>Personnes d’autres sites</translation>
    </message>
    <message>
      <source>People of the gallery</source>
      <translation>Personnes de la galerie</translation>
    </message>
    <message>
      <source>People with one picture only</source>
      <translation>Personnes avec une seule image</translation>
    </message>
    <message>
      <source>People, pictures, sightings and consents are on {server}, too, for its other desks.</source>
      <translation>Les personnes, images, passages et consentements sont aussi sur {server}, pour ses autres postes.</translation>
    </message>
    <message>
      <source>People: {place}</source>
      <translation>Personnes : {place}</translation>
    </message>
    <message>
      <source>Perhaps a picture</source>
      <translation>Peut-être une image</translation>
    </message>
    <message>
      <source>Perhaps {name}</source>
      <translation>Peut-être {name}</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Person removed</source>
      <translation>Personne retirée</translation>
    </message>
    <message>
      <source>Photos are taken from http:// addresses on the local network only.</source>
      <translation>Les photos ne sont prises qu’à des adresses http:// du réseau local.</translation>
    </message>
    <message>
      <source>Photos in the gallery</source>
      <translation>Photos de la galerie</translation>
    </message>
    <message>
      <source>Photos made plain</source>
      <translation>Photos descellées</translation>
    </message>
    <message>
      <source>Photos sealed</source>
      <translation>Photos scellées</translation>
    </message>
    <message>
      <source>Photos that are called by the ids of the table</source>
      <translation>Photos qui portent les identifiants du tableau comme noms</translation>
    </message>
    <message>
      <source>Photos that cannot be used are listed under the people, each with its reason.</source>
      <translation>Les photos inutilisables sont listées sous les personnes, chacune avec sa raison.</translation>
    </message>
    <message>
      <source>Photos, templates, sightings and what was learned of them are deleted everywhere and cannot be restored. Then every byte that Rollcall keeps is searched for what is left.</source>
      <translation>Photos, gabarits, passages et ce qui en a été appris sont supprimés partout et ne peuvent pas être restaurés. Ensuite, chaque octet que Rollcall garde est parcouru à la recherche de restes.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Picture of the last unknown person</source>
      <translation>Image du dernier inconnu</translation>
    </message>
    <message>
      <source>Picture or person</source>
      <translation>Image ou personne</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Image retirée</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>Images par seconde</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture</source>
      <translation>Images par seconde d’une image en direct</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture that is sent, at most.</source>
      <translation>Images par seconde d’une image en direct envoyée, au plus.</translation>
    </message>
    <message>
      <source>Pictures a second that are asked of a camera.</source>
      <translation>Images par seconde demandées à une caméra.</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Images ajoutées</translation>
    </message>
    <message>
      <source>Pictures are not expected here.</source>
      <translation>Des images ne sont pas attendues ici.</translation>
    </message>
    <message>
      <source>Pictures from the camera may be kept</source>
      <translation>Les images de la caméra peuvent être gardées</translation>
    </message>
    <message>
      <source>Pictures moved</source>
      <translation>Images déplacées</translation>
    </message>
    <message>
      <source>Pictures of strangers</source>
      <translation>Images d’inconnus</translation>
    </message>
    <message>
      <source>Pictures of the person alone, upright and from the front</source>
      <translation>Des images de la personne seule, à l’endroit et de face</translation>
    </message>
    <message>
      <source>Pictures passed over by recognition because a newer one was there. Normal.</source>
      <translation>Images passées par la reconnaissance parce qu’une plus récente était là. C’est normal.</translation>
    </message>
    <message>
      <source>Pictures set aside</source>
      <translation>Images mises de côté</translation>
    </message>
    <message>
      <source>Pictures set aside and removed</source>
      <translation>Images mises de côté et retirées</translation>
    </message>
    <message>
      <source>Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until somebody deletes them.</source>
      <translation>Des images qui ne servent plus. Elles sont dans le dossier .rollcall de la galerie, et y restent jusqu’à ce que quelqu’un les supprime.</translation>
    </message>
    <message>
      <source>Pictures that arrived from the source in a second.</source>
      <translation>Images venues de la source en une seconde.</translation>
    </message>
    <message>
      <source>Pictures with names…</source>
      <translation>Images avec noms…</translation>
    </message>
    <message>
      <source>Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.</source>
      <translation>Images, noms et chiffres sont gardés dans le dossier de la galerie ; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Place in the film</source>
      <translation>Endroit dans le film</translation>
    </message>
    <message>
      <source>Plain files of your own</source>
      <translation>Vos propres fichiers, en clair</translation>
    </message>
    <message>
      <source>Play a made-up clip that needs no camera</source>
      <translation>Lire un clip fabriqué qui ne demande pas de caméra</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Rejouer</translation>
    </message>
    <message>
      <source>Play it with the people of another folder</source>
      <translation>Y jouer avec les personnes d’un autre dossier</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Les graphiques</translation>
    </message>
    <message>
      <source>Port of the broker</source>
      <translation>Port du broker</translation>
    </message>
    <message>
      <source>Port of the server</source>
      <translation>Port du serveur</translation>
    </message>
    <message>
      <source>Port of the server, 1 to 65535.</source>
      <translation>Port du serveur, de 1 à 65535.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Preparing the detector {name}.</source>
      <translation>Préparation du détecteur {name}.</translation>
    </message>
    <message>
      <source>Preparing the embedder {name}.</source>
      <translation>Préparation de l’encodeur {name}.</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Préparation de l’entraînement</translation>
    </message>
    <message>
      <source>Preparing {subject} for this computer, once</source>
      <translation>Préparation de {subject} pour cet ordinateur, une seule fois</translation>
    </message>
    <message>
      <source>Press Sort to process the pictures of {folder}.</source>
      <translation>Appuyez sur Trier pour traiter les images de {folder}.</translation>
    </message>
    <message>
      <source>Press to say who this is</source>
      <translation>Appuyez pour dire qui c’est</translation>
    </message>
    <message>
      <source>Press to see why, or to correct it</source>
      <translation>Appuyez pour voir pourquoi, ou pour corriger</translation>
    </message>
    <message>
      <source>Pri&amp;nt the list of people…</source>
      <translation>Impri&amp;mer la liste des personnes…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Print what is listed, or save it as a PDF file (Ctrl+P)</source>
      <translation>Imprimer ce qui est listé, ou l’enregistrer en PDF (Ctrl+P)</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>Imprimer {title}</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Vie privée</translation>
    </message>
    <message>
      <source>Privacy.</source>
      <translation>Vie privée.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problème</translation>
    </message>
    <message>
      <source>Problem: {problem}</source>
      <translation>Problème : {problem}</translation>
    </message>
    <message>
      <source>Process all pictures of a folder</source>
      <translation>Traiter toutes les images d’un dossier</translation>
    </message>
    <message>
      <source>Process all pictures of the folder</source>
      <translation>Traiter toutes les images du dossier</translation>
    </message>
    <message>
      <source>Process pictures; they are not registered</source>
      <translation>Traiter des images ; elles ne sont pas inscrites</translation>
    </message>
    <message>
      <source>Process the live picture as it is now</source>
      <translation>Traiter l’image en direct telle qu’elle est</translation>
    </message>
    <message>
      <source>Processing…</source>
      <translation>Traitement…</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Processor threads for the networks; 0 chooses.</source>
      <translation>Fils du processeur pour les réseaux ; 0 choisit.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Put all templates under a new secret key?</source>
      <translation>Mettre tous les gabarits sous une nouvelle clé secrète ?</translation>
    </message>
    <message>
      <source>Put the looks into the gallery under this name (Enter)</source>
      <translation>Mettre les vues dans la galerie sous ce nom (Entrée)</translation>
    </message>
    <message>
      <source>Quick training</source>
      <translation>Entraînement rapide</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Discret</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Re&amp;store</source>
      <translation>Re&amp;staurer</translation>
    </message>
    <message>
      <source>Reading it would take {megabytes} MB of memory, which is more than Rollcall uses; save it as an ordinary JPEG.</source>
      <translation>La lire prendrait {megabytes} Mo de mémoire, plus que ce que Rollcall utilise ; enregistrez-la comme JPEG ordinaire.</translation>
    </message>
    <message>
      <source>Reading pictures</source>
      <translation>Lecture des images</translation>
    </message>
    <message>
      <source>Reading the pictures of the gallery</source>
      <translation>Lecture des images de la galerie</translation>
    </message>
    <message>
      <source>Reading {subject}</source>
      <translation>Lecture de {subject}</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Raisons</translation>
    </message>
    <message>
      <source>Reception</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>Reconnaître</translation>
    </message>
    <message>
      <source>Recognise people by comparing with pictures again</source>
      <translation>Reconnaître de nouveau les personnes par comparaison avec les images</translation>
    </message>
    <message>
      <source>Recognise people with it from now on</source>
      <translation>Reconnaître les personnes ainsi à partir de maintenant</translation>
    </message>
    <message>
      <source>Recogniser</source>
      <translation>Méthode de reconnaissance</translation>
    </message>
    <message>
      <source>Recognisers</source>
      <translation>Méthodes de reconnaissance</translation>
    </message>
    <message>
      <source>Recognises, counts and keeps nobody without a valid consent; everybody else is ignored.</source>
      <translation>Ne reconnaît, ne compte et ne garde personne sans consentement valable ; tous les autres sont ignorés.</translation>
    </message>
    <message>
      <source>Recognising faces</source>
      <translation>Reconnaissance des visages</translation>
    </message>
    <message>
      <source>Recognition ended because of an error in its {thread} thread ({error}); the log says more. Choose a source to begin again.</source>
      <translation>La reconnaissance s’est arrêtée à cause d’une erreur de son fil {thread} ({error}) ; le journal en dit plus. Choisissez une source pour recommencer.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Filmer</translation>
    </message>
    <message>
      <source>Record &amp;consent…</source>
      <translation>Enregistrer le consente&amp;ment…</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>Enregistrer le consentement</translation>
    </message>
    <message>
      <source>Record the picture with the names (Ctrl+R)</source>
      <translation>Filmer l’image avec les noms (Ctrl+R)</translation>
    </message>
    <message>
      <source>Recording {time}</source>
      <translation>Filme depuis {time}</translation>
    </message>
    <message>
      <source>Refused pictures</source>
      <translation>Images refusées</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Inscrire</translation>
    </message>
    <message>
      <source>Register at least three people first, so that some can be left out as strangers.</source>
      <translation>Inscrivez d’abord au moins trois personnes, pour que certaines puissent être laissées de côté comme inconnus.</translation>
    </message>
    <message>
      <source>Register at least three people first: some to tell apart, and some to act as strangers.</source>
      <translation>Inscrivez d’abord au moins trois personnes : certaines à distinguer, et certaines pour jouer les inconnus.</translation>
    </message>
    <message>
      <source>Register from the camera</source>
      <translation>Inscrire avec la caméra</translation>
    </message>
    <message>
      <source>Register somebody &amp;else</source>
      <translation>Inscrire qu&amp;elqu’un d’autre</translation>
    </message>
    <message>
      <source>Register this face</source>
      <translation>Inscrire ce visage</translation>
    </message>
    <message>
      <source>Register with these pictures</source>
      <translation>Inscrire avec ces images</translation>
    </message>
    <message>
      <source>Register yourself, so that the picture shows your name. Your pictures stay in the gallery folder on this computer.</source>
      <translation>Inscrivez-vous, pour que l’image montre votre nom. Vos images restent dans le dossier de la galerie, sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Registered pictures</source>
      <translation>Images inscrites</translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}</extracomment>
      <translation>
        <numerusform>Inscription de {person} avec {n} visage de {folder}</numerusform>
        <numerusform>Inscription de {person} avec {n} visages de {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}.</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}.</extracomment>
      <translation>
        <numerusform>{person} est inscrit avec {n} visage de {folder}.</numerusform>
        <numerusform>{person} est inscrit avec {n} visages de {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} looks</source>
      <extracomment>For 1: Registered {person} from {n} look</extracomment>
      <translation>
        <numerusform>Inscription de {person} avec {n} vue</numerusform>
        <numerusform>Inscription de {person} avec {n} vues</numerusform>
      </translation>
    </message>
    <message>
      <source>Registering from the camera</source>
      <translation>Inscription avec la caméra</translation>
    </message>
    <message>
      <source>Registering people</source>
      <translation>Inscrire des personnes</translation>
    </message>
    <message>
      <source>Registering {subject}</source>
      <translation>Inscription de {subject}</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <source>Remo&amp;ve	Del</source>
      <translation>Re&amp;tirer	Suppr</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove an operator</source>
      <translation>Retirer un opérateur</translation>
    </message>
    <message>
      <source>Remove {name} from the operators?</source>
      <translation>Retirer {name} des opérateurs ?</translation>
    </message>
    <message>
      <source>Remove {person}</source>
      <translation>Retirer {person}</translation>
    </message>
    <message>
      <source>Removed a picture of {person}</source>
      <translation>Retrait d’une image de {person}</translation>
    </message>
    <message>
      <source>Removed {person}</source>
      <translation>Retrait de {person}</translation>
    </message>
    <message>
      <source>Removed {title}.</source>
      <translation>{title} retiré.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename, remove the person selected in the list</source>
      <translation>Renommer, retirer la personne sélectionnée dans la liste</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Renommé</translation>
    </message>
    <message>
      <source>Renamed {person} to {name}</source>
      <translation>Nouveau nom de {person} : {name}</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Rene&amp;w the templates…</source>
      <translation>Renouveler les &amp;gabarits…</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>Renouveler</translation>
    </message>
    <message>
      <source>Renew the templates</source>
      <translation>Renouveler les gabarits</translation>
    </message>
    <message>
      <source>Rep&amp;eat</source>
      <translation>&amp;En boucle</translation>
    </message>
    <message>
      <source>Requests a second</source>
      <translation>Requêtes par seconde</translation>
    </message>
    <message>
      <source>Requests a second of each token, on average; more are refused for a moment.</source>
      <translation>Requêtes par seconde de chaque jeton, en moyenne ; au-delà, elles sont refusées un instant.</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Restauré</translation>
    </message>
    <message numerus="yes">
      <source>Restored {n} pictures of {people}</source>
      <extracomment>For 1: Restored a picture of {people}</extracomment>
      <translation>
        <numerusform>Restauration de {n} image de {people}</numerusform>
        <numerusform>Restauration de {n} images de {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored {title}.</source>
      <translation>{title} restauré.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Result for each picture</source>
      <translation>Résultat pour chaque image</translation>
    </message>
    <message>
      <source>Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer.</source>
      <translation>Rollcall peut être entraîné sur toutes les images de vos personnes, et les reconnaître ainsi au lieu de comparer avec les images. Il mesure si c’est mieux. L’image en direct continue, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Rollcall does not answer. It is tried again.</source>
      <translation>Rollcall ne répond pas. Nouvel essai en cours.</translation>
    </message>
    <message>
      <source>Rollcall ended while it was reading this very large picture, so it is not read again; save a smaller version of it, or have all pictures read again with: python main.py gallery check --anew</source>
      <translation>Rollcall s’est arrêté pendant la lecture de cette très grande image, qui n’est donc plus lue ; enregistrez-en une version plus petite, ou faites relire toutes les images avec : python main.py gallery check --anew</translation>
    </message>
    <message>
      <source>Rollcall failed on it, and the log says why.</source>
      <translation>Rollcall a échoué, et le journal dit pourquoi.</translation>
    </message>
    <message>
      <source>Rollcall runs on {instead}.</source>
      <translation>Rollcall tourne avec {instead}.</translation>
    </message>
    <message>
      <source>Rollcall then stays as an icon in the tray, and goes on naming and recording who comes. A click on it brings the window back. The File menu changes this later.</source>
      <translation>Rollcall reste alors une icône dans la zone de notification, et continue de nommer et de noter qui vient. Un clic dessus ramène la fenêtre. Le menu Fichier permet de changer cela plus tard.</translation>
    </message>
    <message>
      <source>Rollcall's settings. Every one stands here with its default. They can be changed in the window, too.</source>
      <translation>Réglages de Rollcall. Chacun est ici avec sa valeur par défaut. Ils peuvent aussi être changés dans la fenêtre.</translation>
    </message>
    <message>
      <source>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</source>
      <translation>Rollcall : MIT. Qt for Python : LGPL 3. OpenCV, OpenVINO : Apache 2.0. MTCNN : MIT. YuNet : MIT. SFace : Apache 2.0. keras-vggface : MIT.</translation>
    </message>
    <message>
      <source>Rollcall: here now: {names}</source>
      <translation>Rollcall : ici maintenant : {names}</translation>
    </message>
    <message>
      <source>Rollcall: no picture</source>
      <translation>Rollcall : pas d’image</translation>
    </message>
    <message>
      <source>Rollcall: nobody is here</source>
      <translation>Rollcall : personne n’est là</translation>
    </message>
    <message>
      <source>Rollcall: paused</source>
      <translation>Rollcall : en pause</translation>
    </message>
    <message>
      <source>Row {number}, {field}</source>
      <translation>Ligne {number}, {field}</translation>
    </message>
    <message>
      <source>Rules (YAML or CSV), or a calendar of holidays (ICS)</source>
      <translation>Règles (YAML ou CSV) ou calendrier de jours fériés (ICS)</translation>
    </message>
    <message>
      <source>Rules change from today on at the earliest: {since} is past, and its sheets stay as they are. Correct single days by entries instead.</source>
      <translation>Les règles changent au plus tôt à partir d’aujourd’hui : {since} est passé, et ses feuilles restent telles quelles. Corrigez plutôt certains jours par des entrées.</translation>
    </message>
    <message>
      <source>Rules or holidays ({files})</source>
      <translation>Règles ou jours fériés ({files})</translation>
    </message>
    <message>
      <source>Run this once more when it answers: it goes on where it was cut off.</source>
      <translation>Relancez cette commande quand il répond : elle reprend là où elle a été interrompue.</translation>
    </message>
    <message>
      <source>Run: pip install -r requirements.txt</source>
      <translation>Exécutez : pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>S&amp;ightings…</source>
      <translation>&amp;Passages…</translation>
    </message>
    <message>
      <source>S&amp;trangers too</source>
      <translation>Inconnus &amp;aussi</translation>
    </message>
    <message>
      <source>SFace face embedder (MobileFaceNet), OpenCV model zoo 2021dec, int8 weights</source>
      <translation>SFace, reconnaît les visages (MobileFaceNet), OpenCV Model Zoo 2021dec, poids en int8</translation>
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
      <source>Sample, {language}</source>
      <translation>Exemple, {language}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save XMP files into a folder</source>
      <translation>Enregistrer des fichiers XMP dans un dossier</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Save as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>Enregistrer en feuille de calcul (XLSX) ou en tableau texte (CSV)</translation>
    </message>
    <message>
      <source>Save attendance</source>
      <translation>Enregistrer les présences</translation>
    </message>
    <message>
      <source>Save copies with face tags into a folder</source>
      <translation>Enregistrer des copies avec étiquettes de visages dans un dossier</translation>
    </message>
    <message>
      <source>Save pictures with names into a folder</source>
      <translation>Enregistrer les images avec les noms dans un dossier</translation>
    </message>
    <message>
      <source>Save the entries that are shown</source>
      <translation>Enregistrer les entrées affichées</translation>
    </message>
    <message>
      <source>Save the entries that are shown as JSON</source>
      <translation>Enregistrer les entrées affichées en JSON</translation>
    </message>
    <message>
      <source>Save the faces by person, with sheets to look at and a table</source>
      <translation>Enregistrer les visages par personne, avec des planches à regarder et un tableau</translation>
    </message>
    <message>
      <source>Save the list of people as P&amp;DF…</source>
      <translation>Enregistrer la liste des personnes en P&amp;DF…</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Enregistrer l’image</translation>
    </message>
    <message>
      <source>Save the picture as it is now, with the names (Ctrl+S)</source>
      <translation>Enregistrer l’image telle qu’elle est, avec les noms (Ctrl+S)</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>Enregistrer les résultats</translation>
    </message>
    <message>
      <source>Save the sightings that are shown</source>
      <translation>Enregistrer les passages affichés</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>Enregistrer le tableau</translation>
    </message>
    <message>
      <source>Save what is shown as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>Enregistrer ce qui est affiché en feuille de calcul (XLSX) ou en tableau texte (CSV)</translation>
    </message>
    <message>
      <source>Saved as PDF</source>
      <translation>Enregistré en PDF</translation>
    </message>
    <message>
      <source>Saved in {folder}</source>
      <translation>Enregistré dans {folder}</translation>
    </message>
    <message>
      <source>Saved the recording {file}</source>
      <translation>Enregistrement vidéo sauvegardé : {file}</translation>
    </message>
    <message>
      <source>Saved the table: {file}</source>
      <translation>Tableau enregistré : {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved what is kept of {n} people in {file}</source>
      <extracomment>For 1: Saved what is kept of {n} person in {file}</extracomment>
      <translation>
        <numerusform>Ce qui est gardé de {n} personne a été enregistré dans {file}</numerusform>
        <numerusform>Ce qui est gardé de {n} personnes a été enregistré dans {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>Enregistré : {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} entries in {file}</source>
      <extracomment>For 1: Saved {n} entry in {file}</extracomment>
      <translation>
        <numerusform>{n} entrée enregistrée dans {file}</numerusform>
        <numerusform>{n} entrées enregistrées dans {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of attendance in {file}</source>
      <extracomment>For 1: Saved {n} line of attendance in {file}</extracomment>
      <translation>
        <numerusform>{n} ligne de présences enregistrée dans {file}</numerusform>
        <numerusform>{n} lignes de présences enregistrées dans {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of days in {file}</source>
      <extracomment>For 1: Saved {n} line of days in {file}</extracomment>
      <translation>
        <numerusform>{n} ligne de jours enregistrée dans {file}</numerusform>
        <numerusform>{n} lignes de jours enregistrées dans {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} pictures in {folder}</source>
      <extracomment>For 1: Saved {n} picture in {folder}</extracomment>
      <translation>
        <numerusform>{n} image enregistrée dans {folder}</numerusform>
        <numerusform>{n} images enregistrées dans {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} sightings in {file}</source>
      <extracomment>For 1: Saved {n} sighting in {file}</extracomment>
      <translation>
        <numerusform>{n} passage enregistré dans {file}</numerusform>
        <numerusform>{n} passages enregistrés dans {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Enregistré.</translation>
    </message>
    <message>
      <source>Saved. As a file is being written, some of it counts at the next start.</source>
      <translation>Enregistré. Comme un fichier est en cours d’écriture, une partie vaut au prochain démarrage.</translation>
    </message>
    <message>
      <source>Saved: {groups} with {people}, from {since} on.</source>
      <translation>Enregistré : {groups} avec {people}, à partir du {since}.</translation>
    </message>
    <message>
      <source>Saving pictures</source>
      <translation>Enregistrement des images</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Enregistrement…</translation>
    </message>
    <message>
      <source>Say who it is</source>
      <translation>Dire qui c’est</translation>
    </message>
    <message>
      <source>Say who it is…</source>
      <translation>Dire qui c’est…</translation>
    </message>
    <message>
      <source>Score of a live face</source>
      <translation>Score d’un visage vivant</translation>
    </message>
    <message>
      <source>Se&amp;veral sources…</source>
      <translation>&amp;Plusieurs sources…</translation>
    </message>
    <message>
      <source>Seal the gallery</source>
      <translation>Sceller la galerie</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Scellées</translation>
    </message>
    <message>
      <source>Sealing the gallery</source>
      <translation>Scellement de la galerie</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Search in name, source and note</source>
      <translation>Chercher dans le nom, la source et la note</translation>
    </message>
    <message>
      <source>Search in names, ids and pictures</source>
      <translation>Chercher dans les noms, identifiants et images</translation>
    </message>
    <message>
      <source>Search in names, states and remarks</source>
      <translation>Chercher dans les noms, les états et les remarques</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Chercher des personnes</translation>
    </message>
    <message>
      <source>Search the audit trail</source>
      <translation>Chercher dans la piste d’audit</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Chercher dans les réglages</translation>
    </message>
    <message>
      <source>Search, or type a new name</source>
      <translation>Cherchez, ou tapez un nouveau nom</translation>
    </message>
    <message>
      <source>Searched on the server</source>
      <translation>Recherchées sur le serveur</translation>
    </message>
    <message>
      <source>Seconds before the first new try when a source goes away.</source>
      <translation>Secondes avant le premier nouvel essai quand une source disparaît.</translation>
    </message>
    <message>
      <source>Seconds between two looks at a face that is already decided.</source>
      <translation>Secondes entre deux vues d’un visage déjà décidé.</translation>
    </message>
    <message>
      <source>Seconds between two tries, at most; at most one in the first minute.</source>
      <translation>Secondes entre deux essais, au plus ; au plus une pendant la première minute.</translation>
    </message>
    <message>
      <source>Seconds to wait for the answer of the address.</source>
      <translation>Secondes à attendre la réponse de l’adresse.</translation>
    </message>
    <message>
      <source>Seconds until a source that does not open counts as failed.</source>
      <translation>Secondes avant qu’une source qui ne s’ouvre pas soit tenue pour défaillante.</translation>
    </message>
    <message>
      <source>Seconds within which whoever comes back goes on with the entry before.</source>
      <translation>Secondes pendant lesquelles qui revient poursuit l’entrée précédente.</translation>
    </message>
    <message>
      <source>Seconds without the face after which somebody has left.</source>
      <translation>Secondes sans le visage après lesquelles quelqu’un est parti.</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>Seen by {sources}</source>
      <translation>Vu par {sources}</translation>
    </message>
    <message>
      <source>Send the picture itself as the body, with one of the types {types}.</source>
      <translation>Envoyez l’image elle-même comme corps, avec l’un des types {types}.</translation>
    </message>
    <message>
      <source>Sending arrivals</source>
      <translation>Envoi des arrivées</translation>
    </message>
    <message>
      <source>Sending to the database server</source>
      <translation>Envoi au serveur de base de données</translation>
    </message>
    <message>
      <source>Sends the picture of the last stranger when it is asked for.</source>
      <translation>Envoie l’image du dernier inconnu quand elle est demandée.</translation>
    </message>
    <message>
      <source>Serve beside the window</source>
      <translation>Servir avec la fenêtre</translation>
    </message>
    <message numerus="yes">
      <source>Server away since {time}: {n} changes wait</source>
      <extracomment>For 1: Server away since {time}: {n} change waits</extracomment>
      <translation>
        <numerusform>Serveur injoignable depuis {time} : {n} modification en attente</numerusform>
        <numerusform>Serveur injoignable depuis {time} : {n} modifications en attente</numerusform>
      </translation>
    </message>
    <message>
      <source>Server for other programs</source>
      <translation>Serveur pour d’autres programmes</translation>
    </message>
    <message>
      <source>Serves other computers without a certificate: names can be read on the way.</source>
      <translation>Sert d’autres ordinateurs sans certificat : les noms peuvent être lus en chemin.</translation>
    </message>
    <message>
      <source>Set &amp;aside</source>
      <translation>Mettre de &amp;côté</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <source>Set aside all</source>
      <translation>Tout mettre de côté</translation>
    </message>
    <message>
      <source>Set aside by hand.</source>
      <translation>Mise de côté à la main.</translation>
    </message>
    <message>
      <source>Set aside who is no longer in the directory</source>
      <translation>Mettre de côté qui n’est plus dans l’annuaire</translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} of them</source>
      <extracomment>For 1: Set aside {n} of them</extracomment>
      <translation>
        <numerusform>En mettre {n} de côté</numerusform>
        <numerusform>En mettre {n} de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} people?</source>
      <extracomment>For 1: Set aside {n} person?</extracomment>
      <translation>
        <numerusform>Mettre {n} personne de côté ?</numerusform>
        <numerusform>Mettre {n} personnes de côté ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} pictures of {people}</source>
      <extracomment>For 1: Set aside a picture of {people}</extracomment>
      <translation>
        <numerusform>Mise de côté de {n} image de {people}</numerusform>
        <numerusform>Mise de côté de {n} images de {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Set people aside</source>
      <translation>Mettre des personnes de côté</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>Réglage modifié</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Settings.</source>
      <translation>Réglages.</translation>
    </message>
    <message>
      <source>Several embedders as one</source>
      <translation>Plusieurs encodeurs en un</translation>
    </message>
    <message>
      <source>Several faces are in view. Only one person at a time: please let the others step aside.</source>
      <translation>Plusieurs visages sont en vue. Une seule personne à la fois : que les autres s’écartent, s’il vous plaît.</translation>
    </message>
    <message>
      <source>Several faces: which one is {person}?</source>
      <translation>Plusieurs visages : lequel est {person} ?</translation>
    </message>
    <message>
      <source>Several networks process every face; learns from all their results, in many rounds, who each of your people is. The slowest method.</source>
      <translation>Plusieurs réseaux traitent chaque visage ; apprend de tous leurs résultats, en de nombreux tours, qui est chacune de vos personnes. La méthode la plus lente.</translation>
    </message>
    <message>
      <source>Several networks process every face; learns the weight of each one's vote. People registered later are known at once, but every face takes longer.</source>
      <translation>Plusieurs réseaux traitent chaque visage ; apprend le poids du vote de chacun. Les personnes inscrites plus tard sont connues aussitôt, mais chaque visage prend plus de temps.</translation>
    </message>
    <message>
      <source>Several networks vote</source>
      <translation>Vote de plusieurs réseaux</translation>
    </message>
    <message>
      <source>Several networks, long training</source>
      <translation>Plusieurs réseaux, entraînement long</translation>
    </message>
    <message>
      <source>Several sources</source>
      <translation>Plusieurs sources</translation>
    </message>
    <message>
      <source>Several sources at once, in place of source.default; each as in this example.</source>
      <translation>Plusieurs sources à la fois, à la place de source.default ; chacune comme dans cet exemple.</translation>
    </message>
    <message>
      <source>Shape as the source says</source>
      <translation>Format indiqué par la source</translation>
    </message>
    <message>
      <source>Shape of the picture</source>
      <translation>Format de l’image</translation>
    </message>
    <message>
      <source>Shape of the pictures as they are sent, such as 4:3 or 16:9; auto is as the source says.</source>
      <translation>Format des images telles qu’elles sont envoyées, comme 4:3 ou 16:9 ; auto est ce qu’indique la source.</translation>
    </message>
    <message>
      <source>Shape {ratio}</source>
      <translation>Format {ratio}</translation>
    </message>
    <message>
      <source>Shape {ratio} (upright)</source>
      <translation>Format {ratio} (vertical)</translation>
    </message>
    <message>
      <source>Shared with {server}</source>
      <translation>Partagé avec {server}</translation>
    </message>
    <message>
      <source>Sharpness from 0.2 to 1 to which registered faces are blurred; without a value they stay sharp.</source>
      <translation>Netteté de 0,2 à 1 à laquelle les visages inscrits sont ramenés ; sans valeur ils restent nets.</translation>
    </message>
    <message>
      <source>Sheet of the day</source>
      <translation>Feuille du jour</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Plages</translation>
    </message>
    <message>
      <source>Show &amp;sightings</source>
      <translation>Afficher les passa&amp;ges</translation>
    </message>
    <message>
      <source>Show only what was not taken or cannot be used</source>
      <translation>N’afficher que ce qui n’a pas été pris ou ne peut pas être utilisé</translation>
    </message>
    <message>
      <source>Show or hide the people panel (F8)</source>
      <translation>Afficher ou masquer le panneau des personnes (F8)</translation>
    </message>
    <message>
      <source>Show s&amp;treams</source>
      <translation>Afficher les fl&amp;ux</translation>
    </message>
    <message>
      <source>Show the &amp;pictures of {name}	Enter</source>
      <translation>Afficher les &amp;images de {name}	Entrée</translation>
    </message>
    <message>
      <source>Show the f&amp;indings ({found})</source>
      <translation>Afficher les &amp;constats ({found})</translation>
    </message>
    <message>
      <source>Show the picture</source>
      <translation>Afficher l’image</translation>
    </message>
    <message>
      <source>Show the picture of {camera}</source>
      <translation>Montrer l’image de {camera}</translation>
    </message>
    <message>
      <source>Shown beside the name</source>
      <translation>Affiché à côté du nom</translation>
    </message>
    <message>
      <source>Shows a camera as a mirror.</source>
      <translation>Montre une caméra comme un miroir.</translation>
    </message>
    <message>
      <source>Si&amp;ghtings of {name}</source>
      <translation>Passa&amp;ges de {name}</translation>
    </message>
    <message>
      <source>Sightings</source>
      <translation>Passages</translation>
    </message>
    <message>
      <source>Sightings are not recorded.

To record them, set sightings.keep_days in config.yaml to the days that they are to be kept, and start Rollcall again.</source>
      <translation>Les passages ne sont pas notés.

Pour les noter, donnez à sightings.keep_days dans config.yaml le nombre de jours pendant lesquels ils doivent être gardés, et redémarrez Rollcall.</translation>
    </message>
    <message>
      <source>Sightings are saved as .csv or .xlsx; '{file}' is neither. Give the file another ending.</source>
      <translation>Les passages s’enregistrent en .csv ou .xlsx ; « {file} » n’est ni l’un ni l’autre. Donnez au fichier une autre extension.</translation>
    </message>
    <message>
      <source>Sightings cannot be written down because of an error; the log says more. Recognition goes on.</source>
      <translation>Les passages ne peuvent pas être notés à cause d’une erreur ; le journal en dit plus. La reconnaissance continue.</translation>
    </message>
    <message>
      <source>Sightings erased</source>
      <translation>Passages effacés</translation>
    </message>
    <message>
      <source>Sightings exported</source>
      <translation>Passages exportés</translation>
    </message>
    <message>
      <source>Sign in by &amp;hand</source>
      <translation>S’annoncer à la &amp;main</translation>
    </message>
    <message>
      <source>Sign in by hand</source>
      <translation>S’annoncer à la main</translation>
    </message>
    <message>
      <source>Signature, drawn with the mouse, a pen or a finger</source>
      <translation>Signature, dessinée avec la souris, un stylet ou un doigt</translation>
    </message>
    <message>
      <source>Single faces</source>
      <translation>Visages isolés</translation>
    </message>
    <message>
      <source>Site of this desk</source>
      <translation>Site de ce poste</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>Taille : {size}</translation>
    </message>
    <message>
      <source>Skip all steps</source>
      <translation>Sauter toutes les étapes</translation>
    </message>
    <message>
      <source>Skip all steps (Esc)</source>
      <translation>Sauter toutes les étapes (Échap)</translation>
    </message>
    <message>
      <source>Skip this step</source>
      <translation>Sauter cette étape</translation>
    </message>
    <message>
      <source>Smallest face on the live picture</source>
      <translation>Plus petit visage en direct</translation>
    </message>
    <message>
      <source>Smallest registered face</source>
      <translation>Plus petit visage inscrit</translation>
    </message>
    <message>
      <source>So&amp;und when somebody comes or goes</source>
      <translation>S&amp;on quand quelqu’un arrive ou part</translation>
    </message>
    <message>
      <source>Some looks at this face say one name, others another or none, so no name is given.</source>
      <translation>Certaines vues de ce visage donnent un nom, d’autres un autre ou aucun ; aucun nom n’est donc donné.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or give somebody else another name, as with a surname.</source>
      <translation>Quelqu’un est inscrit sous le nom {name}. Ajoutez-lui des images, ou donnez à une autre personne un autre nom, par exemple avec un nom de famille.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or say that this is somebody else.</source>
      <translation>Quelqu’un est inscrit sous le nom {name}. Ajoutez-lui des images, ou dites que c’est quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>Quelqu’un d’inconnu</translation>
    </message>
    <message>
      <source>Somebody unknown has left</source>
      <translation>Un inconnu est parti</translation>
    </message>
    <message>
      <source>Somebody unknown is here</source>
      <translation>Un inconnu est là</translation>
    </message>
    <message>
      <source>Somebody unknown, here since {time}</source>
      <translation>Un inconnu, là depuis {time}</translation>
    </message>
    <message>
      <source>Something went wrong inside Rollcall. Its log has the details.</source>
      <translation>Une erreur est survenue dans Rollcall. Son journal contient les détails.</translation>
    </message>
    <message>
      <source>Sort a folder of &amp;faces…</source>
      <translation>Trier un dossier de vi&amp;sages…</translation>
    </message>
    <message>
      <source>Sort a folder of faces</source>
      <translation>Trier un dossier de visages</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source and models</source>
      <translation>Source et modèles</translation>
    </message>
    <message>
      <source>Source at the start</source>
      <translation>Source au démarrage</translation>
    </message>
    <message>
      <source>Source of the picture</source>
      <translation>Source de l’image</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>Splitting the pictures into train, val and test</source>
      <translation>Répartition des images en train, val et test</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx)</source>
      <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
      <source>Start &amp;again</source>
      <translation>Re&amp;commencer</translation>
    </message>
    <message>
      <source>Start the camera</source>
      <translation>Démarrer la caméra</translation>
    </message>
    <message>
      <source>Starts the server for other programs and web pages with the window.</source>
      <translation>Démarre avec la fenêtre le serveur pour d’autres programmes et pages web.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
      <source>Still looking…</source>
      <translation>Encore en cours…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop &amp;recording</source>
      <translation>Arrêter de &amp;filmer</translation>
    </message>
    <message>
      <source>Stop recording</source>
      <translation>Arrêter de filmer</translation>
    </message>
    <message>
      <source>Stop recording (Ctrl+R)</source>
      <translation>Arrêter de filmer (Ctrl+R)</translation>
    </message>
    <message>
      <source>Stop the picture</source>
      <translation>Arrêter l’image</translation>
    </message>
    <message>
      <source>Stop us&amp;ing it</source>
      <translation>Ne &amp;plus utiliser</translation>
    </message>
    <message>
      <source>Stopped while fetching: the rest is fetched next time.</source>
      <translation>Interrompu pendant la réception : le reste sera reçu la prochaine fois.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Stopped. What came so far is kept for the next time.</source>
      <translation>Arrêté. Ce qui est arrivé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
      <source>Stopped. {title} can be continued later.</source>
      <translation>Arrêté. {title} peut être continué plus tard.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: {read:,} of {n} pictures of {folder} were read, and these are compared with.</source>
      <extracomment>For 1: Stopped: {read:,} of {n} picture of {folder} were read, and these are compared with.</extracomment>
      <translation>
        <numerusform>Arrêté : {read:,} sur {n} image de {folder} ont été lues, et c’est à elles que l’on compare.</numerusform>
        <numerusform>Arrêté : {read:,} sur {n} images de {folder} ont été lues, et c’est à elles que l’on compare.</numerusform>
      </translation>
    </message>
    <message>
      <source>Straight ahead. Click to discard it</source>
      <translation>De face. Cliquez pour l’écarter</translation>
    </message>
    <message>
      <source>Stranger</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Stranger erased</source>
      <translation>Inconnu effacé</translation>
    </message>
    <message>
      <source>Stranger ignored</source>
      <translation>Inconnu ignoré</translation>
    </message>
    <message>
      <source>Stranger named</source>
      <translation>Inconnu nommé</translation>
    </message>
    <message>
      <source>Stranger {number}</source>
      <translation>Inconnu {number}</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased, and not recorded again.</source>
      <translation>L’inconnu {stranger} est effacé, et n’est plus noté.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased.</source>
      <translation>L’inconnu {stranger} est effacé.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is {person}.</source>
      <translation>L’inconnu {stranger} est {person}.</translation>
    </message>
    <message>
      <source>Strangers</source>
      <translation>Inconnus</translation>
    </message>
    <message>
      <source>Strangers get somebody's name</source>
      <translation>Des inconnus reçoivent le nom de quelqu’un</translation>
    </message>
    <message>
      <source>Strangers merged</source>
      <translation>Inconnus fusionnés</translation>
    </message>
    <message>
      <source>Strangers {stranger} and {into} are one person: stranger {into}.</source>
      <translation>Les inconnus {stranger} et {into} sont une même personne : inconnu {into}.</translation>
    </message>
    <message>
      <source>Stream</source>
      <translation>Flux</translation>
    </message>
    <message>
      <source>Streams of the camera</source>
      <translation>Flux de la caméra</translation>
    </message>
    <message>
      <source>Su&amp;ggest</source>
      <translation>Su&amp;ggérer</translation>
    </message>
    <message>
      <source>Swap left and right</source>
      <translation>Échanger gauche et droite</translation>
    </message>
    <message>
      <source>Swaps left and right of the source's pictures, after turning.</source>
      <translation>Échange la gauche et la droite des images de la source, après la rotation.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Tab goes from one offer to the next, Enter takes it</source>
      <translation>Tab passe d’une proposition à la suivante, Entrée l’accepte</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tableau (CSV)…</translation>
    </message>
    <message>
      <source>Tagged &amp;photos…</source>
      <translation>&amp;Photos étiquetées…</translation>
    </message>
    <message>
      <source>Take all pictures off the list; the files stay</source>
      <translation>Retirer toutes les images de la liste ; les fichiers restent</translation>
    </message>
    <message>
      <source>Take the face in front of the camera as it is now</source>
      <translation>Prendre le visage devant la caméra tel qu’il est</translation>
    </message>
    <message>
      <source>Take the face on a picture</source>
      <translation>Prendre le visage d’une image</translation>
    </message>
    <message>
      <source>Taken into the gallery</source>
      <translation>Pris dans la galerie</translation>
    </message>
    <message>
      <source>Takes back the last change (Ctrl+Z)</source>
      <translation>Revient sur le dernier changement (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Takes it off the list; Undo brings it back</source>
      <translation>Le retire de la liste ; Annuler le ramène</translation>
    </message>
    <message>
      <source>Takes the source out of the list</source>
      <translation>Retire la source de la liste</translation>
    </message>
    <message>
      <source>Tell faces apart with this model; the gallery is embedded again</source>
      <translation>Distinguer les visages avec ce modèle ; la galerie est encodée de nouveau</translation>
    </message>
    <message>
      <source>Templates can be renewed with: python main.py gallery renew</source>
      <translation>Les gabarits peuvent être renouvelés avec : python main.py gallery renew</translation>
    </message>
    <message>
      <source>Templates renewed</source>
      <translation>Gabarits renouvelés</translation>
    </message>
    <message>
      <source>TensorFlow has no release for this Python: install Rollcall with Python {version} and requirements.txt.</source>
      <translation>TensorFlow n’existe pas pour ce Python : installez Rollcall avec Python {version} et requirements.txt.</translation>
    </message>
    <message numerus="yes">
      <source>Tested {n} times on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</source>
      <extracomment>For 1: Tested {n} time on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</extracomment>
      <translation>
        <numerusform>Testé {n} fois sur des images qui n’ont pas servi à l’entraînement. Entre parenthèses : l’intervalle à 95 %, pour ce nombre de personnes.</numerusform>
        <numerusform>Testé {n} fois sur des images qui n’ont pas servi à l’entraînement. Entre parenthèses : l’intervalle à 95 %, pour ce nombre de personnes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text table (*.csv)</source>
      <translation>Tableau texte (*.csv)</translation>
    </message>
    <message>
      <source>Text that is agreed to</source>
      <translation>Texte auquel on consent</translation>
    </message>
    <message>
      <source>Th&amp;reshold</source>
      <translation>&amp;Seuil</translation>
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation>Échec dû à une erreur ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>That is no valid token.</source>
      <translation>Ce n’est pas un jeton valable.</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}.</source>
      <translation>Ce n’est pas le code PIN de {name}.</translation>
    </message>
    <message>
      <source>That is you, {name}. From now on you are named whenever you are on the picture.</source>
      <translation>C’est vous, {name}. Désormais vous êtes nommé chaque fois que vous êtes à l’image.</translation>
    </message>
    <message>
      <source>That time is still to come: enter it once it has passed.</source>
      <translation>Cette heure n’est pas encore passée : saisissez-la une fois qu’elle le sera.</translation>
    </message>
    <message>
      <source>That time lies outside the hours of {person} on {day}.</source>
      <translation>Cette heure est en dehors des heures de {person} le {day}.</translation>
    </message>
    <message>
      <source>The &amp;day</source>
      <translation>Le &amp;jour</translation>
    </message>
    <message>
      <source>The Keras process ended during training; start the training again to continue it.</source>
      <translation>Le processus Keras s’est arrêté pendant l’entraînement ; relancez l’entraînement pour le continuer.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer by TLS, or its certificate is not trusted.</source>
      <translation>Le broker MQTT {host} ne répond pas par TLS, ou son certificat n’est pas reconnu.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer. It is tried again.</source>
      <translation>Le broker MQTT {host} ne répond pas. Nouvel essai en cours.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} refuses the connection: {reason}.</source>
      <translation>Le broker MQTT {host} refuse la connexion : {reason}.</translation>
    </message>
    <message>
      <source>The XMP cannot be read: {error}</source>
      <translation>Le XMP ne peut pas être lu : {error}</translation>
    </message>
    <message>
      <source>The XMP declares a document type, which no program writes.</source>
      <translation>Le XMP déclare un type de document, ce qu’aucun programme n’écrit.</translation>
    </message>
    <message>
      <source>The XMP holds no RDF.</source>
      <translation>Le XMP ne contient pas de RDF.</translation>
    </message>
    <message>
      <source>The XMP holds regions in a form that no program is known to write.</source>
      <translation>Le XMP contient des régions sous une forme qu’aucun programme connu n’écrit.</translation>
    </message>
    <message>
      <source>The address '{address}' cannot be understood. {escapes}</source>
      <translation>L’adresse « {address} » est incompréhensible. {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' has a space or a line break in it. {escapes}</source>
      <translation>L’adresse « {address} » contient une espace ou un saut de ligne. {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' names no computer, or its port is no number: write it as {scheme}://name/path or {scheme}://name:port/path.</source>
      <translation>L’adresse « {address} » ne nomme aucun ordinateur, ou son port n’est pas un nombre : écrivez {scheme}://nom/chemin ou {scheme}://nom:port/chemin.</translation>
    </message>
    <message>
      <source>The address names no computer. Write it as {scheme}://name/path.</source>
      <translation>L’adresse ne nomme aucun ordinateur. Écrivez {scheme}://nom/chemin.</translation>
    </message>
    <message>
      <source>The alert sound of the system</source>
      <translation>Le son d’alerte du système</translation>
    </message>
    <message>
      <source>The audit trail of {folder} cannot be written: {error}. Free some space, or make it writable.</source>
      <translation>La piste d’audit de {folder} ne peut pas être écrite : {error}. Libérez de la place, ou rendez-la accessible en écriture.</translation>
    </message>
    <message>
      <source>The best look at Stranger {number}</source>
      <translation>La meilleure vue de l’inconnu {number}</translation>
    </message>
    <message>
      <source>The best look at each</source>
      <translation>La meilleure vue de chacun</translation>
    </message>
    <message>
      <source>The body did not come in time.</source>
      <translation>Le corps n’est pas arrivé à temps.</translation>
    </message>
    <message>
      <source>The body is larger than {kilobytes:,} kilobytes.</source>
      <translation>Le corps dépasse {kilobytes:,} kilo-octets.</translation>
    </message>
    <message>
      <source>The camera cannot be opened: {problem}</source>
      <translation>La caméra ne peut pas être ouverte : {problem}</translation>
    </message>
    <message>
      <source>The camera of this device can be used over https only. A photo can be taken all the same: choose a file.</source>
      <translation>La caméra de cet appareil ne s’utilise que par https. Une photo peut quand même être prise : choisissez un fichier.</translation>
    </message>
    <message>
      <source>The card at line {line} of {file} has no END:VCARD; export it again.</source>
      <translation>La fiche à la ligne {line} de {file} n’a pas de END:VCARD ; exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>The change that created it was undone.</source>
      <translation>Le changement qui l’avait créée a été annulé.</translation>
    </message>
    <message>
      <source>The clock of this computer shows {now}, and {before} was the last time it was seen.</source>
      <translation>L’horloge de cet ordinateur indique {now}, et {before} était la dernière heure constatée.</translation>
    </message>
    <message>
      <source>The consent of {person} is recorded.</source>
      <translation>Le consentement de {person} est enregistré.</translation>
    </message>
    <message>
      <source>The consent of {person} is withdrawn.</source>
      <translation>Le consentement de {person} est retiré.</translation>
    </message>
    <message>
      <source>The converted network differs from that of Keras (by {difference:.2g}).</source>
      <translation>Le réseau converti diffère de celui de Keras (de {difference:.2g}).</translation>
    </message>
    <message>
      <source>The database has no tables of Rollcall yet: make them with: python main.py gallery server init</source>
      <translation>La base de données n’a pas encore les tables de Rollcall : créez-les avec : python main.py gallery server init</translation>
    </message>
    <message>
      <source>The database holds another gallery than the one that {folder} belongs to. Set gallery.database to its own, or leave the former one with: python main.py gallery server leave</source>
      <translation>La base de données contient une autre galerie que celle à laquelle appartient {folder}. Réglez gallery.database sur la sienne, ou quittez l’ancienne avec : python main.py gallery server leave</translation>
    </message>
    <message>
      <source>The database server does not answer, so only people of this desk are found.</source>
      <translation>Le serveur de base de données ne répond pas, donc seules les personnes de ce poste sont trouvées.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used ({error}). {then}</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé ({error}). {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not answer. Check that it runs, and the network. {then}</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il ne répond pas. Vérifiez qu’il fonctionne, ainsi que le réseau. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} in from here. Add a line to its pg_hba.conf ({error}).</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il n’admet pas {user} depuis cet ordinateur. Ajoutez une ligne à son pg_hba.conf ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} into the database {database} ({error}). Check the user, the password and the database, and that the server is ready. {then}</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il ne laisse pas {user} accéder à la base de données {database} ({error}). Vérifiez l’utilisateur, le mot de passe et la base, et que le serveur est prêt. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no TLS. Switch it on there, or where nobody else reads the network, do without it: gallery.database_tls: disable</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il n’a pas TLS. Activez-le là-bas ou, si personne d’autre ne lit le réseau, passez-vous-en : gallery.database_tls: disable</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no database {database}. Make it there, or correct gallery.database.</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il n’a pas de base de données {database}. Créez-la là-bas, ou corrigez gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, or none is kept. Keep the right one with: python main.py gallery server password</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il refuse le mot de passe de {user}, ou aucun n’est enregistré. Enregistrez le bon avec : python main.py gallery server password</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, which is that of the variable {variable}. Correct it there.</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il refuse le mot de passe de {user}, celui de la variable {variable}. Corrigez-le là.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it wants a certificate of this desk that it trusts and that has not expired. Name that in gallery.database_certificate, and its key in gallery.database_key.</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : il demande à ce poste un certificat auquel il fait confiance et qui n’a pas expiré. Indiquez-le dans gallery.database_certificate, et sa clé dans gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is for another name. Write the name that is in the certificate into gallery.database ({error}).</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : son certificat est pour un autre nom. Écrivez dans gallery.database le nom qui figure dans le certificat ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is not of the authority that this desk trusts, or has expired. Name the right authority in gallery.database_ca, or renew the certificate at the server.</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : son certificat n’est pas de l’autorité à laquelle ce poste fait confiance, ou il a expiré. Indiquez la bonne autorité dans gallery.database_ca, ou renouvelez le certificat sur le serveur.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: no computer of that name is known. Check the network, and gallery.database.</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : aucun ordinateur de ce nom n’est connu. Vérifiez le réseau et gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {error}. Correct gallery.database_ca, gallery.database_certificate and gallery.database_key.</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : {error}. Corrigez gallery.database_ca, gallery.database_certificate et gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {user} may not use the tables. Their owner can grant that, with the owner's name in gallery.database: where {user} is only to read, by gallery server init --reader-role {user}, or else by gallery server init --desk-role {user}</source>
      <translation>Le serveur de base de données {name} ne peut pas être utilisé : {user} n’a pas le droit d’utiliser les tables. Leur propriétaire peut l’accorder, avec son propre nom dans gallery.database : si {user} doit seulement lire, par gallery server init --reader-role {user}, sinon par gallery server init --desk-role {user}</translation>
    </message>
    <message>
      <source>The day's sheet</source>
      <translation>La feuille du jour</translation>
    </message>
    <message>
      <source>The demo cannot be played. {error}</source>
      <translation>La démo ne peut pas être lue. {error}</translation>
    </message>
    <message>
      <source>The directory changed while it was read; run the same again.</source>
      <translation>L’annuaire a changé pendant sa lecture ; relancez la même chose.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} ends here and can be played. Free some space.</source>
      <translation>Le disque est presque plein : l’enregistrement {file} s’arrête ici et peut être lu. Libérez de la place.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} was not begun. Free some space.</source>
      <translation>Le disque est presque plein : l’enregistrement {file} n’a pas commencé. Libérez de la place.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until it ends. Free some space.</source>
      <translation>Le disque de la galerie est plein : Rollcall continue, et ne retient ce qu’il apprend que jusqu’à sa fermeture. Libérez de la place.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full; nothing was lost. Free some space. {how_to_go_on}</source>
      <translation>Le disque de la galerie est plein ; rien n’a été perdu. Libérez de la place. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The distance is {distance}. Up to {threshold}, the threshold, counts as the same person.</source>
      <translation>La distance est de {distance}. Jusqu’à {threshold}, le seuil, c’est la même personne.</translation>
    </message>
    <message>
      <source>The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more apart. A person within the threshold, which the slider sets, gives the face their name.</source>
      <translation>La distance dit à quel point deux visages diffèrent : 0 est la même image, et les inconnus sont le plus souvent à 0,8 ou plus. Une personne en deçà du seuil, que règle le curseur, donne son nom au visage.</translation>
    </message>
    <message>
      <source>The entry at line {line} of {file} has no dn: it is no LDIF.</source>
      <translation>L’entrée à la ligne {line} de {file} n’a pas de dn : ce n’est pas du LDIF.</translation>
    </message>
    <message>
      <source>The events lack {frames} frames, as the disk was too slow: write them to another one.</source>
      <translation>Il manque {frames} images aux événements, car le disque était trop lent : écrivez-les sur un autre.</translation>
    </message>
    <message>
      <source>The face</source>
      <translation>Le visage</translation>
    </message>
    <message>
      <source>The face has a name, which is held back until it is judged live. That takes a few looks.</source>
      <translation>Le visage a un nom, retenu jusqu’à ce qu’il soit jugé vivant. Il faut pour cela quelques vues.</translation>
    </message>
    <message>
      <source>The face has a name, which is held back: it looks like a picture on a screen or on paper. More light and nothing around the face may help; or say who it is.</source>
      <translation>Le visage a un nom, qui est retenu : il ressemble à une image sur un écran ou sur du papier. Plus de lumière et rien autour du visage peuvent aider ; ou dites qui c’est.</translation>
    </message>
    <message>
      <source>The face is blurred</source>
      <translation>Le visage est flou</translation>
    </message>
    <message>
      <source>The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least {min_face} pixels wide.</source>
      <translation>Le visage est flou et n’a que {side} pixels de large ; prenez une image plus nette où il a au moins {min_face} pixels de large.</translation>
    </message>
    <message>
      <source>The face is blurred; a sharper picture would be recognised better.</source>
      <translation>Le visage est flou ; une image plus nette serait mieux reconnue.</translation>
    </message>
    <message>
      <source>The face is blurred; use a sharper picture.</source>
      <translation>Le visage est flou ; prenez une image plus nette.</translation>
    </message>
    <message>
      <source>The face is cut off by the edge of the picture. Move to the middle.</source>
      <translation>Le visage est coupé par le bord de l’image. Mettez-vous au milieu.</translation>
    </message>
    <message>
      <source>The face is only {pixels} pixels wide; a larger one would be recognised better.</source>
      <translation>Le visage n’a que {pixels} pixels de large ; un plus grand serait mieux reconnu.</translation>
    </message>
    <message>
      <source>The face is only {side} pixels wide; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>Le visage n’a que {side} pixels de large ; prenez une image où il a au moins {min_face} pixels de large.</translation>
    </message>
    <message>
      <source>The face is too small</source>
      <translation>Le visage est trop petit</translation>
    </message>
    <message>
      <source>The face is turned away</source>
      <translation>Le visage est tourné</translation>
    </message>
    <message>
      <source>The face is turned away; a picture from the front would be recognised better.</source>
      <translation>Le visage est tourné ; une image de face serait mieux reconnue.</translation>
    </message>
    <message>
      <source>The face is very dark; a brighter picture would be recognised better.</source>
      <translation>Le visage est très sombre ; une image plus claire serait mieux reconnue.</translation>
    </message>
    <message>
      <source>The face lies on its side; turn the picture upright and save it again.</source>
      <translation>Le visage est couché ; redressez l’image et enregistrez-la de nouveau.</translation>
    </message>
    <message>
      <source>The face of {person} was cut out of it.</source>
      <translation>Le visage de {person} en a été découpé.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) holds no picture.</source>
      <translation>L’enregistrement de visage (ISO/IEC 19794-5) ne contient pas d’image.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) is cut off or damaged.</source>
      <translation>L’enregistrement de visage (ISO/IEC 19794-5) est tronqué ou endommagé.</translation>
    </message>
    <message>
      <source>The face to be named</source>
      <translation>Le visage à nommer</translation>
    </message>
    <message>
      <source>The file is cut short or no file of weights.</source>
      <translation>Le fichier est tronqué ou n’est pas un fichier de poids.</translation>
    </message>
    <message>
      <source>The file is empty. Copy or download it once more.</source>
      <translation>Le fichier est vide. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>The file is larger than {megabytes} MB; save a smaller version of it.</source>
      <translation>Le fichier dépasse {megabytes} Mo ; enregistrez-en une version plus petite.</translation>
    </message>
    <message>
      <source>The file is verified after the download. Nothing about you or your gallery is sent.</source>
      <translation>Le fichier est vérifié après le téléchargement. Rien sur vous ni sur votre galerie n’est envoyé.</translation>
    </message>
    <message>
      <source>The files of {full_name} are damaged ({error}): train it again.</source>
      <translation>Les fichiers de {full_name} sont endommagés ({error}) : refaites l’entraînement.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({error}).</source>
      <translation>Le dossier ne peut pas être ouvert ({error}).</translation>
    </message>
    <message>
      <source>The folder for weights, {folder}, cannot be made: {error}. Name another one in config.yaml, models.folder.</source>
      <translation>Le dossier des poids, {folder}, ne peut pas être créé : {error}. Nommez-en un autre dans config.yaml, models.folder.</translation>
    </message>
    <message>
      <source>The folder of {out} does not exist: make it first.</source>
      <translation>Le dossier de {out} n’existe pas : créez-le d’abord.</translation>
    </message>
    <message>
      <source>The folder with everybody's photos: add, rename or delete them there</source>
      <translation>Le dossier avec les photos de tout le monde : ajoutez-les, renommez-les ou supprimez-les là</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written to: {error}. Make it, free some space, or change its permissions.</source>
      <translation>Impossible d’écrire dans le dossier {folder} : {error}. Créez-le, libérez de la place, ou changez ses droits.</translation>
    </message>
    <message>
      <source>The folder {folder} for {file} does not exist. Make it, or choose another.</source>
      <translation>Le dossier {folder} pour {file} n’existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The folder {source} holds no pictures. Choose another source.</source>
      <translation>Le dossier {source} ne contient aucune image. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>The gallery could not be read because of an error; the log says more.</source>
      <translation>La galerie n’a pas pu être lue à cause d’une erreur ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends.</source>
      <translation>Impossible d’écrire dans le dossier de la galerie : Rollcall continue, et ne retient ce qu’il apprend que jusqu’à sa fermeture.</translation>
    </message>
    <message>
      <source>The gallery folder {folder} cannot be opened ({error}). Check who may read it.</source>
      <translation>Le dossier de la galerie {folder} ne peut pas être ouvert ({error}). Vérifiez qui peut le lire.</translation>
    </message>
    <message>
      <source>The gallery is being read for the first time. Try again in a few seconds.</source>
      <translation>La galerie est lue pour la première fois. Réessayez dans quelques secondes.</translation>
    </message>
    <message>
      <source>The gallery is sealed with a passphrase, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>La galerie est scellée par une phrase de passe, et aucune n’a été donnée : tapez-la quand Rollcall la demande, ou définissez ROLLCALL_PASSPHRASE ou ROLLCALL_PASSPHRASE_FILE. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The gallery is sealed. Its passphrase opens it.</source>
      <translation>La galerie est scellée. Sa phrase de passe l’ouvre.</translation>
    </message>
    <message>
      <source>The gallery is shared on {server}, as config.yaml says (gallery.database): people, photos, embeddings, sightings and consents are there, too. The picture of the camera stays on this computer.</source>
      <translation>La galerie est partagée sur {server}, comme l’indique config.yaml (gallery.database) : les personnes, photos, empreintes, passages et consentements y sont aussi. L’image de la caméra reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The gallery lies in {folder} itself: choose a folder beside it, or one inside.</source>
      <translation>La galerie est dans {folder} même : choisissez un dossier à côté, ou un dossier à l’intérieur.</translation>
    </message>
    <message>
      <source>The gallery was not opened, since its passphrase was not given. Nothing was changed.</source>
      <translation>La galerie n’a pas été ouverte, car sa phrase de passe n’a pas été donnée. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it ends. The log says more.</source>
      <translation>L’index de la galerie ne peut pas être écrit sur son disque : Rollcall continue, et ne retient ce qu’il apprend que jusqu’à sa fermeture. Le journal en dit plus.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written; nothing was lost. Check the disk and who may write there. {how_to_go_on}</source>
      <translation>L’index de la galerie ne peut pas être écrit ; rien n’a été perdu. Vérifiez le disque et qui peut y écrire. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The gallery's index is held by another program; close other Rollcall windows and try again.</source>
      <translation>L’index de la galerie est tenu par un autre programme ; fermez les autres fenêtres de Rollcall et réessayez.</translation>
    </message>
    <message>
      <source>The import of {folder} was cut off after {done} of {pictures} pictures.</source>
      <translation>L’importation de {folder} a été interrompue après {done} images sur {pictures}.</translation>
    </message>
    <message>
      <source>The index of the gallery was damaged and has been replaced; pictures are read again where it is needed.</source>
      <translation>L’index de la galerie était endommagé et a été remplacé ; les images sont relues là où il le faut.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by a newer Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>L’index de la galerie a été écrit par un Rollcall plus récent et a été remplacé ; les images sont relues là où il le faut.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by an older Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>L’index de la galerie a été écrit par un Rollcall plus ancien et a été remplacé ; les images sont relues là où il le faut.</translation>
    </message>
    <message>
      <source>The internet is used only when you ask for a network's weights to be downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</source>
      <translation>Internet ne sert que lorsque vous demandez de télécharger les poids d’un réseau. Supprimer le dossier de la galerie fait oublier tout le monde. Demandez leur accord aux personnes avant de les inscrire.</translation>
    </message>
    <message>
      <source>The journal of sightings was damaged and has been replaced: {found}.</source>
      <translation>Le journal des passages était endommagé et a été remplacé : {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by a newer Rollcall and has been replaced: {found}.</source>
      <translation>Le journal des passages a été écrit par un Rollcall plus récent et a été remplacé : {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by an older Rollcall and has been replaced: {found}.</source>
      <translation>Le journal des passages a été écrit par un Rollcall plus ancien et a été remplacé : {found}.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be read ({error}). Make it readable for you alone; nothing was changed.</source>
      <translation>Le fichier de clé {file} ne peut pas être lu ({error}). Rendez-le lisible pour vous seul ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be written ({error}): make its folder writable. Nothing was sealed.</source>
      <translation>Le fichier de clé {file} ne peut pas être écrit ({error}) : rendez son dossier accessible en écriture. Rien n’a été scellé.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged: bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>Le fichier de clé {file} est endommagé : reprenez-le d’une sauvegarde, ou utilisez : python main.py privacy recover. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The key file {file} was not kept by its disk. Nothing was sealed.</source>
      <translation>Le fichier de clé {file} n’a pas été conservé par son disque. Rien n’a été scellé.</translation>
    </message>
    <message>
      <source>The key in {where} is not the one of this gallery: bring the right one back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>La clé dans {where} n’est pas celle de cette galerie : reprenez la bonne d’une sauvegarde, ou utilisez : python main.py privacy recover. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The key of sealed galleries: whoever has this file and a gallery can open it.</source>
      <translation>La clé des galeries scellées : qui a ce fichier et une galerie peut l’ouvrir.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, cannot be read or made: {error}. Make its folder writable.</source>
      <translation>La clé de la piste d’audit, {file}, ne peut être ni lue ni créée : {error}. Rendez son dossier accessible en écriture.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, is damaged. Bring it back from a backup, or move it away: then a new one is made, and entries signed with the old one are reported.</source>
      <translation>La clé de la piste d’audit, {file}, est endommagée. Reprenez-la d’une sauvegarde, ou déplacez-la : une nouvelle est alors créée, et les entrées signées avec l’ancienne sont signalées.</translation>
    </message>
    <message>
      <source>The key of this gallery is not where it should be ({where}): bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>La clé de cette galerie n’est pas là où elle devrait être ({where}) : reprenez-la d’une sauvegarde, ou utilisez : python main.py privacy recover. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The key of this gallery's templates is not on this computer: bring back {file} from a backup, or make the templates anew from the pictures with: python main.py gallery renew --anew</source>
      <translation>La clé des gabarits de cette galerie n’est pas sur cet ordinateur : reprenez {file} d’une sauvegarde, ou refaites les gabarits à partir des images avec : python main.py gallery renew --anew</translation>
    </message>
    <message>
      <source>The key that signs audit trails, and which galleries there are. It opens nothing.</source>
      <translation>La clé qui signe les pistes d’audit, et quelles galeries existent. Elle n’ouvre rien.</translation>
    </message>
    <message>
      <source>The last 30 days</source>
      <translation>Les 30 derniers jours</translation>
    </message>
    <message>
      <source>The last 7 days</source>
      <translation>Les 7 derniers jours</translation>
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be read, so nobody is let in ({error}). Bring it back from a backup, or begin anew with: python main.py privacy operators reset</source>
      <translation>La liste des opérateurs, {file}, ne peut pas être lue, donc personne n’est admis ({error}). Reprenez-la d’une sauvegarde, ou recommencez avec : python main.py privacy operators reset</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be written: {error}. Make its folder writable.</source>
      <translation>La liste des opérateurs, {file}, ne peut pas être écrite : {error}. Rendez son dossier accessible en écriture.</translation>
    </message>
    <message>
      <source>The looks are added to {name}.</source>
      <translation>Les vues sont ajoutées à {name}.</translation>
    </message>
    <message>
      <source>The looks become pictures of them, and past sightings get the name.</source>
      <translation>Les vues deviennent ses images, et les passages antérieurs reçoivent le nom.</translation>
    </message>
    <message>
      <source>The looks that are taken appear here. Click a bad one, and another is taken.</source>
      <translation>Les vues prises apparaissent ici. Cliquez sur une mauvaise, et une autre est prise.</translation>
    </message>
    <message>
      <source>The most similar is the right person</source>
      <translation>La plus ressemblante est la bonne personne</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of a line break or another control character; leave it out.</source>
      <translation>Le nom « {person} » ne peut pas être celui d’un dossier à cause d’un saut de ligne ou d’un autre caractère de contrôle ; ôtez-le.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of the character {character}; leave it out.</source>
      <translation>Le nom « {person} » ne peut pas être celui d’un dossier à cause du caractère {character} ; ôtez-le.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot end with a dot, because Windows drops it; leave it out.</source>
      <translation>Le nom « {person} » ne peut pas finir par un point, car Windows le supprime ; ôtez-le.</translation>
    </message>
    <message>
      <source>The name '{person}' is reserved by Windows; add a surname.</source>
      <translation>Le nom « {person} » est réservé par Windows ; ajoutez un nom de famille.</translation>
    </message>
    <message>
      <source>The name '{person}' would be a hidden file; begin and end it with a letter.</source>
      <translation>Le nom « {person} » serait un fichier caché ; commencez-le et finissez-le par une lettre.</translation>
    </message>
    <message>
      <source>The name holds characters that are no text; type it anew.</source>
      <translation>Le nom contient des caractères qui ne sont pas du texte ; tapez-le de nouveau.</translation>
    </message>
    <message>
      <source>The name holds characters that cannot be seen; type it anew.</source>
      <translation>Le nom contient des caractères invisibles ; tapez-le de nouveau.</translation>
    </message>
    <message>
      <source>The name is too long for a folder's name; shorten it.</source>
      <translation>Le nom est trop long pour un dossier ; raccourcissez-le.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, and their pictures look like one person.</source>
      <translation>Les noms {person} et {other} ne diffèrent que par l’orthographe, et leurs images semblent être d’une même personne.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, but their pictures look like two people. Give one of them a distinct name.</source>
      <translation>Les noms {person} et {other} ne diffèrent que par l’orthographe, mais leurs images semblent être de deux personnes. Donnez à l’une un nom distinct.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling: they may be one person.</source>
      <translation>Les noms {person} et {other} ne diffèrent que par l’orthographe : c’est peut-être une même personne.</translation>
    </message>
    <message>
      <source>The nearest is the right person</source>
      <translation>La plus proche est la bonne personne</translation>
    </message>
    <message>
      <source>The network that compares faces: vggface-resnet50, sface, accurate, accurate-free, ...</source>
      <translation>Le réseau qui compare les visages : vggface-resnet50, sface, accurate, accurate-free, ...</translation>
    </message>
    <message>
      <source>The network that finds faces: yunet, mtcnn or haar.</source>
      <translation>Le réseau qui trouve les visages : yunet, mtcnn ou haar.</translation>
    </message>
    <message>
      <source>The network {network} is another version than the one it was trained with: train it again.</source>
      <translation>Le réseau {network} est d’une autre version que celle de l’entraînement : refaites l’entraînement.</translation>
    </message>
    <message>
      <source>The networks are being prepared.</source>
      <translation>Les réseaux sont en préparation.</translation>
    </message>
    <message>
      <source>The networks of the detector {name} cannot be prepared ({error}): choose another detector.</source>
      <translation>Les réseaux du détecteur {name} ne peuvent pas être préparés ({error}) : choisissez un autre détecteur.</translation>
    </message>
    <message numerus="yes">
      <source>The newest {shown} of {n} sightings</source>
      <extracomment>For 1: The newest {shown} of {n} sighting</extracomment>
      <translation>
        <numerusform>Le plus récent de {n} passage ({shown})</numerusform>
        <numerusform>Les {shown} plus récents de {n} passages</numerusform>
      </translation>
    </message>
    <message>
      <source>The one of that name is trained again and replaced.</source>
      <translation>Celui de ce nom est entraîné de nouveau et remplacé.</translation>
    </message>
    <message>
      <source>The other operators stay.</source>
      <translation>Les autres opérateurs restent.</translation>
    </message>
    <message numerus="yes">
      <source>The other {n} faces are one person: name them</source>
      <extracomment>For 1: The other {n} face is one person: name them</extracomment>
      <translation>
        <numerusform>L’autre visage ({n}) est une seule personne : nommez-la</numerusform>
        <numerusform>Les {n} autres visages sont une même personne : nommez-la</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} stay as they are.</source>
      <extracomment>For 1: The other {n} stays as it is.</extracomment>
      <translation>
        <numerusform>L’autre ({n}) reste tel quel.</numerusform>
        <numerusform>Les {n} autres restent tels quels.</numerusform>
      </translation>
    </message>
    <message>
      <source>The password goes into the system's key store, where there is one, and to the camera as a digest. Many cameras have users of their own for ONVIF.</source>
      <translation>Le mot de passe va dans le trousseau du système, s’il y en a un, et n’est envoyé à la caméra que sous forme hachée. Beaucoup de caméras ont des utilisateurs propres à ONVIF.</translation>
    </message>
    <message>
      <source>The password in the address is written into config.yaml as it is. In the key store it is kept secret: use Source &gt; Network cameras, and the address with the user's name alone.</source>
      <translation>Le mot de passe de l’adresse est écrit tel quel dans config.yaml. Dans le trousseau il reste secret : utilisez Source &gt; Caméras réseau, et l’adresse avec le seul nom d’utilisateur.</translation>
    </message>
    <message>
      <source>The password of {source} cannot be read: {error}</source>
      <translation>Le mot de passe de {source} ne peut pas être lu : {error}</translation>
    </message>
    <message>
      <source>The people of {folder} are being processed…</source>
      <translation>Les personnes de {folder} sont en cours de traitement…</translation>
    </message>
    <message>
      <source>The person's average</source>
      <translation>Moyenne de la personne</translation>
    </message>
    <message>
      <source>The person's nearest picture</source>
      <translation>Image la plus proche</translation>
    </message>
    <message>
      <source>The photo is larger than {megabytes} MB.</source>
      <translation>La photo dépasse {megabytes} Mo.</translation>
    </message>
    <message>
      <source>The photo is looked at and not kept.</source>
      <translation>La photo est regardée et n’est pas gardée.</translation>
    </message>
    <message>
      <source>The photo is no valid base64; export it again.</source>
      <translation>La photo n’est pas du base64 valable ; exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>The photo is too large.</source>
      <translation>La photo est trop grande.</translation>
    </message>
    <message>
      <source>The photo {file} cannot be opened ({why}).</source>
      <translation>La photo {file} ne peut pas être ouverte ({why}).</translation>
    </message>
    <message>
      <source>The photo's address cannot be read ({error}).</source>
      <translation>L’adresse de la photo ne peut pas être lue ({error}).</translation>
    </message>
    <message>
      <source>The photo's address has an unknown host, {host}.</source>
      <translation>L’adresse de la photo a un hôte inconnu, {host}.</translation>
    </message>
    <message>
      <source>The photo's data: address holds no data.</source>
      <translation>L’adresse data: de la photo ne contient pas de données.</translation>
    </message>
    <message>
      <source>The picture could not be saved in {folder} ({error}). Check the disk and try again.</source>
      <translation>L’image n’a pas pu être enregistrée dans {folder} ({error}). Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
      <source>The picture goes to Rollcall only while the camera is started, and nothing is kept until you register.</source>
      <translation>L’image ne va à Rollcall que tant que la caméra est démarrée, et rien n’est gardé avant l’inscription.</translation>
    </message>
    <message>
      <source>The picture is no longer used. It is kept, and can be restored at any time.</source>
      <translation>L’image n’est plus utilisée. Elle est gardée, et peut être restaurée à tout moment.</translation>
    </message>
    <message>
      <source>The picture is only {width} x {height} pixels; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>L’image n’a que {width} x {height} pixels ; prenez une image où le visage a au moins {min_face} pixels de large.</translation>
    </message>
    <message>
      <source>The picture is paused. Resume it in the main window.</source>
      <translation>L’image est en pause. Reprenez-la dans la fenêtre principale.</translation>
    </message>
    <message>
      <source>The picture is too blurred to find a face; use a sharper one.</source>
      <translation>L’image est trop floue pour y trouver un visage ; prenez-en une plus nette.</translation>
    </message>
    <message>
      <source>The picture is too large to be saved as a JPEG file. Choose another source.</source>
      <translation>L’image est trop grande pour un fichier JPEG. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>The picture moves to {other}.</source>
      <translation>L’image passe à {other}.</translation>
    </message>
    <message>
      <source>The picture stands still. Live video is needed: let it go on if it is paused; photos do not count.</source>
      <translation>L’image est immobile. Il faut une vidéo en direct : relancez-la si elle est en pause ; les photos ne comptent pas.</translation>
    </message>
    <message>
      <source>The picture stays as it is, and this is not reported again.</source>
      <translation>L’image reste telle quelle, et ce n’est plus signalé.</translation>
    </message>
    <message>
      <source>The picture stays, and this is not reported again.</source>
      <translation>L’image reste, et ce n’est plus signalé.</translation>
    </message>
    <message>
      <source>The picture stopped</source>
      <translation>L’image s’est arrêtée</translation>
    </message>
    <message>
      <source>The picture {source} cannot be read. Choose another source.</source>
      <translation>L’image {source} est illisible. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>The pictures are kept for a time in .rollcall/removed.</source>
      <translation>Les images sont gardées un certain temps dans .rollcall/removed.</translation>
    </message>
    <message>
      <source>The pictures are no longer there: something else moved them meanwhile.</source>
      <translation>Les images ne sont plus là : autre chose les a déplacées entre-temps.</translation>
    </message>
    <message>
      <source>The pictures are no longer used. They can be restored at any time.</source>
      <translation>Les images ne sont plus utilisées. Elles peuvent être restaurées à tout moment.</translation>
    </message>
    <message>
      <source>The pictures could not be moved ({error}); they are where they were. Check who may write in {gallery}, and try again.</source>
      <translation>Les images n’ont pas pu être déplacées ({error}) ; elles sont là où elles étaient. Vérifiez qui peut écrire dans {gallery}, et réessayez.</translation>
    </message>
    <message>
      <source>The pictures of your people</source>
      <translation>Les images de vos personnes</translation>
    </message>
    <message>
      <source>The pictures of {folder} are being processed…</source>
      <translation>Les images de {folder} sont en cours de traitement…</translation>
    </message>
    <message>
      <source>The pictures stay; they get the new name.</source>
      <translation>Les images restent ; elles prennent le nouveau nom.</translation>
    </message>
    <message>
      <source>The place in the film. With Shift, the arrow keys move by 5 seconds; with Ctrl and Shift by 30.</source>
      <translation>L’endroit dans le film. Avec Maj, les flèches avancent de 5 secondes ; avec Ctrl et Maj, de 30.</translation>
    </message>
    <message>
      <source>The printer does not answer. Choose another one, or save the list as a PDF file.</source>
      <translation>L’imprimante ne répond pas. Choisissez-en une autre, ou enregistrez la liste en PDF.</translation>
    </message>
    <message>
      <source>The printer stopped after {pages} pages.</source>
      <translation>L’imprimante s’est arrêtée après {pages} pages.</translation>
    </message>
    <message>
      <source>The recording {file} is not complete: the disk is too slow. Use another one.</source>
      <translation>L’enregistrement {file} n’est pas complet : le disque est trop lent. Prenez-en un autre.</translation>
    </message>
    <message>
      <source>The regions are in an extension of the XMP.</source>
      <translation>Les régions sont dans une extension du XMP.</translation>
    </message>
    <message>
      <source>The regions in the XMP are of a picture of another shape.</source>
      <translation>Les régions du XMP sont celles d’une image d’un autre format.</translation>
    </message>
    <message>
      <source>The registered people: Full Name.jpg, or Full Name/anything.jpg.</source>
      <translation>Les personnes inscrites : Nom Complet.jpg, ou Nom Complet/nimporte.jpg.</translation>
    </message>
    <message>
      <source>The request is not as the OpenAPI document says; errors has what is wrong.</source>
      <translation>La requête n’est pas conforme au document OpenAPI ; errors contient ce qui ne va pas.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La même chose encore une fois</translation>
    </message>
    <message>
      <source>The same file lies under {people}; keep it where it belongs.</source>
      <translation>Le même fichier est sous {people} ; gardez-le là où il doit être.</translation>
    </message>
    <message>
      <source>The same method on the present people and pictures</source>
      <translation>La même méthode sur les personnes et images actuelles</translation>
    </message>
    <message>
      <source>The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may get the name {first}.</source>
      <translation>La même photo est aussi classée sous {other} : l’un des deux est faux. Tant qu’elle n’est pas déplacée ou mise de côté, les deux peuvent recevoir le nom {first}.</translation>
    </message>
    <message>
      <source>The same picture again</source>
      <translation>De nouveau la même image</translation>
    </message>
    <message>
      <source>The same picture is also filed under {people}: one of them is wrong.</source>
      <translation>La même image est aussi classée sous {people} : l’un d’eux est faux.</translation>
    </message>
    <message>
      <source>The same picture is there already, as {name}.</source>
      <translation>La même image est déjà là, sous le nom {name}.</translation>
    </message>
    <message>
      <source>The same picture is there already.</source>
      <translation>La même image est déjà là.</translation>
    </message>
    <message>
      <source>The same picture under two names</source>
      <translation>La même image sous deux noms</translation>
    </message>
    <message>
      <source>The server answered {status} to the photo's address.</source>
      <translation>Le serveur a répondu {status} à l’adresse de la photo.</translation>
    </message>
    <message>
      <source>The server could not be started.</source>
      <translation>Le serveur n’a pas pu être démarré.</translation>
    </message>
    <message>
      <source>The server could not be started; the log has the details.</source>
      <translation>Le serveur n’a pas pu être démarré ; le journal contient les détails.</translation>
    </message>
    <message>
      <source>The server is busy: try again in a moment.</source>
      <translation>Le serveur est occupé : réessayez dans un instant.</translation>
    </message>
    <message>
      <source>The server needs the package {package}: python -m pip install {packages}</source>
      <translation>Le serveur demande le paquet {package} : python -m pip install {packages}</translation>
    </message>
    <message>
      <source>The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold a face is unknown</source>
      <translation>La plus petite distance entre le visage et les images de cette personne : 0 est identique ; au-delà du seuil, un visage est inconnu</translation>
    </message>
    <message>
      <source>The source does not open. Choose another one.</source>
      <translation>La source ne s’ouvre pas. Choisissez-en une autre.</translation>
    </message>
    <message>
      <source>The source is empty. {usage}</source>
      <translation>La source est vide. {usage}</translation>
    </message>
    <message>
      <source>The system's key store did not answer within {seconds} seconds: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>Le trousseau du système n’a pas répondu en {seconds} secondes : déverrouillez-le, et relancez Rollcall. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The system's key store did not keep the key. Nothing was sealed with it; set privacy.key to file or passphrase, or repair the key store.</source>
      <translation>Le trousseau du système n’a pas conservé la clé. Rien n’a été scellé avec elle ; mettez privacy.key à file ou passphrase, ou réparez le trousseau.</translation>
    </message>
    <message>
      <source>The system's key store failed ({error}): repair it, and start Rollcall again. Nothing was changed.</source>
      <translation>Le trousseau du système a échoué ({error}) : réparez-le, et relancez Rollcall. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The system's key store is locked: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>Le trousseau du système est verrouillé : déverrouillez-le, et relancez Rollcall. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The system's key store refused Rollcall ({error}): allow it there, and start Rollcall again. Nothing was changed.</source>
      <translation>Le trousseau du système a refusé Rollcall ({error}) : autorisez-le là, et relancez Rollcall. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>The tables cannot be made ({error}). The server needs pgvector, and the database its extension: let an administrator run CREATE EXTENSION vector in it, and then this as the owner of the database.</source>
      <translation>Les tables ne peuvent pas être créées ({error}). Le serveur a besoin de pgvector, et la base de son extension : faites-y exécuter CREATE EXTENSION vector par un administrateur, puis exécutez ceci en tant que propriétaire de la base.</translation>
    </message>
    <message>
      <source>The tables on the server are of version {there}, and this Rollcall's of {here}: use the same Rollcall at every desk, and run once, as the owner of the tables: python main.py gallery server init</source>
      <translation>Les tables du serveur sont de la version {there}, et celles de ce Rollcall de la version {here} : utilisez le même Rollcall à tous les postes, et exécutez une fois, en tant que propriétaire des tables : python main.py gallery server init</translation>
    </message>
    <message>
      <source>The templates cannot be renewed: {notice}</source>
      <translation>Les gabarits ne peuvent pas être renouvelés : {notice}</translation>
    </message>
    <message>
      <source>The templates of this gallery are under no key, so every desk can use them. To put them under one: python main.py gallery renew</source>
      <translation>Les gabarits de cette galerie ne sont sous aucune clé, donc tous les postes peuvent les utiliser. Pour les mettre sous une clé : python main.py gallery renew</translation>
    </message>
    <message>
      <source>The templates of this gallery were renewed meanwhile: do the same once more.</source>
      <translation>Les gabarits de cette galerie ont été renouvelés entre-temps : refaites la même chose.</translation>
    </message>
    <message>
      <source>The tensors of {name} are not those of a MiniFASNet: {error}</source>
      <translation>Les tenseurs de {name} ne sont pas ceux d’un MiniFASNet : {error}</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Le texte</translation>
    </message>
    <message>
      <source>The token {name} may not do this: it needs one of the scope {scope}.</source>
      <translation>Le jeton {name} n’en a pas le droit : il en faut un de portée {scope}.</translation>
    </message>
    <message numerus="yes">
      <source>The trail is whole: {n} entries, each signed and in its place.</source>
      <extracomment>For 1: The trail is whole: {n} entry, signed and in its place.</extracomment>
      <translation>
        <numerusform>La piste est entière : {n} entrée, signée et à sa place.</numerusform>
        <numerusform>La piste est entière : {n} entrées, chacune signée et à sa place.</numerusform>
      </translation>
    </message>
    <message>
      <source>The trail was signed by another computer's key, or made anew with one.</source>
      <translation>La piste a été signée avec la clé d’un autre ordinateur, ou refaite avec une telle clé.</translation>
    </message>
    <message>
      <source>The training was interrupted. It can be continued, and loses a few moments at most.</source>
      <translation>L’entraînement a été interrompu. Il peut être continué, et ne perd que quelques instants au plus.</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
      <source>The weights are not on this computer yet; they can be fetched.</source>
      <translation>Les poids ne sont pas encore sur cet ordinateur ; ils peuvent être téléchargés.</translation>
    </message>
    <message>
      <source>The weights of the liveness check are not on this computer. Get them with: python main.py models install {name}</source>
      <translation>Les poids de la vérification du vivant ne sont pas sur cet ordinateur. Obtenez-les avec : python main.py models install {name}</translation>
    </message>
    <message>
      <source>The weights of {model}</source>
      <translation>Les poids de {model}</translation>
    </message>
    <message>
      <source>The weights of {name} are here now. Switching reads the gallery again; the picture goes on.</source>
      <translation>Les poids de {name} sont maintenant là. Changer fait relire la galerie ; l’image continue.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer, so Rollcall runs on {instead}.</source>
      <translation>Les poids de {name} ne sont pas sur cet ordinateur, donc Rollcall tourne avec {instead}.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer.</source>
      <translation>Les poids de {name} ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer. {how_to_get}</source>
      <translation>Les poids de {name} ne sont pas sur cet ordinateur. {how_to_get}</translation>
    </message>
    <message>
      <source>The weights of {name} could not be downloaded because of an unexpected error ({error}); the log says more.</source>
      <translation>Les poids de {name} n’ont pas pu être téléchargés à cause d’une erreur inattendue ({error}) ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>The weights of {name} could not be fetched. {problems} Without a connection: python main.py models import {name} FILE, with {file} from another computer.</source>
      <translation>Les poids de {name} n’ont pas pu être obtenus. {problems} Sans connexion : python main.py models import {name} FILE, avec {file} d’un autre ordinateur.</translation>
    </message>
    <message>
      <source>The weights of {name} were removed: {why} {how_to_get}</source>
      <translation>Les poids de {name} ont été supprimés : {why} {how_to_get}</translation>
    </message>
    <message>
      <source>The whole frame</source>
      <translation>L’image entière</translation>
    </message>
    <message>
      <source>The window opens anew</source>
      <translation>La fenêtre se rouvre</translation>
    </message>
    <message>
      <source>Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers.</source>
      <translation>Leurs vues et passages sont supprimés et ne peuvent pas être restaurés. Revus, ils sont de nouveaux inconnus.</translation>
    </message>
    <message>
      <source>Their looks and sightings are put together.</source>
      <translation>Leurs vues et passages sont réunis.</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Présence</translation>
    </message>
    <message>
      <source>There are no groups yet; holidays are those of groups.</source>
      <translation>Il n’y a pas encore de groupes ; les jours fériés appartiennent aux groupes.</translation>
    </message>
    <message>
      <source>There are no looks to save yet.</source>
      <translation>Il n’y a pas encore de vues à enregistrer.</translation>
    </message>
    <message>
      <source>There are no operators here.</source>
      <translation>Il n’y a pas d’opérateurs ici.</translation>
    </message>
    <message>
      <source>There are no pictures in it.</source>
      <translation>Il ne contient aucune image.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder} that are called Name.jpg or lie in a folder Name.</source>
      <translation>{folder} ne contient aucune image nommée Nom.jpg ou placée dans un dossier Nom.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>Il n’y a pas d’images dans {folder}.</translation>
    </message>
    <message>
      <source>There are no pictures of stranger {stranger} any more.</source>
      <translation>Il n’y a plus d’images de l’inconnu {stranger}.</translation>
    </message>
    <message>
      <source>There are no recordings in {folder}: put pictures and videos of live people into {bona_fide}, and of each species of attack into a folder of its own in {attack}.</source>
      <translation>Il n’y a pas d’enregistrements dans {folder} : mettez les images et vidéos de personnes vivantes dans {bona_fide}, et celles de chaque type d’attaque dans son propre dossier dans {attack}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces and none is clearly the largest; cut the picture to the one you mean.</source>
      <extracomment>For 1: There is {n} face and none is clearly the largest; cut the picture to the one you mean.</extracomment>
      <translation>
        <numerusform>Il y a {n} visage et il n’est pas assez grand ; recadrez l’image sur le bon.</numerusform>
        <numerusform>Il y a {n} visages et aucun n’est nettement le plus grand ; recadrez l’image sur le bon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces on this picture. Click on the right one: who is it?</source>
      <extracomment>For 1: There is {n} face on this picture: who is it?</extracomment>
      <translation>
        <numerusform>Il y a {n} visage sur cette image : qui est-ce ?</numerusform>
        <numerusform>Il y a {n} visages sur cette image. Cliquez sur le bon : qui est-ce ?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces: click on the right one, or use the arrow keys.</source>
      <extracomment>For 1: There is {n} face.</extracomment>
      <translation>
        <numerusform>Il y a {n} visage.</numerusform>
        <numerusform>Il y a {n} visages : cliquez sur le bon, ou utilisez les flèches.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a token called {name} already: revoke it, or choose another name.</source>
      <translation>Il y a déjà un jeton nommé {name} : révoquez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>There is an operator called {name} already.</source>
      <translation>Il y a déjà un opérateur nommé {name}.</translation>
    </message>
    <message>
      <source>There is another {name} by now. Remove that one first.</source>
      <translation>Il y a maintenant un autre {name}. Retirez d’abord celui-là.</translation>
    </message>
    <message>
      <source>There is no '{name}' here. Did you mean '{near}'?</source>
      <translation>Il n’y a pas de « {name} » ici. Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>There is no '{person}' here. See: python main.py gallery list</source>
      <translation>Il n’y a pas de « {person} » ici. Voir : python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no all-day event in {file}: holidays are all-day events.</source>
      <translation>Il n’y a pas d’événement d’une journée entière dans {file} : les jours fériés sont des événements de journée entière.</translation>
    </message>
    <message>
      <source>There is no camera {number} on this computer. {alternatives}</source>
      <translation>Il n’y a pas de caméra {number} sur cet ordinateur. {alternatives}</translation>
    </message>
    <message>
      <source>There is no entry {number} on {day}.</source>
      <translation>Il n’y a pas d’entrée {number} le {day}.</translation>
    </message>
    <message>
      <source>There is no face on the picture to correct.</source>
      <translation>Il n’y a pas de visage à corriger sur l’image.</translation>
    </message>
    <message>
      <source>There is no file called {source} any more. Choose another source.</source>
      <translation>Il n’y a plus de fichier {source}. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>There is no file or folder called '{spec}'. {usage}</source>
      <translation>Il n’y a ni fichier ni dossier « {spec} ». {usage}</translation>
    </message>
    <message>
      <source>There is no file {file}, which the settings name for the server.</source>
      <translation>Il n’y a pas de fichier {file}, que les réglages nomment pour le serveur.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
      <source>There is no gallery folder {folder}: nothing was stored.</source>
      <translation>Il n’y a pas de dossier de galerie {folder} : rien n’a été stocké.</translation>
    </message>
    <message>
      <source>There is no group '{group}' then. Groups: {names}.</source>
      <translation>Il n’y a alors pas de groupe « {group} ». Groupes : {names}.</translation>
    </message>
    <message>
      <source>There is no group '{group}'.</source>
      <translation>Il n’y a pas de groupe « {group} ».</translation>
    </message>
    <message>
      <source>There is no group {name}. They are folders in the folder that serve.groups names.</source>
      <translation>Il n’y a pas de groupe {name}. Les groupes sont des dossiers dans celui que nomme serve.groups.</translation>
    </message>
    <message>
      <source>There is no group. Name a folder of groups in the settings: serve.groups.</source>
      <translation>Il n’y a pas de groupe. Nommez un dossier de groupes dans les réglages : serve.groups.</translation>
    </message>
    <message>
      <source>There is no import from a directory that could be undone.</source>
      <translation>Il n’y a pas d’importation d’annuaire qui puisse être annulée.</translation>
    </message>
    <message>
      <source>There is no other face in {folder} to compare with.</source>
      <translation>Il n’y a pas d’autre visage dans {folder} avec lequel comparer.</translation>
    </message>
    <message>
      <source>There is no photo.</source>
      <translation>Il n’y a pas de photo.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' in {gallery}. See: python main.py gallery list</source>
      <translation>Il n’y a pas d’image « {path} » dans {gallery}. Voir : python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture '{path}' of {person} in {folder}.</source>
      <translation>Il n’y a pas d’image « {path} » de {person} dans {folder}.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' to restore. See: python main.py gallery restore</source>
      <translation>Il n’y a pas d’image « {path} » à restaurer. Voir : python main.py gallery restore</translation>
    </message>
    <message>
      <source>There is no picture in {folder}. Choose a folder with photos.</source>
      <translation>Il n’y a pas d’image dans {folder}. Choisissez un dossier avec des photos.</translation>
    </message>
    <message>
      <source>There is no picture of '{person}' in {gallery}. See: python main.py gallery list</source>
      <translation>Il n’y a pas d’image de « {person} » dans {gallery}. Voir : python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture of this stranger.</source>
      <translation>Il n’y a pas d’image de cet inconnu.</translation>
    </message>
    <message>
      <source>There is no picture of {name}.</source>
      <translation>Il n’y a pas d’image de {name}.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard. Copy one first, then paste it here.</source>
      <translation>Il n’y a pas d’image dans le presse-papiers. Copiez-en une d’abord, puis collez-la ici.</translation>
    </message>
    <message>
      <source>There is no picture to take yet.</source>
      <translation>Il n’y a pas encore d’image à prendre.</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>Il n’y a pas encore d’image.</translation>
    </message>
    <message>
      <source>There is no source {id}.</source>
      <translation>Il n’y a pas de source {id}.</translation>
    </message>
    <message>
      <source>There is no stranger {number}.</source>
      <translation>Il n’y a pas d’inconnu {number}.</translation>
    </message>
    <message>
      <source>There is no stranger {stranger}. To see who there is: python main.py gallery strangers</source>
      <translation>Il n’y a pas d’inconnu {stranger}. Pour voir qui est là : python main.py gallery strangers</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
      <source>There is no such registration any more: begin again.</source>
      <translation>Cette inscription n’existe plus : recommencez.</translation>
    </message>
    <message>
      <source>There is no text '{name}'. See: python main.py privacy consent texts</source>
      <translation>Il n’y a pas de texte « {name} ». Voir : python main.py privacy consent texts</translation>
    </message>
    <message>
      <source>There is no token called {name}. To see them: python main.py serve token list</source>
      <translation>Il n’y a pas de jeton nommé {name}. Pour les voir : python main.py serve token list</translation>
    </message>
    <message>
      <source>There is nobody in the directory.</source>
      <translation>Il n’y a personne dans l’annuaire.</translation>
    </message>
    <message>
      <source>There is nobody in {folder}. It should hold a picture Name.jpg, or a folder Name with pictures, for each person.</source>
      <translation>Il n’y a personne dans {folder}. Il devrait contenir, pour chacun, une image Nom.jpg, ou un dossier Nom avec des images.</translation>
    </message>
    <message>
      <source>There is nothing at this address.</source>
      <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>Il n’y a encore rien à imprimer.</translation>
    </message>
    <message>
      <source>There is nothing to restore: nothing was cleared in the last days.</source>
      <translation>Il n’y a rien à restaurer : rien n’a été vidé ces derniers jours.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
      <source>There is somebody called {namesake} already; merge the two if they are one person.</source>
      <translation>Il y a déjà quelqu’un nommé {namesake} ; fusionnez les deux si c’est une même personne.</translation>
    </message>
    <message>
      <source>There was a {file} already: it is now {former}.</source>
      <translation>{file} existait déjà : l’ancien fichier s’appelle maintenant {former}.</translation>
    </message>
    <message>
      <source>There was no picture to test it on: everybody has only one.</source>
      <translation>Il n’y avait aucune image pour le test : tout le monde n’en a qu’une.</translation>
    </message>
    <message>
      <source>These are the faces of {shown}. Press Sort for those of {chosen}.</source>
      <translation>Voici les visages de {shown}. Appuyez sur Trier pour ceux de {chosen}.</translation>
    </message>
    <message>
      <source>These looks are very like {person}, who is registered. If it is the same person, save them under that name; if it is somebody else, the two may be confused.</source>
      <translation>Ces vues ressemblent beaucoup à {person}, qui est inscrit. Si c’est la même personne, enregistrez-les sous ce nom ; si c’est quelqu’un d’autre, les deux risquent d’être confondus.</translation>
    </message>
    <message>
      <source>These pages need JavaScript.</source>
      <translation>Ces pages ont besoin de JavaScript.</translation>
    </message>
    <message>
      <source>These pictures are in the gallery already. To give one to somebody else, open the person it is under.</source>
      <translation>Ces images sont déjà dans la galerie. Pour en attribuer une à quelqu’un d’autre, ouvrez la personne sous laquelle elle est.</translation>
    </message>
    <message>
      <source>These words are no recovery phrase: 24 words in their order, each spelled as it was shown. Nothing was changed.</source>
      <translation>Ces mots ne sont pas une phrase de récupération : 24 mots dans leur ordre, chacun écrit comme il a été affiché. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
      <source>These {n} faces are one person: name them</source>
      <extracomment>For 1: This face is one person: name them</extracomment>
      <translation>
        <numerusform>Ce visage ({n}) est une seule personne : nommez-la</numerusform>
        <numerusform>Ces {n} visages sont une même personne : nommez-la</numerusform>
      </translation>
    </message>
    <message>
      <source>They are not in this file. If it is not the whole directory, do not. Undo brings them back.</source>
      <translation>Elles ne sont pas dans ce fichier. S’il ne contient pas tout l’annuaire, ne le faites pas. Annuler les ramène.</translation>
    </message>
    <message>
      <source>They are one person</source>
      <translation>C’est une même personne</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Ce sont deux personnes</translation>
    </message>
    <message>
      <source>They are watched at once, in place of the source at the start.</source>
      <translation>Elles sont affichées en même temps, à la place de la source de démarrage.</translation>
    </message>
    <message>
      <source>They are {person}'s already.</source>
      <translation>Elles appartiennent déjà à {person}.</translation>
    </message>
    <message>
      <source>They have left, and nothing is kept of them by which they could be named.</source>
      <translation>La personne est partie, et rien n’est gardé d’elle qui permette de la nommer.</translation>
    </message>
    <message>
      <source>They look like {name}. Register them if that is right, or type another name.</source>
      <translation>Ils ressemblent à {name}. Inscrivez-les si c’est juste, ou tapez un autre nom.</translation>
    </message>
    <message>
      <source>This address does not take that method; the header Allow has those that it takes.</source>
      <translation>Cette adresse n’accepte pas cette méthode ; l’en-tête Allow contient celles qu’elle accepte.</translation>
    </message>
    <message>
      <source>This application comes without them: install Rollcall into a Python environment as its README says.</source>
      <translation>Cette application ne les contient pas : installez Rollcall dans un environnement Python comme l’indique son README.</translation>
    </message>
    <message>
      <source>This can be exported with: python main.py privacy export</source>
      <translation>Cela peut être exporté avec : python main.py privacy export</translation>
    </message>
    <message>
      <source>This computer has no key store that Rollcall can use: set privacy.key to file or passphrase. Nothing was changed.</source>
      <translation>Cet ordinateur n’a pas de trousseau que Rollcall puisse utiliser : mettez privacy.key à file ou passphrase. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>This computer has no key store that could keep the password: put it into the variable {variable}, or into PostgreSQL's password file, which only this account may read (~/.pgpass).</source>
      <translation>Cet ordinateur n’a pas de trousseau qui puisse garder le mot de passe : mettez-le dans la variable {variable}, ou dans le fichier de mots de passe de PostgreSQL, que seul ce compte peut lire (~/.pgpass).</translation>
    </message>
    <message>
      <source>This computer has no key store, so the key of the sealed gallery is in {file}, which only you can read. Whoever can read that file can open the gallery: keep a copy of it elsewhere, or set privacy.key to passphrase.</source>
      <translation>Cet ordinateur n’a pas de trousseau, la clé de la galerie scellée est donc dans {file}, que vous seul pouvez lire. Qui peut lire ce fichier peut ouvrir la galerie : gardez-en une copie ailleurs, ou mettez privacy.key à passphrase.</translation>
    </message>
    <message>
      <source>This computer has no key store, so the password is not kept: write it into the address where that is entered, behind the user's name and a colon. It is never written to a file.</source>
      <translation>Cet ordinateur n’a pas de trousseau, le mot de passe n’est donc pas gardé : écrivez-le dans l’adresse, là où elle est saisie, après le nom d’utilisateur et un deux-points. Il n’est jamais écrit dans un fichier.</translation>
    </message>
    <message>
      <source>This config.yaml is laid out so that it cannot be changed here: change it in an editor.</source>
      <translation>Ce config.yaml est disposé de telle sorte qu’il ne peut pas être changé ici : changez-le dans un éditeur.</translation>
    </message>
    <message>
      <source>This desk may only read there: what changes here stays here.</source>
      <translation>Ce poste ne peut qu’y lire : ce qui change ici reste ici.</translation>
    </message>
    <message>
      <source>This face is ignored</source>
      <translation>Ce visage est ignoré</translation>
    </message>
    <message>
      <source>This face…</source>
      <translation>Ce visage…</translation>
    </message>
    <message>
      <source>This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF.</source>
      <translation>Ce fichier n’est pas une photo utilisable ici : choisissez-en une en JPEG, PNG, WebP, HEIC ou AVIF.</translation>
    </message>
    <message>
      <source>This folder is not kept equal with it, so nothing waits here.</source>
      <translation>Ce dossier n’est pas tenu à jour avec lui : rien n’attend donc ici.</translation>
    </message>
    <message>
      <source>This gallery had another trail before, which is gone.</source>
      <translation>Cette galerie avait auparavant une autre piste, qui a disparu.</translation>
    </message>
    <message>
      <source>This gallery is not sealed. See: python main.py privacy inspect</source>
      <translation>Cette galerie n’est pas scellée. Voir : python main.py privacy inspect</translation>
    </message>
    <message>
      <source>This gallery is sealed, and nothing says where its key is. Nothing was changed.</source>
      <translation>Cette galerie est scellée, et rien ne dit où est sa clé. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>This gallery is sealed, and the package sqlcipher3 is missing: pip install sqlcipher3. Nothing was changed.</source>
      <translation>Cette galerie est scellée, et le paquet sqlcipher3 manque : pip install sqlcipher3. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>This is &amp;not {name}</source>
      <translation>Ce n’est &amp;pas {name}</translation>
    </message>
    <message>
      <source>This is somebody else than the registered person of that name</source>
      <translation>C’est quelqu’un d’autre que la personne inscrite sous ce nom</translation>
    </message>
    <message>
      <source>This is {name}</source>
      <translation>C’est {name}</translation>
    </message>
    <message>
      <source>This is {person}</source>
      <translation>C’est {person}</translation>
    </message>
    <message>
      <source>This looks like somebody else than before. Only one person at a time.</source>
      <translation>Cela ressemble à quelqu’un d’autre qu’avant. Une seule personne à la fois.</translation>
    </message>
    <message>
      <source>This looks like {name}, who is registered.</source>
      <translation>Cela ressemble à {name}, qui est inscrit.</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Ce mois-ci</translation>
    </message>
    <message>
      <source>This passphrase is not the gallery's. Nothing was changed.</source>
      <translation>Cette phrase de passe n’est pas celle de la galerie. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>This picture cannot be read</source>
      <translation>Cette image est illisible</translation>
    </message>
    <message>
      <source>This picture is in the wrong place</source>
      <translation>Cette image est au mauvais endroit</translation>
    </message>
    <message>
      <source>This recovery phrase is of another gallery, or of a former key. Nothing was changed.</source>
      <translation>Cette phrase de récupération est d’une autre galerie, ou d’une ancienne clé. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>This stranger is {person}</source>
      <translation>Cet inconnu est {person}</translation>
    </message>
    <message>
      <source>This system has no tray for an icon, so closing quits.</source>
      <translation>Ce système n’a pas de zone de notification pour une icône ; fermer quitte donc.</translation>
    </message>
    <message>
      <source>This user may not use camera {number}. Add the user to the group that owns {device} (often 'video') and log in again.</source>
      <translation>Cet utilisateur n’a pas le droit d’utiliser la caméra {number}. Ajoutez-le au groupe qui possède {device} (souvent « video ») et reconnectez-vous.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Fils</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <source>Threshold as a number</source>
      <translation>Seuil en chiffres</translation>
    </message>
    <message>
      <source>Threshold set</source>
      <translation>Seuil modifié</translation>
    </message>
    <message>
      <source>Threshold {distance}</source>
      <translation>Seuil {distance}</translation>
    </message>
    <message>
      <source>Thresholds for how many strangers may get a name</source>
      <translation>Seuils selon le nombre d’inconnus qui peuvent recevoir un nom</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Time between looks</source>
      <translation>Temps entre les vues</translation>
    </message>
    <message>
      <source>Time for a face</source>
      <translation>Temps pour un visage</translation>
    </message>
    <message>
      <source>Time from the capture of the picture to its appearance here.</source>
      <translation>Temps entre la prise de l’image et son apparition ici.</translation>
    </message>
    <message>
      <source>Time to find the faces of one picture.</source>
      <translation>Temps pour trouver les visages d’une image.</translation>
    </message>
    <message>
      <source>Time to turn the faces of one look into numbers.</source>
      <translation>Temps pour changer en nombres les visages d’une vue.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Fois</translation>
    </message>
    <message>
      <source>To be recognised</source>
      <translation>Être reconnu</translation>
    </message>
    <message>
      <source>To be recorded as seen</source>
      <translation>Être noté comme vu</translation>
    </message>
    <message>
      <source>To correct: names may be wrong</source>
      <translation>À corriger : des noms peuvent être faux</translation>
    </message>
    <message>
      <source>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in the window can be restored for 30 days, or until you delete it from &lt;i&gt;.rollcall/removed&lt;/i&gt; in that folder.</source>
      <translation>Pour oublier quelqu’un, retirez-le de la liste, ou supprimez ses photos du dossier de la galerie. Ce qui a été retiré dans la fenêtre peut être restauré pendant 30 jours, ou jusqu’à ce que vous le supprimiez de &lt;i&gt;.rollcall/removed&lt;/i&gt; dans ce dossier.</translation>
    </message>
    <message>
      <source>To improve: names would be more reliable</source>
      <translation>À améliorer : les noms seraient plus sûrs</translation>
    </message>
    <message>
      <source>To the content</source>
      <translation>Aller au contenu</translation>
    </message>
    <message>
      <source>To, this day included</source>
      <translation>Au, ce jour compris</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Jeton</translation>
    </message>
    <message>
      <source>Token added</source>
      <translation>Jeton ajouté</translation>
    </message>
    <message>
      <source>Token revoked</source>
      <translation>Jeton révoqué</translation>
    </message>
    <message>
      <source>Too bright. Turn away from the light a little.</source>
      <translation>Trop clair. Détournez-vous un peu de la lumière.</translation>
    </message>
    <message>
      <source>Too dark. Turn on a light, or face the window.</source>
      <translation>Trop sombre. Allumez une lampe, ou tournez-vous vers la fenêtre.</translation>
    </message>
    <message>
      <source>Too far away. Come closer to the camera.</source>
      <translation>Trop loin. Approchez-vous de la caméra.</translation>
    </message>
    <message>
      <source>Too many of the {people} people registered look like one person or share a picture, as the gallery check tells; a threshold can be learnt from {needed} who do not.</source>
      <translation>Trop de personnes parmi les {people} inscrites semblent être une même personne ou partagent une image, comme l’indique la vérification de la galerie ; un seuil peut être appris de {needed} qui ne le font pas.</translation>
    </message>
    <message>
      <source>Too many requests: try again in a moment; the header Retry-After has the seconds.</source>
      <translation>Trop de requêtes : réessayez dans un instant ; l’en-tête Retry-After contient les secondes.</translation>
    </message>
    <message>
      <source>Too many wrong PINs for {name}: try again in {seconds} seconds.</source>
      <translation>Trop de codes PIN erronés pour {name} : réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Totaux</translation>
    </message>
    <message>
      <source>Trail exported</source>
      <translation>Piste exportée</translation>
    </message>
    <message>
      <source>Train a&amp;gain</source>
      <translation>Re&amp;faire l’entraînement</translation>
    </message>
    <message>
      <source>Train it again when people come or go.</source>
      <translation>Refaites l’entraînement quand des personnes arrivent ou partent.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition, or with {command}.</source>
      <translation>Refaites l’entraînement : par Outils, Entraîner la reconnaissance, ou avec {command}.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition.</source>
      <translation>Refaites l’entraînement : par Outils, Entraîner la reconnaissance.</translation>
    </message>
    <message>
      <source>Train recognition</source>
      <translation>Entraîner la reconnaissance</translation>
    </message>
    <message>
      <source>Trained heads and ensembles</source>
      <translation>Les têtes et les ensembles entraînés</translation>
    </message>
    <message>
      <source>Trained on: {data}</source>
      <translation>Entraîné sur : {data}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Training curves, epoch by epoch</source>
      <translation>Courbes d’entraînement, époque par époque</translation>
    </message>
    <message>
      <source>Training failed inside Keras: {error}</source>
      <translation>L’entraînement a échoué dans Keras : {error}</translation>
    </message>
    <message>
      <source>Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its network is downloaded the first time.</source>
      <translation>S’entraîne sur un réseau fait pour des objets, non pour des visages. Pour comparer : attendez-vous à moins bien. Son réseau est téléchargé la première fois.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>Nouvel essai dans {seconds} s.</translation>
    </message>
    <message>
      <source>Trying again now…</source>
      <translation>Nouvel essai maintenant…</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Rotation</translation>
    </message>
    <message>
      <source>Turn your head slowly to your left.</source>
      <translation>Tournez lentement la tête vers votre gauche.</translation>
    </message>
    <message>
      <source>Turn your head slowly to your right.</source>
      <translation>Tournez lentement la tête vers votre droite.</translation>
    </message>
    <message>
      <source>Turned &amp;left (270°)</source>
      <translation>Tournée à &amp;gauche (270°)</translation>
    </message>
    <message>
      <source>Turned &amp;right (90°)</source>
      <translation>Tournée à &amp;droite (90°)</translation>
    </message>
    <message>
      <source>Turned left. Click to discard it</source>
      <translation>Tournée à gauche. Cliquez pour l’écarter</translation>
    </message>
    <message>
      <source>Turned right. Click to discard it</source>
      <translation>Tournée à droite. Cliquez pour l’écarter</translation>
    </message>
    <message>
      <source>Turned too far away. Turn back a little.</source>
      <translation>Trop tourné. Revenez un peu.</translation>
    </message>
    <message>
      <source>Two networks must agree</source>
      <translation>Deux réseaux doivent concorder</translation>
    </message>
    <message>
      <source>Two or three pictures of {person} in different light make the name more reliable.</source>
      <translation>Deux ou trois images de {person} sous une lumière différente rendent le nom plus sûr.</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>Tapez un nom.</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most} with at most {decimals} decimals, such as {example}.</source>
      <translation>Tapez un nombre de 0 à {most} avec au plus {decimals} décimales, comme {example}.</translation>
    </message>
    <message>
      <source>Type a part of a name, or choose</source>
      <translation>Tapez une partie d’un nom, ou choisissez</translation>
    </message>
    <message>
      <source>Type the same again.</source>
      <translation>Tapez la même chose encore une fois.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation>Annuler : {change}</translation>
    </message>
    <message>
      <source>Undo: {change} (Ctrl+Z)</source>
      <translation>Annuler : {change} (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is not ignored any more. What was erased stays erased.</source>
      <translation>Annulé : l’inconnu {stranger} n’est plus ignoré. Ce qui a été effacé reste effacé.</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is {person}.</source>
      <translation>Annulé : l’inconnu {stranger} est {person}.</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>Annulé : {change}</translation>
    </message>
    <message>
      <source>Undone: {file} is deleted.</source>
      <translation>Annulé : {file} est supprimé.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Unknown faces are not kept, since consent is required (config.yaml: privacy.require_consent: true).</source>
      <translation>Les visages inconnus ne sont pas conservés, car un consentement est exigé (config.yaml : privacy.require_consent: true).</translation>
    </message>
    <message>
      <source>Unknown faces are not kept.

To be able to name them later, set sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start Rollcall again.</source>
      <translation>Les visages inconnus ne sont pas gardés.

Pour pouvoir les nommer plus tard, donnez à sightings.strangers_keep_hours dans config.yaml le nombre d’heures pendant lesquelles ils doivent être gardés, et redémarrez Rollcall.</translation>
    </message>
    <message>
      <source>Unknown people: {place}</source>
      <translation>Inconnus : {place}</translation>
    </message>
    <message>
      <source>Unloc&amp;k…</source>
      <translation>Déverro&amp;uiller…</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Déverrouillé</translation>
    </message>
    <message>
      <source>Until the end of</source>
      <translation>Jusqu’à la fin du</translation>
    </message>
    <message>
      <source>Until then the nearest template is used.</source>
      <translation>D’ici là, le gabarit le plus proche est utilisé.</translation>
    </message>
    <message>
      <source>Until then those who came are compared with their pictures.</source>
      <translation>D’ici là, les personnes arrivées sont comparées avec leurs images.</translation>
    </message>
    <message>
      <source>Up to, this day included</source>
      <translation>Jusqu’à ce jour compris</translation>
    </message>
    <message>
      <source>Us&amp;e it</source>
      <translation>U&amp;tiliser</translation>
    </message>
    <message>
      <source>Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
      <translation>Donnez le numéro d’une caméra, un fichier vidéo, un dossier d’images, une adresse rtsp:// ou http://, ou demo.</translation>
    </message>
    <message>
      <source>Use a file that you have, for example from another computer</source>
      <translation>Utiliser un fichier que vous avez, par exemple d’un autre ordinateur</translation>
    </message>
    <message>
      <source>Use of the processor</source>
      <translation>Usage du processeur</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nom d’utilisateur</translation>
    </message>
    <message>
      <source>Usually 1883, or 8883 with TLS.</source>
      <translation>D’ordinaire 1883, ou 8883 avec TLS.</translation>
    </message>
    <message>
      <source>VGG Face descriptor (VGG-16 with its dense layers)</source>
      <translation>Descripteur VGG Face (VGG-16 avec ses couches denses)</translation>
    </message>
    <message>
      <source>VGG Face descriptor, VGG-16 with dense layers</source>
      <translation>VGG Face Descriptor, VGG-16 avec couches denses</translation>
    </message>
    <message>
      <source>VGGFace face embedder (VGG-16)</source>
      <translation>VGGFace, reconnaît les visages (VGG-16)</translation>
    </message>
    <message>
      <source>VGGFace's networks</source>
      <translation>Les réseaux de VGGFace</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (ResNet-50)</source>
      <translation>VGGFace2, reconnaît les visages (ResNet-50)</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (SE-ResNet-50)</source>
      <translation>VGGFace2, reconnaît les visages (SE-ResNet-50)</translation>
    </message>
    <message>
      <source>Vectors of {dimension} values cannot be indexed on the server, which takes {most} at most: use another embedder, or search at the desks (gallery.search: desk).</source>
      <translation>Des vecteurs de {dimension} valeurs ne peuvent pas être indexés sur le serveur, qui en accepte {most} au plus : utilisez un autre encodeur, ou cherchez aux postes (gallery.search: desk).</translation>
    </message>
    <message>
      <source>Verifying {subject}</source>
      <translation>Vérification de {subject}</translation>
    </message>
    <message>
      <source>Video &amp;file…</source>
      <translation>&amp;Fichier vidéo…</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Fichier vidéo…</translation>
    </message>
    <message>
      <source>Videos ({patterns})</source>
      <translation>Vidéos ({patterns})</translation>
    </message>
    <message>
      <source>Visitor: {person}, {begin} to {end}</source>
      <translation>Visiteur : {person}, de {begin} à {end}</translation>
    </message>
    <message>
      <source>Visitors, {date}</source>
      <translation>Visiteurs, {date}</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>Q&amp;uand</translation>
    </message>
    <message>
      <source>Wait for a source</source>
      <translation>Attente d’une source</translation>
    </message>
    <message>
      <source>Wait for an answer</source>
      <translation>Attente d’une réponse</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>Avertissements et erreurs</translation>
    </message>
    <message>
      <source>Was set aside</source>
      <translation>Mise de côté</translation>
    </message>
    <message>
      <source>Watch several sources at once</source>
      <translation>Afficher plusieurs sources en même temps</translation>
    </message>
    <message>
      <source>Watch this stream</source>
      <translation>Regarder ce flux</translation>
    </message>
    <message>
      <source>WebFace260M, a part of it</source>
      <translation>WebFace260M, une partie</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Semaine du</translation>
    </message>
    <message>
      <source>Week of {date}</source>
      <translation>Semaine du {date}</translation>
    </message>
    <message>
      <source>Weights of distances are learnt from two people or more, of whom one has two pictures.</source>
      <translation>Les poids des distances s’apprennent de deux personnes ou plus, dont une a deux images.</translation>
    </message>
    <message>
      <source>Weights that are missing are fetched in the background; otherwise only when asked.</source>
      <translation>Les poids manquants sont téléchargés en arrière-plan ; sinon, seulement sur demande.</translation>
    </message>
    <message>
      <source>Were here today</source>
      <translation>Étaient là aujourd’hui</translation>
    </message>
    <message>
      <source>Wha&amp;t</source>
      <translation>Qu&amp;oi</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What OpenVINO computes on: CPU, GPU, AUTO.</source>
      <translation>Sur quoi OpenVINO calcule : CPU, GPU, AUTO.</translation>
    </message>
    <message>
      <source>What Rollcall keeps of people: it is not sealed.</source>
      <translation>Ce que Rollcall garde des personnes : ce n’est pas scellé.</translation>
    </message>
    <message>
      <source>What a start opens: camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>Ce qu’un démarrage ouvre : numéro de caméra, fichier vidéo, dossier d’images, adresse rtsp:// ou http://, ou demo.</translation>
    </message>
    <message>
      <source>What all topics begin with.</source>
      <translation>Ce par quoi commencent tous les sujets.</translation>
    </message>
    <message>
      <source>What changes here is kept, and delivered when the server answers again.</source>
      <translation>Ce qui change ici est gardé, et transmis quand le serveur répond de nouveau.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Ce qui se passe</translation>
    </message>
    <message>
      <source>What is done here is kept, and delivered when it can be.</source>
      <translation>Ce qui est fait ici est gardé, et transmis dès que possible.</translation>
    </message>
    <message>
      <source>What is imported</source>
      <translation>Ce qui est importé</translation>
    </message>
    <message>
      <source>What is kept of a look</source>
      <translation>Ce qui est gardé d’une vue</translation>
    </message>
    <message>
      <source>What is kept of each look: the face, or the whole frame.</source>
      <translation>Ce qui est gardé de chaque vue : le visage, ou l’image entière.</translation>
    </message>
    <message>
      <source>What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days.</source>
      <translation>Ce qui est encore trop ancien pour les réglages n’est pas affiché, et sera de nouveau supprimé : voir sightings.keep_days.</translation>
    </message>
    <message>
      <source>What is the name of {name}?</source>
      <translation>Quel est le nom de {name} ?</translation>
    </message>
    <message>
      <source>What is written: debug, info, warning or error.</source>
      <translation>Ce qui est écrit : debug, info, warning ou error.</translation>
    </message>
    <message>
      <source>What is your name?</source>
      <translation>Quel est votre nom ?</translation>
    </message>
    <message>
      <source>What it has not done yet is lost, and it has to be started again.</source>
      <translation>Ce qui n’est pas encore fait est perdu, et il faut tout recommencer.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>What it is called on its picture; without one, as the source is called.</source>
      <translation>Son nom sur son image ; sans nom, celui de la source.</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>À quoi elle sert</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Ce qu’il dit</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}, or until sightings are erased.</source>
      <translation>Ce qu’il y avait avant est gardé un certain temps sous {copy}, ou jusqu’à ce que des passages soient effacés.</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}.</source>
      <translation>Ce qu’il y avait avant est gardé un certain temps sous {copy}.</translation>
    </message>
    <message>
      <source>What the &amp;threshold means</source>
      <translation>Ce que &amp;signifie le seuil</translation>
    </message>
    <message>
      <source>What the system's key store has under {service} {name} is no key of Rollcall; restore it with: python main.py privacy recover</source>
      <translation>Ce que le trousseau du système a sous {service} {name} n’est pas une clé de Rollcall ; restaurez-la avec : python main.py privacy recover</translation>
    </message>
    <message>
      <source>What this threshold means is being computed.</source>
      <translation>Calcul de ce que signifie ce seuil.</translation>
    </message>
    <message>
      <source>What was imported stays, and the next start offers to go on.</source>
      <translation>Ce qui est importé reste, et le prochain démarrage propose de reprendre.</translation>
    </message>
    <message>
      <source>What went wrong and when; it names no people.</source>
      <translation>Ce qui a échoué et quand ; personne n’y est nommé.</translation>
    </message>
    <message>
      <source>What {name} agrees to</source>
      <translation>Ce à quoi {name} consent</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Where Home Assistant looks for devices; without a value, none is told.</source>
      <translation>Où Home Assistant cherche les appareils ; sans valeur, aucun n’est annoncé.</translation>
    </message>
    <message>
      <source>Where its key is</source>
      <translation>Où est sa clé</translation>
    </message>
    <message>
      <source>Where somebody was seen, in sightings; without one, the name.</source>
      <translation>Où quelqu'un a été vu, dans les passages ; sans indication, le nom.</translation>
    </message>
    <message>
      <source>Where to save? A new folder is made there</source>
      <translation>Où enregistrer ? Un nouveau dossier y est créé</translation>
    </message>
    <message>
      <source>Where weights are kept; without a value, in the platform's place.</source>
      <translation>Où les poids sont gardés ; sans valeur, à l’endroit prévu par le système.</translation>
    </message>
    <message>
      <source>Which account did what and when. People stand in it as pseudonyms.</source>
      <translation>Quel compte a fait quoi et quand. Les personnes y figurent sous des pseudonymes.</translation>
    </message>
    <message>
      <source>Which arrivals and departures are told; a camera that only watches shows names and records nothing.</source>
      <translation>Quelles arrivées et quels départs sont signalés ; une caméra en observation seule affiche les noms et n'enregistre rien.</translation>
    </message>
    <message>
      <source>Which cameras, files and addresses were shown last, without passwords.</source>
      <translation>Quelles caméras, quels fichiers et quelles adresses ont été affichés en dernier, sans mots de passe.</translation>
    </message>
    <message>
      <source>Which entry no longer counts? It stays on record, and so does who withdrew it.</source>
      <translation>Quelle entrée ne compte plus ? Elle reste consignée, tout comme qui l’a retirée.</translation>
    </message>
    <message>
      <source>Which face is {name}?</source>
      <translation>Quel visage est {name} ?</translation>
    </message>
    <message>
      <source>Which key seals the gallery, not the key itself.</source>
      <translation>Quelle clé scelle la galerie, pas la clé elle-même.</translation>
    </message>
    <message>
      <source>Which networks?</source>
      <translation>Quels réseaux ?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.</source>
      <translation>Qui arrive et part est envoyé à {host} (config.yaml : webhook.url). Tout le reste demeure sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Who do they &amp;look like? A game…</source>
      <translation>À qui ressemb&amp;le-t-on ? Un jeu…</translation>
    </message>
    <message>
      <source>Who do they look like?</source>
      <translation>À qui ressemble-t-on ?</translation>
    </message>
    <message>
      <source>Who is at work?</source>
      <translation>Qui est au travail ?</translation>
    </message>
    <message>
      <source>Who is expected when</source>
      <translation>Qui est attendu quand</translation>
    </message>
    <message>
      <source>Who is expected when. Sheets of the past stay as they are.</source>
      <translation>Qui est attendu quand. Les feuilles du passé restent telles quelles.</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Qui est là</translation>
    </message>
    <message>
      <source>Who is here now</source>
      <translation>Qui est là maintenant</translation>
    </message>
    <message>
      <source>Who is on these &amp;pictures…</source>
      <translation>&amp;Qui est sur ces images…</translation>
    </message>
    <message numerus="yes">
      <source>Who is on these {n} pictures?</source>
      <extracomment>For 1: Who is this?</extracomment>
      <translation>
        <numerusform>Qui est-ce ?</numerusform>
        <numerusform>Qui est sur ces {n} images ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is on this picture?</source>
      <translation>Qui est sur cette image ?</translation>
    </message>
    <message>
      <source>Who is on {file}?</source>
      <translation>Qui est sur {file} ?</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>Who may operate Rollcall, with their PINs as hashes of Argon2id.</source>
      <translation>Qui peut utiliser Rollcall comme opérateur, avec les codes PIN hachés par Argon2id.</translation>
    </message>
    <message>
      <source>Whoever is registered is named on the picture. To register somebody, drop a photo onto the window, or press Ctrl+E for the camera.</source>
      <translation>Qui est inscrit est nommé sur l’image. Pour inscrire quelqu’un, déposez une photo sur la fenêtre, ou appuyez sur Ctrl+E pour la caméra.</translation>
    </message>
    <message>
      <source>Whom the face looks a little like</source>
      <translation>À qui le visage ressemble un peu</translation>
    </message>
    <message>
      <source>Whose face?

Take the one in front of the camera, choose a picture, or drop one here. It is not kept.</source>
      <translation>Le visage de qui ?

Prenez celui qui est devant la caméra, choisissez une image, ou déposez-en une ici. Elle n’est pas gardée.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Width in pixels; a picture with a smaller face is refused.</source>
      <translation>Largeur en pixels ; une image avec un visage plus petit est refusée.</translation>
    </message>
    <message>
      <source>Width in pixels; smaller faces are not looked for, and those found all the same must be more alike to get a name.</source>
      <translation>Largeur en pixels ; les visages plus petits ne sont pas cherchés, et ceux trouvés malgré tout doivent ressembler davantage pour recevoir un nom.</translation>
    </message>
    <message>
      <source>Width of the picture</source>
      <translation>Largeur de l’image</translation>
    </message>
    <message>
      <source>Width that is asked of a camera, in pixels.</source>
      <translation>Largeur demandée à une caméra, en pixels.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>With a photo…</source>
      <translation>Avec une photo…</translation>
    </message>
    <message>
      <source>With operators, whoever changes or gives away what is kept is asked for a PIN or passphrase, and stands in the audit trail by name. Looking needs none. It keeps honest people honest at this desk: whoever owns the files of this account can remove it.</source>
      <translation>Avec des opérateurs, qui change ou communique ce qui est gardé doit donner un code PIN ou une phrase de passe, et figure par son nom dans la piste d’audit. Regarder n’en demande pas. Cela aide les gens honnêtes à le rester à ce poste : qui possède les fichiers de ce compte peut le retirer.</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>Par les images</translation>
    </message>
    <message>
      <source>With so few strangers a rate under {percent} cannot be told from none.</source>
      <translation>Avec si peu d’inconnus, un taux inférieur à {percent} ne se distingue pas de zéro.</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>Avec la caméra</translation>
    </message>
    <message>
      <source>With this</source>
      <translation>Ainsi</translation>
    </message>
    <message>
      <source>With this device's camera</source>
      <translation>Avec la caméra de cet appareil</translation>
    </message>
    <message>
      <source>With {threshold:.3f}, the threshold for this rate, hardly anybody would be recognised, so it is not set: look for pictures under a wrong name (gallery check), or allow more strangers.</source>
      <translation>Avec {threshold:.3f}, le seuil pour ce taux, presque personne ne serait reconnu ; il n’est donc pas fixé : cherchez des images sous un mauvais nom (vérification de la galerie) ou admettez plus d’inconnus.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw an entry</source>
      <translation>Retirer une entrée</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>Retirer le consentement</translation>
    </message>
    <message>
      <source>Withdrew earlier corrections of this face</source>
      <translation>Retrait des corrections antérieures de ce visage</translation>
    </message>
    <message>
      <source>Without a valid consent</source>
      <translation>Sans consentement valable</translation>
    </message>
    <message>
      <source>Without a value</source>
      <translation>Sans valeur</translation>
    </message>
    <message>
      <source>Without encryption</source>
      <translation>Sans chiffrement</translation>
    </message>
    <message>
      <source>Worse than comparing with pictures: better not use it.</source>
      <translation>Moins bien que la comparaison avec les images : mieux vaut ne pas l’utiliser.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>Écrivez d’abord le nom.</translation>
    </message>
    <message>
      <source>Writes and applies the changes (Ctrl+S)</source>
      <translation>Écrit et applique les changements (Ctrl+S)</translation>
    </message>
    <message>
      <source>Writes into each of these pictures where and when it was taken.</source>
      <translation>Écrit dans chacune de ces images où et quand elle a été prise.</translation>
    </message>
    <message>
      <source>Writes the list; the window opens anew with these sources</source>
      <translation>Écrit la liste ; la fenêtre s'ouvre à nouveau avec ces sources</translation>
    </message>
    <message>
      <source>Writing faces</source>
      <translation>Écriture des visages</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Écriture du rapport</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>Écrit dans {file}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>Code PIN erroné</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {n} names as face tags.</source>
      <extracomment>For 1: Wrote {n} name as a face tag.</extracomment>
      <translation>
        <numerusform>{n} nom écrit comme étiquette de visage.</numerusform>
        <numerusform>{n} noms écrits comme étiquettes de visages.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>You said so. A picture of this face is in the gallery now, so that it is recognised next time.</source>
      <translation>Vous l’avez dit. Une image de ce visage est maintenant dans la galerie, pour qu’il soit reconnu la prochaine fois.</translation>
    </message>
    <message>
      <source>You said that the name was wrong. Faces like this one get it no more.</source>
      <translation>Vous avez dit que le nom était faux. Les visages comme celui-ci ne le reçoivent plus.</translation>
    </message>
    <message>
      <source>You said that this face is to be ignored: it is not named and not recorded.</source>
      <translation>Vous avez dit d’ignorer ce visage : il n’est ni nommé ni noté.</translation>
    </message>
    <message>
      <source>You said that this is none of these: {names}. Faces like this one do not get their names any more.</source>
      <translation>Vous avez dit que ce n’est aucune de ces personnes : {names}. Les visages comme celui-ci ne reçoivent plus leurs noms.</translation>
    </message>
    <message>
      <source>You said this is not {name}. Faces like this one do not get that name any more.</source>
      <translation>Vous avez dit que ce n’est pas {name}. Les visages comme celui-ci ne reçoivent plus ce nom.</translation>
    </message>
    <message>
      <source>Your camera</source>
      <translation>Votre caméra</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Your people get another's name</source>
      <translation>Vos personnes reçoivent le nom d’une autre</translation>
    </message>
    <message>
      <source>Your people get their own name</source>
      <translation>Vos personnes reçoivent leur propre nom</translation>
    </message>
    <message>
      <source>Your token may not register anybody.</source>
      <translation>Votre jeton ne permet d’inscrire personne.</translation>
    </message>
    <message>
      <source>Yourself</source>
      <translation>Vous-même</translation>
    </message>
    <message>
      <source>YuNet face detector, OpenCV model zoo 2023mar, int8 weights</source>
      <translation>YuNet, détecte les visages, OpenCV Model Zoo 2023mar, poids en int8</translation>
    </message>
    <message>
      <source>YuNet: one small network, five landmarks</source>
      <translation>YuNet : un petit réseau, cinq repères</translation>
    </message>
    <message>
      <source>Zip file (*.zip)</source>
      <translation>Fichier zip (*.zip)</translation>
    </message>
    <message>
      <source>a face, still looking</source>
      <translation>un visage, encore en cours</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>encore quelques secondes</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>une liste</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>about 1 stranger in {strangers} would be named</source>
      <translation>environ 1 inconnu sur {strangers} serait nommé</translation>
    </message>
    <message>
      <source>about {percent} of strangers would be named</source>
      <translation>environ {percent} des inconnus seraient nommés</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>encore environ {time}</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>age {ms} ms</source>
      <translation>âge {ms} ms</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>autorisé</translation>
    </message>
    <message>
      <source>also seen {times}</source>
      <translation>vu aussi {times}</translation>
    </message>
    <message>
      <source>always available, always up to date</source>
      <translation>toujours disponible, toujours à jour</translation>
    </message>
    <message>
      <source>an ignored face</source>
      <translation>un visage ignoré</translation>
    </message>
    <message>
      <source>and a bit like</source>
      <translation>et un peu comme</translation>
    </message>
    <message>
      <source>and also like</source>
      <translation>et aussi comme</translation>
    </message>
    <message>
      <source>another face of the picture is more like the person</source>
      <translation>un autre visage de l’image ressemble davantage à la personne</translation>
    </message>
    <message>
      <source>at most 1 in {low}</source>
      <translation>au plus 1 sur {low}</translation>
    </message>
    <message>
      <source>attendance {date}</source>
      <translation>présences {date}</translation>
    </message>
    <message>
      <source>audit trail {date}</source>
      <translation>piste d’audit {date}</translation>
    </message>
    <message>
      <source>auto searches those on the server where this desk has a site; desk knows its own people only.</source>
      <translation>auto les cherche sur le serveur si ce poste a un site ; desk ne connaît que ses propres personnes.</translation>
    </message>
    <message>
      <source>auto, disable, require, verify-ca or verify-full; auto checks the certificate of another computer.</source>
      <translation>auto, disable, require, verify-ca ou verify-full ; auto vérifie le certificat d’un autre ordinateur.</translation>
    </message>
    <message>
      <source>auto, f32, bf16, f16 or int8; auto takes the quickest here that agrees with f32.</source>
      <translation>auto, f32, bf16, f16 ou int8 ; auto prend le plus rapide ici qui concorde avec f32.</translation>
    </message>
    <message>
      <source>auto, keystore, file or passphrase; auto takes the system's key store, or else a file.</source>
      <translation>auto, keystore, file ou passphrase ; auto prend le trousseau du système, ou sinon un fichier.</translation>
    </message>
    <message>
      <source>away</source>
      <translation>sorti</translation>
    </message>
    <message>
      <source>away {times}</source>
      <translation>sorti {times}</translation>
    </message>
    <message>
      <source>better than with pictures</source>
      <translation>mieux que par les images</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <source>came</source>
      <translation>arrivé</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>est entré</translation>
    </message>
    <message>
      <source>camera {number}</source>
      <translation>caméra {number}</translation>
    </message>
    <message>
      <source>cannot be read: write it as postgresql://user@host:5432/database, without a password.</source>
      <translation>ne peut pas être lu : écrivez-le sous la forme postgresql://utilisateur@hôte:5432/base, sans mot de passe.</translation>
    </message>
    <message>
      <source>cannot be recognised</source>
      <translation>ne peut pas être reconnue</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>inutilisable</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>cut by the border</source>
      <translation>coupé par le bord</translation>
    </message>
    <message>
      <source>detection {ms} ms</source>
      <translation>détection {ms} ms</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>personnes différentes</translation>
    </message>
    <message>
      <source>distance {distance}</source>
      <translation>distance {distance}</translation>
    </message>
    <message>
      <source>distance {value}</source>
      <translation>distance {value}</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>douteux</translation>
    </message>
    <message>
      <source>down</source>
      <translation>vers le bas</translation>
    </message>
    <message>
      <source>enough looks {done}</source>
      <translation>assez de vues {done}</translation>
    </message>
    <message>
      <source>enough looks {done}; missing: {missing}</source>
      <translation>assez de vues {done} ; il manque : {missing}</translation>
    </message>
    <message>
      <source>entries before it were removed, added or put into another order</source>
      <translation>des entrées qui la précèdent ont été retirées, ajoutées ou mises dans un autre ordre</translation>
    </message>
    <message>
      <source>excused</source>
      <translation>excusé</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>attendu</translation>
    </message>
    <message>
      <source>extrapolated</source>
      <translation>extrapolé</translation>
    </message>
    <message>
      <source>fewer than 1 stranger in {strangers} would be named</source>
      <translation>moins de 1 inconnu sur {strangers} serait nommé</translation>
    </message>
    <message>
      <source>finds the faces</source>
      <translation>trouve les visages</translation>
    </message>
    <message>
      <source>gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database</source>
      <translation>gallery.database ne peut pas être lu ({error}) : écrivez-le sous la forme postgresql://utilisateur@hôte:5432/base</translation>
    </message>
    <message>
      <source>gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector</source>
      <translation>gallery.database a besoin du paquet psycopg, qui n’est pas installé : pip install 'psycopg[binary]' pgvector</translation>
    </message>
    <message>
      <source>has characters that cannot be shown ({shown}): write it again without them.</source>
      <translation>contient des caractères impossibles à afficher ({shown}) : réécrivez-le sans eux.</translation>
    </message>
    <message>
      <source>here</source>
      <translation>là</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>présent</translation>
    </message>
    <message numerus="yes">
      <source>here {n} times</source>
      <extracomment>For 1: here once</extracomment>
      <translation>
        <numerusform>{n} fois ici</numerusform>
        <numerusform>{n} fois ici</numerusform>
      </translation>
    </message>
    <message>
      <source>holds a password, which config.yaml is no place for: take it out of there, and keep it with: python main.py gallery server password</source>
      <translation>contient un mot de passe, qui n’a pas sa place dans config.yaml : retirez-le, et gardez-le avec : python main.py gallery server password</translation>
    </message>
    <message>
      <source>how many strangers would be named is not known for this model</source>
      <translation>combien d’inconnus seraient nommés n’est pas connu pour ce modèle</translation>
    </message>
    <message>
      <source>how often your people are missed cannot be known with one picture a person</source>
      <translation>combien de fois vos personnes sont manquées est inconnu avec une image par personne</translation>
    </message>
    <message>
      <source>http(s) address to which each arrival and departure is sent as JSON; without one, nothing is sent.</source>
      <translation>adresse http(s) à laquelle chaque arrivée et départ est envoyé en JSON ; sans adresse, rien n’est envoyé.</translation>
    </message>
    <message>
      <source>in the gallery already</source>
      <translation>déjà dans la galerie</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>utilisé</translation>
    </message>
    <message>
      <source>interrupted; can be continued</source>
      <translation>interrompu ; peut être continué</translation>
    </message>
    <message>
      <source>is excused</source>
      <translation>excusé</translation>
    </message>
    <message>
      <source>is missing.</source>
      <translation>manque.</translation>
    </message>
    <message>
      <source>it announces a picture that is too large</source>
      <translation>elle annonce une image trop grande</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>elle ne peut pas être lue</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>elle a coupé la connexion</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>il ne répond pas</translation>
    </message>
    <message>
      <source>it fell silent or closed the connection</source>
      <translation>elle s’est tue ou a coupé la connexion</translation>
    </message>
    <message>
      <source>it is not clear which face the tag means</source>
      <translation>on ne sait pas quel visage l’étiquette désigne</translation>
    </message>
    <message>
      <source>it sends a picture that is too large</source>
      <translation>elle envoie une image trop grande</translation>
    </message>
    <message>
      <source>it was changed, or another key signed it</source>
      <translation>elle a été modifiée, ou une autre clé l’a signée</translation>
    </message>
    <message>
      <source>it was changed, or is damaged</source>
      <translation>il a été modifié, ou est endommagé</translation>
    </message>
    <message>
      <source>it was cut off while it was written; the next entry takes its place</source>
      <translation>elle a été coupée pendant son écriture ; l’entrée suivante prend sa place</translation>
    </message>
    <message>
      <source>its headers are too long</source>
      <translation>ses en-têtes sont trop longs</translation>
    </message>
    <message>
      <source>key picture</source>
      <translation>image principale</translation>
    </message>
    <message>
      <source>last seen {when}</source>
      <translation>vu en dernier {when}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>parti</translation>
    </message>
    <message>
      <source>left: set aside</source>
      <translation>parti (mis de côté)</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>encore moins d’une minute</translation>
    </message>
    <message>
      <source>like {name}</source>
      <translation>comme {name}</translation>
    </message>
    <message>
      <source>lines of settings</source>
      <translation>des lignes de réglages</translation>
    </message>
    <message>
      <source>little contrast</source>
      <translation>peu de contraste</translation>
    </message>
    <message>
      <source>live</source>
      <translation>vivant</translation>
    </message>
    <message>
      <source>looks a little like</source>
      <translation>ressemble un peu à</translation>
    </message>
    <message>
      <source>looser</source>
      <translation>plus souple</translation>
    </message>
    <message>
      <source>missing: {missing}</source>
      <translation>il manque : {missing}</translation>
    </message>
    <message>
      <source>most similar, just for fun</source>
      <translation>le plus ressemblant, juste pour rire</translation>
    </message>
    <message>
      <source>mqtt.ca: {file} cannot be read as certificates: {error}</source>
      <translation>mqtt.ca : {file} ne peut pas être lu comme certificats : {error}</translation>
    </message>
    <message>
      <source>mqtt.password_file: {file} cannot be read: {error}.</source>
      <translation>mqtt.password_file : {file} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
      <source>naming {ms} ms</source>
      <translation>nom {ms} ms</translation>
    </message>
    <message>
      <source>nearest: {people}</source>
      <translation>les plus proches : {people}</translation>
    </message>
    <message>
      <source>nearest; double, where two networks must agree; or head:NAME or ensemble:NAME, trained for the gallery, which bring their network.</source>
      <translation>nearest ; double, où deux réseaux doivent concorder ; ou head:NOM ou ensemble:NOM, entraînés pour la galerie, qui apportent leur réseau.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>next nearest: {people}</source>
      <translation>ensuite les plus proches : {people}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>pas de réponse à temps</translation>
    </message>
    <message>
      <source>no better than with pictures</source>
      <translation>pas mieux que par les images</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>aucun visage trouvé</translation>
    </message>
    <message>
      <source>no problems found.</source>
      <translation>aucun problème trouvé.</translation>
    </message>
    <message>
      <source>no valid consent</source>
      <translation>pas de consentement valable</translation>
    </message>
    <message>
      <source>no valid consent: ignored</source>
      <translation>pas de consentement valable : ignoré</translation>
    </message>
    <message>
      <source>nobody is near enough</source>
      <translation>personne n’est assez proche</translation>
    </message>
    <message>
      <source>nobody is registered</source>
      <translation>personne n’est inscrit</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed</source>
      <translation>aucune vue de vos personnes n’est manquée</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed (95 %: at most {percent})</source>
      <translation>aucune vue de vos personnes n’est manquée (95 % : au plus {percent})</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>encore aucun</translation>
    </message>
    <message>
      <source>not a storage</source>
      <translation>n’est pas un espace de stockage</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>non autorisé</translation>
    </message>
    <message>
      <source>not compared yet</source>
      <translation>pas encore comparé</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>pas encore là</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>non jugé</translation>
    </message>
    <message>
      <source>not observed</source>
      <translation>non observé</translation>
    </message>
    <message>
      <source>not observed {times}</source>
      <translation>non observé {times}</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>pas encore vu</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <source>not stated in the package; Idiap, who trained it, publish their EdgeFace weights under CC BY-NC-SA 4.0: no commercial use</source>
      <translation>non indiquée dans le paquet ; Idiap, qui l’a entraîné, publie ses poids EdgeFace sous CC BY-NC-SA 4.0 : pas d’usage commercial</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>non utilisée</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>npm could not download {pinned}: {last}</source>
      <translation>npm n’a pas pu télécharger {pinned} : {last}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>off; show says beside a name whether the face is live; hold gives no name before (docs/liveness.md).</source>
      <translation>off ; show dit à côté d’un nom si le visage est vivant ; hold ne donne pas de nom avant (docs/liveness.md).</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message numerus="yes">
      <source>on {n} pictures</source>
      <extracomment>For 1: on {n} picture</extracomment>
      <translation>
        <numerusform>sur {n} image</numerusform>
        <numerusform>sur {n} images</numerusform>
      </translation>
    </message>
    <message>
      <source>on {pictures} of {people}</source>
      <translation>sur {pictures} de {people}</translation>
    </message>
    <message>
      <source>out of date: people changed</source>
      <translation>périmé : les personnes ont changé</translation>
    </message>
    <message>
      <source>perhaps {name}</source>
      <translation>peut-être {name}</translation>
    </message>
    <message>
      <source>pictures that are not published</source>
      <translation>des images non publiées</translation>
    </message>
    <message>
      <source>pip could not download {pinned}: {last}</source>
      <translation>pip n’a pas pu télécharger {pinned} : {last}</translation>
    </message>
    <message>
      <source>plain: they stay your own files; sealed: a photo is encrypted and moved away as it is registered.</source>
      <translation>plain : elles restent vos propres fichiers ; sealed : une photo est chiffrée et déplacée lors de son inscription.</translation>
    </message>
    <message>
      <source>postgresql://user@host/database that desks share the gallery on, without a password; without a value, the folder alone.</source>
      <translation>postgresql://utilisateur@hôte/base sur lequel des postes partagent la galerie, sans mot de passe ; sans valeur, le dossier seul.</translation>
    </message>
    <message>
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>quiet, balanced or fast: how much of the processor live pictures may take.</source>
      <translation>quiet, balanced ou fast : part du processeur que les images en direct peuvent prendre.</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>prêt</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>inscrit</translation>
    </message>
    <message>
      <source>round {done} of at most {total}</source>
      <translation>tour {done} sur {total} au plus</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>ligne {number}</translation>
    </message>
    <message>
      <source>serve.key belongs to a certificate: set serve.certificate, too.</source>
      <translation>serve.key va avec un certificat : définissez aussi serve.certificate.</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>mise de côté</translation>
    </message>
    <message>
      <source>several people</source>
      <translation>plusieurs personnes</translation>
    </message>
    <message>
      <source>should be a list, not {shown}.</source>
      <translation>devrait être une liste, et non {shown}.</translation>
    </message>
    <message>
      <source>should be auto, or width and height such as 16:9, from 1:{most} to {most}:1, not {shown}.</source>
      <translation>devrait être auto, ou une largeur et une hauteur comme 16:9, de 1:{most} à {most}:1, et non {shown}.</translation>
    </message>
    <message>
      <source>should be one of {choices}, not {shown}.</source>
      <translation>devrait être l’une de ces valeurs : {choices}, et non {shown}.</translation>
    </message>
    <message>
      <source>should be text, not {shown}: put it in quotes.</source>
      <translation>doit être un texte, et non {shown} : mettez-le entre guillemets.</translation>
    </message>
    <message>
      <source>should be {kind}, not {shown}.</source>
      <translation>devrait être {kind}, et non {shown}.</translation>
    </message>
    <message>
      <source>should begin with postgresql://, as in postgresql://user@host:5432/database, without a password; without a value no server is used.</source>
      <translation>devrait commencer par postgresql://, comme postgresql://user@host:5432/database, sans mot de passe ; sans valeur, aucun serveur n’est utilisé.</translation>
    </message>
    <message>
      <source>should have {most:,} characters at most.</source>
      <translation>devrait avoir {most:,} caractères au plus.</translation>
    </message>
    <message>
      <source>should have {most} entries at most.</source>
      <translation>devrait avoir {most} entrées au plus.</translation>
    </message>
    <message>
      <source>should lie between {low:g} and {high:g}, not {shown}.</source>
      <translation>devrait être compris entre {low:g} et {high:g}, et non {shown}.</translation>
    </message>
    <message>
      <source>should name a folder.</source>
      <translation>devrait indiquer un dossier.</translation>
    </message>
    <message>
      <source>sightings {date}</source>
      <translation>passages {date}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>depuis {time}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>quelqu’un d’autre</translation>
    </message>
    <message>
      <source>sources is a list: python main.py settings set sources takes the whole of it.</source>
      <translation>sources est une liste : python main.py settings set sources la prend en entier.</translation>
    </message>
    <message>
      <source>stands in {other} already.</source>
      <translation>figure déjà dans {other}.</translation>
    </message>
    <message>
      <source>straight ahead</source>
      <translation>de face</translation>
    </message>
    <message>
      <source>stricter</source>
      <translation>plus strict</translation>
    </message>
    <message>
      <source>tagged already</source>
      <translation>déjà étiqueté</translation>
    </message>
    <message>
      <source>tagged with another name, which stays</source>
      <translation>étiqueté d’un autre nom, qui reste</translation>
    </message>
    <message>
      <source>taken into the gallery</source>
      <translation>repris dans la galerie</translation>
    </message>
    <message>
      <source>tells the faces apart</source>
      <translation>distingue les visages</translation>
    </message>
    <message>
      <source>text</source>
      <translation>du texte</translation>
    </message>
    <message>
      <source>the Visual Geometry Group's, for non-commercial use</source>
      <translation>celle du Visual Geometry Group, pour un usage non commercial</translation>
    </message>
    <message>
      <source>the beginning of the trail is missing, so nothing can be checked</source>
      <translation>le début de la piste manque, donc rien ne peut être vérifié</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, for non-commercial use</source>
      <translation>le code qui les a convertis est sous MIT ; les poids sont du Visual Geometry Group, pour un usage non commercial</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, who state no licence for them: ask Oxford before any use but research</source>
      <translation>le code qui les a convertis est sous MIT ; les poids sont du Visual Geometry Group, qui n’indique pas de licence : demandez à Oxford avant tout usage autre que la recherche</translation>
    </message>
    <message>
      <source>the face is blurred</source>
      <translation>le visage est flou</translation>
    </message>
    <message>
      <source>the face is too small</source>
      <translation>le visage est trop petit</translation>
    </message>
    <message>
      <source>the name cannot be written</source>
      <translation>le nom ne peut pas être écrit</translation>
    </message>
    <message>
      <source>the name is not possible for a person</source>
      <translation>le nom n’est pas possible pour une personne</translation>
    </message>
    <message>
      <source>the npm package {package}</source>
      <translation>le paquet npm {package}</translation>
    </message>
    <message>
      <source>the package {package}</source>
      <translation>le paquet {package}</translation>
    </message>
    <message>
      <source>the parts of the stream are no pictures but {kinds}</source>
      <translation>les parties du flux ne sont pas des images mais {kinds}</translation>
    </message>
    <message>
      <source>the person meant</source>
      <translation>la personne voulue</translation>
    </message>
    <message>
      <source>the picture or its tags cannot be read</source>
      <translation>l’image ou ses étiquettes ne peuvent pas être lues</translation>
    </message>
    <message>
      <source>the picture was cut after it was tagged</source>
      <translation>l’image a été rognée après avoir été étiquetée</translation>
    </message>
    <message>
      <source>the picture was cut to another shape after it was tagged</source>
      <translation>l’image a été rognée à un autre format après avoir été étiquetée</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>inchangé</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>même personne</translation>
    </message>
    <message>
      <source>the tag names somebody without saying where</source>
      <translation>l’étiquette nomme quelqu’un sans dire où</translation>
    </message>
    <message>
      <source>the tags do not tell which way round they are</source>
      <translation>les étiquettes ne disent pas dans quel sens elles sont</translation>
    </message>
    <message>
      <source>the text '{text}'</source>
      <translation>le texte « {text} »</translation>
    </message>
    <message>
      <source>the wheel {package}</source>
      <translation>le wheel {package}</translation>
    </message>
    <message>
      <source>there is no face where the tag says</source>
      <translation>il n’y a pas de visage là où l’étiquette l’indique</translation>
    </message>
    <message>
      <source>there is no home folder for '{folder}': write the path without ~.</source>
      <translation>il n’y a pas de dossier personnel pour « {folder} » : écrivez le chemin sans ~.</translation>
    </message>
    <message>
      <source>there is such a file already</source>
      <translation>un tel fichier existe déjà</translation>
    </message>
    <message>
      <source>to compare</source>
      <translation>pour comparer</translation>
    </message>
    <message>
      <source>to your left</source>
      <translation>vers votre gauche</translation>
    </message>
    <message>
      <source>to your right</source>
      <translation>vers votre droite</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>trop clair</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>trop sombre</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>trop petit</translation>
    </message>
    <message>
      <source>trained {when}</source>
      <translation>entraîné {when}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true ou false</translation>
    </message>
    <message>
      <source>turned away</source>
      <translation>tourné</translation>
    </message>
    <message>
      <source>under {percent:.2f} %</source>
      <translation>moins de {percent:.2f} %</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>up</source>
      <translation>vers le haut</translation>
    </message>
    <message>
      <source>used</source>
      <translation>utilisée</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>visiteur</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>webhook.secret_file: what follows {prefix} in {file} is no base64.</source>
      <translation>webhook.secret_file : ce qui suit {prefix} dans {file} n’est pas du base64.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} cannot be read: {problem}.</source>
      <translation>webhook.secret_file : {file} ne peut pas être lu : {problem}.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} is empty.</source>
      <translation>webhook.secret_file : {file} est vide.</translation>
    </message>
    <message>
      <source>what it sends is no picture</source>
      <translation>ce qu’elle envoie n’est pas une image</translation>
    </message>
    <message>
      <source>with {networks}</source>
      <translation>avec {networks}</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>sans valeur</translation>
    </message>
    <message>
      <source>worse than with pictures</source>
      <translation>moins bien que par les images</translation>
    </message>
    <message>
      <source>wrong file</source>
      <translation>mauvais fichier</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{before} {next}</source>
      <translation>{before} {next}</translation>
    </message>
    <message>
      <source>{before} · {last}</source>
      <translation>{before} · {last}</translation>
    </message>
    <message>
      <source>{before}, {last}</source>
      <translation>{before}, {last}</translation>
    </message>
    <message>
      <source>{before}; {last}</source>
      <translation>{before} ; {last}</translation>
    </message>
    <message>
      <source>{camera}
not available</source>
      <translation>{camera}
non disponible</translation>
    </message>
    <message>
      <source>{camera}: {problem}</source>
      <translation>{camera} : {problem}</translation>
    </message>
    <message>
      <source>{came} of {expected} came</source>
      <translation>arrivés : {came} sur {expected}</translation>
    </message>
    <message>
      <source>{certificate} and its key do not make a certificate that can be used: {error}. Both are PEM files, and the key has no password.</source>
      <translation>{certificate} et sa clé ne forment pas un certificat utilisable : {error}. Les deux sont des fichiers PEM, et la clé n’a pas de mot de passe.</translation>
    </message>
    <message numerus="yes">
      <source>{change}, and {n} more</source>
      <extracomment>For 1: {change}, and {n} more</extracomment>
      <translation>
        <numerusform>{change}, et {n} de plus</numerusform>
        <numerusform>{change}, et {n} de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{clustered:,} of them seem to be of {n} people.</source>
      <extracomment>For 1: {clustered:,} of them seem to be of {n} person.</extracomment>
      <translation>
        <numerusform>{clustered:,} d’entre eux semblent être de {n} personne.</numerusform>
        <numerusform>{clustered:,} d’entre eux semblent être de {n} personnes.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} ({span})</source>
      <translation>{count} ({span})</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>{count} omises</translation>
    </message>
    <message>
      <source>{count} entries are called {name} ({ids}), and people are told apart by their names; write another name, as with a middle name, for all but one.</source>
      <translation>{count} entrées s’appellent {name} ({ids}), et les personnes se distinguent par leur nom ; écrivez un autre nom, par exemple avec un deuxième prénom, pour toutes sauf une.</translation>
    </message>
    <message>
      <source>{count} entries have the id {id}; correct it in the directory.</source>
      <translation>{count} entrées ont l’identifiant {id} ; corrigez-le dans l’annuaire.</translation>
    </message>
    <message>
      <source>{count} of {wanted} looks</source>
      <translation>{count} vues sur {wanted}</translation>
    </message>
    <message>
      <source>{count} unknown</source>
      <translation>inconnus : {count}</translation>
    </message>
    <message>
      <source>{count} with “{text}” in their name</source>
      <translation>{count} avec « {text} » dans le nom</translation>
    </message>
    <message>
      <source>{days:.1f} days</source>
      <translation>{days:.1f} jours</translation>
    </message>
    <message>
      <source>{day} {what}</source>
      <translation>{day} {what}</translation>
    </message>
    <message>
      <source>{distance}, {liveness}</source>
      <translation>{distance}, {liveness}</translation>
    </message>
    <message>
      <source>{distance}: about 1 stranger in {count} would be named</source>
      <translation>{distance} : environ 1 inconnu sur {count} serait nommé</translation>
    </message>
    <message>
      <source>{done:.0f} MB</source>
      <translation>{done:.0f} Mo</translation>
    </message>
    <message>
      <source>{done:.0f} of {total:.0f} MB</source>
      <translation>{done:.0f} sur {total:.0f} Mo</translation>
    </message>
    <message>
      <source>{done} of {pictures} pictures are done; importing the folder again goes on after them.</source>
      <translation>{done} sur {pictures} images sont faites ; importer de nouveau le dossier continue après elles.</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{done} of {wanted}</source>
      <translation>{done} sur {wanted}</translation>
    </message>
    <message>
      <source>{entries}; the last {most} are shown</source>
      <translation>{entries} ; les {most} dernières sont affichées</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error} Rollcall goes on without it.</source>
      <translation>{error} Rollcall continue sans cela.</translation>
    </message>
    <message>
      <source>{faces} {on_pictures}.</source>
      <translation>{faces} {on_pictures}.</translation>
    </message>
    <message>
      <source>{feature} need the package {package}, which is not installed. {remedy}</source>
      <translation>{feature} ont besoin du paquet {package}, qui n’est pas installé. {remedy}</translation>
    </message>
    <message>
      <source>{feature} need the packages {packages} and {last}, which are not installed. {remedy}</source>
      <translation>{feature} ont besoin des paquets {packages} et {last}, qui ne sont pas installés. {remedy}</translation>
    </message>
    <message>
      <source>{file} belongs to no species of attack: put it into a folder such as {example}.</source>
      <translation>{file} n’appartient à aucun type d’attaque : mettez-le dans un dossier tel que {example}.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Delete it by hand.</source>
      <translation>{file} ne peut pas être supprimé : {error}. Supprimez-le à la main.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Make its folder writable, and run the same again.</source>
      <translation>{file} ne peut pas être supprimé : {error}. Rendez son dossier accessible en écriture, et relancez la même commande.</translation>
    </message>
    <message>
      <source>{file} cannot be imported as {name}: {problem}.</source>
      <translation>{file} ne peut pas être importé comme {name} : {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({error}), and without it the gallery cannot be opened. Nothing was changed.</source>
      <translation>{file} ne peut pas être lu ({error}), et sans lui la galerie ne peut pas être ouverte. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a file of PyTorch tensors.</source>
      <translation>{file} ne peut pas être lu comme un fichier de tenseurs PyTorch.</translation>
    </message>
    <message>
      <source>{file} cannot be read, so no token counts. Delete it and make new ones with: python main.py serve token add</source>
      <translation>{file} ne peut pas être lu, donc aucun jeton ne compte. Supprimez-le et créez-en de nouveaux avec : python main.py serve token add</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {problem}.</source>
      <translation>{file} ne peut pas être lu : {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be written any more: {error}. Free some space.</source>
      <translation>{file} ne peut plus être écrit : {error}. Libérez de la place.</translation>
    </message>
    <message>
      <source>{file} cannot be written to. Choose another file, or change its permissions.</source>
      <translation>Impossible d’écrire dans {file}. Choisissez un autre fichier, ou changez ses droits.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space, or make its folder writable.</source>
      <translation>{file} ne peut pas être écrit : {error}. Libérez de la place, ou rendez son dossier accessible en écriture.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space.</source>
      <translation>{file} ne peut pas être écrit : {error}. Libérez de la place.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Make its folder writable.</source>
      <translation>{file} ne peut pas être écrit : {error}. Rendez son dossier accessible en écriture.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Name a new file.</source>
      <translation>{file} ne peut pas être écrit : {error}. Nommez un nouveau fichier.</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {error}.</source>
      <translation>{file} n’a pas pu être copié dans {folder} : {error}.</translation>
    </message>
    <message>
      <source>{file} has no column '{column}'.</source>
      <translation>{file} n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
      <source>{file} has no face there any more; open it again.</source>
      <translation>{file} n’a plus de visage à cet endroit ; ouvrez-le de nouveau.</translation>
    </message>
    <message>
      <source>{file} is damaged, and without it the gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>{file} est endommagé, et sans lui la galerie ne peut pas être ouverte : reprenez-le d’une sauvegarde. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{file} is damaged, or of a newer version. Delete it: the next import knows people by their names again.</source>
      <translation>{file} est endommagé, ou d’une version plus récente. Supprimez-le : la prochaine importation reconnaîtra les personnes par leur nom.</translation>
    </message>
    <message>
      <source>{file} is missing, and without it the sealed gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>{file} manque, et sans lui la galerie scellée ne peut pas être ouverte : reprenez-le d’une sauvegarde. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{file} is no LDIF file: it holds no entry with a dn.</source>
      <translation>{file} n’est pas un fichier LDIF : il ne contient aucune entrée avec un dn.</translation>
    </message>
    <message>
      <source>{file} is no calendar that can be read: give an ICS file, as calendars export it.</source>
      <translation>{file} n’est pas un calendrier lisible : indiquez un fichier ICS, tel que les calendriers l’exportent.</translation>
    </message>
    <message>
      <source>{file} is no key of templates: save it at a desk that has it with: python main.py gallery server key --save FILE</source>
      <translation>{file} n’est pas une clé de gabarits : enregistrez-la à un poste qui l’a, avec : python main.py gallery server key --save FICHIER</translation>
    </message>
    <message>
      <source>{file} is no readable CSV ({error}).</source>
      <translation>{file} n’est pas un CSV lisible ({error}).</translation>
    </message>
    <message>
      <source>{file} is no vCard file: it holds no BEGIN:VCARD.</source>
      <translation>{file} n’est pas un fichier vCard : il ne contient pas de BEGIN:VCARD.</translation>
    </message>
    <message>
      <source>{file} is none of {endings}.</source>
      <translation>{file} n’a aucune de ces extensions : {endings}.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again.</source>
      <translation>{file} a été modifié par un autre programme et a été relu.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again. Nothing was written: look at the settings and save once more.</source>
      <translation>{file} a été modifié par un autre programme et a été relu. Rien n’a été écrit : regardez les réglages et enregistrez encore une fois.</translation>
    </message>
    <message>
      <source>{file}, excluded</source>
      <translation>{file}, exclu</translation>
    </message>
    <message>
      <source>{file}, included</source>
      <translation>{file}, inclus</translation>
    </message>
    <message>
      <source>{file}, not chosen</source>
      <translation>{file}, non choisi</translation>
    </message>
    <message>
      <source>{file}, registered as {name}</source>
      <translation>{file}, inscrit comme {name}</translation>
    </message>
    <message>
      <source>{file}, which says under which key the templates are, cannot be read: {error}. Bring it back from a backup, or delete it, and the templates are made anew from the pictures.</source>
      <translation>{file}, qui dit sous quelle clé sont les gabarits, ne peut pas être lu : {error}. Reprenez-le d’une sauvegarde, ou supprimez-le, et les gabarits sont refaits à partir des images.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file} : {problem}</translation>
    </message>
    <message>
      <source>{findings} in {pictures} of {people}</source>
      <translation>{findings} dans {pictures} de {people}</translation>
    </message>
    <message>
      <source>{first} and {second} look like one person (distance {distance:.2f}). If they are, put their pictures together and calibrate again.</source>
      <translation>{first} et {second} semblent être une même personne (distance {distance:.2f}). Si c’est le cas, réunissez leurs images et refaites le calibrage.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {problem}.</source>
      <translation>{folder} ne peut pas être créé : {problem}.</translation>
    </message>
    <message>
      <source>{folder} cannot be opened ({error}).</source>
      <translation>{folder} ne peut pas être ouvert ({error}).</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}), so the gallery was not sealed. Nothing was changed.</source>
      <translation>Impossible d’écrire dans {folder} ({error}), la galerie n’a donc pas été scellée. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: {error}.</source>
      <translation>Impossible d’écrire dans {folder} : {error}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}. Free some space, or make it writable; what others have comes then.</source>
      <translation>{folder} ne peut pas être écrit : {error}. Libérez de la place, ou rendez-le accessible en écriture ; ce que les autres ont viendra alors.</translation>
    </message>
    <message>
      <source>{folder} has no templates yet. See: python main.py gallery check</source>
      <translation>{folder} n’a pas encore de gabarits. Voir : python main.py gallery check</translation>
    </message>
    <message>
      <source>{folder} is a part of the gallery already.</source>
      <translation>{folder} fait déjà partie de la galerie.</translation>
    </message>
    <message>
      <source>{gallery} cannot be written ({error}). Check the disk and who may write there. {how_to_go_on}</source>
      <translation>{gallery} ne peut pas être écrit ({error}). Vérifiez le disque et qui peut y écrire. {how_to_go_on}</translation>
    </message>
    <message>
      <source>{group}, {date}</source>
      <translation>{group}, {date}</translation>
    </message>
    <message>
      <source>{group}, {first} to {last}</source>
      <translation>{group}, du {first} au {last}</translation>
    </message>
    <message>
      <source>{group}: holiday</source>
      <translation>{group} : jour férié</translation>
    </message>
    <message>
      <source>{group}: holiday ({name})</source>
      <translation>{group} : jour férié ({name})</translation>
    </message>
    <message>
      <source>{host} cannot do what was asked ({reason}).</source>
      <translation>{host} ne peut pas faire ce qui est demandé ({reason}).</translation>
    </message>
    <message>
      <source>{host} does not accept connections on port {port}. Check the address.</source>
      <translation>{host} n’accepte pas de connexions sur le port {port}. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>{host} does not answer as a camera with ONVIF does. Check that it is on, that ONVIF is switched on in its settings, and the port.</source>
      <translation>{host} ne répond pas comme une caméra ONVIF. Vérifiez qu’elle est allumée, qu’ONVIF est activé dans ses réglages, et le port.</translation>
    </message>
    <message>
      <source>{host} does not answer. Check that it is on and on the same network.</source>
      <translation>{host} ne répond pas. Vérifiez qu’il est allumé et sur le même réseau.</translation>
    </message>
    <message>
      <source>{host} gives an answer that is none of ONVIF's (HTTP {status}). Check the port: something else may answer there.</source>
      <translation>{host} donne une réponse qui n’est pas d’ONVIF (HTTP {status}). Vérifiez le port : autre chose y répond peut-être.</translation>
    </message>
    <message>
      <source>{host} is not on the local network; photos are taken from there only.</source>
      <translation>{host} n’est pas sur le réseau local ; les photos ne sont prises que là.</translation>
    </message>
    <message>
      <source>{host} offers no stream of pictures by ONVIF.</source>
      <translation>{host} n’offre aucun flux d’images par ONVIF.</translation>
    </message>
    <message>
      <source>{host} refuses the user name or the password. Many cameras have users of their own for ONVIF: make one in the camera's settings. It may be locked for some minutes after several tries.</source>
      <translation>{host} refuse le nom d’utilisateur ou le mot de passe. Beaucoup de caméras ont des utilisateurs propres à ONVIF : créez-en un dans les réglages de la caméra. Après plusieurs essais, elle peut rester verrouillée quelques minutes.</translation>
    </message>
    <message>
      <source>{host} wants a user name and a password: give those of ONVIF.</source>
      <translation>{host} demande un nom d’utilisateur et un mot de passe : donnez ceux d’ONVIF.</translation>
    </message>
    <message>
      <source>{hours:.1f} hours</source>
      <translation>{hours:.1f} heures</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message numerus="yes">
      <source>{kept}, at least {n} others could not be read</source>
      <extracomment>For 1: {kept}, at least {n} other could not be read</extracomment>
      <translation>
        <numerusform>{kept}, au moins {n} autre n’a pas pu être lu</numerusform>
        <numerusform>{kept}, au moins {n} autres n’ont pas pu être lus</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is not installed.</source>
      <translation>{label} n’est pas installé.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{megabytes:,.1f} MB</source>
      <translation>{megabytes:,.1f} Mo</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
      <source>{named} of {n} faces registered</source>
      <extracomment>For 1: {named} of {n} face registered</extracomment>
      <translation>
        <numerusform>{named} sur {n} visage inscrit</numerusform>
        <numerusform>{named} sur {n} visages inscrits</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} et {last}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation>
        <numerusform>{names} et {n} de plus</numerusform>
        <numerusform>{names} et {n} de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} look like one person or have the same picture, and were not compared with each other: the gallery check tells what to do.</source>
      <translation>{names} semblent être une même personne ou ont la même image, et n’ont pas été comparés entre eux : la vérification de la galerie indique quoi faire.</translation>
    </message>
    <message>
      <source>{name} (trained on your people)</source>
      <translation>{name} (entraîné sur vos personnes)</translation>
    </message>
    <message>
      <source>{name} cannot be removed: {error}.</source>
      <translation>{name} ne peut pas être retiré : {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be restored: {error}.</source>
      <translation>{name} ne peut pas être restauré : {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be used because of an unexpected error ({error}); the log says more.</source>
      <translation>{name} ne peut pas être utilisé à cause d’une erreur inattendue ({error}) ; le journal en dit plus.</translation>
    </message>
    <message>
      <source>{name} does not hold {member}.</source>
      <translation>{name} ne contient pas {member}.</translation>
    </message>
    <message>
      <source>{name} has left</source>
      <translation>{name} est parti</translation>
    </message>
    <message>
      <source>{name} is at work: lock (Ctrl+Shift+L)</source>
      <translation>{name} est au travail : verrouiller (Ctrl+Maj+L)</translation>
    </message>
    <message>
      <source>{name} is here</source>
      <translation>{name} est là</translation>
    </message>
    <message>
      <source>{name} is in the gallery already and gets more pictures.</source>
      <translation>{name} est déjà dans la galerie et reçoit d’autres images.</translation>
    </message>
    <message>
      <source>{name} is in the gallery already: both become one person.</source>
      <translation>{name} est déjà dans la galerie : les deux deviennent une personne.</translation>
    </message>
    <message>
      <source>{name} is known already.</source>
      <translation>{name} est déjà connu.</translation>
    </message>
    <message>
      <source>{name} is near, at distance {distance}, but so is a face that you said is somebody else.</source>
      <translation>{name} est proche, à la distance {distance}, mais un visage que vous avez dit être quelqu’un d’autre l’est aussi.</translation>
    </message>
    <message>
      <source>{name} is nearest, at distance {distance}. Only up to {threshold}, the threshold, counts as the same person.</source>
      <translation>{name} est le plus proche, à la distance {distance}. Jusqu’à {threshold} seulement, le seuil, c’est la même personne.</translation>
    </message>
    <message>
      <source>{name} is not on the picture just now.</source>
      <translation>{name} n’est pas à l’image en ce moment.</translation>
    </message>
    <message>
      <source>{name} is out of date: since it was trained, {changes}.</source>
      <translation>{name} est périmé : depuis l’entraînement, {changes}.</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} est prêt.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these faces as more pictures.</source>
      <translation>{name} est déjà inscrit, et ces visages s’ajoutent à ses images.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these looks as more pictures.</source>
      <translation>{name} est déjà inscrit, et ces vues s’ajoutent à ses images.</translation>
    </message>
    <message>
      <source>{name} is registered already; that person is used.</source>
      <translation>{name} est déjà inscrit ; c’est cette personne qui est prise.</translation>
    </message>
    <message>
      <source>{name} is registered already; these pictures are added.</source>
      <translation>{name} est déjà inscrit ; ces images s’y ajoutent.</translation>
    </message>
    <message>
      <source>{name} is registered and gets this picture.</source>
      <translation>{name} est inscrit et reçoit cette image.</translation>
    </message>
    <message>
      <source>{name} is registered with this picture.</source>
      <translation>{name} est inscrit avec cette image.</translation>
    </message>
    <message>
      <source>{name} is registered.</source>
      <translation>{name} est inscrit.</translation>
    </message>
    <message>
      <source>{name} lies too far away.</source>
      <translation>{name} est trop éloigné dans le temps.</translation>
    </message>
    <message>
      <source>{name} was not seen</source>
      <translation>{name} n’a pas été vu</translation>
    </message>
    <message>
      <source>{name} was not seen in the last 7 days</source>
      <translation>{name} n’a pas été vu ces 7 derniers jours</translation>
    </message>
    <message>
      <source>{name} was not seen on these days</source>
      <translation>{name} n’a pas été vu ces jours-là</translation>
    </message>
    <message>
      <source>{name} was not seen this month</source>
      <translation>{name} n’a pas été vu ce mois-ci</translation>
    </message>
    <message>
      <source>{name} was not seen today</source>
      <translation>{name} n’a pas été vu aujourd’hui</translation>
    </message>
    <message>
      <source>{name} was not seen yesterday</source>
      <translation>{name} n’a pas été vu hier</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another embedder is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} a été entraîné sur {embedder} et un autre encodeur est utilisé, donc le gabarit le plus proche décide. Changez, ou refaites l’entraînement.</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another version of it is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} a été entraîné sur {embedder} et une autre version en est utilisée, donc le gabarit le plus proche décide. Changez, ou refaites l’entraînement.</translation>
    </message>
    <message>
      <source>{name} – not installed</source>
      <translation>{name} – non installé</translation>
    </message>
    <message>
      <source>{name}, as you said</source>
      <translation>{name}, comme vous l’avez dit</translation>
    </message>
    <message>
      <source>{name}, distance {distance}</source>
      <translation>{name}, distance {distance}</translation>
    </message>
    <message>
      <source>{name}, here since {time}</source>
      <translation>{name}, là depuis {time}</translation>
    </message>
    <message>
      <source>{name}, version {version}, {language}</source>
      <translation>{name}, version {version}, {language}</translation>
    </message>
    <message>
      <source>{name}, {liveness}</source>
      <translation>{name}, {liveness}</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: nobody</source>
      <translation>{name}, {remark}. Le plus proche : personne</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: {people}</source>
      <translation>{name}, {remark}. Les plus proches : {people}</translation>
    </message>
    <message>
      <source>{name}: not installed</source>
      <translation>{name} : non installé</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name} : {problem}</translation>
    </message>
    <message>
      <source>{name}?</source>
      <translation>{name} ?</translation>
    </message>
    <message>
      <source>{network}, converted by keras-vggface</source>
      <translation>{network}, converti par keras-vggface</translation>
    </message>
    <message>
      <source>{nobody} (search: “{text}”).</source>
      <translation>{nobody} (recherche : « {text} »).</translation>
    </message>
    <message>
      <source>{nobody}.</source>
      <translation>{nobody}.</translation>
    </message>
    <message>
      <source>{notice} Press to download them.</source>
      <translation>{notice} Appuyez pour les télécharger.</translation>
    </message>
    <message>
      <source>{number:.15g}</source>
      <translation>{number:.15g}</translation>
    </message>
    <message>
      <source>{number:.1f}</source>
      <translation>{number:.1f}</translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved.</source>
      <extracomment>For 1: {n} change is not saved.</extracomment>
      <translation>
        <numerusform>{n} changement n’est pas enregistré.</numerusform>
        <numerusform>{n} changements ne sont pas enregistrés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved. To apply them, the window opens anew.</source>
      <extracomment>For 1: {n} change is not saved. To apply it, the window opens anew.</extracomment>
      <translation>
        <numerusform>{n} changement n’est pas enregistré. Pour l’appliquer, la fenêtre se rouvre.</numerusform>
        <numerusform>{n} changements ne sont pas enregistrés. Pour les appliquer, la fenêtre se rouvre.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be delivered.</source>
      <extracomment>For 1: {n} change waits to be delivered.</extracomment>
      <translation>
        <numerusform>{n} modification attend d’être transmise.</numerusform>
        <numerusform>{n} modifications attendent d’être transmises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>For 1: {n} day</extracomment>
      <translation>
        <numerusform>{n} jour</numerusform>
        <numerusform>{n} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>For 1: {n} entry</extracomment>
      <translation>
        <numerusform>{n} entrée</numerusform>
        <numerusform>{n} entrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were dropped in between.</source>
      <extracomment>For 1: {n} event was dropped in between.</extracomment>
      <translation>
        <numerusform>{n} événement a été omis entre-temps.</numerusform>
        <numerusform>{n} événements ont été omis entre-temps.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces</source>
      <extracomment>For 1: {n} face</extracomment>
      <translation>
        <numerusform>{n} visage</numerusform>
        <numerusform>{n} visages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces could not be cut out: the pictures cannot be read any more.</source>
      <extracomment>For 1: {n} face could not be cut out: the pictures cannot be read any more.</extracomment>
      <translation>
        <numerusform>{n} visage n’a pas pu être découpé : l’image n’est plus lisible.</numerusform>
        <numerusform>{n} visages n’ont pas pu être découpés : les images ne sont plus lisibles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered</source>
      <extracomment>For 1: {n} face registered</extracomment>
      <translation>
        <numerusform>{n} visage inscrit</numerusform>
        <numerusform>{n} visages inscrits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered as {names}</source>
      <extracomment>For 1: {n} face registered as {names}</extracomment>
      <translation>
        <numerusform>{n} visage inscrit comme {names}</numerusform>
        <numerusform>{n} visages inscrits comme {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put into the gallery.</source>
      <extracomment>For 1: {n} face was found. A picture of it alone is put into the gallery.</extracomment>
      <translation>
        <numerusform>{n} visage a été trouvé. Une image de lui seul est mise dans la galerie.</numerusform>
        <numerusform>{n} visages ont été trouvés. Cliquez sur le bon, ou choisissez avec les flèches. Une image de lui seul est mise dans la galerie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>For 1: {n} file</extracomment>
      <translation>
        <numerusform>{n} fichier</numerusform>
        <numerusform>{n} fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are in {folder}.</source>
      <extracomment>For 1: {n} file is in {folder}.</extracomment>
      <translation>
        <numerusform>{n} fichier est dans {folder}.</numerusform>
        <numerusform>{n} fichiers sont dans {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings</source>
      <extracomment>For 1: {n} finding</extracomment>
      <translation>
        <numerusform>{n} constat</numerusform>
        <numerusform>{n} constats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings selected</source>
      <extracomment>For 1: {n} finding selected</extracomment>
      <translation>
        <numerusform>{n} constat sélectionné</numerusform>
        <numerusform>{n} constats sélectionnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>For 1: {n} group</extracomment>
      <translation>
        <numerusform>{n} groupe</numerusform>
        <numerusform>{n} groupes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held-out pictures are copies of training pictures; they were left out.</source>
      <extracomment>For 1: {n} held-out picture is a copy of a training picture; it was left out.</extracomment>
      <translation>
        <numerusform>{n} image de test est la copie d’une image d’entraînement ; elle a été laissée de côté.</numerusform>
        <numerusform>{n} images de test sont des copies d’images d’entraînement ; elles ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} here now</source>
      <translation>{n} là maintenant</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation>
        <numerusform>{n} heure</numerusform>
        <numerusform>{n} heures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks</source>
      <extracomment>For 1: {n} look</extracomment>
      <translation>
        <numerusform>{n} vue</numerusform>
        <numerusform>{n} vues</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at Stranger {number}</source>
      <extracomment>For 1: {n} look at Stranger {number}</extracomment>
      <translation>
        <numerusform>{n} vue de l’inconnu {number}</numerusform>
        <numerusform>{n} vues de l’inconnu {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at strangers</source>
      <extracomment>For 1: {n} look at strangers</extracomment>
      <translation>
        <numerusform>{n} vue d’inconnus</numerusform>
        <numerusform>{n} vues d’inconnus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks, kept until {when}</source>
      <extracomment>For 1: {n} look, kept until {when}</extracomment>
      <translation>
        <numerusform>{n} vue, gardée jusqu’à {when}</numerusform>
        <numerusform>{n} vues, gardées jusqu’à {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks. Discard bad ones, type the name, and save.</source>
      <extracomment>For 1: {n} look. Discard bad ones, type the name, and save.</extracomment>
      <translation>
        <numerusform>{n} vue. Écartez-la si elle est mauvaise, tapez le nom, et enregistrez.</numerusform>
        <numerusform>{n} vues. Écartez les mauvaises, tapez le nom, et enregistrez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation>
        <numerusform>{n} minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more are here</source>
      <extracomment>For 1: {n} more is here</extracomment>
      <translation>
        <numerusform>{n} autre est là</numerusform>
        <numerusform>{n} autres sont là</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more problems.</source>
      <extracomment>For 1: {n} more problem.</extracomment>
      <translation>
        <numerusform>Encore {n} problème.</numerusform>
        <numerusform>Encore {n} problèmes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not used</source>
      <extracomment>For 1: {n} not used</extracomment>
      <translation>
        <numerusform>{n} non utilisée</numerusform>
        <numerusform>{n} non utilisées</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not written: {reason}.</source>
      <translation>Non écrits : {n} ({reason}).</translation>
    </message>
    <message numerus="yes">
      <source>{n} other people</source>
      <extracomment>For 1: {n} other person</extracomment>
      <translation>
        <numerusform>{n} autre personne</numerusform>
        <numerusform>{n} autres personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <extracomment>For 1: {n} person</extracomment>
      <translation>
        <numerusform>{n} personne</numerusform>
        <numerusform>{n} personnes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</source>
      <extracomment>For 1: {n} person cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</extracomment>
      <translation>
        <numerusform>{n} personne ne suffit pas à montrer que moins de {percent} des inconnus sont nommés : le seuil est extrapolé.</numerusform>
        <numerusform>{n} personnes ne suffisent pas à montrer que moins de {percent} des inconnus sont nommés : le seuil est extrapolé.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have only one usable picture. Two or three more of each, from other days and in other light, make names more reliable.</source>
      <extracomment>For 1: {n} person has only one usable picture. Two or three more, from other days and in other light, make names more reliable.</extracomment>
      <translation>
        <numerusform>{n} personne n’a qu’une image utilisable. Deux ou trois de plus, d’autres jours et sous une autre lumière, rendent les noms plus sûrs.</numerusform>
        <numerusform>{n} personnes n’ont qu’une image utilisable. Deux ou trois de plus pour chacune, d’autres jours et sous une autre lumière, rendent les noms plus sûrs.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were searched for</source>
      <extracomment>For 1: {n} person was searched for</extracomment>
      <translation>
        <numerusform>{n} personne a été cherchée</numerusform>
        <numerusform>{n} personnes ont été cherchées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people without a valid consent were left out.</source>
      <extracomment>For 1: {n} person without a valid consent was left out.</extracomment>
      <translation>
        <numerusform>{n} personne sans consentement valable a été laissée de côté.</numerusform>
        <numerusform>{n} personnes sans consentement valable ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>For 1: {n} picture</extracomment>
      <translation>
        <numerusform>{n} image</numerusform>
        <numerusform>{n} images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of another picture of the same person and were left out.</source>
      <extracomment>For 1: {n} picture is a copy of another picture of the same person and was left out.</extracomment>
      <translation>
        <numerusform>{n} image est la copie d’une autre image de la même personne et a été laissée de côté.</numerusform>
        <numerusform>{n} images sont des copies d’une autre image de la même personne et ont été laissées de côté.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of others and count once.</source>
      <extracomment>For 1: {n} picture is a copy of another and does not count.</extracomment>
      <translation>
        <numerusform>{n} image est la copie d’une autre et compte une fois.</numerusform>
        <numerusform>{n} images sont des copies d’autres et comptent une fois.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are filed under two names and were left out: one of the names is wrong.</source>
      <extracomment>For 1: {n} picture is filed under two names and was left out: one of the names is wrong.</extracomment>
      <translation>
        <numerusform>{n} image est classée sous deux noms et a été laissée de côté : l’un des noms est faux.</numerusform>
        <numerusform>{n} images sont classées sous deux noms et ont été laissées de côté : l’un des noms est faux.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used</source>
      <extracomment>For 1: {n} picture is not used</extracomment>
      <translation>
        <numerusform>{n} image n’est pas utilisée</numerusform>
        <numerusform>{n} images ne sont pas utilisées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read.</source>
      <extracomment>For 1: {n} picture could not be read.</extracomment>
      <translation>
        <numerusform>{n} image n’a pas pu être lue.</numerusform>
        <numerusform>{n} images n’ont pas pu être lues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures from {folder}</source>
      <extracomment>For 1: {n} picture from {folder}</extracomment>
      <translation>
        <numerusform>{n} image de {folder}</numerusform>
        <numerusform>{n} images de {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not used</source>
      <extracomment>For 1: {n} picture not used</extracomment>
      <translation>
        <numerusform>{n} image non utilisée</numerusform>
        <numerusform>{n} images non utilisées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {folder} show registered people, or seem to, and do not count as strangers.</source>
      <extracomment>For 1: {n} picture of {folder} shows registered people, or seems to, and does not count as strangers.</extracomment>
      <translation>
        <numerusform>{n} image de {folder} montre une personne inscrite, ou semble le faire, et ne compte pas comme inconnu.</numerusform>
        <numerusform>{n} images de {folder} montrent des personnes inscrites, ou semblent le faire, et ne comptent pas comme inconnus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures selected.</source>
      <extracomment>For 1: {n} picture selected.</extracomment>
      <translation>
        <numerusform>{n} image sélectionnée.</numerusform>
        <numerusform>{n} images sélectionnées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures set aside</source>
      <extracomment>For 1: {n} picture set aside</extracomment>
      <translation>
        <numerusform>{n} image mise de côté</numerusform>
        <numerusform>{n} images mises de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures used</source>
      <extracomment>For 1: {n} picture used</extracomment>
      <translation>
        <numerusform>{n} image utilisée</numerusform>
        <numerusform>{n} images utilisées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not added to {person}.</source>
      <extracomment>For 1: One picture was not added to {person}.</extracomment>
      <translation>
        <numerusform>{n} image n’a pas été ajoutée à {person}.</numerusform>
        <numerusform>{n} images n’ont pas été ajoutées à {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} played strangers</source>
      <extracomment>For 1: {n} played a stranger</extracomment>
      <translation>
        <numerusform>{n} a joué l’inconnu</numerusform>
        <numerusform>{n} ont joué les inconnus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} registered people, left out in turn</source>
      <extracomment>For 1: {n} registered person, left out in turn</extracomment>
      <translation>
        <numerusform>{n} personne inscrite, laissée de côté à son tour</numerusform>
        <numerusform>{n} personnes inscrites, laissées de côté tour à tour</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings</source>
      <extracomment>For 1: {n} sighting</extracomment>
      <translation>
        <numerusform>{n} passage</numerusform>
        <numerusform>{n} passages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings erased.</source>
      <extracomment>For 1: {n} sighting erased.</extracomment>
      <translation>
        <numerusform>{n} passage effacé.</numerusform>
        <numerusform>{n} passages effacés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings were kept</source>
      <extracomment>For 1: {n} sighting was kept</extracomment>
      <translation>
        <numerusform>{n} passage a été gardé</numerusform>
        <numerusform>{n} passages ont été gardés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} single faces</source>
      <extracomment>For 1: {n} single face</extracomment>
      <translation>
        <numerusform>{n} visage isolé</numerusform>
        <numerusform>{n} visages isolés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers</source>
      <extracomment>For 1: {n} stranger</extracomment>
      <translation>
        <numerusform>{n} inconnu</numerusform>
        <numerusform>{n} inconnus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers selected</source>
      <extracomment>For 1: {n} stranger selected</extracomment>
      <translation>
        <numerusform>{n} inconnu sélectionné</numerusform>
        <numerusform>{n} inconnus sélectionnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unknown</source>
      <extracomment>For 1: {n} unknown</extracomment>
      <translation>
        <numerusform>{n} inconnu</numerusform>
        <numerusform>{n} inconnus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visitors</source>
      <extracomment>For 1: {n} visitor</extracomment>
      <translation>
        <numerusform>{n} visiteur</numerusform>
        <numerusform>{n} visiteurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with a problem</source>
      <extracomment>For 1: {n} with a problem</extracomment>
      <translation>
        <numerusform>{n} avec un problème</numerusform>
        <numerusform>{n} avec un problème</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {state}</source>
      <translation>{state} : {n}</translation>
    </message>
    <message>
      <source>{n} {status}</source>
      <translation>{status} : {n}</translation>
    </message>
    <message>
      <source>{operator} has a new PIN.</source>
      <translation>{operator} a un nouveau code PIN.</translation>
    </message>
    <message>
      <source>{operator} is an operator.</source>
      <translation>{operator} est opérateur.</translation>
    </message>
    <message>
      <source>{operator} is no operator any more.</source>
      <translation>{operator} n’est plus opérateur.</translation>
    </message>
    <message>
      <source>{origin} has {size:,} bytes where the weights of {weights} have {expected:,}: it is cut short or another file. {how_to_get}</source>
      <translation>{origin} a {size:,} octets alors que les poids de {weights} en ont {expected:,} : il est tronqué ou c’est un autre fichier. {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that is known (sha256 {digest}). {how_to_get}</source>
      <translation>{origin} n’est pas le fichier connu de {weights} (sha256 {digest}). {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that was first verified on this computer: it changed since. Get the first one again; or, if you trust the new one, delete {record_file} and {file} beside it first.</source>
      <translation>{origin} n’est pas le fichier de {weights} vérifié d’abord sur cet ordinateur : il a changé depuis. Reprenez le premier ; ou, si vous faites confiance au nouveau, supprimez d’abord {record_file} et {file} à côté.</translation>
    </message>
    <message>
      <source>{origin} is refused. {error} {how_to_get}</source>
      <translation>{origin} est refusé. {error} {how_to_get}</translation>
    </message>
    <message>
      <source>{out} cannot be written: {why}. Free some space or choose another place.</source>
      <translation>{out} ne peut pas être écrit : {why}. Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>{out} exists already and is not empty. Nothing is overwritten: choose another.</source>
      <translation>{out} existe déjà et n’est pas vide. Rien n’est écrasé : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{out} lies among the pictures, and would be read with them next time: choose another place.</source>
      <translation>{out} est parmi les images, et serait lu avec elles la prochaine fois : choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>{path} cannot be written as a video. Choose another place or name for the recording.</source>
      <translation>{path} ne peut pas être écrit comme vidéo. Choisissez un autre endroit ou nom pour l’enregistrement.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Choose another file.</source>
      <translation>{path} ne peut pas être écrit : {error}. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Close it where it is open, free some space, or choose another place.</source>
      <translation>{path} ne peut pas être écrit : {error}. Fermez-le là où il est ouvert, libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space or choose another folder.</source>
      <translation>{path} ne peut pas être écrit : {error}. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space.</source>
      <translation>{path} ne peut pas être écrit : {error}. Libérez de la place.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file.</source>
      <translation>{path} est un dossier. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
      <source>{path} is a link that leads in a circle. Give the name of a file.</source>
      <translation>{path} est un lien qui tourne en rond. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
      <source>{path} is a pipe or a device. Give the name of a file.</source>
      <translation>{path} est un tube ou un périphérique. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
      <source>{path} is a pipe. Give the name of a file.</source>
      <translation>{path} est un tube. Donnez le nom d’un fichier.</translation>
    </message>
    <message>
      <source>{path} is not a video's name: give the recording one that ends in .mp4.</source>
      <translation>{path} n’est pas le nom d’une vidéo : donnez à l’enregistrement un nom finissant par .mp4.</translation>
    </message>
    <message>
      <source>{path} is there already, and cannot get another name: {error}. Choose another file.</source>
      <translation>{path} existe déjà et ne peut pas recevoir un autre nom : {error}. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
      <source>{people} came</source>
      <extracomment>For 1: {people} came</extracomment>
      <translation>
        <numerusform>{people} est arrivé</numerusform>
        <numerusform>{people} sont arrivés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} left</source>
      <extracomment>For 1: {people} left</extracomment>
      <translation>
        <numerusform>{people} est parti</numerusform>
        <numerusform>{people} sont partis</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} % ({low} to {high})</source>
      <translation>{percent} % ({low} à {high})</translation>
    </message>
    <message>
      <source>{percent} of looks of your people are missed or get another's name</source>
      <translation>{percent} des vues de vos personnes sont manquées ou reçoivent le nom d’une autre</translation>
    </message>
    <message>
      <source>{person} and {other} look alike</source>
      <translation>{person} et {other} se ressemblent</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold below {distance:.2f}, with which none of these could be taken for the other.</source>
      <translation>{person} et {other} se ressemblent : une image de l’un est à {distance:.2f} de l’autre, et jusqu’à {threshold:.2f} un visage reçoit un nom. Le plus proche des deux est nommé. Plus d’images des deux les séparent, ou un seuil inférieur à {distance:.2f}, avec lequel aucune d’elles ne pourrait passer pour l’autre.</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart.</source>
      <translation>{person} et {other} se ressemblent : une image de l’un est à {distance:.2f} de l’autre, et jusqu’à {threshold:.2f} un visage reçoit un nom. Le plus proche des deux est nommé. Plus d’images des deux les séparent.</translation>
    </message>
    <message>
      <source>{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they are two, either may get the other's name, as up to {threshold:.2f} a face gets one.</source>
      <translation>{person} et {other} sont peut-être une même personne : ils sont à {distance:.2f} l’un de l’autre, comme les images d’une même personne. S’ils sont deux, l’un peut recevoir le nom de l’autre, car jusqu’à {threshold:.2f} un visage en reçoit un.</translation>
    </message>
    <message>
      <source>{person} and {other}: one name, written twice?</source>
      <translation>{person} et {other} : un seul nom, écrit de deux façons ?</translation>
    </message>
    <message>
      <source>{person} can be erased with: python main.py gallery erase</source>
      <translation>{person} peut être effacé avec : python main.py gallery erase</translation>
    </message>
    <message>
      <source>{person} cannot be merged with themselves.</source>
      <translation>{person} ne peut pas être fusionné avec soi-même.</translation>
    </message>
    <message>
      <source>{person} cannot be recognised until there is a usable picture.</source>
      <translation>{person} ne peut pas être reconnu tant qu’il n’y a pas d’image utilisable.</translation>
    </message>
    <message>
      <source>{person} has no consent that could be withdrawn.</source>
      <translation>{person} n’a pas de consentement qui puisse être retiré.</translation>
    </message>
    <message>
      <source>{person} has no valid consent to be recorded as seen.</source>
      <translation>{person} n’a pas de consentement valable pour être noté comme vu.</translation>
    </message>
    <message>
      <source>{person} has only one usable picture. Two or three more, from other days and in other light, make the name more reliable.</source>
      <translation>{person} n’a qu’une image utilisable. Deux ou trois de plus, d’autres jours et sous une autre lumière, rendent le nom plus sûr.</translation>
    </message>
    <message>
      <source>{person} is called that already.</source>
      <translation>{person} porte déjà ce nom.</translation>
    </message>
    <message>
      <source>{person} is known as {former} of the directory, not as {id}; if it is another person, write another name; if it is the same, keep the former id.</source>
      <translation>{person} est connu comme {former} de l’annuaire, et non comme {id} ; si c’est une autre personne, écrivez un autre nom ; si c’est la même, gardez l’ancien identifiant.</translation>
    </message>
    <message>
      <source>{person} is no longer recognised. All pictures can be restored.</source>
      <translation>{person} n’est plus reconnu. Toutes les images peuvent être restaurées.</translation>
    </message>
    <message>
      <source>{person} is not expected on {day}: nothing to correct.</source>
      <translation>{person} n’est pas attendu le {day} : rien à corriger.</translation>
    </message>
    <message numerus="yes">
      <source>{person} is registered: {n} pictures are in the gallery now.</source>
      <extracomment>For 1: {person} is registered: {n} picture is in the gallery now.</extracomment>
      <translation>
        <numerusform>{person} est inscrit : {n} image est maintenant dans la galerie.</numerusform>
        <numerusform>{person} est inscrit : {n} images sont maintenant dans la galerie.</numerusform>
      </translation>
    </message>
    <message>
      <source>{person} is signed in.</source>
      <translation>L’arrivée de {person} est notée.</translation>
    </message>
    <message>
      <source>{person} would be called {name}, as somebody else in the gallery is already; merge the two if they are one person.</source>
      <translation>{person} s’appellerait {name}, comme quelqu’un d’autre déjà dans la galerie ; fusionnez les deux s’il s’agit d’une même personne.</translation>
    </message>
    <message>
      <source>{person}'s two pictures do not look like the same person: they are {own:.2f} apart.</source>
      <translation>Les deux images de {person} ne semblent pas être de la même personne : elles sont à {own:.2f} l’une de l’autre.</translation>
    </message>
    <message>
      <source>{person}, {day}: came. Entry {number}.</source>
      <translation>{person}, {day} : arrivé. Entrée {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: entry {number} no longer counts.</source>
      <translation>{person}, {day} : l’entrée {number} ne compte plus.</translation>
    </message>
    <message>
      <source>{person}, {day}: excused. Entry {number}.</source>
      <translation>{person}, {day} : excusé. Entrée {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: left. Entry {number}.</source>
      <translation>{person}, {day} : parti. Entrée {number}.</translation>
    </message>
    <message>
      <source>{person}, {group}</source>
      <translation>{person}, {group}</translation>
    </message>
    <message>
      <source>{person}: {place}</source>
      <translation>{person} : {place}</translation>
    </message>
    <message>
      <source>{pinned} is an npm package, and npm is not installed.</source>
      <translation>{pinned} est un paquet npm, et npm n’est pas installé.</translation>
    </message>
    <message>
      <source>{place} cannot be written: {error}. Free some space.</source>
      <translation>{place} ne peut pas être écrit : {error}. Libérez de la place.</translation>
    </message>
    <message>
      <source>{problem} Did you mean '{near}'?</source>
      <translation>{problem} Vouliez-vous dire « {near} » ?</translation>
    </message>
    <message>
      <source>{progress}, part {part} of {parts}</source>
      <translation>{progress}, partie {part} sur {parts}</translation>
    </message>
    <message>
      <source>{progress}. Quit before that is finished?</source>
      <translation>{progress}. Quitter avant la fin ?</translation>
    </message>
    <message>
      <source>{question} ({excluded} excluded)</source>
      <translation>{question} ({excluded} exclus)</translation>
    </message>
    <message>
      <source>{rate} frames/s</source>
      <translation>{rate} images/s</translation>
    </message>
    <message>
      <source>{searched} and {strangers}.</source>
      <translation>{searched} et {strangers}.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{setting}: back to the default</source>
      <translation>{setting} : retour à la valeur par défaut</translation>
    </message>
    <message>
      <source>{setting}: {problem}</source>
      <translation>{setting} : {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} looks</source>
      <extracomment>For 1: {shown} of {n} look</extracomment>
      <translation>
        <numerusform>{shown} sur {n} vue</numerusform>
        <numerusform>{shown} sur {n} vues</numerusform>
      </translation>
    </message>
    <message>
      <source>{sightings} and {looks} are back.</source>
      <translation>{sightings} et {looks} sont de retour.</translation>
    </message>
    <message>
      <source>{source} asks for a login by digest with {algorithm}, which does not work here for this address. In the camera's settings, choose MD5 alone for the digest.</source>
      <translation>{source} demande une connexion par Digest avec {algorithm}, qui ne fonctionne pas ici pour cette adresse. Dans les réglages de la caméra, choisissez uniquement MD5 pour Digest.</translation>
    </message>
    <message>
      <source>{source} cannot be read ({error}). Choose another file.</source>
      <translation>{source} ne peut pas être lu ({error}). Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{source} cannot be read any further ({error}). Choose another source.</source>
      <translation>{source} ne peut pas être lu plus loin ({error}). Choisissez une autre source.</translation>
    </message>
    <message>
      <source>{source} failed unexpectedly; the log says more. Choose another source.</source>
      <translation>{source} a échoué de façon inattendue ; le journal en dit plus. Choisissez une autre source.</translation>
    </message>
    <message>
      <source>{source} has ended</source>
      <translation>{source} est terminé</translation>
    </message>
    <message>
      <source>{source} has ended, and every picture of it was black.</source>
      <translation>{source} est terminé, et toutes ses images étaient noires.</translation>
    </message>
    <message>
      <source>{source} has ended.</source>
      <translation>{source} est terminé.</translation>
    </message>
    <message>
      <source>{source} has not opened for {seconds} s. Choose another source, or go on waiting.</source>
      <translation>{source} ne s’est pas ouvert depuis {seconds} s. Choisissez une autre source, ou continuez d’attendre.</translation>
    </message>
    <message>
      <source>{source} has sent no picture for {seconds} s.</source>
      <translation>{source} n’a envoyé aucune image depuis {seconds} s.</translation>
    </message>
    <message>
      <source>{source} holds no pictures that can be read. Choose another file.</source>
      <translation>{source} ne contient aucune image lisible. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{source} is cut short before its first picture. Record or copy it again.</source>
      <translation>{source} est tronqué avant sa première image. Filmez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>{source} is cut short, and what is missing was not seen. Record or copy it again.</source>
      <translation>{source} est tronqué, et ce qui manque n’a pas été vu. Filmez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>{source} is empty. Choose another file.</source>
      <translation>{source} est vide. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{source} is named twice: name each source once.</source>
      <translation>{source} est nommée deux fois : nommez chaque source une seule fois.</translation>
    </message>
    <message>
      <source>{source} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file.</source>
      <translation>{source} n’est pas une vidéo lisible. Choisissez un fichier MP4, MOV, MKV, AVI ou WebM.</translation>
    </message>
    <message>
      <source>{source} is not there any more.</source>
      <translation>{source} n’est plus là.</translation>
    </message>
    <message>
      <source>{source} sends only black pictures. Check lens cover, privacy switch and light.</source>
      <translation>{source} n’envoie que des images noires. Vérifiez le cache de l’objectif, l’interrupteur et la lumière.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures.</source>
      <translation>{source} n’envoie plus d’images.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures: {reason}.</source>
      <translation>{source} n’envoie plus d’images : {reason}.</translation>
    </message>
    <message>
      <source>{source} was never finished, or is cut short: the index that an MP4 or MOV file gets at its end is missing. Record or copy it again.</source>
      <translation>{source} n’a jamais été terminé, ou est tronqué : l’index qu’un fichier MP4 ou MOV reçoit à la fin manque. Filmez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>{source} went away.</source>
      <translation>{source} a disparu.</translation>
    </message>
    <message>
      <source>{stage}: {counted}</source>
      <translation>{stage} : {counted}</translation>
    </message>
    <message>
      <source>{strangers}; {misses}</source>
      <translation>{strangers} ; {misses}</translation>
    </message>
    <message>
      <source>{text}</source>
      <translation>{text}</translation>
    </message>
    <message>
      <source>{text} ({remarks})</source>
      <translation>{text} ({remarks})</translation>
    </message>
    <message>
      <source>{text} is no date: write it as 2026-11-30, or choose a day above.</source>
      <translation>{text} n’est pas une date : écrivez-la comme 2026-11-30, ou choisissez un jour ci-dessus.</translation>
    </message>
    <message>
      <source>{time:.0f} ms</source>
      <translation>{time:.0f} ms</translation>
    </message>
    <message>
      <source>{title} is trained, and was compared with the nearest pictures.</source>
      <translation>{title} est entraîné, et a été comparé avec les images les plus proches.</translation>
    </message>
    <message>
      <source>{title} is trained.</source>
      <translation>{title} est entraîné.</translation>
    </message>
    <message>
      <source>{title} is trained. The comparison was not finished; Compare starts it again.</source>
      <translation>{title} est entraîné. La comparaison n’a pas été terminée ; « Comparer » la relance.</translation>
    </message>
    <message>
      <source>{title} was compared with the nearest pictures, on the pictures of now.</source>
      <translation>{title} a été comparé avec les images les plus proches, sur les images actuelles.</translation>
    </message>
    <message>
      <source>{url} sends more than it announced.</source>
      <translation>{url} envoie plus que ce qui était annoncé.</translation>
    </message>
    <message>
      <source>{url} takes events again.</source>
      <translation>{url} accepte de nouveau les événements.</translation>
    </message>
    <message>
      <source>{value} (true and false are not numbers or text; quote it if text is meant)</source>
      <translation>{value} (true et false ne sont ni des nombres ni du texte ; mettez des guillemets s’il s’agit de texte)</translation>
    </message>
    <message>
      <source>{width} × {height}</source>
      <translation>{width} × {height}</translation>
    </message>
    <message numerus="yes">
      <source>{work} (and {n} more)</source>
      <extracomment>For 1: {work} (and {n} more)</extracomment>
      <translation>
        <numerusform>{work} (et {n} de plus)</numerusform>
        <numerusform>{work} (et {n} de plus)</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” looks like the name that a camera or a program gives to a picture. Is it theirs?</source>
      <translation>« {name} » ressemble au nom qu’un appareil photo ou un programme donne à une image. Est-ce bien le sien ?</translation>
    </message>
    <message numerus="yes">
      <source>• and {n} times before</source>
      <extracomment>For 1: • and {n} time before</extracomment>
      <translation>
        <numerusform>• et {n} fois auparavant</numerusform>
        <numerusform>• et {n} fois auparavant</numerusform>
      </translation>
    </message>
    <message>
      <source>● here now, {span}</source>
      <translation>● présent, {span}</translation>
    </message>
  </context>
</TS>
