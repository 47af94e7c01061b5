# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Completion of instance-wizard for bash: asks the program, which knows its commands and what is saved.
_instance_wizard() {
    local current=${COMP_WORDS[COMP_CWORD]} answer line
    COMPREPLY=()
    answer=$("${COMP_WORDS[0]}" completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return 0
    if [[ $current == "=" ]]; then
        current=
    fi
    case $answer in
    :files | :folders)
        compopt -o filenames
        local kind=-f
        if [[ $answer == :folders ]]; then
            kind=-d
        fi
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done < <(compgen "$kind" -- "$current")
        ;;
    *)
        while IFS=$'\t' read -r line _; do
            if [[ -n $line ]]; then
                COMPREPLY+=("$(printf '%q' "$line")")
            fi
        done <<<"$answer"
        ;;
    esac
}
complete -F _instance_wizard instance-wizard
