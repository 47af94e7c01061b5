<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>iw::AccountDialog</name>
    <message numerus="yes">
        <source>The %Ln instances here that use it go on with them.</source>
        <translation>
            <numerusform>The one instance here that uses it goes on with them.</numerusform>
            <numerusform>The %Ln instances here that use it go on with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::AccountsDialog</name>
    <message numerus="yes">
        <source>%Ln saved instances with their tokens and secrets</source>
        <translation>
            <numerusform>%Ln saved instance with its token and secrets</numerusform>
            <numerusform>%Ln saved instances with their tokens and secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sign-ins that were handed to customers</source>
        <translation>
            <numerusform>%Ln sign-in that was handed to a customer</numerusform>
            <numerusform>%Ln sign-ins that were handed to customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept sign-ins</source>
        <translation>
            <numerusform>%Ln kept sign-in</numerusform>
            <numerusform>%Ln kept sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The services accept all %Ln accounts.</source>
        <translation>
            <numerusform>The service accepts the one account (%Ln).</numerusform>
            <numerusform>The services accept all %Ln accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::AdoptDialog</name>
    <message numerus="yes">
        <source>Reading the list of the service: %Ln instances so far</source>
        <translation>
            <numerusform>Reading the list of the service: %Ln instance so far</numerusform>
            <numerusform>Reading the list of the service: %Ln instances so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances at the service or here</source>
        <translation>
            <numerusform>%Ln instance at the service or here</numerusform>
            <numerusform>%Ln instances at the service or here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln rows that only this table has?</source>
        <translation>
            <numerusform>Forget %Ln row that only this table has?</numerusform>
            <numerusform>Forget %Ln rows that only this table has?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace the token of %Ln instances by the one at the service?</source>
        <translation>
            <numerusform>Replace the token of %Ln instance by the one at the service?</numerusform>
            <numerusform>Replace the token of %Ln instances by the one at the service?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances adopted.</source>
        <translation>
            <numerusform>%Ln instance adopted.</numerusform>
            <numerusform>%Ln instances adopted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instances refreshed.</source>
        <translation>
            <numerusform>%Ln instance refreshed.</numerusform>
            <numerusform>%Ln instances refreshed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows forgotten.</source>
        <translation>
            <numerusform>%Ln row forgotten.</numerusform>
            <numerusform>%Ln rows forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::BackupDialog</name>
    <message numerus="yes">
        <source>%n instances</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished creations</source>
        <translation>
            <numerusform>%n unfinished creation</numerusform>
            <numerusform>%n unfinished creations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer sign-ins</source>
        <translation>
            <numerusform>%n customer sign-in</numerusform>
            <numerusform>%n customer sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept sign-ins</source>
        <translation>
            <numerusform>%n kept sign-in</numerusform>
            <numerusform>%n kept sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secrets did not open and are not in it.</source>
        <translation>
            <numerusform>%n secret did not open and is not in it.</numerusform>
            <numerusform>%n secrets did not open and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::CertificateField</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ConfigurationView</name>
    <message numerus="yes">
        <source>Settings that differ from what was typed: %Ln.</source>
        <translation>
            <numerusform>Settings that differ from what was typed: %Ln.</numerusform>
            <numerusform>Settings that differ from what was typed: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::CreatePage</name>
    <message numerus="yes">
        <source>The answer came %n minute(s) ago; your customer may have signed in some time before.</source>
        <translation>
            <numerusform>The answer came %n minute ago; your customer may have signed in some time before.</numerusform>
            <numerusform>The answer came %n minutes ago; your customer may have signed in some time before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in %n minute(s) ago.</source>
        <translation>
            <numerusform>Signed in %n minute ago.</numerusform>
            <numerusform>Signed in %n minutes ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::DeleteAtServiceDialog</name>
    <message numerus="yes">
        <source>%n instances are deleted at %1 for good: their tokens stop working, and nobody can bring them back.</source>
        <translation>
            <numerusform>%n instance is deleted at %1 for good: its token stops working, and nobody can bring it back.</numerusform>
            <numerusform>%n instances are deleted at %1 for good: their tokens stop working, and nobody can bring them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::Desktop</name>
    <message numerus="yes">
        <source>%n instances are imported.</source>
        <translation>
            <numerusform>%n instance is imported.</numerusform>
            <numerusform>%n instances are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::DetailsPane</name>
    <message numerus="yes">
        <source>It was last known to work on %1. The provider forgets a sign-in that nobody uses for %n days; a check is such a use.</source>
        <extracomment>%1 is a day, %n the provider&apos;s term</extracomment>
        <translation>
            <numerusform>It was last known to work on %1. The provider forgets a sign-in that nobody uses for %n day; a check is such a use.</numerusform>
            <numerusform>It was last known to work on %1. The provider forgets a sign-in that nobody uses for %n days; a check is such a use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May have lapsed %n days ago.</source>
        <translation>
            <numerusform>May have lapsed %n day ago.</numerusform>
            <numerusform>May have lapsed %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lapses in %n days unless it is used.</source>
        <translation>
            <numerusform>Lapses in %n day unless it is used.</numerusform>
            <numerusform>Lapses in %n days unless it is used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are selected.</source>
        <translation>
            <numerusform>%n instance is selected.</numerusform>
            <numerusform>%n instances are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::DonePage</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::EditDialog</name>
    <message numerus="yes">
        <source>The tags of %n instances at their service.</source>
        <translation>
            <numerusform>The tags of %n instance at its service.</numerusform>
            <numerusform>The tags of %n instances at their service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ExportDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n, practice instances left out</source>
        <translation>
            <numerusform>All %n, practice instances left out</numerusform>
            <numerusform>All %n, practice instances left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied; taken off the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Copied; taken off the clipboard in %n second.</numerusform>
            <numerusform>Copied; taken off the clipboard in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen ▾</source>
        <translation>
            <numerusform>%n chosen ▾</numerusform>
            <numerusform>%n chosen ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances could not be fetched. Export what is saved here?</source>
        <translation>
            <numerusform>%n of %1 instances could not be fetched. Export what is saved here?</numerusform>
            <numerusform>%n of %1 instances could not be fetched. Export what is saved here?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ForgetDialog</name>
    <message numerus="yes">
        <source>%n items are still there. Remove them by hand; a keychain&apos;s entry is found under its name with the system&apos;s password manager.</source>
        <translation>
            <numerusform>%n item is still there. Remove it by hand; a keychain&apos;s entry is found under its name with the system&apos;s password manager.</numerusform>
            <numerusform>%n items are still there. Remove them by hand; a keychain&apos;s entry is found under its name with the system&apos;s password manager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::HistoryView</name>
    <message numerus="yes">
        <source>%Ln times since %1</source>
        <extracomment>How often the same happened, never once; %1 is a date</extracomment>
        <translation>
            <numerusform>%Ln time since %1</numerusform>
            <numerusform>%Ln times since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n Instances</source>
        <translation>
            <numerusform>Import %n Instance</numerusform>
            <numerusform>Import %n Instances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::InstanceFilters</name>
    <message numerus="yes">
        <source>%Ln more: search for them</source>
        <translation>
            <numerusform>%Ln more: search for it</numerusform>
            <numerusform>%Ln more: search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::InstanceTasks</name>
    <message numerus="yes">
        <source>All %n instances work.</source>
        <translation>
            <numerusform>The one instance works (%n).</numerusform>
            <numerusform>All %n instances work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances need attention.</source>
        <translation>
            <numerusform>%n of %1 instances needs attention.</numerusform>
            <numerusform>%n of %1 instances need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tags of %n instances are changed.</source>
        <translation>
            <numerusform>The tags of %n instance are changed.</numerusform>
            <numerusform>The tags of %n instances are changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not changed.</source>
        <translation>
            <numerusform>%n of %1 instances was not changed.</numerusform>
            <numerusform>%n of %1 instances were not changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are enabled. Whether they work again, a check tells.</source>
        <translation>
            <numerusform>%n instance is enabled. Whether it works again, a check tells.</numerusform>
            <numerusform>%n instances are enabled. Whether they work again, a check tells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not enabled.</source>
        <translation>
            <numerusform>%n of %1 instances was not enabled.</numerusform>
            <numerusform>%n of %1 instances were not enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are disabled.</source>
        <translation>
            <numerusform>%n instance is disabled.</numerusform>
            <numerusform>%n instances are disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not disabled.</source>
        <translation>
            <numerusform>%n of %1 instances was not disabled.</numerusform>
            <numerusform>%n of %1 instances were not disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n instances at their service?</source>
        <translation>
            <numerusform>Disable %n instance at its service?</numerusform>
            <numerusform>Disable %n instances at their service?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are deleted at their service. Their rows are still here.</source>
        <translation>
            <numerusform>%n instance is deleted at its service. Its row is still here.</numerusform>
            <numerusform>%n instances are deleted at their service. Their rows are still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instances were not deleted at the service.</source>
        <translation>
            <numerusform>%n of %1 instances was not deleted at the service.</numerusform>
            <numerusform>%n of %1 instances were not deleted at the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n instances were left alone.</source>
        <translation>
            <numerusform>Stopped; %n instance was left alone.</numerusform>
            <numerusform>Stopped; %n instances were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::MainWindow</name>
    <message numerus="yes">
        <source>%Ln instances</source>
        <translation>
            <numerusform>%Ln instance</numerusform>
            <numerusform>%Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for sign-in</source>
        <translation>
            <numerusform>%Ln waiting for sign-in</numerusform>
            <numerusform>%Ln waiting for sign-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>The clipboard is cleared in %n s</numerusform>
            <numerusform>The clipboard is cleared in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instances here?</source>
        <translation>
            <numerusform>Delete %n instance here?</numerusform>
            <numerusform>Delete %n instances here?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instances are deleted here. At the service nothing changed.</source>
        <translation>
            <numerusform>%n instance is deleted here. At the service nothing changed.</numerusform>
            <numerusform>%n instances are deleted here. At the service nothing changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::MessageBar</name>
    <message numerus="yes">
        <source>Wait %n s</source>
        <extracomment>On the button, while the service asked to wait</extracomment>
        <translation>
            <numerusform>Wait %n s</numerusform>
            <numerusform>Wait %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters. Five random words are easy to keep in mind.</source>
        <translation>
            <numerusform>At least %n character. Five random words are easy to keep in mind.</numerusform>
            <numerusform>At least %n characters. Five random words are easy to keep in mind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n s</source>
        <extracomment>On the button, while several wrong passphrases make the next one wait</extracomment>
        <translation>
            <numerusform>Wait %n s</numerusform>
            <numerusform>Wait %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ProtectionDialog</name>
    <message numerus="yes">
        <source>The secrets are sealed under a new key, but for %n that did not open before either.</source>
        <translation>
            <numerusform>The secrets are sealed under a new key, but for %n that did not open before either.</numerusform>
            <numerusform>The secrets are sealed under a new key, but for %n that did not open before either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ReauthenticateCommand</name>
    <message numerus="yes">
        <source>The service may show %n further instance(s) of the same name for a short time.</source>
        <translation>
            <numerusform>The service may show %n further instance of the same name for a short time.</numerusform>
            <numerusform>The service may show %n further instances of the same name for a short time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::ReauthenticatedDonePage</name>
    <message numerus="yes">
        <source>The service may show %n further instance(s) of the same name for a short time. They are part of its way to re-authenticate: leave them alone.</source>
        <translation>
            <numerusform>The service may show %n further instance of the same name for a short time. It is part of its way to re-authenticate: leave it alone.</numerusform>
            <numerusform>The service may show %n further instances of the same name for a short time. They are part of its way to re-authenticate: leave them alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::RestoreDialog</name>
    <message numerus="yes">
        <source>%n secrets are not in it, as they did not open then.</source>
        <translation>
            <numerusform>%n secret is not in it, as it did not open then.</numerusform>
            <numerusform>%n secrets are not in it, as they did not open then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they were here</source>
        <translation>
            <numerusform>%n kept as it was here</numerusform>
            <numerusform>%n kept as they were here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::UnfinishedNotice</name>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfinished</numerusform>
            <numerusform>%Ln unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iw::VaultActions</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
