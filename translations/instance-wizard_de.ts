<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>InstanceRows</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Secrets lost</source>
        <translation>Geheimnisse verloren</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>Not used. It did not answer when it was asked.</source>
        <translation>Nicht benutzt. Er antwortete auf die Anfrage nicht.</translation>
    </message>
    <message>
        <source>Not used.</source>
        <translation>Nicht benutzt.</translation>
    </message>
    <message>
        <source>Its entry is missing.</source>
        <translation>Sein Eintrag fehlt.</translation>
    </message>
    <message>
        <source>Its entry belongs to another vault.</source>
        <translation>Sein Eintrag gehört zu einem anderen Tresor.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Er ist gesperrt.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>Holds the key.</source>
        <translation>Bewahrt den Schlüssel auf.</translation>
    </message>
    <message>
        <source>Set up. It is asked when a secret is needed.</source>
        <translation>Eingerichtet. Er wird gefragt, sobald ein Geheimnis gebraucht wird.</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>Festgelegt.</translation>
    </message>
    <message>
        <source>Not set.</source>
        <translation>Nicht festgelegt.</translation>
    </message>
</context>
<context>
    <name>VaultMessages</name>
    <message>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain.</source>
        <translation>Warten auf den Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>It may be asking for its own password in another window.</source>
        <translation>Vielleicht fragt er in einem anderen Fenster nach seinem eigenen Passwort.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The secrets are locked as soon as the new instance is saved.</source>
        <translation>Die Geheimnisse werden gesperrt, sobald die neue Instanz gespeichert ist.</translation>
    </message>
    <message>
        <source>Its token would be lost otherwise.</source>
        <translation>Sonst ginge ihr Token verloren.</translation>
    </message>
    <message>
        <source>Keep unlocked</source>
        <translation>Entsperrt lassen</translation>
    </message>
    <message>
        <source>The passphrase opened the vault. Until the key is in the keychain again, it is asked for each time.</source>
        <translation>Die Passphrase hat den Tresor geöffnet. Bis der Schlüssel wieder im Schlüsselbund liegt, wird jedes Mal nach ihr gefragt.</translation>
    </message>
    <message>
        <source>Put the key back in the keychain</source>
        <translation>Schlüssel wieder in den Schlüsselbund legen</translation>
    </message>
</context>
<context>
    <name>iw::AboutDialog</name>
    <message>
        <source>About Instance Wizard</source>
        <translation>Über Instance Wizard</translation>
    </message>
    <message>
        <source>Creates connector instances on Cloud Elements and SAP Open Connectors, keeps them, and exports their credentials.

Licence: GPL-3.0-or-later. No warranty.</source>
        <translation>Erstellt Konnektor-Instanzen bei Cloud Elements und SAP Open Connectors, bewahrt sie auf und exportiert ihre Zugangsdaten.

Lizenz: GPL-3.0-or-later. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>iw::AccountDialog</name>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Rename Account</source>
        <translation>Konto umbenennen</translation>
    </message>
    <message>
        <source>Change Secrets</source>
        <translation>Geheimnisse ändern</translation>
    </message>
    <message>
        <source>A tenant at a service. Its two secrets are tried there, then sealed in the vault.</source>
        <translation>Ein Mandant bei einem Dienst. Seine beiden Geheimnisse werden dort ausprobiert und dann im Tresor versiegelt.</translation>
    </message>
    <message>
        <source>How the account at %1 is called here; the service is not told.</source>
        <translation>Wie das Konto bei %1 hier heißt; dem Dienst wird es nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>No instance here uses it yet.</source>
        <translation>Noch verwendet es hier keine Instanz.</translation>
    </message>
    <message>
        <source>The one instance here that uses it goes on with them.</source>
        <translation>Die eine Instanz hier, die es verwendet, arbeitet damit weiter.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln instances here that use it go on with them.</source>
        <translation>
            <numerusform>Die eine Instanz hier, die es verwendet, arbeitet damit weiter.</numerusform>
            <numerusform>Die %Ln Instanzen hier, die es verwenden, arbeiten damit weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>New secrets for “%1”. They are tried at %2 before anything is changed.</source>
        <translation>Neue Geheimnisse für „%1“. Sie werden bei %2 ausprobiert, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>How it is called in lists, and what commands know it by.</source>
        <translation>Wie es in Listen heißt und woran Befehle es erkennen.</translation>
    </message>
    <message>
        <source>Trying</source>
        <translation>Wird ausprobiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save Anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The vault stayed locked, so nothing was saved.</source>
        <translation>Der Tresor blieb gesperrt, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save Anyway keeps the secrets untried.</source>
        <translation>„Trotzdem speichern“ behält die Geheimnisse, ohne sie auszuprobieren.</translation>
    </message>
</context>
<context>
    <name>iw::AccountsCommand</name>
    <message>
        <source>No account is saved yet.</source>
        <translation>Noch kein Konto gespeichert.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SERVICE URL</source>
        <translation>ADRESSE DES DIENSTES</translation>
    </message>
    <message>
        <source>INSTANCES</source>
        <translation>INSTANZEN</translation>
    </message>
</context>
<context>
    <name>iw::AccountsDialog</name>
    <message>
        <source>one saved instance with its token and secrets</source>
        <translation>eine gespeicherte Instanz mit Token und Geheimnissen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved instances with their tokens and secrets</source>
        <translation>
            <numerusform>eine gespeicherte Instanz mit Token und Geheimnissen</numerusform>
            <numerusform>%Ln gespeicherte Instanzen mit Tokens und Geheimnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>one sign-in that was handed to a customer</source>
        <translation>eine Anmeldung, die einem Kunden übergeben wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins that were handed to customers</source>
        <translation>
            <numerusform>eine Anmeldung, die einem Kunden übergeben wurde</numerusform>
            <numerusform>%Ln Anmeldungen, die Kunden übergeben wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>one kept sign-in</source>
        <translation>eine aufbewahrte Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept sign-ins</source>
        <translation>
            <numerusform>eine aufbewahrte Anmeldung</numerusform>
            <numerusform>%Ln aufbewahrte Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the account&apos;s two secrets</source>
        <translation>die beiden Geheimnisse des Kontos</translation>
    </message>
    <message>
        <source>Forgotten here, for good: %1. At %2 everything stays as it is.</source>
        <translation>Hier endgültig vergessen: %1. Bei %2 bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account is saved yet. Creating an instance saves the one that it is made in; Add… saves one beforehand.</source>
        <translation>Noch ist kein Konto gespeichert. Beim Erstellen einer Instanz wird das ihre gespeichert; „Hinzufügen…“ speichert eines vorab.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Change Secrets…</source>
        <translation>Geheimnisse ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test All</source>
        <translation>Alle testen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 accepted the secrets; “%2” is saved.</source>
        <translation>%1 hat die Geheimnisse angenommen; „%2“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is saved, but its secrets have not been tried.</source>
        <translation>„%1“ ist gespeichert, aber seine Geheimnisse sind nicht ausprobiert.</translation>
    </message>
    <message>
        <source>The vault stayed locked, so nothing was tested.</source>
        <translation>Der Tresor blieb gesperrt, daher wurde nichts getestet.</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 were tested.</source>
        <extracomment>Accounts</extracomment>
        <translation>Abgebrochen: %1 von %2 wurden getestet.</translation>
    </message>
    <message>
        <source>%1 accepts the secrets of “%2”.</source>
        <translation>%1 nimmt die Geheimnisse von „%2“ an.</translation>
    </message>
    <message numerus="yes">
        <source>The services accept all %Ln accounts.</source>
        <translation>
            <numerusform>Der Dienst nimmt das eine Konto an.</numerusform>
            <numerusform>Die Dienste nehmen alle %Ln Konten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <translation>Das Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the account “%1” and forget all that uses it?</source>
        <translation>Das Konto „%1“ entfernen und alles vergessen, was es verwendet?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove and Forget</source>
        <translation>Entfernen und vergessen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>iw::AccountsModel</name>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
</context>
<context>
    <name>iw::AddressBar</name>
    <message>
        <source>Go back a page</source>
        <translation>Eine Seite zurück</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden abbrechen</translation>
    </message>
</context>
<context>
    <name>iw::AddressInspector</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Said of the host of a sign-in&apos;s address</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>The page to sign in at</source>
        <translation>Die Seite zum Anmelden</translation>
    </message>
    <message>
        <source>Client id</source>
        <extracomment>The words of OAuth 2.0, as are those of the rows below</extracomment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Copy the callback URL</source>
        <translation>Callback-URL kopieren</translation>
    </message>
    <message>
        <source>As asked. Exactly this has to be registered with the provider</source>
        <translation>Wie angefragt. Genau sie muss beim Anbieter registriert sein</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>The provider&apos;s, not asked for</source>
        <translation>Vom Anbieter, nicht angefragt</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Antworttyp</translation>
    </message>
    <message>
        <source>As asked</source>
        <translation>Wie angefragt</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Angefragt: %1</translation>
    </message>
    <message>
        <source>As asked, but it looks like the application&apos;s own id in the provider&apos;s portal, not its key</source>
        <translation>Wie angefragt, sieht aber nach der App-ID im Portal des Anbieters aus, nicht nach dem Schlüssel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Replaced by the service</source>
        <translation>Vom Dienst ersetzt</translation>
    </message>
</context>
<context>
    <name>iw::AdoptCommand</name>
    <message>
        <source>Name those that are to be forgotten.</source>
        <translation>Nennen Sie die, die vergessen werden sollen.</translation>
    </message>
    <message>
        <source>With --take, name the one unfinished creation that it is for.</source>
        <translation>Nennen Sie bei --take die eine unfertige Erstellung, für die es gilt.</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Nichts ist unfertig.</translation>
    </message>
    <message>
        <source>Take one of them with: %1</source>
        <extracomment>%1 is a command to be typed, ID stands for one of the ids above</extracomment>
        <translation>Nehmen Sie eine davon mit: %1</translation>
    </message>
</context>
<context>
    <name>iw::AdoptDialog</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The vault was locked, so what was read is let go. Compare once more.</source>
        <translation>Der Tresor wurde gesperrt, daher ist das Gelesene verworfen. Vergleichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Compare with the Service</source>
        <translation>Mit dem Dienst vergleichen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Instances here and at the service</source>
        <translation>Instanzen hier und beim Dienst</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No account is saved yet. Create an instance at its service first, or add the account.</source>
        <translation>Noch ist kein Konto gespeichert. Erstellen Sie zuerst eine Instanz bei seinem Dienst, oder fügen Sie das Konto hinzu.</translation>
    </message>
    <message>
        <source>Choose the account whose instances are to be compared with those here.</source>
        <translation>Wählen Sie das Konto, dessen Instanzen mit denen hier verglichen werden sollen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the list of the service: %Ln instances so far</source>
        <translation>
            <numerusform>Die Liste des Dienstes wird gelesen: bisher eine Instanz</numerusform>
            <numerusform>Die Liste des Dienstes wird gelesen: bisher %Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault stayed locked, so the service was not asked: its secrets are in it.</source>
        <translation>Der Tresor blieb gesperrt, daher wurde der Dienst nicht gefragt: Seine Geheimnisse liegen darin.</translation>
    </message>
    <message>
        <source>Reading the list of the service</source>
        <translation>Die Liste des Dienstes wird gelesen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances at the service or here</source>
        <translation>
            <numerusform>Eine Instanz beim Dienst oder hier</numerusform>
            <numerusform>%Ln Instanzen beim Dienst oder hier</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was not read to its end, so nothing is compared: what is missing from half a list may well exist.</source>
        <translation>Die Liste wurde nicht bis zum Ende gelesen, daher ist nichts verglichen: Was in einer halben Liste fehlt, kann es durchaus geben.</translation>
    </message>
    <message>
        <source>The practice service is not running.</source>
        <translation>Der Übungsdienst läuft nicht.</translation>
    </message>
    <message>
        <source>Start It and Compare</source>
        <translation>Starten und vergleichen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of rows, and how many there are</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Adopt (%1)</source>
        <extracomment>%1 is a number of rows</extracomment>
        <translation>Übernehmen (%1)</translation>
    </message>
    <message>
        <source>Adopt All (%1)</source>
        <translation>Alle übernehmen (%1)</translation>
    </message>
    <message>
        <source>Refresh (%1)</source>
        <translation>Aktualisieren (%1)</translation>
    </message>
    <message>
        <source>Refresh All (%1)</source>
        <translation>Alle aktualisieren (%1)</translation>
    </message>
    <message>
        <source>Forget Here (%1)…</source>
        <translation>Hier vergessen (%1)…</translation>
    </message>
    <message>
        <source>Forget All Here (%1)…</source>
        <translation>Alle hier vergessen (%1)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget Here</source>
        <translation>Hier vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln rows that only this table has?</source>
        <translation>
            <numerusform>Die eine Zeile vergessen, die nur diese Tabelle hat?</numerusform>
            <numerusform>%Ln Zeilen vergessen, die nur diese Tabelle hat?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens and other secrets are forgotten for good. The service is not asked: it does not list them any more.</source>
        <translation>Ihre Tokens und anderen Geheimnisse werden endgültig vergessen. Der Dienst wird nicht gefragt: Er führt sie nicht mehr auf.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>Replace the token of %Ln instances by the one at the service?</source>
        <translation>
            <numerusform>Den Token einer Instanz durch den beim Dienst ersetzen?</numerusform>
            <numerusform>Die Tokens von %Ln Instanzen durch die beim Dienst ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The former token is forgotten here. Programs that were given it need the new one.</source>
        <translation>Der bisherige Token wird hier vergessen. Programme, die ihn erhalten haben, brauchen den neuen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances adopted.</source>
        <translation>
            <numerusform>Eine Instanz übernommen.</numerusform>
            <numerusform>%Ln Instanzen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances refreshed.</source>
        <translation>
            <numerusform>Eine Instanz aktualisiert.</numerusform>
            <numerusform>%Ln Instanzen aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows forgotten.</source>
        <translation>
            <numerusform>Eine Zeile vergessen.</numerusform>
            <numerusform>%Ln Zeilen vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then it was cancelled; the others are as they were.</source>
        <translation>Dann wurde abgebrochen; die übrigen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>One may be the outcome of an unfinished creation: look it up there.</source>
        <translation>Eine kann das Ergebnis einer unfertigen Erstellung sein: Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Unfinished Creations…</source>
        <translation>Unfertige Erstellungen…</translation>
    </message>
    <message>
        <source>Why the others were not, the column Result tells.</source>
        <translation>Warum die übrigen nicht, sagt die Spalte Ergebnis.</translation>
    </message>
</context>
<context>
    <name>iw::ApplicationForm</name>
    <message>
        <source>Use another API key…</source>
        <translation>Anderen API Key verwenden…</translation>
    </message>
    <message>
        <source>Sign in with this application</source>
        <translation>Mit dieser Anwendung anmelden</translation>
    </message>
</context>
<context>
    <name>iw::AuthorizationFacts</name>
    <message>
        <source>Ask again in another way</source>
        <translation>Auf andere Weise anfragen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The address at %1 is as it was asked for.</source>
        <translation>Die Adresse bei %1 entspricht der Anfrage.</translation>
    </message>
    <message>
        <source>What the address at %1 holds</source>
        <translation>Was die Adresse bei %1 enthält</translation>
    </message>
    <message>
        <source>The service returned another address than was asked for:</source>
        <translation>Der Dienst lieferte eine andere Adresse als angefragt:</translation>
    </message>
    <message>
        <source>The client id is %1 instead of %2. The sign-in would be for another application.</source>
        <translation>Die Client-ID ist %1 statt %2. Die Anmeldung gälte einer anderen Anwendung.</translation>
    </message>
    <message>
        <source>The callback is %1 instead of %2. The sign-in ends there, and this program watches for that address.</source>
        <translation>Der Callback ist %1 statt %2. Dort endet die Anmeldung, und auf diese Adresse achtet das Programm.</translation>
    </message>
    <message>
        <source>The state was replaced by the service. It no longer proves that the answer belongs to this sign-in.</source>
        <translation>Der Dienst hat den State ersetzt. Er belegt nicht mehr, dass die Antwort zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>The state is missing. Nothing proves that the answer belongs to this sign-in.</source>
        <translation>Der State fehlt. Nichts belegt, dass die Antwort zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>The response type is %1 instead of %2. The answer may come in a form this program does not use.</source>
        <translation>Der Antworttyp ist %1 statt %2. Die Antwort könnte in einer Form kommen, die dieses Programm nicht nutzt.</translation>
    </message>
    <message>
        <source>The page is shown by %1.</source>
        <translation>Die Seite wird mit %1 dargestellt.</translation>
    </message>
</context>
<context>
    <name>iw::BackupDialog</name>
    <message>
        <source>Back Up</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Every instance and account goes into one file, with its secrets, under a passphrase of the backup&apos;s own. Whoever has both can use the instances; nobody can recover the passphrase.</source>
        <translation>Alle Instanzen und Konten kommen mit ihren Geheimnissen in eine Datei, unter einer eigenen Passphrase der Sicherung. Wer beides hat, kann die Instanzen benutzen; niemand kann die Passphrase wiederherstellen.</translation>
    </message>
    <message>
        <source>The last backup was made on %1.</source>
        <translation>Die letzte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>Backup passphrase</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Save Backup…</source>
        <translation>Sicherung speichern…</translation>
    </message>
    <message>
        <source>Save the Backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Backup (*.iwbackup)</source>
        <translation>Sicherung (*.iwbackup)</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets did not open and are not in it.</source>
        <translation>
            <numerusform>%n Geheimnis ließ sich nicht öffnen und fehlt darin.</numerusform>
            <numerusform>%n Geheimnisse ließen sich nicht öffnen und fehlen darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished creation</source>
        <translation>1 unfertige Erstellung</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished creations</source>
        <translation>
            <numerusform>%n unfertige Erstellung</numerusform>
            <numerusform>%n unfertige Erstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer sign-in</source>
        <translation>1 Kundenanmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n customer sign-ins</source>
        <translation>
            <numerusform>%n Kundenanmeldung</numerusform>
            <numerusform>%n Kundenanmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 kept sign-in</source>
        <translation>1 aufbewahrte Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n kept sign-ins</source>
        <translation>
            <numerusform>%n aufbewahrte Anmeldung</numerusform>
            <numerusform>%n aufbewahrte Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1 and read back: %2, with their secrets.</source>
        <translation>In %1 gespeichert und zurückgelesen: %2, samt Geheimnissen.</translation>
    </message>
</context>
<context>
    <name>iw::BrowserReturn</name>
    <message>
        <source>Sign in there. Your browser ends at %1, perhaps at an error page: copy the whole address from its address line into Redirected address.</source>
        <translation>Melden Sie sich dort an. Ihr Browser endet bei %1, vielleicht auf einer Fehlerseite: Kopieren Sie die ganze Adresse aus der Adresszeile in „Umgeleitete Adresse“.</translation>
    </message>
    <message>
        <source>Waiting at %1 for your browser. Sign in there, and this goes on by itself.</source>
        <translation>Bei %1 wird auf Ihren Browser gewartet. Melden Sie sich dort an, dann geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page; Instance Wizard goes on.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite; Instance Wizard fährt fort.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Close this page and go back to Instance Wizard, which says why.</source>
        <translation>Die Anmeldung gelang nicht. Schließen Sie diese Seite und gehen Sie zu Instance Wizard zurück; dort steht der Grund.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so nothing was taken from it.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung, daher wurde ihr nichts entnommen.</translation>
    </message>
    <message>
        <source>This sign-in is done already. Close this page.</source>
        <translation>Diese Anmeldung ist schon abgeschlossen. Schließen Sie diese Seite.</translation>
    </message>
</context>
<context>
    <name>iw::BrowserWays</name>
    <message>
        <source>Use my browser</source>
        <translation>Eigenen Browser verwenden</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Redirected address</source>
        <translation>Umgeleitete Adresse</translation>
    </message>
    <message>
        <source>Paste the whole address you ended at</source>
        <translation>Ganze Adresse einfügen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Always start in my browser</source>
        <translation>Immer im Browser beginnen</translation>
    </message>
    <message>
        <source>Copy link for my customer</source>
        <translation>Link für Kunden kopieren</translation>
    </message>
</context>
<context>
    <name>iw::BrowsingSession</name>
    <message>
        <source>The page tried to reach the callback address by itself; that was stopped.</source>
        <translation>Die Seite wollte die Callback-Adresse von sich aus aufrufen; das wurde verhindert.</translation>
    </message>
    <message>
        <source>A part of the page tried to reach the callback address; that was stopped.</source>
        <translation>Ein Teil der Seite wollte die Callback-Adresse aufrufen; das wurde verhindert.</translation>
    </message>
    <message>
        <source>The page wanted to go to an address that is refused here.</source>
        <translation>Die Seite wollte zu einer Adresse wechseln, die hier abgewiesen wird.</translation>
    </message>
    <message>
        <source>The page wanted to open an address that begins with “%1:”; such addresses are not opened here.</source>
        <translation>Die Seite wollte eine Adresse öffnen, die mit „%1:“ beginnt; solche Adressen werden hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>The page wanted to go on without encryption at %1; that was stopped.</source>
        <translation>Die Seite wollte bei %1 unverschlüsselt weitermachen; das wurde verhindert.</translation>
    </message>
    <message>
        <source>The page wanted to open more windows; three are allowed at a time.</source>
        <translation>Die Seite wollte weitere Fenster öffnen; drei zugleich sind erlaubt.</translation>
    </message>
    <message>
        <source>The page offered a file to download; that is possible in your own browser only.</source>
        <translation>Die Seite bot eine Datei zum Herunterladen an; das geht nur in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not verify; nothing was sent there.</source>
        <translation>Das Zertifikat von %1 ließ sich nicht prüfen; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The page asked for a certificate of yours; none was sent. Your own browser can send one.</source>
        <translation>Die Seite verlangte ein Zertifikat von Ihnen; es wurde keines gesendet. Ihr eigener Browser kann das.</translation>
    </message>
    <message>
        <source>%1 asked for a user name for a part of the page; that is possible in your own browser only.</source>
        <translation>%1 verlangte einen Benutzernamen für einen Teil der Seite; das geht nur in Ihrem eigenen Browser.</translation>
    </message>
</context>
<context>
    <name>iw::CareCommand</name>
    <message>
        <source>No instance is saved yet.</source>
        <translation>Noch keine Instanz gespeichert.</translation>
    </message>
    <message>
        <source>Asking the services</source>
        <translation>Die Dienste werden gefragt</translation>
    </message>
</context>
<context>
    <name>iw::CareProgress</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>What is done, such as &quot;Checking&quot;, and how many of how many</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>iw::CareResultsDialog</name>
    <message>
        <source>%1: Results</source>
        <extracomment>Title of a dialog: what was done, such as &quot;Check&quot;</extracomment>
        <translation>%1: Ergebnisse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>For those that had trouble</source>
        <translation>Für die, bei denen es Schwierigkeiten gab</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>„%1“ ist erledigt.</translation>
    </message>
</context>
<context>
    <name>iw::CareResultsModel</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>iw::CertificateField</name>
    <message>
        <source>%1, expired on %2</source>
        <extracomment>A certificate: its owner, the day of its end</extracomment>
        <translation>%1, abgelaufen am %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, gültig bis %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>File of certificates</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Choose a File of Certificates</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Only the authorities of the system are trusted.</source>
        <translation>Vertraut wird nur den Zertifizierungsstellen des Systems.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::CommandLine</name>
    <message>
        <source>Missing: --%1</source>
        <extracomment>Options of the command line</extracomment>
        <translation>Es fehlt: --%1</translation>
    </message>
    <message>
        <source>Keep every file of the program in this folder.</source>
        <translation>Alle Dateien des Programms in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Je Zeile ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Read secrets as JSON from this open file descriptor.</source>
        <translation>Geheimnisse als JSON aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Show secrets in clear.</source>
        <translation>Geheimnisse im Klartext zeigen.</translation>
    </message>
    <message>
        <source>Create an instance: prints the sign-in URL, reads the redirected address from standard input.</source>
        <translation>Instanz erstellen: gibt die Anmelde-URL aus und liest die umgeleitete Adresse von der Standardeingabe.</translation>
    </message>
    <message>
        <source>API address of the service.</source>
        <translation>API-Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>A saved account instead of the service&apos;s address.</source>
        <translation>Ein gespeichertes Konto statt der Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Element key of the connector.</source>
        <translation>Element-Key des Konnektors.</translation>
    </message>
    <message>
        <source>Name of the new instance.</source>
        <translation>Name der neuen Instanz.</translation>
    </message>
    <message>
        <source>A tag; may be repeated.</source>
        <translation>Ein Tag; wiederholbar.</translation>
    </message>
    <message>
        <source>API key (client id) of the application.</source>
        <translation>API Key (Client-ID) der Anwendung.</translation>
    </message>
    <message>
        <source>Callback URL of the application.</source>
        <translation>Callback-URL der Anwendung.</translation>
    </message>
    <message>
        <source>Another field of the connector; may be repeated.</source>
        <translation>Ein weiteres Feld des Konnektors; wiederholbar.</translation>
    </message>
    <message>
        <source>Go on where the sign-in URL differs from what was asked.</source>
        <translation>Fortfahren, wenn die Anmelde-URL von der angefragten abweicht.</translation>
    </message>
    <message>
        <source>Go on where the account signed in to is another than was named.</source>
        <translation>Fortfahren, wenn ein anderes als das genannte Konto angemeldet wurde.</translation>
    </message>
    <message>
        <source>List the saved instances.</source>
        <translation>Gespeicherte Instanzen auflisten.</translation>
    </message>
    <message>
        <source>Show one saved instance.</source>
        <translation>Eine gespeicherte Instanz zeigen.</translation>
    </message>
    <message>
        <source>Export credentials of the named or of all saved instances.</source>
        <translation>Zugangsdaten der genannten oder aller gespeicherten Instanzen exportieren.</translation>
    </message>
    <message>
        <source>Format: json, env, or a format of your own.</source>
        <translation type="vanished">Format: json, env oder ein eigenes.</translation>
    </message>
    <message>
        <source>Write into this file, readable by you only.</source>
        <translation>In diese Datei schreiben, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation>Vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Also export user and organization secret, which are valid for the whole account.</source>
        <translation>Auch User Secret und Organization Secret exportieren; sie gelten für das ganze Konto.</translation>
    </message>
    <message>
        <source>Start the practice service.</source>
        <translation>Übungsdienst starten.</translation>
    </message>
    <message>
        <source>Port of its API; a free one otherwise.</source>
        <translation>Port seiner API; sonst ein freier.</translation>
    </message>
    <message>
        <source>Missing: --%1 or --%2</source>
        <translation>Es fehlt: --%1 oder --%2</translation>
    </message>
    <message>
        <source>The creations whose outcome is not known instead.</source>
        <translation>Stattdessen die Erstellungen, deren Ausgang nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Save what the service made although its answer was lost.</source>
        <translation type="vanished">Speichern, was der Dienst anlegte, obwohl seine Antwort verloren ging.</translation>
    </message>
    <message>
        <source>The named, or all, creations whose outcome is not known.</source>
        <translation type="vanished">Die genannten oder alle Erstellungen, deren Ausgang nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Of several, the instance with this id is the one.</source>
        <translation type="vanished">Von mehreren ist die Instanz mit dieser ID die gesuchte.</translation>
    </message>
    <message>
        <source>Nothing was made, or is wanted: forget the named ones.</source>
        <translation type="vanished">Nichts wurde angelegt oder wird gebraucht: die genannten vergessen.</translation>
    </message>
    <message>
        <source>Usage: instance-wizard %1 COMMAND [options]

Commands:
</source>
        <translation>Aufruf: instance-wizard %1 BEFEHL [Optionen]

Befehle:
</translation>
    </message>
    <message>
        <source>&quot;instance-wizard %1 COMMAND --help&quot; tells a command&apos;s options.
</source>
        <translation>„instance-wizard %1 BEFEHL --help“ nennt die Optionen eines Befehls.
</translation>
    </message>
    <message>
        <source>Only one of these at a time: --%1</source>
        <translation>Nur eine dieser Optionen auf einmal: --%1</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>Ein Argument ist zu viel.</translation>
    </message>
    <message>
        <source>Expected beside the options: %1</source>
        <translation>Neben den Optionen erwartet: %1</translation>
    </message>
    <message>
        <source>Secrets are not taken as arguments, which every user of this computer can read. Put it into %1 or hand it over with --secrets-fd.</source>
        <translation>Geheimnisse werden nicht als Argumente angenommen, denn die kann jeder Benutzer dieses Computers lesen. Legen Sie es in %1 oder übergeben Sie es mit --secrets-fd.</translation>
    </message>
    <message>
        <source>
&quot;instance-wizard COMMAND --help&quot; tells a command&apos;s options. Secrets are read from the environment
(INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE,
_NEW_PASSPHRASE, _BACKUP_PASSPHRASE) or from --secrets-fd, never from arguments. A passphrase that is
missing is asked for on a terminal.

Exit codes: 0 done, 2 usage, 3 input refused, 4 vault locked or unusable, 5 service refused,
6 unreachable, 7 sign-in denied or mismatched, 8 outcome unknown.
</source>
        <translation type="vanished">
„instance-wizard BEFEHL --help“ nennt die Optionen eines Befehls. Geheimnisse werden aus der Umgebung
(INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE,
_NEW_PASSPHRASE, _BACKUP_PASSPHRASE) oder über --secrets-fd gelesen, nie aus Argumenten. Nach einer
fehlenden Passphrase wird auf einem Terminal gefragt.

Rückgabewerte: 0 erledigt, 2 falscher Aufruf, 3 Eingabe abgewiesen, 4 Tresor gesperrt oder unbrauchbar,
5 Dienst lehnte ab, 6 nicht erreichbar, 7 Anmeldung verweigert oder unpassend, 8 Ergebnis unbekannt.
</translation>
    </message>
    <message>
        <source>Open the sign-in URL in the browser, and take its answer where the callback is on this computer.</source>
        <translation>Anmelde-URL im Browser öffnen und die Antwort entgegennehmen, wenn der Callback auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Tell what a pasted error means; without a text it is read from standard input.</source>
        <translation>Sagen, was eine eingefügte Fehlermeldung bedeutet; ohne Text wird sie von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Tell what state the vault is in, without unlocking it.</source>
        <translation>Zustand des Tresors nennen, ohne ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Set or change the passphrase, or choose where else the key is kept.</source>
        <translation>Passphrase festlegen oder ändern, oder wählen, wo der Schlüssel sonst noch liegt.</translation>
    </message>
    <message>
        <source>Take the passphrase away; the keychain must hold the key.</source>
        <translation>Passphrase entfernen; der Schlüssel muss im Schlüsselbund liegen.</translation>
    </message>
    <message>
        <source>Put the key into the system&apos;s keychain as well.</source>
        <translation>Schlüssel auch in den Schlüsselbund des Systems legen.</translation>
    </message>
    <message>
        <source>Take the key out of the keychain; there must be a passphrase.</source>
        <translation>Schlüssel aus dem Schlüsselbund nehmen; es muss eine Passphrase geben.</translation>
    </message>
    <message>
        <source>Seal every secret anew under a new key.</source>
        <translation>Jedes Geheimnis unter einem neuen Schlüssel neu versiegeln.</translation>
    </message>
    <message>
        <source>Write the whole vault to one file under a passphrase of its own.</source>
        <translation>Den ganzen Tresor unter einer eigenen Passphrase in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>Show what is in a backup and restore it.</source>
        <translation>Zeigen, was in einer Sicherung ist, und sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Add what is new; where entries differ, keep what is here, as without this option, or take the backup&apos;s.</source>
        <translation>Neues hinzufügen; wo Einträge abweichen, die hiesigen behalten, wie ohne diese Option, oder die der Sicherung übernehmen.</translation>
    </message>
    <message>
        <source>Replace everything here; a copy of the present vault is kept.</source>
        <translation>Alles hier ersetzen; eine Kopie des jetzigen Tresors bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore into a new vault; the present one, damaged or locked for good, is kept beside it.</source>
        <translation>In einen neuen Tresor wiederherstellen; der jetzige, beschädigte oder für immer gesperrte, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Only show what is in it and how that stands to the vault.</source>
        <translation>Nur zeigen, was darin ist und wie es zum Tresor steht.</translation>
    </message>
    <message>
        <source>in the backup</source>
        <translation>in der Sicherung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Kept as they were here</source>
        <translation>Wie hier behalten</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Secrets written</source>
        <translation>Geschriebene Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets that are not in the backup, as they did not open then</source>
        <translation>Geheimnisse, die in der Sicherung fehlen, da sie sich damals nicht öffnen ließen</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>Made on %1 of this vault.</source>
        <translation>Erstellt am %1 aus diesem Tresor.</translation>
    </message>
    <message>
        <source>Made on %1 of another vault.</source>
        <translation>Erstellt am %1 aus einem anderen Tresor.</translation>
    </message>
    <message>
        <source>Secrets that are not in it, as they did not open then: %1</source>
        <translation>Geheimnisse, die darin fehlen, da sie sich damals nicht öffnen ließen: %1</translation>
    </message>
    <message>
        <source>Restored and read back.</source>
        <translation>Wiederhergestellt und zurückgelesen.</translation>
    </message>
    <message>
        <source>The vault as it was is kept as %1.</source>
        <translation>Der Tresor, wie er war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Unfinished creations</source>
        <translation>Unfertige Erstellungen</translation>
    </message>
    <message>
        <source>Kept sign-ins</source>
        <translation>Aufbewahrte Anmeldungen</translation>
    </message>
    <message>
        <source>Check whether the named or all saved instances work.</source>
        <translation>Prüfen, ob die genannten oder alle gespeicherten Instanzen funktionieren.</translation>
    </message>
    <message>
        <source>Give an instance another name at its service.</source>
        <translation>Einer Instanz bei ihrem Dienst einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give an instance these tags at its service, in place of all that it has.</source>
        <translation>Einer Instanz bei ihrem Dienst diese Tags geben, anstelle aller bisherigen.</translation>
    </message>
    <message>
        <source>Enable an instance at its service.</source>
        <translation>Eine Instanz bei ihrem Dienst aktivieren.</translation>
    </message>
    <message>
        <source>Disable an instance at its service: calls through it are refused.</source>
        <translation>Eine Instanz bei ihrem Dienst deaktivieren: Aufrufe über sie werden abgelehnt.</translation>
    </message>
    <message>
        <source>Delete an instance here or at its service, never both at once.</source>
        <translation>Eine Instanz hier oder bei ihrem Dienst löschen, nie beides auf einmal.</translation>
    </message>
    <message>
        <source>Forget it and its secrets here; at the service it stays.</source>
        <translation>Sie und ihre Geheimnisse hier vergessen; beim Dienst bleibt sie.</translation>
    </message>
    <message>
        <source>Delete it at the service; its row stays here, as gone.</source>
        <translation>Sie beim Dienst löschen; ihre Zeile bleibt hier und gilt als verschwunden.</translation>
    </message>
    <message>
        <source>Usage: instance-wizard [--data-dir DIR] [--service-url URL] [--practice]   the window
       instance-wizard COMMAND [options]

Commands:
</source>
        <translation>Aufruf: instance-wizard [--data-dir ORDNER] [--service-url URL] [--practice]   das Fenster
        instance-wizard BEFEHL [Optionen]

Befehle:
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>List the saved accounts: name, service and number of instances.</source>
        <translation type="vanished">Gespeicherte Konten auflisten: Name, Dienst und Anzahl der Instanzen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Customer sign-ins</source>
        <translation>Kundenanmeldungen</translation>
    </message>
    <message>
        <source>
&quot;instance-wizard COMMAND --help&quot; tells a command&apos;s options. Secrets are read from the environment
(INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE,
_NEW_PASSPHRASE, _BACKUP_PASSPHRASE) or from --secrets-fd, never from arguments. A passphrase that is
missing is asked for on a terminal.

Exit codes:
</source>
        <translation>
„instance-wizard BEFEHL --help“ nennt die Optionen eines Befehls. Geheimnisse werden aus der Umgebung gelesen
(INSTANCE_WIZARD_USER_SECRET, _ORGANIZATION_SECRET, _API_SECRET, _ENCRYPTED_KEY, _PASSPHRASE,
_NEW_PASSPHRASE, _BACKUP_PASSPHRASE) oder über --secrets-fd, nie aus Argumenten. Nach einer fehlenden
Passphrase wird im Terminal gefragt.

Exit-Codes:
</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Take what is not given from a recipe; --name chooses where it holds several.</source>
        <translation>Was nicht angegeben ist, aus einem Rezept nehmen; --name wählt, wo es mehrere enthält.</translation>
    </message>
    <message>
        <source>Go on where the same application has an instance for that account already.</source>
        <translation>Weitermachen, auch wenn dieselbe Anwendung für dieses Konto schon eine Instanz hat.</translation>
    </message>
    <message>
        <source>List the named or all saved accounts: name, service and number of instances.</source>
        <translation>Die genannten oder alle gespeicherten Konten aufführen: Name, Dienst und Zahl der Instanzen.</translation>
    </message>
    <message>
        <source>Try their secrets at their services, and tell what came of it.</source>
        <translation>Ihre Geheimnisse bei ihren Diensten ausprobieren und sagen, was herauskam.</translation>
    </message>
    <message>
        <source>Give an account another name here.</source>
        <translation>Einem Konto hier einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Give an account new user and organization secrets, once its service has accepted them.</source>
        <translation>Einem Konto ein neues User Secret und Organization Secret geben, sobald sein Dienst sie angenommen hat.</translation>
    </message>
    <message>
        <source>Forget an account here; at the service everything stays.</source>
        <translation>Ein Konto hier vergessen; beim Dienst bleibt alles.</translation>
    </message>
    <message>
        <source>Forget its saved instances as well, with their tokens and secrets.</source>
        <translation>Auch seine gespeicherten Instanzen vergessen, mit Tokens und Geheimnissen.</translation>
    </message>
    <message>
        <source>Also what happened to it here.</source>
        <translation>Auch, was hier mit ihr geschah.</translation>
    </message>
    <message>
        <source>Also its settings as the service reports them, beside what was typed.</source>
        <translation>Auch ihre Einstellungen, wie der Dienst sie meldet, neben dem Eingegebenen.</translation>
    </message>
    <message>
        <source>Sign a saved instance in again under its id: prints the sign-in URL, reads the redirected address from standard input.</source>
        <translation>Eine gespeicherte Instanz unter ihrer ID neu anmelden: gibt die Anmelde-URL aus und liest die Adresse, zu der umgeleitet wurde, von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Another API key (client id) than the one that is saved.</source>
        <translation>Ein anderer API Key (Client-ID) als der gespeicherte.</translation>
    </message>
    <message>
        <source>Another callback URL than the one that is saved.</source>
        <translation>Eine andere Callback-URL als die gespeicherte.</translation>
    </message>
    <message>
        <source>Go on where the account signed in to is another than the instance reaches until now.</source>
        <translation>Weitermachen, auch wenn ein anderes Konto angemeldet wurde als das, das die Instanz bisher erreicht.</translation>
    </message>
    <message>
        <source>Save what exists at an account&apos;s service and not here, or what was made although its answer was lost.</source>
        <translation>Speichern, was es beim Dienst eines Kontos gibt und hier nicht, oder was trotz verlorener Antwort entstand.</translation>
    </message>
    <message>
        <source>API address of the service whose instances are to be adopted.</source>
        <translation>API-Adresse des Dienstes, dessen Instanzen übernommen werden sollen.</translation>
    </message>
    <message>
        <source>Only show what differs between the service and what is saved here.</source>
        <translation>Nur zeigen, worin sich der Dienst und das hier Gespeicherte unterscheiden.</translation>
    </message>
    <message>
        <source>Also take over name, tags, state and token where they differ.</source>
        <translation>Auch Name, Tags, Status und Token übernehmen, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Also forget the rows whose instance the service no longer has; with --unfinished: nothing was made, or is wanted, forget the named creations.</source>
        <translation>Auch die Zeilen vergessen, deren Instanz der Dienst nicht mehr hat; mit --unfinished: Es entstand nichts oder wird nicht gebraucht, die genannten Erstellungen vergessen.</translation>
    </message>
    <message>
        <source>Instead: the named, or all, creations whose outcome is not known.</source>
        <translation>Stattdessen: die genannten oder alle Erstellungen, deren Ausgang nicht bekannt ist.</translation>
    </message>
    <message>
        <source>With --unfinished: of several, the instance with this id is the one.</source>
        <translation>Mit --unfinished: Von mehreren ist es die Instanz mit dieser ID.</translation>
    </message>
    <message>
        <source>With --unfinished: show the token in clear.</source>
        <translation>Mit --unfinished: den Token im Klartext zeigen.</translation>
    </message>
    <message>
        <source>Format: json, env, shell, curl, csv or another, or a format of your own.</source>
        <translation type="vanished">Format: json, env, shell, curl, csv oder ein anderes, auch ein eigenes.</translation>
    </message>
    <message>
        <source>Save the instances of an export (json, env or shell) with its secrets; - is standard input.</source>
        <translation type="vanished">Die Instanzen eines Exports (json, env oder shell) mit seinen Geheimnissen speichern; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Leave out what is saved here already.</source>
        <translation type="vanished">Auslassen, was hier schon gespeichert ist.</translation>
    </message>
    <message>
        <source>Take the secrets of the file over into what is saved here already.</source>
        <translation>Die Geheimnisse der Datei in das übernehmen, was hier schon gespeichert ist.</translation>
    </message>
    <message>
        <source>The saved account of those that come without its secrets.</source>
        <translation>Das gespeicherte Konto derer, die ohne dessen Geheimnisse kommen.</translation>
    </message>
    <message>
        <source>Only tell what would be saved.</source>
        <translation>Nur sagen, was gespeichert würde.</translation>
    </message>
    <message>
        <source>Write what is needed to create such instances again, without secrets.</source>
        <translation>Schreiben, was nötig ist, um solche Instanzen noch einmal zu erstellen, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Print the script that completes command lines in that shell.</source>
        <translation>Das Skript ausgeben, das in dieser Shell Befehlszeilen ergänzt.</translation>
    </message>
    <message>
        <source>Print the manual page, for &quot;man -l -&quot;.</source>
        <translation>Die Handbuchseite ausgeben, für „man -l -“.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>input refused</source>
        <translation>Eingabe abgelehnt</translation>
    </message>
    <message>
        <source>vault locked or unusable</source>
        <translation>Tresor gesperrt oder unbrauchbar</translation>
    </message>
    <message>
        <source>service refused</source>
        <translation>Dienst hat abgelehnt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>sign-in denied or mismatched</source>
        <translation>Anmeldung verweigert oder unpassend</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>connector instances on Cloud Elements and SAP Open Connectors</source>
        <translation>Konnektor-Instanzen bei Cloud Elements und SAP Open Connectors</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Creates connector instances, keeps them with their secrets sealed, cares for them and exports their credentials. Without a command it opens its window; a command needs no display.</source>
        <translation>Erstellt Konnektor-Instanzen, bewahrt sie mit versiegelten Geheimnissen auf, pflegt sie und exportiert ihre Zugangsdaten. Ohne Befehl öffnet sich das Fenster; ein Befehl braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen jedes Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Secrets are read from these variables or from --secrets-fd, never from arguments. A passphrase that is missing is asked for on a terminal.</source>
        <translation>Geheimnisse werden aus diesen Variablen oder über --secrets-fd gelesen, nie aus Argumenten. Nach einer fehlenden Passphrase wird im Terminal gefragt.</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit-Status</translation>
    </message>
    <message>
        <source>the user secret</source>
        <translation>das User Secret</translation>
    </message>
    <message>
        <source>the organization secret</source>
        <translation>das Organization Secret</translation>
    </message>
    <message>
        <source>the application&apos;s API secret</source>
        <translation>das API Secret der Anwendung</translation>
    </message>
    <message>
        <source>the Infusionsoft encrypted key</source>
        <translation>der Encrypted Key von Infusionsoft</translation>
    </message>
    <message>
        <source>the vault&apos;s passphrase</source>
        <translation>die Passphrase des Tresors</translation>
    </message>
    <message>
        <source>the passphrase that is to be set</source>
        <translation>die Passphrase, die gesetzt werden soll</translation>
    </message>
    <message>
        <source>the passphrase of a backup file</source>
        <translation>die Passphrase einer Sicherungsdatei</translation>
    </message>
    <message>
        <source>Only these, with commas between: token, account, oauth.api.secret.</source>
        <translation type="vanished">Nur diese, durch Kommas getrennt: token, account, oauth.api.secret.</translation>
    </message>
    <message>
        <source>Fetch name, tags, state and token from their services first.</source>
        <translation>Zuerst Name, Tags, Status und Token von ihren Diensten holen.</translation>
    </message>
    <message>
        <source>&quot;instance-wizard %1&quot; tells how.</source>
        <translation>„instance-wizard %1“ sagt, wie es geht.</translation>
    </message>
    <message>
        <source>Is &quot;%1&quot; meant?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Format: json, env, shell, docker-env, curl, curl-powershell, header, postman, insomnia, bruno, jetbrains, kubernetes, systemd, pass, vault-kv, csv, or one of your own.</source>
        <translation>Format: json, env, shell, docker-env, curl, curl-powershell, header, postman, insomnia, bruno, jetbrains, kubernetes, systemd, pass, vault-kv, csv oder ein eigenes.</translation>
    </message>
    <message>
        <source>Only these beside id, name, service URL, connector and state, with commas between: token, authorization, userSecret, organizationSecret, account, tags, createdAt, service, connectorName, and the connector&apos;s keys, as &quot;connectors&quot; lists them.</source>
        <translation>Nur diese neben Id, Name, Adresse des Dienstes, Konnektor und Zustand, durch Kommas getrennt: token, authorization, userSecret, organizationSecret, account, tags, createdAt, service, connectorName und die Schlüssel des Konnektors, wie „connectors“ sie aufzählt.</translation>
    </message>
    <message>
        <source>Save the instances of an export (json, env or shell) with its secrets, or restore a backup; - is standard input.</source>
        <translation>Die Instanzen eines Exports (json, env oder shell) mit seinen Geheimnissen speichern oder eine Sicherung wiederherstellen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Leave out what is saved here already, as a backup always does.</source>
        <translation>Auslassen, was hier schon gespeichert ist, wie es eine Sicherung immer tut.</translation>
    </message>
    <message>
        <source>List the connectors, or the fields of one and how &quot;create&quot; takes them.</source>
        <translation>Die Konnektoren aufzählen oder die Felder eines davon und wie „create“ sie nimmt.</translation>
    </message>
    <message>
        <source>The recipe&apos;s service is %1.</source>
        <translation>Der Dienst des Rezepts ist %1.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>CONNECTOR</source>
        <translation>KONNEKTOR</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFUNG</translation>
    </message>
    <message>
        <source>CHECKED</source>
        <translation>GEPRÜFT</translation>
    </message>
    <message>
        <source>The vault. With --data-dir it and everything else is in that folder; XDG variables hold.</source>
        <translation>Der Tresor. Mit --data-dir liegt er wie alles andere in jenem Ordner; XDG-Variablen gelten.</translation>
    </message>
    <message>
        <source>Connectors of your own.</source>
        <translation>Eigene Konnektoren.</translation>
    </message>
    <message>
        <source>Export formats of your own.</source>
        <translation>Eigene Exportformate.</translation>
    </message>
    <message>
        <source>Settings, without secrets.</source>
        <translation>Einstellungen, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>A first instance at the practice service, whose address and keys the first command prints.</source>
        <translation>Eine erste Instanz beim Übungsdienst, dessen Adresse und Schlüssel der erste Befehl ausgibt.</translation>
    </message>
    <message>
        <source>Check all saved instances, and list the ids of those that do not work.</source>
        <translation>Alle gespeicherten Instanzen prüfen und die Ids derer aufzählen, die nicht funktionieren.</translation>
    </message>
    <message>
        <source>One instance&apos;s variables into the environment of a program.</source>
        <translation>Die Variablen einer Instanz in die Umgebung eines Programms.</translation>
    </message>
    <message>
        <source>Everything to another computer.</source>
        <translation>Alles auf einen anderen Rechner.</translation>
    </message>
    <message>
        <source>Export formats</source>
        <translation>Exportformate</translation>
    </message>
    <message>
        <source>One instance has variables such as CE_TOKEN, several have their ids in them: CE_4821_TOKEN. An export of all leaves the instances of a practice service out.</source>
        <translation>Eine einzelne Instanz hat Variablen wie CE_TOKEN, mehrere haben ihre Ids darin: CE_4821_TOKEN. Ein Export aller lässt die Instanzen eines Übungsdienstes aus.</translation>
    </message>
    <message>
        <source>Export fields</source>
        <translation>Felder des Exports</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>iw::CompareCommand</name>
    <message>
        <source>Reading the list of the service</source>
        <translation>Die Liste des Dienstes wird gelesen</translation>
    </message>
    <message>
        <source>Adopting</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
</context>
<context>
    <name>iw::ComparisonModel</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>without its token</source>
        <translation>ohne seinen Token</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tags</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Forgotten here</source>
        <translation>Hier vergessen</translation>
    </message>
    <message>
        <source>Saved meanwhile by another window or command</source>
        <translation>Inzwischen von einem anderen Fenster oder Befehl gespeichert</translation>
    </message>
    <message>
        <source>Only at the service</source>
        <translation>Nur beim Dienst</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>May be what the unfinished creation of “%1” made</source>
        <translation>Kann sein, was die unfertige Erstellung von „%1“ hervorbrachte</translation>
    </message>
    <message>
        <source>Probably left over for some minutes from a creation or re-authentication</source>
        <translation>Vermutlich für einige Minuten von einer Erstellung oder erneuten Anmeldung übrig</translation>
    </message>
    <message>
        <source>%1: here %2, there %3</source>
        <extracomment>What differs, then its value in the table and its value at the service</extracomment>
        <translation>%1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>token: none here</source>
        <translation>Token: hier keiner</translation>
    </message>
    <message>
        <source>token: another one there</source>
        <translation>Token: dort ein anderer</translation>
    </message>
    <message>
        <source>token: not told by the list</source>
        <translation>Token: von der Liste nicht genannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>iw::CompletionCommand</name>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Es gibt Ergänzungen für bash, zsh und fish.</translation>
    </message>
</context>
<context>
    <name>iw::ConfigurationView</name>
    <message>
        <source>Asking the service</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask the Service</source>
        <translation>Dienst fragen</translation>
    </message>
    <message>
        <source>What was typed. The service tells what it has when you ask it.</source>
        <translation>Was eingegeben wurde. Der Dienst sagt, was er hat, wenn Sie ihn fragen.</translation>
    </message>
    <message>
        <source>Kept here, sealed</source>
        <translation>Hier versiegelt aufbewahrt</translation>
    </message>
    <message>
        <source>As the service reported it at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Wie der Dienst es am %1 gemeldet hat.</translation>
    </message>
    <message>
        <source>Nothing differs from what was typed.</source>
        <translation>Nichts weicht vom Eingegebenen ab.</translation>
    </message>
    <message numerus="yes">
        <source>Settings that differ from what was typed: %Ln.</source>
        <translation>
            <numerusform>Eine Einstellung weicht vom Eingegebenen ab.</numerusform>
            <numerusform>Einstellungen, die vom Eingegebenen abweichen: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>a sealed value</source>
        <translation>ein versiegelter Wert</translation>
    </message>
    <message>
        <source>not set (null)</source>
        <translation>nicht gesetzt (null)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 – masked by the service; kept here, sealed</source>
        <translation>%1 – vom Dienst verdeckt; hier versiegelt aufbewahrt</translation>
    </message>
    <message>
        <source>%1 – masked by the service</source>
        <translation>%1 – vom Dienst verdeckt</translation>
    </message>
    <message>
        <source>%1 – masked by the service; typed: %2</source>
        <translation>%1 – vom Dienst verdeckt; eingegeben: %2</translation>
    </message>
    <message>
        <source>%1; typed: %2</source>
        <translation>%1; eingegeben: %2</translation>
    </message>
    <message>
        <source>not reported by the service; typed: %1</source>
        <translation>vom Dienst nicht gemeldet; eingegeben: %1</translation>
    </message>
    <message>
        <source>Differs: the service has %1, typed was %2</source>
        <translation>Verschieden: Der Dienst hat %1, eingegeben wurde %2</translation>
    </message>
</context>
<context>
    <name>iw::ConnectorsCommand</name>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>wahlfrei</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BESCHRIFTUNG</translation>
    </message>
    <message>
        <source>GIVEN BY</source>
        <translation>ANGEGEBEN MIT</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
</context>
<context>
    <name>iw::CreateCommand</name>
    <message>
        <source>No browser could be started. Open the address above yourself.</source>
        <translation type="vanished">Es ließ sich kein Browser starten. Öffnen Sie die Adresse oben selbst.</translation>
    </message>
</context>
<context>
    <name>iw::CreatePage</name>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Look it over. The instance is made when you press Create Instance.</source>
        <translation>Prüfen Sie die Angaben. Die Instanz entsteht erst mit „Instanz erstellen“.</translation>
    </message>
    <message>
        <source>This is mine</source>
        <translation>Diese ist es</translation>
    </message>
    <message>
        <source>None was made: sign in again</source>
        <translation>Keine davon: erneut anmelden</translation>
    </message>
    <message>
        <source>Create Instance</source>
        <translation>Instanz erstellen</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Instances that may be the one</source>
        <translation>Instanzen, die es sein könnten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Creating the instance…</source>
        <translation>Instanz wird erstellt…</translation>
    </message>
    <message>
        <source>You signed in to %1, but entered %2 on the Credentials page.</source>
        <translation>Sie haben sich bei %1 angemeldet, unter Zugangsdaten aber %2 eingegeben.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button: %1 is the address of the account that was signed in to</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The sign-in is more than ten minutes old; the provider will hardly take it any more.</source>
        <translation>Die Anmeldung ist mehr als zehn Minuten alt; der Anbieter wird sie kaum noch annehmen.</translation>
    </message>
    <message>
        <source>Signed in just now.</source>
        <translation>Gerade eben angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n minute(s) ago.</source>
        <translation>
            <numerusform>Vor %n Minute angemeldet.</numerusform>
            <numerusform>Vor %n Minuten angemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – id %2, created %3</source>
        <extracomment>An instance at the service: its name, its id, when it was created</extracomment>
        <translation>%1 – ID %2, erstellt %3</translation>
    </message>
    <message>
        <source>The vault stayed locked, so nothing was sent. The sign-in is still good: press Create Instance to try again.</source>
        <translation>Der Tresor blieb gesperrt, daher wurde nichts gesendet. Die Anmeldung gilt noch: Drücken Sie „Instanz erstellen“, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Opening the vault, so that the new instance can be saved…</source>
        <translation>Der Tresor wird geöffnet, damit die neue Instanz gespeichert werden kann…</translation>
    </message>
    <message>
        <source>No usable answer came. Looking whether the instance was made…</source>
        <translation>Es kam keine brauchbare Antwort. Es wird nachgesehen, ob die Instanz angelegt wurde…</translation>
    </message>
    <message>
        <source>The answer came just now; your customer may have signed in some time before.</source>
        <translation>Die Antwort kam gerade eben; Ihr Kunde kann sich schon früher angemeldet haben.</translation>
    </message>
    <message numerus="yes">
        <source>The answer came %n minute(s) ago; your customer may have signed in some time before.</source>
        <translation>
            <numerusform>Die Antwort kam vor %n Minute; Ihr Kunde kann sich schon früher angemeldet haben.</numerusform>
            <numerusform>Die Antwort kam vor %n Minuten; Ihr Kunde kann sich schon früher angemeldet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sign-in begins anew: the provider&apos;s page left nothing to keep. It may have a box of its own for that.</source>
        <translation>Die nächste Anmeldung beginnt von vorn: Die Seite des Anbieters hinterließ nichts zum Aufbewahren. Vielleicht hat sie dafür ein eigenes Kästchen.</translation>
    </message>
</context>
<context>
    <name>iw::CredentialsForm</name>
    <message>
        <source>That name or password was not accepted.</source>
        <translation>Dieser Name oder dieses Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>Der Proxy %1 fragt nach Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>%1 asks for a user name and a password before it shows the page.</source>
        <translation>%1 fragt nach Benutzernamen und Passwort, bevor die Seite erscheint.</translation>
    </message>
    <message>
        <source>In its words: “%1”.</source>
        <translation>Im Wortlaut: „%1“.</translation>
    </message>
    <message>
        <source>The line to it is not encrypted.</source>
        <translation>Die Verbindung dorthin ist unverschlüsselt.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Do not sign in</source>
        <translation>Nicht anmelden</translation>
    </message>
</context>
<context>
    <name>iw::CredentialsPage</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>The application that is registered with the provider, and the new instance&apos;s name.</source>
        <translation>Die beim Anbieter registrierte Anwendung und der Name der neuen Instanz.</translation>
    </message>
    <message>
        <source>%1 (as of %2, %3)</source>
        <extracomment>A dated notice: %1 is its text, %2 the day it was checked, %3 where it is said</extracomment>
        <translation>%1 (Stand %2, %3)</translation>
    </message>
    <message>
        <source>The vault stayed locked, so its secrets cannot be used. Unlock it with Next, or type them.</source>
        <translation>Der Tresor blieb gesperrt, daher lassen sich seine Geheimnisse nicht verwenden. Entsperren Sie ihn mit „Weiter“, oder geben Sie sie ein.</translation>
    </message>
</context>
<context>
    <name>iw::CustomerLink</name>
    <message>
        <source>Text to send along</source>
        <translation>Begleittext</translation>
    </message>
    <message>
        <source>Copy text with link</source>
        <translation>Text mit Link kopieren</translation>
    </message>
    <message>
        <source>Sign in here instead</source>
        <translation>Hier anmelden</translation>
    </message>
    <message>
        <source>The text with the link is on the clipboard.</source>
        <translation>Der Text mit dem Link ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Your customer sees the sign-in page of %1, signs in and allows the access. The browser then ends at %2, perhaps at an error page; that whole address is the answer. Paste it below.</source>
        <translation>Ihr Kunde sieht die Anmeldeseite von %1, meldet sich an und erlaubt den Zugriff. Der Browser endet dann bei %2, vielleicht auf einer Fehlerseite; diese ganze Adresse ist die Antwort. Fügen Sie sie unten ein.</translation>
    </message>
    <message>
        <source>How long the link holds is up to %1; nothing ends it here before you withdraw it. The answer is good for a few minutes only, ten at most: create the instance as soon as you have it.</source>
        <translation>Wie lange der Link gilt, bestimmt %1; hier endet er erst, wenn Sie ihn zurückziehen. Die Antwort gilt nur wenige Minuten, höchstens zehn: Erstellen Sie die Instanz, sobald Sie sie haben.</translation>
    </message>
    <message>
        <source>Hello,

to connect %1 I need your consent. Please open this link:

%2

1. The page belongs to %3. Sign in as usual and allow the access.
2. Your browser then ends at an address that begins with %4. The page may show an error; that is all right.
3. Copy the whole address from the browser&apos;s address line and send it to me at once: it is good for a few minutes only.

Your password stays with %3; I do not get to see it.</source>
        <extracomment>Sent to a customer by mail or chat: %1 is what is connected, %2 the link, %3 the host of its page, %4 the address that the sign-in ends at</extracomment>
        <translation>Guten Tag,

um %1 anzubinden, brauche ich Ihre Zustimmung. Bitte öffnen Sie diesen Link:

%2

1. Die Seite gehört zu %3. Melden Sie sich wie gewohnt an und erlauben Sie den Zugriff.
2. Ihr Browser endet dann bei einer Adresse, die mit %4 beginnt. Die Seite zeigt vielleicht einen Fehler; das ist in Ordnung.
3. Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers und senden Sie sie mir sofort: Sie gilt nur wenige Minuten.

Ihr Passwort bleibt bei %3; ich bekomme es nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>iw::DeleteAtServiceDialog</name>
    <message>
        <source>Delete at the Service</source>
        <translation>Beim Dienst löschen</translation>
    </message>
    <message>
        <source>“%1” (id %2) is deleted at %3 for good: its token stops working, and nobody can bring it back.</source>
        <translation>„%1“ (ID %2) wird bei %3 endgültig gelöscht: Der Token funktioniert nicht mehr, und niemand kann sie zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are deleted at %1 for good: their tokens stop working, and nobody can bring them back.</source>
        <translation>
            <numerusform>Eine Instanz wird bei %1 endgültig gelöscht: Ihr Token funktioniert nicht mehr, und niemand kann sie zurückholen.</numerusform>
            <numerusform>%n Instanzen werden bei %1 endgültig gelöscht: Ihre Tokens funktionieren nicht mehr, und niemand kann sie zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its row stays here, marked as gone, until you delete it here.</source>
        <translation>Ihre Zeile bleibt hier als verschwunden stehen, bis Sie sie hier löschen.</translation>
    </message>
    <message>
        <source>Their rows stay here, marked as gone, until you delete them here.</source>
        <translation>Ihre Zeilen bleiben hier als verschwunden stehen, bis Sie sie hier löschen.</translation>
    </message>
    <message>
        <source>Type the instance&apos;s &amp;name to confirm:</source>
        <translation>Geben Sie zur Bestätigung den &amp;Namen der Instanz ein:</translation>
    </message>
    <message>
        <source>Type the &amp;number of instances to confirm:</source>
        <translation>Geben Sie zur Bestätigung die &amp;Zahl der Instanzen ein:</translation>
    </message>
</context>
<context>
    <name>iw::Desktop</name>
    <message>
        <source>Open Recipe</source>
        <translation>Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are imported.</source>
        <translation>
            <numerusform>Eine Instanz ist importiert.</numerusform>
            <numerusform>%n Instanzen sind importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>Als Rezept speichern</translation>
    </message>
    <message>
        <source>Saved to %1, without secrets.</source>
        <translation>In %1 gespeichert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>The clipboard was emptied.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
</context>
<context>
    <name>iw::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are selected.</source>
        <translation>
            <numerusform>%n Instanz ist ausgewählt.</numerusform>
            <numerusform>%n Instanzen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an instance to see its details.</source>
        <translation>Wählen Sie eine Instanz, um ihre Details zu sehen.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Made at the practice service; no real customer is behind it.</source>
        <translation>Beim Übungsdienst erstellt; dahinter steht kein echter Kunde.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service URL</source>
        <translation>Dienst-URL</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Your customer signs in with the link and sends you the address it ends at. Then choose Paste the answer… in the row&apos;s menu.</source>
        <translation>Ihr Kunde meldet sich mit dem Link an und sendet Ihnen die Adresse, bei der er ankommt. Wählen Sie dann „Antwort einfügen…“ im Menü der Zeile.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>For the practice service; no real customer is behind it.</source>
        <translation>Für den Übungsdienst; dahinter steht kein echter Kunde.</translation>
    </message>
    <message>
        <source>Link made</source>
        <translation>Link erstellt</translation>
    </message>
    <message numerus="yes">
        <source>It was last known to work on %1. The provider forgets a sign-in that nobody uses for %n days; a check is such a use.</source>
        <extracomment>%1 is a day, %n the provider&apos;s term</extracomment>
        <translation>
            <numerusform>Zuletzt hat sie nachweislich am %1 funktioniert. Der Anbieter vergisst eine Anmeldung, die einen Tag lang niemand nutzt; eine Prüfung zählt als Nutzung.</numerusform>
            <numerusform>Zuletzt hat sie nachweislich am %1 funktioniert. Der Anbieter vergisst eine Anmeldung, die %n Tage lang niemand nutzt; eine Prüfung zählt als Nutzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>May have lapsed %n days ago.</source>
        <translation>
            <numerusform>Kann vor einem Tag abgelaufen sein.</numerusform>
            <numerusform>Kann vor %n Tagen abgelaufen sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lapses in %n days unless it is used.</source>
        <translation>
            <numerusform>Läuft in einem Tag ab, wenn niemand sie nutzt.</numerusform>
            <numerusform>Läuft in %n Tagen ab, wenn niemand sie nutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Letzter Datenaustausch</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
</context>
<context>
    <name>iw::DocumentationSaving</name>
    <message>
        <source>Save the API Documentation</source>
        <translation>API-Dokumentation speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>iw::DonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The instance exists and is saved here.</source>
        <translation>Die Instanz ist erstellt und hier gespeichert.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The service did not tell the instance&apos;s token. Look it up in the service&apos;s console.</source>
        <translation>Der Dienst hat das Token der Instanz nicht genannt. Sie finden es in der Konsole des Dienstes.</translation>
    </message>
    <message>
        <source>The service made the instance but calls it not valid. Try a first call before you rely on it.</source>
        <translation>Der Dienst hat die Instanz erstellt, nennt sie aber ungültig. Versuchen Sie einen ersten Aufruf, bevor Sie sich auf sie verlassen.</translation>
    </message>
    <message>
        <source>The service made the instance, but it is disabled.</source>
        <translation>Der Dienst hat die Instanz erstellt, sie ist aber deaktiviert.</translation>
    </message>
    <message>
        <source>Next steps:
• Send it with every request: copy the ready Authorization header from the table.
• Hand the credentials to another program: select the row, then Export…
• Use the instance in a formula, or map it to a virtual resource, in the service&apos;s console.</source>
        <translation type="vanished">Nächste Schritte:
• Senden Sie das Token mit jeder Anfrage: Der fertige Authorization-Header lässt sich aus der Tabelle kopieren.
• Übergeben Sie die Zugangsdaten an ein anderes Programm: Wählen Sie die Zeile aus, dann „Exportieren…“.
• Verwenden Sie die Instanz in der Konsole des Dienstes in einer Formula oder ordnen Sie sie einer virtuellen Ressource zu.</translation>
    </message>
    <message>
        <source>The instance exists. Its secrets are kept here only until the program ends.</source>
        <translation>Die Instanz ist erstellt. Ihre Geheimnisse bleiben hier nur bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>Another one like this…</source>
        <translation>Noch eine wie diese…</translation>
    </message>
</context>
<context>
    <name>iw::EditDialog</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The instance with the id %1 at %2. The tags replace all that it has there.</source>
        <translation>Die Instanz mit der ID %1 bei %2. Die Tags ersetzen alle, die sie dort hat.</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n instances at their service.</source>
        <translation>
            <numerusform>Die Tags einer Instanz bei ihrem Dienst.</numerusform>
            <numerusform>Die Tags von %n Instanzen bei ihrem Dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add these tags to those that each has</source>
        <translation>Diese Tags zu denen jeder Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Take these tags away</source>
        <translation>Diese Tags wegnehmen</translation>
    </message>
    <message>
        <source>Replace all tags by these</source>
        <translation>Alle Tags durch diese ersetzen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>What is to become of the tags</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Save at the Service</source>
        <translation>Beim Dienst speichern</translation>
    </message>
    <message>
        <source>Change Tags</source>
        <translation>Tags ändern</translation>
    </message>
</context>
<context>
    <name>iw::EnginePage</name>
    <message>
        <source>The page asked for a permission; a sign-in does not need it.</source>
        <translation>Die Seite bat um eine Berechtigung; für eine Anmeldung ist keine nötig.</translation>
    </message>
    <message>
        <source>The page wanted to fill the screen; it stays in its frame.</source>
        <translation>Die Seite wollte den ganzen Bildschirm füllen; sie bleibt in ihrem Rahmen.</translation>
    </message>
    <message>
        <source>The page wanted to reach files; a sign-in does not need any.</source>
        <translation>Die Seite wollte auf Dateien zugreifen; für eine Anmeldung sind keine nötig.</translation>
    </message>
    <message>
        <source>The page wanted to print; that is possible in your own browser only.</source>
        <translation>Die Seite wollte drucken; das geht nur in Ihrem eigenen Browser.</translation>
    </message>
    <message>
        <source>The page asked for a file; a sign-in does not need any.</source>
        <translation>Die Seite bat um eine Datei; für eine Anmeldung ist keine nötig.</translation>
    </message>
    <message>
        <source>The page wanted to open a file of this computer or a page of the browser itself; that was stopped.</source>
        <translation>Die Seite wollte eine Datei dieses Computers oder eine Seite des Browsers selbst öffnen; das wurde verhindert.</translation>
    </message>
</context>
<context>
    <name>iw::ExchangeDialog</name>
    <message>
        <source>Exchange</source>
        <translation>Datenaustausch</translation>
    </message>
    <message>
        <source>Every request and answer since the program started. Secrets are replaced by marks; nothing of this is kept.</source>
        <translation>Alle Anfragen und Antworten seit dem Programmstart. Geheimnisse sind durch Zeichen ersetzt; nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a line above.</source>
        <translation>Wählen Sie oben eine Zeile.</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the Exchange</source>
        <translation>Datenaustausch speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>iw::ExchangeModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>Milliseconds that a call took</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>iw::ExchangeView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show all exchange…</source>
        <translation>Ganzen Datenaustausch zeigen…</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Copy the exchange</source>
        <translation>Datenaustausch kopieren</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Datenaustausch</translation>
    </message>
    <message>
        <source>Nothing was said about it since the program started.</source>
        <translation>Seit dem Start des Programms wurde nichts über sie ausgetauscht.</translation>
    </message>
    <message>
        <source>%1: under way</source>
        <translation>%1: läuft</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <translation>%1: keine Antwort</translation>
    </message>
    <message>
        <source>%1: answered with %2</source>
        <translation>%1: mit %2 beantwortet</translation>
    </message>
</context>
<context>
    <name>iw::ExplainCommand</name>
    <message>
        <source>Paste the text here, then press Ctrl+D on a line of its own.</source>
        <translation>Fügen Sie den Text hier ein und drücken Sie dann in einer eigenen Zeile Strg+D.</translation>
    </message>
</context>
<context>
    <name>iw::ExplainDialog</name>
    <message>
        <source>Explain an Error</source>
        <translation>Fehler erklären</translation>
    </message>
    <message>
        <source>Paste what you were shown: an error&apos;s words, the service&apos;s answer, the address you were sent back to, or a status. It stays on this computer.</source>
        <translation>Fügen Sie ein, was Ihnen gezeigt wurde: den Wortlaut eines Fehlers, die Antwort des Dienstes, die Adresse, zu der Sie zurückgeleitet wurden, oder einen Status. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
</context>
<context>
    <name>iw::ExportCommand</name>
    <message>
        <source>Instances of a practice service are left out: name their ids to export them.</source>
        <translation>Instanzen eines Übungsdienstes werden ausgelassen: Nennen Sie ihre IDs, um sie zu exportieren.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file is in clear and lies in the git work tree %1: take care not to commit it.</source>
        <translation>Die Datei ist im Klartext und liegt im Git-Arbeitsverzeichnis %1: Achten Sie darauf, sie nicht zu committen.</translation>
    </message>
    <message>
        <source>--reveal-account goes with --reveal: user and organization secret are of no use without the token.</source>
        <translation>--reveal-account gehört zu --reveal: User und Organization Secret nützen ohne das Token nichts.</translation>
    </message>
    <message>
        <source>Missing: --format, one of %1</source>
        <translation>Es fehlt: --format, eines von %1</translation>
    </message>
    <message>
        <source>User and organization secret stay hidden; --reveal-account writes them as well.</source>
        <translation>User und Organization Secret bleiben verborgen; --reveal-account schreibt auch sie.</translation>
    </message>
</context>
<context>
    <name>iw::ExportDialog</name>
    <message>
        <source>Write tokens and other secrets in clear</source>
        <translation>Token und andere Geheimnisse im Klartext schreiben</translation>
    </message>
    <message>
        <source>… and the user and organization secret as well</source>
        <translation>… und auch User Secret und Organization Secret</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Copy to Clipboard</source>
        <translation>In Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Save to File…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählte</numerusform>
            <numerusform>%n ausgewählte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n, practice instances left out</source>
        <translation>
            <numerusform>Alle (%n), ohne Übungsinstanzen</numerusform>
            <numerusform>Alle (%n), ohne Übungsinstanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>With the user and organization secret anybody who reads this export can use the whole account at the service. Keep it out of mail, chats and repositories.</source>
        <translation type="vanished">Wer User Secret und Organization Secret liest, kann das ganze Konto beim Dienst nutzen. Der Export gehört nicht in Mails, Chats oder Repositorys.</translation>
    </message>
    <message>
        <source>Anybody who reads this export can use these instances. Keep it out of mail, chats and repositories.</source>
        <translation>Wer dies liest, kann die Instanzen nutzen. Nicht in Mails, Chats oder Repositorys ablegen.</translation>
    </message>
    <message>
        <source>Secrets are masked. The export shows which ones there are.</source>
        <translation>Geheimnisse sind maskiert. Der Export zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Preview of the first %1 of %2</source>
        <translation>Vorschau der ersten %1 von %2</translation>
    </message>
    <message>
        <source>Copied to the clipboard, secrets masked.</source>
        <translation>In die Zwischenablage kopiert, Geheimnisse maskiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied; taken off the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Kopiert; wird in %n Sekunde aus der Zwischenablage entfernt.</numerusform>
            <numerusform>Kopiert; wird in %n Sekunden aus der Zwischenablage entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied; it stays on the clipboard until the program ends.</source>
        <translation>Kopiert; bleibt bis zum Programmende in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Filter of a file dialog: %1 is the format&apos;s name, %2 the ending of its files</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Save the Export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Saved to %1, in clear, readable by you only.</source>
        <translation>In %1 gespeichert, im Klartext, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Saved to %1, secrets masked.</source>
        <translation>In %1 gespeichert, Geheimnisse maskiert.</translation>
    </message>
    <message>
        <source>No instance has come of the selected rows yet, so there is nothing of them to export.</source>
        <translation>Aus den ausgewählten Zeilen ist noch keine Instanz entstanden, daher gibt es von ihnen nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Save secrets in clear inside the git work tree %1?</source>
        <translation>Geheimnisse im Klartext innerhalb des Git-Arbeitsverzeichnisses %1 speichern?</translation>
    </message>
    <message>
        <source>Committed by mistake, they reach everybody who has the repository.</source>
        <translation>Versehentlich committet, erreichen sie jeden, der das Repository hat.</translation>
    </message>
    <message>
        <source>Save Anyway</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Fetch name, tags, state and token from their service first</source>
        <translation>Zuerst Name, Tags, Status und Token vom Dienst holen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>With User Secret and Organization Secret anybody who reads this export can use these whole accounts: %1. Keep it out of mail, chats and repositories.</source>
        <translation>Mit User Secret und Organization Secret kann jeder, der diesen Export liest, diese ganzen Konten verwenden: %1. Halten Sie ihn aus E-Mails, Chats und Repositories heraus.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="vanished">Token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation type="vanished">Authorization-Header</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="vanished">Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="vanished">Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="vanished">Erstellt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All fields ▾</source>
        <translation>Alle Felder ▾</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen ▾</source>
        <translation>
            <numerusform>%n ausgewählt ▾</numerusform>
            <numerusform>%n ausgewählt ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching from the service…</source>
        <translation>Vom Dienst wird geholt…</translation>
    </message>
    <message>
        <source>Fetching from the service: %1 of %2</source>
        <translation>Vom Dienst wird geholt: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances could not be fetched. Export what is saved here?</source>
        <translation>
            <numerusform>Eine von %1 Instanzen ließ sich nicht holen. Exportieren, was hier gespeichert ist?</numerusform>
            <numerusform>%n von %1 Instanzen ließen sich nicht holen. Exportieren, was hier gespeichert ist?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of them is “%1”: %2</source>
        <translation>Die erste davon ist „%1“: %2</translation>
    </message>
    <message>
        <source>Export What Is Saved</source>
        <translation>Gespeichertes exportieren</translation>
    </message>
    <message>
        <source>There is no instance to export yet.</source>
        <translation>Es gibt noch keine Instanz zum Exportieren.</translation>
    </message>
    <message>
        <source>Practice instances are exported when they are selected: close this, and select their rows first.</source>
        <translation>Übungsinstanzen werden exportiert, wenn sie ausgewählt sind: Schließen Sie dies und wählen Sie zuerst ihre Zeilen aus.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only what tells which instance it is and where</source>
        <translation>Nur, was sagt, welche Instanz es ist und wo</translation>
    </message>
    <message>
        <source>Written: %1 of %2</source>
        <translation>Geschrieben: %1 von %2</translation>
    </message>
</context>
<context>
    <name>iw::ExportFields</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Kopfzeile</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Name of the connector</source>
        <translation>Name des Konnektors</translation>
    </message>
</context>
<context>
    <name>iw::FieldEdit</name>
    <message>
        <source>Kept in the vault</source>
        <translation>Im Tresor aufbewahrt</translation>
    </message>
    <message>
        <source>The saved one is used. Type only to use another.</source>
        <translation>Der gespeicherte Wert wird verwendet. Nur für einen anderen etwas eingeben.</translation>
    </message>
</context>
<context>
    <name>iw::ForgetDialog</name>
    <message>
        <source>Also remove my own connectors and export formats</source>
        <translation>Auch meine eigenen Konnektoren und Exportformate entfernen</translation>
    </message>
    <message>
        <source>Forget Everything on This Computer</source>
        <translation>Alles auf diesem Computer vergessen</translation>
    </message>
    <message>
        <source>Everything below is deleted for good, with every token and secret that is saved here. The instances themselves stay at their services and go on working. Backups and exports that you saved elsewhere are not touched.</source>
        <translation>Alles unten Aufgeführte wird endgültig gelöscht, mit jedem Token und Geheimnis, das hier gespeichert ist. Die Instanzen selbst bleiben bei ihren Diensten und arbeiten weiter. Sicherungen und Exporte, die Sie anderswo gespeichert haben, bleiben unberührt.</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Computer aufbewahrt wird</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Forget Everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Vault with instances and secrets</source>
        <translation>Tresor mit Instanzen und Geheimnissen</translation>
    </message>
    <message>
        <source>Earlier copy of the vault</source>
        <translation>Frühere Kopie des Tresors</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>Web storage and cache</source>
        <translation>Webspeicher und Cache</translation>
    </message>
    <message>
        <source>My own data files</source>
        <translation>Eigene Datendateien</translation>
    </message>
    <message>
        <source>Key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>Alles auf diesem Computer vergessen?</translation>
    </message>
    <message>
        <source>Every saved instance, token and secret is deleted here. Without a backup nothing brings them back. The program ends afterwards.</source>
        <translation>Alle gespeicherten Instanzen, Token und Geheimnisse werden hier gelöscht. Ohne Sicherung bringt nichts sie zurück. Danach endet das Programm.</translation>
    </message>
    <message>
        <source>Forget Everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Removing… The system may ask for the keychain&apos;s password.</source>
        <translation>Wird entfernt… Das System fragt vielleicht nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>Noch da: %1</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>War nicht da</translation>
    </message>
    <message>
        <source>Everything was removed from this computer.</source>
        <translation>Alles wurde von diesem Computer entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are still there. Remove them by hand; a keychain&apos;s entry is found under its name with the system&apos;s password manager.</source>
        <translation>
            <numerusform>%n Eintrag ist noch da. Entfernen Sie ihn von Hand; einen Eintrag des Schlüsselbunds finden Sie unter seinem Namen in der Passwortverwaltung des Systems.</numerusform>
            <numerusform>%n Einträge sind noch da. Entfernen Sie sie von Hand; einen Eintrag des Schlüsselbunds finden Sie unter seinem Namen in der Passwortverwaltung des Systems.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends when this window is closed.</source>
        <translation>Das Programm endet, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Close the Program</source>
        <translation>Programm beenden</translation>
    </message>
</context>
<context>
    <name>iw::HistoryView</name>
    <message>
        <source>Checked: it works</source>
        <translation>Geprüft: Sie funktioniert</translation>
    </message>
    <message>
        <source>Checked: it is disabled</source>
        <translation>Geprüft: Sie ist deaktiviert</translation>
    </message>
    <message>
        <source>Checked: service or provider refuse it</source>
        <translation>Geprüft: Dienst oder Anbieter lehnt sie ab</translation>
    </message>
    <message>
        <source>Checked: the service does not know it any more</source>
        <translation>Geprüft: Der Dienst kennt sie nicht mehr</translation>
    </message>
    <message>
        <source>Checked: the service or the provider could not be reached</source>
        <translation>Geprüft: Dienst oder Anbieter war nicht erreichbar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Tagged “%1”</source>
        <translation>Tags „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Tags “%1” taken off</source>
        <translation>Tags „%1“ weggenommen</translation>
    </message>
    <message>
        <source>Tags changed from “%1” to “%2”</source>
        <translation>Tags von „%1“ in „%2“ geändert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Created; the service&apos;s answer was lost, and it was found there</source>
        <translation>Erstellt; die Antwort des Dienstes ging verloren, und sie wurde dort gefunden</translation>
    </message>
    <message>
        <source>Taken over from the service</source>
        <translation>Vom Dienst übernommen</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Brought up to date from the service</source>
        <translation>Vom Dienst auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Re-authenticated</source>
        <translation>Neu angemeldet</translation>
    </message>
    <message>
        <source>Renamed from “%1” to “%2”</source>
        <translation>Von „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Enabled at the service</source>
        <translation>Beim Dienst aktiviert</translation>
    </message>
    <message>
        <source>Disabled at the service</source>
        <translation>Beim Dienst deaktiviert</translation>
    </message>
    <message>
        <source>Deleted at the service</source>
        <translation>Beim Dienst gelöscht</translation>
    </message>
    <message>
        <source>Something that a newer version of this program did</source>
        <translation>Etwas, das eine neuere Version dieses Programms getan hat</translation>
    </message>
    <message>
        <source>Nothing was written down yet; it was saved before this program kept a history.</source>
        <translation>Noch wurde nichts vermerkt; sie wurde gespeichert, bevor dieses Programm einen Verlauf führte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times since %1</source>
        <extracomment>How often the same happened, never once; %1 is a date</extracomment>
        <translation>
            <numerusform>Einmal seit %1</numerusform>
            <numerusform>%Ln-mal seit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ImportCommand</name>
    <message>
        <source>Without %1.</source>
        <translation type="vanished">Ohne %1.</translation>
    </message>
    <message>
        <source>Not in the file: %1.</source>
        <translation>Nicht in der Datei: %1.</translation>
    </message>
    <message>
        <source>Without user and organization secret only the instances&apos; own calls work. Export them with --reveal-account and import that with --take.</source>
        <translation>Ohne User und Organization Secret gehen nur die eigenen Aufrufe der Instanzen. Exportieren Sie sie mit --reveal-account und importieren Sie das mit --take.</translation>
    </message>
    <message>
        <source>Without user and organization secret only the instances&apos; own calls work. Give them a saved account: the same with --take --account NAME; &quot;accounts&quot; lists them.</source>
        <translation>Ohne User und Organization Secret gehen nur die eigenen Aufrufe der Instanzen. Geben Sie ihnen ein gespeichertes Konto: dasselbe mit --take --account NAME; „accounts“ zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>iw::ImportDialog</name>
    <message>
        <source>Take the secrets over into instances that are here already</source>
        <translation>Die Geheimnisse in Instanzen übernehmen, die schon hier sind</translation>
    </message>
    <message>
        <source>Account of those without its secrets</source>
        <translation>Konto derer ohne dessen Geheimnisse</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Instances that were exported as JSON, .env or shell script with their secrets in clear. User and organization secret are valid for their whole account.</source>
        <translation type="vanished">Instanzen, die als JSON, .env oder Shell-Skript mit ihren Geheimnissen im Klartext exportiert wurden. User Secret und Organization Secret gelten für ihr ganzes Konto.</translation>
    </message>
    <message>
        <source>What would be saved</source>
        <translation>Was gespeichert würde</translation>
    </message>
    <message>
        <source>None: they are saved without an account</source>
        <translation>Keines: Sie werden ohne Konto gespeichert</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste from Clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Exports (*.json *.env *.sh);;All files (*)</source>
        <translation type="vanished">Exporte (*.json *.env *.sh);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This describes an instance that is to be made, not one that exists.</source>
        <translation>Das beschreibt eine Instanz, die erst erstellt werden soll, keine vorhandene.</translation>
    </message>
    <message>
        <source>Open in the Wizard</source>
        <translation>Im Assistenten öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Instances</source>
        <translation>
            <numerusform>Eine Instanz importieren</numerusform>
            <numerusform>%n Instanzen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a backup of a whole vault. It opens with a passphrase of its own.</source>
        <translation>Dies ist die Sicherung eines ganzen Tresors. Sie öffnet sich mit einer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Restore from It…</source>
        <translation>Daraus wiederherstellen…</translation>
    </message>
    <message>
        <source>Instances that were exported as JSON, .env or shell script with their secrets in clear, or a backup. User and organization secret are valid for their whole account.</source>
        <translation>Instanzen, die als JSON, .env oder Shell-Skript mit ihren Geheimnissen im Klartext exportiert wurden, oder eine Sicherung. User und Organization Secret gelten für ihr ganzes Konto.</translation>
    </message>
    <message>
        <source>Exports and backups (*.json *.env *.sh *.iwbackup);;All files (*)</source>
        <translation>Exporte und Sicherungen (*.json *.env *.sh *.iwbackup);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>iw::ImportModel</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API Secret</source>
        <translation>API Secret</translation>
    </message>
    <message>
        <source>Twice in this file</source>
        <translation>Zweimal in dieser Datei</translation>
    </message>
    <message>
        <source>Here already; its secrets are taken over</source>
        <translation>Schon hier; die Geheimnisse werden übernommen</translation>
    </message>
    <message>
        <source>Here already; left out</source>
        <translation>Schon hier; bleibt weg</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New; without account secrets</source>
        <translation>Neu; ohne Geheimnisse des Kontos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Secrets in the file</source>
        <translation>Geheimnisse in der Datei</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>iw::ImportReader</name>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” holds a zero character</source>
        <translation>„%1“ enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“serviceUrl” is no address of a service</source>
        <translation type="vanished">„serviceUrl“ ist keine Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>the token is missing or masked; export with secrets in clear</source>
        <translation>der Token fehlt oder ist verdeckt; exportieren Sie mit Geheimnissen im Klartext</translation>
    </message>
    <message>
        <source>no CE_INSTANCE_ID is in it</source>
        <translation type="vanished">darin ist kein CE_INSTANCE_ID</translation>
    </message>
    <message>
        <source>“%1” is no address of a service</source>
        <translation>„%1“ ist keine Adresse eines Dienstes</translation>
    </message>
    <message>
        <source>it is larger than 64 MiB</source>
        <translation>es ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>es ist UTF-16; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>it holds a zero byte</source>
        <translation>es enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>es ist kein UTF-8</translation>
    </message>
    <message>
        <source>this key is there twice</source>
        <translation>dieser Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>there are no instances in it</source>
        <translation>es enthält keine Instanzen</translation>
    </message>
    <message>
        <source>“format” is not instance-wizard/1</source>
        <translation type="vanished">„format“ ist nicht instance-wizard/1</translation>
    </message>
    <message>
        <source>it is cut off: a quote is not closed</source>
        <translation>es ist abgeschnitten: Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“%1” holds a character that none has</source>
        <translation>„%1“ enthält ein Zeichen, das keine hat</translation>
    </message>
    <message>
        <source>“createdAt” is no date, such as 2026-01-31T12:00:00Z</source>
        <translation type="vanished">„createdAt“ ist kein Datum wie 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>“tags” must be a list of texts</source>
        <translation>„tags“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>“configuration” must be an object</source>
        <translation>„configuration“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>this is no key of a configuration</source>
        <translation>dies ist kein Schlüssel einer Konfiguration</translation>
    </message>
    <message>
        <source>it is no export of this program, or holds no CE_INSTANCE_ID and CE_CONNECTOR</source>
        <translation>es ist kein Export dieses Programms oder enthält kein CE_INSTANCE_ID und CE_CONNECTOR</translation>
    </message>
    <message>
        <source>a shell would put something else there; write the value itself, in single quotes</source>
        <translation>eine Shell würde hier etwas anderes einsetzen; schreiben Sie den Wert selbst, in einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>only assignments can be read from a shell script</source>
        <translation>aus einem Shell-Skript lassen sich nur Zuweisungen lesen</translation>
    </message>
    <message>
        <source>it is not clear whether this begins a comment; put the value into quotes</source>
        <translation>es ist unklar, ob hier ein Kommentar beginnt; setzen Sie den Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is no JSON export of this program: “format” is not instance-wizard/1</source>
        <translation>es ist kein JSON-Export dieses Programms: „format“ ist nicht instance-wizard/1</translation>
    </message>
    <message>
        <source>“%1” is no date, such as 2026-01-31T12:00:00Z</source>
        <translation>„%1“ ist kein Datum wie 2026-01-31T12:00:00Z</translation>
    </message>
</context>
<context>
    <name>iw::InstanceFilters</name>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A value that can be filtered by, and how many instances have it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: search for them</source>
        <translation>
            <numerusform>%Ln weiterer: danach suchen</numerusform>
            <numerusform>%Ln weitere: danach suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>Gefiltert nach</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column and what it is filtered by</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>Filter %1: %2 entfernen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Remove the filter “Needs attention”</source>
        <translation>Den Filter „Braucht Aufmerksamkeit“ entfernen</translation>
    </message>
</context>
<context>
    <name>iw::InstanceTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 (practice, no real customer)</source>
        <translation>%1 (Übung, kein echter Kunde)</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt geprüft</translation>
    </message>
</context>
<context>
    <name>iw::InstanceTasks</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>“%1” works.</source>
        <translation>„%1“ funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>All %n instances work.</source>
        <translation>
            <numerusform>Die eine Instanz funktioniert.</numerusform>
            <numerusform>Alle %n Instanzen funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance needs attention.</source>
        <translation>Die Instanz braucht Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances need attention.</source>
        <translation>
            <numerusform>Eine von %1 Instanzen braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n von %1 Instanzen brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n instances are changed.</source>
        <translation>
            <numerusform>Die Tags einer Instanz sind geändert.</numerusform>
            <numerusform>Die Tags von %n Instanzen sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
    <message>
        <source>Changed. The service made “%1” of the name “%2”.</source>
        <translation>Geändert. Der Dienst hat „%1“ aus dem Namen „%2“ gemacht.</translation>
    </message>
    <message>
        <source>The instance was not changed.</source>
        <translation>Die Instanz wurde nicht geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not changed.</source>
        <translation>
            <numerusform>Eine von %1 Instanzen wurde nicht geändert.</numerusform>
            <numerusform>%n von %1 Instanzen wurden nicht geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Wird aktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are enabled. Whether they work again, a check tells.</source>
        <translation>
            <numerusform>Eine Instanz ist aktiviert. Ob sie wieder funktioniert, sagt eine Prüfung.</numerusform>
            <numerusform>%n Instanzen sind aktiviert. Ob sie wieder funktionieren, sagt eine Prüfung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance was not enabled.</source>
        <translation>Die Instanz wurde nicht aktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not enabled.</source>
        <translation>
            <numerusform>Eine von %1 Instanzen wurde nicht aktiviert.</numerusform>
            <numerusform>%n von %1 Instanzen wurden nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>Wird deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are disabled.</source>
        <translation>
            <numerusform>Eine Instanz ist deaktiviert.</numerusform>
            <numerusform>%n Instanzen sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance was not disabled.</source>
        <translation>Die Instanz wurde nicht deaktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not disabled.</source>
        <translation>
            <numerusform>Eine von %1 Instanzen wurde nicht deaktiviert.</numerusform>
            <numerusform>%n von %1 Instanzen wurden nicht deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable “%1” at %2?</source>
        <translation>„%1“ bei %2 deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n instances at their service?</source>
        <translation>
            <numerusform>Eine Instanz bei ihrem Dienst deaktivieren?</numerusform>
            <numerusform>%n Instanzen bei ihrem Dienst deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call through it is refused until it is enabled again. Nothing is deleted.</source>
        <translation>Jeder Aufruf darüber wird abgelehnt, bis sie wieder aktiviert ist. Gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Delete at the service</source>
        <translation>Beim Dienst löschen</translation>
    </message>
    <message>
        <source>Deleting at the service</source>
        <translation>Wird beim Dienst gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are deleted at their service. Their rows are still here.</source>
        <translation>
            <numerusform>Eine Instanz ist bei ihrem Dienst gelöscht. Ihre Zeile ist noch hier.</numerusform>
            <numerusform>%n Instanzen sind bei ihrem Dienst gelöscht. Ihre Zeilen sind noch hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The instance was not deleted at the service.</source>
        <translation>Die Instanz wurde beim Dienst nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not deleted at the service.</source>
        <translation>
            <numerusform>Eine von %1 Instanzen wurde beim Dienst nicht gelöscht.</numerusform>
            <numerusform>%n von %1 Instanzen wurden beim Dienst nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No instance has come of these rows yet.</source>
        <translation>Aus diesen Zeilen ist noch keine Instanz entstanden.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n instances were left alone.</source>
        <translation>
            <numerusform>Abgebrochen; eine Instanz blieb unberührt.</numerusform>
            <numerusform>Abgebrochen; %n Instanzen blieben unberührt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Delete Here as Well…</source>
        <translation>Auch hier löschen…</translation>
    </message>
</context>
<context>
    <name>iw::InstanceView</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Move %1 Left</source>
        <translation>%1 nach links</translation>
    </message>
    <message>
        <source>Move %1 Right</source>
        <translation>%1 nach rechts</translation>
    </message>
    <message>
        <source>All as at First</source>
        <translation>Alles wie zu Beginn</translation>
    </message>
    <message>
        <source>Newest First, as Saved</source>
        <translation>Neueste zuerst, wie gespeichert</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>iw::KeptSessionsDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Kept Sign-ins</source>
        <translation>Aufbewahrte Anmeldungen</translation>
    </message>
    <message>
        <source>Kept sign-ins</source>
        <translation>Aufbewahrte Anmeldungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No sign-in is kept. Keep me signed in, on the sign-in page inside this program, keeps one.</source>
        <translation>Keine Anmeldung wird aufbewahrt. „Angemeldet bleiben“ auf der Anmeldeseite in diesem Programm bewahrt eine auf.</translation>
    </message>
    <message>
        <source>For these accounts the sign-in page inside this program begins signed in. Their cookies are sealed in the vault, each for its account at one service only.</source>
        <translation>Für diese Konten beginnt die Anmeldeseite in diesem Programm angemeldet. Ihre Cookies sind im Tresor versiegelt, jeweils nur für ihr Konto bei einem Dienst.</translation>
    </message>
</context>
<context>
    <name>iw::ListCommand</name>
    <message>
        <source>No instance is saved yet.</source>
        <translation>Noch keine Instanz gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Nichts ist unfertig.</translation>
    </message>
</context>
<context>
    <name>iw::MainWindow</name>
    <message>
        <source>No instances yet</source>
        <translation>Noch keine Instanzen</translation>
    </message>
    <message>
        <source>Create one at your service, or try everything with the practice service, which runs on this computer and needs no account.</source>
        <translation>Erstellen Sie eine bei Ihrem Dienst oder probieren Sie alles mit dem Übungsdienst aus, der auf diesem Computer läuft und kein Konto braucht.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>Alle Instanzen zeigen</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words in any column, each must occur (%1)</source>
        <translation>Wörter aus beliebigen Spalten, alle müssen vorkommen (%1)</translation>
    </message>
    <message>
        <source>No instance holds “%1”.</source>
        <translation>Keine Instanz enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 instances</source>
        <translation>%1 von %2 Instanzen</translation>
    </message>
    <message>
        <source>1 instance</source>
        <translation>1 Instanz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances</source>
        <translation>
            <numerusform>%Ln Instanz</numerusform>
            <numerusform>%Ln Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1 is what was copied, such as &quot;Id&quot;</extracomment>
        <translation>%1 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared when the program ends</source>
        <translation>Zwischenablage wird beim Programmende geleert</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Delete “%1” here?</source>
        <translation>„%1“ hier löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instances here?</source>
        <translation>
            <numerusform>%n Instanz hier löschen?</numerusform>
            <numerusform>%n Instanzen hier löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The token and the other secrets saved on this computer are forgotten for good. The instance itself stays at %1 and goes on working.</source>
        <translation type="vanished">Das Token und die übrigen auf diesem Computer gespeicherten Geheimnisse gehen endgültig verloren. Die Instanz selbst bleibt bei %1 und arbeitet weiter.</translation>
    </message>
    <message>
        <source>The tokens and the other secrets saved on this computer are forgotten for good. The instances themselves stay at their service and go on working.</source>
        <translation type="vanished">Die Token und die übrigen auf diesem Computer gespeicherten Geheimnisse gehen endgültig verloren. Die Instanzen selbst bleiben bei ihrem Dienst und arbeiten weiter.</translation>
    </message>
    <message>
        <source>Delete Here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Deleted here.</source>
        <translation type="vanished">Hier gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances deleted here.</source>
        <translation type="vanished">
            <numerusform>%Ln Instanz hier gelöscht.</numerusform>
            <numerusform>%Ln Instanzen hier gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secrets are locked.</source>
        <translation>Die Geheimnisse sind gesperrt.</translation>
    </message>
    <message>
        <source>The wizard was closed when the secrets were locked. A new one has what you typed, without the secrets.</source>
        <translation>Der Assistent wurde geschlossen, als die Geheimnisse gesperrt wurden. Ein neuer enthält Ihre Eingaben, ohne die Geheimnisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for sign-in</source>
        <translation>
            <numerusform>%Ln wartet auf Anmeldung</numerusform>
            <numerusform>%Ln warten auf Anmeldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the sign-in for “%1”?</source>
        <translation>Anmeldung für „%1“ zurückziehen?</translation>
    </message>
    <message>
        <source>Its answer is not taken any more, and the secrets saved for it are forgotten for good. Your customer can still open the link, which then leads to nothing here.</source>
        <translation>Ihre Antwort wird nicht mehr angenommen, und die dafür gespeicherten Geheimnisse gehen endgültig verloren. Ihr Kunde kann den Link weiterhin öffnen; er führt hier dann zu nichts.</translation>
    </message>
    <message>
        <source>The row and the secrets saved for it are forgotten for good, and the answer to its link is not taken any more.</source>
        <translation type="vanished">Die Zeile und die dafür gespeicherten Geheimnisse gehen endgültig verloren, und die Antwort auf ihren Link wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Show only some services, connectors, tags or states</source>
        <translation>Nur bestimmte Dienste, Konnektoren, Tags oder Status zeigen</translation>
    </message>
    <message>
        <source>No instance passes the filters.</source>
        <translation>Keine Instanz passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No instance that passes the filters holds “%1”.</source>
        <translation>Keine Instanz, die zu den Filtern passt, enthält „%1“.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” (id %2) here?</source>
        <extracomment>Several may have the same name</extracomment>
        <translation>„%1“ (ID %2) hier löschen?</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Needs Attention (%1)</source>
        <translation>Braucht Aufmerksamkeit (%1)</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>Eine braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and other secrets saved for them on this computer are forgotten. At the service nothing changes.</source>
        <translation>Tokens und andere Geheimnisse, die auf diesem Computer dafür gespeichert sind, werden vergessen. Beim Dienst ändert sich nichts.</translation>
    </message>
    <message>
        <source>They are kept until the program ends only, so this cannot be undone.</source>
        <translation>Sie werden nur bis zum Ende des Programms aufbewahrt, daher lässt sich das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is deleted here. At the service nothing changed.</source>
        <translation>„%1“ ist hier gelöscht. Beim Dienst hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n instances are deleted here. At the service nothing changed.</source>
        <translation>
            <numerusform>Eine Instanz ist hier gelöscht. Beim Dienst hat sich nichts geändert.</numerusform>
            <numerusform>%n Instanzen sind hier gelöscht. Beim Dienst hat sich nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Zurückgeholt.</translation>
    </message>
</context>
<context>
    <name>iw::MainWindowActions</name>
    <message>
        <source>New Instance…</source>
        <translation>Neue Instanz…</translation>
    </message>
    <message>
        <source>Try with the practice service</source>
        <translation>Mit dem Übungsdienst ausprobieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy Authorization header</source>
        <translation>Authorization-Header kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Delete here…</source>
        <translation type="vanished">Hier löschen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Exchange…</source>
        <translation>Datenaustausch…</translation>
    </message>
    <message>
        <source>What was said to the services and what they answered, without secrets</source>
        <translation>Was den Diensten gesendet wurde und was sie antworteten, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>About Instance Wizard</source>
        <translation>Über Instance Wizard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Instance</source>
        <extracomment>Menu with what can be done with the selected instances</extracomment>
        <translation>&amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Security</source>
        <extracomment>Menu about how the saved secrets are protected</extracomment>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Unfinished Creations…</source>
        <translation>Unfertige Erstellungen…</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy und Zertifikate</translation>
    </message>
    <message>
        <source>Explain an Error…</source>
        <translation>Fehler erklären…</translation>
    </message>
    <message>
        <source>Paste the answer…</source>
        <translation>Antwort einfügen…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Kept Sign-ins…</source>
        <translation>Aufbewahrte Anmeldungen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The shown columns of the selected rows, for a spreadsheet; no secrets</source>
        <translation>Die gezeigten Spalten der ausgewählten Zeilen, für eine Tabellenkalkulation; keine Geheimnisse</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New Instance Like This…</source>
        <translation>Neue Instanz wie diese…</translation>
    </message>
    <message>
        <source>Open Recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>Als Rezept speichern…</translation>
    </message>
    <message>
        <source>What is needed to create such instances again, without secrets</source>
        <translation>Was nötig ist, um solche Instanzen noch einmal zu erstellen, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Whether the selected instances, or all where none is, still work</source>
        <translation>Ob die ausgewählten Instanzen noch funktionieren, oder alle, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Re-authenticate…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Name and tags</source>
        <translation>Name und Tags</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Undo Delete Here</source>
        <translation>Löschen hier rückgängig machen</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>Hier löschen</translation>
    </message>
    <message>
        <source>Delete at the Service…</source>
        <translation>Beim Dienst löschen…</translation>
    </message>
    <message>
        <source>Compare with the Service…</source>
        <translation>Mit dem Dienst vergleichen…</translation>
    </message>
    <message>
        <source>Which instances exist at a service, and how they differ from those here</source>
        <translation>Welche Instanzen es bei einem Dienst gibt und worin sie sich von denen hier unterscheiden</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>The services and tenants, and their secrets</source>
        <translation>Die Dienste und Mandanten mit ihren Geheimnissen</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>iw::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A message for a screen reader: its kind, then its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <extracomment>On the button, while the service asked to wait</extracomment>
        <translation>
            <numerusform>%n s warten</numerusform>
            <numerusform>%n s warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::NetworkDialog</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates to trust as well</source>
        <translation>Zusätzlich vertraute Zertifikate</translation>
    </message>
    <message>
        <source>The embedded sign-in page takes the same proxy, but does not sign in to one of kind SOCKS5. It cannot take these certificates: Qt WebEngine knows those of the system only, on Linux those of the NSS database in ~/.pki/nssdb. Where a page is refused for either, sign in with your browser.</source>
        <translation>Die eingebettete Anmeldeseite nimmt denselben Proxy, meldet sich aber an keinem der Art SOCKS5 an. Diese Zertifikate kann sie nicht nehmen: Qt WebEngine kennt nur die des Systems, unter Linux die der NSS-Datenbank in ~/.pki/nssdb. Wird eine Seite aus einem dieser Gründe abgelehnt, melden Sie sich mit Ihrem Browser an.</translation>
    </message>
    <message>
        <source>Service to try</source>
        <translation>Zu testender Dienst</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Try it at</source>
        <translation>Ausprobieren bei</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A service to try: its name, its host</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 was reached. No secret was sent.</source>
        <translation>%1 wurde erreicht. Kein Geheimnis wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>iw::NewInstanceWizard</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New Instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="vanished">&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="vanished">&amp;Zurück</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="vanished">Weiter bearbeiten</translation>
    </message>
    <message>
        <source>The request was sent, and its outcome is not known yet. The instance may exist at the service although it is not in your table.</source>
        <translation>Die Anfrage wurde gesendet, ihr Ergebnis ist noch nicht bekannt. Die Instanz kann beim Dienst bestehen, obwohl sie in Ihrer Tabelle fehlt.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>The instance exists at the service but could not be saved here. Its token is lost when you close now.</source>
        <translation>Die Instanz besteht beim Dienst, konnte hier aber nicht gespeichert werden. Wenn Sie jetzt schließen, ist ihr Token verloren.</translation>
    </message>
    <message>
        <source>Close and lose what you entered?</source>
        <translation>Schließen und die Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
</context>
<context>
    <name>iw::NewPassphrase</name>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben unterscheiden sich.</translation>
    </message>
    <message>
        <source>The passphrase is weak: somebody with a copy of the file could guess it.</source>
        <translation>Die Passphrase ist schwach: Wer eine Kopie der Datei hat, könnte sie erraten.</translation>
    </message>
</context>
<context>
    <name>iw::NextStepsView</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy id %1</source>
        <translation>ID %1 kopieren</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy with secrets</source>
        <translation>Mit Geheimnissen kopieren</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>iw::PageView</name>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>&amp;Link-Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>iw::PassphraseDialog</name>
    <message>
        <source>Set Passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Unlock Secrets</source>
        <translation>Geheimnisse entsperren</translation>
    </message>
    <message>
        <source>The passphrase protects the saved secrets on this computer. Nobody can recover it: keep a copy in a safe place.</source>
        <translation>Die Passphrase schützt die auf diesem Computer gespeicherten Geheimnisse. Niemand kann sie wiederherstellen: Verwahren Sie eine Kopie an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Five random words are easy to keep in mind.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Fünf zufällige Wörter lassen sich gut merken.</numerusform>
            <numerusform>Mindestens %n Zeichen. Fünf zufällige Wörter lassen sich gut merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: somebody with a copy of the file could guess it. Add words.</source>
        <translation>Schwach: Wer eine Kopie der Datei hat, könnte sie erraten. Ergänzen Sie Wörter.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Mittel. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben unterscheiden sich.</translation>
    </message>
    <message>
        <source>Now repeat it.</source>
        <translation>Jetzt wiederholen.</translation>
    </message>
    <message>
        <source>The saved secrets are locked. Enter the passphrase to use them.</source>
        <translation>Die gespeicherten Geheimnisse sind gesperrt. Geben Sie die Passphrase ein, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>Change the Key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Every saved secret is sealed anew under a new key. The passphrase stays the same; it is needed to lock the new key up.</source>
        <translation>Jedes gespeicherte Geheimnis wird unter einem neuen Schlüssel neu versiegelt. Die Passphrase bleibt gleich; sie wird gebraucht, um den neuen Schlüssel zu verschließen.</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>The blanks at its ends belong to it and must be typed each time.</source>
        <translation>Die Leerzeichen an ihren Enden gehören dazu und müssen jedes Mal mitgetippt werden.</translation>
    </message>
    <message>
        <source>There are blanks at its ends; they count.</source>
        <translation>An ihren Enden stehen Leerzeichen; sie zählen.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <extracomment>On the button, while several wrong passphrases make the next one wait</extracomment>
        <translation>
            <numerusform>%n s warten</numerusform>
            <numerusform>%n s warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::PopupWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
</context>
<context>
    <name>iw::PracticeService</name>
    <message>
        <source>Practice instance</source>
        <extracomment>Name of the instance that is made for practice</extracomment>
        <translation>Übungsinstanz</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>Tag of the instance that is made for practice</extracomment>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>iw::ProtectionDialog</name>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Stop using it…</source>
        <translation>Nicht mehr benutzen…</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Remove passphrase…</source>
        <translation>Passphrase entfernen…</translation>
    </message>
    <message>
        <source>Change the key…</source>
        <translation>Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>How Secrets Are Unlocked</source>
        <translation>Wie Geheimnisse entsperrt werden</translation>
    </message>
    <message>
        <source>The saved secrets are sealed with a key. It is kept in one or both of these places, and each of them unlocks everything.</source>
        <translation>Die gespeicherten Geheimnisse sind mit einem Schlüssel versiegelt. Er liegt an einer dieser Stellen oder an beiden, und jede von ihnen entsperrt alles.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation>Der Schlüssel selbst</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>It is the only way to the secrets, so it stays until a passphrase is set.</source>
        <translation>Er ist der einzige Weg zu den Geheimnissen und bleibt daher, bis eine Passphrase festgelegt ist.</translation>
    </message>
    <message>
        <source>Unlocks without a question while you are logged in.</source>
        <translation>Entsperrt ohne Rückfrage, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>It is the only way to the secrets, so it stays until the keychain is used.</source>
        <translation>Sie ist der einzige Weg zu den Geheimnissen und bleibt daher, bis der Schlüsselbund benutzt wird.</translation>
    </message>
    <message>
        <source>Unlocks on any computer, and after the keychain was lost.</source>
        <translation>Entsperrt auf jedem Computer, auch nach Verlust des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>In memory until it is locked.</source>
        <translation>Im Arbeitsspeicher, bis gesperrt wird.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Made when the first secret is saved.</source>
        <translation>Entsteht, wenn das erste Geheimnis gespeichert wird.</translation>
    </message>
    <message>
        <source>In memory only: the secrets are gone when the program is closed.</source>
        <translation>Nur im Arbeitsspeicher: Die Geheimnisse sind fort, wenn das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>A new key helps when somebody may have got hold of the old one. Copies of the file made before still open with the old one.</source>
        <translation>Ein neuer Schlüssel hilft, wenn jemand den alten erlangt haben könnte. Frühere Kopien der Datei öffnet weiterhin der alte.</translation>
    </message>
    <message>
        <source>Put the key back</source>
        <translation>Schlüssel zurücklegen</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Unlock the secrets to change anything here.</source>
        <translation>Entsperren Sie die Geheimnisse, um hier etwas zu ändern.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>The keychain holds the key now.</source>
        <translation>Der Schlüsselbund bewahrt den Schlüssel jetzt auf.</translation>
    </message>
    <message>
        <source>Stop using the keychain?</source>
        <translation>Schlüsselbund nicht mehr benutzen?</translation>
    </message>
    <message>
        <source>From then on only the passphrase unlocks the secrets. Whoever forgets it loses them.</source>
        <translation>Von da an entsperrt nur die Passphrase die Geheimnisse. Wer sie vergisst, verliert sie.</translation>
    </message>
    <message>
        <source>Stop Using It</source>
        <translation>Nicht mehr benutzen</translation>
    </message>
    <message>
        <source>Only the passphrase unlocks the secrets now.</source>
        <translation>Jetzt entsperrt nur die Passphrase die Geheimnisse.</translation>
    </message>
    <message>
        <source>Remove the passphrase?</source>
        <translation>Passphrase entfernen?</translation>
    </message>
    <message>
        <source>From then on only this computer&apos;s keychain unlocks the secrets. They are lost with it, and a copy of the file cannot be opened elsewhere.</source>
        <translation>Von da an entsperrt nur der Schlüsselbund dieses Computers die Geheimnisse. Mit ihm gehen sie verloren, und eine Kopie der Datei lässt sich anderswo nicht öffnen.</translation>
    </message>
    <message>
        <source>Remove Passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Only the keychain unlocks the secrets now.</source>
        <translation>Jetzt entsperrt nur der Schlüsselbund die Geheimnisse.</translation>
    </message>
    <message>
        <source>Change the key?</source>
        <translation>Schlüssel wechseln?</translation>
    </message>
    <message>
        <source>Every saved secret is sealed anew, and the keychain gets the new key.</source>
        <translation>Jedes gespeicherte Geheimnis wird neu versiegelt, und der Schlüsselbund erhält den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Change the Key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>The secrets are sealed under a new key.</source>
        <translation>Die Geheimnisse sind unter einem neuen Schlüssel versiegelt.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets are sealed under a new key, but for %n that did not open before either.</source>
        <translation>
            <numerusform>Die Geheimnisse sind unter einem neuen Schlüssel versiegelt, bis auf %n, das sich schon vorher nicht öffnen ließ.</numerusform>
            <numerusform>Die Geheimnisse sind unter einem neuen Schlüssel versiegelt, bis auf %n, die sich schon vorher nicht öffnen ließen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ProxyForm</name>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>Dieser Proxy:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>where the proxy asks for one</source>
        <translation>falls der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>kept in the vault</source>
        <translation>im Tresor aufbewahrt</translation>
    </message>
</context>
<context>
    <name>iw::ReauthenticateCommand</name>
    <message>
        <source>The service&apos;s answer was lost; a look at the instance tells that it works.</source>
        <translation>Die Antwort des Dienstes ging verloren; ein Blick auf die Instanz zeigt, dass sie funktioniert.</translation>
    </message>
    <message>
        <source>The service gave the instance another token, which is saved.</source>
        <translation>Der Dienst hat der Instanz einen anderen Token gegeben; er ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The service may show %n further instance(s) of the same name for a short time.</source>
        <translation>
            <numerusform>Der Dienst zeigt vielleicht für kurze Zeit eine weitere Instanz gleichen Namens.</numerusform>
            <numerusform>Der Dienst zeigt vielleicht für kurze Zeit %n weitere Instanzen gleichen Namens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is signed in again. Enable it with: %1</source>
        <translation>Sie ist neu angemeldet. Aktivieren Sie sie mit: %1</translation>
    </message>
</context>
<context>
    <name>iw::ReauthenticatedDonePage</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The instance is signed in again.</source>
        <translation>Die Instanz ist neu angemeldet.</translation>
    </message>
    <message>
        <source>It is signed in again, but disabled at the service: calls through it are refused. The service disables an instance after five failed refreshes.</source>
        <translation>Sie ist neu angemeldet, aber beim Dienst deaktiviert: Aufrufe darüber werden abgelehnt. Der Dienst deaktiviert eine Instanz nach fünf fehlgeschlagenen Erneuerungen.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>API Key</source>
        <translation>API Key</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>State of the instance: %1 is the time of the check</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Works: service and provider answered at %1</source>
        <translation>Funktioniert: Dienst und Anbieter haben um %1 geantwortet</translation>
    </message>
    <message>
        <source>The service&apos;s answer was lost; a look at the instance tells that it works. Nothing was sent twice.</source>
        <translation>Die Antwort des Dienstes ging verloren; ein Blick auf die Instanz zeigt, dass sie funktioniert. Nichts wurde zweimal gesendet.</translation>
    </message>
    <message>
        <source>Its id is the same as before. The service gave it another token, which is saved here: hand it to everything that uses the instance.</source>
        <translation>Ihre ID ist dieselbe wie zuvor. Der Dienst hat ihr einen anderen Token gegeben, der hier gespeichert ist: Geben Sie ihn an alles weiter, was die Instanz verwendet.</translation>
    </message>
    <message>
        <source>Its id and its token are the same as before: what uses the instance goes on without a change.</source>
        <translation>ID und Token sind dieselben wie zuvor: Was die Instanz verwendet, arbeitet unverändert weiter.</translation>
    </message>
    <message>
        <source>Its application and account are written to the service and saved here.</source>
        <translation>Anwendung und Konto sind dem Dienst mitgeteilt und hier gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The service may show %n further instance(s) of the same name for a short time. They are part of its way to re-authenticate: leave them alone.</source>
        <translation>
            <numerusform>Der Dienst zeigt vielleicht für kurze Zeit eine weitere Instanz gleichen Namens. Sie gehört zu seiner Art, neu anzumelden: Lassen Sie sie in Ruhe.</numerusform>
            <numerusform>Der Dienst zeigt vielleicht für kurze Zeit %n weitere Instanzen gleichen Namens. Sie gehören zu seiner Art, neu anzumelden: Lassen Sie sie in Ruhe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabling the instance…</source>
        <translation>Die Instanz wird aktiviert…</translation>
    </message>
    <message>
        <source>Checking the instance…</source>
        <translation>Die Instanz wird geprüft…</translation>
    </message>
</context>
<context>
    <name>iw::ReauthenticationPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <extracomment>Button: %1 is the address of the account that was signed in to</extracomment>
        <translation>Auf %1 umstellen</translation>
    </message>
    <message>
        <source>You signed in to %1, but “%2” reaches %3 until now. Going on would make everything that uses the instance reach the other account.</source>
        <translation>Sie haben sich bei %1 angemeldet, aber „%2“ erreicht bisher %3. Wenn Sie weitermachen, erreicht alles, was die Instanz verwendet, das andere Konto.</translation>
    </message>
    <message>
        <source>Looking at what the service keeps of the instance…</source>
        <translation>Es wird nachgesehen, was der Dienst zur Instanz aufbewahrt…</translation>
    </message>
    <message>
        <source>Re-authenticating the instance…</source>
        <translation>Die Instanz wird neu angemeldet…</translation>
    </message>
    <message>
        <source>No usable answer came. Looking whether the instance works…</source>
        <translation>Es kam keine brauchbare Antwort. Es wird nachgesehen, ob die Instanz funktioniert…</translation>
    </message>
    <message>
        <source>Done. Checking once whether the instance works…</source>
        <translation>Erledigt. Es wird einmal geprüft, ob die Instanz funktioniert…</translation>
    </message>
    <message>
        <source>The service took the new sign-in, but what changed is not saved here yet.</source>
        <translation>Der Dienst hat die neue Anmeldung angenommen, aber was sich geändert hat, ist hier noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>iw::ReauthenticationWizard</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Re-authenticate</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Sign in to the provider as the customer whose account “%1” reaches. The instance keeps its id and its token.</source>
        <translation>Melden Sie sich beim Anbieter als der Kunde an, dessen Konto „%1“ erreicht. Die Instanz behält ID und Token.</translation>
    </message>
    <message>
        <source>The request was sent, and its outcome is not known yet. A check of the instance tells later whether it works.</source>
        <translation>Die Anfrage wurde gesendet, und ihr Ausgang ist noch nicht bekannt. Eine Prüfung der Instanz sagt später, ob sie funktioniert.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>The instance was re-authenticated, but what changed could not be saved here. It is lost when you close now.</source>
        <translation>Die Instanz wurde neu angemeldet, aber was sich geändert hat, ließ sich hier nicht speichern. Es geht verloren, wenn Sie jetzt schließen.</translation>
    </message>
    <message>
        <source>Close and lose what you entered?</source>
        <translation>Schließen und die Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>iw::RecipeCommand</name>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>iw::RecipesDialog</name>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Connector: %1</source>
        <translation>Konnektor: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field&apos;s label and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Left to be entered in the wizard, unless it is saved here: %1</source>
        <extracomment>%1 are labels of fields</extracomment>
        <translation>Im Assistenten noch einzugeben, sofern es hier nicht gespeichert ist: %1</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Recipes: %1</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Rezepte: %1</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>%1 of %2 are here; %3 to do.</source>
        <translation>%1 von %2 sind hier; %3 zu tun.</translation>
    </message>
</context>
<context>
    <name>iw::RecipesModel</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>(to be named)</source>
        <translation>(noch ohne Namen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>iw::RedirectSource</name>
    <message>
        <source>You are signed in. Close this page and go back to the terminal.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und gehen Sie zum Terminal zurück.</translation>
    </message>
    <message>
        <source>The sign-in did not succeed. Close this page and go back to the terminal, which says why.</source>
        <translation>Die Anmeldung gelang nicht. Schließen Sie diese Seite und gehen Sie zum Terminal zurück, das den Grund nennt.</translation>
    </message>
    <message>
        <source>This address belongs to another sign-in, so nothing was taken from it.</source>
        <translation>Diese Adresse gehört zu einer anderen Anmeldung, daher wurde ihr nichts entnommen.</translation>
    </message>
    <message>
        <source>This sign-in is done already. Close this page.</source>
        <translation>Diese Anmeldung ist schon abgeschlossen. Schließen Sie diese Seite.</translation>
    </message>
    <message>
        <source>Sign in at the address above in a browser of this computer; or paste here the address you are redirected to.</source>
        <translation>Melden Sie sich unter der Adresse oben in einem Browser dieses Computers an; oder fügen Sie hier die Adresse ein, zu der Sie umgeleitet werden.</translation>
    </message>
    <message>
        <source>Sign in at the address above, then paste here the address you are redirected to.</source>
        <translation>Melden Sie sich unter der Adresse oben an und fügen Sie dann hier die Adresse ein, zu der Sie umgeleitet werden.</translation>
    </message>
    <message>
        <source>The sign-in is still valid: paste the whole address.</source>
        <translation>Die Anmeldung gilt noch: Fügen Sie die ganze Adresse ein.</translation>
    </message>
</context>
<context>
    <name>iw::RestoreDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Open Backup</source>
        <translation>Sicherung öffnen</translation>
    </message>
    <message>
        <source>Restore from Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Sicherungsdatei</translation>
    </message>
    <message>
        <source>Backup passphrase</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing is changed here before you have seen what is in the backup and chosen what becomes of it.</source>
        <translation>Hier wird nichts geändert, bevor Sie gesehen haben, was in der Sicherung ist, und gewählt haben, was daraus wird.</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>Was in der Sicherung ist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In Sicherung</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Add what is new; where they differ, keep what is here</source>
        <translation>Neues hinzufügen; bei Unterschieden behalten, was hier ist</translation>
    </message>
    <message>
        <source>Add what is new; where they differ, take the backup&apos;s</source>
        <translation>Neues hinzufügen; bei Unterschieden die Sicherung übernehmen</translation>
    </message>
    <message>
        <source>Replace everything here by the backup; a copy of the present vault is kept</source>
        <translation>Alles hier durch die Sicherung ersetzen; eine Kopie des jetzigen Tresors bleibt</translation>
    </message>
    <message>
        <source>Choose the Backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Backup (*.iwbackup)</source>
        <translation>Sicherung (*.iwbackup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The present vault stayed locked, so nothing can be added to it. It can be set aside as a file, and a new vault made from the backup.</source>
        <translation>Der jetzige Tresor blieb gesperrt, daher lässt sich ihm nichts hinzufügen. Er kann als Datei beiseitegelegt und ein neuer Tresor aus der Sicherung angelegt werden.</translation>
    </message>
    <message>
        <source>Set It Aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets are not in it, as they did not open then.</source>
        <translation>
            <numerusform>%n Geheimnis fehlt darin, da es sich damals nicht öffnen ließ.</numerusform>
            <numerusform>%n Geheimnisse fehlen darin, da sie sich damals nicht öffnen ließen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present vault cannot take it. It is set aside as a file beside the new one, and nothing of it is deleted.</source>
        <translation>Der jetzige Tresor kann sie nicht aufnehmen. Er wird als Datei neben den neuen gelegt, und nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>It was made of another vault than the present one.</source>
        <translation>Sie stammt aus einem anderen als dem jetzigen Tresor.</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Unfinished creations</source>
        <translation>Unfertige Erstellungen</translation>
    </message>
    <message>
        <source>Replace everything here by the backup?</source>
        <translation>Alles hier durch die Sicherung ersetzen?</translation>
    </message>
    <message>
        <source>What is only here is gone from the table. The vault as it is now is kept beside it as a file.</source>
        <translation>Was nur hier ist, verschwindet aus der Tabelle. Der Tresor, wie er jetzt ist, bleibt daneben als Datei erhalten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Set the present vault aside and make a new one from the backup?</source>
        <translation>Den jetzigen Tresor beiseitelegen und aus der Sicherung einen neuen anlegen?</translation>
    </message>
    <message>
        <source>Its file stays beside the new one under another name. What is in it is not shown any more.</source>
        <translation>Seine Datei bleibt unter anderem Namen neben der neuen. Was darin ist, wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>Set It Aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they were here</source>
        <translation>
            <numerusform>%n wie hier behalten</numerusform>
            <numerusform>%n wie hier behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault as it was is kept as %1.</source>
        <translation>Der Tresor, wie er war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept sign-ins</source>
        <translation>Aufbewahrte Anmeldungen</translation>
    </message>
    <message>
        <source>Customer sign-ins</source>
        <translation>Kundenanmeldungen</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Es war nichts zu ändern.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Read back: the vault holds what is in the backup and nothing else.</source>
        <translation>Zurückgelesen: Der Tresor enthält, was in der Sicherung ist, und sonst nichts.</translation>
    </message>
    <message>
        <source>Read back: the vault holds everything that is in the backup, but for what was kept.</source>
        <translation>Zurückgelesen: Der Tresor enthält alles aus der Sicherung, außer wo Hiesiges behalten wurde.</translation>
    </message>
    <message>
        <source>Read back: the vault holds everything that is in the backup.</source>
        <translation>Zurückgelesen: Der Tresor enthält alles aus der Sicherung.</translation>
    </message>
</context>
<context>
    <name>iw::ScriptDialogs</name>
    <message>
        <source>The sign-in page says:</source>
        <translation>Die Anmeldeseite meldet:</translation>
    </message>
    <message>
        <source>The page of %1 says:</source>
        <translation>Die Seite von %1 meldet:</translation>
    </message>
    <message>
        <source>Message of the Sign-in Page</source>
        <translation>Meldung der Anmeldeseite</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show no more messages of this page</source>
        <translation>Keine weiteren Meldungen dieser Seite zeigen</translation>
    </message>
</context>
<context>
    <name>iw::SecretFact</name>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is what is copied, such as &quot;Token&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>iw::SecretLineEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Shows or hides what is typed into a field for a secret</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show for 20 seconds</source>
        <translation>20 Sekunden lang zeigen</translation>
    </message>
</context>
<context>
    <name>iw::ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Where the instance is created, and the two secrets that let you in.</source>
        <translation>Wo die Instanz erstellt wird und die beiden Geheimnisse für den Zugang.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>%1 (saved account at %2)</source>
        <extracomment>An account that is saved, and where it is</extracomment>
        <translation>%1 (gespeichertes Konto bei %2)</translation>
    </message>
</context>
<context>
    <name>iw::SessionChoice</name>
    <message>
        <source>Sign in as someone else</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Seals this page&apos;s cookies in the vault, for this account only. Forget them here, or in Kept Sign-ins.</source>
        <translation>Versiegelt die Cookies dieser Seite im Tresor, nur für dieses Konto. Vergessen lassen sie sich hier oder unter „Aufbewahrte Anmeldungen“.</translation>
    </message>
    <message>
        <source>Keep me signed in for %1</source>
        <extracomment>%1 is the provider&apos;s account, such as dt123.infusionsoft.com</extracomment>
        <translation>Für %1 angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>iw::ShowCommand</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>The link waits for your customer. Once you have the address that the sign-in ended at, choose &quot;Paste the answer&quot; for this row in the window; &quot;Withdraw&quot; there ends it.</source>
        <translation>Der Link wartet auf Ihren Kunden. Sobald Sie die Adresse haben, bei der die Anmeldung endete, wählen Sie im Fenster für diese Zeile „Antwort einfügen“; „Zurückziehen“ beendet sie dort.</translation>
    </message>
    <message>
        <source>The link was withdrawn, and its answer is not taken any more. Delete the row in the window, or make a new link.</source>
        <translation>Der Link wurde zurückgezogen, und seine Antwort wird nicht mehr angenommen. Löschen Sie die Zeile im Fenster oder erstellen Sie einen neuen Link.</translation>
    </message>
    <message>
        <source>No history was kept of it.</source>
        <translation>Darüber wurde kein Verlauf geführt.</translation>
    </message>
    <message>
        <source>Saved account</source>
        <translation>Gespeichertes Konto</translation>
    </message>
</context>
<context>
    <name>iw::SignInCommand</name>
    <message>
        <source>No browser could be started. Open the address above yourself.</source>
        <translation>Es ließ sich kein Browser starten. Öffnen Sie die Adresse oben selbst.</translation>
    </message>
</context>
<context>
    <name>iw::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to the provider as the customer whose account the instance reaches.</source>
        <translation>Melden Sie sich beim Anbieter als der Kunde an, auf dessen Konto die Instanz zugreift.</translation>
    </message>
    <message>
        <source>Asking the service for the sign-in address…</source>
        <translation>Der Dienst wird nach der Anmeldeadresse gefragt…</translation>
    </message>
    <message>
        <source>Sign in as someone else</source>
        <translation>Mit anderem Konto anmelden</translation>
    </message>
    <message>
        <source>Practice: sign in as %1 with the password %2</source>
        <translation>Übung: anmelden als %1 mit dem Passwort %2</translation>
    </message>
    <message>
        <source>You changed what the former sign-in was for, so it was dropped. Sign in once more.</source>
        <translation>Sie haben geändert, wofür die vorige Anmeldung galt; sie wurde verworfen. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are signed in to %1.</source>
        <translation>Sie sind bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>The vault stayed locked, so the sign-in could not be kept for your customer. No link was copied.</source>
        <translation>Der Tresor blieb gesperrt, daher ließ sich die Anmeldung nicht für Ihren Kunden aufbewahren. Es wurde kein Link kopiert.</translation>
    </message>
</context>
<context>
    <name>iw::SignInPanel</name>
    <message>
        <source>The link is on the clipboard. Whoever signs in with it ends at %1; paste that whole address here.</source>
        <translation>Der Link ist in der Zwischenablage. Wer sich damit anmeldet, endet bei %1; fügen Sie diese ganze Adresse hier ein.</translation>
    </message>
    <message>
        <source>The page only looks as if it had reached the callback. Nothing was taken from it.</source>
        <translation>Die Seite sieht nur so aus, als hätte sie den Callback erreicht. Ihr wurde nichts entnommen.</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <extracomment>%1 is the page&apos;s own title</extracomment>
        <translation>Anmeldeseite: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy this address into one yourself:</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie diese Adresse selbst in einen:</translation>
    </message>
    <message>
        <source>The page is still loading. Wait, stop and load it again, or use your browser. The sign-in stays valid.</source>
        <translation>Die Seite lädt noch. Warten Sie, brechen Sie ab und laden Sie sie neu, oder verwenden Sie Ihren Browser. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>The page stopped working and was loaded again.</source>
        <translation>Die Seite war ausgefallen und wurde neu geladen.</translation>
    </message>
    <message>
        <source>Something else than the answer came to the callback, and nothing was taken from it. Still waiting for your browser.</source>
        <translation>Beim Callback kam etwas anderes als die Antwort an; ihm wurde nichts entnommen. Es wird weiter auf Ihren Browser gewartet.</translation>
    </message>
    <message>
        <source>The sign-in goes on in your browser.</source>
        <translation>Die Anmeldung geht in Ihrem Browser weiter.</translation>
    </message>
    <message>
        <source>The link is on the clipboard, and the sign-in waits in your table: you may close this, and go on there with Paste the answer…</source>
        <translation>Der Link ist in der Zwischenablage, und die Anmeldung wartet in Ihrer Tabelle: Sie können dies schließen und dort mit „Antwort einfügen…“ fortfahren.</translation>
    </message>
    <message>
        <source>If no browser opened, copy this address into one:</source>
        <translation>Hat sich kein Browser geöffnet, kopieren Sie diese Adresse in einen:</translation>
    </message>
</context>
<context>
    <name>iw::SignInWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>iw::StepList</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, for screen readers</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>iw::TroublePage</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in with my browser instead</source>
        <translation>Im eigenen Browser anmelden</translation>
    </message>
    <message>
        <source>Show the page all the same</source>
        <translation>Trotzdem zeigen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign in here instead</source>
        <translation>Hier anmelden</translation>
    </message>
</context>
<context>
    <name>iw::UnfinishedDialog</name>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>New Instance…</source>
        <translation>Neue Instanz…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unfinished Creations</source>
        <translation>Unfertige Erstellungen</translation>
    </message>
    <message>
        <source>These were sent to their service, and no answer came that tells what became of them. The service may have made them.</source>
        <translation>Diese wurden an ihren Dienst gesendet, und keine Antwort sagte, was daraus wurde. Der Dienst kann sie angelegt haben.</translation>
    </message>
    <message>
        <source>Unfinished creations</source>
        <translation>Unfertige Erstellungen</translation>
    </message>
    <message>
        <source>The vault stayed locked, so nothing was looked up.</source>
        <translation>Der Tresor blieb gesperrt, daher wurde nichts nachgesehen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the unfinished creation of “%1”?</source>
        <translation>Unfertige Erstellung von „%1“ vergessen?</translation>
    </message>
    <message>
        <source>What was entered for it is forgotten for good. If the service did make the instance, it stays there, and nothing here knows of it.</source>
        <translation>Was dafür eingegeben wurde, ist endgültig vergessen. Falls der Dienst die Instanz doch angelegt hat, bleibt sie dort, und hier weiß nichts von ihr.</translation>
    </message>
    <message>
        <source>“%1” is in your table now, with the id %2. The service did not tell its token.</source>
        <translation>„%1“ steht jetzt in Ihrer Tabelle, mit der ID %2. Der Dienst nannte ihr Token nicht.</translation>
    </message>
    <message>
        <source>“%1” is in your table now, with the id %2.</source>
        <translation>„%1“ steht jetzt in Ihrer Tabelle, mit der ID %2.</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Look It Up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>Erneut speichern</translation>
    </message>
</context>
<context>
    <name>iw::UnfinishedModel</name>
    <message>
        <source>No usable answer came</source>
        <translation>Keine brauchbare Antwort kam</translation>
    </message>
    <message>
        <source>Was sent just now</source>
        <translation>Wurde gerade gesendet</translation>
    </message>
    <message>
        <source>Was being sent when the program ended</source>
        <translation>Wurde gesendet, als das Programm endete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>iw::UnfinishedNotice</name>
    <message>
        <source>1 unfinished</source>
        <translation>1 unfertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfertig</numerusform>
            <numerusform>%Ln unfertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Creations that were sent and whose outcome is not known</source>
        <translation>Erstellungen, die gesendet wurden und deren Ausgang nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>iw::UnfinishedPane</name>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Instances that may be the one</source>
        <translation>Instanzen, die es sein könnten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Look it up to see whether %1 has it. Nothing is sent a second time.</source>
        <translation>Sehen Sie nach, ob %1 sie hat. Nichts wird ein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Es wird bei %1 nachgesehen…</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
</context>
<context>
    <name>iw::VaultActions</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>How secrets are unlocked…</source>
        <translation>Wie Geheimnisse entsperrt werden…</translation>
    </message>
    <message>
        <source>Lock with the session</source>
        <translation>Mit der Sitzung sperren</translation>
    </message>
    <message>
        <source>Keep unlocked</source>
        <translation>Entsperrt lassen</translation>
    </message>
    <message>
        <source>Lock when the screen is locked and before the computer sleeps</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird und bevor der Computer schläft</translation>
    </message>
    <message>
        <source>Lock when idle</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is nowhere but in memory: nothing could unlock it again. Set a passphrase first.</source>
        <translation>Der Schlüssel liegt nur im Arbeitsspeicher: Nichts könnte wieder entsperren. Legen Sie zuerst eine Passphrase fest.</translation>
    </message>
    <message>
        <source>The secrets are locked</source>
        <translation>Die Geheimnisse sind gesperrt</translation>
    </message>
    <message>
        <source>Takes every secret off the screen, the clipboard and the memory</source>
        <translation>Nimmt jedes Geheimnis vom Bildschirm, aus der Zwischenablage und aus dem Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Back Up…</source>
        <translation>Sicherung erstellen…</translation>
    </message>
    <message>
        <source>Restore from Backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Forget Everything on This Computer…</source>
        <translation>Alles auf diesem Computer vergessen…</translation>
    </message>
</context>
<context>
    <name>iw::VaultBackupCommand</name>
    <message>
        <source>Passphrase for the backup</source>
        <translation>Passphrase für die Sicherung</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
        <source>Saved to %1 and read back.</source>
        <translation>In %1 gespeichert und zurückgelesen.</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
    <message>
        <source>Secrets that did not open and are not in it: %1</source>
        <translation>Geheimnisse, die sich nicht öffnen ließen und darin fehlen: %1</translation>
    </message>
</context>
<context>
    <name>iw::VaultLock</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock and close the wizard?</source>
        <translation>Sperren und den Assistenten schließen?</translation>
    </message>
    <message>
        <source>The instance is being made: the wizard closes and the secrets are locked as soon as it is saved.</source>
        <translation>Die Instanz wird gerade erstellt: Sobald sie gespeichert ist, schließt der Assistent, und die Geheimnisse werden gesperrt.</translation>
    </message>
    <message>
        <source>What you typed is there again in the next wizard, without the secrets.</source>
        <translation>Ihre Eingaben stehen im nächsten Assistenten wieder da, ohne die Geheimnisse.</translation>
    </message>
    <message>
        <source>Lock and Close</source>
        <translation>Sperren und schließen</translation>
    </message>
</context>
<context>
    <name>iw::VaultPassphraseCommand</name>
    <message>
        <source>The passphrase no longer opens the vault.</source>
        <translation>Die Passphrase öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain no longer opens the vault.</source>
        <translation>Der Schlüsselbund öffnet den Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>New passphrase of the vault</source>
        <translation>Neue Passphrase des Tresors</translation>
    </message>
    <message>
        <source>The passphrase is set. Nobody can recover it: keep a copy in a safe place.</source>
        <translation>Die Passphrase ist festgelegt. Niemand kann sie wiederherstellen: Verwahren Sie eine Kopie an einem sicheren Ort.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>iw::VaultRestoreCommand</name>
    <message>
        <source>--merge takes keep or take.</source>
        <translation>--merge nimmt keep oder take.</translation>
    </message>
    <message>
        <source>With --set-aside it is kept beside a new vault that is made from the backup.</source>
        <translation type="vanished">Mit --set-aside bleibt er neben einem neuen Tresor erhalten, der aus der Sicherung entsteht.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The former vault is kept as %1.</source>
        <translation>Der frühere Tresor ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>A backup has its accounts in it: --account is for exports.</source>
        <translation>Eine Sicherung hat ihre Konten in sich: --account ist für Exporte.</translation>
    </message>
    <message>
        <source>With &quot;vault restore --set-aside&quot; it is kept beside a new vault that is made from the backup.</source>
        <translation>Mit „vault restore --set-aside“ bleibt er neben einem neuen Tresor erhalten, der aus der Sicherung entsteht.</translation>
    </message>
</context>
<context>
    <name>iw::VaultRotateCommand</name>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Secrets sealed under the new key: %1</source>
        <translation>Unter dem neuen Schlüssel versiegelte Geheimnisse: %1</translation>
    </message>
    <message>
        <source>Damaged before, and left as they were: %1</source>
        <translation>Schon vorher beschädigt und belassen: %1</translation>
    </message>
</context>
<context>
    <name>iw::VaultStateButton</name>
    <message>
        <source>Locking…</source>
        <extracomment>State of the saved secrets: a lock waits until a new instance is saved</extracomment>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Keep unlocked</source>
        <translation>Entsperrt lassen</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <extracomment>State of the saved secrets</extracomment>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Lock now (%1)</source>
        <translation>Jetzt sperren (%1)</translation>
    </message>
    <message>
        <source>Kept until closed</source>
        <extracomment>State of the secrets: they are gone when the program is closed</extracomment>
        <translation>Bis zum Schließen behalten</translation>
    </message>
    <message>
        <source>Set a passphrase to keep the secrets</source>
        <translation>Legen Sie eine Passphrase fest, um die Geheimnisse zu behalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>State of the saved secrets</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlock the secrets</source>
        <translation>Geheimnisse entsperren</translation>
    </message>
    <message>
        <source>Secrets: %1. %2</source>
        <extracomment>For a screen reader: %1 is the state of the saved secrets, %2 what the button does</extracomment>
        <translation>Geheimnisse: %1. %2</translation>
    </message>
</context>
<context>
    <name>iw::VaultStatusCommand</name>
    <message>
        <source>There is no vault yet.</source>
        <translation>Es gibt noch keinen Tresor.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>locked; opens with: %1</source>
        <translation>gesperrt; zu öffnen mit: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>iw::VaultUnlock</name>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
</context>
<context>
    <name>iw::WebViewFactory</name>
    <message>
        <source>Chromium %1, with security patches up to %2</source>
        <extracomment>%1 and %2 are versions, such as 102.0.5005.177</extracomment>
        <translation>Chromium %1, mit Sicherheitskorrekturen bis %2</translation>
    </message>
</context>
<context>
    <name>iw::WizardPage</name>
    <message>
        <source>Re-authenticate it instead</source>
        <translation>Stattdessen neu anmelden</translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The Client ID of your app in the Keap developer portal.</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, oauth.api.key: help
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, oauth.api.key: help
----------
connectors/infusionsoftrest.json, infusionsoftrest, oauth.api.key: help</extracomment>
        <translation>Die Client ID Ihrer App im Keap-Entwicklerportal.</translation>
    </message>
    <message>
        <source>API Key</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, oauth.api.key: label
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, oauth.api.key: label
----------
connectors/infusionsoftrest.json, infusionsoftrest, oauth.api.key: label</extracomment>
        <translation>API Key</translation>
    </message>
    <message>
        <source>The Client Secret, beside the Client ID in the Keap developer portal.</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, oauth.api.secret: help
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, oauth.api.secret: help
----------
connectors/infusionsoftrest.json, infusionsoftrest, oauth.api.secret: help</extracomment>
        <translation>Das Client Secret, neben der Client ID im Keap-Entwicklerportal.</translation>
    </message>
    <message>
        <source>API Secret</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, oauth.api.secret: label
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, oauth.api.secret: label
----------
connectors/infusionsoftrest.json, infusionsoftrest, oauth.api.secret: label</extracomment>
        <translation>API Secret</translation>
    </message>
    <message>
        <source>Exactly as registered for your app. The page itself is never opened.</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, oauth.callback.url: help
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, oauth.callback.url: help
----------
connectors/infusionsoftrest.json, infusionsoftrest, oauth.callback.url: help</extracomment>
        <translation>Genau wie für Ihre App registriert. Die Seite selbst wird nie geöffnet.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, oauth.callback.url: label
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, oauth.callback.url: label
----------
connectors/infusionsoftrest.json, infusionsoftrest, oauth.callback.url: label</extracomment>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>The first part of the address you see when signed in to Infusionsoft.</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, infusionsoft.server: help
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, infusionsoft.server: help</extracomment>
        <translation>Der erste Teil der Adresse, wenn Sie bei Infusionsoft angemeldet sind.</translation>
    </message>
    <message>
        <source>Infusionsoft Server</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, infusionsoft.server: label
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, infusionsoft.server: label</extracomment>
        <translation>Infusionsoft Server</translation>
    </message>
    <message>
        <source>Leave it empty: Keap has retired these keys. Older accounts had one under Admin, Settings, Application.</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, infusionsoft.private.key: help
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, infusionsoft.private.key: help</extracomment>
        <translation>Leer lassen: abgeschafft. Früher unter Admin, Settings, Application.</translation>
    </message>
    <message>
        <source>Infusionsoft Encrypted Key</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm, infusionsoft.private.key: label
----------
connectors/infusionsoftmarketing.json, infusionsoftmarketing, infusionsoft.private.key: label</extracomment>
        <translation>Infusionsoft Encrypted Key</translation>
    </message>
    <message>
        <source>Infusionsoft CRM</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm: name</extracomment>
        <translation>Infusionsoft CRM</translation>
    </message>
    <message>
        <source>Contacts, opportunities and orders of an Infusionsoft (Keap) account, over its XML-RPC interface.</source>
        <extracomment>connectors/infusionsoftcrm.json, infusionsoftcrm: summary</extracomment>
        <translation>Kontakte, Verkaufschancen und Aufträge eines Infusionsoft-Kontos (Keap) über die XML-RPC-Schnittstelle.</translation>
    </message>
    <message>
        <source>Infusionsoft Marketing Automation</source>
        <extracomment>connectors/infusionsoftmarketing.json, infusionsoftmarketing: name</extracomment>
        <translation>Infusionsoft Marketing Automation</translation>
    </message>
    <message>
        <source>Contacts, campaigns and lists of an Infusionsoft (Keap) account, over its XML-RPC interface.</source>
        <extracomment>connectors/infusionsoftmarketing.json, infusionsoftmarketing: summary</extracomment>
        <translation>Kontakte, Kampagnen und Listen eines Infusionsoft-Kontos (Keap) über die XML-RPC-Schnittstelle.</translation>
    </message>
    <message>
        <source>Infusionsoft REST</source>
        <extracomment>connectors/infusionsoftrest.json, infusionsoftrest: name</extracomment>
        <translation>Infusionsoft REST</translation>
    </message>
    <message>
        <source>The successor: an Infusionsoft (Keap) account over its REST interface. Needs no server and no encrypted key.</source>
        <extracomment>connectors/infusionsoftrest.json, infusionsoftrest: summary</extracomment>
        <translation>Der Nachfolger: ein Infusionsoft-Konto (Keap) über die REST-Schnittstelle, ohne Server und Encrypted Key.</translation>
    </message>
    <message>
        <source>The service&apos;s API address; an address copied from its web console will do.</source>
        <extracomment>connectors/shared/fields.json, serviceUrl: help</extracomment>
        <translation>API-Adresse des Dienstes; eine aus seiner Web-Konsole kopierte genügt.</translation>
    </message>
    <message>
        <source>Service URL</source>
        <extracomment>connectors/shared/fields.json, serviceUrl: label</extracomment>
        <translation>Dienst-URL</translation>
    </message>
    <message>
        <source>In the service&apos;s console, under your profile: User Secret.</source>
        <extracomment>connectors/shared/fields.json, userSecret: help</extracomment>
        <translation>In der Konsole des Dienstes, unter Ihrem Profil: User Secret.</translation>
    </message>
    <message>
        <source>User Secret</source>
        <extracomment>connectors/shared/fields.json, userSecret: label</extracomment>
        <translation>User Secret</translation>
    </message>
    <message>
        <source>In the service&apos;s console, beside the User Secret: Organization Secret.</source>
        <extracomment>connectors/shared/fields.json, organizationSecret: help</extracomment>
        <translation>In der Konsole des Dienstes, neben dem User Secret: Organization Secret.</translation>
    </message>
    <message>
        <source>Organization Secret</source>
        <extracomment>connectors/shared/fields.json, organizationSecret: label</extracomment>
        <translation>Organization Secret</translation>
    </message>
    <message>
        <source>How the instance is called here and at the service.</source>
        <extracomment>connectors/shared/fields.json, name: help</extracomment>
        <translation>So heißt die Instanz hier und beim Dienst.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>connectors/shared/fields.json, name: label</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Optional, separated by commas. The service can be searched by them.</source>
        <extracomment>connectors/shared/fields.json, tags: help</extracomment>
        <translation>Optional, durch Kommas getrennt. Der Dienst kann danach suchen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>connectors/shared/fields.json, tags: label</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Keap has retired its encrypted keys: none can be made since July 2024. Leave the field empty unless your account still has a working one.</source>
        <extracomment>notices/keap-encrypted-keys.json: text</extracomment>
        <translation>Keap hat die Encrypted Keys abgeschafft: Seit Juli 2024 gibt es keine neuen. Lassen Sie das Feld leer, außer Ihr Konto hat noch einen gültigen.</translation>
    </message>
    <message>
        <source>This connector uses Keap&apos;s XML-RPC interface, which ends on 31 December 2026. Infusionsoft REST is its successor.</source>
        <extracomment>notices/keap-xmlrpc-end.json: text</extracomment>
        <translation>Dieser Konnektor nutzt die XML-RPC-Schnittstelle von Keap, die am 31. Dezember 2026 endet. Infusionsoft REST ist sein Nachfolger.</translation>
    </message>
    <message>
        <source>Open it with a JSON object by key, such as 3&lt;&lt;&lt;&apos;{&quot;userSecret&quot;: &quot;…&quot;}&apos;, and pass --secrets-fd 3.</source>
        <extracomment>problems/commandline.json, commandline.secrets-fd: next</extracomment>
        <translation>Öffnen Sie ihn mit einem JSON-Objekt nach Schlüsseln, etwa 3&lt;&lt;&lt;&apos;{&quot;userSecret&quot;: &quot;…&quot;}&apos;, und übergeben Sie --secrets-fd 3.</translation>
    </message>
    <message>
        <source>No JSON object with secrets could be read from descriptor {fd}.</source>
        <extracomment>problems/commandline.json, commandline.secrets-fd: title</extracomment>
        <translation>Aus dem Deskriptor {fd} ließ sich kein JSON-Objekt mit Geheimnissen lesen.</translation>
    </message>
    <message>
        <source>Put the secret into that environment variable, or hand it over with --secrets-fd.</source>
        <extracomment>problems/commandline.json, commandline.secret-missing: next</extracomment>
        <translation>Legen Sie das Geheimnis in diese Umgebungsvariable oder übergeben Sie es mit --secrets-fd.</translation>
    </message>
    <message>
        <source>{variable} is not set.</source>
        <extracomment>problems/commandline.json, commandline.secret-missing: title</extracomment>
        <translation>{variable} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Put it into INSTANCE_WIZARD_PASSPHRASE, or hand it over with --secrets-fd as &quot;passphrase&quot;.</source>
        <extracomment>problems/commandline.json, commandline.passphrase-needed: next</extracomment>
        <translation>Legen Sie sie in INSTANCE_WIZARD_PASSPHRASE oder übergeben Sie sie mit --secrets-fd als &quot;passphrase&quot;.</translation>
    </message>
    <message>
        <source>The vault is locked with a passphrase.</source>
        <extracomment>problems/commandline.json, commandline.passphrase-needed: title</extracomment>
        <translation>Der Tresor ist mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Use one of: {formats}.</source>
        <extracomment>problems/commandline.json, commandline.format-unknown: next</extracomment>
        <translation>Verwenden Sie eines von: {formats}.</translation>
    </message>
    <message>
        <source>There is no export format “{format}”.</source>
        <extracomment>problems/commandline.json, commandline.format-unknown: title</extracomment>
        <translation>Es gibt kein Exportformat „{format}“.</translation>
    </message>
    <message>
        <source>Name the service with --service-url, or use the name of a saved account.</source>
        <extracomment>problems/commandline.json, commandline.account-unknown: next</extracomment>
        <translation>Nennen Sie den Dienst mit --service-url oder den Namen eines gespeicherten Kontos.</translation>
    </message>
    <message>
        <source>No saved account is named “{account}”.</source>
        <extracomment>problems/commandline.json, commandline.account-unknown: title</extracomment>
        <translation>Kein gespeichertes Konto heißt „{account}“.</translation>
    </message>
    <message>
        <source>Use infusionsoftmarketing, infusionsoftcrm, infusionsoftrest or the name of a file of your own.</source>
        <extracomment>problems/commandline.json, commandline.connector-unknown: next</extracomment>
        <translation>Verwenden Sie infusionsoftmarketing, infusionsoftcrm, infusionsoftrest oder den Namen einer eigenen Datei.</translation>
    </message>
    <message>
        <source>There is no connector “{connector}”.</source>
        <extracomment>problems/commandline.json, commandline.connector-unknown: title</extracomment>
        <translation>Es gibt keinen Konnektor „{connector}“.</translation>
    </message>
    <message>
        <source>Look at the connector&apos;s configuration keys, such as infusionsoft.server.</source>
        <extracomment>problems/commandline.json, commandline.field-unknown: next</extracomment>
        <translation>Sehen Sie die Konfigurationsschlüssel des Konnektors nach, etwa infusionsoft.server.</translation>
    </message>
    <message>
        <source>The connector {connector} has no field “{field}”.</source>
        <extracomment>problems/commandline.json, commandline.field-unknown: title</extracomment>
        <translation>Der Konnektor {connector} hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>{file} is missing or may not be run.</source>
        <extracomment>problems/commandline.json, commandline.no-sandbox: cause</extracomment>
        <translation>{file} fehlt oder darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Install the package or build with the practice service.</source>
        <extracomment>problems/commandline.json, commandline.no-sandbox: next</extracomment>
        <translation>Installieren Sie das Paket oder erstellen Sie das Programm mit dem Übungsdienst.</translation>
    </message>
    <message>
        <source>The practice service could not be started.</source>
        <extracomment>problems/commandline.json, commandline.no-sandbox: title</extracomment>
        <translation>Der Übungsdienst konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Another callback, client id or state is in it.</source>
        <extracomment>problems/commandline.json, commandline.address-differs: cause</extracomment>
        <translation>Callback, Client-ID oder State darin weichen ab.</translation>
    </message>
    <message>
        <source>Check the application&apos;s settings, or go on with --accept-differences.</source>
        <extracomment>problems/commandline.json, commandline.address-differs: next</extracomment>
        <translation>Prüfen Sie die Einstellungen der Anwendung oder fahren Sie mit --accept-differences fort.</translation>
    </message>
    <message>
        <source>The service returned another sign-in address than was asked for: {returned} instead of {asked}.</source>
        <extracomment>problems/commandline.json, commandline.address-differs: title</extracomment>
        <translation>Der Dienst lieferte eine andere Anmeldeadresse als angefragt: {returned} statt {asked}.</translation>
    </message>
    <message>
        <source>Sign in with the other account, or go on with --accept-account.</source>
        <extracomment>problems/commandline.json, commandline.account-differs: next</extracomment>
        <translation>Melden Sie sich mit dem anderen Konto an oder fahren Sie mit --accept-account fort.</translation>
    </message>
    <message>
        <source>The sign-in was for {found}, not for {typed}.</source>
        <extracomment>problems/commandline.json, commandline.account-differs: title</extracomment>
        <translation>Die Anmeldung galt {found}, nicht {typed}.</translation>
    </message>
    <message>
        <source>Sign in at the printed address and hand over the whole address you are redirected to.</source>
        <extracomment>problems/commandline.json, commandline.no-redirect: next</extracomment>
        <translation>Melden Sie sich unter der ausgegebenen Adresse an und übergeben Sie die ganze Adresse, zu der Sie umgeleitet werden.</translation>
    </message>
    <message>
        <source>Standard input ended without a redirected address.</source>
        <extracomment>problems/commandline.json, commandline.no-redirect: title</extracomment>
        <translation>Die Standardeingabe endete ohne umgeleitete Adresse.</translation>
    </message>
    <message>
        <source>Fill it in to go on.</source>
        <extracomment>problems/connectors.json, field.required: next</extracomment>
        <translation>Füllen Sie das Feld aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>{label} is still empty.</source>
        <extracomment>problems/connectors.json, field.required: title</extracomment>
        <translation>{label} ist noch leer.</translation>
    </message>
    <message>
        <source>Paste only the value itself.</source>
        <extracomment>problems/connectors.json, field.too-long: next</extracomment>
        <translation>Fügen Sie nur den Wert selbst ein.</translation>
    </message>
    <message>
        <source>This is too long for {label}.</source>
        <extracomment>problems/connectors.json, field.too-long: title</extracomment>
        <translation>Das ist zu lang für {label}.</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <extracomment>problems/connectors.json, field.quotes: action</extracomment>
        <translation>Ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Take them off the value.</source>
        <extracomment>problems/connectors.json, field.quotes: next</extracomment>
        <translation>Entfernen Sie die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Quotation marks were copied along.</source>
        <extracomment>problems/connectors.json, field.quotes: title</extracomment>
        <translation>Anführungszeichen wurden mitkopiert.</translation>
    </message>
    <message>
        <source>Keep only the value</source>
        <extracomment>problems/connectors.json, field.label: action</extracomment>
        <translation>Nur den Wert behalten</translation>
    </message>
    <message>
        <source>Keep only what stands behind it.</source>
        <extracomment>problems/connectors.json, field.label: next</extracomment>
        <translation>Behalten Sie nur, was dahinter steht.</translation>
    </message>
    <message>
        <source>The name of the value was copied along.</source>
        <extracomment>problems/connectors.json, field.label: title</extracomment>
        <translation>Der Name des Werts wurde mitkopiert.</translation>
    </message>
    <message>
        <source>Asterisks stand in for a secret that is hidden. Copy it where it is shown in full.</source>
        <extracomment>problems/connectors.json, field.masked: next</extracomment>
        <translation>Sternchen stehen für ein verborgenes Geheimnis. Kopieren Sie es dort, wo es ganz zu sehen ist.</translation>
    </message>
    <message>
        <source>This is a masked value, not the real one.</source>
        <extracomment>problems/connectors.json, field.masked: title</extracomment>
        <translation>Das ist ein maskierter Wert, nicht der echte.</translation>
    </message>
    <message>
        <source>Put your own value in its place.</source>
        <extracomment>problems/connectors.json, field.placeholder: next
----------
problems/connectors.json, field.sample: next</extracomment>
        <translation>Setzen Sie Ihren eigenen Wert ein.</translation>
    </message>
    <message>
        <source>This is a placeholder from the documentation.</source>
        <extracomment>problems/connectors.json, field.placeholder: title</extracomment>
        <translation>Das ist ein Platzhalter aus der Dokumentation.</translation>
    </message>
    <message>
        <source>This looks like the sample of the documentation.</source>
        <extracomment>problems/connectors.json, field.sample: title</extracomment>
        <translation>Das sieht aus wie das Beispiel der Dokumentation.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <extracomment>problems/connectors.json, field.control: action</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it; it came along when copying.</source>
        <extracomment>problems/connectors.json, field.control: next</extracomment>
        <translation>Entfernen Sie es; es wurde mitkopiert.</translation>
    </message>
    <message>
        <source>There is a character in it that cannot be typed or seen.</source>
        <extracomment>problems/connectors.json, field.control: title</extracomment>
        <translation>Ein nicht druckbares Zeichen steht darin.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <extracomment>problems/connectors.json, field.invisible: action</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove them; they came along when copying.</source>
        <extracomment>problems/connectors.json, field.invisible: next</extracomment>
        <translation>Entfernen Sie sie; sie wurden mitkopiert.</translation>
    </message>
    <message>
        <source>There are invisible characters in it.</source>
        <extracomment>problems/connectors.json, field.invisible: title</extracomment>
        <translation>Unsichtbare Zeichen stehen darin.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <extracomment>problems/connectors.json, field.blanks-inside: action</extracomment>
        <translation>Leerraum entfernen</translation>
    </message>
    <message>
        <source>Remove them; this value has none.</source>
        <extracomment>problems/connectors.json, field.blanks-inside: next</extracomment>
        <translation>Entfernen Sie sie; dieser Wert hat keine.</translation>
    </message>
    <message>
        <source>There are blanks or line breaks inside.</source>
        <extracomment>problems/connectors.json, field.blanks-inside: title</extracomment>
        <translation>Leerzeichen oder Umbrüche stehen darin.</translation>
    </message>
    <message>
        <source>Remove them now</source>
        <extracomment>problems/connectors.json, field.blanks-around: action</extracomment>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <extracomment>problems/connectors.json, field.blanks-around: next
----------
problems/connectors.json, field.host-completed: next</extracomment>
        <translation>Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Blanks at its ends are left out.</source>
        <extracomment>problems/connectors.json, field.blanks-around: title</extracomment>
        <translation>Leerzeichen an den Enden entfallen.</translation>
    </message>
    <message>
        <source>Copy it again from the service&apos;s console; look for letters of another alphabet.</source>
        <extracomment>problems/connectors.json, field.non-latin: next</extracomment>
        <translation>Kopieren Sie es noch einmal aus der Konsole des Dienstes; achten Sie auf Buchstaben anderer Alphabete.</translation>
    </message>
    <message>
        <source>It has characters that the service cannot receive here.</source>
        <extracomment>problems/connectors.json, field.non-latin: title</extracomment>
        <translation>Manche Zeichen kann der Dienst hier nicht annehmen.</translation>
    </message>
    <message>
        <source>Compare it with the place you copied it from.</source>
        <extracomment>problems/connectors.json, field.non-ascii: next</extracomment>
        <translation>Vergleichen Sie mit der Stelle, von der Sie es kopiert haben.</translation>
    </message>
    <message>
        <source>It has unusual characters, which such values do not have.</source>
        <extracomment>problems/connectors.json, field.non-ascii: title</extracomment>
        <translation>Enthält für solche Werte untypische Zeichen.</translation>
    </message>
    <message>
        <source>Split into both fields</source>
        <extracomment>problems/connectors.json, field.whole-header: action</extracomment>
        <translation>Auf die Felder verteilen</translation>
    </message>
    <message>
        <source>Put each secret into its own field.</source>
        <extracomment>problems/connectors.json, field.whole-header: next</extracomment>
        <translation>Setzen Sie jedes Geheimnis in sein eigenes Feld.</translation>
    </message>
    <message>
        <source>This is a whole header with both secrets.</source>
        <extracomment>problems/connectors.json, field.whole-header: title</extracomment>
        <translation>Das ist ein Header mit beiden Geheimnissen.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <extracomment>problems/connectors.json, field.header-part: action</extracomment>
        <translation>Richtig einsetzen</translation>
    </message>
    <message>
        <source>Put the secret alone into its own field.</source>
        <extracomment>problems/connectors.json, field.header-part: next</extracomment>
        <translation>Setzen Sie nur das Geheimnis in sein Feld.</translation>
    </message>
    <message>
        <source>A word of the header was copied along.</source>
        <extracomment>problems/connectors.json, field.header-part: title</extracomment>
        <translation>Ein Wort des Headers wurde mitkopiert.</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <extracomment>problems/connectors.json, field.element-token: action</extracomment>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Copy {label} from the service&apos;s console.</source>
        <extracomment>problems/connectors.json, field.element-token: next</extracomment>
        <translation>Kopieren Sie {label} aus der Konsole des Dienstes.</translation>
    </message>
    <message>
        <source>This is the token of an instance, not {label}.</source>
        <extracomment>problems/connectors.json, field.element-token: title</extracomment>
        <translation>Das ist das Token einer Instanz, nicht {label}.</translation>
    </message>
    <message>
        <source>Check whether more than one value was copied.</source>
        <extracomment>problems/connectors.json, field.secret-comma: next</extracomment>
        <translation>Prüfen Sie, ob mehr als ein Wert kopiert wurde.</translation>
    </message>
    <message>
        <source>There is a comma in it, which these secrets do not have.</source>
        <extracomment>problems/connectors.json, field.secret-comma: title</extracomment>
        <translation>Enthält ein Komma; solche Geheimnisse haben keines.</translation>
    </message>
    <message>
        <source>They are two different values: copy each one again.</source>
        <extracomment>problems/connectors.json, field.secrets-equal: next
----------
problems/connectors.json, field.key-equals-secret: next</extracomment>
        <translation>Es sind zwei verschiedene Werte: Kopieren Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>User Secret and Organization Secret are the same.</source>
        <extracomment>problems/connectors.json, field.secrets-equal: title</extracomment>
        <translation>User Secret und Organization Secret sind gleich.</translation>
    </message>
    <message>
        <source>API Key and API Secret are the same.</source>
        <extracomment>problems/connectors.json, field.key-equals-secret: title</extracomment>
        <translation>API Key und API Secret sind gleich.</translation>
    </message>
    <message>
        <source>Swap them</source>
        <extracomment>problems/connectors.json, field.swapped: action</extracomment>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Compare them with the developer portal.</source>
        <extracomment>problems/connectors.json, field.swapped: next</extracomment>
        <translation>Vergleichen Sie sie mit dem Entwicklerportal.</translation>
    </message>
    <message>
        <source>API Key and API Secret look swapped.</source>
        <extracomment>problems/connectors.json, field.swapped: title</extracomment>
        <translation>API Key und API Secret wirken vertauscht.</translation>
    </message>
    <message>
        <source>Ids with dashes name the app in the portal; signing in with one ends with a server error.</source>
        <extracomment>problems/connectors.json, field.key-is-uuid: cause</extracomment>
        <translation>IDs mit Bindestrichen bezeichnen die App im Portal; eine Anmeldung damit endet mit einem Serverfehler.</translation>
    </message>
    <message>
        <source>In the developer portal, copy the Client ID of the app&apos;s key.</source>
        <extracomment>problems/connectors.json, field.key-is-uuid: next</extracomment>
        <translation>Kopieren Sie im Entwicklerportal die Client ID des Schlüssels der App.</translation>
    </message>
    <message>
        <source>This looks like the app&apos;s id, not its Client ID.</source>
        <extracomment>problems/connectors.json, field.key-is-uuid: title</extracomment>
        <translation>Das sieht nach der App-ID aus, nicht nach der Client ID.</translation>
    </message>
    <message>
        <source>Leave the field empty unless yours still works.</source>
        <extracomment>problems/connectors.json, field.encrypted-key-retired: next</extracomment>
        <translation>Lassen Sie das Feld leer, außer Ihrer gilt noch.</translation>
    </message>
    <message>
        <source>Keap has retired these keys.</source>
        <extracomment>problems/connectors.json, field.encrypted-key-retired: title</extracomment>
        <translation>Keap hat diese Schlüssel abgeschafft.</translation>
    </message>
    <message>
        <source>Use {fix}</source>
        <extracomment>problems/connectors.json, field.url-typo: action
----------
problems/connectors.json, field.url-no-scheme: action
----------
problems/connectors.json, field.url-http: action
----------
problems/connectors.json, field.service-http: action
----------
problems/connectors.json, field.url-fragment: action
----------
problems/connectors.json, field.url-query: action
----------
problems/connectors.json, field.url-user-info: action
----------
problems/connectors.json, field.host-completed: action
----------
problems/connectors.json, field.host-suffix: action
----------
problems/connectors.json, field.markup: action
----------
problems/connectors.json, field.tags-json: action
----------
problems/connectors.json, field.tags-empty: action
----------
problems/connectors.json, field.tags-repeated: action</extracomment>
        <translation>{fix} verwenden</translation>
    </message>
    <message>
        <source>It should read {fix}.</source>
        <extracomment>problems/connectors.json, field.url-typo: next
----------
problems/connectors.json, field.url-no-scheme: next</extracomment>
        <translation>Es müsste {fix} lauten.</translation>
    </message>
    <message>
        <source>The beginning of the address is mistyped.</source>
        <extracomment>problems/connectors.json, field.url-typo: title</extracomment>
        <translation>Der Anfang der Adresse ist vertippt.</translation>
    </message>
    <message>
        <source>The address lacks https:// at its beginning.</source>
        <extracomment>problems/connectors.json, field.url-no-scheme: title</extracomment>
        <translation>Am Anfang der Adresse fehlt https://.</translation>
    </message>
    <message>
        <source>Register and enter it with https://; Keap accepts no other.</source>
        <extracomment>problems/connectors.json, field.url-http: next</extracomment>
        <translation>Registrieren Sie sie mit https:// und geben Sie sie so ein; Keap nimmt keine andere.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <extracomment>problems/connectors.json, field.url-http: title
----------
problems/connectors.json, field.service-http: title</extracomment>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Secrets are not sent unencrypted over a network.</source>
        <extracomment>problems/connectors.json, field.service-http: next</extracomment>
        <translation>Geheimnisse werden nicht unverschlüsselt über ein Netzwerk gesendet.</translation>
    </message>
    <message>
        <source>Enter one that begins with https://.</source>
        <extracomment>problems/connectors.json, field.url-bad-scheme: next</extracomment>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>This kind of address does not work here.</source>
        <extracomment>problems/connectors.json, field.url-bad-scheme: title</extracomment>
        <translation>Diese Art von Adresse geht hier nicht.</translation>
    </message>
    <message>
        <source>Use another one only if your provider allows it.</source>
        <extracomment>problems/connectors.json, field.url-own-scheme: next</extracomment>
        <translation>Verwenden Sie eine andere nur, wenn Ihr Anbieter sie erlaubt.</translation>
    </message>
    <message>
        <source>Keap accepts only addresses with https://.</source>
        <extracomment>problems/connectors.json, field.url-own-scheme: title</extracomment>
        <translation>Keap nimmt nur Adressen mit https:// an.</translation>
    </message>
    <message>
        <source>Enter the whole address, such as https://app.example.com/callback.</source>
        <extracomment>problems/connectors.json, field.url-no-host: next</extracomment>
        <translation>Geben Sie die ganze Adresse ein, etwa https://app.example.com/callback.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <extracomment>problems/connectors.json, field.url-no-host: title</extracomment>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>Check the part between https:// and the next slash.</source>
        <extracomment>problems/connectors.json, field.url-bad-host: next</extracomment>
        <translation>Prüfen Sie den Teil zwischen https:// und dem nächsten Schrägstrich.</translation>
    </message>
    <message>
        <source>The name of the server is not a valid one.</source>
        <extracomment>problems/connectors.json, field.url-bad-host: title</extracomment>
        <translation>Der Name des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>Use 1 to 65535, or leave it out with its colon.</source>
        <extracomment>problems/connectors.json, field.url-bad-port: next</extracomment>
        <translation>Verwenden Sie 1 bis 65535 oder lassen Sie den Port samt Doppelpunkt weg.</translation>
    </message>
    <message>
        <source>The number behind the colon is no port.</source>
        <extracomment>problems/connectors.json, field.url-bad-port: title</extracomment>
        <translation>Die Zahl hinter dem Doppelpunkt ist kein Port.</translation>
    </message>
    <message>
        <source>Take it off here and where the app is registered.</source>
        <extracomment>problems/connectors.json, field.url-fragment: next</extracomment>
        <translation>Entfernen Sie ihn hier und dort, wo die App registriert ist.</translation>
    </message>
    <message>
        <source>The part from # on is not allowed.</source>
        <extracomment>problems/connectors.json, field.url-fragment: title</extracomment>
        <translation>Der Teil ab # ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use the address without it, here and where the app is registered.</source>
        <extracomment>problems/connectors.json, field.url-query: next</extracomment>
        <translation>Verwenden Sie die Adresse ohne ihn, hier und dort, wo die App registriert ist.</translation>
    </message>
    <message>
        <source>Keap drops the part from ? on.</source>
        <extracomment>problems/connectors.json, field.url-query: title</extracomment>
        <translation>Keap lässt den Teil ab ? weg.</translation>
    </message>
    <message>
        <source>Take out the part before the @.</source>
        <extracomment>problems/connectors.json, field.url-user-info: next</extracomment>
        <translation>Entfernen Sie den Teil vor dem @.</translation>
    </message>
    <message>
        <source>A user name stands in the address.</source>
        <extracomment>problems/connectors.json, field.url-user-info: title</extracomment>
        <translation>In der Adresse steht ein Benutzername.</translation>
    </message>
    <message>
        <source>Nothing needs to be done for practice.</source>
        <extracomment>problems/connectors.json, field.url-loopback: next</extracomment>
        <translation>Zum Üben brauchen Sie nichts zu tun.</translation>
    </message>
    <message>
        <source>This works with the practice service; Keap demands https://.</source>
        <extracomment>problems/connectors.json, field.url-loopback: title</extracomment>
        <translation>Geht beim Übungsdienst; Keap verlangt https://.</translation>
    </message>
    <message>
        <source>Make sure that the registered address does so, too.</source>
        <extracomment>problems/connectors.json, field.url-trailing-slash: next</extracomment>
        <translation>Achten Sie darauf, dass es bei der registrierten Adresse auch so ist.</translation>
    </message>
    <message>
        <source>It ends with a slash.</source>
        <extracomment>problems/connectors.json, field.url-trailing-slash: title</extracomment>
        <translation>Endet mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>It will be used as {fix}.</source>
        <extracomment>problems/connectors.json, field.host-completed: title</extracomment>
        <translation>Wird als {fix} verwendet.</translation>
    </message>
    <message>
        <source>It is probably {fix}.</source>
        <extracomment>problems/connectors.json, field.host-suffix: next</extracomment>
        <translation>Es ist wahrscheinlich {fix}.</translation>
    </message>
    <message>
        <source>An account&apos;s address ends with {suffix}.</source>
        <extracomment>problems/connectors.json, field.host-suffix: title
----------
problems/connectors.json, field.host-other: title</extracomment>
        <translation>Die Adresse eines Kontos endet mit {suffix}.</translation>
    </message>
    <message>
        <source>Copy it from the browser&apos;s address line while signed in.</source>
        <extracomment>problems/connectors.json, field.host-other: next</extracomment>
        <translation>Kopieren Sie sie aus der Adresszeile des Browsers, während Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Enter it like dt123 or dt123.infusionsoft.com.</source>
        <extracomment>problems/connectors.json, field.host-invalid: next</extracomment>
        <translation>Geben Sie sie ein wie dt123 oder dt123.infusionsoft.com.</translation>
    </message>
    <message>
        <source>{host} cannot be the address of an account.</source>
        <extracomment>problems/connectors.json, field.host-invalid: title</extracomment>
        <translation>{host} kann keine Adresse eines Kontos sein.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s own address, like dt123.infusionsoft.com.</source>
        <extracomment>problems/connectors.json, field.host-no-account: next</extracomment>
        <translation>Geben Sie die eigene Adresse des Kontos ein, etwa dt123.infusionsoft.com.</translation>
    </message>
    <message>
        <source>This does not name an account.</source>
        <extracomment>problems/connectors.json, field.host-no-account: title</extracomment>
        <translation>Das bezeichnet kein Konto.</translation>
    </message>
    <message>
        <source>Enter plain text.</source>
        <extracomment>problems/connectors.json, field.only-markup: next</extracomment>
        <translation>Geben Sie reinen Text ein.</translation>
    </message>
    <message>
        <source>Only HTML is in it, which the service takes out.</source>
        <extracomment>problems/connectors.json, field.only-markup: title</extracomment>
        <translation>Enthält nur HTML, das der Dienst entfernt.</translation>
    </message>
    <message>
        <source>It will be saved as {fix}.</source>
        <extracomment>problems/connectors.json, field.markup: next</extracomment>
        <translation>Wird als {fix} gespeichert.</translation>
    </message>
    <message>
        <source>The service takes HTML out of it.</source>
        <extracomment>problems/connectors.json, field.markup: title</extracomment>
        <translation>Der Dienst entfernt HTML daraus.</translation>
    </message>
    <message>
        <source>The service may cut or refuse it; a shorter one is safer.</source>
        <extracomment>problems/connectors.json, field.name-long: next</extracomment>
        <translation>Der Dienst könnte ihn kürzen oder ablehnen; ein kürzerer ist sicherer.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <extracomment>problems/connectors.json, field.name-long: title</extracomment>
        <translation>Der Name ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Separate them by commas only.</source>
        <extracomment>problems/connectors.json, field.tags-json: next</extracomment>
        <translation>Trennen Sie sie nur durch Kommas.</translation>
    </message>
    <message>
        <source>These tags are written as JSON.</source>
        <extracomment>problems/connectors.json, field.tags-json: title</extracomment>
        <translation>Diese Tags sind als JSON geschrieben.</translation>
    </message>
    <message>
        <source>Empty tags are left out.</source>
        <extracomment>problems/connectors.json, field.tags-empty: next</extracomment>
        <translation>Leere Tags entfallen.</translation>
    </message>
    <message>
        <source>There is a comma too many.</source>
        <extracomment>problems/connectors.json, field.tags-empty: title</extracomment>
        <translation>Ein Komma ist zu viel.</translation>
    </message>
    <message>
        <source>It is kept once.</source>
        <extracomment>problems/connectors.json, field.tags-repeated: next</extracomment>
        <translation>Es wird einmal behalten.</translation>
    </message>
    <message>
        <source>A tag is there twice.</source>
        <extracomment>problems/connectors.json, field.tags-repeated: title</extracomment>
        <translation>Ein Tag ist doppelt.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Add it, and start the program again.</source>
        <extracomment>problems/connectors.json, connector.missing: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Ergänzen Sie es und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The connector file lacks “{value}”.</source>
        <extracomment>problems/connectors.json, connector.missing: title</extracomment>
        <translation>Der Konnektordatei fehlt „{value}“.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Compare it with a connector that comes with the program.</source>
        <extracomment>problems/connectors.json, connector.wrong-type: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Vergleichen Sie sie mit einem mitgelieferten Konnektor.</translation>
    </message>
    <message>
        <source>“{value}” in the connector file is of the wrong type.</source>
        <extracomment>problems/connectors.json, connector.wrong-type: title</extracomment>
        <translation>„{value}“ hat in der Konnektordatei den falschen Typ.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Look for a typing mistake.</source>
        <extracomment>problems/connectors.json, connector.unknown-property: next
----------
problems/sharing.json, sharing.template-name: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>The connector file has “{value}”, which means nothing here.</source>
        <extracomment>problems/connectors.json, connector.unknown-property: title</extracomment>
        <translation>Die Konnektordatei enthält „{value}“, was hier nichts bedeutet.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Use one of the kinds that the schema lists.</source>
        <extracomment>problems/connectors.json, connector.unknown-kind: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Verwenden Sie eine der Arten, die das Schema nennt.</translation>
    </message>
    <message>
        <source>The connector file names “{value}”, which is no kind of field.</source>
        <extracomment>problems/connectors.json, connector.unknown-kind: title</extracomment>
        <translation>Die Konnektordatei nennt „{value}“; das ist keine Feldart.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Remove one of them.</source>
        <extracomment>problems/connectors.json, connector.duplicate-field: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The connector file has the field “{value}” twice.</source>
        <extracomment>problems/connectors.json, connector.duplicate-field: title</extracomment>
        <translation>Die Konnektordatei hat das Feld „{value}“ doppelt.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Keys have letters, digits, dots, dashes and underscores.</source>
        <extracomment>problems/connectors.json, connector.bad-key: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Schlüssel bestehen aus Buchstaben, Ziffern, Punkten, Binde- und Unterstrichen.</translation>
    </message>
    <message>
        <source>“{value}” in the connector file is no usable key.</source>
        <extracomment>problems/connectors.json, connector.bad-key: title</extracomment>
        <translation>„{value}“ in der Konnektordatei ist kein brauchbarer Schlüssel.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Name one of its own fields.</source>
        <extracomment>problems/connectors.json, connector.unknown-account-field: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Nennen Sie eines ihrer eigenen Felder.</translation>
    </message>
    <message>
        <source>The connector file names the account field “{value}”, but has no such field.</source>
        <extracomment>problems/connectors.json, connector.unknown-account-field: title</extracomment>
        <translation>Die Konnektordatei nennt das Kontofeld „{value}“, hat aber kein solches Feld.</translation>
    </message>
    <message>
        <source>Look for a typing mistake in the connector file.</source>
        <extracomment>problems/connectors.json, notice.unknown: next</extracomment>
        <translation>Suchen Sie in der Konnektordatei nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>A notice named {id} is not known.</source>
        <extracomment>problems/connectors.json, notice.unknown: title</extracomment>
        <translation>Ein Hinweis namens {id} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not valid JSON[: {reason}].</source>
        <extracomment>problems/data.json, data.invalid: cause
----------
problems/sharing.json, recipe.invalid: cause</extracomment>
        <translation>Sie ist kein gültiges JSON[: {reason}].</translation>
    </message>
    <message>
        <source>Mend the file or take it out of its folder, then start the program again. Everything else goes on without it.</source>
        <extracomment>problems/data.json, data.invalid: next</extracomment>
        <translation>Berichtigen Sie die Datei oder nehmen Sie sie aus ihrem Ordner und starten Sie das Programm neu. Alles andere geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read[, line {line}, column {column}].</source>
        <extracomment>problems/data.json, data.invalid: title</extracomment>
        <translation>Die Datei {file} ist nicht lesbar[, Zeile {line}, Spalte {column}].</translation>
    </message>
    <message>
        <source>Look at the list of saved instances for its id.</source>
        <extracomment>problems/instances.json, instance.not-found: next</extracomment>
        <translation>Suchen Sie ihre ID in der Liste der gespeicherten Instanzen.</translation>
    </message>
    <message>
        <source>No saved instance has the id {id}.</source>
        <extracomment>problems/instances.json, instance.not-found: title</extracomment>
        <translation>Keine gespeicherte Instanz hat die ID {id}.</translation>
    </message>
    <message>
        <source>Name the account as well: ACCOUNT/{id}.</source>
        <extracomment>problems/instances.json, instance.ambiguous: next</extracomment>
        <translation>Nennen Sie auch das Konto: KONTO/{id}.</translation>
    </message>
    <message>
        <source>{count} saved instances have the id {id}, each at another account.</source>
        <extracomment>problems/instances.json, instance.ambiguous: title</extracomment>
        <translation>{count} gespeicherte Instanzen haben die ID {id}, jede bei einem anderen Konto.</translation>
    </message>
    <message>
        <source>The user and organization secret are kept with the account, and it was removed.</source>
        <extracomment>problems/instances.json, instance.account-missing: cause</extracomment>
        <translation type="vanished">User Secret und Organization Secret liegen beim Konto, und es wurde entfernt.</translation>
    </message>
    <message>
        <source>Create an instance at that service once more, or enter the account&apos;s secrets again.</source>
        <extracomment>problems/instances.json, instance.account-missing: next</extracomment>
        <translation type="vanished">Erstellen Sie noch einmal eine Instanz bei diesem Dienst oder geben Sie die Geheimnisse des Kontos erneut ein.</translation>
    </message>
    <message>
        <source>The account of “{name}” is no longer saved here.</source>
        <extracomment>problems/instances.json, instance.account-missing: title</extracomment>
        <translation type="vanished">Das Konto von „{name}“ ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The program ended, or the connection broke, after the request had been sent.</source>
        <extracomment>problems/instances.json, instance.unfinished: cause</extracomment>
        <translation>Das Programm endete oder die Verbindung brach ab, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>Creating “{name}” at {host} was not finished: its outcome is not known.</source>
        <extracomment>problems/instances.json, instance.unfinished: title</extracomment>
        <translation>Das Erstellen von „{name}“ bei {host} wurde nicht abgeschlossen: Das Ergebnis ist unbekannt.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>problems/instances.json, creation.code-stale: action
----------
problems/instances.json, creation.attempt-ended: action
----------
problems/instances.json, creation.link-used: action
----------
problems/service.json, service.code-refused: action
----------
problems/service.json, service.code-missing: action
----------
problems/service.json, service.refresh-refused: action
----------
problems/signin.json, signin.denied: action
----------
problems/signin.json, signin.invalid-scope: action
----------
problems/signin.json, signin.interaction-required: action
----------
problems/signin.json, signin.temporarily-unavailable: action
----------
problems/signin.json, signin.provider-error: action
----------
problems/signin.json, signin.state-missing: action
----------
problems/signin.json, signin.state-mismatch: action
----------
problems/signin.json, signin.issuer-mismatch: action
----------
problems/signin.json, signin.no-code: action
----------
problems/signin.json, signin.form-post: action
----------
problems/signin.json, signin.ended: action
----------
problems/signin.json, signin.too-late: action
----------
problems/signin.json, signin.repeated-parameter: action
----------
problems/signin.json, signin.fragment: action
----------
problems/signin.json, signin.malformed: action
----------
problems/signin.json, signin.pasted-lookalike: action</extracomment>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>An authorization code is good for a few minutes only.</source>
        <extracomment>problems/instances.json, creation.code-stale: cause</extracomment>
        <translation>Ein Autorisierungscode gilt nur wenige Minuten.</translation>
    </message>
    <message>
        <source>Sign in once more. Everything you entered is still there.</source>
        <extracomment>problems/instances.json, creation.code-stale: next</extracomment>
        <translation>Melden Sie sich noch einmal an. Alle Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>The sign-in is more than ten minutes old.</source>
        <extracomment>problems/instances.json, creation.code-stale: title</extracomment>
        <translation>Die Anmeldung ist mehr als zehn Minuten alt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>problems/instances.json, reauth.outcome-unknown: action
----------
problems/instances.json, creation.found-after-loss: action
----------
problems/instances.json, creation.not-found-after-loss: action
----------
problems/instances.json, creation.several-after-loss: action
----------
problems/instances.json, creation.uncertain-after-loss: action
----------
problems/instances.json, creation.shared-after-loss: action
----------
problems/instances.json, creation.cancelled-while-sent: action</extracomment>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Look again in a moment. If it stays absent, sign in again; the old sign-in cannot be used twice.</source>
        <extracomment>problems/instances.json, creation.not-found-after-loss: next</extracomment>
        <translation>Sehen Sie gleich noch einmal nach. Fehlt sie weiterhin, melden Sie sich erneut an; die alte Anmeldung gilt kein zweites Mal.</translation>
    </message>
    <message>
        <source>Choose the one that is yours.</source>
        <extracomment>problems/instances.json, creation.several-after-loss: next</extracomment>
        <translation>Wählen Sie die Ihre.</translation>
    </message>
    <message>
        <source>The service may have made the instance all the same.</source>
        <extracomment>problems/instances.json, creation.cancelled-while-sent: cause</extracomment>
        <translation>Der Dienst kann die Instanz trotzdem erstellt haben.</translation>
    </message>
    <message>
        <source>Look whether it is there before you create it again.</source>
        <extracomment>problems/instances.json, creation.cancelled-while-sent: next</extracomment>
        <translation>Prüfen Sie, ob sie da ist, bevor Sie sie noch einmal erstellen.</translation>
    </message>
    <message>
        <source>Creating “{name}” was interrupted after it had been sent.</source>
        <extracomment>problems/instances.json, creation.cancelled-while-sent: title</extracomment>
        <translation>Das Erstellen von „{name}“ wurde nach dem Senden unterbrochen.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>problems/backup.json, backup.too-large: action
----------
problems/problems.json, problems.unknown: action</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and send them to whoever looks after the program.</source>
        <extracomment>problems/problems.json, problems.unknown: next</extracomment>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, kopieren Sie die Details und senden Sie sie an die Betreuung des Programms.</translation>
    </message>
    <message>
        <source>Something went wrong that this program has no words for.</source>
        <extracomment>problems/problems.json, problems.unknown: title</extracomment>
        <translation>Etwas ist schiefgegangen, wofür dieses Programm keine Worte hat.</translation>
    </message>
    <message>
        <source>Change the secrets</source>
        <extracomment>problems/service.json, service.unauthorized: action
----------
problems/service.json, service.bad-header-value: action</extracomment>
        <translation>Geheimnisse ändern</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>problems/backup.json, backup.passphrase-wrong: action
----------
problems/backup.json, backup.not-verified: action
----------
problems/backup.json, backup.no-copy: action
----------
problems/backup.json, backup.not-set-aside: action
----------
problems/base.json, base.write-failed: action
----------
problems/instances.json, instance.change-unknown: action
----------
problems/service.json, service.forbidden: action
----------
problems/service.json, service.disabled: action
----------
problems/service.json, service.rate-limited: action
----------
problems/service.json, service.server-error: action
----------
problems/service.json, service.unavailable: action
----------
problems/service.json, service.not-json: action
----------
problems/service.json, service.captive-portal: action
----------
problems/service.json, service.truncated: action
----------
problems/service.json, service.too-large: action
----------
problems/service.json, service.timed-out: action
----------
problems/service.json, service.host-not-found: action
----------
problems/service.json, service.connection-refused: action
----------
problems/service.json, service.unreachable: action
----------
problems/service.json, service.offline: action
----------
problems/service.json, service.tls: action
----------
problems/service.json, service.tls-expired: action
----------
problems/service.json, service.cancelled: action
----------
problems/vault.json, vault.busy: action
----------
problems/vault.json, vault.full: action
----------
problems/vault.json, vault.read-only: action
----------
problems/vault.json, vault.io: action
----------
problems/vault.json, vault.folder: action
----------
problems/vault.json, vault.out-of-memory: action
----------
problems/vault.json, vault.passphrase-wrong: action
----------
problems/vault.json, vault.keychain-unavailable: action
----------
problems/vault.json, vault.keychain-locked: action
----------
problems/vault.json, vault.no-copy: action</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{host} understood the request but does not allow it.</source>
        <extracomment>problems/service.json, service.forbidden: title</extracomment>
        <translation>{host} hat die Anfrage verstanden, erlaubt sie aber nicht.</translation>
    </message>
    <message>
        <source>Change the service</source>
        <extracomment>problems/service.json, service.not-found: action
----------
problems/service.json, service.not-supported: action
----------
problems/service.json, service.redirected: action
----------
problems/service.json, service.tls-other-host: action
----------
problems/service.json, service.insecure-address: action</extracomment>
        <translation>Dienst ändern</translation>
    </message>
    <message>
        <source>The connector or the instance may not exist in this account or region.[ The service says: {message}]</source>
        <extracomment>problems/service.json, service.not-found: cause</extracomment>
        <translation>Den Konnektor oder die Instanz gibt es in diesem Konto oder dieser Region vielleicht nicht.[ Der Dienst meldet: {message}]</translation>
    </message>
    <message>
        <source>Check the service and the connector, then try again.</source>
        <extracomment>problems/service.json, service.not-found: next</extracomment>
        <translation>Prüfen Sie Dienst und Konnektor und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} does not know what was asked for.</source>
        <extracomment>problems/service.json, service.not-found: title</extracomment>
        <translation>{host} kennt nicht, wonach gefragt wurde.</translation>
    </message>
    <message>
        <source>Change the name</source>
        <extracomment>problems/accounts.json, account.name-missing: action
----------
problems/accounts.json, account.name-taken: action
----------
problems/service.json, service.conflict: action</extracomment>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>[The service says: {message}]</source>
        <extracomment>problems/service.json, service.conflict: cause
----------
problems/service.json, service.unavailable: cause</extracomment>
        <translation>[Der Dienst meldet: {message}]</translation>
    </message>
    <message>
        <source>Look at what exists there already, change the name or the tags, and try again.</source>
        <extracomment>problems/service.json, service.conflict: next</extracomment>
        <translation>Sehen Sie nach, was es dort schon gibt, ändern Sie Namen oder Tags und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} says that this clashes with something that is already there.</source>
        <extracomment>problems/service.json, service.conflict: title</extracomment>
        <translation>{host} meldet einen Konflikt mit etwas, das es schon gibt.</translation>
    </message>
    <message>
        <source>Change the credentials</source>
        <extracomment>problems/service.json, service.refused: action
----------
problems/service.json, service.client-refused: action
----------
problems/signin.json, signin.url-characters: action
----------
problems/signin.json, signin.url-malformed: action
----------
problems/signin.json, signin.url-repeated-parameter: action
----------
problems/signin.json, signin.url-no-callback: action</extracomment>
        <translation>Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>[The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.refused: cause</extracomment>
        <translation>[Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Check what was entered. After a refused creation a new sign-in is needed, because its code works only once.</source>
        <extracomment>problems/service.json, service.refused: next</extracomment>
        <translation>Prüfen Sie die Eingaben. Nach einem abgelehnten Erstellen ist eine neue Anmeldung nötig, denn ihr Code gilt nur einmal.</translation>
    </message>
    <message>
        <source>{host} refused the request[: {message}].</source>
        <extracomment>problems/service.json, service.refused: title</extracomment>
        <translation>{host} hat die Anfrage abgelehnt[: {message}].</translation>
    </message>
    <message>
        <source>Wait[ {retryAfter} seconds], then try again.</source>
        <extracomment>problems/service.json, service.rate-limited: next
----------
problems/service.json, service.unavailable: next</extracomment>
        <translation>Warten Sie[ {retryAfter} Sekunden] und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} asks to slow down: too many requests.</source>
        <extracomment>problems/service.json, service.rate-limited: title</extracomment>
        <translation>{host} bittet um Zurückhaltung: zu viele Anfragen.</translation>
    </message>
    <message>
        <source>[The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.server-error: cause</extracomment>
        <translation>[Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>{host} reports an error of its own[ (status {status})].</source>
        <extracomment>problems/service.json, service.server-error: title</extracomment>
        <translation>{host} meldet einen eigenen Fehler[ (Status {status})].</translation>
    </message>
    <message>
        <source>Ask the older way</source>
        <extracomment>problems/service.json, service.no-post: action</extracomment>
        <translation>Ältere Weise nutzen</translation>
    </message>
    <message>
        <source>The sign-in address was asked for with the API secret in the body of the request; this service wants it in the address.</source>
        <extracomment>problems/service.json, service.no-post: cause</extracomment>
        <translation>Die Anmeldeadresse wurde mit dem API Secret im Rumpf der Anfrage angefordert; dieser Dienst will es in der Adresse.</translation>
    </message>
    <message>
        <source>Ask in the older way. The API secret then stands in the address of an encrypted request and may be written into logs of the service.</source>
        <extracomment>problems/service.json, service.no-post: next</extracomment>
        <translation>Fragen Sie auf die ältere Weise an. Das API Secret steht dann in der Adresse einer verschlüsselten Anfrage und kann in Protokollen des Dienstes landen.</translation>
    </message>
    <message>
        <source>{host} does not take this question in the safer way.</source>
        <extracomment>problems/service.json, service.no-post: title</extracomment>
        <translation>{host} nimmt diese Frage nicht auf die sicherere Weise an.</translation>
    </message>
    <message>
        <source>A web page came back instead of data. That happens when a network wants a sign-in first (hotel, guest Wi-Fi), when a proxy stands in between, or when the address is that of a web site.</source>
        <extracomment>problems/service.json, service.not-json: cause</extracomment>
        <translation>Statt Daten kam eine Webseite. Das geschieht, wenn ein Netzwerk erst eine Anmeldung will (Hotel, Gäste-WLAN), ein Proxy dazwischensteht oder die Adresse zu einer Website gehört.</translation>
    </message>
    <message>
        <source>Open a web page in the browser to see whether the network asks for something, check the service&apos;s address, then try again.</source>
        <extracomment>problems/service.json, service.not-json: next</extracomment>
        <translation>Öffnen Sie im Browser eine Webseite, um zu sehen, ob das Netzwerk etwas verlangt, prüfen Sie die Adresse des Dienstes und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Show the exchanges</source>
        <extracomment>problems/service.json, service.not-understood: action</extracomment>
        <translation>Datenaustausch zeigen</translation>
    </message>
    <message>
        <source>[The answer lacks “{missing}”.]</source>
        <extracomment>problems/service.json, service.not-understood: cause</extracomment>
        <translation>[Der Antwort fehlt „{missing}“.]</translation>
    </message>
    <message>
        <source>Check that the address is that of the right service. The answer stands in the list of exchanges.</source>
        <extracomment>problems/service.json, service.not-understood: next</extracomment>
        <translation>Prüfen Sie, ob die Adresse zum richtigen Dienst gehört. Die Antwort steht unter Datenaustausch.</translation>
    </message>
    <message>
        <source>{host} answered, but not with what was asked for.</source>
        <extracomment>problems/service.json, service.not-understood: title</extracomment>
        <translation>{host} antwortete, aber nicht mit dem Gefragten.</translation>
    </message>
    <message>
        <source>The connection was closed, or the answer was damaged on its way.</source>
        <extracomment>problems/service.json, service.truncated: cause</extracomment>
        <translation>Die Verbindung wurde geschlossen, oder die Antwort wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <extracomment>problems/service.json, service.truncated: next
----------
problems/service.json, service.timed-out: next</extracomment>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was cut off to protect this computer.</source>
        <extracomment>problems/service.json, service.too-large: cause</extracomment>
        <translation>Sie wurde abgeschnitten, um diesen Computer zu schützen.</translation>
    </message>
    <message>
        <source>Check that the address is that of the right service. If it is, narrow what is asked for and try again.</source>
        <extracomment>problems/service.json, service.too-large: next</extracomment>
        <translation>Prüfen Sie, ob die Adresse zum richtigen Dienst gehört. Wenn ja, grenzen Sie die Anfrage ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was not followed, so that no secret reaches a host that was not chosen.</source>
        <extracomment>problems/service.json, service.redirected: cause</extracomment>
        <translation>Der Umleitung wurde nicht gefolgt, damit kein Geheimnis zu einem nicht gewählten Host gelangt.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address. If the service has moved, enter its new address.</source>
        <extracomment>problems/service.json, service.redirected: next</extracomment>
        <translation>Prüfen Sie die Adresse des Dienstes. Ist der Dienst umgezogen, geben Sie seine neue Adresse ein.</translation>
    </message>
    <message>
        <source>{host} sent the request on to another address[ at {target}].</source>
        <extracomment>problems/service.json, service.redirected: title</extracomment>
        <translation>{host} leitete die Anfrage an eine andere Adresse weiter[ bei {target}].</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <extracomment>problems/service.json, service.timed-out: title
----------
problems/signin.json, signin.page-timed-out: title</extracomment>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Its name is misspelt, or this computer is not connected to the network.</source>
        <extracomment>problems/service.json, service.host-not-found: cause</extracomment>
        <translation>Der Name ist falsch geschrieben, oder dieser Computer ist nicht mit dem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address and the network, then try again.</source>
        <extracomment>problems/service.json, service.host-not-found: next</extracomment>
        <translation>Prüfen Sie die Adresse des Dienstes und das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing listens at that address and port, or a firewall refuses it.</source>
        <extracomment>problems/service.json, service.connection-refused: cause</extracomment>
        <translation>An dieser Adresse und diesem Port antwortet nichts, oder eine Firewall lehnt ab.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address and port, then try again.</source>
        <extracomment>problems/service.json, service.connection-refused: next</extracomment>
        <translation>Prüfen Sie Adresse und Port des Dienstes und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} is there but takes no connection.</source>
        <extracomment>problems/service.json, service.connection-refused: title</extracomment>
        <translation>{host} ist da, nimmt aber keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check that this computer is connected to the network, then try again.</source>
        <extracomment>problems/service.json, service.unreachable: next</extracomment>
        <translation>Prüfen Sie, ob dieser Computer mit dem Netzwerk verbunden ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <extracomment>problems/service.json, service.unreachable: title
----------
problems/signin.json, signin.page-refused: title</extracomment>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <extracomment>problems/service.json, service.cancelled: next</extracomment>
        <translation>Starten Sie sie neu, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>problems/service.json, service.cancelled: title</extracomment>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Look for it</source>
        <extracomment>problems/service.json, service.outcome-unknown: action</extracomment>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Do not create it a second time yet: let the program look at the service whether the instance is there.</source>
        <extracomment>problems/service.json, service.outcome-unknown: next</extracomment>
        <translation>Erstellen Sie sie noch nicht ein zweites Mal: Lassen Sie das Programm beim Dienst nachsehen, ob die Instanz da ist.</translation>
    </message>
    <message>
        <source>It is not known whether {host} created the instance.</source>
        <extracomment>problems/service.json, service.outcome-unknown: title</extracomment>
        <translation>Es ist nicht bekannt, ob {host} die Instanz erstellt hat.</translation>
    </message>
    <message>
        <source>Such a character comes along when more than the secret was copied: a line break, or a letter from another script.</source>
        <extracomment>problems/service.json, service.bad-header-value: cause</extracomment>
        <translation>Ein solches Zeichen gerät hinein, wenn mehr als das Geheimnis kopiert wurde: ein Zeilenumbruch oder ein Buchstabe aus einer anderen Schrift.</translation>
    </message>
    <message>
        <source>Copy the secret again from the console, without anything before or after it.</source>
        <extracomment>problems/service.json, service.bad-header-value: next</extracomment>
        <translation>Kopieren Sie das Geheimnis noch einmal aus der Konsole, ohne etwas davor oder danach.</translation>
    </message>
    <message>
        <source>The {field} holds a character that cannot be sent.</source>
        <extracomment>problems/service.json, service.bad-header-value: title</extracomment>
        <translation>{field} enthält ein Zeichen, das sich nicht senden lässt.</translation>
    </message>
    <message>
        <source>The secrets would be readable on the way. Plain http is allowed only to this computer itself.</source>
        <extracomment>problems/service.json, service.insecure-address: cause</extracomment>
        <translation>Die Geheimnisse wären unterwegs lesbar. Unverschlüsseltes http ist nur zu diesem Computer selbst erlaubt.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <extracomment>problems/service.json, service.insecure-address: next
----------
problems/service.json, field.service-scheme: next</extracomment>
        <translation>Verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The address of {host} is not encrypted, so nothing was sent.</source>
        <extracomment>problems/service.json, service.insecure-address: title</extracomment>
        <translation>Die Adresse von {host} ist unverschlüsselt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the address of the service&apos;s console or of its API.</source>
        <extracomment>problems/service.json, field.service-empty: next</extracomment>
        <translation>Geben Sie die Adresse der Konsole oder der API des Dienstes ein.</translation>
    </message>
    <message>
        <source>The address of the service is missing.</source>
        <extracomment>problems/service.json, field.service-empty: title</extracomment>
        <translation>Die Adresse des Dienstes fehlt.</translation>
    </message>
    <message>
        <source>Enter a host such as api.example.com, or paste the whole address of the service&apos;s console.</source>
        <extracomment>problems/service.json, field.service-invalid: next</extracomment>
        <translation>Geben Sie einen Host wie api.example.com ein oder fügen Sie die ganze Adresse der Konsole ein.</translation>
    </message>
    <message>
        <source>This is not an address of a service.</source>
        <extracomment>problems/service.json, field.service-invalid: title</extracomment>
        <translation>Das ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>An address that begins with “{scheme}” cannot be used.</source>
        <extracomment>problems/service.json, field.service-scheme: title</extracomment>
        <translation>Eine mit „{scheme}“ beginnende Adresse geht nicht.</translation>
    </message>
    <message>
        <source>Use https</source>
        <extracomment>problems/service.json, field.service-insecure: action</extracomment>
        <translation>https verwenden</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only to this computer itself.</source>
        <extracomment>problems/service.json, field.service-insecure: next</extracomment>
        <translation>Verwenden Sie https. Unverschlüsseltes http ist nur zu diesem Computer selbst erlaubt.</translation>
    </message>
    <message>
        <source>Plain http would let others read the secrets on the way to {host}.</source>
        <extracomment>problems/service.json, field.service-insecure: title</extracomment>
        <translation>Mit http wären die Geheimnisse auf dem Weg zu {host} lesbar.</translation>
    </message>
    <message>
        <source>Leave out everything before the @ sign.</source>
        <extracomment>problems/service.json, field.service-userinfo: next</extracomment>
        <translation>Lassen Sie alles vor dem @-Zeichen weg.</translation>
    </message>
    <message>
        <source>The address holds a user name or password before the host {host}.</source>
        <extracomment>problems/service.json, field.service-userinfo: title</extracomment>
        <translation>Vor dem Host {host} steht ein Benutzername oder Passwort.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>problems/base.json, base.file-exists: action</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <extracomment>problems/base.json, base.file-exists: cause
----------
problems/base.json, base.not-a-file: cause</extracomment>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{file} is already there.</source>
        <extracomment>problems/base.json, base.file-exists: title</extracomment>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>problems/accounts.json, account.name-taken: next
----------
problems/base.json, base.not-a-file: next</extracomment>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{file} is not a plain file, so it is not replaced.</source>
        <extracomment>problems/base.json, base.not-a-file: title</extracomment>
        <translation>{file} ist keine gewöhnliche Datei und wird daher nicht ersetzt.</translation>
    </message>
    <message>
        <source>Nothing is left of the attempt; a file that was there is unchanged.</source>
        <extracomment>problems/base.json, base.write-failed: cause</extracomment>
        <translation>Vom Versuch bleibt nichts zurück; eine vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room, and try again.</source>
        <extracomment>problems/base.json, base.write-failed: next</extracomment>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} could not be written[: {reason}].</source>
        <extracomment>problems/base.json, base.write-failed: title</extracomment>
        <translation>{file} konnte nicht geschrieben werden[: {reason}].</translation>
    </message>
    <message>
        <source>It has characters that this format&apos;s readers would change. Nothing was written.</source>
        <extracomment>problems/sharing.json, sharing.value-refused: cause</extracomment>
        <translation>Er enthält Zeichen, die beim Lesen dieses Formats verändert würden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Export it as JSON, which carries every text.</source>
        <extracomment>problems/sharing.json, sharing.value-refused: next</extracomment>
        <translation>Exportieren Sie als JSON, das jeden Text aufnimmt.</translation>
    </message>
    <message>
        <source>“{field}” of “{instance}” cannot be written as {format}.</source>
        <extracomment>problems/sharing.json, sharing.value-refused: title</extracomment>
        <translation>„{field}“ von „{instance}“ lässt sich nicht als {format} schreiben.</translation>
    </message>
    <message>
        <source>Correct its file, or choose another format.</source>
        <extracomment>problems/sharing.json, sharing.template-broken: next</extracomment>
        <translation>Berichtigen Sie seine Datei oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The export format “{format}” is broken.</source>
        <extracomment>problems/sharing.json, sharing.template-broken: title</extracomment>
        <translation>Das Exportformat „{format}“ ist fehlerhaft.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Begin it like a format that comes with the program; the header must name a quoting rule.</source>
        <extracomment>problems/sharing.json, sharing.format-header: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Beginnen Sie sie wie ein mitgeliefertes Format; der Kopf muss eine Quoting-Regel nennen.</translation>
    </message>
    <message>
        <source>An export format does not begin with a proper header.</source>
        <extracomment>problems/sharing.json, sharing.format-header: title</extracomment>
        <translation>Ein Exportformat beginnt nicht mit einem richtigen Kopf.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Known are name, quoting (json, dotenv, shell), file, and mask (stars, variable).</source>
        <extracomment>problems/sharing.json, sharing.format-unknown: next</extracomment>
        <translation type="vanished">Datei {file}, Zeile {line}, Spalte {column}. Bekannt sind name, quoting (json, dotenv, shell), file und mask (stars, variable).</translation>
    </message>
    <message>
        <source>“{value}” in an export format&apos;s header means nothing here.</source>
        <extracomment>problems/sharing.json, sharing.format-unknown: title</extracomment>
        <translation>„{value}“ im Kopf eines Exportformats bedeutet hier nichts.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Use two braces: the quoting rule must see every value.</source>
        <extracomment>problems/sharing.json, sharing.template-unescaped: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Verwenden Sie zwei geschweifte Klammern: Jeder Wert muss die Quoting-Regel durchlaufen.</translation>
    </message>
    <message>
        <source>An export format has a tag that would write a value unquoted.</source>
        <extracomment>problems/sharing.json, sharing.template-unescaped: title</extracomment>
        <translation>Ein Exportformat hat eine Marke, die einen Wert ohne Quoting schriebe.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Keep the double braces.</source>
        <extracomment>problems/sharing.json, sharing.template-delimiters: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Behalten Sie die doppelten geschweiften Klammern bei.</translation>
    </message>
    <message>
        <source>An export format changes the template&apos;s delimiters.</source>
        <extracomment>problems/sharing.json, sharing.template-delimiters: title</extracomment>
        <translation>Ein Exportformat ändert die Trennzeichen der Vorlage.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Put everything into the one file.</source>
        <extracomment>problems/sharing.json, sharing.template-partial: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Schreiben Sie alles in die eine Datei.</translation>
    </message>
    <message>
        <source>An export format includes another template.</source>
        <extracomment>problems/sharing.json, sharing.template-partial: title</extracomment>
        <translation>Ein Exportformat bindet eine andere Vorlage ein.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Close it with two braces.</source>
        <extracomment>problems/sharing.json, sharing.template-unclosed: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Schließen Sie sie mit zwei geschweiften Klammern.</translation>
    </message>
    <message>
        <source>An export format has a tag that is never closed.</source>
        <extracomment>problems/sharing.json, sharing.template-unclosed: title</extracomment>
        <translation>Ein Exportformat hat eine Marke, die nie geschlossen wird.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Give every section its end, in reverse order.</source>
        <extracomment>problems/sharing.json, sharing.template-section: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Geben Sie jedem Abschnitt sein Ende, in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>An export format has a section “{tag}” that does not open and close in pairs.</source>
        <extracomment>problems/sharing.json, sharing.template-section: title</extracomment>
        <translation>Ein Exportformat hat einen Abschnitt „{tag}“, der nicht paarweise beginnt und endet.</translation>
    </message>
    <message>
        <source>An export format asks for “{tag}”, which no instance has.</source>
        <extracomment>problems/sharing.json, sharing.template-name: title</extracomment>
        <translation>Ein Exportformat fragt nach „{tag}“, das keine Instanz hat.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, the service&apos;s support can look the request up.</source>
        <extracomment>problems/signin.json, signin.url-empty: next</extracomment>
        <translation>Versuchen Sie es erneut. Hilft das nicht, kann der Support des Dienstes die Anfrage nachschlagen.</translation>
    </message>
    <message>
        <source>The service returned no sign-in address.</source>
        <extracomment>problems/signin.json, signin.url-empty: title</extracomment>
        <translation>Der Dienst lieferte keine Anmeldeadresse.</translation>
    </message>
    <message>
        <source>Check the API key and the callback URL, then try again.</source>
        <extracomment>problems/signin.json, signin.url-too-long: next</extracomment>
        <translation>Prüfen Sie API Key und Callback-URL und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in address that the service returned is too long to be one.</source>
        <extracomment>problems/signin.json, signin.url-too-long: title</extracomment>
        <translation>Die Anmeldeadresse, die der Dienst lieferte, ist zu lang, um eine zu sein.</translation>
    </message>
    <message>
        <source>Blanks, control characters and backslashes can make an address look like another one, so it was not opened.</source>
        <extracomment>problems/signin.json, signin.url-characters: cause</extracomment>
        <translation>Leerzeichen, Steuerzeichen und Backslashes können eine Adresse wie eine andere aussehen lassen, daher wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>Check the API key and the callback URL for characters pasted along, then try again.</source>
        <extracomment>problems/signin.json, signin.url-characters: next</extracomment>
        <translation>Prüfen Sie API Key und Callback-URL auf mitkopierte Zeichen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in address that the service returned holds characters that no web address may hold.</source>
        <extracomment>problems/signin.json, signin.url-characters: title</extracomment>
        <translation>Die Anmeldeadresse, die der Dienst lieferte, enthält Zeichen, die keine Webadresse enthalten darf.</translation>
    </message>
    <message>
        <source>Check the callback URL: it is part of that address. Then try again.</source>
        <extracomment>problems/signin.json, signin.url-malformed: next</extracomment>
        <translation>Prüfen Sie die Callback-URL: Sie ist Teil dieser Adresse. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service returned something that is no web address.</source>
        <extracomment>problems/signin.json, signin.url-malformed: title</extracomment>
        <translation>Der Dienst lieferte etwas, das keine Webadresse ist.</translation>
    </message>
    <message>
        <source>Such addresses look as if they led to another host, so it was not opened.</source>
        <extracomment>problems/signin.json, signin.url-user-info: cause</extracomment>
        <translation>Solche Adressen täuschen einen anderen Host vor, daher wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s support before you sign in.</source>
        <extracomment>problems/signin.json, signin.url-user-info: next</extracomment>
        <translation>Fragen Sie den Support des Dienstes, bevor Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The sign-in address that the service returned hides its host {host} behind a user name.</source>
        <extracomment>problems/signin.json, signin.url-user-info: title</extracomment>
        <translation>Die Anmeldeadresse, die der Dienst lieferte, verbirgt ihren Host {host} hinter einem Benutzernamen.</translation>
    </message>
    <message>
        <source>A password typed there could be read on its way, so the page was not opened.</source>
        <extracomment>problems/signin.json, signin.url-not-encrypted: cause</extracomment>
        <translation>Ein dort eingegebenes Passwort wäre unterwegs lesbar, daher wurde die Seite nicht geöffnet.</translation>
    </message>
    <message>
        <source>Check that the service is the right one. A sign-in page begins with https.</source>
        <extracomment>problems/signin.json, signin.url-not-encrypted: next</extracomment>
        <translation>Prüfen Sie, ob es der richtige Dienst ist. Eine Anmeldeseite beginnt mit https.</translation>
    </message>
    <message>
        <source>The sign-in page at {host} is not encrypted.</source>
        <extracomment>problems/signin.json, signin.url-not-encrypted: title</extracomment>
        <translation>Die Anmeldeseite bei {host} ist unverschlüsselt.</translation>
    </message>
    <message>
        <source>Nobody can say which of the two the provider would use, so it was not opened.</source>
        <extracomment>problems/signin.json, signin.url-repeated-parameter: cause</extracomment>
        <translation>Niemand kann sagen, welchen der beiden Werte der Anbieter nähme, daher wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>Check the API key and the callback URL for parts pasted along, then try again.</source>
        <extracomment>problems/signin.json, signin.url-repeated-parameter: next</extracomment>
        <translation>Prüfen Sie API Key und Callback-URL auf mitkopierte Teile und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in address that the service returned holds “{name}” twice.</source>
        <extracomment>problems/signin.json, signin.url-repeated-parameter: title</extracomment>
        <translation>Die Anmeldeadresse, die der Dienst lieferte, enthält „{name}“ doppelt.</translation>
    </message>
    <message>
        <source>Without one there is nothing that this program could watch for.</source>
        <extracomment>problems/signin.json, signin.url-no-callback: cause</extracomment>
        <translation>Ohne Callback gibt es nichts, worauf dieses Programm achten könnte.</translation>
    </message>
    <message>
        <source>Check the callback URL and the API key, then try again.</source>
        <extracomment>problems/signin.json, signin.url-no-callback: next</extracomment>
        <translation>Prüfen Sie Callback-URL und API Key und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in address at {host} names no callback.</source>
        <extracomment>problems/signin.json, signin.url-no-callback: title</extracomment>
        <translation>Die Anmeldeadresse bei {host} nennt keinen Callback.</translation>
    </message>
    <message>
        <source>Change the callback URL</source>
        <extracomment>problems/service.json, service.callback-refused: action
----------
problems/signin.json, signin.url-callback-unusable: action
----------
problems/signin.json, signin.callback-refused: action
----------
problems/signin.json, signin.callback-parameters: action</extracomment>
        <translation>Callback-URL ändern</translation>
    </message>
    <message>
        <source>Use a callback URL such as https://www.example.com/auth, without “#” and without a user name, and register the same one for the application.</source>
        <extracomment>problems/signin.json, signin.url-callback-unusable: next</extracomment>
        <translation>Verwenden Sie eine Callback-URL wie https://www.example.com/auth, ohne „#“ und ohne Benutzernamen, und registrieren Sie dieselbe für die Anwendung.</translation>
    </message>
    <message>
        <source>The sign-in would end at “{callback}”, which is no address a sign-in can end at.</source>
        <extracomment>problems/signin.json, signin.url-callback-unusable: title</extracomment>
        <translation>Die Anmeldung würde bei „{callback}“ enden; an dieser Adresse kann keine Anmeldung enden.</translation>
    </message>
    <message>
        <source>Read what differs above, then open the page anyway or go back.</source>
        <extracomment>problems/signin.json, signin.address-differs: next</extracomment>
        <translation>Lesen Sie oben, was abweicht, und öffnen Sie die Seite trotzdem oder gehen Sie zurück.</translation>
    </message>
    <message>
        <source>Nothing has been opened yet.</source>
        <extracomment>problems/signin.json, signin.address-differs: title</extracomment>
        <translation>Es wurde noch nichts geöffnet.</translation>
    </message>
    <message>
        <source>Somebody chose Deny, or the user has no right to allow it. Keap says the same when no application is attached to the account.</source>
        <extracomment>problems/signin.json, signin.denied: cause</extracomment>
        <translation>Jemand hat abgelehnt, oder der Benutzer darf nicht zustimmen. Keap meldet dasselbe, wenn dem Konto keine Anwendung zugeordnet ist.</translation>
    </message>
    <message>
        <source>Sign in again with a user who may allow it; in a new Keap account, create or attach an application first.</source>
        <extracomment>problems/signin.json, signin.denied: next</extracomment>
        <translation>Melden Sie sich mit einem berechtigten Benutzer an; ordnen Sie einem neuen Keap-Konto zuerst eine Anwendung zu.</translation>
    </message>
    <message>
        <source>The provider says that access was denied.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.denied: title</extracomment>
        <translation>Der Anbieter meldet: Zugriff verweigert.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <extracomment>problems/service.json, service.provider-gateway: action
----------
problems/signin.json, signin.server-error: action
----------
problems/signin.json, signin.unauthorized-client: action</extracomment>
        <translation>API Key ändern</translation>
    </message>
    <message>
        <source>Most often the API key is not the application&apos;s client id: developer portals also show an app id of the form 01234567-89ab-…, which is not the one.</source>
        <extracomment>problems/signin.json, signin.server-error: cause</extracomment>
        <translation>Meist ist der API Key nicht die Client-ID der Anwendung: Entwicklerportale zeigen auch eine App-ID der Form 01234567-89ab-…, die nicht gemeint ist.</translation>
    </message>
    <message>
        <source>Copy the client id from the application&apos;s keys in the developer portal into API Key, then sign in again.</source>
        <extracomment>problems/signin.json, signin.server-error: next</extracomment>
        <translation>Kopieren Sie die Client-ID aus den Schlüsseln der Anwendung im Entwicklerportal in „API Key“ und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider could not go on with this sign-in.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.server-error: title</extracomment>
        <translation>Der Anbieter konnte diese Anmeldung nicht fortsetzen.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>The application may be switched off, or not allowed to use sign-in codes.</source>
        <extracomment>problems/signin.json, signin.unauthorized-client: cause</extracomment>
        <translation>Die Anwendung ist vielleicht abgeschaltet oder darf keine Autorisierungscodes nutzen.</translation>
    </message>
    <message>
        <source>Check the application in the provider&apos;s developer portal, and that the API key is its client id.</source>
        <extracomment>problems/signin.json, signin.unauthorized-client: next</extracomment>
        <translation>Prüfen Sie die Anwendung im Entwicklerportal des Anbieters und dass der API Key ihre Client-ID ist.</translation>
    </message>
    <message>
        <source>The provider does not let this application sign anybody in.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.unauthorized-client: title</extracomment>
        <translation>Der Anbieter lässt diese Anwendung niemanden anmelden.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>The scope asked for is unknown to the provider, or the application may not ask for it.</source>
        <extracomment>problems/signin.json, signin.invalid-scope: cause</extracomment>
        <translation>Der angefragte Scope ist dem Anbieter unbekannt, oder die Anwendung darf ihn nicht anfragen.</translation>
    </message>
    <message>
        <source>Check in the provider&apos;s developer portal what the application is allowed, then sign in again.</source>
        <extracomment>problems/signin.json, signin.invalid-scope: next</extracomment>
        <translation>Prüfen Sie im Entwicklerportal des Anbieters, was der Anwendung erlaubt ist, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider does not grant what was asked for.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.invalid-scope: title</extracomment>
        <translation>Der Anbieter gewährt nicht, was angefragt wurde.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>Wait a few minutes, then sign in again. Everything you entered is kept.</source>
        <extracomment>problems/signin.json, signin.temporarily-unavailable: next</extracomment>
        <translation>Warten Sie einige Minuten und melden Sie sich erneut an. Alle Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The provider is busy or being maintained.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.temporarily-unavailable: title</extracomment>
        <translation>Der Anbieter ist überlastet oder wird gewartet.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>Sign in again. If it comes back, the provider&apos;s documentation explains the error&apos;s name.</source>
        <extracomment>problems/signin.json, signin.provider-error: next</extracomment>
        <translation>Melden Sie sich erneut an. Kommt der Fehler wieder, erklärt die Dokumentation des Anbieters seinen Namen.</translation>
    </message>
    <message>
        <source>The provider ended the sign-in with the error “{error}”.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.provider-error: title</extracomment>
        <translation>Der Anbieter beendete die Anmeldung mit dem Fehler „{error}“.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>Its state is missing, so it may come from another sign-in or from somebody else. Nothing was sent anywhere.</source>
        <extracomment>problems/signin.json, signin.state-missing: cause</extracomment>
        <translation>Ihr State fehlt, sie kann also von einer anderen Anmeldung oder von jemand anderem stammen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in again; when you paste an address, paste all of it.</source>
        <extracomment>problems/signin.json, signin.state-missing: next</extracomment>
        <translation>Melden Sie sich erneut an; wenn Sie eine Adresse einfügen, dann die ganze.</translation>
    </message>
    <message>
        <source>The answer does not say which sign-in it belongs to.</source>
        <extracomment>problems/signin.json, signin.state-missing: title</extracomment>
        <translation>Die Antwort sagt nicht, zu welcher Anmeldung sie gehört.</translation>
    </message>
    <message>
        <source>Its state is not the one of this sign-in. It may be an address from an earlier try, or somebody else&apos;s. Nothing was sent anywhere.</source>
        <extracomment>problems/signin.json, signin.state-mismatch: cause</extracomment>
        <translation>Ihr State ist nicht der dieser Anmeldung. Die Adresse kann von einem früheren Versuch oder von jemand anderem stammen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in again and use the address of that very sign-in.</source>
        <extracomment>problems/signin.json, signin.state-mismatch: next</extracomment>
        <translation>Melden Sie sich erneut an und verwenden Sie die Adresse genau dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in.</source>
        <extracomment>problems/signin.json, signin.state-mismatch: title</extracomment>
        <translation>Die Antwort gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>[It names itself {issuer}. ]The code was dropped and sent nowhere.</source>
        <extracomment>problems/signin.json, signin.issuer-mismatch: cause</extracomment>
        <translation>[Er nennt sich {issuer}. ]Der Code wurde verworfen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Sign in again. If it comes back, ask the provider before you go on.</source>
        <extracomment>problems/signin.json, signin.issuer-mismatch: next</extracomment>
        <translation>Melden Sie sich erneut an. Geschieht es wieder, fragen Sie den Anbieter, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The answer comes from another server than the one that was asked.</source>
        <extracomment>problems/signin.json, signin.issuer-mismatch: title</extracomment>
        <translation>Die Antwort kommt von einem anderen Server als dem gefragten.</translation>
    </message>
    <message>
        <source>Sign in again; if it comes back, set the application&apos;s response mode to query.</source>
        <extracomment>problems/signin.json, signin.no-code: next</extracomment>
        <translation>Melden Sie sich erneut an; geschieht es wieder, stellen Sie den Antwortmodus der Anwendung auf query.</translation>
    </message>
    <message>
        <source>The provider came back without a code.</source>
        <extracomment>problems/signin.json, signin.no-code: title</extracomment>
        <translation>Der Anbieter kam ohne Code zurück.</translation>
    </message>
    <message>
        <source>Nobody can say which of them is right, so none was used.</source>
        <extracomment>problems/signin.json, signin.repeated-parameter: cause</extracomment>
        <translation>Niemand kann sagen, welcher davon gilt, daher wurde keiner verwendet.</translation>
    </message>
    <message>
        <source>Sign in again; when you paste an address, paste it once.</source>
        <extracomment>problems/signin.json, signin.repeated-parameter: next</extracomment>
        <translation>Melden Sie sich erneut an; wenn Sie eine Adresse einfügen, dann nur einmal.</translation>
    </message>
    <message>
        <source>The answer holds “{name}” more than once.</source>
        <extracomment>problems/signin.json, signin.repeated-parameter: title</extracomment>
        <translation>Die Antwort enthält „{name}“ mehrmals.</translation>
    </message>
    <message>
        <source>The answer stands behind a “#”, where every script of the callback&apos;s page could read it. Nothing of it was kept.</source>
        <extracomment>problems/signin.json, signin.fragment: cause</extracomment>
        <translation>Die Antwort steht hinter einem „#“, wo jedes Skript der Callback-Seite sie lesen könnte. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Let the application use sign-in codes (response type code), then sign in again.</source>
        <extracomment>problems/signin.json, signin.fragment: next</extracomment>
        <translation>Lassen Sie die Anwendung Autorisierungscodes nutzen (Antworttyp code) und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider answered in a way that this program does not use.</source>
        <extracomment>problems/signin.json, signin.fragment: title</extracomment>
        <translation>Der Anbieter antwortete auf eine Weise, die dieses Programm nicht nutzt.</translation>
    </message>
    <message>
        <source>It holds characters or escapes that no browser makes.</source>
        <extracomment>problems/signin.json, signin.malformed: cause</extracomment>
        <translation>Sie enthält Zeichen oder Escape-Sequenzen, die kein Browser erzeugt.</translation>
    </message>
    <message>
        <source>Sign in again; when you paste an address, copy it from the browser&apos;s address line in one piece.</source>
        <extracomment>problems/signin.json, signin.malformed: next</extracomment>
        <translation>Melden Sie sich erneut an; wenn Sie eine Adresse einfügen, kopieren Sie sie am Stück aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <extracomment>problems/signin.json, signin.malformed: title</extracomment>
        <translation>Die Antwort ist beschädigt.</translation>
    </message>
    <message>
        <source>Sign in in your browser; it ends at an address that begins with {callback}. Paste that whole address.</source>
        <extracomment>problems/signin.json, signin.pasted-empty: next</extracomment>
        <translation>Melden Sie sich in Ihrem Browser an; er endet bei einer Adresse, die mit {callback} beginnt. Fügen Sie diese ganze Adresse ein.</translation>
    </message>
    <message>
        <source>There is no address yet.</source>
        <extracomment>problems/signin.json, signin.pasted-empty: title</extracomment>
        <translation>Es ist noch keine Adresse da.</translation>
    </message>
    <message>
        <source>Copy only what stands in the browser&apos;s address line: it begins with {callback}.</source>
        <extracomment>problems/signin.json, signin.pasted-too-long: next</extracomment>
        <translation>Kopieren Sie nur, was in der Adresszeile des Browsers steht: Es beginnt mit {callback}.</translation>
    </message>
    <message>
        <source>That is too long to be an address.</source>
        <extracomment>problems/signin.json, signin.pasted-too-long: title</extracomment>
        <translation>Das ist zu lang für eine Adresse.</translation>
    </message>
    <message>
        <source>Paste the whole address from the browser&apos;s address line: it begins with {callback}.</source>
        <extracomment>problems/signin.json, signin.pasted-code: next</extracomment>
        <translation>Fügen Sie die ganze Adresse aus der Adresszeile des Browsers ein: Sie beginnt mit {callback}.</translation>
    </message>
    <message>
        <source>No browser writes an address like that; it may have been broken by a mail or a chat.</source>
        <extracomment>problems/signin.json, signin.pasted-characters: cause</extracomment>
        <translation>Kein Browser schreibt eine solche Adresse; vielleicht hat eine E-Mail oder ein Chat sie umbrochen.</translation>
    </message>
    <message>
        <source>Copy it once more, in one piece, from the browser&apos;s address line.</source>
        <extracomment>problems/signin.json, signin.pasted-characters: next</extracomment>
        <translation>Kopieren Sie sie noch einmal am Stück aus der Adresszeile des Browsers.</translation>
    </message>
    <message>
        <source>The pasted address holds a blank, a line break, a backslash or an invisible character.</source>
        <extracomment>problems/signin.json, signin.pasted-characters: title</extracomment>
        <translation>Die eingefügte Adresse enthält ein Leerzeichen, einen Zeilenumbruch, einen Backslash oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Paste the address that begins with {callback}.</source>
        <extracomment>problems/signin.json, signin.pasted-user-info: next</extracomment>
        <translation>Fügen Sie die Adresse ein, die mit {callback} beginnt.</translation>
    </message>
    <message>
        <source>The pasted address hides its host behind a user name (“…@…”).</source>
        <extracomment>problems/signin.json, signin.pasted-user-info: title</extracomment>
        <translation>Die eingefügte Adresse verbirgt ihren Host hinter einem Benutzernamen („…@…“).</translation>
    </message>
    <message>
        <source>It holds letters of another alphabet. That is a known trick; nothing was sent anywhere.</source>
        <extracomment>problems/signin.json, signin.pasted-lookalike: cause</extracomment>
        <translation>Er enthält Buchstaben eines anderen Alphabets. Das ist ein bekannter Trick; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sign in again and copy the address from your browser: it begins with {callback}.</source>
        <extracomment>problems/signin.json, signin.pasted-lookalike: next</extracomment>
        <translation>Melden Sie sich erneut an und kopieren Sie die Adresse aus Ihrem Browser: Sie beginnt mit {callback}.</translation>
    </message>
    <message>
        <source>The host of the pasted address only looks like that of the callback.</source>
        <extracomment>problems/signin.json, signin.pasted-lookalike: title</extracomment>
        <translation>Der Host der eingefügten Adresse sieht dem des Callbacks nur ähnlich.</translation>
    </message>
    <message>
        <source>Check the callback that is registered for the application: both must be {callback}.</source>
        <extracomment>problems/signin.json, signin.pasted-not-encrypted: next</extracomment>
        <translation>Prüfen Sie den für die Anwendung registrierten Callback: Beide müssen {callback} sein.</translation>
    </message>
    <message>
        <source>The pasted address begins with http, the callback with https.</source>
        <extracomment>problems/signin.json, signin.pasted-not-encrypted: title</extracomment>
        <translation>Die eingefügte Adresse beginnt mit http, der Callback mit https.</translation>
    </message>
    <message>
        <source>It may be the page where the sign-in began, or one on the way.</source>
        <extracomment>problems/signin.json, signin.pasted-other-address: cause</extracomment>
        <translation>Vielleicht ist es die Seite, auf der die Anmeldung begann, oder eine unterwegs.</translation>
    </message>
    <message>
        <source>Go through the sign-in to its end, then paste the address that begins with {callback}.</source>
        <extracomment>problems/signin.json, signin.pasted-other-address: next</extracomment>
        <translation>Führen Sie die Anmeldung zu Ende und fügen Sie dann die Adresse ein, die mit {callback} beginnt.</translation>
    </message>
    <message>
        <source>That is not the address the sign-in ends at.</source>
        <extracomment>problems/signin.json, signin.pasted-other-address: title</extracomment>
        <translation>An dieser Adresse endet die Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Paste the whole address. If it is whole, the provider drops what follows “?” in {callback}: use a callback without it.</source>
        <extracomment>problems/signin.json, signin.pasted-parameters: next</extracomment>
        <translation>Fügen Sie die ganze Adresse ein. Ist sie vollständig, lässt der Anbieter weg, was in {callback} auf „?“ folgt: Verwenden Sie einen Callback ohne das.</translation>
    </message>
    <message>
        <source>Parts of the callback are missing in the pasted address.</source>
        <extracomment>problems/signin.json, signin.pasted-parameters: title</extracomment>
        <translation>In der eingefügten Adresse fehlen Teile des Callbacks.</translation>
    </message>
    <message>
        <source>Check the network, then try again. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.page-offline: next</extracomment>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <extracomment>problems/signin.json, signin.page-offline: title</extracomment>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Check the network and that no filter blocks the name, then try again. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.page-host-not-found: next</extracomment>
        <translation>Prüfen Sie das Netzwerk und ob ein Filter den Namen sperrt, und versuchen Sie es erneut. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>No host named {host} was found.</source>
        <extracomment>problems/signin.json, signin.page-host-not-found: title</extracomment>
        <translation>Kein Host namens {host} wurde gefunden.</translation>
    </message>
    <message>
        <source>It refuses connections, or something on the way does.</source>
        <extracomment>problems/signin.json, signin.page-refused: cause</extracomment>
        <translation>Er lehnt Verbindungen ab, oder etwas auf dem Weg dorthin.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or use your browser. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.page-refused: next</extracomment>
        <translation>Warten Sie kurz und versuchen Sie es erneut, oder verwenden Sie Ihren Browser. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>Try again, or use your browser. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.page-timed-out: next
----------
problems/signin.json, signin.page-empty: next
----------
problems/signin.json, signin.page-blocked: next
----------
problems/signin.json, signin.page-failed: next
----------
problems/signin.json, signin.page-blank: next</extracomment>
        <translation>Versuchen Sie es erneut oder verwenden Sie Ihren Browser. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>Its certificate is expired, made for another name, or issued by nobody this computer trusts, such as a proxy that looks into connections.</source>
        <extracomment>problems/signin.json, signin.page-certificate: cause</extracomment>
        <translation>Das Zertifikat ist abgelaufen, gilt für einen anderen Namen oder stammt von niemandem, dem dieser Computer vertraut, etwa von einem Proxy, der Verbindungen mitliest.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network. If your browser trusts the page, use your browser.</source>
        <extracomment>problems/signin.json, signin.page-certificate: next
----------
problems/signin.json, signin.certificate-untrusted: next</extracomment>
        <translation>Fragen Sie den Betreiber des Netzwerks. Vertraut Ihr Browser der Seite, verwenden Sie ihn.</translation>
    </message>
    <message>
        <source>The encryption to {host} could not be verified, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.page-certificate: title</extracomment>
        <translation>Die Verschlüsselung zu {host} ließ sich nicht prüfen, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} ended the connection without an answer.</source>
        <extracomment>problems/signin.json, signin.page-empty: title</extracomment>
        <translation>{host} beendete die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>The page of {host} was blocked.</source>
        <extracomment>problems/signin.json, signin.page-blocked: title</extracomment>
        <translation>Die Seite von {host} wurde blockiert.</translation>
    </message>
    <message>
        <source>The page of {host} could not be loaded.</source>
        <extracomment>problems/signin.json, signin.page-failed: title</extracomment>
        <translation>Die Seite von {host} konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>The part of the program that draws it has ended; everything you entered here is kept.</source>
        <extracomment>problems/signin.json, signin.renderer-stopped: cause</extracomment>
        <translation>Der Programmteil, der sie darstellt, hat sich beendet; alle Eingaben hier bleiben erhalten.</translation>
    </message>
    <message>
        <source>Load it again, or use your browser. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.renderer-stopped: next</extracomment>
        <translation>Laden Sie sie neu oder verwenden Sie Ihren Browser. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>The part that shows web pages (package instance-wizard-webview) is not installed or does not start.</source>
        <extracomment>problems/signin.json, signin.embedded-missing: cause</extracomment>
        <translation>Der Teil, der Webseiten zeigt (Paket instance-wizard-webview), ist nicht installiert oder startet nicht.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, then paste the address you end at below.</source>
        <extracomment>problems/signin.json, signin.embedded-missing: next</extracomment>
        <translation>Melden Sie sich mit Ihrem eigenen Browser an und fügen Sie unten die Adresse ein, bei der Sie ankommen.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown inside this program.</source>
        <extracomment>problems/signin.json, signin.embedded-missing: title</extracomment>
        <translation>Die Anmeldeseite lässt sich in diesem Programm nicht zeigen.</translation>
    </message>
    <message>
        <source>Web pages are kept in a sandbox, which does not work for root.</source>
        <extracomment>problems/signin.json, signin.embedded-root: cause</extracomment>
        <translation>Webseiten laufen in einer Sandbox, die für root nicht funktioniert.</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user, or sign in with your own browser and paste the address you end at below.</source>
        <extracomment>problems/signin.json, signin.embedded-root: next</extracomment>
        <translation>Starten Sie das Programm als gewöhnlicher Benutzer, oder melden Sie sich mit Ihrem eigenen Browser an und fügen Sie unten die Adresse ein, bei der Sie ankommen.</translation>
    </message>
    <message>
        <source>As the administrator (root), the sign-in page is not shown inside this program.</source>
        <extracomment>problems/signin.json, signin.embedded-root: title</extracomment>
        <translation>Für root zeigt dieses Programm die Anmeldeseite nicht selbst.</translation>
    </message>
    <message>
        <source>Other programs could read the page and the password typed into it.</source>
        <extracomment>problems/signin.json, signin.embedded-debugging: cause</extracomment>
        <translation>Andere Programme könnten die Seite und das dort eingegebene Passwort mitlesen.</translation>
    </message>
    <message>
        <source>Start the program without QTWEBENGINE_REMOTE_DEBUGGING, or sign in with your own browser and paste the address you end at below.</source>
        <extracomment>problems/signin.json, signin.embedded-debugging: next</extracomment>
        <translation>Starten Sie das Programm ohne QTWEBENGINE_REMOTE_DEBUGGING, oder melden Sie sich mit Ihrem eigenen Browser an und fügen Sie unten die Adresse ein, bei der Sie ankommen.</translation>
    </message>
    <message>
        <source>The sign-in page is not shown inside this program while remote debugging is switched on.</source>
        <extracomment>problems/signin.json, signin.embedded-debugging: title</extracomment>
        <translation>Solange Remote-Debugging eingeschaltet ist, zeigt dieses Programm die Anmeldeseite nicht selbst.</translation>
    </message>
    <message>
        <source>{file} stayed reserved for a few seconds.</source>
        <extracomment>problems/vault.json, vault.busy: cause</extracomment>
        <translation>{file} blieb einige Sekunden lang belegt.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing was changed.</source>
        <extracomment>problems/vault.json, vault.busy: next</extracomment>
        <translation>Versuchen Sie es gleich noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another window or program is writing to the vault.</source>
        <extracomment>problems/vault.json, vault.busy: title</extracomment>
        <translation>Ein anderes Fenster oder Programm schreibt in den Tresor.</translation>
    </message>
    <message>
        <source>The disk or your quota is full where {file} lies. Nothing was written by halves.</source>
        <extracomment>problems/vault.json, vault.full: cause</extracomment>
        <translation>Der Datenträger oder Ihr Kontingent ist voll, wo {file} liegt. Es wurde nichts halb geschrieben.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>problems/vault.json, vault.full: next</extracomment>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <extracomment>problems/vault.json, vault.full: title</extracomment>
        <translation>Es ist kein Platz mehr zum Speichern.</translation>
    </message>
    <message>
        <source>{file} or its folder does not take changes from you.</source>
        <extracomment>problems/vault.json, vault.read-only: cause</extracomment>
        <translation>{file} oder der Ordner lässt keine Änderungen von Ihnen zu.</translation>
    </message>
    <message>
        <source>Give yourself write access to the file and its folder, then try again.</source>
        <extracomment>problems/vault.json, vault.read-only: next</extracomment>
        <translation>Geben Sie sich Schreibrechte für die Datei und ihren Ordner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault can be read, but not written.</source>
        <extracomment>problems/vault.json, vault.read-only: title</extracomment>
        <translation>Der Tresor ist lesbar, aber nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The system reported an error at {file}.</source>
        <extracomment>problems/vault.json, vault.io: cause</extracomment>
        <translation>Das System meldet einen Fehler bei {file}.</translation>
    </message>
    <message>
        <source>The vault cannot be read or written just now.</source>
        <extracomment>problems/vault.json, vault.io: title</extracomment>
        <translation>Der Tresor lässt sich gerade nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <extracomment>problems/vault.json, vault.damaged: action
----------
problems/vault.json, vault.empty-file: action
----------
problems/vault.json, vault.slot-unusable: action
----------
problems/vault.json, vault.keychain-entry-missing: action
----------
problems/vault.json, vault.keychain-wrong-key: action</extracomment>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Parts of {file} are missing or altered. It is kept as it is, and nothing is written to it.</source>
        <extracomment>problems/vault.json, vault.damaged: cause</extracomment>
        <translation>Teile von {file} fehlen oder sind verändert. Die Datei bleibt, wie sie ist, und es wird nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>What can still be read is shown. Put back a backup of the file, or export what you see.</source>
        <extracomment>problems/vault.json, vault.damaged: next</extracomment>
        <translation>Was noch lesbar ist, wird gezeigt. Spielen Sie eine Sicherung der Datei ein oder exportieren Sie, was Sie sehen.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is damaged.</source>
        <extracomment>problems/vault.json, vault.damaged: title</extracomment>
        <translation>Die Datei des Tresors ist beschädigt.</translation>
    </message>
    <message>
        <source>It was altered, moved from another place, or is older than its row. Everything else is untouched.</source>
        <extracomment>problems/vault.json, vault.value-damaged: cause</extracomment>
        <translation>Er wurde verändert, von anderswo hierher verschoben oder ist älter als seine Zeile. Alles andere ist unberührt.</translation>
    </message>
    <message>
        <source>Re-authenticate the instance or enter the value again; the new one takes its place.</source>
        <extracomment>problems/vault.json, vault.value-damaged: next</extracomment>
        <translation>Authentifizieren Sie die Instanz erneut oder geben Sie den Wert neu ein; der neue tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>A sealed value of “{name}” does not open.</source>
        <extracomment>problems/vault.json, vault.value-damaged: title</extracomment>
        <translation>Ein versiegelter Wert von „{name}“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{file} holds something else. It was left alone.</source>
        <extracomment>problems/vault.json, vault.not-a-vault: cause</extracomment>
        <translation>{file} enthält etwas anderes. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Move it away or choose another data folder, then start again.</source>
        <extracomment>problems/vault.json, vault.not-a-vault: next</extracomment>
        <translation>Verschieben Sie sie oder wählen Sie einen anderen Datenordner und starten Sie neu.</translation>
    </message>
    <message>
        <source>This file is not a vault of this program.</source>
        <extracomment>problems/vault.json, vault.not-a-vault: title</extracomment>
        <translation>Diese Datei ist kein Tresor dieses Programms.</translation>
    </message>
    <message>
        <source>{file} is kept in a way this version does not know. It was left alone.</source>
        <extracomment>problems/vault.json, vault.newer-version: cause</extracomment>
        <translation>{file} ist auf eine Weise angelegt, die diese Version nicht kennt. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <extracomment>problems/vault.json, vault.newer-version: next</extracomment>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of the program.</source>
        <extracomment>problems/vault.json, vault.newer-version: title</extracomment>
        <translation>Dieser Tresor stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>The vault is an SQLite file, and the library that reads it is not installed.</source>
        <extracomment>problems/vault.json, vault.no-driver: cause</extracomment>
        <translation>Der Tresor ist eine SQLite-Datei, und die Bibliothek, die sie liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite, then start again.</source>
        <extracomment>problems/vault.json, vault.no-driver: next</extracomment>
        <translation>Installieren Sie das Paket libqt6sql6-sqlite und starten Sie neu.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing.</source>
        <extracomment>problems/vault.json, vault.no-driver: title</extracomment>
        <translation>Der SQLite-Treiber von Qt fehlt.</translation>
    </message>
    <message>
        <source>{file} is a link, a folder, or belongs to another user.</source>
        <extracomment>problems/vault.json, vault.unsafe-file: cause</extracomment>
        <translation>{file} ist ein Link, ein Ordner oder gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>Look at what lies there and move it away, then start again.</source>
        <extracomment>problems/vault.json, vault.unsafe-file: next</extracomment>
        <translation>Sehen Sie nach, was dort liegt, verschieben Sie es und starten Sie neu.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is not safe to open.</source>
        <extracomment>problems/vault.json, vault.unsafe-file: title</extracomment>
        <translation>Die Datei des Tresors lässt sich nicht sicher öffnen.</translation>
    </message>
    <message>
        <source>{file} cannot be created.</source>
        <extracomment>problems/vault.json, vault.folder: cause</extracomment>
        <translation>{file} kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Look whether you may write there, or choose another data folder.</source>
        <extracomment>problems/vault.json, vault.folder: next</extracomment>
        <translation>Sehen Sie nach, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The folder for the vault cannot be made.</source>
        <extracomment>problems/vault.json, vault.folder: title</extracomment>
        <translation>Der Ordner für den Tresor kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Close the program and start it again. If it says so again, copy the details for whoever helps you.</source>
        <extracomment>problems/vault.json, vault.not-open: next</extracomment>
        <translation>Schließen Sie das Programm und starten Sie es neu. Meldet es dasselbe, kopieren Sie die Details für Ihren Support.</translation>
    </message>
    <message>
        <source>The vault is not open.</source>
        <extracomment>problems/vault.json, vault.not-open: title</extracomment>
        <translation>Der Tresor ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>problems/vault.json, vault.locked: action
----------
problems/vault.json, vault.key-made-elsewhere: action</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Secrets can be read and saved only while it is unlocked.</source>
        <extracomment>problems/vault.json, vault.locked: cause</extracomment>
        <translation>Geheimnisse lassen sich nur lesen und speichern, während er entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock the vault, then try again.</source>
        <extracomment>problems/vault.json, vault.locked: next</extracomment>
        <translation>Entsperren Sie den Tresor und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <extracomment>problems/vault.json, vault.locked: title</extracomment>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>It was removed, perhaps in another window.</source>
        <extracomment>problems/vault.json, vault.no-record: cause</extracomment>
        <translation>Er wurde entfernt, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <extracomment>problems/instances.json, creation.forgotten-elsewhere: next
----------
problems/vault.json, vault.no-record: next</extracomment>
        <translation>Sehen Sie noch einmal in der Liste nach.</translation>
    </message>
    <message>
        <source>This entry is no longer in the vault.</source>
        <extracomment>problems/vault.json, vault.no-record: title</extracomment>
        <translation>Dieser Eintrag ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>It was never saved, or it was kept only until the program was closed because no keychain and no passphrase was set.</source>
        <extracomment>problems/vault.json, vault.no-secret: cause</extracomment>
        <translation>Er wurde nie gespeichert oder nur bis zum Programmende behalten, weil weder Schlüsselbund noch Passphrase eingerichtet war.</translation>
    </message>
    <message>
        <source>Enter it again, or re-authenticate the instance.</source>
        <extracomment>problems/vault.json, vault.no-secret: next</extracomment>
        <translation>Geben Sie ihn neu ein oder authentifizieren Sie die Instanz erneut.</translation>
    </message>
    <message>
        <source>This value is not in the vault.</source>
        <extracomment>problems/vault.json, vault.no-secret: title</extracomment>
        <translation>Dieser Wert ist nicht im Tresor.</translation>
    </message>
    <message>
        <source>Your change was not saved, so that the other one is not lost.</source>
        <extracomment>problems/vault.json, vault.changed-elsewhere: cause</extracomment>
        <translation>Ihre Änderung wurde nicht gespeichert, damit die andere nicht verloren geht.</translation>
    </message>
    <message>
        <source>Look at the entry as it is now, then make your change again.</source>
        <extracomment>problems/vault.json, vault.changed-elsewhere: next</extracomment>
        <translation>Sehen Sie sich den Eintrag an, wie er jetzt ist, und ändern Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>This entry was changed in another window meanwhile.</source>
        <extracomment>problems/vault.json, vault.changed-elsewhere: title</extracomment>
        <translation>Dieser Eintrag wurde inzwischen in einem anderen Fenster geändert.</translation>
    </message>
    <message>
        <source>The secrets of an entry belong to its service and connector, and these cannot be changed afterwards.</source>
        <extracomment>problems/vault.json, vault.field-refused: cause</extracomment>
        <translation>Die Geheimnisse eines Eintrags gehören zu seinem Dienst und Konnektor, und diese lassen sich nachträglich nicht ändern.</translation>
    </message>
    <message>
        <source>Create a new instance instead, and delete this one.</source>
        <extracomment>problems/vault.json, vault.field-refused: next</extracomment>
        <translation>Erstellen Sie stattdessen eine neue Instanz und löschen Sie diese.</translation>
    </message>
    <message>
        <source>This change cannot be saved.</source>
        <extracomment>problems/vault.json, vault.field-refused: title</extracomment>
        <translation>Diese Änderung lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>The place that keeps the locked key was altered or damaged. The vault was left alone.</source>
        <extracomment>problems/vault.json, vault.slot-unusable: cause</extracomment>
        <translation>Die Stelle mit dem gesperrten Schlüssel wurde verändert oder beschädigt. Der Tresor wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Unlock it in another way, or put back a backup of the vault.</source>
        <extracomment>problems/vault.json, vault.slot-unusable: next</extracomment>
        <translation>Entsperren Sie ihn auf andere Weise oder spielen Sie eine Sicherung des Tresors ein.</translation>
    </message>
    <message>
        <source>The vault&apos;s key record does not make sense.</source>
        <extracomment>problems/vault.json, vault.slot-unusable: title</extracomment>
        <translation>Der Schlüsseleintrag des Tresors ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>A passphrase takes 256 MiB for a moment, so that it cannot be guessed quickly.</source>
        <extracomment>problems/vault.json, vault.out-of-memory: cause</extracomment>
        <translation>Eine Passphrase braucht kurz 256 MiB, damit sie nicht schnell zu erraten ist.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. The passphrase is not wrong.</source>
        <extracomment>problems/vault.json, vault.out-of-memory: next</extracomment>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut. Die Passphrase ist nicht falsch.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the key.</source>
        <extracomment>problems/vault.json, vault.out-of-memory: title</extracomment>
        <translation>Der Speicher reicht nicht, um mit dem Schlüssel zu arbeiten.</translation>
    </message>
    <message>
        <source>A vault has one key. Nothing was changed here, and what this window holds is still there.</source>
        <extracomment>problems/vault.json, vault.key-made-elsewhere: cause</extracomment>
        <translation>Ein Tresor hat einen Schlüssel. Hier wurde nichts geändert, und was dieses Fenster enthält, ist noch da.</translation>
    </message>
    <message>
        <source>Unlock the vault with that key.</source>
        <extracomment>problems/vault.json, vault.key-made-elsewhere: next</extracomment>
        <translation>Entsperren Sie den Tresor mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>The vault got its key in another window meanwhile.</source>
        <extracomment>problems/vault.json, vault.key-made-elsewhere: title</extracomment>
        <translation>Der Tresor hat inzwischen in einem anderen Fenster seinen Schlüssel bekommen.</translation>
    </message>
    <message>
        <source>Type a passphrase. Several words are easy to remember and hard to guess.</source>
        <extracomment>problems/vault.json, vault.passphrase-empty: next</extracomment>
        <translation>Geben Sie eine Passphrase ein. Mehrere Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <extracomment>problems/vault.json, vault.passphrase-empty: title</extracomment>
        <translation>Die Passphrase ist leer.</translation>
    </message>
    <message>
        <source>It may have 4096 bytes. A whole file may have been pasted.</source>
        <extracomment>problems/vault.json, vault.passphrase-too-long: cause</extracomment>
        <translation>Erlaubt sind 4096 Byte. Vielleicht wurde eine ganze Datei eingefügt.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <extracomment>problems/vault.json, vault.passphrase-too-long: next</extracomment>
        <translation>Wählen Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <extracomment>problems/vault.json, vault.passphrase-too-long: title</extracomment>
        <translation>Die Passphrase ist zu lang.</translation>
    </message>
    <message>
        <source>Blanks and capital letters count.</source>
        <extracomment>problems/vault.json, vault.passphrase-wrong: cause</extracomment>
        <translation>Leerzeichen und Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>Look at the keyboard layout and Caps Lock, then try again. The vault stays as it is.</source>
        <extracomment>problems/vault.json, vault.passphrase-wrong: next</extracomment>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste und versuchen Sie es erneut. Der Tresor bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <extracomment>problems/vault.json, vault.passphrase-wrong: title</extracomment>
        <translation>Diese Passphrase öffnet den Tresor nicht.</translation>
    </message>
    <message>
        <source>Unlock it with the system&apos;s keychain; then a passphrase can be set.</source>
        <extracomment>problems/vault.json, vault.passphrase-no-slot: next</extracomment>
        <translation>Entsperren Sie ihn mit dem Schlüsselbund des Systems; dann lässt sich eine Passphrase festlegen.</translation>
    </message>
    <message>
        <source>No passphrase was set for this vault.</source>
        <extracomment>problems/vault.json, vault.passphrase-no-slot: title</extracomment>
        <translation>Für diesen Tresor wurde keine Passphrase festgelegt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <extracomment>problems/vault.json, vault.keychain-unavailable: title</extracomment>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain has no key for this vault.</source>
        <extracomment>problems/vault.json, vault.keychain-entry-missing: title
----------
problems/vault.json, vault.keychain-entry-missing-passphrase: title</extracomment>
        <translation>Der Schlüsselbund hat keinen Schlüssel für diesen Tresor.</translation>
    </message>
    <message>
        <source>The keychain&apos;s key does not belong to this vault.</source>
        <extracomment>problems/vault.json, vault.keychain-wrong-key: title
----------
problems/vault.json, vault.keychain-wrong-key-passphrase: title</extracomment>
        <translation>Der Schlüssel im Schlüsselbund gehört nicht zu diesem Tresor.</translation>
    </message>
    <message>
        <source>It is kept under a passphrase only.</source>
        <extracomment>problems/vault.json, vault.keychain-no-slot: cause</extracomment>
        <translation>Er ist nur mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase; then the keychain can be added.</source>
        <extracomment>problems/vault.json, vault.keychain-no-slot: next</extracomment>
        <translation>Entsperren Sie mit der Passphrase; dann lässt sich der Schlüsselbund hinzufügen.</translation>
    </message>
    <message>
        <source>This vault&apos;s key is not in the keychain.</source>
        <extracomment>problems/vault.json, vault.keychain-no-slot: title</extracomment>
        <translation>Der Schlüssel dieses Tresors ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Set passphrase…</source>
        <extracomment>problems/backup.json, backup.needs-slot: action
----------
problems/window.json, window.session-only: action</extracomment>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>No keychain of this computer could be used, so there is nothing yet to lock them with.</source>
        <extracomment>problems/window.json, window.session-only: cause</extracomment>
        <translation>Auf diesem Computer war kein Schlüsselbund nutzbar; noch gibt es nichts, womit sie sich sperren ließen.</translation>
    </message>
    <message>
        <source>Set a passphrase to keep them.</source>
        <extracomment>problems/window.json, window.session-only: next</extracomment>
        <translation>Legen Sie eine Passphrase fest, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Secrets are kept only until the program ends.</source>
        <extracomment>problems/window.json, window.session-only: title</extracomment>
        <translation>Geheimnisse bleiben nur bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>problems/window.json, window.locked: action</extracomment>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>The table works without them; unlock them to copy a token or to export it.</source>
        <extracomment>problems/window.json, window.locked: next</extracomment>
        <translation>Die Tabelle geht auch ohne sie; entsperren Sie sie, um ein Token zu kopieren oder zu exportieren.</translation>
    </message>
    <message>
        <source>The saved secrets are locked.</source>
        <extracomment>problems/window.json, window.locked: title</extracomment>
        <translation>Die gespeicherten Geheimnisse sind gesperrt.</translation>
    </message>
    <message>
        <source>Cloud Elements (EU)</source>
        <extracomment>services/cloud-elements-eu.json, cloud-elements-eu: name</extracomment>
        <translation>Cloud Elements (EU)</translation>
    </message>
    <message>
        <source>Cloud Elements (staging)</source>
        <extracomment>services/cloud-elements-staging.json, cloud-elements-staging: name</extracomment>
        <translation>Cloud Elements (Staging)</translation>
    </message>
    <message>
        <source>Cloud Elements (US)</source>
        <extracomment>services/cloud-elements-us.json, cloud-elements-us: name</extracomment>
        <translation>Cloud Elements (US)</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>services/other.json, other: name</extracomment>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>SAP Open Connectors (EU10)</source>
        <extracomment>services/sap-eu10.json, sap-eu10: name</extracomment>
        <translation>SAP Open Connectors (EU10)</translation>
    </message>
    <message>
        <source>SAP Open Connectors (JP20)</source>
        <extracomment>services/sap-jp20.json, sap-jp20: name</extracomment>
        <translation>SAP Open Connectors (JP20)</translation>
    </message>
    <message>
        <source>SAP Open Connectors trial (Neo)</source>
        <extracomment>services/sap-neo-trial.json, sap-neo-trial: name</extracomment>
        <translation>SAP Open Connectors Trial (Neo)</translation>
    </message>
    <message>
        <source>SAP Open Connectors trial (AP21)</source>
        <extracomment>services/sap-trial-ap21.json, sap-trial-ap21: name</extracomment>
        <translation>SAP Open Connectors Trial (AP21)</translation>
    </message>
    <message>
        <source>SAP Open Connectors trial (EU10)</source>
        <extracomment>services/sap-trial-eu10.json, sap-trial-eu10: name</extracomment>
        <translation>SAP Open Connectors Trial (EU10)</translation>
    </message>
    <message>
        <source>SAP Open Connectors trial (US10)</source>
        <extracomment>services/sap-trial-us10.json, sap-trial-us10: name</extracomment>
        <translation>SAP Open Connectors Trial (US10)</translation>
    </message>
    <message>
        <source>SAP Open Connectors (US10)</source>
        <extracomment>services/sap-us10.json, sap-us10: name</extracomment>
        <translation>SAP Open Connectors (US10)</translation>
    </message>
    <message>
        <source>SAP Open Connectors (US2)</source>
        <extracomment>services/sap-us2.json, sap-us2: name</extracomment>
        <translation>SAP Open Connectors (US2)</translation>
    </message>
    <message>
        <source>SAP Open Connectors (no region)</source>
        <extracomment>services/sap.json, sap: name</extracomment>
        <translation>SAP Open Connectors (ohne Region)</translation>
    </message>
    <message>
        <source>.env file</source>
        <extracomment>exports/env.mustache: name of the format</extracomment>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>JSON</source>
        <extracomment>exports/json.mustache: name of the format</extracomment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Shell script</source>
        <extracomment>exports/shell.mustache: name of the format</extracomment>
        <translation>Shell-Skript</translation>
    </message>
    <message>
        <source>Compare it, and take it if it is yours.</source>
        <extracomment>problems/instances.json, creation.uncertain-after-loss: next</extracomment>
        <translation>Vergleichen Sie, und übernehmen Sie sie, wenn es Ihre ist.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <extracomment>problems/backup.json, backup.not-found: action
----------
problems/backup.json, backup.not-a-backup: action
----------
problems/backup.json, backup.damaged: action</extracomment>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>The file is missing, is no plain file, or you may not read it.</source>
        <extracomment>problems/backup.json, backup.not-found: cause</extracomment>
        <translation>Die Datei fehlt, ist keine gewöhnliche Datei, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <extracomment>problems/backup.json, backup.not-found: next</extracomment>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no backup at {file} that can be read.</source>
        <extracomment>problems/backup.json, backup.not-found: title</extracomment>
        <translation>Unter {file} liegt keine lesbare Sicherung.</translation>
    </message>
    <message>
        <source>It does not begin like one. It was left alone, and nothing was restored.</source>
        <extracomment>problems/backup.json, backup.not-a-backup: cause</extracomment>
        <translation>Sie beginnt nicht wie eine. Sie wurde nicht angerührt, und nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Choose another file; backups of this program end in .iwbackup.</source>
        <extracomment>problems/backup.json, backup.not-a-backup: next</extracomment>
        <translation>Wählen Sie eine andere Datei; Sicherungen dieses Programms enden auf .iwbackup.</translation>
    </message>
    <message>
        <source>This file is not a backup of this program.</source>
        <extracomment>problems/backup.json, backup.not-a-backup: title</extracomment>
        <translation>Diese Datei ist keine Sicherung dieses Programms.</translation>
    </message>
    <message>
        <source>It is written in a way this version does not know. Nothing was restored.</source>
        <extracomment>problems/backup.json, backup.newer-format: cause</extracomment>
        <translation>Sie ist auf eine Weise geschrieben, die diese Version nicht kennt. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Install the newer version, then restore the backup with it.</source>
        <extracomment>problems/backup.json, backup.newer-format: next</extracomment>
        <translation>Installieren Sie die neuere Version und stellen Sie die Sicherung damit wieder her.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program.</source>
        <extracomment>problems/backup.json, backup.newer-format: title</extracomment>
        <translation>Diese Sicherung stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <source>A backup has a passphrase of its own: the one that was typed when it was made. Blanks and capital letters count.</source>
        <extracomment>problems/backup.json, backup.passphrase-wrong: cause</extracomment>
        <translation>Eine Sicherung hat ihre eigene Passphrase: die, die bei ihrer Erstellung getippt wurde. Leerzeichen und Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>Look at the keyboard layout and Caps Lock, then try again. Nothing was restored.</source>
        <extracomment>problems/backup.json, backup.passphrase-wrong: next</extracomment>
        <translation>Prüfen Sie Tastaturbelegung und Feststelltaste und versuchen Sie es erneut. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup.</source>
        <extracomment>problems/backup.json, backup.passphrase-wrong: title</extracomment>
        <translation>Diese Passphrase öffnet die Sicherung nicht.</translation>
    </message>
    <message>
        <source>Parts of the file are missing, altered, or not where they belong. Nothing of it was restored.</source>
        <extracomment>problems/backup.json, backup.damaged: cause</extracomment>
        <translation>Teile der Datei fehlen, sind verändert oder stehen nicht, wo sie hingehören. Nichts davon wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Take another copy of the file, or an older backup.</source>
        <extracomment>problems/backup.json, backup.damaged: next</extracomment>
        <translation>Nehmen Sie eine andere Kopie der Datei oder eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <extracomment>problems/backup.json, backup.damaged: title</extracomment>
        <translation>Diese Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>It was replaced or changed in between. Nothing was restored.</source>
        <extracomment>problems/backup.json, backup.changed: cause</extracomment>
        <translation>Sie wurde inzwischen ersetzt oder geändert. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Look at it again, then restore.</source>
        <extracomment>problems/backup.json, backup.changed: next</extracomment>
        <translation>Sehen Sie sie erneut an und stellen Sie dann wieder her.</translation>
    </message>
    <message>
        <source>The backup&apos;s file is another one than was looked at.</source>
        <extracomment>problems/backup.json, backup.changed: title</extracomment>
        <translation>Die Datei der Sicherung ist eine andere als die angesehene.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>problems/backup.json, backup.cancelled: cause</extracomment>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Begin again when you are ready.</source>
        <extracomment>problems/backup.json, backup.cancelled: next</extracomment>
        <translation>Beginnen Sie erneut, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <extracomment>problems/backup.json, backup.cancelled: title</extracomment>
        <translation>Es wurde beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>An entry and its secrets may have 16 MiB together. No file was written.</source>
        <extracomment>problems/backup.json, backup.too-large: cause</extracomment>
        <translation>Ein Eintrag und seine Geheimnisse dürfen zusammen 16 MiB haben. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Look for an entry with a very long name, tag or secret, and shorten it.</source>
        <extracomment>problems/backup.json, backup.too-large: next</extracomment>
        <translation>Suchen Sie einen Eintrag mit sehr langem Namen, Tag oder Geheimnis und kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>One entry is too large for a backup.</source>
        <extracomment>problems/backup.json, backup.too-large: title</extracomment>
        <translation>Ein Eintrag ist zu groß für eine Sicherung.</translation>
    </message>
    <message>
        <source>The disk or the connection to it does not return what it was given. A file that was there before is unchanged.</source>
        <extracomment>problems/backup.json, backup.not-verified: cause</extracomment>
        <translation>Der Datenträger oder die Verbindung zu ihm gibt nicht zurück, was ihm übergeben wurde. Eine Datei, die vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Save the backup in another place, and have this disk looked at.</source>
        <extracomment>problems/backup.json, backup.not-verified: next</extracomment>
        <translation>Speichern Sie die Sicherung an einem anderen Ort und lassen Sie diesen Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The backup could not be read back as it was written, so it was thrown away.</source>
        <extracomment>problems/backup.json, backup.not-verified: title</extracomment>
        <translation>Die Sicherung ließ sich nicht so zurücklesen, wie sie geschrieben wurde, und wurde daher verworfen.</translation>
    </message>
    <message>
        <source>The vault has neither a passphrase nor an entry in the system&apos;s keychain yet, so its secrets would be gone when the program ends. Nothing was restored.</source>
        <extracomment>problems/backup.json, backup.needs-slot: cause</extracomment>
        <translation>Der Tresor hat noch weder eine Passphrase noch einen Eintrag im Schlüsselbund des Systems; seine Geheimnisse wären mit dem Programmende fort. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Set a passphrase for the vault, then restore the backup.</source>
        <extracomment>problems/backup.json, backup.needs-slot: next</extracomment>
        <translation>Legen Sie eine Passphrase für den Tresor fest und stellen Sie dann die Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nothing could keep what is restored.</source>
        <extracomment>problems/backup.json, backup.needs-slot: title</extracomment>
        <translation>Nichts könnte das Wiederhergestellte bewahren.</translation>
    </message>
    <message>
        <source>{file} could not be written. Nothing was changed.</source>
        <extracomment>problems/backup.json, backup.no-copy: cause</extracomment>
        <translation>{file} ließ sich nicht schreiben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make room, or see that the folder may be written, then try again.</source>
        <extracomment>problems/backup.json, backup.no-copy: next</extracomment>
        <translation>Schaffen Sie Platz oder sorgen Sie dafür, dass der Ordner beschreibbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault was not replaced, as it could not be copied first.</source>
        <extracomment>problems/backup.json, backup.no-copy: title</extracomment>
        <translation>Der Tresor wurde nicht ersetzt, da er sich nicht zuvor kopieren ließ.</translation>
    </message>
    <message>
        <source>{file} stayed where it was. Nothing was restored.</source>
        <extracomment>problems/backup.json, backup.not-set-aside: cause</extracomment>
        <translation>{file} blieb, wo sie war. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>See that the folder may be written and that no other program uses the file, then try again.</source>
        <extracomment>problems/backup.json, backup.not-set-aside: next</extracomment>
        <translation>Sorgen Sie dafür, dass der Ordner beschreibbar ist und kein anderes Programm die Datei benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault&apos;s file could not be moved out of the way.</source>
        <extracomment>problems/backup.json, backup.not-set-aside: title</extracomment>
        <translation>Die Datei des Tresors ließ sich nicht beiseite legen.</translation>
    </message>
    <message>
        <source>The disk may not return what it was given.[ The vault as it was is kept as {copy}.]</source>
        <extracomment>problems/backup.json, backup.restore-not-verified: cause</extracomment>
        <translation>Der Datenträger gibt möglicherweise nicht zurück, was ihm übergeben wurde.[ Der Tresor, wie er war, ist als {copy} aufbewahrt.]</translation>
    </message>
    <message>
        <source>Look through the list, and keep the backup. Have the disk looked at before you go on.</source>
        <extracomment>problems/backup.json, backup.restore-not-verified: next</extracomment>
        <translation>Sehen Sie die Liste durch und bewahren Sie die Sicherung auf. Lassen Sie den Datenträger prüfen, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The backup was restored, but not all of it could be read back.</source>
        <extracomment>problems/backup.json, backup.restore-not-verified: title</extracomment>
        <translation>Die Sicherung wurde wiederhergestellt, ließ sich aber nicht vollständig zurücklesen.</translation>
    </message>
    <message>
        <source>It may have been adopted or forgotten meanwhile, or too little of its name was given.</source>
        <extracomment>problems/commandline.json, commandline.unfinished-unknown: cause</extracomment>
        <translation>Sie wurde vielleicht inzwischen übernommen oder vergessen, oder es wurde zu wenig von ihrem Namen angegeben.</translation>
    </message>
    <message>
        <source>instance-wizard list --unfinished shows those that there are.</source>
        <extracomment>problems/commandline.json, commandline.unfinished-unknown: next</extracomment>
        <translation>instance-wizard list --unfinished zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>No unfinished creation is called {id}.</source>
        <extracomment>problems/commandline.json, commandline.unfinished-unknown: title</extracomment>
        <translation>Keine unfertige Erstellung heißt {id}.</translation>
    </message>
    <message>
        <source>Take one of those that were listed.</source>
        <extracomment>problems/commandline.json, commandline.candidate-unknown: next</extracomment>
        <translation>Nehmen Sie eine der aufgelisteten.</translation>
    </message>
    <message>
        <source>{id} is not among the instances that may be the one.</source>
        <extracomment>problems/commandline.json, commandline.candidate-unknown: title</extracomment>
        <translation>{id} gehört nicht zu den Instanzen, die es sein könnten.</translation>
    </message>
    <message>
        <source>Look into it…</source>
        <extracomment>problems/instances.json, instance.unfinished: action
----------
problems/instances.json, instance.several-unfinished: action</extracomment>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Look for it before you create it again; the service may have made it.</source>
        <extracomment>problems/instances.json, instance.unfinished: next</extracomment>
        <translation>Sehen Sie nach, bevor Sie sie erneut erstellen; der Dienst kann sie angelegt haben.</translation>
    </message>
    <message>
        <source>The program ended, or the connection broke, after their requests had been sent.</source>
        <extracomment>problems/instances.json, instance.several-unfinished: cause</extracomment>
        <translation>Das Programm endete, oder die Verbindung brach ab, nachdem ihre Anfragen gesendet waren.</translation>
    </message>
    <message>
        <source>Look for them before you create them again; the service may have made them.</source>
        <extracomment>problems/instances.json, instance.several-unfinished: next</extracomment>
        <translation>Sehen Sie nach, bevor Sie sie erneut erstellen; der Dienst kann sie angelegt haben.</translation>
    </message>
    <message>
        <source>{count} creations were not finished: their outcome is not known.</source>
        <extracomment>problems/instances.json, instance.several-unfinished: title</extracomment>
        <translation>{count} Erstellungen wurden nicht fertig: Ihr Ausgang ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The request arrived although its answer never did.</source>
        <extracomment>problems/instances.json, creation.found-after-loss: cause</extracomment>
        <translation>Die Anfrage kam an, auch wenn ihre Antwort ausblieb.</translation>
    </message>
    <message>
        <source>Adopt it, and it is in your table with its token.</source>
        <extracomment>problems/instances.json, creation.found-after-loss: next</extracomment>
        <translation>Übernehmen Sie sie, dann steht sie mit ihrem Token in Ihrer Tabelle.</translation>
    </message>
    <message>
        <source>“{name}” was made at {host}.</source>
        <extracomment>problems/instances.json, creation.found-after-loss: title</extracomment>
        <translation>„{name}“ wurde bei {host} angelegt.</translation>
    </message>
    <message>
        <source>Most likely nothing was made, but the service may still be working on it.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/instances.json, creation.not-found-after-loss: cause</extracomment>
        <translation>Höchstwahrscheinlich wurde nichts angelegt, doch der Dienst kann noch daran arbeiten.[ Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>No usable answer came, and {host} lists no new instance named “{name}”.</source>
        <extracomment>problems/instances.json, creation.not-found-after-loss: title</extracomment>
        <translation>Es kam keine brauchbare Antwort, und {host} führt keine neue Instanz namens „{name}“ auf.</translation>
    </message>
    <message>
        <source>Each of them could be the one that was made.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/instances.json, creation.several-after-loss: cause</extracomment>
        <translation>Jede von ihnen könnte die angelegte sein.[ Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>No usable answer came, and {host} lists {count} new instances named “{name}”.</source>
        <extracomment>problems/instances.json, creation.several-after-loss: title</extracomment>
        <translation>Es kam keine brauchbare Antwort, und {host} führt {count} neue Instanzen namens „{name}“ auf.</translation>
    </message>
    <message>
        <source>The service does not tell when it was made, so it could be an older one.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/instances.json, creation.uncertain-after-loss: cause</extracomment>
        <translation>Der Dienst sagt nicht, wann sie angelegt wurde; es könnte daher eine ältere sein.[ Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>No usable answer came, and {host} lists one instance named “{name}” that may be the one.</source>
        <extracomment>problems/instances.json, creation.uncertain-after-loss: title</extracomment>
        <translation>Es kam keine brauchbare Antwort, und {host} führt eine Instanz namens „{name}“ auf, die es sein könnte.</translation>
    </message>
    <message>
        <source>Either of them can have made it.</source>
        <extracomment>problems/instances.json, creation.shared-after-loss: cause</extracomment>
        <translation>Jede von beiden kann sie angelegt haben.</translation>
    </message>
    <message>
        <source>Compare their times, and take it for the one that fits.</source>
        <extracomment>problems/instances.json, creation.shared-after-loss: next</extracomment>
        <translation>Vergleichen Sie die Zeiten und übernehmen Sie sie für die passende.</translation>
    </message>
    <message>
        <source>{host} lists one new instance named “{name}”, and more than one creation of that name is unfinished here.</source>
        <extracomment>problems/instances.json, creation.shared-after-loss: title</extracomment>
        <translation>{host} führt eine neue Instanz namens „{name}“ auf, und hier ist mehr als eine Erstellung dieses Namens unfertig.</translation>
    </message>
    <message>
        <source>Nothing is missing: forget this unfinished creation.</source>
        <extracomment>problems/instances.json, creation.already-saved: next</extracomment>
        <translation>Nichts fehlt: Vergessen Sie diese unfertige Erstellung.</translation>
    </message>
    <message>
        <source>What was made as “{name}” at {host} is in your table already.</source>
        <extracomment>problems/instances.json, creation.already-saved: title</extracomment>
        <translation>Was als „{name}“ bei {host} angelegt wurde, steht schon in Ihrer Tabelle.</translation>
    </message>
    <message>
        <source>It is in your table.</source>
        <extracomment>problems/instances.json, creation.saved-elsewhere: next</extracomment>
        <translation>Sie steht in Ihrer Tabelle.</translation>
    </message>
    <message>
        <source>“{name}” was cleared up by another window or command meanwhile.</source>
        <extracomment>problems/instances.json, creation.saved-elsewhere: title</extracomment>
        <translation>„{name}“ wurde inzwischen von einem anderen Fenster oder Befehl geklärt.</translation>
    </message>
    <message>
        <source>The unfinished creation of “{name}” was removed by another window or command meanwhile.</source>
        <extracomment>problems/instances.json, creation.forgotten-elsewhere: title</extracomment>
        <translation>Die unfertige Erstellung von „{name}“ wurde inzwischen von einem anderen Fenster oder Befehl entfernt.</translation>
    </message>
    <message>
        <source>They were kept only until the program ended, because no keychain and no passphrase was set.</source>
        <extracomment>problems/instances.json, reauth.account-lost: cause
----------
problems/instances.json, creation.secrets-lost: cause</extracomment>
        <translation>Sie wurden nur bis zum Programmende behalten, weil weder Schlüsselbund noch Passphrase eingerichtet war.</translation>
    </message>
    <message>
        <source>Look in the console of {host} whether the instance is there. If it is not, create it anew.</source>
        <extracomment>problems/instances.json, creation.secrets-lost: next</extracomment>
        <translation>Sehen Sie in der Konsole von {host} nach, ob die Instanz da ist. Wenn nicht, erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>The secrets to look for “{name}” with are gone.</source>
        <extracomment>problems/instances.json, creation.secrets-lost: title</extracomment>
        <translation>Die Geheimnisse, mit denen „{name}“ zu suchen wäre, sind fort.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came that settles it.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.outcome-unknown: cause</extracomment>
        <translation>Die Anfrage wurde gesendet, aber keine Antwort kam, die es entscheidet.[ Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Look whether the disk is connected, healthy and within your quota, then try again. Copy the details for whoever helps you.</source>
        <extracomment>problems/vault.json, vault.io: next</extracomment>
        <translation>Prüfen Sie, ob der Datenträger verbunden, gesund und innerhalb Ihres Kontingents ist, und versuchen Sie es erneut. Kopieren Sie die Details für den, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>{file} holds nothing at all. This program never leaves it so: a full or failing disk, or a program that copies files, may have. It was left alone.</source>
        <extracomment>problems/vault.json, vault.empty-file: cause</extracomment>
        <translation>{file} ist völlig leer. Dieses Programm hinterlässt sie nie so; ein voller oder schadhafter Datenträger oder ein Programm, das Dateien kopiert, kann es getan haben. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>If you had a vault here, restore a backup. If you never had one, delete the empty file, then start again.</source>
        <extracomment>problems/vault.json, vault.empty-file: next</extracomment>
        <translation>Wenn Sie hier einen Tresor hatten, stellen Sie eine Sicherung wieder her. Wenn nie einer da war, löschen Sie die leere Datei und starten neu.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is empty.</source>
        <extracomment>problems/vault.json, vault.empty-file: title</extracomment>
        <translation>Die Datei des Tresors ist leer.</translation>
    </message>
    <message>
        <source>{file} is not there, and its journal, the file of the same name with -journal at its end, still is. It belongs to a vault that was being saved.</source>
        <extracomment>problems/vault.json, vault.journal-without-vault: cause</extracomment>
        <translation>{file} ist nicht da, wohl aber ihr Journal, die Datei gleichen Namens mit -journal am Ende. Es gehört zu einem Tresor, der gerade gespeichert wurde.</translation>
    </message>
    <message>
        <source>Put the vault&apos;s file back beside its journal. To begin with an empty vault, move the journal away, then start again.</source>
        <extracomment>problems/vault.json, vault.journal-without-vault: next</extracomment>
        <translation>Legen Sie die Datei des Tresors wieder neben ihr Journal. Um mit einem leeren Tresor zu beginnen, legen Sie das Journal anderswo ab und starten neu.</translation>
    </message>
    <message>
        <source>The vault&apos;s file is gone, but not all of it.</source>
        <extracomment>problems/vault.json, vault.journal-without-vault: title</extracomment>
        <translation>Die Datei des Tresors ist fort, aber nicht ganz.</translation>
    </message>
    <message>
        <source>There is none in this session, it is locked, or it refused. The vault was left alone.</source>
        <extracomment>problems/vault.json, vault.keychain-unavailable: cause</extracomment>
        <translation>In dieser Sitzung gibt es keinen, er ist gesperrt, oder er lehnte ab. Der Tresor wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again. A passphrase, once set, opens the vault without a keychain.</source>
        <extracomment>problems/vault.json, vault.keychain-unavailable: next</extracomment>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Eine einmal festgelegte Passphrase öffnet den Tresor auch ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>The question for its password was dismissed, or nobody was there to answer it. The vault was left alone.</source>
        <extracomment>problems/vault.json, vault.keychain-locked: cause</extracomment>
        <translation>Die Frage nach seinem Passwort wurde abgewiesen, oder niemand war da, sie zu beantworten. Der Tresor wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain&apos;s password, which often is the one you log in with. A passphrase, once set, opens the vault without a keychain.</source>
        <extracomment>problems/vault.json, vault.keychain-locked: next</extracomment>
        <translation>Versuchen Sie es erneut und geben Sie das Passwort des Schlüsselbunds ein, oft das Ihrer Anmeldung. Eine einmal festgelegte Passphrase öffnet den Tresor auch ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked.</source>
        <extracomment>problems/vault.json, vault.keychain-locked: title</extracomment>
        <translation>Der Schlüsselbund des Systems ist gesperrt.</translation>
    </message>
    <message>
        <source>The entry was deleted, or this is another keychain than last time: another desktop, computer or user. No new key was made, and the vault was left alone.</source>
        <extracomment>problems/vault.json, vault.keychain-entry-missing: cause
----------
problems/vault.json, vault.keychain-entry-missing-passphrase: cause</extracomment>
        <translation>Der Eintrag wurde gelöscht, oder dies ist ein anderer Schlüsselbund als beim letzten Mal: andere Arbeitsumgebung, anderer Computer oder Benutzer. Es wurde kein neuer Schlüssel erzeugt und der Tresor nicht angerührt.</translation>
    </message>
    <message>
        <source>Log in to the desktop you used before, or restore its keychain. Where that is not possible, restore a backup of the vault.</source>
        <extracomment>problems/vault.json, vault.keychain-entry-missing: next</extracomment>
        <translation>Melden Sie sich an der früheren Arbeitsumgebung an oder stellen Sie deren Schlüsselbund wieder her. Geht das nicht, stellen Sie eine Sicherung des Tresors wieder her.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <extracomment>problems/vault.json, vault.keychain-entry-missing-passphrase: action
----------
problems/vault.json, vault.keychain-wrong-key-passphrase: action
----------
problems/vault.json, vault.keychain-no-slot: action</extracomment>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <source>Unlock with the passphrase; then the key can be stored in this keychain.</source>
        <extracomment>problems/vault.json, vault.keychain-entry-missing-passphrase: next</extracomment>
        <translation>Entsperren Sie mit der Passphrase; dann lässt sich der Schlüssel in diesem Schlüsselbund ablegen.</translation>
    </message>
    <message>
        <source>The entry was altered, or the vault was put back from an older copy. The vault was left alone.</source>
        <extracomment>problems/vault.json, vault.keychain-wrong-key: cause
----------
problems/vault.json, vault.keychain-wrong-key-passphrase: cause</extracomment>
        <translation>Der Eintrag wurde verändert, oder der Tresor stammt aus einer älteren Kopie. Der Tresor wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Restore the keychain that belongs to this vault, or restore a backup of the vault.</source>
        <extracomment>problems/vault.json, vault.keychain-wrong-key: next</extracomment>
        <translation>Stellen Sie den Schlüsselbund wieder her, der zu diesem Tresor gehört, oder eine Sicherung des Tresors.</translation>
    </message>
    <message>
        <source>Unlock with the passphrase; then the right key can be stored in the keychain.</source>
        <extracomment>problems/vault.json, vault.keychain-wrong-key-passphrase: next</extracomment>
        <translation>Entsperren Sie mit der Passphrase; dann lässt sich der richtige Schlüssel im Schlüsselbund ablegen.</translation>
    </message>
    <message>
        <source>It is kept in the keychain, under a passphrase, or both. Without either nobody could open the vault again.</source>
        <extracomment>problems/vault.json, vault.last-slot: cause</extracomment>
        <translation>Er liegt im Schlüsselbund, unter einer Passphrase oder an beiden Stellen. Ohne beides könnte niemand den Tresor wieder öffnen.</translation>
    </message>
    <message>
        <source>Set up the other way first. Nothing was changed.</source>
        <extracomment>problems/vault.json, vault.last-slot: next</extracomment>
        <translation>Richten Sie zuerst den anderen Weg ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vault&apos;s key would have no place left.</source>
        <extracomment>problems/vault.json, vault.last-slot: title</extracomment>
        <translation>Der Schlüssel des Tresors hätte keinen Platz mehr.</translation>
    </message>
    <message>
        <source>Before it is brought up to date a copy is kept beside it, and none can be made in {folder}. The disk may be full. The vault is as it was.</source>
        <extracomment>problems/vault.json, vault.no-copy: cause</extracomment>
        <translation>Bevor er aktualisiert wird, wird eine Kopie daneben aufbewahrt, und in {folder} lässt sich keine anlegen. Der Datenträger ist vielleicht voll. Der Tresor ist, wie er war.</translation>
    </message>
    <message>
        <source>Free some space there and look whether you may write there, then try again.</source>
        <extracomment>problems/vault.json, vault.no-copy: next</extracomment>
        <translation>Schaffen Sie dort Platz, prüfen Sie, ob Sie dort schreiben dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The vault is of an older version and was not opened.</source>
        <extracomment>problems/vault.json, vault.no-copy: title</extracomment>
        <translation>Der Tresor stammt von einer älteren Version und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Use at least {count} characters. Five random words are easy to keep in mind.</source>
        <extracomment>problems/commandline.json, commandline.passphrase-too-short: next</extracomment>
        <translation>Nehmen Sie mindestens {count} Zeichen. Fünf zufällige Wörter lassen sich gut merken.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <extracomment>problems/commandline.json, commandline.passphrase-too-short: title</extracomment>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>Type the passphrase when it is asked for, or hand it over in the environment or with --secrets-fd.</source>
        <extracomment>problems/commandline.json, commandline.nothing-entered: next</extracomment>
        <translation>Tippen Sie die Passphrase ein, wenn nach ihr gefragt wird, oder übergeben Sie sie in der Umgebung oder mit --secrets-fd.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <extracomment>problems/commandline.json, commandline.nothing-entered: title</extracomment>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Network…</source>
        <extracomment>problems/network.json, network.certificate-unreadable: action
----------
problems/network.json, network.certificate-none: action
----------
problems/network.json, network.certificate-expired: action
----------
problems/service.json, service.tls-untrusted: action
----------
problems/service.json, service.proxy: action
----------
problems/service.json, service.proxy-unreachable: action
----------
problems/service.json, service.proxy-sign-in: action</extracomment>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, or choose another one.</source>
        <extracomment>problems/network.json, network.certificate-unreadable: next</extracomment>
        <translation>Prüfen Sie, ob sie noch da ist und Sie sie lesen dürfen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file of certificates {file} cannot be read.</source>
        <extracomment>problems/network.json, network.certificate-unreadable: title</extracomment>
        <translation>Die Zertifikatsdatei {file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A certificate in PEM form begins with “-----BEGIN CERTIFICATE-----”; a private key or a binary file is none.</source>
        <extracomment>problems/network.json, network.certificate-none: cause</extracomment>
        <translation>Ein Zertifikat im PEM-Format beginnt mit „-----BEGIN CERTIFICATE-----“; ein privater Schlüssel oder eine Binärdatei ist keines.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy for the certificate of its authority in PEM form.</source>
        <extracomment>problems/network.json, network.certificate-none: next</extracomment>
        <translation>Bitten Sie den Betreiber des Proxys um das Zertifikat seiner Zertifizierungsstelle im PEM-Format.</translation>
    </message>
    <message>
        <source>There is no certificate in {file}.</source>
        <extracomment>problems/network.json, network.certificate-none: title</extracomment>
        <translation>In {file} ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy for the present one, or check the clock of this computer.</source>
        <extracomment>problems/network.json, network.certificate-expired: next</extracomment>
        <translation>Bitten Sie den Betreiber des Proxys um das aktuelle oder prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Every certificate in {file} has expired.</source>
        <extracomment>problems/network.json, network.certificate-expired: title</extracomment>
        <translation>Alle Zertifikate in {file} sind abgelaufen.</translation>
    </message>
    <message>
        <source>Enter a host such as proxy.example.com and a port such as 8080, without http:// before it.</source>
        <extracomment>problems/network.json, network.proxy-incomplete: next</extracomment>
        <translation>Geben Sie einen Host wie proxy.example.com und einen Port wie 8080 ein, ohne http:// davor.</translation>
    </message>
    <message>
        <source>The proxy lacks its host or its port.</source>
        <extracomment>problems/network.json, network.proxy-incomplete: title</extracomment>
        <translation>Dem Proxy fehlt der Host oder der Port.</translation>
    </message>
    <message>
        <source>The vault stayed locked.</source>
        <extracomment>problems/network.json, network.password-not-kept: cause</extracomment>
        <translation>Der Tresor blieb gesperrt.</translation>
    </message>
    <message>
        <source>Press OK once more and unlock it, or leave the password empty.</source>
        <extracomment>problems/network.json, network.password-not-kept: next</extracomment>
        <translation>Drücken Sie noch einmal OK und entsperren Sie ihn, oder lassen Sie das Passwort leer.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password was not saved.</source>
        <extracomment>problems/network.json, network.password-not-kept: title</extracomment>
        <translation>Das Passwort des Proxys wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Paste the whole message, the whole answer or the whole address, with its status and its “error”.</source>
        <extracomment>problems/problems.json, problems.not-recognised: next</extracomment>
        <translation>Fügen Sie die ganze Meldung, die ganze Antwort oder die ganze Adresse ein, mit ihrem Status und ihrem „error“.</translation>
    </message>
    <message>
        <source>Nothing in this text is an error that the program knows.</source>
        <extracomment>problems/problems.json, problems.not-recognised: title</extracomment>
        <translation>Nichts in diesem Text ist ein Fehler, den das Programm kennt.</translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>problems/problems.json: text</extracomment>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>The service says the same for three causes: one of the secrets is wrong; they belong to another region than this host; or the instance whose token was sent has been deleted.[ The service says: {message}]</source>
        <extracomment>problems/service.json, service.unauthorized: cause</extracomment>
        <translation>Der Dienst antwortet bei drei Ursachen gleich: Eines der Geheimnisse ist falsch; sie gehören zu einer anderen Region als dieser Host; oder die Instanz, deren Token gesendet wurde, ist gelöscht.[ Der Dienst meldet: {message}]</translation>
    </message>
    <message>
        <source>Compare both secrets with the ones in the console of exactly this host, then try again. For a token, look whether its instance is still there.</source>
        <extracomment>problems/service.json, service.unauthorized: next</extracomment>
        <translation>Vergleichen Sie beide Geheimnisse mit denen in der Konsole genau dieses Hosts und versuchen Sie es erneut. Bei einem Token sehen Sie nach, ob seine Instanz noch da ist.</translation>
    </message>
    <message>
        <source>{host} did not accept the user secret, the organization secret or the instance&apos;s token.</source>
        <extracomment>problems/service.json, service.unauthorized: title</extracomment>
        <translation>{host} hat das User Secret, das Organization Secret oder das Token der Instanz nicht angenommen.</translation>
    </message>
    <message>
        <source>The user may lack the right, or the provider forbids it.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.forbidden: cause</extracomment>
        <translation>Dem Benutzer fehlt vielleicht das Recht, oder der Anbieter verbietet es.[ Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Ask the administrator of the account for the right, then try again.</source>
        <extracomment>problems/service.json, service.forbidden: next</extracomment>
        <translation>Bitten Sie die Verwaltung des Kontos um das Recht und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Somebody disabled it, or the service did after five refreshes of its sign-in in a row had failed.[ The service says: {message}]</source>
        <extracomment>problems/service.json, service.disabled: cause</extracomment>
        <translation>Jemand hat sie deaktiviert, oder der Dienst tat es, nachdem ihre Anmeldung fünfmal in Folge nicht erneuert werden konnte.[ Der Dienst meldet: {message}]</translation>
    </message>
    <message>
        <source>Enable it. If the service had disabled it, re-authenticate it as well: its sign-in has expired.</source>
        <extracomment>problems/service.json, service.disabled: next</extracomment>
        <translation>Aktivieren Sie sie. Hatte der Dienst sie deaktiviert, authentifizieren Sie sie auch erneut: Ihre Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The instance is disabled at {host}.</source>
        <extracomment>problems/service.json, service.disabled: title</extracomment>
        <translation>Die Instanz ist bei {host} deaktiviert.</translation>
    </message>
    <message>
        <source>The address may be that of something else than the service&apos;s API.[ The service says: {message}]</source>
        <extracomment>problems/service.json, service.not-supported: cause</extracomment>
        <translation>Die Adresse gehört vielleicht zu etwas anderem als der API des Dienstes.[ Der Dienst meldet: {message}]</translation>
    </message>
    <message>
        <source>Check the service&apos;s address, then try again.</source>
        <extracomment>problems/service.json, service.not-supported: next</extracomment>
        <translation>Prüfen Sie die Adresse des Dienstes und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{host} does not take a request of this kind[ (status {status})].</source>
        <extracomment>problems/service.json, service.not-supported: title</extracomment>
        <translation>{host} nimmt keine Anfrage dieser Art an[ (Status {status})].</translation>
    </message>
    <message>
        <source>A code is good for a few minutes and for one attempt; it also fails where the API secret or the callback URL is not the application&apos;s.[ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.code-refused: cause</extracomment>
        <translation>Ein Code gilt wenige Minuten und für einen Versuch; er scheitert auch, wenn API Secret oder Callback-URL nicht die der Anwendung sind.[ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Sign in again. If that fails as well, compare API key, API secret and callback URL with the application&apos;s.</source>
        <extracomment>problems/service.json, service.code-refused: next</extracomment>
        <translation>Melden Sie sich erneut an. Scheitert auch das, vergleichen Sie API Key, API Secret und Callback-URL mit denen der Anwendung.</translation>
    </message>
    <message>
        <source>The provider did not accept the code of the sign-in.</source>
        <extracomment>problems/service.json, service.code-refused: title</extracomment>
        <translation>Der Anbieter hat den Code der Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>The instance can be created only with the code that the provider sends after the sign-in.[ The service says: {message}]</source>
        <extracomment>problems/service.json, service.code-missing: cause</extracomment>
        <translation>Die Instanz lässt sich nur mit dem Code erstellen, den der Anbieter nach der Anmeldung sendet.[ Der Dienst meldet: {message}]</translation>
    </message>
    <message>
        <source>Sign in, then create the instance with the code of that sign-in.</source>
        <extracomment>problems/service.json, service.code-missing: next</extracomment>
        <translation>Melden Sie sich an und erstellen Sie die Instanz dann mit dem Code dieser Anmeldung.</translation>
    </message>
    <message>
        <source>{host} was given no code of a sign-in.</source>
        <extracomment>problems/service.json, service.code-missing: title</extracomment>
        <translation>{host} erhielt keinen Code einer Anmeldung.</translation>
    </message>
    <message>
        <source>Keap&apos;s sign-ins end after 45 days without a renewal, and each renewal makes the former refresh token worthless: a second instance that uses the same one breaks the first.[ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.refresh-refused: cause</extracomment>
        <translation>Anmeldungen bei Keap enden nach 45 Tagen ohne Erneuerung, und jede Erneuerung macht das vorige Refresh-Token wertlos: Eine zweite Instanz, die dasselbe nutzt, macht die erste unbrauchbar.[ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Re-authenticate the instance. It keeps its id and its token.</source>
        <extracomment>problems/instances.json, instance.not-valid: next
----------
problems/service.json, service.refresh-refused: next</extracomment>
        <translation>Authentifizieren Sie die Instanz erneut. Sie behält ID und Token.</translation>
    </message>
    <message>
        <source>The provider does not renew this sign-in any more.</source>
        <extracomment>problems/service.json, service.refresh-refused: title</extracomment>
        <translation>Der Anbieter erneuert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>It must be the same, letter by letter, at the provider&apos;s application, in the sign-in and in the instance; a slash at its end, http instead of https, or anything after “?” makes it another one.[ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.callback-refused: cause</extracomment>
        <translation>Sie muss Zeichen für Zeichen gleich sein: in der Anwendung beim Anbieter, in der Anmeldung und in der Instanz; ein Schrägstrich am Ende, http statt https oder etwas nach „?“ macht sie zu einer anderen.[ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Copy the callback URL from the application in the provider&apos;s developer portal, then sign in again.</source>
        <extracomment>problems/service.json, service.callback-refused: next
----------
problems/signin.json, signin.callback-refused: next</extracomment>
        <translation>Kopieren Sie die Callback-URL aus der Anwendung im Entwicklerportal des Anbieters und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL that was sent.</source>
        <extracomment>problems/service.json, service.callback-refused: title</extracomment>
        <translation>Der Anbieter kennt die gesendete Callback-URL nicht.</translation>
    </message>
    <message>
        <source>One of the two is not the application&apos;s, or the application is switched off.[ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.client-refused: cause</extracomment>
        <translation>Eines von beiden gehört nicht zur Anwendung, oder die Anwendung ist abgeschaltet.[ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Copy both from the application in the provider&apos;s developer portal, then sign in again.</source>
        <extracomment>problems/service.json, service.client-refused: next</extracomment>
        <translation>Kopieren Sie beide aus der Anwendung im Entwicklerportal des Anbieters und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider does not accept the API key or the API secret.</source>
        <extracomment>problems/service.json, service.client-refused: title</extracomment>
        <translation>Der Anbieter nimmt den API Key oder das API Secret nicht an.</translation>
    </message>
    <message>
        <source>{host} is overloaded or being maintained.</source>
        <extracomment>problems/service.json, service.unavailable: title</extracomment>
        <translation>{host} ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>The API key may be unknown there, or the application not yet or no longer active.[ The provider says: {providerMessage}]</source>
        <extracomment>problems/service.json, service.provider-gateway: cause</extracomment>
        <translation>Der API Key ist dort vielleicht unbekannt oder die Anwendung noch nicht oder nicht mehr aktiv.[ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Check the application in the provider&apos;s developer portal, then try again.</source>
        <extracomment>problems/service.json, service.provider-gateway: next</extracomment>
        <translation>Prüfen Sie die Anwendung im Entwicklerportal des Anbieters und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider&apos;s gateway turned the request away[ (status {status})].</source>
        <extracomment>problems/service.json, service.provider-gateway: title</extracomment>
        <translation>Das Gateway des Anbieters hat die Anfrage abgewiesen[ (Status {status})].</translation>
    </message>
    <message>
        <source>The answer did not come from the service[ at {host}].</source>
        <extracomment>problems/service.json, service.not-json: title</extracomment>
        <translation>Die Antwort kam nicht vom Dienst[ bei {host}].</translation>
    </message>
    <message>
        <source>Hotels, trains and guest networks answer every request with a page of theirs until somebody has accepted it.</source>
        <extracomment>problems/service.json, service.captive-portal: cause</extracomment>
        <translation>Hotels, Züge und Gastnetze beantworten jede Anfrage mit einer eigenen Seite, bis jemand sie bestätigt hat.</translation>
    </message>
    <message>
        <source>Open any web page in the browser, do what the network asks for, then try again.</source>
        <extracomment>problems/service.json, service.captive-portal: next</extracomment>
        <translation>Öffnen Sie im Browser eine beliebige Webseite, tun Sie, was das Netzwerk verlangt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This network wants a sign-in of its own before it lets anything through.</source>
        <extracomment>problems/service.json, service.captive-portal: title</extracomment>
        <translation>Dieses Netzwerk verlangt eine eigene Anmeldung, bevor es etwas durchlässt.</translation>
    </message>
    <message>
        <source>The answer[ from {host}] did not arrive whole.</source>
        <extracomment>problems/service.json, service.truncated: title</extracomment>
        <translation>Die Antwort[ von {host}] kam nicht vollständig an.</translation>
    </message>
    <message>
        <source>The answer[ from {host}] is far larger than it should be.</source>
        <extracomment>problems/service.json, service.too-large: title</extracomment>
        <translation>Die Antwort[ von {host}] ist viel größer, als sie sein sollte.</translation>
    </message>
    <message>
        <source>The host[ {host}] was not found.</source>
        <extracomment>problems/service.json, service.host-not-found: title</extracomment>
        <translation>Der Host[ {host}] wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Connect it, then try again. Everything you entered is kept.</source>
        <extracomment>problems/service.json, service.offline: next</extracomment>
        <translation>Verbinden Sie ihn und versuchen Sie es erneut. Alle Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>This computer has no connection to the network.</source>
        <extracomment>problems/service.json, service.offline: title</extracomment>
        <translation>Dieser Computer hat keine Verbindung zum Netzwerk.</translation>
    </message>
    <message>
        <source>The two sides found no common way to encrypt, or something in between took part in it.[ Reason: {reason}]</source>
        <extracomment>problems/service.json, service.tls: cause</extracomment>
        <translation>Die beiden Seiten fanden keine gemeinsame Verschlüsselung, oder etwas dazwischen griff ein.[ Grund: {reason}]</translation>
    </message>
    <message>
        <source>Check the service&apos;s address and whether a proxy looks into encrypted traffic. Nothing was sent.</source>
        <extracomment>problems/service.json, service.tls: next</extracomment>
        <translation>Prüfen Sie die Adresse des Dienstes und ob ein Proxy verschlüsselte Verbindungen mitliest. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No safe connection[ to {host}] could be made.</source>
        <extracomment>problems/service.json, service.tls: title</extracomment>
        <translation>Es ließ sich keine sichere Verbindung[ zu {host}] herstellen.</translation>
    </message>
    <message>
        <source>A proxy of the company may look into encrypted traffic, or somebody else is answering.[ Reason: {reason}]</source>
        <extracomment>problems/service.json, service.tls-untrusted: cause</extracomment>
        <translation>Ein Proxy der Firma liest vielleicht verschlüsselte Verbindungen mit, oder jemand anders antwortet.[ Grund: {reason}]</translation>
    </message>
    <message>
        <source>If your company runs such a proxy, get the certificate of its authority and choose it under Network. Nothing was sent.</source>
        <extracomment>problems/service.json, service.tls-untrusted: next</extracomment>
        <translation>Betreibt Ihre Firma einen solchen Proxy, besorgen Sie sich das Zertifikat seiner Zertifizierungsstelle und wählen Sie es unter „Netzwerk“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate[ of {host}] comes from nobody this computer trusts.</source>
        <extracomment>problems/service.json, service.tls-untrusted: title</extracomment>
        <translation>Das Zertifikat[ von {host}] stammt von niemandem, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>It has expired or is not valid yet, or the clock of this computer is wrong.[ Reason: {reason}]</source>
        <extracomment>problems/service.json, service.tls-expired: cause</extracomment>
        <translation>Es ist abgelaufen oder noch nicht gültig, oder die Uhr dieses Computers geht falsch.[ Grund: {reason}]</translation>
    </message>
    <message>
        <source>Check the date and time of this computer; if they are right, whoever runs the service must renew it. Nothing was sent.</source>
        <extracomment>problems/service.json, service.tls-expired: next</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, muss der Betreiber des Dienstes es erneuern. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate[ of {host}] is out of date.</source>
        <extracomment>problems/service.json, service.tls-expired: title</extracomment>
        <translation>Das Zertifikat[ von {host}] ist zurzeit nicht gültig.</translation>
    </message>
    <message>
        <source>The address may be misspelt, or a sign-in page of the network answers in the service&apos;s place.[ Reason: {reason}]</source>
        <extracomment>problems/service.json, service.tls-other-host: cause</extracomment>
        <translation>Die Adresse ist vielleicht falsch geschrieben, oder statt des Dienstes antwortet eine Anmeldeseite des Netzwerks.[ Grund: {reason}]</translation>
    </message>
    <message>
        <source>Check the service&apos;s address, and open a web page to see whether the network asks for something. Nothing was sent.</source>
        <extracomment>problems/service.json, service.tls-other-host: next</extracomment>
        <translation>Prüfen Sie die Adresse des Dienstes und öffnen Sie eine Webseite, um zu sehen, ob das Netzwerk etwas verlangt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate[ of {host}] is made for another host.</source>
        <extracomment>problems/service.json, service.tls-other-host: title</extracomment>
        <translation>Das Zertifikat[ von {host}] gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>Qt found no OpenSSL that it can use.</source>
        <extracomment>problems/service.json, service.tls-missing: cause</extracomment>
        <translation>Qt fand kein OpenSSL, das es nutzen kann.</translation>
    </message>
    <message>
        <source>Install the package libssl3 (or openssl) and start the program again.</source>
        <extracomment>problems/service.json, service.tls-missing: next</extracomment>
        <translation>Installieren Sie das Paket libssl3 (oder openssl) und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>This computer lacks the library for encrypted connections.</source>
        <extracomment>problems/service.json, service.tls-missing: title</extracomment>
        <translation>Diesem Computer fehlt die Bibliothek für verschlüsselte Verbindungen.</translation>
    </message>
    <message>
        <source>It cannot be reached, does not find the host, or does not allow it.</source>
        <extracomment>problems/service.json, service.proxy: cause</extracomment>
        <translation>Er ist nicht erreichbar, findet den Host nicht oder erlaubt ihn nicht.</translation>
    </message>
    <message>
        <source>Check the proxy under Network, then try again.</source>
        <extracomment>problems/service.json, service.proxy: next</extracomment>
        <translation>Prüfen Sie den Proxy unter „Netzwerk“ und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] did not let the request through[ to {host}].</source>
        <extracomment>problems/service.json, service.proxy: title</extracomment>
        <translation>Der Proxy[ {proxy}] hat die Anfrage[ an {host}] nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Its name or its port is wrong, it is not running, or it closed the connection.</source>
        <extracomment>problems/service.json, service.proxy-unreachable: cause</extracomment>
        <translation>Sein Name oder Port ist falsch, er läuft nicht, oder er hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>Check the proxy under Network, or choose to go without one.</source>
        <extracomment>problems/service.json, service.proxy-unreachable: next</extracomment>
        <translation>Prüfen Sie den Proxy unter „Netzwerk“ oder wählen Sie dort, dass keiner verwendet wird.</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] cannot be reached, so nothing was sent.</source>
        <extracomment>problems/service.json, service.proxy-unreachable: title</extracomment>
        <translation>Der Proxy[ {proxy}] ist nicht erreichbar, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>None were entered, they are wrong, or they lie in the vault, which is locked.</source>
        <extracomment>problems/service.json, service.proxy-sign-in: cause</extracomment>
        <translation>Es wurden keine eingegeben, sie sind falsch, oder sie liegen im Tresor, der gesperrt ist.</translation>
    </message>
    <message>
        <source>Enter them under Network, or unlock the vault, then try again.</source>
        <extracomment>problems/service.json, service.proxy-sign-in: next</extracomment>
        <translation>Geben Sie sie unter „Netzwerk“ ein oder entsperren Sie den Tresor und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The proxy[ {proxy}] wants a user name and a password.</source>
        <extracomment>problems/service.json, service.proxy-sign-in: title</extracomment>
        <translation>Der Proxy[ {proxy}] verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>It must be the same, letter by letter, as the one registered for the application: a slash at its end or http instead of https makes it another one.</source>
        <extracomment>problems/signin.json, signin.callback-refused: cause</extracomment>
        <translation>Sie muss Zeichen für Zeichen der für die Anwendung registrierten gleichen: Ein Schrägstrich am Ende oder http statt https macht sie zu einer anderen.</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL of this sign-in.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.callback-refused: title</extracomment>
        <translation>Der Anbieter kennt die Callback-URL dieser Anmeldung nicht.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>The session in the browser is too old, or a consent is missing.</source>
        <extracomment>problems/signin.json, signin.interaction-required: cause</extracomment>
        <translation>Die Sitzung im Browser ist zu alt, oder eine Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>Sign in again and answer what the page asks.</source>
        <extracomment>problems/signin.json, signin.interaction-required: next</extracomment>
        <translation>Melden Sie sich erneut an und beantworten Sie, was die Seite fragt.</translation>
    </message>
    <message>
        <source>The provider wants to ask the user something first (“{error}”).[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.interaction-required: title</extracomment>
        <translation>Der Anbieter will den Benutzer erst etwas fragen („{error}“).[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <extracomment>problems/signin.json, signin.browser-refused: action</extracomment>
        <translation>Eigenen Browser verwenden</translation>
    </message>
    <message>
        <source>Google and some others accept full browsers only.</source>
        <extracomment>problems/signin.json, signin.browser-refused: cause</extracomment>
        <translation>Google und einige andere nehmen nur vollwertige Browser an.</translation>
    </message>
    <message>
        <source>Sign in with your own browser, then paste the address you end at.</source>
        <extracomment>problems/signin.json, signin.browser-refused: next</extracomment>
        <translation>Melden Sie sich mit Ihrem eigenen Browser an und fügen Sie die Adresse ein, bei der Sie ankommen.</translation>
    </message>
    <message>
        <source>The provider does not show its sign-in page inside other programs.[ Its words: {providerMessage}]</source>
        <extracomment>problems/signin.json, signin.browser-refused: title</extracomment>
        <translation>Der Anbieter zeigt seine Anmeldeseite nicht in anderen Programmen.[ Im Wortlaut: {providerMessage}]</translation>
    </message>
    <message>
        <source>Some providers can send the code in a form (response_mode=form_post) or behind a “#” (response_mode=fragment), where nobody but the callback&apos;s own page can read it.</source>
        <extracomment>problems/signin.json, signin.no-code: cause</extracomment>
        <translation>Manche Anbieter können den Code in einem Formular (response_mode=form_post) oder hinter einem „#“ (response_mode=fragment) senden, wo nur die Seite des Callbacks ihn lesen kann.</translation>
    </message>
    <message>
        <source>The application at the provider is set to answer in a form (response_mode=form_post).</source>
        <extracomment>problems/signin.json, signin.form-post: cause</extracomment>
        <translation>Für die Anwendung ist beim Anbieter eine Antwort im Formular eingestellt (response_mode=form_post).</translation>
    </message>
    <message>
        <source>Set the application&apos;s response mode to query, then sign in again.</source>
        <extracomment>problems/signin.json, signin.form-post: next</extracomment>
        <translation>Stellen Sie den Antwortmodus der Anwendung auf query und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider sent its answer in a form, which this program does not read.</source>
        <extracomment>problems/signin.json, signin.form-post: title</extracomment>
        <translation>Der Anbieter sandte seine Antwort in einem Formular, das dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>What follows “?” in {callback} did not come back as it was, so the answer was not taken.</source>
        <extracomment>problems/signin.json, signin.callback-parameters: cause</extracomment>
        <translation>Was in {callback} auf „?“ folgt, kam verändert zurück, daher wurde die Antwort nicht übernommen.</translation>
    </message>
    <message>
        <source>Use a callback without “?”, and register the same one for the application.</source>
        <extracomment>problems/signin.json, signin.callback-parameters: next</extracomment>
        <translation>Verwenden Sie einen Callback ohne „?“ und registrieren Sie denselben für die Anwendung.</translation>
    </message>
    <message>
        <source>The provider dropped or changed a part of the callback.</source>
        <extracomment>problems/signin.json, signin.callback-parameters: title</extracomment>
        <translation>Der Anbieter hat einen Teil des Callbacks weggelassen oder geändert.</translation>
    </message>
    <message>
        <source>The browser will end there, so this program cannot take the answer by itself.</source>
        <extracomment>problems/signin.json, signin.loopback-taken: cause</extracomment>
        <translation>Der Browser wird dort enden, daher kann dieses Programm die Antwort nicht selbst entgegennehmen.</translation>
    </message>
    <message>
        <source>Close that program and try again, or paste the address your browser ends at.</source>
        <extracomment>problems/signin.json, signin.loopback-taken: next</extracomment>
        <translation>Schließen Sie jenes Programm und versuchen Sie es erneut, oder fügen Sie die Adresse ein, bei der Ihr Browser endet.</translation>
    </message>
    <message>
        <source>Another program already listens at port {port} of this computer.</source>
        <extracomment>problems/signin.json, signin.loopback-taken: title</extracomment>
        <translation>An Port {port} dieses Computers lauscht schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>Ports below 1024 are kept for the system.</source>
        <extracomment>problems/signin.json, signin.loopback-not-allowed: cause</extracomment>
        <translation>Ports unter 1024 sind dem System vorbehalten.</translation>
    </message>
    <message>
        <source>Paste the address your browser ends at, or register a callback with a higher port, such as 8765.</source>
        <extracomment>problems/signin.json, signin.loopback-not-allowed: next</extracomment>
        <translation>Fügen Sie die Adresse ein, bei der Ihr Browser endet, oder registrieren Sie einen Callback mit höherem Port, etwa 8765.</translation>
    </message>
    <message>
        <source>This program may not listen at port {port} of this computer.</source>
        <extracomment>problems/signin.json, signin.loopback-not-allowed: title</extracomment>
        <translation>Dieses Programm darf an Port {port} dieses Computers nicht lauschen.</translation>
    </message>
    <message>
        <source>Paste the address your browser ends at.</source>
        <extracomment>problems/signin.json, signin.loopback-missing: next</extracomment>
        <translation>Fügen Sie die Adresse ein, bei der Ihr Browser endet.</translation>
    </message>
    <message>
        <source>This computer has no address {host} to listen at.</source>
        <extracomment>problems/signin.json, signin.loopback-missing: title</extracomment>
        <translation>Dieser Computer hat keine Adresse {host}, an der sich lauschen ließe.</translation>
    </message>
    <message>
        <source>It was cancelled, or what it was for was changed meanwhile. The answer was sent nowhere.</source>
        <extracomment>problems/signin.json, signin.ended: cause</extracomment>
        <translation>Sie wurde abgebrochen, oder das, wofür sie galt, wurde inzwischen geändert. Die Antwort wurde nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>problems/signin.json, signin.ended: next</extracomment>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This sign-in was ended before its answer came.</source>
        <extracomment>problems/signin.json, signin.ended: title</extracomment>
        <translation>Diese Anmeldung wurde beendet, bevor ihre Antwort kam.</translation>
    </message>
    <message>
        <source>An answer is waited for a quarter of an hour, as an address that stays good for longer could be found and used by somebody else.</source>
        <extracomment>problems/signin.json, signin.too-late: cause</extracomment>
        <translation>Auf eine Antwort wird eine Viertelstunde gewartet, denn eine Adresse, die länger gilt, könnte jemand anders finden und benutzen.</translation>
    </message>
    <message>
        <source>Sign in again. Everything you entered is kept.</source>
        <extracomment>problems/signin.json, signin.too-late: next</extracomment>
        <translation>Melden Sie sich erneut an. Alle Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The answer came too late: this sign-in has ended.</source>
        <extracomment>problems/signin.json, signin.too-late: title</extracomment>
        <translation>Die Antwort kam zu spät: Diese Anmeldung ist beendet.</translation>
    </message>
    <message>
        <source>Its certificate was issued by[ {issuer}, that is by] nobody this computer trusts. That may be a proxy that looks into connections, or somebody in between.</source>
        <extracomment>problems/signin.json, signin.certificate-untrusted: cause</extracomment>
        <translation>Sein Zertifikat stammt von[ {issuer}, also von] niemandem, dem dieser Computer vertraut. Das kann ein Proxy sein, der Verbindungen mitliest, oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>{host} could not prove who it is, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.certificate-untrusted: title</extracomment>
        <translation>{host} konnte sich nicht ausweisen, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date first. If it is right, whoever runs the page has to renew the certificate.</source>
        <extracomment>problems/signin.json, signin.certificate-expired: next</extracomment>
        <translation>Prüfen Sie zuerst das Datum dieses Computers. Stimmt es, muss der Betreiber der Seite das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} ended on {until}, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.certificate-expired: title</extracomment>
        <translation>Das Zertifikat von {host} lief am {until} ab, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, then try again.</source>
        <extracomment>problems/signin.json, signin.certificate-not-yet-valid: next</extracomment>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of {host} is valid from {from} only, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.certificate-not-yet-valid: title</extracomment>
        <translation>Das Zertifikat von {host} gilt erst ab {from}, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>[It was made for {names}. ]Somebody else may be answering in its place.</source>
        <extracomment>problems/signin.json, signin.certificate-wrong-name: cause</extracomment>
        <translation>[Es gilt für {names}. ]Vielleicht antwortet jemand anders an seiner Stelle.</translation>
    </message>
    <message>
        <source>Check the network, such as a sign-in page of a hotel or office, then try again.</source>
        <extracomment>problems/signin.json, signin.certificate-wrong-name: next</extracomment>
        <translation>Prüfen Sie das Netzwerk, etwa auf die Anmeldeseite eines Hotels oder Büros, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate shown by {host} was made for another name, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.certificate-wrong-name: title</extracomment>
        <translation>Das von {host} gezeigte Zertifikat gilt für einen anderen Namen, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Do not sign in there. Ask whoever runs the page.</source>
        <extracomment>problems/signin.json, signin.certificate-revoked: next</extracomment>
        <translation>Melden Sie sich dort nicht an. Fragen Sie den Betreiber der Seite.</translation>
    </message>
    <message>
        <source>The certificate of {host} was withdrawn by its issuer, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.certificate-revoked: title</extracomment>
        <translation>Das Zertifikat von {host} wurde von seinem Aussteller widerrufen, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the page to renew it.</source>
        <extracomment>problems/signin.json, signin.certificate-weak: next</extracomment>
        <translation>Bitten Sie den Betreiber der Seite, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} is too weak to prove anything, so nothing was sent there.</source>
        <extracomment>problems/signin.json, signin.certificate-weak: title</extracomment>
        <translation>Das Zertifikat von {host} ist zu schwach, um etwas zu beweisen, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Some offices let people in by a certificate on their computer or card.</source>
        <extracomment>problems/signin.json, signin.page-client-certificate: cause</extracomment>
        <translation>Manche Firmen gewähren Zugang mit einem Zertifikat auf dem Computer oder einer Karte.</translation>
    </message>
    <message>
        <source>Use your browser: it can send one.</source>
        <extracomment>problems/signin.json, signin.page-client-certificate: next</extracomment>
        <translation>Verwenden Sie Ihren Browser: Er kann eines senden.</translation>
    </message>
    <message>
        <source>{host} wants a certificate of yours, and this program sends none.</source>
        <extracomment>problems/signin.json, signin.page-client-certificate: title</extracomment>
        <translation>{host} verlangt ein Zertifikat von Ihnen, und dieses Programm sendet keines.</translation>
    </message>
    <message>
        <source>What is typed there could be read on its way.</source>
        <extracomment>problems/signin.json, signin.page-not-encrypted: cause</extracomment>
        <translation>Was dort eingegeben wird, wäre unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Ask the provider. If your browser gets there with https, use your browser.</source>
        <extracomment>problems/signin.json, signin.page-not-encrypted: next</extracomment>
        <translation>Fragen Sie den Anbieter. Kommt Ihr Browser mit https dorthin, verwenden Sie ihn.</translation>
    </message>
    <message>
        <source>The sign-in wanted to go on without encryption at {host}; that was stopped.</source>
        <extracomment>problems/signin.json, signin.page-not-encrypted: title</extracomment>
        <translation>Die Anmeldung wollte bei {host} unverschlüsselt weitergehen; das wurde verhindert.</translation>
    </message>
    <message>
        <source>It cannot be reached, or it wants another name and password.</source>
        <extracomment>problems/signin.json, signin.page-proxy: cause</extracomment>
        <translation>Er ist nicht erreichbar oder will einen anderen Namen und ein anderes Passwort.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings, then try again. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.page-proxy: next</extracomment>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen und versuchen Sie es erneut. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>The proxy did not let the connection to {host} through.</source>
        <extracomment>problems/signin.json, signin.page-proxy: title</extracomment>
        <translation>Der Proxy hat die Verbindung zu {host} nicht durchgelassen.</translation>
    </message>
    <message>
        <source>It was loaded, but there is nothing to see yet; some pages need a newer browser than the one in this program.</source>
        <extracomment>problems/signin.json, signin.page-blank: cause</extracomment>
        <translation>Sie wurde geladen, aber es ist noch nichts zu sehen; manche Seiten brauchen einen neueren Browser als den in diesem Programm.</translation>
    </message>
    <message>
        <source>The page of {host} is still empty.</source>
        <extracomment>problems/signin.json, signin.page-blank: title</extracomment>
        <translation>Die Seite von {host} ist noch leer.</translation>
    </message>
    <message>
        <source>Some providers accept only a browser of its own; that is their decision, and this program does not pretend to be one.</source>
        <extracomment>problems/signin.json, signin.embedded-refused: cause</extracomment>
        <translation>Manche Anbieter nehmen nur einen eigenständigen Browser an; das ist ihre Entscheidung, und dieses Programm gibt sich nicht als einer aus.</translation>
    </message>
    <message>
        <source>Sign in with your browser, then paste the address you end at below. The sign-in stays valid.</source>
        <extracomment>problems/signin.json, signin.embedded-refused: next</extracomment>
        <translation>Melden Sie sich mit Ihrem Browser an und fügen Sie unten die Adresse ein, bei der Sie ankommen. Die Anmeldung bleibt gültig.</translation>
    </message>
    <message>
        <source>{host} does not sign anybody in inside another program.</source>
        <extracomment>problems/signin.json, signin.embedded-refused: title</extracomment>
        <translation>{host} lässt in einem anderen Programm keine Anmeldung zu.</translation>
    </message>
    <message>
        <source>The page stopped working twice.</source>
        <extracomment>problems/signin.json, signin.renderer-stopped: title</extracomment>
        <translation>Die Seite ist zweimal ausgefallen.</translation>
    </message>
    <message>
        <source>Another program, perhaps one that synchronises or restores files, put something else in the place of {file}. Nothing was written.</source>
        <extracomment>problems/vault.json, vault.replaced: cause</extracomment>
        <translation>Ein anderes Programm, vielleicht eines, das Dateien abgleicht oder wiederherstellt, hat etwas anderes an die Stelle von {file} gelegt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Close this program and start it again: it then opens the file that is there now.</source>
        <extracomment>problems/vault.json, vault.replaced: next</extracomment>
        <translation>Schließen Sie dieses Programm und starten Sie es neu: Es öffnet dann die Datei, die jetzt da ist.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was moved or replaced while it was open.</source>
        <extracomment>problems/vault.json, vault.replaced: title</extracomment>
        <translation>Die Datei des Tresors wurde verschoben oder ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>Without them nothing can be sealed safely. The vault was not opened, and nothing was written.</source>
        <extracomment>problems/vault.json, vault.no-random: cause</extracomment>
        <translation>Ohne sie lässt sich nichts sicher versiegeln. Der Tresor wurde nicht geöffnet, und es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Restart the computer, then start the program again. If it says so again, copy the details for whoever looks after the system.</source>
        <extracomment>problems/vault.json, vault.no-random: next</extracomment>
        <translation>Starten Sie den Computer neu und dann das Programm. Meldet es dasselbe, kopieren Sie die Details für die Betreuung des Systems.</translation>
    </message>
    <message>
        <source>This system gives no random numbers.</source>
        <extracomment>problems/vault.json, vault.no-random: title</extracomment>
        <translation>Dieses System liefert keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>It was withdrawn or its row was removed, and its state was forgotten with it. The answer was not used, and nothing was sent anywhere.</source>
        <extracomment>problems/instances.json, creation.attempt-ended: cause</extracomment>
        <translation>Sie wurde zurückgezogen oder ihre Zeile entfernt, und damit wurde ihr State vergessen. Die Antwort wurde nicht verwendet und nichts gesendet.</translation>
    </message>
    <message>
        <source>Start a new sign-in, and send your customer the new link.</source>
        <extracomment>problems/instances.json, creation.attempt-ended: next</extracomment>
        <translation>Beginnen Sie eine neue Anmeldung und senden Sie Ihrem Kunden den neuen Link.</translation>
    </message>
    <message>
        <source>The sign-in for “{name}” was ended here.</source>
        <extracomment>problems/instances.json, creation.attempt-ended: title</extracomment>
        <translation>Die Anmeldung für „{name}“ wurde hier beendet.</translation>
    </message>
    <message>
        <source>Its answer was used once already, or its state was kept only until the program ended.</source>
        <extracomment>problems/instances.json, creation.link-used: cause</extracomment>
        <translation>Seine Antwort wurde schon einmal verwendet, oder sein State wurde nur bis zum Programmende behalten.</translation>
    </message>
    <message>
        <source>Sign in again: the service gives a new link, and the row waits for that.</source>
        <extracomment>problems/instances.json, creation.link-used: next</extracomment>
        <translation>Melden Sie sich erneut an: Der Dienst gibt einen neuen Link, und die Zeile wartet auf diesen.</translation>
    </message>
    <message>
        <source>The link of the sign-in for “{name}” holds no longer.</source>
        <extracomment>problems/instances.json, creation.link-used: title</extracomment>
        <translation>Der Link der Anmeldung für „{name}“ gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted there, or it belongs to another account of that service.</source>
        <extracomment>problems/instances.json, instance.gone: cause</extracomment>
        <translation>Sie wurde dort gelöscht oder gehört zu einem anderen Konto dieses Dienstes.</translation>
    </message>
    <message>
        <source>Delete its row here, or create the instance anew.</source>
        <extracomment>problems/instances.json, instance.gone: next</extracomment>
        <translation>Löschen Sie hier ihre Zeile oder erstellen Sie die Instanz neu.</translation>
    </message>
    <message>
        <source>“{name}” is no longer at {host}.</source>
        <extracomment>problems/instances.json, instance.gone: title</extracomment>
        <translation>„{name}“ gibt es bei {host} nicht mehr.</translation>
    </message>
    <message>
        <source>Its sign-in at the provider does not hold, or never did.</source>
        <extracomment>problems/instances.json, instance.not-valid: cause</extracomment>
        <translation>Ihre Anmeldung beim Anbieter gilt nicht mehr oder galt nie.</translation>
    </message>
    <message>
        <source>{host} says that “{name}” is not valid.</source>
        <extracomment>problems/instances.json, instance.not-valid: title</extracomment>
        <translation>{host} meldet, dass „{name}“ ungültig ist.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came that settles it, and a look at the instance brought none either.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/instances.json, instance.change-unknown: cause</extracomment>
        <translation>Die Anfrage wurde gesendet, doch es kam keine Antwort, die Klarheit schafft, und auch ein Blick auf die Instanz brachte keine.[ Der Dienst meldet: {message}][ Der Anbieter meldet: {providerMessage}]</translation>
    </message>
    <message>
        <source>Check the instance, or do it once more: doing it twice does no harm.</source>
        <extracomment>problems/instances.json, instance.change-unknown: next</extracomment>
        <translation>Prüfen Sie die Instanz oder tun Sie es noch einmal: Es zweimal zu tun, schadet nicht.</translation>
    </message>
    <message>
        <source>It is not known whether {host} changed “{name}”.</source>
        <extracomment>problems/instances.json, instance.change-unknown: title</extracomment>
        <translation>Es ist nicht bekannt, ob {host} „{name}“ geändert hat.</translation>
    </message>
    <message>
        <source>Choose another name, or allow that it is replaced (on the command line with --overwrite).</source>
        <extracomment>problems/base.json, base.file-exists: next</extracomment>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen (auf der Befehlszeile mit --overwrite).</translation>
    </message>
    <message>
        <source>Secrets are never saved in clear.</source>
        <extracomment>problems/commandline.json, commandline.first-passphrase: cause</extracomment>
        <translation>Geheimnisse werden nie im Klartext gespeichert.</translation>
    </message>
    <message>
        <source>Set a passphrase with: instance-wizard vault passphrase. Or put one into INSTANCE_WIZARD_PASSPHRASE, which the vault then has.</source>
        <extracomment>problems/commandline.json, commandline.first-passphrase: next</extracomment>
        <translation>Legen Sie eine Passphrase fest mit: instance-wizard vault passphrase. Oder legen Sie eine in INSTANCE_WIZARD_PASSPHRASE; der Tresor erhält sie dann.</translation>
    </message>
    <message>
        <source>The vault has no passphrase yet, and no keychain answers that could hold its key.</source>
        <extracomment>problems/commandline.json, commandline.first-passphrase: title</extracomment>
        <translation>Der Tresor hat noch keine Passphrase, und es antwortet kein Schlüsselbund, der seinen Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came that settles it.[ A look at the service did not either: {reason}]</source>
        <extracomment>problems/commandline.json, commandline.outcome-open: cause</extracomment>
        <translation>Die Anfrage wurde gesendet, doch es kam keine Antwort, die Klarheit schafft.[ Auch das Nachsehen beim Dienst brachte keine: {reason}]</translation>
    </message>
    <message>
        <source>Look for it, and save it where it was made, with: {command}</source>
        <extracomment>problems/commandline.json, commandline.outcome-open: next</extracomment>
        <translation>Sehen Sie nach und speichern Sie sie, falls sie angelegt wurde, mit: {command}</translation>
    </message>
    <message>
        <source>“{name}” may have been made at {host}: do not create it again.</source>
        <extracomment>problems/commandline.json, commandline.outcome-open: title</extracomment>
        <translation>„{name}“ wurde bei {host} vielleicht angelegt: Erstellen Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>This is seldom caused by what was entered. Wait a little and try again; if it stays, give the request id[ {requestId}] to the support of the service.</source>
        <extracomment>problems/service.json, service.server-error: next</extracomment>
        <translation>An den Eingaben liegt das selten. Warten Sie etwas und versuchen Sie es erneut; bleibt es dabei, nennen Sie dem Support des Dienstes die Anfrage-ID[ {requestId}].</translation>
    </message>
    <message>
        <source>A code alone is not enough either: only the whole address shows that the code belongs to this sign-in.</source>
        <extracomment>problems/signin.json, signin.pasted-code: cause</extracomment>
        <translation>Auch ein Code allein genügt nicht: Nur die ganze Adresse zeigt, dass der Code zu dieser Anmeldung gehört.</translation>
    </message>
    <message>
        <source>That is not a whole address.</source>
        <extracomment>problems/signin.json, signin.pasted-code: title</extracomment>
        <translation>Das ist keine ganze Adresse.</translation>
    </message>
    <message>
        <source>Asks whether the provider answers through this instance: 200 says that it does.</source>
        <extracomment>nextsteps/general.json, ping: text</extracomment>
        <translation>Fragt, ob der Anbieter über diese Instanz antwortet: 200 sagt, dass er es tut.</translation>
    </message>
    <message>
        <source>Try a first call</source>
        <extracomment>nextsteps/general.json, ping: title</extracomment>
        <translation>Einen ersten Aufruf versuchen</translation>
    </message>
    <message>
        <source>Answers the first contacts of the account, as JSON.</source>
        <extracomment>nextsteps/general.json, contacts: text</extracomment>
        <translation>Liefert die ersten Kontakte des Kontos als JSON.</translation>
    </message>
    <message>
        <source>Read the contacts</source>
        <extracomment>nextsteps/general.json, contacts: title</extracomment>
        <translation>Die Kontakte lesen</translation>
    </message>
    <message>
        <source>documentation</source>
        <extracomment>nextsteps/general.json, documentation: action</extracomment>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Everything that can be called through this instance, as the service describes it (Swagger 2.0), for API clients and code generators.</source>
        <extracomment>nextsteps/general.json, documentation: text</extracomment>
        <translation>Alles, was sich über diese Instanz aufrufen lässt, wie der Dienst es beschreibt (Swagger 2.0), für API-Clients und Code-Generatoren.</translation>
    </message>
    <message>
        <source>API documentation</source>
        <extracomment>nextsteps/general.json, documentation: title</extracomment>
        <translation>API-Dokumentation</translation>
    </message>
    <message>
        <source>Select the row in the table, then Export… writes id, token and secrets in the form that the program reads.</source>
        <extracomment>nextsteps/general.json, hand-on: text</extracomment>
        <translation>Wählen Sie die Zeile in der Tabelle; „Exportieren…“ schreibt dann ID, Token und Geheimnisse in der Form, die das Programm liest.</translation>
    </message>
    <message>
        <source>Hand it to another program</source>
        <extracomment>nextsteps/general.json, hand-on: title</extracomment>
        <translation>An ein anderes Programm weitergeben</translation>
    </message>
    <message>
        <source>In the service&apos;s console, open the instance and map its objects to your own, so that several providers look alike.</source>
        <extracomment>nextsteps/general.json, resource: text</extracomment>
        <translation>Öffnen Sie die Instanz in der Konsole des Dienstes und bilden Sie ihre Objekte auf Ihre eigenen ab, damit mehrere Anbieter gleich aussehen.</translation>
    </message>
    <message>
        <source>Map it to a virtual resource</source>
        <extracomment>nextsteps/general.json, resource: title</extracomment>
        <translation>Auf eine virtuelle Ressource abbilden</translation>
    </message>
    <message>
        <source>copy-id</source>
        <extracomment>nextsteps/general.json, formula: action</extracomment>
        <translation>copy-id</translation>
    </message>
    <message>
        <source>In the service&apos;s console, create an instance of the formula template and choose this instance for its variable; through the API, give its id.</source>
        <extracomment>nextsteps/general.json, formula: text</extracomment>
        <translation>Erstellen Sie in der Konsole des Dienstes eine Instanz der Formelvorlage und wählen Sie diese Instanz für deren Variable; über die API geben Sie ihre ID an.</translation>
    </message>
    <message>
        <source>Use it in a formula</source>
        <extracomment>nextsteps/general.json, formula: title</extracomment>
        <translation>In einer Formel verwenden</translation>
    </message>
    <message>
        <source>Look at the list of saved accounts for its name.</source>
        <extracomment>problems/accounts.json, account.not-found: next</extracomment>
        <translation>Sehen Sie in der Liste der gespeicherten Konten nach seinem Namen.</translation>
    </message>
    <message>
        <source>No saved account is named “{name}”.</source>
        <extracomment>problems/accounts.json, account.not-found: title</extracomment>
        <translation>Kein gespeichertes Konto heißt „{name}“.</translation>
    </message>
    <message>
        <source>Enter one by which you tell it from the others.</source>
        <extracomment>problems/accounts.json, account.name-missing: next</extracomment>
        <translation>Geben Sie einen ein, an dem Sie es von den anderen unterscheiden.</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <extracomment>problems/accounts.json, account.name-missing: title</extracomment>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Commands find an account by its name, so no two are alike; upper and lower case do not count.</source>
        <extracomment>problems/accounts.json, account.name-taken: cause</extracomment>
        <translation>Befehle finden ein Konto an seinem Namen, daher sind keine zwei gleich; Groß- und Kleinschreibung zählt nicht.</translation>
    </message>
    <message>
        <source>Another account is named “{name}” already.</source>
        <extracomment>problems/accounts.json, account.name-taken: title</extracomment>
        <translation>Ein anderes Konto heißt schon „{name}“.</translation>
    </message>
    <message>
        <source>It is saved with {host} and the same two secrets: a second one would be the same tenant twice.</source>
        <extracomment>problems/accounts.json, account.known: cause</extracomment>
        <translation>Es ist mit {host} und denselben beiden Geheimnissen gespeichert: Ein zweites wäre zweimal derselbe Mandant.</translation>
    </message>
    <message>
        <source>Use that account. If you meant another tenant, copy the secrets from its console.</source>
        <extracomment>problems/accounts.json, account.known: next</extracomment>
        <translation>Verwenden Sie dieses Konto. Wenn Sie einen anderen Mandanten meinten, kopieren Sie die Geheimnisse aus dessen Konsole.</translation>
    </message>
    <message>
        <source>These are the secrets of the account “{name}”.</source>
        <extracomment>problems/accounts.json, account.known: title</extracomment>
        <translation>Das sind die Geheimnisse des Kontos „{name}“.</translation>
    </message>
    <message>
        <source>Unfinished Creations</source>
        <extracomment>problems/accounts.json, account.unfinished: action</extracomment>
        <translation>Unfertige Erstellungen</translation>
    </message>
    <message>
        <source>Only with the account&apos;s secrets can the service be asked what became of them.</source>
        <extracomment>problems/accounts.json, account.unfinished: cause</extracomment>
        <translation>Nur mit den Geheimnissen des Kontos lässt sich der Dienst fragen, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>Look them up or forget them under Unfinished Creations, then remove the account.</source>
        <extracomment>problems/accounts.json, account.unfinished: next</extracomment>
        <translation>Sehen Sie unter „Unfertige Erstellungen“ nach, oder vergessen Sie sie dort; entfernen Sie dann das Konto.</translation>
    </message>
    <message>
        <source>“{name}” has creations whose outcome is not known: {count}.</source>
        <extracomment>problems/accounts.json, account.unfinished: title</extracomment>
        <translation>„{name}“ hat Erstellungen, deren Ausgang nicht bekannt ist: {count}.</translation>
    </message>
    <message>
        <source>Without the account&apos;s secrets they are of no use here.</source>
        <extracomment>problems/accounts.json, account.in-use: cause</extracomment>
        <translation>Ohne die Geheimnisse des Kontos nützen sie hier nichts.</translation>
    </message>
    <message>
        <source>Run it again with --with-instances to forget them here as well, with their tokens and secrets. At {host} all of it stays.</source>
        <extracomment>problems/accounts.json, account.in-use: next</extracomment>
        <translation>Geben Sie den Befehl noch einmal mit --with-instances, um sie hier mit Tokens und Geheimnissen zu vergessen. Bei {host} bleibt alles.</translation>
    </message>
    <message>
        <source>“{name}” is used by {instances} saved instances and {signIns} sign-ins that were handed to customers.</source>
        <extracomment>problems/accounts.json, account.in-use: title</extracomment>
        <translation>„{name}“ wird von {instances} gespeicherten Instanzen und {signIns} Anmeldungen verwendet, die Kunden übergeben wurden.</translation>
    </message>
    <message>
        <source>List what differs with: instance-wizard adopt --dry-run.</source>
        <extracomment>problems/commandline.json, commandline.not-compared: next</extracomment>
        <translation>Führen Sie auf, was verschieden ist, mit: instance-wizard adopt --dry-run.</translation>
    </message>
    <message>
        <source>Neither {host} nor what is saved here has an instance with the id {id}.</source>
        <extracomment>problems/commandline.json, commandline.not-compared: title</extracomment>
        <translation>Weder {host} noch das hier Gespeicherte hat eine Instanz mit der ID {id}.</translation>
    </message>
    <message>
        <source>Name one of them with --name: {names}.</source>
        <extracomment>problems/commandline.json, commandline.recipe-which: next</extracomment>
        <translation>Nennen Sie einen davon mit --name: {names}.</translation>
    </message>
    <message>
        <source>The recipe {file} has no entry of that name, or several to choose from.</source>
        <extracomment>problems/commandline.json, commandline.recipe-which: title</extracomment>
        <translation>Das Rezept {file} hat keinen Eintrag dieses Namens, oder mehrere zur Wahl.</translation>
    </message>
    <message>
        <source>Sign in to it anew with: instance-wizard reauthenticate {id}. Or make a second one with --accept-duplicate.</source>
        <extracomment>problems/commandline.json, commandline.saved-already: next</extracomment>
        <translation>Melden Sie sie neu an mit: instance-wizard reauthenticate {id}. Oder erstellen Sie eine zweite mit --accept-duplicate.</translation>
    </message>
    <message>
        <source>“{name}” (id {id}) is saved here already, for {account} with the same application at the same service.</source>
        <extracomment>problems/commandline.json, commandline.saved-already: title
----------
problems/instances.json, instance.saved-already: title</extracomment>
        <translation>„{name}“ (ID {id}) ist hier schon gespeichert, für {account} mit derselben Anwendung beim selben Dienst.</translation>
    </message>
    <message>
        <source>Re-authenticate it, which keeps its id and its token, or go on to make a second one.</source>
        <extracomment>problems/instances.json, instance.saved-already: next</extracomment>
        <translation>Melden Sie sie neu an, wobei ID und Token bleiben, oder machen Sie weiter, um eine zweite zu erstellen.</translation>
    </message>
    <message>
        <source>The service or the provider did not accept a secret, the token or the sign-in.</source>
        <extracomment>problems/instances.json, instance.was-refused: cause</extracomment>
        <translation>Der Dienst oder der Anbieter hat ein Geheimnis, den Token oder die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check it again to see the reason, or re-authenticate it.</source>
        <extracomment>problems/instances.json, instance.was-refused: next</extracomment>
        <translation>Prüfen Sie sie noch einmal, um den Grund zu sehen, oder melden Sie sie neu an.</translation>
    </message>
    <message>
        <source>The last check was refused.</source>
        <extracomment>problems/instances.json, instance.was-refused: title</extracomment>
        <translation>Die letzte Prüfung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>What stood in the way may have passed by itself.</source>
        <extracomment>problems/instances.json, instance.was-unreachable: cause</extracomment>
        <translation>Was im Weg stand, kann von selbst vergangen sein.</translation>
    </message>
    <message>
        <source>Check it again.</source>
        <extracomment>problems/instances.json, instance.was-unreachable: next</extracomment>
        <translation>Prüfen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The last check reached nobody.</source>
        <extracomment>problems/instances.json, instance.was-unreachable: title</extracomment>
        <translation>Die letzte Prüfung hat niemanden erreicht.</translation>
    </message>
    <message>
        <source>They were kept in a session without keychain and passphrase, which has ended.</source>
        <extracomment>problems/instances.json, instance.secrets-lost: cause</extracomment>
        <translation>Sie wurden in einer Sitzung ohne Schlüsselbund und Passphrase aufbewahrt, die zu Ende ist.</translation>
    </message>
    <message>
        <source>Re-authenticate it with the application&apos;s API key and secret, or refresh it with Compare with the Service…, which brings its token back.</source>
        <extracomment>problems/instances.json, instance.secrets-lost: next</extracomment>
        <translation>Melden Sie sie mit API Key und Secret der Anwendung neu an, oder aktualisieren Sie sie mit „Mit dem Dienst vergleichen…“; das holt ihren Token zurück.</translation>
    </message>
    <message>
        <source>The token and the other secrets of this instance are lost.</source>
        <extracomment>problems/instances.json, instance.secrets-lost: title</extracomment>
        <translation>Der Token und die anderen Geheimnisse dieser Instanz sind verloren.</translation>
    </message>
    <message>
        <source>An answer was lost when that was sent. Saved here as well, one instance would have two rows.</source>
        <extracomment>problems/instances.json, instance.may-be-unfinished: cause</extracomment>
        <translation>Beim Senden ging eine Antwort verloren. Auch hier gespeichert, hätte eine Instanz zwei Zeilen.</translation>
    </message>
    <message>
        <source>Look it up among the unfinished creations, which saves it with all that was entered for it.</source>
        <extracomment>problems/instances.json, instance.may-be-unfinished: next</extracomment>
        <translation>Sehen Sie bei den unfertigen Erstellungen nach; das speichert sie mit allem, was dafür eingegeben wurde.</translation>
    </message>
    <message>
        <source>“{name}” may be what the unfinished creation of “{unfinished}” made.</source>
        <extracomment>problems/instances.json, instance.may-be-unfinished: title</extracomment>
        <translation>„{name}“ kann sein, was die unfertige Erstellung von „{unfinished}“ hervorbrachte.</translation>
    </message>
    <message>
        <source>Neither its list nor the instance by itself has it, and without it nothing can be called through the instance.</source>
        <extracomment>problems/instances.json, instance.token-not-told: cause</extracomment>
        <translation>Weder seine Liste noch die Instanz selbst enthält ihn, und ohne ihn lässt sich über die Instanz nichts aufrufen.</translation>
    </message>
    <message>
        <source>Look at the rights of the account at the service, then compare again.</source>
        <extracomment>problems/instances.json, instance.token-not-told: next</extracomment>
        <translation>Sehen Sie nach den Rechten des Kontos beim Dienst, und vergleichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{host} does not tell the token of “{name}”.</source>
        <extracomment>problems/instances.json, instance.token-not-told: title</extracomment>
        <translation>{host} nennt den Token von „{name}“ nicht.</translation>
    </message>
    <message>
        <source>The service never shows secrets again, so an instance that was adopted, or whose secrets were kept only until the program ended, has none here. The sign-in needs the application&apos;s own.</source>
        <extracomment>problems/instances.json, reauth.fields-missing: cause</extracomment>
        <translation>Der Dienst zeigt Geheimnisse nie wieder. Eine übernommene Instanz hat daher hier keine, ebenso eine, deren Geheimnisse nur bis zum Ende des Programms aufbewahrt wurden. Die Anmeldung braucht die der Anwendung.</translation>
    </message>
    <message>
        <source>Enter what the provider&apos;s developer page shows for the application that the instance uses.</source>
        <extracomment>problems/instances.json, reauth.fields-missing: next</extracomment>
        <translation>Geben Sie ein, was die Entwicklerseite des Anbieters für die Anwendung zeigt, die die Instanz verwendet.</translation>
    </message>
    <message>
        <source>{fields}: not saved here for “{name}”.</source>
        <extracomment>problems/instances.json, reauth.fields-missing: title</extracomment>
        <translation>{fields}: hier für „{name}“ nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secrets again, then re-authenticate.</source>
        <extracomment>problems/instances.json, reauth.account-lost: next</extracomment>
        <translation>Geben Sie die Geheimnisse des Kontos noch einmal ein, und melden Sie dann neu an.</translation>
    </message>
    <message>
        <source>The user and organization secret that “{name}” belongs to are not saved here.</source>
        <extracomment>problems/instances.json, reauth.account-lost: title</extracomment>
        <translation>User Secret und Organization Secret, zu denen „{name}“ gehört, sind hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came that settles it, and a look at the instance did not either.[ The service says: {message}][ The provider says: {providerMessage}]</source>
        <extracomment>problems/instances.json, reauth.outcome-unknown: cause</extracomment>
        <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort, die es entscheidet, und ein Blick auf die Instanz entschied es auch nicht.[ Der Dienst sagt: {message}][ Der Anbieter sagt: {providerMessage}]</translation>
    </message>
    <message>
        <source>Look again, or sign in once more: the code of this sign-in is not used a second time.</source>
        <extracomment>problems/instances.json, reauth.outcome-unknown: next</extracomment>
        <translation>Sehen Sie noch einmal nach, oder melden Sie sich noch einmal an: Der Code dieser Anmeldung wird kein zweites Mal verwendet.</translation>
    </message>
    <message>
        <source>It is not known whether {host} re-authenticated “{name}”.</source>
        <extracomment>problems/instances.json, reauth.outcome-unknown: title</extracomment>
        <translation>Es ist nicht bekannt, ob {host} „{name}“ neu angemeldet hat.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window.</source>
        <extracomment>problems/instances.json, reauth.row-removed: cause</extracomment>
        <translation>Sie wurde inzwischen gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Adopt it from the service if you still need it here.</source>
        <extracomment>problems/instances.json, reauth.row-removed: next</extracomment>
        <translation>Übernehmen Sie sie vom Dienst, wenn Sie sie hier noch brauchen.</translation>
    </message>
    <message>
        <source>“{name}” was re-authenticated at {host}, but its row is no longer here.</source>
        <extracomment>problems/instances.json, reauth.row-removed: title</extracomment>
        <translation>„{name}“ wurde bei {host} neu angemeldet, aber ihre Zeile ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>It was left out, or it is lost. Nothing was written.</source>
        <extracomment>problems/sharing.json, sharing.value-missing: cause</extracomment>
        <translation>Es wurde weggelassen oder ist verloren. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Choose another format, or export that field too; a lost one comes back with a new sign-in.</source>
        <extracomment>problems/sharing.json, sharing.value-missing: next</extracomment>
        <translation>Wählen Sie ein anderes Format, oder exportieren Sie auch dieses Feld; ein verlorenes kommt mit einer neuen Anmeldung zurück.</translation>
    </message>
    <message>
        <source>“{instance}” has no {field} here, and {format} cannot do without.</source>
        <extracomment>problems/sharing.json, sharing.value-missing: title</extracomment>
        <translation>„{instance}“ hat hier kein {field}, und {format} kommt ohne es nicht aus.</translation>
    </message>
    <message>
        <source>Export them one by one, or choose a format that holds many, such as JSON.</source>
        <extracomment>problems/sharing.json, sharing.several-instances: next</extracomment>
        <translation>Exportieren Sie sie einzeln, oder wählen Sie ein Format für viele, etwa JSON.</translation>
    </message>
    <message>
        <source>{format} holds one instance, and {count} are to be exported.</source>
        <extracomment>problems/sharing.json, sharing.several-instances: title</extracomment>
        <translation>{format} fasst eine Instanz, und {count} sollen exportiert werden.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, sharing.import-text: cause
----------
problems/sharing.json, sharing.import-value: cause</extracomment>
        <translation>Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <extracomment>problems/sharing.json, sharing.import-text: next</extracomment>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>This cannot be imported: {reason}.</source>
        <extracomment>problems/sharing.json, sharing.import-text: title</extracomment>
        <translation>Das lässt sich nicht importieren: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason}.</source>
        <extracomment>problems/sharing.json, sharing.import-json: cause</extracomment>
        <translation>Zeile {line}, Spalte {column}: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct that place, or export the file anew.</source>
        <extracomment>problems/sharing.json, sharing.import-json: next
----------
problems/sharing.json, sharing.import-value: next</extracomment>
        <translation>Es wurde nichts importiert. Berichtigen Sie diese Stelle, oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>This is no proper JSON.</source>
        <extracomment>problems/sharing.json, sharing.import-json: title</extracomment>
        <translation>Das ist kein richtiges JSON.</translation>
    </message>
    <message>
        <source>An instance in this file cannot be imported: {reason}.</source>
        <extracomment>problems/sharing.json, sharing.import-value: title</extracomment>
        <translation>Eine Instanz in dieser Datei lässt sich nicht importieren: {reason}.</translation>
    </message>
    <message>
        <source>Exports in the formats JSON, .env and shell script can be imported, with their secrets in clear.</source>
        <extracomment>problems/sharing.json, sharing.import-unknown: cause</extracomment>
        <translation>Exporte in den Formaten JSON, .env und Shell-Skript lassen sich importieren, mit Geheimnissen im Klartext.</translation>
    </message>
    <message>
        <source>Export the instances anew in one of these formats, or use a recipe for what is to be made.</source>
        <extracomment>problems/sharing.json, sharing.import-unknown: next</extracomment>
        <translation>Exportieren Sie die Instanzen neu in einem dieser Formate, oder verwenden Sie ein Rezept für das, was erst erstellt werden soll.</translation>
    </message>
    <message>
        <source>Nothing that can be imported was found: {reason}.</source>
        <extracomment>problems/sharing.json, sharing.import-unknown: title</extracomment>
        <translation>Es fand sich nichts, was sich importieren lässt: {reason}.</translation>
    </message>
    <message>
        <source>It opens with a passphrase of its own.</source>
        <extracomment>problems/sharing.json, sharing.import-backup: cause</extracomment>
        <translation>Sie öffnet sich mit einer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Choose Restore… in the menu Security, or use &quot;vault restore&quot;.</source>
        <extracomment>problems/sharing.json, sharing.import-backup: next</extracomment>
        <translation>Wählen Sie „Wiederherstellen…“ im Menü Sicherheit, oder verwenden Sie „vault restore“.</translation>
    </message>
    <message>
        <source>This is a backup of a whole vault.</source>
        <extracomment>problems/sharing.json, sharing.import-backup: title</extracomment>
        <translation>Das ist eine Sicherung eines ganzen Tresors.</translation>
    </message>
    <message>
        <source>It is the body of a request to the service.</source>
        <extracomment>problems/sharing.json, sharing.import-body: cause</extracomment>
        <translation>Es ist der Inhalt einer Anfrage an den Dienst.</translation>
    </message>
    <message>
        <source>Open it in the wizard: paste it into any of its fields.</source>
        <extracomment>problems/sharing.json, sharing.import-body: next</extracomment>
        <translation>Öffnen Sie es im Assistenten: Fügen Sie es in eines seiner Felder ein.</translation>
    </message>
    <message>
        <source>This describes an instance that is to be made, not one that exists.</source>
        <extracomment>problems/sharing.json, sharing.import-body: title</extracomment>
        <translation>Das beschreibt eine Instanz, die erst erstellt werden soll, keine vorhandene.</translation>
    </message>
    <message>
        <source>Nothing was imported. Leave out what is here with --skip-existing, or take its secrets over with --take.</source>
        <extracomment>problems/sharing.json, sharing.import-known: next</extracomment>
        <translation>Es wurde nichts importiert. Lassen Sie mit --skip-existing aus, was hier ist, oder übernehmen Sie mit --take die Geheimnisse.</translation>
    </message>
    <message>
        <source>“{name}” ({id}) is saved here already.</source>
        <extracomment>problems/sharing.json, sharing.import-known: title</extracomment>
        <translation>„{name}“ ({id}) ist hier schon gespeichert.</translation>
    </message>
    <message>
        <source>Check its name and whether you may read it.</source>
        <extracomment>problems/sharing.json, sharing.import-unreadable: next</extracomment>
        <translation>Prüfen Sie den Namen, und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <extracomment>problems/sharing.json, sharing.import-unreadable: title</extracomment>
        <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. Known are name, note, quoting (json, yaml, dotenv, shell, powershell, csv, line, header), file, placeholder (with NAME in it), refuses, needs (values of an instance), and instances (one, many).</source>
        <extracomment>problems/sharing.json, sharing.format-unknown: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Bekannt sind name, note, quoting (json, yaml, dotenv, shell, powershell, csv, line, header), file, placeholder (mit NAME darin), refuses, needs (Werte einer Instanz) und instances (one, many).</translation>
    </message>
    <message>
        <source>Mend the file, or ask for it once more.</source>
        <extracomment>problems/sharing.json, recipe.invalid: next</extracomment>
        <translation>Berichtigen Sie die Datei, oder bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be read[, line {line}, column {column}].</source>
        <extracomment>problems/sharing.json, recipe.invalid: title</extracomment>
        <translation>Das Rezept {file} lässt sich nicht lesen[, Zeile {line}, Spalte {column}].</translation>
    </message>
    <message>
        <source>A recipe has at most one mebibyte.</source>
        <extracomment>problems/sharing.json, recipe.too-large: cause</extracomment>
        <translation>Ein Rezept hat höchstens ein Mebibyte.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <extracomment>problems/sharing.json, recipe.too-large: next
----------
problems/sharing.json, recipe.too-many: next</extracomment>
        <translation>Teilen Sie es in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The recipe {file} is too large.</source>
        <extracomment>problems/sharing.json, recipe.too-large: title</extracomment>
        <translation>Das Rezept {file} ist zu groß.</translation>
    </message>
    <message>
        <source>[{reason}]</source>
        <extracomment>problems/sharing.json, recipe.unreadable: cause</extracomment>
        <translation>[{reason}]</translation>
    </message>
    <message>
        <source>See that the file exists and that you may read it.</source>
        <extracomment>problems/sharing.json, recipe.unreadable: next</extracomment>
        <translation>Sehen Sie nach, ob es die Datei gibt und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The recipe {file} cannot be opened.</source>
        <extracomment>problems/sharing.json, recipe.unreadable: title</extracomment>
        <translation>Das Rezept {file} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Add it, or ask for the file once more.</source>
        <extracomment>problems/sharing.json, recipe.missing: next</extracomment>
        <translation>Ergänzen Sie es, oder bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>The recipe {file} lacks “{value}” at line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, recipe.missing: title</extracomment>
        <translation>Dem Rezept {file} fehlt „{value}“ in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>Mend it as the schema of recipes says.</source>
        <extracomment>problems/sharing.json, recipe.wrong-type: next</extracomment>
        <translation>Berichtigen Sie es, wie das Schema der Rezepte es sagt.</translation>
    </message>
    <message>
        <source>“{value}” is of the wrong type in the recipe {file}, line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, recipe.wrong-type: title</extracomment>
        <translation>„{value}“ ist im Rezept {file}, Zeile {line}, Spalte {column}, von falscher Art.</translation>
    </message>
    <message>
        <source>It is misspelled, or of a newer version of this program.</source>
        <extracomment>problems/sharing.json, recipe.unknown-property: cause</extracomment>
        <translation>Es ist verschrieben oder von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>Mend it or take it out.</source>
        <extracomment>problems/sharing.json, recipe.unknown-property: next</extracomment>
        <translation>Berichtigen Sie es, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The recipe {file} says “{value}” at line {line}, column {column}, which is not known.</source>
        <extracomment>problems/sharing.json, recipe.unknown-property: title</extracomment>
        <translation>Das Rezept {file} sagt in Zeile {line}, Spalte {column} „{value}“, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>A recipe is there to be handed on, so it must hold none.</source>
        <extracomment>problems/sharing.json, recipe.holds-secret: cause</extracomment>
        <translation>Ein Rezept ist zum Weitergeben da, daher darf es keines enthalten.</translation>
    </message>
    <message>
        <source>Take it out of the file. Where others may have read the file, have that secret replaced.</source>
        <extracomment>problems/sharing.json, recipe.holds-secret: next</extracomment>
        <translation>Nehmen Sie es aus der Datei. Wenn andere die Datei gelesen haben können, lassen Sie dieses Geheimnis ersetzen.</translation>
    </message>
    <message>
        <source>The recipe {file} holds a secret: “{value}” at line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, recipe.holds-secret: title</extracomment>
        <translation>Das Rezept {file} enthält ein Geheimnis: „{value}“ in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>It must be an https address; plain http is for this computer only.</source>
        <extracomment>problems/sharing.json, recipe.bad-service: cause</extracomment>
        <translation>Es muss eine https-Adresse sein; einfaches http gibt es nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Ask who made the recipe for the service&apos;s address.</source>
        <extracomment>problems/sharing.json, recipe.bad-service: next</extracomment>
        <translation>Fragen Sie, wer das Rezept gemacht hat, nach der Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>“{value}” is no address of a service, in the recipe {file}, line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, recipe.bad-service: title</extracomment>
        <translation>„{value}“ ist keine Adresse eines Dienstes, im Rezept {file}, Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>Add the connector&apos;s file to your own connectors, or mend the name.</source>
        <extracomment>problems/sharing.json, recipe.unknown-connector: next</extracomment>
        <translation>Legen Sie die Datei des Konnektors zu Ihren eigenen Konnektoren, oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>There is no connector “{value}”, which the recipe {file} names at line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, recipe.unknown-connector: title</extracomment>
        <translation>Es gibt keinen Konnektor „{value}“, den das Rezept {file} in Zeile {line}, Spalte {column} nennt.</translation>
    </message>
    <message>
        <source>It was made by a newer version of this program.</source>
        <extracomment>problems/sharing.json, recipe.other-version: cause</extracomment>
        <translation>Es wurde von einer neueren Version dieses Programms gemacht.</translation>
    </message>
    <message>
        <source>Update this program.</source>
        <extracomment>problems/sharing.json, recipe.other-version: next</extracomment>
        <translation>Bringen Sie dieses Programm auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The recipe {file} is of version {value}, which is not known.</source>
        <extracomment>problems/sharing.json, recipe.other-version: title</extracomment>
        <translation>Das Rezept {file} hat die Version {value}, die nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The recipe {file} has more than {value} entries.</source>
        <extracomment>problems/sharing.json, recipe.too-many: title</extracomment>
        <translation>Das Rezept {file} hat mehr als {value} Einträge.</translation>
    </message>
    <message>
        <source>The secrets were sealed anew under another key meanwhile, and those of what was deleted open under the former one only.</source>
        <extracomment>problems/vault.json, vault.undo-key: cause</extracomment>
        <translation>Die Geheimnisse wurden inzwischen unter einem anderen Schlüssel neu versiegelt, und die des Gelöschten öffnen sich nur unter dem früheren.</translation>
    </message>
    <message>
        <source>Bring the instance back from its service, with Compare with the Service…, or from a backup.</source>
        <extracomment>problems/vault.json, vault.undo-key: next</extracomment>
        <translation>Holen Sie die Instanz mit „Mit dem Dienst vergleichen…“ von ihrem Dienst zurück, oder aus einer Sicherung.</translation>
    </message>
    <message>
        <source>This deletion cannot be undone any more.</source>
        <extracomment>problems/vault.json, vault.undo-key: title</extracomment>
        <translation>Dieses Löschen lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>It was brought back or adopted anew meanwhile, here or in another window, so nothing was changed now.</source>
        <extracomment>problems/vault.json, vault.undo-there: cause</extracomment>
        <translation>Es wurde inzwischen zurückgeholt oder neu übernommen, hier oder in einem anderen Fenster; daher wurde jetzt nichts geändert.</translation>
    </message>
    <message>
        <source>Look for it in the table.</source>
        <extracomment>problems/vault.json, vault.undo-there: next</extracomment>
        <translation>Suchen Sie danach in der Tabelle.</translation>
    </message>
    <message>
        <source>What was deleted is here again already.</source>
        <extracomment>problems/vault.json, vault.undo-there: title</extracomment>
        <translation>Was gelöscht wurde, ist schon wieder hier.</translation>
    </message>
    <message>
        <source>Bruno environment</source>
        <extracomment>exports/bruno.mustache: name of the format</extracomment>
        <translation>Bruno-Umgebung</translation>
    </message>
    <message>
        <source>Hidden values are looked up in the environment that Bruno runs in, or the collection&apos;s .env file.</source>
        <extracomment>exports/bruno.mustache: hidden of the format</extracomment>
        <translation>Verdeckte Werte werden in der Umgebung nachgesehen, in der Bruno läuft, oder in der .env-Datei der Sammlung.</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>exports/csv.mustache: name of the format</extracomment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>A field that a spreadsheet might run as a formula begins with an apostrophe, and so does one that begins with an apostrophe itself: a reader takes one off. Further fields of a connector are not in the table.</source>
        <extracomment>exports/csv.mustache: note of the format</extracomment>
        <translation>Ein Feld, das eine Tabellenkalkulation als Formel ausführen könnte, beginnt mit einem Apostroph, ebenso eines, das selbst mit einem beginnt: Beim Lesen wird einer weggenommen. Weitere Felder eines Konnektors stehen nicht in der Tabelle.</translation>
    </message>
    <message>
        <source>cURL (PowerShell)</source>
        <extracomment>exports/curl-powershell.mustache: name of the format</extracomment>
        <translation>cURL (PowerShell)</translation>
    </message>
    <message>
        <source>Asks the service for the instance. While it runs, whoever may list this machine&apos;s processes sees the secrets in its arguments.</source>
        <extracomment>exports/curl-powershell.mustache: note of the format
----------
exports/curl.mustache: note of the format</extracomment>
        <translation>Fragt den Dienst nach der Instanz. Solange es läuft, sieht jeder, der die Prozesse dieses Computers auflisten darf, die Geheimnisse in seinen Argumenten.</translation>
    </message>
    <message>
        <source>cURL (POSIX shell)</source>
        <extracomment>exports/curl.mustache: name of the format</extracomment>
        <translation>cURL (POSIX-Shell)</translation>
    </message>
    <message>
        <source>Docker and Podman --env-file</source>
        <extracomment>exports/docker-env.mustache: name of the format</extracomment>
        <translation>Docker und Podman --env-file</translation>
    </message>
    <message>
        <source>Hidden values are variables without a value: docker and podman take it from the environment they are run in.</source>
        <extracomment>exports/docker-env.mustache: hidden of the format</extracomment>
        <translation>Verdeckte Werte sind Variablen ohne Wert: docker und podman nehmen ihn aus der Umgebung, in der sie laufen.</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <extracomment>exports/header.mustache: name of the format</extracomment>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>Insomnia environment</source>
        <extracomment>exports/insomnia.mustache: name of the format</extracomment>
        <translation>Insomnia-Umgebung</translation>
    </message>
    <message>
        <source>Hidden values are looked up in the Insomnia vault by the name of the variable.</source>
        <extracomment>exports/insomnia.mustache: hidden of the format</extracomment>
        <translation>Verdeckte Werte werden im Insomnia-Tresor unter dem Namen der Variable nachgesehen.</translation>
    </message>
    <message>
        <source>JetBrains HTTP Client</source>
        <extracomment>exports/jetbrains.mustache: name of the format</extracomment>
        <translation>JetBrains HTTP Client</translation>
    </message>
    <message>
        <source>Lies beside the requests as http-client.private.env.json, out of version control. Hidden values come from the environment.</source>
        <extracomment>exports/jetbrains.mustache: note of the format</extracomment>
        <translation type="vanished">Liegt als http-client.private.env.json neben den Anfragen, außerhalb der Versionsverwaltung. Verdeckte Werte kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>Kubernetes Secret</source>
        <extracomment>exports/kubernetes.mustache: name of the format</extracomment>
        <translation>Kubernetes-Secret</translation>
    </message>
    <message>
        <source>One Secret for each instance. Hidden values are ${NAME}, for envsubst and its like.</source>
        <extracomment>exports/kubernetes.mustache: note of the format</extracomment>
        <translation type="vanished">Ein Secret je Instanz. Verdeckte Werte sind ${NAME}, für envsubst und dergleichen.</translation>
    </message>
    <message>
        <source>pass, the password store</source>
        <extracomment>exports/pass.mustache: name of the format</extracomment>
        <translation>pass, der Passwortspeicher</translation>
    </message>
    <message>
        <source>An entry for </source>
        <extracomment>exports/pass.mustache: note of the format</extracomment>
        <translation>Ein Eintrag für </translation>
    </message>
    <message>
        <source>Postman environment</source>
        <extracomment>exports/postman.mustache: name of the format</extracomment>
        <translation>Postman-Umgebung</translation>
    </message>
    <message>
        <source>Hidden values are looked up in the Postman Vault by the name of the variable.</source>
        <extracomment>exports/postman.mustache: hidden of the format</extracomment>
        <translation>Verdeckte Werte werden im Postman Vault unter dem Namen der Variable nachgesehen.</translation>
    </message>
    <message>
        <source>systemd credentials</source>
        <extracomment>exports/systemd.mustache: name of the format</extracomment>
        <translation>systemd-Credentials</translation>
    </message>
    <message>
        <source>A script for the machine that needs them. It seals each value with systemd-creds and prints the lines for the [Service] section of a unit.</source>
        <extracomment>exports/systemd.mustache: note of the format</extracomment>
        <translation>Ein Skript für den Computer, der sie braucht. Es versiegelt jeden Wert mit systemd-creds und gibt die Zeilen für den Abschnitt [Service] einer Unit aus.</translation>
    </message>
    <message>
        <source>HashiCorp Vault and OpenBao (KV 2)</source>
        <extracomment>exports/vault-kv.mustache: name of the format</extracomment>
        <translation>HashiCorp Vault und OpenBao (KV 2)</translation>
    </message>
    <message>
        <source>The body of POST /v1/secret/data/PATH. Hidden values are ${NAME}, for envsubst and its like.</source>
        <extracomment>exports/vault-kv.mustache: note of the format</extracomment>
        <translation type="vanished">Der Inhalt von POST /v1/secret/data/PATH. Verdeckte Werte sind ${NAME}, für envsubst und dergleichen.</translation>
    </message>
    <message>
        <source>It holds at most {most}, in one mebibyte. Nothing was written.</source>
        <extracomment>problems/sharing.json, sharing.too-many-recipes: cause</extracomment>
        <translation>Sie fasst höchstens {most}, in einem Mebibyte. Geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>Save them into several files.</source>
        <extracomment>problems/sharing.json, sharing.too-many-recipes: next</extracomment>
        <translation>Speichern Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>{count} instances are too many for one recipe file.</source>
        <extracomment>problems/sharing.json, sharing.too-many-recipes: title</extracomment>
        <translation>{count} Instanzen sind zu viele für eine Rezeptdatei.</translation>
    </message>
    <message>
        <source>“instance-wizard COMMAND --help” tells a command&apos;s options.</source>
        <extracomment>problems/commandline.json, commandline.usage: next</extracomment>
        <translation>„instance-wizard BEFEHL --help“ nennt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>The command cannot be called so: {reason}</source>
        <extracomment>problems/commandline.json, commandline.usage: title</extracomment>
        <translation>So lässt sich der Befehl nicht aufrufen: {reason}</translation>
    </message>
    <message>
        <source>User and organization secret would go there.</source>
        <extracomment>problems/commandline.json, commandline.recipe-service: cause</extracomment>
        <translation>User und Organization Secret würden dorthin gehen.</translation>
    </message>
    <message>
        <source>If that is the service you mean, name it yourself: --service-url {url}.</source>
        <extracomment>problems/commandline.json, commandline.recipe-service: next</extracomment>
        <translation>Wenn das der Dienst ist, den Sie meinen, nennen Sie ihn selbst: --service-url {url}.</translation>
    </message>
    <message>
        <source>The recipe leads to {host}, which is neither a known service nor one of a saved account.</source>
        <extracomment>problems/commandline.json, commandline.recipe-service: title</extracomment>
        <translation>Das Rezept führt zu {host}; das ist weder ein bekannter Dienst noch der eines gespeicherten Kontos.</translation>
    </message>
    <message>
        <source>Use some of: {fields}. Id, name, service URL, connector and state are always written.</source>
        <extracomment>problems/commandline.json, commandline.export-field-unknown: next</extracomment>
        <translation>Nehmen Sie welche von: {fields}. Id, Name, Adresse des Dienstes, Konnektor und Zustand werden immer geschrieben.</translation>
    </message>
    <message>
        <source>No export has a field “{field}”.</source>
        <extracomment>problems/commandline.json, commandline.export-field-unknown: title</extracomment>
        <translation>Kein Export hat ein Feld „{field}“.</translation>
    </message>
    <message>
        <source>User and organization secret are kept with the account: it was removed, or the instance was imported without them.</source>
        <extracomment>problems/instances.json, instance.account-missing: cause</extracomment>
        <translation>User und Organization Secret liegen beim Konto: Es wurde entfernt, oder die Instanz wurde ohne sie importiert.</translation>
    </message>
    <message>
        <source>Add the account under File › Accounts… and take the instance over with Instance › Compare with the Service…, or import it again with its account: import --take --account.</source>
        <extracomment>problems/instances.json, instance.account-missing: next</extracomment>
        <translation>Fügen Sie das Konto unter Datei › Konten… hinzu und übernehmen Sie die Instanz mit Instanz › Mit dem Dienst vergleichen…, oder importieren Sie sie noch einmal mit ihrem Konto: import --take --account.</translation>
    </message>
    <message>
        <source>No account is saved for “{name}”.</source>
        <extracomment>problems/instances.json, instance.account-missing: title</extracomment>
        <translation>Für „{name}“ ist kein Konto gespeichert.</translation>
    </message>
    <message>
        <source>One of them is “{field}” of “{instance}”.</source>
        <extracomment>problems/sharing.json, sharing.variable-twice: cause</extracomment>
        <translation>Einer davon ist „{field}“ von „{instance}“.</translation>
    </message>
    <message>
        <source>Nothing was written. Leave one of the fields out, export the instances one by one, or choose JSON, which has no variables.</source>
        <extracomment>problems/sharing.json, sharing.variable-twice: next</extracomment>
        <translation>Nichts wurde geschrieben. Lassen Sie eines der Felder aus, exportieren Sie die Instanzen einzeln, oder nehmen Sie JSON, das keine Variablen hat.</translation>
    </message>
    <message>
        <source>Two values would both be called {variable} in the format “{format}”.</source>
        <extracomment>problems/sharing.json, sharing.variable-twice: title</extracomment>
        <translation>Zwei Werte würden im Format „{format}“ beide {variable} heißen.</translation>
    </message>
    <message>
        <source>A call has neither name nor connector in it, so that nothing can be saved of it alone.</source>
        <extracomment>problems/sharing.json, sharing.import-call: cause</extracomment>
        <translation>In einem Aufruf stehen weder Name noch Konnektor; aus ihm allein lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>Add its account under File › Accounts…, then take it over with Instance › Compare with the Service…, or use “adopt”.</source>
        <extracomment>problems/sharing.json, sharing.import-call: next</extracomment>
        <translation>Fügen Sie ihr Konto unter Datei › Konten… hinzu und übernehmen Sie sie dann mit Instanz › Mit dem Dienst vergleichen…, oder verwenden Sie „adopt“.</translation>
    </message>
    <message>
        <source>This is a call to the instance {id}, which exists already.</source>
        <extracomment>problems/sharing.json, sharing.import-call: title</extracomment>
        <translation>Dies ist ein Aufruf der Instanz {id}, die es schon gibt.</translation>
    </message>
    <message>
        <source>Nothing was imported. Leave --account out, or name an account of that service.</source>
        <extracomment>problems/sharing.json, sharing.import-account: next</extracomment>
        <translation>Nichts wurde importiert. Lassen Sie --account weg, oder nennen Sie ein Konto jenes Dienstes.</translation>
    </message>
    <message>
        <source>The account “{account}” is of {host}, and “{name}” is not.</source>
        <extracomment>problems/sharing.json, sharing.import-account: title</extracomment>
        <translation>Das Konto „{account}“ gehört zu {host}, „{name}“ aber nicht.</translation>
    </message>
    <message>
        <source>File {file}, line {line}, column {column}. End the outer one first.</source>
        <extracomment>problems/sharing.json, sharing.template-nested: next</extracomment>
        <translation>Datei {file}, Zeile {line}, Spalte {column}. Schließen Sie zuerst den äußeren.</translation>
    </message>
    <message>
        <source>An export format has a section “{tag}” within itself, or sections too deep in one another.</source>
        <extracomment>problems/sharing.json, sharing.template-nested: title</extracomment>
        <translation>Ein Exportformat hat einen Abschnitt „{tag}“ in sich selbst oder zu tief ineinander liegende Abschnitte.</translation>
    </message>
    <message>
        <source>Which of the two is meant, nobody can know.</source>
        <extracomment>problems/sharing.json, recipe.repeated-key: cause</extracomment>
        <translation>Welche der beiden Angaben gemeint ist, kann niemand wissen.</translation>
    </message>
    <message>
        <source>Take one of them out, or ask for the file once more.</source>
        <extracomment>problems/sharing.json, recipe.repeated-key: next</extracomment>
        <translation>Nehmen Sie eine davon heraus, oder bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>The recipe {file} says something twice in line {line}, column {column}.</source>
        <extracomment>problems/sharing.json, recipe.repeated-key: title</extracomment>
        <translation>Das Rezept {file} sagt in Zeile {line}, Spalte {column} etwas zum zweiten Mal.</translation>
    </message>
    <message>
        <source>So nothing was changed.</source>
        <extracomment>problems/vault.json, vault.row-known: cause</extracomment>
        <translation>Darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>problems/vault.json, vault.row-known: next</extracomment>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One of them was saved meanwhile, here or in another window.</source>
        <extracomment>problems/vault.json, vault.row-known: title</extracomment>
        <translation>Eine davon wurde inzwischen gespeichert, hier oder in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Read alike by a shell and by Node&apos;s dotenv. A value with both kinds of quotes is written for each of them, and other readers may not take it.</source>
        <extracomment>exports/env.mustache: note of the format</extracomment>
        <translation>Wird von einer Shell und von Nodes dotenv gleich gelesen. Ein Wert mit beiden Arten von Anführungszeichen steht für jede von ihnen da, und andere Leser verstehen ihn womöglich nicht.</translation>
    </message>
    <message>
        <source>Hidden values are named as variables, for whoever fills them in: no program that reads the line does so by itself.</source>
        <extracomment>exports/header.mustache: hidden of the format</extracomment>
        <translation>Verborgene Werte sind als Variablen genannt, für den, der sie einsetzt: Kein Programm, das die Zeile liest, tut das von selbst.</translation>
    </message>
    <message>
        <source>Lies beside the requests as http-client.private.env.json, out of version control.</source>
        <extracomment>exports/jetbrains.mustache: note of the format</extracomment>
        <translation>Liegt als http-client.private.env.json neben den Anfragen, außerhalb der Versionsverwaltung.</translation>
    </message>
    <message>
        <source>Hidden values come from the environment.</source>
        <extracomment>exports/jetbrains.mustache: hidden of the format</extracomment>
        <translation>Verborgene Werte kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>One Secret for each instance.</source>
        <extracomment>exports/kubernetes.mustache: note of the format</extracomment>
        <translation>Ein Secret für jede Instanz.</translation>
    </message>
    <message>
        <source>Hidden values are ${NAME}, for envsubst and its like, which wants them escaped as in JSON.</source>
        <extracomment>exports/kubernetes.mustache: hidden of the format
----------
exports/vault-kv.mustache: hidden of the format</extracomment>
        <translation>Verborgene Werte sind ${NAME}, für envsubst und Ähnliches, das sie wie in JSON maskiert braucht.</translation>
    </message>
    <message>
        <source>The body of POST /v1/secret/data/PATH.</source>
        <extracomment>exports/vault-kv.mustache: note of the format</extracomment>
        <translation>Der Körper von POST /v1/secret/data/PFAD.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>problems/sharing.json, sharing.format-text: next</extracomment>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The export format {file} is not UTF-8 text.</source>
        <extracomment>problems/sharing.json, sharing.format-text: title</extracomment>
        <translation>Das Exportformat {file} ist kein Text in UTF-8.</translation>
    </message>
</context>
</TS>
