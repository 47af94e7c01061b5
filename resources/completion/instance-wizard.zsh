#compdef instance-wizard
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of instance-wizard for zsh: asks the program, which knows its commands and what is saved.
_instance_wizard() {
    local -a lines described
    local line word
    lines=("${(@f)$("${words[1]}" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    case ${lines[1]} in
    :files) _files ;;
    :folders) _files -/ ;;
    *)
        if [[ $PREFIX == --*=* ]]; then
            compset -P '*='
        fi
        for line in "${lines[@]}"; do
            [[ -n $line ]] || continue
            word=${line%%$'\t'*}
            described+=("${word//:/\\:}:${line#*$'\t'}")
        done
        _describe -V value described
        ;;
    esac
}
if [[ $funcstack[1] == _instance_wizard ]]; then
    _instance_wizard "$@"
else
    compdef _instance_wizard instance-wizard
fi
