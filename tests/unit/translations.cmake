# Every text of code and resources is in every language; alone: tests/run -L translations
iw_add_test(unit/translationstest Qt6::Core iw_translations DEPENDS iw_resource_texts LABELS translations)
target_compile_definitions(translationstest PRIVATE IW_LUPDATE="$<TARGET_FILE:Qt6::lupdate>"
                           IW_TRANSLATION_SOURCES="${PROJECT_BINARY_DIR}/translations/sources.lst")
iw_add_test(unit/translationtest Qt6::Core iw_translations)
