# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of instance-wizard for fish: asks the program, which knows its commands and what is saved.
function __instance_wizard_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l answer ($words[1] completion words -- $words[2..-1] "$current" 2>/dev/null)
    switch "$answer[1]"
        case :files
            __fish_complete_path "$current"
        case :folders
            __fish_complete_directories "$current"
        case '*'
            # What is completed behind "=" is the whole word to fish.
            set -l option (string match --regex -- '^--[^=]+=' "$current")
            for line in $answer
                printf '%s%s\n' "$option" "$line"
            end
    end
end
complete -c instance-wizard -f -a '(__instance_wizard_complete)'
