<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>&amp;About Rollcall</source>
      <translation>&amp;Über Rollcall</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Add by hand…</source>
      <translation>Von &amp;Hand eintragen …</translation>
    </message>
    <message>
      <source>&amp;Address…</source>
      <translation>Ad&amp;resse …</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
      <source>&amp;Attendance…</source>
      <translation>&amp;Anwesenheit …</translation>
    </message>
    <message>
      <source>&amp;Camera</source>
      <translation>&amp;Kamera</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Check the gallery…</source>
      <translation>Galerie &amp;prüfen …</translation>
    </message>
    <message>
      <source>&amp;Choose a folder…</source>
      <translation>Ordner &amp;wählen …</translation>
    </message>
    <message>
      <source>&amp;Choose people…</source>
      <translation>Personen &amp;wählen …</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;Leeren</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <source>&amp;Close the window</source>
      <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Vergleichen</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Copy the face as a picture</source>
      <translation>Gesicht als Bild &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Correct a face</source>
      <translation>Gesicht &amp;berichtigen</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Days</source>
      <translation>&amp;Tage</translation>
    </message>
    <message>
      <source>&amp;Demo</source>
      <translation>&amp;Demo</translation>
    </message>
    <message>
      <source>&amp;Directory…</source>
      <translation>&amp;Verzeichnis …</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Fertig</translation>
    </message>
    <message>
      <source>&amp;Download…</source>
      <translation>&amp;Herunterladen …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Enter by hand…</source>
      <translation>Von &amp;Hand eintragen …</translation>
    </message>
    <message>
      <source>&amp;Erase for good…</source>
      <translation>Endgültig &amp;löschen …</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Findings</source>
      <translation>&amp;Befunde</translation>
    </message>
    <message>
      <source>&amp;First steps…</source>
      <translation>&amp;Erste Schritte …</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;Ab</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Groups and schedules…</source>
      <translation>&amp;Gruppen und Zeitpläne …</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;How good is it…</source>
      <translation>&amp;Wie gut ist es? …</translation>
    </message>
    <message>
      <source>&amp;Ignore this face</source>
      <translation>Gesicht &amp;ignorieren</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <source>&amp;Import a folder of people…</source>
      <translation>Ordner mit Personen &amp;importieren …</translation>
    </message>
    <message>
      <source>&amp;Import file…</source>
      <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
      <source>&amp;Keep watching</source>
      <translation>&amp;Weiter beobachten</translation>
    </message>
    <message>
      <source>&amp;Keep watching when the window is closed</source>
      <translation>Mit geschlossenem Fenster &amp;weiter beobachten</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <source>&amp;Kiosk</source>
      <translation>&amp;Kiosk</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <source>&amp;Merge into…</source>
      <translation>&amp;Zusammenlegen mit …</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;Spiegeln</translation>
    </message>
    <message>
      <source>&amp;Models and licences…</source>
      <translation>&amp;Modelle und Lizenzen …</translation>
    </message>
    <message>
      <source>&amp;Move to somebody else…</source>
      <translation>Zu jemand anderem &amp;verschieben …</translation>
    </message>
    <message>
      <source>&amp;My own people</source>
      <translation>&amp;Meine Personen</translation>
    </message>
    <message>
      <source>&amp;Name or correct…</source>
      <translation>&amp;Benennen oder berichtigen …</translation>
    </message>
    <message>
      <source>&amp;Network cameras…</source>
      <translation>&amp;Netzwerkkameras …</translation>
    </message>
    <message>
      <source>&amp;New training…</source>
      <translation>&amp;Neues Training …</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>&amp;Notiz</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <source>&amp;Open what was saved</source>
      <translation>Gespeichertes &amp;öffnen</translation>
    </message>
    <message>
      <source>&amp;Operators…</source>
      <translation>Be&amp;diener …</translation>
    </message>
    <message>
      <source>&amp;Paste a picture of somebody</source>
      <translation>Bild von jemandem &amp;einfügen</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Anhalten</translation>
    </message>
    <message>
      <source>&amp;Play again</source>
      <translation>&amp;Noch einmal</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken …</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>Datei &amp;lesen…</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <translation>A&amp;ufzeichnen</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>Re&amp;gistrieren</translation>
    </message>
    <message>
      <source>&amp;Register somebody from the camera…</source>
      <translation>Mit der &amp;Kamera registrieren …</translation>
    </message>
    <message>
      <source>&amp;Registering people</source>
      <translation>Personen &amp;registrieren</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>&amp;Remove…</source>
      <translation>&amp;Entfernen …</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
      <source>&amp;Rename…	F2</source>
      <translation>&amp;Umbenennen …	F2</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>&amp;Wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Restore {n} pictures</source>
      <extracomment>For 1: &amp;Restore {n} picture</extracomment>
      <translation>
        <numerusform>{n} Bild &amp;wiederherstellen</numerusform>
        <numerusform>{n} Bilder &amp;wiederherstellen</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Revert all</source>
      <translation>Alles &amp;zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
      <source>&amp;Save the picture</source>
      <translation>Bild s&amp;peichern</translation>
    </message>
    <message>
      <source>&amp;Search again</source>
      <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed</source>
      <translation>Beiseitegelegt und &amp;entfernt</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed ({count})</source>
      <translation>Beiseitegelegt und &amp;entfernt ({count})</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Ei&amp;nstellungen …</translation>
    </message>
    <message>
      <source>&amp;Show Rollcall</source>
      <translation>Rollcall &amp;zeigen</translation>
    </message>
    <message>
      <source>&amp;Sightings</source>
      <translation>&amp;Sichtungen</translation>
    </message>
    <message>
      <source>&amp;Sign in</source>
      <translation>&amp;Anmelden</translation>
    </message>
    <message>
      <source>&amp;Sort</source>
      <translation>&amp;Sortieren</translation>
    </message>
    <message>
      <source>&amp;Strangers…</source>
      <translation>&amp;Unbekannte …</translation>
    </message>
    <message>
      <source>&amp;Swap left and right</source>
      <translation>Links und rechts &amp;tauschen</translation>
    </message>
    <message>
      <source>&amp;Take from the camera</source>
      <translation>Von der &amp;Kamera nehmen</translation>
    </message>
    <message>
      <source>&amp;Take picture</source>
      <translation>Bild auf&amp;nehmen</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <translation>E&amp;xtras</translation>
    </message>
    <message>
      <source>&amp;Totals</source>
      <translation>S&amp;ummen</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Trainieren</translation>
    </message>
    <message>
      <source>&amp;Train recognition…</source>
      <translation>Erkennung &amp;trainieren …</translation>
    </message>
    <message>
      <source>&amp;Turn, mirror and shape</source>
      <translation>Drehung, &amp;Spiegelung und Form</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Undo: {change}</source>
      <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Entsperren</translation>
    </message>
    <message>
      <source>&amp;Upside down (180°)</source>
      <translation>Auf dem &amp;Kopf (180°)</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Verwenden</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <translation>&amp;Wer</translation>
    </message>
    <message>
      <source>&amp;Who do I look like?</source>
      <translation>&amp;Wem sehe ich ähnlich?</translation>
    </message>
    <message>
      <source>&amp;Withdraw consent…</source>
      <translation>Einwilligung &amp;widerrufen …</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
      <source>&amp;Workbench</source>
      <translation>&amp;Werkbank</translation>
    </message>
    <message>
      <source>'{address}' is no address that starts with {allowed}.</source>
      <translation>„{address}“ ist keine Adresse, die mit {allowed} beginnt.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of something trained; use letters and digits.</source>
      <translation>„{name}“ kann nicht der Name von etwas Trainiertem sein; verwenden Sie Buchstaben und Ziffern.</translation>
    </message>
    <message>
      <source>'{name}' looks like '{registered}', who is registered; give another name, as with a surname.</source>
      <translation>„{name}“ sieht aus wie „{registered}“, und der ist registriert; geben Sie einen anderen Namen an, etwa mit Nachnamen.</translation>
    </message>
    <message>
      <source>'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another.</source>
      <translation>„{person}“ ist der Name eines Systemordners, in dem keine Bilder gesucht werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>'{person}' is what programs call a copy of '{original}'; choose another name.</source>
      <translation>„{person}“ nennen Programme eine Kopie von „{original}“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>'{spec}' cannot be read ({error}). {usage}</source>
      <translation>„{spec}“ kann nicht gelesen werden ({error}). {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is neither a file nor a folder. {usage}</source>
      <translation>„{spec}“ ist weder eine Datei noch ein Ordner. {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is no recogniser: write nearest, double, head:NAME or ensemble:NAME.</source>
      <translation>„{spec}“ ist kein Erkenner: Schreiben Sie nearest, double, head:NAME oder ensemble:NAME.</translation>
    </message>
    <message>
      <source>(no source yet)</source>
      <translation>(noch keine Quelle)</translation>
    </message>
    <message>
      <source>0 is an identical face, and up to {threshold:.2f} a face gets the name.</source>
      <translation>0 ist ein gleiches Gesicht, und bis {threshold:.2f} erhält ein Gesicht den Namen.</translation>
    </message>
    <message>
      <source>1 in {low} to 1 in {high}</source>
      <translation>1 von {low} bis 1 von {high}</translation>
    </message>
    <message>
      <source>127.0.0.1 is this computer alone; another address needs a certificate.</source>
      <translation>127.0.0.1 ist nur dieser Computer; eine andere Adresse braucht ein Zertifikat.</translation>
    </message>
    <message>
      <source>180°, upside down</source>
      <translation>180°, auf dem Kopf</translation>
    </message>
    <message>
      <source>270°, a quarter to the left</source>
      <translation>270°, ein Viertel nach links</translation>
    </message>
    <message>
      <source>90°, a quarter to the right</source>
      <translation>90°, ein Viertel nach rechts</translation>
    </message>
    <message>
      <source>95 %: {interval}</source>
      <translation>95 %: {interval}</translation>
    </message>
    <message>
      <source>&lt;b&gt;A game.&lt;/b&gt; It shows whose face is nearest, however far that is. It does not say who somebody is.</source>
      <translation>&lt;b&gt;Ein Spiel.&lt;/b&gt; Es zeigt, wessen Gesicht am nächsten ist, so weit das auch sein mag. Es sagt nicht, wer jemand ist.</translation>
    </message>
    <message>
      <source>A PIN or passphrase has {least} to {most} characters.</source>
      <translation>Eine PIN oder Passphrase hat {least} bis {most} Zeichen.</translation>
    </message>
    <message>
      <source>A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or removed can be restored.</source>
      <translation>Ein schlechtes Bild oder das Bild einer anderen Person führt zu falschen Namen. Gelöscht wird hier nichts: Was beiseitegelegt oder entfernt wird, lässt sich wiederherstellen.</translation>
    </message>
    <message>
      <source>A camera or a program gave it this name; rename it to the person's name, or put it into a folder of that name.</source>
      <translation>Diesen Namen hat eine Kamera oder ein Programm vergeben; benennen Sie die Datei nach der Person, oder legen Sie sie in einen Ordner mit deren Namen.</translation>
    </message>
    <message>
      <source>A change needs the header X-CSRF-Token of the page: open the page again.</source>
      <translation>Eine Änderung braucht die Kopfzeile X-CSRF-Token der Seite: Öffnen Sie die Seite neu.</translation>
    </message>
    <message>
      <source>A consent has to end later than now.</source>
      <translation>Eine Einwilligung muss später als jetzt enden.</translation>
    </message>
    <message>
      <source>A consent needs the name that the person typed, or their signature.</source>
      <translation>Eine Einwilligung braucht den Namen, den die Person eingegeben hat, oder ihre Unterschrift.</translation>
    </message>
    <message>
      <source>A consent without recognition is for nothing: without it a face is ignored anyway.</source>
      <translation>Eine Einwilligung ohne Erkennung nützt nichts: Ohne sie wird ein Gesicht ohnehin ignoriert.</translation>
    </message>
    <message>
      <source>A correction says why: give it a note.</source>
      <translation>Eine Korrektur nennt den Grund: Geben Sie eine Notiz an.</translation>
    </message>
    <message>
      <source>A damaged copy could not be deleted, and may still hold what was erased: delete {file} yourself ({error}).</source>
      <translation>Eine beschädigte Kopie konnte nicht gelöscht werden und enthält vielleicht noch, was gelöscht wurde: Löschen Sie {file} selbst ({error}).</translation>
    </message>
    <message>
      <source>A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your consent.</source>
      <translation>Ein Detektor findet die Gesichter eines Bildes; ein Embedder unterscheidet sie. Jeder wurde von jemandem mit Bildern von jemandem trainiert, und seine Lizenz sagt, wofür er verwendet werden darf. Ohne Ihre Zustimmung wird nichts heruntergeladen.</translation>
    </message>
    <message>
      <source>A double click opens a picture</source>
      <translation>Ein Doppelklick öffnet ein Bild</translation>
    </message>
    <message>
      <source>A double click opens the picture</source>
      <translation>Ein Doppelklick öffnet das Bild</translation>
    </message>
    <message>
      <source>A face against a person's pictures: average, nearest, normalised or margin (docs/accuracy.md).</source>
      <translation>Ein Gesicht gegen die Bilder einer Person: average, nearest, normalised oder margin (docs/accuracy.md).</translation>
    </message>
    <message>
      <source>A face ignored</source>
      <translation>Ein Gesicht ignoriert</translation>
    </message>
    <message>
      <source>A face that Rollcall keeps: it is not sealed.</source>
      <translation>Ein Gesicht, das Rollcall aufbewahrt: Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>A file of people: vCard, LDIF or CSV</source>
      <translation>Eine Datei mit Personen: vCard, LDIF oder CSV</translation>
    </message>
    <message>
      <source>A file that is not Rollcall's.</source>
      <translation>Eine Datei, die nicht von Rollcall ist.</translation>
    </message>
    <message>
      <source>A folder of people to compare with; it is only read</source>
      <translation>Ein Ordner mit Personen zum Vergleichen; er wird nur gelesen</translation>
    </message>
    <message>
      <source>A folder of photos goes with a .csv file.</source>
      <translation>Ein Ordner mit Fotos gehört zu einer .csv-Datei.</translation>
    </message>
    <message>
      <source>A folder of photos in which a photo manager has named the faces</source>
      <translation>Ein Ordner mit Fotos, in denen eine Fotoverwaltung die Gesichter benannt hat</translation>
    </message>
    <message>
      <source>A folder of photos; it is only read</source>
      <translation>Ein Ordner mit Fotos; er wird nur gelesen</translation>
    </message>
    <message>
      <source>A folder of pictures that are called by the ids</source>
      <translation>Ein Ordner mit Bildern, die nach den Kennungen benannt sind</translation>
    </message>
    <message>
      <source>A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is.</source>
      <translation>Ein Spiel: die ähnlichste Person Ihrer Galerie, so verschieden die Gesichter auch sind. Es sagt nicht, wer jemand ist.</translation>
    </message>
    <message>
      <source>A game: the most similar person, however different</source>
      <translation>Ein Spiel: die ähnlichste Person, so verschieden sie auch ist</translation>
    </message>
    <message>
      <source>A game: the nearest faces, however far. It does not say who somebody is.</source>
      <translation>Ein Spiel: die nächsten Gesichter, so weit entfernt sie auch sind. Es sagt nicht, wer jemand ist.</translation>
    </message>
    <message>
      <source>A name cannot begin or end with a dot.</source>
      <translation>Ein Name darf nicht mit einem Punkt beginnen oder enden.</translation>
    </message>
    <message>
      <source>A name cannot contain {characters}</source>
      <translation>Ein Name darf nicht enthalten: {characters}</translation>
    </message>
    <message>
      <source>A name is a guess.</source>
      <translation>Ein Name ist eine Vermutung.</translation>
    </message>
    <message>
      <source>A name needs a few good looks at the face.</source>
      <translation>Ein Name braucht ein paar gute Blicke auf das Gesicht.</translation>
    </message>
    <message>
      <source>A new passphrase is needed, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>Es braucht eine neue Passphrase, und es wurde keine angegeben: Geben Sie sie ein, wenn Rollcall fragt, oder setzen Sie ROLLCALL_PASSPHRASE oder ROLLCALL_PASSPHRASE_FILE. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>A new person.</source>
      <translation>Eine neue Person.</translation>
    </message>
    <message>
      <source>A new person. No picture of them is needed.</source>
      <translation>Eine neue Person. Ein Bild von ihr ist nicht nötig.</translation>
    </message>
    <message>
      <source>A new person. The faces become pictures of them in the gallery.</source>
      <translation>Eine neue Person. Die Gesichter werden zu ihren Bildern in der Galerie.</translation>
    </message>
    <message>
      <source>A new person. The looks become pictures of them.</source>
      <translation>Eine neue Person. Die Aufnahmen werden zu ihren Bildern.</translation>
    </message>
    <message>
      <source>A new person. The pictures are copied into the gallery folder.</source>
      <translation>Eine neue Person. Die Bilder werden in den Ordner der Galerie kopiert.</translation>
    </message>
    <message>
      <source>A new person. The pictures stay on this computer.</source>
      <translation>Eine neue Person. Die Bilder bleiben auf diesem Computer.</translation>
    </message>
    <message>
      <source>A new person: this face is their first picture.</source>
      <translation>Eine neue Person: Dieses Gesicht ist ihr erstes Bild.</translation>
    </message>
    <message>
      <source>A page with plots and tables for your browser; it stays on this computer</source>
      <translation>Eine Seite mit Grafiken und Tabellen für Ihren Browser; sie bleibt auf diesem Computer</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
      <source>A photo, and by its name whose it is: photos in the gallery are your own plain files.</source>
      <translation>Ein Foto, und durch seinen Namen, von wem es ist: Fotos in der Galerie sind Ihre eigenen, gewöhnlichen Dateien.</translation>
    </message>
    <message>
      <source>A photo, or one that is taken now</source>
      <translation>Ein Foto, auch ein jetzt aufgenommenes</translation>
    </message>
    <message>
      <source>A role, or the type vector, is not in the database ({error}). Make the role first, such as: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; for the type, install the extension pgvector on the server.</source>
      <translation>Eine Rolle oder der Typ vector fehlt in der Datenbank ({error}). Legen Sie zuerst die Rolle an, etwa: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; für den Typ installieren Sie die Erweiterung pgvector auf dem Server.</translation>
    </message>
    <message>
      <source>A sheet covers {most} days at most; these are {count}.</source>
      <translation>Eine Liste umfasst höchstens {most} Tage; das sind {count}.</translation>
    </message>
    <message>
      <source>A sheet is saved as .csv, .xlsx or .pdf; '{file}' is none of them. Give the file another ending.</source>
      <translation>Eine Liste wird als .csv, .xlsx oder .pdf gespeichert; „{file}“ ist nichts davon. Geben Sie der Datei eine andere Endung.</translation>
    </message>
    <message>
      <source>A sighting needs a name.</source>
      <translation>Eine Sichtung braucht einen Namen.</translation>
    </message>
    <message>
      <source>A signature is a PNG picture of 500 kB at most.</source>
      <translation>Eine Unterschrift ist ein PNG-Bild von höchstens 500 kB.</translation>
    </message>
    <message>
      <source>A stranger ignored</source>
      <translation>Eine unbekannte Person ignoriert</translation>
    </message>
    <message>
      <source>A text of consent has 1 to 100,000 characters.</source>
      <translation>Ein Einwilligungstext hat 1 bis 100.000 Zeichen.</translation>
    </message>
    <message>
      <source>A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest.</source>
      <translation>Eine Schwelle lässt sich nur für Kosinusabstände lernen: Setzen Sie recognition.scoring auf average oder nearest.</translation>
    </message>
    <message>
      <source>A token is made on the computer that Rollcall runs on: python main.py serve token add NAME</source>
      <translation>Ein Token wird auf dem Computer erstellt, auf dem Rollcall läuft: python main.py serve token add NAME</translation>
    </message>
    <message>
      <source>A token is needed: Authorization: Bearer TOKEN. To make one: python main.py serve token add NAME --scope read</source>
      <translation>Es braucht ein Token: Authorization: Bearer TOKEN. Um eines zu erstellen: python main.py serve token add NAME --scope read</translation>
    </message>
    <message>
      <source>A token needs a name of 1 to {most} characters that can be shown.</source>
      <translation>Ein Token braucht einen Namen von 1 bis {most} Zeichen, die sich anzeigen lassen.</translation>
    </message>
    <message>
      <source>A&amp;ll cameras</source>
      <translation>A&amp;lle Kameras</translation>
    </message>
    <message>
      <source>About Rollcall</source>
      <translation>Über Rollcall</translation>
    </message>
    <message>
      <source>About it</source>
      <translation>Näheres</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Abwesend</translation>
    </message>
    <message>
      <source>Accurate, for any use: SFace and FaceNet</source>
      <translation>Genau, für jeden Zweck: SFace und FaceNet</translation>
    </message>
    <message>
      <source>Accurate: ArcFace and EdgeFace-S, no commercial use</source>
      <translation>Genau: ArcFace und EdgeFace-S, nicht für gewerbliche Zwecke</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add &amp;beside it</source>
      <translation>Daneben &amp;hinzufügen</translation>
    </message>
    <message>
      <source>Add &amp;photos…</source>
      <translation>&amp;Fotos hinzufügen …</translation>
    </message>
    <message>
      <source>Add an operator</source>
      <translation>Bediener hinzufügen</translation>
    </message>
    <message>
      <source>Add by hand</source>
      <translation>Von Hand eintragen</translation>
    </message>
    <message>
      <source>Add photos of a person</source>
      <translation>Fotos einer Person hinzufügen</translation>
    </message>
    <message>
      <source>Add photos of {name}</source>
      <translation>Fotos von {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add pictures of {name}</source>
      <translation>Bilder von {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add pictures of {person}…</source>
      <translation>Bilder von {person} hinzufügen …</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
      <source>Add to the gallery</source>
      <translation>In die Galerie aufnehmen</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
      <source>Added a face of {file} to {person}</source>
      <translation>Ein Gesicht aus {file} zu {person} hinzugefügt</translation>
    </message>
    <message>
      <source>Added to the threshold</source>
      <translation>Zuschlag zum Schwellwert</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>Zu {name} hinzugefügt.</translation>
    </message>
    <message>
      <source>Added up</source>
      <translation>Zusammen</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} pictures of {person}</source>
      <extracomment>For 1: Added a picture of {person}</extracomment>
      <translation>
        <numerusform>Ein Bild von {person} hinzugefügt</numerusform>
        <numerusform>{n} Bilder von {person} hinzugefügt</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding the face to {name}</source>
      <translation>Das Gesicht wird zu {name} hinzugefügt</translation>
    </message>
    <message numerus="yes">
      <source>Adding {n} pictures to {name}</source>
      <extracomment>For 1: Adding the picture to {name}</extracomment>
      <translation>
        <numerusform>Das Bild wird zu {name} hinzugefügt</numerusform>
        <numerusform>{n} Bilder werden zu {name} hinzugefügt</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>Adresse der Kamera</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Adresse des Servers</translation>
    </message>
    <message>
      <source>Address, for example rtsp://camera.local/stream or http://camera.local/video:</source>
      <translation>Adresse, zum Beispiel rtsp://camera.local/stream oder http://camera.local/video:</translation>
    </message>
    <message>
      <source>Addresses that begin with '{scheme}://' cannot be shown. {usage}</source>
      <translation>Adressen, die mit „{scheme}://“ beginnen, können nicht gezeigt werden. {usage}</translation>
    </message>
    <message>
      <source>Adds a source</source>
      <translation>Fügt eine Quelle hinzu</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures, which needs no training when people come or go.</source>
      <translation>Rat: Bleiben Sie beim Vergleich mit Bildern, der kein Training braucht, wenn Personen kommen oder gehen.</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures.</source>
      <translation>Rat: Bleiben Sie beim Vergleich mit Bildern.</translation>
    </message>
    <message>
      <source>Again for the next face</source>
      <translation>Noch einmal für das nächste Gesicht</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>Zustimmen und herunterladen</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>Alle Gruppen</translation>
    </message>
    <message>
      <source>All pictures go to {other}.</source>
      <translation>Alle Bilder gehen an {other}.</translation>
    </message>
    <message>
      <source>All pictures of your gallery are processed again: up to three of each person are registered, the others are queries, and some people are left out as strangers. More people, and more pictures of each, make the figures more precise. This can take minutes; the live picture goes on.</source>
      <translation>Alle Bilder Ihrer Galerie werden noch einmal verarbeitet: Bis zu drei jeder Person werden registriert, die anderen sind Anfragen, und einige Personen werden als Unbekannte ausgelassen. Mehr Personen und mehr Bilder von jeder machen die Zahlen genauer. Das kann Minuten dauern; das Livebild läuft weiter.</translation>
    </message>
    <message>
      <source>All results</source>
      <translation>Alle Ergebnisse</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>In Ordnung</translation>
    </message>
    <message>
      <source>All strangers are erased.</source>
      <translation>Alle Unbekannten sind gelöscht.</translation>
    </message>
    <message>
      <source>All templates are under a new key. Copies of the former ones match nothing any more.</source>
      <translation>Alle Vorlagen haben einen neuen Schlüssel. Kopien der bisherigen passen zu nichts mehr.</translation>
    </message>
    <message>
      <source>Almost the same as a look that is there already. Turn your head a little.</source>
      <translation>Fast gleich wie eine Aufnahme, die schon da ist. Drehen Sie den Kopf ein wenig.</translation>
    </message>
    <message>
      <source>Among &amp;other people…</source>
      <translation>Unter &amp;anderen Personen …</translation>
    </message>
    <message>
      <source>Among {people} on {pictures} of {folder}</source>
      <translation>Unter {people}, {pictures}, aus {folder}</translation>
    </message>
    <message>
      <source>An entry by hand no longer counts; it stays on record</source>
      <translation>Ein von Hand gemachter Eintrag zählt nicht mehr; er bleibt verzeichnet</translation>
    </message>
    <message>
      <source>An export is a .zip file; '{file}' is not. Give it another ending.</source>
      <translation>Ein Export ist eine .zip-Datei; „{file}“ ist keine. Geben Sie eine andere Endung an.</translation>
    </message>
    <message>
      <source>An operator needs a name.</source>
      <translation>Ein Bediener braucht einen Namen.</translation>
    </message>
    <message>
      <source>Analysing pictures</source>
      <translation>Bilder werden analysiert</translation>
    </message>
    <message>
      <source>Analysing {subject}</source>
      <translation>{subject} wird analysiert</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps both equal.</source>
      <translation>Ein anderes Rollcall auf diesem Computer gleicht beide ab.</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps {folder} equal with the server. To see how far it is: python main.py gallery server status</source>
      <translation>Ein anderes Rollcall auf diesem Computer gleicht {folder} mit dem Server ab. Wie weit es ist, zeigt: python main.py gallery server status</translation>
    </message>
    <message>
      <source>Another import into this gallery is running. Wait until it is done.</source>
      <translation>Ein anderer Import in diese Galerie läuft. Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
      <source>Another name for {person}; the pictures stay.</source>
      <translation>Ein anderer Name für {person}; die Bilder bleiben.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Jederzeit</translation>
    </message>
    <message>
      <source>Apache-2.0 (OpenFace); the package that carries it MIT</source>
      <translation>Apache-2.0 (OpenFace); das Paket, das es enthält, MIT</translation>
    </message>
    <message>
      <source>Are {person} and {other} one person?</source>
      <translation>Sind {person} und {other} eine Person?</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Ankünfte</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>Ankünfte und Abgänge</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}</source>
      <translation>Ankünfte gehen an {host}</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them.</source>
      <translation>Ankünfte werden an {host} gesendet: wer kommt und geht, und wann, wie config.yaml es sagt (webhook.url). Alles andere bleibt auf diesem Computer: das Bild, die Fotos im Ordner der Galerie und die daraus berechneten Zahlen.</translation>
    </message>
    <message>
      <source>As it &amp;comes</source>
      <translation>&amp;Wie es kommt</translation>
    </message>
    <message>
      <source>As older systems did</source>
      <translation>Wie ältere Systeme es taten</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
      <source>As the source says</source>
      <translation>Wie die Quelle es angibt</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Ask the camera for its streams</source>
      <translation>Die Kamera nach ihren Streams fragen</translation>
    </message>
    <message>
      <source>Ask the networks of this computer</source>
      <translation>In den Netzwerken dieses Computers suchen</translation>
    </message>
    <message>
      <source>Asking the network for cameras</source>
      <translation>Im Netzwerk werden Kameras gesucht</translation>
    </message>
    <message>
      <source>Asking {subject}</source>
      <translation>{subject} wird gefragt</translation>
    </message>
    <message>
      <source>At its own limit it named fewer of your people: {trained} % instead of {nearest} %.</source>
      <translation>An seiner eigenen Grenze benannte es weniger Ihrer Personen: {trained} % statt {nearest} %.</translation>
    </message>
    <message>
      <source>At least {least} characters; six digits or more are better.</source>
      <translation>Mindestens {least} Zeichen; sechs Ziffern oder mehr sind besser.</translation>
    </message>
    <message numerus="yes">
      <source>At least {n} decisions could not be read: look at the threshold and at Check the gallery.</source>
      <extracomment>For 1: At least {n} decision could not be read: look at the threshold and at Check the gallery.</extracomment>
      <translation>
        <numerusform>Mindestens {n} Entscheidung konnte nicht gelesen werden: Sehen Sie nach der Schwelle und unter „Galerie prüfen“ nach.</numerusform>
        <numerusform>Mindestens {n} Entscheidungen konnten nicht gelesen werden: Sehen Sie nach der Schwelle und unter „Galerie prüfen“ nach.</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <source>Attendance entered</source>
      <translation>Anwesenheit eingetragen</translation>
    </message>
    <message>
      <source>Attendance exported</source>
      <translation>Anwesenheit exportiert</translation>
    </message>
    <message>
      <source>Attendance rules set</source>
      <translation>Anwesenheitsregeln gesetzt</translation>
    </message>
    <message>
      <source>Au&amp;dit trail…</source>
      <translation>Prüfp&amp;rotokoll …</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>Prüfprotokoll</translation>
    </message>
    <message>
      <source>Authority of the server's certificate</source>
      <translation>Zertifizierungsstelle des Servers</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Zurück zur Vorgabe: {value}</translation>
    </message>
    <message>
      <source>Back within</source>
      <translation>Zurück innerhalb von</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <source>Begin again at the end</source>
      <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
      <source>Begins with the full screen of a reception desk, which an operator's PIN ends.</source>
      <translation>Beginnt mit dem Vollbild für einen Empfang, das die PIN eines Bedieners beendet.</translation>
    </message>
    <message>
      <source>Benchmark: {subject}</source>
      <translation>Leistungsmessung: {subject}</translation>
    </message>
    <message>
      <source>Best distance</source>
      <translation>Kleinster Abstand</translation>
    </message>
    <message>
      <source>Better than comparing with pictures: use it.</source>
      <translation>Besser als der Vergleich mit Bildern: Verwenden Sie es.</translation>
    </message>
    <message>
      <source>Blackens what is outside of the face's oval first.</source>
      <translation>Schwärzt zuerst, was außerhalb des Gesichtsovals liegt.</translation>
    </message>
    <message>
      <source>Blur registered faces</source>
      <translation>Registrierte Gesichter weichzeichnen</translation>
    </message>
    <message>
      <source>Blurred. Hold still for a moment.</source>
      <translation>Unscharf. Halten Sie einen Augenblick still.</translation>
    </message>
    <message>
      <source>Both are {other}</source>
      <translation>Beide sind {other}</translation>
    </message>
    <message>
      <source>Both stay as they are, and this is not reported again.</source>
      <translation>Beide bleiben, wie sie sind, und dies wird nicht erneut gemeldet.</translation>
    </message>
    <message>
      <source>C&amp;lear</source>
      <translation>&amp;Leeren</translation>
    </message>
    <message>
      <source>CASIA-WebFace and FaceScrub</source>
      <translation>CASIA-WebFace und FaceScrub</translation>
    </message>
    <message>
      <source>CASIA-WebFace, VGGFace2 and MS1MV2</source>
      <translation>CASIA-WebFace, VGGFace2 und MS1MV2</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Called {name} before.</source>
      <translation>Hieß bisher {name}.</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Gekommen</translation>
    </message>
    <message>
      <source>Came, left or excused: an entry with your name</source>
      <translation>Gekommen, gegangen oder entschuldigt: ein Eintrag mit Ihrem Namen</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Camera and other sources</source>
      <translation>Kamera und andere Quellen</translation>
    </message>
    <message>
      <source>Camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>Nummer einer Kamera, Videodatei, Bilderordner, Adresse mit rtsp:// oder http:// oder demo.</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>Kamera {name}</translation>
    </message>
    <message>
      <source>Camera {number}</source>
      <translation>Kamera {number}</translation>
    </message>
    <message>
      <source>Camera {number} ({name})</source>
      <translation>Kamera {number} ({name})</translation>
    </message>
    <message>
      <source>Camera {number} does not open; it is missing or another program is using it. {alternatives}</source>
      <translation>Kamera {number} öffnet sich nicht; sie fehlt, oder ein anderes Programm verwendet sie. {alternatives}</translation>
    </message>
    <message>
      <source>Camera {number} is opened as soon as that is possible.</source>
      <translation>Kamera {number} wird geöffnet, sobald das möglich ist.</translation>
    </message>
    <message>
      <source>Camera {number} stopped sending pictures. Check its plug.</source>
      <translation>Kamera {number} sendet keine Bilder mehr. Prüfen Sie den Stecker.</translation>
    </message>
    <message>
      <source>Camera, file, folder, address or demo</source>
      <translation>Kamera, Datei, Ordner, Adresse oder Demo</translation>
    </message>
    <message>
      <source>Camera: {place}</source>
      <translation>Kamera: {place}</translation>
    </message>
    <message>
      <source>Cameras that answered</source>
      <translation>Kameras, die geantwortet haben</translation>
    </message>
    <message>
      <source>Cameras with ONVIF on the networks of this computer</source>
      <translation>Kameras mit ONVIF in den Netzwerken dieses Computers</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Zertifikat</translation>
    </message>
    <message>
      <source>Certificate and name checked</source>
      <translation>Zertifikat und Name geprüft</translation>
    </message>
    <message>
      <source>Certificate authority</source>
      <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
      <source>Certificate checked</source>
      <translation>Zertifikat geprüft</translation>
    </message>
    <message>
      <source>Certificate of this desk</source>
      <translation>Zertifikat dieses Arbeitsplatzes</translation>
    </message>
    <message>
      <source>Changed, not saved</source>
      <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
      <source>Changes need an operator's PIN: unlock (Ctrl+Shift+L)</source>
      <translation>Änderungen brauchen die PIN eines Bedieners: entsperren (Strg+Umschalt+L)</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
      <source>Check every picture now; changed pictures are checked automatically</source>
      <translation>Prüft jetzt alle Bilder; geänderte Bilder werden von selbst geprüft</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>Galerie prüfen</translation>
    </message>
    <message>
      <source>Check the signature and the place of every entry</source>
      <translation>Signatur und Platz jedes Eintrags prüfen</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Prüfung läuft …</translation>
    </message>
    <message>
      <source>Choose a file of people from your organisation's directory, or a folder of photos in which the faces have names, or drop it here.

What would be done is listed first; nothing is written before.</source>
      <translation>Wählen Sie eine Datei mit Personen aus dem Verzeichnis Ihrer Organisation oder einen Ordner mit Fotos, in denen die Gesichter Namen haben, oder ziehen Sie ihn hierher.

Zuerst wird aufgelistet, was geschehen würde; vorher wird nichts geschrieben.</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>Ordner mit Personen wählen</translation>
    </message>
    <message>
      <source>Choose a folder of photos</source>
      <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
      <source>Choose a passphrase: it seals the faces and names that Rollcall keeps. Without it nobody can open them, you neither.</source>
      <translation>Wählen Sie eine Passphrase: Mit ihr werden die Gesichter und Namen, die Rollcall aufbewahrt, verschlüsselt. Ohne sie kann niemand sie öffnen, auch Sie nicht.</translation>
    </message>
    <message>
      <source>Choose a photo first.</source>
      <translation>Wählen Sie zuerst ein Foto.</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>Quelle wählen</translation>
    </message>
    <message>
      <source>Choose a source…</source>
      <translation>Quelle wählen …</translation>
    </message>
    <message>
      <source>Choose another camera, a file, an address or the demo.</source>
      <translation>Wählen Sie eine andere Kamera, eine Datei, eine Adresse oder die Demo.</translation>
    </message>
    <message>
      <source>Choose how Rollcall shall be trained</source>
      <translation>Wählen, wie Rollcall trainiert werden soll</translation>
    </message>
    <message>
      <source>Choose photos of a person; dropping them here does the same</source>
      <translation>Fotos einer Person wählen; hierher ziehen bewirkt dasselbe</translation>
    </message>
    <message>
      <source>Choose the &amp;key picture…</source>
      <translation>&amp;Hauptbild wählen …</translation>
    </message>
    <message>
      <source>Choose the camera that the picture comes from.</source>
      <translation>Wählen Sie die Kamera, von der das Bild kommt.</translation>
    </message>
    <message>
      <source>Choose the face</source>
      <translation>Gesicht wählen</translation>
    </message>
    <message>
      <source>Choose the face…</source>
      <translation>Gesicht wählen …</translation>
    </message>
    <message>
      <source>Choose two networks or more. Others can be fetched under Tools, Models and licences.</source>
      <translation>Wählen Sie zwei oder mehr Netze. Weitere gibt es unter „Extras“, „Modelle und Lizenzen“.</translation>
    </message>
    <message>
      <source>Choose two or more.</source>
      <translation>Wählen Sie zwei oder mehr.</translation>
    </message>
    <message>
      <source>Choose where the picture comes from.</source>
      <translation>Wählen Sie, woher das Bild kommt.</translation>
    </message>
    <message>
      <source>Choose: {name}</source>
      <translation>Wählen: {name}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Chose the picture of {person}</source>
      <translation>Das Bild von {person} gewählt</translation>
    </message>
    <message>
      <source>Clearly the largest face</source>
      <translation>Eindeutig größtes Gesicht</translation>
    </message>
    <message>
      <source>Click on a face of somebody else to exclude it; click again to include it.</source>
      <translation>Klicken Sie auf das Gesicht einer anderen Person, um es auszuschließen; ein weiterer Klick nimmt es wieder auf.</translation>
    </message>
    <message>
      <source>Click on a picture to see what can be done with it; hold Ctrl for several.</source>
      <translation>Klicken Sie auf ein Bild, um zu sehen, was sich damit tun lässt; mit Strg wählen Sie mehrere.</translation>
    </message>
    <message>
      <source>Click on the picture to show for {name} in lists, then on “Make key picture”.</source>
      <translation>Klicken Sie auf das Bild, das für {name} in Listen stehen soll, dann auf „Zum Hauptbild machen“.</translation>
    </message>
    <message>
      <source>Click the right face; only it is kept in use.</source>
      <translation>Klicken Sie auf das richtige Gesicht; nur dieses wird weiter verwendet.</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close the card of a face, or leave full screen</source>
      <translation>Die Karte eines Gesichts schließen oder das Vollbild verlassen</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Fenster schließen</translation>
    </message>
    <message>
      <source>Close the window and keep nothing (Esc)</source>
      <translation>Fenster schließen und nichts behalten (Esc)</translation>
    </message>
    <message>
      <source>Close this card</source>
      <translation>Diese Karte schließen</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>Codec</translation>
    </message>
    <message>
      <source>Collect no more looks</source>
      <translation>Keine weiteren Aufnahmen sammeln</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Colours of the window: system, light or dark.</source>
      <translation>Farben des Fensters: system, light oder dark.</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>Kommerzielle Nutzung</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare with the people of the gallery</source>
      <translation>Mit den Personen der Galerie vergleichen</translation>
    </message>
    <message>
      <source>Comparing faces</source>
      <translation>Gesichter werden verglichen</translation>
    </message>
    <message>
      <source>Comparing with pictures</source>
      <translation>Vergleich mit Bildern</translation>
    </message>
    <message>
      <source>Comparing with recognition by pictures alone</source>
      <translation>Vergleich mit der Erkennung allein durch Bilder</translation>
    </message>
    <message>
      <source>Comparing with the pictures</source>
      <translation>Vergleich mit den Bildern</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <source>Computing checksums of the pictures</source>
      <translation>Prüfsummen der Bilder werden berechnet</translation>
    </message>
    <message>
      <source>Connection lost. {problem}</source>
      <translation>Verbindung verloren. {problem}</translation>
    </message>
    <message>
      <source>Connects by TLS and checks the broker's certificate.</source>
      <translation>Verbindet sich über TLS und prüft das Zertifikat des Brokers.</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>Einwilligung erteilt</translation>
    </message>
    <message>
      <source>Consent given on {day}, ended on {end}.</source>
      <translation>Einwilligung am {day} erteilt, am {end} abgelaufen.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until it is withdrawn.</source>
      <translation>Einwilligung am {day} erteilt, gültig bis zum Widerruf.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until {end}.</source>
      <translation>Einwilligung am {day} erteilt, gültig bis {end}.</translation>
    </message>
    <message>
      <source>Consent is required here: {name} is not recognised before theirs is recorded.</source>
      <translation>Hier ist eine Einwilligung nötig: {name} wird nicht erkannt, bevor sie festgehalten ist.</translation>
    </message>
    <message>
      <source>Consent text added</source>
      <translation>Einwilligungstext hinzugefügt</translation>
    </message>
    <message>
      <source>Consent withdrawn</source>
      <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
      <source>Consent withdrawn on {day}.</source>
      <translation>Einwilligung am {day} widerrufen.</translation>
    </message>
    <message>
      <source>Copies with face tags for photo managers…</source>
      <translation>Kopien mit Gesichtsmarkierungen für Fotoverwaltungen …</translation>
    </message>
    <message>
      <source>Copying pictures</source>
      <translation>Bilder werden kopiert</translation>
    </message>
    <message>
      <source>Counts at the next start</source>
      <translation>Gilt ab dem nächsten Start</translation>
    </message>
    <message>
      <source>Cropping a face from {subject}</source>
      <translation>Ein Gesicht wird aus {subject} ausgeschnitten</translation>
    </message>
    <message>
      <source>Cropping faces</source>
      <translation>Gesichter werden ausgeschnitten</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Database server</source>
      <translation>Datenbankserver</translation>
    </message>
    <message>
      <source>Database server left</source>
      <translation>Datenbankserver verlassen</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Days exported</source>
      <translation>Tage exportiert</translation>
    </message>
    <message>
      <source>Days that copies of damaged databases are kept before they are deleted.</source>
      <translation>Tage, die Kopien beschädigter Datenbanken aufbewahrt werden, bevor sie gelöscht werden.</translation>
    </message>
    <message>
      <source>Days that entries of the audit trail are kept; 0 keeps them all.</source>
      <translation>Tage, die Einträge des Prüfprotokolls aufbewahrt werden; 0 bewahrt alle auf.</translation>
    </message>
    <message>
      <source>Days that pictures set aside are kept before they are deleted; 0 keeps them.</source>
      <translation>Tage, die beiseitegelegte Bilder aufbewahrt werden, bevor sie gelöscht werden; 0 behält sie.</translation>
    </message>
    <message>
      <source>Days that removed pictures can be restored before they are deleted.</source>
      <translation>Tage, die sich entfernte Bilder wiederherstellen lassen, bevor sie gelöscht werden.</translation>
    </message>
    <message>
      <source>Days that sightings are kept; 0 records none.</source>
      <translation>Tage, die Sichtungen aufbewahrt werden; 0 zeichnet keine auf.</translation>
    </message>
    <message>
      <source>De&amp;mo</source>
      <translation>De&amp;mo</translation>
    </message>
    <message>
      <source>DeepFace, Facebook's network of 2014, trained by Swarup Ghosh</source>
      <translation>DeepFace, Facebooks Netz von 2014, trainiert von Swarup Ghosh</translation>
    </message>
    <message>
      <source>DeepFace, locally connected</source>
      <translation>DeepFace, lokal verbunden</translation>
    </message>
    <message>
      <source>Default: {value}</source>
      <translation>Vorgabe: {value}</translation>
    </message>
    <message>
      <source>Degrees clockwise by which the source's pictures are turned: 0, 90, 180 or 270.</source>
      <translation>Grad im Uhrzeigersinn, um die die Bilder der Quelle gedreht werden: 0, 90, 180 oder 270.</translation>
    </message>
    <message>
      <source>Delete all looks and sightings of strangers</source>
      <translation>Alle Aufnahmen und Sichtungen von Unbekannten löschen</translation>
    </message>
    <message>
      <source>Delete the last character</source>
      <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
      <source>Delete these sightings for good</source>
      <translation>Diese Sichtungen endgültig löschen</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>Demo</translation>
    </message>
    <message>
      <source>Demo: a made-up clip, not recorded</source>
      <translation>Demo: künstlicher Clip, wird nicht aufgezeichnet</translation>
    </message>
    <message>
      <source>Departures</source>
      <translation>Abgänge</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Details in the log</source>
      <translation>Ausführlichkeit des Protokolls</translation>
    </message>
    <message>
      <source>Detecting faces</source>
      <translation>Gesichter werden gesucht</translation>
    </message>
    <message>
      <source>Detecting faces in {subject}</source>
      <translation>Gesichter in {subject} werden gesucht</translation>
    </message>
    <message>
      <source>Detector</source>
      <translation>Detektor</translation>
    </message>
    <message>
      <source>Detector · network · precision</source>
      <translation>Detektor · Netz · Genauigkeit</translation>
    </message>
    <message>
      <source>Detector, network, figures, and what the threshold means</source>
      <translation>Detektor, Netz, Zahlen und was die Schwelle bedeutet</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Verzeichnisse</translation>
    </message>
    <message>
      <source>Discard these looks and collect new ones</source>
      <translation>Diese Aufnahmen verwerfen und neue sammeln</translation>
    </message>
    <message>
      <source>Discovery by Home Assistant</source>
      <translation>Auffinden durch Home Assistant</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>Diesen Hinweis verwerfen</translation>
    </message>
    <message>
      <source>Distance from 0 to 2 over which a face is unknown; sface takes up to 0.02 off for a poor picture. Without a value, the slider's or the network's own.</source>
      <translation>Abstand von 0 bis 2, über dem ein Gesicht unbekannt ist; sface zieht für ein schlechtes Bild bis zu 0,02 ab. Ohne Wert der des Reglers oder des Netzes.</translation>
    </message>
    <message>
      <source>Distance to the next person</source>
      <translation>Abstand zur nächsten Person</translation>
    </message>
    <message>
      <source>Distances between pictures of the gallery</source>
      <translation>Abstände zwischen Bildern der Galerie</translation>
    </message>
    <message>
      <source>Do what is listed</source>
      <translation>Ausführen, was aufgelistet ist</translation>
    </message>
    <message>
      <source>Does {name} withdraw their consent?</source>
      <translation>Widerruft {name} die Einwilligung?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Done. That is enough.</source>
      <translation>Fertig. Das genügt.</translation>
    </message>
    <message>
      <source>Double verification needs two networks, and {name} is one: choose accurate, accurate-free or a fusion such as sface+edgeface-s.</source>
      <translation>Die doppelte Prüfung braucht zwei Netze, und {name} ist nur eines: Wählen Sie accurate, accurate-free oder eine Kombination wie sface+edgeface-s.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Download a network</source>
      <translation>Ein Netz herunterladen</translation>
    </message>
    <message>
      <source>Download missing networks</source>
      <translation>Fehlende Netze herunterladen</translation>
    </message>
    <message>
      <source>Download the weights of {model}?</source>
      <translation>Die Gewichte von {model} herunterladen?</translation>
    </message>
    <message>
      <source>Downloading {subject}</source>
      <translation>{subject} wird heruntergeladen</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Herunterladen …</translation>
    </message>
    <message>
      <source>Drawing overview sheets</source>
      <translation>Übersichten werden gezeichnet</translation>
    </message>
    <message>
      <source>Drop a folder of photos here, or choose one.

Hundreds of pictures take some minutes; the live picture goes on meanwhile.</source>
      <translation>Ziehen Sie einen Ordner mit Fotos hierher, oder wählen Sie einen.

Hunderte von Bildern dauern einige Minuten; das Livebild läuft so lange weiter.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody here.

Or put it into the gallery folder: the file's name is the person's name.</source>
      <translation>Ziehen Sie das Foto einer Person hierher.

Oder legen Sie es in den Ordner der Galerie: Der Name der Datei ist der Name der Person.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody onto the window to register them.</source>
      <translation>Ziehen Sie das Foto einer Person auf das Fenster, um sie zu registrieren.</translation>
    </message>
    <message>
      <source>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right one.</source>
      <translation>Ziehen Sie ein Foto auf das Fenster, oder fügen Sie es ein, und geben Sie den Namen ein. Sind mehrere Gesichter darauf, klicken Sie auf das richtige.</translation>
    </message>
    <message>
      <source>Drop pictures here, or a folder of them.

They are processed on this computer and are not registered.</source>
      <translation>Ziehen Sie Bilder oder einen Ordner mit Bildern hierher.

Sie werden auf diesem Computer verarbeitet und nicht registriert.</translation>
    </message>
    <message>
      <source>Drop the photos to register somebody</source>
      <translation>Fotos fallen lassen, um jemanden zu registrieren</translation>
    </message>
    <message>
      <source>Drop the video to play it</source>
      <translation>Video fallen lassen, um es abzuspielen</translation>
    </message>
    <message>
      <source>E&amp;nough</source>
      <translation>&amp;Genug</translation>
    </message>
    <message>
      <source>E&amp;rase all…</source>
      <translation>&amp;Alle löschen …</translation>
    </message>
    <message>
      <source>E&amp;rase what is shown…</source>
      <translation>An&amp;gezeigte löschen …</translation>
    </message>
    <message>
      <source>E&amp;xport everybody…</source>
      <translation>Daten aller Personen e&amp;xportieren …</translation>
    </message>
    <message>
      <source>E&amp;xport what is kept…</source>
      <translation>Gespeicherte Daten e&amp;xportieren …</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xportieren …</translation>
    </message>
    <message>
      <source>Each picture is another person, named after its file</source>
      <translation>Jedes Bild ist eine andere Person, benannt nach seiner Datei</translation>
    </message>
    <message>
      <source>Early</source>
      <translation>Vorzeitig</translation>
    </message>
    <message>
      <source>Embedding pictures</source>
      <translation>Bilder werden in Zahlen verwandelt</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>Verschlüsselt</translation>
    </message>
    <message>
      <source>Encrypted, certificate not checked</source>
      <translation>Verschlüsselt, Zertifikat nicht geprüft</translation>
    </message>
    <message>
      <source>Encryption to the server</source>
      <translation>Verschlüsselung zum Server</translation>
    </message>
    <message>
      <source>Encrypts faces, names and times that are kept; photos stay plain unless they are sealed too.</source>
      <translation>Verschlüsselt Gesichter, Namen und Zeiten, die aufbewahrt werden; Fotos bleiben unverschlüsselt, wenn nicht auch sie verschlüsselt werden.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eintragen</translation>
    </message>
    <message>
      <source>Enter by hand</source>
      <translation>Von Hand eintragen</translation>
    </message>
    <message>
      <source>Enter shows somebody's pictures, F2 renames, Delete removes</source>
      <translation>Eingabe zeigt die Bilder der Person, F2 benennt um, Entf entfernt</translation>
    </message>
    <message>
      <source>Enter that somebody was here, without their face</source>
      <translation>Eintragen, dass jemand hier war, ohne das Gesicht</translation>
    </message>
    <message>
      <source>Entries that this computer wrote are missing from the trail.</source>
      <translation>Im Protokoll fehlen Einträge, die dieser Computer geschrieben hat.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Entry {number} is a withdrawal: enter again what was withdrawn.</source>
      <translation>Eintrag {number} ist ein Widerruf: Tragen Sie das Widerrufene erneut ein.</translation>
    </message>
    <message>
      <source>Entry {number} was withdrawn already.</source>
      <translation>Eintrag {number} wurde bereits widerrufen.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Erase all of them…</source>
      <translation>Alle löschen …</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Erase sightings</source>
      <translation>Sichtungen löschen</translation>
    </message>
    <message>
      <source>Erase strangers</source>
      <translation>Unbekannte löschen</translation>
    </message>
    <message>
      <source>Erase {name} for good?</source>
      <translation>{name} endgültig löschen?</translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} sightings for good?</source>
      <extracomment>For 1: Erase {n} sighting for good?</extracomment>
      <translation>
        <numerusform>{n} Sichtung endgültig löschen?</numerusform>
        <numerusform>{n} Sichtungen endgültig löschen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} strangers for good?</source>
      <extracomment>For 1: Erase {n} stranger for good?</extracomment>
      <translation>
        <numerusform>{n} unbekannte Person endgültig löschen?</numerusform>
        <numerusform>{n} unbekannte Personen endgültig löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>Endgültig gelöscht</translation>
    </message>
    <message>
      <source>Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered.</source>
      <translation>Gelöschte Sichtungen lassen sich nicht wiederherstellen. Die Bilder der Galerie bleiben, und alle bleiben registriert.</translation>
    </message>
    <message>
      <source>Erased {pictures} and {sightings}; searched {files} byte by byte, nothing is left</source>
      <translation>Gelöscht: {pictures} und {sightings}; {files} Byte für Byte durchsucht, nichts ist übrig</translation>
    </message>
    <message>
      <source>Erased, but something is left in files that are in use: close what uses them, and erase once more</source>
      <translation>Gelöscht, aber in Dateien, die in Gebrauch sind, ist etwas übrig: Schließen Sie, was sie verwendet, und löschen Sie noch einmal</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>Nur Fehler</translation>
    </message>
    <message>
      <source>Evaluate it against comparing pictures, on the present pictures</source>
      <translation>An den jetzigen Bildern gegen den Vergleich mit Bildern messen</translation>
    </message>
    <message>
      <source>Evaluating the thresholds in use</source>
      <translation>Die Schwellen in Gebrauch werden bewertet</translation>
    </message>
    <message>
      <source>Evaluating {subject}</source>
      <translation>{subject} wird bewertet</translation>
    </message>
    <message>
      <source>Even out the light</source>
      <translation>Licht ausgleichen</translation>
    </message>
    <message>
      <source>Evens out the light of every face first.</source>
      <translation>Gleicht zuerst das Licht jedes Gesichts aus.</translation>
    </message>
    <message>
      <source>Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again.</source>
      <translation>Ereignisse können nicht an {url} gesendet werden ({problem}). Sie warten, und Rollcall versucht es weiter.</translation>
    </message>
    <message>
      <source>Events that may wait</source>
      <translation>Wartende Ereignisse</translation>
    </message>
    <message>
      <source>Events that may wait while it does not answer; the oldest give way.</source>
      <translation>Ereignisse, die warten dürfen, solange sie nicht antwortet; die ältesten weichen.</translation>
    </message>
    <message>
      <source>Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.

Training may recognise your people better, or not: afterwards both are evaluated on pictures that were not used for training.</source>
      <translation>Jedes Gesicht wird mit den Bildern Ihrer Personen verglichen und erhält den Namen des nächsten, wenn das nah genug ist. Es braucht kein Training: Wer registriert wird, ist sofort bekannt, wer entfernt wird, sofort vergessen.

Mit Training werden Ihre Personen vielleicht besser erkannt, vielleicht nicht: Danach wird beides an Bildern gemessen, die nicht zum Training verwendet wurden.</translation>
    </message>
    <message>
      <source>Every face is excluded</source>
      <translation>Alle Gesichter sind ausgeschlossen</translation>
    </message>
    <message>
      <source>Every picture of the gallery is being checked…</source>
      <translation>Alle Bilder der Galerie werden geprüft …</translation>
    </message>
    <message>
      <source>Every pixel of it is transparent; save it without transparency.</source>
      <translation>Jeder Pixel davon ist durchsichtig; speichern Sie es ohne Transparenz.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everybody has a valid consent.</source>
      <translation>Alle haben eine gültige Einwilligung.</translation>
    </message>
    <message>
      <source>Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some.</source>
      <translation>Alle haben nur ein Bild: Wie oft Ihre Personen verfehlt werden, ist nicht festzustellen. Fügen Sie von einigen ein zweites Bild hinzu.</translation>
    </message>
    <message>
      <source>Everybody is recognised as before, with the same distances. Templates that somebody copied match nothing any more. Do this when you suspect that a copy was taken.</source>
      <translation>Alle werden erkannt wie bisher, mit denselben Abständen. Vorlagen, die jemand kopiert hat, passen zu nichts mehr. Tun Sie das, wenn Sie vermuten, dass jemand eine Kopie gemacht hat.</translation>
    </message>
    <message>
      <source>Everything as it was saved last</source>
      <translation>Alles, wie es zuletzt gespeichert wurde</translation>
    </message>
    <message>
      <source>Everything stays on this computer</source>
      <translation>Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
      <source>Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them. Nothing is sent anywhere.</source>
      <translation>Alles bleibt auf diesem Computer: das Bild, die Fotos im Ordner der Galerie und die daraus berechneten Zahlen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <source>Everything, for finding a fault</source>
      <translation>Alles, um einen Fehler zu finden</translation>
    </message>
    <message>
      <source>Exchanged with the database server</source>
      <translation>Mit dem Datenbankserver abgeglichen</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>Entschuldigt</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Expected {hours}, {zone}</source>
      <translation>Erwartet: {hours}, {zone}</translation>
    </message>
    <message>
      <source>Export what is kept of everybody</source>
      <translation>Exportieren, was über alle gespeichert ist</translation>
    </message>
    <message>
      <source>Export what is kept of {name}</source>
      <translation>Exportieren, was über {name} gespeichert ist</translation>
    </message>
    <message>
      <source>F&amp;ile…</source>
      <translation>Da&amp;tei …</translation>
    </message>
    <message>
      <source>F&amp;older of pictures…</source>
      <translation>&amp;Ordner mit Bildern …</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Gesicht</translation>
    </message>
    <message>
      <source>Face added</source>
      <translation>Gesicht hinzugefügt</translation>
    </message>
    <message>
      <source>Face denied</source>
      <translation>Name verneint</translation>
    </message>
    <message>
      <source>Face ignored</source>
      <translation>Gesicht ignoriert</translation>
    </message>
    <message>
      <source>Face named</source>
      <translation>Gesicht benannt</translation>
    </message>
    <message>
      <source>Face only</source>
      <translation>Nur das Gesicht</translation>
    </message>
    <message>
      <source>Face tags in files beside the pictures (XMP)…</source>
      <translation>Gesichtsmarkierungen in Dateien neben den Bildern (XMP) …</translation>
    </message>
    <message>
      <source>Face {number} of {count}, from left to right</source>
      <translation>Gesicht {number} von {count}, von links nach rechts</translation>
    </message>
    <message>
      <source>Faces are not judged live: {text}</source>
      <translation>Es wird nicht geprüft, ob Gesichter echt sind: {text}</translation>
    </message>
    <message>
      <source>Faces cannot be compared yet: the networks are being prepared.</source>
      <translation>Gesichter lassen sich noch nicht vergleichen: Die Netze werden vorbereitet.</translation>
    </message>
    <message>
      <source>Faces cannot be found: choose another detector.</source>
      <translation>Gesichter können nicht gefunden werden: Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message>
      <source>Faces cannot be named: choose another embedder.</source>
      <translation>Gesichter können nicht benannt werden: Wählen Sie einen anderen Embedder.</translation>
    </message>
    <message>
      <source>Faces cannot be recognised yet: Rollcall is still preparing its networks. Try again in a moment.</source>
      <translation>Gesichter lassen sich noch nicht erkennen: Rollcall bereitet seine Netze noch vor. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Faces of the picture</source>
      <translation>Gesichter des Bildes</translation>
    </message>
    <message>
      <source>Faces of this group</source>
      <translation>Gesichter dieser Gruppe</translation>
    </message>
    <message>
      <source>Faces of this picture</source>
      <translation>Gesichter dieses Bildes</translation>
    </message>
    <message>
      <source>Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. Who is listed twice all the same is selected twice, with Ctrl, and put together.</source>
      <translation>Gesichter, die Rollcall nicht benennen konnte. Aufnahmen desselben Gesichts werden zusammengelegt, sodass jede Person einmal in der Liste steht. Wer dennoch zweimal dort steht, wird mit Strg zweimal ausgewählt und zusammengelegt.</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>Schnell</translation>
    </message>
    <message>
      <source>Fetching from the database server</source>
      <translation>Vom Datenbankserver wird geholt</translation>
    </message>
    <message>
      <source>Fetching was stopped at {have:.0f} MB; it can go on from there.</source>
      <translation>Das Herunterladen wurde bei {have:.0f} MB angehalten; es kann dort weitergehen.</translation>
    </message>
    <message>
      <source>Fetching was stopped.</source>
      <translation>Das Herunterladen wurde angehalten.</translation>
    </message>
    <message>
      <source>Fi&amp;nd somebody</source>
      <translation>Je&amp;manden suchen</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Figures, side by side</source>
      <translation>Zahlen im Vergleich</translation>
    </message>
    <message>
      <source>File in PEM by which the server knows this desk; without one, none.</source>
      <translation>PEM-Datei, an der der Server diesen Arbeitsplatz erkennt; ohne Wert keine.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the broker; without one, the system's.</source>
      <translation>PEM-Datei, die den Broker beglaubigt; ohne sie die des Systems.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the server; without one, the system's.</source>
      <translation>PEM-Datei, die den Server beglaubigt; ohne sie die des Systems.</translation>
    </message>
    <message>
      <source>File in PEM with the key of that certificate.</source>
      <translation>PEM-Datei mit dem Schlüssel dieses Zertifikats.</translation>
    </message>
    <message>
      <source>File whose first line is the password; without one, the variable ROLLCALL_MQTT_PASSWORD.</source>
      <translation>Datei, deren erste Zeile das Kennwort ist; ohne sie die Variable ROLLCALL_MQTT_PASSWORD.</translation>
    </message>
    <message>
      <source>File with its key; without a value, the key is in the certificate's file.</source>
      <translation>Datei mit seinem Schlüssel; ohne Wert ist der Schlüssel in der Datei des Zertifikats.</translation>
    </message>
    <message>
      <source>File with the certificate in PEM for https; without one it is http.</source>
      <translation>Datei mit dem Zertifikat in PEM für https; ohne sie ist es http.</translation>
    </message>
    <message>
      <source>File with the password</source>
      <translation>Datei mit dem Kennwort</translation>
    </message>
    <message>
      <source>File with the secret</source>
      <translation>Datei mit dem Geheimnis</translation>
    </message>
    <message>
      <source>File with the secret that signs what is sent; without one, it is not signed.</source>
      <translation>Datei mit dem Geheimnis, mit dem Gesendetes signiert wird; ohne sie wird es nicht signiert.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Finding faces</source>
      <translation>Gesichter finden</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Findings of the gallery check</source>
      <translation>Befunde der Galerieprüfung</translation>
    </message>
    <message>
      <source>Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one person. You name the groups. The folder stays as it is, and nothing leaves this computer.</source>
      <translation>Findet die Gesichter auf allen Bildern eines Ordners und seiner Unterordner und gruppiert, was eine Person zu sein scheint. Sie benennen die Gruppen. Der Ordner bleibt, wie er ist, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>Vor- und Nachname</translation>
    </message>
    <message>
      <source>First new try</source>
      <translation>Erster neuer Versuch</translation>
    </message>
    <message>
      <source>First seen</source>
      <translation>Zuerst gesehen</translation>
    </message>
    <message>
      <source>First steps: {title}</source>
      <translation>Erste Schritte: {title}</translation>
    </message>
    <message>
      <source>Flip the picture left to right (M)</source>
      <translation>Das Bild links und rechts spiegeln (M)</translation>
    </message>
    <message>
      <source>Folder of groups for the look-alike page: a folder for each group, laid out like the gallery.</source>
      <translation>Ordner der Gruppen für die Doppelgänger-Seite: je Gruppe ein Ordner, aufgebaut wie die Galerie.</translation>
    </message>
    <message>
      <source>Folder of the networks</source>
      <translation>Ordner der Netze</translation>
    </message>
    <message>
      <source>Folder of the people</source>
      <translation>Ordner der Personen</translation>
    </message>
    <message>
      <source>Folders inside a person's folder are not read, because it is not clear whose pictures they hold; move the pictures up, or the folder out.</source>
      <translation>Ordner im Ordner einer Person werden nicht gelesen, weil nicht klar ist, wessen Bilder sie enthalten; verschieben Sie die Bilder nach oben oder den Ordner heraus.</translation>
    </message>
    <message>
      <source>For example: {names}</source>
      <translation>Zum Beispiel: {names}</translation>
    </message>
    <message>
      <source>For information</source>
      <translation>Zur Kenntnis</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From -1 to 1, for a camera with better or worse pictures.</source>
      <translation>Von -1 bis 1, für eine Kamera mit besseren oder schlechteren Bildern.</translation>
    </message>
    <message>
      <source>From 0 to 1; from this score on a face counts as live.</source>
      <translation>Von 0 bis 1; ab diesem Wert gilt ein Gesicht als echt.</translation>
    </message>
    <message>
      <source>From 0 to 1; without a value, the detector's own.</source>
      <translation>Von 0 bis 1; ohne Wert der des Detektors.</translation>
    </message>
    <message>
      <source>From picture files</source>
      <translation>Aus Bilddateien</translation>
    </message>
    <message>
      <source>From the first to the last time that the face was seen</source>
      <translation>Vom ersten bis zum letzten Mal, dass das Gesicht gesehen wurde</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>Ab diesem Tag</translation>
    </message>
    <message>
      <source>From when on</source>
      <translation>Ab wann</translation>
    </message>
    <message>
      <source>From {url}: the server answers {code} {reason}.</source>
      <translation>Von {url}: Der Server antwortet {code} {reason}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}.</source>
      <translation>Von {url}: {problem}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}. {came:.0f} MB came; the same line goes on from there.</source>
      <translation>Von {url}: {problem}. {came:.0f} MB kamen an; derselbe Befehl setzt dort fort.</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Von – bis</translation>
    </message>
    <message>
      <source>From: {origin}</source>
      <translation>Von: {origin}</translation>
    </message>
    <message>
      <source>From: {origin} ({size})</source>
      <translation>Von: {origin} ({size})</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Voller Name</translation>
    </message>
    <message>
      <source>Full screen for a reception desk; only an operator's PIN ends it</source>
      <translation>Vollbild für einen Empfang; nur die PIN eines Bedieners beendet es</translation>
    </message>
    <message>
      <source>Gallery: {folder}</source>
      <translation>Galerie: {folder}</translation>
    </message>
    <message>
      <source>Get the picture of the last unknown person</source>
      <translation>Bild der letzten unbekannten Person holen</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file}</source>
      <translation>So erhalten Sie sie: python main.py models install {name}, oder ohne Verbindung: python main.py models import {name} {file}</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file} (it comes from {published})</source>
      <translation>So erhalten Sie sie: python main.py models install {name}, oder ohne Verbindung: python main.py models import {name} {file} (die Datei kommt von {published})</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Wird vorbereitet …</translation>
    </message>
    <message>
      <source>Give the selected pictures back to their people</source>
      <translation>Gibt die ausgewählten Bilder ihren Personen zurück</translation>
    </message>
    <message>
      <source>Give the text a name of its own, which does not begin with 'sample-'.</source>
      <translation>Geben Sie dem Text einen eigenen Namen, der nicht mit „sample-“ beginnt.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Goes through all pictures many times and draws finer lines between your people. It takes minutes, and pays only with many pictures of each.</source>
      <translation>Geht alle Bilder viele Male durch und zieht feinere Grenzen zwischen Ihren Personen. Es dauert Minuten und lohnt sich nur mit vielen Bildern von jeder.</translation>
    </message>
    <message>
      <source>Good.</source>
      <translation>Gut.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Groups and schedules</source>
      <translation>Gruppen und Zeitpläne</translation>
    </message>
    <message>
      <source>Groups for look-alikes</source>
      <translation>Gruppen für Doppelgänger</translation>
    </message>
    <message>
      <source>Groups of faces by HDBSCAN</source>
      <translation>Gruppen von Gesichtern nach HDBSCAN</translation>
    </message>
    <message>
      <source>Haar cascade: classic, frontal faces</source>
      <translation>Haar-Kaskade: klassisch, Gesichter von vorn</translation>
    </message>
    <message>
      <source>Hardly anything of the face can be made out. Let light fall on it from the front.</source>
      <translation>Vom Gesicht ist kaum etwas zu erkennen. Lassen Sie von vorn Licht darauf fallen.</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>Ist gegangen</translation>
    </message>
    <message>
      <source>Heads and ensembles with epochs</source>
      <translation>Köpfe und Ensembles mit Epochen</translation>
    </message>
    <message>
      <source>Height of the picture</source>
      <translation>Höhe des Bildes</translation>
    </message>
    <message>
      <source>Height that is asked of a camera, in pixels.</source>
      <translation>Höhe, die von einer Kamera verlangt wird, in Pixeln.</translation>
    </message>
    <message>
      <source>Here now</source>
      <translation>Jetzt hier</translation>
    </message>
    <message>
      <source>Here now: {names}</source>
      <translation>Jetzt hier: {names}</translation>
    </message>
    <message>
      <source>Host name of the broker; without one, nothing is sent.</source>
      <translation>Rechnername des Brokers; ohne ihn wird nichts gesendet.</translation>
    </message>
    <message>
      <source>Hours that looks at unknown faces are kept; 0 keeps none.</source>
      <translation>Stunden, die Aufnahmen unbekannter Gesichter aufbewahrt werden; 0 bewahrt keine auf.</translation>
    </message>
    <message>
      <source>How a face is compared</source>
      <translation>Wie ein Gesicht verglichen wird</translation>
    </message>
    <message>
      <source>How alike two faces must be to count as one person.
The distance between two pictures of the same face is small, between strangers it is near 1.
A face further than this from everybody in the gallery is called unknown.
Lower is stricter: fewer strangers get a name, more friends go unrecognised.
Left and Right move it by one step while the slider or the picture has the focus.</source>
      <translation>Wie ähnlich zwei Gesichter sein müssen, um als eine Person zu gelten.
Der Abstand zwischen zwei Bildern desselben Gesichts ist klein, zwischen Fremden liegt er bei 1.
Ein Gesicht, das von allen in der Galerie weiter entfernt ist, heißt unbekannt.
Niedriger ist strenger: Weniger Fremde erhalten einen Namen, mehr Bekannte bleiben unerkannt.
Links und Rechts verschieben die Schwelle um einen Schritt, solange der Regler oder das Bild den Fokus hat.</translation>
    </message>
    <message>
      <source>How far apart two pictures of the same person, and of different people, are in your gallery.
Faces left of the line get a name. Each dot is a face that is in view now.</source>
      <translation>Wie weit zwei Bilder derselben Person und verschiedener Personen in Ihrer Galerie auseinanderliegen.
Gesichter links der Linie erhalten einen Namen. Jeder Punkt ist ein Gesicht, das jetzt im Bild ist.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>Wie gut ist es?</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Wie lange</translation>
    </message>
    <message>
      <source>How long they were on the picture that day, all times together</source>
      <translation>Wie lange sie an diesem Tag im Bild waren, alle Male zusammen</translation>
    </message>
    <message>
      <source>How often is Rollcall right and wrong on your own people?</source>
      <translation>Wie oft hat Rollcall bei Ihren eigenen Personen recht und unrecht?</translation>
    </message>
    <message>
      <source>How often people are missed is known only from the {several} of {people} with two.</source>
      <translation>Wie oft Personen verfehlt werden, ist nur von den {several} von {people} bekannt, die zwei Bilder haben.</translation>
    </message>
    <message>
      <source>How shall Rollcall be trained?</source>
      <translation>Wie soll Rollcall trainiert werden?</translation>
    </message>
    <message>
      <source>How sure the detector must be</source>
      <translation>Wie sicher der Detektor sein muss</translation>
    </message>
    <message>
      <source>Id or picture</source>
      <translation>Kennung oder Bild</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorieren</translation>
    </message>
    <message>
      <source>Ignore all of them</source>
      <translation>Alle ignorieren</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>Ignoriert</translation>
    </message>
    <message>
      <source>ImageNet's networks</source>
      <translation>Die Netze von ImageNet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a director&amp;y or tagged photos…</source>
      <translation>&amp;Verzeichnis oder markierte Fotos importieren …</translation>
    </message>
    <message>
      <source>Import a folder of people: one folder, or one picture, for each person</source>
      <translation>Einen Ordner mit Personen importieren: je Person ein Ordner oder ein Bild</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Personen importieren</translation>
    </message>
    <message>
      <source>Import people from a directory</source>
      <translation>Personen aus einem Verzeichnis importieren</translation>
    </message>
    <message>
      <source>Import people from tagged photos</source>
      <translation>Personen aus markierten Fotos importieren</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imported no picture</source>
      <translation>Kein Bild importiert</translation>
    </message>
    <message numerus="yes">
      <source>Imported {n} pictures of {people}</source>
      <extracomment>For 1: Imported a picture of {people}</extracomment>
      <translation>
        <numerusform>Ein Bild importiert: {people}</numerusform>
        <numerusform>{n} Bilder importiert: {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing from {folder}…</source>
      <translation>Import aus {folder} …</translation>
    </message>
    <message>
      <source>Importing pictures</source>
      <translation>Bilder werden importiert</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Import läuft …</translation>
    </message>
    <message>
      <source>In a file</source>
      <translation>In einer Datei</translation>
    </message>
    <message>
      <source>In a film: 5 seconds back, on; with Ctrl 30 seconds</source>
      <translation>In einem Film: 5 Sekunden zurück, vor; mit Strg 30 Sekunden</translation>
    </message>
    <message>
      <source>In a picture with several faces one is taken if its area is about this many times that of every other; the middle, focus and the person's other pictures count, too.</source>
      <translation>Auf einem Bild mit mehreren Gesichtern wird eines genommen, wenn seine Fläche etwa so oft mal so groß ist wie die jedes anderen; auch die Bildmitte, die Schärfe und die anderen Bilder der Person zählen.</translation>
    </message>
    <message>
      <source>In a user name, password or path write # as %23, @ as %40, : as %3A, / as %2F, ? as %3F, % as %25 and a space as %20.</source>
      <translation>Schreiben Sie in Benutzername, Kennwort oder Pfad # als %23, @ als %40, : als %3A, / als %2F, ? als %3F, % als %25 und ein Leerzeichen als %20.</translation>
    </message>
    <message>
      <source>In brackets: 95 % confidence interval for this number of people.</source>
      <translation>In Klammern: 95-%-Konfidenzintervall für diese Zahl von Personen.</translation>
    </message>
    <message>
      <source>In the system's key store</source>
      <translation>Im Schlüsselspeicher des Systems</translation>
    </message>
    <message numerus="yes">
      <source>In {n} pictures no face was found; they were left out.</source>
      <extracomment>For 1: In {n} picture no face was found; it was left out.</extracomment>
      <translation>
        <numerusform>Auf {n} Bild wurde kein Gesicht gefunden; es wurde ausgelassen.</numerusform>
        <numerusform>Auf {n} Bildern wurde kein Gesicht gefunden; sie wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>InsightFace's model, for non-commercial research only; the wheel's own BSD licence is of its code</source>
      <translation>Modell von InsightFace, nur für nicht gewerbliche Forschung; die BSD-Lizenz des Wheels gilt für dessen Code</translation>
    </message>
    <message>
      <source>Is here</source>
      <translation>Ist hier</translation>
    </message>
    <message>
      <source>Is this {person} or {other}?</source>
      <translation>Ist das {person} oder {other}?</translation>
    </message>
    <message>
      <source>Is this {person}?</source>
      <translation>Ist das {person}?</translation>
    </message>
    <message>
      <source>It cannot be compared yet: at least three people need two pictures or more. Register second pictures, and compare again.</source>
      <translation>Es lässt sich noch nicht vergleichen: Mindestens drei Personen brauchen zwei oder mehr Bilder. Registrieren Sie zweite Bilder, und vergleichen Sie erneut.</translation>
    </message>
    <message>
      <source>It cannot be opened ({error}).</source>
      <translation>Es kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
      <source>It cannot be opened: this account may not read it.</source>
      <translation>Es kann nicht geöffnet werden: Dieses Konto darf es nicht lesen.</translation>
    </message>
    <message>
      <source>It cannot be read from its disk ({error}).</source>
      <translation>Es kann nicht von seinem Datenträger gelesen werden ({error}).</translation>
    </message>
    <message>
      <source>It cannot be undone, because the files are elsewhere by now.</source>
      <translation>Es lässt sich nicht rückgängig machen, weil die Dateien inzwischen anderswo sind.</translation>
    </message>
    <message>
      <source>It cannot be used as it is, either.</source>
      <translation>Es ist auch so, wie es ist, nicht brauchbar.</translation>
    </message>
    <message>
      <source>It cannot be used.</source>
      <translation>Es ist nicht brauchbar.</translation>
    </message>
    <message>
      <source>It could not be analysed because of an error; the log says more.</source>
      <translation>Es konnte wegen eines Fehlers nicht analysiert werden; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>It could not be copied to {folder} ({error}). Check the disk and try again.</source>
      <translation>Es konnte nicht nach {folder} kopiert werden ({error}). Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>It could not be read.</source>
      <translation>Es konnte nicht gelesen werden.</translation>
    </message>
    <message>
      <source>It could not be worked out; the log says more.</source>
      <translation>Es ließ sich nicht ermitteln; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>It counts like a face that was seen, stands on record with your name, and can be withdrawn.</source>
      <translation>Er zählt wie ein gesehenes Gesicht, bleibt mit Ihrem Namen verzeichnet und lässt sich widerrufen.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures.</source>
      <translation>Es sieht nicht aus wie die anderen Bilder von {person}.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures: it is {own:.2f} from them.</source>
      <translation>Es sieht nicht aus wie die anderen Bilder von {person}: Es ist {own:.2f} von ihnen entfernt.</translation>
    </message>
    <message>
      <source>It has more than {megapixels} million pixels; save a smaller version of it.</source>
      <translation>Es hat mehr als {megapixels} Millionen Pixel; speichern Sie eine kleinere Fassung davon.</translation>
    </message>
    <message>
      <source>It has no name.</source>
      <translation>Der Eintrag hat keinen Namen.</translation>
    </message>
    <message>
      <source>It has not been judged yet whether it is live.</source>
      <translation>Ob es echt ist, ist noch nicht beurteilt.</translation>
    </message>
    <message>
      <source>It is a blurred copy of {original}, which is enough.</source>
      <translation>Es ist eine unscharfe Kopie von {original}, das genügt.</translation>
    </message>
    <message>
      <source>It is a camera's raw file, which Rollcall cannot read; export it as JPEG.</source>
      <translation>Es ist die Rohdatei einer Kamera, die Rollcall nicht lesen kann; exportieren Sie sie als JPEG.</translation>
    </message>
    <message>
      <source>It is a folder, not a picture.</source>
      <translation>Es ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
      <source>It is a link that leads in a circle.</source>
      <translation>Es ist ein Verweis, der im Kreis führt.</translation>
    </message>
    <message>
      <source>It is a link to a file that is not there.</source>
      <translation>Es ist ein Verweis auf eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
      <source>It is a mirror image of {original}; one of them is enough.</source>
      <translation>Es ist ein Spiegelbild von {original}; eines davon genügt.</translation>
    </message>
    <message>
      <source>It is a picture of the kind {kind}, which Rollcall cannot read; save it as JPEG or PNG.</source>
      <translation>Es ist ein Bild der Art {kind}, die Rollcall nicht lesen kann; speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>It is a pipe or a device, not a file.</source>
      <translation>Es ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
      <source>It is cut short: the end of the file is missing. Copy or download it once more.</source>
      <translation>Es ist abgeschnitten: Das Ende der Datei fehlt. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read; get the picture once more from where it came from.</source>
      <translation>Es ist beschädigt und kann nicht gelesen werden; holen Sie das Bild noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures and {own:.2f} from {person}'s other ones.</source>
      <translation>Es liegt bei {person}, sieht aber aus wie {other}: Es ist {distance:.2f} von den Bildern von {other} entfernt und {own:.2f} von den anderen von {person}.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures.</source>
      <translation>Es liegt bei {person}, sieht aber aus wie {other}: Es ist {distance:.2f} von den Bildern von {other} entfernt.</translation>
    </message>
    <message>
      <source>It is near to a face that you told Rollcall to ignore: it is not named and not recorded.</source>
      <translation>Es ist einem Gesicht nahe, das Rollcall ignorieren soll: Es wird nicht benannt und nicht aufgezeichnet.</translation>
    </message>
    <message>
      <source>It is not a picture that Rollcall can read; save it as JPEG or PNG.</source>
      <translation>Es ist kein Bild, das Rollcall lesen kann; speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>It is not an ordinary file.</source>
      <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
      <source>It is not read yet.</source>
      <translation>Es ist noch nicht gelesen.</translation>
    </message>
    <message>
      <source>It is the same file as {original}, which is enough.</source>
      <translation>Es ist dieselbe Datei wie {original}, das genügt.</translation>
    </message>
    <message>
      <source>It is the same file as {original}.</source>
      <translation>Es ist dieselbe Datei wie {original}.</translation>
    </message>
    <message>
      <source>It is too large for this computer's memory; save a smaller version of it.</source>
      <translation>Es ist zu groß für den Speicher dieses Computers; speichern Sie eine kleinere Fassung davon.</translation>
    </message>
    <message>
      <source>It is written down. After that you are asked whether to erase what is kept of them.</source>
      <translation>Der Widerruf wird festgehalten. Danach werden Sie gefragt, ob die gespeicherten Daten gelöscht werden sollen.</translation>
    </message>
    <message>
      <source>It is {person}</source>
      <translation>Das ist {person}</translation>
    </message>
    <message>
      <source>It is {person}'s already.</source>
      <translation>Es gehört schon {person}.</translation>
    </message>
    <message>
      <source>It looks like a live face.</source>
      <translation>Es sieht wie ein echtes Gesicht aus.</translation>
    </message>
    <message>
      <source>It looks like a picture on a screen or on paper.</source>
      <translation>Es sieht wie ein Bild auf einem Bildschirm oder auf Papier aus.</translation>
    </message>
    <message>
      <source>It looks like {other}: it is {distance:.2f} from one of their pictures.</source>
      <translation>Es sieht aus wie {other}: Es ist {distance:.2f} von einem der Bilder dieser Person entfernt.</translation>
    </message>
    <message>
      <source>It says that a face is near somebody's photos, not that it is them. Do not let anything important depend on it.</source>
      <translation>Er sagt, dass ein Gesicht den Fotos von jemandem nahe ist, nicht, dass es diese Person ist. Lassen Sie nichts Wichtiges davon abhängen.</translation>
    </message>
    <message>
      <source>It shows the same moment as {original}, cropped differently; another photo would tell more.</source>
      <translation>Es zeigt denselben Augenblick wie {original}, anders zugeschnitten; ein anderes Foto würde mehr sagen.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough.</source>
      <translation>Es zeigt dasselbe Foto wie {original}, so unscharf, dass es nicht brauchbar ist; {original} genügt.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}; one of them is enough.</source>
      <translation>Es zeigt dasselbe Foto wie {original}; eines davon genügt.</translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>Es zeigt {n} Gesicht, und das größte wurde genommen; es sieht nicht aus wie die anderen Bilder von {person}. Wählen Sie das Gesicht von {person}.</numerusform>
        <numerusform>Es zeigt {n} Gesichter, und das größte wurde genommen; es sieht nicht aus wie die anderen Bilder von {person}. Wählen Sie das Gesicht von {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>Es zeigt {n} Gesicht, und das größte wurde genommen; es sieht aus wie {other}, nicht wie {person}. Wählen Sie das Gesicht von {person}.</numerusform>
        <numerusform>Es zeigt {n} Gesichter, und das größte wurde genommen; es sieht aus wie {other}, nicht wie {person}. Wählen Sie das Gesicht von {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {person}'s other pictures.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {person}'s other pictures.</extracomment>
      <translation>
        <numerusform>Es zeigt {n} Gesicht, und das größte wurde genommen; es sieht aus wie die anderen Bilder von {person}.</numerusform>
        <numerusform>Es zeigt {n} Gesichter, und das größte wurde genommen; es sieht aus wie die anderen Bilder von {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken.</extracomment>
      <translation>
        <numerusform>Es zeigt {n} Gesicht, und das größte wurde genommen.</numerusform>
        <numerusform>Es zeigt {n} Gesichter, und das größte wurde genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken. There is no other picture to tell whether it is {person}.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken. There is no other picture to tell whether it is {person}.</extracomment>
      <translation>
        <numerusform>Es zeigt {n} Gesicht, und das größte wurde genommen. Es gibt kein anderes Bild, das zeigt, ob es {person} ist.</numerusform>
        <numerusform>Es zeigt {n} Gesichter, und das größte wurde genommen. Es gibt kein anderes Bild, das zeigt, ob es {person} ist.</numerusform>
      </translation>
    </message>
    <message>
      <source>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows one face from the front, sharp, well lit, at least 100 pixels wide.</source>
      <translation>Es wirkt innerhalb von zwei Sekunden. Zwei oder drei Fotos in verschiedenem Licht sind besser als eines. Ein gutes Foto zeigt ein Gesicht von vorn, scharf, gut beleuchtet und mindestens 100 Pixel breit.</translation>
    </message>
    <message>
      <source>It was not compared with comparing pictures yet. Compare does it.</source>
      <translation>Es wurde noch nicht mit dem Vergleich mit Bildern verglichen. „Vergleichen“ tut das.</translation>
    </message>
    <message>
      <source>It will be used as soon as its network is ready.</source>
      <translation>Es wird verwendet, sobald sein Netz bereit ist.</translation>
    </message>
    <message>
      <source>Its face gave no usable template; use another picture.</source>
      <translation>Sein Gesicht ergab keine brauchbare Vorlage; nehmen Sie ein anderes Bild.</translation>
    </message>
    <message>
      <source>Its name holds characters that are no text; rename it.</source>
      <translation>Sein Name enthält Zeichen, die kein Text sind; benennen Sie es um.</translation>
    </message>
    <message>
      <source>Its name holds characters that change the direction of the text, so that it reads otherwise; rename it.</source>
      <translation>Sein Name enthält Zeichen, die die Richtung des Textes ändern, sodass er sich anders liest; benennen Sie es um.</translation>
    </message>
    <message>
      <source>Its name holds control characters; rename it.</source>
      <translation>Sein Name enthält Steuerzeichen; benennen Sie es um.</translation>
    </message>
    <message>
      <source>Its name is empty; rename it to the person's name.</source>
      <translation>Sein Name ist leer; benennen Sie es nach der Person.</translation>
    </message>
    <message>
      <source>Its network {network} is not on this computer: fetch it under Tools, Models and licences.</source>
      <translation>Sein Netz {network} ist nicht auf diesem Computer: Holen Sie es unter „Extras“, „Modelle und Lizenzen“.</translation>
    </message>
    <message>
      <source>Its weights were trained on VGGFace and VGGFace2, published for research.</source>
      <translation>Seine Gewichte wurden mit VGGFace und VGGFace2 trainiert, die für die Forschung veröffentlicht wurden.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Join with {name}</source>
      <translation>Mit {name} zusammenlegen</translation>
    </message>
    <message>
      <source>Judging recordings</source>
      <translation>Aufnahmen werden beurteilt</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep all</source>
      <translation>Alle behalten</translation>
    </message>
    <message>
      <source>Keep damaged databases</source>
      <translation>Beschädigte Datenbanken aufbewahren</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep pictures set aside</source>
      <translation>Beiseitegelegte Bilder aufbewahren</translation>
    </message>
    <message>
      <source>Keep removed pictures</source>
      <translation>Entfernte Bilder aufbewahren</translation>
    </message>
    <message>
      <source>Keep sightings</source>
      <translation>Sichtungen aufbewahren</translation>
    </message>
    <message>
      <source>Keep strangers</source>
      <translation>Unbekannte aufbewahren</translation>
    </message>
    <message>
      <source>Keep the audit trail</source>
      <translation>Prüfprotokoll aufbewahren</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep watching with the window closed?</source>
      <translation>Mit geschlossenem Fenster weiter beobachten?</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} of them</source>
      <extracomment>For 1: Keep {n} of them</extracomment>
      <translation>
        <numerusform>{n} davon behalten</numerusform>
        <numerusform>{n} davon behalten</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept for {span}, then deleted (config.yaml: sightings.keep_days).</source>
      <translation>Wird {span} aufbewahrt, dann gelöscht (config.yaml: sightings.keep_days).</translation>
    </message>
    <message>
      <source>Kept it as it is</source>
      <translation>So belassen</translation>
    </message>
    <message>
      <source>Key of the certificate</source>
      <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
      <source>Key of the templates saved</source>
      <translation>Schlüssel der Vorlagen gespeichert</translation>
    </message>
    <message>
      <source>Key of this desk's certificate</source>
      <translation>Schlüssel zum Zertifikat dieses Arbeitsplatzes</translation>
    </message>
    <message>
      <source>Key picture</source>
      <translation>Hauptbild</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Kiosk</translation>
    </message>
    <message>
      <source>Knows {names}.</source>
      <translation>Kennt {names}.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language of the window: auto, en, de, fr, es, zh or ar; auto is that of the system.</source>
      <translation>Sprache des Fensters: auto, en, de, fr, es, zh oder ar; auto ist die des Systems.</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>Größtes Bild</translation>
    </message>
    <message>
      <source>Largest upload</source>
      <translation>Größter Upload</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Last day of the consent</source>
      <translation>Letzter Tag der Einwilligung</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>Zuletzt gesehen</translation>
    </message>
    <message>
      <source>Last seen {when}</source>
      <translation>Zuletzt gesehen: {when}</translation>
    </message>
    <message>
      <source>Last unknown person</source>
      <translation>Letzte unbekannte Person</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Verspätet</translation>
    </message>
    <message>
      <source>Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to minutes and is the first to try.</source>
      <translation>Lernt mit dem Netz in Gebrauch für jede Ihrer Personen eine Regel aus allen ihren Bildern. Es dauert Sekunden bis Minuten und ist das, was man zuerst versucht.</translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} people, drawn by chance from the {people}.</source>
      <extracomment>For 1: Learnt from {n} person, drawn by chance from the {people}.</extracomment>
      <translation>
        <numerusform>Aus {n} Person gelernt, zufällig gezogen aus {people}.</numerusform>
        <numerusform>Aus {n} Personen gelernt, zufällig gezogen aus {people}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} pictures of the {people} people registered.</source>
      <extracomment>For 1: Learnt from {n} picture of the {people} people registered.</extracomment>
      <translation>
        <numerusform>Aus {n} Bild der {people} registrierten Personen gelernt.</numerusform>
        <numerusform>Aus {n} Bildern der {people} registrierten Personen gelernt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out doubtful pictures</source>
      <translation>Zweifelhafte Bilder auslassen</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gegangen</translation>
    </message>
    <message>
      <source>Left after</source>
      <translation>Gegangen nach</translation>
    </message>
    <message>
      <source>Left early</source>
      <translation>Vorzeitig gegangen</translation>
    </message>
    <message>
      <source>Left out, because their dates cannot be worked out here: {names}. Enter these holidays by hand.</source>
      <translation>Ausgelassen, weil ihre Tage hier nicht bestimmt werden können: {names}. Tragen Sie diese Feiertage von Hand ein.</translation>
    </message>
    <message>
      <source>Let it &amp;finish</source>
      <translation>&amp;Zu Ende führen</translation>
    </message>
    <message>
      <source>Licence: {licence}. Commercial use: {use}.</source>
      <translation>Lizenz: {licence}. Kommerzielle Nutzung: {use}.</translation>
    </message>
    <message>
      <source>Licences.</source>
      <translation>Lizenzen.</translation>
    </message>
    <message>
      <source>Lift your chin a little.</source>
      <translation>Heben Sie das Kinn ein wenig.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Like whom?

Choose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. Your own people work, too. The folder is only read.</source>
      <translation>Wie wer?

Wählen Sie einen Ordner mit Personen: für jede ein Bild Name.jpg oder einen Ordner Name mit Bildern. Auch Ihre eigenen Personen sind möglich. Der Ordner wird nur gelesen.</translation>
    </message>
    <message>
      <source>Line {line} of {file} is a change of an entry; export the entries themselves.</source>
      <translation>Zeile {line} von {file} ist die Änderung eines Eintrags; exportieren Sie die Einträge selbst.</translation>
    </message>
    <message>
      <source>Line {number} of {file} has no colon: it is no LDIF.</source>
      <translation>Zeile {number} von {file} hat keinen Doppelpunkt: Die Datei ist kein LDIF.</translation>
    </message>
    <message>
      <source>Line {number}: {problem}.</source>
      <translation>Zeile {number}: {problem}.</translation>
    </message>
    <message>
      <source>Live face or picture</source>
      <translation>Echtes Gesicht oder Bild</translation>
    </message>
    <message>
      <source>Live or a picture?</source>
      <translation>Echt oder ein Bild?</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Livebild</translation>
    </message>
    <message>
      <source>Live picture with the names of those who are recognised</source>
      <translation>Livebild mit den Namen derer, die erkannt werden</translation>
    </message>
    <message>
      <source>Live pictures</source>
      <translation>Livebilder</translation>
    </message>
    <message>
      <source>Live pictures that are sent at the same time, at most.</source>
      <translation>Livebilder, die höchstens gleichzeitig gesendet werden.</translation>
    </message>
    <message>
      <source>Loc&amp;k</source>
      <translation>Sp&amp;erren</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>Sperren nach</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Log in from the page of this server.</source>
      <translation>Melden Sie sich auf der Seite dieses Servers an.</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Log: {file}</source>
      <translation>Protokoll: {file}</translation>
    </message>
    <message>
      <source>Long training</source>
      <translation>Langes Training</translation>
    </message>
    <message>
      <source>Longest time between tries</source>
      <translation>Längste Zeit zwischen Versuchen</translation>
    </message>
    <message>
      <source>Look into the camera: {name} appears on the picture in a moment.</source>
      <translation>Blicken Sie in die Kamera: Gleich erscheint {name} im Bild.</translation>
    </message>
    <message>
      <source>Look straight into the camera.</source>
      <translation>Blicken Sie gerade in die Kamera.</translation>
    </message>
    <message>
      <source>Look {number}, looking down. Press to discard it</source>
      <translation>Aufnahme {number}, Blick nach unten. Drücken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Look {number}, looking up. Press to discard it</source>
      <translation>Aufnahme {number}, Blick nach oben. Drücken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Look {number}, straight ahead. Press to discard it</source>
      <translation>Aufnahme {number}, geradeaus. Drücken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Look {number}, turned left. Press to discard it</source>
      <translation>Aufnahme {number}, nach links gedreht. Drücken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Look {number}, turned right. Press to discard it</source>
      <translation>Aufnahme {number}, nach rechts gedreht. Drücken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>Doppelgänger</translation>
    </message>
    <message>
      <source>Looking down. Click to discard it</source>
      <translation>Blick nach unten. Klicken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Looking for faces on the picture…</source>
      <translation>Gesichter auf dem Bild werden gesucht …</translation>
    </message>
    <message>
      <source>Looking for faces…</source>
      <translation>Gesichter werden gesucht …</translation>
    </message>
    <message>
      <source>Looking for pictures in {subject}</source>
      <translation>In {subject} werden Bilder gesucht</translation>
    </message>
    <message>
      <source>Looking up. Click to discard it</source>
      <translation>Blick nach oben. Klicken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Aufnahmen</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and they are not recorded again.</source>
      <translation>Aufnahmen und Sichtungen werden gelöscht, und diese Personen werden nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and this face is not recorded again.</source>
      <translation>Aufnahmen und Sichtungen werden gelöscht, und dieses Gesicht wird nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are a new stranger.</source>
      <translation>Aufnahmen und Sichtungen werden gelöscht. Wird die Person wieder gesehen, ist sie ein neuer Eintrag.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are new.</source>
      <translation>Aufnahmen und Sichtungen werden gelöscht. Werden die Personen wieder gesehen, sind sie neue Einträge.</translation>
    </message>
    <message>
      <source>Looks at a face before it gets a name or is called unknown.</source>
      <translation>Blicke auf ein Gesicht, bevor es einen Namen erhält oder unbekannt heißt.</translation>
    </message>
    <message>
      <source>Looks at a person that are collected from the camera.</source>
      <translation>Aufnahmen einer Person, die von der Kamera gesammelt werden.</translation>
    </message>
    <message>
      <source>Looks at unknown faces are kept for {hours}, then deleted (config.yaml: sightings.strangers_keep_hours; 0 keeps none).</source>
      <translation>Aufnahmen unbekannter Gesichter werden {hours} aufbewahrt, dann gelöscht (config.yaml: sightings.strangers_keep_hours; 0 bewahrt keine auf).</translation>
    </message>
    <message>
      <source>Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).</source>
      <translation>Aufnahmen unbekannter Gesichter werden nicht aufbewahrt (config.yaml: sightings.strangers_keep_hours: 0).</translation>
    </message>
    <message>
      <source>Looks before a name</source>
      <translation>Blicke vor einem Namen</translation>
    </message>
    <message>
      <source>Looks before somebody is seen</source>
      <translation>Blicke, bis jemand gesehen ist</translation>
    </message>
    <message>
      <source>Looks that count</source>
      <translation>Blicke, die zählen</translation>
    </message>
    <message>
      <source>Looks that must agree before somebody counts as seen.</source>
      <translation>Blicke, die übereinstimmen müssen, bevor jemand als gesehen gilt.</translation>
    </message>
    <message>
      <source>Looks to collect</source>
      <translation>Zu sammelnde Aufnahmen</translation>
    </message>
    <message>
      <source>Lower your chin a little.</source>
      <translation>Senken Sie das Kinn ein wenig.</translation>
    </message>
    <message>
      <source>M&amp;ore</source>
      <translation>&amp;Mehr</translation>
    </message>
    <message>
      <source>MIT for the code; none is stated for the weights</source>
      <translation>MIT für den Code; für die Gewichte ist keine angegeben</translation>
    </message>
    <message>
      <source>MQTT and Home Assistant</source>
      <translation>MQTT und Home Assistant</translation>
    </message>
    <message>
      <source>MQTT broker</source>
      <translation>MQTT-Broker</translation>
    </message>
    <message>
      <source>MQTT needs the package paho-mqtt: python -m pip install paho-mqtt</source>
      <translation>MQTT braucht das Paket paho-mqtt: python -m pip install paho-mqtt</translation>
    </message>
    <message>
      <source>MTCNN: three small networks, five landmarks</source>
      <translation>MTCNN: drei kleine Netze, fünf Landmarken</translation>
    </message>
    <message>
      <source>Made of a passphrase</source>
      <translation>Aus einer Passphrase</translation>
    </message>
    <message>
      <source>Make &amp;key picture</source>
      <translation>Zum &amp;Hauptbild machen</translation>
    </message>
    <message>
      <source>Making the index of {subject} on the server</source>
      <translation>Der Index von {subject} wird auf dem Server erstellt</translation>
    </message>
    <message numerus="yes">
      <source>Measured on {n} pictures of {people} people.</source>
      <extracomment>For 1: Measured on {n} picture of {people} people.</extracomment>
      <translation>
        <numerusform>Gemessen an {n} Bild von {people} Personen.</numerusform>
        <numerusform>Gemessen an {n} Bildern von {people} Personen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring the speed of {subject}</source>
      <translation>Die Geschwindigkeit von {subject} wird gemessen</translation>
    </message>
    <message>
      <source>Megabytes of one picture that is sent.</source>
      <translation>Megabytes eines Bildes, das gesendet wird.</translation>
    </message>
    <message>
      <source>Menu of the picture</source>
      <translation>Menü des Bildes</translation>
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation>Mit {name} zusammenlegen</translation>
    </message>
    <message>
      <source>Merge {name} into whom?</source>
      <translation>{name} mit wem zusammenlegen?</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Zusammengelegt</translation>
    </message>
    <message>
      <source>Merged {person} into {into}</source>
      <translation>{person} mit {into} zusammengelegt</translation>
    </message>
    <message>
      <source>Million pixels of one picture that is sent.</source>
      <translation>Millionen Pixel eines Bildes, das gesendet wird.</translation>
    </message>
    <message>
      <source>MiniFASNet, tells faces from pictures of faces; two are used together</source>
      <translation>MiniFASNet, unterscheidet Gesichter von Bildern von Gesichtern; zwei werden zusammen verwendet</translation>
    </message>
    <message>
      <source>Minivision, Silent-Face-Anti-Spoofing, 2020; there is no paper</source>
      <translation>Minivision, Silent-Face-Anti-Spoofing, 2020; es gibt keinen Artikel</translation>
    </message>
    <message>
      <source>Minutes without input after which an operator's PIN is asked for again.</source>
      <translation>Minuten ohne Eingabe, nach denen wieder nach der PIN eines Bedieners gefragt wird.</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>Spiegeln</translation>
    </message>
    <message>
      <source>Mirror a camera</source>
      <translation>Kamera spiegeln</translation>
    </message>
    <message>
      <source>MobileFaceNet w600k_mbf of InsightFace's buffalo_s</source>
      <translation>MobileFaceNet w600k_mbf aus buffalo_s von InsightFace</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model imported</source>
      <translation>Modell importiert</translation>
    </message>
    <message>
      <source>Model installed</source>
      <translation>Modell installiert</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>Move to a new person, {name}</source>
      <translation>Zu einer neuen Person verschieben, {name}</translation>
    </message>
    <message>
      <source>Move to {name}</source>
      <translation>Zu {name} verschieben</translation>
    </message>
    <message>
      <source>Move to {other}</source>
      <translation>Zu {other} verschieben</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} pictures to {person}</source>
      <extracomment>For 1: Moved a picture to {person}</extracomment>
      <translation>
        <numerusform>Ein Bild zu {person} verschoben</numerusform>
        <numerusform>{n} Bilder zu {person} verschoben</numerusform>
      </translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>Na&amp;me</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name held back</source>
      <translation>Name zurückgehalten</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation>Name der Person</translation>
    </message>
    <message>
      <source>Name of the result</source>
      <translation>Name des Ergebnisses</translation>
    </message>
    <message>
      <source>Name of the site whose people this desk has; without one, it has those of every site.</source>
      <translation>Name des Standorts, dessen Personen dieser Arbeitsplatz hat; ohne Wert hat er die aller Standorte.</translation>
    </message>
    <message>
      <source>Name somebody unknown</source>
      <translation>Jemand Unbekanntes benennen</translation>
    </message>
    <message>
      <source>Name stranger {number}</source>
      <translation>Unbekannt {number} benennen</translation>
    </message>
    <message>
      <source>Name the camera without user and password: these are asked for, or given apart.</source>
      <translation>Geben Sie die Kamera ohne Benutzername und Kennwort an: Nach ihnen wird gefragt, oder sie werden getrennt angegeben.</translation>
    </message>
    <message>
      <source>Name to log in with; without one, without a login.</source>
      <translation>Name zum Anmelden; ohne ihn wird nicht angemeldet.</translation>
    </message>
    <message>
      <source>Name, id or picture</source>
      <translation>Name, Kennung oder Bild</translation>
    </message>
    <message>
      <source>Name, source or note</source>
      <translation>Name, Quelle oder Notiz</translation>
    </message>
    <message>
      <source>Name, state or remark</source>
      <translation>Name, Zustand oder Bemerkung</translation>
    </message>
    <message>
      <source>Name, typed by the person who agrees</source>
      <translation>Name, eingegeben von der Person, die einwilligt</translation>
    </message>
    <message>
      <source>Names are held back, as no face can be judged live: {text}</source>
      <translation>Namen werden zurückgehalten, da sich nicht prüfen lässt, ob ein Gesicht echt ist: {text}</translation>
    </message>
    <message>
      <source>Names come from comparing with pictures again.</source>
      <translation>Namen kommen wieder vom Vergleich mit Bildern.</translation>
    </message>
    <message>
      <source>Names come from {title} from now on, until Rollcall is closed.</source>
      <translation>Namen kommen von jetzt an von {title}, bis Rollcall geschlossen wird.</translation>
    </message>
    <message>
      <source>Names the people you have registered, on a live picture.</source>
      <translation>Benennt in einem Livebild die Personen, die Sie registriert haben.</translation>
    </message>
    <message>
      <source>Names, faces and times in a database: it is not sealed.</source>
      <translation>Namen, Gesichter und Zeiten in einer Datenbank: Sie ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Benennen …</translation>
    </message>
    <message>
      <source>Ne&amp;w person…</source>
      <translation>&amp;Neue Person …</translation>
    </message>
    <message>
      <source>Ne&amp;xt camera</source>
      <translation>Nächste Kame&amp;ra</translation>
    </message>
    <message>
      <source>Nearest in the gallery</source>
      <translation>Am nächsten in der Galerie</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Network &amp;address…</source>
      <translation>Netzwerk&amp;adresse …</translation>
    </message>
    <message>
      <source>Network cameras</source>
      <translation>Netzwerkkameras</translation>
    </message>
    <message>
      <source>Network camera…</source>
      <translation>Netzwerkkamera …</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Netze</translation>
    </message>
    <message>
      <source>Networks and their weights, the same for everybody.</source>
      <translation>Netze und ihre Gewichte, für alle gleich.</translation>
    </message>
    <message>
      <source>Networks with weights in Keras' format</source>
      <translation>Netze mit Gewichten im Format von Keras</translation>
    </message>
    <message>
      <source>New &amp;PIN…</source>
      <translation>Neue &amp;PIN …</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <source>New PIN of {name}</source>
      <translation>Neue PIN von {name}</translation>
    </message>
    <message>
      <source>Newest looks of a face that count.</source>
      <translation>Neueste Blicke auf ein Gesicht, die zählen.</translation>
    </message>
    <message>
      <source>No &amp;longer show this one</source>
      <translation>Diese nicht &amp;mehr zeigen</translation>
    </message>
    <message>
      <source>No better than comparing with pictures, as far as these pictures can tell.</source>
      <translation>Nicht besser als der Vergleich mit Bildern, soweit diese Bilder es zeigen.</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Keine Kamera</translation>
    </message>
    <message>
      <source>No camera answered. It must be on the same network, and ONVIF switched on in its settings. You can also give its address.</source>
      <translation>Keine Kamera hat geantwortet. Sie muss im selben Netzwerk sein, und in ihren Einstellungen muss ONVIF eingeschaltet sein. Sie können auch ihre Adresse angeben.</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
      <source>No camera was found on this computer, and nobody is registered yet, so the demo plays.</source>
      <translation>An diesem Computer wurde keine Kamera gefunden, und noch ist niemand registriert; daher läuft die Demo.</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>An diesem Computer wurde keine Kamera gefunden.</translation>
    </message>
    <message>
      <source>No camera was found on this computer. {alternatives}</source>
      <translation>An diesem Computer wurde keine Kamera gefunden. {alternatives}</translation>
    </message>
    <message>
      <source>No computer called {host} is known on this network. Check the address.</source>
      <translation>In diesem Netzwerk ist kein Computer namens {host} bekannt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>No consent.</source>
      <translation>Keine Einwilligung.</translation>
    </message>
    <message>
      <source>No database server is set. To set one: python main.py settings set gallery.database postgresql://user@host:5432/database</source>
      <translation>Es ist kein Datenbankserver eingestellt. Um einen einzustellen: python main.py settings set gallery.database postgresql://user@host:5432/database</translation>
    </message>
    <message>
      <source>No entry fits.</source>
      <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Kein Gesicht</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>Kein Gesicht gefunden</translation>
    </message>
    <message>
      <source>No face is found</source>
      <translation>Es wird kein Gesicht gefunden</translation>
    </message>
    <message>
      <source>No face is found on this picture</source>
      <translation>Auf diesem Bild wird kein Gesicht gefunden</translation>
    </message>
    <message>
      <source>No face was found in this picture.</source>
      <translation>Auf diesem Bild wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found on 1 picture of {folder}.</source>
      <translation>Auf 1 Bild von {folder} wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found on the pictures of {root}.</source>
      <translation>Auf den Bildern von {root} wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found on this photo.</source>
      <translation>Auf diesem Foto wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found on this picture.</source>
      <translation>Auf diesem Bild wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found on this picture. Take another, from nearer or in better light.</source>
      <translation>Auf diesem Bild wurde kein Gesicht gefunden. Nehmen Sie ein anderes, aus der Nähe oder in besserem Licht.</translation>
    </message>
    <message numerus="yes">
      <source>No face was found on {n} pictures.</source>
      <extracomment>For 1: No face was found on {n} picture.</extracomment>
      <translation>
        <numerusform>Auf {n} Bild wurde kein Gesicht gefunden.</numerusform>
        <numerusform>Auf {n} Bildern wurde kein Gesicht gefunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>No face was found on {pictures:,} pictures of {folder}.</source>
      <translation>Auf {pictures:,} Bildern von {folder} wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found; use a picture that shows one face, upright and from the front.</source>
      <translation>Es wurde kein Gesicht gefunden; nehmen Sie ein Bild, das ein Gesicht zeigt, aufrecht und von vorn.</translation>
    </message>
    <message>
      <source>No faces</source>
      <translation>Keine Gesichter</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>Es ist noch kein Ordner gewählt.</translation>
    </message>
    <message>
      <source>No look was taken yet.</source>
      <translation>Es wurde noch nichts aufgenommen.</translation>
    </message>
    <message>
      <source>No looks were collected.</source>
      <translation>Es wurden keine Aufnahmen gesammelt.</translation>
    </message>
    <message>
      <source>No more pictures come from {source}.</source>
      <translation>Von {source} kommen keine Bilder mehr.</translation>
    </message>
    <message>
      <source>No name until the face is live</source>
      <translation>Kein Name, bis das Gesicht als echt gilt</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>No picture was analysed: {file} is left as it was.</source>
      <translation>Es wurde kein Bild ausgewertet: {file} bleibt, wie es war.</translation>
    </message>
    <message>
      <source>No picture was named.</source>
      <translation>Es wurde kein Bild genannt.</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Noch kein Bild</translation>
    </message>
    <message>
      <source>No pictures were imported</source>
      <translation>Es wurden keine Bilder importiert</translation>
    </message>
    <message>
      <source>No problems found in {pictures} of {people}.</source>
      <translation>Keine Probleme gefunden: {pictures}, {people}.</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
      <source>No sightings are kept: sightings.keep_days is 0 in the settings.</source>
      <translation>Es werden keine Sichtungen aufbewahrt: sightings.keep_days ist in den Einstellungen 0.</translation>
    </message>
    <message>
      <source>No threshold that keeps strangers out would still name your people: the gallery check tells which pictures may be under a wrong name.</source>
      <translation>Keine Schwelle, die Fremde fernhält, würde Ihre Personen noch benennen: Die Galerieprüfung zeigt, welche Bilder unter einem falschen Namen liegen könnten.</translation>
    </message>
    <message>
      <source>No two of them seem to be of one person.</source>
      <translation>Keine zwei davon scheinen von einer Person zu sein.</translation>
    </message>
    <message>
      <source>No unknown face was seen in the last {hours}.</source>
      <translation>Kein unbekanntes Gesicht wurde gesehen; Zeitraum: {hours}.</translation>
    </message>
    <message>
      <source>No {value} is trained for {gallery} yet: python main.py train {value} --name {name}.</source>
      <translation>Für {gallery} ist noch kein {value} trainiert: python main.py train {value} --name {name}.</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>Nein, das ist jemand anders</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nobody by that name.</source>
      <translation>Niemand mit diesem Namen.</translation>
    </message>
    <message>
      <source>Nobody called {name} is registered.</source>
      <translation>Niemand namens {name} ist registriert.</translation>
    </message>
    <message>
      <source>Nobody else on these pictures looks like them. Click on those that you want to register.</source>
      <translation>Niemand sonst auf diesen Bildern sieht diesen Personen ähnlich. Klicken Sie auf die, die Sie registrieren möchten.</translation>
    </message>
    <message>
      <source>Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the same. The list marks such a sighting as entered by hand.</source>
      <translation>Niemand muss sein Gesicht benutzen: Wer nicht erkannt werden will oder nicht erkannt wurde, wird hier eingetragen und zählt genauso. In der Liste ist eine solche Sichtung als von Hand eingetragen gekennzeichnet.</translation>
    </message>
    <message>
      <source>Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.</source>
      <translation>Niemand hat zwei brauchbare Bilder, daher ließ sich niemand suchen. Fügen Sie von einigen Personen ein zweites Bild hinzu.</translation>
    </message>
    <message>
      <source>Nobody is asked for a PIN any more then: {name} is the last one.</source>
      <translation>Dann wird niemand mehr nach einer PIN gefragt: {name} ist der letzte Eintrag.</translation>
    </message>
    <message>
      <source>Nobody is expected on this day.</source>
      <translation>An diesem Tag wird niemand erwartet.</translation>
    </message>
    <message>
      <source>Nobody is expected yet.

Groups of people with a schedule say who should be here when: write the first one with “Groups and schedules”.</source>
      <translation>Noch wird niemand erwartet.

Gruppen von Personen mit einem Zeitplan sagen, wer wann hier sein soll: Schreiben Sie die erste mit „Gruppen und Zeitpläne“.</translation>
    </message>
    <message>
      <source>Nobody is here</source>
      <translation>Niemand ist hier</translation>
    </message>
    <message>
      <source>Nobody is in view. Sit down in front of the camera.</source>
      <translation>Niemand ist zu sehen. Setzen Sie sich vor die Kamera.</translation>
    </message>
    <message>
      <source>Nobody is registered yet, so there is no name to give.</source>
      <translation>Noch ist niemand registriert, daher gibt es keinen Namen zu vergeben.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.</source>
      <translation>Noch ist niemand registriert.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.

Add photos of people first. Each is checked as soon as it is there.</source>
      <translation>Noch ist niemand registriert.

Fügen Sie zuerst Fotos von Personen hinzu. Jedes wird geprüft, sobald es da ist.</translation>
    </message>
    <message>
      <source>Nobody is registered: there is nothing to measure yet.</source>
      <translation>Niemand ist registriert: Es gibt noch nichts zu messen.</translation>
    </message>
    <message>
      <source>Nobody of them is here now</source>
      <translation>Niemand davon ist jetzt hier</translation>
    </message>
    <message>
      <source>Nobody was expected: there is nothing to print.</source>
      <translation>Niemand wurde erwartet: Es gibt nichts zu drucken.</translation>
    </message>
    <message>
      <source>Nobody was seen</source>
      <translation>Niemand wurde gesehen</translation>
    </message>
    <message>
      <source>Nobody was seen in the last 7 days</source>
      <translation>In den letzten 7 Tagen wurde niemand gesehen</translation>
    </message>
    <message>
      <source>Nobody was seen on these days</source>
      <translation>An diesen Tagen wurde niemand gesehen</translation>
    </message>
    <message>
      <source>Nobody was seen on this day.</source>
      <translation>An diesem Tag wurde niemand gesehen.</translation>
    </message>
    <message>
      <source>Nobody was seen this month</source>
      <translation>In diesem Monat wurde niemand gesehen</translation>
    </message>
    <message>
      <source>Nobody was seen today</source>
      <translation>Heute wurde niemand gesehen</translation>
    </message>
    <message>
      <source>Nobody was seen yesterday</source>
      <translation>Gestern wurde niemand gesehen</translation>
    </message>
    <message>
      <source>Nobody was watching {times}.</source>
      <translation>Nicht beobachtet: {times}.</translation>
    </message>
    <message>
      <source>None of the pictures in {source} can be read. Choose another source.</source>
      <translation>Keines der Bilder in {source} kann gelesen werden. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>None of these pictures can be read any more. Are they still in the folder?</source>
      <translation>Keines dieser Bilder ist mehr lesbar. Sind sie noch im Ordner?</translation>
    </message>
    <message>
      <source>Normalised by other people</source>
      <translation>An anderen Personen normalisiert</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Nicht geprüft</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
      <source>Not everything can be saved as it stands: the reason is beside it.</source>
      <translation>Nicht alles kann so gespeichert werden, wie es dasteht: Der Grund steht daneben.</translation>
    </message>
    <message>
      <source>Not everything could be written: the log has the details.</source>
      <translation>Nicht alles konnte geschrieben werden: Das Protokoll nennt die Einzelheiten.</translation>
    </message>
    <message>
      <source>Not everything could be written: {names} ended early.</source>
      <translation>Nicht alles konnte geschrieben werden: {names} endet vorzeitig.</translation>
    </message>
    <message>
      <source>Not in the gallery any more.</source>
      <translation>Nicht mehr in der Galerie.</translation>
    </message>
    <message>
      <source>Not in the gallery any more; the pictures below can be restored.</source>
      <translation>Nicht mehr in der Galerie; die Bilder unten lassen sich wiederherstellen.</translation>
    </message>
    <message>
      <source>Not named, not recorded, not counted as a stranger</source>
      <translation>Nicht benannt, nicht aufgezeichnet, nicht als Unbekannte gezählt</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <source>Not observed</source>
      <translation>Nicht beobachtet</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>Nicht gedruckt</translation>
    </message>
    <message numerus="yes">
      <source>Not readable: {file} ({why}) and {n} other pictures.</source>
      <extracomment>For 1: Not readable: {file} ({why}) and {n} other picture.</extracomment>
      <translation>
        <numerusform>Nicht lesbar: {file} ({why}) und {n} weiteres Bild.</numerusform>
        <numerusform>Nicht lesbar: {file} ({why}) und {n} weitere Bilder.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not readable: {file} ({why}).</source>
      <translation>Nicht lesbar: {file} ({why}).</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Nicht gespeichert</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>Nicht sicher</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>Nicht gedreht</translation>
    </message>
    <message>
      <source>Not used any more, but kept; it can be restored at any time</source>
      <translation>Nicht mehr verwendet, aber aufbewahrt; lässt sich jederzeit wiederherstellen</translation>
    </message>
    <message>
      <source>Not {name}</source>
      <translation>Nicht {name}</translation>
    </message>
    <message>
      <source>Not {person}</source>
      <translation>Nicht {person}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note where it was taken</source>
      <translation>Vermerken, wo es aufgenommen wurde</translation>
    </message>
    <message>
      <source>Noted that this face is to be ignored</source>
      <translation>Vermerkt, dass dieses Gesicht ignoriert werden soll</translation>
    </message>
    <message>
      <source>Noted that this is not {person}</source>
      <translation>Vermerkt, dass dies nicht {person} ist</translation>
    </message>
    <message>
      <source>Nothing but its size and when it was changed: it is sealed.</source>
      <translation>Nichts außer der Größe und dem Zeitpunkt der Änderung: Sie ist verschlüsselt.</translation>
    </message>
    <message>
      <source>Nothing but its size, its time and its name, which may tell whose picture it was.</source>
      <translation>Nichts außer Größe, Zeit und Name; der Name kann verraten, von wem das Bild war.</translation>
    </message>
    <message>
      <source>Nothing could be compared.</source>
      <translation>Es konnte nichts verglichen werden.</translation>
    </message>
    <message>
      <source>Nothing could be written to {names}.</source>
      <translation>Nach {names} konnte nichts geschrieben werden.</translation>
    </message>
    <message>
      <source>Nothing is changed, and none of this is reported again.</source>
      <translation>Nichts wird geändert, und nichts davon wird erneut gemeldet.</translation>
    </message>
    <message>
      <source>Nothing is changed, and this is not reported again.</source>
      <translation>Nichts wird geändert, und dies wird nicht erneut gemeldet.</translation>
    </message>
    <message>
      <source>Nothing is deleted before {until}: if the clock is wrong, set it.</source>
      <translation>Vor {until} wird nichts gelöscht: Geht die Uhr falsch, stellen Sie sie.</translation>
    </message>
    <message>
      <source>Nothing is measured yet.

Choose what to compare, and press Measure.</source>
      <translation>Noch ist nichts gemessen.

Wählen Sie, was verglichen werden soll, und drücken Sie „Messen“.</translation>
    </message>
    <message>
      <source>Nothing is recorded (config.yaml: sightings.keep_days).</source>
      <translation>Es wird nichts aufgezeichnet (config.yaml: sightings.keep_days).</translation>
    </message>
    <message>
      <source>Nothing is set aside or removed.</source>
      <translation>Nichts ist beiseitegelegt oder entfernt.</translation>
    </message>
    <message>
      <source>Nothing was changed there.</source>
      <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Nothing was done yet that is recorded here.</source>
      <translation>Noch wurde nichts getan, was hier verzeichnet wird.</translation>
    </message>
    <message>
      <source>Nothing was recorded, as no picture came.</source>
      <translation>Es wurde nichts aufgezeichnet, da kein Bild kam.</translation>
    </message>
    <message>
      <source>Nothing: it is empty.</source>
      <translation>Nichts: Sie ist leer.</translation>
    </message>
    <message>
      <source>Now choose a folder of people to compare with.</source>
      <translation>Wählen Sie nun einen Ordner mit Personen zum Vergleichen.</translation>
    </message>
    <message>
      <source>Now take a face, or open a picture.</source>
      <translation>Nehmen Sie nun ein Gesicht auf, oder öffnen Sie ein Bild.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the largest was taken.</source>
      <extracomment>For 1: Of {n} face the largest was taken.</extracomment>
      <translation>
        <numerusform>Von {n} Gesicht wurde das größte genommen.</numerusform>
        <numerusform>Von {n} Gesichtern wurde das größte genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one in the middle was taken.</source>
      <extracomment>For 1: Of {n} face the one in the middle was taken.</extracomment>
      <translation>
        <numerusform>Von {n} Gesicht wurde das in der Mitte genommen.</numerusform>
        <numerusform>Von {n} Gesichtern wurde das in der Mitte genommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one like {person}'s other pictures was taken.</source>
      <extracomment>For 1: Of {n} face the one like {person}'s other pictures was taken.</extracomment>
      <translation>
        <numerusform>Von {n} Gesicht wurde das genommen, das den anderen Bildern von {person} gleicht.</numerusform>
        <numerusform>Von {n} Gesichtern wurde das genommen, das den anderen Bildern von {person} gleicht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures it was not trained on, {right} are most similar to the right person, and {named} get the right name.</source>
      <extracomment>For 1: Of {n} picture it was not trained on, {right} are most similar to the right person, and {named} get the right name.</extracomment>
      <translation>
        <numerusform>Von {n} Bild, mit dem es nicht trainiert wurde, sind {right} der richtigen Person am ähnlichsten, und {named} erhalten den richtigen Namen.</numerusform>
        <numerusform>Von {n} Bildern, mit denen es nicht trainiert wurde, sind {right} der richtigen Person am ähnlichsten, und {named} erhalten den richtigen Namen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</source>
      <extracomment>For 1: Of {n} picture of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</extracomment>
      <translation>
        <numerusform>Von {n} Bild von Unbekannten erhalten {named} einen Namen (95 %: höchstens {limit}; {people}).</numerusform>
        <numerusform>Von {n} Bildern von Unbekannten erhalten {named} einen Namen (95 %: höchstens {limit}; {people}).</numerusform>
      </translation>
    </message>
    <message>
      <source>Old entries cut</source>
      <translation>Alte Einträge entfernt</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <source>On a holiday entries by hand do not count: {people}.</source>
      <translation>An einem Feiertag zählen Einträge von Hand nicht: {people}.</translation>
    </message>
    <message>
      <source>On the picture</source>
      <translation>Auf dem Bild</translation>
    </message>
    <message>
      <source>On the picture or the slider: threshold stricter, looser by one step</source>
      <translation>Auf dem Bild oder dem Regler: Schwelle einen Schritt strenger, lockerer</translation>
    </message>
    <message>
      <source>On this computer.</source>
      <translation>Auf diesem Computer.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>One face was found. A picture of it alone is put into the gallery.</source>
      <translation>Ein Gesicht wurde gefunden. Ein Bild nur davon kommt in die Galerie.</translation>
    </message>
    <message>
      <source>One is enough</source>
      <translation>Eines genügt</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Einen Moment …</translation>
    </message>
    <message>
      <source>One moment: getting ready to recognise faces.</source>
      <translation>Einen Augenblick: Das Erkennen von Gesichtern wird vorbereitet.</translation>
    </message>
    <message>
      <source>Only one network is on this computer. Get more under Tools, Models and licences.</source>
      <translation>Auf diesem Computer ist nur ein Netz. Weitere gibt es unter „Extras“, „Modelle und Lizenzen“.</translation>
    </message>
    <message>
      <source>Only one picture of {person}</source>
      <translation>Nur ein Bild von {person}</translation>
    </message>
    <message>
      <source>Only watching</source>
      <translation>Nur zusehen</translation>
    </message>
    <message>
      <source>Only with consent</source>
      <translation>Nur mit Einwilligung</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} of your people could be strangers at a time: with more people registered, the figures say more.</source>
      <extracomment>For 1: Only {n} of your people could be a stranger at a time: with more people registered, the figures say more.</extracomment>
      <translation>
        <numerusform>Nur {n} Ihrer Personen konnte auf einmal unbekannt sein: Mit mehr registrierten Personen sagen die Zahlen mehr.</numerusform>
        <numerusform>Nur {n} Ihrer Personen konnten auf einmal Unbekannte sein: Mit mehr registrierten Personen sagen die Zahlen mehr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</source>
      <extracomment>For 1: Only {n} person is registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</extracomment>
      <translation>
        <numerusform>Nur {n} Person ist registriert, daher kommt dies von Pressefotos (LFW); ab {needed} wird es aus Ihren eigenen gelernt.</numerusform>
        <numerusform>Nur {n} Personen sind registriert, daher kommt dies von Pressefotos (LFW); ab {needed} wird es aus Ihren eigenen gelernt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered; with {needed} or more the threshold can be learnt from their pictures.</source>
      <extracomment>For 1: Only {n} person is registered; with {needed} or more the threshold can be learnt from their pictures.</extracomment>
      <translation>
        <numerusform>Nur {n} Person ist registriert; ab {needed} lässt sich die Schwelle aus ihren Bildern lernen.</numerusform>
        <numerusform>Nur {n} Personen sind registriert; ab {needed} lässt sich die Schwelle aus ihren Bildern lernen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
      <source>Open &amp;gallery folder</source>
      <translation>Ordner der &amp;Galerie öffnen</translation>
    </message>
    <message>
      <source>Open &amp;pictures…</source>
      <translation>&amp;Bilder öffnen …</translation>
    </message>
    <message>
      <source>Open &amp;picture…</source>
      <translation>Bild &amp;öffnen …</translation>
    </message>
    <message>
      <source>Open a folder of pictures</source>
      <translation>Einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
      <source>Open a network camera</source>
      <translation>Eine Netzwerkkamera öffnen</translation>
    </message>
    <message>
      <source>Open a network camera by its address</source>
      <translation>Eine Netzwerkkamera über ihre Adresse öffnen</translation>
    </message>
    <message>
      <source>Open a picture</source>
      <translation>Bild öffnen</translation>
    </message>
    <message>
      <source>Open a video</source>
      <translation>Ein Video öffnen</translation>
    </message>
    <message>
      <source>Open a video file or a picture folder</source>
      <translation>Eine Videodatei oder einen Ordner mit Bildern öffnen</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <translation>Alle Bilder eines Ordners öffnen</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open it, to turn it</source>
      <translation>Öffnen, um es zu drehen</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <translation>Bilder öffnen</translation>
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the first camera of this computer</source>
      <translation>Die erste Kamera dieses Computers öffnen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the whole &amp;report</source>
      <translation>Ganzen &amp;Bericht öffnen</translation>
    </message>
    <message>
      <source>Open {source}</source>
      <translation>{source} öffnen</translation>
    </message>
    <message>
      <source>OpenCV's face cascade is missing; OpenCV 5 has none. Run: pip install -r requirements.txt</source>
      <translation>OpenCVs Gesichtskaskade fehlt; OpenCV 5 hat keine. Führen Sie aus: pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>Opening the camera…</source>
      <translation>Die Kamera wird geöffnet …</translation>
    </message>
    <message>
      <source>Opening {source}…</source>
      <translation>{source} wird geöffnet …</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Bediener</translation>
    </message>
    <message>
      <source>Operator added</source>
      <translation>Bediener hinzugefügt</translation>
    </message>
    <message>
      <source>Operator removed</source>
      <translation>Bediener entfernt</translation>
    </message>
    <message>
      <source>Operator, person, action</source>
      <translation>Bediener, Person, Aktion</translation>
    </message>
    <message>
      <source>Operators</source>
      <translation>Bediener</translation>
    </message>
    <message>
      <source>Operators reset</source>
      <translation>Bediener zurückgesetzt</translation>
    </message>
    <message>
      <source>Operator…</source>
      <translation>Bediener …</translation>
    </message>
    <message>
      <source>Or a signature:</source>
      <translation>Oder eine Unterschrift:</translation>
    </message>
    <message>
      <source>Or click on a face in the live picture and say who it is.</source>
      <translation>Oder klicken Sie im Livebild auf ein Gesicht, und sagen Sie, wer es ist.</translation>
    </message>
    <message>
      <source>Or let the camera take the pictures: &lt;i&gt;Tools, Register somebody from the camera&lt;/i&gt; (Ctrl+E).</source>
      <translation>Oder lassen Sie die Kamera die Bilder aufnehmen: &lt;i&gt;Extras, Mit der Kamera registrieren&lt;/i&gt; (Strg+E).</translation>
    </message>
    <message>
      <source>Or put it into the gallery folder: &lt;i&gt;Full Name.jpg&lt;/i&gt;, or several in a folder &lt;i&gt;Full Name&lt;/i&gt;.</source>
      <translation>Oder legen Sie es in den Ordner der Galerie: &lt;i&gt;Voller Name.jpg&lt;/i&gt;, oder mehrere in einen Ordner &lt;i&gt;Voller Name&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Unsere Organisation</translation>
    </message>
    <message>
      <source>Out of date: since it was trained, {changes}. Train it again.</source>
      <translation>Veraltet: Seit dem Training: {changes}. Trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>Own name, were 1 stranger in 10 named</source>
      <translation>Eigener Name, würde 1 von 10 Unbekannten benannt</translation>
    </message>
    <message>
      <source>Own people only</source>
      <translation>Nur die eigenen Personen</translation>
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation>P&amp;ersonen</translation>
    </message>
    <message>
      <source>P&amp;hotos of the table…</source>
      <translation>F&amp;otos zur Tabelle …</translation>
    </message>
    <message>
      <source>P: was there. A: absent. E: excused. ?: not observed.</source>
      <translation>P: war da. A: abwesend. E: entschuldigt. ?: nicht beobachtet.</translation>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
      <source>PIN or passphrase</source>
      <translation>PIN oder Passphrase</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paper: {paper}</source>
      <translation>Veröffentlichung: {paper}</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Passphrase of the gallery</source>
      <translation>Passphrase der Galerie</translation>
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation>Passphrase noch einmal</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Kennwort</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again</source>
      <translation>Bild anhalten, fortsetzen oder einen Clip noch einmal abspielen</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again (Space)</source>
      <translation>Bild anhalten, fortsetzen oder einen Clip noch einmal abspielen (Leertaste)</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People ({known})</source>
      <translation>Personen ({known})</translation>
    </message>
    <message>
      <source>People ({known}) and {others} without a usable picture</source>
      <translation>Personen ({known}) und {others} ohne brauchbares Bild</translation>
    </message>
    <message>
      <source>People exported</source>
      <translation>Personen exportiert</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Gefundene Personen</translation>
    </message>
    <message>
      <source>People of other sites</source>
      <translation>Personen anderer Standorte</translation>
    </message>
    <message>
      <source>People of the gallery</source>
      <translation>Personen der Galerie</translation>
    </message>
    <message>
      <source>People with one picture only</source>
      <translation>Personen mit nur einem Bild</translation>
    </message>
    <message>
      <source>People, pictures, sightings and consents are on {server}, too, for its other desks.</source>
      <translation>Personen, Bilder, Sichtungen und Einwilligungen liegen auch auf {server}, für die anderen Arbeitsplätze.</translation>
    </message>
    <message>
      <source>People: {place}</source>
      <translation>Personen: {place}</translation>
    </message>
    <message>
      <source>Perhaps a picture</source>
      <translation>Vielleicht ein Bild</translation>
    </message>
    <message>
      <source>Perhaps {name}</source>
      <translation>Vielleicht {name}</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Person removed</source>
      <translation>Person entfernt</translation>
    </message>
    <message>
      <source>Photos are taken from http:// addresses on the local network only.</source>
      <translation>Fotos werden nur von http://-Adressen im lokalen Netzwerk geholt.</translation>
    </message>
    <message>
      <source>Photos in the gallery</source>
      <translation>Fotos in der Galerie</translation>
    </message>
    <message>
      <source>Photos made plain</source>
      <translation>Fotos entschlüsselt</translation>
    </message>
    <message>
      <source>Photos sealed</source>
      <translation>Fotos verschlüsselt</translation>
    </message>
    <message>
      <source>Photos that are called by the ids of the table</source>
      <translation>Fotos, die nach den Kennungen der Tabelle benannt sind</translation>
    </message>
    <message>
      <source>Photos that cannot be used are listed under the people, each with its reason.</source>
      <translation>Fotos, die nicht brauchbar sind, stehen unter den Personen, jedes mit seinem Grund.</translation>
    </message>
    <message>
      <source>Photos, templates, sightings and what was learned of them are deleted everywhere and cannot be restored. Then every byte that Rollcall keeps is searched for what is left.</source>
      <translation>Fotos, Vorlagen, Sichtungen und was daraus gelernt wurde, werden überall gelöscht und lassen sich nicht wiederherstellen. Danach wird jedes Byte, das Rollcall aufbewahrt, nach Resten durchsucht.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture of the last unknown person</source>
      <translation>Bild der letzten unbekannten Person</translation>
    </message>
    <message>
      <source>Picture or person</source>
      <translation>Bild oder Person</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Bild entfernt</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>Bilder je Sekunde</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture</source>
      <translation>Bilder pro Sekunde eines Livebildes</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture that is sent, at most.</source>
      <translation>Bilder pro Sekunde eines gesendeten Livebildes, höchstens.</translation>
    </message>
    <message>
      <source>Pictures a second that are asked of a camera.</source>
      <translation>Bilder je Sekunde, die von einer Kamera verlangt werden.</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Bilder hinzugefügt</translation>
    </message>
    <message>
      <source>Pictures are not expected here.</source>
      <translation>Bilder werden hier nicht erwartet.</translation>
    </message>
    <message>
      <source>Pictures from the camera may be kept</source>
      <translation>Bilder der Kamera dürfen aufbewahrt werden</translation>
    </message>
    <message>
      <source>Pictures moved</source>
      <translation>Bilder verschoben</translation>
    </message>
    <message>
      <source>Pictures of strangers</source>
      <translation>Bilder von Unbekannten</translation>
    </message>
    <message>
      <source>Pictures of the person alone, upright and from the front</source>
      <translation>Bilder der Person allein, aufrecht und von vorn</translation>
    </message>
    <message>
      <source>Pictures passed over by recognition because a newer one was there. Normal.</source>
      <translation>Bilder, die die Erkennung überging, weil schon ein neueres da war. Das ist normal.</translation>
    </message>
    <message>
      <source>Pictures set aside</source>
      <translation>Bilder beiseitegelegt</translation>
    </message>
    <message>
      <source>Pictures set aside and removed</source>
      <translation>Beiseitegelegte und entfernte Bilder</translation>
    </message>
    <message>
      <source>Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until somebody deletes them.</source>
      <translation>Bilder, die nicht mehr verwendet werden. Sie liegen im Ordner .rollcall der Galerie und bleiben dort, bis jemand sie löscht.</translation>
    </message>
    <message>
      <source>Pictures that arrived from the source in a second.</source>
      <translation>Bilder, die in einer Sekunde von der Quelle kamen.</translation>
    </message>
    <message>
      <source>Pictures with names…</source>
      <translation>Bilder mit Namen …</translation>
    </message>
    <message>
      <source>Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.</source>
      <translation>Bilder, Namen und Zahlen bleiben im Ordner der Galerie; nichts wird gesendet.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Pixel</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Place in the film</source>
      <translation>Stelle im Film</translation>
    </message>
    <message>
      <source>Plain files of your own</source>
      <translation>Eigene, gewöhnliche Dateien</translation>
    </message>
    <message>
      <source>Play a made-up clip that needs no camera</source>
      <translation>Einen künstlichen Clip abspielen, der keine Kamera braucht</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Play it with the people of another folder</source>
      <translation>Mit den Personen eines anderen Ordners spielen</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>Port of the broker</source>
      <translation>Port des Brokers</translation>
    </message>
    <message>
      <source>Port of the server</source>
      <translation>Port des Servers</translation>
    </message>
    <message>
      <source>Port of the server, 1 to 65535.</source>
      <translation>Port des Servers, 1 bis 65535.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Vorbereitung</translation>
    </message>
    <message>
      <source>Preparing the detector {name}.</source>
      <translation>Der Detektor {name} wird vorbereitet.</translation>
    </message>
    <message>
      <source>Preparing the embedder {name}.</source>
      <translation>Der Embedder {name} wird vorbereitet.</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Das Training wird vorbereitet</translation>
    </message>
    <message>
      <source>Preparing {subject} for this computer, once</source>
      <translation>{subject} wird für diesen Computer vorbereitet, einmalig</translation>
    </message>
    <message>
      <source>Press Sort to process the pictures of {folder}.</source>
      <translation>Drücken Sie „Sortieren“, um die Bilder von {folder} zu verarbeiten.</translation>
    </message>
    <message>
      <source>Press to say who this is</source>
      <translation>Drücken, um zu sagen, wer das ist</translation>
    </message>
    <message>
      <source>Press to see why, or to correct it</source>
      <translation>Drücken, um zu sehen, warum, oder um es zu berichtigen</translation>
    </message>
    <message>
      <source>Pri&amp;nt the list of people…</source>
      <translation>Personenliste d&amp;rucken …</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Print what is listed, or save it as a PDF file (Ctrl+P)</source>
      <translation>Das Aufgelistete drucken oder als PDF-Datei speichern (Strg+P)</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>{title} drucken</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <source>Privacy.</source>
      <translation>Datenschutz.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problem</translation>
    </message>
    <message>
      <source>Problem: {problem}</source>
      <translation>Problem: {problem}</translation>
    </message>
    <message>
      <source>Process all pictures of a folder</source>
      <translation>Alle Bilder eines Ordners verarbeiten</translation>
    </message>
    <message>
      <source>Process all pictures of the folder</source>
      <translation>Alle Bilder des Ordners verarbeiten</translation>
    </message>
    <message>
      <source>Process pictures; they are not registered</source>
      <translation>Bilder verarbeiten; sie werden nicht registriert</translation>
    </message>
    <message>
      <source>Process the live picture as it is now</source>
      <translation>Das Livebild verarbeiten, so wie es jetzt ist</translation>
    </message>
    <message>
      <source>Processing…</source>
      <translation>Wird verarbeitet …</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Processor threads for the networks; 0 chooses.</source>
      <translation>Prozessor-Threads für die Netze; 0 wählt selbst.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Put all templates under a new secret key?</source>
      <translation>Allen Vorlagen einen neuen geheimen Schlüssel geben?</translation>
    </message>
    <message>
      <source>Put the looks into the gallery under this name (Enter)</source>
      <translation>Die Aufnahmen unter diesem Namen in die Galerie legen (Eingabetaste)</translation>
    </message>
    <message>
      <source>Quick training</source>
      <translation>Kurzes Training</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Leise</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Re&amp;store</source>
      <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
      <source>Reading it would take {megabytes} MB of memory, which is more than Rollcall uses; save it as an ordinary JPEG.</source>
      <translation>Um es zu lesen, wären {megabytes} MB Speicher nötig, mehr als Rollcall verwendet; speichern Sie es als gewöhnliches JPEG.</translation>
    </message>
    <message>
      <source>Reading pictures</source>
      <translation>Bilder werden gelesen</translation>
    </message>
    <message>
      <source>Reading the pictures of the gallery</source>
      <translation>Die Bilder der Galerie werden gelesen</translation>
    </message>
    <message>
      <source>Reading {subject}</source>
      <translation>{subject} wird gelesen</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Gründe</translation>
    </message>
    <message>
      <source>Reception</source>
      <translation>Empfang</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>Erkennen</translation>
    </message>
    <message>
      <source>Recognise people by comparing with pictures again</source>
      <translation>Personen wieder durch Vergleich mit Bildern erkennen</translation>
    </message>
    <message>
      <source>Recognise people with it from now on</source>
      <translation>Personen von jetzt an damit erkennen</translation>
    </message>
    <message>
      <source>Recogniser</source>
      <translation>Erkenner</translation>
    </message>
    <message>
      <source>Recognisers</source>
      <translation>Erkenner</translation>
    </message>
    <message>
      <source>Recognises, counts and keeps nobody without a valid consent; everybody else is ignored.</source>
      <translation>Erkennt, zählt und speichert niemanden ohne gültige Einwilligung; alle anderen werden ignoriert.</translation>
    </message>
    <message>
      <source>Recognising faces</source>
      <translation>Gesichter erkennen</translation>
    </message>
    <message>
      <source>Recognition ended because of an error in its {thread} thread ({error}); the log says more. Choose a source to begin again.</source>
      <translation>Die Erkennung endete wegen eines Fehlers im Thread {thread} ({error}); das Protokoll sagt mehr. Wählen Sie eine Quelle, um neu zu beginnen.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Aufzeichnen</translation>
    </message>
    <message>
      <source>Record &amp;consent…</source>
      <translation>Einwilli&amp;gung festhalten …</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>Einwilligung festhalten</translation>
    </message>
    <message>
      <source>Record the picture with the names (Ctrl+R)</source>
      <translation>Das Bild mit den Namen aufzeichnen (Strg+R)</translation>
    </message>
    <message>
      <source>Recording {time}</source>
      <translation>Aufzeichnung {time}</translation>
    </message>
    <message>
      <source>Refused pictures</source>
      <translation>Abgelehnte Bilder</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registrieren</translation>
    </message>
    <message>
      <source>Register at least three people first, so that some can be left out as strangers.</source>
      <translation>Registrieren Sie zuerst mindestens drei Personen, damit einige als Unbekannte ausgelassen werden können.</translation>
    </message>
    <message>
      <source>Register at least three people first: some to tell apart, and some to act as strangers.</source>
      <translation>Registrieren Sie zuerst mindestens drei Personen: einige zum Unterscheiden und einige als Unbekannte.</translation>
    </message>
    <message>
      <source>Register from the camera</source>
      <translation>Mit der Kamera registrieren</translation>
    </message>
    <message>
      <source>Register somebody &amp;else</source>
      <translation>&amp;Jemand anderen registrieren</translation>
    </message>
    <message>
      <source>Register this face</source>
      <translation>Dieses Gesicht registrieren</translation>
    </message>
    <message>
      <source>Register with these pictures</source>
      <translation>Mit diesen Bildern registrieren</translation>
    </message>
    <message>
      <source>Register yourself, so that the picture shows your name. Your pictures stay in the gallery folder on this computer.</source>
      <translation>Registrieren Sie sich selbst, damit das Bild Ihren Namen zeigt. Ihre Bilder bleiben im Ordner der Galerie auf diesem Computer.</translation>
    </message>
    <message>
      <source>Registered pictures</source>
      <translation>Registrierte Bilder</translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}</extracomment>
      <translation>
        <numerusform>{person} aus {n} Gesicht von {folder} registriert</numerusform>
        <numerusform>{person} aus {n} Gesichtern von {folder} registriert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}.</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}.</extracomment>
      <translation>
        <numerusform>{person} aus {n} Gesicht von {folder} registriert.</numerusform>
        <numerusform>{person} aus {n} Gesichtern von {folder} registriert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} looks</source>
      <extracomment>For 1: Registered {person} from {n} look</extracomment>
      <translation>
        <numerusform>{person} aus {n} Aufnahme registriert</numerusform>
        <numerusform>{person} aus {n} Aufnahmen registriert</numerusform>
      </translation>
    </message>
    <message>
      <source>Registering from the camera</source>
      <translation>Registrieren mit der Kamera</translation>
    </message>
    <message>
      <source>Registering people</source>
      <translation>Personen registrieren</translation>
    </message>
    <message>
      <source>Registering {subject}</source>
      <translation>{subject} wird registriert</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Bemerkungen</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>Remo&amp;ve	Del</source>
      <translation>&amp;Entfernen	Entf</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove an operator</source>
      <translation>Bediener entfernen</translation>
    </message>
    <message>
      <source>Remove {name} from the operators?</source>
      <translation>{name} aus den Bedienern entfernen?</translation>
    </message>
    <message>
      <source>Remove {person}</source>
      <translation>{person} entfernen</translation>
    </message>
    <message>
      <source>Removed a picture of {person}</source>
      <translation>Ein Bild von {person} entfernt</translation>
    </message>
    <message>
      <source>Removed {person}</source>
      <translation>{person} entfernt</translation>
    </message>
    <message>
      <source>Removed {title}.</source>
      <translation>{title} entfernt.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename, remove the person selected in the list</source>
      <translation>Die in der Liste ausgewählte Person umbenennen, entfernen</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Umbenannt</translation>
    </message>
    <message>
      <source>Renamed {person} to {name}</source>
      <translation>{person} in {name} umbenannt</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Rene&amp;w the templates…</source>
      <translation>Vorlagen er&amp;neuern …</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>Erneuern</translation>
    </message>
    <message>
      <source>Renew the templates</source>
      <translation>Vorlagen erneuern</translation>
    </message>
    <message>
      <source>Rep&amp;eat</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>Requests a second</source>
      <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
      <source>Requests a second of each token, on average; more are refused for a moment.</source>
      <translation>Anfragen pro Sekunde je Token, im Mittel; mehr werden für einen Moment abgelehnt.</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
      <source>Restored {n} pictures of {people}</source>
      <extracomment>For 1: Restored a picture of {people}</extracomment>
      <translation>
        <numerusform>Ein Bild wiederhergestellt: {people}</numerusform>
        <numerusform>{n} Bilder wiederhergestellt: {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored {title}.</source>
      <translation>{title} wiederhergestellt.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Result for each picture</source>
      <translation>Ergebnis für jedes Bild</translation>
    </message>
    <message>
      <source>Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer.</source>
      <translation>Rollcall lässt sich mit allen Bildern Ihrer Personen trainieren und erkennt sie dann damit, statt mit den Bildern zu vergleichen. Es misst, ob das besser ist. Das Livebild läuft weiter, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>Rollcall does not answer. It is tried again.</source>
      <translation>Rollcall antwortet nicht. Es wird erneut versucht.</translation>
    </message>
    <message>
      <source>Rollcall ended while it was reading this very large picture, so it is not read again; save a smaller version of it, or have all pictures read again with: python main.py gallery check --anew</source>
      <translation>Rollcall endete, während es dieses sehr große Bild las, daher wird es nicht noch einmal gelesen; speichern Sie eine kleinere Fassung davon, oder lassen Sie alle Bilder neu lesen mit: python main.py gallery check --anew</translation>
    </message>
    <message>
      <source>Rollcall failed on it, and the log says why.</source>
      <translation>Rollcall ist daran gescheitert; das Protokoll sagt, warum.</translation>
    </message>
    <message>
      <source>Rollcall runs on {instead}.</source>
      <translation>Rollcall läuft mit {instead}.</translation>
    </message>
    <message>
      <source>Rollcall then stays as an icon in the tray, and goes on naming and recording who comes. A click on it brings the window back. The File menu changes this later.</source>
      <translation>Rollcall bleibt dann als Symbol in der Taskleiste und benennt und verzeichnet weiter, wer kommt. Ein Klick darauf bringt das Fenster zurück. Im Menü „Datei“ lässt sich das später ändern.</translation>
    </message>
    <message>
      <source>Rollcall's settings. Every one stands here with its default. They can be changed in the window, too.</source>
      <translation>Die Einstellungen von Rollcall. Jede steht hier mit ihrer Vorgabe. Sie lassen sich auch im Fenster ändern.</translation>
    </message>
    <message>
      <source>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</source>
      <translation>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</translation>
    </message>
    <message>
      <source>Rollcall: here now: {names}</source>
      <translation>Rollcall: jetzt hier: {names}</translation>
    </message>
    <message>
      <source>Rollcall: no picture</source>
      <translation>Rollcall: kein Bild</translation>
    </message>
    <message>
      <source>Rollcall: nobody is here</source>
      <translation>Rollcall: niemand ist hier</translation>
    </message>
    <message>
      <source>Rollcall: paused</source>
      <translation>Rollcall: angehalten</translation>
    </message>
    <message>
      <source>Row {number}, {field}</source>
      <translation>Zeile {number}, {field}</translation>
    </message>
    <message>
      <source>Rules (YAML or CSV), or a calendar of holidays (ICS)</source>
      <translation>Regeln (YAML oder CSV) oder ein Kalender mit Feiertagen (ICS)</translation>
    </message>
    <message>
      <source>Rules change from today on at the earliest: {since} is past, and its sheets stay as they are. Correct single days by entries instead.</source>
      <translation>Regeln ändern sich frühestens ab heute: {since} ist vorbei, und die Listen dieses Tages bleiben, wie sie sind. Berichtigen Sie einzelne Tage stattdessen mit Einträgen.</translation>
    </message>
    <message>
      <source>Rules or holidays ({files})</source>
      <translation>Regeln oder Feiertage ({files})</translation>
    </message>
    <message>
      <source>Run this once more when it answers: it goes on where it was cut off.</source>
      <translation>Führen Sie dies noch einmal aus, wenn er antwortet: Es geht dort weiter, wo es unterbrochen wurde.</translation>
    </message>
    <message>
      <source>Run: pip install -r requirements.txt</source>
      <translation>Führen Sie aus: pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>S&amp;ightings…</source>
      <translation>&amp;Sichtungen …</translation>
    </message>
    <message>
      <source>S&amp;trangers too</source>
      <translation>Auch &amp;Unbekannte</translation>
    </message>
    <message>
      <source>SFace face embedder (MobileFaceNet), OpenCV model zoo 2021dec, int8 weights</source>
      <translation>SFace, erkennt Gesichter (MobileFaceNet), OpenCV Model Zoo 2021dec, Gewichte in int8</translation>
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation>Spei&amp;chern …</translation>
    </message>
    <message>
      <source>Sample, {language}</source>
      <translation>Muster, {language}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save XMP files into a folder</source>
      <translation>XMP-Dateien in einem Ordner speichern</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>Als Tabelle (XLSX) oder Texttabelle (CSV) speichern</translation>
    </message>
    <message>
      <source>Save attendance</source>
      <translation>Anwesenheit speichern</translation>
    </message>
    <message>
      <source>Save copies with face tags into a folder</source>
      <translation>Kopien mit Gesichtsmarkierungen in einem Ordner speichern</translation>
    </message>
    <message>
      <source>Save pictures with names into a folder</source>
      <translation>Bilder mit Namen in einem Ordner speichern</translation>
    </message>
    <message>
      <source>Save the entries that are shown</source>
      <translation>Die gezeigten Einträge speichern</translation>
    </message>
    <message>
      <source>Save the entries that are shown as JSON</source>
      <translation>Die gezeigten Einträge als JSON speichern</translation>
    </message>
    <message>
      <source>Save the faces by person, with sheets to look at and a table</source>
      <translation>Die Gesichter nach Personen speichern, mit Übersichten und einer Tabelle</translation>
    </message>
    <message>
      <source>Save the list of people as P&amp;DF…</source>
      <translation>Personenliste als P&amp;DF speichern …</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <source>Save the picture as it is now, with the names (Ctrl+S)</source>
      <translation>Das Bild, wie es jetzt ist, mit den Namen speichern (Strg+S)</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>Ergebnisse speichern</translation>
    </message>
    <message>
      <source>Save the sightings that are shown</source>
      <translation>Angezeigte Sichtungen speichern</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>Tabelle speichern</translation>
    </message>
    <message>
      <source>Save what is shown as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>Speichert das Angezeigte als Tabelle (XLSX) oder als Texttabelle (CSV)</translation>
    </message>
    <message>
      <source>Saved as PDF</source>
      <translation>Als PDF gespeichert</translation>
    </message>
    <message>
      <source>Saved in {folder}</source>
      <translation>In {folder} gespeichert</translation>
    </message>
    <message>
      <source>Saved the recording {file}</source>
      <translation>Aufzeichnung {file} gespeichert</translation>
    </message>
    <message>
      <source>Saved the table: {file}</source>
      <translation>Tabelle gespeichert: {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved what is kept of {n} people in {file}</source>
      <extracomment>For 1: Saved what is kept of {n} person in {file}</extracomment>
      <translation>
        <numerusform>Daten von {n} Person in {file} gespeichert</numerusform>
        <numerusform>Daten von {n} Personen in {file} gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>{file} gespeichert</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} entries in {file}</source>
      <extracomment>For 1: Saved {n} entry in {file}</extracomment>
      <translation>
        <numerusform>{n} Eintrag in {file} gespeichert</numerusform>
        <numerusform>{n} Einträge in {file} gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of attendance in {file}</source>
      <extracomment>For 1: Saved {n} line of attendance in {file}</extracomment>
      <translation>
        <numerusform>{n} Zeile der Anwesenheit in {file} gespeichert</numerusform>
        <numerusform>{n} Zeilen der Anwesenheit in {file} gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of days in {file}</source>
      <extracomment>For 1: Saved {n} line of days in {file}</extracomment>
      <translation>
        <numerusform>{n} Zeile von Tagen in {file} gespeichert</numerusform>
        <numerusform>{n} Zeilen von Tagen in {file} gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} pictures in {folder}</source>
      <extracomment>For 1: Saved {n} picture in {folder}</extracomment>
      <translation>
        <numerusform>{n} Bild in {folder} gespeichert</numerusform>
        <numerusform>{n} Bilder in {folder} gespeichert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} sightings in {file}</source>
      <extracomment>For 1: Saved {n} sighting in {file}</extracomment>
      <translation>
        <numerusform>{n} Sichtung in {file} gespeichert</numerusform>
        <numerusform>{n} Sichtungen in {file} gespeichert</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Saved. As a file is being written, some of it counts at the next start.</source>
      <translation>Gespeichert. Da gerade eine Datei geschrieben wird, gilt manches erst ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Saved: {groups} with {people}, from {since} on.</source>
      <translation>Gespeichert: {groups} mit {people}, ab {since}.</translation>
    </message>
    <message>
      <source>Saving pictures</source>
      <translation>Bilder werden gespeichert</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <source>Say who it is</source>
      <translation>Sagen, wer es ist</translation>
    </message>
    <message>
      <source>Say who it is…</source>
      <translation>Sagen, wer es ist …</translation>
    </message>
    <message>
      <source>Score of a live face</source>
      <translation>Wert eines echten Gesichts</translation>
    </message>
    <message>
      <source>Se&amp;veral sources…</source>
      <translation>M&amp;ehrere Quellen…</translation>
    </message>
    <message>
      <source>Seal the gallery</source>
      <translation>Galerie verschlüsseln</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Verschlüsselt</translation>
    </message>
    <message>
      <source>Sealing the gallery</source>
      <translation>Die Galerie wird verschlüsselt</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search in name, source and note</source>
      <translation>In Name, Quelle und Notiz suchen</translation>
    </message>
    <message>
      <source>Search in names, ids and pictures</source>
      <translation>In Namen, Kennungen und Bildern suchen</translation>
    </message>
    <message>
      <source>Search in names, states and remarks</source>
      <translation>In Namen, Zuständen und Bemerkungen suchen</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Personen suchen</translation>
    </message>
    <message>
      <source>Search the audit trail</source>
      <translation>Prüfprotokoll durchsuchen</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <source>Search, or type a new name</source>
      <translation>Suchen oder einen neuen Namen eingeben</translation>
    </message>
    <message>
      <source>Searched on the server</source>
      <translation>Auf dem Server gesucht</translation>
    </message>
    <message>
      <source>Seconds before the first new try when a source goes away.</source>
      <translation>Sekunden bis zum ersten neuen Versuch, wenn eine Quelle ausfällt.</translation>
    </message>
    <message>
      <source>Seconds between two looks at a face that is already decided.</source>
      <translation>Sekunden zwischen zwei Blicken auf ein Gesicht, das schon entschieden ist.</translation>
    </message>
    <message>
      <source>Seconds between two tries, at most; at most one in the first minute.</source>
      <translation>Sekunden zwischen zwei Versuchen, höchstens; in der ersten Minute höchstens eine.</translation>
    </message>
    <message>
      <source>Seconds to wait for the answer of the address.</source>
      <translation>Sekunden, die auf die Antwort der Adresse gewartet wird.</translation>
    </message>
    <message>
      <source>Seconds until a source that does not open counts as failed.</source>
      <translation>Sekunden, bis eine Quelle, die sich nicht öffnet, als ausgefallen gilt.</translation>
    </message>
    <message>
      <source>Seconds within which whoever comes back goes on with the entry before.</source>
      <translation>Sekunden, innerhalb derer, wer zurückkommt, den vorigen Eintrag fortsetzt.</translation>
    </message>
    <message>
      <source>Seconds without the face after which somebody has left.</source>
      <translation>Sekunden ohne das Gesicht, nach denen jemand gegangen ist.</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>Seen by {sources}</source>
      <translation>Gesehen von {sources}</translation>
    </message>
    <message>
      <source>Send the picture itself as the body, with one of the types {types}.</source>
      <translation>Senden Sie das Bild selbst als Inhalt, mit einem der Typen {types}.</translation>
    </message>
    <message>
      <source>Sending arrivals</source>
      <translation>Ankünfte senden</translation>
    </message>
    <message>
      <source>Sending to the database server</source>
      <translation>An den Datenbankserver wird gesendet</translation>
    </message>
    <message>
      <source>Sends the picture of the last stranger when it is asked for.</source>
      <translation>Sendet das Bild der letzten unbekannten Person, wenn danach gefragt wird.</translation>
    </message>
    <message>
      <source>Serve beside the window</source>
      <translation>Server neben dem Fenster</translation>
    </message>
    <message numerus="yes">
      <source>Server away since {time}: {n} changes wait</source>
      <extracomment>For 1: Server away since {time}: {n} change waits</extracomment>
      <translation>
        <numerusform>Server seit {time} nicht erreichbar: {n} Änderung wartet</numerusform>
        <numerusform>Server seit {time} nicht erreichbar: {n} Änderungen warten</numerusform>
      </translation>
    </message>
    <message>
      <source>Server for other programs</source>
      <translation>Server für andere Programme</translation>
    </message>
    <message>
      <source>Serves other computers without a certificate: names can be read on the way.</source>
      <translation>Bedient andere Computer ohne Zertifikat: Namen lassen sich unterwegs mitlesen.</translation>
    </message>
    <message>
      <source>Set &amp;aside</source>
      <translation>&amp;Beiseitelegen</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Beiseitelegen</translation>
    </message>
    <message>
      <source>Set aside all</source>
      <translation>Alle beiseitelegen</translation>
    </message>
    <message>
      <source>Set aside by hand.</source>
      <translation>Von Hand beiseitegelegt.</translation>
    </message>
    <message>
      <source>Set aside who is no longer in the directory</source>
      <translation>Beiseitelegen, wer nicht mehr im Verzeichnis steht</translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} of them</source>
      <extracomment>For 1: Set aside {n} of them</extracomment>
      <translation>
        <numerusform>{n} davon beiseitelegen</numerusform>
        <numerusform>{n} davon beiseitelegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} people?</source>
      <extracomment>For 1: Set aside {n} person?</extracomment>
      <translation>
        <numerusform>{n} Person beiseitelegen?</numerusform>
        <numerusform>{n} Personen beiseitelegen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} pictures of {people}</source>
      <extracomment>For 1: Set aside a picture of {people}</extracomment>
      <translation>
        <numerusform>Ein Bild beiseitegelegt: {people}</numerusform>
        <numerusform>{n} Bilder beiseitegelegt: {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Set people aside</source>
      <translation>Personen beiseitelegen</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>Einstellung geändert</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings.</source>
      <translation>Einstellungen.</translation>
    </message>
    <message>
      <source>Several embedders as one</source>
      <translation>Mehrere Embedder als einer</translation>
    </message>
    <message>
      <source>Several faces are in view. Only one person at a time: please let the others step aside.</source>
      <translation>Mehrere Gesichter sind zu sehen. Bitte nur eine Person auf einmal: Lassen Sie die anderen zur Seite treten.</translation>
    </message>
    <message>
      <source>Several faces: which one is {person}?</source>
      <translation>Mehrere Gesichter: Welches ist {person}?</translation>
    </message>
    <message>
      <source>Several networks process every face; learns from all their results, in many rounds, who each of your people is. The slowest method.</source>
      <translation>Mehrere Netze verarbeiten jedes Gesicht; lernt aus allen ihren Ergebnissen in vielen Runden, wer jede Ihrer Personen ist. Das langsamste Verfahren.</translation>
    </message>
    <message>
      <source>Several networks process every face; learns the weight of each one's vote. People registered later are known at once, but every face takes longer.</source>
      <translation>Mehrere Netze verarbeiten jedes Gesicht; lernt, wie viel die Stimme jedes Netzes zählt. Später registrierte Personen sind sofort bekannt, aber jedes Gesicht dauert länger.</translation>
    </message>
    <message>
      <source>Several networks vote</source>
      <translation>Mehrere Netze stimmen ab</translation>
    </message>
    <message>
      <source>Several networks, long training</source>
      <translation>Mehrere Netze, langes Training</translation>
    </message>
    <message>
      <source>Several sources</source>
      <translation>Mehrere Quellen</translation>
    </message>
    <message>
      <source>Several sources at once, in place of source.default; each as in this example.</source>
      <translation>Mehrere Quellen zugleich, anstelle von source.default; jede wie in diesem Beispiel.</translation>
    </message>
    <message>
      <source>Shape as the source says</source>
      <translation>Form, wie die Quelle sie angibt</translation>
    </message>
    <message>
      <source>Shape of the picture</source>
      <translation>Form des Bildes</translation>
    </message>
    <message>
      <source>Shape of the pictures as they are sent, such as 4:3 or 16:9; auto is as the source says.</source>
      <translation>Form der Bilder, wie sie gesendet werden, etwa 4:3 oder 16:9; auto ist, wie die Quelle es angibt.</translation>
    </message>
    <message>
      <source>Shape {ratio}</source>
      <translation>Form {ratio}</translation>
    </message>
    <message>
      <source>Shape {ratio} (upright)</source>
      <translation>Form {ratio} (hochkant)</translation>
    </message>
    <message>
      <source>Shared with {server}</source>
      <translation>Geteilt mit {server}</translation>
    </message>
    <message>
      <source>Sharpness from 0.2 to 1 to which registered faces are blurred; without a value they stay sharp.</source>
      <translation>Schärfe von 0,2 bis 1, auf die registrierte Gesichter weichgezeichnet werden; ohne Wert bleiben sie scharf.</translation>
    </message>
    <message>
      <source>Sheet of the day</source>
      <translation>Tagesliste</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Show &amp;sightings</source>
      <translation>&amp;Sichtungen zeigen</translation>
    </message>
    <message>
      <source>Show only what was not taken or cannot be used</source>
      <translation>Nur zeigen, was nicht übernommen wurde oder nicht brauchbar ist</translation>
    </message>
    <message>
      <source>Show or hide the people panel (F8)</source>
      <translation>Personenliste zeigen oder verbergen (F8)</translation>
    </message>
    <message>
      <source>Show s&amp;treams</source>
      <translation>S&amp;treams zeigen</translation>
    </message>
    <message>
      <source>Show the &amp;pictures of {name}	Enter</source>
      <translation>&amp;Bilder von {name} zeigen	Eingabe</translation>
    </message>
    <message>
      <source>Show the f&amp;indings ({found})</source>
      <translation>Be&amp;funde zeigen ({found})</translation>
    </message>
    <message>
      <source>Show the picture</source>
      <translation>Bild zeigen</translation>
    </message>
    <message>
      <source>Show the picture of {camera}</source>
      <translation>Das Bild von {camera} zeigen</translation>
    </message>
    <message>
      <source>Shown beside the name</source>
      <translation>Neben dem Namen gezeigt</translation>
    </message>
    <message>
      <source>Shows a camera as a mirror.</source>
      <translation>Zeigt eine Kamera wie einen Spiegel.</translation>
    </message>
    <message>
      <source>Si&amp;ghtings of {name}</source>
      <translation>&amp;Sichtungen von {name}</translation>
    </message>
    <message>
      <source>Sightings</source>
      <translation>Sichtungen</translation>
    </message>
    <message>
      <source>Sightings are not recorded.

To record them, set sightings.keep_days in config.yaml to the days that they are to be kept, and start Rollcall again.</source>
      <translation>Sichtungen werden nicht aufgezeichnet.

Um sie aufzuzeichnen, setzen Sie sightings.keep_days in config.yaml auf die Zahl der Tage, die sie aufbewahrt werden sollen, und starten Rollcall neu.</translation>
    </message>
    <message>
      <source>Sightings are saved as .csv or .xlsx; '{file}' is neither. Give the file another ending.</source>
      <translation>Sichtungen werden als .csv oder .xlsx gespeichert; „{file}“ ist keines davon. Geben Sie der Datei eine andere Endung.</translation>
    </message>
    <message>
      <source>Sightings cannot be written down because of an error; the log says more. Recognition goes on.</source>
      <translation>Sichtungen können wegen eines Fehlers nicht festgehalten werden; das Protokoll sagt mehr. Die Erkennung läuft weiter.</translation>
    </message>
    <message>
      <source>Sightings erased</source>
      <translation>Sichtungen gelöscht</translation>
    </message>
    <message>
      <source>Sightings exported</source>
      <translation>Sichtungen exportiert</translation>
    </message>
    <message>
      <source>Sign in by &amp;hand</source>
      <translation>Von &amp;Hand anmelden</translation>
    </message>
    <message>
      <source>Sign in by hand</source>
      <translation>Von Hand anmelden</translation>
    </message>
    <message>
      <source>Signature, drawn with the mouse, a pen or a finger</source>
      <translation>Unterschrift, mit Maus, Stift oder Finger gezeichnet</translation>
    </message>
    <message>
      <source>Single faces</source>
      <translation>Einzelne Gesichter</translation>
    </message>
    <message>
      <source>Site of this desk</source>
      <translation>Standort dieses Arbeitsplatzes</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>Größe: {size}</translation>
    </message>
    <message>
      <source>Skip all steps</source>
      <translation>Alle Schritte überspringen</translation>
    </message>
    <message>
      <source>Skip all steps (Esc)</source>
      <translation>Alle Schritte überspringen (Esc)</translation>
    </message>
    <message>
      <source>Skip this step</source>
      <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
      <source>Smallest face on the live picture</source>
      <translation>Kleinstes Gesicht im Livebild</translation>
    </message>
    <message>
      <source>Smallest registered face</source>
      <translation>Kleinstes registriertes Gesicht</translation>
    </message>
    <message>
      <source>So&amp;und when somebody comes or goes</source>
      <translation>&amp;Ton, wenn jemand kommt oder geht</translation>
    </message>
    <message>
      <source>Some looks at this face say one name, others another or none, so no name is given.</source>
      <translation>Die Blicke auf dieses Gesicht widersprechen sich, daher wird kein Name vergeben.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or give somebody else another name, as with a surname.</source>
      <translation>Jemand ist als {name} registriert. Fügen Sie dort Bilder hinzu, oder geben Sie jemand anderem einen anderen Namen, etwa mit Nachnamen.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or say that this is somebody else.</source>
      <translation>Jemand ist als {name} registriert. Fügen Sie dort Bilder hinzu, oder sagen Sie, dass es jemand anders ist.</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>Jemand Unbekanntes</translation>
    </message>
    <message>
      <source>Somebody unknown has left</source>
      <translation>Jemand Unbekanntes ist gegangen</translation>
    </message>
    <message>
      <source>Somebody unknown is here</source>
      <translation>Jemand Unbekanntes ist hier</translation>
    </message>
    <message>
      <source>Somebody unknown, here since {time}</source>
      <translation>Jemand Unbekanntes, hier seit {time}</translation>
    </message>
    <message>
      <source>Something went wrong inside Rollcall. Its log has the details.</source>
      <translation>In Rollcall ist etwas schiefgegangen. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>Sort a folder of &amp;faces…</source>
      <translation>Ordner mit &amp;Gesichtern sortieren …</translation>
    </message>
    <message>
      <source>Sort a folder of faces</source>
      <translation>Einen Ordner mit Gesichtern sortieren</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source and models</source>
      <translation>Quelle und Modelle</translation>
    </message>
    <message>
      <source>Source at the start</source>
      <translation>Quelle beim Start</translation>
    </message>
    <message>
      <source>Source of the picture</source>
      <translation>Quelle des Bildes</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>Splitting the pictures into train, val and test</source>
      <translation>Die Bilder werden in train, val und test aufgeteilt</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx)</source>
      <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
      <source>Start &amp;again</source>
      <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
      <source>Start the camera</source>
      <translation>Kamera starten</translation>
    </message>
    <message>
      <source>Starts the server for other programs and web pages with the window.</source>
      <translation>Startet mit dem Fenster den Server für andere Programme und Webseiten.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
      <source>Still looking…</source>
      <translation>Wird noch geprüft …</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stop &amp;recording</source>
      <translation>Aufzeichn&amp;ung anhalten</translation>
    </message>
    <message>
      <source>Stop recording</source>
      <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
      <source>Stop recording (Ctrl+R)</source>
      <translation>Aufzeichnung anhalten (Strg+R)</translation>
    </message>
    <message>
      <source>Stop the picture</source>
      <translation>Bild anhalten</translation>
    </message>
    <message>
      <source>Stop us&amp;ing it</source>
      <translation>Nicht mehr ver&amp;wenden</translation>
    </message>
    <message>
      <source>Stopped while fetching: the rest is fetched next time.</source>
      <translation>Beim Holen angehalten: Der Rest wird beim nächsten Mal geholt.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>Stopped. What came so far is kept for the next time.</source>
      <translation>Angehalten. Was bisher ankam, wird für das nächste Mal aufbewahrt.</translation>
    </message>
    <message>
      <source>Stopped. {title} can be continued later.</source>
      <translation>Angehalten. {title} lässt sich später fortsetzen.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: {read:,} of {n} pictures of {folder} were read, and these are compared with.</source>
      <extracomment>For 1: Stopped: {read:,} of {n} picture of {folder} were read, and these are compared with.</extracomment>
      <translation>
        <numerusform>Angehalten: {read:,} von {n} Bild von {folder} wurden gelesen, und mit diesen wird verglichen.</numerusform>
        <numerusform>Angehalten: {read:,} von {n} Bildern von {folder} wurden gelesen, und mit diesen wird verglichen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Straight ahead. Click to discard it</source>
      <translation>Geradeaus. Klicken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Stranger</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Stranger erased</source>
      <translation>Unbekannte Person gelöscht</translation>
    </message>
    <message>
      <source>Stranger ignored</source>
      <translation>Unbekannte Person ignoriert</translation>
    </message>
    <message>
      <source>Stranger named</source>
      <translation>Unbekannte Person benannt</translation>
    </message>
    <message>
      <source>Stranger {number}</source>
      <translation>Unbekannt {number}</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased, and not recorded again.</source>
      <translation>Unbekannt {stranger} ist gelöscht und wird nicht mehr aufgezeichnet.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased.</source>
      <translation>Unbekannt {stranger} ist gelöscht.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is {person}.</source>
      <translation>Unbekannt {stranger} ist {person}.</translation>
    </message>
    <message>
      <source>Strangers</source>
      <translation>Unbekannte</translation>
    </message>
    <message>
      <source>Strangers get somebody's name</source>
      <translation>Unbekannte erhalten einen Namen</translation>
    </message>
    <message>
      <source>Strangers merged</source>
      <translation>Unbekannte zusammengelegt</translation>
    </message>
    <message>
      <source>Strangers {stranger} and {into} are one person: stranger {into}.</source>
      <translation>Unbekannt {stranger} und {into} sind eine Person: Unbekannt {into}.</translation>
    </message>
    <message>
      <source>Stream</source>
      <translation>Stream</translation>
    </message>
    <message>
      <source>Streams of the camera</source>
      <translation>Streams der Kamera</translation>
    </message>
    <message>
      <source>Su&amp;ggest</source>
      <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
      <source>Swap left and right</source>
      <translation>Links und rechts tauschen</translation>
    </message>
    <message>
      <source>Swaps left and right of the source's pictures, after turning.</source>
      <translation>Tauscht links und rechts der Bilder der Quelle, nach dem Drehen.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Wechseln</translation>
    </message>
    <message>
      <source>Tab goes from one offer to the next, Enter takes it</source>
      <translation>Tab geht von Angebot zu Angebot, die Eingabetaste nimmt es an</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tabelle (CSV) …</translation>
    </message>
    <message>
      <source>Tagged &amp;photos…</source>
      <translation>Markierte &amp;Fotos …</translation>
    </message>
    <message>
      <source>Take all pictures off the list; the files stay</source>
      <translation>Alle Bilder von der Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
      <source>Take the face in front of the camera as it is now</source>
      <translation>Das Gesicht vor der Kamera nehmen, so wie es jetzt ist</translation>
    </message>
    <message>
      <source>Take the face on a picture</source>
      <translation>Das Gesicht auf einem Bild nehmen</translation>
    </message>
    <message>
      <source>Taken into the gallery</source>
      <translation>In die Galerie übernommen</translation>
    </message>
    <message>
      <source>Takes back the last change (Ctrl+Z)</source>
      <translation>Nimmt die letzte Änderung zurück (Strg+Z)</translation>
    </message>
    <message>
      <source>Takes it off the list; Undo brings it back</source>
      <translation>Nimmt es von der Liste; „Rückgängig“ bringt es zurück</translation>
    </message>
    <message>
      <source>Takes the source out of the list</source>
      <translation>Nimmt die Quelle aus der Liste</translation>
    </message>
    <message>
      <source>Tell faces apart with this model; the gallery is embedded again</source>
      <translation>Gesichter mit diesem Modell unterscheiden; die Galerie wird neu eingelesen</translation>
    </message>
    <message>
      <source>Templates can be renewed with: python main.py gallery renew</source>
      <translation>Vorlagen lassen sich erneuern mit: python main.py gallery renew</translation>
    </message>
    <message>
      <source>Templates renewed</source>
      <translation>Vorlagen erneuert</translation>
    </message>
    <message>
      <source>TensorFlow has no release for this Python: install Rollcall with Python {version} and requirements.txt.</source>
      <translation>Für dieses Python gibt es kein TensorFlow: Installieren Sie Rollcall mit Python {version} und requirements.txt.</translation>
    </message>
    <message numerus="yes">
      <source>Tested {n} times on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</source>
      <extracomment>For 1: Tested {n} time on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</extracomment>
      <translation>
        <numerusform>{n}-mal an Bildern geprüft, mit denen es nicht trainiert wurde. In Klammern: das 95-%-Intervall bei dieser Zahl von Personen.</numerusform>
        <numerusform>{n}-mal an Bildern geprüft, mit denen es nicht trainiert wurde. In Klammern: das 95-%-Intervall bei dieser Zahl von Personen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text table (*.csv)</source>
      <translation>Texttabelle (*.csv)</translation>
    </message>
    <message>
      <source>Text that is agreed to</source>
      <translation>Text, in den eingewilligt wird</translation>
    </message>
    <message>
      <source>Th&amp;reshold</source>
      <translation>Sch&amp;welle</translation>
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation>Das ist wegen eines Fehlers gescheitert; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>That is no valid token.</source>
      <translation>Das ist kein gültiges Token.</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}.</source>
      <translation>Das ist nicht die PIN von {name}.</translation>
    </message>
    <message>
      <source>That is you, {name}. From now on you are named whenever you are on the picture.</source>
      <translation>Das sind Sie, {name}. Von jetzt an werden Sie benannt, wann immer Sie im Bild sind.</translation>
    </message>
    <message>
      <source>That time is still to come: enter it once it has passed.</source>
      <translation>Dieser Zeitpunkt liegt noch in der Zukunft: Tragen Sie ihn ein, wenn er vorbei ist.</translation>
    </message>
    <message>
      <source>That time lies outside the hours of {person} on {day}.</source>
      <translation>Diese Zeit liegt am {day} außerhalb der Stunden von {person}.</translation>
    </message>
    <message>
      <source>The &amp;day</source>
      <translation>Der &amp;Tag</translation>
    </message>
    <message>
      <source>The Keras process ended during training; start the training again to continue it.</source>
      <translation>Der Keras-Prozess endete während des Trainings; starten Sie das Training noch einmal, um es fortzusetzen.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer by TLS, or its certificate is not trusted.</source>
      <translation>Der MQTT-Broker {host} antwortet nicht über TLS, oder seinem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer. It is tried again.</source>
      <translation>Der MQTT-Broker {host} antwortet nicht. Es wird erneut versucht.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} refuses the connection: {reason}.</source>
      <translation>Der MQTT-Broker {host} lehnt die Verbindung ab: {reason}.</translation>
    </message>
    <message>
      <source>The XMP cannot be read: {error}</source>
      <translation>Das XMP kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <source>The XMP declares a document type, which no program writes.</source>
      <translation>Das XMP deklariert einen Dokumenttyp, was kein Programm schreibt.</translation>
    </message>
    <message>
      <source>The XMP holds no RDF.</source>
      <translation>Das XMP enthält kein RDF.</translation>
    </message>
    <message>
      <source>The XMP holds regions in a form that no program is known to write.</source>
      <translation>Das XMP enthält Bereiche in einer Form, die kein bekanntes Programm schreibt.</translation>
    </message>
    <message>
      <source>The address '{address}' cannot be understood. {escapes}</source>
      <translation>Die Adresse „{address}“ ist nicht zu verstehen. {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' has a space or a line break in it. {escapes}</source>
      <translation>In der Adresse „{address}“ ist ein Leerzeichen oder ein Zeilenumbruch. {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' names no computer, or its port is no number: write it as {scheme}://name/path or {scheme}://name:port/path.</source>
      <translation>Die Adresse „{address}“ nennt keinen Computer, oder ihr Port ist keine Zahl: Schreiben Sie sie als {scheme}://Name/Pfad oder {scheme}://Name:Port/Pfad.</translation>
    </message>
    <message>
      <source>The address names no computer. Write it as {scheme}://name/path.</source>
      <translation>Die Adresse nennt keinen Computer. Schreiben Sie sie als {scheme}://Name/Pfad.</translation>
    </message>
    <message>
      <source>The alert sound of the system</source>
      <translation>Der Warnton des Systems</translation>
    </message>
    <message>
      <source>The audit trail of {folder} cannot be written: {error}. Free some space, or make it writable.</source>
      <translation>Das Prüfprotokoll von {folder} kann nicht geschrieben werden: {error}. Schaffen Sie Platz, oder machen Sie es beschreibbar.</translation>
    </message>
    <message>
      <source>The best look at Stranger {number}</source>
      <translation>Die beste Aufnahme von Unbekannt {number}</translation>
    </message>
    <message>
      <source>The best look at each</source>
      <translation>Die beste Aufnahme von jeder Person</translation>
    </message>
    <message>
      <source>The body did not come in time.</source>
      <translation>Der Inhalt ist nicht rechtzeitig angekommen.</translation>
    </message>
    <message>
      <source>The body is larger than {kilobytes:,} kilobytes.</source>
      <translation>Der Inhalt ist größer als {kilobytes:,} Kilobytes.</translation>
    </message>
    <message>
      <source>The camera cannot be opened: {problem}</source>
      <translation>Die Kamera lässt sich nicht öffnen: {problem}</translation>
    </message>
    <message>
      <source>The camera of this device can be used over https only. A photo can be taken all the same: choose a file.</source>
      <translation>Die Kamera dieses Geräts lässt sich nur über https verwenden. Ein Foto ist trotzdem möglich: Wählen Sie eine Datei.</translation>
    </message>
    <message>
      <source>The card at line {line} of {file} has no END:VCARD; export it again.</source>
      <translation>Die Karte in Zeile {line} von {file} hat kein END:VCARD; exportieren Sie die Datei neu.</translation>
    </message>
    <message>
      <source>The change that created it was undone.</source>
      <translation>Die Änderung, durch die es entstand, wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <source>The clock of this computer shows {now}, and {before} was the last time it was seen.</source>
      <translation>Die Uhr dieses Computers zeigt {now}; zuletzt stand sie auf {before}.</translation>
    </message>
    <message>
      <source>The consent of {person} is recorded.</source>
      <translation>Die Einwilligung von {person} ist festgehalten.</translation>
    </message>
    <message>
      <source>The consent of {person} is withdrawn.</source>
      <translation>Die Einwilligung von {person} ist widerrufen.</translation>
    </message>
    <message>
      <source>The converted network differs from that of Keras (by {difference:.2g}).</source>
      <translation>Das umgewandelte Netz weicht von dem in Keras ab (um {difference:.2g}).</translation>
    </message>
    <message>
      <source>The database has no tables of Rollcall yet: make them with: python main.py gallery server init</source>
      <translation>Die Datenbank hat noch keine Tabellen von Rollcall: Legen Sie sie an mit: python main.py gallery server init</translation>
    </message>
    <message>
      <source>The database holds another gallery than the one that {folder} belongs to. Set gallery.database to its own, or leave the former one with: python main.py gallery server leave</source>
      <translation>Die Datenbank enthält eine andere Galerie als die, zu der {folder} gehört. Setzen Sie gallery.database auf die richtige Datenbank, oder verlassen Sie die bisherige mit: python main.py gallery server leave</translation>
    </message>
    <message>
      <source>The database server does not answer, so only people of this desk are found.</source>
      <translation>Der Datenbankserver antwortet nicht, daher werden nur Personen dieses Arbeitsplatzes gefunden.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used ({error}). {then}</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden ({error}). {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not answer. Check that it runs, and the network. {then}</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er antwortet nicht. Prüfen Sie, ob er läuft, und das Netzwerk. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} in from here. Add a line to its pg_hba.conf ({error}).</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er lässt {user} von hier aus nicht zu. Ergänzen Sie eine Zeile in seiner pg_hba.conf ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} into the database {database} ({error}). Check the user, the password and the database, and that the server is ready. {then}</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er lässt {user} nicht in die Datenbank {database} ({error}). Prüfen Sie den Benutzer, das Passwort und die Datenbank, und ob der Server bereit ist. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no TLS. Switch it on there, or where nobody else reads the network, do without it: gallery.database_tls: disable</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er hat kein TLS. Schalten Sie es dort ein, oder verzichten Sie darauf, wo sonst niemand das Netzwerk mitliest: gallery.database_tls: disable</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no database {database}. Make it there, or correct gallery.database.</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er hat keine Datenbank {database}. Legen Sie sie dort an, oder berichtigen Sie gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, or none is kept. Keep the right one with: python main.py gallery server password</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er weist das Passwort von {user} zurück, oder es ist keines hinterlegt. Hinterlegen Sie das richtige mit: python main.py gallery server password</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, which is that of the variable {variable}. Correct it there.</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er weist das Passwort von {user} zurück, das in der Variablen {variable} steht. Berichtigen Sie es dort.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it wants a certificate of this desk that it trusts and that has not expired. Name that in gallery.database_certificate, and its key in gallery.database_key.</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Er verlangt von diesem Arbeitsplatz ein Zertifikat, dem er vertraut und das nicht abgelaufen ist. Nennen Sie es in gallery.database_certificate und seinen Schlüssel in gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is for another name. Write the name that is in the certificate into gallery.database ({error}).</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Sein Zertifikat gilt für einen anderen Namen. Schreiben Sie den Namen, der im Zertifikat steht, in gallery.database ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is not of the authority that this desk trusts, or has expired. Name the right authority in gallery.database_ca, or renew the certificate at the server.</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Sein Zertifikat ist nicht von der Stelle, der dieser Arbeitsplatz vertraut, oder es ist abgelaufen. Nennen Sie die richtige Stelle in gallery.database_ca, oder erneuern Sie das Zertifikat am Server.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: no computer of that name is known. Check the network, and gallery.database.</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: Es ist kein Computer dieses Namens bekannt. Prüfen Sie das Netzwerk und gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {error}. Correct gallery.database_ca, gallery.database_certificate and gallery.database_key.</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: {error}. Berichtigen Sie gallery.database_ca, gallery.database_certificate und gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {user} may not use the tables. Their owner can grant that, with the owner's name in gallery.database: where {user} is only to read, by gallery server init --reader-role {user}, or else by gallery server init --desk-role {user}</source>
      <translation>Der Datenbankserver {name} kann nicht verwendet werden: {user} darf die Tabellen nicht benutzen. Ihr Eigentümer kann das erlauben, mit seinem Namen in gallery.database: wenn {user} nur lesen soll, mit gallery server init --reader-role {user}, sonst mit gallery server init --desk-role {user}</translation>
    </message>
    <message>
      <source>The day's sheet</source>
      <translation>Die Tagesliste</translation>
    </message>
    <message>
      <source>The demo cannot be played. {error}</source>
      <translation>Die Demo kann nicht abgespielt werden. {error}</translation>
    </message>
    <message>
      <source>The directory changed while it was read; run the same again.</source>
      <translation>Das Verzeichnis hat sich beim Lesen geändert; führen Sie dasselbe noch einmal aus.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} ends here and can be played. Free some space.</source>
      <translation>Der Datenträger ist fast voll: Die Aufzeichnung {file} endet hier und lässt sich abspielen. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} was not begun. Free some space.</source>
      <translation>Der Datenträger ist fast voll: Die Aufzeichnung {file} wurde nicht begonnen. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until it ends. Free some space.</source>
      <translation>Der Datenträger mit der Galerie ist voll: Rollcall läuft weiter und merkt sich, was es lernt, nur bis zu seinem Ende. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full; nothing was lost. Free some space. {how_to_go_on}</source>
      <translation>Der Datenträger mit der Galerie ist voll; nichts ging verloren. Schaffen Sie Platz. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The distance is {distance}. Up to {threshold}, the threshold, counts as the same person.</source>
      <translation>Der Abstand ist {distance}. Bis {threshold}, der Schwelle, gilt ein Gesicht als dieselbe Person.</translation>
    </message>
    <message>
      <source>The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more apart. A person within the threshold, which the slider sets, gives the face their name.</source>
      <translation>Der Abstand sagt, wie verschieden zwei Gesichter sind: 0 ist dasselbe Bild, und Fremde liegen meist 0,8 oder mehr auseinander. Eine Person innerhalb der Schwelle, die der Regler setzt, gibt dem Gesicht ihren Namen.</translation>
    </message>
    <message>
      <source>The entry at line {line} of {file} has no dn: it is no LDIF.</source>
      <translation>Der Eintrag in Zeile {line} von {file} hat kein dn: Die Datei ist kein LDIF.</translation>
    </message>
    <message>
      <source>The events lack {frames} frames, as the disk was too slow: write them to another one.</source>
      <translation>In den Ereignissen fehlen {frames} Bilder, weil der Datenträger zu langsam war: Schreiben Sie sie auf einen anderen.</translation>
    </message>
    <message>
      <source>The face</source>
      <translation>Das Gesicht</translation>
    </message>
    <message>
      <source>The face has a name, which is held back until it is judged live. That takes a few looks.</source>
      <translation>Das Gesicht hat einen Namen, der zurückgehalten wird, bis es als echt gilt. Das braucht ein paar Blicke.</translation>
    </message>
    <message>
      <source>The face has a name, which is held back: it looks like a picture on a screen or on paper. More light and nothing around the face may help; or say who it is.</source>
      <translation>Das Gesicht hat einen Namen, der zurückgehalten wird: Es sieht wie ein Bild auf einem Bildschirm oder auf Papier aus. Mehr Licht und nichts rund um das Gesicht können helfen; oder sagen Sie, wer es ist.</translation>
    </message>
    <message>
      <source>The face is blurred</source>
      <translation>Das Gesicht ist unscharf</translation>
    </message>
    <message>
      <source>The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least {min_face} pixels wide.</source>
      <translation>Das Gesicht ist unscharf und nur {side} Pixel breit; nehmen Sie ein schärferes Bild, auf dem es mindestens {min_face} Pixel breit ist.</translation>
    </message>
    <message>
      <source>The face is blurred; a sharper picture would be recognised better.</source>
      <translation>Das Gesicht ist unscharf; ein schärferes Bild würde besser erkannt.</translation>
    </message>
    <message>
      <source>The face is blurred; use a sharper picture.</source>
      <translation>Das Gesicht ist unscharf; nehmen Sie ein schärferes Bild.</translation>
    </message>
    <message>
      <source>The face is cut off by the edge of the picture. Move to the middle.</source>
      <translation>Das Gesicht ist vom Bildrand abgeschnitten. Gehen Sie zur Mitte.</translation>
    </message>
    <message>
      <source>The face is only {pixels} pixels wide; a larger one would be recognised better.</source>
      <translation>Das Gesicht ist nur {pixels} Pixel breit; ein größeres würde besser erkannt.</translation>
    </message>
    <message>
      <source>The face is only {side} pixels wide; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>Das Gesicht ist nur {side} Pixel breit; nehmen Sie ein Bild, auf dem es mindestens {min_face} Pixel breit ist.</translation>
    </message>
    <message>
      <source>The face is too small</source>
      <translation>Das Gesicht ist zu klein</translation>
    </message>
    <message>
      <source>The face is turned away</source>
      <translation>Das Gesicht ist abgewandt</translation>
    </message>
    <message>
      <source>The face is turned away; a picture from the front would be recognised better.</source>
      <translation>Das Gesicht ist abgewandt; ein Bild von vorn würde besser erkannt.</translation>
    </message>
    <message>
      <source>The face is very dark; a brighter picture would be recognised better.</source>
      <translation>Das Gesicht ist sehr dunkel; ein helleres Bild würde besser erkannt.</translation>
    </message>
    <message>
      <source>The face lies on its side; turn the picture upright and save it again.</source>
      <translation>Das Gesicht liegt auf der Seite; drehen Sie das Bild aufrecht, und speichern Sie es neu.</translation>
    </message>
    <message>
      <source>The face of {person} was cut out of it.</source>
      <translation>Das Gesicht von {person} wurde daraus ausgeschnitten.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) holds no picture.</source>
      <translation>Der Gesichtsdatensatz (ISO/IEC 19794-5) enthält kein Bild.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) is cut off or damaged.</source>
      <translation>Der Gesichtsdatensatz (ISO/IEC 19794-5) ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <source>The face to be named</source>
      <translation>Das Gesicht, das benannt werden soll</translation>
    </message>
    <message>
      <source>The file is cut short or no file of weights.</source>
      <translation>Die Datei ist abgeschnitten oder keine Datei mit Gewichten.</translation>
    </message>
    <message>
      <source>The file is empty. Copy or download it once more.</source>
      <translation>Die Datei ist leer. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The file is larger than {megabytes} MB; save a smaller version of it.</source>
      <translation>Die Datei ist größer als {megabytes} MB; speichern Sie eine kleinere Fassung davon.</translation>
    </message>
    <message>
      <source>The file is verified after the download. Nothing about you or your gallery is sent.</source>
      <translation>Die Datei wird nach dem Herunterladen geprüft. Nichts über Sie oder Ihre Galerie wird gesendet.</translation>
    </message>
    <message>
      <source>The files of {full_name} are damaged ({error}): train it again.</source>
      <translation>Die Dateien von {full_name} sind beschädigt ({error}): Trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({error}).</source>
      <translation>Der Ordner kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
      <source>The folder for weights, {folder}, cannot be made: {error}. Name another one in config.yaml, models.folder.</source>
      <translation>Der Ordner für Gewichte, {folder}, kann nicht angelegt werden: {error}. Nennen Sie in config.yaml unter models.folder einen anderen.</translation>
    </message>
    <message>
      <source>The folder of {out} does not exist: make it first.</source>
      <translation>Den Ordner von {out} gibt es nicht: Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
      <source>The folder with everybody's photos: add, rename or delete them there</source>
      <translation>Der Ordner mit den Fotos aller Personen: Dort lassen sie sich hinzufügen, umbenennen und löschen</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written to: {error}. Make it, free some space, or change its permissions.</source>
      <translation>In den Ordner {folder} kann nicht geschrieben werden: {error}. Legen Sie ihn an, schaffen Sie Platz, oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
      <source>The folder {folder} for {file} does not exist. Make it, or choose another.</source>
      <translation>Den Ordner {folder} für {file} gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The folder {source} holds no pictures. Choose another source.</source>
      <translation>Der Ordner {source} enthält keine Bilder. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>The gallery could not be read because of an error; the log says more.</source>
      <translation>Die Galerie konnte wegen eines Fehlers nicht gelesen werden; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends.</source>
      <translation>In den Ordner der Galerie kann nicht geschrieben werden: Rollcall läuft weiter und merkt sich, was es lernt, nur bis zu seinem Ende.</translation>
    </message>
    <message>
      <source>The gallery folder {folder} cannot be opened ({error}). Check who may read it.</source>
      <translation>Der Ordner der Galerie {folder} kann nicht geöffnet werden ({error}). Prüfen Sie, wer ihn lesen darf.</translation>
    </message>
    <message>
      <source>The gallery is being read for the first time. Try again in a few seconds.</source>
      <translation>Die Galerie wird zum ersten Mal gelesen. Versuchen Sie es in ein paar Sekunden noch einmal.</translation>
    </message>
    <message>
      <source>The gallery is sealed with a passphrase, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>Die Galerie ist mit einer Passphrase verschlüsselt, und es wurde keine angegeben: Geben Sie sie ein, wenn Rollcall fragt, oder setzen Sie ROLLCALL_PASSPHRASE oder ROLLCALL_PASSPHRASE_FILE. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The gallery is sealed. Its passphrase opens it.</source>
      <translation>Die Galerie ist verschlüsselt. Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
      <source>The gallery is shared on {server}, as config.yaml says (gallery.database): people, photos, embeddings, sightings and consents are there, too. The picture of the camera stays on this computer.</source>
      <translation>Die Galerie wird über {server} geteilt, wie config.yaml es sagt (gallery.database): Auch dort liegen Personen, Fotos, die daraus berechneten Zahlen, Sichtungen und Einwilligungen. Das Bild der Kamera bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>The gallery lies in {folder} itself: choose a folder beside it, or one inside.</source>
      <translation>Die Galerie liegt in {folder} selbst: Wählen Sie einen Ordner daneben oder einen darin.</translation>
    </message>
    <message>
      <source>The gallery was not opened, since its passphrase was not given. Nothing was changed.</source>
      <translation>Die Galerie wurde nicht geöffnet, da ihre Passphrase nicht angegeben wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it ends. The log says more.</source>
      <translation>Der Index der Galerie kann nicht auf seinen Datenträger geschrieben werden: Rollcall läuft weiter und merkt sich, was es lernt, nur bis zu seinem Ende. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written; nothing was lost. Check the disk and who may write there. {how_to_go_on}</source>
      <translation>Der Index der Galerie kann nicht geschrieben werden; nichts ging verloren. Prüfen Sie den Datenträger und wer dort schreiben darf. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The gallery's index is held by another program; close other Rollcall windows and try again.</source>
      <translation>Ein anderes Programm hält den Index der Galerie; schließen Sie andere Fenster von Rollcall, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The import of {folder} was cut off after {done} of {pictures} pictures.</source>
      <translation>Der Import von {folder} wurde nach {done} von {pictures} Bildern abgebrochen.</translation>
    </message>
    <message>
      <source>The index of the gallery was damaged and has been replaced; pictures are read again where it is needed.</source>
      <translation>Der Index der Galerie war beschädigt und wurde ersetzt; Bilder werden neu gelesen, wo es nötig ist.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by a newer Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>Der Index der Galerie stammte von einem neueren Rollcall und wurde ersetzt; Bilder werden neu gelesen, wo es nötig ist.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by an older Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>Der Index der Galerie stammte von einem älteren Rollcall und wurde ersetzt; Bilder werden neu gelesen, wo es nötig ist.</translation>
    </message>
    <message>
      <source>The internet is used only when you ask for a network's weights to be downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</source>
      <translation>Das Internet wird nur verwendet, wenn Sie die Gewichte eines Netzes herunterladen lassen. Wird der Ordner der Galerie gelöscht, sind alle vergessen. Fragen Sie Personen, bevor Sie sie registrieren.</translation>
    </message>
    <message>
      <source>The journal of sightings was damaged and has been replaced: {found}.</source>
      <translation>Das Journal der Sichtungen war beschädigt und wurde ersetzt: {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by a newer Rollcall and has been replaced: {found}.</source>
      <translation>Das Journal der Sichtungen stammte von einem neueren Rollcall und wurde ersetzt: {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by an older Rollcall and has been replaced: {found}.</source>
      <translation>Das Journal der Sichtungen stammte von einem älteren Rollcall und wurde ersetzt: {found}.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be read ({error}). Make it readable for you alone; nothing was changed.</source>
      <translation>Die Schlüsseldatei {file} kann nicht gelesen werden ({error}). Sorgen Sie dafür, dass Sie, und nur Sie, sie lesen können; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be written ({error}): make its folder writable. Nothing was sealed.</source>
      <translation>Die Schlüsseldatei {file} kann nicht geschrieben werden ({error}): Machen Sie ihren Ordner beschreibbar. Nichts wurde verschlüsselt.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged: bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>Die Schlüsseldatei {file} ist beschädigt: Holen Sie sie aus einer Sicherung zurück, oder verwenden Sie: python main.py privacy recover. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The key file {file} was not kept by its disk. Nothing was sealed.</source>
      <translation>Der Datenträger hat die Schlüsseldatei {file} nicht behalten. Nichts wurde verschlüsselt.</translation>
    </message>
    <message>
      <source>The key in {where} is not the one of this gallery: bring the right one back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>Der Schlüssel in {where} ist nicht der dieser Galerie: Holen Sie den richtigen aus einer Sicherung zurück, oder verwenden Sie: python main.py privacy recover. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The key of sealed galleries: whoever has this file and a gallery can open it.</source>
      <translation>Der Schlüssel verschlüsselter Galerien: Wer diese Datei und eine Galerie hat, kann sie öffnen.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, cannot be read or made: {error}. Make its folder writable.</source>
      <translation>Der Schlüssel des Prüfprotokolls, {file}, kann nicht gelesen oder angelegt werden: {error}. Machen Sie seinen Ordner beschreibbar.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, is damaged. Bring it back from a backup, or move it away: then a new one is made, and entries signed with the old one are reported.</source>
      <translation>Der Schlüssel des Prüfprotokolls, {file}, ist beschädigt. Holen Sie ihn aus einer Sicherung zurück, oder verschieben Sie ihn: Dann wird ein neuer angelegt, und Einträge, die mit dem alten signiert sind, werden gemeldet.</translation>
    </message>
    <message>
      <source>The key of this gallery is not where it should be ({where}): bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>Der Schlüssel dieser Galerie ist nicht, wo er sein sollte ({where}): Holen Sie ihn aus einer Sicherung zurück, oder verwenden Sie: python main.py privacy recover. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The key of this gallery's templates is not on this computer: bring back {file} from a backup, or make the templates anew from the pictures with: python main.py gallery renew --anew</source>
      <translation>Der Schlüssel der Vorlagen dieser Galerie ist nicht auf diesem Computer: Holen Sie {file} aus einer Sicherung zurück, oder erstellen Sie die Vorlagen neu aus den Bildern mit: python main.py gallery renew --anew</translation>
    </message>
    <message>
      <source>The key that signs audit trails, and which galleries there are. It opens nothing.</source>
      <translation>Der Schlüssel, der Prüfprotokolle signiert, und welche Galerien es gibt. Er öffnet nichts.</translation>
    </message>
    <message>
      <source>The last 30 days</source>
      <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
      <source>The last 7 days</source>
      <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be read, so nobody is let in ({error}). Bring it back from a backup, or begin anew with: python main.py privacy operators reset</source>
      <translation>Die Liste der Bediener, {file}, kann nicht gelesen werden, daher wird niemand eingelassen ({error}). Holen Sie sie aus einer Sicherung zurück, oder beginnen Sie neu mit: python main.py privacy operators reset</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be written: {error}. Make its folder writable.</source>
      <translation>Die Liste der Bediener, {file}, kann nicht geschrieben werden: {error}. Machen Sie ihren Ordner beschreibbar.</translation>
    </message>
    <message>
      <source>The looks are added to {name}.</source>
      <translation>Die Aufnahmen sind zu {name} hinzugefügt.</translation>
    </message>
    <message>
      <source>The looks become pictures of them, and past sightings get the name.</source>
      <translation>Die Aufnahmen werden zu ihren Bildern, und frühere Sichtungen erhalten den Namen.</translation>
    </message>
    <message>
      <source>The looks that are taken appear here. Click a bad one, and another is taken.</source>
      <translation>Hier erscheinen die Aufnahmen. Klicken Sie auf eine schlechte, und es wird eine neue gemacht.</translation>
    </message>
    <message>
      <source>The most similar is the right person</source>
      <translation>Die ähnlichste ist die richtige Person</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of a line break or another control character; leave it out.</source>
      <translation>Der Name „{person}“ kann wegen eines Zeilenumbruchs oder eines anderen Steuerzeichens nicht der Name eines Ordners sein; lassen Sie es weg.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of the character {character}; leave it out.</source>
      <translation>Der Name „{person}“ kann wegen des Zeichens {character} nicht der Name eines Ordners sein; lassen Sie es weg.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot end with a dot, because Windows drops it; leave it out.</source>
      <translation>Der Name „{person}“ darf nicht mit einem Punkt enden, weil Windows ihn weglässt; lassen Sie ihn weg.</translation>
    </message>
    <message>
      <source>The name '{person}' is reserved by Windows; add a surname.</source>
      <translation>Der Name „{person}“ ist von Windows reserviert; fügen Sie einen Nachnamen hinzu.</translation>
    </message>
    <message>
      <source>The name '{person}' would be a hidden file; begin and end it with a letter.</source>
      <translation>Der Name „{person}“ wäre eine versteckte Datei; beginnen und beenden Sie ihn mit einem Buchstaben.</translation>
    </message>
    <message>
      <source>The name holds characters that are no text; type it anew.</source>
      <translation>Der Name enthält Zeichen, die kein Text sind; geben Sie ihn neu ein.</translation>
    </message>
    <message>
      <source>The name holds characters that cannot be seen; type it anew.</source>
      <translation>Der Name enthält Zeichen, die nicht zu sehen sind; geben Sie ihn neu ein.</translation>
    </message>
    <message>
      <source>The name is too long for a folder's name; shorten it.</source>
      <translation>Der Name ist zu lang für den Namen eines Ordners; kürzen Sie ihn.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, and their pictures look like one person.</source>
      <translation>Die Namen {person} und {other} unterscheiden sich nur in der Schreibweise, und ihre Bilder sehen nach einer Person aus.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, but their pictures look like two people. Give one of them a distinct name.</source>
      <translation>Die Namen {person} und {other} unterscheiden sich nur in der Schreibweise, aber ihre Bilder sehen nach zwei Personen aus. Geben Sie einer davon einen deutlich anderen Namen.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling: they may be one person.</source>
      <translation>Die Namen {person} und {other} unterscheiden sich nur in der Schreibweise: Es könnte eine Person sein.</translation>
    </message>
    <message>
      <source>The nearest is the right person</source>
      <translation>Die nächste ist die richtige Person</translation>
    </message>
    <message>
      <source>The network that compares faces: vggface-resnet50, sface, accurate, accurate-free, ...</source>
      <translation>Das Netz, das Gesichter vergleicht: vggface-resnet50, sface, accurate, accurate-free, …</translation>
    </message>
    <message>
      <source>The network that finds faces: yunet, mtcnn or haar.</source>
      <translation>Das Netz, das Gesichter findet: yunet, mtcnn oder haar.</translation>
    </message>
    <message>
      <source>The network {network} is another version than the one it was trained with: train it again.</source>
      <translation>Das Netz {network} hat eine andere Version als das, mit dem trainiert wurde: Trainieren Sie neu.</translation>
    </message>
    <message>
      <source>The networks are being prepared.</source>
      <translation>Die Netze werden vorbereitet.</translation>
    </message>
    <message>
      <source>The networks of the detector {name} cannot be prepared ({error}): choose another detector.</source>
      <translation>Die Netze des Detektors {name} lassen sich nicht vorbereiten ({error}): Wählen Sie einen anderen Detektor.</translation>
    </message>
    <message numerus="yes">
      <source>The newest {shown} of {n} sightings</source>
      <extracomment>For 1: The newest {shown} of {n} sighting</extracomment>
      <translation>
        <numerusform>Die neuesten {shown} von {n} Sichtung</numerusform>
        <numerusform>Die neuesten {shown} von {n} Sichtungen</numerusform>
      </translation>
    </message>
    <message>
      <source>The one of that name is trained again and replaced.</source>
      <translation>Das gleichen Namens wird neu trainiert und ersetzt.</translation>
    </message>
    <message>
      <source>The other operators stay.</source>
      <translation>Die anderen Bediener bleiben.</translation>
    </message>
    <message numerus="yes">
      <source>The other {n} faces are one person: name them</source>
      <extracomment>For 1: The other {n} face is one person: name them</extracomment>
      <translation>
        <numerusform>Das andere {n} Gesicht ist eine Person: benennen Sie sie</numerusform>
        <numerusform>Die anderen {n} Gesichter sind eine Person: benennen Sie sie</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} stay as they are.</source>
      <extracomment>For 1: The other {n} stays as it is.</extracomment>
      <translation>
        <numerusform>Das andere bleibt, wie es ist.</numerusform>
        <numerusform>Die anderen {n} bleiben, wie sie sind.</numerusform>
      </translation>
    </message>
    <message>
      <source>The password goes into the system's key store, where there is one, and to the camera as a digest. Many cameras have users of their own for ONVIF.</source>
      <translation>Das Kennwort kommt in den Schlüsselspeicher des Systems, wo es einen gibt, und geht nur als Prüfwert an die Kamera. Viele Kameras haben eigene Benutzer für ONVIF.</translation>
    </message>
    <message>
      <source>The password in the address is written into config.yaml as it is. In the key store it is kept secret: use Source &gt; Network cameras, and the address with the user's name alone.</source>
      <translation>Das Kennwort in der Adresse wird so, wie es ist, in config.yaml geschrieben. Im Schlüsselspeicher bleibt es geheim: dazu Quelle &gt; Netzwerkkameras, und die Adresse nur mit dem Benutzernamen.</translation>
    </message>
    <message>
      <source>The password of {source} cannot be read: {error}</source>
      <translation>Das Kennwort von {source} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <source>The people of {folder} are being processed…</source>
      <translation>Die Personen von {folder} werden verarbeitet …</translation>
    </message>
    <message>
      <source>The person's average</source>
      <translation>Der Durchschnitt der Person</translation>
    </message>
    <message>
      <source>The person's nearest picture</source>
      <translation>Das nächste Bild der Person</translation>
    </message>
    <message>
      <source>The photo is larger than {megabytes} MB.</source>
      <translation>Das Foto ist größer als {megabytes} MB.</translation>
    </message>
    <message>
      <source>The photo is looked at and not kept.</source>
      <translation>Das Foto wird angesehen und nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>The photo is no valid base64; export it again.</source>
      <translation>Das Foto ist kein gültiges base64; exportieren Sie es neu.</translation>
    </message>
    <message>
      <source>The photo is too large.</source>
      <translation>Das Foto ist zu groß.</translation>
    </message>
    <message>
      <source>The photo {file} cannot be opened ({why}).</source>
      <translation>Das Foto {file} kann nicht geöffnet werden ({why}).</translation>
    </message>
    <message>
      <source>The photo's address cannot be read ({error}).</source>
      <translation>Die Adresse des Fotos kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
      <source>The photo's address has an unknown host, {host}.</source>
      <translation>Die Adresse des Fotos nennt einen unbekannten Computer, {host}.</translation>
    </message>
    <message>
      <source>The photo's data: address holds no data.</source>
      <translation>Die data:-Adresse des Fotos enthält keine Daten.</translation>
    </message>
    <message>
      <source>The picture could not be saved in {folder} ({error}). Check the disk and try again.</source>
      <translation>Das Bild konnte nicht in {folder} gespeichert werden ({error}). Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The picture goes to Rollcall only while the camera is started, and nothing is kept until you register.</source>
      <translation>Das Bild geht nur an Rollcall, solange die Kamera läuft, und nichts wird aufbewahrt, bis Sie registrieren.</translation>
    </message>
    <message>
      <source>The picture is no longer used. It is kept, and can be restored at any time.</source>
      <translation>Das Bild wird nicht mehr verwendet. Es bleibt erhalten und lässt sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
      <source>The picture is only {width} x {height} pixels; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>Das Bild hat nur {width} x {height} Pixel; nehmen Sie ein Bild, auf dem das Gesicht mindestens {min_face} Pixel breit ist.</translation>
    </message>
    <message>
      <source>The picture is paused. Resume it in the main window.</source>
      <translation>Das Bild ist angehalten. Setzen Sie es im Hauptfenster fort.</translation>
    </message>
    <message>
      <source>The picture is too blurred to find a face; use a sharper one.</source>
      <translation>Das Bild ist zu unscharf, um ein Gesicht zu finden; nehmen Sie ein schärferes.</translation>
    </message>
    <message>
      <source>The picture is too large to be saved as a JPEG file. Choose another source.</source>
      <translation>Das Bild ist zu groß für eine JPEG-Datei. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>The picture moves to {other}.</source>
      <translation>Das Bild geht an {other}.</translation>
    </message>
    <message>
      <source>The picture stands still. Live video is needed: let it go on if it is paused; photos do not count.</source>
      <translation>Das Bild steht still. Es braucht ein Livebild: Setzen Sie es fort, falls es angehalten ist; Fotos zählen nicht.</translation>
    </message>
    <message>
      <source>The picture stays as it is, and this is not reported again.</source>
      <translation>Das Bild bleibt, wie es ist, und dies wird nicht erneut gemeldet.</translation>
    </message>
    <message>
      <source>The picture stays, and this is not reported again.</source>
      <translation>Das Bild bleibt, und dies wird nicht erneut gemeldet.</translation>
    </message>
    <message>
      <source>The picture stopped</source>
      <translation>Das Bild ist stehen geblieben</translation>
    </message>
    <message>
      <source>The picture {source} cannot be read. Choose another source.</source>
      <translation>Das Bild {source} kann nicht gelesen werden. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>The pictures are kept for a time in .rollcall/removed.</source>
      <translation>Die Bilder werden eine Zeit lang in .rollcall/removed aufbewahrt.</translation>
    </message>
    <message>
      <source>The pictures are no longer there: something else moved them meanwhile.</source>
      <translation>Die Bilder sind nicht mehr da: Inzwischen wurden sie anderswohin verschoben.</translation>
    </message>
    <message>
      <source>The pictures are no longer used. They can be restored at any time.</source>
      <translation>Die Bilder werden nicht mehr verwendet. Sie lassen sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
      <source>The pictures could not be moved ({error}); they are where they were. Check who may write in {gallery}, and try again.</source>
      <translation>Die Bilder konnten nicht verschoben werden ({error}); sie sind, wo sie waren. Prüfen Sie, wer in {gallery} schreiben darf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The pictures of your people</source>
      <translation>Die Bilder Ihrer Personen</translation>
    </message>
    <message>
      <source>The pictures of {folder} are being processed…</source>
      <translation>Die Bilder von {folder} werden verarbeitet …</translation>
    </message>
    <message>
      <source>The pictures stay; they get the new name.</source>
      <translation>Die Bilder bleiben; sie erhalten den neuen Namen.</translation>
    </message>
    <message>
      <source>The place in the film. With Shift, the arrow keys move by 5 seconds; with Ctrl and Shift by 30.</source>
      <translation>Die Stelle im Film. Mit Umschalt springen die Pfeiltasten um 5 Sekunden, mit Strg und Umschalt um 30.</translation>
    </message>
    <message>
      <source>The printer does not answer. Choose another one, or save the list as a PDF file.</source>
      <translation>Der Drucker antwortet nicht. Wählen Sie einen anderen, oder speichern Sie die Liste als PDF-Datei.</translation>
    </message>
    <message>
      <source>The printer stopped after {pages} pages.</source>
      <translation>Der Drucker hielt nach {pages} Seiten an.</translation>
    </message>
    <message>
      <source>The recording {file} is not complete: the disk is too slow. Use another one.</source>
      <translation>Die Aufzeichnung {file} ist nicht vollständig: Der Datenträger ist zu langsam. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
      <source>The regions are in an extension of the XMP.</source>
      <translation>Die Bereiche stehen in einer Erweiterung des XMP.</translation>
    </message>
    <message>
      <source>The regions in the XMP are of a picture of another shape.</source>
      <translation>Die Bereiche im XMP gehören zu einem Bild mit anderem Seitenverhältnis.</translation>
    </message>
    <message>
      <source>The registered people: Full Name.jpg, or Full Name/anything.jpg.</source>
      <translation>Die registrierten Personen: Voller Name.jpg oder Voller Name/beliebig.jpg.</translation>
    </message>
    <message>
      <source>The request is not as the OpenAPI document says; errors has what is wrong.</source>
      <translation>Die Anfrage entspricht nicht dem OpenAPI-Dokument; errors sagt, was falsch ist.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
      <source>The same file lies under {people}; keep it where it belongs.</source>
      <translation>Dieselbe Datei liegt bei {people}; behalten Sie sie dort, wo sie hingehört.</translation>
    </message>
    <message>
      <source>The same method on the present people and pictures</source>
      <translation>Dasselbe Verfahren mit den jetzigen Personen und Bildern</translation>
    </message>
    <message>
      <source>The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may get the name {first}.</source>
      <translation>Dasselbe Foto liegt auch bei {other}: Eines von beiden ist falsch. Bis es verschoben oder beiseitegelegt ist, können beide den Namen {first} erhalten.</translation>
    </message>
    <message>
      <source>The same picture again</source>
      <translation>Noch einmal dasselbe Bild</translation>
    </message>
    <message>
      <source>The same picture is also filed under {people}: one of them is wrong.</source>
      <translation>Dasselbe Bild liegt auch bei {people}: Eines davon ist falsch.</translation>
    </message>
    <message>
      <source>The same picture is there already, as {name}.</source>
      <translation>Dasselbe Bild ist schon da, als {name}.</translation>
    </message>
    <message>
      <source>The same picture is there already.</source>
      <translation>Dasselbe Bild ist schon da.</translation>
    </message>
    <message>
      <source>The same picture under two names</source>
      <translation>Dasselbe Bild unter zwei Namen</translation>
    </message>
    <message>
      <source>The server answered {status} to the photo's address.</source>
      <translation>Der Server hat auf die Adresse des Fotos mit {status} geantwortet.</translation>
    </message>
    <message>
      <source>The server could not be started.</source>
      <translation>Der Server konnte nicht gestartet werden.</translation>
    </message>
    <message>
      <source>The server could not be started; the log has the details.</source>
      <translation>Der Server konnte nicht gestartet werden; das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>The server is busy: try again in a moment.</source>
      <translation>Der Server ist ausgelastet: Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>The server needs the package {package}: python -m pip install {packages}</source>
      <translation>Der Server braucht das Paket {package}: python -m pip install {packages}</translation>
    </message>
    <message>
      <source>The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold a face is unknown</source>
      <translation>Der kleinste Abstand zwischen dem Gesicht und den Bildern dieser Person: 0 ist gleich; jenseits der Schwelle ist ein Gesicht unbekannt</translation>
    </message>
    <message>
      <source>The source does not open. Choose another one.</source>
      <translation>Die Quelle öffnet sich nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>The source is empty. {usage}</source>
      <translation>Die Quelle ist leer. {usage}</translation>
    </message>
    <message>
      <source>The system's key store did not answer within {seconds} seconds: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>Der Schlüsselspeicher des Systems hat {seconds} Sekunden lang nicht geantwortet: Entsperren Sie ihn, und starten Sie Rollcall neu. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The system's key store did not keep the key. Nothing was sealed with it; set privacy.key to file or passphrase, or repair the key store.</source>
      <translation>Der Schlüsselspeicher des Systems hat den Schlüssel nicht behalten. Nichts wurde damit verschlüsselt; setzen Sie privacy.key auf file oder passphrase, oder reparieren Sie den Schlüsselspeicher.</translation>
    </message>
    <message>
      <source>The system's key store failed ({error}): repair it, and start Rollcall again. Nothing was changed.</source>
      <translation>Der Schlüsselspeicher des Systems ist ausgefallen ({error}): Reparieren Sie ihn, und starten Sie Rollcall neu. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The system's key store is locked: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>Der Schlüsselspeicher des Systems ist gesperrt: Entsperren Sie ihn, und starten Sie Rollcall neu. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The system's key store refused Rollcall ({error}): allow it there, and start Rollcall again. Nothing was changed.</source>
      <translation>Der Schlüsselspeicher des Systems hat Rollcall abgewiesen ({error}): Erlauben Sie dort den Zugriff, und starten Sie Rollcall neu. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The tables cannot be made ({error}). The server needs pgvector, and the database its extension: let an administrator run CREATE EXTENSION vector in it, and then this as the owner of the database.</source>
      <translation>Die Tabellen können nicht angelegt werden ({error}). Der Server braucht pgvector und die Datenbank dessen Erweiterung: Lassen Sie darin einen Administrator CREATE EXTENSION vector ausführen, und führen Sie dann dies als Eigentümer der Datenbank aus.</translation>
    </message>
    <message>
      <source>The tables on the server are of version {there}, and this Rollcall's of {here}: use the same Rollcall at every desk, and run once, as the owner of the tables: python main.py gallery server init</source>
      <translation>Die Tabellen auf dem Server haben Version {there}, die dieses Rollcalls {here}: Verwenden Sie an allen Arbeitsplätzen dasselbe Rollcall, und führen Sie einmal als Eigentümer der Tabellen aus: python main.py gallery server init</translation>
    </message>
    <message>
      <source>The templates cannot be renewed: {notice}</source>
      <translation>Die Vorlagen können nicht erneuert werden: {notice}</translation>
    </message>
    <message>
      <source>The templates of this gallery are under no key, so every desk can use them. To put them under one: python main.py gallery renew</source>
      <translation>Die Vorlagen dieser Galerie haben keinen Schlüssel, daher kann jeder Arbeitsplatz sie verwenden. Um ihnen einen zu geben: python main.py gallery renew</translation>
    </message>
    <message>
      <source>The templates of this gallery were renewed meanwhile: do the same once more.</source>
      <translation>Die Vorlagen dieser Galerie wurden inzwischen erneuert: Tun Sie dasselbe noch einmal.</translation>
    </message>
    <message>
      <source>The tensors of {name} are not those of a MiniFASNet: {error}</source>
      <translation>Die Tensoren von {name} sind nicht die eines MiniFASNet: {error}</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Der Text</translation>
    </message>
    <message>
      <source>The token {name} may not do this: it needs one of the scope {scope}.</source>
      <translation>Das Token {name} darf das nicht: Dafür braucht es eines mit dem Recht {scope}.</translation>
    </message>
    <message numerus="yes">
      <source>The trail is whole: {n} entries, each signed and in its place.</source>
      <extracomment>For 1: The trail is whole: {n} entry, signed and in its place.</extracomment>
      <translation>
        <numerusform>Das Protokoll ist vollständig: {n} Eintrag, signiert und an seinem Platz.</numerusform>
        <numerusform>Das Protokoll ist vollständig: {n} Einträge, jeder signiert und an seinem Platz.</numerusform>
      </translation>
    </message>
    <message>
      <source>The trail was signed by another computer's key, or made anew with one.</source>
      <translation>Das Protokoll wurde mit dem Schlüssel eines anderen Computers signiert oder mit einem solchen neu angelegt.</translation>
    </message>
    <message>
      <source>The training was interrupted. It can be continued, and loses a few moments at most.</source>
      <translation>Das Training wurde unterbrochen. Es lässt sich fortsetzen und verliert höchstens ein paar Augenblicke.</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
      <source>The weights are not on this computer yet; they can be fetched.</source>
      <translation>Die Gewichte sind noch nicht auf diesem Computer; sie lassen sich holen.</translation>
    </message>
    <message>
      <source>The weights of the liveness check are not on this computer. Get them with: python main.py models install {name}</source>
      <translation>Die Gewichte der Lebenderkennung sind nicht auf diesem Computer. Holen Sie sie mit: python main.py models install {name}</translation>
    </message>
    <message>
      <source>The weights of {model}</source>
      <translation>Die Gewichte von {model}</translation>
    </message>
    <message>
      <source>The weights of {name} are here now. Switching reads the gallery again; the picture goes on.</source>
      <translation>Die Gewichte von {name} sind jetzt da. Ein Wechsel liest die Galerie neu; das Bild läuft weiter.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer, so Rollcall runs on {instead}.</source>
      <translation>Die Gewichte von {name} sind nicht auf diesem Computer, daher läuft Rollcall mit {instead}.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer.</source>
      <translation>Die Gewichte von {name} sind nicht auf diesem Computer.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer. {how_to_get}</source>
      <translation>Die Gewichte von {name} sind nicht auf diesem Computer. {how_to_get}</translation>
    </message>
    <message>
      <source>The weights of {name} could not be downloaded because of an unexpected error ({error}); the log says more.</source>
      <translation>Die Gewichte von {name} konnten wegen eines unerwarteten Fehlers nicht heruntergeladen werden ({error}); das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>The weights of {name} could not be fetched. {problems} Without a connection: python main.py models import {name} FILE, with {file} from another computer.</source>
      <translation>Die Gewichte von {name} konnten nicht geholt werden. {problems} Ohne Verbindung: python main.py models import {name} DATEI, mit {file} von einem anderen Computer.</translation>
    </message>
    <message>
      <source>The weights of {name} were removed: {why} {how_to_get}</source>
      <translation>Die Gewichte von {name} wurden entfernt: {why} {how_to_get}</translation>
    </message>
    <message>
      <source>The whole frame</source>
      <translation>Das ganze Bild</translation>
    </message>
    <message>
      <source>The window opens anew</source>
      <translation>Das Fenster wird neu geöffnet</translation>
    </message>
    <message>
      <source>Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers.</source>
      <translation>Ihre Aufnahmen und Sichtungen werden gelöscht und lassen sich nicht wiederherstellen. Werden sie wieder gesehen, sind sie neue Unbekannte.</translation>
    </message>
    <message>
      <source>Their looks and sightings are put together.</source>
      <translation>Ihre Aufnahmen und Sichtungen werden zusammengelegt.</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Anwesend</translation>
    </message>
    <message>
      <source>There are no groups yet; holidays are those of groups.</source>
      <translation>Es gibt noch keine Gruppen; Feiertage gehören zu Gruppen.</translation>
    </message>
    <message>
      <source>There are no looks to save yet.</source>
      <translation>Es gibt noch keine Aufnahmen zu speichern.</translation>
    </message>
    <message>
      <source>There are no operators here.</source>
      <translation>Hier gibt es keine Bediener.</translation>
    </message>
    <message>
      <source>There are no pictures in it.</source>
      <translation>Darin sind keine Bilder.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder} that are called Name.jpg or lie in a folder Name.</source>
      <translation>In {folder} sind keine Bilder, die Name.jpg heißen oder in einem Ordner Name liegen.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
      <source>There are no pictures of stranger {stranger} any more.</source>
      <translation>Von Unbekannt {stranger} gibt es keine Bilder mehr.</translation>
    </message>
    <message>
      <source>There are no recordings in {folder}: put pictures and videos of live people into {bona_fide}, and of each species of attack into a folder of its own in {attack}.</source>
      <translation>In {folder} sind keine Aufnahmen: Legen Sie Bilder und Videos echter Personen in {bona_fide}, und die jeder Art von Angriff in einen eigenen Ordner in {attack}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces and none is clearly the largest; cut the picture to the one you mean.</source>
      <extracomment>For 1: There is {n} face and none is clearly the largest; cut the picture to the one you mean.</extracomment>
      <translation>
        <numerusform>Es ist {n} Gesicht, und keines ist eindeutig das größte; schneiden Sie das Bild auf das gemeinte zu.</numerusform>
        <numerusform>Es sind {n} Gesichter, und keines ist eindeutig das größte; schneiden Sie das Bild auf das gemeinte zu.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces on this picture. Click on the right one: who is it?</source>
      <extracomment>For 1: There is {n} face on this picture: who is it?</extracomment>
      <translation>
        <numerusform>Auf diesem Bild ist {n} Gesicht: Wer ist das?</numerusform>
        <numerusform>Auf diesem Bild sind {n} Gesichter. Klicken Sie auf das richtige: Wer ist das?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces: click on the right one, or use the arrow keys.</source>
      <extracomment>For 1: There is {n} face.</extracomment>
      <translation>
        <numerusform>Es ist {n} Gesicht.</numerusform>
        <numerusform>Es sind {n} Gesichter: Klicken Sie auf das richtige, oder nehmen Sie die Pfeiltasten.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a token called {name} already: revoke it, or choose another name.</source>
      <translation>Es gibt schon ein Token namens {name}: Widerrufen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>There is an operator called {name} already.</source>
      <translation>Es gibt schon einen Bediener namens {name}.</translation>
    </message>
    <message>
      <source>There is another {name} by now. Remove that one first.</source>
      <translation>Inzwischen gibt es ein anderes {name}. Entfernen Sie zuerst dieses.</translation>
    </message>
    <message>
      <source>There is no '{name}' here. Did you mean '{near}'?</source>
      <translation>„{name}“ gibt es hier nicht. Meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>There is no '{person}' here. See: python main.py gallery list</source>
      <translation>„{person}“ gibt es hier nicht. Siehe: python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no all-day event in {file}: holidays are all-day events.</source>
      <translation>In {file} ist kein ganztägiger Termin: Feiertage sind ganztägige Termine.</translation>
    </message>
    <message>
      <source>There is no camera {number} on this computer. {alternatives}</source>
      <translation>An diesem Computer gibt es keine Kamera {number}. {alternatives}</translation>
    </message>
    <message>
      <source>There is no entry {number} on {day}.</source>
      <translation>Am {day} gibt es keinen Eintrag {number}.</translation>
    </message>
    <message>
      <source>There is no face on the picture to correct.</source>
      <translation>Im Bild ist kein Gesicht, das sich berichtigen ließe.</translation>
    </message>
    <message>
      <source>There is no file called {source} any more. Choose another source.</source>
      <translation>Es gibt keine Datei namens {source} mehr. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>There is no file or folder called '{spec}'. {usage}</source>
      <translation>Es gibt keine Datei und keinen Ordner namens „{spec}“. {usage}</translation>
    </message>
    <message>
      <source>There is no file {file}, which the settings name for the server.</source>
      <translation>Die Datei {file}, die die Einstellungen für den Server nennen, gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>Es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
      <source>There is no gallery folder {folder}: nothing was stored.</source>
      <translation>Es gibt keinen Galerieordner {folder}: Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>There is no group '{group}' then. Groups: {names}.</source>
      <translation>Dann gibt es keine Gruppe „{group}“. Gruppen: {names}.</translation>
    </message>
    <message>
      <source>There is no group '{group}'.</source>
      <translation>Es gibt keine Gruppe „{group}“.</translation>
    </message>
    <message>
      <source>There is no group {name}. They are folders in the folder that serve.groups names.</source>
      <translation>Es gibt keine Gruppe {name}. Gruppen sind Ordner in dem Ordner, den serve.groups nennt.</translation>
    </message>
    <message>
      <source>There is no group. Name a folder of groups in the settings: serve.groups.</source>
      <translation>Es gibt keine Gruppe. Nennen Sie in den Einstellungen einen Ordner mit Gruppen: serve.groups.</translation>
    </message>
    <message>
      <source>There is no import from a directory that could be undone.</source>
      <translation>Es gibt keinen Import aus einem Verzeichnis, der sich rückgängig machen ließe.</translation>
    </message>
    <message>
      <source>There is no other face in {folder} to compare with.</source>
      <translation>In {folder} gibt es kein anderes Gesicht zum Vergleichen.</translation>
    </message>
    <message>
      <source>There is no photo.</source>
      <translation>Es gibt kein Foto.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' in {gallery}. See: python main.py gallery list</source>
      <translation>In {gallery} gibt es kein Bild „{path}“. Siehe: python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture '{path}' of {person} in {folder}.</source>
      <translation>In {folder} gibt es kein Bild „{path}“ von {person}.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' to restore. See: python main.py gallery restore</source>
      <translation>Es gibt kein Bild „{path}“ wiederherzustellen. Siehe: python main.py gallery restore</translation>
    </message>
    <message>
      <source>There is no picture in {folder}. Choose a folder with photos.</source>
      <translation>In {folder} ist kein Bild. Wählen Sie einen Ordner mit Fotos.</translation>
    </message>
    <message>
      <source>There is no picture of '{person}' in {gallery}. See: python main.py gallery list</source>
      <translation>In {gallery} gibt es kein Bild von „{person}“. Siehe: python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture of this stranger.</source>
      <translation>Es gibt kein Bild dieser unbekannten Person.</translation>
    </message>
    <message>
      <source>There is no picture of {name}.</source>
      <translation>Es gibt kein Bild von {name}.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard. Copy one first, then paste it here.</source>
      <translation>In der Zwischenablage ist kein Bild. Kopieren Sie zuerst eines, und fügen Sie es dann hier ein.</translation>
    </message>
    <message>
      <source>There is no picture to take yet.</source>
      <translation>Es gibt noch kein Bild aufzunehmen.</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>Es gibt noch kein Bild.</translation>
    </message>
    <message>
      <source>There is no source {id}.</source>
      <translation>Es gibt keine Quelle {id}.</translation>
    </message>
    <message>
      <source>There is no stranger {number}.</source>
      <translation>Unbekannt {number} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no stranger {stranger}. To see who there is: python main.py gallery strangers</source>
      <translation>Unbekannt {stranger} gibt es nicht. Um zu sehen, wen es gibt: python main.py gallery strangers</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such registration any more: begin again.</source>
      <translation>Diese Registrierung gibt es nicht mehr: Beginnen Sie neu.</translation>
    </message>
    <message>
      <source>There is no text '{name}'. See: python main.py privacy consent texts</source>
      <translation>Es gibt keinen Text „{name}“. Siehe: python main.py privacy consent texts</translation>
    </message>
    <message>
      <source>There is no token called {name}. To see them: python main.py serve token list</source>
      <translation>Es gibt kein Token namens {name}. Um zu sehen, welche es gibt: python main.py serve token list</translation>
    </message>
    <message>
      <source>There is nobody in the directory.</source>
      <translation>Im Verzeichnis steht niemand.</translation>
    </message>
    <message>
      <source>There is nobody in {folder}. It should hold a picture Name.jpg, or a folder Name with pictures, for each person.</source>
      <translation>In {folder} ist niemand. Er sollte für jede Person ein Bild Name.jpg oder einen Ordner Name mit Bildern enthalten.</translation>
    </message>
    <message>
      <source>There is nothing at this address.</source>
      <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message>
      <source>There is nothing to restore: nothing was cleared in the last days.</source>
      <translation>Es gibt nichts wiederherzustellen: In den letzten Tagen wurde nichts gelöscht.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>There is somebody called {namesake} already; merge the two if they are one person.</source>
      <translation>Es gibt schon jemanden namens {namesake}; legen Sie die beiden zusammen, wenn es eine Person ist.</translation>
    </message>
    <message>
      <source>There was a {file} already: it is now {former}.</source>
      <translation>Es gab schon {file}: Die frühere Datei heißt jetzt {former}.</translation>
    </message>
    <message>
      <source>There was no picture to test it on: everybody has only one.</source>
      <translation>Es gab kein Bild, um es zu prüfen: Alle haben nur eines.</translation>
    </message>
    <message>
      <source>These are the faces of {shown}. Press Sort for those of {chosen}.</source>
      <translation>Dies sind die Gesichter von {shown}. Drücken Sie „Sortieren“ für die von {chosen}.</translation>
    </message>
    <message>
      <source>These looks are very like {person}, who is registered. If it is the same person, save them under that name; if it is somebody else, the two may be confused.</source>
      <translation>Diese Aufnahmen sind {person} sehr ähnlich, und {person} ist registriert. Ist es dieselbe Person, speichern Sie sie unter diesem Namen; ist es jemand anders, könnten die beiden verwechselt werden.</translation>
    </message>
    <message>
      <source>These pages need JavaScript.</source>
      <translation>Diese Seiten brauchen JavaScript.</translation>
    </message>
    <message>
      <source>These pictures are in the gallery already. To give one to somebody else, open the person it is under.</source>
      <translation>Diese Bilder sind schon in der Galerie. Um eines jemand anderem zu geben, öffnen Sie die Person, bei der es liegt.</translation>
    </message>
    <message>
      <source>These words are no recovery phrase: 24 words in their order, each spelled as it was shown. Nothing was changed.</source>
      <translation>Diese Wörter sind keine Wiederherstellungsphrase: 24 Wörter in ihrer Reihenfolge, jedes so geschrieben, wie es gezeigt wurde. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
      <source>These {n} faces are one person: name them</source>
      <extracomment>For 1: This face is one person: name them</extracomment>
      <translation>
        <numerusform>Dieses Gesicht ist eine Person: benennen Sie sie</numerusform>
        <numerusform>Diese {n} Gesichter sind eine Person: benennen Sie sie</numerusform>
      </translation>
    </message>
    <message>
      <source>They are not in this file. If it is not the whole directory, do not. Undo brings them back.</source>
      <translation>Sie stehen nicht in dieser Datei. Wenn sie nicht das ganze Verzeichnis enthält, tun Sie es nicht. „Rückgängig“ bringt sie zurück.</translation>
    </message>
    <message>
      <source>They are one person</source>
      <translation>Es ist eine Person</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Es sind zwei Personen</translation>
    </message>
    <message>
      <source>They are watched at once, in place of the source at the start.</source>
      <translation>Sie werden zugleich gezeigt, anstelle der Quelle beim Start.</translation>
    </message>
    <message>
      <source>They are {person}'s already.</source>
      <translation>Sie gehören schon {person}.</translation>
    </message>
    <message>
      <source>They have left, and nothing is kept of them by which they could be named.</source>
      <translation>Die Person ist gegangen, und es ist nichts von ihr aufbewahrt, womit sie sich benennen ließe.</translation>
    </message>
    <message>
      <source>They look like {name}. Register them if that is right, or type another name.</source>
      <translation>Sie sehen aus wie {name}. Registrieren Sie sie, wenn das stimmt, oder geben Sie einen anderen Namen ein.</translation>
    </message>
    <message>
      <source>This address does not take that method; the header Allow has those that it takes.</source>
      <translation>Diese Adresse nimmt diese Methode nicht an; die Kopfzeile Allow nennt die, die sie annimmt.</translation>
    </message>
    <message>
      <source>This application comes without them: install Rollcall into a Python environment as its README says.</source>
      <translation>Diese Anwendung enthält sie nicht: Installieren Sie Rollcall in eine Python-Umgebung, wie es in der README steht.</translation>
    </message>
    <message>
      <source>This can be exported with: python main.py privacy export</source>
      <translation>Das lässt sich exportieren mit: python main.py privacy export</translation>
    </message>
    <message>
      <source>This computer has no key store that Rollcall can use: set privacy.key to file or passphrase. Nothing was changed.</source>
      <translation>Dieser Computer hat keinen Schlüsselspeicher, den Rollcall verwenden kann: Setzen Sie privacy.key auf file oder passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This computer has no key store that could keep the password: put it into the variable {variable}, or into PostgreSQL's password file, which only this account may read (~/.pgpass).</source>
      <translation>Dieser Computer hat keinen Schlüsselspeicher, der das Kennwort aufbewahren könnte: Schreiben Sie es in die Variable {variable} oder in die Kennwortdatei von PostgreSQL, die nur dieses Konto lesen darf (~/.pgpass).</translation>
    </message>
    <message>
      <source>This computer has no key store, so the key of the sealed gallery is in {file}, which only you can read. Whoever can read that file can open the gallery: keep a copy of it elsewhere, or set privacy.key to passphrase.</source>
      <translation>Dieser Computer hat keinen Schlüsselspeicher, daher liegt der Schlüssel der verschlüsselten Galerie in {file}, und nur Sie können die Datei lesen. Wer sie lesen kann, kann die Galerie öffnen: Bewahren Sie anderswo eine Kopie auf, oder setzen Sie privacy.key auf passphrase.</translation>
    </message>
    <message>
      <source>This computer has no key store, so the password is not kept: write it into the address where that is entered, behind the user's name and a colon. It is never written to a file.</source>
      <translation>Dieser Computer hat keinen Schlüsselspeicher, daher wird das Kennwort nicht aufbewahrt: Schreiben Sie es in die Adresse, wo diese eingegeben wird, hinter den Benutzernamen und einen Doppelpunkt. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
      <source>This config.yaml is laid out so that it cannot be changed here: change it in an editor.</source>
      <translation>Diese config.yaml ist so aufgebaut, dass sie hier nicht geändert werden kann: Ändern Sie sie in einem Editor.</translation>
    </message>
    <message>
      <source>This desk may only read there: what changes here stays here.</source>
      <translation>Dieser Arbeitsplatz darf dort nur lesen: Was sich hier ändert, bleibt hier.</translation>
    </message>
    <message>
      <source>This face is ignored</source>
      <translation>Dieses Gesicht wird ignoriert</translation>
    </message>
    <message>
      <source>This face…</source>
      <translation>Dieses Gesicht …</translation>
    </message>
    <message>
      <source>This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF.</source>
      <translation>Diese Datei ist kein Foto, das hier verwendet werden kann: Wählen Sie eines als JPEG, PNG, WebP, HEIC oder AVIF.</translation>
    </message>
    <message>
      <source>This folder is not kept equal with it, so nothing waits here.</source>
      <translation>Dieser Ordner wird nicht mit ihm gleich gehalten, daher wartet hier nichts.</translation>
    </message>
    <message>
      <source>This gallery had another trail before, which is gone.</source>
      <translation>Diese Galerie hatte früher ein anderes Protokoll, das verschwunden ist.</translation>
    </message>
    <message>
      <source>This gallery is not sealed. See: python main.py privacy inspect</source>
      <translation>Diese Galerie ist nicht verschlüsselt. Siehe: python main.py privacy inspect</translation>
    </message>
    <message>
      <source>This gallery is sealed, and nothing says where its key is. Nothing was changed.</source>
      <translation>Diese Galerie ist verschlüsselt, und nichts sagt, wo ihr Schlüssel ist. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This gallery is sealed, and the package sqlcipher3 is missing: pip install sqlcipher3. Nothing was changed.</source>
      <translation>Diese Galerie ist verschlüsselt, und das Paket sqlcipher3 fehlt: pip install sqlcipher3. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This is &amp;not {name}</source>
      <translation>Das ist &amp;nicht {name}</translation>
    </message>
    <message>
      <source>This is somebody else than the registered person of that name</source>
      <translation>Das ist jemand anders als die registrierte Person dieses Namens</translation>
    </message>
    <message>
      <source>This is {name}</source>
      <translation>Das ist {name}</translation>
    </message>
    <message>
      <source>This is {person}</source>
      <translation>Das ist {person}</translation>
    </message>
    <message>
      <source>This looks like somebody else than before. Only one person at a time.</source>
      <translation>Das sieht nach einer anderen Person aus als zuvor. Bitte nur eine Person auf einmal.</translation>
    </message>
    <message>
      <source>This looks like {name}, who is registered.</source>
      <translation>Das sieht nach {name} aus, schon registriert.</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Dieser Monat</translation>
    </message>
    <message>
      <source>This passphrase is not the gallery's. Nothing was changed.</source>
      <translation>Diese Passphrase ist nicht die der Galerie. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This picture cannot be read</source>
      <translation>Dieses Bild kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>This picture is in the wrong place</source>
      <translation>Dieses Bild ist am falschen Ort</translation>
    </message>
    <message>
      <source>This recovery phrase is of another gallery, or of a former key. Nothing was changed.</source>
      <translation>Diese Wiederherstellungsphrase gehört zu einer anderen Galerie oder zu einem früheren Schlüssel. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This stranger is {person}</source>
      <translation>Diese unbekannte Person ist {person}</translation>
    </message>
    <message>
      <source>This system has no tray for an icon, so closing quits.</source>
      <translation>Dieses System hat keinen Platz für ein Symbol; das Schließen beendet daher das Programm.</translation>
    </message>
    <message>
      <source>This user may not use camera {number}. Add the user to the group that owns {device} (often 'video') and log in again.</source>
      <translation>Dieser Benutzer darf Kamera {number} nicht verwenden. Nehmen Sie ihn in die Gruppe auf, der {device} gehört (oft „video“), und melden Sie sich neu an.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>Threshold as a number</source>
      <translation>Schwelle als Zahl</translation>
    </message>
    <message>
      <source>Threshold set</source>
      <translation>Schwelle gesetzt</translation>
    </message>
    <message>
      <source>Threshold {distance}</source>
      <translation>Schwelle {distance}</translation>
    </message>
    <message>
      <source>Thresholds for how many strangers may get a name</source>
      <translation>Schwellen danach, wie viele Fremde einen Namen erhalten dürfen</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Time between looks</source>
      <translation>Zeit zwischen Blicken</translation>
    </message>
    <message>
      <source>Time for a face</source>
      <translation>Zeit für ein Gesicht</translation>
    </message>
    <message>
      <source>Time from the capture of the picture to its appearance here.</source>
      <translation>Zeit von der Aufnahme des Bildes bis zu seiner Anzeige hier.</translation>
    </message>
    <message>
      <source>Time to find the faces of one picture.</source>
      <translation>Zeit, um die Gesichter eines Bildes zu finden.</translation>
    </message>
    <message>
      <source>Time to turn the faces of one look into numbers.</source>
      <translation>Zeit, um die Gesichter eines Bildes in Zahlen zu verwandeln.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Male</translation>
    </message>
    <message>
      <source>To be recognised</source>
      <translation>Erkannt zu werden</translation>
    </message>
    <message>
      <source>To be recorded as seen</source>
      <translation>Als gesehen aufgezeichnet zu werden</translation>
    </message>
    <message>
      <source>To correct: names may be wrong</source>
      <translation>Zu berichtigen: Namen können falsch sein</translation>
    </message>
    <message>
      <source>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in the window can be restored for 30 days, or until you delete it from &lt;i&gt;.rollcall/removed&lt;/i&gt; in that folder.</source>
      <translation>Um jemanden zu vergessen, entfernen Sie die Person aus der Liste, oder löschen Sie ihre Fotos aus dem Ordner der Galerie. Was im Fenster entfernt wurde, lässt sich 30 Tage lang wiederherstellen, oder bis Sie es in diesem Ordner aus &lt;i&gt;.rollcall/removed&lt;/i&gt; löschen.</translation>
    </message>
    <message>
      <source>To improve: names would be more reliable</source>
      <translation>Zu verbessern: Namen wären verlässlicher</translation>
    </message>
    <message>
      <source>To the content</source>
      <translation>Zum Inhalt</translation>
    </message>
    <message>
      <source>To, this day included</source>
      <translation>Bis einschließlich dieses Tages</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Token added</source>
      <translation>Token hinzugefügt</translation>
    </message>
    <message>
      <source>Token revoked</source>
      <translation>Token widerrufen</translation>
    </message>
    <message>
      <source>Too bright. Turn away from the light a little.</source>
      <translation>Zu hell. Wenden Sie sich ein wenig vom Licht ab.</translation>
    </message>
    <message>
      <source>Too dark. Turn on a light, or face the window.</source>
      <translation>Zu dunkel. Schalten Sie Licht ein, oder wenden Sie sich zum Fenster.</translation>
    </message>
    <message>
      <source>Too far away. Come closer to the camera.</source>
      <translation>Zu weit weg. Kommen Sie näher an die Kamera.</translation>
    </message>
    <message>
      <source>Too many of the {people} people registered look like one person or share a picture, as the gallery check tells; a threshold can be learnt from {needed} who do not.</source>
      <translation>Zu viele der {people} registrierten Personen sehen wie eine Person aus oder haben ein gemeinsames Bild, wie die Galerieprüfung zeigt; eine Schwelle lässt sich aus {needed} Personen lernen, bei denen das nicht so ist.</translation>
    </message>
    <message>
      <source>Too many requests: try again in a moment; the header Retry-After has the seconds.</source>
      <translation>Zu viele Anfragen: Versuchen Sie es gleich noch einmal; die Kopfzeile Retry-After nennt die Sekunden.</translation>
    </message>
    <message>
      <source>Too many wrong PINs for {name}: try again in {seconds} seconds.</source>
      <translation>Zu viele falsche PINs für {name}: Versuchen Sie es in {seconds} Sekunden noch einmal.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Summen</translation>
    </message>
    <message>
      <source>Trail exported</source>
      <translation>Protokoll exportiert</translation>
    </message>
    <message>
      <source>Train a&amp;gain</source>
      <translation>Neu tra&amp;inieren</translation>
    </message>
    <message>
      <source>Train it again when people come or go.</source>
      <translation>Trainieren Sie neu, wenn Personen kommen oder gehen.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition, or with {command}.</source>
      <translation>Trainieren Sie es neu: unter „Extras“, „Erkennung trainieren“, oder mit {command}.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition.</source>
      <translation>Trainieren Sie es neu: unter „Extras“, „Erkennung trainieren“.</translation>
    </message>
    <message>
      <source>Train recognition</source>
      <translation>Erkennung trainieren</translation>
    </message>
    <message>
      <source>Trained heads and ensembles</source>
      <translation>Trainierte Köpfe und Ensembles</translation>
    </message>
    <message>
      <source>Trained on: {data}</source>
      <translation>Trainiert mit: {data}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Training curves, epoch by epoch</source>
      <translation>Trainingskurven, Epoche für Epoche</translation>
    </message>
    <message>
      <source>Training failed inside Keras: {error}</source>
      <translation>Das Training scheiterte in Keras: {error}</translation>
    </message>
    <message>
      <source>Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its network is downloaded the first time.</source>
      <translation>Trainiert ein Netz, das für Gegenstände gemacht wurde, nicht für Gesichter. Zum Vergleich: Es dürfte schlechter sein. Sein Netz wird beim ersten Mal heruntergeladen.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>Neuer Versuch in {seconds} s.</translation>
    </message>
    <message>
      <source>Trying again now…</source>
      <translation>Neuer Versuch …</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Drehung</translation>
    </message>
    <message>
      <source>Turn your head slowly to your left.</source>
      <translation>Drehen Sie den Kopf langsam nach links.</translation>
    </message>
    <message>
      <source>Turn your head slowly to your right.</source>
      <translation>Drehen Sie den Kopf langsam nach rechts.</translation>
    </message>
    <message>
      <source>Turned &amp;left (270°)</source>
      <translation>Nach &amp;links gedreht (270°)</translation>
    </message>
    <message>
      <source>Turned &amp;right (90°)</source>
      <translation>Nach &amp;rechts gedreht (90°)</translation>
    </message>
    <message>
      <source>Turned left. Click to discard it</source>
      <translation>Nach links gedreht. Klicken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Turned right. Click to discard it</source>
      <translation>Nach rechts gedreht. Klicken, um sie zu verwerfen</translation>
    </message>
    <message>
      <source>Turned too far away. Turn back a little.</source>
      <translation>Zu weit abgewandt. Drehen Sie sich ein wenig zurück.</translation>
    </message>
    <message>
      <source>Two networks must agree</source>
      <translation>Zwei Netze müssen übereinstimmen</translation>
    </message>
    <message>
      <source>Two or three pictures of {person} in different light make the name more reliable.</source>
      <translation>Zwei oder drei Bilder von {person} in anderem Licht machen den Namen verlässlicher.</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most} with at most {decimals} decimals, such as {example}.</source>
      <translation>Geben Sie eine Zahl von 0 bis {most} mit höchstens {decimals} Nachkommastellen ein, etwa {example}.</translation>
    </message>
    <message>
      <source>Type a part of a name, or choose</source>
      <translation>Einen Teil des Namens eingeben oder wählen</translation>
    </message>
    <message>
      <source>Type the same again.</source>
      <translation>Geben Sie noch einmal dasselbe ein.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation>Rückgängig: {change}</translation>
    </message>
    <message>
      <source>Undo: {change} (Ctrl+Z)</source>
      <translation>Rückgängig: {change} (Strg+Z)</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is not ignored any more. What was erased stays erased.</source>
      <translation>Rückgängig gemacht: Unbekannt {stranger} wird nicht mehr ignoriert. Was gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is {person}.</source>
      <translation>Rückgängig gemacht: Unbekannt {stranger} ist {person}.</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
      <source>Undone: {file} is deleted.</source>
      <translation>Rückgängig gemacht: {file} ist gelöscht.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Unknown faces are not kept, since consent is required (config.yaml: privacy.require_consent: true).</source>
      <translation>Unbekannte Gesichter werden nicht aufbewahrt, da eine Einwilligung verlangt ist (config.yaml: privacy.require_consent: true).</translation>
    </message>
    <message>
      <source>Unknown faces are not kept.

To be able to name them later, set sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start Rollcall again.</source>
      <translation>Unbekannte Gesichter werden nicht aufbewahrt.

Um sie später benennen zu können, setzen Sie sightings.strangers_keep_hours in config.yaml auf die Zahl der Stunden, die sie aufbewahrt werden sollen, und starten Rollcall neu.</translation>
    </message>
    <message>
      <source>Unknown people: {place}</source>
      <translation>Unbekannte: {place}</translation>
    </message>
    <message>
      <source>Unloc&amp;k…</source>
      <translation>&amp;Entsperren …</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Entsperrt</translation>
    </message>
    <message>
      <source>Until the end of</source>
      <translation>Bis einschließlich</translation>
    </message>
    <message>
      <source>Until then the nearest template is used.</source>
      <translation>Bis dahin wird die nächste Vorlage verwendet.</translation>
    </message>
    <message>
      <source>Until then those who came are compared with their pictures.</source>
      <translation>Wer dazugekommen ist, wird bis dahin mit seinen Bildern verglichen.</translation>
    </message>
    <message>
      <source>Up to, this day included</source>
      <translation>Bis einschließlich dieses Tages</translation>
    </message>
    <message>
      <source>Us&amp;e it</source>
      <translation>Ver&amp;wenden</translation>
    </message>
    <message>
      <source>Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
      <translation>Nehmen Sie die Nummer einer Kamera, eine Videodatei, einen Ordner mit Bildern, eine Adresse mit rtsp:// oder http:// oder demo.</translation>
    </message>
    <message>
      <source>Use a file that you have, for example from another computer</source>
      <translation>Eine Datei verwenden, die Sie haben, etwa von einem anderen Computer</translation>
    </message>
    <message>
      <source>Use of the processor</source>
      <translation>Nutzung des Prozessors</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <source>Usually 1883, or 8883 with TLS.</source>
      <translation>Meist 1883, oder 8883 mit TLS.</translation>
    </message>
    <message>
      <source>VGG Face descriptor (VGG-16 with its dense layers)</source>
      <translation>VGG Face Descriptor (VGG-16 mit vollständig verbundenen Schichten)</translation>
    </message>
    <message>
      <source>VGG Face descriptor, VGG-16 with dense layers</source>
      <translation>VGG Face Descriptor, VGG-16 mit vollständig verbundenen Schichten</translation>
    </message>
    <message>
      <source>VGGFace face embedder (VGG-16)</source>
      <translation>VGGFace, erkennt Gesichter (VGG-16)</translation>
    </message>
    <message>
      <source>VGGFace's networks</source>
      <translation>Die Netze von VGGFace</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (ResNet-50)</source>
      <translation>VGGFace2, erkennt Gesichter (ResNet-50)</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (SE-ResNet-50)</source>
      <translation>VGGFace2, erkennt Gesichter (SE-ResNet-50)</translation>
    </message>
    <message>
      <source>Vectors of {dimension} values cannot be indexed on the server, which takes {most} at most: use another embedder, or search at the desks (gallery.search: desk).</source>
      <translation>Für Vektoren mit {dimension} Werten kann der Server keinen Index anlegen, er nimmt höchstens {most}: Verwenden Sie einen anderen Embedder, oder suchen Sie an den Arbeitsplätzen (gallery.search: desk).</translation>
    </message>
    <message>
      <source>Verifying {subject}</source>
      <translation>{subject} wird geprüft</translation>
    </message>
    <message>
      <source>Video &amp;file…</source>
      <translation>&amp;Videodatei …</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Videodatei …</translation>
    </message>
    <message>
      <source>Videos ({patterns})</source>
      <translation>Videos ({patterns})</translation>
    </message>
    <message>
      <source>Visitor: {person}, {begin} to {end}</source>
      <translation>Zu Besuch: {person}, {begin} bis {end}</translation>
    </message>
    <message>
      <source>Visitors, {date}</source>
      <translation>Besucher, {date}</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>W&amp;ann</translation>
    </message>
    <message>
      <source>Wait for a source</source>
      <translation>Warten auf eine Quelle</translation>
    </message>
    <message>
      <source>Wait for an answer</source>
      <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>Warnungen und Fehler</translation>
    </message>
    <message>
      <source>Was set aside</source>
      <translation>Beiseitegelegt</translation>
    </message>
    <message>
      <source>Watch several sources at once</source>
      <translation>Mehrere Quellen zugleich zeigen</translation>
    </message>
    <message>
      <source>Watch this stream</source>
      <translation>Diesen Stream ansehen</translation>
    </message>
    <message>
      <source>WebFace260M, a part of it</source>
      <translation>WebFace260M, ein Teil davon</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Woche ab</translation>
    </message>
    <message>
      <source>Week of {date}</source>
      <translation>Woche ab {date}</translation>
    </message>
    <message>
      <source>Weights of distances are learnt from two people or more, of whom one has two pictures.</source>
      <translation>Gewichte von Abständen werden aus zwei oder mehr Personen gelernt, von denen eine zwei Bilder hat.</translation>
    </message>
    <message>
      <source>Weights that are missing are fetched in the background; otherwise only when asked.</source>
      <translation>Fehlende Gewichte werden im Hintergrund geholt; sonst nur auf Verlangen.</translation>
    </message>
    <message>
      <source>Were here today</source>
      <translation>Heute hier gewesen</translation>
    </message>
    <message>
      <source>Wha&amp;t</source>
      <translation>Wa&amp;s</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What OpenVINO computes on: CPU, GPU, AUTO.</source>
      <translation>Worauf OpenVINO rechnet: CPU, GPU, AUTO.</translation>
    </message>
    <message>
      <source>What Rollcall keeps of people: it is not sealed.</source>
      <translation>Was Rollcall über Personen aufbewahrt: Es ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>What a start opens: camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>Was ein Start öffnet: Kameranummer, Videodatei, Ordner mit Bildern, Adresse mit rtsp:// oder http:// oder demo.</translation>
    </message>
    <message>
      <source>What all topics begin with.</source>
      <translation>Womit alle Topics beginnen.</translation>
    </message>
    <message>
      <source>What changes here is kept, and delivered when the server answers again.</source>
      <translation>Was sich hier ändert, wird aufbewahrt und übertragen, wenn der Server wieder antwortet.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <source>What is done here is kept, and delivered when it can be.</source>
      <translation>Was hier geschieht, wird aufbewahrt und übertragen, sobald es geht.</translation>
    </message>
    <message>
      <source>What is imported</source>
      <translation>Was importiert wird</translation>
    </message>
    <message>
      <source>What is kept of a look</source>
      <translation>Was von einer Aufnahme aufbewahrt wird</translation>
    </message>
    <message>
      <source>What is kept of each look: the face, or the whole frame.</source>
      <translation>Was von jeder Aufnahme aufbewahrt wird: das Gesicht oder das ganze Bild.</translation>
    </message>
    <message>
      <source>What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days.</source>
      <translation>Was für die Einstellungen noch immer zu alt ist, wird nicht gezeigt und wieder gelöscht: siehe sightings.keep_days.</translation>
    </message>
    <message>
      <source>What is the name of {name}?</source>
      <translation>Wie heißt {name}?</translation>
    </message>
    <message>
      <source>What is written: debug, info, warning or error.</source>
      <translation>Was geschrieben wird: debug, info, warning oder error.</translation>
    </message>
    <message>
      <source>What is your name?</source>
      <translation>Wie heißen Sie?</translation>
    </message>
    <message>
      <source>What it has not done yet is lost, and it has to be started again.</source>
      <translation>Was noch nicht getan ist, geht verloren, und es muss von vorn begonnen werden.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Was es ist</translation>
    </message>
    <message>
      <source>What it is called on its picture; without one, as the source is called.</source>
      <translation>Wie sie auf ihrem Bild heißt; ohne Namen so, wie die Quelle heißt.</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Wozu sie dient</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Was er sagt</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}, or until sightings are erased.</source>
      <translation>Was es vorher war, wird eine Zeit lang als {copy} aufbewahrt, oder bis Sichtungen gelöscht werden.</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}.</source>
      <translation>Was es vorher war, wird eine Zeit lang als {copy} aufbewahrt.</translation>
    </message>
    <message>
      <source>What the &amp;threshold means</source>
      <translation>Was die S&amp;chwelle bedeutet</translation>
    </message>
    <message>
      <source>What the system's key store has under {service} {name} is no key of Rollcall; restore it with: python main.py privacy recover</source>
      <translation>Was der Schlüsselspeicher des Systems unter {service} {name} hat, ist kein Schlüssel von Rollcall; stellen Sie ihn wieder her mit: python main.py privacy recover</translation>
    </message>
    <message>
      <source>What this threshold means is being computed.</source>
      <translation>Was diese Schwelle bedeutet, wird berechnet.</translation>
    </message>
    <message>
      <source>What was imported stays, and the next start offers to go on.</source>
      <translation>Was importiert ist, bleibt, und der nächste Start bietet an, weiterzumachen.</translation>
    </message>
    <message>
      <source>What went wrong and when; it names no people.</source>
      <translation>Was wann schiefging; Personen werden nicht genannt.</translation>
    </message>
    <message>
      <source>What {name} agrees to</source>
      <translation>Worin {name} einwilligt</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where Home Assistant looks for devices; without a value, none is told.</source>
      <translation>Wo Home Assistant nach Geräten sucht; ohne Wert wird ihm keines gemeldet.</translation>
    </message>
    <message>
      <source>Where its key is</source>
      <translation>Wo ihr Schlüssel ist</translation>
    </message>
    <message>
      <source>Where somebody was seen, in sightings; without one, the name.</source>
      <translation>Wo jemand gesehen wurde, in den Sichtungen; ohne Angabe der Name.</translation>
    </message>
    <message>
      <source>Where to save? A new folder is made there</source>
      <translation>Wohin speichern? Dort wird ein neuer Ordner angelegt</translation>
    </message>
    <message>
      <source>Where weights are kept; without a value, in the platform's place.</source>
      <translation>Wo Gewichte aufbewahrt werden; ohne Wert am üblichen Ort des Systems.</translation>
    </message>
    <message>
      <source>Which account did what and when. People stand in it as pseudonyms.</source>
      <translation>Welches Konto wann was getan hat. Personen stehen darin unter Pseudonymen.</translation>
    </message>
    <message>
      <source>Which arrivals and departures are told; a camera that only watches shows names and records nothing.</source>
      <translation>Welche Ankünfte und Abgänge gemeldet werden; eine Kamera, die nur zusieht, zeigt Namen und zeichnet nichts auf.</translation>
    </message>
    <message>
      <source>Which cameras, files and addresses were shown last, without passwords.</source>
      <translation>Welche Kameras, Dateien und Adressen zuletzt gezeigt wurden, ohne Kennwörter.</translation>
    </message>
    <message>
      <source>Which entry no longer counts? It stays on record, and so does who withdrew it.</source>
      <translation>Welcher Eintrag zählt nicht mehr? Er bleibt verzeichnet, und auch, wer ihn widerrufen hat.</translation>
    </message>
    <message>
      <source>Which face is {name}?</source>
      <translation>Welches Gesicht ist {name}?</translation>
    </message>
    <message>
      <source>Which key seals the gallery, not the key itself.</source>
      <translation>Welcher Schlüssel die Galerie verschlüsselt, nicht der Schlüssel selbst.</translation>
    </message>
    <message>
      <source>Which networks?</source>
      <translation>Welche Netze?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.</source>
      <translation>Wer kommt und geht, wird an {host} gesendet (config.yaml: webhook.url). Alles andere bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Who do they &amp;look like? A game…</source>
      <translation>Wem sehen sie ähn&amp;lich? Ein Spiel …</translation>
    </message>
    <message>
      <source>Who do they look like?</source>
      <translation>Wem sehen sie ähnlich?</translation>
    </message>
    <message>
      <source>Who is at work?</source>
      <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
      <source>Who is expected when</source>
      <translation>Wer wann erwartet wird</translation>
    </message>
    <message>
      <source>Who is expected when. Sheets of the past stay as they are.</source>
      <translation>Wer wann erwartet wird. Frühere Listen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Wer ist hier</translation>
    </message>
    <message>
      <source>Who is here now</source>
      <translation>Wer jetzt hier ist</translation>
    </message>
    <message>
      <source>Who is on these &amp;pictures…</source>
      <translation>Wer ist auf diesen &amp;Bildern? …</translation>
    </message>
    <message numerus="yes">
      <source>Who is on these {n} pictures?</source>
      <extracomment>For 1: Who is this?</extracomment>
      <translation>
        <numerusform>Wer ist das?</numerusform>
        <numerusform>Wer ist auf diesen {n} Bildern?</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is on this picture?</source>
      <translation>Wer ist auf diesem Bild?</translation>
    </message>
    <message>
      <source>Who is on {file}?</source>
      <translation>Wer ist auf {file}?</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>Who may operate Rollcall, with their PINs as hashes of Argon2id.</source>
      <translation>Wer Rollcall bedienen darf, mit den PINs als Hashes von Argon2id.</translation>
    </message>
    <message>
      <source>Whoever is registered is named on the picture. To register somebody, drop a photo onto the window, or press Ctrl+E for the camera.</source>
      <translation>Wer registriert ist, wird im Bild benannt. Um jemanden zu registrieren, ziehen Sie ein Foto auf das Fenster, oder drücken Sie Strg+E für die Kamera.</translation>
    </message>
    <message>
      <source>Whom the face looks a little like</source>
      <translation>Wem das Gesicht ein wenig ähnlich sieht</translation>
    </message>
    <message>
      <source>Whose face?

Take the one in front of the camera, choose a picture, or drop one here. It is not kept.</source>
      <translation>Wessen Gesicht?

Nehmen Sie das vor der Kamera, wählen Sie ein Bild, oder ziehen Sie eines hierher. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Width in pixels; a picture with a smaller face is refused.</source>
      <translation>Breite in Pixeln; ein Bild mit einem kleineren Gesicht wird abgelehnt.</translation>
    </message>
    <message>
      <source>Width in pixels; smaller faces are not looked for, and those found all the same must be more alike to get a name.</source>
      <translation>Breite in Pixeln; kleinere Gesichter werden nicht gesucht, und trotzdem gefundene müssen ähnlicher sein, um einen Namen zu erhalten.</translation>
    </message>
    <message>
      <source>Width of the picture</source>
      <translation>Breite des Bildes</translation>
    </message>
    <message>
      <source>Width that is asked of a camera, in pixels.</source>
      <translation>Breite, die von einer Kamera verlangt wird, in Pixeln.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>With a photo…</source>
      <translation>Mit einem Foto …</translation>
    </message>
    <message>
      <source>With operators, whoever changes or gives away what is kept is asked for a PIN or passphrase, and stands in the audit trail by name. Looking needs none. It keeps honest people honest at this desk: whoever owns the files of this account can remove it.</source>
      <translation>Gibt es Bediener, wird jeder, der Aufbewahrtes ändert oder weitergibt, nach einer PIN oder Passphrase gefragt und steht mit Namen im Prüfprotokoll. Zum Ansehen braucht es keine. Das hält ehrliche Menschen an diesem Platz ehrlich: Wem die Dateien dieses Kontos gehören, kann es aufheben.</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>Mit Bildern</translation>
    </message>
    <message>
      <source>With so few strangers a rate under {percent} cannot be told from none.</source>
      <translation>Bei so wenigen Unbekannten ist eine Rate unter {percent} nicht von keiner zu unterscheiden.</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>Mit der Kamera</translation>
    </message>
    <message>
      <source>With this</source>
      <translation>Hiermit</translation>
    </message>
    <message>
      <source>With this device's camera</source>
      <translation>Mit der Kamera dieses Geräts</translation>
    </message>
    <message>
      <source>With {threshold:.3f}, the threshold for this rate, hardly anybody would be recognised, so it is not set: look for pictures under a wrong name (gallery check), or allow more strangers.</source>
      <translation>Mit {threshold:.3f}, der Schwelle für diesen Anteil, würde kaum jemand erkannt, daher wird sie nicht gesetzt: Suchen Sie Bilder unter einem falschen Namen (Galerieprüfung), oder lassen Sie mehr Fremde zu.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>Withdraw an entry</source>
      <translation>Einen Eintrag widerrufen</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
      <source>Withdrew earlier corrections of this face</source>
      <translation>Frühere Berichtigungen dieses Gesichts zurückgenommen</translation>
    </message>
    <message>
      <source>Without a valid consent</source>
      <translation>Ohne gültige Einwilligung</translation>
    </message>
    <message>
      <source>Without a value</source>
      <translation>Ohne Wert</translation>
    </message>
    <message>
      <source>Without encryption</source>
      <translation>Ohne Verschlüsselung</translation>
    </message>
    <message>
      <source>Worse than comparing with pictures: better not use it.</source>
      <translation>Schlechter als der Vergleich mit Bildern: besser nicht verwenden.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>Geben Sie zuerst den Namen ein.</translation>
    </message>
    <message>
      <source>Writes and applies the changes (Ctrl+S)</source>
      <translation>Schreibt die Änderungen und wendet sie an (Strg+S)</translation>
    </message>
    <message>
      <source>Writes into each of these pictures where and when it was taken.</source>
      <translation>Schreibt in jedes dieser Bilder, wo und wann es aufgenommen wurde.</translation>
    </message>
    <message>
      <source>Writes the list; the window opens anew with these sources</source>
      <translation>Schreibt die Liste; das Fenster öffnet sich neu mit diesen Quellen</translation>
    </message>
    <message>
      <source>Writing faces</source>
      <translation>Gesichter werden geschrieben</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>In {file} geschrieben</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>Falsche PIN</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {n} names as face tags.</source>
      <extracomment>For 1: Wrote {n} name as a face tag.</extracomment>
      <translation>
        <numerusform>{n} Name als Gesichtsmarkierung geschrieben.</numerusform>
        <numerusform>{n} Namen als Gesichtsmarkierungen geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <source>You said so. A picture of this face is in the gallery now, so that it is recognised next time.</source>
      <translation>Das haben Sie gesagt. Ein Bild dieses Gesichts ist jetzt in der Galerie, damit es beim nächsten Mal erkannt wird.</translation>
    </message>
    <message>
      <source>You said that the name was wrong. Faces like this one get it no more.</source>
      <translation>Sie haben gesagt, dass der Name falsch war. Gesichter wie dieses erhalten ihn nicht mehr.</translation>
    </message>
    <message>
      <source>You said that this face is to be ignored: it is not named and not recorded.</source>
      <translation>Sie haben gesagt, dass dieses Gesicht ignoriert werden soll: Es wird nicht benannt und nicht aufgezeichnet.</translation>
    </message>
    <message>
      <source>You said that this is none of these: {names}. Faces like this one do not get their names any more.</source>
      <translation>Sie haben gesagt, dass dies keine dieser Personen ist: {names}. Gesichter wie dieses erhalten ihre Namen nicht mehr.</translation>
    </message>
    <message>
      <source>You said this is not {name}. Faces like this one do not get that name any more.</source>
      <translation>Sie haben gesagt, dass dies nicht {name} ist. Gesichter wie dieses erhalten diesen Namen nicht mehr.</translation>
    </message>
    <message>
      <source>Your camera</source>
      <translation>Ihre Kamera</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Your people get another's name</source>
      <translation>Ihre Personen erhalten einen fremden Namen</translation>
    </message>
    <message>
      <source>Your people get their own name</source>
      <translation>Ihre Personen erhalten ihren eigenen Namen</translation>
    </message>
    <message>
      <source>Your token may not register anybody.</source>
      <translation>Ihr Token erlaubt das Registrieren nicht.</translation>
    </message>
    <message>
      <source>Yourself</source>
      <translation>Sie selbst</translation>
    </message>
    <message>
      <source>YuNet face detector, OpenCV model zoo 2023mar, int8 weights</source>
      <translation>YuNet, findet Gesichter, OpenCV Model Zoo 2023mar, Gewichte in int8</translation>
    </message>
    <message>
      <source>YuNet: one small network, five landmarks</source>
      <translation>YuNet: ein kleines Netz, fünf Landmarken</translation>
    </message>
    <message>
      <source>Zip file (*.zip)</source>
      <translation>Zip-Datei (*.zip)</translation>
    </message>
    <message>
      <source>a face, still looking</source>
      <translation>ein Gesicht, wird noch geprüft</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>noch ein paar Sekunden</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>about 1 stranger in {strangers} would be named</source>
      <translation>etwa 1 von {strangers} Unbekannten würde benannt</translation>
    </message>
    <message>
      <source>about {percent} of strangers would be named</source>
      <translation>etwa {percent} der Unbekannten würden benannt</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>noch etwa {time}</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>abwesend</translation>
    </message>
    <message>
      <source>age {ms} ms</source>
      <translation>Alter {ms} ms</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>erlaubt</translation>
    </message>
    <message>
      <source>also seen {times}</source>
      <translation>auch gesehen {times}</translation>
    </message>
    <message>
      <source>always available, always up to date</source>
      <translation>immer verfügbar, immer aktuell</translation>
    </message>
    <message>
      <source>an ignored face</source>
      <translation>ein ignoriertes Gesicht</translation>
    </message>
    <message>
      <source>and a bit like</source>
      <translation>und ein bisschen wie</translation>
    </message>
    <message>
      <source>and also like</source>
      <translation>und auch wie</translation>
    </message>
    <message>
      <source>another face of the picture is more like the person</source>
      <translation>ein anderes Gesicht des Bildes sieht der Person ähnlicher</translation>
    </message>
    <message>
      <source>at most 1 in {low}</source>
      <translation>höchstens 1 von {low}</translation>
    </message>
    <message>
      <source>attendance {date}</source>
      <translation>Anwesenheit {date}</translation>
    </message>
    <message>
      <source>audit trail {date}</source>
      <translation>Prüfprotokoll {date}</translation>
    </message>
    <message>
      <source>auto searches those on the server where this desk has a site; desk knows its own people only.</source>
      <translation>auto sucht sie auf dem Server, wenn dieser Arbeitsplatz einen Standort hat; desk kennt nur die eigenen Personen.</translation>
    </message>
    <message>
      <source>auto, disable, require, verify-ca or verify-full; auto checks the certificate of another computer.</source>
      <translation>auto, disable, require, verify-ca oder verify-full; auto prüft das Zertifikat eines anderen Computers.</translation>
    </message>
    <message>
      <source>auto, f32, bf16, f16 or int8; auto takes the quickest here that agrees with f32.</source>
      <translation>auto, f32, bf16, f16 oder int8; auto nimmt das Schnellste hier, das mit f32 übereinstimmt.</translation>
    </message>
    <message>
      <source>auto, keystore, file or passphrase; auto takes the system's key store, or else a file.</source>
      <translation>auto, keystore, file oder passphrase; auto nimmt den Schlüsselspeicher des Systems oder sonst eine Datei.</translation>
    </message>
    <message>
      <source>away</source>
      <translation>weg</translation>
    </message>
    <message>
      <source>away {times}</source>
      <translation>weg {times}</translation>
    </message>
    <message>
      <source>better than with pictures</source>
      <translation>besser als mit Bildern</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <source>came</source>
      <translation>gekommen</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>war hier</translation>
    </message>
    <message>
      <source>camera {number}</source>
      <translation>Kamera {number}</translation>
    </message>
    <message>
      <source>cannot be read: write it as postgresql://user@host:5432/database, without a password.</source>
      <translation>kann nicht gelesen werden: Schreiben Sie es als postgresql://user@host:5432/database, ohne Kennwort.</translation>
    </message>
    <message>
      <source>cannot be recognised</source>
      <translation>kann nicht erkannt werden</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>nicht verwendbar</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>cut by the border</source>
      <translation>vom Rand abgeschnitten</translation>
    </message>
    <message>
      <source>detection {ms} ms</source>
      <translation>Erkennung {ms} ms</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>verschiedene Personen</translation>
    </message>
    <message>
      <source>distance {distance}</source>
      <translation>Abstand {distance}</translation>
    </message>
    <message>
      <source>distance {value}</source>
      <translation>Abstand {value}</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <source>down</source>
      <translation>nach unten</translation>
    </message>
    <message>
      <source>enough looks {done}</source>
      <translation>genug Aufnahmen {done}</translation>
    </message>
    <message>
      <source>enough looks {done}; missing: {missing}</source>
      <translation>genug Aufnahmen {done}; es fehlen: {missing}</translation>
    </message>
    <message>
      <source>entries before it were removed, added or put into another order</source>
      <translation>Einträge davor wurden entfernt, hinzugefügt oder umgeordnet</translation>
    </message>
    <message>
      <source>excused</source>
      <translation>entschuldigt</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>extrapolated</source>
      <translation>hochgerechnet</translation>
    </message>
    <message>
      <source>fewer than 1 stranger in {strangers} would be named</source>
      <translation>weniger als 1 von {strangers} Unbekannten würde benannt</translation>
    </message>
    <message>
      <source>finds the faces</source>
      <translation>findet die Gesichter</translation>
    </message>
    <message>
      <source>gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database</source>
      <translation>gallery.database kann nicht gelesen werden ({error}): Schreiben Sie es als postgresql://user@host:5432/database</translation>
    </message>
    <message>
      <source>gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector</source>
      <translation>gallery.database braucht das Paket psycopg, das nicht installiert ist: pip install 'psycopg[binary]' pgvector</translation>
    </message>
    <message>
      <source>has characters that cannot be shown ({shown}): write it again without them.</source>
      <translation>hat Zeichen, die sich nicht zeigen lassen ({shown}): Schreiben Sie es ohne sie.</translation>
    </message>
    <message>
      <source>here</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>jetzt hier</translation>
    </message>
    <message numerus="yes">
      <source>here {n} times</source>
      <extracomment>For 1: here once</extracomment>
      <translation>
        <numerusform>einmal hier</numerusform>
        <numerusform>{n}-mal hier</numerusform>
      </translation>
    </message>
    <message>
      <source>holds a password, which config.yaml is no place for: take it out of there, and keep it with: python main.py gallery server password</source>
      <translation>enthält ein Kennwort, und das gehört nicht in config.yaml: Nehmen Sie es dort heraus, und bewahren Sie es auf mit: python main.py gallery server password</translation>
    </message>
    <message>
      <source>how many strangers would be named is not known for this model</source>
      <translation>wie viele Unbekannte benannt würden, ist für dieses Modell nicht bekannt</translation>
    </message>
    <message>
      <source>how often your people are missed cannot be known with one picture a person</source>
      <translation>wie oft Ihre Personen verfehlt werden, ist mit einem Bild je Person nicht festzustellen</translation>
    </message>
    <message>
      <source>http(s) address to which each arrival and departure is sent as JSON; without one, nothing is sent.</source>
      <translation>http(s)-Adresse, an die jede Ankunft und jeder Abschied als JSON gesendet wird; ohne sie wird nichts gesendet.</translation>
    </message>
    <message>
      <source>in the gallery already</source>
      <translation>schon in der Galerie</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>in Gebrauch</translation>
    </message>
    <message>
      <source>interrupted; can be continued</source>
      <translation>unterbrochen; lässt sich fortsetzen</translation>
    </message>
    <message>
      <source>is excused</source>
      <translation>ist entschuldigt</translation>
    </message>
    <message>
      <source>is missing.</source>
      <translation>fehlt.</translation>
    </message>
    <message>
      <source>it announces a picture that is too large</source>
      <translation>sie kündigt ein zu großes Bild an</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>sie ist nicht lesbar</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>sie hat die Verbindung geschlossen</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>er antwortet nicht</translation>
    </message>
    <message>
      <source>it fell silent or closed the connection</source>
      <translation>sie ist verstummt oder hat die Verbindung geschlossen</translation>
    </message>
    <message>
      <source>it is not clear which face the tag means</source>
      <translation>es ist nicht klar, welches Gesicht die Markierung meint</translation>
    </message>
    <message>
      <source>it sends a picture that is too large</source>
      <translation>sie sendet ein zu großes Bild</translation>
    </message>
    <message>
      <source>it was changed, or another key signed it</source>
      <translation>sie wurde geändert, oder ein anderer Schlüssel hat sie signiert</translation>
    </message>
    <message>
      <source>it was changed, or is damaged</source>
      <translation>sie wurde geändert oder ist beschädigt</translation>
    </message>
    <message>
      <source>it was cut off while it was written; the next entry takes its place</source>
      <translation>sie wurde beim Schreiben abgeschnitten; der nächste Eintrag tritt an ihre Stelle</translation>
    </message>
    <message>
      <source>its headers are too long</source>
      <translation>ihre Kopfzeilen sind zu lang</translation>
    </message>
    <message>
      <source>key picture</source>
      <translation>Hauptbild</translation>
    </message>
    <message>
      <source>last seen {when}</source>
      <translation>zuletzt gesehen: {when}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gegangen</translation>
    </message>
    <message>
      <source>left: set aside</source>
      <translation>nicht mehr dabei: beiseitegelegt</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <source>like {name}</source>
      <translation>wie {name}</translation>
    </message>
    <message>
      <source>lines of settings</source>
      <translation>Zeilen von Einstellungen</translation>
    </message>
    <message>
      <source>little contrast</source>
      <translation>wenig Kontrast</translation>
    </message>
    <message>
      <source>live</source>
      <translation>echt</translation>
    </message>
    <message>
      <source>looks a little like</source>
      <translation>sieht ein wenig aus wie</translation>
    </message>
    <message>
      <source>looser</source>
      <translation>lockerer</translation>
    </message>
    <message>
      <source>missing: {missing}</source>
      <translation>es fehlen: {missing}</translation>
    </message>
    <message>
      <source>most similar, just for fun</source>
      <translation>am ähnlichsten, nur zum Spaß</translation>
    </message>
    <message>
      <source>mqtt.ca: {file} cannot be read as certificates: {error}</source>
      <translation>mqtt.ca: {file} kann nicht als Zertifikate gelesen werden: {error}</translation>
    </message>
    <message>
      <source>mqtt.password_file: {file} cannot be read: {error}.</source>
      <translation>mqtt.password_file: {file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <source>naming {ms} ms</source>
      <translation>Benennung {ms} ms</translation>
    </message>
    <message>
      <source>nearest: {people}</source>
      <translation>am nächsten: {people}</translation>
    </message>
    <message>
      <source>nearest; double, where two networks must agree; or head:NAME or ensemble:NAME, trained for the gallery, which bring their network.</source>
      <translation>nearest; double, wobei zwei Netze übereinstimmen müssen; oder head:NAME oder ensemble:NAME, für die Galerie trainiert, die ihr Netz mitbringen.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>next nearest: {people}</source>
      <translation>danach am nächsten: {people}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
      <source>no better than with pictures</source>
      <translation>nicht besser als mit Bildern</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>kein Gesicht gefunden</translation>
    </message>
    <message>
      <source>no problems found.</source>
      <translation>keine Probleme gefunden.</translation>
    </message>
    <message>
      <source>no valid consent</source>
      <translation>keine gültige Einwilligung</translation>
    </message>
    <message>
      <source>no valid consent: ignored</source>
      <translation>keine gültige Einwilligung: ignoriert</translation>
    </message>
    <message>
      <source>nobody is near enough</source>
      <translation>niemand ist nah genug</translation>
    </message>
    <message>
      <source>nobody is registered</source>
      <translation>niemand ist registriert</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed</source>
      <translation>keine der Aufnahmen Ihrer Personen wird verfehlt</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed (95 %: at most {percent})</source>
      <translation>keine der Aufnahmen Ihrer Personen wird verfehlt (95 %: höchstens {percent})</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keines</translation>
    </message>
    <message>
      <source>not a storage</source>
      <translation>kein Storage</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>nicht erlaubt</translation>
    </message>
    <message>
      <source>not compared yet</source>
      <translation>noch nicht verglichen</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>noch nicht da</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <source>not observed</source>
      <translation>nicht beobachtet</translation>
    </message>
    <message>
      <source>not observed {times}</source>
      <translation>nicht beobachtet {times}</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>noch nicht gesehen</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not stated in the package; Idiap, who trained it, publish their EdgeFace weights under CC BY-NC-SA 4.0: no commercial use</source>
      <translation>im Paket nicht angegeben; Idiap, das es trainiert hat, veröffentlicht seine EdgeFace-Gewichte unter CC BY-NC-SA 4.0: keine gewerbliche Nutzung</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>npm could not download {pinned}: {last}</source>
      <translation>npm konnte {pinned} nicht herunterladen: {last}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>off; show says beside a name whether the face is live; hold gives no name before (docs/liveness.md).</source>
      <translation>off; show sagt neben einem Namen, ob das Gesicht echt ist; hold gibt vorher keinen Namen (docs/liveness.md).</translation>
    </message>
    <message>
      <source>on</source>
      <translation>ein</translation>
    </message>
    <message numerus="yes">
      <source>on {n} pictures</source>
      <extracomment>For 1: on {n} picture</extracomment>
      <translation>
        <numerusform>auf {n} Bild</numerusform>
        <numerusform>auf {n} Bildern</numerusform>
      </translation>
    </message>
    <message>
      <source>on {pictures} of {people}</source>
      <translation>{pictures}, {people}</translation>
    </message>
    <message>
      <source>out of date: people changed</source>
      <translation>veraltet: Personen haben sich geändert</translation>
    </message>
    <message>
      <source>perhaps {name}</source>
      <translation>vielleicht {name}</translation>
    </message>
    <message>
      <source>pictures that are not published</source>
      <translation>Bilder, die nicht veröffentlicht sind</translation>
    </message>
    <message>
      <source>pip could not download {pinned}: {last}</source>
      <translation>pip konnte {pinned} nicht herunterladen: {last}</translation>
    </message>
    <message>
      <source>plain: they stay your own files; sealed: a photo is encrypted and moved away as it is registered.</source>
      <translation>plain: Sie bleiben Ihre eigenen Dateien; sealed: Ein Foto wird beim Registrieren verschlüsselt und aus dem Ordner genommen.</translation>
    </message>
    <message>
      <source>postgresql://user@host/database that desks share the gallery on, without a password; without a value, the folder alone.</source>
      <translation>postgresql://user@host/database, worüber Arbeitsplätze die Galerie teilen, ohne Kennwort; ohne Wert nur der Ordner.</translation>
    </message>
    <message>
      <source>present</source>
      <translation>anwesend</translation>
    </message>
    <message>
      <source>quiet, balanced or fast: how much of the processor live pictures may take.</source>
      <translation>quiet, balanced oder fast: wie viel vom Prozessor Livebilder nehmen dürfen.</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>registriert</translation>
    </message>
    <message>
      <source>round {done} of at most {total}</source>
      <translation>Runde {done} von höchstens {total}</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>serve.key belongs to a certificate: set serve.certificate, too.</source>
      <translation>serve.key gehört zu einem Zertifikat: Setzen Sie auch serve.certificate.</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>beiseitegelegt</translation>
    </message>
    <message>
      <source>several people</source>
      <translation>mehrere Personen</translation>
    </message>
    <message>
      <source>should be a list, not {shown}.</source>
      <translation>sollte eine Liste sein, nicht {shown}.</translation>
    </message>
    <message>
      <source>should be auto, or width and height such as 16:9, from 1:{most} to {most}:1, not {shown}.</source>
      <translation>sollte auto sein oder Breite und Höhe wie 16:9, von 1:{most} bis {most}:1, nicht {shown}.</translation>
    </message>
    <message>
      <source>should be one of {choices}, not {shown}.</source>
      <translation>sollte eines von {choices} sein, nicht {shown}.</translation>
    </message>
    <message>
      <source>should be text, not {shown}: put it in quotes.</source>
      <translation>sollte ein Text sein, nicht {shown}: in Anführungszeichen setzen.</translation>
    </message>
    <message>
      <source>should be {kind}, not {shown}.</source>
      <translation>sollte {kind} sein, nicht {shown}.</translation>
    </message>
    <message>
      <source>should begin with postgresql://, as in postgresql://user@host:5432/database, without a password; without a value no server is used.</source>
      <translation>sollte mit postgresql:// beginnen, wie in postgresql://user@host:5432/database, ohne Passwort; ohne Wert wird kein Server verwendet.</translation>
    </message>
    <message>
      <source>should have {most:,} characters at most.</source>
      <translation>sollte höchstens {most:,} Zeichen haben.</translation>
    </message>
    <message>
      <source>should have {most} entries at most.</source>
      <translation>sollte höchstens {most} Einträge haben.</translation>
    </message>
    <message>
      <source>should lie between {low:g} and {high:g}, not {shown}.</source>
      <translation>sollte zwischen {low:g} und {high:g} liegen, nicht {shown} sein.</translation>
    </message>
    <message>
      <source>should name a folder.</source>
      <translation>sollte einen Ordner nennen.</translation>
    </message>
    <message>
      <source>sightings {date}</source>
      <translation>Sichtungen {date}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>seit {time}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>jemand anders</translation>
    </message>
    <message>
      <source>sources is a list: python main.py settings set sources takes the whole of it.</source>
      <translation>sources ist eine Liste: python main.py settings set sources nimmt sie als Ganzes.</translation>
    </message>
    <message>
      <source>stands in {other} already.</source>
      <translation>steht schon in {other}.</translation>
    </message>
    <message>
      <source>straight ahead</source>
      <translation>geradeaus</translation>
    </message>
    <message>
      <source>stricter</source>
      <translation>strenger</translation>
    </message>
    <message>
      <source>tagged already</source>
      <translation>schon markiert</translation>
    </message>
    <message>
      <source>tagged with another name, which stays</source>
      <translation>mit einem anderen Namen markiert, der bleibt</translation>
    </message>
    <message>
      <source>taken into the gallery</source>
      <translation>in die Galerie aufgenommen</translation>
    </message>
    <message>
      <source>tells the faces apart</source>
      <translation>unterscheidet die Gesichter</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>the Visual Geometry Group's, for non-commercial use</source>
      <translation>die der Visual Geometry Group, für nicht gewerbliche Nutzung</translation>
    </message>
    <message>
      <source>the beginning of the trail is missing, so nothing can be checked</source>
      <translation>der Anfang des Protokolls fehlt, daher lässt sich nichts prüfen</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, for non-commercial use</source>
      <translation>der Code, der sie umgewandelt hat, steht unter MIT; die Gewichte sind von der Visual Geometry Group, für nicht gewerbliche Nutzung</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, who state no licence for them: ask Oxford before any use but research</source>
      <translation>der Code, der sie umgewandelt hat, steht unter MIT; die Gewichte sind von der Visual Geometry Group, die keine Lizenz dafür angibt: Fragen Sie vor jeder Nutzung außer Forschung in Oxford nach</translation>
    </message>
    <message>
      <source>the face is blurred</source>
      <translation>das Gesicht ist unscharf</translation>
    </message>
    <message>
      <source>the face is too small</source>
      <translation>das Gesicht ist zu klein</translation>
    </message>
    <message>
      <source>the name cannot be written</source>
      <translation>der Name kann nicht geschrieben werden</translation>
    </message>
    <message>
      <source>the name is not possible for a person</source>
      <translation>der Name ist für eine Person nicht möglich</translation>
    </message>
    <message>
      <source>the npm package {package}</source>
      <translation>das npm-Paket {package}</translation>
    </message>
    <message>
      <source>the package {package}</source>
      <translation>das Paket {package}</translation>
    </message>
    <message>
      <source>the parts of the stream are no pictures but {kinds}</source>
      <translation>die Teile des Stroms sind keine Bilder, sondern {kinds}</translation>
    </message>
    <message>
      <source>the person meant</source>
      <translation>die gemeinte Person</translation>
    </message>
    <message>
      <source>the picture or its tags cannot be read</source>
      <translation>das Bild oder seine Markierungen können nicht gelesen werden</translation>
    </message>
    <message>
      <source>the picture was cut after it was tagged</source>
      <translation>das Bild wurde nach dem Markieren zugeschnitten</translation>
    </message>
    <message>
      <source>the picture was cut to another shape after it was tagged</source>
      <translation>das Bild wurde nach dem Markieren auf ein anderes Seitenverhältnis zugeschnitten</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>unverändert</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>dieselbe Person</translation>
    </message>
    <message>
      <source>the tag names somebody without saying where</source>
      <translation>die Markierung nennt jemanden, sagt aber nicht, wo</translation>
    </message>
    <message>
      <source>the tags do not tell which way round they are</source>
      <translation>die Markierungen sagen nicht, wie herum sie liegen</translation>
    </message>
    <message>
      <source>the text '{text}'</source>
      <translation>der Text „{text}“</translation>
    </message>
    <message>
      <source>the wheel {package}</source>
      <translation>das Wheel {package}</translation>
    </message>
    <message>
      <source>there is no face where the tag says</source>
      <translation>an der markierten Stelle ist kein Gesicht</translation>
    </message>
    <message>
      <source>there is no home folder for '{folder}': write the path without ~.</source>
      <translation>für „{folder}“ gibt es keinen Benutzerordner: Schreiben Sie den Pfad ohne ~.</translation>
    </message>
    <message>
      <source>there is such a file already</source>
      <translation>eine solche Datei gibt es schon</translation>
    </message>
    <message>
      <source>to compare</source>
      <translation>zum Vergleich</translation>
    </message>
    <message>
      <source>to your left</source>
      <translation>nach links</translation>
    </message>
    <message>
      <source>to your right</source>
      <translation>nach rechts</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>zu hell</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>zu dunkel</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>zu klein</translation>
    </message>
    <message>
      <source>trained {when}</source>
      <translation>trainiert {when}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>turned away</source>
      <translation>abgewandt</translation>
    </message>
    <message>
      <source>under {percent:.2f} %</source>
      <translation>unter {percent:.2f} %</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>up</source>
      <translation>nach oben</translation>
    </message>
    <message>
      <source>used</source>
      <translation>verwendet</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>Besucher</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>webhook.secret_file: what follows {prefix} in {file} is no base64.</source>
      <translation>webhook.secret_file: Was in {file} auf {prefix} folgt, ist kein base64.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} cannot be read: {problem}.</source>
      <translation>webhook.secret_file: {file} kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} is empty.</source>
      <translation>webhook.secret_file: {file} ist leer.</translation>
    </message>
    <message>
      <source>what it sends is no picture</source>
      <translation>was sie sendet, ist kein Bild</translation>
    </message>
    <message>
      <source>with {networks}</source>
      <translation>mit {networks}</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>ohne Wert</translation>
    </message>
    <message>
      <source>worse than with pictures</source>
      <translation>schlechter als mit Bildern</translation>
    </message>
    <message>
      <source>wrong file</source>
      <translation>falsche Datei</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
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
      <translation>{before}; {last}</translation>
    </message>
    <message>
      <source>{camera}
not available</source>
      <translation>{camera}
nicht verfügbar</translation>
    </message>
    <message>
      <source>{camera}: {problem}</source>
      <translation>{camera}: {problem}</translation>
    </message>
    <message>
      <source>{came} of {expected} came</source>
      <translation>{came} von {expected} gekommen</translation>
    </message>
    <message>
      <source>{certificate} and its key do not make a certificate that can be used: {error}. Both are PEM files, and the key has no password.</source>
      <translation>{certificate} und sein Schlüssel ergeben kein verwendbares Zertifikat: {error}. Beide sind PEM-Dateien, und der Schlüssel hat kein Kennwort.</translation>
    </message>
    <message numerus="yes">
      <source>{change}, and {n} more</source>
      <extracomment>For 1: {change}, and {n} more</extracomment>
      <translation>
        <numerusform>{change}, und {n} weitere</numerusform>
        <numerusform>{change}, und {n} weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{clustered:,} of them seem to be of {n} people.</source>
      <extracomment>For 1: {clustered:,} of them seem to be of {n} person.</extracomment>
      <translation>
        <numerusform>{clustered:,} davon scheinen von {n} Person zu sein.</numerusform>
        <numerusform>{clustered:,} davon scheinen von {n} Personen zu sein.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} ({span})</source>
      <translation>{count} ({span})</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>{count} übergangen</translation>
    </message>
    <message>
      <source>{count} entries are called {name} ({ids}), and people are told apart by their names; write another name, as with a middle name, for all but one.</source>
      <translation>{count} Einträge heißen {name} ({ids}), und Personen werden an ihren Namen unterschieden; schreiben Sie für alle bis auf einen einen anderen Namen, etwa mit zweitem Vornamen.</translation>
    </message>
    <message>
      <source>{count} entries have the id {id}; correct it in the directory.</source>
      <translation>{count} Einträge haben die Kennung {id}; berichtigen Sie das im Verzeichnis.</translation>
    </message>
    <message>
      <source>{count} of {wanted} looks</source>
      <translation>{count} von {wanted} Aufnahmen</translation>
    </message>
    <message>
      <source>{count} unknown</source>
      <translation>{count} unbekannt</translation>
    </message>
    <message>
      <source>{count} with “{text}” in their name</source>
      <translation>{count} mit „{text}“ im Namen</translation>
    </message>
    <message>
      <source>{days:.1f} days</source>
      <translation>{days:.1f} Tage</translation>
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
      <translation>{distance}: Etwa 1 von {count} Fremden würde benannt</translation>
    </message>
    <message>
      <source>{done:.0f} MB</source>
      <translation>{done:.0f} MB</translation>
    </message>
    <message>
      <source>{done:.0f} of {total:.0f} MB</source>
      <translation>{done:.0f} von {total:.0f} MB</translation>
    </message>
    <message>
      <source>{done} of {pictures} pictures are done; importing the folder again goes on after them.</source>
      <translation>{done} von {pictures} Bildern sind fertig; ein erneuter Import des Ordners macht dahinter weiter.</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{done} of {wanted}</source>
      <translation>{done} von {wanted}</translation>
    </message>
    <message>
      <source>{entries}; the last {most} are shown</source>
      <translation>{entries}; gezeigt werden die letzten {most}</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error} Rollcall goes on without it.</source>
      <translation>{error} Rollcall macht ohne diese Datei weiter.</translation>
    </message>
    <message>
      <source>{faces} {on_pictures}.</source>
      <translation>{faces} {on_pictures}.</translation>
    </message>
    <message>
      <source>{feature} need the package {package}, which is not installed. {remedy}</source>
      <translation>{feature} brauchen das Paket {package}, das nicht installiert ist. {remedy}</translation>
    </message>
    <message>
      <source>{feature} need the packages {packages} and {last}, which are not installed. {remedy}</source>
      <translation>{feature} brauchen die Pakete {packages} und {last}, die nicht installiert sind. {remedy}</translation>
    </message>
    <message>
      <source>{file} belongs to no species of attack: put it into a folder such as {example}.</source>
      <translation>{file} gehört zu keiner Art von Angriff: Legen Sie die Datei in einen Ordner wie {example}.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Delete it by hand.</source>
      <translation>{file} kann nicht gelöscht werden: {error}. Löschen Sie die Datei von Hand.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Make its folder writable, and run the same again.</source>
      <translation>{file} kann nicht gelöscht werden: {error}. Machen Sie den Ordner beschreibbar, und führen Sie dasselbe noch einmal aus.</translation>
    </message>
    <message>
      <source>{file} cannot be imported as {name}: {problem}.</source>
      <translation>{file} kann nicht als {name} importiert werden: {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({error}), and without it the gallery cannot be opened. Nothing was changed.</source>
      <translation>{file} kann nicht gelesen werden ({error}), und ohne diese Datei lässt sich die Galerie nicht öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a file of PyTorch tensors.</source>
      <translation>{file} kann nicht als Datei mit PyTorch-Tensoren gelesen werden.</translation>
    </message>
    <message>
      <source>{file} cannot be read, so no token counts. Delete it and make new ones with: python main.py serve token add</source>
      <translation>{file} kann nicht gelesen werden, daher gilt kein Token. Löschen Sie die Datei, und erstellen Sie neue mit: python main.py serve token add</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>{file} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {problem}.</source>
      <translation>{file} kann nicht gelesen werden: {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be written any more: {error}. Free some space.</source>
      <translation>{file} kann nicht weitergeschrieben werden: {error}. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>{file} cannot be written to. Choose another file, or change its permissions.</source>
      <translation>{file} kann nicht geschrieben werden. Wählen Sie eine andere Datei, oder ändern Sie ihre Rechte.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space, or make its folder writable.</source>
      <translation>{file} kann nicht geschrieben werden: {error}. Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space.</source>
      <translation>{file} kann nicht geschrieben werden: {error}. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Make its folder writable.</source>
      <translation>{file} kann nicht geschrieben werden: {error}. Machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Name a new file.</source>
      <translation>{file} kann nicht geschrieben werden: {error}. Geben Sie eine neue Datei an.</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {error}.</source>
      <translation>{file} konnte nicht nach {folder} kopiert werden: {error}.</translation>
    </message>
    <message>
      <source>{file} has no column '{column}'.</source>
      <translation>{file} hat keine Spalte „{column}“.</translation>
    </message>
    <message>
      <source>{file} has no face there any more; open it again.</source>
      <translation>In {file} ist dort kein Gesicht mehr; öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
      <source>{file} is damaged, and without it the gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>{file} ist beschädigt, und ohne diese Datei lässt sich die Galerie nicht öffnen: Holen Sie sie aus einer Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{file} is damaged, or of a newer version. Delete it: the next import knows people by their names again.</source>
      <translation>{file} ist beschädigt oder stammt von einer neueren Version. Löschen Sie die Datei: Der nächste Import erkennt Personen wieder an ihren Namen.</translation>
    </message>
    <message>
      <source>{file} is missing, and without it the sealed gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>{file} fehlt, und ohne diese Datei lässt sich die verschlüsselte Galerie nicht öffnen: Holen Sie sie aus einer Sicherung zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{file} is no LDIF file: it holds no entry with a dn.</source>
      <translation>{file} ist keine LDIF-Datei: Sie enthält keinen Eintrag mit einem dn.</translation>
    </message>
    <message>
      <source>{file} is no calendar that can be read: give an ICS file, as calendars export it.</source>
      <translation>{file} ist kein lesbarer Kalender: Geben Sie eine ICS-Datei an, wie Kalender sie exportieren.</translation>
    </message>
    <message>
      <source>{file} is no key of templates: save it at a desk that has it with: python main.py gallery server key --save FILE</source>
      <translation>{file} ist kein Schlüssel von Vorlagen: Speichern Sie ihn an einem Arbeitsplatz, der ihn hat, mit: python main.py gallery server key --save FILE</translation>
    </message>
    <message>
      <source>{file} is no readable CSV ({error}).</source>
      <translation>{file} ist kein lesbares CSV ({error}).</translation>
    </message>
    <message>
      <source>{file} is no vCard file: it holds no BEGIN:VCARD.</source>
      <translation>{file} ist keine vCard-Datei: Sie enthält kein BEGIN:VCARD.</translation>
    </message>
    <message>
      <source>{file} is none of {endings}.</source>
      <translation>{file} hat keine dieser Endungen: {endings}.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again.</source>
      <translation>{file} wurde von einem anderen Programm geändert und neu gelesen.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again. Nothing was written: look at the settings and save once more.</source>
      <translation>{file} wurde von einem anderen Programm geändert und neu gelesen. Nichts wurde geschrieben: Sehen Sie die Einstellungen durch, und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>{file}, excluded</source>
      <translation>{file}, ausgeschlossen</translation>
    </message>
    <message>
      <source>{file}, included</source>
      <translation>{file}, aufgenommen</translation>
    </message>
    <message>
      <source>{file}, not chosen</source>
      <translation>{file}, nicht gewählt</translation>
    </message>
    <message>
      <source>{file}, registered as {name}</source>
      <translation>{file}, registriert als {name}</translation>
    </message>
    <message>
      <source>{file}, which says under which key the templates are, cannot be read: {error}. Bring it back from a backup, or delete it, and the templates are made anew from the pictures.</source>
      <translation>{file}, worin steht, mit welchem Schlüssel die Vorlagen verschlüsselt sind, kann nicht gelesen werden: {error}. Holen Sie die Datei aus einer Sicherung zurück, oder löschen Sie sie; dann werden die Vorlagen aus den Bildern neu erstellt.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{findings} in {pictures} of {people}</source>
      <translation>{findings}: {pictures}, {people}</translation>
    </message>
    <message>
      <source>{first} and {second} look like one person (distance {distance:.2f}). If they are, put their pictures together and calibrate again.</source>
      <translation>{first} und {second} sehen wie eine Person aus (Abstand {distance:.2f}). Wenn sie es sind, legen Sie ihre Bilder zusammen und kalibrieren erneut.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {problem}.</source>
      <translation>{folder} kann nicht angelegt werden: {problem}.</translation>
    </message>
    <message>
      <source>{folder} cannot be opened ({error}).</source>
      <translation>{folder} kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}), so the gallery was not sealed. Nothing was changed.</source>
      <translation>In {folder} kann nicht geschrieben werden ({error}), daher wurde die Galerie nicht verschlüsselt. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: {error}.</source>
      <translation>In {folder} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}. Free some space, or make it writable; what others have comes then.</source>
      <translation>{folder} kann nicht geschrieben werden: {error}. Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar; was andere haben, kommt dann.</translation>
    </message>
    <message>
      <source>{folder} has no templates yet. See: python main.py gallery check</source>
      <translation>{folder} hat noch keine Vorlagen. Siehe: python main.py gallery check</translation>
    </message>
    <message>
      <source>{folder} is a part of the gallery already.</source>
      <translation>{folder} ist schon ein Teil der Galerie.</translation>
    </message>
    <message>
      <source>{gallery} cannot be written ({error}). Check the disk and who may write there. {how_to_go_on}</source>
      <translation>{gallery} kann nicht geschrieben werden ({error}). Prüfen Sie den Datenträger und wer dort schreiben darf. {how_to_go_on}</translation>
    </message>
    <message>
      <source>{group}, {date}</source>
      <translation>{group}, {date}</translation>
    </message>
    <message>
      <source>{group}, {first} to {last}</source>
      <translation>{group}, {first} bis {last}</translation>
    </message>
    <message>
      <source>{group}: holiday</source>
      <translation>{group}: Feiertag</translation>
    </message>
    <message>
      <source>{group}: holiday ({name})</source>
      <translation>{group}: Feiertag ({name})</translation>
    </message>
    <message>
      <source>{host} cannot do what was asked ({reason}).</source>
      <translation>{host} kann das Verlangte nicht ({reason}).</translation>
    </message>
    <message>
      <source>{host} does not accept connections on port {port}. Check the address.</source>
      <translation>{host} nimmt auf Port {port} keine Verbindungen an. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>{host} does not answer as a camera with ONVIF does. Check that it is on, that ONVIF is switched on in its settings, and the port.</source>
      <translation>{host} antwortet nicht wie eine Kamera mit ONVIF. Prüfen Sie, ob sie eingeschaltet ist, ob ONVIF in ihren Einstellungen eingeschaltet ist, und den Port.</translation>
    </message>
    <message>
      <source>{host} does not answer. Check that it is on and on the same network.</source>
      <translation>{host} antwortet nicht. Prüfen Sie, ob das Gerät eingeschaltet und im selben Netzwerk ist.</translation>
    </message>
    <message>
      <source>{host} gives an answer that is none of ONVIF's (HTTP {status}). Check the port: something else may answer there.</source>
      <translation>{host} gibt eine Antwort, die nicht zu ONVIF gehört (HTTP {status}). Prüfen Sie den Port: Vielleicht antwortet dort etwas anderes.</translation>
    </message>
    <message>
      <source>{host} is not on the local network; photos are taken from there only.</source>
      <translation>{host} ist nicht im lokalen Netzwerk; nur von dort werden Fotos geholt.</translation>
    </message>
    <message>
      <source>{host} offers no stream of pictures by ONVIF.</source>
      <translation>{host} bietet über ONVIF keinen Stream mit Bildern an.</translation>
    </message>
    <message>
      <source>{host} refuses the user name or the password. Many cameras have users of their own for ONVIF: make one in the camera's settings. It may be locked for some minutes after several tries.</source>
      <translation>{host} lehnt den Benutzernamen oder das Kennwort ab. Viele Kameras haben eigene Benutzer für ONVIF: Legen Sie einen in den Einstellungen der Kamera an. Nach mehreren Versuchen kann sie für einige Minuten gesperrt sein.</translation>
    </message>
    <message>
      <source>{host} wants a user name and a password: give those of ONVIF.</source>
      <translation>{host} verlangt Benutzername und Kennwort: Geben Sie die für ONVIF an.</translation>
    </message>
    <message>
      <source>{hours:.1f} hours</source>
      <translation>{hours:.1f} Stunden</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message numerus="yes">
      <source>{kept}, at least {n} others could not be read</source>
      <extracomment>For 1: {kept}, at least {n} other could not be read</extracomment>
      <translation>
        <numerusform>{kept}, mindestens {n} weitere konnte nicht gelesen werden</numerusform>
        <numerusform>{kept}, mindestens {n} weitere konnten nicht gelesen werden</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is not installed.</source>
      <translation>{label} ist nicht installiert.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{megabytes:,.1f} MB</source>
      <translation>{megabytes:,.1f} MB</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
      <source>{named} of {n} faces registered</source>
      <extracomment>For 1: {named} of {n} face registered</extracomment>
      <translation>
        <numerusform>{named} von {n} Gesicht registriert</numerusform>
        <numerusform>{named} von {n} Gesichtern registriert</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation>
        <numerusform>{names} und {n} weitere</numerusform>
        <numerusform>{names} und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} look like one person or have the same picture, and were not compared with each other: the gallery check tells what to do.</source>
      <translation>{names} sehen wie eine Person aus oder haben dasselbe Bild und wurden nicht miteinander verglichen: Die Galerieprüfung sagt, was zu tun ist.</translation>
    </message>
    <message>
      <source>{name} (trained on your people)</source>
      <translation>{name} (an Ihren Personen trainiert)</translation>
    </message>
    <message>
      <source>{name} cannot be removed: {error}.</source>
      <translation>{name} kann nicht entfernt werden: {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be restored: {error}.</source>
      <translation>{name} kann nicht wiederhergestellt werden: {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be used because of an unexpected error ({error}); the log says more.</source>
      <translation>{name} ist wegen eines unerwarteten Fehlers nicht verwendbar ({error}); das Protokoll sagt mehr.</translation>
    </message>
    <message>
      <source>{name} does not hold {member}.</source>
      <translation>{name} enthält {member} nicht.</translation>
    </message>
    <message>
      <source>{name} has left</source>
      <translation>{name} ist gegangen</translation>
    </message>
    <message>
      <source>{name} is at work: lock (Ctrl+Shift+L)</source>
      <translation>{name} arbeitet hier: sperren (Strg+Umschalt+L)</translation>
    </message>
    <message>
      <source>{name} is here</source>
      <translation>{name} ist hier</translation>
    </message>
    <message>
      <source>{name} is in the gallery already and gets more pictures.</source>
      <translation>{name} ist schon in der Galerie und erhält weitere Bilder.</translation>
    </message>
    <message>
      <source>{name} is in the gallery already: both become one person.</source>
      <translation>{name} ist schon in der Galerie: Beide werden eine Person.</translation>
    </message>
    <message>
      <source>{name} is known already.</source>
      <translation>{name} ist schon bekannt.</translation>
    </message>
    <message>
      <source>{name} is near, at distance {distance}, but so is a face that you said is somebody else.</source>
      <translation>{name} ist nahe, mit Abstand {distance}, aber ebenso ein Gesicht, von dem Sie gesagt haben, dass es jemand anders ist.</translation>
    </message>
    <message>
      <source>{name} is nearest, at distance {distance}. Only up to {threshold}, the threshold, counts as the same person.</source>
      <translation>{name} ist am nächsten, mit Abstand {distance}. Nur bis {threshold}, der Schwelle, gilt ein Gesicht als dieselbe Person.</translation>
    </message>
    <message>
      <source>{name} is not on the picture just now.</source>
      <translation>{name} ist gerade nicht im Bild.</translation>
    </message>
    <message>
      <source>{name} is out of date: since it was trained, {changes}.</source>
      <translation>{name} ist veraltet; seit dem Training gilt: {changes}.</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} ist bereit.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these faces as more pictures.</source>
      <translation>{name} ist schon registriert und erhält diese Gesichter als weitere Bilder.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these looks as more pictures.</source>
      <translation>{name} ist schon registriert und erhält diese Aufnahmen als weitere Bilder.</translation>
    </message>
    <message>
      <source>{name} is registered already; that person is used.</source>
      <translation>{name} ist schon registriert; diese Person wird genommen.</translation>
    </message>
    <message>
      <source>{name} is registered already; these pictures are added.</source>
      <translation>{name} ist schon registriert; diese Bilder kommen dazu.</translation>
    </message>
    <message>
      <source>{name} is registered and gets this picture.</source>
      <translation>{name} ist registriert und erhält dieses Bild.</translation>
    </message>
    <message>
      <source>{name} is registered with this picture.</source>
      <translation>{name} ist mit diesem Bild registriert.</translation>
    </message>
    <message>
      <source>{name} is registered.</source>
      <translation>{name} ist registriert.</translation>
    </message>
    <message>
      <source>{name} lies too far away.</source>
      <translation>{name} liegt zeitlich zu weit weg.</translation>
    </message>
    <message>
      <source>{name} was not seen</source>
      <translation>{name} wurde nicht gesehen</translation>
    </message>
    <message>
      <source>{name} was not seen in the last 7 days</source>
      <translation>{name} wurde in den letzten 7 Tagen nicht gesehen</translation>
    </message>
    <message>
      <source>{name} was not seen on these days</source>
      <translation>{name} wurde an diesen Tagen nicht gesehen</translation>
    </message>
    <message>
      <source>{name} was not seen this month</source>
      <translation>{name} wurde in diesem Monat nicht gesehen</translation>
    </message>
    <message>
      <source>{name} was not seen today</source>
      <translation>{name} wurde heute nicht gesehen</translation>
    </message>
    <message>
      <source>{name} was not seen yesterday</source>
      <translation>{name} wurde gestern nicht gesehen</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another embedder is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} wurde mit {embedder} trainiert, und ein anderer Embedder ist in Gebrauch; daher entscheidet die nächste Vorlage. Wechseln Sie, oder trainieren Sie neu.</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another version of it is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} wurde mit {embedder} trainiert, und eine andere Version davon ist in Gebrauch; daher entscheidet die nächste Vorlage. Wechseln Sie, oder trainieren Sie neu.</translation>
    </message>
    <message>
      <source>{name} – not installed</source>
      <translation>{name} – nicht installiert</translation>
    </message>
    <message>
      <source>{name}, as you said</source>
      <translation>{name}, wie Sie gesagt haben</translation>
    </message>
    <message>
      <source>{name}, distance {distance}</source>
      <translation>{name}, Abstand {distance}</translation>
    </message>
    <message>
      <source>{name}, here since {time}</source>
      <translation>{name}, hier seit {time}</translation>
    </message>
    <message>
      <source>{name}, version {version}, {language}</source>
      <translation>{name}, Version {version}, {language}</translation>
    </message>
    <message>
      <source>{name}, {liveness}</source>
      <translation>{name}, {liveness}</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: nobody</source>
      <translation>{name}, {remark}. Am nächsten: niemand</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: {people}</source>
      <translation>{name}, {remark}. Am nächsten: {people}</translation>
    </message>
    <message>
      <source>{name}: not installed</source>
      <translation>{name}: nicht installiert</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <source>{name}?</source>
      <translation>{name}?</translation>
    </message>
    <message>
      <source>{network}, converted by keras-vggface</source>
      <translation>{network}, umgewandelt von keras-vggface</translation>
    </message>
    <message>
      <source>{nobody} (search: “{text}”).</source>
      <translation>{nobody} (Suche: „{text}“).</translation>
    </message>
    <message>
      <source>{nobody}.</source>
      <translation>{nobody}.</translation>
    </message>
    <message>
      <source>{notice} Press to download them.</source>
      <translation>{notice} Drücken, um sie herunterzuladen.</translation>
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
        <numerusform>{n} Änderung ist nicht gespeichert.</numerusform>
        <numerusform>{n} Änderungen sind nicht gespeichert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved. To apply them, the window opens anew.</source>
      <extracomment>For 1: {n} change is not saved. To apply it, the window opens anew.</extracomment>
      <translation>
        <numerusform>{n} Änderung ist nicht gespeichert. Um sie anzuwenden, wird das Fenster neu geöffnet.</numerusform>
        <numerusform>{n} Änderungen sind nicht gespeichert. Um sie anzuwenden, wird das Fenster neu geöffnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be delivered.</source>
      <extracomment>For 1: {n} change waits to be delivered.</extracomment>
      <translation>
        <numerusform>{n} Änderung ist noch zu übertragen.</numerusform>
        <numerusform>{n} Änderungen sind noch zu übertragen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>For 1: {n} day</extracomment>
      <translation>
        <numerusform>{n} Tag</numerusform>
        <numerusform>{n} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>For 1: {n} entry</extracomment>
      <translation>
        <numerusform>{n} Eintrag</numerusform>
        <numerusform>{n} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were dropped in between.</source>
      <extracomment>For 1: {n} event was dropped in between.</extracomment>
      <translation>
        <numerusform>{n} Ereignis wurde dazwischen verworfen.</numerusform>
        <numerusform>{n} Ereignisse wurden dazwischen verworfen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces</source>
      <extracomment>For 1: {n} face</extracomment>
      <translation>
        <numerusform>{n} Gesicht</numerusform>
        <numerusform>{n} Gesichter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces could not be cut out: the pictures cannot be read any more.</source>
      <extracomment>For 1: {n} face could not be cut out: the pictures cannot be read any more.</extracomment>
      <translation>
        <numerusform>{n} Gesicht konnte nicht ausgeschnitten werden: Die Bilder sind nicht mehr lesbar.</numerusform>
        <numerusform>{n} Gesichter konnten nicht ausgeschnitten werden: Die Bilder sind nicht mehr lesbar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered</source>
      <extracomment>For 1: {n} face registered</extracomment>
      <translation>
        <numerusform>{n} Gesicht registriert</numerusform>
        <numerusform>{n} Gesichter registriert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered as {names}</source>
      <extracomment>For 1: {n} face registered as {names}</extracomment>
      <translation>
        <numerusform>{n} Gesicht registriert als {names}</numerusform>
        <numerusform>{n} Gesichter registriert als {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put into the gallery.</source>
      <extracomment>For 1: {n} face was found. A picture of it alone is put into the gallery.</extracomment>
      <translation>
        <numerusform>{n} Gesicht wurde gefunden. Ein Bild nur davon kommt in die Galerie.</numerusform>
        <numerusform>{n} Gesichter wurden gefunden. Klicken Sie auf das richtige, oder wählen Sie mit den Pfeiltasten. Ein Bild nur davon kommt in die Galerie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>For 1: {n} file</extracomment>
      <translation>
        <numerusform>{n} Datei</numerusform>
        <numerusform>{n} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are in {folder}.</source>
      <extracomment>For 1: {n} file is in {folder}.</extracomment>
      <translation>
        <numerusform>{n} Datei liegt in {folder}.</numerusform>
        <numerusform>{n} Dateien liegen in {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings</source>
      <extracomment>For 1: {n} finding</extracomment>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n} Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings selected</source>
      <extracomment>For 1: {n} finding selected</extracomment>
      <translation>
        <numerusform>{n} Befund ausgewählt</numerusform>
        <numerusform>{n} Befunde ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>For 1: {n} group</extracomment>
      <translation>
        <numerusform>{n} Gruppe</numerusform>
        <numerusform>{n} Gruppen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held-out pictures are copies of training pictures; they were left out.</source>
      <extracomment>For 1: {n} held-out picture is a copy of a training picture; it was left out.</extracomment>
      <translation>
        <numerusform>{n} zurückgehaltenes Bild ist die Kopie eines Trainingsbildes; es wurde ausgelassen.</numerusform>
        <numerusform>{n} zurückgehaltene Bilder sind Kopien von Trainingsbildern; sie wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} here now</source>
      <translation>{n} jetzt da</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation>
        <numerusform>{n} Stunde</numerusform>
        <numerusform>{n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks</source>
      <extracomment>For 1: {n} look</extracomment>
      <translation>
        <numerusform>{n} Aufnahme</numerusform>
        <numerusform>{n} Aufnahmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at Stranger {number}</source>
      <extracomment>For 1: {n} look at Stranger {number}</extracomment>
      <translation>
        <numerusform>{n} Aufnahme von Unbekannt {number}</numerusform>
        <numerusform>{n} Aufnahmen von Unbekannt {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at strangers</source>
      <extracomment>For 1: {n} look at strangers</extracomment>
      <translation>
        <numerusform>{n} Aufnahme von Unbekannten</numerusform>
        <numerusform>{n} Aufnahmen von Unbekannten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks, kept until {when}</source>
      <extracomment>For 1: {n} look, kept until {when}</extracomment>
      <translation>
        <numerusform>{n} Aufnahme, aufbewahrt bis {when}</numerusform>
        <numerusform>{n} Aufnahmen, aufbewahrt bis {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks. Discard bad ones, type the name, and save.</source>
      <extracomment>For 1: {n} look. Discard bad ones, type the name, and save.</extracomment>
      <translation>
        <numerusform>{n} Aufnahme. Verwerfen Sie schlechte, geben Sie den Namen ein und speichern Sie.</numerusform>
        <numerusform>{n} Aufnahmen. Verwerfen Sie schlechte, geben Sie den Namen ein und speichern Sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more are here</source>
      <extracomment>For 1: {n} more is here</extracomment>
      <translation>
        <numerusform>{n} weitere Person ist hier</numerusform>
        <numerusform>{n} weitere Personen sind hier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more problems.</source>
      <extracomment>For 1: {n} more problem.</extracomment>
      <translation>
        <numerusform>{n} weiteres Problem.</numerusform>
        <numerusform>{n} weitere Probleme.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not used</source>
      <extracomment>For 1: {n} not used</extracomment>
      <translation>
        <numerusform>{n} nicht verwendet</numerusform>
        <numerusform>{n} nicht verwendet</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not written: {reason}.</source>
      <translation>{n} nicht geschrieben: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} other people</source>
      <extracomment>For 1: {n} other person</extracomment>
      <translation>
        <numerusform>{n} andere Person</numerusform>
        <numerusform>{n} andere Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <extracomment>For 1: {n} person</extracomment>
      <translation>
        <numerusform>{n} Person</numerusform>
        <numerusform>{n} Personen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</source>
      <extracomment>For 1: {n} person cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</extracomment>
      <translation>
        <numerusform>{n} Person kann nicht zeigen, dass weniger als {percent} der Unbekannten benannt werden: Die Schwelle ist hochgerechnet.</numerusform>
        <numerusform>{n} Personen können nicht zeigen, dass weniger als {percent} der Unbekannten benannt werden: Die Schwelle ist hochgerechnet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have only one usable picture. Two or three more of each, from other days and in other light, make names more reliable.</source>
      <extracomment>For 1: {n} person has only one usable picture. Two or three more, from other days and in other light, make names more reliable.</extracomment>
      <translation>
        <numerusform>{n} Person hat nur ein brauchbares Bild. Zwei oder drei weitere, von anderen Tagen und in anderem Licht, machen Namen verlässlicher.</numerusform>
        <numerusform>{n} Personen haben nur ein brauchbares Bild. Zwei oder drei weitere von jeder, von anderen Tagen und in anderem Licht, machen Namen verlässlicher.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were searched for</source>
      <extracomment>For 1: {n} person was searched for</extracomment>
      <translation>
        <numerusform>{n} Person wurde gesucht</numerusform>
        <numerusform>{n} Personen wurden gesucht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people without a valid consent were left out.</source>
      <extracomment>For 1: {n} person without a valid consent was left out.</extracomment>
      <translation>
        <numerusform>{n} Person ohne gültige Einwilligung wurde ausgelassen.</numerusform>
        <numerusform>{n} Personen ohne gültige Einwilligung wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>For 1: {n} picture</extracomment>
      <translation>
        <numerusform>{n} Bild</numerusform>
        <numerusform>{n} Bilder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of another picture of the same person and were left out.</source>
      <extracomment>For 1: {n} picture is a copy of another picture of the same person and was left out.</extracomment>
      <translation>
        <numerusform>{n} Bild ist die Kopie eines anderen Bildes derselben Person und wurde ausgelassen.</numerusform>
        <numerusform>{n} Bilder sind Kopien eines anderen Bildes derselben Person und wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of others and count once.</source>
      <extracomment>For 1: {n} picture is a copy of another and does not count.</extracomment>
      <translation>
        <numerusform>{n} Bild ist die Kopie eines anderen und zählt nicht.</numerusform>
        <numerusform>{n} Bilder sind Kopien von anderen und zählen einmal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are filed under two names and were left out: one of the names is wrong.</source>
      <extracomment>For 1: {n} picture is filed under two names and was left out: one of the names is wrong.</extracomment>
      <translation>
        <numerusform>{n} Bild liegt unter zwei Namen und wurde ausgelassen: Einer der Namen ist falsch.</numerusform>
        <numerusform>{n} Bilder liegen unter zwei Namen und wurden ausgelassen: Einer der Namen ist falsch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used</source>
      <extracomment>For 1: {n} picture is not used</extracomment>
      <translation>
        <numerusform>{n} Bild wird nicht verwendet</numerusform>
        <numerusform>{n} Bilder werden nicht verwendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read.</source>
      <extracomment>For 1: {n} picture could not be read.</extracomment>
      <translation>
        <numerusform>{n} Bild konnte nicht gelesen werden.</numerusform>
        <numerusform>{n} Bilder konnten nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures from {folder}</source>
      <extracomment>For 1: {n} picture from {folder}</extracomment>
      <translation>
        <numerusform>{n} Bild aus {folder}</numerusform>
        <numerusform>{n} Bilder aus {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not used</source>
      <extracomment>For 1: {n} picture not used</extracomment>
      <translation>
        <numerusform>{n} Bild nicht verwendet</numerusform>
        <numerusform>{n} Bilder nicht verwendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {folder} show registered people, or seem to, and do not count as strangers.</source>
      <extracomment>For 1: {n} picture of {folder} shows registered people, or seems to, and does not count as strangers.</extracomment>
      <translation>
        <numerusform>{n} Bild aus {folder} zeigt registrierte Personen oder scheint es zu tun und zählt nicht als Unbekannte.</numerusform>
        <numerusform>{n} Bilder aus {folder} zeigen registrierte Personen oder scheinen es zu tun und zählen nicht als Unbekannte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures selected.</source>
      <extracomment>For 1: {n} picture selected.</extracomment>
      <translation>
        <numerusform>{n} Bild ausgewählt.</numerusform>
        <numerusform>{n} Bilder ausgewählt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures set aside</source>
      <extracomment>For 1: {n} picture set aside</extracomment>
      <translation>
        <numerusform>{n} Bild beiseitegelegt</numerusform>
        <numerusform>{n} Bilder beiseitegelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures used</source>
      <extracomment>For 1: {n} picture used</extracomment>
      <translation>
        <numerusform>{n} Bild verwendet</numerusform>
        <numerusform>{n} Bilder verwendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not added to {person}.</source>
      <extracomment>For 1: One picture was not added to {person}.</extracomment>
      <translation>
        <numerusform>Ein Bild wurde nicht zu {person} hinzugefügt.</numerusform>
        <numerusform>{n} Bilder wurden nicht zu {person} hinzugefügt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} played strangers</source>
      <extracomment>For 1: {n} played a stranger</extracomment>
      <translation>
        <numerusform>{n} spielte eine unbekannte Person</numerusform>
        <numerusform>{n} spielten Unbekannte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} registered people, left out in turn</source>
      <extracomment>For 1: {n} registered person, left out in turn</extracomment>
      <translation>
        <numerusform>{n} registrierte Person, reihum ausgelassen</numerusform>
        <numerusform>{n} registrierte Personen, reihum ausgelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings</source>
      <extracomment>For 1: {n} sighting</extracomment>
      <translation>
        <numerusform>{n} Sichtung</numerusform>
        <numerusform>{n} Sichtungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings erased.</source>
      <extracomment>For 1: {n} sighting erased.</extracomment>
      <translation>
        <numerusform>{n} Sichtung gelöscht.</numerusform>
        <numerusform>{n} Sichtungen gelöscht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings were kept</source>
      <extracomment>For 1: {n} sighting was kept</extracomment>
      <translation>
        <numerusform>{n} Sichtung wurde behalten</numerusform>
        <numerusform>{n} Sichtungen wurden behalten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} single faces</source>
      <extracomment>For 1: {n} single face</extracomment>
      <translation>
        <numerusform>{n} einzelnes Gesicht</numerusform>
        <numerusform>{n} einzelne Gesichter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers</source>
      <extracomment>For 1: {n} stranger</extracomment>
      <translation>
        <numerusform>{n} unbekannte Person</numerusform>
        <numerusform>{n} Unbekannte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers selected</source>
      <extracomment>For 1: {n} stranger selected</extracomment>
      <translation>
        <numerusform>{n} unbekannte Person ausgewählt</numerusform>
        <numerusform>{n} unbekannte Personen ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unknown</source>
      <extracomment>For 1: {n} unknown</extracomment>
      <translation>
        <numerusform>{n} unbekannt</numerusform>
        <numerusform>{n} unbekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visitors</source>
      <extracomment>For 1: {n} visitor</extracomment>
      <translation>
        <numerusform>{n} Besucher</numerusform>
        <numerusform>{n} Besucher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with a problem</source>
      <extracomment>For 1: {n} with a problem</extracomment>
      <translation>
        <numerusform>{n} mit einem Problem</numerusform>
        <numerusform>{n} mit einem Problem</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {state}</source>
      <translation>{n} {state}</translation>
    </message>
    <message>
      <source>{n} {status}</source>
      <translation>{n} {status}</translation>
    </message>
    <message>
      <source>{operator} has a new PIN.</source>
      <translation>{operator} hat eine neue PIN.</translation>
    </message>
    <message>
      <source>{operator} is an operator.</source>
      <translation>{operator} gehört jetzt zu den Bedienern.</translation>
    </message>
    <message>
      <source>{operator} is no operator any more.</source>
      <translation>{operator} gehört nicht mehr zu den Bedienern.</translation>
    </message>
    <message>
      <source>{origin} has {size:,} bytes where the weights of {weights} have {expected:,}: it is cut short or another file. {how_to_get}</source>
      <translation>{origin} hat {size:,} Bytes, die Gewichte von {weights} haben {expected:,}: Die Datei ist abgeschnitten oder eine andere. {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that is known (sha256 {digest}). {how_to_get}</source>
      <translation>{origin} ist nicht die bekannte Datei von {weights} (sha256 {digest}). {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that was first verified on this computer: it changed since. Get the first one again; or, if you trust the new one, delete {record_file} and {file} beside it first.</source>
      <translation>{origin} ist nicht die Datei von {weights}, die auf diesem Computer zuerst geprüft wurde: Sie hat sich seither geändert. Holen Sie wieder die erste; oder, wenn Sie der neuen vertrauen, löschen Sie zuvor {record_file} und {file} daneben.</translation>
    </message>
    <message>
      <source>{origin} is refused. {error} {how_to_get}</source>
      <translation>{origin} wird abgelehnt. {error} {how_to_get}</translation>
    </message>
    <message>
      <source>{out} cannot be written: {why}. Free some space or choose another place.</source>
      <translation>{out} kann nicht geschrieben werden: {why}. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>{out} exists already and is not empty. Nothing is overwritten: choose another.</source>
      <translation>{out} gibt es schon, und es ist nicht leer. Nichts wird überschrieben: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
      <source>{out} lies among the pictures, and would be read with them next time: choose another place.</source>
      <translation>{out} liegt zwischen den Bildern und würde beim nächsten Mal mitgelesen: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>{path} cannot be written as a video. Choose another place or name for the recording.</source>
      <translation>{path} kann nicht als Video geschrieben werden. Wählen Sie einen anderen Ort oder Namen für die Aufzeichnung.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Choose another file.</source>
      <translation>{path} kann nicht geschrieben werden: {error}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Close it where it is open, free some space, or choose another place.</source>
      <translation>{path} kann nicht geschrieben werden: {error}. Schließen Sie die Datei, wo sie geöffnet ist, schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space or choose another folder.</source>
      <translation>{path} kann nicht geschrieben werden: {error}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space.</source>
      <translation>{path} kann nicht geschrieben werden: {error}. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file.</source>
      <translation>{path} ist ein Ordner. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <source>{path} is a link that leads in a circle. Give the name of a file.</source>
      <translation>{path} ist ein Verweis, der im Kreis führt. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <source>{path} is a pipe or a device. Give the name of a file.</source>
      <translation>{path} ist eine Pipe oder ein Gerät. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <source>{path} is a pipe. Give the name of a file.</source>
      <translation>{path} ist eine Pipe. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <source>{path} is not a video's name: give the recording one that ends in .mp4.</source>
      <translation>{path} ist kein Name für ein Video: Geben Sie der Aufzeichnung einen, der auf .mp4 endet.</translation>
    </message>
    <message>
      <source>{path} is there already, and cannot get another name: {error}. Choose another file.</source>
      <translation>{path} gibt es schon und kann keinen anderen Namen bekommen: {error}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
      <source>{people} came</source>
      <extracomment>For 1: {people} came</extracomment>
      <translation>
        <numerusform>{people} kam dazu</numerusform>
        <numerusform>{people} kamen dazu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} left</source>
      <extracomment>For 1: {people} left</extracomment>
      <translation>
        <numerusform>{people} ging</numerusform>
        <numerusform>{people} gingen</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} % ({low} to {high})</source>
      <translation>{percent} % ({low}–{high})</translation>
    </message>
    <message>
      <source>{percent} of looks of your people are missed or get another's name</source>
      <translation>{percent} der Aufnahmen Ihrer Personen werden verfehlt oder erhalten einen anderen Namen</translation>
    </message>
    <message>
      <source>{person} and {other} look alike</source>
      <translation>{person} und {other} sehen sich ähnlich</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold below {distance:.2f}, with which none of these could be taken for the other.</source>
      <translation>{person} und {other} sehen sich ähnlich: Ein Bild der einen Person ist {distance:.2f} von der anderen entfernt, und bis {threshold:.2f} erhält ein Gesicht einen Namen. Benannt wird die nähere von beiden. Mehr Bilder von beiden halten sie auseinander, oder eine Schwelle unter {distance:.2f}, bei der keines davon für die andere gehalten werden könnte.</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart.</source>
      <translation>{person} und {other} sehen sich ähnlich: Ein Bild der einen Person ist {distance:.2f} von der anderen entfernt, und bis {threshold:.2f} erhält ein Gesicht einen Namen. Benannt wird die nähere von beiden. Mehr Bilder von beiden halten sie auseinander.</translation>
    </message>
    <message>
      <source>{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they are two, either may get the other's name, as up to {threshold:.2f} a face gets one.</source>
      <translation>{person} und {other} könnten eine Person sein: Sie sind {distance:.2f} voneinander entfernt, wie es Bilder einer Person sind. Sind es zwei, kann jede den Namen der anderen erhalten, da ein Gesicht bis {threshold:.2f} einen erhält.</translation>
    </message>
    <message>
      <source>{person} and {other}: one name, written twice?</source>
      <translation>{person} und {other}: ein Name, zweimal geschrieben?</translation>
    </message>
    <message>
      <source>{person} can be erased with: python main.py gallery erase</source>
      <translation>{person} lässt sich löschen mit: python main.py gallery erase</translation>
    </message>
    <message>
      <source>{person} cannot be merged with themselves.</source>
      <translation>{person} lässt sich nicht mit sich selbst zusammenlegen.</translation>
    </message>
    <message>
      <source>{person} cannot be recognised until there is a usable picture.</source>
      <translation>{person} kann nicht erkannt werden, bis es ein brauchbares Bild gibt.</translation>
    </message>
    <message>
      <source>{person} has no consent that could be withdrawn.</source>
      <translation>{person} hat keine Einwilligung, die sich widerrufen ließe.</translation>
    </message>
    <message>
      <source>{person} has no valid consent to be recorded as seen.</source>
      <translation>{person} hat keine gültige Einwilligung, als gesehen aufgezeichnet zu werden.</translation>
    </message>
    <message>
      <source>{person} has only one usable picture. Two or three more, from other days and in other light, make the name more reliable.</source>
      <translation>{person} hat nur ein brauchbares Bild. Zwei oder drei weitere, von anderen Tagen und in anderem Licht, machen den Namen verlässlicher.</translation>
    </message>
    <message>
      <source>{person} is called that already.</source>
      <translation>{person} heißt schon so.</translation>
    </message>
    <message>
      <source>{person} is known as {former} of the directory, not as {id}; if it is another person, write another name; if it is the same, keep the former id.</source>
      <translation>{person} ist als {former} des Verzeichnisses bekannt, nicht als {id}; ist es eine andere Person, schreiben Sie einen anderen Namen; ist es dieselbe, behalten Sie die bisherige Kennung.</translation>
    </message>
    <message>
      <source>{person} is no longer recognised. All pictures can be restored.</source>
      <translation>{person} wird nicht mehr erkannt. Alle Bilder lassen sich wiederherstellen.</translation>
    </message>
    <message>
      <source>{person} is not expected on {day}: nothing to correct.</source>
      <translation>{person} wird am {day} nicht erwartet: Es gibt nichts zu berichtigen.</translation>
    </message>
    <message numerus="yes">
      <source>{person} is registered: {n} pictures are in the gallery now.</source>
      <extracomment>For 1: {person} is registered: {n} picture is in the gallery now.</extracomment>
      <translation>
        <numerusform>{person} ist registriert: {n} Bild ist jetzt in der Galerie.</numerusform>
        <numerusform>{person} ist registriert: {n} Bilder sind jetzt in der Galerie.</numerusform>
      </translation>
    </message>
    <message>
      <source>{person} is signed in.</source>
      <translation>{person} ist angemeldet.</translation>
    </message>
    <message>
      <source>{person} would be called {name}, as somebody else in the gallery is already; merge the two if they are one person.</source>
      <translation>{person} würde {name} heißen, wie schon jemand anders in der Galerie; legen Sie die beiden zusammen, wenn sie eine Person sind.</translation>
    </message>
    <message>
      <source>{person}'s two pictures do not look like the same person: they are {own:.2f} apart.</source>
      <translation>Die zwei Bilder von {person} sehen nicht nach derselben Person aus: Sie sind {own:.2f} voneinander entfernt.</translation>
    </message>
    <message>
      <source>{person}, {day}: came. Entry {number}.</source>
      <translation>{person}, {day}: gekommen. Eintrag {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: entry {number} no longer counts.</source>
      <translation>{person}, {day}: Eintrag {number} zählt nicht mehr.</translation>
    </message>
    <message>
      <source>{person}, {day}: excused. Entry {number}.</source>
      <translation>{person}, {day}: entschuldigt. Eintrag {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: left. Entry {number}.</source>
      <translation>{person}, {day}: gegangen. Eintrag {number}.</translation>
    </message>
    <message>
      <source>{person}, {group}</source>
      <translation>{person}, {group}</translation>
    </message>
    <message>
      <source>{person}: {place}</source>
      <translation>{person}: {place}</translation>
    </message>
    <message>
      <source>{pinned} is an npm package, and npm is not installed.</source>
      <translation>{pinned} ist ein npm-Paket, und npm ist nicht installiert.</translation>
    </message>
    <message>
      <source>{place} cannot be written: {error}. Free some space.</source>
      <translation>{place} kann nicht geschrieben werden: {error}. Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>{problem} Did you mean '{near}'?</source>
      <translation>{problem} Meinten Sie „{near}“?</translation>
    </message>
    <message>
      <source>{progress}, part {part} of {parts}</source>
      <translation>{progress}, Teil {part} von {parts}</translation>
    </message>
    <message>
      <source>{progress}. Quit before that is finished?</source>
      <translation>{progress}. Vorher beenden?</translation>
    </message>
    <message>
      <source>{question} ({excluded} excluded)</source>
      <translation>{question} ({excluded} ausgeschlossen)</translation>
    </message>
    <message>
      <source>{rate} frames/s</source>
      <translation>{rate} Bilder/s</translation>
    </message>
    <message>
      <source>{searched} and {strangers}.</source>
      <translation>{searched}, und {strangers}.</translation>
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
      <translation>{setting}: zurück zur Vorgabe</translation>
    </message>
    <message>
      <source>{setting}: {problem}</source>
      <translation>{setting}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} looks</source>
      <extracomment>For 1: {shown} of {n} look</extracomment>
      <translation>
        <numerusform>{shown} von {n} Aufnahme</numerusform>
        <numerusform>{shown} von {n} Aufnahmen</numerusform>
      </translation>
    </message>
    <message>
      <source>{sightings} and {looks} are back.</source>
      <translation>{sightings} und {looks} sind wieder da.</translation>
    </message>
    <message>
      <source>{source} asks for a login by digest with {algorithm}, which does not work here for this address. In the camera's settings, choose MD5 alone for the digest.</source>
      <translation>{source} verlangt eine Digest-Anmeldung mit {algorithm}, die hier für diese Adresse nicht funktioniert. Wählen Sie in den Einstellungen der Kamera für Digest allein MD5.</translation>
    </message>
    <message>
      <source>{source} cannot be read ({error}). Choose another file.</source>
      <translation>{source} kann nicht gelesen werden ({error}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{source} cannot be read any further ({error}). Choose another source.</source>
      <translation>{source} kann nicht weitergelesen werden ({error}). Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>{source} failed unexpectedly; the log says more. Choose another source.</source>
      <translation>{source} ist unerwartet ausgefallen; das Protokoll sagt mehr. Wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
      <source>{source} has ended</source>
      <translation>{source} ist zu Ende</translation>
    </message>
    <message>
      <source>{source} has ended, and every picture of it was black.</source>
      <translation>{source} ist zu Ende, und jedes Bild davon war schwarz.</translation>
    </message>
    <message>
      <source>{source} has ended.</source>
      <translation>{source} ist zu Ende.</translation>
    </message>
    <message>
      <source>{source} has not opened for {seconds} s. Choose another source, or go on waiting.</source>
      <translation>{source} hat sich seit {seconds} s nicht geöffnet. Wählen Sie eine andere Quelle, oder warten Sie weiter.</translation>
    </message>
    <message>
      <source>{source} has sent no picture for {seconds} s.</source>
      <translation>{source} hat seit {seconds} s kein Bild gesendet.</translation>
    </message>
    <message>
      <source>{source} holds no pictures that can be read. Choose another file.</source>
      <translation>{source} enthält keine lesbaren Bilder. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{source} is cut short before its first picture. Record or copy it again.</source>
      <translation>{source} ist vor dem ersten Bild abgeschnitten. Nehmen Sie es neu auf, oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{source} is cut short, and what is missing was not seen. Record or copy it again.</source>
      <translation>{source} ist abgeschnitten, und was fehlt, wurde nicht gesehen. Nehmen Sie es neu auf, oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{source} is empty. Choose another file.</source>
      <translation>{source} ist leer. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{source} is named twice: name each source once.</source>
      <translation>{source} ist zweimal angegeben: jede Quelle nur einmal angeben.</translation>
    </message>
    <message>
      <source>{source} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file.</source>
      <translation>{source} ist kein lesbares Video. Wählen Sie eine Datei in MP4, MOV, MKV, AVI oder WebM.</translation>
    </message>
    <message>
      <source>{source} is not there any more.</source>
      <translation>{source} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>{source} sends only black pictures. Check lens cover, privacy switch and light.</source>
      <translation>{source} sendet nur schwarze Bilder. Prüfen Sie Abdeckung, Kameraschalter und Licht.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures.</source>
      <translation>{source} sendet keine Bilder mehr.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures: {reason}.</source>
      <translation>{source} sendet keine Bilder mehr: {reason}.</translation>
    </message>
    <message>
      <source>{source} was never finished, or is cut short: the index that an MP4 or MOV file gets at its end is missing. Record or copy it again.</source>
      <translation>{source} wurde nie abgeschlossen oder ist abgeschnitten: Das Verzeichnis, das eine MP4- oder MOV-Datei am Ende erhält, fehlt. Nehmen Sie es neu auf, oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{source} went away.</source>
      <translation>{source} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>{stage}: {counted}</source>
      <translation>{stage}: {counted}</translation>
    </message>
    <message>
      <source>{strangers}; {misses}</source>
      <translation>{strangers}; {misses}</translation>
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
      <translation>{text} ist kein Datum: Schreiben Sie es wie 2026-11-30, oder wählen Sie oben einen Tag.</translation>
    </message>
    <message>
      <source>{time:.0f} ms</source>
      <translation>{time:.0f} ms</translation>
    </message>
    <message>
      <source>{title} is trained, and was compared with the nearest pictures.</source>
      <translation>{title} ist trainiert und wurde mit den nächsten Bildern verglichen.</translation>
    </message>
    <message>
      <source>{title} is trained.</source>
      <translation>{title} ist trainiert.</translation>
    </message>
    <message>
      <source>{title} is trained. The comparison was not finished; Compare starts it again.</source>
      <translation>{title} ist trainiert. Der Vergleich wurde nicht beendet; „Vergleichen“ beginnt ihn neu.</translation>
    </message>
    <message>
      <source>{title} was compared with the nearest pictures, on the pictures of now.</source>
      <translation>{title} wurde mit den nächsten Bildern verglichen, an den jetzigen Bildern.</translation>
    </message>
    <message>
      <source>{url} sends more than it announced.</source>
      <translation>{url} sendet mehr als angekündigt.</translation>
    </message>
    <message>
      <source>{url} takes events again.</source>
      <translation>{url} nimmt wieder Ereignisse an.</translation>
    </message>
    <message>
      <source>{value} (true and false are not numbers or text; quote it if text is meant)</source>
      <translation>{value} (true und false sind weder Zahl noch Text; setzen Sie es in Anführungszeichen, wenn Text gemeint ist)</translation>
    </message>
    <message>
      <source>{width} × {height}</source>
      <translation>{width} × {height}</translation>
    </message>
    <message numerus="yes">
      <source>{work} (and {n} more)</source>
      <extracomment>For 1: {work} (and {n} more)</extracomment>
      <translation>
        <numerusform>{work} (und {n} weitere)</numerusform>
        <numerusform>{work} (und {n} weitere)</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” looks like the name that a camera or a program gives to a picture. Is it theirs?</source>
      <translation>„{name}“ sieht aus wie ein Name, den eine Kamera oder ein Programm einem Bild gibt. Heißt die Person so?</translation>
    </message>
    <message numerus="yes">
      <source>• and {n} times before</source>
      <extracomment>For 1: • and {n} time before</extracomment>
      <translation>
        <numerusform>• und {n}-mal zuvor</numerusform>
        <numerusform>• und {n}-mal zuvor</numerusform>
      </translation>
    </message>
    <message>
      <source>● here now, {span}</source>
      <translation>● jetzt hier, {span}</translation>
    </message>
  </context>
</TS>
