/**
 * What the product says in people's names, such as in an invitation: texts that ship in each language, and what HR made of
 * them for the company (M6.1 to M6.3).
 */
@Wing(door = {"AnswerLanguage", "CompanyPhrases", "Placeholder", "TextName", "Texts"})
package org.nextlevel.advisor.text;

import org.nextlevel.kit.wing.Wing;
