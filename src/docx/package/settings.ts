/**
 * word/settings.xml: lines that end in a line break aren't stretched to the margin, the two lines above the notes are named, and Word
 * opens the file in its current mode.
 */
export const settings = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
  + '<w:defaultTabStop w:val="720"/>'
  + '<w:characterSpacingControl w:val="doNotCompress"/>'
  + '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
  + '<w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>'
  + '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
  + '<w:themeFontLang w:val="vi-VN"/>'
  + '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
  + '</w:settings>'
