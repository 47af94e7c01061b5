# SPDX-License-Identifier: GPL-3.0-or-later
# Makes QT_TRANSLATE_NOOP lines from the texts of resources, so that lupdate finds them in the context "resources"
# that app/base/datafiles asks for.
#   cmake -DRESOURCES=DIR -DOUTPUT=resourcetexts.cpp -P resourcetexts.cmake
cmake_minimum_required(VERSION 3.25)

# Members that people read. Everything else (ids, keys, kinds, addresses, examples, templates) is for programs.
set(text_members title cause next action name summary label help text description caption fix)

# Appends the texts of a JSON object or array to "lines"; owner is told to the translator.
function(collect json owner)
    string(JSON type TYPE "${json}")
    string(JSON count LENGTH "${json}")
    if(count EQUAL 0)
        return()
    endif()
    if(type STREQUAL OBJECT)
        foreach(known id key)
            string(JSON value ERROR_VARIABLE missing GET "${json}" ${known})
            if(NOT missing)
                string(APPEND owner ", ${value}")
            endif()
        endforeach()
    endif()
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        set(member ${index})
        if(type STREQUAL OBJECT)
            string(JSON member MEMBER "${json}" ${index})
        endif()
        string(JSON member_type TYPE "${json}" "${member}")
        string(JSON value GET "${json}" "${member}")
        if(member_type STREQUAL STRING)
            if("${member}" IN_LIST text_members AND NOT value STREQUAL "")
                string(REPLACE "\\" "\\\\" value "${value}")
                string(REPLACE "\"" "\\\"" value "${value}")
                string(REPLACE "\n" "\\n" value "${value}")
                string(APPEND lines "//: ${owner}: ${member}\nQT_TRANSLATE_NOOP(\"resources\", \"${value}\"),\n")
            endif()
        elseif(member_type STREQUAL OBJECT OR member_type STREQUAL ARRAY)
            collect("${value}" "${owner}")
        endif()
    endforeach()
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE paths RELATIVE ${RESOURCES} ${RESOURCES}/*.json)
list(FILTER paths EXCLUDE REGEX "\\.schema\\.json$")
list(SORT paths)
set(lines "")
foreach(path IN LISTS paths)
    file(READ ${RESOURCES}/${path} json)
    collect("${json}" "${path}")
endforeach()
# An export format is a template with a header: "name: .env file", "note: …".
file(GLOB paths RELATIVE ${RESOURCES} ${RESOURCES}/exports/*.mustache)
foreach(path IN LISTS paths)
    foreach(key name note hidden)
        file(STRINGS ${RESOURCES}/${path} text REGEX "^${key}: " LIMIT_COUNT 1)
        string(REGEX REPLACE "^${key}: *" "" text "${text}")
        if(text)
            string(APPEND lines "//: ${path}: ${key} of the format\nQT_TRANSLATE_NOOP(\"resources\", \"${text}\"),\n")
        endif()
    endforeach()
endforeach()
file(WRITE ${OUTPUT} "// Made by translations/resourcetexts.cmake for lupdate; compiled by nobody.
static const char *const texts[] = {
${lines}};
")
