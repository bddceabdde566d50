<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
  <context>
    <name>Rollcall</name>
    <message>
      <source>&amp;About Rollcall</source>
      <translation>&amp;Acerca de Rollcall</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Añadir</translation>
    </message>
    <message>
      <source>&amp;Add by hand…</source>
      <translation>&amp;Añadir a mano…</translation>
    </message>
    <message>
      <source>&amp;Address…</source>
      <translation>&amp;Dirección…</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Añadir…</translation>
    </message>
    <message>
      <source>&amp;Attendance…</source>
      <translation>Asi&amp;stencia…</translation>
    </message>
    <message>
      <source>&amp;Camera</source>
      <translation>&amp;Cámara</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Check the gallery…</source>
      <translation>&amp;Comprobar la galería…</translation>
    </message>
    <message>
      <source>&amp;Choose a folder…</source>
      <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
      <source>&amp;Choose people…</source>
      <translation>&amp;Elegir personas…</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>&amp;Vaciar</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>&amp;Close the window</source>
      <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>C&amp;omparar</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Continuar</translation>
    </message>
    <message>
      <source>&amp;Copy the face as a picture</source>
      <translation>Copiar la &amp;cara como imagen</translation>
    </message>
    <message>
      <source>&amp;Correct a face</source>
      <translation>&amp;Corregir una cara</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Days</source>
      <translation>&amp;Días</translation>
    </message>
    <message>
      <source>&amp;Demo</source>
      <translation>D&amp;emostración</translation>
    </message>
    <message>
      <source>&amp;Directory…</source>
      <translation>Di&amp;rectorio…</translation>
    </message>
    <message>
      <source>&amp;Done</source>
      <translation>&amp;Listo</translation>
    </message>
    <message>
      <source>&amp;Download…</source>
      <translation>&amp;Descargar…</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Enter by hand…</source>
      <translation>&amp;Anotar a mano…</translation>
    </message>
    <message>
      <source>&amp;Erase for good…</source>
      <translation>&amp;Borrar definitivamente…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Findings</source>
      <translation>&amp;Hallazgos</translation>
    </message>
    <message>
      <source>&amp;First steps…</source>
      <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;Desde</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>Pantall&amp;a completa</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>Rea&amp;nudar</translation>
    </message>
    <message>
      <source>&amp;Groups and schedules…</source>
      <translation>&amp;Grupos y horarios…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;How good is it…</source>
      <translation>&amp;Qué tal funciona…</translation>
    </message>
    <message>
      <source>&amp;Ignore this face</source>
      <translation>&amp;Ignorar esta cara</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <source>&amp;Import a folder of people…</source>
      <translation>&amp;Importar una carpeta de personas…</translation>
    </message>
    <message>
      <source>&amp;Import file…</source>
      <translation>&amp;Importar archivo…</translation>
    </message>
    <message>
      <source>&amp;Keep watching</source>
      <translation>&amp;Seguir vigilando</translation>
    </message>
    <message>
      <source>&amp;Keep watching when the window is closed</source>
      <translation>Seguir &amp;vigilando al cerrar la ventana</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Teclas</translation>
    </message>
    <message>
      <source>&amp;Kiosk</source>
      <translation>&amp;Quiosco</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <source>&amp;Merge into…</source>
      <translation>C&amp;ombinar con…</translation>
    </message>
    <message>
      <source>&amp;Mirror</source>
      <translation>&amp;Reflejar</translation>
    </message>
    <message>
      <source>&amp;Models and licences…</source>
      <translation>&amp;Modelos y licencias…</translation>
    </message>
    <message>
      <source>&amp;Move to somebody else…</source>
      <translation>&amp;Mover a otra persona…</translation>
    </message>
    <message>
      <source>&amp;My own people</source>
      <translation>&amp;Mis personas</translation>
    </message>
    <message>
      <source>&amp;Name or correct…</source>
      <translation>Dar nombre &amp;o corregir…</translation>
    </message>
    <message>
      <source>&amp;Network cameras…</source>
      <translation>Cá&amp;maras de red…</translation>
    </message>
    <message>
      <source>&amp;New training…</source>
      <translation>&amp;Nuevo entrenamiento…</translation>
    </message>
    <message>
      <source>&amp;Note</source>
      <translation>&amp;Nota</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>&amp;Open folder</source>
      <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
      <source>&amp;Open what was saved</source>
      <translation>&amp;Abrir lo guardado</translation>
    </message>
    <message>
      <source>&amp;Operators…</source>
      <translation>&amp;Operadores…</translation>
    </message>
    <message>
      <source>&amp;Paste a picture of somebody</source>
      <translation>&amp;Pegar la imagen de alguien</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <source>&amp;Play again</source>
      <translation>Re&amp;producir otra vez</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>&amp;Leer un archivo…</translation>
    </message>
    <message>
      <source>&amp;Recent</source>
      <translation>&amp;Recientes</translation>
    </message>
    <message>
      <source>&amp;Record</source>
      <translation>&amp;Grabar</translation>
    </message>
    <message>
      <source>&amp;Register</source>
      <translation>&amp;Registrar</translation>
    </message>
    <message>
      <source>&amp;Register somebody from the camera…</source>
      <translation>&amp;Registrar a alguien con la cámara…</translation>
    </message>
    <message>
      <source>&amp;Registering people</source>
      <translation>&amp;Registrar a personas</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Remove…</source>
      <translation>&amp;Quitar…</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
      <source>&amp;Rename…	F2</source>
      <translation>Cambiar &amp;nombre…	F2</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>&amp;Restaurar</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Restore {n} pictures</source>
      <extracomment>For 1: &amp;Restore {n} picture</extracomment>
      <translation>
        <numerusform>&amp;Restaurar {n} foto</numerusform>
        <numerusform>&amp;Restaurar {n} fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Revert all</source>
      <translation>&amp;Revertir todo</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
      <source>&amp;Save the picture</source>
      <translation>G&amp;uardar la imagen</translation>
    </message>
    <message>
      <source>&amp;Search again</source>
      <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed</source>
      <translation>&amp;Apartadas y quitadas</translation>
    </message>
    <message>
      <source>&amp;Set aside and removed ({count})</source>
      <translation>&amp;Apartadas y quitadas ({count})</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>A&amp;justes…</translation>
    </message>
    <message>
      <source>&amp;Show Rollcall</source>
      <translation>&amp;Mostrar Rollcall</translation>
    </message>
    <message>
      <source>&amp;Sightings</source>
      <translation>A&amp;pariciones</translation>
    </message>
    <message>
      <source>&amp;Sign in</source>
      <translation>&amp;Anotar mi llegada</translation>
    </message>
    <message>
      <source>&amp;Sort</source>
      <translation>Agr&amp;upar</translation>
    </message>
    <message>
      <source>&amp;Strangers…</source>
      <translation>&amp;Desconocidos…</translation>
    </message>
    <message>
      <source>&amp;Swap left and right</source>
      <translation>Intercambiar i&amp;zquierda y derecha</translation>
    </message>
    <message>
      <source>&amp;Take from the camera</source>
      <translation>&amp;Tomar de la cámara</translation>
    </message>
    <message>
      <source>&amp;Take picture</source>
      <translation>&amp;Tomar foto</translation>
    </message>
    <message>
      <source>&amp;Tools</source>
      <translation>&amp;Herramientas</translation>
    </message>
    <message>
      <source>&amp;Totals</source>
      <translation>&amp;Totales</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entrenar</translation>
    </message>
    <message>
      <source>&amp;Train recognition…</source>
      <translation>&amp;Entrenar el reconocimiento…</translation>
    </message>
    <message>
      <source>&amp;Turn, mirror and shape</source>
      <translation>&amp;Girar, reflejar y formato</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Undo: {change}</source>
      <translation>&amp;Deshacer: {change}</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Desbloquear</translation>
    </message>
    <message>
      <source>&amp;Upside down (180°)</source>
      <translation>&amp;Boca abajo (180°)</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Usar</translation>
    </message>
    <message>
      <source>&amp;Verify</source>
      <translation>&amp;Verificar</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <translation>&amp;Quién</translation>
    </message>
    <message>
      <source>&amp;Who do I look like?</source>
      <translation>¿A &amp;quién me parezco?</translation>
    </message>
    <message>
      <source>&amp;Withdraw consent…</source>
      <translation>Re&amp;tirar consentimiento…</translation>
    </message>
    <message>
      <source>&amp;Withdraw…</source>
      <translation>Anu&amp;lar…</translation>
    </message>
    <message>
      <source>&amp;Workbench</source>
      <translation>Banco de &amp;trabajo</translation>
    </message>
    <message>
      <source>'{address}' is no address that starts with {allowed}.</source>
      <translation>«{address}» no es una dirección que empiece por {allowed}.</translation>
    </message>
    <message>
      <source>'{name}' cannot be the name of something trained; use letters and digits.</source>
      <translation>«{name}» no puede ser el nombre de un entrenamiento; use letras y cifras.</translation>
    </message>
    <message>
      <source>'{name}' looks like '{registered}', who is registered; give another name, as with a surname.</source>
      <translation>«{name}» se parece a «{registered}», ya registrado; use otro nombre, por ejemplo con un apellido.</translation>
    </message>
    <message>
      <source>'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another.</source>
      <translation>«{person}» es el nombre de una carpeta del sistema, en la que no se buscan fotos; elija otro.</translation>
    </message>
    <message>
      <source>'{person}' is what programs call a copy of '{original}'; choose another name.</source>
      <translation>«{person}» es como los programas llaman a una copia de «{original}»; elija otro nombre.</translation>
    </message>
    <message>
      <source>'{spec}' cannot be read ({error}). {usage}</source>
      <translation>No se puede leer «{spec}» ({error}). {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is neither a file nor a folder. {usage}</source>
      <translation>«{spec}» no es un archivo ni una carpeta. {usage}</translation>
    </message>
    <message>
      <source>'{spec}' is no recogniser: write nearest, double, head:NAME or ensemble:NAME.</source>
      <translation>«{spec}» no es un reconocedor: escriba nearest, double, head:NAME o ensemble:NAME.</translation>
    </message>
    <message>
      <source>(no source yet)</source>
      <translation>(todavía sin fuente)</translation>
    </message>
    <message>
      <source>0 is an identical face, and up to {threshold:.2f} a face gets the name.</source>
      <translation>0 es una cara idéntica; hasta {threshold:.2f} la cara recibe el nombre.</translation>
    </message>
    <message>
      <source>1 in {low} to 1 in {high}</source>
      <translation>de 1 de cada {low} a 1 de cada {high}</translation>
    </message>
    <message>
      <source>127.0.0.1 is this computer alone; another address needs a certificate.</source>
      <translation>127.0.0.1 es solo este equipo; otra dirección necesita un certificado.</translation>
    </message>
    <message>
      <source>180°, upside down</source>
      <translation>180° (boca abajo)</translation>
    </message>
    <message>
      <source>270°, a quarter to the left</source>
      <translation>270° (a la izquierda)</translation>
    </message>
    <message>
      <source>90°, a quarter to the right</source>
      <translation>90° (a la derecha)</translation>
    </message>
    <message>
      <source>95 %: {interval}</source>
      <translation>95 %: {interval}</translation>
    </message>
    <message>
      <source>&lt;b&gt;A game.&lt;/b&gt; It shows whose face is nearest, however far that is. It does not say who somebody is.</source>
      <translation>&lt;b&gt;Un juego.&lt;/b&gt; Muestra a quién pertenece la cara más cercana, por lejana que sea. No dice quién es alguien.</translation>
    </message>
    <message>
      <source>A PIN or passphrase has {least} to {most} characters.</source>
      <translation>Un PIN o una frase de contraseña tiene de {least} a {most} caracteres.</translation>
    </message>
    <message>
      <source>A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or removed can be restored.</source>
      <translation>Una mala foto, o una foto de otra persona, produce nombres erróneos. Aquí no se elimina nada: lo que se aparta o se quita se puede restaurar.</translation>
    </message>
    <message>
      <source>A camera or a program gave it this name; rename it to the person's name, or put it into a folder of that name.</source>
      <translation>Este nombre se lo dio una cámara o un programa; cámbielo por el nombre de la persona o póngala en una carpeta con ese nombre.</translation>
    </message>
    <message>
      <source>A change needs the header X-CSRF-Token of the page: open the page again.</source>
      <translation>Un cambio necesita la cabecera X-CSRF-Token de la página: vuelva a abrir la página.</translation>
    </message>
    <message>
      <source>A consent has to end later than now.</source>
      <translation>Un consentimiento tiene que terminar después de ahora.</translation>
    </message>
    <message>
      <source>A consent needs the name that the person typed, or their signature.</source>
      <translation>Un consentimiento necesita el nombre que escribió la persona, o su firma.</translation>
    </message>
    <message>
      <source>A consent without recognition is for nothing: without it a face is ignored anyway.</source>
      <translation>Un consentimiento sin reconocimiento no sirve de nada: sin él, la cara se ignora de todos modos.</translation>
    </message>
    <message>
      <source>A correction says why: give it a note.</source>
      <translation>Una corrección indica el motivo: añada una nota.</translation>
    </message>
    <message>
      <source>A damaged copy could not be deleted, and may still hold what was erased: delete {file} yourself ({error}).</source>
      <translation>Una copia dañada no se pudo eliminar y quizá aún contenga lo que se borró: elimine usted {file} ({error}).</translation>
    </message>
    <message>
      <source>A detector finds the faces of a picture; an embedder tells them apart. Each was trained by somebody on somebody's pictures, and its licence says what it may be used for. Nothing is downloaded without your consent.</source>
      <translation>Un detector encuentra las caras de una imagen; un extractor las distingue. Cada uno lo entrenó alguien con fotos de alguien, y su licencia dice para qué se puede usar. No se descarga nada sin su consentimiento.</translation>
    </message>
    <message>
      <source>A double click opens a picture</source>
      <translation>Un doble clic abre una foto</translation>
    </message>
    <message>
      <source>A double click opens the picture</source>
      <translation>Un doble clic abre la foto</translation>
    </message>
    <message>
      <source>A face against a person's pictures: average, nearest, normalised or margin (docs/accuracy.md).</source>
      <translation>Cómo se compara una cara con las fotos de una persona: average, nearest, normalised o margin (docs/accuracy.md).</translation>
    </message>
    <message>
      <source>A face ignored</source>
      <translation>Se ignoró una cara</translation>
    </message>
    <message>
      <source>A face that Rollcall keeps: it is not sealed.</source>
      <translation>Una cara que Rollcall conserva: no está cifrada.</translation>
    </message>
    <message>
      <source>A file of people: vCard, LDIF or CSV</source>
      <translation>Un archivo de personas: vCard, LDIF o CSV</translation>
    </message>
    <message>
      <source>A file that is not Rollcall's.</source>
      <translation>Un archivo que no es de Rollcall.</translation>
    </message>
    <message>
      <source>A folder of people to compare with; it is only read</source>
      <translation>Una carpeta de personas con las que comparar; solo se lee</translation>
    </message>
    <message>
      <source>A folder of photos goes with a .csv file.</source>
      <translation>Una carpeta de fotos solo se usa con un archivo .csv.</translation>
    </message>
    <message>
      <source>A folder of photos in which a photo manager has named the faces</source>
      <translation>Una carpeta de fotos en las que un gestor de fotos ha puesto nombre a las caras</translation>
    </message>
    <message>
      <source>A folder of photos; it is only read</source>
      <translation>Una carpeta de fotos; solo se lee</translation>
    </message>
    <message>
      <source>A folder of pictures that are called by the ids</source>
      <translation>Una carpeta de fotos que llevan como nombre los identificadores</translation>
    </message>
    <message>
      <source>A game: the most similar person of your gallery, however different the faces are. It does not say who somebody is.</source>
      <translation>Un juego: la persona más parecida de su galería, por distintas que sean las caras. No dice quién es alguien.</translation>
    </message>
    <message>
      <source>A game: the most similar person, however different</source>
      <translation>Un juego: la persona más parecida, por distinta que sea</translation>
    </message>
    <message>
      <source>A game: the nearest faces, however far. It does not say who somebody is.</source>
      <translation>Un juego: las caras más cercanas, por lejanas que sean. No dice quién es alguien.</translation>
    </message>
    <message>
      <source>A name cannot begin or end with a dot.</source>
      <translation>Un nombre no puede empezar ni terminar con un punto.</translation>
    </message>
    <message>
      <source>A name cannot contain {characters}</source>
      <translation>Un nombre no puede contener {characters}</translation>
    </message>
    <message>
      <source>A name is a guess.</source>
      <translation>Un nombre es una suposición.</translation>
    </message>
    <message>
      <source>A name needs a few good looks at the face.</source>
      <translation>Un nombre requiere unas cuantas muestras buenas de la cara.</translation>
    </message>
    <message>
      <source>A new passphrase is needed, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>Hace falta una frase de contraseña nueva, y no se dio ninguna: escríbala cuando Rollcall la pida, o defina ROLLCALL_PASSPHRASE o ROLLCALL_PASSPHRASE_FILE. No se cambió nada.</translation>
    </message>
    <message>
      <source>A new person.</source>
      <translation>Una persona nueva.</translation>
    </message>
    <message>
      <source>A new person. No picture of them is needed.</source>
      <translation>Una persona nueva. No hace falta ninguna foto suya.</translation>
    </message>
    <message>
      <source>A new person. The faces become pictures of them in the gallery.</source>
      <translation>Una persona nueva. Las caras pasan a ser sus fotos en la galería.</translation>
    </message>
    <message>
      <source>A new person. The looks become pictures of them.</source>
      <translation>Una persona nueva. Las muestras pasan a ser sus fotos.</translation>
    </message>
    <message>
      <source>A new person. The pictures are copied into the gallery folder.</source>
      <translation>Una persona nueva. Las fotos se copian en la carpeta de la galería.</translation>
    </message>
    <message>
      <source>A new person. The pictures stay on this computer.</source>
      <translation>Una persona nueva. Las fotos se quedan en este equipo.</translation>
    </message>
    <message>
      <source>A new person: this face is their first picture.</source>
      <translation>Una persona nueva: esta cara es su primera foto.</translation>
    </message>
    <message>
      <source>A page with plots and tables for your browser; it stays on this computer</source>
      <translation>Una página con gráficos y tablas para su navegador; se queda en este equipo</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
      <source>A photo, and by its name whose it is: photos in the gallery are your own plain files.</source>
      <translation>Una foto y, por su nombre, de quién es: las fotos de la galería son archivos corrientes de usted.</translation>
    </message>
    <message>
      <source>A photo, or one that is taken now</source>
      <translation>Una foto, o una que se toma ahora</translation>
    </message>
    <message>
      <source>A role, or the type vector, is not in the database ({error}). Make the role first, such as: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; for the type, install the extension pgvector on the server.</source>
      <translation>Falta un rol, o el tipo vector, en la base de datos ({error}). Cree antes el rol, por ejemplo: CREATE ROLE rollcall_desk LOGIN PASSWORD '...'; para el tipo, instale la extensión pgvector en el servidor.</translation>
    </message>
    <message>
      <source>A sheet covers {most} days at most; these are {count}.</source>
      <translation>Una hoja abarca {most} días como máximo; estos son {count}.</translation>
    </message>
    <message>
      <source>A sheet is saved as .csv, .xlsx or .pdf; '{file}' is none of them. Give the file another ending.</source>
      <translation>Una hoja se guarda como .csv, .xlsx o .pdf; «{file}» no es ninguno de ellos. Dé otra extensión al archivo.</translation>
    </message>
    <message>
      <source>A sighting needs a name.</source>
      <translation>Una aparición necesita un nombre.</translation>
    </message>
    <message>
      <source>A signature is a PNG picture of 500 kB at most.</source>
      <translation>Una firma es una imagen PNG de 500 kB como máximo.</translation>
    </message>
    <message>
      <source>A stranger ignored</source>
      <translation>Se ignoró a un desconocido</translation>
    </message>
    <message>
      <source>A text of consent has 1 to 100,000 characters.</source>
      <translation>Un texto de consentimiento tiene de 1 a 100 000 caracteres.</translation>
    </message>
    <message>
      <source>A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest.</source>
      <translation>Solo se puede aprender un umbral para distancias coseno: ponga recognition.scoring en average o nearest.</translation>
    </message>
    <message>
      <source>A token is made on the computer that Rollcall runs on: python main.py serve token add NAME</source>
      <translation>Un token se crea en el equipo en el que se ejecuta Rollcall: python main.py serve token add NAME</translation>
    </message>
    <message>
      <source>A token is needed: Authorization: Bearer TOKEN. To make one: python main.py serve token add NAME --scope read</source>
      <translation>Hace falta un token: Authorization: Bearer TOKEN. Para crear uno: python main.py serve token add NOMBRE --scope read</translation>
    </message>
    <message>
      <source>A token needs a name of 1 to {most} characters that can be shown.</source>
      <translation>Un token necesita un nombre de 1 a {most} caracteres que se puedan mostrar.</translation>
    </message>
    <message>
      <source>A&amp;ll cameras</source>
      <translation>Todas &amp;las cámaras</translation>
    </message>
    <message>
      <source>About Rollcall</source>
      <translation>Acerca de Rollcall</translation>
    </message>
    <message>
      <source>About it</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Absent</source>
      <translation>Ausencias</translation>
    </message>
    <message>
      <source>Accurate, for any use: SFace and FaceNet</source>
      <translation>Preciso, para cualquier uso: SFace y FaceNet</translation>
    </message>
    <message>
      <source>Accurate: ArcFace and EdgeFace-S, no commercial use</source>
      <translation>Preciso: ArcFace y EdgeFace-S, sin uso comercial</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add &amp;beside it</source>
      <translation>Añadir al &amp;lado</translation>
    </message>
    <message>
      <source>Add &amp;photos…</source>
      <translation>Añadir &amp;fotos…</translation>
    </message>
    <message>
      <source>Add an operator</source>
      <translation>Añadir un operador</translation>
    </message>
    <message>
      <source>Add by hand</source>
      <translation>Añadir a mano</translation>
    </message>
    <message>
      <source>Add photos of a person</source>
      <translation>Añadir fotos de una persona</translation>
    </message>
    <message>
      <source>Add photos of {name}</source>
      <translation>Añadir fotos de {name}</translation>
    </message>
    <message>
      <source>Add pictures of {name}</source>
      <translation>Añadir fotos de {name}</translation>
    </message>
    <message>
      <source>Add pictures of {person}…</source>
      <translation>Añadir fotos de {person}…</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>Añadir fotos…</translation>
    </message>
    <message>
      <source>Add to the gallery</source>
      <translation>Añadir a la galería</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>Añadir a {name}</translation>
    </message>
    <message>
      <source>Added a face of {file} to {person}</source>
      <translation>Se añadió una cara de {file} a {person}</translation>
    </message>
    <message>
      <source>Added to the threshold</source>
      <translation>Se suma al umbral</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>Añadido a {name}.</translation>
    </message>
    <message>
      <source>Added up</source>
      <translation>Suma</translation>
    </message>
    <message numerus="yes">
      <source>Added {n} pictures of {person}</source>
      <extracomment>For 1: Added a picture of {person}</extracomment>
      <translation>
        <numerusform>Se añadió {n} foto de {person}</numerusform>
        <numerusform>Se añadieron {n} fotos de {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Adding the face to {name}</source>
      <translation>Añadiendo la cara a {name}</translation>
    </message>
    <message numerus="yes">
      <source>Adding {n} pictures to {name}</source>
      <extracomment>For 1: Adding the picture to {name}</extracomment>
      <translation>
        <numerusform>Añadiendo {n} foto a {name}</numerusform>
        <numerusform>Añadiendo {n} fotos a {name}</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Address of the camera</source>
      <translation>Dirección de la cámara</translation>
    </message>
    <message>
      <source>Address of the server</source>
      <translation>Dirección del servidor</translation>
    </message>
    <message>
      <source>Address, for example rtsp://camera.local/stream or http://camera.local/video:</source>
      <translation>Dirección, por ejemplo rtsp://camera.local/stream o http://camera.local/video:</translation>
    </message>
    <message>
      <source>Addresses that begin with '{scheme}://' cannot be shown. {usage}</source>
      <translation>No se pueden mostrar direcciones que empiecen por «{scheme}://». {usage}</translation>
    </message>
    <message>
      <source>Adds a source</source>
      <translation>Añade una fuente</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures, which needs no training when people come or go.</source>
      <translation>Consejo: siga con la comparación con fotos, que no requiere entrenar cuando entran o salen personas.</translation>
    </message>
    <message>
      <source>Advice: stay with comparing with pictures.</source>
      <translation>Consejo: siga con la comparación con fotos.</translation>
    </message>
    <message>
      <source>Again for the next face</source>
      <translation>Otra vez para la cara siguiente</translation>
    </message>
    <message>
      <source>Agree and download</source>
      <translation>Aceptar y descargar</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>Todos los grupos</translation>
    </message>
    <message>
      <source>All pictures go to {other}.</source>
      <translation>Todas las fotos pasan a {other}.</translation>
    </message>
    <message>
      <source>All pictures of your gallery are processed again: up to three of each person are registered, the others are queries, and some people are left out as strangers. More people, and more pictures of each, make the figures more precise. This can take minutes; the live picture goes on.</source>
      <translation>Se procesan de nuevo todas las fotos de su galería: se registran hasta tres de cada persona, las demás son consultas, y algunas personas se dejan fuera como desconocidos. Con más personas, y más fotos de cada una, las cifras son más precisas. Puede tardar minutos; la imagen en directo continúa.</translation>
    </message>
    <message>
      <source>All results</source>
      <translation>Todos los resultados</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>Está bien</translation>
    </message>
    <message>
      <source>All strangers are erased.</source>
      <translation>Se han borrado todos los desconocidos.</translation>
    </message>
    <message>
      <source>All templates are under a new key. Copies of the former ones match nothing any more.</source>
      <translation>Todas las plantillas están con una clave nueva. Las copias de las anteriores ya no coinciden con nada.</translation>
    </message>
    <message>
      <source>Almost the same as a look that is there already. Turn your head a little.</source>
      <translation>Casi igual que una muestra que ya está. Gire un poco la cabeza.</translation>
    </message>
    <message>
      <source>Among &amp;other people…</source>
      <translation>Entre &amp;otras personas…</translation>
    </message>
    <message>
      <source>Among {people} on {pictures} of {folder}</source>
      <translation>Entre {people} en {pictures} de {folder}</translation>
    </message>
    <message>
      <source>An entry by hand no longer counts; it stays on record</source>
      <translation>Una anotación hecha a mano deja de contar; queda constancia de ella</translation>
    </message>
    <message>
      <source>An export is a .zip file; '{file}' is not. Give it another ending.</source>
      <translation>Una exportación es un archivo .zip; «{file}» no lo es. Dele otra extensión.</translation>
    </message>
    <message>
      <source>An operator needs a name.</source>
      <translation>Un operador necesita un nombre.</translation>
    </message>
    <message>
      <source>Analysing pictures</source>
      <translation>Analizando fotos</translation>
    </message>
    <message>
      <source>Analysing {subject}</source>
      <translation>Analizando {subject}</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps both equal.</source>
      <translation>Otro Rollcall de este equipo mantiene ambos iguales.</translation>
    </message>
    <message>
      <source>Another Rollcall on this computer keeps {folder} equal with the server. To see how far it is: python main.py gallery server status</source>
      <translation>Otro Rollcall de este equipo mantiene {folder} igual que en el servidor. Para ver cómo va: python main.py gallery server status</translation>
    </message>
    <message>
      <source>Another import into this gallery is running. Wait until it is done.</source>
      <translation>Se está importando otra cosa en esta galería. Espere a que termine.</translation>
    </message>
    <message>
      <source>Another name for {person}; the pictures stay.</source>
      <translation>Otro nombre para {person}; las fotos se conservan.</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Cualquier momento</translation>
    </message>
    <message>
      <source>Apache-2.0 (OpenFace); the package that carries it MIT</source>
      <translation>Apache-2.0 (OpenFace); el paquete que lo contiene, MIT</translation>
    </message>
    <message>
      <source>Are {person} and {other} one person?</source>
      <translation>¿Son {person} y {other} la misma persona?</translation>
    </message>
    <message>
      <source>Arrivals</source>
      <translation>Llegadas</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>Llegadas y salidas</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}</source>
      <translation>Las llegadas se envían a {host}</translation>
    </message>
    <message>
      <source>Arrivals are sent to {host}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them.</source>
      <translation>Las llegadas se envían a {host}: quién llega y se va, y cuándo, como dice config.yaml (webhook.url). Todo lo demás se queda en este equipo: la imagen, las fotos de la carpeta de la galería y los vectores calculados a partir de ellas.</translation>
    </message>
    <message>
      <source>As it &amp;comes</source>
      <translation>&amp;Tal como llega</translation>
    </message>
    <message>
      <source>As older systems did</source>
      <translation>Como los sistemas antiguos</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>As the source says</source>
      <translation>Según la fuente</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Ask the camera for its streams</source>
      <translation>Consultar las transmisiones de la cámara</translation>
    </message>
    <message>
      <source>Ask the networks of this computer</source>
      <translation>Consultar las redes de este equipo</translation>
    </message>
    <message>
      <source>Asking the network for cameras</source>
      <translation>Buscando cámaras en la red</translation>
    </message>
    <message>
      <source>Asking {subject}</source>
      <translation>Consultando {subject}</translation>
    </message>
    <message>
      <source>At its own limit it named fewer of your people: {trained} % instead of {nearest} %.</source>
      <translation>Con su propio límite reconoció a menos de sus personas: {trained} % en vez de {nearest} %.</translation>
    </message>
    <message>
      <source>At least {least} characters; six digits or more are better.</source>
      <translation>Al menos {least} caracteres; es mejor que sean seis cifras o más.</translation>
    </message>
    <message numerus="yes">
      <source>At least {n} decisions could not be read: look at the threshold and at Check the gallery.</source>
      <extracomment>For 1: At least {n} decision could not be read: look at the threshold and at Check the gallery.</extracomment>
      <translation>
        <numerusform>No se pudo leer al menos {n} decisión: revise el umbral y «Comprobar la galería».</numerusform>
        <numerusform>No se pudieron leer al menos {n} decisiones: revise el umbral y «Comprobar la galería».</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Asistencia</translation>
    </message>
    <message>
      <source>Attendance entered</source>
      <translation>Asistencia anotada</translation>
    </message>
    <message>
      <source>Attendance exported</source>
      <translation>Asistencia exportada</translation>
    </message>
    <message>
      <source>Attendance rules set</source>
      <translation>Reglas de asistencia fijadas</translation>
    </message>
    <message>
      <source>Au&amp;dit trail…</source>
      <translation>Registro de a&amp;uditoría…</translation>
    </message>
    <message>
      <source>Audit trail</source>
      <translation>Registro de auditoría</translation>
    </message>
    <message>
      <source>Authority of the server's certificate</source>
      <translation>Autoridad del certificado del servidor</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Volver al valor predeterminado: {value}</translation>
    </message>
    <message>
      <source>Back within</source>
      <translation>Regreso antes de</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Equilibrado</translation>
    </message>
    <message>
      <source>Begin again at the end</source>
      <translation>Empezar otra vez al terminar</translation>
    </message>
    <message>
      <source>Begins with the full screen of a reception desk, which an operator's PIN ends.</source>
      <translation>Empieza con la pantalla completa de una recepción, de la que se sale con el PIN de un operador.</translation>
    </message>
    <message>
      <source>Benchmark: {subject}</source>
      <translation>Prueba de rendimiento: {subject}</translation>
    </message>
    <message>
      <source>Best distance</source>
      <translation>Menor distancia</translation>
    </message>
    <message>
      <source>Better than comparing with pictures: use it.</source>
      <translation>Mejor que comparar con fotos: úselo.</translation>
    </message>
    <message>
      <source>Blackens what is outside of the face's oval first.</source>
      <translation>Antes ennegrece lo que queda fuera del óvalo de la cara.</translation>
    </message>
    <message>
      <source>Blur registered faces</source>
      <translation>Desenfocar las caras registradas</translation>
    </message>
    <message>
      <source>Blurred. Hold still for a moment.</source>
      <translation>Borrosa. Quédese quieto un momento.</translation>
    </message>
    <message>
      <source>Both are {other}</source>
      <translation>Ambas son {other}</translation>
    </message>
    <message>
      <source>Both stay as they are, and this is not reported again.</source>
      <translation>Ambas se quedan como están, y no se vuelve a avisar de esto.</translation>
    </message>
    <message>
      <source>C&amp;lear</source>
      <translation>&amp;Borrar</translation>
    </message>
    <message>
      <source>CASIA-WebFace and FaceScrub</source>
      <translation>CASIA-WebFace y FaceScrub</translation>
    </message>
    <message>
      <source>CASIA-WebFace, VGGFace2 and MS1MV2</source>
      <translation>CASIA-WebFace, VGGFace2 y MS1MV2</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Called {name} before.</source>
      <translation>Antes se llamaba {name}.</translation>
    </message>
    <message>
      <source>Came</source>
      <translation>Llegada</translation>
    </message>
    <message>
      <source>Came, left or excused: an entry with your name</source>
      <translation>Llegada, salida o justificación: una anotación con el nombre de usted</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Camera and other sources</source>
      <translation>Cámara y otras fuentes</translation>
    </message>
    <message>
      <source>Camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>Número de cámara, archivo de vídeo, carpeta de imágenes, dirección rtsp:// o http://, o demo.</translation>
    </message>
    <message>
      <source>Camera {name}</source>
      <translation>Cámara {name}</translation>
    </message>
    <message>
      <source>Camera {number}</source>
      <translation>Cámara {number}</translation>
    </message>
    <message>
      <source>Camera {number} ({name})</source>
      <translation>Cámara {number} ({name})</translation>
    </message>
    <message>
      <source>Camera {number} does not open; it is missing or another program is using it. {alternatives}</source>
      <translation>La cámara {number} no se abre: falta o la está usando otro programa. {alternatives}</translation>
    </message>
    <message>
      <source>Camera {number} is opened as soon as that is possible.</source>
      <translation>La cámara {number} se abrirá en cuanto sea posible.</translation>
    </message>
    <message>
      <source>Camera {number} stopped sending pictures. Check its plug.</source>
      <translation>La cámara {number} dejó de enviar imágenes. Compruebe su conexión.</translation>
    </message>
    <message>
      <source>Camera, file, folder, address or demo</source>
      <translation>Cámara, archivo, carpeta, dirección o demostración</translation>
    </message>
    <message>
      <source>Camera: {place}</source>
      <translation>Cámara: {place}</translation>
    </message>
    <message>
      <source>Cameras that answered</source>
      <translation>Cámaras que respondieron</translation>
    </message>
    <message>
      <source>Cameras with ONVIF on the networks of this computer</source>
      <translation>Cámaras con ONVIF en las redes de este equipo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>Certificate and name checked</source>
      <translation>Certificado y nombre comprobados</translation>
    </message>
    <message>
      <source>Certificate authority</source>
      <translation>Autoridad de certificación</translation>
    </message>
    <message>
      <source>Certificate checked</source>
      <translation>Certificado comprobado</translation>
    </message>
    <message>
      <source>Certificate of this desk</source>
      <translation>Certificado de este puesto</translation>
    </message>
    <message>
      <source>Changed, not saved</source>
      <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
      <source>Changes need an operator's PIN: unlock (Ctrl+Shift+L)</source>
      <translation>Los cambios requieren el PIN de un operador: desbloquear (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
      <source>Check every picture now; changed pictures are checked automatically</source>
      <translation>Comprobar ahora todas las fotos; las fotos cambiadas se comprueban solas</translation>
    </message>
    <message>
      <source>Check the gallery</source>
      <translation>Comprobar la galería</translation>
    </message>
    <message>
      <source>Check the signature and the place of every entry</source>
      <translation>Comprobar la firma y el lugar de cada entrada</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <source>Choose a file of people from your organisation's directory, or a folder of photos in which the faces have names, or drop it here.

What would be done is listed first; nothing is written before.</source>
      <translation>Elija un archivo de personas del directorio de su organización o una carpeta de fotos en las que las caras tengan nombre, o suéltelo aquí.

Primero se muestra una lista de lo que se haría; antes no se escribe nada.</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>Elegir una carpeta de personas</translation>
    </message>
    <message>
      <source>Choose a folder of photos</source>
      <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
      <source>Choose a passphrase: it seals the faces and names that Rollcall keeps. Without it nobody can open them, you neither.</source>
      <translation>Elija una frase de contraseña: cifra las caras y los nombres que Rollcall conserva. Sin ella nadie puede abrirlos, tampoco usted.</translation>
    </message>
    <message>
      <source>Choose a photo first.</source>
      <translation>Elija primero una foto.</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>Elegir una fuente</translation>
    </message>
    <message>
      <source>Choose a source…</source>
      <translation>Elegir una fuente…</translation>
    </message>
    <message>
      <source>Choose another camera, a file, an address or the demo.</source>
      <translation>Elija otra cámara, un archivo, una dirección o la demostración.</translation>
    </message>
    <message>
      <source>Choose how Rollcall shall be trained</source>
      <translation>Elegir cómo se entrena Rollcall</translation>
    </message>
    <message>
      <source>Choose photos of a person; dropping them here does the same</source>
      <translation>Elegir fotos de una persona; soltarlas aquí hace lo mismo</translation>
    </message>
    <message>
      <source>Choose the &amp;key picture…</source>
      <translation>Elegir la foto &amp;principal…</translation>
    </message>
    <message>
      <source>Choose the camera that the picture comes from.</source>
      <translation>Elija la cámara de la que viene la imagen.</translation>
    </message>
    <message>
      <source>Choose the face</source>
      <translation>Elegir la cara</translation>
    </message>
    <message>
      <source>Choose the face…</source>
      <translation>Elegir la cara…</translation>
    </message>
    <message>
      <source>Choose two networks or more. Others can be fetched under Tools, Models and licences.</source>
      <translation>Elija dos redes neuronales o más. Puede obtener otras en «Herramientas &gt; Modelos y licencias».</translation>
    </message>
    <message>
      <source>Choose two or more.</source>
      <translation>Elija dos o más.</translation>
    </message>
    <message>
      <source>Choose where the picture comes from.</source>
      <translation>Elija de dónde viene la imagen.</translation>
    </message>
    <message>
      <source>Choose: {name}</source>
      <translation>Elegir: {name}</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Chose the picture of {person}</source>
      <translation>Se eligió la foto de {person}</translation>
    </message>
    <message>
      <source>Clearly the largest face</source>
      <translation>Cara claramente mayor</translation>
    </message>
    <message>
      <source>Click on a face of somebody else to exclude it; click again to include it.</source>
      <translation>Haga clic en la cara de otra persona para excluirla; otro clic la vuelve a incluir.</translation>
    </message>
    <message>
      <source>Click on a picture to see what can be done with it; hold Ctrl for several.</source>
      <translation>Haga clic en una foto para ver qué se puede hacer con ella; mantenga Ctrl para elegir varias.</translation>
    </message>
    <message>
      <source>Click on the picture to show for {name} in lists, then on “Make key picture”.</source>
      <translation>Haga clic en la foto que se mostrará de {name} en las listas y luego en «Hacer foto principal».</translation>
    </message>
    <message>
      <source>Click the right face; only it is kept in use.</source>
      <translation>Haga clic en la cara correcta; solo esa se seguirá usando.</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <source>Close the card of a face, or leave full screen</source>
      <translation>Cerrar la ficha de una cara o salir de pantalla completa</translation>
    </message>
    <message>
      <source>Close the window</source>
      <translation>Cerrar la ventana</translation>
    </message>
    <message>
      <source>Close the window and keep nothing (Esc)</source>
      <translation>Cerrar la ventana sin conservar nada (Esc)</translation>
    </message>
    <message>
      <source>Close this card</source>
      <translation>Cerrar esta ficha</translation>
    </message>
    <message>
      <source>Codec</source>
      <translation>Códec</translation>
    </message>
    <message>
      <source>Collect no more looks</source>
      <translation>No tomar más muestras</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Colours of the window: system, light or dark.</source>
      <translation>Colores de la ventana: del sistema, claro u oscuro.</translation>
    </message>
    <message>
      <source>Commercial use</source>
      <translation>Uso comercial</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare with the people of the gallery</source>
      <translation>Comparar con las personas de la galería</translation>
    </message>
    <message>
      <source>Comparing faces</source>
      <translation>Comparando caras</translation>
    </message>
    <message>
      <source>Comparing with pictures</source>
      <translation>Comparación con fotos</translation>
    </message>
    <message>
      <source>Comparing with recognition by pictures alone</source>
      <translation>Comparando con el reconocimiento solo por fotos</translation>
    </message>
    <message>
      <source>Comparing with the pictures</source>
      <translation>Comparación con las fotos</translation>
    </message>
    <message>
      <source>Comparing…</source>
      <translation>Comparando…</translation>
    </message>
    <message>
      <source>Computing checksums of the pictures</source>
      <translation>Calculando las sumas de comprobación de las fotos</translation>
    </message>
    <message>
      <source>Connection lost. {problem}</source>
      <translation>Conexión perdida. {problem}</translation>
    </message>
    <message>
      <source>Connects by TLS and checks the broker's certificate.</source>
      <translation>Se conecta por TLS y comprueba el certificado del bróker.</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Consent given</source>
      <translation>Consentimiento dado</translation>
    </message>
    <message>
      <source>Consent given on {day}, ended on {end}.</source>
      <translation>Consentimiento dado el {day}, terminó el {end}.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until it is withdrawn.</source>
      <translation>Consentimiento dado el {day}, hasta que se retire.</translation>
    </message>
    <message>
      <source>Consent given on {day}, until {end}.</source>
      <translation>Consentimiento dado el {day}, hasta el {end}.</translation>
    </message>
    <message>
      <source>Consent is required here: {name} is not recognised before theirs is recorded.</source>
      <translation>Aquí se exige consentimiento: no se reconoce a {name} hasta que conste el suyo.</translation>
    </message>
    <message>
      <source>Consent text added</source>
      <translation>Texto de consentimiento añadido</translation>
    </message>
    <message>
      <source>Consent withdrawn</source>
      <translation>Consentimiento retirado</translation>
    </message>
    <message>
      <source>Consent withdrawn on {day}.</source>
      <translation>Consentimiento retirado el {day}.</translation>
    </message>
    <message>
      <source>Copies with face tags for photo managers…</source>
      <translation>Copias con etiquetas de caras para gestores de fotos…</translation>
    </message>
    <message>
      <source>Copying pictures</source>
      <translation>Copiando fotos</translation>
    </message>
    <message>
      <source>Counts at the next start</source>
      <translation>Vale desde el próximo inicio</translation>
    </message>
    <message>
      <source>Cropping a face from {subject}</source>
      <translation>Recortando una cara de {subject}</translation>
    </message>
    <message>
      <source>Cropping faces</source>
      <translation>Recortando caras</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Database server</source>
      <translation>Servidor de base de datos</translation>
    </message>
    <message>
      <source>Database server left</source>
      <translation>Se dejó el servidor de base de datos</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <source>Days exported</source>
      <translation>Días exportados</translation>
    </message>
    <message>
      <source>Days that copies of damaged databases are kept before they are deleted.</source>
      <translation>Días que se conservan las copias de bases de datos dañadas antes de eliminarlas.</translation>
    </message>
    <message>
      <source>Days that entries of the audit trail are kept; 0 keeps them all.</source>
      <translation>Días que se conservan las entradas del registro de auditoría; 0 las conserva todas.</translation>
    </message>
    <message>
      <source>Days that pictures set aside are kept before they are deleted; 0 keeps them.</source>
      <translation>Días que se conservan las fotos apartadas antes de eliminarlas; 0 las conserva.</translation>
    </message>
    <message>
      <source>Days that removed pictures can be restored before they are deleted.</source>
      <translation>Días en que se pueden restaurar las fotos quitadas antes de eliminarlas.</translation>
    </message>
    <message>
      <source>Days that sightings are kept; 0 records none.</source>
      <translation>Días que se conservan las apariciones; 0 no registra ninguna.</translation>
    </message>
    <message>
      <source>De&amp;mo</source>
      <translation>De&amp;mostración</translation>
    </message>
    <message>
      <source>DeepFace, Facebook's network of 2014, trained by Swarup Ghosh</source>
      <translation>DeepFace, la red de Facebook de 2014, entrenada por Swarup Ghosh</translation>
    </message>
    <message>
      <source>DeepFace, locally connected</source>
      <translation>DeepFace, con conexiones locales</translation>
    </message>
    <message>
      <source>Default: {value}</source>
      <translation>Predeterminado: {value}</translation>
    </message>
    <message>
      <source>Degrees clockwise by which the source's pictures are turned: 0, 90, 180 or 270.</source>
      <translation>Grados que se giran en sentido horario las imágenes de la fuente: 0, 90, 180 o 270.</translation>
    </message>
    <message>
      <source>Delete all looks and sightings of strangers</source>
      <translation>Eliminar todas las muestras y apariciones de desconocidos</translation>
    </message>
    <message>
      <source>Delete the last character</source>
      <translation>Eliminar el último carácter</translation>
    </message>
    <message>
      <source>Delete these sightings for good</source>
      <translation>Eliminar estas apariciones definitivamente</translation>
    </message>
    <message>
      <source>Demo</source>
      <translation>Demostración</translation>
    </message>
    <message>
      <source>Demo: a made-up clip, not recorded</source>
      <translation>Demostración: un clip inventado, no grabado</translation>
    </message>
    <message>
      <source>Departures</source>
      <translation>Salidas</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Details in the log</source>
      <translation>Detalles en el registro</translation>
    </message>
    <message>
      <source>Detecting faces</source>
      <translation>Detectando caras</translation>
    </message>
    <message>
      <source>Detecting faces in {subject}</source>
      <translation>Detectando caras en {subject}</translation>
    </message>
    <message>
      <source>Detector</source>
      <translation>Detector</translation>
    </message>
    <message>
      <source>Detector · network · precision</source>
      <translation>Detector · red neuronal · precisión</translation>
    </message>
    <message>
      <source>Detector, network, figures, and what the threshold means</source>
      <translation>Detector, red neuronal, cifras y qué significa el umbral</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Directorios</translation>
    </message>
    <message>
      <source>Discard these looks and collect new ones</source>
      <translation>Descartar estas muestras y tomar otras</translation>
    </message>
    <message>
      <source>Discovery by Home Assistant</source>
      <translation>Detección por Home Assistant</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>Descartar este aviso</translation>
    </message>
    <message>
      <source>Distance from 0 to 2 over which a face is unknown; sface takes up to 0.02 off for a poor picture. Without a value, the slider's or the network's own.</source>
      <translation>Distancia de 0 a 2 a partir de la cual una cara es desconocida; sface resta hasta 0,02 si la imagen es mala. Sin valor, la del control deslizante o la propia de la red neuronal.</translation>
    </message>
    <message>
      <source>Distance to the next person</source>
      <translation>Distancia a la siguiente persona</translation>
    </message>
    <message>
      <source>Distances between pictures of the gallery</source>
      <translation>Distancias entre las fotos de la galería</translation>
    </message>
    <message>
      <source>Do what is listed</source>
      <translation>Hacer lo que figura en la lista</translation>
    </message>
    <message>
      <source>Does {name} withdraw their consent?</source>
      <translation>¿{name} retira su consentimiento?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Done. That is enough.</source>
      <translation>Listo. Es suficiente.</translation>
    </message>
    <message>
      <source>Double verification needs two networks, and {name} is one: choose accurate, accurate-free or a fusion such as sface+edgeface-s.</source>
      <translation>La verificación doble necesita dos redes neuronales, y {name} es una sola: elija accurate, accurate-free o una combinación como sface+edgeface-s.</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Download a network</source>
      <translation>Descargar una red neuronal</translation>
    </message>
    <message>
      <source>Download missing networks</source>
      <translation>Descargar las redes neuronales que faltan</translation>
    </message>
    <message>
      <source>Download the weights of {model}?</source>
      <translation>¿Descargar los pesos de {model}?</translation>
    </message>
    <message>
      <source>Downloading {subject}</source>
      <translation>Descargando {subject}</translation>
    </message>
    <message>
      <source>Download…</source>
      <translation>Descargar…</translation>
    </message>
    <message>
      <source>Drawing overview sheets</source>
      <translation>Dibujando las hojas de resumen</translation>
    </message>
    <message>
      <source>Drop a folder of photos here, or choose one.

Hundreds of pictures take some minutes; the live picture goes on meanwhile.</source>
      <translation>Suelte aquí una carpeta de fotos o elija una.

Cientos de fotos tardan unos minutos; mientras tanto, la imagen en directo continúa.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody here.

Or put it into the gallery folder: the file's name is the person's name.</source>
      <translation>Suelte aquí una foto de alguien.

O póngala en la carpeta de la galería: el nombre del archivo es el nombre de la persona.</translation>
    </message>
    <message>
      <source>Drop a photo of somebody onto the window to register them.</source>
      <translation>Suelte la foto de alguien sobre la ventana para registrarlo.</translation>
    </message>
    <message>
      <source>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right one.</source>
      <translation>Suelte una foto sobre la ventana, o péguela, y escriba el nombre. Si hay varias caras, haga clic en la correcta.</translation>
    </message>
    <message>
      <source>Drop pictures here, or a folder of them.

They are processed on this computer and are not registered.</source>
      <translation>Suelte aquí fotos o una carpeta de ellas.

Se procesan en este equipo y no se registran.</translation>
    </message>
    <message>
      <source>Drop the photos to register somebody</source>
      <translation>Suelte las fotos para registrar a alguien</translation>
    </message>
    <message>
      <source>Drop the video to play it</source>
      <translation>Suelte el vídeo para reproducirlo</translation>
    </message>
    <message>
      <source>E&amp;nough</source>
      <translation>Es &amp;suficiente</translation>
    </message>
    <message>
      <source>E&amp;rase all…</source>
      <translation>&amp;Borrar todo…</translation>
    </message>
    <message>
      <source>E&amp;rase what is shown…</source>
      <translation>&amp;Borrar lo mostrado…</translation>
    </message>
    <message>
      <source>E&amp;xport everybody…</source>
      <translation>E&amp;xportar a todos…</translation>
    </message>
    <message>
      <source>E&amp;xport what is kept…</source>
      <translation>E&amp;xportar lo guardado…</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <source>Each picture is another person, named after its file</source>
      <translation>Cada foto es otra persona, con el nombre de su archivo</translation>
    </message>
    <message>
      <source>Early</source>
      <translation>Salida anticipada</translation>
    </message>
    <message>
      <source>Embedding pictures</source>
      <translation>Calculando los vectores de las fotos</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>Cifrado</translation>
    </message>
    <message>
      <source>Encrypted, certificate not checked</source>
      <translation>Cifrado, certificado sin comprobar</translation>
    </message>
    <message>
      <source>Encryption to the server</source>
      <translation>Cifrado con el servidor</translation>
    </message>
    <message>
      <source>Encrypts faces, names and times that are kept; photos stay plain unless they are sealed too.</source>
      <translation>Cifra las caras, los nombres y las horas que se conservan; las fotos quedan sin cifrar, salvo que también se cifren.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Anotar</translation>
    </message>
    <message>
      <source>Enter by hand</source>
      <translation>Anotar a mano</translation>
    </message>
    <message>
      <source>Enter shows somebody's pictures, F2 renames, Delete removes</source>
      <translation>Enter muestra las fotos de alguien, F2 cambia el nombre, Supr lo quita</translation>
    </message>
    <message>
      <source>Enter that somebody was here, without their face</source>
      <translation>Anotar que alguien estuvo aquí, sin su cara</translation>
    </message>
    <message>
      <source>Entries that this computer wrote are missing from the trail.</source>
      <translation>Faltan en el registro entradas que escribió este equipo.</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Anotación</translation>
    </message>
    <message>
      <source>Entry {number} is a withdrawal: enter again what was withdrawn.</source>
      <translation>La anotación {number} es una anulación: vuelva a introducir lo que se anuló.</translation>
    </message>
    <message>
      <source>Entry {number} was withdrawn already.</source>
      <translation>La anotación {number} ya se anuló.</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase all of them…</source>
      <translation>Borrar todo…</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Borrar definitivamente</translation>
    </message>
    <message>
      <source>Erase sightings</source>
      <translation>Borrar apariciones</translation>
    </message>
    <message>
      <source>Erase strangers</source>
      <translation>Borrar desconocidos</translation>
    </message>
    <message>
      <source>Erase {name} for good?</source>
      <translation>¿Borrar definitivamente a {name}?</translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} sightings for good?</source>
      <extracomment>For 1: Erase {n} sighting for good?</extracomment>
      <translation>
        <numerusform>¿Borrar definitivamente {n} aparición?</numerusform>
        <numerusform>¿Borrar definitivamente {n} apariciones?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Erase {n} strangers for good?</source>
      <extracomment>For 1: Erase {n} stranger for good?</extracomment>
      <translation>
        <numerusform>¿Borrar definitivamente a {n} desconocido?</numerusform>
        <numerusform>¿Borrar definitivamente a {n} desconocidos?</numerusform>
      </translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>Se borró definitivamente</translation>
    </message>
    <message>
      <source>Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered.</source>
      <translation>Las apariciones borradas no se pueden restaurar. Las fotos de la galería se conservan y todos siguen registrados.</translation>
    </message>
    <message>
      <source>Erased {pictures} and {sightings}; searched {files} byte by byte, nothing is left</source>
      <translation>Borrado: {pictures} y {sightings}; se buscó byte a byte en {files}, y no queda nada</translation>
    </message>
    <message>
      <source>Erased, but something is left in files that are in use: close what uses them, and erase once more</source>
      <translation>Borrado, pero queda algo en archivos que están en uso: cierre lo que los usa y borre otra vez</translation>
    </message>
    <message>
      <source>Errors only</source>
      <translation>Solo errores</translation>
    </message>
    <message>
      <source>Evaluate it against comparing pictures, on the present pictures</source>
      <translation>Evaluarlo frente a la comparación con fotos, con las fotos actuales</translation>
    </message>
    <message>
      <source>Evaluating the thresholds in use</source>
      <translation>Evaluando los umbrales en uso</translation>
    </message>
    <message>
      <source>Evaluating {subject}</source>
      <translation>Evaluando {subject}</translation>
    </message>
    <message>
      <source>Even out the light</source>
      <translation>Igualar la luz</translation>
    </message>
    <message>
      <source>Evens out the light of every face first.</source>
      <translation>Antes iguala la luz de cada cara.</translation>
    </message>
    <message>
      <source>Events cannot be sent to {url} ({problem}). They wait, and Rollcall tries again.</source>
      <translation>No se pueden enviar eventos a {url} ({problem}). Quedan en espera y Rollcall vuelve a intentarlo.</translation>
    </message>
    <message>
      <source>Events that may wait</source>
      <translation>Eventos en espera</translation>
    </message>
    <message>
      <source>Events that may wait while it does not answer; the oldest give way.</source>
      <translation>Eventos que pueden esperar mientras no responde; los más antiguos ceden su sitio.</translation>
    </message>
    <message>
      <source>Every face is compared with the pictures of your people, and gets the name of the nearest, if that is near enough. It needs no training: whoever is registered is known at once, whoever is removed is forgotten at once.

Training may recognise your people better, or not: afterwards both are evaluated on pictures that were not used for training.</source>
      <translation>Cada cara se compara con las fotos de sus personas y recibe el nombre de la más cercana, si lo está lo suficiente. No requiere entrenamiento: a quien se registra se le reconoce al momento, y a quien se quita se le olvida al momento.

Entrenar quizá reconozca mejor a sus personas, o quizá no: después se evalúan ambos con fotos que no se usaron para entrenar.</translation>
    </message>
    <message>
      <source>Every face is excluded</source>
      <translation>Todas las caras están excluidas</translation>
    </message>
    <message>
      <source>Every picture of the gallery is being checked…</source>
      <translation>Se están comprobando todas las fotos de la galería…</translation>
    </message>
    <message>
      <source>Every pixel of it is transparent; save it without transparency.</source>
      <translation>Todos sus píxeles son transparentes; guárdela sin transparencia.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Everybody has a valid consent.</source>
      <translation>Todos tienen un consentimiento válido.</translation>
    </message>
    <message>
      <source>Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some.</source>
      <translation>Todos tienen una sola foto: no se puede saber con qué frecuencia no se reconoce a sus personas. Añada una segunda foto de algunas.</translation>
    </message>
    <message>
      <source>Everybody is recognised as before, with the same distances. Templates that somebody copied match nothing any more. Do this when you suspect that a copy was taken.</source>
      <translation>Se reconoce a todos como antes, con las mismas distancias. Las plantillas que alguien haya copiado ya no coinciden con nada. Hágalo si sospecha que alguien se llevó una copia.</translation>
    </message>
    <message>
      <source>Everything as it was saved last</source>
      <translation>Todo como se guardó la última vez</translation>
    </message>
    <message>
      <source>Everything stays on this computer</source>
      <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
      <source>Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them. Nothing is sent anywhere.</source>
      <translation>Todo se queda en este equipo: la imagen, las fotos de la carpeta de la galería y los vectores calculados a partir de ellas. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <source>Everything, for finding a fault</source>
      <translation>Todo, para buscar un fallo</translation>
    </message>
    <message>
      <source>Exchanged with the database server</source>
      <translation>Intercambio con el servidor de base de datos</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>Justificadas</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Previsto</translation>
    </message>
    <message>
      <source>Expected {hours}, {zone}</source>
      <translation>Previsto: {hours}, {zone}</translation>
    </message>
    <message>
      <source>Export what is kept of everybody</source>
      <translation>Exportar lo que se conserva de todos</translation>
    </message>
    <message>
      <source>Export what is kept of {name}</source>
      <translation>Exportar lo que se conserva de {name}</translation>
    </message>
    <message>
      <source>F&amp;ile…</source>
      <translation>A&amp;rchivo…</translation>
    </message>
    <message>
      <source>F&amp;older of pictures…</source>
      <translation>&amp;Carpeta de imágenes…</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Cara</translation>
    </message>
    <message>
      <source>Face added</source>
      <translation>Cara añadida</translation>
    </message>
    <message>
      <source>Face denied</source>
      <translation>Nombre quitado a una cara</translation>
    </message>
    <message>
      <source>Face ignored</source>
      <translation>Cara ignorada</translation>
    </message>
    <message>
      <source>Face named</source>
      <translation>Nombre dado a una cara</translation>
    </message>
    <message>
      <source>Face only</source>
      <translation>Solo la cara</translation>
    </message>
    <message>
      <source>Face tags in files beside the pictures (XMP)…</source>
      <translation>Etiquetas de caras en archivos junto a las fotos (XMP)…</translation>
    </message>
    <message>
      <source>Face {number} of {count}, from left to right</source>
      <translation>Cara {number} de {count}, de izquierda a derecha</translation>
    </message>
    <message>
      <source>Faces are not judged live: {text}</source>
      <translation>No se comprueba si las caras son reales: {text}</translation>
    </message>
    <message>
      <source>Faces cannot be compared yet: the networks are being prepared.</source>
      <translation>Aún no se pueden comparar caras: se están preparando las redes neuronales.</translation>
    </message>
    <message>
      <source>Faces cannot be found: choose another detector.</source>
      <translation>No se pueden encontrar caras: elija otro detector.</translation>
    </message>
    <message>
      <source>Faces cannot be named: choose another embedder.</source>
      <translation>No se puede dar nombre a las caras: elija otro extractor.</translation>
    </message>
    <message>
      <source>Faces cannot be recognised yet: Rollcall is still preparing its networks. Try again in a moment.</source>
      <translation>Aún no se pueden reconocer caras: Rollcall todavía prepara sus redes neuronales. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <source>Faces of the picture</source>
      <translation>Caras de la foto</translation>
    </message>
    <message>
      <source>Faces of this group</source>
      <translation>Caras de este grupo</translation>
    </message>
    <message>
      <source>Faces of this picture</source>
      <translation>Caras de esta foto</translation>
    </message>
    <message>
      <source>Faces that Rollcall could not name. Looks at the same face are put together, so that everybody is listed once. Who is listed twice all the same is selected twice, with Ctrl, and put together.</source>
      <translation>Caras a las que Rollcall no pudo dar nombre. Las muestras de la misma cara se juntan, de modo que cada persona aparece una sola vez. Si alguien aparece dos veces, seleccione ambas entradas con Ctrl y júntelas.</translation>
    </message>
    <message>
      <source>Fast</source>
      <translation>Rápido</translation>
    </message>
    <message>
      <source>Fetching from the database server</source>
      <translation>Recibiendo del servidor de base de datos</translation>
    </message>
    <message>
      <source>Fetching was stopped at {have:.0f} MB; it can go on from there.</source>
      <translation>La descarga se detuvo en {have:.0f} MB; puede continuar desde ahí.</translation>
    </message>
    <message>
      <source>Fetching was stopped.</source>
      <translation>La descarga se detuvo.</translation>
    </message>
    <message>
      <source>Fi&amp;nd somebody</source>
      <translation>&amp;Buscar a alguien</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Figures, side by side</source>
      <translation>Cifras, una junto a otra</translation>
    </message>
    <message>
      <source>File in PEM by which the server knows this desk; without one, none.</source>
      <translation>Archivo PEM por el que el servidor conoce este puesto; sin él, ninguno.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the broker; without one, the system's.</source>
      <translation>Archivo PEM que certifica al bróker; sin él, valen los certificados del sistema.</translation>
    </message>
    <message>
      <source>File in PEM that certifies the server; without one, the system's.</source>
      <translation>Archivo PEM que certifica al servidor; sin él, valen los certificados del sistema.</translation>
    </message>
    <message>
      <source>File in PEM with the key of that certificate.</source>
      <translation>Archivo PEM con la clave de ese certificado.</translation>
    </message>
    <message>
      <source>File whose first line is the password; without one, the variable ROLLCALL_MQTT_PASSWORD.</source>
      <translation>Archivo cuya primera línea es la contraseña; sin él, la variable ROLLCALL_MQTT_PASSWORD.</translation>
    </message>
    <message>
      <source>File with its key; without a value, the key is in the certificate's file.</source>
      <translation>Archivo con su clave; sin valor, la clave está en el archivo del certificado.</translation>
    </message>
    <message>
      <source>File with the certificate in PEM for https; without one it is http.</source>
      <translation>Archivo con el certificado en PEM para https; sin él se usa http.</translation>
    </message>
    <message>
      <source>File with the password</source>
      <translation>Archivo con la contraseña</translation>
    </message>
    <message>
      <source>File with the secret</source>
      <translation>Archivo con el secreto</translation>
    </message>
    <message>
      <source>File with the secret that signs what is sent; without one, it is not signed.</source>
      <translation>Archivo con el secreto que firma lo que se envía; sin él, no se firma.</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <source>Finding faces</source>
      <translation>Búsqueda de caras</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Findings of the gallery check</source>
      <translation>Hallazgos de la comprobación de la galería</translation>
    </message>
    <message>
      <source>Finds the faces on all pictures of a folder and its subfolders, and groups those that seem to be one person. You name the groups. The folder stays as it is, and nothing leaves this computer.</source>
      <translation>Encuentra las caras de todas las fotos de una carpeta y sus subcarpetas, y agrupa las que parecen ser de una misma persona. Usted da nombre a los grupos. La carpeta se queda como está, y nada sale de este equipo.</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>Nombre y apellido</translation>
    </message>
    <message>
      <source>First new try</source>
      <translation>Primer reintento</translation>
    </message>
    <message>
      <source>First seen</source>
      <translation>Visto por primera vez</translation>
    </message>
    <message>
      <source>First steps: {title}</source>
      <translation>Primeros pasos: {title}</translation>
    </message>
    <message>
      <source>Flip the picture left to right (M)</source>
      <translation>Voltear la imagen de izquierda a derecha (M)</translation>
    </message>
    <message>
      <source>Folder of groups for the look-alike page: a folder for each group, laid out like the gallery.</source>
      <translation>Carpeta de grupos para la página de parecidos: una carpeta por grupo, organizada como la galería.</translation>
    </message>
    <message>
      <source>Folder of the networks</source>
      <translation>Carpeta de las redes neuronales</translation>
    </message>
    <message>
      <source>Folder of the people</source>
      <translation>Carpeta de las personas</translation>
    </message>
    <message>
      <source>Folders inside a person's folder are not read, because it is not clear whose pictures they hold; move the pictures up, or the folder out.</source>
      <translation>Las carpetas dentro de la carpeta de una persona no se leen, porque no está claro de quién son sus fotos; suba las fotos un nivel o saque la carpeta.</translation>
    </message>
    <message>
      <source>For example: {names}</source>
      <translation>Por ejemplo: {names}</translation>
    </message>
    <message>
      <source>For information</source>
      <translation>Para su información</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>From -1 to 1, for a camera with better or worse pictures.</source>
      <translation>De -1 a 1, para una cámara con imágenes mejores o peores.</translation>
    </message>
    <message>
      <source>From 0 to 1; from this score on a face counts as live.</source>
      <translation>De 0 a 1; a partir de esta puntuación una cara se considera real.</translation>
    </message>
    <message>
      <source>From 0 to 1; without a value, the detector's own.</source>
      <translation>De 0 a 1; sin valor, el propio del detector.</translation>
    </message>
    <message>
      <source>From picture files</source>
      <translation>Desde archivos de imagen</translation>
    </message>
    <message>
      <source>From the first to the last time that the face was seen</source>
      <translation>Desde la primera hasta la última vez que se vio la cara</translation>
    </message>
    <message>
      <source>From this day on</source>
      <translation>A partir de este día</translation>
    </message>
    <message>
      <source>From when on</source>
      <translation>Desde cuándo</translation>
    </message>
    <message>
      <source>From {url}: the server answers {code} {reason}.</source>
      <translation>Desde {url}: el servidor responde {code} {reason}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}.</source>
      <translation>Desde {url}: {problem}.</translation>
    </message>
    <message>
      <source>From {url}: {problem}. {came:.0f} MB came; the same line goes on from there.</source>
      <translation>Desde {url}: {problem}. Llegaron {came:.0f} MB; la misma orden continúa desde ahí.</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Desde – hasta</translation>
    </message>
    <message>
      <source>From: {origin}</source>
      <translation>Origen: {origin}</translation>
    </message>
    <message>
      <source>From: {origin} ({size})</source>
      <translation>Origen: {origin} ({size})</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nombre completo</translation>
    </message>
    <message>
      <source>Full screen for a reception desk; only an operator's PIN ends it</source>
      <translation>Pantalla completa para una recepción; solo el PIN de un operador sale de ella</translation>
    </message>
    <message>
      <source>Gallery: {folder}</source>
      <translation>Galería: {folder}</translation>
    </message>
    <message>
      <source>Get the picture of the last unknown person</source>
      <translation>Obtener la imagen de la última persona desconocida</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file}</source>
      <translation>Obténgalos con: python main.py models install {name}, o sin conexión: python main.py models import {name} {file}</translation>
    </message>
    <message>
      <source>Get them with: python main.py models install {name}, or without a connection: python main.py models import {name} {file} (it comes from {published})</source>
      <translation>Obténgalos con: python main.py models install {name}, o sin conexión: python main.py models import {name} {file} (procede de {published})</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <source>Give the selected pictures back to their people</source>
      <translation>Devolver las fotos seleccionadas a sus personas</translation>
    </message>
    <message>
      <source>Give the text a name of its own, which does not begin with 'sample-'.</source>
      <translation>Dé al texto un nombre propio que no empiece por «sample-».</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Goes through all pictures many times and draws finer lines between your people. It takes minutes, and pays only with many pictures of each.</source>
      <translation>Recorre todas las fotos muchas veces y traza límites más finos entre sus personas. Tarda minutos y solo compensa con muchas fotos de cada una.</translation>
    </message>
    <message>
      <source>Good.</source>
      <translation>Bien.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Groups and schedules</source>
      <translation>Grupos y horarios</translation>
    </message>
    <message>
      <source>Groups for look-alikes</source>
      <translation>Grupos para los parecidos</translation>
    </message>
    <message>
      <source>Groups of faces by HDBSCAN</source>
      <translation>Los grupos de caras por HDBSCAN</translation>
    </message>
    <message>
      <source>Haar cascade: classic, frontal faces</source>
      <translation>Cascada de Haar: clásica, caras de frente</translation>
    </message>
    <message>
      <source>Hardly anything of the face can be made out. Let light fall on it from the front.</source>
      <translation>Apenas se distingue la cara. Deje que la luz le dé de frente.</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>Se ha ido</translation>
    </message>
    <message>
      <source>Heads and ensembles with epochs</source>
      <translation>Las cabezas y los conjuntos con épocas</translation>
    </message>
    <message>
      <source>Height of the picture</source>
      <translation>Altura de la imagen</translation>
    </message>
    <message>
      <source>Height that is asked of a camera, in pixels.</source>
      <translation>Altura que se pide a la cámara, en píxeles.</translation>
    </message>
    <message>
      <source>Here now</source>
      <translation>Aquí ahora</translation>
    </message>
    <message>
      <source>Here now: {names}</source>
      <translation>Aquí ahora: {names}</translation>
    </message>
    <message>
      <source>Host name of the broker; without one, nothing is sent.</source>
      <translation>Nombre de host del bróker; sin él, no se envía nada.</translation>
    </message>
    <message>
      <source>Hours that looks at unknown faces are kept; 0 keeps none.</source>
      <translation>Horas que se conservan las muestras de caras desconocidas; 0 no conserva ninguna.</translation>
    </message>
    <message>
      <source>How a face is compared</source>
      <translation>Cómo se compara una cara</translation>
    </message>
    <message>
      <source>How alike two faces must be to count as one person.
The distance between two pictures of the same face is small, between strangers it is near 1.
A face further than this from everybody in the gallery is called unknown.
Lower is stricter: fewer strangers get a name, more friends go unrecognised.
Left and Right move it by one step while the slider or the picture has the focus.</source>
      <translation>Cuánto deben parecerse dos caras para contar como una misma persona.
La distancia entre dos fotos de la misma cara es pequeña; entre desconocidos ronda 1.
Una cara que esté más lejos que esto de todas las de la galería se considera desconocida.
Un valor menor es más estricto: menos desconocidos reciben un nombre, y más conocidos quedan sin reconocer.
Izquierda y Derecha lo mueven un paso mientras el control o la imagen tienen el foco.</translation>
    </message>
    <message>
      <source>How far apart two pictures of the same person, and of different people, are in your gallery.
Faces left of the line get a name. Each dot is a face that is in view now.</source>
      <translation>Cuánto distan dos fotos de la misma persona, y de personas distintas, en su galería.
Las caras a la izquierda de la línea reciben un nombre. Cada punto es una cara que está ahora a la vista.</translation>
    </message>
    <message>
      <source>How good is it?</source>
      <translation>¿Qué tal funciona?</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>How long they were on the picture that day, all times together</source>
      <translation>Cuánto estuvo en la imagen ese día, sumando todas las veces</translation>
    </message>
    <message>
      <source>How often is Rollcall right and wrong on your own people?</source>
      <translation>¿Con qué frecuencia acierta y falla Rollcall con sus propias personas?</translation>
    </message>
    <message>
      <source>How often people are missed is known only from the {several} of {people} with two.</source>
      <translation>La frecuencia con que no se reconoce a alguien se sabe solo por las {several} de {people} personas que tienen dos.</translation>
    </message>
    <message>
      <source>How shall Rollcall be trained?</source>
      <translation>¿Cómo se entrena Rollcall?</translation>
    </message>
    <message>
      <source>How sure the detector must be</source>
      <translation>Seguridad exigida al detector</translation>
    </message>
    <message>
      <source>Id or picture</source>
      <translation>Identificador o foto</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorar</translation>
    </message>
    <message>
      <source>Ignore all of them</source>
      <translation>Ignorar a todos</translation>
    </message>
    <message>
      <source>Ignored</source>
      <translation>Ignorada</translation>
    </message>
    <message>
      <source>ImageNet's networks</source>
      <translation>Las redes de ImageNet</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import a director&amp;y or tagged photos…</source>
      <translation>&amp;Importar un directorio o fotos etiquetadas…</translation>
    </message>
    <message>
      <source>Import a folder of people: one folder, or one picture, for each person</source>
      <translation>Importar una carpeta de personas: una carpeta, o una foto, por persona</translation>
    </message>
    <message>
      <source>Import people</source>
      <translation>Importar personas</translation>
    </message>
    <message>
      <source>Import people from a directory</source>
      <translation>Importar personas de un directorio</translation>
    </message>
    <message>
      <source>Import people from tagged photos</source>
      <translation>Importar personas de fotos etiquetadas</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Se importó</translation>
    </message>
    <message>
      <source>Imported no picture</source>
      <translation>No se importó ninguna foto</translation>
    </message>
    <message numerus="yes">
      <source>Imported {n} pictures of {people}</source>
      <extracomment>For 1: Imported a picture of {people}</extracomment>
      <translation>
        <numerusform>Se importó {n} foto de {people}</numerusform>
        <numerusform>Se importaron {n} fotos de {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Importing from {folder}…</source>
      <translation>Importando de {folder}…</translation>
    </message>
    <message>
      <source>Importing pictures</source>
      <translation>Importando fotos</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importando…</translation>
    </message>
    <message>
      <source>In a file</source>
      <translation>En un archivo</translation>
    </message>
    <message>
      <source>In a film: 5 seconds back, on; with Ctrl 30 seconds</source>
      <translation>En una película: 5 segundos atrás, adelante; con Ctrl, 30 segundos</translation>
    </message>
    <message>
      <source>In a picture with several faces one is taken if its area is about this many times that of every other; the middle, focus and the person's other pictures count, too.</source>
      <translation>En una imagen con varias caras se toma una si su superficie es aproximadamente tantas veces la de cada otra; también cuentan el centro, la nitidez y las demás imágenes de la persona.</translation>
    </message>
    <message>
      <source>In a user name, password or path write # as %23, @ as %40, : as %3A, / as %2F, ? as %3F, % as %25 and a space as %20.</source>
      <translation>En un nombre de usuario, contraseña o ruta escriba # como %23, @ como %40, : como %3A, / como %2F, ? como %3F, % como %25 y un espacio como %20.</translation>
    </message>
    <message>
      <source>In brackets: 95 % confidence interval for this number of people.</source>
      <translation>Entre paréntesis: intervalo de confianza del 95 % para este número de personas.</translation>
    </message>
    <message>
      <source>In the system's key store</source>
      <translation>En el almacén de claves del sistema</translation>
    </message>
    <message numerus="yes">
      <source>In {n} pictures no face was found; they were left out.</source>
      <extracomment>For 1: In {n} picture no face was found; it was left out.</extracomment>
      <translation>
        <numerusform>En {n} foto no se encontró ninguna cara; se omitió.</numerusform>
        <numerusform>En {n} fotos no se encontró ninguna cara; se omitieron.</numerusform>
      </translation>
    </message>
    <message>
      <source>InsightFace's model, for non-commercial research only; the wheel's own BSD licence is of its code</source>
      <translation>modelo de InsightFace, solo para investigación no comercial; la licencia BSD del wheel es la de su código</translation>
    </message>
    <message>
      <source>Is here</source>
      <translation>Está aquí</translation>
    </message>
    <message>
      <source>Is this {person} or {other}?</source>
      <translation>¿Es {person} o {other}?</translation>
    </message>
    <message>
      <source>Is this {person}?</source>
      <translation>¿Es {person}?</translation>
    </message>
    <message>
      <source>It cannot be compared yet: at least three people need two pictures or more. Register second pictures, and compare again.</source>
      <translation>Aún no se puede comparar: al menos tres personas necesitan dos fotos o más. Registre segundas fotos y compare de nuevo.</translation>
    </message>
    <message>
      <source>It cannot be opened ({error}).</source>
      <translation>No se puede abrir ({error}).</translation>
    </message>
    <message>
      <source>It cannot be opened: this account may not read it.</source>
      <translation>No se puede abrir: esta cuenta no tiene permiso de lectura.</translation>
    </message>
    <message>
      <source>It cannot be read from its disk ({error}).</source>
      <translation>No se puede leer de su disco ({error}).</translation>
    </message>
    <message>
      <source>It cannot be undone, because the files are elsewhere by now.</source>
      <translation>No se puede deshacer, porque los archivos ya están en otro lugar.</translation>
    </message>
    <message>
      <source>It cannot be used as it is, either.</source>
      <translation>Tal como está, tampoco se puede usar.</translation>
    </message>
    <message>
      <source>It cannot be used.</source>
      <translation>No se puede usar.</translation>
    </message>
    <message>
      <source>It could not be analysed because of an error; the log says more.</source>
      <translation>No se pudo analizar por un error; el registro dice más.</translation>
    </message>
    <message>
      <source>It could not be copied to {folder} ({error}). Check the disk and try again.</source>
      <translation>No se pudo copiar a {folder} ({error}). Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>It could not be read.</source>
      <translation>No se pudo leer.</translation>
    </message>
    <message>
      <source>It could not be worked out; the log says more.</source>
      <translation>No se pudo calcular; el registro dice más.</translation>
    </message>
    <message>
      <source>It counts like a face that was seen, stands on record with your name, and can be withdrawn.</source>
      <translation>Cuenta como una cara que se vio, queda anotado con el nombre de usted y se puede anular.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures.</source>
      <translation>No se parece a las demás fotos de {person}.</translation>
    </message>
    <message>
      <source>It does not look like {person}'s other pictures: it is {own:.2f} from them.</source>
      <translation>No se parece a las demás fotos de {person}: está a {own:.2f} de ellas.</translation>
    </message>
    <message>
      <source>It has more than {megapixels} million pixels; save a smaller version of it.</source>
      <translation>Tiene más de {megapixels} millones de píxeles; guarde una versión más pequeña.</translation>
    </message>
    <message>
      <source>It has no name.</source>
      <translation>No tiene nombre.</translation>
    </message>
    <message>
      <source>It has not been judged yet whether it is live.</source>
      <translation>Aún no se ha evaluado si es real.</translation>
    </message>
    <message>
      <source>It is a blurred copy of {original}, which is enough.</source>
      <translation>Es una copia borrosa de {original}, que basta.</translation>
    </message>
    <message>
      <source>It is a camera's raw file, which Rollcall cannot read; export it as JPEG.</source>
      <translation>Es un archivo RAW de una cámara, que Rollcall no puede leer; expórtelo como JPEG.</translation>
    </message>
    <message>
      <source>It is a folder, not a picture.</source>
      <translation>Es una carpeta, no una foto.</translation>
    </message>
    <message>
      <source>It is a link that leads in a circle.</source>
      <translation>Es un enlace que lleva en círculo.</translation>
    </message>
    <message>
      <source>It is a link to a file that is not there.</source>
      <translation>Es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
      <source>It is a mirror image of {original}; one of them is enough.</source>
      <translation>Es una imagen reflejada de {original}; basta con una de las dos.</translation>
    </message>
    <message>
      <source>It is a picture of the kind {kind}, which Rollcall cannot read; save it as JPEG or PNG.</source>
      <translation>Es una imagen de tipo {kind}, que Rollcall no puede leer; guárdela como JPEG o PNG.</translation>
    </message>
    <message>
      <source>It is a pipe or a device, not a file.</source>
      <translation>Es una tubería o un dispositivo, no un archivo.</translation>
    </message>
    <message>
      <source>It is cut short: the end of the file is missing. Copy or download it once more.</source>
      <translation>Está incompleta: falta el final del archivo. Cópiela o descárguela otra vez.</translation>
    </message>
    <message>
      <source>It is damaged and cannot be read; get the picture once more from where it came from.</source>
      <translation>Está dañada y no se puede leer; obtenga otra vez la foto de su origen.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures and {own:.2f} from {person}'s other ones.</source>
      <translation>Está archivada en {person}, pero se parece a {other}: está a {distance:.2f} de las fotos de {other} y a {own:.2f} de las demás de {person}.</translation>
    </message>
    <message>
      <source>It is filed under {person} but looks like {other}: it is {distance:.2f} from {other}'s pictures.</source>
      <translation>Está archivada en {person}, pero se parece a {other}: está a {distance:.2f} de las fotos de {other}.</translation>
    </message>
    <message>
      <source>It is near to a face that you told Rollcall to ignore: it is not named and not recorded.</source>
      <translation>Está cerca de una cara que usted dijo que Rollcall ignorase: no se nombra ni se registra.</translation>
    </message>
    <message>
      <source>It is not a picture that Rollcall can read; save it as JPEG or PNG.</source>
      <translation>No es una imagen que Rollcall pueda leer; guárdela como JPEG o PNG.</translation>
    </message>
    <message>
      <source>It is not an ordinary file.</source>
      <translation>No es un archivo normal.</translation>
    </message>
    <message>
      <source>It is not read yet.</source>
      <translation>Aún no se ha leído.</translation>
    </message>
    <message>
      <source>It is the same file as {original}, which is enough.</source>
      <translation>Es el mismo archivo que {original}, que basta.</translation>
    </message>
    <message>
      <source>It is the same file as {original}.</source>
      <translation>Es el mismo archivo que {original}.</translation>
    </message>
    <message>
      <source>It is too large for this computer's memory; save a smaller version of it.</source>
      <translation>Es demasiado grande para la memoria de este equipo; guarde una versión más pequeña.</translation>
    </message>
    <message>
      <source>It is written down. After that you are asked whether to erase what is kept of them.</source>
      <translation>Queda constancia. Después se le pregunta si se borra lo que se conserva de esta persona.</translation>
    </message>
    <message>
      <source>It is {person}</source>
      <translation>Es {person}</translation>
    </message>
    <message>
      <source>It is {person}'s already.</source>
      <translation>Ya es de {person}.</translation>
    </message>
    <message>
      <source>It looks like a live face.</source>
      <translation>Parece una cara real.</translation>
    </message>
    <message>
      <source>It looks like a picture on a screen or on paper.</source>
      <translation>Parece una imagen en una pantalla o en papel.</translation>
    </message>
    <message>
      <source>It looks like {other}: it is {distance:.2f} from one of their pictures.</source>
      <translation>Se parece a {other}: está a {distance:.2f} de una de sus fotos.</translation>
    </message>
    <message>
      <source>It says that a face is near somebody's photos, not that it is them. Do not let anything important depend on it.</source>
      <translation>Dice que una cara está cerca de las fotos de alguien, no que sea esa persona. No deje que dependa de ello nada importante.</translation>
    </message>
    <message>
      <source>It shows the same moment as {original}, cropped differently; another photo would tell more.</source>
      <translation>Muestra el mismo momento que {original}, con otro recorte; otra foto diría más.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}, so blurred that it cannot be used; {original} is enough.</source>
      <translation>Muestra la misma foto que {original}, tan borrosa que no se puede usar; {original} basta.</translation>
    </message>
    <message>
      <source>It shows the same photo as {original}; one of them is enough.</source>
      <translation>Muestra la misma foto que {original}; basta con una de las dos.</translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which does not look like {person}'s other pictures. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>Muestra {n} cara, y se tomó la mayor, que no se parece a las demás fotos de {person}. Elija la cara de {person}.</numerusform>
        <numerusform>Muestra {n} caras, y se tomó la mayor, que no se parece a las demás fotos de {person}. Elija la cara de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {other}, not like {person}. Choose {person}'s face.</extracomment>
      <translation>
        <numerusform>Muestra {n} cara, y se tomó la mayor, que se parece a {other}, no a {person}. Elija la cara de {person}.</numerusform>
        <numerusform>Muestra {n} caras, y se tomó la mayor, que se parece a {other}, no a {person}. Elija la cara de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken, which looks like {person}'s other pictures.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken, which looks like {person}'s other pictures.</extracomment>
      <translation>
        <numerusform>Muestra {n} cara, y se tomó la mayor, que se parece a las demás fotos de {person}.</numerusform>
        <numerusform>Muestra {n} caras, y se tomó la mayor, que se parece a las demás fotos de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken.</extracomment>
      <translation>
        <numerusform>Muestra {n} cara, y se tomó la mayor.</numerusform>
        <numerusform>Muestra {n} caras, y se tomó la mayor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It shows {n} faces, and the largest was taken. There is no other picture to tell whether it is {person}.</source>
      <extracomment>For 1: It shows {n} face, and the largest was taken. There is no other picture to tell whether it is {person}.</extracomment>
      <translation>
        <numerusform>Muestra {n} cara, y se tomó la mayor. No hay otra foto para saber si es {person}.</numerusform>
        <numerusform>Muestra {n} caras, y se tomó la mayor. No hay otra foto para saber si es {person}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows one face from the front, sharp, well lit, at least 100 pixels wide.</source>
      <translation>Surte efecto en dos segundos. Dos o tres fotos con distinta luz funcionan mejor que una. Una buena foto muestra una cara de frente, nítida, bien iluminada y de al menos 100 píxeles de ancho.</translation>
    </message>
    <message>
      <source>It was not compared with comparing pictures yet. Compare does it.</source>
      <translation>Aún no se ha comparado con la comparación con fotos. Lo hace «Comparar».</translation>
    </message>
    <message>
      <source>It will be used as soon as its network is ready.</source>
      <translation>Se usará en cuanto su red neuronal esté lista.</translation>
    </message>
    <message>
      <source>Its face gave no usable template; use another picture.</source>
      <translation>Su cara no dio una plantilla utilizable; use otra foto.</translation>
    </message>
    <message>
      <source>Its name holds characters that are no text; rename it.</source>
      <translation>Su nombre contiene caracteres que no son texto; cámbielo.</translation>
    </message>
    <message>
      <source>Its name holds characters that change the direction of the text, so that it reads otherwise; rename it.</source>
      <translation>Su nombre contiene caracteres que cambian la dirección del texto, de modo que se lee de otra forma; cámbielo.</translation>
    </message>
    <message>
      <source>Its name holds control characters; rename it.</source>
      <translation>Su nombre contiene caracteres de control; cámbielo.</translation>
    </message>
    <message>
      <source>Its name is empty; rename it to the person's name.</source>
      <translation>Su nombre está vacío; cámbielo por el nombre de la persona.</translation>
    </message>
    <message>
      <source>Its network {network} is not on this computer: fetch it under Tools, Models and licences.</source>
      <translation>Su red neuronal {network} no está en este equipo: obténgala en «Herramientas &gt; Modelos y licencias».</translation>
    </message>
    <message>
      <source>Its weights were trained on VGGFace and VGGFace2, published for research.</source>
      <translation>Sus pesos se entrenaron con VGGFace y VGGFace2, publicados para la investigación.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Join with {name}</source>
      <translation>Juntar con {name}</translation>
    </message>
    <message>
      <source>Judging recordings</source>
      <translation>Evaluando las grabaciones</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep all</source>
      <translation>Conservar todas</translation>
    </message>
    <message>
      <source>Keep damaged databases</source>
      <translation>Conservar bases de datos dañadas</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep pictures set aside</source>
      <translation>Conservar fotos apartadas</translation>
    </message>
    <message>
      <source>Keep removed pictures</source>
      <translation>Conservar fotos quitadas</translation>
    </message>
    <message>
      <source>Keep sightings</source>
      <translation>Conservar apariciones</translation>
    </message>
    <message>
      <source>Keep strangers</source>
      <translation>Conservar desconocidos</translation>
    </message>
    <message>
      <source>Keep the audit trail</source>
      <translation>Conservar el registro de auditoría</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep watching with the window closed?</source>
      <translation>¿Seguir vigilando con la ventana cerrada?</translation>
    </message>
    <message numerus="yes">
      <source>Keep {n} of them</source>
      <extracomment>For 1: Keep {n} of them</extracomment>
      <translation>
        <numerusform>Conservar {n} de ellos</numerusform>
        <numerusform>Conservar {n} de ellos</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept for {span}, then deleted (config.yaml: sightings.keep_days).</source>
      <translation>Se conservan {span} y luego se eliminan (config.yaml: sightings.keep_days).</translation>
    </message>
    <message>
      <source>Kept it as it is</source>
      <translation>Se dejó como está</translation>
    </message>
    <message>
      <source>Key of the certificate</source>
      <translation>Clave del certificado</translation>
    </message>
    <message>
      <source>Key of the templates saved</source>
      <translation>Clave de las plantillas guardada</translation>
    </message>
    <message>
      <source>Key of this desk's certificate</source>
      <translation>Clave del certificado de este puesto</translation>
    </message>
    <message>
      <source>Key picture</source>
      <translation>Foto principal</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>Quiosco</translation>
    </message>
    <message>
      <source>Knows {names}.</source>
      <translation>Conoce a {names}.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of the window: auto, en, de, fr, es, zh or ar; auto is that of the system.</source>
      <translation>Idioma de la ventana: auto, en, de, fr, es, zh o ar; auto es el del sistema.</translation>
    </message>
    <message>
      <source>Largest picture</source>
      <translation>Imagen máxima</translation>
    </message>
    <message>
      <source>Largest upload</source>
      <translation>Envío máximo</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Last day of the consent</source>
      <translation>Último día del consentimiento</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>Visto por última vez</translation>
    </message>
    <message>
      <source>Last seen {when}</source>
      <translation>Visto por última vez: {when}</translation>
    </message>
    <message>
      <source>Last unknown person</source>
      <translation>Última persona desconocida</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Retraso</translation>
    </message>
    <message>
      <source>Learns one rule for each of your people from all their pictures, with the network in use. It takes seconds to minutes and is the first to try.</source>
      <translation>Aprende una regla para cada una de sus personas a partir de todas sus fotos, con la red neuronal en uso. Tarda de segundos a minutos y es lo primero que conviene probar.</translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} people, drawn by chance from the {people}.</source>
      <extracomment>For 1: Learnt from {n} person, drawn by chance from the {people}.</extracomment>
      <translation>
        <numerusform>Aprendido de {n} persona, elegida al azar entre las {people}.</numerusform>
        <numerusform>Aprendido de {n} personas, elegidas al azar entre las {people}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Learnt from {n} pictures of the {people} people registered.</source>
      <extracomment>For 1: Learnt from {n} picture of the {people} people registered.</extracomment>
      <translation>
        <numerusform>Aprendido de {n} foto de las {people} personas registradas.</numerusform>
        <numerusform>Aprendido de {n} fotos de las {people} personas registradas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave out doubtful pictures</source>
      <translation>Omitir las fotos dudosas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>Left after</source>
      <translation>Se ha ido tras</translation>
    </message>
    <message>
      <source>Left early</source>
      <translation>Salidas anticipadas</translation>
    </message>
    <message>
      <source>Left out, because their dates cannot be worked out here: {names}. Enter these holidays by hand.</source>
      <translation>Se han omitido, porque sus fechas no pueden determinarse aquí: {names}. Introduzca estos festivos a mano.</translation>
    </message>
    <message>
      <source>Let it &amp;finish</source>
      <translation>&amp;Dejar que termine</translation>
    </message>
    <message>
      <source>Licence: {licence}. Commercial use: {use}.</source>
      <translation>Licencia: {licence}. Uso comercial: {use}.</translation>
    </message>
    <message>
      <source>Licences.</source>
      <translation>Licencias.</translation>
    </message>
    <message>
      <source>Lift your chin a little.</source>
      <translation>Levante un poco la barbilla.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Like whom?

Choose a folder of people: a picture Name.jpg, or a folder Name with pictures, for each. Your own people work, too. The folder is only read.</source>
      <translation>¿A quién se parece?

Elija una carpeta de personas: una foto Nombre.jpg, o una carpeta Nombre con fotos, por cada una. También sirven sus propias personas. La carpeta solo se lee.</translation>
    </message>
    <message>
      <source>Line {line} of {file} is a change of an entry; export the entries themselves.</source>
      <translation>La línea {line} de {file} es un cambio de una entrada; exporte las entradas mismas.</translation>
    </message>
    <message>
      <source>Line {number} of {file} has no colon: it is no LDIF.</source>
      <translation>La línea {number} de {file} no tiene dos puntos: no es LDIF.</translation>
    </message>
    <message>
      <source>Line {number}: {problem}.</source>
      <translation>Línea {number}: {problem}.</translation>
    </message>
    <message>
      <source>Live face or picture</source>
      <translation>Cara real o imagen</translation>
    </message>
    <message>
      <source>Live or a picture?</source>
      <translation>¿Real o una imagen?</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>Imagen en directo</translation>
    </message>
    <message>
      <source>Live picture with the names of those who are recognised</source>
      <translation>Imagen en directo con los nombres de las personas reconocidas</translation>
    </message>
    <message>
      <source>Live pictures</source>
      <translation>Imágenes en directo</translation>
    </message>
    <message>
      <source>Live pictures that are sent at the same time, at most.</source>
      <translation>Imágenes en directo que se envían a la vez, como máximo.</translation>
    </message>
    <message>
      <source>Loc&amp;k</source>
      <translation>&amp;Bloquear</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>Bloquear tras</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Log in</source>
      <translation>Iniciar sesión</translation>
    </message>
    <message>
      <source>Log in from the page of this server.</source>
      <translation>Inicie sesión desde la página de este servidor.</translation>
    </message>
    <message>
      <source>Log out</source>
      <translation>Cerrar sesión</translation>
    </message>
    <message>
      <source>Log: {file}</source>
      <translation>Registro: {file}</translation>
    </message>
    <message>
      <source>Long training</source>
      <translation>Entrenamiento largo</translation>
    </message>
    <message>
      <source>Longest time between tries</source>
      <translation>Tiempo máximo entre intentos</translation>
    </message>
    <message>
      <source>Look into the camera: {name} appears on the picture in a moment.</source>
      <translation>Mire a la cámara: {name} aparece en la imagen en un momento.</translation>
    </message>
    <message>
      <source>Look straight into the camera.</source>
      <translation>Mire directamente a la cámara.</translation>
    </message>
    <message>
      <source>Look {number}, looking down. Press to discard it</source>
      <translation>Muestra {number}, mirando hacia abajo. Pulse para descartarla</translation>
    </message>
    <message>
      <source>Look {number}, looking up. Press to discard it</source>
      <translation>Muestra {number}, mirando hacia arriba. Pulse para descartarla</translation>
    </message>
    <message>
      <source>Look {number}, straight ahead. Press to discard it</source>
      <translation>Muestra {number}, de frente. Pulse para descartarla</translation>
    </message>
    <message>
      <source>Look {number}, turned left. Press to discard it</source>
      <translation>Muestra {number}, girada a la izquierda. Pulse para descartarla</translation>
    </message>
    <message>
      <source>Look {number}, turned right. Press to discard it</source>
      <translation>Muestra {number}, girada a la derecha. Pulse para descartarla</translation>
    </message>
    <message>
      <source>Look-alike</source>
      <translation>Parecidos</translation>
    </message>
    <message>
      <source>Looking down. Click to discard it</source>
      <translation>Mirando hacia abajo. Haga clic para descartarla</translation>
    </message>
    <message>
      <source>Looking for faces on the picture…</source>
      <translation>Buscando caras en la imagen…</translation>
    </message>
    <message>
      <source>Looking for faces…</source>
      <translation>Buscando caras…</translation>
    </message>
    <message>
      <source>Looking for pictures in {subject}</source>
      <translation>Buscando fotos en {subject}</translation>
    </message>
    <message>
      <source>Looking up. Click to discard it</source>
      <translation>Mirando hacia arriba. Haga clic para descartarla</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and they are not recorded again.</source>
      <translation>Las muestras y apariciones se eliminan, y no se vuelven a registrar.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted, and this face is not recorded again.</source>
      <translation>Las muestras y apariciones se eliminan, y esta cara no se vuelve a registrar.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are a new stranger.</source>
      <translation>Las muestras y apariciones se eliminan. Si se le vuelve a ver, será un nuevo desconocido.</translation>
    </message>
    <message>
      <source>Looks and sightings are deleted. Seen again, they are new.</source>
      <translation>Las muestras y apariciones se eliminan. Si se les vuelve a ver, serán nuevos.</translation>
    </message>
    <message>
      <source>Looks at a face before it gets a name or is called unknown.</source>
      <translation>Muestras de una cara antes de que reciba un nombre o se considere desconocida.</translation>
    </message>
    <message>
      <source>Looks at a person that are collected from the camera.</source>
      <translation>Muestras de una persona que se toman con la cámara.</translation>
    </message>
    <message>
      <source>Looks at unknown faces are kept for {hours}, then deleted (config.yaml: sightings.strangers_keep_hours; 0 keeps none).</source>
      <translation>Las muestras de caras desconocidas se conservan {hours} y luego se eliminan (config.yaml: sightings.strangers_keep_hours; 0 no conserva ninguna).</translation>
    </message>
    <message>
      <source>Looks at unknown faces are not kept (config.yaml: sightings.strangers_keep_hours: 0).</source>
      <translation>Las muestras de caras desconocidas no se conservan (config.yaml: sightings.strangers_keep_hours: 0).</translation>
    </message>
    <message>
      <source>Looks before a name</source>
      <translation>Muestras antes de un nombre</translation>
    </message>
    <message>
      <source>Looks before somebody is seen</source>
      <translation>Muestras antes de una aparición</translation>
    </message>
    <message>
      <source>Looks that count</source>
      <translation>Muestras que cuentan</translation>
    </message>
    <message>
      <source>Looks that must agree before somebody counts as seen.</source>
      <translation>Muestras que deben coincidir antes de que alguien cuente como visto.</translation>
    </message>
    <message>
      <source>Looks to collect</source>
      <translation>Muestras que se toman</translation>
    </message>
    <message>
      <source>Lower your chin a little.</source>
      <translation>Baje un poco la barbilla.</translation>
    </message>
    <message>
      <source>M&amp;ore</source>
      <translation>M&amp;ás</translation>
    </message>
    <message>
      <source>MIT for the code; none is stated for the weights</source>
      <translation>MIT para el código; no se indica ninguna para los pesos</translation>
    </message>
    <message>
      <source>MQTT and Home Assistant</source>
      <translation>MQTT y Home Assistant</translation>
    </message>
    <message>
      <source>MQTT broker</source>
      <translation>Bróker MQTT</translation>
    </message>
    <message>
      <source>MQTT needs the package paho-mqtt: python -m pip install paho-mqtt</source>
      <translation>MQTT necesita el paquete paho-mqtt: python -m pip install paho-mqtt</translation>
    </message>
    <message>
      <source>MTCNN: three small networks, five landmarks</source>
      <translation>MTCNN: tres redes neuronales pequeñas, cinco puntos de referencia</translation>
    </message>
    <message>
      <source>Made of a passphrase</source>
      <translation>A partir de una frase de contraseña</translation>
    </message>
    <message>
      <source>Make &amp;key picture</source>
      <translation>Hacer foto &amp;principal</translation>
    </message>
    <message>
      <source>Making the index of {subject} on the server</source>
      <translation>Creando el índice de {subject} en el servidor</translation>
    </message>
    <message numerus="yes">
      <source>Measured on {n} pictures of {people} people.</source>
      <extracomment>For 1: Measured on {n} picture of {people} people.</extracomment>
      <translation>
        <numerusform>Medido con {n} foto de {people} personas.</numerusform>
        <numerusform>Medido con {n} fotos de {people} personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Measuring the speed of {subject}</source>
      <translation>Midiendo la velocidad de {subject}</translation>
    </message>
    <message>
      <source>Megabytes of one picture that is sent.</source>
      <translation>Megabytes de una imagen que se envía.</translation>
    </message>
    <message>
      <source>Menu of the picture</source>
      <translation>Menú de la imagen</translation>
    </message>
    <message>
      <source>Merge into {name}</source>
      <translation>Combinar con {name}</translation>
    </message>
    <message>
      <source>Merge {name} into whom?</source>
      <translation>¿Con quién combinar a {name}?</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Se combinó</translation>
    </message>
    <message>
      <source>Merged {person} into {into}</source>
      <translation>Se combinó a {person} con {into}</translation>
    </message>
    <message>
      <source>Million pixels of one picture that is sent.</source>
      <translation>Millones de píxeles de una imagen que se envía.</translation>
    </message>
    <message>
      <source>MiniFASNet, tells faces from pictures of faces; two are used together</source>
      <translation>MiniFASNet, distingue caras de imágenes de caras; se usan dos juntas</translation>
    </message>
    <message>
      <source>Minivision, Silent-Face-Anti-Spoofing, 2020; there is no paper</source>
      <translation>Minivision, Silent-Face-Anti-Spoofing, 2020; no hay artículo</translation>
    </message>
    <message>
      <source>Minutes without input after which an operator's PIN is asked for again.</source>
      <translation>Minutos sin actividad tras los que se vuelve a pedir el PIN de un operador.</translation>
    </message>
    <message>
      <source>Mirror</source>
      <translation>Reflejar</translation>
    </message>
    <message>
      <source>Mirror a camera</source>
      <translation>Reflejar la cámara</translation>
    </message>
    <message>
      <source>MobileFaceNet w600k_mbf of InsightFace's buffalo_s</source>
      <translation>MobileFaceNet w600k_mbf de buffalo_s de InsightFace</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>Model imported</source>
      <translation>Modelo importado</translation>
    </message>
    <message>
      <source>Model installed</source>
      <translation>Modelo instalado</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>&amp;Bajar</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <source>Move to a new person, {name}</source>
      <translation>Mover a una persona nueva, {name}</translation>
    </message>
    <message>
      <source>Move to {name}</source>
      <translation>Mover a {name}</translation>
    </message>
    <message>
      <source>Move to {other}</source>
      <translation>Mover a {other}</translation>
    </message>
    <message numerus="yes">
      <source>Moved {n} pictures to {person}</source>
      <extracomment>For 1: Moved a picture to {person}</extracomment>
      <translation>
        <numerusform>Se movió {n} foto a {person}</numerusform>
        <numerusform>Se movieron {n} fotos a {person}</numerusform>
      </translation>
    </message>
    <message>
      <source>Na&amp;me</source>
      <translation>No&amp;mbre</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name held back</source>
      <translation>Nombre retenido</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation>Nombre de la persona</translation>
    </message>
    <message>
      <source>Name of the result</source>
      <translation>Nombre del resultado</translation>
    </message>
    <message>
      <source>Name of the site whose people this desk has; without one, it has those of every site.</source>
      <translation>Nombre de la sede cuyas personas tiene este puesto; sin él, tiene las de todas las sedes.</translation>
    </message>
    <message>
      <source>Name somebody unknown</source>
      <translation>Dar nombre a alguien desconocido</translation>
    </message>
    <message>
      <source>Name stranger {number}</source>
      <translation>Dar nombre al desconocido {number}</translation>
    </message>
    <message>
      <source>Name the camera without user and password: these are asked for, or given apart.</source>
      <translation>Indique la cámara sin usuario ni contraseña: se piden, o se dan aparte.</translation>
    </message>
    <message>
      <source>Name to log in with; without one, without a login.</source>
      <translation>Nombre con el que iniciar sesión; sin él, no se inicia sesión.</translation>
    </message>
    <message>
      <source>Name, id or picture</source>
      <translation>Nombre, identificador o foto</translation>
    </message>
    <message>
      <source>Name, source or note</source>
      <translation>Nombre, fuente o nota</translation>
    </message>
    <message>
      <source>Name, state or remark</source>
      <translation>Nombre, estado u observación</translation>
    </message>
    <message>
      <source>Name, typed by the person who agrees</source>
      <translation>Nombre, escrito por quien da su consentimiento</translation>
    </message>
    <message>
      <source>Names are held back, as no face can be judged live: {text}</source>
      <translation>Los nombres se retienen, porque no se puede comprobar si las caras son reales: {text}</translation>
    </message>
    <message>
      <source>Names come from comparing with pictures again.</source>
      <translation>Los nombres vuelven a salir de la comparación con fotos.</translation>
    </message>
    <message>
      <source>Names come from {title} from now on, until Rollcall is closed.</source>
      <translation>Los nombres salen de {title} desde ahora y hasta que se cierre Rollcall.</translation>
    </message>
    <message>
      <source>Names the people you have registered, on a live picture.</source>
      <translation>Nombra a las personas que usted ha registrado, sobre una imagen en directo.</translation>
    </message>
    <message>
      <source>Names, faces and times in a database: it is not sealed.</source>
      <translation>Nombres, caras y horas en una base de datos: no está cifrada.</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Dar nombre…</translation>
    </message>
    <message>
      <source>Ne&amp;w person…</source>
      <translation>&amp;Persona nueva…</translation>
    </message>
    <message>
      <source>Ne&amp;xt camera</source>
      <translation>Cá&amp;mara siguiente</translation>
    </message>
    <message>
      <source>Nearest in the gallery</source>
      <translation>Más cercanos en la galería</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red neuronal</translation>
    </message>
    <message>
      <source>Network &amp;address…</source>
      <translation>&amp;Dirección de red…</translation>
    </message>
    <message>
      <source>Network cameras</source>
      <translation>Cámaras de red</translation>
    </message>
    <message>
      <source>Network camera…</source>
      <translation>Cámara de red…</translation>
    </message>
    <message>
      <source>Networks</source>
      <translation>Redes neuronales</translation>
    </message>
    <message>
      <source>Networks and their weights, the same for everybody.</source>
      <translation>Redes neuronales y sus pesos, iguales para todos.</translation>
    </message>
    <message>
      <source>Networks with weights in Keras' format</source>
      <translation>Las redes con pesos en el formato de Keras</translation>
    </message>
    <message>
      <source>New &amp;PIN…</source>
      <translation>&amp;PIN nuevo…</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <source>New PIN of {name}</source>
      <translation>PIN nuevo de {name}</translation>
    </message>
    <message>
      <source>Newest looks of a face that count.</source>
      <translation>Las muestras más recientes de una cara que cuentan.</translation>
    </message>
    <message>
      <source>No &amp;longer show this one</source>
      <translation>De&amp;jar de mostrar esta</translation>
    </message>
    <message>
      <source>No better than comparing with pictures, as far as these pictures can tell.</source>
      <translation>No es mejor que comparar con fotos, hasta donde muestran estas fotos.</translation>
    </message>
    <message>
      <source>No camera</source>
      <translation>Sin cámara</translation>
    </message>
    <message>
      <source>No camera answered. It must be on the same network, and ONVIF switched on in its settings. You can also give its address.</source>
      <translation>No respondió ninguna cámara. La cámara debe estar en la misma red y tener ONVIF activado en sus ajustes. También puede indicar su dirección.</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
      <source>No camera was found on this computer, and nobody is registered yet, so the demo plays.</source>
      <translation>No se encontró ninguna cámara en este equipo y aún no hay nadie registrado, así que se reproduce la demostración.</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>No se encontró ninguna cámara en este equipo.</translation>
    </message>
    <message>
      <source>No camera was found on this computer. {alternatives}</source>
      <translation>No se encontró ninguna cámara en este equipo. {alternatives}</translation>
    </message>
    <message>
      <source>No computer called {host} is known on this network. Check the address.</source>
      <translation>En esta red no se conoce ningún equipo llamado {host}. Compruebe la dirección.</translation>
    </message>
    <message>
      <source>No consent.</source>
      <translation>Sin consentimiento.</translation>
    </message>
    <message>
      <source>No database server is set. To set one: python main.py settings set gallery.database postgresql://user@host:5432/database</source>
      <translation>No se ha definido ningún servidor de base de datos. Para definir uno: python main.py settings set gallery.database postgresql://user@host:5432/database</translation>
    </message>
    <message>
      <source>No entry fits.</source>
      <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>Ninguna cara</translation>
    </message>
    <message>
      <source>No face found</source>
      <translation>No se encontró ninguna cara</translation>
    </message>
    <message>
      <source>No face is found</source>
      <translation>No se encuentra ninguna cara</translation>
    </message>
    <message>
      <source>No face is found on this picture</source>
      <translation>En esta foto no se encuentra ninguna cara</translation>
    </message>
    <message>
      <source>No face was found in this picture.</source>
      <translation>No se encontró ninguna cara en esta foto.</translation>
    </message>
    <message>
      <source>No face was found on 1 picture of {folder}.</source>
      <translation>No se encontró ninguna cara en 1 foto de {folder}.</translation>
    </message>
    <message>
      <source>No face was found on the pictures of {root}.</source>
      <translation>No se encontró ninguna cara en las fotos de {root}.</translation>
    </message>
    <message>
      <source>No face was found on this photo.</source>
      <translation>No se encontró ninguna cara en esta foto.</translation>
    </message>
    <message>
      <source>No face was found on this picture.</source>
      <translation>No se encontró ninguna cara en esta foto.</translation>
    </message>
    <message>
      <source>No face was found on this picture. Take another, from nearer or in better light.</source>
      <translation>No se encontró ninguna cara en esta foto. Tome otra desde más cerca o con mejor luz.</translation>
    </message>
    <message numerus="yes">
      <source>No face was found on {n} pictures.</source>
      <extracomment>For 1: No face was found on {n} picture.</extracomment>
      <translation>
        <numerusform>No se encontró ninguna cara en {n} foto.</numerusform>
        <numerusform>No se encontró ninguna cara en {n} fotos.</numerusform>
      </translation>
    </message>
    <message>
      <source>No face was found on {pictures:,} pictures of {folder}.</source>
      <translation>No se encontró ninguna cara en {pictures:,} fotos de {folder}.</translation>
    </message>
    <message>
      <source>No face was found; use a picture that shows one face, upright and from the front.</source>
      <translation>No se encontró ninguna cara; use una foto que muestre una sola cara, derecha y de frente.</translation>
    </message>
    <message>
      <source>No faces</source>
      <translation>Sin caras</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>Aún no se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
      <source>No look was taken yet.</source>
      <translation>Aún no se ha tomado ninguna muestra.</translation>
    </message>
    <message>
      <source>No looks were collected.</source>
      <translation>No se tomaron muestras.</translation>
    </message>
    <message>
      <source>No more pictures come from {source}.</source>
      <translation>{source} ya no envía más imágenes.</translation>
    </message>
    <message>
      <source>No name until the face is live</source>
      <translation>Sin nombre hasta que la cara sea real</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Sin imagen</translation>
    </message>
    <message>
      <source>No picture was analysed: {file} is left as it was.</source>
      <translation>No se analizó ninguna imagen: {file} queda como estaba.</translation>
    </message>
    <message>
      <source>No picture was named.</source>
      <translation>No se indicó ninguna foto.</translation>
    </message>
    <message>
      <source>No picture yet</source>
      <translation>Aún sin imagen</translation>
    </message>
    <message>
      <source>No pictures were imported</source>
      <translation>No se importó ninguna foto</translation>
    </message>
    <message>
      <source>No problems found in {pictures} of {people}.</source>
      <translation>No se encontraron problemas en {pictures} de {people}.</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
      <source>No sightings are kept: sightings.keep_days is 0 in the settings.</source>
      <translation>No se conservan apariciones: sightings.keep_days es 0 en los ajustes.</translation>
    </message>
    <message>
      <source>No threshold that keeps strangers out would still name your people: the gallery check tells which pictures may be under a wrong name.</source>
      <translation>Ningún umbral que deje fuera a los desconocidos nombraría aún a sus personas: la comprobación de la galería indica qué fotos pueden estar bajo un nombre equivocado.</translation>
    </message>
    <message>
      <source>No two of them seem to be of one person.</source>
      <translation>No hay dos que parezcan de la misma persona.</translation>
    </message>
    <message>
      <source>No unknown face was seen in the last {hours}.</source>
      <translation>No se vio ninguna cara desconocida en las últimas {hours}.</translation>
    </message>
    <message>
      <source>No {value} is trained for {gallery} yet: python main.py train {value} --name {name}.</source>
      <translation>Aún no se ha entrenado {value} para {gallery}: python main.py train {value} --name {name}.</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>No, es otra persona</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>Nobody by that name.</source>
      <translation>Nadie con ese nombre.</translation>
    </message>
    <message>
      <source>Nobody called {name} is registered.</source>
      <translation>No hay nadie registrado con el nombre {name}.</translation>
    </message>
    <message>
      <source>Nobody else on these pictures looks like them. Click on those that you want to register.</source>
      <translation>Nadie más en estas fotos se le parece. Haga clic en las que quiera registrar.</translation>
    </message>
    <message>
      <source>Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the same. The list marks such a sighting as entered by hand.</source>
      <translation>Nadie tiene que usar su cara: quien no quiera ser reconocido, o no lo fue, se anota aquí y cuenta igual. La lista marca esa aparición como anotada a mano.</translation>
    </message>
    <message>
      <source>Nobody has two usable pictures, so nobody could be searched for. Add a second picture of some people.</source>
      <translation>Nadie tiene dos fotos utilizables, así que no se pudo buscar a nadie. Añada una segunda foto de algunas personas.</translation>
    </message>
    <message>
      <source>Nobody is asked for a PIN any more then: {name} is the last one.</source>
      <translation>Entonces ya no se pide el PIN a nadie: {name} es el último operador.</translation>
    </message>
    <message>
      <source>Nobody is expected on this day.</source>
      <translation>Este día no se espera a nadie.</translation>
    </message>
    <message>
      <source>Nobody is expected yet.

Groups of people with a schedule say who should be here when: write the first one with “Groups and schedules”.</source>
      <translation>Aún no se espera a nadie.

Los grupos de personas con horario dicen quién debe estar aquí y cuándo: escriba el primero con «Grupos y horarios».</translation>
    </message>
    <message>
      <source>Nobody is here</source>
      <translation>No hay nadie</translation>
    </message>
    <message>
      <source>Nobody is in view. Sit down in front of the camera.</source>
      <translation>No hay nadie a la vista. Siéntese delante de la cámara.</translation>
    </message>
    <message>
      <source>Nobody is registered yet, so there is no name to give.</source>
      <translation>Aún no hay nadie registrado, así que no hay nombre que dar.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.</source>
      <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
      <source>Nobody is registered yet.

Add photos of people first. Each is checked as soon as it is there.</source>
      <translation>Aún no hay nadie registrado.

Añada primero fotos de personas. Cada una se comprueba en cuanto está.</translation>
    </message>
    <message>
      <source>Nobody is registered: there is nothing to measure yet.</source>
      <translation>No hay nadie registrado: aún no hay nada que medir.</translation>
    </message>
    <message>
      <source>Nobody of them is here now</source>
      <translation>Ninguna está aquí ahora</translation>
    </message>
    <message>
      <source>Nobody was expected: there is nothing to print.</source>
      <translation>No se esperaba a nadie: no hay nada que imprimir.</translation>
    </message>
    <message>
      <source>Nobody was seen</source>
      <translation>No se vio a nadie</translation>
    </message>
    <message>
      <source>Nobody was seen in the last 7 days</source>
      <translation>No se vio a nadie en los últimos 7 días</translation>
    </message>
    <message>
      <source>Nobody was seen on these days</source>
      <translation>No se vio a nadie en estos días</translation>
    </message>
    <message>
      <source>Nobody was seen on this day.</source>
      <translation>Este día no se vio a nadie.</translation>
    </message>
    <message>
      <source>Nobody was seen this month</source>
      <translation>No se vio a nadie este mes</translation>
    </message>
    <message>
      <source>Nobody was seen today</source>
      <translation>No se vio a nadie hoy</translation>
    </message>
    <message>
      <source>Nobody was seen yesterday</source>
      <translation>No se vio a nadie ayer</translation>
    </message>
    <message>
      <source>Nobody was watching {times}.</source>
      <translation>Nadie vigilaba {times}.</translation>
    </message>
    <message>
      <source>None of the pictures in {source} can be read. Choose another source.</source>
      <translation>No se puede leer ninguna de las fotos de {source}. Elija otra fuente.</translation>
    </message>
    <message>
      <source>None of these pictures can be read any more. Are they still in the folder?</source>
      <translation>Ya no se puede leer ninguna de estas fotos. ¿Siguen en la carpeta?</translation>
    </message>
    <message>
      <source>Normalised by other people</source>
      <translation>Normalizada por otras personas</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Sin comprobar</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Sin cifrar</translation>
    </message>
    <message>
      <source>Not everything can be saved as it stands: the reason is beside it.</source>
      <translation>No todo se puede guardar tal como está: el motivo aparece al lado.</translation>
    </message>
    <message>
      <source>Not everything could be written: the log has the details.</source>
      <translation>No todo se pudo escribir: el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>Not everything could be written: {names} ended early.</source>
      <translation>No todo se pudo escribir: {names} terminaron antes de tiempo.</translation>
    </message>
    <message>
      <source>Not in the gallery any more.</source>
      <translation>Ya no está en la galería.</translation>
    </message>
    <message>
      <source>Not in the gallery any more; the pictures below can be restored.</source>
      <translation>Ya no está en la galería; las fotos de abajo se pueden restaurar.</translation>
    </message>
    <message>
      <source>Not named, not recorded, not counted as a stranger</source>
      <translation>Ni se nombra, ni se registra, ni cuenta como desconocido</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Not observed</source>
      <translation>Sin observar</translation>
    </message>
    <message>
      <source>Not printed</source>
      <translation>No se imprimió</translation>
    </message>
    <message numerus="yes">
      <source>Not readable: {file} ({why}) and {n} other pictures.</source>
      <extracomment>For 1: Not readable: {file} ({why}) and {n} other picture.</extracomment>
      <translation>
        <numerusform>No se puede leer: {file} ({why}) y {n} foto más.</numerusform>
        <numerusform>No se puede leer: {file} ({why}) y {n} fotos más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not readable: {file} ({why}).</source>
      <translation>No se puede leer: {file} ({why}).</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>No se guardó</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>No es seguro</translation>
    </message>
    <message>
      <source>Not turned</source>
      <translation>Sin girar</translation>
    </message>
    <message>
      <source>Not used any more, but kept; it can be restored at any time</source>
      <translation>Ya no se usa, pero se conserva; se puede restaurar en cualquier momento</translation>
    </message>
    <message>
      <source>Not {name}</source>
      <translation>No es {name}</translation>
    </message>
    <message>
      <source>Not {person}</source>
      <translation>No es {person}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note where it was taken</source>
      <translation>Anotar dónde se tomó</translation>
    </message>
    <message>
      <source>Noted that this face is to be ignored</source>
      <translation>Se anotó que esta cara debe ignorarse</translation>
    </message>
    <message>
      <source>Noted that this is not {person}</source>
      <translation>Se anotó que no es {person}</translation>
    </message>
    <message>
      <source>Nothing but its size and when it was changed: it is sealed.</source>
      <translation>Solo su tamaño y cuándo se modificó: está cifrado.</translation>
    </message>
    <message>
      <source>Nothing but its size, its time and its name, which may tell whose picture it was.</source>
      <translation>Solo su tamaño, su hora y su nombre, que puede decir de quién era la foto.</translation>
    </message>
    <message>
      <source>Nothing could be compared.</source>
      <translation>No se pudo comparar nada.</translation>
    </message>
    <message>
      <source>Nothing could be written to {names}.</source>
      <translation>No se pudo escribir nada en {names}.</translation>
    </message>
    <message>
      <source>Nothing is changed, and none of this is reported again.</source>
      <translation>No se cambia nada, y no se vuelve a avisar de ninguno de estos.</translation>
    </message>
    <message>
      <source>Nothing is changed, and this is not reported again.</source>
      <translation>No se cambia nada, y no se vuelve a avisar de esto.</translation>
    </message>
    <message>
      <source>Nothing is deleted before {until}: if the clock is wrong, set it.</source>
      <translation>No se elimina nada antes de {until}: si el reloj está mal, póngalo en hora.</translation>
    </message>
    <message>
      <source>Nothing is measured yet.

Choose what to compare, and press Measure.</source>
      <translation>Aún no se ha medido nada.

Elija qué comparar y pulse «Medir».</translation>
    </message>
    <message>
      <source>Nothing is recorded (config.yaml: sightings.keep_days).</source>
      <translation>No se registra nada (config.yaml: sightings.keep_days).</translation>
    </message>
    <message>
      <source>Nothing is set aside or removed.</source>
      <translation>No hay nada apartado ni quitado.</translation>
    </message>
    <message>
      <source>Nothing was changed there.</source>
      <translation>Allí no se cambió nada.</translation>
    </message>
    <message>
      <source>Nothing was done yet that is recorded here.</source>
      <translation>Aún no se ha hecho nada de lo que se registra aquí.</translation>
    </message>
    <message>
      <source>Nothing was recorded, as no picture came.</source>
      <translation>No se grabó nada, porque no llegó ninguna imagen.</translation>
    </message>
    <message>
      <source>Nothing: it is empty.</source>
      <translation>Nada: está vacío.</translation>
    </message>
    <message>
      <source>Now choose a folder of people to compare with.</source>
      <translation>Elija ahora una carpeta de personas con las que comparar.</translation>
    </message>
    <message>
      <source>Now take a face, or open a picture.</source>
      <translation>Tome ahora una cara o abra una foto.</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the largest was taken.</source>
      <extracomment>For 1: Of {n} face the largest was taken.</extracomment>
      <translation>
        <numerusform>De {n} cara se tomó la mayor.</numerusform>
        <numerusform>De {n} caras se tomó la mayor.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one in the middle was taken.</source>
      <extracomment>For 1: Of {n} face the one in the middle was taken.</extracomment>
      <translation>
        <numerusform>De {n} cara se tomó la del centro.</numerusform>
        <numerusform>De {n} caras se tomó la del centro.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} faces the one like {person}'s other pictures was taken.</source>
      <extracomment>For 1: Of {n} face the one like {person}'s other pictures was taken.</extracomment>
      <translation>
        <numerusform>De {n} cara se tomó la que se parece a las demás fotos de {person}.</numerusform>
        <numerusform>De {n} caras se tomó la que se parece a las demás fotos de {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures it was not trained on, {right} are most similar to the right person, and {named} get the right name.</source>
      <extracomment>For 1: Of {n} picture it was not trained on, {right} are most similar to the right person, and {named} get the right name.</extracomment>
      <translation>
        <numerusform>De {n} foto con la que no se entrenó, {right} se parece más a la persona correcta, y {named} recibe el nombre correcto.</numerusform>
        <numerusform>De {n} fotos con las que no se entrenó, {right} se parecen más a la persona correcta, y {named} reciben el nombre correcto.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {n} pictures of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</source>
      <extracomment>For 1: Of {n} picture of strangers, {named} get somebody's name (95 %: at most {limit}; {people}).</extracomment>
      <translation>
        <numerusform>De {n} foto de desconocidos, {named} recibe el nombre de alguien (95 %: como máximo {limit}; {people}).</numerusform>
        <numerusform>De {n} fotos de desconocidos, {named} reciben el nombre de alguien (95 %: como máximo {limit}; {people}).</numerusform>
      </translation>
    </message>
    <message>
      <source>Old entries cut</source>
      <translation>Entradas antiguas recortadas</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Activado</translation>
    </message>
    <message>
      <source>On a holiday entries by hand do not count: {people}.</source>
      <translation>En un día festivo, las entradas manuales no cuentan: {people}.</translation>
    </message>
    <message>
      <source>On the picture</source>
      <translation>En la imagen</translation>
    </message>
    <message>
      <source>On the picture or the slider: threshold stricter, looser by one step</source>
      <translation>En la imagen o el control deslizante: umbral más estricto o más laxo, un paso</translation>
    </message>
    <message>
      <source>On this computer.</source>
      <translation>En este equipo.</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>One face was found. A picture of it alone is put into the gallery.</source>
      <translation>Se encontró una cara. En la galería se guarda una foto solo de ella.</translation>
    </message>
    <message>
      <source>One is enough</source>
      <translation>Con una basta</translation>
    </message>
    <message>
      <source>One moment …</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>One moment: getting ready to recognise faces.</source>
      <translation>Un momento: preparándose para reconocer caras.</translation>
    </message>
    <message>
      <source>Only one network is on this computer. Get more under Tools, Models and licences.</source>
      <translation>Solo hay una red neuronal en este equipo. Obtenga más en «Herramientas &gt; Modelos y licencias».</translation>
    </message>
    <message>
      <source>Only one picture of {person}</source>
      <translation>Una sola foto de {person}</translation>
    </message>
    <message>
      <source>Only watching</source>
      <translation>Solo observar</translation>
    </message>
    <message>
      <source>Only with consent</source>
      <translation>Solo con consentimiento</translation>
    </message>
    <message numerus="yes">
      <source>Only {n} of your people could be strangers at a time: with more people registered, the figures say more.</source>
      <extracomment>For 1: Only {n} of your people could be a stranger at a time: with more people registered, the figures say more.</extracomment>
      <translation>
        <numerusform>Solo {n} de sus personas pudo hacer de desconocido a la vez: con más personas registradas, las cifras dicen más.</numerusform>
        <numerusform>Solo {n} de sus personas pudieron hacer de desconocidos a la vez: con más personas registradas, las cifras dicen más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</source>
      <extracomment>For 1: Only {n} person is registered, so this is from news photos (LFW); with {needed} or more it is learnt from your own.</extracomment>
      <translation>
        <numerusform>Solo hay {n} persona registrada, así que esto procede de fotos de prensa (LFW); con {needed} o más se aprende de las suyas.</numerusform>
        <numerusform>Solo hay {n} personas registradas, así que esto procede de fotos de prensa (LFW); con {needed} o más se aprende de las suyas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only {n} people are registered; with {needed} or more the threshold can be learnt from their pictures.</source>
      <extracomment>For 1: Only {n} person is registered; with {needed} or more the threshold can be learnt from their pictures.</extracomment>
      <translation>
        <numerusform>Solo hay {n} persona registrada; con {needed} o más se puede aprender el umbral de sus fotos.</numerusform>
        <numerusform>Solo hay {n} personas registradas; con {needed} o más se puede aprender el umbral de sus fotos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <source>Open &amp;gallery folder</source>
      <translation>Abrir la carpeta de la ga&amp;lería</translation>
    </message>
    <message>
      <source>Open &amp;pictures…</source>
      <translation>Abrir &amp;fotos…</translation>
    </message>
    <message>
      <source>Open &amp;picture…</source>
      <translation>Abrir &amp;foto…</translation>
    </message>
    <message>
      <source>Open a folder of pictures</source>
      <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
      <source>Open a network camera</source>
      <translation>Abrir una cámara de red</translation>
    </message>
    <message>
      <source>Open a network camera by its address</source>
      <translation>Abrir una cámara de red por su dirección</translation>
    </message>
    <message>
      <source>Open a picture</source>
      <translation>Abrir una foto</translation>
    </message>
    <message>
      <source>Open a video</source>
      <translation>Abrir un vídeo</translation>
    </message>
    <message>
      <source>Open a video file or a picture folder</source>
      <translation>Abrir un archivo de vídeo o una carpeta de imágenes</translation>
    </message>
    <message>
      <source>Open all pictures of a folder</source>
      <translation>Abrir todas las fotos de una carpeta</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Open it, to turn it</source>
      <translation>Abrirla para girarla</translation>
    </message>
    <message>
      <source>Open pictures</source>
      <translation>Abrir fotos</translation>
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
      <source>Open the first camera of this computer</source>
      <translation>Abrir la primera cámara de este equipo</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Open the whole &amp;report</source>
      <translation>Abrir el informe &amp;completo</translation>
    </message>
    <message>
      <source>Open {source}</source>
      <translation>Abrir {source}</translation>
    </message>
    <message>
      <source>OpenCV's face cascade is missing; OpenCV 5 has none. Run: pip install -r requirements.txt</source>
      <translation>Falta la cascada de caras de OpenCV; OpenCV 5 no la incluye. Ejecute: pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>Opening the camera…</source>
      <translation>Abriendo la cámara…</translation>
    </message>
    <message>
      <source>Opening {source}…</source>
      <translation>Abriendo {source}…</translation>
    </message>
    <message>
      <source>Operator</source>
      <translation>Operador</translation>
    </message>
    <message>
      <source>Operator added</source>
      <translation>Operador añadido</translation>
    </message>
    <message>
      <source>Operator removed</source>
      <translation>Operador quitado</translation>
    </message>
    <message>
      <source>Operator, person, action</source>
      <translation>Operador, persona, acción</translation>
    </message>
    <message>
      <source>Operators</source>
      <translation>Operadores</translation>
    </message>
    <message>
      <source>Operators reset</source>
      <translation>Operadores restablecidos</translation>
    </message>
    <message>
      <source>Operator…</source>
      <translation>Operador…</translation>
    </message>
    <message>
      <source>Or a signature:</source>
      <translation>O una firma:</translation>
    </message>
    <message>
      <source>Or click on a face in the live picture and say who it is.</source>
      <translation>O haga clic en una cara de la imagen en directo y diga quién es.</translation>
    </message>
    <message>
      <source>Or let the camera take the pictures: &lt;i&gt;Tools, Register somebody from the camera&lt;/i&gt; (Ctrl+E).</source>
      <translation>O deje que la cámara tome las fotos: &lt;i&gt;Herramientas &gt; Registrar a alguien con la cámara&lt;/i&gt; (Ctrl+E).</translation>
    </message>
    <message>
      <source>Or put it into the gallery folder: &lt;i&gt;Full Name.jpg&lt;/i&gt;, or several in a folder &lt;i&gt;Full Name&lt;/i&gt;.</source>
      <translation>O póngala en la carpeta de la galería: &lt;i&gt;Nombre Completo.jpg&lt;/i&gt;, o varias en una carpeta &lt;i&gt;Nombre Completo&lt;/i&gt;.</translation>
    </message>
    <message>
      <source>Our organisation</source>
      <translation>Nuestra organización</translation>
    </message>
    <message>
      <source>Out of date: since it was trained, {changes}. Train it again.</source>
      <translation>Desactualizado: desde que se entrenó, {changes}. Entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>Own name, were 1 stranger in 10 named</source>
      <translation>Nombre propio, si se nombrara a 1 de cada 10 desconocidos</translation>
    </message>
    <message>
      <source>Own people only</source>
      <translation>Solo las personas propias</translation>
    </message>
    <message>
      <source>P&amp;eople</source>
      <translation>P&amp;ersonas</translation>
    </message>
    <message>
      <source>P&amp;hotos of the table…</source>
      <translation>Fotos de la &amp;tabla…</translation>
    </message>
    <message>
      <source>P: was there. A: absent. E: excused. ?: not observed.</source>
      <translation>P: presente. A: ausente. E: ausencia justificada. ?: sin observar.</translation>
    </message>
    <message>
      <source>PDF file (*.pdf)</source>
      <translation>Archivo PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PIN or passphrase</source>
      <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Paper: {paper}</source>
      <translation>Artículo: {paper}</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Passphrase of the gallery</source>
      <translation>Frase de contraseña de la galería</translation>
    </message>
    <message>
      <source>Passphrase once more</source>
      <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again</source>
      <translation>Pausar la imagen, reanudarla o reproducir otra vez un clip</translation>
    </message>
    <message>
      <source>Pause the picture, go on, or play a clip again (Space)</source>
      <translation>Pausar la imagen, reanudarla o reproducir otra vez un clip (Espacio)</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>People ({known})</source>
      <translation>Personas ({known})</translation>
    </message>
    <message>
      <source>People ({known}) and {others} without a usable picture</source>
      <translation>Personas ({known}) y {others} sin foto utilizable</translation>
    </message>
    <message>
      <source>People exported</source>
      <translation>Personas exportadas</translation>
    </message>
    <message>
      <source>People found</source>
      <translation>Personas encontradas</translation>
    </message>
    <message>
      <source>People of other sites</source>
      <translation>Personas de otras sedes</translation>
    </message>
    <message>
      <source>People of the gallery</source>
      <translation>Personas de la galería</translation>
    </message>
    <message>
      <source>People with one picture only</source>
      <translation>Personas con una sola foto</translation>
    </message>
    <message>
      <source>People, pictures, sightings and consents are on {server}, too, for its other desks.</source>
      <translation>Las personas, fotos, apariciones y consentimientos están también en {server}, para sus otros puestos.</translation>
    </message>
    <message>
      <source>People: {place}</source>
      <translation>Personas: {place}</translation>
    </message>
    <message>
      <source>Perhaps a picture</source>
      <translation>Quizá una imagen</translation>
    </message>
    <message>
      <source>Perhaps {name}</source>
      <translation>Quizá {name}</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Person removed</source>
      <translation>Persona quitada</translation>
    </message>
    <message>
      <source>Photos are taken from http:// addresses on the local network only.</source>
      <translation>Solo se toman fotos de direcciones http:// de la red local.</translation>
    </message>
    <message>
      <source>Photos in the gallery</source>
      <translation>Fotos de la galería</translation>
    </message>
    <message>
      <source>Photos made plain</source>
      <translation>Fotos descifradas</translation>
    </message>
    <message>
      <source>Photos sealed</source>
      <translation>Fotos cifradas</translation>
    </message>
    <message>
      <source>Photos that are called by the ids of the table</source>
      <translation>Fotos que llevan como nombre los identificadores de la tabla</translation>
    </message>
    <message>
      <source>Photos that cannot be used are listed under the people, each with its reason.</source>
      <translation>Las fotos que no se pueden usar aparecen debajo de las personas, cada una con su motivo.</translation>
    </message>
    <message>
      <source>Photos, templates, sightings and what was learned of them are deleted everywhere and cannot be restored. Then every byte that Rollcall keeps is searched for what is left.</source>
      <translation>Sus fotos, plantillas, apariciones y lo que se aprendió de ellas se eliminan en todas partes y no se pueden restaurar. Después se busca en cada byte que guarda Rollcall si queda algo.</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Picture of the last unknown person</source>
      <translation>Imagen de la última persona desconocida</translation>
    </message>
    <message>
      <source>Picture or person</source>
      <translation>Foto o persona</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Foto quitada</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Pictures a second</source>
      <translation>Imágenes por segundo</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture</source>
      <translation>Imágenes por segundo de una imagen en directo</translation>
    </message>
    <message>
      <source>Pictures a second of a live picture that is sent, at most.</source>
      <translation>Imágenes por segundo de una imagen en directo que se envía, como máximo.</translation>
    </message>
    <message>
      <source>Pictures a second that are asked of a camera.</source>
      <translation>Imágenes por segundo que se piden a la cámara.</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Fotos añadidas</translation>
    </message>
    <message>
      <source>Pictures are not expected here.</source>
      <translation>Aquí no debería haber fotos.</translation>
    </message>
    <message>
      <source>Pictures from the camera may be kept</source>
      <translation>Las imágenes de la cámara se pueden conservar</translation>
    </message>
    <message>
      <source>Pictures moved</source>
      <translation>Fotos movidas</translation>
    </message>
    <message>
      <source>Pictures of strangers</source>
      <translation>Imágenes de desconocidos</translation>
    </message>
    <message>
      <source>Pictures of the person alone, upright and from the front</source>
      <translation>Fotos de la persona sola, derechas y de frente</translation>
    </message>
    <message>
      <source>Pictures passed over by recognition because a newer one was there. Normal.</source>
      <translation>Imágenes que el reconocimiento saltó porque había una más reciente. Es normal.</translation>
    </message>
    <message>
      <source>Pictures set aside</source>
      <translation>Fotos apartadas</translation>
    </message>
    <message>
      <source>Pictures set aside and removed</source>
      <translation>Fotos apartadas y quitadas</translation>
    </message>
    <message>
      <source>Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until somebody deletes them.</source>
      <translation>Fotos que ya no se usan. Están en la carpeta .rollcall de la galería y se quedan ahí hasta que alguien las elimine.</translation>
    </message>
    <message>
      <source>Pictures that arrived from the source in a second.</source>
      <translation>Imágenes que llegaron de la fuente en un segundo.</translation>
    </message>
    <message>
      <source>Pictures with names…</source>
      <translation>Fotos con nombres…</translation>
    </message>
    <message>
      <source>Pictures, names and figures are kept in the gallery folder; nothing is sent anywhere.</source>
      <translation>Las fotos, los nombres y las cifras se guardan en la carpeta de la galería; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <source>Pixels</source>
      <translation>Píxeles</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Place in the film</source>
      <translation>Posición en la película</translation>
    </message>
    <message>
      <source>Plain files of your own</source>
      <translation>Archivos corrientes de usted</translation>
    </message>
    <message>
      <source>Play a made-up clip that needs no camera</source>
      <translation>Reproducir un clip inventado que no necesita cámara</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Reproducir otra vez</translation>
    </message>
    <message>
      <source>Play it with the people of another folder</source>
      <translation>Jugar con las personas de otra carpeta</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Los gráficos</translation>
    </message>
    <message>
      <source>Port of the broker</source>
      <translation>Puerto del bróker</translation>
    </message>
    <message>
      <source>Port of the server</source>
      <translation>Puerto del servidor</translation>
    </message>
    <message>
      <source>Port of the server, 1 to 65535.</source>
      <translation>Puerto del servidor, de 1 a 65535.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Preparing</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Preparing the detector {name}.</source>
      <translation>Preparando el detector {name}.</translation>
    </message>
    <message>
      <source>Preparing the embedder {name}.</source>
      <translation>Preparando el extractor {name}.</translation>
    </message>
    <message>
      <source>Preparing to train</source>
      <translation>Preparando el entrenamiento</translation>
    </message>
    <message>
      <source>Preparing {subject} for this computer, once</source>
      <translation>Preparando {subject} para este equipo, una sola vez</translation>
    </message>
    <message>
      <source>Press Sort to process the pictures of {folder}.</source>
      <translation>Pulse «Agrupar» para procesar las fotos de {folder}.</translation>
    </message>
    <message>
      <source>Press to say who this is</source>
      <translation>Pulse para decir quién es</translation>
    </message>
    <message>
      <source>Press to see why, or to correct it</source>
      <translation>Pulse para ver por qué o para corregirlo</translation>
    </message>
    <message>
      <source>Pri&amp;nt the list of people…</source>
      <translation>Imprimir la lista de pers&amp;onas…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print what is listed, or save it as a PDF file (Ctrl+P)</source>
      <translation>Imprimir la lista o guardarla como archivo PDF (Ctrl+P)</translation>
    </message>
    <message>
      <source>Print {title}</source>
      <translation>Imprimir: {title}</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Privacy.</source>
      <translation>Privacidad.</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Problema</translation>
    </message>
    <message>
      <source>Problem: {problem}</source>
      <translation>Problema: {problem}</translation>
    </message>
    <message>
      <source>Process all pictures of a folder</source>
      <translation>Procesar todas las fotos de una carpeta</translation>
    </message>
    <message>
      <source>Process all pictures of the folder</source>
      <translation>Procesar todas las fotos de la carpeta</translation>
    </message>
    <message>
      <source>Process pictures; they are not registered</source>
      <translation>Procesar fotos; no se registran</translation>
    </message>
    <message>
      <source>Process the live picture as it is now</source>
      <translation>Procesar la imagen en directo tal como está ahora</translation>
    </message>
    <message>
      <source>Processing…</source>
      <translation>Procesando…</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Processor threads for the networks; 0 chooses.</source>
      <translation>Hilos del procesador para las redes neuronales; 0 elige automáticamente.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Put all templates under a new secret key?</source>
      <translation>¿Poner todas las plantillas con una nueva clave secreta?</translation>
    </message>
    <message>
      <source>Put the looks into the gallery under this name (Enter)</source>
      <translation>Guardar las muestras en la galería con este nombre (Enter)</translation>
    </message>
    <message>
      <source>Quick training</source>
      <translation>Entrenamiento rápido</translation>
    </message>
    <message>
      <source>Quiet</source>
      <translation>Moderado</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Re&amp;store</source>
      <translation>&amp;Restaurar</translation>
    </message>
    <message>
      <source>Reading it would take {megabytes} MB of memory, which is more than Rollcall uses; save it as an ordinary JPEG.</source>
      <translation>Leerla ocuparía {megabytes} MB de memoria, más de lo que usa Rollcall; guárdela como JPEG normal.</translation>
    </message>
    <message>
      <source>Reading pictures</source>
      <translation>Leyendo fotos</translation>
    </message>
    <message>
      <source>Reading the pictures of the gallery</source>
      <translation>Leyendo las fotos de la galería</translation>
    </message>
    <message>
      <source>Reading {subject}</source>
      <translation>Leyendo {subject}</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>Reception</source>
      <translation>Recepción</translation>
    </message>
    <message>
      <source>Recognise</source>
      <translation>Reconocer</translation>
    </message>
    <message>
      <source>Recognise people by comparing with pictures again</source>
      <translation>Volver a reconocer a las personas por comparación con fotos</translation>
    </message>
    <message>
      <source>Recognise people with it from now on</source>
      <translation>Reconocer a las personas con esto desde ahora</translation>
    </message>
    <message>
      <source>Recogniser</source>
      <translation>Reconocedor</translation>
    </message>
    <message>
      <source>Recognisers</source>
      <translation>Reconocedores</translation>
    </message>
    <message>
      <source>Recognises, counts and keeps nobody without a valid consent; everybody else is ignored.</source>
      <translation>No reconoce, cuenta ni conserva a nadie sin un consentimiento válido; a todos los demás los ignora.</translation>
    </message>
    <message>
      <source>Recognising faces</source>
      <translation>Reconocimiento de caras</translation>
    </message>
    <message>
      <source>Recognition ended because of an error in its {thread} thread ({error}); the log says more. Choose a source to begin again.</source>
      <translation>El reconocimiento terminó por un error en su hilo {thread} ({error}); el registro dice más. Elija una fuente para empezar de nuevo.</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <source>Record &amp;consent…</source>
      <translation>&amp;Registrar consentimiento…</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>Registrar el consentimiento</translation>
    </message>
    <message>
      <source>Record the picture with the names (Ctrl+R)</source>
      <translation>Grabar la imagen con los nombres (Ctrl+R)</translation>
    </message>
    <message>
      <source>Recording {time}</source>
      <translation>Grabando {time}</translation>
    </message>
    <message>
      <source>Refused pictures</source>
      <translation>Fotos rechazadas</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Register at least three people first, so that some can be left out as strangers.</source>
      <translation>Registre primero al menos a tres personas, para poder dejar fuera a algunas como desconocidos.</translation>
    </message>
    <message>
      <source>Register at least three people first: some to tell apart, and some to act as strangers.</source>
      <translation>Registre primero al menos a tres personas: unas para distinguirlas y otras para hacer de desconocidos.</translation>
    </message>
    <message>
      <source>Register from the camera</source>
      <translation>Registrar con la cámara</translation>
    </message>
    <message>
      <source>Register somebody &amp;else</source>
      <translation>Registrar a &amp;otra persona</translation>
    </message>
    <message>
      <source>Register this face</source>
      <translation>Registrar esta cara</translation>
    </message>
    <message>
      <source>Register with these pictures</source>
      <translation>Registrar con estas fotos</translation>
    </message>
    <message>
      <source>Register yourself, so that the picture shows your name. Your pictures stay in the gallery folder on this computer.</source>
      <translation>Regístrese para que la imagen muestre su nombre. Sus fotos se quedan en la carpeta de la galería, en este equipo.</translation>
    </message>
    <message>
      <source>Registered pictures</source>
      <translation>Fotos registradas</translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}</extracomment>
      <translation>
        <numerusform>Se registró a {person} con {n} cara de {folder}</numerusform>
        <numerusform>Se registró a {person} con {n} caras de {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} faces of {folder}.</source>
      <extracomment>For 1: Registered {person} from {n} face of {folder}.</extracomment>
      <translation>
        <numerusform>Se registró a {person} con {n} cara de {folder}.</numerusform>
        <numerusform>Se registró a {person} con {n} caras de {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Registered {person} from {n} looks</source>
      <extracomment>For 1: Registered {person} from {n} look</extracomment>
      <translation>
        <numerusform>Se registró a {person} con {n} muestra</numerusform>
        <numerusform>Se registró a {person} con {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>Registering from the camera</source>
      <translation>Registro con la cámara</translation>
    </message>
    <message>
      <source>Registering people</source>
      <translation>Registrar a personas</translation>
    </message>
    <message>
      <source>Registering {subject}</source>
      <translation>Registrando {subject}</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Observaciones</translation>
    </message>
    <message>
      <source>Remo&amp;ve</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>Remo&amp;ve	Del</source>
      <translation>&amp;Quitar	Supr</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove an operator</source>
      <translation>Quitar un operador</translation>
    </message>
    <message>
      <source>Remove {name} from the operators?</source>
      <translation>¿Quitar a {name} de los operadores?</translation>
    </message>
    <message>
      <source>Remove {person}</source>
      <translation>Quitar a {person}</translation>
    </message>
    <message>
      <source>Removed a picture of {person}</source>
      <translation>Se quitó una foto de {person}</translation>
    </message>
    <message>
      <source>Removed {person}</source>
      <translation>Se quitó a {person}</translation>
    </message>
    <message>
      <source>Removed {title}.</source>
      <translation>Se quitó {title}.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename, remove the person selected in the list</source>
      <translation>Cambiar el nombre de la persona seleccionada en la lista, o quitarla</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Nombre cambiado</translation>
    </message>
    <message>
      <source>Renamed {person} to {name}</source>
      <translation>Se cambió el nombre de {person} a {name}</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Rene&amp;w the templates…</source>
      <translation>Re&amp;novar las plantillas…</translation>
    </message>
    <message>
      <source>Renew</source>
      <translation>Renovar</translation>
    </message>
    <message>
      <source>Renew the templates</source>
      <translation>Renovar las plantillas</translation>
    </message>
    <message>
      <source>Rep&amp;eat</source>
      <translation>Re&amp;petir</translation>
    </message>
    <message>
      <source>Requests a second</source>
      <translation>Solicitudes por segundo</translation>
    </message>
    <message>
      <source>Requests a second of each token, on average; more are refused for a moment.</source>
      <translation>Solicitudes por segundo de cada token, de media; si hay más, se rechazan por un momento.</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Se restauró</translation>
    </message>
    <message numerus="yes">
      <source>Restored {n} pictures of {people}</source>
      <extracomment>For 1: Restored a picture of {people}</extracomment>
      <translation>
        <numerusform>Se restauró {n} foto de {people}</numerusform>
        <numerusform>Se restauraron {n} fotos de {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored {title}.</source>
      <translation>Se restauró {title}.</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Result for each picture</source>
      <translation>Resultado de cada foto</translation>
    </message>
    <message>
      <source>Rollcall can be trained on all pictures of your people, and then recognise them by that instead of comparing with the pictures. It measures whether that is better. The live picture goes on, and nothing leaves this computer.</source>
      <translation>Rollcall se puede entrenar con todas las fotos de sus personas y reconocerlas así, en vez de comparar con las fotos. Mide si eso es mejor. La imagen en directo continúa, y nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Rollcall does not answer. It is tried again.</source>
      <translation>Rollcall no responde. Se vuelve a intentar.</translation>
    </message>
    <message>
      <source>Rollcall ended while it was reading this very large picture, so it is not read again; save a smaller version of it, or have all pictures read again with: python main.py gallery check --anew</source>
      <translation>Rollcall terminó mientras leía esta foto muy grande, así que no se vuelve a leer; guarde una versión más pequeña o haga leer de nuevo todas las fotos con: python main.py gallery check --anew</translation>
    </message>
    <message>
      <source>Rollcall failed on it, and the log says why.</source>
      <translation>Rollcall falló con ella, y el registro dice por qué.</translation>
    </message>
    <message>
      <source>Rollcall runs on {instead}.</source>
      <translation>Rollcall funciona con {instead}.</translation>
    </message>
    <message>
      <source>Rollcall then stays as an icon in the tray, and goes on naming and recording who comes. A click on it brings the window back. The File menu changes this later.</source>
      <translation>Rollcall queda entonces como icono en la bandeja y sigue dando nombre y registrando a quien llega. Un clic en él recupera la ventana. El menú Archivo permite cambiarlo después.</translation>
    </message>
    <message>
      <source>Rollcall's settings. Every one stands here with its default. They can be changed in the window, too.</source>
      <translation>Los ajustes de Rollcall. Aquí está cada uno con su valor predeterminado. También se pueden cambiar en la ventana.</translation>
    </message>
    <message>
      <source>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</source>
      <translation>Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT. SFace: Apache 2.0. keras-vggface: MIT.</translation>
    </message>
    <message>
      <source>Rollcall: here now: {names}</source>
      <translation>Rollcall: aquí ahora: {names}</translation>
    </message>
    <message>
      <source>Rollcall: no picture</source>
      <translation>Rollcall: sin imagen</translation>
    </message>
    <message>
      <source>Rollcall: nobody is here</source>
      <translation>Rollcall: no hay nadie</translation>
    </message>
    <message>
      <source>Rollcall: paused</source>
      <translation>Rollcall: en pausa</translation>
    </message>
    <message>
      <source>Row {number}, {field}</source>
      <translation>Fila {number}, {field}</translation>
    </message>
    <message>
      <source>Rules (YAML or CSV), or a calendar of holidays (ICS)</source>
      <translation>Reglas (YAML o CSV) o un calendario de festivos (ICS)</translation>
    </message>
    <message>
      <source>Rules change from today on at the earliest: {since} is past, and its sheets stay as they are. Correct single days by entries instead.</source>
      <translation>Las reglas cambian como muy pronto a partir de hoy: {since} ya pasó y sus hojas quedan como están. Corrija días sueltos con anotaciones.</translation>
    </message>
    <message>
      <source>Rules or holidays ({files})</source>
      <translation>Reglas o festivos ({files})</translation>
    </message>
    <message>
      <source>Run this once more when it answers: it goes on where it was cut off.</source>
      <translation>Ejecute esto otra vez cuando responda: continúa donde se interrumpió.</translation>
    </message>
    <message>
      <source>Run: pip install -r requirements.txt</source>
      <translation>Ejecute: pip install -r requirements.txt</translation>
    </message>
    <message>
      <source>S&amp;ightings…</source>
      <translation>&amp;Apariciones…</translation>
    </message>
    <message>
      <source>S&amp;trangers too</source>
      <translation>Ta&amp;mbién desconocidos</translation>
    </message>
    <message>
      <source>SFace face embedder (MobileFaceNet), OpenCV model zoo 2021dec, int8 weights</source>
      <translation>SFace, reconoce caras (MobileFaceNet), OpenCV Model Zoo 2021dec, pesos en int8</translation>
    </message>
    <message>
      <source>Sa&amp;ve…</source>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <source>Sample, {language}</source>
      <translation>Ejemplo, {language}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save XMP files into a folder</source>
      <translation>Guardar archivos XMP en una carpeta</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>Guardar como hoja de cálculo (XLSX) o tabla de texto (CSV)</translation>
    </message>
    <message>
      <source>Save attendance</source>
      <translation>Guardar la asistencia</translation>
    </message>
    <message>
      <source>Save copies with face tags into a folder</source>
      <translation>Guardar copias con etiquetas de caras en una carpeta</translation>
    </message>
    <message>
      <source>Save pictures with names into a folder</source>
      <translation>Guardar fotos con nombres en una carpeta</translation>
    </message>
    <message>
      <source>Save the entries that are shown</source>
      <translation>Guardar las entradas mostradas</translation>
    </message>
    <message>
      <source>Save the entries that are shown as JSON</source>
      <translation>Guardar las entradas mostradas como JSON</translation>
    </message>
    <message>
      <source>Save the faces by person, with sheets to look at and a table</source>
      <translation>Guardar las caras por persona, con hojas de resumen y una tabla</translation>
    </message>
    <message>
      <source>Save the list of people as P&amp;DF…</source>
      <translation>Guardar la lista de personas como P&amp;DF…</translation>
    </message>
    <message>
      <source>Save the picture</source>
      <translation>Guardar la imagen</translation>
    </message>
    <message>
      <source>Save the picture as it is now, with the names (Ctrl+S)</source>
      <translation>Guardar la imagen tal como está ahora, con los nombres (Ctrl+S)</translation>
    </message>
    <message>
      <source>Save the results</source>
      <translation>Guardar los resultados</translation>
    </message>
    <message>
      <source>Save the sightings that are shown</source>
      <translation>Guardar las apariciones que se muestran</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>Guardar la tabla</translation>
    </message>
    <message>
      <source>Save what is shown as a spreadsheet (XLSX) or a text table (CSV)</source>
      <translation>Guardar lo mostrado como hoja de cálculo (XLSX) o tabla de texto (CSV)</translation>
    </message>
    <message>
      <source>Saved as PDF</source>
      <translation>Guardado como PDF</translation>
    </message>
    <message>
      <source>Saved in {folder}</source>
      <translation>Guardado en {folder}</translation>
    </message>
    <message>
      <source>Saved the recording {file}</source>
      <translation>Grabación guardada: {file}</translation>
    </message>
    <message>
      <source>Saved the table: {file}</source>
      <translation>Tabla guardada: {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved what is kept of {n} people in {file}</source>
      <extracomment>For 1: Saved what is kept of {n} person in {file}</extracomment>
      <translation>
        <numerusform>Se guardó en {file} lo que se conserva de {n} persona</numerusform>
        <numerusform>Se guardó en {file} lo que se conserva de {n} personas</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved {file}</source>
      <translation>Guardado: {file}</translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} entries in {file}</source>
      <extracomment>For 1: Saved {n} entry in {file}</extracomment>
      <translation>
        <numerusform>Se guardó {n} entrada en {file}</numerusform>
        <numerusform>Se guardaron {n} entradas en {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of attendance in {file}</source>
      <extracomment>For 1: Saved {n} line of attendance in {file}</extracomment>
      <translation>
        <numerusform>Se guardó {n} línea de asistencia en {file}</numerusform>
        <numerusform>Se guardaron {n} líneas de asistencia en {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} lines of days in {file}</source>
      <extracomment>For 1: Saved {n} line of days in {file}</extracomment>
      <translation>
        <numerusform>Se guardó {n} línea de días en {file}</numerusform>
        <numerusform>Se guardaron {n} líneas de días en {file}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} pictures in {folder}</source>
      <extracomment>For 1: Saved {n} picture in {folder}</extracomment>
      <translation>
        <numerusform>Se guardó {n} foto en {folder}</numerusform>
        <numerusform>Se guardaron {n} fotos en {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Saved {n} sightings in {file}</source>
      <extracomment>For 1: Saved {n} sighting in {file}</extracomment>
      <translation>
        <numerusform>Se guardó {n} aparición en {file}</numerusform>
        <numerusform>Se guardaron {n} apariciones en {file}</numerusform>
      </translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Saved. As a file is being written, some of it counts at the next start.</source>
      <translation>Guardado. Como se está escribiendo un archivo, una parte vale desde el próximo inicio.</translation>
    </message>
    <message>
      <source>Saved: {groups} with {people}, from {since} on.</source>
      <translation>Guardado: {groups} con {people}, a partir del {since}.</translation>
    </message>
    <message>
      <source>Saving pictures</source>
      <translation>Guardando fotos</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Guardando…</translation>
    </message>
    <message>
      <source>Say who it is</source>
      <translation>Decir quién es</translation>
    </message>
    <message>
      <source>Say who it is…</source>
      <translation>Decir quién es…</translation>
    </message>
    <message>
      <source>Score of a live face</source>
      <translation>Puntuación de cara real</translation>
    </message>
    <message>
      <source>Se&amp;veral sources…</source>
      <translation>&amp;Varias fuentes…</translation>
    </message>
    <message>
      <source>Seal the gallery</source>
      <translation>Cifrar la galería</translation>
    </message>
    <message>
      <source>Sealed</source>
      <translation>Cifradas</translation>
    </message>
    <message>
      <source>Sealing the gallery</source>
      <translation>Cifrando la galería</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search in name, source and note</source>
      <translation>Buscar en nombre, fuente y nota</translation>
    </message>
    <message>
      <source>Search in names, ids and pictures</source>
      <translation>Buscar en nombres, identificadores y fotos</translation>
    </message>
    <message>
      <source>Search in names, states and remarks</source>
      <translation>Buscar en nombres, estados y observaciones</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Buscar personas</translation>
    </message>
    <message>
      <source>Search the audit trail</source>
      <translation>Buscar en el registro de auditoría</translation>
    </message>
    <message>
      <source>Search the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <source>Search, or type a new name</source>
      <translation>Busque o escriba un nombre nuevo</translation>
    </message>
    <message>
      <source>Searched on the server</source>
      <translation>Se buscan en el servidor</translation>
    </message>
    <message>
      <source>Seconds before the first new try when a source goes away.</source>
      <translation>Segundos antes del primer reintento cuando se pierde una fuente.</translation>
    </message>
    <message>
      <source>Seconds between two looks at a face that is already decided.</source>
      <translation>Segundos entre dos muestras de una cara ya decidida.</translation>
    </message>
    <message>
      <source>Seconds between two tries, at most; at most one in the first minute.</source>
      <translation>Segundos entre dos intentos, como máximo; durante el primer minuto, uno como máximo.</translation>
    </message>
    <message>
      <source>Seconds to wait for the answer of the address.</source>
      <translation>Segundos que se espera la respuesta de la dirección.</translation>
    </message>
    <message>
      <source>Seconds until a source that does not open counts as failed.</source>
      <translation>Segundos tras los que una fuente que no se abre se da por fallida.</translation>
    </message>
    <message>
      <source>Seconds within which whoever comes back goes on with the entry before.</source>
      <translation>Segundos en los que quien regresa continúa con la entrada anterior.</translation>
    </message>
    <message>
      <source>Seconds without the face after which somebody has left.</source>
      <translation>Segundos sin ver la cara tras los que se considera que alguien se ha ido.</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>Seen by {sources}</source>
      <translation>Visto por {sources}</translation>
    </message>
    <message>
      <source>Send the picture itself as the body, with one of the types {types}.</source>
      <translation>Envíe la imagen misma como cuerpo, con uno de los tipos {types}.</translation>
    </message>
    <message>
      <source>Sending arrivals</source>
      <translation>Envío de llegadas</translation>
    </message>
    <message>
      <source>Sending to the database server</source>
      <translation>Enviando al servidor de base de datos</translation>
    </message>
    <message>
      <source>Sends the picture of the last stranger when it is asked for.</source>
      <translation>Envía la imagen del último desconocido cuando se pide.</translation>
    </message>
    <message>
      <source>Serve beside the window</source>
      <translation>Servidor junto a la ventana</translation>
    </message>
    <message numerus="yes">
      <source>Server away since {time}: {n} changes wait</source>
      <extracomment>For 1: Server away since {time}: {n} change waits</extracomment>
      <translation>
        <numerusform>Servidor sin respuesta desde {time}: {n} cambio en espera</numerusform>
        <numerusform>Servidor sin respuesta desde {time}: {n} cambios en espera</numerusform>
      </translation>
    </message>
    <message>
      <source>Server for other programs</source>
      <translation>Servidor para otros programas</translation>
    </message>
    <message>
      <source>Serves other computers without a certificate: names can be read on the way.</source>
      <translation>Atiende a otros equipos sin certificado: los nombres se pueden leer por el camino.</translation>
    </message>
    <message>
      <source>Set &amp;aside</source>
      <translation>&amp;Apartar</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <source>Set aside all</source>
      <translation>Apartar todas</translation>
    </message>
    <message>
      <source>Set aside by hand.</source>
      <translation>Apartada a mano.</translation>
    </message>
    <message>
      <source>Set aside who is no longer in the directory</source>
      <translation>Apartar a quien ya no figura en el directorio</translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} of them</source>
      <extracomment>For 1: Set aside {n} of them</extracomment>
      <translation>
        <numerusform>Apartar {n} de ellos</numerusform>
        <numerusform>Apartar {n} de ellos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} people?</source>
      <extracomment>For 1: Set aside {n} person?</extracomment>
      <translation>
        <numerusform>¿Apartar a {n} persona?</numerusform>
        <numerusform>¿Apartar a {n} personas?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set aside {n} pictures of {people}</source>
      <extracomment>For 1: Set aside a picture of {people}</extracomment>
      <translation>
        <numerusform>Se apartó {n} foto de {people}</numerusform>
        <numerusform>Se apartaron {n} fotos de {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>Set people aside</source>
      <translation>Apartar personas</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>Ajuste cambiado</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings.</source>
      <translation>Ajustes.</translation>
    </message>
    <message>
      <source>Several embedders as one</source>
      <translation>Varios extractores como uno</translation>
    </message>
    <message>
      <source>Several faces are in view. Only one person at a time: please let the others step aside.</source>
      <translation>Hay varias caras a la vista. Solo una persona cada vez: pida a los demás que se aparten.</translation>
    </message>
    <message>
      <source>Several faces: which one is {person}?</source>
      <translation>Varias caras: ¿cuál es {person}?</translation>
    </message>
    <message>
      <source>Several networks process every face; learns from all their results, in many rounds, who each of your people is. The slowest method.</source>
      <translation>Varias redes neuronales procesan cada cara; de todos sus resultados aprende, en muchas rondas, quién es cada una de sus personas. Es el método más lento.</translation>
    </message>
    <message>
      <source>Several networks process every face; learns the weight of each one's vote. People registered later are known at once, but every face takes longer.</source>
      <translation>Varias redes neuronales procesan cada cara; aprende el peso del voto de cada una. A quien se registra después se le reconoce al momento, pero cada cara tarda más.</translation>
    </message>
    <message>
      <source>Several networks vote</source>
      <translation>Voto de varias redes neuronales</translation>
    </message>
    <message>
      <source>Several networks, long training</source>
      <translation>Varias redes neuronales, entrenamiento largo</translation>
    </message>
    <message>
      <source>Several sources</source>
      <translation>Varias fuentes</translation>
    </message>
    <message>
      <source>Several sources at once, in place of source.default; each as in this example.</source>
      <translation>Varias fuentes a la vez, en lugar de source.default; cada una como en este ejemplo.</translation>
    </message>
    <message>
      <source>Shape as the source says</source>
      <translation>Formato según la fuente</translation>
    </message>
    <message>
      <source>Shape of the picture</source>
      <translation>Formato de la imagen</translation>
    </message>
    <message>
      <source>Shape of the pictures as they are sent, such as 4:3 or 16:9; auto is as the source says.</source>
      <translation>Formato de las imágenes tal como se envían, como 4:3 o 16:9; auto es según la fuente.</translation>
    </message>
    <message>
      <source>Shape {ratio}</source>
      <translation>Formato {ratio}</translation>
    </message>
    <message>
      <source>Shape {ratio} (upright)</source>
      <translation>Formato {ratio} (vertical)</translation>
    </message>
    <message>
      <source>Shared with {server}</source>
      <translation>Compartida con {server}</translation>
    </message>
    <message>
      <source>Sharpness from 0.2 to 1 to which registered faces are blurred; without a value they stay sharp.</source>
      <translation>Nitidez de 0.2 a 1 a la que se desenfocan las caras registradas; sin valor, quedan nítidas.</translation>
    </message>
    <message>
      <source>Sheet of the day</source>
      <translation>Hoja del día</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Turnos</translation>
    </message>
    <message>
      <source>Show &amp;sightings</source>
      <translation>Ver las &amp;apariciones</translation>
    </message>
    <message>
      <source>Show only what was not taken or cannot be used</source>
      <translation>Mostrar solo lo que no se tomó o no se puede usar</translation>
    </message>
    <message>
      <source>Show or hide the people panel (F8)</source>
      <translation>Mostrar u ocultar el panel de personas (F8)</translation>
    </message>
    <message>
      <source>Show s&amp;treams</source>
      <translation>Ver las &amp;transmisiones</translation>
    </message>
    <message>
      <source>Show the &amp;pictures of {name}	Enter</source>
      <translation>Ver las &amp;fotos de {name}	Enter</translation>
    </message>
    <message>
      <source>Show the f&amp;indings ({found})</source>
      <translation>Ver los &amp;hallazgos ({found})</translation>
    </message>
    <message>
      <source>Show the picture</source>
      <translation>Mostrar la imagen</translation>
    </message>
    <message>
      <source>Show the picture of {camera}</source>
      <translation>Mostrar la imagen de {camera}</translation>
    </message>
    <message>
      <source>Shown beside the name</source>
      <translation>Mostrado junto al nombre</translation>
    </message>
    <message>
      <source>Shows a camera as a mirror.</source>
      <translation>Muestra la cámara como un espejo.</translation>
    </message>
    <message>
      <source>Si&amp;ghtings of {name}</source>
      <translation>A&amp;pariciones de {name}</translation>
    </message>
    <message>
      <source>Sightings</source>
      <translation>Apariciones</translation>
    </message>
    <message>
      <source>Sightings are not recorded.

To record them, set sightings.keep_days in config.yaml to the days that they are to be kept, and start Rollcall again.</source>
      <translation>No se registran apariciones.

Para registrarlas, ponga en sightings.keep_days de config.yaml los días que deben conservarse e inicie Rollcall de nuevo.</translation>
    </message>
    <message>
      <source>Sightings are saved as .csv or .xlsx; '{file}' is neither. Give the file another ending.</source>
      <translation>Las apariciones se guardan como .csv o .xlsx; «{file}» no es ninguno de los dos. Dé otra extensión al archivo.</translation>
    </message>
    <message>
      <source>Sightings cannot be written down because of an error; the log says more. Recognition goes on.</source>
      <translation>No se pueden anotar las apariciones por un error; el registro dice más. El reconocimiento continúa.</translation>
    </message>
    <message>
      <source>Sightings erased</source>
      <translation>Apariciones borradas</translation>
    </message>
    <message>
      <source>Sightings exported</source>
      <translation>Apariciones exportadas</translation>
    </message>
    <message>
      <source>Sign in by &amp;hand</source>
      <translation>Anotarse a &amp;mano</translation>
    </message>
    <message>
      <source>Sign in by hand</source>
      <translation>Anotarse a mano</translation>
    </message>
    <message>
      <source>Signature, drawn with the mouse, a pen or a finger</source>
      <translation>Firma, trazada con el ratón, un lápiz o un dedo</translation>
    </message>
    <message>
      <source>Single faces</source>
      <translation>Caras sueltas</translation>
    </message>
    <message>
      <source>Site of this desk</source>
      <translation>Sede de este puesto</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size: {size}</source>
      <translation>Tamaño: {size}</translation>
    </message>
    <message>
      <source>Skip all steps</source>
      <translation>Saltar todos los pasos</translation>
    </message>
    <message>
      <source>Skip all steps (Esc)</source>
      <translation>Saltar todos los pasos (Esc)</translation>
    </message>
    <message>
      <source>Skip this step</source>
      <translation>Saltar este paso</translation>
    </message>
    <message>
      <source>Smallest face on the live picture</source>
      <translation>Cara mínima en la imagen en directo</translation>
    </message>
    <message>
      <source>Smallest registered face</source>
      <translation>Cara mínima que se registra</translation>
    </message>
    <message>
      <source>So&amp;und when somebody comes or goes</source>
      <translation>Soni&amp;do cuando alguien llega o se va</translation>
    </message>
    <message>
      <source>Some looks at this face say one name, others another or none, so no name is given.</source>
      <translation>Unas muestras de esta cara dicen un nombre, y otras, otro o ninguno, así que no se da ningún nombre.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or give somebody else another name, as with a surname.</source>
      <translation>Ya hay alguien registrado como {name}. Añádale fotos o, si es otra persona, use otro nombre, por ejemplo con un apellido.</translation>
    </message>
    <message>
      <source>Somebody is registered as {name}. Add pictures to them, or say that this is somebody else.</source>
      <translation>Ya hay alguien registrado como {name}. Añádale fotos o indique que se trata de otra persona.</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>Alguien desconocido</translation>
    </message>
    <message>
      <source>Somebody unknown has left</source>
      <translation>Alguien desconocido se ha ido</translation>
    </message>
    <message>
      <source>Somebody unknown is here</source>
      <translation>Alguien desconocido está aquí</translation>
    </message>
    <message>
      <source>Somebody unknown, here since {time}</source>
      <translation>Alguien desconocido, aquí desde {time}</translation>
    </message>
    <message>
      <source>Something went wrong inside Rollcall. Its log has the details.</source>
      <translation>Algo falló dentro de Rollcall. Su registro tiene los detalles.</translation>
    </message>
    <message>
      <source>Sort a folder of &amp;faces…</source>
      <translation>A&amp;grupar una carpeta de caras…</translation>
    </message>
    <message>
      <source>Sort a folder of faces</source>
      <translation>Agrupar una carpeta de caras</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Source and models</source>
      <translation>Fuente y modelos</translation>
    </message>
    <message>
      <source>Source at the start</source>
      <translation>Fuente al iniciar</translation>
    </message>
    <message>
      <source>Source of the picture</source>
      <translation>Fuente de la imagen</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Splitting the pictures into train, val and test</source>
      <translation>Repartiendo las fotos en entrenamiento, validación y prueba</translation>
    </message>
    <message>
      <source>Spreadsheet (*.xlsx)</source>
      <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
      <source>Start &amp;again</source>
      <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
      <source>Start the camera</source>
      <translation>Encender la cámara</translation>
    </message>
    <message>
      <source>Starts the server for other programs and web pages with the window.</source>
      <translation>Inicia con la ventana el servidor para otros programas y páginas web.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Step {number} of {count}</source>
      <translation>Paso {number} de {count}</translation>
    </message>
    <message>
      <source>Still looking…</source>
      <translation>Aún buscando…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop &amp;recording</source>
      <translation>Detener la &amp;grabación</translation>
    </message>
    <message>
      <source>Stop recording</source>
      <translation>Detener la grabación</translation>
    </message>
    <message>
      <source>Stop recording (Ctrl+R)</source>
      <translation>Detener la grabación (Ctrl+R)</translation>
    </message>
    <message>
      <source>Stop the picture</source>
      <translation>Detener la imagen</translation>
    </message>
    <message>
      <source>Stop us&amp;ing it</source>
      <translation>De&amp;jar de usar</translation>
    </message>
    <message>
      <source>Stopped while fetching: the rest is fetched next time.</source>
      <translation>Se detuvo durante la recepción: el resto se recibe la próxima vez.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Stopped. What came so far is kept for the next time.</source>
      <translation>Detenido. Lo que ha llegado se conserva para la próxima vez.</translation>
    </message>
    <message>
      <source>Stopped. {title} can be continued later.</source>
      <translation>Detenido. {title} se puede continuar más tarde.</translation>
    </message>
    <message numerus="yes">
      <source>Stopped: {read:,} of {n} pictures of {folder} were read, and these are compared with.</source>
      <extracomment>For 1: Stopped: {read:,} of {n} picture of {folder} were read, and these are compared with.</extracomment>
      <translation>
        <numerusform>Detenido: se leyeron {read:,} de {n} foto de {folder}, y con ellas se compara.</numerusform>
        <numerusform>Detenido: se leyeron {read:,} de {n} fotos de {folder}, y con ellas se compara.</numerusform>
      </translation>
    </message>
    <message>
      <source>Straight ahead. Click to discard it</source>
      <translation>De frente. Haga clic para descartarla</translation>
    </message>
    <message>
      <source>Stranger</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Stranger erased</source>
      <translation>Desconocido borrado</translation>
    </message>
    <message>
      <source>Stranger ignored</source>
      <translation>Desconocido ignorado</translation>
    </message>
    <message>
      <source>Stranger named</source>
      <translation>Nombre dado a un desconocido</translation>
    </message>
    <message>
      <source>Stranger {number}</source>
      <translation>Desconocido {number}</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased, and not recorded again.</source>
      <translation>El desconocido {stranger} se ha borrado y no se vuelve a registrar.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is erased.</source>
      <translation>El desconocido {stranger} se ha borrado.</translation>
    </message>
    <message>
      <source>Stranger {stranger} is {person}.</source>
      <translation>El desconocido {stranger} es {person}.</translation>
    </message>
    <message>
      <source>Strangers</source>
      <translation>Desconocidos</translation>
    </message>
    <message>
      <source>Strangers get somebody's name</source>
      <translation>Desconocidos que reciben el nombre de alguien</translation>
    </message>
    <message>
      <source>Strangers merged</source>
      <translation>Desconocidos combinados</translation>
    </message>
    <message>
      <source>Strangers {stranger} and {into} are one person: stranger {into}.</source>
      <translation>Los desconocidos {stranger} y {into} son la misma persona: el desconocido {into}.</translation>
    </message>
    <message>
      <source>Stream</source>
      <translation>Transmisión</translation>
    </message>
    <message>
      <source>Streams of the camera</source>
      <translation>Transmisiones de la cámara</translation>
    </message>
    <message>
      <source>Su&amp;ggest</source>
      <translation>Su&amp;gerir</translation>
    </message>
    <message>
      <source>Swap left and right</source>
      <translation>Intercambiar izquierda y derecha</translation>
    </message>
    <message>
      <source>Swaps left and right of the source's pictures, after turning.</source>
      <translation>Intercambia izquierda y derecha de las imágenes de la fuente, después de girarlas.</translation>
    </message>
    <message>
      <source>Switch</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Tab goes from one offer to the next, Enter takes it</source>
      <translation>Tab pasa de una propuesta a la siguiente, Enter la acepta</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <translation>Tabla (CSV)…</translation>
    </message>
    <message>
      <source>Tagged &amp;photos…</source>
      <translation>&amp;Fotos etiquetadas…</translation>
    </message>
    <message>
      <source>Take all pictures off the list; the files stay</source>
      <translation>Quitar todas las fotos de la lista; los archivos se conservan</translation>
    </message>
    <message>
      <source>Take the face in front of the camera as it is now</source>
      <translation>Tomar la cara que está ahora delante de la cámara</translation>
    </message>
    <message>
      <source>Take the face on a picture</source>
      <translation>Tomar la cara de una foto</translation>
    </message>
    <message>
      <source>Taken into the gallery</source>
      <translation>Incorporadas a la galería</translation>
    </message>
    <message>
      <source>Takes back the last change (Ctrl+Z)</source>
      <translation>Deshace el último cambio (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Takes it off the list; Undo brings it back</source>
      <translation>Lo quita de la lista; «Deshacer» lo recupera</translation>
    </message>
    <message>
      <source>Takes the source out of the list</source>
      <translation>Quita la fuente de la lista</translation>
    </message>
    <message>
      <source>Tell faces apart with this model; the gallery is embedded again</source>
      <translation>Distinguir caras con este modelo; los vectores de la galería se calculan de nuevo</translation>
    </message>
    <message>
      <source>Templates can be renewed with: python main.py gallery renew</source>
      <translation>Las plantillas se pueden renovar con: python main.py gallery renew</translation>
    </message>
    <message>
      <source>Templates renewed</source>
      <translation>Plantillas renovadas</translation>
    </message>
    <message>
      <source>TensorFlow has no release for this Python: install Rollcall with Python {version} and requirements.txt.</source>
      <translation>No hay TensorFlow para este Python: instale Rollcall con Python {version} y requirements.txt.</translation>
    </message>
    <message numerus="yes">
      <source>Tested {n} times on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</source>
      <extracomment>For 1: Tested {n} time on pictures it was not trained on. In brackets: the 95 % interval, given the number of people.</extracomment>
      <translation>
        <numerusform>Probado {n} vez con fotos con las que no se entrenó. Entre paréntesis: el intervalo del 95 %, dado el número de personas.</numerusform>
        <numerusform>Probado {n} veces con fotos con las que no se entrenó. Entre paréntesis: el intervalo del 95 %, dado el número de personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Text table (*.csv)</source>
      <translation>Tabla de texto (*.csv)</translation>
    </message>
    <message>
      <source>Text that is agreed to</source>
      <translation>Texto que se acepta</translation>
    </message>
    <message>
      <source>Th&amp;reshold</source>
      <translation>&amp;Umbral</translation>
    </message>
    <message>
      <source>That failed because of an error; the log says more.</source>
      <translation>Falló por un error; el registro dice más.</translation>
    </message>
    <message>
      <source>That is no valid token.</source>
      <translation>Ese token no es válido.</translation>
    </message>
    <message>
      <source>That is not the PIN of {name}.</source>
      <translation>Ese no es el PIN de {name}.</translation>
    </message>
    <message>
      <source>That is you, {name}. From now on you are named whenever you are on the picture.</source>
      <translation>Es usted, {name}. Desde ahora se muestra su nombre siempre que esté en la imagen.</translation>
    </message>
    <message>
      <source>That time is still to come: enter it once it has passed.</source>
      <translation>Esa hora aún no ha llegado: introdúzcala cuando haya pasado.</translation>
    </message>
    <message>
      <source>That time lies outside the hours of {person} on {day}.</source>
      <translation>Esa hora queda fuera del horario de {person} el {day}.</translation>
    </message>
    <message>
      <source>The &amp;day</source>
      <translation>El &amp;día</translation>
    </message>
    <message>
      <source>The Keras process ended during training; start the training again to continue it.</source>
      <translation>El proceso de Keras terminó durante el entrenamiento; inicie de nuevo el entrenamiento para continuarlo.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer by TLS, or its certificate is not trusted.</source>
      <translation>El bróker MQTT {host} no responde por TLS, o su certificado no es de confianza.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} does not answer. It is tried again.</source>
      <translation>El bróker MQTT {host} no responde. Se vuelve a intentar.</translation>
    </message>
    <message>
      <source>The MQTT broker {host} refuses the connection: {reason}.</source>
      <translation>El bróker MQTT {host} rechaza la conexión: {reason}.</translation>
    </message>
    <message>
      <source>The XMP cannot be read: {error}</source>
      <translation>No se puede leer el XMP: {error}</translation>
    </message>
    <message>
      <source>The XMP declares a document type, which no program writes.</source>
      <translation>El XMP declara un tipo de documento, cosa que ningún programa escribe.</translation>
    </message>
    <message>
      <source>The XMP holds no RDF.</source>
      <translation>El XMP no contiene RDF.</translation>
    </message>
    <message>
      <source>The XMP holds regions in a form that no program is known to write.</source>
      <translation>El XMP contiene regiones en una forma que, que se sepa, ningún programa escribe.</translation>
    </message>
    <message>
      <source>The address '{address}' cannot be understood. {escapes}</source>
      <translation>No se entiende la dirección «{address}». {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' has a space or a line break in it. {escapes}</source>
      <translation>La dirección «{address}» contiene un espacio o un salto de línea. {escapes}</translation>
    </message>
    <message>
      <source>The address '{address}' names no computer, or its port is no number: write it as {scheme}://name/path or {scheme}://name:port/path.</source>
      <translation>La dirección «{address}» no nombra ningún equipo, o su puerto no es un número: escríbala como {scheme}://nombre/ruta o {scheme}://nombre:puerto/ruta.</translation>
    </message>
    <message>
      <source>The address names no computer. Write it as {scheme}://name/path.</source>
      <translation>La dirección no nombra ningún equipo. Escríbala como {scheme}://nombre/ruta.</translation>
    </message>
    <message>
      <source>The alert sound of the system</source>
      <translation>El sonido de aviso del sistema</translation>
    </message>
    <message>
      <source>The audit trail of {folder} cannot be written: {error}. Free some space, or make it writable.</source>
      <translation>No se puede escribir el registro de auditoría de {folder}: {error}. Libere espacio o permita la escritura.</translation>
    </message>
    <message>
      <source>The best look at Stranger {number}</source>
      <translation>La mejor muestra del desconocido {number}</translation>
    </message>
    <message>
      <source>The best look at each</source>
      <translation>La mejor muestra de cada uno</translation>
    </message>
    <message>
      <source>The body did not come in time.</source>
      <translation>El cuerpo no llegó a tiempo.</translation>
    </message>
    <message>
      <source>The body is larger than {kilobytes:,} kilobytes.</source>
      <translation>El cuerpo supera los {kilobytes:,} kilobytes.</translation>
    </message>
    <message>
      <source>The camera cannot be opened: {problem}</source>
      <translation>No se puede abrir la cámara: {problem}</translation>
    </message>
    <message>
      <source>The camera of this device can be used over https only. A photo can be taken all the same: choose a file.</source>
      <translation>La cámara de este dispositivo solo se puede usar por https. Aun así se puede tomar una foto: elija un archivo.</translation>
    </message>
    <message>
      <source>The card at line {line} of {file} has no END:VCARD; export it again.</source>
      <translation>La tarjeta de la línea {line} de {file} no tiene END:VCARD; expórtela de nuevo.</translation>
    </message>
    <message>
      <source>The change that created it was undone.</source>
      <translation>Se deshizo el cambio que la creó.</translation>
    </message>
    <message>
      <source>The clock of this computer shows {now}, and {before} was the last time it was seen.</source>
      <translation>El reloj de este equipo marca {now}, y la última vez que se comprobó fue {before}.</translation>
    </message>
    <message>
      <source>The consent of {person} is recorded.</source>
      <translation>Consta el consentimiento de {person}.</translation>
    </message>
    <message>
      <source>The consent of {person} is withdrawn.</source>
      <translation>El consentimiento de {person} está retirado.</translation>
    </message>
    <message>
      <source>The converted network differs from that of Keras (by {difference:.2g}).</source>
      <translation>La red neuronal convertida difiere de la de Keras (en {difference:.2g}).</translation>
    </message>
    <message>
      <source>The database has no tables of Rollcall yet: make them with: python main.py gallery server init</source>
      <translation>La base de datos aún no tiene tablas de Rollcall: créelas con: python main.py gallery server init</translation>
    </message>
    <message>
      <source>The database holds another gallery than the one that {folder} belongs to. Set gallery.database to its own, or leave the former one with: python main.py gallery server leave</source>
      <translation>La base de datos contiene una galería distinta de aquella a la que pertenece {folder}. Ponga en gallery.database la suya, o deje la anterior con: python main.py gallery server leave</translation>
    </message>
    <message>
      <source>The database server does not answer, so only people of this desk are found.</source>
      <translation>El servidor de base de datos no responde, así que solo se encuentra a las personas de este puesto.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used ({error}). {then}</source>
      <translation>No se puede usar el servidor de base de datos {name} ({error}). {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not answer. Check that it runs, and the network. {then}</source>
      <translation>No se puede usar el servidor de base de datos {name}: no responde. Compruebe que funciona y la red. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} in from here. Add a line to its pg_hba.conf ({error}).</source>
      <translation>No se puede usar el servidor de base de datos {name}: no admite a {user} desde aquí. Añada una línea a su pg_hba.conf ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it does not let {user} into the database {database} ({error}). Check the user, the password and the database, and that the server is ready. {then}</source>
      <translation>No se puede usar el servidor de base de datos {name}: no deja entrar a {user} en la base de datos {database} ({error}). Compruebe el usuario, la contraseña y la base de datos, y que el servidor está listo. {then}</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no TLS. Switch it on there, or where nobody else reads the network, do without it: gallery.database_tls: disable</source>
      <translation>No se puede usar el servidor de base de datos {name}: no tiene TLS. Actívelo allí o, si nadie más lee la red, prescinda de él: gallery.database_tls: disable</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it has no database {database}. Make it there, or correct gallery.database.</source>
      <translation>No se puede usar el servidor de base de datos {name}: no tiene ninguna base de datos {database}. Créela allí o corrija gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, or none is kept. Keep the right one with: python main.py gallery server password</source>
      <translation>No se puede usar el servidor de base de datos {name}: rechaza la contraseña de {user}, o no hay ninguna guardada. Guarde la correcta con: python main.py gallery server password</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it refuses the password of {user}, which is that of the variable {variable}. Correct it there.</source>
      <translation>No se puede usar el servidor de base de datos {name}: rechaza la contraseña de {user}, que es la de la variable {variable}. Corríjala allí.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: it wants a certificate of this desk that it trusts and that has not expired. Name that in gallery.database_certificate, and its key in gallery.database_key.</source>
      <translation>No se puede usar el servidor de base de datos {name}: pide a este puesto un certificado en el que confíe y que no haya caducado. Indíquelo en gallery.database_certificate y su clave en gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is for another name. Write the name that is in the certificate into gallery.database ({error}).</source>
      <translation>No se puede usar el servidor de base de datos {name}: su certificado es para otro nombre. Escriba en gallery.database el nombre que figura en el certificado ({error}).</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: its certificate is not of the authority that this desk trusts, or has expired. Name the right authority in gallery.database_ca, or renew the certificate at the server.</source>
      <translation>No se puede usar el servidor de base de datos {name}: su certificado no es de la autoridad en la que confía este puesto, o ha caducado. Indique la autoridad correcta en gallery.database_ca o renueve el certificado en el servidor.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: no computer of that name is known. Check the network, and gallery.database.</source>
      <translation>No se puede usar el servidor de base de datos {name}: no se conoce ningún ordenador con ese nombre. Compruebe la red y gallery.database.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {error}. Correct gallery.database_ca, gallery.database_certificate and gallery.database_key.</source>
      <translation>No se puede usar el servidor de base de datos {name}: {error}. Corrija gallery.database_ca, gallery.database_certificate y gallery.database_key.</translation>
    </message>
    <message>
      <source>The database server {name} cannot be used: {user} may not use the tables. Their owner can grant that, with the owner's name in gallery.database: where {user} is only to read, by gallery server init --reader-role {user}, or else by gallery server init --desk-role {user}</source>
      <translation>No se puede usar el servidor de base de datos {name}: {user} no puede usar las tablas. Su propietario puede permitirlo, con su propio nombre en gallery.database: si {user} solo debe leer, con gallery server init --reader-role {user}; si no, con gallery server init --desk-role {user}</translation>
    </message>
    <message>
      <source>The day's sheet</source>
      <translation>La hoja del día</translation>
    </message>
    <message>
      <source>The demo cannot be played. {error}</source>
      <translation>No se puede reproducir la demostración. {error}</translation>
    </message>
    <message>
      <source>The directory changed while it was read; run the same again.</source>
      <translation>El directorio cambió mientras se leía; ejecute lo mismo otra vez.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} ends here and can be played. Free some space.</source>
      <translation>El disco está casi lleno: la grabación {file} termina aquí y se puede reproducir. Libere espacio.</translation>
    </message>
    <message>
      <source>The disk is nearly full: the recording {file} was not begun. Free some space.</source>
      <translation>El disco está casi lleno: la grabación {file} no se empezó. Libere espacio.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until it ends. Free some space.</source>
      <translation>El disco de la galería está lleno: Rollcall continúa, pero solo recuerda lo que aprende hasta que termine. Libere espacio.</translation>
    </message>
    <message>
      <source>The disk with the gallery is full; nothing was lost. Free some space. {how_to_go_on}</source>
      <translation>El disco de la galería está lleno; no se perdió nada. Libere espacio. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The distance is {distance}. Up to {threshold}, the threshold, counts as the same person.</source>
      <translation>La distancia es {distance}. Hasta {threshold}, el umbral, cuenta como la misma persona.</translation>
    </message>
    <message>
      <source>The distance says how different two faces are: 0 is the same picture, and strangers are mostly 0.8 or more apart. A person within the threshold, which the slider sets, gives the face their name.</source>
      <translation>La distancia dice cuánto difieren dos caras: 0 es la misma foto, y los desconocidos suelen distar 0,8 o más. Una persona dentro del umbral, que fija el control deslizante, da su nombre a la cara.</translation>
    </message>
    <message>
      <source>The entry at line {line} of {file} has no dn: it is no LDIF.</source>
      <translation>La entrada de la línea {line} de {file} no tiene dn: no es LDIF.</translation>
    </message>
    <message>
      <source>The events lack {frames} frames, as the disk was too slow: write them to another one.</source>
      <translation>A los eventos les faltan {frames} fotogramas, porque el disco era demasiado lento: escríbalos en otro.</translation>
    </message>
    <message>
      <source>The face</source>
      <translation>La cara</translation>
    </message>
    <message>
      <source>The face has a name, which is held back until it is judged live. That takes a few looks.</source>
      <translation>La cara tiene un nombre, que se retiene hasta que se compruebe que es real. Hacen falta unas cuantas muestras.</translation>
    </message>
    <message>
      <source>The face has a name, which is held back: it looks like a picture on a screen or on paper. More light and nothing around the face may help; or say who it is.</source>
      <translation>La cara tiene un nombre, que se retiene: parece una imagen en una pantalla o en papel. Quizá ayude más luz y que no haya nada alrededor de la cara; o diga quién es.</translation>
    </message>
    <message>
      <source>The face is blurred</source>
      <translation>La cara está borrosa</translation>
    </message>
    <message>
      <source>The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least {min_face} pixels wide.</source>
      <translation>La cara está borrosa y solo mide {side} píxeles de ancho; use una foto más nítida en la que mida al menos {min_face} píxeles de ancho.</translation>
    </message>
    <message>
      <source>The face is blurred; a sharper picture would be recognised better.</source>
      <translation>La cara está borrosa; una foto más nítida se reconocería mejor.</translation>
    </message>
    <message>
      <source>The face is blurred; use a sharper picture.</source>
      <translation>La cara está borrosa; use una foto más nítida.</translation>
    </message>
    <message>
      <source>The face is cut off by the edge of the picture. Move to the middle.</source>
      <translation>El borde de la imagen corta la cara. Muévase hacia el centro.</translation>
    </message>
    <message>
      <source>The face is only {pixels} pixels wide; a larger one would be recognised better.</source>
      <translation>La cara solo mide {pixels} píxeles de ancho; una mayor se reconocería mejor.</translation>
    </message>
    <message>
      <source>The face is only {side} pixels wide; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>La cara solo mide {side} píxeles de ancho; use una foto en la que la cara mida al menos {min_face} píxeles de ancho.</translation>
    </message>
    <message>
      <source>The face is too small</source>
      <translation>La cara es demasiado pequeña</translation>
    </message>
    <message>
      <source>The face is turned away</source>
      <translation>La cara está girada</translation>
    </message>
    <message>
      <source>The face is turned away; a picture from the front would be recognised better.</source>
      <translation>La cara está girada; una foto de frente se reconocería mejor.</translation>
    </message>
    <message>
      <source>The face is very dark; a brighter picture would be recognised better.</source>
      <translation>La cara está muy oscura; una foto más clara se reconocería mejor.</translation>
    </message>
    <message>
      <source>The face lies on its side; turn the picture upright and save it again.</source>
      <translation>La cara está de lado; enderece la foto y guárdela de nuevo.</translation>
    </message>
    <message>
      <source>The face of {person} was cut out of it.</source>
      <translation>De ella se recortó la cara de {person}.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) holds no picture.</source>
      <translation>El registro facial (ISO/IEC 19794-5) no contiene ninguna imagen.</translation>
    </message>
    <message>
      <source>The face record (ISO/IEC 19794-5) is cut off or damaged.</source>
      <translation>El registro facial (ISO/IEC 19794-5) está incompleto o dañado.</translation>
    </message>
    <message>
      <source>The face to be named</source>
      <translation>La cara a la que dar nombre</translation>
    </message>
    <message>
      <source>The file is cut short or no file of weights.</source>
      <translation>El archivo está incompleto o no es un archivo de pesos.</translation>
    </message>
    <message>
      <source>The file is empty. Copy or download it once more.</source>
      <translation>El archivo está vacío. Cópielo o descárguelo otra vez.</translation>
    </message>
    <message>
      <source>The file is larger than {megabytes} MB; save a smaller version of it.</source>
      <translation>El archivo ocupa más de {megabytes} MB; guarde una versión más pequeña.</translation>
    </message>
    <message>
      <source>The file is verified after the download. Nothing about you or your gallery is sent.</source>
      <translation>El archivo se verifica tras la descarga. No se envía nada sobre usted ni sobre su galería.</translation>
    </message>
    <message>
      <source>The files of {full_name} are damaged ({error}): train it again.</source>
      <translation>Los archivos de {full_name} están dañados ({error}): entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>The folder cannot be opened ({error}).</source>
      <translation>No se puede abrir la carpeta ({error}).</translation>
    </message>
    <message>
      <source>The folder for weights, {folder}, cannot be made: {error}. Name another one in config.yaml, models.folder.</source>
      <translation>No se puede crear la carpeta de los pesos, {folder}: {error}. Indique otra en config.yaml, models.folder.</translation>
    </message>
    <message>
      <source>The folder of {out} does not exist: make it first.</source>
      <translation>La carpeta de {out} no existe: créela primero.</translation>
    </message>
    <message>
      <source>The folder with everybody's photos: add, rename or delete them there</source>
      <translation>La carpeta con las fotos de todos: añádalas, elimínelas o cambie su nombre ahí</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written to: {error}. Make it, free some space, or change its permissions.</source>
      <translation>No se puede escribir en la carpeta {folder}: {error}. Créela, libere espacio o cambie sus permisos.</translation>
    </message>
    <message>
      <source>The folder {folder} for {file} does not exist. Make it, or choose another.</source>
      <translation>La carpeta {folder} para {file} no existe. Créela o elija otra.</translation>
    </message>
    <message>
      <source>The folder {source} holds no pictures. Choose another source.</source>
      <translation>La carpeta {source} no contiene fotos. Elija otra fuente.</translation>
    </message>
    <message>
      <source>The gallery could not be read because of an error; the log says more.</source>
      <translation>No se pudo leer la galería por un error; el registro dice más.</translation>
    </message>
    <message>
      <source>The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends.</source>
      <translation>No se puede escribir en la carpeta de la galería: Rollcall continúa, pero solo recuerda lo que aprende hasta que termine.</translation>
    </message>
    <message>
      <source>The gallery folder {folder} cannot be opened ({error}). Check who may read it.</source>
      <translation>No se puede abrir la carpeta de la galería {folder} ({error}). Compruebe quién puede leerla.</translation>
    </message>
    <message>
      <source>The gallery is being read for the first time. Try again in a few seconds.</source>
      <translation>La galería se está leyendo por primera vez. Inténtelo de nuevo dentro de unos segundos.</translation>
    </message>
    <message>
      <source>The gallery is sealed with a passphrase, and none was given: type it when Rollcall asks, or set ROLLCALL_PASSPHRASE or ROLLCALL_PASSPHRASE_FILE. Nothing was changed.</source>
      <translation>La galería está cifrada con una frase de contraseña, y no se dio ninguna: escríbala cuando Rollcall la pida, o defina ROLLCALL_PASSPHRASE o ROLLCALL_PASSPHRASE_FILE. No se cambió nada.</translation>
    </message>
    <message>
      <source>The gallery is sealed. Its passphrase opens it.</source>
      <translation>La galería está cifrada. Se abre con su frase de contraseña.</translation>
    </message>
    <message>
      <source>The gallery is shared on {server}, as config.yaml says (gallery.database): people, photos, embeddings, sightings and consents are there, too. The picture of the camera stays on this computer.</source>
      <translation>La galería se comparte en {server}, como dice config.yaml (gallery.database): las personas, fotos, vectores, apariciones y consentimientos están también allí. La imagen de la cámara se queda en este equipo.</translation>
    </message>
    <message>
      <source>The gallery lies in {folder} itself: choose a folder beside it, or one inside.</source>
      <translation>La galería está en la propia {folder}: elija una carpeta al lado o una de dentro.</translation>
    </message>
    <message>
      <source>The gallery was not opened, since its passphrase was not given. Nothing was changed.</source>
      <translation>La galería no se abrió, porque no se dio su frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it ends. The log says more.</source>
      <translation>No se puede escribir el índice de la galería en su disco: Rollcall continúa, pero solo recuerda lo que aprende hasta que termine. El registro dice más.</translation>
    </message>
    <message>
      <source>The gallery's index cannot be written; nothing was lost. Check the disk and who may write there. {how_to_go_on}</source>
      <translation>No se puede escribir el índice de la galería; no se perdió nada. Compruebe el disco y quién puede escribir en él. {how_to_go_on}</translation>
    </message>
    <message>
      <source>The gallery's index is held by another program; close other Rollcall windows and try again.</source>
      <translation>Otro programa ocupa el índice de la galería; cierre las demás ventanas de Rollcall e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The import of {folder} was cut off after {done} of {pictures} pictures.</source>
      <translation>La importación de {folder} se interrumpió tras {done} de {pictures} fotos.</translation>
    </message>
    <message>
      <source>The index of the gallery was damaged and has been replaced; pictures are read again where it is needed.</source>
      <translation>El índice de la galería estaba dañado y se ha sustituido; las fotos se leen de nuevo donde hace falta.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by a newer Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>El índice de la galería lo escribió un Rollcall más nuevo y se ha sustituido; las fotos se leen de nuevo donde hace falta.</translation>
    </message>
    <message>
      <source>The index of the gallery was written by an older Rollcall and has been replaced; pictures are read again where it is needed.</source>
      <translation>El índice de la galería lo escribió un Rollcall más antiguo y se ha sustituido; las fotos se leen de nuevo donde hace falta.</translation>
    </message>
    <message>
      <source>The internet is used only when you ask for a network's weights to be downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</source>
      <translation>Internet solo se usa cuando usted pide descargar los pesos de una red neuronal. Eliminar la carpeta de la galería hace olvidar a todos. Pida permiso a las personas antes de registrarlas.</translation>
    </message>
    <message>
      <source>The journal of sightings was damaged and has been replaced: {found}.</source>
      <translation>El registro de apariciones estaba dañado y se ha sustituido: {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by a newer Rollcall and has been replaced: {found}.</source>
      <translation>El registro de apariciones lo escribió un Rollcall más nuevo y se ha sustituido: {found}.</translation>
    </message>
    <message>
      <source>The journal of sightings was written by an older Rollcall and has been replaced: {found}.</source>
      <translation>El registro de apariciones lo escribió un Rollcall más antiguo y se ha sustituido: {found}.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be read ({error}). Make it readable for you alone; nothing was changed.</source>
      <translation>No se puede leer el archivo de clave {file} ({error}). Haga que solo usted pueda leerlo; no se cambió nada.</translation>
    </message>
    <message>
      <source>The key file {file} cannot be written ({error}): make its folder writable. Nothing was sealed.</source>
      <translation>No se puede escribir el archivo de clave {file} ({error}): permita escribir en su carpeta. No se cifró nada.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged: bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>El archivo de clave {file} está dañado: recupérelo de una copia de seguridad o use: python main.py privacy recover. No se cambió nada.</translation>
    </message>
    <message>
      <source>The key file {file} was not kept by its disk. Nothing was sealed.</source>
      <translation>El disco no conservó el archivo de clave {file}. No se cifró nada.</translation>
    </message>
    <message>
      <source>The key in {where} is not the one of this gallery: bring the right one back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>La clave de {where} no es la de esta galería: recupere la correcta de una copia de seguridad o use: python main.py privacy recover. No se cambió nada.</translation>
    </message>
    <message>
      <source>The key of sealed galleries: whoever has this file and a gallery can open it.</source>
      <translation>La clave de las galerías cifradas: quien tenga este archivo y una galería puede abrirla.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, cannot be read or made: {error}. Make its folder writable.</source>
      <translation>No se puede leer ni crear la clave del registro de auditoría, {file}: {error}. Permita la escritura en su carpeta.</translation>
    </message>
    <message>
      <source>The key of the audit trail, {file}, is damaged. Bring it back from a backup, or move it away: then a new one is made, and entries signed with the old one are reported.</source>
      <translation>La clave del registro de auditoría, {file}, está dañada. Recupérela de una copia de seguridad o apártela: entonces se crea una nueva, y se avisa de las entradas firmadas con la anterior.</translation>
    </message>
    <message>
      <source>The key of this gallery is not where it should be ({where}): bring it back from a backup, or use: python main.py privacy recover. Nothing was changed.</source>
      <translation>La clave de esta galería no está donde debería ({where}): recupérela de una copia de seguridad o use: python main.py privacy recover. No se cambió nada.</translation>
    </message>
    <message>
      <source>The key of this gallery's templates is not on this computer: bring back {file} from a backup, or make the templates anew from the pictures with: python main.py gallery renew --anew</source>
      <translation>La clave de las plantillas de esta galería no está en este equipo: recupere {file} de una copia de seguridad, o haga las plantillas de nuevo a partir de las fotos con: python main.py gallery renew --anew</translation>
    </message>
    <message>
      <source>The key that signs audit trails, and which galleries there are. It opens nothing.</source>
      <translation>La clave que firma los registros de auditoría, y qué galerías hay. No abre nada.</translation>
    </message>
    <message>
      <source>The last 30 days</source>
      <translation>Los últimos 30 días</translation>
    </message>
    <message>
      <source>The last 7 days</source>
      <translation>Los últimos 7 días</translation>
    </message>
    <message>
      <source>The last day lies before the first.</source>
      <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be read, so nobody is let in ({error}). Bring it back from a backup, or begin anew with: python main.py privacy operators reset</source>
      <translation>No se puede leer la lista de operadores, {file}, así que no se admite a nadie ({error}). Recupérela de una copia de seguridad, o empiece de nuevo con: python main.py privacy operators reset</translation>
    </message>
    <message>
      <source>The list of operators, {file}, cannot be written: {error}. Make its folder writable.</source>
      <translation>No se puede escribir la lista de operadores, {file}: {error}. Permita escribir en su carpeta.</translation>
    </message>
    <message>
      <source>The looks are added to {name}.</source>
      <translation>Las muestras se han añadido a {name}.</translation>
    </message>
    <message>
      <source>The looks become pictures of them, and past sightings get the name.</source>
      <translation>Las muestras pasan a ser sus fotos, y las apariciones pasadas reciben el nombre.</translation>
    </message>
    <message>
      <source>The looks that are taken appear here. Click a bad one, and another is taken.</source>
      <translation>Las muestras tomadas aparecen aquí. Haga clic en una mala y se toma otra.</translation>
    </message>
    <message>
      <source>The most similar is the right person</source>
      <translation>El más parecido es la persona correcta</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of a line break or another control character; leave it out.</source>
      <translation>El nombre «{person}» no puede ser el de una carpeta por un salto de línea u otro carácter de control; quítelo.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot be a folder's name because of the character {character}; leave it out.</source>
      <translation>El nombre «{person}» no puede ser el de una carpeta por el carácter {character}; quítelo.</translation>
    </message>
    <message>
      <source>The name '{person}' cannot end with a dot, because Windows drops it; leave it out.</source>
      <translation>El nombre «{person}» no puede terminar con un punto, porque Windows lo suprime; quítelo.</translation>
    </message>
    <message>
      <source>The name '{person}' is reserved by Windows; add a surname.</source>
      <translation>Windows reserva el nombre «{person}»; añada un apellido.</translation>
    </message>
    <message>
      <source>The name '{person}' would be a hidden file; begin and end it with a letter.</source>
      <translation>El nombre «{person}» sería un archivo oculto; empiece y termine con una letra.</translation>
    </message>
    <message>
      <source>The name holds characters that are no text; type it anew.</source>
      <translation>El nombre contiene caracteres que no son texto; escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>The name holds characters that cannot be seen; type it anew.</source>
      <translation>El nombre contiene caracteres invisibles; escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>The name is too long for a folder's name; shorten it.</source>
      <translation>El nombre es demasiado largo para una carpeta; acórtelo.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, and their pictures look like one person.</source>
      <translation>Los nombres {person} y {other} solo difieren en la grafía, y sus fotos parecen de la misma persona.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling, but their pictures look like two people. Give one of them a distinct name.</source>
      <translation>Los nombres {person} y {other} solo difieren en la grafía, pero sus fotos parecen de dos personas. Dé a una de ellas un nombre distinto.</translation>
    </message>
    <message>
      <source>The names {person} and {other} differ only in spelling: they may be one person.</source>
      <translation>Los nombres {person} y {other} solo difieren en la grafía: quizá sean la misma persona.</translation>
    </message>
    <message>
      <source>The nearest is the right person</source>
      <translation>El más cercano es la persona correcta</translation>
    </message>
    <message>
      <source>The network that compares faces: vggface-resnet50, sface, accurate, accurate-free, ...</source>
      <translation>La red neuronal que compara caras: vggface-resnet50, sface, accurate, accurate-free, ...</translation>
    </message>
    <message>
      <source>The network that finds faces: yunet, mtcnn or haar.</source>
      <translation>La red neuronal que encuentra caras: yunet, mtcnn o haar.</translation>
    </message>
    <message>
      <source>The network {network} is another version than the one it was trained with: train it again.</source>
      <translation>La red neuronal {network} es de otra versión que aquella con la que se entrenó: entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>The networks are being prepared.</source>
      <translation>Se están preparando las redes neuronales.</translation>
    </message>
    <message>
      <source>The networks of the detector {name} cannot be prepared ({error}): choose another detector.</source>
      <translation>No se pueden preparar las redes neuronales del detector {name} ({error}): elija otro detector.</translation>
    </message>
    <message numerus="yes">
      <source>The newest {shown} of {n} sightings</source>
      <extracomment>For 1: The newest {shown} of {n} sighting</extracomment>
      <translation>
        <numerusform>La más reciente, {shown} de {n} aparición</numerusform>
        <numerusform>Las {shown} más recientes de {n} apariciones</numerusform>
      </translation>
    </message>
    <message>
      <source>The one of that name is trained again and replaced.</source>
      <translation>El que tenga ese nombre se entrena de nuevo y se sustituye.</translation>
    </message>
    <message>
      <source>The other operators stay.</source>
      <translation>Los demás operadores se quedan.</translation>
    </message>
    <message numerus="yes">
      <source>The other {n} faces are one person: name them</source>
      <extracomment>For 1: The other {n} face is one person: name them</extracomment>
      <translation>
        <numerusform>La otra cara es de la misma persona: darle nombre</numerusform>
        <numerusform>Las otras {n} caras son de la misma persona: darles nombre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The other {n} stay as they are.</source>
      <extracomment>For 1: The other {n} stays as it is.</extracomment>
      <translation>
        <numerusform>El otro se queda como está.</numerusform>
        <numerusform>Los otros {n} se quedan como están.</numerusform>
      </translation>
    </message>
    <message>
      <source>The password goes into the system's key store, where there is one, and to the camera as a digest. Many cameras have users of their own for ONVIF.</source>
      <translation>La contraseña se guarda en el almacén de claves del sistema, si lo hay, y a la cámara se envía como resumen criptográfico. Muchas cámaras tienen usuarios propios para ONVIF.</translation>
    </message>
    <message>
      <source>The password in the address is written into config.yaml as it is. In the key store it is kept secret: use Source &gt; Network cameras, and the address with the user's name alone.</source>
      <translation>La contraseña de la dirección se escribe tal cual en config.yaml. En el almacén de claves se mantiene secreta: use Fuente &gt; Cámaras de red, y la dirección solo con el nombre de usuario.</translation>
    </message>
    <message>
      <source>The password of {source} cannot be read: {error}</source>
      <translation>No se puede leer la contraseña de {source}: {error}</translation>
    </message>
    <message>
      <source>The people of {folder} are being processed…</source>
      <translation>Se está procesando a las personas de {folder}…</translation>
    </message>
    <message>
      <source>The person's average</source>
      <translation>La media de la persona</translation>
    </message>
    <message>
      <source>The person's nearest picture</source>
      <translation>La foto más cercana de la persona</translation>
    </message>
    <message>
      <source>The photo is larger than {megabytes} MB.</source>
      <translation>La foto ocupa más de {megabytes} MB.</translation>
    </message>
    <message>
      <source>The photo is looked at and not kept.</source>
      <translation>La foto se analiza y no se conserva.</translation>
    </message>
    <message>
      <source>The photo is no valid base64; export it again.</source>
      <translation>La foto no es base64 válido; expórtela de nuevo.</translation>
    </message>
    <message>
      <source>The photo is too large.</source>
      <translation>La foto es demasiado grande.</translation>
    </message>
    <message>
      <source>The photo {file} cannot be opened ({why}).</source>
      <translation>No se puede abrir la foto {file} ({why}).</translation>
    </message>
    <message>
      <source>The photo's address cannot be read ({error}).</source>
      <translation>No se puede leer la dirección de la foto ({error}).</translation>
    </message>
    <message>
      <source>The photo's address has an unknown host, {host}.</source>
      <translation>La dirección de la foto tiene un servidor desconocido, {host}.</translation>
    </message>
    <message>
      <source>The photo's data: address holds no data.</source>
      <translation>La dirección data: de la foto no contiene datos.</translation>
    </message>
    <message>
      <source>The picture could not be saved in {folder} ({error}). Check the disk and try again.</source>
      <translation>No se pudo guardar la imagen en {folder} ({error}). Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The picture goes to Rollcall only while the camera is started, and nothing is kept until you register.</source>
      <translation>La imagen solo llega a Rollcall mientras la cámara está encendida, y no se conserva nada hasta que registre a la persona.</translation>
    </message>
    <message>
      <source>The picture is no longer used. It is kept, and can be restored at any time.</source>
      <translation>La foto ya no se usa. Se conserva y se puede restaurar en cualquier momento.</translation>
    </message>
    <message>
      <source>The picture is only {width} x {height} pixels; use a picture in which the face is at least {min_face} pixels wide.</source>
      <translation>La foto solo mide {width} x {height} píxeles; use una foto en la que la cara mida al menos {min_face} píxeles de ancho.</translation>
    </message>
    <message>
      <source>The picture is paused. Resume it in the main window.</source>
      <translation>La imagen está en pausa. Reanúdela en la ventana principal.</translation>
    </message>
    <message>
      <source>The picture is too blurred to find a face; use a sharper one.</source>
      <translation>La foto es demasiado borrosa para encontrar una cara; use una más nítida.</translation>
    </message>
    <message>
      <source>The picture is too large to be saved as a JPEG file. Choose another source.</source>
      <translation>La imagen es demasiado grande para guardarla como JPEG. Elija otra fuente.</translation>
    </message>
    <message>
      <source>The picture moves to {other}.</source>
      <translation>La foto pasa a {other}.</translation>
    </message>
    <message>
      <source>The picture stands still. Live video is needed: let it go on if it is paused; photos do not count.</source>
      <translation>La imagen está quieta. Hace falta vídeo en directo: reanúdelo si está en pausa; las fotos no cuentan.</translation>
    </message>
    <message>
      <source>The picture stays as it is, and this is not reported again.</source>
      <translation>La foto se queda como está, y no se vuelve a avisar de esto.</translation>
    </message>
    <message>
      <source>The picture stays, and this is not reported again.</source>
      <translation>La foto se conserva, y no se vuelve a avisar de esto.</translation>
    </message>
    <message>
      <source>The picture stopped</source>
      <translation>La imagen se detuvo</translation>
    </message>
    <message>
      <source>The picture {source} cannot be read. Choose another source.</source>
      <translation>No se puede leer la imagen {source}. Elija otra fuente.</translation>
    </message>
    <message>
      <source>The pictures are kept for a time in .rollcall/removed.</source>
      <translation>Las fotos se conservan un tiempo en .rollcall/removed.</translation>
    </message>
    <message>
      <source>The pictures are no longer there: something else moved them meanwhile.</source>
      <translation>Las fotos ya no están: otro programa las movió mientras tanto.</translation>
    </message>
    <message>
      <source>The pictures are no longer used. They can be restored at any time.</source>
      <translation>Las fotos ya no se usan. Se pueden restaurar en cualquier momento.</translation>
    </message>
    <message>
      <source>The pictures could not be moved ({error}); they are where they were. Check who may write in {gallery}, and try again.</source>
      <translation>No se pudieron mover las fotos ({error}); siguen donde estaban. Compruebe quién puede escribir en {gallery} e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The pictures of your people</source>
      <translation>Las fotos de sus personas</translation>
    </message>
    <message>
      <source>The pictures of {folder} are being processed…</source>
      <translation>Se están procesando las fotos de {folder}…</translation>
    </message>
    <message>
      <source>The pictures stay; they get the new name.</source>
      <translation>Las fotos se conservan y reciben el nuevo nombre.</translation>
    </message>
    <message>
      <source>The place in the film. With Shift, the arrow keys move by 5 seconds; with Ctrl and Shift by 30.</source>
      <translation>La posición en la película. Con Mayús, las teclas de flecha se mueven 5 segundos; con Ctrl y Mayús, 30.</translation>
    </message>
    <message>
      <source>The printer does not answer. Choose another one, or save the list as a PDF file.</source>
      <translation>La impresora no responde. Elija otra o guarde la lista como archivo PDF.</translation>
    </message>
    <message>
      <source>The printer stopped after {pages} pages.</source>
      <translation>La impresora se detuvo tras {pages} páginas.</translation>
    </message>
    <message>
      <source>The recording {file} is not complete: the disk is too slow. Use another one.</source>
      <translation>La grabación {file} no está completa: el disco es demasiado lento. Use otro.</translation>
    </message>
    <message>
      <source>The regions are in an extension of the XMP.</source>
      <translation>Las regiones están en una extensión del XMP.</translation>
    </message>
    <message>
      <source>The regions in the XMP are of a picture of another shape.</source>
      <translation>Las regiones del XMP son de una foto con otras proporciones.</translation>
    </message>
    <message>
      <source>The registered people: Full Name.jpg, or Full Name/anything.jpg.</source>
      <translation>Las personas registradas: Nombre Completo.jpg, o Nombre Completo/cualquiera.jpg.</translation>
    </message>
    <message>
      <source>The request is not as the OpenAPI document says; errors has what is wrong.</source>
      <translation>La solicitud no es como dice el documento OpenAPI; errors indica qué está mal.</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Lo mismo otra vez</translation>
    </message>
    <message>
      <source>The same file lies under {people}; keep it where it belongs.</source>
      <translation>El mismo archivo está en {people}; consérvelo donde corresponde.</translation>
    </message>
    <message>
      <source>The same method on the present people and pictures</source>
      <translation>El mismo método con las personas y fotos actuales</translation>
    </message>
    <message>
      <source>The same photo is filed under {other}, too: one of the two is wrong. Until it is moved or set aside, both may get the name {first}.</source>
      <translation>La misma foto está archivada también en {other}: una de las dos está mal. Hasta que se mueva o se aparte, ambas pueden recibir el nombre {first}.</translation>
    </message>
    <message>
      <source>The same picture again</source>
      <translation>La misma foto otra vez</translation>
    </message>
    <message>
      <source>The same picture is also filed under {people}: one of them is wrong.</source>
      <translation>La misma foto está archivada también en {people}: una de ellas está mal.</translation>
    </message>
    <message>
      <source>The same picture is there already, as {name}.</source>
      <translation>La misma foto ya está, como {name}.</translation>
    </message>
    <message>
      <source>The same picture is there already.</source>
      <translation>La misma foto ya está.</translation>
    </message>
    <message>
      <source>The same picture under two names</source>
      <translation>La misma foto con dos nombres</translation>
    </message>
    <message>
      <source>The server answered {status} to the photo's address.</source>
      <translation>El servidor respondió {status} a la dirección de la foto.</translation>
    </message>
    <message>
      <source>The server could not be started.</source>
      <translation>No se pudo iniciar el servidor.</translation>
    </message>
    <message>
      <source>The server could not be started; the log has the details.</source>
      <translation>No se pudo iniciar el servidor; el registro tiene los detalles.</translation>
    </message>
    <message>
      <source>The server is busy: try again in a moment.</source>
      <translation>El servidor está ocupado: inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
      <source>The server needs the package {package}: python -m pip install {packages}</source>
      <translation>El servidor necesita el paquete {package}: python -m pip install {packages}</translation>
    </message>
    <message>
      <source>The smallest distance between the face and the pictures of this person: 0 is the same; beyond the threshold a face is unknown</source>
      <translation>La menor distancia entre la cara y las fotos de esta persona: 0 es igual; por encima del umbral, la cara es desconocida</translation>
    </message>
    <message>
      <source>The source does not open. Choose another one.</source>
      <translation>La fuente no se abre. Elija otra.</translation>
    </message>
    <message>
      <source>The source is empty. {usage}</source>
      <translation>La fuente está vacía. {usage}</translation>
    </message>
    <message>
      <source>The system's key store did not answer within {seconds} seconds: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>El almacén de claves del sistema no respondió en {seconds} segundos: desbloquéelo y vuelva a iniciar Rollcall. No se cambió nada.</translation>
    </message>
    <message>
      <source>The system's key store did not keep the key. Nothing was sealed with it; set privacy.key to file or passphrase, or repair the key store.</source>
      <translation>El almacén de claves del sistema no conservó la clave. No se cifró nada con ella; ponga privacy.key en file o passphrase, o repare el almacén de claves.</translation>
    </message>
    <message>
      <source>The system's key store failed ({error}): repair it, and start Rollcall again. Nothing was changed.</source>
      <translation>El almacén de claves del sistema falló ({error}): repárelo y vuelva a iniciar Rollcall. No se cambió nada.</translation>
    </message>
    <message>
      <source>The system's key store is locked: unlock it, and start Rollcall again. Nothing was changed.</source>
      <translation>El almacén de claves del sistema está bloqueado: desbloquéelo y vuelva a iniciar Rollcall. No se cambió nada.</translation>
    </message>
    <message>
      <source>The system's key store refused Rollcall ({error}): allow it there, and start Rollcall again. Nothing was changed.</source>
      <translation>El almacén de claves del sistema rechazó a Rollcall ({error}): permítalo ahí y vuelva a iniciar Rollcall. No se cambió nada.</translation>
    </message>
    <message>
      <source>The tables cannot be made ({error}). The server needs pgvector, and the database its extension: let an administrator run CREATE EXTENSION vector in it, and then this as the owner of the database.</source>
      <translation>No se pueden crear las tablas ({error}). El servidor necesita pgvector, y la base de datos su extensión: haga que un administrador ejecute en ella CREATE EXTENSION vector y, después, ejecute esto como propietario de la base de datos.</translation>
    </message>
    <message>
      <source>The tables on the server are of version {there}, and this Rollcall's of {here}: use the same Rollcall at every desk, and run once, as the owner of the tables: python main.py gallery server init</source>
      <translation>Las tablas del servidor son de la versión {there}, y las de este Rollcall, de la {here}: use el mismo Rollcall en todos los puestos y ejecute una vez, como propietario de las tablas: python main.py gallery server init</translation>
    </message>
    <message>
      <source>The templates cannot be renewed: {notice}</source>
      <translation>No se pueden renovar las plantillas: {notice}</translation>
    </message>
    <message>
      <source>The templates of this gallery are under no key, so every desk can use them. To put them under one: python main.py gallery renew</source>
      <translation>Las plantillas de esta galería no están con ninguna clave, así que todos los puestos pueden usarlas. Para ponerles una: python main.py gallery renew</translation>
    </message>
    <message>
      <source>The templates of this gallery were renewed meanwhile: do the same once more.</source>
      <translation>Las plantillas de esta galería se renovaron mientras tanto: haga lo mismo otra vez.</translation>
    </message>
    <message>
      <source>The tensors of {name} are not those of a MiniFASNet: {error}</source>
      <translation>Los tensores de {name} no son los de un MiniFASNet: {error}</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>El texto</translation>
    </message>
    <message>
      <source>The token {name} may not do this: it needs one of the scope {scope}.</source>
      <translation>El token {name} no puede hacer esto: hace falta uno con el permiso {scope}.</translation>
    </message>
    <message numerus="yes">
      <source>The trail is whole: {n} entries, each signed and in its place.</source>
      <extracomment>For 1: The trail is whole: {n} entry, signed and in its place.</extracomment>
      <translation>
        <numerusform>El registro está completo: {n} entrada, firmada y en su lugar.</numerusform>
        <numerusform>El registro está completo: {n} entradas, cada una firmada y en su lugar.</numerusform>
      </translation>
    </message>
    <message>
      <source>The trail was signed by another computer's key, or made anew with one.</source>
      <translation>El registro lo firmó la clave de otro equipo, o se hizo de nuevo con una.</translation>
    </message>
    <message>
      <source>The training was interrupted. It can be continued, and loses a few moments at most.</source>
      <translation>El entrenamiento se interrumpió. Se puede continuar y pierde como mucho unos instantes.</translation>
    </message>
    <message>
      <source>The two passphrases differ.</source>
      <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
      <source>The weights are not on this computer yet; they can be fetched.</source>
      <translation>Los pesos aún no están en este equipo; se pueden descargar.</translation>
    </message>
    <message>
      <source>The weights of the liveness check are not on this computer. Get them with: python main.py models install {name}</source>
      <translation>Los pesos de la comprobación de caras reales no están en este equipo. Obténgalos con: python main.py models install {name}</translation>
    </message>
    <message>
      <source>The weights of {model}</source>
      <translation>Los pesos de {model}</translation>
    </message>
    <message>
      <source>The weights of {name} are here now. Switching reads the gallery again; the picture goes on.</source>
      <translation>Los pesos de {name} ya están aquí. Cambiar vuelve a leer la galería; la imagen continúa.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer, so Rollcall runs on {instead}.</source>
      <translation>Los pesos de {name} no están en este equipo, así que Rollcall funciona con {instead}.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer.</source>
      <translation>Los pesos de {name} no están en este equipo.</translation>
    </message>
    <message>
      <source>The weights of {name} are not on this computer. {how_to_get}</source>
      <translation>Los pesos de {name} no están en este equipo. {how_to_get}</translation>
    </message>
    <message>
      <source>The weights of {name} could not be downloaded because of an unexpected error ({error}); the log says more.</source>
      <translation>Los pesos de {name} no se pudieron descargar por un error inesperado ({error}); el registro dice más.</translation>
    </message>
    <message>
      <source>The weights of {name} could not be fetched. {problems} Without a connection: python main.py models import {name} FILE, with {file} from another computer.</source>
      <translation>No se pudieron obtener los pesos de {name}. {problems} Sin conexión: python main.py models import {name} FILE, con {file} de otro equipo.</translation>
    </message>
    <message>
      <source>The weights of {name} were removed: {why} {how_to_get}</source>
      <translation>Se quitaron los pesos de {name}: {why} {how_to_get}</translation>
    </message>
    <message>
      <source>The whole frame</source>
      <translation>El fotograma completo</translation>
    </message>
    <message>
      <source>The window opens anew</source>
      <translation>La ventana se abre de nuevo</translation>
    </message>
    <message>
      <source>Their looks and sightings are deleted and cannot be restored. Seen again, they are new strangers.</source>
      <translation>Sus muestras y apariciones se eliminan y no se pueden restaurar. Si se les vuelve a ver, serán nuevos desconocidos.</translation>
    </message>
    <message>
      <source>Their looks and sightings are put together.</source>
      <translation>Sus muestras y apariciones se juntan.</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Presencia</translation>
    </message>
    <message>
      <source>There are no groups yet; holidays are those of groups.</source>
      <translation>Aún no hay grupos; los festivos pertenecen a los grupos.</translation>
    </message>
    <message>
      <source>There are no looks to save yet.</source>
      <translation>Aún no hay muestras que guardar.</translation>
    </message>
    <message>
      <source>There are no operators here.</source>
      <translation>Aquí no hay operadores.</translation>
    </message>
    <message>
      <source>There are no pictures in it.</source>
      <translation>No contiene fotos.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder} that are called Name.jpg or lie in a folder Name.</source>
      <translation>En {folder} no hay fotos que se llamen Nombre.jpg o estén en una carpeta Nombre.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>No hay fotos en {folder}.</translation>
    </message>
    <message>
      <source>There are no pictures of stranger {stranger} any more.</source>
      <translation>Ya no hay fotos del desconocido {stranger}.</translation>
    </message>
    <message>
      <source>There are no recordings in {folder}: put pictures and videos of live people into {bona_fide}, and of each species of attack into a folder of its own in {attack}.</source>
      <translation>No hay grabaciones en {folder}: ponga fotos y vídeos de personas reales en {bona_fide}, y los de cada tipo de ataque en una carpeta propia dentro de {attack}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces and none is clearly the largest; cut the picture to the one you mean.</source>
      <extracomment>For 1: There is {n} face and none is clearly the largest; cut the picture to the one you mean.</extracomment>
      <translation>
        <numerusform>Hay {n} cara y ninguna es claramente la mayor; recorte la foto a la que desea.</numerusform>
        <numerusform>Hay {n} caras y ninguna es claramente la mayor; recorte la foto a la que desea.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces on this picture. Click on the right one: who is it?</source>
      <extracomment>For 1: There is {n} face on this picture: who is it?</extracomment>
      <translation>
        <numerusform>Hay {n} cara en esta foto. Haga clic en la correcta: ¿quién es?</numerusform>
        <numerusform>Hay {n} caras en esta foto. Haga clic en la correcta: ¿quién es?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>There are {n} faces: click on the right one, or use the arrow keys.</source>
      <extracomment>For 1: There is {n} face.</extracomment>
      <translation>
        <numerusform>Hay {n} cara: haga clic en la correcta o use las teclas de flecha.</numerusform>
        <numerusform>Hay {n} caras: haga clic en la correcta o use las teclas de flecha.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is a token called {name} already: revoke it, or choose another name.</source>
      <translation>Ya hay un token llamado {name}: revóquelo o elija otro nombre.</translation>
    </message>
    <message>
      <source>There is an operator called {name} already.</source>
      <translation>Ya hay un operador llamado {name}.</translation>
    </message>
    <message>
      <source>There is another {name} by now. Remove that one first.</source>
      <translation>Ya hay otro {name}. Quite primero ese.</translation>
    </message>
    <message>
      <source>There is no '{name}' here. Did you mean '{near}'?</source>
      <translation>Aquí no hay «{name}». ¿Quiso decir «{near}»?</translation>
    </message>
    <message>
      <source>There is no '{person}' here. See: python main.py gallery list</source>
      <translation>Aquí no hay «{person}». Consulte: python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no all-day event in {file}: holidays are all-day events.</source>
      <translation>No hay ningún evento de todo el día en {file}: los festivos son eventos de todo el día.</translation>
    </message>
    <message>
      <source>There is no camera {number} on this computer. {alternatives}</source>
      <translation>No hay ninguna cámara {number} en este equipo. {alternatives}</translation>
    </message>
    <message>
      <source>There is no entry {number} on {day}.</source>
      <translation>No hay ninguna anotación {number} el {day}.</translation>
    </message>
    <message>
      <source>There is no face on the picture to correct.</source>
      <translation>En la imagen no hay ninguna cara que corregir.</translation>
    </message>
    <message>
      <source>There is no file called {source} any more. Choose another source.</source>
      <translation>Ya no existe el archivo {source}. Elija otra fuente.</translation>
    </message>
    <message>
      <source>There is no file or folder called '{spec}'. {usage}</source>
      <translation>No hay ningún archivo ni carpeta llamados «{spec}». {usage}</translation>
    </message>
    <message>
      <source>There is no file {file}, which the settings name for the server.</source>
      <translation>No existe el archivo {file}, que los ajustes indican para el servidor.</translation>
    </message>
    <message>
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <source>There is no gallery folder {folder}: nothing was stored.</source>
      <translation>No existe la carpeta de galería {folder}: no se guardó nada.</translation>
    </message>
    <message>
      <source>There is no group '{group}' then. Groups: {names}.</source>
      <translation>No hay ningún grupo «{group}» en esas fechas. Grupos: {names}.</translation>
    </message>
    <message>
      <source>There is no group '{group}'.</source>
      <translation>No hay ningún grupo «{group}».</translation>
    </message>
    <message>
      <source>There is no group {name}. They are folders in the folder that serve.groups names.</source>
      <translation>No hay ningún grupo {name}. Los grupos son carpetas dentro de la carpeta que indica serve.groups.</translation>
    </message>
    <message>
      <source>There is no group. Name a folder of groups in the settings: serve.groups.</source>
      <translation>No hay ningún grupo. Indique una carpeta de grupos en los ajustes: serve.groups.</translation>
    </message>
    <message>
      <source>There is no import from a directory that could be undone.</source>
      <translation>No hay ninguna importación de un directorio que se pueda deshacer.</translation>
    </message>
    <message>
      <source>There is no other face in {folder} to compare with.</source>
      <translation>En {folder} no hay otra cara con la que comparar.</translation>
    </message>
    <message>
      <source>There is no photo.</source>
      <translation>No hay foto.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' in {gallery}. See: python main.py gallery list</source>
      <translation>No hay ninguna foto «{path}» en {gallery}. Consulte: python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture '{path}' of {person} in {folder}.</source>
      <translation>No hay ninguna foto «{path}» de {person} en {folder}.</translation>
    </message>
    <message>
      <source>There is no picture '{path}' to restore. See: python main.py gallery restore</source>
      <translation>No hay ninguna foto «{path}» que restaurar. Consulte: python main.py gallery restore</translation>
    </message>
    <message>
      <source>There is no picture in {folder}. Choose a folder with photos.</source>
      <translation>No hay fotos en {folder}. Elija una carpeta con fotos.</translation>
    </message>
    <message>
      <source>There is no picture of '{person}' in {gallery}. See: python main.py gallery list</source>
      <translation>No hay ninguna foto de «{person}» en {gallery}. Consulte: python main.py gallery list</translation>
    </message>
    <message>
      <source>There is no picture of this stranger.</source>
      <translation>No hay ninguna imagen de este desconocido.</translation>
    </message>
    <message>
      <source>There is no picture of {name}.</source>
      <translation>No hay ninguna foto de {name}.</translation>
    </message>
    <message>
      <source>There is no picture on the clipboard. Copy one first, then paste it here.</source>
      <translation>No hay ninguna imagen en el portapapeles. Copie una primero y péguela aquí.</translation>
    </message>
    <message>
      <source>There is no picture to take yet.</source>
      <translation>Aún no hay imagen que tomar.</translation>
    </message>
    <message>
      <source>There is no picture yet.</source>
      <translation>Aún no hay imagen.</translation>
    </message>
    <message>
      <source>There is no source {id}.</source>
      <translation>No hay ninguna fuente {id}.</translation>
    </message>
    <message>
      <source>There is no stranger {number}.</source>
      <translation>No hay ningún desconocido {number}.</translation>
    </message>
    <message>
      <source>There is no stranger {stranger}. To see who there is: python main.py gallery strangers</source>
      <translation>No hay ningún desconocido {stranger}. Para ver quiénes hay: python main.py gallery strangers</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>No existe ese archivo.</translation>
    </message>
    <message>
      <source>There is no such registration any more: begin again.</source>
      <translation>Ese registro ya no existe: empiece de nuevo.</translation>
    </message>
    <message>
      <source>There is no text '{name}'. See: python main.py privacy consent texts</source>
      <translation>No hay ningún texto «{name}». Consulte: python main.py privacy consent texts</translation>
    </message>
    <message>
      <source>There is no token called {name}. To see them: python main.py serve token list</source>
      <translation>No hay ningún token llamado {name}. Para verlos: python main.py serve token list</translation>
    </message>
    <message>
      <source>There is nobody in the directory.</source>
      <translation>No hay nadie en el directorio.</translation>
    </message>
    <message>
      <source>There is nobody in {folder}. It should hold a picture Name.jpg, or a folder Name with pictures, for each person.</source>
      <translation>No hay nadie en {folder}. Debería contener una foto Nombre.jpg, o una carpeta Nombre con fotos, por cada persona.</translation>
    </message>
    <message>
      <source>There is nothing at this address.</source>
      <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>Aún no hay nada que imprimir.</translation>
    </message>
    <message>
      <source>There is nothing to restore: nothing was cleared in the last days.</source>
      <translation>No hay nada que restaurar: no se vació nada en los últimos días.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>No hay nada que deshacer</translation>
    </message>
    <message>
      <source>There is somebody called {namesake} already; merge the two if they are one person.</source>
      <translation>Ya hay alguien llamado {namesake}; combine a ambos si son la misma persona.</translation>
    </message>
    <message>
      <source>There was a {file} already: it is now {former}.</source>
      <translation>Ya existía {file}: el archivo anterior se llama ahora {former}.</translation>
    </message>
    <message>
      <source>There was no picture to test it on: everybody has only one.</source>
      <translation>No había ninguna foto con la que probarlo: todos tienen solo una.</translation>
    </message>
    <message>
      <source>These are the faces of {shown}. Press Sort for those of {chosen}.</source>
      <translation>Estas son las caras de {shown}. Pulse «Agrupar» para las de {chosen}.</translation>
    </message>
    <message>
      <source>These looks are very like {person}, who is registered. If it is the same person, save them under that name; if it is somebody else, the two may be confused.</source>
      <translation>Estas muestras se parecen mucho a {person}, que está registrada. Si es la misma persona, guárdelas con ese nombre; si es otra, quizá se confundan las dos.</translation>
    </message>
    <message>
      <source>These pages need JavaScript.</source>
      <translation>Estas páginas necesitan JavaScript.</translation>
    </message>
    <message>
      <source>These pictures are in the gallery already. To give one to somebody else, open the person it is under.</source>
      <translation>Estas fotos ya están en la galería. Para dar una a otra persona, abra la persona a la que pertenece.</translation>
    </message>
    <message>
      <source>These words are no recovery phrase: 24 words in their order, each spelled as it was shown. Nothing was changed.</source>
      <translation>Estas palabras no son una frase de recuperación: son 24 palabras en su orden, escritas tal como se mostraron. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
      <source>These {n} faces are one person: name them</source>
      <extracomment>For 1: This face is one person: name them</extracomment>
      <translation>
        <numerusform>Esta cara es de una sola persona: darle nombre</numerusform>
        <numerusform>Estas {n} caras son de la misma persona: darles nombre</numerusform>
      </translation>
    </message>
    <message>
      <source>They are not in this file. If it is not the whole directory, do not. Undo brings them back.</source>
      <translation>No figuran en este archivo. Si no es el directorio completo, no lo haga. «Deshacer» las recupera.</translation>
    </message>
    <message>
      <source>They are one person</source>
      <translation>Son la misma persona</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Son dos personas</translation>
    </message>
    <message>
      <source>They are watched at once, in place of the source at the start.</source>
      <translation>Se muestran a la vez, en lugar de la fuente del inicio.</translation>
    </message>
    <message>
      <source>They are {person}'s already.</source>
      <translation>Ya son de {person}.</translation>
    </message>
    <message>
      <source>They have left, and nothing is kept of them by which they could be named.</source>
      <translation>Se ha ido, y no se conserva nada con lo que darle nombre.</translation>
    </message>
    <message>
      <source>They look like {name}. Register them if that is right, or type another name.</source>
      <translation>Se parecen a {name}. Regístrelas si es correcto, o escriba otro nombre.</translation>
    </message>
    <message>
      <source>This address does not take that method; the header Allow has those that it takes.</source>
      <translation>Esta dirección no admite ese método; la cabecera Allow indica los que admite.</translation>
    </message>
    <message>
      <source>This application comes without them: install Rollcall into a Python environment as its README says.</source>
      <translation>Esta aplicación no los incluye: instale Rollcall en un entorno de Python como indica su README.</translation>
    </message>
    <message>
      <source>This can be exported with: python main.py privacy export</source>
      <translation>Esto se puede exportar con: python main.py privacy export</translation>
    </message>
    <message>
      <source>This computer has no key store that Rollcall can use: set privacy.key to file or passphrase. Nothing was changed.</source>
      <translation>Este equipo no tiene un almacén de claves que Rollcall pueda usar: ponga privacy.key en file o passphrase. No se cambió nada.</translation>
    </message>
    <message>
      <source>This computer has no key store that could keep the password: put it into the variable {variable}, or into PostgreSQL's password file, which only this account may read (~/.pgpass).</source>
      <translation>Este equipo no tiene un almacén de claves que pueda guardar la contraseña: póngala en la variable {variable} o en el archivo de contraseñas de PostgreSQL, que solo esta cuenta debe poder leer (~/.pgpass).</translation>
    </message>
    <message>
      <source>This computer has no key store, so the key of the sealed gallery is in {file}, which only you can read. Whoever can read that file can open the gallery: keep a copy of it elsewhere, or set privacy.key to passphrase.</source>
      <translation>Este equipo no tiene almacén de claves, así que la clave de la galería cifrada está en {file}, que solo usted puede leer. Quien pueda leer ese archivo puede abrir la galería: guarde una copia en otro lugar, o ponga privacy.key en passphrase.</translation>
    </message>
    <message>
      <source>This computer has no key store, so the password is not kept: write it into the address where that is entered, behind the user's name and a colon. It is never written to a file.</source>
      <translation>Este equipo no tiene almacén de claves, así que la contraseña no se conserva: escríbala en la dirección al introducirla, tras el nombre de usuario y dos puntos. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
      <source>This config.yaml is laid out so that it cannot be changed here: change it in an editor.</source>
      <translation>Este config.yaml está dispuesto de forma que no se puede cambiar aquí: cámbielo en un editor.</translation>
    </message>
    <message>
      <source>This desk may only read there: what changes here stays here.</source>
      <translation>Este puesto allí solo puede leer: lo que se cambia aquí se queda aquí.</translation>
    </message>
    <message>
      <source>This face is ignored</source>
      <translation>Esta cara se ignora</translation>
    </message>
    <message>
      <source>This face…</source>
      <translation>Esta cara…</translation>
    </message>
    <message>
      <source>This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF.</source>
      <translation>Este archivo no es una foto que se pueda usar aquí: elija una en JPEG, PNG, WebP, HEIC o AVIF.</translation>
    </message>
    <message>
      <source>This folder is not kept equal with it, so nothing waits here.</source>
      <translation>Esta carpeta no se mantiene igual que él, así que aquí no espera nada.</translation>
    </message>
    <message>
      <source>This gallery had another trail before, which is gone.</source>
      <translation>Esta galería tenía antes otro registro, que ya no está.</translation>
    </message>
    <message>
      <source>This gallery is not sealed. See: python main.py privacy inspect</source>
      <translation>Esta galería no está cifrada. Consulte: python main.py privacy inspect</translation>
    </message>
    <message>
      <source>This gallery is sealed, and nothing says where its key is. Nothing was changed.</source>
      <translation>Esta galería está cifrada, y nada dice dónde está su clave. No se cambió nada.</translation>
    </message>
    <message>
      <source>This gallery is sealed, and the package sqlcipher3 is missing: pip install sqlcipher3. Nothing was changed.</source>
      <translation>Esta galería está cifrada, y falta el paquete sqlcipher3: pip install sqlcipher3. No se cambió nada.</translation>
    </message>
    <message>
      <source>This is &amp;not {name}</source>
      <translation>N&amp;o es {name}</translation>
    </message>
    <message>
      <source>This is somebody else than the registered person of that name</source>
      <translation>No es la persona ya registrada con ese nombre, sino otra</translation>
    </message>
    <message>
      <source>This is {name}</source>
      <translation>Es {name}</translation>
    </message>
    <message>
      <source>This is {person}</source>
      <translation>Es {person}</translation>
    </message>
    <message>
      <source>This looks like somebody else than before. Only one person at a time.</source>
      <translation>Parece otra persona que antes. Solo una persona cada vez.</translation>
    </message>
    <message>
      <source>This looks like {name}, who is registered.</source>
      <translation>Se parece a {name}, que ya está en la galería.</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>Este mes</translation>
    </message>
    <message>
      <source>This passphrase is not the gallery's. Nothing was changed.</source>
      <translation>Esta frase de contraseña no es la de la galería. No se cambió nada.</translation>
    </message>
    <message>
      <source>This picture cannot be read</source>
      <translation>No se puede leer esta foto</translation>
    </message>
    <message>
      <source>This picture is in the wrong place</source>
      <translation>Esta foto está en el lugar equivocado</translation>
    </message>
    <message>
      <source>This recovery phrase is of another gallery, or of a former key. Nothing was changed.</source>
      <translation>Esta frase de recuperación es de otra galería, o de una clave anterior. No se cambió nada.</translation>
    </message>
    <message>
      <source>This stranger is {person}</source>
      <translation>Este desconocido es {person}</translation>
    </message>
    <message>
      <source>This system has no tray for an icon, so closing quits.</source>
      <translation>Este sistema no tiene bandeja para un icono, así que cerrar termina el programa.</translation>
    </message>
    <message>
      <source>This user may not use camera {number}. Add the user to the group that owns {device} (often 'video') and log in again.</source>
      <translation>Este usuario no puede usar la cámara {number}. Añádalo al grupo propietario de {device} (a menudo «video») e inicie sesión de nuevo.</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Threshold</source>
      <translation>Umbral</translation>
    </message>
    <message>
      <source>Threshold as a number</source>
      <translation>Umbral como número</translation>
    </message>
    <message>
      <source>Threshold set</source>
      <translation>Umbral fijado</translation>
    </message>
    <message>
      <source>Threshold {distance}</source>
      <translation>Umbral {distance}</translation>
    </message>
    <message>
      <source>Thresholds for how many strangers may get a name</source>
      <translation>Umbrales según cuántos desconocidos pueden recibir un nombre</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>Time between looks</source>
      <translation>Tiempo entre muestras</translation>
    </message>
    <message>
      <source>Time for a face</source>
      <translation>Tiempo por cara</translation>
    </message>
    <message>
      <source>Time from the capture of the picture to its appearance here.</source>
      <translation>Tiempo desde la captura de la imagen hasta que aparece aquí.</translation>
    </message>
    <message>
      <source>Time to find the faces of one picture.</source>
      <translation>Tiempo para encontrar las caras de una imagen.</translation>
    </message>
    <message>
      <source>Time to turn the faces of one look into numbers.</source>
      <translation>Tiempo para convertir en números las caras de una muestra.</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <source>To be recognised</source>
      <translation>Que se le reconozca</translation>
    </message>
    <message>
      <source>To be recorded as seen</source>
      <translation>Que se registren sus apariciones</translation>
    </message>
    <message>
      <source>To correct: names may be wrong</source>
      <translation>Por corregir: los nombres pueden ser erróneos</translation>
    </message>
    <message>
      <source>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in the window can be restored for 30 days, or until you delete it from &lt;i&gt;.rollcall/removed&lt;/i&gt; in that folder.</source>
      <translation>Para olvidar a alguien, quítelo de la lista o elimine sus fotos de la carpeta de la galería. Lo que se quitó en la ventana se puede restaurar durante 30 días, o hasta que usted lo elimine de &lt;i&gt;.rollcall/removed&lt;/i&gt; en esa carpeta.</translation>
    </message>
    <message>
      <source>To improve: names would be more reliable</source>
      <translation>Por mejorar: los nombres serían más fiables</translation>
    </message>
    <message>
      <source>To the content</source>
      <translation>Ir al contenido</translation>
    </message>
    <message>
      <source>To, this day included</source>
      <translation>Hasta, este día incluido</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Token</source>
      <translation>Token</translation>
    </message>
    <message>
      <source>Token added</source>
      <translation>Token añadido</translation>
    </message>
    <message>
      <source>Token revoked</source>
      <translation>Token revocado</translation>
    </message>
    <message>
      <source>Too bright. Turn away from the light a little.</source>
      <translation>Demasiada luz. Apártese un poco de ella.</translation>
    </message>
    <message>
      <source>Too dark. Turn on a light, or face the window.</source>
      <translation>Demasiado oscuro. Encienda una luz o mire hacia la ventana.</translation>
    </message>
    <message>
      <source>Too far away. Come closer to the camera.</source>
      <translation>Demasiado lejos. Acérquese a la cámara.</translation>
    </message>
    <message>
      <source>Too many of the {people} people registered look like one person or share a picture, as the gallery check tells; a threshold can be learnt from {needed} who do not.</source>
      <translation>Demasiadas de las {people} personas registradas parecen la misma persona o comparten una foto, como indica la comprobación de la galería; se puede aprender un umbral de {needed} que no lo hagan.</translation>
    </message>
    <message>
      <source>Too many requests: try again in a moment; the header Retry-After has the seconds.</source>
      <translation>Demasiadas solicitudes: inténtelo de nuevo dentro de un momento; la cabecera Retry-After indica los segundos.</translation>
    </message>
    <message>
      <source>Too many wrong PINs for {name}: try again in {seconds} seconds.</source>
      <translation>Demasiados PIN erróneos de {name}: inténtelo de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Totales</translation>
    </message>
    <message>
      <source>Trail exported</source>
      <translation>Registro exportado</translation>
    </message>
    <message>
      <source>Train a&amp;gain</source>
      <translation>Volver a en&amp;trenar</translation>
    </message>
    <message>
      <source>Train it again when people come or go.</source>
      <translation>Entrénelo de nuevo cuando entren o salgan personas.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition, or with {command}.</source>
      <translation>Entrénelo de nuevo: en «Herramientas &gt; Entrenar el reconocimiento» o con {command}.</translation>
    </message>
    <message>
      <source>Train it again: under Tools, Train recognition.</source>
      <translation>Entrénelo de nuevo: en «Herramientas &gt; Entrenar el reconocimiento».</translation>
    </message>
    <message>
      <source>Train recognition</source>
      <translation>Entrenar el reconocimiento</translation>
    </message>
    <message>
      <source>Trained heads and ensembles</source>
      <translation>Las cabezas y los conjuntos entrenados</translation>
    </message>
    <message>
      <source>Trained on: {data}</source>
      <translation>Entrenado con: {data}</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Training curves, epoch by epoch</source>
      <translation>Curvas de entrenamiento, época a época</translation>
    </message>
    <message>
      <source>Training failed inside Keras: {error}</source>
      <translation>El entrenamiento falló dentro de Keras: {error}</translation>
    </message>
    <message>
      <source>Trains on a network that was made for objects, not for faces. For comparison: expect it to be worse. Its network is downloaded the first time.</source>
      <translation>Entrena sobre una red neuronal hecha para objetos, no para caras. Como comparación: cuente con que sea peor. Su red se descarga la primera vez.</translation>
    </message>
    <message>
      <source>Trying again in {seconds} s.</source>
      <translation>Nuevo intento en {seconds} s.</translation>
    </message>
    <message>
      <source>Trying again now…</source>
      <translation>Intentándolo de nuevo…</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Giro</translation>
    </message>
    <message>
      <source>Turn your head slowly to your left.</source>
      <translation>Gire despacio la cabeza hacia su izquierda.</translation>
    </message>
    <message>
      <source>Turn your head slowly to your right.</source>
      <translation>Gire despacio la cabeza hacia su derecha.</translation>
    </message>
    <message>
      <source>Turned &amp;left (270°)</source>
      <translation>Girada a la &amp;izquierda (270°)</translation>
    </message>
    <message>
      <source>Turned &amp;right (90°)</source>
      <translation>Girada a la &amp;derecha (90°)</translation>
    </message>
    <message>
      <source>Turned left. Click to discard it</source>
      <translation>Girada a la izquierda. Haga clic para descartarla</translation>
    </message>
    <message>
      <source>Turned right. Click to discard it</source>
      <translation>Girada a la derecha. Haga clic para descartarla</translation>
    </message>
    <message>
      <source>Turned too far away. Turn back a little.</source>
      <translation>Demasiado girada. Vuelva un poco.</translation>
    </message>
    <message>
      <source>Two networks must agree</source>
      <translation>Dos redes neuronales deben coincidir</translation>
    </message>
    <message>
      <source>Two or three pictures of {person} in different light make the name more reliable.</source>
      <translation>Dos o tres fotos de {person} con distinta luz hacen más fiable el nombre.</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>Escriba un nombre.</translation>
    </message>
    <message>
      <source>Type a number from 0 to {most} with at most {decimals} decimals, such as {example}.</source>
      <translation>Escriba un número de 0 a {most} con un máximo de {decimals} decimales, como {example}.</translation>
    </message>
    <message>
      <source>Type a part of a name, or choose</source>
      <translation>Escriba parte de un nombre o elija</translation>
    </message>
    <message>
      <source>Type the same again.</source>
      <translation>Escriba lo mismo otra vez.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo: {change}</source>
      <translation>Deshacer: {change}</translation>
    </message>
    <message>
      <source>Undo: {change} (Ctrl+Z)</source>
      <translation>Deshacer: {change} (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is not ignored any more. What was erased stays erased.</source>
      <translation>Deshecho: el desconocido {stranger} ya no se ignora. Lo que se borró sigue borrado.</translation>
    </message>
    <message>
      <source>Undone: stranger {stranger} is {person}.</source>
      <translation>Deshecho: el desconocido {stranger} es {person}.</translation>
    </message>
    <message>
      <source>Undone: {change}</source>
      <translation>Deshecho: {change}</translation>
    </message>
    <message>
      <source>Undone: {file} is deleted.</source>
      <translation>Deshecho: se eliminó {file}.</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocido</translation>
    </message>
    <message>
      <source>Unknown faces are not kept, since consent is required (config.yaml: privacy.require_consent: true).</source>
      <translation>Las caras desconocidas no se guardan, ya que se exige consentimiento (config.yaml: privacy.require_consent: true).</translation>
    </message>
    <message>
      <source>Unknown faces are not kept.

To be able to name them later, set sightings.strangers_keep_hours in config.yaml to the hours that they are to be kept, and start Rollcall again.</source>
      <translation>No se conservan las caras desconocidas.

Para poder darles nombre más tarde, ponga en sightings.strangers_keep_hours de config.yaml las horas que deben conservarse e inicie Rollcall de nuevo.</translation>
    </message>
    <message>
      <source>Unknown people: {place}</source>
      <translation>Personas desconocidas: {place}</translation>
    </message>
    <message>
      <source>Unloc&amp;k…</source>
      <translation>Des&amp;bloquear…</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Desbloqueado</translation>
    </message>
    <message>
      <source>Until the end of</source>
      <translation>Hasta el final del</translation>
    </message>
    <message>
      <source>Until then the nearest template is used.</source>
      <translation>Hasta entonces se usa la plantilla más cercana.</translation>
    </message>
    <message>
      <source>Until then those who came are compared with their pictures.</source>
      <translation>Hasta entonces, a quienes se incorporaron se les compara con sus fotos.</translation>
    </message>
    <message>
      <source>Up to, this day included</source>
      <translation>Hasta este día inclusive</translation>
    </message>
    <message>
      <source>Us&amp;e it</source>
      <translation>&amp;Usar</translation>
    </message>
    <message>
      <source>Use a camera's number, a video file, a folder of pictures, an rtsp:// or http:// address, or demo.</source>
      <translation>Use el número de una cámara, un archivo de vídeo, una carpeta de imágenes, una dirección rtsp:// o http://, o demo.</translation>
    </message>
    <message>
      <source>Use a file that you have, for example from another computer</source>
      <translation>Usar un archivo que tenga, por ejemplo de otro equipo</translation>
    </message>
    <message>
      <source>Use of the processor</source>
      <translation>Uso del procesador</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>Nombre de usuario</translation>
    </message>
    <message>
      <source>Usually 1883, or 8883 with TLS.</source>
      <translation>Normalmente 1883, o 8883 con TLS.</translation>
    </message>
    <message>
      <source>VGG Face descriptor (VGG-16 with its dense layers)</source>
      <translation>Descriptor VGG Face (VGG-16 con sus capas densas)</translation>
    </message>
    <message>
      <source>VGG Face descriptor, VGG-16 with dense layers</source>
      <translation>VGG Face Descriptor, VGG-16 con capas densas</translation>
    </message>
    <message>
      <source>VGGFace face embedder (VGG-16)</source>
      <translation>VGGFace, reconoce caras (VGG-16)</translation>
    </message>
    <message>
      <source>VGGFace's networks</source>
      <translation>Las redes de VGGFace</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (ResNet-50)</source>
      <translation>VGGFace2, reconoce caras (ResNet-50)</translation>
    </message>
    <message>
      <source>VGGFace2 face embedder (SE-ResNet-50)</source>
      <translation>VGGFace2, reconoce caras (SE-ResNet-50)</translation>
    </message>
    <message>
      <source>Vectors of {dimension} values cannot be indexed on the server, which takes {most} at most: use another embedder, or search at the desks (gallery.search: desk).</source>
      <translation>Los vectores de {dimension} valores no se pueden indexar en el servidor, que admite {most} como máximo: use otro extractor o busque en los puestos (gallery.search: desk).</translation>
    </message>
    <message>
      <source>Verifying {subject}</source>
      <translation>Verificando {subject}</translation>
    </message>
    <message>
      <source>Video &amp;file…</source>
      <translation>Archivo de &amp;vídeo…</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Archivo de vídeo…</translation>
    </message>
    <message>
      <source>Videos ({patterns})</source>
      <translation>Vídeos ({patterns})</translation>
    </message>
    <message>
      <source>Visitor: {person}, {begin} to {end}</source>
      <translation>Visitante: {person}, de {begin} a {end}</translation>
    </message>
    <message>
      <source>Visitors, {date}</source>
      <translation>Visitantes, {date}</translation>
    </message>
    <message>
      <source>W&amp;hen</source>
      <translation>C&amp;uándo</translation>
    </message>
    <message>
      <source>Wait for a source</source>
      <translation>Espera de una fuente</translation>
    </message>
    <message>
      <source>Wait for an answer</source>
      <translation>Espera de una respuesta</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <source>Warnings and errors</source>
      <translation>Advertencias y errores</translation>
    </message>
    <message>
      <source>Was set aside</source>
      <translation>Apartada</translation>
    </message>
    <message>
      <source>Watch several sources at once</source>
      <translation>Mostrar varias fuentes a la vez</translation>
    </message>
    <message>
      <source>Watch this stream</source>
      <translation>Ver esta transmisión</translation>
    </message>
    <message>
      <source>WebFace260M, a part of it</source>
      <translation>WebFace260M, una parte</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Semana del</translation>
    </message>
    <message>
      <source>Week of {date}</source>
      <translation>Semana del {date}</translation>
    </message>
    <message>
      <source>Weights of distances are learnt from two people or more, of whom one has two pictures.</source>
      <translation>Los pesos de las distancias se aprenden de dos personas o más, una de ellas con dos fotos.</translation>
    </message>
    <message>
      <source>Weights that are missing are fetched in the background; otherwise only when asked.</source>
      <translation>Los pesos que faltan se obtienen en segundo plano; si no, solo cuando se pidan.</translation>
    </message>
    <message>
      <source>Were here today</source>
      <translation>Han estado aquí hoy</translation>
    </message>
    <message>
      <source>Wha&amp;t</source>
      <translation>Qué &amp;pasó</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What OpenVINO computes on: CPU, GPU, AUTO.</source>
      <translation>Con qué calcula OpenVINO: CPU, GPU, AUTO.</translation>
    </message>
    <message>
      <source>What Rollcall keeps of people: it is not sealed.</source>
      <translation>Lo que Rollcall conserva de las personas: no está cifrado.</translation>
    </message>
    <message>
      <source>What a start opens: camera number, video file, folder of pictures, rtsp:// or http:// address or demo.</source>
      <translation>Lo que se abre al iniciar: número de cámara, archivo de vídeo, carpeta de imágenes, dirección rtsp:// o http://, o demo.</translation>
    </message>
    <message>
      <source>What all topics begin with.</source>
      <translation>Con qué empiezan todos los temas.</translation>
    </message>
    <message>
      <source>What changes here is kept, and delivered when the server answers again.</source>
      <translation>Lo que se cambia aquí se conserva y se entrega cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Qué ocurre</translation>
    </message>
    <message>
      <source>What is done here is kept, and delivered when it can be.</source>
      <translation>Lo que se hace aquí se conserva y se entrega cuando sea posible.</translation>
    </message>
    <message>
      <source>What is imported</source>
      <translation>Lo que se importa</translation>
    </message>
    <message>
      <source>What is kept of a look</source>
      <translation>Qué se conserva de una muestra</translation>
    </message>
    <message>
      <source>What is kept of each look: the face, or the whole frame.</source>
      <translation>Lo que se conserva de cada muestra: la cara o el fotograma completo.</translation>
    </message>
    <message>
      <source>What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days.</source>
      <translation>Lo que aún es demasiado antiguo para los ajustes no se muestra y se vaciará de nuevo: véase sightings.keep_days.</translation>
    </message>
    <message>
      <source>What is the name of {name}?</source>
      <translation>¿Cómo se llama {name}?</translation>
    </message>
    <message>
      <source>What is written: debug, info, warning or error.</source>
      <translation>Lo que se escribe: debug, info, warning o error.</translation>
    </message>
    <message>
      <source>What is your name?</source>
      <translation>¿Cómo se llama?</translation>
    </message>
    <message>
      <source>What it has not done yet is lost, and it has to be started again.</source>
      <translation>Lo que aún no está hecho se pierde y hay que empezar de nuevo.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What it is called on its picture; without one, as the source is called.</source>
      <translation>Cómo se llama en su imagen; sin nombre, como se llama la fuente.</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Qué dice</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}, or until sightings are erased.</source>
      <translation>Lo que era antes se conserva un tiempo como {copy}, o hasta que se borren apariciones.</translation>
    </message>
    <message>
      <source>What it was before is kept for a time as {copy}.</source>
      <translation>Lo que era antes se conserva un tiempo como {copy}.</translation>
    </message>
    <message>
      <source>What the &amp;threshold means</source>
      <translation>Qué significa el &amp;umbral</translation>
    </message>
    <message>
      <source>What the system's key store has under {service} {name} is no key of Rollcall; restore it with: python main.py privacy recover</source>
      <translation>Lo que el almacén de claves del sistema tiene en {service} {name} no es una clave de Rollcall; restáurela con: python main.py privacy recover</translation>
    </message>
    <message>
      <source>What this threshold means is being computed.</source>
      <translation>Se está calculando qué significa este umbral.</translation>
    </message>
    <message>
      <source>What was imported stays, and the next start offers to go on.</source>
      <translation>Lo importado se conserva, y el próximo inicio ofrece reanudar.</translation>
    </message>
    <message>
      <source>What went wrong and when; it names no people.</source>
      <translation>Qué falló y cuándo; no nombra a ninguna persona.</translation>
    </message>
    <message>
      <source>What {name} agrees to</source>
      <translation>Lo que acepta {name}</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Where Home Assistant looks for devices; without a value, none is told.</source>
      <translation>Dónde busca Home Assistant los dispositivos; sin valor, no se le anuncia ninguno.</translation>
    </message>
    <message>
      <source>Where its key is</source>
      <translation>Dónde está su clave</translation>
    </message>
    <message>
      <source>Where somebody was seen, in sightings; without one, the name.</source>
      <translation>Dónde se vio a alguien, en los avistamientos; si falta, el nombre.</translation>
    </message>
    <message>
      <source>Where to save? A new folder is made there</source>
      <translation>¿Dónde guardar? Ahí se crea una carpeta nueva</translation>
    </message>
    <message>
      <source>Where weights are kept; without a value, in the platform's place.</source>
      <translation>Dónde se guardan los pesos; sin valor, en el lugar propio del sistema.</translation>
    </message>
    <message>
      <source>Which account did what and when. People stand in it as pseudonyms.</source>
      <translation>Qué cuenta hizo qué y cuándo. Las personas figuran con seudónimos.</translation>
    </message>
    <message>
      <source>Which arrivals and departures are told; a camera that only watches shows names and records nothing.</source>
      <translation>Qué llegadas y salidas se comunican; una cámara que solo observa muestra nombres y no registra nada.</translation>
    </message>
    <message>
      <source>Which cameras, files and addresses were shown last, without passwords.</source>
      <translation>Qué cámaras, archivos y direcciones se mostraron por última vez, sin contraseñas.</translation>
    </message>
    <message>
      <source>Which entry no longer counts? It stays on record, and so does who withdrew it.</source>
      <translation>¿Qué anotación deja de contar? Queda constancia de ella, y también de quién la anuló.</translation>
    </message>
    <message>
      <source>Which face is {name}?</source>
      <translation>¿Qué cara es {name}?</translation>
    </message>
    <message>
      <source>Which key seals the gallery, not the key itself.</source>
      <translation>Qué clave cifra la galería, no la clave misma.</translation>
    </message>
    <message>
      <source>Which networks?</source>
      <translation>¿Qué redes neuronales?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who comes and goes is sent to {host} (config.yaml: webhook.url). All else stays on this computer.</source>
      <translation>Quién llega y se va se envía a {host} (config.yaml: webhook.url). Todo lo demás se queda en este equipo.</translation>
    </message>
    <message>
      <source>Who do they &amp;look like? A game…</source>
      <translation>¿A quién se &amp;parece? Un juego…</translation>
    </message>
    <message>
      <source>Who do they look like?</source>
      <translation>¿A quién se parece?</translation>
    </message>
    <message>
      <source>Who is at work?</source>
      <translation>¿Quién atiende?</translation>
    </message>
    <message>
      <source>Who is expected when</source>
      <translation>A quién se espera y cuándo</translation>
    </message>
    <message>
      <source>Who is expected when. Sheets of the past stay as they are.</source>
      <translation>A quién se espera y cuándo. Las hojas del pasado quedan como están.</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Quién está aquí</translation>
    </message>
    <message>
      <source>Who is here now</source>
      <translation>Quién está aquí ahora</translation>
    </message>
    <message>
      <source>Who is on these &amp;pictures…</source>
      <translation>Quién está en estas &amp;fotos…</translation>
    </message>
    <message numerus="yes">
      <source>Who is on these {n} pictures?</source>
      <extracomment>For 1: Who is this?</extracomment>
      <translation>
        <numerusform>¿Quién está en esta foto?</numerusform>
        <numerusform>¿Quién está en estas {n} fotos?</numerusform>
      </translation>
    </message>
    <message>
      <source>Who is on this picture?</source>
      <translation>¿Quién está en esta foto?</translation>
    </message>
    <message>
      <source>Who is on {file}?</source>
      <translation>¿Quién está en {file}?</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>Who may operate Rollcall, with their PINs as hashes of Argon2id.</source>
      <translation>Quién puede operar Rollcall, con sus PIN como hashes de Argon2id.</translation>
    </message>
    <message>
      <source>Whoever is registered is named on the picture. To register somebody, drop a photo onto the window, or press Ctrl+E for the camera.</source>
      <translation>A quien está registrado se le muestra el nombre en la imagen. Para registrar a alguien, suelte una foto sobre la ventana o pulse Ctrl+E para usar la cámara.</translation>
    </message>
    <message>
      <source>Whom the face looks a little like</source>
      <translation>A quién se parece un poco la cara</translation>
    </message>
    <message>
      <source>Whose face?

Take the one in front of the camera, choose a picture, or drop one here. It is not kept.</source>
      <translation>¿La cara de quién?

Tome la que está delante de la cámara, elija una foto o suelte una aquí. No se conserva.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Width in pixels; a picture with a smaller face is refused.</source>
      <translation>Ancho en píxeles; una foto con una cara más pequeña se rechaza.</translation>
    </message>
    <message>
      <source>Width in pixels; smaller faces are not looked for, and those found all the same must be more alike to get a name.</source>
      <translation>Ancho en píxeles; no se buscan caras más pequeñas, y las que se encuentren de todos modos deben parecerse más para recibir un nombre.</translation>
    </message>
    <message>
      <source>Width of the picture</source>
      <translation>Ancho de la imagen</translation>
    </message>
    <message>
      <source>Width that is asked of a camera, in pixels.</source>
      <translation>Ancho que se pide a la cámara, en píxeles.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>With a photo…</source>
      <translation>Con una foto…</translation>
    </message>
    <message>
      <source>With operators, whoever changes or gives away what is kept is asked for a PIN or passphrase, and stands in the audit trail by name. Looking needs none. It keeps honest people honest at this desk: whoever owns the files of this account can remove it.</source>
      <translation>Con operadores, a quien cambia o entrega lo que se conserva se le pide un PIN o una frase de contraseña, y figura por su nombre en el registro de auditoría. Mirar no requiere nada. Sirve para que la gente honrada lo siga siendo en este puesto: quien posee los archivos de esta cuenta puede eliminarlo.</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>Con fotos</translation>
    </message>
    <message>
      <source>With so few strangers a rate under {percent} cannot be told from none.</source>
      <translation>Con tan pocos desconocidos, una tasa inferior al {percent} no se distingue de ninguna.</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>Con la cámara</translation>
    </message>
    <message>
      <source>With this</source>
      <translation>Con esto</translation>
    </message>
    <message>
      <source>With this device's camera</source>
      <translation>Con la cámara de este dispositivo</translation>
    </message>
    <message>
      <source>With {threshold:.3f}, the threshold for this rate, hardly anybody would be recognised, so it is not set: look for pictures under a wrong name (gallery check), or allow more strangers.</source>
      <translation>Con {threshold:.3f}, el umbral para esta tasa, apenas se reconocería a nadie, así que no se establece: busque fotos bajo un nombre equivocado (comprobación de la galería) o admita más desconocidos.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Anular</translation>
    </message>
    <message>
      <source>Withdraw an entry</source>
      <translation>Anular una anotación</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>Retirar el consentimiento</translation>
    </message>
    <message>
      <source>Withdrew earlier corrections of this face</source>
      <translation>Se retiraron correcciones anteriores de esta cara</translation>
    </message>
    <message>
      <source>Without a valid consent</source>
      <translation>Sin un consentimiento válido</translation>
    </message>
    <message>
      <source>Without a value</source>
      <translation>Sin valor</translation>
    </message>
    <message>
      <source>Without encryption</source>
      <translation>Sin cifrado</translation>
    </message>
    <message>
      <source>Worse than comparing with pictures: better not use it.</source>
      <translation>Peor que comparar con fotos: mejor no usarlo.</translation>
    </message>
    <message>
      <source>Write the name first.</source>
      <translation>Escriba primero el nombre.</translation>
    </message>
    <message>
      <source>Writes and applies the changes (Ctrl+S)</source>
      <translation>Escribe y aplica los cambios (Ctrl+S)</translation>
    </message>
    <message>
      <source>Writes into each of these pictures where and when it was taken.</source>
      <translation>Escribe en cada una de estas imágenes dónde y cuándo se tomó.</translation>
    </message>
    <message>
      <source>Writes the list; the window opens anew with these sources</source>
      <translation>Escribe la lista; la ventana se abre de nuevo con estas fuentes</translation>
    </message>
    <message>
      <source>Writing faces</source>
      <translation>Escribiendo caras</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <source>Written to {file}</source>
      <translation>Escrito en {file}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>PIN erróneo</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {n} names as face tags.</source>
      <extracomment>For 1: Wrote {n} name as a face tag.</extracomment>
      <translation>
        <numerusform>Se escribió {n} nombre como etiqueta de cara.</numerusform>
        <numerusform>Se escribieron {n} nombres como etiquetas de caras.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <source>You said so. A picture of this face is in the gallery now, so that it is recognised next time.</source>
      <translation>Lo dijo usted. Ahora hay una foto de esta cara en la galería, para que se reconozca la próxima vez.</translation>
    </message>
    <message>
      <source>You said that the name was wrong. Faces like this one get it no more.</source>
      <translation>Usted dijo que el nombre era erróneo. Las caras como esta ya no lo reciben.</translation>
    </message>
    <message>
      <source>You said that this face is to be ignored: it is not named and not recorded.</source>
      <translation>Usted dijo que esta cara debe ignorarse: no se nombra ni se registra.</translation>
    </message>
    <message>
      <source>You said that this is none of these: {names}. Faces like this one do not get their names any more.</source>
      <translation>Usted dijo que no es ninguna de estas: {names}. Las caras como esta ya no reciben sus nombres.</translation>
    </message>
    <message>
      <source>You said this is not {name}. Faces like this one do not get that name any more.</source>
      <translation>Usted dijo que no es {name}. Las caras como esta ya no reciben ese nombre.</translation>
    </message>
    <message>
      <source>Your camera</source>
      <translation>Su cámara</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Your people get another's name</source>
      <translation>Sus personas reciben el nombre de otra</translation>
    </message>
    <message>
      <source>Your people get their own name</source>
      <translation>Sus personas reciben su propio nombre</translation>
    </message>
    <message>
      <source>Your token may not register anybody.</source>
      <translation>Su token no permite registrar a nadie.</translation>
    </message>
    <message>
      <source>Yourself</source>
      <translation>Usted</translation>
    </message>
    <message>
      <source>YuNet face detector, OpenCV model zoo 2023mar, int8 weights</source>
      <translation>YuNet, detecta caras, OpenCV Model Zoo 2023mar, pesos en int8</translation>
    </message>
    <message>
      <source>YuNet: one small network, five landmarks</source>
      <translation>YuNet: una red neuronal pequeña, cinco puntos de referencia</translation>
    </message>
    <message>
      <source>Zip file (*.zip)</source>
      <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
      <source>a face, still looking</source>
      <translation>una cara, aún buscando</translation>
    </message>
    <message>
      <source>a few seconds left</source>
      <translation>quedan unos segundos</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>about 1 stranger in {strangers} would be named</source>
      <translation>se nombraría a aproximadamente 1 de cada {strangers} desconocidos</translation>
    </message>
    <message>
      <source>about {percent} of strangers would be named</source>
      <translation>se nombraría aproximadamente al {percent} de los desconocidos</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <translation>quedan unos {time}</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <source>age {ms} ms</source>
      <translation>retardo {ms} ms</translation>
    </message>
    <message>
      <source>allowed</source>
      <translation>permitido</translation>
    </message>
    <message>
      <source>also seen {times}</source>
      <translation>también se vio {times}</translation>
    </message>
    <message>
      <source>always available, always up to date</source>
      <translation>siempre disponible, siempre al día</translation>
    </message>
    <message>
      <source>an ignored face</source>
      <translation>una cara ignorada</translation>
    </message>
    <message>
      <source>and a bit like</source>
      <translation>y un poco a</translation>
    </message>
    <message>
      <source>and also like</source>
      <translation>y también a</translation>
    </message>
    <message>
      <source>another face of the picture is more like the person</source>
      <translation>otra cara de la foto se parece más a la persona</translation>
    </message>
    <message>
      <source>at most 1 in {low}</source>
      <translation>como máximo 1 de cada {low}</translation>
    </message>
    <message>
      <source>attendance {date}</source>
      <translation>asistencia {date}</translation>
    </message>
    <message>
      <source>audit trail {date}</source>
      <translation>registro de auditoría {date}</translation>
    </message>
    <message>
      <source>auto searches those on the server where this desk has a site; desk knows its own people only.</source>
      <translation>auto las busca en el servidor si este puesto tiene una sede; desk solo conoce a sus propias personas.</translation>
    </message>
    <message>
      <source>auto, disable, require, verify-ca or verify-full; auto checks the certificate of another computer.</source>
      <translation>auto, disable, require, verify-ca o verify-full; auto comprueba el certificado de otro equipo.</translation>
    </message>
    <message>
      <source>auto, f32, bf16, f16 or int8; auto takes the quickest here that agrees with f32.</source>
      <translation>auto, f32, bf16, f16 o int8; auto toma el más rápido aquí que coincida con f32.</translation>
    </message>
    <message>
      <source>auto, keystore, file or passphrase; auto takes the system's key store, or else a file.</source>
      <translation>auto, keystore, file o passphrase; auto toma el almacén de claves del sistema o, si no lo hay, un archivo.</translation>
    </message>
    <message>
      <source>away</source>
      <translation>fuera</translation>
    </message>
    <message>
      <source>away {times}</source>
      <translation>fuera {times}</translation>
    </message>
    <message>
      <source>better than with pictures</source>
      <translation>mejor que con fotos</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <source>came</source>
      <translation>llegó</translation>
    </message>
    <message>
      <source>came in</source>
      <translation>llegó</translation>
    </message>
    <message>
      <source>camera {number}</source>
      <translation>cámara {number}</translation>
    </message>
    <message>
      <source>cannot be read: write it as postgresql://user@host:5432/database, without a password.</source>
      <translation>no se puede leer: escríbalo como postgresql://user@host:5432/database, sin contraseña.</translation>
    </message>
    <message>
      <source>cannot be recognised</source>
      <translation>no se puede reconocer</translation>
    </message>
    <message>
      <source>cannot be used</source>
      <translation>no se puede usar</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modificada</translation>
    </message>
    <message>
      <source>cut by the border</source>
      <translation>cortada por el borde</translation>
    </message>
    <message>
      <source>detection {ms} ms</source>
      <translation>detección {ms} ms</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>personas distintas</translation>
    </message>
    <message>
      <source>distance {distance}</source>
      <translation>distancia {distance}</translation>
    </message>
    <message>
      <source>distance {value}</source>
      <translation>distancia {value}</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <source>down</source>
      <translation>abajo</translation>
    </message>
    <message>
      <source>enough looks {done}</source>
      <translation>suficientes: {done}</translation>
    </message>
    <message>
      <source>enough looks {done}; missing: {missing}</source>
      <translation>suficientes: {done}; faltan: {missing}</translation>
    </message>
    <message>
      <source>entries before it were removed, added or put into another order</source>
      <translation>las entradas anteriores se quitaron, se añadieron o se cambiaron de orden</translation>
    </message>
    <message>
      <source>excused</source>
      <translation>ausencia justificada</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>aún por llegar</translation>
    </message>
    <message>
      <source>extrapolated</source>
      <translation>extrapolado</translation>
    </message>
    <message>
      <source>fewer than 1 stranger in {strangers} would be named</source>
      <translation>se nombraría a menos de 1 de cada {strangers} desconocidos</translation>
    </message>
    <message>
      <source>finds the faces</source>
      <translation>encuentra las caras</translation>
    </message>
    <message>
      <source>gallery.database cannot be read ({error}): write it as postgresql://user@host:5432/database</source>
      <translation>No se puede leer gallery.database ({error}): escríbalo como postgresql://user@host:5432/database</translation>
    </message>
    <message>
      <source>gallery.database needs the package psycopg, which is not installed: pip install 'psycopg[binary]' pgvector</source>
      <translation>gallery.database necesita el paquete psycopg, que no está instalado: pip install 'psycopg[binary]' pgvector</translation>
    </message>
    <message>
      <source>has characters that cannot be shown ({shown}): write it again without them.</source>
      <translation>tiene caracteres que no se pueden mostrar ({shown}): escríbalo de nuevo sin ellos.</translation>
    </message>
    <message>
      <source>here</source>
      <translation>aquí</translation>
    </message>
    <message>
      <source>here now</source>
      <translation>aquí ahora</translation>
    </message>
    <message numerus="yes">
      <source>here {n} times</source>
      <extracomment>For 1: here once</extracomment>
      <translation>
        <numerusform>aquí una vez</numerusform>
        <numerusform>aquí {n} veces</numerusform>
      </translation>
    </message>
    <message>
      <source>holds a password, which config.yaml is no place for: take it out of there, and keep it with: python main.py gallery server password</source>
      <translation>contiene una contraseña, y config.yaml no es lugar para ella: quítela de ahí y guárdela con: python main.py gallery server password</translation>
    </message>
    <message>
      <source>how many strangers would be named is not known for this model</source>
      <translation>con este modelo no se sabe a cuántos desconocidos se nombraría</translation>
    </message>
    <message>
      <source>how often your people are missed cannot be known with one picture a person</source>
      <translation>con una foto por persona no se puede saber con qué frecuencia no se reconoce a sus personas</translation>
    </message>
    <message>
      <source>http(s) address to which each arrival and departure is sent as JSON; without one, nothing is sent.</source>
      <translation>Dirección http(s) a la que se envía cada llegada y salida como JSON; sin ella no se envía nada.</translation>
    </message>
    <message>
      <source>in the gallery already</source>
      <translation>ya está en la galería</translation>
    </message>
    <message>
      <source>in use</source>
      <translation>en uso</translation>
    </message>
    <message>
      <source>interrupted; can be continued</source>
      <translation>interrumpido; se puede continuar</translation>
    </message>
    <message>
      <source>is excused</source>
      <translation>ausencia justificada</translation>
    </message>
    <message>
      <source>is missing.</source>
      <translation>falta.</translation>
    </message>
    <message>
      <source>it announces a picture that is too large</source>
      <translation>anuncia una imagen demasiado grande</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>cerró la conexión</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>no responde</translation>
    </message>
    <message>
      <source>it fell silent or closed the connection</source>
      <translation>calló o cerró la conexión</translation>
    </message>
    <message>
      <source>it is not clear which face the tag means</source>
      <translation>no está claro a qué cara se refiere la etiqueta</translation>
    </message>
    <message>
      <source>it sends a picture that is too large</source>
      <translation>envía una imagen demasiado grande</translation>
    </message>
    <message>
      <source>it was changed, or another key signed it</source>
      <translation>se modificó o la firmó otra clave</translation>
    </message>
    <message>
      <source>it was changed, or is damaged</source>
      <translation>se modificó o está dañada</translation>
    </message>
    <message>
      <source>it was cut off while it was written; the next entry takes its place</source>
      <translation>se cortó mientras se escribía; la entrada siguiente ocupa su lugar</translation>
    </message>
    <message>
      <source>its headers are too long</source>
      <translation>sus cabeceras son demasiado largas</translation>
    </message>
    <message>
      <source>key picture</source>
      <translation>foto principal</translation>
    </message>
    <message>
      <source>last seen {when}</source>
      <translation>visto por última vez: {when}</translation>
    </message>
    <message>
      <source>left</source>
      <translation>salió</translation>
    </message>
    <message>
      <source>left: set aside</source>
      <translation>apartada (ya no figura)</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>queda menos de un minuto</translation>
    </message>
    <message>
      <source>like {name}</source>
      <translation>como {name}</translation>
    </message>
    <message>
      <source>lines of settings</source>
      <translation>líneas de ajustes</translation>
    </message>
    <message>
      <source>little contrast</source>
      <translation>poco contraste</translation>
    </message>
    <message>
      <source>live</source>
      <translation>real</translation>
    </message>
    <message>
      <source>looks a little like</source>
      <translation>se parece un poco a</translation>
    </message>
    <message>
      <source>looser</source>
      <translation>más laxo</translation>
    </message>
    <message>
      <source>missing: {missing}</source>
      <translation>faltan: {missing}</translation>
    </message>
    <message>
      <source>most similar, just for fun</source>
      <translation>los más parecidos, solo por diversión</translation>
    </message>
    <message>
      <source>mqtt.ca: {file} cannot be read as certificates: {error}</source>
      <translation>mqtt.ca: no se puede leer {file} como certificados: {error}</translation>
    </message>
    <message>
      <source>mqtt.password_file: {file} cannot be read: {error}.</source>
      <translation>mqtt.password_file: no se puede leer {file}: {error}.</translation>
    </message>
    <message>
      <source>naming {ms} ms</source>
      <translation>reconocimiento {ms} ms</translation>
    </message>
    <message>
      <source>nearest: {people}</source>
      <translation>más cercanas: {people}</translation>
    </message>
    <message>
      <source>nearest; double, where two networks must agree; or head:NAME or ensemble:NAME, trained for the gallery, which bring their network.</source>
      <translation>nearest; double, cuando dos redes neuronales deben coincidir; o head:NAME o ensemble:NAME, entrenados para la galería, que traen su propia red neuronal.</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nueva</translation>
    </message>
    <message>
      <source>next nearest: {people}</source>
      <translation>siguientes más cercanas: {people}</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
      <source>no better than with pictures</source>
      <translation>no mejor que con fotos</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>ninguna cara encontrada</translation>
    </message>
    <message>
      <source>no problems found.</source>
      <translation>no se encontraron problemas.</translation>
    </message>
    <message>
      <source>no valid consent</source>
      <translation>sin consentimiento válido</translation>
    </message>
    <message>
      <source>no valid consent: ignored</source>
      <translation>sin consentimiento válido: se ignora</translation>
    </message>
    <message>
      <source>nobody is near enough</source>
      <translation>nadie está lo bastante cerca</translation>
    </message>
    <message>
      <source>nobody is registered</source>
      <translation>no hay nadie registrado</translation>
    </message>
    <message>
      <source>none</source>
      <translation>no hay</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed</source>
      <translation>no se deja de reconocer ninguna muestra de sus personas</translation>
    </message>
    <message>
      <source>none of the looks of your people is missed (95 %: at most {percent})</source>
      <translation>no se deja de reconocer ninguna muestra de sus personas (95 %: como máximo {percent})</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aún ninguno</translation>
    </message>
    <message>
      <source>not a storage</source>
      <translation>no es un almacenamiento</translation>
    </message>
    <message>
      <source>not allowed</source>
      <translation>no permitido</translation>
    </message>
    <message>
      <source>not compared yet</source>
      <translation>aún sin comparar</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>aún no ha llegado</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>sin evaluar</translation>
    </message>
    <message>
      <source>not observed</source>
      <translation>sin observar</translation>
    </message>
    <message>
      <source>not observed {times}</source>
      <translation>sin observar {times}</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>aún no visto</translation>
    </message>
    <message>
      <source>not stated</source>
      <translation>sin indicar</translation>
    </message>
    <message>
      <source>not stated in the package; Idiap, who trained it, publish their EdgeFace weights under CC BY-NC-SA 4.0: no commercial use</source>
      <translation>no indicada en el paquete; Idiap, que lo entrenó, publica sus pesos de EdgeFace con CC BY-NC-SA 4.0: sin uso comercial</translation>
    </message>
    <message>
      <source>not used</source>
      <translation>no se usa</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>npm could not download {pinned}: {last}</source>
      <translation>npm no pudo descargar {pinned}: {last}</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivado</translation>
    </message>
    <message>
      <source>off; show says beside a name whether the face is live; hold gives no name before (docs/liveness.md).</source>
      <translation>off; show dice junto al nombre si la cara es real; hold no da ningún nombre antes (docs/liveness.md).</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message numerus="yes">
      <source>on {n} pictures</source>
      <extracomment>For 1: on {n} picture</extracomment>
      <translation>
        <numerusform>en {n} foto</numerusform>
        <numerusform>en {n} fotos</numerusform>
      </translation>
    </message>
    <message>
      <source>on {pictures} of {people}</source>
      <translation>con {pictures} de {people}</translation>
    </message>
    <message>
      <source>out of date: people changed</source>
      <translation>desactualizado: cambiaron las personas</translation>
    </message>
    <message>
      <source>perhaps {name}</source>
      <translation>quizá {name}</translation>
    </message>
    <message>
      <source>pictures that are not published</source>
      <translation>imágenes que no están publicadas</translation>
    </message>
    <message>
      <source>pip could not download {pinned}: {last}</source>
      <translation>pip no pudo descargar {pinned}: {last}</translation>
    </message>
    <message>
      <source>plain: they stay your own files; sealed: a photo is encrypted and moved away as it is registered.</source>
      <translation>plain: siguen siendo archivos de usted; sealed: cada foto se cifra y se retira al registrarla.</translation>
    </message>
    <message>
      <source>postgresql://user@host/database that desks share the gallery on, without a password; without a value, the folder alone.</source>
      <translation>postgresql://user@host/database en el que los puestos comparten la galería, sin contraseña; sin valor, solo la carpeta.</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>quiet, balanced or fast: how much of the processor live pictures may take.</source>
      <translation>quiet, balanced o fast: cuánto procesador puede ocupar la imagen en directo.</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>registered</source>
      <translation>registrada</translation>
    </message>
    <message>
      <source>round {done} of at most {total}</source>
      <translation>ronda {done} de {total} como máximo</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>fila {number}</translation>
    </message>
    <message>
      <source>serve.key belongs to a certificate: set serve.certificate, too.</source>
      <translation>serve.key corresponde a un certificado: defina también serve.certificate.</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <source>several people</source>
      <translation>varias personas</translation>
    </message>
    <message>
      <source>should be a list, not {shown}.</source>
      <translation>debe ser una lista, no {shown}.</translation>
    </message>
    <message>
      <source>should be auto, or width and height such as 16:9, from 1:{most} to {most}:1, not {shown}.</source>
      <translation>debe ser auto, o ancho y alto como 16:9, de 1:{most} a {most}:1, no {shown}.</translation>
    </message>
    <message>
      <source>should be one of {choices}, not {shown}.</source>
      <translation>debe ser uno de estos valores: {choices}, no {shown}.</translation>
    </message>
    <message>
      <source>should be text, not {shown}: put it in quotes.</source>
      <translation>debería ser texto, no {shown}: póngalo entre comillas.</translation>
    </message>
    <message>
      <source>should be {kind}, not {shown}.</source>
      <translation>debe ser {kind}, no {shown}.</translation>
    </message>
    <message>
      <source>should begin with postgresql://, as in postgresql://user@host:5432/database, without a password; without a value no server is used.</source>
      <translation>debería empezar por postgresql://, como postgresql://user@host:5432/database, sin contraseña; sin valor no se usa ningún servidor.</translation>
    </message>
    <message>
      <source>should have {most:,} characters at most.</source>
      <translation>debe tener {most:,} caracteres como máximo.</translation>
    </message>
    <message>
      <source>should have {most} entries at most.</source>
      <translation>debe tener {most} entradas como máximo.</translation>
    </message>
    <message>
      <source>should lie between {low:g} and {high:g}, not {shown}.</source>
      <translation>debe estar entre {low:g} y {high:g}, no ser {shown}.</translation>
    </message>
    <message>
      <source>should name a folder.</source>
      <translation>debe indicar una carpeta.</translation>
    </message>
    <message>
      <source>sightings {date}</source>
      <translation>apariciones {date}</translation>
    </message>
    <message>
      <source>since {time}</source>
      <translation>desde {time}</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>otra persona</translation>
    </message>
    <message>
      <source>sources is a list: python main.py settings set sources takes the whole of it.</source>
      <translation>sources es una lista: python main.py settings set sources la toma entera.</translation>
    </message>
    <message>
      <source>stands in {other} already.</source>
      <translation>ya está en {other}.</translation>
    </message>
    <message>
      <source>straight ahead</source>
      <translation>de frente</translation>
    </message>
    <message>
      <source>stricter</source>
      <translation>más estricto</translation>
    </message>
    <message>
      <source>tagged already</source>
      <translation>ya tiene la etiqueta</translation>
    </message>
    <message>
      <source>tagged with another name, which stays</source>
      <translation>etiquetada con otro nombre, que se mantiene</translation>
    </message>
    <message>
      <source>taken into the gallery</source>
      <translation>añadida a la galería</translation>
    </message>
    <message>
      <source>tells the faces apart</source>
      <translation>distingue las caras</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>the Visual Geometry Group's, for non-commercial use</source>
      <translation>la del Visual Geometry Group, para uso no comercial</translation>
    </message>
    <message>
      <source>the beginning of the trail is missing, so nothing can be checked</source>
      <translation>falta el principio del registro, así que no se puede comprobar nada</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, for non-commercial use</source>
      <translation>el código que los convirtió es MIT; los pesos son del Visual Geometry Group, para uso no comercial</translation>
    </message>
    <message>
      <source>the code that converted them is MIT; the weights are the Visual Geometry Group's, who state no licence for them: ask Oxford before any use but research</source>
      <translation>el código que los convirtió es MIT; los pesos son del Visual Geometry Group, que no indica licencia: pregunte a Oxford antes de cualquier uso que no sea investigación</translation>
    </message>
    <message>
      <source>the face is blurred</source>
      <translation>la cara está borrosa</translation>
    </message>
    <message>
      <source>the face is too small</source>
      <translation>la cara es demasiado pequeña</translation>
    </message>
    <message>
      <source>the name cannot be written</source>
      <translation>el nombre no se puede escribir</translation>
    </message>
    <message>
      <source>the name is not possible for a person</source>
      <translation>el nombre no sirve para una persona</translation>
    </message>
    <message>
      <source>the npm package {package}</source>
      <translation>el paquete npm {package}</translation>
    </message>
    <message>
      <source>the package {package}</source>
      <translation>el paquete {package}</translation>
    </message>
    <message>
      <source>the parts of the stream are no pictures but {kinds}</source>
      <translation>las partes del flujo no son imágenes, sino {kinds}</translation>
    </message>
    <message>
      <source>the person meant</source>
      <translation>la persona indicada</translation>
    </message>
    <message>
      <source>the picture or its tags cannot be read</source>
      <translation>la foto o sus etiquetas no se pueden leer</translation>
    </message>
    <message>
      <source>the picture was cut after it was tagged</source>
      <translation>la foto se recortó después de etiquetarla</translation>
    </message>
    <message>
      <source>the picture was cut to another shape after it was tagged</source>
      <translation>la foto se recortó con otras proporciones después de etiquetarla</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>la misma persona</translation>
    </message>
    <message>
      <source>the tag names somebody without saying where</source>
      <translation>la etiqueta nombra a alguien sin decir dónde está</translation>
    </message>
    <message>
      <source>the tags do not tell which way round they are</source>
      <translation>las etiquetas no indican su orientación</translation>
    </message>
    <message>
      <source>the text '{text}'</source>
      <translation>el texto «{text}»</translation>
    </message>
    <message>
      <source>the wheel {package}</source>
      <translation>el wheel {package}</translation>
    </message>
    <message>
      <source>there is no face where the tag says</source>
      <translation>no hay ninguna cara donde dice la etiqueta</translation>
    </message>
    <message>
      <source>there is no home folder for '{folder}': write the path without ~.</source>
      <translation>no hay carpeta personal para «{folder}»: escriba la ruta sin ~.</translation>
    </message>
    <message>
      <source>there is such a file already</source>
      <translation>ya existe un archivo con ese nombre</translation>
    </message>
    <message>
      <source>to compare</source>
      <translation>para comparar</translation>
    </message>
    <message>
      <source>to your left</source>
      <translation>a su izquierda</translation>
    </message>
    <message>
      <source>to your right</source>
      <translation>a su derecha</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>too bright</source>
      <translation>demasiada luz</translation>
    </message>
    <message>
      <source>too dark</source>
      <translation>demasiado oscura</translation>
    </message>
    <message>
      <source>too small</source>
      <translation>demasiado pequeña</translation>
    </message>
    <message>
      <source>trained {when}</source>
      <translation>entrenado {when}</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>turned away</source>
      <translation>girada</translation>
    </message>
    <message>
      <source>under {percent:.2f} %</source>
      <translation>menos del {percent:.2f} %</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>sin identificar</translation>
    </message>
    <message>
      <source>up</source>
      <translation>arriba</translation>
    </message>
    <message>
      <source>used</source>
      <translation>se usa</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>visitante</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>webhook.secret_file: what follows {prefix} in {file} is no base64.</source>
      <translation>webhook.secret_file: lo que sigue a {prefix} en {file} no es base64.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} cannot be read: {problem}.</source>
      <translation>webhook.secret_file: no se puede leer {file}: {problem}.</translation>
    </message>
    <message>
      <source>webhook.secret_file: {file} is empty.</source>
      <translation>webhook.secret_file: {file} está vacío.</translation>
    </message>
    <message>
      <source>what it sends is no picture</source>
      <translation>lo que envía no es una imagen</translation>
    </message>
    <message>
      <source>with {networks}</source>
      <translation>con {networks}</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>sin valor</translation>
    </message>
    <message>
      <source>worse than with pictures</source>
      <translation>peor que con fotos</translation>
    </message>
    <message>
      <source>wrong file</source>
      <translation>archivo equivocado</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
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
no disponible</translation>
    </message>
    <message>
      <source>{camera}: {problem}</source>
      <translation>{camera}: {problem}</translation>
    </message>
    <message>
      <source>{came} of {expected} came</source>
      <translation>llegaron {came} de {expected}</translation>
    </message>
    <message>
      <source>{certificate} and its key do not make a certificate that can be used: {error}. Both are PEM files, and the key has no password.</source>
      <translation>{certificate} y su clave no forman un certificado que se pueda usar: {error}. Ambos son archivos PEM, y la clave no tiene contraseña.</translation>
    </message>
    <message numerus="yes">
      <source>{change}, and {n} more</source>
      <extracomment>For 1: {change}, and {n} more</extracomment>
      <translation>
        <numerusform>{change}, y {n} más</numerusform>
        <numerusform>{change}, y {n} más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{clustered:,} of them seem to be of {n} people.</source>
      <extracomment>For 1: {clustered:,} of them seem to be of {n} person.</extracomment>
      <translation>
        <numerusform>{clustered:,} de ellas parecen ser de {n} persona.</numerusform>
        <numerusform>{clustered:,} de ellas parecen ser de {n} personas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} ({span})</source>
      <translation>{count} ({span})</translation>
    </message>
    <message>
      <source>{count} dropped</source>
      <translation>{count} omitidas</translation>
    </message>
    <message>
      <source>{count} entries are called {name} ({ids}), and people are told apart by their names; write another name, as with a middle name, for all but one.</source>
      <translation>{count} entradas se llaman {name} ({ids}), y a las personas se las distingue por el nombre; escriba otro nombre, por ejemplo con un segundo apellido, para todas menos una.</translation>
    </message>
    <message>
      <source>{count} entries have the id {id}; correct it in the directory.</source>
      <translation>{count} entradas tienen el identificador {id}; corríjalo en el directorio.</translation>
    </message>
    <message>
      <source>{count} of {wanted} looks</source>
      <translation>{count} de {wanted} muestras</translation>
    </message>
    <message>
      <source>{count} unknown</source>
      <translation>{count} sin identificar</translation>
    </message>
    <message>
      <source>{count} with “{text}” in their name</source>
      <translation>{count} con «{text}» en el nombre</translation>
    </message>
    <message>
      <source>{days:.1f} days</source>
      <translation>{days:.1f} días</translation>
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
      <translation>{distance}: se nombraría a aproximadamente 1 de cada {count} desconocidos</translation>
    </message>
    <message>
      <source>{done:.0f} MB</source>
      <translation>{done:.0f} MB</translation>
    </message>
    <message>
      <source>{done:.0f} of {total:.0f} MB</source>
      <translation>{done:.0f} de {total:.0f} MB</translation>
    </message>
    <message>
      <source>{done} of {pictures} pictures are done; importing the folder again goes on after them.</source>
      <translation>Se han procesado {done} de {pictures} fotos; si vuelve a importar la carpeta, continúa después de ellas.</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{done} of {wanted}</source>
      <translation>{done} de {wanted}</translation>
    </message>
    <message>
      <source>{entries}; the last {most} are shown</source>
      <translation>{entries}; se muestran las últimas {most}</translation>
    </message>
    <message>
      <source>{error}</source>
      <translation>{error}</translation>
    </message>
    <message>
      <source>{error} Rollcall goes on without it.</source>
      <translation>{error} Rollcall continúa sin él.</translation>
    </message>
    <message>
      <source>{faces} {on_pictures}.</source>
      <translation>{faces} {on_pictures}.</translation>
    </message>
    <message>
      <source>{feature} need the package {package}, which is not installed. {remedy}</source>
      <translation>{feature} necesitan el paquete {package}, que no está instalado. {remedy}</translation>
    </message>
    <message>
      <source>{feature} need the packages {packages} and {last}, which are not installed. {remedy}</source>
      <translation>{feature} necesitan los paquetes {packages} y {last}, que no están instalados. {remedy}</translation>
    </message>
    <message>
      <source>{file} belongs to no species of attack: put it into a folder such as {example}.</source>
      <translation>{file} no pertenece a ningún tipo de ataque: póngalo en una carpeta como {example}.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Delete it by hand.</source>
      <translation>No se puede eliminar {file}: {error}. Elimínelo a mano.</translation>
    </message>
    <message>
      <source>{file} cannot be deleted: {error}. Make its folder writable, and run the same again.</source>
      <translation>No se puede eliminar {file}: {error}. Permita la escritura en su carpeta y ejecute lo mismo otra vez.</translation>
    </message>
    <message>
      <source>{file} cannot be imported as {name}: {problem}.</source>
      <translation>No se puede importar {file} como {name}: {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be read ({error}), and without it the gallery cannot be opened. Nothing was changed.</source>
      <translation>No se puede leer {file} ({error}), y sin él no se puede abrir la galería. No se cambió nada.</translation>
    </message>
    <message>
      <source>{file} cannot be read as a file of PyTorch tensors.</source>
      <translation>No se puede leer {file} como archivo de tensores de PyTorch.</translation>
    </message>
    <message>
      <source>{file} cannot be read, so no token counts. Delete it and make new ones with: python main.py serve token add</source>
      <translation>No se puede leer {file}, así que ningún token cuenta. Elimínelo y cree otros nuevos con: python main.py serve token add</translation>
    </message>
    <message>
      <source>{file} cannot be read: {error}.</source>
      <translation>No se puede leer {file}: {error}.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {problem}.</source>
      <translation>No se puede leer {file}: {problem}.</translation>
    </message>
    <message>
      <source>{file} cannot be written any more: {error}. Free some space.</source>
      <translation>Ya no se puede escribir {file}: {error}. Libere espacio.</translation>
    </message>
    <message>
      <source>{file} cannot be written to. Choose another file, or change its permissions.</source>
      <translation>No se puede escribir en {file}. Elija otro archivo o cambie sus permisos.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space, or make its folder writable.</source>
      <translation>No se puede escribir {file}: {error}. Libere espacio o permita escribir en su carpeta.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Free some space.</source>
      <translation>No se puede escribir {file}: {error}. Libere espacio.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Make its folder writable.</source>
      <translation>No se puede escribir {file}: {error}. Permita escribir en su carpeta.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {error}. Name a new file.</source>
      <translation>No se puede escribir {file}: {error}. Indique un archivo nuevo.</translation>
    </message>
    <message>
      <source>{file} could not be copied to {folder}: {error}.</source>
      <translation>No se pudo copiar {file} a {folder}: {error}.</translation>
    </message>
    <message>
      <source>{file} has no column '{column}'.</source>
      <translation>{file} no tiene la columna «{column}».</translation>
    </message>
    <message>
      <source>{file} has no face there any more; open it again.</source>
      <translation>{file} ya no tiene ahí ninguna cara; ábralo de nuevo.</translation>
    </message>
    <message>
      <source>{file} is damaged, and without it the gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>{file} está dañado, y sin él no se puede abrir la galería: recupérelo de una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
      <source>{file} is damaged, or of a newer version. Delete it: the next import knows people by their names again.</source>
      <translation>{file} está dañado o es de una versión más reciente. Elimínelo: la próxima importación volverá a reconocer a las personas por su nombre.</translation>
    </message>
    <message>
      <source>{file} is missing, and without it the sealed gallery cannot be opened: bring it back from a backup. Nothing was changed.</source>
      <translation>Falta {file}, y sin él no se puede abrir la galería cifrada: recupérelo de una copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
      <source>{file} is no LDIF file: it holds no entry with a dn.</source>
      <translation>{file} no es un archivo LDIF: no contiene ninguna entrada con dn.</translation>
    </message>
    <message>
      <source>{file} is no calendar that can be read: give an ICS file, as calendars export it.</source>
      <translation>{file} no es un calendario legible: indique un archivo ICS, como los que exportan los calendarios.</translation>
    </message>
    <message>
      <source>{file} is no key of templates: save it at a desk that has it with: python main.py gallery server key --save FILE</source>
      <translation>{file} no es una clave de plantillas: guárdela en un puesto que la tenga con: python main.py gallery server key --save FILE</translation>
    </message>
    <message>
      <source>{file} is no readable CSV ({error}).</source>
      <translation>{file} no es un CSV que se pueda leer ({error}).</translation>
    </message>
    <message>
      <source>{file} is no vCard file: it holds no BEGIN:VCARD.</source>
      <translation>{file} no es un archivo vCard: no contiene BEGIN:VCARD.</translation>
    </message>
    <message>
      <source>{file} is none of {endings}.</source>
      <translation>{file} no es de ninguno de estos tipos: {endings}.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again.</source>
      <translation>Otro programa cambió {file}, y se ha leído de nuevo.</translation>
    </message>
    <message>
      <source>{file} was changed by another program and has been read again. Nothing was written: look at the settings and save once more.</source>
      <translation>Otro programa cambió {file}, y se ha leído de nuevo. No se escribió nada: revise los ajustes y guarde otra vez.</translation>
    </message>
    <message>
      <source>{file}, excluded</source>
      <translation>{file}, excluida</translation>
    </message>
    <message>
      <source>{file}, included</source>
      <translation>{file}, incluida</translation>
    </message>
    <message>
      <source>{file}, not chosen</source>
      <translation>{file}, no elegida</translation>
    </message>
    <message>
      <source>{file}, registered as {name}</source>
      <translation>{file}, registrada como {name}</translation>
    </message>
    <message>
      <source>{file}, which says under which key the templates are, cannot be read: {error}. Bring it back from a backup, or delete it, and the templates are made anew from the pictures.</source>
      <translation>No se puede leer {file}, que dice con qué clave están las plantillas: {error}. Recupérelo de una copia de seguridad, o elimínelo y las plantillas se harán de nuevo a partir de las fotos.</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{findings} in {pictures} of {people}</source>
      <translation>{findings} en {pictures} de {people}</translation>
    </message>
    <message>
      <source>{first} and {second} look like one person (distance {distance:.2f}). If they are, put their pictures together and calibrate again.</source>
      <translation>{first} y {second} parecen la misma persona (distancia {distance:.2f}). Si lo son, junte sus fotos y calibre de nuevo.</translation>
    </message>
    <message>
      <source>{folder} cannot be made: {problem}.</source>
      <translation>No se puede crear {folder}: {problem}.</translation>
    </message>
    <message>
      <source>{folder} cannot be opened ({error}).</source>
      <translation>No se puede abrir {folder} ({error}).</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}), so the gallery was not sealed. Nothing was changed.</source>
      <translation>No se puede escribir en {folder} ({error}), así que la galería no se cifró. No se cambió nada.</translation>
    </message>
    <message>
      <source>{folder} cannot be written to: {error}.</source>
      <translation>No se puede escribir en {folder}: {error}.</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}. Free some space, or make it writable; what others have comes then.</source>
      <translation>No se puede escribir en {folder}: {error}. Libere espacio o permita escribir en ella; entonces llegará lo que tienen los demás.</translation>
    </message>
    <message>
      <source>{folder} has no templates yet. See: python main.py gallery check</source>
      <translation>{folder} aún no tiene plantillas. Consulte: python main.py gallery check</translation>
    </message>
    <message>
      <source>{folder} is a part of the gallery already.</source>
      <translation>{folder} ya forma parte de la galería.</translation>
    </message>
    <message>
      <source>{gallery} cannot be written ({error}). Check the disk and who may write there. {how_to_go_on}</source>
      <translation>No se puede escribir {gallery} ({error}). Compruebe el disco y quién puede escribir ahí. {how_to_go_on}</translation>
    </message>
    <message>
      <source>{group}, {date}</source>
      <translation>{group}, {date}</translation>
    </message>
    <message>
      <source>{group}, {first} to {last}</source>
      <translation>{group}, del {first} al {last}</translation>
    </message>
    <message>
      <source>{group}: holiday</source>
      <translation>{group}: festivo</translation>
    </message>
    <message>
      <source>{group}: holiday ({name})</source>
      <translation>{group}: festivo ({name})</translation>
    </message>
    <message>
      <source>{host} cannot do what was asked ({reason}).</source>
      <translation>{host} no puede hacer lo que se le pidió ({reason}).</translation>
    </message>
    <message>
      <source>{host} does not accept connections on port {port}. Check the address.</source>
      <translation>{host} no acepta conexiones en el puerto {port}. Compruebe la dirección.</translation>
    </message>
    <message>
      <source>{host} does not answer as a camera with ONVIF does. Check that it is on, that ONVIF is switched on in its settings, and the port.</source>
      <translation>{host} no responde como una cámara con ONVIF. Compruebe que está encendida, que ONVIF está activado en sus ajustes, y el puerto.</translation>
    </message>
    <message>
      <source>{host} does not answer. Check that it is on and on the same network.</source>
      <translation>{host} no responde. Compruebe que está encendido y en la misma red.</translation>
    </message>
    <message>
      <source>{host} gives an answer that is none of ONVIF's (HTTP {status}). Check the port: something else may answer there.</source>
      <translation>{host} da una respuesta que no es de ONVIF (HTTP {status}). Compruebe el puerto: quizá ahí responda otra cosa.</translation>
    </message>
    <message>
      <source>{host} is not on the local network; photos are taken from there only.</source>
      <translation>{host} no está en la red local; solo se toman fotos de ella.</translation>
    </message>
    <message>
      <source>{host} offers no stream of pictures by ONVIF.</source>
      <translation>{host} no ofrece ninguna transmisión de imágenes por ONVIF.</translation>
    </message>
    <message>
      <source>{host} refuses the user name or the password. Many cameras have users of their own for ONVIF: make one in the camera's settings. It may be locked for some minutes after several tries.</source>
      <translation>{host} rechaza el nombre de usuario o la contraseña. Muchas cámaras tienen usuarios propios para ONVIF: cree uno en los ajustes de la cámara. Tras varios intentos puede quedar bloqueada unos minutos.</translation>
    </message>
    <message>
      <source>{host} wants a user name and a password: give those of ONVIF.</source>
      <translation>{host} pide un nombre de usuario y una contraseña: dé los de ONVIF.</translation>
    </message>
    <message>
      <source>{hours:.1f} hours</source>
      <translation>{hours:.1f} horas</translation>
    </message>
    <message>
      <source>{hours} h {minutes:02} min</source>
      <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message numerus="yes">
      <source>{kept}, at least {n} others could not be read</source>
      <extracomment>For 1: {kept}, at least {n} other could not be read</extracomment>
      <translation>
        <numerusform>{kept}; al menos {n} más no se pudo leer</numerusform>
        <numerusform>{kept}; al menos {n} más no se pudieron leer</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} is not installed.</source>
      <translation>{label} no está instalado.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
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
        <numerusform>{named} de {n} cara registrada</numerusform>
        <numerusform>{named} de {n} caras registradas</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <extracomment>For 1: {names} and {n} more</extracomment>
      <translation>
        <numerusform>{names} y {n} más</numerusform>
        <numerusform>{names} y {n} más</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} look like one person or have the same picture, and were not compared with each other: the gallery check tells what to do.</source>
      <translation>{names} parecen la misma persona o tienen la misma foto, y no se compararon entre sí: la comprobación de la galería indica qué hacer.</translation>
    </message>
    <message>
      <source>{name} (trained on your people)</source>
      <translation>{name} (entrenado con sus personas)</translation>
    </message>
    <message>
      <source>{name} cannot be removed: {error}.</source>
      <translation>No se puede quitar {name}: {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be restored: {error}.</source>
      <translation>No se puede restaurar {name}: {error}.</translation>
    </message>
    <message>
      <source>{name} cannot be used because of an unexpected error ({error}); the log says more.</source>
      <translation>No se puede usar {name} por un error inesperado ({error}); el registro dice más.</translation>
    </message>
    <message>
      <source>{name} does not hold {member}.</source>
      <translation>{name} no contiene {member}.</translation>
    </message>
    <message>
      <source>{name} has left</source>
      <translation>{name} se ha ido</translation>
    </message>
    <message>
      <source>{name} is at work: lock (Ctrl+Shift+L)</source>
      <translation>{name} está atendiendo: bloquear (Ctrl+Shift+L)</translation>
    </message>
    <message>
      <source>{name} is here</source>
      <translation>{name} está aquí</translation>
    </message>
    <message>
      <source>{name} is in the gallery already and gets more pictures.</source>
      <translation>{name} ya está en la galería y recibe más fotos.</translation>
    </message>
    <message>
      <source>{name} is in the gallery already: both become one person.</source>
      <translation>{name} ya está en la galería: ambas pasan a ser una sola persona.</translation>
    </message>
    <message>
      <source>{name} is known already.</source>
      <translation>{name} ya se conoce.</translation>
    </message>
    <message>
      <source>{name} is near, at distance {distance}, but so is a face that you said is somebody else.</source>
      <translation>{name} está cerca, a una distancia de {distance}, pero también una cara que usted dijo que es de otra persona.</translation>
    </message>
    <message>
      <source>{name} is nearest, at distance {distance}. Only up to {threshold}, the threshold, counts as the same person.</source>
      <translation>{name} es quien está más cerca, a una distancia de {distance}. Solo hasta {threshold}, el umbral, cuenta como la misma persona.</translation>
    </message>
    <message>
      <source>{name} is not on the picture just now.</source>
      <translation>{name} no está en la imagen ahora mismo.</translation>
    </message>
    <message>
      <source>{name} is out of date: since it was trained, {changes}.</source>
      <translation>{name} está desactualizado: desde que se entrenó, {changes}.</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} está listo.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these faces as more pictures.</source>
      <translation>{name} ya está en la galería y recibe estas caras como fotos adicionales.</translation>
    </message>
    <message>
      <source>{name} is registered already, and gets these looks as more pictures.</source>
      <translation>{name} ya está en la galería y recibe estas muestras como fotos adicionales.</translation>
    </message>
    <message>
      <source>{name} is registered already; that person is used.</source>
      <translation>{name} ya está en la galería; se usa esa persona.</translation>
    </message>
    <message>
      <source>{name} is registered already; these pictures are added.</source>
      <translation>{name} ya está en la galería; se añaden estas fotos.</translation>
    </message>
    <message>
      <source>{name} is registered and gets this picture.</source>
      <translation>{name} ya está en la galería y recibe esta foto.</translation>
    </message>
    <message>
      <source>{name} is registered with this picture.</source>
      <translation>Se registró a {name} con esta foto.</translation>
    </message>
    <message>
      <source>{name} is registered.</source>
      <translation>Se registró a {name}.</translation>
    </message>
    <message>
      <source>{name} lies too far away.</source>
      <translation>{name} queda demasiado lejos en el tiempo.</translation>
    </message>
    <message>
      <source>{name} was not seen</source>
      <translation>No se vio a {name}</translation>
    </message>
    <message>
      <source>{name} was not seen in the last 7 days</source>
      <translation>No se vio a {name} en los últimos 7 días</translation>
    </message>
    <message>
      <source>{name} was not seen on these days</source>
      <translation>No se vio a {name} en estos días</translation>
    </message>
    <message>
      <source>{name} was not seen this month</source>
      <translation>No se vio a {name} este mes</translation>
    </message>
    <message>
      <source>{name} was not seen today</source>
      <translation>No se vio a {name} hoy</translation>
    </message>
    <message>
      <source>{name} was not seen yesterday</source>
      <translation>No se vio a {name} ayer</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another embedder is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} se entrenó con {embedder} y se usa otro extractor, así que decide la plantilla más cercana. Cambie de extractor o entrene de nuevo.</translation>
    </message>
    <message>
      <source>{name} was trained on {embedder} and another version of it is in use, so the nearest template decides. Switch, or train again.</source>
      <translation>{name} se entrenó con {embedder} y se usa otra versión de este, así que decide la plantilla más cercana. Cambie de versión o entrene de nuevo.</translation>
    </message>
    <message>
      <source>{name} – not installed</source>
      <translation>{name} – no instalado</translation>
    </message>
    <message>
      <source>{name}, as you said</source>
      <translation>{name}, como dijo usted</translation>
    </message>
    <message>
      <source>{name}, distance {distance}</source>
      <translation>{name}, distancia {distance}</translation>
    </message>
    <message>
      <source>{name}, here since {time}</source>
      <translation>{name}, aquí desde {time}</translation>
    </message>
    <message>
      <source>{name}, version {version}, {language}</source>
      <translation>{name}, versión {version}, {language}</translation>
    </message>
    <message>
      <source>{name}, {liveness}</source>
      <translation>{name}, {liveness}</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: nobody</source>
      <translation>{name}, {remark}. Más cercano: nadie</translation>
    </message>
    <message>
      <source>{name}, {remark}. Nearest: {people}</source>
      <translation>{name}, {remark}. Más cercanos: {people}</translation>
    </message>
    <message>
      <source>{name}: not installed</source>
      <translation>{name}: no instalado</translation>
    </message>
    <message>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <source>{name}?</source>
      <translation>¿{name}?</translation>
    </message>
    <message>
      <source>{network}, converted by keras-vggface</source>
      <translation>{network}, convertido por keras-vggface</translation>
    </message>
    <message>
      <source>{nobody} (search: “{text}”).</source>
      <translation>{nobody} (búsqueda: «{text}»).</translation>
    </message>
    <message>
      <source>{nobody}.</source>
      <translation>{nobody}.</translation>
    </message>
    <message>
      <source>{notice} Press to download them.</source>
      <translation>{notice} Pulse para descargarlos.</translation>
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
        <numerusform>{n} cambio sin guardar.</numerusform>
        <numerusform>{n} cambios sin guardar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes are not saved. To apply them, the window opens anew.</source>
      <extracomment>For 1: {n} change is not saved. To apply it, the window opens anew.</extracomment>
      <translation>
        <numerusform>{n} cambio sin guardar. Para aplicarlo, la ventana se abre de nuevo.</numerusform>
        <numerusform>{n} cambios sin guardar. Para aplicarlos, la ventana se abre de nuevo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} changes wait to be delivered.</source>
      <extracomment>For 1: {n} change waits to be delivered.</extracomment>
      <translation>
        <numerusform>{n} cambio está pendiente de entrega.</numerusform>
        <numerusform>{n} cambios están pendientes de entrega.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <extracomment>For 1: {n} day</extracomment>
      <translation>
        <numerusform>{n} día</numerusform>
        <numerusform>{n} días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} entries</source>
      <extracomment>For 1: {n} entry</extracomment>
      <translation>
        <numerusform>{n} entrada</numerusform>
        <numerusform>{n} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} events were dropped in between.</source>
      <extracomment>For 1: {n} event was dropped in between.</extracomment>
      <translation>
        <numerusform>Entretanto se descartó {n} evento.</numerusform>
        <numerusform>Entretanto se descartaron {n} eventos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces</source>
      <extracomment>For 1: {n} face</extracomment>
      <translation>
        <numerusform>{n} cara</numerusform>
        <numerusform>{n} caras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces could not be cut out: the pictures cannot be read any more.</source>
      <extracomment>For 1: {n} face could not be cut out: the pictures cannot be read any more.</extracomment>
      <translation>
        <numerusform>{n} cara no se pudo recortar: la foto ya no se puede leer.</numerusform>
        <numerusform>{n} caras no se pudieron recortar: las fotos ya no se pueden leer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered</source>
      <extracomment>For 1: {n} face registered</extracomment>
      <translation>
        <numerusform>{n} cara registrada</numerusform>
        <numerusform>{n} caras registradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces registered as {names}</source>
      <extracomment>For 1: {n} face registered as {names}</extracomment>
      <translation>
        <numerusform>{n} cara registrada como {names}</numerusform>
        <numerusform>{n} caras registradas como {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} faces were found. Click on the right one, or choose with the arrow keys. A picture of it alone is put into the gallery.</source>
      <extracomment>For 1: {n} face was found. A picture of it alone is put into the gallery.</extracomment>
      <translation>
        <numerusform>Se encontró {n} cara. Haga clic en la correcta o elija con las teclas de flecha. En la galería se guarda una foto solo de ella.</numerusform>
        <numerusform>Se encontraron {n} caras. Haga clic en la correcta o elija con las teclas de flecha. En la galería se guarda una foto solo de ella.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files</source>
      <extracomment>For 1: {n} file</extracomment>
      <translation>
        <numerusform>{n} archivo</numerusform>
        <numerusform>{n} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} files are in {folder}.</source>
      <extracomment>For 1: {n} file is in {folder}.</extracomment>
      <translation>
        <numerusform>Hay {n} archivo en {folder}.</numerusform>
        <numerusform>Hay {n} archivos en {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings</source>
      <extracomment>For 1: {n} finding</extracomment>
      <translation>
        <numerusform>{n} hallazgo</numerusform>
        <numerusform>{n} hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} findings selected</source>
      <extracomment>For 1: {n} finding selected</extracomment>
      <translation>
        <numerusform>{n} hallazgo seleccionado</numerusform>
        <numerusform>{n} hallazgos seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} groups</source>
      <extracomment>For 1: {n} group</extracomment>
      <translation>
        <numerusform>{n} grupo</numerusform>
        <numerusform>{n} grupos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held-out pictures are copies of training pictures; they were left out.</source>
      <extracomment>For 1: {n} held-out picture is a copy of a training picture; it was left out.</extracomment>
      <translation>
        <numerusform>{n} foto reservada es copia de una foto de entrenamiento; se omitió.</numerusform>
        <numerusform>{n} fotos reservadas son copias de fotos de entrenamiento; se omitieron.</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} here now</source>
      <translation>{n} aquí ahora</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <extracomment>For 1: {n} hour</extracomment>
      <translation>
        <numerusform>{n} hora</numerusform>
        <numerusform>{n} horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks</source>
      <extracomment>For 1: {n} look</extracomment>
      <translation>
        <numerusform>{n} muestra</numerusform>
        <numerusform>{n} muestras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at Stranger {number}</source>
      <extracomment>For 1: {n} look at Stranger {number}</extracomment>
      <translation>
        <numerusform>{n} muestra del desconocido {number}</numerusform>
        <numerusform>{n} muestras del desconocido {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks at strangers</source>
      <extracomment>For 1: {n} look at strangers</extracomment>
      <translation>
        <numerusform>{n} muestra de desconocidos</numerusform>
        <numerusform>{n} muestras de desconocidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks, kept until {when}</source>
      <extracomment>For 1: {n} look, kept until {when}</extracomment>
      <translation>
        <numerusform>{n} muestra, conservada hasta {when}</numerusform>
        <numerusform>{n} muestras, conservadas hasta {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} looks. Discard bad ones, type the name, and save.</source>
      <extracomment>For 1: {n} look. Discard bad ones, type the name, and save.</extracomment>
      <translation>
        <numerusform>{n} muestra. Descarte las malas, escriba el nombre y guarde.</numerusform>
        <numerusform>{n} muestras. Descarte las malas, escriba el nombre y guarde.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <extracomment>For 1: {n} minute</extracomment>
      <translation>
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more are here</source>
      <extracomment>For 1: {n} more is here</extracomment>
      <translation>
        <numerusform>{n} más está aquí</numerusform>
        <numerusform>{n} más están aquí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} more problems.</source>
      <extracomment>For 1: {n} more problem.</extracomment>
      <translation>
        <numerusform>{n} problema más.</numerusform>
        <numerusform>{n} problemas más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} not used</source>
      <extracomment>For 1: {n} not used</extracomment>
      <translation>
        <numerusform>{n} sin usar</numerusform>
        <numerusform>{n} sin usar</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} not written: {reason}.</source>
      <translation>{n} sin escribir: {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} other people</source>
      <extracomment>For 1: {n} other person</extracomment>
      <translation>
        <numerusform>{n} persona más</numerusform>
        <numerusform>{n} personas más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <extracomment>For 1: {n} person</extracomment>
      <translation>
        <numerusform>{n} persona</numerusform>
        <numerusform>{n} personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</source>
      <extracomment>For 1: {n} person cannot show that fewer than {percent} of strangers are named: the threshold is extrapolated.</extracomment>
      <translation>
        <numerusform>{n} persona no basta para mostrar que se nombra a menos del {percent} de los desconocidos: el umbral está extrapolado.</numerusform>
        <numerusform>{n} personas no bastan para mostrar que se nombra a menos del {percent} de los desconocidos: el umbral está extrapolado.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people have only one usable picture. Two or three more of each, from other days and in other light, make names more reliable.</source>
      <extracomment>For 1: {n} person has only one usable picture. Two or three more, from other days and in other light, make names more reliable.</extracomment>
      <translation>
        <numerusform>{n} persona tiene una sola foto utilizable. Dos o tres más, de otros días y con otra luz, hacen más fiable el nombre.</numerusform>
        <numerusform>{n} personas tienen una sola foto utilizable. Dos o tres más de cada una, de otros días y con otra luz, hacen más fiables los nombres.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people were searched for</source>
      <extracomment>For 1: {n} person was searched for</extracomment>
      <translation>
        <numerusform>se buscó a {n} persona</numerusform>
        <numerusform>se buscó a {n} personas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} people without a valid consent were left out.</source>
      <extracomment>For 1: {n} person without a valid consent was left out.</extracomment>
      <translation>
        <numerusform>Se omitió a {n} persona sin un consentimiento válido.</numerusform>
        <numerusform>Se omitió a {n} personas sin un consentimiento válido.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures</source>
      <extracomment>For 1: {n} picture</extracomment>
      <translation>
        <numerusform>{n} foto</numerusform>
        <numerusform>{n} fotos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of another picture of the same person and were left out.</source>
      <extracomment>For 1: {n} picture is a copy of another picture of the same person and was left out.</extracomment>
      <translation>
        <numerusform>{n} foto es copia de otra de la misma persona y se omitió.</numerusform>
        <numerusform>{n} fotos son copias de otra de la misma persona y se omitieron.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are copies of others and count once.</source>
      <extracomment>For 1: {n} picture is a copy of another and does not count.</extracomment>
      <translation>
        <numerusform>{n} foto es copia de otra y cuenta una sola vez.</numerusform>
        <numerusform>{n} fotos son copias de otras y cuentan una sola vez.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are filed under two names and were left out: one of the names is wrong.</source>
      <extracomment>For 1: {n} picture is filed under two names and was left out: one of the names is wrong.</extracomment>
      <translation>
        <numerusform>{n} foto está archivada con dos nombres y se omitió: uno de los nombres es erróneo.</numerusform>
        <numerusform>{n} fotos están archivadas con dos nombres y se omitieron: uno de los nombres es erróneo.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures are not used</source>
      <extracomment>For 1: {n} picture is not used</extracomment>
      <translation>
        <numerusform>{n} foto no se usa</numerusform>
        <numerusform>{n} fotos no se usan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures could not be read.</source>
      <extracomment>For 1: {n} picture could not be read.</extracomment>
      <translation>
        <numerusform>No se pudo leer {n} foto.</numerusform>
        <numerusform>No se pudieron leer {n} fotos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures from {folder}</source>
      <extracomment>For 1: {n} picture from {folder}</extracomment>
      <translation>
        <numerusform>{n} foto de {folder}</numerusform>
        <numerusform>{n} fotos de {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures not used</source>
      <extracomment>For 1: {n} picture not used</extracomment>
      <translation>
        <numerusform>{n} foto sin usar</numerusform>
        <numerusform>{n} fotos sin usar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures of {folder} show registered people, or seem to, and do not count as strangers.</source>
      <extracomment>For 1: {n} picture of {folder} shows registered people, or seems to, and does not count as strangers.</extracomment>
      <translation>
        <numerusform>{n} foto de {folder} muestra o parece mostrar a personas registradas, y no cuenta como desconocido.</numerusform>
        <numerusform>{n} fotos de {folder} muestran o parecen mostrar a personas registradas, y no cuentan como desconocidos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures selected.</source>
      <extracomment>For 1: {n} picture selected.</extracomment>
      <translation>
        <numerusform>{n} foto seleccionada.</numerusform>
        <numerusform>{n} fotos seleccionadas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures set aside</source>
      <extracomment>For 1: {n} picture set aside</extracomment>
      <translation>
        <numerusform>{n} foto apartada</numerusform>
        <numerusform>{n} fotos apartadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures used</source>
      <extracomment>For 1: {n} picture used</extracomment>
      <translation>
        <numerusform>{n} foto usada</numerusform>
        <numerusform>{n} fotos usadas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} pictures were not added to {person}.</source>
      <extracomment>For 1: One picture was not added to {person}.</extracomment>
      <translation>
        <numerusform>{n} foto no se añadió a {person}.</numerusform>
        <numerusform>{n} fotos no se añadieron a {person}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} played strangers</source>
      <extracomment>For 1: {n} played a stranger</extracomment>
      <translation>
        <numerusform>{n} hizo de desconocido</numerusform>
        <numerusform>{n} hicieron de desconocidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} registered people, left out in turn</source>
      <extracomment>For 1: {n} registered person, left out in turn</extracomment>
      <translation>
        <numerusform>{n} persona registrada, dejada fuera por turno</numerusform>
        <numerusform>{n} personas registradas, dejadas fuera por turno</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings</source>
      <extracomment>For 1: {n} sighting</extracomment>
      <translation>
        <numerusform>{n} aparición</numerusform>
        <numerusform>{n} apariciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings erased.</source>
      <extracomment>For 1: {n} sighting erased.</extracomment>
      <translation>
        <numerusform>{n} aparición borrada.</numerusform>
        <numerusform>{n} apariciones borradas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sightings were kept</source>
      <extracomment>For 1: {n} sighting was kept</extracomment>
      <translation>
        <numerusform>se conservó {n} aparición</numerusform>
        <numerusform>se conservaron {n} apariciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} single faces</source>
      <extracomment>For 1: {n} single face</extracomment>
      <translation>
        <numerusform>{n} cara suelta</numerusform>
        <numerusform>{n} caras sueltas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers</source>
      <extracomment>For 1: {n} stranger</extracomment>
      <translation>
        <numerusform>{n} desconocido</numerusform>
        <numerusform>{n} desconocidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} strangers selected</source>
      <extracomment>For 1: {n} stranger selected</extracomment>
      <translation>
        <numerusform>{n} desconocido seleccionado</numerusform>
        <numerusform>{n} desconocidos seleccionados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} unknown</source>
      <extracomment>For 1: {n} unknown</extracomment>
      <translation>
        <numerusform>{n} sin identificar</numerusform>
        <numerusform>{n} sin identificar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visitors</source>
      <extracomment>For 1: {n} visitor</extracomment>
      <translation>
        <numerusform>{n} visitante</numerusform>
        <numerusform>{n} visitantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} with a problem</source>
      <extracomment>For 1: {n} with a problem</extracomment>
      <translation>
        <numerusform>{n} con un problema</numerusform>
        <numerusform>{n} con un problema</numerusform>
      </translation>
    </message>
    <message>
      <source>{n} {state}</source>
      <translation>{state}: {n}</translation>
    </message>
    <message>
      <source>{n} {status}</source>
      <translation>{status}: {n}</translation>
    </message>
    <message>
      <source>{operator} has a new PIN.</source>
      <translation>{operator} tiene un PIN nuevo.</translation>
    </message>
    <message>
      <source>{operator} is an operator.</source>
      <translation>{operator} figura ahora entre los operadores.</translation>
    </message>
    <message>
      <source>{operator} is no operator any more.</source>
      <translation>{operator} ya no figura entre los operadores.</translation>
    </message>
    <message>
      <source>{origin} has {size:,} bytes where the weights of {weights} have {expected:,}: it is cut short or another file. {how_to_get}</source>
      <translation>{origin} tiene {size:,} bytes donde los pesos de {weights} tienen {expected:,}: está incompleto o es otro archivo. {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that is known (sha256 {digest}). {how_to_get}</source>
      <translation>{origin} no es el archivo conocido de {weights} (sha256 {digest}). {how_to_get}</translation>
    </message>
    <message>
      <source>{origin} is not the file of {weights} that was first verified on this computer: it changed since. Get the first one again; or, if you trust the new one, delete {record_file} and {file} beside it first.</source>
      <translation>{origin} no es el archivo de {weights} que se verificó primero en este equipo: ha cambiado desde entonces. Obtenga de nuevo el primero; o, si confía en el nuevo, elimine antes {record_file} y {file}, a su lado.</translation>
    </message>
    <message>
      <source>{origin} is refused. {error} {how_to_get}</source>
      <translation>{origin} se rechaza. {error} {how_to_get}</translation>
    </message>
    <message>
      <source>{out} cannot be written: {why}. Free some space or choose another place.</source>
      <translation>No se puede escribir {out}: {why}. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>{out} exists already and is not empty. Nothing is overwritten: choose another.</source>
      <translation>{out} ya existe y no está vacía. No se sobrescribe nada: elija otra.</translation>
    </message>
    <message>
      <source>{out} lies among the pictures, and would be read with them next time: choose another place.</source>
      <translation>{out} está entre las fotos y la próxima vez se leería con ellas: elija otro lugar.</translation>
    </message>
    <message>
      <source>{path} cannot be written as a video. Choose another place or name for the recording.</source>
      <translation>No se puede escribir {path} como vídeo. Elija otro lugar o nombre para la grabación.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Choose another file.</source>
      <translation>No se puede escribir {path}: {error}. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Close it where it is open, free some space, or choose another place.</source>
      <translation>No se puede escribir {path}: {error}. Ciérrelo donde esté abierto, libere espacio o elija otro lugar.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space or choose another folder.</source>
      <translation>No se puede escribir {path}: {error}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}. Free some space.</source>
      <translation>No se puede escribir {path}: {error}. Libere espacio.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file.</source>
      <translation>{path} es una carpeta. Dé el nombre de un archivo.</translation>
    </message>
    <message>
      <source>{path} is a link that leads in a circle. Give the name of a file.</source>
      <translation>{path} es un enlace que lleva en círculo. Dé el nombre de un archivo.</translation>
    </message>
    <message>
      <source>{path} is a pipe or a device. Give the name of a file.</source>
      <translation>{path} es una tubería o un dispositivo. Dé el nombre de un archivo.</translation>
    </message>
    <message>
      <source>{path} is a pipe. Give the name of a file.</source>
      <translation>{path} es una tubería. Dé el nombre de un archivo.</translation>
    </message>
    <message>
      <source>{path} is not a video's name: give the recording one that ends in .mp4.</source>
      <translation>{path} no es un nombre de vídeo: dé a la grabación uno que termine en .mp4.</translation>
    </message>
    <message>
      <source>{path} is there already, and cannot get another name: {error}. Choose another file.</source>
      <translation>{path} ya existe y no puede recibir otro nombre: {error}. Elija otro archivo.</translation>
    </message>
    <message numerus="yes">
      <source>{people} came</source>
      <extracomment>For 1: {people} came</extracomment>
      <translation>
        <numerusform>se incorporó {people}</numerusform>
        <numerusform>se incorporaron {people}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{people} left</source>
      <extracomment>For 1: {people} left</extracomment>
      <translation>
        <numerusform>salió {people}</numerusform>
        <numerusform>salieron {people}</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{percent} % ({low} to {high})</source>
      <translation>{percent} % ({low} a {high})</translation>
    </message>
    <message>
      <source>{percent} of looks of your people are missed or get another's name</source>
      <translation>el {percent} de las muestras de sus personas no se reconoce o recibe el nombre de otra</translation>
    </message>
    <message>
      <source>{person} and {other} look alike</source>
      <translation>{person} y {other} se parecen</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart, or a threshold below {distance:.2f}, with which none of these could be taken for the other.</source>
      <translation>{person} y {other} se parecen: una foto de una está a {distance:.2f} de la otra, y hasta {threshold:.2f} una cara recibe un nombre. Se nombra a la más cercana de las dos. Las distinguen más fotos de ambas, o un umbral por debajo de {distance:.2f}, con el que ninguna de estas podría tomarse por la otra.</translation>
    </message>
    <message>
      <source>{person} and {other} look alike: a picture of one is {distance:.2f} from the other, and up to {threshold:.2f} a face gets a name. The nearer of the two is named. More pictures of both keep them apart.</source>
      <translation>{person} y {other} se parecen: una foto de una está a {distance:.2f} de la otra, y hasta {threshold:.2f} una cara recibe un nombre. Se nombra a la más cercana de las dos. Las distinguen más fotos de ambas.</translation>
    </message>
    <message>
      <source>{person} and {other} may be one person: they are {distance:.2f} apart, as pictures of one person are. If they are two, either may get the other's name, as up to {threshold:.2f} a face gets one.</source>
      <translation>{person} y {other} quizá sean la misma persona: están a {distance:.2f}, como las fotos de una misma persona. Si son dos, cualquiera puede recibir el nombre de la otra, pues hasta {threshold:.2f} una cara recibe uno.</translation>
    </message>
    <message>
      <source>{person} and {other}: one name, written twice?</source>
      <translation>{person} y {other}: ¿un nombre escrito de dos formas?</translation>
    </message>
    <message>
      <source>{person} can be erased with: python main.py gallery erase</source>
      <translation>Se puede borrar a {person} con: python main.py gallery erase</translation>
    </message>
    <message>
      <source>{person} cannot be merged with themselves.</source>
      <translation>No se puede combinar a {person} consigo misma.</translation>
    </message>
    <message>
      <source>{person} cannot be recognised until there is a usable picture.</source>
      <translation>No se puede reconocer a {person} hasta que haya una foto utilizable.</translation>
    </message>
    <message>
      <source>{person} has no consent that could be withdrawn.</source>
      <translation>{person} no tiene ningún consentimiento que se pueda retirar.</translation>
    </message>
    <message>
      <source>{person} has no valid consent to be recorded as seen.</source>
      <translation>{person} no tiene un consentimiento válido para que se registren sus apariciones.</translation>
    </message>
    <message>
      <source>{person} has only one usable picture. Two or three more, from other days and in other light, make the name more reliable.</source>
      <translation>{person} tiene una sola foto utilizable. Dos o tres más, de otros días y con otra luz, hacen más fiable el nombre.</translation>
    </message>
    <message>
      <source>{person} is called that already.</source>
      <translation>{person} ya se llama así.</translation>
    </message>
    <message>
      <source>{person} is known as {former} of the directory, not as {id}; if it is another person, write another name; if it is the same, keep the former id.</source>
      <translation>{person} se conoce como {former} del directorio, no como {id}; si es otra persona, escriba otro nombre; si es la misma, conserve el identificador anterior.</translation>
    </message>
    <message>
      <source>{person} is no longer recognised. All pictures can be restored.</source>
      <translation>Ya no se reconoce a {person}. Todas las fotos se pueden restaurar.</translation>
    </message>
    <message>
      <source>{person} is not expected on {day}: nothing to correct.</source>
      <translation>No se espera a {person} el {day}: no hay nada que corregir.</translation>
    </message>
    <message numerus="yes">
      <source>{person} is registered: {n} pictures are in the gallery now.</source>
      <extracomment>For 1: {person} is registered: {n} picture is in the gallery now.</extracomment>
      <translation>
        <numerusform>{person} está en la galería: ahora hay {n} foto.</numerusform>
        <numerusform>{person} está en la galería: ahora hay {n} fotos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{person} is signed in.</source>
      <translation>Llegada anotada: {person}.</translation>
    </message>
    <message>
      <source>{person} would be called {name}, as somebody else in the gallery is already; merge the two if they are one person.</source>
      <translation>{person} pasaría a llamarse {name}, como ya se llama otra persona de la galería; combine a ambas si son la misma persona.</translation>
    </message>
    <message>
      <source>{person}'s two pictures do not look like the same person: they are {own:.2f} apart.</source>
      <translation>Las dos fotos de {person} no parecen de la misma persona: están a {own:.2f} una de otra.</translation>
    </message>
    <message>
      <source>{person}, {day}: came. Entry {number}.</source>
      <translation>{person}, {day}: llegó. Anotación {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: entry {number} no longer counts.</source>
      <translation>{person}, {day}: la anotación {number} ya no cuenta.</translation>
    </message>
    <message>
      <source>{person}, {day}: excused. Entry {number}.</source>
      <translation>{person}, {day}: ausencia justificada. Anotación {number}.</translation>
    </message>
    <message>
      <source>{person}, {day}: left. Entry {number}.</source>
      <translation>{person}, {day}: salió. Anotación {number}.</translation>
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
      <translation>{pinned} es un paquete de npm, y npm no está instalado.</translation>
    </message>
    <message>
      <source>{place} cannot be written: {error}. Free some space.</source>
      <translation>No se puede escribir {place}: {error}. Libere espacio.</translation>
    </message>
    <message>
      <source>{problem} Did you mean '{near}'?</source>
      <translation>{problem} ¿Quiso decir «{near}»?</translation>
    </message>
    <message>
      <source>{progress}, part {part} of {parts}</source>
      <translation>{progress}, parte {part} de {parts}</translation>
    </message>
    <message>
      <source>{progress}. Quit before that is finished?</source>
      <translation>{progress}. ¿Salir antes de que termine?</translation>
    </message>
    <message>
      <source>{question} ({excluded} excluded)</source>
      <translation>{question} ({excluded} excluidas)</translation>
    </message>
    <message>
      <source>{rate} frames/s</source>
      <translation>{rate} imágenes/s</translation>
    </message>
    <message>
      <source>{searched} and {strangers}.</source>
      <translation>{searched} y {strangers}.</translation>
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
      <translation>{setting}: volver al valor predeterminado</translation>
    </message>
    <message>
      <source>{setting}: {problem}</source>
      <translation>{setting}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {n} looks</source>
      <extracomment>For 1: {shown} of {n} look</extracomment>
      <translation>
        <numerusform>{shown} de {n} muestra</numerusform>
        <numerusform>{shown} de {n} muestras</numerusform>
      </translation>
    </message>
    <message>
      <source>{sightings} and {looks} are back.</source>
      <translation>{sightings} y {looks}: restauradas.</translation>
    </message>
    <message>
      <source>{source} asks for a login by digest with {algorithm}, which does not work here for this address. In the camera's settings, choose MD5 alone for the digest.</source>
      <translation>{source} pide un inicio de sesión por Digest con {algorithm}, que aquí no funciona para esta dirección. En los ajustes de la cámara, elija únicamente MD5 para Digest.</translation>
    </message>
    <message>
      <source>{source} cannot be read ({error}). Choose another file.</source>
      <translation>No se puede leer {source} ({error}). Elija otro archivo.</translation>
    </message>
    <message>
      <source>{source} cannot be read any further ({error}). Choose another source.</source>
      <translation>No se puede seguir leyendo {source} ({error}). Elija otra fuente.</translation>
    </message>
    <message>
      <source>{source} failed unexpectedly; the log says more. Choose another source.</source>
      <translation>{source} falló de forma inesperada; el registro dice más. Elija otra fuente.</translation>
    </message>
    <message>
      <source>{source} has ended</source>
      <translation>{source} ha terminado</translation>
    </message>
    <message>
      <source>{source} has ended, and every picture of it was black.</source>
      <translation>{source} ha terminado, y todas sus imágenes eran negras.</translation>
    </message>
    <message>
      <source>{source} has ended.</source>
      <translation>{source} ha terminado.</translation>
    </message>
    <message>
      <source>{source} has not opened for {seconds} s. Choose another source, or go on waiting.</source>
      <translation>{source} lleva {seconds} s sin abrirse. Elija otra fuente o siga esperando.</translation>
    </message>
    <message>
      <source>{source} has sent no picture for {seconds} s.</source>
      <translation>{source} lleva {seconds} s sin enviar imágenes.</translation>
    </message>
    <message>
      <source>{source} holds no pictures that can be read. Choose another file.</source>
      <translation>{source} no contiene imágenes que se puedan leer. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{source} is cut short before its first picture. Record or copy it again.</source>
      <translation>{source} se corta antes de su primera imagen. Grábelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{source} is cut short, and what is missing was not seen. Record or copy it again.</source>
      <translation>{source} está incompleto, y lo que falta no se vio. Grábelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{source} is empty. Choose another file.</source>
      <translation>{source} está vacío. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{source} is named twice: name each source once.</source>
      <translation>{source} aparece dos veces: nombre cada fuente una sola vez.</translation>
    </message>
    <message>
      <source>{source} is not a video that can be read. Choose an MP4, MOV, MKV, AVI or WebM file.</source>
      <translation>{source} no es un vídeo que se pueda leer. Elija un archivo MP4, MOV, MKV, AVI o WebM.</translation>
    </message>
    <message>
      <source>{source} is not there any more.</source>
      <translation>{source} ya no está.</translation>
    </message>
    <message>
      <source>{source} sends only black pictures. Check lens cover, privacy switch and light.</source>
      <translation>{source} solo envía imágenes negras. Compruebe la tapa del objetivo, el interruptor de privacidad y la luz.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures.</source>
      <translation>{source} dejó de enviar imágenes.</translation>
    </message>
    <message>
      <source>{source} stopped sending pictures: {reason}.</source>
      <translation>{source} dejó de enviar imágenes: {reason}.</translation>
    </message>
    <message>
      <source>{source} was never finished, or is cut short: the index that an MP4 or MOV file gets at its end is missing. Record or copy it again.</source>
      <translation>{source} no se terminó o está incompleto: falta el índice que un archivo MP4 o MOV recibe al final. Grábelo o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{source} went away.</source>
      <translation>{source} se perdió.</translation>
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
      <translation>{text} no es una fecha: escríbala como 2026-11-30 o elija un día arriba.</translation>
    </message>
    <message>
      <source>{time:.0f} ms</source>
      <translation>{time:.0f} ms</translation>
    </message>
    <message>
      <source>{title} is trained, and was compared with the nearest pictures.</source>
      <translation>{title} está entrenado y se comparó con las fotos más cercanas.</translation>
    </message>
    <message>
      <source>{title} is trained.</source>
      <translation>{title} está entrenado.</translation>
    </message>
    <message>
      <source>{title} is trained. The comparison was not finished; Compare starts it again.</source>
      <translation>{title} está entrenado. La comparación no terminó; «Comparar» la inicia de nuevo.</translation>
    </message>
    <message>
      <source>{title} was compared with the nearest pictures, on the pictures of now.</source>
      <translation>{title} se comparó con las fotos más cercanas, con las fotos actuales.</translation>
    </message>
    <message>
      <source>{url} sends more than it announced.</source>
      <translation>{url} envía más de lo que anunció.</translation>
    </message>
    <message>
      <source>{url} takes events again.</source>
      <translation>{url} vuelve a aceptar eventos.</translation>
    </message>
    <message>
      <source>{value} (true and false are not numbers or text; quote it if text is meant)</source>
      <translation>{value} (true y false no son números ni texto; póngalo entre comillas si es texto)</translation>
    </message>
    <message>
      <source>{width} × {height}</source>
      <translation>{width} × {height}</translation>
    </message>
    <message numerus="yes">
      <source>{work} (and {n} more)</source>
      <extracomment>For 1: {work} (and {n} more)</extracomment>
      <translation>
        <numerusform>{work} (y {n} más)</numerusform>
        <numerusform>{work} (y {n} más)</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” looks like the name that a camera or a program gives to a picture. Is it theirs?</source>
      <translation>«{name}» parece el nombre que una cámara o un programa da a una foto. ¿Es el suyo?</translation>
    </message>
    <message numerus="yes">
      <source>• and {n} times before</source>
      <extracomment>For 1: • and {n} time before</extracomment>
      <translation>
        <numerusform>• y {n} vez antes</numerusform>
        <numerusform>• y {n} veces antes</numerusform>
      </translation>
    </message>
    <message>
      <source>● here now, {span}</source>
      <translation>● aquí ahora, {span}</translation>
    </message>
  </context>
</TS>
