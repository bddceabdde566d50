<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>&amp;Add by hand…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Choose a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Choose people…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Detector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Download…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Import file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Merge into…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Move to somebody else…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;My own people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New training…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open what was saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rename…	F2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>&amp;Restore {n} pictures</source>
      <extracomment>For 1: &amp;Restore {n} picture</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Set aside and removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Set aside and removed ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sightings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Sort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take from the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo: {change}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Who do I look like?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&lt;b&gt;A game.&lt;/b&gt; It shows whose face is nearest, however far that is. It does not say who somebody is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or removed can be restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your consent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A double click opens a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A double click opens the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of people to compare with; it is only read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of photos; it is only read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A game: the most similar person, however different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name cannot begin or end with a dot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name cannot contain {characters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person. No picture of them is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person. The faces become pictures of them in the gallery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person. The looks become pictures of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person. The pictures are copied into the gallery folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person. The pictures stay on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new person: this face is their first picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page with plots and tables for your browser; it stays on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;photos…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add photos of a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add photos of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add pictures of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add pictures of {person}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adding the face to {name}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Adding {n} pictures to {name}</source>
      <extracomment>For 1: Adding the picture to {name}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All pictures go to {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All pictures of your gallery are processed again: up to three of each person are registered, the others are queries, and some people are left out as strangers. More people, and more pictures of each, make the figures more precise. This can take minutes; the live picture goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among &amp;other people…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Among {people} on {pictures} of {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another name for {person}; the pictures stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrivals are sent to {host}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both are {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both stay as they are, and this is not reported again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera, file, folder, address or demo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check every picture now; changed pictures are checked automatically</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder of photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose how Rollcall shall be trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose photos of a person; dropping them here does the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the &amp;key picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the face…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on a face of somebody else to exclude it; click again to include it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on a picture to see what can be done with it; hold Ctrl for several.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click on the picture to show for {name} in lists, then on “Make key picture”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the right face; only it is kept in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the window and keep nothing (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Collect no more looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commercial use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with the people of the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing with pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete all looks and sightings of strangers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete these sightings for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detector · network · precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard these looks and collect new ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download a network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the weights of {model}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a folder of photos here, or choose one.

Hundreds of pictures take some minutes; the live picture goes on meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a photo of somebody here.

Or put it into the gallery folder: the file's name is the person's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop pictures here, or a folder of them.

They are processed on this computer and are not registered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the photos to register somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop the video to play it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;nough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;rase all…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E&amp;rase what is shown…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each picture is another person, named after its file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter shows somebody's pictures, F2 renames, Delete removes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter that somebody was here, without their face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase all of them…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase sightings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Erase strangers</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Erase {n} sightings for good?</source>
      <extracomment>For 1: Erase {n} sighting for good?</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} strangers for good?</source>
      <extracomment>For 1: Erase {n} stranger for good?</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evaluate it against comparing pictures, on the present pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.

Training may recognise your people better, or not: afterwards both are evaluated on pictures that were not used for training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every face is excluded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every picture of the gallery is being checked…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything stays on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Face {number} of {count}, from left to right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces cannot be compared yet: the networks are being prepared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces of this group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces of this picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. Who is listed twice all the same is selected twice, with Ctrl, and put together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures, side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one person. You name the groups. The folder stays as it is, and nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the first to the last time that the face was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From – to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From: {origin}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting ready…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the selected pictures back to their people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here now: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How good is it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long they were on the picture that day, all times together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often is Rollcall right and wrong on your own people?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How shall Rollcall be trained?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ignore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ignore all of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a folder of people: one folder, or one picture, for each person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing from {folder}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In brackets: 95 % confidence interval for this number of people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was not compared with comparing pictures yet. Compare does it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It will be used as soon as its network is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Join with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep them</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Keep {n} of them</source>
      <extracomment>For 1: Keep {n} of them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Kept for {span}, then deleted (config.yaml: sightings.keep_days).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Knows {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last seen {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence: {licence}. Commercial use: {use}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like whom?

Choose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. Your own people work, too. The folder is only read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look {number}, looking down. Press to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look {number}, looking up. Press to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look {number}, straight ahead. Press to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look {number}, turned left. Press to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look {number}, turned right. Press to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking down. Click to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for faces on the picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for faces…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking up. Click to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks and sightings are deleted, and they are not recorded again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks and sightings are deleted, and this face is not recorded again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are a new stranger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are new.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks at unknown faces are kept for {hours}, then deleted (config.yaml: sightings.strangers_keep_hours; 0 keeps none).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>M&amp;ore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make &amp;key picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Merge {name} into whom?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to a new person, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to {other}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name stranger {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, source or note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No face was found on this picture.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>No face was found on {n} pictures.</source>
      <extracomment>For 1: No face was found on {n} picture.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No looks were collected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pictures were imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No problems found in {pictures} of {people}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No unknown face was seen in the last {hours}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody by that name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody else on these pictures looks like them. Click on those that you want to register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the same. The list marks such a sighting as entered by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is registered yet.

Add photos of people first. Each is checked as soon as it is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is registered: there is nothing to measure yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody of them is here now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was seen in the last 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was seen on these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was seen this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was seen today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody was seen yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the gallery any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not in the gallery any more; the pictures below can be restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Not readable: {file} ({why}) and {n} other pictures.</source>
      <extracomment>For 1: Not readable: {file} ({why}) and {n} other picture.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Not readable: {file} ({why}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not used any more, but kept; it can be restored at any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is changed, and none of this is reported again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is changed, and this is not reported again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is measured yet.

Choose what to compare, and press Measure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is recorded (config.yaml: sightings.keep_days).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is set aside or removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was recorded, as no picture came.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now take a face, or open a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>OK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One face was found. A picture of it alone is put into the gallery.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One is enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one network is on this computer. Get more under Tools, Models and licences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open &amp;picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it, to turn it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the whole &amp;report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out of date: since it was trained, {changes}. Train it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper: {paper}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People ({known})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People ({known}) and {others} without a usable picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People of the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures passed over by recognition because a newer one was there. Normal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures set aside and removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until somebody deletes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures that arrived from the source in a second.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures with names…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play it with the people of another folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Sort to process the pictures of {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problem: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process all pictures of a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process all pictures of the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process pictures; they are not registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process the live picture as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the looks into the gallery under this name (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognise people by comparing with pictures again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognise people with it from now on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recognisers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register at least three people first: some to tell apart, and some to act as strangers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register from the camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register somebody &amp;else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register this face</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remo&amp;ve	Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result for each picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;trangers too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save pictures with names into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the faces by person, with sheets to look at and a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the sightings that are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is shown as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved the recording {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who it is…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search in name, source and note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search, or type a new name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen by {sources}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set &amp;aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set aside all</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Set aside {n} of them</source>
      <extracomment>For 1: Set aside {n} of them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Show &amp;sightings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only what was not taken or cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the people panel (Ctrl+P)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the &amp;pictures of {name}	Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the f&amp;indings ({found})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sightings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sightings are not recorded.

To record them, set sightings.keep_days in config.yaml to the days that they are to be kept, and start Rollcall again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Single faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size: {size}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort a folder of faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source and models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source of the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spreadsheet (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start &amp;again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop us&amp;ing it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Straight ahead. Click to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stranger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stranger {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strangers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab goes from one offer to the next, Enter takes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take all pictures off the list; the files stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the face in front of the camera as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the face on a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Takes it off the list; Undo brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell faces apart with this model; the gallery is embedded again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best look at Stranger {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The best look at each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is verified after the download. Nothing about you or your gallery is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder with everybody's photos: add, rename or delete them there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The looks become pictures of them, and past sightings get the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The looks that are taken appear here. Click a bad one, and another is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The name is too long for a folder's name; shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The networks are being prepared.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The newest {shown} of {n} sightings</source>
      <extracomment>For 1: The newest {shown} of {n} sighting</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The one of that name is trained again and replaced.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The other {n} faces are one person: name them</source>
      <extracomment>For 1: The other {n} face is one person: name them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} stay as they are.</source>
      <extracomment>For 1: The other {n} stays as it is.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>The people of {folder} are being processed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is no longer used. It is kept, and can be restored at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is paused. Resume it in the main window.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture moves to {other}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture stays as it is, and this is not reported again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture stays, and this is not reported again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pictures are no longer used. They can be restored at any time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pictures of your people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pictures of {folder} are being processed…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pictures stay; they get the new name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same method on the present people and pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold a face is unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The training was interrupted. It can be continued, and loses a few moments at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The weights of {model}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their looks and sightings are put together.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>There are {n} faces on this picture. Click on the right one: who is it?</source>
      <extracomment>For 1: There is {n} face on this picture: who is it?</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces: click on the right one, or use the arrow keys.</source>
      <extracomment>For 1: There is {n} face.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>There is no picture on the clipboard. Copy one first, then paste it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are the faces of {shown}. Press Sort for those of {chosen}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>These {n} faces are one person: name them</source>
      <extracomment>For 1: This face is one person: name them</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>They are one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are two people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They look like {name}. Register them if that is right, or type another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This face…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This picture cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold {distance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time from the capture of the picture to its appearance here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to find the faces of one picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to turn the faces of one look into numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To, this day included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a&amp;gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train recognition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trained on: {data}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training curves, epoch by epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turned left. Click to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turned right. Click to discard it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two or three pictures of {person} in different light make the name more reliable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a part of a name, or choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo: {change} (Ctrl+Z)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undone: {file} is deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unknown faces are not kept.

To be able to name them later, set sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start Rollcall again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Us&amp;e it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a file that you have, for example from another computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is the name of {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to save? A new folder is made there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which face is {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which networks?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who do they look like?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Who is on these {n} pictures?</source>
      <extracomment>For 1: Who is this?</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Who is on this picture?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is on {file}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom the face looks a little like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose face?

Take the one in front of the camera, choose a picture, or drop one here. It is not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a few seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {time} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>age {ms} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>always available, always up to date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and a bit like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and also like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>better than with pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be recognised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>detection {ms} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>distance {distance}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>enough looks {done}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>enough looks {done}; missing: {missing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>finds the faces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>here now</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>here {n} times</source>
      <extracomment>For 1: here once</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>interrupted; can be continued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>key picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last seen {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>looks a little like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>missing: {missing}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>most similar, just for fun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>naming {ms} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no better than with pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no face found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no problems found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is near enough</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nobody is registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not compared yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not seen yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on {pictures} of {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of date: people changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>registered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sightings {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>straight ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tells the faces apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to your left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to your right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>trained {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>with {networks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>worse than with pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrong file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before}, {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {wanted}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, excluded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, included</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, not chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, registered as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{findings} in {pictures} of {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{megabytes} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{named} of {n} faces registered</source>
      <extracomment>For 1: {named} of {n} face registered</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{name} is in the gallery already and gets more pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is in the gallery already: both become one person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is known already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is registered already, and gets these faces as more pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is registered already, and gets these looks as more pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is registered already; that person is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is registered already; these pictures are added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is registered and gets this picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not seen in the last 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not seen on these days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not seen this month</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not seen today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} was not seen yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} – not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {remark}. Nearest: nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {remark}. Nearest: {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{nobody} (search: “{text}”).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{nobody}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{notice} Press to download them.</source>
      <translation type="unfinished" />
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
      <source>{n} faces</source>
      <extracomment>For 1: {n} face</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered</source>
      <extracomment>For 1: {n} face registered</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered as {names}</source>
      <extracomment>For 1: {n} face registered as {names}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put into the gallery.</source>
      <extracomment>For 1: {n} face was found. A picture of it alone is put into the gallery.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings</source>
      <extracomment>For 1: {n} finding</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings selected</source>
      <extracomment>For 1: {n} finding selected</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks</source>
      <extracomment>For 1: {n} look</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at Stranger {number}</source>
      <extracomment>For 1: {n} look at Stranger {number}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks, kept until {when}</source>
      <extracomment>For 1: {n} look, kept until {when}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks. Discard bad ones, type the name, and save.</source>
      <extracomment>For 1: {n} look. Discard bad ones, type the name, and save.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not used</source>
      <extracomment>For 1: {n} not used</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <extracomment>For 1: {n} person</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>For 1: {n} picture</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used</source>
      <extracomment>For 1: {n} picture is not used</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures from {folder}</source>
      <extracomment>For 1: {n} picture from {folder}</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not used</source>
      <extracomment>For 1: {n} picture not used</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures selected.</source>
      <extracomment>For 1: {n} picture selected.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures set aside</source>
      <extracomment>For 1: {n} picture set aside</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures used</source>
      <extracomment>For 1: {n} picture used</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings</source>
      <extracomment>For 1: {n} sighting</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} single faces</source>
      <extracomment>For 1: {n} single face</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers selected</source>
      <extracomment>For 1: {n} stranger selected</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unknown</source>
      <extracomment>For 1: {n} unknown</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with a problem</source>
      <extracomment>For 1: {n} with a problem</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{person} is no longer recognised. All pictures can be restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{question} ({excluded} excluded)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{rate} frames/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sentence}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{shown} of {n} looks</source>
      <extracomment>For 1: {shown} of {n} look</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{work} (and {n} more)</source>
      <extracomment>For 1: {work} (and {n} more)</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>• and {n} times before</source>
      <extracomment>For 1: • and {n} time before</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>● here now, {span}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
